#!/usr/bin/env bash
# Builds the package for Debian and Ubuntu: what is missing to build with, the program, the icons, the .deb in dist/.
# "make package-linux" calls it, after "make setup-package".
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
name='Package for Linux'
. packaging/shell/apt.sh

python="$PWD/build/package-venv/bin/python"

# PyInstaller reads programs with objdump and takes along libpython, which Debian keeps in a package of its own.
install_tools() {
    local missing=() version
    command -v objdump >/dev/null && command -v strip >/dev/null || missing+=(binutils)
    command -v dpkg-shlibdeps >/dev/null || missing+=(dpkg-dev)
    version="$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])')"
    if ! "$python" - <<'EOF'
import sys
from PyInstaller.depend import bindepend

try:
    sys.exit(bindepend.get_python_library_path() is None)
except Exception:
    sys.exit(1)
EOF
    then missing+=("libpython$version"); fi
    [ "${#missing[@]}" -eq 0 ] || apt_install "what the package is built with" "${missing[@]}"
}

[ "$(uname -s)" = Linux ] || stop "this package is built on Debian or Ubuntu."
install_tools
say "collecting the program"
"$python" packaging/bundle/build.py --output build/linux/bundle --work build/linux/pyinstaller
"$python" packaging/licences/collect.py --check build/linux/bundle/makerbench
say "drawing the icons"
"$python" packaging/icons/draw.py --output build/linux/icons >/dev/null
say "making the package"
"$python" packaging/linux/deb.py --program build/linux/bundle/makerbench --icons build/linux/icons
