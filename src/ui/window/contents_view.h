// ContentsView: the navigation. Moving through it changes nothing; Enter or a click opens the page, Esc goes back to
// the one that is open.
#pragma once

#include "document/style/page_style.h"

#include <QListView>

namespace ui {

class ContentsModel;

class ContentsView : public QListView
{
    Q_OBJECT

public:
    ContentsView(ContentsModel &model, const document::PageStyle &style, QWidget *parent = nullptr);

Q_SIGNALS:
    void pageRequested(const QString &id);
    void left(); // without a choice

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void request(const QModelIndex &index);

    ContentsModel &m_contents;
};

} // namespace ui
