<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en">
<context>
    <name>BooleanGroup</name>
    <message>
        <source>Choose what you need</source>
        <extracomment>Heading above boxes to tick: what should stand on the certificate, and the like.</extracomment>
        <translation>ほしい ものを えらんで ください</translation>
    </message>
    <message>
        <source>None is fine too</source>
        <extracomment>Beside that heading: nothing has to be ticked.</extracomment>
        <translation>なくても いいです</translation>
    </message>
</context>
<context>
    <name>BrokenPage</name>
    <message>
        <source>This machine is resting now.</source>
        <extracomment>Title when the kiosk could not start</extracomment>
        <translation>この {機械|きかい}は いま {休|やす}んで います。</translation>
    </message>
    <message>
        <source>Staff at the counter are glad to help you.</source>
        <extracomment>When the kiosk could not start</extracomment>
        <translation>{窓口|まどぐち}の {人|ひと}が {手伝|てつだ}います。</translation>
    </message>
</context>
<context>
    <name>CallStaffPage</name>
    <message>
        <source>Staff have been called.</source>
        <extracomment>Title after somebody pressed “Call staff”</extracomment>
        <translation>{人|ひと}を {呼|よ}びました。</translation>
    </message>
    <message>
        <source>Someone will come to you soon. Please wait here.</source>
        <extracomment>Below that title</extracomment>
        <translation>すぐに {来|き}ます。 ここで {待|ま}って ください。</translation>
    </message>
    <message>
        <source>Cancel the call</source>
        <extracomment>Button: nobody needs to come after all</extracomment>
        <translation>{呼|よ}ぶのを やめる</translation>
    </message>
    <message>
        <source>Back to the page</source>
        <extracomment>Button: go on with the procedure while staff are on their way</extracomment>
        <translation>{画面|がめん}に もどる</translation>
    </message>
    <message>
        <source>What you entered is still here.</source>
        <extracomment>Reassurance while the visit is interrupted</extracomment>
        <translation>{入|い}れた ものは {残|のこ}って います。</translation>
    </message>
    <message>
        <source>You can tell staff</source>
        <extracomment>Heading: how a person may speak with staff</extracomment>
        <translation>{人|ひと}に {話|はな}せる こと</translation>
    </message>
    <message>
        <source>By writing, by signs, by speaking, or by pointing at this screen.</source>
        <extracomment>Ways to speak with staff, for people who do not hear or speak too</extracomment>
        <translation>{書|か}く、{手話|しゅわ}、{話|はな}す、{指|ゆび}で さす。 どれでも いいです。</translation>
    </message>
    <message>
        <source>Meanwhile</source>
        <extracomment>Heading: what this machine does until staff come</extracomment>
        <translation>{待|ま}つ あいだ</translation>
    </message>
    <message>
        <source>Your data is hidden from this screen until you go back.</source>
        <extracomment>What this machine does until staff come</extracomment>
        <translation>もどるまで、あなたの ことは {見|み}えません。</translation>
    </message>
</context>
<context>
    <name>CameraView</name>
    <message>
        <source>The camera is starting.</source>
        <extracomment>Below the camera's picture, before it shows anything</extracomment>
        <translation>カメラを準備しています。</translation>
    </message>
    <message>
        <source>Hold the code inside the frame.</source>
        <extracomment>Below the camera's picture: what to do with the code</extracomment>
        <translation>コードを わくの {中|なか}に {入|い}れて ください。</translation>
    </message>
    <message>
        <source>It is too dark. Please hold it in the light.</source>
        <extracomment>Below the camera's picture: why no code can be read, and what to do</extracomment>
        <translation>{暗|くら}いです。 {明|あか}るい ところで {見|み}せて ください。</translation>
    </message>
    <message>
        <source>It is too bright. Please tilt it a little.</source>
        <extracomment>Below the camera's picture: why no code can be read (it shines or reflects), and what to do</extracomment>
        <translation>{明|あか}るすぎます。 {少|すこ}し かたむけて ください。</translation>
    </message>
    <message>
        <source>The code is too small. Please hold it closer.</source>
        <extracomment>Below the camera's picture: why no code can be read, and what to do</extracomment>
        <translation>コードが {小|ちい}さいです。 もっと {近|ちか}くで {見|み}せて ください。</translation>
    </message>
    <message>
        <source>No camera can be used.</source>
        <extracomment>Below the place of the camera's picture</extracomment>
        <translation>カメラが {使|つか}えません。</translation>
    </message>
    <message>
        <source>Picture of the camera</source>
        <extracomment>The camera's live picture, for assistive technology</extracomment>
        <translation>カメラの映像</translation>
    </message>
</context>
<context>
    <name>CandidateBar</name>
    <message>
        <source>Choose the kanji</source>
        <extracomment>Above the words that kana may stand for; the person touches the right one.</extracomment>
        <translation>{漢字|かんじ}を えらぶ</translation>
    </message>
    <message>
        <source>Mind characters that look alike</source>
        <extracomment>Beside that heading, when characters among them are easily taken for each other.</extracomment>
        <translation>{似|に}た {字|じ}に {気|き}を つけて ください</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Spoken name of the arrow that shows more of the words to choose from.</extracomment>
        <translation>もっと</translation>
    </message>
</context>
<context>
    <name>CardWaitPage</name>
    <message>
        <source>The card was taken away.|Place it again to go on.</source>
        <extracomment>Title when the card was taken away. | is a place where the line may break</extracomment>
        <translation>カードが はなれました。|もう {一度|いちど} {置|お}くと、 {続|つづ}きが できます。</translation>
    </message>
    <message>
        <source>End</source>
        <translation>{終|お}わる</translation>
    </message>
    <message>
        <source>What you entered is still here.</source>
        <extracomment>Reassurance while the visit is interrupted</extracomment>
        <translation>{入|い}れた ものは {残|のこ}って います。</translation>
    </message>
    <message>
        <source>Waiting for the card.</source>
        <extracomment>Below the picture of the reader</extracomment>
        <translation>カードを {待|ま}って います。</translation>
    </message>
    <message>
        <source>While it waits</source>
        <extracomment>Heading: what this machine does while the card is away</extracomment>
        <translation>{待|ま}つ あいだ</translation>
    </message>
    <message>
        <source>Your data is hidden from this screen. It comes back when you place the card.</source>
        <extracomment>What this machine does while the card is away</extracomment>
        <translation>あなたの ことは {見|み}えません。 カードを {置|お}くと {出|で}ます。</translation>
    </message>
    <message>
        <source>If you end</source>
        <extracomment>Heading: what happens if the person ends the visit now</extracomment>
        <translation>{終|お}わる とき</translation>
    </message>
    <message>
        <source>Everything you entered is deleted from this machine. Nothing has been handed in.</source>
        <extracomment>What happens if the person ends the visit now</extracomment>
        <translation>{入|い}れた ものは {全部|ぜんぶ} {消|き}えます。 まだ {申|もう}し{込|こ}んで いません。</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>What would you like to do today?</source>
        <extracomment>Title of the page with the procedures</extracomment>
        <translation>{今日|きょう}は {何|なに}を しますか。</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button: to the page before</extracomment>
        <translation>もどる</translation>
    </message>
    <message>
        <source>Choose a procedure</source>
        <extracomment>Heading over the procedures</extracomment>
        <translation>{手続|てつづ}きを えらぶ</translation>
    </message>
    <message>
        <source>Please have ready</source>
        <extracomment>Heading: what a person needs</extracomment>
        <translation>{用意|ようい}する もの</translation>
    </message>
    <message>
        <source>Your My Number card and its four-digit PIN.</source>
        <extracomment>What a person needs</extracomment>
        <translation>マイナンバーカードと、{数字|すうじ} 4つの {番号|ばんごう}。</translation>
    </message>
    <message>
        <source>Nothing to write</source>
        <extracomment>Heading: why this machine is little work</extracomment>
        <translation>{書|か}かなくて いいです</translation>
    </message>
    <message>
        <source>What your card knows is filled in. You only choose the rest.</source>
        <extracomment>Why this machine is little work</extracomment>
        <translation>カードで わかる ことは {入|はい}って います。 ほかを えらびます。</translation>
    </message>
</context>
<context>
    <name>CodePanel</name>
    <message>
        <source>Code for staff</source>
        <extracomment>Above a code like QUEUE-FULL</extracomment>
        <translation>{係|かかり}の {人|ひと}の {番号|ばんごう}</translation>
    </message>
</context>
<context>
    <name>CommandField</name>
    <message>
        <source>Type or scan a receipt number</source>
        <extracomment>In the search field of the counter: type or scan a receipt number</extracomment>
        <translation>受付番号を入力、または読み取り</translation>
    </message>
