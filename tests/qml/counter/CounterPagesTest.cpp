// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
// Leafs through every page of the counter in both languages of its staff, every text size and theme: nothing
// may be cut off, stand over another or leave the glass. Leaves an album of pictures.
#include "CounterFixture.h"
#include "app/counter/ScannerKeys.h"
#include "tests/scan/CodeScenes.h"
#include "ui/controls/CodeCamera.h"
#include "ui/controls/PhraseItem.h"
#include "ui/style/Modes.h"

#include <QDir>
#include <QProcess>
#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QStandardPaths>

using namespace madoguchi;
using namespace madoguchi::test;

namespace
{

QStringList warnings;
QtMessageHandler forward = nullptr;

void collect(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (type == QtWarningMsg && message.contains(QLatin1String("qrc:")))
        warnings << message;
    forward(type, context, message);
}

struct Seen {
    const QQuickItem *item;
    QRectF whole; // on the glass
    QRectF shown; // after clipping
};

bool isWithin(const QQuickItem *item, const QQuickItem *ancestor)
{
    for (; item; item = item->parentItem()) {
        if (item == ancestor)
            return true;
    }
    return false;
}

QString describe(const Seen &seen)
{
    const auto *phrase = qobject_cast<const PhraseItem *>(seen.item);
    const QString name = phrase ? phrase->plain() : seen.item->property("text").toString();
    return QStringLiteral("\"%1\" at %2,%3 %4x%5")
        .arg(name)
        .arg(seen.whole.x())
        .arg(seen.whole.y())
        .arg(seen.whole.width())
        .arg(seen.whole.height());
}

// Everything with words or to be pressed that is seen now.
void gather(const QQuickItem *item, QRectF clip, std::vector<Seen> &phrases, std::vector<Seen> &pressables)
{
    if (!item->isVisible() || item->opacity() == 0)
        return;
    const QRectF whole = item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
    if (item->clip())
        clip &= whole;
    const QRectF shown = whole & clip;
    const auto *phrase = qobject_cast<const PhraseItem *>(item);
    if (phrase && !phrase->plain().isEmpty())
        phrases.push_back({item, whole, shown});
    if (item->inherits("QQuickItem") && item->metaObject()->indexOfProperty("focusShown") >= 0 &&
        shown.height() > 1)
        pressables.push_back({item, whole, shown});
    for (const QQuickItem *child : item->childItems())
        gather(child, clip, phrases, pressables);
}

// Below the end of what can be scrolled to, or of the window where nothing scrolls.
bool isOutOfReach(const QQuickItem *item, const QRectF &glass)
{
    for (QQuickItem *above = item->parentItem(); above; above = above->parentItem()) {
        if (!above->inherits("QQuickFlickable"))
            continue;
        const auto *content = above->property("contentItem").value<QQuickItem *>();
        const QRectF there = item->mapRectToItem(content, QRectF(0, 0, item->width(), item->height()));
        return there.bottom() > std::max(above->property("contentHeight").toReal(), above->height()) + 1;
    }
    return item->mapRectToScene(QRectF(0, 0, item->width(), item->height())).bottom() > glass.bottom() + 1;
}

void checkPhrase(const Seen &seen, const QRectF &glass, QStringList &faults)
{
    const auto *phrase = qobject_cast<const PhraseItem *>(seen.item);
    if (phrase->cutOff())
        faults << QStringLiteral("cut off: ") + describe(seen);
    if (seen.whole.left() < glass.left() - 1 || seen.whole.right() > glass.right() + 1)
        faults << QStringLiteral("off the glass: ") + describe(seen);
    if (isOutOfReach(seen.item, glass))
        faults << QStringLiteral("out of reach: ") + describe(seen);
    if (seen.shown.height() > 1 && seen.shown.width() < seen.whole.width() - 2)
        faults << QStringLiteral("clipped at a side: ") + describe(seen);
}

QStringList faultsOf(const QQuickWindow &window)
{
    const QRectF glass(QPointF(), window.size());
    std::vector<Seen> phrases;
    std::vector<Seen> pressables;
    gather(window.contentItem(), glass, phrases, pressables);
    QStringList faults;
    for (const Seen &phrase : phrases)
        checkPhrase(phrase, glass, faults);
    const auto overlap = [&faults](const Seen &a, const Seen &b) {
        const QRectF both = a.shown & b.shown;
        if (both.width() > 2 && both.height() > 2 && !isWithin(a.item, b.item) && !isWithin(b.item, a.item))
            faults << QStringLiteral("one over another: ") + describe(a) + QStringLiteral(" / ") +
                          describe(b);
    };
    for (std::size_t i = 0; i < phrases.size(); ++i) {
        for (std::size_t j = i + 1; j < phrases.size(); ++j)
            overlap(phrases[i], phrases[j]);
        for (const Seen &pressable : pressables) {
            overlap(phrases[i], pressable);
            if (isWithin(phrases[i].item, pressable.item) &&
                !pressable.whole.adjusted(-1, -1, 1, 1).contains(phrases[i].whole))
                faults << QStringLiteral("sticks out of what is pressed: ") + describe(phrases[i]);
        }
    }
    return faults;
}

QQuickItem *findScroll(QQuickItem *item)
{
    if (item->isVisible() && item->metaObject()->indexOfProperty("moreBelow") >= 0)
        return item;
    for (QQuickItem *child : item->childItems()) {
        if (QQuickItem *found = findScroll(child))
            return found;
    }
    return nullptr;
}

// A desk without a code, as a camera over it sees it; empty where ffmpeg, which makes it, is missing.
std::filesystem::path cameraVideo()
{
    const QString ffmpeg = QStandardPaths::findExecutable(QStringLiteral("ffmpeg"));
    const QString picture = QStringLiteral(MADOGUCHI_ALBUM "/desk.png");
    const QString video = QStringLiteral(MADOGUCHI_ALBUM "/desk.avi");
    if (ffmpeg.isEmpty() || !codepicture::emptyDesk(1, {1280, 720}).save(picture) ||
        QProcess::execute(ffmpeg, {"-y", "-loglevel", "error", "-loop", "1", "-i", picture, "-t", "1", "-r",
                                   "10", "-c:v", "mjpeg", "-q:v", "3", "-pix_fmt", "yuvj420p", video}) != 0)
        return {};
    return video.toStdString();
}

} // namespace

