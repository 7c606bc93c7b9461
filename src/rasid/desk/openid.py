"""OpenID Connect: somebody else's word for who signs in, taken only after everything about it was checked.

The authorization code flow with state, nonce and PKCE. What a sign-in began with is kept in this process for ten minutes, can be used once, and
only by the browser that began it. The id token must be signed by a key of the provider with an asymmetric algorithm, and be of this issuer, for this
client, of now, and with the nonce. Neither code, token nor secret is ever logged or shown.
"""

from __future__ import annotations

import hashlib
import secrets
import time
from collections import OrderedDict
from collections.abc import Callable
from secrets import compare_digest
from threading import Lock
from typing import Any, NamedTuple, TypeGuard
from urllib.parse import urlencode, urlsplit

import httpx
from authlib.oauth2.rfc7636 import create_s256_code_challenge
from joserfc import jwt
from joserfc.errors import JoseError
from joserfc.jwk import KeySet

from rasid.desk.faults import DeskError
from rasid.desk.settings import OpenId
from rasid.errors import UsageError

MINUTES = 10
ALGORITHMS = ["RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA"]
"""Signatures by a key that only the provider has: with HS256 whoever knows the client's secret could sign, with none anybody."""
_MOST_BEGUN = 2000
_MOST_BYTES = 1_000_000
_KEPT_SECONDS = 3600.0
_LEEWAY = 60
_OLDEST = 600
_LONGEST_SUBJECT = 255
_LOOPBACK = ("127.0.0.1", "localhost", "::1")


class ProviderFault(DeskError):
    """The provider does not answer as it should."""

    code, status = "openid-provider", 502


class Refused(DeskError):
    """What comes back from the provider is not as it should be; nobody is signed in."""

    code, status = "openid-refused", 401


class Begun(NamedTuple):
    """A sign-in that has begun. `browser`: the SHA-256 of the value that the browser holds."""

    nonce: str
    verifier: str
    browser: str
    next: str
    redirect: str
    ends: float


class Claimed(NamedTuple):
    """Who signs in, as the provider says: `subject` is its issuer and its name for them; `called` what they may be called."""

    subject: str
    called: str


