// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editors/GatewayPreview.h"

#include "models/gateway/ConfigMarks.h"
#include "models/gateway/GatewayDriver.h"
#include "widgets/views/ConfigPreview.h"

#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// Shorter than a pause in typing is noticed, longer than one between two keys.
constexpr auto typingPause = 150ms;

QString shortDate(const QDateTime& at)
{
    return QLocale().toString(at.toLocalTime(), QLocale::ShortFormat);
}

} // namespace

GatewayPreview::GatewayPreview(
    SiteDraft* draft, std::function<bool(const QString&)> canShow, QWidget* parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_canShow(std::move(canShow))
    , m_preview(new ConfigPreview(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_preview);
    m_preview->layout()->setContentsMargins(0, 0, 0, 0);
    m_preview->nameText("gatewayConfigText"); // the Upload page has one of its own
    m_timer.setSingleShot(true);
    m_timer.setInterval(typingPause);
    connect(&m_timer, &QTimer::timeout, this, &GatewayPreview::render);
    connect(draft, &SiteDraft::changed, this, [this] { m_timer.start(); });
}

void GatewayPreview::setStore(Store* store)
{
    m_store = store;
    readRecords();
    m_timer.start();
}

void GatewayPreview::setCurrent(int index)
{
    m_index = index;
    readRecords();
    m_timer.stop();
    render();
}

void GatewayPreview::replaceSaving(QPushButton* button) { m_preview->replaceSaving(button); }

/// An upload on another page may have changed what is known.
void GatewayPreview::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    readRecords();
    m_timer.start();
}

const Gateway* GatewayPreview::current() const
{
    const auto& gateways = m_draft->site().gateways;
    return m_index >= 0 && m_index < gateways.size() ? &gateways[m_index] : nullptr;
}

/// Without records, or while they cannot be read, there is nothing to compare with; the pages that
/// need them say why.
void GatewayPreview::readRecords()
{
    const Gateway* gateway = current();
    const QString id = gateway ? gateway->id : QString();
    if (!m_store || id != m_seenOf)
        m_seen = {};
    m_seenOf = id;
    m_read.drop();
    if (!m_store || id.isEmpty())
        return;
    m_read.ask(
        *m_store, [id](Store& store) -> Result<Seen> { return seen(store, id); },
        [this](const Result<Seen>& seen) {
            m_seen = seen.value_or(Seen());
            if (isVisible())
                m_timer.start();
        });
}

GatewayPreview::Seen GatewayPreview::seen(Store& store, const QString& gatewayId)
{
    Seen seen;
    const auto backups = store.evidence().backups(gatewayId);
    if (backups && !backups->isEmpty())
        if (const auto backup = store.evidence().backup(backups->first().id)) {
            seen.content = backup->content;
            seen.takenAt = backup->takenAt;
        }
    const auto uploads = store.evidence().uploadsOf(gatewayId);
    if (!uploads)
        return seen;
    const auto done = std::find_if(uploads->begin(), uploads->end(),
        [](const UploadRecord& upload) { return upload.outcomeText == u"done"; });
    if (done == uploads->end())
        return seen;
    seen.uploaded = done->fingerprint;
    seen.uploadedAt = done->endedAt;
    return seen;
}

void GatewayPreview::render()
{
    const Gateway* gateway = current();
    if (!gateway)
        return;
    if (gateway->model.isEmpty())
        return m_preview->setHint(
            [] { return tr("Choose the model: its configuration appears here as you type."); });
    const Site& site = m_draft->site();
    const auto text = renderGateway(site, *gateway, m_draft->catalog());
    if (!text) {
        const QString path = text.error().subject;
        std::function<void()> jump;
        if (m_canShow(path))
            jump = [this, path] { Q_EMIT fieldRequested(path); };
        return m_preview->setUnfinished(text.error(), site, jump);
    }
    const GatewayModel* model = m_draft->catalog().gatewayModel(gateway->model);
    const GatewayDriver* driver = gatewayDriver(model->family);
    m_preview->setConfiguration(*text, site.secrets(), driver->fileName(*gateway));
    compare(*text, *gateway);
}

void GatewayPreview::compare(const QByteArray& configuration, const Gateway& gateway)
{
    if (configurationFingerprint(configuration) == m_seen.uploaded)
        return m_preview->setComparison({}, [at = m_seen.uploadedAt] {
            return tr("As it was uploaded on %1.").arg(shortDate(at));
        });
    if (m_seen.content.isEmpty())
        return m_preview->setComparison({}, {});
    const GatewayModel* model = m_draft->catalog().gatewayModel(gateway.model);
    const auto differences
        = gatewayDriver(model->family)
              ->format()
              .differences(m_seen.content, configuration, ConfigFormat::Hidden::Equal);
    m_preview->setComparison(ConfigMarks::addedLines(configuration, differences),
        [at = m_seen.takenAt, count = int(differences.size())] {
            return tr("%n difference(s) from the backup of %1.", nullptr, count).arg(shortDate(at));
        });
}
