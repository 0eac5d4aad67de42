<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <location filename="../kiosk/AboutPage.qml" line="+57"/>
        <source>Back</source>
        <extracomment>Button: to the page before</extracomment>
        <translation>Back</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>End</source>
        <extracomment>Button: ends the visit and deletes everything of the person</extracomment>
        <translation>End</translation>
    </message>
    <message>
        <location line="-24"/>
        <source>This is done at the counter. Staff do it together with you.</source>
        <extracomment>A procedure that the kiosk does not take</extracomment>
        <translation>This is done at the counter. Staff do it together with you.</translation>
    </message>
    <message>
        <location line="+91"/>
        <source>What to bring</source>
        <extracomment>Heading over the papers that a person takes along to the counter</extracomment>
        <translation>What to bring</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Time</source>
        <extracomment>Label: how long it takes</extracomment>
        <translation>Time</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>about %n minute(s)</source>
        <extracomment>How long a procedure takes, roughly</extracomment>
        <translation>
            <numerusform>about %n minute</numerusform>
            <numerusform>about %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Fee</source>
        <extracomment>Label: what it costs</extracomment>
        <translation>Fee</translation>
    </message>
    <message>
        <location line="-125"/>
        <source>no fee</source>
        <extracomment>What a procedure costs: nothing</extracomment>
        <translation>no fee</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>about %1</source>
        <extracomment>A price that the office still has to confirm; %1 is an amount such as ¥300</extracomment>
        <translation>about %1</translation>
    </message>
    <message>
        <location line="-2"/>
        <source>%1 to %2</source>
        <extracomment>A price that depends on what is asked for; %1 is the lowest amount, %2 the highest</extracomment>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>This machine has no connection just now. You can hand this in all the same. It is sent on later.</source>
        <extracomment>A procedure that the kiosk takes although it has no connection</extracomment>
        <translation>This machine has no connection just now. You can hand this in all the same. It is sent on later.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This machine has no connection just now, so this cannot be begun here. Staff do it with you at the counter.</source>
        <extracomment>A procedure that the kiosk cannot begin while it has no connection</extracomment>
        <translation>This machine has no connection just now, so this cannot be begun here. Staff do it with you at the counter.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This machine has no connection just now. What you prepare here is finished at the counter.</source>
        <extracomment>A procedure that the kiosk only prepares while it has no connection</extracomment>
        <translation>This machine has no connection just now. What you prepare here is finished at the counter.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Begin</source>
        <extracomment>Button: goes on to the page that asks for the card</extracomment>
        <translation>Begin</translation>
    </message>
    <message>
        <location line="+112"/>
        <source>Not confirmed by the office yet</source>
        <extracomment>Heading over what the office has not confirmed yet of a procedure: its fee, who may apply …</extracomment>
        <translation>Not confirmed by the office yet</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Staff will tell you for certain.</source>
        <extracomment>Below a list that the office has not confirmed yet</extracomment>
        <translation>Staff will tell you for certain.</translation>
    </message>
    <message>
        <location line="-60"/>
        <source>Print a ticket for the counter</source>
        <extracomment>Button on the page of a procedure that is done at the counter: a paper with a number and what to bring</extracomment>
        <translation>Print a ticket for the counter</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Your ticket is being printed.</source>
        <extracomment>After “Print a ticket for the counter” was pressed</extracomment>
        <translation>Your ticket is being printed.</translation>
    </message>
</context>
<context>
    <name>AboutWho</name>
    <message>
        <location filename="../kiosk/AboutWho.qml" line="+20"/>
        <source>Who can apply</source>
        <extracomment>Heading over the people who may apply for a procedure</extracomment>
        <translation>Who can apply</translation>
    </message>
    <message>
        <location line="+34"/>
        <source>Bring</source>
        <extracomment>Label: what to take along</extracomment>
        <translation>Bring</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Where</source>
        <extracomment>Label: at this machine, or at the counter</extracomment>
        <translation>Where</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>At the counter only</source>
        <extracomment>Where a procedure is done: only by staff</extracomment>
        <translation>At the counter only</translation>
    </message>
</context>
<context>
    <name>AlternativesField</name>
    <message>
        <location filename="../ui/forms/AlternativesField.qml" line="+31"/>
        <source>%1: which one is right?</source>
        <extracomment>Heading over two values of which one is right. %1 is what they are about: &quot;Address&quot;.</extracomment>
        <translation>%1: which one is right?</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Two of your records differ. Nothing is chosen for you.</source>
        <extracomment>Below that heading</extracomment>
        <translation>Two of your records differ. Nothing is chosen for you.</translation>
    </message>
</context>
<context>
    <name>AtCounterPage</name>
    <message>
        <location filename="../kiosk/AtCounterPage.qml" line="+13"/>
        <source>Please come|to the counter.</source>
        <extracomment>Title: the visit goes on with staff</extracomment>
        <translation>Please come to the counter.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Staff go on with you there. You do not have to write anything here.</source>
        <extracomment>Below that title</extracomment>
        <translation>Staff go on with you there. You do not have to write anything here.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>What was read from your card has been deleted from this screen.</source>
        <extracomment>Reassurance</extracomment>
        <translation>What was read from your card has been deleted from this screen.</translation>
    </message>
</context>
<context>
    <name>BirthDateField</name>
    <message>
        <location filename="../ui/forms/BirthDateField.qml" line="+27"/>
        <source>Reiwa</source>
        <extracomment>An era of the Japanese calendar, in which a year of birth is counted</extracomment>
        <translation>Reiwa</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Heisei</source>
        <extracomment>An era of the Japanese calendar, in which a year of birth is counted</extracomment>
        <translation>Heisei</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Showa</source>
        <extracomment>An era of the Japanese calendar, in which a year of birth is counted</extracomment>
        <translation>Showa</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Taisho</source>
        <extracomment>An era of the Japanese calendar, in which a year of birth is counted</extracomment>
        <translation>Taisho</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Western year</source>
        <extracomment>Instead of an era: years as the rest of the world counts them</extracomment>
        <translation>Western year</translation>
    </message>
    <message>
        <location line="+69"/>
        <source>Year</source>
        <extracomment>Part of a date of birth</extracomment>
        <translation>Year</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Month</source>
        <extracomment>Part of a date of birth</extracomment>
        <translation>Month</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Day</source>
        <extracomment>Part of a date of birth</extracomment>
        <translation>Day</translation>
    </message>
    <message>
        <location line="-91"/>
        <source>Meiji</source>
        <extracomment>An era of the Japanese calendar, in which a year of birth is counted</extracomment>
        <translation></translation>
    </message>
    <message>
        <location line="+109"/>
        <source>I do not know the month and day</source>
        <extracomment>Below a date of birth: only the year is known, as in some old registers</extracomment>
        <translation></translation>
    </message>
    <message>
        <location line="+12"/>
        <source>I do not know the day</source>
        <extracomment>Below a date of birth: year and month are known, the day is not</extracomment>
        <translation></translation>
    </message>
    <message>
        <location line="+14"/>
        <source>%1 is %2.</source>
        <extracomment>A date that was written in an era that had ended: %1 is what was written (Heisei 31, May 1), %2 the same day as it is called (Reiwa 1, May 1).</extracomment>
        <translation></translation>
    </message>
</context>
<context>
    <name>BooleanGroup</name>
    <message>
        <location filename="../ui/forms/BooleanGroup.qml" line="+23"/>
        <source>None is fine too</source>
        <extracomment>Beside that heading: nothing has to be ticked.</extracomment>
        <translation>None is fine too</translation>
    </message>
    <message>
        <location line="-2"/>
        <source>Tick what applies or what you need</source>
        <extracomment>Heading above boxes to tick: what should stand on the certificate, and the like.</extracomment>
        <translation>Tick what applies or what you need</translation>
    </message>
</context>
<context>
    <name>BrokenPage</name>
    <message>
        <location filename="../kiosk/BrokenPage.qml" line="+28"/>
        <source>This machine is resting now.</source>
        <extracomment>Title when the kiosk could not start</extracomment>
        <translation>This machine is resting now.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Staff at the counter are glad to help you.</source>
        <extracomment>When the kiosk could not start</extracomment>
        <translation>Staff at the counter are glad to help you.</translation>
    </message>
</context>
<context>
    <name>CallStaffPage</name>
    <message>
        <location filename="../kiosk/CallStaffPage.qml" line="+17"/>
        <source>Staff have been called.</source>
        <extracomment>Title after somebody pressed “Call staff”</extracomment>
        <translation>Staff have been called.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Someone will come to you soon. Please wait here.</source>
        <extracomment>Below that title</extracomment>
        <translation>Someone will come to you soon. Please wait here.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Cancel the call</source>
        <extracomment>Button: nobody needs to come after all</extracomment>
        <translation>Cancel the call</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Back to the page</source>
        <extracomment>Button: go on with the procedure while staff are on their way</extracomment>
        <translation>Back to the page</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>What you entered is still here.</source>
        <extracomment>Reassurance while the visit is interrupted</extracomment>
        <translation>What you entered is still here.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>You can tell staff</source>
        <extracomment>Heading: how a person may speak with staff</extracomment>
        <translation>You can tell staff</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>By writing, by signs, by speaking, or by pointing at this screen.</source>
        <extracomment>Ways to speak with staff, for people who do not hear or speak too</extracomment>
        <translation>By writing, by signs, by speaking, or by pointing at this screen.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Meanwhile</source>
        <extracomment>Heading: what this machine does until staff come</extracomment>
        <translation>Meanwhile</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Your data is hidden from this screen until you go back.</source>
        <extracomment>What this machine does until staff come</extracomment>
        <translation>Your data is hidden from this screen until you go back.</translation>
    </message>
</context>
<context>
    <name>CameraView</name>
    <message>
        <location filename="../ui/controls/CameraView.qml" line="+24"/>
        <source>The camera is starting.</source>
        <extracomment>Below the camera&apos;s picture, before it shows anything</extracomment>
        <translation>The camera is starting.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Hold the code inside the frame.</source>
        <extracomment>Below the camera&apos;s picture: what to do with the code</extracomment>
        <translation>Hold the code inside the frame.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is too dark. Please hold it in the light.</source>
        <extracomment>Below the camera&apos;s picture: why no code can be read, and what to do</extracomment>
        <translation>It is too dark. Please hold it in the light.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is too bright. Please tilt it a little.</source>
        <extracomment>Below the camera&apos;s picture: why no code can be read (it shines or reflects), and what to do</extracomment>
        <translation>It is too bright. Please tilt it a little.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The code is too small. Please hold it closer.</source>
        <extracomment>Below the camera&apos;s picture: why no code can be read, and what to do</extracomment>
        <translation>The code is too small. Please hold it closer.</translation>
    </message>
    <message>
        <location line="-17"/>
        <source>No camera can be used.</source>
        <extracomment>Below the place of the camera&apos;s picture</extracomment>
        <translation>No camera can be used.</translation>
    </message>
    <message>
        <location line="+40"/>
        <source>Picture of the camera</source>
        <extracomment>The camera&apos;s live picture, for assistive technology</extracomment>
        <translation>Picture of the camera</translation>
    </message>
</context>
<context>
    <name>CandidateBar</name>
    <message>
        <location filename="../ui/keyboard/CandidateBar.qml" line="+41"/>
        <source>Choose the kanji</source>
        <extracomment>Above the words that kana may stand for; the person touches the right one.</extracomment>
        <translation>Choose the kanji</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Mind characters that look alike</source>
        <extracomment>Beside that heading, when characters among them are easily taken for each other.</extracomment>
        <translation>Mind characters that look alike</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>More</source>
        <extracomment>Spoken name of the arrow that shows more of the words to choose from.</extracomment>
        <translation>More</translation>
    </message>
</context>
<context>
    <name>CardWaitPage</name>
    <message>
        <location filename="../kiosk/CardWaitPage.qml" line="+19"/>
        <source>The card was taken away.|Place it again to go on.</source>
        <extracomment>Title when the card was taken away. | is a place where the line may break</extracomment>
        <translation>The card was taken away.
