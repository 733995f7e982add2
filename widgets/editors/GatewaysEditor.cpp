// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editors/GatewaysEditor.h"

#include "models/site/SiteRules.h"
#include "widgets/common/ColumnsLayout.h"
#include "widgets/common/FieldError.h"
#include "widgets/common/Texts.h"
#include "widgets/editors/GatewayEditor.h"
#include "widgets/editors/SiteDraft.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

GatewaysEditor::GatewaysEditor(SiteDraft* draft, QWidget* parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_texts(new Texts(this))
    , m_list(new QListWidget(this))
    , m_remove(new QPushButton(this))
    , m_hint(new QLabel(this))
{
    // Before the editor is: it shall know where its gateway stands before it shows a change.
    connect(draft, &SiteDraft::changed, this, &GatewaysEditor::showDraft);
    connect(draft, &SiteDraft::adopted, this, &GatewaysEditor::noteCurrent);
    m_editor = new GatewayEditor(draft, this);
    m_columns = new ColumnsLayout(this);
    m_columns->addColumn(buildList(), 0);
    m_columns->addColumn(m_editor);
    m_columns->addColumn(m_hint);
    buildHint();
    connect(m_list, &QListWidget::currentRowChanged, this, &GatewaysEditor::choose);
    m_texts->always([this] { showDraft(); });
}

void GatewaysEditor::setStore(Store* store) { m_editor->setStore(store); }

QVBoxLayout* GatewaysEditor::buildList()
{
    auto* column = new QVBoxLayout;
    column->addWidget(m_texts->label(QT_TR_NOOP("&Gateways:"), m_list, "gatewayList"));
    m_list->setWordWrap(true);
    // As FieldError does, so that a page finds the list of a faulty gateway; GatewayEditor says
    // what the fault is.
    FieldError::mark(m_list, u"gateways"_s);
    column->addWidget(m_list, 1);
    auto* add = new QPushButton(this);
    m_texts->button(add, QT_TR_NOOP("Add gatewa&y"), "addGatewayButton");
    m_texts->button(m_remove, QT_TR_NOOP("&Remove"), "removeGatewayButton");
    connect(add, &QPushButton::clicked, this, &GatewaysEditor::addGateway);
    connect(m_remove, &QPushButton::clicked, this, &GatewaysEditor::removeGateway);
    QWidget::setTabOrder(m_list, add);
    QWidget::setTabOrder(add, m_remove);
    QWidget::setTabOrder(m_remove, m_editor);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(add);
    buttons->addWidget(m_remove);
    m_buttons = buttons;
    m_texts->always([this] { fitList(); });
    m_texts->measured([this] { fitList(); });
    column->addLayout(buttons);
    return column;
}

/// No wider than names are, and as wide as the page where it stands above the fields.
void GatewaysEditor::fitList()
{
    constexpr int letters = 28;
    constexpr int lines = 4;
    const int names = fontMetrics().averageCharWidth() * letters;
    m_list->setMaximumWidth(m_columns->isStackedAt(width())
            ? QWIDGETSIZE_MAX
            : std::max(names, m_buttons->sizeHint().width()));
    m_list->setMinimumHeight(fontMetrics().height() * lines);
}

void GatewaysEditor::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitList();
}

void GatewaysEditor::buildHint()
{
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    m_hint->setObjectName(u"gatewaysHintLabel"_s);
    m_texts->plain(m_hint,
        QT_TR_NOOP("Gateways bring analog and ISDN lines to the PBX, or feed analog phones.\n\n"
                   "\"Add gateway\" starts with the first one. A site whose lines are all VoIP "
                   "needs none: go on to the next page."));
}

void GatewaysEditor::addGateway()
{
    Gateway gateway;
    gateway.id = newId();
    gateway.name = freeName();
    gateway.netmask = SiteRules::netmaskOf(m_draft->site().network.subnet);
    gateway.gateway = m_draft->site().network.gateway;
    m_draft->edit(this, [&](Site& site) { site.gateways.append(gateway); });
    m_list->setCurrentRow(m_list->count() - 1);
    m_editor->startEditing();
}

void GatewaysEditor::showPart(const QString& path)
{
    static const QRegularExpression form(u"^gateways\\[(\\d{1,6})\\]"_s);
    const auto match = form.match(path);
    const int row = match.hasMatch() ? match.captured(1).toInt() : -1;
    if (row < 0 || row >= m_list->count())
        return;
    m_list->setCurrentRow(row);
    if (path.endsWith(u']') || !m_editor->showField(path))
        m_list->setFocus(Qt::OtherFocusReason);
}

void GatewaysEditor::removeGateway()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    m_draft->edit(this, [&](Site& site) { site.gateways.removeAt(row); });
}

/// The gateway that was chosen, wherever it stands now; without it, the one in its place.
int GatewaysEditor::currentRow() const
{
    const auto& gateways = m_draft->site().gateways;
    for (int i = 0; i < gateways.size(); ++i)
        if (!m_currentId.isEmpty() && gateways[i].id == m_currentId)
            return i;
    return std::clamp(m_list->currentRow(), 0, std::max(0, int(gateways.size()) - 1));
}

void GatewaysEditor::noteCurrent()
{
    const auto& gateways = m_draft->site().gateways;
    const int row = m_list->currentRow();
    m_currentId = row >= 0 && row < gateways.size() ? gateways[row].id : QString();
}

void GatewaysEditor::showDraft()
{
    const auto& gateways = m_draft->site().gateways;
    const int row = currentRow();
    const bool isGone
        = !m_currentId.isEmpty() && (gateways.isEmpty() || gateways[row].id != m_currentId);
    // The keys that follow were meant for it, not for the one that takes its place.
    if (isGone && m_editor->isAncestorOf(window()->focusWidget()))
        m_list->setFocus();
    // Of an empty list nobody would see that the keys go there.
    m_list->setFocusPolicy(gateways.isEmpty() ? Qt::NoFocus : Qt::StrongFocus);
    m_isShowing = true;
    while (m_list->count() > gateways.size())
        delete m_list->takeItem(m_list->count() - 1);
    while (m_list->count() < gateways.size())
        m_list->addItem(QString());
    for (int i = 0; i < gateways.size(); ++i) {
        const GatewayModel* model = m_draft->catalog().gatewayModel(gateways[i].model);
        const QString name = gateways[i].name.isEmpty() ? tr("(no name)") : gateways[i].name;
        m_list->item(i)->setText(name + u'\n' + (model ? model->name : tr("model not chosen")));
    }
    m_isShowing = false;
    m_list->setCurrentRow(gateways.isEmpty() ? -1 : row);
    QStringList ids;
    for (const Gateway& gateway : gateways)
        ids.append(gateway.id);
    // A change within a gateway is the editor's own affair.
    if (ids != std::exchange(m_shown, ids) || ids.isEmpty())
        choose(m_list->currentRow());
}

void GatewaysEditor::choose(int row)
{
    if (m_isShowing)
        return;
    noteCurrent();
    m_editor->setCurrent(row);
    m_editor->setVisible(row >= 0);
    m_hint->setVisible(row < 0);
    m_remove->setEnabled(row >= 0);
}

QString GatewaysEditor::freeName() const
{
    for (int i = 1;; ++i) {
        const QString name = u"gw%1"_s.arg(i);
        if (!m_draft->site().gateway(name))
            return name;
    }
}
