#!/bin/sh
# Builds RunCost and shows it with sample runs. Without a display it writes a picture and a report instead.
set -eu
cd "$(dirname "$0")/.."

sh packaging/setup.sh
cmake --preset release -DBUILD_TESTING=OFF -DRUNCOST_BENCH=OFF
cmake --build --preset release
program=build/release/runcost

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec "$program" --samples
fi

folder=build/sample
mkdir -p "$folder"
store=$(mktemp -d)
trap 'rm -rf "$store"' EXIT
"$program" --store "$store/store.db" import --samples >/dev/null
"$program" --store "$store/store.db" report latest -o "$folder/dashboard.png"
"$program" --store "$store/store.db" report latest -o "$folder/report.pdf"
echo 'There is no display. The dashboard and the report of the newest sample run are in'
echo "  $PWD/$folder/dashboard.png"
echo "  $PWD/$folder/report.pdf"
