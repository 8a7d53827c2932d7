// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/CommandTable.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("CommandTable", text);
}

//! On macOS Ctrl is Cmd, and the system owns some keys with it.
QString notOnMac(const QString &key, [[maybe_unused]] const QString &there)
{
#ifdef Q_OS_MACOS
    return there;
#else
    return key;
#endif
}

} // namespace

std::vector<CommandSpec> commandTable()
{
    const auto conversations = tr("Conversations");
    const auto messages = tr("Messages");
    const auto window = tr("Window");
    return {
        {u"chat.new"_s, tr("New chat"), conversations, u"Ctrl+N"_s},
        {u"chat.previous"_s, tr("Previous conversation"), conversations, u"Alt+Up"_s},
        {u"chat.next"_s, tr("Next conversation"), conversations, u"Alt+Down"_s},
        {u"chat.searchAll"_s, tr("Find in all conversations"), conversations, u"Ctrl+Shift+F"_s},
        {u"chat.rename"_s, tr("Rename the conversation"), conversations, {}},
        {u"chat.pin"_s, tr("Pin or unpin the conversation"), conversations, {}},
        {u"chat.place"_s, tr("Put the conversation into a folder, or tag it"), conversations, {}},
        {u"chat.archive"_s, tr("Archive the conversation"), conversations, {}},
        {u"chat.delete"_s, tr("Delete the conversation"), conversations, {}},
        {u"chat.undo"_s, tr("Bring back the conversation that went last"), conversations, {}},
        {u"chat.answers"_s, tr("Set how this conversation is answered"), conversations, u"Ctrl+Shift+P"_s},
        {u"model.choose"_s, tr("Choose the model"), conversations, notOnMac(u"Ctrl+M"_s, u"Ctrl+Shift+M"_s)},

        {u"composer.focus"_s, tr("Go to the message field"), messages, u"Ctrl+L"_s},
        {u"composer.attach"_s, tr("Attach files"), messages, u"Ctrl+Shift+A"_s},
        {u"composer.folder"_s, tr("Ask a folder of documents"), messages, u"Ctrl+Shift+D"_s},
        {u"composer.allDocuments"_s, tr("Ask all documents"), messages, {}},
        {u"answer.stop"_s, tr("Stop the answer"), messages, {}},
        {u"answer.copy"_s, tr("Copy the last answer"), messages, u"Ctrl+Shift+C"_s},
        {u"answer.read"_s, tr("Read the last answer aloud, or stop reading"), messages, {}},
        {u"code.copy"_s, tr("Copy the last block of code"), messages, u"Ctrl+Shift+K"_s},
        {u"answer.regenerate"_s, tr("Ask for another answer"), messages, u"Ctrl+R"_s},
        {u"question.edit"_s, tr("Change the last question"), messages, u"Ctrl+Up"_s},
        {u"find"_s, tr("Find in this conversation"), messages, u"Ctrl+F"_s},
        {u"messages.pageUp"_s, tr("Scroll up"), messages, u"Ctrl+PgUp"_s},
        {u"messages.pageDown"_s, tr("Scroll down"), messages, u"Ctrl+PgDown"_s},
        {u"messages.start"_s, tr("To the first message"), messages, u"Ctrl+Home"_s},
        {u"messages.end"_s, tr("To the last message"), messages, u"Ctrl+End"_s},

        {u"escape"_s, tr("Stop, close, or go back to the message field"), window, u"Esc"_s, true},
        {u"palette"_s, tr("Command palette"), window, u"Ctrl+K"_s},
        {u"keys"_s, tr("Keyboard shortcuts"), window, u"Ctrl+/"_s},
        {u"sidebar"_s, tr("Show or hide the sidebar"), window, u"Ctrl+B"_s},
        {u"region.next"_s, tr("Next region"), window, u"F6"_s},
        {u"region.previous"_s, tr("Previous region"), window, u"Shift+F6"_s},
        {u"documents"_s, tr("Documents"), window, u"Ctrl+D"_s},
        {u"usage"_s, tr("Usage"), window, u"Ctrl+Shift+T"_s},
        {u"settings"_s, tr("Settings"), window, u"Ctrl+,"_s},
        {u"about"_s, tr("About Oriel"), window, {}},
        {u"quit"_s, tr("Quit Oriel"), window, u"Ctrl+Q"_s},
    };
}

} // namespace oriel
