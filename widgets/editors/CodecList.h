// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QListWidget;
class QPushButton;

/// Codecs, or other words, to tick in an order that can be changed: buttons, or Alt+Up and
/// Alt+Down.
class CodecList : public QWidget {
    Q_OBJECT

public:
    /// @param prefix of the buttons' object names, when it lists something else
    explicit CodecList(QWidget* parent = nullptr, const char* prefix = "codec");

    /// @param chosen ticked, in this order; offered ones that are missing follow unticked
    void setCodecs(const QStringList& chosen, const QStringList& offered);
    [[nodiscard]] QStringList chosen() const;
    /// Where there is little room: how many rows it may show without being scrolled.
    void setMostRows(int rows);
    /// The list itself, for a label's buddy.
    [[nodiscard]] QListWidget* view() const { return m_list; }

Q_SIGNALS:
    void edited();

private:
    void buildButtons(const QByteArray& prefix);
    void move(int by);
    void updateButtons();
    void fitHeight();
    void addCodec(const QString& codec, bool isChosen);

    QListWidget* m_list;
    QPushButton* m_up;
    QPushButton* m_down;
    bool m_isFilling = false;
    int m_mostRows = 7;
};
