# Makerbench: "make run" is all a user needs, "make test" is all a change needs.
.DEFAULT_GOAL := run
# None of make's own rules, such as the one that makes "x" of every "x.sh".
.SUFFIXES:
.PHONY: run test test-printers check smoke pictures golden bench setup setup-test setup-printers setup-bench setup-package format pins clean

PY := .venv/bin/python
HEADLESS := QT_QPA_PLATFORM=offscreen

# Sets up what is missing (once) and opens the window. With no screen it does a whole day's work
# offscreen instead and says where the papers and pictures of it are.
run: translations
	@if [ "$$(uname -s)" = Linux ] && [ -z "$${DISPLAY:-}$${WAYLAND_DISPLAY:-}" ]; then \
		$(HEADLESS) $(PY) main.py tour --output build/tour; \
	else \
		$(PY) main.py; \
	fi

setup:
	@packaging/setup.sh run

setup-test:
	@packaging/setup.sh test

setup-bench:
	@packaging/setup.sh bench

setup-package:
	@packaging/setup.sh package

# Everything: format, lint, types, the program on a real X screen, and the tests offscreen.
test: check translations smoke
	$(HEADLESS) $(PY) -m pytest -n auto --dist worksteal

# On real IPP printers on loopback, behind a CUPS of its own (Linux; installs both by apt the first time).
test-printers: setup-printers
	REAL_PRINTERS=1 $(HEADLESS) $(PY) -m pytest tests/real_printers

setup-printers:
	@packaging/setup.sh printers

check: setup-test
	$(PY) -m ruff format --check .
	$(PY) -m ruff check .
	$(PY) -m mypy

smoke: setup-test
	@folder="$$(mktemp -d)"; trap 'rm -rf "$$folder"' EXIT; set -x; \
	QT_QPA_PLATFORM=xcb xvfb-run -a -s "-screen 0 1366x768x24" $(PY) main.py --data "$$folder" --quit-when-shown

# The pictures of the user guide, made of the tour's; look at them before committing.
.PHONY: guide-pictures
guide-pictures: translations
	$(HEADLESS) $(PY) main.py tour --output build/guide --mode 1366x768_light
	$(PY) packaging/guide/pictures.py build/guide

# Takes the pictures of every document anew that the tests compare with; look at what changed before committing it.
golden: setup-test
	$(PY) -m tests.printing.golden

# Every screen in every mode (makerapp/tour/modes.py) into build/pictures, with index.html to look at them side by side.
pictures: translations
	$(HEADLESS) $(PY) main.py tour --pictures --output build/pictures

# The .ts files of packaging/translations as the program reads them, in makerapp/assets/translations.
.PHONY: translations
translations: setup
	@$(PY) packaging/translations/update.py --build

# Puts new texts of the program into the .ts files, and takes those out that are gone; then tells what is to be done.
.PHONY: texts
texts: setup
	@$(PY) packaging/translations/update.py

bench: setup-bench
	$(PY) -m benchmarks

# The installed program's start beside the source's; MAKERBENCH_INSTALLED names the program, else the newest one here.
.PHONY: bench-installed
bench-installed: setup
	$(PY) -m benchmarks installed

format: setup-test
	$(PY) -m ruff check --fix .
	$(PY) -m ruff format .

# Writes the pinned requirements anew from pyproject.toml; hashes of every file, addresses of none.
PIN := CUSTOM_COMPILE_COMMAND="make pins" build/pins/bin/pip-compile --quiet --generate-hashes --strip-extras \
	--allow-unsafe --all-build-deps --no-annotate --no-emit-options --no-emit-index-url --no-emit-trusted-host \
	--no-emit-find-links
pins:
	python3 -m venv build/pins && build/pins/bin/python -m pip install --quiet "pip-tools==7.6.2" "setuptools>=80"
	$(PIN) --extra dev --output-file requirements-dev.txt pyproject.toml
	$(PIN) --constraint requirements-dev.txt --output-file requirements.txt pyproject.toml
	$(PIN) --constraint requirements-dev.txt --extra bench --output-file requirements-bench.txt pyproject.toml
	$(PIN) --constraint requirements-dev.txt --extra package --output-file requirements-package.txt pyproject.toml

# --- Installers -----------------------------------------------------------------------------------

# The icon as Windows, macOS and Linux desktops want it, in build/icons.
.PHONY: icons
icons: setup-package
	build/package-venv/bin/python packaging/icons/draw.py

# What the program holds that is not ours: writes packaging/THIRD_PARTY.md anew, and the license texts to build/licences.
.PHONY: third-party
third-party: setup-package
	build/package-venv/bin/python packaging/licences/collect.py

# What the packages are made of, folders too: a file that was taken away changes its folder.
PACKAGED := $(shell find main.py makerapp packaging CHANGELOG.md LICENSE pyproject.toml requirements-package.txt \
	-not -path '*/__pycache__*')

# The package for Debian and Ubuntu, in dist/.
.PHONY: package-linux test-package-linux
package-linux: dist/.made-linux
dist/.made-linux: $(PACKAGED) | setup-package
	@packaging/linux/package.sh
	@touch $@

# Installs it in a small Debian of its own and works with it (as root or with sudo). SUITE=trixie tries another release.
test-package-linux: package-linux
	@packaging/linux/test.sh

# The installer for Windows, in dist/: built on Linux under Wine.
.PHONY: package-windows test-package-windows
package-windows: dist/.made-windows
dist/.made-windows: $(PACKAGED) | setup-package
	@packaging/windows/build.sh
	@packaging/windows/installer.sh
	@touch $@

# Collects it a second time, every file being the same; installs it in a Windows of its own under Wine and works with
# it; pictures in build/windows/pictures.
test-package-windows: package-windows
	@packaging/windows/test_all.sh

# The AppDir in build/appimage, and the AppImage in dist/ where appimagetool is there.
.PHONY: appdir test-appdir
appdir: setup-package
	@packaging/appimage/build.sh

test-appdir: appdir
	@packaging/appimage/test.sh

# Runs it in a small Debian of another release, with nothing there but what stays outside (as root). SUITE=bookworm too.
.PHONY: test-appdir-elsewhere
test-appdir-elsewhere: setup-package
	build/package-venv/bin/python packaging/appimage/elsewhere.py $(if $(SUITE),--suite $(SUITE))

# Sizes and start times of what is in dist/ and build/, as in docs/packaging.md; MEASURE=--wine for Windows' start too.
.PHONY: measure-packages
measure-packages: setup
	@python3 packaging/measure.py $(MEASURE)

clean:
	rm -rf build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis *.egg-info
	find makerapp tests benchmarks packaging -name __pycache__ -type d -prune -exec rm -rf {} +
