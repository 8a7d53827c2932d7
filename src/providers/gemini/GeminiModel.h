// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace oriel {

//! \brief What a model of the Gemini API takes, as far as its name tells.
//!
//! A Gemini without a version in its name ("gemini-flash-latest") counts as the newest. Where a name misleads, the
//! refusal is amended (GeminiAdapter::amend).
//! Source: ai.google.dev, "Thinking", "Structured output" and the model pages, read in 2026.
class GeminiModel
{
public:
    explicit GeminiModel(const QString &id);

    //! `thinkingConfig.thinkingLevel`.
    [[nodiscard]] bool takesLevel() const { return m_isGemini && m_version >= 300; }
    //! `thinkingConfig.thinkingBudget`.
    [[nodiscard]] bool takesBudget() const { return m_isGemini && m_version >= 205; }
    [[nodiscard]] bool mayNotThink() const { return m_version < 300 && !m_isPro; }
    [[nodiscard]] int leastBudget() const { return m_isPro ? 128 : m_isLite ? 512 : 1; }
    [[nodiscard]] int mostBudget() const { return m_isPro ? 32768 : 24576; }
    //! The level under "low".
    [[nodiscard]] bool hasMinimalLevel() const { return !m_isPro; }
    //! Answers 400 when a call goes back without a signature.
    [[nodiscard]] bool demandsSignatures() const { return m_isGemini && m_version >= 300; }

    [[nodiscard]] bool hasSchema() const { return m_isGemini; }
    //! `responseJsonSchema` beside the older `responseSchema`.
    [[nodiscard]] bool hasJsonSchema() const { return m_isGemini && m_version >= 205; }
    [[nodiscard]] bool hasSchemaWithTools() const { return m_isGemini && m_version >= 300; }
    [[nodiscard]] bool hasSystemInstruction() const { return !m_isGemma; }
    [[nodiscard]] bool makesPictures() const { return m_makesPictures; }

private:
    bool m_isGemini = false;
    bool m_isGemma = false;
    bool m_isPro = false;
    bool m_isLite = false;
    bool m_makesPictures = false;
    int m_version = 0; //!< major * 100 + minor
};

} // namespace oriel
