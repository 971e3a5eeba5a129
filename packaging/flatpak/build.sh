#!/usr/bin/env bash
# Builds dist/Makerbench-VERSION-ARCH.flatpak of the AppDir that "make appdir" has made, installs it for this user and
# runs its self check. NOT TRIED YET: it needs the freedesktop runtime, which is in no Debian package.
#
#   FLATPAK_REMOTE  name of the user's remote that has the runtime; "flathub" if not given. Add it beforehand:
#                   flatpak remote-add --user --if-not-exists NAME ADDRESS
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
# shellcheck disable=SC2034  # say and stop speak under this name
name='Flatpak'
# shellcheck source=packaging/shell/apt.sh
. packaging/shell/apt.sh

remote="${FLATPAK_REMOTE:-flathub}"
id=org.makerbench.Makerbench
room=build/flatpak

[ -x build/appimage/AppDir/AppRun ] || stop "there is no AppDir; run \"make appdir\" first."
command -v flatpak-builder >/dev/null || apt_install "what builds Flatpaks" flatpak flatpak-builder
flatpak --user remotes --columns=name | grep -qx "$remote" || stop "this user has no Flatpak remote \"$remote\".
Add the one that has org.freedesktop.Platform: flatpak remote-add --user --if-not-exists $remote ADDRESS"

version="$(sed -n 's/^__version__ = "\(.*\)"$/\1/p' makerapp/__init__.py)"
bundle="dist/Makerbench-$version-$(uname -m).flatpak"
mkdir -p dist "$room"
say "building (the runtime is fetched the first time, some 700 MB)"
flatpak-builder --user --force-clean --install-deps-from="$remote" --state-dir="$room/state" --repo="$room/repo" \
    "$room/app" packaging/flatpak/$id.yml
flatpak build-bundle "$room/repo" "$bundle" "$id"

say "installing it for this user, and checking it"
flatpak install --user --noninteractive --reinstall "$bundle"
check="$HOME/.var/app/$id/data/self-check"
rm -rf "$check"
mkdir -p "$check"
flatpak run --env=QT_QPA_PLATFORM=offscreen $id --self-check "$check" || {
    cat "$check/report.txt" >&2
    stop "the self check found something wrong."
}
flatpak uninstall --user --noninteractive $id
say "$bundle ($(du -h "$bundle" | cut -f1))"
