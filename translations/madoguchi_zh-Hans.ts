<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <location filename="../kiosk/AboutPage.qml" line="+57"/>
        <source>Back</source>
        <extracomment>Button: to the page before</extracomment>
        <translation>返回</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>End</source>
        <extracomment>Button: ends the visit and deletes everything of the person</extracomment>
        <translation>结束</translation>
    </message>
    <message>
        <location line="-24"/>
        <source>This is done at the counter. Staff do it together with you.</source>
        <extracomment>A procedure that the kiosk does not take</extracomment>
        <translation>此手续在窗口办理，工作人员会协助您。</translation>
    </message>
    <message>
        <location line="+91"/>
        <source>What to bring</source>
        <extracomment>Heading over the papers that a person takes along to the counter</extracomment>
        <translation>需要带来的东西</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Time</source>
        <extracomment>Label: how long it takes</extracomment>
        <translation>时间</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>about %n minute(s)</source>
        <extracomment>How long a procedure takes, roughly</extracomment>
        <translation>
            <numerusform>约%n分钟</numerusform>
        </translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Fee</source>
        <extracomment>Label: what it costs</extracomment>
        <translation>手续费</translation>
    </message>
    <message>
        <location line="-125"/>
        <source>no fee</source>
        <extracomment>What a procedure costs: nothing</extracomment>
        <translation>免费</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>about %1</source>
        <extracomment>A price that the office still has to confirm; %1 is an amount such as ¥300</extracomment>
        <translation>约%1</translation>
    </message>
    <message>
        <location line="-2"/>
        <source>%1 to %2</source>
        <extracomment>A price that depends on what is asked for; %1 is the lowest amount, %2 the highest</extracomment>
        <translation>%1至%2</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>This machine has no connection just now. You can hand this in all the same. It is sent on later.</source>
        <extracomment>A procedure that the kiosk takes although it has no connection</extracomment>
        <translation>本机现在没有连接。手续可以照常办理，之后再发送。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This machine has no connection just now, so this cannot be begun here. Staff do it with you at the counter.</source>
        <extracomment>A procedure that the kiosk cannot begin while it has no connection</extracomment>
        <translation>本机现在没有连接，因此不能在这里开始。请到窗口，由工作人员和您一起办理。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This machine has no connection just now. What you prepare here is finished at the counter.</source>
        <extracomment>A procedure that the kiosk only prepares while it has no connection</extracomment>
        <translation>本机现在没有连接。在这里准备，到窗口办完。</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Begin</source>
        <extracomment>Button: goes on to the page that asks for the card</extracomment>
        <translation>开始</translation>
    </message>
    <message>
        <location line="+112"/>
        <source>Not confirmed by the office yet</source>
        <extracomment>Heading over what the office has not confirmed yet of a procedure: its fee, who may apply …</extracomment>
        <translation>政府尚未确认</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Staff will tell you for certain.</source>
        <extracomment>Below a list that the office has not confirmed yet</extracomment>
        <translation>确切的内容由工作人员告知。</translation>
    </message>
    <message>
        <location line="-60"/>
        <source>Print a ticket for the counter</source>
        <extracomment>Button on the page of a procedure that is done at the counter: a paper with a number and what to bring</extracomment>
        <translation>打印窗口号码单</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Your ticket is being printed.</source>
        <extracomment>After “Print a ticket for the counter” was pressed</extracomment>
        <translation>正在打印号码单。</translation>
    </message>
</context>
<context>
    <name>AboutWho</name>
    <message>
        <location filename="../kiosk/AboutWho.qml" line="+20"/>
        <source>Who can apply</source>
        <extracomment>Heading over the people who may apply for a procedure</extracomment>
        <translation>可以申请的人</translation>
    </message>
    <message>
        <location line="+34"/>
        <source>Bring</source>
        <extracomment>Label: what to take along</extracomment>
        <translation>携带</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Where</source>
        <extracomment>Label: at this machine, or at the counter</extracomment>
        <translation>地点</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>At the counter only</source>
        <extracomment>Where a procedure is done: only by staff</extracomment>
        <translation>只在窗口办理</translation>
    </message>
</context>
<context>
    <name>AlternativesField</name>
    <message>
        <location filename="../ui/forms/AlternativesField.qml" line="+31"/>
        <source>%1: which one is right?</source>
        <extracomment>Heading over two values of which one is right. %1 is what they are about: &quot;Address&quot;.</extracomment>
        <translation>%1：哪一个正确？</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Two of your records differ. Nothing is chosen for you.</source>
        <extracomment>Below that heading</extracomment>
        <translation>两处记录不一致，请选择正确的一项。</translation>
    </message>
</context>
<context>
    <name>AtCounterPage</name>
    <message>
        <location filename="../kiosk/AtCounterPage.qml" line="+13"/>
        <source>Please come|to the counter.</source>
        <extracomment>Title: the visit goes on with staff</extracomment>
        <translation>请到窗口办理。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Staff go on with you there. You do not have to write anything here.</source>
        <extracomment>Below that title</extracomment>
        <translation>请在窗口与工作人员一起继续办理。这里不需要填写任何内容。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>What was read from your card has been deleted from this screen.</source>
        <extracomment>Reassurance</extracomment>
        <translation>从卡中读取的信息已从此屏幕删除。</translation>
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
        <translation>公历</translation>
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
        <translation>不知道月和日</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>I do not know the day</source>
        <extracomment>Below a date of birth: year and month are known, the day is not</extracomment>
        <translation>不知道日</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>%1 is %2.</source>
        <extracomment>A date that was written in an era that had ended: %1 is what was written (Heisei 31, May 1), %2 the same day as it is called (Reiwa 1, May 1).</extracomment>
        <translation>%1是%2。</translation>
    </message>
</context>
<context>
    <name>BooleanGroup</name>
    <message>
        <location filename="../ui/forms/BooleanGroup.qml" line="+23"/>
        <source>None is fine too</source>
        <extracomment>Beside that heading: nothing has to be ticked.</extracomment>
        <translation>不选也可以</translation>
    </message>
    <message>
        <location line="-2"/>
        <source>Tick what applies or what you need</source>
        <extracomment>Heading above boxes to tick: what should stand on the certificate, and the like.</extracomment>
        <translation>请勾选符合或需要的项目</translation>
    </message>
</context>
<context>
    <name>BrokenPage</name>
    <message>
        <location filename="../kiosk/BrokenPage.qml" line="+28"/>
        <source>This machine is resting now.</source>
        <extracomment>Title when the kiosk could not start</extracomment>
        <translation>这台机器现在暂停使用。</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Staff at the counter are glad to help you.</source>
        <extracomment>When the kiosk could not start</extracomment>
        <translation>窗口的工作人员会帮助您。</translation>
    </message>
</context>
<context>
    <name>CallStaffPage</name>
    <message>
        <location filename="../kiosk/CallStaffPage.qml" line="+17"/>
        <source>Staff have been called.</source>
        <extracomment>Title after somebody pressed “Call staff”</extracomment>
        <translation>已呼叫工作人员。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Someone will come to you soon. Please wait here.</source>
        <extracomment>Below that title</extracomment>
        <translation>马上就来，请在这里稍等。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Cancel the call</source>
        <extracomment>Button: nobody needs to come after all</extracomment>
        <translation>取消呼叫</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Back to the page</source>
        <extracomment>Button: go on with the procedure while staff are on their way</extracomment>
        <translation>返回页面</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>What you entered is still here.</source>
        <extracomment>Reassurance while the visit is interrupted</extracomment>
        <translation>您输入的内容都还在。</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>You can tell staff</source>
        <extracomment>Heading: how a person may speak with staff</extracomment>
        <translation>您可以这样告诉工作人员</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>By writing, by signs, by speaking, or by pointing at this screen.</source>
        <extracomment>Ways to speak with staff, for people who do not hear or speak too</extracomment>
        <translation>笔谈、手语、口语，或用手指屏幕，都可以。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Meanwhile</source>
        <extracomment>Heading: what this machine does until staff come</extracomment>
        <translation>等待期间</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Your data is hidden from this screen until you go back.</source>
        <extracomment>What this machine does until staff come</extracomment>
        <translation>返回之前，屏幕上不会显示您的信息。</translation>
    </message>
</context>
<context>
    <name>CameraView</name>
    <message>
        <location filename="../ui/controls/CameraView.qml" line="+24"/>
        <source>The camera is starting.</source>
        <extracomment>Below the camera&apos;s picture, before it shows anything</extracomment>
        <translation>摄像头正在启动。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Hold the code inside the frame.</source>
        <extracomment>Below the camera&apos;s picture: what to do with the code</extracomment>
        <translation>请把二维码放进框内。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is too dark. Please hold it in the light.</source>
        <extracomment>Below the camera&apos;s picture: why no code can be read, and what to do</extracomment>
        <translation>太暗了。请放到亮处。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is too bright. Please tilt it a little.</source>
        <extracomment>Below the camera&apos;s picture: why no code can be read (it shines or reflects), and what to do</extracomment>
        <translation>太亮了。请稍微倾斜一下。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The code is too small. Please hold it closer.</source>
        <extracomment>Below the camera&apos;s picture: why no code can be read, and what to do</extracomment>
        <translation>二维码太小了。请靠近一些。</translation>
    </message>
    <message>
        <location line="-17"/>
        <source>No camera can be used.</source>
        <extracomment>Below the place of the camera&apos;s picture</extracomment>
        <translation>摄像头不可用。</translation>
    </message>
    <message>
        <location line="+40"/>
        <source>Picture of the camera</source>
        <extracomment>The camera&apos;s live picture, for assistive technology</extracomment>
        <translation>摄像头画面</translation>
    </message>
</context>
<context>
    <name>CandidateBar</name>
    <message>
        <location filename="../ui/keyboard/CandidateBar.qml" line="+41"/>
        <source>Choose the kanji</source>
        <extracomment>Above the words that kana may stand for; the person touches the right one.</extracomment>
        <translation>请选择汉字</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Mind characters that look alike</source>
        <extracomment>Beside that heading, when characters among them are easily taken for each other.</extracomment>
        <translation>请注意相似的字</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>More</source>
        <extracomment>Spoken name of the arrow that shows more of the words to choose from.</extracomment>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>CardWaitPage</name>
    <message>
        <location filename="../kiosk/CardWaitPage.qml" line="+19"/>
        <source>The card was taken away.|Place it again to go on.</source>
        <extracomment>Title when the card was taken away. | is a place where the line may break</extracomment>
        <translation>卡片已移开。|请重新放上卡片继续。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>What you entered is still here.</source>
        <extracomment>Reassurance while the visit is interrupted</extracomment>
        <translation>您输入的内容都还在。</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Waiting for the card.</source>
        <extracomment>Below the picture of the reader</extracomment>
        <translation>正在等待卡片。</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>While it waits</source>
        <extracomment>Heading: what this machine does while the card is away</extracomment>
        <translation>等待期间</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Your data is hidden from this screen. It comes back when you place the card.</source>
        <extracomment>What this machine does while the card is away</extracomment>
        <translation>您的信息已隐藏。放上卡片后会重新显示。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>If you end</source>
        <extracomment>Heading: what happens if the person ends the visit now</extracomment>
        <translation>如果结束</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Everything you entered is deleted from this machine. Nothing has been handed in.</source>
        <extracomment>What happens if the person ends the visit now</extracomment>
        <translation>您输入的内容将从本机全部删除。尚未提交任何申请。</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <location filename="../kiosk/ChoosePage.qml" line="+82"/>
        <source>What would you like to do today?</source>
        <extracomment>Title of the page with the procedures</extracomment>
        <translation>今天要办理什么？</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Back</source>
        <extracomment>Button: to the page before</extracomment>
        <translation>返回</translation>
    </message>
    <message>
        <location line="-62"/>
        <source>Moving</source>
        <extracomment>Card and title: events around moving house</extracomment>
        <translation>搬家</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Starting or|leaving a job</source>
        <extracomment>Card and title: events around work</extracomment>
        <translation>就职・离职</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Marriage,|divorce</source>
        <extracomment>Card and title: events of couples</extracomment>
        <translation>结婚・离婚</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>All procedures</source>
        <extracomment>Card and title: every procedure in groups</extracomment>
        <translation>所有手续</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Certificates,|moving</source>
        <extracomment>Card and title: a group of procedures</extracomment>
        <translation>证明・搬家</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Seal, My Number,|residence card</source>
        <extracomment>Card and title: a group of procedures</extracomment>
        <translation>印章・各类卡证</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Health|insurance</source>
        <extracomment>Card and title: a group of procedures</extracomment>
        <translation>国民健康保险</translation>
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
        <translation>后期高龄者医疗</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Long-term care</source>
        <extracomment>Card and title: a group of procedures: long-term care</extracomment>
        <translation>护理</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Children,|school</source>
        <extracomment>Card and title: a group of procedures</extracomment>
        <translation>孩子・学校</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Birth, marriage,|death</source>
        <extracomment>Card and title: a group of procedures</extracomment>
        <translation>出生・结婚・去世</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Other,|to read</source>
        <extracomment>Card and title: a group of procedures and things to read</extracomment>
        <translation>其他・指南</translation>
    </message>
    <message>
        <location line="+58"/>
        <source>Common procedures</source>
        <extracomment>Heading over the procedures that most people come for</extracomment>
        <translation>常用手续</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>What happened in your life</source>
        <extracomment>Heading over events in life: moving, birth, marriage …</extracomment>
        <translation>从生活中的事选择</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Please have ready: your My Number card and its four-digit PIN.</source>
        <extracomment>What a person needs</extracomment>
        <translation>请准备好个人编号卡及其4位数密码。</translation>
    </message>
    <message>
        <location line="-45"/>
        <source>Show your QR code</source>
        <extracomment>Button: begins with an application that was prepared at home</extracomment>
        <translation>出示二维码</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <location filename="../kiosk/CodePage.qml" line="+16"/>
        <source>Hold your QR code|in front of the camera.</source>
        <extracomment>Title of the page that reads a code. | is a place where the line may break</extracomment>
        <translation>请将二维码对准摄像头。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The code of an application that you prepared at home. What you wrote there is filled in.</source>
        <extracomment>Below that title</extracomment>
        <translation>是您在家中准备的申请的二维码，已填写的内容会自动填入。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Back</source>
        <translation>返回</translation>
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
        <translation>没有二维码也可以返回选择。</translation>
    </message>
