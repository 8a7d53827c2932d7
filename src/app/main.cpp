// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/DemoProvider.h"
#include "app/Partners.h"
#include "app/SelfTest.h"
#include "app/WindowOptions.h"
#include "assembly/AppServices.h"
#include "assembly/Translations.h"
#include "core/Logging.h"

#include <QClipboard>
#include <QEventLoop>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickStyle>
#include <QTextStream>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace oriel;

namespace {

constexpr auto shutdownPatience = std::chrono::seconds(1); // a stop takes 50 ms; what hangs may not keep the window's
                                                           // process alive

void say(FILE *where, const QString &text)
{
    QTextStream(where) << text << Qt::endl;
}

//! The world behind the views.
struct World {
    std::unique_ptr<AppServices> services; //!< none in a demo
    std::unique_ptr<ChatProvider> provider;
    ChatPartner partner;
    QString theme = u"system"_s;
    int textScale = 100;
};

World demoWorld(const WindowOptions &options)
{
    World world;
    world.provider = std::make_unique<DemoProvider>();
    world.partner = demoPartner();
    world.theme = options.theme.value_or(u"system"_s);
    return world;
}

Result<World> realWorld(const WindowOptions &options)
{
    const auto environment = QProcessEnvironment::systemEnvironment();
    const Paths paths = Paths::fromEnvironment(environment);
    if (const auto made = paths.create(); !made)
        return std::unexpected(made.error());

    World world;
    // The window cannot ask for a passphrase yet: it comes from ORIEL_PASSPHRASE, or the keys stay locked and it says
    // so.
    world.services = std::make_unique<AppServices>(paths, environment, noPassphrase(), u"" ORIEL_VERSION ""_s);
    AppServices &services = *world.services;
    for (const auto &problem : services.problems())
        say(stderr, u"oriel: "_s + problem);

    const QString name = options.provider.isEmpty() ? services.providers().defaultProvider() : options.provider;
    const auto config = services.book().find(name);
    if (!config)
        return std::unexpected(config.error());
    ProviderOverrides overrides;
    overrides.model = options.model;
    world.provider = services.providers().chat(name, overrides);

    TurnSetup setup;
    setup.origin = {ProviderId{name}, options.model.isEmpty() ? config->defaultModel : options.model};
    setup.system = services.settings().get(setting::system).value_or(QString());
    setup.parameters = services.settings().generation();
    world.partner = partnerFor(std::move(setup), config->kind);
    world.theme = options.theme.value_or(services.settings().get(setting::theme));
    world.textScale = services.settings().get(setting::textScale);
    return world;
}

//! Lets a running answer end, so that its socket is closed and nothing of it outlives what it uses.
void stopAndWait(ChatController &chat)
{
    chat.shutDown();
    if (!chat.isBusy())
        return;
    QEventLoop loop;
    QObject::connect(&chat, &ChatController::busyChanged, &loop, &QEventLoop::quit);
    QTimer::singleShot(shutdownPatience, &loop, &QEventLoop::quit);
    loop.exec();
}

int showWindow(QGuiApplication &application, const WindowOptions &options, World world)
{
    const Clock clock;
    ChatController chat(*world.provider, world.partner, clock);
    QObject::connect(&chat, &ChatController::copied, &application,
                     [](const QString &text) { QGuiApplication::clipboard()->setText(text); });

    QStringList warnings;
    QQmlApplicationEngine engine;
    QObject::connect(&engine, &QQmlEngine::warnings, &engine, [&warnings](const QList<QQmlError> &errors) {
        for (const auto &error : errors)
            warnings << error.toString();
    });
    engine.addImportPath(u":/qt/qml"_s); // Qt 6.5 made this the default; 6.4 needs it said
    engine.setInitialProperties({{u"chat"_s, QVariant::fromValue(&chat)},
                                 {u"theme"_s, world.theme},
                                 {u"textScale"_s, world.textScale},
                                 {u"shown"_s, !options.selfTest}});
    engine.load(QUrl(u"qrc:/qt/qml/Oriel/Shell/Main.qml"_s)); // loadFromModule() is 6.5
    if (engine.rootObjects().isEmpty()) {
        say(stderr, u"oriel: The window could not be made.\n"_s + warnings.join(u'\n'));
        return 1;
    }

    int status = 0;
    if (options.selfTest) {
        const QStringList failures = selfTest(engine, chat) + warnings;
        for (const auto &failure : failures)
            say(stderr, u"oriel: self-test: "_s + failure);
        say(stdout,
            failures.isEmpty() ? u"oriel: self-test passed: every view loads and a question is answered."_s
                               : u"oriel: self-test failed."_s);
        status = failures.isEmpty() ? 0 : 1;
    } else {
        status = QGuiApplication::exec();
    }
    stopAndWait(chat);
    return status;
}

} // namespace

int main(int argc, char **argv)
{
    installRedactingLog();
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    const auto options = WindowOptions::parse(arguments); // before Qt takes a display: --help needs none
    if (!options) {
        say(stderr, u"oriel: "_s + options.error().message);
        return 2;
    }
    if (options->version) {
        say(stdout, u"oriel " ORIEL_VERSION ""_s);
        return 0;
    }
    if ((options->selfTest || options->help) && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen"); // neither shows anything

    QQuickStyle::setStyle(u"Basic"_s); // a plain ground for our own look, the same everywhere
    QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationName(u"oriel"_s);
    QGuiApplication::setApplicationDisplayName(u"Oriel"_s);
    QGuiApplication::setApplicationVersion(u"" ORIEL_VERSION ""_s);
    QGuiApplication::setDesktopFileName(u"org.oriel.Oriel"_s);
    installTranslation(application, preferredLanguages(QProcessEnvironment::systemEnvironment()));
    if (options->help) {
        say(stdout, WindowOptions::helpText());
        return 0;
    }

    auto world = options->demo || options->selfTest ? demoWorld(*options) : realWorld(*options);
    if (!world) {
        say(stderr, u"oriel: "_s + world.error().message);
        return world.error().kind == ErrorKind::InvalidInput ? 2 : 1;
    }
    return showWindow(application, *options, std::move(*world));
}
