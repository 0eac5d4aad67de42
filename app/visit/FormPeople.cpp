// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
// Pages that come once for each person.
#include "app/visit/FormModel.h"

#include <algorithm>

namespace madoguchi
{

const GroupDefinition *FormModel::group() const
{
    const auto page = formPage();
    return page ? m_form->definition().group(page->definition->group) : nullptr;
}

// The first name that stands in the row: it tells people apart better than a number.
QString FormModel::personIn(const std::string &groupId, int row) const
{
    for (const FormField &place : m_form->fields()) {
        const FieldDefinition &field = *place.definition;
        const Answer *answer = field.group == groupId && place.row == row && field.type == FieldType::Name
                                   ? m_form->find(place.id)
                                   : nullptr;
        if (answer && answer->value.is_string())
            return QString::fromStdString(answer->value.get<std::string>());
    }
    return {};
}

bool FormModel::beginsPerson(int row) const
{
    const FormField &here = *m_rows[static_cast<std::size_t>(row)];
    if (here.row < 0)
        return false;
    const FormField *before = row > 0 ? m_rows[static_cast<std::size_t>(row - 1)] : nullptr;
    return !before || before->row != here.row || before->definition->group != here.definition->group;
}

QString FormModel::person() const
{
    const auto page = formPage();
    return page && page->row >= 0 ? personIn(page->definition->group, page->row) : QString();
}

int FormModel::personNumber() const
{
    const auto page = formPage();
    return page ? page->row + 1 : 0;
}

int FormModel::personCount() const
{
    const GroupDefinition *here = group();
    return here ? m_form->rows(here->id) : 0;
}

bool FormModel::canAddPerson() const
{
    const GroupDefinition *here = group();
    return here && m_form->rows(here->id) < here->max;
}

bool FormModel::canRemovePerson() const
{
    const GroupDefinition *here = group();
    return here && m_form->rows(here->id) > here->min;
}

void FormModel::addPerson()
{
    const auto page = formPage();
    const GroupDefinition *here = group();
    if (!here || !m_form->addRow(here->id))
        return;
    const auto pages = m_form->pages();
    const auto added = std::ranges::find_if(pages, [&](const FormPage &one) {
        return one.definition == page->definition && one.row == m_form->rows(here->id) - 1;
    });
    setPage(static_cast<int>(added - pages.begin()));
}

void FormModel::removePerson()
{
    const auto page = formPage();
    const GroupDefinition *here = group();
    if (!here || !canRemovePerson())
        return;
    m_form->removeRow(here->id, page->row);
    setPage(std::min(m_page, pageCount() - 1));
}

void FormModel::settle(const QString &field, int alternative)
{
    if (!m_form || alternative < 0)
        return;
    m_form->settle(field.toStdString(), static_cast<std::size_t>(alternative));
    refreshRows();
}

} // namespace madoguchi
