#!/usr/bin/env python3
"""What the store must survive, in short: kills at random moments, a full disk, importers at once, flipped bits.

Usage: survive.py RUNCOST [--seed N] [--kills N] [--flips N] [--rounds N] [--seconds S]. Makes its own inputs. Exits with
1 and a line for each fault when a promise does not hold. Each of the four parts stops when its quarter of the seconds is
over, so that a slow machine or a sanitizer tries less, and says how much it tried.
"""
import argparse
import json
import os
import random
import resource
import shutil
import signal
import sqlite3
import subprocess
import tempfile
import time

HEADER = ("timestamp,project_name,run_id,duration,emissions,emissions_rate,cpu_power,gpu_power,ram_power,cpu_energy,gpu_energy,"
          "ram_energy,energy_consumed,country_name,country_iso_code,region,on_cloud,cloud_provider,cloud_region,os,"
          "python_version,codecarbon_version,cpu_count,cpu_model,gpu_count,gpu_model,longitude,latitude,ram_total_size,tracking_mode,pue")


def write_inputs(folder, files, rows):
    """CSV files of runs; the run ids name the file, so that half a file shows."""
    os.makedirs(folder, exist_ok=True)
    paths = []
    for number in range(files):
        path = os.path.join(folder, f"f{number}.csv")
        with open(path, "w", encoding="utf-8") as out:
            out.write(HEADER + "\n")
            for row in range(rows):
                out.write(f"2024-05-31T10:39:13,p,{os.path.basename(folder)}-f{number}-r{row},60,0.01,0.0001,10,50,3,0.1,0.2,0.01,"
                          "0.31,Germany,DEU,,N,,,Linux,3.11,2.4.1,8,cpu,1,1 x NVIDIA A100,,,32,machine,1.0\n")
        paths.append(path)
    return paths


