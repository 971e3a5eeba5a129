#!/usr/bin/env bash
# Tries the package of dist/ in a small Debian of its own; "make test-package-linux" calls it. SUITE names another
# release of the same place than this machine's (trixie), PACKAGE another package file. What it leaves to look at is in
# build/linux/pictures.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
name='Test of the package'
. packaging/shell/apt.sh

PATH="$PATH:/usr/sbin:/sbin"
missing=()
for pair in debootstrap:debootstrap lintian:lintian desktop-file-validate:desktop-file-utils appstreamcli:appstream \
    man:man-db dpkg-deb:dpkg-dev; do
    command -v "${pair%%:*}" >/dev/null || missing+=("${pair##*:}")
done
[ "${#missing[@]}" -eq 0 ] || apt_install "what the package is looked at with" "${missing[@]}"

as_root=()
if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || stop "a Debian of its own can be made by root only, and there is no sudo here.
The package is built; try it as root: make test-package-linux"
    as_root=(sudo)
fi
# -B: root leaves no bytecode in the tree.
exec "${as_root[@]}" "$PWD/build/package-venv/bin/python" -B packaging/linux/try_package.py \
    ${SUITE:+--suite "$SUITE"} ${PACKAGE:+--package "$PACKAGE"} "$@"
