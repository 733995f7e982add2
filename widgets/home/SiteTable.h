// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

class SiteListProxy;

/// The sites as lines; several can be selected and copied as text.
class SiteTable : public QTableView {
    Q_OBJECT

public:
    explicit SiteTable(SiteListProxy* proxy, QWidget* parent = nullptr);

    /// Brings back how the user left the columns. To be called once it has its objectName.
    void buildColumns();
    /// Rows and columns for the size of the text, unless the widths are the user's.
    void measure();
    /// Makes columns wider whose heading has become longer.
    void fitHeadings();
    /// By id, in the order shown.
    [[nodiscard]] QStringList selectedIds() const;
    void selectIds(const QStringList& ids);

Q_SIGNALS:
    void removeRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void copySelection() const;
    [[nodiscard]] int headingWidth(int column) const;
};
