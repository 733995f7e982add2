// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editors/CapacityEditor.h"

#include "models/site/SiteFields.h"
#include "widgets/common/AccessibleRole.h"
#include "widgets/common/ColumnsLayout.h"
#include "widgets/common/PageArea.h"
#include "widgets/editors/FieldBinder.h"
#include "widgets/views/AdviceList.h"
#include "widgets/views/BandwidthChart.h"
#include "widgets/views/PathPicture.h"
#include "widgets/views/PlanFigures.h"

#include <QLabel>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int fastestLineKbps = 10'000'000;

} // namespace

CapacityEditor::CapacityEditor(SiteDraft* draft, QWidget* parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_texts(new Texts(this))
    , m_binder(new FieldBinder(draft, m_texts, this))
{
    auto* questions = buildQuestions();
    m_figures = new PlanFigures(this);
    auto* upper = new ColumnsLayout;
    upper->addColumn(questions);
    upper->addColumn(m_figures);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(upper);
    layout->addWidget(buildAnswers(), 1);
    connect(draft, &SiteDraft::changed, this, &CapacityEditor::showResult);
    m_binder->refresh();
    m_texts->always([this] { showResult(); });
}

QTabWidget* CapacityEditor::buildQuestions()
{
    auto* tabs = new QTabWidget(this);
    m_texts->name(tabs, QT_TR_NOOP("Questions"), "capacityTabs");
    tabs->addTab(buildCalls(), QString());
    tabs->addTab(buildSpeech(), QString());
    tabs->addTab(buildInterview(), QString());
    m_texts->always([tabs] {
        tabs->setTabText(0, tr("Calls"));
        tabs->setTabText(1, tr("Speech and line"));
        tabs->setTabText(2, tr("Sites"));
    });
    return tabs;
}

QTabWidget* CapacityEditor::buildAnswers()
{
    auto* tabs = new QTabWidget(this);
    m_texts->name(tabs, QT_TR_NOOP("Answers"), "capacityAnswerTabs");
    m_advice = new AdviceList(this);
    m_chart = new BandwidthChart(this);
    m_texts->name(m_advice, QT_TR_NOOP("Advice"), "adviceList");
    tabs->addTab(m_advice, QString());
    auto* chart = new PageArea(this);
    chart->setPage(m_chart);
    tabs->addTab(chart, QString());
    tabs->addTab(buildPath(), QString());
    m_texts->always([tabs] {
        tabs->setTabText(0, tr("Advice"));
        tabs->setTabText(1, tr("Bandwidth"));
        tabs->setTabText(2, tr("Path"));
    });
    return tabs;
}

QWidget* CapacityEditor::buildPath()
{
    auto* page = new QWidget(this);
    m_picture = new PathPicture(this);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addStretch();
    layout->addWidget(m_picture);
    layout->addStretch();
    auto* area = new QScrollArea(this); // a drawing is as wide as what is on it
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::StrongFocus); // by the keyboard, too
    area->setWidget(page);
    setAccessibleRole(area, QAccessible::Document);
    m_texts->name(area, QT_TR_NOOP("Path"), "pathArea");
    return area;
}

QSpinBox* CapacityEditor::addNumber(QFormLayout* form, const char* source, const char* objectName,
    const QString& key, int from, int to)
{
    auto* field = new QSpinBox(this);
    field->setRange(from, to);
    field->setGroupSeparatorShown(true);
    m_binder->row(form, source, field, objectName, u"plan."_s + key);
    return field;
}

QComboBox* CapacityEditor::addChoice(QFormLayout* form, const char* source, const char* objectName,
    const QString& key, const QStringList& ids)
{
    auto* field = new QComboBox(this);
    for (const QString& id : ids)
        field->addItem(id, id);
    field->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    field->setMinimumContentsLength(10);
    m_binder->row(form, source, field, objectName, u"plan."_s + key);
    return field;
}

QWidget* CapacityEditor::buildCalls()
{
    auto* page = new QWidget(this);
    auto* form = new QFormLayout(page);
    m_way = new QComboBox(this);
    m_way->addItems({ QString(), QString() });
    m_texts->row(form, QT_TR_NOOP("Calls &given:"), m_way, "capacityWayCombo");
    m_texts->always([this] {
        m_way->setItemText(0, tr("As a number"));
        m_way->setItemText(1, tr("By users and traffic"));
    });
    addCalls(form);
    addTraffic(form);
    connect(m_way, &QComboBox::activated, this, [this](int index) { chooseTraffic(index == 1); });
    m_binder->onRefresh([this] {
        m_way->setCurrentIndex(m_draft->site().capacity.milliErlangPerUser > 0 ? 1 : 0);
    });
    return page;
}

