#!/usr/bin/env bash
# For "make test-package-windows": tries the installer, and at the same time collects the program a second time, which has
# to give the same files. Either one mostly waits, so both together take little longer than one.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

log=build/windows/twice.log
packaging/windows/build.sh twice >"$log" 2>&1 &
again=$!
trap 'kill "$again" 2>/dev/null' EXIT
packaging/windows/test.sh
tried=$?
wait "$again"
same=$?
trap - EXIT
cat "$log"
exit $((tried != 0 || same != 0))
