// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/counter/ScannerKeys.h"
#include "app/counter/VisitDetail.h"
#include "app/counter/Words.h"
#include "app/counter/WorklistModel.h"

#include <QAbstractItemModelTester>
#include <QKeyEvent>
#include <QSignalSpy>
#include <QTest>

using namespace madoguchi;

namespace
{

WorklistEntry entry(const char *receipt, int minutesAgo, const char *state = "waiting")
{
    const QDateTime arrived = QDateTime::currentDateTimeUtc().addSecs(-60 * minutesAgo - 5);
    return {QString::fromLatin1(receipt),
            "juminhyo",
            QStringLiteral("kiosk"),
            QStringLiteral("ja"),
            QString::fromLatin1(state),
            arrived,
            {}};
}

QStringList receipts(const WorklistModel &model)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row)
        all << model.data(model.index(row), WorklistModel::ReceiptRole).toString();
    return all;
}

void press(QObject &target, ScannerKeys &keys, const QString &text, int gap, quint64 &clock)
{
    for (const QChar c : text) {
        const bool enter = c == u'\n';
        QKeyEvent event(QEvent::KeyPress, enter ? Qt::Key_Return : Qt::Key_unknown, Qt::NoModifier,
                        enter ? QStringLiteral("\r") : QString(c));
        event.setTimestamp(clock += static_cast<quint64>(gap));
        keys.eventFilter(&target, &event);
    }
}

} // namespace

class CounterModelsTest : public QObject
{
    Q_OBJECT
    CatalogueStore m_catalogue{std::make_shared<Catalogue>()};

private Q_SLOTS:
    void longestWaitComesFirst();
    void filterAndCounts();
    void refreshKeepsTheChosenRow();
    void aNumberGivenTwiceIsAskedById();
    void aChosenRowThatLeavesGivesWayToTheNext();
    void clearForgetsEverything();
    void figures();
    void markupIsNotRead_data();
    void markupIsNotRead();
    void fullWidthIsUnderstood();
    void reasonsAreRecognised();
    void countriesHaveNames();
    void aScanIsToldFromTyping();
    void hostileAnswersAreShownAsTheyAre();
    void staffAreWarnedOfWhatWasNotTaken();
    void staffHearOfOffers();

private:
    static const CatalogueStore &ours();
    static Submission tennyu();
};