</context>
<context>
    <name>CounterNotice</name>
    <message>
        <source>The line to the centre is down. You can sign in when it is back.</source>
        <extracomment>Staff tried to sign in</extracomment>
        <translation>センターとの回線が止まっています。戻ったら、サインインできます。</translation>
    </message>
    <message>
        <source>The line to the centre is down. The application can be opened when it is back.</source>
        <extracomment>Staff tried to open an application</extracomment>
        <translation>センターとの回線が止まっています。戻ったら、申請を開けます。</translation>
    </message>
    <message>
        <source>The line to the centre is down. It is not accepted yet. Please press again when the line is back.</source>
        <extracomment>Staff tried to accept an application</extracomment>
        <translation>センターとの回線が止まっています。まだ受理していません。戻ったら、もう一度押してください。</translation>
    </message>
    <message>
        <source>The line to the centre is down. It is sent when the line is back.</source>
        <extracomment>Staff tried to send again what was set aside on this machine</extracomment>
        <translation>センターとの回線が止まっています。戻りしだい送ります。</translation>
    </message>
    <message>
        <source>This is not a receipt number. Please check it on the paper.</source>
        <extracomment>Typed into the search field of the counter</extracomment>
        <translation>受付番号ではありません。控えで確かめてください。</translation>
    </message>
    <message>
        <source>Please sign in again. You were signed in for a long time.</source>
        <extracomment>On the sign-in page, after the centre ended the session</extracomment>
        <translation>もう一度サインインしてください。長い時間がたちました。</translation>
    </message>
    <message>
        <source>Somebody else decided on this application before you.</source>
        <extracomment>Staff pressed accept, but somebody else had decided before</extracomment>
        <translation>この申請は、先にほかの職員が受理しました。</translation>
    </message>
</context>
<context>
    <name>CounterPage</name>
    <message>
        <source>One more wrong number would lock the PIN. So that this does not happen, this machine does not ask again.</source>
        <extracomment>One try is left on the card's PIN</extracomment>
        <translation>{次|つぎ}に まちがえると {番号|ばんごう}が {使|つか}えません。 だから ここでは {聞|き}きません。</translation>
    </message>
    <message>
        <source>The PIN of this card is locked after three wrong numbers. The card itself can still be used.</source>
        <translation>{番号|ばんごう}が {止|と}まって います。 カードは {使|つか}えます。</translation>
    </message>
    <message>
        <source>This card has no PIN yet. The card itself can still be used.</source>
        <translation>この カードは {番号|ばんごう}が ありません。 カードは {使|つか}えます。</translation>
    </message>
    <message>
        <source>At the counter, you can set|a new PIN.</source>
        <extracomment>Title when the PIN cannot be used here. | is a place where the line may break</extracomment>
        <translation>{窓口|まどぐち}で {新|あたら}しい|{番号|ばんごう}が {作|つく}れます。</translation>
    </message>
    <message>
        <source>You do not have to try. Staff can set a new one together with you.</source>
        <translation>わからなくても いいです。 {係|かかり}の {人|ひと}と {新|あたら}しく {決|き}められます。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>もどる</translation>
    </message>
    <message>
        <source>End</source>
        <extracomment>Button: ends the visit and deletes everything of the person</extracomment>
        <translation>{終|お}わる</translation>
    </message>
    <message>
        <source>Nothing was handed in yet, and nothing is lost.</source>
        <extracomment>Reassurance where the PIN cannot be used here</extracomment>
        <translation>まだ {申|もう}し{込|こ}んで いません。 なくなった ものも ありません。</translation>
    </message>
    <message>
        <source>What you do at the counter</source>
        <extracomment>Heading over three steps</extracomment>
        <translation>{窓口|まどぐち}で する こと</translation>
    </message>
    <message>
        <source>Show your card</source>
        <extracomment>Step 1 at the counter</extracomment>
        <translation>カードを {見|み}せる</translation>
    </message>
    <message>
        <source>Staff make sure that it is yours.</source>
        <extracomment>Step 1 at the counter, explained</extracomment>
        <translation>あなたの カードか、{係|かかり}の {人|ひと}が {見|み}ます。</translation>
    </message>
    <message>
        <source>Enter a new number twice</source>
        <extracomment>Step 2 at the counter</extracomment>
        <translation>{新|あたら}しい {番号|ばんごう}を 2{回|かい} {入|い}れる</translation>
    </message>
    <message>
        <source>Choose four digits that you can remember.</source>
        <extracomment>Step 2 at the counter, explained</extracomment>
        <translation>{覚|おぼ}えられる {数字|すうじ}を 4つ {決|き}めて ください。</translation>
    </message>
    <message>
        <source>Go on with: %1</source>
        <extracomment>%1 is a procedure, "Copy of the residence certificate"</extracomment>
        <translation>{続|つづ}きを する：%1</translation>
    </message>
    <message>
        <source>At the counter, or here again.</source>
        <translation>{窓口|まどぐち}でも ここでも できます。</translation>
    </message>
</context>
<context>
    <name>CounterWindow</name>
    <message>
        <source>Madoguchi – counter</source>
        <extracomment>Title of the staff's window</extracomment>
        <translation>窓口　職員用</translation>
    </message>
    <message>
        <source>Training: nothing here is real.</source>
        <extracomment>On every page of a counter that staff practise on</extracomment>
        <translation>練習用：ここにあるものは本物ではありません。</translation>
    </message>
