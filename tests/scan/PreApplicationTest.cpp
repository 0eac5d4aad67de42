// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/scan/PreApplication.h"
#include "drivers/scan/Payload.h"
#include "drivers/scan/Signature.h"
#include "drivers/scan/UsedCodes.h"
#include "tests/scan/SignedCodes.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace madoguchi;
using namespace madoguchi::scan;
using namespace std::chrono_literals;
using std::chrono::sys_days;

namespace
{

constexpr std::chrono::sys_seconds now = sys_days{2026y / 11 / 25} + 9h;

const QByteArray good =
    R"({"version":1,"id":"a1b2c3d4e5","procedure":"tenkyo","issued":"2026-11-24T20:00:00Z",)"
    R"("expires":"2026-12-24T20:00:00Z","answers":{"newAddress":"都島区中野町２丁目","rows":[1,2]}})";

QByteArray with(const QByteArray &from, const QByteArray &to)
{
    return QByteArray(good).replace(from, to);
}

QByteArray codeOf(const Error &error)
{
    const auto support = error.info().support;
    return {support.data(), qsizetype(support.size())};
}

} // namespace

class PreApplicationTest : public QObject
{
    Q_OBJECT
    signedcodes::Signer m_signer;
    QTemporaryDir m_folder;

    std::filesystem::path keys() const { return m_folder.path().toStdString(); }
    Result<PreApplication> read(const QByteArray &reference) const
    {
        return readPreApplication({reference.constData(), std::size_t(reference.size())}, keys(), now);
    }

private Q_SLOTS:
    void initTestCase();
    void readsWhatWasSigned();
    void refusesContent_data();
    void refusesContent();
    void refusesShape_data();
    void refusesShape();
    void everyByteIsSigned();
    void keysOfOtherKinds();
    void decodesStrictly_data();
    void decodesStrictly();
    void eachCodeWorksOnce();
    void forgetsWhatRanOut();
    void usedInTwoPrograms();
};

void PreApplicationTest::initTestCase()
{
    QVERIFY(m_signer.savePublicKey(m_folder.filePath(QStringLiteral("web-1.pem"))));
}

void PreApplicationTest::readsWhatWasSigned()
{
    const auto application = read(m_signer.reference("web-1", good));
    QVERIFY(application);
    QCOMPARE(application->id, std::string("a1b2c3d4e5"));
    QCOMPARE(application->procedure, std::string("tenkyo"));
    QVERIFY(application->expires == sys_days{2026y / 12 / 24} + 20h);
    const std::vector<std::pair<std::string, std::string>> answers{{"newAddress", "\"都島区中野町２丁目\""},
                                                                   {"rows", "[1,2]"}};
    QCOMPARE(application->answers, answers);
}

