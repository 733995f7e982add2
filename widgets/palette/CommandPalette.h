// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/palette/PaletteEntry.h"

#include <QFrame>
#include <QPointer>

class PaletteModel;
class QLabel;
class QLineEdit;
class QListView;
class QModelIndex;
class Texts;

/// The command palette: one field and one list at the top of the window, for everything the window
/// can do and everything the open site holds. Up and Down choose, Enter runs, Esc closes; the focus
/// goes back to where it was. The field keeps the focus all the time.
class CommandPalette : public QFrame {
    Q_OBJECT

public:
    /// @param window over which it is shown
    explicit CommandPalette(QWidget* window);

    /// Shows itself with an empty field. @param entries run() may close the window or leave a site
    void open(PaletteEntries entries);
    [[nodiscard]] PaletteModel* model() const { return m_model; }

public Q_SLOTS:
    void close();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void place();
    void search(const QString& typed);
    void choose(const QModelIndex& index);
    void run(const QModelIndex& index);
    bool handleKey(int key);
    void watchFocus(QWidget* now);

    Texts* m_texts;
    PaletteModel* m_model;
    QLineEdit* m_field;
    QListView* m_list;
    QLabel* m_nothing;
    QPointer<QWidget> m_before; ///< had the focus
    bool m_isOpen = false;
};