Place it again to go on.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>What you entered is still here.</source>
        <extracomment>Reassurance while the visit is interrupted</extracomment>
        <translation>What you entered is still here.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Waiting for the card.</source>
        <extracomment>Below the picture of the reader</extracomment>
        <translation>Waiting for the card.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>While it waits</source>
        <extracomment>Heading: what this machine does while the card is away</extracomment>
        <translation>While it waits</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Your data is hidden from this screen. It comes back when you place the card.</source>
        <extracomment>What this machine does while the card is away</extracomment>
        <translation>Your data is hidden from this screen. It comes back when you place the card.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>If you end</source>
        <extracomment>Heading: what happens if the person ends the visit now</extracomment>
        <translation>If you end</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Everything you entered is deleted from this machine. Nothing has been handed in.</source>
        <extracomment>What happens if the person ends the visit now</extracomment>
        <translation>Everything you entered is deleted from this machine. Nothing has been handed in.</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <location filename="../kiosk/ChoosePage.qml" line="+82"/>
        <source>What would you like to do today?</source>
        <extracomment>Title of the page with the procedures</extracomment>
        <translation>What would you like to do today?</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Back</source>
        <extracomment>Button: to the page before</extracomment>
        <translation>Back</translation>
    </message>
    <message>
        <location line="-62"/>
        <source>Moving</source>
        <extracomment>Card and title: events around moving house</extracomment>
        <translation>Moving</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Starting or|leaving a job</source>
        <extracomment>Card and title: events around work</extracomment>
        <translation>Starting or leaving a job</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Marriage,|divorce</source>
        <extracomment>Card and title: events of couples</extracomment>
        <translation>Marriage, divorce</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>All procedures</source>
        <extracomment>Card and title: every procedure in groups</extracomment>
        <translation>All procedures</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Certificates,|moving</source>
        <extracomment>Card and title: a group of procedures</extracomment>
        <translation>Certificates, moving</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Seal, My Number,|residence card</source>
        <extracomment>Card and title: a group of procedures</extracomment>
        <translation>Seal, My Number, residence card</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Health|insurance</source>
        <extracomment>Card and title: a group of procedures</extracomment>
        <translation>Health insurance</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Pension</source>
        <extracomment>Card and title: a group of procedures</extracomment>
        <translation>Pension</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Medical care|from 75</source>
        <extracomment>Card and title: a group of procedures: medical care for people of 75 and over</extracomment>
        <translation>Medical care from 75</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Long-term care</source>
        <extracomment>Card and title: a group of procedures: long-term care</extracomment>
        <translation>Long-term care</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Children,|school</source>
        <extracomment>Card and title: a group of procedures</extracomment>
        <translation>Children, school</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Birth, marriage,|death</source>
        <extracomment>Card and title: a group of procedures</extracomment>
        <translation>Birth, marriage, death</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Other,|to read</source>
        <extracomment>Card and title: a group of procedures and things to read</extracomment>
        <translation>Other, to read</translation>
    </message>
    <message>
        <location line="+58"/>
        <source>Common procedures</source>
        <extracomment>Heading over the procedures that most people come for</extracomment>
        <translation>Common procedures</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>What happened in your life</source>
        <extracomment>Heading over events in life: moving, birth, marriage …</extracomment>
        <translation>What happened in your life</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Please have ready: your My Number card and its four-digit PIN.</source>
        <extracomment>What a person needs</extracomment>
        <translation>Please have ready: your My Number card and its four-digit PIN.</translation>
    </message>
    <message>
        <location line="-45"/>
        <source>Show your QR code</source>
        <extracomment>Button: begins with an application that was prepared at home</extracomment>
        <translation>Show your QR code</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <location filename="../kiosk/CodePage.qml" line="+16"/>
        <source>Hold your QR code|in front of the camera.</source>
        <extracomment>Title of the page that reads a code. | is a place where the line may break</extracomment>
        <translation>Hold your QR code in front of the camera.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The code of an application that you prepared at home. What you wrote there is filled in.</source>
        <extracomment>Below that title</extracomment>
        <translation>The code of an application that you prepared at home. What you wrote there is filled in.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>%1 (%2)</source>
        <extracomment>What is wrong, and its code for staff</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>No code at hand? Go back and choose.</source>
        <extracomment>Below the camera&apos;s picture</extracomment>
        <translation>No code at hand? Go back and choose.</translation>
    </message>
</context>
<context>
    <name>CodePanel</name>
    <message>
        <location filename="../kiosk/CodePanel.qml" line="+16"/>
        <source>Code for staff</source>
        <extracomment>Above a code like QUEUE-FULL</extracomment>
        <translation>Code for staff</translation>
    </message>
</context>
<context>
    <name>CommandField</name>
    <message>
        <location filename="../app/counter/CommandField.qml" line="+78"/>
        <source>Type or scan a receipt number</source>
        <extracomment>In the search field of the counter: type or scan a receipt number</extracomment>
        <translation>Type or scan a receipt number</translation>
    </message>
</context>
<context>
    <name>CounterNotice</name>
    <message>
        <location filename="../app/counter/Notice.cpp" line="+19"/>
        <source>The line to the centre is down. You can sign in when it is back.</source>
        <extracomment>Staff tried to sign in</extracomment>
        <translation>The line to the centre is down. You can sign in when it is back.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The line to the centre is down. The application can be opened when it is back.</source>
        <extracomment>Staff tried to open an application</extracomment>
        <translation>The line to the centre is down. The application can be opened when it is back.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The line to the centre is down. It is not accepted yet. Please press again when the line is back.</source>
        <extracomment>Staff tried to accept an application</extracomment>
        <translation>The line to the centre is down. It is not accepted yet. Please press again when the line is back.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The line to the centre is down. It is sent when the line is back.</source>
        <extracomment>Staff tried to send again what was set aside on this machine</extracomment>
        <translation>The line to the centre is down. It is sent when the line is back.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The line to the centre is down. It is not kept yet. Please press again when the line is back.</source>
        <extracomment>Staff tried to keep what they corrected in an application</extracomment>
        <translation>The line to the centre is down. It is not kept yet. Please press again when the line is back.</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>This is not a receipt number. Please check it on the paper.</source>
        <extracomment>Typed into the search field of the counter</extracomment>
        <translation>This is not a receipt number. Please check it on the paper.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>This is the kiosk&apos;s ticket %1, for: %2. Nothing was handed in yet. Please begin it here with the person.</source>
        <extracomment>Staff scanned a ticket that a kiosk printed, for a procedure that is not begun there. %1 is its number, %2 the procedure&apos;s name</extracomment>
        <translation></translation>
    </message>
    <message>
        <location line="+11"/>
        <source>This was written at home, and nothing was handed in yet. Please let the person show the code to the kiosk.</source>
        <extracomment>Staff scanned the code of an application that was begun at home</extracomment>
        <translation></translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Please sign in again. You were signed in for a long time.</source>
        <extracomment>On the sign-in page, after the centre ended the session</extracomment>
        <translation>Please sign in again. You were signed in for a long time.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Somebody else decided on this application, or corrected it, before you. Please look at it.</source>
        <extracomment>Staff pressed accept, but somebody else had decided or corrected something before</extracomment>
        <translation>Somebody else decided on this application, or corrected it, before you. Please look at it.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Somebody else changed this application before you. Your values were not kept. Please look at it again.</source>
        <extracomment>Staff corrected an application, but somebody else had corrected it or decided on it before</extracomment>
        <translation>Somebody else changed this application before you. Your values were not kept. Please look at it again.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Your corrections are not kept yet. Please keep them, or change nothing, before you open another application.</source>
        <extracomment>Staff scanned or chose another application while they were still correcting one</extracomment>
        <translation>Your corrections are not kept yet. Please keep them, or change nothing, before you open another application.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>These values do not fit the rules of the procedure. Nothing was changed.</source>
        <extracomment>Staff corrected an application in a way that the procedure&apos;s rules do not allow</extracomment>
        <translation>These values do not fit the rules of the procedure. Nothing was changed.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>The audit trail of this machine was changed. Please tell the IT department. You can go on working.</source>
        <extracomment>For staff: this computer&apos;s own record of who saw or did what does not agree with the centre&apos;s</extracomment>
        <translation>The audit trail of this machine was changed. Please tell the IT department. You can go on working.</translation>
    </message>
</context>
<context>
    <name>CounterPage</name>
    <message>
        <location filename="../kiosk/CounterPage.qml" line="+21"/>
        <source>One more wrong number would lock the PIN. So that this does not happen, this machine does not ask again.</source>
        <extracomment>One try is left on the card&apos;s PIN</extracomment>
        <translation>One more wrong number would lock the PIN. So that this does not happen, this machine does not ask again.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The PIN of this card is locked after three wrong numbers. The card itself can still be used.</source>
        <translation>The PIN of this card is locked after three wrong numbers. The card itself can still be used.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This card has no PIN yet. The card itself can still be used.</source>
        <translation>This card has no PIN yet. The card itself can still be used.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>At the counter, you can set|a new PIN.</source>
        <extracomment>Title when the PIN cannot be used here. | is a place where the line may break</extracomment>
        <translation>At the counter, you can set a new PIN.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>You do not have to try. Staff can set a new one together with you.</source>
        <translation>You do not have to try. Staff can set a new one together with you.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>End</source>
        <extracomment>Button: ends the visit and deletes everything of the person</extracomment>
        <translation>End</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Nothing was handed in yet, and nothing is lost.</source>
        <extracomment>Reassurance where the PIN cannot be used here</extracomment>
        <translation>Nothing was handed in yet, and nothing is lost.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>What you do at the counter</source>
        <extracomment>Heading over three steps</extracomment>
        <translation>What you do at the counter</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Show your card</source>
        <extracomment>Step 1 at the counter</extracomment>
        <translation>Show your card</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Staff make sure that it is yours.</source>
        <extracomment>Step 1 at the counter, explained</extracomment>
        <translation>Staff make sure that it is yours.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Enter a new number twice</source>
        <extracomment>Step 2 at the counter</extracomment>
        <translation>Enter a new number twice</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Choose four digits that you can remember.</source>
        <extracomment>Step 2 at the counter, explained</extracomment>
        <translation>Choose four digits that you can remember.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Go on with: %1</source>
        <extracomment>%1 is a procedure, &quot;Copy of the residence certificate&quot;</extracomment>
        <translation>Go on with: %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>At the counter, or here again.</source>
        <translation>At the counter, or here again.</translation>
    </message>
    <message>
        <location line="-41"/>
        <source>Go on without it</source>
        <extracomment>Button: goes on without what the city knows</extracomment>
        <translation>Go on without it</translation>
    </message>
</context>
<context>
    <name>CounterWindow</name>
    <message>
        <location filename="../app/counter/CounterWindow.qml" line="+14"/>
        <source>Madoguchi – counter</source>
        <extracomment>Title of the staff&apos;s window</extracomment>
        <translation>Madoguchi – counter</translation>
    </message>
    <message>
        <location line="+52"/>
        <source>Training: nothing here is real.</source>
        <extracomment>On every page of a counter that staff practise on</extracomment>
        <translation>Training: nothing here is real.</translation>
    </message>
