// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>

namespace oriel {

//! \brief The body of a request that can be sent once; also an empty one.
//!
//! When a server closes the connection, Qt 6.4 sends the request again by itself, whatever the method. A model may have
//! been at work by then, and be paid for twice; and if bytes of an answer had come, those of the second one are
//! appended to them in silence. Qt cannot rewind this device, so it reports an error instead, and QtHttpExchange
//! decides.
class OneWayBody final : public QIODevice
{
    Q_OBJECT

public:
    explicit OneWayBody(QByteArray bytes);

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool reset() override { return false; }
    [[nodiscard]] bool atEnd() const override { return m_readBytes >= m_bytes.size(); }
    [[nodiscard]] qint64 bytesAvailable() const override;

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_readBytes = 0;
};

} // namespace oriel
