// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What the script says to people who read it, in the thread's language (TextLanguage).
namespace LyncRemarks {

enum class Remark {
    Purpose,
    Topology,
    Rights,
    HowToRun,
    Helpers,
    Trunk,
    TrunkTimers,
    TrunkBypass,
    Translation,
    DialPlan,
    Usage,
    Route,
    Policy,
    Certificate,
    Encryption,
    ReadBack,
    Tests,
    TestCall,
    Verdict,
};
/// One line. Purpose has a %1 for the site's name.
QString text(Remark remark);

} // namespace LyncRemarks
