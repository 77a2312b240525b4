"""The plan's success metrics: what each counts, its target, its interval. Pure; who is counted is gathered elsewhere.

Targets are the plan's own; completion's by length are ours (science.md 5, "Published numbers").
"""

import math
from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta
from statistics import median, quantiles

from pydantic import Field

from tp_core.domain.value import Value

LEAST = 5
"""Rates of fewer are not shown (science.md 5)."""
_Z = 1.959964
"""95 % of a normal distribution."""
CREATION_WINDOW = timedelta(days=7)
"""A conversation that became a program within a week counts as completed (science.md 5)."""
COMPLETE_FROM = 0.6
"""Reached its end with at least 60 % of its sessions done (science.md 5, ours)."""
BY_LENGTH = ((4, 0.60), (8, 0.50), (12, 0.40), (52, 0.30))
"""Completion targets by program length in weeks (science.md 5, ours)."""
PERIODS = (30, 90, 365, 0)
"""Days looked back; 0 for all there is."""


class Rate(Value):
    """`hits` of `of`; a half-done thing may count half."""

    hits: float = 0
    of: int = 0

    @property
    def share(self) -> float | None:
        """None where so few are counted that a rate would mislead."""
        return self.hits / self.of if self.of >= LEAST else None

    @property
    def interval(self) -> tuple[float, float] | None:
        """The 95 % interval of Wilson (1927), which stays within 0 and 1 also for few and for none."""
        return wilson(self.hits, self.of) if self.of >= LEAST else None


def wilson(hits: float, of: int) -> tuple[float, float]:
    """Wilson's score interval for `hits` of `of`."""
    share, square = hits / of, _Z * _Z
    middle = (share + square / (2 * of)) / (1 + square / of)
    half = _Z / (1 + square / of) * math.sqrt(share * (1 - share) / of + square / (4 * of * of))
    return max(0.0, middle - half), min(1.0, middle + half)


class Spread(Value):
    """A number asked of many: its median and middle half."""

    of: int = 0
    middle: float | None = None
    low: float | None = None
    high: float | None = None


def spread(values: Sequence[float]) -> Spread:
    """Median and quartiles; None each where fewer than five were counted."""
    if len(values) < LEAST:
        return Spread(of=len(values))
    low, _, high = quantiles(values, n=4, method="inclusive")
    return Spread(of=len(values), middle=median(values), low=low, high=high)


class Creation(Value):
    """A conversation with at least one word of the athlete's."""

    coach_id: str
    opened_at: datetime
    first_words_at: datetime | None = None
    started_at: datetime | None = None
    """When its program was started; None where it was not."""


class Counted(Value):
    """What of a program fell within a period, or all of it."""

    done: float = 0
    """Sessions done, partly done ones half, of `due` while it ran."""
    due: int = 0
    due_to_train: int = 0
    """Due had nobody dropped out."""
    answered: int = 0
    answers_due: int = 0
    weeks_run: int = 0
    weeks_trained: int = 0


class ProgramFact(Value):
    """One program, counted."""

    coach_id: str
    number: int
    """The athlete's first, second ... program."""
    weeks: int
    began: date
    ended: date | None = None
    reached_end: bool = False
    abandoned: bool = False
    counted: dict[int, Counted]
    """By period in days, as `PERIODS`; 0 is the whole program."""
    goals_reached: int = 0
    goals: int = 0
    rating: int | None = None
    """Of the whole program, at its end."""


class RatedSession(Value):
    """One rating of a session, 1 to 5; `coach_id` None for a workout of the athlete's own."""

    coach_id: str | None
    day: date
    rating: int


class ChallengeFact(Value):
    coach_id: str
    program_number: int
    day: date
    receptivity: float
    """0 to 1, as the reply was analysed; an accepted or adjusted plan counts as taken."""
    taken: bool


class Athlete(Value):
    """What is counted of one athlete."""

    creations: tuple[Creation, ...] = ()
    programs: tuple[ProgramFact, ...] = ()
    ratings: tuple[RatedSession, ...] = ()
    challenges: tuple[ChallengeFact, ...] = ()
    own_weeks: dict[int, tuple[int, int]] = Field(default_factory=dict)
    """By period: weeks outside any program since the first own workout, and those of them with a workout."""

    @property
    def coach_ids(self) -> set[str]:
        """Whom they talked or trained with."""
        return {one.coach_id for one in self.creations} | {one.coach_id for one in self.programs}


