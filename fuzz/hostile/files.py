"""Hostile files: each kind makes a folder of one to three files, given as (name, bytes)."""

from __future__ import annotations

import bz2
import gzip
import io
import json
import random
import zipfile
from collections.abc import Callable

from fuzz.feeding import CORPUS
from fuzz.hostile import stock
from fuzz.mutate import mutate

File = tuple[str, bytes]
Make = Callable[[random.Random], list[File]]
ENDINGS = (
    ".txt",
    ".html",
    ".docx",
    ".pdf",
    ".jsonl",
    ".json",
    ".csv",
    ".tsv",
    ".rss",
    ".warc",
    ".warc.gz",
    ".zip",
    ".gz",
    ".xml",
    ".atom",
    ".htm",
    ".ndjson",
    "",
    ".TXT",
    ".bin",
)
ENCODINGS = (
    "utf-8",
    "utf-16",
    "utf-16-le",
    "utf-16-be",
    "utf-32",
    "windows-1256",
    "iso-8859-6",
    "cp864",
    "mac_arabic",
    "utf-7",
    "cp720",
)


def _report(chance: random.Random) -> str:
    return chance.choice(stock.articles())[: chance.choice((300, 2_000))]


def _line(chance: random.Random) -> str:
    return chance.choice(stock.sentences())


def _cut(raw: bytes, chance: random.Random) -> bytes:
    return raw[: chance.randrange(len(raw) + 1)]


def _damaged(raw: bytes, chance: random.Random) -> bytes:
    """Some bytes changed, some cut out, or the end missing."""
    made = bytearray(raw)
    for _ in range(chance.choice((1, 3, 30))):
        if made:
            at = chance.randrange(len(made))
            if chance.random() < 0.7:
                made[at] = chance.randrange(256)
            else:
                del made[at : at + chance.choice((1, 2, 50))]
    return _cut(bytes(made), chance) if chance.random() < 0.3 else bytes(made)


