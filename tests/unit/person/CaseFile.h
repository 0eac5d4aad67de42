// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTest>

#include <fstream>
#include <nlohmann/json.hpp>

namespace madoguchi::test
{

// Cases as data, beside the tests: PERSON_CASES/NAME-cases.json.
inline nlohmann::json readCases(const std::string &name)
{
    std::ifstream file(PERSON_CASES "/" + name + "-cases.json");
    return nlohmann::json::parse(file, nullptr, false);
}

// Each row of an array as a row of a test; a row with nothing but one text is a heading.
inline void addRows(const nlohmann::json &cases)
{
    QTest::addColumn<QString>("row");
    int number = 0;
    for (const nlohmann::json &row : cases) {
        ++number;
        if (row.size() > 1)
            QTest::addRow("%d %s", number, row[0].get<std::string>().c_str())
                << QString::fromStdString(row.dump());
    }
    QVERIFY2(number > 10, "the cases could not be read");
}

inline nlohmann::json currentRow()
{
    QFETCH(QString, row);
    return nlohmann::json::parse(row.toStdString());
}

inline std::string textOrNone(const nlohmann::json &value)
{
    return value.is_string() ? value.get<std::string>() : std::string();
}

} // namespace madoguchi::test
