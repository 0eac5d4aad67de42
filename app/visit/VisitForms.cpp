// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
// The forms of one visit, one after the other: what was told in one is not asked in the next, each is handed in by
// itself, and what was handed in stays so whatever becomes of the rest.
#include "app/visit/Visit.h"
#include "app/visit/VisitServices.h"

#include <algorithm>
#include <utility>

namespace madoguchi
{

QString Visit::receiptNumber() const
{
    return m_taken.empty() ? QString() : QString::fromStdString(m_taken.front().receipt.number);
}

QString Visit::arrived() const
{
    return m_taken.empty() ? QString() : QString::fromStdString(m_taken.front().receipt.arrived);
}

QVariantList Visit::receipts() const
{
    QVariantList list;
    for (const Taken &taken : m_taken)
        list << QVariantMap{{QStringLiteral("procedure"), QString::fromStdString(taken.definition->id)},
                            {QStringLiteral("number"), QString::fromStdString(taken.receipt.number)}};
    return list;
}

QVariantList Visit::leftToDo() const
{
    QVariantList list;
    for (const LeftToDo &one : m_left)
        list << QVariantMap{{QStringLiteral("procedure"), QString::fromStdString(one.definition->id)},
                            {QStringLiteral("due"), QString::fromStdString(one.due)},
                            {QStringLiteral("where"), QString::fromStdString(one.where)}};
    return list;
}

QVariantList Visit::formList() const
{
    QVariantList list;
    for (FormModel *review : m_reviews)
        list << QVariant::fromValue<QObject *>(review);
    return list;
}

void Visit::dropReviews()
{
    for (FormModel *review : m_reviews) {
        review->setForm(nullptr);
        review->deleteLater();
    }
    m_reviews.clear();
}

bool Visit::servedByStaff()
{
    if (!m_household.dvSupport())
        return false;
    wipePerson();
    go(Step::Counter);
    return true;
}

void Visit::planEvent()
{
    m_household = m_interview.household();
    if (servedByStaff())
        return;
    auto follow = followOns(*m_catalogue, m_household);
    if (!follow)
        return setTrouble(follow.error().code);
    m_follow = std::move(*follow);
    m_plan.set(m_catalogue, m_follow, m_household);
    go(Step::Plan);
}

void Visit::beginForms(std::vector<const Definition *> definitions)
{
    if (std::ranges::find(definitions, nullptr) != definitions.end() || definitions.empty())
        return setTrouble(ErrorCode::ProcedureUnknown);
    // Who went back to the plan and ticks something else keeps what stands in the forms that stay.
    std::vector<std::unique_ptr<Form>> kept;
    m_formModel.setForm(nullptr);
    for (const Definition *definition : definitions) {
        const auto it = std::ranges::find_if(
            m_forms, [&](const auto &form) { return form && &form->definition() == definition; });
        if (it == m_forms.end())
            break;
        kept.push_back(std::move(*it));
    }
    m_forms = std::move(kept);
    m_definitions = std::move(definitions);
    openForm(0);
}

void Visit::openForm(std::size_t form, bool atLastPage)
{
    m_formModel.setForm(nullptr);
    dropReviews();
    while (m_forms.size() <= form)
        m_forms.push_back(std::make_unique<Form>(m_catalogue, *m_definitions[m_forms.size()],
                                                 toIso(m_household.today()), "kiosk"));
    takeDraft(*m_forms[form]);
    m_current = form;
    m_procedure = QString::fromStdString(m_definitions[form]->id);
    m_forms[form]->fill(m_household);
    m_formModel.setForm(m_forms[form].get());
    turnTo(atLastPage ? m_formModel.pageCount() - 1 : 0);
}

void Visit::closeForm()
{
    if (m_current < m_forms.size())
        m_forms[m_current]->tell(m_household);
}

void Visit::turnTo(int page)
{
    m_formModel.setPage(page);
    go(Step::Fill);
}

void Visit::nextPage()
{
    if (m_current >= m_forms.size())
        return;
    if (!m_formModel.pageComplete())
        return m_formModel.showProblems(true);
    const int following = m_formModel.page() + 1;
    if (following < m_formModel.pageCount())
        return turnTo(following);
    // An answer may have made an earlier page incomplete: the first such page comes back instead.
    const Form &form = *m_forms[m_current];
    const auto pages = form.pages();
    const auto incomplete =
        std::ranges::find_if(pages, [&](const FormPage &page) { return !form.problems(page).empty(); });
    if (incomplete != pages.end()) {
        turnTo(static_cast<int>(incomplete - pages.begin()));
        return m_formModel.showProblems(true);
    }
    closeForm();
    if (m_current + 1 < m_definitions.size())
        return openForm(m_current + 1);
    toReview();
}

void Visit::backPage()
{
    if (m_formModel.page() > 0)
        return turnTo(m_formModel.page() - 1);
    closeForm();
    if (m_current > m_taken.size())
        return openForm(m_current - 1, true);
    if (!m_taken.empty())
        return; // what was handed in before this form is not opened again
    if (m_event.isEmpty())
        return backToChoose();
    m_procedure.clear();
    go(Step::Plan);
}

// Forms that were filled in before another one told more are looked at once more.
void Visit::toReview()
{
    for (std::size_t form = m_taken.size(); form < m_forms.size(); ++form) {
        m_forms[form]->fill(m_household);
        if (m_forms[form]->problems().empty())
            continue;
        openForm(form);
        const auto pages = m_forms[form]->pages();
        const auto incomplete = std::ranges::find_if(
            pages, [&](const FormPage &page) { return !m_forms[form]->problems(page).empty(); });
        turnTo(incomplete == pages.end() ? 0 : static_cast<int>(incomplete - pages.begin()));
        return m_formModel.showProblems(true);
    }
    m_formModel.setPage(-1);
    dropReviews();
    for (std::size_t form = m_taken.size(); form < m_forms.size(); ++form) {
        auto *review = new FormModel(this);
        review->setLanguage(m_language);
        review->setForm(m_forms[form].get());
        review->setPage(-1);
        m_reviews.push_back(review);
    }
    if (m_definitions.size() > 1)
        m_procedure.clear();
    go(Step::Review);
}

void Visit::edit(int form, const QString &field)
{
    const std::size_t at = m_taken.size() + static_cast<std::size_t>(std::max(0, form));
    if (m_step != Step::Review || at >= m_forms.size())
        return;
    openForm(at);
    const Form &opened = *m_forms[at];
    const auto pages = opened.pages();
    const auto holds = [&](const FormPage &page) {
        return std::ranges::any_of(opened.fields(page),
                                   [&](const FormField *one) { return one->id == field.toStdString(); });
    };
    const auto page = std::ranges::find_if(pages, holds);
    turnTo(page == pages.end() ? 0 : static_cast<int>(page - pages.begin()));
}

Result<Receipt> Visit::handInForm(std::size_t at)
{
    const Form &form = *m_forms[at];
    Submission submission;
    submission.procedure = form.definition().id;
    submission.revision = form.definition().revision;
    submission.channel = "kiosk";
    submission.language = m_language.toStdString();
    submission.answers = form.answers();
    if (m_queueId.isNull())
        m_queueId = QUuid::createUuid();
    submission.visit = m_queueId.toString(QUuid::WithoutBraces).toStdString();
    submission.followUps = followUps(at);
    submission.offers = offersForStaff(submission.followUps);
    return m_services.handIn(std::move(submission));
}

// Which procedures, never for whom: this stays on the receipt.
void Visit::rememberLeft()
{
    m_left.clear();
    for (const Plan::Item &item : m_plan.items())
        if (!item.ticked)
            m_left.push_back({item.definition, item.follow.due ? toIso(*item.follow.due) : std::string(),
                              Plan::where(*item.definition).toStdString()});
}

// While the household is still known. What was handed in or stood in the plan was told already.
void Visit::findOffers()
{
    m_offers.set(m_catalogue, m_household, toldProcedures(), m_optedOut);
}

// What was taken is written down before the next one is tried: pressing again goes on with the one that failed.
void Visit::handIn()
{
    if (m_step != Step::Review || m_forms.size() < m_definitions.size())
        return;
    while (m_taken.size() < m_definitions.size()) {
        const std::size_t at = m_taken.size();
        auto receipt = handInForm(at);
        if (!receipt) {
            if (m_reviews.size() > m_definitions.size() - at)
                toReview(); // without those that were taken
            return setTrouble(receipt.error().code);
        }
        m_taken.push_back({m_definitions[at], std::move(*receipt), nullptr});
        Q_EMIT receiptsChanged();
    }
    // It is sealed and stored: nothing of the person is needed here any more but the forms, where they can be printed.
    setTrouble({});
    rememberLeft();
    findOffers();
    keepForms();
    m_procedure = QString::fromStdString(m_definitions.front()->id);
    if (m_definitions.size() > 1)
        m_procedure.clear();
    go(Step::Receipt);
    wipePerson();
}

} // namespace madoguchi
