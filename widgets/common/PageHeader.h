// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QLabel;

/// The top of a page: a title and one sentence that says what is done here.
class PageHeader : public QWidget {
    Q_OBJECT

public:
    /// @param title,sentence asked again on each change of language
    PageHeader(std::function<QString()> title, std::function<QString()> sentence,
        QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    std::function<QString()> m_titleText;
    std::function<QString()> m_sentenceText;
    QLabel* m_title;
    QLabel* m_sentence;
};
