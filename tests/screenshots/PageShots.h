// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/screenshots/Camera.h"
#include "tests/screenshots/Settle.h"
#include "widgets/wizard/SiteWizard.h"

#include <QAbstractButton>
#include <QAction>
#include <QDialog>
#include <QTabWidget>

using namespace Qt::StringLiterals;

/// What every set of pictures is taken with: the window is led as people lead it, by the names of
/// its parts, and each picture waits until what was done has come to its end. What is not there
/// ends the program.
class PageShots {
public:
    explicit PageShots(Camera& camera)
        : m_camera(camera)
    {
    }

protected:
    ~PageShots() = default;

    [[nodiscard]] MainWindow* window() const { return m_camera.window(); }
    [[nodiscard]] SiteWizard* wizard() const { return window()->findChild<SiteWizard*>(); }
    [[nodiscard]] SiteDraft* draft() const { return wizard()->draft(); }
    template <typename T> [[nodiscard]] T* find(const char* name) const
    {
        T* found = window()->findChild<T*>(QLatin1StringView(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    /// The only one of its kind.
    template <typename T> [[nodiscard]] T* find() const
    {
        T* found = window()->findChild<T*>();
        if (!found)
            qFatal("no %s", T::staticMetaObject.className());
        return found;
    }

    void click(const char* button) const { find<QAbstractButton>(button)->click(); }
    void trigger(const char* action) const
    {
        find<QAction>(action)->trigger();
        settle();
    }
    void showTab(const char* tabs, int index) const
    {
        find<QTabWidget>(tabs)->setCurrentIndex(index);
    }
    void openSite(const QString& id) const
    {
        window()->openSite(id);
        settle();
    }
    void closeSite() const
    {
        click("closeButton");
        settle();
    }
    void goTo(WizardStep step) const
    {
        wizard()->goTo(step);
        settle();
    }
    void reject(const char* dialog) const
    {
        find<QDialog>(dialog)->reject();
        settle();
    }

    void take(const char* name) const
    {
        settle();
        m_camera.take(name);
    }
    void takeOver(const char* name, const char* dialog) const
    {
        settle();
        m_camera.takeOver(name, find<QDialog>(dialog));
    }
    /// The dialog is shut again.
    void takeDialog(const char* name, const char* dialog) const
    {
        takeOver(name, dialog);
        reject(dialog);
    }
    void takeStep(WizardStep step, const char* name) const
    {
        goTo(step);
        take(name);
    }
    void takeTab(const char* tabs, int index, const char* name) const
    {
        showTab(tabs, index);
        take(name);
    }
    [[nodiscard]] Camera& camera() const { return m_camera; }

private:
    Camera& m_camera;
};
