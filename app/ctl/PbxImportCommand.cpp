// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/PbxImportCommand.h"

#include "app/ctl/DeployReport.h"
#include "models/deploy/DeployText.h"
#include "models/site/SiteFile.h"

#include <QFile>
#include <QHostAddress>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

PbxImportCommand::~PbxImportCommand() = default;

void PbxImportCommand::start()
{
    m_pbx.kind = options().value(u"kind"_s);
    m_pbx.host = options().value(u"host"_s);
    m_pbx.user = options().value(u"user"_s);
    m_pbx.address = options().value(u"address"_s);
    if (options().words().size() != 2 || m_pbx.host.isEmpty() || m_pbx.user.isEmpty())
        return badUsage(
            u"site import-pbx --kind nethvoice --host H --user U [--password-file F]"_s);
    const auto port = options().number(u"port"_s, 0, 1, 65535);
    if (!port)
        return fail(port.error());
    m_port = quint16(*port);
    if (options().isSet(u"address"_s) && QHostAddress(m_pbx.address).isNull())
        return badUsage(u"--address "_s + m_pbx.address.left(40));
    PbxAccess access;
    access.pbx = m_pbx;
    if (!PbxDrivers::make(access))
        return fail(Error(ErrorCode::UnsupportedPbx, m_pbx.kind));
    // A trial must not even create the database.
    const bool isDryRun = options().isSet(u"dry-run"_s);
    m_hasStore = !isDryRun || Database::isThere(options().database());
    withCatalog([this, isDryRun] {
        if (!m_hasStore)
            return readPassword();
        withStore([this, isDryRun] {
            isDryRun ? readPassword() : withVault([this] { readPassword(); });
        });
    });
}

void PbxImportCommand::readPassword()
{
    constexpr qint64 longest = 4096;
    const QByteArray given = qgetenv("DOPPINO_PBX_PASSWORD");
    qunsetenv("DOPPINO_PBX_PASSWORD"); // nothing we start needs it
    if (options().isSet(u"password-file"_s)) {
        QFile file(options().value(u"password-file"_s));
        if (!file.open(QFile::ReadOnly))
            return fail(Error(ErrorCode::FileUnreadable, file.fileName(), file.errorString()));
        return begin(Secret(file.readLine(longest).trimmed()));
    }
    if (!given.isEmpty())
        return begin(Secret(given));
    output().message(tr("Write the password of %1, and a line break:").arg(m_pbx.user));
    m_input = std::make_unique<LineInput>();
    connect(m_input.get(), &LineInput::line, this,
        [this](const QString& text, bool) { begin(Secret(text.trimmed())); });
}

void PbxImportCommand::begin(const Secret& password)
{
    if (m_input)
        m_input->disconnect(this);
    if (password.isEmpty())
        return fail(Error(ErrorCode::MissingValue, u"--password-file"_s));
    m_pbx.password = password;
    PbxAccess access;
    access.pbx = m_pbx;
    access.accepted = options().value(u"trust"_s);
    access.port = m_port;
    Site site;
    site.pbx = m_pbx;
    DeployRequest request;
    request.purpose = DeployRequest::Purpose::Import;
    m_job = std::make_unique<DeployJob>(
        PbxDrivers::make(access), site, sharedCatalog(), request, nullptr);
    connect(&m_job->driver(), &PbxDriver::trusted, this,
        [this](const QString& what, const QString& host, const QString& type,
            const QString& fingerprint) {
            m_trusted.append({ what, host, type, fingerprint });
        });
    if (options().isSet(u"verbose"_s))
        connect(m_job.get(), &Job::transcript, this,
            [this](Job::Direction direction, const QString& text) {
                DeployReport(output(), m_pbx.host).said(direction, text);
            });
    connect(m_job.get(), &Job::finished, this, &PbxImportCommand::take);
    m_job->start();
}

void PbxImportCommand::take()
{
    const Outcome& outcome = m_job->outcome();
    if (outcome.end != Outcome::End::Done) {
        if (outcome.error->code == ErrorCode::PbxCertificateUnknown)
            output().message(tr("To trust it: --trust %1").arg(outcome.error->detail));
        return fail(*outcome.error);
    }
    Site site;
    site.name = options().isSet(u"name"_s) ? options().value(u"name"_s) : m_pbx.host;
    site.pbx = m_pbx;
    m_job->driver().import(site, catalog(), m_job->found(), m_notes);
    if (m_hasStore && store().sites().find(site.name))
        return fail(Error(ErrorCode::SiteExists, site.name));
    options().isSet(u"dry-run"_s) ? report(site) : keep(site);
}

void PbxImportCommand::keep(Site site)
{
    if (const Status saved = store().sites().save(site, u"import"_s); !saved)
        return fail(saved.error());
    for (const PbxTrust& trust : std::as_const(m_trusted))
        if (const Status kept = store().pbx().remember(
                site.id, { trust.what, trust.host, trust.type, trust.fingerprint, {} });
            !kept)
            return fail(kept.error());
    report(site);
}

void PbxImportCommand::report(const Site& site)
{
    const bool isDryRun = options().isSet(u"dry-run"_s);
    const QByteArray file = SiteFile::write(site, SiteFile::Secrets::Omit);
    QJsonObject event { { u"event"_s, u"result"_s }, { u"subject"_s, site.name },
        { u"state"_s, u"done"_s }, { u"id"_s, site.id }, { u"dry_run"_s, isDryRun },
        { u"trunks"_s, site.trunks.size() }, { u"users"_s, site.users.size() },
        { u"phones"_s, site.phones.size() }, { u"gateways"_s, site.gateways.size() },
        { u"notes"_s, QJsonArray::fromStringList(m_notes) } };
    if (isDryRun)
        event.insert(u"site_file"_s, QJsonDocument::fromJson(file).object());
    output().event(event, isDryRun ? QString::fromUtf8(file).trimmed() : QString());
    for (const QString& note : std::as_const(m_notes))
        output().message(DeployText::note(note));
    output().message(
        (isDryRun ? tr("%1: the PBX was read; nothing was imported.") : tr("%1 imported."))
            .arg(site.name));
    done(0);
}

void PbxImportCommand::cancel() { m_job ? m_job->cancel() : Command::cancel(); }
