// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/trunk/TrunkPlan.h"

/// A trunk in the words of Asterisk's PJSIP, for its files and for the form of FreePBX.
/// Source: Asterisk 16 to 20, pjsip.conf; NethVoice's table of providers.
struct PjsipValues {
    QString registration; ///< send, receive or none
    QString authentication; ///< outbound, inbound or off
    QString fromDomain; ///< empty = Asterisk's own
    QString outboundProxy; ///< "sip:edge.example.net:5060;lr", nothing escaped; empty = none
    QString clientUri; ///< that the catalogue wants in place of the usual; empty = the usual
    bool isClientUriIncomplete = false; ///< the catalogue's has a place for the customer's domain
    QString context; ///< of FreePBX: from-pstn, from-pstn-toheader...
    QString dtmf; ///< auto, rfc4733, inband or info
    QString mediaEncryption; ///< no or sdes
    QString identifyBy; ///< empty = as usual
    QString sendRpid; ///< yes, pai, both; empty = no
    int retrySeconds = 60;
    int qualifySeconds = 60;
    bool isRewritingContact = true;
    bool isRtpSymmetric = false;

    static PjsipValues of(const TrunkPlan& plan);
    /// A user as it may stand in a SIP URI (RFC 3261 19.1.2).
    static QString uriUser(const QString& user);
};
