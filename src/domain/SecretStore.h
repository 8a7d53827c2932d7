// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Id.h"
#include "core/Result.h"
#include "core/Secret.h"

#include <QCoroTask>
#include <QString>

#include <optional>

namespace oriel {

//! Names one secret: a provider's key by the name the person gave it, or a provider's secret header.
struct SecretRef {
    ProviderId provider;
    QString name; //!< "default", "work"; headers are "header:X-Name"

    bool operator==(const SecretRef &) const = default;
};

//! \brief Where secrets lie. Main thread.
//!
//! Errors: Auth when the store is locked and cannot be opened, Storage when it cannot be reached.
class SecretStore
{
public:
    virtual ~SecretStore() = default;
    //! Empty when there is none by that name.
    virtual QCoro::Task<Result<std::optional<Secret>>> read(SecretRef ref) = 0;
    virtual QCoro::Task<Result<void>> write(SecretRef ref, Secret secret) = 0;
    //! Removing what is not there is no error.
    virtual QCoro::Task<Result<void>> remove(SecretRef ref) = 0;
};

} // namespace oriel
