// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/outbox/Outbox.h"
#include "app/sync/CentreLine.h"

namespace madoguchi
{

// A machine whose file was made new may have had another one, on a disk that is lost, and has shown its
// receipt numbers to people. The centre knows up to where: this asks it once (resources/api/central.yaml,
// /v1/serials), and the outbox goes on counting above. Nobody has to wait for it: until the centre can be
// reached numbers may be given out twice, and what was handed in is told apart by its id. GUI thread.
class SerialFloor : public QObject
{
    Q_OBJECT
public:
    // null: one may go on. Else what the centre said instead, or why it could not be asked: one has to ask
    // again.
    using Then = std::function<void(const Result<CentreLine::Reply> *trouble)>;

    SerialFloor(Outbox &outbox, CentreLine &line) : m_outbox(outbox), m_line(line) {}

    bool isKnown(); // nothing is left to ask
    // `then` comes once, at once where it is known.
    void learn(Then then);

private:
    void heard(const CentreLine::Reply &reply);

    Outbox &m_outbox;
    CentreLine &m_line;
    bool m_isKnown = false;
};

} // namespace madoguchi
