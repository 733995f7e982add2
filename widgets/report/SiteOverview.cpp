// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/report/SiteOverview.h"

#include "models/core/ErrorText.h"
#include "models/planning/Planning.h"
#include "widgets/common/AccessibleRole.h"
#include "widgets/common/Banner.h"
#include "widgets/common/Texts.h"
#include "widgets/editors/SiteDraft.h"
#include "widgets/report/BandwidthBars.h"
#include "widgets/report/OpenPointsList.h"
#include "widgets/report/PictureSaver.h"
#include "widgets/report/SiteEvidenceWatch.h"
#include "widgets/report/SitePicture.h"
#include "widgets/report/TestTimeline.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Of the cards below the picture, which gets the rest; in lines of text, and of the page's height.
constexpr int fewestCardLines = 9;
constexpr int mostCardLines = 13;
constexpr double cardShare = 0.3;

} // namespace

SiteOverview::SiteOverview(SiteDraft* draft, Store* store, QWidget* parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_texts(new Texts(this))
    , m_watch(new SiteEvidenceWatch(draft, store, this))
    , m_saver(new PictureSaver(this))
    , m_banner(new Banner(this))
    , m_empty(new Banner(this))
    , m_standing(new QLabel(this))
    , m_menu(new QPushButton(this))
    , m_picture(new SitePicture(this))
    , m_next(new QLabel(this))
    , m_go(new QPushButton(this))
    , m_open(new OpenPointsList(this))
    , m_bandwidth(new BandwidthBars(this))
    , m_tests(new TestTimeline(this))
{
    setObjectName(u"siteOverview"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_banner);
    layout->addWidget(m_empty);
    m_top = buildTop();
    layout->addWidget(m_top);
    layout->addWidget(m_picture, 1);
    m_cards = buildCards();
    layout->addWidget(m_cards);
    setAccessibleRole(m_picture, QAccessible::Grouping);
    m_texts->name(m_picture, QT_TR_NOOP("Picture of the site"), "sitePicture");
    connectAll();
    setTabOrder(m_go, m_menu);
    m_texts->always([this] { showKnown(); });
}

QWidget* SiteOverview::buildTop()
{
    auto* top = new QWidget(this);
    auto* row = new QHBoxLayout(top);
    row->setContentsMargins(0, 0, 0, 0);
    m_standing->setObjectName(u"overviewStanding"_s);
    m_standing->setTextFormat(Qt::PlainText);
    m_standing->setWordWrap(true);
    m_next->setObjectName(u"nextPoint"_s);
    m_next->setTextFormat(Qt::PlainText);
    m_next->setWordWrap(true);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_standing);
    words->addWidget(m_next);
    row->addLayout(words, 1);
    row->addWidget(m_go, 0, Qt::AlignTop);
    row->addWidget(m_menu, 0, Qt::AlignTop);
    m_texts->button(m_go, QT_TR_NOOP("&Go there"), "goToPointButton");
    m_texts->button(m_menu, QT_TR_NOOP("&Picture"), "pictureButton");
    buildMenu();
    return top;
}

void SiteOverview::buildMenu()
{
    auto* menu = new QMenu(m_menu);
    auto* svg = menu->addAction(QString());
    auto* png = menu->addAction(QString());
    menu->addSeparator();
    auto* copy = menu->addAction(QString());
    m_texts->action(svg, QT_TR_NOOP("Save as &SVG…"), "saveSvgAction");
    m_texts->action(png, QT_TR_NOOP("Save as &PNG…"), "savePngAction");
    m_texts->action(copy, QT_TR_NOOP("&Copy picture"), "copyPictureAction");
    m_menu->setMenu(menu);
    const auto save = [this](PictureSaver::Format format) {
        m_saver->ask(m_picture->drawing(), m_draft->site().name, format);
    };
    connect(svg, &QAction::triggered, this, [save] { save(PictureSaver::Format::Svg); });
    connect(png, &QAction::triggered, this, [save] { save(PictureSaver::Format::Png); });
    connect(copy, &QAction::triggered, this,
        [this] { m_saver->copy(m_picture->drawing(), m_draft->site().name); });
}

QWidget* SiteOverview::buildCards()
{
    auto* cards = new QWidget(this);
    auto* row = new QHBoxLayout(cards);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(buildOpen(), 4);
    row->addWidget(buildCard(QT_TR_NOOP("Bandwidth of all calls"), m_bandwidth), 3);
    row->addWidget(buildCard(QT_TR_NOOP("Tests of the trunks"), m_tests), 3);
    return cards;
}

QWidget* SiteOverview::buildOpen()
{
    m_open->setMinimumHeight(3 * fontMetrics().height());
    m_texts->toolTip(m_open, QT_TR_NOOP("Click a point, or press Enter on it, to go to its page"));
    return buildColumn(
        m_texts->label(QT_TR_NOOP("&Open points:"), m_open, "openPointList"), m_open);
}

/// Scrolls where there is more of it than room.
QWidget* SiteOverview::buildCard(const char* caption, QWidget* chart)
{
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    auto* frame = new QWidget(area);
    auto* layout = new QVBoxLayout(frame);
    layout->setContentsMargins(9, 5, 9, 5);
    layout->addWidget(chart, 1);
    area->setWidget(frame);
    auto* label = new QLabel(this);
    m_texts->plain(label, caption);
    return buildColumn(label, area);
}

