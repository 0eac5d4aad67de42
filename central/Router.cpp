// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "central/Router.h"

#include "central/Log.h"

#include <algorithm>
#include <chrono>

namespace madoguchi::central
{

const Router::Route Router::routes[] = {
    {"GET", "/v1/health", Access::Device, &Router::health},
    {"PUT", "/v1/submissions/{}", Access::Device, &Router::putSubmission},
    {"POST", "/v1/submissions", Access::Device, &Router::putSubmissions},
    {"POST", "/v1/challenges", Access::Device, &Router::challenge},
    {"POST", "/v1/identifications", Access::Device, &Router::identify},
    {"POST", "/v1/staff/sign-in", Access::Counter, &Router::signIn},
    {"POST", "/v1/staff/sign-out", Access::Counter, &Router::signOut},
    {"GET", "/v1/visits", Access::Staff, &Router::listVisits},
    {"GET", "/v1/visits/{}", Access::Staff, &Router::openVisit},
    {"POST", "/v1/visits/{}/decision", Access::Staff, &Router::decide},
};

namespace
{

bool isPlain(std::string_view text) noexcept
{
    const auto plain = [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    };
    return !text.empty() && text.size() <= 64 && std::ranges::all_of(text, plain);
}

// The parameter of a path that fits the pattern; empty for a pattern without one.
std::optional<std::string> match(std::string_view pattern, std::string_view path)
{
    const auto at = pattern.find("{}");
    if (at == std::string_view::npos)
        return pattern == path ? std::optional<std::string>("") : std::nullopt;
    const auto before = pattern.substr(0, at), after = pattern.substr(at + 2);
    if (path.size() <= before.size() + after.size() || !path.starts_with(before) || !path.ends_with(after))
        return std::nullopt;
    const auto middle = path.substr(before.size(), path.size() - before.size() - after.size());
    return isPlain(middle) ? std::optional<std::string>(middle) : std::nullopt;
}

} // namespace

Router::Router(Submissions &submissions, Visits &visits, SignIn &signIn, Identification &identification)
    : m_submissions(submissions), m_visits(visits), m_signIn(signIn), m_identification(identification)
{
}

Reply Router::answerTo(const Request &request)
{
    using namespace std::chrono;
    const auto begun = steady_clock::now();
    std::string_view pattern = "-"; // never the path itself: a receipt number stands in it
    Reply reply;
    try {
        reply = dispatch(request, pattern);
    } catch (const std::exception &) {
        // A library's exception must end one request, not the centre.
        reply = refusal(503, ErrorCode::Internal, "unexpected");
    }
    const auto took = duration_cast<milliseconds>(steady_clock::now() - begun).count();
    log("request", {{"device", request.device.name},
                    {"route", request.method.substr(0, 8) + ' ' + std::string(pattern)},
                    {"status", reply.status},
                    {"ms", took}});
    return reply;
}

Reply Router::dispatch(const Request &request, std::string_view &pattern)
{
    for (const Route &route : routes) {
        auto parameter = match(route.pattern, request.path);
        if (!parameter || route.method != request.method)
            continue;
        pattern = route.pattern;
        return admitted(route, {request, std::move(*parameter), {}});
    }
    return refusal(404, ErrorCode::BadInput, "there is nothing here");
}

Reply Router::admitted(const Route &route, Call call)
{
    const Request &request = call.request;
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
Reply Router::challenge(const Call &call)
{
    return m_identification.challenge(call.request);
}
Reply Router::identify(const Call &call)
{
    return m_identification.identify(call.request);
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
Reply Router::decide(const Call &call)
{
    return m_visits.decide(call.request, call.staff, call.parameter);
}

} // namespace madoguchi::central
