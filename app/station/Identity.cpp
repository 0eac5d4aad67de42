// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/station/Identity.h"

#include "drivers/storage/FileGuard.h"
#include "drivers/support/SecretBuffer.h"

#include <ctime>
#include <fcntl.h>
#include <fstream>
#include <sstream>
#include <sys/stat.h>
#include <unistd.h>

namespace madoguchi
{

namespace
{

namespace fs = std::filesystem;
constexpr std::string_view certificateBegins = "-----BEGIN CERTIFICATE-----";

Error unwritable(const fs::path &file)
{
    return {ErrorCode::FileUnreadable, file.string() + " cannot be written"};
}

fs::path pendingFile(const seal::Sealer::Files &files)
{
    return files.deviceKey.string() + ".pending";
}

bool writeAll(int descriptor, const std::string &text)
{
    for (std::size_t done = 0; done < text.size();) {
        const ssize_t written = ::write(descriptor, text.data() + done, text.size() - done);
        if (written <= 0)
            return false;
        done += static_cast<std::size_t>(written);
    }
    return ::fsync(descriptor) == 0;
}

// Written beside, then moved over: a reader sees the old file or the new one.
Result<void> replace(const fs::path &file, const std::string &text, mode_t mode)
{
    std::error_code ignored;
    fs::create_directories(file.parent_path(), ignored);
    const std::string beside = file.string() + ".new";
    ::unlink(beside.c_str()); // what a power cut left there, with whatever mode
    const int descriptor = ::open(beside.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode);
    if (descriptor < 0)
        return unwritable(file);
    const bool written = writeAll(descriptor, text);
    ::close(descriptor);
    if (!written || ::rename(beside.c_str(), file.c_str()) != 0) {
        ::unlink(beside.c_str());
        return unwritable(file);
    }
    const auto lasting = storage::syncFolder(fs::absolute(file).parent_path());
    return lasting ? lasting : unwritable(file);
}

std::int64_t secondsOf(const ASN1_TIME *time)
{
    std::tm parts = {};
    return ASN1_TIME_to_tm(time, &parts) == 1 ? timegm(&parts) : 0;
}

} // namespace

// The certificate stands first, so that nothing of the key is read here.
void useOnePair(Station &station)
{
    std::ifstream stream(station.seal.deviceKey);
    std::string first;
    if (std::getline(stream, first) && first == certificateBegins)
        station.seal.deviceCertificate = station.seal.deviceKey;
}

Result<CertificateSpan> certificateSpan(const seal::Sealer::Files &files)
{
    const auto certificate = openssl::readCertificate(files.deviceCertificate);
    if (!certificate)
        return certificate.error();
    return CertificateSpan{secondsOf(X509_get0_notBefore(certificate->get())),
                           secondsOf(X509_get0_notAfter(certificate->get()))};
}

Result<openssl::KeyHandle> pendingKey(const seal::Sealer::Files &files)
{
    if (auto before = openssl::readPrivateKey(pendingFile(files)))
        return before;
    auto key = identity::makeDeviceKey();
    if (!key)
        return key;
    auto pem = identity::privateKeyPem(key->get());
    if (!pem)
        return pem.error();
    const auto written = replace(pendingFile(files), *pem, S_IRUSR | S_IWUSR);
    scrub(pem->data(), pem->size());
    return written ? std::move(key) : Result<openssl::KeyHandle>(written.error());
}

void dropPendingKey(const seal::Sealer::Files &files)
{
    ::unlink(pendingFile(files).c_str());
}

Result<void> writeIdentity(const seal::Sealer::Files &files, EVP_PKEY *key, const std::string &certificate)
{
    if (!certificate.starts_with(certificateBegins) || !identity::belongsTo(key, certificate))
        return Error{ErrorCode::LineNotOurs, "a certificate for another key"};
    auto pem = identity::privateKeyPem(key);
    if (!pem)
        return pem.error();
    std::string pair = certificate + *pem;
    const auto switched = replace(files.deviceKey, pair, S_IRUSR | S_IWUSR);
    scrub(pair.data(), pair.size());
    scrub(pem->data(), pem->size());
    if (!switched)
        return switched;
    dropPendingKey(files);
    return {};
}

Result<void> writeWhole(const fs::path &file, const std::string &text)
{
    return replace(file, text, S_IRUSR | S_IWUSR | S_IRGRP | S_IROTH);
}

} // namespace madoguchi
