// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
//
// How long the kiosk takes from its start to its end right after the first picture, beside a Qt Quick window
// with nothing in it, in turns in the same run. Look at `ratio`, of the best tenth on either side.
#include "tests/support/TestPki.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <vector>

using namespace madoguchi::test;

namespace
{

QString settings(const TestPki &pki, const QTemporaryDir &folder)
{
    const auto file = [&](const char *name) { return QString::fromStdString(pki.file(name).string()); };
    const QJsonObject seal{{"deviceCertificate", file("kiosk-MY-K1.pem")},
                           {"deviceKey", file("kiosk-MY-K1-key.pem")},
                           {"centreCertificate", file("seal.pem")}};
    const QJsonObject all{{"office", "MY"},
                          {"device", "K1"},
                          {"officeName", QJsonObject{{"ja", "都島区役所"}}},
                          {"data", folder.filePath("data")},
                          {"procedures", MADOGUCHI_SOURCE_DIR "/resources/procedures"},
                          {"centreUrl", "https://localhost:1"},
                          {"centreAuthority", file("authority.pem")},
                          {"seal", seal},
                          {"millimetresPerPixel", 0.311}};
    QFile written(folder.filePath("kiosk.json"));
    if (written.open(QIODevice::WriteOnly))
        written.write(QJsonDocument(all).toJson());
    return written.fileName();
}

// Seconds from start to end; below zero when it did not end well.
double lifetime(const char *program, const QStringList &arguments)
{
    QProcess process;
    process.setStandardErrorFile(QProcess::nullDevice());
    const auto begin = std::chrono::steady_clock::now();
    process.start(program, arguments);
    const bool ended = process.waitForFinished(60'000) && process.exitCode() == 0;
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    return ended ? seconds : -1;
}

double bestTenth(std::vector<double> &values)
{
    const auto tenth = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 10);
    std::ranges::nth_element(values, tenth);
    return *tenth;
}

void firstFrame(benchmark::State &state)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    const TestPki pki;
    const QTemporaryDir folder;
    const QStringList arguments{"--self-test", "--size", "1080x1920", "--config", settings(pki, folder)};
    std::vector<double> kiosk, empty;
    for ([[maybe_unused]] const auto &_ : state) {
        kiosk.push_back(lifetime(KIOSK, arguments));
        empty.push_back(lifetime(EMPTY_WINDOW, {}));
        state.SetIterationTime(std::max(0.0, kiosk.back()));
        if (kiosk.back() < 0 || empty.back() < 0) {
            state.SkipWithError("a program did not show its window and end");
            return;
        }
    }
    state.counters["ratio"] = bestTenth(kiosk) / bestTenth(empty);
    state.counters["seconds_more"] = bestTenth(kiosk) - bestTenth(empty);
}
BENCHMARK(firstFrame)->UseManualTime()->Iterations(10)->Unit(benchmark::kMillisecond);

} // namespace
