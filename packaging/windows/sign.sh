#!/usr/bin/env bash
# Signs one Windows program in place, if whoever builds has a certificate; otherwise says that it stays unsigned.
# makensis calls it for the uninstaller and for the installer, installer.sh for the program itself.
#
#   MAKERBENCH_SIGN_PKCS12         file with certificate and key (.pfx, .p12); without it nothing is signed
#   MAKERBENCH_SIGN_PASSWORD_FILE  file with its password
#   MAKERBENCH_SIGN_TIMESTAMP      address of a time stamp server (RFC 3161); without one, the signature ends with
#                                  the certificate
set -euo pipefail
file="${1:?which file}"
name='Signing'
. "$(dirname "${BASH_SOURCE[0]}")/../shell/apt.sh"

if [ -z "${MAKERBENCH_SIGN_PKCS12:-}" ]; then
    say "no certificate is given, so $(basename "$file") stays unsigned"
    exit 0
fi
command -v osslsigncode >/dev/null || apt_install "what signs programs for Windows" osslsigncode
[ -r "$MAKERBENCH_SIGN_PKCS12" ] || stop "the certificate $MAKERBENCH_SIGN_PKCS12 can't be read"
[ -r "${MAKERBENCH_SIGN_PASSWORD_FILE:-}" ] || stop "MAKERBENCH_SIGN_PASSWORD_FILE names no file that can be read"
stamp=()
[ -z "${MAKERBENCH_SIGN_TIMESTAMP:-}" ] || stamp=(-ts "$MAKERBENCH_SIGN_TIMESTAMP")
osslsigncode sign -pkcs12 "$MAKERBENCH_SIGN_PKCS12" -readpass "$MAKERBENCH_SIGN_PASSWORD_FILE" -h sha256 \
    -n Makerbench "${stamp[@]}" -in "$file" -out "$file.signed" >/dev/null ||
    stop "$(basename "$file") could not be signed"
mv "$file.signed" "$file"
say "$(basename "$file") is signed"
