// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
pragma Singleton

import QtQuick

// The words for what a worklist entry says in codes.
QtObject {
    function channel(code: string): string {
        switch (code) {
        case "kiosk":
            //: Where an application came in
            return qsTr("Kiosk");
        case "counter":
            //: Where an application came in
            return qsTr("Counter");
        default:
            return code;
        }
    }
    function channelIcon(code: string): string {
        return code === "kiosk" ? "kiosk" : "person";
    }
    function language(code: string): string {
        switch (code) {
        case "ja":
            //: How long somebody has waited, or where an application came in
            return qsTr("Japanese");
        case "ja-easy":
            //: The language やさしい日本語
            return qsTr("Easy Japanese");
        case "en":
            return qsTr("English");
        case "zh-Hans":
            //: The language 简体中文
            return qsTr("Chinese");
        default:
            return code;
        }
    }
    function state(code: string): string {
        //: State of an application
        return code === "accepted" ? qsTr("Accepted") : qsTr("Waiting");
    }
    function stateIcon(code: string): string {
        return code === "accepted" ? "check" : "clock";
    }
    function minutes(count: int): string {
        //: How long somebody has waited
        return count < 120 ? qsTr("%n min", "", count) : qsTr("%n h", "", Math.floor(count / 60));
    }
}
