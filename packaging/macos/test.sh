#!/usr/bin/env bash
# Installs the newest disk image in dist/ the way a maker does, and works with what is installed. Run it on a Mac.
# NOT TRIED YET: it was written without a Mac. What the self checks found stays in build/macos/checks.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
# shellcheck disable=SC2034  # say and stop speak under this name
name='Test of the Mac app'
# shellcheck source=packaging/shell/apt.sh
. packaging/shell/apt.sh

[ "$(uname -s)" = Darwin ] || stop "this needs a Mac."
version="$(sed -n 's/^__version__ = "\(.*\)"$/\1/p' makerapp/__init__.py)"
image="dist/Makerbench-$version-macos-$(uname -m).dmg"
[ -f "$image" ] || stop "$image is not there; packaging/macos/build.sh makes it."

place="$(mktemp -d)/Möbel & Jošé 例"
mount="$(mktemp -d)"
checks="$PWD/build/macos/checks"
leave() {
    hdiutil detach -quiet "$mount" 2>/dev/null || true
    rm -rf "$(dirname "$place")" "$mount"
}
trap leave EXIT

say "opening the image"
hdiutil attach -quiet -nobrowse -readonly -mountpoint "$mount" "$image"
[ "$(readlink "$mount/Applications")" = /Applications ] || stop "the image has no link to Applications."
mkdir -p "$place"
ditto "$mount/Makerbench.app" "$place/Makerbench.app"
hdiutil detach -quiet "$mount"

app="$place/Makerbench.app"
program="$app/Contents/MacOS/makerbench"
say "looking at the app"
plutil -lint "$app/Contents/Info.plist"
[ "$(plutil -extract CFBundleShortVersionString raw "$app/Contents/Info.plist")" = "$version" ] ||
    stop "the app does not say version $version."
codesign --verify --deep --strict --verbose=2 "$app"
lipo -archs "$program" | grep -qw "$(uname -m)" || stop "the program is not for $(uname -m)."
if [ -n "${MAKERBENCH_NOTARY_PROFILE:-}" ]; then
    spctl --assess --type execute --verbose=2 "$app"
fi

rm -rf "$checks"
for platform in offscreen cocoa; do
    say "self check on the platform $platform"
    mkdir -p "$checks/$platform"
    QT_QPA_PLATFORM="$platform" "$program" --self-check "$checks/$platform" ||
        stop "the self check on $platform found something wrong; see $checks/$platform/report.txt."
done
codesign --verify --deep --strict "$app" || stop "running the program changed it."
say "all well; pictures and reports are in $checks"
