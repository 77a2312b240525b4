"""Telling people what is due, in the app and by e-mail, each thing once."""
