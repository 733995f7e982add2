// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/phones/PhoneAgent.h"

#include "models/phones/ModelName.h"
#include "models/phones/ScanText.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

constexpr int longestAgent = 512;

bool isFirmware(const QString& word)
{
    static const QRegularExpression form(u"^[vV]?[0-9]+(?:\\.[0-9A-Za-z]+)+\\z"_s);
    return form.match(word).hasMatch();
}

std::optional<MacAddress> addressIn(const QString& agent, const Catalog& catalog)
{
    static const QRegularExpression form(
        u"(?<![0-9A-Za-z.])[0-9A-Fa-f]{2}(?:[:-]?[0-9A-Fa-f]{2}){5}(?![0-9A-Za-z.])"_s);
    static const QRegularExpression letter(u"[A-Fa-f:-]"_s);
    for (auto it = form.globalMatch(agent); it.hasNext();) {
        const QString word = it.next().captured();
        const auto mac = MacAddress::parse(word);
        // Twelve digits may be the date of a build.
        if (mac && (word.contains(letter) || catalog.vendorOf(*mac)))
            return mac;
    }
    return {};
}

/// The longest beginning that belongs to a vendor; how much of the agent it is.
qsizetype takeVendor(const QString& agent, const Catalog& catalog, QString& vendor)
{
    qsizetype longest = 0;
    for (const PhoneVendor& candidate : catalog.phoneVendors()) {
        for (const QString& beginning : candidate.agents) {
            if (beginning.size() <= longest || !agent.startsWith(beginning, Qt::CaseInsensitive))
                continue;
            longest = beginning.size();
            vendor = candidate.id;
        }
    }
    return longest;
}

/// A beginning may be a part of the model's own name, as with Maxwell.
bool isVendorsName(const QString& beginning, const PhoneVendor& vendor)
{
    return beginning.endsWith(vendor.id, Qt::CaseInsensitive)
        || beginning.compare(vendor.name, Qt::CaseInsensitive) == 0;
}

/// The words before the firmware or the address; "-SIP" behind it is no part of it.
void readModel(PhoneAgent& agent, const QString& rest)
{
    static const QRegularExpression between(u"[ /;,()]+"_s);
    QStringList model;
    bool isOver = false;
    for (const QString& word : rest.split(between, Qt::SkipEmptyParts)) {
        if (isFirmware(word)) {
            agent.firmware = word;
            break;
        }
        isOver = isOver || MacAddress::parse(word) || model.size() >= 4;
        if (!isOver)
            model.append(word);
    }
    agent.modelName = model.join(u' ');
    if (agent.modelName.endsWith(u"-SIP", Qt::CaseInsensitive))
        agent.modelName.chop(4);
}

} // namespace

PhoneAgent PhoneAgent::read(const QByteArray& bytes, const Catalog& catalog)
{
    const QString text
        = ScanText::cleaned(QString::fromUtf8(bytes.left(longestAgent)), longestAgent);
    PhoneAgent agent;
    agent.mac = addressIn(text, catalog);
    const qsizetype taken = takeVendor(text, catalog, agent.vendor);
    const PhoneVendor* vendor = catalog.phoneVendor(agent.vendor);
    const bool isName = vendor && isVendorsName(text.left(taken), *vendor);
    readModel(agent, isName ? text.sliced(taken) : text);
    if (vendor)
        agent.model = ModelName::find(catalog, agent.vendor, agent.modelName);
    else
        agent.modelName.clear();
    return agent;
}
