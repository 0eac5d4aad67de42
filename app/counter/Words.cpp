// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/counter/Words.h"

#include "app/person/Country.h"
#include "app/person/JapaneseDate.h"
#include "ui/controls/Phrases.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace madoguchi::words
{

namespace
{

// Marks the words for lupdate; they are looked up when shown, so that they follow the language.
const char *const yes = QT_TRANSLATE_NOOP("CounterWords", "Yes");
const char *const no = QT_TRANSLATE_NOOP("CounterWords", "No");

QString date(const std::string &iso, const std::string &language)
{
    const auto parsed = parseDate(iso);
    if (!parsed || !language.starts_with("ja"))
        return QString::fromStdString(iso);
    return QString::fromStdString(toWareki(*parsed));
}

QString choice(const Definition &definition, const FieldDefinition &field, const std::string &value,
               const std::string &language)
{
    const auto &label = definition.text(language, "choice." + field.id + "." + value);
    if (!label.empty())
        return plain(label);
    return QString::fromStdString(field.key == "nationality" ? countryName(value, language) : value);
}

} // namespace

QString plain(const std::string &marked)
{
    return Phrases::plainText(QString::fromStdString(marked));
}

QString title(const Catalogue &catalogue, const std::string &procedure, const std::string &language)
{
    const Definition *definition = catalogue.find(procedure);
    if (!definition)
        return QString::fromStdString(procedure);
    return plain(definition->text(language, "title"));
}

QString value(const Definition &definition, const FieldDefinition &field, const Json &value,
              const std::string &language)
{
    if (value.is_boolean())
        return QCoreApplication::translate("CounterWords", value.get<bool>() ? yes : no);
    if (value.is_number_integer())
        return QString::number(value.get<qint64>());
    if (!value.is_string())
        return QString::fromStdString(value.dump());
    const auto &text = value.get_ref<const std::string &>();
    switch (field.type) {
    case FieldType::Choice:
        return choice(definition, field, text, language);
    case FieldType::Date:
        return date(text, language);
    default:
        return QString::fromStdString(text);
    }
}

QString sentence(ErrorCode code)
{
    return QCoreApplication::translate("ErrorText", errorInfo(code).text);
}

std::optional<ErrorCode> codeAtHead(std::string_view reason)
{
#define X(name, support, retriable, text) ErrorCode::name,
    static constexpr auto codes = std::to_array<ErrorCode>({MADOGUCHI_ERRORS(X)});
#undef X
    const auto head = reason.substr(0, reason.find(':'));
    for (const ErrorCode code : codes) {
        if (errorInfo(code).support == head)
            return code;
    }
    return {};
}

QString halfWidth(const QString &text)
{
    static constexpr auto dashes = std::to_array<char16_t>(
        {u'\u2010', u'\u2011', u'\u2012', u'\u2013', u'\u2014', u'\u2015', u'\u2212', u'\u30FC', u'\uFF70'});
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        if (unit >= 0xFF01 && unit <= 0xFF5E)
            out += QChar(static_cast<char16_t>(unit - 0xFEE0));
        else if (std::find(dashes.begin(), dashes.end(), unit) != dashes.end())
            out += u'-';
        else if (unit == 0x3000)
            out += u' ';
        else
            out += c;
    }
    return out.trimmed();
}

QDateTime moment(const std::string &iso)
{
    return QDateTime::fromString(QString::fromStdString(iso), Qt::ISODate);
}

} // namespace madoguchi::words
