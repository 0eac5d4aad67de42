// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/controls/Phrase.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace madoguchi
{

// The two readings of marked-up text, for QML and C++. "{漢字|かんじ}を|書く": plain "漢字を書く", reading
// "かんじを書く".
class Phrases : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    using QObject::QObject;
    Q_INVOKABLE static QString plainText(const QString &markup) { return Phrase::parse(markup).plain(); }
    Q_INVOKABLE static QString readingText(const QString &markup) { return Phrase::parse(markup).reading(); }
};

} // namespace madoguchi
