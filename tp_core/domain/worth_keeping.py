"""What the app itself notes of an athlete: from a program they start, a record they set, a change that helped.

Texts are composed here from checked facts, in the third person; the athlete's own sentences are not repeated.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Final

from tp_core.domain.brief import Brief
from tp_core.domain.exclusions import resting_parts
from tp_core.domain.exercises import EXERCISES
from tp_core.domain.memory import IMPORTANCE, MemoryKind, Noted
from tp_core.domain.phrasing import listed
from tp_core.domain.program import Program, Target
from tp_core.domain.remembering import NotKept, noted
from tp_core.domain.units import Unit, as_time, show_load
from tp_core.domain.workout import name_of

_SIDE: Final = re.compile(r"\b(left|right)\b", re.IGNORECASE)
_MOST_NAMED = 4
_LONGEST_WORDS = 40


def of_start(program: Program, brief: Brief) -> tuple[Noted, ...]:
    """What a started program says of its athlete: bodies first, then the goal, tastes, and how they train."""
    found = [*_injuries(brief.limitations), *_goal(program), *_preferences(brief), *_schedule(brief)]
    return tuple(sorted(found, key=lambda one: -one.importance))


def _noted(kind: MemoryKind, text: str, topic: str) -> Iterator[Noted]:
    """The sentence under a topic of ours; what the rules would not keep from anyone is not kept from here either."""
    try:
        yield noted(kind, text).model_copy(update={"topic": topic, "importance": IMPORTANCE[kind]})
    except NotKept:
        return


def _injuries(limitations: Sequence[str]) -> Iterator[Noted]:
    """Where to go easy, and nothing of what is behind it."""
    parts: dict[str, str] = {}
    for sentence in limitations:
        side = _SIDE.search(sentence)
        for part in sorted(resting_parts(sentence)):
            parts.setdefault(part, f"{side[1].lower()} {part}" if side else part)
    if parts:
        names = listed([f"the {part}" for part in parts.values()])
        text = f"Trains with care for {names}: loads stay easy there."
        yield from _noted(MemoryKind.INJURY, text, f"injury:{'+'.join(sorted(parts))}")


def _goal(program: Program) -> Iterator[Noted]:
    aims = [_aim(target, program.constraints.unit) for target in program.targets[:2]]
    if not aims:
        aims = [f"{program.discipline.value} training"]
    name = _safe(program.event_name)
    until = f" for a {name}" if name else ""
    until += f" by {_day(program.event_date)}" if program.event_date else ""
    weeks = program.program_definition.total_duration
    text = f"Set out for {listed(aims)}{until}, in {weeks} weeks from {_day(program.start_date)}."
    first = program.targets[0].exercise_id if program.targets else program.discipline.value.replace(" ", "-")
    yield from _noted(MemoryKind.GOAL, text, f"goal:{first}")


def _aim(target: Target, unit: Unit) -> str:
    name = name_of(target.exercise_id).lower()
    if target.load is not None:
        reps = f" for {target.reps}" if target.reps and target.reps > 1 else ""
        return f"a {name} of {show_load(target.load, unit)}{reps}"
    if target.reps is not None:
        return f"{target.reps} reps of {name}"
    if target.distance_meters is not None and target.duration_seconds is not None:
        return f"{target.distance_meters / 1000:g} km in {as_time(target.duration_seconds)}"
    return name


def _preferences(brief: Brief) -> Iterator[Noted]:
    out, likes = _names(brief.exclusions), _names(brief.likes)
    parts = [f"keeps out {listed(out)}"] if out else []
    parts += [f"likes {listed(likes)}"] if likes else []
    swaps = [f"{name_of(one.use).lower()} over {name_of(one.instead_of).lower()}" for one in brief.swaps[:2]]
    parts += [f"prefers {listed(swaps)}"] if swaps else []
    if parts:
        text = "; ".join(parts)
        yield from _noted(MemoryKind.PREFERENCE, f"{text[:1].upper()}{text[1:]}.", "preference:exercises")


def _schedule(brief: Brief) -> Iterator[Noted]:
    """Only what they said; what was assumed is no fact about them."""
    days = brief.training_days or ()
    count = max(len(days), brief.days_per_week or 0)
    parts = []
    if count:
        among = " among them" if count > len(days) else ""
        named = f",{among} {listed([day.value.capitalize() for day in days])}" if days else ""
        parts.append(f"trains {count} day{'s' if count > 1 else ''} a week{named}")
    if brief.session_minutes:
        parts.append(f"about {brief.session_minutes} minutes a session")
    if brief.long_run_minutes:
        parts.append(f"long runs of up to {brief.long_run_minutes} minutes")
    if brief.equipment is not None:
        kit = [one.replace("-", " ") for one in brief.equipment if one != "bodyweight"]
        parts.append(f"has {listed(kit[:5])}" if kit else "trains without equipment")
    if parts:
        text = "; ".join(parts)
        yield from _noted(MemoryKind.CONSTRAINT, f"{text[:1].upper()}{text[1:]}.", "days")


def of_records(records: Iterable[tuple[str, float, int, date]], unit: Unit) -> tuple[Noted, ...]:
    """A record of a lift as a milestone: exercise, kg, reps, day. The next one of the lift replaces it."""
    return tuple(
        found
        for exercise_id, load, reps, day in records
        for found in _noted(
            MemoryKind.MILESTONE,
            f"{name_of(exercise_id)}: {show_load(load, unit)} for {reps} on {_day(day)}, the most logged until then.",
            f"record:{exercise_id}",
        )
    )


def of_end(program: Program, done: int, due: int, on: date) -> tuple[Noted, ...]:
    """A program carried through."""
    if not due:
        return ()
    weeks = program.program_definition.total_duration
    article = "an" if weeks in (8, 11, 18) else "a"
    text = f"Finished {article} {weeks}-week {program.discipline.value} program on {_day(on)}"
    topic = f"finished:{program.program_id}"
    return tuple(_noted(MemoryKind.MILESTONE, f"{text}: {done} of {due} sessions done.", topic))


def of_change(rule_id: str, what_helped: str) -> tuple[Noted, ...]:
    """A change of the plan that the athlete took and that went well."""
    return tuple(_noted(MemoryKind.WORKED, what_helped, f"worked:{rule_id}"))


def _names(entries: Sequence[str]) -> list[str]:
    """Exercises by name, plain words only where they are short and harmless."""
    named = [EXERCISES[one].name.lower() if one in EXERCISES else _safe(one) for one in entries]
    return [one for one in dict.fromkeys(named) if one][:_MOST_NAMED]


def _safe(words: str) -> str:
    plain = " ".join(words.split())
    return plain if len(plain) <= _LONGEST_WORDS and re.fullmatch(r"[\w' /-]+", plain) else ""


def _day(moment: date) -> str:
    return f"{moment.day} {moment:%B %Y}"
