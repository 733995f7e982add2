// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

class DossierListModel;

/// Words and icons for the list of providers and dossiers, and its filters.
class DossierListProxy : public QSortFilterProxyModel {
    Q_OBJECT

public:
    enum class Show { Everything, WithDossier, NotTested, Certified, Expired };

    explicit DossierListProxy(DossierListModel* source, QObject* parent = nullptr);

    void setText(const QString& text);
    void setShow(Show which);
    [[nodiscard]] bool isFiltered() const
    {
        return !m_text.isEmpty() || m_show != Show::Everything;
    }
    void retranslate();

    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    [[nodiscard]] QString secondLine(const QModelIndex& source) const;
    [[nodiscard]] QString standing(const QModelIndex& source) const;
    DossierListModel* m_source;
    QString m_text;
    Show m_show = Show::Everything;
};
