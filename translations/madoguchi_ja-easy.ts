<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <location filename="../kiosk/AboutPage.qml" line="+57"/>
        <source>Back</source>
        <extracomment>Button: to the page before</extracomment>
        <translation>もどる</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>End</source>
        <extracomment>Button: ends the visit and deletes everything of the person</extracomment>
        <translation>{終|お}わる</translation>
    </message>
    <message>
        <location line="-24"/>
        <source>This is done at the counter. Staff do it together with you.</source>
        <extracomment>A procedure that the kiosk does not take</extracomment>
        <translation>この {手続|てつづ}きは {窓口|まどぐち}で します。 {窓口|まどぐち}の {人|ひと}が {手伝|てつだ}います。</translation>
    </message>
    <message>
        <location line="+91"/>
        <source>What to bring</source>
        <extracomment>Heading over the papers that a person takes along to the counter</extracomment>
        <translation>{持|も}って くる もの</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Time</source>
        <extracomment>Label: how long it takes</extracomment>
        <translation>{時間|じかん}</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>about %n minute(s)</source>
        <extracomment>How long a procedure takes, roughly</extracomment>
        <translation>
            <numerusform>{約|やく} %n{分|ふん}</numerusform>
        </translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Fee</source>
        <extracomment>Label: what it costs</extracomment>
        <translation>お{金|かね}</translation>
    </message>
    <message>
        <location line="-125"/>
        <source>no fee</source>
        <extracomment>What a procedure costs: nothing</extracomment>
        <translation>お{金|かね} なし</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>about %1</source>
        <extracomment>A price that the office still has to confirm; %1 is an amount such as ¥300</extracomment>
        <translation>{約|やく} %1</translation>
    </message>
    <message>
        <location line="-2"/>
        <source>%1 to %2</source>
        <extracomment>A price that depends on what is asked for; %1 is the lowest amount, %2 the highest</extracomment>
        <translation>%1から %2まで</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>This machine has no connection just now. You can hand this in all the same. It is sent on later.</source>
        <extracomment>A procedure that the kiosk takes although it has no connection</extracomment>
        <translation>{今|いま} {通信|つうしん}が できません。 {手続|てつづ}きは できます。 あとで {送|おく}ります。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This machine has no connection just now, so this cannot be begun here. Staff do it with you at the counter.</source>
        <extracomment>A procedure that the kiosk cannot begin while it has no connection</extracomment>
        <translation>{今|いま} {通信|つうしん}が できません。 ここでは {始|はじ}められません。 {窓口|まどぐち}で {一緒|いっしょ}に します。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This machine has no connection just now. What you prepare here is finished at the counter.</source>
        <extracomment>A procedure that the kiosk only prepares while it has no connection</extracomment>
        <translation>{今|いま} {通信|つうしん}が できません。 ここで {準備|じゅんび}を します。 {窓口|まどぐち}で {終|お}わります。</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Begin</source>
        <extracomment>Button: goes on to the page that asks for the card</extracomment>
        <translation>はじめる</translation>
    </message>
    <message>
        <location line="+112"/>
        <source>Not confirmed by the office yet</source>
        <extracomment>Heading over what the office has not confirmed yet of a procedure: its fee, who may apply …</extracomment>
        <translation>まだ {確|たし}かめて います</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Staff will tell you for certain.</source>
        <extracomment>Below a list that the office has not confirmed yet</extracomment>
        <translation>{係|かかり}の {人|ひと}が {教|おし}えます。</translation>
    </message>
    <message>
        <location line="-60"/>
        <source>Print a ticket for the counter</source>
        <extracomment>Button on the page of a procedure that is done at the counter: a paper with a number and what to bring</extracomment>
        <translation>{番号|ばんごう}の {紙|かみ}を {出|だ}す</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Your ticket is being printed.</source>
        <extracomment>After “Print a ticket for the counter” was pressed</extracomment>
        <translation>{番号|ばんごう}の {紙|かみ}が {出|で}て きます。</translation>
    </message>
</context>
<context>
    <name>AboutWho</name>
    <message>
        <location filename="../kiosk/AboutWho.qml" line="+20"/>
        <source>Who can apply</source>
        <extracomment>Heading over the people who may apply for a procedure</extracomment>
        <translation>{手続|てつづ}きが できる {人|ひと}</translation>
    </message>
    <message>
        <location line="+34"/>
        <source>Bring</source>
        <extracomment>Label: what to take along</extracomment>
        <translation>{持|も}つ もの</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Where</source>
        <extracomment>Label: at this machine, or at the counter</extracomment>
        <translation>{場所|ばしょ}</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>At the counter only</source>
        <extracomment>Where a procedure is done: only by staff</extracomment>
        <translation>{窓口|まどぐち}で します</translation>
    </message>
</context>
<context>
    <name>AlternativesField</name>
    <message>
        <location filename="../ui/forms/AlternativesField.qml" line="+31"/>
        <source>%1: which one is right?</source>
        <extracomment>Heading over two values of which one is right. %1 is what they are about: &quot;Address&quot;.</extracomment>
        <translation>%1は どちらが {正|ただ}しい ですか</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Two of your records differ. Nothing is chosen for you.</source>
        <extracomment>Below that heading</extracomment>
        <translation>2つの {記録|きろく}が ちがいます。 {正|ただ}しい ほうを えらんで ください。</translation>
    </message>
</context>
<context>
    <name>AtCounterPage</name>
    <message>
        <location filename="../kiosk/AtCounterPage.qml" line="+13"/>
        <source>Please come|to the counter.</source>
        <extracomment>Title: the visit goes on with staff</extracomment>
        <translation>{窓口|まどぐち}に {来|き}て ください。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Staff go on with you there. You do not have to write anything here.</source>
        <extracomment>Below that title</extracomment>
        <translation>つづきは {窓口|まどぐち}で します。 ここでは {何|なに}も {書|か}かなくて いいです。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>End</source>
        <translation>{終|お}わる</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>What was read from your card has been deleted from this screen.</source>
        <extracomment>Reassurance</extracomment>
        <translation>カードの ことは {画面|がめん}から {消|け}しました。</translation>
    </message>
</context>
<context>
    <name>BirthDateField</name>
    <message>
        <location filename="../ui/forms/BirthDateField.qml" line="+27"/>
        <source>Reiwa</source>
        <extracomment>An era of the Japanese calendar, in which a year of birth is counted</extracomment>
        <translation>{令和|れいわ}</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Heisei</source>
        <extracomment>An era of the Japanese calendar, in which a year of birth is counted</extracomment>
        <translation>{平成|へいせい}</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Showa</source>
        <extracomment>An era of the Japanese calendar, in which a year of birth is counted</extracomment>
        <translation>{昭和|しょうわ}</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Taisho</source>
        <extracomment>An era of the Japanese calendar, in which a year of birth is counted</extracomment>
        <translation>{大正|たいしょう}</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Western year</source>
        <extracomment>Instead of an era: years as the rest of the world counts them</extracomment>
        <translation>{西暦|せいれき}</translation>
    </message>
    <message>
        <location line="+69"/>
        <source>Year</source>
        <extracomment>Part of a date of birth</extracomment>
        <translation>{年|ねん}</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Month</source>
        <extracomment>Part of a date of birth</extracomment>
        <translation>{月|つき}</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Day</source>
        <extracomment>Part of a date of birth</extracomment>
        <translation>{日|ひ}</translation>
    </message>
    <message>
        <location line="-91"/>
        <source>Meiji</source>
        <extracomment>An era of the Japanese calendar, in which a year of birth is counted</extracomment>
        <translation>{明治|めいじ}</translation>
    </message>
    <message>
        <location line="+109"/>
        <source>I do not know the month and day</source>
        <extracomment>Below a date of birth: only the year is known, as in some old registers</extracomment>
        <translation>{月|つき}と {日|ひ}が わからない</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>I do not know the day</source>
        <extracomment>Below a date of birth: year and month are known, the day is not</extracomment>
        <translation>{日|ひ}が わからない</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>%1 is %2.</source>
        <extracomment>A date that was written in an era that had ended: %1 is what was written (Heisei 31, May 1), %2 the same day as it is called (Reiwa 1, May 1).</extracomment>
        <translation>%1は %2です。</translation>
    </message>
</context>
<context>
    <name>BooleanGroup</name>
    <message>
        <location filename="../ui/forms/BooleanGroup.qml" line="+23"/>
        <source>None is fine too</source>
        <extracomment>Beside that heading: nothing has to be ticked.</extracomment>
        <translation>なくても いいです</translation>
    </message>
    <message>
        <location line="-2"/>
        <source>Tick what applies or what you need</source>
        <extracomment>Heading above boxes to tick: what should stand on the certificate, and the like.</extracomment>
        <translation>あう もの、いる ものを えらんで ください</translation>
    </message>
</context>
<context>
    <name>BrokenPage</name>
    <message>
        <location filename="../kiosk/BrokenPage.qml" line="+28"/>
        <source>This machine is resting now.</source>
        <extracomment>Title when the kiosk could not start</extracomment>
        <translation>この {機械|きかい}は いま {休|やす}んで います。</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Staff at the counter are glad to help you.</source>
        <extracomment>When the kiosk could not start</extracomment>
        <translation>{窓口|まどぐち}の {人|ひと}が {手伝|てつだ}います。</translation>
    </message>
</context>
<context>
    <name>CallStaffPage</name>
    <message>
        <location filename="../kiosk/CallStaffPage.qml" line="+17"/>
        <source>Staff have been called.</source>
        <extracomment>Title after somebody pressed “Call staff”</extracomment>
        <translation>{人|ひと}を {呼|よ}びました。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Someone will come to you soon. Please wait here.</source>
        <extracomment>Below that title</extracomment>
        <translation>すぐに {来|き}ます。 ここで {待|ま}って ください。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Cancel the call</source>
        <extracomment>Button: nobody needs to come after all</extracomment>
        <translation>{呼|よ}ぶのを やめる</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Back to the page</source>
        <extracomment>Button: go on with the procedure while staff are on their way</extracomment>
        <translation>{画面|がめん}に もどる</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>What you entered is still here.</source>
        <extracomment>Reassurance while the visit is interrupted</extracomment>
        <translation>{入|い}れた ものは {残|のこ}って います。</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>You can tell staff</source>
        <extracomment>Heading: how a person may speak with staff</extracomment>
        <translation>{人|ひと}に {話|はな}せる こと</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>By writing, by signs, by speaking, or by pointing at this screen.</source>
        <extracomment>Ways to speak with staff, for people who do not hear or speak too</extracomment>
        <translation>{書|か}く、{手話|しゅわ}、{話|はな}す、{指|ゆび}で さす。 どれでも いいです。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Meanwhile</source>
        <extracomment>Heading: what this machine does until staff come</extracomment>
        <translation>{待|ま}つ あいだ</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Your data is hidden from this screen until you go back.</source>
        <extracomment>What this machine does until staff come</extracomment>
        <translation>もどるまで、あなたの ことは {見|み}えません。</translation>
    </message>
</context>
<context>
    <name>CameraView</name>
    <message>
        <location filename="../ui/controls/CameraView.qml" line="+24"/>
        <source>The camera is starting.</source>
        <extracomment>Below the camera&apos;s picture, before it shows anything</extracomment>
        <translation>カメラを準備しています。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Hold the code inside the frame.</source>
        <extracomment>Below the camera&apos;s picture: what to do with the code</extracomment>
        <translation>コードを わくの {中|なか}に {入|い}れて ください。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is too dark. Please hold it in the light.</source>
        <extracomment>Below the camera&apos;s picture: why no code can be read, and what to do</extracomment>
        <translation>{暗|くら}いです。 {明|あか}るい ところで {見|み}せて ください。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is too bright. Please tilt it a little.</source>
        <extracomment>Below the camera&apos;s picture: why no code can be read (it shines or reflects), and what to do</extracomment>
        <translation>{明|あか}るすぎます。 {少|すこ}し かたむけて ください。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The code is too small. Please hold it closer.</source>
        <extracomment>Below the camera&apos;s picture: why no code can be read, and what to do</extracomment>
        <translation>コードが {小|ちい}さいです。 もっと {近|ちか}くで {見|み}せて ください。</translation>
    </message>
    <message>
        <location line="-17"/>
        <source>No camera can be used.</source>
        <extracomment>Below the place of the camera&apos;s picture</extracomment>
        <translation>カメラが {使|つか}えません。</translation>
    </message>
    <message>
        <location line="+40"/>
        <source>Picture of the camera</source>
        <extracomment>The camera&apos;s live picture, for assistive technology</extracomment>
        <translation>カメラの映像</translation>
    </message>
</context>
<context>
    <name>CandidateBar</name>
    <message>
        <location filename="../ui/keyboard/CandidateBar.qml" line="+41"/>
        <source>Choose the kanji</source>
        <extracomment>Above the words that kana may stand for; the person touches the right one.</extracomment>
        <translation>{漢字|かんじ}を えらぶ</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Mind characters that look alike</source>
        <extracomment>Beside that heading, when characters among them are easily taken for each other.</extracomment>
        <translation>{似|に}た {字|じ}に {気|き}を つけて ください</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>More</source>
        <extracomment>Spoken name of the arrow that shows more of the words to choose from.</extracomment>
        <translation>もっと</translation>
    </message>