</context>
<context>
    <name>CounterWords</name>
    <message>
        <location filename="../app/counter/Words.cpp" line="+20"/>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <location filename="../ui/forms/DateField.qml" line="+36"/>
        <source>Today</source>
        <extracomment>A quick answer to &quot;when&quot;: this day.</extracomment>
        <translation>Today</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Yesterday</source>
        <extracomment>A quick answer to &quot;when&quot;: the day before this one.</extracomment>
        <translation>Yesterday</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>Not chosen yet</source>
        <extracomment>In place of a date, as long as none was chosen.</extracomment>
        <translation>Not chosen yet</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>One year earlier</source>
        <extracomment>Spoken name of the key that goes back a year in a date.</extracomment>
        <translation>One year earlier</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>One year later</source>
        <extracomment>Spoken name of the key that goes on a year in a date.</extracomment>
        <translation>One year later</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>One month earlier</source>
        <extracomment>Spoken name of the key that goes back a month in a date.</extracomment>
        <translation>One month earlier</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>One month later</source>
        <extracomment>Spoken name of the key that goes on a month in a date.</extracomment>
        <translation>One month later</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>One day earlier</source>
        <extracomment>Spoken name of the key that goes back a day in a date.</extracomment>
        <translation>One day earlier</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>One day later</source>
        <extracomment>Spoken name of the key that goes on a day in a date.</extracomment>
        <translation>One day later</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <location filename="../app/counter/Desk.qml" line="+15"/>
        <source>Reception</source>
        <extracomment>Title of the page with the list of applications (受付)</extracomment>
        <translation>Reception</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Visitor</source>
        <extracomment>Title of the page of an application, while none is open (来庁者)</extracomment>
        <translation>Visitor</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Sending</source>
        <extracomment>Title of the page with the queue (送信)</extracomment>
        <translation>Sending</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Forms</source>
        <extracomment>Title of the page with blank forms (用紙)</extracomment>
        <translation>Forms</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <location filename="../drivers/support/ErrorCode.h" line="+16"/>
        <source>Please call staff. Something unexpected happened.</source>
        <translation>Please call staff. Something unexpected happened.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please check what you entered.</source>
        <translation>Please check what you entered.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please call staff. The settings of this machine are incomplete.</source>
        <translation>Please call staff. The settings of this machine are incomplete.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please call staff. A file could not be read.</source>
        <translation>Please call staff. A file could not be read.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It was stopped.</source>
        <translation>It was stopped.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please call staff. The card service of this machine is not running.</source>
        <translation>Please call staff. The card service of this machine is not running.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please call staff. No card reader is connected.</source>
        <translation>Please call staff. No card reader is connected.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please place your card.</source>
        <translation>Please place your card.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please place your card again. It was taken away while being read.</source>
        <translation>Please place your card again. It was taken away while being read.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please place a My Number card. This is another kind of card.</source>
        <translation>Please place a My Number card. This is another kind of card.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please place the card you began with. This is another person&apos;s card.</source>
        <translation>Please place the card you began with. This is another person&apos;s card.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please take the card that lies on the reader, then place yours.</source>
        <translation>Please take the card that lies on the reader, then place yours.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please wait a moment. Another program is using the card.</source>
        <translation>Please wait a moment. Another program is using the card.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please place the card again. It did not answer.</source>
        <translation>Please place the card again. It did not answer.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please place the card again. It could not be read.</source>
        <translation>Please place the card again. It could not be read.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please go to the counter. What is written on this card could not be understood.</source>
        <translation>Please go to the counter. What is written on this card could not be understood.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The number did not match. Please enter it again.</source>
        <translation>The number did not match. Please enter it again.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please continue at the counter. One try is left, so this machine does not ask again.</source>
        <translation>Please continue at the counter. One try is left, so this machine does not ask again.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please go to the counter. The PIN of this card is locked, and staff can set a new one.</source>
        <translation>Please go to the counter. The PIN of this card is locked, and staff can set a new one.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please go to the counter. This card has no PIN.</source>
        <translation>Please go to the counter. This card has no PIN.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please enter four digits.</source>
        <translation>Please enter four digits.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please enter the password of 6 to 16 letters and digits.</source>
        <translation>Please enter the password of 6 to 16 letters and digits.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please call staff. The card service of this machine writes down what is said to the card.</source>
        <translation>Please call staff. The card service of this machine writes down what is said to the card.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please go to the counter. This card holds no certificate for this.</source>
        <translation>Please go to the counter. This card holds no certificate for this.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please go to the counter. The certificate on this card is out of date.</source>
        <translation>Please go to the counter. The certificate on this card is out of date.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please go to the counter. The certificate on this card is not known here.</source>
        <translation>Please go to the counter. The certificate on this card is not known here.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please go to the counter. This card could not prove that it is genuine.</source>
        <translation>Please go to the counter. This card could not prove that it is genuine.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please go to the counter. This procedure may not use the individual number.</source>
        <translation>Please go to the counter. This procedure may not use the individual number.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This code is not one of ours. Nothing was opened.</source>
        <translation>This code is not one of ours. Nothing was opened.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This code could not be read in full. Please show it again.</source>
        <translation>This code could not be read in full. Please show it again.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This code holds too much. Nothing was opened.</source>
        <translation>This code holds too much. Nothing was opened.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please go to the counter. This code does not carry a valid signature.</source>
        <translation>Please go to the counter. This code does not carry a valid signature.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please make a new code. This one is not valid today.</source>
        <translation>Please make a new code. This one is not valid today.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This code was used before. Each one works once.</source>
        <translation>This code was used before. Each one works once.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This code is a web address. Nothing was opened.</source>
        <translation>This code is a web address. Nothing was opened.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please call staff. No camera is connected.</source>
        <translation>Please call staff. No camera is connected.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please call staff. This procedure is not set up correctly.</source>
        <translation>Please call staff. This procedure is not set up correctly.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Please call staff. This procedure is not known here.</source>
        <translation>Please call staff. This procedure is not known here.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please look at the marked places.</source>
        <translation>Please look at the marked places.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please call staff. This machine cannot take anything in now.</source>
        <translation>Please call staff. This machine cannot take anything in now.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please go to the counter. There is no space left on this machine.</source>
        <translation>Please go to the counter. There is no space left on this machine.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please go to the counter. This machine cannot write anything down.</source>
        <translation>Please go to the counter. This machine cannot write anything down.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please go to the counter. What is stored on this machine is damaged.</source>
        <translation>Please go to the counter. What is stored on this machine is damaged.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please call staff. What is stored here was written by a newer program.</source>
        <translation>Please call staff. What is stored here was written by a newer program.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please call staff. What this machine wrote down earlier was changed.</source>
        <translation>Please call staff. What this machine wrote down earlier was changed.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please call staff. The application could not be sealed.</source>
        <translation>Please call staff. The application could not be sealed.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The seal of this application is broken.</source>
        <translation>The seal of this application is broken.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The line to the centre is down. Everything is kept here and sent later.</source>
        <translation>The line to the centre is down. Everything is kept here and sent later.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The centre does not know this machine.</source>
        <translation>The centre does not know this machine.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Please call staff. The centre no longer accepts this machine.</source>
        <translation>Please call staff. The centre no longer accepts this machine.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This code does not count. Each one works once and for a limited time.</source>
        <translation>This code does not count. Each one works once and for a limited time.</translation>
    </message>
    <message>
        <location line="-8"/>
        <source>Something other than the centre answered on the line.</source>
        <translation>Something other than the centre answered on the line.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The centre did not take this application.</source>
        <translation>The centre did not take this application.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The centre already holds something else under this number.</source>
        <translation>The centre already holds something else under this number.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The staff number or the password did not match.</source>
        <translation>The staff number or the password did not match.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>There is no application with this number.</source>
        <translation>There is no application with this number.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No voice is installed for this language.</source>
        <translation>No voice is installed for this language.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please call staff. It could not be printed.</source>
        <translation>Please call staff. It could not be printed.</translation>
    </message>
    <message>
        <location line="-19"/>
        <source>Please call staff. The procedures of this machine are not signed by the city.</source>
        <translation>Please call staff. The procedures of this machine are not signed by the city.</translation>
    </message>
</context>
<context>
    <name>FieldSection</name>
    <message>
        <location filename="../ui/forms/FieldSection.qml" line="+80"/>
        <source>%1 (if you like)</source>
        <extracomment>After the name of a field that may be left empty. %1 is that name.</extracomment>
        <translation>%1 (if you like)</translation>
    </message>
    <message>
        <location line="+70"/>
        <source>Yes</source>
        <extracomment>The answer to a question</extracomment>
        <translation>Yes</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No</source>
        <extracomment>The answer to a question</extracomment>
        <translation>No</translation>
    </message>
    <message>
        <location line="-37"/>
        <source>%1: if it is none of these, write it here</source>
        <extracomment>Below choices, for an answer that is none of them. %1 is what is asked: &quot;Nationality&quot;.</extracomment>
        <translation></translation>
    </message>
    <message>
        <location line="+80"/>
        <source>This is another name than the one needed here. Please check whether it is right.</source>
        <extracomment>Below the name of the holder of an account, where it is another name than the applicant&apos;s, and below a name that is the person&apos;s own, but not the one that this procedure goes by (通称). It may be right.</extracomment>
        <translation></translation>
    </message>
</context>
<context>
    <name>FillPage</name>
    <message>
        <location filename="../kiosk/FillPage.qml" line="+22"/>
        <source>Back</source>
        <extracomment>Button: to the page before</extracomment>
        <translation>Back</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Next</source>
        <extracomment>Button: to the next page</extracomment>
        <translation>Next</translation>
    </message>
    <message>
        <location line="-5"/>
        <source>Form %1 of %2</source>
        <extracomment>Where a form stands among several that are filled in one after the other</extracomment>
        <translation>Form %1 of %2</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message numerus="yes">
        <location filename="../app/counter/FilterChip.qml" line="+22"/>
        <source>%1, %n</source>
        <extracomment>Name of a filter for assistive technology: its word, and how many applications it shows</extracomment>
        <translation>
            <numerusform>%1, %n</numerusform>
            <numerusform>%1, %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormView</name>
    <message>
        <location filename="../ui/forms/FormView.qml" line="+97"/>
        <source>Remove this person</source>
        <extracomment>Button on a page about one of several people: leave this person out</extracomment>
        <translation>Remove this person</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Add a person</source>
        <extracomment>Button on a page about the last of several people: one more</extracomment>
        <translation>Add a person</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <location filename="../ui/forms/Format.qml" line="+38"/>
        <source>My Number card</source>
        <extracomment>Where a value came from, in a sentence or a table: the My Number card.</extracomment>
        <translation>My Number card</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Common ID</source>
        <extracomment>Where a value came from: the person&apos;s common ID (共通ID).</extracomment>
        <translation>Common ID</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Draft made before coming</source>
        <extracomment>Where a value came from: an application the person prepared at home.</extracomment>
        <translation>Draft made before coming</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>An earlier page</source>
        <extracomment>Where a value came from: a page before this one.</extracomment>
        <translation>An earlier page</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Entered at the machine</source>
        <extracomment>Where a value came from: the person entered it at the machine.</extracomment>
        <translation>Entered at the machine</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Entered by staff</source>
        <extracomment>Where a value came from: a member of staff entered it.</extracomment>
        <translation>Entered by staff</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Please answer here.</source>
        <extracomment>Told at a field that was left empty. Says what to do, not that something is wrong.</extracomment>
        <translation>Please answer here.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Please shorten it to %1 characters.</source>
        <extracomment>Told at a field with too much text. %1 is the number of characters it takes.</extracomment>
        <translation>Please shorten it to %1 characters.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Please enter a number.</source>
        <extracomment>Told at a field that takes a number.</extracomment>
        <translation>Please enter a number.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Please choose %1 or more.</source>
        <extracomment>Told at a field. %1 is the smallest number it takes.</extracomment>
        <translation>Please choose %1 or more.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Please choose %1 or less.</source>
        <extracomment>Told at a field. %1 is the largest number it takes.</extracomment>
        <translation>Please choose %1 or less.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Please choose a date.</source>
        <extracomment>Told at a date that is none.</extracomment>
        <translation>Please choose a date.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Please choose a later date.</source>
        <extracomment>Told at a date that lies too far back.</extracomment>
        <translation>Please choose a later date.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Please choose an earlier date.</source>
        <extracomment>Told at a date that lies in the future, or too far ahead.</extracomment>
        <translation>Please choose an earlier date.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Please choose one of these.</source>
        <extracomment>Told at a question with choices.</extracomment>
        <translation>Please choose one of these.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Please write it in katakana.</source>
        <extracomment>Told at a field that takes katakana only.</extracomment>
        <translation>Please write it in katakana.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Please check the number: 10 or 11 digits.</source>
        <extracomment>Told at a telephone number.</extracomment>
        <translation>Please check the number: 10 or 11 digits.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Please write it with letters and digits only.</source>
        <extracomment>Told at a field whose text holds characters that cannot be kept.</extracomment>
        <translation>Please write it with letters and digits only.</translation>
    </message>
    <message>
        <location line="+47"/>
        <source>Yes</source>
        <extracomment>The answer to a question that was ticked, and to one that was not.</extracomment>
        <translation>Yes</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <location line="-45"/>
        <source>Please enter %1 digits.</source>
        <extracomment>Told at a number that has a certain length. %1 is how many digits it has.</extracomment>
        <translation>Please enter %1 digits.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Please choose which one is right.</source>
        <extracomment>Told where two sources say different things and nobody has chosen yet.</extracomment>
        <translation>Please choose which one is right.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Person %1 of %2</source>
        <extracomment>Whom a page is about, while the name is not known. %1 is the person&apos;s number, %2 how many there are.</extracomment>
        <translation>Person %1 of %2</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Husband or wife</source>
        <extracomment>Somebody without a name here: what they are to the person at the machine</extracomment>
        <translation>Husband or wife</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Child</source>
        <extracomment>Somebody without a name here: what they are to the person at the machine</extracomment>
        <translation>Child</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Father or mother</source>
        <extracomment>Somebody without a name here: what they are to the person at the machine</extracomment>
        <translation>Father or mother</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Another person</source>
        <extracomment>Somebody without a name here: what they are to the person at the machine</extracomment>
        <translation>Another person</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>A person</source>
        <extracomment>Somebody of whom nothing is known yet</extracomment>
        <translation>A person</translation>
    </message>
    <message>
        <location line="-32"/>
        <source>Please write the number as it stands on the card: capital letters and digits, nothing else.</source>
        <extracomment>Told at the number of a residence card (在留カード).</extracomment>
        <translation>Please write the number as it stands on the card: capital letters and digits, nothing else.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Please write it in Japanese kanji, hiragana or katakana.</source>
        <extracomment>Told at a registered alias (通称).</extracomment>
        <translation></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Please check the branch. At Yucho Bank it is three kanji digits, such as 四〇八.</source>
        <extracomment>Told at the name of a bank&apos;s branch. Yucho Bank (ゆうちょ銀行) has branches whose names are numbers.</extracomment>
        <translation></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This is the kigo and bango of Yucho Bank. Please write the 7 digits for transfers, which stand below them in the passbook.</source>
        <extracomment>Told at an account number. &quot;Kigo&quot; and &quot;bango&quot; (記号, 番号) stand first in a passbook of Yucho Bank (ゆうちょ銀行).</extracomment>
        <translation></translation>
    </message>
