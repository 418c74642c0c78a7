#!/bin/sh
# run.sh BUILD [SECONDS]: every fuzz target for so long (60), from the seeds of seeds.py and the fixtures of tests/data; findings
# stay in BUILD/findings. Ends with one line a target, and fails when there is a finding.
set -eu
build=$1
seconds=${2:-60}
here=$(cd "$(dirname "$0")/.." && pwd)
mkdir -p "$build/findings"
python3 "$here/fuzz/seeds.py" "$build/corpus"
for target in "$build"/fuzz_*; do
    [ -x "$target" ] || continue
    name=$(basename "$target")
    mkdir -p "$build/corpus/$name"
    "$target" -max_total_time="$seconds" -max_len=65536 -rss_limit_mb=1024 -timeout=5 -print_final_stats=1 \
        -artifact_prefix="$build/findings/$name-" "$build/corpus/$name" "$here/data/import" >"$build/$name.log" 2>&1 || true
    printf '%-20s %10s inputs, %s\n' "$name" "$(sed -n 's/stat::number_of_executed_units: *//p' "$build/$name.log")" \
        "$(grep -oE 'cov: [0-9]+ ft: [0-9]+' "$build/$name.log" | tail -n 1)"
done
found=$(find "$build/findings" -type f | wc -l)
echo "$found findings in $build/findings"
[ "$found" -eq 0 ]