</context>
<context>
    <name>CardWaitPage</name>
    <message>
        <location filename="../kiosk/CardWaitPage.qml" line="+19"/>
        <source>The card was taken away.|Place it again to go on.</source>
        <extracomment>Title when the card was taken away. | is a place where the line may break</extracomment>
        <translation>カードが はなれました。|もう {一度|いちど} {置|お}くと、 {続|つづ}きが できます。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>End</source>
        <translation>{終|お}わる</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>What you entered is still here.</source>
        <extracomment>Reassurance while the visit is interrupted</extracomment>
        <translation>{入|い}れた ものは {残|のこ}って います。</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Waiting for the card.</source>
        <extracomment>Below the picture of the reader</extracomment>
        <translation>カードを {待|ま}って います。</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>While it waits</source>
        <extracomment>Heading: what this machine does while the card is away</extracomment>
        <translation>{待|ま}つ あいだ</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Your data is hidden from this screen. It comes back when you place the card.</source>
        <extracomment>What this machine does while the card is away</extracomment>
        <translation>あなたの ことは {見|み}えません。 カードを {置|お}くと {出|で}ます。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>If you end</source>
        <extracomment>Heading: what happens if the person ends the visit now</extracomment>
        <translation>{終|お}わる とき</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Everything you entered is deleted from this machine. Nothing has been handed in.</source>
        <extracomment>What happens if the person ends the visit now</extracomment>
        <translation>{入|い}れた ものは {全部|ぜんぶ} {消|き}えます。 まだ {申|もう}し{込|こ}んで いません。</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <location filename="../kiosk/ChoosePage.qml" line="+82"/>
        <source>What would you like to do today?</source>
        <extracomment>Title of the page with the procedures</extracomment>
        <translation>{今日|きょう}は {何|なに}を しますか。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Back</source>
        <extracomment>Button: to the page before</extracomment>
        <translation>もどる</translation>
    </message>
    <message>
        <location line="-62"/>
        <source>Moving</source>
        <extracomment>Card and title: events around moving house</extracomment>
        <translation>{引|ひ}っ{越|こ}し</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Starting or|leaving a job</source>
        <extracomment>Card and title: events around work</extracomment>
        <translation>{仕事|しごと}</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Marriage,|divorce</source>
        <extracomment>Card and title: events of couples</extracomment>
        <translation>{結婚|けっこん}・ {離婚|りこん}</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>All procedures</source>
        <extracomment>Card and title: every procedure in groups</extracomment>
        <translation>ぜんぶの {手続|てつづ}き</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Certificates,|moving</source>
        <extracomment>Card and title: a group of procedures</extracomment>
        <translation>{証明書|しょうめいしょ}・ {引|ひ}っ{越|こ}し</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Seal, My Number,|residence card</source>
        <extracomment>Card and title: a group of procedures</extracomment>
        <translation>はんこ・ カード</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Health|insurance</source>
        <extracomment>Card and title: a group of procedures</extracomment>
        <translation>{健康|けんこう}{保険|ほけん}</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Pension</source>
        <extracomment>Card and title: a group of procedures</extracomment>
        <translation>{年金|ねんきん}</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Medical care|from 75</source>
        <extracomment>Card and title: a group of procedures: medical care for people of 75 and over</extracomment>
        <translation>75{歳|さい}からの {医療|いりょう}</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Long-term care</source>
        <extracomment>Card and title: a group of procedures: long-term care</extracomment>
        <translation>{介護|かいご}</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Children,|school</source>
        <extracomment>Card and title: a group of procedures</extracomment>
        <translation>{子|こ}ども・ {学校|がっこう}</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Birth, marriage,|death</source>
        <extracomment>Card and title: a group of procedures</extracomment>
        <translation>{生|う}まれる・ {結婚|けっこん}・ {亡|な}くなる</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Other,|to read</source>
        <extracomment>Card and title: a group of procedures and things to read</extracomment>
        <translation>ほかの こと・ {案内|あんない}</translation>
    </message>
    <message>
        <location line="+58"/>
        <source>Common procedures</source>
        <extracomment>Heading over the procedures that most people come for</extracomment>
        <translation>よく する {手続|てつづ}き</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>What happened in your life</source>
        <extracomment>Heading over events in life: moving, birth, marriage …</extracomment>
        <translation>{生活|せいかつ}で あった こと</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Please have ready: your My Number card and its four-digit PIN.</source>
        <extracomment>What a person needs</extracomment>
        <translation>マイナンバーカードと 4つの {数字|すうじ}の {番号|ばんごう}を {用意|ようい}して ください。</translation>
    </message>
    <message>
        <location line="-45"/>
        <source>Show your QR code</source>
        <extracomment>Button: begins with an application that was prepared at home</extracomment>
        <translation>QRコードを {見|み}せる</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <location filename="../kiosk/CodePage.qml" line="+16"/>
        <source>Hold your QR code|in front of the camera.</source>
        <extracomment>Title of the page that reads a code. | is a place where the line may break</extracomment>
        <translation>QRコードを カメラに {見|み}せて ください。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The code of an application that you prepared at home. What you wrote there is filled in.</source>
        <extracomment>Below that title</extracomment>
        <translation>{家|いえ}で {書|か}いた {申請|しんせい}の コードです。 {書|か}いた ことが {入|はい}ります。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Back</source>
        <translation>もどる</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>%1 (%2)</source>
        <extracomment>What is wrong, and its code for staff</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>No code at hand? Go back and choose.</source>
        <extracomment>Below the camera&apos;s picture</extracomment>
        <translation>コードが なくても いいです。 もどって えらべます。</translation>
    </message>
</context>
<context>
    <name>CodePanel</name>
    <message>
        <location filename="../kiosk/CodePanel.qml" line="+16"/>
        <source>Code for staff</source>
        <extracomment>Above a code like QUEUE-FULL</extracomment>
        <translation>{係|かかり}の {人|ひと}の {番号|ばんごう}</translation>
    </message>
</context>
<context>
    <name>CommandField</name>
    <message>
        <location filename="../app/counter/CommandField.qml" line="+78"/>
        <source>Type or scan a receipt number</source>
        <extracomment>In the search field of the counter: type or scan a receipt number</extracomment>
        <translation>受付番号を入力、または読み取り</translation>
    </message>
</context>
<context>
    <name>CounterNotice</name>
    <message>
        <location filename="../app/counter/Notice.cpp" line="+19"/>
        <source>The line to the centre is down. You can sign in when it is back.</source>
        <extracomment>Staff tried to sign in</extracomment>
        <translation>センターとの回線が止まっています。戻ったら、サインインできます。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The line to the centre is down. The application can be opened when it is back.</source>
        <extracomment>Staff tried to open an application</extracomment>
        <translation>センターとの回線が止まっています。戻ったら、申請を開けます。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The line to the centre is down. It is not accepted yet. Please press again when the line is back.</source>
        <extracomment>Staff tried to accept an application</extracomment>
        <translation>センターとの回線が止まっています。まだ受理していません。戻ったら、もう一度押してください。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The line to the centre is down. It is sent when the line is back.</source>
        <extracomment>Staff tried to send again what was set aside on this machine</extracomment>
        <translation>センターとの回線が止まっています。戻りしだい送ります。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The line to the centre is down. It is not kept yet. Please press again when the line is back.</source>
        <extracomment>Staff tried to keep what they corrected in an application</extracomment>
        <translation>センターと つながっていません。 まだ {保存|ほぞん}していません。 つながったら、 もう{一度|いちど} {押|お}してください。</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>This is not a receipt number. Please check it on the paper.</source>
        <extracomment>Typed into the search field of the counter</extracomment>
        <translation>受付番号ではありません。控えで確かめてください。</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>This is the kiosk&apos;s ticket %1, for: %2. Nothing was handed in yet. Please begin it here with the person.</source>
        <extracomment>Staff scanned a ticket that a kiosk printed, for a procedure that is not begun there. %1 is its number, %2 the procedure&apos;s name</extracomment>
        <translation>{受付機|うけつけき}の {順番|じゅんばん}の {券|けん} %1です。 %2の {券|けん}です。 まだ {何|なに}も {出|だ}して いません。 ここで {始|はじ}めて ください。</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>This was written at home, and nothing was handed in yet. Please let the person show the code to the kiosk.</source>
        <extracomment>Staff scanned the code of an application that was begun at home</extracomment>
        <translation>{家|いえ}で {書|か}いた ものです。 まだ {何|なに}も {出|だ}して いません。 {受付機|うけつけき}に {見|み}せて もらって ください。</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Please sign in again. You were signed in for a long time.</source>
        <extracomment>On the sign-in page, after the centre ended the session</extracomment>
        <translation>もう一度サインインしてください。長い時間がたちました。</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Somebody else decided on this application, or corrected it, before you. Please look at it.</source>
        <extracomment>Staff pressed accept, but somebody else had decided or corrected something before</extracomment>
        <translation>ほかの {職員|しょくいん}が {先|さき}に この {申請|しんせい}を {受|う}けたか、 {直|なお}しました。 {見|み}てください。</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Somebody else changed this application before you. Your values were not kept. Please look at it again.</source>
        <extracomment>Staff corrected an application, but somebody else had corrected it or decided on it before</extracomment>
        <translation>ほかの {職員|しょくいん}が {先|さき}に {変|か}えました。 あなたが {書|か}いた ことは {保存|ほぞん}していません。 もう{一度|いちど} {見|み}てください。</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Your corrections are not kept yet. Please keep them, or change nothing, before you open another application.</source>
        <extracomment>Staff scanned or chose another application while they were still correcting one</extracomment>
        <translation>{直|なお}した ことを まだ {保存|ほぞん}していません。 {先|さき}に {保存|ほぞん}するか、「{変|か}えない」を {押|お}してください。</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>These values do not fit the rules of the procedure. Nothing was changed.</source>
        <extracomment>Staff corrected an application in a way that the procedure&apos;s rules do not allow</extracomment>
        <translation>{書|か}いた ことが {手続|てつづ}きの {決|き}まりに {合|あ}いません。 {何|なに}も {変|か}えていません。</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>The audit trail of this machine was changed. Please tell the IT department. You can go on working.</source>
        <extracomment>For staff: this computer&apos;s own record of who saw or did what does not agree with the centre&apos;s</extracomment>
        <translation>このパソコンの記録が変わっています。システムの担当の人に知らせてください。仕事は続けられます。</translation>
    </message>
</context>
<context>
    <name>CounterPage</name>
    <message>
        <location filename="../kiosk/CounterPage.qml" line="+21"/>
        <source>One more wrong number would lock the PIN. So that this does not happen, this machine does not ask again.</source>
        <extracomment>One try is left on the card&apos;s PIN</extracomment>
        <translation>{次|つぎ}に まちがえると {番号|ばんごう}が {使|つか}えません。 だから ここでは {聞|き}きません。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The PIN of this card is locked after three wrong numbers. The card itself can still be used.</source>
        <translation>{番号|ばんごう}が {止|と}まって います。 カードは {使|つか}えます。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This card has no PIN yet. The card itself can still be used.</source>
        <translation>この カードは {番号|ばんごう}が ありません。 カードは {使|つか}えます。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>At the counter, you can set|a new PIN.</source>
        <extracomment>Title when the PIN cannot be used here. | is a place where the line may break</extracomment>
        <translation>{窓口|まどぐち}で {新|あたら}しい|{番号|ばんごう}が {作|つく}れます。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>You do not have to try. Staff can set a new one together with you.</source>
        <translation>わからなくても いいです。 {係|かかり}の {人|ひと}と {新|あたら}しく {決|き}められます。</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Back</source>
        <translation>もどる</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>End</source>
        <extracomment>Button: ends the visit and deletes everything of the person</extracomment>
        <translation>{終|お}わる</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Nothing was handed in yet, and nothing is lost.</source>
        <extracomment>Reassurance where the PIN cannot be used here</extracomment>
        <translation>まだ {申|もう}し{込|こ}んで いません。 なくなった ものも ありません。</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>What you do at the counter</source>
        <extracomment>Heading over three steps</extracomment>
        <translation>{窓口|まどぐち}で する こと</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Show your card</source>
        <extracomment>Step 1 at the counter</extracomment>
        <translation>カードを {見|み}せる</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Staff make sure that it is yours.</source>
        <extracomment>Step 1 at the counter, explained</extracomment>
        <translation>あなたの カードか、{係|かかり}の {人|ひと}が {見|み}ます。</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Enter a new number twice</source>
        <extracomment>Step 2 at the counter</extracomment>
        <translation>{新|あたら}しい {番号|ばんごう}を 2{回|かい} {入|い}れる</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Choose four digits that you can remember.</source>
        <extracomment>Step 2 at the counter, explained</extracomment>
        <translation>{覚|おぼ}えられる {数字|すうじ}を 4つ {決|き}めて ください。</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Go on with: %1</source>
        <extracomment>%1 is a procedure, &quot;Copy of the residence certificate&quot;</extracomment>
        <translation>{続|つづ}きを する：%1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>At the counter, or here again.</source>
        <translation>{窓口|まどぐち}でも ここでも できます。</translation>
    </message>
    <message>
        <location line="-41"/>
        <source>Go on without it</source>
        <extracomment>Button: goes on without what the city knows</extracomment>
        <translation>{使|つか}わないで {進|すす}む</translation>
    </message>
</context>
<context>
    <name>CounterWindow</name>
    <message>
        <location filename="../app/counter/CounterWindow.qml" line="+14"/>
        <source>Madoguchi – counter</source>
        <extracomment>Title of the staff&apos;s window</extracomment>
        <translation>窓口&#x3000;職員用</translation>
    </message>
    <message>
        <location line="+52"/>
        <source>Training: nothing here is real.</source>
        <extracomment>On every page of a counter that staff practise on</extracomment>
        <translation>練習用：ここにあるものは本物ではありません。</translation>
    </message>