</context>
<context>
    <name>CounterWords</name>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Today</source>
        <extracomment>A quick answer to "when": this day.</extracomment>
        <translation>{今日|きょう}</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>A quick answer to "when": the day before this one.</extracomment>
        <translation>{昨日|きのう}</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <extracomment>In place of a date, as long as none was chosen.</extracomment>
        <translation>まだ えらんで いません</translation>
    </message>
    <message>
        <source>One year earlier</source>
        <extracomment>Spoken name of the key that goes back a year in a date.</extracomment>
        <translation>1{年|ねん} {前|まえ}へ</translation>
    </message>
    <message>
        <source>One year later</source>
        <extracomment>Spoken name of the key that goes on a year in a date.</extracomment>
        <translation>1{年|ねん} {後|あと}へ</translation>
    </message>
    <message>
        <source>One month earlier</source>
        <extracomment>Spoken name of the key that goes back a month in a date.</extracomment>
        <translation>1か{月|げつ} {前|まえ}へ</translation>
    </message>
    <message>
        <source>One month later</source>
        <extracomment>Spoken name of the key that goes on a month in a date.</extracomment>
        <translation>1か{月|げつ} {後|あと}へ</translation>
    </message>
    <message>
        <source>One day earlier</source>
        <extracomment>Spoken name of the key that goes back a day in a date.</extracomment>
        <translation>1{日|にち} {前|まえ}へ</translation>
    </message>
    <message>
        <source>One day later</source>
        <extracomment>Spoken name of the key that goes on a day in a date.</extracomment>
        <translation>1{日|にち} {後|あと}へ</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Reception</source>
        <extracomment>Title of the page with the list of applications (受付)</extracomment>
        <translation>受付</translation>
    </message>
    <message>
        <source>Visitor</source>
        <extracomment>Title of the page of an application, while none is open (来庁者)</extracomment>
        <translation>来庁者</translation>
    </message>
    <message>
        <source>Sending</source>
        <extracomment>Title of the page with the queue (送信)</extracomment>
        <translation>送信</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Please call staff. Something unexpected happened.</source>
        <translation>{人|ひと}を よんで ください。 {予定|よてい}と ちがう ことが おきました。</translation>
    </message>
    <message>
        <source>Please check what you entered.</source>
        <translation>{入|い}れた ものを {見|み}て ください。</translation>
    </message>
    <message>
        <source>Please call staff. The settings of this machine are incomplete.</source>
        <translation>{人|ひと}を よんで ください。 {機械|きかい}の {準備|じゅんび}が まだです。</translation>
    </message>
    <message>
        <source>Please call staff. A file could not be read.</source>
        <translation>{人|ひと}を よんで ください。 {機械|きかい}が {読|よ}めない ものが あります。</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>やめました。</translation>
    </message>
    <message>
        <source>Please call staff. The card service of this machine is not running.</source>
        <translation>{人|ひと}を よんで ください。 カードの しくみが {止|と}まって います。</translation>
    </message>
    <message>
        <source>Please call staff. No card reader is connected.</source>
        <translation>{人|ひと}を よんで ください。 カードを {読|よ}む {機械|きかい}が ありません。</translation>
    </message>
    <message>
        <source>Please place your card.</source>
        <translation>カードを {置|お}いて ください。</translation>
    </message>
    <message>
        <source>Please place your card again. It was taken away while being read.</source>
        <translation>もう {一度|いちど} {置|お}いて ください。 {読|よ}む {前|まえ}に はなれました。</translation>
    </message>
    <message>
        <source>Please place a My Number card. This is another kind of card.</source>
        <translation>マイナンバーカードを {置|お}いて ください。 これは ちがう カードです。</translation>
    </message>
    <message>
        <source>Please place the card you began with. This is another person's card.</source>
        <translation>はじめの カードを {置|お}いて ください。 これは ちがう {人|ひと}の カードです。</translation>
    </message>
    <message>
        <source>Please take the card that lies on the reader, then place yours.</source>
        <translation>{今|いま} ある カードを {取|と}って ください。 つぎに あなたの カードを {置|お}きます。</translation>
    </message>
    <message>
        <source>Please wait a moment. Another program is using the card.</source>
        <translation>{少|すこ}し {待|ま}って ください。 カードを ほかで {使|つか}って います。</translation>
    </message>
    <message>
        <source>Please place the card again. It did not answer.</source>
        <translation>もう {一度|いちど} {置|お}いて ください。 カードが {答|こた}えません。</translation>
    </message>
    <message>
        <source>Please place the card again. It could not be read.</source>
        <translation>もう {一度|いちど} {置|お}いて ください。 {読|よ}めませんでした。</translation>
    </message>
    <message>
        <source>Please go to the counter. What is written on this card could not be understood.</source>
        <translation>{窓口|まどぐち}へ {来|き}て ください。 カードの {中|なか}が {読|よ}めません。</translation>
    </message>
    <message>
        <source>The number did not match. Please enter it again.</source>
        <translation>{番号|ばんごう}が ちがいます。 もう {一度|いちど} {入|い}れて ください。</translation>
    </message>
    <message>
        <source>Please continue at the counter. One try is left, so this machine does not ask again.</source>
        <translation>{窓口|まどぐち}で {続|つづ}けて ください。 あと 1{回|かい}なので {聞|き}きません。</translation>
    </message>
    <message>
        <source>Please go to the counter. The PIN of this card is locked, and staff can set a new one.</source>
        <translation>{窓口|まどぐち}へ {来|き}て ください。 {番号|ばんごう}を {新|あたら}しく {決|き}められます。</translation>
    </message>
    <message>
        <source>Please go to the counter. This card has no PIN.</source>
        <translation>{窓口|まどぐち}へ {来|き}て ください。 この カードは {番号|ばんごう}が ありません。</translation>
    </message>
    <message>
        <source>Please enter four digits.</source>
        <translation>{数字|すうじ}を 4つ {入|い}れて ください。</translation>
    </message>
    <message>
        <source>Please enter the password of 6 to 16 letters and digits.</source>
        <translation>{英語|えいご}の {文字|もじ}と {数字|すうじ}、 6から 16{文字|もじ}の パスワードを {入|い}れて ください。</translation>
    </message>
    <message>
        <source>Please call staff. The card service of this machine writes down what is said to the card.</source>
        <translation>{係|かかり}の {人|ひと}を {呼|よ}んで ください。 {今|いま}、 この {機械|きかい}で カードは {使|つか}えません。</translation>
    </message>
    <message>
        <source>Please go to the counter. This card holds no certificate for this.</source>
        <translation>{窓口|まどぐち}へ {来|き}て ください。 この カードには {電子|でんし}{証明書|しょうめいしょ}が ありません。</translation>
    </message>
    <message>
        <source>Please go to the counter. The certificate on this card is out of date.</source>
        <translation>{窓口|まどぐち}へ {来|き}て ください。 カードの {電子|でんし}{証明書|しょうめいしょ}は {期限|きげん}が {過|す}ぎました。</translation>
    </message>
    <message>
        <source>Please go to the counter. The certificate on this card is not known here.</source>
        <translation>{窓口|まどぐち}へ {来|き}て ください。 カードの {電子|でんし}{証明書|しょうめいしょ}を ここで {確|たし}かめられません。</translation>
    </message>
    <message>
        <source>Please go to the counter. This card could not prove that it is genuine.</source>
        <translation>{窓口|まどぐち}へ {来|き}て ください。 カードを {確|たし}かめる ことが できませんでした。</translation>
    </message>
    <message>
        <source>Please go to the counter. This procedure may not use the individual number.</source>
        <translation>{窓口|まどぐち}へ {来|き}て ください。 この {手続|てつづ}きでは {個人番号|こじんばんごう}を {使|つか}えません。</translation>
    </message>
    <message>
        <source>This code is not one of ours. Nothing was opened.</source>
        <translation>これは {区役所|くやくしょ}の コードでは ありません。 {何|なに}も {開|ひら}きません。</translation>
    </message>
    <message>
        <source>This code could not be read in full. Please show it again.</source>
        <translation>コードが {読|よ}めません。 もう {一度|いちど} {見|み}せて ください。</translation>
    </message>
    <message>
        <source>This code holds too much. Nothing was opened.</source>
        <translation>コードが {大|おお}きすぎます。 {何|なに}も {開|ひら}きません。</translation>
    </message>
    <message>
        <source>Please go to the counter. This code does not carry a valid signature.</source>
        <translation>{窓口|まどぐち}へ {来|き}て ください。 この コードは {正|ただ}しい ものか わかりません。</translation>
    </message>
    <message>
        <source>Please make a new code. This one is not valid today.</source>
        <translation>もう {一度|いちど} コードを {作|つく}って ください。 この コードは {今日|きょう} {使|つか}えません。</translation>
    </message>
    <message>
        <source>This code was used before. Each one works once.</source>
        <translation>この コードは もう {使|つか}いました。 {使|つか}えるのは {１回|いっかい}だけです。</translation>
    </message>
    <message>
        <source>This code is a web address. Nothing was opened.</source>
        <translation>これは インターネットの アドレスです。 {何|なに}も {開|ひら}きません。</translation>
    </message>
    <message>
        <source>Please call staff. No camera is connected.</source>
        <translation>{人|ひと}を よんで ください。 カメラが ありません。</translation>
    </message>
    <message>
        <source>Please call staff. This procedure is not set up correctly.</source>
        <translation>{人|ひと}を よんで ください。 {手続|てつづ}きの {準備|じゅんび}が まちがって います。</translation>
    </message>
    <message>
        <source>Please call staff. This procedure is not known here.</source>
        <translation>{人|ひと}を よんで ください。 この {手続|てつづ}きは ここに ありません。</translation>
    </message>
    <message>
        <source>Please look at the marked places.</source>
        <translation>しるしの {所|ところ}を {見|み}て ください。</translation>
    </message>
    <message>
        <source>Please call staff. This machine cannot take anything in now.</source>
        <translation>{人|ひと}を よんで ください。 {今|いま} この {機械|きかい}は {受|う}けとれません。</translation>
    </message>
    <message>
        <source>Please go to the counter. There is no space left on this machine.</source>
        <translation>{窓口|まどぐち}へ {来|き}て ください。 {機械|きかい}が いっぱいです。</translation>
    </message>
    <message>
        <source>Please call staff. What is stored here was written by a newer program.</source>
        <translation>{人|ひと}を よんで ください。 {記録|きろく}が {新|あたら}しすぎます。</translation>
    </message>
    <message>
        <source>Please call staff. The application could not be sealed.</source>
        <translation>{人|ひと}を よんで ください。 {封|ふう}を できませんでした。</translation>
    </message>
    <message>
        <source>The seal of this application is broken.</source>
        <translation>この {申請|しんせい}の {封|ふう}が こわれて います。</translation>
    </message>
    <message>
        <source>The line to the centre is down. Everything is kept here and sent later.</source>
        <translation>センターと つながりません。 ここに {置|お}いて あとで {送|おく}ります。</translation>
    </message>
    <message>
        <source>The centre does not know this machine.</source>
        <translation>センターが この {機械|きかい}を {知|し}りません。</translation>
    </message>
    <message>
        <source>Something other than the centre answered on the line.</source>
        <translation>センターでは ない ものが {答|こた}えました。</translation>
    </message>
    <message>
        <source>The centre did not take this application.</source>
        <translation>センターが この {申請|しんせい}を {受|う}けとりません。</translation>
    </message>
    <message>
        <source>The centre already holds something else under this number.</source>
        <translation>この {番号|ばんごう}で ほかの ものが あります。</translation>
    </message>
    <message>
        <source>The staff number or the password did not match.</source>
        <translation>{番号|ばんごう}か パスワードが ちがいます。</translation>
    </message>
    <message>
        <source>There is no application with this number.</source>
        <translation>この {番号|ばんごう}の {申請|しんせい}は ありません。</translation>
    </message>
    <message>
        <source>No voice is installed for this language.</source>
        <translation>この ことばの {声|こえ}は ありません。</translation>
    </message>
    <message>
        <source>Please call staff. It could not be printed.</source>
        <translation>{人|ひと}を よんで ください。 {紙|かみ}に できませんでした。</translation>
    </message>
