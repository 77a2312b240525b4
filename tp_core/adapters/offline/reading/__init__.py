"""Reads an athlete's words with parsers, one a kind of fact. It decides nothing: `policy` does."""
