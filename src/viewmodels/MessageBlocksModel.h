// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/MarkdownStream.h"
#include "viewmodels/Typesetter.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace oriel {

//! \brief One message as the blocks that it is shown in: paragraphs, headings, code, tables. It may still be growing.
//!
//! Main thread. A token costs what MarkdownStream says and tells of the rows that it changed. Code tells only what was
//! added to it. What depends on a theme comes from the view: css, colours, the typesetter.
//! Tests: tst_messageblocksmodel.
class MessageBlocksModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    //! As people type, a line break is one; as models write, it is a blank. Takes effect with load().
    Q_PROPERTY(bool breaksLines READ breaksLines WRITE setBreaksLines NOTIFY breaksLinesChanged)
    Q_PROPERTY(QString codeCss READ codeCss WRITE setCodeCss NOTIFY lookChanged) //!< of code within a line
    Q_PROPERTY(QString linkCss READ linkCss WRITE setLinkCss NOTIFY lookChanged)
    Q_PROPERTY(QString lineColour READ lineColour WRITE setLineColour NOTIFY lookChanged) //!< of tables
    //! Typesets formulas; without one they are shown as they were written.
    Q_PROPERTY(oriel::Typesetter *typesetter READ typesetter WRITE setTypesetter NOTIFY lookChanged)
    //! All of it without looks, made anew each time it is read.
    Q_PROPERTY(QString text READ text NOTIFY textChanged)

public:
    enum class Kind { Words, Heading, Code, Table, Rule, Math, Footnote };
    Q_ENUM(Kind)

    //! The room between a block and the one before it.
    enum class Parting { None, Tight, Normal, Wide };
    Q_ENUM(Parting)

    enum BlockRole {
        KindRole = Qt::UserRole + 1, //!< Kind, as int
        HtmlRole, //!< QString: as htmlOf() gives it; empty for code and rules
        TextRole, //!< QString: without looks
        LevelRole, //!< int: of a heading, 1 to 6; else 0
        LanguageRole, //!< QString: of code, as written; may be empty
        ClosedRole, //!< bool: false for code and formulas that are still being written
        ListDepthRole, //!< int: list items around it
        QuoteDepthRole, //!< int: quotes around it
        MarkRole, //!< QString: what stands before a list item, "•" or "3."; empty for none and for a task
        TaskRole, //!< bool: it begins a task
        CheckedRole, //!< bool: the task is done
        PartingRole, //!< Parting, as int
        RightToLeftRole, //!< bool: by its first letter
        LabelRole, //!< QString: of a footnote
        ColumnsRole, //!< int: of a table; else 0
        ImagesRole, //!< QStringList: where the images are that its words name
    };

    explicit MessageBlocksModel(QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] int count() const { return rowCount(); }
    [[nodiscard]] bool breaksLines() const { return m_breaksLines; }
    void setBreaksLines(bool breaks);
    [[nodiscard]] QString codeCss() const { return m_look.codeCss; }
    void setCodeCss(const QString &css);
    [[nodiscard]] QString linkCss() const { return m_look.linkCss; }
    void setLinkCss(const QString &css);
    [[nodiscard]] QString lineColour() const { return m_lineColour; }
    void setLineColour(const QString &colour);
    [[nodiscard]] Typesetter *typesetter() const { return m_typesetter; }
    void setTypesetter(Typesetter *typesetter);
    [[nodiscard]] QString text() const;

    //! What \a row shows; null for a row that is not there.
    [[nodiscard]] const MarkdownBlock *block(int row) const;
    //! The Markdown of all of it.
    [[nodiscard]] const QString &source() const { return m_stream.text(); }

    //! Shows \a markdown in place of what was there. More may be added unless \a isWhole.
    Q_INVOKABLE void load(const QString &markdown, bool isWhole);
    Q_INVOKABLE void add(const QString &markdown);
    //! Nothing more comes. May be said twice.
    Q_INVOKABLE void finish();
    //! The text of the code block in \a row as it is now; empty for another row.
    Q_INVOKABLE [[nodiscard]] QString codeAt(int row) const;

Q_SIGNALS:
    void countChanged();
    void breaksLinesChanged();
    void lookChanged();
    void textChanged();
    //! \a piece was added at the end of the code in \a row.
    void codeGrew(int row, const QString &piece);
    //! The code in \a row is another one.
    void codeRewritten(int row);

private:
    //! What a row showed last: all but words, which are never kept twice.
    struct Face {
        Kind kind = Kind::Words;
        int level = 0;
        QString language = {};
        bool isClosed = true;
        int listDepth = 0;
        int quoteDepth = 0;
        std::optional<ListMark> mark = {};
        Parting parting = Parting::None;
        bool isRightToLeft = false;
        bool hasMath = false;
        QString label = {};
        int columns = 0;
        QStringList images = {};
        qsizetype codeLength = 0;
        QString codeEnd = {}; //!< its last line: the only one that may change

        bool operator==(const Face &) const = default;
    };

    void apply(const BlocksChange &change);
    void updateRow(std::size_t row);
    void tellCode(int row, const Face &before, const Face &after);
    [[nodiscard]] Face faceOf(std::size_t row) const;
    [[nodiscard]] QVariant value(std::size_t row, int role) const;
    void relook();
    void relookFormulas();

    MarkdownStream m_stream;
    std::vector<Face> m_faces; //!< one a row, of what was told
    RichTextLook m_look;
    QString m_lineColour;
    QPointer<Typesetter> m_typesetter;
    bool m_breaksLines = false;
    bool m_isFinished = true;
};

} // namespace oriel