void PreApplicationTest::refusesContent_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("code");
    const auto row = [](const char *name, const QByteArray &json, const char *code) {
        QTest::newRow(name) << json << QByteArray(code);
    };
    row("as it should be", good, "");
    row("nothing", "", "CODE-BROKEN");
    row("not JSON", "procedure=tenkyo", "CODE-BROKEN");
    row("cut", good.left(good.size() - 1), "CODE-BROKEN");
    row("a list", "[" + good + "]", "CODE-BROKEN");
    row("more behind it", good + "{}", "CODE-BROKEN");
    row("not UTF-8", with("都", "\xff\xfe"), "CODE-BROKEN");
    row("overlong UTF-8", with("都", "\xc0\xaf"), "CODE-BROKEN");
    row("half a character", with("都", "\xe9\x83"), "CODE-BROKEN");
    row("a surrogate alone", with("都", "\\ud800"), "CODE-BROKEN");
    row("deep", with("[1,2]", QByteArray(400, '[') + QByteArray(400, ']')), "CODE-BROKEN");
    row("as deep as may be", with("[1,2]", "[[[1]]]"), "");
    row("one too deep", with("[1,2]", "[[[[[[1]]]]]]"), "CODE-BROKEN");
    row("no version", with("\"version\":1,", ""), "CODE-BROKEN");
    row("a later version", with("\"version\":1", "\"version\":2"), "CODE-FOREIGN");
    row("version as text", with("\"version\":1", "\"version\":\"1\""), "CODE-FOREIGN");
    row("no id", with("\"id\"", "\"ib\""), "CODE-BROKEN");
    row("short id", with("a1b2c3d4e5", "a1b2"), "CODE-BROKEN");
    row("long id", with("a1b2c3d4e5", QByteArray(65, 'a')), "CODE-BROKEN");
    row("id with a path", with("a1b2c3d4e5", "../../../etc"), "CODE-BROKEN");
    row("procedure with a path", with("tenkyo", "../x"), "CODE-BROKEN");
    row("no answers", with("\"answers\"", "\"answer\""), "CODE-BROKEN");
    row("answers as a list", with("{\"newAddress\":\"都島区中野町２丁目\",\"rows\":[1,2]}", "[1]"),
        "CODE-BROKEN");
    row("expired yesterday",
        with("2026-12-24", "2026-11-24").replace("11-24T20:00:00Z\",\"exp", "11-23T20:00:00Z\",\"exp"),
        "CODE-EXPIRED");
    row("expires this second", with("2026-12-24T20:00:00Z", "2026-11-25T09:00:00Z"), "CODE-EXPIRED");
    row("expires next second", with("2026-12-24T20:00:00Z", "2026-11-25T09:00:01Z"), "");
    row("issued tomorrow", with("2026-11-24T20", "2026-11-26T20"), "CODE-EXPIRED");
    row("a clock ahead by minutes", with("2026-11-24T20:00", "2026-11-25T09:09"), "");
    row("expires before it was issued", with("2026-12-24", "2026-11-23"), "CODE-BROKEN");
    row("valid for years", with("2026-12-24", "2031-12-24"), "CODE-BROKEN");
    row("30 February", with("2026-12-24", "2027-02-30"), "CODE-BROKEN");
    row("25 o'clock", with("12-24T20", "12-24T25"), "CODE-BROKEN");
    row("local time", with("2026-12-24T20:00:00Z", "2026-12-24T20:00:00+09:00"), "CODE-BROKEN");
    row("minus in a date", with("2026-12-24", "2026--2-24"), "CODE-BROKEN");
    row("date as number", with("\"2026-12-24T20:00:00Z\"", "1798142400"), "CODE-BROKEN");
}

void PreApplicationTest::refusesContent()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, code);
    const auto application = read(m_signer.reference("web-1", json));
    QCOMPARE(application ? QByteArray() : codeOf(application.error()), code);
}

void PreApplicationTest::refusesShape_data()
{
    QTest::addColumn<QByteArray>("reference");
    QTest::addColumn<QByteArray>("code");
    const QByteArray whole = m_signer.reference("web-1", good);
    const auto row = [](const char *name, const QByteArray &reference, const char *code) {
        QTest::newRow(name) << reference << QByteArray(code);
    };
    row("empty", "", "CODE-BROKEN");
    row("no dots", "abc", "CODE-BROKEN");
    row("one dot", "web-1.e30", "CODE-BROKEN");
    row("four parts", whole + ".e30", "CODE-BROKEN");
    row("no key", whole.mid(5), "CODE-BROKEN");
    row("no signature", whole.left(whole.lastIndexOf('.') + 1), "CODE-UNSIGNED");
    row("short signature", whole.left(whole.lastIndexOf('.') + 1) + QByteArray(82, 'A'), "CODE-UNSIGNED");
    row("not base64", QByteArray(whole).replace(10, 1, "*"), "CODE-BROKEN");
    row("unknown key", m_signer.reference("web-2", good), "CODE-UNSIGNED");
    row("key by a path", m_signer.reference("../web-1", good), "CODE-BROKEN");
    row("key by a folder", m_signer.reference("/", good), "CODE-UNSIGNED");
    row("another signer", signedcodes::Signer().reference("web-1", good), "CODE-UNSIGNED");
    row("zeros", whole.left(whole.lastIndexOf('.') + 1) + QByteArray(86, 'A'), "CODE-UNSIGNED");
    row("too large", m_signer.reference("web-1", good + QByteArray(2000, ' ')), "CODE-TOO-LARGE");
    row("not signed and broken", "web-1.e30.AAAA", "CODE-UNSIGNED");
}

