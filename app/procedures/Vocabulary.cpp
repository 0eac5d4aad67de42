// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/procedures/Vocabulary.h"

#include <iterator>
#include <sstream>

namespace madoguchi::vocabulary
{

using Words = std::set<std::string>;

const Words &roles()
{
    static const Words words{"applicant", "head",   "spouse",  "claimant",    "claimantSpouse", "deceased",
                             "newborn",   "leaver", "starter", "nameChanger", "partner"};
    return words;
}

const Words &personKeys()
{
    static const Words words{"name",
                             "kana",
                             "roman",
                             "alias",
                             "formerName",
                             "birthDate",
                             "sex",
                             "nationality",
                             "relation",
                             "address",
                             "phone",
                             "email",
                             "occupation",
                             "employer",
                             "incomeYen",
                             "honseki",
                             "hittosha",
                             "residenceStatus",
                             "stayPeriod",
                             "stayExpires",
                             "residenceCard",
                             "employerInsurance",
                             "insuranceKind",
                             "insuranceSymbol",
                             "insuranceNumber",
                             "insurer",
                             "pensionNumber",
                             "pensionKind",
                             "careNumber",
                             "careCert",
                             "disability",
                             "koukiNumber",
                             "bankName",
                             "bankBranch",
                             "bankType",
                             "bankNumber",
                             "bankHolder",
                             "cardExpires",
                             "certExpires",
                             "formerAddress",
                             "addressBefore",
                             "licence",
                             "sealRegistered"};
    return words;
}

const Words &visitKeys()
{
    static const Words words{"eventDate",      "fromPref",     "fromCity", "fromAbroad", "fromWard",
                             "plannedMoveOut", "tokurei",      "toWard",   "newTown",    "newNumber",
                             "newBuilding",    "newAddress",   "newHead",  "dog",        "schoolZoneChanged",
                             "roomOnly",       "parentsSplit", "toPref",   "toCity",     "toAbroad",
                             "toCountry",      "toAddress",    "newborn",  "leaver",     "starter",
                             "couple",         "nameChanger",  "deceased", "reason",     "childHere",
                             "moving"};
    return words;
}

const Words &dateKeys()
{
    static const Words words{"birthDate",   "stayExpires", "cardExpires",
                             "certExpires", "eventDate",   "plannedMoveOut"};
    return words;
}

const Words &proseKeys()
{
    static const Words words{"name",          "kana",        "roman",      "alias",        "address",
                             "phone",         "email",       "employer",   "honseki",      "hittosha",
                             "bankName",      "bankBranch",  "fromCity",   "toCity",       "fromAddress",
                             "formerAddress", "toAddress",   "newAddress", "newHead",      "newTown",
                             "newNumber",     "newBuilding", "bankHolder", "addressBefore"};
    return words;
}

const Words &saidMembers()
{
    static const Words words{"id",
                             "insuredVia",
                             "spouseOf",
                             "parents",
                             "toApplicant",
                             "myNumberCard",
                             "signingCert",
                             "publicAssistance",
                             "koukiByDisability",
                             "pensionReceiving",
                             "stayMonths",
                             "nanbyo",
                             "sealName",
                             "dvSupport",
                             "nhiMember",
                             "furiganaConfirmed",
                             "singleParent",
                             "incomeFell",
                             "certificatesThisYear",
                             "longerStay"};
    return words;
}

const Words &reckonedMembers()
{
    static const Words words{"age",   "ageByEve", "fiscal18", "schoolAge", "foreign", "moves",
                             "roles", "spouse",   "via",      "claimant",  "inCity",  "kanaDoubt"};
    return words;
}

const Words &booleanMembers()
{
    static const Words words{
        "fiscal18",         "schoolAge",         "foreign",          "moves",  "myNumberCard", "signingCert",
        "publicAssistance", "koukiByDisability", "pensionReceiving", "nanbyo", "dvSupport",    "nhiMember",
        "singleParent",     "furiganaConfirmed", "incomeFell",       "inCity", "kanaDoubt",    "longerStay"};
    return words;
}

const Words &relatedMembers()
{
    static const Words words{"spouse", "via", "claimant"};
    return words;
}

const Words &contextKeys()
{
    static const Words words = [] {
        Words all = visitKeys();
        all.insert({"disasterArea", "dvSupport"});
        return all;
    }();
    return words;
}

const Words &icons()
{
    static const Words words = [] {
        std::istringstream names(MADOGUCHI_ICONS);
        return Words(std::istream_iterator<std::string>(names), {});
    }();
    return words;
}

const Words &channels()
{
    static const Words words{"kiosk", "counter", "phone"};
    return words;
}

const Words &channelUses()
{
    static const Words words{"complete", "prepare", "none"};
    return words;
}

const Words &offlineClasses()
{
    static const Words words{"take", "print", "ticket", "none"};
    return words;
}

const Words &applicantKinds()
{
    static const Words words{"self",   "head",     "household", "guardian",  "parent",
                             "spouse", "relative", "agent",     "thirdParty"};
    return words;
}

const Words &unconfirmedMembers()
{
    static const Words words{"fee", "due", "law", "who", "proof", "fields", "channels"};
    return words;
}

const Words &textChecks()
{
    static const Words words{"alias", "bankBranch", "bankNumber"};
    return words;
}

} // namespace madoguchi::vocabulary