class Metrics(Value):
    """All metrics of one group of athletes, programs and conversations."""

    athletes: int = 0
    creation_completion: Rate = Rate()
    creation_minutes: Spread = Spread()
    adherence: Rate = Rate()
    intention_to_train: Rate = Rate()
    check_in_response: Rate = Rate()
    completion: Rate = Rate()
    completion_by_length: tuple[tuple[int, Rate], ...] = ()
    abandonment: Rate = Rate()
    challenge_receptivity: Rate = Rate()
    goal_achievement: Rate = Rate()
    receptivity_by_program: tuple[tuple[int, Rate], ...] = ()
    program_ratings: Rate = Rate()
    """Ratings of 4 or 5 of sessions within programs ..."""
    own_ratings: Rate = Rate()
    """... and of own workouts."""
    end_ratings: Rate = Rate()
    retention_in_program: Rate = Rate()
    """Weeks of running programs with a session ..."""
    retention_own: Rate = Rate()
    """... and weeks of own training with one."""


SATISFIED = 4


def measured(athletes: Iterable[Athlete], today: date, *, coach_id: str = "", days: int = 0) -> Metrics:
    """The metrics of what began, was said, was due or was trained within `days` before today, of one coach or of all.

    Whether a program was completed is a matter of all of it, also where only its end lies within.
    """
    since = today - timedelta(days=days) if days else date.min
    every = list(athletes)

    def mine(coach: str | None) -> bool:
        return not coach_id or coach == coach_id

    creations = [one for who in every for one in who.creations if mine(one.coach_id) and one.opened_at.date() >= since]
    programs = [one for who in every for one in who.programs if mine(one.coach_id) and (one.ended or today) >= since]
    ratings = [one for who in every for one in who.ratings if one.day >= since]
    challenges = [one for who in every for one in who.challenges if mine(one.coach_id) and one.day >= since]
    over = [one for one in programs if one.reached_end or one.abandoned]
    counted = [one.counted.get(days, Counted()) for one in programs]
    own = [who.own_weeks.get(days, (0, 0)) for who in every]
    numbers = sorted({one.program_number for one in challenges})
    return Metrics(
        athletes=sum(any(mine(one) for one in who.coach_ids) for who in every),
        creation_completion=_creation(creations, today),
        creation_minutes=spread(_minutes(creations)),
        adherence=Rate(hits=sum(one.done for one in counted), of=sum(one.due for one in counted)),
        intention_to_train=Rate(hits=sum(one.done for one in counted), of=sum(one.due_to_train for one in counted)),
        check_in_response=Rate(hits=sum(one.answered for one in counted), of=sum(one.answers_due for one in counted)),
        completion=_completion(over),
        completion_by_length=tuple(
            (most, _completion([one for one in over if least < one.weeks <= most])) for least, most in _lengths()
        ),
        abandonment=Rate(hits=sum(one.abandoned for one in programs), of=len(programs)),
        challenge_receptivity=_taken(challenges),
        goal_achievement=Rate(
            hits=sum(one.goals_reached for one in programs if one.reached_end),
            of=sum(one.goals for one in programs if one.reached_end),
        ),
        receptivity_by_program=tuple(
            (number, _taken([one for one in challenges if one.program_number == number])) for number in numbers
        ),
        program_ratings=_satisfied([one.rating for one in ratings if one.coach_id is not None and mine(one.coach_id)]),
        own_ratings=_satisfied([one.rating for one in ratings if one.coach_id is None]),
        end_ratings=_satisfied([one.rating for one in programs if one.rating is not None]),
        retention_in_program=Rate(
            hits=sum(one.weeks_trained for one in counted), of=sum(one.weeks_run for one in counted)
        ),
        retention_own=Rate(hits=sum(trained for _, trained in own), of=sum(weeks for weeks, _ in own)),
    )


def _lengths() -> list[tuple[int, int]]:
    mosts = [most for most, _ in BY_LENGTH]
    return list(zip([0, *mosts], mosts, strict=False))


def _length_words(most: int) -> str:
    """`5 to 8 weeks`: the lengths that are counted under the longest of them."""
    over = {most: over for over, most in _lengths()}[most]
    return f"{over + 1} to {most} weeks" if over else f"up to {most} weeks"


def _creation(creations: Sequence[Creation], today: date) -> Rate:
    """Those that became a program within a week, of those that did or whose week is over."""
    counted = [
        one for one in creations if one.started_at is not None or (today - one.opened_at.date()) > CREATION_WINDOW
    ]
    done = [one for one in counted if one.started_at is not None and one.started_at - one.opened_at <= CREATION_WINDOW]
    return Rate(hits=len(done), of=len(counted))


