"""What a brief leaves open, settled with a default that is named; defaults are ours unless a source is given."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from itertools import combinations

from tp_core.domain.brief import Brief, PeriodizationModel, Topic
from tp_core.domain.design import Assumption
from tp_core.domain.exercises import EXERCISES, Loading, performable
from tp_core.domain.periodization import strength_days
from tp_core.domain.periodization.racing import Racing, racing
from tp_core.domain.phrasing import listed
from tp_core.domain.program import WEEKDAYS, Discipline, Experience, Weekday
from tp_core.domain.schedule import day_in_words, next_monday
from tp_core.domain.units import Unit

_Assume = Callable[[Topic, str], None]

_DAYS_BY_LEVEL = {Experience.BEGINNER: 3, Experience.INTERMEDIATE: 4, Experience.ADVANCED: 4}
"""Within ACSM 2009: novice 2-3, intermediate 3-4, advanced 4-5 days a week (FR1)."""
_SPREAD: Mapping[int, tuple[int, ...]] = {
    1: (0,), 2: (0, 3), 3: (0, 2, 4), 4: (0, 1, 3, 4), 5: (0, 1, 2, 4, 5), 6: (0, 1, 2, 3, 4, 5), 7: tuple(range(7)),
}  # fmt: skip
_RUNNING_SPREAD: Mapping[int, tuple[int, ...]] = {
    1: (6,), 2: (2, 6), 3: (1, 3, 6), 4: (1, 3, 5, 6), 5: (0, 1, 3, 5, 6), 6: (0, 1, 2, 3, 5, 6), 7: tuple(range(7)),
}  # fmt: skip
_WEEKS: Mapping[Discipline, tuple[int, int, int]] = {
    Discipline.STRENGTH: (8, 12, 12),
    Discipline.POWERLIFTING: (10, 12, 12),
    Discipline.HYPERTROPHY: (8, 10, 12),
    Discipline.WEIGHTLIFTING: (8, 12, 12),
    Discipline.GENERAL_FITNESS: (8, 8, 10),
    Discipline.MIXED: (8, 8, 10),
    Discipline.BODYWEIGHT: (8, 8, 10),
}
_LEVELS = tuple(Experience)
_MINUTES = {Experience.BEGINNER: 60, Experience.INTERMEDIATE: 75, Experience.ADVANCED: 75}
_ADVANCED_LOAD_KG = 180
_UNDULATING_FROM_DAYS = 3
MOST_WEEKS = 52


_WEIGHTS = (Loading.BARBELL, Loading.DUMBBELLS, Loading.KETTLEBELL, Loading.MACHINE)
ROOMY_MINUTES = 75
"""From here on a session holds more than the usual work (ours)."""


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
    racing: Racing | None
    """Set for runners."""
    assumptions: tuple[Assumption, ...] = field(default=())

    @property
    def long_run_minutes(self) -> int:
        """What the long run may take: the time of any session where nothing else is said of it."""
        return self.brief.long_run_minutes or self.minutes

    @property
    def careful(self) -> bool:
        """Whether loads stay under the beginner's cap (PH3); under 18 they do (NSCA 2009, AAP 2020)."""
        return self.experience is Experience.BEGINNER or self.brief.youth

    @property
    def unloaded(self) -> bool:
        """Whether there is nothing to load a lift with: the body is the weight."""
        return self.racing is None and (self.discipline is Discipline.BODYWEIGHT or not _loads(self.equipment))

    @property
    def roomy(self) -> bool:
        """Whether sessions are long enough for more than the usual work, and the athlete trained enough for it."""
        return self.minutes >= ROOMY_MINUTES and not self.careful

    @property
    def easy_only(self) -> bool:
        """Whether every run is easy: a beginner who wants to finish, in no time named."""
        return self.racing is not None and self.careful and not self.racing.timed

    @property
    def competes(self) -> bool:
        """Whether the event is one to arrive fresh for, rather than a deadline."""
        return self.event is not None and (bool(self.event_name) or self.racing is not None)

    def days_to_event(self, week: int, day: int) -> int | None:
        """Days from a program day to the event; None without one."""
        if self.event is None:
            return None
        return (self.event - self.start).days - ((week - 1) * 7 + day - 1)


@cache
def _loads(equipment: tuple[str, ...]) -> bool:
    return any(one.loading in _WEIGHTS and performable(one, equipment) for one in EXERCISES.values())


def settle(brief: Brief, discipline: Discipline, today: date) -> Settled:
    """Every default in one place, each with the phrase the athlete reads."""
    assumed: list[Assumption] = []

    def assume(topic: Topic, text: str) -> None:
        assumed.append(Assumption(topic=topic, text=text))

    experience = brief.experience
    if experience is None:
        experience = _level(brief)
        assume(Topic.EXPERIENCE, f"{experience} level")
    days = _days(brief, discipline, experience, assume)
    lifted = strength_days.of(brief, discipline, days)
    race = racing(brief, experience, len(days) - len(lifted)) if discipline is Discipline.RUNNING else None
    if race is not None:
        for text in race.assumed:
            assume(Topic.NUMBERS, text)
    minutes = _minutes(brief, experience, race, assume)
    equipment = _equipment(brief, discipline, assume)
    start = _start(brief, today, assume)
    weeks, event = _length(brief, start, discipline, experience, race, assume)
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
        event_name=brief.event_name if event is not None else "",
        model=_model(brief, discipline, experience, len(days), event),
        racing=race,
        assumptions=tuple(assumed),
    )