</context>
<context>
    <name>CounterWords</name>
    <message>
        <location filename="../app/counter/Words.cpp" line="+20"/>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <location filename="../ui/forms/DateField.qml" line="+36"/>
        <source>Today</source>
        <extracomment>A quick answer to &quot;when&quot;: this day.</extracomment>
        <translation>{今日|きょう}</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Yesterday</source>
        <extracomment>A quick answer to &quot;when&quot;: the day before this one.</extracomment>
        <translation>{昨日|きのう}</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>Not chosen yet</source>
        <extracomment>In place of a date, as long as none was chosen.</extracomment>
        <translation>まだ えらんで いません</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>One year earlier</source>
        <extracomment>Spoken name of the key that goes back a year in a date.</extracomment>
        <translation>1{年|ねん} {前|まえ}へ</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>One year later</source>
        <extracomment>Spoken name of the key that goes on a year in a date.</extracomment>
        <translation>1{年|ねん} {後|あと}へ</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>One month earlier</source>
        <extracomment>Spoken name of the key that goes back a month in a date.</extracomment>
        <translation>1か{月|げつ} {前|まえ}へ</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>One month later</source>
        <extracomment>Spoken name of the key that goes on a month in a date.</extracomment>
        <translation>1か{月|げつ} {後|あと}へ</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>One day earlier</source>
        <extracomment>Spoken name of the key that goes back a day in a date.</extracomment>
        <translation>1{日|にち} {前|まえ}へ</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>One day later</source>
        <extracomment>Spoken name of the key that goes on a day in a date.</extracomment>
        <translation>1{日|にち} {後|あと}へ</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <location filename="../app/counter/Desk.qml" line="+15"/>
        <source>Reception</source>
        <extracomment>Title of the page with the list of applications (受付)</extracomment>
        <translation>受付</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Visitor</source>
        <extracomment>Title of the page of an application, while none is open (来庁者)</extracomment>
        <translation>来庁者</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Sending</source>
        <extracomment>Title of the page with the queue (送信)</extracomment>
        <translation>送信</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Forms</source>
        <extracomment>Title of the page with blank forms (用紙)</extracomment>
        <translation>{用紙|ようし}</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <location filename="../drivers/support/ErrorCode.h" line="+16"/>
        <source>Please call staff. Something unexpected happened.</source>
        <translation>{人|ひと}を よんで ください。 {予定|よてい}と ちがう ことが おきました。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please check what you entered.</source>
        <translation>{入|い}れた ものを {見|み}て ください。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please call staff. The settings of this machine are incomplete.</source>
        <translation>{人|ひと}を よんで ください。 {機械|きかい}の {準備|じゅんび}が まだです。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please call staff. A file could not be read.</source>
        <translation>{人|ひと}を よんで ください。 {機械|きかい}が {読|よ}めない ものが あります。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It was stopped.</source>
        <translation>やめました。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please call staff. The card service of this machine is not running.</source>
        <translation>{人|ひと}を よんで ください。 カードの しくみが {止|と}まって います。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please call staff. No card reader is connected.</source>
        <translation>{人|ひと}を よんで ください。 カードを {読|よ}む {機械|きかい}が ありません。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please place your card.</source>
        <translation>カードを {置|お}いて ください。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please place your card again. It was taken away while being read.</source>
        <translation>もう {一度|いちど} {置|お}いて ください。 {読|よ}む {前|まえ}に はなれました。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please place a My Number card. This is another kind of card.</source>
        <translation>マイナンバーカードを {置|お}いて ください。 これは ちがう カードです。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please place the card you began with. This is another person&apos;s card.</source>
        <translation>はじめの カードを {置|お}いて ください。 これは ちがう {人|ひと}の カードです。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please take the card that lies on the reader, then place yours.</source>
        <translation>{今|いま} ある カードを {取|と}って ください。 つぎに あなたの カードを {置|お}きます。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please wait a moment. Another program is using the card.</source>
        <translation>{少|すこ}し {待|ま}って ください。 カードを ほかで {使|つか}って います。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please place the card again. It did not answer.</source>
        <translation>もう {一度|いちど} {置|お}いて ください。 カードが {答|こた}えません。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please place the card again. It could not be read.</source>
        <translation>もう {一度|いちど} {置|お}いて ください。 {読|よ}めませんでした。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please go to the counter. What is written on this card could not be understood.</source>
        <translation>{窓口|まどぐち}へ {来|き}て ください。 カードの {中|なか}が {読|よ}めません。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The number did not match. Please enter it again.</source>
        <translation>{番号|ばんごう}が ちがいます。 もう {一度|いちど} {入|い}れて ください。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please continue at the counter. One try is left, so this machine does not ask again.</source>
        <translation>{窓口|まどぐち}で {続|つづ}けて ください。 あと 1{回|かい}なので {聞|き}きません。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please go to the counter. The PIN of this card is locked, and staff can set a new one.</source>
        <translation>{窓口|まどぐち}へ {来|き}て ください。 {番号|ばんごう}を {新|あたら}しく {決|き}められます。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please go to the counter. This card has no PIN.</source>
        <translation>{窓口|まどぐち}へ {来|き}て ください。 この カードは {番号|ばんごう}が ありません。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please enter four digits.</source>
        <translation>{数字|すうじ}を 4つ {入|い}れて ください。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please enter the password of 6 to 16 letters and digits.</source>
        <translation>{英語|えいご}の {文字|もじ}と {数字|すうじ}、 6から 16{文字|もじ}の パスワードを {入|い}れて ください。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please call staff. The card service of this machine writes down what is said to the card.</source>
        <translation>{係|かかり}の {人|ひと}を {呼|よ}んで ください。 {今|いま}、 この {機械|きかい}で カードは {使|つか}えません。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please go to the counter. This card holds no certificate for this.</source>
        <translation>{窓口|まどぐち}へ {来|き}て ください。 この カードには {電子|でんし}{証明書|しょうめいしょ}が ありません。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please go to the counter. The certificate on this card is out of date.</source>
        <translation>{窓口|まどぐち}へ {来|き}て ください。 カードの {電子|でんし}{証明書|しょうめいしょ}は {期限|きげん}が {過|す}ぎました。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please go to the counter. The certificate on this card is not known here.</source>
        <translation>{窓口|まどぐち}へ {来|き}て ください。 カードの {電子|でんし}{証明書|しょうめいしょ}を ここで {確|たし}かめられません。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please go to the counter. This card could not prove that it is genuine.</source>
        <translation>{窓口|まどぐち}へ {来|き}て ください。 カードを {確|たし}かめる ことが できませんでした。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please go to the counter. This procedure may not use the individual number.</source>
        <translation>{窓口|まどぐち}へ {来|き}て ください。 この {手続|てつづ}きでは {個人番号|こじんばんごう}を {使|つか}えません。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This code is not one of ours. Nothing was opened.</source>
        <translation>これは {区役所|くやくしょ}の コードでは ありません。 {何|なに}も {開|ひら}きません。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This code could not be read in full. Please show it again.</source>
        <translation>コードが {読|よ}めません。 もう {一度|いちど} {見|み}せて ください。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This code holds too much. Nothing was opened.</source>
        <translation>コードが {大|おお}きすぎます。 {何|なに}も {開|ひら}きません。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please go to the counter. This code does not carry a valid signature.</source>
        <translation>{窓口|まどぐち}へ {来|き}て ください。 この コードは {正|ただ}しい ものか わかりません。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please make a new code. This one is not valid today.</source>
        <translation>もう {一度|いちど} コードを {作|つく}って ください。 この コードは {今日|きょう} {使|つか}えません。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This code was used before. Each one works once.</source>
        <translation>この コードは もう {使|つか}いました。 {使|つか}えるのは {１回|いっかい}だけです。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This code is a web address. Nothing was opened.</source>
        <translation>これは インターネットの アドレスです。 {何|なに}も {開|ひら}きません。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please call staff. No camera is connected.</source>
        <translation>{人|ひと}を よんで ください。 カメラが ありません。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please call staff. This procedure is not set up correctly.</source>
        <translation>{人|ひと}を よんで ください。 {手続|てつづ}きの {準備|じゅんび}が まちがって います。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Please call staff. This procedure is not known here.</source>
        <translation>{人|ひと}を よんで ください。 この {手続|てつづ}きは ここに ありません。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please look at the marked places.</source>
        <translation>しるしの {所|ところ}を {見|み}て ください。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please call staff. This machine cannot take anything in now.</source>
        <translation>{人|ひと}を よんで ください。 {今|いま} この {機械|きかい}は {受|う}けとれません。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please go to the counter. There is no space left on this machine.</source>
        <translation>{窓口|まどぐち}へ {来|き}て ください。 {機械|きかい}が いっぱいです。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please go to the counter. This machine cannot write anything down.</source>
        <translation>{窓口|まどぐち}へ {来|き}て ください。 {機械|きかい}に {書|か}けません。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please go to the counter. What is stored on this machine is damaged.</source>
        <translation>{窓口|まどぐち}へ {来|き}て ください。 {機械|きかい}の {記録|きろく}が こわれています。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please call staff. What is stored here was written by a newer program.</source>
        <translation>{人|ひと}を よんで ください。 {記録|きろく}が {新|あたら}しすぎます。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please call staff. What this machine wrote down earlier was changed.</source>
        <translation>{人|ひと}を よんで ください。 この {機械|きかい}の まえの {記録|きろく}が かわって います。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please call staff. The application could not be sealed.</source>
        <translation>{人|ひと}を よんで ください。 {封|ふう}を できませんでした。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The seal of this application is broken.</source>
        <translation>この {申請|しんせい}の {封|ふう}が こわれて います。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The line to the centre is down. Everything is kept here and sent later.</source>
        <translation>センターと つながりません。 ここに {置|お}いて あとで {送|おく}ります。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The centre does not know this machine.</source>
        <translation>センターが この {機械|きかい}を {知|し}りません。</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Please call staff. The centre no longer accepts this machine.</source>
        <translation>{職員|しょくいん}を {呼|よ}んでください。 センターは、 もう この {機械|きかい}を {使|つか}えないように しました。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This code does not count. Each one works once and for a limited time.</source>
        <translation>この コードは {使|つか}えません。 コードは {一回|いっかい}だけ、 {決|き}まった {時間|じかん}の {中|なか}で {使|つか}えます。</translation>
    </message>
    <message>
        <location line="-8"/>
        <source>Something other than the centre answered on the line.</source>
        <translation>センターでは ない ものが {答|こた}えました。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The centre did not take this application.</source>
        <translation>センターが この {申請|しんせい}を {受|う}けとりません。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The centre already holds something else under this number.</source>
        <translation>この {番号|ばんごう}で ほかの ものが あります。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The staff number or the password did not match.</source>
        <translation>{番号|ばんごう}か パスワードが ちがいます。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>There is no application with this number.</source>
        <translation>この {番号|ばんごう}の {申請|しんせい}は ありません。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No voice is installed for this language.</source>
        <translation>この ことばの {声|こえ}は ありません。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please call staff. It could not be printed.</source>
        <translation>{人|ひと}を よんで ください。 {紙|かみ}に できませんでした。</translation>
    </message>
    <message>
        <location line="-19"/>
        <source>Please call staff. The procedures of this machine are not signed by the city.</source>
        <translation>{人|ひと}を {呼|よ}んで ください。 この {機械|きかい}の {手続|てつづ}きに {市|し}の しるしが ありません。</translation>
    </message>
</context>
<context>
    <name>FieldSection</name>
    <message>
        <location filename="../ui/forms/FieldSection.qml" line="+80"/>
        <source>%1 (if you like)</source>
        <extracomment>After the name of a field that may be left empty. %1 is that name.</extracomment>
        <translation>%1（{書|か}かなくても いいです）</translation>
    </message>
    <message>
        <location line="+70"/>
        <source>Yes</source>
        <extracomment>The answer to a question</extracomment>
        <translation>はい</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No</source>
        <extracomment>The answer to a question</extracomment>
        <translation>いいえ</translation>
    </message>
    <message>
        <location line="-37"/>
        <source>%1: if it is none of these, write it here</source>
        <extracomment>Below choices, for an answer that is none of them. %1 is what is asked: &quot;Nationality&quot;.</extracomment>
        <translation>%1: この {中|なか}に ないときは、ここに {書|か}きます</translation>
    </message>
    <message>
        <location line="+80"/>
        <source>This is another name than the one needed here. Please check whether it is right.</source>
        <extracomment>Below the name of the holder of an account, where it is another name than the applicant&apos;s, and below a name that is the person&apos;s own, but not the one that this procedure goes by (通称). It may be right.</extracomment>
        <translation>ここで {使|つか}う {名前|なまえ}と ちがいます。 {正|ただ}しいですか。</translation>
    </message>
</context>
<context>
    <name>FillPage</name>
    <message>
        <location filename="../kiosk/FillPage.qml" line="+22"/>
        <source>Back</source>
        <extracomment>Button: to the page before</extracomment>
        <translation>もどる</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Next</source>
        <extracomment>Button: to the next page</extracomment>
        <translation>つぎへ</translation>
    </message>
    <message>
        <location line="-5"/>
        <source>Form %1 of %2</source>
        <extracomment>Where a form stands among several that are filled in one after the other</extracomment>
        <translation>%2つの {中|なか}の %1つめ</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message numerus="yes">
        <location filename="../app/counter/FilterChip.qml" line="+22"/>
        <source>%1, %n</source>
        <extracomment>Name of a filter for assistive technology: its word, and how many applications it shows</extracomment>
        <translation>
            <numerusform>%1、%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormView</name>
    <message>
        <location filename="../ui/forms/FormView.qml" line="+97"/>
        <source>Remove this person</source>
        <extracomment>Button on a page about one of several people: leave this person out</extracomment>
        <translation>この {人|ひと}を けす</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Add a person</source>
        <extracomment>Button on a page about the last of several people: one more</extracomment>
        <translation>{人|ひと}を ふやす</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <location filename="../ui/forms/Format.qml" line="+38"/>
        <source>My Number card</source>
        <extracomment>Where a value came from, in a sentence or a table: the My Number card.</extracomment>
        <translation>マイナンバーカード</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Common ID</source>
        <extracomment>Where a value came from: the person&apos;s common ID (共通ID).</extracomment>
        <translation>{共通|きょうつう}ID</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Draft made before coming</source>
        <extracomment>Where a value came from: an application the person prepared at home.</extracomment>
        <translation>{前|まえ}の {申請|しんせい}</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>An earlier page</source>
        <extracomment>Where a value came from: a page before this one.</extracomment>
        <translation>{前|まえ}の ページ</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Entered at the machine</source>
        <extracomment>Where a value came from: the person entered it at the machine.</extracomment>
        <translation>ここで {入|い}れた</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Entered by staff</source>
        <extracomment>Where a value came from: a member of staff entered it.</extracomment>
        <translation>{係|かかり}の {人|ひと}が {入|い}れた</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Please answer here.</source>
        <extracomment>Told at a field that was left empty. Says what to do, not that something is wrong.</extracomment>
        <translation>ここに {答|こた}えて ください。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Please shorten it to %1 characters.</source>
        <extracomment>Told at a field with too much text. %1 is the number of characters it takes.</extracomment>
        <translation>%1{文字|もじ}までに して ください。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Please enter a number.</source>
        <extracomment>Told at a field that takes a number.</extracomment>
        <translation>{数字|すうじ}を {入|い}れて ください。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Please choose %1 or more.</source>
        <extracomment>Told at a field. %1 is the smallest number it takes.</extracomment>
        <translation>%1から {上|うえ}に して ください。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Please choose %1 or less.</source>
        <extracomment>Told at a field. %1 is the largest number it takes.</extracomment>
        <translation>%1までに して ください。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Please choose a date.</source>
        <extracomment>Told at a date that is none.</extracomment>
        <translation>{日|ひ}を えらんで ください。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Please choose a later date.</source>
        <extracomment>Told at a date that lies too far back.</extracomment>
        <translation>もっと あとの {日|ひ}を えらんで ください。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Please choose an earlier date.</source>
        <extracomment>Told at a date that lies in the future, or too far ahead.</extracomment>
        <translation>もっと {前|まえ}の {日|ひ}を えらんで ください。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Please choose one of these.</source>
        <extracomment>Told at a question with choices.</extracomment>
        <translation>この {中|なか}から えらんで ください。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Please write it in katakana.</source>
        <extracomment>Told at a field that takes katakana only.</extracomment>
        <translation>カタカナで {書|か}いて ください。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Please check the number: 10 or 11 digits.</source>
        <extracomment>Told at a telephone number.</extracomment>
        <translation>{番号|ばんごう}を {見|み}て ください。 {数字|すうじ}は 10か 11です。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Please write it with letters and digits only.</source>
        <extracomment>Told at a field whose text holds characters that cannot be kept.</extracomment>
        <translation>{使|つか}えない {文字|もじ}が あります。 もう {一度|いちど} {書|か}いて ください。</translation>
    </message>
    <message>
        <location line="+47"/>
        <source>Yes</source>
        <extracomment>The answer to a question that was ticked, and to one that was not.</extracomment>
        <translation>はい</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <location line="-45"/>
        <source>Please enter %1 digits.</source>
        <extracomment>Told at a number that has a certain length. %1 is how many digits it has.</extracomment>
        <translation>{数字|すうじ}を %1つ {入|い}れて ください。</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Please choose which one is right.</source>
        <extracomment>Told where two sources say different things and nobody has chosen yet.</extracomment>
        <translation>{正|ただ}しい ほうを えらんで ください。</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Person %1 of %2</source>
        <extracomment>Whom a page is about, while the name is not known. %1 is the person&apos;s number, %2 how many there are.</extracomment>
        <translation>%1{人|にん}め（%2{人|にん}の {中|なか}）</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Husband or wife</source>
        <extracomment>Somebody without a name here: what they are to the person at the machine</extracomment>
        <translation>{夫|おっと}・{妻|つま}</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Child</source>
        <extracomment>Somebody without a name here: what they are to the person at the machine</extracomment>
        <translation>{子|こ}ども</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Father or mother</source>
        <extracomment>Somebody without a name here: what they are to the person at the machine</extracomment>
        <translation>{父|ちち}・{母|はは}</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Another person</source>
        <extracomment>Somebody without a name here: what they are to the person at the machine</extracomment>
        <translation>ほかの {人|ひと}</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>A person</source>
        <extracomment>Somebody of whom nothing is known yet</extracomment>
        <translation>{一人|ひとり}</translation>
    </message>
    <message>
        <location line="-32"/>
        <source>Please write the number as it stands on the card: capital letters and digits, nothing else.</source>
        <extracomment>Told at the number of a residence card (在留カード).</extracomment>
        <translation>カードと {同|おな}じに {書|か}いて ください。 {英字|えいじ}と {数字|すうじ}だけです。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Please write it in Japanese kanji, hiragana or katakana.</source>
        <extracomment>Told at a registered alias (通称).</extracomment>
        <translation>{日本|にほん}の {漢字|かんじ}や ひらがなや カタカナで {書|か}いて ください。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Please check the branch. At Yucho Bank it is three kanji digits, such as 四〇八.</source>
        <extracomment>Told at the name of a bank&apos;s branch. Yucho Bank (ゆうちょ銀行) has branches whose names are numbers.</extracomment>
        <translation>{店|みせ}の {名前|なまえ}を {見|み}て ください。 ゆうちょ{銀行|ぎんこう}は {四〇八|よんぜろはち}のような {漢字|かんじ}3つです。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This is the kigo and bango of Yucho Bank. Please write the 7 digits for transfers, which stand below them in the passbook.</source>
        <extracomment>Told at an account number. &quot;Kigo&quot; and &quot;bango&quot; (記号, 番号) stand first in a passbook of Yucho Bank (ゆうちょ銀行).</extracomment>
        <translation>これは {記号|きごう}と {番号|ばんごう}です。 {通帳|つうちょう}の {口座番号|こうざばんごう}7つを {書|か}いて ください。</translation>
    </message>