class Provider:
    """One provider, as one desk uses it; shared by all threads."""

    def __init__(
        self, settings: OpenId, *, clock: Callable[[], float] = time.time, client: httpx.Client | None = None
    ) -> None:
        _check_address(settings.issuer)
        self.settings, self.clock = settings, clock
        self._client = client or httpx.Client(timeout=10.0, follow_redirects=False, trust_env=False)
        self._lock = Lock()
        self._begun: OrderedDict[str, Begun] = OrderedDict()
        self._found: tuple[float, dict[str, Any]] | None = None
        self._keys: tuple[float, KeySet] | None = None

    def begin(self, next: str, redirect: str) -> tuple[str, str]:
        """Where the browser is sent, and the value that it must bring back in a cookie."""
        state, browser = secrets.token_urlsafe(32), secrets.token_urlsafe(32)
        begun = Begun(
            secrets.token_urlsafe(32), secrets.token_urlsafe(48), _digest(browser), next, redirect, self.clock() + MINUTES * 60
        )  # fmt: skip
        target = self._described("authorization_endpoint")
        with self._lock:
            self._begun[state] = begun
            while len(self._begun) > _MOST_BEGUN:
                self._begun.popitem(last=False)
        asked = {
            "response_type": "code", "scope": "openid profile", "client_id": self.settings.client, "redirect_uri": redirect,
            "state": state, "nonce": begun.nonce, "code_challenge": create_s256_code_challenge(begun.verifier),
            "code_challenge_method": "S256",
        }  # fmt: skip
        return f"{target}{'&' if '?' in target else '?'}{urlencode(asked)}", browser

    def finish(self, state: str, code: str, browser: str, issuer: str | None = None) -> tuple[Claimed, str]:
        """Who came back, and where they wanted to go. Raises `Refused` for everything that is not as it should be."""
        with self._lock:
            begun = self._begun.pop(state, None)
        if begun is None or begun.ends < self.clock() or not compare_digest(begun.browser, _digest(browser)):
            raise _refused("this sign-in was not begun here, is too old, or was finished already")
        if issuer is not None and issuer != self.settings.issuer:
            raise _refused("another provider answers")
        token = self._exchanged(code, begun)
        return self._claimed(token, begun.nonce), begun.next

    def _exchanged(self, code: str, begun: Begun) -> str:
        form = {
            "grant_type": "authorization_code", "code": code, "redirect_uri": begun.redirect, "code_verifier": begun.verifier,
            "client_id": self.settings.client,
        }  # fmt: skip
        auth: tuple[str, str] | None = (self.settings.client, self.settings.secret)
        methods = self._metadata().get("token_endpoint_auth_methods_supported", ["client_secret_basic"])
        if "client_secret_basic" not in methods and "client_secret_post" in methods:
            form["client_secret"], auth = self.settings.secret, None
        found = self._asked("POST", self._described("token_endpoint"), data=form, auth=auth)
        token = found.get("id_token")
        if not isinstance(token, str):
            raise _refused("the provider gave no id token")
        return token

    def _claimed(self, token: str, nonce: str) -> Claimed:
        claims = self._verified(token)
        now, client = self.clock(), self.settings.client
        audience = claims.get("aud")
        audiences = audience if isinstance(audience, list) else [audience]
        ends, made, begins = claims.get("exp"), claims.get("iat"), claims.get("nbf", 0)
        subject = claims.get("sub")
        right = (
            claims.get("iss") == self.settings.issuer,
            client in audiences and (len(audiences) == 1 or claims.get("azp") == client) and claims.get("azp", client) == client,
            _is_number(ends) and ends > now - _LEEWAY,
            _is_number(made) and now - _OLDEST <= made <= now + _LEEWAY,
            _is_number(begins) and begins <= now + _LEEWAY,
            isinstance(claims.get("nonce"), str) and compare_digest(claims["nonce"].encode(), nonce.encode()),
            isinstance(subject, str) and 0 < len(subject) <= _LONGEST_SUBJECT and subject.isprintable(),
        )  # fmt: skip
        if not all(right):
            raise _refused("the id token is not for this sign-in")
        called = claims.get("preferred_username")
        return Claimed(f"{self.settings.issuer} {subject}", called if isinstance(called, str) else "")

    def _verified(self, token: str) -> dict[str, Any]:
        """The claims of a token that a key of the provider signed. New keys of the provider are looked for once."""
        for again in (False, True):
            try:
                return dict(jwt.decode(token, self._jwks(again=again), algorithms=ALGORITHMS).claims)
            except (JoseError, ValueError, TypeError, KeyError):
                continue
        raise _refused("the id token is not signed by the provider")

    def _jwks(self, *, again: bool) -> KeySet:
        kept = self._keys
        age = self.clock() - kept[0] if kept else _KEPT_SECONDS
        if kept is None or age >= _KEPT_SECONDS or (again and age >= _LEEWAY):
            found = self._asked("GET", self._described("jwks_uri"))
            kept = self._keys = self.clock(), KeySet.import_key_set(found)  # type: ignore[arg-type]  # checked by joserfc
        return kept[1]

    def _metadata(self) -> dict[str, Any]:
        if self._found is None or self.clock() - self._found[0] > _KEPT_SECONDS:
            address = self.settings.issuer.rstrip("/") + "/.well-known/openid-configuration"
            found = self._asked("GET", address)
            if found.get("issuer") != self.settings.issuer:
                raise ProviderFault("the provider says that it is another issuer", where=self.settings.issuer)
            self._found = self.clock(), found
        return self._found[1]

    def _described(self, name: str) -> str:
        address = self._metadata().get(name)
        if not isinstance(address, str):
            raise ProviderFault(f"the provider has no {name}", where=self.settings.issuer)
        try:
            _check_address(address)
        except UsageError as error:
            raise ProviderFault(f"the provider's {name} is not encrypted", where=self.settings.issuer) from error
        return address

    def _asked(self, method: str, address: str, **how: Any) -> dict[str, Any]:
        """The JSON that an address answers with. What the provider says of an error is not passed on: it may quote what it was sent."""
        try:
            with self._client.stream(method, address, headers={"accept": "application/json"}, **how) as answer:
                body = b""
                for part in answer.iter_bytes():
                    body += part
                    if len(body) > _MOST_BYTES:
                        raise ProviderFault("the provider answers with too much", where=self.settings.issuer)
                if 400 <= answer.status_code < 500 and method == "POST":
                    raise _refused("the provider does not take the code")
                answer.raise_for_status()
            found = httpx.Response(200, content=body).json()
        except (httpx.HTTPError, ValueError):
            raise ProviderFault("the provider does not answer as it should", where=self.settings.issuer) from None
        if not isinstance(found, dict):
            raise ProviderFault("the provider does not answer as it should", where=self.settings.issuer)
        return found


def _refused(what: str) -> Refused:
    return Refused(what, where="/openid/callback", advice="Sign in again")


def _check_address(address: str) -> None:
    """Raises `UsageError` for an address to which secrets would go unencrypted; on this machine they may."""
    parts = urlsplit(address)
    if (parts.scheme == "https" and parts.hostname) or (parts.scheme == "http" and parts.hostname in _LOOPBACK):
        return
    raise UsageError("no address of an OpenID Connect provider", where=address, expected="https://…")


def _digest(value: str) -> str:
    return hashlib.sha256(value.encode("utf-8")).hexdigest()


def _is_number(value: object) -> TypeGuard[float]:
    return isinstance(value, int | float) and not isinstance(value, bool)
