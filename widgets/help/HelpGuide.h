// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

#include <functional>

class HelpWindow;
class QHelpEvent;
class QLabel;
class QMenu;
class QWidget;

/// Help for one window and the dialogs it opens: F1 shows the page of what is in front, Shift+F1
/// says what the field with the focus means, and so does resting on its label. Pages need nothing
/// for it: a field is known by its objectName, see FieldTexts and HelpTopics.
class HelpGuide : public QObject {
    Q_OBJECT

public:
    /// @param window whose dialogs are watched, too; the parent
    explicit HelpGuide(QWidget* window);
    ~HelpGuide() override;

    /// The page of what has the focus.
    void showHelp();
    void showPage(const QString& id);
    /// What the field with the focus means; without one, the next click asks.
    void explain();
    /// The keys of a page that lists them, as Markdown, asked for each time it is shown.
    void setShortcuts(std::function<QString()> markdown);
    /// nullptr while it was never asked for.
    [[nodiscard]] HelpWindow* helpWindow() const;

    /// What a field means, in the window's language; empty when nobody says.
    static QString meaningOf(const QWidget* field);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] bool isOurs(const QWidget* widget) const;
    bool handleKey(QWidget* widget, QEvent* event);
    bool showMeaning(QWidget* widget, QHelpEvent* event);
    bool offerMeaning(QLabel* label, const QPoint& at);

    QWidget* m_window;
    QPointer<HelpWindow> m_help;
    std::function<QString()> m_shortcuts;
};
