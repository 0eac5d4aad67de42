// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
// Every code point of a name is on the paper, and is copied from it as it was.
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
    const auto row = [](const char *what, const char32_t *name) { QTest::newRow(what) << QString::fromUcs4(name); };
    row("plain", U"大阪　太郎");
    row("a compatibility ideograph", U"\U0000FA19田　\U0000FA5B一");
    row("the same character unified", U"神田　者一");
    row("a variation sequence", U"葛\U000E0100城　辻\U000E0101子");
    row("of the registers' own collection", U"邉\U000E0110　渡邉\U000E010F");
    row("a sequence that no font holds", U"山\U000E01EF田");
    row("beyond the first plane", U"\U00020BB7野　\U00020B9F田　\U00029E3D");
    row("a code point that no font holds", U"\U0003ABCD見　\U000323B0本");
    row("for private use", U"\U0000E123田");
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
    const QString pdf = save(formWith(name));
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

// The number in the box is drawn, not written: what is copied is the code point and nothing else.
void PaperNamesTest::saysWhoseNumberItIs()
{
    const QString pdf = save(formWith(QString::fromUcs4(U"\U0003ABCD")));
    const QString text = run(QStringLiteral("pdftotext"), {pdf, QStringLiteral("-")});
    QVERIFY(text.contains(QString::fromUcs4(U"\U0003ABCD")));
    QVERIFY(!text.contains("3ABCD"));
}

QTEST_MAIN(PaperNamesTest)
#include "PaperNamesTest.moc"
