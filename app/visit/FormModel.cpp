// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/visit/FormModel.h"

#include "app/person/Country.h"
#include "app/person/OsakaTowns.h"

#include <QDateTime>

#include <algorithm>
#include <array>

namespace madoguchi
{

namespace
{
constexpr auto complaintNames =
    std::to_array<const char *>({"Missing", "TooLong", "NotANumber", "TooSmall", "TooLarge", "NotADate",
                                 "TooEarly", "TooLate",
                                 "NotAChoice", "NotKana", "NotAPhone", "NotText",
                                 "NotDigits", "NotAResidenceCard", "NotAnAlias", "NotABranch",
                                 "PassbookSymbol", "Unsettled"});

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QVariant toVariant(const Json &value)
{
    if (value.is_boolean())
        return value.get<bool>();
    if (value.is_number_integer())
        return value.get<int>();
    return value.is_string() ? QVariant(fromUtf8(value.get_ref<const std::string &>())) : QVariant();
}

// As typed: text that is not a number stays text, and the form says what is wrong with it.
Json toJson(const QVariant &value, const FieldDefinition &field)
{
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    if (field.type == FieldType::Integer && isNumber)
        return number;
    if (field.type == FieldType::Boolean)
        return value.toBool();
    return asEntered(field, value.toString().toStdString());
}

QVariant optionalInt(const std::optional<int> &value)
{
    return value ? QVariant(*value) : QVariant();
}
} // namespace

void FormModel::setForm(Form *form)
{
    m_form = form;
    setPage(form ? 0 : -1);
}

void FormModel::reset()
{
    beginResetModel();
    m_rows.clear();
    m_problems.clear();
    if (m_form) {
        m_rows = fieldsNow();
        if (m_showProblems)
            m_problems = problems();
    }
    endResetModel();
    Q_EMIT textsChanged();
    Q_EMIT answersChanged();
    Q_EMIT problemsChanged();
}

void FormModel::setPage(int page)
{
    m_page = page;
    m_showProblems = false;
    reset();
}

int FormModel::pageCount() const
{
    return m_form ? static_cast<int>(m_form->pages().size()) : 0;
}

bool FormModel::pageComplete() const
{
    return !m_form || problems().empty();
}

std::optional<FormPage> FormModel::formPage() const
{
    if (!m_form || m_page < 0)
        return std::nullopt;
    const auto pages = m_form->pages();
    const auto at = static_cast<std::size_t>(m_page);
    return at < pages.size() ? std::optional(pages[at]) : std::nullopt;
}

std::vector<const FormField *> FormModel::fieldsNow() const
{
    std::vector<const FormField *> found;
    const auto pages = m_page < 0 ? m_form->pages() : std::vector<FormPage>{};
    if (const auto page = formPage())
        return m_form->fields(*page);
    for (const FormPage &page : pages)
        std::ranges::copy(m_form->fields(page), std::back_inserter(found));
    return found;
}

std::vector<FieldProblem> FormModel::problems() const
{
    const auto page = formPage();
    return page ? m_form->problems(*page) : m_form->problems();
}

void FormModel::showProblems(bool show)
{
    m_showProblems = show;
    m_problems = show && m_form ? problems() : std::vector<FieldProblem>();
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {ProblemRole, LimitRole});
    Q_EMIT problemsChanged();
}

void FormModel::setLanguage(const QString &language)
{
    if (m_language == language)
        return;
    m_language = language;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {LabelRole, HintRole, WhyRole, ChoicesRole});
    Q_EMIT languageChanged();
    Q_EMIT textsChanged();
}

bool FormModel::onlyShown(const FieldDefinition &field) const
{
    return field.shown && m_writer == Source::Entered;
}

void FormModel::answer(const QString &field, const QVariant &value)
{
    if (!m_form)
        return;
    const std::string id = field.toStdString();
    const FormField *place = m_form->field(id);
    if (!place || onlyShown(*place->definition))
        return;
    const Json given = toJson(value, *place->definition);
    const Answer *before = m_form->find(id);
    if (before && before->value == given)
        return;
    if (given.is_string() && given.get_ref<const std::string &>().empty())
        m_form->clear(id);
    else
        m_form->answer(id, given, m_writer,
                       QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toStdString());
    refreshRows();
}

