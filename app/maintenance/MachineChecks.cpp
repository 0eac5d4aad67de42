// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/maintenance/Checks.h"
#include "drivers/voice/Voice.h"

#include <QCameraDevice>
#include <QFontDatabase>
#include <QMediaDevices>
#include <QProcess>
#include <QStandardPaths>
#include <ctime>
#include <sys/timex.h>

namespace madoguchi::maintenance
{

Finding checkCamera(Machine &machine)
{
    if (machine.station && !machine.station->cameraVideo.empty()) {
        const std::filesystem::path &video = machine.station->cameraVideo;
        std::error_code error;
        if (!std::filesystem::is_regular_file(video, error))
            return failed(ErrorCode::FileUnreadable,
                          "the video in place of a camera is missing: " + video.string());
        return ok("a video in place of a camera: " + video.string());
    }
    const QCameraDevice camera = QMediaDevices::defaultVideoInput();
    if (camera.isNull())
        return warning(ErrorCode::CameraAbsent, "no camera; codes can be typed instead of shown");
    return ok(camera.description().toStdString());
}

Finding checkVoices(Machine &)
{
    std::string missing;
    for (const char *language : {"ja", "en", "zh-Hans"}) {
        if (!Voice::available(QString::fromLatin1(language)))
            missing += std::string(missing.empty() ? "" : ", ") + language;
    }
    if (!missing.empty())
        return warning(ErrorCode::VoiceAbsent,
                       "no voice for " + missing +
                           "; packages open-jtalk, open-jtalk-mecab-naist-jdic, espeak-ng");
    return ok("ja, ja-easy, en, zh-Hans");
}

Finding checkFonts(Machine &)
{
    std::string missing;
    const QStringList families = QFontDatabase::families();
    for (const char *family : {"Noto Sans CJK JP", "Noto Sans CJK SC", "Noto Serif CJK JP", "Noto Sans"}) {
        if (!families.contains(QLatin1String(family)))
            missing += std::string(missing.empty() ? "" : ", ") + family;
    }
    if (!missing.empty())
        return failed(ErrorCode::BadConfiguration,
                      "missing: " + missing + "; packages fonts-noto-cjk, fonts-noto-core");
    return ok("all there");
}

Finding checkPrinter(Machine &)
{
    constexpr int patienceMs = 3000;
    if (QStandardPaths::findExecutable(QStringLiteral("lpstat")).isEmpty())
        return warning(ErrorCode::PrintFailed,
                       "no print system; receipts stay on the screen (package cups-client)");
    QProcess lpstat;
    lpstat.start(QStringLiteral("lpstat"), {QStringLiteral("-e")});
    if (!lpstat.waitForFinished(patienceMs)) {
        lpstat.kill();
        lpstat.waitForFinished(patienceMs);
        return warning(ErrorCode::PrintFailed,
                       "the print system does not answer; see: systemctl status cups");
    }
    const QList<QByteArray> printers = lpstat.readAllStandardOutput().trimmed().split('\n');
    if (printers.first().isEmpty())
        return warning(ErrorCode::PrintFailed, "no printer is set up; see: lpadmin");
    return ok(printers.join(", ").toStdString());
}

// The arrival time on a receipt is this machine's.
Finding checkClock(Machine &)
{
    constexpr std::time_t firstRelease = 1'790'000'000; // September 2026: earlier than that it cannot be
    if (std::time(nullptr) < firstRelease)
        return failed(ErrorCode::BadConfiguration, "the clock is years behind; see: timedatectl");
    timex clock{};
    if (::adjtimex(&clock) == TIME_ERROR || (clock.status & STA_UNSYNC))
        return warning(ErrorCode::BadConfiguration,
                       "nothing keeps the clock right; see: timedatectl timesync-status");
    return ok("kept right, within " + std::to_string(clock.maxerror / 1000) + " ms");
}

} // namespace madoguchi::maintenance
