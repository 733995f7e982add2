// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/phones/PhonesStep.h"

#include "widgets/common/Texts.h"
#include "widgets/editors/PhonesEditor.h"
#include "widgets/editors/SiteDraft.h"
#include "widgets/editors/UsersEditor.h"
#include "widgets/phones/AssociatePanel.h"
#include "widgets/phones/configure/ConfigurePage.h"
#include "widgets/phones/serving/ServingPage.h"
#include "widgets/phones/UndoActions.h"
#include "widgets/phones/VendorRules.h"

#include <QAction>
#include <QHBoxLayout>
#include <QRegularExpression>
#include <QToolButton>

using namespace Qt::StringLiterals;

PhonesStep::PhonesStep(SiteDraft* draft, Store* store, QWidget* parent, UndoActions* undo)
    : QTabWidget(parent)
    , m_draft(draft)
    , m_store(store)
    , m_texts(new Texts(this))
    , m_undo(undo ? undo : new UndoActions(draft, this))
    , m_vendors(new VendorRules(draft->sharedCatalog(), store, this))
    , m_users(new UsersEditor(draft, this))
    , m_phones(new PhonesEditor(draft, m_vendors, this))
{
    m_texts->name(this, QT_TR_NOOP("Users and phones"), "usersTabs");
    addPages();
    buildCorner();
    connect(this, &QTabWidget::currentChanged, this, &PhonesStep::build);
}

/// The pages use what is kept here to their last moment.
PhonesStep::~PhonesStep()
{
    while (count() > 0)
        delete widget(0);
}

/// Pages that hold fields of the site's faults are built at once, so that a fault finds its field.
void PhonesStep::addPages()
{
    addPage("usersPage", [] { return tr("Users"); }, m_users);
    addPage("phonesPage", [] { return tr("Phones"); }, m_phones);
    addLater(
        "associationPage", [] { return tr("Association"); },
        [this](QWidget* place) { return new AssociatePanel(m_draft, m_vendors, place); });
    addLater(
        "configurationPage", [] { return tr("Configuration"); },
        [this](QWidget* place) { return new ConfigurePage(m_draft, m_store, place); });
    if (m_store)
        addLater(
            "servingPage", [] { return tr("Serving"); },
            [this](QWidget* place) {
                m_serving = new ServingPage(m_draft, m_store, place);
                return m_serving;
            });
}

void PhonesStep::addPage(const char* objectName, Title title, QWidget* page)
{
    page->setObjectName(QString::fromLatin1(objectName));
    const int index = addTab(page, QString());
    m_texts->always([this, index, title = std::move(title)] { setTabText(index, title()); });
}

void PhonesStep::addLater(const char* objectName, Title title, Make make)
{
    auto* place = new QWidget(this);
    auto* layout = new QVBoxLayout(place);
    layout->setContentsMargins(0, 0, 0, 0);
    m_unbuilt.insert(place, std::move(make));
    addPage(objectName, std::move(title), place);
}

void PhonesStep::build(int index)
{
    QWidget* place = widget(index);
    const Make make = m_unbuilt.take(place);
    if (!make)
        return;
    QWidget* page = make(place);
    place->layout()->addWidget(page);
    page->show(); // its place is shown already
}

void PhonesStep::showPage(const char* objectName)
{
    for (int i = 0; i < count(); ++i)
        if (widget(i)->objectName() == QLatin1StringView(objectName))
            setCurrentIndex(i);
}

void PhonesStep::showPart(const QString& path)
{
    static const QRegularExpression form(u"^(users|phones)\\[(\\d{1,6})\\]"_s);
    const auto match = form.match(path);
    if (!match.hasMatch())
        return;
    const int row = match.captured(2).toInt();
    if (match.captured(1) == u"users") {
        showPage("usersPage");
        m_users->showUser(row);
    } else {
        showPage("phonesPage");
        m_phones->showPhone(row);
    }
}

bool PhonesStep::isServing() const { return m_serving && m_serving->isServing(); }

void PhonesStep::stopServing()
{
    if (m_serving)
        m_serving->stop();
}

QList<QAction*> PhonesStep::editActions() const { return { m_undo->undo(), m_undo->redo() }; }

void PhonesStep::buildCorner()
{
    auto* corner = new QWidget(this);
    auto* row = new QHBoxLayout(corner);
    row->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](QAction* action, const char* source, const char* objectName) {
        auto* button = new QToolButton(corner);
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        m_texts->name(button, source, objectName);
        row->addWidget(button);
        return button;
    };
    auto* undo = add(m_undo->undo(), QT_TR_NOOP("Undo"), "undoButton");
    add(m_undo->redo(), QT_TR_NOOP("Redo"), "redoButton");
    undo->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setCornerWidget(corner);
}
