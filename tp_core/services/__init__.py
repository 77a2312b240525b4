"""Use cases: plain functions whose first argument is the `App` record of ports."""
