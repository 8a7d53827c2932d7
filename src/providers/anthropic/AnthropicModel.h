// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace oriel {

//! \brief What a model of the Anthropic Messages API takes, as far as its name tells.
//!
//! Names come plain ("claude-sonnet-4-5-20250929"), with the version first ("claude-3-7-sonnet-latest") and dressed up
//! by gateways ("anthropic/claude-opus-4.7", "us.anthropic.claude-opus-4-6-v1:0"). A Claude without a version in its
//! name counts as the newest; any other name is a model behind a compatible server. Where a name misleads, the refusal
//! is amended (AnthropicAdapter::amend). Source: platform.claude.com, "Extended thinking", "Adaptive thinking",
//! "Structured outputs", "Citations" and the model overview, read in 2026.
class AnthropicModel
{
public:
    explicit AnthropicModel(const QString &id);

    [[nodiscard]] bool thinks() const { return !m_isClaude || m_version >= 307; }
    //! `thinking: {"type": "adaptive"}` with `output_config.effort`.
    [[nodiscard]] bool takesAdaptive() const { return m_isClaude && m_version >= 406; }
    //! `thinking: {"type": "enabled", "budget_tokens": n}`.
    [[nodiscard]] bool takesBudget() const { return thinks() && (!m_isClaude || m_version <= 406); }
    //! Thinks although a request says nothing of it.
    [[nodiscard]] bool thinksUnasked() const { return m_isClaude && m_version >= 500; }
    //! `thinking: {"type": "disabled"}` is no error.
    [[nodiscard]] bool mayNotThink() const { return !m_alwaysThinks; }

    [[nodiscard]] bool takesTemperatureWithTopP() const { return !m_isClaude || m_version < 401; }
    [[nodiscard]] bool hasSchema() const { return m_isClaude && m_version >= 405; }
    [[nodiscard]] bool hasCitations() const { return m_isClaude && m_version >= 305; }
    //! Tokens of an answer that every model of this version can write.
    [[nodiscard]] int safeOutputTokens() const;

private:
    bool m_isClaude = false;
    bool m_alwaysThinks = false;
    int m_version = 0; //!< major * 100 + minor
};

} // namespace oriel
