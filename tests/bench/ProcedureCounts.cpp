// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
//
// bench_procedure_counts fill|follow|load TIMES: does the work of bench_procedures once (load: with that many
// definitions), for procedure_instructions.py, which counts what happens inside work().
#include "app/procedures/Follow.h"
#include "app/procedures/Form.h"
#include "tests/bench/ProcedureWork.h"

#include <cstdlib>
#include <iostream>
#include <string_view>

using namespace madoguchi;
using namespace madoguchi::bench;

__attribute__((noinline)) std::size_t workFill(const Definition &largest, const Household &household)
{
    Form form(shipped(), largest, today);
    form.fill(household);
    return form.fields().size();
}

__attribute__((noinline)) std::size_t workFollow(const Household &household)
{
    const auto found = followOns(*shipped(), household);
    return found ? found->items.size() + offers(*shipped(), household).size() : 0;
}

__attribute__((noinline)) bool workLoad(const Copies &copies)
{
    const std::string refused = loadSigned(copies);
    if (!refused.empty())
        std::cerr << refused << "\n";
    return refused.empty();
}

int main(int count, char **arguments)
{
    if (count != 3)
        return 2;
    const std::string_view what = arguments[1];
    if (what == "load")
        return workLoad(Copies(std::atoi(arguments[2]))) ? 0 : 1;
    (void)shipped(); // loading it is other work
    const Household household = *Household::fromJson(profile());
    return (what == "fill" ? workFill(largestForm(household), household) : workFollow(household)) > 0 ? 0 : 1;
}
