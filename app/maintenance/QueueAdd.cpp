// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/maintenance/Procedures.h"
#include "app/maintenance/Queue.h"
#include "app/procedures/Form.h"
#include "app/station/StationSealer.h"
#include "app/station/TrustList.h"
#include "app/sync/SerialFloor.h"

#include <QDateTime>
#include <QEventLoop>
#include <QFile>
#include <QTimer>

namespace madoguchi::maintenance
{

namespace
{

std::string now()
{
    const QDateTime local = QDateTime::currentDateTime();
    return local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODate).toStdString();
}

void addEntry(Json &list, const std::string &id, const Json &value, const std::string &at)
{
    list.push_back({{"id", id}, {"value", value}, {"source", "staff"}, {"at", at}, {"checked", false}});
}

// Plain values, as in `procedures schema`, become answers that staff vouches for; a list is taken as answers.
Json answersOf(const Json &json, const std::string &at)
{
    if (!json.is_object())
        return json;
    Json list = Json::array();
    for (const auto &[id, value] : json.items()) {
        if (!value.is_array()) {
            addEntry(list, id, value, at);
            continue;
        }
        for (std::size_t row = 0; row < value.size(); ++row) {
            if (!value[row].is_object())
                continue;
            for (const auto &[field, answer] : value[row].items())
                addEntry(list, id + "." + std::to_string(row + 1) + "." + field, answer, at);
        }
    }
    return list;
}

Result<Bytes> readScan(const std::filesystem::path &path)
{
    QFile file(QString::fromStdString(path.string()));
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileUnreadable, path.string() + " cannot be read"};
    const QByteArray bytes = file.read(qint64(maxAttachmentBytes) + 1); // one more shows that it is too large
    return Bytes(bytes.begin(), bytes.end());
}

Result<std::vector<Bytes>> readScans(const std::vector<std::filesystem::path> &paths)
{
    std::vector<Bytes> scans;
    for (const auto &path : paths) {
        auto scan = readScan(path);
        if (!scan)
            return scan.error();
        if (!attachmentType(*scan) || scan->size() > maxAttachmentBytes || scans.size() == maxAttachments)
            return Error{ErrorCode::BadInput,
                         path.string() + ": a scan is a JPEG or PNG of up to 8 MiB, ten at most"};
        scans.push_back(std::move(*scan));
    }
    return scans;
}

// Somebody waits for the number, so not for long.
void learnSerials(const Queue &queue)
{
    constexpr std::chrono::milliseconds patience{2'000};
    if (!queue.outbox->countsAnew())
        return;
    CentreLine line(queue.station);
    line.setPatience({patience, patience});
    SerialFloor floor(*queue.outbox, line);
    QEventLoop loop;
    QTimer::singleShot(patience, &loop, &QEventLoop::quit);
    floor.learn([&loop](const auto *) { loop.quit(); });
    loop.exec();
}

} // namespace

int queueAdd(const Call &call)
{
    auto queue = openQueue(call);
    if (!queue)
        return call.fail(queue.error());
    useTrustList(queue->station);
    const auto sealer = StationSealer::load(queue->station);
    if (!sealer)
        return call.fail(sealer.error());
    auto catalogue = openCatalogue(call);
    if (!catalogue)
        return call.fail(catalogue.error());
    const Definition *definition = (*catalogue)->find(call.procedure);
    if (!definition || definition->guide)
        return call.fail(Error{ErrorCode::ProcedureUnknown, "nothing is handed in under this id"});
    const auto scans = readScans(call.scans);
    if (!scans)
        return call.fail(scans.error());
    const auto input = readJsonInput();
    if (!input)
        return call.fail(input.error());
    Submission submission;
    submission.channel = queue->station.identity.device.starts_with('K') ? "kiosk" : "counter";
    const auto form =
        Form::fromAnswers(*catalogue, *definition, answersOf(*input, now()), todayHere(), submission.channel);
    if (!form)
        return call.fail(form.error());
    submission.procedure = definition->id;
    submission.revision = definition->revision;
    submission.language = call.language;
    submission.answers = form->answers();
    learnSerials(*queue);
    const auto receipt = queue->outbox->handIn(std::move(submission), **sealer, *scans);
    if (!receipt)
        return call.fail(receipt.error());
    call.answer({{"id", receipt->id}, {"receipt", receipt->number}, {"arrived", receipt->arrived}},
                receipt->number + "  " + receipt->arrived);
    return Done;
}

} // namespace madoguchi::maintenance