</context>
<context>
    <name>CodePanel</name>
    <message>
        <location filename="../kiosk/CodePanel.qml" line="+16"/>
        <source>Code for staff</source>
        <extracomment>Above a code like QUEUE-FULL</extracomment>
        <translation>工作人员用代码</translation>
    </message>
</context>
<context>
    <name>CommandField</name>
    <message>
        <location filename="../app/counter/CommandField.qml" line="+78"/>
        <source>Type or scan a receipt number</source>
        <extracomment>In the search field of the counter: type or scan a receipt number</extracomment>
        <translation>输入或扫描受理编号</translation>
    </message>
</context>
<context>
    <name>CounterNotice</name>
    <message>
        <location filename="../app/counter/Notice.cpp" line="+19"/>
        <source>The line to the centre is down. You can sign in when it is back.</source>
        <extracomment>Staff tried to sign in</extracomment>
        <translation>与中心的线路中断。恢复后可以登录。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The line to the centre is down. The application can be opened when it is back.</source>
        <extracomment>Staff tried to open an application</extracomment>
        <translation>与中心的线路中断。恢复后可以打开申请。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The line to the centre is down. It is not accepted yet. Please press again when the line is back.</source>
        <extracomment>Staff tried to accept an application</extracomment>
        <translation>与中心的线路中断，尚未受理。恢复后请再按一次。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The line to the centre is down. It is sent when the line is back.</source>
        <extracomment>Staff tried to send again what was set aside on this machine</extracomment>
        <translation>与中心的线路中断。恢复后立即发送。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The line to the centre is down. It is not kept yet. Please press again when the line is back.</source>
        <extracomment>Staff tried to keep what they corrected in an application</extracomment>
        <translation>与中心的线路已断开。尚未保存。线路恢复后请再按一次。</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>This is not a receipt number. Please check it on the paper.</source>
        <extracomment>Typed into the search field of the counter</extracomment>
        <translation>这不是受理编号。请核对凭条。</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>This is the kiosk&apos;s ticket %1, for: %2. Nothing was handed in yet. Please begin it here with the person.</source>
        <extracomment>Staff scanned a ticket that a kiosk printed, for a procedure that is not begun there. %1 is its number, %2 the procedure&apos;s name</extracomment>
        <translation>这是自助机的排队号%1（%2）。尚未提交任何申请，请在此窗口与本人一起开始办理。</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>This was written at home, and nothing was handed in yet. Please let the person show the code to the kiosk.</source>
        <extracomment>Staff scanned the code of an application that was begun at home</extracomment>
        <translation>这是在家填写的申请的二维码，尚未提交。请让本人在自助机上出示。</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Please sign in again. You were signed in for a long time.</source>
        <extracomment>On the sign-in page, after the centre ended the session</extracomment>
        <translation>请重新登录。登录时间已很长。</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Somebody else decided on this application, or corrected it, before you. Please look at it.</source>
        <extracomment>Staff pressed accept, but somebody else had decided or corrected something before</extracomment>
        <translation>其他工作人员已先受理或更正了此申请。请确认内容。</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Somebody else changed this application before you. Your values were not kept. Please look at it again.</source>
        <extracomment>Staff corrected an application, but somebody else had corrected it or decided on it before</extracomment>
        <translation>其他工作人员已先更改了此申请。您填写的内容没有保存。请再确认一次。</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Your corrections are not kept yet. Please keep them, or change nothing, before you open another application.</source>
        <extracomment>Staff scanned or chose another application while they were still correcting one</extracomment>
        <translation>更正尚未保存。请先保存，或选择“不更改”，然后再打开其他申请。</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>These values do not fit the rules of the procedure. Nothing was changed.</source>
        <extracomment>Staff corrected an application in a way that the procedure&apos;s rules do not allow</extracomment>
        <translation>填写的内容不符合该手续的规定。没有做任何更改。</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>The audit trail of this machine was changed. Please tell the IT department. You can go on working.</source>
        <extracomment>For staff: this computer&apos;s own record of who saw or did what does not agree with the centre&apos;s</extracomment>
        <translation>本机的审计记录已被更改。请通知信息系统负责人。可以继续工作。</translation>
    </message>
</context>
<context>
    <name>CounterPage</name>
    <message>
        <location filename="../kiosk/CounterPage.qml" line="+21"/>
        <source>One more wrong number would lock the PIN. So that this does not happen, this machine does not ask again.</source>
        <extracomment>One try is left on the card&apos;s PIN</extracomment>
        <translation>再输错一次，密码就会被锁定。为避免这种情况，本机不再询问。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The PIN of this card is locked after three wrong numbers. The card itself can still be used.</source>
        <translation>密码连续输错3次，已被锁定。卡片本身仍可使用。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This card has no PIN yet. The card itself can still be used.</source>
        <translation>这张卡没有设置密码。卡片本身仍可使用。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>At the counter, you can set|a new PIN.</source>
        <extracomment>Title when the PIN cannot be used here. | is a place where the line may break</extracomment>
        <translation>可以在窗口|设置新密码。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>You do not have to try. Staff can set a new one together with you.</source>
        <translation>想不起来也没关系。工作人员可以和您一起重新设置。</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>End</source>
        <extracomment>Button: ends the visit and deletes everything of the person</extracomment>
        <translation>结束</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Nothing was handed in yet, and nothing is lost.</source>
        <extracomment>Reassurance where the PIN cannot be used here</extracomment>
        <translation>尚未提交任何申请，也没有丢失任何内容。</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>What you do at the counter</source>
        <extracomment>Heading over three steps</extracomment>
        <translation>在窗口要做的事</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Show your card</source>
        <extracomment>Step 1 at the counter</extracomment>
        <translation>出示卡片</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Staff make sure that it is yours.</source>
        <extracomment>Step 1 at the counter, explained</extracomment>
        <translation>工作人员会确认是您本人的卡。</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Enter a new number twice</source>
        <extracomment>Step 2 at the counter</extracomment>
        <translation>输入两次新密码</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Choose four digits that you can remember.</source>
        <extracomment>Step 2 at the counter, explained</extracomment>
        <translation>请选择您容易记住的4位数字。</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Go on with: %1</source>
        <extracomment>%1 is a procedure, &quot;Copy of the residence certificate&quot;</extracomment>
        <translation>继续办理：%1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>At the counter, or here again.</source>
        <translation>在窗口或在这里都可以继续。</translation>
    </message>
    <message>
        <location line="-41"/>
        <source>Go on without it</source>
        <extracomment>Button: goes on without what the city knows</extracomment>
        <translation>不使用，继续</translation>
    </message>
</context>
<context>
    <name>CounterWindow</name>
    <message>
        <location filename="../app/counter/CounterWindow.qml" line="+14"/>
        <source>Madoguchi – counter</source>
        <extracomment>Title of the staff&apos;s window</extracomment>
        <translation>窗口&#x3000;职员用</translation>
    </message>
    <message>
        <location line="+52"/>
        <source>Training: nothing here is real.</source>
        <extracomment>On every page of a counter that staff practise on</extracomment>
        <translation>练习用：这里的内容都不是真实的。</translation>
    </message>
