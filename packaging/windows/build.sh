#!/usr/bin/env bash
# Builds the program for Windows, on Linux under Wine; "make package-windows" calls it, after "make setup-package".
#
#   packaging/windows/build.sh            every step
#   packaging/windows/build.sh STEP..     only these: runtime, payload, check, twice
#
# runtime   build/windows/runtime: Python for Windows and the pinned requirements; nothing to do while their pins stay
# payload   build/windows/dist/Makerbench: the program, as PyInstaller collects it there
# check     that a bare Windows can load every part of it, and that every part has its license
# twice     collects it a second time and compares every file (not in "every step"; the test does it)
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
name='Program for Windows'
. packaging/shell/apt.sh
. packaging/windows/wine.sh

python=build/package-venv/bin/python
here=packaging/windows
room=build/windows
runtime="$room/runtime"
program="$room/dist/Makerbench"

# --- Python for Windows ---------------------------------------------------------------------------
standard_library() {
    python3 "$here/stdlib.py" && return
    apt_install "the standard library of Python 3.11" python3.11 libpython3.11-stdlib >&2
    python3 "$here/stdlib.py" || stop "no Python 3.11 is here to take the standard library from (3.11.0 to 3.11.9)."
}

step_runtime() {
    local library wanted
    library="$(standard_library)"
    wine_install
    wanted="$(cat "$here"/{build.sh,wine.sh,runtime.py,stdlib.py,forwarder.py,python-runtime.txt,*.c} \
        requirements-package.txt | sha256sum | cut -d' ' -f1) $library"
    if [ -f "$runtime/complete" ] && [ "$(cat "$runtime/complete")" = "$wanted" ]; then return; fi
    say "assembling Python for Windows (some 160 MB to fetch the first time)"
    "$python" "$here/runtime.py" build/downloads "$runtime" "$library" ||
        stop "Python for Windows could not be assembled. The lines above say why; a network is needed the first time."
    mingw -municode -o "$runtime/python.exe" "$here/python_exe.c"
    "$python" "$here/forwarder.py" "$runtime/python311.dll" "$room/python3.def"
    mingw -shared -nostartfiles -e DllMain -o "$runtime/python3.dll" "$here/python3_dll.c" "$room/python3.def"
    printf '%s\n' "$wanted" >"$runtime/complete"
}

# --- The program ----------------------------------------------------------------------------------
# Collects into "$1"; "$2" is where PyInstaller works.
collect() {
    local started=$SECONDS made
    # In Wine there is no git to ask.
    SOURCE_DATE_EPOCH="$("$python" packaging/bundle/source_date.py)"
    export SOURCE_DATE_EPOCH
    say "collecting the program (a minute or two)"
    if ! in_wine 2400 "$runtime/python.exe" packaging/bundle/build.py --output "$1" --work "$2" >"$room/pyinstaller.log"
    then
        tail -30 "$room/pyinstaller.log" >&2
        stop "PyInstaller failed: see $room/pyinstaller.log"
    fi
    made="$(tr -d '\r' <"$room/pyinstaller.log" | grep '^payload ')" || stop "no program came of it"
    say "$(du -sm "$1" | cut -f1) MB in $((SECONDS - started)) s; $made"
}

step_payload() {
    [ -f "$runtime/complete" ] || step_runtime
    "$python" packaging/icons/draw.py >/dev/null
    wine_make build/wine/build
    say "trying what of Python loads"
    in_wine 120 "$runtime/python.exe" "$here/try_runtime.py" || stop "Python for Windows is not whole"
    collect "$room/collected" "$room/work"
    rm -rf "$room/dist"
    mv "$room/collected" "$room/dist"
    "$python" "$here/made_of.py" "$runtime/made-of.json" "$room/dist/payload.sha256" "$room/made-of.json"
}

# --- Looking at it --------------------------------------------------------------------------------
step_check() {
    "$python" "$here/pecheck.py" "$program" || stop "the program would not start on every Windows"
    "$python" packaging/licences/collect.py --system windows --check "$program" ||
        stop "something in the program has no license beside it"
}

step_twice() {
    wine_make build/wine/build
    collect "$room/twice" "$room/work-twice"
    if ! diff "$room/dist/payload.sha256" "$room/twice/payload.sha256"; then
        stop "the same input gave other files; $room/dist is the first, $room/twice the second"
    fi
    say "the same $(wc -l <"$room/dist/payload.sha256") files again"
}

[ "$(uname -s)" = Linux ] || stop "this builds on Linux. On Windows itself see packaging/README.md."
[ -x "$python" ] || stop "build/package-venv is missing: run \"make setup-package\"."
[ $# -gt 0 ] || set -- runtime payload check
on_one_processor
for step in "$@"; do
    case "$step" in
        runtime | payload | check | twice) "step_$step" ;;
        *) stop "there is no step $step; there are runtime, payload, check, twice" ;;
    esac
done
