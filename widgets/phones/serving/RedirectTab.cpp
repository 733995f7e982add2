// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/phones/serving/RedirectTab.h"

#include "models/core/ErrorText.h"
#include "models/phones/VendorBook.h"
#include "models/store/Store.h"
#include "widgets/common/Banner.h"
#include "widgets/common/ColumnsLayout.h"
#include "widgets/common/PasswordEdit.h"
#include "widgets/common/RoomForText.h"
#include "widgets/common/Texts.h"
#include "widgets/editors/SiteDraft.h"
#include "widgets/jobs/JobLabels.h"
#include "widgets/phones/serving/ServingPage.h"

#include <QComboBox>
#include <QFormLayout>
#include <QListWidget>
#include <QPushButton>
#include <QSet>
#include <QUrl>

using namespace Qt::StringLiterals;

RedirectTab::RedirectTab(ServingPage* page)
    : QWidget(page)
    , m_page(page)
    , m_texts(new Texts(this))
    , m_service(new QComboBox(this))
    , m_user(new QLineEdit(this))
    , m_password(new PasswordEdit(this))
    , m_url(new QLineEdit(this))
    , m_send(new QPushButton(this))
    , m_cancel(new QPushButton(this))
    , m_banner(new Banner(this))
    , m_log(new QListWidget(this))
{
    m_texts->name(m_log, QT_TR_NOOP("Answers of the service"), "redirectLog");
    auto* account = new QVBoxLayout;
    account->addWidget(buildAccount());
    account->addWidget(buildButtons());
    account->addStretch();
    auto* row = new ColumnsLayout;
    row->addColumn(account, 2);
    row->addColumn(m_log, 3);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_banner);
    column->addLayout(row, 1);
    keepRoomOfTab(this);
    fillServices();
    connect(m_service, &QComboBox::activated, this, &RedirectTab::showAccount);
    for (QLineEdit* edit : { m_user, static_cast<QLineEdit*>(m_password), m_url })
        connect(edit, &QLineEdit::editingFinished, this, &RedirectTab::keepAccount);
    connect(m_url, &QLineEdit::textEdited, this, [this] {
        if (m_isAsking)
            clearQuestion();
    });
    connect(m_send, &QPushButton::clicked, this, &RedirectTab::ask);
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_job->cancel(); });
    showAccount();
}

RedirectTab::~RedirectTab() = default;

QWidget* RedirectTab::buildAccount()
{
    auto* box = new QWidget(this);
    auto* form = new QFormLayout(box);
    form->setContentsMargins(0, 0, 0, 0);
    m_texts->row(form, QT_TR_NOOP("Service:"), m_service, "redirectService");
    m_texts->row(form, QT_TR_NOOP("&User:"), m_user, "redirectUser");
    m_texts->row(form, QT_TR_NOOP("&Password:"), m_password, "redirectPassword");
    m_texts->row(form, QT_TR_NOOP("Address:"), m_url, "redirectUrl");
    return box;
}

QWidget* RedirectTab::buildButtons()
{
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    m_send->setObjectName(u"redirectSend"_s);
    m_send->setAccessibleName(u"Announce"_s);
    m_texts->button(m_cancel, QT_TR_NOOP("Cancel"), "redirectCancel");
    row->addWidget(m_send);
    row->addWidget(m_cancel);
    row->addStretch();
    m_texts->always([this] { showButtons(); });
    return bar;
}

void RedirectTab::fillServices()
{
    for (const RedirectService& service : RedirectService::all())
        m_service->addItem(service.name, service.id);
}

const RedirectService* RedirectTab::service() const
{
    return RedirectService::find(m_service->currentData().toString());
}

void RedirectTab::showAccount()
{
    const RedirectService* wanted = service();
    m_url->setPlaceholderText(wanted->url);
    m_user->clear();
    m_password->setSecret({});
    m_url->clear();
    clearQuestion();
    showButtons();
    using Accounts = Result<QList<RedirectAccount>>;
    m_read.ask(
        *m_page->store(), [](Store& store) { return store.phones().redirectAccounts(); },
        [this, wanted](const Accounts& accounts) {
            if (!accounts)
                return showError(accounts.error());
            for (const RedirectAccount& account : *accounts)
                if (account.service == wanted->id) {
                    m_user->setText(account.user);
                    m_password->setSecret(account.password);
                    m_url->setText(account.url);
                }
            showButtons();
        });
}

