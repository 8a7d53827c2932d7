// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/CommandRegistry.h"

#include <QKeySequence>
#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

//! In one spelling; empty when it is no key.
QString normal(const QString &key)
{
    const auto sequence = QKeySequence::fromString(key, QKeySequence::PortableText);
    return sequence.count() == 1 && sequence[0].key() != Qt::Key_unknown ? sequence.toString() : QString();
}

bool isHeldOnly(int key)
{
    switch (key) {
    case 0:
    case Qt::Key_unknown:
    case Qt::Key_Shift:
    case Qt::Key_Control:
    case Qt::Key_Meta:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_Super_L:
    case Qt::Key_Super_R:
    case Qt::Key_Hyper_L:
    case Qt::Key_Hyper_R:
    case Qt::Key_CapsLock:
    case Qt::Key_NumLock:
    case Qt::Key_ScrollLock:
    case Qt::Key_Mode_switch: return true;
    default: return false;
    }
}

//! Keys that every field of text needs.
bool isForWriting(const QKeyCombination &pressed)
{
    const auto held = pressed.keyboardModifiers() & ~Qt::KeypadModifier;
    const int key = pressed.key();
    if (held == Qt::NoModifier || held == Qt::ShiftModifier)
        return key < Qt::Key_F1 || key > Qt::Key_F35;
    const bool isWithCtrl = held == Qt::ControlModifier || held == (Qt::ControlModifier | Qt::ShiftModifier);
    static constexpr std::array needed{Qt::Key_A,     Qt::Key_C,         Qt::Key_V,      Qt::Key_X,
                                       Qt::Key_Y,     Qt::Key_Z,         Qt::Key_Insert, Qt::Key_Left,
                                       Qt::Key_Right, Qt::Key_Backspace, Qt::Key_Delete};
    // With Shift besides, letters but Z are free.
    const bool isLetter = key >= Qt::Key_A && key < Qt::Key_Z;
    return isWithCtrl && std::ranges::find(needed, Qt::Key(key)) != needed.end()
        && !(isLetter && held.testFlag(Qt::ShiftModifier));
}

} // namespace

CommandRegistry::CommandRegistry(const QString &bindings, QObject *parent)
    : QAbstractListModel(parent)
{
    auto table = commandTable();
    m_commands.reserve(table.size());
    for (auto &spec : table) {
        const auto key = spec.key;
        m_commands.push_back({std::move(spec), key});
    }
    read(bindings);
}

void CommandRegistry::read(const QString &bindings)
{
    const auto pairs = bindings.split(u' ', Qt::SkipEmptyParts);
    for (const auto &pair : pairs) {
        const auto equals = pair.indexOf(u'=');
        const int row = rowOf(pair.left(equals));
        if (equals < 0 || row < 0 || m_commands[std::size_t(row)].spec.isFixed)
            continue;
        const auto text = QUrl::fromPercentEncoding(pair.mid(equals + 1).toUtf8());
        const auto key = normal(text);
        if (key.isEmpty() != text.isEmpty() || !refusal(pair.left(equals), key).isEmpty())
            continue;
        if (const auto other = owner(pair.left(equals), key); !other.isEmpty())
            m_commands[std::size_t(rowOf(other))].key.clear();
        m_commands[std::size_t(row)].key = key;
    }
}

QString CommandRegistry::bindings() const
{
    QStringList pairs;
    for (const auto &command : m_commands) {
        if (command.key != command.spec.key)
            pairs << command.spec.id + u'=' + QString::fromLatin1(QUrl::toPercentEncoding(command.key, "+/,;:"));
    }
    return pairs.join(u' ');
}

int CommandRegistry::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_commands.size());
}

QVariant CommandRegistry::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &command = m_commands.at(std::size_t(index.row()));
    switch (role) {
    case IdRole: return command.spec.id;
    case Qt::DisplayRole:
    case NameRole: return command.spec.name;
    case SectionRole: return command.spec.section;
    case KeyRole: return keyWords(command.spec.id);
    case ChangedRole: return command.key != command.spec.key;
    case EnabledRole: return command.isEnabled;
    case FixedRole: return command.spec.isFixed;
    default: return {};
    }
}

QHash<int, QByteArray> CommandRegistry::roleNames() const
{
    return {{IdRole, "commandId"},      {NameRole, "name"},         {SectionRole, "section"}, {KeyRole, "keyWords"},
            {ChangedRole, "isChanged"}, {EnabledRole, "isEnabled"}, {FixedRole, "isFixed"}};
}

int CommandRegistry::rowOf(const QString &id) const
{
    const auto found = std::ranges::find_if(m_commands, [&id](const Command &one) { return one.spec.id == id; });
    return found == m_commands.end() ? -1 : int(found - m_commands.begin());
}

