// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <functional>

class QHBoxLayout;
class QLabel;
class QPushButton;

/// A message inside the page, near its cause: icon, text that can be selected, and the buttons
/// that help. Hidden while there is nothing to say; announced to assistive technology when shown.
class Banner : public QFrame {
    Q_OBJECT

public:
    enum class Kind { Information, Positive, Warning, Error };

    explicit Banner(QWidget* parent = nullptr);

    /// Shows a message and takes earlier buttons away.
    /// @param text asked again on each change of language
    void showMessage(Kind kind, std::function<QString()> text);
    /// Adds a button to the message shown. @param text asked again on each change of language
    QPushButton* addButton(
        std::function<QString()> text, const char* objectName, std::function<void()> action);
    void clear();

    [[nodiscard]] QString text() const;
    [[nodiscard]] Kind kind() const { return m_kind; }

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void buildLayout();
    void retranslate();
    void showIcon();
    void growDialog();
    void announce();
    [[nodiscard]] QColor accent() const;

    struct Button {
        QPushButton* widget;
        std::function<QString()> text;
    };
    Kind m_kind = Kind::Information;
    std::function<QString()> m_text;
    QList<Button> m_buttons;
    QLabel* m_icon;
    QLabel* m_label;
    QHBoxLayout* m_buttonRow;
};