// Rows come and go one by one: a reset would throw away the field that somebody is typing in.
void FormModel::refreshRows()
{
    const auto now = fieldsNow();
    std::size_t row = 0;
    const auto isStill = [&](const FormField *field) { return std::ranges::find(now, field) != now.end(); };
    while (row < m_rows.size()) {
        if (isStill(m_rows[row])) {
            ++row;
            continue;
        }
        beginRemoveRows({}, static_cast<int>(row), static_cast<int>(row));
        m_rows.erase(m_rows.begin() + static_cast<std::ptrdiff_t>(row));
        endRemoveRows();
    }
    for (row = 0; row < now.size(); ++row) {
        if (row < m_rows.size() && m_rows[row] == now[row])
            continue;
        beginInsertRows({}, static_cast<int>(row), static_cast<int>(row));
        m_rows.insert(m_rows.begin() + static_cast<std::ptrdiff_t>(row), now[row]);
        endInsertRows();
    }
    if (m_showProblems)
        m_problems = problems();
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1),
                           {ValueRole, SourceRole, ChoicesRole, RequiredRole, ProblemRole, LimitRole, GroupRole,
                            PersonRole, AlternativesRole, BeginsPersonRole, PersonCountRole, TownsRole, DoubtfulRole});
    Q_EMIT answersChanged();
    Q_EMIT problemsChanged();
}

QVariant FormModel::value(const QString &field) const
{
    const Answer *answer = m_form ? m_form->find(field.toStdString()) : nullptr;
    return answer ? toVariant(answer->value) : QVariant();
}

QString FormModel::text(const std::string &key) const
{
    return m_form ? fromUtf8(m_form->definition().text(m_language.toStdString(), key)) : QString();
}

QString FormModel::title() const
{
    return text("title");
}
QString FormModel::lead() const
{
    if (!m_form || m_page <= 0)
        return text("lead");
    const auto page = formPage();
    return page ? text("page." + page->definition->id) : QString();
}
QString FormModel::note() const
{
    return text("note");
}
int FormModel::feeYen() const
{
    return m_form ? m_form->feeYen().value_or(-1) : -1;
}
bool FormModel::feeConfirmed() const
{
    return m_form && m_form->definition().fee && m_form->definition().fee->confirmed;
}
int FormModel::problemCount() const
{
    return static_cast<int>(m_problems.size());
}
QString FormModel::firstProblem() const
{
    return m_problems.empty() ? QString() : fromUtf8(m_problems.front().field);
}

int FormModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariantList FormModel::choices(const FieldDefinition &field, const Answer *answer) const
{
    QVariantList list;
    for (const std::string &value : field.choices)
        list << QVariantMap{{QStringLiteral("value"), fromUtf8(value)},
                            {QStringLiteral("label"), text("choice." + field.id + '.' + value)}};
    // What a source says and none of them means, with them.
    const bool other = field.open && answer && answer->value.is_string() && answer->source != Source::Entered &&
                       std::ranges::find(field.choices, answer->value.get<std::string>()) == field.choices.end();
    if (other)
        list << QVariantMap{{QStringLiteral("value"), toVariant(answer->value)},
                            {QStringLiteral("label"), fromUtf8(countryName(answer->value.get<std::string>(),
                                                                           m_language.toStdString()))}};
    return list;
}

QVariantList FormModel::alternatives(const std::string &field) const
{
    QVariantList list;
    const Conflict *conflict = m_form->conflict(field);
    for (const Answer &answer : conflict ? conflict->answers : std::vector<Answer>{})
        list << QVariantMap{{QStringLiteral("value"), toVariant(answer.value)},
                            {QStringLiteral("source"), fromUtf8(sourceName(answer.source))}};
    return list;
}

// The towns of the ward that stands in the field which the definition names.
QVariantList FormModel::towns(const FormField &place) const
{
    const FieldDefinition *wards = m_form->definition().field(place.definition->towns);
    const Answer *chosen = wards ? m_form->find(wards->id) : nullptr;
    QVariantList list;
    for (const Ward &ward : osakaWards()) {
        if (!chosen || valueFor(*wards, std::string(ward.name)) != chosen->value)
            continue;
        for (const Town &town : ward.towns)
            list << QVariantMap{{QStringLiteral("value"), fromUtf8(town.name)}, {QStringLiteral("label"), fromUtf8(town.name)}};
    }
    return list;
}

