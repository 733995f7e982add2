// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include <functional>

class QLineEdit;
class QListWidget;
class QLabel;
class QTextBrowser;
class QToolButton;
class QUrl;
class Texts;

/// The help beside the window: its pages at the left with a search over all of them, the one chosen
/// at the right, and the way back. It is written in the window's language and follows it.
class HelpWindow : public QWidget {
    Q_OBJECT

public:
    explicit HelpWindow(QWidget* parent = nullptr);

    /// An unknown page shows the first one.
    void showPage(const QString& id);
    [[nodiscard]] QString currentPage() const { return m_shown; }
    /// What stands for {{keys}} in a page, as Markdown.
    void setShortcuts(std::function<QString()> markdown);

public Q_SLOTS:
    void goBack();
    void goForward();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* buildPages();
    QWidget* buildReader();
    void buildShortcuts();
    void list(const QString& typed);
    void follow(const QUrl& link);
    void display(const QString& id);
    void step(QStringList& from, QStringList& to);
    void showState();

    Texts* m_texts;
    QLineEdit* m_search;
    QListWidget* m_pages;
    QLabel* m_nothing;
    QTextBrowser* m_reader;
    QToolButton* m_back = nullptr;
    QToolButton* m_forward = nullptr;
    std::function<QString()> m_shortcuts;
    QString m_shown;
    QStringList m_before; ///< pages read before, the latest last
    QStringList m_after; ///< that were gone back from
    bool m_isListing = false;
};
