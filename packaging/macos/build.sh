#!/usr/bin/env bash
# Builds Makerbench.app and the disk image with it: dist/Makerbench-VERSION-macos-ARCH.dmg. Run it on a Mac, for each
# kind of processor on one of that kind. NOT TRIED YET: it was written without a Mac. Then packaging/macos/test.sh.
#
# Signed ad hoc, unless these are set:
#   MAKERBENCH_CODESIGN_IDENTITY   the name of a "Developer ID Application" certificate in the keychain
#   MAKERBENCH_NOTARY_PROFILE      a profile that "xcrun notarytool store-credentials" has kept; needs the identity
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
# shellcheck disable=SC2034  # say and stop speak under this name
name='Makerbench for macOS'
# shellcheck source=packaging/shell/apt.sh
. packaging/shell/apt.sh

python="$PWD/build/package-venv/bin/python"
identity="${MAKERBENCH_CODESIGN_IDENTITY:-}"
profile="${MAKERBENCH_NOTARY_PROFILE:-}"

[ "$(uname -s)" = Darwin ] || stop "an app for macOS can only be built on a Mac."
[ -z "$profile" ] || [ -n "$identity" ] || stop "Apple notarizes only what is signed: set MAKERBENCH_CODESIGN_IDENTITY too."
packaging/setup.sh package

version="$("$python" -c 'import makerapp; print(makerapp.__version__)')"
image="dist/Makerbench-$version-macos-$(uname -m).dmg"
app=build/macos/bundle/Makerbench.app
stage=build/macos/image

say "drawing the icon"
"$python" packaging/icons/draw.py >/dev/null
say "collecting the program"
# PyInstaller signs as its last step: with the identity, or ad hoc. Nothing may change inside the app after it.
"$python" packaging/bundle/build.py --output build/macos/bundle --work build/macos/pyinstaller
"$python" packaging/licences/collect.py --check build/macos/bundle/Makerbench.app
codesign --verify --deep --strict --verbose=2 "$app"

# The disk image shows the app beside a link to the folder where apps belong.
make_image() {
    local try
    rm -rf "$stage" "$image"
    mkdir -p "$stage" dist
    ditto "$app" "$stage/Makerbench.app"
    ln -s /Applications "$stage/Applications"
    # hdiutil fails now and then while the system's search still reads the folder.
    for try in 1 2 3; do
        if hdiutil create -quiet -volname Makerbench -srcfolder "$stage" -fs HFS+ -format UDZO -ov "$image"; then
            return
        fi
        say "the disk image could not be made (try $try of 3)"
        sleep 5
    done
    stop "hdiutil made no disk image of $stage."
}

say "making the disk image"
make_image
if [ -n "$identity" ]; then
    codesign --force --timestamp --sign "$identity" "$image"
fi
if [ -n "$profile" ]; then
    say "handing it to Apple's notary, which may take some minutes"
    xcrun notarytool submit "$image" --keychain-profile "$profile" --wait
    xcrun stapler staple "$image"
fi
say "$image ($(du -h "$image" | cut -f1))"
