"""One module a format. Each has a class `Writer` that takes reports one by one (`rasid.export.run.Writer`)."""
