// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/gateway/GatewaySheet.h"

#include "models/gateway/GatewayPlan.h"
#include "models/gateway/PortUsers.h"
#include "models/render/PaperWords.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

const QString templateFile = u":/templates/sheet/gateway.html"_s;
const QString wordsFile = u":/templates/sheet/words.json"_s;
const QString nothing = u"\u2013"_s;

/// Fills the template's values for one gateway.
class SheetValues {
public:
    SheetValues(const GatewayPlan& plan, const GatewayFamily& family, const QString& language)
        : m_plan(plan)
        , m_family(family)
        , m_language(language)
        , m_words(wordsFile, language)
    {
    }

    const TemplateValues& fill(const QList<GatewaySheet::File>& files, QDate date)
    {
        addWords();
        addIdentity();
        addAddresses();
        put(u"language"_s, m_language);
        put(u"date"_s,
            QLocale(m_language == u"it" ? u"it_IT"_s : u"en_GB"_s)
                .toString(date, QLocale::LongFormat));
        addPorts();
        addFiles(files);
        addSteps(files.value(0).name);
        addChecks();
        return m_values;
    }

private:
    void put(const QString& name, const QString& text) { put(m_values, name, text); }
    static void put(TemplateValues& values, const QString& name, const QString& text)
    {
        values.set(name, text.isEmpty() ? nothing : text.toHtmlEscaped());
    }

    void addWords()
    {
        for (const QString& key : { u"title"_s, u"site"_s, u"customer"_s, u"mac"_s, u"reach"_s,
                 u"address"_s, u"netmask"_s, u"router"_s, u"dns"_s, u"pbx"_s, u"transport"_s,
                 u"prepared"_s, u"ports"_s, u"port"_s, u"kind"_s, u"line"_s, u"trunk_number"_s,
                 u"user"_s, u"files"_s, u"file"_s, u"size"_s, u"fingerprint"_s, u"how_to_check"_s,
                 u"secret_note"_s, u"steps"_s, u"after"_s })
            put(u"w_"_s + key, m_words(key));
    }

    void addIdentity()
    {
        const auto mac = MacAddress::parse(m_plan.gateway().mac);
        put(u"gateway"_s, m_plan.gateway().name);
        put(u"model"_s, m_plan.model().name);
        put(u"mac"_s, mac ? mac->colons() : QString());
        put(u"site"_s, m_plan.site().name);
        put(u"customer"_s, m_plan.site().customer);
    }

    void addAddresses()
    {
        put(u"reach"_s, reach());
        put(u"address"_s, m_plan.address().value);
        put(u"netmask"_s, m_plan.netmask().value);
        put(u"router"_s, m_plan.router().value);
        put(u"dns"_s, m_plan.dns().value);
        put(u"pbx"_s, m_plan.pbx().value);
        put(u"transport"_s, m_plan.transport().toUpper());
    }

    [[nodiscard]] QString reach() const
    {
        const QString now = m_plan.gateway().reachAt;
        return now.isEmpty() ? m_plan.address().value : now;
    }

    void addPorts()
    {
        m_values.declareList(u"ports"_s);
        for (const GatewayPlan::Port& port : m_plan.ports()) {
            TemplateValues& row = m_values.append(u"ports"_s);
            put(row, u"port"_s, m_family.printedPort(port.index));
            put(row, u"kind"_s, kindOf(port));
            put(row, u"line"_s, port.isUsed ? lineOf(*port.port) : m_words(u"unused"_s));
            put(row, u"trunk_number"_s, port.isUsed ? port.port->trunkNumber : QString());
            put(row, u"user"_s, port.isUsed ? port.port->username : QString());
        }
    }

    [[nodiscard]] QString kindOf(const GatewayPlan::Port& port) const
    {
        const QString kind = portKindName(port.kind).toUpper();
        const QString protocol = port.isUsed ? port.port->protocol : QString();
        return protocol.isEmpty() ? kind : u"%1, %2"_s.arg(kind, m_words(protocol));
    }

