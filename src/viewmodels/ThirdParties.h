// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace oriel {

//! What others made and may or may not be in this build. Main thread. Tests: tst_thirdparties.
class ThirdParties : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool hasMathJax READ hasMathJax CONSTANT) //!< false where the build could not fetch it

public:
    using QObject::QObject;

    [[nodiscard]] bool hasMathJax() const;
};

} // namespace oriel
