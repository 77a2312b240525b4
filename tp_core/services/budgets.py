"""How much a person may ask of the coach in a day: messages, and tokens where a model is paid by them.

Taken before, under a condition on what is stored, so that no number of windows and processes passes the limit; settled
after with what the model says it used. Days are UTC days, so that moving to another time zone brings no second day.
"""

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from tp_core.domain.coach import ModelEvent, ModelMessage, Stop, ToolSpec
from tp_core.domain.errors import LimitReached
from tp_core.domain.facts import System
from tp_core.services import profiles
from tp_core.services.app import App, CoachModel
from tp_core.services.storage.table import Put
from tp_core.services.storage.usage import DayUsage
from tp_core.services.visitors import VISITOR

CHARACTERS_A_TOKEN = 2
"""Fewer characters than any language of ours needs for a token, so that a reservation is never too small."""
_USUAL_PROMPT = 24_000
"""Tokens reserved for what a call is asked with, as `_estimate` counts them; most first calls of a turn take less."""
_TRIES = 200
_DEMONSTRATION = "demonstration"
"""Whom the tokens of a public page are counted for: all its visitors together."""


def renews_at(now: datetime) -> datetime:
    """The moment a day's budget begins anew."""
    return datetime.combine(now.astimezone(UTC).date() + timedelta(days=1), datetime.min.time(), UTC)


@contextmanager
def message(app: App, user_id: str) -> Iterator[None]:
    """Counts one message of the athlete; gives it back where what follows fails. Raises `LimitReached`."""
    if app.daily_messages is None:
        yield
        return
    most = app.daily_messages

    def take(day: DayUsage) -> DayUsage:
        if day.messages >= most:
            raise _spent(app, user_id, f"You have sent {most} messages today, as many as one day has here.")
        return day.model_copy(update={"messages": day.messages + 1})

    _change(app, user_id, take)
    try:
        yield
    except BaseException:
        _change(app, user_id, lambda day: day.model_copy(update={"messages": max(0, day.messages - 1)}))
        raise


def check_tokens(app: App, user_id: str, model: CoachModel) -> None:
    """Raises `LimitReached` where nothing is left to ask the model with."""
    if app.daily_tokens is None or model is app.rule_coach:
        return
    day = app.store.usage.of(_payer(user_id), app.now())
    if day.tokens + day.reserved + app.most_answer_tokens > app.daily_tokens:
        raise _tokens_spent(app, user_id)


class Claim:
    """Tokens promised to a turn's first call in the transaction that stores its message, so that no other is needed.

    They are a usual call's worth, or what is left of the day: a larger call reserves the rest, a smaller one gives it
    back when it is settled.
    """

    def __init__(self, app: App, user_id: str) -> None:
        self._app = app
        self._user_id = user_id
        self._held = 0

    def write(self) -> Put:
        """To be stored with the message. Raises `LimitReached` where not even an answer is left."""
        most = self._app.daily_tokens or 0

        def take(day: DayUsage) -> DayUsage:
            left = most - day.tokens - day.reserved
            if left < self._app.most_answer_tokens:
                raise _tokens_spent(self._app, self._user_id)
            self._held = min(left, self._app.most_answer_tokens + _USUAL_PROMPT)
            return day.model_copy(update={"reserved": day.reserved + self._held})

        return self._app.store.usage.edited(self._user_id, self._app.now(), take)

    def take(self) -> int:
        """The tokens, once; what takes them settles them."""
        held, self._held = self._held, 0
        return held

    def give_back(self) -> None:
        """Where no model was asked after all."""
        held = self.take()
        if held:
            _settle(self._app, self._user_id, held, 0)


def claim(app: App, user_id: str, model: CoachModel) -> Claim | None:
    """What a message claims of its sender's day; None where it costs nothing or is paid by many at once.

    A demonstration's visitors share one day: their messages would make each other's transactions wait.
    """
    if app.daily_tokens is None or model is app.rule_coach or _payer(user_id) != user_id:
        return None
    return Claim(app, user_id)


