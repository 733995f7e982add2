// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deploy/nethvoice/NethVoiceReload.h"

#include <QPointer>

using namespace Qt::StringLiterals;

NethVoiceReload::Phones NethVoiceReload::phonesOf(const QList<DeployItem>& done)
{
    static const QStringList ofAll { u"defaults"_s, u"phone_model"_s, u"phone_file"_s };
    static const QStringList ofOne { u"phone"_s, u"association"_s };
    Phones phones;
    for (const DeployItem& item : done) {
        phones.isAll = phones.isAll || ofAll.contains(item.kind);
        const auto mac = MacAddress::parse(item.key);
        if (mac && ofOne.contains(item.kind))
            phones.macs.insert(*mac);
    }
    return phones;
}

NethVoiceReload::NethVoiceReload(NethVoiceSession& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
{
}

NethVoiceReload::~NethVoiceReload() = default;

void NethVoiceReload::wait(const QList<Wait>& waits, const Phones& phones, PbxDriver::Then then)
{
    abort();
    m_visit = std::make_unique<QObject>();
    m_then = std::move(then);
    m_open = waits;
    m_all = waits.size();
    m_phones = phones;
    m_roundsLeft = rounds;
    m_session.later({}, [this, visit = QPointer(m_visit.get())] {
        if (visit)
            startRound();
    });
}

void NethVoiceReload::abort()
{
    m_visit.reset();
    m_then = {};
    m_open.clear();
    m_round.clear();
    m_extensions.clear();
    m_running = 0;
}

void NethVoiceReload::startRound()
{
    m_round = m_open;
    if (m_round.isEmpty())
        return findPhones();
    confirmNext();
}

void NethVoiceReload::confirmNext()
{
    while (m_running < parallel && !m_round.isEmpty()) {
        ++m_running;
        const Wait wait = m_round.takeFirst();
        wait.confirm(
            m_session, [this, visit = QPointer(m_visit.get()), item = wait.item](bool isConfirmed) {
                if (!visit)
                    return;
                --m_running;
                if (isConfirmed)
                    m_open.removeIf([&](const Wait& open) { return open.item == item; });
                confirmNext();
            });
    }
    if (m_running == 0)
        onRoundOver();
}

void NethVoiceReload::onRoundOver()
{
    if (m_open.isEmpty() || --m_roundsLeft == 0)
        return findPhones();
    m_session.later(interval, [this, visit = QPointer(m_visit.get())] {
        if (visit)
            startRound();
    });
}

/// A phone that is not registered cannot be told; it fetches its configuration when it starts.
void NethVoiceReload::findPhones()
{
    if (!m_phones.isAll && m_phones.macs.isEmpty())
        return finish();
    m_session.get(NethVoiceSession::Api::Rest, u"/users/false"_s,
        [this, visit = QPointer(m_visit.get())](const Result<NethVoiceSession::Reply>& reply) {
            if (!visit)
                return;
            QStringList extensions;
            const QJsonArray users = reply ? reply->json.toArray() : QJsonArray();
            for (const QJsonValue& user : users) {
                for (const QJsonValue& device : user["devices"_L1].toArray()) {
                    const auto mac = MacAddress::parse(device["mac"_L1].toString());
                    const bool isMeant = mac && (m_phones.isAll || m_phones.macs.contains(*mac));
                    if (isMeant && device["registered"_L1].toVariant().toBool())
                        extensions.append(device["extension"_L1].toVariant().toString());
                }
            }
            reconfigure(extensions);
        });
}

void NethVoiceReload::reconfigure(const QStringList& extensions)
{
    m_extensions = extensions;
    reconfigureNext();
}

/// It only speeds things up: what comes of it changes nothing.
void NethVoiceReload::reconfigureNext()
{
    while (m_running < parallel && !m_extensions.isEmpty()) {
        ++m_running;
        const QJsonObject body { { u"extension"_s, m_extensions.takeFirst() } };
        m_session.ask(NethVoiceSession::Verb::Post, NethVoiceSession::Api::Rest,
            u"/phones/reconfigure"_s, body, [this, visit = QPointer(m_visit.get())](const auto&) {
                if (!visit)
                    return;
                --m_running;
                reconfigureNext();
            });
    }
    if (m_running == 0)
        finish();
}

void NethVoiceReload::finish()
{
    const PbxDriver::Then then = std::move(m_then);
    Status status;
    if (!m_open.isEmpty())
        status = fail(ErrorCode::PbxNotConfirmed, m_open.first().item,
            u"%1 / %2"_s.arg(m_open.size()).arg(m_all));
    abort();
    then(status);
}
