"""What a coach may do, as tools: the arguments it gives and the use case each one calls."""
