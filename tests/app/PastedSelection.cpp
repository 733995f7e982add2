// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/PastedSelection.h"

#include "widgets/common/SecretClipboard.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QSocketNotifier>
#include <QTest>

#include <iostream>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr const char* reader = "--read-selection";

int ownSelection(const QString& secret)
{
    QWidget widget;
    auto* edit = new QLineEdit(&widget);
    SecretClipboard* clipboard = SecretClipboard::of(edit);
    SecretClipboard::watch(edit, [] { return true; });
    QObject::connect(
        clipboard, &SecretClipboard::cleared, qApp, [] { std::cout << "cleared" << std::endl; });
    widget.show();
    widget.activateWindow();
    edit->setFocus();
    if (!QTest::qWaitFor([edit] { return edit->hasFocus(); }, 20'000))
        return 2;
    clipboard->copySecret(secret);
    QGuiApplication::clipboard()->setText(secret + u" selected"_s, QClipboard::Selection);
    QSocketNotifier asked(0, QSocketNotifier::Read);
    QObject::connect(&asked, &QSocketNotifier::activated, qApp, [clipboard] {
        std::string line;
        if (!std::getline(std::cin, line))
            return QCoreApplication::quit();
        clipboard->setLifetime(1ms); // the thirty seconds are over
    });
    std::cout << "copied" << std::endl;
    return QCoreApplication::exec();
}

int readSelection()
{
    const QClipboard* clipboard = QGuiApplication::clipboard();
    for (const auto mode : { QClipboard::Clipboard, QClipboard::Selection })
        std::cout << clipboard->text(mode).toStdString() << std::endl;
    return 0;
}

} // namespace

PastedSelection::PastedSelection()
{
    m_server.start(u"Xvfb"_s,
        { u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"640x480x24"_s, u"-nolisten"_s,
            u"tcp"_s });
    while (!m_server.canReadLine() && m_server.waitForReadyRead(20'000)) { }
    m_name = u':' + QString::fromLatin1(m_server.readLine().trimmed());
}

PastedSelection::~PastedSelection()
{
    m_server.terminate();
    m_server.waitForFinished();
}

void PastedSelection::begin(QProcess& process, const QString& role) const
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DISPLAY"_s, m_name);
    environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationFilePath(), { role });
}

QByteArray PastedSelection::pasted() const
{
    QProcess process;
    begin(process, QLatin1StringView(reader));
    return process.waitForFinished(30'000) && process.exitCode() == 0
        ? process.readAllStandardOutput()
        : QByteArray("nobody read it");
}

std::optional<int> PastedSelection::play(const QByteArray& secret)
{
    const QStringList words = QCoreApplication::arguments();
    if (words.size() == 2 && words[1] == QLatin1StringView(owner))
        return ownSelection(QString::fromUtf8(secret));
    if (words.size() == 2 && words[1] == QLatin1StringView(reader))
        return readSelection();
    return {};
}
