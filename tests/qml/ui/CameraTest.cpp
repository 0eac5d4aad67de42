// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/scan/CodeScenes.h"
#include "ui/controls/CodeCamera.h"
#include "ui/style/Modes.h"

#include <QAccessible>
#include <QDir>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickView>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>
#include <cstring>

using namespace madoguchi;

namespace
{

constexpr char page[] = R"(
import QtQuick
import Madoguchi.Style
import Madoguchi.Controls
Rectangle {
    width: 1280
    height: 1500
    color: Style.page
    property alias camera: view
    CameraView {
        id: view
        x: Style.margin
        y: Style.margin
        width: parent.width - 2 * x
        largestHeight: 620
    }
})";

QVideoFrame frameOf(const QImage &picture)
{
    const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
    QVideoFrame frame(QVideoFrameFormat(grey.size(), QVideoFrameFormat::Format_YUV420P));
    if (!frame.map(QVideoFrame::WriteOnly))
        return {};
    for (int plane = 0; plane < frame.planeCount(); ++plane)
        std::memset(frame.bits(plane), 128, std::size_t(frame.mappedBytes(plane)));
    for (int y = 0; y < grey.height(); ++y)
        std::memcpy(frame.bits(0) + qsizetype(y) * frame.bytesPerLine(0), grey.constScanLine(y),
                    std::size_t(grey.width()));
    frame.unmap();
    return frame;
}

QImage dark()
{
    QImage made(1280, 720, QImage::Format_Grayscale8);
    made.fill(20);
    return made;
}

} // namespace

class CameraTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<QQuickView> m_view;
    QQuickItem *m_item = nullptr;
    CodeCamera *m_camera = nullptr;

    void show(const QImage &picture) const
    {
        auto *sink = qobject_cast<QVideoSink *>(m_camera->videoSink());
        QVERIFY(sink);
        sink->setVideoFrame(frameOf(picture));
    }
    // As a camera does, until it is seen as such.
    bool becomes(CodeCamera::Sight sight, const QImage &picture) const
    {
        for (int i = 0; i < 60 && m_camera->sight() != sight; ++i) {
            show(picture);
            QTest::qWait(60);
        }
        return m_camera->sight() == sight;
    }
    QStringList spoken() const
    {
        QStringList names;
        for (QObject *child : m_item->findChildren<QQuickItem *>()) {
            const QAccessibleInterface *said = QAccessible::queryAccessibleInterface(child);
            if (said && said->role() == QAccessible::AlertMessage)
                names += said->text(QAccessible::Name);
        }
        return names;
    }

private Q_SLOTS:
    void init();
    void isOnOnlyWhileItIsSeen();
    void saysWhatIsWrong();
    void tellsACodeOnce();
    void looksRight_data();
    void looksRight();
    void cleanup() { m_view.reset(); }
};

void CameraTest::init()
{
    m_view = std::make_unique<QQuickView>();
    m_view->engine()->addImportPath(QStringLiteral("qrc:/qt/qml"));
    Modes *modes = Modes::instance(m_view->engine());
    modes->reset();
    modes->setLanguage(QStringLiteral("en"));
    modes->setMillimetresPerPixel(0.277);
    auto *component = new QQmlComponent(m_view->engine(), m_view.get());
    component->setData(page, QUrl(QStringLiteral("qrc:/camera.qml")));
    QVERIFY2(component->isReady(), qPrintable(component->errorString()));
    QObject *root = component->create();
    m_view->setContent({}, component, root);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    m_item = root->property("camera").value<QQuickItem *>();
    m_camera = m_item->findChild<CodeCamera *>();
    QVERIFY(m_camera);
}

void CameraTest::isOnOnlyWhileItIsSeen()
{
    QVERIFY(m_camera->active());
    show(codepicture::emptyDesk(1, {1280, 720}));
    QTRY_COMPARE(m_camera->sight(), CodeCamera::Sight::Looking);
    m_item->setVisible(false);
    QVERIFY(!m_camera->active());
    QVERIFY(!qobject_cast<QVideoSink *>(m_camera->videoSink())->videoFrame().isValid());
    m_item->setVisible(true);
    QVERIFY(m_camera->active());
}

void CameraTest::saysWhatIsWrong()
{
    QVERIFY(becomes(CodeCamera::Sight::TooDark, dark()));
    QVERIFY(spoken().contains(QStringLiteral("It is too dark. Please hold it in the light.")));
    QVERIFY(becomes(CodeCamera::Sight::Looking, codepicture::emptyDesk(1, {1280, 720})));
    QVERIFY(spoken().contains(QStringLiteral("Hold the code inside the frame.")));
}

void CameraTest::tellsACodeOnce()
{
    QSignalSpy found(m_item, SIGNAL(found(QString)));
    const QImage scene = codepicture::scene(codepicture::Trouble::None, 0, {1280, 720}).grey;
    for (int i = 0; i < 10; ++i) {
        show(scene);
        QTest::qWait(40);
    }
    QTRY_COMPARE(found.count(), 1);
    QVERIFY(found.first().first().toString().startsWith(QStringLiteral("MDG1:")));
}

void CameraTest::looksRight_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("scale");
    QTest::addColumn<QString>("theme");
    for (const char *language : {"ja", "ja-easy", "en", "zh-Hans"}) {
        QTest::addRow("%s-100", language) << language << 100 << "standard";
        QTest::addRow("%s-300", language) << language << 300 << "standard";
    }
    QTest::addRow("ja-100-highContrast") << "ja" << 100 << "highContrast";
    QTest::addRow("ja-300-highContrast") << "ja" << 300 << "highContrast";
    QTest::addRow("ja-100-dark") << "ja" << 100 << "dark";
}

void CameraTest::looksRight()
{
    QFETCH(QString, language);
    QFETCH(int, scale);
    QFETCH(QString, theme);
    Modes *modes = Modes::instance(m_view->engine());
    modes->setLanguage(language);
    modes->setTextScale(scale);
    modes->setTheme(theme);
    const QImage scene = codepicture::scene(codepicture::Trouble::Light, 5, {1280, 720}).grey;
    show(scene);
    QTest::qWait(200);
    show(scene);
    const QImage seen = m_view->grabWindow();
    QDir().mkpath(QStringLiteral(MADOGUCHI_ALBUM));
    QVERIFY(seen.save(
        QStringLiteral(MADOGUCHI_ALBUM "/camera-%1.png").arg(QString::fromUtf8(QTest::currentDataTag()))));
    // The picture is there: not one colour from side to side.
    int lightest = 0, darkest = 255;
    for (int x = 200; x < 1080; ++x) {
        const int grey = qGray(seen.pixel(x, 200));
        lightest = std::max(lightest, grey);
        darkest = std::min(darkest, grey);
    }
    QVERIFY(lightest - darkest > 60);
    for (QObject *child : m_item->findChildren<QQuickItem *>()) {
        if (child->property("cutOff").isValid())
            QVERIFY2(!child->property("cutOff").toBool(), qPrintable(child->property("plain").toString()));
    }
}

QTEST_MAIN(CameraTest)
#include "CameraTest.moc"
