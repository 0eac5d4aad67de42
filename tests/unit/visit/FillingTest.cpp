// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
//
// Nobody is asked twice: from the profile and the card through the forms of one visit to what is handed in.
#include "tests/scan/SignedCodes.h"
#include "tests/unit/visit/Resident.h"

#include <QDateTime>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace madoguchi;
using namespace madoguchi::tests;

namespace
{

constexpr int most = 15; // keys that a family of four has to press, all procedures of its move together
constexpr const char *oldHome = "兵庫県神戸市中央区加納町6丁目5番1号";
const card::TextFacts taro{"試験　太郎", oldHome, "1986-05-17", card::Sex::Male};

QString daysAgo(int days)
{
    return QDate::currentDate().addDays(-days).toString(Qt::ISODate);
}

// Two adults and two children, as the town that they leave knows them. Where they go nobody knows yet.
Json family()
{
    Json json = Json::parse(R"({"head": "p1", "applicant": "p1", "persons": [
      {"id": "p1", "name": {"kanji": "試験　太郎", "kana": "シケン　タロウ"}, "birthDate": "1986-05-17", "sex": "M", "relation": "世帯主",
       "phone": "090-0000-0000", "occupation": "self_employed", "pensionKind": "type1", "incomeYen": 4000000,
       "bankName": "試験銀行", "bankBranch": "三宮支店", "bankType": "ordinary", "bankNumber": "1234567", "bankHolder": "シケン　タロウ",
       "spouseOf": "p2"},
      {"id": "p2", "name": {"kanji": "試験　花子", "kana": "シケン　ハナコ"}, "birthDate": "1988-02-03", "sex": "F", "relation": "妻",
       "phone": "080-0000-0000", "occupation": "none", "pensionKind": "type1", "incomeYen": 0},
      {"id": "p3", "name": {"kanji": "試験　一", "kana": "シケン　ハジメ"}, "birthDate": "2016-07-07", "sex": "M", "relation": "長男",
       "parents": ["p1", "p2"]},
      {"id": "p4", "name": {"kanji": "試験　二葉", "kana": "シケン　フタバ"}, "birthDate": "2021-03-03", "sex": "F", "relation": "子",
       "parents": ["p1", "p2"]}]})");
    json["today"] = daysAgo(0).toStdString();
    for (Json &person : json["persons"]) {
        person.update({{"nationality", "JP"},
                       {"address", oldHome},
                       {"honseki", "兵庫県神戸市中央区加納町6丁目"},
                       {"hittosha", "試験　太郎"},
                       {"employerInsurance", nullptr},
                       {"insuranceKind", "nhi"},
                       {"insurer", "神戸市"},
                       {"insuranceSymbol", "神"},
                       {"insuranceNumber", "1234567"},
                       {"myNumberCard", true}});
    }
    return json;
}

// What such a family taps; of two ways the one with more to write.
QHash<QString, QVariant> choicesOfTheMove()
{
    QHash<QString, QVariant> choices{{QStringLiteral("fromAbroad"), false},
                                     {QStringLiteral("fromPref"), QStringLiteral("兵庫県")},
                                     {QStringLiteral("tokurei"), true},
                                     {QStringLiteral("toWard"), QStringLiteral("都島区")},
                                     {QStringLiteral("dog"), false},
                                     {QStringLiteral("payment"), QStringLiteral("account")},
                                     {QStringLiteral("cause"), QStringLiteral("move_in")},
                                     {QStringLiteral("guardianRelation"), QStringLiteral("father")}};
    choices[QStringLiteral("eventDate")] = daysAgo(3);
    choices[QStringLiteral("plannedMoveOut")] = daysAgo(3);
    return choices;
}

// What has to be known to live somewhere else, and nothing more.
const QHash<QString, QString> newHome{{QStringLiteral("newTown"), QStringLiteral("中野町")},
                                      {QStringLiteral("newNumber"), QStringLiteral("2-16-20")},
                                      {QStringLiteral("newBuilding"), QStringLiteral("303")}};

