"""Workouts as a person has them: opened, adjusted to the day, logged set by set, moved, skipped, looked back on."""
