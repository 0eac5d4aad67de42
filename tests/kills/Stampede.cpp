// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/kills/ReturningDevice.h"
#include "tests/support/CentreProcess.h"

#include <QCoreApplication>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>
#include <cstdio>
#include <fstream>
#include <numeric>
#include <sys/resource.h>
#include <thread>

using namespace madoguchi;
using namespace madoguchi::test;
using std::chrono::seconds;

// The centre is away, and all the machines of a city knock in vain; then it comes back. Nobody is lost,
// nothing is doubled, the knocking stays spread, and the centre's memory does not grow with the number of
// machines.
namespace
{

struct Plan {
    int devices, handIns;
    unsigned maxConnections;
    seconds outage, patience;
    double worstPeak;         // attempts in the busiest second, to the mean
    long mostMemoryKilobytes; // that the centre may grow by
};
constexpr Plan shortPlan{240, 3, 48, seconds(6), seconds(120), 4.0, 32 * 1024};
constexpr Plan longPlan{2400, 3, 512, seconds(60), seconds(400), 4.0, 96 * 1024};

long residentKilobytes(qint64 pid)
{
    std::ifstream status("/proc/" + std::to_string(pid) + "/status");
    for (std::string word; status >> word;) {
        long kilobytes = 0;
        if (word == "VmRSS:" && status >> kilobytes)
            return kilobytes;
    }
    return 0;
}

struct Watched {
    std::vector<int> accepted;  // after each second
    std::vector<long> resident; // kilobytes
};

Watched watch(const Ledger &ledger, const CentreProcess &centre, const Plan &plan)
{
    Watched watched;
    const auto begun = Ledger::Clock::now();
    for (int second = 1; second <= plan.patience.count(); ++second) {
        std::this_thread::sleep_until(begun + seconds(second));
        watched.accepted.push_back(ledger.accepted);
        watched.resident.push_back(residentKilobytes(centre.pid()));
        if (ledger.accepted == plan.devices * plan.handIns)
            break;
    }
    return watched;
}

// Attempts in each second after the centre is back, as long as anybody had to try.
std::vector<int> perSecond(const Ledger &ledger, Ledger::Clock::time_point back)
{
    std::vector<int> counts;
    for (const auto attempt : ledger.attempts()) {
        if (attempt < back)
            continue;
        const auto second = std::size_t(std::chrono::duration_cast<seconds>(attempt - back).count());
        counts.resize(std::max(counts.size(), second + 1));
        ++counts[second];
    }
    return counts;
}

bool holds(bool condition, const char *what)
{
    if (!condition)
        std::printf("FAILED: %s\n", what);
    return condition;
}

bool report(const Plan &plan, const Watched &watched, const std::vector<int> &attempts, const Ledger &ledger,
            std::int64_t kept)
{
    std::printf("second attempts accepted centre-RSS-kB\n");
    for (std::size_t second = 0; second < watched.accepted.size(); ++second) {
        std::printf("%6zu %8d %8d %13ld\n", second + 1, second < attempts.size() ? attempts[second] : 0,
                    watched.accepted[second], watched.resident[second]);
    }
    const int all = std::accumulate(attempts.begin(), attempts.end(), 0);
    const int peak = attempts.empty() ? 0 : *std::max_element(attempts.begin(), attempts.end());
    const double mean = attempts.empty() ? 0 : double(all) / double(attempts.size());
    const auto [least, most] = std::minmax_element(watched.resident.begin(), watched.resident.end());
    std::printf(
        "STAMPEDE %d devices, %d hand-ins: all in %d of %d after %zu s, kept %lld; attempts %d, mean %.1f/s, "
        "peak %d/s (%.2f of the mean); centre RSS %ld to %ld kB\n",
        plan.devices, plan.devices * plan.handIns, ledger.accepted.load(), plan.devices * plan.handIns,
        watched.accepted.size(), static_cast<long long>(kept), all, mean, peak, peak / mean, *least, *most);
    if (!ledger.refusal().empty())
        std::printf("an answer that was no receipt: %s\n", ledger.refusal().c_str());
    const bool allIn = holds(ledger.accepted == plan.devices * plan.handIns && kept == ledger.accepted,
                             "all are in, each once");
    const bool spread = holds(peak <= plan.worstPeak * mean, "attempts stay spread");
    const bool flat = holds(*most - *least <= plan.mostMemoryKilobytes, "the centre's memory is flat");
    return allIn && spread && flat;
}

void allowManySockets()
{
    rlimit files = {};
    ::getrlimit(RLIMIT_NOFILE, &files);
    files.rlim_cur = files.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &files);
}

bool run(const Plan &plan)
{
    const TestPki pki{QStringList()};
    const QTemporaryDir folder;
    const auto authority = openssl::readCertificate(pki.file("authority.pem"));
    auto city = makeCity(pki.file("."), folder.path().toStdString(), plan.devices, plan.handIns);
    if (!holds(authority && !city.empty(), "certificates and sealed hand-ins can be made"))
        return false;
    CentreProcess centre(pki);
    centre.setMaxConnections(plan.maxConnections);
    centre.setLogFile(folder.filePath("centre.log"));
    Ledger ledger;
    std::vector<std::unique_ptr<ReturningDevice>> devices;
    boost::asio::io_context world{1};
    for (CityDevice &device : city) {
        devices.push_back(std::make_unique<ReturningDevice>(std::move(device), authority->get(),
                                                            std::uint16_t(centre.port()), ledger));
        boost::asio::co_spawn(world, devices.back()->run(), boost::asio::detached);
    }
    std::thread turning([&world] { world.run(); });
    std::this_thread::sleep_for(plan.outage);
    const bool started = holds(centre.start(), "the centre starts");
    const auto back = Ledger::Clock::now();
    const Watched watched = started ? watch(ledger, centre, plan) : Watched{};
    world.stop();
    turning.join();
    return started && report(plan, watched, perSecond(ledger, back), ledger,
                             centre.number("SELECT count(DISTINCT receipt) FROM submissions"));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    allowManySockets();
    return run(qEnvironmentVariableIntValue("MADOGUCHI_TEST_LONG") == 1 ? longPlan : shortPlan) ? 0 : 1;
}
