// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Madoguchi.Counter
import Madoguchi.Controls
import Madoguchi.Forms

// What becomes of the paper that was asked for last.
Banner {
    readonly property CounterPapers papers: Counter.papers
    readonly property bool failed: papers.state === CounterPapers.Failed

    //: For staff: a form did not come out
    readonly property string notOut: qsTr("It could not be printed. Please look at the printer and try again.")

    visible: papers.state !== CounterPapers.Nothing
    kind: failed ? "error" : "done"
    iconName: failed ? "warning" : papers.state === CounterPapers.Printed ? "check" : "print"
    //: What is wrong, and its code
    text: failed ? qsTr("%1 (%2)").arg(papers.code === "PRINT-FAILED" ? notOut : Format.errorText(papers.code)).arg(papers.code)
          //: A form is out of the printer
          : papers.state === CounterPapers.Printed ? qsTr("The paper is printed.")
          //: A form is on its way to the printer
          : qsTr("It is being printed …")
    Accessible.role: Accessible.AlertMessage
}