def _zip(members: list[File], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", method) as package:
        for name, raw in members:
            package.writestr(zipfile.ZipInfo(name or "x", (1980, 1, 1, 0, 0, 0)), raw, compress_type=method)
    return buffer.getvalue()


def _gzip(raw: bytes) -> bytes:
    return gzip.compress(raw, mtime=0)


def encodings(chance: random.Random) -> list[File]:
    """A report in any encoding, with a mark of another one, or without."""
    mark = chance.choice((b"", b"", b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf"))
    return [("a.txt", mark + _report(chance).encode(chance.choice(ENCODINGS), "replace"))]


def broken_encodings(chance: random.Random) -> list[File]:
    """The same, with damaged bytes."""
    return [("a.txt", _damaged(_report(chance).encode(chance.choice(ENCODINGS), "replace"), chance))]


def mixed_encodings(chance: random.Random) -> list[File]:
    """Lines in turn in different encodings."""
    lines = _report(chance).split("\n") + [_line(chance) for _ in range(5)]
    return [("a.txt", b"\n".join(line.encode(chance.choice(ENCODINGS[:7]), "replace") for line in lines))]


def nul_bytes(chance: random.Random) -> list[File]:
    """NULs before, within, behind, instead."""
    raw = _report(chance).encode("utf-8")
    at = chance.randrange(len(raw))
    return [("a.txt", raw[:at] + b"\x00" * chance.choice((1, 100, 10_000)) + raw[at:])]


def noise(chance: random.Random) -> list[File]:
    """Noise under every ending."""
    return [("a" + chance.choice(ENDINGS), chance.randbytes(chance.choice((0, 1, 2, 3, 10, 1_000, 20_000))))]


def wrong_endings(chance: random.Random) -> list[File]:
    """A good file under the ending of another kind."""
    seed = chance.choice(sorted((CORPUS / "items").glob("seed-*")))
    return [("a" + chance.choice(ENDINGS), seed.read_bytes()[1:])]


def truncated(chance: random.Random) -> list[File]:
    """A good file of any kind, cut at any byte."""
    seed = chance.choice(sorted((CORPUS / "items").glob("seed-*")))
    return [(_named(seed.name), _cut(seed.read_bytes()[1:], chance))]


def changed(chance: random.Random) -> list[File]:
    """A good file of any kind, changed as the fuzzer does."""
    seeds = sorted((CORPUS / "items").glob("seed-*"))
    seed = chance.choice(seeds)
    raw = mutate(seed.read_bytes()[1:], [chance.choice(seeds).read_bytes()], chance, 60_000)
    return [(_named(seed.name), raw)]


def _named(seed: str) -> str:
    last = seed.split("-")[-1]
    return "a.txt.gz" if seed.endswith("txt-gz") else "a.warc.gz" if seed.endswith("warc-gz") else f"a.{last}"


def zip_names(chance: random.Random) -> list[File]:
    """Members whose names lead out, are empty, huge, hidden, twice the same."""
    names = (
        "../../x.txt",
        "/etc/x.txt",
        "C:\\x.txt",
        "a\\..\\b.txt",
        "\u202etxt.exe",
        "x" * 60_000,
        ".txt",
        "~$a.docx",
        "a.txt",
        "a.txt",
        "a/",
        "con.txt",
        "\n.txt",
        "a.txt\x00.html",
        "__MACOSX/a.txt",
        "-rf",
        "أخبار.txt",
        "\ud7ff\uffff.txt",
        "....//x.html",
    )
    return [("a.zip", _zip([(chance.choice(names), _line(chance).encode()) for _ in range(chance.choice((1, 3, 40)))]))]


def zip_bombs(chance: random.Random) -> list[File]:
    """Members that unpack to far more than they are, and archives in archives."""
    raw = chance.choice((b"\0", b" ", "ا".encode(), "قصف الجيش المدينة. ".encode())) * chance.choice((10_000, 400_000))
    inner = _zip([("a.txt", raw)])
    for _ in range(chance.choice((0, 1, 2, 5, 30))):
        inner = _zip([("a.zip", inner)] * chance.choice((1, 2)))
    return [("a.zip", inner)]


def zip_damaged(chance: random.Random) -> list[File]:
    """Archives of every method, damaged."""
    methods = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA)
    members = [(f"{n}.txt", _report(chance).encode()) for n in range(chance.choice((1, 4)))]
    return [("a.zip", _damaged(_zip(members, chance.choice(methods)), chance))]


def zip_lies(chance: random.Random) -> list[File]:
    """Directories that say other sizes, methods, flags and places than there are."""
    made = bytearray(_zip([(f"{n}.txt", _line(chance).encode()) for n in range(3)]))
    for sign in (b"PK\x01\x02", b"PK\x03\x04", b"PK\x05\x06"):
        at = made.find(sign)
        while at >= 0:
            if chance.random() < 0.6:
                field = at + chance.choice((6, 8, 10, 12, 16, 18, 20, 22, 24, 28, 30, 42))
                made[field : field + 2] = chance.choice(
                    (b"\xff\xff", b"\x00\x00", b"\x01\x00", b"\x63\x00", chance.randbytes(2))
                )
            at = made.find(sign, at + 4)
    return [("a.zip", bytes(made))]


def gzips(chance: random.Random) -> list[File]:
    """gzip in gzip, two in one, cut, damaged, bombs, with something else inside or behind."""
    raw = chance.choice((_report(chance).encode(), b"\0" * 3_000_000, _zip([("a.txt", _line(chance).encode())]), b""))
    for _ in range(chance.choice((1, 1, 2, 6))):
        raw = _gzip(raw)
    kind = chance.randrange(5)
    raw = (
        raw * 2
        if kind == 0
        else raw + chance.randbytes(30)
        if kind == 1
        else _damaged(raw, chance)
        if kind == 2
        else raw
    )
    return [
        (chance.choice(("a.txt.gz", "a.gz", "a.html.gz", "a.csv.gz", "a.bin")), bz2.compress(raw) if kind == 3 else raw)
    ]


def warcs(chance: random.Random) -> list[File]:
    """Web archives with false lengths, missing heads, other kinds of records, damaged bodies."""
    made = b""
    for _ in range(chance.choice((1, 3, 20))):
        body = f"<html><head><title>خبر</title></head><body><p>{_report(chance)}</p></body></html>".encode()
        coding = chance.choice(
            (b"", b"", b"Content-Encoding: gzip\r\n", b"Transfer-Encoding: chunked\r\n", b"Content-Encoding: br\r\n")
        )
        body = _gzip(body) if b"gzip" in coding and chance.random() < 0.6 else body
        status = chance.choice((b"200 OK", b"404 No", b"999", b"", b"200"))
        http = (
            b"HTTP/1.1 "
            + status
            + b"\r\nContent-Type: "
            + chance.choice((b"text/html; charset=utf-8", b"text/html; charset=x-none", b"application/pdf", b""))
            + b"\r\n"
            + coding
            + chance.choice((b"\r\n", b""))
            + body
        )
        length = chance.choice((len(http), len(http), len(http), 0, len(http) + 100, 10**12, -1))
        made += b"WARC/1.0\r\nWARC-Type: " + chance.choice((b"response", b"response", b"resource", b"metadata", b"revisit", b"x")) + b"\r\nWARC-Target-URI: " + chance.choice((b"http://a.b/c", b"", b"\xff\x00", b"javascript:1")) + b"\r\nWARC-Date: " + chance.choice((b"2016-10-26T00:00:00Z", b"yesterday", b"99999-99-99T99:99:99Z")) + b"\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: " + str(length).encode() + b"\r\n\r\n" + http + chance.choice((b"\r\n\r\n", b"\r\n\r\n", b""))  # fmt: skip
    kind = chance.randrange(4)
    if kind == 0:
        return [("a.warc.gz", _gzip(made))]
    return [("a.warc", _damaged(made, chance) if kind == 1 else made)]


def feeds(chance: random.Random) -> list[File]:
    """Feeds with entities that grow, external ones, dates of no calendar, markup in markup, entries by hundreds."""
    bomb = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 12))
    head = chance.choice(
        ("", "", f'<!DOCTYPE x [<!ENTITY a0 "ا">{bomb}]>', '<!DOCTYPE x [<!ENTITY a11 SYSTEM "file:///etc/passwd">]>')
    )
    dates = (
        "Wed, 26 Oct 2016 08:00:00 GMT",
        "99999999999999999999",
        "2016-13-45",
        "",
        "Thu, 01 Jan 0000 00:00:00 +9999",
        "26 Oct 99999999999999999999999 08:00:00 GMT",
        "أمس",
    )
    entry = chance.choice(
        (
            "<item><title>{t}</title><description>{d}</description><pubDate>{p}</pubDate></item>",
            "<entry><title type='html'>{t}</title><content type='xhtml'><div>{d}</div></content><updated>{p}</updated></entry>",
        )
    )
    entries = "".join(
        entry.format(
            t=chance.choice(("خبر", "&a11;", "<![CDATA[x]]>", "&lt;script&gt;", "")),
            d=chance.choice(
                (_line(chance), "&lt;p&gt;" * 200 + _line(chance), "<![CDATA[" + _line(chance), "<div>" * 300, "&a11;")
            ),
            p=chance.choice(dates),
        )
        for _ in range(chance.choice((0, 1, 5, 100)))
    )
    raw = f'<?xml version="1.0" encoding="{chance.choice(("utf-8", "windows-1256", "x-none", "utf-16"))}"?>{head}<rss version="2.0"><channel><title>و</title>{entries}</channel></rss>'
    encoded = raw.encode(chance.choice(("utf-8", "utf-8", "windows-1256")), "replace")
    return [
        (chance.choice(("a.rss", "a.xml", "a.atom")), _damaged(encoded, chance) if chance.random() < 0.3 else encoded)
    ]


