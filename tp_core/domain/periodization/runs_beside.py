"""Runs in weeks that are no runner's: repeats and easy runs on days of their own beside the lifting, and a run that is
a goal beside others (a fitness test's two miles, `squat 140 and 5 km under 25`). House choices (D).
"""

from dataclasses import dataclass

from tp_core.domain.exercises import EXERCISES, Exercise, Pattern, cautions, excluded
from tp_core.domain.periodization import conditioning
from tp_core.domain.periodization.defaults import Settled
from tp_core.domain.periodization.moments import Moment
from tp_core.domain.periodization.racing import clock
from tp_core.domain.periodization.splits import ENGINE, Day, Want, read
from tp_core.domain.plan import Scheme, Slot, SlotRole
from tp_core.domain.program import Discipline, Experience, PhaseKind, Target
from tp_core.domain.run_fitness import pace_to_begin_with
from tp_core.domain.schedule import session_days

TOKENS = ("km", "lr")
"""Of `splits`: repeats, and an easy run."""
LEAST_MINUTES, MOST_MINUTES = 15, 60
AND_RUN = " and run"
_RUN_DAYS = {"km": "Running repeats: core km", "lr": "Easy run: lr"}
LONGEST_METERS = 10_000
"""Beyond this a race needs the weeks of a runner."""
_NO_ROOM = (Discipline.RUNNING, Discipline.POWERLIFTING, Discipline.WEIGHTLIFTING)
_TWO_FROM = {Discipline.MIXED: 4, Discipline.BODYWEIGHT: 4, Discipline.GENERAL_FITNESS: 4}
_ALONE_FROM, _TWO_DAYS_FROM = 3, 5
"""Training days from which a run has a day of its own, and from which there are two of them."""
_EASY_SHARE = 1.25
"""Of the pace over 10 km, for easy runs (as `racing`)."""
_PAUSE = 90
_FIRST_MINUTES = {Experience.BEGINNER: 20, Experience.INTERMEDIATE: 30, Experience.ADVANCED: 45}
_MINUTES_MORE = 5
"""Of an easy run in the first week, where nobody said that they run, and what each week adds."""
_RUNS_ENOUGH_KM = 20
_LEAST_REPEATS = 4


@dataclass(frozen=True)
class Repeats:
    """Repeats of so many metres, at most so many, at a share of the pace over 10 km."""

    meters: int
    most: int
    share: float


def goal(settled: Settled) -> Target | None:
    """The run among the goals that has its place beside other training; None where there is none."""
    brief = settled.brief
    if settled.discipline in _NO_ROOM or excluded(EXERCISES["interval-run"], brief.exclusions):
        return None
    runs = (
        one
        for one in brief.targets
        if EXERCISES[one.exercise_id].pattern is Pattern.RUN and 0 < (one.distance_meters or 0) <= LONGEST_METERS
    )
    return next(runs, None)


def repeats_for(target: Target) -> Repeats:
    """In all about as far as the goal is, and a little faster over short distances."""
    meters = target.distance_meters or 0
    each = 400 if meters <= 2000 else 800 if meters <= 6000 else 1000
    most = min(8, max(_LEAST_REPEATS, round(1.2 * meters / each)))
    return Repeats(each, most, 0.95 if meters <= 6000 else 1.0)


def days_for(settled: Settled) -> int:
    """How many training days are run instead of lifted on."""
    count = len(settled.days)
    if goal(settled) is None or count < _ALONE_FROM:
        return 0
    return 2 if count >= _TWO_FROM.get(settled.discipline, _TWO_DAYS_FROM) else 1


def woven(lifting: tuple[Day, ...], settled: Settled) -> tuple[Day, ...]:
    """The week of lifting with its runs: on days that no training day follows at once, or after the lifting where the
    days are few.
    """
    if goal(settled) is None:
        return lifting
    runs = days_for(settled)
    if not runs:
        tokens = TOKENS[: len(lifting)]
        ran = [_with(day, token) for day, token in zip(lifting, tokens, strict=False)]
        return (*ran, *lifting[len(ran) :])
    offsets = session_days(settled.start, settled.days)
    after = [(later - now) % 7 or 7 for now, later in zip(offsets, (*offsets[1:], offsets[0]), strict=True)]
    places = sorted(sorted(range(len(offsets)), key=lambda at: (-after[at], -at))[:runs])
    of_run = dict(zip(places, read(tuple(_RUN_DAYS[token] for token in TOKENS[:runs])), strict=True))
    rest = iter(lifting)
    return tuple(of_run[at] if at in of_run else next(rest) for at in range(len(offsets)))


