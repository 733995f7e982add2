// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/views/SiteListProxy.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLayout;
class QLineEdit;
class Texts;

/// What is looked for in the list of sites, and in which order they stand.
class SiteFilterBar : public QWidget {
    Q_OBJECT

public:
    explicit SiteFilterBar(QWidget* parent = nullptr);

    [[nodiscard]] SiteFilter filter() const;
    void setFilter(const SiteFilter& filter);
    /// What there is to choose from; what is chosen stays, even if no site has it any more.
    void setChoices(const QStringList& tags, const QStringList& pbxKinds);
    void setCount(int shown, int all);
    /// @param column of SiteListModel
    void setSorting(int column);
    void focusSearch();

Q_SIGNALS:
    void filterChanged(const SiteFilter& filter);
    void sortingChosen(int column, Qt::SortOrder order);
    /// Enter.
    void accepted();
    /// Arrow down.
    void listRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* buildSearch();
    QWidget* buildChoices();
    QComboBox* addCombo(QLayout* layout, const char* source, const char* objectName);
    void fillStates();
    void fillSorting();
    void fill(QComboBox* combo, const QString& any, const QStringList& values,
        const std::function<QString(const QString&)>& name);
    void fillChoices();
    void tell();

    Texts* m_texts;
    QLineEdit* m_search;
    QComboBox* m_state = nullptr;
    QComboBox* m_tag = nullptr;
    QComboBox* m_pbx = nullptr;
    QComboBox* m_sorting = nullptr;
    QLabel* m_count;
    QStringList m_tags;
    QStringList m_pbxKinds;
    int m_shown = 0;
    int m_all = 0;
};
