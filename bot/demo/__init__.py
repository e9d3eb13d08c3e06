"""The demo: the real bot on a simulated Discord, without a token."""
