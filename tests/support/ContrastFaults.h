// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QGroupBox>
#include <QHash>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QTabBar>
#include <QWidget>

#include <cmath>

/// Texts of a window that are hard to read, by what is painted: the colour most of a place has is
/// its ground, and the text is what differs from it most. Fonts must be without smoothing, so that
/// letters have the colour they were given. What cannot be used just now is read all the same.
/// Source: WCAG 2.1, 1.4.3 and "relative luminance"
class ContrastFaults {
public:
    static constexpr double least = 4.5;

    /// @param window shown, all of it
    [[nodiscard]] static QStringList of(QWidget* window)
    {
        return among(window->findChildren<QWidget*>(), window, QString());
    }

    /// The same of lists and tables while all of their rows are chosen; nobody hears of it.
    [[nodiscard]] static QStringList ofChosen(QWidget* window)
    {
        QList<QWidget*> views;
        QHash<QAbstractItemView*, QItemSelectionModel*> before;
        for (auto* view : window->findChildren<QAbstractItemView*>()) {
            if (!view->isVisible() || !view->model() || qobject_cast<QHeaderView*>(view)
                || view->selectionMode() == QAbstractItemView::NoSelection)
                continue;
            views.append(view);
            before.insert(view, view->selectionModel());
            auto* all = new QItemSelectionModel(view->model(), view);
            view->setSelectionModel(all);
            all->select(QItemSelection(view->model()->index(0, 0),
                            view->model()->index(
                                view->model()->rowCount() - 1, view->model()->columnCount() - 1)),
                QItemSelectionModel::Select);
        }
        const QStringList found = among(views, window, QStringLiteral("chosen "));
        for (auto it = before.cbegin(); it != before.cend(); ++it) {
            QItemSelectionModel* all = it.key()->selectionModel();
            it.key()->setSelectionModel(it.value());
            delete all;
        }
        return found;
    }

    static double contrast(const QColor& a, const QColor& b)
    {
        const double one = luminance(a.rgb());
        const double other = luminance(b.rgb());
        return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
    }

private:
    using Text = QPair<QRect, QString>;

    static QStringList among(const QList<QWidget*>& widgets, QWidget* window, const QString& state)
    {
        const QImage picture = window->grab().toImage().convertToFormat(QImage::Format_RGB32);
        QStringList found;
        for (auto* widget : widgets) {
            if (!widget->isVisible() || widget->window() != window)
                continue;
            for (const auto& [rect, text] : textsOf(widget)) {
                const QRect place = QRect(widget->mapTo(window, rect.topLeft()), rect.size())
                    & visibleOf(widget, window);
                const double ratio = contrastIn(picture, place);
                if (place.width() > 8 && place.height() > 8 && ratio < least)
                    found.append(state
                        + QStringLiteral("%1 %2 “%3” has a contrast of %4")
                              .arg(QString::fromLatin1(widget->metaObject()->className()),
                                  widget->objectName(), text.left(40))
                              .arg(ratio, 0, 'f', 2));
            }
        }
        return found;
    }

    /// What of a widget is not scrolled out of sight.
    static QRect visibleOf(const QWidget* widget, const QWidget* window)
    {
        QRect seen(widget->mapTo(window, QPoint()), widget->size());
        for (const QWidget* above = widget->parentWidget(); above && above != window;
             above = above->parentWidget())
            seen &= QRect(above->mapTo(window, QPoint()), above->size());
        return seen & window->rect();
    }
    static QList<Text> textsOf(const QWidget* widget)
    {
        if (const auto* label = qobject_cast<const QLabel*>(widget))
            return label->text().isEmpty() ? QList<Text>() : whole(widget, label->text());
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            return button->text().isEmpty() ? QList<Text>() : inner(widget, button->text());
        if (const auto* edit = qobject_cast<const QLineEdit*>(widget))
            return inner(widget, edit->text().isEmpty() ? edit->placeholderText() : edit->text());
        if (const auto* combo = qobject_cast<const QComboBox*>(widget))
            return combo->isEditable() || combo->currentText().isEmpty()
                ? QList<Text>()
                : inner(widget, combo->currentText());
        if (const auto* bar = qobject_cast<const QTabBar*>(widget))
            return tabs(bar);
        if (const auto* header = qobject_cast<const QHeaderView*>(widget))
            return sections(header);
        if (const auto* view = qobject_cast<const QAbstractItemView*>(widget))
            return items(view);
        return {};
    }
    static QList<Text> whole(const QWidget* widget, const QString& text)
    {
        return { { widget->rect(), text } };
    }
    /// Without the edge, which is no text.
    static QList<Text> inner(const QWidget* widget, const QString& text)
    {
        if (text.isEmpty())
            return {};
        return { { widget->rect().adjusted(5, 5, -5, -5), text } };
    }
    static QList<Text> sections(const QHeaderView* header)
    {
        QList<Text> texts;
        for (int i = 0; header->orientation() == Qt::Horizontal && i < header->count(); ++i) {
            const QString text = header->model()->headerData(i, Qt::Horizontal).toString();
            const QRect place(header->sectionViewportPosition(i), 0, header->sectionSize(i),
                header->viewport()->height());
            if (!text.isEmpty() && !header->isSectionHidden(i))
                texts.append({ place.adjusted(3, 3, -3, -3) & header->viewport()->rect(), text });
        }
        return texts;
    }
    static QList<Text> tabs(const QTabBar* bar)
    {
        QList<Text> texts;
        for (int i = 0; i < bar->count(); ++i)
            if (bar->isTabVisible(i))
                texts.append({ bar->tabRect(i).adjusted(5, 5, -5, -5), bar->tabText(i) });
        return texts;
    }
    static QList<Text> items(const QAbstractItemView* view)
    {
        QList<Text> texts;
        const QPoint offset = view->viewport()->pos();
        const int columns = view->model() ? view->model()->columnCount() : 0;
        for (int row = 0; row < (view->model() ? view->model()->rowCount() : 0) && row < 12; ++row)
            for (int column = 0; column < columns; ++column) {
                const QModelIndex index = view->model()->index(row, column);
                const QString text = index.data().toString();
                const QRect rect = view->visualRect(index) & view->viewport()->rect();
                if (!text.isEmpty() && rect.isValid())
                    texts.append({ rect.translated(offset).adjusted(2, 2, -2, -2), text });
            }
        return texts;
    }

    static double luminance(QRgb colour)
    {
        const auto linear = [](int channel) {
            const double value = channel / 255.0;
            return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(qRed(colour)) + 0.7152 * linear(qGreen(colour))
            + 0.0722 * linear(qBlue(colour));
    }
    static double contrastIn(const QImage& picture, const QRect& place)
    {
        QHash<QRgb, int> counts;
        const QRect rect = place & picture.rect();
        for (int y = rect.top(); y <= rect.bottom(); ++y)
            for (int x = rect.left(); x <= rect.right(); ++x)
                ++counts[picture.pixel(x, y)];
        QRgb ground = 0;
        int most = 0;
        for (auto it = counts.cbegin(); it != counts.cend(); ++it)
            if (it.value() > most) {
                most = it.value();
                ground = it.key();
            }
        double best = 1;
        for (auto it = counts.cbegin(); it != counts.cend(); ++it)
            best = std::max(best, contrast(QColor(ground), QColor(it.key())));
        return best;
    }
};
