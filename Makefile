# Every habit of the house; `make help` prints this list.
PYTHON ?= python3
BIN := .venv/bin
OUT ?= out

.DEFAULT_GOAL := help
.PHONY: help setup run test check format score score-text labels bench bench-reasons clean

help: ## print every habit
	@grep -E '^[a-z-]+:.*## ' Makefile | sed -E 's/:.*## /\t/' | expand -t 16

# The stamp is newer than the lock: nothing is installed twice.
.venv/.ready: requirements-dev.lock pyproject.toml
	$(PYTHON) -m venv .venv
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.lock
	$(BIN)/pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch .venv/.ready

setup: .venv/.ready ## install into .venv what the locks name

run: setup ## make the example company, run one turn, leave a report
	@rm -rf $(OUT)/example $(OUT)/run && mkdir -p $(OUT)
	@$(BIN)/andon example $(OUT)/example --customers 6000 --years 3 --seed 1 --division all
	@$(BIN)/andon analyze $(OUT)/example --out $(OUT)/run --company "Halden & Marsh (made up)"

test: setup ## the whole suite
	$(BIN)/pytest -n auto

check: setup ## format, lint, types, architecture
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

format: setup ## format the code
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

score: setup ## three seen seeds of family b against the planted truth (slow)
	$(BIN)/python bench/score.py

score-text: setup ## what the reader makes of the own labelled set
	$(BIN)/python training/score_text.py

labels: setup ## how well the two hands of the labelled set agree
	$(BIN)/python training/labelled.py

bench: setup ## 100,000 interactions from files to report (slow)
	$(BIN)/python bench/size.py

bench-reasons: setup ## reasons on public labelled sets, beside peers (slow)
	$(BIN)/python bench/reasons.py

clean: ## remove what run and bench wrote
	rm -rf $(OUT)
