// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/WatchedMain.h"
#include "widgets/common/LabelGlyph.h"
#include "widgets/settings/Appearance.h"

#include <QTest>

/// A glyph beside a text is seen in every theme, also when it changes under an open window.
class tst_LabelGlyph : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void isInTheColourOfTheText();
    void anotherShapeTakesItsPlace();
    void whatWasTakenAwayStaysAway();

private:
    static void use(Appearance::Theme theme);
    [[nodiscard]] QColor colour() const;

    std::unique_ptr<QLabel> m_label;
};

void tst_LabelGlyph::init()
{
    use(Appearance::Theme::Light);
    m_label = std::make_unique<QLabel>();
}

void tst_LabelGlyph::cleanup() { m_label.reset(); }

void tst_LabelGlyph::use(Appearance::Theme theme)
{
    Appearance { theme }.apply();
    QCoreApplication::sendPostedEvents();
}

/// Of its most opaque dot.
QColor tst_LabelGlyph::colour() const
{
    const QImage image = m_label->pixmap(Qt::ReturnByValue).toImage();
    QColor found = Qt::transparent;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (const QColor dot = image.pixelColor(x, y); dot.alpha() > found.alpha())
                found = dot;
    return found;
}

void tst_LabelGlyph::isInTheColourOfTheText()
{
    LabelGlyph::show(m_label.get(), GlyphIcon::Shape::Warning);
    QVERIFY(colour().lightnessF() < 0.3);
    for (const auto theme : { Appearance::Theme::Dark, Appearance::Theme::HighContrast }) {
        use(theme);
        const QColor text = m_label->palette().color(QPalette::WindowText);
        QVERIFY(qAbs(colour().lightnessF() - text.lightnessF()) < 0.15);
    }
    use(Appearance::Theme::Light);
    QVERIFY(colour().lightnessF() < 0.3);
}

void tst_LabelGlyph::anotherShapeTakesItsPlace()
{
    LabelGlyph::show(m_label.get(), GlyphIcon::Shape::Done);
    use(Appearance::Theme::Dark);
    const QImage done = m_label->pixmap(Qt::ReturnByValue).toImage();
    LabelGlyph::show(m_label.get(), GlyphIcon::Shape::Open);
    const QImage open = m_label->pixmap(Qt::ReturnByValue).toImage();
    QVERIFY(open != done);
    use(Appearance::Theme::Light);
    use(Appearance::Theme::Dark);
    QCOMPARE(m_label->pixmap(Qt::ReturnByValue).toImage(), open);
}

void tst_LabelGlyph::whatWasTakenAwayStaysAway()
{
    LabelGlyph::show(m_label.get(), GlyphIcon::Shape::Done);
    m_label->clear();
    use(Appearance::Theme::Dark);
    QVERIFY(m_label->pixmap(Qt::ReturnByValue).isNull());
}

WATCHED_MAIN(tst_LabelGlyph)
#include "tst_LabelGlyph.moc"
