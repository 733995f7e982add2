// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/ProviderStandingText.h"
#include "models/core/ErrorText.h"
#include "models/phones/DeviceNumbering.h"
#include "models/provisioning/reach/ProvisioningHint.h"
#include "models/report/HandoverValues.h"
#include "models/report/PaperText.h"
#include "models/trunktest/TrunkTestJob.h"

#include <QBuffer>
#include <QImage>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// In the HTML's pixels: some 13 mm on paper.
constexpr int codeSize = 50;
/// Dots of each module, so that it stays sharp where it is enlarged.
constexpr int codeDots = 4;
constexpr int quietModules = 4;

QByteArray codeFile(const QString& text)
{
    const auto modules = ProvisioningHint::qrCode(text.toUtf8());
    if (!modules)
        return {};
    const int count = int(modules->size());
    QImage image(count + 2 * quietModules, count + 2 * quietModules, QImage::Format_Mono);
    image.setColorTable({ 0xffffffff, 0xff000000 });
    image.fill(0);
    for (int y = 0; y < count; ++y)
        for (int x = 0; x < count; ++x)
            image.setPixel(x + quietModules, y + quietModules, (*modules)[y][x] ? 1 : 0);
    QByteArray file;
    QBuffer buffer(&file);
    image.scaled(image.size() * codeDots).convertToFormat(QImage::Format_Mono).save(&buffer, "PNG");
    return file;
}

QString emphasisOf(SiteEvidence::Proof proof)
{
    const bool isBad
        = proof == SiteEvidence::Proof::Failed || proof == SiteEvidence::Proof::Unknown;
    return isBad ? u"bad"_s : u"plain"_s;
}

QString phoneWord(PhoneStanding standing)
{
    switch (standing) {
    case PhoneStanding::Waiting:
        return u"phone_waiting"_s;
    case PhoneStanding::FirstContact:
        return u"phone_asked"_s;
    case PhoneStanding::Configured:
        return u"phone_current"_s;
    case PhoneStanding::Stale:
        break;
    }
    return u"phone_stale"_s;
}

QString uploadWord(UploadState state)
{
    switch (state) {
    case UploadState::Never:
        return u"upload_never"_s;
    case UploadState::Current:
        return u"upload_current"_s;
    case UploadState::Changed:
        return u"upload_changed"_s;
    case UploadState::NotInForce:
        return u"upload_not_in_force"_s;
    case UploadState::Failed:
        return u"upload_failed"_s;
    case UploadState::Unknown:
        break;
    }
    return u"upload_unknown"_s;
}

/// Besides the word, for those who print without colours.
QString acceptanceSign(AcceptanceResult::State state)
{
    switch (state) {
    case AcceptanceResult::State::Passed:
        return u"\u2714"_s;
    case AcceptanceResult::State::Failed:
        return u"\u2718"_s;
    case AcceptanceResult::State::NotApplicable:
        return u"\u2013"_s;
    case AcceptanceResult::State::Waiting:
        break;
    }
    return u"\u25CB"_s;
}

/// A value within the text of a code: what divides its parts is taken out.
QString codeValue(const QString& text)
{
    return QString(text).replace(u';', u' ').replace(u':', u' ').simplified().left(60);
}

/// By extension, where the analog phones hang: "gateway, FXS 3".
QHash<QString, QString> analogPlaces(const Site& site)
{
    QHash<QString, QString> places;
    for (const Gateway& gateway : site.gateways) {
        int index = 0;
        for (const GatewayPort& port : gateway.ports) {
            if (port.kind != PortKind::Fxs)
                continue;
            ++index;
            if (!port.extension.isEmpty())
                places.insert(port.extension, u"%1, FXS %2"_s.arg(gateway.name).arg(index));
        }
    }
    return places;
}

} // namespace

void HandoverValues::addTrunks()
{
    m_values.turn(u"has_trunks"_s, !m_report.evidence.trunks.isEmpty());
    m_values.declareList(u"trunks"_s);
    for (const auto& trunk : m_report.evidence.trunks)
        addTrunk(m_values.append(u"trunks"_s), trunk);
}

