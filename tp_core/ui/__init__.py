"""What the pages draw with: widgets, charts, and the gate every page passes."""