void CapacityEditor::addCalls(QFormLayout* form)
{
    m_calls = addNumber(
        form, QT_TR_NOOP("Ca&lls at once:"), "capacityCallsSpin", u"calls"_s, 0, 10'000);
    auto* sites
        = addNumber(form, QT_TR_NOOP("Si&tes:"), "capacitySitesSpin", u"sites"_s, 1, 10'000);
    m_users = addNumber(
        form, QT_TR_NOOP("&Users per site:"), "capacityUsersSpin", u"users_per_site"_s, 0, 100'000);
    m_texts->always([this] { m_calls->setSpecialValueText(tr("Not stated")); });
    m_binder->number(
        m_calls, [](auto& s) -> auto& { return s.capacity.calls; });
    m_binder->number(
        sites, [](auto& s) -> auto& { return s.capacity.sites; });
    m_binder->number(
        m_users, [](auto& s) -> auto& { return s.capacity.usersPerSite; });
}

void CapacityEditor::addTraffic(QFormLayout* form)
{
    m_traffic = addNumber(form, QT_TR_NOOP("T&raffic per user:"), "capacityTrafficSpin",
        u"milli_erlang_per_user"_s, 1, 1000);
    m_blocking = new QDoubleSpinBox(this);
    m_blocking->setRange(0.1, 50);
    m_blocking->setDecimals(1);
    m_blocking->setSingleStep(0.5);
    m_binder->row(form, QT_TR_NOOP("Calls l&ost at most:"), m_blocking, "capacityBlockingSpin",
        u"plan.blocking_per_mille"_s);
    m_texts->always([this] {
        m_traffic->setSuffix(tr(" mErl"));
        m_blocking->setSuffix(tr(" %"));
    });
    m_texts->toolTip(m_traffic,
        QT_TR_NOOP("Thousandths of an erlang in the busy hour; 100 are six minutes, as in most "
                   "offices"));
    m_texts->toolTip(
        m_blocking, QT_TR_NOOP("Of the busy hour, because all channels are taken (Erlang B)"));
    bindTraffic();
    bindBlocking();
}

/// Shows the usual traffic while none counts.
void CapacityEditor::bindTraffic()
{
    connect(m_traffic, &QSpinBox::valueChanged, this, [this](int value) {
        m_draft->edit(this, [&](Site& site) { site.capacity.milliErlangPerUser = value; });
    });
    m_binder->onRefresh([this] {
        const QSignalBlocker quiet(m_traffic);
        const int stated = m_draft->site().capacity.milliErlangPerUser;
        m_traffic->setValue(stated > 0 ? stated : Planning::usualMilliErlang);
    });
}

void CapacityEditor::bindBlocking()
{
    connect(m_blocking, &QDoubleSpinBox::valueChanged, this, [this](double value) {
        m_draft->edit(
            this, [&](Site& site) { site.capacity.blockingPerMille = qRound(value * 10); });
    });
    m_binder->onRefresh([this] {
        const QSignalBlocker quiet(m_blocking);
        m_blocking->setValue(m_draft->site().capacity.blockingPerMille / 10.0);
    });
}

/// What was computed becomes the number to go on from. Told as somebody else's change, because
/// other fields of this editor follow.
void CapacityEditor::chooseTraffic(bool isComputed)
{
    m_draft->edit(nullptr, [&](Site& site) {
        site.capacity.milliErlangPerUser = isComputed ? m_traffic->value() : 0;
        if (!isComputed && site.capacity.calls == 0)
            site.capacity.calls = m_result.calls;
    });
}

QWidget* CapacityEditor::buildSpeech()
{
    auto* page = new QWidget(this);
    auto* form = new QFormLayout(page);
    addCodec(form);
    addConnection(form);
    addLine(form);
    return page;
}

void CapacityEditor::addCodec(QFormLayout* form)
{
    auto* codec = addChoice(form, QT_TR_NOOP("Co&dec:"), "capacityCodecCombo", u"codec"_s,
        QStringList { QString() } + SiteFields::codecs);
    for (int i = 1; i < codec->count(); ++i)
        codec->setItemText(i, PlanningText::codec(codec->itemData(i).toString()));
    m_texts->always([codec] { codec->setItemText(0, tr("The trunk's first")); });
    m_binder->choice(
        codec, [](auto& s) -> auto& { return s.capacity.codec; });
    auto* packet = addNumber(
        form, QT_TR_NOOP("&Packet time:"), "capacityPacketSpin", u"packet_ms"_s, 5, 120);
    packet->setSingleStep(10);
    m_texts->always([packet] { packet->setSuffix(tr(" ms")); });
    m_binder->number(
        packet, [](auto& s) -> auto& { return s.capacity.packetMs; });
    auto* srtp = new QCheckBox(this);
    m_texts->button(srtp, QT_TR_NOOP("Speech encrypted (S&RTP)"), "capacitySrtpCheck");
    form->addRow(srtp);
    m_binder->flag(
        srtp, [](auto& s) -> auto& { return s.capacity.hasSrtp; });
}

void CapacityEditor::addConnection(QFormLayout* form)
{
    auto* connection = addChoice(form, QT_TR_NOOP("C&onnection:"), "capacityConnectionCombo",
        u"connection"_s, SiteFields::connections);
    m_texts->always([connection] {
        connection->setItemText(0, tr("Not stated"));
        for (int i = 1; i < SiteFields::connections.size(); ++i)
            connection->setItemText(i, PlanningText::hop(SiteFields::connections[i]));
    });
    m_binder->choice(
        connection, [](auto& s) -> auto& { return s.capacity.connection; });
    auto* vpn = new QCheckBox(this);
    m_texts->button(vpn, QT_TR_NOOP("VPN &to the provider"), "capacityVpnCheck");
    form->addRow(vpn);
    m_binder->flag(
        vpn, [](auto& s) -> auto& { return s.capacity.hasVpn; });
}

void CapacityEditor::addLine(QFormLayout* form)
{
    auto* up = addNumber(form, QT_TR_NOOP("&Upload measured:"), "capacityUpSpin", u"line_up_kbps"_s,
        0, fastestLineKbps);
    auto* down = addNumber(form, QT_TR_NOOP("Down&load measured:"), "capacityDownSpin",
        u"line_down_kbps"_s, 0, fastestLineKbps);
    for (QSpinBox* field : { up, down }) {
        field->setSingleStep(500);
        m_texts->always([field] {
            field->setSuffix(tr(" kbps"));
            field->setSpecialValueText(tr("Not measured"));
        });
    }
    m_binder->number(
        up, [](auto& s) -> auto& { return s.capacity.lineUpKbps; });
    m_binder->number(
        down, [](auto& s) -> auto& { return s.capacity.lineDownKbps; });
}

QWidget* CapacityEditor::buildInterview()
{
    auto* page = new QWidget(this);
    auto* form = new QFormLayout(page);
    auto* numbers = addChoice(form, QT_TR_NOOP("Numbers &land:"), "capacityDidsCombo",
        u"dids_land"_s, SiteFields::didsLand);
    auto* wan = addChoice(form, QT_TR_NOOP("&WAN between the sites:"), "capacityWanCombo", u"wan"_s,
        SiteFields::wans);
    auto* countries = addNumber(
        form, QT_TR_NOOP("C&ountries:"), "capacityCountriesSpin", u"countries"_s, 1, 200);
    auto* survives = new QCheckBox(this);
    m_texts->button(
        survives, QT_TR_NOOP("Br&anches call out without the WAN"), "capacitySurviveCheck");
    form->addRow(survives);
    m_interviewHint = new QLabel(this);
    m_interviewHint->setWordWrap(true);
    form->addRow(m_interviewHint);
    m_texts->plain(m_interviewHint, QT_TR_NOOP("These matter from two sites on."));
    m_texts->always([numbers, wan] {
        numbers->setItemText(0, tr("Not stated"));
        numbers->setItemText(1, tr("At the central site"));
        numbers->setItemText(2, tr("At the branches"));
        wan->setItemText(0, tr("Not stated"));
        wan->setItemText(1, tr("Good enough for speech"));
        wan->setItemText(2, tr("Weak"));
    });
    m_binder->choice(
        numbers, [](auto& s) -> auto& { return s.capacity.didsLand; });
    m_binder->choice(
        wan, [](auto& s) -> auto& { return s.capacity.wan; });
    m_binder->number(
        countries, [](auto& s) -> auto& { return s.capacity.countries; });
    m_binder->flag(
        survives, [](auto& s) -> auto& { return s.capacity.needsSurvivability; });
    return page;
}

void CapacityEditor::showResult()
{
    m_result = Planning::plan(m_draft->site(), m_draft->catalog());
    m_figures->showResult(m_result);
    m_advice->setAdvice(m_result.reasons);
    m_chart->showResult(m_result);
    m_picture->setPath(m_result.path, m_result.gatewayPath);
    enableFields();
}

void CapacityEditor::enableFields()
{
    m_calls->setDisabled(m_result.isComputed);
    m_traffic->setEnabled(m_result.isComputed);
    m_blocking->setEnabled(m_result.isComputed);
    m_interviewHint->setVisible(m_draft->site().capacity.sites <= 1);
    m_users->setSpecialValueText(
        tr("As planned: %1").arg(QLocale().toString(m_draft->site().users.size())));
    m_users->setMinimumWidth(m_users->sizeHint().width());
}
