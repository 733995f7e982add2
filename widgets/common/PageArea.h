// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

/// A page that scrolls only when there is less room than it can do with, as with text at 200 % on a
/// small screen. QScrollArea would already scroll when there is less than it would like to have.
class PageArea : public QScrollArea {
    Q_OBJECT

public:
    explicit PageArea(QWidget* parent = nullptr);

    /// @param page becomes a child; of a stack of pages the one shown counts
    void setPage(QWidget* page);
    /// It would like to be as large as its page: for dialogs, which are as large as they like.
    void askForAll() { m_asksForAll = true; }
    [[nodiscard]] QSize sizeHint() const override;

private:
    bool m_asksForAll = false;
};
