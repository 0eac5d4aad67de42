// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/paper/FormPaper.h"

#include "app/paper/FormValue.h"
#include "drivers/scan/Payload.h"

#include <algorithm>

namespace madoguchi
{

namespace
{

constexpr std::size_t choicesInBand = 8, choicesInTable = 2, choicesInBlankTable = 4;
constexpr int blankRows = 4; // of a group about which nothing is known

class Builder
{
public:
    Builder(const Form &form, const Catalogue &catalogue, const FormPaperOptions &options)
        : m_form(form), m_definition(form.definition()), m_options(options), m_words(catalogue, options.language)
    {
    }

    print::PaperForm build()
    {
        m_paper.language = m_options.language;
        m_paper.japanese = print::Japanese::Mincho;
        m_paper.id = m_definition.id;
        m_paper.revision = m_definition.revision;
        m_paper.title = m_words.of(m_definition, "title");
        head();
        for (const auto &row : m_definition.layout.rows)
            layoutRow(row);
        for (const FieldDefinition &field : m_definition.fields) // what the layout forgot
            if (!m_placed.contains(field.id))
                layoutRow({field.group.empty() ? field.id : field.group});
        notes();
        if (m_definition.layout.signature)
            m_paper.signature = m_words.shared("paper.signature");
        m_paper.official = m_definition.layout.official;
        m_paper.officialTitle = {m_words.shared("paper.official").ja, {}};
        return std::move(m_paper);
    }

private:
    void head()
    {
        if (!m_definition.layout.recipient.empty())
            m_paper.recipient = {m_words.shared("paper.recipient").ja + recipient(), {}};
        m_paper.date = m_words.shared("paper.date") + print::Words{"　", " "};
        m_paper.date = m_paper.date + (m_options.day.empty() ? print::Words{m_words.shared("paper.dateEmpty").ja, "____-__-__"}
                                                             : m_words.date(m_options.day));
        if (m_options.language.starts_with("ja"))
            m_paper.date.other.clear();
        m_paper.numberLabel = m_words.shared("paper.number");
        m_paper.number = m_options.number;
        if (!m_options.number.empty())
            m_paper.code = scan::receiptPayload(m_options.number);
        if (m_options.training)
            m_paper.notice = m_words.shared("paper.training");
    }

    // Where the layout leaves a gap for the ward's name, it stands there.
    std::string recipient() const
    {
        static const std::string gap = "　　　区";
        std::string name = m_definition.layout.recipient;
        const auto at = name.find(gap);
        if (at != std::string::npos && !m_options.ward.empty())
            name.replace(at, gap.size(), m_options.ward);
        return name;
    }

    void layoutRow(const std::vector<std::string> &ids)
    {
        print::Band band;
        for (const std::string &id : ids) {
            if (const GroupDefinition *group = m_definition.group(id)) {
                addBand(std::exchange(band, {}));
                m_paper.body.emplace_back(table(*group));
                continue;
            }
            const FormField *field = m_form.field(id);
            m_placed.insert(id);
            if (field)
                band.push_back({m_words.of(m_definition, "field." + id),
                                paperValue(m_form, *field, m_words, m_options.blank, choicesInBand), 1});
        }
        addBand(std::move(band));
    }

    // Fields that this case does not have leave out their row; beside others they are struck through.
    void addBand(print::Band band)
    {
        if (std::ranges::any_of(band, [](const print::Cell &cell) { return !cell.value.struck; }))
            m_paper.body.emplace_back(std::move(band));
    }

    print::Table table(const GroupDefinition &group)
    {
        print::Table table;
        std::vector<const FieldDefinition *> fields;
        for (const FieldDefinition &field : m_definition.fields) {
            if (field.group != group.id)
                continue;
            fields.push_back(&field);
            m_placed.insert(field.id);
            table.columns.push_back({m_words.of(m_definition, "field." + field.id), paperWidth(field)});
        }
        for (const PageDefinition &page : m_definition.pages)
            if (page.group == group.id && table.title.empty())
                table.title = m_words.of(m_definition, "page." + page.id);
        const int known = m_options.blank ? 0 : m_form.rows(group.id);
        const int rows = known > 0 ? known : std::min(group.max, std::max(group.min, blankRows));
        for (int row = 0; row < rows; ++row)
            table.rows.push_back(tableRow(group, fields, row < known ? row : -1));
        return table;
    }

    std::vector<print::Value> tableRow(const GroupDefinition &group, const std::vector<const FieldDefinition *> &fields, int row)
    {
        std::vector<print::Value> values;
        for (const FieldDefinition *field : fields) {
            const FormField *place = m_form.field(group.id + "." + std::to_string(row + 1) + "." + field->id);
            const FormField empty{field, {}, -1};
            values.push_back(paperValue(m_form, place ? *place : empty, m_words, m_options.blank || !place,
                                        m_options.blank ? choicesInBlankTable : choicesInTable));
        }
        return values;
    }

    static print::Words yenWords(int yen)
    {
        return {"　" + std::to_string(yen) + "円", " ¥" + std::to_string(yen)};
    }

    void notes()
    {
        if (const auto &fee = m_definition.fee) {
            const bool known = !m_options.blank && m_form.feeYen();
            print::Words words = m_words.shared("paper.fee") + yenWords(known ? *m_form.feeYen() : fee->least());
            if (!known && fee->least() < fee->most())
                words = words + print::Words{"～", " –"} + yenWords(fee->most());
            if (!known && !fee->per.empty())
                words = words + m_words.shared("paper.each");
            if (!fee->confirmed || m_definition.unconfirmed.contains("fee"))
                words = words + print::Words{"　", " "} + m_words.shared("paper.unconfirmed");
            m_paper.notes.push_back(m_words.whole(words));
        }
        corrections();
        proofs();
        for (const std::string &member : m_definition.unconfirmed)
            if (member != "fee")
                m_paper.notes.push_back(m_words.whole(m_words.shared("paper.unconfirmed") + print::Words{"　", " "} +
                                                      m_words.shared("paper.unconfirmed." + member)));
    }

    // 職員が補正した欄
    void corrections()
    {
        for (const Correction &one : m_options.corrections) {
            print::Words words = m_words.shared("paper.corrected");
            for (const CorrectedValue &value : one.values)
                words = words + (&value == &one.values.front() ? print::Words{"　", " "} : print::Words{"、", "; "}) +
                        label(value.field);
            m_paper.notes.push_back(m_words.whole(words + print::Words{"（" + one.by + "）", " (" + one.by + ")"}));
        }
    }

    print::Words label(const std::string &id) const
    {
        const auto [field, person] = m_definition.fieldInForm(id);
        const print::Words words = field ? m_words.of(m_definition, "field." + field->id) : print::Words{id, id};
        const std::string number = person > 0 ? std::to_string(person) + ". " : "";
        return print::Words{number, number} + words;
    }

    void proofs()
    {
        print::Words all;
        for (const std::string &id : m_definition.proof)
            all = all + (all.empty() ? print::Words{"　", " "} : print::Words{"、", "; "}) + m_words.shared("proof." + id);
        if (!all.empty())
            m_paper.notes.push_back(m_words.whole(m_words.shared("paper.bring") + all));
    }

    const Form &m_form;
    const Definition &m_definition;
    const FormPaperOptions &m_options;
    PaperWords m_words;
    std::set<std::string> m_placed;
    print::PaperForm m_paper;
};

} // namespace

print::PaperForm formPaper(const Form &form, const Catalogue &catalogue, const FormPaperOptions &options)
{
    return Builder(form, catalogue, options).build();
}

} // namespace madoguchi
