// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/PageHeader.h"

#include "widgets/common/Fonts.h"

#include <QEvent>
#include <QLabel>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

PageHeader::PageHeader(
    std::function<QString()> title, std::function<QString()> sentence, QWidget* parent)
    : QWidget(parent)
    , m_titleText(std::move(title))
    , m_sentenceText(std::move(sentence))
    , m_title(new QLabel(this))
    , m_sentence(new QLabel(this))
{
    Fonts::relate(m_title, 1.4, true);
    m_title->setObjectName(u"pageTitle"_s);
    m_sentence->setObjectName(u"pageSentence"_s);
    m_sentence->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(
        0, 0, 0, style()->pixelMetric(QStyle::PM_LayoutVerticalSpacing, nullptr, this));
    layout->addWidget(m_title);
    layout->addWidget(m_sentence);
    retranslate();
}

void PageHeader::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PageHeader::retranslate()
{
    m_title->setText(m_titleText());
    m_sentence->setText(m_sentenceText());
}
