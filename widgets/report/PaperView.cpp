// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/report/PaperView.h"

#include "models/report/PaperPages.h"
#include "widgets/common/AccessibleRole.h"

#include <QEvent>
#include <QLabel>
#include <QResizeEvent>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Smaller, and nothing could be read; wider than the view, it scrolls.
constexpr int leastSheetWidth = 400;
constexpr int frameOfSheet = 1;

} // namespace

PaperView::PaperView(QWidget* parent)
    : QScrollArea(parent)
    , m_desk(new QWidget(this))
    , m_column(new QVBoxLayout(m_desk))
    , m_rest(new QLabel(m_desk))
{
    m_column->setAlignment(Qt::AlignTop | Qt::AlignHCenter);
    m_column->addWidget(m_rest);
    m_rest->hide();
    m_desk->setBackgroundRole(QPalette::Mid);
    setWidget(m_desk);
    setWidgetResizable(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // it would come and change the width
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleRole(this, QAccessible::Document);
}

void PaperView::setSheets(const QList<QImage>& sheets, int count)
{
    const int at = verticalScrollBar()->value();
    m_sheets = sheets;
    m_count = count;
    while (m_labels.size() > sheets.size())
        delete m_labels.takeLast();
    while (m_labels.size() < sheets.size()) {
        auto* label = new QLabel(m_desk);
        label->setFrameStyle(QFrame::Box | QFrame::Plain);
        label->setLineWidth(frameOfSheet);
        label->setObjectName(u"sheet%1"_s.arg(m_labels.size() + 1));
        m_column->insertWidget(int(m_labels.size()), label);
        m_labels.append(label);
    }
    fit();
    retranslate();
    verticalScrollBar()->setValue(at);
}

void PaperView::clear() { setSheets({}, 0); }

int PaperView::sheetWidth() const
{
    const QMargins margins = m_column->contentsMargins();
    const int room = viewport()->width() - margins.left() - margins.right();
    return std::max(room - 2 * frameOfSheet, leastSheetWidth);
}

double PaperView::dotsPerInch() const
{
    const double inches = PaperPages::paper().size(QPageSize::Inch).width();
    return sheetWidth() * devicePixelRatioF() / inches;
}

void PaperView::fit()
{
    for (qsizetype i = 0; i < m_labels.size(); ++i)
        showSheet(i);
}

void PaperView::showSheet(qsizetype index)
{
    QImage sheet = m_sheets[index];
    const int wanted = qRound(sheetWidth() * devicePixelRatioF());
    // Quickly, until they come anew for this width.
    if (std::abs(sheet.width() - wanted) > 4)
        sheet = sheet.scaledToWidth(wanted, Qt::FastTransformation);
    QPixmap pixmap = QPixmap::fromImage(sheet);
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    m_labels[index]->setPixmap(pixmap);
}

void PaperView::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    fit();
    if (event->oldSize().width() != event->size().width())
        Q_EMIT widthChanged();
}

void PaperView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QScrollArea::changeEvent(event);
}

void PaperView::retranslate()
{
    const int left = m_count - int(m_sheets.size());
    m_rest->setVisible(left > 0);
    m_rest->setText(tr("%n more page(s) are not shown here.", nullptr, left));
    // For assistive technology in English, as every name.
    for (qsizetype i = 0; i < m_labels.size(); ++i)
        m_labels[i]->setAccessibleName(u"Page %1 of %2"_s.arg(i + 1).arg(m_count));
}
