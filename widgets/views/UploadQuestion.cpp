// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/UploadQuestion.h"

#include "widgets/common/AccessibleRole.h"
#include "widgets/common/Fonts.h"
#include "widgets/common/RoomForText.h"
#include "widgets/common/Texts.h"
#include "widgets/views/DiffView.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// The other families print parameters one by one: beside the file those only look different.
bool isPrintedAsWritten(const GatewayDriver& driver)
{
    const auto ways = driver.ways();
    return std::any_of(ways.begin(), ways.end(),
        [](const UploadWay& way) { return way.transfer == Transfer::StartupFile; });
}

} // namespace

UploadQuestion::UploadQuestion(QWidget* parent)
    : QWidget(parent)
    , m_texts(new Texts(this))
    , m_title(new QLabel(this))
    , m_others(new QLabel(this))
    , m_details(new QLabel(this))
    , m_tabs(new QTabWidget(this))
    , m_changes(new QPlainTextEdit(this))
    , m_sides(new DiffView(this))
    , m_send(new QPushButton(this))
    , m_dont(new QPushButton(this))
{
    setAccessibleRole(this, QAccessible::Grouping); // whose name is read with the focus in it
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_others);
    column->addLayout(head);
    column->addWidget(m_details);
    column->addWidget(m_tabs, 1);
    auto* row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(m_send);
    row->addWidget(m_dont);
    column->addLayout(row);
    buildTexts();
    buildButtons();
    m_texts->always([this] { showText(); });
}

void UploadQuestion::buildTexts()
{
    for (QLabel* label : { m_title, m_details }) {
        keepWhole(label);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setObjectName(u"uploadQuestionTitle"_s);
    m_others->setObjectName(u"uploadQuestionOthers"_s);
    m_details->setObjectName(u"uploadQuestionDetails"_s);
    m_texts->name(m_tabs, "Difference", "uploadDifferenceTabs");
    m_sides->setObjectName(u"uploadDifference"_s);
    m_texts->name(m_changes, "What changes", "uploadChangesText");
    m_changes->setReadOnly(true);
    m_changes->setTabChangesFocus(true);
    m_changes->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_changes->setFont(Fonts::fixed());
    m_tabs->addTab(m_sides, QString());
    m_tabs->addTab(m_changes, QString());
}

void UploadQuestion::buildButtons()
{
    m_send->setObjectName(u"sendButton"_s);
    m_send->setAccessibleName(u"Send"_s);
    m_send->setAutoDefault(true); // Enter presses the one that has the focus, and no other
    m_dont->setAutoDefault(true);
    m_texts->button(m_dont, QT_TR_NOOP("&Do not send"), "dontSendButton");
    connect(m_send, &QPushButton::clicked, this, [this] { answer(true); });
    connect(m_dont, &QPushButton::clicked, this, [this] { answer(false); });
}

void UploadQuestion::ask(const UploadRun& run, int index, int waiting, const QList<Secret>& secrets)
{
    m_waiting = waiting;
    if (index == m_index)
        return showText();
    if (m_index >= 0)
        m_guard.setRemainingTime(UploadRun::answerPause);
    const UploadRun::Entry& entry = run.entry(index);
    m_index = index;
    m_gateway = entry.name;
    m_identity = run.job(index)->identity();
    m_host = entry.request.host;
    m_isRestore = entry.request.purpose == GatewayRequest::Purpose::Restore;
    m_isRestarting = entry.request.isReloading;
    m_changes->setPlainText(run.job(index)->difference());
    m_tabs->setCurrentIndex(isPrintedAsWritten(*entry.request.driver) ? 0 : 1);
    showSides(entry, secrets);
    showText();
    m_dont->setFocus();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void UploadQuestion::clear()
{
    m_index = -1;
    m_sides->clear();
    m_changes->clear();
}

void UploadQuestion::answer(bool isSending)
{
    if (m_guard.hasExpired())
        Q_EMIT answered(isSending);
}

void UploadQuestion::showSides(const UploadRun::Entry& entry, const QList<Secret>& secrets)
{
    m_sides->setTexts(tr("On the device now"), entry.held,
        m_isRestore ? tr("The backup") : tr("Planned"), entry.request.configuration, secrets);
}

void UploadQuestion::showText()
{
    m_tabs->setTabText(0, tr("Side by side"));
    m_tabs->setTabText(1, tr("What changes"));
    m_send->setText(tr("Send &to %1").arg(QString(m_gateway).replace(u'&', u"&&"_s)));
    m_title->setText(m_isRestore ? tr("Put this backup back on %1?").arg(m_gateway)
                                 : tr("Send this configuration to %1?").arg(m_gateway));
    m_others->setVisible(m_waiting > 0);
    m_others->setText(tr("%n other(s) ask after this one.", nullptr, m_waiting));
    m_details->setText(details());
    setAccessibleName(m_title->text() + u'\n' + m_details->text());
}

QString UploadQuestion::details() const
{
    QStringList lines { tr("It answers at %1 as %2.").arg(m_host, m_identity) };
    lines.append(m_isRestarting
            ? tr("What it holds is backed up. A restart cuts its calls for some minutes.")
            : tr("What it holds is backed up. The new one takes effect at its next restart."));
    return lines.join(u'\n');
}

void UploadQuestion::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        return answer(false);
    // The wizard would go on to its next page.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return event->accept();
    QWidget::keyPressEvent(event);
}