constexpr const char *atHome = "大阪府大阪市都島区中野町2-16-20　303";

Json answerOf(const Submission &submission, const std::string &field)
{
    for (const Json &answer : submission.answers)
        if (answer["id"] == field)
            return answer;
    return {};
}

} // namespace

class FillingTest : public QObject
{
    Q_OBJECT

    void move(Kiosk &kiosk, Visit &visit, Resident &resident, const std::set<QString> &wanted)
    {
        kiosk.profile = Household::fromJson(m_family).value();
        visit.begin();
        visit.chooseEvent(QStringLiteral("move_in"));
        resident.putCard(taro, kiosk.profile);
        resident.interview();
        QCOMPARE(visit.step(), Visit::Step::Plan);
        for (int row = 0; row < visit.plan()->rowCount(); ++row) {
            const QModelIndex index = visit.plan()->index(row);
            visit.plan()->tick(row,
                               wanted.contains(visit.plan()->data(index, Plan::ProcedureRole).toString()));
        }
        QCOMPARE(visit.plan()->tickedCount(), int(wanted.size()));
        visit.next();
    }
    void believed(const Kiosk &kiosk) // by the centre, from the answers alone
    {
        for (const Submission &one : kiosk.handedIn) {
            const auto form = Form::fromAnswers(kiosk.procedures, *kiosk.procedures->find(one.procedure),
                                                one.answers, m_family["today"].get<std::string>());
            QVERIFY2(form, form ? "" : (one.procedure + ": " + form.error().detail).c_str());
        }
    }
    Json m_family;

private Q_SLOTS:
    void init() { m_family = family(); }

    void aFamilyOfFourPressesFewKeys()
    {
        Kiosk kiosk;
        Visit visit(kiosk);
        Resident resident(visit, choicesOfTheMove(), newHome);
        move(kiosk, visit, resident,
             {QStringLiteral("tennyu"), QStringLiteral("nhi_in"), QStringLiteral("jido_teate"),
              QStringLiteral("kodomo_iryo")});
        resident.fill();
        QVERIFY2(visit.step() == Visit::Step::Review,
                 qPrintable(visit.procedure() + u' ' + visit.form()->firstProblem()));
        visit.handIn();
        QCOMPARE(kiosk.handedIn.size(), 4u);
        const QString report = resident.typed.join(QStringLiteral("; "));
        std::printf("keys %d, taps %d: %s\n", resident.keys, resident.taps, qPrintable(report));
        QVERIFY2(resident.keys <= most, qPrintable(report));
        QCOMPARE(resident.unsettled, QStringList());
        QCOMPARE(resident.typed.size(), 2); // each asked once
        believed(kiosk);
    }

    // The measure measures.
    void withoutAProfileThereIsMoreToWrite()
    {
        for (const char *key : {"phone", "bankNumber"})
            m_family["persons"][0].erase(key);
        Kiosk kiosk;
        Visit visit(kiosk);
        auto texts = newHome;
        texts[QStringLiteral("phone")] = QStringLiteral("090-0000-0000");
        texts[QStringLiteral("claimantPhone")] = texts[QStringLiteral("phone")];
        texts[QStringLiteral("bankNumber")] = QStringLiteral("1234567");
        Resident resident(visit, choicesOfTheMove(), texts);
        move(kiosk, visit, resident,
             {QStringLiteral("tennyu"), QStringLiteral("nhi_in"), QStringLiteral("jido_teate"),
              QStringLiteral("kodomo_iryo")});
        resident.fill();
        QCOMPARE(visit.step(), Visit::Step::Review);
        QVERIFY(resident.keys > most);
        QCOMPARE(resident.typed.size(), 4); // each once
    }

