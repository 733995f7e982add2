// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editors/GatewayModelPopup.h"

#include "models/catalog/GatewaySearch.h"
#include "widgets/common/Texts.h"
#include "widgets/editors/PortPicture.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

QString idOf(const QModelIndex& index) { return index.data(Qt::UserRole).toString(); }

/// Between text and edges, in font heights.
qreal marginOf(const QFontMetrics& metrics) { return metrics.height() * 0.4; }

} // namespace

GatewayModelFilter::GatewayModelFilter(
    std::shared_ptr<const Catalog> catalog, QAbstractItemModel* source, QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_catalog(std::move(catalog))
{
    setSourceModel(source);
}

void GatewayModelFilter::setQuery(const QString& query)
{
    m_query = query;
    invalidateFilter();
}

bool GatewayModelFilter::isMatching(int row) const
{
    const GatewayModel* model = m_catalog->gatewayModel(idOf(sourceModel()->index(row, 0)));
    return model && GatewaySearch::matches(*model, *m_catalog, m_query);
}

/// A family's name stays as long as one of its models does.
bool GatewayModelFilter::filterAcceptsRow(int row, const QModelIndex&) const
{
    if (!idOf(sourceModel()->index(row, 0)).isEmpty())
        return isMatching(row);
    for (int next = row + 1; next < sourceModel()->rowCount(); ++next) {
        if (idOf(sourceModel()->index(next, 0)).isEmpty())
            return false;
        if (isMatching(next))
            return true;
    }
    return false;
}

GatewayModelDelegate::GatewayModelDelegate(std::shared_ptr<const Catalog> catalog, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_catalog(std::move(catalog))
{
}

QSize GatewayModelDelegate::sizeHint(
    const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int line = option.fontMetrics.height();
    const int margin = qRound(marginOf(option.fontMetrics));
    return { line, idOf(index).isEmpty() ? line + margin : 2 * line + margin };
}

void GatewayModelDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QString name = index.data().toString();
    const GatewayModel* model = m_catalog->gatewayModel(idOf(index));
    painter->save();
    if (model) {
        paintModel(painter, option, *model, name);
    } else {
        QFont font = option.font;
        font.setBold(true);
        painter->setFont(font);
        painter->setPen(option.palette.color(QPalette::Active, QPalette::Text));
        const int margin = qRound(marginOf(option.fontMetrics));
        painter->drawText(option.rect.adjusted(margin, 0, -margin, 0),
            int(Qt::AlignLeft | Qt::AlignBottom), name);
    }
    painter->restore();
}

void GatewayModelDelegate::paintModel(QPainter* painter, const QStyleOptionViewItem& option,
    const GatewayModel& model, const QString& name) const
{
    QStyleOptionViewItem item = option;
    item.text.clear();
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &item, painter, option.widget);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const auto role = isSelected ? QPalette::HighlightedText : QPalette::Text;
    const QColor ink = option.palette.color(QPalette::Active, role);
    const auto margin = qRound(marginOf(option.fontMetrics));
    const int pictureWidth = option.fontMetrics.height() * 11;
    const QRect area = option.rect.adjusted(margin, margin / 2, -margin, -margin / 2);
    if (const GatewayFamily* family = m_catalog->gatewayFamily(model.family)) {
        QPalette colours = option.palette;
        colours.setColor(QPalette::WindowText, ink);
        const auto paper = isSelected ? QPalette::Highlight : QPalette::Base;
        colours.setColor(QPalette::Window, option.palette.color(QPalette::Active, paper));
        colours.setColor(QPalette::Base, option.palette.color(QPalette::Active, paper));
        PortPanel panel(PortPanel::socketsOf(model, *family), option.font, true);
        panel.fit(QRectF(area.left(), area.top(), pictureWidth, area.height()));
        panel.paint(painter, colours, -1, false);
    }
    const QRect text = area.adjusted(pictureWidth + margin, 0, 0, 0);
    painter->setPen(ink);
    painter->setFont(option.font);
    const auto elided = [&](const QString& words) {
        return option.fontMetrics.elidedText(words, Qt::ElideRight, text.width());
    };
    painter->drawText(text, int(Qt::AlignLeft | Qt::AlignTop), elided(name));
    const QString ports = u"%1 \u00b7 %2"_s.arg(
        GatewaySearch::portsText(model), model.transports.join(u", "_s).toUpper());
    painter->drawText(text, int(Qt::AlignLeft | Qt::AlignBottom), elided(ports));
}

