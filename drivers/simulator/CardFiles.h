// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/simulator/Authority.h"
#include "drivers/simulator/Persona.h"

#include <functional>
#include <map>
#include <set>
#include <vector>

namespace madoguchi::simulator
{

// Elementary files of the card all have ids 0001 to 001E, so the short id stands for the file.
using ShortId = std::uint8_t;

// Bytes that are made when they are first asked for: keys, certificates and pictures take their time.
class Content
{
public:
    Content() = default;
    Content(Bytes bytes) : m_bytes(std::move(bytes)) {}
    Content(std::function<Bytes()> make) : m_make(std::move(make)) {}
    const Bytes &bytes() const
    {
        if (m_make)
            m_bytes = std::exchange(m_make, nullptr)();
        return m_bytes;
    }

private:
    mutable Bytes m_bytes;
    mutable std::function<Bytes()> m_make;
};

struct ElementaryFile {
    enum class Structure { Transparent, Record, Internal }; // an internal file holds what is never read
    Structure structure = Structure::Transparent;
    Content content = {};               // of a record file: its only record
    std::vector<ShortId> openedBy = {}; // any of these secrets; empty is free
};
inline constexpr ShortId nobody = 0x1F; // no file has this id: what it opens stays closed

// A private key of the card.
struct CardKey {
    enum class Command { ComputeSignature, InternalAuthenticate };
    std::string use;                      // its name at the authority
    std::optional<ShortId> openedBy = {}; // this PIN; nothing is free
    Command command = Command::ComputeSignature;
};

// The two ways of changing a PIN: ISO's CHANGE REFERENCE DATA, JICSAP's CHANGE KEY.
enum class PinChange { Iso, Jicsap, None };

struct Application {
    Bytes aid;
    std::map<ShortId, ElementaryFile> files = {};
    std::map<ShortId, PinName> pins = {};
    std::map<ShortId, CardKey> keys = {};
    std::optional<CardKey> defaultKey = {}; // of COMPUTE DIGITAL SIGNATURE without a reference
    std::set<ShortId> blocked = {};         // references that left the factory blocked
    PinChange change = PinChange::None;
    std::uint16_t sessionKeyWord = 0x6D00; // the answer to SET SESSION KEY, which none here carries out
};

// What a card is made from. Shared by what is made later.
struct Issuance {
    Persona persona;
    std::shared_ptr<Authority> authority;
    std::shared_ptr<const RsaKey> key(const std::string &use) const
    {
        return authority->cardKey(persona.serial, use);
    }
};
using IssuancePtr = std::shared_ptr<const Issuance>;

// One function for each application part.
Application textPart(const IssuancePtr &issuance);    // 券面事項入力補助AP
Application surfacePart(const IssuancePtr &issuance); // 券面事項確認AP
Application jpkiPart(const IssuancePtr &issuance);    // 公的個人認証AP
Application commonPart(const IssuancePtr &issuance);  // 共通カードAP
Application jukiPart(const IssuancePtr &issuance);    // 住基AP

// What is on this person's card: the applications with their files filled in.
std::vector<Application> applicationsOf(const IssuancePtr &issuance);

// The data objects of GET DATA while no application is current; a phone has none.
std::map<std::uint16_t, Content> dataObjectsOf(const IssuancePtr &issuance);
inline constexpr std::uint16_t contactAtrTag = 0x5F51; // is told by applications too
Bytes contactAtr();

// The issuer of what the surface or text application holds: a key of the municipality's own.
KeyId municipalKey(const Persona &persona, std::string_view twoDigits);

} // namespace madoguchi::simulator
