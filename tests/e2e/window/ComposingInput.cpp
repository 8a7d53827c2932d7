// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <qpa/qplatforminputcontext.h>
#include <qpa/qplatforminputcontextplugin_p.h>

//! An input method as many write with: letters are composed, Enter ends the composition with them in capitals, Escape
//! without. With ORIEL_TEST_INPUT=leaky it lets the key that ended a composition through, as some do.
class ComposingInput : public QPlatformInputContext
{
    Q_OBJECT

public:
    [[nodiscard]] bool isValid() const override { return true; }

    [[nodiscard]] bool filterEvent(const QEvent *event) override
    {
        if (event->type() != QEvent::KeyPress || !inputMethodAccepted())
            return false;
        const auto *key = static_cast<const QKeyEvent *>(event);
        const bool isHeld = (key->modifiers() & ~Qt::ShiftModifier) != Qt::NoModifier;
        if (!isHeld && key->text().size() == 1 && key->text().front().isLower()) {
            m_composed += key->text();
            send(m_composed, {});
            return true;
        }
        if (m_composed.isEmpty())
            return false;
        const auto composed = std::exchange(m_composed, {});
        if (key->key() == Qt::Key_Return)
            send({}, composed.toUpper());
        else if (key->key() == Qt::Key_Escape)
            send({}, {});
        else
            return false;
        return !m_isLeaky;
    }

    void reset() override { m_composed.clear(); }
    void commit() override
    {
        if (const auto composed = std::exchange(m_composed, {}); !composed.isEmpty())
            send({}, composed.toUpper());
    }

private:
    static void send(const QString &preedit, const QString &committed)
    {
        QInputMethodEvent event(preedit, {});
        event.setCommitString(committed);
        if (auto *focused = QGuiApplication::focusObject())
            QCoreApplication::sendEvent(focused, &event);
    }

    QString m_composed;
    bool m_isLeaky = qEnvironmentVariable("ORIEL_TEST_INPUT") == QLatin1StringView("leaky");
};

class ComposingInputPlugin : public QPlatformInputContextPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QPlatformInputContextFactoryInterface_iid FILE "composing_input.json")

public:
    QPlatformInputContext *create(const QString &, const QStringList &) override { return new ComposingInput; }
};

#include "ComposingInput.moc"
