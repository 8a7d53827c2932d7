// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "domain/Message.h"
#include "settings/ProviderBook.h"
#include "settings/Settings.h"
#include "text/tokens/Tokenizer.h"

#include <map>
#include <memory>

namespace oriel {

//! \brief Which tokenizer counts for a model: the person's file, OpenAI's, or none, and then an estimate has to do.
//!
//! Main thread. The table is in docs/tokens.md. Tests: tst_modeltokenizers.
class ModelTokenizers
{
public:
    //! Both outlive it.
    ModelTokenizers(const Settings &settings, const ProviderBook &book);
    ~ModelTokenizers();

    struct Choice {
        const Tokenizer *tokenizer = nullptr; //!< null: nobody publishes one; lives as long as this
        QString name; //!< "o200k_base", or the file
    };
    //! \brief The one of \a model. Reads it when it is the first time, which takes as long as FileTokenizer::read().
    //!
    //! FileTokenizer's error when the person's file cannot be used: a count by another would look like a right one.
    [[nodiscard]] Result<Choice> forModel(const Origin &model);
    //! The one in a file.
    [[nodiscard]] Result<Choice> fromFile(const QString &path);
    //! Whether forModel() would give one. Reads nothing.
    [[nodiscard]] bool isKnown(const Origin &model) const;

private:
    [[nodiscard]] QString fileOf(const Origin &model) const;
    [[nodiscard]] bool isOpenAi(const ProviderId &provider) const;

    const Settings &m_settings;
    const ProviderBook &m_book;
    std::map<QString, std::unique_ptr<Tokenizer>> m_files; //!< by path
};

} // namespace oriel
