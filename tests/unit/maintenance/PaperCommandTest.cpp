// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
// Forms and lists as PDF, from the command line: no server, no display, no settings.
#include "tests/unit/print/PdfText.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

class PaperCommandTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void formFromAHousehold();
    void blankForm();
    void listOfFollowOns();
    void isPrivate();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();

private:
    int command(const QStringList &arguments, bool household = true)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "MADOGUCHI_CONFIG", "MADOGUCHI_DATA"})
            environment.remove(QString::fromLatin1(name));
        process.setProcessEnvironment(environment);
        if (household)
            process.setStandardInputFile(QStringLiteral(HOUSEHOLD));
        process.start(QStringLiteral(MADOGUCHI_PROGRAM),
                      QStringList{"procedures"} + arguments + QStringList{"--procedures", PROCEDURES, "--json"});
        process.waitForFinished(60'000);
        m_answer = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
        return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    }
    QString textOf(const QString &pdf) { return run(QStringLiteral("pdftotext"), {pdf, QStringLiteral("-")}); }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QTemporaryDir m_folder;
    QJsonObject m_answer;
};

void PaperCommandTest::formFromAHousehold()
{
    QCOMPARE(command({"form", "tennyu", "--out", path("a.pdf"), "--lang", "en"}), 0);
    QCOMPARE(m_answer["out"].toString(), path("a.pdf"));
    const QString text = textOf(path("a.pdf"));
    QVERIFY2(text.contains(QString::fromUcs4(U"\U00020BB7野　\U0000FA19一郎")), qPrintable(text));
    QVERIFY(text.contains("Notice of moving into Osaka City") && text.contains("昭和55年5月17日"));
}

void PaperCommandTest::blankForm()
{
    QCOMPARE(command({"form", "jido_teate", "--blank", "--out", path("b.pdf")}, false), 0);
    const QString text = textOf(path("b.pdf"));
    QVERIFY(text.contains("児童手当の申請") && text.contains("☐") && !text.contains("☑"));
}

void PaperCommandTest::listOfFollowOns()
{
    QCOMPARE(command({"follow", "--out", path("c.pdf")}), 0);
    QVERIFY(m_answer["items"].isArray()); // its output is what it is without --out
    QVERIFY(textOf(path("c.pdf")).contains("これからの手続き"));
}

void PaperCommandTest::isPrivate()
{
    QCOMPARE(command({"form", "juminhyo", "--out", path("d.pdf")}), 0);
    QCOMPARE(QFile::permissions(path("d.pdf")) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void PaperCommandTest::saysWhatIsWrong_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exit");
    QTest::addColumn<QString>("code");
    QTest::newRow("no file named") << QStringList{"form", "tennyu"} << 2 << "APP-INPUT";
    QTest::newRow("blank of something else") << QStringList{"list", "--blank"} << 2 << "APP-INPUT";
    QTest::newRow("out of something else") << QStringList{"list", "--out", "x.pdf"} << 2 << "APP-INPUT";
    QTest::newRow("no such folder") << QStringList{"form", "tennyu", "--out", "/no/such/a.pdf"} << 1 << "PRINT-FAILED";
    QTest::newRow("no such procedure") << QStringList{"form", "x", "--out", path("x.pdf")} << 1 << "PROC-UNKNOWN";
    QTest::newRow("a guide") << QStringList{"form", "gomi_guide", "--out", path("x.pdf")} << 1 << "PROC-UNKNOWN";
}

void PaperCommandTest::saysWhatIsWrong()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, exit);
    QFETCH(QString, code);
    QCOMPARE(command(arguments), exit);
    QCOMPARE(m_answer["error"].toObject()["code"].toString(), code);
    QVERIFY(!QFile::exists(path("x.pdf")));
}

QTEST_MAIN(PaperCommandTest)
#include "PaperCommandTest.moc"
