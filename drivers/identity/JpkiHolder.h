// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/identity/JpkiCertificate.h"

namespace madoguchi::identity
{

// The subject alternative name of a signature certificate: one otherName for each fact. Nothing when name or
// birth date are missing or no UTF-8.
std::optional<CertifiedHolder> holderOf(X509 *certificate);

// "1.2.392.…"; empty when it is longer than any real one.
std::string oidText(const ASN1_OBJECT *object);

} // namespace madoguchi::identity