int FormModel::groupOf(int row) const
{
    // A box that begins unticked says no by itself. Where something else is preset, or nothing, yes and no are asked.
    const auto isBoolean = [this](int at) {
        const FieldDefinition &field = *m_rows[static_cast<std::size_t>(at)]->definition;
        return field.type == FieldType::Boolean && field.preset == Json(false);
    };
    if (!isBoolean(row))
        return -1;
    const int last = rowCount() - 1;
    const bool alone = (row == 0 || !isBoolean(row - 1)) && (row == last || !isBoolean(row + 1));
    while (row > 0 && isBoolean(row - 1))
        --row;
    return alone ? -1 : row;
}

QVariant FormModel::data(const QModelIndex &index, int role) const
{
    if (!m_form || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FormField &place = *m_rows[static_cast<std::size_t>(index.row())];
    const FieldDefinition &field = *place.definition;
    const Answer *answer = m_form->find(place.id);
    const auto problem = std::ranges::find(m_problems, place.id, &FieldProblem::field);
    const bool wrong = problem != m_problems.end();
    switch (role) {
    case IdRole:
        return fromUtf8(place.id);
    case TypeRole:
        return fromUtf8(typeName(field.type));
    case LabelRole:
        return text("field." + field.id);
    case HintRole:
        return text("hint." + field.id);
    case WhyRole:
        return text("why." + field.id);
    case ShownRole:
        return onlyShown(field);
    case ValueRole:
        return answer ? toVariant(answer->value) : QVariant();
    case SourceRole:
        return answer ? fromUtf8(sourceName(answer->source)) : QString();
    case ChoicesRole:
        return choices(field, answer);
    case MinimumRole:
        return optionalInt(field.minimum);
    case MaximumRole:
        return optionalInt(field.maximum);
    case MaxLengthRole:
        return field.maxLength;
    case RequiredRole:
        return m_form->required(place);
    case ProblemRole:
        return wrong ? QString::fromLatin1(complaintNames[static_cast<std::size_t>(problem->complaint)])
                     : QString();
    case GroupRole:
        return groupOf(index.row());
    case PersonRole:
        return place.row < 0 ? QString() : personIn(field.group, place.row);
    case PersonNumberRole:
        return place.row + 1;
    case PersonCountRole:
        return place.row < 0 ? 0 : m_form->rows(field.group);
    case BeginsPersonRole:
        return beginsPerson(index.row());
    case BirthRole:
        return field.type == FieldType::Date && QString::fromStdString(field.id).contains(u"birthDate", Qt::CaseInsensitive);
    case PartialRole:
        return field.partial;
    case TownsRole:
        return towns(place);
    case KeysRole:
        return fromUtf8(field.keys);
    case OpenRole:
        return field.open;
    case DoubtfulRole:
        return m_form->doubtful(place);
    case AlternativesRole:
        return alternatives(place.id);
    case LimitRole:
        return wrong ? problem->limit : 0;
    default:
        return {};
    }
}

QHash<int, QByteArray> FormModel::roleNames() const
{
    return {{IdRole, "fieldId"},        {TypeRole, "type"},       {LabelRole, "label"},
            {HintRole, "hint"},         {WhyRole, "why"},         {ShownRole, "shown"},
            {ValueRole, "value"},       {SourceRole, "source"},   {ChoicesRole, "choices"},
            {MinimumRole, "minimum"},   {MaximumRole, "maximum"}, {MaxLengthRole, "maxLength"},
            {RequiredRole, "required"}, {ProblemRole, "problem"}, {LimitRole, "limit"},
            {GroupRole, "group"},       {PersonRole, "person"},   {AlternativesRole, "alternatives"},
            {PersonNumberRole, "personNumber"}, {PersonCountRole, "personCount"},
            {BeginsPersonRole, "beginsPerson"}, {BirthRole, "birth"}, {PartialRole, "partial"},
            {TownsRole, "towns"}, {KeysRole, "keys"}, {OpenRole, "open"}, {DoubtfulRole, "doubtful"}};
}

} // namespace madoguchi
