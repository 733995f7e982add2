// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Error.h"
#include "widgets/editors/SiteDraft.h"

#include <QPointer>
#include <QWidget>

class QLabel;

/// What is wrong with one field, in a line beneath it: shown after the field is left, gone at the
/// first edit. Also marks the field with its JSON path, so that a page can find it.
class FieldError : public QWidget {
    Q_OBJECT

public:
    /// @param path as in Error::subject, "site.network.dns"; faults below it count as well
    FieldError(SiteDraft* draft, const QString& path, QWidget* field, QWidget* parent);

    /// For an editor that turns to another entry of a list: a fault shown was the former one's.
    void setPath(const QString& path);
    /// Shows the present fault, or hides when there is none.
    void refresh();
    [[nodiscard]] QString text() const;

    /// The widget below `page` whose path is `subject` or stands above it; nullptr when none.
    static QWidget* fieldOf(const QWidget* page, const QString& subject);
    /// For fieldOf(), where another widget says what is wrong.
    static void mark(QWidget* field, const QString& path);
    /// Gives it the focus, on whichever tab it stands. False when it cannot have it.
    static bool focus(QWidget* field);
    /// ErrorText's sentence with the label people see in place of the JSON path.
    static QString sentenceOf(const Error& problem, const QWidget* field);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QString sentence() const;
    void clear();
    QPointer<SiteDraft> m_draft; ///< may go before the fields do
    QString m_path;
    QWidget* m_field;
    QLabel* m_icon;
    QLabel* m_label;
};
