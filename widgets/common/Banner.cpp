// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/Banner.h"

#include "widgets/common/AccessibleRole.h"
#include "widgets/common/GlyphIcon.h"
#include "widgets/common/MixedColor.h"

#include <QDialog>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace {

GlyphIcon::Shape shapeOf(Banner::Kind kind)
{
    switch (kind) {
    case Banner::Kind::Information:
        return GlyphIcon::Shape::Information;
    case Banner::Kind::Positive:
        return GlyphIcon::Shape::Done;
    case Banner::Kind::Warning:
        return GlyphIcon::Shape::Warning;
    case Banner::Kind::Error:
        return GlyphIcon::Shape::Error;
    }
    Q_UNREACHABLE();
}

} // namespace

Banner::Banner(QWidget* parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_label(new QLabel(this))
    , m_buttonRow(new QHBoxLayout)
{
    setAccessibleRole(this, QAccessible::Notification);
    setObjectName(u"banner"_s);
    buildLayout();
    hide();
}

void Banner::buildLayout()
{
    m_label->setObjectName(u"bannerText"_s);
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* layout = new QHBoxLayout(this);
    layout->addWidget(m_icon, 0, Qt::AlignVCenter);
    layout->addWidget(m_label, 1);
    layout->addLayout(m_buttonRow);
}

void Banner::showMessage(Kind kind, std::function<QString()> text)
{
    m_kind = kind;
    m_text = std::move(text);
    for (const Button& button : std::as_const(m_buttons)) {
        button.widget->hide(); // perhaps it is the one that was just pressed
        button.widget->setObjectName({});
        button.widget->deleteLater();
    }
    m_buttons.clear();
    showIcon();
    retranslate();
    announce();
    show();
    growDialog();
    update();
}

QPushButton* Banner::addButton(
    std::function<QString()> text, const char* objectName, std::function<void()> action)
{
    auto* button = new QPushButton(text(), this);
    button->setObjectName(QString::fromLatin1(objectName));
    connect(button, &QPushButton::clicked, this, std::move(action));
    m_buttonRow->addWidget(button, 0, Qt::AlignVCenter);
    button->show();
    m_buttons.append({ button, std::move(text) });
    return button;
}

void Banner::clear()
{
    m_text = {};
    m_label->clear();
    hide();
    setAccessibleName({});
}

QString Banner::text() const { return m_label->text(); }

void Banner::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        showIcon();
    QFrame::changeEvent(event);
}

void Banner::retranslate()
{
    if (m_text)
        m_label->setText(m_text());
    setAccessibleName(m_label->text());
    for (const Button& button : std::as_const(m_buttons))
        button.widget->setText(button.text());
}

void Banner::showIcon()
{
    const int side = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    m_icon->setPixmap(
        GlyphIcon::icon(shapeOf(m_kind)).pixmap(QSize(side, side), devicePixelRatio()));
}

/// A dialog does not grow by itself for a text that wraps.
void Banner::growDialog()
{
    QWidget* top = window();
    if (!qobject_cast<QDialog*>(top) || !top->layout() || !top->layout()->hasHeightForWidth())
        return;
    top->layout()->activate();
    const int needed = top->layout()->totalHeightForWidth(top->width());
    if (needed > top->height())
        top->resize(top->width(), needed);
}

void Banner::announce() { ::announce(this, m_label->text()); }

/// The palette has no roles for good and bad: only the hue is ours, mixed into the window's own
/// colour, so that text keeps its contrast in light and dark.
QColor Banner::accent() const
{
    switch (m_kind) {
    case Kind::Information:
        return palette().color(QPalette::Highlight);
    case Kind::Positive:
        return QColor::fromHsl(130, 160, 100);
    case Kind::Warning:
        return QColor::fromHsl(38, 220, 120);
    case Kind::Error:
        return QColor::fromHsl(0, 190, 120);
    }
    Q_UNREACHABLE();
}

void Banner::paintEvent(QPaintEvent*)
{
    const QColor window = palette().color(QPalette::Window);
    const qreal radius
        = style()->pixelMetric(QStyle::PM_LayoutHorizontalSpacing, nullptr, this) / 2.0;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(mixed(window, accent(), 0.7));
    painter.setBrush(mixed(window, accent(), 0.15));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}
