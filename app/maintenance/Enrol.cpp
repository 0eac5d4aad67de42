// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/maintenance/Call.h"
#include "app/station/Identity.h"
#include "app/sync/Renewal.h"
#include "drivers/identity/EnrolmentCode.h"

#include <QDateTime>
#include <QEventLoop>
#include <fstream>
#include <iostream>
#include <sstream>

namespace madoguchi::maintenance
{

namespace
{

constexpr int tries = 3, pauseMs = 2000;

std::string contents(const std::filesystem::path &file)
{
    std::ifstream stream(file);
    std::ostringstream text;
    text << stream.rdbuf();
    return text.str();
}

// Nothing when the file may be written: it is not there, says the same already, or --again was given.
std::optional<Error> inTheWay(const Call &call, const std::filesystem::path &file, const std::string &text)
{
    if (call.again || !std::filesystem::exists(file) || contents(file) == text)
        return std::nullopt;
    return Error{ErrorCode::BadConfiguration, file.string() + " is there already; --again replaces it"};
}

Result<std::string> readCode()
{
    std::string line;
    std::getline(std::cin, line);
    const auto code = identity::plainEnrolmentCode(line);
    if (!code)
        return Error{ErrorCode::EnrolmentRefused, "mistyped; nothing was sent"};
    return *code;
}

Result<Station> stationToBe(const Call &call)
{
    Result<Station> station = loadStation(call.config, call.data);
    if (!station)
        return station;
    if (!call.centre.empty())
        station->centreUrl = call.centre;
    if (const auto wrong = inTheWay(call, station->seal.deviceKey, {}))
        return *wrong;
    return station;
}

// The line may drop after the centre has said yes: asked again with the same key it says it again.
Result<IssuedIdentity> askFor(const Station &station, const std::string &code, const Bytes &request)
{
    Result<IssuedIdentity> answer = Error{ErrorCode::LineDown};
    for (int i = 0; i < tries && !answer && answer.error().code == ErrorCode::LineDown; ++i) {
        QEventLoop loop;
        if (i > 0) {
            QTimer::singleShot(pauseMs, &loop, &QEventLoop::quit);
            loop.exec();
        }
        CentreLine line(station, nullptr, CentreLine::Speaker::Stranger);
        EnrolmentClient client(line);
        client.enrol(code, request, [&](Result<IssuedIdentity> issued) {
            answer = std::move(issued);
            loop.quit();
        });
        loop.exec();
    }
    return answer;
}

// A definite no leaves nothing behind. Otherwise the key waits: the centre may have certified it.
bool isFinal(ErrorCode code)
{
    return code == ErrorCode::EnrolmentRefused || code == ErrorCode::BadInput ||
           code == ErrorCode::BadConfiguration;
}

Result<void> isForThisMachine(const Station &station, const std::string &device)
{
    const std::string here = "/" + station.identity.office + "/" + station.identity.device;
    if (device.ends_with(here))
        return {};
    return Error{ErrorCode::BadConfiguration,
                 "the code is for " + device + ", but office and device in the settings say " + here};
}

// What another disk of this machine may have given out is given to nobody else. A broken file is put aside.
Result<void> goOnCounting(const Station &station, std::int64_t serial)
{
    const auto outbox = Outbox::openOrRescue(station.outboxFile(), station.identity);
    return outbox ? (*outbox)->enrolled(serial) : Result<void>(outbox.error());
}

// What the machine is called by comes last: until then it is what it was, and hands in nothing as another.
Result<void> keep(const Call &call, const Station &station, const IssuedIdentity &issued, EVP_PKEY *key,
                  const std::string &authority)
{
    const std::pair<std::filesystem::path, std::string> files[] = {
        {station.centreAuthority, authority}, {station.seal.centreCertificate, issued.sealCertificates}};
    for (const auto &[file, text] : files) {
        if (const auto wrong = inTheWay(call, file, text))
            return *wrong;
    }
    if (const auto counts = goOnCounting(station, issued.serial); !counts)
        return counts;
    for (const auto &[file, text] : files) {
        if (const auto written = writeWhole(file, text); !written)
            return written;
    }
    return writeIdentity(station.seal, key, issued.certificate);
}

Result<std::string> enrolThis(const Call &call, const Station &station, const std::string &code)
{
    const auto key = pendingKey(station.seal);
    const auto request = key ? identity::certificateRequest(key->get()) : Result<Bytes>(key.error());
    if (!request)
        return request.error();
    Station asked = station;
    if (!call.authority.empty())
        asked.centreAuthority = call.authority;
    const auto issued = askFor(asked, code, *request);
    if (!issued) {
        if (isFinal(issued.error().code))
            dropPendingKey(station.seal);
        return issued.error();
    }
    if (const auto ours = isForThisMachine(station, issued->device); !ours)
        return ours.error();
    const std::string authority =
        issued->authority.empty() ? contents(asked.centreAuthority) : issued->authority;
    if (const auto kept = keep(call, station, *issued, key->get(), authority); !kept)
        return kept.error();
    return issued->device;
}

int tell(const Call &call, Station station, const std::string &device)
{
    useOnePair(station);
    const auto span = certificateSpan(station.seal);
    if (!span)
        return call.fail(span.error());
    const std::string until =
        QDateTime::fromSecsSinceEpoch(span->until).toUTC().toString(Qt::ISODate).toStdString();
    const std::string name =
        device.empty() ? station.identity.office + "/" + station.identity.device : device;
    call.answer({{"device", name},
                 {"identity", station.seal.deviceKey.string()},
                 {"sealCertificate", station.seal.centreCertificate.string()},
                 {"authority", station.centreAuthority.string()},
                 {"expires", until}},
                name + ": certificate until " + until +
                    "\nKey and certificate: " + station.seal.deviceKey.string() +
                    "\nCentre's sealing certificate: " + station.seal.centreCertificate.string() +
                    "\nAuthority of the centre: " + station.centreAuthority.string());
    return Done;
}

int renewThis(const Call &call)
{
    const auto station = loadStation(call.config, call.data);
    if (!station)
        return call.fail(station.error());
    CentreLine line(*station);
    Renewal renewal(*station, line);
    QEventLoop loop;
    Result<void> done = Error{ErrorCode::LineDown};
    QTimer::singleShot(0, &renewal, [&] {
        renewal.renew([&](Result<void> renewed) {
            done = std::move(renewed);
            loop.quit();
        });
    });
    loop.exec();
    return done ? tell(call, *station, {}) : call.fail(done.error());
}

} // namespace

int enrol(const Call &call)
{
    if (call.renew)
        return renewThis(call);
    const auto station = stationToBe(call);
    if (!station)
        return call.fail(station.error());
    const auto code = readCode();
    if (!code)
        return call.fail(code.error());
    const auto device = enrolThis(call, *station, *code);
    return device ? tell(call, *station, *device) : call.fail(device.error());
}

} // namespace madoguchi::maintenance
