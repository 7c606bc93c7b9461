"""The areas of the desk, one module or package each; `rasid.desk.app.AREAS` lists them."""
