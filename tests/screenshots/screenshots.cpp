// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/Languages.h"
#include "tests/peers/TrinitySimulator.h"
#include "tests/screenshots/CertificationShots.h"
#include "tests/screenshots/ConfigureShots.h"
#include "tests/screenshots/DeployShots.h"
#include "tests/screenshots/HelpShots.h"
#include "tests/screenshots/HistoryShots.h"
#include "tests/screenshots/HomeShots.h"
#include "tests/screenshots/JobShots.h"
#include "tests/screenshots/PhoneShots.h"
#include "tests/screenshots/ServingShots.h"
#include "tests/screenshots/Settle.h"
#include "tests/screenshots/Showcase.h"
#include "tests/screenshots/StoreShots.h"
#include "widgets/dialogs/DiscoveryDialog.h"
#include "widgets/MainWindow.h"
#include "widgets/settings/Appearance.h"
#include "widgets/views/UploadView.h"
#include "widgets/wizard/SiteWizard.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <cstdio>

using namespace Qt::StringLiterals;

/// Takes the pictures of the documentation: every page in every language, in light and in dark, the
/// upload of a gateway included. All traffic stays on loopback. Usage: doppino-screenshots FOLDER
/// [WIDTH HEIGHT [PART]]; the parts there are: certification, configuration, phones, deploy, store,
/// history
namespace {

QSize screenSize(1366, 768);
constexpr int uploadSpeed = 60;

class Shots {
public:
    Shots(QString folder, QString language, std::shared_ptr<const Catalog> catalog)
        : m_folder(std::move(folder))
        , m_language(std::move(language))
        , m_catalog(std::move(catalog))
    {
        m_languages.use(m_language);
    }

    void takeAll()
    {
        takeEmpty();
        openStore(u"doppino.sqlite"_s);
        fill();
        openWindow();
        save("sites");
        takeBegun();
        takePages();
        takeUpload();
        goTo(WizardStep::Summary, "summary");
        goTo(WizardStep::Overview, "overview");
        goTo(WizardStep::Report, "report");
        takeMany();
        takeSummaryList();
        takeSiteHistory();
        takeHelp();
        takeJobs();
        takeDeploy();
        takeCertification();
        takeStore();
    }

    /// Nothing but scanning, associating and serving phones.
    void takePhonesOnly()
    {
        openStore(u"phones.sqlite"_s);
        fill();
        openWindow();
        m_window->openSite(m_office);
        settle();
        goTo(WizardStep::Users, "users");
        find<QTabWidget>("usersTabs")->setCurrentIndex(1);
        save("phones");
        PhoneShots(
            m_window.get(), [this](const char* name) { save(name); },
            [this](const char* name, const char* dialog) { saveDialog(name, dialog); })
            .takeAll();
        ServingShots(m_window.get(), [this](const char* name) { save(name); }).takeAll();
    }

    /// Nothing but the list of sites.
    void takeHomeOnly()
    {
        openStore(u"none.sqlite"_s);
        openWindow();
        save("sites-empty");
        openStore(u"home.sqlite"_s);
        fill();
        openWindow();
        save("sites");
        HomeShots(
            m_window.get(), [this](const char* name) { save(name); },
            [this](const char* name, const char* dialog) { saveDialog(name, dialog); })
            .takeAll();
        m_window->openSite(m_office);
        settle();
        goTo(WizardStep::Site, "site");
    }

    /// Nothing but sites at a glance.
    void takeOverviewOnly()
    {
        openStore(u"overview.sqlite"_s);
        fill();
        openWindow();
        for (const auto& [site, name] :
            { qMakePair(m_office, "overview"), qMakePair(m_studio, "overview-begun") }) {
            m_window->openSite(site);
            settle();
            goTo(WizardStep::Overview, name);
            find<QPushButton>("closeButton")->click();
            settle();
        }
    }

    /// Nothing but the certification of providers.
    void takeCertificationOnly()
    {
        openStore(u"certification.sqlite"_s);
        fill();
        openWindow();
        takeCertification();
    }

    /// Nothing but the configuration of phones.
    void takeConfigurationOnly()
    {
        openStore(u"configuration.sqlite"_s);
        fill();
        openWindow();
        m_window->openSite(m_office);
        wizard()->goTo(WizardStep::Users);
        takeConfiguration();
    }

    /// Nothing but bringing a site to its PBX.
    void takeDeployOnly()
    {
        openStore(u"deploy.sqlite"_s);
        fill();
        openWindow();
        takeDeploy();
    }