def pages(chance: random.Random) -> list[File]:
    """Pages that are nested deep, never closed, lie about their encoding, or consist of attributes, comments, entities, tables."""
    text = _report(chance)
    deep = chance.choice((10, 500, 3_000))
    tag = chance.choice(("div", "b", "table><tr><td", "ul><li", "span", "blockquote", "font", "svg><g"))
    kinds = (
        f"<{tag}>" * deep + text,
        f"<p>{text}</p>" + "<!--" * deep,
        "<p " + f"a='{'x' * 20}' " * deep + f">{text}</p>",
        "<p>"
        + text.replace(
            " ", chance.choice(("&nbsp;", "<br>", "&#x202e;", "&#0;", "&#xd800;", "&#99999999;", "<wbr>", "<b>"))
        ),
        f"<script type='application/ld+json'>{'[' * deep}</script><p>{text}</p>",
        f'<script type="application/ld+json">{{"@type":"NewsArticle","datePublished":"{"9" * 40}","headline":{"[" * 40}</script><p>{text}</p>',
        f"<title>{'خبر ' * deep}</title><p>{text}</p>",
        f"<p>{text}</p><" * 3 + "<" * deep,
        "<table>" + "<tr>" * deep + f"<td>{text}",
        f"<style>{'*' * deep}</style><p>{text}</p><template><p>{text}</template>",
        f"<a href='{'/' * deep}'>{text}</a>" * 3,
    )
    charset = chance.choice(("utf-8", "windows-1256", "utf-16", "x-none", "utf-7", "ا"))
    raw = f'<html><head><meta charset="{charset}"></head><body>{chance.choice(kinds)}'
    return [
        (chance.choice(("a.html", "a.htm", "a.xhtml")), raw.encode(chance.choice(("utf-8", "windows-1256")), "replace"))
    ]


