// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/sync/CentreLine.h"
#include "app/sync/Sender.h"
#include "tests/support/Scan.h"
#include "tests/support/ValidSubmission.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTimer>
#include <cstdio>
#include <unistd.h>

using namespace madoguchi;

// A kiosk without its pages, made to be killed: somebody hands in every few milliseconds while the sender is
// at work, and what a person would see of it goes to standard output, a line "receipt ID NUMBER SCANS", after
// the hand-in has returned; SCANS is how many parts of scans belong to it.
namespace
{

constexpr int shortestWait = 2, longestWait = 30; // milliseconds between two people
constexpr int lookAgain = 50;
constexpr int oneInScans = 40; // so many hand-ins have one with a scan among them

struct Arguments {
    std::string url;
    std::filesystem::path pki, data;
    Outbox::Identity identity;
    bool drain = false;
};

std::optional<Arguments> parse(int argc, char **argv)
{
    if (argc < 6 || argc > 7)
        return std::nullopt;
    return Arguments{argv[1], argv[2], argv[5], {argv[3], argv[4]}, argc == 7};
}

Station stationOf(const Arguments &arguments)
{
    const std::string device = "kiosk-" + arguments.identity.office + '-' + arguments.identity.device;
    Station station;
    station.centreUrl = arguments.url;
    station.centreAuthority = arguments.pki / "authority.pem";
    station.seal = {arguments.pki / (device + ".pem"), arguments.pki / (device + "-key.pem"),
                    arguments.pki / "seal.pem"};
    return station;
}

int failed(const Error &error)
{
    std::fprintf(stderr, "%s: %s\n", std::string(error.info().support).c_str(), error.detail.c_str());
    return 1;
}

class Kiosk
{
public:
    Kiosk(const Station &station, Outbox &outbox, const seal::Sealer &sealer)
        : m_outbox(outbox), m_sealer(sealer), m_line(station), m_sender(outbox, m_line)
    {
    }

    void handInForEver(const Submission &submission)
    {
        m_submission = submission;
        m_sender.start();
        soon();
    }

    void drain() // ends the program when nothing waits any more
    {
        m_sender.start();
        auto *look = new QTimer(QCoreApplication::instance());
        QObject::connect(look, &QTimer::timeout, look, [this] {
            const OutboxCounts counts = m_outbox.counts();
            if (counts.waiting + counts.sending == 0)
                QCoreApplication::exit(0);
        });
        look->start(lookAgain);
    }

private:
    void soon()
    {
        QTimer::singleShot(QRandomGenerator::global()->bounded(shortestWait, longestWait),
                           [this] { handIn(); });
    }

    void handIn()
    {
        const bool scanned = QRandomGenerator::global()->bounded(oneInScans) == 0;
        std::vector<Bytes> scans;
        if (scanned)
            scans.push_back(test::scanOf(attachmentPartBytes + 1000));
        const auto receipt = m_outbox.handIn(m_submission, m_sealer, scans);
        if (!receipt)
            return QCoreApplication::exit(failed(receipt.error()));
        // Shorter than PIPE_BUF: it stands in the pipe whole or not at all.
        const std::string shown = "receipt " + receipt->id + ' ' + receipt->number + (scanned ? " 2\n" : " 0\n");
        if (::write(STDOUT_FILENO, shown.data(), shown.size()) != ssize_t(shown.size()))
            return QCoreApplication::exit(1);
        m_sender.nudge();
        soon();
    }

    Outbox &m_outbox;
    const seal::Sealer &m_sealer;
    CentreLine m_line;
    Sender m_sender;
    Submission m_submission;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto arguments = parse(argc, argv);
    if (!arguments) {
        std::fputs("usage: kill_client URL PKI OFFICE DEVICE DATA [drain]\n", stderr);
        return 2;
    }
    const Station station = stationOf(*arguments);
    const auto sealer = seal::Sealer::load(station.seal);
    if (!sealer)
        return failed(sealer.error());
    const auto outbox = Outbox::open(arguments->data / "outbox.sqlite", arguments->identity);
    if (!outbox)
        return failed(outbox.error());
    const auto procedures = test::catalogue();
    if (!procedures)
        return failed({ErrorCode::BadConfiguration, "the catalogue cannot be read"});
    Kiosk kiosk(station, **outbox, **sealer);
    if (arguments->drain)
        kiosk.drain();
    else
        kiosk.handInForEver(test::juminhyo(procedures));
    return QCoreApplication::exec();
}