    // After the notice of the move people live at the new address, whatever their cards say.
    void laterFormsTakeTheNewAddress()
    {
        Kiosk kiosk;
        Visit visit(kiosk);
        Resident resident(visit, choicesOfTheMove(), newHome);
        move(kiosk, visit, resident,
             {QStringLiteral("tennyu"), QStringLiteral("jido_teate"), QStringLiteral("kodomo_iryo"),
              QStringLiteral("school")});
        resident.fill();
        QVERIFY2(visit.step() == Visit::Step::Review,
                 qPrintable(visit.procedure() + u' ' + visit.form()->firstProblem()));
        visit.handIn();
        QCOMPARE(kiosk.handedIn.size(), 4u);
        for (const Submission &one : kiosk.handedIn) {
            const std::string text = one.answers.dump();
            QCOMPARE(answerOf(one, "newWard")["value"].get<std::string>(), std::string("miyakojima"));
            QCOMPARE(answerOf(one, "newTown")["value"].get<std::string>(), std::string("中野町"));
            QCOMPARE(answerOf(one, "newNumber")["value"].get<std::string>(), std::string("2-16-20"));
            QCOMPARE(text.find(oldHome) != text.npos, one.procedure == "tennyu");
        }
        const Json from = answerOf(kiosk.handedIn.front(), "fromAddress");
        QCOMPARE(from["source"].get<std::string>(), std::string("card"));
        QVERIFY(from["checked"].get<bool>());
        believed(kiosk);
    }

    // What is only shown is the new home as well, said on an earlier page; the old one stands where it is
    // asked for.
    void anAddressThatIsOnlyShownIsTheNewOne()
    {
        Kiosk kiosk;
        Visit visit(kiosk);
        Resident resident(visit, choicesOfTheMove(), newHome);
        move(kiosk, visit, resident,
             {QStringLiteral("tennyu"), QStringLiteral("nhi_in"), QStringLiteral("nenkin")});
        resident.fill();
        QVERIFY2(visit.step() == Visit::Step::Review,
                 qPrintable(visit.procedure() + u' ' + visit.form()->firstProblem()));
        visit.handIn();
        QCOMPARE(kiosk.handedIn.size(), 3u);
        for (const Submission &one : kiosk.handedIn) {
            const Json now = answerOf(one, "address"), before = answerOf(one, "fromAddress");
            QVERIFY(now.is_null() == (one.procedure == "tennyu"));
            QVERIFY(before.is_null() == (one.procedure == "nenkin"));
            if (!now.is_null()) {
                QCOMPARE(now["value"].get<std::string>(), std::string(atHome));
                QCOMPARE(now["source"].get<std::string>(), std::string("earlierPage"));
                QVERIFY(!now["at"].get<std::string>().empty());
            }
            if (!before.is_null()) {
                QCOMPARE(before["value"].get<std::string>(), std::string(oldHome));
                QCOMPARE(before["source"].get<std::string>(), std::string("card"));
            }
        }
        believed(kiosk);
    }

