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
        <translation>終わる</translation>
    </message>
    <message>
        <location line="-24"/>
        <source>This is done at the counter. Staff do it together with you.</source>
        <extracomment>A procedure that the kiosk does not take</extracomment>
        <translation>この手続きは、|窓口でします。|係員が、|お手伝いします。</translation>
    </message>
    <message>
        <location line="+91"/>
        <source>What to bring</source>
        <extracomment>Heading over the papers that a person takes along to the counter</extracomment>
        <translation>お持ちいただくもの</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Time</source>
        <extracomment>Label: how long it takes</extracomment>
        <translation>時間</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>about %n minute(s)</source>
        <extracomment>How long a procedure takes, roughly</extracomment>
        <translation>
            <numerusform>約%n分</numerusform>
        </translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Fee</source>
        <extracomment>Label: what it costs</extracomment>
        <translation>手数料</translation>
    </message>
    <message>
        <location line="-125"/>
        <source>no fee</source>
        <extracomment>What a procedure costs: nothing</extracomment>
        <translation>無料</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>about %1</source>
        <extracomment>A price that the office still has to confirm; %1 is an amount such as ¥300</extracomment>
        <translation>約%1</translation>
    </message>
    <message>
        <location line="-2"/>
        <source>%1 to %2</source>
        <extracomment>A price that depends on what is asked for; %1 is the lowest amount, %2 the highest</extracomment>
        <translation>%1～%2</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>This machine has no connection just now. You can hand this in all the same. It is sent on later.</source>
        <extracomment>A procedure that the kiosk takes although it has no connection</extracomment>
        <translation>いまは、|通信が|つながって|いません。|手続きは|いつもどおり|できます。|あとで|送ります。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This machine has no connection just now, so this cannot be begun here. Staff do it with you at the counter.</source>
        <extracomment>A procedure that the kiosk cannot begin while it has no connection</extracomment>
        <translation>いまは、|通信が|つながって|いないため、|この|手続きは|ここで|始められません。|窓口で、|係員と|いっしょに|できます。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This machine has no connection just now. What you prepare here is finished at the counter.</source>
        <extracomment>A procedure that the kiosk only prepares while it has no connection</extracomment>
        <translation>いまは、|通信が|つながって|いません。|ここで|準備して、|窓口で|仕上げます。</translation>
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
        <translation>まだ確認中の|内容です</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Staff will tell you for certain.</source>
        <extracomment>Below a list that the office has not confirmed yet</extracomment>
        <translation>たしかな|ことは、|係員が|お伝えします。</translation>
    </message>
    <message>
        <location line="-60"/>
        <source>Print a ticket for the counter</source>
        <extracomment>Button on the page of a procedure that is done at the counter: a paper with a number and what to bring</extracomment>
        <translation>窓口用の|番号票を|印刷する</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Your ticket is being printed.</source>
        <extracomment>After “Print a ticket for the counter” was pressed</extracomment>
        <translation>番号票を|印刷しています。</translation>
    </message>
</context>
<context>
    <name>AboutWho</name>
    <message>
        <location filename="../kiosk/AboutWho.qml" line="+20"/>
        <source>Who can apply</source>
        <extracomment>Heading over the people who may apply for a procedure</extracomment>
        <translation>手続きが|できる方</translation>
    </message>
    <message>
        <location line="+34"/>
        <source>Bring</source>
        <extracomment>Label: what to take along</extracomment>
        <translation>持ちもの</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Where</source>
        <extracomment>Label: at this machine, or at the counter</extracomment>
        <translation>場所</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>At the counter only</source>
        <extracomment>Where a procedure is done: only by staff</extracomment>
        <translation>窓口でします</translation>
    </message>
</context>
<context>
    <name>AlternativesField</name>
    <message>
        <location filename="../ui/forms/AlternativesField.qml" line="+31"/>
        <source>%1: which one is right?</source>
        <extracomment>Heading over two values of which one is right. %1 is what they are about: &quot;Address&quot;.</extracomment>
        <translation>%1は、|どちらが正しいですか</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Two of your records differ. Nothing is chosen for you.</source>
        <extracomment>Below that heading</extracomment>
        <translation>2つの記録がちがいます。|正しいほうを選んでください。</translation>
    </message>
</context>
<context>
    <name>AtCounterPage</name>
    <message>
        <location filename="../kiosk/AtCounterPage.qml" line="+13"/>
        <source>Please come|to the counter.</source>
        <extracomment>Title: the visit goes on with staff</extracomment>
        <translation>窓口へ|お越しください。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Staff go on with you there. You do not have to write anything here.</source>
        <extracomment>Below that title</extracomment>
        <translation>つづきは、|窓口で|係員と|いっしょにします。|ここで入力するものは|ありません。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>End</source>
        <translation>終わる</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>What was read from your card has been deleted from this screen.</source>
        <extracomment>Reassurance</extracomment>
        <translation>カードから読んだものは、|この画面から消しました。</translation>
    </message>
</context>
<context>
    <name>BirthDateField</name>
    <message>
        <location filename="../ui/forms/BirthDateField.qml" line="+27"/>
        <source>Reiwa</source>
        <extracomment>An era of the Japanese calendar, in which a year of birth is counted</extracomment>
        <translation>令和</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Heisei</source>
        <extracomment>An era of the Japanese calendar, in which a year of birth is counted</extracomment>
        <translation>平成</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Showa</source>
        <extracomment>An era of the Japanese calendar, in which a year of birth is counted</extracomment>
        <translation>昭和</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Taisho</source>
        <extracomment>An era of the Japanese calendar, in which a year of birth is counted</extracomment>
        <translation>大正</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Western year</source>
        <extracomment>Instead of an era: years as the rest of the world counts them</extracomment>
        <translation>西暦</translation>
    </message>
    <message>
        <location line="+69"/>
        <source>Year</source>
        <extracomment>Part of a date of birth</extracomment>
        <translation>年</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Month</source>
        <extracomment>Part of a date of birth</extracomment>
        <translation>月</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Day</source>
        <extracomment>Part of a date of birth</extracomment>
        <translation>日</translation>
    </message>
    <message>
        <location line="-91"/>
        <source>Meiji</source>
        <extracomment>An era of the Japanese calendar, in which a year of birth is counted</extracomment>
        <translation>明治</translation>
    </message>
    <message>
        <location line="+109"/>
        <source>I do not know the month and day</source>
        <extracomment>Below a date of birth: only the year is known, as in some old registers</extracomment>
        <translation>月日が|わからない</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>I do not know the day</source>
        <extracomment>Below a date of birth: year and month are known, the day is not</extracomment>
        <translation>日が|わからない</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>%1 is %2.</source>
        <extracomment>A date that was written in an era that had ended: %1 is what was written (Heisei 31, May 1), %2 the same day as it is called (Reiwa 1, May 1).</extracomment>
        <translation>%1は、|%2です。</translation>
    </message>
</context>
<context>
    <name>BooleanGroup</name>
    <message>
        <location filename="../ui/forms/BooleanGroup.qml" line="+23"/>
        <source>None is fine too</source>
        <extracomment>Beside that heading: nothing has to be ticked.</extracomment>
        <translation>なくても|かまいません</translation>
    </message>
    <message>
        <location line="-2"/>
        <source>Tick what applies or what you need</source>
        <extracomment>Heading above boxes to tick: what should stand on the certificate, and the like.</extracomment>
        <translation>あてはまるもの、|必要なものを|選んでください</translation>
    </message>
</context>
<context>
    <name>BrokenPage</name>
    <message>
        <location filename="../kiosk/BrokenPage.qml" line="+28"/>
        <source>This machine is resting now.</source>
        <extracomment>Title when the kiosk could not start</extracomment>
        <translation>この機械は、|いま お休みしています。</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Staff at the counter are glad to help you.</source>
        <extracomment>When the kiosk could not start</extracomment>
        <translation>窓口の係員が、|お手伝いします。</translation>
    </message>
