// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/report/TestTimeline.h"

#include "models/trunktest/TrunkTestJob.h"
#include "widgets/common/AccessibleRole.h"
#include "widgets/common/MixedColor.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qreal markPitch = 1.5; ///< in heights of a line
constexpr qreal markSize = 0.95;
constexpr qreal rowLines = 2.3;

QString momentOf(const QDateTime& at)
{
    return QLocale().toString(at.toLocalTime(), QLocale::ShortFormat);
}

} // namespace

TestTimeline::TestTimeline(QWidget* parent)
    : QWidget(parent)
{
    setAccessibleRole(this, QAccessible::Graphic);
    setObjectName(u"testTimeline"_s);
    setAccessibleName(u"Test results"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    describe();
}

void TestTimeline::showTrunks(const QList<SiteEvidence::OfTrunk>& trunks)
{
    m_rows.clear();
    for (const SiteEvidence::OfTrunk& trunk : trunks) {
        Row row { trunk.name, {} };
        if (trunk.last)
            row.tests = QList<SiteEvidence::Test> { *trunk.last } + trunk.earlier;
        m_rows.append(row);
    }
    describe();
    updateGeometry();
    update();
}

SiteDrawing::Health TestTimeline::healthOf(const SiteEvidence::Test& test)
{
    switch (test.outcome.end) {
    case Outcome::End::Done:
        return SiteDrawing::Health::Proven;
    case Outcome::End::Failed:
        return SiteDrawing::Health::Failed;
    case Outcome::End::Unknown:
        return SiteDrawing::Health::Unknown;
    case Outcome::End::Cancelled:
        return SiteDrawing::Health::NotNeeded;
    }
    Q_UNREACHABLE();
}

QString TestTimeline::wordOf(const SiteEvidence::Test& test)
{
    switch (test.outcome.end) {
    case Outcome::End::Done:
        return tr("works");
    case Outcome::End::Failed:
        return tr("failed");
    case Outcome::End::Unknown:
        return tr("no result");
    case Outcome::End::Cancelled:
        return tr("cancelled");
    }
    Q_UNREACHABLE();
}

QString TestTimeline::figuresOf(const SiteEvidence::Test& test)
{
    QStringList figures;
    if (test.roundTripMs)
        figures.append(tr("%1 ms").arg(QLocale().toString(qRound(*test.roundTripMs))));
    if (test.mos)
        figures.append(tr("MOS %1").arg(QLocale().toString(*test.mos, 'f', 1)));
    return figures.join(u", "_s);
}

QString TestTimeline::text() const
{
    QStringList lines;
    for (const Row& row : m_rows) {
        if (row.tests.isEmpty()) {
            lines.append(tr("%1: not tested yet", "trunk").arg(row.name));
            continue;
        }
        const SiteEvidence::Test& last = row.tests.first();
        QString line = tr("%1: %n test(s), the last one %2: %3", "trunk, when, how it ended",
            int(row.tests.size()))
                           .arg(row.name, momentOf(last.at), wordOf(last));
        if (const QString figures = figuresOf(last); !figures.isEmpty())
            line += u", "_s + figures;
        lines.append(line);
    }
    return lines.isEmpty() ? tr("There is no trunk to test yet.") : lines.join(u'\n');
}

void TestTimeline::describe() { setAccessibleDescription(text()); }

qreal TestTimeline::rowHeight() const { return rowLines * fontMetrics().height(); }

QSize TestTimeline::sizeHint() const
{
    return { fontMetrics().averageCharWidth() * 46,
        int(rowHeight() * qreal(std::max<qsizetype>(1, m_rows.size()))) + 2 };
}

QSize TestTimeline::minimumSizeHint() const
{
    return { fontMetrics().averageCharWidth() * 28, sizeHint().height() };
}

qreal TestTimeline::nameWidth() const { return width() * 0.26; }

qreal TestTimeline::figuresWidth() const
{
    qreal widest = 0;
    for (const Row& row : m_rows) {
        if (row.tests.isEmpty())
            continue;
        for (const QString& text : { wordOf(row.tests.first()), figuresOf(row.tests.first()) })
            widest = std::max(widest, QFontMetricsF(font()).horizontalAdvance(text));
    }
    return std::min(widest + 4, width() * 0.4);
}

/// The newest ones, as many as there is room for.
int TestTimeline::shownOf(const Row& row) const
{
    const qreal room = width() - nameWidth() - figuresWidth() - fontMetrics().height();
    return std::clamp(
        int(room / (markPitch * fontMetrics().height())), 1, std::max(1, int(row.tests.size())));
}

QRectF TestTimeline::markOf(int row, int test) const
{
    const qreal line = fontMetrics().height();
    const qreal side = markSize * line;
    const qreal right = width() - figuresWidth() - line * 0.6 - test * markPitch * line;
    const auto& tests = m_rows[row].tests;
    const bool hasBars = std::any_of(tests.begin(), tests.end(),
        [](const SiteEvidence::Test& other) { return other.roundTripMs.has_value(); });
    const qreal above = hasBars ? rowHeight() - side - line * 0.25 : (rowHeight() - side) / 2;
    return { right - side, row * rowHeight() + above, side, side };
}

void TestTimeline::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    SiteDrawing::Colours colours = SiteDrawing::Colours::of(palette());
    colours.card = palette().color(backgroundRole());
    colours.ink = palette().color(foregroundRole());
    if (m_rows.isEmpty()) {
        painter.setPen(colours.quiet());
        painter.drawText(rect(), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, text());
    }
    for (int row = 0; row < m_rows.size(); ++row)
        paintRow(&painter, row, colours);
}

