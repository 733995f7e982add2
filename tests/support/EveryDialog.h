// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/CatalogIssue.h"
#include "models/phones/PhoneSheet.h"
#include "models/team/Members.h"
#include "tests/support/EveryPage.h"
#include "widgets/certification/NewDossierDialog.h"
#include "widgets/certification/SigningKeyDialog.h"
#include "widgets/certification/SiteTrunkDialog.h"
#include "widgets/certification/TrustDialog.h"
#include "widgets/deploy/ImportPbxDialog.h"
#include "widgets/deploy/PbxTrustDialog.h"
#include "widgets/deploy/PhonebooksDialog.h"
#include "widgets/dialogs/ConflictDialog.h"
#include "widgets/dialogs/DiscoveryDialog.h"
#include "widgets/dialogs/PassphraseDialog.h"
#include "widgets/dialogs/PasteSheetDialog.h"
#include "widgets/dialogs/PrepareDialog.h"
#include "widgets/dialogs/TemplateDialog.h"
#include "widgets/editors/PasteMacsDialog.h"
#include "widgets/editors/SshAccessDialog.h"
#include "widgets/editors/UserImportDialog.h"
#include "widgets/history/HistoryDialog.h"
#include "widgets/phones/configure/CurrentScope.h"
#include "widgets/phones/configure/PhonePicker.h"
#include "widgets/phones/PhoneImportDialog.h"
#include "widgets/report/SupportDialog.h"
#include "widgets/settings/SettingsDialog.h"
#include "widgets/store/DatabaseTroubleDialog.h"
#include "widgets/team/TravelDialog.h"
#include "widgets/vault/AdmitDialog.h"
#include "widgets/vault/AskAdmissionDialog.h"
#include "widgets/vault/ChangePassphraseDialog.h"
#include "widgets/vault/MembersDialog.h"
#include "widgets/vault/RecoverySheetDialog.h"
#include "widgets/vault/RekeyDialog.h"

#include <QListWidget>
#include <QPlainTextEdit>

/// Every dialog of the program over the window of an EveryPage, with something in it. Those that
/// the system has (files, printers) are none of ours.
class EveryDialog {
public:
    explicit EveryDialog(EveryPage* pages)
        : m_pages(pages)
    {
    }

    /// EveryPage::shown() is the dialog while it is visited.
    void walk(const EveryPage::Visit& visit)
    {
        m_visit = visit;
        walkSettings();
        walkKey();
        walkMembers();
        walkTroubles();
        walkCatalogue();
        walkTravel();
        m_pages->openSite(m_pages->siteId());
        walkSite();
        walkPhones();
        m_pages->leaveSite();
        walkCertification();
    }

private:
    [[nodiscard]] MainWindow* window() const { return m_pages->window(); }
    [[nodiscard]] Store* store() const { return m_pages->store(); }
    [[nodiscard]] SiteDraft* draft() const { return m_pages->wizard()->draft(); }

    /// @param prepare before it is looked at
    void show(const char* name, QDialog* dialog, const std::function<void()>& prepare = {})
    {
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
        settle();
        if (prepare)
            prepare();
        m_pages->setShown(dialog);
        m_pages->visitTabs(QString::fromLatin1(name), dialog, m_visit);
        m_pages->setShown(nullptr);
        dialog->reject();
        settle();
    }
    /// One that is open already.
    void showFound(const char* objectName)
    {
        for (auto* dialog : window()->findChildren<QDialog*>(QLatin1StringView(objectName)))
            if (dialog->isVisible())
                return show(objectName, dialog);
        m_pages->miss(objectName);
    }
    void showByButton(const char* button, const char* dialog)
    {
        if (m_pages->click(button))
            showFound(dialog);
    }
    void showByAction(const char* action, const char* dialog)
    {
        if (m_pages->trigger(action))
            showFound(dialog);
    }

