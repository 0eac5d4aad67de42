// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
//
// The least that Qt Quick can show, for FirstFrame.cpp: a window of the kiosk's size in one colour. Ends once
// it is drawn.
#include <QGuiApplication>
#include <QQuickWindow>

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    QQuickWindow window;
    window.resize(1080, 1920);
    QObject::connect(&window, &QQuickWindow::frameSwapped, &application, &QCoreApplication::quit,
                     Qt::QueuedConnection);
    window.show();
    return QGuiApplication::exec();
}