const CommandRegistry::Command *CommandRegistry::find(const QString &id) const
{
    const int row = rowOf(id);
    return row < 0 ? nullptr : &m_commands[std::size_t(row)];
}

QStringList CommandRegistry::ids() const
{
    QStringList ids;
    for (const auto &command : m_commands)
        ids << command.spec.id;
    return ids;
}

QString CommandRegistry::name(const QString &id) const
{
    const auto *command = find(id);
    return command ? command->spec.name : QString();
}

QString CommandRegistry::key(const QString &id) const
{
    const auto *command = find(id);
    return command ? command->key : QString();
}

QString CommandRegistry::keyWords(const QString &id) const
{
    return QKeySequence::fromString(key(id), QKeySequence::PortableText).toString(QKeySequence::NativeText);
}

bool CommandRegistry::isEnabled(const QString &id) const
{
    const auto *command = find(id);
    return command && command->isEnabled;
}

bool CommandRegistry::isDone(const QString &id) const
{
    const auto *command = find(id);
    return command && command->isDone;
}

void CommandRegistry::setEnabled(const QString &id, bool enabled)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    auto &command = m_commands[std::size_t(row)];
    command.isDone = true;
    if (std::exchange(command.isEnabled, enabled) == enabled)
        return;
    Q_EMIT dataChanged(index(row), index(row), {EnabledRole});
    Q_EMIT enabledChanged(id);
}

bool CommandRegistry::trigger(const QString &id)
{
    if (!isEnabled(id))
        return false;
    Q_EMIT triggered(id);
    return true;
}

QString CommandRegistry::pressed(int key, int modifiers)
{
    if (isHeldOnly(key))
        return {};
    const auto held = Qt::KeyboardModifiers::fromInt(modifiers)
        & (Qt::ShiftModifier | Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    // Shift and Tab arrive as one key; who presses them means two.
    const auto meant = key == Qt::Key_Backtab ? Qt::Key_Tab : Qt::Key(key);
    return QKeySequence(QKeyCombination(held, meant)).toString(QKeySequence::PortableText);
}

QString CommandRegistry::refusal(const QString &id, const QString &key) const
{
    const auto *command = find(id);
    if (!command)
        return tr("There is no such command.");
    if (command->spec.isFixed)
        return tr("The shortcut of “%1” cannot be changed.").arg(command->spec.name);
    if (key.isEmpty())
        return {};
    const auto sequence = QKeySequence::fromString(key, QKeySequence::PortableText);
    if (normal(key).isEmpty())
        return tr("“%1” is no shortcut.").arg(key);
    if (isForWriting(sequence[0]))
        return tr("%1 is needed for writing. Hold Ctrl or Alt with a key, or take one of the keys F1 to F12.")
            .arg(sequence.toString(QKeySequence::NativeText));
    if (const auto other = owner(id, key); !other.isEmpty() && find(other)->spec.isFixed)
        return tr("%1 belongs to “%2” and cannot be changed.")
            .arg(sequence.toString(QKeySequence::NativeText), name(other));
    return {};
}

QString CommandRegistry::owner(const QString &id, const QString &key) const
{
    const auto wanted = normal(key);
    if (wanted.isEmpty())
        return {};
    const auto has = [&id, &wanted](const Command &one) { return one.spec.id != id && one.key == wanted; };
    const auto found = std::ranges::find_if(m_commands, has);
    return found == m_commands.end() ? QString() : found->spec.id;
}

bool CommandRegistry::setKey(const QString &id, const QString &key)
{
    return owner(id, key).isEmpty() && takeKey(id, key);
}

bool CommandRegistry::takeKey(const QString &id, const QString &key)
{
    if (!refusal(id, key).isEmpty())
        return false;
    const auto before = bindings();
    if (const auto other = owner(id, key); !other.isEmpty())
        change(rowOf(other), {});
    change(rowOf(id), normal(key));
    if (bindings() != before)
        Q_EMIT bindingsChanged();
    return true;
}

void CommandRegistry::resetKey(const QString &id)
{
    if (const auto *command = find(id))
        takeKey(id, command->spec.key);
}

void CommandRegistry::resetAll()
{
    const auto before = bindings();
    for (int row = 0; row < rowCount(); ++row)
        change(row, m_commands[std::size_t(row)].spec.key);
    if (!before.isEmpty())
        Q_EMIT bindingsChanged();
}

void CommandRegistry::change(int row, const QString &key)
{
    auto &command = m_commands[std::size_t(row)];
    if (command.key == key)
        return;
    command.key = key;
    Q_EMIT dataChanged(index(row), index(row), {KeyRole, ChangedRole});
}

} // namespace oriel
