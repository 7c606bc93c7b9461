"""Reference data sets (UCDP GED, ACLED): reading, matching with what the reports say, and what each side lacks."""
