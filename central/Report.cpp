// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "central/Report.h"

#include "central/Exposition.h"
#include "central/Message.h"

#include <cstdio>
#include <ctime>
#include <fstream>
#include <memory>
#include <openssl/pem.h>
#include <openssl/x509.h>
#include <optional>

namespace madoguchi::central
{

namespace
{

std::optional<double> expiry(const std::filesystem::path &file)
{
    const std::unique_ptr<std::FILE, int (*)(std::FILE *)> stream(std::fopen(file.c_str(), "r"), std::fclose);
    if (!stream)
        return std::nullopt;
    const std::unique_ptr<X509, void (*)(X509 *)> certificate(
        PEM_read_X509(stream.get(), nullptr, nullptr, nullptr), X509_free);
    std::tm end = {};
    if (!certificate || ASN1_TIME_to_tm(X509_get0_notAfter(certificate.get()), &end) != 1)
        return std::nullopt;
    return static_cast<double>(::timegm(&end));
}

// Bytes; 0 where the system does not tell.
double residentMemory()
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with("VmRSS:"))
            return std::strtod(line.c_str() + 6, nullptr) * 1024;
    }
    return 0;
}

} // namespace

Report::Report(const Metrics &metrics, const Load &load, const std::vector<Certificate> &certificates)
    : m_metrics(metrics), m_load(load), m_started(static_cast<double>(unixSeconds()))
{
    for (const Certificate &certificate : certificates) {
        if (const auto end = expiry(certificate.file))
            m_expiries.emplace_back(certificate.name, *end);
    }
}

std::string Report::text() const
{
    Exposition page;
    m_metrics.write(page);
    writeLoad(page);
    writeProcess(page);
    return page.text();
}

void Report::writeLoad(Exposition &page) const
{
    const auto gauge = [&page](const char *name, const char *help, std::uint64_t value) {
        page.family(name, "gauge", help);
        page.sample({}, static_cast<double>(value));
    };
    gauge("madoguchi_connections_open", "Connections open now.", m_load.connections.used());
    gauge("madoguchi_connections_allowed", "Connections that may be open.", m_load.connections.most());
    gauge("madoguchi_handshakes_running", "TLS handshakes in progress.", m_load.handshakes.used());
    gauge("madoguchi_body_bytes_held", "Bytes of requests being read or worked on.", m_load.bodyBytes.used());
    gauge("madoguchi_workers", "Requests that may be worked on at once.", m_load.workers.most());
    gauge("madoguchi_workers_busy", "Requests being worked on.", m_load.workers.busy());
    gauge("madoguchi_requests_waiting", "Requests read and waiting for a worker.", m_load.workers.waiting());
}

void Report::writeProcess(Exposition &page) const
{
    page.family("madoguchi_build_info", "gauge", "Which program this is.");
    page.sample({{"version", MADOGUCHI_VERSION}}, 1);
    page.family("process_resident_memory_bytes", "gauge", "Memory of the process.");
    page.sample({}, residentMemory());
    page.family("process_start_time_seconds", "gauge", "When the process began, since 1970.");
    page.sample({}, m_started);
    page.family("madoguchi_certificate_expires_seconds", "gauge", "When a certificate ends, since 1970.");
    for (const auto &[name, end] : m_expiries)
        page.sample({{"certificate", name}}, end);
}

} // namespace madoguchi::central
