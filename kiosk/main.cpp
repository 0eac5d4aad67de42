// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/support/SecretBuffer.h"
#include "kiosk/Kiosk.h"

#include <QCommandLineParser>
#include <QGuiApplication>
#include <cstdio>

namespace
{

constexpr int wrongUsage = 2;

// "1080x1920"; an empty size for anything else.
QSize sizeFrom(const QString &text)
{
    const QStringList parts = text.split(QLatin1Char('x'));
    return parts.size() == 2 ? QSize(parts[0].toInt(), parts[1].toInt()) : QSize();
}

} // namespace

int main(int argc, char **argv)
{
    madoguchi::protectProcess();
    QGuiApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("madoguchi-kiosk"));

    QCommandLineParser arguments;
    const QCommandLineOption config(QStringLiteral("config"), QStringLiteral("Settings of this machine."),
                                    QStringLiteral("FILE"));
    const QCommandLineOption data(QStringLiteral("data"), QStringLiteral("Where the queue is kept."),
                                  QStringLiteral("DIR"));
    const QCommandLineOption size(QStringLiteral("size"), QStringLiteral("In a window of that size."),
                                  QStringLiteral("WxH"));
    const QCommandLineOption selfTest(QStringLiteral("self-test"),
                                      QStringLiteral("Ends once the first picture was drawn."));
    arguments.addOptions({config, data, size, selfTest});
    arguments.addHelpOption();
    arguments.process(application);

    const QSize window = sizeFrom(arguments.value(size));
    if (arguments.isSet(size) && window.isEmpty()) {
        std::fputs("APP-INPUT: --size takes WIDTHxHEIGHT, as in 1080x1920\n", stderr);
        return wrongUsage;
    }
    madoguchi::Kiosk kiosk({arguments.value(config).toStdString(), arguments.value(data).toStdString(),
                            window, arguments.isSet(selfTest)});
    return kiosk.show() ? QGuiApplication::exec() : 1;
}
