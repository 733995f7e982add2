// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/palette/CommandPalette.h"

#include "widgets/common/Texts.h"
#include "widgets/palette/PaletteDelegate.h"
#include "widgets/palette/PaletteModel.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSettings>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

const QString recentKey = u"palette/recent"_s;
constexpr int recentCount = 6;

QStringList recentCommands() { return QSettings().value(recentKey).toStringList(); }

void rememberCommand(const QString& key)
{
    QStringList keys = recentCommands();
    keys.removeAll(key);
    keys.prepend(key);
    keys.resize(std::min<qsizetype>(keys.size(), recentCount));
    QSettings().setValue(recentKey, keys);
}

} // namespace

CommandPalette::CommandPalette(QWidget* window)
    : QFrame(window)
    , m_texts(new Texts(this))
    , m_model(new PaletteModel(this))
    , m_field(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_nothing(new QLabel(this))
{
    m_texts->name(this, "Search everywhere", "commandPalette");
    hide();
    setFrameShape(QFrame::StyledPanel);
    setFrameShadow(QFrame::Raised);
    setAutoFillBackground(true);
    build();
    window->installEventFilter(this);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_list, &QListView::clicked, this, &CommandPalette::run);
    connect(qApp, &QApplication::focusChanged, this,
        [this](QWidget*, QWidget* now) { watchFocus(now); });
}

void CommandPalette::build()
{
    m_texts->name(m_field, "Command or search", "paletteField");
    m_texts->placeholder(
        m_field, QT_TR_NOOP("Command, page, site, user, number, MAC address or help"));
    m_field->setClearButtonEnabled(true);
    m_texts->name(m_list, "Results", "paletteList");
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(this));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_nothing->setObjectName(u"paletteNothingLabel"_s);
    m_nothing->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_nothing->setWordWrap(true);
    m_texts->plain(m_nothing,
        QT_TR_NOOP("Nothing is called that. A few letters of a name, an extension or a MAC "
                   "address are enough."));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_field);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_nothing, 1);
}

void CommandPalette::open(PaletteEntries entries)
{
    if (!m_isOpen)
        m_before = parentWidget()->focusWidget();
    m_isOpen = true;
    m_model->setEntries(std::move(entries), recentCommands());
    {
        const QSignalBlocker blocker(m_field);
        m_field->clear();
    }
    place();
    show();
    raise();
    m_field->setFocus(Qt::PopupFocusReason);
    choose(m_model->best());
    m_list->setVisible(m_model->rowCount() > 0);
    m_nothing->setVisible(m_model->rowCount() == 0);
}

void CommandPalette::close()
{
    if (!std::exchange(m_isOpen, false))
        return;
    hide();
    m_model->setEntries({}, {});
    if (m_before && m_before->isVisible())
        m_before->setFocus(Qt::PopupFocusReason);
    else
        parentWidget()->setFocus(Qt::PopupFocusReason);
    m_before.clear();
}

/// In the middle of the upper part, as wide as a line of text is easily read.
void CommandPalette::place()
{
    const QSize room = parentWidget()->size();
    const int margin = fontMetrics().height();
    const int width = std::min(fontMetrics().averageCharWidth() * 90, room.width() - 2 * margin);
    const int height = std::min(fontMetrics().height() * 28, room.height() - 4 * margin);
    setGeometry((room.width() - width) / 2, 2 * margin, width, height);
}

void CommandPalette::search(const QString& typed)
{
    m_model->setQuery(typed);
    const bool hasAny = m_model->rowCount() > 0;
    m_list->setVisible(hasAny);
    m_nothing->setVisible(!hasAny);
    m_list->scrollToTop();
    choose(m_model->best());
}

/// Who listens hears the line that Enter would run, although the focus stays in the field.
void CommandPalette::choose(const QModelIndex& index)
{
    m_list->setCurrentIndex(index);
    if (index.row() == 1)
        m_list->scrollToTop(); // with its heading
    const QString said
        = index.isValid() ? index.data(Qt::AccessibleTextRole).toString() : m_nothing->text();
    m_field->setAccessibleDescription(said);
    if (!index.isValid())
        return;
    QAccessibleEvent focus(m_list, QAccessible::Focus);
    focus.setChild(index.row());
    QAccessible::updateAccessibility(&focus);
}

void CommandPalette::run(const QModelIndex& index)
{
    const PaletteEntry* found = m_model->entry(index);
    if (!found)
        return;
    const PaletteEntry entry = *found; // close() forgets them
    close();
    if (!entry.key.isEmpty())
        rememberCommand(entry.key);
    entry.run();
}

bool CommandPalette::handleKey(int key)
{
    const QModelIndex current = m_list->currentIndex();
    constexpr int page = 8;
    switch (key) {
    case Qt::Key_Down:
        choose(m_model->next(current, 1));
        return true;
    case Qt::Key_Up:
        choose(m_model->next(current, -1));
        return true;
    case Qt::Key_PageDown:
    case Qt::Key_PageUp: {
        QModelIndex index = current;
        for (int i = 0; i < page; ++i) {
            const QModelIndex next = m_model->next(index, key == Qt::Key_PageDown ? 1 : -1);
            const bool isAround = (next.row() > index.row()) != (key == Qt::Key_PageDown);
            if (isAround)
                break;
            index = next;
        }
        choose(index);
        return true;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
        run(current);
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab: // there is nothing else to go to
        return true;
    default:
        return false;
    }
}

/// Esc and Enter belong to the palette, whatever shortcuts the pages below have for them.
bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && m_isOpen)
        place();
    if (watched == m_field && event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isFunctionKey = key->key() >= Qt::Key_F1 && key->key() <= Qt::Key_F35;
        if (key->modifiers() == Qt::NoModifier && !isFunctionKey)
            event->accept();
    }
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const auto modifiers = key->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier);
        if (modifiers == Qt::NoModifier && handleKey(key->key()))
            return true;
    }
    return QFrame::eventFilter(watched, event);
}

/// A click beside it, or a window that opens: somebody is doing something else.
void CommandPalette::watchFocus(QWidget* now)
{
    if (!m_isOpen || !now || now == this || isAncestorOf(now))
        return;
    const bool isOfWindow = parentWidget()->isAncestorOf(now);
    if (isOfWindow)
        m_before.clear(); // it has the focus already
    m_isOpen = false;
    hide();
    m_model->setEntries({}, {});
}
