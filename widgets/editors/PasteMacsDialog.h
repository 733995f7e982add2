// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/site/MacList.h"

#include <QDialog>

#include <memory>

class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;
class Texts;

/// A place to paste MAC addresses into, with a running account of what was understood.
class PasteMacsDialog : public QDialog {
    Q_OBJECT

public:
    explicit PasteMacsDialog(std::shared_ptr<const Catalog> catalog, QWidget* parent = nullptr);

    [[nodiscard]] const MacList& list() const { return m_list; }

private:
    void buildButtons(QVBoxLayout* column);
    void read();
    void retranslate();
    [[nodiscard]] static QString reason(const MacList::Rejected& rejected);

    std::shared_ptr<const Catalog> m_catalog;
    MacList m_list;
    Texts* m_texts;
    QPlainTextEdit* m_text;
    QLabel* m_summary;
    QListWidget* m_rejected;
    QPushButton* m_add;
};
