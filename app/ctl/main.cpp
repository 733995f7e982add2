// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/Languages.h"
#include "models/platform/Process.h"
#include "app/ctl/AcceptanceCommand.h"
#include "app/ctl/CarryCommand.h"
#include "app/ctl/CatalogCommand.h"
#include "app/ctl/CatalogFileCommand.h"
#include "app/ctl/CatalogProbeCommand.h"
#include "app/ctl/CertifyCommand.h"
#include "app/ctl/DatabaseCommand.h"
#include "app/ctl/DeployCommand.h"
#include "app/ctl/DiscoverCommand.h"
#include "app/ctl/GatewayCommand.h"
#include "app/ctl/GatewayHistoryCommand.h"
#include "app/ctl/GatewayPrepareCommand.h"
#include "app/ctl/HistoryCommand.h"
#include "app/ctl/PbxImportCommand.h"
#include "app/ctl/JobFileCommand.h"
#include "app/ctl/PlanCommand.h"
#include "app/ctl/LintCommand.h"
#include "app/ctl/PasteCommand.h"
#include "app/ctl/PhonesCommand.h"
#include "app/ctl/ReportCommand.h"
#include "app/ctl/ResellerCommand.h"
#include "app/ctl/SiteCommand.h"
#include "app/ctl/SupportCommand.h"
#include "app/ctl/TeamCommand.h"
#include "app/ctl/TrunkCommand.h"
#include "app/ctl/TrunkRenderCommand.h"
#include "app/ctl/TrunkVerifyCommand.h"
#include "app/ctl/VaultCommand.h"

#include <QGuiApplication>
#include <QTimer>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<Command> commandFor(const Options& options, const Output& output)
{
    const QString word = options.words().value(0);
    if (word == u"catalog" && options.words().value(1) == u"probe")
        return std::make_unique<CatalogProbeCommand>(options, output);
    if (word == u"catalog" && CatalogFileCommand::isVerb(options.words().value(1)))
        return std::make_unique<CatalogFileCommand>(options, output);
    if (word == u"catalog")
        return std::make_unique<CatalogCommand>(options, output);
    if (word == u"certify")
        return CertifyCommand::create(options, output);
    if (word == u"deploy")
        return DeployCommand::create(options, output);
    if (word == u"site" && options.words().value(1) == u"import-pbx")
        return std::make_unique<PbxImportCommand>(options, output);
    if (word == u"site" && JobFileCommand::isVerb(options.words().value(1)))
        return std::make_unique<JobFileCommand>(options, output);
    if (word == u"site" && HistoryCommand::isVerb(options.words().value(1)))
        return std::make_unique<HistoryCommand>(options, output);
    if (word == u"site")
        return std::make_unique<SiteCommand>(options, output);
    if (word == u"trunk" && options.words().value(1) == u"render")
        return std::make_unique<TrunkRenderCommand>(options, output);
    if (word == u"lint")
        return std::make_unique<LintCommand>(options, output);
    if (word == u"trunk" && options.words().value(1) == u"paste")
        return std::make_unique<PasteCommand>(options, output);
    if (word == u"trunk" && options.words().value(1) == u"verify")
        return std::make_unique<TrunkVerifyCommand>(options, output);
    if (word == u"trunk")
        return std::make_unique<TrunkCommand>(options, output);
    if (word == u"gateway" && options.words().value(1) == u"prepare")
        return std::make_unique<GatewayPrepareCommand>(options, output);
    if (word == u"gateway"
        && (options.words().value(1) == u"history" || options.words().value(1) == u"compare"))
        return std::make_unique<GatewayHistoryCommand>(options, output);
    if (word == u"gateway")
        return std::make_unique<GatewayCommand>(options, output);
    if (word == u"acceptance")
        return std::make_unique<AcceptanceCommand>(options, output);
    if (word == u"report")
        return std::make_unique<ReportCommand>(options, output);
    if (word == u"reseller")
        return std::make_unique<ResellerCommand>(options, output);
    if (word == u"phones")
        return PhonesCommand::create(options, output);
    if (word == u"plan")
        return std::make_unique<PlanCommand>(options, output);
    if (word == u"database" && DatabaseCommand::isVerb(options.words().value(1)))
        return std::make_unique<DatabaseCommand>(options, output);
    if (word == u"database" && CarryCommand::isVerb(options.words().value(1)))
        return std::make_unique<CarryCommand>(options, output);
    if (word == u"database" && VaultCommand::isVerb(options.words().value(1)))
        return std::make_unique<VaultCommand>(options, output);
    if (word == u"support")
        return std::make_unique<SupportCommand>(options, output);
    if (word == u"team")
        return std::make_unique<TeamCommand>(options, output);
    if (word == u"discover")
        return std::make_unique<DiscoverCommand>(options, output);
    return nullptr;
}

