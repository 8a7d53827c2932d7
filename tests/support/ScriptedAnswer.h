// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>

#include <chrono>

namespace oriel::test {

//! How the end of a body is told.
enum class BodyFraming {
    ContentLength, //!< the sum of what the script sends, or the script's own Content-Length header
    Chunked, //!< one HTTP chunk each send()
    UntilClose, //!< the body ends with the connection
    None, //!< no body and no length: 204, 304, 1xx
};

//! One thing that the server does, in order.
struct ScriptStep {
    enum class Kind { Head, Body, Raw, Gate, Delay, Close, Reset, Hang };

    Kind kind = Kind::Body;
    QByteArray bytes; //!< of Body and Raw; the name of a Gate
    int times = 1; //!< of Body and Raw: how often, no faster than the client reads
    std::chrono::milliseconds delay{0};
};

//! \brief What the scripted server answers to one request.
//!
//!     ScriptedAnswer::stream().send("data: a\n\n").awaitRelease().send("data: b\n\n")
//!
//! Status line and headers go out before the first send(), or where sendHead() stands: steps before that hold the
//! first byte back. After the last step the answer ends as its framing says.
class ScriptedAnswer
{
public:
    //! A body with Content-Length.
    static ScriptedAnswer whole(QByteArray body, QByteArray contentType = "application/json");
    //! A chunked body, ended by the chunk of size 0.
    static ScriptedAnswer stream(QByteArray contentType = "text/event-stream");
    //! Nothing but what raw() says, byte for byte; the connection closes at the end.
    static ScriptedAnswer bare();

    ScriptedAnswer &status(int code, QByteArray reason = {});
    ScriptedAnswer &httpVersion(QByteArray version); //!< "HTTP/1.1" when not called
    ScriptedAnswer &header(QByteArray name, QByteArray value);
    ScriptedAnswer &framing(BodyFraming framing);

    ScriptedAnswer &sendHead();
    ScriptedAnswer &send(QByteArray bytes, int times = 1);
    ScriptedAnswer &raw(QByteArray bytes, int times = 1); //!< outside of any framing
    ScriptedAnswer &awaitRelease(QByteArray gate = {}); //!< until ScriptedHttpServer::release()
    ScriptedAnswer &wait(std::chrono::milliseconds delay); //!< only where a test is about time
    ScriptedAnswer &closeConnection(); //!< FIN after what was sent, whatever the framing had promised
    ScriptedAnswer &resetConnection(); //!< RST
    ScriptedAnswer &hang(); //!< nothing more, and the connection stays open

    //! Status line and headers, with the blank line.
    [[nodiscard]] QByteArray headBytes() const;
    [[nodiscard]] QByteArray framed(const QByteArray &bytes) const;
    [[nodiscard]] QByteArray endBytes() const;
    [[nodiscard]] bool endsWithConnection() const;
    [[nodiscard]] bool hasHead() const { return !m_isBare; }
    [[nodiscard]] const QList<ScriptStep> &steps() const { return m_steps; }

private:
    ScriptedAnswer &step(ScriptStep::Kind kind, QByteArray bytes = {}, int times = 1);
    [[nodiscard]] bool hasHeader(QByteArrayView name) const;
    [[nodiscard]] qsizetype bodySizeBytes() const;

    int m_status = 200;
    QByteArray m_reason = "OK";
    QByteArray m_version = "HTTP/1.1";
    QList<QPair<QByteArray, QByteArray>> m_headers;
    BodyFraming m_framing = BodyFraming::ContentLength;
    QList<ScriptStep> m_steps;
    bool m_isBare = false;
};

//! \a bytes as one gzip member.
[[nodiscard]] QByteArray gzipped(const QByteArray &bytes);

} // namespace oriel::test