class CounterPagesTest : public QObject
{
    Q_OBJECT
    CounterFixture m_ward;
    std::unique_ptr<Counter> m_counter;
    std::unique_ptr<QQmlApplicationEngine> m_engine;
    QQuickWindow *m_window = nullptr;
    QString m_japanese;
    QString m_chinese;
    QString m_scanned;

    VisitScans::State scan(int row) const
    {
        const VisitScans &scans = *m_counter->scans();
        return scans.data(scans.index(row), VisitScans::StateRole).value<VisitScans::State>();
    }
    bool leaf(const QString &page);
    bool check(const QString &name);
    bool open(const QString &receipt);
    void fillList();
    void correctByKeys();

private Q_SLOTS:
    void initTestCase();
    void byKeysAlone();
    void everyPage_data();
    void everyPage();
    void changedTrail_data();
    void changedTrail();
    void cleanupTestCase();
};

void CounterPagesTest::initTestCase()
{
    QVERIFY(m_ward.start());
    const Station kiosk = m_ward.station("kiosk", "K1");
    m_japanese = m_ward.queue(kiosk, juminhyo(catalogue()));
    m_chinese = m_ward.queue(kiosk, CounterFixture::tenkyo());
    m_scanned =
        m_ward.queue(kiosk, juminhyo(catalogue()), {CounterFixture::letter(), Bytes{0xff, 0xd8, 0xff, 'x'}});
    QVERIFY(m_ward.send());
    Submission impossible = juminhyo(catalogue());
    impossible.channel = "counter";
    impossible.answers = Json::array();
    QVERIFY(!m_ward.queue(m_ward.station("counter", "C1"), impossible).isEmpty());

    QDir().mkpath(QStringLiteral(MADOGUCHI_ALBUM));
    forward = qInstallMessageHandler(collect);
    m_ward.cameraVideo = cameraVideo();
    m_ward.printer = "paper";
    qputenv("CUPS_SERVER", "/nowhere/cups.sock"); // no print service: what is printed fails
    QVERIFY(m_ward.hasNotices("C1", R"({"notices":[
        {"id":"closed","from":"2000-01-01","until":"2099-12-31","level":"info","text":{
            "ja":"12月29日から1月3日までは|お休みです。","en":"Closed from 29 December to 3 January."}},
        {"id":"storm","from":"2000-01-01","until":"2099-12-31","level":"important","channels":["counter"],"text":{
            "ja":"大雨のため、本日は|午後3時で閉庁します。|お待ちの方に声をおかけください。",
            "en":"Because of heavy rain we close at 3 p.m. today. Please tell those who wait."}}]})"));
    m_counter = m_ward.counter();
    QVERIFY(m_counter);
    QCOMPARE(m_counter->cityNotices().size(), 2);
    Counter::serve(m_counter.get());
    m_engine = std::make_unique<QQmlApplicationEngine>();
    m_engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
    Modes *modes = Modes::instance(m_engine.get());
    modes->setDensity(QStringLiteral("counter"));
    modes->setReducedMotion(true);
    modes->setMillimetresPerPixel(0.277);
    m_engine->load(QUrl(QStringLiteral("qrc:/qt/qml/Madoguchi/Counter/CounterWindow.qml")));
    QVERIFY(!m_engine->rootObjects().isEmpty());
    m_window = qobject_cast<QQuickWindow *>(m_engine->rootObjects().first());
    QVERIFY(m_window);
    m_window->resize(1920, 1080);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window));
}

