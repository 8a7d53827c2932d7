// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// drag_source FILE...: a small window in the corner of the screen, from which these files can be dragged.
#include <QApplication>
#include <QDrag>
#include <QMimeData>
#include <QMouseEvent>
#include <QUrl>
#include <QWidget>

namespace {

class DragSource : public QWidget
{
public:
    explicit DragSource(QList<QUrl> files)
        : m_files(std::move(files))
    {
    }

protected:
    void mousePressEvent(QMouseEvent *event) override
    {
        auto *drag = new QDrag(this);
        auto *content = new QMimeData;
        content->setUrls(m_files);
        drag->setMimeData(content);
        drag->exec(Qt::CopyAction);
        event->accept();
    }

private:
    QList<QUrl> m_files;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QList<QUrl> files;
    const auto arguments = QApplication::arguments();
    for (qsizetype i = 1; i < arguments.size(); ++i)
        files << QUrl::fromLocalFile(arguments[i]);
    DragSource source(std::move(files));
    source.setWindowTitle(QStringLiteral("Drag source"));
    source.setGeometry(0, 0, 80, 60);
    source.show();
    return QApplication::exec();
}
