// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/help/HelpWindow.h"

#include "widgets/common/GlyphIcon.h"
#include "widgets/common/RoomForText.h"
#include "widgets/common/Texts.h"
#include "widgets/help/HelpPages.h"
#include "widgets/help/HelpText.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QScrollBar>
#include <QShortcut>
#include <QSplitter>
#include <QTextBrowser>
#include <QTextDocument>
#include <QToolButton>
#include <QUrl>

using namespace Qt::StringLiterals;

HelpWindow::HelpWindow(QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_texts(new Texts(this))
    , m_search(new QLineEdit(this))
    , m_pages(new QListWidget(this))
    , m_nothing(new QLabel(this))
    , m_reader(new QTextBrowser(this))
{
    setObjectName(u"helpWindow"_s);
    setAttribute(Qt::WA_QuitOnClose, false);
    auto* splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(buildPages());
    splitter->addWidget(buildReader());
    splitter->setStretchFactor(1, 1);
    auto* layout = new QHBoxLayout(this);
    layout->addWidget(splitter);
    buildShortcuts();
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::list);
    connect(m_pages, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* item) {
        if (item && !m_isListing)
            showPage(item->data(Qt::UserRole).toString());
    });
    connect(m_reader, &QTextBrowser::anchorClicked, this, &HelpWindow::follow);
    m_texts->always([this] { setWindowTitle(tr("Help — Doppino")); });
    list({});
    makeRoomForText(this, 130, 38);
}

QWidget* HelpWindow::buildPages()
{
    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_texts->label(QT_TR_NOOP("&Find in the help:"), m_search, "helpSearch"));
    column->addWidget(m_search);
    column->addWidget(m_texts->label(QT_TR_NOOP("&Pages:"), m_pages, "helpPages"));
    column->addWidget(m_pages, 1);
    column->addWidget(m_nothing);
    m_search->setClearButtonEnabled(true);
    m_nothing->setObjectName(u"helpNothingLabel"_s);
    m_nothing->setWordWrap(true);
    m_texts->plain(m_nothing, QT_TR_NOOP("No page has all these words. Try fewer of them."));
    side->setMinimumWidth(fontMetrics().averageCharWidth() * 30);
    return side;
}

QWidget* HelpWindow::buildReader()
{
    auto* side = new QWidget(this);
    const auto add = [&](const char* source, const char* objectName, GlyphIcon::Shape shape) {
        auto* button = new QToolButton(side);
        button->setIcon(GlyphIcon::icon(shape));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        m_texts->button(button, source, objectName);
        return button;
    };
    m_back = add(QT_TR_NOOP("&Back"), "helpBackButton", GlyphIcon::Shape::Undo);
    m_forward = add(QT_TR_NOOP("F&orward"), "helpForwardButton", GlyphIcon::Shape::Redo);
    m_texts->toolTip(m_back, QT_TR_NOOP("Alt+Left"));
    m_texts->toolTip(m_forward, QT_TR_NOOP("Alt+Right"));
    connect(m_back, &QToolButton::clicked, this, &HelpWindow::goBack);
    connect(m_forward, &QToolButton::clicked, this, &HelpWindow::goForward);
    m_texts->name(m_reader, "Help page", "helpReader");
    m_reader->setOpenLinks(false);
    auto* bar = new QHBoxLayout;
    bar->addWidget(m_back);
    bar->addWidget(m_forward);
    bar->addStretch();
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(bar);
    column->addWidget(m_reader, 1);
    return side;
}

void HelpWindow::buildShortcuts()
{
    const auto add = [this](QKeySequence keys, auto slot) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, slot);
    };
    add(QKeySequence(Qt::ALT | Qt::Key_Left), [this] { goBack(); });
    add(QKeySequence(Qt::ALT | Qt::Key_Right), [this] { goForward(); });
    add(QKeySequence::Find, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
}

void HelpWindow::setShortcuts(std::function<QString()> markdown)
{
    m_shortcuts = std::move(markdown);
}

void HelpWindow::list(const QString& typed)
{
    m_isListing = true;
    const QString language = HelpPages::language();
    const QStringList found = HelpPages::search(typed, language);
    m_pages->clear();
    for (const QString& id : found) {
        auto* item = new QListWidgetItem(HelpPages::title(id, language), m_pages);
        item->setData(Qt::UserRole, id);
        if (id == m_shown)
            m_pages->setCurrentItem(item);
    }
    m_nothing->setVisible(found.isEmpty());
    m_isListing = false;
    if (!typed.trimmed().isEmpty() && !found.isEmpty() && !found.contains(m_shown))
        m_pages->setCurrentRow(0);
}

void HelpWindow::showPage(const QString& id)
{
    const QString known = HelpPages::ids().contains(id) ? id : HelpPages::ids().first();
    if (known == m_shown)
        return;
    if (!m_shown.isEmpty())
        m_before.append(m_shown);
    m_after.clear();
    display(known);
}

void HelpWindow::display(const QString& id)
{
    m_shown = id;
    QString text = HelpPages::text(id, HelpPages::language());
    if (const auto keys = u"{{keys}}"_s; text.contains(keys))
        text.replace(keys, m_shortcuts ? m_shortcuts() : QString());
    // Set as a whole: one that is shown would be laid out anew at each touch.
    auto* page = new QTextDocument(m_reader);
    page->setDefaultFont(m_reader->font());
    HelpText::show(text, page, m_reader->palette());
    const QPointer before = m_reader->document(); // the first one goes by itself
    m_reader->setDocument(page);
    delete before;
    m_reader->verticalScrollBar()->setValue(0);
    showState();
}

void HelpWindow::showState()
{
    m_back->setEnabled(!m_before.isEmpty());
    m_forward->setEnabled(!m_after.isEmpty());
    m_isListing = true;
    for (int i = 0; i < m_pages->count(); ++i)
        if (m_pages->item(i)->data(Qt::UserRole) == m_shown)
            m_pages->setCurrentRow(i);
    m_isListing = false;
}

/// Links lead to other pages, by their id.
void HelpWindow::follow(const QUrl& link)
{
    if (HelpPages::ids().contains(link.path()))
        showPage(link.path());
}

void HelpWindow::step(QStringList& from, QStringList& to)
{
    if (from.isEmpty())
        return;
    to.append(m_shown);
    display(from.takeLast());
}

void HelpWindow::goBack() { step(m_before, m_after); }
void HelpWindow::goForward() { step(m_after, m_before); }

void HelpWindow::changeEvent(QEvent* event)
{
    const bool isOther = event->type() == QEvent::LanguageChange
        || event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange;
    if (isOther && m_back) {
        list(m_search->text());
        if (!m_shown.isEmpty())
            display(m_shown);
    }
    QWidget::changeEvent(event);
}

void HelpWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}
