// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/ReportCommand.h"

#include "models/report/HandoverReport.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {

bool isReportName(const QString& path)
{
    for (const QString& ending : { u".pdf"_s, u".html"_s, u".htm"_s })
        if (path.endsWith(ending, Qt::CaseInsensitive))
            return true;
    return false;
}

QString severityOf(const SiteEvidence::Point& point)
{
    switch (point.severity) {
    case SiteEvidence::Point::Severity::Blocking:
        return u"blocking"_s;
    case SiteEvidence::Point::Severity::Warning:
        return u"warning"_s;
    case SiteEvidence::Point::Severity::Hint:
        break;
    }
    return u"hint"_s;
}

} // namespace

void ReportCommand::start()
{
    const QString path = options().value(u"output"_s);
    if (options().words().size() != 2 || !isReportName(path))
        return badUsage(u"report SITE -o FILE.pdf|FILE.html [--language en|it] [--technician NAME] "
                        "[--place TEXT] [--with-secrets]"_s);
    withCatalog([this] {
        withStore([this] { withSite(word(1), false, [this](const Site& site) { report(site); }); });
    });
}

void ReportCommand::report(const Site& site)
{
    auto evidence = SiteEvidence::gather(store(), site, catalog());
    if (!evidence)
        return fail(evidence.error());
    const auto reseller = ResellerRepository(store().database()).load();
    if (!reseller)
        return fail(reseller.error());
    HandoverReport report;
    report.site = site;
    report.evidence = *evidence;
    report.catalog = sharedCatalog();
    report.reseller = *reseller;
    // Not that of the messages: a report speaks to the customer.
    report.language = options().value(u"language"_s);
    report.technician = options().value(u"technician"_s);
    report.place = options().value(u"place"_s);
    report.date = QDate::currentDate();
    report.programVersion = QStringLiteral(DOPPINO_VERSION);
    report.hasEnvelope = options().isSet(u"with-secrets"_s);
    const QString path = options().value(u"output"_s);
    const QByteArray content = report.content(path);
    if (content.isEmpty())
        return fail(Error(ErrorCode::TemplateInvalid, u"handover"_s));
    if (const Status written = writeFile(path, content, report.hasEnvelope); !written)
        return fail(written.error());
    // For the list of sites; who may only read does without.
    (void)store().sites().noteOpenPoints(site.id, int(evidence->handedOver().size()));
    output().message(tr("%1 written.").arg(path));
    tell(site, *evidence);
    done(0);
}

void ReportCommand::tell(const Site& site, const SiteEvidence& evidence) const
{
    QJsonArray open;
    for (const auto& point : evidence.open) {
        open.append(QJsonObject { { u"step"_s, point.step }, { u"severity"_s, severityOf(point) },
            { u"text"_s, point.sentence() } });
        output().message(u"- "_s + point.sentence());
    }
    output().event({ { u"event"_s, u"result"_s }, { u"subject"_s, site.name },
        { u"state"_s, u"done"_s }, { u"written"_s, options().value(u"output"_s) },
        { u"open_points"_s, open }, { u"verdict"_s, verdictName(evidence.verdict()) } });
}
