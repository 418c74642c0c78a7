#!/usr/bin/python3
"""Whole processes in turn: runcost import and what a user would write instead.

usage: import_beside.py PROGRAM [--rows N] [--folders N] [--lines N] [--rounds N] [--only csv,append,jsonl,folder,memory]
                        [--keep FOLDER]

csv     N runs of 31 columns into a fresh store, beside sqlite3 .import and Python csv + executemany: an indexed STRICT
        table of the same columns, the same journal mode
append  the same number again into a store that has runs, beside .import into a table that has them
jsonl   N runs as JSON Lines, beside Python json.loads of each line
folder  N small JSON files in folders of their own, beside Python os.walk + json.load
memory  peak of the import of 1/100, 1/10 and all of the rows

One line a figure: seconds (median), ratio (median of the rounds), peak of the process in MiB.
"""
import argparse
import json
import os
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

TEXTS = ["run_id", "name", "project", "status", "started_at", "gpu_type", "provider"]
NUMBERS = ["duration_s", "gpu_count", "gpu_memory_gb", "power_w", "energy_kwh", "carbon_kg", "gpu_utilization_percent",
           "hourly_price_usd", "billed_cost_usd", "dataset_gb", "epochs", "batch_size", "parameters", "model_mb",
           "latency_ms", "throughput", "peak_memory_mb", "mean_memory_mb", "accuracy", "pue", "storage_gb", "transfer_gb",
           "learning_rate", "predictions_per_month"]
COLUMNS = TEXTS + NUMBERS
GPUS = ["NVIDIA A100-SXM4-80GB", "NVIDIA H100", "Tesla T4", "NVIDIA L4"]
PROVIDERS = ["aws", "gcp", "azure", "local"]
STRICT = ("CREATE TABLE runs(run_id TEXT NOT NULL UNIQUE, " + ", ".join(n + " TEXT" for n in TEXTS[1:]) + ", "
          + ", ".join(n + " REAL" for n in NUMBERS) + ") STRICT")