void TestTimeline::paintRow(QPainter* painter, int row, const SiteDrawing::Colours& colours) const
{
    const Row& shown = m_rows[row];
    const qreal top = row * rowHeight();
    const QRectF name(0, top, nameWidth() - 6, rowHeight());
    painter->setPen(colours.ink);
    painter->drawText(name, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        QFontMetricsF(font()).elidedText(shown.name, Qt::ElideMiddle, name.width()));
    if (row > 0) {
        painter->setPen(QPen(mixed(colours.card, colours.ink, 0.15), 1));
        painter->drawLine(QPointF(0, top), QPointF(width(), top));
    }
    if (shown.tests.isEmpty()) {
        painter->setPen(colours.quiet());
        const QRectF rest(nameWidth(), top, width() - nameWidth(), rowHeight());
        painter->drawText(
            rest, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, tr("not tested yet"));
        return;
    }
    paintTests(painter, row, colours);
}

void TestTimeline::paintTests(QPainter* painter, int row, const SiteDrawing::Colours& colours) const
{
    const Row& shown = m_rows[row];
    const int count = shownOf(shown);
    double longest = 1;
    for (int i = 0; i < count; ++i)
        longest = std::max(longest, shown.tests[i].roundTripMs.value_or(0));
    for (int i = 0; i < count; ++i) {
        const QRectF mark = markOf(row, i);
        SiteDrawing::paintMark(painter, mark, healthOf(shown.tests[i]), colours);
        if (!shown.tests[i].roundTripMs)
            continue;
        const qreal room = mark.top() - row * rowHeight() - 6;
        const qreal high = std::max(2.0, room * *shown.tests[i].roundTripMs / longest);
        painter->fillRect(QRectF(mark.left() + mark.width() * 0.25, mark.top() - 3 - high,
                              mark.width() * 0.5, high),
            colours.accentOnCard());
    }
    const QRectF figures(
        width() - figuresWidth(), row * rowHeight() + 2, figuresWidth(), rowHeight() - 4);
    const QFontMetricsF metrics(font());
    const QString last = figuresOf(shown.tests.first());
    painter->setPen(colours.of(healthOf(shown.tests.first())));
    painter->drawText(figures.adjusted(0, 0, 0, last.isEmpty() ? 0 : -figures.height() / 2),
        Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        metrics.elidedText(wordOf(shown.tests.first()), Qt::ElideRight, figures.width()));
    painter->setPen(colours.quiet());
    painter->drawText(figures.adjusted(0, figures.height() / 2, 0, 0),
        Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        metrics.elidedText(last, Qt::ElideRight, figures.width()));
}

bool TestTimeline::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event); // by its type
    const int row = int(help->pos().y() / rowHeight());
    if (row < m_rows.size())
        for (int i = 0; i < std::min(shownOf(m_rows[row]), int(m_rows[row].tests.size())); ++i) {
            const SiteEvidence::Test& test = m_rows[row].tests[i];
            if (!markOf(row, i).adjusted(-3, -20, 3, 3).contains(help->pos()))
                continue;
            const QString words
                = tr("%1: %2", "when, what came of it")
                      .arg(momentOf(test.at), TrunkTestText::sentence(test.verdict));
            QToolTip::showText(help->globalPos(), words.toHtmlEscaped(), this);
            return true;
        }
    QToolTip::hideText();
    return true;
}

void TestTimeline::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        describe();
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    update();
}
