// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
//
// Leafs through every page of the kiosk in every language, text size and colour scheme, finds nothing cut
// off, nothing on top of each other and no control without a name, and leaves an album of pictures: in
// $MADOGUCHI_ALBUM, else in "album" beside the tests. Pictures are taken of the hardest modes, of all with
// MADOGUCHI_TEST_LONG=1, when each page is also looked at in every colour scheme.
#include "tests/qml/kiosk/KioskInTest.h"
#include "tests/qml/kiosk/LayoutCheck.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>
#include <algorithm>
#include <functional>

using namespace madoguchi;
using test::KioskInTest;

namespace
{

struct Mode {
    const char *language;
    int textScale;
    const char *theme;
    bool operator==(const Mode &other) const
    {
        return qstrcmp(language, other.language) == 0 && textScale == other.textScale &&
               qstrcmp(theme, other.theme) == 0;
    }
};

constexpr Mode hardest[] = {
    {"ja", 100, "standard"},     {"ja-easy", 150, "standard"}, {"ja-easy", 300, "standard"},
    {"en", 300, "standard"},     {"zh-Hans", 200, "standard"}, {"en", 100, "highContrast"},
    {"ja", 200, "highContrast"}, {"ja", 100, "dark"},
};

bool isLong()
{
    return qEnvironmentVariableIsSet("MADOGUCHI_TEST_LONG");
}

// Every language in every size, and the hardest of the other colour schemes.
QList<Mode> modesToShow()
{
    QList<Mode> all;
    for (const char *language : {"ja", "ja-easy", "en", "zh-Hans"}) {
        for (const int scale : {100, 150, 200, 300}) {
            all.append({language, scale, "standard"});
            if (isLong())
                all.append({{language, scale, "highContrast"}, {language, scale, "dark"}});
        }
    }
    for (const Mode &mode : hardest) {
        if (!all.contains(mode))
            all.append(mode);
    }
    return all;
}

bool isPictured(const Mode &mode)
{
    return isLong() || std::ranges::find(hardest, mode) != std::end(hardest);
}

using Reach = std::function<bool(KioskInTest &)>;

struct Stop {
    const char *name;
    Reach reach;
};

Reach step(Visit::Step step, const char *procedure = "juminhyo")
{
    return [=](KioskInTest &kiosk) { return kiosk.reach(step, procedure); };
}

Reach reader(card::Presence presence)
{
    return [=](KioskInTest &kiosk) {
        const bool there = kiosk.reach(Visit::Step::PlaceCard);
        kiosk.cardReader().setPresence(presence);
        return there && QTest::qWaitFor([&] { return !kiosk.visit().trouble().isEmpty(); });
    };
}

// A card that cannot be used here, as it is or for want of tries.
Reach card(const char *person, int tries = 3)
{
    return [=](KioskInTest &kiosk) {
        return kiosk.reach(Visit::Step::PlaceCard) && kiosk.layCard(person, tries) &&
               QTest::qWaitFor([&] { return !kiosk.visit().trouble().isEmpty(); });
    };
}

Reach wrongPin(int tries)
{
    return [=](KioskInTest &kiosk) {
        return kiosk.reach(Visit::Step::PlaceCard) && kiosk.layCard("hanako", tries) &&
               QTest::qWaitFor([&] { return kiosk.visit().step() == Visit::Step::EnterPin; }) &&
               kiosk.typePin("9999") && !kiosk.visit().trouble().isEmpty();
    };
}

// The clock of the visit, faster.
bool letTimePass(KioskInTest &kiosk)
{
    auto *clock = kiosk.visit().findChild<QTimer *>();
    for (int second = 0; clock && second < 200 && kiosk.visit().idleLeft() == 0; ++second)
        QMetaObject::invokeMethod(clock, "timeout");
    for (int second = 0; second < 6; ++second)
        QMetaObject::invokeMethod(clock, "timeout");
    return kiosk.visit().idleLeft() > 0;
}

// One of each kind, as long as the important ones may be.
bool twoNotices(KioskInTest &kiosk)
{
    const bool there = kiosk.reach(Visit::Step::Welcome);
    kiosk.session().setNotices(
        {{"storm",
          "2026-11-25",
          "2026-12-31",
          true,
          {},
          {},
          {{"ja", "大雨のため、|本日は午後3時で|窓口を閉めます。|この機械は使えます。"},
           {"ja-easy", "{大雨|おおあめ}です。 きょうは 3{時|じ}に {窓口|まどぐち}を {閉|し}めます。 この {機械|きかい}は {使|つか}えます。"},
           {"en", "Because of heavy rain the counter closes at 3 p.m. today. This machine stays open."},
           {"zh-Hans", "因大雨，窗口今天15点关闭。本机可继续使用。"}}},
         {"holidays",
          "2026-11-25",
          "2026-12-31",
          false,
          {},
          {},
          {{"ja", "12月29日から1月3日までは|お休みです。"}, {"en", "Closed from 29 December to 3 January."}}}});
    kiosk.settle();
    return there && kiosk.session().notices().size() == 2;
}

Reach section(const char *name)
{
    return [=](KioskInTest &kiosk) {
        const bool there = kiosk.reach(Visit::Step::Choose);
        kiosk.visit().openSection(QString::fromLatin1(name));
        kiosk.settle();
        return there;
    };
}

Reach about(const char *procedure)
{
    return [=](KioskInTest &kiosk) { return kiosk.reach(Visit::Step::About, procedure); };
}

Reach interview(const char *event, const char *kind, const char *question = "")
{
    return [=](KioskInTest &kiosk) { return kiosk.interview(event, kind, question); };
}

Reach ofEvent(Visit::Step step, const char *event)
{
    return [=](KioskInTest &kiosk) { return kiosk.reachOfEvent(step, event); };
}

// Somebody whose profile says other things than the card.
Household householdOf(const char *json)
{
    return Household::fromJson(Json::parse(json)).value();
}

bool twoSources(KioskInTest &kiosk)
{
    kiosk.beginAgain();
    kiosk.services().known = householdOf(
        R"({"today":"2026-11-25","persons":[{"id":"p1","name":{"kanji":"試験　花子"},"address":"大阪市北区天神橋3丁目1番35号"}]})");
    kiosk.visit().begin();
    kiosk.visit().choose(QStringLiteral("juminhyo"));
    const bool there = kiosk.layCard("hanako") &&
                       QTest::qWaitFor([&] { return kiosk.visit().step() == Visit::Step::EnterPin; }) &&
                       kiosk.typePin("1234") && kiosk.takeProfile();
    kiosk.settle();
    return there && kiosk.find("AlternativesField");
}

// Three things that the city offers by itself, one of them soon over, one without a last day.
bool receiptWithOffers(KioskInTest &kiosk)
{
    kiosk.beginAgain();
    const QDate today = QDate::currentDate();
    const auto day = [&](int days) { return today.addDays(days).toString(Qt::ISODate).toStdString(); };
    const Json person{{"id", "p1"},
                      {"nationality", "VN"},
                      {"myNumberCard", true},
                      {"certExpires", day(3)},
                      {"stayExpires", day(5)},
                      {"cardExpires", day(80)},
                      {"employerInsurance", "self"},
                      {"nhiMember", true},
                      {"certificatesThisYear", 3}};
    kiosk.services().known =
        Household::fromJson({{"today", day(0)}, {"persons", Json::array({person})}}).value();
    kiosk.visit().begin();
    kiosk.visit().choose(QStringLiteral("juminhyo"));
    if (!kiosk.layCard("hanako") ||
        !QTest::qWaitFor([&] { return kiosk.visit().step() == Visit::Step::EnterPin; }) || !kiosk.typePin("1234") ||
        !kiosk.takeProfile())
        return false;
    while (kiosk.visit().step() == Visit::Step::Fill && kiosk.turnPage()) {
    }
    kiosk.visit().handIn();
    kiosk.settle();
    QQuickItem *first = kiosk.find("OfferItem");
    if (!first || kiosk.visit().offers()->count() != Offers::most)
        return false;
    const QVariant refused = first->property("rule");
    QMetaObject::invokeMethod(kiosk.find("AppButton", first), "act");
    kiosk.settle();
    first = kiosk.find("OfferItem"); // what waited came up at the end
    return first && first->property("rule") != refused && kiosk.visit().offers()->count() == Offers::most;
}

// The page that offers to fill in from what the city knows.
bool offeredProfile(KioskInTest &kiosk)
{
    kiosk.beginAgain();
    kiosk.services().known = householdOf(R"({"today":"2026-11-25","persons":[{"id":"p1"}]})");
    kiosk.visit().begin();
    kiosk.visit().choose(QStringLiteral("juminhyo"));
    return kiosk.layCard("hanako") &&
           QTest::qWaitFor([&] { return kiosk.visit().step() == Visit::Step::EnterPin; }) &&
           kiosk.typePin("1234") && kiosk.visit().step() == Visit::Step::OfferProfile;
}

bool profilePin(KioskInTest &kiosk)
{
    const bool there = offeredProfile(kiosk);
    kiosk.visit().acceptProfile();
    return there && kiosk.visit().step() == Visit::Step::ProfilePin;
}

bool waitsForTheCity(KioskInTest &kiosk)
{
    const bool there = offeredProfile(kiosk);
    kiosk.services().cityAnswers = false;
    kiosk.visit().acceptProfile();
    return there && kiosk.visit().reading();
}

// One try is left of the other PIN: the way on does not need it.
bool profileLastTry(KioskInTest &kiosk)
{
    const bool there = profilePin(kiosk);
    kiosk.services().refusesPin = true;
    (void)kiosk.typePin("9999");
    return there && kiosk.visit().trouble() == QStringLiteral("PIN-LAST-TRY");
}

bool servedByStaff(KioskInTest &kiosk)
{
    kiosk.beginAgain();
    kiosk.services().known =
        householdOf(R"({"today":"2026-11-25","persons":[{"id":"p1","dvSupport":true}]})");
    kiosk.visit().begin();
    kiosk.visit().choose(QStringLiteral("juminhyo"));
    return kiosk.layCard("hanako") &&
           QTest::qWaitFor([&] { return kiosk.visit().step() == Visit::Step::EnterPin; }) &&
           kiosk.typePin("1234") && kiosk.takeProfile() && kiosk.visit().step() == Visit::Step::Counter;
}

// The page about somebody who was added to a form, of whom nobody knows the name.
bool ofSomebody(KioskInTest &kiosk)
{
    bool there = kiosk.reachOfEvent(Visit::Step::Fill, "move_within");
    while (there && kiosk.visit().form()->personNumber() == 0)
        there = kiosk.turnPage();
    kiosk.visit().form()->addPerson();
    kiosk.settle();
    return there && kiosk.visit().form()->personNumber() > 1;
}

const QList<Stop> &stops()
{
    static const QList<Stop> all = {
        {"01-welcome", step(Visit::Step::Welcome)},
        {"02-choose", step(Visit::Step::Choose)},
        {"02-choose-moving", section("moving")},
        {"02-choose-all", section("all")},
        {"02-choose-group", section("all.40")},
        {"02-about", about("shussei")},
        {"02-about-unconfirmed", about("inkan_reg")},
        {"02-about-before-the-card",
         [](KioskInTest &kiosk) {
             const bool there = kiosk.reach(Visit::Step::PlaceCard, "jido_teate");
             kiosk.visit().learnMore();
             kiosk.settle();
             return there && kiosk.visit().step() == Visit::Step::About;
         }},
        {"02-about-no-line",
         [](KioskInTest &kiosk) {
             const bool there = kiosk.reach(Visit::Step::Choose);
             kiosk.visit().setLineUp(false);
             kiosk.visit().choose(QStringLiteral("koseki"));
             kiosk.settle();
             return there && kiosk.visit().step() == Visit::Step::About;
         }},
        {"02-choose-no-line",
         [](KioskInTest &kiosk) {
             const bool there = kiosk.reach(Visit::Step::Choose);
             kiosk.visit().setLineUp(false);
             kiosk.visit().openSection(QStringLiteral("all.0"));
             kiosk.settle();
             return there;
         }},
        {"02-guide", about("gomi_guide")},
        {"02-code",
         [](KioskInTest &kiosk) {
             const bool there = kiosk.reach(Visit::Step::Choose);
             kiosk.visit().showCode();
             kiosk.settle();
             return there && kiosk.visit().step() == Visit::Step::ShowCode;
         }},
        {"02-code-refused",
         [](KioskInTest &kiosk) {
             const bool there = kiosk.reach(Visit::Step::Choose);
             kiosk.visit().showCode();
             kiosk.visit().codeFound(QStringLiteral("https://example.com/"));
             return there && kiosk.visit().trouble() == QStringLiteral("CODE-WEB");
         }},
        {"03-place-card", step(Visit::Step::PlaceCard)},
        {"03-no-reader", reader(card::Presence::NoReader)},
        {"03-no-service", reader(card::Presence::NoService)},
        {"03-other-card", card("other-card")},
        {"04-pin",
         [](KioskInTest &kiosk) {
             const bool there = kiosk.reach(Visit::Step::EnterPin);
             kiosk.visit().pinDigit(1);
             kiosk.visit().pinDigit(2);
             return there && kiosk.visit().pinCount() == 2;
         }},
        {"04-pin-wrong", wrongPin(3)},
        {"04-last-try", wrongPin(2)},
        {"04-blocked", card("hanako", 0)},
        {"04-no-pin", card("no-pin")},
        {"04-forgotten",
         [](KioskInTest &kiosk) {
             return kiosk.reach(Visit::Step::EnterPin) && kiosk.shell()->setProperty("pinForgotten", true);
         }},
        {"05-fill", step(Visit::Step::Fill)},
        {"05-fill-moving", step(Visit::Step::Fill, "tenkyo")},
        {"05-fill-problem",
         [](KioskInTest &kiosk) {
             const bool there = kiosk.reach(Visit::Step::Fill, "tenkyo");
             kiosk.visit().next();
             return there && kiosk.visit().form()->problemCount() > 0;
         }},
        {"05-two-sources", twoSources},
        {"05-person", ofSomebody},
        {"06-review", step(Visit::Step::Review)},
        {"06-review-moving", step(Visit::Step::Review, "tenkyo")},
        {"06-queue-full",
         [](KioskInTest &kiosk) {
             const bool there = kiosk.reach(Visit::Step::Review);
             kiosk.services().refusal = ErrorCode::QueueFull;
             kiosk.visit().handIn();
             return there && kiosk.visit().trouble() == QStringLiteral("QUEUE-FULL");
         }},
        {"07-receipt", step(Visit::Step::Receipt)},
        {"07-receipt-offline",
         [](KioskInTest &kiosk) {
             const bool there = kiosk.reach(Visit::Step::Receipt);
             kiosk.visit().setLineUp(false);
             return there;
         }},
        {"07-receipt-offers", receiptWithOffers},
        {"06-review-three", ofEvent(Visit::Step::Review, "birth")},
        {"07-receipt-three", ofEvent(Visit::Step::Receipt, "birth")},
        {"08-question-date", interview("move_in", "date")},
        {"08-question-boolean", interview("move_in", "boolean")},
        {"08-question-prefecture", interview("move_in", "prefecture")},
        {"08-question-text", interview("move_in", "text")},
        {"08-question-ward", interview("move_in", "ward")},
        {"08-question-household",
         [](KioskInTest &kiosk) {
             bool there = kiosk.interview("move_in", "people");
             while (there && kiosk.visit().interview()->kind() != QStringLiteral("household"))
                 kiosk.visit().back();
             kiosk.settle();
             return there;
         }},
        {"08-question-relation", interview("move_in", "relation")},
        {"08-question-birth", interview("move_in", "birth")},
        {"08-question-people", interview("move_in", "people")},
        {"08-question-person", interview("birth", "person")},
        {"08-question-insurance", interview("move_in", "insurance")},
        {"08-question-facts", interview("move_in", "facts")},
        {"08-question-missing",
         [](KioskInTest &kiosk) {
             const bool there = kiosk.interview("move_in", "boolean");
             kiosk.visit().next();
             return there && kiosk.visit().interview()->missing();
         }},
        {"05-profile", offeredProfile},
        {"05-profile-waiting", waitsForTheCity},
        {"05-profile-pin", profilePin},
        {"05-profile-last-try", profileLastTry},
        {"09-plan", ofEvent(Visit::Step::Plan, "move_in")},
        {"09-plan-counter", ofEvent(Visit::Step::Plan, "marriage")},
        {"09-plan-printed",
         [](KioskInTest &kiosk) {
             const bool there = kiosk.reachOfEvent(Visit::Step::Plan, "birth");
             kiosk.visit().print(Visit::Paper::ListPaper);
             return there && !kiosk.visit().printed().isEmpty();
         }},
        {"09-staff-only", servedByStaff},
        {"07-receipt-printed",
         [](KioskInTest &kiosk) {
             const bool there = kiosk.reach(Visit::Step::Receipt) && kiosk.takeCard();
             kiosk.visit().print(Visit::Paper::ReceiptPaper);
             kiosk.visit().print(Visit::Paper::FormPaper);
             return there && kiosk.visit().printed().size() == 2;
         }},
        {"07-receipt-not-printed",
         [](KioskInTest &kiosk) {
             const bool there = kiosk.reach(Visit::Step::Receipt);
             kiosk.visit().print(Visit::Paper::FormPaper);
             kiosk.visit().notPrinted(Visit::Paper::FormPaper, kiosk.visit().turn());
             return there && kiosk.visit().trouble() == QStringLiteral("PRINT-FAILED");
         }},
        {"12-call-staff",
         [](KioskInTest &kiosk) {
             const bool there = kiosk.reach(Visit::Step::Fill);
             kiosk.visit().callStaff();
             return there;
         }},
        {"14-card-removed",
         [](KioskInTest &kiosk) { return kiosk.reach(Visit::Step::Fill) && kiosk.takeCard(); }},
        {"14-card-changed",
         [](KioskInTest &kiosk) {
             return kiosk.reach(Visit::Step::Fill) && kiosk.takeCard() && kiosk.layCard("taro") &&
                    QTest::qWaitFor(
                        [&] { return kiosk.visit().trouble() == QStringLiteral("CARD-CHANGED"); });
         }},
        {"17-keyboard",
         [](KioskInTest &kiosk) {
             bool there = kiosk.reach(Visit::Step::Fill, "tenkyo");
             while (there && !kiosk.find("EntryField"))
                 there = kiosk.turnPage();
             return there && QMetaObject::invokeMethod(kiosk.find("EntryField"), "focusField") &&
                    kiosk.find("OnScreenKeyboard");
         }},
        {"01-notices", twoNotices},
        {"20-settings",
         [](KioskInTest &kiosk) { return kiosk.reach(Visit::Step::Choose) && kiosk.openSheet("settings"); }},
        {"16-idle", [](KioskInTest &kiosk) { return kiosk.reach(Visit::Step::Fill) && letTimePass(kiosk); }},
    };
    return all;
}

} // namespace

class PagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_kiosk = std::make_unique<KioskInTest>();
        QVERIFY(m_kiosk->ready());
        const QString album = qEnvironmentVariable("MADOGUCHI_ALBUM", QCoreApplication::applicationDirPath() +
                                                                          QStringLiteral("/../album"));
        m_album = QDir(album);
        QVERIFY(m_album.mkpath(QStringLiteral(".")));
    }
    void cleanupTestCase() { m_kiosk.reset(); }

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("\\.qml"))); }

    void everythingIsReadable_data()
    {
        QTest::addColumn<int>("stop");
        for (int i = 0; i < stops().size(); ++i)
            QTest::newRow(stops()[i].name) << i;
    }
    void everythingIsReadable()
    {
        QFETCH(int, stop);
        QVERIFY2(stops()[stop].reach(*m_kiosk), qPrintable(m_kiosk->visit().trouble()));
        QStringList problems;
        for (const Mode &mode : modesToShow())
            problems += lookAt(stops()[stop].name, mode);
        QVERIFY2(problems.isEmpty(), qPrintable(QStringLiteral("\n") + problems.join(u'\n')));
    }

private:
    QStringList lookAt(const char *name, const Mode &mode)
    {
        Modes &modes = m_kiosk->modes();
        modes.setLanguage(QString::fromLatin1(mode.language));
        modes.setTextScale(mode.textScale);
        modes.setTheme(QString::fromLatin1(mode.theme));
        m_kiosk->settle();
        const QString page = QStringLiteral("%1-%2-%3-%4")
                                 .arg(QLatin1String(name), QLatin1String(mode.language))
                                 .arg(mode.textScale)
                                 .arg(QLatin1String(mode.theme));
        if (isPictured(mode))
            m_kiosk->view().grabWindow().save(m_album.filePath(page + QStringLiteral(".png")));
        QStringList problems;
        QQuickItem *sheet = m_kiosk->find("ModeSheet"); // covers the page
        for (const QString &problem :
             test::layoutProblems(sheet ? sheet : m_kiosk->shell(), m_kiosk->targetMinimum()))
            problems.append(page + QStringLiteral(": ") + problem);
        if (QQuickItem *field = m_kiosk->find("OnScreenKeyboard") ? m_kiosk->find("EntryField") : nullptr) {
            if (!test::wholeInSight(field))
                problems.append(page +
                                QStringLiteral(": the field that is typed in is not whole above the keys"));
        }
        return problems;
    }

    std::unique_ptr<KioskInTest> m_kiosk;
    QDir m_album;
};

QTEST_MAIN(PagesTest)
#include "PagesTest.moc"