</context>
<context>
    <name>FormsPage</name>
    <message>
        <location filename="../app/counter/FormsPage.qml" line="+33"/>
        <source>Blank forms</source>
        <extracomment>Name of the page with blank forms, for assistive technology</extracomment>
        <translation>{書|か}いて いない {紙|かみ}</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Blank forms on paper</source>
        <extracomment>Title of the page with blank forms that is reached before anybody signs in</extracomment>
        <translation>{書|か}いて いない {紙|かみ}を {出|だ}す</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>To be filled in by hand when nothing else works.</source>
        <extracomment>On the page with blank forms</extracomment>
        <translation>{機械|きかい}が {使|つか}えない ときに {手|て}で {書|か}きます。</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>No printer is set for this computer. Please tell the IT department.</source>
        <extracomment>On the page with blank forms, where the settings name no printer</extracomment>
        <translation>プリンターが ありません。 ITの {係|かかり}に {言|い}って ください。</translation>
    </message>
    <message>
        <location line="+53"/>
        <source>Back to the sign-in</source>
        <extracomment>Button: from the blank forms back to the sign-in</extracomment>
        <translation>サインインに もどる</translation>
    </message>
</context>
<context>
    <name>HandedInValue</name>
    <message>
        <location filename="../app/counter/HandedInValue.qml" line="+19"/>
        <source>As it was handed in:</source>
        <extracomment>Below a value that staff corrected: what the person had handed in comes on the next line</extracomment>
        <translation>{申請|しんせい}の とき：</translation>
    </message>
</context>
<context>
    <name>IdlePage</name>
    <message>
        <location filename="../kiosk/IdlePage.qml" line="+20"/>
        <source>Do you want to go on?</source>
        <extracomment>Title: nobody touched the screen for a while</extracomment>
        <translation>{続|つづ}けますか。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>End</source>
        <translation>{終|お}わる</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Go on</source>
        <translation>{続|つづ}ける</translation>
    </message>
    <message numerus="yes">
        <location line="+14"/>
        <source>%n second(s)</source>
        <extracomment>Said by a screen reader: %n seconds until everything is deleted</extracomment>
        <translation>
            <numerusform>%n{秒|びょう}</numerusform>
        </translation>
    </message>
    <message>
        <location line="+46"/>
        <source>seconds</source>
        <extracomment>Below a large number that counts down</extracomment>
        <translation>{秒|びょう}</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Touch anywhere but “End” to go on.</source>
        <extracomment>Nobody touched the screen for a while; “End” is a button</extracomment>
        <translation>「{終|お}わる」の ほかを さわると {続|つづ}きます。</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>If nobody touches, your data is deleted so that others cannot see it, and the first page comes back.</source>
        <extracomment>What happens when the seconds are over</extracomment>
        <translation>さわらないと {全部|ぜんぶ} {消|き}えます。 はじめの {画面|がめん}に もどります。</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>What you entered is all still here now.</source>
        <extracomment>Reassurance while the seconds run</extracomment>
        <translation>{入|い}れた ものは {今|いま} {残|のこ}って います。</translation>
    </message>
</context>
<context>
    <name>InterviewPage</name>
    <message>
        <location filename="../kiosk/InterviewPage.qml" line="+28"/>
        <source>Who else is this about?</source>
        <extracomment>Question of the interview: who is concerned besides the person at the machine</extracomment>
        <translation>ほかに だれの ことですか。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Who is this person to you?</source>
        <extracomment>Question of the interview about somebody who was added</extracomment>
        <translation>この {人|ひと}は あなたの {何|なん}ですか。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>When was this person born?</source>
        <extracomment>Question of the interview about somebody who was added</extracomment>
        <translation>この {人|ひと}は いつ {生|う}まれましたか。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Do you have health insurance|through work?</source>
        <extracomment>Question of the interview to the person at the machine</extracomment>
        <translation>{会社|かいしゃ}の {健康保険|けんこうほけん}が ありますか。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Does this person have health insurance|through work?</source>
        <extracomment>Question of the interview about somebody else</extracomment>
        <translation>この {人|ひと}は {会社|かいしゃ}の {健康保険|けんこうほけん}が ありますか。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Does any of this|apply to you?</source>
        <extracomment>Question of the interview to the person at the machine; things to tick follow</extracomment>
        <translation>あなたに あう ものが ありますか。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Does any of this|apply to this person?</source>
        <extracomment>Question of the interview about somebody else; things to tick follow</extracomment>
        <translation>この {人|ひと}に あう ものが ありますか。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>What is your nationality?</source>
        <extracomment>Question of the interview to the person at the machine</extracomment>
        <translation>あなたの {国|くに}は どこですか。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What is this person’s nationality?</source>
        <extracomment>Question of the interview about somebody else</extracomment>
        <translation>この {人|ひと}の {国|くに}は どこですか。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Who is the head of the household?</source>
        <extracomment>Question of the interview (世帯主)</extracomment>
        <translation>{世帯主|せたいぬし}は だれですか。</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Add those who live with you or belong to it, one by one. If it is only you, go on.</source>
        <extracomment>Below that question</extracomment>
        <translation>{家族|かぞく}などを {一人|ひとり}ずつ ふやして ください。 あなただけなら つぎへ {進|すす}みます。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Tick what is so. None is fine too.</source>
        <extracomment>Below that question</extracomment>
        <translation>あう ものを えらんで ください。 なくても いいです。</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Yes, through their own work</source>
        <extracomment>Answer: health insurance through one&apos;s own work</extracomment>
        <translation>はい。 {自分|じぶん}の {会社|かいしゃ}の {保険|ほけん}</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Yes, through a family member’s work</source>
        <extracomment>Answer: health insurance through the work of a member of the family</extracomment>
        <translation>はい。 {家族|かぞく}の {会社|かいしゃ}の {保険|ほけん}</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+66"/>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <location line="-64"/>
        <source>Has a My Number card</source>
        <extracomment>Something to tick: it is so</extracomment>
        <translation>マイナンバーカードが ある</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Is certified for long-term care</source>
        <extracomment>Something to tick: it is so (介護の認定)</extracomment>
        <translation>{介護|かいご}の {認定|にんてい}が ある</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Receives a pension</source>
        <extracomment>Something to tick: it is so</extracomment>
        <translation>{年金|ねんきん}を もらって いる</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Has a registered seal</source>
        <extracomment>Something to tick: it is so (印鑑登録)</extracomment>
        <translation>はんこを {登録|とうろく}して いる</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Has a driving licence</source>
        <extracomment>Something to tick: it is so</extracomment>
        <translation>{運転免許|うんてんめんきょ}が ある</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Has a certificate for a designated intractable disease</source>
        <extracomment>Something to tick: it is so (指定難病の受給者証)</extracomment>
        <translation>{難病|なんびょう}の カードが ある</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Has a nationality other than Japanese</source>
        <extracomment>Something to tick: it is so</extracomment>
        <translation>{外国|がいこく}の {国籍|こくせき}</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Back</source>
        <extracomment>Button: to the page before</extracomment>
        <translation>もどる</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Next</source>
        <extracomment>Button: to the next page</extracomment>
        <translation>つぎへ</translation>
    </message>
    <message>
        <location line="+32"/>
        <source>Yes</source>
        <extracomment>Answers to a question that is asked with yes or no</extracomment>
        <translation>はい</translation>
    </message>
    <message>
        <location line="+68"/>
        <source>Name (if you like)</source>
        <extracomment>A name that may be left empty; the interview asks for it</extracomment>
        <translation>{名前|なまえ}（{書|か}かなくても いい）</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>I don’t know</source>
        <extracomment>Answer to a question: the person does not know</extracomment>
        <translation>わからない</translation>
    </message>
</context>
<context>
    <name>InterviewPeople</name>
    <message>
        <location filename="../kiosk/InterviewPeople.qml" line="+23"/>
        <source>You</source>
        <extracomment>Beside a name: it is the person at the machine</extracomment>
        <translation>あなた</translation>
    </message>
    <message>
        <location line="+61"/>
        <source>Remove</source>
        <extracomment>Small button beside somebody who was added</extracomment>
        <translation>けす</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>Add a person</source>
        <extracomment>Button: somebody else is concerned</extracomment>
        <translation>{人|ひと}を ふやす</translation>
    </message>
</context>
<context>
    <name>LanguageGrid</name>
    <message>
        <location filename="../ui/controls/LanguageGrid.qml" line="+20"/>
        <source>Language</source>
        <extracomment>Spoken name of the buttons that choose a language.</extracomment>
        <translation>ことば</translation>
    </message>
</context>
<context>
    <name>LinePill</name>
    <message>
        <location filename="../app/counter/LinePill.qml" line="+14"/>
        <source>Line OK</source>
        <extracomment>State of the line to the centre</extracomment>
        <translation>回線&#x3000;正常</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Line is down</source>
        <translation>回線&#x3000;停止中</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Line not tried yet</source>
        <translation>回線&#x3000;確認中</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <location filename="../kiosk/Main.qml" line="+16"/>
        <source>Ward office kiosk</source>
        <extracomment>Name of the window, for assistive technology</extracomment>
        <translation>{区役所|くやくしょ}の {機械|きかい}</translation>
    </message>
</context>
<context>
    <name>ModeBar</name>
    <message>
        <location filename="../ui/controls/ModeBar.qml" line="+22"/>
        <source>Language</source>
        <extracomment>Button at the foot of every page: choose the language. One short word.</extracomment>
        <translation>ことば</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Text size</source>
        <extracomment>Button at the foot of every page: make letters larger or smaller.</extracomment>
        <translation>もじ</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Voice</source>
        <extracomment>Button at the foot of every page: let the machine read the page aloud.</extracomment>
        <translation>おと</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Screen</source>
        <extracomment>Button at the foot of every page: colours of the screen.</extracomment>
        <translation>がめん</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Help and settings</source>
        <extracomment>Spoken name of the row of buttons at the foot of every page.</extracomment>
        <translation>{手|て}だすけと {設定|せってい}</translation>
    </message>
    <message>
        <location line="+75"/>
        <source>Settings</source>
        <extracomment>One button in place of four when letters are large: language, text size, voice, colours.</extracomment>
        <translation>{設定|せってい}</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Staff is coming</source>
        <extracomment>Button at the foot of every page: a member of staff comes to this machine.</extracomment>
        <translation>{人|ひと}が {来|き}ます</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Call staff</source>
        <extracomment>The same button before it was pressed.</extracomment>
        <translation>ひとを よぶ</translation>
    </message>
</context>
<context>
    <name>ModeSheet</name>
    <message>
        <location filename="../ui/controls/ModeSheet.qml" line="+38"/>
        <source>Settings</source>
        <extracomment>Spoken name of the panel with language, text size, voice and colours.</extracomment>
        <translation>{設定|せってい}</translation>
    </message>
    <message>
        <location line="+74"/>
        <source>Language</source>
        <extracomment>Heading above the choice of languages.</extracomment>
        <translation>ことば</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Text size</source>
        <extracomment>Heading above the choice of text sizes.</extracomment>
        <translation>もじ</translation>
    </message>
    <message>
        <location line="-93"/>
        <source>%1 %</source>
        <extracomment>A text size. %1 is a number of percent.</extracomment>
        <translation>%1％</translation>
    </message>
    <message>
        <location line="+101"/>
        <source>Voice</source>
        <extracomment>Heading above: read aloud, or silent.</extracomment>
        <translation>おと</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Read aloud</source>
        <extracomment>Choice: the machine reads every page aloud.</extracomment>
        <translation>{声|こえ}で {読|よ}む</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Silent</source>
        <extracomment>Choice: no voice.</extracomment>
        <translation>{声|こえ}を {出|だ}さない</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Screen</source>
        <extracomment>Heading above the choice of colours.</extracomment>
        <translation>がめん</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Standard</source>
        <extracomment>Choice of colours: the usual ones, dark letters on white.</extracomment>
        <translation>ふつう</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>High contrast</source>
        <extracomment>Choice of colours: yellow and white on black, strong borders.</extracomment>
        <translation>くっきり</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Dark</source>
        <extracomment>Choice of colours: light letters on dark grey.</extracomment>
        <translation>{暗|くら}い</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Motion</source>
        <extracomment>Heading above: whether pictures move.</extracomment>
        <translation>{絵|え}の {動|うご}き</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Pictures move</source>
        <extracomment>Choice: pictures may move.</extracomment>
        <translation>{動|うご}かす</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Nothing moves</source>
        <extracomment>Choice: nothing on the screen moves.</extracomment>
        <translation>{動|うご}かさない</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Close</source>
        <extracomment>Button that closes the panel with language, text size, voice and colours.</extracomment>
        <translation>{閉|と}じる</translation>
    </message>
