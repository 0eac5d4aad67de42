// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/print/ReceiptLayout.h"

#include "drivers/scan/CodeReader.h"
#include "drivers/scan/Payload.h"

#include <QPagedPaintDevice>
#include <QPainterPath>
#include <QTextOption>
#include <algorithm>
#include <cmath>
#include <utility>

namespace madoguchi::print
{

namespace
{

const QColor ink(0x1a, 0x1a, 0x1a);   // Color.Neutral.SolidGray.900
const QColor quiet(0x4d, 0x4d, 0x4d); // SolidGray.700
const QColor rule(0x76, 0x76, 0x76);  // SolidGray.536

// By language, because the same character is drawn differently in Japan and in China. Latin text has a face
// of its own: the digits that Noto Sans CJK takes beside Latin letters cannot be searched for or copied from
// a PDF.
struct Face {
    const char *language;
    const char *family;
};
constexpr Face faces[] = {
    {"zh-Hans", "Noto Sans CJK SC"},
    {"ja", "Noto Sans CJK JP"},
    {"en", "Noto Sans"},
};

constexpr double codeMm = 38;
constexpr double columnGapMm = 6;
constexpr double lineHeight = 1.45;
// Of the citizen's language below the Japanese, in mm.
double otherHeight(double japanese)
{
    return std::max(japanese * 0.75, 3.2);
}

constexpr double leftSize = 3.8,
                 leftShare = 0.6; // of the list of what is left: its type in mm, its first column

} // namespace

ReceiptLayout::ReceiptLayout(QPainter &painter, const ReceiptPage &page, int dotsAnInch)
    : m_painter(painter)
    , m_page(page)
    , m_dotsPerMm(dotsAnInch / 25.4)
    , m_width(painter.viewport().width())
    , m_height(painter.viewport().height())
{
}

void ReceiptLayout::draw()
{
    notice();
    head();
    numberAndCode();
    whatHappensNext();
    whatIsLeft();
}

QFont ReceiptLayout::font(const QString &language, double heightMm, Weight weight) const
{
    const auto face = std::find_if(std::begin(faces), std::end(faces), [&language](const Face &f) {
        return language == QLatin1String(f.language);
    });
    QFont result(QString::fromLatin1(face == std::end(faces) ? "Noto Sans CJK JP" : face->family));
    result.setPixelSize(int(mm(heightMm)));
    result.setWeight(weight == Weight::Bold ? QFont::Bold : QFont::Normal);
    return result;
}

double ReceiptLayout::text(const QRectF &where, const QString &words, const QFont &face, const QColor &colour)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_painter.setFont(face);
    m_painter.setPen(colour);
    const QRectF needed = m_painter.boundingRect(where, words, option);
    m_painter.drawText(where, words, option);
    return std::max(needed.height(), face.pixelSize() * lineHeight);
}

void ReceiptLayout::both(const Bilingual &words, double heightMm, Weight weight, double width)
{
    const auto place = [&] { return QRectF(m_left, m_y, width, std::max(m_height - m_y, mm(heightMm * 2))); };
    m_y += text(place(), words.ja, font(QStringLiteral("ja"), heightMm, weight), ink);
    if (!words.other.isEmpty())
        m_y +=
            text(place(), words.other, font(m_page.language, otherHeight(heightMm), Weight::Regular), quiet);
}

void ReceiptLayout::notice()
{
    if (m_page.notice.ja.isEmpty())
        return;
    constexpr double inset = 3;
    const double top = m_y;
    m_left = mm(inset);
    gap(inset);
    both(m_page.notice, 4, Weight::Bold, m_width - 2 * m_left);
    gap(inset);
    m_left = 0;
    m_painter.setPen(QPen(ink, mm(0.5)));
    m_painter.drawRect(QRectF(0, top, m_width, m_y - top));
    gap(5);
}

void ReceiptLayout::head()
{
    both(m_page.office, 4, Weight::Regular, m_width);
    gap(2);
    both(m_page.title, 7.5, Weight::Bold, m_width);
    gap(3);
    both(m_page.procedure, 5, Weight::Bold, m_width);
    gap(4);
    m_painter.setPen(QPen(rule, mm(0.25)));
    m_painter.drawLine(QPointF(0, m_y), QPointF(m_width, m_y));
    gap(5);
}

