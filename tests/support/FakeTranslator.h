// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QHash>
#include <QTranslator>

namespace oriel {

//! Speaks the sentences that it is given, by their English, as long as it lives; the others stay English.
class FakeTranslator final : public QTranslator
{
public:
    explicit FakeTranslator(QHash<QString, QString> sentences)
        : m_sentences(std::move(sentences))
    {
        QCoreApplication::installTranslator(this);
    }

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *source, const char *, int) const override
    {
        return m_sentences.value(QString::fromUtf8(source));
    }

private:
    QHash<QString, QString> m_sentences;
};

} // namespace oriel
