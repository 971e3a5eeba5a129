#!/usr/bin/env bash
# Makes dist/Makerbench-Setup-<version>.exe from the program that was collected for Windows.
#
#   packaging/windows/installer.sh                                   what is released
#   packaging/windows/installer.sh --fast VERSION PAYLOAD OUTFILE    for tests: not compressed, under another version
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
name='Windows installer'
. packaging/shell/apt.sh
python=build/package-venv/bin/python
largest_mb=35

fast=()
if [ "${1:-}" = --fast ]; then
    version="$2" payload="$3" outfile="$4" fast=(-DFAST)
else
    version="$("$python" -c 'import makerapp; print(makerapp.__version__)')"
    payload=build/windows/dist/Makerbench outfile="dist/Makerbench-Setup-$version.exe"
fi
[ -f "$payload/Makerbench.exe" ] || stop "there is no program in $payload. Run \"make package-windows\"."
command -v makensis >/dev/null || apt_install "what makes installers for Windows" nsis

SOURCE_DATE_EPOCH="$("$python" packaging/bundle/source_date.py)"
export QT_QPA_PLATFORM=offscreen SOURCE_DATE_EPOCH
[ -f build/icons/makerbench.ico ] || "$python" packaging/icons/draw.py >/dev/null
prepared="build/windows/installer/$(basename "$outfile" .exe)"
mkdir -p "$prepared" "$(dirname "$outfile")"
if [ ${#fast[@]} -eq 0 ] && [ -n "${MAKERBENCH_SIGN_PKCS12:-}" ]; then
    for each in Makerbench makerbench-console; do packaging/windows/sign.sh "$payload/$each.exe"; done
    # Signed, it is another file than the one that its self check would look for.
    "$python" -m makerapp.self_check.manifest write "$payload" >/dev/null
fi
"$python" packaging/windows/installer/prepare.py "$payload" "$prepared"

say "packing $(basename "$outfile")"
makensis -V2 -WX -INPUTCHARSET UTF8 "${fast[@]}" -DVERSION="$version" -DPREPARED="$PWD/$prepared" \
    -DICON="$PWD/build/icons/makerbench.ico" -DOUTFILE="$(realpath "$outfile")" \
    -DSIGN="\"$PWD/packaging/windows/sign.sh\"" packaging/windows/makerbench.nsi >"$prepared/makensis.log" 2>&1 || {
    cat "$prepared/makensis.log" >&2
    stop "the installer could not be made"
}
size=$(($(stat -c %s "$outfile") / 1000000))
if [ ${#fast[@]} -eq 0 ] && [ "$size" -gt "$largest_mb" ]; then
    stop "$outfile has $size MB, more than the $largest_mb that a maker should have to fetch"
fi
signed=unsigned
[ -z "${MAKERBENCH_SIGN_PKCS12:-}" ] || signed=signed
say "$outfile, $size MB, $signed"
