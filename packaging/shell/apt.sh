# For scripts here to source: how they speak, stop, and install packages of Debian. Set "name" before, work in the
# folder of the project.
# shellcheck shell=bash

say() { printf '%s: %s\n' "$name" "$*"; }
stop() { printf '\n%s stopped: %s\n' "$name" "$*" >&2; exit 1; }

apt_lists_fresh=no

# Installs packages by apt; "$1" says to the reader what they are for.
apt_install() {
    local purpose="$1" as_root=()
    shift
    command -v apt-get >/dev/null || stop "$purpose is missing, and this system has no apt-get.
Install what corresponds to these Debian packages, then start again: $*"
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || stop "$purpose is missing, and installing it needs root or sudo.
Ask whoever looks after this machine to run: apt-get install $*"
        as_root=(sudo)
    fi
    say "installing $purpose ($*)"
    if [ "$apt_lists_fresh" = no ]; then
        "${as_root[@]}" apt-get update -qq || say "the package lists could not be refreshed; trying with the old ones"
        apt_lists_fresh=yes
    fi
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y -qq --no-install-recommends "$@" >/dev/null ||
        stop "apt-get could not install $purpose: $*"
}