</context>
<context>
    <name>FieldSection</name>
    <message>
        <source>%1 (if you like)</source>
        <extracomment>After the name of a field that may be left empty. %1 is that name.</extracomment>
        <translation>%1（{書|か}かなくても いいです）</translation>
    </message>
</context>
<context>
    <name>FillPage</name>
    <message>
        <source>Back</source>
        <extracomment>Button: to the page before</extracomment>
        <translation>もどる</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Button: to the next page</extracomment>
        <translation>つぎへ</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message numerus="yes">
        <source>%1, %n</source>
        <extracomment>Name of a filter for assistive technology: its word, and how many applications it shows</extracomment>
        <translation><numerusform>%1、%n件</numerusform></translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>My Number card</source>
        <extracomment>Where a value came from, in a sentence or a table: the My Number card.</extracomment>
        <translation>マイナンバーカード</translation>
    </message>
    <message>
        <source>Common ID</source>
        <extracomment>Where a value came from: the person's common ID (共通ID).</extracomment>
        <translation>{共通|きょうつう}ID</translation>
    </message>
    <message>
        <source>Draft made before coming</source>
        <extracomment>Where a value came from: an application the person prepared at home.</extracomment>
        <translation>{前|まえ}の {申請|しんせい}</translation>
    </message>
    <message>
        <source>An earlier page</source>
        <extracomment>Where a value came from: a page before this one.</extracomment>
        <translation>{前|まえ}の ページ</translation>
    </message>
    <message>
        <source>Entered at the machine</source>
        <extracomment>Where a value came from: the person entered it at the machine.</extracomment>
        <translation>ここで {入|い}れた</translation>
    </message>
    <message>
        <source>Entered by staff</source>
        <extracomment>Where a value came from: a member of staff entered it.</extracomment>
        <translation>{係|かかり}の {人|ひと}が {入|い}れた</translation>
    </message>
    <message>
        <source>Please answer here.</source>
        <extracomment>Told at a field that was left empty. Says what to do, not that something is wrong.</extracomment>
        <translation>ここに {答|こた}えて ください。</translation>
    </message>
    <message>
        <source>Please shorten it to %1 characters.</source>
        <extracomment>Told at a field with too much text. %1 is the number of characters it takes.</extracomment>
        <translation>%1{文字|もじ}までに して ください。</translation>
    </message>
    <message>
        <source>Please enter a number.</source>
        <extracomment>Told at a field that takes a number.</extracomment>
        <translation>{数字|すうじ}を {入|い}れて ください。</translation>
    </message>
    <message>
        <source>Please choose %1 or more.</source>
        <extracomment>Told at a field. %1 is the smallest number it takes.</extracomment>
        <translation>%1から {上|うえ}に して ください。</translation>
    </message>
    <message>
        <source>Please choose %1 or less.</source>
        <extracomment>Told at a field. %1 is the largest number it takes.</extracomment>
        <translation>%1までに して ください。</translation>
    </message>
    <message>
        <source>Please choose a date.</source>
        <extracomment>Told at a date that is none.</extracomment>
        <translation>{日|ひ}を えらんで ください。</translation>
    </message>
    <message>
        <source>Please choose a later date.</source>
        <extracomment>Told at a date that lies too far back.</extracomment>
        <translation>もっと あとの {日|ひ}を えらんで ください。</translation>
    </message>
    <message>
        <source>Please choose an earlier date.</source>
        <extracomment>Told at a date that lies in the future, or too far ahead.</extracomment>
        <translation>もっと {前|まえ}の {日|ひ}を えらんで ください。</translation>
    </message>
    <message>
        <source>Please choose one of these.</source>
        <extracomment>Told at a question with choices.</extracomment>
        <translation>この {中|なか}から えらんで ください。</translation>
    </message>
    <message>
        <source>Please write it in katakana.</source>
        <extracomment>Told at a field that takes katakana only.</extracomment>
        <translation>カタカナで {書|か}いて ください。</translation>
    </message>
    <message>
        <source>Please check the number: 10 or 11 digits.</source>
        <extracomment>Told at a telephone number.</extracomment>
        <translation>{番号|ばんごう}を {見|み}て ください。 {数字|すうじ}は 10か 11です。</translation>
    </message>
    <message>
        <source>Please write it with letters and digits only.</source>
        <extracomment>Told at a field whose text holds characters that cannot be kept.</extracomment>
        <translation>{使|つか}えない {文字|もじ}が あります。 もう {一度|いちど} {書|か}いて ください。</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>The answer to a question that was ticked, and to one that was not.</extracomment>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
</context>
<context>
    <name>IdlePage</name>
    <message>
        <source>Do you want to go on?</source>
        <extracomment>Title: nobody touched the screen for a while</extracomment>
        <translation>{続|つづ}けますか。</translation>
    </message>
    <message>
        <source>End</source>
        <translation>{終|お}わる</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>{続|つづ}ける</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation><numerusform>%n{秒|びょう}</numerusform></translation>
    </message>
    <message>
        <source>seconds</source>
        <extracomment>Below a large number that counts down</extracomment>
        <translation>{秒|びょう}</translation>
    </message>
    <message>
        <source>Touch anywhere but “End” to go on.</source>
        <extracomment>Nobody touched the screen for a while; “End” is a button</extracomment>
        <translation>「{終|お}わる」の ほかを さわると {続|つづ}きます。</translation>
    </message>
    <message>
        <source>If nobody touches, your data is deleted so that others cannot see it, and the first page comes back.</source>
        <extracomment>What happens when the seconds are over</extracomment>
        <translation>さわらないと {全部|ぜんぶ} {消|き}えます。 はじめの {画面|がめん}に もどります。</translation>
    </message>
    <message>
        <source>What you entered is all still here now.</source>
        <extracomment>Reassurance while the seconds run</extracomment>
        <translation>{入|い}れた ものは {今|いま} {残|のこ}って います。</translation>
    </message>
</context>
<context>
    <name>LanguageGrid</name>
    <message>
        <source>Language</source>
        <extracomment>Spoken name of the buttons that choose a language.</extracomment>
        <translation>ことば</translation>
    </message>
</context>
<context>
    <name>LinePill</name>
    <message>
        <source>Line OK</source>
        <extracomment>State of the line to the centre</extracomment>
        <translation>回線　正常</translation>
    </message>
    <message>
        <source>Line is down</source>
        <translation>回線　停止中</translation>
    </message>
    <message>
        <source>Line not tried yet</source>
        <translation>回線　確認中</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Ward office kiosk</source>
        <extracomment>Name of the window, for assistive technology</extracomment>
        <translation>{区役所|くやくしょ}の {機械|きかい}</translation>
    </message>
</context>
<context>
    <name>ModeBar</name>
    <message>
        <source>Language</source>
        <extracomment>Button at the foot of every page: choose the language. One short word.</extracomment>
        <translation>ことば</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>Button at the foot of every page: make letters larger or smaller.</extracomment>
        <translation>もじ</translation>
    </message>
    <message>
        <source>Voice</source>
        <extracomment>Button at the foot of every page: let the machine read the page aloud.</extracomment>
        <translation>おと</translation>
    </message>
    <message>
        <source>Screen</source>
        <extracomment>Button at the foot of every page: colours of the screen.</extracomment>
        <translation>がめん</translation>
    </message>
    <message>
        <source>Help and settings</source>
        <extracomment>Spoken name of the row of buttons at the foot of every page.</extracomment>
        <translation>{手|て}だすけと {設定|せってい}</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>One button in place of four when letters are large: language, text size, voice, colours.</extracomment>
        <translation>{設定|せってい}</translation>
    </message>
    <message>
        <source>Staff is coming</source>
        <extracomment>Button at the foot of every page: a member of staff comes to this machine.</extracomment>
        <translation>{人|ひと}が {来|き}ます</translation>
    </message>
    <message>
        <source>Call staff</source>
        <extracomment>The same button before it was pressed.</extracomment>
        <translation>ひとを よぶ</translation>
    </message>
