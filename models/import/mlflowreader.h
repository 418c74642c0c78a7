#pragma once

#include "import/reader.h"

namespace runcost {

// The SQLite store of MLflow ("mlflow.db"), of any version since 0.9.
class MlflowDatabaseReader final : public Reader {
public:
    [[nodiscard]] QString format() const override { return QStringLiteral("mlflow"); }
    [[nodiscard]] QString label() const override;
    [[nodiscard]] bool recognises(const Probe& probe) const override;
    [[nodiscard]] Result<ReadResult> read(const Probe& probe, const ReadOptions& options, const Progress& progress) const override;
};

// The file store of MLflow: the folder "mlruns", one experiment of it, or one run.
class MlflowFilesReader final : public Reader {
public:
    [[nodiscard]] QString format() const override { return QStringLiteral("mlflow_files"); }
    [[nodiscard]] QString label() const override;
    [[nodiscard]] bool recognises(const Probe& probe) const override;
    [[nodiscard]] Result<ReadResult> read(const Probe& probe, const ReadOptions& options, const Progress& progress) const override;
};

} // namespace runcost