</context>
<context>
    <name>CallStaffPage</name>
    <message>
        <location filename="../kiosk/CallStaffPage.qml" line="+17"/>
        <source>Staff have been called.</source>
        <extracomment>Title after somebody pressed “Call staff”</extracomment>
        <translation>係員を|呼びました。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Someone will come to you soon. Please wait here.</source>
        <extracomment>Below that title</extracomment>
        <translation>まもなく参ります。|ここでお待ちください。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Cancel the call</source>
        <extracomment>Button: nobody needs to come after all</extracomment>
        <translation>呼び出しをやめる</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Back to the page</source>
        <extracomment>Button: go on with the procedure while staff are on their way</extracomment>
        <translation>画面にもどる</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>What you entered is still here.</source>
        <extracomment>Reassurance while the visit is interrupted</extracomment>
        <translation>入力したものは、|そのまま残っています。</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>You can tell staff</source>
        <extracomment>Heading: how a person may speak with staff</extracomment>
        <translation>係員に|伝えられること</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>By writing, by signs, by speaking, or by pointing at this screen.</source>
        <extracomment>Ways to speak with staff, for people who do not hear or speak too</extracomment>
        <translation>筆談、手話、声、|画面を指さす。|どれでも伝えられます。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Meanwhile</source>
        <extracomment>Heading: what this machine does until staff come</extracomment>
        <translation>お待ちのあいだ</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Your data is hidden from this screen until you go back.</source>
        <extracomment>What this machine does until staff come</extracomment>
        <translation>画面にもどるまで、|あなたの情報は|かくしています。</translation>
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
        <translation>コードを、|枠の中に|入れてください。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is too dark. Please hold it in the light.</source>
        <extracomment>Below the camera&apos;s picture: why no code can be read, and what to do</extracomment>
        <translation>暗すぎます。|明るいところで|見せてください。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is too bright. Please tilt it a little.</source>
        <extracomment>Below the camera&apos;s picture: why no code can be read (it shines or reflects), and what to do</extracomment>
        <translation>明るすぎます。|少しかたむけてください。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The code is too small. Please hold it closer.</source>
        <extracomment>Below the camera&apos;s picture: why no code can be read, and what to do</extracomment>
        <translation>コードが小さすぎます。|もう少し|近づけてください。</translation>
    </message>
    <message>
        <location line="-17"/>
        <source>No camera can be used.</source>
        <extracomment>Below the place of the camera&apos;s picture</extracomment>
        <translation>カメラが使えません。</translation>
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
        <translation>漢字をえらぶ</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Mind characters that look alike</source>
        <extracomment>Beside that heading, when characters among them are easily taken for each other.</extracomment>
        <translation>似た字に、|気をつけてください</translation>
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
        <translation>カードが離れました。|もう一度置くと、|続けられます。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>End</source>
        <translation>終わる</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>What you entered is still here.</source>
        <extracomment>Reassurance while the visit is interrupted</extracomment>
        <translation>入力したものは、|そのまま残っています。</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Waiting for the card.</source>
        <extracomment>Below the picture of the reader</extracomment>
        <translation>カードを待っています。</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>While it waits</source>
        <extracomment>Heading: what this machine does while the card is away</extracomment>
        <translation>お待ちのあいだ</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Your data is hidden from this screen. It comes back when you place the card.</source>
        <extracomment>What this machine does while the card is away</extracomment>
        <translation>あなたの情報は|画面からかくしています。|カードを置くと、もどります。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>If you end</source>
        <extracomment>Heading: what happens if the person ends the visit now</extracomment>
        <translation>終わる場合</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Everything you entered is deleted from this machine. Nothing has been handed in.</source>
        <extracomment>What happens if the person ends the visit now</extracomment>
        <translation>入力したものは、|この機械からすべて消えます。|まだ何も申し込んでいません。</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <location filename="../kiosk/ChoosePage.qml" line="+82"/>
        <source>What would you like to do today?</source>
        <extracomment>Title of the page with the procedures</extracomment>
        <translation>今日は、|どんなご用ですか。</translation>
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
        <translation>引っ越し</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Starting or|leaving a job</source>
        <extracomment>Card and title: events around work</extracomment>
        <translation>就職・|退職</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Marriage,|divorce</source>
        <extracomment>Card and title: events of couples</extracomment>
        <translation>結婚・|離婚</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>All procedures</source>
        <extracomment>Card and title: every procedure in groups</extracomment>
        <translation>すべての|手続き</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Certificates,|moving</source>
        <extracomment>Card and title: a group of procedures</extracomment>
        <translation>証明書・|引っ越し</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Seal, My Number,|residence card</source>
        <extracomment>Card and title: a group of procedures</extracomment>
        <translation>印鑑・|カード</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Health|insurance</source>
        <extracomment>Card and title: a group of procedures</extracomment>
        <translation>国民|健康保険</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Pension</source>
        <extracomment>Card and title: a group of procedures</extracomment>
        <translation>国民年金</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Medical care|from 75</source>
        <extracomment>Card and title: a group of procedures: medical care for people of 75 and over</extracomment>
        <translation>後期高齢者|医療</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Long-term care</source>
        <extracomment>Card and title: a group of procedures: long-term care</extracomment>
        <translation>介護</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Children,|school</source>
        <extracomment>Card and title: a group of procedures</extracomment>
        <translation>子ども・|学校</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Birth, marriage,|death</source>
        <extracomment>Card and title: a group of procedures</extracomment>
        <translation>出生・結婚・|おくやみ</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Other,|to read</source>
        <extracomment>Card and title: a group of procedures and things to read</extracomment>
        <translation>そのほか・|ご案内</translation>
    </message>
    <message>
        <location line="+58"/>
        <source>Common procedures</source>
        <extracomment>Heading over the procedures that most people come for</extracomment>
        <translation>よく使われる|手続き</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>What happened in your life</source>
        <extracomment>Heading over events in life: moving, birth, marriage …</extracomment>
        <translation>くらしの|出来事から</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Please have ready: your My Number card and its four-digit PIN.</source>
        <extracomment>What a person needs</extracomment>
        <translation>マイナンバーカードと、|数字4けたの暗証番号を|ご用意ください。</translation>
    </message>
    <message>
        <location line="-45"/>
        <source>Show your QR code</source>
        <extracomment>Button: begins with an application that was prepared at home</extracomment>
        <translation>QRコードを|読み取る</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <location filename="../kiosk/CodePage.qml" line="+16"/>
        <source>Hold your QR code|in front of the camera.</source>
        <extracomment>Title of the page that reads a code. | is a place where the line may break</extracomment>
        <translation>QRコードを、|カメラに|見せてください。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The code of an application that you prepared at home. What you wrote there is filled in.</source>
        <extracomment>Below that title</extracomment>
        <translation>おうちで|作った申請の|コードです。|書いたものが、|そのまま入ります。</translation>
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
        <translation>コードがなくても、|もどって選べます。</translation>
    </message>
</context>
<context>
    <name>CodePanel</name>
    <message>
        <location filename="../kiosk/CodePanel.qml" line="+16"/>
        <source>Code for staff</source>
        <extracomment>Above a code like QUEUE-FULL</extracomment>
        <translation>係員のための番号</translation>
    </message>
</context>
<context>
    <name>CommandField</name>
    <message>
        <location filename="../app/counter/CommandField.qml" line="+78"/>
        <source>Type or scan a receipt number</source>
        <extracomment>In the search field of the counter: type or scan a receipt number</extracomment>
        <translation>受付番号を入力、|または読み取り</translation>
    </message>
</context>
<context>
    <name>CounterNotice</name>
    <message>
        <location filename="../app/counter/Notice.cpp" line="+19"/>
        <source>The line to the centre is down. You can sign in when it is back.</source>
        <extracomment>Staff tried to sign in</extracomment>
        <translation>センターとの回線が止まっています。|戻ったら、サインインできます。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The line to the centre is down. The application can be opened when it is back.</source>
        <extracomment>Staff tried to open an application</extracomment>
        <translation>センターとの回線が止まっています。|戻ったら、申請を開けます。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The line to the centre is down. It is not accepted yet. Please press again when the line is back.</source>
        <extracomment>Staff tried to accept an application</extracomment>
        <translation>センターとの回線が止まっています。|まだ受理していません。|戻ったら、もう一度押してください。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The line to the centre is down. It is sent when the line is back.</source>
        <extracomment>Staff tried to send again what was set aside on this machine</extracomment>
        <translation>センターとの回線が止まっています。|戻りしだい送ります。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The line to the centre is down. It is not kept yet. Please press again when the line is back.</source>
        <extracomment>Staff tried to keep what they corrected in an application</extracomment>
        <translation>センターとの回線が|切れています。|まだ保存されていません。|回線が|戻ったら、|もう一度|押してください。</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>This is not a receipt number. Please check it on the paper.</source>
        <extracomment>Typed into the search field of the counter</extracomment>
        <translation>受付番号ではありません。|控えで確かめてください。</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>This is the kiosk&apos;s ticket %1, for: %2. Nothing was handed in yet. Please begin it here with the person.</source>
        <extracomment>Staff scanned a ticket that a kiosk printed, for a procedure that is not begun there. %1 is its number, %2 the procedure&apos;s name</extracomment>
        <translation>受付機の|整理券%1です(%2)。|まだ|何も|受け付けていません。|この窓口で、|手続きを|始めてください。</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>This was written at home, and nothing was handed in yet. Please let the person show the code to the kiosk.</source>
        <extracomment>Staff scanned the code of an application that was begun at home</extracomment>
        <translation>ご自宅で|書いた|申請の|コードです。|まだ|何も|受け付けていません。|受付機に|見せるよう、|ご案内ください。</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Please sign in again. You were signed in for a long time.</source>
        <extracomment>On the sign-in page, after the centre ended the session</extracomment>
        <translation>もう一度サインインしてください。|長い時間がたちました。</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Somebody else decided on this application, or corrected it, before you. Please look at it.</source>
        <extracomment>Staff pressed accept, but somebody else had decided or corrected something before</extracomment>
        <translation>ほかの職員が|先に|この申請を|受理または補正しました。|内容を|確かめてください。</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Somebody else changed this application before you. Your values were not kept. Please look at it again.</source>
        <extracomment>Staff corrected an application, but somebody else had corrected it or decided on it before</extracomment>
        <translation>ほかの職員が|先に|この申請を|変更しました。|あなたの入力は|保存されていません。|もう一度|確かめてください。</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Your corrections are not kept yet. Please keep them, or change nothing, before you open another application.</source>
        <extracomment>Staff scanned or chose another application while they were still correcting one</extracomment>
        <translation>補正がまだ|保存されていません。|保存するか、|「変更しない」を押してから、|次の申請を|開いてください。</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>These values do not fit the rules of the procedure. Nothing was changed.</source>
        <extracomment>Staff corrected an application in a way that the procedure&apos;s rules do not allow</extracomment>
        <translation>入力が|この手続きの|決まりに|合いません。|何も|変更していません。</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>The audit trail of this machine was changed. Please tell the IT department. You can go on working.</source>
        <extracomment>For staff: this computer&apos;s own record of who saw or did what does not agree with the centre&apos;s</extracomment>
        <translation>この端末の監査記録が|書きかえられています。|情報システム担当に|知らせてください。|業務は続けられます。</translation>
    </message>
