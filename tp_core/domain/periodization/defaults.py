"""What a brief leaves open, settled with a default that is named; defaults are ours unless a source is given."""

from dataclasses import dataclass
from datetime import date, timedelta

from tp_core.domain.brief import Brief, PeriodizationModel, Topic
from tp_core.domain.design import Assumption
from tp_core.domain.program import WEEKDAYS, Discipline, Experience, Weekday
from tp_core.domain.schedule import day_in_words, next_monday
from tp_core.domain.units import Unit

_DAYS_BY_LEVEL = {Experience.BEGINNER: 3, Experience.INTERMEDIATE: 4, Experience.ADVANCED: 4}
"""Within ACSM 2009: novice 2-3, intermediate 3-4, advanced 4-5 days a week (FR1)."""
_SPREAD: dict[int, tuple[int, ...]] = {
    1: (0,), 2: (0, 3), 3: (0, 2, 4), 4: (0, 1, 3, 4), 5: (0, 1, 2, 4, 5), 6: (0, 1, 2, 3, 4, 5), 7: tuple(range(7)),
}  # fmt: skip
_WEEKS = {Experience.BEGINNER: 8, Experience.INTERMEDIATE: 12, Experience.ADVANCED: 12}
_MINUTES = {Experience.BEGINNER: 60, Experience.INTERMEDIATE: 75, Experience.ADVANCED: 75}
_ADVANCED_SQUAT_KG = 180
MOST_WEEKS = 52


@dataclass(frozen=True)
class Settled:
    """A brief with nothing open."""

    brief: Brief
    discipline: Discipline
    experience: Experience
    days: tuple[Weekday, ...]
    minutes: int
    equipment: tuple[str, ...]
    unit: Unit
    start: date
    weeks: int
    event: date | None
    event_name: str
    model: PeriodizationModel
    assumptions: tuple[Assumption, ...]

    @property
    def tests(self) -> bool:
        """Whether the program ends in a test or an event."""
        return self.event is not None or bool(self.brief.targets)

    @property
    def careful(self) -> bool:
        """Whether loads stay under the beginner's cap (PH3)."""
        return self.experience is Experience.BEGINNER


def settle(brief: Brief, discipline: Discipline, today: date) -> Settled:
    """Every default in one place, each with the phrase the athlete reads."""
    assumed: list[Assumption] = []

    def assume(topic: Topic, text: str) -> None:
        assumed.append(Assumption(topic=topic, text=text))

    experience = brief.experience
    if experience is None:
        experience = _level(brief)
        assume(Topic.EXPERIENCE, f"{experience} level")
    days = brief.training_days
    if not days:
        count = brief.days_per_week or _DAYS_BY_LEVEL[experience]
        days = tuple(WEEKDAYS[index] for index in _SPREAD[count])
        assume(Topic.DAYS, _days_in_words(days, counted=brief.days_per_week is None))
    minutes = brief.session_minutes
    if minutes is None:
        minutes = _MINUTES[experience]
        assume(Topic.DAYS, f"{minutes} minutes a session")
    equipment = brief.equipment
    if equipment is None:
        equipment = _usual_equipment(discipline)
        assume(
            Topic.EQUIPMENT, "a gym with barbell, rack, bench, dumbbells and cables" if equipment else "no equipment"
        )
    start = brief.start_date
    if start is None:
        start = next_monday(today)
        if brief.event_date is not None and start >= brief.event_date:
            start = today
        assume(Topic.TIMELINE, f"start {day_in_words(start, today)}")
    weeks, event = _length(brief, start, experience)
    if brief.weeks is None and event is None:
        assume(Topic.TIMELINE, f"{weeks} weeks")
    model = brief.model or (
        PeriodizationModel.BLOCK if experience is Experience.ADVANCED else PeriodizationModel.LINEAR
    )
    return Settled(
        brief=brief,
        discipline=discipline,
        experience=experience,
        days=days,
        minutes=minutes,
        equipment=equipment,
        unit=brief.unit or Unit.KG,
        start=start,
        weeks=weeks,
        event=event,
        event_name=brief.event_name,
        model=model,
        assumptions=tuple(assumed),
    )


def _level(brief: Brief) -> Experience:
    """Training age where it was not said: numbers in hand mean some months of training; without any, start as new."""
    if not brief.starting_numbers:
        return Experience.BEGINNER
    heavy = any((number.load or 0) >= _ADVANCED_SQUAT_KG for number in brief.starting_numbers)
    return Experience.ADVANCED if heavy else Experience.INTERMEDIATE


def _length(brief: Brief, start: date, experience: Experience) -> tuple[int, date | None]:
    """Weeks and event: the event lies in the last week."""
    event = brief.event_date if brief.event_date is not None and brief.event_date >= start else None
    if event is not None:
        return min(MOST_WEEKS, (event - start).days // 7 + 1), event
    return brief.weeks or _WEEKS[experience], None


def _usual_equipment(discipline: Discipline) -> tuple[str, ...]:
    if discipline in (Discipline.BODYWEIGHT, Discipline.RUNNING):
        return ()
    return ("barbell", "bench", "cables", "dumbbells", "pull-up bar", "rack")


def _days_in_words(days: tuple[Weekday, ...], *, counted: bool) -> str:
    listed = ", ".join(day.capitalize() for day in days)
    return f"{len(days)} days: {listed}" if counted else listed


def last_week_days(settled: Settled) -> int | None:
    """Days of the last week up to and with the event; None without one."""
    if settled.event is None:
        return None
    return (settled.event - (settled.start + timedelta(weeks=settled.weeks - 1))).days + 1
