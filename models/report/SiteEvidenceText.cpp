// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/ErrorText.h"
#include "models/core/TextLanguage.h"
#include "models/report/SiteEvidence.h"
#include "models/site/PathText.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct PointWords {
    SiteEvidence::Point::Kind kind;
    const char* sentence; ///< %1 = the subject, %n = the count
};

// clang-format off
constexpr PointWords pointWords[] {
    { SiteEvidence::Point::Kind::Incomplete, QT_TRANSLATE_N_NOOP("SiteEvidence", "%n entry(ies) still to be completed or corrected.") },
    { SiteEvidence::Point::Kind::NoTrunk, QT_TRANSLATE_NOOP("SiteEvidence", "No provider is chosen yet.") },
    { SiteEvidence::Point::Kind::NoUser, QT_TRANSLATE_NOOP("SiteEvidence", "There are no users yet.") },
    { SiteEvidence::Point::Kind::TrunkUntested, QT_TRANSLATE_NOOP("SiteEvidence", "The trunk “%1” was not tested yet.") },
    { SiteEvidence::Point::Kind::TrunkStale, QT_TRANSLATE_NOOP("SiteEvidence", "The trunk “%1” was changed after its test: test it again.") },
    { SiteEvidence::Point::Kind::TrunkFailed, QT_TRANSLATE_NOOP("SiteEvidence", "The last test of the trunk “%1” failed.") },
    { SiteEvidence::Point::Kind::TrunkUnknown, QT_TRANSLATE_NOOP("SiteEvidence", "The last test of the trunk “%1” ended without telling whether it works: test it again.") },
    { SiteEvidence::Point::Kind::PhonesWithoutUser, QT_TRANSLATE_N_NOOP("SiteEvidence", "%n phone(s) without a user.") },
    { SiteEvidence::Point::Kind::PhonesWithoutModel, QT_TRANSLATE_N_NOOP("SiteEvidence", "%n phone(s) without a model.") },
    { SiteEvidence::Point::Kind::PhonesWaiting, QT_TRANSLATE_N_NOOP("SiteEvidence", "%n phone(s) never took their configuration from this laptop.") },
    { SiteEvidence::Point::Kind::PhonesStale, QT_TRANSLATE_N_NOOP("SiteEvidence", "%n phone(s) were changed after they took their configuration.") },
    { SiteEvidence::Point::Kind::UsersWithoutPhone, QT_TRANSLATE_N_NOOP("SiteEvidence", "%n user(s) with an extension and without a phone.") },
    { SiteEvidence::Point::Kind::GatewayUntouched, QT_TRANSLATE_NOOP("SiteEvidence", "The gateway “%1” was not uploaded yet.") },
    { SiteEvidence::Point::Kind::GatewayStale, QT_TRANSLATE_NOOP("SiteEvidence", "The gateway “%1” was changed after its upload: it still holds the former plan.") },
    { SiteEvidence::Point::Kind::GatewayNotInForce, QT_TRANSLATE_NOOP("SiteEvidence", "The gateway “%1” was uploaded, but will not keep it or does not run it yet.") },
    { SiteEvidence::Point::Kind::GatewayFailed, QT_TRANSLATE_NOOP("SiteEvidence", "The last upload to the gateway “%1” failed.") },
    { SiteEvidence::Point::Kind::GatewayUnknown, QT_TRANSLATE_NOOP("SiteEvidence", "The last upload to the gateway “%1” ended without proof: compare it.") },
    { SiteEvidence::Point::Kind::PbxUntouched, QT_TRANSLATE_NOOP("SiteEvidence", "Nothing was brought to the PBX %1 yet.") },
    { SiteEvidence::Point::Kind::PbxStale, QT_TRANSLATE_NOOP("SiteEvidence", "The site was changed after the PBX %1 was deployed: deploy again.") },
    { SiteEvidence::Point::Kind::PbxFailed, QT_TRANSLATE_NOOP("SiteEvidence", "The last deployment to the PBX %1 was not done.") },
    { SiteEvidence::Point::Kind::PbxUnknown, QT_TRANSLATE_NOOP("SiteEvidence", "The last deployment to the PBX %1 ended without proof: read it again.") },
    { SiteEvidence::Point::Kind::PbxPartly, QT_TRANSLATE_NOOP("SiteEvidence", "The last deployment to the PBX %1 was stopped before its end, so that a part of it may be there: read the PBX to see what is missing.") },
    { SiteEvidence::Point::Kind::PbxUndone, QT_TRANSLATE_NOOP("SiteEvidence", "The deployment to the PBX %1 was undone.") },
    { SiteEvidence::Point::Kind::AcceptanceFailed, QT_TRANSLATE_NOOP("SiteEvidence", "The acceptance test “%1” failed.") },
    { SiteEvidence::Point::Kind::AcceptanceOpen, QT_TRANSLATE_N_NOOP("SiteEvidence", "%n mandatory acceptance test(s) have no result yet.") },
    { SiteEvidence::Point::Kind::PbxToType, QT_TRANSLATE_N_NOOP("SiteEvidence", "%n value(s) still to be typed into the PBX.") },
};
// clang-format on

} // namespace

