#!/usr/bin/env bash
# Works with the AppDir (or with the AppImage named as the only word): the self check without a screen, on a virtual
# one, in an almost empty environment, and from a folder with blanks and letters of other scripts.
# What the self checks found stays in build/appimage/checks.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
# shellcheck disable=SC2034  # say and stop speak under this name
name='Test of the AppImage'
# shellcheck source=packaging/shell/apt.sh
. packaging/shell/apt.sh

run="$(realpath -s "${1:-build/appimage/AppDir/AppRun}")" || stop "there is nothing to test; \"make appdir\" makes it."
if [ ! -x "$run" ]; then stop "$run can't be run; \"make appdir\" makes it."; fi
checks="$PWD/build/appimage/checks"
if ! command -v xvfb-run >/dev/null || ! command -v xauth >/dev/null; then
    apt_install "a virtual screen" xvfb xauth
fi
rm -rf "$checks"

# check NAME COMMAND...: the self check into a folder of that name.
check() {
    local into="$checks/$1"
    shift
    mkdir -p "$into"
    say "self check: $(basename "$into")"
    "$@" --self-check "$into" >"$into.log" 2>&1 || {
        cat "$into.log" >&2
        stop "it found something wrong; see $into/report.txt."
    }
}

check offscreen env QT_QPA_PLATFORM=offscreen "$run"
check screen env -u WAYLAND_DISPLAY QT_QPA_PLATFORM=xcb xvfb-run -a -s "-screen 0 1366x768x24" "$run"

home="$(mktemp -d)"
trap 'rm -rf "$home"' EXIT
check bare env -i HOME="$home" QT_QPA_PLATFORM=offscreen "$run"

say "started from elsewhere, by a link"
mkdir "$home/Möbel & José 例"
ln -s "$run" "$home/Möbel & José 例/Makerbench"
(cd "$home" && env -i HOME="$home" "Möbel & José 例/Makerbench" --version)

# Nothing inside may come from the building machine by accident: every library is the AppDir's or one that stays outside.
if [ -d "$(dirname "$run")/usr/lib/makerbench" ]; then
    say "looking where each library comes from"
    LC_ALL=C build/package-venv/bin/python packaging/appimage/origins.py "$(dirname "$run")"
fi
say "all well; pictures and reports are in $checks"
