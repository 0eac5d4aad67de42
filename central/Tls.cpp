// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "central/Tls.h"

#include "central/DeviceCertificates.h"

#include <array>
#include <openssl/ssl.h>

namespace madoguchi::central
{

namespace ssl = boost::asio::ssl;

Result<std::unique_ptr<ssl::context>> makeTls(const Settings &settings)
{
    auto tls = std::make_unique<ssl::context>(ssl::context::tls_server);
    boost::system::error_code error;
    const auto wrong = [&error](const char *what) {
        return Error{ErrorCode::BadConfiguration, std::string(what) + ": " + error.message()};
    };
    if (tls->use_certificate_chain_file(settings.certificate.string(), error); error)
        return wrong("certificate");
    if (tls->use_private_key_file(settings.key.string(), ssl::context::pem, error); error)
        return wrong("key");
    if (tls->load_verify_file(settings.deviceAuthority.string(), error); error)
        return wrong("deviceAuthority");
    tls->set_verify_mode(ssl::verify_peer);
    SSL_CTX *native = tls->native_handle();
    SSL_CTX_set_min_proto_version(native, TLS1_2_VERSION);
    // Each connection proves itself anew: a resumed session would outlive a device that was taken off the
    // list.
    SSL_CTX_set_session_cache_mode(native, SSL_SESS_CACHE_OFF);
    SSL_CTX_set_options(native, SSL_OP_NO_TICKET | SSL_OP_NO_RENEGOTIATION);
    SSL_CTX_set_num_tickets(native, 0);
    return tls;
}

std::optional<Device> peerDevice(SSL *connection)
{
    X509 *certificate = SSL_get0_peer_certificate(connection);
    if (!certificate)
        return std::nullopt;
    std::array<char, 128> name = {};
    const int size = X509_NAME_get_text_by_NID(X509_get_subject_name(certificate), NID_commonName,
                                               name.data(), static_cast<int>(name.size()));
    if (size <= 0)
        return std::nullopt;
    auto device = Device::parse({name.data(), static_cast<std::size_t>(size)});
    if (device) {
        device->serial = serialOf(certificate);
        device->issued = unixSecondsOf(X509_get0_notBefore(certificate));
    }
    return device;
}

} // namespace madoguchi::central
