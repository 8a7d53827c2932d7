// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace oriel {

//! \brief Patterns as git reads them in .gitignore (git-scm.com/docs/gitignore, read in November 2026).
//!
//! The last one that matches decides; one that begins with "!" takes back. Tests: tst_ignorerules.
class IgnoreRules
{
public:
    IgnoreRules() = default;
    //! \param lines  of a file, comments and all, or patterns
    explicit IgnoreRules(const QStringList &lines);

    [[nodiscard]] bool isEmpty() const { return m_rules.empty(); }
    //! Whether \a path, with "/" between its parts and relative to where the patterns stand, is ignored; absent when no
    //! pattern says anything of it. What stands in an ignored folder is for the caller to leave out.
    [[nodiscard]] std::optional<bool> verdict(const QString &path, bool isFolder) const;

private:
    struct Rule {
        QRegularExpression pattern;
        bool isTakenBack = false;
        bool isForFolders = false;
    };

    std::vector<Rule> m_rules;
};

} // namespace oriel
