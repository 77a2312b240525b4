"""What a runner starts from and runs for: distances, paces, and how far the plan may go; house figures (ours, D)."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from tp_core.domain.brief import Brief
from tp_core.domain.program import Discipline, Experience
from tp_core.domain.run_fitness import RIEGEL, pace_to_begin_with, ten_km_pace

_MARATHON, _HALF, _ULTRA = 42.195, 21.0975, 50.0
_WORDS: tuple[tuple[str, float], ...] = (
    (r"half[\s-]*marathon|\bhalf\b(?!\s+(?:an?|the|of)\b)|\b21(?:\.1)?\s*k", _HALF),
    (r"marathon|\b42(?:\.2)?\s*k", _MARATHON),
    (r"\b(?:10|ten)\s*k(?:m|ilomet\w*)?\b", 10.0),
    (r"\b15\s*k(?:m|ilomet\w*)?\b", 15.0),
    (r"\b(?:5|five)\s*k(?:m|ilomet\w*)?\b|\bparkrun\b", 5.0),
)
_FAR = re.compile(r"\b(?P<far>\d{2,3})\s*(?:k(?:m|ilomet\w*)?|(?P<miles>mi|miles?|milers?))\b")
_KM_A_MILE, _EASY = 1.609344, 1.25
_START_KM = {Experience.BEGINNER: 6.0, Experience.INTERMEDIATE: 25.0, Experience.ADVANCED: 45.0}
_LEVEL_SHARE = {Experience.BEGINNER: 0.7, Experience.INTERMEDIATE: 1.0, Experience.ADVANCED: 1.4}
_USUAL_RACE = {Experience.BEGINNER: 5.0, Experience.INTERMEDIATE: 10.0, Experience.ADVANCED: _HALF}
_ROUGHLY = 0.2
"""km: people round a half marathon to 21."""
_FIRST_WEEK_KM, _FIRST_RUN_KM = 6.0, 2.0
_LONG_SHARE: Mapping[int, float] = {1: 1.0, 2: 0.6, 3: 0.5, 4: 0.42, 5: 0.38, 6: 0.35, 7: 0.33}


@dataclass(frozen=True)
class _Race:
    """How far training goes for a race: km a week at intermediate level, longest run, taper, weeks, minutes."""

    most_km: float
    longest: float
    taper: int
    weeks: int
    minutes: int


_RACES: tuple[tuple[float, _Race], ...] = (
    (7.0, _Race(30, 10, 1, 8, 75)),
    (16.0, _Race(40, 15, 1, 10, 90)),
    (25.0, _Race(52, 19, 2, 12, 130)),
    (45.0, _Race(68, 32, 3, 16, 210)),
    (1000.0, _Race(80, 45, 3, 20, 240)),
)


@dataclass(frozen=True)
class Racing:
    """A runner's start and aim; paces in seconds per km."""

    race_km: float
    weekly_km: float
    longest_km: float
    most_km: float
    most_long_km: float
    taper_weeks: int
    weeks: int
    long_minutes: int
    easy_pace: float
    tempo_pace: float
    interval_pace: float
    race_pace: float
    """Over the race distance as fit as today."""
    aimed: bool
    """Whether the race distance was said."""
    wanted_seconds: float | None
    """The time to run the race distance in, where one was named."""
    timed: bool
    """Whether there is a time to run anything in, and not only a finish."""
    new: bool
    """Whether running is new: nothing says that the athlete runs yet."""
    assumed: tuple[str, ...]

    @property
    def race_name(self) -> str:
        named = {_HALF: "half marathon", _MARATHON: "marathon"}
        return named.get(self.race_km, f"{self.race_km:g} km")


