// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/certification/CertificationPlan.h"

#include "models/catalog/ObjectReader.h"
#include "models/certification/CheckNames.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;
using Weight = CertificationTest::Weight;

namespace {

constexpr std::array weightNames { "ko"_L1, "important"_L1, "optional"_L1 };

// Far above what anybody writes by hand; what lies beyond is no plan.
constexpr qsizetype maximumTests = 500;
constexpr qsizetype maximumOthers = 50;
constexpr qsizetype maximumText = 2000;
constexpr double maximumLimit = 1'000'000;
constexpr int maximumMonths = 120;
constexpr int maximumPoints = 100;

const Words& evidenceWords()
{
    static const Words words { "messages"_L1, "times"_L1, "figures"_L1, "note"_L1, "file"_L1 };
    return words;
}

} // namespace

QString certificationWeightName(Weight weight) { return weightNames.at(std::size_t(weight)); }

/// Reads a plan's parts in the order in which they refer to each other.
class CertificationPlanReader {
public:
    explicit CertificationPlanReader(ObjectReader& root)
        : m_root(root)
        , m_plan(new CertificationPlan)
    {
    }

    std::shared_ptr<const CertificationPlan> read(const QByteArray& json)
    {
        m_plan->m_json = json;
        m_root.choice("format"_L1, { "doppino-certification-plan/1"_L1 });
        m_plan->m_id = name(m_root);
        m_plan->m_version = m_root.integer("version"_L1, 1, maximumCount);
        m_plan->m_title = words(m_root, "title"_L1);
        m_plan->m_monthsValid = m_root.integer("months_valid"_L1, 1, maximumMonths);
        each("areas"_L1, maximumOthers, [this](ObjectReader& entry) { readArea(entry); });
        each("inputs"_L1, maximumOthers, [this](ObjectReader& entry) { readInput(entry); });
        each("tests"_L1, maximumTests, [this](ObjectReader& entry) { readTest(entry); });
        checkAreas();
        m_root.finish();
        return m_plan;
    }

private:
    template <typename Read> void each(QLatin1String list, qsizetype most, Read read)
    {
        if (const auto size = m_root.object().value(list).toArray().size(); size > most) {
            m_root.array(list);
            return m_root.fault(list, u"has %1 entries; %2 are the most"_s.arg(size).arg(most));
        }
        readEach(m_root, list, { "id"_L1 }, read);
    }

    static QString name(ObjectReader& entry)
    {
        static const QRegularExpression form(u"^[a-z][a-z0-9_]{0,63}\\z"_s);
        const QString id = entry.text("id"_L1);
        if (!id.isEmpty() && !form.match(id).hasMatch())
            entry.fault(u"id"_s, u"is not of small letters, digits and _, 64 at most"_s);
        return id;
    }

    static LocalizedText words(ObjectReader& entry, QLatin1String key)
    {
        const LocalizedText text = entry.localized(key);
        if (std::max(text.en.size(), text.it.size()) > maximumText)
            entry.fault(key, u"is longer than %1 characters"_s.arg(maximumText));
        return text;
    }

    void readArea(ObjectReader& entry)
    {
        m_plan->m_areas.append({ name(entry), words(entry, "title"_L1) });
    }

    void readInput(ObjectReader& entry)
    {
        CertificationInput input { name(entry), words(entry, "title"_L1), words(entry, "hint"_L1),
            entry.choice("form"_L1, forms()), entry.optionalText("initial"_L1) };
        checkInitial(entry, input);
        m_plan->m_inputs.append(std::move(input));
    }

    static const Words& forms()
    {
        static const Words words { "number"_L1, "count"_L1, "text"_L1 };
        return words;
    }

    static void checkInitial(const ObjectReader& entry, const CertificationInput& input)
    {
        static const QRegularExpression number(u"^\\+?[0-9]{1,20}\\z"_s);
        static const QRegularExpression count(u"^[1-9][0-9]{0,3}\\z"_s);
        const QString& initial = input.initial;
        if (initial.isEmpty())
            return;
        const bool isRight = input.form == "number"_L1
            ? initial == "$number"_L1 || number.match(initial).hasMatch()
            : input.form == "count"_L1
            ? initial == "$channels"_L1 || count.match(initial).hasMatch()
            : !initial.startsWith(u'$') && initial.size() <= maximumText;
        if (!isRight && forms().contains(input.form))
            entry.fault(u"initial"_s, u"%1 is not a %2"_s.arg(initial, input.form));
    }

    void readTest(ObjectReader& entry)
    {
        CertificationTest test;
        test.id = name(entry);
        test.area = entry.text("area"_L1);
        if (!test.area.isEmpty() && !m_plan->area(test.area))
            entry.fault(u"area"_s, u"there is no area %1"_s.arg(test.area));
        test.title = words(entry, "title"_L1);
        test.instructions = words(entry, "instructions"_L1);
        test.weight = weight(entry);
        test.points = entry.integer("points"_L1, 1, maximumPoints);
        test.check = entry.optionalText("check"_L1);
        test.with = entry.optionalTextMap("with"_L1);
        readLimits(entry, test);
        readInputs(entry, test);
        test.evidence = entry.choices("evidence"_L1, evidenceWords());
        if (test.evidence.isEmpty() && entry.object().value("evidence"_L1).isArray())
            entry.fault(u"evidence"_s, u"is empty"_s);
        checkAgainstNames(entry, test);
        m_plan->m_tests.append(std::move(test));
    }

