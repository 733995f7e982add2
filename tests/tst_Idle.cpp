// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/EveryPage.h"
#include "tests/support/OwnSettings.h"
#include "tests/support/WatchedMain.h"

#include <QTest>

/// A page that is left alone does nothing: no widget paints itself or lays itself out for ever,
/// which nobody sees but the laptop's battery.
class tst_Idle : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void everyPageComesToRest();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void look(const QString& page);

    std::unique_ptr<OwnSettings> m_settings;
    std::unique_ptr<EveryPage> m_pages;
    QHash<QString, int> m_events; ///< by the widget's name
    QStringList m_faults;
};

void tst_Idle::initTestCase()
{
    m_settings = std::make_unique<OwnSettings>();
    m_pages = std::make_unique<EveryPage>();
    qApp->installEventFilter(this);
}

void tst_Idle::cleanupTestCase()
{
    qApp->removeEventFilter(this);
    m_pages.reset();
    m_settings.reset();
}

bool tst_Idle::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Paint || event->type() == QEvent::LayoutRequest)
        ++m_events[QString::fromLatin1(watched->metaObject()->className()) + u' '
            + watched->objectName()];
    return false;
}

void tst_Idle::look(const QString& page)
{
    constexpr int turns = 30;
    settle();
    m_events.clear();
    for (int i = 0; i < turns; ++i) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
    // A caret that blinks or an answer that arrives late paints once or twice.
    for (auto it = m_events.cbegin(); it != m_events.cend(); ++it)
        if (*it > turns / 3)
            m_faults.append(u"%1: %2 has no rest: %3 times"_s.arg(page, it.key()).arg(*it));
}

void tst_Idle::everyPageComesToRest()
{
    QVERIFY(m_pages->open());
    int pages = 0;
    m_pages->walk([&](const QString& page) {
        ++pages;
        look(page);
    });
    QVERIFY(pages > 40);
    QVERIFY2(m_faults.isEmpty(), m_faults.join(u'\n').toUtf8());
}

WATCHED_MAIN(tst_Idle)
#include "tst_Idle.moc"