</context>
<context>
    <name>FormsPage</name>
    <message>
        <location filename="../app/counter/FormsPage.qml" line="+33"/>
        <source>Blank forms</source>
        <extracomment>Name of the page with blank forms, for assistive technology</extracomment>
        <translation>Blank forms</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Blank forms on paper</source>
        <extracomment>Title of the page with blank forms that is reached before anybody signs in</extracomment>
        <translation>Blank forms on paper</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>To be filled in by hand when nothing else works.</source>
        <extracomment>On the page with blank forms</extracomment>
        <translation>To be filled in by hand when nothing else works.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>No printer is set for this computer. Please tell the IT department.</source>
        <extracomment>On the page with blank forms, where the settings name no printer</extracomment>
        <translation>No printer is set for this computer. Please tell the IT department.</translation>
    </message>
    <message>
        <location line="+53"/>
        <source>Back to the sign-in</source>
        <extracomment>Button: from the blank forms back to the sign-in</extracomment>
        <translation>Back to the sign-in</translation>
    </message>
</context>
<context>
    <name>HandedInValue</name>
    <message>
        <location filename="../app/counter/HandedInValue.qml" line="+19"/>
        <source>As it was handed in:</source>
        <extracomment>Below a value that staff corrected: what the person had handed in comes on the next line</extracomment>
        <translation>As it was handed in:</translation>
    </message>
</context>
<context>
    <name>IdlePage</name>
    <message>
        <location filename="../kiosk/IdlePage.qml" line="+20"/>
        <source>Do you want to go on?</source>
        <extracomment>Title: nobody touched the screen for a while</extracomment>
        <translation>Do you want to go on?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message numerus="yes">
        <location line="+14"/>
        <source>%n second(s)</source>
        <extracomment>Said by a screen reader: %n seconds until everything is deleted</extracomment>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message>
        <location line="+46"/>
        <source>seconds</source>
        <extracomment>Below a large number that counts down</extracomment>
        <translation>seconds</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Touch anywhere but “End” to go on.</source>
        <extracomment>Nobody touched the screen for a while; “End” is a button</extracomment>
        <translation>Touch anywhere but “End” to go on.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>If nobody touches, your data is deleted so that others cannot see it, and the first page comes back.</source>
        <extracomment>What happens when the seconds are over</extracomment>
        <translation>If nobody touches, your data is deleted so that others cannot see it, and the first page comes back.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>What you entered is all still here now.</source>
        <extracomment>Reassurance while the seconds run</extracomment>
        <translation>What you entered is all still here now.</translation>
    </message>
</context>
<context>
    <name>InterviewPage</name>
    <message>
        <location filename="../kiosk/InterviewPage.qml" line="+28"/>
        <source>Who else is this about?</source>
        <extracomment>Question of the interview: who is concerned besides the person at the machine</extracomment>
        <translation>Who else is this about?</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Who is this person to you?</source>
        <extracomment>Question of the interview about somebody who was added</extracomment>
        <translation>Who is this person to you?</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>When was this person born?</source>
        <extracomment>Question of the interview about somebody who was added</extracomment>
        <translation>When was this person born?</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Do you have health insurance|through work?</source>
        <extracomment>Question of the interview to the person at the machine</extracomment>
        <translation>Do you have health insurance through work?</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Does this person have health insurance|through work?</source>
        <extracomment>Question of the interview about somebody else</extracomment>
        <translation>Does this person have health insurance through work?</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Does any of this|apply to you?</source>
        <extracomment>Question of the interview to the person at the machine; things to tick follow</extracomment>
        <translation>Does any of this apply to you?</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Does any of this|apply to this person?</source>
        <extracomment>Question of the interview about somebody else; things to tick follow</extracomment>
        <translation>Does any of this apply to this person?</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>What is your nationality?</source>
        <extracomment>Question of the interview to the person at the machine</extracomment>
        <translation>What is your nationality?</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What is this person’s nationality?</source>
        <extracomment>Question of the interview about somebody else</extracomment>
        <translation>What is this person’s nationality?</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Who is the head of the household?</source>
        <extracomment>Question of the interview (世帯主)</extracomment>
        <translation>Who is the head of the household?</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Add those who live with you or belong to it, one by one. If it is only you, go on.</source>
        <extracomment>Below that question</extracomment>
        <translation>Add those who live with you or belong to it, one by one. If it is only you, go on.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Tick what is so. None is fine too.</source>
        <extracomment>Below that question</extracomment>
        <translation>Tick what is so. None is fine too.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Yes, through their own work</source>
        <extracomment>Answer: health insurance through one&apos;s own work</extracomment>
        <translation>Yes, through their own work</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Yes, through a family member’s work</source>
        <extracomment>Answer: health insurance through the work of a member of the family</extracomment>
        <translation>Yes, through a family member’s work</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+66"/>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <location line="-64"/>
        <source>Has a My Number card</source>
        <extracomment>Something to tick: it is so</extracomment>
        <translation>Has a My Number card</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Is certified for long-term care</source>
        <extracomment>Something to tick: it is so (介護の認定)</extracomment>
        <translation>Is certified for long-term care</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Receives a pension</source>
        <extracomment>Something to tick: it is so</extracomment>
        <translation>Receives a pension</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Has a registered seal</source>
        <extracomment>Something to tick: it is so (印鑑登録)</extracomment>
        <translation>Has a registered seal</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Has a driving licence</source>
        <extracomment>Something to tick: it is so</extracomment>
        <translation>Has a driving licence</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Has a certificate for a designated intractable disease</source>
        <extracomment>Something to tick: it is so (指定難病の受給者証)</extracomment>
        <translation>Has a certificate for a designated intractable disease</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Has a nationality other than Japanese</source>
        <extracomment>Something to tick: it is so</extracomment>
        <translation>Has a nationality other than Japanese</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Back</source>
        <extracomment>Button: to the page before</extracomment>
        <translation>Back</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Next</source>
        <extracomment>Button: to the next page</extracomment>
        <translation>Next</translation>
    </message>
    <message>
        <location line="+32"/>
        <source>Yes</source>
        <extracomment>Answers to a question that is asked with yes or no</extracomment>
        <translation>Yes</translation>
    </message>
    <message>
        <location line="+68"/>
        <source>Name (if you like)</source>
        <extracomment>A name that may be left empty; the interview asks for it</extracomment>
        <translation>Name (if you like)</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>I don’t know</source>
        <extracomment>Answer to a question: the person does not know</extracomment>
        <translation>I don’t know</translation>
    </message>
</context>
<context>
    <name>InterviewPeople</name>
    <message>
        <location filename="../kiosk/InterviewPeople.qml" line="+23"/>
        <source>You</source>
        <extracomment>Beside a name: it is the person at the machine</extracomment>
        <translation>You</translation>
    </message>
    <message>
        <location line="+61"/>
        <source>Remove</source>
        <extracomment>Small button beside somebody who was added</extracomment>
        <translation>Remove</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>Add a person</source>
        <extracomment>Button: somebody else is concerned</extracomment>
        <translation>Add a person</translation>
    </message>
</context>
<context>
    <name>LanguageGrid</name>
    <message>
        <location filename="../ui/controls/LanguageGrid.qml" line="+20"/>
        <source>Language</source>
        <extracomment>Spoken name of the buttons that choose a language.</extracomment>
        <translation>Language</translation>
    </message>
</context>
<context>
    <name>LinePill</name>
    <message>
        <location filename="../app/counter/LinePill.qml" line="+14"/>
        <source>Line OK</source>
        <extracomment>State of the line to the centre</extracomment>
        <translation>Line OK</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Line is down</source>
        <translation>Line is down</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Line not tried yet</source>
        <translation>Line not tried yet</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <location filename="../kiosk/Main.qml" line="+16"/>
        <source>Ward office kiosk</source>
        <extracomment>Name of the window, for assistive technology</extracomment>
        <translation>Ward office kiosk</translation>
    </message>
</context>
<context>
    <name>ModeBar</name>
    <message>
        <location filename="../ui/controls/ModeBar.qml" line="+22"/>
        <source>Language</source>
        <extracomment>Button at the foot of every page: choose the language. One short word.</extracomment>
        <translation>Language</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Text size</source>
        <extracomment>Button at the foot of every page: make letters larger or smaller.</extracomment>
        <translation>Text size</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Voice</source>
        <extracomment>Button at the foot of every page: let the machine read the page aloud.</extracomment>
        <translation>Voice</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Screen</source>
        <extracomment>Button at the foot of every page: colours of the screen.</extracomment>
        <translation>Screen</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Help and settings</source>
        <extracomment>Spoken name of the row of buttons at the foot of every page.</extracomment>
        <translation>Help and settings</translation>
    </message>
    <message>
        <location line="+75"/>
        <source>Settings</source>
        <extracomment>One button in place of four when letters are large: language, text size, voice, colours.</extracomment>
        <translation>Settings</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Staff is coming</source>
        <extracomment>Button at the foot of every page: a member of staff comes to this machine.</extracomment>
        <translation>Staff is coming</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Call staff</source>
        <extracomment>The same button before it was pressed.</extracomment>
        <translation>Call staff</translation>
    </message>
</context>
<context>
    <name>ModeSheet</name>
    <message>
        <location filename="../ui/controls/ModeSheet.qml" line="+38"/>
        <source>Settings</source>
        <extracomment>Spoken name of the panel with language, text size, voice and colours.</extracomment>
        <translation>Settings</translation>
    </message>
    <message>
        <location line="+74"/>
        <source>Language</source>
        <extracomment>Heading above the choice of languages.</extracomment>
        <translation>Language</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Text size</source>
        <extracomment>Heading above the choice of text sizes.</extracomment>
        <translation>Text size</translation>
    </message>
    <message>
        <location line="-93"/>
        <source>%1 %</source>
        <extracomment>A text size. %1 is a number of percent.</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <location line="+101"/>
        <source>Voice</source>
        <extracomment>Heading above: read aloud, or silent.</extracomment>
        <translation>Voice</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Read aloud</source>
        <extracomment>Choice: the machine reads every page aloud.</extracomment>
        <translation>Read aloud</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Silent</source>
        <extracomment>Choice: no voice.</extracomment>
        <translation>Silent</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Screen</source>
        <extracomment>Heading above the choice of colours.</extracomment>
        <translation>Screen</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Standard</source>
        <extracomment>Choice of colours: the usual ones, dark letters on white.</extracomment>
        <translation>Standard</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>High contrast</source>
        <extracomment>Choice of colours: yellow and white on black, strong borders.</extracomment>
        <translation>High contrast</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Dark</source>
        <extracomment>Choice of colours: light letters on dark grey.</extracomment>
        <translation>Dark</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Motion</source>
        <extracomment>Heading above: whether pictures move.</extracomment>
        <translation>Motion</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Pictures move</source>
        <extracomment>Choice: pictures may move.</extracomment>
        <translation>Pictures move</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Nothing moves</source>
        <extracomment>Choice: nothing on the screen moves.</extracomment>
        <translation>Nothing moves</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Close</source>
        <extracomment>Button that closes the panel with language, text size, voice and colours.</extracomment>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>NextPanel</name>
    <message>
        <location filename="../app/counter/NextPanel.qml" line="+22"/>
        <source>Next person</source>
        <extracomment>Above the number of who has waited longest</extracomment>
        <translation>Next person</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Chosen application</source>
        <translation>Chosen application</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>Waited %1</source>
        <extracomment>How long this person has waited</extracomment>
        <translation>Waited %1</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>Opening …</source>
        <extracomment>Button: opens the chosen application</extracomment>
        <translation>Opening …</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Open</source>
        <translation>Open</translation>
    </message>
</context>
<context>
    <name>NoticeList</name>
    <message>
        <location filename="../kiosk/NoticeList.qml" line="+29"/>
        <source>Important: %1</source>
        <extracomment>Before a notice of the city, on the first page</extracomment>
        <translation>Important: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Notice: %1</source>
        <extracomment>Before a notice of the city, on the first page</extracomment>
        <translation>Notice: %1</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <location filename="../ui/forms/NumberField.qml" line="+39"/>
        <source>Fee  %1</source>
        <extracomment>What it costs, beside the number of copies. %1 is an amount of money.</extracomment>
        <translation>Fee  %1</translation>
    </message>
