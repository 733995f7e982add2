// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/phones/configure/PhonePreview.h"

#include "models/provisioning/ParameterText.h"
#include "models/provisioning/PhoneRenderer.h"
#include "widgets/common/Texts.h"
#include "widgets/phones/configure/CurrentScope.h"
#include "widgets/views/ConfigPreview.h"
#include "widgets/views/DataTable.h"
#include "widgets/views/DiffView.h"
#include "widgets/views/TableProxy.h"

#include <QLabel>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// Several changes of one moment make one file.
constexpr auto changePause = 120ms;

QString previewFileName(const PhonePlan& plan)
{
    QString name = plan.model.configFile;
    name.replace(u"{mac12}"_s, plan.mac.plain().toLower());
    return name.isEmpty() ? plan.mac.plain().toLower() : name;
}

} // namespace

PhonePreview::PhonePreview(CurrentScope* current, QWidget* parent)
    : QWidget(parent)
    , m_current(current)
    , m_texts(new Texts(this))
    , m_title(new QLabel(this))
    , m_tabs(new QTabWidget(this))
    , m_file(new ConfigPreview(m_tabs))
    , m_values(new QStandardItemModel(0, 3, this))
    , m_valuesProxy(new TableProxy(m_values, this))
    , m_difference(new QStackedWidget(m_tabs))
    , m_diff(new DiffView(m_difference))
    , m_noDifference(new QLabel(m_difference))
{
    build();
    m_timer.setSingleShot(true);
    m_timer.setInterval(changePause);
    connect(&m_timer, &QTimer::timeout, this, &PhonePreview::write);
    connect(current, &CurrentScope::changed, this, &PhonePreview::later);
    m_texts->always([this] { later(); });
    setFocusProxy(m_tabs);
}

PhonePreview::~PhonePreview() = default;

void PhonePreview::build()
{
    auto* column = new QVBoxLayout(this);
    m_title->setObjectName(u"previewTitle"_s);
    m_title->setWordWrap(true);
    column->addWidget(m_title);
    m_texts->name(m_tabs, "Preview", "previewTabs");
    m_file->nameText("phoneConfigText");
    m_tabs->addTab(m_file, {});
    auto* table = new DataTable(m_valuesProxy, m_tabs);
    m_texts->name(table, "Effective values", "effectiveValuesTable");
    m_valuesProxy->setReadOnly();
    table->setStretched({ 0, 1 });
    m_tabs->addTab(table, {});
    m_noDifference->setWordWrap(true);
    m_noDifference->setAlignment(Qt::AlignCenter);
    m_noDifference->setObjectName(u"noDifferenceLabel"_s);
    m_difference->addWidget(m_noDifference);
    m_difference->addWidget(m_diff);
    const int margin = fontMetrics().height() / 2;
    m_difference->setContentsMargins(margin, margin, margin, margin);
    m_tabs->addTab(m_difference, {});
    column->addWidget(m_tabs, 1);
    m_texts->always([this] {
        m_tabs->setTabText(0, tr("File"));
        m_tabs->setTabText(1, tr("Effective values"));
        m_tabs->setTabText(2, tr("Compared with the phone"));
        m_valuesProxy->setHeaders({ tr("Setting"), tr("Value"), tr("Name in files") });
    });
}

void PhonePreview::setTaken(Taken taken)
{
    m_taken = std::move(taken);
    later();
}

void PhonePreview::setStore(Store* store)
{
    m_store = store;
    later();
}

void PhonePreview::setAddress(Address address)
{
    m_address = std::move(address);
    later();
}

void PhonePreview::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    later();
}

void PhonePreview::later()
{
    m_isPending = true;
    if (isVisible())
        m_timer.start();
}

const Phone* PhonePreview::example() const
{
    const QList<MacAddress> phones = m_current->phones();
    for (const MacAddress& mac : phones)
        if (const Phone* phone = m_current->site().phone(mac); phone && !phone->model.isEmpty())
            return phone;
    return phones.isEmpty() ? nullptr : m_current->site().phone(phones.first());
}

