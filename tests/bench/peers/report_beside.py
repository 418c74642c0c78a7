#!/usr/bin/python3
"""Whole processes in turn: runcost report and the same dashboard drawn with matplotlib.

usage: report_beside.py PROGRAM RUN [ROUNDS]     RUN is a file that runcost reads
"""
import os
import statistics
import subprocess
import sys
import tempfile
import time

PEER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "dashboard_mpl.py")


def seconds(command):
    begin = time.perf_counter()
    subprocess.run(command, check=True)
    return time.perf_counter() - begin


def main():
    program, run = sys.argv[1:3]
    rounds = int(sys.argv[3]) if len(sys.argv) > 3 else 9
    with tempfile.TemporaryDirectory() as folder:
        for ending, size in (("png", ["--size", "1643x1177", "--scale", "3"]), ("pdf", [])):
            ours, theirs = (os.path.join(folder, name + "." + ending) for name in ("ours", "theirs"))
            commands = ([program, "report", run, "-o", ours, "--force", "--set", "time_factor=0.85"] + size,
                        ["/usr/bin/python3", PEER, theirs])
            times = [[seconds(command) for command in commands] for _ in range(rounds)]
            a, b = (statistics.median(column) for column in zip(*times))
            print("report_%s: runcost %.3f s, matplotlib %.3f s, ratio %.2f; %d against %d bytes"
                  % (ending, a, b, a / b, os.path.getsize(ours), os.path.getsize(theirs)))


main()
