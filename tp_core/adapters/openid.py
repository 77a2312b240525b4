"""ID tokens of an OpenID Connect provider, checked against the keys it publishes.

Signature by a pinned algorithm, issuer, audience, expiry, not-before, issue time, authorised party. Keys are fetched
when first needed, kept an hour, and fetched anew for a key id not seen before, at most twice a minute; while the
provider is away, the keys known are good for a day.
"""

import json
import threading
import time
from collections.abc import Callable
from typing import Any

import httpx
from joserfc import jwt
from joserfc.errors import JoseError
from joserfc.jwk import ECKey, GuestProtocol, RSAKey

from tp_core.domain.errors import NotSignedIn, Unavailable
from tp_core.services.app import Claims

ALGORITHMS = ("RS256", "ES256")
SKEW_SECONDS = 60
FRESH_SECONDS = 3600
KEPT_SECONDS = 24 * 3600
ASK_AGAIN_SECONDS = 30
MOST_TOKEN = 16 * 1024
_TIMEOUT = httpx.Timeout(5.0, connect=3.0)
_KINDS: dict[str, type[RSAKey] | type[ECKey]] = {"RSA": RSAKey, "EC": ECKey}


class OpenIdProvider:
    """One provider. Safe to share between threads."""

    def __init__(self, issuer: str, audiences: frozenset[str], clock: Callable[[], float] = time.time) -> None:
        self._issuer = issuer
        self._audiences = audiences
        self._clock = clock
        self._keys: dict[str, RSAKey | ECKey] = {}
        self._fetched = 0.0
        self._asked = 0.0
        self._lock = threading.Lock()

    def claims(self, token: str) -> Claims:
        """What the token says of its bearer; raises `NotSignedIn`, or `Unavailable` where the keys can't be had."""
        if len(token) > MOST_TOKEN or token.count(".") != 2:
            raise _refused()
        try:
            said = jwt.decode(token, self._key_of, algorithms=list(ALGORITHMS)).claims
            self._registry().validate(said)
            return self._claims(said)
        except (JoseError, ValueError, TypeError, AttributeError, OverflowError) as exc:
            raise _refused() from exc

    def _claims(self, said: dict[str, Any]) -> Claims:
        if said.get("azp", self._issuer) not in self._audiences | {self._issuer} or not said["sub"]:
            raise _refused()
        verified = said.get("email_verified") is True
        return Claims(
            issuer=self._issuer,
            subject=said["sub"],
            email=str(said.get("email", "")) if verified else "",
            name=str(said.get("name", "")),
            issued_at=int(said["iat"]),
        )

    def _key_of(self, token: GuestProtocol) -> RSAKey | ECKey:
        return self._key(str(token.headers().get("kid", "")))

    def _registry(self) -> jwt.JWTClaimsRegistry:
        return jwt.JWTClaimsRegistry(
            now=int(self._clock()),
            leeway=SKEW_SECONDS,
            iss={"essential": True, "value": self._issuer},
            aud={"essential": True, "values": sorted(self._audiences)},
            sub={"essential": True},
            exp={"essential": True},
            iat={"essential": True},
        )

    def _key(self, kid: str) -> RSAKey | ECKey:
        """The key of that id, or the only one where a token names none."""
        with self._lock:
            now = self._clock()
            if now - self._fetched > FRESH_SECONDS or (kid and kid not in self._keys):
                self._refresh(now)
            if not self._keys or now - self._fetched > KEPT_SECONDS:
                sentence = "Sign-in can't be checked right now. Please try again."
                raise Unavailable(sentence, retry_after=ASK_AGAIN_SECONDS)
            if not kid and len(self._keys) == 1:
                return next(iter(self._keys.values()))
            if kid not in self._keys:
                raise _refused()
            return self._keys[kid]

    def _refresh(self, now: float) -> None:
        """Asks the provider, unless it was asked a moment ago; a failure leaves the keys known as they are."""
        if now - self._asked < ASK_AGAIN_SECONDS:
            return
        self._asked = now
        try:
            with httpx.Client(timeout=_TIMEOUT, follow_redirects=False) as client:
                where = _json(client.get(f"{self._issuer.rstrip('/')}/.well-known/openid-configuration"))
                if where.get("issuer") != self._issuer:
                    return
                found = _json(client.get(str(where["jwks_uri"])))
        except (httpx.HTTPError, httpx.InvalidURL, ValueError, KeyError, TypeError):
            return
        self._keys = _usable(found)
        self._fetched = now


def _refused() -> NotSignedIn:
    return NotSignedIn("Please sign in again: this token is not valid here.")


def _json(answer: httpx.Response) -> dict[str, Any]:
    answer.raise_for_status()
    value = json.loads(answer.content)
    if not isinstance(value, dict):
        raise TypeError("not an object")
    return value


def _usable(published: dict[str, Any]) -> dict[str, RSAKey | ECKey]:
    """Signing keys by id. Symmetric ones are none of ours: anyone who reads them could sign."""
    found: dict[str, RSAKey | ECKey] = {}
    for raw in published.get("keys", []):
        if not isinstance(raw, dict) or raw.get("kty") not in _KINDS or raw.get("use", "sig") != "sig":
            continue
        try:
            found[str(raw.get("kid", ""))] = _KINDS[raw["kty"]].import_key(raw)
        except (JoseError, ValueError, TypeError, KeyError):
            continue
    return found
