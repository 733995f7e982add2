// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/certification/CertificationPlan.h"
#include "models/certification/DossierTicketWords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

/// One plain text from top to bottom, without marks that a ticket system would take for its own.
class TicketWriter {
public:
    TicketWriter(const Dossier& dossier, const CertificationPlan& plan, const QString& language)
        : m_dossier(dossier)
        , m_plan(plan)
        , m_language(language)
    {
    }

    QString text()
    {
        m_lines = { word("subject").arg(nameOfProvider()), {} };
        addMissing();
        addCompany();
        addContact();
        addTrunk();
        addEntry();
        addTests();
        return m_lines.join(u'\n') + u'\n';
    }

private:
    [[nodiscard]] QString word(const char* key) const
    {
        return DossierTicketWords::word(QLatin1StringView(key), m_language);
    }

    [[nodiscard]] QString nameOfProvider() const
    {
        for (const QString& name : { m_dossier.company, m_dossier.providerId })
            if (!name.isEmpty())
                return name.simplified();
        return word("unnamed");
    }

    void addTitle(const char* key) { m_lines += { {}, word(key) }; }

    /// What nobody stated yet is asked for, so that who reads it sees the gap.
    void add(const char* key, const QString& content)
    {
        const QString shown = content.simplified();
        m_lines.append(
            u"  %1: %2"_s.arg(word(key), shown.isEmpty() ? word("to_be_stated") : shown));
    }

    void addFilled(const char* key, const QString& content)
    {
        if (!content.isEmpty())
            add(key, content);
    }

    void addMissing()
    {
        QStringList missing = DossierFlow::missing(m_dossier);
        missing.removeAll(u"run"_s); // comes of the procedure, not before it
        if (missing.isEmpty()) {
            m_lines.append(word("complete"));
            return;
        }
        m_lines.append(word("missing"));
        for (const QString& key : std::as_const(missing))
            m_lines.append(u"  - "_s + DossierTicketWords::missing(key, m_language));
    }

    void addCompany()
    {
        addTitle("company_title");
        add("company", m_dossier.company);
        addFilled("provider_id", m_dossier.providerId);
    }

    void addContact()
    {
        addTitle("contact_title");
        add("contact_name", m_dossier.contact.name);
        add("contact_phone", m_dossier.contact.phone);
        add("contact_email", m_dossier.contact.email);
        add("contact_availability", m_dossier.contact.availability);
    }

    void addTrunk()
    {
        const Trunk& trunk = m_dossier.trunk;
        addTitle("trunk_title");
        add("mode", word(qPrintable(u"mode_"_s + trunk.mode)));
        add("host", host());
        addFilled("transport", trunk.transport.toUpper());
        addFilled("registrar", trunk.registrar);
        addFilled("outbound_proxy", trunk.outboundProxy);
        addFilled("realm", trunk.realm);
        addFilled("from_domain", trunk.fromDomain);
        add("username", trunk.username);
        addFilled("auth_user", trunk.authUser);
        m_lines.append(u"  %1: %2"_s.arg(word("password"), word("password_way")));
        add("number", trunk.number);
        addFilled("numbers", trunk.numbers.join(u", "_s));
        addFilled("outbound_number", trunk.outboundNumber);
        add("channels", trunk.channels > 0 ? QString::number(trunk.channels) : QString());
        addFilled("codecs", trunk.codecs.join(u", "_s));
        addFilled("dtmf", trunk.dtmf);
    }

    [[nodiscard]] QString host() const
    {
        const QJsonObject entry = QJsonDocument::fromJson(m_dossier.entry).object();
        const QString name
            = m_dossier.trunk.host.isEmpty() ? entry[u"host"_s].toString() : m_dossier.trunk.host;
        const int port
            = m_dossier.trunk.port != 0 ? m_dossier.trunk.port : entry[u"port"_s].toInt();
        return name.isEmpty() || port == 0 ? name : u"%1:%2"_s.arg(name).arg(port);
    }

    void addEntry()
    {
        addTitle("entry_title");
        const QJsonObject entry = QJsonDocument::fromJson(m_dossier.entry).object();
        if (entry.isEmpty())
            m_lines.append(u"  "_s + word("entry_none"));
        for (const QString& key : DossierTicketWords::entryKeys())
            if (const QString shown = shownValue(entry.value(key)); !shown.isEmpty())
                m_lines.append(
                    u"  %1: %2"_s.arg(DossierTicketWords::entry(key, m_language), shown));
    }

    [[nodiscard]] QString shownValue(const QJsonValue& value) const
    {
        if (value.isBool())
            return word(value.toBool() ? "yes" : "no");
        QStringList parts;
        for (const QJsonValue& each : value.toArray())
            parts.append(each.toString());
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            parts.append(u"%1 = %2"_s.arg(it.key(), it->toString()));
        const QString plain = value.isArray() || value.isObject() ? parts.join(u", "_s)
                                                                  : value.toVariant().toString();
        return plain.simplified();
    }

    void addTests()
    {
        m_lines += { {},
            word("tests_title")
                .arg(m_plan.title().in(m_language), QString::number(m_plan.version())) };
        int tests = 0;
        int points = 0;
        for (const CertificationArea& area : m_plan.areas()) {
            const Count count = countOf(area.id);
            m_lines.append(u"  "_s
                + word("area").arg(area.title.in(m_language), QString::number(count.tests),
                    QString::number(count.points), QString::number(count.ko)));
            tests += count.tests;
            points += count.points;
        }
        m_lines.append(u"  "_s + word("total").arg(tests).arg(points));
        m_lines += { {}, word("rule") };
    }

    struct Count {
        int tests = 0;
        int points = 0;
        int ko = 0;
    };
    [[nodiscard]] Count countOf(const QString& area) const
    {
        Count count;
        for (const CertificationTest& test : m_plan.tests()) {
            if (test.area != area)
                continue;
            ++count.tests;
            count.points += test.points;
            count.ko += test.weight == CertificationTest::Weight::Ko ? 1 : 0;
        }
        return count;
    }

    const Dossier& m_dossier;
    const CertificationPlan& m_plan;
    QString m_language;
    QStringList m_lines;
};

} // namespace

QString DossierTicket::text(
    const Dossier& dossier, const CertificationPlan& plan, const QString& language)
{
    return TicketWriter(dossier, plan, language).text();
}
