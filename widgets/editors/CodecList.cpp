// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editors/CodecList.h"

#include "widgets/common/Texts.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QShortcut>

#include <algorithm>

CodecList::CodecList(QWidget* parent, const char* prefix)
    : QWidget(parent)
    , m_list(new QListWidget(this))
    , m_up(new QPushButton(this))
    , m_down(new QPushButton(this))
{
    buildButtons(prefix);
    auto* buttons = new QVBoxLayout;
    buttons->addWidget(m_up);
    buttons->addWidget(m_down);
    buttons->addStretch();
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list, 1, Qt::AlignTop); // it is as high as its rows
    layout->addLayout(buttons);
    (new Texts(this))->measured([this] {
        m_list->setMinimumWidth(fontMetrics().averageCharWidth() * 12);
        fitHeight();
    });
    connect(m_list, &QListWidget::itemChanged, this, [this] {
        if (!m_isFilling)
            Q_EMIT edited();
    });
    connect(m_list, &QListWidget::currentRowChanged, this, &CodecList::updateButtons);
}

void CodecList::buildButtons(const QByteArray& prefix)
{
    auto* texts = new Texts(this);
    texts->button(m_up, QT_TR_NOOP("M&ove up"), (prefix + "UpButton").constData());
    texts->button(m_down, QT_TR_NOOP("Move do&wn"), (prefix + "DownButton").constData());
    texts->toolTip(m_up, QT_TR_NOOP("Alt+Up"));
    texts->toolTip(m_down, QT_TR_NOOP("Alt+Down"));
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    for (const auto& [key, by] : { std::pair(Qt::Key_Up, -1), std::pair(Qt::Key_Down, 1) }) {
        auto* shortcut = new QShortcut(QKeySequence(Qt::ALT | key), m_list);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, by = by] { move(by); });
    }
}

void CodecList::setCodecs(const QStringList& chosen, const QStringList& offered)
{
    const QScopedValueRollback guard(m_isFilling, true);
    m_list->clear();
    for (const QString& codec : chosen)
        addCodec(codec, true);
    for (const QString& codec : offered)
        if (!chosen.contains(codec))
            addCodec(codec, false);
    fitHeight();
    m_list->setCurrentRow(0);
    updateButtons();
}

void CodecList::setMostRows(int rows)
{
    m_mostRows = rows;
    fitHeight();
}

/// The chosen ones stand first: those are seen in any case, and one to choose next.
void CodecList::fitHeight()
{
    const int rows = std::min(m_list->count(), std::max(m_mostRows, int(chosen().size()) + 1));
    m_list->setFixedHeight(m_list->sizeHintForRow(0) * rows + 2 * m_list->frameWidth());
}

void CodecList::addCodec(const QString& codec, bool isChosen)
{
    auto* item = new QListWidgetItem(codec, m_list);
    item->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsUserCheckable);
    item->setCheckState(isChosen ? Qt::Checked : Qt::Unchecked);
}

QStringList CodecList::chosen() const
{
    QStringList codecs;
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->checkState() == Qt::Checked)
            codecs.append(m_list->item(row)->text());
    return codecs;
}

void CodecList::move(int by)
{
    const int from = m_list->currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= m_list->count())
        return;
    {
        const QScopedValueRollback guard(m_isFilling, true);
        m_list->insertItem(to, m_list->takeItem(from));
        m_list->setCurrentRow(to);
    }
    updateButtons();
    Q_EMIT edited();
}

void CodecList::updateButtons()
{
    const int row = m_list->currentRow();
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_list->count());
}
