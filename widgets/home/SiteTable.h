// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

class SiteListProxy;

/// The sites as lines; several can be selected and copied as text.
class SiteTable : public QTableView {
    Q_OBJECT

public:
    explicit SiteTable(SiteListProxy* proxy, QWidget* parent = nullptr);

    /// Widths for the texts of the language, and then those the user gave them before. To be called
    /// once it has its objectName.
    void buildColumns();
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
