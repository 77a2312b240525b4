"""What a human coach does here: looks at a roster, answers, approves, adjusts, notes. Doors have checked who asks."""
