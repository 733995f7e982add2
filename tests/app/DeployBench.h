// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/VerifyBench.h"
#include "tests/peers/NethVoicePeer.h"

/// A simulated NethVoice that has been in use, a site for it in a database of its own, and the real
/// program to bring one to the other.
class DeployBench {
public:
    explicit DeployBench(NethVoiceSetup setup = subscribed());
    static NethVoiceSetup subscribed();

    /// What the NethVoice holds before anybody deploys: users, a trunk, routes, a phone.
    static QJsonObject inUse();
    /// The example of the contract. @param isWhole with what a NethVoice cannot have
    static QJsonObject example(bool isWhole = false);
    /// Users "user0" with main 300, each with a phone, mailbox and mobile; trunks "trunk0";
    /// gateways of two BRI ports.
    static QJsonObject many(int users, int trunks, int gateways);

    /// Into the database, and by what name. False when the program refuses.
    [[nodiscard]] bool import(const QJsonObject& site);
    /// deploy SITE --json, trusting the peer. @param more further words and options
    [[nodiscard]] std::unique_ptr<VerifyRun> begin(const QStringList& more = {}) const;
    [[nodiscard]] VerifyEnd run(const QStringList& more = {}) const;
    /// Ids of a plan's items with that action, or of "drift" events.
    static QStringList items(const VerifyEnd& end, const QString& action);
    static QStringList drifted(const VerifyEnd& end);
    /// What it comes to: without what is made at random, and without the numbers that rows are
    /// given in the order they are made.
    static QByteArray settled(const NethVoicePeer& peer);
    /// Lines of two dumps that are not in the other; empty when they are the same.
    static QByteArray difference(const QByteArray& is, const QByteArray& shall);

    NethVoicePeer peer;
    VerifyBench bench;
    QByteArray start; ///< the peer's dump before anything

private:
    QString m_site;
};
