// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editors/TrunksEditor.h"

#include "models/trunk/TrunkPlan.h"
#include "models/trunk/TrunkTemplates.h"
#include "widgets/common/Banner.h"
#include "widgets/common/ColumnsLayout.h"
#include "widgets/common/GlyphIcon.h"
#include "widgets/common/PageArea.h"
#include "widgets/dialogs/PasteSheetDialog.h"
#include "widgets/editors/CapacityEditor.h"
#include "widgets/editors/CredentialsEditor.h"
#include "widgets/editors/CurrentTrunk.h"
#include "widgets/editors/FieldBinder.h"
#include "widgets/editors/InboundRoutesEditor.h"
#include "widgets/editors/NumbersEditor.h"
#include "widgets/editors/OutboundRoutesEditor.h"
#include "widgets/editors/ProviderEditor.h"
#include "widgets/views/FindingsPanel.h"
#include "widgets/views/TabChain.h"
#include "widgets/views/TrunkRenderingView.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

enum TrunkTab { ProviderTab, AccountTab, NumbersTab, RenderingTab, CapacityTab, RoutesTab };

} // namespace

TrunksEditor::TrunksEditor(SiteDraft* draft, QWidget* parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_current(new CurrentTrunk(draft, this))
    , m_texts(new Texts(this))
    , m_binder(new FieldBinder(draft, m_texts, this))
    , m_list(new QComboBox(this))
    , m_name(new QLineEdit(this))
    , m_add(new QPushButton(this))
    , m_remove(new QPushButton(this))
    , m_paste(new QPushButton(this))
    , m_banner(new Banner(this))
    , m_tabs(new QTabWidget(this))
    , m_provider(new ProviderEditor(draft, m_current, this))
    , m_account(new CredentialsEditor(draft, m_current, this))
    , m_numbers(new NumbersEditor(draft, m_current, this))
    , m_rendering(new TrunkRenderingView(draft, m_current, this))
    , m_capacity(new CapacityEditor(draft, this))
    , m_findings(new FindingsPanel(draft, m_current, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(buildBar());
    column->addWidget(m_binder->errorOf(m_name, [this] { return m_current->path(u"name"_s); }));
    column->addWidget(m_banner);
    buildTabs();
    column->addWidget(m_tabs, 1);
    column->addWidget(m_findings);
    connectAll();
    m_texts->always([this] {
        m_binder->refresh();
        showTrunks();
    });
}

QLayout* TrunksEditor::buildBar()
{
    auto* bar = new ColumnsLayout;
    auto* which = new QHBoxLayout;
    auto* buttons = new QHBoxLayout;
    bar->addColumn(which);
    bar->addColumn(buttons, 0);
    which->addWidget(m_texts->label(QT_TR_NOOP("Trun&k:"), m_list, "trunkCombo"));
    which->addWidget(m_list, 3);
    which->addWidget(m_texts->label(QT_TR_NOOP("Name:"), m_name, "trunkNameEdit"));
    which->addWidget(m_name, 2);
    m_list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_list->setMinimumContentsLength(18);
    m_texts->button(m_add, QT_TR_NOOP("Add"), "addTrunkButton");
    m_texts->button(m_remove, QT_TR_NOOP("Remove"), "removeTrunkButton");
    m_texts->button(m_paste, QT_TR_NOOP("Paste from &e-mail…"), "pasteSheetButton");
    m_texts->toolTip(m_paste,
        QT_TR_NOOP("Fills the fields from the text of the provider's e-mail or activation sheet"));
    for (QPushButton* button : { m_add, m_remove, m_paste })
        buttons->addWidget(button);
    m_binder->text(
        m_name, [this](auto& s) -> auto& { return m_current->of(s).name; });
    return bar;
}

void TrunksEditor::buildTabs()
{
    m_texts->name(m_tabs, "Trunk", "trunkTabs");
    for (QWidget* content : { static_cast<QWidget*>(m_provider), static_cast<QWidget*>(m_account),
             static_cast<QWidget*>(m_numbers), static_cast<QWidget*>(m_rendering),
             static_cast<QWidget*>(m_capacity), buildRoutes() })
        addTab(content);
    m_texts->always([this] {
        m_tabs->setTabText(ProviderTab, tr("Provider"));
        m_tabs->setTabText(AccountTab, tr("Account"));
        m_tabs->setTabText(NumbersTab, tr("Numbers"));
        m_tabs->setTabText(RenderingTab, tr("For the PBX"));
        m_tabs->setTabText(CapacityTab, tr("Capacity"));
        m_tabs->setTabText(RoutesTab, tr("Routes"));
    });
    setTabChain({ m_list, m_name, m_add, m_remove, m_paste, m_tabs, m_findings });
}

/// Of all trunks, like the capacity.
QWidget* TrunksEditor::buildRoutes()
{
    auto* routes = new QWidget(m_tabs);
    auto* column = new QVBoxLayout(routes);
    column->addWidget(new OutboundRoutesEditor(m_draft, routes), 1);
    column->addWidget(new InboundRoutesEditor(m_draft, routes), 1);
    return routes;
}

/// Bar and findings stay in view when the fields need more than the window has.
void TrunksEditor::addTab(QWidget* content)
{
    auto* area = new PageArea(m_tabs);
    area->setPage(content);
    m_tabs->addTab(area, QString());
}

void TrunksEditor::connectAll()
{
    connect(m_list, &QComboBox::activated, m_current, &CurrentTrunk::setIndex);
    connect(m_add, &QPushButton::clicked, this, &TrunksEditor::addTrunk);
    connect(m_remove, &QPushButton::clicked, this, &TrunksEditor::removeTrunk);
    connect(m_paste, &QPushButton::clicked, this, &TrunksEditor::pasteSheet);
    connect(m_current, &CurrentTrunk::moved, m_binder, &FieldBinder::refresh);
    connect(m_current, &CurrentTrunk::moved, this, &TrunksEditor::showTrunks);
    connect(m_draft, &SiteDraft::changed, this, &TrunksEditor::showTrunks);
    // Another state of the site: what was removed may be back already.
    connect(m_draft, &SiteDraft::changed, this, [this](const QObject* source) {
        if (!source)
            m_banner->clear();
    });
    connect(m_findings, &FindingsPanel::updated, this, &TrunksEditor::showTrunks);
    connect(m_findings, &FindingsPanel::fieldRequested, this, &TrunksEditor::request);
    connect(m_rendering, &TrunkRenderingView::fieldRequested, this, &TrunksEditor::request);
}

QWidget* TrunksEditor::firstField() const
{
    if (m_tabs->currentIndex() == ProviderTab)
        return m_provider->searchField();
    const QWidget* shown = m_tabs->currentWidget();
    for (QWidget* next = shown->nextInFocusChain(); next && next != shown;
         next = next->nextInFocusChain())
        if (shown->isAncestorOf(next) && next->isVisibleTo(this) && next->isEnabled()
            && (next->focusPolicy() & Qt::TabFocus) && !next->focusProxy()
            && !qobject_cast<const QTabBar*>(next))
            return next;
    return nullptr;
}

bool TrunksEditor::goForward()
{
    if (m_tabs->currentIndex() != ProviderTab)
        return false;
    m_tabs->setCurrentIndex(AccountTab);
    return true;
}

bool TrunksEditor::goBack()
{
    if (m_tabs->currentIndex() != AccountTab)
        return false;
    m_tabs->setCurrentIndex(ProviderTab);
    return true;
}

bool TrunksEditor::showField(const QString& path)
{
    m_current->setIndex(CurrentTrunk::indexOfPath(path));
    if (QWidget* field = FieldError::fieldOf(this, path); field && FieldError::focus(field))
        return true;
    if (CurrentTrunk::indexOfPath(path) < 0)
        return false;
    // What the catalogue knows has no field here: the choice of the provider decides it.
    m_tabs->setCurrentIndex(ProviderTab);
    m_provider->startSearching();
    return true;
}

void TrunksEditor::showPart(const QString& path)
{
    const int index = CurrentTrunk::indexOfPath(path);
    if (!path.endsWith(u']') || index < 0)
        return (void)showField(path);
    m_current->setIndex(index);
    if (m_current->trunk().provider.isEmpty() && m_current->trunk().host.isEmpty())
        return m_provider->startSearching();
    m_tabs->setCurrentIndex(AccountTab);
}

void TrunksEditor::request(const QString& path)
{
    if (!showField(path))
        Q_EMIT stepChosen(wizardStepOfPath(path));
}

void TrunksEditor::addTrunk()
{
    m_banner->clear();
    m_draft->edit(this, [](Site& site) {
        Trunk trunk;
        trunk.id = newId();
        trunk.name = CurrentTrunk::freeName(site);
        site.trunks.append(trunk);
    });
    m_current->setIndex(int(m_draft->site().trunks.size()) - 1);
    m_binder->refresh();
    m_tabs->setCurrentIndex(ProviderTab);
    m_provider->startAnew();
}

void TrunksEditor::removeTrunk()
{
    const int index = m_current->index();
    if (index < 0)
        return;
    const Trunk removed = m_current->trunk();
    m_draft->edit(nullptr, [index](Site& site) { site.trunks.removeAt(index); });
    offerUndo(removed, index);
    (m_remove->isEnabled() ? m_remove : m_add)->setFocus();
}

void TrunksEditor::offerUndo(const Trunk& removed, int index)
{
    m_banner->showMessage(Banner::Kind::Information,
        [name = removed.name] { return tr("Trunk “%1” is removed.").arg(name); });
    m_banner->addButton([] { return tr("Undo"); }, "undoRemoveTrunkButton",
        [this, removed, index] {
            const QList<Trunk>& trunks = m_draft->site().trunks;
            const int at = std::min(index, int(trunks.size()));
            m_banner->clear();
            const bool isBack = std::any_of(trunks.begin(), trunks.end(),
                [&](const Trunk& trunk) { return trunk.id == removed.id; });
            if (isBack && !removed.id.isEmpty())
                return;
            m_draft->edit(nullptr, [&](Site& site) { site.trunks.insert(at, removed); });
            m_current->setIndex(at);
            m_list->setFocus();
        });
}

void TrunksEditor::pasteSheet()
{
    auto* dialog = new PasteSheetDialog(m_draft->sharedCatalog(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_draft->edit(nullptr, [&](Site& site) { fillFrom(*dialog, m_current->of(site)); });
        m_tabs->setCurrentIndex(AccountTab);
    });
    dialog->open();
}

/// A provider that was recognised brings its own way of working; the sheet may differ from it.
void TrunksEditor::fillFrom(const PasteSheetDialog& dialog, Trunk& trunk) const
{
    const QString before = trunk.provider;
    const QString mode = trunk.mode;
    dialog.apply(trunk);
    const Provider* provider = m_draft->catalog().provider(trunk.provider);
    if (provider && trunk.provider != before && trunk.mode == mode)
        trunk.mode = TrunkTemplates::modeOf(*provider);
    TrunkTemplates::dropListed(m_draft->catalog(), trunk);
}

/// The list tells name, provider and state of each.
void TrunksEditor::showTrunks()
{
    const QList<Trunk>& trunks = m_draft->site().trunks;
    while (m_list->count() > trunks.size())
        m_list->removeItem(m_list->count() - 1);
    while (m_list->count() < trunks.size())
        m_list->addItem(QString());
    for (int i = 0; i < trunks.size(); ++i)
        showTrunk(i);
    m_list->setCurrentIndex(m_current->index());
    m_list->setPlaceholderText(tr("No trunk yet"));
    m_list->setEnabled(!trunks.isEmpty());
    m_remove->setEnabled(!trunks.isEmpty());
    m_name->setEnabled(!trunks.isEmpty());
}

void TrunksEditor::showTrunk(int index)
{
    const Trunk& trunk = m_draft->site().trunks[index];
    const bool isFaulty = m_findings->hasError(index)
        || !m_draft->problems({ u"trunks[%1]."_s.arg(index) }).isEmpty();
    const bool isComplete = TrunkPlan::resolve(trunk, m_draft->catalog()).missing().isEmpty();
    const QString state = !isComplete ? tr("incomplete")
        : isFaulty                    ? tr("to be checked")
                                      : tr("complete");
    const auto shape = !isComplete ? GlyphIcon::Shape::Open
        : isFaulty                 ? GlyphIcon::Shape::Warning
                                   : GlyphIcon::Shape::Done;
    const QString name = trunk.name.isEmpty() ? tr("(no name)") : trunk.name;
    m_list->setItemText(index, tr("%1, %2", "name of a trunk, its state").arg(name, state));
    m_list->setItemIcon(index, GlyphIcon::icon(shape));
}

/// The findings never take more than a third of the page.
void TrunksEditor::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_findings->setRoom(height() / 4);
}
