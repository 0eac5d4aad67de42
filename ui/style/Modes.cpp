// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/style/Modes.h"

#include <QCoreApplication>
#include <array>

namespace madoguchi
{

namespace
{

struct Language {
    const char *id;
    const char *name;
};
constexpr std::array kLanguages = {
    Language{"ja", "日本語"},
    Language{"ja-easy", "やさしい{日本語|にほんご}"},
    Language{"en", "English"},
    Language{"zh-Hans", "简体中文"},
};
constexpr std::array kTextScales = {100, 150, 200, 300};
constexpr std::array kThemes = {"standard", "highContrast", "dark"};
constexpr std::array kDensities = {"kiosk", "counter"};

template <typename List> bool contains(const List &list, const QString &value)
{
    return std::any_of(list.begin(), list.end(),
                       [&](const char *known) { return value == QLatin1String(known); });
}

} // namespace

Modes::Modes(QQmlEngine *engine) : QObject(engine), m_engine(engine)
{
    loadTranslation();
}

Modes::~Modes()
{
    QCoreApplication::removeTranslator(&m_translator);
}

Modes *Modes::instance(QQmlEngine *engine)
{
    auto *modes = engine->findChild<Modes *>(QString(), Qt::FindDirectChildrenOnly);
    if (!modes) {
        modes = new Modes(engine);
        QQmlEngine::setObjectOwnership(modes, QQmlEngine::CppOwnership);
    }
    return modes;
}

QVariantList Modes::languages() const
{
    QVariantList list;
    for (const Language &language : kLanguages)
        list.append(QVariantMap{{QStringLiteral("id"), QString::fromUtf8(language.id)},
                                {QStringLiteral("name"), QString::fromUtf8(language.name)}});
    return list;
}

QVariantList Modes::textScales() const
{
    return QVariantList(kTextScales.begin(), kTextScales.end());
}

QVariantList Modes::themes() const
{
    QVariantList list;
    for (const char *theme : kThemes)
        list.append(QString::fromLatin1(theme));
    return list;
}

void Modes::loadTranslation()
{
    QCoreApplication::removeTranslator(&m_translator);
    if (m_translator.load(QStringLiteral(":/i18n/madoguchi_%1.qm").arg(m_language)))
        QCoreApplication::installTranslator(&m_translator);
}

void Modes::setLanguage(const QString &language)
{
    const bool known = std::any_of(kLanguages.begin(), kLanguages.end(),
                                   [&](const Language &one) { return language == QLatin1String(one.id); });
    if (!known || language == m_language)
        return;
    m_language = language;
    loadTranslation();
    Q_EMIT languageChanged();
    m_engine->retranslate();
}

void Modes::setTextScale(int percent)
{
    if (percent == m_textScale ||
        std::find(kTextScales.begin(), kTextScales.end(), percent) == kTextScales.end())
        return;
    m_textScale = percent;
    Q_EMIT textScaleChanged();
}

void Modes::setTheme(const QString &theme)
{
    if (theme == m_theme || !contains(kThemes, theme))
        return;
    m_theme = theme;
    Q_EMIT themeChanged();
}

void Modes::setVoiceOn(bool on)
{
    if (on == m_voiceOn)
        return;
    m_voiceOn = on;
    Q_EMIT voiceOnChanged();
}

void Modes::setReducedMotion(bool reduced)
{
    if (reduced == m_reducedMotion)
        return;
    m_reducedMotion = reduced;
    Q_EMIT reducedMotionChanged();
}

void Modes::setTouch(bool touch)
{
    if (touch == m_touch)
        return;
    m_touch = touch;
    Q_EMIT touchChanged();
}

void Modes::setDensity(const QString &density)
{
    if (density == m_density || !contains(kDensities, density))
        return;
    m_density = density;
    Q_EMIT densityChanged();
}

void Modes::setMillimetresPerPixel(double millimetres)
{
    // Also refuses NaN. The range spans a phone's glass and a wall of light.
    if (!(millimetres >= 0.02 && millimetres <= 2) || qFuzzyCompare(millimetres, m_millimetresPerPixel))
        return;
    m_millimetresPerPixel = millimetres;
    Q_EMIT millimetresPerPixelChanged();
}

void Modes::reset()
{
    setLanguage(QStringLiteral("ja"));
    setTextScale(100);
    setTheme(QStringLiteral("standard"));
    setVoiceOn(false);
    setReducedMotion(false);
}

} // namespace madoguchi
