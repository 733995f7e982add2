// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

/// Parts of a page side by side, with a handle between them; below each other where the width does
/// not let each have what it needs, as with large text on a small screen.
class SideSplitter : public QSplitter {
public:
    using QSplitter::QSplitter;

    /// As wide as the widest part.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    void turn();
};
