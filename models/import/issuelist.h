#pragma once

#include "import/reader.h"

namespace runcost {

// Collects the issues of one file: a hostile file cannot fill the memory with them, yet all rejected rows count.
class IssueList {
public:
    static constexpr std::size_t maximumListed = 500; // notes and warnings, each
    static constexpr std::size_t maximumRejected = 5'000; // more, because they can be exported and mended

    void note(qint64 line, const QString& code, const QString& text) { add(ImportIssue::Severity::Note, { line, 0 }, {}, code, text, {}); }
    void warn(std::pair<qint64, qint64> place, const QString& field, const QString& code, const QString& text, const QString& raw = {})
    {
        add(ImportIssue::Severity::Warning, place, field, code, text, raw);
    }
    void reject(std::pair<qint64, qint64> place, const QString& field, const QString& code, const QString& text, const QString& raw = {})
    {
        ++m_rejected;
        add(ImportIssue::Severity::Rejected, place, field, code, text, raw);
    }
    void append(const std::vector<ImportIssue>& issues) { m_issues.insert(m_issues.end(), issues.begin(), issues.end()); }
    [[nodiscard]] int rejected() const { return m_rejected; }
    [[nodiscard]] const std::vector<ImportIssue>& issues() const { return m_issues; }

private:
    void add(ImportIssue::Severity severity, std::pair<qint64, qint64> place, const QString& field, const QString& code,
        const QString& text, const QString& raw)
    {
        // Rejections push out nothing, but a flood of notes must not hide them: each kind has its own share.
        const std::size_t most = severity == ImportIssue::Severity::Rejected ? maximumRejected : maximumListed;
        if (m_listed[static_cast<std::size_t>(severity)]++ < most)
            m_issues.push_back({ severity, place.first, place.second, field, code, text, raw.left(200) });
    }
    std::vector<ImportIssue> m_issues;
    std::array<std::size_t, 3> m_listed {};
    int m_rejected = 0;
};

} // namespace runcost
