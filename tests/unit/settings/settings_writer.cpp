// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Writes COUNT entries to a file that another process writes to at the same time.
//   settings_writer members FILE PREFIX COUNT
//   settings_writer secrets FILE PREFIX COUNT
#include "settings/EncryptedFileSecretStore.h"
#include "settings/SettingsFile.h"

#include <QCoreApplication>
#include <QCoroTask>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {

QCoro::Task<oriel::Result<oriel::Secret>> passphrase(oriel::PassphrasePurpose)
{
    co_return oriel::Secret(QByteArray("correct horse"));
}

oriel::Result<void> writeMember(const QString &file, const QString &name)
{
    return oriel::SettingsFile(file).update([&name](oriel::JsonMembers &members) -> oriel::Result<void> {
        members.set(name, "true");
        return {};
    });
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    if (arguments.size() != 5)
        return 2;
    oriel::EncryptedFileSecretStore store(arguments.at(2), passphrase, {1, 8192});
    for (int i = 0; i < arguments.at(4).toInt(); ++i) {
        const auto name = arguments.at(3) + QString::number(i);
        auto written = arguments.at(1) == "members"_L1
            ? writeMember(arguments.at(2), name)
            : QCoro::waitFor(store.write({{u"openai"_s}, name}, oriel::Secret(name.toUtf8())));
        if (!written) {
            QTextStream(stderr) << written.error().message << '\n';
            return 1;
        }
    }
    return 0;
}