QWidget* SiteOverview::buildColumn(QLabel* caption, QWidget* content)
{
    auto* column = new QWidget(this);
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(caption);
    layout->addWidget(content, 1);
    return column;
}

void SiteOverview::connectAll()
{
    connect(m_watch, &SiteEvidenceWatch::gathered, this, [this] {
        if (m_isUnread)
            m_banner->clear();
        m_isUnread = false;
        showKnown();
    });
    connect(m_watch, &SiteEvidenceWatch::failed, this, [this](const Error& error) {
        m_isUnread = true;
        showError(error);
    });
    connect(m_picture, &SitePicture::stepRequested, this, &SiteOverview::stepRequested);
    connect(m_go, &QPushButton::clicked, this, &SiteOverview::goOn);
    connect(m_open, &QListWidget::itemClicked, m_open, &OpenPointsList::follow);
    connect(m_open, &OpenPointsList::stepRequested, this, &SiteOverview::stepRequested);
    connect(m_saver, &PictureSaver::saved, this, [this](const QString& path) {
        m_banner->showMessage(
            Banner::Kind::Positive, [path] { return tr("The picture is saved as %1.").arg(path); });
    });
    connect(m_saver, &PictureSaver::copied, this, [this] {
        m_banner->showMessage(
            Banner::Kind::Positive, [] { return tr("The picture is on the clipboard."); });
    });
    connect(m_saver, &PictureSaver::failed, this, &SiteOverview::showError);
}

void SiteOverview::showEvent(QShowEvent* event)
{
    m_watch->setWatching(true);
    QWidget::showEvent(event);
}

void SiteOverview::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitCards();
}

void SiteOverview::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_cards)
        fitCards();
}

void SiteOverview::fitCards()
{
    const int line = fontMetrics().height();
    m_cards->setFixedHeight(
        std::clamp(int(height() * cardShare), fewestCardLines * line, mostCardLines * line));
}

void SiteOverview::hideEvent(QHideEvent* event)
{
    m_watch->setWatching(false);
    QWidget::hideEvent(event);
}

void SiteOverview::refresh() { m_watch->refresh(); }

void SiteOverview::showError(const Error& error)
{
    m_banner->showMessage(Banner::Kind::Error, [error] { return ErrorText::sentence(error); });
}

void SiteOverview::showKnown()
{
    const auto known = m_watch->known();
    m_menu->setEnabled(known != nullptr);
    m_go->setVisible(known != nullptr);
    if (!known)
        return;
    const SiteDrawing drawing = SiteDrawing::of(known->site, m_draft->catalog(), known->evidence);
    m_picture->setDrawing(drawing);
    QWidget* before = m_menu;
    for (SiteNodeButton* button : m_picture->buttons()) {
        setTabOrder(before, button);
        before = button;
    }
    m_bandwidth->showResult(Planning::plan(known->site, m_draft->catalog()));
    m_tests->showTrunks(known->evidence.trunks);
    showEmpty(drawing.isEmpty());
    showStanding();
    showPoints();
}

/// Until there is something to look at, the picture only says where things will stand.
void SiteOverview::showEmpty(bool isEmpty)
{
    m_cards->setVisible(!isEmpty);
    m_top->setVisible(!isEmpty);
    if (isEmpty == m_isEmpty)
        return;
    m_isEmpty = isEmpty;
    if (!isEmpty)
        return m_empty->clear();
    m_empty->showMessage(Banner::Kind::Information, [] {
        return tr("This site is still empty. What is entered appears here as a picture: its "
                  "providers, its PBX, gateways and phones, and what is proven of them.");
    });
    m_empty->addButton([] { return tr("&Enter the site's data"); }, "enterSiteButton",
        [this] { Q_EMIT stepRequested(WizardStep::Site, {}); });
}

void SiteOverview::showStanding()
{
    using Health = SiteDrawing::Health;
    int proven = 0;
    int all = 0;
    for (const SiteDrawing::Node& node : m_picture->drawing().nodes()) {
        all += node.health == Health::NotNeeded || node.health == Health::Missing ? 0 : 1;
        proven += node.health == Health::Proven ? 1 : 0;
    }
    const int open = int(m_watch->known()->evidence.open.size());
    m_standing->setText(tr("%1 of %2 parts of this site are proven.").arg(proven).arg(all) + u' '
        + (open == 0 ? tr("Nothing is open.") : tr("%n point(s) open.", nullptr, open)));
}

void SiteOverview::showPoints()
{
    const QList<SiteEvidence::Point>& points = m_watch->known()->evidence.open;
    m_open->setPoints(points);
    m_next->setText(points.isEmpty()
            ? tr("The site can be reported and delivered.")
            : tr("Next: %1", "what is to be done").arg(m_open->item(0)->text()));
    m_go->setVisible(true);
}

/// To what is to be done next; with nothing left the site is handed over.
void SiteOverview::goOn()
{
    const auto known = m_watch->known();
    if (!known)
        return;
    if (known->evidence.open.isEmpty())
        return Q_EMIT stepRequested(WizardStep::Report, {});
    const SiteEvidence::Point& point = known->evidence.open.first();
    Q_EMIT stepRequested(wizardStepFromId(point.step), point.part);
}
