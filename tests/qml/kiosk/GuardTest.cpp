// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
//
// One finger at a time, somebody is there, nothing stays; and what the voice may say of a page.
#include "drivers/voice/Voice.h"
#include "tests/qml/kiosk/KioskInTest.h"
#include "tests/scan/SignedCodes.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

using namespace madoguchi;
using test::KioskInTest;

namespace
{
// Every text that any item in the window holds in any property.
QString everythingShown(QQuickItem *item)
{
    QString all;
    for (const char *property : {"text", "verbatim", "plain", "value", "shownValue", "title"})
        all += item->property(property).toString() + u'\n';
    for (QQuickItem *child : item->childItems())
        all += everythingShown(child);
    return all;
}

QQuickItem *findControl(QQuickItem *item, const QString &name)
{
    auto *node = item->isVisible() ? QAccessible::queryAccessibleInterface(item) : nullptr;
    if (node && node->role() == QAccessible::Button && node->text(QAccessible::Name) == name)
        return item;
    for (QQuickItem *child : item->childItems()) {
        if (auto *found = item->isVisible() ? findControl(child, name) : nullptr)
            return found;
    }
    return nullptr;
}

QPoint middleOf(QQuickItem *item)
{
    return item->mapToScene(QPointF(item->width() / 2, item->height() / 2)).toPoint();
}
} // namespace

class GuardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        qputenv("MADOGUCHI_TRANSCRIPT", m_folder.filePath(QStringLiteral("transcript")).toLocal8Bit());
        m_voice = std::make_unique<Voice>();
        m_kiosk = std::make_unique<KioskInTest>(m_voice.get());
        QVERIFY(m_kiosk->ready());
    }
    void cleanupTestCase() { m_kiosk.reset(); }
    void init()
    {
        m_voice->setPrivateListening(false);
        m_kiosk->beginAgain();
        m_kiosk->modes().setLanguage(QStringLiteral("en"));
        m_kiosk->settle();
    }

    void aFingerPressesAButton()
    {
        QVERIFY(m_kiosk->reach(Visit::Step::EnterPin));
        auto touch = QTest::touchEvent(&m_kiosk->view(), m_touch.get(), false);
        touch.press(0, key("1")).commit();
        touch.release(0, key("1")).commit();
        QTRY_COMPARE(m_kiosk->visit().pinCount(), 1);
    }

    void aSecondFingerPressesNothing()
    {
        QVERIFY(m_kiosk->reach(Visit::Step::EnterPin));
        auto touch = QTest::touchEvent(&m_kiosk->view(), m_touch.get(), false);
        touch.press(0, key("5")).commit();
        touch.stationary(0).press(1, key("9")).commit();
        touch.stationary(0).release(1, key("9")).commit();
        m_kiosk->settle();
        QCOMPARE(m_kiosk->visit().pinCount(), 0);
        touch.release(0, key("5")).commit();
        QTRY_COMPARE(m_kiosk->visit().pinCount(), 1);
    }

    void theFirstFingerMayGoBeforeTheSecond()
    {
        QVERIFY(m_kiosk->reach(Visit::Step::EnterPin));
        auto touch = QTest::touchEvent(&m_kiosk->view(), m_touch.get(), false);
        touch.press(0, key("3")).commit();
        touch.stationary(0).press(1, key("7")).commit();
        touch.release(0, key("3")).stationary(1).commit();
        QTRY_COMPARE(m_kiosk->visit().pinCount(), 1);
        touch.release(1, key("7")).commit();
        m_kiosk->settle();
        QCOMPARE(m_kiosk->visit().pinCount(), 1);
        touch.press(2, key("7")).commit();
        touch.release(2, key("7")).commit();
        QTRY_COMPARE(m_kiosk->visit().pinCount(), 2);
    }

    void keysOfAKeyboardTypeThePin()
    {
        QVERIFY(m_kiosk->reach(Visit::Step::EnterPin));
        m_kiosk->view().requestActivate();
        m_kiosk->settle();
        QTest::keyClick(&m_kiosk->view(), Qt::Key_1);
        QTest::keyClick(&m_kiosk->view(), Qt::Key_2);
        QCOMPARE(m_kiosk->visit().pinCount(), 2);
        QTest::keyClick(&m_kiosk->view(), Qt::Key_Backspace);
        QCOMPARE(m_kiosk->visit().pinCount(), 1);
    }

    void aTouchKeepsTheVisit()
    {
        QVERIFY(m_kiosk->reach(Visit::Step::Fill));
        auto *clock = m_kiosk->visit().findChild<QTimer *>();
        for (int second = 0; second < 200 && m_kiosk->visit().idleLeft() == 0; ++second)
            QMetaObject::invokeMethod(clock, "timeout");
        QVERIFY(m_kiosk->visit().idleLeft() > 0);
        QVERIFY(!everythingShownNow().contains(QStringLiteral("花子")));
        QTest::mouseClick(&m_kiosk->view(), Qt::LeftButton, {}, QPoint(500, 300));
        QTRY_COMPARE(m_kiosk->visit().idleLeft(), 0);
        QCOMPARE(m_kiosk->visit().step(), Visit::Step::Fill);
    }

    void endingOnTheWarningEnds()
    {
        QVERIFY(m_kiosk->reach(Visit::Step::Fill));
        auto *clock = m_kiosk->visit().findChild<QTimer *>();
        for (int second = 0; second < 200 && m_kiosk->visit().idleLeft() == 0; ++second)
            QMetaObject::invokeMethod(clock, "timeout");
        m_kiosk->settle();
        QQuickItem *end = findControl(m_kiosk->shell(), QStringLiteral("End"));
        QVERIFY(end);
        QTest::mouseClick(&m_kiosk->view(), Qt::LeftButton, {}, middleOf(end));
        QTRY_COMPARE(m_kiosk->visit().step(), Visit::Step::Welcome);
    }

    void nothingStaysInTheViews()
    {
        QVERIFY(m_kiosk->reach(Visit::Step::Review));
        m_kiosk->settle();
        QVERIFY(everythingShown(m_kiosk->shell()).contains(QStringLiteral("花子")));
        QGuiApplication::clipboard()->setText(QStringLiteral("試験　花子"));
        m_kiosk->visit().end();
        m_kiosk->settle();
        QVERIFY(!everythingShown(m_kiosk->shell()).contains(QStringLiteral("花子")));
        QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
    }

    void aPageIsReadFromItsTitleOn()
    {
        QVERIFY(m_kiosk->reach(Visit::Step::PlaceCard));
        m_kiosk->settle();
        const QStringList lines = m_kiosk->reader().lines(shownPage());
        QVERIFY(lines.size() > 3);
        QCOMPARE(lines.first(), shownPage()->property("title").toString().remove(u'|'));
    }

    void whoMayApplyAndWhatIsUnconfirmedIsReadAloud()
    {
        QVERIFY(m_kiosk->reach(Visit::Step::About, "inkan_reg"));
        m_kiosk->settle();
        const QString aloud = m_kiosk->reader().lines(shownPage()).join(u'\n');
        for (const char *words : {"Who can apply", "The person concerned", "Somebody with a letter of authority",
                                  "Letter of authority, when an agent comes", "The legal basis", "This machine"})
            QVERIFY2(aloud.contains(QString::fromUtf8(words)), qPrintable(aloud));
    }

    void theVoiceHasItsOwnWordsInEveryLanguage()
    {
        QVERIFY(m_kiosk->reach(Visit::Step::PlaceCard));
        for (const char *language : {"ja", "ja-easy", "en", "zh-Hans"}) {
            m_kiosk->modes().setLanguage(QString::fromLatin1(language));
            m_kiosk->settle();
            QQuickItem *page = shownPage();
            QString button;
            for (QQuickItem *item : page->findChildren<QQuickItem *>()) {
                if (button.isEmpty() && item->activeFocusOnTab() && item->isVisible())
                    button = m_kiosk->reader().controlText(item);
            }
            QVERIFY(!button.isEmpty());
            QCOMPARE(button.contains(QStringLiteral("button")), qstrcmp(language, "en") == 0);
        }
    }

    void ofThePadNothingIsSaid()
    {
        QVERIFY(m_kiosk->reach(Visit::Step::EnterPin));
        m_kiosk->settle();
        QQuickItem *five = findControl(m_kiosk->shell(), QStringLiteral("5"));
        QVERIFY(five);
        QVERIFY(m_kiosk->reader().controlText(five).isEmpty());
        for (const QString &line : m_kiosk->reader().lines(shownPage()))
            QVERIFY2(line != QStringLiteral("5"), qPrintable(line));
    }

    void personalValuesGoOnlyIntoAnEarphone()
    {
        QVERIFY(m_kiosk->reach(Visit::Step::Review));
        m_kiosk->settle();
        const QString aloud = m_kiosk->reader().lines(shownPage()).join(u'\n');
        for (const char *personal : {"花子", "架空町", "1980"})
            QVERIFY2(!aloud.contains(QString::fromUtf8(personal)), qPrintable(aloud));
        QVERIFY(aloud.contains(QStringLiteral("on the screen")));
        m_voice->setPrivateListening(true);
        QVERIFY(m_kiosk->reader().lines(shownPage()).join(u'\n').contains(QStringLiteral("花子")));
    }

    // Nobody else is to hear who belongs to the household, and when they were born.
    void peopleOfAnInterviewAreNotReadAloud()
    {
        QVERIFY(m_kiosk->interview("move_in", "facts"));
        while (m_kiosk->visit().interview()->kind() != QStringLiteral("household"))
            m_kiosk->visit().back();
        m_kiosk->settle();
        const QString aloud = m_kiosk->reader().lines(shownPage()).join(u'\n');
        for (const char *personal : {"花子", "太郎", "1981"})
            QVERIFY2(!aloud.contains(QString::fromUtf8(personal)), qPrintable(aloud));
        QVERIFY(aloud.contains(QStringLiteral("Who else")));
    }

    void nothingOfAnEventStaysInTheViews()
    {
        QVERIFY(m_kiosk->reachOfEvent(Visit::Step::Review, "birth"));
        QVERIFY(everythingShown(m_kiosk->shell()).contains(QStringLiteral("太郎")));
        m_kiosk->visit().end();
        m_kiosk->settle();
        for (const char *personal : {"花子", "太郎", "架空町"})
            QVERIFY(!everythingShown(m_kiosk->shell()).contains(QString::fromUtf8(personal)));
    }

    void aCodeFromHomeWorksOnce()
    {
        const signedcodes::Signer signer;
        QVERIFY(signer.savePublicKey(m_folder.filePath(QStringLiteral("home.pem"))));
        m_kiosk->station().preApplicationKeys = m_folder.path().toStdString();
        const QString now = QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
        const QString then = QDateTime::currentDateTimeUtc().addDays(30).toString(Qt::ISODate);
        const auto code = [&](const char *id, const char *procedure) {
            const QString json = QStringLiteral(
                R"({"version":1,"id":"%1","procedure":"%2","issued":"%3","expires":"%4","answers":{"copies":3}})");
            const QByteArray written =
                json.arg(QLatin1String(id), QLatin1String(procedure), now, then).toUtf8();
            return QStringLiteral("MDG1:P:") + QString::fromLatin1(signer.reference("home", written));
        };
        Visit &visit = m_kiosk->visit();
        visit.begin();
        visit.showCode();
        visit.codeFound(code("of-the-counter", "shussei"));
        QCOMPARE(visit.trouble(), QStringLiteral("PROC-UNKNOWN"));
        visit.codeFound(QStringLiteral("MDG1:R:MYK1-0001-X"));
        QCOMPARE(visit.trouble(), QStringLiteral("CODE-FOREIGN"));
        visit.codeFound(code("once-and-for-all", "juminhyo"));
        QCOMPARE(visit.step(), Visit::Step::PlaceCard);
        visit.end();
        visit.begin();
        visit.showCode();
        visit.codeFound(code("once-and-for-all", "juminhyo"));
        QCOMPARE(visit.trouble(), QStringLiteral("CODE-USED"));
    }

    void aWholeVisitIsSpokenWithoutItsPin()
    {
        m_voice->setEnabled(true);
        QVERIFY(m_kiosk->reach(Visit::Step::Receipt));
        m_kiosk->settle();
        m_voice->stop();
        QFile transcript(m_folder.filePath(QStringLiteral("transcript")));
        QVERIFY(transcript.open(QIODevice::ReadOnly));
        const QString said = QString::fromUtf8(transcript.readAll());
        QVERIFY(said.contains(QStringLiteral("en\t")));
        QVERIFY2(!said.contains(QStringLiteral("1234")), qPrintable(said));
        QVERIFY2(!said.contains(QStringLiteral("花子")), qPrintable(said));
    }

private:
    QPoint key(const char *name)
    {
        return middleOf(findControl(m_kiosk->shell(), QString::fromLatin1(name)));
    }
    QQuickItem *shownPage() { return m_kiosk->shell()->property("shown").value<QQuickItem *>(); }
    // What somebody can see: only visible items.
    QString everythingShownNow() { return m_kiosk->reader().lines(m_kiosk->shell()).join(u'\n'); }

    QTemporaryDir m_folder;
    std::unique_ptr<QPointingDevice> m_touch{QTest::createTouchDevice()};
    std::unique_ptr<Voice> m_voice;
    std::unique_ptr<KioskInTest> m_kiosk;
};

QTEST_MAIN(GuardTest)
#include "GuardTest.moc"
