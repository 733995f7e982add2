// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/ConflictDialog.h"

#include "models/itemmodels/ConflictModel.h"
#include "widgets/common/RoomForText.h"
#include "widgets/common/Texts.h"
#include "widgets/views/DataTable.h"
#include "widgets/views/TableProxy.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;
using SiteMerge::Side;

namespace {

struct ChoiceLabels {
    const char* mine;
    const char* theirs;
    const char* allMine;
    const char* allTheirs;
};

} // namespace

ConflictDialog::ConflictDialog(
    const QList<SiteConflict>& conflicts, const Words& words, QWidget* parent)
    : QDialog(parent)
    , m_words(words)
    , m_texts(new Texts(this))
    , m_model(new ConflictModel(this))
    , m_proxy(new TableProxy(m_model, this))
    , m_table(new DataTable(m_proxy, this))
    , m_state(new QLabel(this))
{
    setObjectName(u"conflictDialog"_s);
    m_model->setConflicts(conflicts);
    auto* column = new QVBoxLayout(this);
    auto* told = new QLabel(this);
    told->setWordWrap(true);
    told->setTextFormat(Qt::PlainText);
    told->setObjectName(u"conflictSentence"_s);
    column->addWidget(told);
    buildTable(column);
    buildChoices(column);
    buildButtons(column);
    connect(m_model, &ConflictModel::dataChanged, this, &ConflictDialog::showState);
    m_texts->always([this, told] {
        setWindowTitle(tr("Both changed “%1”").arg(m_words.site));
        told->setText(sentence());
        showState();
    });
    makeRoomForText(this, 120, 26);
    m_table->show(0, ConflictModel::Mine);
    m_table->setFocus();
}

QString ConflictDialog::sentence() const
{
    const QString who = m_words.who.isEmpty() ? tr("Somebody else") : m_words.who;
    const QString when = m_words.at.isValid()
        ? QLocale().toString(m_words.at.toLocalTime(), QLocale::ShortFormat)
        : tr("a moment ago");
    const QString begin = m_words.kind == Kind::Colleague
        ? tr("%1 saved “%2” (%3) while it was open here.").arg(who, m_words.site, when)
        : m_words.kind == Kind::JobFile
        ? tr("“%2” was changed in the job file (%1, %3) and here as well.")
              .arg(who, m_words.site, when)
        : tr("“%2” was changed on this laptop, and in the team's database as well (%1, %3).")
              .arg(who, m_words.site, when);
    return begin + u' '
        + tr("Choose which value counts where both changed the same one. Whatever only one side "
             "changed is kept anyway.");
}

QString ConflictDialog::sideName(Side side) const
{
    const bool isMine = side == Side::Mine;
    switch (m_words.kind) {
    case Kind::JobFile:
        return isMine ? tr("Here") : tr("In the job file");
    case Kind::Copy:
        return isMine ? tr("On this laptop") : tr("In the team's database");
    case Kind::Colleague:
        break;
    }
    return isMine ? tr("Mine") : tr("Theirs");
}

void ConflictDialog::buildTable(QVBoxLayout* column)
{
    column->addWidget(m_texts->label(QT_TR_NOOP("&Changed by both:"), m_table, "conflictTable"));
    column->addWidget(m_table, 1);
    m_proxy->setDress(
        [this](const QModelIndex& source, int role) { return dressed(source, role); });
    m_table->setSortingEnabled(false);
    m_table->setStretched(
        { ConflictModel::Place, ConflictModel::Base, ConflictModel::Mine, ConflictModel::Theirs });
    m_texts->always([this] {
        m_proxy->setHeaders(
            { tr("What"), tr("As it was"), sideName(Side::Mine), sideName(Side::Theirs) });
    });
    m_texts->toolTip(m_table, QT_TR_NOOP("Space ticks the value under the cursor"));
}

