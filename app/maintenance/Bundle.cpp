// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/maintenance/Call.h"
#include "app/procedures/BundleSignature.h"
#include "app/procedures/Catalogue.h"
#include "app/procedures/Review.h"
#include "app/station/BundleFolder.h"

#include <QDateTime>

namespace madoguchi::maintenance
{

namespace
{

// What a designer has to mend, too: a machine would take some of it.
Problems problemsOf(const std::filesystem::path &folder, BundleKind kind)
{
    if (kind == BundleKind::Procedures)
        return reviewCatalogue(folder, todayHere()).problems;
    Problems problems;
    checkBundleContent(folder, kind, problems);
    return problems;
}

// What is wrong in it would be refused everywhere: better here.
int sign(const Call &call, BundleKind kind)
{
    const std::filesystem::path folder = call.operands[0].toStdString();
    const Problems problems = problemsOf(folder, kind);
    if (!problems.empty())
        return call.fail(problems.asError());
    const std::string issued = QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toStdString();
    if (const auto done = signBundle(folder, kind, call.key, issued); !done)
        return call.fail(done.error());
    call.answer({{"issued", issued}}, "Signed: " + issued);
    return Done;
}

// By what is in it, whoever signed it or nobody yet.
std::optional<BundleKind> kindOf(const std::filesystem::path &folder)
{
    std::error_code error;
    if (std::filesystem::exists(folder / "notices.json", error))
        return BundleKind::Notices;
    for (const char *part : {"seal", "preapplication"})
        if (std::filesystem::is_directory(folder / part, error))
            return BundleKind::Trust;
    return std::nullopt;
}

} // namespace

int proceduresSign(const Call &call)
{
    return sign(call, BundleKind::Procedures);
}

int bundleSign(const Call &call)
{
    return sign(call, *bundleKindOf(call.kind));
}

int bundleCheck(const Call &call)
{
    const std::filesystem::path folder = call.operands[0].toStdString();
    const auto kind = kindOf(folder);
    if (!kind)
        return call.fail(
            {ErrorCode::BadInput, "there is neither notices.json, nor seal/ or preapplication/"});
    Problems problems;
    checkBundleContent(folder, *kind, problems);
    Json list = Json::array();
    std::string plain;
    for (const Problem &problem : problems.all()) {
        const std::string message = (problem.place.empty() ? "" : problem.place + ": ") + problem.message;
        list.push_back({{"file", problem.file}, {"code", problem.code}, {"message", message}});
        plain += (plain.empty() ? "" : "\n") + problem.file + ": " + problem.code + ": " + message;
    }
    call.answer({{"kind", infoOf(*kind).name}, {"problems", list}},
                list.empty() ? "Nothing is wrong." : plain);
    return list.empty() ? Done : NotDone;
}

} // namespace madoguchi::maintenance
