# make demo   codes the example reports and names the finished page
# make test   runs every check
# `make help` lists the rest. Needed: Python 3.11 or later with venv and pip, and make.

.DEFAULT_GOAL := help
SHELL := /bin/sh

VENV := .venv
BIN := $(VENV)/bin
BENCH := .venv-bench
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet
# The first Python that is new enough; `make demo PYTHON=/path/to/python3.12` names another.
PYTHON ?= $(shell for python in python3 python3.13 python3.12 python3.11; do \
	"$$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo "$$python" && break; done)
# Tests run in this many processes; `make test JOBS=0` runs them in one. Each takes its share in order, so that what the tests of a file
# have in common is made once, and who is done first takes over from the others.
JOBS ?= auto

.PHONY: help demo test lint unit bench docs fuzz hostile audit sbom models accuracy screenshots lock wheel compiled clean distclean

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

demo: $(VENV)/.run-ready ## code the example reports into demo-output/ and name the finished page
	@$(BIN)/python scripts/demo.py

test: lint unit ## run every check: ruff, mypy --strict, all tests

lint: $(VENV)/.dev-ready ## run ruff and mypy --strict
	$(BIN)/python -m ruff check .
	$(BIN)/python -m mypy

unit: $(VENV)/.dev-ready ## run the tests only
	$(BIN)/python -m pytest -n $(JOBS) --dist worksteal

bench: $(VENV)/.dev-ready $(BENCH)/.ready ## measure speed, memory and start, beside other tools and compiled (half an hour), and write docs/performance.md
	rm -rf $(BENCH)/wheels $(BENCH)/compiled
	RASID_COMPILE=1 $(BIN)/python -m hatchling build -t wheel -d $(BENCH)/wheels
	$(PIP) install --no-deps --target $(BENCH)/compiled $(BENCH)/wheels/*.whl
	$(BIN)/python benchmarks/coding.py --others $(BENCH)/bin/python --compiled $(BENCH)/compiled --docs

docs: $(VENV)/.dev-ready ## build the documentation site into site/, strictly and without a network
	$(BIN)/python -m mkdocs build

MINUTES ?= 60
fuzz: $(VENV)/.dev-ready ## feed everything that takes input with hostile bytes, MINUTES=60 (fuzz/README.md)
	$(BIN)/python -m fuzz.run --minutes $(MINUTES)

hostile: $(VENV)/.dev-ready ## feed ten thousand hostile texts, files, queries, records, tables and requests (fuzz/README.md)
	$(BIN)/python -m fuzz.hostile

audit: $(VENV)/.dev-ready ## look for known vulnerabilities of the locked packages, in ADVISORIES=PATH or over the network (needs pip-audit)
	@$(BIN)/python scripts/audit.py $(if $(ADVISORIES),--advisories "$(ADVISORIES)")

sbom: $(VENV)/.run-ready ## write dist/sbom.cdx.json, the bill of materials (CycloneDX) of the lock
	$(BIN)/python scripts/sbom.py

models: $(VENV)/.train-ready ## train the models of src/rasid/models anew (needs ../shared/data)
	OMP_NUM_THREADS=1 $(BIN)/python scripts/train_models.py

accuracy: $(VENV)/.train-ready ## run every figure of docs/accuracy.md again and write them there (some minutes; needs ../shared/data)
	OMP_NUM_THREADS=1 $(BIN)/python scripts/accuracy.py

screenshots: $(VENV)/.dev-ready ## make the pictures of the README from the demo (needs chromium)
	$(BIN)/python scripts/demo.py --no-browser
	$(BIN)/python scripts/screenshots.py

lock: $(VENV)/.dev-ready ## resolve the dependencies again into requirements/
	$(BIN)/python scripts/lock.py

wheel: $(VENV)/.run-ready ## build the wheel, with the compiled lexicon in it, into dist/
	$(BIN)/python -m hatchling build -t wheel -d dist

compiled: $(VENV)/.dev-ready ## build a wheel for this platform into dist/ with the coding stages as C: the same records in less than two thirds of the time (needs a C compiler)
	RASID_COMPILE=1 $(BIN)/python -m hatchling build -t wheel -d dist

clean: ## remove what the other targets made, except the environment
	rm -rf demo-output benchmark-output fuzz-output site dist build .pytest_cache .mypy_cache .ruff_cache .hypothesis
	find src tests scripts benchmarks -name __pycache__ -type d -prune -exec rm -rf {} +

distclean: clean ## remove the environment too
	rm -rf $(VENV) $(BENCH)

$(BIN)/python:
	@if [ -z "$(PYTHON)" ]; then echo "Rasid needs Python 3.11 or later; none was found." >&2; exit 1; fi
	@echo "Making the environment $(VENV) with $(PYTHON) ..."
	@"$(PYTHON)" -m venv $(VENV) || { rm -rf $(VENV); exit 1; }

# The project itself is installed without its dependencies: they come from the locked file alone.
$(VENV)/.run-ready: requirements/run.txt pyproject.toml | $(BIN)/python
	@echo "Installing what requirements/run.txt names ..."
	@$(PIP) install --require-hashes -r requirements/run.txt
	@$(PIP) install --no-deps --no-build-isolation -e .
	@touch $@

$(VENV)/.dev-ready: requirements/dev.txt pyproject.toml | $(BIN)/python
	@echo "Installing what requirements/dev.txt names ..."
	@$(PIP) install --require-hashes -r requirements/dev.txt
	@$(PIP) install --no-deps --no-build-isolation -e .
	@echo "Compiling the lexicon ..."
	@$(BIN)/python -c 'from rasid.knowledge.store import load_lexicon; load_lexicon()'
	@touch $@ $(VENV)/.run-ready

$(VENV)/.train-ready: $(VENV)/.dev-ready requirements/train.txt
	@echo "Installing what requirements/train.txt names ..."
	@$(PIP) install --require-hashes -r requirements/train.txt
	@touch $@

# The tools that are measured beside Rasid, in an environment of their own. Without --no-deps camel-tools would bring gigabytes that
# are not used. What does not install on this machine is left out of the tables.
$(BENCH)/.ready: requirements/bench.txt | $(BIN)/python
	@echo "Installing what requirements/bench.txt names ..."
	@$(BIN)/python -m venv $(BENCH)
	@$(BENCH)/bin/python -m pip --disable-pip-version-check --quiet install --no-deps --require-hashes -r requirements/bench.txt \
		&& touch $@ || echo "Not installed: what is missing is left out of the tables." >&2
