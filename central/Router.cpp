// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "central/Router.h"

#include "central/Log.h"
#include "central/Pattern.h"

#include <chrono>

namespace madoguchi::central
{

const Router::Route Router::routes[] = {
    {"GET", "/v1/health", Access::Device, &Router::health},
    {"PUT", "/v1/submissions/{}", Access::Device, &Router::putSubmission},
    {"POST", "/v1/submissions", Access::Device, &Router::putSubmissions},
    {"POST", enrolmentPath, Access::Anyone, &Router::enrol},
    {"POST", "/v1/renewals", Access::Device, &Router::renew},
    {"PUT", "/v1/parts/{}", Access::Device, &Router::putPart},
    {"POST", "/v1/parts/missing", Access::Device, &Router::missingParts},
    {"POST", "/v1/challenges", Access::Device, &Router::challenge},
    {"POST", "/v1/identifications", Access::Device, &Router::identify},
    {"POST", "/v1/profiles", Access::Device, &Router::readProfile},
    {"POST", "/v1/profiles/refusals", Access::Device, &Router::refuseOffer},
    {"GET", "/v1/serials", Access::Device, &Router::serials},
    {"GET", "/v1/audit", Access::Device, &Router::anchored},
    {"POST", "/v1/audit", Access::Device, &Router::anchor},
    {"GET", "/v1/bundles", Access::Device, &Router::listBundles},
    {"GET", "/v1/bundles/{}", Access::Device, &Router::bundle},
    {"GET", "/v1/bundle-files/{}", Access::Device, &Router::bundleFile},
    {"POST", "/v1/staff/sign-in", Access::Counter, &Router::signIn},
    {"POST", "/v1/staff/sign-out", Access::Counter, &Router::signOut},
    {"GET", "/v1/visits", Access::Staff, &Router::listVisits},
    {"GET", "/v1/visits/{}", Access::Staff, &Router::openVisit},
    {"GET", "/v1/visits/{}/scan", Access::Staff, &Router::openScan},
    {"POST", "/v1/visits/{}/decision", Access::Staff, &Router::decide},
    {"POST", "/v1/visits/{}/corrections", Access::Staff, &Router::correct},
};

namespace
{

// How a hand-in ended, in words of ours alone.
std::string outcomeOf(const Reply &reply)
{
    switch (reply.status) {
    case 201:
        return "accepted";
    case 200:
        return "known";
    case 409:
        return "conflict";
    default:
        return reply.body.value(Json::json_pointer("/error/code"), "-");
    }
}

Reply lastWord(Reply reply)
{
    reply.lastWord = true;
    return reply;
}

} // namespace

Router::Router(Submissions &submissions, Parts &parts, Visits &visits, Corrections &corrections, SignIn &signIn,
               Identification &identification, ProfileDesk &profiles, Devices &devices, Enrolment &enrolment,
               DeviceAudit &deviceAudit, Bundles &bundles, Metrics &metrics)
    : m_submissions(submissions)
    , m_parts(parts)
    , m_visits(visits)
    , m_corrections(corrections)
    , m_signIn(signIn)
    , m_identification(identification)
    , m_profiles(profiles)
    , m_devices(devices)
    , m_enrolment(enrolment)
    , m_deviceAudit(deviceAudit)
    , m_bundles(bundles)
    , m_metrics(metrics)
{
}

Reply Router::answerTo(const Request &request)
{
    using namespace std::chrono;
    const auto begun = steady_clock::now();
    const Route *route = nullptr;
    Reply reply;
    try {
        reply = dispatch(request, route);
    } catch (const std::exception &) {
        // A library's exception must end one request, not the centre.
        reply = refusal(503, ErrorCode::Internal, "unexpected");
    }
    const auto took = steady_clock::now() - begun;
    // Never the path itself, in which a receipt number may stand, nor a method that somebody made up.
    const std::string name = route ? std::string(route->method) + ' ' + std::string(route->pattern) : "-";
    m_metrics.answered(name, reply.status, took);
    if (route && route->handle == &Router::putSubmission)
        m_metrics.handIn(outcomeOf(reply));
    log(reply.status < 500 ? Level::Info : Level::Error, "request",
        {{"request", request.id},
         {"device", request.device.name},
         {"route", name},
         {"status", reply.status},
         {"ms", duration_cast<milliseconds>(took).count()}});
    return reply;
}

Reply Router::dispatch(const Request &request, const Route *&found)
{
    for (const Route &route : routes) {
        if (route.method != request.method)
            continue;
        auto parameter = matchPattern(route.pattern, request.path);
        if (!parameter)
            continue;
        found = &route;
        return admitted(route, {request, std::move(*parameter), {}});
    }
    return admitted({"", "", Access::Device, &Router::nothingHere}, {request, {}, {}});
}

// Asked for each request, not for each connection: whoever is revoked is out with the next word.
std::optional<Reply> Router::turnedAway(const Device &device)
{
    if (device.name.empty())
        return lastWord(refusal(403, ErrorCode::LineRefused, noDevice));
    const auto admission = m_devices.admit(device);
    if (!admission)
        return refusal(503, admission.error().code, "the store cannot be used now");
    if (*admission == Admission::Revoked)
        return lastWord(refusal(403, ErrorCode::DeviceRevoked, "this device was revoked"));
    return std::nullopt;
}

Reply Router::admitted(const Route &route, Call call)
{
    const Request &request = call.request;
    if (route.access == Access::Anyone)
        return (this->*route.handle)(call);
    if (auto refused = turnedAway(request.device))
        return std::move(*refused);
    if (route.access != Access::Device && request.device.role != "counter")
        return refusal(403, ErrorCode::LineRefused, "only for counters");
    if (route.access == Access::Staff) {
        auto staff = m_signIn.member(request);
        if (!staff)
            return refusal(503, staff.error().code, "the store cannot be used now");
        if (!*staff)
            return refusal(401, ErrorCode::StaffUnknown, "sign in first");
        call.staff = std::move(**staff);
    }
    return (this->*route.handle)(call);
}

Reply Router::nothingHere(const Call &)
{
    return refusal(404, ErrorCode::BadInput, "there is nothing here");
}
Reply Router::enrol(const Call &call)
{
    return m_enrolment.enrol(call.request);
}
Reply Router::renew(const Call &call)
{
    return m_enrolment.renew(call.request);
}
Reply Router::health(const Call &)
{
    return answer(200, {{"status", "ok"}});
}
Reply Router::putSubmission(const Call &call)
{
    return m_submissions.put(call.request, call.parameter);
}
Reply Router::putSubmissions(const Call &call)
{
    return m_submissions.putMany(call.request);
}
Reply Router::putPart(const Call &call)
{
    return m_parts.put(call.request, call.parameter);
}
Reply Router::missingParts(const Call &call)
{
    return m_parts.missing(call.request);
}
Reply Router::challenge(const Call &call)
{
    return m_identification.challenge(call.request);
}
Reply Router::identify(const Call &call)
{
    return m_identification.identify(call.request);
}
Reply Router::readProfile(const Call &call)
{
    return m_profiles.read(call.request);
}
Reply Router::refuseOffer(const Call &call)
{
    return m_profiles.refuse(call.request);
}
Reply Router::serials(const Call &call)
{
    const auto floor = m_devices.serialGivenOut(call.request.device);
    return floor ? answer(200, {{"serialFloor", *floor}})
                 : refusal(503, floor.error().code, "the store cannot be used now");
}
Reply Router::anchored(const Call &call)
{
    return m_deviceAudit.anchored(call.request);
}
Reply Router::anchor(const Call &call)
{
    return m_deviceAudit.anchor(call.request);
}
Reply Router::listBundles(const Call &)
{
    return m_bundles.list();
}
Reply Router::bundle(const Call &call)
{
    return m_bundles.manifest(call.parameter);
}
Reply Router::bundleFile(const Call &call)
{
    return m_bundles.file(call.parameter);
}
Reply Router::signIn(const Call &call)
{
    return m_signIn.signIn(call.request);
}
Reply Router::signOut(const Call &call)
{
    return m_signIn.signOut(call.request);
}
Reply Router::listVisits(const Call &call)
{
    return m_visits.list(call.request);
}
Reply Router::openVisit(const Call &call)
{
    return m_visits.open(call.request, call.staff, call.parameter);
}
Reply Router::openScan(const Call &call)
{
    return m_visits.scan(call.request, call.staff, call.parameter);
}
Reply Router::decide(const Call &call)
{
    return m_visits.decide(call.request, call.staff, call.parameter);
}
Reply Router::correct(const Call &call)
{
    return m_corrections.correct(call.request, call.staff, call.parameter);
}

} // namespace madoguchi::central
