"""Labelled demonstration athletes, made by really living through their programs with the engine."""
