// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Madoguchi.Forms
import Madoguchi.Kiosk

// What the procedure still asks, below what is already known.
KioskPage {
    id: page

    readonly property int formPage: Session.visit.form.page

    onFormPageChanged: {
        page.toTop();
        page.renewed();
    }

    title: Session.visit.form.lead
    //: Where a form stands among several that are filled in one after the other
    lead: Session.visit.formCount > 1 ? qsTr("Form %1 of %2").arg(Session.visit.formNumber).arg(Session.visit.formCount) : ""
    //: Button: to the page before
    actions.backText: qsTr("Back")
    actions.onBack: Session.visit.back()
    //: Button: to the next page
    actions.nextText: qsTr("Next")
    actions.onNext: {
        Session.visit.next();
        if (Session.visit.form.problemCount > 0)
            fields.focusFirstProblem();
    }

    FormView {
        id: fields
        width: parent.width
        form: Session.visit.form
    }
}
