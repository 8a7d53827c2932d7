// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "domain/ConversationStore.h"
#include "viewmodels/CommandRegistry.h"
#include "viewmodels/PaletteModel.h"

namespace oriel {

//! \brief The palette: every command that can be done now and every conversation, by some letters of their names.
//!
//! Main thread. Knows the conversations from open() to close(). Tests: tst_palettecontroller.
class PaletteController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in main()")
    Q_PROPERTY(oriel::PaletteModel *entries READ entries CONSTANT)
    Q_PROPERTY(QString words READ words WRITE setWords NOTIFY wordsChanged)

public:
    static constexpr int mostShown = 60;
    static constexpr int recentShown = 8; //!< conversations, while nothing is typed

    PaletteController(ConversationStore &store, CommandRegistry &commands, const Clock &clock,
                      QObject *parent = nullptr);

    [[nodiscard]] PaletteModel *entries() { return &m_entries; }
    [[nodiscard]] QString words() const { return m_words; }
    void setWords(const QString &words);

    Q_INVOKABLE void open();
    Q_INVOKABLE void close();
    //! Does the command, or says which conversation was chosen.
    Q_INVOKABLE void choose(int row);

Q_SIGNALS:
    void wordsChanged();
    void conversationChosen(const QString &id);

private:
    struct Known {
        PaletteEntry entry;
        QString folded; //!< the name
    };

    QCoro::Task<void> readConversations();
    void rank();

    ConversationStore &m_store;
    CommandRegistry &m_commands;
    const Clock &m_clock;
    PaletteModel m_entries;
    std::vector<Known> m_known; //!< commands, then conversations, the newest first
    QString m_words;
    int m_opened = 0; //!< how often
    bool m_isOpen = false;
};

} // namespace oriel