    [[nodiscard]] QString lineOf(const GatewayPort& port) const
    {
        if (port.kind != PortKind::Fxs)
            return port.number;
        const User* user = PortUsers::userOf(m_plan.site(), port.extension);
        const QString name = user ? user->name : QString();
        return name.isEmpty() ? port.extension : u"%1 (%2)"_s.arg(port.extension, name);
    }

    void addFiles(const QList<GatewaySheet::File>& files)
    {
        m_values.declareList(u"files"_s);
        for (const GatewaySheet::File& file : files) {
            TemplateValues& row = m_values.append(u"files"_s);
            put(row, u"name"_s, file.name);
            put(row, u"size"_s, QString::number(file.size));
            put(row, u"fingerprint"_s, grouped(file.fingerprint));
        }
    }

    /// Eight by eight, as people compare them.
    static QString grouped(const QString& fingerprint)
    {
        QStringList groups;
        for (qsizetype i = 0; i < fingerprint.size(); i += 8)
            groups.append(fingerprint.sliced(i, std::min<qsizetype>(8, fingerprint.size() - i)));
        return groups.join(u' ');
    }

    void addSteps(const QString& file)
    {
        const bool isAssumed = m_family.isAssumed(u"manual_upload"_s);
        put(u"firmware_note"_s,
            m_words(isAssumed ? u"assumed_note"_s : u"firmware_note"_s)
                .arg(m_family.manualUpload.firmware));
        m_values.declareList(u"steps"_s);
        for (const LocalizedText& step : m_family.manualUpload.steps) {
            QString text = step.in(m_language);
            text.replace(u"{file}"_s, file);
            text.replace(u"{reach}"_s, reach());
            text.replace(u"{address}"_s, m_plan.address().value);
            text.replace(u"{user}"_s, m_words(u"login"_s).arg(loginUser()));
            put(m_values.append(u"steps"_s), u"step"_s, text);
        }
    }

    [[nodiscard]] QString loginUser() const
    {
        const Gateway& gateway = m_plan.gateway();
        for (const QString& user : { gateway.loginNow.user, gateway.login.user })
            if (!user.isEmpty())
                return user;
        return m_family.defaultUser;
    }

    void addChecks()
    {
        const bool hasPhones = !m_plan.usedPorts(PortKind::Fxs).isEmpty();
        const bool hasLines = !m_plan.usedPorts(PortKind::Fxo).isEmpty()
            || !m_plan.usedPorts(PortKind::Bri).isEmpty()
            || !m_plan.usedPorts(PortKind::Pri).isEmpty();
        m_values.declareList(u"checks"_s);
        addCheck(m_words(u"check_address"_s).arg(m_plan.address().value));
        addCheck(m_words(u"check_registration"_s));
        if (hasLines)
            addCheck(m_words(u"check_lines"_s));
        if (hasPhones)
            addCheck(m_words(u"check_phones"_s));
        addCheck(m_words(u"check_saved"_s));
    }

    void addCheck(const QString& text) { put(m_values.append(u"checks"_s), u"check"_s, text); }

    const GatewayPlan& m_plan;
    const GatewayFamily& m_family;
    QString m_language;
    PaperWords m_words;
    TemplateValues m_values;
};

} // namespace

namespace GatewaySheet {

Result<QByteArray> html(const Site& site, const Gateway& gateway, const Catalog& catalog,
    const QList<File>& files, const QString& language, QDate date)
{
    const auto plan = GatewayPlan::of(site, gateway, catalog);
    if (!plan)
        return tl::unexpected(plan.error());
    const GatewayFamily* family = catalog.gatewayFamily(plan->model().family);
    if (!family)
        return fail(ErrorCode::UnsupportedFamily, gateway.name, plan->model().name);
    const QString known = language == u"it" ? language : u"en"_s;
    SheetValues values(*plan, *family, known);
    const auto text = renderTemplate(
        templateFile, values.fill(files, date), [](const QString&) { return QString(); });
    if (!text)
        return tl::unexpected(text.error());
    return text->toUtf8();
}

} // namespace GatewaySheet
