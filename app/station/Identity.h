// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/station/Station.h"
#include "drivers/identity/DeviceKey.h"

// The key and the certificate of this machine on its disk. They change together: the key's file holds the
// certificate, too, before the key, and is replaced by one rename. Whatever dies in between, the file is the
// old pair or the new one. Where the settings name another file for the certificate, that one counts only as
// long as the key's file holds none.
namespace madoguchi
{

// A station whose key's file holds a certificate takes that one.
void useOnePair(Station &station);

struct CertificateSpan {
    std::int64_t from = 0, until = 0; // seconds since 1970
    // Less than a third is left, so that what fails today can be tried again for months.
    bool isDue(std::int64_t now) const noexcept { return until - now < (until - from) / 3; }
};
Result<CertificateSpan> certificateSpan(const seal::Sealer::Files &files); // BadConfiguration

// A key that waits for its certificate, in a file beside the key's. It is kept until the pair is there:
// whoever asks again, after a line or a machine died, asks with the same key and gets the same certificate.
Result<openssl::KeyHandle> pendingKey(const seal::Sealer::Files &files); // FileUnreadable, Internal
void dropPendingKey(const seal::Sealer::Files &files);

// Durable when it returns ok; `certificate` is PEM and belongs to `key`. FileUnreadable, LineNotOurs where it
// does not belong to it.
Result<void> writeIdentity(const seal::Sealer::Files &files, EVP_PKEY *key, const std::string &certificate);
// Any other file, whole or not at all. FileUnreadable.
Result<void> writeWhole(const std::filesystem::path &file, const std::string &text);

} // namespace madoguchi
