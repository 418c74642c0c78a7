#!/bin/sh
# Pictures of every view from the sample runs, and of report pages, for the eye and for the manual.
# usage: screenshots.sh PROGRAM FOLDER [SIZE...]      sizes default to 1600x1000 and 1100x700; WxH@S is a scale
set -eu
program=$1
folder=$2
shift 2
[ $# -gt 0 ] || set -- 1600x1000 1100x700
mkdir -p "$folder"
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
views='dashboard: empty: import:import palette:palette report:report advice:advice curves:curves tornado:drivers explain:explainTotal currency:currency
    disagreements:disagreements catalog:catalog help:help about:about settings:settings tour:tour'
for theme in light dark; do
    for size in "$@"; do
        for view in $views; do
            name=${view%%:*}
            actions=${view#*:}
            samples=--samples
            [ "$name" != empty ] || samples=
            # shellcheck disable=SC2086
            "$program" $samples --store "$scratch/$name.runcost" --theme "$theme" --size "${size%@*}" \
                --scale "$(case $size in *@*) echo "${size#*@}" ;; *) echo 1 ;; esac)" \
                ${actions:+--actions "$actions"} --screenshot "$folder/$name-$theme-$size.png"
        done
    done
done
# Reports of one run, of several and of a period.
store=$scratch/reports.runcost
"$program" --samples --store "$store" --screenshot "$scratch/unused.png"
"$program" report --store "$store" latest -o "$scratch/run.pdf" --date 2026-11-21
"$program" report --store "$store" 1 2 3 4 -o "$scratch/comparison.pdf" --date 2026-11-21
"$program" report --store "$store" --all --from 2026-08-01 --to 2026-11-30 -o "$scratch/period.pdf" --date 2026-11-21
for report in run comparison period; do
    pdftoppm -r 96 -png "$scratch/$report.pdf" "$folder/report-$report"
done
