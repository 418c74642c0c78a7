#!/bin/sh
# run.sh BUILD [SECONDS]: every fuzz target for so long over the fixtures of tests/data; findings stay in BUILD/findings.
set -eu
build=$1
seconds=${2:-60}
here=$(cd "$(dirname "$0")/.." && pwd)
mkdir -p "$build/findings"
for target in "$build"/fuzz_*; do
    [ -x "$target" ] || continue
    name=$(basename "$target")
    corpus="$build/corpus/$name"
    mkdir -p "$corpus"
    echo "== $name"
    "$target" -max_total_time="$seconds" -max_len=65536 -rss_limit_mb=1024 -timeout=5 -print_final_stats=1 \
        -artifact_prefix="$build/findings/$name-" "$corpus" "$here/data/import" 2>&1 | tail -n 8
done
ls "$build/findings"
