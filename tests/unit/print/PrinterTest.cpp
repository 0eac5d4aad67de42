// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
// A real cupsd in a world of its own: tests/support/cups.sh.
#include "drivers/print/PaperForm.h"
#include "drivers/print/Printer.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <optional>
#include <unistd.h>

using namespace madoguchi;

namespace
{

const QString home = QStringLiteral("/run/madoguchi/cups/");

QString textOf(const QString &pdf)
{
    QProcess process;
    process.start(QStringLiteral("pdftotext"), {pdf, QStringLiteral("-")});
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

QByteArray sheet()
{
    print::PaperForm form;
    form.language = "en";
    form.title = {"転入届", "Notice of moving in"};
    form.body.emplace_back(print::Band{{{"氏名", "Name"}, {{"葛\U000E0100城　花子", {}}, {}}, 1}});
    form.id = "tennyu";
    return QByteArray::fromStdString(*print::formPdf(form));
}

QStringList spooled()
{
    return QDir(home + "spool").entryList({QStringLiteral("c*"), QStringLiteral("d*")}, QDir::Files);
}

} // namespace

class PrinterTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup() { QFile::remove(home + "out/paper"); }
    void paperComesOutAndNothingStays();
    void takesBackWhatIsNotPrintedInTime();
    void saysWhatWentWrong_data();
    void saysWhatWentWrong();
    void takesBackWhatItsOwnerLeaves();

private:
    std::optional<Result<void>> printed(const QString &queue, print::Patience patience = {})
    {
        std::optional<Result<void>> result;
        print::Printer printer(queue, patience);
        printer.print(sheet(), [&](const Result<void> &how) { result = how; });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(result.has_value(), 20'000); }();
        return result;
    }
};

void PrinterTest::initTestCase()
{
    if (geteuid() != 0 || QFile(QStringLiteral("/proc/self/uid_map")).exists() == false)
        QSKIP("cupsd changes its user: it needs root");
    QFile map(QStringLiteral("/proc/self/uid_map"));
    if (!map.open(QIODevice::ReadOnly) || map.readAll().simplified().endsWith(" 1"))
        QSKIP("cupsd changes its user: it needs root, and not only in a namespace");
    QCOMPARE(QProcess::execute(QStringLiteral(CUPS), {QStringLiteral("start")}), 0);
    qputenv("CUPS_SERVER", (home + "sock").toLocal8Bit());
}

void PrinterTest::paperComesOutAndNothingStays()
{
    const auto result = printed(QStringLiteral("paper"));
    QVERIFY2(result->ok(), result->ok() ? "" : result->error().detail.c_str());
    QFile paper(home + "out/paper");
    QVERIFY(paper.open(QIODevice::ReadOnly));
    QCOMPARE(paper.readAll().first(5), QByteArray("%PDF-"));
    const QString text = textOf(paper.fileName());
    QVERIFY2(text.contains(QString::fromUtf8("葛\U000E0100城　花子")), qPrintable(text));
    QVERIFY(text.contains("Notice of moving in"));
    QVERIFY2(spooled().isEmpty(), qPrintable(spooled().join(' ')));
}

void PrinterTest::takesBackWhatIsNotPrintedInTime()
{
    const auto result = printed(QStringLiteral("jammed"), {5'000, 600, 100});
    QVERIFY(!result->ok());
    QCOMPARE(result->error().code, ErrorCode::PrintFailed);
    QVERIFY(result->error().detail.find("taken back") != std::string::npos);
    QVERIFY2(spooled().isEmpty(), qPrintable(spooled().join(' ')));
}

void PrinterTest::saysWhatWentWrong_data()
{
    QTest::addColumn<QString>("queue");
    QTest::addColumn<QByteArray>("server");
    const QByteArray ours = (home + "sock").toLocal8Bit();
    QTest::newRow("no such queue") << QStringLiteral("nowhere") << ours;
    QTest::newRow("the backend fails") << QStringLiteral("torn") << ours;
    QTest::newRow("no print service") << QStringLiteral("paper") << QByteArray("/run/madoguchi/cups/none");
}

void PrinterTest::saysWhatWentWrong()
{
    QFETCH(QString, queue);
    QFETCH(QByteArray, server);
    const QByteArray before = qgetenv("CUPS_SERVER");
    qputenv("CUPS_SERVER", server);
    const auto result = printed(queue);
    qputenv("CUPS_SERVER", before);
    QVERIFY(!result->ok());
    QCOMPARE(result->error().code, ErrorCode::PrintFailed);
    QVERIFY(!result->error().detail.empty());
    qInfo("%s", result->error().detail.c_str());
    QVERIFY2(spooled().isEmpty(), qPrintable(spooled().join(' ')));
}

void PrinterTest::takesBackWhatItsOwnerLeaves()
{
    bool told = false;
    {
        print::Printer printer(QStringLiteral("jammed"));
        printer.print(sheet(), [&](const Result<void> &) { told = true; });
        QTRY_VERIFY(!spooled().isEmpty());
    }
    QVERIFY2(spooled().isEmpty(), qPrintable(spooled().join(' ')));
    QTest::qWait(50);
    QVERIFY(!told);
}

QTEST_MAIN(PrinterTest)
#include "PrinterTest.moc"
