// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "kiosk/ReceiptPaper.h"

#include "app/person/JapaneseDate.h"
#include "ui/controls/Phrases.h"

#include <QDateTime>
#include <QLocale>
#include <QTranslator>

namespace madoguchi
{

namespace
{
// The words of one language, whatever language the screen is in.
class Words
{
public:
    explicit Words(const QString &language) : m_language(language)
    {
        m_loaded = m_translator.load(QStringLiteral(":/i18n/madoguchi_%1.qm").arg(language));
    }
    QString operator()(const char *source) const
    {
        const QString translated = m_loaded ? m_translator.translate("ReceiptPaper", source) : QString();
        return shown(translated.isEmpty() ? QString::fromUtf8(source) : translated, m_language);
    }
    // Easy Japanese on paper has no furigana above its kanji: the reading stands in their place.
    static QString shown(const QString &markup, const QString &language)
    {
        return language == QStringLiteral("ja-easy") ? Phrases::readingText(markup)
                                                     : Phrases::plainText(markup);
    }

private:
    QString m_language;
    QTranslator m_translator;
    bool m_loaded = false;
};

// "令和8年11月20日 10:24" for the office; as the language writes it for everybody else.
QString day(const std::string &iso, const QString &language)
{
    const QDate at = QDate::fromString(QString::fromStdString(iso).left(10), Qt::ISODate);
    if (language == QStringLiteral("ja"))
        return QString::fromStdString(toWareki({at.year(), at.month(), at.day()}));
    return language == QStringLiteral("ja-easy") ? at.toString(QStringLiteral("yyyy'ねん' M'がつ' d'にち'"))
                                                 : QLocale(language).toString(at, QLocale::LongFormat);
}

QString moment(const std::string &iso, const QString &language)
{
    const auto at = QDateTime::fromString(QString::fromStdString(iso), Qt::ISODate);
    return day(iso, language) + at.time().toString(QStringLiteral("  HH:mm"));
}

// Until which day, else where.
QString until(const LeftToDo &left, const QString &language, const Words &words)
{
    if (!left.due.empty())
        //: On the printed receipt, beside a procedure that was not done: the last day for it
        return words(QT_TRANSLATE_NOOP("ReceiptPaper", "until %1")).arg(day(left.due, language));
    //: On the printed receipt, beside something that is only to be read
    return left.where == "guide" ? words(QT_TRANSLATE_NOOP("ReceiptPaper", "to read"))
                                 //: On the printed receipt, beside a procedure that was not done
                                 : words(QT_TRANSLATE_NOOP("ReceiptPaper", "at the counter"));
}
} // namespace

print::ReceiptPage receiptPage(const ReceiptPaper &paper)
{
    const bool japanese = paper.language == QStringLiteral("ja");
    const Words ja(QStringLiteral("ja"));
    const Words other(paper.language);
    const auto both = [&](const char *source) {
        return print::Bilingual{ja(source), japanese ? QString() : other(source)};
    };
    const auto data = [&](auto &&inLanguage) {
        const QString own = inLanguage("ja"), theirs = inLanguage(paper.language.toStdString());
        return print::Bilingual{own, theirs == own ? QString() : theirs};
    };
    print::ReceiptPage page;
    page.language = paper.language;
    //: Title of the printed receipt
    page.title = both(QT_TRANSLATE_NOOP("ReceiptPaper", "Receipt"));
    page.office = data([&](const std::string &language) {
        const auto found = paper.officeNames.find(language);
        return found == paper.officeNames.end()
                   ? QString::fromStdString(paper.officeNames.at("ja"))
                   : Words::shown(QString::fromStdString(found->second), QString::fromStdString(language));
    });
    page.procedure = data([&](const std::string &language) {
        return Words::shown(QString::fromStdString(paper.definition.text(language, "title")),
                            QString::fromStdString(language));
    });
    page.numberLabel = both(QT_TRANSLATE_NOOP("ReceiptPaper", "Receipt number"));
    page.number = QString::fromStdString(paper.receipt.number);
    page.arrivedLabel = both(QT_TRANSLATE_NOOP("ReceiptPaper", "Time of acceptance"));
    page.arrived = data([&](const std::string &language) {
        return moment(paper.receipt.arrived, QString::fromStdString(language));
    });
    //: Beside the QR code on the printed receipt
    page.codeLabel = both(QT_TRANSLATE_NOOP("ReceiptPaper", "Show this code at the counter."));
    page.nextTitle = both(QT_TRANSLATE_NOOP("ReceiptPaper", "What happens now"));
    page.next = {
        both(QT_TRANSLATE_NOOP("ReceiptPaper", "Please wait until your receipt number is called.")),
        both(QT_TRANSLATE_NOOP("ReceiptPaper",
                               "The time above is the time of acceptance, whatever happens to the line."))};
    //: On the printed receipt: title over the procedures that were not done in this visit
    page.leftTitle = both(QT_TRANSLATE_NOOP("ReceiptPaper", "Still to do"));
    for (const LeftToDo &left : paper.left)
        page.left.append(print::LeftLine{
            data([&](const std::string &language) {
                return Words::shown(QString::fromStdString(left.definition->text(language, "title")),
                                    QString::fromStdString(language));
            }),
            {until(left, QStringLiteral("ja"), ja),
             japanese ? QString() : until(left, paper.language, other)}});
    if (!paper.lineUp)
        page.notice =
            both(QT_TRANSLATE_NOOP("ReceiptPaper", "The line to the centre is down. Your application is kept "
                                                   "sealed and sent as soon as it is back."));
    if (paper.training)
        page.notice = both(QT_TRANSLATE_NOOP("ReceiptPaper", "For practice only: this receipt is not real."));
    return page;
}

} // namespace madoguchi
