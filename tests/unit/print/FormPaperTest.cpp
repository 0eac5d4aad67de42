// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
// Paper forms of real procedures: everything stands on them, and in its place.
#include "PdfText.h"
#include "app/paper/FollowPaper.h"
#include "app/paper/FormPaper.h"
#include "app/paper/TicketPaper.h"
#include "drivers/print/FormLayout.h"
#include "drivers/scan/CodeReader.h"

#include <QImage>
#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace madoguchi;

class FormPaperTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everythingInItsPlace_data();
    void everythingInItsPlace();
    void everyProcedureHasAForm();
    void isSetInMincho();
    void namesTheWardsHead();
    void tableGoesOnUnderItsHeads();
    void aMuchLongerLanguageFits();
    void aMuchTooLongValueStaysOnThePage();
    void follows();
    void ticketShowsItsCode();
    void unconfirmedIsMarked();

private:
    print::PaperForm paper(const char *id, const std::string &language, bool blank) const
    {
        const Definition *definition = m_catalogue->find(id, "2026-12-08");
        Form form(m_catalogue, *definition, "2026-12-08");
        if (!blank)
            form.fill(*m_household);
        FormPaperOptions options;
        options.language = language;
        options.blank = blank;
        options.day = blank ? "" : "2026-12-08";
        options.number = blank ? "" : "MYK1-0417-K";
        options.ward = "都島区";
        return formPaper(form, *m_catalogue, options);
    }
    QString save(const print::PaperForm &form, const QString &name)
    {
        const auto pdf = print::formPdf(form);
        const QString path = m_folder.filePath(name + ".pdf");
        QFile file(path);
        const bool saved = pdf && file.open(QIODevice::WriteOnly) && file.write(pdf->data(), qint64(pdf->size())) > 0;
        file.close();
        if (saved && qEnvironmentVariableIsSet("MADOGUCHI_ALBUM"))
            QFile::copy(path, qEnvironmentVariable("MADOGUCHI_ALBUM") + "/" + name + ".pdf");
        return saved ? path : QString();
    }
    std::shared_ptr<const Catalogue> m_catalogue;
    std::optional<Household> m_household;
    QTemporaryDir m_folder;
};

namespace
{

// The lines of one cell are copied with ends of lines between them, and cells beside each other in any order.
QString squeezed(QString text)
{
    return text.remove(u' ').remove(u'\n').remove(u'\f').remove(QChar(0x3000)).remove(QChar(print::phraseEnd));
}

QStringList wordsOf(const print::PaperForm &form)
{
    QStringList all;
    const auto add = [&](const print::Words &words) {
        for (const std::string &text : {words.ja, words.other})
            for (const QString &line : QString::fromStdString(text).split(u'\n'))
                all.append(line);
    };
    const auto addValue = [&](const print::Value &value) {
        add(value.words);
        for (const print::Choice &choice : value.choices)
            add({(choice.ticked ? "☑" : "☐") + choice.words.ja, choice.words.other});
    };
    for (const print::Words &words : {form.title, form.recipient, form.date, form.signature, form.officialTitle})
        add(words);
    for (const auto &part : form.body) {
        if (const auto *band = std::get_if<print::Band>(&part))
            for (const print::Cell &cell : *band)
                add(cell.label), addValue(cell.value);
        else {
            const auto &table = std::get<print::Table>(part);
            for (const print::Column &column : table.columns)
                add(column.label);
            for (const auto &row : table.rows)
                for (const print::Value &value : row)
                    addValue(value);
        }
    }
    return all;
}

// Copied in the order in which it was drawn, what stands in one cell stands together.
QString textOf(const QString &pdf, const QStringList &options = {})
{
    return run(QStringLiteral("pdftotext"), QStringList(QStringLiteral("-raw")) + options + QStringList{pdf, QStringLiteral("-")});
}

void checkPlaces(const print::PaperForm &form)
{
    print::Typesetter typesetter(form.japanese);
    const print::Page whole = print::pageOf(form);
    const print::Rect page{0, 0, whole.width, whole.height};
    int number = 0;
    for (const print::Sheet &sheet : print::FormLayout(typesetter, form).sheets()) {
        ++number;
        for (const print::Box &box : sheet.boxes) {
            QVERIFY2(page.holds(box.rect), qPrintable(QStringLiteral("page %1").arg(number)));
            if (!box.text.empty()) {
                const QString said = QString::fromStdString(box.text.lines[0].runs[0].text);
                QVERIFY2(box.rect.holds(box.textRect()), qPrintable(QStringLiteral("page %1: %2").arg(number).arg(said)));
                for (const print::Line &line : box.text.lines)
                    for (const print::Run &run : line.runs)
                        QVERIFY2(run.style.size >= 8 - 0.01, qPrintable(said));
            }
        }
    }
}

} // namespace

