// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/certification/CheckNames.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString own = u"own_number"_s;

CheckName plain(const char* name, QMap<QString, double> limits = {})
{
    return { QString::fromLatin1(name), {}, std::move(limits), {}, false, false };
}

CheckName registering(const char* name, QMap<QString, double> limits = {})
{
    return { QString::fromLatin1(name), {}, std::move(limits), {}, true, false };
}

/// Calls itself over the provider.
CheckName looped(const char* name, QMap<QString, double> limits = {}, QStringList more = {},
    QMap<QString, QStringList> with = {})
{
    more.prepend(own);
    return { QString::fromLatin1(name), std::move(with), std::move(limits), std::move(more), false,
        true };
}

/// Calls a number where something answers by itself.
CheckName echoed(const char* name, QMap<QString, double> limits = {}, QStringList more = {},
    QMap<QString, QStringList> with = {})
{
    more.prepend(u"echo_number"_s);
    return { QString::fromLatin1(name), std::move(with), std::move(limits), std::move(more), false,
        false };
}

QList<CheckName> connectivityNames()
{
    CheckName reach = plain("reach", { { u"maximum_ms"_s, 1000 }, { u"samples"_s, 5 } });
    reach.with = { { u"transport"_s, { u"own"_s, u"udp"_s, u"tcp"_s, u"tls"_s } } };
    return { plain("resolve"), plain("dns_records"), reach,
        plain("certificate", { { u"minimum_days"_s, 30 } }), plain("failover"),
        registering("register", { { u"maximum_ms"_s, 2000 } }), registering("register_refresh"),
        registering("wrong_password"), registering("brief_expiry", { { u"seconds"_s, 5 } }),
        registering("expiry_granted", { { u"minimum_s"_s, 60 }, { u"maximum_s"_s, 3600 } }),
        registering("unregister"), registering("strong_digest"),
        // registers, vanishes without a word, and comes back at another port
        { u"register_after_loss"_s, {}, { { u"maximum_ms"_s, 5000 } }, { own }, true, true } };
}

QList<CheckName> callNames()
{
    return { looped("call", { { u"maximum_ms"_s, 5000 } }),
        looped("ringing", { { u"maximum_ms"_s, 3000 } }), looped("busy"), looped("declined"),
        looped("unanswered", { { u"ring_s"_s, 2 } }), looped("released_by_caller"),
        looped("released_by_callee"), looped("call_stands", { { u"seconds"_s, 10 } }),
        looped("early_speech"), looped("late_offer"), looped("unchallenged_call"),
        { u"unknown_number"_s, {}, { { u"maximum_ms"_s, 10'000 } }, { u"unknown_number"_s }, false,
            false } };
}

QList<CheckName> numberNames()
{
    return { looped("called_number"), looped("all_numbers", { { u"most"_s, 10 } }),
        looped("dial", {}, {}, { { u"form"_s, { u"national"_s, u"plus"_s, u"zerozero"_s } } }),
        looped("caller_presented"),
        looped("caller_form", {}, {},
            { { u"form"_s, { u"agreed"_s, u"national"_s, u"plus"_s, u"zerozero"_s } } }),
        looped("caller_withheld"), looped("caller_foreign", {}, { u"foreign_number"_s }) };
}

QList<CheckName> speechNames()
{
    return { looped("codec", {}, {}, { { u"codec"_s, { u"alaw"_s, u"ulaw"_s, u"g729"_s } } }),
        looped("codec_choice"), looped("codec_refusal"), looped("speech_both_ways"),
        looped("speech_quality",
            { { u"seconds"_s, 20 }, { u"maximum_loss_percent"_s, 1 },
                { u"maximum_jitter_ms"_s, 30 }, { u"minimum_mos"_s, 3.8 } }),
        looped("digits", {}, {}, { { u"direction"_s, { u"out"_s, u"in"_s } } }) };
}

QList<CheckName> featureNames()
{
    return { looped("hold"), looped("forward_call", {}, { u"second_number"_s }),
        looped("forward_redirect", {}, { u"second_number"_s }),
        echoed("transfer_blind", {}, { own }), echoed("transfer_attended", {}, { own }),
        looped("fax_t38"), looped("fax_g711"), looped("session_timer", { { u"seconds"_s, 90 } }) };
}

QList<CheckName> enduranceNames()
{
    return { looped("long_call", { { u"seconds"_s, 1800 } }),
        looped("idle_then_call", { { u"seconds"_s, 300 } }),
        registering("options_steady", { { u"samples"_s, 10 }, { u"every_s"_s, 30 } }) };
}

QList<CheckName> loadNames()
{
    const QString channels = u"channels"_s;
    return { looped("channel_limit", { { u"hold_s"_s, 5 } }, { channels }),
        looped("beyond_limit", { { u"hold_s"_s, 5 } }, { channels }),
        echoed("parallel_calls",
            { { u"seconds"_s, 60 }, { u"per_second"_s, 10 }, { u"maximum_loss_percent"_s, 1 },
                { u"maximum_jitter_ms"_s, 30 }, { u"minimum_mos"_s, 3.8 } },
            { u"parallel_calls"_s }),
        echoed("call_rate",
            { { u"from_per_second"_s, 1 }, { u"to_per_second"_s, 10 }, { u"step_s"_s, 5 },
                { u"minimum_percent"_s, 99 } }) };
}

QList<CheckName> templateNames()
{
    CheckName rendered = plain("template");
    rendered.with
        = { { u"pbx"_s, { u"nethvoice"_s, u"asterisk"_s, u"freepbx"_s, u"tvox"_s, u"lync"_s } } };
    return { rendered, plain("template_complete"), plain("template_lint"),
        registering("template_expiry"), looped("template_codecs"), plain("template_transport") };
}

} // namespace

const QList<CheckName>& CheckNames::all()
{
    static const QList<CheckName> names = connectivityNames() + callNames() + numberNames()
        + speechNames() + featureNames() + enduranceNames() + loadNames() + templateNames();
    return names;
}

const CheckName* CheckNames::find(const QString& name)
{
    const auto& names = all();
    const auto found = std::find_if(
        names.begin(), names.end(), [&name](const CheckName& each) { return each.name == name; });
    return found == names.end() ? nullptr : &*found;
}