GatewayModelPopup::GatewayModelPopup(
    std::shared_ptr<const Catalog> catalog, QAbstractItemModel* models, QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_filter(new GatewayModelFilter(catalog, models, this))
    , m_search(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_none(new QLabel(this))
{
    setFrameStyle(int(QFrame::StyledPanel) | int(QFrame::Plain));
    auto* texts = new Texts(this);
    texts->name(m_search, "Search models", "gatewayModelSearch");
    texts->name(m_list, "Models", "gatewayModelList");
    texts->placeholder(m_search, QT_TR_NOOP("Name or ports, for example: 4 fxo"));
    m_search->setClearButtonEnabled(true);
    m_list->setModel(m_filter);
    m_list->setItemDelegate(new GatewayModelDelegate(std::move(catalog), m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addWidget(m_none);
    texts->plain(m_none, QT_TR_NOOP("No model has all of this. Esc closes the search."));
    m_none->setWordWrap(true);
    m_none->hide();
    setFocusProxy(m_search);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &GatewayModelPopup::search);
    connect(m_list, &QListView::entered, this, &GatewayModelPopup::select);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) {
        select(index);
        take();
    });
}

void GatewayModelPopup::open(QWidget* beneath, const QString& current)
{
    m_search->clear();
    place(beneath);
    show();
    m_search->setFocus(Qt::PopupFocusReason);
    const auto found = m_filter->match(
        m_filter->index(0, 0), Qt::UserRole, current, 1, Qt::MatchExactly | Qt::MatchCaseSensitive);
    if (current.isEmpty() || found.isEmpty())
        return selectFirst();
    select(found.first());
    m_list->scrollTo(found.first(), QAbstractItemView::PositionAtCenter);
}

void GatewayModelPopup::setSearch(const QString& text)
{
    m_search->setText(text);
    m_search->end(false);
}

void GatewayModelPopup::place(const QWidget* beneath)
{
    const QRect screen = beneath->screen()->availableGeometry();
    const int line = fontMetrics().height();
    const int width = std::min(std::max(beneath->width(), line * 32), screen.width());
    const int height = std::min(line * 26, screen.height() * 2 / 3);
    QRect own(beneath->mapToGlobal(QPoint(0, beneath->height())), QSize(width, height));
    if (own.bottom() > screen.bottom())
        own.moveBottom(std::max(screen.top() + height, beneath->mapToGlobal(QPoint()).y()));
    if (own.right() > screen.right())
        own.moveRight(screen.right());
    setGeometry(own);
}

void GatewayModelPopup::search(const QString& text)
{
    const QString before = idOf(m_list->currentIndex());
    m_filter->setQuery(text);
    m_none->setVisible(m_filter->rowCount() == 0);
    const auto still = m_filter->match(
        m_filter->index(0, 0), Qt::UserRole, before, 1, Qt::MatchExactly | Qt::MatchCaseSensitive);
    if (before.isEmpty() || still.isEmpty() || !text.isEmpty())
        return selectFirst();
    select(still.first());
}

void GatewayModelPopup::select(const QModelIndex& index)
{
    if (!idOf(index).isEmpty())
        m_list->setCurrentIndex(index);
}

void GatewayModelPopup::selectFirst()
{
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        const QModelIndex index = m_filter->index(row, 0);
        if (idOf(index).isEmpty())
            continue;
        m_list->setCurrentIndex(index);
        return m_list->scrollToTop();
    }
    m_list->setCurrentIndex({});
}

void GatewayModelPopup::take()
{
    const QString id = idOf(m_list->currentIndex());
    if (!id.isEmpty())
        Q_EMIT chosen(id);
}

/// The cursor stays in the search field; the keys that move go to the list.
bool GatewayModelPopup::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    auto* key = static_cast<QKeyEvent*>(event); // by its type
    switch (key->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QCoreApplication::sendEvent(m_list, event);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
        take();
        return true;
    default:
        return false;
    }
}
