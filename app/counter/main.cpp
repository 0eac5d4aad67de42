// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
// The staff's program. Sets up the parts, shows the window; everything else is in Counter and the pages.
#include "app/counter/Counter.h"
#include "app/counter/ScannerKeys.h"
#include "drivers/scan/SerialScanner.h"
#include "drivers/support/SecretBuffer.h"
#include "ui/style/Modes.h"

#include <QCommandLineParser>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QScreen>
#include <cstdio>
#include <optional>

using namespace madoguchi;

namespace
{

struct Settings {
    QString config;
    QString data;
    QSize size; // empty: the whole screen
};

std::optional<Settings> settingsOf(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("The staff's side of the counter."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption config(QStringLiteral("config"), QStringLiteral("Settings of this machine."),
                                    QStringLiteral("file"));
    const QCommandLineOption data(QStringLiteral("data"), QStringLiteral("Where its queue lies."),
                                  QStringLiteral("dir"));
    const QCommandLineOption size(QStringLiteral("size"), QStringLiteral("Size of the window, 1920x1080."),
                                  QStringLiteral("WxH"));
    parser.addOptions({config, data, size});
    parser.process(arguments);
    Settings settings{parser.value(config), parser.value(data), {}};
    if (!parser.isSet(size))
        return settings;
    const QStringList sides = parser.value(size).split(u'x');
    settings.size = sides.size() == 2 ? QSize(sides[0].toInt(), sides[1].toInt()) : QSize();
    if (settings.size.isEmpty())
        return {};
    return settings;
}

double millimetresPerPixel(const Station &station)
{
    if (station.millimetresPerPixel > 0)
        return station.millimetresPerPixel;
    const double dots = QGuiApplication::primaryScreen()->physicalDotsPerInch();
    return 25.4 / dots;
}

void show(QQuickWindow &window, const QSize &size)
{
    if (size.isEmpty())
        return window.showFullScreen();
    window.resize(size);
    window.show();
}

int fail(const Error &error)
{
    const auto support = error.info().support;
    std::fprintf(stderr, "%.*s: %s\n", static_cast<int>(support.size()), support.data(),
                 error.detail.c_str());
    return 1;
}

} // namespace

int main(int argc, char *argv[])
{
    protectProcess();
    QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationName(QStringLiteral("madoguchi-counter"));
    QGuiApplication::setApplicationVersion(QStringLiteral(MADOGUCHI_VERSION));
    const auto settings = settingsOf(QGuiApplication::arguments());
    if (!settings) {
        std::fputs("APP-INPUT: --size wants WIDTHxHEIGHT\n", stderr);
        return 2;
    }
    auto station = loadStation(settings->config.toStdString(), settings->data.toStdString());
    if (!station)
        return fail(station.error());
    const QString prefix = QString::fromStdString(station->scannerPrefix);
    const QString device = QString::fromStdString(station->scannerDevice);
    const double millimetres = millimetresPerPixel(station.value());
    const auto counter = Counter::open(std::move(station).value());
    if (!counter)
        return fail(counter.error());
    Counter::serve(counter.value().get());

    QQmlApplicationEngine engine;
    engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    Modes *modes = Modes::instance(&engine);
    modes->setMillimetresPerPixel(millimetres);
    modes->setDensity(QStringLiteral("counter"));
    engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Madoguchi/Counter/CounterWindow.qml")));
    auto *window =
        engine.rootObjects().isEmpty() ? nullptr : qobject_cast<QQuickWindow *>(engine.rootObjects().first());
    if (!window)
        return fail({ErrorCode::Internal, "the window could not be made"});

    ScannerKeys keys(prefix);
    window->installEventFilter(&keys);
    QObject::connect(&keys, &ScannerKeys::scanned, counter.value().get(), &Counter::find);
    std::optional<scan::SerialScanner> serial;
    if (!device.isEmpty())
        QObject::connect(&serial.emplace(device), &scan::SerialScanner::scanned, counter.value().get(),
                         &Counter::find);
    show(*window, settings->size);
    return QGuiApplication::exec();
}