    // The notice itself says where from, also when it is looked through once more.
    void theNoticeOfTheMoveKeepsTheOldAddress()
    {
        constexpr const char *inTheCity = "大阪府大阪市北区中之島1丁目3番20号";
        for (Json &person : m_family["persons"])
            person["address"] = inTheCity;
        Kiosk kiosk;
        kiosk.profile = Household::fromJson(m_family).value();
        Visit visit(kiosk);
        auto choices = choicesOfTheMove();
        choices[QStringLiteral("reason")] = QStringLiteral("moved_within");
        choices[QStringLiteral("fromWard")] = QStringLiteral("北区");
        for (const char *no : {"roomOnly", "schoolZoneChanged", "parentsSplit"})
            choices[QString::fromLatin1(no)] = false;
        Resident resident(visit, choices, newHome);
        visit.begin();
        visit.chooseEvent(QStringLiteral("move_within"));
        resident.putCard({taro.name, inTheCity, taro.birthDate, taro.sex}, kiosk.profile);
        resident.interview();
        QCOMPARE(visit.step(), Visit::Step::Plan);
        const QStringList wanted{QStringLiteral("tenkyo"), QStringLiteral("nhi_addr"),
                                 QStringLiteral("nenkin")};
        for (int row = 0; row < visit.plan()->rowCount(); ++row)
            visit.plan()->tick(
                row, wanted.contains(
                         visit.plan()->data(visit.plan()->index(row), Plan::ProcedureRole).toString()));
        QCOMPARE(visit.plan()->tickedCount(), int(wanted.size()));
        visit.next();
        resident.fill();
        QVERIFY2(visit.step() == Visit::Step::Review,
                 qPrintable(visit.procedure() + u' ' + visit.form()->firstProblem()));
        visit.handIn();
        QCOMPARE(kiosk.handedIn.size(), 3u);
        for (const Submission &one : kiosk.handedIn)
            QCOMPARE(answerOf(one, "address")["value"].get<std::string>(),
                     std::string(one.procedure == "nenkin" ? atHome : inTheCity));
        QCOMPARE(resident.unsettled, QStringList());
        believed(kiosk);
    }

    // Who does not move lives where they live; and a machine that issues a certificate goes by the register,
    // which a move that is only prepared has not changed.
    void thereAreAddressesThatNoMoveChanges()
    {
        m_family["event"] = "move_in";
        m_family["context"] = {
            {"toWard", "都島区"}, {"newTown", "中野町"}, {"newNumber", "2-16-20"}, {"newBuilding", "303"}};
        const Kiosk kiosk;
        const auto shows = [&](const std::string &procedure, const char *channel) {
            const Household household = Household::fromJson(m_family).value();
            Form form(kiosk.procedures, *kiosk.procedures->find(procedure), toIso(household.today()),
                      channel);
            form.fill(household);
            return form.find("address")->value.get<std::string>();
        };
        QCOMPARE(shows("juminhyo", "counter"), std::string(atHome));
        QCOMPARE(shows("juminhyo", "kiosk"), std::string(oldHome));
        QCOMPARE(shows("nenkin", "kiosk"), std::string(atHome));
        m_family["persons"][0]["moves"] = false;
        QCOMPARE(shows("nenkin", "kiosk"), std::string(oldHome));
        m_family["persons"][0].erase("moves");
        m_family["event"] = "move_out";
        QCOMPARE(shows("nenkin", "kiosk"), std::string(oldHome));
    }

    // A correction typed over what the profile says is what the next form says.
    void aCorrectionIsKept()
    {
        Kiosk kiosk;
        Visit visit(kiosk);
        Resident resident(visit, choicesOfTheMove(), newHome);
        move(kiosk, visit, resident, {QStringLiteral("tennyu"), QStringLiteral("nhi_in")});
        while (visit.step() == Visit::Step::Fill && visit.procedure() == QStringLiteral("tennyu")) {
            resident.fillPage();
            if (visit.form()->value(QStringLiteral("phone")).isValid())
                visit.form()->answer(QStringLiteral("phone"), QStringLiteral("０８０ 1111 2222"));
            visit.next();
        }
        QCOMPARE(visit.procedure(), QStringLiteral("nhi_in"));
        QCOMPARE(visit.form()->value(QStringLiteral("phone")).toString(), QStringLiteral("08011112222"));
        resident.fill();
        QCOMPARE(visit.step(), Visit::Step::Review);
        visit.handIn();
        for (const Submission &one : kiosk.handedIn)
            QCOMPARE(answerOf(one, "phone")["value"].get<std::string>(), std::string("08011112222"));
        QCOMPARE(answerOf(kiosk.handedIn[1], "phone")["source"].get<std::string>(),
                 std::string("earlierPage"));
    }