</context>
<context>
    <name>ModeSheet</name>
    <message>
        <source>Settings</source>
        <extracomment>Spoken name of the panel with language, text size, voice and colours.</extracomment>
        <translation>{設定|せってい}</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Heading above the choice of languages.</extracomment>
        <translation>ことば</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>Heading above the choice of text sizes.</extracomment>
        <translation>もじ</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A text size. %1 is a number of percent.</extracomment>
        <translation>%1％</translation>
    </message>
    <message>
        <source>Voice</source>
        <extracomment>Heading above: read aloud, or silent.</extracomment>
        <translation>おと</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <extracomment>Choice: the machine reads every page aloud.</extracomment>
        <translation>{声|こえ}で {読|よ}む</translation>
    </message>
    <message>
        <source>Silent</source>
        <extracomment>Choice: no voice.</extracomment>
        <translation>{声|こえ}を {出|だ}さない</translation>
    </message>
    <message>
        <source>Screen</source>
        <extracomment>Heading above the choice of colours.</extracomment>
        <translation>がめん</translation>
    </message>
    <message>
        <source>Standard</source>
        <extracomment>Choice of colours: the usual ones, dark letters on white.</extracomment>
        <translation>ふつう</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>Choice of colours: yellow and white on black, strong borders.</extracomment>
        <translation>くっきり</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>Choice of colours: light letters on dark grey.</extracomment>
        <translation>{暗|くら}い</translation>
    </message>
    <message>
        <source>Motion</source>
        <extracomment>Heading above: whether pictures move.</extracomment>
        <translation>{絵|え}の {動|うご}き</translation>
    </message>
    <message>
        <source>Pictures move</source>
        <extracomment>Choice: pictures may move.</extracomment>
        <translation>{動|うご}かす</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <extracomment>Choice: nothing on the screen moves.</extracomment>
        <translation>{動|うご}かさない</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button that closes the panel with language, text size, voice and colours.</extracomment>
        <translation>{閉|と}じる</translation>
    </message>
</context>
<context>
    <name>NextPanel</name>
    <message>
        <source>Next person</source>
        <extracomment>Above the number of who has waited longest</extracomment>
        <translation>つぎにお呼びする方</translation>
    </message>
    <message>
        <source>Chosen application</source>
        <translation>選んだ申請</translation>
    </message>
    <message>
        <source>Waited %1</source>
        <extracomment>How long this person has waited</extracomment>
        <translation>待ち時間　%1</translation>
    </message>
    <message>
        <source>Opening …</source>
        <extracomment>Button: opens the chosen application</extracomment>
        <translation>開いています…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>Fee  %1</source>
        <extracomment>What it costs, beside the number of copies. %1 is an amount of money.</extracomment>
        <translation>お{金|かね}　%1</translation>
    </message>
</context>
<context>
    <name>OnScreenKeyboard</name>
    <message>
        <source>Keyboard</source>
        <extracomment>Spoken name of the keyboard on the screen.</extracomment>
        <translation>キーボード</translation>
    </message>
    <message>
        <source>Voiced mark</source>
        <extracomment>Spoken name of the key that makes か into が.</extracomment>
        <translation>{点々|てんてん}</translation>
    </message>
    <message>
        <source>Half-voiced mark</source>
        <extracomment>Spoken name of the key that makes は into ぱ.</extracomment>
        <translation>{丸|まる}</translation>
    </message>
    <message>
        <source>Small kana</source>
        <extracomment>Spoken name of the key that makes つ into っ.</extracomment>
        <translation>{小|ちい}さい {字|じ}</translation>
    </message>
    <message>
        <source>Long vowel</source>
        <extracomment>Spoken name of the key for a long vowel, ー.</extracomment>
        <translation>のばす {音|おと}</translation>
    </message>
    <message>
        <source>Small letters</source>
        <extracomment>Key that changes between capital and small letters.</extracomment>
        <translation>{小文字|こもじ}</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation>{大文字|おおもじ}</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>Key for a blank between words.</extracomment>
        <translation>{空|あ}ける</translation>
    </message>
    <message>
        <source>Delete one</source>
        <extracomment>Key that takes away the last character.</extracomment>
        <translation>1つ {消|け}す</translation>
    </message>
    <message>
        <source>Letters</source>
        <extracomment>Key that shows the letters a to z.</extracomment>
        <translation>ABC</translation>
    </message>
    <message>
        <source>Digits, signs</source>
        <extracomment>Key that shows digits and signs.</extracomment>
        <translation>{数字|すうじ}</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Key that puts the keyboard away.</extracomment>
        <translation>{閉|と}じる</translation>
    </message>
</context>
<context>
    <name>OutgoingRow</name>
    <message>
        <source>Set aside</source>
        <extracomment>State of an application in the queue: the centre did not take it</extracomment>
        <translation>別に置いたもの</translation>
    </message>
    <message>
        <source>Being sent</source>
        <extracomment>State of an application in the queue</extracomment>
        <translation>送信中</translation>
    </message>
    <message>
        <source>Waits to be sent</source>
        <translation>送信待ち</translation>
    </message>
    <message>
        <source>Send again</source>
        <extracomment>Button: puts an application that was set aside back into the queue</extracomment>
        <translation>もう一度送る</translation>
    </message>
    <message>
        <source>Send %1 again</source>
        <extracomment>Button for assistive technology: send again, receipt number</extracomment>
        <translation>%1をもう一度送る</translation>
    </message>
    <message numerus="yes">
        <source>Tried %n times</source>
        <extracomment>State of an application in this machine's queue</extracomment>
        <translation><numerusform>%n回送りました</numerusform></translation>
    </message>
</context>
<context>
    <name>PageReader</name>
    <message>
        <source>Your details are on the screen. They are read aloud only into an earphone.</source>
        <extracomment>Spoken instead of name, address and birth date while others could hear them</extracomment>
        <translation>あなたの ことは {画面|がめん}に あります。 {声|こえ}は イヤホンだけです。</translation>
    </message>
    <message>
        <source>chosen</source>
        <extracomment>Spoken after the name of a choice</extracomment>
        <translation>えらびました</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>えらんで いません</translation>
    </message>
    <message>
        <source>button</source>
        <extracomment>Spoken after the name of a button</extracomment>
        <translation>ボタン</translation>
    </message>
    <message>
        <source>a place to type</source>
        <extracomment>Spoken after the name of a field that can be typed in</extracomment>
        <translation>{文字|もじ}を {入|い}れる {所|ところ}</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Joins the name of a control, what it is and its explanation when they are spoken</extracomment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Clear</source>
        <extracomment>Key of the PIN pad: takes back all digits</extracomment>
        <translation>{全部|ぜんぶ} {消|け}す</translation>
    </message>
    <message>
        <source>Undo one</source>
        <extracomment>Key of the PIN pad: takes back the last digit</extracomment>
        <translation>1つ {消|け}す</translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message>
        <source>Reading the card.</source>
        <extracomment>Title of the page that asks for the PIN. | is a place where the line may break</extracomment>
        <translation>カードを {読|よ}んで います。</translation>
    </message>
    <message>
        <source>Please enter your|four-digit PIN.</source>
        <translation>4つの {番号|ばんごう}を|{入|い}れて ください。</translation>
    </message>
    <message>
        <source>Please leave the card there. It takes a few seconds.</source>
        <translation>カードは そのままに して ください。 すぐに {終|お}わります。</translation>
    </message>
    <message>
        <source>The four digits that you chose when you received your card.</source>
        <extracomment>Which number is meant by the PIN</extracomment>
        <translation>カードを もらった {時|とき}に {決|き}めた {数字|すうじ}です。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>もどる</translation>
    </message>
    <message>
        <source>I do not know it</source>
        <extracomment>Button for somebody who does not remember the PIN</extracomment>
        <translation>{番号|ばんごう}が わからない</translation>
    </message>
    <message>
        <source>Reading name, address, date of birth and sex.</source>
        <extracomment>While the card is being read</extracomment>
        <translation>{名前|なまえ}などを {読|よ}んで います。</translation>
    </message>
    <message numerus="yes">
        <source>The number did not match. Please enter it again. You can try %n more time(s).</source>
        <extracomment>After a wrong PIN; %n is how many tries the card still allows</extracomment>
        <translation><numerusform>{番号|ばんごう}が ちがいます。 あと %n{回|かい} {入|い}れられます。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>You can try %n time(s). If it does not work, the counter can help.</source>
        <extracomment>%n is how many tries the card still allows</extracomment>
        <translation><numerusform>あと %n{回|かい} {入|い}れられます。 まちがえても {窓口|まどぐち}で できます。</numerusform></translation>
    </message>
    <message>
        <source>The number is not shown and not read aloud. This machine does not keep it.</source>
        <extracomment>Below the pad for the PIN</extracomment>
        <translation>{番号|ばんごう}は {見|み}えません。 {声|こえ}も {出|で}ません。 {機械|きかい}に {残|のこ}りません。</translation>
    </message>
</context>
<context>
    <name>PinPlaces</name>
    <message>
        <source>%1 of 4 digits entered</source>
        <translation>4つの うち %1つ {入|い}れました</translation>
    </message>