void HandoverValues::addTrunk(TemplateValues& row, const SiteEvidence::OfTrunk& trunk) const
{
    put(row, u"name"_s, trunk.name);
    put(row, u"provider"_s, trunk.provider);
    const Trunk* planned = m_report.site.trunk(trunk.name);
    putIfAny(row, u"number"_s, planned ? planned->number : QString());
    put(row, u"support"_s,
        m_words(trunk.hasFullSupport ? u"support_full"_s : u"support_analysis"_s));
    put(row, u"standing"_s, support(trunk));
    put(row, u"mark"_s, emphasisOf(trunk.proof));
    put(row, u"proof"_s, proof(trunk.proof));
    putIfAny(row, u"when"_s, trunk.last ? moment(trunk.last->at) : QString());
    putIfAny(
        row, u"sentence"_s, trunk.last ? TrunkTestText::sentence(trunk.last->verdict) : QString());
    putIfAny(row, u"figures"_s, trunk.last ? figures(*trunk.last) : QString());
}

QString HandoverValues::support(const SiteEvidence::OfTrunk& trunk) const
{
    return trunk.listed ? providerStandingText(*trunk.listed, m_report.date)
                        : m_words(u"not_listed"_s);
}

QString HandoverValues::figures(const SiteEvidence::Test& test) const
{
    QStringList parts;
    if (test.wasRegistered)
        parts.append(m_words(u"registered"_s));
    if (test.wasCalled)
        parts.append(m_words(u"called"_s));
    if (test.wasReceived)
        parts.append(m_words(u"received"_s));
    const auto add = [&](const QString& word, const std::optional<double>& value, int decimals) {
        if (value)
            parts.append(m_words(word).arg(m_locale.toString(*value, 'f', decimals)));
    };
    add(u"rtt"_s, test.roundTripMs, 0);
    add(u"loss"_s, test.lossPercent, 1);
    add(u"jitter"_s, test.jitterMs, 1);
    add(u"mos"_s, test.mos, 1);
    return parts.join(u" \u00B7 "_s);
}

void HandoverValues::addGateways()
{
    m_values.turn(u"has_gateways"_s, !m_report.evidence.gateways.isEmpty());
    m_values.declareList(u"gateways"_s);
    for (const auto& gateway : m_report.evidence.gateways)
        addGateway(m_values.append(u"gateways"_s), gateway);
}

void HandoverValues::addGateway(TemplateValues& row, const SiteEvidence::OfGateway& gateway) const
{
    put(row, u"name"_s, gateway.name);
    put(row, u"model"_s, gateway.model);
    put(row, u"address"_s, gateway.address);
    putIfAny(row, u"mac"_s, gateway.mac);
    row.declareList(u"ports"_s);
    for (auto it = gateway.ports.begin(); it != gateway.ports.end(); ++it)
        put(row.append(u"ports"_s), u"port"_s,
            m_words(u"port_use"_s)
                .arg(portKindName(it.key()).toUpper())
                .arg(it->used)
                .arg(it->total));
    put(row, u"mark"_s, emphasisOf(gateway.proof));
    put(row, u"proof"_s, proof(gateway.proof));
    put(row, u"state"_s, m_words(uploadWord(gateway.state)));
    putIfAny(row, u"when"_s, gateway.last ? moment(gateway.last->endedAt) : QString());
    const bool hasError = gateway.last && gateway.last->outcome.error;
    putIfAny(
        row, u"error"_s, hasError ? ErrorText::sentence(*gateway.last->outcome.error) : QString());
    putIfAny(row, u"fingerprint"_s, gateway.last ? gateway.last->fingerprint : QString());
}

void HandoverValues::addPeople()
{
    const SiteEvidence& evidence = m_report.evidence;
    const Site& site = m_report.site;
    m_values.turn(u"has_people"_s, !site.users.isEmpty() || !evidence.phones.isEmpty());
    m_values.declareList(u"people"_s);
    QHash<QString, QList<const SiteEvidence::OfPhone*>> phones;
    for (const auto& phone : evidence.phones)
        phones[site.user(phone.user) ? phone.user : QString()].append(&phone);
    const auto analog = analogPlaces(site);
    for (const User& user : site.users) {
        for (const auto* phone : phones.value(user.username))
            addPhone(m_values.append(u"people"_s), *phone);
        QStringList places;
        for (const QString& number : DeviceNumbering::candidates(user.extension))
            if (analog.contains(number))
                places.append(analog.value(number));
        if (!places.isEmpty() || !phones.contains(user.username))
            addWithoutPhone(user, places.join(u"; "_s));
    }
    for (const auto* phone : phones.value(QString()))
        addPhone(m_values.append(u"people"_s), *phone);
}

