// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pbx/lync/LyncRemarks.h"

#include "models/core/TextLanguage.h"

#include <array>

namespace {

using LyncRemarks::Remark;

struct LyncRemarkRow {
    Remark remark;
    const char* text;
};

// clang-format off
constexpr std::array lyncRemarkRows {
    LyncRemarkRow { Remark::Purpose,
        QT_TRANSLATE_NOOP("LyncRemarks", "Trunks of %1, for the management shell of Lync Server 2013 or Skype for Business Server.") },
    LyncRemarkRow { Remark::Topology,
        QT_TRANSLATE_NOOP("LyncRemarks", "First create gateway and trunk in Topology Builder and publish the topology.") },
    LyncRemarkRow { Remark::Rights,
        QT_TRANSLATE_NOOP("LyncRemarks", "Needs the role CsAdministrator, or the group RTCUniversalServerAdmins.") },
    LyncRemarkRow { Remark::HowToRun,
        QT_TRANSLATE_NOOP("LyncRemarks", "As it stands it only tells what it would do; run it with -Apply to do it. It can be run again.") },
    LyncRemarkRow { Remark::Helpers,
        QT_TRANSLATE_NOOP("LyncRemarks", "Compares what is there with what shall be.") },
    LyncRemarkRow { Remark::Trunk,
        QT_TRANSLATE_NOOP("LyncRemarks", "What the gateway can do.") },
    LyncRemarkRow { Remark::TrunkTimers,
        QT_TRANSLATE_NOOP("LyncRemarks", "Most providers send no RTCP on hold, and Lync would hang up: the session timer watches instead.") },
    LyncRemarkRow { Remark::TrunkBypass,
        QT_TRANSLATE_NOOP("LyncRemarks", "Media bypass is left off: it needs REFER or no RTCP, and clients that reach the gateway without NAT.") },
    LyncRemarkRow { Remark::Translation,
        QT_TRANSLATE_NOOP("LyncRemarks", "Numbers as the provider writes them, called and calling.") },
    LyncRemarkRow { Remark::DialPlan,
        QT_TRANSLATE_NOOP("LyncRemarks", "What people dial, turned into international numbers. These rules stand before those that keep everything.") },
    LyncRemarkRow { Remark::Usage,
        QT_TRANSLATE_NOOP("LyncRemarks", "Who may call out this way: the usage joins route and policy.") },
    LyncRemarkRow { Remark::Route,
        QT_TRANSLATE_NOOP("LyncRemarks", "Which numbers go out through the gateway: all of them.") },
    LyncRemarkRow { Remark::Policy,
        QT_TRANSLATE_NOOP("LyncRemarks", "The policy of all users; take another one's name where only some may call.") },
    LyncRemarkRow { Remark::Certificate,
        QT_TRANSLATE_NOOP("LyncRemarks", "The trunk speaks TLS: this server's certificate must be valid.") },
    LyncRemarkRow { Remark::Encryption,
        QT_TRANSLATE_NOOP("LyncRemarks", "Towards a gateway Lync speaks G.711 only; encrypted speech must not be switched off for the whole server.") },
    LyncRemarkRow { Remark::ReadBack,
        QT_TRANSLATE_NOOP("LyncRemarks", "What is there now.") },
    LyncRemarkRow { Remark::Tests,
        QT_TRANSLATE_NOOP("LyncRemarks", "Tests that call nobody.") },
    LyncRemarkRow { Remark::TestCall,
        QT_TRANSLATE_NOOP("LyncRemarks", "To place a call, with a number you may call in place of this one:") },
    LyncRemarkRow { Remark::Verdict,
        QT_TRANSLATE_NOOP("LyncRemarks", "The last line is for programs.") },
};
// clang-format on

constexpr bool lyncRemarksAreInOrder()
{
    for (std::size_t i = 0; i < lyncRemarkRows.size(); ++i)
        if (std::size_t(lyncRemarkRows[i].remark) != i)
            return false;
    return lyncRemarkRows.back().remark == Remark::Verdict;
}
static_assert(lyncRemarksAreInOrder(), "one row per remark, in the order of the enum");

} // namespace

QString LyncRemarks::text(Remark remark)
{
    return TextLanguage::translate("LyncRemarks", lyncRemarkRows[std::size_t(remark)].text);
}