    /// Nothing but the settings and what keeps the passwords.
    void takeStoreOnly()
    {
        openStore(u"store.sqlite"_s);
        fill();
        openWindow();
        takeStore();
    }

    /// Nothing but a site's history, colleagues, and sites that travel.
    void takeHistoryOnly()
    {
        openStore(u"history.sqlite"_s);
        fill();
        openWindow();
        takeSiteHistory();
    }

    /// Nothing but the command palette and the help.
    void takeHelpOnly()
    {
        openStore(u"help.sqlite"_s);
        fill();
        openWindow();
        takeHelp();
    }

    /// Nothing but what is under way, and the support bundle.
    void takeJobsOnly()
    {
        openStore(u"jobs.sqlite"_s);
        fill();
        openWindow();
        takeJobs();
    }

private:
    void takeJobs()
    {
        JobShots(
            m_window.get(), m_office, [this](const char* name) { save(name); },
            [this](const char* name, const char* dialog) { saveDialog(name, dialog); })
            .takeAll();
    }

    void takeHelp()
    {
        HelpShots(
            m_window.get(), m_office, [this](const char* name) { save(name); },
            [this](const char* name, QWidget* widget) {
                write(name, [widget] { return widget->grab(); });
            })
            .takeAll();
    }

    void takeSiteHistory()
    {
        HistoryShots(
            m_window.get(), m_store.get(), m_office, [this](const char* name) { save(name); },
            [this](const char* name, const char* dialog) { saveDialog(name, dialog); })
            .takeAll();
    }

    void takeStore()
    {
        StoreShots(
            m_window.get(), m_store.get(), m_data.path(), [this](const char* name) { save(name); },
            [this](const char* name, const char* dialog) { saveDialog(name, dialog); })
            .takeAll();
    }

    template <typename T> T* find(const char* name)
    {
        T* widget = m_window->findChild<T*>(QString::fromLatin1(name));
        if (!widget)
            qFatal("no %s", name);
        return widget;
    }
    SiteWizard* wizard() { return m_window->findChild<SiteWizard*>(); }

    void openStore(const QString& database)
    {
        m_window.reset();
        m_store.reset();
        auto store = Store::open(m_data.filePath(database));
        if (!store)
            qFatal("no store");
        m_store = std::move(*store);
    }

    void openWindow()
    {
        m_window = std::make_unique<MainWindow>();
        m_window->resize(screenSize);
        m_window->show();
        m_window->setStore(m_store.get());
        m_window->setCatalog(m_catalog);
        settle();
    }

    QString add(Site site, const QString& step, const QStringList& done)
    {
        const WizardProgress progress { step, done };
        if (!m_store->sites().save(site, u"screenshots"_s, &progress))
            qFatal("a site cannot be saved");
        return site.id;
    }

    void fill()
    {
        m_store->vault().create(u"screenshots"_s);
        Site studio = Showcase::smallSite(u"Studio Legale Marchetti"_s, u"Avv. Paolo Marchetti"_s);
        studio.network = { u"192.168.10.0/24"_s, u"192.168.1.1"_s, { u"192.168.10.300"_s }, {} };
        m_studio = add(studio, u"site"_s, {});
        add(Showcase::smallSite(u"Bianchi Arredamenti - Fano"_s, u"Bianchi S.p.A."_s),
            u"gateways"_s, { u"site"_s, u"trunks"_s, u"users"_s });
        m_chain = add(Showcase::chain(), u"gateways"_s,
            { u"site"_s, u"trunks"_s, u"users"_s, u"gateways"_s });
        m_office = add(Showcase::office(*m_catalog), u"site"_s,
            { u"site"_s, u"trunks"_s, u"users"_s, u"gateways"_s });
        HomeShots::mix(*m_store);
    }

    void takeEmpty()
    {
        openStore(u"empty.sqlite"_s);
        openWindow();
        save("sites-empty");
        find<QPushButton>("emptyNewSiteButton")->click();
        while (!m_window->findChild<QDialog*>(u"passphraseDialog"_s))
            settle();
        saveDialog("passphrase", "passphraseDialog");
    }