</context>
<context>
    <name>PlaceCardPage</name>
    <message>
        <source>Please place your|My Number card.</source>
        <extracomment>Title of the page that waits for the card. | is a place where the line may break</extracomment>
        <translation>マイナンバーカードを|ここに {置|お}いて ください。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>もどる</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>What is wrong, and its code for staff</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Waiting for the card. Please leave it there until the end.</source>
        <extracomment>Below the picture of the reader</extracomment>
        <translation>カードを {待|ま}って います。 {終|お}わるまで そのままです。</translation>
    </message>
    <message>
        <source>What is read</source>
        <extracomment>Heading: the things this machine reads from the card</extracomment>
        <translation>{読|よ}む もの</translation>
    </message>
    <message>
        <source>Name, address, date of birth, sex</source>
        <translation>{名前|なまえ}、{住所|じゅうしょ}、{生|う}まれた {日|ひ}、{性別|せいべつ}</translation>
    </message>
    <message>
        <source>So that you do not have to write them by hand.</source>
        <translation>{自分|じぶん}で {書|か}く ことが {少|すく}なく なります。</translation>
    </message>
    <message>
        <source>What is not read</source>
        <extracomment>Heading: the things this machine never reads from the card</extracomment>
        <translation>{読|よ}まない もの</translation>
    </message>
    <message>
        <source>Individual Number, photo</source>
        <translation>マイナンバー、{顔|かお}の {写真|しゃしん}</translation>
    </message>
    <message>
        <source>When you finish, your data is deleted from this machine.</source>
        <translation>{終|お}わると この {機械|きかい}から {消|き}えます。</translation>
    </message>
</context>
<context>
    <name>ProcedureCard</name>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <extracomment>How long a procedure takes, roughly</extracomment>
        <translation><numerusform>{約|やく} %n{分|ふん}</numerusform></translation>
    </message>
    <message>
        <source>no fee</source>
        <extracomment>What a procedure costs: nothing</extracomment>
        <translation>お{金|かね} なし</translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>A price that the office still has to confirm; %1 is an amount such as ¥300</extracomment>
        <translation>{約|やく} %1</translation>
    </message>
    <message>
        <source>finished here</source>
        <extracomment>Whether somebody has to go to the counter as well</extracomment>
        <translation>ここで {終|お}わる</translation>
    </message>
    <message>
        <source>finished at the counter</source>
        <translation>{窓口|まどぐち}で {終|お}わる</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code</source>
        <extracomment>Spoken name of the picture of a QR code.</extracomment>
        <translation>QRコード</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>Queue of this machine</source>
        <extracomment>Name of the list of applications that wait to be sent, for assistive technology
----------
On the page with what this machine has still to send (送信)</extracomment>
        <translation>この機械の送信待ち</translation>
    </message>
    <message>
        <source>items</source>
        <extracomment>Unit after a number of applications (件); may be empty
----------
On the page with what this machine has still to send (送信)</extracomment>
        <translation>件</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待ち</translation>
    </message>
    <message>
        <source>set aside</source>
        <extracomment>On the page with what this machine has still to send (送信)</extracomment>
        <translation>別に置いたもの</translation>
    </message>
    <message>
        <source>sent</source>
        <extracomment>On the page with what this machine has still to send (送信)</extracomment>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>What is set aside does not hold up the others. Receipt number and arrival time stay as they are.</source>
        <extracomment>On the page with what this machine has still to send (送信)</extracomment>
        <translation>別に置いたものがあっても、ほかは送られます。受付番号と受付時刻は変わりません。</translation>
    </message>
    <message>
        <source>The line is down. It is sent when the line is back.</source>
        <extracomment>On the page with what this machine has still to send (送信)</extracomment>
        <translation>回線が止まっています。戻りしだい送ります。</translation>
    </message>
    <message>
        <source>Everything on this machine was sent.</source>
        <extracomment>On the page with what this machine has still to send (送信)</extracomment>
        <translation>この機械の分は、すべて送りました。</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Places</source>
        <extracomment>Name of the rail with the program's places, for assistive technology</extracomment>
        <translation>場所</translation>
    </message>
    <message>
        <source>Reception</source>
        <extracomment>Place on the rail: the list of applications (受付)</extracomment>
        <translation>受付</translation>
    </message>
    <message>
        <source>Visitor</source>
        <extracomment>Place on the rail: the application that is open (来庁者)</extracomment>
        <translation>来庁者</translation>
    </message>
    <message>
        <source>Sending</source>
        <extracomment>Place on the rail: what this machine has still to send (送信)</extracomment>
        <translation>送信</translation>
    </message>
    <message>
        <source>Leave seat</source>
        <extracomment>Act on the rail: staff leaves the seat, everything is hidden (席を離れる)</extracomment>
        <translation>席を離れる</translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message numerus="yes">
        <source>%1, %n to look at</source>
        <extracomment>Name of a place on the rail for assistive technology: its name, and how many things there want to be looked at</extracomment>
        <translation><numerusform>%1、確かめるもの%n件</numerusform></translation>
    </message>
</context>
<context>
    <name>ReceiptPage</name>
    <message>
        <source>We have received it.</source>
        <extracomment>Title: the application was taken in and is kept safe</extracomment>
        <translation>{受|う}けとりました。</translation>
    </message>
    <message>
        <source>End</source>
        <translation>{終|お}わる</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <extracomment>Above the number of the application</extracomment>
        <translation>{受付|うけつけ}の {番号|ばんごう}</translation>
    </message>
    <message>
        <source>Time of acceptance</source>
        <extracomment>Above the date and time that count</extracomment>
        <translation>{受付|うけつけ}の {時間|じかん}</translation>
    </message>
    <message>
        <source>QR code of the receipt number</source>
        <extracomment>Name of the QR code for a screen reader</extracomment>
        <translation>{受付|うけつけ}の {番号|ばんごう}の QRコード</translation>
    </message>
    <message>
        <source>You can read it with your phone.</source>
        <extracomment>Below the QR code of the receipt</extracomment>
        <translation>スマホで {読|よ}めます</translation>
    </message>
    <message>
        <source>The line to the centre is down right now. Your application is kept here, sealed, and sent as soon as the line is back. Time and number stay the same.</source>
        <extracomment>On the receipt page while the centre cannot be reached</extracomment>
        <translation>{今|いま} センターと つながりません。 つながったら すぐ {送|おく}ります。 {時間|じかん}と {番号|ばんごう}は {変|か}わりません。</translation>
    </message>
    <message>
        <source>Before you leave</source>
        <extracomment>Heading over taking the card and printing</extracomment>
        <translation>{帰|かえ}る {前|まえ}に</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>What is wrong, and its code for staff</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Your copy is being printed.</source>
        <extracomment>After “Print a copy for yourself” was pressed</extracomment>
        <translation>{紙|かみ}を {出|だ}して います。</translation>
    </message>
    <message>
        <source>Print a copy for yourself</source>
        <extracomment>Button on the receipt page</extracomment>
        <translation>{紙|かみ}を {出|だ}す</translation>
    </message>
    <message>
        <source>When you end, all your data disappears from this screen.</source>
        <extracomment>Above the button “End” of the receipt page</extracomment>
        <translation>{終|お}わると あなたの ことは {全部|ぜんぶ} {消|き}えます。</translation>
    </message>
</context>
<context>
    <name>ReceiptPaper</name>
    <message>
        <source>Receipt</source>
        <extracomment>Title of the printed receipt</extracomment>
        <translation>{受付|うけつけ}の {紙|かみ}</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>{受付|うけつけ}の {番号|ばんごう}</translation>
    </message>
    <message>
        <source>Time of acceptance</source>
        <translation>{受付|うけつけ}の {時間|じかん}</translation>
    </message>
    <message>
        <source>Show this code at the counter.</source>
        <extracomment>Beside the QR code on the printed receipt</extracomment>
        <translation>{窓口|まどぐち}で この コードを {見|み}せて ください。</translation>
    </message>
    <message>
        <source>What happens now</source>
        <translation>この {後|あと}の こと</translation>
    </message>
    <message>
        <source>Please wait until your receipt number is called.</source>
        <translation>{番号|ばんごう}で よびます。 {待|ま}って ください。</translation>
    </message>
    <message>
        <source>The time above is the time of acceptance, whatever happens to the line.</source>
        <translation>{上|うえ}の {時間|じかん}が {受付|うけつけ}の {時間|じかん}です。 {変|か}わりません。</translation>
    </message>
    <message>
        <source>The line to the centre is down. Your application is kept sealed and sent as soon as it is back.</source>
        <translation>センターと つながりません。 つながったら {送|おく}ります。</translation>
    </message>
    <message>
        <source>For practice only: this receipt is not real.</source>
        <translation>{練習|れんしゅう}です。 {本物|ほんもの}では ありません。</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Is this right?</source>
        <extracomment>Title of the page where everything is read over</extracomment>
        <translation>これで いいですか。</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button: to the page before</extracomment>
        <translation>もどる</translation>
    </message>
    <message>
        <source>Apply</source>
        <extracomment>The button that hands the application in</extracomment>
        <translation>{申|もう}し{込|こ}む</translation>
    </message>
    <message>
        <source>It is sealed so that only the city's centre can open it.</source>
        <extracomment>What happens with the application</extracomment>
        <translation>{封|ふう}を して {送|おく}ります。 センターだけが {開|あ}けられます。</translation>
    </message>
    <message>
        <source>Staff of this office in charge of it will see it. Who looked is recorded.</source>
        <extracomment>Who will see the application</extracomment>
        <translation>{係|かかり}の {人|ひと}が {見|み}ます。 だれが {見|み}たか {残|のこ}ります。</translation>
    </message>
    <message>
        <source>The time at which you apply is the time of acceptance.</source>
        <extracomment>Which time counts in law</extracomment>
        <translation>{申|もう}し{込|こ}んだ {時間|じかん}が {受付|うけつけ}の {時間|じかん}です。</translation>
    </message>
