// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/sync/BundleClient.h"

#include "app/sync/Backoff.h"

#include <QPointer>
#include <QRandomGenerator>
#include <algorithm>

namespace madoguchi
{

namespace
{

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds firstTime = 8s, whileBusy = 250ms;
constexpr int notThere = 404;

double dice()
{
    return QRandomGenerator::global()->generateDouble();
}

std::string text(const Json &object, const char *member)
{
    const auto it = object.is_object() ? object.find(member) : object.end();
    return it != object.end() && it->is_string() ? it->get<std::string>() : std::string();
}

// Nothing when it is no base64.
std::optional<std::string> content(const Json &body)
{
    const auto decoded = QByteArray::fromBase64Encoding(QByteArray::fromStdString(text(body, "content")),
                                                        QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? std::optional(decoded.decoded.toStdString()) : std::nullopt;
}

// What a later bundle mends, and waiting does not: the others go on.
bool isItsOwnFault(const Error &error)
{
    return error.code == ErrorCode::CatalogueUnsigned || error.code == ErrorCode::DefinitionBroken;
}

} // namespace

BundleClient::BundleClient(CityBundles &bundles, CentreLine &line, Options options, QObject *parent)
    : QObject(parent), m_bundles(bundles), m_line(line), m_options(std::move(options))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &BundleClient::next);
}

void BundleClient::start()
{
    const auto longest = std::min(firstTime, m_options.every);
    m_timer.start(int(double(longest.count()) * (0.375 + 0.625 * dice())));
}

void BundleClient::next()
{
    if (m_options.busy())
        return m_timer.start(whileBusy);
    if (m_part) {
        const auto missing = m_part->missing();
        return missing ? ask("/v1/bundle-files/" + QString::fromStdString(*missing), &BundleClient::filled)
                       : finish();
    }
    if (m_later.empty())
        return ask(QStringLiteral("/v1/bundles"), &BundleClient::listed);
    const std::string kind(infoOf(m_later.front()).name);
    ask("/v1/bundles/" + QString::fromStdString(kind), &BundleClient::described);
}

void BundleClient::ask(const QString &path, void (BundleClient::*then)(const CentreLine::Reply &))
{
    m_line.get(path, [self = QPointer(this), then](const Reply &reply) {
        if (!self)
            return;
        if (!reply)
            return self->fail(reply.error(), 0);
        if (reply->status == 200)
            return ((*self).*then)(*reply);
        if (reply->status == notThere && self->m_later.empty())
            return self->restUntilNextTime(); // a centre that gives out no bundles
        self->fail({ErrorCode::LineDown, "bundles: status " + std::to_string(reply->status)},
                   reply->retryAfterSeconds);
    });
}

void BundleClient::listed(const CentreLine::Reply &reply)
{
    const Json list = reply.body.value("bundles", Json::array());
    // The catalogue last: it is the largest, and whatever is wrong with it must not hold up the others.
    for (auto it = bundleKinds.rbegin(); it != bundleKinds.rend(); ++it) {
        const BundleKindInfo &info = *it;
        const auto before = m_bundles.inForce(info.kind);
        const auto isLater = [&](const Json &one) {
            return text(one, "kind") == info.name && (!before || before->issued < text(one, "issued"));
        };
        if (m_bundles.isTaken(info.kind) && std::ranges::any_of(list, isLater))
            m_later.push_back(info.kind);
    }
    if (!m_later.empty())
        return next();
    m_trouble.reset();
    restUntilNextTime();
}

void BundleClient::described(const CentreLine::Reply &reply)
{
    auto part = m_bundles.begin(m_later.front(), text(reply.body, "manifest"), text(reply.body, "signature"));
    if (!part)
        return isItsOwnFault(part.error()) ? refuse(part.error()) : fail(part.error(), 0);
    m_part.emplace(std::move(*part));
    next();
}

void BundleClient::filled(const CentreLine::Reply &reply)
{
    const auto bytes = content(reply.body);
    const auto missing = m_part->missing();
    const auto added = bytes ? m_part->add(*missing, *bytes)
                             : Result<void>(ErrorCode::LineNotOurs, "a file of a bundle is no base64");
    if (!added)
        return fail(added.error(), 0); // the line changed it, or that centre: it is asked again
    next();
}

void BundleClient::finish()
{
    const BundleKind kind = m_later.front();
    const auto taken = m_bundles.takeIn(kind, *m_part);
    m_part.reset();
    if (!taken)
        return isItsOwnFault(taken.error()) ? refuse(taken.error()) : fail(taken.error(), 0);
    Q_EMIT cameIntoForce(kind);
    goOn();
}

// Looked at again next time: all of its files are here by then.
void BundleClient::refuse(const Error &error)
{
    tell(error);
    goOn();
}

void BundleClient::goOn()
{
    m_later.pop_front();
    if (!m_later.empty())
        return next();
    restUntilNextTime();
}

// Begins again with the list: the centre, or the next one behind the balancer, may have others by then. What
// was fetched stays on the disk.
void BundleClient::fail(const Error &error, int askedSeconds)
{
    tell(error);
    m_part.reset();
    m_later.clear();
    m_timer.start(int(backoffPause(++m_failures, askedSeconds * 1000LL, dice(), m_options.every.count())));
}

void BundleClient::tell(const Error &error)
{
    const bool known = m_trouble && m_trouble->code == error.code && m_trouble->detail == error.detail;
    m_trouble = error;
    // That the line is down shows elsewhere.
    if (!known && error.code != ErrorCode::LineDown)
        qWarning("%s: %s", error.info().support.data(), error.detail.c_str());
}

void BundleClient::restUntilNextTime()
{
    m_failures = 0;
    m_timer.start(int(double(m_options.every.count()) * (0.75 + 0.5 * dice())));
}

} // namespace madoguchi
