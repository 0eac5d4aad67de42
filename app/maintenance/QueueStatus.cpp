// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/maintenance/Queue.h"

namespace madoguchi::maintenance
{

int queueStatus(const Call &call)
{
    const Result<Queue> queue = openQueue(call);
    if (!queue)
        return call.fail(queue.error());
    answerCounts(call, *queue->outbox);
    return Done;
}

} // namespace madoguchi::maintenance
