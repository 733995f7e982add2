// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/deploy/nethvoice/NethVoiceSession.h"
#include "models/deploy/nethvoice/NethVoiceWire.h"

/// What an answer of a NethVoice means. Pure.
/// Source: NethVoice wizard REST, Tancredi API v1 (2026).
namespace NethVoiceAnswer {

struct Question {
    QByteArray verb;
    QString path; ///< without the interface's root
    QString host;
    QList<int> statuses {}; ///< that are no error to whoever asks
    [[nodiscard]] QString subject() const { return QString::fromLatin1(verb) + u' ' + path; }
};

/// Any JSON value, a bare number or text as well; undefined when it is none.
QJsonValue json(const QByteArray& body);
/// The words of a refusal, in one line and cut; may hold secrets.
QString words(const QByteArray& body);
/// Success by status and by shape. Errors: see NethVoiceSession::ask, as far as there was an
/// answer.
Result<NethVoiceSession::Reply> judge(
    const Question& question, const NethVoiceWire::Answer& answer);

} // namespace NethVoiceAnswer
