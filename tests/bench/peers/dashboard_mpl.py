#!/usr/bin/python3
"""The dashboard of one run as somebody would draw it with matplotlib: six comparable panels, PNG or PDF.

usage: dashboard_mpl.py OUT.{png,pdf} [WIDTH HEIGHT DPI]
"""
import sys

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt
from matplotlib.patches import Wedge

INK, INK2, LINE, GOOD, BAD = "#1A2230", "#505B6B", "#D5DAE1", "#19744A", "#B0302A"
PARTS = [("Training", 252.4, 156.6, "#1B4FAE"), ("Inference", 59.5, 26.8, "#D77F2E"), ("Storage", 33.6, 14.4, "#36A4A1"),
         ("Transfer", 23.4, 23.4, "#A34F7A"), ("Platform", 18.0, 18.0, "#383C40")]
OFFERS = [("AWS, current", 214.8, 118.0, 252.4), ("Vast.ai", 59.4, 36.3, 69.8), ("RunPod", 87.0, 51.3, 102.2),
          ("Local", 95.0, None, 111.7), ("Lambda", 112.0, None, 131.6), ("CoreWeave", 138.0, None, 162.1),
          ("Azure", 230.0, 92.0, 270.3), ("Google Cloud", 317.0, 128.0, 372.5)]
SCORES = [("GPU utilisation", 71, 62), ("Cost vs cheapest fit", 78, 49), ("Against benchmarks", 70, 58),
          ("Quality for its cost", 77, 66)]
RESOURCES = [("Training time", 1.10, "15.6 h"), ("Inference latency", 1.65, "66 ms"), ("Model size", 1.0, "14.2 GiB"),
             ("Peak memory", 1.16, "43.0 GiB")]
ACTIONS = [(1, "Run 60 % on spot, with checkpoints", 3, 86, 68.16, "#1B4FAE"), (2, "Stop early at epoch 17", 0.5, 92, 27.64, "#1B4FAE"),
           (3, "Batch predictions, 8 per request", 1.5, 74, 32.74, "#D77F2E"), (4, "Keep the two best checkpoints", 0.5, 71, 19.2, "#656909"),
           (5, "Train on Lambda A100 on-demand", 5, 66, 44.67, "#656909"), (6, "Train in fp8 mixed precision", 7, 47, 28.2, "#1B4FAE"),
           (7, "LoRA rank 64 to 16", 1, 58, 15.66, "#7A2845"), (8, "Distil to 3 B for serving", 24, 22, 14.73, "#7A2845"),
           (9, "Compress artefacts", 1, 43, 9.36, "#656909"), (10, "Cache repeated prompts", 8, 30, 8.04, "#D77F2E")]


def bare(ax, title, finding):
    for side in ax.spines.values():
        side.set_visible(False)
    ax.set_title(title, loc="left", fontsize=10, fontweight="bold", color=INK, pad=16)
    ax.text(0, 1.02, finding, transform=ax.transAxes, fontsize=8, color=INK2)
    ax.tick_params(length=0, labelsize=7, colors=INK2)


def breakdown(ax):
    bare(ax, "Cost breakdown", "Training is 65 % of the cost.")
    ax.pie([p[2] for p in PARTS], colors=[p[3] for p in PARTS], startangle=90, counterclock=False,
           labels=["%s\n$%.2f" % (p[0], p[2]) for p in PARTS], textprops={"fontsize": 7},
           wedgeprops={"width": 0.4, "edgecolor": "white"})
    ax.text(0, 0, "$239\nof $387", ha="center", va="center", fontsize=11, fontweight="bold")


def providers(ax):
    bare(ax, "Provider comparison", "Vast.ai trains it for $59.43.")
    for row, (name, demand, spot, before) in enumerate(OFFERS):
        ax.barh(row, before, 0.5, fill=False, edgecolor=INK2, linestyle="--", linewidth=0.6)
        ax.barh(row, demand, 0.5, color=GOOD if name == "Vast.ai" else INK2)
        if spot:
            ax.barh(row + 0.33, spot, 0.16, color="#B8C0CC")
        ax.text(400, row, "$%.2f" % demand, ha="right", va="center", fontsize=7, fontweight="bold")
        ax.text(440, row, "–" if spot is None else "$%.2f" % spot, ha="right", va="center", fontsize=7, color=INK2)
    ax.set_yticks(range(len(OFFERS)), [o[0] for o in OFFERS])
    ax.invert_yaxis()
    ax.set_xlim(0, 450)
    ax.xaxis.grid(True, color=LINE, linewidth=0.6)
    ax.set_axisbelow(True)


def score(ax):
    bare(ax, "Efficiency score", "74, good. Six points short of excellent.")
    for low, high, colour, hatch in ((0, 60, BAD, "////"), (60, 80, "#8A5A00", "..."), (80, 100, GOOD, None)):
        ax.add_patch(Wedge((0.35, 0.55), 0.3, 180 - 1.8 * high, 180 - 1.8 * low, width=0.07, facecolor="white" if hatch else colour,
                           edgecolor=colour, hatch=hatch, linewidth=0.8))
    ax.text(0.35, 0.58, "74", ha="center", fontsize=18, fontweight="bold")
    for row, (name, now, before) in enumerate(SCORES):
        y = 0.4 - row * 0.12
        ax.text(0, y, name, fontsize=7, va="center")
        ax.barh(y, 0.5, 0.05, left=0.42, color="#DCE0E6")
        ax.barh(y, 0.005 * now, 0.05, left=0.42, color=INK2)
        ax.plot([0.42 + 0.005 * before] * 2, [y - 0.04, y + 0.04], color="white", linewidth=1)
        ax.text(0.95, y, str(now), fontsize=7, va="center", fontweight="bold")
    ax.set_xlim(0, 1.05), ax.set_ylim(-0.05, 0.95), ax.set_xticks([]), ax.set_yticks([])