    /// A site of which little is known yet, and the questions around it.
    void takeBegun()
    {
        HomeShots(
            m_window.get(), [this](const char* name) { save(name); },
            [this](const char* name, const char* dialog) { saveDialog(name, dialog); })
            .takeAll();
        m_window->openSite(m_studio);
        settle();
        find<QPushButton>("nextButton")->click();
        settle();
        save("site-problems");
        goTo(WizardStep::Users, "users-empty");
        find<QTabWidget>("usersTabs")->setCurrentIndex(1);
        settle();
        save("phones-empty");
        find<QPushButton>("pasteMacsButton")->click();
        find<QPlainTextEdit>("pasteMacsEdit")
            ->setPlainText(u"00:15:65:AA:BB:CC,201\n001565aabbd0\n8001234567897\nreception\n"_s);
        saveDialog("phones-paste", "pasteMacsDialog");
        find<QDialog>("pasteMacsDialog")->reject();
        goTo(WizardStep::Gateways, "gateways-empty");
        goTo(WizardStep::Upload, "upload-empty");
        find<QPushButton>("closeButton")->click();
        settle();
    }

    void takePages()
    {
        m_window->openSite(m_office);
        settle();
        save("site");
        takeTrunks();
        goTo(WizardStep::TrunkTest, "trunk-test");
        goTo(WizardStep::Users, "users");
        find<QTabWidget>("usersTabs")->setCurrentIndex(1);
        find<QTableView>("phonesTable")->selectRow(6);
        settle();
        save("phones");
        takeDiscovery();
        takeConfiguration();
        goTo(WizardStep::Gateways, "gateways");
        goTo(WizardStep::Upload, "upload");
    }

    /// Over a network in memory: no packet leaves for a picture.
    void takeDiscovery()
    {
        auto network = Showcase::network();
        NeighbourTable::setFactory([network] { return std::make_unique<FakeNeighbours>(network); });
        find<QPushButton>("findPhonesButton")->click();
        auto* dialog = find<DiscoveryDialog>("discoveryDialog");
        while (dialog->isSearching())
            settle();
        find<QComboBox>("discoveryKindCombo")->setCurrentIndex(2);
        find<QTableView>("discoveryTable")->selectRow(3);
        saveDialog("phones-discovery", "discoveryDialog");
        dialog->reject();
        NeighbourTable::setFactory({});
    }

    void takeConfiguration()
    {
        ConfigureShots(
            m_window.get(), wizard()->draft(), [this](const char* name) { save(name); },
            [this](const char* name, const char* dialog) { saveDialog(name, dialog); })
            .takeAll();
    }

    void takeTrunks()
    {
        goTo(WizardStep::Trunks, "trunks-provider");
        takeTab(1, "trunks-account");
        takeTab(2, "trunks-numbers");
        takeRenderings();
        takeTab(4, "trunks-capacity");
        takeSheet();
        takeOtherTrunk();
    }

    void takeTab(int tab, const char* name)
    {
        find<QTabWidget>("trunkTabs")->setCurrentIndex(tab);
        settle();
        save(name);
    }

    void takeRenderings()
    {
        takeTab(3, "trunks-pbx-nethvoice");
        auto* kinds = find<QComboBox>("renderingKindCombo");
        for (const char* kind : { "asterisk", "tvox", "lync" }) {
            kinds->setCurrentIndex(kinds->findData(QString::fromLatin1(kind)));
            Q_EMIT kinds->activated(kinds->currentIndex());
            settle();
            save((QByteArray("trunks-pbx-") + kind).constData());
        }
        auto* parts = find<QComboBox>("renderingPartCombo");
        parts->setCurrentIndex(parts->count() - 1);
        Q_EMIT parts->activated(parts->currentIndex());
        takeTab(3, "trunks-pbx-file");
        kinds->setCurrentIndex(0);
        Q_EMIT kinds->activated(0);
    }

    void takeSheet()
    {
        find<QPushButton>("pasteSheetButton")->click();
        find<QPlainTextEdit>("pasteSheetEdit")->setPlainText(Showcase::providerSheet());
        find<QPushButton>("readSheetButton")->click();
        saveDialog("trunks-paste", "pasteSheetDialog");
        find<QDialog>("pasteSheetDialog")->reject();
    }

    /// A provider outside the catalogue needs every field.
    void takeOtherTrunk()
    {
        auto* list = find<QComboBox>("trunkCombo");
        list->setCurrentIndex(1);
        Q_EMIT list->activated(1);
        takeTab(0, "trunks-other-provider");
        find<QPushButton>("trunkTemplateButton")->click();
        saveDialog("trunks-template", "templateDialog");
        find<QDialog>("templateDialog")->reject();
        takeTab(1, "trunks-other-account");
        takeFindings();
    }

