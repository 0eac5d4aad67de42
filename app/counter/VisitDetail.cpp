// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/counter/VisitDetail.h"

#include "app/counter/StaffLines.h"
#include "app/counter/Words.h"

namespace madoguchi
{

namespace
{

QString text(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

std::string member(const Json &answer, const char *name)
{
    const auto it = answer.find(name);
    return it != answer.end() && it->is_string() ? it->get<std::string>() : std::string();
}

const Json *answerIn(const Json &answers, const std::string &id)
{
    for (const Json &answer : answers)
        if (answer.is_object() && member(answer, "id") == id)
            return &answer;
    return nullptr;
}

} // namespace

VisitDetail::VisitDetail(const CatalogueStore &catalogues, QObject *parent)
    : QObject(parent), m_catalogues(catalogues)
{
}

VisitDetail::~VisitDetail() = default;

void VisitDetail::show(Submission submission, Decision decision, std::vector<Correction> corrections)
{
    m_submission = std::move(submission);
    m_corrections = std::move(corrections);
    m_catalogue = m_catalogues.holding(m_submission->procedure, m_submission->revision);
    m_decision = std::move(decision);
    m_feeYen = fee();
    fillRows();
    Q_EMIT changed();
}

void VisitDetail::add(Correction correction)
{
    m_corrections.push_back(std::move(correction));
    m_feeYen = fee();
    fillRows();
    Q_EMIT changed();
}

void VisitDetail::setDecision(Decision decision)
{
    m_decision = std::move(decision);
    Q_EMIT changed();
}

void VisitDetail::close()
{
    m_submission.reset();
    m_corrections.clear();
    m_catalogue.reset();
    m_feeYen = -1;
    m_decision = {};
    fillRows();
    Q_EMIT changed();
}

void VisitDetail::setLanguage(const QString &language)
{
    m_language = language.toStdString();
    fillRows();
    Q_EMIT changed();
}

const Definition *VisitDetail::definition() const
{
    return m_submission && m_catalogue
               ? m_catalogue->revision(m_submission->procedure, m_submission->revision)
               : nullptr;
}

bool VisitDetail::knownHere() const
{
    return !isOpen() || definition() != nullptr;
}

Result<Form> VisitDetail::formNow() const
{
    if (!definition())
        return Error{ErrorCode::ProcedureUnknown, "its definition is not on this machine"};
    return formOf(m_catalogue, *definition(), *m_submission, m_corrections);
}

Result<Form> VisitDetail::reopened() const
{
    if (!definition())
        return Error{ErrorCode::ProcedureUnknown, "its definition is not on this machine"};
    return Form::reopened(m_catalogue, *definition(), answersNow(),
                          m_submission->arrived.substr(0, std::string_view("YYYY-MM-DD").size()),
                          m_submission->channel);
}

Json VisitDetail::answersNow() const
{
    if (!m_submission)
        return Json::array();
    const auto form = m_corrections.empty() ? Result<Form>(ErrorCode::Internal) : formNow();
    return form ? form->answers() : madoguchi::corrected(m_submission->answers, m_corrections);
}

int VisitDetail::fee() const
{
    const auto form = formNow();
    return form ? form->feeYen().value_or(-1) : -1;
}

bool VisitDetail::feeConfirmed() const
{
    return definition() && definition()->fee && definition()->fee->confirmed;
}

QStringList VisitDetail::law() const
{
    QStringList law;
    if (definition()) {
        for (const auto &line : definition()->law)
            law << text(line);
    }
    return law;
}

QStringList VisitDetail::unconfirmed() const
{
    QStringList words;
    for (const std::string &member : definition() ? definition()->unconfirmed : std::set<std::string>())
        words << text(m_catalogue->word(m_language, "unconfirmed." + member));
    return words;
}

const Catalogue &VisitDetail::book() const
{
    return m_catalogue ? *m_catalogue : *m_catalogues.current();
}

QVariantList VisitDetail::notTaken() const
{
    return m_submission ? followOnLines(*m_submission, book(), m_language, todayHere()) : QVariantList();
}

bool VisitDetail::unasked() const
{
    return m_submission && followOnsUnasked(*m_submission);
}

QVariantList VisitDetail::offers() const
{
    return m_submission ? offerLines(*m_submission, book(), m_language) : QVariantList();
}

bool VisitDetail::sameLanguage() const
{
    return m_submission->language == m_language;
}

QString VisitDetail::id() const
{
    return m_submission ? text(m_submission->id) : QString();
}

QString VisitDetail::receipt() const
{
    return m_submission ? text(m_submission->receipt) : QString();
}

QString VisitDetail::title() const
{
    return m_submission ? words::title(m_catalogue ? *m_catalogue : *m_catalogues.current(),
                                       m_submission->procedure, m_language)
                        : QString();
}

QString VisitDetail::theirTitle() const
{
    if (!m_submission || !definition() || sameLanguage())
        return {};
    return text(definition()->text(m_submission->language, "title"));
}

QString VisitDetail::name() const
{
    if (!m_submission || !definition())
        return {};
    for (const Json &answer : answersNow()) {
        const FieldDefinition *field = definition()->field(member(answer, "id"));
        if (field && field->type == FieldType::Name)
            return text(member(answer, "value"));
    }
    return {};
}

QString VisitDetail::personLanguage() const
{
    return m_submission ? text(m_submission->language) : QString();
}
QString VisitDetail::channel() const
{
    return m_submission ? text(m_submission->channel) : QString();
}
QString VisitDetail::device() const
{
    return m_submission ? text(m_submission->device) : QString();
}
QString VisitDetail::arrived() const
{
    return m_submission ? text(m_submission->arrived) : QString();
}
bool VisitDetail::clockUnchecked() const
{
    return m_submission && m_submission->clock != "synchronised";
}

QString VisitDetail::label(const std::string &id) const
{
    const auto [field, person] =
        definition() ? definition()->fieldInForm(id) : std::pair<const FieldDefinition *, int>();
    if (!field)
        return text(id);
    const QString words = text(definition()->text(m_language, "field." + field->id));
    return person > 0 ? QStringLiteral("%1. ").arg(person) + words : words;
}

QVariantList VisitDetail::corrections() const
{
    QVariantList list;
    for (const Correction &one : m_corrections) {
        QStringList fields;
        for (const CorrectedValue &value : one.values)
            fields << label(value.field);
        list.prepend(QVariantMap{{QStringLiteral("by"), text(one.by)},
                                 {QStringLiteral("at"), text(one.at)},
                                 {QStringLiteral("fields"), fields}});
    }
    return list;
}

QString VisitDetail::said(const Json &answer, const FieldDefinition *field, const std::string &language) const
{
    const Json value = answer.value("value", Json());
    if (value.is_null())
        return {};
    if (field)
        return words::value(*definition(), *field, value, language);
    // A definition newer than this machine's: the value is still shown.
    return text(value.is_string() ? value.get<std::string>() : value.dump());
}

VisitRow VisitDetail::row(const Json &answer, const FieldDefinition *field) const
{
    const std::string id = member(answer, "id");
    VisitRow row;
    row.field = text(id);
    row.label = label(id);
    row.value = said(answer, field, m_language);
    row.source = text(member(answer, "source"));
    row.checked = answer.value("checked", Json(false)) == Json(true);
    if (const Json *before = answerIn(m_submission->answers, id); before && *before != answer) {
        row.before = said(*before, field, m_language);
        row.beforeSource = text(member(*before, "source"));
    }
    if (field && !sameLanguage()) {
        row.theirLabel = text(definition()->text(m_submission->language, "field." + field->id));
        if (field->type == FieldType::Choice)
            row.theirValue = said(answer, field, m_submission->language);
    }
    return row;
}

// What staff took out is still shown, with nothing in it: the person said it.
Json VisitDetail::answersShown() const
{
    Json shown = answersNow();
    for (const Json &answer : m_submission->answers)
        if (answer.is_object() && !answerIn(shown, member(answer, "id")))
            shown.push_back({{"id", member(answer, "id")}, {"source", sourceName(Source::Staff)}});
    return shown;
}

void VisitDetail::fillRows()
{
    std::vector<VisitRow> identity;
    std::vector<VisitRow> answers;
    for (const Json &answer : m_submission ? answersShown() : Json::array()) {
        if (!answer.is_object())
            continue;
        const FieldDefinition *field =
            definition() ? definition()->fieldInForm(member(answer, "id")).first : nullptr;
        (field && field->shown ? identity : answers).push_back(row(answer, field));
    }
    m_identity.setRows(std::move(identity));
    m_answers.setRows(std::move(answers));
}

} // namespace madoguchi
