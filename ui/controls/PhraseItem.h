// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/controls/PhraseLayout.h"

#include <QColor>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

namespace madoguchi
{

// Draws a phrase: furigana, breaks between phrases, the words that are being read aloud. Everything is shown;
// nothing is ever elided. QML uses PhraseText, which adds the style and the name for assistive technology.
class PhraseItem : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)             // with markup
    Q_PROPERTY(QString verbatim READ verbatim WRITE setVerbatim NOTIFY textChanged) // without; wins over text
    Q_PROPERTY(QString plain READ plain NOTIFY textChanged)
    Q_PROPERTY(QString reading READ reading NOTIFY textChanged)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY fontChanged)
    Q_PROPERTY(QString family READ family WRITE setFamily NOTIFY fontChanged)
    Q_PROPERTY(double pixelSize READ pixelSize WRITE setPixelSize NOTIFY fontChanged)
    Q_PROPERTY(bool bold READ bold WRITE setBold NOTIFY fontChanged)
    Q_PROPERTY(
        double lineHeight READ lineHeight WRITE setLineHeight NOTIFY fontChanged) // factor of pixelSize
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY colorChanged)
    Q_PROPERTY(Qt::Alignment horizontalAlignment READ horizontalAlignment WRITE setHorizontalAlignment NOTIFY
                   colorChanged)
    Q_PROPERTY(int spokenFrom READ spokenFrom WRITE setSpokenFrom NOTIFY spokenChanged) // offsets in plain;
    Q_PROPERTY(int spokenTo READ spokenTo WRITE setSpokenTo NOTIFY spokenChanged)       // nothing when equal
    Q_PROPERTY(QColor spokenColor READ spokenColor WRITE setSpokenColor NOTIFY colorChanged)
    Q_PROPERTY(QColor spokenTextColor READ spokenTextColor WRITE setSpokenTextColor NOTIFY colorChanged)
    Q_PROPERTY(int lineCount READ lineCount NOTIFY laidOut)
    Q_PROPERTY(double firstMiddle READ firstMiddle NOTIFY laidOut) // of the first line, without its furigana
    Q_PROPERTY(
        bool cutOff READ cutOff NOTIFY laidOut) // a line is wider, or all of them higher, than the item

public:
    explicit PhraseItem(QQuickItem *parent = nullptr);

    QString text() const { return m_text; }
    QString verbatim() const { return m_verbatim; }
    QString plain() const { return m_phrase.plain(); }
    QString reading() const { return m_phrase.reading(); }
    QString language() const { return m_language; }
    QString family() const { return m_family; }
    double pixelSize() const noexcept { return m_pixelSize; }
    bool bold() const noexcept { return m_bold; }
    double lineHeight() const noexcept { return m_lineHeight; }
    QColor color() const { return m_color; }
    Qt::Alignment horizontalAlignment() const noexcept { return m_alignment; }
    int spokenFrom() const noexcept { return m_spokenFrom; }
    int spokenTo() const noexcept { return m_spokenTo; }
    QColor spokenColor() const { return m_spokenColor; }
    QColor spokenTextColor() const { return m_spokenTextColor; }
    int lineCount() const { return static_cast<int>(m_layout.lines().size()); }
    double firstMiddle() const;
    bool cutOff() const;

    void setText(const QString &text);
    void setVerbatim(const QString &text);
    void setLanguage(const QString &language);
    void setFamily(const QString &family);
    void setPixelSize(double size);
    void setBold(bool bold);
    void setLineHeight(double factor);
    void setColor(const QColor &color);
    void setHorizontalAlignment(Qt::Alignment alignment);
    void setSpokenFrom(int from);
    void setSpokenTo(int to);
    void setSpokenColor(const QColor &color);
    void setSpokenTextColor(const QColor &color);

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void textChanged();
    void fontChanged();
    void colorChanged();
    void spokenChanged();
    void laidOut();

protected:
    void componentComplete() override;
    void geometryChange(const QRectF &newGeometry, const QRectF &oldGeometry) override;

private:
    void readText();
    void layOut();
    PhraseLayout::Setting setting() const;
    template <typename T> bool assign(T &member, const T &value);

    QString m_text;
    QString m_verbatim;
    Phrase m_phrase;
    QString m_language = QStringLiteral("ja");
    QString m_family;
    double m_pixelSize = 32;
    bool m_bold = false;
    double m_lineHeight = 1.5;
    QColor m_color = Qt::black;
    Qt::Alignment m_alignment = Qt::AlignLeft;
    int m_spokenFrom = 0;
    int m_spokenTo = 0;
    QColor m_spokenColor = Qt::yellow;
    QColor m_spokenTextColor = Qt::black;
    PhraseLayout m_layout;
};

} // namespace madoguchi
