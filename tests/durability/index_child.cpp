// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
// index_child FOLDER INDEX: reads a folder in, and may be killed while it does. With readerVerb it is its own reader.
#include "knowledge/Knowledge.h"
#include "knowledge/reading/ReaderWorker.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    using namespace oriel;
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == readerVerb)
        return runReader();
    Knowledge knowledge(arguments.value(2));
    DocumentsToAdd documents{{arguments.value(1)}, QStringLiteral("c"), {}, {}};
    const auto report = QCoro::waitFor(knowledge.add(std::move(documents), [](const IndexProgress &) {}, {}));
    return report ? 0 : 1;
}
