// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/DemoProvider.h"
#include "app/Desktop.h"
#include "app/DesktopSpeaker.h"
#include "app/FileChooser.h"
#include "app/FreedMemory.h"
#include "app/Partners.h"
#include "app/SelfTest.h"
#include "app/SettingsRoots.h"
#include "app/SingleInstance.h"
#include "app/UsageSaver.h"
#include "app/WindowKeeper.h"
#include "app/WindowOptions.h"
#include "app/WindowViews.h"
#include "assembly/AppServices.h"
#include "assembly/ConversationProviders.h"
#include "chat/MemoryHistory.h"
#include "chat/NameConversation.h"
#include "core/Logging.h"
#include "core/Translations.h"
#include "knowledge/reading/ReaderWorker.h"
#include "routing/TimerDelay.h"
#include "viewmodels/Announcer.h"
#include "viewmodels/AnswerSetup.h"
#include "viewmodels/AttachmentPictures.h"
#include "viewmodels/BackupsController.h"
#include "viewmodels/ComposerController.h"
#include "viewmodels/ConversationsController.h"
#include "viewmodels/DocumentsController.h"
#include "viewmodels/FindController.h"
#include "viewmodels/HandOver.h"
#include "viewmodels/MemorySettings.h"
#include "viewmodels/Notices.h"
#include "viewmodels/PaletteController.h"
#include "viewmodels/SearchController.h"

#include <QApplication>
#include <QClipboard>
#include <QCoroTask>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QIcon>
#include <QLocale>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QScopeGuard>
#include <QScreen>
#include <QTextStream>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace oriel;

namespace {

constexpr auto shutdownPatience = std::chrono::seconds(2); // a stop takes 50 ms; what hangs may not keep the window's
                                                           // process alive

constexpr auto firstFramePatience = std::chrono::seconds(2); // a window that begins minimized has no frame

void say(FILE *where, const QString &text)
{
    QTextStream(where) << text << Qt::endl;
}

//! The world behind the views.
struct World {
    std::unique_ptr<Clock> clock = std::make_unique<Clock>();
    std::unique_ptr<AppServices> services; //!< none in a demo
    std::unique_ptr<ChatProviders> providers;
    std::unique_ptr<MemoryHistory> memory; //!< where nothing is kept
    ChatPartner partner;
    MemorySettings passing; //!< where nothing is kept
    std::unique_ptr<PassphrasePrompt> passphrase = std::make_unique<PassphrasePrompt>();
    QString theme; //!< for this run; empty: as it is set
    QString shortcuts; //!< see CommandRegistry::bindings()

