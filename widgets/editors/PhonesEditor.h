// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/site/MacList.h"

#include <QWidget>

class PhonesTable;
class PhoneFiles;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class ScanPanel;
class SiteDraft;
class Texts;
class VendorRules;

/// The phones of a site: scanned, pasted, found on the network or imported, given a model and a
/// user.
class PhonesEditor : public QWidget {
    Q_OBJECT

public:
    PhonesEditor(SiteDraft* draft, VendorRules* vendors, QWidget* parent = nullptr);
    ~PhonesEditor() override;

    /// The last line under the scan field.
    [[nodiscard]] QString feedback() const;

    /// @param index in Site::phones; selected, and seen whatever is filtered
    void showPhone(int index);

public Q_SLOTS:
    /// What a scan of the field does.
    void scan(const QString& text);
    /// Takes over what was pasted: MACs, extensions that name a user, serial numbers.
    void take(const MacList& list);

private:
    QWidget* buildTools();
    QWidget* buildBulk();
    void connectAll();
    void setScanMode(bool isOn);
    void showScanned(const MacAddress& mac);
    void openPaste();
    void openDiscovery();
    void setModelOfSelected();
    void associateSelected();
    void removeSelected();
    void refreshCount();
    void fillBulkModels();
    void showRefusal(const Error& error);
    [[nodiscard]] QString emptyText() const;

    SiteDraft* m_draft;
    Texts* m_texts;
    ScanPanel* m_scan;
    PhonesTable* m_table;
    QLineEdit* m_filter;
    QComboBox* m_bulkModel;
    QPushButton* m_setModel;
    QPushButton* m_associate;
    QPushButton* m_remove;
    QLabel* m_count;
    QWidget* m_tools;
    QWidget* m_bulk;
};
