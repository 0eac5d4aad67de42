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
        return Phrases::plainText(translated.isEmpty() ? QString::fromUtf8(source) : translated);
    }
    const QString &language() const { return m_language; }

private:
    QString m_language;
    QTranslator m_translator;
    bool m_loaded = false;
};

// "令和8年11月20日 10:24" for the office; as the language writes it for everybody else.
QString moment(const std::string &iso, const QString &language)
{
    const auto at = QDateTime::fromString(QString::fromStdString(iso), Qt::ISODate);
    if (language != QStringLiteral("ja"))
        return QLocale(language).toString(at.date(), QLocale::LongFormat) + QStringLiteral("  ") +
               at.time().toString(QStringLiteral("HH:mm"));
    const CivilDate date{at.date().year(), at.date().month(), at.date().day()};
    return QString::fromStdString(toWareki(date)) + at.time().toString(QStringLiteral("  HH:mm"));
}
} // namespace

print::ReceiptPage receiptPage(const ReceiptPaper &paper)
{
    const bool japanese = paper.language.startsWith(QStringLiteral("ja"));
    const Words ja(QStringLiteral("ja"));
    const Words other(paper.language);
    const auto both = [&](const char *source) {
        return print::Bilingual{ja(source), japanese ? QString() : other(source)};
    };
    const auto data = [&](auto &&inLanguage) {
        return print::Bilingual{inLanguage("ja"),
                                japanese ? QString() : inLanguage(paper.language.toStdString())};
    };
    print::ReceiptPage page;
    page.language = paper.language;
    //: Title of the printed receipt
    page.title = both(QT_TRANSLATE_NOOP("ReceiptPaper", "Receipt"));
    page.office = data([&](const std::string &language) {
        const auto found = paper.officeNames.find(language);
        return QString::fromStdString(found != paper.officeNames.end() ? found->second
                                                                       : paper.officeNames.at("ja"));
    });
    page.procedure = data([&](const std::string &language) {
        return Phrases::plainText(QString::fromStdString(paper.definition.text(language, "title")));
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
    if (!paper.lineUp)
        page.notice =
            both(QT_TRANSLATE_NOOP("ReceiptPaper", "The line to the centre is down. Your application is kept "
                                                   "sealed and sent as soon as it is back."));
    if (paper.training)
        page.notice = both(QT_TRANSLATE_NOOP("ReceiptPaper", "For practice only: this receipt is not real."));
    return page;
}

} // namespace madoguchi
