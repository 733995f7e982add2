// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/Languages.h"
#include "tests/screenshots/Camera.h"
#include "tests/screenshots/CertificationShots.h"
#include "tests/screenshots/ConfigureShots.h"
#include "tests/screenshots/DeployShots.h"
#include "tests/screenshots/HelpShots.h"
#include "tests/screenshots/HistoryShots.h"
#include "tests/screenshots/HomeShots.h"
#include "tests/screenshots/JobShots.h"
#include "tests/screenshots/PhoneShots.h"
#include "tests/screenshots/ServingShots.h"
#include "tests/screenshots/Showcase.h"
#include "tests/screenshots/SiteShots.h"
#include "tests/screenshots/StoreShots.h"
#include "tests/screenshots/TrunkShots.h"
#include "tests/screenshots/UploadShots.h"

#include <QApplication>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

/// Takes the pictures of the documentation: every page in every language, in light and in dark, the
/// upload of a gateway included. All traffic stays on loopback.
namespace {

/// The whole program in one language: a reseller's sites, and what is done with them.
class Album : public PageShots {
public:
    Album(Camera& camera, std::shared_ptr<const Catalog> catalog, QSize size)
        : PageShots(camera)
        , m_catalog(std::move(catalog))
        , m_size(size)
    {
    }

    void takeAll()
    {
        takeEmpty();
        beginFilled();
        takeHome();
        JobShots(camera(), m_studio).takeNone();
        takeBegun();
        openSite(m_office);
        take("site");
        TrunkShots(camera()).takeAll();
        takeStep(WizardStep::TrunkTest, "trunk-test");
        SiteShots(camera()).takePeople();
        PhoneShots(camera()).takeAll();
        ServingShots(camera()).takeAll();
        SiteShots(camera()).takeDiscovery();
        ConfigureShots(camera()).takeAll();
        takeStep(WizardStep::Gateways, "gateways");
        takeStep(WizardStep::Upload, "upload");
        UploadShots(camera()).takeOne();
        SiteShots(camera()).takeStanding();
        closeSite();
        openSite(m_chain);
        UploadShots(camera()).takeMany();
        closeSite();
        take("sites-done");
        takeHistory();
        takeHelp();
        takeJobs();
        takeDeployment();
        takeCertification();
        takeStore();
    }

    void takeEmpty()
    {
        begin(u"empty.sqlite"_s);
        take("sites-empty");
        click("emptyNewSiteButton");
        waitUntil("the passphrase is asked for",
            [this] { return window()->findChild<QDialog*>(u"passphraseDialog"_s); });
        takeOver("passphrase", "passphraseDialog");
    }
    void takeHome()
    {
        take("sites");
        HomeShots(camera()).takeAll();
    }
    void takeBegun()
    {
        openSite(m_studio);
        SiteShots(camera()).takeBegun();
        closeSite();
    }
    void takeStanding()
    {
        openSite(m_office);
        SiteShots(camera()).takeStanding();
        closeSite();
    }
    void takePhones()
    {
        openSite(m_office);
        SiteShots(camera()).takePeople();
        PhoneShots(camera()).takeAll();
        ServingShots(camera()).takeAll();
        closeSite();
    }
    void takeConfiguration()
    {
        openSite(m_office);
        goTo(WizardStep::Users);
        ConfigureShots(camera()).takeAll();
        closeSite();
    }
    void takeHistory() { HistoryShots(camera(), m_store.get(), m_office).takeAll(); }
    void takeHelp() { HelpShots(camera(), m_office).takeAll(); }
    void takeJobs() { JobShots(camera(), m_office).takeAll(); }
    void takeDeployment()
    {
        DeployShots shots(camera());
        openSite(m_office);
        shots.takeAll();
        closeSite();
        shots.takeImport();
    }
    void takeCertification()
    {
        CertificationShowcase::fill(*m_store, *m_catalog);
        CertificationShots(camera()).takeAll();
    }
    void takeStore() { StoreShots(camera(), m_store.get(), m_data.path()).takeAll(); }

    /// The list of a reseller's sites over a database of its own.
    void beginFilled()
    {
        openStore(u"doppino.sqlite"_s);
        fill();
        openWindow();
    }

private:
    void begin(const QString& database)
    {
        openStore(database);
        openWindow();
    }

    void openStore(const QString& database)
    {
        m_window.reset();
        m_store.reset();
        // By its name alone: the pictures show no folder of this computer.
        QDir::setCurrent(m_data.path());
        auto store = Store::open(database);
        if (!store)
            qFatal("no store");
        m_store = std::move(*store);
    }

    void openWindow()
    {
        m_window = std::make_unique<MainWindow>();
        camera().setWindow(m_window.get());
        m_window->resize(m_size);
        m_window->show();
        m_window->setStore(m_store.get());
        m_window->setCatalog(m_catalog);
        settle();
    }

    QString add(Site site, const QString& step, const QStringList& done)
    {
        const WizardProgress progress { step, done };
        if (!m_store->sites().save(site, u"import"_s, &progress))
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

    std::shared_ptr<const Catalog> m_catalog;
    QSize m_size;
    QTemporaryDir m_data;
    QString m_office;
    QString m_studio;
    QString m_chain;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<MainWindow> m_window;
};

/// What can be taken by itself, over a filled list of sites.
struct Part {
    const char* name;
    void (Album::*take)();
};
constexpr Part parts[] = {
    { "home", &Album::takeHome },
    { "begun", &Album::takeBegun },
    { "standing", &Album::takeStanding },
    { "phones", &Album::takePhones },
    { "configuration", &Album::takeConfiguration },
    { "deployment", &Album::takeDeployment },
    { "certification", &Album::takeCertification },
    { "history", &Album::takeHistory },
    { "help", &Album::takeHelp },
    { "jobs", &Album::takeJobs },
    { "store", &Album::takeStore },
};

const Part* partNamed(const QByteArray& name)
{
    const auto* found = std::find_if(std::begin(parts), std::end(parts),
        [&name](const Part& part) { return name == part.name; });
    return found == std::end(parts) ? nullptr : found;
}

int usage()
{
    std::fputs("usage: doppino-screenshots FOLDER [WIDTH HEIGHT [PART]]\nparts:", stderr);
    for (const Part& part : parts)
        std::fprintf(stderr, " %s", part.name);
    std::fputc('\n', stderr);
    return 2;
}

} // namespace

int main(int argc, char* argv[])
{
    const Part* part = argc == 5 ? partNamed(argv[4]) : nullptr;
    if ((argc != 2 && argc != 4 && argc != 5) || (argc == 5 && !part))
        return usage();
    const QSize size = argc == 2 ? QSize(1366, 768)
                                 : QSize(QByteArray(argv[2]).toInt(), QByteArray(argv[3]).toInt());
    qputenv("USER", "luca"); // who did it, in the histories
    QApplication application(argc, argv);
    QApplication::setFont(QFont(u"DejaVu Sans"_s, 10));
    Appearance { Appearance::Theme::Light }.apply();
    const QString folder = QDir(QString::fromLocal8Bit(argv[1])).absolutePath();
    const auto catalog = Catalog::load();
    if (!catalog || !QDir().mkpath(folder))
        return 1;
    for (const QString& language : Languages::codes()) {
        Languages languages;
        languages.use(language);
        Camera camera(folder, language);
        Album album(camera, *catalog, size);
        if (part) {
            album.beginFilled();
            (album.*part->take)();
        } else {
            album.takeAll();
        }
    }
    return 0;
}
