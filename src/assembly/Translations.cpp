// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assembly/Translations.h"

#include <QCoreApplication>
#include <QLocale>
#include <QProcessEnvironment>
#include <QTranslator>

#include <memory>

using namespace Qt::StringLiterals;

namespace oriel {

QStringList preferredLanguages(const QProcessEnvironment &environment)
{
    for (const auto &name : {u"LC_ALL"_s, u"LC_MESSAGES"_s, u"LANG"_s}) {
        const QString locale = environment.value(name).section(u'.', 0, 0);
        if (locale == "C"_L1 || locale == "POSIX"_L1)
            return {};
        if (!locale.isEmpty())
            break;
    }
    return QLocale::system().uiLanguages();
}

void installTranslation(QCoreApplication &application, const QStringList &languages)
{
    auto translator = std::make_unique<QTranslator>();
    for (const auto &tag : languages) {
        const QString language = tag.section(u'-', 0, 0);
        if (language == "en"_L1)
            return;
        if (!translator->load(u":/i18n/oriel_"_s + language + u".qm"_s))
            continue;
        translator->setParent(&application);
        QCoreApplication::installTranslator(translator.release());
        return;
    }
}

} // namespace oriel
