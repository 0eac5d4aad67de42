// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/visit/FormModel.h"

#include <QDateTime>

#include <algorithm>
#include <array>

namespace madoguchi
{

namespace
{
constexpr auto typeNames = std::to_array<const char *>(
    {"text", "kana", "name", "address", "date", "integer", "boolean", "choice", "phone"});
constexpr auto complaintNames =
    std::to_array<const char *>({"Missing", "TooLong", "NotANumber", "TooSmall", "TooLarge", "NotADate",
                                 "TooEarly", "TooLate", "NotAChoice", "NotKana", "NotAPhone", "NotText"});

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
Json toJson(const QVariant &value, FieldType type)
{
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    if (type == FieldType::Integer && isNumber)
        return number;
    if (type == FieldType::Boolean)
        return value.toBool();
    return value.toString().toStdString();
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
        for (const FieldDefinition &field : m_form->definition().fields) {
            if (belongs(field))
                m_rows.push_back(&field);
        }
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
    return m_form ? static_cast<int>(m_form->definition().pages.size()) : 0;
}

bool FormModel::pageComplete() const
{
    return !m_form || problems().empty();
}

bool FormModel::belongs(const FieldDefinition &field) const
{
    if (m_page >= 0) {
        const auto &fields = m_form->definition().pages[static_cast<std::size_t>(m_page)].fields;
        if (std::ranges::find(fields, field.id) == fields.end())
            return false;
    }
    return m_form->exists(field);
}

std::vector<FieldProblem> FormModel::problems() const
{
    if (m_page < 0)
        return m_form->problems();
    return m_form->problems(m_form->definition().pages[static_cast<std::size_t>(m_page)].id);
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

void FormModel::answer(const QString &field, const QVariant &value)
{
    if (!m_form)
        return;
    const std::string id = field.toStdString();
    const FieldDefinition *definition = m_form->definition().field(id);
    if (!definition || definition->shown)
        return;
    const Json given = toJson(value, definition->type);
    const Answer *before = m_form->find(id);
    if (before && before->value == given)
        return;
    if (given.is_string() && given.get_ref<const std::string &>().empty())
        m_form->clear(id);
    else
        m_form->answer(id, given, Source::Entered,
                       QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toStdString());
    refreshRows();
}

// Rows come and go one by one: a reset would throw away the field that somebody is typing in.
void FormModel::refreshRows()
{
    std::size_t row = 0;
    for (const FieldDefinition &field : m_form->definition().fields) {
        const bool was = row < m_rows.size() && m_rows[row] == &field;
        const bool is = belongs(field);
        const int at = static_cast<int>(row);
        if (is && !was) {
            beginInsertRows({}, at, at);
            m_rows.insert(m_rows.begin() + at, &field);
            endInsertRows();
        } else if (was && !is) {
            beginRemoveRows({}, at, at);
            m_rows.erase(m_rows.begin() + at);
            endRemoveRows();
        }
        row += is ? 1 : 0;
    }
    if (m_showProblems)
        m_problems = problems();
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1),
                           {ValueRole, SourceRole, RequiredRole, ProblemRole, LimitRole, GroupRole});
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
    return text("page." + m_form->definition().pages[static_cast<std::size_t>(m_page)].id);
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

QVariantList FormModel::choices(const FieldDefinition &field) const
{
    QVariantList list;
    for (const std::string &value : field.choices)
        list << QVariantMap{{QStringLiteral("value"), fromUtf8(value)},
                            {QStringLiteral("label"), text("choice." + field.id + '.' + value)}};
    return list;
}

int FormModel::groupOf(int row) const
{
    const auto isBoolean = [this](int at) {
        return m_rows[static_cast<std::size_t>(at)]->type == FieldType::Boolean;
    };
    if (!isBoolean(row))
        return -1;
    while (row > 0 && isBoolean(row - 1))
        --row;
    return row;
}

QVariant FormModel::data(const QModelIndex &index, int role) const
{
    if (!m_form || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FieldDefinition &field = *m_rows[static_cast<std::size_t>(index.row())];
    const Answer *answer = m_form->find(field.id);
    const auto problem = std::ranges::find(m_problems, field.id, &FieldProblem::field);
    const bool wrong = problem != m_problems.end();
    switch (role) {
    case IdRole:
        return fromUtf8(field.id);
    case TypeRole:
        return QString::fromLatin1(typeNames[static_cast<std::size_t>(field.type)]);
    case LabelRole:
        return text("field." + field.id);
    case HintRole:
        return text("hint." + field.id);
    case WhyRole:
        return text("why." + field.id);
    case ShownRole:
        return field.shown;
    case ValueRole:
        return answer ? toVariant(answer->value) : QVariant();
    case SourceRole:
        return answer ? fromUtf8(sourceName(answer->source)) : QString();
    case ChoicesRole:
        return choices(field);
    case MinimumRole:
        return optionalInt(field.minimum);
    case MaximumRole:
        return optionalInt(field.maximum);
    case MaxLengthRole:
        return field.maxLength;
    case RequiredRole:
        return m_form->required(field);
    case ProblemRole:
        return wrong ? QString::fromLatin1(complaintNames[static_cast<std::size_t>(problem->complaint)])
                     : QString();
    case GroupRole:
        return groupOf(index.row());
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
            {GroupRole, "group"}};
}

} // namespace madoguchi
