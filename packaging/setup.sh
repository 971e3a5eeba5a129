#!/usr/bin/env bash
# Sets up what Makerbench needs on this machine, once: a virtual environment in .venv, the pinned
# requirements, and the system libraries that Qt does not bring itself (by apt, on Debian and Ubuntu).
#
#   packaging/setup.sh run    what the program needs
#   packaging/setup.sh test   that, and what "make test" needs (test tools, a virtual screen)
#   packaging/setup.sh printers  what the tests need, and CUPS with its test printers for "make test-printers"
#   packaging/setup.sh package  what the installers are built with, in build/package-venv: nothing else may get in
#   packaging/setup.sh bench  what the program needs, and what "make bench" measures its paper against
#
# What was set up is noted in .venv/setup-<level>; while nothing it depends on changes, a second call
# does nothing and takes a few milliseconds.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

level="${1:-run}"
venv=.venv
case "$level" in
    run) requirements=requirements.txt levels=(run) ;;
    test) requirements=requirements-dev.txt levels=(run test) ;;
    bench) requirements=requirements-bench.txt levels=(run bench) ;;
    printers) requirements=requirements-dev.txt levels=(run test printers) ;;
    package) requirements=requirements-package.txt levels=(package) venv=build/package-venv ;;
    *) echo "Usage: packaging/setup.sh [run|test|bench|printers|package]" >&2; exit 2 ;;
esac

name='Makerbench setup'
. packaging/shell/apt.sh

# --- Is there anything to do? ---------------------------------------------------------------------
wanted="$(cat requirements.txt requirements-dev.txt requirements-bench.txt requirements-package.txt pyproject.toml packaging/setup.sh packaging/shell/apt.sh | cksum) $PWD"
stamp="$venv/setup-$level"
if [ -x "$venv/bin/python" ] && [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$wanted" ]; then
    exit 0
fi

# --- Python and its environment -------------------------------------------------------------------
is_new_enough() { "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; }

find_python() {
    local candidate
    for candidate in python3 python3.14 python3.13 python3.12 python3.11; do
        if command -v "$candidate" >/dev/null && is_new_enough "$candidate"; then
            command -v "$candidate"
            return
        fi
    done
    return 1
}

make_environment() {
    local python version
    python="$(find_python)" || stop "Makerbench needs Python 3.11 or newer, and $(python3 --version 2>&1 || echo 'no Python') is here.
Install a newer one beside it (on Ubuntu 22.04: apt-get install python3.11 python3.11-venv) and start again."
    if [ -x "$venv/bin/python" ] && is_new_enough "$venv/bin/python" && "$venv/bin/python" -m pip --version >/dev/null 2>&1; then
        return
    fi
    version="$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])')"
    if ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
        apt_install "Python's venv" "python$version-venv"
    fi
    say "making $venv with Python $version"
    rm -rf "$venv"
    "$python" -m venv "$venv" || stop "the virtual environment could not be made in $PWD/$venv"
}

install_requirements() {
    say "installing the pinned requirements ($requirements, some 130 MB to fetch the first time)"
    "$venv/bin/python" -m pip install --quiet --disable-pip-version-check --only-binary=:all: --require-hashes \
        --requirement "$requirements" ||
        stop "the requirements could not be installed. The lines above say which one and why; a network is needed the first time."
    # What is built for installing is collected from the tree itself.
    [ "$level" != package ] || return 0
    "$venv/bin/python" -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --no-index \
        --editable . >"$venv/editable.log" 2>&1 || {
        cat "$venv/editable.log" >&2
        stop "the makerapp command could not be put into $venv"
    }
}

# --- Libraries of the system that Qt loads --------------------------------------------------------
# Windows on X11 and Wayland, fonts, printers (CUPS). Names as in Debian 12; newer releases provide the same ones.
qt_packages=(
    libegl1 libgl1 libfontconfig1 libfreetype6 libdbus-1-3 libglib2.0-0 libgssapi-krb5-2 libcups2
    libx11-6 libx11-xcb1 libxkbcommon0 libxkbcommon-x11-0 libxcb1 libxcb-cursor0 libxcb-glx0 libxcb-icccm4
    libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-render0 libxcb-shape0 libxcb-shm0
    libxcb-sync1 libxcb-util1 libxcb-xfixes0 libxcb-xkb1 libwayland-client0 libwayland-cursor0 libwayland-egl1
)

# Prints the libraries that the window, its platforms and its printing want and the system lacks.
missing_libraries() {
    local qt
    qt="$("$venv/bin/python" -c 'import importlib.util as u, os; print(os.path.dirname(u.find_spec("PySide6").origin))')/Qt"
    ldd "$qt"/lib/libQt6{Gui,Widgets,Svg,PrintSupport,Network}.so.6 \
        "$qt"/plugins/platforms/libq{xcb,wayland,offscreen}.so "$qt"/plugins/xcbglintegrations/*.so \
        "$qt"/plugins/printsupport/*.so 2>/dev/null | awk '/not found/ { print $1 }' | sort -u
}

install_libraries() {
    local missing
    [ "$(uname -s)" = Linux ] || return 0
    missing="$(missing_libraries)"
    [ -z "$missing" ] && return 0
    apt_install "the libraries that windows and printing need" "${qt_packages[@]}"
    missing="$(missing_libraries)"
    [ -z "$missing" ] || say "still missing, so a window may not open: $missing"
}

install_test_screen() {
    [ "$(uname -s)" = Linux ] || return 0
    if ! command -v xvfb-run >/dev/null || ! command -v xauth >/dev/null; then
        apt_install "a virtual screen for the tests" xvfb xauth
    fi
}

# WeasyPrint draws with Pango; it is found by name when the program starts, so a missing one is not seen before.
install_bench_libraries() {
    [ "$(uname -s)" = Linux ] || return 0
    local names='libpango-1\.0\.so\.0|libpangoft2-1\.0\.so\.0|libharfbuzz-subset\.so\.0'
    if [ "$(PATH="$PATH:/sbin:/usr/sbin" ldconfig -p | grep -oE "$names" | sort -u | wc -l)" -lt 3 ]; then
        apt_install "what the other engines of the benchmark draw with" \
            libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0
    fi
}

install_test_printers() {
    [ "$(uname -s)" = Linux ] || stop "the test printers run on Linux only."
    local PATH="$PATH:/usr/sbin:/sbin" program
    for program in cupsd lpadmin ippeveprinter dbus-daemon gs /usr/lib/cups/filter/pdftopdf; do
        if ! command -v "$program" >/dev/null; then
            apt_install "CUPS and printers to test with" \
                cups cups-client cups-filters cups-ipp-utils dbus ghostscript
            return
        fi
    done
}

make_environment
install_requirements
install_libraries
if [ "$level" = test ] || [ "$level" = printers ]; then install_test_screen; fi
if [ "$level" = printers ]; then install_test_printers; fi
if [ "$level" = bench ]; then install_bench_libraries; fi
for done_level in "${levels[@]}"; do printf '%s\n' "$wanted" >"$venv/setup-$done_level"; done
say "done"
