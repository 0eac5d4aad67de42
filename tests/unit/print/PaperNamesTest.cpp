// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
// Every code point of a name is on the paper, and is copied from it as it was.
#include "NumberBox.h"
#include "PdfText.h"
#include "drivers/print/PaperForm.h"

#include <QTemporaryDir>
#include <QTest>

using namespace madoguchi;

class PaperNamesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void comesBackByteForByte_data();
    void comesBackByteForByte();
    void everyFontIsEmbedded();
    void saysWhoseNumberItIs_data();
    void saysWhoseNumberItIs();

private:
    QTemporaryDir m_folder;
    QString save(const print::PaperForm &form)
    {
        const auto pdf = print::formPdf(form);
        const QString path = m_folder.filePath(QStringLiteral("paper.pdf"));
        QFile file(path);
        return pdf && file.open(QIODevice::WriteOnly) && file.write(pdf->data(), qint64(pdf->size())) > 0 ? path : QString();
    }
};

namespace
{

print::PaperForm formWith(const QString &name, const std::string &language = "en")
{
    print::PaperForm form;
    form.language = language;
    form.title = {"届出", "Notice"};
    form.body.emplace_back(print::Band{{{"氏名", "Name"}, {{name.toStdString(), {}}, {}}, 1}});
    form.id = "test";
    return form;
}

} // namespace

void PaperNamesTest::comesBackByteForByte_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("mincho");
    const auto row = [](const char *what, const char32_t *name) {
        for (const bool mincho : {false, true})
            QTest::addRow("%s%s", what, mincho ? " in Mincho" : "") << QString::fromUcs4(name) << mincho;
    };
    row("plain", U"大阪　太郎");
    row("a compatibility ideograph", U"\U0000FA19田　\U0000FA5B一");
    row("the same character unified", U"神田　者一");
    row("a variation sequence", U"葛\U000E0100城　辻\U000E0101子");
    row("of the registers' own collection", U"邉\U000E0110　渡邉\U000E010F");
    row("a sequence that no font holds", U"山\U000E01EF田");
    row("beyond the first plane", U"\U00020BB7野　\U00020B9F田　\U00029E3D");
    row("a code point that no font holds", U"\U0003ABCD見　\U000323B0本");
    row("for private use", U"\U0000E123田");
    row("for private use, with the longest number", U"田\U0010FFFD　\U000F0000\U0010FFFD子");
    row("a radical and the character that looks like it", U"⽉月　⼀一");
    row("letters with marks", U"Nguyễn Thị Hồng Ðào");
    row("marks by themselves", U"e\u0301le\u0300ve");
    row("Nepali", U"राम बहादुर");
    row("Thai", U"สมชาย ใจดี");
    row("ligatures", U"Griffith Effie");
    row("kana with marks of their own", U"か\u3099っこう　ゔ");
    row("boxes to tick", U"☐☑");
}

void PaperNamesTest::comesBackByteForByte()
{
    QFETCH(QString, name);
    QFETCH(bool, mincho);
    print::PaperForm form = formWith(name);
    form.japanese = mincho ? print::Japanese::Mincho : print::Japanese::Gothic;
    const QString pdf = save(form);
    QVERIFY(!pdf.isEmpty());
    const QString text = run(QStringLiteral("pdftotext"), {pdf, QStringLiteral("-")});
    QVERIFY2(text.contains(name), qPrintable(text));
    if (qEnvironmentVariableIsSet("MADOGUCHI_ALBUM"))
        QFile::copy(pdf, qEnvironmentVariable("MADOGUCHI_ALBUM") + "/name-" + QTest::currentDataTag() + ".pdf");
}

void PaperNamesTest::everyFontIsEmbedded()
{
    const QString pdf = save(formWith(QString::fromUcs4(U"葛\U000E0100城\U00020BB7 राम")));
    const QStringList fonts = run(QStringLiteral("pdffonts"), {pdf}).split('\n').mid(2);
    QVERIFY(fonts.size() > 2);
    for (const QString &font : fonts)
        QVERIFY2(font.isEmpty() || font.contains(" yes yes yes "), qPrintable(font));
}

void PaperNamesTest::saysWhoseNumberItIs_data()
{
    QTest::addColumn<uint>("point");
    for (const uint point : {0xe123U, 0x3abcdU, 0xf0000U, 0x10fffdU})
        QTest::addRow("U+%04X", point) << point;
}

// The number in the box is drawn, not written: what is copied is the code point and nothing else. So it is looked at.
void PaperNamesTest::saysWhoseNumberItIs()
{
    QFETCH(uint, point);
    const char32_t one = point;
    const QString number = QStringLiteral("%1").arg(point, 4, 16, QLatin1Char('0')).toUpper();
    const QString pdf = save(formWith(QString::fromUcs4(&one, 1)));
    const QString text = run(QStringLiteral("pdftotext"), {pdf, QStringLiteral("-")});
    QVERIFY(text.contains(QString::fromUcs4(&one, 1)));
    QVERIFY(!text.contains(number));
    const test::NumberBox box = test::numberBox(pdf, m_folder.filePath(QStringLiteral("box")), QString::fromUcs4(&one, 1));
    QVERIFY2(!box.ink.isNull(), "no frame with something in it");
    QVERIFY2(box.clearance > 3, qPrintable(QStringLiteral("%1 dots from the frame").arg(box.clearance)));
    QVERIFY2(box.ink.height() >= test::dotsAnInch * 4.2 / 72, qPrintable(QString::number(box.ink.height()))); // six points
    QCOMPARE(test::nearest(box.ink, QStringLiteral("U+") + number), QStringLiteral("U+") + number);
}

QTEST_MAIN(PaperNamesTest)
#include "PaperNamesTest.moc"
