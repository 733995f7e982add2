// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/gateway/vega/VegaDriver.h"

#include "models/gateway/PlanPieces.h"
#include "models/gateway/vega/VegaDialect.h"
#include "models/gateway/vega/VegaFormat.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace {

const QString templateFile = u":/templates/vega/vega.mustache"_s;
// Loads the configuration when it is another one than the last; what a Vega runs when it starts.
// Confirmed: NethVoice 7 gateway templates.
constexpr auto startScript = "get %mconfig.txt ifdiff save rebootifneededwhenidle apply\n";

/// Interface ids by kind: 0101.. FXS, 0201.. FXO, 0301.. BRI, 0401.. PRI.
QString interfaceOf(PortKind kind, int index)
{
    static const QMap<PortKind, QString> prefixes { { PortKind::Fxs, u"01"_s },
        { PortKind::Fxo, u"02"_s }, { PortKind::Bri, u"03"_s }, { PortKind::Pri, u"04"_s } };
    return prefixes.value(kind) + twoDigits(index + 1);
}

QString interfaceOf(const GatewayPlan::Port& port) { return interfaceOf(port.kind, port.index); }

/// FXO_01
QString nameOf(const GatewayPlan::Port& port)
{
    return portKindName(port.kind).toUpper() + u'_' + twoDigits(port.index + 1);
}

/// The dial planner's profile towards a kind of port.
QString plannerProfile(PortKind kind)
{
    static const QMap<PortKind, QString> profiles { { PortKind::Pri, u"21"_s },
        { PortKind::Bri, u"22"_s }, { PortKind::Fxo, u"23"_s }, { PortKind::Fxs, u"24"_s } };
    return profiles.value(kind);
}

/// "0100", "-0500"
QString vegaOffset(int seconds)
{
    const QString text = clockOffset(seconds).remove(u':');
    return text.startsWith(u'+') ? text.sliced(1) : text;
}

/// Fills the template's values from the plan of one gateway.
class VegaValues {
public:
    explicit VegaValues(const GatewayPlan& plan)
        : m_plan(plan)
        , m_fxs(plan.model().portCount(PortKind::Fxs))
        , m_fxo(plan.model().portCount(PortKind::Fxo))
    {
        for (const QString& list : { u"pots"_s, u"isdn"_s, u"users"_s, u"to_sip"_s, u"from_sip"_s,
                 u"quick_fxo"_s, u"quick_fxs"_s })
            m_values.declareList(list);
        addClock();
        addNetwork();
        addAccess();
        addKinds();
        addSipProfiles();
        for (const GatewayPlan::Port& port : m_plan.ports())
            addPort(port);
        addUsers();
        addPlansToSip();
        for (const PortKind kind : { PortKind::Pri, PortKind::Bri, PortKind::Fxo, PortKind::Fxs })
            addPlansFromSip(kind);
    }

    [[nodiscard]] const TemplateValues& values() const { return m_values; }

private:
    /// Telephones have a SIP profile of their own where there are lines as well.
    [[nodiscard]] bool isMixed() const { return m_fxs > 0 && m_fxo > 0; }
    [[nodiscard]] QString sipProfileOf(PortKind kind) const
    {
        return isMixed() && kind == PortKind::Fxs ? u"2"_s : u"1"_s;
    }
    [[nodiscard]] QString sipInterfaceOf(PortKind kind) const
    {
        return u"990"_s + sipProfileOf(kind);
    }

    void addClock()
    {
        const int standard = m_plan.standardOffsetSeconds();
        const bool hasDst = m_plan.hasEuropeanSummerTime();
        m_values.set(u"clock_offset"_s, vegaOffset(standard));
        m_values.turn(u"has_dst"_s, hasDst);
        m_values.set(u"dst_offset"_s, vegaOffset(hasDst ? 3600 : 0));
        m_values.set(u"dst_begin"_s, clockTime(1, standard).remove(u':'));
        m_values.set(u"dst_end"_s, clockTime(1, standard + 3600).remove(u':'));
    }

