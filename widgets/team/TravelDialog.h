// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Secret.h"
#include "models/store/SiteRepository.h"
#include "widgets/common/Banner.h"

#include <QDialog>

class PasswordEdit;
class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QProgressBar;
class QPushButton;
class QVBoxLayout;
class Texts;

/// Asks for a file that travels and its passphrase: a job file to write or to read, a copy of the
/// team's sites to make or to bring back. It stays open until its owner knows whether all went
/// well.
class TravelDialog : public QDialog {
    Q_OBJECT

public:
    enum class Purpose { WriteJob, ReadJob, TakeCopy, JoinCopy };
    /// @param fileName offered; may be empty
    TravelDialog(Purpose purpose, const QString& fileName, QWidget* parent = nullptr);

    /// For TakeCopy: what there is to be taken along. @param selected ticked from the start
    void setSites(const QList<SiteSummary>& sites, const QString& selected);
    /// While the file is written or read; it can be cancelled.
    void setBusy(bool isBusy);
    void showError(const Error& error);

    [[nodiscard]] QString path() const;
    [[nodiscard]] Secret passphrase() const;
    [[nodiscard]] QStringList siteIds() const;

public Q_SLOTS:
    /// The first press stops what is under way, the next one closes.
    void reject() override;

Q_SIGNALS:
    void given();
    void stopped();

protected:
    bool focusNextPrevChild(bool next) override;

private:
    void buildFields(QVBoxLayout* column);
    void buildSites(QVBoxLayout* column);
    void buildButtons(QVBoxLayout* column);
    void chooseFile();
    void submit();
    void say(std::function<QString()> text, QWidget* field);
    void showFields();
    [[nodiscard]] bool isWriting() const;
    [[nodiscard]] bool needsRepeating() const;

    Purpose m_purpose;
    bool m_isBusy = false;
    Texts* m_texts;
    QWidget* m_fields;
    QLineEdit* m_file;
    PasswordEdit* m_passphrase;
    PasswordEdit* m_repeated = nullptr;
    QLabel* m_repeatedLabel = nullptr;
    QListWidget* m_sites = nullptr;
    Banner* m_banner;
    QProgressBar* m_bar;
    QPushButton* m_accept = nullptr;
};
