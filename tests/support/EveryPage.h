// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/Languages.h"
#include "models/certification/CertificationTestModel.h"
#include "tests/screenshots/CertificationShowcase.h"
#include "tests/screenshots/Settle.h"
#include "tests/screenshots/Showcase.h"
#include "widgets/MainWindow.h"
#include "widgets/wizard/SiteWizard.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QListView>
#include <QPushButton>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;

/// Every page of the program with something in it, for tests that look at all of them: the list of
/// sites, the certification of providers, every section of a site, and each tab within a page down
/// to the last one. What is asked for and not found is told by missing(). For the dialogs see
/// EveryDialog.
class EveryPage {
public:
    /// @param name of the page, the same in every language: "trunks/trunkTabs:2"
    using Visit = std::function<void(const QString& name)>;

    /// @param size of the window, in pixels of the device
    explicit EveryPage(QSize size = { 1366, 768 })
        : m_size(size)
    {
        const auto catalog = Catalog::load();
        if (catalog)
            m_catalog = *catalog;
    }
    ~EveryPage() { close(); }
    Q_DISABLE_COPY_MOVE(EveryPage)

    /// A new window over a new database that holds a whole site, one just begun, and the
    /// certification of a provider. False when that cannot be had.
    [[nodiscard]] bool open()
    {
        close();
        m_missing.clear();
        m_folder = std::make_unique<QTemporaryDir>();
        if (!m_catalog || !openStore(u"doppino.sqlite"_s) || !fill())
            return false;
        openWindow();
        return true;
    }
    void close()
    {
        m_shown = nullptr;
        m_window.reset();
        m_store.reset();
        m_folder.reset();
    }

    /// The windows learn of it through an event. @param code one of Languages::codes()
    void use(const QString& code)
    {
        m_languages.use(code);
        tellLanguage();
    }
    static void tellLanguage()
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LanguageChange);
        QCoreApplication::processEvents();
    }

    /// All pages of the window, from the first start on.
    void walk(const Visit& visit)
    {
        visitTabs(u"sites"_s, m_window.get(), visit);
        walkCertification(visit);
        walkSite(m_begun, u"begun/"_s, visit);
        walkSite(m_site, {}, visit);
        openSite(m_site);
        walkOtherKinds(visit);
        leaveSite();
        walkEmpty(visit);
    }

    /// @param prefix of the pages' names
    void walkSite(const QString& id, const QString& prefix, const Visit& visit)
    {
        openSite(id);
        for (const WizardStep step : siteSections()) {
            goTo(step);
            foldFindings();
            visitTabs(prefix + wizardStepId(step), m_window.get(), visit);
        }
        leaveSite();
    }

    void walkCertification(const Visit& visit)
    {
        if (!trigger("certificationAction"))
            return;
        chooseDossier();
        visitTabs(u"certification"_s, m_window.get(), visit);
        showTab("dossierTabs", 3);
        chooseIn<QTreeView>(
            "certificationTestTree", u"contact_answers"_s, int(CertificationTestModel::TestIdRole));
        visit(u"certification/guided test"_s);
        showTab("dossierTabs", 0);
        click("closeCertificationButton");
    }

    /// On the page of the certification.
    void chooseDossier() { chooseIn<QListView>("dossierList", u"TWT"_s, Qt::DisplayRole); }
    void openSite(const QString& id)
    {
        if (!wizard())
            m_window->openSite(id);
        settle();
    }
    void leaveSite()
    {
        trigger("allSitesAction");
        settle();
    }
    void goTo(WizardStep step)
    {
        wizard()->goTo(step);
        settle();
    }

    /// What is in front: a dialog, else the window.
    [[nodiscard]] QWidget* shown() const { return m_shown ? m_shown.data() : m_window.get(); }
    void setShown(QWidget* widget) { m_shown = widget; }
    /// Of what is in front.
    template <typename T> [[nodiscard]] QList<T*> visible() const
    {
        QList<T*> found;
        for (T* widget : shown()->findChildren<T*>())
            if (widget->isVisible() && widget->window() == shown())
                found.append(widget);
        return found;
    }

    [[nodiscard]] MainWindow* window() const { return m_window.get(); }
    [[nodiscard]] Store* store() const { return m_store.get(); }
    [[nodiscard]] SiteWizard* wizard() const { return m_window->findChild<SiteWizard*>(); }
    [[nodiscard]] const std::shared_ptr<const Catalog>& catalog() const { return m_catalog; }
    [[nodiscard]] QString folder() const { return m_folder->path(); }
    [[nodiscard]] const QString& siteId() const { return m_site; }
    [[nodiscard]] const QStringList& missing() const { return m_missing; }

    /// What is there, and each of its tabs, those within tabs too.
    void visitTabs(const QString& name, QWidget* scope, const Visit& visit)
    {
        settle();
        visit(name);
        visitTabsWithin(name, scope, visit);
    }
    bool click(const char* button)
    {
        auto* found = m_window->findChild<QAbstractButton*>(QLatin1StringView(button));
        if (!found || !found->isEnabled())
            return miss(button);
        found->click();
        settle();
        return true;
    }
    bool trigger(const char* action)
    {
        auto* found = m_window->findChild<QAction*>(QLatin1StringView(action));
        if (!found || !found->isEnabled())
            return miss(action);
        found->trigger();
        settle();
        return true;
    }
    bool miss(const char* name)
    {
        m_missing.append(QString::fromLatin1(name));
        return false;
    }
    void showTab(const char* tabs, int index)
    {
        if (auto* found = m_window->findChild<QTabWidget*>(QLatin1StringView(tabs)))
            found->setCurrentIndex(index);
        else
            miss(tabs);
        settle();
    }