def _level(brief: Brief) -> Experience:
    """Training age where it was not said: numbers in hand mean some months of training; without any, start as new."""
    if not brief.starting_numbers and not (brief.weekly_distance_km or 0):
        return Experience.BEGINNER
    heavy = any((number.load or 0) >= _ADVANCED_LOAD_KG for number in brief.starting_numbers)
    return Experience.ADVANCED if heavy else Experience.INTERMEDIATE


def _days(brief: Brief, discipline: Discipline, experience: Experience, assume: _Assume) -> tuple[Weekday, ...]:
    """As many weekdays as days a week, in the week's order; named days first, others spread around them."""
    named = [day for day in WEEKDAYS if day in brief.training_days]
    free = len(WEEKDAYS) - len({*brief.busy_days})
    count = brief.days_per_week or len(named) or min(_DAYS_BY_LEVEL[experience], max(1, free))
    if len(named) == count:
        return tuple(named)
    spread = (_RUNNING_SPREAD if discipline is Discipline.RUNNING else _SPREAD)[count]
    days = _filled_up(named[:count], count, [WEEKDAYS[index] for index in spread], brief.busy_days)
    told = ", ".join(day.capitalize() for day in days)
    said = brief.days_per_week is not None
    taken = [day.capitalize() for day in days if day in brief.busy_days]
    told += f" (there is no week of {_count(count, 'day')} without {listed(taken)})" if taken else ""
    assume(Topic.DAYS, told if said else f"{_count(count, 'day')}: {told}")
    return days


def _filled_up(
    named: Sequence[Weekday], count: int, usual: Sequence[Weekday], busy: Sequence[Weekday]
) -> tuple[Weekday, ...]:
    """`count` days in the week's order: those named, and others that lie evenly between them, the usual ones first and
    the busy ones last.
    """
    if not named and not set(usual) & set(busy):
        return tuple(usual)
    others = [day for day in dict.fromkeys((*usual, *WEEKDAYS)) if day not in named]
    weeks = ((*named, *more) for more in combinations(others, max(0, count - len(named))))
    picked = min(
        weeks,
        key=lambda days: (
            len(set(days) & set(busy)),
            round(sum(strength_days.apart(*pair) ** -2 for pair in combinations(days, 2)), 6),
        ),
    )
    return tuple(day for day in WEEKDAYS if day in picked)


def _minutes(brief: Brief, experience: Experience, race: Racing | None, assume: _Assume) -> int:
    if brief.session_minutes is not None:
        return brief.session_minutes
    if race is not None and brief.long_run_minutes is not None:
        return min(brief.long_run_minutes, race.long_minutes)
    if race is not None:
        assume(Topic.DAYS, f"up to {race.long_minutes} minutes for the longest run")
        return race.long_minutes
    assume(Topic.DAYS, f"{_MINUTES[experience]} minutes a session")
    return _MINUTES[experience]


def _equipment(brief: Brief, discipline: Discipline, assume: _Assume) -> tuple[str, ...]:
    if brief.equipment is not None:
        return brief.equipment
    if discipline is Discipline.RUNNING and not strength_days.wanted(brief):
        return ()
    if discipline is Discipline.BODYWEIGHT:
        assume(Topic.EQUIPMENT, "no equipment")
        return ()
    assume(Topic.EQUIPMENT, "a gym with barbell, rack, bench, dumbbells and cables")
    usual = ("barbell", "bench", "cables", "dumbbells", "pull-up bar", "rack")
    return (*usual, "bumper plates") if discipline in (Discipline.WEIGHTLIFTING, Discipline.MIXED) else usual


def _start(brief: Brief, today: date, assume: _Assume) -> date:
    if brief.start_date is not None:
        return brief.start_date
    start = next_monday(today)
    if brief.event_date is not None and today <= brief.event_date <= start:
        start = today
    assume(Topic.TIMELINE, f"start {day_in_words(start, today)}")
    return start


def _length(
    brief: Brief,
    start: date,
    discipline: Discipline,
    experience: Experience,
    race: Racing | None,
    assume: _Assume,
) -> tuple[int, date | None]:
    """Weeks and event: the event lies in the last week; a date beyond a year is left to the program after."""
    event = brief.event_date
    if event is not None and event >= start:
        weeks = (event - start).days // 7 + 1
        if weeks > MOST_WEEKS:
            assume(Topic.TIMELINE, f"the first {MOST_WEEKS} weeks towards {day_in_words(event, start)}")
            return MOST_WEEKS, None
        if brief.weeks not in (None, weeks):
            assume(Topic.TIMELINE, f"{_count(weeks, 'week')}, up to {day_in_words(event, start)}")
        return weeks, event
    if brief.weeks is not None:
        return brief.weeks, None
    weeks = race.weeks if race is not None else _WEEKS[discipline][_LEVELS.index(experience)]
    assume(Topic.TIMELINE, f"{weeks} weeks")
    return weeks, None


def _model(
    brief: Brief, discipline: Discipline, experience: Experience, days: int, event: date | None
) -> PeriodizationModel:
    """Linear for new lifters and fixed dates, undulating without one, block for the advanced (science.md 3.6)."""
    if discipline is Discipline.RUNNING:
        return PeriodizationModel.BASE_BUILD_PEAK
    if brief.model is not None and brief.model is not PeriodizationModel.BASE_BUILD_PEAK:
        return brief.model
    if experience is Experience.ADVANCED:
        return PeriodizationModel.BLOCK
    dated = event is not None or bool(brief.targets)
    by_max = discipline in (Discipline.STRENGTH, Discipline.POWERLIFTING)
    if by_max and experience is Experience.INTERMEDIATE and days >= _UNDULATING_FROM_DAYS and not dated:
        return PeriodizationModel.UNDULATING
    return PeriodizationModel.LINEAR


def _count(number: int, word: str) -> str:
    return f"{number} {word}" if number == 1 else f"{number} {word}s"