void CounterModelsTest::longestWaitComesFirst()
{
    WorklistModel model(m_catalogue);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setEntries({entry("B", 3), entry("A", 43), entry("C", 0)});
    QCOMPARE(receipts(model), QStringList({QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")}));
    QCOMPARE(model.chosen(), QStringLiteral("A"));
    QVERIFY(model.chosenIsNext());
    QCOMPARE(model.data(model.index(0), WorklistModel::WaitRole).toInt(), 2);
    QCOMPARE(model.data(model.index(0), WorklistModel::MinutesRole).toInt(), 43);
}

void CounterModelsTest::filterAndCounts()
{
    WorklistModel model(m_catalogue);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setEntries({entry("A", 4, "accepted"), entry("B", 3), entry("C", 2)});
    QCOMPARE(model.rowCount(), 2);
    model.setFilter(WorklistModel::Filter::All);
    QCOMPARE(model.rowCount(), 3);
    model.setFilter(WorklistModel::Filter::Accepted);
    QCOMPARE(receipts(model), QStringList({QStringLiteral("A")}));
    QVERIFY(!model.chosenIsNext());
    QCOMPARE(model.waitingCount(), 2);
    QCOMPARE(model.acceptedCount(), 1);
    QCOMPARE(model.allCount(), 3);
}

void CounterModelsTest::aNumberGivenTwiceIsAskedById()
{
    WorklistModel model(m_catalogue);
    WorklistEntry first = entry("A", 9), second = entry("A", 6);
    first.id = QStringLiteral("first");
    second.id = QStringLiteral("second");
    model.setEntries({first, entry("B", 3)});
    QCOMPARE(model.chosenKey(), QStringLiteral("A"));
    model.setEntries({first, second, entry("B", 3)});
    QCOMPARE(model.chosenKey(), QStringLiteral("first"));
    first.state = QStringLiteral("accepted");
    model.setEntries({first, second, entry("B", 3)});
    QCOMPARE(model.chosenKey(), QStringLiteral("second"));
    model.setChosen(QStringLiteral("B"));
    QCOMPARE(model.chosenKey(), QStringLiteral("B"));
}

void CounterModelsTest::refreshKeepsTheChosenRow()
{
    WorklistModel model(m_catalogue);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setEntries({entry("A", 9), entry("B", 6), entry("C", 3)});
    model.setChosen(QStringLiteral("B"));
    QSignalSpy chosen(&model, &WorklistModel::chosenChanged);
    model.setEntries({entry("B", 6), entry("C", 3), entry("D", 1), entry("Z", 70)});
    QCOMPARE(model.chosen(), QStringLiteral("B"));
    QCOMPARE(model.chosenRow(), 1);
    QCOMPARE(chosen.count(), 0);
    model.chooseNext();
    QCOMPARE(model.chosen(), QStringLiteral("C"));
    model.choosePrevious();
    model.choosePrevious();
    model.choosePrevious();
    QCOMPARE(model.chosen(), QStringLiteral("Z"));
}

void CounterModelsTest::aChosenRowThatLeavesGivesWayToTheNext()
{
    WorklistModel model(m_catalogue);
    model.setEntries({entry("A", 9), entry("B", 6)});
    model.setEntries({entry("B", 6)});
    QCOMPARE(model.chosen(), QStringLiteral("B"));
    model.setEntries({});
    QVERIFY(model.chosen().isEmpty());
    QVERIFY(model.chosenEntry().isEmpty());
}

void CounterModelsTest::clearForgetsEverything()
{
    WorklistModel model(m_catalogue);
    model.setEntries({entry("A", 9)});
    QVERIFY(model.loaded());
    model.clear();
    QVERIFY(!model.loaded());
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.allCount(), 0);
    QVERIFY(model.chosen().isEmpty());
}

void CounterModelsTest::figures()
{
    WorklistModel model(m_catalogue);
    model.setEntries({entry("A", 43), entry("B", 31), entry("C", 24), entry("D", 9), entry("E", 1),
                      entry("X", 500, "accepted")});
    QCOMPARE(model.longestMinutes(), 43);
    QCOMPARE(model.medianMinutes(), 24);
    QCOMPARE(model.waitBands(), QVariantList({2, 2, 1}));
}

void CounterModelsTest::markupIsNotRead_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("plain");
    QTest::newRow("furigana") << QStringLiteral("{住民票|じゅうみんひょう}の|{写|うつ}し")
                              << QStringLiteral("住民票の写し");
    QTest::newRow("nothing") << QString() << QString();
}

void CounterModelsTest::markupIsNotRead()
{
    QFETCH(QString, marked);
    QTEST(words::plain(marked.toStdString()), "plain");
}

void CounterModelsTest::fullWidthIsUnderstood()
{
    QCOMPARE(words::halfWidth(QStringLiteral("　ＭＤＧ１：Ｒ：ＭＹＫ１ー０４１７−６ ")),
             QStringLiteral("MDG1:R:MYK1-0417-6"));
}

void CounterModelsTest::reasonsAreRecognised()
{
    QCOMPARE(words::codeAtHead("CENTRE-REJECTED: it said no"), ErrorCode::CentreRejected);
    QCOMPARE(words::codeAtHead("CENTRE-CONFLICT"), ErrorCode::CentreConflict);
    QVERIFY(!words::codeAtHead("").has_value());
    QVERIFY(!words::codeAtHead("something else").has_value());
}

// Also of a country that no form lists.
void CounterModelsTest::countriesHaveNames()
{
    FieldDefinition field;
    field.id = field.key = "nationality";
    field.type = FieldType::Choice;
    field.open = true;
    Definition definition;
    definition.texts["ja"]["choice.nationality.KR"] = "韓国・|朝鮮";
    const auto says = [&](const char *value, const char *language) {
        return words::value(definition, field, value, language);
    };
    QCOMPARE(says("KR", "ja"), QStringLiteral("韓国・朝鮮"));
    QCOMPARE(says("PK", "ja"), QStringLiteral("パキスタン"));
    QCOMPARE(says("PK", "en"), QStringLiteral("Pakistan"));
    QCOMPARE(says("無国籍", "ja"), QStringLiteral("無国籍"));
    field.key = "relation";
    QCOMPARE(says("PK", "ja"), QStringLiteral("PK"));
}

void CounterModelsTest::aScanIsToldFromTyping()
{
    ScannerKeys keys;
    QSignalSpy scanned(&keys, &ScannerKeys::scanned);
    QObject target;
    quint64 clock = 1000;
    press(target, keys, QStringLiteral("MDG1:R:MYK1-0417-6\n"), 8, clock);
    QCOMPARE(scanned.count(), 1);
    QCOMPARE(scanned.takeFirst().first().toString(), QStringLiteral("MDG1:R:MYK1-0417-6"));
    press(target, keys, QStringLiteral("MYK1-0417-6\n"), 180, clock);
    QCOMPARE(scanned.count(), 0);
    press(target, keys, QStringLiteral("abc\n"), 8, clock);
    QCOMPARE(scanned.count(), 0);
}

void CounterModelsTest::hostileAnswersAreShownAsTheyAre()
{
    VisitDetail detail(m_catalogue);
    Submission submission;
    submission.receipt = "MYK1-0001-0";
    submission.procedure = "unheard-of";
    submission.language = "en";
    submission.answers = Json::array(
        {Json{{"id", "name"}, {"value", "<b>渡邉󠄀</b>"}, {"source", "card"}, {"checked", true}}, 7,
         Json{{"id", 3}}, Json{{"id", "n"}, {"value", Json::array({1})}, {"checked", "yes"}}});
    detail.show(submission, {QStringLiteral("waiting"), {}, {}});
    QVERIFY(detail.isOpen());
    QVERIFY(!detail.knownHere());
    QCOMPARE(detail.title(), QStringLiteral("unheard-of"));
    VisitRows &rows = *detail.answers();
    QCOMPARE(rows.count(), 3);
    QCOMPARE(rows.data(rows.index(0), VisitRows::ValueRole).toString(),
             QString::fromUtf8("<b>渡邉󠄀</b>"));
    QVERIFY(rows.data(rows.index(0), VisitRows::CheckedRole).toBool());
    QVERIFY(!rows.data(rows.index(2), VisitRows::CheckedRole).toBool());
    detail.close();
    QVERIFY(!detail.isOpen());
    QCOMPARE(rows.count(), 0);
    QVERIFY(detail.receipt().isEmpty());
}

const CatalogueStore &CounterModelsTest::ours()
{
    static const CatalogueStore store(
        std::make_shared<const Catalogue>(Catalogue::load(MADOGUCHI_SOURCE_DIR "/resources/procedures").value()));
    return store;
}

Submission CounterModelsTest::tennyu()
{
    Submission submission;
    submission.procedure = "tennyu";
    submission.revision = ours().current()->find("tennyu")->revision;
    submission.language = "ja";
    submission.answers = Json::array();
    return submission;
}

void CounterModelsTest::staffAreWarnedOfWhatWasNotTaken()
{
    Submission submission = tennyu();
    submission.followUps = Json::parse(R"([
        {"procedure":"nhi_in","taken":false,"due":"2020-01-15","reason":"reason.move_in.nhi_in","unconfirmed":true,
         "people":[{"name":"試験　花子","relation":""},{"name":"","relation":"child"}]},
        {"procedure":"nenkin","taken":true},
        {"procedure":"kodomo_iryo","taken":false,"chosen":true},
        {"procedure":"inkan_reg","taken":false,"optional":true},
        {"procedure":"gomi_guide","taken":false},
        {"procedure":"school","taken":false,"due":"2099-01-15","unasked":true}])");
    VisitDetail detail(ours());
    detail.show(submission, {QStringLiteral("waiting"), {}, {}});
    const QVariantList lines = detail.notTaken();
    const auto of = [&](int at, const char *member) { return lines[at].toMap()[QString::fromLatin1(member)]; };
    QCOMPARE(lines.size(), 5); // what was handed in before is no warning
    QStringList kinds;
    for (int at = 0; at < lines.size(); ++at)
        kinds << of(at, "kind").toString();
    QCOMPARE(kinds.join(u' '), QStringLiteral("duty later may may duty"));
    QVERIFY(of(0, "title").toString().contains(QStringLiteral("国民健康保険")));
    QVERIFY(of(0, "overdue").toBool() && !of(4, "overdue").toBool());
    QCOMPARE(of(0, "names").toStringList(), QStringList{QStringLiteral("試験　花子")});
    QCOMPARE(of(0, "relations").toStringList(), QStringList{QStringLiteral("child")});
    QVERIFY(of(0, "reason").toString().size() > 5 && !of(0, "reason").toString().contains(u'{'));
    QVERIFY(of(0, "unconfirmed").toBool() && !of(1, "unconfirmed").toBool());
    QVERIFY(detail.unasked());
    detail.close();
    QVERIFY(detail.notTaken().isEmpty() && !detail.unasked());
}

