// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/counter/VisitDetail.h"
#include "app/visit/FormModel.h"

namespace madoguchi
{

// What staff write into the open application (補正), until it is kept at the centre or let go. Personal data: wiped by
// end().
class VisitCorrection : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The counter owns what is being corrected")
    Q_PROPERTY(bool active READ isActive NOTIFY changed)
    Q_PROPERTY(bool seen READ seen WRITE setSeen NOTIFY changed) // staff saw a paper that says so
    Q_PROPERTY(QObject *form READ form CONSTANT) // a FormModel

public:
    explicit VisitCorrection(VisitDetail &visit, QObject *parent = nullptr);

    // With all fields of all channels. Nothing happens where this machine does not know the procedure, or the
    // application is decided.
    Q_INVOKABLE void begin();
    void end();
    // Nothing is wrong in it; else the fields tell what.
    bool complete();
    std::vector<CorrectedValue> values() const; // that staff wrote differently
    // Of this correction: the same while the same values are sent again, another after each edit.
    QString id();

    bool isActive() const noexcept { return m_form.has_value(); }
    bool edited() const { return !values().empty(); }
    bool seen() const noexcept { return m_seen; }
    void setSeen(bool seen);
    FormModel *form() noexcept { return &m_model; }
    void setLanguage(const QString &language) { m_model.setLanguage(language); }

Q_SIGNALS:
    void changed();

private:
    VisitDetail &m_visit;
    std::optional<Form> m_form;
    Json m_before; // the answers when it began
    FormModel m_model;
    QString m_id;
    bool m_seen = false;
};

} // namespace madoguchi