</context>
<context>
    <name>CounterPage</name>
    <message>
        <location filename="../kiosk/CounterPage.qml" line="+21"/>
        <source>One more wrong number would lock the PIN. So that this does not happen, this machine does not ask again.</source>
        <extracomment>One try is left on the card&apos;s PIN</extracomment>
        <translation>次にまちがえると、|暗証番号が使えなくなります。|そうならないよう、|この機械ではもううかがいません。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The PIN of this card is locked after three wrong numbers. The card itself can still be used.</source>
        <translation>3回まちがえたため、|暗証番号が止まっています。|カードは、そのまま使えます。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This card has no PIN yet. The card itself can still be used.</source>
        <translation>このカードには、|暗証番号がありません。|カードは、そのまま使えます。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>At the counter, you can set|a new PIN.</source>
        <extracomment>Title when the PIN cannot be used here. | is a place where the line may break</extracomment>
        <translation>窓口で、|新しい暗証番号に|できます。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>You do not have to try. Staff can set a new one together with you.</source>
        <translation>思い出せなくても|だいじょうぶです。|係員と一緒に、|新しく決められます。</translation>
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
        <translation>終わる</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Nothing was handed in yet, and nothing is lost.</source>
        <extracomment>Reassurance where the PIN cannot be used here</extracomment>
        <translation>まだ何も申し込んでいません。|なくなったものもありません。</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>What you do at the counter</source>
        <extracomment>Heading over three steps</extracomment>
        <translation>窓口ですること</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Show your card</source>
        <extracomment>Step 1 at the counter</extracomment>
        <translation>カードを見せる</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Staff make sure that it is yours.</source>
        <extracomment>Step 1 at the counter, explained</extracomment>
        <translation>ご本人のカードか、|係員が確かめます。</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Enter a new number twice</source>
        <extracomment>Step 2 at the counter</extracomment>
        <translation>新しい番号を|2回入力する</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Choose four digits that you can remember.</source>
        <extracomment>Step 2 at the counter, explained</extracomment>
        <translation>覚えやすい数字4けたを|決めてください。</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Go on with: %1</source>
        <extracomment>%1 is a procedure, &quot;Copy of the residence certificate&quot;</extracomment>
        <translation>続きをする：%1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>At the counter, or here again.</source>
        <translation>窓口でも、ここでも|続けられます。</translation>
    </message>
    <message>
        <location line="-41"/>
        <source>Go on without it</source>
        <extracomment>Button: goes on without what the city knows</extracomment>
        <translation>使わずに進む</translation>
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
        <translation>練習用：ここにあるものは|本物ではありません。</translation>
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
        <translation>今日</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Yesterday</source>
        <extracomment>A quick answer to &quot;when&quot;: the day before this one.</extracomment>
        <translation>昨日</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>Not chosen yet</source>
        <extracomment>In place of a date, as long as none was chosen.</extracomment>
        <translation>まだ選んでいません</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>One year earlier</source>
        <extracomment>Spoken name of the key that goes back a year in a date.</extracomment>
        <translation>1年前へ</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>One year later</source>
        <extracomment>Spoken name of the key that goes on a year in a date.</extracomment>
        <translation>1年あとへ</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>One month earlier</source>
        <extracomment>Spoken name of the key that goes back a month in a date.</extracomment>
        <translation>1か月前へ</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>One month later</source>
        <extracomment>Spoken name of the key that goes on a month in a date.</extracomment>
        <translation>1か月あとへ</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>One day earlier</source>
        <extracomment>Spoken name of the key that goes back a day in a date.</extracomment>
        <translation>1日前へ</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>One day later</source>
        <extracomment>Spoken name of the key that goes on a day in a date.</extracomment>
        <translation>1日あとへ</translation>
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
        <translation>用紙</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <location filename="../drivers/support/ErrorCode.h" line="+16"/>
        <source>Please call staff. Something unexpected happened.</source>
        <translation>係員を呼んでください。|思いがけないことが起きました。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please check what you entered.</source>
        <translation>入力したものを|確かめてください。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please call staff. The settings of this machine are incomplete.</source>
        <translation>係員を呼んでください。|この機械の準備が終わっていません。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please call staff. A file could not be read.</source>
        <translation>係員を呼んでください。|読めないファイルがありました。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It was stopped.</source>
        <translation>取りやめました。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please call staff. The card service of this machine is not running.</source>
        <translation>係員を呼んでください。|カードを読むしくみが|止まっています。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please call staff. No card reader is connected.</source>
        <translation>係員を呼んでください。|カードを読む装置が|つながっていません。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please place your card.</source>
        <translation>カードを置いてください。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please place your card again. It was taken away while being read.</source>
        <translation>もう一度カードを置いてください。|読み取りの途中で離れました。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please place a My Number card. This is another kind of card.</source>
        <translation>マイナンバーカードを|置いてください。|これは別の種類のカードです。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please place the card you began with. This is another person&apos;s card.</source>
        <translation>はじめに置いたカードを|置いてください。|これは別のカードです。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please take the card that lies on the reader, then place yours.</source>
        <translation>いま置いてあるカードを取り、|あなたのカードを置いてください。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please wait a moment. Another program is using the card.</source>
        <translation>少しお待ちください。|ほかのプログラムが|カードを使っています。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please place the card again. It did not answer.</source>
        <translation>カードを置きなおしてください。|カードから返事がありません。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please place the card again. It could not be read.</source>
        <translation>カードを置きなおしてください。|うまく読み取れませんでした。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please go to the counter. What is written on this card could not be understood.</source>
        <translation>窓口へお越しください。|このカードの内容を|読み取れませんでした。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The number did not match. Please enter it again.</source>
        <translation>番号が合いませんでした。|もう一度入力してください。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please continue at the counter. One try is left, so this machine does not ask again.</source>
        <translation>窓口で続けてください。|あと1回なので、|この機械ではうかがいません。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please go to the counter. The PIN of this card is locked, and staff can set a new one.</source>
        <translation>窓口へお越しください。|暗証番号が止まっています。|新しく決められます。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please go to the counter. This card has no PIN.</source>
        <translation>窓口へお越しください。|このカードには|暗証番号がありません。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please enter four digits.</source>
        <translation>数字4けたを|入力してください。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please enter the password of 6 to 16 letters and digits.</source>
        <translation>英字と数字|6～16文字の|パスワードを|入力してください。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please call staff. The card service of this machine writes down what is said to the card.</source>
        <translation>係員をお呼びください。|この機械の設定により、|カードを安全に|読み取れません。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please go to the counter. This card holds no certificate for this.</source>
        <translation>窓口へお越しください。|このカードには、|必要な電子証明書が|ありません。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please go to the counter. The certificate on this card is out of date.</source>
        <translation>窓口へお越しください。|このカードの|電子証明書は、|期限が過ぎています。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please go to the counter. The certificate on this card is not known here.</source>
        <translation>窓口へお越しください。|このカードの|電子証明書は、|ここでは確かめられません。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please go to the counter. This card could not prove that it is genuine.</source>
        <translation>窓口へお越しください。|このカードが|本物かどうか、|確かめられませんでした。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please go to the counter. This procedure may not use the individual number.</source>
        <translation>窓口へお越しください。|この手続では、|個人番号を使えません。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This code is not one of ours. Nothing was opened.</source>
        <translation>このコードは、|区役所のものではありません。|何も開いていません。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This code could not be read in full. Please show it again.</source>
        <translation>コードを最後まで|読み取れませんでした。|もう一度見せてください。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This code holds too much. Nothing was opened.</source>
        <translation>コードの中身が多すぎます。|何も開いていません。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please go to the counter. This code does not carry a valid signature.</source>
        <translation>窓口へお越しください。|このコードには、|正しい署名がありません。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please make a new code. This one is not valid today.</source>
        <translation>コードを作り直してください。|このコードは、|今日は使えません。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This code was used before. Each one works once.</source>
        <translation>このコードは、|すでに使われています。|使えるのは1回だけです。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This code is a web address. Nothing was opened.</source>
        <translation>このコードは、|ウェブサイトのアドレスです。|何も開いていません。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please call staff. No camera is connected.</source>
        <translation>係員を呼んでください。|カメラがつながっていません。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please call staff. This procedure is not set up correctly.</source>
        <translation>係員を呼んでください。|この手続きの準備に|まちがいがあります。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Please call staff. This procedure is not known here.</source>
        <translation>係員を呼んでください。|この手続きは、|ここでは扱っていません。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please look at the marked places.</source>
        <translation>しるしのついた所を|見てください。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please call staff. This machine cannot take anything in now.</source>
        <translation>係員を呼んでください。|この機械は、いま|お預かりできません。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please go to the counter. There is no space left on this machine.</source>
        <translation>窓口へお越しください。|この機械に|置き場所がありません。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please go to the counter. This machine cannot write anything down.</source>
        <translation>窓口へお越しください。|この機械に|書き込めません。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please go to the counter. What is stored on this machine is damaged.</source>
        <translation>窓口へお越しください。|この機械の記録が|壊れています。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please call staff. What is stored here was written by a newer program.</source>
        <translation>係員を呼んでください。|ここにある記録は、|新しいプログラムのものです。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please call staff. What this machine wrote down earlier was changed.</source>
        <translation>係員を呼んでください。|この機械の以前の記録が|書きかえられています。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please call staff. The application could not be sealed.</source>
        <translation>係員を呼んでください。|申請に封をできませんでした。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The seal of this application is broken.</source>
        <translation>この申請の封が|こわれています。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The line to the centre is down. Everything is kept here and sent later.</source>
        <translation>センターとの回線が|止まっています。|お預かりして、あとで送ります。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The centre does not know this machine.</source>
        <translation>センターが、この機械を|知らないと言っています。</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Please call staff. The centre no longer accepts this machine.</source>
        <translation>職員を|お呼びください。|この機械は、|センターの登録から|外されています。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This code does not count. Each one works once and for a limited time.</source>
        <translation>このコードは|使えません。|一度だけ、|期限内に|使えます。</translation>
    </message>
    <message>
        <location line="-8"/>
        <source>Something other than the centre answered on the line.</source>
        <translation>センターではないものが|返事をしました。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The centre did not take this application.</source>
        <translation>センターが、この申請を|受け取りませんでした。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The centre already holds something else under this number.</source>
        <translation>この番号では、センターに|別のものがあります。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The staff number or the password did not match.</source>
        <translation>職員番号かパスワードが|合いませんでした。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>There is no application with this number.</source>
        <translation>この番号の申請は|ありません。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No voice is installed for this language.</source>
        <translation>このことばの音声は|入っていません。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please call staff. It could not be printed.</source>
        <translation>係員を呼んでください。|印刷できませんでした。</translation>
    </message>
    <message>
        <location line="-19"/>
        <source>Please call staff. The procedures of this machine are not signed by the city.</source>
        <translation>係員を呼んでください。|この機械の手続きに、|市の署名がありません。</translation>
    </message>
