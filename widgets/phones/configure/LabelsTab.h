// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"
#include "widgets/phones/configure/LabelStrips.h"

#include <QWidget>

#include <memory>

class Banner;
class CurrentScope;
class LabelPaper;
class QDoubleSpinBox;
class QLabel;
class QPushButton;
class Texts;

/// Label strips for the keys of the phones chosen: as they will be printed, and onto paper.
class LabelsTab : public QWidget {
    Q_OBJECT

public:
    explicit LabelsTab(CurrentScope* current, QWidget* parent = nullptr);
    ~LabelsTab() override;

    /// Writes the PDF. Errors: FileUnwritable.
    [[nodiscard]] Status saveTo(const QString& path) const;
    [[nodiscard]] const LabelStrips& strips() const { return *m_strips; }

    /// Phones laid out at once: more make a stack of paper nobody sorts.
    static constexpr int mostPhones = 300;

protected:
    void showEvent(QShowEvent* event) override;

private:
    [[nodiscard]] QList<MacAddress> phones() const;
    QWidget* buildOptions();
    QWidget* buildPages();
    void lay();
    void lay(const QList<LabelStrips::Block>& blocks);
    void showPage(int page);
    void showCut();
    void chooseFile();
    void print();

    CurrentScope* m_current;
    Texts* m_texts;
    std::unique_ptr<LabelStrips> m_strips;
    int m_asked = 0; ///< answers to earlier questions are thrown away
    QDoubleSpinBox* m_width;
    QDoubleSpinBox* m_distance;
    Banner* m_banner;
    LabelPaper* m_paper;
    QPushButton* m_previous;
    QPushButton* m_next;
    QLabel* m_page;
    QPushButton* m_save;
    QPushButton* m_print;
};
