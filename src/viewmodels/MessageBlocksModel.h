// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/ReadMessage.h"
#include "viewmodels/Typesetter.h"

#include <QAbstractListModel>
#include <QFutureWatcher>
#include <QtQml/qqmlregistration.h>

namespace oriel {

//! \brief One message as the blocks that it is shown in: paragraphs, headings, code, tables. It may still be growing.
//!
//! Main thread. A token costs what MarkdownStream says and tells of the rows that it changed. Code tells only what was
//! added to it. A long message is read on another thread: its rows come a little later. What depends on a theme comes
//! from the view: css, colours, the typesetter.
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
    Q_PROPERTY(bool loading READ isLoading NOTIFY loadingChanged) //!< its rows come in a moment
    //! Typesets formulas; without one they are shown as they were written.
    Q_PROPERTY(oriel::Typesetter *typesetter READ typesetter WRITE setTypesetter NOTIFY lookChanged)
    //! Numbers of sources: where the text names one in brackets, it is a link to it. None: brackets are brackets.
    Q_PROPERTY(QList<int> sources READ sources WRITE setSources NOTIFY lookChanged)
    //! All of it without looks, made anew each time it is read.
    Q_PROPERTY(QString text READ text NOTIFY textChanged)

public:
    static constexpr qsizetype readAtOnce = 64 * 1024; //!< characters; what is longer is read on another thread

    enum BlockRole {
        KindRole = Qt::UserRole + 1, //!< Block::Kind, as int
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
        PartingRole, //!< Block::Parting, as int
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
    [[nodiscard]] QList<int> sources() const { return m_sources; }
    void setSources(const QList<int> &sources);
    [[nodiscard]] QString text() const;
    [[nodiscard]] bool isLoading() const { return m_lettersRead > 0 && !m_isReadAgain; }
    //! While it is loading; else 0.
    [[nodiscard]] qsizetype lettersToCome() const { return isLoading() ? m_lettersRead : 0; }

    //! What \a row shows; null for a row that is not there.
    [[nodiscard]] const MarkdownBlock *block(int row) const;
    //! Where the link at \a position of \a row leads; empty for none.
    [[nodiscard]] QString linkAt(int row, qsizetype position) const;
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
    void loadingChanged();
    //! \a piece was added at the end of the code in \a row.
    void codeGrew(int row, const QString &piece);
    //! The code in \a row is another one.
    void codeRewritten(int row);

private:
    void show(ReadMessage read);
    void readElsewhere(const QString &markdown, bool isWhole, bool isReadAgain);
    void arrived();
    void changeInto(ReadMessage read);
    void apply(const BlocksChange &change);
    void updateRow(std::size_t row);
    void tellCode(int row, const BlockFace &before, const BlockFace &after);
    [[nodiscard]] QVariant value(std::size_t row, int role) const;
    [[nodiscard]] QString htmlAt(int row) const;
    void relook();
    void relookFormulas();

    MarkdownStream m_stream;
    std::vector<BlockFace> m_faces; //!< one a row, of what was told
    QFutureWatcher<std::shared_ptr<ReadMessage>> m_reading; //!< on another thread
    qsizetype m_lettersRead = 0; //!< how many that are; 0 for none
    bool m_isReadAgain = false; //!< its rows are there already, and few of them change
    QString m_rest; //!< came since the reading began
    RichTextLook m_look;
    QString m_lineColour;
    QList<int> m_sources;
    QPointer<Typesetter> m_typesetter;
    bool m_breaksLines = false;
    bool m_isFinished = true;
};

} // namespace oriel
