// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"
#include "models/phones/PhoneCommands.h"
#include "widgets/phones/PhoneWords.h"
#include "widgets/views/DataTable.h"
#include "widgets/views/TableProxy.h"

class PhoneTableModel;
class PhonesProxy;
class Texts;
class VendorRules;

/// Phones of a draft as a table. Its cells are edited by named commands, which can be undone; its
/// rows can be dragged.
class PhonesTable : public DataTable {
    Q_OBJECT

public:
    /// @param vendors may be null: then the catalogue says whose a phone is
    PhonesTable(SiteDraft* draft, const VendorRules* vendors, QWidget* parent = nullptr);

    [[nodiscard]] TableProxy* proxy() const;
    [[nodiscard]] const PhoneWords& words() const { return m_words; }
    /// In the order they are seen.
    [[nodiscard]] QList<MacAddress> selectedPhones() const;
    [[nodiscard]] QList<MacAddress> shownPhones() const;
    void selectPhones(const QList<MacAddress>& phones);
    /// Leaves only phones without a user.
    void setOnlyFree(bool isOnlyFree);
    [[nodiscard]] int phoneCount() const;
    [[nodiscard]] QString vendorOf(const MacAddress& mac) const;
    /// -1 when the site does not have it.
    [[nodiscard]] int rowOf(const MacAddress& mac) const;

Q_SIGNALS:
    /// An edit of a cell that was not made.
    void refused(const Error& error);
    /// Phones were dropped here; only when it accepts drops.
    void dropped(const QList<MacAddress>& phones);
    /// The rows are others, or hold something else.
    void refreshed();

private:
    void buildHeaders();
    [[nodiscard]] QVariant dress(const QModelIndex& cell, int role) const;
    bool editCell(int row, int column, const QString& text);
    static Status setCell(
        Site& site, const Catalog& catalog, const Phone& phone, int column, const QString& text);
    void showDraft();
    void showWhole();
    /// Whether a few cells, or one row more, were all there was to show.
    bool showDifference();

    SiteDraft* m_draft;
    const VendorRules* m_vendors;
    PhoneWords m_words;
    Texts* m_texts;
    PhoneTableModel* m_model;
    PhonesProxy* m_proxy;
    QList<User> m_users; ///< as shown
    QList<Gateway> m_gateways;
    QList<Phone> m_phones;
    bool m_isOnlyFree = false;
};