</context>
<context>
    <name>CounterWords</name>
    <message>
        <location filename="../app/counter/Words.cpp" line="+20"/>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <location filename="../ui/forms/DateField.qml" line="+36"/>
        <source>Today</source>
        <extracomment>A quick answer to &quot;when&quot;: this day.</extracomment>
        <translation>今天</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Yesterday</source>
        <extracomment>A quick answer to &quot;when&quot;: the day before this one.</extracomment>
        <translation>昨天</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>Not chosen yet</source>
        <extracomment>In place of a date, as long as none was chosen.</extracomment>
        <translation>尚未选择</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>One year earlier</source>
        <extracomment>Spoken name of the key that goes back a year in a date.</extracomment>
        <translation>前一年</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>One year later</source>
        <extracomment>Spoken name of the key that goes on a year in a date.</extracomment>
        <translation>后一年</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>One month earlier</source>
        <extracomment>Spoken name of the key that goes back a month in a date.</extracomment>
        <translation>前一个月</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>One month later</source>
        <extracomment>Spoken name of the key that goes on a month in a date.</extracomment>
        <translation>后一个月</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>One day earlier</source>
        <extracomment>Spoken name of the key that goes back a day in a date.</extracomment>
        <translation>前一天</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>One day later</source>
        <extracomment>Spoken name of the key that goes on a day in a date.</extracomment>
        <translation>后一天</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <location filename="../app/counter/Desk.qml" line="+15"/>
        <source>Reception</source>
        <extracomment>Title of the page with the list of applications (受付)</extracomment>
        <translation>受理</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Visitor</source>
        <extracomment>Title of the page of an application, while none is open (来庁者)</extracomment>
        <translation>来访者</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Sending</source>
        <extracomment>Title of the page with the queue (送信)</extracomment>
        <translation>发送</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Forms</source>
        <extracomment>Title of the page with blank forms (用紙)</extracomment>
        <translation>表格</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <location filename="../drivers/support/ErrorCode.h" line="+16"/>
        <source>Please call staff. Something unexpected happened.</source>
        <translation>请呼叫工作人员。发生了意外情况。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please check what you entered.</source>
        <translation>请检查您输入的内容。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please call staff. The settings of this machine are incomplete.</source>
        <translation>请呼叫工作人员。本机设置尚未完成。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please call staff. A file could not be read.</source>
        <translation>请呼叫工作人员。有文件无法读取。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It was stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please call staff. The card service of this machine is not running.</source>
        <translation>请呼叫工作人员。本机的读卡服务没有运行。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please call staff. No card reader is connected.</source>
        <translation>请呼叫工作人员。没有连接读卡器。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please place your card.</source>
        <translation>请放上您的卡片。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please place your card again. It was taken away while being read.</source>
        <translation>请重新放上卡片。读取过程中卡片被移开了。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please place a My Number card. This is another kind of card.</source>
        <translation>请放上个人编号卡。这是别的卡片。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please place the card you began with. This is another person&apos;s card.</source>
        <translation>请放上最初使用的卡片。这是别人的卡。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please take the card that lies on the reader, then place yours.</source>
        <translation>请先取走读卡器上的卡片，再放上您的卡。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please wait a moment. Another program is using the card.</source>
        <translation>请稍等。其他程序正在使用卡片。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please place the card again. It did not answer.</source>
        <translation>请重新放置卡片。卡片没有响应。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please place the card again. It could not be read.</source>
        <translation>请重新放置卡片。未能读取。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please go to the counter. What is written on this card could not be understood.</source>
        <translation>请到窗口办理。无法识别这张卡上的内容。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The number did not match. Please enter it again.</source>
        <translation>密码不符。请重新输入。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please continue at the counter. One try is left, so this machine does not ask again.</source>
        <translation>请到窗口继续办理。只剩一次机会，本机不再询问。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please go to the counter. The PIN of this card is locked, and staff can set a new one.</source>
        <translation>请到窗口办理。密码已被锁定，工作人员可以重新设置。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please go to the counter. This card has no PIN.</source>
        <translation>请到窗口办理。这张卡没有密码。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please enter four digits.</source>
        <translation>请输入4位数字。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please enter the password of 6 to 16 letters and digits.</source>
        <translation>请输入6至16位由字母和数字组成的密码。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please call staff. The card service of this machine writes down what is said to the card.</source>
        <translation>请呼叫工作人员。本机的设置会记录与卡片的通信，因此不能读卡。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please go to the counter. This card holds no certificate for this.</source>
        <translation>请到窗口办理。这张卡里没有所需的电子证书。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please go to the counter. The certificate on this card is out of date.</source>
        <translation>请到窗口办理。这张卡的电子证书已过期。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please go to the counter. The certificate on this card is not known here.</source>
        <translation>请到窗口办理。这里无法确认这张卡的电子证书。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please go to the counter. This card could not prove that it is genuine.</source>
        <translation>请到窗口办理。未能确认这张卡的真伪。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please go to the counter. This procedure may not use the individual number.</source>
        <translation>请到窗口办理。本手续不能使用个人编号。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This code is not one of ours. Nothing was opened.</source>
        <translation>这不是区政府的二维码。没有打开任何内容。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This code could not be read in full. Please show it again.</source>
        <translation>未能完整读取二维码。请再出示一次。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This code holds too much. Nothing was opened.</source>
        <translation>二维码内容过多。没有打开任何内容。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please go to the counter. This code does not carry a valid signature.</source>
        <translation>请到窗口办理。这个二维码没有有效的签名。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please make a new code. This one is not valid today.</source>
        <translation>请重新生成二维码。这个二维码今天不能使用。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This code was used before. Each one works once.</source>
        <translation>这个二维码已经用过。每个二维码只能用一次。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This code is a web address. Nothing was opened.</source>
        <translation>这个二维码是一个网址。没有打开任何内容。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please call staff. No camera is connected.</source>
        <translation>请呼叫工作人员。没有连接摄像头。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please call staff. This procedure is not set up correctly.</source>
        <translation>请呼叫工作人员。这项手续的设置有误。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Please call staff. This procedure is not known here.</source>
        <translation>请呼叫工作人员。这里没有这项手续。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please look at the marked places.</source>
        <translation>请查看有标记的地方。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please call staff. This machine cannot take anything in now.</source>
        <translation>请呼叫工作人员。本机现在无法受理。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please go to the counter. There is no space left on this machine.</source>
        <translation>请到窗口办理。本机已没有空间。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please go to the counter. This machine cannot write anything down.</source>
        <translation>请到窗口办理。本机无法写入。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please go to the counter. What is stored on this machine is damaged.</source>
        <translation>请到窗口办理。本机的记录已损坏。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please call staff. What is stored here was written by a newer program.</source>
        <translation>请呼叫工作人员。本机的记录由更新版本的程序写入。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please call staff. What this machine wrote down earlier was changed.</source>
        <translation>请呼叫工作人员。本机以前的记录被更改过。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please call staff. The application could not be sealed.</source>
        <translation>请呼叫工作人员。申请未能密封。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The seal of this application is broken.</source>
        <translation>这份申请的密封已损坏。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The line to the centre is down. Everything is kept here and sent later.</source>
        <translation>与中心的线路中断。内容会保存在这里，稍后发送。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The centre does not know this machine.</source>
        <translation>中心不认识这台机器。</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Please call staff. The centre no longer accepts this machine.</source>
        <translation>请呼叫工作人员。中心已停用这台机器。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This code does not count. Each one works once and for a limited time.</source>
        <translation>此代码无效。每个代码只能在限定时间内使用一次。</translation>
    </message>
    <message>
        <location line="-8"/>
        <source>Something other than the centre answered on the line.</source>
        <translation>应答的不是中心。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The centre did not take this application.</source>
        <translation>中心没有接收这份申请。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The centre already holds something else under this number.</source>
        <translation>中心已有另一份使用此编号的内容。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The staff number or the password did not match.</source>
        <translation>职员编号或密码不符。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>There is no application with this number.</source>
        <translation>没有这个编号的申请。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No voice is installed for this language.</source>
        <translation>没有安装这种语言的语音。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please call staff. It could not be printed.</source>
        <translation>请呼叫工作人员。未能打印。</translation>
    </message>
    <message>
        <location line="-19"/>
        <source>Please call staff. The procedures of this machine are not signed by the city.</source>
        <translation>请联系工作人员。此机器上的手续未经市政府签名。</translation>
    </message>
</context>
<context>
    <name>FieldSection</name>
    <message>
        <location filename="../ui/forms/FieldSection.qml" line="+80"/>
        <source>%1 (if you like)</source>
        <extracomment>After the name of a field that may be left empty. %1 is that name.</extracomment>
        <translation>%1（可不填）</translation>
    </message>
    <message>
        <location line="+70"/>
        <source>Yes</source>
        <extracomment>The answer to a question</extracomment>
        <translation>是</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No</source>
        <extracomment>The answer to a question</extracomment>
        <translation>否</translation>
    </message>
    <message>
        <location line="-37"/>
        <source>%1: if it is none of these, write it here</source>
        <extracomment>Below choices, for an answer that is none of them. %1 is what is asked: &quot;Nationality&quot;.</extracomment>
        <translation>%1：如果都不是，请写在这里</translation>
    </message>
    <message>
        <location line="+80"/>
        <source>This is another name than the one needed here. Please check whether it is right.</source>
        <extracomment>Below the name of the holder of an account, where it is another name than the applicant&apos;s, and below a name that is the person&apos;s own, but not the one that this procedure goes by (通称). It may be right.</extracomment>
        <translation>与此处所需的姓名不同。请确认是否正确。</translation>
    </message>
</context>
<context>
    <name>FillPage</name>
    <message>
        <location filename="../kiosk/FillPage.qml" line="+22"/>
        <source>Back</source>
        <extracomment>Button: to the page before</extracomment>
        <translation>返回</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Next</source>
        <extracomment>Button: to the next page</extracomment>
        <translation>下一步</translation>
    </message>
    <message>
        <location line="-5"/>
        <source>Form %1 of %2</source>
        <extracomment>Where a form stands among several that are filled in one after the other</extracomment>
        <translation>第%1件，共%2件</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message numerus="yes">
        <location filename="../app/counter/FilterChip.qml" line="+22"/>
        <source>%1, %n</source>
        <extracomment>Name of a filter for assistive technology: its word, and how many applications it shows</extracomment>
        <translation>
            <numerusform>%1，%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormView</name>
    <message>
        <location filename="../ui/forms/FormView.qml" line="+97"/>
        <source>Remove this person</source>
        <extracomment>Button on a page about one of several people: leave this person out</extracomment>
        <translation>删除此人</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Add a person</source>
        <extracomment>Button on a page about the last of several people: one more</extracomment>
        <translation>添加一人</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <location filename="../ui/forms/Format.qml" line="+38"/>
        <source>My Number card</source>
        <extracomment>Where a value came from, in a sentence or a table: the My Number card.</extracomment>
        <translation>个人编号卡</translation>
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
        <translation>事先申请</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>An earlier page</source>
        <extracomment>Where a value came from: a page before this one.</extracomment>
        <translation>前面的页面</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Entered at the machine</source>
        <extracomment>Where a value came from: the person entered it at the machine.</extracomment>
        <translation>在本机输入</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Entered by staff</source>
        <extracomment>Where a value came from: a member of staff entered it.</extracomment>
        <translation>工作人员输入</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Please answer here.</source>
        <extracomment>Told at a field that was left empty. Says what to do, not that something is wrong.</extracomment>
        <translation>请回答这一项。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Please shorten it to %1 characters.</source>
        <extracomment>Told at a field with too much text. %1 is the number of characters it takes.</extracomment>
        <translation>请缩短到%1个字以内。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Please enter a number.</source>
        <extracomment>Told at a field that takes a number.</extracomment>
        <translation>请输入数字。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Please choose %1 or more.</source>
        <extracomment>Told at a field. %1 is the smallest number it takes.</extracomment>
        <translation>请选择%1或以上。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Please choose %1 or less.</source>
        <extracomment>Told at a field. %1 is the largest number it takes.</extracomment>
        <translation>请选择%1或以下。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Please choose a date.</source>
        <extracomment>Told at a date that is none.</extracomment>
        <translation>请选择日期。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Please choose a later date.</source>
        <extracomment>Told at a date that lies too far back.</extracomment>
        <translation>请选择更晚的日期。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Please choose an earlier date.</source>
        <extracomment>Told at a date that lies in the future, or too far ahead.</extracomment>
        <translation>请选择更早的日期。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Please choose one of these.</source>
        <extracomment>Told at a question with choices.</extracomment>
        <translation>请从中选择一项。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Please write it in katakana.</source>
        <extracomment>Told at a field that takes katakana only.</extracomment>
        <translation>请用片假名填写。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Please check the number: 10 or 11 digits.</source>
        <extracomment>Told at a telephone number.</extracomment>
        <translation>请检查号码：应为10位或11位。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Please write it with letters and digits only.</source>
        <extracomment>Told at a field whose text holds characters that cannot be kept.</extracomment>
        <translation>含有不能使用的字符，请重新填写。</translation>
    </message>
    <message>
        <location line="+47"/>
        <source>Yes</source>
        <extracomment>The answer to a question that was ticked, and to one that was not.</extracomment>
        <translation>是</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <location line="-45"/>
        <source>Please enter %1 digits.</source>
        <extracomment>Told at a number that has a certain length. %1 is how many digits it has.</extracomment>
        <translation>请输入%1位数字。</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Please choose which one is right.</source>
        <extracomment>Told where two sources say different things and nobody has chosen yet.</extracomment>
        <translation>请选择正确的一项。</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Person %1 of %2</source>
        <extracomment>Whom a page is about, while the name is not known. %1 is the person&apos;s number, %2 how many there are.</extracomment>
        <translation>第%1人（共%2人）</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Husband or wife</source>
        <extracomment>Somebody without a name here: what they are to the person at the machine</extracomment>
        <translation>丈夫或妻子</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Child</source>
        <extracomment>Somebody without a name here: what they are to the person at the machine</extracomment>
        <translation>孩子</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Father or mother</source>
        <extracomment>Somebody without a name here: what they are to the person at the machine</extracomment>
        <translation>父亲或母亲</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Another person</source>
        <extracomment>Somebody without a name here: what they are to the person at the machine</extracomment>
        <translation>其他人</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>A person</source>
        <extracomment>Somebody of whom nothing is known yet</extracomment>
        <translation>一人</translation>
    </message>
    <message>
        <location line="-32"/>
        <source>Please write the number as it stands on the card: capital letters and digits, nothing else.</source>
        <extracomment>Told at the number of a residence card (在留カード).</extracomment>
        <translation>请按卡上的写法填写，只用大写字母和数字。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Please write it in Japanese kanji, hiragana or katakana.</source>
        <extracomment>Told at a registered alias (通称).</extracomment>
        <translation>请用日本汉字、平假名或片假名书写。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Please check the branch. At Yucho Bank it is three kanji digits, such as 四〇八.</source>
        <extracomment>Told at the name of a bank&apos;s branch. Yucho Bank (ゆうちょ銀行) has branches whose names are numbers.</extracomment>
        <translation>请确认支行。ゆうちょ银行的店名是三个汉字数字，例如“四〇八”。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This is the kigo and bango of Yucho Bank. Please write the 7 digits for transfers, which stand below them in the passbook.</source>
        <extracomment>Told at an account number. &quot;Kigo&quot; and &quot;bango&quot; (記号, 番号) stand first in a passbook of Yucho Bank (ゆうちょ銀行).</extracomment>
        <translation>这是ゆうちょ银行的记号和番号。请填写存折上用于汇款的7位账号。</translation>
    </message>