</context>
<context>
    <name>NextPanel</name>
    <message>
        <location filename="../app/counter/NextPanel.qml" line="+22"/>
        <source>Next person</source>
        <extracomment>Above the number of who has waited longest</extracomment>
        <translation>つぎにお呼びする方</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Chosen application</source>
        <translation>選んだ申請</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>Waited %1</source>
        <extracomment>How long this person has waited</extracomment>
        <translation>待ち時間&#x3000;%1</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>Opening …</source>
        <extracomment>Button: opens the chosen application</extracomment>
        <translation>開いています…</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Open</source>
        <translation>開く</translation>
    </message>
</context>
<context>
    <name>NoticeList</name>
    <message>
        <location filename="../kiosk/NoticeList.qml" line="+29"/>
        <source>Important: %1</source>
        <extracomment>Before a notice of the city, on the first page</extracomment>
        <translation>{大切|たいせつ}な お{知|し}らせ：%1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Notice: %1</source>
        <extracomment>Before a notice of the city, on the first page</extracomment>
        <translation>お{知|し}らせ：%1</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <location filename="../ui/forms/NumberField.qml" line="+39"/>
        <source>Fee  %1</source>
        <extracomment>What it costs, beside the number of copies. %1 is an amount of money.</extracomment>
        <translation>お{金|かね}&#x3000;%1</translation>
    </message>
</context>
<context>
    <name>OfferItem</name>
    <message>
        <location filename="../kiosk/OfferItem.qml" line="+71"/>
        <source>Offered until %1</source>
        <extracomment>%1 is the last day on which the city offers something by itself</extracomment>
        <translation>%1までの お{知|し}らせ</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Why</source>
        <extracomment>Label: the reason why something is offered</extracomment>
        <translation>なぜ</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Data used</source>
        <extracomment>Label: the kinds of data that were looked at before something was offered</extracomment>
        <translation>{見|み}た こと</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>, </source>
        <extracomment>Between two kinds of data, as in “Date of birth, Address”</extracomment>
        <translation>、 </translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Where</source>
        <extracomment>Label: at this machine, or at the counter</extracomment>
        <translation>{場所|ばしょ}</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Choose it the next time you use this machine, or please ask our staff.</source>
        <extracomment>Where something that is offered can be done; this visit is over</extracomment>
        <translation>{次|つぎ}は この {機械|きかい}で {選|えら}べます。 {窓口|まどぐち}の {人|ひと}にも {聞|き}けます。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Please ask our staff.</source>
        <extracomment>Where something that is offered can be done: not at this machine</extracomment>
        <translation>{窓口|まどぐち}の {人|ひと}に {聞|き}いて ください。</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Not confirmed by the office yet</source>
        <extracomment>Mark: the city has not confirmed this rule</extracomment>
        <translation>まだ {確|たし}かでは ありません</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Not for me</source>
        <extracomment>Button: takes something that was offered away</extracomment>
        <translation>いりません</translation>
    </message>
    <message>
        <location line="-16"/>
        <source>Rule: %1</source>
        <extracomment>Below something that is offered: the id of the city&apos;s rule, for whoever asks about it. %1 is like &quot;care_65&quot;</extracomment>
        <translation>{規則|きそく}：%1</translation>
    </message>
</context>
<context>
    <name>OnScreenKeyboard</name>
    <message>
        <location filename="../ui/keyboard/OnScreenKeyboard.qml" line="+91"/>
        <source>Keyboard</source>
        <extracomment>Spoken name of the keyboard on the screen.</extracomment>
        <translation>キーボード</translation>
    </message>
    <message>
        <location line="+74"/>
        <source>Voiced mark</source>
        <extracomment>Spoken name of the key that makes か into が.</extracomment>
        <translation>{点々|てんてん}</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Half-voiced mark</source>
        <extracomment>Spoken name of the key that makes は into ぱ.</extracomment>
        <translation>{丸|まる}</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Small kana</source>
        <extracomment>Spoken name of the key that makes つ into っ.</extracomment>
        <translation>{小|ちい}さい {字|じ}</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Long vowel</source>
        <extracomment>Spoken name of the key for a long vowel, ー.</extracomment>
        <translation>のばす {音|おと}</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Small letters</source>
        <extracomment>Key that changes between capital and small letters.</extracomment>
        <translation>{小文字|こもじ}</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Capitals</source>
        <translation>{大文字|おおもじ}</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Space</source>
        <extracomment>Key for a blank between words.</extracomment>
        <translation>{空|あ}ける</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Delete one</source>
        <extracomment>Key that takes away the last character.</extracomment>
        <translation>1つ {消|け}す</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Letters</source>
        <extracomment>Key that shows the letters a to z.</extracomment>
        <translation>ABC</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Digits, signs</source>
        <extracomment>Key that shows digits and signs.</extracomment>
        <translation>{数字|すうじ}</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Close</source>
        <extracomment>Key that puts the keyboard away.</extracomment>
        <translation>{閉|と}じる</translation>
    </message>
</context>
<context>
    <name>OutgoingRow</name>
    <message>
        <location filename="../app/counter/OutgoingRow.qml" line="+67"/>
        <source>Set aside</source>
        <extracomment>State of an application in the queue: the centre did not take it</extracomment>
        <translation>別に置いたもの</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Being sent</source>
        <extracomment>State of an application in the queue</extracomment>
        <translation>送信中</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Waits to be sent</source>
        <translation>送信待ち</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>Send again</source>
        <extracomment>Button: puts an application that was set aside back into the queue</extracomment>
        <translation>もう一度送る</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Send %1 again</source>
        <extracomment>Button for assistive technology: send again, receipt number</extracomment>
        <translation>%1をもう一度送る</translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>Tried %n times</source>
        <extracomment>State of an application in this machine&apos;s queue</extracomment>
        <translation>
            <numerusform>%n回送りました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageReader</name>
    <message>
        <location filename="../kiosk/PageReader.cpp" line="+82"/>
        <source>Your details are on the screen. They are read aloud only into an earphone.</source>
        <extracomment>Spoken instead of name, address and birth date while others could hear them</extracomment>
        <translation>あなたの ことは {画面|がめん}に あります。 {声|こえ}は イヤホンだけです。</translation>
    </message>
    <message>
        <location line="+35"/>
        <source>chosen</source>
        <extracomment>Spoken after the name of a choice</extracomment>
        <translation>えらびました</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>not chosen</source>
        <translation>えらんで いません</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>button</source>
        <extracomment>Spoken after the name of a button</extracomment>
        <translation>ボタン</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>a place to type</source>
        <extracomment>Spoken after the name of a field that can be typed in</extracomment>
        <translation>{文字|もじ}を {入|い}れる {所|ところ}</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>, </source>
        <extracomment>Joins the name of a control, what it is and its explanation when they are spoken</extracomment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>PaperBanner</name>
    <message>
        <location filename="../app/counter/PaperBanner.qml" line="+20"/>
        <source>%1 (%2)</source>
        <extracomment>What is wrong, and its code</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The paper is printed.</source>
        <extracomment>A form is out of the printer</extracomment>
        <translation>{紙|かみ}が {出|で}ました。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is being printed …</source>
        <extracomment>A form is on its way to the printer</extracomment>
        <translation>{紙|かみ}を {出|だ}して います…</translation>
    </message>
    <message>
        <location line="-10"/>
        <source>It could not be printed. Please look at the printer and try again.</source>
        <extracomment>For staff: a form did not come out</extracomment>
        <translation>{紙|かみ}が {出|で}ません。 プリンターを {見|み}て、 もう{一度|いちど} {押|お}して ください。</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <location filename="../kiosk/PinPad.qml" line="+101"/>
        <source>Clear</source>
        <extracomment>Key of the PIN pad: takes back all digits</extracomment>
        <translation>{全部|ぜんぶ} {消|け}す</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Undo one</source>
        <extracomment>Key of the PIN pad: takes back the last digit</extracomment>
        <translation>1つ {消|け}す</translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message>
        <location filename="../kiosk/PinPage.qml" line="+28"/>
        <source>Reading the card.</source>
        <translation>カードを {読|よ}んで います。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Please enter your|four-digit PIN.</source>
        <translation>4つの {番号|ばんごう}を|{入|い}れて ください。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please leave the card there. It takes a few seconds.</source>
        <translation>カードは そのままに して ください。 すぐに {終|お}わります。</translation>
    </message>
    <message>
        <location line="-9"/>
        <source>The four digits that you chose when you received your card.</source>
        <extracomment>Which number is meant by the PIN</extracomment>
        <translation>カードを もらった {時|とき}に {決|き}めた {数字|すうじ}です。</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Back</source>
        <translation>もどる</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>I do not know it</source>
        <extracomment>Button for somebody who does not remember the PIN</extracomment>
        <translation>{番号|ばんごう}が わからない</translation>
    </message>
    <message>
        <location line="+52"/>
        <source>Reading name, address, date of birth and sex.</source>
        <extracomment>While the card is being read</extracomment>
        <translation>{名前|なまえ}などを {読|よ}んで います。</translation>
    </message>
    <message numerus="yes">
        <location line="+9"/>
        <source>The number did not match. Please enter it again. You can try %n more time(s).</source>
        <extracomment>After a wrong PIN; %n is how many tries the card still allows</extracomment>
        <translation>
            <numerusform>{番号|ばんごう}が ちがいます。 あと %n{回|かい} {入|い}れられます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="-40"/>
        <source>You can try %n time(s). If it does not work, the counter can help.</source>
        <extracomment>%n is how many tries the card still allows</extracomment>
        <translation>
            <numerusform>あと %n{回|かい} {入|い}れられます。 まちがえても {窓口|まどぐち}で できます。</numerusform>
        </translation>
    </message>
    <message>
        <location line="+71"/>
        <source>The number is not shown and not read aloud. This machine does not keep it.</source>
        <extracomment>Below the pad for the PIN</extracomment>
        <translation>{番号|ばんごう}は {見|み}えません。 {声|こえ}も {出|で}ません。 {機械|きかい}に {残|のこ}りません。</translation>
    </message>
    <message>
        <location line="-116"/>
        <source>The four digits for the certificate for users. Many people chose the same as before.</source>
        <extracomment>Which number is meant by the PIN: the one of the certificate for authentication (利用者証明用電子証明書)</extracomment>
        <translation>カードの もう{一|ひと}つの {番号|ばんごう}です。 {数字|すうじ} 4けたです。 {前|まえ}と {同|おな}じ {人|ひと}も います。</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Asking the city.</source>
        <extracomment>Title of the page that asks for the PIN. | is a place where the line may break</extracomment>
        <translation>{市|し}に {聞|き}いて います。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Please enter the PIN|for users.</source>
        <extracomment>Title of the page that asks for the card&apos;s second PIN</extracomment>
        <translation>もう{一|ひと}つの {番号|ばんごう}を|{入|い}れて ください。</translation>
    </message>
    <message>
        <location line="+5"/>
        <location line="+7"/>
        <source>Go on without it</source>
        <extracomment>Button: goes on without what the city knows</extracomment>
        <translation>{使|つか}わないで {進|すす}む</translation>
    </message>
    <message>
        <location line="+52"/>
        <source>The card proves that it is you. Then the city answers.</source>
        <extracomment>While the card proves who its holder is, and the centre is asked</extracomment>
        <translation>カードで {確|たし}かめます。 {市|し}の {答|こた}えを {待|ま}ちます。</translation>
    </message>
</context>
<context>
    <name>PinPlaces</name>
    <message>
        <location filename="../kiosk/PinPlaces.qml" line="+18"/>
        <source>%1 of 4 digits entered</source>
        <extracomment>Said by a screen reader instead of the dots; %1 is from 0 to 4</extracomment>
        <translation>4つの うち %1つ {入|い}れました</translation>
    </message>
</context>
<context>
    <name>PlaceCardPage</name>
    <message>
        <location filename="../kiosk/PlaceCardPage.qml" line="+18"/>
        <source>Please place your|My Number card.</source>
        <extracomment>Title of the page that waits for the card. | is a place where the line may break</extracomment>
        <translation>マイナンバーカードを|ここに {置|お}いて ください。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Back</source>
        <translation>もどる</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>%1 (%2)</source>
        <extracomment>What is wrong, and its code for staff</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Waiting for the card. Please leave it there until the end.</source>
        <extracomment>Below the picture of the reader</extracomment>
        <translation>カードを {待|ま}って います。 {終|お}わるまで そのままです。</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>What is read</source>
        <extracomment>Heading: the things this machine reads from the card</extracomment>
        <translation>{読|よ}む もの</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Name, address, date of birth, sex</source>
        <translation>{名前|なまえ}、{住所|じゅうしょ}、{生|う}まれた {日|ひ}、{性別|せいべつ}</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>So that you do not have to write them by hand.</source>
        <translation>{自分|じぶん}で {書|か}く ことが {少|すく}なく なります。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>What is not read</source>
        <extracomment>Heading: the things this machine never reads from the card</extracomment>
        <translation>{読|よ}まない もの</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Individual Number, photo</source>
        <translation>マイナンバー、{顔|かお}の {写真|しゃしん}</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>When you finish, your data is deleted from this machine.</source>
        <translation>{終|お}わると この {機械|きかい}から {消|き}えます。</translation>
    </message>
    <message>
        <location line="-39"/>
        <source>Who can apply, what to bring</source>
        <extracomment>Button: to a page that tells who may apply for the procedure and which papers are needed</extracomment>
        <translation>できる {人|ひと}と {持|も}つ もの</translation>
    </message>
    <message>
        <location line="-2"/>
        <source>Details</source>
        <extracomment>Button in large text: to a page that tells who may apply for the procedure and what to bring</extracomment>
        <translation>くわしく</translation>
    </message>
