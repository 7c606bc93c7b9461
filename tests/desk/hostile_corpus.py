"""What somebody who wants to do harm puts where words are expected."""

from __future__ import annotations

SCRIPTS = (
    "<script>window.harmed=1</script>",
    "</title><script>window.harmed=1</script>",
    '"><img src=x onerror="window.harmed=1">',
    "'><svg onload=window.harmed=1>",
    "<svg><animate onbegin=window.harmed=1 attributeName=x dur=1s>",
    "<iframe srcdoc='<script>parent.harmed=1</script>'></iframe>",
    "<math><mtext></form><form><mglyph><style></math><img src onerror=window.harmed=1>",
    "{{ 7*7 }}{% for x in ().__class__.__mro__ %}{{ x }}{% endfor %}",
    "${7*7} #{7*7} <%= 7*7 %>",
    "<a href='javascript:window.harmed=1'>x</a>",
    "<base href='https://evil.example/'><link rel=stylesheet href='https://evil.example/x.css'>",
    "<div hx-get='/sign-out' hx-trigger='load'>x</div>",
    "<meta http-equiv=refresh content='0;url=https://evil.example/'>",
    "]]><script>window.harmed=1</script>",
    "\u003cscript\u003ewindow.harmed=1\u003c/script\u003e",
)
ADDRESSES = (
    "javascript:window.harmed=1",
    "JaVaScRiPt:window.harmed=1",
    "java\tscript:window.harmed=1",
    "\u0001javascript:window.harmed=1",
    "data:text/html,<script>window.harmed=1</script>",
    "vbscript:msgbox(1)",
    "blob:https://evil.example/x",
    "file:///etc/passwd",
    "//evil.example/x",
    "https://user:pass@evil.example/\"onmouseover='window.harmed=1'",
)
BIDI = (
    "تقرير \u202eexe.fdp عاجل",
    "\u2067admin\u2069 قال",
    "خبر\u200b\u200c\u200d\u2060 عاجل",
    "\u061c\u200f\u200eعنوان\u202a مضلل \u202c",
    "سطر\u2028ثان\u2029ثالث\u0000رابع\u001b[31m",
)
FORMULAS = ("=HYPERLINK(\"https://evil.example\",\"x\")", "+1+cmd|' /C calc'!A0", "-2+3+cmd|' /C calc'!A0", "@SUM(1+1)*cmd|' /C calc'!A0", "\t=1+1", "\r=1+1")  # fmt: skip
LONG = "قصف" * 30_000
