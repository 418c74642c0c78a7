#!/usr/bin/python3
"""seeds.py FOLDER: one small valid input or more for each fuzz target, in a folder of its name.

Without them a fuzzer spends its time on finding out what a header is.
"""
import base64
import json
import os
import sqlite3
import struct
import sys
import tempfile
import zlib

RUN = {"source": "table", "source_id": "a1", "name": "fit", "project": "vision", "provider": "aws", "gpu": "A100",
       "figures": {"duration_s": {"value": 3600, "provenance": "measured"}, "energy_kwh": {"value": 0.4}}, "tags": {"k": "v"}}
SCENARIO = {"schema_version": 1, "name": "Cheap", "levers": {"spot_share": 0.6, "precision": "bf16"}}
REPORT = {"format": "runcost-report", "version": 1, "run": RUN, "scenario": SCENARIO, "catalog_version": "2026-01-01 00000000"}
RULES = {"schema_version": 1, "rules": [{"id": "long-run", "title": "Split", "trigger": "training_h > 48 and cloud",
         "delta": {"spot_share": 0.8}, "category": "training", "effort": "moderate", "effort_hours": 8}]}
ANALYSIS = {"cost_breakdown": {"training": {"time_hours": 0.5, "energy_kwh": 0.2, "cost_local_usd": 0.02, "cost_aws_usd": 1.5},
            "inference": {"avg_time_ms": 0.4, "throughput_samples_per_sec": 2400}, "resources": {"model_size_mb": 0.8,
            "total_parameters": 200000, "peak_memory_mb": 6000}, "environmental": {"carbon_footprint_kg_co2": 0.07},
            "efficiency": {"efficiency_score": 16.1, "cost_per_mse_point": 0.3},
            "system": {"device_type": "cuda", "timestamp": "2025-11-15T12:00:03.000127"}},
            "recommendations": [], "system_info": {"gpu_name": "NVIDIA A100-SXM4-80GB", "gpu_memory_gb": 79.2}}
CARBON = ("timestamp,project_name,run_id,duration,emissions,emissions_rate,cpu_power,gpu_power,ram_power,cpu_energy,gpu_energy,"
          "ram_energy,energy_consumed,country_name,country_iso_code,region,cloud_provider,cloud_region,os,python_version,"
          "codecarbon_version,cpu_count,cpu_model,gpu_count,gpu_model,longitude,latitude,ram_total_size,tracking_mode,on_cloud,pue\n"
          "2024-03-12T08:15:01,vision,9f1c2d3e-0000-4000-8000-000000000001,3600,0.031,0.00001,42.5,250,3,0.02,0.07,0.01,0.1,France,FRA,,,,"
          "Linux,3.11.2,2.4.3,8,EPYC,1,1 x NVIDIA A100,2.79,48.4,8,machine,N,1.0\n")
TABLE = "run_id,name,started_at,duration,gpu_type,provider,energy_kwh,cost\nr1,fit,2025-03-01T08:00:00Z,1:30:00,A100,aws,0.4,$1.20\n"
MAPPING = {"kind": "text", "encoding": "utf8", "separator": ",", "header_line": 1, "decimal_comma": False, "columns": [
    {"name": "run_id", "field": "run_id", "unit": ""}, {"name": "duration", "field": "duration_s", "unit": "h:m:s", "by_user": True},
    {"name": "energy_kwh", "field": "energy_kwh", "unit": "kwh", "mixed": "raise"},
    {"name": "cost", "field": "billed_cost_usd", "unit": "eur", "usd_per_unit": 1.1}], "regions": {"home": "us-east-1"}}


def chunk(kind, data):
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def png():
    text = b"runcost\0\0\0\0\0" + json.dumps(REPORT).encode()
    packed = b"runcost\0\1\0\0\0" + zlib.compress(json.dumps(REPORT).encode())
    return [b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 0)) + chunk(b"iTXt", body)
            + chunk(b"IDAT", zlib.compress(b"\0\0\0\0")) + chunk(b"IEND", b"") for body in (text, packed)]


def html():
    body = base64.b64encode(json.dumps(REPORT).encode()).decode()
    return ('<!DOCTYPE html>\n<html><head><meta name="runcost-report" content="%s"></head></html>' % body).encode()


def pdf():
    body = zlib.compress(json.dumps(REPORT).encode())
    return b"%PDF-1.4\n1 0 obj\n<< /Length " + str(len(body)).encode() + b" /Filter /FlateDecode >>\nstream\n" + body + b"\nendstream\nendobj\n"


