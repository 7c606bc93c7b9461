"""The user's own gazetteer: places read from files of other projects, kept beside the bundled ones, and coded with."""

from rasid.gazetteer.user import Import, UserGazetteer, gazetteer_path, load, save

__all__ = ["Import", "UserGazetteer", "gazetteer_path", "load", "save"]