    void takeFindings()
    {
        const QList<Trunk> before = wizard()->draft()->site().trunks;
        wizard()->draft()->edit(nullptr, [](Site& site) {
            Trunk& trunk = site.trunks[1];
            trunk.mode = u"register"_s;
            trunk.host = u"192.168.1.7"_s;
            trunk.transport = u"tls"_s;
            trunk.username = u"0721405530"_s;
            trunk.password = Secret(u"1234"_s);
            trunk.number = u"rossi02"_s;
        });
        settle();
        find<QToolButton>("findingsHeader")->click();
        settle();
        save("trunks-findings");
        find<QToolButton>("findingsHeader")->click();
        wizard()->draft()->edit(nullptr, [&](Site& site) { site.trunks = before; });
    }

    static PeerSetup setupOf(int index)
    {
        PeerSetup setup;
        setup.clock = Clock(uploadSpeed);
        setup.password = Showcase::sitePassword;
        setup.serial = Showcase::trinitySerial(index);
        return setup;
    }

    UploadView* uploads()
    {
        auto* view = wizard()->findChild<UploadView*>();
        view->setTftp(u"127.0.0.1"_s, 0);
        view->setClock(Clock(uploadSpeed));
        find<QSpinBox>("keepSecondsSpin")->setValue(3600);
        return view;
    }

    void takeUpload()
    {
        TrinitySimulator device(setupOf(0));
        device.setup().password = u"another"_s;
        if (!device.start())
            qFatal("no device");
        uploads();
        find<QSpinBox>("uploadPortSpin")->setValue(device.port());
        find<QPushButton>("uploadButton")->click();
        waitForEnd();
        save("upload-failed");
        device.setup().password = Showcase::sitePassword;
        QObject::connect(
            &device, &TrinitySimulator::goingDown, m_window.get(),
            [this] {
                QTest::qWait(250);
                save("upload-running");
            },
            Qt::QueuedConnection);
        find<QPushButton>("uploadButton")->click();
        answer("sendButton", "upload-asking");
        answer("keepButton", "upload-keeping");
        waitForEnd();
        save("upload-done");
        takeHistory();
    }

    void takeHistory()
    {
        find<QTabWidget>("uploadTabs")->setCurrentIndex(2);
        auto* table = find<QTableView>("historyTable");
        table->selectRow(table->model()->rowCount() - 1);
        find<QPushButton>("compareButton")->click();
        settle();
        save("history");
        find<QTabWidget>("uploadTabs")->setCurrentIndex(0);
    }

    /// A site of its own: six units of which one has another password.
    void takeMany()
    {
        find<QPushButton>("closeButton")->click();
        settle();
        m_window->openSite(m_chain);
        wizard()->goTo(WizardStep::Upload);
        settle();
        UploadView* view = uploads();
        std::vector<std::unique_ptr<TrinitySimulator>> devices;
        auto* list = find<QListWidget>("uploadGatewayList");
        for (int i = 0; i < list->count(); ++i) {
            devices.push_back(std::make_unique<TrinitySimulator>(setupOf(i)));
            if (!devices.back()->start())
                qFatal("no device");
            list->setCurrentRow(i);
            find<QSpinBox>("uploadPortSpin")->setValue(devices.back()->port());
        }
        devices[2]->setup().password = u"another"_s;
        list->setCurrentRow(0);
        find<QPushButton>("uploadAllButton")->click();
        answer("sendButton", "upload-many-asking");
        bool isTaken = false;
        while (view->isUploading()) {
            for (const char* name : { "sendButton", "keepButton" })
                if (find<QPushButton>(name)->isVisible())
                    find<QPushButton>(name)->click();
            if (!isTaken && devices[0]->reloadCount() > 0
                && !find<QPushButton>("sendButton")->isVisible()) {
                isTaken = true;
                save("upload-many");
            }
            settle();
        }
        settle();
        save("upload-many-done");
    }

    void answer(const char* button, const char* picture)
    {
        while (!find<QPushButton>(button)->isVisible())
            settle();
        settle();
        save(picture);
        find<QPushButton>(button)->click();
    }

    void waitForEnd()
    {
        while (wizard()->findChild<UploadView*>()->isUploading())
            settle();
        settle();
    }

    void takeSummaryList()
    {
        find<QPushButton>("closeButton")->click();
        settle();
        save("sites-done");
    }

    void takeCertification()
    {
        CertificationShowcase::fill(*m_store, *m_catalog);
        CertificationShots(
            m_window.get(), [this](const char* name) { save(name); },
            [this](const char* name, const char* dialog) { saveDialog(name, dialog); })
            .takeAll();
    }

    void takeDeploy()
    {
        DeployShots shots(
            m_window.get(), [this](const char* name) { save(name); },
            [this](const char* name, const char* dialog) { saveDialog(name, dialog); });
        m_window->openSite(m_office);
        settle();
        shots.takeAll();
        find<QPushButton>("closeButton")->click();
        settle();
        shots.takeImport();
    }

