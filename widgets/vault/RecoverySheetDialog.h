// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/RecoverySheet.h"
#include "widgets/vault/VaultDialog.h"

class QPrinter;
class QTextBrowser;
class Store;

/// A new recovery sheet: shown, and put on paper or into one file, once. Only then it counts.
class RecoverySheetDialog : public VaultDialog {
    Q_OBJECT

public:
    RecoverySheetDialog(Store* store, QWidget* parent = nullptr);

    /// Writes the sheet into a file that only its owner can read.
    void saveTo(const QString& path);
    /// Puts the sheet on paper and asks whether it is there: only who looks at it knows.
    void printTo(QPrinter& printer);

private:
    [[nodiscard]] Status requireOpen() const;
    void buildButtons();
    void print();
    void choosePdf();
    void adopt(const QString& where);
    Store* m_store;
    RecoverySheet m_sheet;
    QTextBrowser* m_preview;
    QPushButton* m_print;
    QPushButton* m_save;
};