def metered(app: App, user_id: str, model: CoachModel, claimed: Claim | None = None) -> CoachModel:
    """The model, each of whose calls is paid from the person's day. The rule-based coach costs nothing."""
    return model if app.daily_tokens is None or model is app.rule_coach else _Metered(app, user_id, model, claimed)


@dataclass(frozen=True)
class _Metered:
    app: App
    user_id: str
    model: CoachModel
    claimed: Claim | None = None

    @property
    def name(self) -> str:
        return self.model.name

    def stream(
        self, system: System, messages: Sequence[ModelMessage], tools: Sequence[ToolSpec]
    ) -> Iterator[ModelEvent]:
        needed = _estimate(system, messages, tools) + self.app.most_answer_tokens
        held = self.claimed.take() if self.claimed is not None else 0
        reserved, used = held, 0
        inner: Iterator[ModelEvent] | None = None
        try:
            if needed > held:
                _reserve(self.app, self.user_id, needed - held)
                reserved = needed
            inner = self.model.stream(system, messages, tools)
            for event in inner:
                # Until the model says what it took, a call that began is charged in full.
                used = _used(event) if isinstance(event, Stop) else needed
                yield event
        finally:
            close: Callable[[], None] | None = getattr(inner, "close", None)
            if close is not None:
                close()
            _settle(self.app, self.user_id, reserved, used)


def _estimate(system: System, messages: Sequence[ModelMessage], tools: Sequence[ToolSpec]) -> int:
    asked = len(system.stable) + len(system.current) + sum(len(one.model_dump_json()) for one in messages)
    described = sum(tool.characters for tool in tools)
    return (asked + described) // CHARACTERS_A_TOKEN


def _used(stop: Stop) -> int:
    usage = stop.usage
    return usage.input_tokens + usage.output_tokens + usage.cache_read_tokens + usage.cache_write_tokens


def _reserve(app: App, user_id: str, tokens: int) -> None:
    most = app.daily_tokens or 0

    def take(day: DayUsage) -> DayUsage:
        if day.tokens + day.reserved + tokens > most:
            raise _tokens_spent(app, user_id)
        return day.model_copy(update={"reserved": day.reserved + tokens})

    _change(app, _payer(user_id), take)


def _settle(app: App, user_id: str, reserved: int, used: int) -> None:
    def settle(day: DayUsage) -> DayUsage:
        # A call that ran over midnight was promised by the day before: nothing is reserved here then.
        return day.model_copy(update={"reserved": max(0, day.reserved - reserved), "tokens": day.tokens + used})

    _change(app, _payer(user_id), settle)


def _payer(user_id: str) -> str:
    return _DEMONSTRATION if user_id.startswith(VISITOR) else user_id


def _tokens_spent(app: App, user_id: str) -> LimitReached:
    whose, have = ("This demonstration", "has") if user_id.startswith(VISITOR) else ("You", "have")
    return _spent(app, user_id, f"{whose} {have} used what the coach can think about in one day here.")


def _spent(app: App, user_id: str, what: str) -> LimitReached:
    now = app.now()
    renewal = renews_at(now)
    local = profiles.local(renewal, profiles.of(app, user_id))
    day = "tomorrow" if local.date() > profiles.local(now, profiles.of(app, user_id)).date() else "today"
    sentence = f"{what} It goes on {day} at {local:%H:%M}; your program, workouts and check-ins are open as always."
    return LimitReached(sentence, retry_after=max(1, int((renewal - now).total_seconds())))


def _change(app: App, user_id: str, edit: Callable[[DayUsage], DayUsage]) -> None:
    for attempt in range(_TRIES):
        if app.store.usage.change(user_id, app.now(), edit):
            return
        time.sleep(min(0.001 * 2 ** min(attempt, 5), 0.02))
    raise LimitReached("You do very much at once. Please try again in a moment.", retry_after=1)
