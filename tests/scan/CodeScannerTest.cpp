// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/scan/CodeScanner.h"
#include "tests/scan/CodePicture.h"

#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <cstring>

using madoguchi::scan::CodeScanner;

namespace
{

const QString receipt = QStringLiteral("MDG1:R:MJA1-0417-K");

QVideoFrame frameOf(const QImage &grey, QVideoFrameFormat::PixelFormat format)
{
    QVideoFrame frame(QVideoFrameFormat(grey.size(), format));
    if (!frame.map(QVideoFrame::WriteOnly))
        return {};
    std::memset(frame.bits(0), 128, std::size_t(frame.mappedBytes(0)));
    const bool oneByte = format != QVideoFrameFormat::Format_BGRX8888;
    const QImage picture = oneByte ? grey : grey.convertToFormat(QImage::Format_RGB32);
    for (int y = 0; y < picture.height(); ++y)
        std::memcpy(frame.bits(0) + qsizetype(y) * frame.bytesPerLine(0), picture.constScanLine(y),
                    std::size_t(picture.width()) * (oneByte ? 1 : 4));
    frame.unmap();
    return frame;
}

QImage scene(const QString &text)
{
    return codepicture::inFrame(codepicture::draw(text.toStdString(), 6), {640, 480}, 8);
}

} // namespace

class CodeScannerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsInFrames_data();
    void findsInFrames();
    void saysACodeOnceWhileItStays();
    void sleepsWhileInactive();
    void keepsNoPictureAfterwards();
    void outlivesItsSink();
    void hearsTheReceiverSwitchItOff();
    void playsAFile();
    void saysWhatIsMissing();
};

void CodeScannerTest::findsInFrames_data()
{
    QTest::addColumn<int>("format");
    QTest::newRow("grey") << int(QVideoFrameFormat::Format_Y8);
    QTest::newRow("planar") << int(QVideoFrameFormat::Format_YUV420P);
    QTest::newRow("half planar") << int(QVideoFrameFormat::Format_NV12);
    QTest::newRow("colours") << int(QVideoFrameFormat::Format_BGRX8888);
}

void CodeScannerTest::findsInFrames()
{
    QFETCH(int, format);
    CodeScanner scanner;
    QVideoSink sink;
    scanner.setVideoSink(&sink);
    QSignalSpy found(&scanner, &CodeScanner::found);
    scanner.setActive(true);
    const QVideoFrame frame = frameOf(scene(receipt), QVideoFrameFormat::PixelFormat(format));
    QVERIFY(frame.isValid());
    sink.setVideoFrame(frame);
    QVERIFY(found.wait());
    QCOMPARE(found.first().first().toString(), receipt);
    QCOMPARE(scanner.state(), CodeScanner::State::Looking);
}

void CodeScannerTest::saysACodeOnceWhileItStays()
{
    CodeScanner scanner;
    QVideoSink sink;
    scanner.setVideoSink(&sink);
    scanner.setActive(true);
    QSignalSpy found(&scanner, &CodeScanner::found);
    for (int i = 0; i < 20; ++i) {
        sink.setVideoFrame(frameOf(scene(receipt), QVideoFrameFormat::Format_Y8));
        QTest::qWait(10);
    }
    QTRY_COMPARE(found.count(), 1);
    sink.setVideoFrame(frameOf(scene(QStringLiteral("https://example.com")), QVideoFrameFormat::Format_Y8));
    QTRY_COMPARE(found.count(), 2);
    sink.setVideoFrame(frameOf(scene(receipt), QVideoFrameFormat::Format_Y8));
    QTest::qWait(200);
    QCOMPARE(found.count(), 2);
}

void CodeScannerTest::sleepsWhileInactive()
{
    CodeScanner scanner;
    QVideoSink sink;
    scanner.setVideoSink(&sink);
    QSignalSpy found(&scanner, &CodeScanner::found);
    sink.setVideoFrame(frameOf(scene(receipt), QVideoFrameFormat::Format_Y8));
    QTest::qWait(200);
    QCOMPARE(found.count(), 0);
    QCOMPARE(scanner.state(), CodeScanner::State::Off);
}

