// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/DesktopSpeaker.h"

#ifdef ORIEL_HAS_SPEECH
#include "chat/Bell.h"

#include <QTextToSpeech>
#endif

namespace oriel {

#ifdef ORIEL_HAS_SPEECH

namespace {

class QtSpeaker final : public Speaker
{
public:
    [[nodiscard]] bool isAvailable() const override { return !QTextToSpeech::availableEngines().isEmpty(); }
    QCoro::Task<Result<void>> say(QString text, std::stop_token stop) override;

private:
    std::unique_ptr<QTextToSpeech> m_voice;
};

QCoro::Task<Result<void>> QtSpeaker::say(QString text, std::stop_token stop)
{
    if (!m_voice)
        m_voice = std::make_unique<QTextToSpeech>();
    QTextToSpeech &voice = *m_voice;
    Bell over;
    bool isOver = false;
    const auto end = [&over, &isOver] {
        isOver = true;
        over.ring();
    };
    const QObject here;
    QObject::connect(&voice, &QTextToSpeech::stateChanged, &here, [end](QTextToSpeech::State state) {
        if (state == QTextToSpeech::Ready || state == QTextToSpeech::Error)
            end();
    });
    const std::stop_callback early(stop, end);
    if (!isOver)
        voice.say(text);
    isOver = isOver || voice.state() == QTextToSpeech::Error;
    while (!isOver)
        co_await over.rings();
    if (stop.stop_requested()) {
        QObject::disconnect(&voice, nullptr, &here, nullptr);
        voice.stop();
        co_return failure(ErrorKind::Cancelled);
    }
    if (voice.state() == QTextToSpeech::Error)
        co_return failure(ErrorKind::Unsupported, voice.errorString());
    co_return Result<void>();
}

} // namespace

std::unique_ptr<Speaker> desktopSpeaker()
{
    return std::make_unique<QtSpeaker>();
}

#else

std::unique_ptr<Speaker> desktopSpeaker()
{
    return nullptr;
}

#endif

} // namespace oriel