def _minutes(creations: Sequence[Creation]) -> list[float]:
    return [
        (one.started_at - one.first_words_at).total_seconds() / 60
        for one in creations
        if one.started_at is not None
        and one.first_words_at is not None
        and one.started_at - one.opened_at <= CREATION_WINDOW
    ]


def _completion(over: Sequence[ProgramFact]) -> Rate:
    done = [one for one in over if one.reached_end and _mostly_done(one.counted.get(0, Counted()))]
    return Rate(hits=len(done), of=len(over))


def _mostly_done(whole: Counted) -> bool:
    return bool(whole.due) and whole.done / whole.due >= COMPLETE_FROM


def _taken(challenges: Sequence[ChallengeFact]) -> Rate:
    return Rate(hits=sum(one.taken for one in challenges), of=len(challenges))


def _satisfied(ratings: Sequence[int]) -> Rate:
    return Rate(hits=sum(one >= SATISFIED for one in ratings), of=len(ratings))


class Told(Value):
    """A metric as people read it: what is counted, of what, and the plan's target."""

    name: str
    formula: str
    target: float | None = None
    above: bool = True
    """Whether more is better."""
    rate: Rate


def told(of: Metrics) -> tuple[Told, ...]:
    """Every rate with its formula and target, in the plan's order."""
    rows: list[tuple[str, str, float | None, bool, Rate]] = [
        (
            "Program creation completed",
            "conversations that became a program within 7 days, of those with at least one message of the athlete's",
            0.80, True, of.creation_completion,
        ),
        ("Sessions done", "done, swapped and half of partly done, of those due while active and not paused", 0.70, True,
         of.adherence),
        ("Sessions done, dropouts counted", "as sessions done, where a stopped program stays due to its end", None,
         True, of.intention_to_train),
        ("Check-ins answered", "weeks with a check-in, of weeks due and not paused", 0.60, True, of.check_in_response),
        ("Programs completed", "reached their end with 60 % of sessions done, of programs that are over", 0.50, True,
         of.completion),
        *((f"Programs completed, {_length_words(most)}", "as programs completed, of that length", target, True, rate)
          for (most, rate), (_, target) in zip(of.completion_by_length, BY_LENGTH, strict=False)),
        ("Programs stopped", "stopped, or 21 days without a sign, of all programs", 0.30, False, of.abandonment),
        ("Challenges taken", "accepted or adjusted, of challenges answered", None, True, of.challenge_receptivity),
        *((f"Challenges taken in program {number}", "as challenges taken, in that program of the athlete's", None, True,
           rate) for number, rate in of.receptivity_by_program),
        ("Goals reached", "goals with a number that were reached, of those of completed programs", None, True,
         of.goal_achievement),
        ("Sessions rated 4 or 5, in programs", "of sessions rated", None, True, of.program_ratings),
        ("Sessions rated 4 or 5, own workouts", "of own workouts rated", None, True, of.own_ratings),
        ("Programs rated 4 or 5 at their end", "of programs rated", None, True, of.end_ratings),
        ("Weeks trained within a program", "weeks with a session, of weeks of running programs", None, True,
         of.retention_in_program),
        ("Weeks trained with own workouts", "weeks with a workout, of weeks outside programs since the first own one",
         None, True, of.retention_own),
    ]  # fmt: skip
    return tuple(
        Told(name=name, formula=formula, target=target, above=above, rate=rate)
        for name, formula, target, above, rate in rows
    )


def in_words(rate: Rate) -> str:
    """`82 % (71-90 %), 41 of 50`; with fewer than five only the count."""
    count = f"{rate.hits:g} of {rate.of}"
    if rate.share is None or rate.interval is None:
        return f"{count}, too few for a rate"
    low, high = rate.interval
    return f"{rate.share * 100:.0f} % ({low * 100:.0f}-{high * 100:.0f} %), {count}"


def verdict(one: Told) -> str:
    """Whether the target is met, and whether enough is counted to be sure: its interval lies on one side.

    Empty without a target or a rate.
    """
    if one.target is None or one.rate.share is None or one.rate.interval is None:
        return ""
    met = one.rate.share > one.target if one.above else one.rate.share < one.target
    low, high = one.rate.interval
    word = "met" if met else "not met"
    return f"{word}, too few to be sure" if low <= one.target <= high else word


CREATION_MINUTES_TARGET = 20.0


class Group(Value):
    """The metrics of one coach (empty: all) over one period in days (0: all there is)."""

    coach_id: str
    coach_name: str
    days: int
    metrics: Metrics


class Snapshot(Value):
    """All metrics as of a moment."""

    as_of: datetime
    groups: tuple[Group, ...]
