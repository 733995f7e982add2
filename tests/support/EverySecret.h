// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/deploy/tvox/TypedBook.h"
#include "models/store/SealedColumns.h"
#include "models/team/CarriedSites.h"
#include "models/team/MergedSites.h"
#include "tests/support/StoreFixture.h"

using namespace Qt::StringLiterals;

/// Something of everything that is ever sealed.
struct EverySecret {
    Site site;
    QString backupId;
    QString deploymentId;
    QString dossierId;
    QString phoneId;

    bool fill(Store& store)
    {
        site = StoreFixture::exampleSite();
        if (!store.sites().save(site, u"import"_s) || site.phones.isEmpty())
            return false;
        phoneId = site.phones[0].id;
        BackupRecord backup { {}, site.id, site.gateways[0].id, QDateTime::currentDateTimeUtc(),
            u"running"_s, "password backup-secret" };
        DeploymentRecord deployment;
        deployment.siteId = site.id;
        DossierRecord dossier;
        dossier.company = u"Provider"_s;
        dossier.password = Secret(u"dossier-secret"_s);
        const TypedSheet sheet = sheetWithSecret();
        const bool isFilled = store.evidence().add(backup)
            && store.phones().tokens(site.id, { phoneId })
            && store.phones().noteTaken(site.id, phoneId,
                { QDateTime::currentDateTimeUtc(), u"f"_s, Secret(u"taken-secret"_s) })
            && store.phones().saveRedirectAccount(
                { u"rps"_s, u"user"_s, Secret(u"redirect-secret"_s), {} })
            && store.certification().save(dossier, {}) && store.catalogs().makeOwnKey(u"Us"_s)
            && store.deployments().begin(deployment, "start-secret")
            && store.deployments().end(deployment, "end-secret")
            && TypedBook(&store, site.id).tick(*sheet.items().first(), true)
            && CarriedSites(store).note(site, u"origin"_s, 1)
            && MergedSites(store).note({ site.id, u"writer"_s, 1, 1, 0, {}, site, site });
        backupId = backup.id;
        deploymentId = deployment.id;
        dossierId = dossier.id;
        return isFilled;
    }

    /// Through the repositories; empty = all is there.
    [[nodiscard]] QString missing(Store& store) const
    {
        const auto loaded = store.sites().load(site.id);
        if (!loaded || loaded->trunks[0].password != site.trunks[0].password)
            return u"site"_s;
        const auto backup = store.evidence().backup(backupId);
        if (!backup || backup->content != "password backup-secret")
            return u"backup"_s;
        const auto taken = store.phones().taken(phoneId);
        if (!taken || !*taken || (*taken)->content.reveal() != u"taken-secret")
            return u"taken"_s;
        if (!store.phones().tokens(site.id, { phoneId }))
            return u"tokens"_s;
        const auto accounts = store.phones().redirectAccounts();
        if (!accounts || accounts->value(0).password.reveal() != u"redirect-secret")
            return u"redirect"_s;
        const auto dossier = store.certification().dossier(dossierId);
        if (!dossier || dossier->password.reveal() != u"dossier-secret")
            return u"dossier"_s;
        if (store.deployments().startState(deploymentId).value_or(QByteArray()) != "start-secret"
            || store.deployments().endState(deploymentId).value_or(QByteArray()) != "end-secret")
            return u"deployment"_s;
        const TypedSheet sheet = sheetWithSecret();
        const auto states = TypedBook(&store, site.id).states(sheet);
        if (!states || states->value(sheet.items().first()->id) != TypedState::Typed)
            return u"typed"_s;
        const auto carried = CarriedSites(store).find(site.id);
        if (!carried || !*carried || (*carried)->site.trunks[0].password != site.trunks[0].password)
            return u"carried"_s;
        const auto merged = MergedSites(store).find(site.id, u"writer"_s);
        if (!merged || !*merged || (*merged)->now.trunks[0].password != site.trunks[0].password
            || (*merged)->base != (*merged)->now)
            return u"merged"_s;
        const auto revisions = store.history().list(site.id);
        if (!revisions || revisions->isEmpty())
            return u"history"_s;
        const auto past = store.history().at(revisions->first().id);
        return past && past->trunks[0].password == site.trunks[0].password ? QString() : u"past"_s;
    }

    /// Every value of a sealed column, by table, column and keys.
    static QHash<QString, QString> sealedValues(Store& store)
    {
        QHash<QString, QString> values;
        for (const SealedColumn& column : SealedColumns::all()) {
            auto q = store.database().run(u"SELECT %1, %2 FROM %3"_s.arg(
                column.column, column.keys.join(u", "_s), column.table));
            while (q && q->next()) {
                const QString text = q->value(0).toString();
                if (text.isEmpty() || !text.startsWith(column.mark))
                    continue;
                QStringList keys;
                for (int i = 0; i < column.keys.size(); ++i)
                    keys.append(q->value(i + 1).toString());
                values.insert(u"%1.%2 %3"_s.arg(column.table, column.column, column.place(keys)),
                    text.sliced(column.mark.size()));
            }
        }
        return values;
    }

    static QString placeIn(const QString& name) { return name.section(u' ', 1); }
    static QString columnIn(const QString& name) { return name.section(u' ', 0, 0); }

private:
    static TypedSheet sheetWithSecret()
    {
        TypedItem item;
        item.id = u"trunk:voip1:password"_s;
        item.isSecret = true;
        item.secret = Secret(u"typed-secret"_s);
        TypedSheet sheet;
        TypedSection section;
        section.items.append(item);
        sheet.sections.append(section);
        return sheet;
    }
};
