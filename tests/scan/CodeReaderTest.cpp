// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/scan/CodePicture.h"

#include <QTest>
#include <QTransform>

using madoguchi::Bytes;
using namespace madoguchi::scan;

namespace
{
const std::string receipt = "MDG1:R:MJA1-0417-K";
}

class CodeReaderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void makesCodesOfLevelM();
    void makesNothingOfTooMuch();
    void finds_data();
    void finds();
    void keepsTextByteForByte_data();
    void keepsTextByteForByte();
    void findsSeveralCodes();
    void neverMisreads();
    void survivesOddPictures();
    void readsOnlyInsideTheLines();
};

void CodeReaderTest::makesCodesOfLevelM()
{
    const CodeModules code = makeCode(receipt);
    QCOMPARE(code.size, 21); // a receipt fits the smallest code, so its modules are the largest
    QCOMPARE(code.dark.size(), std::size_t(21 * 21));
    // The first two bits of the format information are the level, masked with 10 (ISO/IEC 18004): M is 00.
    QCOMPARE(int(code.dark[8 * 21]), 1);
    QCOMPARE(int(code.dark[8 * 21 + 1]), 0);
    const std::string longText(600, 'a');
    QCOMPARE((makeCode(longText).size - 21) % 4, 0);
}

void CodeReaderTest::makesNothingOfTooMuch()
{
    QCOMPARE(makeCode(std::string(5000, 'x')).size, 0);
    QVERIFY(makeCode(std::string(5000, 'x')).dark.empty());
}

void CodeReaderTest::finds_data()
{
    QTest::addColumn<int>("pixelsPerModule");
    QTest::addColumn<double>("degrees");
    QTest::addColumn<int>("noise");
    QTest::addColumn<int>("shadow");
    for (const int pixels : {3, 5, 10, 20}) {
        for (const double degrees : {0.0, 7.0, 90.0, 133.0, 180.0}) {
            for (const auto &[noise, shadow] : {std::pair(0, 0), std::pair(20, 60), std::pair(35, 0)}) {
                QTest::addRow("%d px, %g deg, noise %d, shadow %d", pixels, degrees, noise, shadow)
                    << pixels << degrees << noise << shadow;
            }
        }
    }
}

void CodeReaderTest::finds()
{
    QFETCH(int, pixelsPerModule);
    QFETCH(double, degrees);
    QFETCH(int, noise);
    QFETCH(int, shadow);
    const QImage frame =
        codepicture::inFrame(codepicture::draw(receipt, pixelsPerModule), {1280, 720}, degrees);
    const QImage picture = codepicture::spoil(frame, noise, shadow, 7);
    const auto found = readCodes(codepicture::view(picture));
    QCOMPARE(found.size(), std::size_t(1));
    QCOMPARE(found.front().text, receipt);
    QCOMPARE(found.front().format, std::string("QRCode"));
}

void CodeReaderTest::keepsTextByteForByte_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("receipt") << QByteArray("MDG1:R:MJA1-0417-K");
    QTest::newRow("address") << QByteArray("https://example.com/?a=1&b=2#c");
    QTest::newRow("Japanese") << QByteArray("都島区　窓口　髙橋");
    QTest::newRow("ideographic variant") << QByteArray("葛\xF3\xA0\x84\x80城市");
    QTest::newRow("compatibility ideograph") << QByteArray("\xEF\xA8\x99奈川");
    QTest::newRow("emoji") << QByteArray("🏛️");
    QTest::newRow("long") << QByteArray(800, 'z');
}

void CodeReaderTest::keepsTextByteForByte()
{
    QFETCH(QByteArray, text);
    const QImage picture = codepicture::draw(text.toStdString(), 6);
    const auto found = readCodes(codepicture::view(picture));
    QCOMPARE(found.size(), std::size_t(1));
    QCOMPARE(QByteArray::fromStdString(found.front().text), text);
}

void CodeReaderTest::findsSeveralCodes()
{
    QImage picture(900, 400, QImage::Format_Grayscale8);
    picture.fill(255);
    QPainter painter(&picture);
    painter.drawImage(20, 20, codepicture::draw("first", 8));
    painter.drawImage(480, 60, codepicture::draw("second", 8));
    painter.end();
    std::vector<std::string> texts;
    for (const FoundCode &code : readCodes(codepicture::view(picture)))
        texts.push_back(code.text);
    std::sort(texts.begin(), texts.end());
    QCOMPARE(texts, (std::vector<std::string>{"first", "second"}));
}

// Rather no code than a wrong one: noise grows until nothing is found, and what is found stays right.
void CodeReaderTest::neverMisreads()
{
    const QImage clean = codepicture::inFrame(codepicture::draw(receipt, 5), {640, 480}, 12);
    int right = 0, none = 0;
    for (quint32 seed = 0; seed < 60; ++seed) {
        const QImage picture = codepicture::spoil(clean, 20 + int(seed) * 4, int(seed % 5) * 30, seed);
        const auto found = readCodes(codepicture::view(picture));
        for (const FoundCode &code : found)
            QCOMPARE(code.text, receipt);
        ++(found.empty() ? none : right);
    }
    QVERIFY2(right >= 5 && none >= 5, "the noise must reach from harmless to hopeless");
}

void CodeReaderTest::survivesOddPictures()
{
    const Bytes pixels(1 << 16, 0);
    const GreyView odd[] = {
        {nullptr, 0, 0, 0},
        {nullptr, 640, 480, 640},
        {pixels.data(), 0, 0, 0},
        {pixels.data(), 1, 1, 1},
        {pixels.data(), 1, 65536, 1},
        {pixels.data(), 65536, 1, 65536},
        {pixels.data(), -640, 480, 640},
        {pixels.data(), 640, -480, 640},
        {pixels.data(), 256, 256, 1},               // lines shorter than the picture is wide
        {pixels.data(), 256, 256, -256},            // upside down
        {pixels.data(), 1 << 20, 1 << 20, 1 << 20}, // more than there is
        {pixels.data(), 0x7fffffff, 0x7fffffff, 0x7fffffff},
        {pixels.data(), 256, 256, 256}, // all black
        {pixels.data(), 21, 3120, 21},  // a ribbon
    };
    for (const GreyView &picture : odd)
        QVERIFY(readCodes(picture).empty());
    const Bytes white(1 << 16, 255);
    QVERIFY(readCodes({white.data(), 256, 256, 256}).empty());
}

// A camera's lines are often longer than the picture is wide; what lies beyond must not be looked at.
void CodeReaderTest::readsOnlyInsideTheLines()
{
    const QImage code = codepicture::draw(receipt, 4);
    constexpr int gap = 37;
    Bytes padded(std::size_t(code.width() + gap) * code.height(), 0);
    for (int y = 0; y < code.height(); ++y)
        std::copy_n(code.constScanLine(y), code.width(),
                    padded.begin() + std::ptrdiff_t(y) * (code.width() + gap));
    padded.resize(padded.size() - gap); // the last line ends with the picture
    padded.shrink_to_fit();
    const auto found = readCodes({padded.data(), code.width(), code.height(), code.width() + gap});
    QCOMPARE(found.size(), std::size_t(1));
    QCOMPARE(found.front().text, receipt);
}

QTEST_GUILESS_MAIN(CodeReaderTest)
#include "CodeReaderTest.moc"
