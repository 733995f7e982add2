// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/report/SitePicture.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

/// Against the text around it.
constexpr qreal smallest = 0.66;
constexpr qreal largest = 1.35;
constexpr int ringMargin = 3; ///< around a node, for the focus

} // namespace

SiteNodeButton::SiteNodeButton(QWidget* parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
}

void SiteNodeButton::setNode(const SiteDrawing::Node& node)
{
    m_node = node;
    setObjectName(u"node:"_s + node.id);
    describe();
}

void SiteNodeButton::describe()
{
    const QString whole = SiteDrawing::description(m_node);
    setAccessibleName(tr("%1: %2", "part of a site, how it stands")
                          .arg(SiteDrawing::title(m_node), SiteDrawing::healthText(m_node)));
    setAccessibleDescription(whole);
    setToolTip(whole.toHtmlEscaped());
}

void SiteNodeButton::paintEvent(QPaintEvent*)
{
    if (!hasFocus() && !underMouse())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto colours = SiteDrawing::Colours::of(palette());
    painter.setPen(QPen(colours.accentOnCard(), hasFocus() ? 2.4 : 1.2));
    painter.setBrush(Qt::NoBrush);
    const qreal round = 8.0 * height() / std::max(1.0, m_node.rect.height());
    painter.drawRoundedRect(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5), round, round);
}

void SiteNodeButton::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers().testFlag(Qt::ControlModifier))
            break; // the next page
        return click();
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (event->modifiers().testFlag(Qt::AltModifier))
            break; // back and forward
        return Q_EMIT turned(Qt::Key(event->key()));
    default:
        return QAbstractButton::keyPressEvent(event);
    }
    event->ignore();
}

void SiteNodeButton::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void SiteNodeButton::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void SiteNodeButton::changeEvent(QEvent* event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        describe();
}

class SitePicture::Canvas : public QWidget {
public:
    explicit Canvas(SitePicture* picture)
        : QWidget(picture)
        , m_picture(picture)
    {
    }
    [[nodiscard]] QPointF origin() const
    {
        const QSizeF used = m_picture->m_drawing.size() * m_picture->m_scale;
        return { std::max(0.0, (width() - used.width()) / 2),
            std::max(0.0, (height() - used.height()) / 2) };
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.translate(origin());
        painter.scale(m_picture->m_scale, m_picture->m_scale);
        m_picture->m_drawing.paint(&painter, SiteDrawing::Colours::of(palette()));
    }

private:
    SitePicture* m_picture;
};

SitePicture::SitePicture(QWidget* parent)
    : QScrollArea(parent)
    , m_canvas(new Canvas(this))
{
    setWidget(m_canvas);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // its parts take it
    m_canvas->setObjectName(u"siteCanvas"_s);
}

SiteNodeButton* SitePicture::button(const QString& id) const
{
    const auto found = std::find_if(m_buttons.begin(), m_buttons.end(),
        [&id](const SiteNodeButton* button) { return button->node().id == id; });
    return found == m_buttons.end() ? nullptr : *found;
}

/// A part that stays keeps its button, and with it the focus.
void SitePicture::setDrawing(const SiteDrawing& drawing)
{
    m_drawing = drawing;
    QList<SiteNodeButton*> before = m_buttons;
    QList<SiteNodeButton*> now;
    for (const SiteDrawing::Node& node : drawing.nodes()) {
        SiteNodeButton* own = button(node.id);
        before.removeOne(own);
        if (!own) {
            own = new SiteNodeButton(m_canvas);
            connect(own, &QAbstractButton::clicked, this, [this, own] {
                Q_EMIT stepRequested(wizardStepFromId(own->node().step), own->node().part);
            });
            connect(own, &SiteNodeButton::turned, this,
                [this, own](Qt::Key direction) { turn(own, direction); });
            own->show();
        }
        own->setNode(node);
        now.append(own);
    }
    const bool hadFocus = std::any_of(
        before.begin(), before.end(), [](const SiteNodeButton* old) { return old->hasFocus(); });
    qDeleteAll(before);
    m_buttons = now;
    fit();
    if (hadFocus && !m_buttons.isEmpty())
        m_buttons.first()->setFocus();
    m_canvas->update();
}

qreal SitePicture::textScale() const
{
    return fontMetrics().height()
        / QFontMetricsF(SiteDrawing::font(SiteDrawing::Role::Line)).height();
}

/// It takes what the rest leaves.
QSize SitePicture::sizeHint() const { return minimumSizeHint(); }

QSize SitePicture::minimumSizeHint() const
{
    const int line = fontMetrics().height();
    return { 20 * line, 8 * line };
}

void SitePicture::fit()
{
    const QSizeF room = viewport()->size();
    const QSize all = maximumViewportSize();
    if (m_drawing.nodes().isEmpty() || room.isEmpty() || all.isEmpty())
        return;
    m_drawing.arrange(qreal(all.width()) / all.height());
    const QSizeF wanted = m_drawing.size();
    const qreal fitting = std::min(room.width() / wanted.width(), room.height() / wanted.height());
    m_scale = std::clamp(fitting, smallest * textScale(), largest * textScale());
    const QSize needed(
        int(std::ceil(wanted.width() * m_scale)), int(std::ceil(wanted.height() * m_scale)));
    // One bar takes room from the other direction; what fits within a pixel needs none.
    const bool isWithin = needed.width() <= all.width() + 1 && needed.height() <= all.height() + 1;
    m_canvas->resize(isWithin ? all : needed.expandedTo(viewport()->size()));
    placeButtons();
    m_canvas->update();
}

void SitePicture::placeButtons()
{
    const QPointF origin = m_canvas->origin();
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        const QRectF& node = m_drawing.nodes()[i].rect;
        m_buttons[i]->setGeometry(QRectF(origin + node.topLeft() * m_scale, node.size() * m_scale)
                                      .toAlignedRect()
                                      .adjusted(-ringMargin, -ringMargin, ringMargin, ringMargin));
    }
}

/// Straight ahead counts more than aside.
void SitePicture::turn(const SiteNodeButton* from, Qt::Key direction)
{
    const QPoint here = from->geometry().center();
    SiteNodeButton* best = nullptr;
    qreal bestDistance = 0;
    for (SiteNodeButton* button : m_buttons) {
        const QPointF step = button->geometry().center() - here;
        const bool isAcross = direction == Qt::Key_Left || direction == Qt::Key_Right;
        const bool isBack = direction == Qt::Key_Left || direction == Qt::Key_Up;
        const qreal ahead = (isAcross ? step.x() : step.y()) * (isBack ? -1 : 1);
        const qreal aside = std::abs(isAcross ? step.y() : step.x());
        if (button == from || ahead < 1)
            continue;
        const qreal distance = ahead + 2 * aside;
        if (!best || distance < bestDistance) {
            best = button;
            bestDistance = distance;
        }
    }
    if (!best)
        return;
    best->setFocus(Qt::OtherFocusReason);
    ensureWidgetVisible(best);
}

void SitePicture::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

void SitePicture::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        m_canvas->update();
}
