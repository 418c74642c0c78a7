#!/bin/sh
# Pictures of every view from the sample runs, and of report pages, for the eye and for the manual.
# usage: screenshots.sh PROGRAM FOLDER [SIZE...]      sizes default to 1600x1000 and 1100x700; WxH@S is a scale
# Runs side by side are selected by keys, which takes xvfb-run, xdotool and ImageMagick; without them that picture is left out.
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
# Several runs side by side: filtered, all selected, compared, without the sliders beside.
compare() { # THEME SIZE FILE
    cat >"$scratch/compare.sh" <<'EOF'
set -eu
export QT_QPA_PLATFORM=xcb XDG_CONFIG_HOME="$scratch/config" XDG_DATA_HOME="$scratch/data"
"$program" --store "$scratch/compare.runcost" --theme "$1" --size "$2" &
pid=$!
window=
for _ in 1 2 3 4 5 6 7 8 9 10; do
    sleep 1
    window=$(xdotool search --onlyvisible --name RunCost | tail -1) && [ -n "$window" ] && break
done
sleep 2
xdotool windowfocus "$window" windowmove "$window" 0 0
for key in Escape ctrl+f; do xdotool key "$key"; sleep 0.5; done
xdotool type --delay 40 resnet
for key in Down ctrl+a F10 ctrl+d; do sleep 0.7; xdotool key "$key"; done
sleep 1.5
import -window "$window" "$3"
kill "$pid"
wait "$pid" || true
EOF
    rm -rf "$scratch/compare.runcost"* "$scratch/config" "$scratch/data"
    "$program" --samples --store "$scratch/compare.runcost" --screenshot "$scratch/unused.png"
    scratch=$scratch program=$program xvfb-run -a -s "-screen 0 1920x1200x24" sh "$scratch/compare.sh" "$1" "$2" "$3"
}
if command -v xvfb-run >/dev/null && command -v xdotool >/dev/null && command -v import >/dev/null; then
    for theme in light dark; do
        for size in "$@"; do
            case $size in *@*) continue ;; esac # the screen has no scale
            compare "$theme" "$size" "$folder/compare-$theme-$size.png"
        done
    done
else
    echo "screenshots.sh: no picture of Compare: xvfb-run, xdotool or import is missing" >&2
fi
# Reports of one run, of several and of a period.
store=$scratch/reports.runcost
"$program" --samples --store "$store" --screenshot "$scratch/unused.png"
"$program" report --store "$store" latest -o "$scratch/run.pdf" --date 2026-11-21
"$program" report --store "$store" resnet50-shelf-21 resnet50-shelf-20 resnet50-shelf-19 vit-b16-shelf-11 -o "$scratch/comparison.pdf" --date 2026-11-21
"$program" report --store "$store" --all --from 2026-08-01 --to 2026-11-30 -o "$scratch/period.pdf" --date 2026-11-21
for report in run comparison period; do
    pdftoppm -r 96 -png "$scratch/$report.pdf" "$folder/report-$report"
done
