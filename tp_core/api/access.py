"""Who asks, and whether the address is theirs: one gate in front of every route, those to come included.

What lies under `/users/{userId}` is that person's alone, except for what `_coach_may` lists for the owner of the coach
in the address; what lies under `/coaches/{coachId}` is the owner's. Anything else takes someone signed in, and only
what `OPEN` lists takes nobody.
A refusal comes before routing, so that it reads the same whether or not there is anything at the address.
"""

import logging
import time
from typing import Annotated

import anyio.to_thread
from fastapi import Depends, Request
from starlette.datastructures import Headers, MutableHeaders
from starlette.routing import Route
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from tp_core.api import failures
from tp_core.domain.errors import NotAllowed, NotSignedIn, ProgramError
from tp_core.services import journal, people
from tp_core.services.app import App
from tp_core.services.people import Person

_log = logging.getLogger(__name__)

OPEN = frozenset({"/health", "/openapi.json", "/docs", "/docs/oauth2-redirect"})
"""Addresses that say nothing about anyone."""
SIGNED = "/unsubscribe/"
"""What a link in an e-mail opens carries its own proof."""

_COACH_WRITES = frozenset(
    {
        ("PATCH", "programs", "*"),
        ("POST", "programs", "*", "workouts"),
        ("PATCH", "programs", "*", "workouts", "*"),
        ("POST", "programs", "*", "approve"),
        ("POST", "programs", "*", "decline"),
        *(("POST", "programs", "*", "adaptations", "*", verb) for verb in ("accept", "decline", "revert")),
    }
)
"""What the human coach may change of an athlete's, after `/users/{userId}/coaches/{coachId}`."""


async def caller(request: Request) -> Person:
    """The person the gate let in. Async though it waits for nothing: a plain function would be run in a thread."""
    person: Person = request.state.person
    return person


Caller = Annotated[Person, Depends(caller)]


class _Heard:
    """Passes an answer on and keeps its status."""

    def __init__(self, send: Send) -> None:
        self._send = send
        self.status = 0

    async def __call__(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self.status = message["status"]
            headers = MutableHeaders(scope=message)
            # What is about a person stays in no cache on the way, and is taken for nothing but what it says it is.
            headers.setdefault("Cache-Control", "no-store")
            headers.setdefault("X-Content-Type-Options", "nosniff")
        await self._send(message)


def _what(scope: Scope) -> str:
    """The route as it is written, never the address: that may hold anything."""
    route = scope.get("route")
    return str(route.path) if isinstance(route, Route) else "no route"


def _is_open(scope: Scope) -> bool:
    path = route_path(scope)
    return path in OPEN or path.startswith(SIGNED)


class Access:
    """ASGI middleware inside the API."""

    def __init__(self, app: ASGIApp, here: App) -> None:
        self._app = app
        self._here = here
        self._reads_nothing = False
        """Whether letting in reads nothing any more: on a machine without sign-in, from the second request on."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        began = time.monotonic()
        heard = _Heard(send)
        who = ""
        try:
            if not _is_open(scope):
                person, who = await self._admitted(scope)
                scope.setdefault("state", {})["person"] = person
            await self._app(scope, receive, heard)
        except ProgramError as exc:
            await failures.answer(exc)(scope, receive, heard)
        except Exception as exc:  # noqa: BLE001  further out, servers write tracebacks, which may quote people's words
            _log.error("%s %s failed: %s at %s", scope["method"], _what(scope), type(exc).__name__, journal.place(exc))
            if not heard.status:
                await failures.by_status(500)(scope, receive, heard)
        ms = (time.monotonic() - began) * 1000
        journal.note("request", f"{scope['method']} {_what(scope)}", who=who, outcome=str(heard.status), ms=ms)

    async def _admitted(self, scope: Scope) -> tuple[Person, str]:
        """In a thread where the store or the provider's keys are read: this is the event loop."""
        path = route_path(scope)
        decides = path.endswith(("/approve", "/decline"))  # whose athlete it is, is looked up even here
        if self._reads_nothing and path.startswith("/users/") and not decides:
            return self._let_in(scope)  # a thread would cost a message a tenth of its way to the coach
        admitted = await anyio.to_thread.run_sync(self._let_in, scope)
        self._reads_nothing = self._here.auth == "local"
        return admitted

    def _let_in(self, scope: Scope) -> tuple[Person, str]:
        """Who asks, and what stands for them in the journal."""
        parts = route_path(scope).split("/")[1:]
        person = self._person(scope, parts)
        check(self._here, person, scope["method"], parts)
        return person, journal.hashed(self._here, person.user_id)

    def _person(self, scope: Scope, parts: list[str]) -> Person:
        if self._here.auth == "local":
            named = parts[1] if len(parts) > 1 and parts[0] == "users" and parts[1] else people.LOCAL_USER
            return people.local(self._here, named)
        scheme, _, token = Headers(scope=scope).get("authorization", "").partition(" ")
        if self._here.sign_in is None or scheme.casefold() != "bearer" or not token.strip():
            raise NotSignedIn("Please sign in: this address takes a bearer ID token.")
        return people.signed_in(self._here, self._here.sign_in.claims(token.strip()))


def check(app: App, person: Person, method: str, parts: list[str]) -> None:
    """Raises `NotAllowed` unless the address, in its parts, is the person's to use."""
    match parts:
        case ["users", user_id, "coaches", coach_id, "programs", _, "approve" | "decline"]:
            # The human coach decides, also about someone who would rather decide themselves.
            people.check_athlete_of(app, person, coach_id, user_id)
        case ["users", user_id, *_] if person.everyone or user_id == person.user_id:
            return
        case ["users", user_id, "coaches", coach_id, *rest] if _coach_may(method, rest):
            people.check_athlete_of(app, person, coach_id, user_id)
        case ["users", _, *_]:
            raise NotAllowed(people.REFUSAL)
        case ["coaches", coach_id, "athletes", user_id, *_]:
            people.check_athlete_of(app, person, coach_id, user_id)
        case ["coaches", coach_id, *_]:
            people.check_owner(person, coach_id)
        case _:
            return


def _coach_may(method: str, rest: list[str]) -> bool:
    if method in ("GET", "HEAD"):
        return bool(rest)
    return any(
        len(allowed) == len(rest) + 1
        and allowed[0] == method
        and all(want in ("*", given) for want, given in zip(allowed[1:], rest, strict=True))
        for allowed in _COACH_WRITES
    )


def route_path(scope: Scope) -> str:
    """The address as the router below will read it: without the prefix the API is mounted at."""
    path: str = scope["path"]
    root: str = scope.get("root_path", "")
    return path[len(root) :] if root and path.startswith(f"{root}/") else path
