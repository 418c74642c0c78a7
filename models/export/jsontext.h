#pragma once

#include <QByteArray>
#include <QJsonObject>

#include <optional>

namespace runcost {

// JSON for standard output: control, bidirectional and other invisible characters are escaped, so that a terminal shows
// nothing but what is there. Ends with a newline.
[[nodiscard]] QByteArray jsonText(const QJsonObject& object);
// The same on one line, without a newline at its end.
[[nodiscard]] QByteArray jsonLine(const QJsonObject& object);

// Pieces for lists that are too long to be kept as objects.
void appendJson(QByteArray& json, QStringView text);
void appendJson(QByteArray& json, std::optional<double> number); // unknown and not finite = null

} // namespace runcost
