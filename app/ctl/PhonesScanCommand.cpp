// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/PhonesScanCommand.h"

#include "models/core/ErrorText.h"
#include "models/phones/DeviceNumbering.h"

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds restingTime { 400 };

QString answerName(ScanSession::Kind kind)
{
    return kind == ScanSession::Kind::Good ? u"good"_s
        : kind == ScanSession::Kind::Wrong ? u"wrong"_s
                                           : u"duplicate"_s;
}

} // namespace

PhonesScanCommand::PhonesScanCommand(const Options& options, const Output& output)
    : PhonesCommand(options, output)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restingTime);
    connect(&m_rest, &QTimer::timeout, this, [this] { storeNow(); });
}

void PhonesScanCommand::start()
{
    if (options().words().size() != 3)
        return badUsage(u"phones scan SITE [--assign]"_s);
    withPhones([this](const Site& site) { begin(site); });
}

void PhonesScanCommand::begin(Site site)
{
    auto book = vendors();
    if (!book)
        return fail(book.error());
    m_vendors = *book;
    m_site = std::move(site);
    m_session = std::make_unique<ScanSession>(m_scanned, m_vendors, options().isSet(u"assign"_s));
    m_input = std::make_unique<LineInput>();
    connect(m_input.get(), &LineInput::line, this, &PhonesScanCommand::take);
    output().message(tr("Scan; an empty line at the end is not needed, \"undo\" takes back."));
    tellNext();
}

void PhonesScanCommand::take(const QString& text, bool isOver)
{
    if (!m_session)
        return;
    const QString scan = text.trimmed();
    if (!scan.isEmpty()) {
        const bool isUndo = scan.compare(u"undo"_s, Qt::CaseInsensitive) == 0;
        const auto answer = isUndo ? m_session->undo() : m_session->scan(scan);
        tell(answer);
        tellNext();
        if (answer.change) {
            m_isChanged = true;
            m_rest.start();
        }
    }
    if (isOver)
        finish(false);
}

void PhonesScanCommand::tell(const ScanSession::Answer& answer)
{
    ++(answer.kind == ScanSession::Kind::Good         ? m_good
            : answer.kind == ScanSession::Kind::Wrong ? m_wrong
                                                      : m_duplicate);
    const QString mac = answer.mac.isNull() ? QString() : answer.mac.hyphens();
    QJsonObject event { { u"event"_s, u"scan"_s }, { u"subject"_s, mac },
        { u"state"_s, answerName(answer.kind) } };
    if (answer.change)
        event.insert(u"change"_s, PhoneCommands::name(*answer.change));
    if (const Phone* const phone = answer.mac.isNull() ? nullptr : m_site.phone(answer.mac)) {
        event.insert(u"vendor"_s, m_vendors.phoneVendorOf(phone->mac));
        event.insert(u"model"_s, phone->model);
        event.insert(u"user"_s, phone->user);
        event.insert(u"serial"_s, phone->serial);
        event.insert(u"extension"_s, DeviceNumbering(m_site).all().value(phone->mac));
    }
    if (answer.error)
        event.insert(u"code"_s, errorCodeName(answer.error->code));
    const QString text = textOf(answer);
    event.insert(u"text"_s, text);
    // The bell is what a technician hears who looks at the boxes.
    const bool isGood = answer.kind == ScanSession::Kind::Good;
    output().event(event, isGood ? text : u"\a"_s + text);
}

QString PhonesScanCommand::textOf(const ScanSession::Answer& answer) const
{
    if (answer.error)
        return ErrorText::sentence(*answer.error);
    if (!answer.change)
        return tr("There is nothing to take back.");
    const Phone* const phone = m_site.phone(answer.mac);
    if (!phone || answer.finding == ScanSession::Finding::TakenBack)
        return tr("Taken back: %1").arg(PhoneCommands::text(*answer.change, 1));
    if (answer.finding == ScanSession::Finding::SerialNoted)
        return tr("%1: serial number %2").arg(phone->mac.hyphens(), phone->serial);
    const QString vendor = m_vendors.phoneVendorOf(phone->mac);
    QStringList words { phone->mac.hyphens(),
        vendor.isEmpty() ? tr("vendor unknown") : catalog().vendorName(vendor), phone->model,
        phone->user };
    words.removeAll(QString());
    return words.join(u"  "_s);
}

void PhonesScanCommand::tellNext()
{
    if (!options().isSet(u"assign"_s))
        return;
    const QString next = m_session->nextUser();
    const User* const user = m_site.user(next);
    output().event({ { u"event"_s, u"next"_s }, { u"user"_s, next },
                       { u"extension"_s, user ? user->extension : QString() } },
        user ? tr("Next: %1 (%2)").arg(user->name.isEmpty() ? next : user->name, user->extension)
             : tr("Every user has a phone."));
}

bool PhonesScanCommand::storeNow()
{
    m_rest.stop();
    if (!std::exchange(m_isChanged, false))
        return true;
    const Status saved = store().sites().save(m_site, u"scan"_s);
    if (saved) {
        output().event({ { u"event"_s, u"stored"_s }, { u"phones"_s, m_site.phones.size() } });
        return true;
    }
    m_session.reset();
    fail(saved.error());
    return false;
}

void PhonesScanCommand::finish(bool isCancelled)
{
    if (!storeNow())
        return;
    m_session.reset();
    output().event({ { u"event"_s, u"result"_s }, { u"subject"_s, m_site.name },
        { u"state"_s, isCancelled ? u"cancelled"_s : u"done"_s }, { u"good"_s, m_good },
        { u"duplicate"_s, m_duplicate }, { u"wrong"_s, m_wrong },
        { u"phones"_s, m_site.phones.size() } });
    output().message(
        tr("Scans: %1 good, %2 duplicate, %3 wrong.").arg(m_good).arg(m_duplicate).arg(m_wrong));
    done(isCancelled ? 130 : 0);
}

/// What was answered as good is kept.
void PhonesScanCommand::cancel() { m_session ? finish(true) : Command::cancel(); }