</context>
<context>
    <name>ReviewView</name>
    <message>
        <source>, </source>
        <extracomment>Between the items of a short list.</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>With</source>
        <extracomment>Label before the list of what was ticked.</extracomment>
        <translation>のせる もの</translation>
    </message>
    <message>
        <source>Without</source>
        <extracomment>Label before the list of what was not ticked.</extracomment>
        <translation>のせない もの</translation>
    </message>
    <message>
        <source>Fee, paid when you receive it</source>
        <extracomment>Beside what it costs: it is paid on the spot when the paper is handed over.</extracomment>
        <translation>お{金|かね}（もらう ときに {払|はら}います）</translation>
    </message>
    <message>
        <source>Fee, about; staff tells you before you pay</source>
        <extracomment>Beside what it probably costs: staff confirms it before anything is paid.</extracomment>
        <translation>お{金|かね}（だいたい）。 {払|はら}う {前|まえ}に {言|い}います</translation>
    </message>
</context>
<context>
    <name>ScanPanel</name>
    <message>
        <source>Hold the receipt's QR code before the camera.</source>
        <extracomment>In the panel with the camera's picture, where a receipt's code is read</extracomment>
        <translation>控えのQRコードを、カメラに向けてください。</translation>
    </message>
    <message>
        <source>No camera can be used. Please type the receipt number, or use a handheld scanner.</source>
        <extracomment>In the panel with the camera's picture, where a receipt's code is read</extracomment>
        <translation>カメラが使えません。受付番号を入力するか、手持ちの読み取り機を使ってください。</translation>
    </message>
    <message>
        <source>Close the camera</source>
        <extracomment>Button: closes the camera's picture</extracomment>
        <translation>カメラを閉じる</translation>
    </message>
</context>
<context>
    <name>ScrollPage</name>
    <message>
        <source>There is more below</source>
        <extracomment>Strip at the foot of a page that is longer than the screen. Touching it shows the next part.</extracomment>
        <translation>{下|した}に {続|つづ}きが あります</translation>
    </message>
    <message>
        <source>Back to the top</source>
        <extracomment>The same strip at the end of the page. Touching it goes back to the top.</extracomment>
        <translation>いちばん {上|うえ}へ</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>For practice only: nothing here is real.</source>
        <extracomment>Shown on every page of a machine that staff practise on</extracomment>
        <translation>{練習|れんしゅう}です。 {本物|ほんもの}では ありません。</translation>
    </message>
</context>
<context>
    <name>ShellHeader</name>
    <message>
        <source>Leave</source>
        <extracomment>Leaves the visit and deletes everything</extracomment>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Choose</source>
        <extracomment>The five steps of a visit, one or two words each</extracomment>
        <translation>えらぶ</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>カード</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>{答|こた}える</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>{見|み}る</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>{終|お}わり</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Staff sign-in</source>
        <extracomment>On the page where staff sign in</extracomment>
        <translation>職員のサインイン</translation>
    </message>
    <message>
        <source>Staff number</source>
        <extracomment>On the page where staff sign in</extracomment>
        <translation>職員番号</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>On the page where staff sign in</extracomment>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Signing in …</source>
        <extracomment>Button on the sign-in page</extracomment>
        <translation>サインインしています…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>When you leave your seat, press Ctrl L. Everything is hidden, nothing is lost.</source>
        <extracomment>On the page where staff sign in</extracomment>
        <translation>席を離れるときは Ctrl L を押してください。すべてかくれ、何もなくなりません。</translation>
    </message>
    <message>
        <source>Text size: Ctrl + and Ctrl −. High contrast: Ctrl H. English or Japanese: Ctrl J.</source>
        <extracomment>Keys that work on every page of the counter; Ctrl J switches between Japanese and English</extracomment>
        <translation>文字の大きさ：Ctrl + と Ctrl −　くっきり：Ctrl H　英語・日本語：Ctrl J</translation>
    </message>
</context>
<context>
    <name>SourceChip</name>
    <message>
        <source>From card</source>
        <extracomment>Chip beside a value: it was read from the My Number card. A label, no full stop, as short as can be.</extracomment>
        <translation>カードから</translation>
    </message>
    <message>
        <source>From common ID</source>
        <extracomment>Chip beside a value: it came from the person's common ID (共通ID).</extracomment>
        <translation>{共通|きょうつう}IDから</translation>
    </message>
    <message>
        <source>From your draft</source>
        <extracomment>Chip beside a value: the person wrote it at home, in an application made before coming.</extracomment>
        <translation>{前|まえ}の {申請|しんせい}から</translation>
    </message>
    <message>
        <source>From an earlier page</source>
        <extracomment>Chip beside a value: it was entered on a page before this one.</extracomment>
        <translation>{前|まえ}の ページから</translation>
    </message>
    <message>
        <source>Entered here</source>
        <extracomment>Chip beside a value: the person entered it at this machine.</extracomment>
        <translation>ここで {入|い}れた</translation>
    </message>
    <message>
        <source>Entered by staff</source>
        <extracomment>Chip beside a value: a member of staff entered it.</extracomment>
        <translation>{係|かかり}の {人|ひと}が {入|い}れた</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <extracomment>Spoken name of the row of steps at the top of a page. %1 is the number of this step, %2 how many there are, %3 the name of this step.</extracomment>
        <translation>%2つの うち %1{番目|ばんめ}、%3</translation>
    </message>
    <message>
        <source>Step %1 / %2</source>
        <extracomment>How far the visit is, in large type. %1 is the number of this step, %2 how many there are.</extracomment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>One less, now %1</source>
        <extracomment>Spoken name of the button that makes a number smaller by one. %1 is the number now, with its unit.</extracomment>
        <translation>1つ へらす、{今|いま} %1</translation>
    </message>
    <message>
        <source>One more, now %1</source>
        <extracomment>Spoken name of the button that makes a number larger by one. %1 is the number now, with its unit.</extracomment>
        <translation>1つ ふやす、{今|いま} %1</translation>
    </message>
</context>
<context>
    <name>TakeCard</name>
    <message>
        <source>Please take your card.</source>
        <extracomment>At the end: the card lies on the reader</extracomment>
        <translation>カードを {取|と}って ください。</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>End</source>
        <extracomment>Button: ends the visit and deletes everything of the person</extracomment>
        <translation>{終|お}わる</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: hand in once more</extracomment>
        <translation>もう {一度|いちど} する</translation>
    </message>
    <message>
        <source>What you entered is still here. Nothing has been handed in.</source>
        <extracomment>Reassurance on a page that tells of a trouble</extracomment>
        <translation>{入|い}れた ものは {残|のこ}って います。 まだ {申|もう}し{込|こ}んで いません。</translation>
    </message>
</context>
<context>
    <name>ValueRow</name>
    <message>
        <source>Correct</source>
        <extracomment>Small button beside an answer on the page where everything is read over: go back and correct this one.</extracomment>
        <translation>{直|なお}す</translation>
    </message>
    <message>
        <source>Correct: %1</source>
        <extracomment>Spoken name of that button. %1 is what the answer is about, for example "Copies".</extracomment>
        <translation>{直|なお}す：%1</translation>
    </message>
</context>
<context>
    <name>VisitAnswers</name>
    <message>
        <source>%1 + %2</source>
        <extracomment>The two languages in which the application is shown: staff's and citizen's</extracomment>
        <translation>%1＋%2</translation>
    </message>
    <message>
        <source>This machine does not have this procedure's definition. The values are shown under their short names.</source>
        <extracomment>Among the values of an application, as staff see them</extracomment>
        <translation>この機械には、この手続きの定義がありません。短い名前のまま表示しています。</translation>
    </message>
    <message>
        <source>Fee</source>
        <extracomment>Among the values of an application, as staff see them</extracomment>
        <translation>手数料</translation>
    </message>
    <message>
        <source>(amount to be confirmed)</source>
        <extracomment>Behind a fee that the designer of the procedure has not confirmed</extracomment>
        <translation>（金額は確認中）</translation>
    </message>
