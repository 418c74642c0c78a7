#!/bin/sh
# coverage.sh [FOLDER]: the share of the lines under models/FOLDER (import) that the tests of models and command line run,
# file by file and in all. Needs gcovr; takes as long as a build.
set -eu
cd "$(dirname "$0")/.."
folder=${1:-import}
cmake --preset coverage
tests=$(ls tests/models/"$folder"/tst_*.cpp tests/models/tst_*.cpp tests/models/core/tst_*.cpp tests/cli/tst_*.cpp 2>/dev/null | sed 's|.*/||; s|\.cpp$||' | sort -u)
# shellcheck disable=SC2086
cmake --build build/coverage --target runcost $tests
find build/coverage -name '*.gcda' -delete
ctest --test-dir build/coverage -R "^($(echo $tests | tr ' ' '|'))\$" | tail -n 4
gcovr --root . --object-directory build/coverage --filter "models/$folder/" --exclude-unreachable-branches --sort-uncovered build/coverage
