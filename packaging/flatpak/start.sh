#!/bin/sh
# Starts Makerbench in its sandbox. Each start has a /tmp of its own, so a second one could not call the first, whose
# window is to come to the front; this folder is the same for all of them.
if [ -d "${XDG_RUNTIME_DIR:-}/app/${FLATPAK_ID:-}" ]; then
    export TMPDIR="$XDG_RUNTIME_DIR/app/$FLATPAK_ID"
fi
exec /app/lib/makerbench/makerbench "$@"
