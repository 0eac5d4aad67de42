// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/sync/StaffClient.h"

#include <QPointer>
#include <QUrl>
#include <QUuid>

namespace madoguchi
{

namespace
{

std::string text(const Json &object, const char *member)
{
    const auto it = object.is_object() ? object.find(member) : object.end();
    return object.is_object() && it != object.end() && it->is_string() ? it->get<std::string>()
                                                                       : std::string();
}

VisitSummary summaryOf(const Json &item)
{
    VisitSummary visit;
    visit.id = text(item, "id");
    visit.receipt = text(item, "receipt");
    visit.procedure = text(item, "procedure");
    visit.revision = text(item, "revision");
    visit.office = text(item, "office");
    visit.device = text(item, "device");
    visit.channel = text(item, "channel");
    visit.language = text(item, "language");
    visit.arrived = text(item, "arrived");
    visit.received = text(item, "received");
    visit.state = text(item, "state");
    visit.decidedAt = text(item, "decidedAt");
    return visit;
}

Result<std::vector<VisitSummary>> summariesOf(const Json &body)
{
    std::vector<VisitSummary> visits;
    for (const Json &item : body.value("items", Json::array()))
        visits.push_back(summaryOf(item));
    return visits;
}

Result<OpenedVisit> visitOf(const Json &body)
{
    auto submission = submissionFromJson(body);
    if (!submission)
        return submission.error();
    OpenedVisit visit{std::move(*submission), text(body, "state"), text(body, "decidedBy"),
                      text(body, "decidedAt")};
    for (const Json &one : body.value("corrections", Json::array())) {
        auto correction = correctionFromJson(one);
        if (!correction)
            return correction.error();
        visit.corrections.push_back(std::move(*correction));
    }
    return visit;
}

Result<Bytes> contentOf(const Json &body)
{
    const auto content = QByteArray::fromBase64Encoding(QByteArray::fromStdString(text(body, "content")),
                                                        QByteArray::AbortOnBase64DecodingErrors);
    if (!content)
        return Error{ErrorCode::LineNotOurs, "a scan is no base64"};
    return Bytes((*content).begin(), (*content).end());
}

QString stateName(StaffClient::Show show)
{
    switch (show) {
    case StaffClient::Show::Waiting:
        return QStringLiteral("waiting");
    case StaffClient::Show::Accepted:
        return QStringLiteral("accepted");
    case StaffClient::Show::All:
        break;
    }
    return QStringLiteral("all");
}

QString visitPath(const QString &receipt)
{
    return QStringLiteral("/v1/visits/") + QString::fromLatin1(QUrl::toPercentEncoding(receipt));
}

ErrorCode codeOf(int status)
{
    switch (status) {
    case 400:
    case 422:
        return ErrorCode::BadInput;
    case 401:
        return ErrorCode::StaffUnknown;
    case 404:
        return ErrorCode::VisitUnknown;
    case 409:
        return ErrorCode::CentreConflict;
    default:
        return ErrorCode::LineDown;
    }
}

// A new copy of the bytes is made for the line; what the caller holds and what is left here is overwritten.
Json signInBody(const QString &staff, QByteArray &password)
{
    Json body = {{"madoguchi", 1}, {"staff", staff.toStdString()}, {"password", password.toStdString()}};
    password.fill('\0');
    password.clear();
    return body;
}

} // namespace

StaffClient::StaffClient(CentreLine &line, QObject *parent) : QObject(parent), m_line(line) {}

void StaffClient::setSignedIn(bool signedIn)
{
    if (signedIn == m_signedIn)
        return;
    m_signedIn = signedIn;
    Q_EMIT signedInChanged(signedIn);
}

Error StaffClient::failure(const CentreLine::Reply &reply)
{
    if (reply.status == 401)
        setSignedIn(false);
    std::string detail = "status " + std::to_string(reply.status);
    if (reply.retryAfterSeconds > 0)
        detail += ", again in " + std::to_string(reply.retryAfterSeconds) + " s";
    return {codeOf(reply.status), detail};
}

void StaffClient::signIn(const QString &staff, QByteArray &password, Done<QString> done)
{
    m_line.setBearer({});
    m_line.post(
        QStringLiteral("/v1/staff/sign-in"), signInBody(staff, password),
        [this, self = QPointer(this), done = std::move(done)](const Result<CentreLine::Reply> &reply) {
            if (!self)
                return;
            if (!reply)
                return done(reply.error());
            if (reply->status == 429) // the pause after failures is the same page as a failure
                return done(Error{ErrorCode::StaffUnknown, failure(*reply).detail});
            if (reply->status != 200)
                return done(failure(*reply));
            m_line.setBearer(QByteArray::fromStdString(text(reply->body, "token")));
            setSignedIn(true);
            done(QString::fromStdString(text(reply->body, "name")));
        });
}

void StaffClient::signOut()
{
    m_line.post(QStringLiteral("/v1/staff/sign-out"), {{"madoguchi", 1}}, [](const auto &) {});
    m_line.setBearer({});
    m_decisionIds.clear();
    setSignedIn(false);
}

// What is asked of an answer with 200 is `read`; else why there is none.
template <typename T> CentreLine::Done StaffClient::answered(Done<T> done, Result<T> (*read)(const Json &))
{
    return [this, self = QPointer(this), done = std::move(done),
            read](const Result<CentreLine::Reply> &reply) {
        if (!self)
            return;
        if (!reply)
            return done(reply.error());
        done(reply->status == 200 ? read(reply->body) : Result<T>(failure(*reply)));
    };
}

template <typename T>
void StaffClient::get(const QString &path, Done<T> done, Result<T> (*read)(const Json &))
{
    m_line.get(path, answered(std::move(done), read));
}

void StaffClient::listVisits(Show show, Done<std::vector<VisitSummary>> done)
{
    get(QStringLiteral("/v1/visits?state=") + stateName(show), std::move(done), &summariesOf);
}

void StaffClient::openVisit(const QString &receipt, Done<OpenedVisit> done)
{
    get(visitPath(receipt), std::move(done), &visitOf);
}

void StaffClient::openPart(const QString &receipt, const QString &hash, Done<Bytes> done)
{
    get(visitPath(receipt) + QStringLiteral("/scan?part=") + hash, std::move(done), &contentOf);
}

void StaffClient::decide(const QString &receipt, const QString &decision, std::size_t after, Done<void> done)
{
    std::string &id = m_decisionIds[receipt];
    if (id.empty())
        id = QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
    m_line.post(visitPath(receipt) + QStringLiteral("/decision"),
                {{"madoguchi", 1}, {"id", id}, {"decision", decision.toStdString()}, {"after", after}},
                [this, self = QPointer(this), receipt,
                 done = std::move(done)](const Result<CentreLine::Reply> &reply) {
                    if (!self)
                        return;
                    if (!reply)
                        return done(reply.error()); // whether it arrived is not known: the id stays
                    m_decisionIds.erase(receipt);
                    done(reply->status == 200 ? Result<void>() : Result<void>(failure(*reply)));
                });
}

void StaffClient::correct(const QString &receipt, const QString &id, std::size_t after,
                          const std::vector<CorrectedValue> &values, Done<Correction> done)
{
    m_line.post(visitPath(receipt) + QStringLiteral("/corrections"),
                {{"madoguchi", 1}, {"id", id.toStdString()}, {"after", after}, {"values", toJson(values)}},
                answered(std::move(done), &correctionFromJson));
}

} // namespace madoguchi
