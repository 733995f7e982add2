// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pbx/TrunkRendering.h"

#include <QTimer>
#include <QWidget>

class Banner;
class ConfigText;
class CurrentTrunk;
class PrivateFile;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTreeWidget;
class QTreeWidgetItem;
class SecretClipboard;
class SiteDraft;
class Texts;

/// What a PBX is given for the current trunk: the values in the order and with the labels of its
/// own pages, each with a button that copies it, and the files. Secrets are never shown; copied,
/// they leave the clipboard after a while, and files with them are saved for their owner alone.
class TrunkRenderingView : public QWidget {
    Q_OBJECT

public:
    TrunkRenderingView(SiteDraft* draft, CurrentTrunk* current, QWidget* parent = nullptr);

    /// For tests: where copied secrets live.
    [[nodiscard]] SecretClipboard* clipboard() const { return m_clipboard; }

Q_SIGNALS:
    /// Nothing can be rendered before this field is put right. @param path JSON path
    void fieldRequested(const QString& path);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QHBoxLayout* buildTop();
    QWidget* buildValues();
    QWidget* buildFile();
    [[nodiscard]] Result<TrunkRendering> render(TrunkRendering::Secrets secrets) const;
    void refresh();
    void showRendering(const TrunkRendering& rendering);
    void showError(const Error& error);
    void showNothing();
    void showParts();
    void showPart();
    void fillValues();
    void addRow(QTreeWidgetItem* section, int sectionIndex, int rowIndex);
    void showWarnings();
    void copyRow(int section, int row);
    void copyCurrentRow();
    void copyFile();
    void saveFile();
    void showNote();
    [[nodiscard]] std::optional<TrunkRendering::File> openFile();
    void say(std::function<QString()> text);
    void sayForAWhile(const QString& name);
    [[nodiscard]] int fileIndex() const;

    SiteDraft* m_draft;
    CurrentTrunk* m_current;
    Texts* m_texts;
    SecretClipboard* m_clipboard;
    PrivateFile* m_file;
    QComboBox* m_kind;
    QComboBox* m_part;
    QLabel* m_partLabel = nullptr;
    Banner* m_banner;
    QStackedWidget* m_stack;
    QTreeWidget* m_values;
    ConfigText* m_text;
    QPushButton* m_copy;
    QPushButton* m_save;
    QLabel* m_note;
    QTimer m_pending; ///< one rendering for all the changes of one moment
    QString m_siteKind; ///< the combo follows the site's PBX until another one is chosen
    TrunkRendering m_rendering; ///< secrets masked
    QList<TrunkRendering::File> m_files; ///< those of m_rendering, and its request
};
