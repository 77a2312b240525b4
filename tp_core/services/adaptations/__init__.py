"""Suggested changes: made from a pattern that holds, shown before and after, accepted, declined, undone."""
