#!/bin/sh
# Builds RunCost with warnings as errors and the address and undefined-behaviour sanitizers, and runs every test. Ends
# with ctest's summary. RUNCOST_TEST_PRESET=dev leaves the sanitizers out, which takes half the time.
set -eu
cd "$(dirname "$0")/.."

sh packaging/setup.sh
export CTEST_OUTPUT_ON_FAILURE=1
preset=${RUNCOST_TEST_PRESET:-asan}
cmake --preset "$preset"
cmake --build --preset "$preset"
ctest --preset "$preset" -j "$(nproc 2>/dev/null || echo 2)"
