"""A race of kilometres and stations (Hyrox and its like): a week of lifting, stations and running, and the day itself.

Eight times a kilometre and a station, in this order, is Hyrox's own format (its rulebook); the weeks are ours (D).
"""

import re
from collections.abc import Mapping

from tp_core.domain.exercises import EXERCISES, Exercise, Pattern, excluded
from tp_core.domain.periodization import conditioning
from tp_core.domain.periodization.defaults import Settled
from tp_core.domain.periodization.moments import Moment
from tp_core.domain.periodization.racing import clock
from tp_core.domain.plan import PlannedSession, Scheme, Slot, SlotRole
from tp_core.domain.program import Discipline, Experience, PhaseKind
from tp_core.domain.run_fitness import USUAL_TEN_KM_PACE, ten_km_pace

WEEKS: Mapping[int, tuple[str, ...]] = {
    1: ("Strength, stations and kilometres: *sq *hp s1 s2 km",),
    2: ("Legs, stations and kilometres: *sq vr s1 s2 s3 km", "Hinge, press and easy run: *hi *hp hr lr"),
    3: ("Legs and stations: *sq vr s1 s2 s3", "Kilometre repeats: core km", "Hinge, press and easy run: *hi *hp hr lr"),
    4: (
        "Legs and stations: *sq hr s1 s2 s3",
        "Kilometre repeats: core km",
        "Hinge, press and stations: *hi *hp vr s1 s3",
        "Long easy run: lr",
    ),
    5: (
        "Legs and stations: *sq core s1 s2 s3",
        "Kilometre repeats: core km",
        "Press and pull: *hp vr vp hr carry",
        "Hinge and stations: *hi lu s1 s2 s3",
        "Long easy run: lr",
    ),
    6: (
        "Legs and stations: *sq core s1 s2 s3",
        "Kilometre repeats: core km",
        "Press and pull: *hp vr vp hr carry",
        "Hinge and stations: *hi lu s1 s2 s3",
        "Easy run and core: core lr",
        "Long easy run: lr",
    ),
    7: (
        "Legs and stations: *sq core s1 s2 s3",
        "Kilometre repeats: core km",
        "Press and pull: *hp vr vp hr carry",
        "Easy day: carry core",
        "Hinge and stations: *hi lu s1 s2 s3",
        "Easy run and core: core lr",
        "Long easy run: lr",
    ),
}
"""Days as `splits` writes them."""
RUNS = ("km", "lr")
MOST_RUN_MINUTES = 60
_RACES = re.compile(r"\b(?:hyrox|deka)\b")
_HYROX = re.compile(r"\bhyrox\b")
_EASY_SHARE, _REPEAT_SHARE, _RACE_SHARE = 1.25, 1.02, 1.1
"""Of the pace over 10 km: easy runs, repeats, and a kilometre between stations (ours)."""
_PAUSE = 90
_KILOMETRES, _FIRST, _FIRST_OF_BUILD = 8, 3, 5
_FIRST_MINUTES = {Experience.BEGINNER: 20, Experience.INTERMEDIATE: 30, Experience.ADVANCED: 45}
_MINUTES_MORE = 5
"""Of an easy run in the first week, where nobody said that they run, and what each week adds (ours)."""
_RUNS_ENOUGH_KM = 20
_DAY = (
    "Eight times a kilometre and a station: ski erg 1,000 m, sled push 50 m, sled pull 50 m, burpee broad jumps 80 m, "
    "rowing 1,000 m, farmer's carry 200 m, sandbag lunges 100 m, 100 wall balls. Begin the first kilometre slower than "
    "it wants to be run."
)


def trains_for(settled: Settled) -> bool:
    """Whether such a race is what it is for."""
    return settled.discipline is Discipline.MIXED and _RACES.search(_said(settled)) is not None


def run(moment: Moment, kind: str, exercise: Exercise, minutes: int) -> Slot:
    """Kilometres in turn with rests, or an easy run, in at most so many minutes."""
    if exercise.pattern is not Pattern.RUN:  # nothing to run on, or no running: a machine as hard and as long
        scheme = conditioning.intervals(moment, minutes) if kind == "km" else conditioning.steady(moment, minutes)
        return Slot(exercise_id=exercise.id, role=SlotRole.CONDITIONING, schemes=(scheme,), notes="")
    ten = _ten_km_pace(moment.settled)
    if kind == "km":
        scheme, pace = _repeats(moment, minutes, round(ten * _REPEAT_SHARE)), ten * _REPEAT_SHARE
        note = f"About {clock(pace)} a km, the last as even as the first; walk between them."
    else:
        scheme = conditioning.steady(moment, _easy_minutes(moment, minutes))
        note = f"Easy enough to talk in whole sentences, about {clock(ten * _EASY_SHARE)} a km; walk when you need to."
    return Slot(exercise_id=exercise.id, role=SlotRole.CONDITIONING, schemes=(scheme,), notes=note)


def day(settled: Settled, number: int) -> PlannedSession | None:
    """The race as its week's `number`-th session; None where its format is not known, or running is ruled out."""
    if not trains_for(settled) or excluded(EXERCISES["race"], settled.brief.exclusions):
        return None
    if not _HYROX.search(_said(settled)):
        return None
    pace = round(_ten_km_pace(settled) * _RACE_SHARE)
    scheme = Scheme(sets=1, distance_meters=_KILOMETRES * 1000, target_rpe=9, rest_seconds=0, pace_seconds_per_km=pace)
    slot = Slot(exercise_id="race", role=SlotRole.CONDITIONING, schemes=(scheme,), notes=_DAY)
    name = settled.event_name[:1].upper() + settled.event_name[1:60]
    return PlannedSession(
        day_number=number, name=name or "Race", focus="8 km and 8 stations", slots=(slot,), is_event=True
    )


def _said(settled: Settled) -> str:
    return f"{settled.brief.event_name} {settled.brief.goal}".casefold()


def _repeats(moment: Moment, minutes: int, pace: int) -> Scheme:
    """One kilometre more a week, up to the eight of the race."""
    first = _FIRST if moment.loads_as is PhaseKind.BASE else _FIRST_OF_BUILD
    fits = minutes * 60 // (pace + _PAUSE)
    careful = moment.settled.careful
    count = max(1, min(_KILOMETRES, fits, first - careful + moment.block.place(moment.week)))
    easy = moment.lighter or moment.tapers
    return Scheme(
        sets=max(1, count // 2) if easy else count,
        distance_meters=1000,
        target_rpe=6 if easy else 7 if careful else 8,
        rest_seconds=_PAUSE,
        zone=4,
        pace_seconds_per_km=pace,
    )


def _easy_minutes(moment: Moment, minutes: int) -> int:
    runs = (moment.settled.brief.weekly_distance_km or 0) >= _RUNS_ENOUGH_KM
    first = minutes if runs else _FIRST_MINUTES[moment.settled.experience]
    return min(minutes, first + _MINUTES_MORE * (moment.week - 1))


def _ten_km_pace(settled: Settled) -> float:
    return ten_km_pace(settled.brief.starting_numbers) or USUAL_TEN_KM_PACE[settled.experience]