</context>
<context>
    <name>OfferItem</name>
    <message>
        <location filename="../kiosk/OfferItem.qml" line="+71"/>
        <source>Offered until %1</source>
        <extracomment>%1 is the last day on which the city offers something by itself</extracomment>
        <translation>Offered until %1</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Why</source>
        <extracomment>Label: the reason why something is offered</extracomment>
        <translation>Why</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Data used</source>
        <extracomment>Label: the kinds of data that were looked at before something was offered</extracomment>
        <translation>Data used</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>, </source>
        <extracomment>Between two kinds of data, as in “Date of birth, Address”</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Where</source>
        <extracomment>Label: at this machine, or at the counter</extracomment>
        <translation>Where</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Choose it the next time you use this machine, or please ask our staff.</source>
        <extracomment>Where something that is offered can be done; this visit is over</extracomment>
        <translation>Choose it the next time you use this machine, or please ask our staff.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Please ask our staff.</source>
        <extracomment>Where something that is offered can be done: not at this machine</extracomment>
        <translation>Please ask our staff.</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Not confirmed by the office yet</source>
        <extracomment>Mark: the city has not confirmed this rule</extracomment>
        <translation>Not confirmed by the office yet</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Not for me</source>
        <extracomment>Button: takes something that was offered away</extracomment>
        <translation>Not for me</translation>
    </message>
    <message>
        <location line="-16"/>
        <source>Rule: %1</source>
        <extracomment>Below something that is offered: the id of the city&apos;s rule, for whoever asks about it. %1 is like &quot;care_65&quot;</extracomment>
        <translation>Rule: %1</translation>
    </message>
</context>
<context>
    <name>OnScreenKeyboard</name>
    <message>
        <location filename="../ui/keyboard/OnScreenKeyboard.qml" line="+91"/>
        <source>Keyboard</source>
        <extracomment>Spoken name of the keyboard on the screen.</extracomment>
        <translation>Keyboard</translation>
    </message>
    <message>
        <location line="+74"/>
        <source>Voiced mark</source>
        <extracomment>Spoken name of the key that makes か into が.</extracomment>
        <translation>Voiced mark</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Half-voiced mark</source>
        <extracomment>Spoken name of the key that makes は into ぱ.</extracomment>
        <translation>Half-voiced mark</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Small kana</source>
        <extracomment>Spoken name of the key that makes つ into っ.</extracomment>
        <translation>Small kana</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Long vowel</source>
        <extracomment>Spoken name of the key for a long vowel, ー.</extracomment>
        <translation>Long vowel</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Small letters</source>
        <extracomment>Key that changes between capital and small letters.</extracomment>
        <translation>Small letters</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Capitals</source>
        <translation>Capitals</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Space</source>
        <extracomment>Key for a blank between words.</extracomment>
        <translation>Space</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Delete one</source>
        <extracomment>Key that takes away the last character.</extracomment>
        <translation>Delete one</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Letters</source>
        <extracomment>Key that shows the letters a to z.</extracomment>
        <translation>Letters</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Digits, signs</source>
        <extracomment>Key that shows digits and signs.</extracomment>
        <translation>Digits, signs</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Close</source>
        <extracomment>Key that puts the keyboard away.</extracomment>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>OutgoingRow</name>
    <message>
        <location filename="../app/counter/OutgoingRow.qml" line="+67"/>
        <source>Set aside</source>
        <extracomment>State of an application in the queue: the centre did not take it</extracomment>
        <translation>Set aside</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Being sent</source>
        <extracomment>State of an application in the queue</extracomment>
        <translation>Being sent</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Waits to be sent</source>
        <translation>Waits to be sent</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>Send again</source>
        <extracomment>Button: puts an application that was set aside back into the queue</extracomment>
        <translation>Send again</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Send %1 again</source>
        <extracomment>Button for assistive technology: send again, receipt number</extracomment>
        <translation>Send %1 again</translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>Tried %n times</source>
        <extracomment>State of an application in this machine&apos;s queue</extracomment>
        <translation>
            <numerusform>Tried %n time</numerusform>
            <numerusform>Tried %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageReader</name>
    <message>
        <location filename="../kiosk/PageReader.cpp" line="+82"/>
        <source>Your details are on the screen. They are read aloud only into an earphone.</source>
        <extracomment>Spoken instead of name, address and birth date while others could hear them</extracomment>
        <translation>Your details are on the screen. They are read aloud only into an earphone.</translation>
    </message>
    <message>
        <location line="+35"/>
        <source>chosen</source>
        <extracomment>Spoken after the name of a choice</extracomment>
        <translation>chosen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>not chosen</source>
        <translation>not chosen</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>button</source>
        <extracomment>Spoken after the name of a button</extracomment>
        <translation>button</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>a place to type</source>
        <extracomment>Spoken after the name of a field that can be typed in</extracomment>
        <translation>a place to type</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>, </source>
        <extracomment>Joins the name of a control, what it is and its explanation when they are spoken</extracomment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>PaperBanner</name>
    <message>
        <location filename="../app/counter/PaperBanner.qml" line="+20"/>
        <source>%1 (%2)</source>
        <extracomment>What is wrong, and its code</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The paper is printed.</source>
        <extracomment>A form is out of the printer</extracomment>
        <translation>The paper is printed.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is being printed …</source>
        <extracomment>A form is on its way to the printer</extracomment>
        <translation>It is being printed …</translation>
    </message>
    <message>
        <location line="-10"/>
        <source>It could not be printed. Please look at the printer and try again.</source>
        <extracomment>For staff: a form did not come out</extracomment>
        <translation>It could not be printed. Please look at the printer and try again.</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <location filename="../kiosk/PinPad.qml" line="+101"/>
        <source>Clear</source>
        <extracomment>Key of the PIN pad: takes back all digits</extracomment>
        <translation>Clear</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Undo one</source>
        <extracomment>Key of the PIN pad: takes back the last digit</extracomment>
        <translation>Undo one</translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message>
        <location filename="../kiosk/PinPage.qml" line="+28"/>
        <source>Reading the card.</source>
        <translation>Reading the card.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Please enter your|four-digit PIN.</source>
        <translation>Please enter your four-digit PIN.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please leave the card there. It takes a few seconds.</source>
        <translation>Please leave the card there. It takes a few seconds.</translation>
    </message>
    <message>
        <location line="-9"/>
        <source>The four digits that you chose when you received your card.</source>
        <extracomment>Which number is meant by the PIN</extracomment>
        <translation>The four digits that you chose when you received your card.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>I do not know it</source>
        <extracomment>Button for somebody who does not remember the PIN</extracomment>
        <translation>I do not know it</translation>
    </message>
    <message>
        <location line="+52"/>
        <source>Reading name, address, date of birth and sex.</source>
        <extracomment>While the card is being read</extracomment>
        <translation>Reading name, address, date of birth and sex.</translation>
    </message>
    <message numerus="yes">
        <location line="+9"/>
        <source>The number did not match. Please enter it again. You can try %n more time(s).</source>
        <extracomment>After a wrong PIN; %n is how many tries the card still allows</extracomment>
        <translation>
            <numerusform>The number did not match. Please enter it again. You can try %n more time.</numerusform>
            <numerusform>The number did not match. Please enter it again. You can try %n more times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="-40"/>
        <source>You can try %n time(s). If it does not work, the counter can help.</source>
        <extracomment>%n is how many tries the card still allows</extracomment>
        <translation>
            <numerusform>You can try %n time. If it does not work, the counter can help.</numerusform>
            <numerusform>You can try %n times. If it does not work, the counter can help.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+71"/>
        <source>The number is not shown and not read aloud. This machine does not keep it.</source>
        <extracomment>Below the pad for the PIN</extracomment>
        <translation>The number is not shown and not read aloud. This machine does not keep it.</translation>
    </message>
    <message>
        <location line="-116"/>
        <source>The four digits for the certificate for users. Many people chose the same as before.</source>
        <extracomment>Which number is meant by the PIN: the one of the certificate for authentication (利用者証明用電子証明書)</extracomment>
        <translation>The four digits of the card&apos;s certificate for users (利用者証明用). Many people chose the same as before.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Asking the city.</source>
        <extracomment>Title of the page that asks for the PIN. | is a place where the line may break</extracomment>
        <translation>Asking the city.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Please enter the PIN|for users.</source>
        <extracomment>Title of the page that asks for the card&apos;s second PIN</extracomment>
        <translation>Please enter the PIN for users.</translation>
    </message>
    <message>
        <location line="+5"/>
        <location line="+7"/>
        <source>Go on without it</source>
        <extracomment>Button: goes on without what the city knows</extracomment>
        <translation>Go on without it</translation>
    </message>
    <message>
        <location line="+52"/>
        <source>The card proves that it is you. Then the city answers.</source>
        <extracomment>While the card proves who its holder is, and the centre is asked</extracomment>
        <translation>The card proves that it is you. Then the city answers.</translation>
    </message>
</context>
<context>
    <name>PinPlaces</name>
    <message>
        <location filename="../kiosk/PinPlaces.qml" line="+18"/>
        <source>%1 of 4 digits entered</source>
        <extracomment>Said by a screen reader instead of the dots; %1 is from 0 to 4</extracomment>
        <translation>%1 of 4 digits entered</translation>
    </message>
</context>
<context>
    <name>PlaceCardPage</name>
    <message>
        <location filename="../kiosk/PlaceCardPage.qml" line="+18"/>
        <source>Please place your|My Number card.</source>
        <extracomment>Title of the page that waits for the card. | is a place where the line may break</extracomment>
        <translation>Please place your My Number card.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>%1 (%2)</source>
        <extracomment>What is wrong, and its code for staff</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Waiting for the card. Please leave it there until the end.</source>
        <extracomment>Below the picture of the reader</extracomment>
        <translation>Waiting for the card. Please leave it there until the end.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>What is read</source>
        <extracomment>Heading: the things this machine reads from the card</extracomment>
        <translation>What is read</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Name, address, date of birth, sex</source>
        <translation>Name, address, date of birth, sex</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>So that you do not have to write them by hand.</source>
        <translation>So that you do not have to write them by hand.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>What is not read</source>
        <extracomment>Heading: the things this machine never reads from the card</extracomment>
        <translation>What is not read</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Individual Number, photo</source>
        <translation>Individual Number, photo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>When you finish, your data is deleted from this machine.</source>
        <translation>When you finish, your data is deleted from this machine.</translation>
    </message>
    <message>
        <location line="-39"/>
        <source>Who can apply, what to bring</source>
        <extracomment>Button: to a page that tells who may apply for the procedure and which papers are needed</extracomment>
        <translation>Who can apply, what to bring</translation>
    </message>
    <message>
        <location line="-2"/>
        <source>Details</source>
        <extracomment>Button in large text: to a page that tells who may apply for the procedure and what to bring</extracomment>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>PlanItem</name>
    <message>
        <location filename="../kiosk/PlanItem.qml" line="+35"/>
        <source>No due date</source>
        <extracomment>In place of a due date</extracomment>
        <translation>No due date</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>until %1</source>
        <extracomment>%1 is the last day on which it can be done in time</extracomment>
        <translation>until %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 ・ the day has passed; it can still be handed in</source>
        <extracomment>%1 is &quot;until&quot; with a day that has passed</extracomment>
        <translation>%1 ・ the day has passed; it can still be handed in</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%1 ・ %n day(s) left</source>
        <extracomment>%1 is &quot;until&quot; with a day, %n how many days are left</extracomment>
        <translation>
            <numerusform>%1 ・ %n day left</numerusform>
            <numerusform>%1 ・ %n days left</numerusform>
        </translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Finished here</source>
        <extracomment>Where a procedure is done: to the end at this machine</extracomment>
        <translation>Finished here</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Prepared here, finished at the counter</source>
        <extracomment>Where a procedure is done: begun at this machine</extracomment>
        <translation>Prepared here, finished at the counter</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>At the counter only</source>
        <extracomment>Where a procedure is done: only by staff</extracomment>
        <translation>At the counter only</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>To read: under “All procedures”</source>
        <extracomment>Words to read, nothing to apply for</extracomment>
        <translation>To read: under “All procedures”</translation>
    </message>
    <message>
        <location line="+57"/>
        <location line="+7"/>
        <source>For whom</source>
        <extracomment>Label: the people whom a procedure is for
