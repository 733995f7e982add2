// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Error.h"
#include "models/site/Site.h"
#include "widgets/common/WizardStep.h"

#include <QWidget>

class Banner;
class PageArea;

/// One page of the wizard: title, message and the editor it hosts.
class WizardPage : public QWidget {
    Q_OBJECT

public:
    /// @param content becomes a child
    WizardPage(WizardStep step, QWidget* content, QWidget* parent = nullptr);

    [[nodiscard]] WizardStep step() const { return m_step; }
    /// Lists what keeps the technician from going on, and moves the focus to the first field
    /// concerned.
    void showProblems(const QList<Error>& problems, const Site& site);
    [[nodiscard]] bool isShowingProblems() const;
    /// While problems are listed: shows those that are left.
    void updateProblems(const QList<Error>& problems, const Site& site);
    /// What would be typed is refused anyway: it cannot be typed then. What filters or searches
    /// still can.
    void setReadOnly();
    /// False when the page has nothing that takes the focus.
    bool focusFirstField();

private:
    [[nodiscard]] QString sentencesOf(const QList<Error>& problems, const Site& site) const;
    void focusField(const Error& problem);
    [[nodiscard]] bool isField(const QWidget* widget) const;
    WizardStep m_step;
    Banner* m_banner;
    PageArea* m_area;
    QWidget* m_content;
};
