"""The demo as its visitors see it: a real process, a real browser."""