void HandoverValues::addPhone(TemplateValues& row, const SiteEvidence::OfPhone& phone) const
{
    const bool isNobodys = phone.user.isEmpty();
    put(row, u"name"_s,
        isNobodys                      ? m_words(u"nobody"_s)
            : phone.userName.isEmpty() ? phone.user
                                       : phone.userName);
    put(row, u"username"_s, phone.user);
    put(row, u"extension"_s, phone.extension);
    put(row, u"model"_s, phone.model.isEmpty() ? m_words(u"no_model"_s) : phone.model);
    putIfAny(row, u"mac"_s, phone.mac.hyphens());
    putIfAny(row, u"label"_s, phone.label);
    put(row, u"mark"_s, emphasisOf(phone.proof));
    put(row, u"proof"_s, proof(phone.proof, m_words(phoneWord(phone.standing))));
    const auto& when = phone.takenAt ? phone.takenAt : phone.contactAt;
    putIfAny(row, u"when"_s, when ? moment(*when) : QString());
    const QString text = codeText(phone);
    putImage(row, u"code"_s, "image/png", codeFile(text));
    put(row, u"code_text"_s, text);
    put(row, u"code_size"_s, QString::number(codeSize));
}

/// As makers write it on their labels, so that a scanner reads this report like a box.
QString HandoverValues::codeText(const SiteEvidence::OfPhone& phone) const
{
    QStringList parts { u"MAC:"_s + phone.mac.hyphens().remove(u'-') };
    const Phone* planned = m_report.site.phone(phone.mac);
    const auto add = [&](const QString& key, const QString& value) {
        if (!value.trimmed().isEmpty())
            parts.append(key + u':' + codeValue(value));
    };
    add(u"SN"_s, planned ? planned->serial : QString());
    add(u"EXT"_s, phone.extension);
    add(u"LABEL"_s, phone.label);
    return parts.join(u';');
}

void HandoverValues::addWithoutPhone(const User& user, const QString& analog)
{
    TemplateValues& row = m_values.append(u"people"_s);
    put(row, u"name"_s, user.name.isEmpty() ? user.username : user.name);
    put(row, u"username"_s, user.username);
    put(row, u"extension"_s, user.extension);
    put(row, u"model"_s,
        analog.isEmpty() ? m_words(u"no_phone"_s) : m_words(u"analog"_s).arg(analog));
    putIfAny(row, u"mac"_s, {});
    putIfAny(row, u"label"_s, {});
    put(row, u"mark"_s, u"plain"_s);
    put(row, u"proof"_s, {});
    putIfAny(row, u"when"_s, {});
    putImage(row, u"code"_s, "image/png", {});
    put(row, u"code_text"_s, {});
    put(row, u"code_size"_s, QString::number(codeSize));
}

void HandoverValues::addAcceptance()
{
    const auto& tests = m_report.evidence.acceptance;
    m_values.turn(u"has_acceptance"_s,
        std::any_of(
            tests.begin(), tests.end(), [](const auto& test) { return test.result.isDecided(); }));
    m_values.declareList(u"acceptance"_s);
    for (const auto& test : tests) {
        TemplateValues& row = m_values.append(u"acceptance"_s);
        const bool isFailed = test.result.state == AcceptanceResult::State::Failed;
        const AcceptanceTest* listed = AcceptanceTest::of(test.id);
        put(row, u"test"_s, listed ? listed->title() : test.id);
        put(row, u"mark"_s, isFailed ? u"bad"_s : u"plain"_s);
        put(row, u"result"_s,
            acceptanceSign(test.result.state) + u' ' + acceptanceStateText(test.result.state));
        QStringList who { moment(test.result.testedAt), test.result.tester };
        who.removeAll(QString());
        putIfAny(row, u"when"_s, who.join(u", "_s));
        putIfAny(row, u"note"_s, test.result.note);
        putIfAny(
            row, u"files"_s, test.files > 0 ? m_words(u"attached"_s).arg(test.files) : QString());
    }
}
