// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Madoguchi.Controls
import Madoguchi.Kiosk
import Madoguchi.Style

// What the person came for: common procedures, what happened in their life, or everything in groups.
KioskPage {
    id: page

    readonly property string section: Session.visit.section
    readonly property var events: Session.catalogue.events
    readonly property bool first: section.length === 0
    readonly property bool procedures: section.startsWith("all.")

    // Life events that stand behind one card, and groups of procedures: what a person would call them.
    readonly property var sections: ({
            //: Card and title: events around moving house
            "moving": {"title": qsTr("Moving"), "icon": "house-move"},
            //: Card and title: events around work
            "work": {"title": qsTr("Starting or|leaving a job"), "icon": "briefcase"},
            //: Card and title: events of couples
            "couple": {"title": qsTr("Marriage,|divorce"), "icon": "rings"},
            //: Card and title: every procedure in groups
            "all": {"title": qsTr("All procedures"), "icon": "list"},
            //: Card and title: a group of procedures
            "all.0": {"title": qsTr("Certificates,|moving"), "icon": "document"},
            //: Card and title: a group of procedures
            "all.40": {"title": qsTr("Seal, My Number,|residence card"), "icon": "card"},
            //: Card and title: a group of procedures
            "all.100": {"title": qsTr("Health|insurance"), "icon": "shield"},
            //: Card and title: a group of procedures
            "all.120": {"title": qsTr("Pension"), "icon": "calendar"},
            //: Card and title: a group of procedures: medical care for people of 75 and over
            "all.130": {"title": qsTr("Medical care|from 75"), "icon": "heart"},
            //: Card and title: a group of procedures: long-term care
            "all.140": {"title": qsTr("Long-term care"), "icon": "hand"},
            //: Card and title: a group of procedures
            "all.300": {"title": qsTr("Children,|school"), "icon": "baby"},
            //: Card and title: a group of procedures
            "all.340": {"title": qsTr("Birth, marriage,|death"), "icon": "rings"},
            //: Card and title: a group of procedures and things to read
            "all.380": {"title": qsTr("Other,|to read"), "icon": "info"}
        })

    function card(key: string): var {
        return {"key": key, "title": sections[key].title, "icon": sections[key].icon};
    }
    function ofEvent(event: var): var {
        return {"key": event.id, "title": event.title, "icon": event.icon};
    }
    readonly property var eventCards: {
        const cards = [];
        const seen = [];
        for (const event of events) {
            if (event.section.length === 0)
                cards.push(ofEvent(event));
            else if (seen.indexOf(event.section) < 0) {
                seen.push(event.section);
                cards.push(card(event.section));
            }
        }
        return cards;
    }

    function open(key: string): void {
        if (sections[key])
            Session.visit.openSection(key);
        else
            Session.visit.chooseEvent(key);
    }

    onSectionChanged: {
        page.toTop();
        page.renewed();
    }

    //: Title of the page with the procedures
    title: first ? qsTr("What would you like to do today?") : sections[section]?.title ?? ""
    //: Button: to the page before
    actions.backText: qsTr("Back")
    actions.onBack: Session.visit.back()
    //: Button: begins with an application that was prepared at home
    actions.nextText: first && Session.readsCodes ? qsTr("Show your QR code") : ""
    actions.nextIcon: "code"
    actions.nextKind: "outlined"
    actions.onNext: Session.visit.showCode()

    Column {
        width: parent.width
        visible: page.first
        spacing: Style.sectionGap

        Column {
            width: parent.width
            spacing: Style.headingGap

            Heading {
                width: parent.width
                //: Heading over the procedures that most people come for
                text: qsTr("Common procedures")
            }
            ProcedureGrid {
                width: parent.width
                onPicked: procedure => Session.visit.choose(procedure)
            }
        }
        Column {
            width: parent.width
            spacing: Style.headingGap

            Heading {
                width: parent.width
                //: Heading over events in life: moving, birth, marriage …
                text: qsTr("What happened in your life")
            }
            TileGrid {
                width: parent.width
                cards: page.first ? page.eventCards.concat([page.card("all")]) : []
                onPicked: key => page.open(key)
            }
        }
        IconLine {
            width: parent.width
            iconName: "card"
            iconColor: Style.primary
            pixelSize: Style.fontNote
            //: What a person needs
            text: qsTr("Please have ready: your My Number card and its four-digit PIN.")
        }
    }
    TileGrid {
        width: parent.width
        visible: !page.first && !page.procedures
        columns: page.section === "all" ? 3 : 1
        cards: {
            if (page.section === "all")
                return Object.keys(page.sections).filter(key => key.startsWith("all.")).map(page.card);
            return page.first || page.procedures ? [] : page.events.filter(event => event.section === page.section).map(page.ofEvent);
        }
        onPicked: key => page.open(key)
    }
    ProcedureGrid {
        width: parent.width
        visible: page.procedures
        section: page.procedures ? page.section : "none"
        onPicked: procedure => Session.visit.choose(procedure)
    }
}
