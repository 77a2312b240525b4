"""A race of kilometres and stations (Hyrox, Deka, obstacle races): weeks of lifting, stations and running, and its day.

Eight times a kilometre and a station, in this order, is Hyrox's own format (its rulebook); the weeks are ours (D).
"""

import re
from collections.abc import Mapping

from tp_core.domain.exercises import EXERCISES, Exercise, excluded
from tp_core.domain.periodization import meets, race_stations, runs_beside
from tp_core.domain.periodization.defaults import Settled
from tp_core.domain.periodization.moments import Moment
from tp_core.domain.plan import PlannedSession, Scheme, Slot, SlotRole
from tp_core.domain.program import Discipline

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
_RACES = re.compile(r"\b(?:hyrox|deka|spartan|obstacle (?:course|race)\w*|tough ?mudder|ocr)\b")
_HYROX = re.compile(r"\bhyrox\b")
_KILOMETRES = runs_beside.Repeats(meters=1000, most=8, share=1.02)
_RACE_SHARE = 1.1
"""Of the pace over 10 km: repeats, and a kilometre between stations (ours)."""
_DAY = (
    "Eight times a kilometre and a station: ski erg 1,000 m, sled push 50 m, sled pull 50 m, burpee broad jumps 80 m, "
    "rowing 1,000 m, farmer's carry 200 m, sandbag lunges 100 m, 100 wall balls. Begin the first kilometre slower than "
    "it wants to be run."
)


def trains_for(settled: Settled) -> bool:
    """Whether such a race is what it is for."""
    return settled.discipline is Discipline.MIXED and _RACES.search(_said(settled)) is not None


def asked(settled: Settled, exercise: Exercise) -> str:
    """What the race asks for at a station, where its format is known: `In the race: 1,000 m.`"""
    return race_stations.asked(exercise) if trains_for(settled) and _HYROX.search(_said(settled)) else ""


def without_running(name: str) -> str:
    """A day's name where a machine stands for its runs: `Long easy run` -> `Long easy cardio`."""
    for words, instead in (("Kilometre repeats", "Intervals"), ("kilometres", "intervals"), ("run", "cardio")):
        name = re.sub(rf"\b{words}\b", instead, name)
    return name


def run(moment: Moment, kind: str, exercise: Exercise, minutes: int) -> Slot:
    """Kilometres in turn with rests, or an easy run, in at most so many minutes."""
    return runs_beside.run(moment, kind, exercise, minutes, _KILOMETRES)


def day(settled: Settled, number: int) -> PlannedSession | None:
    """The race as its week's `number`-th session; None where its format is not known, or running is ruled out."""
    if not trains_for(settled) or excluded(EXERCISES["race"], settled.brief.exclusions):
        return None
    if not _HYROX.search(_said(settled)):
        return None
    pace = round(runs_beside.pace_of_ten_km(settled) * _RACE_SHARE)
    scheme = Scheme(
        sets=1, distance_meters=_KILOMETRES.most * 1000, target_rpe=9, rest_seconds=0, pace_seconds_per_km=pace
    )
    slot = Slot(exercise_id="race", role=SlotRole.CONDITIONING, schemes=(scheme,), notes=_DAY)
    name = meets.called(settled)
    return PlannedSession(
        day_number=number, name=name or "Race", focus="8 km and 8 stations", slots=(slot,), is_event=True
    )


def _said(settled: Settled) -> str:
    return f"{settled.brief.event_name} {settled.brief.goal}".casefold()
