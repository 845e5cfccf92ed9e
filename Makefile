# Two commands do everything on a fresh machine: `make run` and `make test`.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.set-up
# Compiled modules are kept, whatever is set outside: hundreds of processes that tests start, and each
# start of the program, would compile 500 modules anew.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: run test check bench torture screens manual manual-pictures installer translations format clean setup

setup: $(STAMP)

$(STAMP): requirements.lock scripts/system_libraries.sh
	$(PYTHON) -c "import sys; sys.exit('LeadDesk needs Python 3.11 or newer') if sys.version_info < (3, 11) else None"
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	sh scripts/system_libraries.sh $(BIN)/python
	touch $(STAMP)

run: setup  ## the main job on a sample store, then the window on it
	$(BIN)/python -m scripts.main_job

test: setup  ## everything, offscreen
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -n 2

check: setup  ## format, lint, types, house, translations, tests
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -n 2

bench: setup  ## figures against a floor in the same run
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m benchmarks --leads 10000 100000 1000000

torture: setup  ## the long runs: nothing may be lost (an hour and more)
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m torture

screens: setup  ## every view in both languages and themes into build/screens/
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m scripts.screens

manual: setup  ## the manual as HTML for the web, into build/manual/
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m scripts.manual

manual-pictures: setup  ## its pictures anew, in docs/manual/images/
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m scripts.manual pictures

translations: setup  ## texts of the code into resources/translations, and ready for use
	$(BIN)/python resources/translations/build.py

installer: setup  ## a folder that runs without Python, in dist/; then the main job with it
	$(BIN)/pyinstaller --noconfirm --distpath dist --workpath build/pyinstaller build_installer.spec
	$(BIN)/python -m scripts.main_job dist/leaddesk/leaddesk

format: setup
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

clean:
	rm -rf build dist .pytest_cache .mypy_cache .ruff_cache
