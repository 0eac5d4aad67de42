// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Madoguchi.Controls
import Madoguchi.Kiosk

// Whether to fill in from what the city already knows. Saying no is as easy as saying yes, and costs nothing but keys.
KioskPage {
    id: page

    readonly property bool asking: Session.visit.reading

    //: Title of the page that offers to fill in from the common ID. | is a place where the line may break
    title: asking ? qsTr("Asking the city.") : qsTr("Fill in what the city|already knows?")
    //: Below that title: why
    lead: asking ? qsTr("This takes three seconds at most.") : qsTr("Then you write less, and nothing twice.")
    //: Button: goes on without what the city knows
    actions.backText: asking ? qsTr("Go on without it") : qsTr("No, thanks")
    actions.backIcon: ""
    actions.onBack: Session.visit.skipProfile()
    //: Button: fills in from what the city knows
    actions.nextText: asking ? "" : qsTr("Yes, fill it in")
    actions.onNext: Session.visit.acceptProfile()

    onAskingChanged: {
        if (asking)
            Session.reader.announce(title);
    }

    WaitingLine {
        width: parent.width
        visible: page.asking
        //: While the centre is asked
        text: qsTr("Waiting for the city's answer.")
    }
    TwoColumns {
        width: parent.width
        visible: !page.asking
        firstIcon: "eye"
        //: Heading: what is looked at when the person says yes
        firstTitle: qsTr("What is looked at")
        //: What is looked at when the person says yes
        firstText: qsTr("Your family, address, insurance, phone and bank account, as the city keeps them for procedures.")
        secondIcon: "lock"
        //: Heading: how it is done
        secondTitle: qsTr("How")
        //: How it is done
        secondText: qsTr("Your card proves that it is you. You enter the four digits of its certificate for users.")
    }
    Banner {
        width: parent.width
        visible: !page.asking
        kind: "tint"
        iconName: "info"
        //: Below the offer to fill in from what the city knows
        text: qsTr("You see every value before you apply. The city writes down that this machine asked. Afterwards it is deleted here.")
    }
}
