// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class LabelStrips;

/// One page of label strips as it will come out of the printer, fitted into the window.
class LabelPaper : public QWidget {
    Q_OBJECT

public:
    explicit LabelPaper(QWidget* parent = nullptr);

    /// @param strips null or without pages: the words are shown  @param paper in millimetres
    void setPage(const LabelStrips* strips, int page, const QSizeF& paper);
    void setWords(const QString& words);
    [[nodiscard]] int page() const { return m_page; }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const LabelStrips* m_strips = nullptr;
    int m_page = 0;
    QSizeF m_paper { 210, 297 };
    QString m_words;
};
