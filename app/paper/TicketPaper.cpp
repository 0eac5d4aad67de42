// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/paper/TicketPaper.h"

#include "drivers/scan/Payload.h"

namespace madoguchi
{

namespace
{

print::Words officeName(const Ticket &ticket, const std::string &language)
{
    const auto own = ticket.officeNames.find(language);
    const std::string &ja = ticket.officeNames.at("ja");
    return {ja, own == ticket.officeNames.end() || own->second == ja ? std::string() : own->second};
}

} // namespace

print::PaperForm ticketPaper(const Ticket &ticket, const Catalogue &catalogue, const std::string &language)
{
    const PaperWords words(catalogue, language);
    print::PaperForm paper;
    paper.language = language;
    paper.title = words.whole(words.shared("paper.ticket") + print::Words{"　" + ticket.number, "  " + ticket.number});
    paper.recipient = officeName(ticket, language);
    paper.date = words.date(ticket.day) + print::Words{"　" + ticket.time, "  " + ticket.time};
    if (language.starts_with("ja"))
        paper.date.other.clear();
    paper.id = ticket.definition.id;
    paper.revision = ticket.definition.revision;
    paper.numberLabel = words.shared("paper.ticketNumber");
    paper.number = ticket.number;
    paper.code = scan::ticketPayload(ticket.number + "." + ticket.definition.id);
    print::Value bring;
    for (const std::string &proof : ticket.definition.proof)
        bring.choices.push_back({words.shared("proof." + proof), false});
    paper.body.emplace_back(print::Band{{words.shared("paper.procedure"), {words.of(ticket.definition, "title"), {}}, 1}});
    if (!bring.choices.empty())
        paper.body.emplace_back(print::Band{{words.shared("paper.bring"), bring, 1}});
    paper.notes.push_back(words.shared("paper.ticketLead"));
    return paper;
}

} // namespace madoguchi
