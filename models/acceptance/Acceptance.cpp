// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/acceptance/Acceptance.h"

#include "models/core/TextLanguage.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

struct AcceptanceWords {
    const char* id;
    const char* title;
    const char* instruction;
};

// clang-format off
constexpr std::array acceptanceWords {
    AcceptanceWords { "inbound", QT_TRANSLATE_NOOP("Acceptance", "Inbound call"),
        QT_TRANSLATE_NOOP("Acceptance", "Call the site's number from a mobile. The phones that shall ring do ring, they show the caller's number, and both sides hear each other.") },
    AcceptanceWords { "outbound", QT_TRANSLATE_NOOP("Acceptance", "Outbound call"),
        QT_TRANSLATE_NOOP("Acceptance", "Call a mobile from a phone of the site. The mobile shows the number the customer expects, and both sides hear each other for a minute.") },
    AcceptanceWords { "hold", QT_TRANSLATE_NOOP("Acceptance", "Hold"),
        QT_TRANSLATE_NOOP("Acceptance", "Put an outside call on hold and take it back. The other side hears music meanwhile, and speech afterwards.") },
    AcceptanceWords { "transfer", QT_TRANSLATE_NOOP("Acceptance", "Transfer"),
        QT_TRANSLATE_NOOP("Acceptance", "Transfer an outside call to another extension, once announced and once not. Both sides hear each other afterwards.") },
    AcceptanceWords { "fax", QT_TRANSLATE_NOOP("Acceptance", "Fax"),
        QT_TRANSLATE_NOOP("Acceptance", "Send a page and receive one. Where there is no fax, it does not apply.") },
    AcceptanceWords { "emergency", QT_TRANSLATE_NOOP("Acceptance", "Emergency numbers"),
        QT_TRANSLATE_NOOP("Acceptance", "Agree with the customer by which line emergency calls leave, and what works when the power or the line fails. Do not dial 112 for a test unless it was announced there. Write down what was agreed and with whom.") },
};
// clang-format on

const AcceptanceWords* wordsOf(const QString& id)
{
    const auto found = std::find_if(acceptanceWords.begin(), acceptanceWords.end(),
        [&](const AcceptanceWords& each) { return id == QLatin1StringView(each.id); });
    return found == acceptanceWords.end() ? nullptr : &*found;
}

QString acceptanceText(const char* source) { return TextLanguage::translate("Acceptance", source); }

struct AcceptanceStateRow {
    AcceptanceResult::State state;
    const char* name;
    const char* text;
};

constexpr std::array acceptanceStates {
    AcceptanceStateRow { AcceptanceResult::State::Waiting, "waiting",
        QT_TRANSLATE_NOOP("Acceptance", "not done yet") },
    AcceptanceStateRow {
        AcceptanceResult::State::Passed, "passed", QT_TRANSLATE_NOOP("Acceptance", "passed") },
    AcceptanceStateRow {
        AcceptanceResult::State::Failed, "failed", QT_TRANSLATE_NOOP("Acceptance", "failed") },
    AcceptanceStateRow { AcceptanceResult::State::NotApplicable, "not_applicable",
        QT_TRANSLATE_NOOP("Acceptance", "does not apply") },
};

} // namespace

const QList<AcceptanceTest>& AcceptanceTest::all()
{
    static const QList<AcceptanceTest> list { { u"inbound"_s }, { u"outbound"_s }, { u"hold"_s },
        { u"transfer"_s }, { u"fax"_s, false }, { u"emergency"_s, true, true } };
    return list;
}

const AcceptanceTest* AcceptanceTest::of(const QString& id)
{
    const auto found = std::find_if(
        all().begin(), all().end(), [&](const AcceptanceTest& each) { return each.id == id; });
    return found == all().end() ? nullptr : &*found;
}

bool AcceptanceTest::wantsNote(AcceptanceState state) const
{
    switch (state) {
    case AcceptanceState::Passed:
        return needsNote;
    case AcceptanceState::Failed:
        return true;
    case AcceptanceState::NotApplicable:
        return isMandatory;
    case AcceptanceState::Waiting:
        break;
    }
    return false;
}

QString AcceptanceTest::title() const
{
    const AcceptanceWords* words = wordsOf(id);
    return words ? acceptanceText(words->title) : id;
}

QString AcceptanceTest::instruction() const
{
    const AcceptanceWords* words = wordsOf(id);
    return words ? acceptanceText(words->instruction) : QString();
}

QString acceptanceStateName(AcceptanceResult::State state)
{
    return QString::fromLatin1(acceptanceStates.at(std::size_t(state)).name);
}

std::optional<AcceptanceResult::State> acceptanceStateFromName(const QString& name)
{
    for (const AcceptanceStateRow& row : acceptanceStates)
        if (name == QLatin1StringView(row.name))
            return row.state;
    return {};
}

QString acceptanceStateText(AcceptanceResult::State state)
{
    return acceptanceText(acceptanceStates.at(std::size_t(state)).text);
}
