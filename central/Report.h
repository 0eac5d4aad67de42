// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "central/Load.h"
#include "central/Metrics.h"

#include <filesystem>
#include <vector>

namespace madoguchi::central
{

// The page that Prometheus reads: what happened, what the centre is busy with, how large it is, and how long
// its certificates last. From any thread.
class Report
{
public:
    struct Certificate {
        std::string name; // "server"
        std::filesystem::path file;
    };
    // A file that cannot be read as a certificate is left out.
    Report(const Metrics &metrics, const Load &load, const std::vector<Certificate> &certificates);
    std::string text() const;

private:
    void writeLoad(Exposition &page) const;
    void writeProcess(Exposition &page) const;

    const Metrics &m_metrics;
    const Load &m_load;
    std::vector<std::pair<std::string, double>> m_expiries; // seconds since 1970
    const double m_started;
};

} // namespace madoguchi::central
