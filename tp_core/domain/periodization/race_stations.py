"""What the stations of a race ask for, how the training comes up to it, and the days that join them with kilometres.

The race's numbers are Hyrox's own (its rulebook, Open division); how they are come up to is ours (D).
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from tp_core.domain.exercises import EXERCISES, Exercise, cautions
from tp_core.domain.periodization import conditioning, runs_beside
from tp_core.domain.periodization.moments import Moment
from tp_core.domain.periodization.racing import clock
from tp_core.domain.plan import Scheme, Slot, SlotRole
from tp_core.domain.program import PhaseKind
from tp_core.domain.workload import minutes_of


@dataclass(frozen=True)
class Station:
    """How much a station is, in metres or repetitions, how finely its share is rounded, and how the race says it."""

    whole: int
    step: int
    said: str
    counted: bool = False


RACE: Mapping[str, Station] = {
    "ski-erg": Station(1000, 50, "1,000 m"),
    "sled-push": Station(50, 5, "50 m, the sled and its load 152 kg for men and 102 kg for women"),
    "sled-drag": Station(50, 5, "50 m with a rope, 103 kg for men and 78 kg for women"),
    "burpee": Station(40, 1, "80 m of burpee broad jumps, about 40 of them", counted=True),
    "broad-jump": Station(40, 1, "80 m of burpee broad jumps, about 40 of them", counted=True),
    "row-erg": Station(1000, 50, "1,000 m"),
    "farmer-carry": Station(200, 10, "200 m, 24 kg in each hand for men and 16 kg for women"),
    "dumbbell-walking-lunge": Station(50, 1, "100 m with a sandbag of 20 kg for men and 10 kg for women", counted=True),
    "walking-lunge": Station(50, 1, "100 m with a sandbag of 20 kg for men and 10 kg for women", counted=True),
    "wall-ball": Station(100, 1, "100 throws, 6 kg for men and 4 kg for women", counted=True),
}
"""In the race's order. A burpee broad jump is reckoned at 2 m, a lunge at 1 m, half of them on each leg."""
_ALIKE = {"broad-jump": "burpee", "walking-lunge": "dumbbell-walking-lunge"}
"""What stands for the same station."""
_FIRST_SHARE, _LAST_SHARE, _TAPER_WEEKS = 1 / 6, 1 / 4, 2
"""Of a station in one round, in the first week and in the last loading one: four rounds are then the whole of it."""
_OF_BEGINNERS = 0.75
_MOST_IN_ALL = 1.25
"""Of a station in the rounds of one session with kilometres."""
_FIRST_JOINED, _MOST_JOINED, _LEAST_JOINED, _STATIONS_JOINED = 2, 6, 2, 2
_RACE_SHARE = 1.1
"""Of the pace over 10 km: a kilometre between stations (ours)."""
NAME = "Kilometres and stations"
KILOMETRE = "interval-run"


def rounds(moment: Moment, exercise: Exercise) -> Scheme:
    """One station of a piece in rounds, more of it from week to week up to what the race asks for in all."""
    scheme = conditioning.rounds(moment, exercise)
    return _of_race(scheme, exercise, _share(moment))


def _of_race(scheme: Scheme, exercise: Exercise, share: float) -> Scheme:
    """The scheme with a share of what the race asks for in each set; as it was where the race has no such station."""
    station = RACE.get(exercise.id)
    if station is None:
        return scheme
    amount = max(1, int(station.whole * share / station.step + 0.5)) * station.step
    if station.counted:
        return scheme.model_copy(update={"reps": amount})
    return scheme.model_copy(update={"distance_meters": amount, "duration_seconds": None})


def _reached(moment: Moment) -> float:
    """How much of the way to the race is behind one, from 0 to 1; none where a week is lighter."""
    if moment.lighter or moment.tapers:
        return 0
    return min(1.0, (moment.week - 1) / max(1, moment.settled.weeks - _TAPER_WEEKS - 1))