    void addNetwork()
    {
        const Pbx& pbx = m_plan.site().pbx;
        m_values.set(u"address"_s, m_plan.address());
        m_values.set(u"netmask"_s, m_plan.netmask());
        m_values.set(u"gateway"_s, m_plan.router());
        m_values.set(u"dns"_s, m_plan.dns());
        m_values.set(u"ntp"_s, m_plan.ntp());
        m_values.set(u"pbx"_s, m_plan.pbx());
        m_values.set(u"proxy"_s, m_plan.proxy());
        // Nobody shall answer for a PBX that is not on the site's own network.
        const QString tftp = pbx.address.isEmpty() ? m_plan.pbx().value : pbx.address;
        m_values.set(u"tftp"_s, pbx.isCloud ? u"0.0.0.0"_s : tftp, u"site.pbx.address"_s);
    }

    /// The account the paths speak of is "admin"; of another one the device keeps the password.
    void addAccess()
    {
        const QString user = m_plan.loginUser().value;
        const bool hasPassword = !m_plan.loginPassword().value.isEmpty()
            && (user.isEmpty() || user == u"admin"); // the path is assumed
        m_values.turn(u"has_password"_s, hasPassword);
        m_values.set(u"login_password"_s,
            hasPassword ? m_plan.loginPassword() : TemplateValues::Text { u"-"_s, {} });
    }

    void addKinds()
    {
        const bool isBri = m_plan.model().portCount(PortKind::Bri) > 0;
        const bool isPri = m_plan.model().portCount(PortKind::Pri) > 0;
        m_values.turn(u"is_fxs_model"_s, m_fxs > 0);
        m_values.turn(u"is_fxo_model"_s, m_fxo > 0);
        m_values.turn(u"is_bri_model"_s, isBri);
        m_values.turn(u"is_pri_model"_s, isPri);
        m_values.set(u"codecs"_s, isPri ? u"2,3,4,1,5,6,7"_s : u"4,3,2,1,5,6"_s);
        m_values.set(u"reg_enable"_s, m_fxs > 0 ? u"1"_s : u"0"_s);
        const QString analogCauses = m_fxo > 0 ? u"3,17,27,34,38,41"_s : u"3,17,38,41"_s;
        m_values.set(u"causes"_s, isBri || isPri ? u"3,27,34,38,41"_s : analogCauses);
        m_values.turn(u"is_italian"_s, m_plan.site().country == u"IT");
        // The firmware the template of this one was taken from does not know the name.
        m_values.turn(u"has_domain_name"_s, m_plan.model().id != u"Vega_60_4fxo");
    }

    void addSipProfiles()
    {
        // Calls from a line show who calls, a telephone shows its own extension.
        addSipProfile(u"1"_s, m_fxs > 0 && !isMixed() ? u"auth_username"_s : u"calling_party"_s);
        if (isMixed())
            addSipProfile(u"2"_s, u"auth_username"_s);
    }

    void addSipProfile(const QString& number, const QString& userinfo)
    {
        TemplateValues& v = m_values.append(u"sip_profiles"_s);
        v.set(u"sip_profile"_s, number);
        v.set(u"sip_interface"_s, u"990"_s + number);
        v.set(u"userinfo"_s, userinfo);
    }

    void addPort(const GatewayPlan::Port& port)
    {
        if (port.kind == PortKind::Bri || port.kind == PortKind::Pri)
            return addIsdn(port);
        const bool isFxs = port.kind == PortKind::Fxs;
        TemplateValues& v = m_values.append(u"pots"_s);
        // On combined models FXS ports come first.
        v.set(u"pots_port"_s, QString::number((isFxs ? 0 : m_fxs) + port.index + 1));
        v.turn(u"is_used_pots"_s, port.isUsed);
        v.set(u"pots_interface"_s, interfaceOf(port));
        v.set(u"pots_profile"_s, isFxs ? u"1"_s : u"2"_s);
        v.set(u"pots_user"_s, valueOf(port, &PlanPieces::userOf));
        isFxs ? addQuickFxs(port) : addQuickFxo(port);
    }

    void addIsdn(const GatewayPlan::Port& port)
    {
        const bool isBri = port.kind == PortKind::Bri;
        TemplateValues& v = m_values.append(u"isdn"_s);
        v.set(u"isdn_table"_s, isBri ? u"bri"_s : u"e1t1"_s);
        v.set(u"isdn_port"_s, QString::number(port.index + 1));
        v.turn(u"is_used_isdn"_s, port.isUsed);
        v.turn(u"is_bri_port"_s, isBri);
        v.set(u"isdn_interface"_s, interfaceOf(port));
        v.set(u"last_channel"_s, isBri ? u"2"_s : u"auto"_s);
        v.set(u"line_type"_s, valueOf(port, [](const GatewayPlan::Port& p) {
            return p.field(p.port->protocol.isEmpty() ? u"pp"_s : p.port->protocol, "protocol");
        }));
    }