def tables(chance: random.Random) -> list[File]:
    """Tables with open quotes, thousands of columns, other separators in each row, heads alone, twice the same column."""
    sign = chance.choice((",", ";", "\t", "|", "،", "\x00"))
    head = chance.choice(
        (
            ["text", "date", "source"],
            ["text"],
            ["text"] * 500,
            ["المتن", "التاريخ"],
            ["id"],
            [""],
            ["text", "text"],
            ["x" * 5000],
        )
    )
    rows = [sign.join(head)]
    for _ in range(chance.choice((0, 1, 30))):
        cells = [
            chance.choice(
                (
                    _line(chance),
                    "2016-10-26",
                    '"',
                    '""',
                    '"' + _line(chance),
                    "=1+1",
                    "\n",
                    "",
                    "9" * 400,
                    "\x00",
                    "'" * 100,
                )
            )
            for _ in range(chance.choice((1, len(head), 600)))
        ]
        rows.append(chance.choice((sign, sign, ",", ";")).join(cells))
    raw = (
        chance.choice(("\n", "\r\n", "\r"))
        .join(rows)
        .encode(chance.choice(("utf-8", "utf-8-sig", "utf-16", "windows-1256")), "replace")
    )
    return [(chance.choice(("a.csv", "a.tsv")), raw[:200_000])]


def jsons(chance: random.Random) -> list[File]:
    """Lists of anything: nested deep, numbers without end, halves of characters, keys twice, values of other kinds."""
    text = json.dumps(_report(chance), ensure_ascii=chance.random() < 0.5)
    deep = chance.choice((50, 1_000, 100_000))
    kinds = (
        "[" * deep, '{"a":' * deep, f'[{{"text": {text}, "n": {"9" * 5000}}}]', f'[{{"text": {text}, "published": {{}}}}]',
        f'[{{"text": {text}, "text": 5}}]', f'[{{"text": "\\ud800 قصف الجيش المدينة أمس \\udc00"}}, {{"text": {text}}}]', '[{"text": NaN}, {"text": Infinity}, 1, null, "x", [], true]',
        f'[{{"text": {text}, "title": ["x"], "outlet": 5, "url": null, "id": {{"a": 1}}}}]', f'{{"items": [{{"content": {text}}}]}}', f'{{"text": {text}}}{{"text": {text}}}',
        f'[{{"text": {text}}},', f'[{{"text": "{"a" * 10}\x00\x01"}}]', f'[{",".join([text] * 50)}]', "[]", "{}", "null", '""', f'[{{"text": {text}, "published": "{"9" * 300}"}}]',
        f'[{{"": "", "\\u0000": {text}}}]', f'[{{"text": {text}, "published": 1e999}}]',
    )  # fmt: skip
    raw = chance.choice(kinds).encode(chance.choice(("utf-8", "utf-8-sig", "utf-16", "windows-1256")), "replace")
    return [("a.json", raw)]


def json_lines(chance: random.Random) -> list[File]:
    """Good lines amid bad ones."""
    made = []
    for number in range(chance.choice((1, 20, 100))):
        good = json.dumps(
            {
                "id": chance.choice((number, "x", None)),
                "text": _line(chance),
                "published": chance.choice(("2016-10-26", "x", 5, None)),
            },
            ensure_ascii=False,
        )
        made.append(
            chance.choice(
                (
                    good,
                    good,
                    good[: chance.randrange(len(good))],
                    "",
                    " ",
                    "\x00",
                    good + good,
                    good.replace('"text"', '"body2"'),
                    "[" * 3000,
                    good.replace(" ", "\\ud800"),
                    "5",
                )
            )
        )
    raw = chance.choice(("\n", "\r\n", "\n\n")).join(made).encode("utf-8", "surrogatepass")
    return [(chance.choice(("a.jsonl", "a.ndjson")), raw if chance.random() < 0.8 else _damaged(raw, chance))]


