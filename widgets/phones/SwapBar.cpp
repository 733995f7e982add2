// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/phones/SwapBar.h"

#include "widgets/common/Texts.h"
#include "widgets/views/ScanField.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

SwapBar::SwapBar(QWidget* parent)
    : QFrame(parent)
    , m_texts(new Texts(this))
    , m_question(new QLabel(this))
    , m_field(new ScanField(this))
    , m_leave(nullptr)
{
    setObjectName(u"swapBar"_s);
    setFrameShape(QFrame::StyledPanel);
    auto* column = new QVBoxLayout(this);
    m_question->setWordWrap(true);
    column->addWidget(m_question);
    auto* row = new QHBoxLayout;
    row->addWidget(m_texts->label(QT_TR_NOOP("&MAC of its replacement:"), m_field, "swapEdit"));
    row->addWidget(m_field, 1);
    auto* leave = new QPushButton(this);
    m_texts->button(leave, QT_TR_NOOP("&Do not swap"), "leaveSwapButton");
    m_leave = leave;
    row->addWidget(leave);
    column->addLayout(row);
    m_texts->always([this] {
        m_question->setText(tr("Scan or type the phone that takes the place of %1.").arg(m_name));
    });
    connect(leave, &QPushButton::clicked, this, &SwapBar::closed);
    connect(m_field, &ScanField::scanned, this,
        [this](const QString& text) { Q_EMIT answered(m_phone, text); });
    hide();
}

void SwapBar::ask(const MacAddress& phone, const QString& name)
{
    m_phone = phone;
    m_name = name;
    m_question->setText(tr("Scan or type the phone that takes the place of %1.").arg(name));
    m_field->clear();
    show();
    m_field->setFocus(Qt::OtherFocusReason);
}

QList<QWidget*> SwapBar::fields() const { return { m_field, m_leave }; }

void SwapBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QFrame::keyPressEvent(event);
}
