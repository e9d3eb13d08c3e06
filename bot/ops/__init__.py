"""Running it: logs, health and metrics, backups."""
