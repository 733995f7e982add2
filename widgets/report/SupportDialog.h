// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/care/SupportBundle.h"

#include <QDialog>

class Banner;
class QBoxLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;
class Store;
class Texts;

/// Shows all that a support bundle would hold, file by file, before it is saved: each can be looked
/// at and left out. Collecting and packing are done in a pool; nothing is sent.
class SupportDialog : public QDialog {
    Q_OBJECT

public:
    /// @param store outlives this; vault open if there is a site
    /// @param siteId empty = only what is of no site
    SupportDialog(Store* store, QString siteId, QString siteName, QList<SupportEvent> events,
        QWidget* parent = nullptr);

    /// Begins to collect, too.
    void open() override;
    [[nodiscard]] bool isBusy() const { return m_isBusy; }

Q_SIGNALS:
    void collected();
    void saved(const QString& path);

private:
    /// How much of a file is shown at once: a long transcript would hold the window up.
    static constexpr qsizetype shownAtOnce = 64 * 1024;

    QWidget* buildList();
    QWidget* buildPreview();
    QBoxLayout* buildButtons();
    void collect();
    void onCollected(const Result<QList<SupportFile>>& files);
    void fill();
    void retranslate();
    void showFile();
    void showMore();
    void showButtons();
    [[nodiscard]] QList<SupportFile> chosen() const;
    [[nodiscard]] SupportFile fileOf(QTreeWidgetItem* item) const;
    void askWhere();
    void save(const QString& path);

    Store* m_store;
    QString m_siteId;
    QString m_siteName;
    QList<SupportEvent> m_events;
    QList<SupportFile> m_files; ///< without the table of contents
    Texts* m_texts;
    QTreeWidget* m_list;
    QLabel* m_about;
    QPlainTextEdit* m_preview;
    QPushButton* m_more;
    Banner* m_banner;
    QPushButton* m_save;
    QPushButton* m_close;
    QString m_shown; ///< the file looked at
    qsizetype m_shownTo = 0; ///< how much of it
    bool m_isBusy = false;
};
