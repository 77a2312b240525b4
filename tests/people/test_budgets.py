"""A day's budget holds exactly, whatever happens at once, and says kindly when it is spent."""

from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from tests import ministack_server
from tests.api.conftest import HOME, client_of, new_session
from tests.conftest import CI, NOW, all_events, become, environment
from tests.scripted import END, say
from tests.table.dynamo import dynamo_table
from tp_core import bootstrap
from tp_core.domain.coach import Stop, StopReason, TextDelta, Usage
from tp_core.domain.coaches import SHIPPED
from tp_core.domain.conversation import Completed, Failed
from tp_core.domain.creation import Conversation
from tp_core.domain.errors import Conflict, Invalid, LimitReached, Unavailable
from tp_core.domain.facts import Facts, System
from tp_core.services import budgets, profiles, talks
from tp_core.services.storage.store import Store
from tp_core.services.turns import engine
from tp_core.services.turns.run import Sent
from tp_core.settings import Settings

SYSTEM = System(stable="", current="", facts=Facts(today=NOW.date(), coach=SHIPPED["atlas"]))


class Paid:
    """A model that uses the same tokens a call."""

    name = "paid"

    def __init__(self, used: int = 300, answer: Sequence[object] = ()) -> None:
        self.used = used
        self.answer = answer
        self.calls = 0

    def stream(self, system, messages, tools) -> Iterator[object]:
        self.calls += 1
        for step in self.answer:
            if isinstance(step, Exception):
                raise step
            yield step
        yield TextDelta(text="Fine.")
        yield Stop(reason=StopReason.END_TURN, usage=Usage(input_tokens=self.used - 50, output_tokens=50))


def used(app, user_id="me"):
    return app.store.usage.of(user_id, app.now())


def sent_to(app, user_id, text="hello", **more):
    talk = talks.open_conversation(app, user_id, "atlas")
    return all_events(engine.send(app, Conversation, user_id, "atlas", talk.session_id, Sent(text, **more)))


@pytest.fixture(params=["sqlite", "dynamodb"])
def counting(request, app, monkeypatch, tmp_path):
    """The app over either store. moto's server checks a condition and writes in two steps that its threads interleave,
    so it is ministack, which answers one request after the other, that stands for DynamoDB here.
    """
    if request.param == "sqlite":
        yield app
        return
    if not ministack_server.COMMAND.exists():
        if CI:
            pytest.fail("ministack is not installed: python -m tests.ministack_server install")
        pytest.skip("ministack is not installed: python -m tests.ministack_server install")
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"):
        monkeypatch.setenv(name, "test")
    monkeypatch.setenv("AWS_DEFAULT_REGION", "eu-central-1")
    with ministack_server.running(tmp_path) as url:
        yield replace(app, store=Store(dynamo_table(url)))


def test_messages_at_once_are_granted_exactly_to_the_limit(counting):
    limited = replace(counting, daily_messages=20)

    def take(_: int) -> bool:
        try:
            with budgets.message(limited, "me"):
                return True
        except LimitReached:
            return False

    with ThreadPoolExecutor(8) as pool:
        granted = sum(pool.map(take, range(60)))
    assert granted == used(limited).messages == 20


def test_tokens_at_once_are_never_promised_beyond_the_limit(app):
    limited = replace(app, daily_tokens=10_000, most_answer_tokens=1000)
    seen = []

    def ask(_: int) -> bool:
        try:
            for _event in budgets.metered(limited, "me", Paid(300)).stream(SYSTEM, (), ()):
                day = used(limited)
                seen.append(day.tokens + day.reserved)
        except LimitReached:
            return False
        return True

    with ThreadPoolExecutor(8) as pool:
        granted = sum(pool.map(ask, range(100)))
    day = used(limited)
    assert max(seen) <= 10_000
    assert (day.tokens, day.reserved) == (granted * 300, 0)
    # One at a time, what is left is granted to the last call that fits.
    while ask(0):
        granted += 1
    assert (used(limited).tokens, used(limited).reserved) == (granted * 300, 0)
    assert 10_000 - 1400 < used(limited).tokens <= 10_000