    void walkSettings()
    {
        auto* dialog = new SettingsDialog(store()->path(), window(), store());
        auto* list = dialog->findChild<QListWidget*>(u"settingsList"_s);
        dialog->open();
        m_pages->setShown(dialog);
        for (int page = 0; page < list->count(); ++page) {
            list->setCurrentRow(page);
            m_pages->visitTabs(u"settings:%1"_s.arg(page), dialog, m_visit);
        }
        m_pages->setShown(nullptr);
        dialog->reject();
        delete dialog;
        auto* server = new SettingsDialog(u"postgresql://anna@db.example:5432/sites"_s, window());
        server->showPage(u"databasePage"_s);
        show("settings of a server", server);
    }

    void walkKey()
    {
        using Purpose = PassphraseDialog::Purpose;
        for (const Purpose purpose :
            { Purpose::Unlock, Purpose::Create, Purpose::Member, Purpose::Recover })
            show("passphrase", new PassphraseDialog(purpose, window()));
        auto* late = new PassphraseDialog(Purpose::Unlock, window());
        show("passphrase, once more", late, [late] {
            late->offerRecovery();
            late->showError(Error(ErrorCode::PassphraseDelayed, {}, u"8"_s));
        });
        show("change the passphrase", new ChangePassphraseDialog(store(), window()));
        show("recovery sheet", new RecoverySheetDialog(store(), window()));
        show("new key", new RekeyDialog(store(), window()));
    }

    void walkMembers()
    {
        const QString key = m_pages->folder() + u"/anna.key"_s;
        show("ask for admission", new AskAdmissionDialog(store(), key, window()));
        Members members(store()->database());
        const auto made
            = MemberKey::create(m_pages->folder() + u"/bruno.key"_s, Secret(u"a passphrase"_s));
        if (!made || !members.ask(u"bruno"_s, *made))
            return void(m_pages->miss("a member"));
        show("members", new MembersDialog(store(), key, window()));
        show("admit", new AdmitDialog(store(), *members.find(u"bruno"_s), window()));
    }

    void walkTroubles()
    {
        const QString path = store()->path();
        show("damaged database",
            new DatabaseTroubleDialog(path,
                Error(ErrorCode::DatabaseDamaged, path, u"file is not a database"_s), window()));
        show("refused by the server",
            new DatabaseTroubleDialog(u"postgresql://anna@db.example:5432/sites"_s,
                Error(ErrorCode::DatabaseLogInRefused, u"db.example:5432"_s,
                    u"password authentication failed for user \"anna\""_s),
                window()));
        const QString print = u"SHA256:n4bQgYhMfWWaL+qgxVrQFaO/TxsrC4Is0V1sFbDwCgg"_s;
        show("unknown certificate",
            new PbxTrustDialog(
                Error(ErrorCode::PbxCertificateUnknown, u"pbx.example.net"_s, print), window()));
        show("another certificate",
            new PbxTrustDialog(Error(ErrorCode::PbxCertificateChanged, u"pbx.example.net"_s,
                                   print + u" / "_s + print),
                window()));
    }

    /// Of somebody whose key nobody knows yet.
    void walkCatalogue()
    {
        show("signing key", new SigningKeyDialog(window()));
        const auto pair = CatalogIssue::newPair(u"Laboratorio Nord"_s);
        CatalogFile content;
        content.serial = 4;
        content.issued = QDate::currentDate();
        content.expires = content.issued.addYears(1);
        content.publisher = pair->key.name;
        content.providers = CatalogIssue::programsOwn();
        const auto file = CatalogFile::sign(content, pair->key, pair->secret);
        if (!file)
            return void(m_pages->miss("a catalogue"));
        show(
            "trust in a catalogue", new TrustDialog(*file, u"laboratorio-nord-4.json"_s, window()));
    }