----------
Label: the people whom a procedure concerns</extracomment>
        <translation>For whom</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Why</source>
        <extracomment>Label: the reason for a procedure</extracomment>
        <translation>Why</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Bring</source>
        <extracomment>Label: what to take along</extracomment>
        <translation>Bring</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Where</source>
        <extracomment>Label: at this machine, or at the counter</extracomment>
        <translation>Where</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>If it concerns you. Staff can look it up.</source>
        <extracomment>Mark of a procedure in a plan: an answer that decides it is not known</extracomment>
        <translation>If it concerns you. Staff can look it up.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Not confirmed by the office yet</source>
        <extracomment>Mark: the city has not confirmed this rule</extracomment>
        <translation>Not confirmed by the office yet</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Do it here now</source>
        <extracomment>Box to tick: this procedure is done at this machine in this visit</extracomment>
        <translation>Do it here now</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>only if you wish</source>
        <extracomment>Below that box: nobody has to</extracomment>
        <translation>only if you wish</translation>
    </message>
    <message>
        <location line="-136"/>
        <source>At the counter. This machine has no connection just now</source>
        <extracomment>Where a procedure is done while the machine has no connection</extracomment>
        <translation>At the counter. This machine has no connection just now</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message numerus="yes">
        <location filename="../kiosk/PlanPage.qml" line="+19"/>
        <source>%n thing(s) to do</source>
        <extracomment>Title: how many procedures follow from a life event</extracomment>
        <translation>
            <numerusform>%n thing to do</numerusform>
            <numerusform>%n things to do</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>In this order. You can leave out what you do not want to do now.</source>
        <extracomment>Below that title</extracomment>
        <translation>In this order. You can leave out what you do not want to do now.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Begin</source>
        <extracomment>Button: begins the procedures that are ticked</extracomment>
        <translation>Begin</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Nothing is ticked. Staff at the counter do these with you.</source>
        <extracomment>On the plan while no box is ticked</extracomment>
        <translation>Nothing is ticked. Staff at the counter do these with you.</translation>
    </message>
    <message>
        <location line="+34"/>
        <source>This list follows from what you told. Staff look at it once more.</source>
        <extracomment>On the plan: what it is and is not</extracomment>
        <translation>This list follows from what you told. Staff look at it once more.</translation>
    </message>
    <message>
        <location line="-10"/>
        <source>Print this list</source>
        <extracomment>Button on the plan: the list on this page, on paper</extracomment>
        <translation>Print this list</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Your list is being printed.</source>
        <extracomment>After “Print this list” was pressed</extracomment>
        <translation>Your list is being printed.</translation>
    </message>
</context>
<context>
    <name>PrintTrouble</name>
    <message>
        <location filename="../kiosk/PrintTrouble.qml" line="+18"/>
        <source>%1 (%2)</source>
        <extracomment>What is wrong, and its code for staff</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ProcedureTile</name>
    <message numerus="yes">
        <location filename="../kiosk/ProcedureTile.qml" line="+28"/>
        <source>about %n minute(s)</source>
        <extracomment>How long a procedure takes, roughly</extracomment>
        <translation>
            <numerusform>about %n minute</numerusform>
            <numerusform>about %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>about %1</source>
        <extracomment>A price that the office still has to confirm; %1 is an amount such as ¥300</extracomment>
        <translation>about %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>at the counter</source>
        <extracomment>Where a procedure is done: staff take it, this machine does not</extracomment>
        <translation>at the counter</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>to read</source>
        <extracomment>What is behind a card: words to read, nothing to apply for</extracomment>
        <translation>to read</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>finished here</source>
        <extracomment>Whether somebody has to go to the counter as well</extracomment>
        <translation>finished here</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>finished at the counter</source>
        <translation>finished at the counter</translation>
    </message>
    <message>
        <location line="-4"/>
        <source>not here just now, at the counter</source>
        <extracomment>Where a procedure is done while the machine has no connection: not here</extracomment>
        <translation>not here just now, at the counter</translation>
    </message>
</context>
<context>
    <name>ProfilePage</name>
    <message>
        <location filename="../kiosk/ProfilePage.qml" line="+16"/>
        <source>Asking the city.</source>
        <extracomment>Title of the page that offers to fill in from the common ID. | is a place where the line may break</extracomment>
        <translation>Asking the city.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Fill in what the city|already knows?</source>
        <translation>Fill in what the city already knows?</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This takes three seconds at most.</source>
        <extracomment>Below that title: why</extracomment>
        <translation>This takes three seconds at most.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Then you write less, and nothing twice.</source>
        <translation>Then you write less, and nothing twice.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Go on without it</source>
        <extracomment>Button: goes on without what the city knows</extracomment>
        <translation>Go on without it</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>No, thanks</source>
        <translation>No, thanks</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Yes, fill it in</source>
        <extracomment>Button: fills in from what the city knows</extracomment>
        <translation>Yes, fill it in</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Waiting for the city&apos;s answer.</source>
        <extracomment>While the centre is asked</extracomment>
        <translation>Waiting for the city&apos;s answer.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>What is looked at</source>
        <extracomment>Heading: what is looked at when the person says yes</extracomment>
        <translation>What is looked at</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Your family, address, insurance, phone and bank account, as the city keeps them for procedures.</source>
        <extracomment>What is looked at when the person says yes</extracomment>
        <translation>Your family, address, insurance, phone and bank account, as the city keeps them for procedures.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>How</source>
        <extracomment>Heading: how it is done</extracomment>
        <translation>How</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Your card proves that it is you. You enter the four digits of its certificate for users.</source>
        <extracomment>How it is done</extracomment>
        <translation>Your card proves that it is you. You enter the four digits of its certificate for users.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>You see every value before you apply. The city writes down that this machine asked. Afterwards it is deleted here.</source>
        <extracomment>Below the offer to fill in from what the city knows</extracomment>
        <translation>You see every value before you apply. The city writes down that this machine asked. Afterwards it is deleted here.</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <location filename="../ui/controls/QrCode.qml" line="+15"/>
        <source>QR code</source>
        <extracomment>Spoken name of the picture of a QR code.</extracomment>
        <translation>QR code</translation>
    </message>
</context>
<context>
    <name>QuestionBar</name>
    <message>
        <location filename="../kiosk/QuestionBar.qml" line="+22"/>
        <source>Question %1 / %2</source>
        <extracomment>How far the questions are. %1 is the number of this question, %2 how many there are.</extracomment>
        <translation>Question %1 / %2</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <location filename="../app/counter/QueuePage.qml" line="+25"/>
        <location line="+18"/>
        <source>Queue of this machine</source>
        <extracomment>Name of the list of applications that wait to be sent, for assistive technology
----------
On the page with what this machine has still to send (送信)</extracomment>
        <translation>Queue of this machine</translation>
    </message>
    <message>
        <location line="+10"/>
        <location line="+7"/>
        <location line="+9"/>
        <source>items</source>
        <extracomment>Unit after a number of applications (件); may be empty
----------
On the page with what this machine has still to send (送信)</extracomment>
        <translation>items</translation>
    </message>
    <message>
        <location line="-15"/>
        <source>waiting</source>
        <translation>waiting</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>set aside</source>
        <extracomment>On the page with what this machine has still to send (送信)</extracomment>
        <translation>set aside</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>sent</source>
        <extracomment>On the page with what this machine has still to send (送信)</extracomment>
        <translation>sent</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>What is set aside does not hold up the others. Receipt number and arrival time stay as they are.</source>
        <extracomment>On the page with what this machine has still to send (送信)</extracomment>
        <translation>What is set aside does not hold up the others. Receipt number and arrival time stay as they are.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>The line is down. It is sent when the line is back.</source>
        <extracomment>On the page with what this machine has still to send (送信)</extracomment>
        <translation>The line is down. It is sent when the line is back.</translation>
    </message>
    <message>
        <location line="+32"/>
        <source>Everything on this machine was sent.</source>
        <extracomment>On the page with what this machine has still to send (送信)</extracomment>
        <translation>Everything on this machine was sent.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <location filename="../app/counter/Rail.qml" line="+20"/>
        <source>Places</source>
        <extracomment>Name of the rail with the program&apos;s places, for assistive technology</extracomment>
        <translation>Places</translation>
    </message>
    <message>
        <location line="+33"/>
        <source>Reception</source>
        <extracomment>Place on the rail: the list of applications (受付)</extracomment>
        <translation>Reception</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Visitor</source>
        <extracomment>Place on the rail: the application that is open (来庁者)</extracomment>
        <translation>Visitor</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Sending</source>
        <extracomment>Place on the rail: what this machine has still to send (送信)</extracomment>
        <translation>Sending</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>Leave seat</source>
        <extracomment>Act on the rail: staff leaves the seat, everything is hidden (席を離れる)</extracomment>
        <translation>Leave seat</translation>
    </message>
    <message>
        <location line="-14"/>
        <source>Forms</source>
        <extracomment>Place on the rail: blank forms on paper (用紙)</extracomment>
        <translation>Forms</translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message numerus="yes">
        <location filename="../app/counter/RailButton.qml" line="+24"/>
        <source>%1, %n to look at</source>
        <extracomment>Name of a place on the rail for assistive technology: its name, and how many things there want to be looked at</extracomment>
        <translation>
            <numerusform>%1, %n to look at</numerusform>
            <numerusform>%1, %n to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceiptPage</name>
    <message>
        <location filename="../kiosk/ReceiptPage.qml" line="+17"/>
        <source>We have received it.</source>
        <extracomment>Title: the application was taken in and is kept safe</extracomment>
        <translation>We have received it.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>Receipt number</source>
        <extracomment>Above the number of the application</extracomment>
        <translation>Receipt number</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Time of acceptance</source>
        <extracomment>Above the date and time that count</extracomment>
        <translation>Time of acceptance</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>QR code of the receipt number</source>
        <extracomment>Name of the QR code for a screen reader</extracomment>
        <translation>QR code of the receipt number</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>You can read it with your phone.</source>
        <extracomment>Below the QR code of the receipt</extracomment>
        <translation>You can read it with your phone.</translation>
    </message>
    <message>
        <location line="+75"/>
        <source>The line to the centre is down right now. Your application is kept here, sealed, and sent as soon as the line is back. Time and number stay the same.</source>
        <extracomment>On the receipt page while the centre cannot be reached</extracomment>
        <translation>The line to the centre is down right now. Your application is kept here, sealed, and sent as soon as the line is back. Time and number stay the same.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Before you leave</source>
        <extracomment>Heading over taking the card and printing</extracomment>
        <translation>Before you leave</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Your copy is being printed.</source>
        <extracomment>After “Print a copy for yourself” was pressed</extracomment>
        <translation>Your copy is being printed.</translation>
    </message>
    <message>
        <location line="-2"/>
        <source>Print a copy for yourself</source>
        <extracomment>Button on the receipt page</extracomment>
        <translation>Print a copy for yourself</translation>
    </message>
    <message>
        <location line="+45"/>
        <source>When you end, all your data disappears from this screen.</source>
        <extracomment>Above the button “End” of the receipt page</extracomment>
        <translation>When you end, all your data disappears from this screen.</translation>
    </message>
    <message>
        <location line="-124"/>
        <source>Each has its own number</source>
        <extracomment>Heading over the numbers of several applications, each with its procedure</extracomment>
        <translation>Each has its own number</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>Still to do</source>
        <extracomment>Heading over procedures that were not done in this visit</extracomment>
        <translation>Still to do</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Staff know of it</source>
        <extracomment>Beside that heading</extracomment>
        <translation>Staff know of it</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>until %1</source>
        <extracomment>Beside a procedure that was not done: the last day for it</extracomment>
        <translation>until %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>to read</source>
        <extracomment>Beside a procedure that was not done and has no last day</extracomment>
        <translation>to read</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>at the counter</source>
        <translation>at the counter</translation>
    </message>
    <message>
        <location line="+51"/>
        <source>May also concern you</source>
        <extracomment>Heading over what the city offers by itself</extracomment>
        <translation>May also concern you</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>It is gone from this page.</source>
        <extracomment>Spoken after “Not for me” was pressed</extracomment>
        <translation>It is gone from this page.</translation>
    </message>
    <message>
        <location line="-25"/>
        <source>Print what you handed in</source>
        <extracomment>Button on the receipt page: the form with all that was handed in, on paper</extracomment>
        <translation>Print what you handed in</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What you handed in is being printed.</source>
        <extracomment>After “Print what you handed in” was pressed</extracomment>
        <translation>What you handed in is being printed.</translation>
    </message>