def test_a_call_that_never_began_costs_nothing_and_one_that_broke_off_is_paid_in_full(app):
    limited = replace(app, daily_tokens=10_000, most_answer_tokens=1000)
    for answer in ([Unavailable("away")], [TextDelta(text="I "), Unavailable("cut")]):
        with pytest.raises(Unavailable):
            list(budgets.metered(limited, "me", Paid(300, answer)).stream(SYSTEM, (), ()))
    day = used(limited)
    assert day.reserved == 0
    assert 1000 <= day.tokens <= 1400


def test_the_rule_based_coach_costs_no_tokens(app):
    limited = replace(app, daily_tokens=1000)
    assert budgets.metered(limited, "me", app.rule_coach) is app.rule_coach
    assert isinstance(sent_to(limited, "me")[-1], Completed)


def test_a_spent_budget_stores_nothing_and_names_the_hour_in_the_athletes_zone(app):
    limited = replace(app, daily_messages=1)
    profiles.update(app, "me", profiles.Wishes(time_zone="Europe/Berlin"))
    sent_to(limited, "me")
    talk = talks.open_conversation(limited, "me", "atlas")
    with pytest.raises(LimitReached) as spent:
        engine.send(limited, Conversation, "me", "atlas", talk.session_id, Sent("again"))
    assert "It goes on tomorrow at 01:00" in spent.value.message
    assert spent.value.retry_after == 12 * 3600
    assert limited.store.talk(Conversation, "me", "atlas", talk.session_id).next_seq == talk.next_seq


def test_the_next_day_begins_anew(app):
    limited = replace(app, daily_messages=1)
    sent_to(limited, "me")
    tomorrow = replace(limited, now=lambda: budgets.renews_at(NOW))
    assert isinstance(sent_to(tomorrow, "me")[-1], Completed)


def test_a_day_is_forgotten_a_month_later(app):
    sent_to(replace(app, daily_messages=9), "me")
    day = next(item for item in app.store.everything("me") if str(item["SK"]).startswith("usage#"))
    assert day["SK"] == "usage#2026-11-24"
    assert datetime.fromtimestamp(int(day["ttl"]), UTC) == NOW + timedelta(days=32)


def test_another_athlete_has_a_day_of_their_own(app):
    limited = replace(app, daily_messages=1)
    sent_to(limited, "ann")
    assert isinstance(sent_to(limited, "bob")[-1], Completed)


def test_a_message_that_was_not_taken_is_not_counted(app):
    limited = replace(app, daily_messages=5)
    talk = talks.open_conversation(limited, "me", "atlas")
    with pytest.raises(Invalid):
        engine.send(limited, Conversation, "me", "atlas", talk.session_id, Sent(""))
    all_events(engine.send(limited, Conversation, "me", "atlas", talk.session_id, Sent("hi", client_id="one")))
    all_events(engine.send(limited, Conversation, "me", "atlas", talk.session_id, Sent("hi", client_id="one")))
    with pytest.raises(Conflict):
        engine.send(limited, Conversation, "me", "atlas", talk.session_id, Sent("other", client_id="one"))
    assert used(limited).messages == 1


def test_a_turn_that_runs_out_of_tokens_says_so_and_keeps_the_message(scripted):
    app = replace(scripted(say("One."), say("Two.")), daily_tokens=1100, most_answer_tokens=1000)
    events = sent_to(app, "me")
    assert isinstance(events[-1], Failed)
    assert "It goes on tomorrow" in events[-1].message
    assert not events[-1].retryable


class Looking(Paid):
    """A paid model that looks at the day's purse while it speaks."""

    def __init__(self, used: int) -> None:
        super().__init__(used)
        self.app = None
        self.seen: list[object] = []

    def stream(self, system, messages, tools):
        self.seen.append(used(self.app))
        yield from super().stream(system, messages, tools)


def test_a_message_claims_its_first_calls_tokens_in_its_own_transaction(app):
    coach = Looking(300)
    paid = coach.app = replace(app, coach=coach, daily_tokens=100_000, most_answer_tokens=1000)
    talk = talks.open_conversation(paid, "me", "atlas")
    transactions = []
    transact = paid.store._table.transact

    class Table:
        def transact(self, writes):
            transactions.append([write.key.sk for write in writes])
            return transact(writes)

        def __getattr__(self, name):
            return getattr(before, name)

    before = paid.store._table
    paid.store._table = Table()
    live = engine.send(paid, Conversation, "me", "atlas", talk.session_id, Sent("hello"))
    paid.store._table = before
    assert any(any(key.startswith("usage#") for key in keys) and len(keys) >= 4 for keys in transactions)
    assert isinstance(all_events(live)[-1], Completed)
    (seen,) = coach.seen
    assert (seen.tokens, seen.reserved) == (0, 25_000)
    become(lambda: used(paid).reserved == 0)
    assert used(paid).tokens == 300


