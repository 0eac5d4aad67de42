// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/maintenance/Procedures.h"
#include "app/procedures/CatalogueSignature.h"

#include <QDateTime>

namespace madoguchi::maintenance
{

int proceduresSign(const Call &call)
{
    const std::filesystem::path folder = call.operands[0].toStdString();
    // A broken catalogue would be refused everywhere: better here.
    if (const auto catalogue = Catalogue::load(folder); !catalogue)
        return call.fail(catalogue.error());
    const std::string issued = QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toStdString();
    if (const auto done = signCatalogue(folder, call.key, issued); !done)
        return call.fail(done.error());
    call.answer({{"issued", issued}}, "Signed: " + issued);
    return Done;
}

} // namespace madoguchi::maintenance
