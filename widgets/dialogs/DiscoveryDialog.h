// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/discovery/DiscoveryJob.h"
#include "widgets/dialogs/IgnoredDevices.h"

#include <QDialog>
#include <QPointer>

#include <functional>

class DataTable;
class DiscoveryTableModel;
class KindProxy;
class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QVBoxLayout;
class SiteDraft;
class Texts;

/// Looks for gateways or phones on the network and lets the user take some of them.
class DiscoveryDialog : public QDialog {
    Q_OBJECT

public:
    enum class Wanted { Gateway, Phones };
    /// Gets what was chosen, one device or more.
    using Taken = std::function<void(const QList<DiscoveredDevice>&)>;

    /// Opens the dialog over its parent and begins to search when it is clear where.
    static DiscoveryDialog* choose(
        SiteDraft* draft, Wanted wanted, QWidget* parent, const Taken& taken);
    /// The same for one gateway of the draft: what is chosen becomes its MAC and the address where
    /// it answers now.
    static DiscoveryDialog* fillGateway(
        SiteDraft* draft, const QString& gatewayId, QWidget* parent);

    /// @param gatewayId the gateway to fill, whose own device may be taken again
    DiscoveryDialog(
        SiteDraft* draft, Wanted wanted, const QString& gatewayId = {}, QWidget* parent = nullptr);
    ~DiscoveryDialog() override;

    /// The selected devices that can be taken.
    [[nodiscard]] QList<DiscoveredDevice> chosen() const;
    [[nodiscard]] bool isSearching() const { return m_isSearching; }

public Q_SLOTS:
    void search();
    void stop();
    void done(int result) override;

protected:
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QHBoxLayout* buildWhere();
    QHBoxLayout* buildFilter();
    void buildTable();
    void fitColumns();
    void buildButtons(QVBoxLayout* column);
    void connectAll();
    void offerNetworks();
    void begin();
    void watchJob();
    void onFinished();
    void say(std::function<QString()> text);
    void refresh();
    void retranslateKinds();
    void retranslateTake();
    [[nodiscard]] QVariant dress(const QModelIndex& cell, int role) const;
    [[nodiscard]] QString modelText(const DiscoveredDevice& device) const;
    [[nodiscard]] QString remarks(const DiscoveredDevice& device) const;
    [[nodiscard]] QString whyNot(const DiscoveredDevice& device) const;
    [[nodiscard]] QList<DiscoveredDevice> selected() const;
    void ignoreSelected();
    [[nodiscard]] bool isIgnored(const DiscoveredDevice& device) const;
    [[nodiscard]] QString planText(const DiscoveredDevice& device) const;
    [[nodiscard]] QString foundText() const;
    [[nodiscard]] QString emptyText() const;

    QPointer<SiteDraft> m_draft;
    Wanted m_wanted;
    QString m_gatewayId;
    std::unique_ptr<DiscoveryJob> m_job;
    Texts* m_texts;
    DiscoveryTableModel* m_model;
    KindProxy* m_proxy;
    QComboBox* m_network;
    QCheckBox* m_doors;
    QPushButton* m_search;
    QPushButton* m_stop;
    QProgressBar* m_progress;
    QLabel* m_status;
    QComboBox* m_kind;
    DataTable* m_table;
    QLabel* m_hint;
    QLineEdit* m_filter;
    QPushButton* m_ignore;
    QPushButton* m_take;
    IgnoredDevices m_ignored;
    std::function<QString()> m_statusText;
    bool m_isSearching = false; ///< until the job has said how it ended
};
