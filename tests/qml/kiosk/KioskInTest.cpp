// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/qml/kiosk/KioskInTest.h"

#include <QSignalSpy>
#include <QTest>

namespace madoguchi::test
{

KioskInTest::KioskInTest(Voice *voice, QSize size) : m_reader(voice)
{
    if (!m_fixture.ready())
        return;
    m_outbox = m_fixture.open();
    m_station.identity = OutboxFixture::identity();
    m_station.officeName = {{"ja", "大阪市 都島区役所"},
                            {"ja-easy", "{大阪市|おおさかし} {都島区役所|みやこじまくやくしょ}"},
                            {"en", "Osaka City Miyakojima Ward Office"},
                            {"zh-Hans", "大阪市都岛区政府"}};
    m_station.data = m_fixture.file().parent_path();
    auto catalogue = std::make_shared<const Catalogue>(
        Catalogue::load(MADOGUCHI_SOURCE_DIR "/resources/procedures").value());
    m_catalogues = std::make_unique<CatalogueStore>(catalogue);
    m_services = std::make_unique<RefusingServices>(
        KioskServices::Parts{m_station, *m_catalogues, *m_outbox, m_fixture.sealer()});
    m_visit = std::make_unique<Visit>(*m_services);
    m_services->visit = m_visit.get();
    m_catalogue = std::make_unique<CatalogueModel>(catalogue);
    m_cardReader.setPresence(card::Presence::NoCard);
    m_services->serve(*m_visit, m_cardReader.port());
    m_session = std::make_unique<Session>(
        Session::Parts{m_visit.get(), m_catalogue.get(), &m_reader, m_station.officeName, {}, false, true});

    m_view.engine()->addImportPath(QStringLiteral("qrc:/qt/qml"));
    m_modes = Modes::instance(m_view.engine());
    m_modes->setTouch(true);
    m_modes->setReducedMotion(true);
    const auto language = [this] {
        m_reader.setLanguage(m_modes->language());
        m_session->setLanguage(m_modes->language());
    };
    QObject::connect(m_modes, &Modes::languageChanged, m_session.get(), language);
    m_view.setResizeMode(QQuickView::SizeRootObjectToView);
    m_view.resize(size);
    m_view.setSource(QUrl(QStringLiteral("qrc:/qt/qml/Madoguchi/Kiosk/Shell.qml")));
    m_reader.watch(&m_view);
    m_guard = std::make_unique<SessionGuard>(*m_visit, m_view.engine());
    m_guard->watch(&m_view);
    m_view.show();
}

KioskInTest::~KioskInTest() = default;

bool KioskInTest::waitFor(const std::function<bool()> &condition)
{
    return QTest::qWaitFor(condition, 5000);
}

bool KioskInTest::layCard(const char *person, int tries)
{
    const std::string file = std::string(MADOGUCHI_SOURCE_DIR "/resources/simulator/") + person + ".json";
    auto persona = simulator::loadPersona(file);
    if (!persona)
        return false;
    if (tries != 3)
        persona->tries[simulator::PinName::Text] = tries;
    m_cardReader.insert(std::make_shared<simulator::SoftwareCard>(*persona));
    return waitFor([this] { return m_visit->cardPresent(); });
}

bool KioskInTest::takeCard()
{
    m_cardReader.remove();
    return waitFor([this] { return !m_visit->cardPresent(); });
}

bool KioskInTest::typePin(const char *digits)
{
    for (const char *digit = digits; *digit; ++digit)
        m_visit->pinDigit(*digit - '0');
    return waitFor([this] { return !m_visit->reading(); });
}

bool KioskInTest::takeProfile()
{
    if (m_visit->step() != Visit::Step::OfferProfile)
        return false;
    m_visit->acceptProfile();
    return m_visit->step() == Visit::Step::ProfilePin && typePin("1234");
}

bool KioskInTest::reach(Visit::Step step, const char *procedure)
{
    beginAgain();
    const auto there = [&] { return m_visit->step() == step; };
    if (there())
        return true;
    m_visit->begin();
    if (there())
        return true;
    m_visit->choose(QString::fromLatin1(procedure));
    if (there())
        return true;
    if (!layCard("hanako") || !waitFor([this] { return m_visit->step() == Visit::Step::EnterPin; }) ||
        there())
        return there();
    if (!typePin("1234") || there())
        return there();
    for (int page = 0; page < 10 && m_visit->step() == Visit::Step::Fill; ++page)
        turnPage();
    if (!there())
        m_visit->handIn();
    return there();
}

bool KioskInTest::interview(const char *event, const char *kind, const char *question)
{
    beginAgain();
    m_visit->begin();
    m_visit->chooseEvent(QString::fromLatin1(event));
    if (!layCard("hanako") || !waitFor([this] { return m_visit->step() == Visit::Step::EnterPin; }) ||
        !typePin("1234"))
        return false;
    for (int page = 0; page < 60 && m_visit->step() == Visit::Step::Interview; ++page) {
        const Interview &interview = *m_visit->interview();
        if (*kind && interview.kind() == QString::fromLatin1(kind) &&
            (!*question || interview.question() == QString::fromLatin1(question))) {
            settle();
            return true;
        }
        if (interview.canAddPerson() && interview.people().size() < 3) {
            m_visit->interview()->addPerson();
            continue;
        }
        answerInterview();
        m_visit->next();
    }
    settle();
    return !*kind && m_visit->step() == Visit::Step::Plan;
}

// A person with a name, one without; of choices the first.
void KioskInTest::answerInterview()
{
    Interview &interview = *m_visit->interview();
    const QString kind = interview.kind();
    const QVariantMap about = interview.about();
    const bool second = about.value(QStringLiteral("id")) == QStringLiteral("p2");
    if (kind == QStringLiteral("date"))
        interview.answer(QDate::currentDate().toString(Qt::ISODate));
    else if (kind == QStringLiteral("boolean"))
        interview.answer(false);
    else if (kind == QStringLiteral("text"))
        interview.answer(QStringLiteral("堺市"));
    else if (kind == QStringLiteral("relation"))
        interview.answer(second ? QStringLiteral("spouse") : QStringLiteral("child"));
    else if (kind == QStringLiteral("birth")) {
        interview.answer(second ? QStringLiteral("1981-03-05")
                                : QDate::currentDate().addDays(-1).toString(Qt::ISODate));
        if (second)
            interview.namePerson(QStringLiteral("試験　太郎"));
    } else if (kind == QStringLiteral("person") && !interview.value().isValid())
        interview.answer(interview.people().last().toMap()[QStringLiteral("id")]);
    else if (kind == QStringLiteral("insurance"))
        interview.answer(QStringLiteral("none"));
    else if (!interview.choices().isEmpty() && kind != QStringLiteral("facts"))
        interview.answer(interview.choices().first().toMap()[QStringLiteral("value")]);
}

bool KioskInTest::reachOfEvent(Visit::Step step, const char *event)
{
    if (!interview(event) || m_visit->step() == step)
        return m_visit->step() == step;
    m_visit->next();
    for (int page = 0; page < 100 && m_visit->step() == Visit::Step::Fill && step != Visit::Step::Fill; ++page)
        turnPage();
    if (m_visit->step() != step)
        m_visit->handIn();
    settle();
    return m_visit->step() == step;
}

// The first answer of each choice, today for each date, and a word for each text that must be there.
void KioskInTest::completeForm()
{
    FormModel &form = *m_visit->form();
    for (int row = 0; row < form.rowCount(); ++row) {
        const QModelIndex index = form.index(row);
        if (form.data(index, FormModel::ValueRole).isValid() ||
            !form.data(index, FormModel::RequiredRole).toBool())
            continue;
        const QString field = form.data(index, FormModel::IdRole).toString();
        const QString type = form.data(index, FormModel::TypeRole).toString();
        if (!form.data(index, FormModel::AlternativesRole).toList().isEmpty()) {
            form.settle(field, 0);
            continue;
        }
        const QVariantList choices = form.data(index, FormModel::ChoicesRole).toList();
        if (!choices.isEmpty())
            form.answer(field, choices.first().toMap()[QStringLiteral("value")]);
        else if (type == QStringLiteral("date"))
            form.answer(field, QDate::currentDate().toString(Qt::ISODate));
        else if (type == QStringLiteral("phone"))
            form.answer(field, QStringLiteral("0612345678"));
        else if (type == QStringLiteral("boolean"))
            form.answer(field, false);
        else if (type == QStringLiteral("kana"))
            form.answer(field, QStringLiteral("シケン"));
        else if (type == QStringLiteral("integer"))
            form.answer(field, form.data(index, FormModel::MinimumRole));
        else if (type == QStringLiteral("digits"))
            form.answer(field, QString(form.data(index, FormModel::MaxLengthRole).toInt(), u'1'));
        else if (type == QStringLiteral("residenceCard"))
            form.answer(field, QStringLiteral("AB12345678CD"));
        else
            form.answer(field, QStringLiteral("都島区"));
    }
}

bool KioskInTest::turnPage()
{
    completeForm();
    m_visit->next();
    settle();
    return m_visit->step() == Visit::Step::Fill;
}

bool KioskInTest::openSheet(const char *sheet)
{
    QQuickItem *bar = find("ModeBar");
    return bar &&
           QMetaObject::invokeMethod(bar, "sheetRequested", Q_ARG(QString, QString::fromLatin1(sheet)));
}

QQuickItem *KioskInTest::find(const char *type, QQuickItem *under)
{
    QQuickItem *item = under ? under : shell();
    if (!item->isVisible())
        return nullptr;
    if (QByteArray(item->metaObject()->className()).startsWith(QByteArray(type) + "_QML"))
        return item;
    for (QQuickItem *child : item->childItems()) {
        if (QQuickItem *found = find(type, child))
            return found;
    }
    return nullptr;
}

void KioskInTest::beginAgain()
{
    takeCard();
    m_services->refusal.reset();
    m_services->known.reset();
    m_services->cityAnswers = true;
    m_services->refusesPin = false;
    m_cardReader.setPresence(card::Presence::NoCard);
    m_visit->setLineUp(true);
    m_visit->end();
    settle();
}

// A frame lays out what is waiting; what follows from that, scrolling to a field perhaps, comes after it.
void KioskInTest::settle()
{
    QSignalSpy frames(&m_view, &QQuickWindow::frameSwapped);
    m_view.update();
    if (!waitFor([&frames] { return frames.count() > 0; }))
        qWarning("KioskInTest: no frame was drawn");
    for (int pass = 0; pass < 3; ++pass) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    }
}

} // namespace madoguchi::test
