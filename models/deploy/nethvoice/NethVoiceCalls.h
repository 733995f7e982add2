// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/deploy/nethvoice/NethVoiceSession.h"

/// One request among those an item takes.
struct NethVoiceCall {
    using Reply = NethVoiceSession::Reply;

    NethVoiceSession::Verb verb = NethVoiceSession::Verb::Get;
    NethVoiceSession::Api api = NethVoiceSession::Api::Rest;
    QString path;
    QJsonValue body;
    /// Sending it twice does the same as once: then it is, when it had no answer.
    bool isRepeatable = false;
    QList<int> statuses {}; ///< that are no error here
    /// What the answer is worth; nothing = any answer that is no error will do.
    std::function<Status(const Reply&)> take {};
};

/// Requests one after another, each made when its turn comes, because it may follow from the
/// answers before it.
namespace NethVoiceCalls {

/// Nothing = it is not needed.
using Make = std::function<std::optional<NethVoiceCall>()>;

/// Done when all of them were. An error after the first write is Unknown: a part is done.
void run(
    NethVoiceSession& session, const QString& item, QList<Make> calls, PbxDriver::Applied then);

/// A call that is always needed.
Make always(NethVoiceCall call);
/// Failed with nothing sent, and not from inside the call.
void refuse(NethVoiceSession& session, const Error& error, PbxDriver::Applied then);

/// `name` in a path: user names come from a directory.
QString inPath(const QString& name);

} // namespace NethVoiceCalls