</context>
<context>
    <name>FormsPage</name>
    <message>
        <location filename="../app/counter/FormsPage.qml" line="+33"/>
        <source>Blank forms</source>
        <extracomment>Name of the page with blank forms, for assistive technology</extracomment>
        <translation>空白表格</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Blank forms on paper</source>
        <extracomment>Title of the page with blank forms that is reached before anybody signs in</extracomment>
        <translation>打印空白表格</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>To be filled in by hand when nothing else works.</source>
        <extracomment>On the page with blank forms</extracomment>
        <translation>供系统无法使用时手写填写。</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>No printer is set for this computer. Please tell the IT department.</source>
        <extracomment>On the page with blank forms, where the settings name no printer</extracomment>
        <translation>本机未设置打印机。请通知信息技术部门。</translation>
    </message>
    <message>
        <location line="+53"/>
        <source>Back to the sign-in</source>
        <extracomment>Button: from the blank forms back to the sign-in</extracomment>
        <translation>返回登录</translation>
    </message>
</context>
<context>
    <name>HandedInValue</name>
    <message>
        <location filename="../app/counter/HandedInValue.qml" line="+19"/>
        <source>As it was handed in:</source>
        <extracomment>Below a value that staff corrected: what the person had handed in comes on the next line</extracomment>
        <translation>申请时：</translation>
    </message>
</context>
<context>
    <name>IdlePage</name>
    <message>
        <location filename="../kiosk/IdlePage.qml" line="+20"/>
        <source>Do you want to go on?</source>
        <extracomment>Title: nobody touched the screen for a while</extracomment>
        <translation>要继续吗？</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Go on</source>
        <translation>继续</translation>
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
        <translation>触摸“结束”以外的任何地方即可继续。</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>If nobody touches, your data is deleted so that others cannot see it, and the first page comes back.</source>
        <extracomment>What happens when the seconds are over</extracomment>
        <translation>如果无人触摸，为防止他人看到，将删除您的信息并返回首页。</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>What you entered is all still here now.</source>
        <extracomment>Reassurance while the seconds run</extracomment>
        <translation>您输入的内容现在都还在。</translation>
    </message>
</context>
<context>
    <name>InterviewPage</name>
    <message>
        <location filename="../kiosk/InterviewPage.qml" line="+28"/>
        <source>Who else is this about?</source>
        <extracomment>Question of the interview: who is concerned besides the person at the machine</extracomment>
        <translation>还涉及哪些人？</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Who is this person to you?</source>
        <extracomment>Question of the interview about somebody who was added</extracomment>
        <translation>此人与您是什么关系？</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>When was this person born?</source>
        <extracomment>Question of the interview about somebody who was added</extracomment>
        <translation>此人何时出生？</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Do you have health insurance|through work?</source>
        <extracomment>Question of the interview to the person at the machine</extracomment>
        <translation>您参加了工作单位的健康保险吗？</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Does this person have health insurance|through work?</source>
        <extracomment>Question of the interview about somebody else</extracomment>
        <translation>此人参加了工作单位的健康保险吗？</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Does any of this|apply to you?</source>
        <extracomment>Question of the interview to the person at the machine; things to tick follow</extracomment>
        <translation>以下有符合您的情况吗？</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Does any of this|apply to this person?</source>
        <extracomment>Question of the interview about somebody else; things to tick follow</extracomment>
        <translation>以下有符合此人的情况吗？</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>What is your nationality?</source>
        <extracomment>Question of the interview to the person at the machine</extracomment>
        <translation>您的国籍是？</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What is this person’s nationality?</source>
        <extracomment>Question of the interview about somebody else</extracomment>
        <translation>此人的国籍是？</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Who is the head of the household?</source>
        <extracomment>Question of the interview (世帯主)</extracomment>
        <translation>户主是哪一位？</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Add those who live with you or belong to it, one by one. If it is only you, go on.</source>
        <extracomment>Below that question</extracomment>
        <translation>请逐一添加同住等相关的人。如果只有您本人，请直接进入下一步。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Tick what is so. None is fine too.</source>
        <extracomment>Below that question</extracomment>
        <translation>请勾选符合的项目，没有也可以。</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Yes, through their own work</source>
        <extracomment>Answer: health insurance through one&apos;s own work</extracomment>
        <translation>是，本人工作单位的保险</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Yes, through a family member’s work</source>
        <extracomment>Answer: health insurance through the work of a member of the family</extracomment>
        <translation>是，通过家人的工作单位</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+66"/>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <location line="-64"/>
        <source>Has a My Number card</source>
        <extracomment>Something to tick: it is so</extracomment>
        <translation>有个人编号卡</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Is certified for long-term care</source>
        <extracomment>Something to tick: it is so (介護の認定)</extracomment>
        <translation>已获护理认定</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Receives a pension</source>
        <extracomment>Something to tick: it is so</extracomment>
        <translation>正在领取年金</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Has a registered seal</source>
        <extracomment>Something to tick: it is so (印鑑登録)</extracomment>
        <translation>已登记印章</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Has a driving licence</source>
        <extracomment>Something to tick: it is so</extracomment>
        <translation>有驾驶执照</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Has a certificate for a designated intractable disease</source>
        <extracomment>Something to tick: it is so (指定難病の受給者証)</extracomment>
        <translation>有指定疑难病领受者证</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Has a nationality other than Japanese</source>
        <extracomment>Something to tick: it is so</extracomment>
        <translation>非日本国籍</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Back</source>
        <extracomment>Button: to the page before</extracomment>
        <translation>返回</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Next</source>
        <extracomment>Button: to the next page</extracomment>
        <translation>下一步</translation>
    </message>
    <message>
        <location line="+32"/>
        <source>Yes</source>
        <extracomment>Answers to a question that is asked with yes or no</extracomment>
        <translation>是</translation>
    </message>
    <message>
        <location line="+68"/>
        <source>Name (if you like)</source>
        <extracomment>A name that may be left empty; the interview asks for it</extracomment>
        <translation>姓名（可不填）</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>I don’t know</source>
        <extracomment>Answer to a question: the person does not know</extracomment>
        <translation>不知道</translation>
    </message>
</context>
<context>
    <name>InterviewPeople</name>
    <message>
        <location filename="../kiosk/InterviewPeople.qml" line="+23"/>
        <source>You</source>
        <extracomment>Beside a name: it is the person at the machine</extracomment>
        <translation>您本人</translation>
    </message>
    <message>
        <location line="+61"/>
        <source>Remove</source>
        <extracomment>Small button beside somebody who was added</extracomment>
        <translation>删除</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>Add a person</source>
        <extracomment>Button: somebody else is concerned</extracomment>
        <translation>添加一人</translation>
    </message>
</context>
<context>
    <name>LanguageGrid</name>
    <message>
        <location filename="../ui/controls/LanguageGrid.qml" line="+20"/>
        <source>Language</source>
        <extracomment>Spoken name of the buttons that choose a language.</extracomment>
        <translation>语言</translation>
    </message>
</context>
<context>
    <name>LinePill</name>
    <message>
        <location filename="../app/counter/LinePill.qml" line="+14"/>
        <source>Line OK</source>
        <extracomment>State of the line to the centre</extracomment>
        <translation>线路正常</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Line is down</source>
        <translation>线路中断</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Line not tried yet</source>
        <translation>线路确认中</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <location filename="../kiosk/Main.qml" line="+16"/>
        <source>Ward office kiosk</source>
        <extracomment>Name of the window, for assistive technology</extracomment>
        <translation>区政府自助机</translation>
    </message>
</context>
<context>
    <name>ModeBar</name>
    <message>
        <location filename="../ui/controls/ModeBar.qml" line="+22"/>
        <source>Language</source>
        <extracomment>Button at the foot of every page: choose the language. One short word.</extracomment>
        <translation>语言</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Text size</source>
        <extracomment>Button at the foot of every page: make letters larger or smaller.</extracomment>
        <translation>文字大小</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Voice</source>
        <extracomment>Button at the foot of every page: let the machine read the page aloud.</extracomment>
        <translation>语音</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Screen</source>
        <extracomment>Button at the foot of every page: colours of the screen.</extracomment>
        <translation>屏幕</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Help and settings</source>
        <extracomment>Spoken name of the row of buttons at the foot of every page.</extracomment>
        <translation>帮助与设置</translation>
    </message>
    <message>
        <location line="+75"/>
        <source>Settings</source>
        <extracomment>One button in place of four when letters are large: language, text size, voice, colours.</extracomment>
        <translation>设置</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Staff is coming</source>
        <extracomment>Button at the foot of every page: a member of staff comes to this machine.</extracomment>
        <translation>工作人员正在赶来</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Call staff</source>
        <extracomment>The same button before it was pressed.</extracomment>
        <translation>呼叫工作人员</translation>
    </message>
</context>
<context>
    <name>ModeSheet</name>
    <message>
        <location filename="../ui/controls/ModeSheet.qml" line="+38"/>
        <source>Settings</source>
        <extracomment>Spoken name of the panel with language, text size, voice and colours.</extracomment>
        <translation>设置</translation>
    </message>
    <message>
        <location line="+74"/>
        <source>Language</source>
        <extracomment>Heading above the choice of languages.</extracomment>
        <translation>语言</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Text size</source>
        <extracomment>Heading above the choice of text sizes.</extracomment>
        <translation>文字大小</translation>
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
        <translation>语音</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Read aloud</source>
        <extracomment>Choice: the machine reads every page aloud.</extracomment>
        <translation>朗读</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Silent</source>
        <extracomment>Choice: no voice.</extracomment>
        <translation>不朗读</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Screen</source>
        <extracomment>Heading above the choice of colours.</extracomment>
        <translation>屏幕</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Standard</source>
        <extracomment>Choice of colours: the usual ones, dark letters on white.</extracomment>
        <translation>标准</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>High contrast</source>
        <extracomment>Choice of colours: yellow and white on black, strong borders.</extracomment>
        <translation>高对比度</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Dark</source>
        <extracomment>Choice of colours: light letters on dark grey.</extracomment>
        <translation>深色</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Motion</source>
        <extracomment>Heading above: whether pictures move.</extracomment>
        <translation>动画</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Pictures move</source>
        <extracomment>Choice: pictures may move.</extracomment>
        <translation>有动画</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Nothing moves</source>
        <extracomment>Choice: nothing on the screen moves.</extracomment>
        <translation>无动画</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Close</source>
        <extracomment>Button that closes the panel with language, text size, voice and colours.</extracomment>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>NextPanel</name>
    <message>
        <location filename="../app/counter/NextPanel.qml" line="+22"/>
        <source>Next person</source>
        <extracomment>Above the number of who has waited longest</extracomment>
        <translation>下一位</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Chosen application</source>
        <translation>所选申请</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>Waited %1</source>
        <extracomment>How long this person has waited</extracomment>
        <translation>已等待 %1</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>Opening …</source>
        <extracomment>Button: opens the chosen application</extracomment>
        <translation>正在打开…</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>NoticeList</name>
    <message>
        <location filename="../kiosk/NoticeList.qml" line="+29"/>
        <source>Important: %1</source>
        <extracomment>Before a notice of the city, on the first page</extracomment>
        <translation>重要通知：%1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Notice: %1</source>
        <extracomment>Before a notice of the city, on the first page</extracomment>
        <translation>通知：%1</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <location filename="../ui/forms/NumberField.qml" line="+39"/>
        <source>Fee  %1</source>
        <extracomment>What it costs, beside the number of copies. %1 is an amount of money.</extracomment>
        <translation>手续费&#x3000;%1</translation>
    </message>
