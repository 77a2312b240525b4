"""Challenges as a coach makes them: from the draft or from what was trained, the reply read, the outcome kept."""
