"""Documents that bring down the process that codes them: Python imports this at its start where this folder is on its path."""

import os
import signal
import sys
import time

if "rasid.cluster.coding_process" in sys.orig_argv:
    from rasid.coding.coder import Coder

    whole = Coder.code_document
    worker = os.getppid()

    def code_document(self, document, **options):
        if "حرف ينهار" in document.text:
            os.kill(os.getpid(), signal.SIGSEGV)
        if "حرف يدور" in document.text:
            while True:
                pass
        if "حرف يملأ" in document.text:
            held = []
            while True:
                held.append(b"x" * (1 << 26))
                time.sleep(0.05)
        if "حرف يقتل" in document.text:
            os.kill(worker, signal.SIGKILL)
        return whole(self, document, **options)

    Coder.code_document = code_document
