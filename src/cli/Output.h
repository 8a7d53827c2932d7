// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QByteArray>
#include <QObject>

namespace oriel {

//! \brief Standard output: gathers what comes in one turn of the event loop and writes it at once.
//!
//! A write that fails (a closed pipe, a full disk) is kept, told by failure(), and nothing more is written. A reader
//! that does not read holds the program up, but not past a signal: then the rest is dropped.
class Output final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~Output() override;

    void write(QByteArrayView bytes);
    void write(QStringView text) { write(text.toUtf8()); }
    void flush();

    [[nodiscard]] const std::optional<Error> &failure() const { return m_failure; }
    //! Whether it failed because the other end of the pipe was closed, as `head` does: nothing to be told.
    [[nodiscard]] bool isReaderGone() const { return m_isReaderGone; }

Q_SIGNALS:
    void failed();

private:
    void fail(int reason);

    QByteArray m_pending;
    std::optional<Error> m_failure;
    bool m_isScheduled = false;
    bool m_isReaderGone = false;
    bool m_isDropping = false;
};

} // namespace oriel