def mlflow():
    with tempfile.TemporaryDirectory() as place:
        path = os.path.join(place, "m.db")
        database = sqlite3.connect(path)
        database.executescript("""
            PRAGMA page_size = 512;
            CREATE TABLE experiments(experiment_id INTEGER PRIMARY KEY, name TEXT, lifecycle_stage TEXT);
            CREATE TABLE runs(run_uuid TEXT PRIMARY KEY, name TEXT, status TEXT, start_time BIGINT, end_time BIGINT,
                              lifecycle_stage TEXT, experiment_id INTEGER);
            CREATE TABLE metrics(key TEXT, value FLOAT, timestamp BIGINT, run_uuid TEXT, step BIGINT, is_nan BOOLEAN);
            CREATE TABLE params(key TEXT, value TEXT, run_uuid TEXT);
            CREATE TABLE tags(key TEXT, value TEXT, run_uuid TEXT);
            INSERT INTO experiments VALUES(1, 'vision', 'active');
            INSERT INTO runs VALUES('0123456789abcdef', 'fit', 'FINISHED', 1700000000000, 1700003600000, 'active', 1);
            INSERT INTO metrics VALUES('loss', 0.5, 1700000000000, '0123456789abcdef', 1, 0);
            INSERT INTO metrics VALUES('system/gpu_0_power_usage_watts', 100, 1700000000000, '0123456789abcdef', 1, 0);
            INSERT INTO params VALUES('lr', '0.1', '0123456789abcdef');""")
        database.commit()
        database.close()
        with open(path, "rb") as file:
            return file.read()


def text(value):
    return (value if isinstance(value, str) else json.dumps(value)).encode()


def chosen(*parts):
    """The first byte names the file that is fuzzed, in the order of their names."""
    return [bytes([i]) + part.encode() for i, part in enumerate(parts)]


SEEDS = {
    "fuzz_boamps": [text({"header": {"reportId": "1", "reportDatetime": "2025-03-01T08:00:00"}, "task": {"taskStage": "training",
                    "algorithms": [{"algorithmType": "llm", "parametersNumber": 7}]}, "measures": [{"measurementMethod": "codecarbon",
                    "powerConsumption": 0.4, "measurementDuration": 3600}], "infrastructure": {"infraType": "publicCloud",
                    "cloudProvider": "aws", "components": [{"componentType": "gpu", "componentName": "A100", "nbComponent": 2}]},
                    "environment": {"country": "france", "powerSupplierType": "public", "carbonIntensity": 56}})],
    "fuzz_catalog": [text({"prices": [{"id": "aws-t4", "usd_per_gpu_hour": 0.6, "valid_from": "2026-01-01"}], "constants": [
                     {"id": "electricity_usd_per_kwh", "value": 0.2}]})],
    "fuzz_codecarbon": [text(CARBON)],
    "fuzz_config": [text("experiment:\n  name: vision\ntraining:\n  batch_size: 64\n  epochs: 10\n  learning_rate: 1e-3\nmodel:\n  dropout: 0.1\n")],
    "fuzz_costanalysis": [text(ANALYSIS), text(ANALYSIS).replace(b"16.1", b"NaN")],
    "fuzz_figurepack": [bytes([1, 0, 2]) + struct.pack("<d", 3600) + b"\0\1\5a.csv\0"],
    "fuzz_mapping": [text(MAPPING) + b"\0" + TABLE.encode(), text({**MAPPING, "kind": "json_lines"}) + b"\0" + b'{"run_id":"a","cost":2}\n'],
    "fuzz_mlflowdb": [mlflow()],
    "fuzz_mlflowfiles": chosen("artifact_location: file:///x\nexperiment_id: '1'\nname: vision\n", "run_id: 0123456789abcdef0123456789abcdef\n"
                               "start_time: 1700000000000\nstatus: 3\n", "1700000000000 0.5 1\n", "1700000000000 100 1\n", "7B"),
    "fuzz_report": [*png(), html(), pdf()],
    "fuzz_rules": [b"training_h > 48 and not (cloud or x < 2.5e3) or provider == \"aws\""],
    "fuzz_runcostfile": [text({"schema_version": 1, "runs": [RUN]}), text(RUN) + b"\n", text("id,name,source,duration_s\n1,fit,table,3600\n")],
    "fuzz_scenario": [text(SCENARIO)],
    "fuzz_scenariofile": [text({"format": "runcost-scenario", "version": 1, "scenario": SCENARIO})],
    "fuzz_table_csv": [text(TABLE), text(TABLE.replace(",", ";"))],
    "fuzz_table_json": [text([{"run_id": "a", "duration": 3600, "config": {"lr": 0.1}, "loss": [3, 2, 1]}])],
    "fuzz_table_jsonl": [text({"run_id": "a", "duration": 3600, "config": {"lr": 0.1}, "loss": [3, 2, 1]}) + b"\n"],
    "fuzz_userrules": [text(RULES)],
    "fuzz_wandb": chosen("lr:\n    value: 0.1\n", '{"startedAt": "2026-02-11T04:14:23Z", "gpu": "A100", "gpu_count": 1}',
                         '{"_runtime": 60.5, "val/loss": 0.5, "_wandb": {"runtime": 60}}'),
}


def main():
    for target, seeds in SEEDS.items():
        folder = os.path.join(sys.argv[1], target)
        os.makedirs(folder, exist_ok=True)
        for number, seed in enumerate(seeds):
            with open(os.path.join(folder, f"seed{number}"), "wb") as file:
                file.write(seed)


main()
