// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/AdviceList.h"

#include "widgets/common/GlyphIcon.h"
#include "widgets/common/ListIcons.h"

using namespace Qt::StringLiterals;

namespace {

GlyphIcon::Shape adviceShape(const Planning::Advice& advice)
{
    if (advice.isWarning)
        return GlyphIcon::Shape::Warning;
    return advice.speaksFor.isEmpty() ? GlyphIcon::Shape::Information : GlyphIcon::Shape::Open;
}

} // namespace

AdviceList::AdviceList(QWidget* parent)
    : QListWidget(parent)
{
    new ListIcons(this);
    setWordWrap(true);
    setTextElideMode(Qt::ElideNone);
    setResizeMode(QListView::Adjust);
    setSpacing(2);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
}

void AdviceList::setAdvice(const QList<Planning::Advice>& advice)
{
    const int row = currentRow();
    clear();
    for (const Planning::Advice& one : advice) {
        const QString text = PlanningText::advice(one);
        auto* entry = new QListWidgetItem(GlyphIcon::icon(adviceShape(one)), text, this);
        entry->setData(Qt::UserRole, one.key);
        if (one.isWarning)
            entry->setData(Qt::AccessibleTextRole, tr("Warning: %1").arg(text));
    }
    if (row >= 0 && row < count())
        setCurrentRow(row);
}
