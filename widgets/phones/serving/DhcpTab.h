// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"

#include <QWidget>

class Banner;
class PrivateFile;
class QCheckBox;
class QComboBox;
class QPlainTextEdit;
class QPushButton;
class SecretClipboard;
class ServingPage;
class Texts;

/// The options the customer's DHCP server needs, ready to be copied into it.
class DhcpTab : public QWidget {
    Q_OBJECT

public:
    explicit DhcpTab(ServingPage* page);

    void refresh();

private:
    QWidget* buildBar();
    [[nodiscard]] Result<QByteArray> fragment() const;
    [[nodiscard]] bool isSecret() const;
    void copy();
    void save();

    ServingPage* m_page;
    Texts* m_texts;
    QComboBox* m_format;
    QCheckBox* m_perPhone;
    QPlainTextEdit* m_text;
    QPushButton* m_copy;
    QPushButton* m_save;
    Banner* m_banner;
    SecretClipboard* m_clipboard;
    PrivateFile* m_file;
};
