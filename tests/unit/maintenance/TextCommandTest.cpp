// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

namespace
{

struct Ran {
    int exit = -1;
    QByteArray out, err;
    QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }
};

Ran run(const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(QStringLiteral(MADOGUCHI_PROGRAM), QStringList{"text"} + arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000))
        process.kill();
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            process.readAllStandardOutput(), process.readAllStandardError()};
}

QJsonObject jsonOf(const char *text)
{
    return QJsonDocument::fromJson(text).object();
}

} // namespace

class TextCommandTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answers_data();
    void answers();
    void readsTheValueFromStandardInput_data() { answers_data(); }
    void readsTheValueFromStandardInput();
    void plainIsForPeople_data();
    void plainIsForPeople();
    void keepsTheTextByteForByte();
    void bytesThatAreNoText_data();
    void bytesThatAreNoText();
    void longValues();
    void wrongUsage_data();
    void wrongUsage();
};

void TextCommandTest::answers_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QJsonObject>("answer");
    QTest::newRow("a date")
        << "wareki"
        << "R8.11.25" << jsonOf(R"({"status":"ok","date":"2026-11-25","wareki":"令和8年11月25日","year":2026,
                                          "month":11,"message":""})");
    QTest::newRow("a year") << "wareki"
                            << "昭和20年月日不詳"
                            << jsonOf(R"({"status":"partial","date":"1945-00-00","wareki":"昭和20年月日不詳",
                                          "year":1945,"month":null,"message":"月日が分からない日付として扱います。"})");
    QTest::newRow("by habit") << "wareki"
                              << "平成31年5月1日"
                              << jsonOf(
                                     R"({"status":"normalised","date":"2019-05-01","wareki":"令和元年5月1日",
                                            "year":2019,"month":5,
                                            "message":"平成は31年4月30日までです。令和元年5月1日として扱います。"})");
    QTest::newRow("no day") << "wareki"
                            << "2026-02-30"
                            << jsonOf(
                                   R"({"status":"refused","date":null,"wareki":null,"year":null,"month":null,
                                          "message":"2月30日はありません。"})");
    QTest::newRow("kana") << "kana"
                          << "シケン　サチコ" << jsonOf(R"({"valid":true,"message":""})");
    QTest::newRow("no kana") << "kana"
                             << "ーア"
                             << jsonOf(R"({"valid":false,"message":"長音「ー」で始めることはできません。"})");
    QTest::newRow("key") << "key"
                         << "渡邉　太郎" << jsonOf(R"({"key":"渡辺太郎"})");
    QTest::newRow("no text, no key") << "key"
                                     << "" << jsonOf(R"({"key":""})");
    QTest::newRow("address")
        << "address"
        << "北区天神橋2丁目北2番6号"
        << jsonOf(R"({"text":"北区天神橋2丁目北2番6号","ward":"北区","town":"天神橋","chome":2,
                                           "rest":"北2番6号"})");
    QTest::newRow("without 丁目")
        << "address"
        << "中央区上町C-3" << jsonOf(R"({"text":"中央区上町C-3","ward":"中央区","town":"上町","chome":null,
                                                "rest":"C-3"})");
    QTest::newRow("elsewhere") << "address"
                               << "堺市北区1-1"
                               << jsonOf(R"({"text":"堺市北区1-1","ward":null,"town":null,"chome":null,
                                             "rest":"堺市北区1-1"})");
}

void TextCommandTest::answers()
{
    QFETCH(QString, command);
    QFETCH(QString, value);
    QFETCH(QJsonObject, answer);
    const Ran ran = run({command, value, "--json"});
    QCOMPARE(ran.exit, 0);
    QCOMPARE(ran.object(), answer);
    QVERIFY(ran.err.isEmpty());
}

void TextCommandTest::readsTheValueFromStandardInput()
{
    QFETCH(QString, command);
    QFETCH(QString, value);
    QFETCH(QJsonObject, answer);
    QCOMPARE(run({command, "-", "--json"}, value.toUtf8()).object(), answer);
    QCOMPARE(run({command, "-", "--json"}, value.toUtf8() + '\n').object(), answer);
}

