// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/trunktest/TrunkTestJob.h"

#include <QJsonArray>
#include <QJsonObject>

/// A test as it is stored, and read back: steps with their facts, the verdict behind them, and the
/// messages. What is read may come from a newer program or a damaged file: the unknown is left out.
namespace TrunkTestJson {

QJsonObject facts(const QList<TrunkFact>& facts);
/// In their order, and a key may come twice.
QJsonArray factArray(const QList<TrunkFact>& facts);
QList<TrunkFact> factsOf(const QJsonArray& facts);
QJsonArray steps(const QList<TrunkTestStep>& steps, const TrunkVerdict& verdict);
QJsonArray messages(const QList<TracedMessage>& messages);

QList<TrunkTestStep> stepsOf(const QJsonArray& steps);
/// Without its outcome, which a record has of its own.
TrunkVerdict verdictOf(const QJsonArray& steps);
QList<TracedMessage> messagesOf(const QJsonArray& messages);

} // namespace TrunkTestJson
