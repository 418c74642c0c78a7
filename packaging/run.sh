#!/bin/sh
# Builds RunCost and shows it with sample runs. Without a display it writes a picture and a report instead.
set -eu
cd "$(dirname "$0")/.."

sh packaging/setup.sh
cmake --preset release -DBUILD_TESTING=OFF -DRUNCOST_BENCH=OFF
cmake --build --preset release
program=build/release/runcost

# A store of its own: sample runs have no place among real ones.
folder=build/sample
mkdir -p "$folder"
store=$folder/samples.runcost

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec "$program" --store "$store" --samples
fi

"$program" --store "$store" import --samples >/dev/null
"$program" --store "$store" report mistral-7b-sft-r04 --force -o "$folder/dashboard.png"
"$program" --store "$store" report mistral-7b-sft-r04 --force -o "$folder/report.pdf"
echo 'There is no display. The dashboard and the report of a sample run are in'
echo "  $PWD/$folder/dashboard.png"
echo "  $PWD/$folder/report.pdf"