</context>
<context>
    <name>FieldSection</name>
    <message>
        <location filename="../ui/forms/FieldSection.qml" line="+80"/>
        <source>%1 (if you like)</source>
        <extracomment>After the name of a field that may be left empty. %1 is that name.</extracomment>
        <translation>%1（書かなくてもかまいません）</translation>
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
        <translation>%1：|この中に|なければ、|ここに|書いて|ください</translation>
    </message>
    <message>
        <location line="+80"/>
        <source>This is another name than the one needed here. Please check whether it is right.</source>
        <extracomment>Below the name of the holder of an account, where it is another name than the applicant&apos;s, and below a name that is the person&apos;s own, but not the one that this procedure goes by (通称). It may be right.</extracomment>
        <translation>ここで|必要な|お名前と|違います。|正しいか、|確かめて|ください。</translation>
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
        <translation>%2件のうち、|%1件めです</translation>
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
        <translation>この方を|のぞく</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Add a person</source>
        <extracomment>Button on a page about the last of several people: one more</extracomment>
        <translation>人を|くわえる</translation>
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
        <translation>共通ID</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Draft made before coming</source>
        <extracomment>Where a value came from: an application the person prepared at home.</extracomment>
        <translation>事前申請</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>An earlier page</source>
        <extracomment>Where a value came from: a page before this one.</extracomment>
        <translation>前のページ</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Entered at the machine</source>
        <extracomment>Where a value came from: the person entered it at the machine.</extracomment>
        <translation>ここで入力</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Entered by staff</source>
        <extracomment>Where a value came from: a member of staff entered it.</extracomment>
        <translation>係員が入力</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Please answer here.</source>
        <extracomment>Told at a field that was left empty. Says what to do, not that something is wrong.</extracomment>
        <translation>ここに答えてください。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Please shorten it to %1 characters.</source>
        <extracomment>Told at a field with too much text. %1 is the number of characters it takes.</extracomment>
        <translation>%1文字までに|短くしてください。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Please enter a number.</source>
        <extracomment>Told at a field that takes a number.</extracomment>
        <translation>数字を入力してください。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Please choose %1 or more.</source>
        <extracomment>Told at a field. %1 is the smallest number it takes.</extracomment>
        <translation>%1以上にしてください。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Please choose %1 or less.</source>
        <extracomment>Told at a field. %1 is the largest number it takes.</extracomment>
        <translation>%1までにしてください。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Please choose a date.</source>
        <extracomment>Told at a date that is none.</extracomment>
        <translation>日付を選んでください。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Please choose a later date.</source>
        <extracomment>Told at a date that lies too far back.</extracomment>
        <translation>もっとあとの日付を|選んでください。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Please choose an earlier date.</source>
        <extracomment>Told at a date that lies in the future, or too far ahead.</extracomment>
        <translation>もっと前の日付を|選んでください。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Please choose one of these.</source>
        <extracomment>Told at a question with choices.</extracomment>
        <translation>この中から|選んでください。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Please write it in katakana.</source>
        <extracomment>Told at a field that takes katakana only.</extracomment>
        <translation>カタカナで|書いてください。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Please check the number: 10 or 11 digits.</source>
        <extracomment>Told at a telephone number.</extracomment>
        <translation>番号を確かめてください。|10けたか11けたです。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Please write it with letters and digits only.</source>
        <extracomment>Told at a field whose text holds characters that cannot be kept.</extracomment>
        <translation>使えない文字が入っています。|書きなおしてください。</translation>
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
        <translation>数字%1けたで|入力してください。</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Please choose which one is right.</source>
        <extracomment>Told where two sources say different things and nobody has chosen yet.</extracomment>
        <translation>正しいほうを|選んでください。</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Person %1 of %2</source>
        <extracomment>Whom a page is about, while the name is not known. %1 is the person&apos;s number, %2 how many there are.</extracomment>
        <translation>%1人め（%2人のうち）</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Husband or wife</source>
        <extracomment>Somebody without a name here: what they are to the person at the machine</extracomment>
        <translation>夫・妻</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Child</source>
        <extracomment>Somebody without a name here: what they are to the person at the machine</extracomment>
        <translation>子ども</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Father or mother</source>
        <extracomment>Somebody without a name here: what they are to the person at the machine</extracomment>
        <translation>父・母</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Another person</source>
        <extracomment>Somebody without a name here: what they are to the person at the machine</extracomment>
        <translation>そのほかの方</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>A person</source>
        <extracomment>Somebody of whom nothing is known yet</extracomment>
        <translation>お一人</translation>
    </message>
    <message>
        <location line="-32"/>
        <source>Please write the number as it stands on the card: capital letters and digits, nothing else.</source>
        <extracomment>Told at the number of a residence card (在留カード).</extracomment>
        <translation>カードの|とおりに、|英字の|大文字と|数字だけで|書いて|ください。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Please write it in Japanese kanji, hiragana or katakana.</source>
        <extracomment>Told at a registered alias (通称).</extracomment>
        <translation>日本の|漢字、|ひらがな、|カタカナで|書いて|ください。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Please check the branch. At Yucho Bank it is three kanji digits, such as 四〇八.</source>
        <extracomment>Told at the name of a bank&apos;s branch. Yucho Bank (ゆうちょ銀行) has branches whose names are numbers.</extracomment>
        <translation>支店を|確かめて|ください。|ゆうちょ銀行は、|四〇八のような|漢数字|3文字の|店名です。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This is the kigo and bango of Yucho Bank. Please write the 7 digits for transfers, which stand below them in the passbook.</source>
        <extracomment>Told at an account number. &quot;Kigo&quot; and &quot;bango&quot; (記号, 番号) stand first in a passbook of Yucho Bank (ゆうちょ銀行).</extracomment>
        <translation>これは、|ゆうちょ銀行の|記号・番号です。|通帳に|ある、|振込用の|口座番号|7桁を|書いて|ください。</translation>
    </message>
</context>
<context>
    <name>FormsPage</name>
    <message>
        <location filename="../app/counter/FormsPage.qml" line="+33"/>
        <source>Blank forms</source>
        <extracomment>Name of the page with blank forms, for assistive technology</extracomment>
        <translation>白紙の|用紙</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Blank forms on paper</source>
        <extracomment>Title of the page with blank forms that is reached before anybody signs in</extracomment>
        <translation>白紙の|用紙を|印刷</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>To be filled in by hand when nothing else works.</source>
        <extracomment>On the page with blank forms</extracomment>
        <translation>機械が|使えない|ときに、|手書きで|使う|用紙です。</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>No printer is set for this computer. Please tell the IT department.</source>
        <extracomment>On the page with blank forms, where the settings name no printer</extracomment>
        <translation>この端末には、|プリンターが|設定されて|いません。|IT担当に|知らせて|ください。</translation>
    </message>
    <message>
        <location line="+53"/>
        <source>Back to the sign-in</source>
        <extracomment>Button: from the blank forms back to the sign-in</extracomment>
        <translation>サインインに|戻る</translation>
    </message>
</context>
<context>
    <name>HandedInValue</name>
    <message>
        <location filename="../app/counter/HandedInValue.qml" line="+19"/>
        <source>As it was handed in:</source>
        <extracomment>Below a value that staff corrected: what the person had handed in comes on the next line</extracomment>
        <translation>申請のとき：</translation>
    </message>
</context>
<context>
    <name>IdlePage</name>
    <message>
        <location filename="../kiosk/IdlePage.qml" line="+20"/>
        <source>Do you want to go on?</source>
        <extracomment>Title: nobody touched the screen for a while</extracomment>
        <translation>続けますか。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>End</source>
        <translation>終わる</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message numerus="yes">
        <location line="+14"/>
        <source>%n second(s)</source>
        <extracomment>Said by a screen reader: %n seconds until everything is deleted</extracomment>
        <translation>
            <numerusform>%n秒</numerusform>
        </translation>
    </message>
    <message>
        <location line="+46"/>
        <source>seconds</source>
        <extracomment>Below a large number that counts down</extracomment>
        <translation>秒</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Touch anywhere but “End” to go on.</source>
        <extracomment>Nobody touched the screen for a while; “End” is a button</extracomment>
        <translation>「終わる」のほかに触れると、|続けられます。</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>If nobody touches, your data is deleted so that others cannot see it, and the first page comes back.</source>
        <extracomment>What happens when the seconds are over</extracomment>
        <translation>だれも触れないときは、|ほかの人に見えないよう|情報を消して、はじめの画面にもどります。</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>What you entered is all still here now.</source>
        <extracomment>Reassurance while the seconds run</extracomment>
        <translation>入力したものは、いまは|すべて残っています。</translation>
    </message>
