// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/home/SiteFilterBar.h"

#include "models/itemmodels/SiteListModel.h"
#include "widgets/common/FlowLayout.h"
#include "widgets/common/Texts.h"
#include "widgets/deploy/DeployWords.h"
#include "widgets/home/SiteStateText.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QShortcut>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace {

void chooseData(QComboBox* combo, const QVariant& data)
{
    combo->setCurrentIndex(std::max(0, combo->findData(data)));
}

} // namespace

SiteFilterBar::SiteFilterBar(QWidget* parent)
    : QWidget(parent)
    , m_texts(new Texts(this))
    , m_search(new QLineEdit(this))
    , m_count(new QLabel(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(buildSearch());
    layout->addWidget(buildChoices());
    m_texts->always([this] {
        fillStates();
        fillSorting();
        fillChoices();
        setCount(m_shown, m_all);
    });
}

QWidget* SiteFilterBar::buildSearch()
{
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_texts->label(QT_TR_NOOP("&Find a site:"), m_search, "siteSearch"));
    layout->addWidget(m_search, 1);
    layout->addWidget(m_count);
    m_count->setObjectName(u"siteCount"_s);
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_texts->placeholder(m_search, QT_TR_NOOP("Name, customer or tag"));
    connect(m_search, &QLineEdit::textChanged, this, &SiteFilterBar::tell);
    connect(m_search, &QLineEdit::returnPressed, this, &SiteFilterBar::accepted);
    auto* find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, this, &SiteFilterBar::focusSearch);
    return row;
}

QWidget* SiteFilterBar::buildChoices()
{
    auto* row = new QWidget(this);
    auto* layout = new FlowLayout(row);
    m_state = addCombo(layout, QT_TR_NOOP("St&ate:"), "siteStateFilter");
    m_tag = addCombo(layout, QT_TR_NOOP("&With tag:"), "siteTagFilter");
    m_pbx = addCombo(layout, QT_TR_NOOP("P&BX:"), "sitePbxFilter");
    m_sorting = addCombo(layout, QT_TR_NOOP("S&ort by:"), "siteSorting");
    for (QComboBox* combo : { m_state, m_tag, m_pbx })
        connect(combo, &QComboBox::currentIndexChanged, this, &SiteFilterBar::tell);
    connect(m_sorting, &QComboBox::activated, this, [this] {
        const int column = m_sorting->currentData().toInt();
        const bool isMostFirst
            = column == SiteListModel::LastActivity || column == SiteListModel::OpenPoints;
        Q_EMIT sortingChosen(column, isMostFirst ? Qt::DescendingOrder : Qt::AscendingOrder);
    });
    return row;
}

/// A label and its field stay together when the line is broken.
QComboBox* SiteFilterBar::addCombo(QLayout* layout, const char* source, const char* objectName)
{
    auto* pair = new QWidget(this);
    auto* combo = new QComboBox(pair);
    auto* row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_texts->label(source, combo, objectName));
    row->addWidget(combo);
    constexpr int letters = 12;
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(letters);
    layout->addWidget(pair);
    return combo;
}

void SiteFilterBar::fillStates()
{
    const QSignalBlocker quiet(m_state);
    const QVariant chosen = m_state->currentData();
    m_state->clear();
    m_state->addItem(tr("Any state"));
    for (const SiteStanding::State state : SiteStateText::all())
        m_state->addItem(GlyphIcon::icon(SiteStateText::shape(state)), SiteStateText::word(state),
            static_cast<int>(state));
    chooseData(m_state, chosen);
}

void SiteFilterBar::fillSorting()
{
    const QSignalBlocker quiet(m_sorting);
    const QVariant chosen = m_sorting->currentData();
    m_sorting->clear();
    m_sorting->addItem(tr("Last activity"), SiteListModel::LastActivity);
    m_sorting->addItem(tr("Name"), SiteListModel::Name);
    m_sorting->addItem(tr("Customer"), SiteListModel::Customer);
    m_sorting->addItem(tr("State"), SiteListModel::State);
    m_sorting->addItem(tr("Open points"), SiteListModel::OpenPoints);
    chooseData(m_sorting, chosen);
}

void SiteFilterBar::fill(QComboBox* combo, const QString& any, const QStringList& values,
    const std::function<QString(const QString&)>& name)
{
    const QSignalBlocker quiet(combo);
    const QString chosen = combo->currentData().toString();
    combo->clear();
    combo->addItem(any);
    for (const QString& value : values)
        combo->addItem(name(value), value);
    if (!chosen.isEmpty() && combo->findData(chosen) < 0)
        combo->addItem(name(chosen), chosen);
    combo->setCurrentIndex(chosen.isEmpty() ? 0 : combo->findData(chosen));
}

void SiteFilterBar::fillChoices()
{
    fill(m_tag, tr("Any tag"), m_tags, [](const QString& tag) { return tag; });
    fill(m_pbx, tr("Any PBX"), m_pbxKinds, DeployWords::pbxName);
}

void SiteFilterBar::setChoices(const QStringList& tags, const QStringList& pbxKinds)
{
    if (tags == m_tags && pbxKinds == m_pbxKinds)
        return;
    m_tags = tags;
    m_pbxKinds = pbxKinds;
    fillChoices();
}

SiteFilter SiteFilterBar::filter() const
{
    SiteFilter filter;
    filter.text = m_search->text();
    if (m_state->currentData().isValid())
        filter.state = SiteStanding::State(m_state->currentData().toInt());
    filter.tag = m_tag->currentData().toString();
    filter.pbxKind = m_pbx->currentData().toString();
    return filter;
}

void SiteFilterBar::setFilter(const SiteFilter& filter)
{
    {
        const QSignalBlocker quietSearch(m_search);
        const QSignalBlocker quietState(m_state);
        const QSignalBlocker quietTag(m_tag);
        const QSignalBlocker quietPbx(m_pbx);
        m_search->setText(filter.text);
        chooseData(m_state, filter.state ? QVariant(static_cast<int>(*filter.state)) : QVariant());
        for (auto [combo, value] :
            { std::pair(m_tag, filter.tag), std::pair(m_pbx, filter.pbxKind) })
            if (!value.isEmpty() && combo->findData(value) < 0)
                combo->addItem(value, value);
        chooseData(m_tag, filter.tag.isEmpty() ? QVariant() : QVariant(filter.tag));
        chooseData(m_pbx, filter.pbxKind.isEmpty() ? QVariant() : QVariant(filter.pbxKind));
    }
    tell();
}

void SiteFilterBar::setCount(int shown, int all)
{
    m_shown = shown;
    m_all = all;
    m_count->setText(shown == all
            ? tr("%n site(s)", nullptr, all)
            : tr("%1 of %n site(s)", nullptr, all).arg(QLocale().toString(shown)));
}

void SiteFilterBar::setSorting(int column)
{
    const QSignalBlocker quiet(m_sorting);
    m_sorting->setCurrentIndex(m_sorting->findData(column)); // by phones, for example: none
}

void SiteFilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void SiteFilterBar::tell() { Q_EMIT filterChanged(filter()); }

bool SiteFilterBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
        return true;
    }
    if (key->key() == Qt::Key_Down && key->modifiers() == Qt::NoModifier) {
        Q_EMIT listRequested();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}
