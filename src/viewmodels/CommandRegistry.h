// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/CommandTable.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace oriel {

//! \brief Every command: its name, its key as the person has it, and whether it can be done now.
//!
//! Main thread. A view does a command: it calls setEnabled() when it can be done and waits for triggered(); until then
//! it is not enabled. A person gives each command a key of its own, or none. Tests: tst_commandregistry.
class CommandRegistry : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in main()")
    Q_PROPERTY(QString bindings READ bindings NOTIFY bindingsChanged) //!< the person's changes, as they are kept

public:
    enum CommandRole {
        IdRole = Qt::UserRole + 1, //!< QString
        NameRole, //!< QString
        SectionRole, //!< QString
        KeyRole, //!< QString, as it is shown: "Ctrl+K"; empty for none
        ChangedRole, //!< bool: the person gave it another key, or took it away
        EnabledRole, //!< bool
        FixedRole, //!< bool: the key cannot be changed
    };

    //! \param bindings  what bindings() said; what it says of commands or keys that are not there is left out
    explicit CommandRegistry(const QString &bindings = {}, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    //! "chat.new=Ctrl+Shift+N answer.copy=": only what is not as in the table.
    [[nodiscard]] QString bindings() const;
    [[nodiscard]] Q_INVOKABLE QStringList ids() const;
    [[nodiscard]] Q_INVOKABLE QString name(const QString &id) const;
    //! As QKeySequence::PortableText; empty for none.
    [[nodiscard]] Q_INVOKABLE QString key(const QString &id) const;
    //! As the person reads it, for tool tips.
    [[nodiscard]] Q_INVOKABLE QString keyWords(const QString &id) const;
    [[nodiscard]] Q_INVOKABLE bool isEnabled(const QString &id) const;
    //! Whether a view does it. All are by then when the window is made.
    [[nodiscard]] Q_INVOKABLE bool isDone(const QString &id) const;

    //! From the view that does it.
    Q_INVOKABLE void setEnabled(const QString &id, bool enabled);
    //! Has it done. False when it cannot be done now.
    Q_INVOKABLE bool trigger(const QString &id);

    //! The key that was pressed, as PortableText; empty for one that is only held with others.
    [[nodiscard]] Q_INVOKABLE static QString pressed(int key, int modifiers);
    //! Why \a id cannot have \a key, in words; empty when it can. Another command that has it is no reason.
    [[nodiscard]] Q_INVOKABLE QString refusal(const QString &id, const QString &key) const;
    //! Which other command has \a key: its id; empty for none.
    [[nodiscard]] Q_INVOKABLE QString owner(const QString &id, const QString &key) const;
    //! Gives \a key (empty for none) to \a id. False, and nothing changes, when it is refused or another has it.
    Q_INVOKABLE bool setKey(const QString &id, const QString &key);
    //! Like setKey(); who has it, loses it.
    Q_INVOKABLE bool takeKey(const QString &id, const QString &key);
    //! The key of the table. Who has it by now loses it.
    Q_INVOKABLE void resetKey(const QString &id);
    Q_INVOKABLE void resetAll();

Q_SIGNALS:
    void triggered(const QString &id);
    //! Some command has another key.
    void bindingsChanged();
    void enabledChanged(const QString &id);

private:
    struct Command {
        CommandSpec spec;
        QString key;
        bool isEnabled = false;
        bool isDone = false;
    };

    void read(const QString &bindings);
    [[nodiscard]] int rowOf(const QString &id) const; //!< -1 for none
    [[nodiscard]] const Command *find(const QString &id) const;
    void change(int row, const QString &key);

    std::vector<Command> m_commands;
};

} // namespace oriel
