// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/support/OpenSslHandle.h"

#include <span>

namespace madoguchi::seal
{

// AuthEnvelopedData with AES-256-GCM to key-agreement certificates, DER: the outer half of a seal.
// SealFailed.
Result<Bytes> encryptedTo(std::span<X509 *const> recipients, ByteView content);

// A CMS message in one go: OpenSSL's way through a BIO goes over everything twice. SealFailed with the step.
Result<Bytes> written(const CMS_ContentInfo *message, const char *step);
Error sealFailed(const char *step); // with OpenSSL's reason

} // namespace madoguchi::seal
