// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pbx/asterisk/DialPlanFile.h"

#include "models/pbx/asterisk/AsteriskFile.h"
#include "models/pbx/NumberForms.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

class DialPlanWriter {
public:
    DialPlanWriter(const TrunkContext& context, QString section)
        : m_context(context)
        , m_plan(context.plan)
        , m_section(std::move(section))
        , m_code(NumberForms::countryCode(context.site.country))
    {
    }

    QByteArray write()
    {
        m_file.comment(u"Trunk %1: to include in extensions.conf"_s.arg(m_plan.name));
        m_file.comment(u"Calls that come in go to the context incoming, with the number called."_s);
        incoming();
        outgoing();
        return m_file.bytes();
    }

private:
    void extension(const QString& pattern, const QString& application)
    {
        m_file.option(u"exten"_s, pattern + u",1,"_s + application);
    }
    void then(const QString& application, const QString& label = {})
    {
        m_file.option(
            u"same"_s, (label.isEmpty() ? u"n,"_s : u"n("_s + label + u"),"_s) + application);
    }

    [[nodiscard]] QString national(const QString& number) const
    {
        return NumberForms::inForm(number, u"national"_s, m_context.site.country);
    }
    [[nodiscard]] QStringList called() const
    {
        QStringList list;
        if (!m_plan.number.isEmpty())
            list.append(national(m_plan.number));
        for (const NumberBlock& block : m_plan.numbers)
            list += NumberForms::patterns({ national(block.first), national(block.last) });
        list.removeDuplicates();
        return list;
    }

    void incoming()
    {
        m_file.section(u"from-"_s + m_section);
        QStringList numbers = called();
        if (numbers.isEmpty()) // nobody said which: all that the provider sends
            numbers = { u"_X."_s, u"_+X."_s };
        for (const QString& pattern : std::as_const(numbers))
            extension(pattern, u"Goto(incoming,${EXTEN},1)"_s);
        if (!m_code.isEmpty())
            withCountry();
        if (m_plan.isRegistering() && !m_plan.contactUser.isEmpty()
            && !numbers.contains(national(m_plan.contactUser)))
            byToHeader();
    }
    void withCountry()
    {
        const auto skipping = [this](const QString& pattern, qsizetype digits) {
            extension(pattern.arg(m_code), u"Goto(${EXTEN:%1},1)"_s.arg(digits));
        };
        skipping(u"_+%1X."_s, m_code.size() + 1);
        skipping(u"_00%1X."_s, m_code.size() + 2);
        // Bare, as many providers send it: geographic and mobile numbers, which are longer than a
        // mobile number that begins like the country.
        skipping(u"_%1[03]XXXXXXX."_s, m_code.size());
    }
    /// Who registers is called by the contact's user; the number called stands in To.
    void byToHeader()
    {
        static const QRegularExpression plain(u"^[A-Za-z0-9.-]+\\z"_s);
        const bool isPlain = plain.match(m_plan.contactUser).hasMatch();
        extension(isPlain ? m_plan.contactUser : u"_[A-Za-z0-9]."_s,
            u"Set(TO=${PJSIP_HEADER(read,To)})"_s);
        then(u"Set(TO=${CUT(TO,@,1)})"_s);
        then(u"Set(DID=${FILTER(0-9+,${CUT(TO,:,2)})})"_s);
        then(u"GotoIf($[\"x${DID}\" = \"x\" | \"x${DID}\" = \"x${EXTEN}\"]?main)"_s);
        then(u"GotoIf(${DIALPLAN_EXISTS(${CONTEXT},${DID},1)}?${DID},1)"_s);
        const QString main = national(m_plan.number);
        then(
            main.isEmpty() ? u"Goto(incoming,${EXTEN},1)"_s : u"Goto(%1,1)"_s.arg(main), u"main"_s);
    }

    void outgoing()
    {
        m_file.blank();
        m_file.comment(
            u"To include only where the extensions that may call out are: calls cost money."_s);
        m_file.section(u"to-"_s + m_section);
        numbers();
        if (m_plan.outboundNumber.isEmpty())
            extension(u"dial"_s, u"NoOp()"_s);
        else
            extension(u"dial"_s, u"Set(CALLERID(num)=%1)"_s.arg(callerNumber()));
        if (m_plan.channels > 0) {
            then(u"Set(GROUP()=%1)"_s.arg(m_section));
            then(u"GotoIf($[${GROUP_COUNT(%1)} > %2]?full)"_s.arg(m_section).arg(m_plan.channels));
        }
        then(u"Dial(PJSIP/${NUMBER}@%1)"_s.arg(m_section));
        then(u"Hangup()"_s);
        if (m_plan.channels > 0)
            then(u"Congestion()"_s, u"full"_s);
    }
    [[nodiscard]] QString callerNumber() const
    {
        return NumberForms::inForm(
            m_plan.outboundNumber, m_plan.numberFormat, m_context.site.country);
    }
    /// FILTER: a dialled "&" would call a second destination.
    void number(const QString& pattern, const QString& prefix, int skipped)
    {
        const QString dialled = skipped == 0 ? u"EXTEN"_s : u"EXTEN:%1"_s.arg(skipped);
        extension(pattern, u"Set(NUMBER=%1${FILTER(0-9,${%2})})"_s.arg(prefix, dialled));
        then(u"Goto(dial,1)"_s);
    }
    void numbers()
    {
        const bool isPlus = m_plan.numberFormat == u"plus";
        const QString international = isPlus ? u"+"_s : u"00"_s;
        number(u"_+X."_s, international, 1);
        if (m_plan.numberFormat == u"national" || m_code.isEmpty())
            return number(u"_X."_s, {}, 0);
        number(u"_00X."_s, international, 2);
        // Emergency and service numbers mean nothing abroad and are dialled as they are.
        number(u"_1X."_s, {}, 0);
        number(u"_X."_s, international + m_code, 0);
    }

    const TrunkContext& m_context;
    const TrunkPlan& m_plan;
    QString m_section;
    QString m_code; ///< of the site's country; empty = not known
    AsteriskFile m_file;
};

} // namespace

QByteArray DialPlanFile::write(const TrunkContext& context, const QString& section)
{
    return DialPlanWriter(context, section).write();
}
