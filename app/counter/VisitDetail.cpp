// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/counter/VisitDetail.h"

#include "app/counter/StaffLines.h"
#include "app/counter/Words.h"
#include "app/procedures/Form.h"

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

} // namespace

VisitDetail::VisitDetail(const CatalogueStore &catalogues, QObject *parent)
    : QObject(parent), m_catalogues(catalogues)
{
}

VisitDetail::~VisitDetail() = default;

void VisitDetail::show(Submission submission, Decision decision)
{
    m_submission = std::move(submission);
    m_catalogue = m_catalogues.holding(m_submission->procedure, m_submission->revision);
    m_decision = std::move(decision);
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

int VisitDetail::fee() const
{
    if (!definition())
        return -1;
    const auto form = Form::fromAnswers(
        m_catalogue, *definition(), m_submission->answers,
        m_submission->arrived.substr(0, std::string_view("YYYY-MM-DD").size()), m_submission->channel);
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
    for (const Json &answer : m_submission->answers) {
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

VisitRow VisitDetail::row(const Json &answer, const FieldDefinition *field) const
{
    const std::string id = member(answer, "id");
    const Json value = answer.value("value", Json());
    VisitRow row;
    row.field = text(id);
    row.source = text(member(answer, "source"));
    row.checked = answer.value("checked", Json(false)) == Json(true);
    if (!field) {
        // A definition newer than this machine's: the value is still shown, under its id.
        row.label = row.field;
        row.value = value.is_string() ? text(value.get<std::string>()) : text(value.dump());
        return row;
    }
    row.label = text(definition()->text(m_language, "field." + field->id));
    row.value = words::value(*definition(), *field, value, m_language);
    if (!sameLanguage()) {
        row.theirLabel = text(definition()->text(m_submission->language, "field." + field->id));
        if (field->type == FieldType::Choice)
            row.theirValue = words::value(*definition(), *field, value, m_submission->language);
    }
    return row;
}

void VisitDetail::fillRows()
{
    std::vector<VisitRow> identity;
    std::vector<VisitRow> answers;
    if (m_submission && m_submission->answers.is_array()) {
        for (const Json &answer : m_submission->answers) {
            if (!answer.is_object())
                continue;
            const auto [field, person] = definition() ? definition()->fieldInForm(member(answer, "id"))
                                                      : std::pair<const FieldDefinition *, int>();
            auto &rows = field && field->shown ? identity : answers;
            rows.push_back(row(answer, field));
            if (person > 0)
                rows.back().label.prepend(QStringLiteral("%1. ").arg(person));
        }
    }
    m_identity.setRows(std::move(identity));
    m_answers.setRows(std::move(answers));
}

} // namespace madoguchi
