// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/counter/CounterPapers.h"

#include "app/paper/FormPaper.h"

#include <QDateTime>

namespace madoguchi
{

namespace
{

std::string now()
{
    const QDateTime local = QDateTime::currentDateTime();
    return local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODate).toStdString();
}

} // namespace

CounterPapers::CounterPapers(Parts parts, QObject *parent)
    : QObject(parent), m_parts(parts), m_printer(QString::fromStdString(parts.station.printer))
{
}

QString CounterPapers::code() const
{
    const auto support = errorInfo(m_code).support;
    return m_state == State::Failed
               ? QString::fromUtf8(support.data(), static_cast<qsizetype>(support.size()))
               : QString();
}

void CounterPapers::setState(State state, ErrorCode code)
{
    m_state = state;
    m_code = code;
    Q_EMIT changed();
}

void CounterPapers::forget()
{
    ++m_job;
    setState(State::Nothing);
}

Result<std::string> CounterPapers::visitForm() const
{
    const auto form = m_parts.visit.formNow();
    if (!form)
        return form.error();
    const Submission *submission = m_parts.visit.submission();
    FormPaperOptions options;
    options.language = submission->language;
    options.day = submission->arrived.substr(0, std::string_view("YYYY-MM-DD").size());
    options.corrections = m_parts.visit.corrected();
    options.ward = wardOf(m_parts.station.officeName.at("ja"));
    options.number = submission->receipt;
    options.training = m_parts.station.training;
    return print::formPdf(formPaper(*form, *m_parts.visit.catalogue(), options));
}

Result<std::string> CounterPapers::blankForm(const std::string &procedure, const std::string &language) const
{
    const auto catalogue = m_parts.catalogues.current();
    const Definition *definition = catalogue->find(procedure, todayHere());
    if (!definition || definition->guide)
        return Error{ErrorCode::ProcedureUnknown, "there is no form of it"};
    FormPaperOptions options;
    options.language = language;
    options.ward = wardOf(m_parts.station.officeName.at("ja"));
    options.blank = true;
    options.training = m_parts.station.training;
    return print::formPdf(formPaper(Form(catalogue, *definition, todayHere()), *catalogue, options));
}

Result<void> CounterPapers::writeDown()
{
    const Submission &submission = *m_parts.visit.submission();
    if (!m_trail)
        return Error{ErrorCode::QueueUnavailable, "there is no audit trail to write it into"};
    return m_trail->append({.at = now(),
                            .who = m_parts.session.staff().toStdString(),
                            .act = "form.printed",
                            .procedure = submission.procedure,
                            .ground = {},
                            .about = submission.id});
}

void CounterPapers::print(const Result<std::string> &pdf)
{
    if (!pdf)
        return setState(State::Failed, pdf.error().code);
    setState(State::Printing);
    m_printer.print(QByteArray::fromStdString(*pdf), [this, job = ++m_job](const Result<void> &printed) {
        if (job == m_job)
            printed ? setState(State::Printed) : setState(State::Failed, printed.error().code);
    });
}

void CounterPapers::printVisit()
{
    if (!hasPrinter() || m_state == State::Printing)
        return;
    const auto pdf = visitForm();
    if (pdf)
        if (const auto written = writeDown(); !written)
            return setState(State::Failed, written.error().code);
    print(pdf);
}

void CounterPapers::printBlank(const QString &procedure, const QString &language)
{
    if (hasPrinter() && m_state != State::Printing)
        print(blankForm(procedure.toStdString(), language.toStdString()));
}

QVariantList CounterPapers::blankForms(const QString &language) const
{
    QVariantList list;
    for (const Definition *definition : m_parts.catalogues.current()->validOn(todayHere()))
        if (!definition->guide)
            list << QVariantMap{{QStringLiteral("id"), QString::fromStdString(definition->id)},
                                {QStringLiteral("title"),
                                 QString::fromStdString(definition->text(language.toStdString(), "title"))}};
    return list;
}

} // namespace madoguchi
