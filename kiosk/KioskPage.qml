// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Madoguchi.Controls
import Madoguchi.Kiosk
import Madoguchi.Style

// What every page between the header and the foot is made of: one title that says what is asked, content that scrolls
// when it must, and the way back and on, which never scroll away.
PageScope {
    id: page

    property string title
    property string lead: ""
    property bool centered: false
    property bool namesProcedure: Style.large // where the header has no room for it
    property alias actions: actionRow
    property alias above: aboveTitle.data // a picture over the title
    default property alias content: contentColumn.data

    // While somebody types, the keyboard needs the room of the buttons, and the field stays above it.
    readonly property bool typing: InputFocus.field !== null

    onTypingChanged: following.restart()

    Timer {
        id: following
        interval: 0
        onTriggered: {
            if (InputFocus.field)
                scroll.show(InputFocus.field);
        }
    }

    function toTop(): void {
        scroll.toTop();
    }

    heading: titleText

    ScrollPage {
        id: scroll
        anchors.fill: parent
        anchors.topMargin: Style.large ? Style.space2 : Style.space5
        anchors.bottomMargin: actionRow.visible ? actionRow.height + 2 * Style.space3 : 0

        spacing: Style.space3
        onHeightChanged: following.restart()
        onContentHeightChanged: following.restart()

        Column {
            id: aboveTitle
            width: parent.width
            visible: children.length > 0 && !Style.large
        }
        PageTitle {
            id: titleText
            width: parent.width
            text: page.title
            horizontalAlignment: page.centered ? Qt.AlignHCenter : Qt.AlignLeft
        }
        PhraseText {
            width: parent.width
            visible: page.namesProcedure && text.length > 0
            text: Session.procedureTitle
            pixelSize: Style.fontNote
            color: Style.textSecond
            horizontalAlignment: page.centered ? Qt.AlignHCenter : Qt.AlignLeft
        }
        PhraseText {
            width: parent.width
            visible: page.lead.length > 0
            text: page.lead
            pixelSize: Style.fontLead
            horizontalAlignment: page.centered ? Qt.AlignHCenter : Qt.AlignLeft
        }
        Column {
            id: contentColumn
            width: parent.width
            topPadding: Style.space1
            spacing: Style.space4
        }
    }
    PageActions {
        id: actionRow
        away: page.typing
        x: Style.margin
        width: parent.width - 2 * x
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Style.space3
    }
}
