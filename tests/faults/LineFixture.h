// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sync/CentreLine.h"
#include "app/sync/Sender.h"
#include "tests/support/OutboxFixture.h"
#include "tests/support/ValidSubmission.h"

namespace madoguchi::test
{

// A kiosk without its pages: outbox, line and sender to one address.
class LineFixture
{
public:
    LineFixture(const OutboxFixture &machine, const QString &url, const char *device = "kiosk-MY-K1",
                const TestPki *devicePki = nullptr)
        : m_machine(machine)
        , m_outbox(machine.open())
        , m_line(station(machine.pki(), devicePki ? *devicePki : machine.pki(), url, device))
        , m_sender(*m_outbox, m_line)
    {
        (void)m_outbox->countFrom(0); // nobody is asked for it
    }

    static Station station(const TestPki &pki, const TestPki &devicePki, const QString &url,
                           const char *device)
    {
        Station station;
        station.centreUrl = url.toStdString();
        station.centreAuthority = pki.file("authority.pem");
        station.seal.deviceCertificate = devicePki.file((std::string(device) + ".pem").c_str());
        station.seal.deviceKey = devicePki.file((std::string(device) + "-key.pem").c_str());
        return station;
    }

    std::string handIn(const Submission &submission)
    {
        return m_outbox->handIn(submission, m_machine.sealer()).value().id;
    }
    std::string handIn() { return handIn(juminhyo(m_catalogue)); }
    OutboxItem item(const std::string &id)
    {
        for (OutboxItem &found : m_outbox->list()) {
            if (found.id() == id)
                return found;
        }
        return {};
    }

    Outbox &outbox() { return *m_outbox; }
    CentreLine &line() { return m_line; }
    Sender &sender() { return m_sender; }
    std::shared_ptr<const Catalogue> procedures() const { return m_catalogue; }

private:
    const OutboxFixture &m_machine;
    std::shared_ptr<const Catalogue> m_catalogue = catalogue();
    std::unique_ptr<Outbox> m_outbox;
    CentreLine m_line;
    Sender m_sender;
};

} // namespace madoguchi::test
