// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ConversationPdf.h"

#include "exchange/ConversationHtml.h"
#include "exchange/ConversationWords.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QGuiApplication>
#include <QImage>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QUrl>

#include <cmath>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

constexpr int dotsPerInch = 300;
constexpr qreal marginMm = 18;
constexpr qreal footerShare = 0.04; //!< of the page's height

QString tr(const char *text)
{
    return QCoreApplication::translate("ConversationPdf", text);
}

//! A document that loads nothing but what is in it.
class ClosedDocument final : public QTextDocument
{
protected:
    QVariant loadResource(int type, const QUrl &name) override
    {
        return name.scheme() == "data"_L1 ? QTextDocument::loadResource(type, name) : QVariant();
    }
};

//! Code keeps its line breaks, and gets more of them where a line is longer than the page is wide.
void letLinesBreak(QTextDocument &document)
{
    auto option = document.defaultTextOption();
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document.setDefaultTextOption(option);
    QTextCursor cursor(&document);
    cursor.beginEditBlock();
    for (auto block = document.begin(); block.isValid(); block = block.next()) {
        if (!block.blockFormat().nonBreakableLines())
            continue;
        auto format = block.blockFormat();
        format.setNonBreakableLines(false);
        cursor.setPosition(block.position());
        cursor.setBlockFormat(format);
    }
    cursor.endEditBlock();
}

//! Images are no wider than the page.
void fitImages(QTextDocument &document, qreal width)
{
    QTextCursor cursor(&document);
    for (auto block = document.begin(); block.isValid(); block = block.next()) {
        for (auto piece = block.begin(); !piece.atEnd(); ++piece) {
            auto format = piece.fragment().charFormat().toImageFormat();
            const auto image = document.resource(QTextDocument::ImageResource, QUrl(format.name())).value<QImage>();
            if (!format.isValid() || image.isNull() || image.width() <= width)
                continue;
            format.setWidth(width);
            format.setHeight(image.height() * width / image.width());
            cursor.setPosition(piece.fragment().position());
            cursor.setPosition(piece.fragment().position() + piece.fragment().length(), QTextCursor::KeepAnchor);
            cursor.setCharFormat(format);
            break; // the pieces are others now
        }
    }
}

} // namespace

Result<void> writeConversationPdf(const Conversation &conversation, const std::vector<MessageNode> &path,
                                  QIODevice &device)
{
    QBuffer pages; // QPdfWriter does not tell of a full disk
    pages.open(QIODevice::WriteOnly);
    QPdfWriter writer(&pages);
    writer.setResolution(dotsPerInch);
    writer.setTitle(titleOf(conversation));
    writer.setCreator(u"Oriel"_s);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait,
                                     QMarginsF(marginMm, marginMm, marginMm, marginMm), QPageLayout::Millimeter));
    const QSizeF page(writer.width(), writer.height());
    const QSizeF body(page.width(), std::floor(page.height() * (1 - footerShare)));

    ClosedDocument document;
    document.setUndoRedoEnabled(false);
    document.documentLayout()->setPaintDevice(&writer);
    document.setDocumentMargin(0);
    document.setDefaultFont(QFont(u"sans-serif"_s, 10));
    QString html = conversationToHtml(conversation, path, HtmlUse::Paper);
    html.replace("<input type=\"checkbox\" checked=\"\" disabled=\"\" />"_L1, u"☑"_s);
    html.replace("<input type=\"checkbox\" disabled=\"\" />"_L1, u"☐"_s);
    document.setHtml(html);
    letLinesBreak(document);
    document.setPageSize(body);
    fitImages(document, body.width());

    QPainter painter(&writer);
    const int count = document.pageCount();
    for (int number = 0; number < count; ++number) {
        if (number > 0)
            writer.newPage();
        painter.save();
        painter.translate(0, -number * body.height());
        document.drawContents(&painter, QRectF(QPointF(0, number * body.height()), body));
        painter.restore();
        painter.setFont(QFont(u"sans-serif"_s, 8));
        painter.drawText(QRectF(0, body.height(), page.width(), page.height() - body.height()),
                         Qt::AlignBottom | Qt::AlignHCenter, u"%1 / %2"_s.arg(number + 1).arg(count));
    }
    painter.end();
    if (device.write(pages.data()) != pages.size())
        return failure(ErrorKind::Storage, tr("The PDF could not be written: %1.").arg(device.errorString()));
    return {};
}

std::unique_ptr<QCoreApplication> applicationForPdf(int &argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // Without a desktop Qt warns of folders that only a desktop needs.
    static QtMessageHandler handler = nullptr;
    handler = qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &context, const QString &message) {
        if (type != QtWarningMsg && handler)
            handler(type, context, message);
    });
    auto application = std::make_unique<QGuiApplication>(argc, argv);
    qInstallMessageHandler(handler);
    return application;
}

} // namespace oriel
