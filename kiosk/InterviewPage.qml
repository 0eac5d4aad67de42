// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Madoguchi.Controls
import Madoguchi.Forms
import Madoguchi.Kiosk
import Madoguchi.Style
import Madoguchi.Visit

// One question of a life event. What nobody knows may stay so.
KioskPage {
    id: page

    readonly property Interview interview: Session.visit.interview
    readonly property string kind: interview.kind
    readonly property var about: interview.about
    readonly property bool you: about.you ?? false
    readonly property bool ofPerson: about.id !== undefined
    // Changes with every question, even from one person to the next.
    readonly property string place: kind + interview.question + (about.id ?? "")

    readonly property string question: {
        switch (kind) {
        case "household":
            //: Question of the interview: who is concerned besides the person at the machine
            return qsTr("Who else is this about?");
        case "relation":
            //: Question of the interview about somebody who was added
            return qsTr("Who is this person to you?");
        case "birth":
            //: Question of the interview about somebody who was added
            return qsTr("When was this person born?");
        case "insurance":
            //: Question of the interview to the person at the machine
            return you ? qsTr("Do you have health insurance|through work?")
                       //: Question of the interview about somebody else
                       : qsTr("Does this person have health insurance|through work?");
        case "facts":
            //: Question of the interview to the person at the machine; things to tick follow
            return you ? qsTr("Does any of this|apply to you?")
                       //: Question of the interview about somebody else; things to tick follow
                       : qsTr("Does any of this|apply to this person?");
        case "nationality":
            //: Question of the interview to the person at the machine
            return you ? qsTr("What is your nationality?")
                       //: Question of the interview about somebody else
                       : qsTr("What is this person’s nationality?");
        }
        //: Question of the interview (世帯主)
        return interview.question === "head" ? qsTr("Who is the head of the household?") : interview.ask;
    }
    readonly property string explanation: {
        switch (kind) {
        case "household":
            //: Below that question
            return qsTr("Add those who live with you or belong to it, one by one. If it is only you, go on.");
        case "facts":
            //: Below that question
            return qsTr("Tick what is so. None is fine too.");
        }
        return interview.hint;
    }

    function label(value: string): string {
        switch (value) {
        //: Answer: health insurance through one's own work
        case "self": return qsTr("Yes, through their own work");
        //: Answer: health insurance through the work of a member of the family
        case "dependent": return qsTr("Yes, through a family member’s work");
        case "none": return qsTr("No");
        //: Something to tick: it is so
        case "myNumberCard": return qsTr("Has a My Number card");
        //: Something to tick: it is so (介護の認定)
        case "careCert": return qsTr("Is certified for long-term care");
        //: Something to tick: it is so
        case "pensionReceiving": return qsTr("Receives a pension");
        //: Something to tick: it is so (印鑑登録)
        case "sealRegistered": return qsTr("Has a registered seal");
        //: Something to tick: it is so
        case "licence": return qsTr("Has a driving licence");
        //: Something to tick: it is so (指定難病の受給者証)
        case "nanbyo": return qsTr("Has a certificate for a designated intractable disease");
        //: Something to tick: it is so
        case "foreign": return qsTr("Has a nationality other than Japanese");
        }
        return Format.relation(value);
    }
    readonly property var offered: interview.choices
    readonly property var choices: offered.map(one => ({"value": one.value, "chosen": one.chosen ?? false, "label": one.label || page.label(one.value)}))

    onPlaceChanged: {
        InputFocus.field = null;
        page.toTop();
        page.renewed();
    }

    namesProcedure: false
    title: question
    lead: interview.lead
    //: Button: to the page before
    actions.backText: qsTr("Back")
    actions.onBack: Session.visit.back()
    //: Button: to the next page
    actions.nextText: qsTr("Next")
    actions.onNext: Session.visit.next()

    QuestionBar {
        width: parent.width
        number: page.interview.number
        count: page.interview.count
    }
    PersonHead {
        width: parent.width
        visible: page.ofPerson && !page.you && page.kind !== "relation"
        name: page.about.name ?? ""
        words: Format.relation(page.about.relation ?? "")
    }
    PhraseText {
        width: parent.width
        visible: text.length > 0
        text: page.explanation
        color: Style.textSecond
    }
    InterviewPeople {
        width: parent.width
        visible: page.kind === "household" || page.kind === "person" || page.kind === "people"
        kind: page.kind
    }
    Column {
        id: controls
        width: parent.width
        spacing: Style.space2

        Repeater { // yes, no; what one is to somebody; insurance
            //: Answers to a question that is asked with yes or no
            model: /^(boolean)$/.test(page.kind) ? [{"value": true, "label": qsTr("Yes")}, {"value": false, "label": qsTr("No")}] : []

            ChoiceButton {
                required property var modelData
                width: controls.width
                text: modelData.label
                checked: page.interview.value === modelData.value
                onClicked: page.interview.answer(modelData.value)
            }
        }
        Repeater {
            model: /^(relation|insurance)$/.test(page.kind) ? page.choices : []

            ChoiceButton {
                required property var modelData
                width: controls.width
                text: modelData.label
                checked: page.interview.value === modelData.value
                onClicked: page.interview.answer(modelData.value)
            }
        }
        Repeater {
            model: page.kind === "facts" ? page.choices : []

            ChoiceButton {
                required property var modelData
                width: controls.width
                exclusive: false
                text: modelData.label
                checked: modelData.chosen
                onClicked: page.interview.toggle(modelData.value, !modelData.chosen)
            }
        }
        Repeater {
            model: /^(ward|prefecture|nationality)$/.test(page.kind) ? [page.place] : []

            ChoiceField {
                width: controls.width
                choices: page.choices
                value: page.interview.value ?? ""
                onPicked: value => page.interview.answer(value)
            }
        }
        Repeater {
            model: page.kind === "date" ? [page.place] : []

            DateField {
                width: controls.width
                value: page.interview.value ?? ""
                wrong: page.interview.missing
                onPicked: value => page.interview.answer(value)
            }
        }
        Repeater {
            model: page.kind === "birth" ? [page.place] : []

            Column {
                width: controls.width
                spacing: Style.space4

                BirthDateField {
                    width: parent.width
                    value: page.interview.value ?? ""
                    onPicked: value => page.interview.answer(value)
                }
                EntryField {
                    width: parent.width
                    //: A name that may be left empty; the interview asks for it
                    label: qsTr("Name (if you like)")
                    maxLength: 60
                    Component.onCompleted: text = page.about.name ?? ""
                    onEdited: text => page.interview.namePerson(text)
                }
            }
        }
        Repeater {
            model: page.kind === "text" ? [page.place] : []

            EntryField {
                width: controls.width
                maxLength: 60
                spokenLabel: page.title
                Component.onCompleted: text = page.interview.value ?? ""
                onEdited: text => page.interview.answer(text)
            }
        }
        ChoiceButton {
            width: parent.width
            visible: page.interview.mayBeUnknown
            //: Answer to a question: the person does not know
            text: qsTr("I don’t know")
            checked: page.interview.unknown
            onClicked: page.interview.answerUnknown()
        }
    }
    IconLine {
        width: parent.width
        visible: page.interview.missing
        iconName: "warning"
        ink: Style.errorText
        bold: true
        text: Format.complaint("Missing", 0)
    }
}