def runs(count, seed):
    rnd = random.Random(seed)
    for i in range(count):
        hours = rnd.uniform(0.05, 40)
        gpus = 1 << rnd.randrange(4)
        power = rnd.uniform(60, 400)
        energy = hours * gpus * power / 1000
        moment = time.gmtime(1_700_000_000 + i * 31 % 60_000_000)
        yield [f"{rnd.getrandbits(96):024x}", f"train {i}", f"project {i % 40}", "finished",
               time.strftime("%Y-%m-%dT%H:%M:%SZ", moment), GPUS[i % 4], PROVIDERS[i // 7 % 4],
               round(hours * 3600, 3), gpus, 80, round(power, 2), round(energy, 6), round(energy * 0.381, 6),
               round(rnd.uniform(5, 99), 2), 3.67, round(hours * 3.67, 4), round(rnd.uniform(1, 500), 2),
               rnd.randrange(1, 200), 1 << rnd.randrange(3, 9), rnd.randrange(10_000, 90_000_000),
               round(rnd.uniform(1, 900), 2), round(rnd.uniform(0.2, 80), 3), round(rnd.uniform(10, 9000), 2),
               round(rnd.uniform(500, 70000), 1), round(rnd.uniform(300, 60000), 1), round(rnd.uniform(0.5, 0.99), 5),
               1.12, round(rnd.uniform(1, 300), 2), round(rnd.uniform(0, 40), 2), 0.0003, rnd.randrange(1000, 9_000_000)]


def write_csv(path, count, seed):
    with open(path, "w") as out:
        out.write(",".join(COLUMNS) + "\n")
        for run in runs(count, seed):
            out.write(",".join(map(str, run)) + "\n")


def write_lines(path, count, seed):
    with open(path, "w") as out:
        for run in runs(count, seed):
            out.write(json.dumps(dict(zip(COLUMNS, run))) + "\n")


def write_folders(root, count):
    for i, run in enumerate(runs(count, 7)):
        folder = os.path.join(root, f"run{i}_20251115_{i % 240000:06d}", "cost_analysis")
        os.makedirs(folder)
        hours = run[7] / 3600
        with open(os.path.join(folder, "cost_analysis.json"), "w") as out:
            json.dump({
                "cost_breakdown": {
                    "training": {"time_hours": hours, "energy_kwh": run[11], "cost_local_usd": hours * .1, "cost_aws_usd": hours * 3.06,
                                 "cost_azure_usd": hours * 3.4, "cost_gcp_usd": hours * 2.9},
                    "inference": {"avg_time_ms": 0.41, "throughput_samples_per_sec": 2423.07, "cost_per_1000_samples_usd": 0.0069},
                    "resources": {"model_size_mb": 0.8, "total_parameters": 209803, "peak_memory_mb": 6120.3, "avg_memory_mb": 4200.7},
                    "environmental": {"carbon_footprint_kg_co2": run[12]},
                    "efficiency": {"efficiency_score": 16.1, "cost_per_mse_point": 0.31},
                    "system": {"device_type": "cuda", "timestamp": "2025-11-15T12:00:03.000127"}},
                "recommendations": [{"category": "training", "priority": "high", "recommendation": "Shorten training",
                                     "expected_improvement": "20-30%", "implementation_effort": "easy",
                                     "estimated_cost_reduction": 25.0, "code_example": "\nconfig['batch_size'] = 64\n"}],
                "system_info": {"platform": "Linux-6.1", "processor": "", "python_version": "3.11.6", "pytorch_version": "2.4.1",
                                "cpu_count": 8, "total_memory_gb": 16.0, "gpu_name": "NVIDIA A100-SXM4-80GB", "gpu_memory_gb": 79.2}},
                out, indent=2)


def spent(command, **more):
    """Seconds, seconds of CPU, peak in MiB."""
    begin = time.perf_counter()
    child = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **more)
    _, status, usage = os.wait4(child.pid, 0)
    child.returncode = status
    if status != 0:
        sys.exit("failed: " + " ".join(command))
    return time.perf_counter() - begin, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def remove(*paths):
    for path in paths:
        for ending in ("", "-wal", "-shm"):
            if os.path.exists(path + ending):
                os.remove(path + ending)


def copy_store(source, target):
    remove(target)
    shutil.copyfile(source, target)