</context>
<context>
    <name>OfferItem</name>
    <message>
        <location filename="../kiosk/OfferItem.qml" line="+71"/>
        <source>Offered until %1</source>
        <extracomment>%1 is the last day on which the city offers something by itself</extracomment>
        <translation>此提示至%1为止</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Why</source>
        <extracomment>Label: the reason why something is offered</extracomment>
        <translation>原因</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Data used</source>
        <extracomment>Label: the kinds of data that were looked at before something was offered</extracomment>
        <translation>所用信息</translation>
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
        <translation>地点</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Choose it the next time you use this machine, or please ask our staff.</source>
        <extracomment>Where something that is offered can be done; this visit is over</extracomment>
        <translation>下次使用本机时可以选择，也可以询问工作人员。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Please ask our staff.</source>
        <extracomment>Where something that is offered can be done: not at this machine</extracomment>
        <translation>请询问工作人员。</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Not confirmed by the office yet</source>
        <extracomment>Mark: the city has not confirmed this rule</extracomment>
        <translation>尚未经区政府确认</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Not for me</source>
        <extracomment>Button: takes something that was offered away</extracomment>
        <translation>不需要</translation>
    </message>
    <message>
        <location line="-16"/>
        <source>Rule: %1</source>
        <extracomment>Below something that is offered: the id of the city&apos;s rule, for whoever asks about it. %1 is like &quot;care_65&quot;</extracomment>
        <translation>规则：%1</translation>
    </message>
</context>
<context>
    <name>OnScreenKeyboard</name>
    <message>
        <location filename="../ui/keyboard/OnScreenKeyboard.qml" line="+91"/>
        <source>Keyboard</source>
        <extracomment>Spoken name of the keyboard on the screen.</extracomment>
        <translation>键盘</translation>
    </message>
    <message>
        <location line="+74"/>
        <source>Voiced mark</source>
        <extracomment>Spoken name of the key that makes か into が.</extracomment>
        <translation>浊音符</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Half-voiced mark</source>
        <extracomment>Spoken name of the key that makes は into ぱ.</extracomment>
        <translation>半浊音符</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Small kana</source>
        <extracomment>Spoken name of the key that makes つ into っ.</extracomment>
        <translation>小写假名</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Long vowel</source>
        <extracomment>Spoken name of the key for a long vowel, ー.</extracomment>
        <translation>长音</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Small letters</source>
        <extracomment>Key that changes between capital and small letters.</extracomment>
        <translation>小写</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Capitals</source>
        <translation>大写</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Space</source>
        <extracomment>Key for a blank between words.</extracomment>
        <translation>空格</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Delete one</source>
        <extracomment>Key that takes away the last character.</extracomment>
        <translation>删除一个</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Letters</source>
        <extracomment>Key that shows the letters a to z.</extracomment>
        <translation>字母</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Digits, signs</source>
        <extracomment>Key that shows digits and signs.</extracomment>
        <translation>数字、符号</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Close</source>
        <extracomment>Key that puts the keyboard away.</extracomment>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>OutgoingRow</name>
    <message>
        <location filename="../app/counter/OutgoingRow.qml" line="+67"/>
        <source>Set aside</source>
        <extracomment>State of an application in the queue: the centre did not take it</extracomment>
        <translation>已搁置</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Being sent</source>
        <extracomment>State of an application in the queue</extracomment>
        <translation>发送中</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Waits to be sent</source>
        <translation>待发送</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>Send again</source>
        <extracomment>Button: puts an application that was set aside back into the queue</extracomment>
        <translation>重新发送</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Send %1 again</source>
        <extracomment>Button for assistive technology: send again, receipt number</extracomment>
        <translation>重新发送%1</translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>Tried %n times</source>
        <extracomment>State of an application in this machine&apos;s queue</extracomment>
        <translation>
            <numerusform>已尝试%n次</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageReader</name>
    <message>
        <location filename="../kiosk/PageReader.cpp" line="+82"/>
        <source>Your details are on the screen. They are read aloud only into an earphone.</source>
        <extracomment>Spoken instead of name, address and birth date while others could hear them</extracomment>
        <translation>您的信息显示在屏幕上。只有使用耳机时才会朗读。</translation>
    </message>
    <message>
        <location line="+35"/>
        <source>chosen</source>
        <extracomment>Spoken after the name of a choice</extracomment>
        <translation>已选</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>not chosen</source>
        <translation>未选</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>button</source>
        <extracomment>Spoken after the name of a button</extracomment>
        <translation>按钮</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>a place to type</source>
        <extracomment>Spoken after the name of a field that can be typed in</extracomment>
        <translation>输入框</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>, </source>
        <extracomment>Joins the name of a control, what it is and its explanation when they are spoken</extracomment>
        <translation>，</translation>
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
        <translation>已打印。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is being printed …</source>
        <extracomment>A form is on its way to the printer</extracomment>
        <translation>正在打印…</translation>
    </message>
    <message>
        <location line="-10"/>
        <source>It could not be printed. Please look at the printer and try again.</source>
        <extracomment>For staff: a form did not come out</extracomment>
        <translation>未能打印。请检查打印机后重试。</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <location filename="../kiosk/PinPad.qml" line="+101"/>
        <source>Clear</source>
        <extracomment>Key of the PIN pad: takes back all digits</extracomment>
        <translation>全部清除</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Undo one</source>
        <extracomment>Key of the PIN pad: takes back the last digit</extracomment>
        <translation>删除一位</translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message>
        <location filename="../kiosk/PinPage.qml" line="+28"/>
        <source>Reading the card.</source>
        <translation>正在读取卡片。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Please enter your|four-digit PIN.</source>
        <translation>请输入|4位数字密码。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please leave the card there. It takes a few seconds.</source>
        <translation>请不要移动卡片。需要几秒钟。</translation>
    </message>
    <message>
        <location line="-9"/>
        <source>The four digits that you chose when you received your card.</source>
        <extracomment>Which number is meant by the PIN</extracomment>
        <translation>领取卡片时设置的4位数字。</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>I do not know it</source>
        <extracomment>Button for somebody who does not remember the PIN</extracomment>
        <translation>我不知道密码</translation>
    </message>
    <message>
        <location line="+52"/>
        <source>Reading name, address, date of birth and sex.</source>
        <extracomment>While the card is being read</extracomment>
        <translation>正在读取姓名、住址、出生日期和性别。</translation>
    </message>
    <message numerus="yes">
        <location line="+9"/>
        <source>The number did not match. Please enter it again. You can try %n more time(s).</source>
        <extracomment>After a wrong PIN; %n is how many tries the card still allows</extracomment>
        <translation>
            <numerusform>密码不符，请重新输入。还可以输入%n次。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="-40"/>
        <source>You can try %n time(s). If it does not work, the counter can help.</source>
        <extracomment>%n is how many tries the card still allows</extracomment>
        <translation>
            <numerusform>还可以输入%n次。输错了也可以在窗口继续办理。</numerusform>
        </translation>
    </message>
    <message>
        <location line="+71"/>
        <source>The number is not shown and not read aloud. This machine does not keep it.</source>
        <extracomment>Below the pad for the PIN</extracomment>
        <translation>密码不会显示在屏幕上，也不会朗读，本机也不会保存。</translation>
    </message>
    <message>
        <location line="-116"/>
        <source>The four digits for the certificate for users. Many people chose the same as before.</source>
        <extracomment>Which number is meant by the PIN: the one of the certificate for authentication (利用者証明用電子証明書)</extracomment>
        <translation>“利用者证明用”的4位数字。不少人设定的与前面的密码相同。</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Asking the city.</source>
        <extracomment>Title of the page that asks for the PIN. | is a place where the line may break</extracomment>
        <translation>正在向市政府查询。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Please enter the PIN|for users.</source>
        <extracomment>Title of the page that asks for the card&apos;s second PIN</extracomment>
        <translation>请输入“利用者证明用”|密码。</translation>
    </message>
    <message>
        <location line="+5"/>
        <location line="+7"/>
        <source>Go on without it</source>
        <extracomment>Button: goes on without what the city knows</extracomment>
        <translation>不使用，继续</translation>
    </message>
    <message>
        <location line="+52"/>
        <source>The card proves that it is you. Then the city answers.</source>
        <extracomment>While the card proves who its holder is, and the centre is asked</extracomment>
        <translation>先用卡片确认是您本人，再等待市政府的答复。</translation>
    </message>
</context>
<context>
    <name>PinPlaces</name>
    <message>
        <location filename="../kiosk/PinPlaces.qml" line="+18"/>
        <source>%1 of 4 digits entered</source>
        <extracomment>Said by a screen reader instead of the dots; %1 is from 0 to 4</extracomment>
        <translation>4位中已输入%1位</translation>
    </message>
</context>
<context>
    <name>PlaceCardPage</name>
    <message>
        <location filename="../kiosk/PlaceCardPage.qml" line="+18"/>
        <source>Please place your|My Number card.</source>
        <extracomment>Title of the page that waits for the card. | is a place where the line may break</extracomment>
        <translation>请放上您的|个人编号卡。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Back</source>
        <translation>返回</translation>
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
        <translation>正在等待卡片。办完之前请不要移开。</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>What is read</source>
        <extracomment>Heading: the things this machine reads from the card</extracomment>
        <translation>会读取的内容</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Name, address, date of birth, sex</source>
        <translation>姓名、住址、出生日期、性别</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>So that you do not have to write them by hand.</source>
        <translation>这样您就不用手写了。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>What is not read</source>
        <extracomment>Heading: the things this machine never reads from the card</extracomment>
        <translation>不会读取的内容</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Individual Number, photo</source>
        <translation>个人编号、照片</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>When you finish, your data is deleted from this machine.</source>
        <translation>办完后，您的信息会从本机删除。</translation>
    </message>
    <message>
        <location line="-39"/>
        <source>Who can apply, what to bring</source>
        <extracomment>Button: to a page that tells who may apply for the procedure and which papers are needed</extracomment>
        <translation>可以申请的人、需要携带的物品</translation>
    </message>
    <message>
        <location line="-2"/>
        <source>Details</source>
        <extracomment>Button in large text: to a page that tells who may apply for the procedure and what to bring</extracomment>
        <translation>详情</translation>
    </message>
</context>
<context>
    <name>PlanItem</name>
    <message>
        <location filename="../kiosk/PlanItem.qml" line="+35"/>
        <source>No due date</source>
        <extracomment>In place of a due date</extracomment>
        <translation>没有期限</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>until %1</source>
        <extracomment>%1 is the last day on which it can be done in time</extracomment>
        <translation>截至%1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 ・ the day has passed; it can still be handed in</source>
        <extracomment>%1 is &quot;until&quot; with a day that has passed</extracomment>
        <translation>%1・已过期限，但仍可办理</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%1 ・ %n day(s) left</source>
        <extracomment>%1 is &quot;until&quot; with a day, %n how many days are left</extracomment>
        <translation>
            <numerusform>%1・还有%n天</numerusform>
        </translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Finished here</source>
        <extracomment>Where a procedure is done: to the end at this machine</extracomment>
        <translation>在此办完</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Prepared here, finished at the counter</source>
        <extracomment>Where a procedure is done: begun at this machine</extracomment>
        <translation>在此准备，到窗口办完</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>At the counter only</source>
        <extracomment>Where a procedure is done: only by staff</extracomment>
        <translation>只在窗口办理</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>To read: under “All procedures”</source>
        <extracomment>Words to read, nothing to apply for</extracomment>
        <translation>可在“所有手续”中阅读</translation>
    </message>
    <message>
        <location line="+57"/>
        <location line="+7"/>
        <source>For whom</source>
        <extracomment>Label: the people whom a procedure is for