    static Weight weight(ObjectReader& entry)
    {
        const QString word
            = entry.choice("class"_L1, Words(weightNames.begin(), weightNames.end()));
        const auto found = std::find(weightNames.begin(), weightNames.end(), word);
        return found == weightNames.end() ? Weight::Important : Weight(found - weightNames.begin());
    }

    static void readLimits(ObjectReader& entry, CertificationTest& test)
    {
        const ObjectReader limits = entry.optionalChild("limits"_L1);
        const QJsonObject& object = limits.object();
        for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
            const double value = it.value().toDouble(-1);
            if (!it.value().isDouble())
                limits.fault(it.key(), u"must be a number"_s);
            else if (!(value >= 0 && value <= maximumLimit))
                limits.fault(
                    it.key(), u"%1 is not between 0 and %2"_s.arg(value).arg(maximumLimit));
            test.limits.insert(it.key(), value);
        }
    }

    void readInputs(ObjectReader& entry, CertificationTest& test)
    {
        test.inputs = entry.optionalTexts("inputs"_L1);
        const auto& known = m_plan->m_inputs;
        for (const QString& id : std::as_const(test.inputs))
            if (std::none_of(known.begin(), known.end(),
                    [&id](const CertificationInput& each) { return each.id == id; }))
                entry.fault(u"inputs"_s, u"there is no input %1"_s.arg(id));
    }

    static void checkAgainstNames(const ObjectReader& entry, const CertificationTest& test)
    {
        if (!entry.object().contains("check"_L1)) {
            for (const QString& field : { u"with"_s, u"limits"_s })
                if (entry.object().contains(field))
                    entry.fault(field, u"belongs to automatic tests"_s);
            return;
        }
        const CheckName* check = CheckNames::find(test.check);
        if (!check && !test.isGuided())
            return entry.fault(u"check"_s, u"there is no check %1"_s.arg(test.check));
        if (!check)
            return;
        checkWith(entry, test, *check);
        for (auto it = test.limits.constBegin(); it != test.limits.constEnd(); ++it)
            if (!check->limits.contains(it.key()))
                entry.fault(u"limits/"_s + it.key(), u"%1 has no such limit"_s.arg(test.check));
        for (const QString& input : check->inputs)
            if (!test.inputs.contains(input))
                entry.fault(u"inputs"_s, u"%1 needs %2"_s.arg(test.check, input));
    }

    static void checkWith(
        const ObjectReader& entry, const CertificationTest& test, const CheckName& check)
    {
        for (auto it = check.with.constBegin(); it != check.with.constEnd(); ++it) {
            const QString field = u"with/"_s + it.key();
            if (!test.with.contains(it.key()))
                entry.fault(field, u"is missing"_s);
            else if (const QString word = test.with.value(it.key()); !it->contains(word))
                entry.fault(field, u"%1 is not one of %2"_s.arg(word, it->join(u", "_s)));
        }
        for (auto it = test.with.constBegin(); it != test.with.constEnd(); ++it)
            if (!check.with.contains(it.key()))
                entry.fault(u"with/"_s + it.key(), u"%1 has no such word"_s.arg(test.check));
    }

    void checkAreas() const
    {
        const auto& tests = m_plan->m_tests;
        for (const CertificationArea& area : m_plan->m_areas)
            if (std::none_of(tests.begin(), tests.end(),
                    [&area](const CertificationTest& test) { return test.area == area.id; }))
                m_root.fault(u"areas/"_s + area.id, u"has no test"_s);
        if (m_plan->m_areas.isEmpty() && m_root.object().value("areas"_L1).isArray())
            m_root.fault(u"areas"_s, u"is empty"_s);
    }

    ObjectReader& m_root;
    std::shared_ptr<CertificationPlan> m_plan;
};

tl::expected<std::shared_ptr<const CertificationPlan>, QList<Error>> CertificationPlan::load(
    const QString& path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return tl::unexpected(QList { Error(ErrorCode::FileUnreadable, path, file.errorString()) });
    // One byte more than is allowed shows that there are too many.
    return read(file.read(maximumSize + 1), QFileInfo(path).fileName());
}

tl::expected<std::shared_ptr<const CertificationPlan>, QList<Error>> CertificationPlan::read(
    const QByteArray& json, const QString& name)
{
    const auto malformed = [&name](const QString& reason) {
        return tl::unexpected(QList { Error(ErrorCode::MalformedFile, name, reason) });
    };
    if (json.size() > maximumSize)
        return malformed(u"is longer than %1 bytes"_s.arg(maximumSize));
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(json, &error);
    if (document.isNull())
        return malformed(u"%1 at byte %2"_s.arg(error.errorString()).arg(error.offset));
    if (!document.isObject())
        return malformed(u"is not a JSON object"_s);
    QList<Error> faults;
    Sheet sheet { {}, faults };
    ObjectReader root(document.object(), name, sheet);
    auto plan = CertificationPlanReader(root).read(json);
    if (!faults.isEmpty())
        return tl::unexpected(faults);
    return plan;
}

const CertificationTest* CertificationPlan::test(const QString& id) const
{
    const auto found = std::find_if(m_tests.begin(), m_tests.end(),
        [&id](const CertificationTest& each) { return each.id == id; });
    return found == m_tests.end() ? nullptr : &*found;
}

const CertificationArea* CertificationPlan::area(const QString& id) const
{
    const auto found = std::find_if(m_areas.begin(), m_areas.end(),
        [&id](const CertificationArea& each) { return each.id == id; });
    return found == m_areas.end() ? nullptr : &*found;
}
