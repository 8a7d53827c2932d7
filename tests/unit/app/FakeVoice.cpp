// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTextToSpeechEngine>
#include <QTextToSpeechPlugin>
#include <QTimer>

//! A voice that is heard by nobody: it says "fail" badly, "forever" until it is stopped, and the rest at once.
class FakeVoice : public QTextToSpeechEngine
{
    Q_OBJECT

public:
    using QTextToSpeechEngine::QTextToSpeechEngine;

    [[nodiscard]] QList<QLocale> availableLocales() const override { return {QLocale::c()}; }
    [[nodiscard]] QList<QVoice> availableVoices() const override { return {}; }
    void say(const QString &text) override
    {
        if (text == QLatin1StringView("fail")) {
            set(QTextToSpeech::Error);
            return;
        }
        set(QTextToSpeech::Speaking);
        if (text != QLatin1StringView("forever"))
            QTimer::singleShot(0, this, [this] { set(QTextToSpeech::Ready); });
    }
#if QT_VERSION >= QT_VERSION_CHECK(6, 6, 0)
    void synthesize(const QString &) override {}
#endif
    void stop(QTextToSpeech::BoundaryHint) override { set(QTextToSpeech::Ready); }
    void pause(QTextToSpeech::BoundaryHint) override {}
    void resume() override {}
    [[nodiscard]] double rate() const override { return 0; }
    bool setRate(double) override { return true; }
    [[nodiscard]] double pitch() const override { return 0; }
    bool setPitch(double) override { return true; }
    [[nodiscard]] QLocale locale() const override { return QLocale::c(); }
    bool setLocale(const QLocale &) override { return true; }
    [[nodiscard]] double volume() const override { return 1; }
    bool setVolume(double) override { return true; }
    [[nodiscard]] QVoice voice() const override { return {}; }
    bool setVoice(const QVoice &) override { return true; }
    [[nodiscard]] QTextToSpeech::State state() const override { return m_state; }
    [[nodiscard]] QTextToSpeech::ErrorReason errorReason() const override
    {
        return m_state == QTextToSpeech::Error ? QTextToSpeech::ErrorReason::Playback
                                               : QTextToSpeech::ErrorReason::NoError;
    }
    [[nodiscard]] QString errorString() const override { return QStringLiteral("no sound card"); }

private:
    void set(QTextToSpeech::State state)
    {
        if (state == std::exchange(m_state, state))
            return;
        Q_EMIT stateChanged(state);
    }

    QTextToSpeech::State m_state = QTextToSpeech::Ready;
};

class FakeVoicePlugin : public QObject, public QTextToSpeechPlugin
{
    Q_OBJECT
    Q_INTERFACES(QTextToSpeechPlugin)
    Q_PLUGIN_METADATA(IID "org.qt-project.qt.speech.tts.plugin/6.0" FILE "fake_voice.json")

public:
    QTextToSpeechEngine *createTextToSpeechEngine(const QVariantMap &, QObject *parent, QString *) const override
    {
        return new FakeVoice(parent);
    }
};

#include "FakeVoice.moc"
