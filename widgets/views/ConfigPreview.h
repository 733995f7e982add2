// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"
#include "models/core/Secret.h"

#include <QByteArray>
#include <QWidget>

struct Site;
class Banner;
class QPlainTextEdit;
class QPushButton;
class Texts;

/// The configuration a gateway would get, secrets masked, or why there is none. The real file
/// leaves only through "Save as…", after saying that it holds passwords.
class ConfigPreview : public QWidget {
    Q_OBJECT

public:
    explicit ConfigPreview(QWidget* parent = nullptr);

    /// @param secrets to be masked  @param fileName proposed when saving
    void setConfiguration(
        const QByteArray& configuration, const QList<Secret>& secrets, const QString& fileName);
    void setProblem(const Error& problem, const Site& site);
    /// There is no gateway at all.
    void setNothing();
    [[nodiscard]] bool hasConfiguration() const { return !m_configuration.isEmpty(); }
    [[nodiscard]] QString shownText() const;

    /// Writes the file for its owner's eyes only (mode 0600). Errors: FileUnwritable.
    [[nodiscard]] Status saveTo(const QString& path) const;

private:
    void forget();
    void askToSave();
    void chooseFile();
    void report(const QString& path, const Status& saved);

    Texts* m_texts;
    QPlainTextEdit* m_view;
    QPushButton* m_save;
    Banner* m_banner;
    QByteArray m_configuration;
    QString m_fileName;
};
