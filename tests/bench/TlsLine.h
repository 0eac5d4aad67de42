// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/TestPki.h"

#include <arpa/inet.h>
#include <memory>
#include <netinet/tcp.h>
#include <openssl/ssl.h>
#include <string>
#include <sys/socket.h>
#include <unistd.h>

namespace madoguchi::test
{

// The cheapest client there is: one kept TLS connection with a device's certificate, that waits for each
// answer.
class TlsLine
{
public:
    TlsLine(const TestPki &pki, int port) : m_context(SSL_CTX_new(TLS_client_method()))
    {
        SSL_CTX_use_certificate_file(m_context.get(), pki.file("kiosk-MY-K1.pem").c_str(), SSL_FILETYPE_PEM);
        SSL_CTX_use_PrivateKey_file(m_context.get(), pki.file("kiosk-MY-K1-key.pem").c_str(),
                                    SSL_FILETYPE_PEM);
        SSL_CTX_load_verify_locations(m_context.get(), pki.file("authority.pem").c_str(), nullptr);
        SSL_CTX_set_verify(m_context.get(), SSL_VERIFY_PEER, nullptr);
        m_socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(static_cast<std::uint16_t>(port));
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        const int on = 1;
        ::setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        if (::connect(m_socket, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0)
            return;
        m_ssl.reset(SSL_new(m_context.get()));
        SSL_set_fd(m_ssl.get(), m_socket);
        m_open = SSL_connect(m_ssl.get()) == 1;
    }
    ~TlsLine()
    {
        m_ssl.reset();
        ::close(m_socket);
    }
    TlsLine(const TlsLine &) = delete;
    TlsLine &operator=(const TlsLine &) = delete;

    // The status of the answer; 0 when there was none.
    int ask(const std::string &method, const std::string &path, const std::string &body)
    {
        const std::string request = method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: " +
                                    std::to_string(body.size()) + "\r\n\r\n" + body;
        if (!m_open || SSL_write(m_ssl.get(), request.data(), static_cast<int>(request.size())) <= 0)
            return 0;
        std::string answer;
        std::size_t end = 0;
        while ((end = answer.find("\r\n\r\n")) == std::string::npos) {
            if (!readMore(answer))
                return 0;
        }
        const auto length = answer.find("Content-Length: ");
        const std::size_t size = length < end ? std::stoul(answer.substr(length + 16)) : 0;
        while (answer.size() < end + 4 + size) {
            if (!readMore(answer))
                return 0;
        }
        m_body = answer.substr(end + 4);
        return std::stoi(answer.substr(9, 3));
    }
    const std::string &body() const noexcept { return m_body; }

private:
    bool readMore(std::string &into)
    {
        char buffer[16384];
        const int size = SSL_read(m_ssl.get(), buffer, sizeof buffer);
        if (size > 0)
            into.append(buffer, static_cast<std::size_t>(size));
        return size > 0;
    }

    struct FreeContext {
        void operator()(SSL_CTX *context) const noexcept { SSL_CTX_free(context); }
    };
    struct FreeSsl {
        void operator()(SSL *ssl) const noexcept { SSL_free(ssl); }
    };
    std::unique_ptr<SSL_CTX, FreeContext> m_context;
    std::unique_ptr<SSL, FreeSsl> m_ssl;
    std::string m_body;
    int m_socket = -1;
    bool m_open = false;
};

} // namespace madoguchi::test