    void walkTravel()
    {
        using Purpose = TravelDialog::Purpose;
        const auto sites = store()->sites().list();
        for (const Purpose purpose :
            { Purpose::WriteJob, Purpose::ReadJob, Purpose::TakeCopy, Purpose::JoinCopy }) {
            auto* dialog
                = new TravelDialog(purpose, u"/home/anna/Studio Rossi.doppino"_s, window());
            if (purpose == Purpose::TakeCopy)
                dialog->setSites(*sites, m_pages->siteId());
            show("travel", dialog);
        }
        const QList<SiteConflict> conflicts { { u"customer"_s, {}, u"Rossi"_s, u"Rossi S.r.l."_s,
                                                  u"Rossi e Figli"_s },
            { u"trunks/0/password"_s, u"voip1"_s, {}, {}, {}, true } };
        show("conflict",
            new ConflictDialog(conflicts,
                { ConflictDialog::Kind::Colleague, u"Studio Rossi"_s, u"Bruno Serra"_s,
                    QDateTime::currentDateTime() },
                window()));
        show("history", new HistoryDialog(store(), m_pages->siteId(), u"Studio Rossi"_s, window()));
        show("import from a PBX", new ImportPbxDialog(m_pages->catalog(), store(), window()));
        showByAction("aboutAction", "aboutDialog");
    }

    void walkSite()
    {
        const Site& site = draft()->site();
        show("SSH access", new SshAccessDialog(site.pbx, window()));
        show("a provider's sheet", new PasteSheetDialog(m_pages->catalog(), window()), [this] {
            window()
                ->findChild<QPlainTextEdit*>(u"pasteSheetEdit"_s)
                ->setPlainText(Showcase::providerSheet());
            m_pages->click("readSheetButton");
        });
        show("template", new TemplateDialog(m_pages->catalog(), site.trunks[0], window()));
        show("phone books",
            new PhonebooksDialog(
                { { u"Clienti"_s, "nome;numero\nRossi;0721\n"_ba, {} } }, window()));
        show("prepare", new PrepareDialog(draft(), 0, window()));
        auto* support = new SupportDialog(store(), site.id, site.name, {}, window());
        show("support bundle", support, [support] {
            while (support->isBusy())
                settle();
        });
        const auto csv = UserCsv::parse("a.verdi,Anna Verdi,301\nbad line\n,,\n"_ba);
        show("users from a list", new UserImportDialog(*csv, site.users, window()));
    }

    void walkPhones()
    {
        show("paste addresses", new PasteMacsDialog(m_pages->catalog(), window()), [this] {
            window()
                ->findChild<QPlainTextEdit*>(u"pasteMacsEdit"_s)
                ->setPlainText(u"00:15:65:AA:BB:CC,201\n8001234567897\nreception\n"_s);
        });
        const auto plan = PhoneSheet::read("mac;model;user\n00:15:65:AA:BC:51;yealink-T54;x\n"_ba,
            draft()->site(), VendorBook(m_pages->catalog()));
        show("phones from a list", new PhoneImportDialog(draft(), *plan, window()));
        CurrentScope scope(draft());
        auto* picker = new PhonePicker(&scope, window());
        picker->setTexts(u"[Apply]"_s, u"[To which phones?]"_s, u"[&Apply]"_s); // words of the test
        show("pick phones", picker);
        auto network = Showcase::network();
        NeighbourTable::setFactory([network] { return std::make_unique<FakeNeighbours>(network); });
        auto* dialog = new DiscoveryDialog(draft(), DiscoveryDialog::Wanted::Phones, {}, window());
        show("find on the network", dialog, [dialog] {
            while (dialog->isSearching())
                settle();
        });
        NeighbourTable::setFactory({});
    }

    void walkCertification()
    {
        show("new dossier", new NewDossierDialog(window()));
        show("trunk of a site", new SiteTrunkDialog(store(), m_pages->catalog(), window()));
        if (!m_pages->trigger("certificationAction"))
            return;
        m_pages->chooseDossier();
        showByButton("ticketButton", "ticketDialog");
        showByButton("changeStateButton", "stateDialog");
        m_pages->click("closeCertificationButton");
    }

    EveryPage* m_pages;
    EveryPage::Visit m_visit;
};
