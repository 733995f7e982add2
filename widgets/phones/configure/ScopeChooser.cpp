// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/phones/configure/ScopeChooser.h"

#include "models/provisioning/ParameterCommands.h"
#include "widgets/certification/TwoLineDelegate.h"
#include "widgets/common/Texts.h"
#include "widgets/phones/configure/CurrentScope.h"
#include "widgets/phones/configure/ScopeModel.h"
#include "widgets/views/ScanField.h"
#include "widgets/views/TabChain.h"

#include <QGridLayout>
#include <QInputDialog>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

ScopeChooser::ScopeChooser(CurrentScope* current, QWidget* parent)
    : QWidget(parent)
    , m_current(current)
    , m_texts(new Texts(this))
    , m_model(new ScopeModel(this))
    , m_filter(new ScanField(this))
    , m_list(new QListView(this))
    , m_copy(new QPushButton(this))
    , m_rename(new QPushButton(this))
    , m_remove(new QPushButton(this))
{
    build();
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_model->setFilter(text);
        showCurrent();
    });
    connect(m_filter, &ScanField::scanned, this, &ScopeChooser::scan);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex& index) { takeRow(index.row()); });
    connect(m_copy, &QPushButton::clicked, this, &ScopeChooser::copyModel);
    connect(m_rename, &QPushButton::clicked, this, &ScopeChooser::renameModel);
    connect(m_remove, &QPushButton::clicked, this, &ScopeChooser::removeModel);
    connect(m_current, &CurrentScope::changed, this, &ScopeChooser::showSite);
    m_texts->always([this] { showSite(); });
    setFocusProxy(m_filter);
}

void ScopeChooser::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    QLabel* caption
        = m_texts->label(QT_TR_NOOP("Se&ttings of (type or scan):"), m_filter, "scopeFilterEdit");
    caption->setWordWrap(true);
    column->addWidget(caption);
    column->addWidget(m_filter);
    m_texts->name(m_list, "Settings of", "scopeList");
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TwoLineDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(false);
    column->addWidget(m_list, 1);
    m_texts->button(m_copy, QT_TR_NOOP("Cop&y model…"), "copyModelButton");
    m_texts->toolTip(m_copy,
        QT_TR_NOOP("Makes a model of this site's own with the same values, to be changed apart"));
    m_texts->button(m_rename, QT_TR_NOOP("&Rename…"), "renameModelButton");
    m_texts->button(m_remove, QT_TR_NOOP("Re&move"), "removeModelButton");
    auto* buttons = new QGridLayout;
    buttons->addWidget(m_copy, 0, 0, 1, 2);
    buttons->addWidget(m_rename, 1, 0);
    buttons->addWidget(m_remove, 1, 1);
    column->addLayout(buttons);
    setTabChain({ m_filter, m_list, m_copy, m_rename, m_remove });
}

void ScopeChooser::showSite()
{
    m_model->setSite(m_current->site(), m_current->catalog());
    showCurrent();
}

void ScopeChooser::showCurrent()
{
    const int row = m_model->rowOf(m_current->scope());
    const QSignalBlocker guard(m_list->selectionModel());
    if (row >= 0) {
        const QModelIndex index = m_model->index(row);
        m_list->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
        m_list->scrollTo(index);
    } else {
        m_list->selectionModel()->clear();
    }
    m_list->viewport()->update(); // the selection changed without its signals
    const auto& models = m_current->site().phoneModels;
    const bool isOwn = m_current->scope().kind == ParameterScope::Kind::Model
        && std::any_of(models.begin(), models.end(),
            [this](const CustomPhoneModel& model) { return model.id == m_current->scope().model; });
    m_copy->setEnabled(!modelOfScope().isEmpty());
    m_rename->setEnabled(isOwn);
    m_remove->setEnabled(isOwn);
}

void ScopeChooser::takeRow(int row)
{
    if (const auto scope = m_model->scopeAt(row))
        m_current->setScope(*scope);
}

void ScopeChooser::scan(const QString& text)
{
    if (const auto scope = m_model->found(text))
        m_current->setScope(*scope);
    else
        Q_EMIT refused(Error(ErrorCode::NoSuchPhone, text));
}

QString ScopeChooser::modelOfScope() const
{
    const ParameterScope& scope = m_current->scope();
    if (scope.kind == ParameterScope::Kind::Model)
        return scope.model;
    const Phone* phone = m_current->site().phone(scope.mac);
    return scope.kind == ParameterScope::Kind::Phone && phone ? phone->model : QString();
}

QInputDialog* ScopeChooser::askName(
    const QString& title, const QString& name, const char* objectName)
{
    auto* dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QString::fromLatin1(objectName));
    dialog->setWindowTitle(title);
    dialog->setLabelText(tr("Name of the model:"));
    dialog->setTextValue(name);
    dialog->setOkButtonText(title);
    dialog->setCancelButtonText(tr("Cancel"));
    dialog->open();
    return dialog;
}

void ScopeChooser::copyModel()
{
    const QString source = modelOfScope();
    const QString name = CurrentScope::modelTitle(m_current->site(), m_current->catalog(), source);
    auto* dialog = askName(tr("Copy model"), tr("%1, copy").arg(name), "copyModelDialog");
    connect(dialog, &QInputDialog::textValueSelected, this, [this, source](const QString& typed) {
        QString id;
        const auto done = m_current->draft()->perform(
            nullptr, PhoneCommands::Name::CopyModel, 0, [&](Site& site) -> Status {
                const auto copied
                    = ParameterCommands::copyModel(site, m_current->catalog(), source, typed);
                if (!copied)
                    return tl::make_unexpected(copied.error());
                id = *copied;
                return {};
            });
        if (!done)
            Q_EMIT refused(done.error());
        else
            m_current->setScope(ParameterScope::ofModel(id));
    });
}

void ScopeChooser::renameModel()
{
    const QString id = m_current->scope().model;
    auto* dialog = askName(tr("Rename"), m_current->title(), "renameModelDialog");
    connect(dialog, &QInputDialog::textValueSelected, this, [this, id](const QString& typed) {
        const auto done = m_current->draft()->perform(
            nullptr, PhoneCommands::Name::CopyModel, 0, [&](Site& site) {
                return ParameterCommands::renameModel(site, m_current->catalog(), id, typed);
            });
        if (!done)
            Q_EMIT refused(done.error());
    });
}

void ScopeChooser::removeModel()
{
    const QString id = m_current->scope().model;
    const auto done = m_current->draft()->perform(nullptr, PhoneCommands::Name::RemoveModel, 0,
        [&](Site& site) { return ParameterCommands::removeModel(site, id); });
    if (!done)
        Q_EMIT refused(done.error());
}
