#!/usr/bin/env bash
# Puts a certificate into a keychain of its own, so that packaging/macos/build.sh can sign on a machine that is thrown
# away afterwards. NOT TRIED YET. Wants three variables, and prints what to set for build.sh:
#   MACOS_CERTIFICATE           the certificate with its key (.p12), in base64
#   MACOS_CERTIFICATE_PASSWORD  its password
#   MACOS_NOTARY                "APPLE-ID TEAM-ID APP-PASSWORD", or nothing where Apple's notary is not to see it
set -euo pipefail
room="$(mktemp -d)"
keychain="$room/makerbench.keychain-db"
password="$(uuidgen)"

printf '%s' "$MACOS_CERTIFICATE" | base64 --decode >"$room/certificate.p12"
security create-keychain -p "$password" "$keychain"
security set-keychain-settings -lut 7200 "$keychain"
security unlock-keychain -p "$password" "$keychain"
security import "$room/certificate.p12" -k "$keychain" -P "$MACOS_CERTIFICATE_PASSWORD" -T /usr/bin/codesign >&2
security set-key-partition-list -S apple-tool:,apple: -s -k "$password" "$keychain" >/dev/null
# shellcheck disable=SC2046  # the names are to be words of their own; none has a blank
security list-keychains -d user -s "$keychain" $(security list-keychains -d user | tr -d '"')
rm "$room/certificate.p12"

identity="$(security find-identity -v -p codesigning "$keychain" | sed -n 's/.*"\(.*\)".*/\1/p' | head -1)"
printf 'MAKERBENCH_CODESIGN_IDENTITY=%s\n' "$identity"
if [ -n "${MACOS_NOTARY:-}" ]; then
    read -r apple_id team app_password <<<"$MACOS_NOTARY"
    xcrun notarytool store-credentials makerbench --apple-id "$apple_id" --team-id "$team" --password "$app_password" >&2
    printf 'MAKERBENCH_NOTARY_PROFILE=makerbench\n'
fi
