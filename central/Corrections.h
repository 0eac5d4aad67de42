// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/procedures/CatalogueStore.h"
#include "app/procedures/Correction.h"
#include "central/FoundVisit.h"
#include "drivers/seal/CentreVault.h"

namespace madoguchi::central
{

// What staff corrected or completed (補正) in what was handed in. The hand-in stays as it came, in its seal. A
// correction lies beside it, closed to the centre's own key, and the SHA-256 of what lies there stands in the chained
// audit, by which one that came past the centre is found.
class Corrections
{
public:
    Corrections(Database &database, const seal::Opener &opener, const seal::CentreVault &vault,
                CatalogueStore &catalogues);

    // The same id with the same values gets the same answer. Refused: what the rules refuse (422); where the visit is
    // decided, or somebody else has corrected it since (409).
    Reply correct(const Request &request, const StaffMember &staff, const std::string &receipt);
    // Of one visit, the oldest first. SealBroken; AuditBroken where one has no line in the audit.
    Result<std::vector<Correction>> of(Connection &connection, const std::string &visit) const;
    static Result<std::size_t> count(Connection &connection, const std::string &visit);

private:
    struct Asked {
        std::string id;
        std::size_t after = 0; // how many there were when staff looked
        std::vector<CorrectedValue> values;
    };
    static std::optional<Asked> read(const Json &body);
    Result<Correction> opened(const std::string &visit, const Bytes &closed) const;
    Result<std::optional<Reply>> before(Connection &connection, const Asked &asked, const std::string &visit) const;
    std::optional<Reply> unfit(const FoundVisit &visit, const std::vector<Correction> &all) const;
    Reply keep(Connection &connection, const Asked &asked, const Correction &correction, const FoundVisit &visit,
               const StaffMember &staff, const Device &device) const;

    Database &m_database;
    const seal::Opener &m_opener;
    const seal::CentreVault &m_vault;
    CatalogueStore &m_catalogues;
};

} // namespace madoguchi::central
