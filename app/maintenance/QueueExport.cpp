// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/maintenance/Queue.h"
#include "app/sync/AttachmentSender.h"

#include <QByteArray>
#include <QCryptographicHash>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace madoguchi::maintenance
{

namespace
{

// Written under another name, and only when all of it is on the medium given its own.
class ExportFile
{
public:
    explicit ExportFile(const std::filesystem::path &file)
        : m_file(file)
        , m_part(file.string() + ".part")
        , m_descriptor(::open(m_part.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0600))
    {
    }
    ~ExportFile()
    {
        if (m_descriptor < 0)
            return;
        ::close(m_descriptor);
        ::unlink(m_part.c_str()); // where it was not finished
    }
    ExportFile(const ExportFile &) = delete;
    ExportFile &operator=(const ExportFile &) = delete;

    Result<void> line(const Json &json)
    {
        const std::string text = json.dump() + '\n';
        m_hash.addData(QByteArray::fromRawData(text.data(), qsizetype(text.size())));
        return write(text);
    }

    // The last line holds the SHA-256 of all bytes before it; answers it in hex.
    Result<std::string> finish()
    {
        const std::string hash = m_hash.result().toHex().toStdString();
        if (auto written = write(Json{{"sha256", hash}}.dump() + '\n'); !written)
            return written.error();
        if (::fsync(m_descriptor) != 0 || std::rename(m_part.c_str(), m_file.c_str()) != 0)
            return failure();
        const auto folder = std::filesystem::absolute(m_file).parent_path();
        const int directory = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        const bool named = directory >= 0 && ::fsync(directory) == 0;
        if (directory >= 0)
            ::close(directory);
        return named ? Result<std::string>(hash) : Result<std::string>(failure());
    }

private:
    static Error failure()
    {
        return {ErrorCode::FileUnreadable, std::string("cannot be written: ") + std::strerror(errno)};
    }

    Result<void> write(const std::string &text)
    {
        for (std::size_t done = 0; done < text.size();) {
            const ssize_t size = ::write(m_descriptor, text.data() + done, text.size() - done);
            if (size < 0 && errno == EINTR)
                continue;
            if (size <= 0)
                return failure();
            done += static_cast<std::size_t>(size);
        }
        return {};
    }

    std::filesystem::path m_file, m_part;
    int m_descriptor;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

// What the centre takes over the line, in the same form: the parts of its scans first. One that can no longer
// be read is left out; the centre then refuses the hand-in, which stays here.
Result<void> write(ExportFile &file, Outbox &outbox, const OutboxItem &item)
{
    for (std::size_t place = 0; place < item.parts.size(); ++place) {
        const auto sealed = outbox.part(item, place);
        if (!sealed)
            continue;
        if (auto written = file.line({{"madoguchi", 1},
                                      {"part", item.parts[place]},
                                      {"submission", item.id()},
                                      {"sealed", base64(*sealed)}});
            !written)
            return written;
    }
    Json line = sealedPart(item);
    line["madoguchi"] = 1;
    return file.line(line);
}

} // namespace

int queueExport(const Call &call)
{
    const Result<Queue> queue = openQueue(call);
    if (!queue)
        return call.fail(queue.error());
    const std::string name = call.operands.first().toStdString();
    ExportFile file(name);
    const Outbox::Identity &identity = queue->station.identity;
    std::int64_t items = 0;
    const auto head = [&](std::int64_t count) {
        items = count;
        return file.line({{"madoguchi", 1},
                          {"export", 2},
                          {"office", identity.office},
                          {"device", identity.device},
                          {"count", count}});
    };
    const auto item = [&](const OutboxItem &one) { return write(file, *queue->outbox, one); };
    if (const auto walked = queue->outbox->walk(head, item); !walked)
        return call.fail(walked.error());
    const auto hash = file.finish();
    if (!hash)
        return call.fail(hash.error());
    call.answer({{"out", name}, {"items", items}, {"sha256", *hash}},
                std::to_string(items) + " written to " + name + "; they stay in the queue");
    return Done;
}

} // namespace madoguchi::maintenance