</context>
<context>
    <name>InterviewPage</name>
    <message>
        <location filename="../kiosk/InterviewPage.qml" line="+28"/>
        <source>Who else is this about?</source>
        <extracomment>Question of the interview: who is concerned besides the person at the machine</extracomment>
        <translation>ほかに、|どなたの|ことですか。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Who is this person to you?</source>
        <extracomment>Question of the interview about somebody who was added</extracomment>
        <translation>この方は、|あなたの|何にあたりますか。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>When was this person born?</source>
        <extracomment>Question of the interview about somebody who was added</extracomment>
        <translation>この方の|生年月日は|いつですか。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Do you have health insurance|through work?</source>
        <extracomment>Question of the interview to the person at the machine</extracomment>
        <translation>会社などの|健康保険に|入っていますか。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Does this person have health insurance|through work?</source>
        <extracomment>Question of the interview about somebody else</extracomment>
        <translation>この方は、|会社などの|健康保険に|入っていますか。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Does any of this|apply to you?</source>
        <extracomment>Question of the interview to the person at the machine; things to tick follow</extracomment>
        <translation>あてはまるものは|ありますか。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Does any of this|apply to this person?</source>
        <extracomment>Question of the interview about somebody else; things to tick follow</extracomment>
        <translation>この方に|あてはまるものは|ありますか。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>What is your nationality?</source>
        <extracomment>Question of the interview to the person at the machine</extracomment>
        <translation>国籍は|どちらですか。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What is this person’s nationality?</source>
        <extracomment>Question of the interview about somebody else</extracomment>
        <translation>この方の|国籍は|どちらですか。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Who is the head of the household?</source>
        <extracomment>Question of the interview (世帯主)</extracomment>
        <translation>世帯主は|どなたですか。</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Add those who live with you or belong to it, one by one. If it is only you, go on.</source>
        <extracomment>Below that question</extracomment>
        <translation>いっしょに|住む方など、|関係する方を|一人ずつ|くわえてください。|あなただけなら、|つぎへ|進んでください。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Tick what is so. None is fine too.</source>
        <extracomment>Below that question</extracomment>
        <translation>あてはまるものを|選んでください。|なくても|かまいません。</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Yes, through their own work</source>
        <extracomment>Answer: health insurance through one&apos;s own work</extracomment>
        <translation>はい。|自分の勤め先の|保険です</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Yes, through a family member’s work</source>
        <extracomment>Answer: health insurance through the work of a member of the family</extracomment>
        <translation>はい。|家族の扶養に|入っています</translation>
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
        <translation>マイナンバーカードを|持っている</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Is certified for long-term care</source>
        <extracomment>Something to tick: it is so (介護の認定)</extracomment>
        <translation>介護の|認定を|受けている</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Receives a pension</source>
        <extracomment>Something to tick: it is so</extracomment>
        <translation>年金を|受け取っている</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Has a registered seal</source>
        <extracomment>Something to tick: it is so (印鑑登録)</extracomment>
        <translation>印鑑登録を|している</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Has a driving licence</source>
        <extracomment>Something to tick: it is so</extracomment>
        <translation>運転免許証を|持っている</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Has a certificate for a designated intractable disease</source>
        <extracomment>Something to tick: it is so (指定難病の受給者証)</extracomment>
        <translation>指定難病の|受給者証を|持っている</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Has a nationality other than Japanese</source>
        <extracomment>Something to tick: it is so</extracomment>
        <translation>日本以外の|国籍である</translation>
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
        <translation>お名前|（書かなくても|かまいません）</translation>
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
        <translation>ご本人</translation>
    </message>
    <message>
        <location line="+61"/>
        <source>Remove</source>
        <extracomment>Small button beside somebody who was added</extracomment>
        <translation>のぞく</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>Add a person</source>
        <extracomment>Button: somebody else is concerned</extracomment>
        <translation>人を|くわえる</translation>
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
        <translation>区役所&#x3000;受付機</translation>
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
        <translation>文字サイズ</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Voice</source>
        <extracomment>Button at the foot of every page: let the machine read the page aloud.</extracomment>
        <translation>音声</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Screen</source>
        <extracomment>Button at the foot of every page: colours of the screen.</extracomment>
        <translation>画面</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Help and settings</source>
        <extracomment>Spoken name of the row of buttons at the foot of every page.</extracomment>
        <translation>手助けと設定</translation>
    </message>
    <message>
        <location line="+75"/>
        <source>Settings</source>
        <extracomment>One button in place of four when letters are large: language, text size, voice, colours.</extracomment>
        <translation>設定</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Staff is coming</source>
        <extracomment>Button at the foot of every page: a member of staff comes to this machine.</extracomment>
        <translation>係員が来ます</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Call staff</source>
        <extracomment>The same button before it was pressed.</extracomment>
        <translation>係員を呼ぶ</translation>
    </message>
</context>
<context>
    <name>ModeSheet</name>
    <message>
        <location filename="../ui/controls/ModeSheet.qml" line="+38"/>
        <source>Settings</source>
        <extracomment>Spoken name of the panel with language, text size, voice and colours.</extracomment>
        <translation>設定</translation>
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
        <translation>文字サイズ</translation>
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
        <translation>音声</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Read aloud</source>
        <extracomment>Choice: the machine reads every page aloud.</extracomment>
        <translation>声で読む</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Silent</source>
        <extracomment>Choice: no voice.</extracomment>
        <translation>声を出さない</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Screen</source>
        <extracomment>Heading above the choice of colours.</extracomment>
        <translation>画面</translation>
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
        <translation>暗め</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Motion</source>
        <extracomment>Heading above: whether pictures move.</extracomment>
        <translation>絵の動き</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Pictures move</source>
        <extracomment>Choice: pictures may move.</extracomment>
        <translation>動かす</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Nothing moves</source>
        <extracomment>Choice: nothing on the screen moves.</extracomment>
        <translation>動かさない</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Close</source>
        <extracomment>Button that closes the panel with language, text size, voice and colours.</extracomment>
        <translation>閉じる</translation>
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
        <translation>重要なお知らせ：%1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Notice: %1</source>
        <extracomment>Before a notice of the city, on the first page</extracomment>
        <translation>お知らせ：%1</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <location filename="../ui/forms/NumberField.qml" line="+39"/>
        <source>Fee  %1</source>
        <extracomment>What it costs, beside the number of copies. %1 is an amount of money.</extracomment>
        <translation>手数料&#x3000;%1</translation>
    </message>
</context>
<context>
    <name>OfferItem</name>
    <message>
        <location filename="../kiosk/OfferItem.qml" line="+71"/>
        <source>Offered until %1</source>
        <extracomment>%1 is the last day on which the city offers something by itself</extracomment>
        <translation>%1までの|ご案内</translation>
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
        <translation>使う情報</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>, </source>
        <extracomment>Between two kinds of data, as in “Date of birth, Address”</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Where</source>
        <extracomment>Label: at this machine, or at the counter</extracomment>
        <translation>場所</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Choose it the next time you use this machine, or please ask our staff.</source>
        <extracomment>Where something that is offered can be done; this visit is over</extracomment>
        <translation>次に|この機械を|使うときに|選ぶか、|係員に|おたずねください。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Please ask our staff.</source>
        <extracomment>Where something that is offered can be done: not at this machine</extracomment>
        <translation>係員に、|おたずねください。</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Not confirmed by the office yet</source>
        <extracomment>Mark: the city has not confirmed this rule</extracomment>
        <translation>まだ確認中の|内容です</translation>
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
        <translation>規則：%1</translation>
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
        <translation>濁点</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Half-voiced mark</source>
        <extracomment>Spoken name of the key that makes は into ぱ.</extracomment>
        <translation>半濁点</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Small kana</source>
        <extracomment>Spoken name of the key that makes つ into っ.</extracomment>
        <translation>小さい字</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Long vowel</source>
        <extracomment>Spoken name of the key for a long vowel, ー.</extracomment>
        <translation>のばす音</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Small letters</source>
        <extracomment>Key that changes between capital and small letters.</extracomment>
        <translation>小文字</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Capitals</source>
        <translation>大文字</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Space</source>
        <extracomment>Key for a blank between words.</extracomment>
        <translation>空白</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Delete one</source>
        <extracomment>Key that takes away the last character.</extracomment>
        <translation>1つ消す</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Letters</source>
        <extracomment>Key that shows the letters a to z.</extracomment>
        <translation>英字</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Digits, signs</source>
        <extracomment>Key that shows digits and signs.</extracomment>
        <translation>数字・記号</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Close</source>
        <extracomment>Key that puts the keyboard away.</extracomment>
        <translation>閉じる</translation>
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
        <translation>あなたの情報は、画面に出ています。|声では、イヤホンのときだけ読みます。</translation>
    </message>
    <message>
        <location line="+35"/>
        <source>chosen</source>
        <extracomment>Spoken after the name of a choice</extracomment>
        <translation>選択済み</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>not chosen</source>
        <translation>選んでいません</translation>
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
        <translation>入力欄</translation>
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
        <translation>印刷しました。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is being printed …</source>
        <extracomment>A form is on its way to the printer</extracomment>
        <translation>印刷しています…</translation>
    </message>
    <message>
        <location line="-10"/>
        <source>It could not be printed. Please look at the printer and try again.</source>
        <extracomment>For staff: a form did not come out</extracomment>
        <translation>印刷できませんでした。|プリンターを|確かめて、|もう一度|押して|ください。</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <location filename="../kiosk/PinPad.qml" line="+101"/>
        <source>Clear</source>
        <extracomment>Key of the PIN pad: takes back all digits</extracomment>
        <translation>全部消す</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Undo one</source>
        <extracomment>Key of the PIN pad: takes back the last digit</extracomment>
        <translation>1つ消す</translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message>
        <location filename="../kiosk/PinPage.qml" line="+28"/>
        <source>Reading the card.</source>
        <translation>カードを|読んでいます。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Please enter your|four-digit PIN.</source>
        <translation>4けたの暗証番号を|入力してください。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please leave the card there. It takes a few seconds.</source>
        <translation>カードは、そのままに|してください。|数秒で終わります。</translation>
    </message>
    <message>
        <location line="-9"/>
        <source>The four digits that you chose when you received your card.</source>
        <extracomment>Which number is meant by the PIN</extracomment>
        <translation>カードを受け取ったときに決めた、|数字4けたの番号です。</translation>
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
        <translation>番号がわからない</translation>
    </message>
    <message>
        <location line="+52"/>
        <source>Reading name, address, date of birth and sex.</source>
        <extracomment>While the card is being read</extracomment>
        <translation>氏名・住所・生年月日・性別を|読んでいます。</translation>
    </message>
    <message numerus="yes">
        <location line="+9"/>
        <source>The number did not match. Please enter it again. You can try %n more time(s).</source>
        <extracomment>After a wrong PIN; %n is how many tries the card still allows</extracomment>
        <translation>
            <numerusform>番号が合いませんでした。|もう一度入力してください。|あと%n回 入力できます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="-40"/>
        <source>You can try %n time(s). If it does not work, the counter can help.</source>
        <extracomment>%n is how many tries the card still allows</extracomment>
        <translation>
            <numerusform>あと%n回 入力できます。|まちがえても、|窓口で続けられます。</numerusform>
        </translation>
    </message>
    <message>
        <location line="+71"/>
        <source>The number is not shown and not read aloud. This machine does not keep it.</source>
        <extracomment>Below the pad for the PIN</extracomment>
        <translation>番号は、画面に出ません。|声でも読みません。|この機械にも残りません。</translation>
    </message>
    <message>
        <location line="-116"/>
        <source>The four digits for the certificate for users. Many people chose the same as before.</source>
        <extracomment>Which number is meant by the PIN: the one of the certificate for authentication (利用者証明用電子証明書)</extracomment>
        <translation>利用者証明用の数字4けたです。|前の番号と、|同じにした方もいます。</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Asking the city.</source>
        <extracomment>Title of the page that asks for the PIN. | is a place where the line may break</extracomment>
        <translation>市に|問い合わせています。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Please enter the PIN|for users.</source>
        <extracomment>Title of the page that asks for the card&apos;s second PIN</extracomment>
        <translation>利用者証明用の|暗証番号を|入力してください。</translation>
    </message>
    <message>
        <location line="+5"/>
        <location line="+7"/>
        <source>Go on without it</source>
        <extracomment>Button: goes on without what the city knows</extracomment>
        <translation>使わずに進む</translation>
    </message>
    <message>
        <location line="+52"/>
        <source>The card proves that it is you. Then the city answers.</source>
        <extracomment>While the card proves who its holder is, and the centre is asked</extracomment>
        <translation>カードで|ご本人と確かめ、|市の答えを待ちます。</translation>
    </message>