    [[nodiscard]] ConversationStore &conversations() const
    {
        return memory ? static_cast<ConversationStore &>(*memory) : services->history().conversations();
    }
    [[nodiscard]] TurnStore &turns() const
    {
        return memory ? static_cast<TurnStore &>(*memory) : services->history().turns();
    }
    [[nodiscard]] SettingsStore &settings()
    {
        return services ? static_cast<SettingsStore &>(services->settings()) : passing;
    }
    [[nodiscard]] ChatPartner partnerFor(const Origin &origin) const
    {
        if (!services)
            return partner;
        TurnSetup setup;
        setup.origin = origin;
        setup.system = services->settings().get(setting::system).value_or(QString());
        setup.parameters = services->settings().generation();
        const auto config = services->book().find(origin.provider.value);
        return oriel::partnerFor(std::move(setup), config ? config->kind : ProviderKind::OpenAiCompatible,
                                 partner.notKept);
    }
    [[nodiscard]] ProviderDesk *desk() const { return services ? &services->desk() : nullptr; }
    //! None in a demo.
    [[nodiscard]] KnowledgeLibrary *library() const { return services ? &services->library() : nullptr; }
    //! None where nothing is kept.
    [[nodiscard]] HistorySearch *search() const { return memory ? nullptr : &services->history().search(); }
    //! None in a demo. Where the history cannot be opened it says why, and may put a backup in its place.
    [[nodiscard]] HistoryKeeper *keeper() const { return services ? &services->history().keeper() : nullptr; }
};

World demoWorld(const WindowOptions &options)
{
    World world;
    world.providers = std::make_unique<DemoProviders>();
    world.memory = std::make_unique<MemoryHistory>(*world.clock);
    world.partner = demoPartner();
    world.theme = options.theme.value_or(QString());
    return world;
}

//! Why the history cannot be used, if it cannot. It is opened on its own thread, \a views are read meanwhile.
Result<void> openHistory(AppServices &services, WindowViews &views)
{
    if (const auto made = services.paths().create(); !made)
        return made;
    ConversationFilter filter;
    filter.limit = 1;
    auto opening = services.history().conversations().list(std::move(filter));
    views.read();
    const auto list = QCoro::waitFor(std::move(opening));
    return list ? Result<void>() : std::unexpected(list.error());
}

//! The provider and the model of new conversations: what was said for this run, else what was chosen last, else what is
//! set.
std::pair<QString, QString> whoAnswers(const WindowOptions &options, AppServices &services)
{
    const auto last = ModelPickerModel::lastChosen(services.settings());
    if (options.provider.isEmpty() && options.model.isEmpty() && last && services.book().find(last->first.value))
        return {last->first.value, last->second};
    return {options.provider.isEmpty() ? services.providers().defaultProvider() : options.provider, options.model};
}

Result<World> realWorld(const WindowOptions &options, WindowViews &views)
{
    const auto environment = QProcessEnvironment::systemEnvironment();
    World world;
    const PassphraseSource ask = [prompt = world.passphrase.get()](PassphrasePurpose purpose) {
        return prompt->ask(purpose == PassphrasePurpose::Create);
    };
    world.services = std::make_unique<AppServices>(Paths::fromEnvironment(environment), environment, ask,
                                                   u"" ORIEL_VERSION ""_s);
    AppServices &services = *world.services;
    for (const auto &problem : services.problems())
        say(stderr, u"oriel: "_s + problem);

    const auto [name, model] = whoAnswers(options, services);
    const auto config = services.book().find(name);
    if (!config)
        return std::unexpected(config.error());
    ProviderOverrides overrides;
    overrides.model = options.model;
    auto providers = std::make_unique<ConversationProviders>(services.providers(), services.book());
    providers->override(name, overrides);

    if (const auto opened = openHistory(services, views); !opened) {
        world.memory = std::make_unique<MemoryHistory>(*world.clock);
        world.partner.notKept = notKeptSentence(opened.error());
    } else {
        providers->learnTokens(services.history().calibrations(), services.tokenizers());
    }
    world.providers = std::move(providers);
    world.partner = world.partnerFor({ProviderId{name}, model.isEmpty() ? config->defaultModel : model});
    world.theme = options.theme.value_or(QString());
    world.shortcuts = services.settings().get(setting::shortcuts);
    return world;
}

void keepShortcuts(const World &world, const QString &shortcuts, Notices &notices)
{
    if (!world.services)
        return;
    auto &settings = world.services->settings();
    const auto kept = shortcuts.isEmpty() ? settings.unset(setting::shortcuts.name.toString())
                                          : settings.set(setting::shortcuts.name.toString(), shortcuts);
    if (!kept)
        notices.add({wordsFor(kept.error()).sentence()});
}

//! Runs the event loop until \a isOver, but not for ever.
void waitUntil(const std::function<bool()> &isOver)
{
    const QDeadlineTimer deadline(shutdownPatience);
    QTimer wakeUp; // so that the wait below ends in time
    wakeUp.start(std::chrono::milliseconds(20));
    while (!isOver() && !deadline.hasExpired())
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
}

//! Lets running answers end and be saved, so that sockets are closed and nothing of them outlives what it uses.
void stopAndWait(TurnService &turns, NameConversation &names)
{
    names.stop();
    turns.stopAll();
    waitUntil([&turns] { return turns.isIdle(); });
    if (!turns.hasUnsaved())
        return;
    turns.saveUnsaved();
    waitUntil([&turns] { return !turns.hasUnsaved(); });
    if (turns.hasUnsaved())
        say(stderr, u"oriel: An answer could not be saved."_s);
}

WindowState lastState(const QString &file)
{
    QList<QRect> screens;
    const auto all = QGuiApplication::screens();
    for (const auto *screen : all)
        screens << screen->availableGeometry();
    return WindowState::read(file).seenOn(screens);
}

//! What a window on a desktop does besides: it comes forward, keeps its place, says what is new, takes what is opened.
int runOnDesktop(QQuickWindow &window, const WindowOptions &options, const World &world, HandOver &handOver,
                 ComposerController &composer, TurnService &turns, SettingsController &preferences,
                 DocumentsController *documents, UsageController *usage, const WindowState &state,
                 const QString &stateFile)
{
    if (state.isMaximized)
        window.showMaximized();
    FileChooser files(window, composer);
    if (documents)
        files.serve(*documents);
    std::optional<UsageSaver> saver;
    if (usage)
        saver.emplace(window, *usage);
    std::optional<WindowKeeper> keeper;
    std::optional<Desktop> desktop;
    if (world.services)
        keeper.emplace(window, stateFile, state);
    const QObject here; // ends what is still to be done
    const auto afterFirstFrame = [&] { // until then nobody misses it
        if (!QGuiApplication::windowIcon().isNull())
            return;
        QGuiApplication::setWindowIcon(QIcon(u":/oriel/icons/oriel.svg"_s));
        if (world.services)
            desktop.emplace(window, handOver, world.conversations(), turns, preferences);
    };
    QObject::connect(&window, &QQuickWindow::frameSwapped, &here, afterFirstFrame,
                     static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
    QTimer::singleShot(firstFramePatience, &here, afterFirstFrame);
    if (!options.open.isEmpty())
        handOver.take(options.open);
    return QGuiApplication::exec();
}

//! What the person set goes before what the environment asks for, dates and numbers included.
void speakAsSet(Translations &translations, const World &world, QString spoken)
{
    const QString set = world.services ? world.services->settings().get(setting::language) : u"system"_s;
    if (set != "system"_L1) {
        spoken = translations.speak({set});
        const QLocale locale(spoken);
        QLocale::setDefault(QLocale(locale.language(), locale.script(), QLocale::system().territory()));
    }
    QGuiApplication::setLayoutDirection(QLocale(spoken).textDirection());
}

int showWindow(QGuiApplication &application, WindowViews &views, const WindowOptions &options, World world,
               SingleInstance *instance)
{
    TimerDelay delay;
    TurnService turns(world.turns(), *world.providers, *world.clock, delay);
    NameConversation names(world.conversations(), *world.providers, delay);
    names.follow(turns);
    ChatController chat(world.conversations(), turns, world.partner, *world.clock);
    ConversationsController conversations(world.conversations(), turns, *world.clock);
    SearchController search(world.conversations(), world.search(), *world.clock);
    CommandRegistry commands(world.shortcuts);
    PaletteController palette(world.conversations(), commands, *world.clock);
    const auto speaker = desktopSpeaker();
    MessageActions actions(chat, world.conversations(), turns, *world.clock, speaker.get());
    ComposerController composer(chat, actions, world.conversations());
    std::optional<AskedDocuments> asked;
    std::optional<SourceViewer> sources;
    std::optional<DocumentsController> documents;
    if (auto *library = world.library()) {
        turns.setRetriever(library);
        composer.setDocuments(&asked.emplace(chat, *library));
        sources.emplace(*chat.transcript(), *library);
        documents.emplace(*library, *asked, *sources);
        library->takeUp();
    }
    std::optional<UsageController> usage;
    if (world.services)
        usage.emplace(world.services->ledger(), world.conversations(), *world.clock);
    AnswerSetup answerSetup(chat);
    FindController finder(chat, world.search());
    BackupsController backups(world.keeper(), turns, world.services ? world.services->paths().data : QString());
    Notices notices;
    if (world.services)
        world.services->tellHistoryProblems([&notices](const QStringList &sentences) { notices.add(sentences); });
    SettingsRoots settings({world.settings(), world.desk(), world.keeper(), delay, *world.passphrase}, world.theme);
    settings.serve(chat, [&world](const Origin &origin) { return world.partnerFor(origin); });
    Announcer announcer;
    HandOver handOver;
    QObject::connect(&handOver, &HandOver::refused, &notices, [&notices](const QString &why) { notices.add({why}); });
    if (instance)
        QObject::connect(instance, &SingleInstance::started, &handOver, &HandOver::take);
    QObject::connect(&commands, &CommandRegistry::bindingsChanged, &application,
                     [&] { keepShortcuts(world, commands.bindings(), notices); });
    QObject::connect(&actions, &MessageActions::copied, &application,
                     [](const QString &text) { QGuiApplication::clipboard()->setText(text); });

    views.engine().addImageProvider(u"attachments"_s, new AttachmentPictures([&world](const QByteArray &sha256) {
                                        return world.conversations().attachment(sha256);
                                    }));
    const auto withoutPictures = qScopeGuard([&views] { views.engine().removeImageProvider(u"attachments"_s); });
    const QString stateFile = world.services ? world.services->paths().config + u"/window.json"_s : QString();
    const auto state = world.services ? lastState(stateFile) : WindowState();
    QVariantMap properties{{u"chat"_s, QVariant::fromValue(&chat)},
                           {u"actions"_s, QVariant::fromValue(&actions)},
                           {u"composition"_s, QVariant::fromValue(&composer)},
                           {u"documents"_s, QVariant::fromValue(documents ? &*documents : nullptr)},
                           {u"usage"_s, QVariant::fromValue(usage ? &*usage : nullptr)},
                           {u"answerSetup"_s, QVariant::fromValue(&answerSetup)},
                           {u"finder"_s, QVariant::fromValue(&finder)},
                           {u"conversations"_s, QVariant::fromValue(&conversations)},
                           {u"search"_s, QVariant::fromValue(&search)},
                           {u"commands"_s, QVariant::fromValue(&commands)},
                           {u"palette"_s, QVariant::fromValue(&palette)},
                           {u"handOver"_s, QVariant::fromValue(&handOver)},
                           {u"announcer"_s, QVariant::fromValue(&announcer)},
                           {u"notices"_s, QVariant::fromValue(&notices)},
                           {u"backups"_s, QVariant::fromValue(&backups)},
                           {u"mirrored"_s, QGuiApplication::isRightToLeft()},
                           {u"shown"_s, !options.selfTest && !state.isMaximized}};
    properties.insert(state.properties());
    properties.insert(settings.properties());
    const auto window = views.make(properties); // gone before what it shows is
    if (!window) {
        say(stderr, u"oriel: The window could not be made.\n"_s + views.warnings().join(u'\n'));
        return 1;
    }

    announcer.setWindow(window.get());
    const FreedMemory freedMemory(chat, views.engine(), [&world] {
        if (world.services)
            world.services->history().shrink();
    });
    int status = 0;
    if (options.selfTest) {
        const QStringList failures = selfTest(views.engine(), chat) + views.warnings();
        for (const auto &failure : failures)
            say(stderr, u"oriel: self-test: "_s + failure);
        say(stdout,
            failures.isEmpty() ? u"oriel: self-test passed: every view loads and a question is answered."_s
                               : u"oriel: self-test failed."_s);
        status = failures.isEmpty() ? 0 : 1;
    } else {
        composer.restore();
        status = runOnDesktop(*window, options, world, handOver, composer, turns, settings.preferences(),
                              documents ? &*documents : nullptr, usage ? &*usage : nullptr, state, stateFile);
    }
    composer.save();
    chat.shutDown();
    settings.finish();
    waitUntil([&settings] { return settings.isFinished(); });
    stopAndWait(turns, names);
    if (world.services)
        world.services->tellHistoryProblems({});
    return status;
}

//! Whether another window of the same person took over; else \a instance waits for further starts.
bool isStartedTwice(std::optional<SingleInstance> &instance, const QStringList &open)
{
    const auto paths = Paths::fromEnvironment(QProcessEnvironment::systemEnvironment());
    if (!paths.create())
        return false; // said when the settings are read
    const auto role = instance.emplace(paths.config).start(open);
    if (!role)
        say(stderr, u"oriel: "_s + role.error().message);
    return role && *role == SingleInstance::Role::Second;
}

} // namespace

int main(int argc, char **argv)
{
    keepLittleFreedMemory();
    installRedactingLog();
    if (argc == 2 && QLatin1StringView(argv[1]) == readerVerb) { // of our own: a process that reads documents
        const QCoreApplication reader(argc, argv);
        return runReader();
    }
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
    QApplication application(argc, argv); // the tray icon's menu is a widget
    QGuiApplication::setApplicationName(u"oriel"_s);
    QGuiApplication::setApplicationDisplayName(u"Oriel"_s);
    QGuiApplication::setApplicationVersion(u"" ORIEL_VERSION ""_s);
    QGuiApplication::setDesktopFileName(u"org.oriel.Oriel"_s);
    Translations translations;
    const QString spoken = translations.speak(preferredLanguages(QProcessEnvironment::systemEnvironment()));
    if (options->help) {
        say(stdout, WindowOptions::helpText());
        return 0;
    }

    const bool isDemo = options->demo || options->selfTest;
    std::optional<SingleInstance> instance;
    if (!isDemo && isStartedTwice(instance, options->open))
        return 0;
    WindowViews views;
    auto world = isDemo ? demoWorld(*options) : realWorld(*options, views);
    if (!world) {
        say(stderr, u"oriel: "_s + world.error().message);
        return world.error().kind == ErrorKind::InvalidInput ? 2 : 1;
    }
    speakAsSet(translations, *world, spoken);
    return showWindow(application, views, *options, std::move(*world), instance ? &*instance : nullptr);
}
