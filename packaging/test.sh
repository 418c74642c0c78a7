#!/bin/sh
# Builds RunCost with warnings as errors and runs every test. Ends with ctest's summary. RUNCOST_TEST_PRESET=asan adds
# the address and undefined-behaviour sanitizers, which takes three times as long.
set -eu
cd "$(dirname "$0")/.."

sh packaging/setup.sh
export CTEST_OUTPUT_ON_FAILURE=1
preset=${RUNCOST_TEST_PRESET:-dev}
cmake --preset "$preset"
cmake --build --preset "$preset"
ctest --preset "$preset" -j "$(nproc 2>/dev/null || echo 2)"
