// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/documents/DocsOptions.h"

using namespace Qt::StringLiterals;

namespace oriel {

void addCollectionOption(QCommandLineParser &parser, const QString &help)
{
    parser.addOption({u"collection"_s, help, u"C"_s});
}

QStringList namedCollections(const QCommandLineParser &parser)
{
    const QString name = parser.value(u"collection"_s);
    return name.isEmpty() ? QStringList() : QStringList{name};
}

Result<int> numberOption(const QCommandLineParser &parser, const QString &name, int otherwise)
{
    if (!parser.isSet(name))
        return otherwise;
    const QString text = parser.value(name);
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (!isNumber || number < 1)
        return failure(ErrorKind::InvalidInput,
                       u"%1%2 is \"%3\"; allowed is a whole number from 1."_s.arg(name.size() == 1 ? u"-"_s : u"--"_s,
                                                                                  name, text));
    return number;
}

QString idText(const JsonValue &id)
{
    const auto number = id.integer();
    return number ? QString::number(*number) : id.stringOr();
}

} // namespace oriel