void ConflictDialog::buildChoices(QVBoxLayout* column)
{
    constexpr ChoiceLabels colleague { QT_TR_NOOP("&Mine"), QT_TR_NOOP("&Theirs"),
        QT_TR_NOOP("&All mine"), QT_TR_NOOP("A&ll theirs") };
    constexpr ChoiceLabels jobFile { QT_TR_NOOP("As &here"), QT_TR_NOOP("As in the &file"),
        QT_TR_NOOP("&All as here"), QT_TR_NOOP("A&ll as in the file") };
    constexpr ChoiceLabels copy { QT_TR_NOOP("As on this la&ptop"), QT_TR_NOOP("As in the &team"),
        QT_TR_NOOP("&All as on this laptop"), QT_TR_NOOP("A&ll as in the team") };
    const ChoiceLabels& labels = m_words.kind == Kind::JobFile ? jobFile
        : m_words.kind == Kind::Copy                           ? copy
                                                               : colleague;
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const char* source, const char* objectName, auto action) {
        auto* button = new QPushButton(bar);
        button->setAutoDefault(false);
        m_texts->button(button, source, objectName);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, action);
    };
    add(labels.mine, "chooseMineButton", [this] { choose(Side::Mine); });
    add(labels.theirs, "chooseTheirsButton", [this] { choose(Side::Theirs); });
    add(labels.allMine, "allMineButton", [this] { m_model->chooseAll(Side::Mine); });
    add(labels.allTheirs, "allTheirsButton", [this] { m_model->chooseAll(Side::Theirs); });
    row->addStretch();
    m_state->setObjectName(u"conflictState"_s);
    row->addWidget(m_state);
    column->addWidget(bar);
}

void ConflictDialog::buildButtons(QVBoxLayout* column)
{
    auto* box = new QDialogButtonBox(this);
    m_accept = box->addButton(QString(), QDialogButtonBox::AcceptRole);
    auto* later = box->addButton(QString(), QDialogButtonBox::RejectRole);
    m_texts->button(m_accept, QT_TR_NOOP("&Keep both with these choices"), "joinButton");
    m_texts->button(later, QT_TR_NOOP("&Decide later"), "decideLaterButton");
    m_accept->setDefault(true);
    connect(box, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(box);
}

/// For the selected rows; then the next one that waits.
void ConflictDialog::choose(Side side)
{
    QList<int> rows = m_table->selectedRows();
    if (rows.isEmpty() && m_table->currentIndex().isValid())
        rows.append(m_proxy->mapToSource(m_table->currentIndex()).row());
    for (const int row : rows)
        m_model->choose(row, side);
    if (rows.size() == 1 && rows.first() + 1 < m_model->rowCount())
        m_table->show(rows.first() + 1, ConflictModel::Mine);
}

void ConflictDialog::showState()
{
    const int left = m_model->undecidedCount();
    m_state->setText(left == 0 ? tr("All are decided.") : tr("%n still to decide", nullptr, left));
    m_accept->setEnabled(left == 0);
}

QVariant ConflictDialog::dressed(const QModelIndex& source, int role) const
{
    if (role == Qt::ToolTipRole)
        return dressed(source, Qt::DisplayRole);
    if (role != Qt::DisplayRole)
        return {};
    const QString value = source.data().toString();
    if (source.column() == ConflictModel::Place) {
        SiteChange change;
        change.place = value;
        change.subject = source.data(ConflictModel::SubjectRole).toString();
        return value == u"site" ? tr("The whole site") : SiteDiff::placeText(change);
    }
    if (source.data(ConflictModel::RemovedRole).toBool())
        return tr("removed");
    const bool isBase = source.column() == ConflictModel::Base;
    if (source.data(ConflictModel::SecretRole).toBool())
        return isBase ? tr("(not shown)") : tr("changed");
    if (!value.isEmpty())
        return value;
    return source.data(ConflictModel::RemovalRole).toBool() && !isBase ? tr("changed")
                                                                       : tr("(empty)");
}

SiteMerge::Choices ConflictDialog::choices() const { return m_model->choices(); }

/// In the table Enter would close a dialog that is not decided yet.
void ConflictDialog::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !m_accept->isEnabled())
        return event->accept();
    QDialog::keyPressEvent(event);
}
