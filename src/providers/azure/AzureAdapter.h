// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/openai/OpenAiChatAdapter.h"

namespace oriel {

//! \brief Azure OpenAI: Chat Completions at other paths and with another header.
//!
//! With ProviderConfig::azureApiVersion the path of the deployment is used
//! (`/openai/deployments/<deployment>/chat/completions?api-version=...`), without it the v1 path (`/openai/v1/...`,
//! where the model is the deployment's name). A key goes into "api-key"; a key that is a JWT is an Entra token and goes
//! as bearer. A refusal by the content filter is ContentFilter. Source:
//! https://learn.microsoft.com/azure/ai-services/openai/reference
class AzureAdapter final : public OpenAiChatAdapter
{
public:
    using OpenAiChatAdapter::OpenAiChatAdapter;

    //! Requests name deployments, the list names models.
    [[nodiscard]] bool listsWhatItServes() const override { return false; }

protected:
    [[nodiscard]] Result<QUrl> urlOf(const QString &path, const QString &model) const override;
    [[nodiscard]] QString wireModel(const QString &model) const override;
    void authorize(HttpRequest &request) const override;
};

} // namespace oriel
