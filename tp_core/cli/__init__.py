"""The command-line door: `python -m tp_core ...`."""
