// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/settings/SettingsDialog.h"

#include "widgets/common/PageArea.h"
#include "widgets/common/RoomForText.h"
#include "widgets/common/Texts.h"
#include "widgets/settings/AppearancePage.h"
#include "widgets/settings/BackupsPage.h"
#include "widgets/settings/CataloguePage.h"
#include "widgets/settings/DatabasePage.h"
#include "widgets/settings/KeychainPage.h"
#include "widgets/settings/LockingPage.h"
#include "widgets/settings/NetworkPage.h"
#include "widgets/settings/ResellerPage.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int roomLetters = 115;
constexpr int roomLines = 30;

} // namespace

SettingsDialog::SettingsDialog(const QString& place, QWidget* parent, Store* store)
    : QDialog(parent)
    , m_texts(new Texts(this))
    , m_list(new QListWidget(this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(u"settingsDialog"_s);
    auto* grid = new QGridLayout(this);
    grid->addWidget(m_texts->label(QT_TR_NOOP("Pa&ges:"), m_list, "settingsList"), 0, 0);
    grid->addWidget(m_list, 1, 0);
    auto* area = new PageArea(this); // large text on a small screen
    area->setPage(m_stack);
    grid->addWidget(area, 0, 1, 2, 1);
    grid->setColumnStretch(1, 1);
    auto* appearance = new AppearancePage(this);
    connect(appearance, &AppearancePage::languageChosen, this, &SettingsDialog::languageChosen);
    add(appearance, "appearancePage");
    add(new NetworkPage(this), "networkPage");
    addPlacePages(place);
    add(new LockingPage(this), "lockingPage");
    if (store)
        addStorePages(store);
    buildButtons();
    connect(m_list, &QListWidget::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);
    // A screen reader chooses without going there.
    connect(m_list, &QListWidget::itemSelectionChanged, this, [this] {
        if (const auto chosen = m_list->selectedItems(); !chosen.isEmpty())
            m_list->setCurrentItem(chosen.first());
    });
    retranslate();
    m_texts->measured([this] {
        fitList();
        if (isVisible()) // what is chosen here is seen here
            grow();
    });
    showPage(0);
    makeRoomForText(this, roomLetters, roomLines);
}

/// For larger text, and no farther than the screen goes.
void SettingsDialog::grow()
{
    const QSize before = size();
    makeRoomForText(this, roomLetters, roomLines);
    resize(size().expandedTo(before));
    const QRect room = screen()->availableGeometry();
    const QPoint last = room.bottomRight() - QPoint(frameSize().width(), frameSize().height());
    move(std::max(room.left(), std::min(x(), last.x())),
        std::max(room.top(), std::min(y(), last.y())));
}

void SettingsDialog::addPlacePages(const QString& place)
{
    auto* database = new DatabasePage(place, this);
    auto* backups = new BackupsPage(place, this);
    connect(database, &DatabasePage::databaseChosen, this, &SettingsDialog::databaseChosen,
        Qt::QueuedConnection);
    connect(backups, &BackupsPage::restoreRequested, this, [this](const QString& backup) {
        leaveFor([this, backup] { Q_EMIT restoreRequested(backup); });
    });
    add(database, "databasePage");
    add(backups, "backupsPage");
}

void SettingsDialog::addStorePages(Store* store)
{
    add(new KeychainPage(store, this), "keychainPage");
    auto* catalogue = new CataloguePage(store, parentWidget(), this);
    connect(catalogue, &CataloguePage::actionRequested, this, [this](const QString& action) {
        leaveFor([this, action] { Q_EMIT actionRequested(action); });
    });
    add(catalogue, "cataloguePage");
    add(new ResellerPage(store, this), "resellerPage");
}

void SettingsDialog::leaveFor(const std::function<void()>& next)
{
    reject();
    next();
}

void SettingsDialog::add(SettingsPage* page, const char* objectName)
{
    page->setObjectName(QString::fromLatin1(objectName));
    m_pages.append(page);
    m_stack->addWidget(page);
    m_list->addItem(page->title());
}

void SettingsDialog::buildButtons()
{
    auto* box = new QDialogButtonBox(this);
    auto* save = box->addButton(QString(), QDialogButtonBox::AcceptRole);
    auto* cancel = box->addButton(QString(), QDialogButtonBox::RejectRole);
    m_texts->button(save, QT_TR_NOOP("Sa&ve"), "saveSettingsButton");
    m_texts->button(cancel, QT_TR_NOOP("Ca&ncel"), "cancelSettingsButton");
    save->setDefault(true);
    connect(box, &QDialogButtonBox::accepted, this, &SettingsDialog::apply);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    qobject_cast<QGridLayout*>(layout())->addWidget(box, 2, 0, 1, 2);
}

void SettingsDialog::showPage(const QString& objectName)
{
    for (int page = 0; page < m_pages.size(); ++page)
        if (m_pages.at(page)->objectName() == objectName)
            showPage(page);
}

void SettingsDialog::showPage(int page)
{
    m_list->setCurrentRow(page);
    m_list->setFocus();
}

void SettingsDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

/// Escape and the window's own button, too.
void SettingsDialog::done(int result)
{
    if (result == Rejected)
        for (SettingsPage* page : std::as_const(m_pages))
            page->revert();
    QDialog::done(result);
}

void SettingsDialog::retranslate()
{
    setWindowTitle(tr("Settings"));
    for (int page = 0; page < m_pages.size(); ++page)
        m_list->item(page)->setText(m_pages.at(page)->title());
    fitList();
}

void SettingsDialog::fitList()
{
    m_list->setFixedWidth(m_list->sizeHintForColumn(0) + fontMetrics().averageCharWidth() * 6);
}

/// The database comes last: to open another one ends what the other pages are about.
void SettingsDialog::apply()
{
    QList<SettingsPage*> order = m_pages;
    std::stable_partition(order.begin(), order.end(),
        [](const SettingsPage* page) { return !qobject_cast<const DatabasePage*>(page); });
    for (SettingsPage* page : std::as_const(order))
        if (!page->apply())
            return showPage(page->objectName());
    Q_EMIT applied();
    accept();
}
