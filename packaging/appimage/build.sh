#!/usr/bin/env bash
# Lays out build/appimage/AppDir, and makes dist/Makerbench-VERSION-ARCH.AppImage of it where appimagetool is there.
# "make appdir" calls it, after "make setup-package". The AppDir runs as it is: build/appimage/AppDir/AppRun.
#
#   APPIMAGETOOL      the tool, where it is not found by its name
#   APPIMAGE_RUNTIME  the runtime to put in front, where the tool is not to fetch it itself
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
# shellcheck disable=SC2034  # say and stop speak under this name
name='AppImage'
# shellcheck source=packaging/shell/apt.sh
. packaging/shell/apt.sh

python="$PWD/build/package-venv/bin/python"
appdir=build/appimage/AppDir

[ "$(uname -s)" = Linux ] || stop "an AppImage is built on Linux."
command -v objdump >/dev/null || apt_install "what reads libraries" binutils
say "collecting the program with the libraries it needs"
"$python" packaging/bundle/build.py --system-libraries inside --output build/appimage/bundle \
    --work build/appimage/pyinstaller
say "drawing the icons"
"$python" packaging/icons/draw.py --output build/appimage/icons >/dev/null
say "laying out the AppDir"
"$python" packaging/appimage/appdir.py --program build/appimage/bundle/makerbench --icons build/appimage/icons \
    --output "$appdir"

tool="${APPIMAGETOOL:-$(command -v appimagetool || true)}"
if [ -z "$tool" ]; then
    say "appimagetool is not here, so it stays an AppDir; $appdir/AppRun starts the program"
    exit 0
fi
version="$("$python" -c 'import makerapp; print(makerapp.__version__)')"
image="dist/Makerbench-$version-$(uname -m).AppImage"
mkdir -p dist
options=(--no-appstream)
if [ -n "${APPIMAGE_RUNTIME:-}" ]; then options+=(--runtime-file "$APPIMAGE_RUNTIME"); fi
ARCH="$(uname -m)" "$tool" "${options[@]}" "$appdir" "$image"
chmod +x "$image"
say "$image ($(du -h "$image" | cut -f1))"
