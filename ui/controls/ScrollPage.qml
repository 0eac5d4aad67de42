// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Madoguchi.Style
import Madoguchi.Controls

// A column that scrolls when it must. A strip says that there is more below, and turns the page when touched; whatever
// has the focus is brought into sight.
FocusScope {
    id: scroll

    default property alias content: column.data
    property alias spacing: column.spacing
    property real margin: Style.margin
    property real bottomMargin: Style.space4
    readonly property bool moreBelow: flick.contentY + flick.height < flick.contentHeight - Style.space2
    readonly property alias contentHeight: column.height

    // Brings an item into sight, no further than needed.
    function show(item: Item): void {
        const edge = Style.focusInner + Style.focusOuter + Style.space2;
        const top = item.mapToItem(column, 0, 0).y - edge;
        const bottom = top + Math.min(item.height + 2 * edge, flick.height);
        if (top < flick.contentY)
            flick.contentY = Math.max(0, top);
        else if (bottom > flick.contentY + flick.height)
            flick.contentY = Math.min(Math.max(0, flick.contentHeight - flick.height), bottom - flick.height);
    }
    function toTop(): void {
        flick.contentY = 0;
    }
    function turn(direction: int): void {
        const end = Math.max(0, flick.contentHeight - flick.height);
        flick.contentY = Math.min(end, Math.max(0, flick.contentY + direction * flick.height * 0.8));
    }
    function holds(item: Item): bool {
        for (let one = item; one; one = one.parent) {
            if (one === column)
                return true;
        }
        return false;
    }

    implicitHeight: column.height + bottomMargin

    Keys.onPressed: event => {
        const direction = event.key === Qt.Key_PageDown ? 1 : event.key === Qt.Key_PageUp ? -1 : 0;
        if (direction === 0)
            return;
        event.accepted = true;
        turn(direction);
    }

    Connections {
        target: scroll.Window.window
        function onActiveFocusItemChanged(): void {
            const item = scroll.Window.activeFocusItem;
            if (item && scroll.holds(item))
                scroll.show(item);
        }
    }

    Flickable {
        id: flick
        width: parent.width
        height: parent.height - (strip.visible ? strip.height : 0)
        contentWidth: width
        contentHeight: column.height + scroll.bottomMargin
        boundsBehavior: Flickable.StopAtBounds
        interactive: contentHeight > height
        clip: true

        Column {
            id: column
            x: scroll.margin
            width: flick.width - 2 * scroll.margin
            spacing: Style.sectionGap
        }
    }
    Pressable {
        id: strip

        // Stands as long as the page is longer than the glass, so that nothing jumps when the end is reached.
        readonly property bool needed: column.height + scroll.bottomMargin > scroll.height + 1

        y: parent.height - height
        width: parent.width
        // By the type, not by the words' own height: that follows the page's, which follows this. Furigana fit.
        height: Math.max(Style.targetMinimum, Style.fontNote * (Style.lineNote + 0.6) + Style.space2)
        visible: needed
        radius: 0
        guardMilliseconds: 0
        //: Strip at the foot of a page that is longer than the screen. Touching it shows the next part.
        text: scroll.moreBelow ? qsTr("There is more below")
                               //: The same strip at the end of the page. Touching it goes back to the top.
                               : qsTr("Back to the top")
        onClicked: scroll.moreBelow ? scroll.turn(1) : scroll.toTop()

        Rectangle {
            anchors.fill: parent
            z: -1
            color: Style.tint

            Rectangle {
                width: parent.width
                height: Style.outlineWidth
                color: Style.panelLine
            }
        }
        PhraseText {
            id: words
            x: (strip.width - width - arrow.width - Style.space2) / 2
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, strip.width - arrow.width - Style.space2 - 2 * scroll.margin)
            text: strip.text
            pixelSize: Style.fontNote
            lineHeight: Style.lineNote
            color: Style.heading
            Accessible.ignored: true
        }
        Icon {
            id: arrow
            x: words.x + words.width + Style.space2
            anchors.verticalCenter: parent.verticalCenter
            name: scroll.moreBelow ? "chevron-down" : "chevron-up"
            size: Style.fontNote
            color: Style.heading
        }
    }
}
