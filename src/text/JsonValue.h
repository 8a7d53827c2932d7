// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QByteArray>
#include <QString>

#include <simdjson.h>
#include <optional>
#include <string_view>

namespace oriel {

//! \brief A value of a JSON text that somebody else wrote: reading it never fails and never trusts.
//!
//! A member that is missing, or of another type than asked for, reads as absent. A view into its JsonReader: valid
//! until that reads the next text. Cheap to copy.
class JsonValue
{
public:
    JsonValue() = default; //!< absent

    [[nodiscard]] bool exists() const { return m_exists; } //!< there, be it null
    [[nodiscard]] bool isNull() const; //!< absent or null
    [[nodiscard]] bool isObject() const;
    [[nodiscard]] bool isArray() const;
    [[nodiscard]] bool isString() const;

    //! A member of an object, the first of that name; absent when this is none.
    [[nodiscard]] JsonValue operator[](std::string_view key) const;
    //! An element of an array; absent when there is none.
    [[nodiscard]] JsonValue at(std::size_t index) const;
    [[nodiscard]] std::size_t size() const; //!< of an array or object; else 0

    [[nodiscard]] std::optional<std::string_view> utf8() const; //!< of a string
    [[nodiscard]] std::optional<QString> string() const; //!< of a string
    [[nodiscard]] QString stringOr(const QString &fallback = {}) const;
    [[nodiscard]] std::optional<qint64> integer() const; //!< of a number without fraction that fits
    [[nodiscard]] std::optional<double> number() const;
    [[nodiscard]] std::optional<bool> boolean() const;

    //! Calls \a each with every element of an array, in order; not at all when this is none.
    template<typename Each>
    void forEach(Each &&each) const
    {
        simdjson::dom::array array;
        if (m_exists && m_element.get_array().get(array) == simdjson::SUCCESS) {
            for (auto element : array)
                each(JsonValue(element));
        }
    }
    //! Calls \a each with key and value of every member of an object, in the order of the text.
    template<typename Each>
    void forEachMember(Each &&each) const
    {
        simdjson::dom::object object;
        if (m_exists && m_element.get_object().get(object) == simdjson::SUCCESS) {
            for (auto member : object)
                each(member.key, JsonValue(member.value));
        }
    }

    //! The value written again without blanks: order of members and strings' content are kept, numbers and escapes may
    //! be spelled in another way. For the bytes as they came use JsonSlice.
    [[nodiscard]] QByteArray minified() const;

private:
    friend class JsonReader;
    explicit JsonValue(simdjson::dom::element element)
        : m_element(element)
        , m_exists(true)
    {
    }

    simdjson::dom::element m_element;
    bool m_exists = false;
};

//! \brief Parses JSON texts one after the other, reusing its memory.
//!
//! Invalid UTF-8 and halves of surrogate pairs, which some servers send when they cut a character in two, are read as
//! U+FFFD and do not fail the text. Whole numbers that no integer holds are read as real ones, numbers that no real one
//! holds as null. A byte order mark is passed over. Nesting deeper than 512 fails. Not thread-safe.
class JsonReader
{
public:
    //! The root of \a text. Protocol, with where and why in the detail, when it is not JSON.
    [[nodiscard]] Result<JsonValue> read(QByteArrayView text);

private:
    [[nodiscard]] simdjson::error_code parse(QByteArrayView text, simdjson::dom::element &root);

    simdjson::dom::parser m_parser;
    QByteArray m_padded; //!< simdjson reads past the end
};

} // namespace oriel
