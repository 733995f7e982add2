// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"
#include "models/core/Secret.h"

#include <QByteArray>
#include <QWidget>

#include <functional>

struct Site;
class Banner;
class ConfigText;
class QHBoxLayout;
class QLabel;
class QPushButton;
class Texts;

/// The configuration a gateway would get, secrets masked, or why there is none. Lines that have
/// just changed flash; lines that differ from an earlier configuration stay marked. The real file
/// leaves only through "Save as…", after saying that it holds passwords.
class ConfigPreview : public QWidget {
    Q_OBJECT

public:
    explicit ConfigPreview(QWidget* parent = nullptr);

    /// @param secrets to be masked  @param fileName proposed when saving
    void setConfiguration(
        const QByteArray& configuration, const QList<Secret>& secrets, const QString& fileName);
    /// What setConfiguration() works out of a configuration.
    struct Prepared {
        QByteArray configuration;
        QString masked;
        QList<int> changed; ///< lines that are other ones in what is shown
    };
    /// Pure, for a worker: a long file takes its time. @param shown see shown()
    static Prepared prepared(
        const QByteArray& configuration, const QList<Secret>& secrets, const QByteArray& shown);
    void setPrepared(const Prepared& prepared, const QString& fileName);
    /// With which the next one of the same name is compared, to show what changes.
    [[nodiscard]] QByteArray shown() const { return m_shown; }
    void setProblem(const Error& problem, const Site& site);
    /// While somebody is typing: says what is missing and leaves the last text to read.
    /// @param jump goes to the field at fault; may be empty
    void setUnfinished(const Error& problem, const Site& site, std::function<void()> jump);
    /// There is no gateway at all.
    void setNothing();
    /// There is something to do first. @param words asked again on each change of language
    void setHint(std::function<QString()> words);
    [[nodiscard]] bool hasConfiguration() const { return !m_configuration.isEmpty(); }
    [[nodiscard]] QString shownText() const;

    /// @param lines that differ from an earlier configuration, from 0, in order
    /// @param words what they differ from, asked again on each change of language; empty = nothing
    void setComparison(const QList<int>& lines, std::function<QString()> words);
    /// Puts a button into the row beneath the text, in the place of "Save as…".
    void replaceSaving(QPushButton* button);
    /// For a page that has more than one. @param objectName of the text
    void nameText(const char* objectName);

    /// Writes the file for its owner's eyes only (mode 0600 where there are modes).
    /// Errors: FileUnwritable.
    [[nodiscard]] Status saveTo(const QString& path) const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void forget();
    void askToSave();
    void chooseFile();
    void report(const QString& path, const Status& saved);
    void showComparison();

    Texts* m_texts;
    ConfigText* m_view;
    QLabel* m_comparison;
    QPushButton* m_next;
    QPushButton* m_save;
    QHBoxLayout* m_row;
    Banner* m_banner;
    QByteArray m_configuration;
    QByteArray m_shown; ///< what the view holds, unmasked; may be older than m_configuration
    QString m_fileName;
    std::function<QString()> m_words;
};
