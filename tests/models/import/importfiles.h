#pragma once

#include "import/reader.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <map>

// Small files that the import tests write into a folder of their own.
namespace importfiles {

inline const QByteArray header24
    = "timestamp,project_name,run_id,duration,emissions,emissions_rate,cpu_power,gpu_power,ram_power,cpu_energy,gpu_energy,"
      "ram_energy,energy_consumed,country_name,country_iso_code,region,cloud_provider,cloud_region,os,python_version,"
      "codecarbon_version,cpu_count,cpu_model,gpu_count,gpu_model,longitude,latitude,ram_total_size,tracking_mode,on_cloud,pue";

using Cells = std::map<QByteArray, QByteArray>;

// One row under `header`; cells that are not given have plausible values.
inline QByteArray row(const Cells& cells, const QByteArray& header = header24)
{
    static const Cells usual { { "timestamp", "2024-05-31T10:39:13" }, { "project_name", "paper" }, { "run_id", "run-a" },
        { "duration", "3600" }, { "emissions", "0.5" }, { "emissions_rate", "0.1" }, { "cpu_power", "40" }, { "gpu_power", "250" },
        { "ram_power", "10" }, { "cpu_energy", "0.04" }, { "gpu_energy", "0.25" }, { "ram_energy", "0.01" },
        { "energy_consumed", "0.3" }, { "country_name", "France" }, { "country_iso_code", "FRA" }, { "os", "Linux" },
        { "python_version", "3.11.2" }, { "codecarbon_version", "2.4.3" }, { "cpu_count", "8" }, { "cpu_model", "EPYC" },
        { "gpu_count", "2.0" }, { "gpu_model", "2 x NVIDIA A100" }, { "tracking_mode", "machine" }, { "on_cloud", "N" },
        { "pue", "1.0" } };
    QByteArray line;
    for (const QByteArray& name : header.split(',')) {
        const auto own = cells.find(name);
        const auto common = usual.find(name);
        line += (own != cells.end() ? own->second : common != usual.end() ? common->second : QByteArray()) + ',';
    }
    line.chop(1);
    return line + '\n';
}

inline QByteArray emissions(std::initializer_list<Cells> rows, const QByteArray& header = header24)
{
    QByteArray text = header + '\n';
    for (const Cells& cells : rows)
        text += row(cells, header);
    return text;
}

inline QByteArray costAnalysis(const QByteArray& hours = "2.0", const QByteArray& stamp = "2025-11-15T22:10:00.5")
{
    return "{\n  \"cost_breakdown\": {\n    \"training\": {\"time_hours\": " + hours
        + ", \"energy_kwh\": 0.5, \"cost_local_usd\": 0.065, \"cost_aws_usd\": 6.12, \"cost_azure_usd\": 6.12, \"cost_gcp_usd\": 4.96},\n"
          "    \"inference\": {\"avg_time_ms\": 0.5, \"throughput_samples_per_sec\": 2000.0, \"cost_per_1000_samples_usd\": 0.008},\n"
          "    \"resources\": {\"model_size_mb\": 0.8, \"total_parameters\": 5000000000, \"peak_memory_mb\": 6120.3, \"avg_memory_mb\": 4896.2},\n"
          "    \"environmental\": {\"carbon_footprint_kg_co2\": 0.21},\n"
          "    \"efficiency\": {\"efficiency_score\": 71.0, \"cost_per_mse_point\": 0.65},\n"
          "    \"system\": {\"device_type\": \"cuda\", \"timestamp\": \"" + stamp + "\"}\n  },\n"
          "  \"recommendations\": [],\n"
          "  \"system_info\": {\"platform\": \"Linux\", \"processor\": \"\", \"python_version\": \"3.11\", \"pytorch_version\": \"2.4\","
          " \"cpu_count\": 8, \"total_memory_gb\": 16.0, \"gpu_name\": \"Tesla V100-SXM2-16GB\", \"gpu_memory_gb\": 15.0}\n}\n";
}

inline const QByteArray configYaml
    = "experiment:\n  name: lstm\nmodel:\n  hidden_size: 128\ntraining:\n  batch_size: 64\n  epochs: 100\n"
      "  learning_rate: 1e-5\n  early_stopping_patience: 10\n";

class Folder {
public:
    std::filesystem::path write(const QString& name, const QByteArray& bytes) const
    {
        const QString path = m_folder.filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(path));
        return path.toStdString();
    }
    std::filesystem::path path(const QString& name = {}) const
    {
        return (name.isEmpty() ? m_folder.path() : m_folder.filePath(name)).toStdString();
    }
    QString text(const QString& name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
};

inline runcost::Result<runcost::ReadResult> read(const std::filesystem::path& path)
{
    runcost::ReadOptions options;
    options.timeZone = "UTC";
    return runcost::readPath(path, options, {});
}

inline const runcost::ImportIssue* issue(const runcost::ReadResult& result, const char* code)
{
    for (const runcost::ImportIssue& one : result.issues)
        if (one.code == QLatin1String(code))
            return &one;
    return nullptr;
}

inline QString shared(const char* path) { return QStringLiteral(RUNCOST_SHARED_DIR "/") + QLatin1String(path); }

} // namespace importfiles