    void addQuickFxo(const GatewayPlan::Port& port)
    {
        TemplateValues& v = m_values.append(u"quick_fxo"_s);
        v.set(u"quick_port"_s, QString::number(port.index + 1));
        v.set(u"quick_interface"_s, interfaceOf(port));
        v.turn(u"is_used_quick"_s, port.isUsed);
        v.set(u"quick_line"_s, valueOf(port, lineNumber));
        v.set(u"quick_trunk"_s, valueOf(port, trunkNumber));
    }

    void addQuickFxs(const GatewayPlan::Port& port)
    {
        TemplateValues& v = m_values.append(u"quick_fxs"_s);
        v.set(u"quick_port"_s, QString::number(port.index + 1));
        v.turn(u"is_used_quick"_s, port.isUsed);
        v.set(u"quick_extension"_s, valueOf(port, &PlanPieces::userOf));
        v.set(u"quick_secret"_s, valueOf(port, password));
    }

    /// Trunks first, then extensions.
    [[nodiscard]] QList<GatewayPlan::Port> users() const
    {
        return m_plan.usedPorts(PortKind::Fxo) + m_plan.usedPorts(PortKind::Bri)
            + m_plan.usedPorts(PortKind::Pri) + m_plan.usedPorts(PortKind::Fxs);
    }

    void addUsers()
    {
        int row = 0;
        for (const GatewayPlan::Port& port : users()) {
            TemplateValues& v = m_values.append(u"users"_s);
            v.set(u"row"_s, QString::number(++row));
            v.set(u"user_profile"_s, sipProfileOf(port.kind));
            v.set(u"user_interface"_s, interfaceOf(port));
            v.set(u"user"_s, PlanPieces::userOf(port));
            v.set(u"secret"_s, password(port));
            v.set(u"registers"_s, port.kind == PortKind::Fxs ? u"1"_s : u"0"_s);
        }
    }

    void addPlansToSip()
    {
        int plan = 0;
        const auto add = [&](const QString& from, const QString& source, const QString& interface,
                             const GatewayPlan::Value& called) {
            TemplateValues& v = m_values.append(u"to_sip"_s);
            v.set(u"plan"_s, QString::number(++plan));
            v.set(u"from"_s, from);
            v.set(u"source"_s, source);
            v.set(u"to_interface"_s, interface);
            v.set(u"called"_s, called);
        };
        const GatewayPlan::Value asDialled { u"<1>"_s, {} };
        if (!m_plan.usedPorts(PortKind::Fxs).isEmpty())
            add(u"FXS"_s, u"IF:0[1]..,TEL:<.*>"_s, sipInterfaceOf(PortKind::Fxs), asDialled);
        for (const GatewayPlan::Port& port : m_plan.ports()) {
            if (!port.isUsed || port.kind == PortKind::Fxs)
                continue;
            const bool isFxo = port.kind == PortKind::Fxo;
            const QString source = u"IF:"_s + interfaceOf(port);
            add(nameOf(port), isFxo ? source : source + u",TEL:<.*>"_s, sipInterfaceOf(port.kind),
                isFxo ? lineNumber(port) : asDialled);
        }
    }

    void addPlansFromSip(PortKind kind)
    {
        const QList<GatewayPlan::Port> ports = m_plan.usedPorts(kind);
        if (ports.isEmpty())
            return;
        TemplateValues& profile = m_values.append(u"from_sip"_s);
        profile.set(u"profile"_s, plannerProfile(kind));
        profile.set(u"kind"_s, portKindName(kind).toUpper());
        int plan = 0;
        for (const GatewayPlan::Port& port : ports) {
            const bool isFxs = kind == PortKind::Fxs;
            TemplateValues& v = profile.append(u"plans"_s);
            v.set(u"plan"_s, QString::number(++plan));
            v.set(u"to"_s, nameOf(port));
            v.set(u"plan_interface"_s, interfaceOf(port));
            v.turn(u"is_extension"_s, isFxs);
            v.set(u"number"_s, isFxs ? PlanPieces::userOf(port) : trunkNumber(port));
        }
    }

