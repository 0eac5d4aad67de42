// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/print/Receipt.h"
#include "drivers/scan/CodeReader.h"

#include <QDir>
#include <QImage>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>

using namespace madoguchi;
using print::Bilingual;
using print::ReceiptPage;

namespace
{

ReceiptPage page(const QString &language)
{
    const bool chinese = language == QLatin1String("zh-Hans");
    const auto both = [&](const char *ja, const char *en, const char *zh) {
        const char *other = language == QLatin1String("ja") ? "" : chinese ? zh : en;
        return Bilingual{QString::fromUtf8(ja), QString::fromUtf8(other)};
    };
    return {
        .language = language,
        .title = both("受付票", "Receipt", "受理单"),
        .office = both("大阪市 都島区役所", "Miyakojima Ward Office, Osaka City", "大阪市 都岛区政府"),
        .procedure = both("住民票の写し", "Copy of the certificate of residence", "住民票副本"),
        .numberLabel = both("受付番号", "Receipt number", "受理号码"),
        .number = QStringLiteral("MJA1-0417-K"),
        .arrivedLabel = both("受付の時刻", "Arrived", "受理时间"),
        .arrived = both("令和8年11月20日（金） 午前10時24分", "Friday, 20 November 2026, 10:24",
                        "2026年11月20日 星期五 10:24"),
        .codeLabel = both("窓口で見せてください", "Please show this at the counter", "请在窗口出示"),
        .nextTitle = both("これから", "What happens next", "接下来"),
        .next = {both("番号でお呼びします。", "You will be called by this number.", "将按此号码叫号。"),
                 both("手数料は窓口でお支払いください。", "Please pay the fee at the counter.",
                      "请在窗口支付手续费。")},
        .notice = both("訓練中です。この受付票は本物ではありません。",
                       "Training. This is not a real receipt.", "培训中。这不是真正的受理单。"),
    };
}

QString squeezed(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC).remove(u' ').remove(u'\n'); // ﬃ is ffi
}

// For glyphs that a font uses for a character and for the radical that looks the same (月 and ⽉), Qt notes
// the radical.
bool holds(const QString &text, const QString &words)
{
    const auto same = [](QChar inText, QChar wanted) {
        return inText == wanted ||
               (inText >= QChar(0x2e80) && inText <= QChar(0x2fd5) && wanted >= QChar(0x4e00));
    };
    return std::search(text.begin(), text.end(), words.begin(), words.end(), same) != text.end();
}

QByteArray run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    return process.readAllStandardOutput();
}

} // namespace

class ReceiptTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void saysEverything_data();
    void saysEverything();
    void staysOnOnePage();
    void tellsAllThatIsLeft();
    void replacesAnOlderOneOrLeavesIt();
    void isPrivate();

private:
    std::filesystem::path path(const QString &name) const { return m_folder.filePath(name).toStdString(); }
    QTemporaryDir m_folder;
};

void ReceiptTest::initTestCase()
{
    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
        QSKIP("poppler-utils, which read a PDF, are not installed");
}

void ReceiptTest::saysEverything_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"ja", "en", "zh-Hans"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void ReceiptTest::saysEverything()
{
    QFETCH(QString, language);
    const QString pdf = m_folder.filePath(language + ".pdf");
    const ReceiptPage receipt = page(language);
    const auto written = print::writeReceiptPdf(receipt, pdf.toStdString());
    QVERIFY2(written.ok(), written.ok() ? "" : written.error().detail.c_str());

    const QString text = QString::fromUtf8(run("pdftotext", {"-raw", pdf, "-"}));
    QVERIFY2(text.contains(receipt.number), qPrintable(text));
    const QString joined = squeezed(text);
    for (const Bilingual &part :
         {receipt.office, receipt.procedure, receipt.numberLabel, receipt.arrivedLabel, receipt.nextTitle,
          receipt.next[0], receipt.next[1]}) {
        QVERIFY2(holds(joined, squeezed(part.ja)), qPrintable(part.ja));
        QVERIFY2(holds(joined, squeezed(part.other)), qPrintable(part.other));
    }
    for (const QByteArray &font : run("pdffonts", {pdf}).split('\n').mid(2))
        QVERIFY2(font.isEmpty() || font.contains(" yes "), font.constData()); // embedded

    run("pdftoppm", {"-r", "150", "-png", "-singlefile", pdf, m_folder.filePath(language)});
    const QImage picture =
        QImage(m_folder.filePath(language + ".png")).convertToFormat(QImage::Format_Grayscale8);
    const auto codes = scan::readCodes(
        {picture.constBits(), picture.width(), picture.height(), int(picture.bytesPerLine())});
    QCOMPARE(codes.size(), std::size_t(1));
    QCOMPARE(QString::fromStdString(codes[0].text), "MDG1:R:" + receipt.number);
    if (qEnvironmentVariableIsSet("MADOGUCHI_ALBUM"))
        picture.save(qEnvironmentVariable("MADOGUCHI_ALBUM") + "/receipt-" + language + ".png");
}