</context>
<context>
    <name>PlanItem</name>
    <message>
        <location filename="../kiosk/PlanItem.qml" line="+35"/>
        <source>No due date</source>
        <extracomment>In place of a due date</extracomment>
        <translation>いつでも いい</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>until %1</source>
        <extracomment>%1 is the last day on which it can be done in time</extracomment>
        <translation>%1まで</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 ・ the day has passed; it can still be handed in</source>
        <extracomment>%1 is &quot;until&quot; with a day that has passed</extracomment>
        <translation>%1・ もう すぎました。 まだ {出|だ}せます</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%1 ・ %n day(s) left</source>
        <extracomment>%1 is &quot;until&quot; with a day, %n how many days are left</extracomment>
        <translation>
            <numerusform>%1・ あと %n{日|にち}</numerusform>
        </translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Finished here</source>
        <extracomment>Where a procedure is done: to the end at this machine</extracomment>
        <translation>ここで {終|お}わる</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Prepared here, finished at the counter</source>
        <extracomment>Where a procedure is done: begun at this machine</extracomment>
        <translation>ここで {始|はじ}めて {窓口|まどぐち}で {終|お}わる</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>At the counter only</source>
        <extracomment>Where a procedure is done: only by staff</extracomment>
        <translation>{窓口|まどぐち}で する</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>To read: under “All procedures”</source>
        <extracomment>Words to read, nothing to apply for</extracomment>
        <translation>「ぜんぶの {手続|てつづ}き」で {読|よ}めます</translation>
    </message>
    <message>
        <location line="+57"/>
        <location line="+7"/>
        <source>For whom</source>
        <extracomment>Label: the people whom a procedure is for
----------
Label: the people whom a procedure concerns</extracomment>
        <translation>だれの</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Why</source>
        <extracomment>Label: the reason for a procedure</extracomment>
        <translation>なぜ</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Bring</source>
        <extracomment>Label: what to take along</extracomment>
        <translation>{持|も}って くる</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Where</source>
        <extracomment>Label: at this machine, or at the counter</extracomment>
        <translation>{場所|ばしょ}</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>If it concerns you. Staff can look it up.</source>
        <extracomment>Mark of a procedure in a plan: an answer that decides it is not known</extracomment>
        <translation>{当|あ}てはまる {人|ひと}だけです。 {職員|しょくいん}が {調|しら}べます。</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Not confirmed by the office yet</source>
        <extracomment>Mark: the city has not confirmed this rule</extracomment>
        <translation>まだ {確|たし}かでは ありません</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Do it here now</source>
        <extracomment>Box to tick: this procedure is done at this machine in this visit</extracomment>
        <translation>いま ここで する</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>only if you wish</source>
        <extracomment>Below that box: nobody has to</extracomment>
        <translation>したい {人|ひと}だけ</translation>
    </message>
    <message>
        <location line="-136"/>
        <source>At the counter. This machine has no connection just now</source>
        <extracomment>Where a procedure is done while the machine has no connection</extracomment>
        <translation>{窓口|まどぐち}で します。 {今|いま} {通信|つうしん}が できません</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message numerus="yes">
        <location filename="../kiosk/PlanPage.qml" line="+19"/>
        <source>%n thing(s) to do</source>
        <extracomment>Title: how many procedures follow from a life event</extracomment>
        <translation>
            <numerusform>{手続|てつづ}きが %nつ あります。</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>In this order. You can leave out what you do not want to do now.</source>
        <extracomment>Below that title</extracomment>
        <translation>この じゅんばんで します。 いま しない ものは はずせます。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Back</source>
        <translation>もどる</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Begin</source>
        <extracomment>Button: begins the procedures that are ticked</extracomment>
        <translation>はじめる</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>End</source>
        <translation>{終|お}わる</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Nothing is ticked. Staff at the counter do these with you.</source>
        <extracomment>On the plan while no box is ticked</extracomment>
        <translation>{何|なに}も えらんで いません。 {窓口|まどぐち}の {人|ひと}と します。</translation>
    </message>
    <message>
        <location line="+34"/>
        <source>This list follows from what you told. Staff look at it once more.</source>
        <extracomment>On the plan: what it is and is not</extracomment>
        <translation>あなたの {答|こた}えから {作|つく}りました。 {窓口|まどぐち}の {人|ひと}も {見|み}ます。</translation>
    </message>
    <message>
        <location line="-10"/>
        <source>Print this list</source>
        <extracomment>Button on the plan: the list on this page, on paper</extracomment>
        <translation>この {紙|かみ}を {出|だ}す</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Your list is being printed.</source>
        <extracomment>After “Print this list” was pressed</extracomment>
        <translation>{紙|かみ}が {出|で}て きます。</translation>
    </message>
</context>
<context>
    <name>PrintTrouble</name>
    <message>
        <location filename="../kiosk/PrintTrouble.qml" line="+18"/>
        <source>%1 (%2)</source>
        <extracomment>What is wrong, and its code for staff</extracomment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>ProcedureTile</name>
    <message numerus="yes">
        <location filename="../kiosk/ProcedureTile.qml" line="+28"/>
        <source>about %n minute(s)</source>
        <extracomment>How long a procedure takes, roughly</extracomment>
        <translation>
            <numerusform>{約|やく} %n{分|ふん}</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>about %1</source>
        <extracomment>A price that the office still has to confirm; %1 is an amount such as ¥300</extracomment>
        <translation>{約|やく} %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>at the counter</source>
        <extracomment>Where a procedure is done: staff take it, this machine does not</extracomment>
        <translation>{窓口|まどぐち}で する</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>to read</source>
        <extracomment>What is behind a card: words to read, nothing to apply for</extracomment>
        <translation>{読|よ}む</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>finished here</source>
        <extracomment>Whether somebody has to go to the counter as well</extracomment>
        <translation>ここで {終|お}わる</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>finished at the counter</source>
        <translation>{窓口|まどぐち}で {終|お}わる</translation>
    </message>
    <message>
        <location line="-4"/>
        <source>not here just now, at the counter</source>
        <extracomment>Where a procedure is done while the machine has no connection: not here</extracomment>
        <translation>{今|いま}は {窓口|まどぐち}で</translation>
    </message>
</context>
<context>
    <name>ProfilePage</name>
    <message>
        <location filename="../kiosk/ProfilePage.qml" line="+16"/>
        <source>Asking the city.</source>
        <extracomment>Title of the page that offers to fill in from the common ID. | is a place where the line may break</extracomment>
        <translation>{市|し}に {聞|き}いて います。</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Fill in what the city|already knows?</source>
        <translation>{市|し}が {知|し}って いる ことを|{書|か}きますか？</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This takes three seconds at most.</source>
        <extracomment>Below that title: why</extracomment>
        <translation>{長|なが}くても 3{秒|びょう}です。</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Then you write less, and nothing twice.</source>
        <translation>{書|か}く ことが {少|すく}なく なります。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Go on without it</source>
        <extracomment>Button: goes on without what the city knows</extracomment>
        <translation>{使|つか}わないで {進|すす}む</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>No, thanks</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Yes, fill it in</source>
        <extracomment>Button: fills in from what the city knows</extracomment>
        <translation>はい、{書|か}く</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Waiting for the city&apos;s answer.</source>
        <extracomment>While the centre is asked</extracomment>
        <translation>{市|し}の {答|こた}えを {待|ま}って います。</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>What is looked at</source>
        <extracomment>Heading: what is looked at when the person says yes</extracomment>
        <translation>{見|み}る もの</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Your family, address, insurance, phone and bank account, as the city keeps them for procedures.</source>
        <extracomment>What is looked at when the person says yes</extracomment>
        <translation>{家族|かぞく}、{住所|じゅうしょ}、{保険|ほけん}です。 {電話|でんわ}と {銀行|ぎんこう}も {見|み}ます。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>How</source>
        <extracomment>Heading: how it is done</extracomment>
        <translation>{方法|ほうほう}</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Your card proves that it is you. You enter the four digits of its certificate for users.</source>
        <extracomment>How it is done</extracomment>
        <translation>カードで あなたを {確|たし}かめます。 4けたの {番号|ばんごう}を {入|い}れます。</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>You see every value before you apply. The city writes down that this machine asked. Afterwards it is deleted here.</source>
        <extracomment>Below the offer to fill in from what the city knows</extracomment>
        <translation>{出|だ}す {前|まえ}に {全部|ぜんぶ} {見|み}られます。 {聞|き}いた ことは {市|し}に {残|のこ}ります。 {終|お}わると ここから {消|き}えます。</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <location filename="../ui/controls/QrCode.qml" line="+15"/>
        <source>QR code</source>
        <extracomment>Spoken name of the picture of a QR code.</extracomment>
        <translation>QRコード</translation>
    </message>
</context>
<context>
    <name>QuestionBar</name>
    <message>
        <location filename="../kiosk/QuestionBar.qml" line="+22"/>
        <source>Question %1 / %2</source>
        <extracomment>How far the questions are. %1 is the number of this question, %2 how many there are.</extracomment>
        <translation>{質問|しつもん} %1 / %2</translation>
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
        <translation>この機械の送信待ち</translation>
    </message>
    <message>
        <location line="+10"/>
        <location line="+7"/>
        <location line="+9"/>
        <source>items</source>
        <extracomment>Unit after a number of applications (件); may be empty
----------
On the page with what this machine has still to send (送信)</extracomment>
        <translation>件</translation>
    </message>
    <message>
        <location line="-15"/>
        <source>waiting</source>
        <translation>待ち</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>set aside</source>
        <extracomment>On the page with what this machine has still to send (送信)</extracomment>
        <translation>別に置いたもの</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>sent</source>
        <extracomment>On the page with what this machine has still to send (送信)</extracomment>
        <translation>送信済み</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>What is set aside does not hold up the others. Receipt number and arrival time stay as they are.</source>
        <extracomment>On the page with what this machine has still to send (送信)</extracomment>
        <translation>別に置いたものがあっても、ほかは送られます。受付番号と受付時刻は変わりません。</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>The line is down. It is sent when the line is back.</source>
        <extracomment>On the page with what this machine has still to send (送信)</extracomment>
        <translation>回線が止まっています。戻りしだい送ります。</translation>
    </message>
    <message>
        <location line="+32"/>
        <source>Everything on this machine was sent.</source>
        <extracomment>On the page with what this machine has still to send (送信)</extracomment>
        <translation>この機械の分は、すべて送りました。</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <location filename="../app/counter/Rail.qml" line="+20"/>
        <source>Places</source>
        <extracomment>Name of the rail with the program&apos;s places, for assistive technology</extracomment>
        <translation>場所</translation>
    </message>
    <message>
        <location line="+33"/>
        <source>Reception</source>
        <extracomment>Place on the rail: the list of applications (受付)</extracomment>
        <translation>受付</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Visitor</source>
        <extracomment>Place on the rail: the application that is open (来庁者)</extracomment>
        <translation>来庁者</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Sending</source>
        <extracomment>Place on the rail: what this machine has still to send (送信)</extracomment>
        <translation>送信</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>Leave seat</source>
        <extracomment>Act on the rail: staff leaves the seat, everything is hidden (席を離れる)</extracomment>
        <translation>席を離れる</translation>
    </message>
    <message>
        <location line="-14"/>
        <source>Forms</source>
        <extracomment>Place on the rail: blank forms on paper (用紙)</extracomment>
        <translation>{用紙|ようし}</translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message numerus="yes">
        <location filename="../app/counter/RailButton.qml" line="+24"/>
        <source>%1, %n to look at</source>
        <extracomment>Name of a place on the rail for assistive technology: its name, and how many things there want to be looked at</extracomment>
        <translation>
            <numerusform>%1、確かめるもの%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceiptPage</name>
    <message>
        <location filename="../kiosk/ReceiptPage.qml" line="+17"/>
        <source>We have received it.</source>
        <extracomment>Title: the application was taken in and is kept safe</extracomment>
        <translation>{受|う}けとりました。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>End</source>
        <translation>{終|お}わる</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>Receipt number</source>
        <extracomment>Above the number of the application</extracomment>
        <translation>{受付|うけつけ}の {番号|ばんごう}</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Time of acceptance</source>
        <extracomment>Above the date and time that count</extracomment>
        <translation>{受付|うけつけ}の {時間|じかん}</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>QR code of the receipt number</source>
        <extracomment>Name of the QR code for a screen reader</extracomment>
        <translation>{受付|うけつけ}の {番号|ばんごう}の QRコード</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>You can read it with your phone.</source>
        <extracomment>Below the QR code of the receipt</extracomment>
        <translation>スマホで {読|よ}めます</translation>
    </message>
    <message>
        <location line="+75"/>
        <source>The line to the centre is down right now. Your application is kept here, sealed, and sent as soon as the line is back. Time and number stay the same.</source>
        <extracomment>On the receipt page while the centre cannot be reached</extracomment>
        <translation>{今|いま} センターと つながりません。 つながったら すぐ {送|おく}ります。 {時間|じかん}と {番号|ばんごう}は {変|か}わりません。</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Before you leave</source>
        <extracomment>Heading over taking the card and printing</extracomment>
        <translation>{帰|かえ}る {前|まえ}に</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Your copy is being printed.</source>
        <extracomment>After “Print a copy for yourself” was pressed</extracomment>
        <translation>{紙|かみ}を {出|だ}して います。</translation>
    </message>
    <message>
        <location line="-2"/>
        <source>Print a copy for yourself</source>
        <extracomment>Button on the receipt page</extracomment>
        <translation>{紙|かみ}を {出|だ}す</translation>
    </message>
    <message>
        <location line="+45"/>
        <source>When you end, all your data disappears from this screen.</source>
        <extracomment>Above the button “End” of the receipt page</extracomment>
        <translation>{終|お}わると あなたの ことは {全部|ぜんぶ} {消|き}えます。</translation>
    </message>
    <message>
        <location line="-124"/>
        <source>Each has its own number</source>
        <extracomment>Heading over the numbers of several applications, each with its procedure</extracomment>
        <translation>{手続|てつづ}きの {番号|ばんごう}</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>Still to do</source>
        <extracomment>Heading over procedures that were not done in this visit</extracomment>
        <translation>まだ する こと</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Staff know of it</source>
        <extracomment>Beside that heading</extracomment>
        <translation>{窓口|まどぐち}の {人|ひと}も わかります</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>until %1</source>
        <extracomment>Beside a procedure that was not done: the last day for it</extracomment>
        <translation>%1まで</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>to read</source>
        <extracomment>Beside a procedure that was not done and has no last day</extracomment>
        <translation>{読|よ}む</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>at the counter</source>
        <translation>{窓口|まどぐち}で する</translation>
    </message>
    <message>
        <location line="+51"/>
        <source>May also concern you</source>
        <extracomment>Heading over what the city offers by itself</extracomment>
        <translation>{関係|かんけい}が ある かも しれません</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>It is gone from this page.</source>
        <extracomment>Spoken after “Not for me” was pressed</extracomment>
        <translation>{消|け}しました。</translation>
    </message>
    <message>
        <location line="-25"/>
        <source>Print what you handed in</source>
        <extracomment>Button on the receipt page: the form with all that was handed in, on paper</extracomment>
        <translation>{出|だ}した ことを {紙|かみ}に {出|だ}す</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What you handed in is being printed.</source>
        <extracomment>After “Print what you handed in” was pressed</extracomment>
        <translation>{出|だ}した ことが {紙|かみ}で {出|で}て きます。</translation>
    </message>
