// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/site/Site.h"

#include <QDialog>

class QListWidget;
class QPushButton;
class Store;
class Texts;

/// Chooses a trunk that is set up at a site.
class SiteTrunkDialog : public QDialog {
    Q_OBJECT

public:
    /// The vault must be open: the chosen trunk comes with its password.
    SiteTrunkDialog(
        Store* store, std::shared_ptr<const Catalog> catalog, QWidget* parent = nullptr);

    void accept() override;

Q_SIGNALS:
    void chosen(const Trunk& trunk);
    void failed(const Error& error);

private:
    void fill();
    Store* m_store;
    std::shared_ptr<const Catalog> m_catalog;
    Texts* m_texts;
    QListWidget* m_list;
    QPushButton* m_take;
};
