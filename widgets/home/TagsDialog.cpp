// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/home/TagsDialog.h"

#include "models/site/SiteTags.h"
#include "widgets/common/Texts.h"
#include "widgets/home/TagsEdit.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int formerStateRole = Qt::UserRole;

} // namespace

TagsDialog::TagsDialog(const QList<SiteSummary>& sites, const QStringList& known, QWidget* parent)
    : QDialog(parent)
    , m_texts(new Texts(this))
    , m_list(new QListWidget(this))
    , m_new(new TagsEdit(this))
{
    setObjectName(u"tagsDialog"_s);
    auto* heading = new QLabel(this);
    heading->setWordWrap(true);
    m_texts->always([this, heading, count = int(sites.size()), name = sites.first().name] {
        setWindowTitle(tr("Tags"));
        heading->setText(
            count == 1 ? tr("Tags of “%1”").arg(name) : tr("Tags of %n site(s)", nullptr, count));
    });
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(heading);
    auto* newLabel = m_texts->label(QT_TR_NOOP("&New tags:"), m_new, "newTagsEdit");
    layout->addWidget(newLabel);
    layout->addWidget(m_new);
    m_texts->placeholder(m_new, QT_TR_NOOP("hotel, 2026, for example"));
    m_new->setKnown(known);
    auto* knownLabel = m_texts->label(QT_TR_NOOP("Tags in &use:"), m_list, "knownTagsList");
    layout->addWidget(knownLabel);
    layout->addWidget(m_list, 1);
    buildList(sites, known);
    knownLabel->setVisible(!known.isEmpty());
    m_list->setVisible(!known.isEmpty());
    auto* buttons = new QDialogButtonBox(this);
    QPushButton* set = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    QPushButton* leave = buttons->addButton(QString(), QDialogButtonBox::RejectRole);
    m_texts->button(set, QT_TR_NOOP("&Set the tags"), "setTagsButton");
    m_texts->button(leave, QT_TR_NOOP("&Cancel"), "cancelTagsButton");
    set->setDefault(true);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_new->setFocus();
}

void TagsDialog::buildList(const QList<SiteSummary>& sites, const QStringList& known)
{
    for (const QString& tag : known) {
        const auto count = std::count_if(sites.begin(), sites.end(),
            [&](const SiteSummary& site) { return SiteTags::contains(site.tags, tag); });
        const Qt::CheckState state = count == 0 ? Qt::Unchecked
            : count == sites.size()             ? Qt::Checked
                                                : Qt::PartiallyChecked;
        auto* item = new QListWidgetItem(tag, m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setData(formerStateRole, int(state));
        item->setCheckState(state);
    }
    if (m_list->count() > 0)
        m_list->setCurrentRow(0);
}

QStringList TagsDialog::turned(Qt::CheckState to) const
{
    QStringList tags;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem* item = m_list->item(row);
        if (item->checkState() == to && item->data(formerStateRole).toInt() != int(to))
            tags.append(item->text());
    }
    return tags;
}

QStringList TagsDialog::added() const { return SiteTags::with(turned(Qt::Checked), m_new->tags()); }

QStringList TagsDialog::removed() const
{
    return SiteTags::without(turned(Qt::Unchecked), m_new->tags());
}