// What is wrong keeps it open and is shown; Enter decides nothing meanwhile; Escape lets it go.
void CounterPagesTest::correctByKeys()
{
    VisitCorrection &correction = *m_counter->correction();
    QTest::keyClick(m_window, Qt::Key_F6);
    QVERIFY(correction.isActive());
    correction.form()->answer(QStringLiteral("copies"), 2);
    QTest::keyClick(m_window, Qt::Key_Escape);
    QVERIFY(!correction.isActive());
    QCOMPARE(m_counter->visit()->correctionCount(), 0u);

    QTest::keyClick(m_window, Qt::Key_F6);
    QTest::keyClick(m_window, Qt::Key_S, Qt::ControlModifier); // nothing was written: nothing is kept
    QVERIFY(!correction.isActive());
    QVERIFY(!m_counter->busy());

    QTest::keyClick(m_window, Qt::Key_F6);
    correction.form()->answer(QStringLiteral("copies"), 3);
    m_counter->find(m_chinese); // the next receipt under the scanner takes nothing away
    QVERIFY(!m_counter->busy() && !m_counter->notice().isEmpty());
    QVERIFY(correction.isActive());
    correction.form()->answer(QStringLiteral("capacity"), QStringLiteral("agent")); // only the counter asks it
    QTest::keyClick(m_window, Qt::Key_S, Qt::ControlModifier);
    QVERIFY(correction.isActive());
    QCOMPARE(correction.form()->firstProblem(), QStringLiteral("agentName"));
    QTest::keyClick(m_window, Qt::Key_Return);
    QCOMPARE(m_counter->visit()->state(), QStringLiteral("waiting"));
    correction.form()->answer(QStringLiteral("capacity"), QStringLiteral("self"));
    QTest::keyClick(m_window, Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(m_counter->visit()->correctionCount(), 1u, 10'000);
    QVERIFY(!correction.isActive());
    QCOMPARE(m_counter->visit()->feeYen(), 900);
    m_window->requestActivate();
}

// From the sign-in to the accepted application without a mouse, as fast as a scanner types.
void CounterPagesTest::byKeysAlone()
{
    const QString receipt = m_ward.queue(m_ward.station("kiosk", "K1"), juminhyo(catalogue()));
    QVERIFY(m_ward.send());
    ScannerKeys scanner;
    m_window->installEventFilter(&scanner);
    connect(&scanner, &ScannerKeys::scanned, m_counter.get(), &Counter::find);
    const auto type = [this](const QString &text) {
        for (const QChar c : text)
            QTest::keyClick(m_window, c.toLatin1());
    };
    type(CounterFixture::staff);
    QTest::keyClick(m_window, Qt::Key_Tab);
    type(QString::fromUtf8(CounterFixture::password));
    QTest::keyClick(m_window, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(m_counter->session()->signedIn() && m_counter->worklist()->loaded(), 20'000);
    QTest::keyClick(m_window, Qt::Key_F4);
    QCOMPARE(m_counter->page(), Counter::Page::Queue);
    QTest::keyClick(m_window, Qt::Key_F5);
    QCOMPARE(m_counter->page(), Counter::Page::Forms);
    QTest::keyClick(m_window, Qt::Key_F1);
    QCOMPARE(m_counter->page(), Counter::Page::Worklist);
    QTest::keyClick(m_window, Qt::Key_Down);
    const QString chosen = m_counter->worklist()->chosen();
    QTest::keyClick(m_window, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(m_counter->visit()->receipt(), chosen, 10'000);
    QTest::keyClick(m_window, Qt::Key_Escape);
    QVERIFY(!m_counter->visit()->isOpen());
    QTest::keyClick(m_window, Qt::Key_K, Qt::ControlModifier);
    type(receipt);
    QTest::keyClick(m_window, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(m_counter->visit()->receipt(), receipt, 10'000);
    correctByKeys();
    QTest::keyClick(m_window, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(m_counter->visit()->state(), QStringLiteral("accepted"), 10'000);
    QTest::keyClick(m_window, Qt::Key_L, Qt::ControlModifier);
    QVERIFY(!m_counter->session()->signedIn());
    QCOMPARE(warnings, QStringList());
}

void CounterPagesTest::everyPage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("scale");
    QTest::addColumn<QString>("theme");
    QTest::addColumn<QSize>("size");
    const QSize fullHd(1920, 1080);
    for (const char *language : {"ja", "en"}) {
        for (const int scale : {100, 150, 200, 300}) {
            for (const char *theme : {"standard", "highContrast", "dark"}) {
                if (scale != 100 && scale != 200 && qstrcmp(theme, "standard") != 0)
                    continue; // size and colour do not depend on each other
                QTest::addRow("%s-%d-%s", language, scale, theme) << language << scale << theme << fullHd;
            }
        }
        QTest::addRow("%s-100-small", language) << language << 100 << "standard" << QSize(1440, 810);
    }
}

bool CounterPagesTest::check(const QString &name)
{
    QTest::qWait(60);
    const QString file = QStringLiteral(MADOGUCHI_ALBUM "/counter-%1.png").arg(name);
    if (!m_window->grabWindow().save(file))
        return false;
    const QStringList faults = faultsOf(*m_window);
    for (const QString &fault : faults)
        qWarning("%s: %s", qUtf8Printable(name), qUtf8Printable(fault));
    return faults.isEmpty();
}

// The page as it opens, then each screenful below.
bool CounterPagesTest::leaf(const QString &page)
{
    const QString mode = QString::fromUtf8(QTest::currentDataTag());
    bool fine = check(mode + u'-' + page);
    QQuickItem *scroll = findScroll(m_window->contentItem());
    for (int part = 2; scroll && part < 20 && scroll->property("moreBelow").toBool(); ++part) {
        QMetaObject::invokeMethod(scroll, "turn", Q_ARG(int, 1));
        fine &= check(mode + u'-' + page + u'-' + QString::number(part));
    }
    if (scroll)
        QMetaObject::invokeMethod(scroll, "toTop");
    return fine;
}

bool CounterPagesTest::open(const QString &receipt)
{
    m_counter->find(receipt);
    return QTest::qWaitFor([&] { return m_counter->visit()->receipt() == receipt && !m_counter->busy(); },
                           10'000);
}

// A full morning: the list as it comes from the centre holds only what the test handed in.
void CounterPagesTest::fillList()
{
    const auto entry = [](const char *receipt, const char *procedure, int minutes, const char *language,
                          const char *channel) {
        return WorklistEntry{QString::fromLatin1(receipt),
                             procedure,
                             QString::fromLatin1(channel),
                             QString::fromLatin1(language),
                             QStringLiteral("waiting"),
                             QDateTime::currentDateTimeUtc().addSecs(-60 * minutes),
                             {}};
    };
    std::vector<WorklistEntry> entries{entry("MYK1-0409-3", "tenkyo", 43, "zh-Hans", "kiosk"),
                                       entry("MYK2-0112-X", "juminhyo", 31, "ja", "kiosk"),
                                       entry("MYK1-0411-7", "tenkyo", 28, "ja-easy", "kiosk"),
                                       entry("MYC1-0037-2", "juminhyo", 19, "en", "counter"),
                                       entry("MYK1-0413-0", "juminhyo", 12, "ja", "kiosk"),
                                       entry("MYK1-0414-8", "tenkyo", 1, "ja", "kiosk")};
    m_counter->worklist()->setEntries(std::move(entries));
}

void CounterPagesTest::everyPage()
{
    QFETCH(QString, language);
    QFETCH(int, scale);
    QFETCH(QString, theme);
    QFETCH(QSize, size);
    Modes *modes = Modes::instance(m_engine.get());
    modes->setLanguage(language);
    modes->setTextScale(scale);
    modes->setTheme(theme);
    m_window->resize(size);
    warnings.clear();
    bool fine = leaf(QStringLiteral("sign-in"));
    m_window->setProperty("blankForms", true);
    fine &= leaf(QStringLiteral("sign-in-forms"));
    QTest::keyClick(m_window, Qt::Key_Escape);
    QVERIFY(!m_window->property("blankForms").toBool());
    m_counter->session()->signIn(CounterFixture::staff, QStringLiteral("wrong"));
    QTRY_VERIFY_WITH_TIMEOUT(!m_counter->session()->problem().isEmpty(), 10'000);
    fine &= leaf(QStringLiteral("sign-in-wrong"));
    QVERIFY(m_ward.signIn(*m_counter));
    fillList();
    fine &= leaf(QStringLiteral("worklist"));
    m_counter->find(QStringLiteral("https://example.com"));
    fine &= leaf(QStringLiteral("worklist-foreign"));
    m_counter->setPage(Counter::Page::Visitor);
    fine &= leaf(QStringLiteral("visitor-none"));
    QVERIFY(open(m_japanese));
    fine &= leaf(QStringLiteral("visit-ja"));
    QTest::keyClick(m_window, Qt::Key_F6);
    QVERIFY(m_counter->correction()->isActive());
    fine &= leaf(QStringLiteral("correcting"));
    m_counter->correction()->form()->answer(QStringLiteral("capacity"), QStringLiteral("agent"));
    QTest::keyClick(m_window, Qt::Key_S, Qt::ControlModifier);
    QVERIFY(m_counter->correction()->isActive());
    fine &= leaf(QStringLiteral("correcting-missing"));
    QTest::keyClick(m_window, Qt::Key_Escape);
    QVERIFY(!m_counter->correction()->isActive());
    m_counter->visit()->add({"2026-12-15T01:20:00+00:00",
                             "山本（審査）",
                             {{"copies", 3, false},
                              {"address", "大阪府大阪市都島区中野町１丁目５番２号", true}}});
    fine &= leaf(QStringLiteral("visit-corrected"));
    QVERIFY(open(m_scanned));
    fine &= leaf(QStringLiteral("visit-scans"));
    for (int row : {0, 1})
        m_counter->scans()->show(row);
    QTRY_COMPARE_WITH_TIMEOUT(scan(0), VisitScans::State::Shown, 10'000);
    QTRY_COMPARE_WITH_TIMEOUT(scan(1), VisitScans::State::Failed, 10'000);
    fine &= leaf(QStringLiteral("visit-scan-shown"));
    QVERIFY(open(m_chinese));
    fine &= leaf(QStringLiteral("visit-zh"));
    m_counter->papers()->printVisit();
    QTRY_COMPARE_WITH_TIMEOUT(m_counter->papers()->state(), CounterPapers::State::Failed, 10'000);
    fine &= leaf(QStringLiteral("visit-not-printed"));
    m_counter->accept();
    QTRY_COMPARE_WITH_TIMEOUT(m_counter->visit()->state(), QStringLiteral("accepted"), 10'000);
    fine &= leaf(QStringLiteral("visit-accepted"));
    m_counter->setPage(Counter::Page::Queue);
    fine &= leaf(QStringLiteral("queue"));
    m_counter->setPage(Counter::Page::Forms);
    fine &= leaf(QStringLiteral("forms"));
    QTest::keyClick(m_window, Qt::Key_F10);
    const auto *camera = m_window->findChild<CodeCamera *>();
    QVERIFY(camera);
    const auto expected = m_ward.cameraVideo.empty() ? CodeCamera::Sight::Absent : CodeCamera::Sight::Looking;
    QTRY_COMPARE_WITH_TIMEOUT(camera->sight(), expected, 10'000);
    fine &= leaf(QStringLiteral("scan"));
    QTest::keyClick(m_window, Qt::Key_Escape);
    QTest::keyClick(m_window, Qt::Key_L, Qt::ControlModifier);
    QVERIFY(!m_counter->session()->signedIn());
    QVERIFY(fine);
    QCOMPARE(warnings, QStringList());
}

void CounterPagesTest::changedTrail_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("scale");
    for (const char *language : {"ja", "en"}) {
        for (const int scale : {100, 300})
            QTest::addRow("%s-%d-trail", language, scale) << language << scale;
    }
}

// What the centre holds of this machine's trail is another than the machine's: said on the first page, above
// the work that goes on.
void CounterPagesTest::changedTrail()
{
    QFETCH(QString, language);
    QFETCH(int, scale);
    Modes *modes = Modes::instance(m_engine.get());
    modes->setLanguage(language);
    modes->setTextScale(scale);
    modes->setTheme(QStringLiteral("standard"));
    m_window->resize(1920, 1080);
    warnings.clear();
    QVERIFY(m_ward.signIn(*m_counter));
    if (m_counter->noticeCode() != u"AUDIT-BROKEN") { // the first time
        m_ward.centre.number("UPDATE audit_heads SET hash = zeroblob(32) WHERE whose = 'counter/MY/C1'");
        QVERIFY(!m_ward.queue(m_ward.station("counter", "C1"), juminhyo(catalogue())).isEmpty());
        Q_EMIT m_counter->outgoing()->retryAsked();
        QTRY_COMPARE_WITH_TIMEOUT(m_counter->noticeCode(), QStringLiteral("AUDIT-BROKEN"), 20'000);
    }
    fillList();
    QVERIFY(leaf(QStringLiteral("worklist")));
    m_counter->leave();
    QTRY_VERIFY(!m_counter->session()->signedIn());
    QCOMPARE(warnings, QStringList());
}

void CounterPagesTest::cleanupTestCase()
{
    m_engine.reset(); // before what its pages look at
    m_counter.reset();
    qInstallMessageHandler(nullptr);
}

QTEST_MAIN(CounterPagesTest)
#include "CounterPagesTest.moc"
