// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/counter/VisitCorrection.h"

#include <QUuid>
#include <algorithm>

namespace madoguchi
{

namespace
{

const Json *valueIn(const Json &answers, const std::string &field)
{
    for (const Json &answer : answers)
        if (answer.value("id", std::string()) == field)
            return &answer.at("value");
    return nullptr;
}

} // namespace

VisitCorrection::VisitCorrection(VisitDetail &visit, QObject *parent) : QObject(parent), m_visit(visit)
{
    m_model.setWriter(Source::Staff);
    connect(&m_model, &FormModel::answersChanged, this, [this] { m_id.clear(); });
}

void VisitCorrection::begin()
{
    auto form = m_visit.state() == u"waiting" ? m_visit.reopened() : Result<Form>(ErrorCode::CentreConflict);
    if (!form)
        return;
    m_form = std::move(*form);
    m_before = m_form->answers();
    m_model.setForm(&*m_form);
    m_model.setPage(-1);
    m_seen = false;
    Q_EMIT changed();
}

void VisitCorrection::end()
{
    m_model.setForm(nullptr);
    m_form.reset();
    m_before = Json();
    m_id.clear();
    Q_EMIT changed();
}

bool VisitCorrection::complete()
{
    m_model.showProblems(true);
    return m_form && m_model.problemCount() == 0;
}

std::vector<CorrectedValue> VisitCorrection::values() const
{
    std::vector<CorrectedValue> values;
    if (!m_form)
        return values;
    const Json now = m_form->answers();
    for (const Json &answer : now)
        if (const Json *old = valueIn(m_before, answer["id"]); !old || *old != answer["value"])
            values.push_back({answer["id"], answer["value"], m_seen});
    for (const Json &answer : m_before)
        if (!valueIn(now, answer["id"]))
            values.push_back({answer["id"], Json(), m_seen});
    return values;
}

QString VisitCorrection::id()
{
    if (m_id.isEmpty())
        m_id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return m_id;
}

void VisitCorrection::setSeen(bool seen)
{
    if (m_seen == seen)
        return;
    m_seen = seen;
    m_id.clear();
    Q_EMIT changed();
}

} // namespace madoguchi
