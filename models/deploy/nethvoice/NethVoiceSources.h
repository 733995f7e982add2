// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/deploy/nethvoice/NethVoiceSession.h"
#include "models/deploy/nethvoice/NethVoiceState.h"

#include <functional>

/// Where each part of a NethVoice's state is read, and how an answer becomes it. Pure.
/// Source: NethVoice wizard REST, Tancredi API v1 (2026).
namespace NethVoiceSources {

/// Undefined when the answer is not of the shape that is due.
using Keep = std::function<QJsonValue(const QJsonValue& answer)>;

struct Source {
    const char* name; ///< in the state; "files.ringtones" lies one deeper
    NethVoiceSession::Api api;
    const char* path;
    Keep keep;
    bool isOptional = false; ///< some versions do not have it
};
/// What is asked for once.
const QList<Source>& all();

/// What is asked for each entry of something.
struct Detail {
    QString name; ///< in the state
    QString key; ///< within that
    NethVoiceSession::Api api;
    QString path;
    Keep keep;
    bool isOptional = false; ///< the entry may be gone meanwhile, or the version has no such thing
    bool isSpare = false; ///< whatever goes wrong, it is done without
};
/// Bodies of models and phones, groups of users, files of gateways.
QList<Detail> details(const NethVoiceState& state);

/// What other parts of the state tell already: mobileapps, srtp.
void derive(NethVoiceState& state);
/// Every secret it holds.
QList<Secret> secrets(const QJsonValue& value);

} // namespace NethVoiceSources
