// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/phones/configure/PhonePicture.h"

#include "widgets/common/AccessibleRole.h"
#include "widgets/common/MixedColor.h"

#include <QAccessible>
#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace {

bool isArrow(int key) { return key >= Qt::Key_Left && key <= Qt::Key_Down; }

} // namespace

PhonePicture::PhonePicture(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleRole(this, QAccessible::Graphic);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void PhonePicture::setPhone(const QList<KeySheet>& sheets, int softKeys, Describe describe)
{
    const bool isOther = sheets != m_sheets || softKeys != m_softKeys;
    m_sheets = sheets;
    m_softKeys = softKeys;
    m_describe = std::move(describe);
    if (isOther) {
        m_sheet = 0;
        m_current = {};
    }
    refresh();
    if (m_current.isNull() && !m_keys.isEmpty())
        m_current = m_keys.first().place;
    describeCurrent();
}

void PhonePicture::setNothing()
{
    m_sheets.clear();
    m_keys.clear();
    m_current = {};
    update();
}

void PhonePicture::setTitle(const QString& title)
{
    m_title = title;
    update();
}

PhoneFace PhonePicture::face() const
{
    return { m_sheets.value(m_sheet), m_softKeys, QRectF(rect()), QFontMetricsF(font()).height() };
}

void PhonePicture::refresh()
{
    if (m_sheets.isEmpty())
        return;
    m_keys.clear();
    const PhoneFace own = face();
    for (const KeyPlace& place : own.places())
        m_keys.append(m_describe(place));
    describeCurrent();
    update();
}

void PhonePicture::setSheet(int sheet)
{
    if (sheet == m_sheet || sheet < 0 || sheet >= m_sheets.size())
        return;
    m_sheet = sheet;
    refresh();
    if (!keyOf(m_current) && !m_keys.isEmpty())
        choose(m_keys.first().place);
    Q_EMIT sheetChanged(sheet);
}

void PhonePicture::setCurrent(const KeyPlace& key)
{
    m_current = key;
    const auto sheet = std::find_if(m_sheets.begin(), m_sheets.end(),
        [&](const KeySheet& candidate) { return candidate.holds(key); });
    if (sheet != m_sheets.end())
        setSheet(int(sheet - m_sheets.begin()));
    describeCurrent();
    update();
}

const PictureKey* PhonePicture::keyOf(const KeyPlace& place) const
{
    const auto key = std::find_if(m_keys.begin(), m_keys.end(),
        [&](const PictureKey& candidate) { return candidate.place == place; });
    return key == m_keys.end() ? nullptr : &*key;
}

QRect PhonePicture::keyRect(const KeyPlace& key) const { return face().cell(key).toAlignedRect(); }

QSize PhonePicture::sizeHint() const
{
    return { fontMetrics().averageCharWidth() * 56, fontMetrics().height() * 16 };
}

QSize PhonePicture::minimumSizeHint() const
{
    return { fontMetrics().averageCharWidth() * 36, fontMetrics().height() * 11 };
}

bool PhonePicture::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) { // Alt and an arrow turn pages elsewhere
        const auto* key = static_cast<QKeyEvent*>(event); // by its type
        if (isArrow(key->key()) && key->modifiers() == Qt::AltModifier) {
            event->accept();
            return true;
        }
    }
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event); // by its type
    const PictureKey* key = keyOf(face().at(help->pos()));
    if (key)
        QToolTip::showText(help->globalPos(), key->text, this, keyRect(key->place));
    else
        QToolTip::hideText();
    return true;
}

