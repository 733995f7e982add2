// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/phones/PhoneCommands.h"
#include "widgets/phones/PhoneScanner.h"

#include <QSet>
#include <QWidget>

class Banner;
class DeviceTreeModel;
class PhonesTable;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeView;
class QVBoxLayout;
class SiteDraft;
class SwapBar;
class Texts;
class VendorRules;

/// Phones without a user on one side, users with their devices and numbers on the other. What
/// dragging does, keys and buttons do as well; what is refused says why on the page.
class AssociatePanel : public QWidget {
    Q_OBJECT

public:
    AssociatePanel(SiteDraft* draft, VendorRules* vendors, QWidget* parent = nullptr);
    ~AssociatePanel() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* buildPhones();
    QWidget* buildUsers();
    void buildTabOrder();
    void connectAll();
    void showDraft();
    void refresh();
    void expand();

    void give(const QList<MacAddress>& phones, const QString& username);
    void giveSelected();
    void assignInOrder();
    void release(const QList<MacAddress>& phones);
    void askSwap();
    void swap(const MacAddress& phone, const QString& text);
    void swapUsers();
    Result<Phone> replacement(const QString& text) const;
    /// The change, or why not, in the banner.
    bool perform(
        PhoneCommands::Name name, qsizetype count, const std::function<Status(Site&)>& change);

    [[nodiscard]] QList<MacAddress> selectedDevices() const;
    /// Users of the rows selected, each once, in the order they are seen.
    [[nodiscard]] QStringList selectedUsers() const;
    void select(const QString& username);
    [[nodiscard]] QString phoneName(const MacAddress& mac) const;

    SiteDraft* m_draft;
    VendorRules* m_vendors;
    PhoneScanner m_scanner; ///< knows what a new phone is like
    Texts* m_texts;
    Banner* m_banner;
    PhonesTable* m_table;
    DeviceTreeModel* m_model;
    QTreeView* m_tree;
    QLineEdit* m_phoneFilter;
    QLineEdit* m_userFilter;
    QLabel* m_phonesTitle;
    QPushButton* m_give;
    QPushButton* m_inOrder;
    QPushButton* m_release;
    QPushButton* m_swapPhone;
    QPushButton* m_swapUsers;
    SwapBar* m_swapBar;
    bool m_isStale = false; ///< changed while another page was shown
    QSet<QString> m_collapsed; ///< users whose devices are folded away
};
