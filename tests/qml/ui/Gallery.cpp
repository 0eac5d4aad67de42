// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

// Draws the pages of the gallery in each mode into the folder given, for people to look at.
#include "ui/style/Modes.h"

#include <QDir>
#include <QGuiApplication>
#include <QQmlEngine>
#include <QQuickView>
#include <QTextStream>

namespace {

struct Picture {
    const char *page;
    const char *language;
    int textScale;
    const char *theme;
    const char *density;
};

constexpr Picture kPictures[] = {
    {"GalleryControls", "ja", 100, "standard", "kiosk"},   {"GalleryControls", "ja", 100, "standard", "counter"},
    {"GalleryPage", "ja", 100, "standard", "kiosk"},       {"GalleryPage", "ja-easy", 100, "standard", "kiosk"},
    {"GalleryPage", "ja", 300, "standard", "kiosk"},       {"GalleryPage", "ja", 200, "standard", "kiosk"},
    {"GalleryPage", "ja", 100, "highContrast", "kiosk"},   {"GalleryPage", "ja", 100, "dark", "kiosk"},
    {"GalleryPage", "en", 100, "standard", "kiosk"},       {"GalleryPage", "ja", 100, "standard", "counter"},
    {"GallerySheet", "ja", 100, "standard", "kiosk"},      {"GallerySheet", "en", 300, "highContrast", "kiosk"},
};

bool draw(const Picture &picture, const QDir &folder)
{
    QQuickView view;
    view.engine()->addImportPath(QStringLiteral("qrc:/qt/qml"));
    auto *modes = madoguchi::Modes::instance(view.engine());
    modes->setDensity(QString::fromLatin1(picture.density));
    modes->setLanguage(QString::fromLatin1(picture.language));
    modes->setTextScale(picture.textScale);
    modes->setTheme(QString::fromLatin1(picture.theme));
    view.setSource(QUrl(QStringLiteral("qrc:/gallery/%1.qml").arg(QLatin1String(picture.page))));
    if (view.status() != QQuickView::Ready)
        return false;
    view.setResizeMode(QQuickView::SizeRootObjectToView);
    view.resize(modes->density() == QLatin1String("kiosk") ? QSize(1080, 1920) : QSize(1920, 1080));
    view.show();
    QCoreApplication::processEvents(QEventLoop::AllEvents, 300);
    const QString name = QStringLiteral("%1-%2-%3-%4-%5.png")
                             .arg(QLatin1String(picture.page), QLatin1String(picture.density), QLatin1String(picture.language))
                             .arg(picture.textScale)
                             .arg(QLatin1String(picture.theme));
    return view.grabWindow().save(folder.filePath(name));
}

} // namespace

int main(int argc, char **argv)
{
    QGuiApplication app(argc, argv);
    const QDir folder(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral("gallery"));
    folder.mkpath(QStringLiteral("."));
    for (const Picture &picture : kPictures) {
        if (!draw(picture, folder)) {
            QTextStream(stderr) << "could not draw " << picture.page << "\n";
            return 1;
        }
    }
    return 0;
}
