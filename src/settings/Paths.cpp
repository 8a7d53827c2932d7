// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/Paths.h"

#include "core/PrivateFiles.h"

#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace oriel {

Paths Paths::fromEnvironment(const QProcessEnvironment &environment)
{
    const auto home = environment.value(u"ORIEL_HOME"_s);
    if (!home.isEmpty()) {
        const auto folder = QDir::cleanPath(QDir::current().absoluteFilePath(home));
        return {folder + "/config"_L1, folder + "/data"_L1, folder + "/cache"_L1};
    }
    // The generic locations, because the application's own differ between the window and the terminal.
    const auto in = [](QStandardPaths::StandardLocation location) {
        return QStandardPaths::writableLocation(location) + "/oriel"_L1;
    };
    return {in(QStandardPaths::GenericConfigLocation), in(QStandardPaths::GenericDataLocation),
            in(QStandardPaths::GenericCacheLocation)};
}

Result<void> Paths::create() const
{
    for (const auto &folder : {config, data, cache}) {
        if (auto made = makePrivateFolder(folder); !made)
            return made;
    }
    return {};
}

} // namespace oriel
