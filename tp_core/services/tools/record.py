"""What the creation tools do to the brief: pure, from a brief and arguments to the next brief and what became of each.

A value that makes no sense is refused in a sentence and changes nothing; the rest of the same call is recorded.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from tp_core.domain import emphasis, exercises
from tp_core.domain.brief import Brief, Swap, Topic
from tp_core.domain.program import WEEKDAYS, StartingNumber, Target, Weekday
from tp_core.domain.units import Unit, to_kg
from tp_core.domain.weight_aims import without_amount
from tp_core.services.tools.arguments import (
    Feat,
    ProposePhases,
    RecordConstraints,
    RecordGoals,
    RecordPreferences,
    RecordTimeline,
    Revise,
    UseDefaults,
)

MOST_KG = 600
"""No lift of any athlete is above this (the deadlift record stands just over 500 kg)."""
MOST_WEEKS = 52


@dataclass
class Recorded:
    """The brief after a call, what was recorded, and what was refused and why."""

    brief: Brief
    recorded: list[str] = field(default_factory=list)
    refused: list[dict[str, str]] = field(default_factory=list)

    def set(self, said: str, **facts: Any) -> None:  # noqa: ANN401  fields of a brief
        """Takes facts into the brief and says so."""
        self.brief = self.brief.model_copy(update=facts)
        self.recorded.append(said)

    def told(self, earlier: Brief) -> dict[str, object]:
        """The result as a coach is told it; `before` holds what the changed facts were."""
        was, now = earlier.model_dump(mode="json"), self.brief.model_dump(mode="json")
        before = {name: value for name, value in was.items() if now[name] != value}
        return {"recorded": self.recorded, "refused": self.refused, "before": before}

    def refuse(self, name: str, message: str) -> None:
        self.refused.append({"field": name, "message": message})


def goals(brief: Brief, given: RecordGoals, _today: date) -> Recorded:
    """Goals, numbers and training age. Numbers are merged by exercise, so a later one replaces an earlier one."""
    result = Recorded(brief)
    if given.primary is not None:
        goal = without_amount(given.primary)
        result.set(f"goal: {goal}", goal=goal)
    if given.discipline is not None:
        result.set(f"discipline: {given.discipline}", discipline=given.discipline)
    if given.secondary is not None:
        also = tuple(without_amount(one) for one in given.secondary)
        result.set("also: " + ", ".join(also), secondary_goals=also)
    if given.experience is not None:
        result.set(f"experience: {given.experience}", experience=given.experience)
    if given.emphasis:
        parts = tuple(dict.fromkeys((*brief.emphasis, *given.emphasis)))
        result.set(emphasis.in_words(given.emphasis), emphasis=parts)
    if given.numbers_unknown:
        result.set("starting numbers are not known", numbers_unknown=True)
    _feats(result, given.targets, "targets", Target)
    _feats(result, given.starting_numbers, "starting_numbers", StartingNumber)
    return result


def _feats(
    result: Recorded, given: Iterable[Feat] | None, name: str, kind: type[Target] | type[StartingNumber]
) -> None:
    kept = {feat.exercise_id: feat for feat in getattr(result.brief, name)}
    for feat in given or ():
        exercise = exercises.find(feat.exercise)
        if exercise is None:
            result.refuse(name, f"I don't know the exercise “{feat.exercise}”.")
            continue
        load = to_kg(feat.load, feat.unit or result.brief.unit or Unit.KG) if feat.load is not None else None
        if load is not None and load > MOST_KG:
            result.refuse(name, f"“{feat.said}” is more than anyone has lifted.")
            continue
        names = ["reps", "distance_meters", "duration_seconds", "said"] + ["rpe"] * (kind is StartingNumber)
        facts = {name: getattr(feat, name) for name in names}
        kept[exercise.id] = kind(exercise_id=exercise.id, load=load, **facts)
        result.recorded.append(f"{exercise.name}: {feat.said}")
    if given is not None:
        result.brief = result.brief.model_copy(update={name: tuple(kept.values())})


def constraints(brief: Brief, given: RecordConstraints, _today: date) -> Recorded:
    """Days, minutes, equipment, unit and limits."""
    result = Recorded(brief)
    if given.unit is not None:
        result.set(f"unit: {given.unit}", unit=given.unit)
    _days(result, given)
    if given.session_minutes is not None:
        result.set(f"{given.session_minutes} minutes a session", session_minutes=given.session_minutes)
    if given.long_run_minutes is not None:
        result.set(f"long run up to {given.long_run_minutes} minutes", long_run_minutes=given.long_run_minutes)
    if given.equipment is not None:
        _equipment(result, given.equipment)
    if given.limitations:
        said = " ".join(given.limitations).casefold()
        # The gate notes a niggle in its own words before the coach records the athlete's; theirs stay.
        kept = [known for known in brief.limitations if known.removesuffix(" trouble") not in said]
        merged = _added(kept, [new for new in given.limitations if not _is_part_of_known(new, kept)])
        result.set("care with: " + ", ".join(given.limitations), limitations=merged, nothing_to_avoid=False)
    if given.nothing_to_avoid:
        result.set("nothing to avoid", nothing_to_avoid=True)
    for name in ("weekly_distance_km", "longest_run_km"):
        value = getattr(given, name)
        if value is not None:
            result.set(f"{name.replace('_km', '').replace('_', ' ')}: {value:g} km", **{name: value})
    return result


def _days(result: Recorded, given: RecordConstraints) -> None:
    """Named days win over a smaller number and stand in a larger one; a new number keeps the days it has room for."""
    if given.busy_days is not None:
        busy = tuple(day for day in WEEKDAYS if day in given.busy_days)
        result.set("busy on " + _named(busy) if busy else "no busy days", busy_days=busy)
    if given.training_days:
        days = tuple(day for day in WEEKDAYS if day in given.training_days)
        count = max(len(days), given.days_per_week or 0)
        said = f"{count} days a week, among them {_named(days)}" if count > len(days) else _named(days)
        busy = tuple(day for day in result.brief.busy_days if day not in days)
        result.set(said, training_days=days, days_per_week=count, busy_days=busy)
    elif given.days_per_week is not None:
        named = result.brief.training_days
        keep = named if len(named) <= given.days_per_week else ()
        plural = "day" if given.days_per_week == 1 else "days"
        result.set(f"{given.days_per_week} {plural} a week", days_per_week=given.days_per_week, training_days=keep)


def _named(days: Sequence[Weekday]) -> str:
    return ", ".join(day.capitalize() for day in days)


def _equipment(result: Recorded, names: Sequence[str]) -> None:
    known, unknown = exercises.equipment_of(names)
    for name in unknown:
        result.refuse("equipment", f"I don't know the equipment “{name}”.")
    if known or not names:
        listed = tuple(sorted(item.value for item in known))
        result.set("equipment: " + (", ".join(listed) or "none, bodyweight"), equipment=listed)


def preferences(brief: Brief, given: RecordPreferences, _today: date) -> Recorded:
    """Likes, exclusions and swaps, added to what is known."""
    result = Recorded(brief)
    if given.likes:
        result.set("likes " + ", ".join(given.likes), likes=_added(brief.likes, given.likes))
    if given.exclusions:
        merged = _added(brief.exclusions, given.exclusions)
        result.set("no " + ", ".join(given.exclusions), exclusions=merged)
    for wish in given.swaps or ():
        use, instead = exercises.find(wish.use), exercises.find(wish.instead_of)
        if use is None or instead is None:
            unknown = wish.use if use is None else wish.instead_of
            result.refuse("swaps", f"I don't know the exercise “{unknown}”.")
            continue
        others = tuple(swap for swap in result.brief.swaps if swap.instead_of != instead.id)
        swap = Swap(use=use.id, instead_of=instead.id)
        result.set(f"{use.name} instead of {instead.name}", swaps=(*others, swap))
    return result


def timeline(brief: Brief, given: RecordTimeline, today: date) -> Recorded:
    """Length, start and event. A later length replaces an event date and the other way round."""
    result = Recorded(brief)
    if given.start_date is not None:
        if given.start_date < today:
            result.refuse("start_date", f"{_day(given.start_date)} has passed already.")
        elif given.start_date > today + timedelta(days=365):
            result.refuse("start_date", f"{_day(given.start_date)} is more than a year away.")
        else:
            result.set(f"start {_day(given.start_date)}", start_date=given.start_date)
    if given.event_date is not None:
        _event(result, given, today)
    if given.weeks is not None:
        event = {} if given.event_date is not None else {"event_date": None, "event_name": ""}
        result.set(f"{given.weeks} weeks", weeks=given.weeks, **event)
    return result


def _event(result: Recorded, given: RecordTimeline, today: date) -> None:
    moment = given.event_date
    assert moment is not None  # noqa: S101  the caller looked
    if moment <= today:
        result.refuse("event_date", f"{_day(moment)} is not in the future.")
    elif moment > today + timedelta(weeks=MOST_WEEKS):
        result.refuse("event_date", f"{_day(moment)} is more than {MOST_WEEKS} weeks away.")
    else:
        name = " ".join((given.event_name or "").split())
        said = f"{name or 'deadline'} {_day(moment)}"
        result.set(said, event_date=moment, event_name=name, weeks=None)


def phases(brief: Brief, given: ProposePhases, _today: date) -> Recorded:
    """The athlete's or the coach's choice of a periodization model."""
    result = Recorded(brief)
    if given.model is not None:
        result.set(f"{given.model} periodization", model=given.model)
    return result


def defaults(brief: Brief, given: UseDefaults, _today: date) -> Recorded:
    """Topics the athlete leaves to the coach. The goal and the screening are theirs alone."""
    result = Recorded(brief)
    for topic in given.topics:
        if topic in (Topic.GOAL, Topic.SCREENING):
            result.refuse("topics", f"The {topic} can't be left to a default.")
        elif topic not in result.brief.accepted_defaults:
            result.set(f"default for {topic}", accepted_defaults=(*result.brief.accepted_defaults, topic))
    return result


_FORGET: dict[Topic, dict[str, Any]] = {
    Topic.GOAL: {"goal": "", "discipline": None, "targets": (), "secondary_goals": (), "emphasis": ()},
    Topic.EXPERIENCE: {"experience": None},
    Topic.DAYS: {
        "days_per_week": None,
        "training_days": (),
        "busy_days": (),
        "session_minutes": None,
        "long_run_minutes": None,
    },
    Topic.EQUIPMENT: {"equipment": None},
    Topic.TIMELINE: {"weeks": None, "start_date": None, "event_date": None, "event_name": ""},
    Topic.NUMBERS: {"starting_numbers": (), "numbers_unknown": False},
    Topic.AVOID: {"exclusions": (), "limitations": (), "nothing_to_avoid": False},
    Topic.SCREENING: {},
}


def revision(brief: Brief, given: Revise, _today: date) -> Recorded:
    """Takes things back, or everything; `name` names the program."""
    if given.start_over:
        return Recorded(Brief(unit=brief.unit), ["everything is cleared"])
    result = Recorded(brief)
    if given.name is not None:
        result.set(f"name: {given.name}", name=given.name)
    for topic in given.forget:
        kept = tuple(accepted for accepted in result.brief.accepted_defaults if accepted is not topic)
        result.set(f"{topic} is open again", accepted_defaults=kept, **_FORGET[topic])
    for wanted in given.remove:
        _remove(result, wanted)
    return result


def _remove(result: Recorded, wanted: str) -> None:
    exercise = exercises.find(wanted)
    found = exercise.id if exercise else ""

    def named(text: str) -> bool:
        return text.casefold() == wanted.casefold() or (bool(found) and text == found)

    matches: dict[str, Callable[[Any], bool]] = {
        "exclusions": named,
        "likes": named,
        "secondary_goals": named,
        "limitations": lambda text: wanted.casefold() in text.casefold(),
        "targets": lambda target: target.exercise_id == found or named(target.said),
        "starting_numbers": lambda number: number.exercise_id == found or named(number.said),
        "emphasis": lambda part: wanted.casefold() in emphasis.words_of(part),
        "swaps": lambda swap: found in (swap.use, swap.instead_of),
    }
    gone = {
        name: tuple(entry for entry in getattr(result.brief, name) if not matches[name](entry))
        for name in matches
        if any(matches[name](entry) for entry in getattr(result.brief, name))
    }
    if gone:
        result.set(f"without {wanted}", **gone)
    else:
        result.refuse("remove", f"There is nothing called “{wanted}” to take out.")


def _is_part_of_known(new: str, known: Sequence[str]) -> bool:
    """`calf`, where `left calf tightens up on hills` is known."""
    return any(new.strip().casefold() in one.casefold() for one in known)


def _added(known: Sequence[str], new: Iterable[str]) -> tuple[str, ...]:
    """Both, in order, each once."""
    return tuple(dict.fromkeys((*known, *(text.strip() for text in new if text.strip()))))


def _day(moment: date) -> str:
    return f"{moment:%A} {moment.day} {moment:%B %Y}"
