// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/ThirdParties.h"

#include "viewmodels/MathEngine.h"

#include <QFile>

namespace oriel {

bool ThirdParties::hasMathJax() const
{
    return QFile(MathEngine::builtIn()).size() > 0;
}

} // namespace oriel
