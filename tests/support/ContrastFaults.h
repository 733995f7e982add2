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
/// letters have the colour they were given. What cannot be used just now need not be read.
/// Source: WCAG 2.1, 1.4.3 and "relative luminance"
class ContrastFaults {
public:
    static constexpr double least = 4.5;

    /// @param window shown, all of it
    [[nodiscard]] static QStringList of(QWidget* window)
    {
        const QImage picture = window->grab().toImage().convertToFormat(QImage::Format_RGB32);
        QStringList found;
        for (auto* widget : window->findChildren<QWidget*>()) {
            if (!widget->isVisible() || !widget->isEnabled() || widget->window() != window)
                continue;
            for (const auto& [rect, text] : textsOf(widget)) {
                const QRect place = QRect(widget->mapTo(window, rect.topLeft()), rect.size())
                    & visibleOf(widget, window);
                const double ratio = contrastIn(picture, place);
                if (place.width() > 8 && place.height() > 8 && ratio < least)
                    found.append(QStringLiteral("%1 %2 “%3” has a contrast of %4")
                                     .arg(QString::fromLatin1(widget->metaObject()->className()),
                                         widget->objectName(), text.left(40))
                                     .arg(ratio, 0, 'f', 2));
            }
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
            return edit->text().isEmpty() ? QList<Text>() : inner(widget, edit->text());
        if (const auto* combo = qobject_cast<const QComboBox*>(widget))
            return combo->isEditable() || combo->currentText().isEmpty()
                ? QList<Text>()
                : inner(widget, combo->currentText());
        if (const auto* bar = qobject_cast<const QTabBar*>(widget))
            return tabs(bar);
        if (const auto* view = qobject_cast<const QAbstractItemView*>(widget))
            return qobject_cast<const QHeaderView*>(widget) ? QList<Text>() : items(view);
        return {};
    }
    static QList<Text> whole(const QWidget* widget, const QString& text)
    {
        return { { widget->rect(), text } };
    }
    /// Without the edge, which is no text.
    static QList<Text> inner(const QWidget* widget, const QString& text)
    {
        return { { widget->rect().adjusted(5, 5, -5, -5), text } };
    }
    static QList<Text> tabs(const QTabBar* bar)
    {
        QList<Text> texts;
        for (int i = 0; i < bar->count(); ++i)
            if (bar->isTabVisible(i) && bar->isTabEnabled(i))
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
                if (!text.isEmpty() && rect.isValid() && (index.flags() & Qt::ItemIsEnabled))
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
