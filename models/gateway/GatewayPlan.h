// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/Catalog.h"
#include "models/core/Result.h"
#include "models/render/Template.h"
#include "models/site/Site.h"

/// What a configuration is written from: the values of one gateway with the site's in their place
/// where the gateway states none, each with the path under which a person finds it.
class GatewayPlan {
public:
    using Value = TemplateValues::Text;
    /// One port of the model; `port` is nullptr where the site says nothing about it.
    struct Port {
        PortKind kind = PortKind::Fxs;
        int index = 0; ///< within its kind, from 0
        const GatewayPort* port = nullptr;
        QString path; ///< gateways[0].ports[2]
        bool isUsed = false; ///< carries a trunk or an extension
        [[nodiscard]] Value field(const QString& value, const char* name) const;
    };

    /// Errors: UnknownModel.
    static Result<GatewayPlan> of(const Site& site, const Gateway& gateway, const Catalog& catalog);

    [[nodiscard]] const Site& site() const { return *m_site; }
    [[nodiscard]] const Gateway& gateway() const { return *m_gateway; }
    [[nodiscard]] const GatewayModel& model() const { return *m_model; }
    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] bool isTls() const { return m_transport == QLatin1StringView("tls"); }
    [[nodiscard]] bool isTcp() const { return m_transport == QLatin1StringView("tcp"); }
    [[nodiscard]] const QString& transport() const { return m_transport; }
    /// Every port of the model, kind by kind (FXS, FXO, BRI, PRI), unused ones included.
    [[nodiscard]] const QList<Port>& ports() const { return m_ports; }
    [[nodiscard]] QList<Port> ports(PortKind kind) const;
    [[nodiscard]] QList<Port> usedPorts(PortKind kind) const;

    [[nodiscard]] Value address() const;
    [[nodiscard]] Value netmask() const;
    [[nodiscard]] Value router() const;
    [[nodiscard]] Value dns() const;
    [[nodiscard]] Value ntp() const;
    [[nodiscard]] Value pbx() const; ///< SIP domain and registrar
    [[nodiscard]] Value proxy() const; ///< outbound proxy; the PBX where none is stated
    [[nodiscard]] Value mac() const; ///< 12 upper-case digits; empty while not known
    [[nodiscard]] Value loginUser() const;
    [[nodiscard]] Value loginPassword() const; ///< empty: the device keeps its own

    /// Minutes east of Greenwich in winter.
    [[nodiscard]] int standardOffsetSeconds() const;
    /// The European Union's rule: last Sundays of March and October, 01:00 UTC (2000/84/EC).
    [[nodiscard]] bool hasEuropeanSummerTime() const;

private:
    GatewayPlan() = default;
    [[nodiscard]] Value firstOf(const QStringList& candidates, const char* field) const;
    [[nodiscard]] Value pbxValue(const QStringList& candidates, const char* field) const;

    const Site* m_site = nullptr;
    const Gateway* m_gateway = nullptr;
    const GatewayModel* m_model = nullptr;
    QString m_path;
    QString m_transport;
    QList<Port> m_ports;
};

/// A template of the resources (":/templates/..."), filled in. Errors: those of Template::render.
Result<QString> renderTemplate(
    const QString& file, const TemplateValues& values, const Template::Check& check);
/// "+01:00"
QString clockOffset(int seconds);
/// The local time of an hour given in UTC: "02:00"
QString clockTime(int utcHour, int offsetSeconds);
/// "07"
QString twoDigits(int number);