void FormPaperTest::initTestCase()
{
    auto catalogue = Catalogue::load(PROCEDURES);
    QVERIFY2(catalogue.ok(), catalogue.ok() ? "" : catalogue.error().detail.c_str());
    m_catalogue = std::make_shared<Catalogue>(std::move(*catalogue));
    std::ifstream file(HOUSEHOLD);
    auto household = Household::fromJson(Json::parse(file));
    QVERIFY2(household.ok(), household.ok() ? "" : household.error().detail.c_str());
    m_household = std::move(*household);
}

void FormPaperTest::everythingInItsPlace_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("blank");
    for (const char *id : {"tennyu", "jido_teate", "nhi_in", "juminhyo"})
        for (const char *language : {"ja", "ja-easy", "en", "zh-Hans"})
            for (const bool blank : {false, true})
                QTest::addRow("%s-%s-%s", id, language, blank ? "blank" : "filled")
                    << QString::fromLatin1(id) << QString::fromLatin1(language) << blank;
}

void FormPaperTest::everythingInItsPlace()
{
    QFETCH(QString, id);
    QFETCH(QString, language);
    QFETCH(bool, blank);
    const print::PaperForm form = paper(id.toLatin1().constData(), language.toStdString(), blank);
    checkPlaces(form);
    const QString pdf = save(form, QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(!pdf.isEmpty());
    const QString text = squeezed(textOf(pdf));
    for (const QString &words : wordsOf(form))
        QVERIFY2(text.contains(squeezed(words)), qPrintable(words));
    QVERIFY(text.contains(id + "2026"));
    if (blank) {
        QVERIFY(!text.contains("☑") && !text.contains("昭和"));
        return;
    }
    QVERIFY(text.contains("MYK1-0417-K"));
    QVERIFY(text.contains("令和8年12月8日"));
    QVERIFY(text.contains(QString::fromUcs4(U"\U00020BB7野\U0000FA19一郎")));
}

void FormPaperTest::everyProcedureHasAForm()
{
    for (const Definition *definition : m_catalogue->validOn("2026-12-08"))
        if (!definition->guide)
            for (const bool blank : {true, false}) {
                const print::PaperForm form = paper(definition->id.c_str(), "en", blank);
                checkPlaces(form);
                QVERIFY2(print::formPdf(form).ok(), definition->id.c_str());
            }
}

// As official forms are: but for what no Mincho holds, and for the other language.
void FormPaperTest::isSetInMincho()
{
    const QString fonts = run(QStringLiteral("pdffonts"), {save(paper("tennyu", "ja", false), QStringLiteral("mincho"))});
    QVERIFY2(fonts.contains("NotoSerifCJKjp-Regular") && fonts.contains("NotoSerifCJKjp-Bold"), qPrintable(fonts));
    QVERIFY2(!fonts.contains("NotoSansCJK"), qPrintable(fonts));
    const QString both = run(QStringLiteral("pdffonts"), {save(paper("tennyu", "zh-Hans", false), QStringLiteral("both"))});
    QVERIFY2(both.contains("NotoSansCJKsc") && both.contains("NotoSerifCJKjp"), qPrintable(both));
}

void FormPaperTest::namesTheWardsHead()
{
    QCOMPARE(QString::fromStdString(paper("tennyu", "ja", false).recipient.ja), QStringLiteral("（宛先）大阪市都島区長"));
    QCOMPARE(QString::fromStdString(paper("jido_teate", "ja", false).recipient.ja), QStringLiteral("（宛先）大阪市長"));
    const Form form(m_catalogue, *m_catalogue->find("tennyu", "2026-12-08"), "2026-12-08");
    QCOMPARE(QString::fromStdString(formPaper(form, *m_catalogue, {}).recipient.ja),
             QStringLiteral("（宛先）大阪市　　　区長")); // a place to write it
    QCOMPARE(wardOf("大阪市 都島区役所"), std::string("都島区"));
    QCOMPARE(wardOf("大阪市中央区役所"), std::string("中央区"));
    QCOMPARE(wardOf("都島区役所"), std::string("都島区"));
    QCOMPARE(wardOf("船場サービスカウンター"), std::string());
}

void FormPaperTest::tableGoesOnUnderItsHeads()
{
    const QString pdf = save(paper("tennyu", "en", false), QStringLiteral("heads"));
    const QString second = textOf(pdf, {QStringLiteral("-f"), QStringLiteral("2")});
    QVERIFY2(second.contains("Everyone who moved") && second.contains("氏名のフリガナ"), qPrintable(second));
    QVERIFY2(second.contains("REI MARIA") && squeezed(second).contains("2/3"), qPrintable(second.right(600)));
}

// As long as Nepali may be: words beside the Japanese twice over, in a script that grows upward and downward.
void FormPaperTest::aMuchLongerLanguageFits()
{
    const auto longer = [](print::Words &words) {
        if (!words.other.empty())
            words.other = "विदेशी नागरिकहरूको लागि आवश्यक कागजातहरू " + words.other + " सम्बन्धित प्रमाणपत्रहरूको प्रतिलिपि";
    };
    const auto longerValue = [&](print::Value &value) {
        longer(value.words);
        for (print::Choice &choice : value.choices)
            longer(choice.words);
    };
    for (const char *id : {"tennyu", "jido_teate", "nhi_in", "juminhyo"}) {
        print::PaperForm form = paper(id, "en", true);
        form.language = "ne";
        longer(form.title);
        for (auto &part : form.body) {
            if (auto *band = std::get_if<print::Band>(&part))
                for (print::Cell &cell : *band)
                    longer(cell.label), longerValue(cell.value);
            else {
                auto &table = std::get<print::Table>(part);
                for (print::Column &column : table.columns)
                    longer(column.label);
                for (auto &row : table.rows)
                    for (print::Value &value : row)
                        longerValue(value);
            }
        }
        checkPlaces(form);
        const QString pdf = save(form, QStringLiteral("ne-") + id);
        QVERIFY(textOf(pdf).contains(QString::fromUtf8("नागरिकहरूको")));
    }
}

void FormPaperTest::aMuchTooLongValueStaysOnThePage()
{
    print::PaperForm form = paper("tennyu", "en", false);
    for (auto &part : form.body)
        if (auto *table = std::get_if<print::Table>(&part))
            for (print::Value &value : table->rows[0])
                value.words.ja = QString(200, QChar(u'長')).toStdString();
        else
            std::get<print::Band>(part)[0].value = {{QString(3000, QChar(u'長')).toStdString(), {}}, {}};
    print::Typesetter typesetter;
    for (const print::Sheet &sheet : print::FormLayout(typesetter, form).sheets())
        for (const print::Box &box : sheet.boxes)
            QVERIFY(box.text.empty() || box.rect.holds(box.textRect()));
}

void FormPaperTest::follows()
{
    const auto found = followOns(*m_catalogue, *m_household);
    QVERIFY(found.ok());
    for (const char *language : {"ja", "ja-easy", "en", "zh-Hans"}) {
        const print::PaperForm form = followPaper(*found, *m_household, *m_catalogue, language);
        checkPlaces(form);
        const QString pdf = save(form, QStringLiteral("follow-") + language);
        const QString text = squeezed(textOf(pdf));
        for (const QString &words : wordsOf(form))
            QVERIFY2(text.contains(squeezed(words)), qPrintable(words));
        QVERIFY(text.contains("児童手当") && text.contains("令和8年12月21日"));
        // The first procedure, too, says for whom it is and why; each says where it is done.
        const auto &table = std::get<print::Table>(form.body[0]);
        for (const std::vector<print::Value> &row : table.rows)
            QVERIFY2(!row[4].words.empty() && !row[5].words.empty(), row[1].words.ja.c_str());
        QVERIFY(text.contains("届け出ます"));
        const QString first = QString::fromStdString(table.rows[0][2].words.ja);
        for (const Member &member : m_household->people())
            if (member.members.value("moves", Json(true)) == Json(true))
                QVERIFY2(first.contains(QString::fromStdString(member.person.fact("name")->value)), qPrintable(first));
    }
}

void FormPaperTest::ticketShowsItsCode()
{
    const std::map<std::string, std::string> office{{"ja", "大阪市 都島区役所"}, {"en", "Miyakojima Ward Office"}};
    const print::PaperForm form = ticketPaper(
        {*m_catalogue->find("tennyu", "2026-12-08"), office, "K1-012", "2026-12-08", "10:24"}, *m_catalogue, "en");
    checkPlaces(form);
    const QString pdf = save(form, QStringLiteral("ticket"));
    const QString picture = m_folder.filePath(QStringLiteral("ticket"));
    run(QStringLiteral("pdftoppm"), {"-r", "150", "-png", "-singlefile", pdf, picture});
    const QImage image = QImage(picture + ".png").convertToFormat(QImage::Format_Grayscale8);
    const auto codes = scan::readCodes({image.constBits(), image.width(), image.height(), int(image.bytesPerLine())});
    QCOMPARE(codes.size(), std::size_t(1));
    QCOMPARE(QString::fromStdString(codes[0].text), QStringLiteral("MDG1:T:K1-012.tennyu"));
}

void FormPaperTest::unconfirmedIsMarked()
{
    Definition definition = *m_catalogue->find("juminhyo", "2026-12-08");
    definition.fee->confirmed = false;
    definition.unconfirmed = {"fee", "proof"};
    const Form form(m_catalogue, definition, "2026-12-08");
    FormPaperOptions options;
    options.language = "en";
    const QString text = squeezed(textOf(save(formPaper(form, *m_catalogue, options), QStringLiteral("fee"))));
    QVERIFY2(text.contains("手数料300円〔未確認〕"), qPrintable(text));
    QVERIFY(text.contains("〔未確認〕持ち物"));
}

QTEST_MAIN(FormPaperTest)
#include "FormPaperTest.moc"
