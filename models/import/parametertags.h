#pragma once

#include <QMap>
#include <QString>

#include <vector>

namespace runcost {

struct NamedText {
    QString name;
    QString text;
};

// Of the settings that mean nothing for cost, those worth a tag: what tells runs of a project apart first (model, data
// set, optimizer, seed), at most two dozen. Switches, long texts, paths, addresses and whatever looks like a secret are
// left out: a tag is shown and shared.
[[nodiscard]] QMap<QString, QString> parameterTags(const std::vector<NamedText>& settings);
// A name or value that should not leave the machine it was recorded on.
[[nodiscard]] bool isPrivate(const QString& name, const QString& text);

} // namespace runcost
