"""Check-ins as a person has them: given, answered, amended, looked back on, and what was measured by them."""
