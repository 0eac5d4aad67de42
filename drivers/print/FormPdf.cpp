// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/print/FormLayout.h"
#include "drivers/scan/CodeReader.h"

#include <cairo-pdf.h>

namespace madoguchi::print
{

namespace
{

constexpr double labelGrey = 0.93;

// A PDF that grows in memory: it holds personal data, and where it is kept is for others to decide.
class Pdf
{
public:
    explicit Pdf(const Page &page)
        : m_surface(cairo_pdf_surface_create_for_stream(&Pdf::write, &m_bytes, page.width, page.height)),
          m_cairo(cairo_create(m_surface))
    {
        // Outlines as they were designed, at every size: a printer has no use for hints for a screen.
        cairo_font_options_t *options = cairo_font_options_create();
        cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
        cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
        cairo_set_font_options(m_cairo, options);
        cairo_font_options_destroy(options);
    }
    ~Pdf()
    {
        cairo_destroy(m_cairo);
        cairo_surface_destroy(m_surface);
    }
    Pdf(const Pdf &) = delete;
    Pdf &operator=(const Pdf &) = delete;
    cairo_t *cairo() const { return m_cairo; }
    cairo_surface_t *surface() const { return m_surface; }
    Result<std::string> take()
    {
        cairo_surface_finish(m_surface);
        const cairo_status_t drawn = cairo_status(m_cairo), written = cairo_surface_status(m_surface);
        if (drawn != CAIRO_STATUS_SUCCESS || written != CAIRO_STATUS_SUCCESS)
            return Error{ErrorCode::PrintFailed, cairo_status_to_string(drawn ? drawn : written)};
        return std::move(m_bytes);
    }

private:
    static cairo_status_t write(void *to, const unsigned char *data, unsigned length)
    {
        static_cast<std::string *>(to)->append(reinterpret_cast<const char *>(data), length);
        return CAIRO_STATUS_SUCCESS;
    }
    std::string m_bytes;
    cairo_surface_t *m_surface;
    cairo_t *m_cairo;
};

void fill(cairo_t *to, const Box &box)
{
    if (!box.label)
        return;
    cairo_set_source_rgb(to, labelGrey, labelGrey, labelGrey);
    cairo_rectangle(to, box.rect.x, box.rect.y, box.rect.width, box.rect.height);
    cairo_fill(to);
}

void rule(cairo_t *to, const Box &box)
{
    cairo_set_source_rgb(to, 0, 0, 0);
    cairo_set_line_width(to, box.rule);
    const Rect &r = box.rect;
    if (box.ruled)
        cairo_rectangle(to, r.x, r.y, r.width, r.height);
    if (box.struck) {
        cairo_move_to(to, r.x + r.width, r.y);
        cairo_line_to(to, r.x, r.y + r.height);
    }
    cairo_stroke(to);
}

void code(cairo_t *to, const Sheet &sheet)
{
    constexpr int quietZone = 2; // modules; the paper around it is white, too
    const scan::CodeModules modules = scan::makeCode(sheet.code);
    const double module = sheet.codeRect.width / (modules.size + 2 * quietZone);
    for (int y = 0; y < modules.size; ++y)
        for (int x = 0; x < modules.size; ++x)
            if (modules.dark[std::size_t(y) * std::size_t(modules.size) + std::size_t(x)])
                cairo_rectangle(to, sheet.codeRect.x + (x + quietZone) * module,
                                sheet.codeRect.y + (y + quietZone) * module, module, module);
    cairo_set_source_rgb(to, 0, 0, 0);
    cairo_fill(to);
}

void draw(cairo_t *to, Typesetter &typesetter, const Sheet &sheet)
{
    for (const auto step : {fill, rule}) // all grey first, so that it covers no line
        for (const Box &box : sheet.boxes)
            step(to, box);
    for (const Box &box : sheet.boxes) {
        const Rect text = box.textRect();
        typesetter.draw(to, box.text, text.x, text.y, text.width, box.align);
    }
    if (!sheet.code.empty())
        code(to, sheet);
}

} // namespace

Result<std::string> formPdf(const PaperForm &form)
{
    Typesetter typesetter(form.japanese);
    Pdf pdf(pageOf(form));
    std::string title = form.title.ja;
    std::erase(title, phraseEnd);
    cairo_pdf_surface_set_metadata(pdf.surface(), CAIRO_PDF_METADATA_TITLE, title.c_str());
    cairo_pdf_surface_set_metadata(pdf.surface(), CAIRO_PDF_METADATA_CREATOR, "Madoguchi");
    for (const Sheet &sheet : FormLayout(typesetter, form).sheets()) {
        draw(pdf.cairo(), typesetter, sheet);
        cairo_show_page(pdf.cairo());
    }
    return pdf.take();
}

} // namespace madoguchi::print
