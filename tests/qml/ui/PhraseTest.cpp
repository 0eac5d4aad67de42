// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/controls/PhraseLayout.h"

#include <QTest>

using namespace madoguchi;

class PhraseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void markup_data();
    void markup();
    void placesToBreak_data();
    void placesToBreak();
    void wrapsWithoutLosingText_data();
    void wrapsWithoutLosingText();
    void lastLineIsNoOrphan();
    void furiganaIsNeverSplit();
    void furiganaIsAtLeastHalf();
    void spokenWordsHaveTheirPlace();
};

namespace
{

PhraseLayout::Setting setting(BreakRule rule, int size = 32)
{
    QFont font;
    font.setFamilies({QStringLiteral("Noto Sans CJK JP")});
    font.setPixelSize(size);
    return {font, 1.5, rule};
}

QStringList linesOf(const PhraseLayout &layout)
{
    QStringList lines;
    for (const PhraseLayout::Line &line : layout.lines()) {
        QString text;
        for (const PhraseLayout::Run &run : line.runs)
            text += run.text;
        lines.append(text);
    }
    return lines;
}

} // namespace

void PhraseTest::markup_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("plain");
    QTest::addColumn<QString>("reading");
    QTest::newRow("nothing") << QString() << QString() << QString();
    QTest::newRow("furigana") << QStringLiteral("{漢字|かんじ}を書く") << QStringLiteral("漢字を書く")
                              << QStringLiteral("かんじを書く");
    QTest::newRow("marks") << QStringLiteral("住民票の|写し") << QStringLiteral("住民票の写し")
                           << QStringLiteral("住民票の写し");
    QTest::newRow("both") << QStringLiteral("{名前|なまえ}と|{住所|じゅうしょ}")
                          << QStringLiteral("名前と住所") << QStringLiteral("なまえとじゅうしょ");
    QTest::newRow("mark first") << QStringLiteral("|あ") << QStringLiteral("あ") << QStringLiteral("あ");
    QTest::newRow("open brace") << QStringLiteral("a{b") << QStringLiteral("a{b") << QStringLiteral("a{b");
    QTest::newRow("brace without a bar")
        << QStringLiteral("{a}") << QStringLiteral("{a}") << QStringLiteral("{a}");
    QTest::newRow("empty reading") << QStringLiteral("{漢|}") << QStringLiteral("漢") << QString();
    QTest::newRow("two lines") << QStringLiteral("一\n二") << QStringLiteral("一 二")
                               << QStringLiteral("一 二");
    QTest::newRow("beyond the basic plane")
        << QStringLiteral("{𠮷田|よしだ}さん") << QStringLiteral("𠮷田さん") << QStringLiteral("よしださん");
}

void PhraseTest::markup()
{
    QFETCH(QString, text);
    QTEST(Phrase::parse(text).plain(), "plain");
    QTEST(Phrase::parse(text).reading(), "reading");
}

void PhraseTest::placesToBreak_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("rule");
    QTest::addColumn<QString>("broken"); // with / at each place
    const auto row = [](const char *text, BreakRule rule, const char *broken) {
        QTest::newRow(text) << QString::fromUtf8(text) << int(rule) << QString::fromUtf8(broken);
    };
    row("必要なものを選んでください。", BreakRule::Japanese, "必要なものを/選んで/ください。");
    row("必要な|ものを選ぶ", BreakRule::Japanese, "必要な/ものを選ぶ"); // marks: the rule steps back
    row("ここに {置|お}いて ください。", BreakRule::Japanese, "ここに /置いて /ください。");
    row("受け取った", BreakRule::Japanese, "受け取った");
    row("申し込めます", BreakRule::Japanese, "申し込めます");
    row("いまお預かりしました", BreakRule::Japanese, "いまお預かりしました");
    row("これはご住所です", BreakRule::Japanese, "これはご住所です");
    row("はい、わかりました。次へ", BreakRule::Japanese, "はい、/わかりました。/次へ");
    row("市は「住民票」を", BreakRule::Japanese, "市は/「住民票」/を");
    row("大阪市都島区中野町2丁目16番", BreakRule::Names, "大阪市/都島区/中野町/2丁目16番");
    row("浪速　花子", BreakRule::Names, "浪速　/花子");
    row("Please wait a moment.", BreakRule::Other, "Please /wait /a /moment.");
    row("请稍等。", BreakRule::Other, "请/稍/等。");
}