def _share(moment: Moment) -> float:
    share = _FIRST_SHARE + (_LAST_SHARE - _FIRST_SHARE) * _reached(moment)
    return share * (_OF_BEGINNERS if moment.settled.careful else 1)


def asked(exercise: Exercise) -> str:
    """What the race asks for at a station: `In the race: 1,000 m.`; nothing where it has no such station."""
    station = RACE.get(exercise.id)
    return f"In the race: {station.said}." if station else ""


def real(options: Sequence[Exercise]) -> tuple[Exercise, ...]:
    """Of what can stand for a station the race's own, where there are at least two to turn between."""
    own = tuple(one for one in options if one.id in RACE)
    return own if len(own) > 1 else tuple(options)


def joinable(allowed: Iterable[str]) -> tuple[Exercise, ...]:
    """The stations there are to join with kilometres, one for each of the race's, in its order."""
    have = set(allowed)
    return tuple(EXERCISES[one] for one in RACE if one in have and _ALIKE.get(one) not in have)


def joins(moment: Moment) -> bool:
    """Whether a week is specific enough for kilometres and stations in one session."""
    return moment.block.kind in (PhaseKind.BUILD, PhaseKind.PEAK) and not moment.lighter


def joined(moment: Moment, stations: Sequence[Exercise], minutes: int) -> list[Slot]:
    """Rounds of a kilometre and two stations, more of them towards the race, as many as fit the minutes; empty where
    too few do. The stations turn from week to week.
    """
    if len(stations) < _STATIONS_JOINED:
        return []
    start = (moment.week - 1) * _STATIONS_JOINED % len(stations)
    pair = [*stations[start:], *stations[:start]][:_STATIONS_JOINED]
    more = (_MOST_JOINED - _FIRST_JOINED) * _reached(moment)
    wanted = max(_LEAST_JOINED, round(_FIRST_JOINED + more) - moment.settled.careful)
    for count in range(wanted, _LEAST_JOINED - 1, -1):
        slots = _rounds_of(moment, pair, count)
        if minutes_of(slots) <= minutes:
            return slots
    return []


def _rounds_of(moment: Moment, pair: Sequence[Exercise], count: int) -> list[Slot]:
    pace = round(runs_beside.pace_of_ten_km(moment.settled) * _RACE_SHARE)
    effort = 6.0 if moment.tapers else 7.0 if moment.settled.careful else 8.0
    run = Scheme(sets=count, distance_meters=1000, target_rpe=effort, rest_seconds=0, zone=4, pace_seconds_per_km=pace)
    names = " and ".join(one.name.lower() for one in pair)
    sore = cautions(EXERCISES[KILOMETRE], moment.settled.brief.limitations)
    care = f" Walk or stop at the first sign from your {' or '.join(sore)}." if sore else ""
    note = (
        f"{count} rounds: a kilometre at about {clock(pace)} a km, then {names}, and straight on to the "
        f"next kilometre. The last round as even as the first.{care}"
    )
    first = Slot(exercise_id=KILOMETRE, role=SlotRole.CONDITIONING, schemes=(run,), notes=note, in_rounds=True)
    return [first, *(_station(moment, one, count, effort) for one in pair)]


def _station(moment: Moment, exercise: Exercise, count: int, effort: float) -> Slot:
    scheme = _of_race(conditioning.rounds(moment, exercise), exercise, min(_share(moment), _MOST_IN_ALL / count))
    scheme = scheme.model_copy(update={"sets": count, "target_rpe": min(effort, 7.5), "rest_seconds": 0})
    sore = cautions(exercise, moment.settled.brief.limitations)
    care = f" Stop at the first sign from your {' or '.join(sore)}." if sore else ""
    return Slot(
        exercise_id=exercise.id,
        role=SlotRole.ACCESSORY,
        schemes=(scheme,),
        notes=f"After each kilometre.{care}",
        in_rounds=True,
    )
