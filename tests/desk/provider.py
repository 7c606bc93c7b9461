"""An OpenID Connect provider of one's own, with its own keys, that can be told to lie."""

from __future__ import annotations

import base64
import hashlib
import time
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qs, urlencode

from fastapi import FastAPI, Request
from fastapi.responses import JSONResponse, RedirectResponse, Response
from joserfc import jwt
from joserfc.jwk import OctKey, RSAKey

CLIENT, SECRET = "rasid-desk", "s3cret-of-the-client"


@dataclass
class Lies:
    """What the provider changes in its next answers."""

    claims: dict[str, Any] = field(default_factory=dict)
    key: RSAKey | OctKey | None = None
    algorithm: str = "RS256"
    issuer: str | None = None
    unsigned: bool = False
    without: tuple[str, ...] = ()


@dataclass
class TestProvider:
    """The provider as an application; `address` is told when it is served."""

    __test__ = False
    address: str = ""
    subject: str = "user-1"
    username: str = "salma"
    lies: Lies = field(default_factory=Lies)
    key: RSAKey = field(default_factory=lambda: RSAKey.generate_key(2048, {"kid": "one", "use": "sig"}))
    codes: dict[str, dict[str, str]] = field(default_factory=dict)
    asked: list[dict[str, str]] = field(default_factory=list)

    def app(self) -> FastAPI:
        made = FastAPI()

        @made.get("/.well-known/openid-configuration")
        def described() -> Any:
            return {
                "issuer": self.lies.issuer or self.address, "authorization_endpoint": f"{self.address}/authorize",
                "token_endpoint": f"{self.address}/token", "jwks_uri": f"{self.address}/keys",
            }  # fmt: skip

        @made.get("/keys")
        def keys() -> Any:
            return {"keys": [self.key.as_dict(private=False)]}

        @made.get("/authorize")
        def authorize(request: Request) -> Response:
            asked = dict(request.query_params)
            self.asked.append(asked)
            code = f"code-{len(self.asked)}"
            self.codes[code] = asked
            back = urlencode({"code": code, "state": asked["state"], "iss": self.address})
            return RedirectResponse(f"{asked['redirect_uri']}?{back}", 303)

        @made.post("/token")
        async def token(request: Request) -> Response:
            form = {key: value[0] for key, value in parse_qs((await request.body()).decode()).items()}
            basic = base64.b64decode(request.headers.get("authorization", "Basic ").split(" ")[1]).decode()
            asked = self.codes.pop(form.get("code", ""), None)
            challenge = base64.urlsafe_b64encode(hashlib.sha256(form.get("code_verifier", "").encode()).digest()).rstrip(b"=")  # fmt: skip
            if asked is None or basic != f"{CLIENT}:{SECRET}" or challenge.decode() != asked["code_challenge"] or form["redirect_uri"] != asked["redirect_uri"]:  # fmt: skip
                return JSONResponse({"error": "invalid_grant", "error_description": f"secret {SECRET}"}, 400)
            return JSONResponse({"access_token": "at", "token_type": "Bearer", "id_token": self.token(asked["nonce"])})

        return made

    def token(self, nonce: str) -> str:
        now = int(time.time())
        claims = {
            "iss": self.address, "sub": self.subject, "aud": CLIENT, "exp": now + 300, "iat": now, "nonce": nonce,
            "preferred_username": self.username, **self.lies.claims,
        }  # fmt: skip
        claims = {key: value for key, value in claims.items() if key not in self.lies.without}
        if self.lies.unsigned:
            parts = [base64.urlsafe_b64encode(str(p).replace("'", '"').encode()).rstrip(b"=").decode() for p in ({"alg": "none"}, claims)]  # fmt: skip
            return f"{parts[0]}.{parts[1]}."
        return jwt.encode({"alg": self.lies.algorithm, "kid": self.key.kid}, claims, self.lies.key or self.key, algorithms=[self.lies.algorithm])  # fmt: skip