</context>
<context>
    <name>VisitPage</name>
    <message>
        <source>Application</source>
        <extracomment>Name of the part of the page with the application's values, for assistive technology</extracomment>
        <translation>申請</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <extracomment>Button: closes the application, back to the list</extracomment>
        <translation>一覧にもどる</translation>
    </message>
    <message>
        <source>Accepting …</source>
        <extracomment>Button: staff takes the application as complete</extracomment>
        <translation>受理しています…</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>受理する</translation>
    </message>
    <message>
        <source>No application is open. Choose one from the list, or scan the code on a receipt.</source>
        <extracomment>On the page of one application, as staff see it</extracomment>
        <translation>開いている申請はありません。一覧から選ぶか、控えのコードを読み取ってください。</translation>
    </message>
    <message>
        <source>To the list</source>
        <extracomment>On the page of one application, as staff see it</extracomment>
        <translation>一覧へ</translation>
    </message>
</context>
<context>
    <name>VisitProgress</name>
    <message>
        <source>Course of this application</source>
        <extracomment>In the course of an application: what has happened to it</extracomment>
        <translation>この申請の流れ</translation>
    </message>
    <message>
        <source>It was accepted.</source>
        <extracomment>In the course of an application: what has happened to it</extracomment>
        <translation>受理しました。</translation>
    </message>
    <message>
        <source>It waits to be accepted.</source>
        <translation>受理を待っています。</translation>
    </message>
    <message>
        <source>The clock of the machine was not checked. The arrival time may be a little off.</source>
        <extracomment>In the course of an application: what has happened to it</extracomment>
        <translation>受付した機械の時計は確かめられていません。時刻が少しずれているかもしれません。</translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>In the course of an application: what has happened to it</extracomment>
        <translation>受理済み</translation>
    </message>
    <message>
        <source>Handed in</source>
        <extracomment>In the course of an application: it was handed in</extracomment>
        <translation>受付</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <extracomment>In the course of an application: what has happened to it</extracomment>
        <translation>根拠となる法令</translation>
    </message>
</context>
<context>
    <name>VisitWho</name>
    <message>
        <source>Applicant</source>
        <extracomment>Label beside a value in the panel that says who applies and how it came in</extracomment>
        <translation>届け出る人</translation>
    </message>
    <message>
        <source>How it came in</source>
        <extracomment>Label beside a value in the panel that says who applies and how it came in</extracomment>
        <translation>受付の経路</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <extracomment>Label beside a value in the panel that says who applies and how it came in</extracomment>
        <translation>{受付|うけつけ}の {番号|ばんごう}</translation>
    </message>
    <message>
        <source>Arrival time</source>
        <extracomment>When the application was handed in; this time holds</extracomment>
        <translation>受付時刻</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Label beside a value in the panel that says who applies and how it came in</extracomment>
        <translation>入口</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>The language the person used</extracomment>
        <translation>ことば</translation>
    </message>
</context>
<context>
    <name>WaitingPanel</name>
    <message>
        <source>Waiting now</source>
        <extracomment>Under a number in the panel with the waiting times</extracomment>
        <translation>いまの待合</translation>
    </message>
    <message>
        <source>people</source>
        <extracomment>Unit after a number of people (人); may be empty</extracomment>
        <translation>人</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待ち</translation>
    </message>
    <message>
        <source>min</source>
        <extracomment>Unit after a number of minutes (分)
----------
Under a number in the panel with the waiting times</extracomment>
        <translation>分</translation>
    </message>
    <message>
        <source>median</source>
        <translation>中央値</translation>
    </message>
    <message>
        <source>longest</source>
        <extracomment>Under a number in the panel with the waiting times</extracomment>
        <translation>最も長い</translation>
    </message>
    <message>
        <source>up to 20 min: %1</source>
        <extracomment>How many people have waited that long</extracomment>
        <translation>20分まで %1</translation>
    </message>
    <message>
        <source>up to 40 min: %1</source>
        <translation>40分まで %1</translation>
    </message>
    <message>
        <source>longer: %1</source>
        <translation>40分より長い %1</translation>
    </message>
</context>
<context>
    <name>WatchPanel</name>
    <message>
        <source>To watch</source>
        <extracomment>In the panel of things staff should watch</extracomment>
        <translation>気をつけること</translation>
    </message>
    <message>
        <source>The line is down. It is tried again by itself.</source>
        <extracomment>In the panel of things staff should watch</extracomment>
        <translation>回線が止まっています。自動でつなぎなおします。</translation>
    </message>
    <message numerus="yes">
        <source>%n was set aside. The reason is under Sending.</source>
        <extracomment>Applications in the queue of this machine that the centre did not take</extracomment>
        <translation><numerusform>%n件を別に置いています。理由は「送信」にあります。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n waits on this machine to be sent.</source>
        <extracomment>Applications in the queue of this machine that wait for the line</extracomment>
        <translation><numerusform>この機械で%n件が送信を待っています。</numerusform></translation>
    </message>
    <message>
        <source>Everything on this machine was sent.</source>
        <extracomment>In the panel of things staff should watch</extracomment>
        <translation>この機械の分は、すべて送りました。</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome.|Apply here, step by step.</source>
        <extracomment>The first words on the first page. | is a place where the line may break</extracomment>
        <translation>ようこそ。
ここで {申|もう}し{込|こ}めます。</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Heading over the languages; the words after it stay as they are in every language</extracomment>
        <translation>ことば</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>The large button on the first page</extracomment>
        <translation>はじめる</translation>
    </message>
    <message>
        <source>Nobody touched the screen for a while, so the last visit was ended and everything in it deleted.</source>
        <extracomment>On the first page, for the person whose visit was ended</extracomment>
        <translation>だれも さわらなかったので {全部|ぜんぶ} {消|け}しました。</translation>
    </message>
    <message>
        <source>What this machine cannot do</source>
        <extracomment>Heading on the first page</extracomment>
        <translation>ここで できない こと</translation>
    </message>
    <message>
        <source>Requests for somebody else, registering a seal, notices of death and payment in cash are taken at the counter.</source>
        <extracomment>What this machine cannot do, on the first page</extracomment>
        <translation>ほかの {人|ひと}の {分|ぶん}は {窓口|まどぐち}で できます。 {印鑑|いんかん}と {死亡届|しぼうとどけ}、{現金|げんきん}も {窓口|まどぐち}です。</translation>
    </message>
</context>
<context>
    <name>WorklistPage</name>
    <message>
        <source>Waiting</source>
        <extracomment>Filter of the worklist</extracomment>
        <translation>待っている</translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>Filter of the worklist</extracomment>
        <translation>受理済み</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Filter of the worklist</extracomment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Read a QR code</source>
        <extracomment>Button: opens the camera to read the QR code of a receipt</extracomment>
        <translation>QRを読み取る</translation>
    </message>
</context>
<context>
    <name>WorklistRow</name>
    <message>
        <source>%1, %2, %3, %4, %5, %6</source>
        <extracomment>A line of the worklist for assistive technology: number, procedure, waiting time, channel, language, state</extracomment>
        <translation>%1、%2、%3、%4、%5、%6</translation>
    </message>
</context>
<context>
    <name>WorklistTable</name>
    <message>
        <source>Number</source>
        <extracomment>Heads of the worklist's columns</extracomment>
        <translation>番号</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>待ち時間</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>用件</translation>
    </message>
    <message>
        <source>From</source>
        <translation>入口</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ことば</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Applications</source>
        <extracomment>Name of the worklist for assistive technology</extracomment>
        <translation>申請の一覧</translation>
    </message>
    <message>
        <source>Nobody is waiting here.</source>
        <extracomment>In place of the worklist while it is empty</extracomment>
        <translation>お待ちの方はいません。</translation>
    </message>
    <message>
        <source>The line is down. The list comes when it is back.</source>
        <extracomment>In place of the worklist while it is empty</extracomment>
        <translation>回線が止まっています。戻ると、一覧が出ます。</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <extracomment>The list of applications is being fetched</extracomment>
        <translation>少しお待ちください。</translation>
    </message>
</context>
<context>
    <name>WorklistWords</name>
    <message>
        <source>Kiosk</source>
        <extracomment>Where an application came in</extracomment>
        <translation>キオスク</translation>
    </message>
    <message>
        <source>Counter</source>
        <extracomment>Where an application came in</extracomment>
        <translation>窓口</translation>
    </message>
    <message>
        <source>Japanese</source>
        <extracomment>How long somebody has waited, or where an application came in</extracomment>
        <translation>日本語</translation>
    </message>
    <message>
        <source>Easy Japanese</source>
        <extracomment>The language やさしい日本語</extracomment>
        <translation>やさしい日本語</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英語</translation>
    </message>
    <message>
        <source>Chinese</source>
        <extracomment>The language 简体中文</extracomment>
        <translation>中国語</translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>State of an application</extracomment>
        <translation>受理済み</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待っている</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <extracomment>How long somebody has waited</extracomment>
        <translation><numerusform>%n分</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation><numerusform>%n時間</numerusform></translation>
    </message>
</context>
</TS>
