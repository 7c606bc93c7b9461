"""Files for the tests, made here: a page, a Word document, a PDF file."""

from __future__ import annotations

import io

HEADLINE = "القوات الحكومية تستعيد بلدة حدودية"
PARAGRAPHS = (
    "أعلنت وزارة الدفاع أن قواتها استعادت بلدة قرب الحدود بعد معارك استمرت ثلاثة أيام، وأن العملية مستمرة.",
    "وقال شهود إن القصف استمر حتى الفجر وإن عشرات العائلات نزحت جنوبا، فيما لم يصدر تعليق من الطرف الآخر.",
    "وأكدت منظمة إغاثية أنها تحتاج إلى ممر آمن لإيصال المساعدات إلى المدنيين المحاصرين في البلدة منذ أسابيع.",
)


def page(head: str = "", *, article: str = "", charset: str = "utf-8") -> str:
    body = "".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS)
    return (
        f'<!DOCTYPE html><html lang="ar" dir="rtl"><head><meta charset="{charset}">{head}</head><body>'
        '<nav><a href="/">الرئيسية</a> <a href="/sport">رياضة</a></nav>'
        f"<article><h1>{HEADLINE}</h1>{article}{body}</article>"
        '<footer>جميع الحقوق محفوظة © 2024 <time datetime="2024-01-01">1 يناير 2024</time></footer></body></html>'
    )


def word_document() -> bytes:
    import docx

    document = docx.Document()
    document.add_paragraph(HEADLINE)
    document.add_paragraph("تقرير/ سامي العبسي")
    for paragraph in PARAGRAPHS[:2]:
        document.add_paragraph(paragraph)
    table = document.add_table(rows=2, cols=2)
    for row, (left, right) in zip(table.rows, [("المدينة", "القتلى"), ("درعا", "12")], strict=True):
        row.cells[0].text, row.cells[1].text = left, right
    document.add_paragraph(PARAGRAPHS[2])
    target = io.BytesIO()
    document.save(target)
    return target.getvalue()


def pdf_file(lines: list[str], *, text_layer: bool = True) -> bytes:
    """A PDF file whose text layer gives out the characters of `lines` in this order."""
    chars = sorted({char for line in lines for char in line})
    code = {char: number for number, char in enumerate(chars, start=1)}
    mapping = "\n".join(f"<{code[c]:04X}> <{ord(c):04X}>" for c in chars)
    cmap = (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /T def /CMapType 2 def\n"
        f"1 begincodespacerange <0000> <FFFF> endcodespacerange\n{len(chars)} beginbfchar\n{mapping}\nendbfchar\n"
        "endcmap end end"
    )
    shown = "\n".join(f"<{''.join(f'{code[c]:04X}' for c in line)}> Tj 0 -20 Td" for line in lines)
    content = f"BT /F1 12 Tf 50 700 Td\n{shown}\nET" if text_layer else "0 0 100 100 re f"
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R "
        "/Resources << /Font << /F1 5 0 R >> >> >>",
        f"<< /Length {len(content)} >>\nstream\n{content}\nendstream",
        "<< /Type /Font /Subtype /Type0 /BaseFont /T /Encoding /Identity-H "
        "/DescendantFonts [6 0 R] /ToUnicode 7 0 R >>",
        "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /T /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) "
        "/Supplement 0 >> /DW 500 >>",
        f"<< /Length {len(cmap)} >>\nstream\n{cmap}\nendstream",
    ]
    out = "%PDF-1.4\n"
    offsets = []
    for number, item in enumerate(objects, start=1):
        offsets.append(len(out))
        out += f"{number} 0 obj\n{item}\nendobj\n"
    table = "".join(f"{offset:010d} 00000 n \n" for offset in offsets)
    start = len(out)
    out += (
        f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}trailer << /Size {len(objects) + 1} /Root 1 0 R >>\n"
    )
    return (out + f"startxref\n{start}\n%%EOF\n").encode("latin-1")
