// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/print/Printer.h"

#include <QByteArray>
#include <QPointer>

#include <utility>

namespace madoguchi::print
{

Printer::Printer(QString queue, Patience patience, QObject *parent)
    : QObject(parent), m_queue(queue.toStdString()), m_patience(patience)
{
}

Printer::~Printer()
{
    for (std::jthread &job : m_jobs)
        job.request_stop();
    m_jobs.clear(); // waits for each
}

void Printer::print(const QByteArray &pdf, Done done)
{
    m_jobs.emplace_back([this, queue = m_queue, patience = m_patience, bytes = pdf.toStdString(),
                         done = std::move(done)](const std::stop_token &stop) {
        const Result<void> result = printAndClear(queue, bytes, patience, stop);
        const auto id = std::this_thread::get_id();
        QMetaObject::invokeMethod(
            this,
            [this, id, result, done] {
                std::erase_if(m_jobs, [id](const std::jthread &job) { return job.get_id() == id; });
                done(result);
            },
            Qt::QueuedConnection);
    });
}

} // namespace madoguchi::print