void CodeScannerTest::keepsNoPictureAfterwards()
{
    CodeScanner scanner;
    QVideoSink sink;
    scanner.setVideoSink(&sink);
    scanner.setActive(true);
    QSignalSpy found(&scanner, &CodeScanner::found);
    sink.setVideoFrame(frameOf(scene(receipt), QVideoFrameFormat::Format_Y8));
    scanner.setActive(false); // while the frame is being decoded
    QVERIFY(!sink.videoFrame().isValid());
    QTest::qWait(200);
    QCOMPARE(found.count(), 0);
}

void CodeScannerTest::outlivesItsSink()
{
    CodeScanner scanner;
    auto sink = std::make_unique<QVideoSink>();
    scanner.setVideoSink(sink.get());
    scanner.setActive(true);
    sink->setVideoFrame(frameOf(scene(receipt), QVideoFrameFormat::Format_Y8));
    sink.reset();
    QVERIFY(scanner.videoSink() != nullptr);
    QSignalSpy found(&scanner, &CodeScanner::found);
    scanner.videoSink()->setVideoFrame(frameOf(scene(receipt), QVideoFrameFormat::Format_Y8));
    QVERIFY(found.wait());
}

void CodeScannerTest::hearsTheReceiverSwitchItOff()
{
    CodeScanner scanner;
    QVideoSink sink;
    scanner.setVideoSink(&sink);
    scanner.setActive(true);
    connect(&scanner, &CodeScanner::found, this, [&scanner] { scanner.setActive(false); });
    QSignalSpy found(&scanner, &CodeScanner::found);
    QImage two(1000, 480, QImage::Format_Grayscale8);
    two.fill(255);
    QPainter painter(&two);
    painter.drawImage(20, 20, codepicture::draw("first", 8));
    painter.drawImage(520, 20, codepicture::draw("second", 8));
    painter.end();
    sink.setVideoFrame(frameOf(two, QVideoFrameFormat::Format_Y8));
    QVERIFY(found.wait());
    QTest::qWait(100);
    QCOMPARE(found.count(), 1);
}

// The camera of the tour and of tests is a file: made here by ffmpeg, played by whatever Qt Multimedia plays
// with.
void CodeScannerTest::playsAFile()
{
    const QString ffmpeg = QStandardPaths::findExecutable(QStringLiteral("ffmpeg"));
    if (ffmpeg.isEmpty())
        QSKIP("ffmpeg, which makes the video, is not installed");
    const QTemporaryDir folder;
    const QString picture = folder.filePath(QStringLiteral("scene.png"));
    const QString video = folder.filePath(QStringLiteral("scene.avi"));
    QVERIFY(scene(receipt).save(picture));
    QCOMPARE(QProcess::execute(ffmpeg, {"-loglevel", "error", "-loop", "1", "-i", picture, "-t", "1", "-r",
                                        "10", "-c:v", "mjpeg", "-q:v", "3", "-pix_fmt", "yuvj420p", video}),
             0);
    CodeScanner scanner;
    scanner.setSource(QUrl::fromLocalFile(video));
    QSignalSpy found(&scanner, &CodeScanner::found);
    scanner.setActive(true);
    QVERIFY(found.wait(20'000));
    QCOMPARE(found.first().first().toString(), receipt);
    scanner.setActive(false);
    QCOMPARE(scanner.state(), CodeScanner::State::Off);
    found.clear();
    scanner.setActive(true); // and again for the next person
    QVERIFY(found.wait(20'000));
}

void CodeScannerTest::saysWhatIsMissing()
{
    CodeScanner scanner;
    scanner.setSource(QUrl::fromLocalFile(QStringLiteral("/nonexistent/video.avi")));
    scanner.setActive(true);
    QTRY_COMPARE_WITH_TIMEOUT(scanner.state(), CodeScanner::State::Failed, 10'000);
    if (!QMediaDevices::videoInputs().isEmpty())
        return; // this machine has a camera
    scanner.setSource({});
    QCOMPARE(scanner.state(), CodeScanner::State::Absent);
}

QTEST_MAIN(CodeScannerTest)
#include "CodeScannerTest.moc"
