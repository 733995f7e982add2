// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/SiteRepository.h"

#include <QDialog>

class QListWidget;
class TagsEdit;
class Texts;

/// Which tags some sites have: known ones are ticked, new ones typed. A tag that only some of them
/// have stays so unless it is ticked or unticked.
class TagsDialog : public QDialog {
    Q_OBJECT

public:
    /// @param sites those it is about
    /// @param known all tags in use
    TagsDialog(const QList<SiteSummary>& sites, const QStringList& known, QWidget* parent);

    [[nodiscard]] QStringList added() const;
    [[nodiscard]] QStringList removed() const;

private:
    void buildList(const QList<SiteSummary>& sites, const QStringList& known);
    [[nodiscard]] QStringList turned(Qt::CheckState to) const;

    Texts* m_texts;
    QListWidget* m_list;
    TagsEdit* m_new;
};
