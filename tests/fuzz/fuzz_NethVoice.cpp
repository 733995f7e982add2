// SPDX-License-Identifier: GPL-3.0-or-later
// Answers of a PBX, by the name of what they are about: refused, or a state that objects and a site
// can be made of, and whose bytes are the same when read again.
#include "models/deploy/nethvoice/NethVoiceAnswer.h"
#include "models/deploy/nethvoice/NethVoicePart.h"
#include "models/deploy/nethvoice/NethVoiceSources.h"

#include <QJsonObject>

#include <cstdint>
#include <cstdlib>

namespace {

void judgeAnswer(const QByteArray& bytes)
{
    constexpr int statuses[] { 200, 204, 302, 403, 422, 500 };
    for (const int status : statuses) {
        const auto reply = NethVoiceAnswer::judge(
            { "GET", QStringLiteral("/x"), QStringLiteral("pbx") }, { status, bytes, {} });
        if (!reply && reply.error().detail.size() > 300)
            std::abort();
    }
}

NethVoiceState stateOf(const QJsonObject& answers)
{
    NethVoiceState state;
    state.content.insert(QStringLiteral("platform"), answers.value(QStringLiteral("platform")));
    for (const NethVoiceSources::Source& source : NethVoiceSources::all()) {
        const QString name = QString::fromLatin1(source.name);
        const QJsonValue kept = source.keep(answers.value(name));
        if (!kept.isUndefined())
            state.content.insert(name, kept);
    }
    for (const NethVoiceSources::Detail& detail : NethVoiceSources::details(state)) {
        const QJsonValue kept = detail.keep(state.object(detail.name).value(detail.key));
        QJsonObject entries = state.object(detail.name);
        entries.insert(detail.key, kept.isUndefined() ? QJsonValue() : kept);
        state.content.insert(detail.name, entries);
    }
    NethVoiceSources::derive(state);
    return state;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static const auto catalog = Catalog::load();
    static const NethVoicePartList parts = NethVoiceParts::make(PbxAccess());
    if (!catalog)
        std::abort();
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    judgeAnswer(bytes);
    const NethVoiceState state = stateOf(NethVoiceAnswer::json(bytes).toObject());
    const QByteArray kept = PbxState { QStringLiteral("nethvoice"), state.content, {} }.bytes();
    const auto again = PbxState::fromBytes(kept);
    if (!again || again->bytes() != kept)
        std::abort();
    NethVoiceSources::secrets(state.content);
    Site site;
    QStringList notes;
    for (const auto& part : parts) {
        for (const PbxObject& object : part->objects(state))
            if (object.kind != part->stage().kind)
                std::abort();
        part->import(site, **catalog, state, notes);
    }
    for (const auto& part : parts) {
        part->learn(site, state);
        const PbxWanted wanted = part->wanted(site, **catalog, state);
        for (const PbxObject& object : wanted.objects)
            if (object.kind != part->stage().kind)
                std::abort();
    }
    return 0;
}