/// The language of the usage errors themselves is asked for on the same command line.
QString languageWish(const QStringList& arguments)
{
    const auto at = arguments.indexOf(u"--language"_s);
    const QString wish = at >= 0 ? arguments.value(at + 1) : QString();
    return Languages::codes().contains(wish) ? wish : Languages::ofSystem();
}

/// Paper needs fonts, and fonts a GUI application: one without a screen.
std::unique_ptr<QCoreApplication> applicationFor(int& argc, char** argv)
{
    const auto isPaper = [](const char* argument) {
        // Of a site's report the web page holds a picture, too.
        return QByteArray(argument).toLower().endsWith(".pdf") || QByteArray(argument) == "report";
    };
    if (std::none_of(argv, argv + argc, isPaper))
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

int run(Command& command, const Options& options, int seconds)
{
    int forcedCode = 0;
    Interrupt interrupt;
    QObject::connect(&interrupt, &Interrupt::interrupted, &command, [&] {
        forcedCode = 130;
        command.cancel();
    });
    QTimer timeout;
    timeout.setSingleShot(true);
    QObject::connect(&timeout, &QTimer::timeout, &command, [&] {
        forcedCode = 4;
        command.cancel();
    });
    if (options.isSet(u"timeout"_s))
        timeout.start(std::chrono::seconds(seconds));
    QObject::connect(&command, &Command::finished, &command, [&](int code) {
        // What ended well in spite of the request to stop did end well; and an end state nobody
        // knows (5) is said as such, unless the contract's time-out asks for 4.
        const bool isForced = forcedCode == 4 ? code != 0 : code != 0 && code != 5;
        QCoreApplication::exit(isForced && forcedCode != 0 ? forcedCode : code);
    });
    QMetaObject::invokeMethod(
        &command, [&] { command.start(); }, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char* argv[])
{
    Process::disableCoreDumps();
    Process::restrictNewFiles();
    Process::outliveFileSizeLimit();
    const auto application = applicationFor(argc, argv);
    QCoreApplication::setApplicationName(u"doppinoctl"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(DOPPINO_VERSION));

    Languages languages;
    languages.use(languageWish(QCoreApplication::arguments()));
    Output output;
    output.setJson(QCoreApplication::arguments().contains(u"--json"_s));
    Options options;
    if (const Status parsed = options.parse(QCoreApplication::arguments()); !parsed)
        return output.error(parsed.error());
    if (options.isSet(u"version"_s) || options.isSet(u"help"_s)) {
        const QString text = options.isSet(u"version"_s) ? u"doppinoctl " DOPPINO_VERSION "\n"_s
                                                         : options.helpText();
        std::fputs(text.toUtf8().constData(), stdout);
        return 0;
    }
    const auto seconds = options.number(u"timeout"_s, 0, 1, 86'400);
    if (!seconds)
        return output.error(seconds.error());
    const auto command = commandFor(options, output);
    if (!command)
        return output.error(Error(ErrorCode::BadUsage, {}, options.words().value(0)));
    return run(*command, options, *seconds);
}
