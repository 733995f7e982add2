// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/site/SiteDiff.h"

#include <QWidget>

class DataTable;
class SiteChangeModel;
class TableProxy;
class Texts;

/// What differs between two states of a site, in words: where, and both values. Secrets are not
/// said.
class ChangeTable : public QWidget {
    Q_OBJECT

public:
    enum class Kind {
        Changes, ///< before and after an entry of the history
        Standing, ///< then and now
    };
    ChangeTable(Kind kind, QWidget* parent = nullptr);

    void setChanges(const QList<SiteChange>& changes);
    /// Instead of rows. @param reason asked whenever it is drawn
    void setNothing(std::function<QString()> reason);

private:
    void buildTable();
    [[nodiscard]] QVariant dressed(const QModelIndex& source, int role) const;
    [[nodiscard]] QString valueText(const SiteChange& change, bool isBefore) const;

    Kind m_kind;
    Texts* m_texts;
    SiteChangeModel* m_model;
    TableProxy* m_proxy;
    DataTable* m_table;
};