def _with(day: Day, token: str) -> Day:
    lifting = (want for want in day.wants if want.token not in ENGINE)
    return Day(f"{day.name}{AND_RUN}", (*lifting, Want(token, SlotRole.CONDITIONING)))


def run(moment: Moment, kind: str, exercise: Exercise, minutes: int, repeats: Repeats) -> Slot:
    """Repeats with rests, or an easy run, in at most so many minutes."""
    if exercise.pattern is not Pattern.RUN:  # nothing to run on, or no running: a machine as hard and as long
        scheme = conditioning.intervals(moment, minutes) if kind == "km" else conditioning.steady(moment, minutes)
        return Slot(exercise_id=exercise.id, role=SlotRole.CONDITIONING, schemes=(scheme,), notes="")
    ten = pace_of_ten_km(moment.settled)
    if kind == "km":
        scheme = _repeats(moment, minutes, repeats, ten)
        pace = scheme.pace_seconds_per_km or 0
        note = f"About {clock(pace)} a km, the last as even as the first; walk between them."
    else:
        scheme = conditioning.steady(moment, _easy_minutes(moment, minutes))
        note = f"Easy enough to talk in whole sentences, about {clock(ten * _EASY_SHARE)} a km; walk when you need to."
    sore = cautions(EXERCISES["easy-run"], moment.settled.brief.limitations)
    note += f" Walk or stop at the first sign from your {' or '.join(sore)}." if sore else ""
    return Slot(exercise_id=exercise.id, role=SlotRole.CONDITIONING, schemes=(scheme,), notes=note)


def tested(settled: Settled, target: Target) -> Slot:
    """The run that is a goal, as one runs it on the day."""
    meters = target.distance_meters or 0
    now = pace_of_ten_km(settled)
    pace = target.duration_seconds / meters * 1000 if target.duration_seconds else now
    scheme = Scheme(sets=1, distance_meters=meters, target_rpe=9.5, rest_seconds=0, pace_seconds_per_km=round(pace))
    note = f"Your goal: {target.said}. First third calm, second third steady, last third all there is."
    return Slot(exercise_id=target.exercise_id, role=SlotRole.CONDITIONING, schemes=(scheme,), notes=note)


def pace_of_ten_km(settled: Settled) -> float:
    """Seconds a km over 10 km, from the times told, the level's usual or the goal."""
    brief = settled.brief
    return pace_to_begin_with(brief.starting_numbers, brief.targets, settled.experience, settled.discipline)


def _repeats(moment: Moment, minutes: int, repeats: Repeats, ten: float) -> Scheme:
    """One more a week, up to the most; half of them in lighter weeks."""
    pace = round(ten * repeats.share)
    careful, easy = moment.settled.careful, moment.lighter or moment.tapers
    first = max(2, repeats.most * 3 // 8 if moment.loads_as is PhaseKind.BASE else repeats.most * 5 // 8)
    fits = int(minutes * 60 // (pace * repeats.meters / 1000 + _PAUSE))
    count = max(1, min(repeats.most, fits, first - careful + moment.block.place(moment.week)))
    return Scheme(
        sets=max(1, count // 2) if easy else count,
        distance_meters=repeats.meters,
        target_rpe=6 if easy else 7 if careful else 8,
        rest_seconds=_PAUSE,
        zone=4,
        pace_seconds_per_km=pace,
    )


def _easy_minutes(moment: Moment, minutes: int) -> int:
    runs = (moment.settled.brief.weekly_distance_km or 0) >= _RUNS_ENOUGH_KM
    first = minutes if runs else _FIRST_MINUTES[moment.settled.experience]
    return min(minutes, first + _MINUTES_MORE * (moment.week - 1))
