// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/site/MacList.h"
#include "models/site/Site.h"
#include "widgets/views/ChoiceDelegate.h"

#include <QHash>
#include <QWidget>

#include <functional>

class DataTable;
class PhoneTableModel;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class ScanField;
class SiteDraft;
class TableProxy;
class Texts;

/// The phones of a site: scanned or pasted MAC by MAC, given a model and a user.
class PhonesEditor : public QWidget {
    Q_OBJECT

public:
    explicit PhonesEditor(SiteDraft* draft, QWidget* parent = nullptr);
    ~PhonesEditor() override;

    /// The last line under the scan field.
    [[nodiscard]] QString feedback() const;

public Q_SLOTS:
    /// What a scan of the field does.
    void scan(const QString& text);
    /// Takes over what was pasted: MACs, extensions that name a user, serial numbers.
    void take(const MacList& list);

private:
    QHBoxLayout* buildScan();
    QHBoxLayout* buildFilter();
    void buildTable();
    QHBoxLayout* buildBulk();
    void connectAll();
    [[nodiscard]] QVariant dress(const QModelIndex& cell, int role) const;

    void scanMac(const MacAddress& mac);
    void scanSerial(const QString& serial);
    void reject(std::function<QString()> why);
    void say(std::function<QString()> text, bool isGood);
    [[nodiscard]] QString placeOf(int row) const;
    [[nodiscard]] QString gatewayWith(const MacAddress& mac) const;
    [[nodiscard]] Phone newPhone(const MacAddress& mac) const;
    int add(const MacList::Entry& entry);

    void openPaste();
    void openDiscovery();
    void setModelOfSelected();
    void associateSelected();
    void removeSelected();
    void showDraft(const QObject* source);
    void store();
    void refreshCount();
    void fillBulkModels();

    [[nodiscard]] QString vendorName(const QString& id) const;
    [[nodiscard]] QString modelName(const QString& id) const;
    [[nodiscard]] QString userName(const QString& username) const;
    [[nodiscard]] QString proposedModel(const QString& vendor) const;
    [[nodiscard]] QList<ChoiceDelegate::Choice> modelChoices(const QString& vendor) const;
    [[nodiscard]] QList<ChoiceDelegate::Choice> userChoices() const;
    [[nodiscard]] QString emptyText() const;

    SiteDraft* m_draft;
    Texts* m_texts;
    PhoneTableModel* m_model;
    TableProxy* m_proxy;
    DataTable* m_table;
    ScanField* m_scan;
    QLabel* m_feedbackIcon;
    QLabel* m_feedback;
    QLineEdit* m_filter;
    QComboBox* m_bulkModel;
    QPushButton* m_setModel;
    QPushButton* m_associate;
    QPushButton* m_remove;
    QLabel* m_count;
    std::function<QString()> m_feedbackText;
    MacAddress m_lastScanned; ///< where a serial number goes
    QHash<QString, QString> m_lastModels; ///< by vendor, as last picked
};