</context>
<context>
    <name>ReceiptPaper</name>
    <message>
        <location filename="../kiosk/ReceiptPaper.cpp" line="+87"/>
        <source>Receipt</source>
        <extracomment>Title of the printed receipt</extracomment>
        <translation>Receipt</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Receipt number</source>
        <translation>Receipt number</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Time of acceptance</source>
        <translation>Time of acceptance</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Show this code at the counter.</source>
        <extracomment>Beside the QR code on the printed receipt</extracomment>
        <translation>Show this code at the counter.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What happens now</source>
        <translation>What happens now</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Please wait until your receipt number is called.</source>
        <translation>Please wait until your receipt number is called.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The time above is the time of acceptance, whatever happens to the line.</source>
        <translation>The time above is the time of acceptance, whatever happens to the line.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>The line to the centre is down. Your application is kept sealed and sent as soon as it is back.</source>
        <translation>The line to the centre is down. Your application is kept sealed and sent as soon as it is back.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>For practice only: this receipt is not real.</source>
        <translation>For practice only: this receipt is not real.</translation>
    </message>
    <message>
        <location line="-62"/>
        <source>until %1</source>
        <extracomment>On the printed receipt, beside a procedure that was not done: the last day for it</extracomment>
        <translation>until %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>to read</source>
        <extracomment>On the printed receipt, beside something that is only to be read</extracomment>
        <translation>to read</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>at the counter</source>
        <extracomment>On the printed receipt, beside a procedure that was not done</extracomment>
        <translation>at the counter</translation>
    </message>
    <message>
        <location line="+44"/>
        <source>Still to do</source>
        <extracomment>On the printed receipt: title over the procedures that were not done in this visit</extracomment>
        <translation>Still to do</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <location filename="../kiosk/ReviewPage.qml" line="+18"/>
        <source>Is this right?</source>
        <extracomment>Title of the page where everything is read over</extracomment>
        <translation>Is this right?</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Back</source>
        <extracomment>Button: to the page before</extracomment>
        <translation>Back</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Apply</source>
        <extracomment>The button that hands the application in</extracomment>
        <translation>Apply</translation>
    </message>
    <message>
        <location line="+42"/>
        <source>It is sealed so that only the city&apos;s centre can open it.</source>
        <extracomment>What happens with the application</extracomment>
        <translation>It is sealed so that only the city&apos;s centre can open it.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Staff of this office in charge of it will see it. Who looked is recorded.</source>
        <extracomment>Who will see the application</extracomment>
        <translation>Staff of this office in charge of it will see it. Who looked is recorded.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>The time at which you apply is the time of acceptance.</source>
        <extracomment>Which time counts in law</extracomment>
        <translation>The time at which you apply is the time of acceptance.</translation>
    </message>
    <message>
        <location line="-46"/>
        <source>Already received: %1</source>
        <extracomment>Some of several applications were handed in before one could not be. %1 are their receipt numbers.</extracomment>
        <translation>Already received: %1</translation>
    </message>
</context>
<context>
    <name>ReviewView</name>
    <message>
        <location filename="../ui/forms/ReviewView.qml" line="+29"/>
        <source>, </source>
        <extracomment>Between the items of a short list.</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <location line="+96"/>
        <source>Fee, paid when you receive it</source>
        <extracomment>Beside what it costs: it is paid on the spot when the paper is handed over.</extracomment>
        <translation>Fee, paid when you receive it</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Fee, about; staff tells you before you pay</source>
        <extracomment>Beside what it probably costs: staff confirms it before anything is paid.</extracomment>
        <translation>Fee, about; staff tells you before you pay</translation>
    </message>
    <message>
        <location line="-39"/>
        <source>Ticked</source>
        <extracomment>Label before the list of what was ticked.</extracomment>
        <translation>Ticked</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Not ticked</source>
        <extracomment>Label before the list of what was not ticked.</extracomment>
        <translation>Not ticked</translation>
    </message>
</context>
<context>
    <name>ScanLine</name>
    <message>
        <location filename="../app/counter/ScanLine.qml" line="+34"/>
        <source>Scan %1</source>
        <extracomment>Among the values of an application: a picture of a paper that was handed in with it; %1 counts from 1</extracomment>
        <translation>Scan %1</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Fetching …</source>
        <extracomment>Button beside a scan that goes with an application</extracomment>
        <translation>Fetching …</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Hide</source>
        <extracomment>Button beside a scan that goes with an application</extracomment>
        <translation>Hide</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show</source>
        <extracomment>Button beside a scan that goes with an application</extracomment>
        <translation>Show</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>This scan could not be shown. Try once more; if that does not help, ask the person for the paper.</source>
        <extracomment>Below a scan that goes with an application</extracomment>
        <translation>This scan could not be shown. Try once more; if that does not help, ask the person for the paper.</translation>
    </message>
</context>
<context>
    <name>ScanPanel</name>
    <message>
        <location filename="../app/counter/ScanPanel.qml" line="+32"/>
        <source>Hold the receipt&apos;s QR code before the camera.</source>
        <extracomment>In the panel with the camera&apos;s picture, where a receipt&apos;s code is read</extracomment>
        <translation>Hold the receipt&apos;s QR code before the camera.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>No camera can be used. Please type the receipt number, or use a handheld scanner.</source>
        <extracomment>In the panel with the camera&apos;s picture, where a receipt&apos;s code is read</extracomment>
        <translation>No camera can be used. Please type the receipt number, or use a handheld scanner.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Close the camera</source>
        <extracomment>Button: closes the camera&apos;s picture</extracomment>
        <translation>Close the camera</translation>
    </message>
</context>
<context>
    <name>ScrollPage</name>
    <message>
        <location filename="../ui/controls/ScrollPage.qml" line="+94"/>
        <source>There is more below</source>
        <extracomment>Strip at the foot of a page that is longer than the screen. Touching it shows the next part.</extracomment>
        <translation>There is more below</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Back to the top</source>
        <extracomment>The same strip at the end of the page. Touching it goes back to the top.</extracomment>
        <translation>Back to the top</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <location filename="../kiosk/Shell.qml" line="+165"/>
        <source>For practice only: nothing here is real.</source>
        <extracomment>Shown on every page of a machine that staff practise on</extracomment>
        <translation>For practice only: nothing here is real.</translation>
    </message>
</context>
<context>
    <name>ShellHeader</name>
    <message>
        <location filename="../kiosk/ShellHeader.qml" line="+66"/>
        <source>Leave</source>
        <extracomment>Leaves the visit and deletes everything</extracomment>
        <translation>Leave</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Choose</source>
        <extracomment>The five steps of a visit, one or two words each</extracomment>
        <translation>Choose</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Card</source>
        <translation>Card</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Fill in</source>
        <translation>Fill in</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Receipt</source>
        <translation>Receipt</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <location filename="../app/counter/SignInPage.qml" line="+72"/>
        <source>Staff sign-in</source>
        <extracomment>On the page where staff sign in</extracomment>
        <translation>Staff sign-in</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Staff number</source>
        <extracomment>On the page where staff sign in</extracomment>
        <translation>Staff number</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Password</source>
        <extracomment>On the page where staff sign in</extracomment>
        <translation>Password</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Signing in …</source>
        <extracomment>Button on the sign-in page</extracomment>
        <translation>Signing in …</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Sign in</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>When you leave your seat, press Ctrl L. Everything is hidden, nothing is lost.</source>
        <extracomment>On the page where staff sign in</extracomment>
        <translation>When you leave your seat, press Ctrl L. Everything is hidden, nothing is lost.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Text size: Ctrl + and Ctrl −. High contrast: Ctrl H. English or Japanese: Ctrl J.</source>
        <extracomment>Keys that work on every page of the counter; Ctrl J switches between Japanese and English</extracomment>
        <translation>Text size: Ctrl + and Ctrl −. High contrast: Ctrl H. English or Japanese: Ctrl J.</translation>
    </message>
    <message>
        <location line="-13"/>
        <source>Blank forms on paper</source>
        <extracomment>Button on the sign-in page: forms to be filled in by hand, when nothing else works</extracomment>
        <translation>Blank forms on paper</translation>
    </message>
</context>
<context>
    <name>SourceChip</name>
    <message>
        <location filename="../ui/controls/SourceChip.qml" line="+25"/>
        <source>From card</source>
        <extracomment>Chip beside a value: it was read from the My Number card. A label, no full stop, as short as can be.</extracomment>
        <translation>From card</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>From common ID</source>
        <extracomment>Chip beside a value: it came from the person&apos;s common ID (共通ID).</extracomment>
        <translation>From common ID</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>From your draft</source>
        <extracomment>Chip beside a value: the person wrote it at home, in an application made before coming.</extracomment>
        <translation>From your draft</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>From an earlier page</source>
        <extracomment>Chip beside a value: it was entered on a page before this one.</extracomment>
        <translation>From an earlier page</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Entered here</source>
        <extracomment>Chip beside a value: the person entered it at this machine.</extracomment>
        <translation>Entered here</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Entered by staff</source>
        <extracomment>Chip beside a value: a member of staff entered it.</extracomment>
        <translation>Entered by staff</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <location filename="../ui/controls/StepBar.qml" line="+23"/>
        <source>Step %1 of %2: %3</source>
        <extracomment>Spoken name of the row of steps at the top of a page. %1 is the number of this step, %2 how many there are, %3 the name of this step.</extracomment>
        <translation>Step %1 of %2: %3</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Step %1 / %2</source>
        <extracomment>How far the visit is, in large type. %1 is the number of this step, %2 how many there are.</extracomment>
        <translation>Step %1 / %2</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <location filename="../ui/controls/Stepper.qml" line="+67"/>
        <source>One less, now %1</source>
        <extracomment>Spoken name of the button that makes a number smaller by one. %1 is the number now, with its unit.</extracomment>
        <translation>One less, now %1</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>One more, now %1</source>
        <extracomment>Spoken name of the button that makes a number larger by one. %1 is the number now, with its unit.</extracomment>
        <translation>One more, now %1</translation>
    </message>
</context>
<context>
    <name>TakeCard</name>
    <message>
        <location filename="../kiosk/TakeCard.qml" line="+30"/>
        <source>Please take your card.</source>
        <extracomment>At the end: the card lies on the reader</extracomment>
        <translation>Please take your card.</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <location filename="../kiosk/TroublePage.qml" line="+21"/>
        <location line="+4"/>
        <source>End</source>
        <extracomment>Button: ends the visit and deletes everything of the person</extracomment>
        <translation>End</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Try again</source>
        <extracomment>Button: hand in once more</extracomment>
        <translation>Try again</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>What you entered is still here. Nothing has been handed in.</source>
        <extracomment>Reassurance on a page that tells of a trouble</extracomment>
        <translation>What you entered is still here. Nothing has been handed in.</translation>
    </message>
</context>
<context>
    <name>ValueLine</name>
    <message>
        <location filename="../app/counter/ValueLine.qml" line="+86"/>
        <source>Seen on a paper</source>
        <extracomment>Below a value that staff wrote from a paper which they saw</extracomment>
        <translation>Seen on a paper</translation>
    </message>
</context>
<context>
    <name>ValueRow</name>
    <message>
        <location filename="../ui/controls/ValueRow.qml" line="+82"/>
        <source>Correct</source>
        <extracomment>Small button beside an answer on the page where everything is read over: go back and correct this one.</extracomment>
        <translation>Correct</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Correct: %1</source>
        <extracomment>Spoken name of that button. %1 is what the answer is about, for example &quot;Copies&quot;.</extracomment>
        <translation>Correct: %1</translation>
    </message>
</context>
<context>
    <name>VisitAnswers</name>
    <message>
        <location filename="../app/counter/VisitAnswers.qml" line="+31"/>
        <source>%1 + %2</source>
        <extracomment>The two languages in which the application is shown: staff&apos;s and citizen&apos;s</extracomment>
        <translation>%1 + %2</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>This machine does not have this procedure&apos;s definition. The values are shown under their short names.</source>
        <extracomment>Among the values of an application, as staff see them</extracomment>
        <translation>This machine does not have this procedure&apos;s definition. The values are shown under their short names.</translation>
    </message>
    <message>
        <location line="+31"/>
        <source>Fee</source>
        <extracomment>Among the values of an application, as staff see them</extracomment>
        <translation>Fee</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>(amount to be confirmed)</source>
        <extracomment>Behind a fee that the designer of the procedure has not confirmed</extracomment>
        <translation>(amount to be confirmed)</translation>
    </message>
</context>
<context>
    <name>VisitCorrecting</name>
    <message>
        <location filename="../app/counter/VisitCorrecting.qml" line="+31"/>
        <source>What was handed in is kept. Your values stand beside it, with your name and the time.</source>
        <extracomment>Over the application that a member of staff is correcting</extracomment>
        <translation>What was handed in is kept. Your values stand beside it, with your name and the time.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Correct or complete: %1</source>
        <extracomment>Over the application that a member of staff is correcting. %1 is the procedure&apos;s name.</extracomment>
        <translation>Correct or complete: %1</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>I saw a paper that says so</source>
        <extracomment>Staff tick this when a paper that they saw says what they wrote</extracomment>
        <translation>I saw a paper that says so</translation>
    </message>
</context>
<context>
    <name>VisitFollowOns</name>
    <message>
        <location filename="../app/counter/VisitFollowOns.qml" line="+24"/>
        <source>Until %1</source>
        <extracomment>Below a procedure that is still to be done: the last day on which it is in time</extracomment>
        <translation>Until %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Chosen at the kiosk, with a number of its own. Please check that it came.</source>
        <extracomment>Below a procedure that is still to be done: it was ticked at the kiosk, to be handed in after this one</extracomment>
        <translation>Chosen at the kiosk, with a number of its own. Please check that it came.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Not confirmed by the office yet</source>
        <extracomment>Mark: the city has not confirmed this rule</extracomment>
        <translation>Not confirmed by the office yet</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Not done yet</source>
        <extracomment>Heading: procedures that follow from the same life event and were not handed in with this one</extracomment>
        <translation>Not done yet</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Also belongs to it</source>
        <extracomment>Heading: what else belongs to the same life event; nothing of it is missing</extracomment>
        <translation>Also belongs to it</translation>
    </message>
    <message numerus="yes">
        <location line="+8"/>
        <source>%n thing(s) that must be done was not taken. Please tell the person.</source>
        <extracomment>Over the procedures that follow from the same life event and that nobody has begun</extracomment>
        <translation>
            <numerusform>One thing that must be done was not taken. Please tell the person.</numerusform>
            <numerusform>%n things that must be done were not taken. Please tell the person.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Nobody was asked about the household. Please go through this together.</source>
        <extracomment>Over the same list, where the person chose a procedure directly</extracomment>
        <translation>Nobody was asked about the household. Please go through this together.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>%1 (if the person wishes)</source>
        <extracomment>A procedure that nobody has to do. %1 is its title</extracomment>
        <translation>%1 (if the person wishes)</translation>
    </message>
