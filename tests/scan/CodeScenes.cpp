// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/scan/CodeScenes.h"

#include <QTransform>
#include <cmath>

namespace codepicture
{

namespace
{

constexpr int quiet = 4; // modules of white around a code
constexpr int fine = 8;  // pixels a module in which damage is drawn

// Same numbers on every machine: the standard's distributions may differ.
class Dice
{
public:
    explicit Dice(quint32 seed) : m_random(seed) {}
    double between(double from, double to) { return from + (to - from) * m_random.generateDouble(); }
    int below(int limit) { return m_random.bounded(limit); }
    bool coin() { return below(2) == 1; }
    double bell() // mean 0, deviation 1
    {
        const quint32 bytes = m_random.generate();
        const int sum = int(bytes & 255) + int(bytes >> 8 & 255) + int(bytes >> 16 & 255) + int(bytes >> 24);
        return (sum - 510) / 147.8;
    }

private:
    QRandomGenerator m_random;
};

// How one code lies before the camera.
struct Pose {
    QPointF middle;    // in the frame
    double module = 4; // pixels, seen from straight above
    double turn = 0;   // degrees in the plane of the paper
    double tilt = 0;   // degrees away from the camera
    double tiltTo = 0; // degrees: which side goes away
    double bend = 0;   // radius of the roll in widths of the code; 0: flat
    int dark = 30, light = 215;
};

// From the paper, in modules around the middle of the code, to the frame: a camera four code widths away.
QTransform toFrame(const Pose &pose, int modules)
{
    const double distance = 4.0 * modules;
    const double lean = pose.tilt * M_PI / 180;
    const QTransform turned = QTransform().rotate(pose.turn);
    const QTransform away = QTransform().rotate(pose.tiltTo);
    // Leaning around the y axis: x shrinks, and what goes away becomes smaller.
    const QTransform leaned(std::cos(lean), 0, std::sin(lean) / distance, 0, 1, 0, 0, 0, 1);
    return turned * away.inverted() * leaned * away * QTransform::fromScale(pose.module, pose.module) *
           QTransform::fromTranslate(pose.middle.x(), pose.middle.y());
}

// The paper's own brightness at a place in modules around the middle; below 0: beside the paper.
int ink(const QImage &code, QPointF at, const Pose &pose)
{
    const double half = code.width() / 2.0;
    if (pose.bend > 0) { // seen from above, a roll's paper is pressed together at its sides
        const double radius = pose.bend * code.width();
        if (std::abs(at.x()) >= radius)
            return -1;
        at.setX(radius * std::asin(at.x() / radius));
    }
    const int x = int(std::floor(at.x() + half)), y = int(std::floor(at.y() + half));
    if (x < -3 || y < -3 || x >= code.width() + 3 || y >= code.height() + 3)
        return -1;
    const bool dark = code.valid(x, y) && code.constScanLine(y)[x] < 128;
    return dark ? pose.dark : pose.light;
}

void place(QImage &frame, const QImage &code, const Pose &pose)
{
    const QTransform there = toFrame(pose, code.width());
    const QTransform back = there.inverted();
    const double reach = code.width() / 2.0 + 3;
    const QRect around = there.mapRect(QRectF(-reach, -reach, 2 * reach, 2 * reach)).toAlignedRect();
    constexpr std::array parts{1 / 6.0, 3 / 6.0, 5 / 6.0};
    const QRect seen = around & frame.rect();
    for (int y = seen.top(); y <= seen.bottom(); ++y) {
        uchar *line = frame.scanLine(y);
        for (int x = seen.left(); x <= seen.right(); ++x) {
            int sum = 0;
            for (const double dy : parts) {
                for (const double dx : parts) {
                    const int value = ink(code, back.map(QPointF(x + dx, y + dy)), pose);
                    sum += value < 0 ? line[x] : value;
                }
            }
            line[x] = uchar(sum / 9);
        }
    }
}

// One direction of a blur: each pixel becomes the mean of those around it, weighted.
QImage blurredAlong(const QImage &picture, const std::vector<double> &weights, int dx, int dy)
{
    QImage out(picture.size(), QImage::Format_Grayscale8);
    const int reach = int(weights.size()) / 2;
    std::vector<int> whole(weights.size());
    double total = 0;
    for (const double weight : weights)
        total += weight;
    for (std::size_t i = 0; i < weights.size(); ++i)
        whole[i] = int(std::lround(weights[i] / total * 65536));
    for (int y = 0; y < picture.height(); ++y) {
        uchar *to = out.scanLine(y);
        for (int x = 0; x < picture.width(); ++x) {
            int sum = 32768;
            for (int i = -reach; i <= reach; ++i) {
                const int fx = qBound(0, x + i * dx, picture.width() - 1);
                const int fy = qBound(0, y + i * dy, picture.height() - 1);
                sum += whole[std::size_t(i + reach)] * picture.constScanLine(fy)[fx];
            }
            to[x] = uchar(qBound(0, sum >> 16, 255));
        }
    }
    return out;
}

QImage outOfFocus(const QImage &picture, double sigma)
{
    std::vector<double> weights;
    const int reach = std::max(1, int(std::ceil(sigma * 2.5)));
    for (int i = -reach; i <= reach; ++i)
        weights.push_back(std::exp(-i * i / (2 * sigma * sigma)));
    return blurredAlong(blurredAlong(picture, weights, 1, 0), weights, 0, 1);
}

QImage moved(const QImage &picture, double pixels, Dice &dice)
{
    const int reach = int(pixels / 2);
    std::vector<double> weights(std::size_t(2 * reach + 1), 1.0);
    weights.front() = weights.back() = 0.5 + (pixels / 2 - reach);
    const int way = dice.below(3);
    return outOfFocus(blurredAlong(picture, weights, way != 1, way != 0), 0.5);
}

template <typename Change> void eachPixel(QImage &picture, Change change)
{
    for (int y = 0; y < picture.height(); ++y) {
        uchar *line = picture.scanLine(y);
        for (int x = 0; x < picture.width(); ++x)
            line[x] = uchar(qBound(0.0, change(double(line[x]), x, y), 255.0));
    }
}

void addNoise(QImage &picture, double deviation, Dice &dice)
{
    eachPixel(picture, [&](double value, int, int) { return value + deviation * dice.bell(); });
}

void shade(QImage &picture, const Pose &pose, double width, double darkest, Dice &dice)
{
    const double angle = dice.between(0, 2 * M_PI);
    const double soft = dice.between(0.02, 0.5) * width;
    const QPointF edge = pose.middle + QPointF(dice.between(-0.3, 0.3), dice.between(-0.3, 0.3)) * width;
    eachPixel(picture, [&](double value, int x, int y) {
        const double beyond = ((x - edge.x()) * std::cos(angle) + (y - edge.y()) * std::sin(angle)) / soft;
        const double light = 1 / (1 + std::exp(-qBound(-30.0, 4 * beyond, 30.0)));
        return value * (darkest + (1 - darkest) * light);
    });
}

void addGlare(QImage &picture, const Pose &pose, double width, double severity, Dice &dice)
{
    const int spots = 1 + dice.below(3);
    for (int i = 0; i < spots; ++i) {
        const QPointF at = pose.middle + QPointF(dice.between(-0.5, 0.5), dice.between(-0.5, 0.5)) * width;
        const double size = width * dice.between(0.06, 0.12 + 0.3 * severity) / std::sqrt(spots);
        const double power = dice.between(90, 300);
        const double stretch = dice.between(0.5, 1);
        eachPixel(picture, [&](double value, int x, int y) {
            const double dx = (x - at.x()) / size, dy = (y - at.y()) / (size * stretch);
            const double far = dx * dx + dy * dy;
            return far > 16 ? value : value + power * std::exp(-far / 2);
        });
    }
}

// Pen strokes, blots and torn places on the code itself, in its own modules.
QImage damaged(const QImage &code, double severity, Dice &dice)
{
    QImage large = code.scaled(code.size() * fine);
    QPainter painter(&large);
    painter.setRenderHint(QPainter::Antialiasing);
    const double width = large.width();
    const auto somewhere = [&] { return QPointF(dice.between(0.1, 0.9), dice.between(0.1, 0.9)) * width; };
    const int strokes = 1 + dice.below(3);
    for (int i = 0; i < strokes; ++i) {
        painter.setPen(QPen(dice.coin() ? Qt::black : Qt::white, fine * dice.between(0.5, 0.8 + severity)));
        const QPointF from = somewhere(), to = somewhere();
        painter.drawLine(from, to);
    }
    painter.setPen(Qt::NoPen);
    const double area = 0.01 + 0.07 * severity;
    const int blots = 1 + dice.below(4);
    for (int i = 0; i < blots; ++i) {
        painter.setBrush(dice.coin() ? Qt::black : Qt::white);
        const double radius = width * std::sqrt(area / blots / M_PI);
        painter.drawEllipse(somewhere(), radius, radius * dice.between(0.6, 1));
    }
    painter.end();
    return large;
}

// Whether error correction still has enough to go by, looked at without a camera and with whole finder
// patterns: what was destroyed beyond that, no reader in the world brings back.
bool repairable(const QImage &large, const QImage &clean)
{
    constexpr int corner = quiet + 8;
    const int far = clean.width() - corner;
    QImage modules = large.scaled(clean.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                         .convertToFormat(QImage::Format_Grayscale8);
    for (int y = 0; y < clean.height(); ++y) {
        for (int x = 0; x < clean.width(); ++x) {
            const bool known =
                (x < corner && y < corner) || (x >= far && y < corner) || (x < corner && y >= far);
            const int value = known ? clean.constScanLine(y)[x] : modules.constScanLine(y)[x];
            modules.scanLine(y)[x] = value < 128 ? 0 : 255;
        }
    }
    return !madoguchi::scan::readCodes(view(modules.scaled(4 * clean.size()))).empty();
}

QImage damagedWithinReason(const QImage &code, double severity, Dice &dice)
{
    for (int tries = 0; tries < 50; ++tries) {
        if (QImage large = damaged(code, severity, dice); repairable(large, code))
            return large;
    }
    return damaged(code, 0, dice);
}

QImage desk(Dice &dice, QSize size)
{
    QImage picture(size, QImage::Format_Grayscale8);
    picture.fill(90 + dice.below(90));
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    const double unit = size.height() / 720.0;
    for (int i = 0; i < 12; ++i) { // papers, pens, a cup
        const int grey = 40 + dice.below(190);
        painter.setBrush(QColor(grey, grey, grey));
        painter.setPen(Qt::NoPen);
        painter.save();
        painter.translate(dice.below(size.width()), dice.below(size.height()));
        painter.rotate(dice.below(180));
        painter.drawRect(QRectF(0, 0, unit * dice.between(20, 400), unit * dice.between(8, 240)));
        painter.restore();
    }
    for (int i = 0; i < 8; ++i) { // lines of print: strokes of one to four pixels
        const double top = dice.below(size.height()), left = dice.below(size.width());
        painter.setBrush(QColor(30, 30, 30));
        for (double x = left; x < left + 300 * unit; x += unit * dice.between(3, 9))
            painter.drawRect(QRectF(x, top + unit * dice.between(-6, 0), unit * dice.between(1, 4),
                                    unit * dice.between(4, 12)));
    }
    return picture;
}

std::string text(Dice &dice)
{
    static constexpr std::array lengths{0, 0, 0, 60, 120, 250};
    const int length = lengths[std::size_t(dice.below(int(lengths.size())))];
    if (length == 0)
        return "MDG1:R:MJA1-" + std::to_string(1000 + dice.below(9000)) + "-" + char('A' + dice.below(26));
    std::string token = "MDG1:P:";
    while (int(token.size()) < length)
        token += char('a' + dice.below(26));
    return token;
}

struct Drawn {
    Pose pose;
    QImage code; // one pixel a module, with its quiet zone
};

// The same share of the frame at every size of camera: 25 to 45 % of its height.
Drawn ordinary(const std::string &content, Dice &dice, QSize frame)
{
    Drawn drawn{{}, draw(content, 1)};
    drawn.pose.middle =
        QPointF(frame.width() * dice.between(0.4, 0.6), frame.height() * dice.between(0.42, 0.58));
    drawn.pose.module = frame.height() * dice.between(0.25, 0.45) / (drawn.code.width() - 2 * quiet);
    drawn.pose.turn = dice.between(0, 360);
    drawn.pose.tilt = dice.between(0, 15);
    drawn.pose.tiltTo = dice.between(0, 360);
    return drawn;
}

void makeHard(Trouble trouble, double severity, Drawn &drawn, Dice &dice)
{
    Pose &pose = drawn.pose;
    switch (trouble) {
    case Trouble::Small:
        pose.module = 2.6 - 1.2 * severity;
        break;
    case Trouble::LowContrast:
        pose.dark = 60 + dice.below(120);
        pose.light = pose.dark + int(std::lround(40 - 30 * severity));
        break;
    case Trouble::Perspective:
        pose.tilt = 45 + 25 * severity;
        break;
    case Trouble::Curved:
        pose.bend = 0.75 - 0.3 * severity;
        pose.tilt = dice.between(0, 25);
        break;
    case Trouble::Damage:
        drawn.code = damagedWithinReason(drawn.code, severity, dice);
        pose.module /= fine;
        break;
    default:
        break;
    }
}

void spoilFrame(QImage &frame, Trouble trouble, double severity, const Drawn &drawn, Dice &dice)
{
    const Pose &pose = drawn.pose;
    const double width = pose.module * drawn.code.width();
    switch (trouble) {
    case Trouble::Blur:
        frame = dice.coin() ? outOfFocus(frame, pose.module * (0.3 + 0.5 * severity))
                            : moved(frame, pose.module * (0.6 + 1.2 * severity), dice);
        break;
    case Trouble::Light:
        shade(frame, pose, width, 0.4 - 0.35 * severity, dice);
        break;
    case Trouble::Glare:
        addGlare(frame, pose, width, severity, dice);
        break;
    default:
        break;
    }
    // What every camera does.
    if (trouble != Trouble::Blur)
        frame = outOfFocus(frame, 0.6);
    const double noise = trouble == Trouble::Noise         ? 25 + 50 * severity
                         : trouble == Trouble::LowContrast ? 2.5
                                                           : dice.between(2, 6);
    addNoise(frame, noise, dice);
}

} // namespace

const char *troubleName(Trouble trouble)
{
    static constexpr std::array names{"none",  "small",       "blur",   "noise",  "low contrast", "light",
                                      "glare", "perspective", "curved", "damage", "two codes"};
    return names[std::size_t(trouble)];
}

Scene scene(Trouble trouble, quint32 seed, QSize size)
{
    Dice dice(seed * 2654435761U + quint32(trouble));
    Scene made{desk(dice, size), {text(dice)}};
    const double severity = trouble == Trouble::None ? 0 : dice.between(0, 1);
    Drawn drawn = ordinary(made.texts.front(), dice, size);
    makeHard(trouble, severity, drawn, dice);
    if (trouble != Trouble::TwoCodes) {
        place(made.grey, drawn.code, drawn.pose);
        spoilFrame(made.grey, trouble, severity, drawn, dice);
        return made;
    }
    made.texts.push_back("https://example.com/" + std::to_string(dice.below(100000)));
    Drawn other = ordinary(made.texts.back(), dice, size);
    for (Drawn *each : {&drawn, &other}) {
        each->pose.middle = QPointF(size.width() * (each == &drawn ? 0.28 : 0.72), size.height() * 0.5);
        each->pose.tilt = 15 + 30 * severity;
        place(made.grey, each->code, each->pose);
    }
    shade(made.grey, drawn.pose, size.width() * 0.8, 0.7 - 0.5 * severity, dice);
    spoilFrame(made.grey, Trouble::TwoCodes, severity, drawn, dice);
    addNoise(made.grey, 18 * severity, dice);
    return made;
}

QImage emptyDesk(quint32 seed, QSize size)
{
    Dice dice(seed);
    QImage picture = outOfFocus(desk(dice, size), 0.6);
    addNoise(picture, dice.between(2, 6), dice);
    return picture;
}

} // namespace codepicture
