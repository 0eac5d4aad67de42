// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "central/Bundles.h"
#include "central/Corrections.h"
#include "central/DeviceAudit.h"
#include "central/Devices.h"
#include "central/Enrolment.h"
#include "central/Identification.h"
#include "central/Message.h"
#include "central/Metrics.h"
#include "central/Parts.h"
#include "central/ProfileDesk.h"
#include "central/SignIn.h"
#include "central/Submissions.h"
#include "central/Visits.h"

namespace madoguchi::central
{

inline constexpr std::string_view noDevice = "no certificate that names a device";

// Which handler answers what, and who may ask: one table (resources/api/central.yaml says the same to the
// outside). Thread-safe; one line of log for each request.
class Router
{
public:
    Router(Submissions &submissions, Parts &parts, Visits &visits, Corrections &corrections, SignIn &signIn, Identification &identification,
           ProfileDesk &profiles,
           Devices &devices, Enrolment &enrolment, DeviceAudit &deviceAudit, Bundles &bundles, Metrics &metrics);
    Reply answerTo(const Request &request);

private:
    // Each but Anyone asks for a certificate that was not revoked. A route that says nothing is closed.
    enum class Access { Device, Counter, Staff, Anyone };
    struct Call {
        const Request &request;
        std::string parameter; // what stands in the path at "{}"
        StaffMember staff;     // set where Access::Staff is asked
    };
    struct Route {
        std::string_view method, pattern;
        Access access = Access::Device;
        Reply (Router::*handle)(const Call &) = nullptr;
    };
    static const Route routes[];

    Reply dispatch(const Request &request, const Route *&route);
    std::optional<Reply> turnedAway(const Device &device);
    Reply admitted(const Route &route, Call call);

    Reply nothingHere(const Call &call);
    Reply health(const Call &call);
    Reply enrol(const Call &call);
    Reply renew(const Call &call);
    Reply putSubmission(const Call &call);
    Reply putSubmissions(const Call &call);
    Reply putPart(const Call &call);
    Reply missingParts(const Call &call);
    Reply challenge(const Call &call);
    Reply identify(const Call &call);
    Reply readProfile(const Call &call);
    Reply refuseOffer(const Call &call);
    Reply serials(const Call &call);
    Reply anchored(const Call &call);
    Reply anchor(const Call &call);
    Reply listBundles(const Call &call);
    Reply bundle(const Call &call);
    Reply bundleFile(const Call &call);
    Reply signIn(const Call &call);
    Reply signOut(const Call &call);
    Reply listVisits(const Call &call);
    Reply openVisit(const Call &call);
    Reply openScan(const Call &call);
    Reply decide(const Call &call);
    Reply correct(const Call &call);

    Submissions &m_submissions;
    Parts &m_parts;
    Visits &m_visits;
    Corrections &m_corrections;
    SignIn &m_signIn;
    Identification &m_identification;
    ProfileDesk &m_profiles;
    Devices &m_devices;
    Enrolment &m_enrolment;
    DeviceAudit &m_deviceAudit;
    Bundles &m_bundles;
    Metrics &m_metrics;
};

} // namespace madoguchi::central