void TextCommandTest::plainIsForPeople_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("output");
    QTest::newRow("a date") << QStringList{"wareki", "R8.11.25"} << "ok\n2026-11-25\n令和8年11月25日\n";
    QTest::newRow("no day") << QStringList{"wareki", "2026-02-30"} << "refused\n2月30日はありません。\n";
    QTest::newRow("kana") << QStringList{"kana", "シケン"} << "valid\n";
    QTest::newRow("key") << QStringList{"key", "ｻｲﾄｳ"} << "サイトウ\n";
    QTest::newRow("address") << QStringList{"address", "港区三先1-2-3"}
                             << "ward: 港区\ntown: 三先\nchome: 1\nrest: 2-3\n";
}

void TextCommandTest::plainIsForPeople()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, output);
    const Ran ran = run(arguments);
    QCOMPARE(ran.exit, 0);
    QCOMPARE(QString::fromUtf8(ran.out), output);
}

// U+FA19 would become U+795E under NFC; a variation selector would be lost by a careless filter.
void TextCommandTest::keepsTheTextByteForByte()
{
    const QString address = QStringLiteral("大阪市　都島区善源寺町\U000E01001丁目\uFA19荘");
    const QJsonObject answer = run({"address", "-", "--json"}, address.toUtf8()).object();
    QCOMPARE(answer["text"].toString(), address);
    QCOMPARE(answer["town"].toString(), QStringLiteral("善源寺町\U000E0100"));
    QCOMPARE(answer["rest"].toString(), QStringLiteral("\uFA19荘"));
    const QString crlf = QStringLiteral("北区天神橋\r");
    QCOMPARE(run({"address", "-", "--json"}, crlf.toUtf8() + '\n').object()["text"].toString(), crlf);
}

void TextCommandTest::bytesThatAreNoText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("no UTF-8") << QByteArray("\xff\xfe");
    QTest::newRow("cut in a character") << QByteArray("山\xe7\x94");
    QTest::newRow("surrogate") << QByteArray("\xed\xa0\x80");
}

void TextCommandTest::bytesThatAreNoText()
{
    QFETCH(QByteArray, bytes);
    const QJsonObject date = run({"wareki", "-", "--json"}, bytes).object();
    QCOMPARE(date["status"].toString(), QStringLiteral("refused"));
    QVERIFY(date["message"].toString().contains("UTF-8"));
    const QJsonObject kana = run({"kana", "-", "--json"}, bytes).object();
    QCOMPARE(kana["valid"], QJsonValue(false));
    QVERIFY(kana["message"].toString().contains("UTF-8"));
    for (const char *command : {"key", "address"}) {
        const Ran ran = run({command, "-", "--json"}, bytes);
        QCOMPARE(ran.exit, 1);
        QCOMPARE(ran.object()["error"].toObject()["code"].toString(), QStringLiteral("APP-INPUT"));
        QVERIFY(ran.err.startsWith("APP-INPUT: "));
    }
}

void TextCommandTest::longValues()
{
    const QByteArray megabyte = QString(350'000, u'一').toUtf8(), tooMuch(2 * 1024 * 1024 + 1, '1');
    for (const char *command : {"wareki", "kana", "key", "address"}) {
        QCOMPARE(run({command, "-", "--json"}, megabyte).exit, 0);
        const Ran ran = run({command, "-", "--json"}, tooMuch);
        QCOMPARE(ran.exit, 1);
        QVERIFY(ran.err.startsWith("APP-INPUT: "));
    }
}

void TextCommandTest::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList{};
    QTest::newRow("no value") << QStringList{"wareki"};
    QTest::newRow("two values") << QStringList{"kana", "ア", "イ"};
    QTest::newRow("unknown") << QStringList{"dance", "ア"};
}

void TextCommandTest::wrongUsage()
{
    QFETCH(QStringList, arguments);
    QCOMPARE(run(arguments).exit, 2);
}

QTEST_GUILESS_MAIN(TextCommandTest)
#include "TextCommandTest.moc"