void PhraseTest::placesToBreak()
{
    QFETCH(QString, text);
    QFETCH(int, rule);
    const Phrase phrase = Phrase::parse(text);
    QString broken = phrase.base;
    const QVector<qsizetype> places = breakPlaces(phrase, BreakRule(rule));
    for (qsizetype i = places.size() - 1; i >= 0; --i)
        broken.insert(places[i], u'/');
    QTEST(broken, "broken");
}

void PhraseTest::wrapsWithoutLosingText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("rule");
    const char *texts[] = {"必要なものを選んでください。まちがえても、窓口で続けられます。",
                           "{名前|なまえ}と {住所|じゅうしょ}を {読|よ}みます。",
                           "国民健康保険被保険者資格取得届",
                           "Supercalifragilisticexpialidocious application",
                           "请您把个人编号卡放在这里，不要拿走。",
                           "𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷"};
    for (const char *text : texts) {
        for (const BreakRule rule : {BreakRule::Japanese, BreakRule::Names, BreakRule::Other})
            QTest::addRow("%s %d", text, int(rule)) << QString::fromUtf8(text) << int(rule);
    }
}

void PhraseTest::wrapsWithoutLosingText()
{
    QFETCH(QString, text);
    QFETCH(int, rule);
    const Phrase phrase = Phrase::parse(text);
    for (int width = 120; width <= 900; width += 60) {
        const PhraseLayout layout(phrase, setting(BreakRule(rule)), width);
        QString joined = linesOf(layout).join(QString());
        QString whole = phrase.base;
        QCOMPARE(joined.remove(u' '), whole.remove(u' '));
        QVERIFY2(layout.width() <= width + 1, qPrintable(QString::number(layout.width())));
        for (const QString &line : linesOf(layout))
            QVERIFY2(!QStringLiteral("、。ょー」）").contains(line.front()), qPrintable(line));
    }
}

void PhraseTest::lastLineIsNoOrphan()
{
    const Phrase phrase = Phrase::parse(QStringLiteral("请您把个人编号卡放在这里"));
    for (int width = 100; width < 390; width += 10) {
        const QStringList lines = linesOf(PhraseLayout(phrase, setting(BreakRule::Other), width));
        if (lines.size() > 1 && width >= 128)
            QVERIFY2(lines.last().size() >= 3, qPrintable(lines.join(u'/')));
    }
}

void PhraseTest::furiganaIsNeverSplit()
{
    const Phrase phrase = Phrase::parse(QStringLiteral("この {在留資格|ざいりゅうしかく}は"));
    const PhraseLayout layout(phrase, setting(BreakRule::Japanese), 150);
    QVERIFY(linesOf(layout).contains(QStringLiteral("在留資格")));
}

void PhraseTest::furiganaIsAtLeastHalf()
{
    const PhraseLayout with(Phrase::parse(QStringLiteral("{置|お}く")), setting(BreakRule::Japanese), 0);
    const PhraseLayout without(Phrase::parse(QStringLiteral("置く")), setting(BreakRule::Japanese), 0);
    QVERIFY(with.height() > without.height());
    const PhraseLayout wide(Phrase::parse(QStringLiteral("{志|こころざし}")), setting(BreakRule::Japanese),
                            0);
    QVERIFY(wide.width() >= 5 * 16 - 1); // five kana of half the size
}

void PhraseTest::spokenWordsHaveTheirPlace()
{
    const PhraseLayout layout(Phrase::parse(QStringLiteral("{名前|なまえ}を読みます")),
                              setting(BreakRule::Japanese), 0);
    const QVector<QRectF> words = layout.rectangles(3, 5, layout.width(), Qt::AlignLeft);
    QCOMPARE(words.size(), 1);
    QVERIFY(words[0].left() > 60 && words[0].width() > 50 && words[0].width() < 80);
    QVERIFY(layout.rectangles(2, 2, layout.width(), Qt::AlignLeft).isEmpty());
}

QTEST_MAIN(PhraseTest)
#include "PhraseTest.moc"
