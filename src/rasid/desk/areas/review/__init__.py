"""Reviewing an event in the browser: the report's text beside a form in which every field can be corrected.

`reading` says what stands, `deciding` keeps what is decided; `actors` and `places` find names as they are typed.
"""

from rasid.desk.areas.review.api import API
from rasid.desk.areas.review.pages import PAGES
from rasid.desk.pages import Link

LINKS: list[Link] = []

__all__ = ["API", "LINKS", "PAGES"]