void RedirectTab::keepAccount()
{
    const RedirectAccount account { service()->id, m_user->text().trimmed(), m_password->secret(),
        m_url->text().trimmed() };
    auto& phones = m_page->store()->phones();
    const bool isEmpty
        = account.user.isEmpty() && account.password.isEmpty() && account.url.isEmpty();
    if (const Status kept = isEmpty ? phones.removeRedirectAccount(account.service)
                                    : phones.saveRedirectAccount(account);
        !kept)
        showError(kept.error());
}

QList<RedirectPhone> RedirectTab::phones() const
{
    const Site& site = m_page->draft()->site();
    const VendorBook vendors(m_page->draft()->sharedCatalog(),
        m_page->store()->phones().vendorRules().value_or(QHash<quint32, QString>()));
    const auto rows = m_page->selectedPhones();
    const QSet<MacAddress> selected(rows.begin(), rows.end());
    QList<RedirectPhone> wanted;
    for (const Phone& phone : site.phones) {
        const QString vendor = vendors.phoneVendorOf(phone.mac);
        const bool isMeant = selected.isEmpty() || selected.contains(phone.mac);
        if (!isMeant || !service()->vendors.contains(vendor))
            continue;
        if (const auto url = m_page->desk()->firstUrl(phone.mac))
            wanted.append({ phone.mac, vendor, *url, phone.serial, phone.checkCode });
    }
    return wanted;
}

/// What was asked about is not what would be announced now.
void RedirectTab::refresh()
{
    if (m_isAsking)
        clearQuestion();
    showButtons();
}

void RedirectTab::clearQuestion()
{
    m_isAsking = false;
    m_banner->clear();
}

void RedirectTab::showButtons()
{
    const bool isRunning = m_job && m_job->isRunning();
    const int count = m_page->isServing() && service() ? int(phones().size()) : 0;
    m_send->setText(tr("Announce %n phone(s)…", nullptr, count));
    m_send->setEnabled(!isRunning && count > 0);
    m_cancel->setEnabled(isRunning);
    m_service->setEnabled(!isRunning);
}

/// It leaves the laptop: said with its name, and what goes out in clear text is said first.
void RedirectTab::ask()
{
    const int count = int(phones().size());
    const QString own = m_url->text().trimmed();
    const bool isEncrypted = QUrl(own.isEmpty() ? service()->url : own).scheme() == u"https";
    m_isAsking = true;
    m_banner->showMessage(Banner::Kind::Warning, [this, count, isEncrypted] {
        const QString what
            = tr("%n phone(s) will be told by %1 to take their configuration from this laptop.",
                nullptr, count)
                  .arg(service()->name);
        return isEncrypted
            ? what
            : what + u' ' + tr("User, password and addresses go there in clear text.");
    });
    m_banner->addButton([] { return tr("Announce"); }, "redirectConfirm", [this] { send(); });
    m_banner->addButton(
        [] { return tr("Do not announce"); }, "redirectRefuse", [this] { clearQuestion(); });
}

void RedirectTab::send()
{
    clearQuestion();
    m_log->clear();
    const RedirectAccount account { service()->id, m_user->text().trimmed(), m_password->secret(),
        m_url->text().trimmed() };
    m_job = std::make_unique<RedirectJob>(account, phones());
    connect(m_job.get(), &RedirectJob::answered, this, &RedirectTab::note);
    connect(m_job.get(), &Job::finished, this, &RedirectTab::onFinished);
    m_job->setLabel(JobLabels::redirect(service()->name, m_page->draft()->site()));
    m_job->start();
    showButtons();
}

void RedirectTab::note(const RedirectJob::Answer& answer)
{
    QString line = answer.mac.hyphens() + u": "_s
        + (answer.error ? ErrorText::sentence(*answer.error) : tr("announced"));
    if (!answer.pin.isEmpty())
        line += u' ' + tr("PIN %1").arg(answer.pin);
    m_log->addItem(line);
}

void RedirectTab::onFinished()
{
    showButtons();
    const Outcome outcome = m_job->outcome();
    if (outcome.end == Outcome::End::Done)
        m_banner->showMessage(
            Banner::Kind::Positive, [] { return tr("The service took every phone."); });
    else if (outcome.error)
        showError(*outcome.error);
}

void RedirectTab::showError(const Error& error)
{
    m_banner->showMessage(Banner::Kind::Error,
        [error] { return ErrorText::sentence(error) + u' ' + ErrorText::nextStep(error); });
}
