// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/SiteRepository.h"

#include <QWidget>

class QPushButton;
class Texts;

/// The sites that were opened last on this laptop, one click away. They are kept in the settings,
/// for each database apart.
class RecentSites : public QWidget {
    Q_OBJECT

public:
    explicit RecentSites(QWidget* parent = nullptr);

    static constexpr int most = 5;

    /// Which database it is. @param place as Store::path() says it
    void setPlace(const QString& place) { m_place = place; }
    /// It is opened now.
    void note(const QString& siteId);
    /// Shows those that still exist; hides itself when there is nothing to choose.
    void setSites(const QList<SiteSummary>& sites);

Q_SIGNALS:
    void siteRequested(const QString& siteId);

private:
    [[nodiscard]] QString key() const;
    [[nodiscard]] QStringList kept() const;
    void show(int index, const SiteSummary& site);

    Texts* m_texts;
    QString m_place;
    QList<QPushButton*> m_buttons;
};
