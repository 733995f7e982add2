// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/site/Site.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;
class QVBoxLayout;
class Texts;

/// The certified providers a trunk of another one can begin with, the nearest first.
class TemplateDialog : public QDialog {
    Q_OBJECT

public:
    TemplateDialog(
        std::shared_ptr<const Catalog> catalog, const Trunk& trunk, QWidget* parent = nullptr);

    /// Provider::id
    [[nodiscard]] QString chosen() const;

private:
    void fill(const Trunk& trunk);
    void buildButtons(QVBoxLayout* column);
    void showPreview();

    std::shared_ptr<const Catalog> m_catalog;
    Trunk m_trunk;
    Texts* m_texts;
    QListWidget* m_list;
    QLabel* m_preview;
    QPushButton* m_fill;
};
