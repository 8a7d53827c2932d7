// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/QuirkStore.h"

#include <map>
#include <mutex>

namespace oriel {

//! \brief A QuirkStore in the cache folder: what models did not take, kept across runs. Any thread.
//!
//! A file that cannot be read is as good as none, and one that cannot be written costs one more refused request.
class QuirkFile final : public QuirkStore
{
public:
    explicit QuirkFile(QString path);

    [[nodiscard]] ModelQuirks quirks(const ProviderId &provider, const QString &model) const override;
    void remember(const ProviderId &provider, const QString &model, ModelQuirks quirks) override;

private:
    QString m_path;
    mutable std::mutex m_mutex;
    std::map<QString, ModelQuirks> m_quirks; //!< by provider, line end, model
};

} // namespace oriel
