// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/procedures/Form.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace madoguchi
{

// The fields of a form as QML sees them, in the definition's order; only those that exist now. Holds no
// values itself.
class FormModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The visit owns the form")
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged)
    Q_PROPERTY(QString title READ title NOTIFY textsChanged) // of the procedure
    Q_PROPERTY(QString lead READ lead NOTIFY textsChanged)   // the page's question
    Q_PROPERTY(int page READ page NOTIFY
                   textsChanged) // of the pages that exist now; -1: all of them, for reading over
    Q_PROPERTY(QString person READ person NOTIFY answersChanged) // whom the page is about, where it comes for several
    Q_PROPERTY(int personNumber READ personNumber NOTIFY textsChanged) // from 1; 0: the page comes once
    Q_PROPERTY(int personCount READ personCount NOTIFY textsChanged)
    Q_PROPERTY(bool canAddPerson READ canAddPerson NOTIFY textsChanged)
    Q_PROPERTY(bool canRemovePerson READ canRemovePerson NOTIFY textsChanged)
    Q_PROPERTY(QString note READ note NOTIFY textsChanged)   // why the known values are needed
    Q_PROPERTY(int feeYen READ feeYen NOTIFY answersChanged) // -1: none
    Q_PROPERTY(bool feeConfirmed READ feeConfirmed NOTIFY textsChanged)
    Q_PROPERTY(int problemCount READ problemCount NOTIFY problemsChanged)
    Q_PROPERTY(QString firstProblem READ firstProblem NOTIFY problemsChanged) // field id

public:
    enum Roles {
        IdRole = Qt::UserRole + 1, // "fieldId"
        TypeRole,                  // "type": "text kana name address date integer boolean choice phone digits residenceCard"
        LabelRole,                 // "label"
        HintRole,                  // "hint", may be empty
        WhyRole,                   // "why", may be empty
        ShownRole,                 // "shown": known, only shown
        ValueRole,                 // "value": string, int or bool; undefined without an answer
        SourceRole,                // "source": "card" … ; empty without an answer
        ChoicesRole,               // "choices": [{"value","label"}]
        MinimumRole,               // "minimum", int or undefined
        MaximumRole,               // "maximum"
        MaxLengthRole,             // "maxLength"
        RequiredRole,              // "required"
        ProblemRole, // "problem": name of the Complaint ("Missing" …) or empty; only once next() was tried
        LimitRole,   // "limit" that the problem speaks of
        GroupRole,   // "group": the row where a run of boxes to tick begins, -1 for all others
        PersonRole,  // "person": whom it is about, where it is asked for several; else empty
        PersonNumberRole, // "personNumber": from 1; 0 where it is asked once
        PersonCountRole,  // "personCount"
        BeginsPersonRole, // "beginsPerson": the first row about this person
        BirthRole,        // "birth": a date of birth
        PartialRole,      // "partial": of a date, month and day may be unknown
        TownsRole,        // "towns": [{"value","label"}] of the ward that was chosen; empty for other fields
        KeysRole,         // "keys": the keys that a text begins with: "digits" "latin", or empty
        OpenRole,         // "open": of a choice, something else may be written
        DoubtfulRole,     // "doubtful": may well be right, and should be looked at
        AlternativesRole, // "alternatives": [{"value","source"}] of what sources say differently, until settled
    };
    Q_ENUM(Roles)

    using QAbstractListModel::QAbstractListModel;

    void setForm(Form *form); // null: nothing of the person stays here
    // Whose word an answer is from now on: the person's. With Staff, what is else only shown is asked, too.
    void setWriter(Source writer) noexcept { m_writer = writer; }
    void showProblems(bool show);
    void setPage(int page);
    int pageCount() const;
    bool pageComplete() const; // nothing is wrong on this page
    void reset();              // the form changed from elsewhere

    QString language() const { return m_language; }
    void setLanguage(const QString &language);
    QString title() const;
    QString lead() const;
    int page() const noexcept { return m_page; }
    QString note() const;
    int feeYen() const;
    bool feeConfirmed() const;
    int problemCount() const;
    QString firstProblem() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    Q_INVOKABLE void answer(const QString &field, const QVariant &value); // by whoever writes
    Q_INVOKABLE QVariant value(const QString &field) const;
    Q_INVOKABLE void settle(const QString &field, int alternative); // the person chose what one source says
    Q_INVOKABLE void addPerson();    // an empty row after the last; the page turns to it
    Q_INVOKABLE void removePerson(); // of this page
    QString person() const;
    int personNumber() const;
    int personCount() const;
    bool canAddPerson() const;
    bool canRemovePerson() const;

Q_SIGNALS:
    void languageChanged();
    void textsChanged();
    void answersChanged();
    void problemsChanged();

private:
    QString text(const std::string &key) const;
    QVariantList choices(const FieldDefinition &field, const Answer *answer) const;
    QVariantList alternatives(const std::string &field) const;
    QVariantList towns(const FormField &place) const;
    bool onlyShown(const FieldDefinition &field) const;
    int groupOf(int row) const;
    bool beginsPerson(int row) const;
    std::vector<const FormField *> fieldsNow() const; // of this page
    std::optional<FormPage> formPage() const;
    const GroupDefinition *group() const; // of this page
    QString personIn(const std::string &group, int row) const;
    std::vector<FieldProblem> problems() const;
    void refreshRows(); // fields may have come or gone with an answer
    Form *m_form = nullptr;
    std::vector<const FormField *> m_rows;
    std::vector<FieldProblem> m_problems;
    Source m_writer = Source::Entered;
    bool m_showProblems = false;
    int m_page = -1;
    QString m_language = QStringLiteral("ja");
};

} // namespace madoguchi
