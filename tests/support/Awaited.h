// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/support/Result.h"

#include <QTest>
#include <functional>
#include <optional>

namespace madoguchi::test
{

// The result that a callback brings, waited for with the event loop running.
template <typename T> class Awaited
{
public:
    std::function<void(Result<T>)> take()
    {
        return [this](Result<T> result) { m_result.emplace(std::move(result)); };
    }
    bool arrived() const { return m_result.has_value(); }
    const Result<T> &get()
    {
        (void)QTest::qWaitFor([this] { return arrived(); }, 20'000);
        return m_result.value();
    }

private:
    std::optional<Result<T>> m_result;
};

} // namespace madoguchi::test
