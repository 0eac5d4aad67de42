// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/visit/VisitServices.h"
#include "drivers/print/Receipt.h"

#include <map>

namespace madoguchi
{

// What stands on the receipt a person takes home: Japanese, which the office reads, and their own language
// beside it. `officeNames` by language, "ja" always. Holds nothing of the person.
struct ReceiptPaper {
    const Receipt &receipt;
    const Definition &definition;
    const std::vector<LeftToDo> &left; // of the visit's plan
    const std::map<std::string, std::string> &officeNames;
    QString language; // "ja", "ja-easy", "en", "zh-Hans"
    bool lineUp = true;
    bool training = false;
};
print::ReceiptPage receiptPage(const ReceiptPaper &paper);

} // namespace madoguchi
