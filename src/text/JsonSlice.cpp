// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/JsonSlice.h"

namespace oriel {

Result<std::vector<JsonMember>> jsonMembers(QByteArrayView)
{
    return failure(ErrorKind::Protocol);
}

Result<std::vector<QByteArrayView>> jsonElements(QByteArrayView)
{
    return failure(ErrorKind::Protocol);
}

QByteArrayView jsonSlice(QByteArrayView, std::initializer_list<QByteArrayView>)
{
    return {};
}

Result<QByteArray> jsonMergePatch(QByteArrayView, QByteArrayView)
{
    return failure(ErrorKind::InvalidInput);
}

bool isJson(QByteArrayView)
{
    return false;
}

} // namespace oriel
