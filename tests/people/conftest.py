"""People at the API's door: who they are is told by tokens that a table of claims explains."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

import pytest
from starlette.testclient import TestClient

from tests.api.conftest import client_of
from tp_core.domain.coach import Coach
from tp_core.domain.errors import NotSignedIn
from tp_core.domain.program import Discipline
from tp_core.services import people
from tp_core.services.app import App, Claims
from tp_core.services.storage.people import Joined


@dataclass
class KnownTokens:
    """A sign-in for which a token is the subject's name. The real one is tested in `test_tokens.py`."""

    names: frozenset[str]

    def claims(self, token: str) -> Claims:
        if token not in self.names:
            raise NotSignedIn("Please sign in again.")
        return Claims("https://provider.example", token, f"{token}@example.com", token.title())


@dataclass
class Town:
    """Ann trains with Cleo's coach; Bob is another athlete; Dora owns a coach nobody joined; Olga operates."""

    app: App
    client: TestClient

    def id(self, name: str) -> str:
        return people.signed_in(self.app, self.app.sign_in.claims(name)).user_id

    def as_(self, name: str | None) -> dict[str, str]:
        return {} if name is None else {"authorization": f"Bearer {name}"}

    def ask(self, name: str | None, method: str, path: str, **more):
        return self.client.request(method, f"/api{path}", headers=self.as_(name), **more)


def coach_of(name: str, owner_id: str) -> Coach:
    return Coach(
        coach_id=f"coach-of-{name}", name=f"{name}'s".title(), primary_discipline=Discipline.STRENGTH,
        description="Strength.", voice="Plain.", greeting="Hello.", owner_id=owner_id,
    )  # fmt: skip


@pytest.fixture
def hosted(app: App) -> App:
    """The app as it is hosted: everyone signs in."""
    names = frozenset({"ann", "bob", "cleo", "dora", "olga"})
    return replace(app, auth="oidc", sign_in=KnownTokens(names), operators=frozenset({"olga@example.com"}))


@pytest.fixture
def town(hosted: App) -> Iterator[Town]:
    with client_of(hosted) as client:
        made = Town(hosted, client)
        for owner in ("cleo", "dora"):
            hosted.store.save(hosted.store.coaching.new_coach(coach_of(owner, made.id(owner))))
        joined = Joined(user_id=made.id("ann"), coach_id="coach-of-cleo", since=hosted.now())
        choice = hosted.store.coaching.new_choice(joined.user_id, joined.coach_id)
        hosted.store.save([hosted.store.people.keep_joined(joined), choice])
        yield made
