// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/PartBytes.h"

namespace oriel {

PartBytes bytesOf(MessagePart &part)
{
    if (auto *image = std::get_if<ImagePart>(&part))
        return {&image->data, &image->sha256};
    if (auto *file = std::get_if<FilePart>(&part))
        return {&file->data, &file->sha256};
    if (auto *audio = std::get_if<AudioPart>(&part))
        return {&audio->data, &audio->sha256};
    return {};
}

} // namespace oriel
