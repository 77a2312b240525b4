PYTHON ?= python3
PORT ?= 8501
BIN := .venv/bin

.PHONY: run test bench sim screenshots clean

run: .venv/installed
	@$(BIN)/python -m tp_core serve --port $(PORT)

# Installs what the tests need into the same environment and runs every check.
test: .venv/installed-dev
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m tests.ministack_server install
	$(BIN)/pytest -n auto --dist loadfile --no-loadscope-reorder

bench: .venv/installed-dev
	$(BIN)/python -m tests.bench

sim: .venv/installed-dev
	$(BIN)/python -m tests.sim

screenshots: .venv/installed-dev
	$(BIN)/python -m tests.screenshots
	$(BIN)/python -m tests.people.pictures

.venv/bin/python:
	$(PYTHON) -m venv .venv

.venv/installed: requirements.txt | .venv/bin/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements.txt
	@$(BIN)/python -m compileall -q .venv/lib tp_core pages streamlit_app.py > /dev/null 2>&1 || true
	@touch $@

.venv/installed-dev: requirements.txt requirements-dev.txt | .venv/installed
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements-dev.txt
	@touch $@

clean:
	rm -rf .venv .venv-ministack .data
