// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/Catalog.h"

#include <QComboBox>

#include <memory>

class GatewayModelPopup;

/// A combo box of gateway models, family by family. Its list shows each model's front panel and is
/// narrowed by typing: "4 fxo", "patton bri", "ht802". The items' data are the models' ids.
class GatewayModelPicker : public QComboBox {
    Q_OBJECT

public:
    explicit GatewayModelPicker(std::shared_ptr<const Catalog> catalog, QWidget* parent = nullptr);

    /// In the present language.
    void fill();
    void showPopup() override;
    void hidePopup() override;

protected:
    void initStyleOption(QStyleOptionComboBox* option) const override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void choose(const QString& id);
    std::shared_ptr<const Catalog> m_catalog;
    GatewayModelPopup* m_popup = nullptr;
};