    void goTo(WizardStep step, const char* name)
    {
        wizard()->goTo(step);
        settle();
        save(name);
    }

    void save(const char* name)
    {
        write(name, [this] { return m_window->grab(); });
    }

    /// A dialog over its window, as a desktop shows it.
    void saveDialog(const char* name, const char* objectName)
    {
        settle();
        auto* dialog = find<QDialog>(objectName);
        write(name, [this, dialog] { return overWindow(dialog); });
    }

    QPixmap overWindow(QDialog* dialog)
    {
        QPixmap picture = m_window->grab();
        const QPixmap front = dialog->grab();
        QPainter painter(&picture);
        painter.fillRect(picture.rect(), QColor(0, 0, 0, 60));
        const int bar = 30;
        QRect frame(0, 0, front.width(), front.height() + bar);
        frame.moveCenter(picture.rect().center());
        painter.fillRect(frame.adjusted(-1, -1, 1, 1), dialog->palette().color(QPalette::Dark));
        painter.fillRect(frame, dialog->palette().color(QPalette::Button));
        painter.setPen(dialog->palette().color(QPalette::ButtonText));
        painter.setFont(dialog->font());
        painter.drawText(QRect(frame.topLeft(), QSize(frame.width(), bar)), Qt::AlignCenter,
            dialog->windowTitle());
        painter.drawPixmap(frame.topLeft() + QPoint(0, bar), front);
        painter.end();
        return picture;
    }

    /// In light and in dark, of the very same moment.
    void write(const char* name, const std::function<QPixmap()>& grab)
    {
        const QString file = QLatin1StringView(name) + u'-' + m_language;
        writeFile(file, grab());
        use(Appearance::Theme::Dark);
        writeFile(file + u"-dark"_s, grab());
        use(Appearance::Theme::Light);
    }

    /// The windows learn of it through an event.
    static void use(Appearance::Theme theme)
    {
        Appearance { theme }.apply();
        QCoreApplication::sendPostedEvents();
    }

    void writeFile(const QString& name, const QPixmap& picture)
    {
        const QString file = QDir(m_folder).filePath(name + u".png"_s);
        if (!picture.save(file))
            qFatal("cannot write %s", qPrintable(file));
    }

    QString m_folder;
    QString m_language;
    std::shared_ptr<const Catalog> m_catalog;
    Languages m_languages;
    QTemporaryDir m_data;
    QString m_office;
    QString m_studio;
    QString m_chain;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace

int main(int argc, char* argv[])
{
    if (argc != 2 && argc != 4 && argc != 5) {
        std::fputs("usage: doppino-screenshots FOLDER [WIDTH HEIGHT [PART]]\n", stderr);
        return 2;
    }
    if (argc >= 4)
        screenSize = QSize(QByteArray(argv[2]).toInt(), QByteArray(argv[3]).toInt());
    QApplication application(argc, argv);
    QApplication::setFont(QFont(u"DejaVu Sans"_s, 10));
    Appearance { Appearance::Theme::Light }.apply();
    const QString folder = QString::fromLocal8Bit(argv[1]);
    const auto catalog = Catalog::load();
    if (!catalog || !QDir().mkpath(folder))
        return 1;
    for (const QString& language : Languages::codes()) {
        Shots shots(folder, language, *catalog);
        if (argc == 5 && argv[4] == QByteArray("certification"))
            shots.takeCertificationOnly();
        else if (argc == 5 && argv[4] == QByteArray("overview"))
            shots.takeOverviewOnly();
        else if (argc == 5 && argv[4] == QByteArray("home"))
            shots.takeHomeOnly();
        else if (argc == 5 && argv[4] == QByteArray("deploy"))
            shots.takeDeployOnly();
        else if (argc == 5 && argv[4] == QByteArray("store"))
            shots.takeStoreOnly();
        else if (argc == 5 && argv[4] == QByteArray("history"))
            shots.takeHistoryOnly();
        else if (argc == 5 && argv[4] == QByteArray("jobs"))
            shots.takeJobsOnly();
        else if (argc == 5 && argv[4] == QByteArray("help"))
            shots.takeHelpOnly();
        else if (argc == 5 && argv[4] == QByteArray("phones"))
            shots.takePhonesOnly();
        else if (argc == 5 && argv[4] == QByteArray("configuration"))
            shots.takeConfigurationOnly();
        else
            shots.takeAll();
    }
    return 0;
}