private:
    [[nodiscard]] bool openStore(const QString& file)
    {
        auto store = Store::open(m_folder->filePath(file));
        if (store)
            m_store = std::move(*store);
        return bool(store);
    }

    [[nodiscard]] bool fill()
    {
        m_store->vault().create(u"test"_s);
        Site office = Showcase::office(*m_catalog);
        Site begun = Showcase::smallSite(u"Bianchi Arredamenti - Fano"_s, u"Bianchi S.p.A."_s);
        Dossier dossier = CertificationShowcase::dossierOf(*m_catalog, u"twt"_s);
        if (!m_store->sites().save(office, u"test"_s) || !m_store->sites().save(begun, u"test"_s)
            || !DossierKeeper(*m_store).save(dossier))
            return false;
        m_site = office.id;
        m_begun = begun.id;
        CertificationShowcase::run(*m_store, dossier, *m_catalog, 3, { u"dns_records"_s });
        return true;
    }

    void openWindow()
    {
        m_window = std::make_unique<MainWindow>();
        m_window->resize(m_size);
        m_window->show();
        m_window->setStore(m_store.get());
        m_window->setCatalog(m_catalog);
        settle();
    }

    void visitTabsWithin(const QString& name, QWidget* scope, const Visit& visit)
    {
        for (const QPointer<QTabWidget>& tabs : outermostTabs(scope)) {
            const int first = tabs->currentIndex();
            visitTabsWithin(name, tabs->currentWidget(), visit);
            for (int i = 0; tabs && i < tabs->count(); ++i) {
                if (i == first || !tabs->isTabEnabled(i) || !tabs->isTabVisible(i))
                    continue;
                tabs->setCurrentIndex(i);
                visitTabs(
                    u"%1/%2:%3"_s.arg(name, tabs->objectName()).arg(i), tabs->widget(i), visit);
            }
            if (tabs)
                tabs->setCurrentIndex(first);
            settle();
        }
    }
    /// Those that are in no other one of them.
    [[nodiscard]] static QList<QPointer<QTabWidget>> outermostTabs(QWidget* scope)
    {
        QList<QPointer<QTabWidget>> found;
        for (auto* tabs : scope->findChildren<QTabWidget*>()) {
            const QWidget* above = tabs->parentWidget();
            while (above && above != scope && !qobject_cast<const QTabWidget*>(above))
                above = above->parentWidget();
            if (tabs->isVisible() && above == scope)
                found.append(tabs);
        }
        return found;
    }

    /// Unfolded they take from the fields what room there is, which then scroll.
    void foldFindings()
    {
        auto* header = m_window->findChild<QToolButton*>(u"findingsHeader"_s);
        if (header && header->isVisible() && header->arrowType() == Qt::DownArrow)
            header->click();
        settle();
    }

    template <typename View> void chooseIn(const char* view, const QString& text, int role)
    {
        auto* list = m_window->findChild<View*>(QLatin1StringView(view));
        if (!list)
            return void(miss(view));
        list->setCurrentIndex(list->model()
                                  ->match(list->model()->index(0, 0), role, text, 1,
                                      Qt::MatchExactly | Qt::MatchRecursive)
                                  .value(0));
        settle();
    }

    /// Pages that look otherwise for what a site may hold instead.
    void walkOtherKinds(const Visit& visit)
    {
        for (const char* kind : { "tvox", "lync", "asterisk" }) {
            const QString id = QString::fromLatin1(kind);
            wizard()->draft()->edit(nullptr, [&](Site& site) { site.pbx.kind = id; });
            goTo(WizardStep::Site);
            visit(u"site, "_s + id);
            goTo(WizardStep::Deploy);
            visitTabs(u"deploy, "_s + id, m_window.get(), visit);
        }
        wizard()->draft()->edit(nullptr, [](Site& site) {
            site.pbx.kind = u"nethvoice"_s;
            site.trunks[0].provider.clear();
        });
        goTo(WizardStep::Trunks);
        foldFindings();
        visitTabs(u"trunks, another provider"_s, m_window.get(), visit);
    }

    /// As somebody finds it who starts the program for the first time.
    void walkEmpty(const Visit& visit)
    {
        m_window.reset();
        m_store.reset();
        if (!openStore(u"empty.sqlite"_s))
            return void(miss("empty.sqlite"));
        openWindow();
        visit(u"sites, none"_s);
    }

    QSize m_size;
    std::shared_ptr<const Catalog> m_catalog;
    Languages m_languages;
    QString m_site;
    QString m_begun;
    QStringList m_missing;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<MainWindow> m_window;
    QPointer<QWidget> m_shown;
};
