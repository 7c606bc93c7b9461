"""What MkDocs is told beside mkdocs.yml: pages made from the code, the menu, the direction of a page, and the search index.

Nothing here asks the network, and the same files give the same site.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import Any

from mkdocs.structure.files import File

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
sys.path[:0] = [str(HERE), str(ROOT / "src")]

import site_lexicon  # noqa: E402
import site_reference  # noqa: E402
import site_search  # noqa: E402

OUTSIDE = {"CONTRIBUTING.md": "contributing.md", "examples/README.md": "examples.md", "gold/README.md": "gold.md"}
"""Pages of the repository that stand outside docs/, and where the site has them."""
_LINK = re.compile(r"(?<!!)\[([^\]]*)\]\(([^)\s]+)\)")
_ITEM = re.compile(r"(?:[-*]|\d+\.) ")
_made: dict[str, str] = {}
_index: list[site_search.Part] = []
_sources: set[str] = set()


def made_pages() -> dict[str, str]:
    """Every page that is made from the code and the lexicons: address → Markdown. Made once a run."""
    if not _made:
        _made.update(site_reference.pages())
        _made.update(site_lexicon.pages())
    return _made


def on_files(files: Any, config: Any) -> Any:
    """Add the pages that do not lie in docs/."""
    for source, target in OUTSIDE.items():
        files.append(File.generated(config, target, content=(ROOT / source).read_text(encoding="utf-8")))
    for target, text in made_pages().items():
        files.append(File.generated(config, target, content=text))
    _index.clear()
    _sources.clear()
    _sources.update(file.src_uri for file in files)
    return files


def on_page_markdown(markdown: str, page: Any, config: Any, files: Any) -> str:
    """Lead links that leave docs/ to the page that the site has, or name the file that they lead to."""
    here = page.file.src_uri
    own = {target: source for source, target in OUTSIDE.items()}
    folder = (ROOT / (own.get(here) or f"docs/{here}")).parent

    def led(match: re.Match[str]) -> str:
        words, target = match[1], match[2]
        path, mark, anchor = target.partition("#")
        if not path or "://" in path or here in made_pages():
            return match[0]
        full = (folder / path).resolve()
        if not full.is_relative_to(ROOT):
            return f"{words} (`{path}`)"
        name = full.relative_to(ROOT).as_posix()
        up = "../" * here.count("/")
        if name in OUTSIDE:
            return f"[{words}]({up}{OUTSIDE[name]}{mark}{anchor})"
        if name.startswith("docs/"):
            # a page of the repository may lead to docs/; pages in docs/ lead to each other as they are written
            return f"[{words}]({up}{name.removeprefix('docs/')}{mark}{anchor})"
        return f"{words} (`{name}`)" if name != words.strip("`") else f"`{name}`"

    return "".join(
        part if part.startswith("```") else _lists(_LINK.sub(led, part))
        for part in re.split(r"(^```.*?^```)", markdown, flags=re.DOTALL | re.MULTILINE)
    )


def _lists(text: str) -> str:
    """Lists as other readers of Markdown take them: right behind a line of text, too."""
    lines: list[str] = []
    for line in text.split("\n"):
        before = lines[-1] if lines else ""
        if (
            _ITEM.match(line)
            and before.strip()
            and not _ITEM.match(before)
            and not before.startswith((" ", "|"))
            and not _in_list(lines)
        ):
            lines.append("")
        lines.append(line)
    return "\n".join(lines)


def _in_list(lines: list[str]) -> bool:
    """Whether the paragraph that `lines` end with is a list already."""
    for line in reversed(lines):
        if not line.strip():
            return False
        if _ITEM.match(line):
            return True
    return False


def on_page_content(html: str, page: Any, config: Any, files: Any) -> str:
    """Keep the text for the search."""
    _index.extend(site_search.parts(page.file.dest_uri, page.title or "", html))
    return html


def on_page_context(context: Any, page: Any, config: Any, nav: Any) -> Any:
    """Language and direction of the page, the same page in the other language, and the menu."""
    here = page.file.src_uri
    arabic = here.startswith("ar/")
    other = here.removeprefix("ar/") if arabic else f"ar/{here}"
    context["lang"] = "ar" if arabic else "en"
    context["other_page"] = _address(other) if other in _sources else _address("index.md" if arabic else "ar/index.md")
    context["menu"] = _menu(here, arabic)
    return context


def on_post_build(config: Any) -> None:
    """Write the search index beside the pages."""
    site_search.write(_index, Path(config.site_dir) / "search-index.js")


def _address(source: str) -> str:
    return source.removesuffix(".md") + ".html"


def _menu(here: str, arabic: bool) -> list[dict[str, Any]]:
    """The groups of docs/index.md, then the reference; on Arabic pages the Arabic group first."""
    groups: list[dict[str, Any]] = []
    for line in (ROOT / "docs" / "index.md").read_text(encoding="utf-8").splitlines():
        if head := re.fullmatch(r"\*\*(.+)\*\*", line):
            groups.append({"title": head[1], "children": [], "arabic": bool(re.search(r"[\u0600-\u06ff]", head[1]))})
        elif (item := re.match(r"- \[([^\]]+)\]\(([^)#]+\.md)\)", line)) and groups:
            name = item[2].removeprefix("../")
            groups[-1]["children"].append({"title": item[1], "source": OUTSIDE.get(name, name)})
    made = [
        {"title": re.match(r"# (.+)", text)[1], "source": source}  # type: ignore[index]
        for source, text in made_pages().items()
    ]
    groups.append({"title": "Reference", "children": [item for item in made if "/lexicon/" not in item["source"]]})
    groups.append(
        {
            "title": "The lexicons, entry by entry", "closed": True,
            "children": [item for item in made if "/lexicon/" in item["source"]],
        }
    )  # fmt: skip
    for group in groups:
        for child in group["children"]:
            child["url"], child["active"] = _address(child["source"]), child["source"] == here
        group["active"] = any(child["active"] for child in group["children"])
    return sorted(groups, key=lambda group: not group.get("arabic")) if arabic else groups