void CounterModelsTest::staffHearOfOffers()
{
    Submission submission = tennyu();
    submission.offers = Json::parse(
        R"([{"rule":"benefits_staff"},{"rule":"renew_certificate","until":"2026-12-31"},{"rule":"of-tomorrow"}])");
    VisitDetail detail(ours());
    detail.show(submission, {QStringLiteral("waiting"), {}, {}});
    const QVariantList lines = detail.offers();
    QCOMPARE(lines.size(), 2); // a rule that this catalogue does not know says nothing
    const QVariantMap sensitive = lines[0].toMap(), other = lines[1].toMap();
    QVERIFY(sensitive[QStringLiteral("sensitive")].toBool() && !other[QStringLiteral("sensitive")].toBool());
    for (const QVariantMap &line : {sensitive, other}) {
        QVERIFY(!line[QStringLiteral("title")].toString().isEmpty());
        QVERIFY(!line[QStringLiteral("why")].toString().isEmpty());
        QVERIFY(!line[QStringLiteral("data")].toStringList().contains(QString()));
    }
    QCOMPARE(other[QStringLiteral("until")].toString(), QStringLiteral("2026-12-31"));
    QVERIFY(sensitive[QStringLiteral("until")].toString().isEmpty());
    detail.close();
    QVERIFY(detail.offers().isEmpty());
}

QTEST_MAIN(CounterModelsTest)
#include "CounterModelsTest.moc"
