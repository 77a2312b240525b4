"""What the athlete said that does not go together; each is asked about once, with both readings offered."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from tp_core.adapters.offline import calls
from tp_core.adapters.offline.reading.message import Reading
from tp_core.domain.brief import Brief
from tp_core.domain.exercises import EXERCISES, Exercise, Loading, alternatives, equipment_of, excluded, performable
from tp_core.domain.facts import Creating, Facts
from tp_core.domain.phrasing import listed
from tp_core.domain.program import Discipline
from tp_core.domain.schedule import day_in_words, next_monday

_CLOSE_WEEKS = 1


@dataclass(frozen=True)
class Contradiction:
    """The facts that clash, the question, and replies for either."""

    text: str
    replies: tuple[str, ...]


def find(reading: Reading, facts: Facts, creating: Creating) -> Contradiction | None:
    """The first one this message brings."""
    topic = facts.open_question.topic if facts.open_question else ""
    brief = creating.brief
    found = _days(reading) or _length(reading, facts, brief, topic)
    if found is not None or not _touches_lifts(reading):
        return found
    said = {feat.exercise.id for feat in reading.lifts.feats}
    all_of_it = reading.kit.have is not None or bool(reading.kit.lacks)
    excluded_now = bool(reading.body.exclusions)
    lifts = _loaded(brief)
    fresh = [lift for lift in lifts if lift.id in said]
    return _kit(brief, lifts if all_of_it else fresh) or _exclusions(brief, lifts if excluded_now else fresh)


def _touches_lifts(reading: Reading) -> bool:
    return bool(
        reading.kit.have is not None
        or reading.kit.lacks
        or reading.lifts.feats
        or reading.body.exclusions
        or reading.aims.goal
    )


def _days(reading: Reading) -> Contradiction | None:
    named, days = reading.week.named, reading.week.days
    if not named or days is None or len(named) <= days:
        return None  # `3 days, Saturday for sure`: the others are mine to choose
    names = ", ".join(day.capitalize()[:3] for day in named)
    text = f"You said {days} and named {len(named)}: {names}. Which of the two?"
    return Contradiction(text, (f"{days} days", names))


def _length(reading: Reading, facts: Facts, brief: Brief, topic: str) -> Contradiction | None:
    weeks, event = reading.weeks, reading.event.day if reading.event else None
    if weeks is None:
        return None
    if event is None and calls.length_against_event(reading, brief, topic):
        event = brief.event_date
    if event is None:
        return None
    start = reading.start.day if reading.start else brief.start_date or next_monday(facts.today)
    away = (event - start).days // 7 + 1
    if abs(away - weeks) <= _CLOSE_WEEKS:
        return None
    name = (reading.event.name if reading.event else brief.event_name) or "date"
    end = day_in_words(start + timedelta(weeks=weeks, days=-1), facts.today)
    day = day_in_words(event, facts.today)
    text = f"{weeks} weeks would end {end}; your {name} is {day}, {away} weeks away. Which should count?"
    return Contradiction(text, (f"{weeks} weeks", f"Until {event.day} {event:%B %Y}"))


def _loaded(brief: Brief) -> list[Exercise]:
    lifts = [EXERCISES[target.exercise_id] for target in brief.targets]
    return [lift for lift in lifts if lift.loading is not Loading.DISTANCE]


def _kit(brief: Brief, lifts: Sequence[Exercise]) -> Contradiction | None:
    if brief.equipment is None:
        return None
    have, _ = equipment_of(brief.equipment)
    swapped = {swap.instead_of for swap in brief.swaps}
    for lift in lifts:
        if performable(lift, have) or lift.id in swapped:
            continue
        needs = listed(sorted(item.value for item in (min(lift.needs, key=len) - have)))
        other = next(iter(alternatives(lift, have)), None)
        if other is None:
            continue
        text = (
            f"Your goal names the {lift.name.lower()}, which needs {needs}. Can you get at it, or shall I use the "
            f"{other.name.lower()}?"
        )
        return Contradiction(text, (f"I have {needs} too", f"Use the {other.name.lower()}"))
    return None


def _exclusions(brief: Brief, lifts: Sequence[Exercise]) -> Contradiction | None:
    for lift in lifts:
        if excluded(lift, brief.exclusions):
            name = lift.name.lower()
            text = f"Your goal is the {name}, and you also want it left out. Which counts?"
            return Contradiction(text, (f"Keep the {name}", f"Drop the {name} goal"))
    if brief.discipline is Discipline.RUNNING and any(
        word in brief.exclusions for word in ("running", "run", "jogging")
    ):
        return Contradiction(
            "Your goal is running, and you also want no running. Which counts?", ("Keep running", "No running")
        )
    return None
