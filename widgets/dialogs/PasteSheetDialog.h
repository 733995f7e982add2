// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/trunk/SheetReader.h"

#include <QDialog>

#include <memory>

class QCheckBox;
class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QTableWidget;
class QTableWidgetItem;
class QVBoxLayout;
class Texts;

/// A place to paste a provider's e-mail or activation sheet into: says what it found, what it is
/// not sure of, and what it did not understand. Only what is ticked is taken.
class PasteSheetDialog : public QDialog {
    Q_OBJECT

public:
    explicit PasteSheetDialog(std::shared_ptr<const Catalog> catalog, QWidget* parent = nullptr);

    /// Fills the trunk with what is ticked, and leaves the rest of it.
    void apply(Trunk& trunk) const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QVBoxLayout* buildFound();
    void buildButtons(QVBoxLayout* column);
    void read();
    void showReading();
    void showRow(int row);
    void showSummary();
    void tick(QTableWidgetItem* item);
    [[nodiscard]] bool isTicked(int row) const;
    [[nodiscard]] int tickedCount() const;

    std::shared_ptr<const Catalog> m_catalog;
    Texts* m_texts;
    QPlainTextEdit* m_text;
    QPushButton* m_read;
    QTableWidget* m_found;
    QCheckBox* m_reveal;
    QListWidget* m_strange;
    QLabel* m_summary;
    QPushButton* m_apply = nullptr;
    SheetReading m_reading;
    bool m_isRead = false;
    bool m_isShowing = false;
};