</context>
<context>
    <name>PinPlaces</name>
    <message>
        <location filename="../kiosk/PinPlaces.qml" line="+18"/>
        <source>%1 of 4 digits entered</source>
        <extracomment>Said by a screen reader instead of the dots; %1 is from 0 to 4</extracomment>
        <translation>4けたのうち%1けた入力</translation>
    </message>
</context>
<context>
    <name>PlaceCardPage</name>
    <message>
        <location filename="../kiosk/PlaceCardPage.qml" line="+18"/>
        <source>Please place your|My Number card.</source>
        <extracomment>Title of the page that waits for the card. | is a place where the line may break</extracomment>
        <translation>マイナンバーカードを|置いてください。</translation>
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
        <translation>カードを待っています。|終わるまで、置いたままに|してください。</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>What is read</source>
        <extracomment>Heading: the things this machine reads from the card</extracomment>
        <translation>読むもの</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Name, address, date of birth, sex</source>
        <translation>氏名・住所・|生年月日・性別</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>So that you do not have to write them by hand.</source>
        <translation>手で書かなくて|すむように、読みます。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>What is not read</source>
        <extracomment>Heading: the things this machine never reads from the card</extracomment>
        <translation>読まないもの</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Individual Number, photo</source>
        <translation>個人番号・顔写真</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>When you finish, your data is deleted from this machine.</source>
        <translation>終わると、あなたの情報は|この機械から消えます。</translation>
    </message>
    <message>
        <location line="-39"/>
        <source>Who can apply, what to bring</source>
        <extracomment>Button: to a page that tells who may apply for the procedure and which papers are needed</extracomment>
        <translation>手続きが|できる方・|持ちもの</translation>
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
        <translation>期限は|ありません</translation>
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
        <translation>%1・|期限を|過ぎましたが、|届け出られます</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%1 ・ %n day(s) left</source>
        <extracomment>%1 is &quot;until&quot; with a day, %n how many days are left</extracomment>
        <translation>
            <numerusform>%1・|あと%n日</numerusform>
        </translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Finished here</source>
        <extracomment>Where a procedure is done: to the end at this machine</extracomment>
        <translation>ここで完了</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Prepared here, finished at the counter</source>
        <extracomment>Where a procedure is done: begun at this machine</extracomment>
        <translation>ここで準備し、|窓口で仕上げ</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>At the counter only</source>
        <extracomment>Where a procedure is done: only by staff</extracomment>
        <translation>窓口でします</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>To read: under “All procedures”</source>
        <extracomment>Words to read, nothing to apply for</extracomment>
        <translation>「すべての手続き」で|読めます</translation>
    </message>
    <message>
        <location line="+57"/>
        <location line="+7"/>
        <source>For whom</source>
        <extracomment>Label: the people whom a procedure is for
----------
Label: the people whom a procedure concerns</extracomment>
        <translation>どなたの</translation>
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
        <translation>持ちもの</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Where</source>
        <extracomment>Label: at this machine, or at the counter</extracomment>
        <translation>場所</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>If it concerns you. Staff can look it up.</source>
        <extracomment>Mark of a procedure in a plan: an answer that decides it is not known</extracomment>
        <translation>当てはまる場合だけ。職員が確かめられます。</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Not confirmed by the office yet</source>
        <extracomment>Mark: the city has not confirmed this rule</extracomment>
        <translation>まだ確認中の|内容です</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Do it here now</source>
        <extracomment>Box to tick: this procedure is done at this machine in this visit</extracomment>
        <translation>いま、|ここでする</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>only if you wish</source>
        <extracomment>Below that box: nobody has to</extracomment>
        <translation>希望する方だけ</translation>
    </message>
    <message>
        <location line="-136"/>
        <source>At the counter. This machine has no connection just now</source>
        <extracomment>Where a procedure is done while the machine has no connection</extracomment>
        <translation>窓口でします。|いまは、|通信が|つながって|いません</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message numerus="yes">
        <location filename="../kiosk/PlanPage.qml" line="+19"/>
        <source>%n thing(s) to do</source>
        <extracomment>Title: how many procedures follow from a life event</extracomment>
        <translation>
            <numerusform>手続きが、|%nつあります。</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>In this order. You can leave out what you do not want to do now.</source>
        <extracomment>Below that title</extracomment>
        <translation>この順番で|進みます。|いましないものは、|はずせます。</translation>
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
        <translation>終わる</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Nothing is ticked. Staff at the counter do these with you.</source>
        <extracomment>On the plan while no box is ticked</extracomment>
        <translation>選ばれたものが|ありません。|窓口で、|係員と|いっしょにします。</translation>
    </message>
    <message>
        <location line="+34"/>
        <source>This list follows from what you told. Staff look at it once more.</source>
        <extracomment>On the plan: what it is and is not</extracomment>
        <translation>お答えから|まとめました。|係員が、|もう一度|確かめます。</translation>
    </message>
    <message>
        <location line="-10"/>
        <source>Print this list</source>
        <extracomment>Button on the plan: the list on this page, on paper</extracomment>
        <translation>この|一覧を|印刷する</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Your list is being printed.</source>
        <extracomment>After “Print this list” was pressed</extracomment>
        <translation>一覧を|印刷しています。</translation>
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
            <numerusform>約%n分</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>about %1</source>
        <extracomment>A price that the office still has to confirm; %1 is an amount such as ¥300</extracomment>
        <translation>約%1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>at the counter</source>
        <extracomment>Where a procedure is done: staff take it, this machine does not</extracomment>
        <translation>窓口でします</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>to read</source>
        <extracomment>What is behind a card: words to read, nothing to apply for</extracomment>
        <translation>ご案内</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>finished here</source>
        <extracomment>Whether somebody has to go to the counter as well</extracomment>
        <translation>ここで完了</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>finished at the counter</source>
        <translation>窓口で仕上げ</translation>
    </message>
    <message>
        <location line="-4"/>
        <source>not here just now, at the counter</source>
        <extracomment>Where a procedure is done while the machine has no connection: not here</extracomment>
        <translation>いまは|窓口で</translation>
    </message>