void PhonePicture::paintEvent(QPaintEvent*)
{
    if (m_sheets.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const PhoneFace own = face();
    paintBody(&painter, own);
    for (const PictureKey& key : m_keys)
        paintKey(&painter, key, own.cell(key.place));
    if (const PictureKey* key = keyOf(m_dragged); key && m_isDragging) {
        painter.setOpacity(0.7);
        paintKey(&painter, *key, own.cell(m_dragged).translated(m_draggedTo - m_pressedAt));
    }
}

void PhonePicture::paintBody(QPainter* painter, const PhoneFace& face) const
{
    const QColor ink = palette().color(QPalette::WindowText);
    const QColor paper = palette().color(QPalette::Window);
    const qreal round = QFontMetricsF(font()).height() * 0.6;
    painter->setPen(QPen(mixed(paper, ink, 0.45), 1));
    painter->setBrush(mixed(paper, ink, 0.06));
    painter->drawRoundedRect(face.body(), round, round);
    const QRectF& screen = face.screen();
    if (screen.isNull())
        return;
    painter->setBrush(palette().color(QPalette::Base));
    painter->drawRoundedRect(screen, round / 2, round / 2);
    if (m_sheets.value(m_sheet).shape == KeySheet::Shape::Grid)
        return;
    painter->setPen(palette().color(QPalette::Text));
    const qreal margin = round / 2;
    painter->drawText(screen.adjusted(margin, margin, -margin, -margin),
        int(Qt::AlignCenter) | Qt::TextWordWrap, m_title);
}

/// A key of its own has a full frame, an inherited one a broken one and slanted letters.
void PhonePicture::paintKey(QPainter* painter, const PictureKey& key, const QRectF& cell) const
{
    const bool isCurrent = key.place == m_current;
    QColor ink = palette().color(QPalette::ButtonText);
    QColor paper = palette().color(QPalette::Button);
    if (isCurrent) {
        const auto group = hasFocus() ? QPalette::Active : QPalette::Inactive;
        paper = palette().color(group, QPalette::Highlight);
        ink = palette().color(group, QPalette::HighlightedText);
    }
    QPen pen(isCurrent ? paper : mixed(paper, ink, key.isOwn ? 0.8 : 0.5), key.isOwn ? 1.6 : 1);
    pen.setStyle(key.isOwn ? Qt::SolidLine : Qt::DashLine);
    painter->setPen(pen);
    painter->setBrush(paper);
    painter->drawRoundedRect(cell, 4, 4);
    paintCaption(painter, key, cell, ink);
    if (isCurrent && hasFocus()) {
        painter->setPen(QPen(ink, 1, Qt::DotLine));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(cell.adjusted(2, 2, -2, -2), 3, 3);
    }
}

void PhonePicture::paintCaption(
    QPainter* painter, const PictureKey& key, const QRectF& cell, const QColor& ink) const
{
    QFont small = font();
    small.setPointSizeF(font().pointSizeF() * 0.8);
    const QString number = QString::number(key.place.index);
    const QFontMetricsF metrics(small);
    const qreal taken = metrics.horizontalAdvance(number) + 6;
    painter->setPen(ink);
    painter->setFont(small);
    painter->drawText(cell.adjusted(4, 0, 0, 0), int(Qt::AlignLeft) | Qt::AlignVCenter, number);
    QFont words = cell.height() < QFontMetricsF(font()).height() ? small : font();
    words.setItalic(!key.isOwn);
    words.setBold(key.isOwn);
    painter->setFont(words);
    const QRectF place = cell.adjusted(4 + taken, 0, -3, 0);
    painter->drawText(place, int(Qt::AlignLeft) | Qt::AlignVCenter,
        QFontMetricsF(words).elidedText(key.caption, Qt::ElideRight, place.width()));
    painter->setFont(font());
}

void PhonePicture::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    m_dragged = face().at(event->position());
    m_pressedAt = event->pos();
    m_isDragging = false;
    choose(m_dragged);
}

void PhonePicture::mouseMoveEvent(QMouseEvent* event)
{
    if (m_dragged.isNull() || !(event->buttons() & Qt::LeftButton))
        return;
    m_draggedTo = event->pos();
    m_isDragging = m_isDragging
        || (m_draggedTo - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
    setCursor(m_isDragging ? Qt::ClosedHandCursor : Qt::ArrowCursor);
    update();
}

void PhonePicture::mouseReleaseEvent(QMouseEvent* event)
{
    const KeyPlace from = std::exchange(m_dragged, {});
    unsetCursor();
    update();
    if (!std::exchange(m_isDragging, false))
        return;
    const KeyPlace to = face().at(event->position());
    if (!to.isNull() && to.kind == from.kind && to != from)
        Q_EMIT moved(from, to);
}

void PhonePicture::mouseDoubleClickEvent(QMouseEvent* event)
{
    const KeyPlace key = face().at(event->position());
    if (!key.isNull())
        Q_EMIT activated(key);
}

void PhonePicture::keyPressEvent(QKeyEvent* event)
{
    if (m_keys.isEmpty())
        return QWidget::keyPressEvent(event);
    if (isArrow(event->key()) && event->modifiers() == Qt::AltModifier)
        return move(Qt::Key(event->key()));
    if (isArrow(event->key()))
        return choose(face().beside(m_current, Qt::Key(event->key())));
    switch (event->key()) {
    case Qt::Key_Home:
        return choose(m_keys.first().place);
    case Qt::Key_End:
        return choose(m_keys.last().place);
    case Qt::Key_PageUp:
        return setSheet(m_sheet - 1);
    case Qt::Key_PageDown:
        return setSheet(m_sheet + 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (!(event->modifiers() & Qt::ControlModifier)) {
            Q_EMIT activated(m_current);
            return;
        }
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void PhonePicture::move(Qt::Key direction)
{
    const KeyPlace to = face().beside(m_current, direction);
    if (to.kind == m_current.kind && to != m_current)
        Q_EMIT moved(m_current, to);
}

void PhonePicture::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void PhonePicture::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

void PhonePicture::choose(const KeyPlace& key)
{
    if (key.isNull() || key == m_current)
        return;
    m_current = key;
    describeCurrent();
    update();
    Q_EMIT chosen(key);
}

/// What a screen reader says of the key one stands on.
void PhonePicture::describeCurrent()
{
    const PictureKey* key = keyOf(m_current);
    const QString text = key ? key->text : QString();
    if (text == accessibleDescription())
        return;
    setAccessibleDescription(text);
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}
