// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/card/Apdu.h"

// Names of applications and files on the card. No specification is public; these are what open readers of
// real cards agree on (OpenSC card-jpki.c, jpki/myna, soltia48/myna-card).
namespace madoguchi::card
{

using ApplicationId = std::array<std::uint8_t, 10>;

// 券面事項入力補助AP
inline constexpr ApplicationId textApplication{0xD3, 0x92, 0x10, 0x00, 0x31, 0x00, 0x01, 0x01, 0x04, 0x08};
// 券面事項確認AP
inline constexpr ApplicationId surfaceApplication{0xD3, 0x92, 0x10, 0x00, 0x31, 0x00, 0x01, 0x01, 0x04, 0x02};
// 公的個人認証AP
inline constexpr ApplicationId jpkiApplication{0xD3, 0x92, 0xF0, 0x00, 0x26, 0x01, 0x00, 0x00, 0x00, 0x01};
// 共通カードAP
inline constexpr ApplicationId commonApplication{0xD3, 0x92, 0x10, 0x00, 0x31, 0x00, 0x01, 0x01, 0x01, 0x00};

namespace text
{
inline constexpr ShortId individualNumber = 0x01; // 個人番号: see IndividualNumber.h
inline constexpr ShortId attributes = 0x02;       // 基本4情報
inline constexpr ShortId pin = 0x11;              // four digits
inline constexpr ShortId numberA = 0x14;          // 照合番号A
inline constexpr ShortId numberB = 0x15;          // 照合番号B
} // namespace text

// The numbers A and B have other ids here than in the text application.
namespace surface
{
inline constexpr ShortId face = 0x02;        // 券面: the pictures and what is printed
inline constexpr ShortId certificate = 0x04; // card-verifiable, of the key that signed the face
inline constexpr ShortId numberB = 0x12;     // 照合番号B
} // namespace surface

namespace jpki
{
inline constexpr ShortId signCertificate = 0x01;
inline constexpr ShortId authCertificate = 0x0A;
inline constexpr ShortId token = 0x06;        // its first 32 bytes are a label
inline constexpr ShortId certificates = 0x08; // which certificates were issued
inline constexpr ShortId authKey = 0x17;      // 利用者証明用
inline constexpr ShortId authPin = 0x18;
inline constexpr ShortId signKey = 0x1A; // 署名用
inline constexpr ShortId signPin = 0x1B;
} // namespace jpki

namespace common
{
inline constexpr ShortId identity = 0x01; // record 1: 01 1C, then serial 15, municipality 5, expiry 8 digits
} // namespace common

} // namespace madoguchi::card