</context>
<context>
    <name>VisitOffers</name>
    <message>
        <location filename="../app/counter/VisitOffers.qml" line="+22"/>
        <source>The city may offer</source>
        <extracomment>Heading: what the city offers this person by itself</extracomment>
        <translation>The city may offer</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Until %1</source>
        <extracomment>Below something that is offered: the last day</extracomment>
        <translation>Until %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Data used: %1</source>
        <extracomment>Below something that is offered: the kinds of data that the rule looked at. %1 is a list of them</extracomment>
        <translation>Data used: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Rule: %1</source>
        <extracomment>Below something that is offered: the id of the rule</extracomment>
        <translation>Rule: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Not shown at the kiosk. Please speak of it in private.</source>
        <extracomment>Below something that is offered: it must not be said where others hear it</extracomment>
        <translation>Not shown at the kiosk. Please speak of it in private.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Not confirmed by the office yet</source>
        <extracomment>Mark: the city has not confirmed this rule</extracomment>
        <translation>Not confirmed by the office yet</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>An offer, never a decision. Saying no has no consequences.</source>
        <extracomment>Below what is offered: what staff must know</extracomment>
        <translation>An offer, never a decision. Saying no has no consequences.</translation>
    </message>
</context>
<context>
    <name>VisitPage</name>
    <message>
        <location filename="../app/counter/VisitPage.qml" line="+73"/>
        <source>Application</source>
        <extracomment>Name of the part of the page with the application&apos;s values, for assistive technology</extracomment>
        <translation>Application</translation>
    </message>
    <message>
        <location line="+50"/>
        <source>Back to the list</source>
        <extracomment>Button: closes the application, back to the list</extracomment>
        <translation>Back to the list</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Correct or complete</source>
        <extracomment>Button: staff writes in the application what the person told them, or what a paper says</extracomment>
        <translation>Correct or complete</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Change nothing</source>
        <extracomment>Button: what staff wrote into an application is not kept</extracomment>
        <translation>Change nothing</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Keeping it …</source>
        <extracomment>Button: what staff wrote into an application is kept beside what was handed in</extracomment>
        <translation>Keeping it …</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Keep the corrections</source>
        <translation>Keep the corrections</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>Accepting …</source>
        <extracomment>Button: staff takes the application as complete</extracomment>
        <translation>Accepting …</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Accept</source>
        <translation>Accept</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>No application is open. Choose one from the list, or scan the code on a receipt.</source>
        <extracomment>On the page of one application, as staff see it</extracomment>
        <translation>No application is open. Choose one from the list, or scan the code on a receipt.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>To the list</source>
        <extracomment>On the page of one application, as staff see it</extracomment>
        <translation>To the list</translation>
    </message>
    <message>
        <location line="-44"/>
        <source>Print the form</source>
        <extracomment>Button: the form with all answers, on paper; who printed it is written down</extracomment>
        <translation>Print the form</translation>
    </message>
</context>
<context>
    <name>VisitProgress</name>
    <message>
        <location filename="../app/counter/VisitProgress.qml" line="+31"/>
        <source>Course of this application</source>
        <extracomment>In the course of an application: what has happened to it</extracomment>
        <translation>Course of this application</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>It was accepted.</source>
        <extracomment>In the course of an application: what has happened to it</extracomment>
        <translation>It was accepted.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>It waits to be accepted.</source>
        <translation>It waits to be accepted.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>The clock of the machine was not checked. The arrival time may be a little off.</source>
        <extracomment>In the course of an application: what has happened to it</extracomment>
        <translation>The clock of the machine was not checked. The arrival time may be a little off.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Accepted</source>
        <extracomment>In the course of an application: what has happened to it</extracomment>
        <translation>Accepted</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Corrected: %1</source>
        <extracomment>In the course of an application. %1 is what staff corrected: &quot;Telephone&quot;</extracomment>
        <translation>Corrected: %1</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Handed in</source>
        <extracomment>In the course of an application: it was handed in</extracomment>
        <translation>Handed in</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Legal basis</source>
        <extracomment>In the course of an application: what has happened to it</extracomment>
        <translation>Legal basis</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Please check these before you decide.</source>
        <extracomment>Below what nobody has confirmed yet of a procedure, as staff see it</extracomment>
        <translation>Please check these before you decide.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Not confirmed yet</source>
        <extracomment>Heading over what nobody at the city has confirmed yet of a procedure: its fee, who may apply …</extracomment>
        <translation>Not confirmed yet</translation>
    </message>
</context>
<context>
    <name>VisitWho</name>
    <message>
        <location filename="../app/counter/VisitWho.qml" line="+25"/>
        <source>Applicant</source>
        <extracomment>Label beside a value in the panel that says who applies and how it came in</extracomment>
        <translation>Applicant</translation>
    </message>
    <message>
        <location line="+38"/>
        <source>How it came in</source>
        <extracomment>Label beside a value in the panel that says who applies and how it came in</extracomment>
        <translation>How it came in</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Receipt number</source>
        <extracomment>Label beside a value in the panel that says who applies and how it came in</extracomment>
        <translation>Receipt number</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Arrival time</source>
        <extracomment>When the application was handed in; this time holds</extracomment>
        <translation>Arrival time</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>From</source>
        <extracomment>Label beside a value in the panel that says who applies and how it came in</extracomment>
        <translation>From</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Language</source>
        <extracomment>The language the person used</extracomment>
        <translation>Language</translation>
    </message>
</context>
<context>
    <name>WaitingPanel</name>
    <message>
        <location filename="../app/counter/WaitingPanel.qml" line="+26"/>
        <source>Waiting now</source>
        <extracomment>Under a number in the panel with the waiting times</extracomment>
        <translation>Waiting now</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>people</source>
        <extracomment>Unit after a number of people (人); may be empty</extracomment>
        <translation>people</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>waiting</source>
        <translation>waiting</translation>
    </message>
    <message>
        <location line="+6"/>
        <location line="+7"/>
        <source>min</source>
        <extracomment>Unit after a number of minutes (分)
----------
Under a number in the panel with the waiting times</extracomment>
        <translation>min</translation>
    </message>
    <message>
        <location line="-6"/>
        <source>median</source>
        <translation>median</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>longest</source>
        <extracomment>Under a number in the panel with the waiting times</extracomment>
        <translation>longest</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>up to 20 min: %1</source>
        <extracomment>How many people have waited that long</extracomment>
        <translation>up to 20 min: %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>up to 40 min: %1</source>
        <translation>up to 40 min: %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>longer: %1</source>
        <translation>longer: %1</translation>
    </message>
</context>
<context>
    <name>WatchPanel</name>
    <message>
        <location filename="../app/counter/WatchPanel.qml" line="+22"/>
        <source>To watch</source>
        <extracomment>In the panel of things staff should watch</extracomment>
        <translation>To watch</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>The line is down. It is tried again by itself.</source>
        <extracomment>In the panel of things staff should watch</extracomment>
        <translation>The line is down. It is tried again by itself.</translation>
    </message>
    <message numerus="yes">
        <location line="+8"/>
        <source>%n was set aside. The reason is under Sending.</source>
        <extracomment>Applications in the queue of this machine that the centre did not take</extracomment>
        <translation>
            <numerusform>%n was set aside. The reason is under Sending.</numerusform>
            <numerusform>%n were set aside. The reason is under Sending.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+8"/>
        <source>%n waits on this machine to be sent.</source>
        <extracomment>Applications in the queue of this machine that wait for the line</extracomment>
        <translation>
            <numerusform>%n waits on this machine to be sent.</numerusform>
            <numerusform>%n wait on this machine to be sent.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Everything on this machine was sent.</source>
        <extracomment>In the panel of things staff should watch</extracomment>
        <translation>Everything on this machine was sent.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <location filename="../kiosk/WelcomePage.qml" line="+65"/>
        <source>Welcome.|Apply here, step by step.</source>
        <extracomment>The first words on the first page. | is a place where the line may break</extracomment>
        <translation>Welcome.
Apply here, step by step.</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>Language</source>
        <extracomment>Heading over the languages; the words after it stay as they are in every language</extracomment>
        <translation>Language</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Start</source>
        <extracomment>The large button on the first page</extracomment>
        <translation>Start</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Nobody touched the screen for a while, so the last visit was ended and everything in it deleted.</source>
        <extracomment>On the first page, for the person whose visit was ended</extracomment>
        <translation>Nobody touched the screen for a while, so the last visit was ended and everything in it deleted.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>What this machine cannot do</source>
        <extracomment>Heading on the first page</extracomment>
        <translation>What this machine cannot do</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Requests for somebody else, registering a seal, notices of death and payment in cash are taken at the counter.</source>
        <extracomment>What this machine cannot do, on the first page</extracomment>
        <translation>Requests for somebody else, registering a seal, notices of death and payment in cash are taken at the counter.</translation>
    </message>
</context>
<context>
    <name>WorklistPage</name>
    <message>
        <location filename="../app/counter/WorklistPage.qml" line="+66"/>
        <source>Waiting</source>
        <extracomment>Filter of the worklist</extracomment>
        <translation>Waiting</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Accepted</source>
        <extracomment>Filter of the worklist</extracomment>
        <translation>Accepted</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>All</source>
        <extracomment>Filter of the worklist</extracomment>
        <translation>All</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Read a QR code</source>
        <extracomment>Button: opens the camera to read the QR code of a receipt</extracomment>
        <translation>Read a QR code</translation>
    </message>
    <message>
        <location line="-36"/>
        <source>Important: %1</source>
        <extracomment>Before a notice of the city, over the worklist</extracomment>
        <translation>Important: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Notice: %1</source>
        <extracomment>Before a notice of the city, over the worklist</extracomment>
        <translation>Notice: %1</translation>
    </message>
</context>
<context>
    <name>WorklistRow</name>
    <message>
        <location filename="../app/counter/WorklistRow.qml" line="+56"/>
        <source>%1, %2, %3, %4, %5, %6</source>
        <extracomment>A line of the worklist for assistive technology: number, procedure, waiting time, channel, language, state</extracomment>
        <translation>%1, %2, %3, %4, %5, %6</translation>
    </message>
</context>
<context>
    <name>WorklistTable</name>
    <message>
        <location filename="../app/counter/WorklistTable.qml" line="+18"/>
        <source>Number</source>
        <extracomment>Heads of the worklist&apos;s columns</extracomment>
        <translation>Number</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Waited</source>
        <translation>Waited</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Procedure</source>
        <translation>Procedure</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <location line="+50"/>
        <source>Applications</source>
        <extracomment>Name of the worklist for assistive technology</extracomment>
        <translation>Applications</translation>
    </message>
    <message>
        <location line="+48"/>
        <source>Nobody is waiting here.</source>
        <extracomment>In place of the worklist while it is empty</extracomment>
        <translation>Nobody is waiting here.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The line is down. The list comes when it is back.</source>
        <extracomment>In place of the worklist while it is empty</extracomment>
        <translation>The line is down. The list comes when it is back.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>One moment, please.</source>
        <extracomment>The list of applications is being fetched</extracomment>
        <translation>One moment, please.</translation>
    </message>
</context>
<context>
    <name>WorklistWords</name>
    <message>
        <location filename="../app/counter/WorklistWords.qml" line="+13"/>
        <source>Kiosk</source>
        <extracomment>Where an application came in</extracomment>
        <translation>Kiosk</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Counter</source>
        <extracomment>Where an application came in</extracomment>
        <translation>Counter</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Japanese</source>
        <extracomment>How long somebody has waited, or where an application came in</extracomment>
        <translation>Japanese</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Easy Japanese</source>
        <extracomment>The language やさしい日本語</extracomment>
        <translation>Easy Japanese</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Chinese</source>
        <extracomment>The language 简体中文</extracomment>
        <translation>Chinese</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Accepted</source>
        <extracomment>State of an application</extracomment>
        <translation>Accepted</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>%n min</source>
        <extracomment>How long somebody has waited</extracomment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>%n h</source>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
</context>
</TS>
