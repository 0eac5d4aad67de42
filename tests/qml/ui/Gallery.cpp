// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

// Draws the pages of the gallery in each mode into the folder given, for people to look at.
#include "tests/qml/ui/SampleForm.h"
#include "ui/style/Modes.h"

#include <QDir>
#include <QGuiApplication>
#include <QQmlEngine>
#include <QQuickView>
#include <QTextStream>

namespace
{

struct Picture {
    const char *page;
    const char *language;
    int textScale;
    const char *theme;
    const char *density;
    const char *procedure = "";
    bool review = false;
};

constexpr Picture kPictures[] = {
    {"GalleryControls", "ja", 100, "standard", "kiosk"},
    {"GalleryControls", "ja", 100, "standard", "counter"},
    {"GalleryPage", "ja", 100, "standard", "kiosk"},
    {"GalleryPage", "ja-easy", 100, "standard", "kiosk"},
    {"GalleryPage", "ja", 300, "standard", "kiosk"},
    {"GalleryPage", "ja", 200, "standard", "kiosk"},
    {"GalleryPage", "ja", 100, "highContrast", "kiosk"},
    {"GalleryPage", "ja", 100, "dark", "kiosk"},
    {"GalleryPage", "en", 100, "standard", "kiosk"},
    {"GalleryPage", "ja", 100, "standard", "counter"},
    {"GallerySheet", "ja", 100, "standard", "kiosk"},
    {"GallerySheet", "en", 300, "highContrast", "kiosk"},
    {"GalleryKeyboard", "ja", 100, "standard", "kiosk"},
    {"GalleryKeyboard", "en", 100, "dark", "kiosk"},
    {"GalleryKeyboard", "ja", 300, "highContrast", "kiosk"},
    {"GalleryDate", "ja", 100, "standard", "kiosk"},
    {"GalleryDate", "ja", 300, "standard", "kiosk"},
    {"GalleryDate", "ja-easy", 100, "highContrast", "kiosk"},
    {"GalleryDay", "ja", 100, "standard", "kiosk"},
    {"GalleryDay", "ja", 300, "standard", "kiosk"},
    {"GalleryTown", "ja", 100, "standard", "kiosk"},
    {"GalleryTown", "ja", 300, "standard", "kiosk"},
    {"GalleryTown", "ja", 100, "highContrast", "kiosk"},
    {"GalleryForm", "ja", 100, "standard", "kiosk", "juminhyo"},
    {"GalleryForm", "ja-easy", 100, "standard", "kiosk", "juminhyo"},
    {"GalleryForm", "zh-Hans", 100, "dark", "kiosk", "juminhyo"},
    {"GalleryForm", "ja", 100, "standard", "kiosk", "tenkyo"},
    {"GalleryForm", "en", 200, "standard", "kiosk", "tenkyo"},
    {"GalleryForm", "ja-easy", 300, "highContrast", "kiosk", "tenkyo"},
    {"GalleryForm", "ja", 100, "standard", "kiosk", "juminhyo", true},
    {"GalleryForm", "ja-easy", 200, "standard", "kiosk", "juminhyo", true},
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
    SampleForm sample(*picture.procedure ? picture.procedure : "juminhyo");
    sample.model.setLanguage(modes->language());
    sample.model.answer(QStringLiteral("who"), QStringLiteral("self"));
    sample.model.answer(QStringLiteral("showRelation"), true);
    sample.model.answer(QStringLiteral("newWard"), QStringLiteral("higashisumiyoshi"));
    sample.model.showProblems(true);
    if (*picture.procedure)
        view.setInitialProperties({{QStringLiteral("form"), QVariant::fromValue(&sample.model)},
                                   {QStringLiteral("review"), picture.review}});
    view.setSource(QUrl(QStringLiteral("qrc:/gallery/%1.qml").arg(QLatin1String(picture.page))));
    if (view.status() != QQuickView::Ready)
        return false;
    view.setResizeMode(QQuickView::SizeRootObjectToView);
    view.resize(modes->density() == QLatin1String("kiosk") ? QSize(1080, 1920) : QSize(1920, 1080));
    view.show();
    QCoreApplication::processEvents(QEventLoop::AllEvents, 300);
    const QString name = QStringLiteral("%1%2%3-%4-%5-%6-%7.png")
                             .arg(QLatin1String(picture.page), QLatin1String(picture.procedure),
                                  QLatin1String(picture.review ? "-review" : ""),
                                  QLatin1String(picture.density), QLatin1String(picture.language))
                             .arg(picture.textScale)
                             .arg(QLatin1String(picture.theme));
    const bool saved = view.grabWindow().save(folder.filePath(name));
    view.setSource({}); // before what it shows goes
    return saved;
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
