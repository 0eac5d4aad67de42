// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
//
// What the page of a plan says of what is not sure, and what can be begun.
#include "app/visit/Plan.h"

#include <QTest>

using namespace madoguchi;

namespace
{

FollowOns one(const char *procedure, bool conditional = false, bool notToday = false)
{
    FollowOn item;
    item.procedure = procedure;
    item.people = {"p1"};
    item.conditional = conditional;
    item.notToday = notToday;
    if (conditional)
        item.unsure = {"p1"};
    FollowOns found;
    found.event = "move_in";
    found.items.push_back(item);
    return found;
}

} // namespace

class PlanTest : public QObject
{
    Q_OBJECT

    std::shared_ptr<const Catalogue> m_catalogue;
    const Household m_household = Household::ofApplicant(Person(), {2026, 11, 25});

    QVariant of(const FollowOns &found, int role) const
    {
        Plan plan;
        plan.set(m_catalogue, found, m_household);
        return plan.rowCount() == 1 ? plan.data(plan.index(0), role) : QVariant();
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto loaded = Catalogue::load(MADOGUCHI_PROCEDURES);
        QVERIFY(loaded);
        m_catalogue = std::make_shared<const Catalogue>(std::move(*loaded));
    }

    // Each member that nobody confirmed and the page speaks of is marked, by itself.
    void unconfirmedIsMarked()
    {
        const std::set<std::string> told{"due", "who", "proof", "channels"};
        std::set<std::string> met;
        for (const Definition &definition : m_catalogue->all()) {
            bool marked = false;
            for (const std::string &name : definition.unconfirmed)
                if (told.contains(name))
                    marked = true, met.insert(name);
            QVERIFY2(of(one(definition.id.c_str()), Plan::UnconfirmedRole).toBool() == marked, definition.id.c_str());
        }
        QVERIFY(met.contains("channels"));
    }

    void whatIsNotSureIsMarked()
    {
        QVERIFY(!of(one("jido_teate"), Plan::ConditionalRole).toBool());
        QVERIFY(of(one("jido_teate", true), Plan::ConditionalRole).toBool());
        QVERIFY(of(one("jido_teate", true), Plan::TickedRole).toBool()); // once too often rather than missed
        const QVariantMap person = of(one("jido_teate", true), Plan::PeopleRole).toList().first().toMap();
        QVERIFY(person[QStringLiteral("unsure")].toBool());
    }

    void whatCannotBeDoneTodayIsNotBegun()
    {
        QVERIFY(!of(one("jido_teate", false, true), Plan::TakeableRole).toBool());
        Plan plan;
        plan.set(m_catalogue, one("jido_teate", false, true), m_household);
        plan.tick(0, true);
        QCOMPARE(plan.tickedCount(), 0);
    }
};

QTEST_GUILESS_MAIN(PlanTest)
#include "PlanTest.moc"