    // One thing that two sources say differently is asked once in the whole visit, and never stops it.
    void oneDisagreementIsAskedOnce()
    {
        m_family["persons"][0]["name"]["kanji"] = "試験　太朗";
        Kiosk kiosk;
        Visit visit(kiosk);
        Resident resident(visit, choicesOfTheMove(), newHome);
        move(kiosk, visit, resident,
             {QStringLiteral("tennyu"), QStringLiteral("nhi_in"), QStringLiteral("kodomo_iryo")});
        resident.fill();
        QCOMPARE(visit.step(), Visit::Step::Review);
        QCOMPARE(resident.unsettled, QStringList{QStringLiteral("tennyu name")});
        visit.handIn();
        QVERIFY(answerOf(kiosk.handedIn[0], "members.1.memberName")["value"] == Json(taro.name));
        QVERIFY(answerOf(kiosk.handedIn[1], "head")["value"] == Json(taro.name));
        believed(kiosk);
    }

    void whereFromIsChosenOnce()
    {
        m_family["persons"][0]["address"] = "兵庫県神戸市中央区加納町6丁目5番2号";
        Kiosk kiosk;
        Visit visit(kiosk);
        Resident resident(visit, choicesOfTheMove(), newHome);
        move(kiosk, visit, resident, {QStringLiteral("tennyu"), QStringLiteral("nhi_in")});
        resident.fill();
        QCOMPARE(visit.step(), Visit::Step::Review);
        QCOMPARE(resident.unsettled, QStringList{QStringLiteral("tennyu fromAddress")});
        visit.handIn();
        for (const Submission &one : kiosk.handedIn)
            QCOMPARE(answerOf(one, "fromAddress")["value"].get<std::string>(), std::string(oldHome));
        believed(kiosk);
    }

    // Which name is the name each procedure says; as the register has it where it says nothing.
    void theNameIsWrittenAsTheProcedureHasIt()
    {
        Json &ming = m_family["persons"][1];
        ming.update(
            {{"name", {{"kanji", "見本　小明"}, {"roman", "MIHON XIAOMING"}, {"kana", "ミホン　シャオミン"}}},
             {"nationality", "CN"},
             {"alias", "試験　明"}});
        m_family["applicant"] = "p2";
        const Kiosk kiosk;
        const auto filled = [&](const std::string &procedure) {
            const Household household = Household::fromJson(m_family).value();
            Form form(kiosk.procedures, *kiosk.procedures->find(procedure), toIso(household.today()),
                      "counter");
            form.fill(household);
            return form;
        };
        const auto says = [](const Form &form, const char *field) {
            const Answer *answer = form.find(field);
            return answer ? answer->value.get<std::string>() : std::string();
        };
        const std::string registered = "MIHON XIAOMING　見本　小明";
        for (const char *procedure : {"juminhyo", "nhi_in", "inkan_reg"})
            QCOMPARE(says(filled(procedure), "name"), registered);
        const Form move = filled("tennyu"); // it asks for the Latin letters by themselves
        QCOMPARE(says(move, "members.2.memberName"), std::string("見本　小明"));
        QCOMPARE(says(move, "members.2.memberRoman"), std::string("MIHON XIAOMING"));
        Form nhi = filled("nhi_in");
        const FormField &name = *nhi.field("members.2.memberName");
        QCOMPARE(says(nhi, "members.2.memberName"), registered);
        QVERIFY(!nhi.doubtful(name));
        const auto doubtful = [&](const char *written) {
            nhi.answer("members.2.memberName", written, Source::Entered, "2026-11-25T10:00:00+09:00");
            return nhi.doubtful(name) && nhi.problems().empty() == filled("nhi_in").problems().empty();
        };
        QVERIFY(doubtful("試験　明")); // no 通称 for the register, and no refusal
        QVERIFY(doubtful("ミホン　シャオミン"));
        QVERIFY(!doubtful("MIHON XIAOMING"));
        QVERIFY(!doubtful("見本 小明"));
        const Form seal = filled("inkan_reg");
        QVERIFY(!seal.doubtful(*seal.field("name")));
        m_family["persons"][1].erase("name");
        const Form sealOfAlias = filled("inkan_reg"); // counts there
        QCOMPARE(says(sealOfAlias, "name"), std::string("試験　明"));
        QVERIFY(!sealOfAlias.doubtful(*sealOfAlias.field("name")));
        QCOMPARE(says(filled("juminhyo"), "name"), std::string());
    }

