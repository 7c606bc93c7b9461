"""What a user would otherwise take, on the same texts: run by `benchmarks/coding.py` in the environment of requirements/bench.txt.

    python benchmarks/others.py TOOL < input.json

The input holds `texts` and `names`; printed are the version, the seconds of processor time and the number of texts that were worked on. Nothing
of Rasid is imported here. Ends with 3 when the tool is not installed.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from importlib.metadata import PackageNotFoundError, version
from typing import Any

Work = Callable[[str], Any]

SLOW = 40
"""Texts for a tool that takes a tenth of a second a sentence."""


def spacy_matching(names: list[str]) -> Work:
    """A blank Arabic pipeline with an entity ruler over the same names: tokens and matches, no more."""
    import spacy

    pipeline = spacy.blank("ar")
    pipeline.max_length = 100_000_000
    pipeline.add_pipe("entity_ruler").add_patterns([{"label": "NAME", "pattern": name} for name in names])
    return pipeline


def spacy_tokens(names: list[str]) -> Work:
    """The tokens alone."""
    import spacy

    return spacy.blank("ar")


def camel_tokens(names: list[str]) -> Work:
    """camel-tools' cleaner (arclean) and its simple tokenizer."""
    from camel_tools.tokenizers.word import simple_word_tokenize
    from camel_tools.utils.charmap import CharMapper

    clean = CharMapper.builtin_mapper("arclean").map_string
    return lambda text: simple_word_tokenize(clean(text))


def simplemma_lemmas(names: list[str]) -> Work:
    """A lemma for each word, by a table."""
    from simplemma import text_lemmatizer

    return lambda text: text_lemmatizer(text, lang="ar")


def dateparser_times(names: list[str]) -> Work:
    """The times in a text."""
    from dateparser.search import search_dates

    return lambda text: search_dates(text, languages=["ar"])


TOOLS: dict[str, tuple[str, Callable[[list[str]], Work], int | None]] = {
    "spacy": ("spacy", spacy_matching, None),
    "spacy-tokens": ("spacy", spacy_tokens, None),
    "camel-tools": ("camel-tools", camel_tokens, None),
    "simplemma": ("simplemma", simplemma_lemmas, None),
    "dateparser": ("dateparser", dateparser_times, SLOW),
}
"""Each tool: its package, what prepares it, and how many texts it gets at most."""


def main() -> int:
    """Prepare the tool, let it read the first text, measure it on all."""
    package, prepare, most = TOOLS[sys.argv[1]]
    given = json.load(sys.stdin)
    texts = given["texts"][:most]
    try:
        installed = version(package)
        work = prepare(given["names"])
    except (ImportError, PackageNotFoundError) as error:
        print(error, file=sys.stderr)
        return 3
    work(texts[0])
    started = time.process_time()
    for text in texts:
        work(text)
    print(installed, time.process_time() - started, len(texts))
    return 0


if __name__ == "__main__":
    sys.exit(main())