void PreApplicationTest::refusesShape()
{
    QFETCH(QByteArray, reference);
    QFETCH(QByteArray, code);
    const auto application = read(reference);
    QVERIFY(!application);
    QCOMPARE(codeOf(application.error()), code);
}

void PreApplicationTest::everyByteIsSigned()
{
    const QByteArray whole = m_signer.reference("web-1", good);
    for (qsizetype i = 0; i < whole.size(); ++i) {
        QByteArray changed = whole;
        changed[i] = changed[i] == 'A' ? 'B' : 'A';
        QVERIFY2(!read(changed), qPrintable(QString::number(i)));
    }
}

void PreApplicationTest::keysOfOtherKinds()
{
    const signedcodes::Signer other("P-384");
    QVERIFY(other.savePublicKey(m_folder.filePath(QStringLiteral("p384.pem"))));
    QFile junk(m_folder.filePath(QStringLiteral("junk.pem")));
    QVERIFY(junk.open(QIODevice::WriteOnly));
    junk.write(QByteArray(100'000, 'x'));
    junk.close();
    QDir(m_folder.path()).mkdir(QStringLiteral("folder.pem"));
    for (const char *id : {"p384", "junk", "folder"})
        QCOMPARE(codeOf(read(m_signer.reference(id, good)).error()), QByteArray("CODE-UNSIGNED"));
}

void PreApplicationTest::decodesStrictly_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("right");
    for (const auto &[text, right] :
         {std::pair("", true), std::pair("YQ", true), std::pair("YWI", true), std::pair("YWJj", true),
          std::pair("_-8", true), std::pair("Y", false), std::pair("YQ==", false), std::pair("YR", false),
          std::pair("YWJ", false), std::pair("YW+j", false), std::pair("YWJj\n", false),
          std::pair("YWJj YQ", false)})
        QTest::newRow(text) << QByteArray(text) << right;
}

void PreApplicationTest::decodesStrictly()
{
    QFETCH(QByteArray, text);
    const auto bytes = fromBase64Url(text.toStdString());
    QTEST(bytes.has_value(), "right");
    if (bytes)
        QCOMPARE(QByteArray(reinterpret_cast<const char *>(bytes->data()), qsizetype(bytes->size())),
                 QByteArray::fromBase64(text, QByteArray::Base64UrlEncoding));
}

void PreApplicationTest::eachCodeWorksOnce()
{
    const std::filesystem::path file = keys() / "used.sqlite";
    {
        auto used = UsedCodes::open(file);
        QVERIFY(used);
        QVERIFY(used->use("a1b2c3d4e5", now + 24h, now));
        QVERIFY(used->use("another-id", now + 24h, now));
    }
    auto again = UsedCodes::open(file); // after a new start
    QVERIFY(again);
    QCOMPARE(codeOf(again->use("a1b2c3d4e5", now + 24h, now).error()), QByteArray("CODE-USED"));
    QVERIFY(again->use("a1b2c3d4e6", now + 24h, now));
    QFile raw(QString::fromStdString(file.string()));
    QVERIFY(raw.open(QIODevice::ReadOnly));
    QVERIFY(!raw.readAll().contains("a1b2c3d4e5"));
}

void PreApplicationTest::forgetsWhatRanOut()
{
    auto used = UsedCodes::open(keys() / "sweep.sqlite");
    QVERIFY(used);
    QVERIFY(used->use("old-code-1", now, now - 1h));
    QVERIFY(!used->use("old-code-1", now, now + 12h)); // a clock put back does not bring it to life
    QVERIFY(used->use("old-code-1", now, now + 49h));
}

void PreApplicationTest::usedInTwoPrograms()
{
    auto one = UsedCodes::open(keys() / "shared.sqlite");
    auto two = UsedCodes::open(keys() / "shared.sqlite");
    QVERIFY(one && two);
    QVERIFY(one->use("a1b2c3d4e5", now + 24h, now));
    QCOMPARE(codeOf(two->use("a1b2c3d4e5", now + 24h, now).error()), QByteArray("CODE-USED"));
}

QTEST_GUILESS_MAIN(PreApplicationTest)
#include "PreApplicationTest.moc"
