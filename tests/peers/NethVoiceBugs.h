// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/peers/NethVoiceBench.h"

#include <functional>

/// What is known of a NethVoice, each with a check that a simulated one is like it.
namespace NethVoiceBugs {
struct Bug {
    QString name;
    std::function<void(NethVoiceBench&)> check;
    std::function<void(NethVoiceSetup&)> change {};
};
const QList<Bug>& all();
QList<Bug> ofTrunks();
QList<Bug> ofUsers();
QList<Bug> ofPhones();
QList<Bug> ofTancredi();

/// The body of one that is all right.
QByteArray trunk(const QByteArray& name, const QByteArray& provider = "twt");
/// By the user portal, and synchronised.
void addPeople(NethVoiceBench& bench, const QStringList& names);
} // namespace NethVoiceBugs
