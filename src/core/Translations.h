// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <memory>
#include <vector>

class QProcessEnvironment;
class QTranslator;

namespace oriel {

//! The languages that the person reads, the dearest first, as "de" or "pt-BR"; none where the environment asks for the
//! language of the source: LC_ALL, LC_MESSAGES or LANG (the first that is set) is C or POSIX. LANGUAGE does not count
//! then, as in gettext.
QStringList preferredLanguages(const QProcessEnvironment &environment);

//! \brief The catalogues of translations/, and which of them the application speaks.
//!
//! A sentence keeps the language in which it was made: speak() before any is. Main thread; made after the application
//! and gone before it. Tests: tst_translations.
class Translations
{
public:
    Translations();
    ~Translations();
    Translations(const Translations &) = delete;
    Translations &operator=(const Translations &) = delete;

    //! What there are catalogues for, as QLocale names them: "de", "zh_CN".
    [[nodiscard]] static QStringList languages();

    //! Lets the application speak the first of \a wanted that there is a catalogue for in its script, and Qt's own
    //! words with it where the system has them; English, the language of the sources, where there is none.
    //! \return its name in languages()
    QString speak(const QStringList &wanted);

private:
    void add(const QString &file, const QString &folder);

    std::vector<std::unique_ptr<QTranslator>> m_translators; //!< installed
};

} // namespace oriel
