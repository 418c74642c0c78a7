#!/bin/sh
# Builds RunCost with warnings as errors and runs every test, then again under the sanitizers. Ends with ctest's summary.
set -eu
cd "$(dirname "$0")/.."

sh packaging/setup.sh
export CTEST_OUTPUT_ON_FAILURE=1
jobs=$(nproc 2>/dev/null || echo 2)

stage() {
    cmake --preset "$1"
    cmake --build --preset "$1"
    ctest --preset "$1" -j "$jobs"
}

stage dev
if [ "${RUNCOST_TEST_SANITIZERS:-1}" = 1 ]; then
    stage asan
fi