    // The card writes a part of what the profile writes: no disagreement.
    void aPartOfTheNameIsNoDisagreement()
    {
        m_family["persons"][0].update(
            {{"name", {{"kanji", "試験　太郎"}, {"roman", "SHIKEN TARO"}}}, {"nationality", "KR"}});
        Household household = Household::fromJson(m_family).value();
        const Kiosk kiosk;
        Form form(kiosk.procedures, *kiosk.procedures->find("juminhyo"), toIso(household.today()), "kiosk");
        household.learn("applicant", "name",
                        {"SHIKEN TARO", Source::Card, "2026-11-25T10:00:00+09:00", true});
        form.fill(household);
        QVERIFY(form.conflicts().empty());
        QVERIFY(form.find("name")->source == Source::Card);
        household.learn("applicant", "name",
                        {"SHIKEN JIRO", Source::Card, "2026-11-25T10:00:00+09:00", true});
        form.fill(household);
        QCOMPARE(form.conflicts().size(), 1u);
    }

    // Without a move both ask for the one address that sources know.
    void beforeAndAfterNoMoveAreOneQuestion()
    {
        m_family["persons"][0]["address"] = "兵庫県神戸市中央区加納町6丁目5番2号";
        Household household = Household::fromJson(m_family).value();
        household.learn("applicant", "address", {oldHome, Source::Card, "2026-11-25T10:00:00+09:00", true});
        const Kiosk kiosk;
        Form form(kiosk.procedures, *kiosk.procedures->find("nhi_in"), toIso(household.today()), "kiosk");
        form.fill(household);
        QCOMPARE(form.conflicts().size(), 2u);
        form.settle("fromAddress", 1);
        QVERIFY(form.conflicts().empty());
        for (const char *field : {"address", "fromAddress"})
            QVERIFY(form.find(field)->source == Source::CommonId);
        form.tell(household);
        Form next(kiosk.procedures, *kiosk.procedures->find("kouki"), toIso(household.today()), "kiosk");
        next.fill(household);
        QVERIFY(next.conflicts().empty());
        for (const char *field : {"address", "fromAddress"})
            QVERIFY(next.find(field)->source == Source::CommonId);
    }

    // Choosing one source for the name and writing it otherwise elsewhere leaves the card's name where it
    // counts.
    void whatIsOnlyShownIsNeverMissing()
    {
        m_family["persons"][0]["name"]["kanji"] = "試験　太朗";
        Kiosk kiosk;
        Visit visit(kiosk);
        Resident resident(visit, choicesOfTheMove(), newHome);
        move(kiosk, visit, resident, {QStringLiteral("tennyu"), QStringLiteral("nhi_in")});
        while (visit.step() == Visit::Step::Fill && visit.procedure() == QStringLiteral("tennyu")) {
            resident.fillPage();
            if (visit.form()->person() == QString::fromStdString(taro.name) &&
                visit.form()->value(QStringLiteral("members.1.memberName")).isValid())
                visit.form()->answer(QStringLiteral("members.1.memberName"), QStringLiteral("試験　大郎"));
            visit.next();
        }
        QCOMPARE(visit.procedure(), QStringLiteral("nhi_in"));
        QCOMPARE(visit.form()->value(QStringLiteral("name")).toString(), QString::fromStdString(taro.name));
        QCOMPARE(visit.form()->value(QStringLiteral("head")).toString(), QStringLiteral("試験　大郎"));
        resident.fill();
        QCOMPARE(visit.step(), Visit::Step::Review);
    }