class Harness:
    def __init__(self, program, folder, seed):
        self.program, self.folder, self.random, self.faults = program, folder, random.Random(seed), []
        self.environment = dict(os.environ, TZ="UTC", XDG_DATA_HOME=folder, XDG_CONFIG_HOME=folder)
        self.until = 0

    def begin_part(self, seconds):
        self.until = time.monotonic() + seconds

    def is_late(self, done):
        """Each part tries a little in any case."""
        return done >= 2 and time.monotonic() > self.until

    def start(self, store, words, limit=None):
        def prepare():
            if limit:
                signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
                resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
        return subprocess.Popen([self.program, "--store", store] + words, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                                stderr=subprocess.PIPE, env=self.environment, preexec_fn=prepare)

    def run(self, store, words, limit=None):
        process = self.start(store, words, limit)
        out, err = process.communicate(timeout=120)
        return process.returncode, out, err

    def fault(self, text):
        self.faults.append(text)

    def check_whole(self, what, store, rows):
        """The store opens, is sound, and each file is there whole or not at all. The whole files."""
        status, out, err = self.run(store, ["list", "--json"])
        if status != 0:
            self.fault(f"{what}: list ends with {status}: {err[:200]!r}")
            return set()
        counts = {}
        for run in json.loads(out)["runs"]:
            name = run["source_id"].rsplit("-", 1)[0]
            counts[name] = counts.get(name, 0) + 1
        for name, count in counts.items():
            if count != rows:
                self.fault(f"{what}: {count} of {rows} runs of {name}")
        if os.path.exists(store) and os.path.getsize(store):
            database = sqlite3.connect(store)
            if database.execute("PRAGMA integrity_check").fetchone()[0] != "ok":
                self.fault(f"{what}: integrity_check")
            if database.execute("PRAGMA foreign_key_check").fetchone():
                self.fault(f"{what}: foreign_key_check")
            database.close()
        return set(counts)

    def kills(self, times, rows):
        paths = write_inputs(os.path.join(self.folder, "kill"), 6, rows)
        store = os.path.join(self.folder, "kill.store")
        began = time.monotonic()
        self.run(os.path.join(self.folder, "try.store"), ["import"] + paths)
        takes = time.monotonic() - began
        seen, landed = set(), 0
        for number in range(times):
            if number % 3 == 0 and self.is_late(number):
                times = number
                break
            if number % 6 == 0:
                for ending in ("", "-wal", "-shm"):
                    if os.path.exists(store + ending):
                        os.remove(store + ending)
                seen = set()
            process = self.start(store, ["import"] + paths)
            time.sleep(self.random.uniform(0, takes))
            if process.poll() is None:
                landed += 1
                process.kill()
            process.communicate()
            if number % 3 == 2:
                now = self.check_whole(f"kill {number}", store, rows)
                if seen - now:
                    self.fault(f"kill {number}: {sorted(seen - now)} were there and are gone")
                seen = now
        status, _, err = self.run(store, ["import"] + paths)
        if status != 0 or len(self.check_whole("after the kills", store, rows)) != 6:
            self.fault(f"after the kills the import ends with {status}: {err[:200]!r}")
        return f"{times} kills, {landed} landed"

    def full_disk(self, steps, rows):
        paths = write_inputs(os.path.join(self.folder, "full"), 3, rows)
        whole = os.path.join(self.folder, "whole.store")
        self.run(whole, ["import"] + paths)
        size = os.path.getsize(whole)
        for step in range(1, steps + 1):
            if self.is_late(step - 1):
                steps = step - 1
                break
            store = os.path.join(self.folder, f"full{step}.store")
            limit = max(4096, size * step // steps)
            status, _, err = self.run(store, ["import"] + paths, limit)
            if status not in (0, 1, 4):
                self.fault(f"disk of {limit}: import ends with {status}: {err[:200]!r}")
            self.check_whole(f"disk of {limit}", store, rows)
            status, _, err = self.run(store, ["import"] + paths)
            if status != 0 or len(self.check_whole(f"with room after {limit}", store, rows)) != 3:
                self.fault(f"with room after {limit}: import ends with {status}: {err[:200]!r}")
        return f"{steps} sizes"

    def at_once(self, rounds, importers, rows):
        for number in range(rounds):
            if number > 0 and time.monotonic() > self.until:
                rounds = number
                break
            store = os.path.join(self.folder, f"once{number}.store")
            running = [self.start(store, ["import"] + write_inputs(os.path.join(self.folder, f"once{number}-{i}"), 2, rows))
                       for i in range(importers)]
            while any(process.poll() is None for process in running):
                if os.path.exists(store) and os.path.getsize(store):
                    self.check_whole(f"reader in round {number}", store, rows)
                time.sleep(0.02)
            for process in running:
                _, err = process.communicate()
                if process.returncode != 0:
                    self.fault(f"round {number}: an importer ends with {process.returncode}: {err[:200]!r}")
            if len(self.check_whole(f"round {number}", store, rows)) != 2 * importers:
                self.fault(f"round {number}: files are missing")
        return f"{rounds} rounds of {importers}"

    def flipped_bits(self, times):
        good = os.path.join(self.folder, "good.store")
        self.run(good, ["import"] + write_inputs(os.path.join(self.folder, "flip"), 1, 40))
        with open(good, "rb") as file:
            content = file.read()
        bad, refused = os.path.join(self.folder, "bad.store"), 0
        for number in range(times):
            if self.is_late(number):
                times = number
                break
            broken = bytearray(content)
            for _ in range(self.random.choice((1, 1, 4, 32))):
                broken[self.random.randrange(len(broken))] ^= 1 << self.random.randrange(8)
            with open(bad, "wb") as file:
                file.write(broken)
            status, _, err = self.run(bad, ["list", "--json"])
            if status < 0 or status >= 128:
                self.fault(f"flip {number}: list ends with {status}")
            if status != 0:
                refused += 1
                if b"bad.store" not in err:
                    self.fault(f"flip {number}: the store is not named: {err[:200]!r}")
                with open(bad, "rb") as file:
                    if file.read() != bytes(broken):
                        self.fault(f"flip {number}: the refused store was changed")
        return f"{times} stores with flipped bits, {refused} refused"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--kills", type=int, default=60)
    parser.add_argument("--flips", type=int, default=60)
    parser.add_argument("--rounds", type=int, default=2)
    parser.add_argument("--seconds", type=float, default=48)
    options = parser.parse_args()
    folder = tempfile.mkdtemp(prefix="runcost-survive.")
    try:
        harness = Harness(os.path.abspath(options.program), folder, options.seed)
        said = []
        for part in (lambda: harness.kills(options.kills, 300), lambda: harness.full_disk(8, 200),
                     lambda: harness.at_once(options.rounds, 4, 200), lambda: harness.flipped_bits(options.flips)):
            harness.begin_part(options.seconds / 4)
            said.append(part())
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    for line in harness.faults[:40]:
        print(line)
    print("; ".join(said) + f"; {len(harness.faults)} wrong")
    return 1 if harness.faults else 0


if __name__ == "__main__":
    raise SystemExit(main())
