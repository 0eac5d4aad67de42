// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/forms/Formatter.h"

#include "app/person/JapaneseDate.h"
#include "app/person/Wareki.h"
#include "drivers/support/ErrorCode.h"

#include <QDate>
#include <QDateTime>
#include <QLocale>
#include <array>
#include <map>

namespace madoguchi
{

namespace
{

const QString kEasy = QStringLiteral("ja-easy");

std::optional<CivilDate> civil(const QString &iso)
{
    const QDateTime stamp = iso.size() > 10 ? QDateTime::fromString(iso, Qt::ISODate) : QDateTime();
    // A stamp in universal time means the clock on this wall.
    const QString day = stamp.isValid() && stamp.timeSpec() == Qt::UTC
                            ? stamp.toLocalTime().toString(QStringLiteral("yyyy-MM-dd"))
                            : iso.left(10);
    return parseDate(day.toStdString());
}

QString dayReading(int day)
{
    static const std::map<int, QString> irregular = {
        {1, QStringLiteral("ついたち")},       {2, QStringLiteral("ふつか")},
        {3, QStringLiteral("みっか")},         {4, QStringLiteral("よっか")},
        {5, QStringLiteral("いつか")},         {6, QStringLiteral("むいか")},
        {7, QStringLiteral("なのか")},         {8, QStringLiteral("ようか")},
        {9, QStringLiteral("ここのか")},       {10, QStringLiteral("とおか")},
        {14, QStringLiteral("じゅうよっか")},  {20, QStringLiteral("はつか")},
        {24, QStringLiteral("にじゅうよっか")}};
    const auto it = irregular.find(day);
    return it == irregular.end() ? QStringLiteral("%1{日|にち}").arg(day)
                                 : QStringLiteral("{%1日|%2}").arg(day).arg(it->second);
}

QString eraReading(std::string_view era)
{
    static const std::map<std::string_view, QString> readings = {{"明治", QStringLiteral("めいじ")},
                                                                 {"大正", QStringLiteral("たいしょう")},
                                                                 {"昭和", QStringLiteral("しょうわ")},
                                                                 {"平成", QStringLiteral("へいせい")},
                                                                 {"令和", QStringLiteral("れいわ")}};
    const auto it = readings.find(era);
    const QString name = QString::fromUtf8(era.data(), static_cast<qsizetype>(era.size()));
    return it == readings.end() ? name : QStringLiteral("{%1|%2}").arg(name, it->second);
}

QString eraYearText(const CivilDate &date, bool easy)
{
    const auto year = eraYear(date);
    if (!year)
        return easy ? QStringLiteral("%1{年|ねん}").arg(date.year) : QStringLiteral("%1年").arg(date.year);
    if (easy)
        return year->year == 1 ? eraReading(year->era) + QStringLiteral("{元年|がんねん}")
                               : eraReading(year->era) + QStringLiteral("%1{年|ねん}").arg(year->year);
    const QString era = QString::fromUtf8(year->era.data(), static_cast<qsizetype>(year->era.size()));
    return year->year == 1 ? era + QStringLiteral("元年") : era + QStringLiteral("%1年").arg(year->year);
}

QString easyDate(const CivilDate &date)
{
    if (!date.month)
        return eraYearText(date, true) + QStringLiteral(" {月|つき}と {日|ひ}は わかりません");
    const QString month = QStringLiteral("%1{月|がつ}").arg(date.month);
    if (!date.day)
        return eraYearText(date, true) + month + QStringLiteral(" {日|ひ}は わかりません");
    return eraYearText(date, true) + month + dayReading(date.day);
}

QString englishDate(const CivilDate &date)
{
    const QLocale english(QLocale::English);
    if (!date.month)
        return QString::number(date.year);
    const QString month = english.monthName(date.month);
    return date.day ? QStringLiteral("%1 %2 %3").arg(date.day).arg(month).arg(date.year)
                    : QStringLiteral("%1 %2").arg(month).arg(date.year);
}

QString chineseDate(const CivilDate &date)
{
    QString text = QStringLiteral("%1年").arg(date.year);
    if (date.month)
        text += QStringLiteral("%1月").arg(date.month);
    if (date.day)
        text += QStringLiteral("%1日").arg(date.day);
    return text;
}

QDate qdate(const CivilDate &date)
{
    return QDate(date.year, date.month, date.day);
}

QTime wallTime(const QString &iso)
{
    const QDateTime stamp = QDateTime::fromString(iso, Qt::ISODate);
    return stamp.timeSpec() == Qt::UTC ? stamp.toLocalTime().time() : stamp.time();
}

const Era *eraBefore(int years)
{
    for (const Era &era : eras())
        if (era.firstYear - 1 == years)
            return &era;
    return nullptr;
}

// Under that era, whether or not the day lies in it.
QString inEra(const CivilDate &date, const Era &era, bool easy)
{
    if (!easy)
        return QString::fromStdString(toWareki(date, era));
    const QString year =
        eraReading(era.name) + QStringLiteral("%1{年|ねん}").arg(date.year - era.firstYear + 1);
    if (!date.month)
        return year;
    const QString month = year + QStringLiteral("%1{月|がつ}").arg(date.month);
    return date.day ? month + dayReading(date.day) : month;
}

} // namespace

QString Formatter::date(const QString &language, const QString &iso)
{
    const auto date = civil(iso);
    if (!date)
        return {};
    if (language == kEasy)
        return easyDate(*date);
    if (language == QLatin1String("ja"))
        return QString::fromStdString(toWareki(*date));
    return language == QLatin1String("zh-Hans") ? chineseDate(*date) : englishDate(*date);
}

QString Formatter::dateWithWeekday(const QString &language, const QString &iso)
{
    const auto date = civil(iso);
    if (!date || !date->complete())
        return Formatter::date(language, iso);
    const int day = qdate(*date).dayOfWeek();
    const QString plain = Formatter::date(language, iso);
    if (language == kEasy) {
        static const QString readings[] = {QStringLiteral("{月|げつ}"), QStringLiteral("{火|か}"),
                                           QStringLiteral("{水|すい}"), QStringLiteral("{木|もく}"),
                                           QStringLiteral("{金|きん}"), QStringLiteral("{土|ど}"),
                                           QStringLiteral("{日|にち}")};
        return QStringLiteral("%1（%2）").arg(plain, readings[day - 1]);
    }
    if (language == QLatin1String("ja"))
        return QStringLiteral("%1（%2）").arg(plain, QStringLiteral("月火水木金土日").mid(day - 1, 1));
    if (language == QLatin1String("zh-Hans"))
        return QStringLiteral("%1（星期%2）").arg(plain, QStringLiteral("一二三四五六日").mid(day - 1, 1));
    return QLocale(QLocale::English).dayName(day) + QStringLiteral(", ") + plain;
}

QString Formatter::time(const QString &language, const QString &iso)
{
    const QTime time = wallTime(iso);
    if (!time.isValid())
        return {};
    const bool morning = time.hour() < 12;
    const int hour = time.hour() % 12;
    const int minute = time.minute();
    if (language == kEasy) {
        // ぷん after 0 1 3 4 6 8, ふん after 2 5 7 9.
        const QString read =
            QStringLiteral("ぷぷふぷぷふぷふぷふ").mid(minute % 10, 1) + QStringLiteral("ん");
        const QString half = morning ? QStringLiteral("{午前|ごぜん}") : QStringLiteral("{午後|ごご}");
        return half + QStringLiteral("%1{時|じ}%2{分|%3}")
                          .arg(hour)
                          .arg(minute)
                          .arg(minute == 0 ? QStringLiteral("ふん") : read);
    }
    if (language == QLatin1String("ja"))
        return QStringLiteral("%1%2時%3分")
            .arg(morning ? QStringLiteral("午前") : QStringLiteral("午後"))
            .arg(hour)
            .arg(minute);
    if (language == QLatin1String("zh-Hans"))
        return (morning ? QStringLiteral("上午") : QStringLiteral("下午")) +
               QStringLiteral("%1:%2").arg(hour == 0 ? 12 : hour).arg(minute, 2, 10, QLatin1Char('0'));
    return QStringLiteral("%1:%2 %3")
        .arg(hour == 0 ? 12 : hour)
        .arg(minute, 2, 10, QLatin1Char('0'))
        .arg(morning ? QStringLiteral("am") : QStringLiteral("pm"));
}

QString Formatter::yen(const QString &language, int amount)
{
    const QString number = QLocale(QLocale::English).toString(amount);
    if (language == kEasy)
        return number + QStringLiteral("{円|えん}");
    if (language == QLatin1String("ja"))
        return number + QStringLiteral("円");
    return number + (language == QLatin1String("zh-Hans") ? QStringLiteral("日元") : QStringLiteral(" yen"));
}

QString Formatter::gregorian(const QString &iso)
{
    const auto date = civil(iso);
    return date ? chineseDate(*date) : QString();
}

QString Formatter::today()
{
    return QDate::currentDate().toString(QStringLiteral("yyyy-MM-dd"));
}

QString Formatter::shifted(const QString &iso, int years, int months, int days)
{
    const auto date = civil(iso);
    if (!date || !date->complete())
        return iso;
    const QDate moved = qdate(*date).addYears(years).addMonths(months).addDays(days);
    return moved.year() < 1873 || moved.year() > 2200 ? iso : moved.toString(QStringLiteral("yyyy-MM-dd"));
}

QVariantMap Formatter::parts(const QString &language, const QString &iso)
{
    const auto date = civil(iso);
    if (!date || !date->complete())
        return {};
    const bool easy = language == kEasy;
    const bool japanese = easy || language == QLatin1String("ja");
    const bool english = language == QLatin1String("en");
    const QString year = japanese  ? eraYearText(*date, easy)
                         : english ? QString::number(date->year)
                                   : QStringLiteral("%1年").arg(date->year);
    const QString month = easy      ? QStringLiteral("%1{月|がつ}").arg(date->month)
                          : english ? QLocale(QLocale::English).monthName(date->month)
                                    : QStringLiteral("%1月").arg(date->month);
    const QString day = easy      ? dayReading(date->day)
                        : english ? QString::number(date->day)
                                  : QStringLiteral("%1日").arg(date->day);
    return {{QStringLiteral("year"), year}, {QStringLiteral("month"), month}, {QStringLiteral("day"), day}};
}

QVariantMap Formatter::typedDay(const QString &language, int yearsBefore, const QString &year,
                                const QString &month, const QString &day)
{
    const auto number = [](const QString &text, int least, int most) {
        bool isNumber = false;
        const int value = text.trimmed().toInt(&isNumber);
        return isNumber && value >= least && value <= most ? std::optional(value) : std::nullopt;
    };
    constexpr int latest = 2200;
    const auto y = number(year, 1, latest - yearsBefore), m = number(month, 0, 12), d = number(day, 0, 31);
    const Era *era = eraBefore(yearsBefore);
    QVariantMap none{{QStringLiteral("date"), QString()}, {QStringLiteral("habit"), QString()}};
    if (!y || !m || !d || (yearsBefore > 0 && !era))
        return none;
    const std::string written = (era ? std::string(era->name) : "西暦") + std::to_string(*y) + "年" +
                                (*m ? std::to_string(*m) + "月" : "月") +
                                (*d ? std::to_string(*d) + "日" : "日不詳");
    const WarekiReading read = readDate(written);
    if (read.status == WarekiReading::Status::Refused)
        return none;
    const bool habit = read.status == WarekiReading::Status::Normalised;
    return {{QStringLiteral("date"), QString::fromStdString(toIso(read.date))},
            {QStringLiteral("habit"), habit ? inEra(read.date, *era, language == kEasy) : QString()}};
}

int Formatter::eraOf(const QString &iso)
{
    const auto date = civil(iso);
    const auto year = date ? eraYear(*date) : std::nullopt;
    return year ? date->year - year->year : 0;
}

int Formatter::daysUntil(const QString &iso)
{
    const QDate day = QDate::fromString(iso, QStringLiteral("yyyy-MM-dd"));
    return static_cast<int>(QDate::currentDate().daysTo(day));
}

QString Formatter::errorSource(const QString &support)
{
    static constexpr ErrorCode codes[] = {
#define X(name, code, retriable, text) ErrorCode::name,
        MADOGUCHI_ERRORS(X)
#undef X
    };
    const std::string wanted = support.toStdString();
    for (const ErrorCode code : codes) {
        if (errorInfo(code).support == wanted)
            return QString::fromUtf8(errorInfo(code).text);
    }
    return QString::fromUtf8(errorInfo(ErrorCode::Internal).text);
}

} // namespace madoguchi