ProvisioningAddress PhonePreview::addressOf(const Phone& phone) const
{
    if (m_address)
        return m_address(phone);
    const Pbx& pbx = m_current->site().pbx;
    return { u"https://"_s + (pbx.host.isEmpty() ? pbx.address : pbx.host) + u"/provisioning/"_s,
        {}, {} };
}

/// In a pool thread: everything it needs goes with it.
PhonePreview::Written PhonePreview::written(const Site& site, const Catalog& catalog,
    const Phone& phone, const ProvisioningAddress& address, const QByteArray& shown)
{
    auto plan = PhonePlan::make(site, catalog, phone, address);
    if (!plan)
        return { phone, plan, tl::make_unexpected(plan.error()), {} };
    QStringList names = plan->values.keys();
    names.removeIf([](const QString& name) { return name.startsWith(u"cap_"); });
    std::sort(names.begin(), names.end());
    const PhoneRenderer* renderer = PhoneRenderer::of(plan->model.configFormat);
    if (!renderer)
        return { phone, plan, fail(ErrorCode::NoSuchPhoneModel, plan->model.name), names };
    const auto file = renderer->render(*plan);
    if (!file)
        return { phone, plan, tl::make_unexpected(file.error()), names };
    return { phone, plan, ConfigPreview::prepared(*file, plan->secrets(), shown), names };
}

void PhonePreview::write()
{
    const Phone* phone = example();
    ++m_asked;
    if (!phone)
        return showNothing(tr("There is no phone here to show as an example."));
    inPool<Written>(
        [site = m_current->site(), catalog = m_current->draft()->sharedCatalog(), own = *phone,
            address = addressOf(*phone),
            shown = m_file->shown()] { return written(site, *catalog, own, address, shown); },
        [this](const Written& written) { show(written); });
}

void PhonePreview::show(const Written& written)
{
    const QString whose
        = CurrentScope::phoneTitle(m_current->site(), m_current->catalog(), written.phone);
    const int count = int(m_current->phones().size());
    m_title->setText(m_current->scope().kind == ParameterScope::Kind::Phone
            ? tr("What %1 gets, passwords hidden.").arg(whose)
            : tr("As an example the first of %n phone(s): what %1 gets, passwords hidden.", nullptr,
                count)
                  .arg(whose));
    // A large file is much to show: the keys pressed meanwhile come in between.
    soon([this, written] { showValues(written, 0); });
}

void PhonePreview::showFile(const Written& written)
{
    if (!written.plan || !written.file) {
        showFault(written.plan ? written.file.error() : written.plan.error());
        return finish();
    }
    m_file->setPrepared(*written.file, previewFileName(*written.plan));
    soon([this, written] { readTaken(written); });
}

/// In the next turn of the loop, unless something else is to be shown by then.
void PhonePreview::soon(std::function<void()> next)
{
    QTimer::singleShot(0, this, [this, question = m_asked, next = std::move(next)] {
        if (question == m_asked)
            next();
    });
}

void PhonePreview::finish()
{
    m_isPending = false;
    Q_EMIT updated();
}

/// The parameter at fault in words, and the way to it.
void PhonePreview::showFault(const Error& error)
{
    Error named = error;
    named.subject = ParameterText::name(error.subject);
    std::function<void()> jump;
    if (m_current->catalog().parameter(error.subject))
        jump = [this, name = error.subject] { Q_EMIT parameterRequested(name); };
    m_file->setUnfinished(named, m_current->site(), jump);
    m_noDifference->setText(tr("There is no file to compare: see \"File\"."));
    m_difference->setCurrentWidget(m_noDifference);
}

void PhonePreview::showNothing(const QString& words)
{
    m_title->clear();
    m_file->setHint([words] { return words; });
    m_values->setRowCount(0);
    m_noDifference->setText(words);
    m_difference->setCurrentWidget(m_noDifference);
    m_isPending = false;
    Q_EMIT updated();
}
