// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/maintenance/Call.h"
#include "app/station/Station.h"

namespace madoguchi::maintenance
{

struct Queue {
    Station station;
    std::unique_ptr<Outbox> outbox;
};

// By the call's settings. BadConfiguration and what Outbox::open answers.
Result<Queue> openQueue(const Call &call);

// {"waiting","sending","quarantined","accepted"}
void answerCounts(const Call &call, Outbox &outbox);

} // namespace madoguchi::maintenance