----------
Label: the people whom a procedure concerns</extracomment>
        <translation>对象</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Why</source>
        <extracomment>Label: the reason for a procedure</extracomment>
        <translation>原因</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Bring</source>
        <extracomment>Label: what to take along</extracomment>
        <translation>需携带</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Where</source>
        <extracomment>Label: at this machine, or at the counter</extracomment>
        <translation>地点</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>If it concerns you. Staff can look it up.</source>
        <extracomment>Mark of a procedure in a plan: an answer that decides it is not known</extracomment>
        <translation>仅限符合条件的人，工作人员可以查询。</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Not confirmed by the office yet</source>
        <extracomment>Mark: the city has not confirmed this rule</extracomment>
        <translation>尚未经区政府确认</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Do it here now</source>
        <extracomment>Box to tick: this procedure is done at this machine in this visit</extracomment>
        <translation>现在在此办理</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>only if you wish</source>
        <extracomment>Below that box: nobody has to</extracomment>
        <translation>仅限希望者</translation>
    </message>
    <message>
        <location line="-136"/>
        <source>At the counter. This machine has no connection just now</source>
        <extracomment>Where a procedure is done while the machine has no connection</extracomment>
        <translation>在窗口办理。本机现在没有连接</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message numerus="yes">
        <location filename="../kiosk/PlanPage.qml" line="+19"/>
        <source>%n thing(s) to do</source>
        <extracomment>Title: how many procedures follow from a life event</extracomment>
        <translation>
            <numerusform>共有%n项手续</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>In this order. You can leave out what you do not want to do now.</source>
        <extracomment>Below that title</extracomment>
        <translation>按此顺序办理。现在不办的可以取消勾选。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Begin</source>
        <extracomment>Button: begins the procedures that are ticked</extracomment>
        <translation>开始</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Nothing is ticked. Staff at the counter do these with you.</source>
        <extracomment>On the plan while no box is ticked</extracomment>
        <translation>没有勾选任何项目。请在窗口与工作人员一起办理。</translation>
    </message>
    <message>
        <location line="+34"/>
        <source>This list follows from what you told. Staff look at it once more.</source>
        <extracomment>On the plan: what it is and is not</extracomment>
        <translation>此清单根据您的回答整理，工作人员会再次确认。</translation>
    </message>
    <message>
        <location line="-10"/>
        <source>Print this list</source>
        <extracomment>Button on the plan: the list on this page, on paper</extracomment>
        <translation>打印此清单</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Your list is being printed.</source>
        <extracomment>After “Print this list” was pressed</extracomment>
        <translation>正在打印清单。</translation>
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
            <numerusform>约%n分钟</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>about %1</source>
        <extracomment>A price that the office still has to confirm; %1 is an amount such as ¥300</extracomment>
        <translation>约%1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>at the counter</source>
        <extracomment>Where a procedure is done: staff take it, this machine does not</extracomment>
        <translation>在窗口办理</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>to read</source>
        <extracomment>What is behind a card: words to read, nothing to apply for</extracomment>
        <translation>指南</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>finished here</source>
        <extracomment>Whether somebody has to go to the counter as well</extracomment>
        <translation>在此办完</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>finished at the counter</source>
        <translation>在窗口办完</translation>
    </message>
    <message>
        <location line="-4"/>
        <source>not here just now, at the counter</source>
        <extracomment>Where a procedure is done while the machine has no connection: not here</extracomment>
        <translation>现在请到窗口</translation>
    </message>
</context>
<context>
    <name>ProfilePage</name>
    <message>
        <location filename="../kiosk/ProfilePage.qml" line="+16"/>
        <source>Asking the city.</source>
        <extracomment>Title of the page that offers to fill in from the common ID. | is a place where the line may break</extracomment>
        <translation>正在向市政府查询。</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Fill in what the city|already knows?</source>
        <translation>要填入市政府|已有的信息吗？</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This takes three seconds at most.</source>
        <extracomment>Below that title: why</extracomment>
        <translation>最多3秒。</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Then you write less, and nothing twice.</source>
        <translation>这样要写的更少，同样的内容不用写两遍。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Go on without it</source>
        <extracomment>Button: goes on without what the city knows</extracomment>
        <translation>不使用，继续</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>No, thanks</source>
        <translation>不用了</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Yes, fill it in</source>
        <extracomment>Button: fills in from what the city knows</extracomment>
        <translation>好的，填入</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Waiting for the city&apos;s answer.</source>
        <extracomment>While the centre is asked</extracomment>
        <translation>正在等待市政府的答复。</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>What is looked at</source>
        <extracomment>Heading: what is looked at when the person says yes</extracomment>
        <translation>查看的内容</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Your family, address, insurance, phone and bank account, as the city keeps them for procedures.</source>
        <extracomment>What is looked at when the person says yes</extracomment>
        <translation>市政府为办理手续而保存的家人、住址、保险、电话和银行账户信息。</translation>
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
        <translation>用卡片确认是您本人。请输入“利用者证明用”的4位密码。</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>You see every value before you apply. The city writes down that this machine asked. Afterwards it is deleted here.</source>
        <extracomment>Below the offer to fill in from what the city knows</extracomment>
        <translation>提交前您可以看到全部内容。市政府会记录本机曾查询。结束后，本机会删除这些内容。</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <location filename="../ui/controls/QrCode.qml" line="+15"/>
        <source>QR code</source>
        <extracomment>Spoken name of the picture of a QR code.</extracomment>
        <translation>二维码</translation>
    </message>
</context>
<context>
    <name>QuestionBar</name>
    <message>
        <location filename="../kiosk/QuestionBar.qml" line="+22"/>
        <source>Question %1 / %2</source>
        <extracomment>How far the questions are. %1 is the number of this question, %2 how many there are.</extracomment>
        <translation>问题 %1 / %2</translation>
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
        <translation>本机的待发送列表</translation>
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
        <translation>等待</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>set aside</source>
        <extracomment>On the page with what this machine has still to send (送信)</extracomment>
        <translation>已搁置</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>sent</source>
        <extracomment>On the page with what this machine has still to send (送信)</extracomment>
        <translation>已发送</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>What is set aside does not hold up the others. Receipt number and arrival time stay as they are.</source>
        <extracomment>On the page with what this machine has still to send (送信)</extracomment>
        <translation>搁置的申请不会影响其他申请。受理编号和受理时间保持不变。</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>The line is down. It is sent when the line is back.</source>
        <extracomment>On the page with what this machine has still to send (送信)</extracomment>
        <translation>线路中断。恢复后立即发送。</translation>
    </message>
    <message>
        <location line="+32"/>
        <source>Everything on this machine was sent.</source>
        <extracomment>On the page with what this machine has still to send (送信)</extracomment>
        <translation>本机的内容已全部发送。</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <location filename="../app/counter/Rail.qml" line="+20"/>
        <source>Places</source>
        <extracomment>Name of the rail with the program&apos;s places, for assistive technology</extracomment>
        <translation>位置</translation>
    </message>
    <message>
        <location line="+33"/>
        <source>Reception</source>
        <extracomment>Place on the rail: the list of applications (受付)</extracomment>
        <translation>受理</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Visitor</source>
        <extracomment>Place on the rail: the application that is open (来庁者)</extracomment>
        <translation>来访者</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Sending</source>
        <extracomment>Place on the rail: what this machine has still to send (送信)</extracomment>
        <translation>发送</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>Leave seat</source>
        <extracomment>Act on the rail: staff leaves the seat, everything is hidden (席を離れる)</extracomment>
        <translation>离席</translation>
    </message>
    <message>
        <location line="-14"/>
        <source>Forms</source>
        <extracomment>Place on the rail: blank forms on paper (用紙)</extracomment>
        <translation>表格</translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message numerus="yes">
        <location filename="../app/counter/RailButton.qml" line="+24"/>
        <source>%1, %n to look at</source>
        <extracomment>Name of a place on the rail for assistive technology: its name, and how many things there want to be looked at</extracomment>
        <translation>
            <numerusform>%1，有%n件待查看</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceiptPage</name>
    <message>
        <location filename="../kiosk/ReceiptPage.qml" line="+17"/>
        <source>We have received it.</source>
        <extracomment>Title: the application was taken in and is kept safe</extracomment>
        <translation>已经受理。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>Receipt number</source>
        <extracomment>Above the number of the application</extracomment>
        <translation>受理编号</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Time of acceptance</source>
        <extracomment>Above the date and time that count</extracomment>
        <translation>受理时间</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>QR code of the receipt number</source>
        <extracomment>Name of the QR code for a screen reader</extracomment>
        <translation>受理编号的二维码</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>You can read it with your phone.</source>
        <extracomment>Below the QR code of the receipt</extracomment>
        <translation>可用手机扫描</translation>
    </message>
    <message>
        <location line="+75"/>
        <source>The line to the centre is down right now. Your application is kept here, sealed, and sent as soon as the line is back. Time and number stay the same.</source>
        <extracomment>On the receipt page while the centre cannot be reached</extracomment>
        <translation>现在与中心的线路中断。申请已密封保存，线路恢复后立即发送。受理时间和编号不会改变。</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Before you leave</source>
        <extracomment>Heading over taking the card and printing</extracomment>
        <translation>离开之前</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Your copy is being printed.</source>
        <extracomment>After “Print a copy for yourself” was pressed</extracomment>
        <translation>正在打印凭条。</translation>
    </message>
    <message>
        <location line="-2"/>
        <source>Print a copy for yourself</source>
        <extracomment>Button on the receipt page</extracomment>
        <translation>打印凭条</translation>
    </message>
    <message>
        <location line="+45"/>
        <source>When you end, all your data disappears from this screen.</source>
        <extracomment>Above the button “End” of the receipt page</extracomment>
        <translation>结束后，您的信息会从屏幕上全部消失。</translation>
    </message>
    <message>
        <location line="-124"/>
        <source>Each has its own number</source>
        <extracomment>Heading over the numbers of several applications, each with its procedure</extracomment>
        <translation>每项手续的受理编号</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>Still to do</source>
        <extracomment>Heading over procedures that were not done in this visit</extracomment>
        <translation>还需办理</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Staff know of it</source>
        <extracomment>Beside that heading</extracomment>
        <translation>工作人员也会知道</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>until %1</source>
        <extracomment>Beside a procedure that was not done: the last day for it</extracomment>
        <translation>截至%1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>to read</source>
        <extracomment>Beside a procedure that was not done and has no last day</extracomment>
        <translation>指南</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>at the counter</source>
        <translation>在窗口办理</translation>
    </message>
    <message>
        <location line="+51"/>
        <source>May also concern you</source>
        <extracomment>Heading over what the city offers by itself</extracomment>
        <translation>可能也与您有关</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>It is gone from this page.</source>
        <extracomment>Spoken after “Not for me” was pressed</extracomment>
        <translation>已从本页移除。</translation>
    </message>
    <message>
        <location line="-25"/>
        <source>Print what you handed in</source>
        <extracomment>Button on the receipt page: the form with all that was handed in, on paper</extracomment>
        <translation>打印已提交的内容</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What you handed in is being printed.</source>
        <extracomment>After “Print what you handed in” was pressed</extracomment>
        <translation>正在打印已提交的内容。</translation>
    </message>
</context>
<context>
    <name>ReceiptPaper</name>
    <message>
        <location filename="../kiosk/ReceiptPaper.cpp" line="+87"/>
        <source>Receipt</source>
        <extracomment>Title of the printed receipt</extracomment>
        <translation>受理凭条</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Receipt number</source>
        <translation>受理编号</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Time of acceptance</source>
        <translation>受理时间</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Show this code at the counter.</source>
        <extracomment>Beside the QR code on the printed receipt</extracomment>
        <translation>请在窗口出示此二维码。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What happens now</source>
        <translation>接下来</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Please wait until your receipt number is called.</source>
        <translation>请等待叫号。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The time above is the time of acceptance, whatever happens to the line.</source>
        <translation>以上时间即为正式受理时间，不受线路影响。</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>The line to the centre is down. Your application is kept sealed and sent as soon as it is back.</source>
        <translation>与中心的线路中断。申请已密封保存，恢复后立即发送。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>For practice only: this receipt is not real.</source>
        <translation>仅供练习：此凭条无效。</translation>
    </message>
    <message>
        <location line="-62"/>
        <source>until %1</source>
        <extracomment>On the printed receipt, beside a procedure that was not done: the last day for it</extracomment>
        <translation>截至%1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>to read</source>
        <extracomment>On the printed receipt, beside something that is only to be read</extracomment>
        <translation>指南</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>at the counter</source>
        <extracomment>On the printed receipt, beside a procedure that was not done</extracomment>
        <translation>在窗口办理</translation>
    </message>
    <message>
        <location line="+44"/>
        <source>Still to do</source>
        <extracomment>On the printed receipt: title over the procedures that were not done in this visit</extracomment>
        <translation>还需办理</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <location filename="../kiosk/ReviewPage.qml" line="+18"/>
        <source>Is this right?</source>
        <extracomment>Title of the page where everything is read over</extracomment>
        <translation>这样对吗？</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Back</source>
        <extracomment>Button: to the page before</extracomment>
        <translation>返回</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Apply</source>
        <extracomment>The button that hands the application in</extracomment>
        <translation>提交申请</translation>
    </message>
    <message>
        <location line="+42"/>
        <source>It is sealed so that only the city&apos;s centre can open it.</source>
        <extracomment>What happens with the application</extracomment>
        <translation>申请会被密封，只有大阪市的中心才能打开。</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Staff of this office in charge of it will see it. Who looked is recorded.</source>
        <extracomment>Who will see the application</extracomment>
        <translation>由负责的职员查看，查看者会被记录。</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>The time at which you apply is the time of acceptance.</source>
        <extracomment>Which time counts in law</extracomment>
        <translation>提交的时间就是受理时间。</translation>
    </message>
    <message>
        <location line="-46"/>
        <source>Already received: %1</source>
        <extracomment>Some of several applications were handed in before one could not be. %1 are their receipt numbers.</extracomment>
        <translation>已受理：%1</translation>
    </message>
