// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/gateway/Preparation.h"
#include "widgets/editors/SiteDraft.h"

#include <QDialog>
#include <QPointer>

#include <memory>

class Banner;
class QComboBox;
class QListWidget;
class QPushButton;
class QThread;
class QVBoxLayout;
class Texts;

/// Saves gateways' configurations for an upload by hand, each with its sheet, into a folder or onto
/// a USB stick.
class PrepareDialog : public QDialog {
    Q_OBJECT

public:
    /// @param current index of the gateway ticked at first; -1 = all
    PrepareDialog(SiteDraft* draft, int current, QWidget* parent = nullptr);
    ~PrepareDialog() override;

    void setFolder(const QString& folder);
    [[nodiscard]] bool isWriting() const { return m_thread != nullptr; }

public Q_SLOTS:
    void reject() override;

private:
    void buildForm(QVBoxLayout* column);
    void fillGateways(int current);
    void offerSticks();
    void browse();
    void prepare();
    void write();
    void onWritten();
    void showButtons();
    void showEnd();
    [[nodiscard]] QStringList chosen() const;
    [[nodiscard]] QString endText() const;

    QPointer<SiteDraft> m_draft;
    Texts* m_texts;
    QListWidget* m_gateways;
    QComboBox* m_folder;
    QPushButton* m_browse;
    QComboBox* m_language;
    Banner* m_end;
    QPushButton* m_prepare;
    QPushButton* m_close;
    Preparation::Plan m_plan;
    QString m_target;
    std::unique_ptr<Status> m_written; ///< set by the thread before it finishes
    QThread* m_thread = nullptr;
};
