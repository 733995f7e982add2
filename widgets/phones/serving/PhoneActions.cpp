// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/phones/serving/PhoneActions.h"

#include "models/core/ErrorText.h"
#include "models/phones/DeviceNumbering.h"
#include "models/provisioning/PhoneParameters.h"
#include "models/provisioning/reach/PhoneCall.h"
#include "models/store/Store.h"
#include "widgets/common/Banner.h"
#include "widgets/common/FlowLayout.h"
#include "widgets/common/RoomForText.h"
#include "widgets/common/Texts.h"
#include "widgets/editors/SiteDraft.h"
#include "widgets/phones/serving/ServingPage.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostTold = 32; ///< at once: a phone that is off takes half a minute to be silent

} // namespace

PhoneActions::PhoneActions(ServingPage* page, Banner* banner)
    : QWidget(page)
    , m_page(page)
    , m_banner(banner)
    , m_texts(new Texts(this))
    , m_fetch(new QPushButton(this))
    , m_renew(new QPushButton(this))
    , m_number(new QLineEdit(this))
    , m_call(new QPushButton(this))
{
    m_texts->button(m_fetch, QT_TR_NOOP("Let it fetch a&gain"), "fetchAgain");
    m_texts->toolTip(m_fetch, QT_TR_NOOP("Tells the phones selected by SIP (check-sync)"));
    m_texts->button(m_renew, QT_TR_NOOP("Ne&w secret address"), "renewAddress");
    m_texts->toolTip(m_renew,
        QT_TR_NOOP("What the phones selected were told before is worth nothing any more: after a "
                   "reset to factory values, or when it got into wrong hands"));
    m_texts->button(m_call, QT_TR_NOOP("Let it ca&ll"), "letCall");
    auto* row = new FlowLayout(this);
    row->fillLines();
    keepRoom(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_fetch);
    row->addWidget(m_renew);
    row->addStretch();
    row->addWidget(m_texts->label(QT_TR_NOOP("Nu&mber:"), m_number, "numberToCall"));
    row->addWidget(m_number);
    row->addWidget(m_call);
    m_texts->measured(
        [this] { m_number->setMaximumWidth(12 * fontMetrics().averageCharWidth() * 2); });
    connect(m_fetch, &QPushButton::clicked, this, &PhoneActions::fetchAgain);
    connect(m_renew, &QPushButton::clicked, this, &PhoneActions::renewAddress);
    connect(m_call, &QPushButton::clicked, this, &PhoneActions::call);
    connect(m_number, &QLineEdit::textChanged, this, &PhoneActions::refresh);
    refresh();
}

PhoneActions::~PhoneActions() = default;

void PhoneActions::refresh()
{
    const auto count = m_page->selectedPhones().size();
    const bool isFree = m_telling == 0 && (!m_job || !m_job->isRunning());
    m_fetch->setEnabled(isFree && count > 0);
    m_renew->setEnabled(isFree && count > 0 && m_page->isServing());
    m_call->setEnabled(isFree && count == 1 && !m_number->text().trimmed().isEmpty());
}

void PhoneActions::run(std::unique_ptr<Job> job, std::function<void()> whenDone)
{
    m_job = std::move(job);
    connect(m_job.get(), &Job::finished, this, [this, whenDone = std::move(whenDone)] {
        const Outcome outcome = m_job->outcome();
        refresh();
        if (outcome.end == Outcome::End::Done)
            return whenDone();
        if (outcome.error)
            showError(*outcome.error);
    });
    m_job->start();
    refresh();
}

void PhoneActions::fetchAgain()
{
    m_banner->clear();
    m_told = 0;
    m_silent.reset();
    const Site& site = m_page->draft()->site();
    const auto extensions = DeviceNumbering(site).all();
    for (const MacAddress& mac : m_page->selectedPhones()) {
        const Phone* phone = site.phone(mac);
        const auto contact = phone ? m_page->desk()->contact(phone->id) : std::nullopt;
        if (contact) {
            CheckSyncRequest request;
            request.address = QHostAddress(contact->address);
            request.user = extensions.value(mac);
            m_waiting.append(request);
        } else if (!m_silent) {
            m_silent = Error(ErrorCode::PhoneAddressUnknown, mac.hyphens());
        }
    }
    fetchNext();
}

void PhoneActions::fetchNext()
{
    while (!m_waiting.isEmpty() && m_telling < mostTold) {
        auto* job = new CheckSyncJob(m_waiting.takeFirst(), this);
        ++m_telling;
        connect(job, &Job::finished, this, [this, job] {
            --m_telling;
            const Outcome outcome = job->outcome();
            m_told += outcome.end == Outcome::End::Done ? 1 : 0;
            if (!m_silent)
                m_silent = outcome.error;
            job->deleteLater();
            // It is still on the stack.
            QMetaObject::invokeMethod(this, &PhoneActions::fetchNext, Qt::QueuedConnection);
        });
        job->start();
    }
    refresh();
    if (m_telling == 0 && m_waiting.isEmpty())
        showTold();
}

void PhoneActions::showTold()
{
    m_banner->showMessage(m_silent ? Banner::Kind::Warning : Banner::Kind::Positive,
        [count = m_told, silent = m_silent] {
            const QString told = tr(
                "%n phone(s) heard it. Whether they fetch is seen in the table.", nullptr, count);
            return silent ? told + u' ' + ErrorText::sentence(*silent) : told;
        });
}

void PhoneActions::call()
{
    m_banner->clear();
    const SiteDraft* draft = m_page->draft();
    const Phone* phone = draft->site().phone(m_page->selectedPhones().value(0));
    if (!phone)
        return;
    const auto parameters = PhoneParameters::ofPhone(draft->site(), draft->catalog(), *phone);
    const auto contact = m_page->desk()->contact(phone->id);
    if (!parameters.model())
        return showError(Error(ErrorCode::PhoneWithoutModel, phone->mac.hyphens()));
    // Whoever asked in its name without a token is not sent its password.
    if (!contact || !contact->isProven())
        return showError(Error(ErrorCode::PhoneAddressUnknown, phone->mac.hyphens()));
    const auto url
        = PhoneCall::url(*parameters.model(), contact->address, m_number->text().trimmed());
    if (!url)
        return showError(url.error());
    run(std::make_unique<PhoneCallJob>(*url, u"admin"_s, Secret(parameters.text(u"adminpw"_s))),
        [this] {
            m_banner->showMessage(Banner::Kind::Positive,
                [] { return tr("The phone took the order. Listen: it should call now."); });
        });
}

void PhoneActions::renewAddress()
{
    m_banner->clear();
    const Site& site = m_page->draft()->site();
    std::optional<Error> error;
    for (const MacAddress& mac : m_page->selectedPhones()) {
        const Phone* phone = site.phone(mac);
        if (error || !phone || phone->id.isEmpty())
            continue;
        const auto renewed = m_page->store()->phones().renewTokens(site.id, phone->id);
        if (!renewed)
            error = renewed.error();
    }
    m_page->takeDraft(); // those renewed before it went wrong, too
    if (error)
        return showError(*error);
    m_banner->showMessage(Banner::Kind::Information,
        [] { return tr("The phones selected have new addresses; they must be told them anew."); });
}

void PhoneActions::showError(const Error& error)
{
    m_banner->showMessage(Banner::Kind::Error,
        [error] { return ErrorText::sentence(error) + u' ' + ErrorText::nextStep(error); });
}
