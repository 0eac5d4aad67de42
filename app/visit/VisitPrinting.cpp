// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
// Papers that a person takes along. Whoever wants none loses nothing.
#include "app/visit/Visit.h"

#include <utility>

namespace madoguchi
{

bool Visit::hasPrinter() const
{
    return m_services.hasPrinter();
}

std::vector<ToPrint> Visit::sheets(Paper paper) const
{
    static const std::vector<LeftToDo> told;
    std::vector<ToPrint> all;
    if (paper == Paper::ListPaper && m_step == Step::Plan)
        all.push_back(ListToPrint{m_follow, m_household, *m_catalogue});
    if (paper == Paper::TicketPaper && m_step == Step::About)
        if (const Definition *definition = m_catalogue->find(m_procedure.toStdString());
            definition && !definition->guide)
            all.push_back(TicketToPrint{*definition, *m_catalogue});
    for (const Taken &taken : m_taken) {
        if (paper == Paper::ReceiptPaper && m_step == Step::Receipt)
            all.push_back(ReceiptToPrint{taken.receipt, *taken.definition, all.empty() ? m_left : told});
        if (paper == Paper::FormPaper && m_step == Step::Receipt && taken.form)
            all.push_back(FormToPrint{*taken.form, taken.receipt, *m_catalogue});
    }
    return all;
}

void Visit::print(Paper paper)
{
    const std::vector<ToPrint> all = sheets(paper);
    if (all.empty() || m_printed.contains(static_cast<int>(paper)))
        return;
    if (m_trouble == ErrorCode::PrintFailed)
        setTrouble({});
    for (const ToPrint &sheet : all)
        if (const auto printed = m_services.print(sheet, m_language); !printed)
            return setTrouble(printed.error().code);
    m_printed << static_cast<int>(paper);
    Q_EMIT printedChanged();
}

void Visit::notPrinted(Paper paper, int turn)
{
    if (turn != m_turn || !m_printed.removeOne(static_cast<int>(paper)))
        return; // whose paper it was has left, or turned the page
    Q_EMIT printedChanged();
    setTrouble(ErrorCode::PrintFailed);
}

void Visit::forgetPrinted()
{
    m_printed.clear();
    Q_EMIT printedChanged();
}

void Visit::keepForms()
{
    if (!hasPrinter())
        return;
    m_formModel.setForm(nullptr);
    dropReviews();
    for (std::size_t at = 0; at < m_taken.size() && at < m_forms.size(); ++at)
        m_taken[at].form = std::move(m_forms[at]);
}

} // namespace madoguchi
