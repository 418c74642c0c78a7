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
export HOME="$scratch" # the path of a store is shown below the window: as ~/research/…
mkdir "$scratch/research"
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
            "$program" $samples --store "$scratch/research/$name.runcost" --theme "$theme" --size "${size%@*}" \
                --scale "$(case $size in *@*) echo "${size#*@}" ;; *) echo 1 ;; esac)" \
                ${actions:+--actions "$actions"} --screenshot "$folder/$name-$theme-$size.png"
        done
    done
done
# Several runs side by side, without the sliders beside; once high enough for the decision.
compare() { # THEME SIZE FILE
    rm -f "$scratch"/research/runs.runcost*
    "$program" --samples --store "$scratch/research/runs.runcost" --theme "$1" --size "${2%@*}" \
        --scale "$(case $2 in *@*) echo "${2#*@}" ;; *) echo 1 ;; esac)" \
        --actions runs:resnet,toggleWhatIf,compare --screenshot "$3"
}
for theme in light dark; do
    for size in "$@"; do
        compare "$theme" "$size" "$folder/compare-$theme-$size.png"
    done
    compare "$theme" 1600x1300 "$folder/compare-decision-$theme.png"
done
# Reports of one run, of several and of a period.
store=$scratch/reports.runcost
"$program" --samples --store "$store" --screenshot "$scratch/unused.png"
"$program" report --store "$store" latest -o "$scratch/run.pdf" --date 2026-11-21
"$program" report --store "$store" resnet50-shelf-21 resnet50-shelf-20 resnet50-shelf-19 vit-b16-shelf-11 -o "$scratch/comparison.pdf" --date 2026-11-21
"$program" report --store "$store" --all --from 2026-08-01 --to 2026-11-30 -o "$scratch/period.pdf" --date 2026-11-21
for report in run comparison period; do
    pdftoppm -r 96 -png "$scratch/$report.pdf" "$folder/report-$report"
done
