// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "central/Identification.h"
#include "central/Profiles.h"

namespace madoguchi::central
{

// Gives a machine the profile of whoever proves to it with their card that it is theirs, and takes down what
// they do not want to hear of again. That somebody looked, and for which machine, is written down before
// anything is given.
class ProfileDesk
{
public:
    // `profiles` null: this centre knows nobody.
    ProfileDesk(Database &database, Identification &identification, std::unique_ptr<Profiles> profiles);

    Reply read(const Request &request);
    Reply refuse(const Request &request);

private:
    // A number by which this device may come back for this person for a while; written down with the look.
    Result<std::string> note(const Request &request, const std::string &holder);
    Result<std::optional<std::string>> holderOfVisit(const std::string &visit, const std::string &device);

    Database &m_database;
    Identification &m_identification;
    std::unique_ptr<Profiles> m_profiles;
};

} // namespace madoguchi::central