QString SiteEvidence::Point::sentence() const
{
    if (kind == Kind::Fault)
        return error ? PathText::inWords(ErrorText::sentence(*error), site ? *site : Site())
                     : QString();
    if (kind == Kind::Finding)
        return !finding         ? QString()
            : subject.isEmpty() ? LintText::sentence(*finding)
                                : u"%1: %2"_s.arg(subject, LintText::sentence(*finding));
    for (const PointWords& words : pointWords) {
        if (words.kind != kind)
            continue;
        const QString text = TextLanguage::translate(
            "SiteEvidence", words.sentence, nullptr, count > 0 ? count : -1);
        const AcceptanceTest* test
            = kind == Kind::AcceptanceFailed ? AcceptanceTest::of(part) : nullptr;
        return text.contains(u"%1"_s) ? text.arg(test ? test->title() : subject) : text;
    }
    return {};
}

QString proofName(SiteEvidence::Proof proof)
{
    switch (proof) {
    case SiteEvidence::Proof::Proven:
        return u"proven"_s;
    case SiteEvidence::Proof::Stale:
        return u"stale"_s;
    case SiteEvidence::Proof::Failed:
        return u"failed"_s;
    case SiteEvidence::Proof::Unknown:
        return u"unknown"_s;
    case SiteEvidence::Proof::Never:
        return u"never"_s;
    case SiteEvidence::Proof::NotNeeded:
        return u"not_needed"_s;
    }
    Q_UNREACHABLE();
}

QString verdictName(SiteEvidence::Verdict verdict)
{
    switch (verdict) {
    case SiteEvidence::Verdict::Proven:
        return u"proven"_s;
    case SiteEvidence::Verdict::Open:
        return u"open"_s;
    case SiteEvidence::Verdict::Unknown:
        return u"unknown"_s;
    case SiteEvidence::Verdict::Failed:
        return u"failed"_s;
    }
    Q_UNREACHABLE();
}

QString proofText(SiteEvidence::Proof proof)
{
    const auto say = [](const char* text) { return TextLanguage::translate("SiteEvidence", text); };
    switch (proof) {
    case SiteEvidence::Proof::Proven:
        return say(QT_TRANSLATE_NOOP("SiteEvidence", "proven"));
    case SiteEvidence::Proof::Stale:
        return say(QT_TRANSLATE_NOOP("SiteEvidence", "changed since it was proven"));
    case SiteEvidence::Proof::Failed:
        return say(QT_TRANSLATE_NOOP("SiteEvidence", "not proven: failed"));
    case SiteEvidence::Proof::Unknown:
        return say(QT_TRANSLATE_NOOP("SiteEvidence", "outcome unknown"));
    case SiteEvidence::Proof::Never:
        return say(QT_TRANSLATE_NOOP("SiteEvidence", "not tried yet"));
    case SiteEvidence::Proof::NotNeeded:
        return say(QT_TRANSLATE_NOOP("SiteEvidence", "nothing to prove"));
    }
    Q_UNREACHABLE();
}
