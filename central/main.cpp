// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "central/AuditCheck.h"
#include "central/Bundles.h"
#include "central/Copies.h"
#include "central/DeviceCommands.h"
#include "central/Log.h"
#include "central/Monitor.h"
#include "central/Periodic.h"
#include "central/ProfileCommand.h"
#include "central/Readiness.h"
#include "central/Report.h"
#include "central/Router.h"
#include "central/Server.h"
#include "central/Settings.h"
#include "central/Tls.h"
#include "drivers/seal/CentreVault.h"
#include "drivers/support/SecretBuffer.h"

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <iostream>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

using namespace madoguchi;
using namespace madoguchi::central;

namespace
{

constexpr int notDone = 1, wrongUsage = 2;

int failed(const Error &error)
{
    std::cerr << error.info().support << ": " << error.detail << '\n';
    return notDone;
}

// The first line of standard input. Read byte by byte without a buffer of the library's, so that no copy
// stays behind.
SecretBuffer readPassword()
{
    SecretBuffer password;
    char byte = 0;
    while (::read(STDIN_FILENO, &byte, 1) == 1 && byte != '\n')
        password.append(static_cast<std::uint8_t>(byte));
    return password;
}

int addStaff(const Command &command, const Settings &settings)
{
    const SecretBuffer password = readPassword();
    const auto added = StaffBook(settings.staff).add(command.staffId, command.staffName, password.bytes());
    return added ? 0 : failed(added.error());
}

// Nothing when nobody is to watch.
Result<std::unique_ptr<Monitor>> watch(const Settings &settings, const Report &report, Readiness &readiness)
{
    if (settings.monitorAddress.empty())
        return std::unique_ptr<Monitor>();
    auto monitor =
        Monitor::start(settings.monitorAddress, settings.monitorPort,
                       {[&report] { return report.text(); }, [&readiness] { return readiness.ready(); }});
    if (monitor)
        std::cout << "monitor http://" << settings.monitorAddress << ':' << (*monitor)->port() << std::endl;
    return monitor;
}

// A database server that is being started again, or whose place another is just taking, is waited for. Each
// second goes into the log, so that a wrong address shows. SIGTERM ends the waiting: nothing is being served
// yet.
Result<std::unique_ptr<Database>> openOnceItAnswers(const std::string &where)
{
    for (;;) {
        auto database = Database::open(where);
        if (database || !isPostgres(where) || database.error().code != ErrorCode::QueueUnavailable)
            return database;
        log("database-away");
        std::this_thread::sleep_for(std::chrono::seconds(1));
    }
}

int serve(const Settings &settings)
{
    auto tls = makeTls(settings);
    if (!tls)
        return failed(tls.error());
    const auto opener = seal::Opener::load(settings.seal);
    if (!opener)
        return failed(opener.error());
    const auto vault = seal::CentreVault::load(settings.seal);
    if (!vault)
        return failed(vault.error());
    // All that were ever in force: a machine that was without a line may hand in by an old one.
    const auto catalogues =
        CatalogueStore::open({settings.procedures, settings.catalogueKeys, settings.data / "catalogues", 0});
    if (!catalogues)
        return failed(catalogues.error());
    const auto database = openOnceItAnswers(settings.database);
    if (!database)
        return failed(database.error());

    auto anchors = settings.trustAnchors.empty() ? identity::TrustAnchors()
                                                 : identity::TrustAnchors::load(settings.trustAnchors);
    if (!anchors)
        return failed(anchors.error());

    auto profiles = openProfiles(settings);
    if (!profiles)
        return failed(profiles.error());

    auto enrolment = makeEnrolment(settings, **database);
    if (!enrolment)
        return failed(enrolment.error());

    const StaffBook book(settings.staff);
    SignIn signIn(**database, book);
    Submissions submissions(**database, **opener, **catalogues);
    Parts parts(**database, **opener);
    Corrections corrections(**database, **opener, **vault, **catalogues);
    Visits visits(**database, **opener, corrections);
    Identification identification(**database, std::move(*anchors));
    ProfileDesk profileDesk(**database, identification, std::move(*profiles));
    Devices devices(**database);
    DeviceAudit deviceAudit(**database);
    Bundles bundles({{BundleKind::Notices, settings.notices, settings.catalogueKeys},
                     {BundleKind::Trust, settings.trust, settings.trustKeys}},
                    **catalogues);
    bundles.look();
    const Periodic looking(std::chrono::seconds(5), [&bundles] { bundles.look(); });
    Metrics metrics;
    Load load(settings.limits);
    Router router(submissions, parts, visits, corrections, signIn, identification, profileDesk, devices, **enrolment, deviceAudit, bundles,
                  metrics);
    Server server(
        {**tls, [&router](const Request &request) { return router.answerTo(request); }, load, metrics});
    const auto port = server.listen(settings.address, settings.port);
    if (!port)
        return failed(port.error());
    Readiness readiness([&database] { return (*database)->ready(); });
    const Report report(metrics, load,
                        {{"server", settings.certificate}, {"seal", settings.seal.centreCertificate}});
    const auto monitor = watch(settings, report, readiness);
    if (!monitor)
        return failed(monitor.error());
    std::cout << "ready https://" << settings.address << ':' << *port << std::endl;
    log("ready", {{"port", *port}});
    const bool allLeft = server.run();
    if (allLeft && readiness.idle()) {
        log("stopped");
        return 0;
    }
    log(Level::Error, "stopped-hanging"); // what hangs uses what would be destroyed now
    std::_Exit(notDone);
}

} // namespace

int main(int argc, char **argv)
{
#ifndef __SANITIZE_ADDRESS__ // the leak check has to read its own process
    protectProcess();
#endif
    std::signal(SIGPIPE, SIG_IGN);
    const auto command = readCommandLine(argc, argv);
    if (!command) {
        (void)failed(command.error());
        std::cerr << usage();
        return wrongUsage;
    }
    if (command->act == Command::Act::Help) {
        std::cout << usage();
        return 0;
    }
    const auto settings = loadSettings(*command);
    if (!settings)
        return failed(settings.error());
    ::umask(S_IRWXG | S_IRWXO); // whatever is made here is the centre's own
    std::error_code ignored;
    std::filesystem::create_directories(settings->data, ignored);
    if (command->act == Command::Act::AddStaff)
        return addStaff(*command, *settings);
    if (command->act == Command::Act::VerifyAudit)
        return verifyAudit(settings->database, command->since);
    if (command->act == Command::Act::AddProfile) {
        const auto added = runProfileCommand(*command, *settings);
        return added ? 0 : failed(added.error());
    }
    if (command->act == Command::Act::BackUp || command->act == Command::Act::Import) {
        const auto done = runCopyCommand(*command, *settings);
        return done ? (*done ? 0 : notDone) : failed(done.error());
    }
    if (command->act != Command::Act::Serve) {
        const auto done = runDeviceCommand(*command, *settings);
        return done ? 0 : failed(done.error());
    }
    return serve(*settings);
}
