// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/WizardStep.h"

#include <QListWidget>

#include <array>

/// The list at the side of a site: every section with an icon and a word for its state and the
/// number of its open points. A click, or Enter on the row, chooses a section.
class WizardSteps : public QListWidget {
    Q_OBJECT

public:
    enum class State {
        Plain, ///< nothing to be done there: no word
        Open,
        Optional, ///< may be left out
        Blocked, ///< something else has to be done first
        Current,
        ToCheck, ///< nothing is missing, but something was found
        Done,
    };

    explicit WizardSteps(QWidget* parent = nullptr);

    /// @param why a tip in the current language, asked on each change of language; none = no tip
    void setState(WizardStep step, State state, const std::function<QString()>& why = {});
    [[nodiscard]] State state(WizardStep step) const { return entry(step).state; }
    /// How much is open there.
    void setCount(WizardStep step, int count);
    [[nodiscard]] int count(WizardStep step) const { return entry(step).count; }
    [[nodiscard]] QListWidgetItem* itemOf(WizardStep step) const { return entry(step).item; }
    [[nodiscard]] QSize sizeHint() const override;

    /// "1. Site", or the title alone of what has no number.
    static QString numberedTitle(WizardStep step);

Q_SIGNALS:
    void stepChosen(WizardStep step);

protected:
    void changeEvent(QEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Entry {
        QListWidgetItem* item = nullptr;
        State state = State::Open;
        int count = 0;
        std::function<QString()> why;
    };
    [[nodiscard]] const Entry& entry(WizardStep step) const { return m_entries[std::size_t(step)]; }
    QListWidgetItem* addHeading();
    void choose(const QListWidgetItem* item);
    void showStep(WizardStep step);
    void showAll();
    void showCurrent();
    [[nodiscard]] static QString wordOf(State state);
    std::array<Entry, siteSectionCount> m_entries;
    QListWidgetItem* m_setUp = nullptr;
    QListWidgetItem* m_handover = nullptr;
};