def test_a_turn_that_asks_no_model_gives_its_claim_back(app):
    paid = replace(app, coach=Paid(), daily_tokens=100_000, most_answer_tokens=1000)
    assert sent_to(paid, "me", "my chest hurts when I run")[-1].stop_reason == "safety"
    become(lambda: used(paid).reserved == 0)
    assert used(paid).tokens == 0


def test_a_first_call_that_breaks_off_is_charged_what_it_needed_and_not_the_whole_claim(app):
    coach = Paid(300, [TextDelta(text="I "), Unavailable("cut")])
    paid = replace(app, coach=coach, daily_tokens=100_000, most_answer_tokens=1000)
    needed = budgets.metered(paid, "other", coach)
    assert isinstance(sent_to(paid, "me")[-1], Failed)
    become(lambda: used(paid).reserved == 0)
    with pytest.raises(Unavailable):
        list(needed.stream(SYSTEM, (), ()))
    assert used(paid, "other").tokens < used(paid).tokens < 24_000


def test_a_claim_takes_no_more_than_the_day_has_left_and_a_larger_call_the_rest(app):
    coach = Looking(300)
    paid = coach.app = replace(app, coach=coach, daily_tokens=24_000, most_answer_tokens=1000)
    assert isinstance(sent_to(paid, "me")[-1], Completed)
    assert [one.reserved for one in coach.seen] == [24_000]
    long = replace(paid, daily_tokens=500_000, most_answer_tokens=1000)
    coach.app = long
    talk = talks.open_conversation(long, "me", "atlas")
    for _ in range(16):
        text = "what do you make of this week? " * 120
        all_events(engine.send(long, Conversation, "me", "atlas", talk.session_id, Sent(text)))
    assert coach.seen[-1].reserved > 25_000
    become(lambda: used(long).reserved == 0)


def test_messages_at_once_of_one_person_never_promise_more_than_the_day_has(app):
    paid = replace(app, coach=Paid(300), daily_tokens=60_000, most_answer_tokens=1000)
    sessions = [talks.open_conversation(paid, "me", "atlas").session_id for _ in range(8)]

    def say_hello(session: str) -> object:
        try:
            return all_events(engine.send(paid, Conversation, "me", "atlas", session, Sent("hello")))[-1]
        except LimitReached as refused:
            return refused

    with ThreadPoolExecutor(8) as pool:
        ends = list(pool.map(say_hello, sessions))
    answered = sum(isinstance(end, Completed) for end in ends)
    assert answered >= 2
    assert all(isinstance(end, Completed | LimitReached | Failed) for end in ends)
    become(lambda: used(paid).reserved == 0)
    assert used(paid).tokens == 300 * answered


def test_over_http_it_is_429_with_retry_after(app):
    with client_of(replace(app, daily_messages=1)) as client:
        session = new_session(client)
        path = f"{HOME}/program-creator-sessions/{session}/send-message"
        assert client.post(path, json={"message": "strength"}).status_code == 200
        answer = client.post(path, json={"message": "three days"})
    assert (answer.status_code, answer.json()["error"]) == (429, "LimitReached")
    assert 0 < int(answer.headers["retry-after"]) <= 86_400


def test_visitors_of_a_demonstration_share_one_purse(app):
    shown = replace(app, auth="demo", daily_tokens=2500, most_answer_tokens=1000, coach=Paid(1600))
    first = list(budgets.metered(shown, "demo-1", shown.coach).stream(SYSTEM, (), ()))
    assert first[-1].reason is END.reason
    with pytest.raises(LimitReached, match="This demonstration"):
        list(budgets.metered(shown, "demo-2", shown.coach).stream(SYSTEM, (), ()))


def test_on_ones_own_machine_nobody_counts_messages_unless_asked_to(tmp_path):
    def of(**more: str):
        return bootstrap.build(Settings.from_environment(environment(tmp_path, **more))).daily_messages

    assert of() is None
    assert of(TP_DAILY_MESSAGES="7") == 7
    assert of(TP_AUTH="demo") == 200