</context>
<context>
    <name>ReceiptPaper</name>
    <message>
        <location filename="../kiosk/ReceiptPaper.cpp" line="+87"/>
        <source>Receipt</source>
        <extracomment>Title of the printed receipt</extracomment>
        <translation>{受付|うけつけ}の {紙|かみ}</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Receipt number</source>
        <translation>{受付|うけつけ}の {番号|ばんごう}</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Time of acceptance</source>
        <translation>{受付|うけつけ}の {時間|じかん}</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Show this code at the counter.</source>
        <extracomment>Beside the QR code on the printed receipt</extracomment>
        <translation>{窓口|まどぐち}で この コードを {見|み}せて ください。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What happens now</source>
        <translation>この {後|あと}の こと</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Please wait until your receipt number is called.</source>
        <translation>{番号|ばんごう}で よびます。 {待|ま}って ください。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The time above is the time of acceptance, whatever happens to the line.</source>
        <translation>{上|うえ}の {時間|じかん}が {受付|うけつけ}の {時間|じかん}です。 {変|か}わりません。</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>The line to the centre is down. Your application is kept sealed and sent as soon as it is back.</source>
        <translation>センターと つながりません。 つながったら {送|おく}ります。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>For practice only: this receipt is not real.</source>
        <translation>{練習|れんしゅう}です。 {本物|ほんもの}では ありません。</translation>
    </message>
    <message>
        <location line="-62"/>
        <source>until %1</source>
        <extracomment>On the printed receipt, beside a procedure that was not done: the last day for it</extracomment>
        <translation>%1まで</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>to read</source>
        <extracomment>On the printed receipt, beside something that is only to be read</extracomment>
        <translation>{読|よ}む</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>at the counter</source>
        <extracomment>On the printed receipt, beside a procedure that was not done</extracomment>
        <translation>{窓口|まどぐち}で する</translation>
    </message>
    <message>
        <location line="+44"/>
        <source>Still to do</source>
        <extracomment>On the printed receipt: title over the procedures that were not done in this visit</extracomment>
        <translation>まだ する こと</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <location filename="../kiosk/ReviewPage.qml" line="+18"/>
        <source>Is this right?</source>
        <extracomment>Title of the page where everything is read over</extracomment>
        <translation>これで いいですか。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Back</source>
        <extracomment>Button: to the page before</extracomment>
        <translation>もどる</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Apply</source>
        <extracomment>The button that hands the application in</extracomment>
        <translation>{申|もう}し{込|こ}む</translation>
    </message>
    <message>
        <location line="+42"/>
        <source>It is sealed so that only the city&apos;s centre can open it.</source>
        <extracomment>What happens with the application</extracomment>
        <translation>{封|ふう}を して {送|おく}ります。 センターだけが {開|あ}けられます。</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Staff of this office in charge of it will see it. Who looked is recorded.</source>
        <extracomment>Who will see the application</extracomment>
        <translation>{係|かかり}の {人|ひと}が {見|み}ます。 だれが {見|み}たか {残|のこ}ります。</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>The time at which you apply is the time of acceptance.</source>
        <extracomment>Which time counts in law</extracomment>
        <translation>{申|もう}し{込|こ}んだ {時間|じかん}が {受付|うけつけ}の {時間|じかん}です。</translation>
    </message>
    <message>
        <location line="-46"/>
        <source>Already received: %1</source>
        <extracomment>Some of several applications were handed in before one could not be. %1 are their receipt numbers.</extracomment>
        <translation>{受|う}け{付|つ}けました：%1</translation>
    </message>
</context>
<context>
    <name>ReviewView</name>
    <message>
        <location filename="../ui/forms/ReviewView.qml" line="+29"/>
        <source>, </source>
        <extracomment>Between the items of a short list.</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <location line="+96"/>
        <source>Fee, paid when you receive it</source>
        <extracomment>Beside what it costs: it is paid on the spot when the paper is handed over.</extracomment>
        <translation>お{金|かね}（もらう ときに {払|はら}います）</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Fee, about; staff tells you before you pay</source>
        <extracomment>Beside what it probably costs: staff confirms it before anything is paid.</extracomment>
        <translation>お{金|かね}（だいたい）。 {払|はら}う {前|まえ}に {言|い}います</translation>
    </message>
    <message>
        <location line="-39"/>
        <source>Ticked</source>
        <extracomment>Label before the list of what was ticked.</extracomment>
        <translation>えらんだ もの</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Not ticked</source>
        <extracomment>Label before the list of what was not ticked.</extracomment>
        <translation>えらばない もの</translation>
    </message>
</context>
<context>
    <name>ScanLine</name>
    <message>
        <location filename="../app/counter/ScanLine.qml" line="+34"/>
        <source>Scan %1</source>
        <extracomment>Among the values of an application: a picture of a paper that was handed in with it; %1 counts from 1</extracomment>
        <translation>{画像|がぞう} %1</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Fetching …</source>
        <extracomment>Button beside a scan that goes with an application</extracomment>
        <translation>まって ください…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Hide</source>
        <extracomment>Button beside a scan that goes with an application</extracomment>
        <translation>とじる</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show</source>
        <extracomment>Button beside a scan that goes with an application</extracomment>
        <translation>{見|み}る</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>This scan could not be shown. Try once more; if that does not help, ask the person for the paper.</source>
        <extracomment>Below a scan that goes with an application</extracomment>
        <translation>この {画像|がぞう}を {見|み}ることが できませんでした。もう いちど やって ください。だめな ときは、{紙|かみ}を {見|み}せて もらって ください。</translation>
    </message>
</context>
<context>
    <name>ScanPanel</name>
    <message>
        <location filename="../app/counter/ScanPanel.qml" line="+32"/>
        <source>Hold the receipt&apos;s QR code before the camera.</source>
        <extracomment>In the panel with the camera&apos;s picture, where a receipt&apos;s code is read</extracomment>
        <translation>控えのQRコードを、カメラに向けてください。</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>No camera can be used. Please type the receipt number, or use a handheld scanner.</source>
        <extracomment>In the panel with the camera&apos;s picture, where a receipt&apos;s code is read</extracomment>
        <translation>カメラが使えません。受付番号を入力するか、手持ちの読み取り機を使ってください。</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Close the camera</source>
        <extracomment>Button: closes the camera&apos;s picture</extracomment>
        <translation>カメラを閉じる</translation>
    </message>
</context>
<context>
    <name>ScrollPage</name>
    <message>
        <location filename="../ui/controls/ScrollPage.qml" line="+94"/>
        <source>There is more below</source>
        <extracomment>Strip at the foot of a page that is longer than the screen. Touching it shows the next part.</extracomment>
        <translation>{下|した}に {続|つづ}きが あります</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Back to the top</source>
        <extracomment>The same strip at the end of the page. Touching it goes back to the top.</extracomment>
        <translation>いちばん {上|うえ}へ</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <location filename="../kiosk/Shell.qml" line="+165"/>
        <source>For practice only: nothing here is real.</source>
        <extracomment>Shown on every page of a machine that staff practise on</extracomment>
        <translation>{練習|れんしゅう}です。 {本物|ほんもの}では ありません。</translation>
    </message>
</context>
<context>
    <name>ShellHeader</name>
    <message>
        <location filename="../kiosk/ShellHeader.qml" line="+66"/>
        <source>Leave</source>
        <extracomment>Leaves the visit and deletes everything</extracomment>
        <translation>やめる</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Choose</source>
        <extracomment>The five steps of a visit, one or two words each</extracomment>
        <translation>えらぶ</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Card</source>
        <translation>カード</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Fill in</source>
        <translation>{答|こた}える</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Check</source>
        <translation>{見|み}る</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Receipt</source>
        <translation>{終|お}わり</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <location filename="../app/counter/SignInPage.qml" line="+72"/>
        <source>Staff sign-in</source>
        <extracomment>On the page where staff sign in</extracomment>
        <translation>職員のサインイン</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Staff number</source>
        <extracomment>On the page where staff sign in</extracomment>
        <translation>職員番号</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Password</source>
        <extracomment>On the page where staff sign in</extracomment>
        <translation>パスワード</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Signing in …</source>
        <extracomment>Button on the sign-in page</extracomment>
        <translation>サインインしています…</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>When you leave your seat, press Ctrl L. Everything is hidden, nothing is lost.</source>
        <extracomment>On the page where staff sign in</extracomment>
        <translation>席を離れるときは Ctrl L を押してください。すべてかくれ、何もなくなりません。</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Text size: Ctrl + and Ctrl −. High contrast: Ctrl H. English or Japanese: Ctrl J.</source>
        <extracomment>Keys that work on every page of the counter; Ctrl J switches between Japanese and English</extracomment>
        <translation>文字の大きさ：Ctrl + と Ctrl −&#x3000;くっきり：Ctrl H&#x3000;英語・日本語：Ctrl J</translation>
    </message>
    <message>
        <location line="-13"/>
        <source>Blank forms on paper</source>
        <extracomment>Button on the sign-in page: forms to be filled in by hand, when nothing else works</extracomment>
        <translation>{書|か}いて いない {紙|かみ}を {出|だ}す</translation>
    </message>
</context>
<context>
    <name>SourceChip</name>
    <message>
        <location filename="../ui/controls/SourceChip.qml" line="+25"/>
        <source>From card</source>
        <extracomment>Chip beside a value: it was read from the My Number card. A label, no full stop, as short as can be.</extracomment>
        <translation>カードから</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>From common ID</source>
        <extracomment>Chip beside a value: it came from the person&apos;s common ID (共通ID).</extracomment>
        <translation>{共通|きょうつう}IDから</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>From your draft</source>
        <extracomment>Chip beside a value: the person wrote it at home, in an application made before coming.</extracomment>
        <translation>{前|まえ}の {申請|しんせい}から</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>From an earlier page</source>
        <extracomment>Chip beside a value: it was entered on a page before this one.</extracomment>
        <translation>{前|まえ}の ページから</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Entered here</source>
        <extracomment>Chip beside a value: the person entered it at this machine.</extracomment>
        <translation>ここで {入|い}れた</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Entered by staff</source>
        <extracomment>Chip beside a value: a member of staff entered it.</extracomment>
        <translation>{係|かかり}の {人|ひと}が {入|い}れた</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <location filename="../ui/controls/StepBar.qml" line="+23"/>
        <source>Step %1 of %2: %3</source>
        <extracomment>Spoken name of the row of steps at the top of a page. %1 is the number of this step, %2 how many there are, %3 the name of this step.</extracomment>
        <translation>%2つの うち %1{番目|ばんめ}、%3</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Step %1 / %2</source>
        <extracomment>How far the visit is, in large type. %1 is the number of this step, %2 how many there are.</extracomment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <location filename="../ui/controls/Stepper.qml" line="+67"/>
        <source>One less, now %1</source>
        <extracomment>Spoken name of the button that makes a number smaller by one. %1 is the number now, with its unit.</extracomment>
        <translation>1つ へらす、{今|いま} %1</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>One more, now %1</source>
        <extracomment>Spoken name of the button that makes a number larger by one. %1 is the number now, with its unit.</extracomment>
        <translation>1つ ふやす、{今|いま} %1</translation>
    </message>
</context>
<context>
    <name>TakeCard</name>
    <message>
        <location filename="../kiosk/TakeCard.qml" line="+30"/>
        <source>Please take your card.</source>
        <extracomment>At the end: the card lies on the reader</extracomment>
        <translation>カードを {取|と}って ください。</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <location filename="../kiosk/TroublePage.qml" line="+21"/>
        <location line="+4"/>
        <source>End</source>
        <extracomment>Button: ends the visit and deletes everything of the person</extracomment>
        <translation>{終|お}わる</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Try again</source>
        <extracomment>Button: hand in once more</extracomment>
        <translation>もう {一度|いちど} する</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>What you entered is still here. Nothing has been handed in.</source>
        <extracomment>Reassurance on a page that tells of a trouble</extracomment>
        <translation>{入|い}れた ものは {残|のこ}って います。 まだ {申|もう}し{込|こ}んで いません。</translation>
    </message>
</context>
<context>
    <name>ValueLine</name>
    <message>
        <location filename="../app/counter/ValueLine.qml" line="+86"/>
        <source>Seen on a paper</source>
        <extracomment>Below a value that staff wrote from a paper which they saw</extracomment>
        <translation>{書類|しょるい}で {確|たし}かめました</translation>
    </message>
</context>
<context>
    <name>ValueRow</name>
    <message>
        <location filename="../ui/controls/ValueRow.qml" line="+82"/>
        <source>Correct</source>
        <extracomment>Small button beside an answer on the page where everything is read over: go back and correct this one.</extracomment>
        <translation>{直|なお}す</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Correct: %1</source>
        <extracomment>Spoken name of that button. %1 is what the answer is about, for example &quot;Copies&quot;.</extracomment>
        <translation>{直|なお}す：%1</translation>
    </message>
</context>
<context>
    <name>VisitAnswers</name>
    <message>
        <location filename="../app/counter/VisitAnswers.qml" line="+31"/>
        <source>%1 + %2</source>
        <extracomment>The two languages in which the application is shown: staff&apos;s and citizen&apos;s</extracomment>
        <translation>%1＋%2</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>This machine does not have this procedure&apos;s definition. The values are shown under their short names.</source>
        <extracomment>Among the values of an application, as staff see them</extracomment>
        <translation>この機械には、この手続きの定義がありません。短い名前のまま表示しています。</translation>
    </message>
    <message>
        <location line="+31"/>
        <source>Fee</source>
        <extracomment>Among the values of an application, as staff see them</extracomment>
        <translation>手数料</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>(amount to be confirmed)</source>
        <extracomment>Behind a fee that the designer of the procedure has not confirmed</extracomment>
        <translation>（金額は確認中）</translation>
    </message>
</context>
<context>
    <name>VisitCorrecting</name>
    <message>
        <location filename="../app/counter/VisitCorrecting.qml" line="+31"/>
        <source>What was handed in is kept. Your values stand beside it, with your name and the time.</source>
        <extracomment>Over the application that a member of staff is correcting</extracomment>
        <translation>{申請|しんせい}した ことは そのまま {残|のこ}ります。 {直|なお}した ことは、 {職員|しょくいん}の {名前|なまえ}と {時間|じかん}と いっしょに {残|のこ}ります。</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Correct or complete: %1</source>
        <extracomment>Over the application that a member of staff is correcting. %1 is the procedure&apos;s name.</extracomment>
        <translation>{直|なお}す・{足|た}す：%1</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>I saw a paper that says so</source>
        <extracomment>Staff tick this when a paper that they saw says what they wrote</extracomment>
        <translation>{書類|しょるい}を {見|み}て {確|たし}かめました</translation>
    </message>