    static GatewayPlan::Value lineNumber(const GatewayPlan::Port& port)
    {
        return port.field(port.port->number, "number");
    }
    static GatewayPlan::Value trunkNumber(const GatewayPlan::Port& port)
    {
        return port.field(port.port->trunkNumber, "trunk_number");
    }
    static GatewayPlan::Value password(const GatewayPlan::Port& port)
    {
        return port.field(port.port->password.reveal(), "password");
    }
    /// Of an unused port the lines are left out; the value must still be there.
    template <typename Read>
    static GatewayPlan::Value valueOf(const GatewayPlan::Port& port, Read read)
    {
        return port.isUsed ? read(port) : GatewayPlan::Value { u"-"_s, {} };
    }

    const GatewayPlan& m_plan;
    const int m_fxs;
    const int m_fxo;
    TemplateValues m_values;
};

/// "ifdiff" goes by the version, so another text needs another one. Assumed: that it does. A few
/// digits only: more would help to guess the passwords in a text shown without them.
QByteArray withHeader(const QString& model, const QByteArray& body)
{
    const QByteArray digest = QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex();
    return "; CONFIGVERSION:" + model.toUtf8() + ':' + digest.first(4) + '\n' + body;
}

} // namespace

QString VegaDriver::family() const { return u"sangoma-vega"_s; }

Result<QByteArray> VegaDriver::render(
    const Site& site, const Gateway& gateway, const Catalog& catalog) const
{
    const auto plan = GatewayPlan::of(site, gateway, catalog);
    if (!plan)
        return tl::unexpected(plan.error());
    if (const Status status = PlanPieces::check(*plan); !status)
        return tl::unexpected(status.error());
    const auto text = renderTemplate(templateFile, VegaValues(*plan).values(),
        [](const QString& value) { return PlanPieces::quotedRefusal(value); });
    if (!text)
        return tl::unexpected(text.error());
    return withHeader(plan->model().id, PlanPieces::linesOf(*text, "\n"));
}

QString VegaDriver::fileName(const Gateway& gateway) const
{
    return PlanPieces::fileStem(gateway) + u"config.txt"_s;
}

QList<std::pair<QString, QByteArray>> VegaDriver::extraFiles(const Gateway& gateway) const
{
    return { { PlanPieces::fileStem(gateway) + u"script.txt"_s, startScript } };
}

const ConfigFormat& VegaDriver::format() const
{
    static const VegaFormat format;
    return format;
}

const Dialect& VegaDriver::dialect() const
{
    static const Dialect dialect = vegaDialect();
    return dialect;
}

QList<UploadWay> VegaDriver::ways() const
{
    return {
        { Door::Telnet, Transfer::CommandFile, u"confirmed: NethVoice 7 scripts"_s },
        { Door::Telnet, Transfer::Parameters, u"assumed"_s },
    };
}

QList<QByteArray> VegaDriver::linesBack(const QByteArray& planned, const QByteArray& backup) const
{
    return VegaFormat().linesBack(planned, backup);
}

/// A listing becomes commands: rows are made before they are filled.
QByteArray VegaDriver::adopted(const QByteArray& backup, const QString&) const
{
    static const QRegularExpression row(u"\\.\\d+(?=\\.|$)"_s);
    static const QRegularExpression listed(u"^\\s*(\\.[.\\w]+)=\"(.*)\"\\s*$"_s);
    QSet<QString> made;
    QByteArray out;
    for (const QByteArray& line : VegaFormat().withoutMasked(backup).split('\n')) {
        const auto match = listed.match(QString::fromUtf8(line));
        if (!match.hasMatch()) {
            out += line + '\n'; // commands already
            continue;
        }
        const QString path = match.captured(1);
        for (auto rows = row.globalMatch(path); rows.hasNext();) {
            const QString name = path.left(rows.next().capturedEnd());
            if (!made.contains(name))
                out += "cp " + name.toUtf8() + '\n';
            made.insert(name);
        }
        out += "set " + path.toUtf8() + "=\"" + match.captured(2).toUtf8() + "\"\n";
    }
    return out;
}
