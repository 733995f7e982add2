// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/WindowPlaces.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSplitter>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace {

template <typename T> QList<T*> namedBelow(const QWidget* page)
{
    QList<T*> found = page->findChildren<T*>();
    if (auto* own = qobject_cast<T*>(const_cast<QWidget*>(page)))
        found.prepend(own);
    found.removeIf([](const T* child) {
        return child->objectName().isEmpty() || child->objectName().startsWith(u"qt_"_s);
    });
    return found;
}

bool isFilterField(const QWidget* field)
{
    const QString name = field->objectName();
    return name.contains(u"filter", Qt::CaseInsensitive)
        || name.contains(u"search", Qt::CaseInsensitive);
}

} // namespace

QVariantMap WindowPlaces::of(const QWidget* page)
{
    QVariantMap places;
    for (const QTabWidget* tabs : namedBelow<QTabWidget>(page))
        places.insert(tabs->objectName(), tabs->currentIndex());
    for (const QSplitter* splitter : namedBelow<QSplitter>(page))
        places.insert(splitter->objectName(), splitter->saveState());
    return places;
}

void WindowPlaces::restore(QWidget* page, const QVariantMap& places)
{
    if (places.isEmpty())
        return;
    for (QTabWidget* tabs : namedBelow<QTabWidget>(page)) {
        const int index = places.value(tabs->objectName(), -1).toInt();
        if (index >= 0 && index < tabs->count() && tabs->isTabVisible(index))
            tabs->setCurrentIndex(index);
    }
    for (QSplitter* splitter : namedBelow<QSplitter>(page))
        splitter->restoreState(places.value(splitter->objectName()).toByteArray());
}

QVariantMap WindowPlaces::filtersOf(const QWidget* page)
{
    QVariantMap filters;
    for (const QLineEdit* field : namedBelow<QLineEdit>(page))
        if (isFilterField(field) && !field->text().isEmpty())
            filters.insert(field->objectName(), field->text());
    for (const QComboBox* box : namedBelow<QComboBox>(page))
        if (isFilterField(box) && box->currentIndex() > 0)
            filters.insert(box->objectName(), box->currentData());
    return filters;
}

void WindowPlaces::restoreFilters(QWidget* page, const QVariantMap& filters)
{
    for (QLineEdit* field : namedBelow<QLineEdit>(page))
        if (isFilterField(field) && filters.contains(field->objectName()))
            field->setText(filters.value(field->objectName()).toString());
    for (QComboBox* box : namedBelow<QComboBox>(page)) {
        const int row = isFilterField(box) ? box->findData(filters.value(box->objectName())) : -1;
        if (row > 0)
            box->setCurrentIndex(row);
    }
}
