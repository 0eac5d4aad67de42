// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/procedures/Catalogue.h"
#include "drivers/support/ErrorCode.h"

#include <QDateTime>
#include <QString>
#include <optional>
#include <string_view>

// Turns what is stored into what staff reads. Pure functions; nothing is kept.
namespace madoguchi::words
{

// Text without its markup: "{住民票|じゅうみんひょう}の|写し" → "住民票の写し".
QString plain(const std::string &marked);
QString title(const Catalogue &catalogue, const std::string &procedure, const std::string &language);

// A value as people say it: labels of choices, dates in wareki for Japanese, everything else character by
// character.
QString value(const Definition &definition, const FieldDefinition &field, const Json &value,
              const std::string &language);

// The sentence for an error, in the program's present language.
QString sentence(ErrorCode code);
// The error that a support code such as "CENTRE-REJECTED" at the head of a stored reason stands for.
std::optional<ErrorCode> codeAtHead(std::string_view reason);

// What a keyboard with the Japanese input on, or a scanner behind it, made of ASCII: full width becomes half
// width, every kind of dash a hyphen. Only for codes and numbers, never for names.
QString halfWidth(const QString &text);

// An arrival time with its own offset, as the wall clock of the office showed it.
QDateTime moment(const std::string &iso);

} // namespace madoguchi::words
