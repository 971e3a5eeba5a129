# For scripts here to source, after apt.sh: a Windows of one's own in a folder, under Wine. Work in the project's folder.
#
#   wine_make FOLDER           makes a fresh 64-bit Windows 10 there and works in it from then on; ends it with the script
#   in_wine SECONDS PROGRAM..  runs a program in it, its output on standard output; its exit status, 124 when time is up
#   on_one_processor           what follows is quicker, where it does one thing at a time
#   wine_end                   ends everything that still runs in it
#
# Wine reads standard input and keeps an output open that a child of its server inherited: so it gets neither.
# shellcheck shell=bash

wine_install() {
    local missing=()
    command -v wine >/dev/null || missing+=(wine wine64)
    command -v x86_64-w64-mingw32-gcc >/dev/null || missing+=(gcc-mingw-w64-x86-64)
    [ ${#missing[@]} -eq 0 ] || apt_install "Windows to build and test in, and a compiler for it" "${missing[@]}"
}

# For Windows, the same source giving the same file.
mingw() { x86_64-w64-mingw32-gcc -O2 -s -Wall -Wextra -Werror -Wl,--no-insert-timestamp "$@"; }

in_wine() {
    local seconds="$1"
    shift
    timeout --kill-after=10 "$seconds" wine "$@" </dev/null 2>&1 | cat
    return "${PIPESTATUS[0]}"
}

# From here on all that this script starts shares one processor. Wine's programs talk to its server all the time, and
# waking the other processor for each word made collecting take nearly twice as long on a virtual machine.
on_one_processor() {
    local allowed
    command -v taskset >/dev/null || return 0
    allowed="$(taskset -cp $$)"
    taskset -cp "${allowed##*[ ,-]}" $$ >/dev/null
}

wine_make() {
    wine_install
    mkdir -p "$1"
    WINEPREFIX="$(realpath "$1")"
    # Wine offers to fetch Mono and Gecko, which nobody needs here; nothing may be put into the user's own menu.
    export WINEPREFIX WINEARCH=win64 WINEDEBUG="${WINEDEBUG:--all}" WINEDLLOVERRIDES="mscoree,mshtml,winemenubuilder.exe="
    unset DISPLAY WAYLAND_DISPLAY
    trap wine_end EXIT
    wine_end
    rm -rf "$WINEPREFIX"
    mkdir "$WINEPREFIX"
    say "making a Windows under $(wine --version 2>/dev/null) in $1"
    timeout --kill-after=10 300 wineboot -i </dev/null 2>&1 | cat >"$WINEPREFIX.log"
    in_wine 60 winecfg -v win10 >>"$WINEPREFIX.log" || stop "Wine could not be set up: see $WINEPREFIX.log"
    # The 64-bit program is enough; a bare Windows has icuuc.dll, this one gets a stand-in.
    mingw -shared -nostartfiles -e DllMain -o "$WINEPREFIX/drive_c/windows/system32/icuuc.dll" \
        packaging/windows/wine/icuuc.c || stop "the stand-in for icuuc.dll could not be compiled"
}

wine_end() {
    [ -z "${WINEPREFIX:-}" ] || [ ! -d "$WINEPREFIX" ] || timeout 20 wineserver -k 2>/dev/null || true
}
