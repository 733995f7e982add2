// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/CertifyListCommand.h"

#include "models/certification/CertificationJson.h"
#include "models/certification/CertificationText.h"

using namespace Qt::StringLiterals;

void CertifyListCommand::start()
{
    const bool isWhole = word(1) == u"list" || word(1) == u"plan";
    if (options().words().size() != (isWhole ? 2 : 3))
        return badUsage(isWhole ? u"certify list, certify plan [--plan FILE]"_s
                                : u"certify show|runs|ticket PROVIDER"_s);
    if (word(1) == u"plan")
        return listPlan();
    withStore([this] {
        if (word(1) == u"list")
            return list();
        withDossier(2, [this](const Dossier& dossier) {
            if (word(1) == u"ticket")
                writeTicket(dossier);
            else
                word(1) == u"show" ? show(dossier) : listRuns(dossier);
        });
    });
}

void CertifyListCommand::list()
{
    const auto records = store().certification().dossiers();
    if (!records)
        return fail(records.error());
    for (const DossierRecord& record : *records) {
        const auto dossier = CertificationJson::dossier(record);
        if (!dossier)
            return fail(dossier.error());
        say(*dossier);
    }
    if (records->isEmpty())
        output().message(tr("There is no dossier yet."));
    done(0);
}

void CertifyListCommand::show(const Dossier& dossier)
{
    const auto events = keeper().events(dossier.id);
    if (!events)
        return fail(events.error());
    say(dossier);
    const TechnicalContact& c = dossier.contact;
    QStringList contact { c.name, c.phone, c.email, c.availability };
    contact.removeAll(QString());
    if (!contact.isEmpty())
        output().message(u"  "_s + contact.join(u", "_s));
    for (const QString& key : DossierFlow::missing(dossier))
        output().message(u"  - "_s + DossierFlow::missingText(key));
    for (const DossierEvent& event : *events) {
        QJsonObject object = CertificationJson::object(event);
        object.insert(u"event"_s, u"change"_s);
        object.insert(u"subject"_s, dossier.providerId);
        QStringList words { event.at.toUTC().toString(Qt::ISODate), event.who, event.kind,
            u"%1 -> %2"_s.arg(event.before, event.after), event.note };
        words.removeAll(QString());
        output().event(object, words.join(u"  "_s));
    }
    done(0);
}

void CertifyListCommand::listRuns(const Dossier& dossier)
{
    const auto records = store().certification().runs(dossier.id);
    if (!records)
        return fail(records.error());
    for (const CertificationRunRecord& record : *records) {
        const auto run = keeper().run(record.id);
        if (!run)
            return fail(run.error());
        say(*run);
    }
    if (records->isEmpty())
        output().message(tr("%1 has not been tested yet.").arg(dossier.company));
    done(0);
}

void CertifyListCommand::listPlan()
{
    const auto loaded = plan();
    if (!loaded)
        return fail(loaded.error());
    const QString language = options().language();
    for (const CertificationTest& test : (*loaded)->tests()) {
        const CertificationArea* area = (*loaded)->area(test.area);
        output().event(
            { { u"event"_s, u"test"_s }, { u"subject"_s, (*loaded)->id() }, { u"name"_s, test.id },
                { u"area"_s, test.area }, { u"class"_s, certificationWeightName(test.weight) },
                { u"points"_s, test.points }, { u"guided"_s, test.isGuided() },
                { u"check"_s, test.check },
                { u"inputs"_s, QJsonArray::fromStringList(test.inputs) },
                { u"title"_s, test.title.in(language) },
                { u"instructions"_s, test.instructions.in(language) } },
            u"%1  %2  %3  %4  %5"_s.arg(test.id, -28)
                .arg(CertificationText::weight(test.weight), -12)
                .arg(test.points, 3)
                .arg(area ? area->title.in(language) : test.area, test.title.in(language)));
    }
    done(0);
}

void CertifyListCommand::writeTicket(const Dossier& dossier)
{
    const auto loaded = plan();
    if (!loaded)
        return fail(loaded.error());
    const QString text = DossierTicket::text(dossier, **loaded, options().language());
    const QString path = options().value(u"output"_s);
    if (options().isSet(u"output"_s)) {
        if (const Status written = writeFile(path, text.toUtf8(), false); !written)
            return fail(written.error());
        output().message(tr("%1 written.").arg(path));
    } else {
        output().raw(text.toUtf8());
    }
    QJsonObject event { { u"event"_s, u"result"_s }, { u"subject"_s, dossier.providerId },
        { u"state"_s, u"done"_s },
        { u"missing"_s, QJsonArray::fromStringList(DossierFlow::missing(dossier)) } };
    event.insert(options().isSet(u"output"_s) ? u"written"_s : u"ticket"_s,
        options().isSet(u"output"_s) ? path : text);
    output().event(event);
    done(0);
}
