"""`python -m fuzz.hostile`."""

import sys

from fuzz.hostile.run import main

sys.exit(main())
