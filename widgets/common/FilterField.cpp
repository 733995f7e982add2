// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/FilterField.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>

#include <algorithm>

FilterField::FilterField(QLineEdit* field, QAbstractItemView* view, QWidget* page)
    : QObject(field)
    , m_field(field)
    , m_view(view)
    , m_says(view->inherits("DataTable") ? nullptr : new QLabel(view->viewport()))
    , m_clear(new QPushButton(view->viewport()))
{
    m_clear->setObjectName(QStringLiteral("clearFilterButton"));
    m_clear->setAccessibleName(QStringLiteral("Clear filter"));
    retranslate();
    if (m_says)
        m_says->hide();
    m_clear->setAutoDefault(false);
    m_clear->hide();
    connect(m_clear, &QPushButton::clicked, this, &FilterField::clearFilter);
    // Of the window, not of what is within the page: its tabs have the focus, too. What is not
    // seen does not hear it.
    if (page)
        connect(new QShortcut(QKeySequence::Find, page), &QShortcut::activated, field, [field] {
            field->setFocus(Qt::ShortcutFocusReason);
            field->selectAll();
        });
    field->installEventFilter(this);
    view->viewport()->installEventFilter(this);
    connect(field, &QLineEdit::textChanged, this, &FilterField::showClear, Qt::QueuedConnection);
    watchRows();
}

void FilterField::retranslate()
{
    if (m_clear)
        m_clear->setText(tr("Clear filter"));
    if (m_says)
        m_says->setText(tr("Nothing matches the filter."));
}

void FilterField::watchRows()
{
    const QAbstractItemModel* model = m_view->model();
    for (const auto signal :
        { &QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved })
        connect(model, signal, this, &FilterField::showClear);
    connect(model, &QAbstractItemModel::modelReset, this, &FilterField::showClear);
    connect(model, &QAbstractItemModel::layoutChanged, this, &FilterField::showClear);
}

void FilterField::showClear()
{
    if (!m_clear)
        return;
    const bool isNothingLeft
        = !m_field->text().trimmed().isEmpty() && m_view->model()->rowCount() == 0;
    if (isNothingLeft) {
        place();
        QWidget::setTabOrder(m_field, m_clear);
    } else if (m_clear->hasFocus()) {
        m_field->setFocus(Qt::OtherFocusReason);
    }
    m_clear->setVisible(isNothingLeft);
    if (m_says)
        m_says->setVisible(isNothingLeft);
}

/// Below the sentence in the middle.
void FilterField::place()
{
    const QWidget* viewport = m_view->viewport();
    const auto put = [viewport](QWidget* widget, int lines) {
        widget->adjustSize();
        widget->move(std::max(0, (viewport->width() - widget->width()) / 2),
            viewport->height() / 2 + lines * viewport->fontMetrics().height());
    };
    put(m_clear, 2);
    if (m_says)
        put(m_says, 0);
}

void FilterField::clearFilter()
{
    m_field->clear();
    m_field->setFocus(Qt::OtherFocusReason);
}

bool FilterField::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_field) {
        if (event->type() == QEvent::Resize && m_clear && m_clear->isVisible())
            place();
        return QObject::eventFilter(watched, event);
    }
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_Escape && !m_field->text().isEmpty()) {
        m_field->clear();
        return true;
    }
    if (key->key() == Qt::Key_Down && key->modifiers() == Qt::NoModifier
        && m_view->model()->rowCount() > 0) {
        m_view->setFocus(Qt::OtherFocusReason);
        if (!m_view->currentIndex().isValid())
            m_view->setCurrentIndex(m_view->model()->index(0, 0));
        return true;
    }
    return QObject::eventFilter(watched, event);
}
