// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/responses/ResponsesItem.h"

#include "text/JsonSlice.h"

namespace oriel {

namespace {

QByteArray withResult(QByteArrayView item, QByteArrayView old, QByteArrayView result)
{
    const auto at = old.data() - item.data();
    QByteArray changed = item.first(at).toByteArray();
    return changed.append('"').append(result).append('"').append(item.sliced(at + old.size()));
}

} // namespace

bool isItemOfType(QByteArrayView json, QByteArrayView type)
{
    if (!json.startsWith('{'))
        return false;
    const auto told = jsonSlice(json, {"type"});
    return told.size() == type.size() + 2 && told.sliced(1, type.size()) == type;
}

QByteArray withoutImageResult(QByteArrayView item, const QByteArray &image)
{
    const auto result = jsonSlice(item, {"result"});
    const bool isSame = result.size() > 2 && result.sliced(1, result.size() - 2) == QByteArrayView(image.toBase64());
    return isSame ? withResult(item, result, {}) : item.toByteArray();
}

QByteArray withImageResult(const QByteArray &item, const QByteArray &image)
{
    const auto result = jsonSlice(item, {"result"});
    if (result != "\"\"" || !isItemOfType(item, "image_generation_call"))
        return item;
    return withResult(item, result, image.toBase64());
}

} // namespace oriel