def office(chance: random.Random) -> list[File]:
    """Word files whose parts are missing, damaged, replaced or grow."""
    seed = CORPUS / "items" / "seed-doc-docx"
    with zipfile.ZipFile(io.BytesIO(seed.read_bytes()[1:])) as package:
        members = [(name, package.read(name)) for name in package.namelist()]
    at = next((n for n, (name, _) in enumerate(members) if name == "word/document.xml"), 0)
    bomb = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>'
    kind = chance.randrange(6)
    if kind == 0:
        del members[chance.randrange(len(members))]
    elif kind == 1:
        members[at] = (members[at][0], bomb + members[at][1].split(b"?>", 1)[-1].replace(b"<w:t>", b"<w:t>&c;"))
    elif kind == 2:
        members[at] = (members[at][0], _damaged(members[at][1], chance))
    elif kind == 3:
        members[at] = (members[at][0], b"<w:document>" + b"<w:p>" * 5000)
    elif kind == 4:
        other = chance.randrange(len(members))
        members[other] = (members[other][0], _damaged(members[other][1], chance))
    else:
        return [("a.docx", _damaged(_zip(members), chance))]
    return [("a.docx", _zip(members))]


def pdfs(chance: random.Random) -> list[File]:
    """PDF files with loops, damaged tables of objects, false lengths."""
    raw = (CORPUS / "items" / "seed-doc-pdf").read_bytes()[1:]
    swaps = ((b"1 0 R", b"2 0 R"), (b"/Kids", b"/Parent"), (b"/Length", b"/Length 9999999 %"), (b"startxref", b"startxref\n0\n%"), (b"/Count 1", b"/Count -5"), (b"endobj", b""), (b"/Font", b"/F\x00nt"), (b"/FlateDecode", b"/LZWDecode"), (b"%PDF-1", b"%PDF-9"), (b"/Type", b"/Type /Type"))  # fmt: skip
    for one, other in chance.sample(swaps, chance.choice((1, 2, 5))):
        raw = raw.replace(one, other, chance.choice((1, 100)))
    return [("a.pdf", _damaged(raw, chance) if chance.random() < 0.5 else raw)]


def names(chance: random.Random) -> list[File]:
    """Names and folders that hurt: controls, other directions, as long as may be, bytes that are no text."""
    bad = (
        "a\nb.txt",
        "\u202etxt.a.txt",
        "x" * 240 + ".txt",
        " .txt",
        "-o.txt",
        "--json.txt",
        "a;rm -rf.txt",
        "a'b\"c.txt",
        "%s%n.txt",
        "أخبار/يوم/خبر.txt",
        "a\\b.txt",
        "\udcff\udcfe.txt",
        "con.txt",
        "a.txt.",
        ".hidden.txt",
        "a.txt/b.txt",
        "\x1b[31m.txt",
        "a\u0301\u0345.txt",
        "~$a.docx",
        "${HOME}.txt",
        "\ufeff.txt",
        "a.zip/b.html",
        "…..txt",
    )
    return [
        (name, _line(chance).encode())
        for name in chance.sample(bad, 3)
        if not name.startswith("a.txt") or chance.random() < 0.5
    ]


KINDS: dict[str, Make] = {
    "encodings": encodings,
    "broken encodings": broken_encodings,
    "mixed encodings": mixed_encodings,
    "NUL bytes": nul_bytes,
    "noise": noise,
    "wrong endings": wrong_endings,
    "truncated files": truncated,
    "changed files": changed,
    "names in zip files": zip_names,
    "zip bombs": zip_bombs,
    "damaged zip files": zip_damaged,
    "lying zip files": zip_lies,
    "gzip": gzips,
    "web archives": warcs,
    "feeds": feeds,
    "pages": pages,
    "tables": tables,
    "JSON": jsons,
    "JSON Lines": json_lines,
    "Word files": office,
    "PDF files": pdfs,
    "names of files": names,
}
