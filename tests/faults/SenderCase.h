// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/faults/FaultProxy.h"
#include "tests/faults/LineFixture.h"
#include "tests/support/CentreProcess.h"

#include <QTest>

namespace madoguchi::test
{

// A machine with hand-ins and a real centre that is one for all tests of a program.
class SenderCase : public QObject
{
protected:
    bool begin()
    {
        m_centre = std::make_unique<CentreProcess>(m_machine.pki());
        return m_machine.ready() && catalogue() && m_centre->start();
    }
    void freshMachine()
    {
        m_machine.freshFolder();
        m_before = m_centre->number("SELECT count(*) FROM submissions");
    }
    // Since the machine is fresh.
    std::int64_t kept() const { return m_centre->number("SELECT count(*) FROM submissions") - m_before; }
    void allAreInOnce(int all)
    {
        QCOMPARE(kept(), all);
        QCOMPARE(m_centre->number("SELECT count(*) - count(DISTINCT id) FROM submissions"), 0);
    }

    OutboxFixture m_machine;
    std::unique_ptr<CentreProcess> m_centre;

private:
    std::int64_t m_before = 0; // what the centre keeps of the tests before
};

} // namespace madoguchi::test
