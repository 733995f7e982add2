// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/LintCommand.h"

#include "models/lint/Lint.h"

using namespace Qt::StringLiterals;

namespace {

QString severityWord(Finding::Severity severity)
{
    switch (severity) {
    case Finding::Severity::Error:
        return LintCommand::tr("error");
    case Finding::Severity::Warning:
        return LintCommand::tr("warning");
    case Finding::Severity::Hint:
        return LintCommand::tr("hint");
    }
    Q_UNREACHABLE();
}

} // namespace

void LintCommand::start()
{
    if (options().words().size() != 2)
        return badUsage(u"lint SITE"_s);
    withCatalog([this] {
        withStore([this] { withSite(word(1), false, [this](const Site& site) { report(site); }); });
    });
}

void LintCommand::report(const Site& site)
{
    const QList<Finding> findings = Lint::check(site, catalog());
    int errors = 0;
    for (const Finding& finding : findings) {
        const QString sentence = LintText::sentence(finding);
        const QString fix = LintText::fixLabel(finding);
        QJsonObject event { { u"event"_s, u"finding"_s },
            { u"severity"_s, severityName(finding.severity) }, { u"rule"_s, finding.rule },
            { u"subject"_s, finding.subject }, { u"text"_s, sentence } };
        if (!fix.isEmpty())
            event.insert(u"fix"_s, fix);
        output().event(event,
            tr("%1: %2: %3 [%4]")
                .arg(severityWord(finding.severity), finding.subject, sentence, finding.rule));
        errors += finding.severity == Finding::Severity::Error;
    }
    if (findings.isEmpty())
        output().message(tr("Nothing to remark on the plan of %1.").arg(site.name));
    done(errors > 0 ? 1 : 0);
}
