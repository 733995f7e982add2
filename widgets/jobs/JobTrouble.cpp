// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/jobs/JobTrouble.h"

#include "models/core/ErrorText.h"
#include "widgets/common/Texts.h"
#include "widgets/jobs/JobWords.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

JobTrouble::JobTrouble(QWidget* parent)
    : QWidget(parent)
    , m_texts(new Texts(this))
    , m_sentence(new QLabel(this))
    , m_unfold(new QToolButton(this))
    , m_detail(new QPlainTextEdit(this))
{
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_texts->name(m_sentence, "What happened", "jobErrorLabel");
    buildFold();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_sentence);
    column->addWidget(m_unfold);
    column->addWidget(m_detail);
    hide();
}

void JobTrouble::buildFold()
{
    m_unfold->setCheckable(true);
    m_unfold->setAutoRaise(true);
    m_unfold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_unfold->setArrowType(Qt::RightArrow);
    m_texts->button(m_unfold, QT_TR_NOOP("Details"), "jobDetailsButton");
    m_detail->setReadOnly(true);
    m_detail->setTabChangesFocus(true);
    m_detail->setFixedHeight(5 * fontMetrics().lineSpacing());
    m_detail->hide();
    m_texts->name(m_detail, "Details of the error", "jobDetailsEdit");
    connect(m_unfold, &QToolButton::toggled, this, [this](bool isOpen) {
        m_unfold->setArrowType(isOpen ? Qt::DownArrow : Qt::RightArrow);
        m_detail->setVisible(isOpen);
    });
}

void JobTrouble::showError(int jobId, const Error& error)
{
    setVisible(true);
    if (m_jobId != jobId) {
        m_jobId = jobId;
        m_unfold->setChecked(false);
        Q_EMIT jobChanged();
    }
    m_sentence->setText(ErrorText::whole(error));
    // Setting it again each second would take a selection away.
    if (const QString detail = JobWords::detail(error); detail != m_detail->toPlainText())
        m_detail->setPlainText(detail);
}

void JobTrouble::clear()
{
    hide();
    if (!m_jobId)
        return;
    m_jobId.reset();
    m_unfold->setChecked(false);
    Q_EMIT jobChanged();
}

void JobTrouble::copy() const
{
    if (m_jobId)
        QGuiApplication::clipboard()->setText(m_sentence->text() + u'\n' + m_detail->toPlainText());
}