</context>
<context>
    <name>VisitFollowOns</name>
    <message>
        <location filename="../app/counter/VisitFollowOns.qml" line="+24"/>
        <source>Until %1</source>
        <extracomment>Below a procedure that is still to be done: the last day on which it is in time</extracomment>
        <translation>%1まで</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Chosen at the kiosk, with a number of its own. Please check that it came.</source>
        <extracomment>Below a procedure that is still to be done: it was ticked at the kiosk, to be handed in after this one</extracomment>
        <translation>{機械|きかい}で {選|えら}びました。 {番号|ばんごう}は {別|べつ}です。 {届|とど}いたか {見|み}て ください。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Not confirmed by the office yet</source>
        <extracomment>Mark: the city has not confirmed this rule</extracomment>
        <translation>まだ {確認中|かくにんちゅう}です</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Not done yet</source>
        <extracomment>Heading: procedures that follow from the same life event and were not handed in with this one</extracomment>
        <translation>まだしていない手続き</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Also belongs to it</source>
        <extracomment>Heading: what else belongs to the same life event; nothing of it is missing</extracomment>
        <translation>いっしょに できる {手続|てつづ}き</translation>
    </message>
    <message numerus="yes">
        <location line="+8"/>
        <source>%n thing(s) that must be done was not taken. Please tell the person.</source>
        <extracomment>Over the procedures that follow from the same life event and that nobody has begun</extracomment>
        <translation>
            <numerusform>{必要|ひつよう}な {手続|てつづ}きが %n{件|けん} まだです。 {伝|つた}えて ください。</numerusform>
        </translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Nobody was asked about the household. Please go through this together.</source>
        <extracomment>Over the same list, where the person chose a procedure directly</extracomment>
        <translation>{家族|かぞく}の ことは {聞|き}いて いません。 いっしょに {見|み}て ください。</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>%1 (if the person wishes)</source>
        <extracomment>A procedure that nobody has to do. %1 is its title</extracomment>
        <translation>%1（したい {人|ひと}だけ）</translation>
    </message>
</context>
<context>
    <name>VisitOffers</name>
    <message>
        <location filename="../app/counter/VisitOffers.qml" line="+22"/>
        <source>The city may offer</source>
        <extracomment>Heading: what the city offers this person by itself</extracomment>
        <translation>{市|し}からの お{知|し}らせ</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Until %1</source>
        <extracomment>Below something that is offered: the last day</extracomment>
        <translation>%1まで</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Data used: %1</source>
        <extracomment>Below something that is offered: the kinds of data that the rule looked at. %1 is a list of them</extracomment>
        <translation>{使|つか}った {情報|じょうほう}：%1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Rule: %1</source>
        <extracomment>Below something that is offered: the id of the rule</extracomment>
        <translation>{規則|きそく}：%1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Not shown at the kiosk. Please speak of it in private.</source>
        <extracomment>Below something that is offered: it must not be said where others hear it</extracomment>
        <translation>{機械|きかい}には {出|だ}して いません。 ほかの {人|ひと}が いない {所|ところ}で {話|はな}します。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Not confirmed by the office yet</source>
        <extracomment>Mark: the city has not confirmed this rule</extracomment>
        <translation>まだ {確認中|かくにんちゅう}です</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>An offer, never a decision. Saying no has no consequences.</source>
        <extracomment>Below what is offered: what staff must know</extracomment>
        <translation>{決|き}まった ことでは ありません。 {断|ことわ}っても {大丈夫|だいじょうぶ}です。</translation>
    </message>
</context>
<context>
    <name>VisitPage</name>
    <message>
        <location filename="../app/counter/VisitPage.qml" line="+73"/>
        <source>Application</source>
        <extracomment>Name of the part of the page with the application&apos;s values, for assistive technology</extracomment>
        <translation>申請</translation>
    </message>
    <message>
        <location line="+50"/>
        <source>Back to the list</source>
        <extracomment>Button: closes the application, back to the list</extracomment>
        <translation>一覧にもどる</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Correct or complete</source>
        <extracomment>Button: staff writes in the application what the person told them, or what a paper says</extracomment>
        <translation>{直|なお}す・{足|た}す</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Change nothing</source>
        <extracomment>Button: what staff wrote into an application is not kept</extracomment>
        <translation>{変|か}えない</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Keeping it …</source>
        <extracomment>Button: what staff wrote into an application is kept beside what was handed in</extracomment>
        <translation>{保存|ほぞん}しています…</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Keep the corrections</source>
        <translation>{直|なお}した ことを {保存|ほぞん}する</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>Accepting …</source>
        <extracomment>Button: staff takes the application as complete</extracomment>
        <translation>受理しています…</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Accept</source>
        <translation>受理する</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>No application is open. Choose one from the list, or scan the code on a receipt.</source>
        <extracomment>On the page of one application, as staff see it</extracomment>
        <translation>開いている申請はありません。一覧から選ぶか、控えのコードを読み取ってください。</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>To the list</source>
        <extracomment>On the page of one application, as staff see it</extracomment>
        <translation>一覧へ</translation>
    </message>
    <message>
        <location line="-44"/>
        <source>Print the form</source>
        <extracomment>Button: the form with all answers, on paper; who printed it is written down</extracomment>
        <translation>{紙|かみ}に {出|だ}す</translation>
    </message>
</context>
<context>
    <name>VisitProgress</name>
    <message>
        <location filename="../app/counter/VisitProgress.qml" line="+31"/>
        <source>Course of this application</source>
        <extracomment>In the course of an application: what has happened to it</extracomment>
        <translation>この申請の流れ</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>It was accepted.</source>
        <extracomment>In the course of an application: what has happened to it</extracomment>
        <translation>受理しました。</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>It waits to be accepted.</source>
        <translation>受理を待っています。</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>The clock of the machine was not checked. The arrival time may be a little off.</source>
        <extracomment>In the course of an application: what has happened to it</extracomment>
        <translation>受付した機械の時計は確かめられていません。時刻が少しずれているかもしれません。</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Accepted</source>
        <extracomment>In the course of an application: what has happened to it</extracomment>
        <translation>受理済み</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Corrected: %1</source>
        <extracomment>In the course of an application. %1 is what staff corrected: &quot;Telephone&quot;</extracomment>
        <translation>{直|なお}した ところ：%1</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Handed in</source>
        <extracomment>In the course of an application: it was handed in</extracomment>
        <translation>受付</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Legal basis</source>
        <extracomment>In the course of an application: what has happened to it</extracomment>
        <translation>根拠となる法令</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Please check these before you decide.</source>
        <extracomment>Below what nobody has confirmed yet of a procedure, as staff see it</extracomment>
        <translation>{決|き}める {前|まえ}に {確|たし}かめて ください。</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Not confirmed yet</source>
        <extracomment>Heading over what nobody at the city has confirmed yet of a procedure: its fee, who may apply …</extracomment>
        <translation>まだ {確|たし}かめて いない こと</translation>
    </message>
</context>
<context>
    <name>VisitWho</name>
    <message>
        <location filename="../app/counter/VisitWho.qml" line="+25"/>
        <source>Applicant</source>
        <extracomment>Label beside a value in the panel that says who applies and how it came in</extracomment>
        <translation>届け出る人</translation>
    </message>
    <message>
        <location line="+38"/>
        <source>How it came in</source>
        <extracomment>Label beside a value in the panel that says who applies and how it came in</extracomment>
        <translation>受付の経路</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Receipt number</source>
        <extracomment>Label beside a value in the panel that says who applies and how it came in</extracomment>
        <translation>{受付|うけつけ}の {番号|ばんごう}</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Arrival time</source>
        <extracomment>When the application was handed in; this time holds</extracomment>
        <translation>受付時刻</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>From</source>
        <extracomment>Label beside a value in the panel that says who applies and how it came in</extracomment>
        <translation>入口</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Language</source>
        <extracomment>The language the person used</extracomment>
        <translation>ことば</translation>
    </message>
</context>
<context>
    <name>WaitingPanel</name>
    <message>
        <location filename="../app/counter/WaitingPanel.qml" line="+26"/>
        <source>Waiting now</source>
        <extracomment>Under a number in the panel with the waiting times</extracomment>
        <translation>いまの待合</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>people</source>
        <extracomment>Unit after a number of people (人); may be empty</extracomment>
        <translation>人</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>waiting</source>
        <translation>待ち</translation>
    </message>
    <message>
        <location line="+6"/>
        <location line="+7"/>
        <source>min</source>
        <extracomment>Unit after a number of minutes (分)
----------
Under a number in the panel with the waiting times</extracomment>
        <translation>分</translation>
    </message>
    <message>
        <location line="-6"/>
        <source>median</source>
        <translation>中央値</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>longest</source>
        <extracomment>Under a number in the panel with the waiting times</extracomment>
        <translation>最も長い</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>up to 20 min: %1</source>
        <extracomment>How many people have waited that long</extracomment>
        <translation>20分まで %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>up to 40 min: %1</source>
        <translation>40分まで %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>longer: %1</source>
        <translation>40分より長い %1</translation>
    </message>
</context>
<context>
    <name>WatchPanel</name>
    <message>
        <location filename="../app/counter/WatchPanel.qml" line="+22"/>
        <source>To watch</source>
        <extracomment>In the panel of things staff should watch</extracomment>
        <translation>気をつけること</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>The line is down. It is tried again by itself.</source>
        <extracomment>In the panel of things staff should watch</extracomment>
        <translation>回線が止まっています。自動でつなぎなおします。</translation>
    </message>
    <message numerus="yes">
        <location line="+8"/>
        <source>%n was set aside. The reason is under Sending.</source>
        <extracomment>Applications in the queue of this machine that the centre did not take</extracomment>
        <translation>
            <numerusform>%n件を別に置いています。理由は「送信」にあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+8"/>
        <source>%n waits on this machine to be sent.</source>
        <extracomment>Applications in the queue of this machine that wait for the line</extracomment>
        <translation>
            <numerusform>この機械で%n件が送信を待っています。</numerusform>
        </translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Everything on this machine was sent.</source>
        <extracomment>In the panel of things staff should watch</extracomment>
        <translation>この機械の分は、すべて送りました。</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <location filename="../kiosk/WelcomePage.qml" line="+65"/>
        <source>Welcome.|Apply here, step by step.</source>
        <extracomment>The first words on the first page. | is a place where the line may break</extracomment>
        <translation>ようこそ。
ここで {申|もう}し{込|こ}めます。</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>Language</source>
        <extracomment>Heading over the languages; the words after it stay as they are in every language</extracomment>
        <translation>ことば</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Start</source>
        <extracomment>The large button on the first page</extracomment>
        <translation>はじめる</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Nobody touched the screen for a while, so the last visit was ended and everything in it deleted.</source>
        <extracomment>On the first page, for the person whose visit was ended</extracomment>
        <translation>だれも さわらなかったので {全部|ぜんぶ} {消|け}しました。</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>What this machine cannot do</source>
        <extracomment>Heading on the first page</extracomment>
        <translation>ここで できない こと</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Requests for somebody else, registering a seal, notices of death and payment in cash are taken at the counter.</source>
        <extracomment>What this machine cannot do, on the first page</extracomment>
        <translation>ほかの {人|ひと}の {分|ぶん}は {窓口|まどぐち}で できます。 {印鑑|いんかん}と {死亡届|しぼうとどけ}、{現金|げんきん}も {窓口|まどぐち}です。</translation>
    </message>
</context>
<context>
    <name>WorklistPage</name>
    <message>
        <location filename="../app/counter/WorklistPage.qml" line="+66"/>
        <source>Waiting</source>
        <extracomment>Filter of the worklist</extracomment>
        <translation>待っている</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Accepted</source>
        <extracomment>Filter of the worklist</extracomment>
        <translation>受理済み</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>All</source>
        <extracomment>Filter of the worklist</extracomment>
        <translation>すべて</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Read a QR code</source>
        <extracomment>Button: opens the camera to read the QR code of a receipt</extracomment>
        <translation>QRを読み取る</translation>
    </message>
    <message>
        <location line="-36"/>
        <source>Important: %1</source>
        <extracomment>Before a notice of the city, over the worklist</extracomment>
        <translation>{大切|たいせつ}な お{知|し}らせ：%1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Notice: %1</source>
        <extracomment>Before a notice of the city, over the worklist</extracomment>
        <translation>お{知|し}らせ：%1</translation>
    </message>
</context>
<context>
    <name>WorklistRow</name>
    <message>
        <location filename="../app/counter/WorklistRow.qml" line="+56"/>
        <source>%1, %2, %3, %4, %5, %6</source>
        <extracomment>A line of the worklist for assistive technology: number, procedure, waiting time, channel, language, state</extracomment>
        <translation>%1、%2、%3、%4、%5、%6</translation>
    </message>
</context>
<context>
    <name>WorklistTable</name>
    <message>
        <location filename="../app/counter/WorklistTable.qml" line="+18"/>
        <source>Number</source>
        <extracomment>Heads of the worklist&apos;s columns</extracomment>
        <translation>番号</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Waited</source>
        <translation>待ち時間</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Procedure</source>
        <translation>用件</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>From</source>
        <translation>入口</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Language</source>
        <translation>ことば</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <location line="+50"/>
        <source>Applications</source>
        <extracomment>Name of the worklist for assistive technology</extracomment>
        <translation>申請の一覧</translation>
    </message>
    <message>
        <location line="+48"/>
        <source>Nobody is waiting here.</source>
        <extracomment>In place of the worklist while it is empty</extracomment>
        <translation>お待ちの方はいません。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The line is down. The list comes when it is back.</source>
        <extracomment>In place of the worklist while it is empty</extracomment>
        <translation>回線が止まっています。戻ると、一覧が出ます。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>One moment, please.</source>
        <extracomment>The list of applications is being fetched</extracomment>
        <translation>少しお待ちください。</translation>
    </message>
</context>
<context>
    <name>WorklistWords</name>
    <message>
        <location filename="../app/counter/WorklistWords.qml" line="+13"/>
        <source>Kiosk</source>
        <extracomment>Where an application came in</extracomment>
        <translation>キオスク</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Counter</source>
        <extracomment>Where an application came in</extracomment>
        <translation>窓口</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Japanese</source>
        <extracomment>How long somebody has waited, or where an application came in</extracomment>
        <translation>日本語</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Easy Japanese</source>
        <extracomment>The language やさしい日本語</extracomment>
        <translation>やさしい日本語</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>English</source>
        <translation>英語</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Chinese</source>
        <extracomment>The language 简体中文</extracomment>
        <translation>中国語</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Accepted</source>
        <extracomment>State of an application</extracomment>
        <translation>受理済み</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Waiting</source>
        <translation>待っている</translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>%n min</source>
        <extracomment>How long somebody has waited</extracomment>
        <translation>
            <numerusform>%n分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>%n h</source>
        <translation>
            <numerusform>%n時間</numerusform>
        </translation>
    </message>
</context>
</TS>
