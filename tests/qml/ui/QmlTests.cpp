// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/qml/ui/SampleForm.h"
#include "ui/style/Modes.h"

#include <QQmlEngine>
#include <QtQuickTest>

// A filled-in form for a test to lay out.
class Sample : public QObject
{
    Q_OBJECT
    Q_PROPERTY(madoguchi::FormModel *form READ form CONSTANT)

public:
    madoguchi::FormModel *form() { return &m_sample.model; }
    Q_INVOKABLE void showProblems() { m_sample.model.showProblems(true); }

private:
    SampleForm m_sample{"tenkyo"};
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
