// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/qml/ui/SampleForm.h"
#include "ui/style/Modes.h"

#include <QQmlEngine>
#include <QtQuickTest>

// Filled-in forms for a test to lay out: one with dates, one with a group of boxes to tick.
class Sample : public QObject
{
    Q_OBJECT
    Q_PROPERTY(madoguchi::FormModel *form READ form CONSTANT)
    Q_PROPERTY(madoguchi::FormModel *boxes READ boxes CONSTANT)

public:
    madoguchi::FormModel *form() { return &m_sample.model; }
    madoguchi::FormModel *boxes() { return &m_boxes.model; }
    Q_INVOKABLE void showProblems() { m_sample.model.showProblems(true); }

private:
    SampleForm m_sample{"tenkyo"};
    SampleForm m_boxes{"juminhyo"};
};

class Setup : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void qmlEngineAvailable(QQmlEngine *engine)
    {
        engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
        qmlRegisterType<Sample>("Madoguchi.Test", 1, 0, "Sample");
    }
};

QUICK_TEST_MAIN_WITH_SETUP(ui, Setup)
#include "QmlTests.moc"
