#!/usr/bin/env bash
# Takes the pictures of docs/installing.md that show the installed program: the check of the installation, as a new user
# sees it, into build/install-pictures. Needs Xvfb, xdotool and ImageMagick; look at them before committing.
#
#   packaging/take_install_pictures.sh /opt/makerbench/makerbench
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
program="${1:?Name the installed program.}"
output="$PWD/build/install-pictures"
if [ "${2:-}" != on-its-screen ]; then
    mkdir -p "$output"
    exec xvfb-run -a -s "-screen 0 1366x768x24" "$0" "$program" on-its-screen
fi

home="$(mktemp -d)"
env -i PATH=/usr/bin:/bin LANG=C.UTF-8 HOME="$home" DISPLAY="$DISPLAY" XAUTHORITY="${XAUTHORITY:-}" "$program" &
running=$!
trap 'kill "$running"; wait "$running" || true; rm -rf "$home"' EXIT
take() { import -window root -crop 1286x688+0+0 +repage -resize 1100x -colors 256 "png8:$output/installing_$1.png"; }

sleep 5
xdotool mousemove 109 657 click 1 # Help & shortcuts
sleep 2
xdotool mousemove 883 195 click 1 # Check this installation…
sleep 3
take check_running
sleep "${SECONDS_TO_CHECK:-25}"
take check
