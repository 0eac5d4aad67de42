// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
// The counter's whole against a real centre: signs in, lists, opens, accepts, loses the line and finds it
// again.
#include "CounterFixture.h"
#include "app/counter/Words.h"

#include <QSignalSpy>

using namespace madoguchi;
using namespace madoguchi::test;

class CounterCentreTest : public QObject
{
    Q_OBJECT
    CounterFixture m_ward;
    QString m_first;
    QString m_second;

    QString cell(const VisitRows &rows, const char *field, int role) const
    {
        for (int row = 0; row < rows.count(); ++row) {
            if (rows.data(rows.index(row), VisitRows::FieldRole).toString() == QLatin1String(field))
                return rows.data(rows.index(row), role).toString();
        }
        return QStringLiteral("(none)");
    }

    bool opens(Counter &counter, const QString &text)
    {
        counter.find(text);
        return QTest::qWaitFor([&] { return counter.visit()->isOpen() && !counter.busy(); }, 10'000);
    }

private Q_SLOTS:
    void initTestCase();
    void wrongPasswordOpensNothing();
    void everyValueWithItsSource();
    void theirLanguageStandsBeside();
    void foreignCodesOpenNothing_data();
    void foreignCodesOpenNothing();
    void aTicketSaysWhatItIs();
    void acceptedOnce();
    void somebodyElseWasFaster();
    void lineDownAndBack();
    void leavingWipes();
    void setAsideIsShownWithTheReason();
    void saysThatTheTrailWasChanged();
    void scansAreShownWhenAsked();
    void whatIsNoPictureIsNotShown();
};

void CounterCentreTest::initTestCase()
{
    QVERIFY(m_ward.start());
    const Station kiosk = m_ward.station("kiosk", "K1");
    m_first = m_ward.queue(kiosk, juminhyo(catalogue()));
    m_second = m_ward.queue(kiosk, CounterFixture::tenkyo());
    QVERIFY(!m_first.isEmpty() && !m_second.isEmpty());
    QVERIFY(m_ward.send());
}

void CounterCentreTest::wrongPasswordOpensNothing()
{
    const auto counter = m_ward.counter();
    QVERIFY(counter);
    QString wrong = QString::fromUtf8("wrong horse");
    const QString shared = wrong; // as the page's own copy
    counter->session()->signIn(CounterFixture::staff, wrong);
    QCOMPARE(shared, QString(shared.size(), QChar(u'\0')));
    QTRY_VERIFY_WITH_TIMEOUT(!counter->session()->problem().isEmpty(), 10'000);
    QVERIFY(!counter->session()->signedIn());
    QVERIFY(!counter->session()->busy());
    counter->find(m_first);
    QTest::qWait(200);
    QVERIFY(!counter->visit()->isOpen());
    QCOMPARE(counter->line(), Counter::Line::Up);
}

void CounterCentreTest::everyValueWithItsSource()
{
    const auto counter = m_ward.counter();
    QVERIFY(m_ward.signIn(*counter));
    QCOMPARE(counter->session()->name(), QStringLiteral("山本（審査）"));
    QCOMPARE(counter->worklist()->waitingCount(), 2);
    QCOMPARE(counter->worklist()->chosen(), m_first); // it came first
    counter->openChosen();
    QTRY_VERIFY_WITH_TIMEOUT(counter->visit()->isOpen(), 10'000);
    const VisitDetail &visit = *counter->visit();
    QCOMPARE(counter->page(), Counter::Page::Visitor);
    QCOMPARE(visit.receipt(), m_first);
    QCOMPARE(visit.name(), QStringLiteral("試験　幸子"));
    VisitRows &identity = *counter->visit()->identity();
    QCOMPARE(identity.count(), 3);
    QCOMPARE(cell(identity, "address", VisitRows::ValueRole),
             QStringLiteral("大阪府大阪市都島区中野町１丁目"));
    QCOMPARE(cell(identity, "address", VisitRows::SourceRole), QStringLiteral("card"));
    QCOMPARE(cell(identity, "birthDate", VisitRows::ValueRole), QStringLiteral("平成6年5月17日"));
    VisitRows &answers = *counter->visit()->answers();
    QCOMPARE(cell(answers, "who", VisitRows::ValueRole), QStringLiteral("自分だけ"));
    QCOMPARE(cell(answers, "who", VisitRows::SourceRole), QStringLiteral("entered"));
    QCOMPARE(cell(answers, "copies", VisitRows::ValueRole), QStringLiteral("1"));
    QCOMPARE(visit.feeYen(), 300);
    QVERIFY(!visit.law().isEmpty());
}

void CounterCentreTest::theirLanguageStandsBeside()
{
    const auto counter = m_ward.counter();
    QVERIFY(m_ward.signIn(*counter));
    QVERIFY(opens(*counter, QStringLiteral("MDG1:R:") + m_second));
    const VisitRows &answers = *counter->visit()->answers();
    QCOMPARE(counter->visit()->personLanguage(), QStringLiteral("zh-Hans"));
    QVERIFY(!counter->visit()->theirTitle().isEmpty());
    const QString ours = cell(answers, "who", VisitRows::LabelRole);
    const QString theirs = cell(answers, "who", VisitRows::TheirLabelRole);
    QVERIFY(!ours.isEmpty() && !theirs.isEmpty() && ours != theirs);
    QVERIFY(cell(answers, "newWard", VisitRows::TheirValueRole) !=
                cell(answers, "newWard", VisitRows::ValueRole) ||
            !cell(answers, "newWard", VisitRows::TheirValueRole).isEmpty());
    QCOMPARE(cell(answers, "moveDate", VisitRows::ValueRole), QStringLiteral("令和8年11月20日"));
    counter->setLanguage(QStringLiteral("en"));
    QCOMPARE(cell(answers, "moveDate", VisitRows::ValueRole), QStringLiteral("2026-11-20"));
}

void CounterCentreTest::scansAreShownWhenAsked()
{
    const Station kiosk = m_ward.station("kiosk", "K1");
    const Bytes letter = CounterFixture::letter();
    const QString receipt = m_ward.queue(kiosk, juminhyo(catalogue()), {letter, letter});
    QVERIFY(m_ward.send());
    const auto counter = m_ward.counter();
    QVERIFY(m_ward.signIn(*counter));
    QVERIFY(opens(*counter, receipt));
    VisitScans &scans = *counter->scans();
    const auto looked = [this] {
        return m_ward.centre.number("SELECT count(*) FROM audit WHERE action = 'view-scan'");
    };
    QCOMPARE(scans.count(), 2);
    QCOMPARE(looked(), 0);
    scans.show(0);
    const auto state = [&scans](int row) {
        return scans.data(scans.index(row), VisitScans::StateRole).value<VisitScans::State>();
    };
    const auto picture = [&scans](int row) {
        return scans.data(scans.index(row), VisitScans::PictureRole).value<QImage>();
    };
    QTRY_COMPARE_WITH_TIMEOUT(state(0), VisitScans::State::Shown, 10'000);
    QCOMPARE(picture(0), scanPicture("image/jpeg", letter));
    QCOMPARE(picture(0).size(), QSize(1240, 1754));
    QCOMPARE(state(1), VisitScans::State::Hidden);
    QCOMPARE(looked(), std::int64_t((letter.size() + attachmentPartBytes - 1) / attachmentPartBytes));
    scans.hide(0);
    QVERIFY(picture(0).isNull());
    scans.show(1);
    counter->closeVisit(); // before it came
    QTest::qWait(300);
    QCOMPARE(scans.count(), 0);
}

void CounterCentreTest::whatIsNoPictureIsNotShown()
{
    QVERIFY(scanPicture("image/png", CounterFixture::letter()).isNull()); // not what is listed
    QVERIFY(scanPicture("image/jpeg", {}).isNull());
    QVERIFY(scanPicture("image/jpeg", {0xff, 0xd8, 0xff, 0xe0}).isNull());
    QImage wide(20'000, 1, QImage::Format_Grayscale8);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QVERIFY(wide.save(&buffer, "PNG"));
    QVERIFY(scanPicture("image/png", {bytes.begin(), bytes.end()}).isNull());
}

void CounterCentreTest::foreignCodesOpenNothing_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("address of a page") << QStringLiteral("https://example.com/MDG1:R:");
    QTest::newRow("typing error") << QStringLiteral("MYK1-0001-X");
    QTest::newRow("ours with a wrong number") << QStringLiteral("MDG1:R:MYK1-9999-0");
    QTest::newRow("nothing") << QString();
    QTest::newRow("path") << QStringLiteral("MDG1:R:../../staff");
    QTest::newRow("very long") << QString(5000, u'A');
}

void CounterCentreTest::foreignCodesOpenNothing()
{
    QFETCH(QString, text);
    const auto counter = m_ward.counter();
    QVERIFY(m_ward.signIn(*counter));
    counter->find(text);
    QVERIFY(!counter->notice().isEmpty());
    QVERIFY(!counter->busy());
    QVERIFY(!counter->visit()->isOpen());
    QCOMPARE(counter->page(), Counter::Page::Worklist);
}

// Ours, and nothing to open: what it is and what to do is said.
void CounterCentreTest::aTicketSaysWhatItIs()
{
    const auto counter = m_ward.counter();
    QVERIFY(m_ward.signIn(*counter));
    counter->find(QStringLiteral("MDG1:T:K1-012.inkan_reg"));
    QCOMPARE(counter->noticeCode(), QString()); // nothing is broken
    QVERIFY2(counter->notice().contains(QStringLiteral("K1-012")), qPrintable(counter->notice()));
    const QString title = words::title(*catalogue(), "inkan_reg", counter->language().toStdString());
    QVERIFY2(counter->notice().contains(title), qPrintable(counter->notice()));
    counter->find(QStringLiteral("MDG1:P:web-1.abc"));
    QVERIFY2(counter->notice().contains(QStringLiteral("written at home")), qPrintable(counter->notice()));
    QCOMPARE(counter->noticeCode(), QString());
    QVERIFY(!counter->busy());
}

void CounterCentreTest::acceptedOnce()
{
    const auto counter = m_ward.counter();
    QVERIFY(m_ward.signIn(*counter));
    QVERIFY(opens(*counter, m_first.toLower()));
    counter->accept();
    counter->accept(); // a trembling finger
    QTRY_COMPARE_WITH_TIMEOUT(counter->visit()->state(), QStringLiteral("accepted"), 10'000);
    QCOMPARE(counter->visit()->decidedBy(), counter->session()->name());
    QVERIFY(counter->notice().isEmpty());
    counter->accept();
    QVERIFY(!counter->busy());
    QTRY_COMPARE_WITH_TIMEOUT(counter->worklist()->acceptedCount(), 1, 10'000);
    QCOMPARE(counter->worklist()->waitingCount(), 1);
}

void CounterCentreTest::somebodyElseWasFaster()
{
    const auto slow = m_ward.counter("C1");
    const auto fast = m_ward.counter("C2");
    QVERIFY(m_ward.signIn(*slow) && m_ward.signIn(*fast));
    QVERIFY(opens(*slow, m_second) && opens(*fast, m_second));
    fast->accept();
    QTRY_COMPARE_WITH_TIMEOUT(fast->visit()->state(), QStringLiteral("accepted"), 10'000);
    slow->accept();
    QTRY_COMPARE_WITH_TIMEOUT(slow->visit()->state(), QStringLiteral("accepted"), 10'000);
    QTRY_VERIFY_WITH_TIMEOUT(!slow->notice().isEmpty(), 5000);
}

void CounterCentreTest::lineDownAndBack()
{
    const QString third = m_ward.queue(m_ward.station("kiosk", "K1"), juminhyo(catalogue()));
    QVERIFY(m_ward.send());
    const auto counter = m_ward.counter();
    QVERIFY(m_ward.signIn(*counter));
    const int all = counter->worklist()->allCount();
    QVERIFY(opens(*counter, third));
    m_ward.centre.kill();
    counter->accept();
    QTRY_COMPARE_WITH_TIMEOUT(counter->line(), Counter::Line::Down, 20'000);
    QCOMPARE(counter->noticeCode(), QStringLiteral("LINE-DOWN"));
    QCOMPARE(counter->visit()->state(), QStringLiteral("waiting"));
    QCOMPARE(counter->worklist()->allCount(), all); // what was loaded stays
    QVERIFY(m_ward.centre.start());
    QTRY_COMPARE_WITH_TIMEOUT(counter->line(), Counter::Line::Up, 20'000);
    QVERIFY(counter->session()->signedIn());
    counter->accept();
    QTRY_COMPARE_WITH_TIMEOUT(counter->visit()->state(), QStringLiteral("accepted"), 10'000);
}

void CounterCentreTest::leavingWipes()
{
    const auto counter = m_ward.counter();
    QVERIFY(m_ward.signIn(*counter));
    QVERIFY(opens(*counter, m_first));
    counter->refresh(); // an answer that comes too late
    counter->leave();
    QVERIFY(!counter->session()->signedIn());
    QVERIFY(counter->session()->name().isEmpty());
    QVERIFY(!counter->visit()->isOpen());
    QCOMPARE(counter->visit()->identity()->count(), 0);
    QCOMPARE(counter->worklist()->allCount(), 0);
    QCOMPARE(counter->page(), Counter::Page::Worklist);
    QTest::qWait(500);
    QCOMPARE(counter->worklist()->allCount(), 0);
}

void CounterCentreTest::setAsideIsShownWithTheReason()
{
    Submission impossible = juminhyo(catalogue());
    impossible.channel = "counter";
    impossible.answers = Json::array(); // no centre takes this
    const Station own = m_ward.station("counter", "C1");
    QVERIFY(!m_ward.queue(own, impossible).isEmpty());
    const Submission behind = juminhyo(catalogue(), "counter");
    QVERIFY(!m_ward.queue(own, behind).isEmpty());
    const auto counter = m_ward.counter();
    QVERIFY(m_ward.signIn(*counter));
    OutgoingModel &queue = *counter->outgoing();
    QTRY_COMPARE_WITH_TIMEOUT(queue.setAsideCount(), 1, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(queue.acceptedCount(), 1, 20'000); // the one behind it went on
    QCOMPARE(queue.count(), 1);
    const QModelIndex row = queue.index(0);
    QCOMPARE(queue.data(row, OutgoingModel::StateRole).toString(), QStringLiteral("quarantined"));
    QVERIFY(!queue.data(row, OutgoingModel::ReasonRole).toString().isEmpty());
    QVERIFY(queue.data(row, OutgoingModel::DetailRole)
                .toString()
                .contains(u':')); // a code and the centre's words
    QSignalSpy asked(&queue, &OutgoingModel::retryAsked);
    queue.retry(queue.data(row, OutgoingModel::IdRole).toString());
    QCOMPARE(asked.count(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(queue.setAsideCount(), 1, 20'000);
}

// Somebody writes the machine's trail anew while the program is off. Staff learn it as soon as they sign in,
// each of them, and can work on.
void CounterCentreTest::saysThatTheTrailWasChanged()
{
    const Station station = m_ward.station("counter", "C2");
    const auto write = [&station](const char *what) {
        const auto trail = std::move(AuditTrail::open(station.outboxFile())).value();
        QVERIFY(trail->append({"2026-12-15T09:00:00+09:00", "1001", what, "", ""}));
    };
    const auto anchored = [this] {
        return m_ward.centre.number("SELECT place FROM audit_heads WHERE whose = 'counter/MY/C2'");
    };
    write("number.read");
    {
        const auto counter = m_ward.counter("C2");
        QVERIFY(m_ward.signIn(*counter));
        QTRY_COMPARE_WITH_TIMEOUT(anchored(), 1, 20'000);
        QVERIFY(counter->notice().isEmpty());
    }
    QVERIFY(std::filesystem::remove(station.outboxFile()));
    write("nothing");
    const auto counter = m_ward.counter("C2");
    QVERIFY(m_ward.signIn(*counter));
    QTRY_COMPARE_WITH_TIMEOUT(counter->noticeCode(), QStringLiteral("AUDIT-BROKEN"), 20'000);
    QVERIFY(!counter->notice().isEmpty());
    QVERIFY(opens(*counter, m_first));
    QVERIFY(counter->notice().isEmpty()); // it does not stand in the way
    counter->leave();
    QTRY_VERIFY(counter->notice().isEmpty());
    QVERIFY(m_ward.signIn(*counter));
    QCOMPARE(counter->noticeCode(), QStringLiteral("AUDIT-BROKEN"));
    QCOMPARE(anchored(), 1);
}

QTEST_MAIN(CounterCentreTest)
#include "CounterCentreTest.moc"
