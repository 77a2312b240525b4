"""Messages that come together: one after the other to their turns, and whoever is slow keeps nobody waiting."""

import asyncio

import pytest

from tp_core.api.turnstile import Turnstile


class Behind:
    """What lies behind the turnstile: it begins its answer when told, and notes who came in which order."""

    def __init__(self) -> None:
        self.came: list[str] = []
        self.begin: dict[str, asyncio.Event] = {}
        self.end: dict[str, asyncio.Event] = {}

    async def __call__(self, scope, receive, send) -> None:
        name = scope["name"]
        self.came.append(name)
        await self.begin.setdefault(name, asyncio.Event()).wait()
        if name.startswith("broken"):
            raise ValueError(name)
        await send({"type": "http.response.start", "status": 200})
        await self.end.setdefault(name, asyncio.Event()).wait()
        await send({"type": "http.response.body"})


def request(name: str, path: str = "/users/me/coaches/atlas/conversations/c/send-message", method: str = "POST"):
    return {"type": "http", "method": method, "path": path, "name": name}


async def nothing(*_: object) -> dict[str, object]:
    return {}


async def settle() -> None:
    for _ in range(20):
        await asyncio.sleep(0)


def go(turnstile: Turnstile, scope) -> "asyncio.Task[None]":
    return asyncio.ensure_future(turnstile(scope, nothing, nothing))


def test_the_next_goes_on_when_the_one_before_begins_its_answer_not_when_it_ends():
    async def run() -> None:
        behind = Behind()
        turnstile = Turnstile(behind, places=1)
        tasks = [go(turnstile, request(name)) for name in ("first", "second", "third")]
        await settle()
        assert behind.came == ["first"]
        behind.begin["first"].set()
        await settle()
        assert behind.came == ["first", "second"]
        assert not tasks[0].done()
        for task in tasks:
            task.cancel()

    asyncio.run(run())


@pytest.mark.parametrize("how", ["broken", "cancelled"])
def test_a_place_is_given_back_once_whatever_becomes_of_the_request(how):
    async def run() -> None:
        behind = Behind()
        turnstile = Turnstile(behind, places=1)
        first = go(turnstile, request(f"{how} one"))
        await settle()
        if how == "cancelled":
            first.cancel()
        else:
            behind.begin[f"{how} one"].set()
        await settle()
        assert first.done()
        others = [go(turnstile, request(name)) for name in ("second", "third")]
        await settle()
        assert behind.came == [f"{how} one", "second"]
        for task in others:
            task.cancel()

    asyncio.run(run())


@pytest.mark.parametrize(
    "other",
    [request("read", method="GET"), request("other", path="/users/me/profile"), {"type": "lifespan", "name": "x"}],
)
def test_nothing_else_waits(other):
    async def run() -> None:
        behind = Behind()
        turnstile = Turnstile(behind, places=1)
        waiting = go(turnstile, request("first"))
        await settle()
        passing = go(turnstile, other)
        await settle()
        assert behind.came == ["first", other["name"]]
        waiting.cancel()
        passing.cancel()

    asyncio.run(run())