</context>
<context>
    <name>ProfilePage</name>
    <message>
        <location filename="../kiosk/ProfilePage.qml" line="+16"/>
        <source>Asking the city.</source>
        <extracomment>Title of the page that offers to fill in from the common ID. | is a place where the line may break</extracomment>
        <translation>市に|問い合わせています。</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Fill in what the city|already knows?</source>
        <translation>市にある情報を|記入しますか？</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This takes three seconds at most.</source>
        <extracomment>Below that title: why</extracomment>
        <translation>長くても3秒です。</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Then you write less, and nothing twice.</source>
        <translation>書くことが減り、|同じことを|二度書かずにすみます。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Go on without it</source>
        <extracomment>Button: goes on without what the city knows</extracomment>
        <translation>使わずに進む</translation>
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
        <translation>はい、記入する</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Waiting for the city&apos;s answer.</source>
        <extracomment>While the centre is asked</extracomment>
        <translation>市の答えを|待っています。</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>What is looked at</source>
        <extracomment>Heading: what is looked at when the person says yes</extracomment>
        <translation>見る情報</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Your family, address, insurance, phone and bank account, as the city keeps them for procedures.</source>
        <extracomment>What is looked at when the person says yes</extracomment>
        <translation>手続きのために市が持つ、|ご家族、|住所、|保険、|電話、|口座の情報です。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>How</source>
        <extracomment>Heading: how it is done</extracomment>
        <translation>方法</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Your card proves that it is you. You enter the four digits of its certificate for users.</source>
        <extracomment>How it is done</extracomment>
        <translation>カードで|ご本人と確かめます。|利用者証明用の|暗証番号4けたを|入力します。</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>You see every value before you apply. The city writes down that this machine asked. Afterwards it is deleted here.</source>
        <extracomment>Below the offer to fill in from what the city knows</extracomment>
        <translation>申請の前に、|すべて画面で|確かめられます。|この機械が問い合わせたことは、|市に記録されます。|終わると、|この機械から消えます。</translation>
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
        <translation>質問 %1 / %2</translation>
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
        <translation>別に置いたものがあっても、|ほかは送られます。|受付番号と受付時刻は変わりません。</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>The line is down. It is sent when the line is back.</source>
        <extracomment>On the page with what this machine has still to send (送信)</extracomment>
        <translation>回線が止まっています。|戻りしだい送ります。</translation>
    </message>
    <message>
        <location line="+32"/>
        <source>Everything on this machine was sent.</source>
        <extracomment>On the page with what this machine has still to send (送信)</extracomment>
        <translation>この機械の分は、|すべて送りました。</translation>
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
        <translation>用紙</translation>
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
        <translation>お預かりしました。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>End</source>
        <translation>終わる</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>Receipt number</source>
        <extracomment>Above the number of the application</extracomment>
        <translation>受付番号</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Time of acceptance</source>
        <extracomment>Above the date and time that count</extracomment>
        <translation>受付の時刻</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>QR code of the receipt number</source>
        <extracomment>Name of the QR code for a screen reader</extracomment>
        <translation>受付番号のQRコード</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>You can read it with your phone.</source>
        <extracomment>Below the QR code of the receipt</extracomment>
        <translation>スマホで|読み取れます</translation>
    </message>
    <message>
        <location line="+75"/>
        <source>The line to the centre is down right now. Your application is kept here, sealed, and sent as soon as the line is back. Time and number stay the same.</source>
        <extracomment>On the receipt page while the centre cannot be reached</extracomment>
        <translation>いま、センターとの回線が|止まっています。|封をして保管し、|回線が戻りしだい送ります。|受付の時刻と番号は、|このまま変わりません。</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Before you leave</source>
        <extracomment>Heading over taking the card and printing</extracomment>
        <translation>お帰りの前に</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Your copy is being printed.</source>
        <extracomment>After “Print a copy for yourself” was pressed</extracomment>
        <translation>控えを|印刷しています。</translation>
    </message>
    <message>
        <location line="-2"/>
        <source>Print a copy for yourself</source>
        <extracomment>Button on the receipt page</extracomment>
        <translation>控えを印刷する</translation>
    </message>
    <message>
        <location line="+45"/>
        <source>When you end, all your data disappears from this screen.</source>
        <extracomment>Above the button “End” of the receipt page</extracomment>
        <translation>終わると、あなたの情報は|この画面からすべて消えます。</translation>
    </message>
    <message>
        <location line="-124"/>
        <source>Each has its own number</source>
        <extracomment>Heading over the numbers of several applications, each with its procedure</extracomment>
        <translation>手続きごとの|受付番号</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>Still to do</source>
        <extracomment>Heading over procedures that were not done in this visit</extracomment>
        <translation>このあとの|手続き</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Staff know of it</source>
        <extracomment>Beside that heading</extracomment>
        <translation>係員にも|伝わります</translation>
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
        <translation>ご案内</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>at the counter</source>
        <translation>窓口でします</translation>
    </message>
    <message>
        <location line="+51"/>
        <source>May also concern you</source>
        <extracomment>Heading over what the city offers by itself</extracomment>
        <translation>ほかに、|関係が|あるかもしれないこと</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>It is gone from this page.</source>
        <extracomment>Spoken after “Not for me” was pressed</extracomment>
        <translation>この画面から|消しました。</translation>
    </message>
    <message>
        <location line="-25"/>
        <source>Print what you handed in</source>
        <extracomment>Button on the receipt page: the form with all that was handed in, on paper</extracomment>
        <translation>申請した|内容を|印刷する</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What you handed in is being printed.</source>
        <extracomment>After “Print what you handed in” was pressed</extracomment>
        <translation>申請した|内容を|印刷しています。</translation>
    </message>
</context>
<context>
    <name>ReceiptPaper</name>
    <message>
        <location filename="../kiosk/ReceiptPaper.cpp" line="+87"/>
        <source>Receipt</source>
        <extracomment>Title of the printed receipt</extracomment>
        <translation>受付票</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Receipt number</source>
        <translation>受付番号</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Time of acceptance</source>
        <translation>受付の時刻</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Show this code at the counter.</source>
        <extracomment>Beside the QR code on the printed receipt</extracomment>
        <translation>窓口で、このコードを|お見せください。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What happens now</source>
        <translation>このあとの流れ</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Please wait until your receipt number is called.</source>
        <translation>受付番号でお呼びします。|お待ちください。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The time above is the time of acceptance, whatever happens to the line.</source>
        <translation>上の時刻が、正式な|受付の時刻です。|回線が止まっても変わりません。</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>The line to the centre is down. Your application is kept sealed and sent as soon as it is back.</source>
        <translation>センターとの回線が止まっています。|封をして保管し、戻りしだい送ります。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>For practice only: this receipt is not real.</source>
        <translation>練習用：この控えは|本物ではありません。</translation>
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
        <translation>ご案内</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>at the counter</source>
        <extracomment>On the printed receipt, beside a procedure that was not done</extracomment>
        <translation>窓口でします</translation>
    </message>
    <message>
        <location line="+44"/>
        <source>Still to do</source>
        <extracomment>On the printed receipt: title over the procedures that were not done in this visit</extracomment>
        <translation>このあとの|手続き</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <location filename="../kiosk/ReviewPage.qml" line="+18"/>
        <source>Is this right?</source>
        <extracomment>Title of the page where everything is read over</extracomment>
        <translation>これで、|よろしいですか。</translation>
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
        <translation>申し込む</translation>
    </message>
    <message>
        <location line="+42"/>
        <source>It is sealed so that only the city&apos;s centre can open it.</source>
        <extracomment>What happens with the application</extracomment>
        <translation>封をして送ります。|開けられるのは、|大阪市のセンターだけです。</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Staff of this office in charge of it will see it. Who looked is recorded.</source>
        <extracomment>Who will see the application</extracomment>
        <translation>担当の職員が見ます。|だれが見たかは、|記録に残ります。</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>The time at which you apply is the time of acceptance.</source>
        <extracomment>Which time counts in law</extracomment>
        <translation>申し込んだ時刻が、|受付の時刻になります。</translation>
    </message>
    <message>
        <location line="-46"/>
        <source>Already received: %1</source>
        <extracomment>Some of several applications were handed in before one could not be. %1 are their receipt numbers.</extracomment>
        <translation>受け付けました：%1</translation>
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
        <translation>手数料|（お受け取りのときに|お支払い）</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Fee, about; staff tells you before you pay</source>
        <extracomment>Beside what it probably costs: staff confirms it before anything is paid.</extracomment>
        <translation>手数料（見込み）。|お支払いの前に、|係員がお伝えします</translation>
    </message>
    <message>
        <location line="-39"/>
        <source>Ticked</source>
        <extracomment>Label before the list of what was ticked.</extracomment>
        <translation>選んだもの</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Not ticked</source>
        <extracomment>Label before the list of what was not ticked.</extracomment>
        <translation>選ばないもの</translation>
    </message>
</context>
<context>
    <name>ScanLine</name>
    <message>
        <location filename="../app/counter/ScanLine.qml" line="+34"/>
        <source>Scan %1</source>
        <extracomment>Among the values of an application: a picture of a paper that was handed in with it; %1 counts from 1</extracomment>
        <translation>添付の画像 %1</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Fetching …</source>
        <extracomment>Button beside a scan that goes with an application</extracomment>
        <translation>取得中…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Hide</source>
        <extracomment>Button beside a scan that goes with an application</extracomment>
        <translation>閉じる</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show</source>
        <extracomment>Button beside a scan that goes with an application</extracomment>
        <translation>表示する</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>This scan could not be shown. Try once more; if that does not help, ask the person for the paper.</source>
        <extracomment>Below a scan that goes with an application</extracomment>
        <translation>この画像を|表示できませんでした。|もう一度お試しください。|それでも表示できないときは、|来庁者に書類を見せてもらってください。</translation>
    </message>
