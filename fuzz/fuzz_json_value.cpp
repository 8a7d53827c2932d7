// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Fuzz.h"
#include "text/JsonSlice.h"
#include "text/JsonValue.h"

using namespace oriel;

namespace {

void walk(const JsonValue &value)
{
    (void)value.integer();
    (void)value.number();
    (void)value.boolean();
    if (const auto text = value.utf8())
        fuzz::require(simdjson::validate_utf8(text->data(), text->size()), "strings are UTF-8");
    std::size_t children = 0;
    value.forEach([&children](const JsonValue &child) {
        walk(child);
        ++children;
    });
    value.forEachMember([&children, &value](std::string_view key, const JsonValue &child) {
        fuzz::require(value[key].exists(), "a member is found by its key");
        walk(child);
        ++children;
    });
    fuzz::require(value.size() == children, "size counts the children");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto text = fuzz::bytes(data, size);
    JsonReader reader;
    const auto root = reader.read(text);
    if (root) {
        walk(*root);
        JsonReader again;
        fuzz::require(again.read(root->minified()).has_value(), "what is written is read again");
    }
    if (isJson(text))
        fuzz::require(root.has_value(), "strict JSON is always read");
    return 0;
}
