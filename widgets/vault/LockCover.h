// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

#include <functional>

class Banner;
class Error;
class QDialog;
class QPushButton;
class Texts;

/// Stands where the pages were as long as the window is locked, and shows nothing of them. Dialogs
/// are hidden meanwhile.
class LockCover : public QWidget {
    Q_OBJECT

public:
    explicit LockCover(QWidget* parent);

    /// @param text why the window is locked, asked again on each change of language
    void showReason(std::function<QString()> text);
    /// Something went wrong, or has to be done first.
    void showTrouble(std::function<QString()> text);
    /// It is over; another one stays.
    void clearTrouble(const QString& text);
    /// Whether there is something that was not saved, which may be given up.
    void offerDiscarding(bool isOffered);

    void hideDialogsOf(const QWidget* window);
    void showDialogs();
    /// They never come back.
    void rejectDialogs();

Q_SIGNALS:
    void unlockRequested();
    void discardRequested();

private:
    struct Hidden {
        QPointer<QDialog> dialog;
        bool isModal = false;
    };
    Texts* m_texts;
    Banner* m_reason;
    Banner* m_trouble;
    QPushButton* m_unlock;
    QPushButton* m_discard;
    QList<Hidden> m_hidden;
};