void ReceiptLayout::numberAndCode()
{
    const double codeBottom = code(m_width, m_y);
    const double column = m_width - mm(codeMm + columnGapMm);
    both(m_page.numberLabel, 3.8, Weight::Regular, column);
    // As large as the column allows: it is read from a sheet in the hand and compared with a screen.
    QFont large = font(QStringLiteral("en"), 13, Weight::Bold);
    const double natural = QFontMetricsF(large).horizontalAdvance(m_page.number);
    if (natural > column)
        large.setPixelSize(int(large.pixelSize() * column / natural));
    m_y += text({0, m_y, column, mm(30)}, m_page.number, large, ink);
    gap(4);
    both(m_page.arrivedLabel, 3.8, Weight::Regular, column);
    both(m_page.arrived, 4.4, Weight::Bold, column);
    m_y = std::max(m_y, codeBottom);
    gap(5);
    m_painter.setPen(QPen(rule, mm(0.25)));
    m_painter.drawLine(QPointF(0, m_y), QPointF(m_width, m_y));
    gap(5);
}

double ReceiptLayout::code(double right, double top)
{
    constexpr int quietZone = 4; // modules, ISO/IEC 18004
    const scan::CodeModules modules = scan::makeCode(scan::receiptPayload(m_page.number.toStdString()));
    const double side = mm(codeMm);
    const double module = std::floor(side / (modules.size + 2 * quietZone));
    const QPointF origin(right - side + quietZone * module, top + quietZone * module);
    QPainterPath dark;
    for (int y = 0; y < modules.size; ++y) {
        for (int x = 0; x < modules.size; ++x) {
            if (modules.dark[std::size_t(y) * modules.size + x])
                dark.addRect(origin.x() + x * module, origin.y() + y * module, module, module);
        }
    }
    m_painter.fillPath(dark, Qt::black); // pure black: what a scanner sees best
    const double y = std::exchange(m_y, top + side);
    m_left = right - side;
    both(m_page.codeLabel, 3.4, Weight::Regular, side);
    m_left = 0;
    return std::exchange(m_y, y);
}

void ReceiptLayout::whatHappensNext()
{
    both(m_page.nextTitle, 5, Weight::Bold, m_width);
    gap(1.5);
    for (const Bilingual &sentence : m_page.next) {
        both(sentence, 4.2, Weight::Regular, m_width);
        gap(2);
    }
}

void ReceiptLayout::room(double height)
{
    if (m_y + height <= m_height)
        return;
    static_cast<QPagedPaintDevice *>(m_painter.device())->newPage();
    m_y = 0;
}

double ReceiptLayout::leftHeight(const LeftLine &line) const
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    const auto of = [&](const Bilingual &words, double width) {
        double height = 0;
        for (const auto &[text, face] :
             {std::pair(words.ja, font(QStringLiteral("ja"), leftSize, Weight::Regular)),
              std::pair(words.other, font(m_page.language, otherHeight(leftSize), Weight::Regular))}) {
            m_painter.setFont(face);
            if (!text.isEmpty())
                height +=
                    std::max(m_painter.boundingRect(QRectF(0, 0, width, m_height), text, option).height(),
                             face.pixelSize() * lineHeight);
        }
        return height;
    };
    return std::max(of(line.what, m_width * leftShare - mm(2)), of(line.when, m_width * (1 - leftShare))) +
           mm(2.5);
}

void ReceiptLayout::leftLine(const LeftLine &line)
{
    const double height = leftHeight(line);
    room(height);
    const double top = m_y;
    both(line.what, leftSize, Weight::Regular, m_width * leftShare - mm(2));
    m_y = top;
    m_left = m_width * leftShare;
    both(line.when, leftSize, Weight::Regular, m_width - m_left);
    m_left = 0;
    m_y = top + height;
    m_painter.setPen(QPen(rule, mm(0.15)));
    m_painter.drawLine(QPointF(0, m_y - mm(1)), QPointF(m_width, m_y - mm(1)));
}

void ReceiptLayout::whatIsLeft()
{
    if (m_page.left.isEmpty())
        return;
    gap(3);
    room(mm(14) + leftHeight(m_page.left.first())); // the title does not stay alone
    both(m_page.leftTitle, 5, Weight::Bold, m_width);
    gap(1.5);
    for (const LeftLine &line : m_page.left)
        leftLine(line);
}

} // namespace madoguchi::print