def resources(ax):
    bare(ax, "Resource use", "Latency is 1.65 times the benchmark.")
    for row, (name, ratio, text) in enumerate(RESOURCES):
        ax.barh(row, ratio, 0.35, color=INK2)
        ax.text(0, row - 0.35, name, fontsize=7)
        ax.text(2, row - 0.35, text, fontsize=7, ha="right", fontweight="bold")
        ax.text(ratio + 0.03, row, "%+d %%" % round(100 * (ratio - 1)), fontsize=7, va="center", color=BAD)
    ax.axvline(1, color=INK, linewidth=1.2)
    ax.set_xlim(0, 2), ax.invert_yaxis(), ax.set_yticks([])


def environment(ax):
    bare(ax, "Environment", "Stockholm would cut it to 1.23 kg.")
    ax.text(0, 0.8, "10.8", fontsize=22, fontweight="bold"), ax.text(0.3, 0.84, "kg CO$_2$e\nwas 14.4", fontsize=7)
    for row, (value, name) in enumerate((("27.4", "miles driven"), ("870", "smartphone charges"), ("21.6", "tree-months"))):
        ax.text(0.2, 0.62 - row * 0.1, value, ha="right", fontsize=8, fontweight="bold")
        ax.text(0.24, 0.62 - row * 0.1, name, fontsize=8, color=INK2)
    for row, (name, kg, colour) in enumerate((("us-east-1", 10.8, INK2), ("eu-north-1", 1.23, GOOD))):
        ax.text(0, 0.2 - row * 0.14, name, fontsize=8)
        ax.barh(0.22 - row * 0.14, kg / 24, 0.06, left=0.3, color=colour)
        ax.text(1, 0.2 - row * 0.14, "%.1f kg" % kg, ha="right", fontsize=8, fontweight="bold")
    ax.set_xlim(0, 1), ax.set_ylim(0, 1), ax.set_xticks([]), ax.set_yticks([])


def recommendations(matrix, listing):
    bare(matrix, "Recommendations", "4 applied, saving $148.")
    for number, _, hours, priority, saving, colour in ACTIONS:
        matrix.scatter(hours, priority, s=saving * 9, color="white" if number < 5 else colour, edgecolor=colour,
                       linestyle="--" if number < 5 else "-")
        matrix.text(hours, priority, str(number), ha="center", va="center", fontsize=7, color=INK if number < 5 else "white")
    matrix.set_xscale("log"), matrix.set_xlim(0.25, 40), matrix.set_ylim(0, 105)
    matrix.set_xticks([0.5, 1, 2, 4, 8, 16, 32], ["½ h", "1 h", "2 h", "4 h", "1 d", "2 d", "4 d"]), matrix.minorticks_off()
    bare(listing, "", "")
    for row, (number, title, hours, _, saving, colour) in enumerate(ACTIONS):
        listing.text(0, row, str(number), fontsize=8, fontweight="bold", ha="right")
        listing.scatter(0.03, row, marker="s", s=22, color=colour)
        listing.text(0.06, row, title, fontsize=8), listing.text(0.8, row, "$%.2f" % saving, fontsize=8, ha="right")
        listing.text(0.95, row, "%g h" % hours, fontsize=8, ha="right", color=INK2)
        listing.axhline(row + 0.45, color=LINE, linewidth=0.6)
    listing.set_xlim(-0.05, 1), listing.invert_yaxis(), listing.set_xticks([]), listing.set_yticks([])


def main():
    out = sys.argv[1]
    width, height, dpi = (int(x) for x in sys.argv[2:5]) if len(sys.argv) > 4 else (4929, 3531, 300)
    plt.rcParams["font.family"] = "DejaVu Sans"
    figure = plt.figure(figsize=(width / dpi, height / dpi), dpi=dpi, facecolor="#E9ECF1")
    grid = figure.add_gridspec(3, 6, left=0.07, right=0.97, top=0.85, bottom=0.05, hspace=0.5, wspace=0.6)
    figure.text(0.03, 0.95, "mistral-7b-sft-r04", fontsize=16, fontweight="bold")
    figure.text(0.03, 0.92, "4 × A100 80 GB | 18 h 24 min | AWS us-east-1 | 18 Nov", fontsize=9, color=INK2)
    figure.text(0.7, 0.93, r"\$239 was \$387   \$214 – 271   10.8 kg", fontsize=14, fontweight="bold")
    breakdown(figure.add_subplot(grid[0, :2]))
    providers(figure.add_subplot(grid[0, 2:]))
    score(figure.add_subplot(grid[1, :2]))
    resources(figure.add_subplot(grid[1, 2:4]))
    environment(figure.add_subplot(grid[1, 4:]))
    recommendations(figure.add_subplot(grid[2, :3]), figure.add_subplot(grid[2, 3:]))
    figure.savefig(out, dpi=dpi)


main()
