"""Files of every kind with one report each, and bad ones beside them."""

from __future__ import annotations

import csv
import gzip
import io
import json
import zipfile
from collections import deque
from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

T = TypeVar("T")

STRIKE = "قصفت الطائرات الروسية بلدة كفرنبل في ريف إدلب يوم الثلاثاء، ما أدى إلى مقتل خمسة مدنيين.\nونفت وزارة الدفاع الروسية استهداف المدنيين.\n"
RALLY = (
    "تظاهر مئات المعلمين أمام وزارة التربية في عمان يوم الأحد للمطالبة برفع الأجور.\nوقالت النقابة إن الإضراب سيستمر.\n"
)
TALKS = (
    "التقى وزير الخارجية العراقي نظيره الإيراني في بغداد يوم الخميس لبحث أمن الحدود.\nوأكد الوزيران ضرورة وقف القتال.\n"
)


def last(steps: Iterator[T]) -> T:
    """What work that tells of its progress says at the end."""
    return deque(steps, maxlen=1)[0]


def numbered(text: str, number: int) -> str:
    """The text with a line that makes it one of its own."""
    return f"{text}وذكرت الوكالة في نشرتها رقم {number} أن الوضع هادئ.\n"


def page(title: str, text: str) -> str:
    """A web page."""
    paragraphs = "".join(f"<p>{line}</p>" for line in text.splitlines())
    return f'<!doctype html><html lang="ar"><head><meta charset="utf-8"><title>{title}</title></head><body><article><h1>{title}</h1>{paragraphs}</article></body></html>'


def feed(entries: list[tuple[str, str, str]]) -> str:
    """An RSS feed of (title, text, date)."""
    items = "".join(
        f"<item><title>{title}</title><link>https://agency.example/{n}</link><pubDate>{day}</pubDate>"
        f"<description>&lt;p&gt;{text}&lt;/p&gt;</description></item>"
        for n, (title, text, day) in enumerate(entries, start=1)
    )
    return f'<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>وكالة الأنباء</title>{items}</channel></rss>'


def warc(pages: list[tuple[str, str]]) -> bytes:
    """A compressed web archive of (address, page), one of them not found, one a picture."""
    out = io.BytesIO()
    everything = [(url, 200, "text/html; charset=utf-8", body.encode()) for url, body in pages]
    everything += [
        ("https://agency.example/gone", 404, "text/html", b"gone"),
        ("https://agency.example/a.png", 200, "image/png", b"\x89PNG"),
    ]
    for number, (url, status, media_type, body) in enumerate(everything):
        payload = (
            f"HTTP/1.1 {status} X\r\nContent-Type: {media_type}\r\nContent-Length: {len(body)}\r\n\r\n".encode() + body
        )
        head = (
            f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {url}\r\nWARC-Date: 2016-10-27T05:00:0{number}Z\r\n"
            f"WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-00000000000{number}>\r\n"
            f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(payload)}\r\n\r\n"
        )  # fmt: skip
        out.write(gzip.compress(head.encode() + payload + b"\r\n\r\n"))
    return out.getvalue()


def table(rows: list[dict[str, str]], *, delimiter: str = ",") -> str:
    """A CSV table."""
    out = io.StringIO()
    writer = csv.DictWriter(out, list(rows[0]), delimiter=delimiter)
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue()


def write_every_kind(folder: Path) -> int:
    """Good files of every kind; returns how many reports they hold."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "plain.txt").write_text(numbered(STRIKE, 1), encoding="utf-8")
    (folder / "windows.txt").write_bytes(numbered(RALLY, 2).encode("windows-1256"))
    (folder / "page.html").write_text(page("محادثات في بغداد", numbered(TALKS, 3) * 2), encoding="utf-8")
    lines = [
        json.dumps(
            {"text": numbered(STRIKE, n), "id": n, "outlet": "صحيفة الغد", "published": "2016-10-26"},
            ensure_ascii=False,
        )
        for n in (4, 5)
    ]
    (folder / "lines.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")
    listed = [
        {
            "source": "okaz",
            "content": numbered(RALLY, n),
            "date_extracted": "2015-07-21 02:51:32",
            "url": f"https://okaz.example/{n}",
        }
        for n in (6, 7)
    ]
    (folder / "list.json").write_text(json.dumps(listed, ensure_ascii=False, indent=2), encoding="utf-8")
    (folder / "table.csv").write_text(
        table([{"العنوان": "لقاء", "النص": numbered(TALKS, 8), "تاريخ النشر": "2016-10-20"}]), encoding="utf-8"
    )
    (folder / "feed.rss").write_text(
        feed(
            [
                ("قصف على إدلب", numbered(STRIKE, 9), "Wed, 26 Oct 2016 23:30:00 +0300"),
                ("احتجاج", numbered(RALLY, 10), "الأربعاء 26 أكتوبر 2016"),
            ]
        ),
        encoding="utf-8",
    )
    (folder / "crawl.warc.gz").write_bytes(
        warc([("https://agency.example/talks", page("لقاء في بغداد", numbered(TALKS, 11) * 2))])
    )
    with zipfile.ZipFile(folder / "batch.zip", "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("one/report.txt", numbered(STRIKE, 12))
        package.writestr("../outside.txt", numbered(RALLY, 13))
        inner = io.BytesIO()
        with zipfile.ZipFile(inner, "w") as nested:
            nested.writestr("deep.jsonl", json.dumps({"text": numbered(TALKS, 14)}, ensure_ascii=False))
        package.writestr("inner.zip", inner.getvalue())
    (folder / "packed.txt.gz").write_bytes(gzip.compress(numbered(STRIKE, 15).encode()))
    (folder / "no-ending").write_text(numbered(RALLY, 16), encoding="utf-8")
    return 16


def write_bad_files(folder: Path) -> int:
    """Files of which nothing can be read; returns how many inputs are set aside."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "empty.txt").write_bytes(b"")
    (folder / "english.txt").write_text("The army shelled the town on Tuesday, killing five civilians.\n" * 3)
    (folder / "noise.bin").write_bytes(bytes(range(256)) * 20)
    (folder / "cut.pdf").write_bytes(b"%PDF-1.7\n1 0 obj\n<<")
    (folder / "cut.docx").write_bytes(b"PK\x03\x04word/document.xml")
    (folder / "cut.zip").write_bytes(b"PK\x03\x04" + b"\0" * 40)
    (folder / "cut.txt.gz").write_bytes(gzip.compress(STRIKE.encode())[:40])
    (folder / "cut.warc").write_bytes(b"WARC/1.0\r\nWARC-Type: resp")
    (folder / "broken.jsonl").write_text('{"text": \n')
    (folder / "number.json").write_text("17")
    (folder / "empty-feed.rss").write_text("<rss><channel></channel></rss>")
    (folder / "header.csv").write_text("text,text\nأ,ب\n", encoding="utf-8")
    bomb = io.BytesIO()
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("bomb.txt", b"0" * 50_000_000)
    (folder / "bomb.zip").write_bytes(bomb.getvalue())
    return 13
