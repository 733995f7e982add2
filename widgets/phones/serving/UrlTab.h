// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class Banner;
class QLabel;
class QLineEdit;
class QPushButton;
class QrPicture;
class SecretClipboard;
class ServingPage;
class Texts;

/// The address of the phone selected, for its own menu or web page: as text, as a QR code, and
/// where it is typed.
class UrlTab : public QWidget {
    Q_OBJECT

public:
    explicit UrlTab(ServingPage* page);

    void refresh();

private:
    void showSteps(const QString& model);
    ServingPage* m_page;
    Texts* m_texts;
    Banner* m_banner;
    QLineEdit* m_url;
    QPushButton* m_copy;
    QrPicture* m_code;
    QLabel* m_steps;
    SecretClipboard* m_clipboard;
};