    // A signed code's values come to the form, to the people whom it means, to the next form, and into what
    // is handed in.
    void aSignedCodeIsFilledIn()
    {
        const QDateTime issued = QDateTime::currentDateTimeUtc().addSecs(-3600);
        const auto stamp = [](const QDateTime &time) {
            return time.toString(QStringLiteral("yyyy-MM-dd'T'HH:mm:ss'Z'"));
        };
        const Json written{{"phone", "06-1111-2222"},
                           {"kind", "certificate"},
                           {"members",
                            {{{"memberName", "試験　花子"},
                              {"memberBirthDate", "1988-02-03"},
                              {"memberKana", "シケン　ハナ"}},
                             {{"memberName", "試験 太郎"}, {"memberBirthDate", "1986-05-17"}},
                             {{"memberName", "見本　次郎"},
                              {"memberBirthDate", "1999-09-09"},
                              {"memberSex", "male"},
                              {"memberKana", "ミホン　ジロウ"},
                              {"memberRelation", "younger_brother"},
                              {"memberNationality", "JP"}}}}};
        const Json content{{"version", 1},
                           {"id", "a1b2c3d4e5"},
                           {"procedure", "tennyu"},
                           {"answers", written},
                           {"issued", stamp(issued).toStdString()},
                           {"expires", stamp(issued.addDays(30)).toStdString()}};
        QTemporaryDir keys;
        const signedcodes::Signer signer;
        QVERIFY(signer.savePublicKey(keys.filePath(QStringLiteral("web-1.pem"))));
        Kiosk kiosk;
        kiosk.keys = keys.path().toStdString();
        kiosk.profile = Household::fromJson(m_family).value();
        Visit visit(kiosk);
        auto choices = choicesOfTheMove();
        choices[QStringLiteral("newWard")] = QStringLiteral("miyakojima");
        Resident resident(visit, choices, newHome);
        visit.begin();
        visit.showCode();
        visit.codeFound(QStringLiteral("MDG1:P:") + QString::fromLatin1(signer.reference(
                                                        "web-1", QByteArray::fromStdString(content.dump()))));
        QVERIFY2(visit.step() == Visit::Step::PlaceCard, qPrintable(visit.trouble()));
        resident.putCard(taro, kiosk.profile);
        QCOMPARE(visit.step(), Visit::Step::Fill);
        resident.fill();
        QVERIFY2(visit.step() == Visit::Step::Review, qPrintable(visit.form()->firstProblem()));
        // Written otherwise than the profile says, and asked; a blank of another width is not.
        QCOMPARE(resident.unsettled.filter(QStringLiteral("memberName")), QStringList());
        QCOMPARE(resident.unsettled.filter(QStringLiteral("memberKana")).size(), 1);
        visit.handIn();
        const Submission &handedIn = kiosk.handedIn.front();
        QStringList people;
        for (const Json &answer : handedIn.answers)
            if (QString::fromStdString(answer["id"].get<std::string>()).endsWith(u"memberName"))
                people << QString::fromStdString(answer["value"].get<std::string>());
        people.sort();
        QStringList expected{QStringLiteral("試験　一"), QStringLiteral("試験　二葉"),
                             QStringLiteral("試験　太郎"), QStringLiteral("試験　花子"),
                             QStringLiteral("見本　次郎")};
        expected.sort();
        QCOMPARE(people, expected); // everybody once
        const Json kind = answerOf(handedIn, "kind");
        QCOMPARE(kind["source"].get<std::string>(), std::string("preApplication"));
        QCOMPARE(QDateTime::fromString(QString::fromStdString(kind["at"].get<std::string>()), Qt::ISODate)
                     .toSecsSinceEpoch(),
                 issued.toSecsSinceEpoch());
        believed(kiosk);
    }
};

QTEST_GUILESS_MAIN(FillingTest)
#include "FillingTest.moc"