</context>
<context>
    <name>ReviewView</name>
    <message>
        <location filename="../ui/forms/ReviewView.qml" line="+29"/>
        <source>, </source>
        <extracomment>Between the items of a short list.</extracomment>
        <translation>，</translation>
    </message>
    <message>
        <location line="+96"/>
        <source>Fee, paid when you receive it</source>
        <extracomment>Beside what it costs: it is paid on the spot when the paper is handed over.</extracomment>
        <translation>手续费（领取时支付）</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Fee, about; staff tells you before you pay</source>
        <extracomment>Beside what it probably costs: staff confirms it before anything is paid.</extracomment>
        <translation>手续费（预计），付款前由工作人员告知</translation>
    </message>
    <message>
        <location line="-39"/>
        <source>Ticked</source>
        <extracomment>Label before the list of what was ticked.</extracomment>
        <translation>已勾选</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Not ticked</source>
        <extracomment>Label before the list of what was not ticked.</extracomment>
        <translation>未勾选</translation>
    </message>
</context>
<context>
    <name>ScanLine</name>
    <message>
        <location filename="../app/counter/ScanLine.qml" line="+34"/>
        <source>Scan %1</source>
        <extracomment>Among the values of an application: a picture of a paper that was handed in with it; %1 counts from 1</extracomment>
        <translation>扫描件 %1</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Fetching …</source>
        <extracomment>Button beside a scan that goes with an application</extracomment>
        <translation>正在获取…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Hide</source>
        <extracomment>Button beside a scan that goes with an application</extracomment>
        <translation>收起</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show</source>
        <extracomment>Button beside a scan that goes with an application</extracomment>
        <translation>查看</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>This scan could not be shown. Try once more; if that does not help, ask the person for the paper.</source>
        <extracomment>Below a scan that goes with an application</extracomment>
        <translation>此扫描件无法显示。请再试一次；如果仍然无法显示，请向来访者索取原件。</translation>
    </message>
</context>
<context>
    <name>ScanPanel</name>
    <message>
        <location filename="../app/counter/ScanPanel.qml" line="+32"/>
        <source>Hold the receipt&apos;s QR code before the camera.</source>
        <extracomment>In the panel with the camera&apos;s picture, where a receipt&apos;s code is read</extracomment>
        <translation>请将凭条上的二维码对准摄像头。</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>No camera can be used. Please type the receipt number, or use a handheld scanner.</source>
        <extracomment>In the panel with the camera&apos;s picture, where a receipt&apos;s code is read</extracomment>
        <translation>摄像头不可用。请输入受理编号，或使用手持扫描器。</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Close the camera</source>
        <extracomment>Button: closes the camera&apos;s picture</extracomment>
        <translation>关闭摄像头</translation>
    </message>
</context>
<context>
    <name>ScrollPage</name>
    <message>
        <location filename="../ui/controls/ScrollPage.qml" line="+94"/>
        <source>There is more below</source>
        <extracomment>Strip at the foot of a page that is longer than the screen. Touching it shows the next part.</extracomment>
        <translation>下面还有</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Back to the top</source>
        <extracomment>The same strip at the end of the page. Touching it goes back to the top.</extracomment>
        <translation>回到顶部</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <location filename="../kiosk/Shell.qml" line="+165"/>
        <source>For practice only: nothing here is real.</source>
        <extracomment>Shown on every page of a machine that staff practise on</extracomment>
        <translation>仅供练习：这里的内容都不是真实的。</translation>
    </message>
</context>
<context>
    <name>ShellHeader</name>
    <message>
        <location filename="../kiosk/ShellHeader.qml" line="+66"/>
        <source>Leave</source>
        <extracomment>Leaves the visit and deletes everything</extracomment>
        <translation>退出</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Choose</source>
        <extracomment>The five steps of a visit, one or two words each</extracomment>
        <translation>选择</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Card</source>
        <translation>卡片</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Fill in</source>
        <translation>填写</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Check</source>
        <translation>确认</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Receipt</source>
        <translation>受理</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <location filename="../app/counter/SignInPage.qml" line="+72"/>
        <source>Staff sign-in</source>
        <extracomment>On the page where staff sign in</extracomment>
        <translation>职员登录</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Staff number</source>
        <extracomment>On the page where staff sign in</extracomment>
        <translation>职员编号</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Password</source>
        <extracomment>On the page where staff sign in</extracomment>
        <translation>密码</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Signing in …</source>
        <extracomment>Button on the sign-in page</extracomment>
        <translation>正在登录…</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>When you leave your seat, press Ctrl L. Everything is hidden, nothing is lost.</source>
        <extracomment>On the page where staff sign in</extracomment>
        <translation>离席时请按 Ctrl L。内容会全部隐藏，不会丢失。</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Text size: Ctrl + and Ctrl −. High contrast: Ctrl H. English or Japanese: Ctrl J.</source>
        <extracomment>Keys that work on every page of the counter; Ctrl J switches between Japanese and English</extracomment>
        <translation>文字大小：Ctrl + 和 Ctrl −&#x3000;高对比度：Ctrl H&#x3000;英语・日语：Ctrl J</translation>
    </message>
    <message>
        <location line="-13"/>
        <source>Blank forms on paper</source>
        <extracomment>Button on the sign-in page: forms to be filled in by hand, when nothing else works</extracomment>
        <translation>打印空白表格</translation>
    </message>
</context>
<context>
    <name>SourceChip</name>
    <message>
        <location filename="../ui/controls/SourceChip.qml" line="+25"/>
        <source>From card</source>
        <extracomment>Chip beside a value: it was read from the My Number card. A label, no full stop, as short as can be.</extracomment>
        <translation>来自卡片</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>From common ID</source>
        <extracomment>Chip beside a value: it came from the person&apos;s common ID (共通ID).</extracomment>
        <translation>来自共通ID</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>From your draft</source>
        <extracomment>Chip beside a value: the person wrote it at home, in an application made before coming.</extracomment>
        <translation>来自事先申请</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>From an earlier page</source>
        <extracomment>Chip beside a value: it was entered on a page before this one.</extracomment>
        <translation>来自前面的页面</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Entered here</source>
        <extracomment>Chip beside a value: the person entered it at this machine.</extracomment>
        <translation>在此输入</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Entered by staff</source>
        <extracomment>Chip beside a value: a member of staff entered it.</extracomment>
        <translation>工作人员输入</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <location filename="../ui/controls/StepBar.qml" line="+23"/>
        <source>Step %1 of %2: %3</source>
        <extracomment>Spoken name of the row of steps at the top of a page. %1 is the number of this step, %2 how many there are, %3 the name of this step.</extracomment>
        <translation>第%1步，共%2步：%3</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Step %1 / %2</source>
        <extracomment>How far the visit is, in large type. %1 is the number of this step, %2 how many there are.</extracomment>
        <translation>第%1步 / 共%2步</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <location filename="../ui/controls/Stepper.qml" line="+67"/>
        <source>One less, now %1</source>
        <extracomment>Spoken name of the button that makes a number smaller by one. %1 is the number now, with its unit.</extracomment>
        <translation>减一，现在%1</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>One more, now %1</source>
        <extracomment>Spoken name of the button that makes a number larger by one. %1 is the number now, with its unit.</extracomment>
        <translation>加一，现在%1</translation>
    </message>
</context>
<context>
    <name>TakeCard</name>
    <message>
        <location filename="../kiosk/TakeCard.qml" line="+30"/>
        <source>Please take your card.</source>
        <extracomment>At the end: the card lies on the reader</extracomment>
        <translation>请取走您的卡片。</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <location filename="../kiosk/TroublePage.qml" line="+21"/>
        <location line="+4"/>
        <source>End</source>
        <extracomment>Button: ends the visit and deletes everything of the person</extracomment>
        <translation>结束</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Try again</source>
        <extracomment>Button: hand in once more</extracomment>
        <translation>再试一次</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>What you entered is still here. Nothing has been handed in.</source>
        <extracomment>Reassurance on a page that tells of a trouble</extracomment>
        <translation>您输入的内容都还在。尚未提交任何申请。</translation>
    </message>
</context>
<context>
    <name>ValueLine</name>
    <message>
        <location filename="../app/counter/ValueLine.qml" line="+86"/>
        <source>Seen on a paper</source>
        <extracomment>Below a value that staff wrote from a paper which they saw</extracomment>
        <translation>已凭书面材料确认</translation>
    </message>
</context>
<context>
    <name>ValueRow</name>
    <message>
        <location filename="../ui/controls/ValueRow.qml" line="+82"/>
        <source>Correct</source>
        <extracomment>Small button beside an answer on the page where everything is read over: go back and correct this one.</extracomment>
        <translation>修改</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Correct: %1</source>
        <extracomment>Spoken name of that button. %1 is what the answer is about, for example &quot;Copies&quot;.</extracomment>
        <translation>修改：%1</translation>
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
        <translation>本机没有这项手续的定义，按简称显示。</translation>
    </message>
    <message>
        <location line="+31"/>
        <source>Fee</source>
        <extracomment>Among the values of an application, as staff see them</extracomment>
        <translation>手续费</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>(amount to be confirmed)</source>
        <extracomment>Behind a fee that the designer of the procedure has not confirmed</extracomment>
        <translation>（金额待确认）</translation>
    </message>
</context>
<context>
    <name>VisitCorrecting</name>
    <message>
        <location filename="../app/counter/VisitCorrecting.qml" line="+31"/>
        <source>What was handed in is kept. Your values stand beside it, with your name and the time.</source>
        <extracomment>Over the application that a member of staff is correcting</extracomment>
        <translation>提交的内容保持不变。更正的内容会与工作人员姓名和时间一起并列保存。</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Correct or complete: %1</source>
        <extracomment>Over the application that a member of staff is correcting. %1 is the procedure&apos;s name.</extracomment>
        <translation>更正或补充：%1</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>I saw a paper that says so</source>
        <extracomment>Staff tick this when a paper that they saw says what they wrote</extracomment>
        <translation>已凭书面材料确认</translation>
    </message>
</context>
<context>
    <name>VisitFollowOns</name>
    <message>
        <location filename="../app/counter/VisitFollowOns.qml" line="+24"/>
        <source>Until %1</source>
        <extracomment>Below a procedure that is still to be done: the last day on which it is in time</extracomment>
        <translation>截至%1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Chosen at the kiosk, with a number of its own. Please check that it came.</source>
        <extracomment>Below a procedure that is still to be done: it was ticked at the kiosk, to be handed in after this one</extracomment>
        <translation>已在自助机上选择，受理编号另有一个。请确认是否已送达。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Not confirmed by the office yet</source>
        <extracomment>Mark: the city has not confirmed this rule</extracomment>
        <translation>尚在确认中</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Not done yet</source>
        <extracomment>Heading: procedures that follow from the same life event and were not handed in with this one</extracomment>
        <translation>尚未办理的手续</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Also belongs to it</source>
        <extracomment>Heading: what else belongs to the same life event; nothing of it is missing</extracomment>
        <translation>相关的其他手续</translation>
    </message>
    <message numerus="yes">
        <location line="+8"/>
        <source>%n thing(s) that must be done was not taken. Please tell the person.</source>
        <extracomment>Over the procedures that follow from the same life event and that nobody has begun</extracomment>
        <translation>
            <numerusform>还有%n项必须办理的手续未办理，请告知本人。</numerusform>
        </translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Nobody was asked about the household. Please go through this together.</source>
        <extracomment>Over the same list, where the person chose a procedure directly</extracomment>
        <translation>未询问家庭情况。请与本人一起确认。</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>%1 (if the person wishes)</source>
        <extracomment>A procedure that nobody has to do. %1 is its title</extracomment>
        <translation>%1（如本人希望）</translation>
    </message>
