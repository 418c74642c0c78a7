#pragma once

#include "runs/runcolumns.h"

#include <QDateTime>

#include <limits>
#include <optional>

// Runs in columns, made by hand.
namespace runcost::testdata {

struct PeriodRow {
    const char* name;
    const char* project;
    const char* provider;
    const char* device;
    QDate day; // invalid = unknown
    std::optional<double> costUsd;
    int unknownParts = 0;
    std::optional<double> kwh = 1;
    std::optional<double> kg = 0.5;
    const char* tags = "";
};

inline RunColumns periodColumns(const std::vector<PeriodRow>& rows)
{
    RunColumns c;
    c.words = { QString() };
    const auto word = [&c](const char* text) {
        const QString wanted = QString::fromUtf8(text);
        const qsizetype at = QStringList(c.words.begin(), c.words.end()).indexOf(wanted);
        if (at >= 0)
            return std::uint32_t(at);
        c.words.push_back(wanted);
        return std::uint32_t(c.words.size() - 1);
    };
    const double nan = std::numeric_limits<double>::quiet_NaN();
    c.nameBegin = { 0 };
    c.searchBegin = { 0 };
    for (const PeriodRow& row : rows) {
        c.id.push_back(qint64(c.id.size()) + 1);
        c.startedAtMs.push_back(row.day.isValid() ? row.day.startOfDay(Qt::UTC).toMSecsSinceEpoch() + 3'600'000 : RunColumns::unknownTime);
        c.costUsd.push_back(row.costUsd.value_or(nan));
        c.energyKwh.push_back(row.kwh.value_or(nan));
        c.carbonKg.push_back(row.kg.value_or(nan));
        c.score.push_back(nan);
        c.durationS.push_back(3600);
        c.unknownParts.push_back(std::uint8_t(row.costUsd ? row.unknownParts : 5));
        c.status.push_back(2);
        c.sample.push_back(0);
        c.disagreement.push_back(0);
        c.project.push_back(word(row.project));
        c.provider.push_back(word(row.provider));
        c.device.push_back(word(row.device));
        c.gpuCount.push_back(1);
        c.tags.push_back(word(row.tags));
        c.namePool += row.name;
        c.nameBegin.push_back(std::uint32_t(c.namePool.size()));
        c.searchPool += QByteArray(row.name).toLower() + ' ' + QByteArray(row.project).toLower() + '\n';
        c.searchBegin.push_back(std::uint32_t(c.searchPool.size()));
    }
    return c;
}

} // namespace runcost::testdata
