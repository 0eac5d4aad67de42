// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
//
// What stands on the page that a visit ends with: few offers, in order, none that a public screen must not show.
#include "app/visit/Offers.h"

#include <QSignalSpy>
#include <QTest>

using namespace madoguchi;

namespace
{

Household householdOf(const char *people, const Json &more = Json::object())
{
    Json json{{"today", "2026-11-25"}, {"persons", Json::parse(people)}};
    json.update(more);
    return Household::fromJson(json).value();
}

// Of the applicant: everything that rules can read. The other one's card ends alone.
constexpr const char *everything =
    R"([{"id":"p1","birthDate":"1961-12-25","myNumberCard":true,"nationality":"VN","certExpires":"2026-12-01",
         "cardExpires":"2027-01-31","stayExpires":"2027-01-15","certificatesThisYear":5,"disability":true,
         "singleParent":true,"incomeFell":true},
        {"id":"p2","birthDate":"1990-05-05","nationality":"JP","cardExpires":"2027-01-31"}])";

} // namespace

class OffersModelTest : public QObject
{
    Q_OBJECT

private:
    QStringList rules(const Offers &offers) const { return column(offers, Offers::RuleRole); }
    QStringList column(const Offers &offers, int role) const
    {
        QStringList list;
        for (int row = 0; row < offers.rowCount(); ++row)
            list << offers.data(offers.index(row), role).toString();
        return list;
    }
    std::shared_ptr<const Catalogue> m_catalogue;

private Q_SLOTS:
    void initTestCase()
    {
        auto loaded = Catalogue::load(MADOGUCHI_PROCEDURES);
        QVERIFY2(loaded.ok(), loaded.ok() ? "" : loaded.error().detail.c_str());
        m_catalogue = std::make_shared<const Catalogue>(std::move(*loaded));
    }

    void theNearestFirstAndNoMoreThanThree()
    {
        Offers offers;
        offers.set(m_catalogue, householdOf(everything), {});
        QCOMPARE(rules(offers), (QStringList{"renew_certificate", "renew_with_stay", "care_65"}));
        QCOMPARE(column(offers, Offers::UntilRole), (QStringList{"2026-12-01", "2027-01-15", "2027-01-23"}));
        QCOMPARE(column(offers, Offers::ProcedureRole), (QStringList{"mnc_cert", "mnc_face", ""}));
        QCOMPARE(column(offers, Offers::WhereRole).last(), QString());
        QVERIFY(!column(offers, Offers::WhereRole).first().isEmpty());
        QCOMPARE(column(offers, Offers::UnconfirmedRole).first(), QStringLiteral("true"));
    }

    void saysItInEveryLanguage()
    {
        Offers offers;
        offers.set(m_catalogue, householdOf(everything), {});
        QSignalSpy changed(&offers, &Offers::dataChanged);
        for (const char *language : {"ja", "ja-easy", "en", "zh-Hans"}) {
            offers.setLanguage(QString::fromLatin1(language));
            for (int row = 0; row < offers.rowCount(); ++row) {
                QVERIFY(!offers.data(offers.index(row), Offers::TitleRole).toString().isEmpty());
                QVERIFY(!offers.data(offers.index(row), Offers::WhyRole).toString().isEmpty());
                const QStringList lookedAt = offers.data(offers.index(row), Offers::LookedAtRole).toStringList();
                QVERIFY(!lookedAt.isEmpty() && !lookedAt.contains(QString()));
            }
        }
        QCOMPARE(changed.count(), 4);
        offers.setLanguage(QStringLiteral("en"));
        QCOMPARE(offers.data(offers.index(2), Offers::LookedAtRole).toStringList(), QStringList{"Date of birth"});
    }

    void declinedIsGoneAndTheNextComesUp()
    {
        Offers offers;
        offers.set(m_catalogue, householdOf(everything), {});
        offers.decline(QStringLiteral("renew_with_stay"));
        QCOMPARE(rules(offers), (QStringList{"renew_certificate", "care_65", "renew_card"}));
        offers.decline(QStringLiteral("renew_with_stay"));
        offers.decline(QStringLiteral("nothing"));
        QCOMPARE(offers.count(), 3);
        offers.decline(QStringLiteral("renew_certificate"));
        // the last has no day of its own: it is looked at today
        QCOMPARE(rules(offers), (QStringList{"care_65", "renew_card", "certificate_often"}));
        QCOMPARE(column(offers, Offers::UntilRole).last(), QString());
        for (const QString &rule : rules(offers))
            offers.decline(rule);
        QCOMPARE(offers.count(), 0);
    }

    void nothingSensitiveOnAPublicScreen()
    {
        const auto all = madoguchi::offers(*m_catalogue, householdOf(everything));
        QVERIFY(std::ranges::any_of(all, &Offer::sensitive)); // else this tests nothing
        Offers offers;
        offers.set(m_catalogue, householdOf(everything), {});
        while (offers.count() > 0) {
            const std::string rule = rules(offers).first().toStdString();
            const auto it = std::ranges::find(all, rule, &Offer::rule);
            QVERIFY(it != all.end() && !it->sensitive);
            offers.decline(QString::fromStdString(rule));
        }
    }

    void nothingForWhomStaffProtect()
    {
        Offers offers;
        offers.set(m_catalogue, householdOf(everything), {});
        offers.set(m_catalogue, householdOf(R"([{"id":"p1","birthDate":"1961-12-25"},{"id":"p2","dvSupport":true}])"), {});
        QCOMPARE(offers.count(), 0);
    }

    void nothingThatTheVisitTold()
    {
        Offers offers;
        offers.set(m_catalogue, householdOf(everything), {"mnc_cert", "juminhyo"});
        QVERIFY(!rules(offers).contains(QStringLiteral("renew_certificate")));
        QCOMPARE(offers.count(), 3);
        // what a move brings was the plan of that visit
        const Household moved = householdOf(R"([{"id":"p1"}])", {{"event", "move_in"}});
        QVERIFY(!madoguchi::offers(*m_catalogue, moved).empty());
        offers.set(m_catalogue, moved, {});
        QCOMPARE(offers.count(), 0);
    }

    void forgets()
    {
        Offers offers;
        offers.set(m_catalogue, householdOf(everything), {});
        QSignalSpy changed(&offers, &Offers::countChanged);
        offers.clear();
        QCOMPARE(changed.count(), 1);
        QCOMPARE(offers.count(), 0);
        offers.setLanguage(QStringLiteral("en"));
        offers.decline(QStringLiteral("care_65"));
        QCOMPARE(offers.count(), 0);
    }
};

QTEST_GUILESS_MAIN(OffersModelTest)
#include "OffersModelTest.moc"
