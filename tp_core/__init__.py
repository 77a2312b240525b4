"""Training Programs: everything the pages, the API and the commands share."""
