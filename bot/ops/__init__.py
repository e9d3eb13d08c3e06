"""Running it: logs, the health endpoint, and what `check`, `invite` and `sync` do."""
