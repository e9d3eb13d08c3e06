"""One module or package an area: its commands, cards and buttons."""
