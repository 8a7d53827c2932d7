// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QByteArray>
#include <QHash>
#include <QIODevice>

#include <optional>
#include <stop_token>

namespace oriel {

//! One element of a big array, as its bytes stand in the file.
struct JsonElement {
    QByteArrayView bytes; //!< until the next one is asked for; what came of it when it is too long or cut off
    qint64 offset = 0; //!< in the file
    qint64 number = 0; //!< from 1
    bool isTooLong = false;
    bool isCutOff = false; //!< the file ends inside it
};

//! \brief Finds the elements of a JSON file of any size, one after the other; holds only one of them.
//!
//! The file is an array, or an object with an array in one of its members \c arrayNames, or one single element: an
//! object with a member of \c wholeNames. Only strings and brackets are looked at, so that an element that is no JSON
//! inside does not end the others. Nesting has no limit and costs nothing. Tests: tst_jsonelements.
class JsonElements
{
public:
    struct Limits {
        qint64 elementBytes = qint64(512) << 20;
    };

    //! \param device  open for reading; outlives this; need not be random access
    JsonElements(QIODevice &device, std::stop_token stop, Limits limits);
    JsonElements(QIODevice &device, std::stop_token stop);

    //! Finds the first element. InvalidInput, with a sentence, when the file is empty, in another encoding or no JSON.
    [[nodiscard]] Result<void> open();
    //! Absent at the end, be it one of the file, of what can be understood (problem()) or a stop.
    [[nodiscard]] std::optional<JsonElement> next();

    //! What was wrong with the file so far: one sentence; empty when nothing was.
    [[nodiscard]] QString problem() const { return m_problem; }
    //! Whether the file was an array, or had one in a member that was looked for, or was one element.
    [[nodiscard]] bool hasElements() const { return m_hasElements; }
    //! The short members of an object around the array that came before it, as JSON.
    [[nodiscard]] const QHash<QByteArray, QByteArray> &header() const { return m_header; }
    [[nodiscard]] qint64 position() const { return m_bufferStart + m_at; }

private:
    enum class Place { Array, Object, End };
    enum class Skipped { Whole, CutOff };

    [[nodiscard]] bool refill();
    [[nodiscard]] int peekByte(); //!< -1 at the end
    [[nodiscard]] int peekPastBlanks();
    void take(); //!< the byte that was peeked at
    void keep(qsizetype from, qsizetype to);
    [[nodiscard]] Skipped skipValue();
    [[nodiscard]] Skipped skipString();
    [[nodiscard]] Skipped skipNested();
    void skipScalar();
    [[nodiscard]] bool findArray(); //!< among the members of the object; false at its end
    [[nodiscard]] std::optional<QByteArray> readKey();
    [[nodiscard]] bool goToNextElement();
    [[nodiscard]] JsonElement elementFrom(qint64 offset, Skipped skipped);
    void say(const QString &problem);
    void sayDamaged();

    QIODevice &m_device;
    std::stop_token m_stop;
    Limits m_limits;
    QByteArray m_buffer;
    qsizetype m_at = 0; //!< in the buffer
    qint64 m_bufferStart = 0; //!< in the file
    QByteArray m_kept; //!< of the value that is being skipped
    bool m_isKeeping = false;
    bool m_isTooLong = false;
    Place m_place = Place::End;
    bool m_isInObject = false; //!< the array is a member
    bool m_hasElements = false;
    std::optional<JsonElement> m_whole; //!< the file is one element
    qint64 m_count = 0;
    QHash<QByteArray, QByteArray> m_header;
    QString m_problem;
};

} // namespace oriel