</context>
<context>
    <name>VisitOffers</name>
    <message>
        <location filename="../app/counter/VisitOffers.qml" line="+22"/>
        <source>The city may offer</source>
        <extracomment>Heading: what the city offers this person by itself</extracomment>
        <translation>市政府可提供的信息</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Until %1</source>
        <extracomment>Below something that is offered: the last day</extracomment>
        <translation>截至%1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Data used: %1</source>
        <extracomment>Below something that is offered: the kinds of data that the rule looked at. %1 is a list of them</extracomment>
        <translation>使用的信息：%1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Rule: %1</source>
        <extracomment>Below something that is offered: the id of the rule</extracomment>
        <translation>规则：%1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Not shown at the kiosk. Please speak of it in private.</source>
        <extracomment>Below something that is offered: it must not be said where others hear it</extracomment>
        <translation>自助机上未显示。请在他人听不到的地方说明。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Not confirmed by the office yet</source>
        <extracomment>Mark: the city has not confirmed this rule</extracomment>
        <translation>尚在确认中</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>An offer, never a decision. Saying no has no consequences.</source>
        <extracomment>Below what is offered: what staff must know</extracomment>
        <translation>这只是建议，并非决定。拒绝不会有任何不利。</translation>
    </message>
</context>
<context>
    <name>VisitPage</name>
    <message>
        <location filename="../app/counter/VisitPage.qml" line="+73"/>
        <source>Application</source>
        <extracomment>Name of the part of the page with the application&apos;s values, for assistive technology</extracomment>
        <translation>申请</translation>
    </message>
    <message>
        <location line="+50"/>
        <source>Back to the list</source>
        <extracomment>Button: closes the application, back to the list</extracomment>
        <translation>返回列表</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Correct or complete</source>
        <extracomment>Button: staff writes in the application what the person told them, or what a paper says</extracomment>
        <translation>更正或补充</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Change nothing</source>
        <extracomment>Button: what staff wrote into an application is not kept</extracomment>
        <translation>不更改</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Keeping it …</source>
        <extracomment>Button: what staff wrote into an application is kept beside what was handed in</extracomment>
        <translation>正在保存…</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Keep the corrections</source>
        <translation>保存更正</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>Accepting …</source>
        <extracomment>Button: staff takes the application as complete</extracomment>
        <translation>正在受理…</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Accept</source>
        <translation>受理</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>No application is open. Choose one from the list, or scan the code on a receipt.</source>
        <extracomment>On the page of one application, as staff see it</extracomment>
        <translation>没有打开的申请。请从列表选择，或扫描凭条上的二维码。</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>To the list</source>
        <extracomment>On the page of one application, as staff see it</extracomment>
        <translation>前往列表</translation>
    </message>
    <message>
        <location line="-44"/>
        <source>Print the form</source>
        <extracomment>Button: the form with all answers, on paper; who printed it is written down</extracomment>
        <translation>打印表格</translation>
    </message>
</context>
<context>
    <name>VisitProgress</name>
    <message>
        <location filename="../app/counter/VisitProgress.qml" line="+31"/>
        <source>Course of this application</source>
        <extracomment>In the course of an application: what has happened to it</extracomment>
        <translation>申请进度</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>It was accepted.</source>
        <extracomment>In the course of an application: what has happened to it</extracomment>
        <translation>已受理。</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>It waits to be accepted.</source>
        <translation>等待受理。</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>The clock of the machine was not checked. The arrival time may be a little off.</source>
        <extracomment>In the course of an application: what has happened to it</extracomment>
        <translation>受理机器的时钟未经校验，时间可能略有偏差。</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Accepted</source>
        <extracomment>In the course of an application: what has happened to it</extracomment>
        <translation>已受理</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Corrected: %1</source>
        <extracomment>In the course of an application. %1 is what staff corrected: &quot;Telephone&quot;</extracomment>
        <translation>已更正：%1</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Handed in</source>
        <extracomment>In the course of an application: it was handed in</extracomment>
        <translation>提交</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Legal basis</source>
        <extracomment>In the course of an application: what has happened to it</extracomment>
        <translation>法律依据</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Please check these before you decide.</source>
        <extracomment>Below what nobody has confirmed yet of a procedure, as staff see it</extracomment>
        <translation>请在决定前确认。</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Not confirmed yet</source>
        <extracomment>Heading over what nobody at the city has confirmed yet of a procedure: its fee, who may apply …</extracomment>
        <translation>尚未确认的内容</translation>
    </message>
</context>
<context>
    <name>VisitWho</name>
    <message>
        <location filename="../app/counter/VisitWho.qml" line="+25"/>
        <source>Applicant</source>
        <extracomment>Label beside a value in the panel that says who applies and how it came in</extracomment>
        <translation>申请人</translation>
    </message>
    <message>
        <location line="+38"/>
        <source>How it came in</source>
        <extracomment>Label beside a value in the panel that says who applies and how it came in</extracomment>
        <translation>受理途径</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Receipt number</source>
        <extracomment>Label beside a value in the panel that says who applies and how it came in</extracomment>
        <translation>受理编号</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Arrival time</source>
        <extracomment>When the application was handed in; this time holds</extracomment>
        <translation>受理时间</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>From</source>
        <extracomment>Label beside a value in the panel that says who applies and how it came in</extracomment>
        <translation>来源</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Language</source>
        <extracomment>The language the person used</extracomment>
        <translation>语言</translation>
    </message>
</context>
<context>
    <name>WaitingPanel</name>
    <message>
        <location filename="../app/counter/WaitingPanel.qml" line="+26"/>
        <source>Waiting now</source>
        <extracomment>Under a number in the panel with the waiting times</extracomment>
        <translation>当前等待</translation>
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
        <translation>等待</translation>
    </message>
    <message>
        <location line="+6"/>
        <location line="+7"/>
        <source>min</source>
        <extracomment>Unit after a number of minutes (分)
----------
Under a number in the panel with the waiting times</extracomment>
        <translation>分钟</translation>
    </message>
    <message>
        <location line="-6"/>
        <source>median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>longest</source>
        <extracomment>Under a number in the panel with the waiting times</extracomment>
        <translation>最长</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>up to 20 min: %1</source>
        <extracomment>How many people have waited that long</extracomment>
        <translation>20分钟以内 %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>up to 40 min: %1</source>
        <translation>40分钟以内 %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>longer: %1</source>
        <translation>超过40分钟 %1</translation>
    </message>
</context>
<context>
    <name>WatchPanel</name>
    <message>
        <location filename="../app/counter/WatchPanel.qml" line="+22"/>
        <source>To watch</source>
        <extracomment>In the panel of things staff should watch</extracomment>
        <translation>注意事项</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>The line is down. It is tried again by itself.</source>
        <extracomment>In the panel of things staff should watch</extracomment>
        <translation>线路中断，正在自动重试。</translation>
    </message>
    <message numerus="yes">
        <location line="+8"/>
        <source>%n was set aside. The reason is under Sending.</source>
        <extracomment>Applications in the queue of this machine that the centre did not take</extracomment>
        <translation>
            <numerusform>有%n件被搁置。原因见“发送”。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+8"/>
        <source>%n waits on this machine to be sent.</source>
        <extracomment>Applications in the queue of this machine that wait for the line</extracomment>
        <translation>
            <numerusform>本机有%n件等待发送。</numerusform>
        </translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Everything on this machine was sent.</source>
        <extracomment>In the panel of things staff should watch</extracomment>
        <translation>本机的内容已全部发送。</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <location filename="../kiosk/WelcomePage.qml" line="+65"/>
        <source>Welcome.|Apply here, step by step.</source>
        <extracomment>The first words on the first page. | is a place where the line may break</extracomment>
        <translation>欢迎。
在这里一步一步|办理手续。</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>Language</source>
        <extracomment>Heading over the languages; the words after it stay as they are in every language</extracomment>
        <translation>语言</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Start</source>
        <extracomment>The large button on the first page</extracomment>
        <translation>开始</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Nobody touched the screen for a while, so the last visit was ended and everything in it deleted.</source>
        <extracomment>On the first page, for the person whose visit was ended</extracomment>
        <translation>由于长时间无人操作，上一次办理已结束，内容已全部删除。</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>What this machine cannot do</source>
        <extracomment>Heading on the first page</extracomment>
        <translation>本机不能办理的事项</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Requests for somebody else, registering a seal, notices of death and payment in cash are taken at the counter.</source>
        <extracomment>What this machine cannot do, on the first page</extracomment>
        <translation>代他人申请、印章登记、死亡登记和现金支付，请到窗口办理。</translation>
    </message>
</context>
<context>
    <name>WorklistPage</name>
    <message>
        <location filename="../app/counter/WorklistPage.qml" line="+66"/>
        <source>Waiting</source>
        <extracomment>Filter of the worklist</extracomment>
        <translation>等待中</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Accepted</source>
        <extracomment>Filter of the worklist</extracomment>
        <translation>已受理</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>All</source>
        <extracomment>Filter of the worklist</extracomment>
        <translation>全部</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Read a QR code</source>
        <extracomment>Button: opens the camera to read the QR code of a receipt</extracomment>
        <translation>扫描二维码</translation>
    </message>
    <message>
        <location line="-36"/>
        <source>Important: %1</source>
        <extracomment>Before a notice of the city, over the worklist</extracomment>
        <translation>重要通知：%1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Notice: %1</source>
        <extracomment>Before a notice of the city, over the worklist</extracomment>
        <translation>通知：%1</translation>
    </message>
</context>
<context>
    <name>WorklistRow</name>
    <message>
        <location filename="../app/counter/WorklistRow.qml" line="+56"/>
        <source>%1, %2, %3, %4, %5, %6</source>
        <extracomment>A line of the worklist for assistive technology: number, procedure, waiting time, channel, language, state</extracomment>
        <translation>%1，%2，%3，%4，%5，%6</translation>
    </message>
</context>
<context>
    <name>WorklistTable</name>
    <message>
        <location filename="../app/counter/WorklistTable.qml" line="+18"/>
        <source>Number</source>
        <extracomment>Heads of the worklist&apos;s columns</extracomment>
        <translation>编号</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Waited</source>
        <translation>等待时间</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Procedure</source>
        <translation>事项</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <location line="+50"/>
        <source>Applications</source>
        <extracomment>Name of the worklist for assistive technology</extracomment>
        <translation>申请列表</translation>
    </message>
    <message>
        <location line="+48"/>
        <source>Nobody is waiting here.</source>
        <extracomment>In place of the worklist while it is empty</extracomment>
        <translation>没有人在等待。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The line is down. The list comes when it is back.</source>
        <extracomment>In place of the worklist while it is empty</extracomment>
        <translation>线路中断。恢复后显示列表。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>One moment, please.</source>
        <extracomment>The list of applications is being fetched</extracomment>
        <translation>请稍候。</translation>
    </message>
</context>
<context>
    <name>WorklistWords</name>
    <message>
        <location filename="../app/counter/WorklistWords.qml" line="+13"/>
        <source>Kiosk</source>
        <extracomment>Where an application came in</extracomment>
        <translation>自助机</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Counter</source>
        <extracomment>Where an application came in</extracomment>
        <translation>窗口</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Japanese</source>
        <extracomment>How long somebody has waited, or where an application came in</extracomment>
        <translation>日语</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Easy Japanese</source>
        <extracomment>The language やさしい日本語</extracomment>
        <translation>简易日语</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>English</source>
        <translation>英语</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Chinese</source>
        <extracomment>The language 简体中文</extracomment>
        <translation>中文</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Accepted</source>
        <extracomment>State of an application</extracomment>
        <translation>已受理</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>%n min</source>
        <extracomment>How long somebody has waited</extracomment>
        <translation>
            <numerusform>%n分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>%n h</source>
        <translation>
            <numerusform>%n小时</numerusform>
        </translation>
    </message>
</context>
</TS>
