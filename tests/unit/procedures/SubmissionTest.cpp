// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/procedures/Submission.h"

#include <QTest>

using namespace madoguchi;

class SubmissionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void roundTrip();
    void headerHoldsNoAnswers();
    void aLargeHouseholdFits();
    void refused_data();
    void refused();
};

namespace
{
Submission example()
{
    Submission submission;
    submission.id = "0d9f2f0e-6a54-4c2e-9b55-6e3f7d7a1c11";
    submission.receipt = "MYK1-0417-6";
    submission.procedure = "juminhyo";
    submission.revision = "2026-11-23";
    submission.office = "MY";
    submission.device = "K1";
    submission.channel = "kiosk";
    submission.language = "zh-Hans";
    submission.arrived = "2026-11-23T10:00:00+09:00";
    submission.clock = "synchronised";
    submission.answers = {
        {{"id", "name"}, {"value", "試験　花子"}, {"source", "card"}, {"at", ""}, {"checked", true}}};
    submission.followUps = Json::parse(R"([{"procedure":"nhi_in","taken":false,"due":"2026-12-15","chosen":true,
        "reason":"reason.move_in.nhi_in","people":[{"name":"試験　一郎","relation":"child"}],"unconfirmed":true}])");
    submission.offers = Json::parse(R"([{"rule":"benefits_staff"},{"rule":"care_65","until":"2026-12-31"}])");
    return submission;
}
} // namespace

void SubmissionTest::roundTrip()
{
    const Json json = toJson(example());
    const auto back = submissionFromJson(Json::parse(json.dump()));
    QVERIFY2(back.ok(), back ? "" : back.error().detail.c_str());
    QVERIFY(toJson(*back) == json);
    QCOMPARE(back->receipt, std::string("MYK1-0417-6"));
    QVERIFY(back->answers == example().answers);
    QVERIFY(back->followUps == example().followUps && back->offers == example().offers);
}

void SubmissionTest::headerHoldsNoAnswers()
{
    const Json header = publicHeader(example());
    QVERIFY(!header.contains("answers") && !header.contains("followUps") && !header.contains("offers"));
    QCOMPARE(header.size(), 10u);
    QVERIFY(header.dump().find("試験") == std::string::npos);
}

// 20 people with a dozen fields each are more than 200 answers, and a definition may ask for more.
void SubmissionTest::aLargeHouseholdFits()
{
    Submission submission = example();
    const Json answer = submission.answers[0];
    while (submission.answers.size() < 150 * 30)
        submission.answers.push_back(answer);
    QVERIFY(submissionFromJson(toJson(submission)).ok());
    submission.answers.push_back(answer);
    const auto refused = submissionFromJson(toJson(submission));
    QVERIFY(!refused.ok());
    QVERIFY(refused.error().detail.find("answers") != std::string::npos);
}

void SubmissionTest::refused_data()
{
    QTest::addColumn<QString>("patch");
    QTest::addColumn<QString>("member");
    for (const char *member : {"id", "receipt", "procedure", "revision", "office", "device", "channel",
                               "language", "arrived", "clock", "answers"}) {
        QTest::addRow("no %s", member)
            << QStringLiteral(R"([{"op":"remove","path":"/%1"}])").arg(member) << member;
        QTest::addRow("%s is a number", member)
            << QStringLiteral(R"([{"op":"replace","path":"/%1","value":5}])").arg(member) << member;
        QTest::addRow("%s is too long", member)
            << QStringLiteral(R"([{"op":"replace","path":"/%1","value":"%2"}])")
                   .arg(member, QString(5000, 'x'))
            << member;
    }
    const std::pair<const char *, const char *> rows[] = {
        {R"([{"op":"replace","path":"/id","value":""}])", "id"},
        {R"([{"op":"replace","path":"/office","value":"M\n"}])", "office"},
        {R"([{"op":"replace","path":"/language","value":"日本語"}])", "language"},
        {R"([{"op":"replace","path":"/answers/0","value":"x"}])", "answers"},
        {R"([{"op":"remove","path":"/answers/0/id"}])", "answers"},
        {R"([{"op":"replace","path":"/answers/0/value","value":[1]}])", "answers"},
        {R"([{"op":"replace","path":"/followUps","value":{}}])", "followUps"},
        {R"([{"op":"replace","path":"/followUps/0","value":"x"}])", "followUps"},
        {R"([{"op":"remove","path":"/followUps/0/taken"}])", "followUps"},
        {R"([{"op":"replace","path":"/followUps/0/chosen","value":"yes"}])", "followUps"},
        {R"([{"op":"add","path":"/followUps/0/more","value":1}])", "followUps"},
        {R"([{"op":"replace","path":"/followUps/0/people","value":"x"}])", "followUps"},
        {R"([{"op":"add","path":"/followUps/0/people/0/birthDate","value":"x"}])", "followUps"},
        {R"([{"op":"replace","path":"/followUps/0/reason","value":"理由"}])", "followUps"},
        {R"([{"op":"replace","path":"/offers","value":"x"}])", "offers"},
        {R"([{"op":"remove","path":"/offers/0/rule"}])", "offers"},
        {R"([{"op":"add","path":"/offers/0/disability","value":true}])", "offers"},
        {R"([{"op":"replace","path":"","value":[]}])", "object"},
        {R"([{"op":"replace","path":"","value":null}])", "object"},
    };
    for (const auto &[patch, member] : rows)
        QTest::newRow(patch) << patch << member;
    QTest::newRow("a long value") << QStringLiteral(
                                         R"([{"op":"replace","path":"/answers/0/value","value":"%1"}])")
                                         .arg(QString(5000, 'x'))
                                  << "answers";
}

void SubmissionTest::refused()
{
    QFETCH(QString, patch);
    QFETCH(QString, member);
    const auto submission = submissionFromJson(toJson(example()).patch(Json::parse(patch.toStdString())));
    QVERIFY(!submission.ok());
    QCOMPARE(submission.error().code, ErrorCode::BadInput);
    const auto detail = QString::fromStdString(submission.error().detail);
    QVERIFY2(detail.contains(member), qPrintable(detail));
    QVERIFY(!detail.contains(QStringLiteral("試験")) && !detail.contains(QStringLiteral("xxx")));
}

QTEST_GUILESS_MAIN(SubmissionTest)
#include "SubmissionTest.moc"
