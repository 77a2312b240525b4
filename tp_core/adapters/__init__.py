"""One vendor a module: each translates between our values and one outside system."""
