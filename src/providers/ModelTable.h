// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "domain/ModelCatalog.h"

#include <QByteArrayView>
#include <QStringList>

#include <vector>

namespace oriel {

//! \brief What is known of models whose servers do not tell: resources/models.json. Immutable; any thread.
//!
//! Each entry names its source and the day for which it is known to hold. What the table does not know stays absent.
class ModelTable
{
public:
    struct Entry {
        ModelInfo info;
        QStringList refused; //!< parameters that the model does not take, by their names on the wire
        QString source; //!< URL of the page that is right about it
        QString asOf; //!< ISO date for which the entry is known to hold
    };

    //! InvalidInput with the entry's id when \a json is not as it should be.
    [[nodiscard]] static Result<ModelTable> parse(QByteArrayView json);
    //! The one that comes with the program.
    [[nodiscard]] static const ModelTable &builtIn();

    //! \brief The entry of a model, or null: that of its exact id, else the longest that begins it.
    //!
    //! A prefix counts only when what follows is a date, a revision, a tag or "latest" ("gpt-4o" of
    //! "gpt-4o-2024-08-06", not of "gpt-4o-mini": another model has other limits). A vendor before the name
    //! ("openai/gpt-4o") and "models/" are looked through.
    [[nodiscard]] const Entry *find(QStringView model) const;
    //! Fills in what \a info does not tell.
    void complete(ModelInfo &info) const;

    [[nodiscard]] const std::vector<Entry> &all() const { return m_entries; }

private:
    [[nodiscard]] const Entry *findBare(QStringView model) const;

    std::vector<Entry> m_entries;
};

} // namespace oriel
