// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/PlanFigures.h"

#include "widgets/common/LabelGlyph.h"
#include "widgets/common/Texts.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QStyle>

using namespace Qt::StringLiterals;

PlanFigures::PlanFigures(QWidget* parent)
    : QGroupBox(parent)
    , m_texts(new Texts(this))
    , m_lineIcon(new QLabel(this))
    , m_line(new QLabel(this))
{
    m_texts->group(this, QT_TR_NOOP("Result"));
    auto* form = new QFormLayout;
    m_channels = addRow(form, QT_TR_NOOP("Channels to order:"), "planChannelsLabel");
    m_blocking = addRow(form, QT_TR_NOOP("Calls lost:"), "planBlockingLabel");
    m_call = addRow(form, QT_TR_NOOP("One call:"), "planCallLabel");
    m_ethernet = addRow(form, QT_TR_NOOP("All calls, up and down:"), "planBandwidthLabel");
    m_guide = addRow(form, QT_TR_NOOP("By the Lync guide:"), "planGuideLabel");
    m_topology = addRow(form, QT_TR_NOOP("Advised:"), "planTopologyLabel");
    m_texts->toolTip(m_ethernet,
        QT_TR_NOOP("As it really is on Ethernet, with all headers, SRTP and VPN where chosen"));
    m_texts->toolTip(m_guide, QT_TR_NOOP("Calls × (64 kbps + 20), the guide's rule of thumb"));
    m_line->setObjectName(u"planLineLabel"_s);
    m_line->setWordWrap(true);
    auto* line = new QHBoxLayout;
    line->addWidget(m_lineIcon, 0, Qt::AlignTop);
    line->addWidget(m_line, 1);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addLayout(line);
    layout->addStretch();
    m_texts->always([this] { refresh(); });
}

QLabel* PlanFigures::addRow(QFormLayout* form, const char* source, const char* objectName)
{
    auto* caption = new QLabel(this);
    auto* value = new QLabel(this);
    value->setObjectName(QString::fromLatin1(objectName));
    QFont bold = value->font();
    bold.setBold(true);
    value->setFont(bold);
    m_texts->plain(caption, source);
    form->addRow(caption, value);
    return value;
}

void PlanFigures::showResult(const Planning::Result& result)
{
    m_result = result;
    refresh();
}

void PlanFigures::refresh()
{
    const QString none = tr("not known yet");
    const bool hasCalls = m_result.calls > 0;
    m_channels->setText(hasCalls ? QLocale().toString(m_result.channels) : none);
    m_blocking->setText(m_result.isComputed && hasCalls
            ? tr("%1 % of the busy hour").arg(QLocale().toString(m_result.blocking * 100, 'f', 2))
            : tr("not computed"));
    m_ethernet->setText(hasCalls ? PlanningText::kbps(m_result.upKbps) : none);
    m_topology->setText(PlanningText::topology(m_result.topology));
    m_call->setText(tr("%1 kbps, %2", "bandwidth, codec")
                        .arg(QLocale().toString(m_result.perCall.vpnKbps, 'f', 1),
                            PlanningText::codec(m_result.codec)));
    m_guide->setText(hasCalls ? PlanningText::kbps(m_result.guideUpKbps) : none);
    showLine();
}

void PlanFigures::showLine()
{
    const auto shape = !m_result.doesLineCarry ? GlyphIcon::Shape::Unknown
        : *m_result.doesLineCarry              ? GlyphIcon::Shape::Done
                                               : GlyphIcon::Shape::Error;
    LabelGlyph::show(m_lineIcon, shape);
    m_line->setText(lineText());
}

QString PlanFigures::lineText() const
{
    const QString carried = QLocale().toString(m_result.callsLineCarries);
    if (!m_result.doesLineCarry && m_result.callsLineCarries == 0)
        return tr("The line is not measured.");
    if (!m_result.doesLineCarry)
        return tr("One direction is measured: room for %1 calls.").arg(carried);
    return *m_result.doesLineCarry ? tr("The line carries it: room for %1 calls.").arg(carried)
                                   : tr("The line is too small: room for %1 calls.").arg(carried);
}