</context>
<context>
    <name>ScanPanel</name>
    <message>
        <location filename="../app/counter/ScanPanel.qml" line="+32"/>
        <source>Hold the receipt&apos;s QR code before the camera.</source>
        <extracomment>In the panel with the camera&apos;s picture, where a receipt&apos;s code is read</extracomment>
        <translation>控えのQRコードを、|カメラに向けてください。</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>No camera can be used. Please type the receipt number, or use a handheld scanner.</source>
        <extracomment>In the panel with the camera&apos;s picture, where a receipt&apos;s code is read</extracomment>
        <translation>カメラが使えません。|受付番号を入力するか、|手持ちの読み取り機を使ってください。</translation>
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
        <translation>下に続きがあります</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Back to the top</source>
        <extracomment>The same strip at the end of the page. Touching it goes back to the top.</extracomment>
        <translation>いちばん上へ</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <location filename="../kiosk/Shell.qml" line="+165"/>
        <source>For practice only: nothing here is real.</source>
        <extracomment>Shown on every page of a machine that staff practise on</extracomment>
        <translation>練習用：ここにあるものは|本物ではありません。</translation>
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
        <translation>入力</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Check</source>
        <translation>確認</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Receipt</source>
        <translation>受付</translation>
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
        <translation>席を離れるときは Ctrl L を|押してください。|すべてかくれ、何もなくなりません。</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Text size: Ctrl + and Ctrl −. High contrast: Ctrl H. English or Japanese: Ctrl J.</source>
        <extracomment>Keys that work on every page of the counter; Ctrl J switches between Japanese and English</extracomment>
        <translation>文字の大きさ：Ctrl + と Ctrl −&#x3000;|くっきり：Ctrl H&#x3000;|英語・日本語：Ctrl J</translation>
    </message>
    <message>
        <location line="-13"/>
        <source>Blank forms on paper</source>
        <extracomment>Button on the sign-in page: forms to be filled in by hand, when nothing else works</extracomment>
        <translation>白紙の|用紙を|印刷</translation>
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
        <translation>共通IDから</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>From your draft</source>
        <extracomment>Chip beside a value: the person wrote it at home, in an application made before coming.</extracomment>
        <translation>事前申請から</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>From an earlier page</source>
        <extracomment>Chip beside a value: it was entered on a page before this one.</extracomment>
        <translation>前のページから</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Entered here</source>
        <extracomment>Chip beside a value: the person entered it at this machine.</extracomment>
        <translation>ここで入力</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Entered by staff</source>
        <extracomment>Chip beside a value: a member of staff entered it.</extracomment>
        <translation>係員が入力</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <location filename="../ui/controls/StepBar.qml" line="+23"/>
        <source>Step %1 of %2: %3</source>
        <extracomment>Spoken name of the row of steps at the top of a page. %1 is the number of this step, %2 how many there are, %3 the name of this step.</extracomment>
        <translation>%2のうち%1番目、%3</translation>
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
        <translation>1つへらす、いま%1</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>One more, now %1</source>
        <extracomment>Spoken name of the button that makes a number larger by one. %1 is the number now, with its unit.</extracomment>
        <translation>1つふやす、いま%1</translation>
    </message>
</context>
<context>
    <name>TakeCard</name>
    <message>
        <location filename="../kiosk/TakeCard.qml" line="+30"/>
        <source>Please take your card.</source>
        <extracomment>At the end: the card lies on the reader</extracomment>
        <translation>カードをお取りください。</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <location filename="../kiosk/TroublePage.qml" line="+21"/>
        <location line="+4"/>
        <source>End</source>
        <extracomment>Button: ends the visit and deletes everything of the person</extracomment>
        <translation>終わる</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Try again</source>
        <extracomment>Button: hand in once more</extracomment>
        <translation>もう一度ためす</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>What you entered is still here. Nothing has been handed in.</source>
        <extracomment>Reassurance on a page that tells of a trouble</extracomment>
        <translation>入力したものは、|そのまま残っています。|まだ何も申し込んでいません。</translation>
    </message>
</context>
<context>
    <name>ValueLine</name>
    <message>
        <location filename="../app/counter/ValueLine.qml" line="+86"/>
        <source>Seen on a paper</source>
        <extracomment>Below a value that staff wrote from a paper which they saw</extracomment>
        <translation>書類で確認済み</translation>
    </message>
</context>
<context>
    <name>ValueRow</name>
    <message>
        <location filename="../ui/controls/ValueRow.qml" line="+82"/>
        <source>Correct</source>
        <extracomment>Small button beside an answer on the page where everything is read over: go back and correct this one.</extracomment>
        <translation>直す</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Correct: %1</source>
        <extracomment>Spoken name of that button. %1 is what the answer is about, for example &quot;Copies&quot;.</extracomment>
        <translation>直す：%1</translation>
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
        <translation>この機械には、|この手続きの定義がありません。|短い名前のまま表示しています。</translation>
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
        <translation>申請された内容は|そのまま|残ります。|補正した内容は、|職員の名前と|日時とともに|並べて|残ります。</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Correct or complete: %1</source>
        <extracomment>Over the application that a member of staff is correcting. %1 is the procedure&apos;s name.</extracomment>
        <translation>補正・補記：%1</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>I saw a paper that says so</source>
        <extracomment>Staff tick this when a paper that they saw says what they wrote</extracomment>
        <translation>書類で|確認しました</translation>
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
        <translation>端末で選ばれています。|受付番号は別です。|届いているか確かめてください。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Not confirmed by the office yet</source>
        <extracomment>Mark: the city has not confirmed this rule</extracomment>
        <translation>まだ確認中です</translation>
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
        <translation>あわせてご案内できる手続き</translation>
    </message>
    <message numerus="yes">
        <location line="+8"/>
        <source>%n thing(s) that must be done was not taken. Please tell the person.</source>
        <extracomment>Over the procedures that follow from the same life event and that nobody has begun</extracomment>
        <translation>
            <numerusform>必要な手続きが|%n件、|まだです。|ご本人にお伝えください。</numerusform>
        </translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Nobody was asked about the household. Please go through this together.</source>
        <extracomment>Over the same list, where the person chose a procedure directly</extracomment>
        <translation>ご家族のことは|うかがっていません。|ご本人といっしょに|確かめてください。</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>%1 (if the person wishes)</source>
        <extracomment>A procedure that nobody has to do. %1 is its title</extracomment>
        <translation>%1（ご希望の場合）</translation>
    </message>
</context>
<context>
    <name>VisitOffers</name>
    <message>
        <location filename="../app/counter/VisitOffers.qml" line="+22"/>
        <source>The city may offer</source>
        <extracomment>Heading: what the city offers this person by itself</extracomment>
        <translation>市からのご案内</translation>
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
        <translation>使った情報：%1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Rule: %1</source>
        <extracomment>Below something that is offered: the id of the rule</extracomment>
        <translation>規則：%1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Not shown at the kiosk. Please speak of it in private.</source>
        <extracomment>Below something that is offered: it must not be said where others hear it</extracomment>
        <translation>端末には出していません。|ほかの人に聞こえない場所で|お話しください。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Not confirmed by the office yet</source>
        <extracomment>Mark: the city has not confirmed this rule</extracomment>
        <translation>まだ確認中です</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>An offer, never a decision. Saying no has no consequences.</source>
        <extracomment>Below what is offered: what staff must know</extracomment>
        <translation>ご案内で、|決定ではありません。|断っても|不利にはなりません。</translation>
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
        <translation>補正・補記</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Change nothing</source>
        <extracomment>Button: what staff wrote into an application is not kept</extracomment>
        <translation>変更しない</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Keeping it …</source>
        <extracomment>Button: what staff wrote into an application is kept beside what was handed in</extracomment>
        <translation>保存しています…</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Keep the corrections</source>
        <translation>補正を|保存する</translation>
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
        <translation>開いている申請はありません。|一覧から選ぶか、|控えのコードを読み取ってください。</translation>
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
        <translation>届出書を|印刷</translation>
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
        <translation>受付した機械の時計は|確かめられていません。|時刻が少しずれているかもしれません。</translation>
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
        <translation>補正：%1</translation>
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
        <translation>決める前に、|確かめて|ください。</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Not confirmed yet</source>
        <extracomment>Heading over what nobody at the city has confirmed yet of a procedure: its fee, who may apply …</extracomment>
        <translation>まだ|確かめられて|いない|こと</translation>
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
        <translation>受付番号</translation>
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
        <translation>回線が止まっています。|自動でつなぎなおします。</translation>
    </message>
    <message numerus="yes">
        <location line="+8"/>
        <source>%n was set aside. The reason is under Sending.</source>
        <extracomment>Applications in the queue of this machine that the centre did not take</extracomment>
        <translation>
            <numerusform>%n件を別に置いています。|理由は「送信」にあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+8"/>
        <source>%n waits on this machine to be sent.</source>
        <extracomment>Applications in the queue of this machine that wait for the line</extracomment>
        <translation>
            <numerusform>この機械で%n件が|送信を待っています。</numerusform>
        </translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Everything on this machine was sent.</source>
        <extracomment>In the panel of things staff should watch</extracomment>
        <translation>この機械の分は、|すべて送りました。</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <location filename="../kiosk/WelcomePage.qml" line="+65"/>
        <source>Welcome.|Apply here, step by step.</source>
        <extracomment>The first words on the first page. | is a place where the line may break</extracomment>
        <translation>ようこそ。
ここで、順に|申し込めます。</translation>
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
        <translation>しばらく操作がなかったため、|前の受付を終わり、|内容をすべて消しました。</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>What this machine cannot do</source>
        <extracomment>Heading on the first page</extracomment>
        <translation>この機械でできないこと</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Requests for somebody else, registering a seal, notices of death and payment in cash are taken at the counter.</source>
        <extracomment>What this machine cannot do, on the first page</extracomment>
        <translation>ほかの方の分、印鑑の登録、|死亡届、現金でのお支払いは、|窓口でお受けします。</translation>
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
        <translation>重要なお知らせ：%1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Notice: %1</source>
        <extracomment>Before a notice of the city, over the worklist</extracomment>
        <translation>お知らせ：%1</translation>
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
        <translation>お待ちの方は|いません。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The line is down. The list comes when it is back.</source>
        <extracomment>In place of the worklist while it is empty</extracomment>
        <translation>回線が止まっています。|戻ると、一覧が出ます。</translation>
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
