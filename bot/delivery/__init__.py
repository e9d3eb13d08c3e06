"""What must reach Discord for sure: the outbox, due work and the alarm clock."""
