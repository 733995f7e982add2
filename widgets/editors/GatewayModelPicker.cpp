// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editors/GatewayModelPicker.h"

#include "models/catalog/GatewaySearch.h"
#include "widgets/editors/GatewayModelPopup.h"

#include <QKeyEvent>
#include <QStandardItemModel>
#include <QStyle>
#include <QStyleOptionComboBox>

using namespace Qt::StringLiterals;

GatewayModelPicker::GatewayModelPicker(std::shared_ptr<const Catalog> catalog, QWidget* parent)
    : QComboBox(parent)
    , m_catalog(std::move(catalog))
{
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(18);
}

void GatewayModelPicker::fill()
{
    const QString before = currentData().toString();
    clear();
    auto* items = qobject_cast<QStandardItemModel*>(model());
    QString family;
    for (const GatewayModel* entry : GatewaySearch::ordered(*m_catalog)) {
        if (entry->family != family) {
            family = entry->family;
            const GatewayFamily* known = m_catalog->gatewayFamily(family);
            addItem(known ? known->name : family);
            items->item(count() - 1)->setFlags(Qt::NoItemFlags);
        }
        const bool isCurrent = entry->state == u"current";
        addItem(isCurrent ? entry->name : tr("%1 (older)").arg(entry->name), entry->id);
    }
    setPlaceholderText(tr("Choose the model"));
    setCurrentIndex(before.isEmpty() ? -1 : findData(before));
}

void GatewayModelPicker::showPopup()
{
    if (!m_popup) {
        m_popup = new GatewayModelPopup(m_catalog, model(), this);
        connect(m_popup, &GatewayModelPopup::chosen, this, &GatewayModelPicker::choose);
    }
    m_popup->open(this, currentData().toString());
}

void GatewayModelPicker::hidePopup()
{
    if (m_popup)
        m_popup->hide();
}

void GatewayModelPicker::choose(const QString& id)
{
    hidePopup();
    setFocus();
    setCurrentIndex(findData(id));
    Q_EMIT activated(currentIndex());
}

/// A name longer than the field ends in three dots instead of within a letter.
void GatewayModelPicker::initStyleOption(QStyleOptionComboBox* option) const
{
    QComboBox::initStyleOption(option);
    constexpr int air = 4;
    const QRect field = style()->subControlRect(
        QStyle::CC_ComboBox, option, QStyle::SC_ComboBoxEditField, this);
    option->currentText = option->fontMetrics.elidedText(
        option->currentText, Qt::ElideRight, field.width() - air);
}

/// Typing begins a search; the keys that move through a closed combo box keep doing so.
void GatewayModelPicker::keyPressEvent(QKeyEvent* event)
{
    const QString text = event->text();
    const bool isTyping = !text.isEmpty() && text[0].isPrint() && !text[0].isSpace()
        && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (!isTyping)
        return QComboBox::keyPressEvent(event);
    showPopup();
    m_popup->setSearch(text);
}

/// Turning the wheel over the page must not turn a gateway into another one.
void GatewayModelPicker::wheelEvent(QWheelEvent* event) { event->ignore(); }