void ReceiptTest::staysOnOnePage()
{
    ReceiptPage receipt = page(QStringLiteral("en"));
    receipt.number = QStringLiteral("MJA1-123456789012-K");
    for (int i = 0; i < 40; ++i)
        receipt.next.append({QString(300, QChar(u'長')), QString(300, QChar(u'x'))});
    const QString pdf = m_folder.filePath(QStringLiteral("long.pdf"));
    QVERIFY(print::writeReceiptPdf(receipt, pdf.toStdString()).ok());
    QVERIFY(run("pdfinfo", {pdf}).contains("Pages:           1\n"));
    QVERIFY(run("pdftotext", {pdf, "-"}).contains("MJA1-123456789012-K"));
}

void ReceiptTest::tellsAllThatIsLeft()
{
    ReceiptPage receipt = page(QStringLiteral("en"));
    receipt.leftTitle = {QStringLiteral("このあとの手続き"), QStringLiteral("Still to do")};
    for (int i = 1; i <= 12; ++i)
        receipt.left.append(print::LeftLine{
            {QStringLiteral("第%1の届出").arg(i), QStringLiteral("Notice number %1 of several").arg(i)},
            {QStringLiteral("令和8年12月%1日まで").arg(i), QStringLiteral("until December %1").arg(i)}});
    const QString pdf = m_folder.filePath(QStringLiteral("left.pdf"));
    QVERIFY(print::writeReceiptPdf(receipt, pdf.toStdString()).ok());
    if (qEnvironmentVariableIsSet("MADOGUCHI_ALBUM"))
        QFile::copy(pdf, qEnvironmentVariable("MADOGUCHI_ALBUM") + "/receipt-left.pdf");
    const QByteArray info = run("pdfinfo", {pdf});
    QVERIFY2(info.contains("Pages:           2\n"), info.constData());
    const QString text = squeezed(QString::fromUtf8(run("pdftotext", {"-raw", pdf, "-"})));
    for (const print::LeftLine &line : receipt.left)
        for (const QString &words : {line.what.ja, line.what.other, line.when.ja, line.when.other})
            QVERIFY2(holds(text, squeezed(words)), qPrintable(words));
}

void ReceiptTest::replacesAnOlderOneOrLeavesIt()
{
    const auto nowhere = print::writeReceiptPdf(page(QStringLiteral("ja")), path("no/such/folder/a.pdf"));
    QVERIFY(!nowhere.ok());
    QCOMPARE(nowhere.error().code, ErrorCode::PrintFailed);

    QDir(m_folder.path()).mkdir(QStringLiteral("folder.pdf"));
    QVERIFY(!print::writeReceiptPdf(page(QStringLiteral("ja")), path("folder.pdf")).ok());

    QFile old(m_folder.filePath(QStringLiteral("old.pdf")));
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    old.close();
    QVERIFY(print::writeReceiptPdf(page(QStringLiteral("ja")), path("old.pdf")).ok());
    QVERIFY(old.size() > 1000);
    for (const QString &name : QDir(m_folder.path()).entryList(QDir::Files))
        QVERIFY2(name.endsWith(".pdf") || name.endsWith(".png"), qPrintable(name)); // nothing half-written
}

void ReceiptTest::isPrivate()
{
    const QString pdf = m_folder.filePath(QStringLiteral("private.pdf"));
    QVERIFY(print::writeReceiptPdf(page(QStringLiteral("ja")), pdf.toStdString()).ok());
    QCOMPARE(QFile::permissions(pdf) &
                 (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
             QFile::Permissions());
}

QTEST_MAIN(ReceiptTest)
#include "ReceiptTest.moc"
