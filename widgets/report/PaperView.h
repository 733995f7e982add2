// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QScrollArea>

class QLabel;
class QVBoxLayout;

/// Sheets of paper one below the other, as wide as there is room.
class PaperView : public QScrollArea {
    Q_OBJECT

public:
    explicit PaperView(QWidget* parent = nullptr);

    /// Where it is scrolled to stays. @param count of all sheets; more than there are images, and
    /// a line below them says how many are left out
    void setSheets(const QList<QImage>& sheets, int count);
    void clear();
    [[nodiscard]] int sheetCount() const { return int(m_sheets.size()); }
    /// Dots per inch at which a sheet is as wide as the view now, for screens of any density.
    [[nodiscard]] double dotsPerInch() const;

Q_SIGNALS:
    /// The sheets would be sharper at another dotsPerInch().
    void widthChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void showSheet(qsizetype index);
    void fit();
    void retranslate();
    [[nodiscard]] int sheetWidth() const;

    QWidget* m_desk;
    QVBoxLayout* m_column;
    QLabel* m_rest;
    QList<QImage> m_sheets;
    QList<QLabel*> m_labels;
    int m_count = 0;
};
