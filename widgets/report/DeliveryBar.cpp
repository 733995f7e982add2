// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/report/DeliveryBar.h"

#include "widgets/common/LabelGlyph.h"
#include "widgets/common/Texts.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStyle>

#include <utility>

using namespace Qt::StringLiterals;

DeliveryBar::DeliveryBar(Store* store, QWidget* parent)
    : QWidget(parent)
    , m_store(store)
    , m_texts(new Texts(this))
    , m_icon(new QLabel(this))
    , m_state(new QLabel(this))
    , m_button(new QPushButton(this))
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(m_icon, 0, 0, Qt::AlignTop);
    grid->addWidget(m_state, 0, 1);
    grid->addWidget(m_button, 1, 0, 1, 2);
    grid->setColumnStretch(1, 1);
    m_state->setWordWrap(true);
    m_state->setObjectName(u"deliveryState"_s);
    m_texts->button(m_button, QT_TR_NOOP("Mar&k as delivered"), "deliverButton");
    m_texts->always([this] { showState(); });
    connect(m_button, &QPushButton::clicked, this, &DeliveryBar::toggle);
}

void DeliveryBar::setSite(
    const QString& siteId, const std::optional<SiteEvidence::Point>& blocker, int openPoints)
{
    if (siteId != m_siteId) {
        m_standing.reset();
        m_isChecking = false;
    }
    m_siteId = siteId;
    m_blocker = blocker;
    m_openPoints = openPoints;
    read();
}

void DeliveryBar::read()
{
    if (!m_siteId.isEmpty())
        m_read.ask(
            *m_store, [id = m_siteId](Store& store) { return store.sites().summary(id); },
            [this](const Result<SiteSummary>& summary) {
                if (summary)
                    m_standing = summary->standing;
                else if (summary.error().code == ErrorCode::NoSuchSite)
                    m_standing.reset();
                showState();
            });
    showState(); // what is in the way is known already
}

void DeliveryBar::showState()
{
    using Shape = GlyphIcon::Shape;
    const bool isDrifted = m_standing && m_standing->state == SiteStanding::State::Drifted;
    const bool isBlocked = !isDelivered() && m_blocker;
    const Shape shape = isDrifted ? Shape::Warning
        : isDelivered()           ? Shape::Done
        : isBlocked               ? Shape::Error
                                  : Shape::Open;
    LabelGlyph::show(m_icon, shape);
    m_state->setText(stateText());
    showButton();
    m_button->setEnabled(m_standing && m_store->mayWrite() && !isBlocked && !m_isChecking);
}

/// Whoever presses it has read what is handed over with the site.
void DeliveryBar::showButton()
{
    if (isDelivered()) {
        m_button->setText(tr("Mar&k as not delivered"));
        m_button->setAccessibleName(u"Mark as not delivered"_s);
    } else if (m_openPoints > 0 && !m_blocker) {
        m_button->setText(tr("Mar&k as delivered with %n open point(s)", nullptr, m_openPoints));
        m_button->setAccessibleName(u"Mark as delivered, open points: %1"_s.arg(m_openPoints));
    } else {
        m_button->setText(tr("Mar&k as delivered"));
        m_button->setAccessibleName(u"Mark as delivered"_s);
    }
}

QString DeliveryBar::stateText() const
{
    if (!isDelivered())
        return m_blocker
            ? tr("Not to be delivered yet. %1", "what is in the way").arg(m_blocker->sentence())
            : tr("Not delivered yet.");
    const QString when
        = QLocale().toString(m_standing->deliveredAt->toLocalTime(), QLocale::ShortFormat);
    return m_standing->state == SiteStanding::State::Drifted
        ? tr("Delivered on %1, and not as it was then any more.").arg(when)
        : tr("Delivered on %1.").arg(when);
}

/// What is shown may be older than the last test, or than what a colleague did.
void DeliveryBar::toggle()
{
    if (isDelivered())
        return write(false);
    if (m_guard && !m_guard())
        return;
    m_isChecking = true;
    m_agreedPoints = m_openPoints;
    showState();
    Q_EMIT checkRequested();
}

void DeliveryBar::conclude()
{
    if (!std::exchange(m_isChecking, false))
        return;
    // Something else than what was agreed to: it is shown now, and can be agreed to again.
    if (m_blocker || m_openPoints != m_agreedPoints)
        return showState();
    write(true);
}

void DeliveryBar::giveUp()
{
    m_isChecking = false;
    showState();
}

void DeliveryBar::write(bool isDelivering)
{
    const Status done = m_store->sites().setDelivered(
        m_siteId, isDelivering ? std::optional(QDateTime::currentDateTimeUtc()) : std::nullopt);
    read();
    if (!done)
        return Q_EMIT failed(done.error());
    Q_EMIT deliveryChanged(isDelivering);
}
