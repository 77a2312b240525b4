"""Turns that outlive their viewer: started, run in a worker, followed, resumed and stopped."""
