// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/UploadKeepBar.h"

#include "models/core/ErrorText.h"
#include "widgets/common/AccessibleRole.h"
#include "widgets/common/Texts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

UploadKeepBar::UploadKeepBar(QWidget* parent)
    : QFrame(parent)
    , m_texts(new Texts(this))
    , m_text(new QLabel(this))
    , m_left(new QProgressBar(this))
    , m_keep(new QPushButton(this))
    , m_back(new QPushButton(this))
{
    setAccessibleRole(this, QAccessible::Notification);
    setObjectName(u"keepBar"_s);
    setFrameShape(QFrame::StyledPanel);
    m_text->setObjectName(u"keepText"_s);
    m_text->setWordWrap(true);
    m_texts->name(m_left, "Seconds left", "keepSecondsLeft");
    m_left->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto* column = new QVBoxLayout(this);
    auto* row = new QHBoxLayout;
    column->addWidget(m_text);
    column->addLayout(row);
    row->addWidget(m_left, 1);
    row->addWidget(m_keep);
    row->addWidget(m_back);
    m_texts->button(m_keep, QT_TR_NOOP("&Keep"), "keepButton");
    m_texts->button(m_back, QT_TR_NOOP("&Go back now"), "goBackButton");
    m_texts->always([this] {
        m_left->setFormat(tr("%v s", "seconds left; %v is replaced by the number"));
        showText();
    });
    m_ticker.setInterval(1s);
    connect(&m_ticker, &QTimer::timeout, this, &UploadKeepBar::tick);
    connect(m_keep, &QPushButton::clicked, this, [this] { answer(true); });
    connect(m_back, &QPushButton::clicked, this, [this] { answer(false); });
    hide();
}

void UploadKeepBar::ask(const UploadRun::Question& question, const QString& gateway, int waiting)
{
    const bool isOther = !m_question || m_question->index != question.index;
    if (isOther && m_question)
        m_guard.setRemainingTime(UploadRun::answerPause);
    m_question = question;
    m_gateway = gateway;
    m_waiting = waiting;
    m_left->setRange(0, qMax(1, int(question.within.count())));
    showText();
    tick();
    m_ticker.start();
    if (isOther)
        announce(this, m_text->text());
    show();
}

void UploadKeepBar::clear()
{
    m_ticker.stop();
    m_question.reset();
    hide();
}

void UploadKeepBar::focusAnswer() { m_keep->setFocus(); }

void UploadKeepBar::answer(bool isKeeping)
{
    if (m_guard.hasExpired())
        Q_EMIT answered(isKeeping);
}

void UploadKeepBar::showText()
{
    if (!m_question)
        return;
    QStringList lines { tr("%1 runs the new configuration. Try it out now: call out, call in. "
                           "Without an answer it goes back to the earlier one.")
                            .arg(m_gateway) };
    if (m_question->problem)
        lines.prepend(ErrorText::sentence(*m_question->problem));
    if (m_waiting > 0)
        lines.append(tr("%n other(s) wait for the same answer.", nullptr, m_waiting));
    m_text->setText(lines.join(u'\n'));
    setAccessibleName(m_text->text());
}

void UploadKeepBar::tick()
{
    if (!m_question)
        return;
    const auto left = m_question->deadline.remainingTimeAsDuration();
    m_left->setValue(int(std::chrono::ceil<std::chrono::seconds>(left).count()));
}
