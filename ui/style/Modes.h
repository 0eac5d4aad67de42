// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QQmlEngine>
#include <QTranslator>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace madoguchi
{

// How the person in front of the screen uses it: language, text size, colours, voice. Each can change at any
// moment, in the middle of a form, and nothing typed is lost. One for each engine; C++ and QML share it. GUI
// thread. A setter given a value that is not in its list changes nothing.
class Modes : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY
                   languageChanged) // "ja" "ja-easy" "en" "zh-Hans"
    Q_PROPERTY(
        QVariantList languages READ languages CONSTANT) // [{"id","name"}], the name in the language itself
    Q_PROPERTY(
        int textScale READ textScale WRITE setTextScale NOTIFY textScaleChanged) // percent, one of textScales
    Q_PROPERTY(QVariantList textScales READ textScales CONSTANT)
    Q_PROPERTY(
        QString theme READ theme WRITE setTheme NOTIFY themeChanged) // "standard" "highContrast" "dark"
    Q_PROPERTY(QVariantList themes READ themes CONSTANT)
    Q_PROPERTY(bool voiceOn READ voiceOn WRITE setVoiceOn NOTIFY voiceOnChanged)
    Q_PROPERTY(bool reducedMotion READ reducedMotion WRITE setReducedMotion NOTIFY reducedMotionChanged)
    // Of the station, not of the person: reset() leaves them.
    Q_PROPERTY(
        bool touch READ touch WRITE setTouch NOTIFY touchChanged) // a field opens the keyboard on the screen
    Q_PROPERTY(QString density READ density WRITE setDensity NOTIFY densityChanged) // "kiosk" "counter"
    Q_PROPERTY(double millimetresPerPixel READ millimetresPerPixel WRITE setMillimetresPerPixel NOTIFY
                   millimetresPerPixelChanged)

public:
    explicit Modes(QQmlEngine *engine);
    ~Modes() override;

    static Modes *instance(QQmlEngine *engine);
    static Modes *create(QQmlEngine *engine, QJSEngine *) { return instance(engine); }

    QString language() const { return m_language; }
    QVariantList languages() const;
    int textScale() const noexcept { return m_textScale; }
    QVariantList textScales() const;
    QString theme() const { return m_theme; }
    QVariantList themes() const;
    bool voiceOn() const noexcept { return m_voiceOn; }
    bool reducedMotion() const noexcept { return m_reducedMotion; }
    bool touch() const noexcept { return m_touch; }
    QString density() const { return m_density; }
    double millimetresPerPixel() const noexcept { return m_millimetresPerPixel; }

    void setLanguage(const QString &language);
    void setTextScale(int percent);
    void setTheme(const QString &theme);
    void setVoiceOn(bool on);
    void setReducedMotion(bool reduced);
    void setTouch(bool touch);
    void setDensity(const QString &density);
    void setMillimetresPerPixel(double millimetres); // 0.02 to 2

    Q_INVOKABLE void reset(); // the next person begins with Japanese, 100 %, standard colours, no voice

Q_SIGNALS:
    void languageChanged();
    void textScaleChanged();
    void themeChanged();
    void voiceOnChanged();
    void reducedMotionChanged();
    void touchChanged();
    void densityChanged();
    void millimetresPerPixelChanged();

private:
    void loadTranslation();

    QQmlEngine *m_engine;
    QTranslator m_translator;
    QString m_language = QStringLiteral("ja");
    QString m_theme = QStringLiteral("standard");
    QString m_density = QStringLiteral("kiosk");
    int m_textScale = 100;
    bool m_voiceOn = false;
    bool m_reducedMotion = false;
    bool m_touch = false;
    double m_millimetresPerPixel = 0.311; // 27 inches, full HD
};

} // namespace madoguchi
