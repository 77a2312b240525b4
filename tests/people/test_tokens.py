"""Bearer tokens against a provider's published keys, over HTTP: what is good, and everything that is not."""

import base64
import hmac
import json

import pytest
from joserfc.jwk import RSAKey

from tests.people.provider import publishing
from tp_core.adapters.openid import ASK_AGAIN_SECONDS, FRESH_SECONDS, KEPT_SECONDS, SKEW_SECONDS, OpenIdProvider
from tp_core.domain.errors import NotSignedIn, Unavailable

NOW = 1_790_000_000.0


class Clock:
    now = NOW

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def published():
    with publishing() as made:
        yield made


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def provider(published, clock):
    return OpenIdProvider(published.issuer, frozenset({"app"}), clock)


def test_a_good_token_says_who_it_is(published, provider):
    said = provider.claims(published.token(NOW))
    assert (said.issuer, said.subject, said.email, said.name) == (published.issuer, "ann", "ann@example.com", "Ann")
    assert said.issued_at == int(NOW)


def test_an_address_the_provider_has_not_verified_is_not_taken(published, provider):
    for verified in (False, None, "true", 1):
        assert provider.claims(published.token(NOW, email_verified=verified)).email == ""


@pytest.mark.parametrize(
    "claims",
    [
        {"iss": "https://evil.example"},
        {"iss": None},
        {"aud": "another app"},
        {"aud": []},
        {"aud": None},
        {"sub": None},
        {"sub": ""},
        {"sub": 5},
        {"exp": None},
        {"exp": int(NOW) - SKEW_SECONDS - 1},
        {"exp": "tomorrow"},
        {"iat": None},
        {"iat": int(NOW) + SKEW_SECONDS + 5},
        {"nbf": int(NOW) + SKEW_SECONDS + 5},
        {"azp": "another app", "aud": ["app", "another app"]},
    ],
    ids=str,
)
def test_a_token_for_others_or_another_time_is_refused(published, provider, claims):
    with pytest.raises(NotSignedIn):
        provider.claims(published.token(NOW, **claims))


def test_clocks_may_differ_by_a_minute(published, provider):
    skewed = {"exp": int(NOW) - SKEW_SECONDS + 2, "iat": int(NOW) + 50, "nbf": int(NOW) + 50}
    assert provider.claims(published.token(NOW, **skewed)).subject == "ann"


def test_one_audience_of_several_is_enough(published, provider):
    assert provider.claims(published.token(NOW, aud=["other", "app"])).subject == "ann"


def coded(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).decode().rstrip("=")


def unsigned(published) -> str:
    payload = published.token(NOW).split(".")[1]
    return f"{coded(json.dumps({'alg': 'none', 'kid': 'one'}).encode())}.{payload}."


def confused(published) -> str:
    """Signed with the public key's own bytes as a shared secret: what a verifier that trusts `alg` would take."""
    signed = coded(json.dumps({"alg": "HS256", "kid": "one"}).encode()) + "." + published.token(NOW).split(".")[1]
    secret = published.keys[0].as_pem(private=False)
    return f"{signed}.{coded(hmac.digest(secret, signed.encode(), 'sha256'))}"


def tampered(published) -> str:
    header, payload, signature = published.token(NOW).split(".")
    said = json.loads(base64.urlsafe_b64decode(payload + "=" * (-len(payload) % 4)))
    return f"{header}.{coded(json.dumps({**said, 'sub': 'bob'}).encode())}.{signature}"


FORGED = {
    "no signature": unsigned,
    "changed afterwards": tampered,
    "signed with the public key as a secret": confused,
    "signed by another under a known id": lambda p: p.token(NOW, key=RSAKey.generate_key(2048, {"kid": "one"})),
    "an algorithm not pinned": lambda p: p.token(NOW, alg="PS256"),
    "an unknown key": lambda p: p.token(NOW, kid="two"),
    "not a token": lambda p: "x.y.z",
    "empty parts": lambda p: "..",
    "one part": lambda p: "token",
    "encrypted": lambda p: "a.b.c.d.e",
    "not ASCII": lambda p: "ä.ö.ü",
    "very long": lambda p: p.token(NOW, pad="x" * 20_000),
}


@pytest.mark.parametrize("forge", FORGED.values(), ids=FORGED)
def test_a_forged_token_is_refused_in_a_sentence_without_reasons(published, provider, forge):
    with pytest.raises(NotSignedIn) as refused:
        provider.claims(forge(published))
    assert refused.value.message == "Please sign in again: this token is not valid here."


def test_keys_are_fetched_once_and_kept(published, provider):
    for _ in range(20):
        provider.claims(published.token(NOW))
    assert len(published.asked) == 2


def test_a_new_key_of_the_provider_is_learnt_when_first_seen(published, provider, clock):
    old = published.token(NOW)
    provider.claims(old)
    published.rotate("two")
    clock.now += ASK_AGAIN_SECONDS + 1
    assert provider.claims(published.token(clock.now)).subject == "ann"
    with pytest.raises(NotSignedIn):
        provider.claims(old)


def test_made_up_key_ids_do_not_make_us_ask_the_provider_each_time(published, provider, clock):
    provider.claims(published.token(NOW))
    for number in range(50):
        with pytest.raises(NotSignedIn):
            provider.claims(published.token(NOW, kid=f"made-up-{number}"))
    assert len(published.asked) == 2


def test_while_the_provider_is_away_the_known_keys_are_good_for_a_day(published, provider, clock):
    provider.claims(published.token(NOW))
    published.away = True
    clock.now += FRESH_SECONDS + 1
    assert provider.claims(published.token(clock.now)).subject == "ann"
    clock.now += KEPT_SECONDS
    with pytest.raises(Unavailable):
        provider.claims(published.token(clock.now))


def test_without_any_keys_one_is_asked_to_come_back(published, provider):
    published.away = True
    with pytest.raises(Unavailable) as later:
        provider.claims(published.token(NOW))
    assert later.value.retry_after == ASK_AGAIN_SECONDS


def test_a_document_of_another_issuer_is_not_believed(published, clock):
    published.issuer = "https://someone.else.example"
    provider = OpenIdProvider(published.url, frozenset({"app"}), clock)
    with pytest.raises(Unavailable):
        provider.claims(published.token(NOW, iss=published.url))


def test_a_symmetric_key_is_never_published_to_us(published, clock):
    from joserfc.jwk import OctKey

    published.keys = [
        *published.keys,
        OctKey.import_key({"kty": "oct", "k": "c2VjcmV0LXNlY3JldC1zZWNyZXQtc2VjcmV0", "kid": "shared"}),
    ]
    provider = OpenIdProvider(published.issuer, frozenset({"app"}), clock)
    assert provider.claims(published.token(NOW)).subject == "ann"
    with pytest.raises(NotSignedIn):
        provider.claims(published.token(NOW, kid="shared"))