class Bench:
    def __init__(self, program, place, rounds):
        self.program, self.place, self.rounds = program, place, rounds

    def at(self, name):
        return os.path.join(self.place, name)

    def ours(self, path, store):
        return spent([self.program, "import", path, "--store", store])

    def sqlite(self, path, database, fresh):
        first = [STRICT] if fresh else []
        return spent(["sqlite3", database, "PRAGMA journal_mode=WAL", "PRAGMA synchronous=NORMAL"] + first
                     + [".mode csv", ".import --skip 1 %s runs" % path])

    def python(self, path, database):
        code = ("import csv, sqlite3\n"
                "d = sqlite3.connect(%r)\nd.execute('PRAGMA journal_mode=WAL')\nd.execute('PRAGMA synchronous=NORMAL')\nd.execute(%r)\n"
                "r = csv.reader(open(%r))\nnext(r)\n"
                "d.executemany('INSERT INTO runs VALUES(%s)', r)\nd.commit()\n"
                % (database, STRICT, path, ",".join("?" * len(COLUMNS))))
        return spent([sys.executable, "-c", code])

    def compare(self, what, work, prepare=lambda: None):
        """work: name -> function; the first is ours."""
        times = {name: [] for name in work}
        for _ in range(self.rounds):
            for name, run in work.items():
                prepare()
                times[name].append(run())
        own = next(iter(work))
        for name, taken in times.items():
            middle = [statistics.median(column) for column in zip(*taken)]
            ratio = statistics.median(a[0] / b[0] for a, b in zip(times[own], taken))
            print("%-8s %-24s %8.2f s  %8.2f s CPU  ratio %5.2f  peak %5.0f MiB"
                  % (what, name, middle[0], middle[1], ratio, middle[2]), flush=True)

    def csv(self, rows):
        path = self.at("runs.csv")
        write_csv(path, rows, 1)
        store, other, third = self.at("s.runcost"), self.at("o.db"), self.at("p.db")
        self.compare("csv", {
            "runcost": lambda: self.ours(path, store),
            "sqlite3 .import": lambda: self.sqlite(path, other, True),
            "python csv+executemany": lambda: self.python(path, third),
        }, lambda: remove(store, other, third))

    def append(self, rows):
        first, second = self.at("first.csv"), self.at("second.csv")
        write_csv(first, rows, 1)
        write_csv(second, rows, 2)
        full, full_other = self.at("full.runcost"), self.at("full.db")
        remove(full, full_other)
        self.ours(first, full)
        self.sqlite(first, full_other, True)
        store, other = self.at("s.runcost"), self.at("o.db")

        def fill(source, target):
            copy_store(source, target)
            os.sync()

        def prepared(source, target, work):
            def run():
                fill(source, target)
                return work()
            return run
        self.compare("append", {
            "runcost": prepared(full, store, lambda: self.ours(second, store)),
            "sqlite3 .import": prepared(full_other, other, lambda: self.sqlite(second, other, False)),
        })

    def lines(self, rows):
        path = self.at("runs.jsonl")
        write_lines(path, rows, 3)
        store = self.at("s.runcost")
        self.compare("jsonl", {
            "runcost": lambda: self.ours(path, store),
            "runcost --dry-run": lambda: spent([self.program, "import", path, "--dry-run", "--store", store]),
            "python json.loads": lambda: spent([sys.executable, "-c", "import json\nfor l in open(%r): json.loads(l)" % path]),
        }, lambda: remove(store))

    def folder(self, count):
        root = self.at("folders")
        write_folders(root, count)
        store = self.at("s.runcost")
        walk = ("import json, os\nfor d, _, fs in os.walk(%r):\n for f in fs:\n  json.load(open(os.path.join(d, f)))" % root)
        self.compare("folder", {
            "runcost --dry-run": lambda: spent([self.program, "import", root, "--dry-run", "--store", store]),
            "runcost": lambda: self.ours(root, store),
            "python os.walk+json.load": lambda: spent([sys.executable, "-c", walk]),
        }, lambda: remove(store))

    def memory(self, rows):
        store = self.at("s.runcost")
        idle = spent([self.program, "list", "--limit", "1", "--store", self.at("empty.runcost")])[2]
        print("memory   idle %.0f MiB" % idle, flush=True)
        for count in (rows // 100, rows // 10, rows):
            path = self.at("m.csv")
            write_csv(path, count, 5)
            remove(store)
            peak = self.ours(path, store)[2]
            print("memory   %8d rows: peak %.0f MiB, %.0f above idle" % (count, peak, peak - idle), flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program")
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--lines", type=int, default=200_000)
    parser.add_argument("--folders", type=int, default=20_000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--only", default="csv,append,jsonl,folder,memory")
    parser.add_argument("--keep")
    args = parser.parse_args()
    place = args.keep or tempfile.mkdtemp(prefix="import_beside.")
    os.makedirs(place, exist_ok=True)
    try:
        bench = Bench(args.program, place, args.rounds)
        chosen = args.only.split(",")
        for name, work in (("csv", lambda: bench.csv(args.rows)), ("append", lambda: bench.append(args.rows)),
                           ("jsonl", lambda: bench.lines(args.lines)), ("folder", lambda: bench.folder(args.folders)),
                           ("memory", lambda: bench.memory(args.rows))):
            if name in chosen:
                work()
    finally:
        if not args.keep:
            shutil.rmtree(place, ignore_errors=True)


main()