def racing(brief: Brief, experience: Experience, days: int) -> Racing:
    """The runner's facts with defaults filled in and named."""
    assumed: list[str] = []
    said = _said_distance(brief)
    race_km = said or _USUAL_RACE[experience]
    if said is None:
        assumed.append(f"towards {race_km:g} km")
    race = next(race for upto, race in _RACES if race_km <= upto)
    new = _is_new(brief, experience)
    weekly, longest = _now(brief, experience, days, assumed, new=new)
    ten = pace_to_begin_with(brief.starting_numbers, brief.targets, experience, Discipline.RUNNING)
    if ten_km_pace(brief.starting_numbers) is None:
        assumed.append(f"easy runs at about {clock(ten * _EASY)} min/km, by feel")
    return Racing(
        race_km=race_km,
        weekly_km=weekly,
        longest_km=longest,
        most_km=max(weekly, race.most_km * _LEVEL_SHARE[experience]),
        most_long_km=max(longest, race.longest),
        taper_weeks=race.taper,
        weeks=race.weeks,
        long_minutes=race.minutes,
        easy_pace=round(ten * _EASY),
        tempo_pace=round(ten * 1.03),
        interval_pace=round(ten * 0.95),
        race_pace=_race_pace(ten, race_km),
        aimed=said is not None,
        wanted_seconds=_wanted_seconds(brief, race_km),
        timed=any(target.duration_seconds for target in brief.targets),
        new=new,
        assumed=tuple(assumed),
    )


def _race_pace(ten: float, race_km: float) -> int:
    """By Riegel's exponent; beyond a marathon no quicker than an easy run (ours)."""
    pace = round(float(ten * (race_km / 10) ** (RIEGEL - 1)))
    return max(pace, round(ten * _EASY)) if race_km > _ULTRA - 5 else pace


def clock(seconds: float) -> str:
    """`5:30` for 330 seconds."""
    return f"{int(seconds) // 60}:{int(seconds) % 60:02d}"


def _said_distance(brief: Brief) -> float | None:
    aimed = [target.distance_meters for target in brief.targets if target.distance_meters]
    if aimed:
        return max(aimed) / 1000
    words = f"{brief.event_name} {brief.goal}".casefold()
    far = _FAR.search(words) if "ultra" in words else None
    if far is not None:
        return round(int(far["far"]) * (_KM_A_MILE if far["miles"] else 1.0), 1)
    if "ultra" in words:
        return _ULTRA
    return next((km for pattern, km in _WORDS if re.search(pattern, words)), None)


def _wanted_seconds(brief: Brief, race_km: float) -> float | None:
    times = [
        target.duration_seconds
        for target in brief.targets
        if target.duration_seconds
        and target.distance_meters
        and abs(target.distance_meters / 1000 - race_km) < _ROUGHLY
    ]
    return min(times, default=None)


def _is_new(brief: Brief, experience: Experience) -> bool:
    """A beginner who names no distance and no time, or says that it is none yet."""
    if experience is not Experience.BEGINNER or brief.longest_run_km or brief.weekly_distance_km:
        return False
    runs = any(one.duration_seconds for one in brief.starting_numbers)
    aims = any(one.duration_seconds for one in brief.targets)
    return brief.weekly_distance_km == 0 or not (runs or aims)


def _now(brief: Brief, experience: Experience, days: int, assumed: list[str], *, new: bool) -> tuple[float, float]:
    """Weekly and longest distance to start from, each from the other where only one was said."""
    how = "running and walking by turns" if new else "walking where needed"
    weekly, longest = brief.weekly_distance_km, brief.longest_run_km
    share = _LONG_SHARE[days]
    if weekly is None and longest is None:
        weekly = _START_KM[experience]
        careful = experience is Experience.BEGINNER
        assumed.append(f"a first week of about {weekly:g} km, {how}" if careful else f"about {weekly:g} km a week now")
    elif weekly is None:
        weekly = _half((longest or 0) / share)
        assumed.append(f"about {weekly:g} km a week now")
    least = min(_FIRST_WEEK_KM, _FIRST_RUN_KM * days)
    if weekly < least:
        weekly = least
        assumed.append(f"about {weekly:g} km in the first week, {how}")
    return weekly, max(
        longest or 0, weekly / days, min(weekly, 2.0), 0 if longest is not None else _half(weekly * share)
    )


def _half(kilometres: float) -> float:
    return int(kilometres * 2) / 2
