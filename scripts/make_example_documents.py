"""Make the example reports that are not plain UTF-8, a Word document and a windows-1256 text, from UTF-8 texts.

The same bytes come out each time: the package's times are fixed, and nothing of the machine goes in.
"""

from __future__ import annotations

import argparse
import io
import sys
import zipfile
from datetime import datetime
from pathlib import Path

import docx
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

SOURCES = Path(__file__).parent / "example_documents"
EXAMPLES = Path(__file__).parent.parent / "examples"
WRITTEN = datetime(2020, 10, 10)
ZIP_TIME = (2020, 10, 10, 0, 0, 0)


def word_document(text: str) -> bytes:
    """A right-to-left Word document with a heading and a paragraph for every further line."""
    document = docx.Document()
    properties = document.core_properties
    properties.author, properties.title, properties.language = "", text.split("\n", 1)[0], "ar"
    properties.created = properties.modified = WRITTEN
    for number, line in enumerate(text.rstrip("\n").split("\n")):
        paragraph = document.add_heading(line, level=1) if number == 0 else document.add_paragraph(line)
        paragraph.alignment = WD_ALIGN_PARAGRAPH.LEFT  # in a right-to-left paragraph Word reads this as its beginning
        paragraph._p.get_or_add_pPr().append(OxmlElement("w:bidi"))
        for run in paragraph.runs:
            right_to_left = OxmlElement("w:rtl")
            right_to_left.set(qn("w:val"), "1")
            run._r.get_or_add_rPr().append(right_to_left)
    stream = io.BytesIO()
    document.save(stream)
    return _with_fixed_times(stream.getvalue())


def _with_fixed_times(package: bytes) -> bytes:
    """The same ZIP package with one time for all members, in the order of their names after the first."""
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(package)) as old, zipfile.ZipFile(stream, "w") as new:
        # [Content_Types].xml comes first by the packaging convention.
        for name in sorted(old.namelist(), key=lambda name: (name != "[Content_Types].xml", name)):
            member = zipfile.ZipInfo(name, ZIP_TIME)
            member.compress_type, member.create_system = zipfile.ZIP_DEFLATED, 0
            new.writestr(member, old.read(name), compresslevel=9)
    return stream.getvalue()


def windows_1256(text: str) -> bytes:
    """The text as old Windows programs saved Arabic: one byte a letter, CR LF line ends."""
    return text.replace("\n", "\r\n").encode("windows-1256")


TARGETS = {
    "kurdish_party_paper.docx": ("kurdish_party_paper.txt", word_document),
    "syria_state_agency.txt": ("syria_state_agency.txt", windows_1256),
}


def same_content(name: str, there: bytes, made: bytes) -> bool:
    """True when the file holds what would be written; members are compared, for zlib versions compress differently."""
    if not name.endswith(".docx"):
        return there == made
    with zipfile.ZipFile(io.BytesIO(there)) as old, zipfile.ZipFile(io.BytesIO(made)) as new:
        return all(
            old.namelist() == new.namelist() and old.read(member) == new.read(member) for member in new.namelist()
        )


def main() -> int:
    """Write the files, or with --check say which of them are out of date."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; fail when a file is out of date")
    check = parser.parse_args().check
    stale: list[str] = []
    for name, (source, make) in TARGETS.items():
        made = make((SOURCES / source).read_text(encoding="utf-8"))
        target = EXAMPLES / name
        if not check:
            target.write_bytes(made)
        elif not target.is_file() or not same_content(name, target.read_bytes(), made):
            stale.append(name)
    for name in stale:
        print(f"{name}: out of date; run python scripts/make_example_documents.py", file=sys.stderr)
    return 1 if stale else 0


if __name__ == "__main__":
    sys.exit(main())
