"""What the evidence speaks against in a program being made: read from the draft and from the athlete's own words.

Each rule gives a challenge or nothing; its docstring has rule and source (science.md 3.1). Nothing speaks of injury.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from tp_core.domain.brief import Brief, Topic
from tp_core.domain.challenge import Challenge, ChallengeKind
from tp_core.domain.design import Design
from tp_core.domain.program import Discipline, Experience
from tp_core.domain.units import Unit, plain, show_load, to_kg
from tp_core.domain.validation.goals import WEEKLY_GAIN, WEEKLY_PACE_GAIN, gap, race_gap, time_gap
from tp_core.domain.workload import sets_of, week_sets

MOST_DAYS = {Experience.BEGINNER: 4, Experience.INTERMEDIATE: 6, Experience.ADVANCED: 6}
"""Days a week from which we object (FR1: novices 2-3, others 3-5, one day of rest; the room above is ours)."""
SETS_PER_HOUR = 16
"""Hard sets an hour holds (TM1, its lower end)."""
LARGE_MUSCLES = 8
MOST_WEEKLY, MOST_SESSION = 22, 10
"""Hard sets a muscle (HY1, HY3)."""
BEGINNER_WEEKLY = 12
"""The upper end for beginners (science.md 3.5)."""
MOST_LOAD_STEP, MOST_VOLUME_STEP = 10.0, 20.0
"""Percent a week (PR1; EN2 and PR3)."""
LONG_PROGRAM = 6
LONG_ENOUGH = 0.65
"""Of the race: what most plans reach in one run before it (ours)."""
MOST_LONG_RUN = 210
"""Minutes a long run takes at most (ours)."""
_TWO_HOURS, _QUARTER = 120, 15
FAR = 1.5
"""Times the gain one can hope for (ours)."""

_LIFTING = (Discipline.STRENGTH, Discipline.POWERLIFTING, Discipline.HYPERTROPHY, Discipline.WEIGHTLIFTING)
_NO_LIGHTER = re.compile(
    r"\b(?:no|without|skip\w*|drop|cut|hate|never|don't (?:do|want|need|believe in|like)|not (?:do|doing)|leave out) (?:\w+ ){0,3}(?:deload\w*|lighter weeks?|easy weeks?|recovery weeks?|down weeks?|rest weeks?|back ?off weeks?)"
    r"|\b(?:deload\w*|lighter weeks?|easy weeks?) (?:is|are) (?:for|a waste|useless|pointless|not)"
)
_SETS = re.compile(
    r"\b(?P<sets>\d{2,3}) (?:hard |working |heavy )?sets? (?:of |for |on |per )?(?P<what>[a-z ]{3,25}?)? ?(?:a|per|each|every|/) ?(?P<per>week|session|day|workout)"
)
_WHY = re.compile(r"\W*(?:(?:ok|okay|hm+|and|but|so|hey|hi|also|wait|just|wondering|curious)\W+)*(?:why|how come)\b")
_STEP = re.compile(
    r"\b(?:add\w*|increas\w+|go(?:ing)? up|jump\w*|put(?:ting)? on|raise|bump\w*|progress\w*)\b(?P<what>[^.;\n]{0,40}?)(?P<amount>\d+(?:[.,]\d+)?) ?(?P<unit>kg|kilos?|lbs?|pounds|%|percent|km|k|miles)(?!\w)[^.;\n]{0,25}?\b(?:a|per|each|every|weekly) ?(?P<per>week|session|workout|time|training|run)?"
)
_MULTIPLIES = re.compile(
    r"\b(?P<how>doubl|tripl|quadrupl)\w*\b[^.;\n]{0,25}\b(?:mileage|distance|volume|km|kilomet\w+|sets|load)"
)
_DISTANCE = re.compile(r"mileage|distance|volume|\bkm\b|kilomet|miles|running|runs?\b")


@dataclass(frozen=True)
class Ground:
    """What a rule looks at: the brief, its design, and the athlete's last words in lower case."""

    brief: Brief
    design: Design
    said: str


def hard_days(ground: Ground) -> Iterator[Challenge]:
    """FR1 (C: ACSM 2009; rest day ours): more days than the level does well on, or none of rest."""
    brief, design = ground.brief, ground.design
    days, level = len(design.training_days), design.constraints.experience
    if not (brief.days_per_week or brief.training_days) or days <= MOST_DAYS[level]:
        return
    beginner = level is Experience.BEGINNER
    target = 3 if beginner else 6
    rest = "leave no day of rest" if days == 7 else "are many for a first program"
    yield Challenge(
        kind=ChallengeKind.HARD_DAYS,
        rule_id="FR1",
        fact=f"{days} training days a week {rest}.",
        consequence=(
            "New athletes do well on 2 to 3 (ACSM 2009), and more days mostly add tiredness."
            if beginner
            else "Even advanced lifters do well on 4 to 5 (ACSM 2009); one day of rest a week is our default."
        ),
        choice=f"Shall we make it {target}, or keep {days}?",
        source="ACSM 2009; the day of rest is our own rule of thumb",
        accept=f"Make it {target} days",
        adjust="Make it 4 days" if beginner else "",
        decline=f"Keep {days} days",
        topic=Topic.DAYS.value,
    )


def volume_excess(ground: Ground) -> Iterator[Challenge]:
    """HY1 (A: ACSM 2026; the cut D, ours): time for more hard sets than are likely to add anything."""
    brief, design = ground.brief, ground.design
    if brief.session_minutes is None or design.discipline not in _LIFTING:
        return
    days, minutes = len(design.training_days), brief.session_minutes
    most = BEGINNER_WEEKLY if design.constraints.experience is Experience.BEGINNER else MOST_WEEKLY
    sets = round(days * minutes * SETS_PER_HOUR / 60)
    if sets <= most * LARGE_MUSCLES:
        return
    target = max(30, int(most * LARGE_MUSCLES * 60 / SETS_PER_HOUR / days) // 15 * 15)
    yield Challenge(
        kind=ChallengeKind.VOLUME_EXCESS,
        rule_id="HY1",
        fact=f"{days} sessions of {minutes} minutes hold about {sets} hard sets a week, some {sets // LARGE_MUSCLES} for each large muscle.",
        consequence=f"Gains flatten past about 18 to 20 (ACSM 2026); we plan up to {most} at your level.",
        choice=f"Shall we make sessions {target} minutes, or keep {minutes}?",
        source="ACSM 2026; where to cut is our own rule of thumb",
        accept=f"Make sessions {target} minutes",
        decline=f"Keep {minutes} minutes",
        topic=Topic.DAYS.value,
    )


def named_sets(ground: Ground) -> Iterator[Challenge]:
    """HY1, HY3 (A to D: ACSM 2026, Liftosaur guide): more sets asked for than are likely to add anything."""
    found = _SETS.search(ground.said)
    if found is None:
        return
    sets, weekly = int(found["sets"]), found["per"] == "week"
    most = MOST_WEEKLY if weekly else MOST_SESSION
    what = (found["what"] or "").strip()
    if _asks_why(ground.said, found) or (not what and sets in _planned_sets(ground.design, weekly=weekly)):
        return  # a question about what is planned asks for no more of it
    if sets <= most or (not weekly and not what):
        return
    span = "week" if weekly else "session"
    target = "12 to 16" if weekly else "6 to 8"
    yield Challenge(
        kind=ChallengeKind.VOLUME_EXCESS,
        rule_id="HY1" if weekly else "HY3",
        fact=f"You named {sets} sets{f' of {what}' if what else ''} a {span}.",
        consequence=(
            "Growth flattens past about 18 to 20 hard sets a muscle a week (ACSM 2026)."
            if weekly
            else "Coaches see the quality of sets drop after 6 to 8 for one muscle in a session."
        ),
        choice=f"Shall we start with {target} and add when they are easy, or do you want all {sets}?",
        source="ACSM 2026" if weekly else "Liftosaur guide; the 10 ours",
        accept=f"Start with {target}",
        decline=f"Keep {sets} sets",
    )


def _planned_sets(design: Design, *, weekly: bool) -> frozenset[int]:
    """The numbers of sets that the plan itself has: whoever names one speaks of the plan."""
    weeks = design.plan.weeks
    return frozenset(map(week_sets, weeks)) if weekly else frozenset(sets_of(one) for w in weeks for one in w.sessions)


def _asks_why(said: str, found: re.Match[str]) -> bool:
    """Whether the sentence around a match asks why something is as it is."""
    begins = max(said.rfind(mark, 0, found.start()) for mark in ".!?;") + 1
    return _WHY.match(said[begins : found.start() + 1]) is not None


def load_leap(ground: Ground) -> Iterator[Challenge]:
    """PR1 (C: ACSM 2009), EN2 and PR3 (D, ours): a step from week to week that is a leap."""
    multiplied = _MULTIPLIES.search(ground.said)
    if multiplied is not None and not _asks_why(ground.said, multiplied):
        yield _volume_leap(f"You want to {'double' if multiplied['how'].startswith('doubl') else 'multiply'} it.")
        return
    found = _STEP.search(ground.said)
    if found is None or _asks_why(ground.said, found) or not (found["per"] or "weekly" in found[0]):
        return
    amount, unit = float(found["amount"].replace(",", ".")), found["unit"]
    distance = bool(_DISTANCE.search(found["what"])) or unit in ("km", "k", "miles")
    if unit in ("%", "percent"):
        if distance and amount > MOST_VOLUME_STEP:
            yield _volume_leap(f"{amount:g} % more every week doubles it in {_doubling(amount)} weeks.")
        elif not distance and amount > MOST_LOAD_STEP:
            yield _step_leap(
                f"{amount:g} % more every {found['per'] or 'week'} doubles the load after {_doubling(amount)} of them."
            )
    elif distance:
        yield from _distance_leap(ground, amount, unit)
    else:
        yield from _kilogram_leap(ground, amount, unit, found["per"] or "week")


def _doubling(percent: float) -> int:
    weeks, load = 0, 100.0
    while load < 200:
        load *= 1 + percent / 100
        weeks += 1
    return weeks


def _distance_leap(ground: Ground, amount: float, unit: str) -> Iterator[Challenge]:
    kilometres = amount * 1.609344 if unit == "miles" else amount
    weekly = ground.brief.weekly_distance_km
    if weekly and kilometres / weekly * 100 > MOST_VOLUME_STEP:
        yield _volume_leap(f"{amount:g} {unit} more a week on {weekly:g} km is +{kilometres / weekly * 100:.0f} %.")


def _kilogram_leap(ground: Ground, amount: float, unit: str, per: str) -> Iterator[Challenge]:
    kilograms = to_kg(amount, Unit.LB if unit.startswith(("lb", "pound")) else Unit.KG)
    loads = [number.load for number in ground.brief.starting_numbers if number.load]
    base = min(loads, default=None)
    if base is None or kilograms <= 2.5 or kilograms / base * 100 <= MOST_LOAD_STEP:
        return
    shown = show_load(base, ground.design.constraints.unit)
    yield _step_leap(f"{amount:g} {unit} more every {per} on {shown} is +{kilograms / base * 100:.0f} % each time.")


def _step_leap(fact: str) -> Challenge:
    return Challenge(
        kind=ChallengeKind.LOAD_LEAP,
        rule_id="PR1",
        fact=fact,
        consequence="Steps of 2 to 10 % are what is recommended once a target is beaten (ACSM 2009); larger ones soon end in missed reps.",
        choice="Shall I raise loads when a target is beaten, or do you want the fixed step?",
        source="ACSM 2009",
        accept="Raise loads when beaten",
        decline="Keep the fixed step",
    )


def _volume_leap(fact: str) -> Challenge:
    return Challenge(
        kind=ChallengeKind.LOAD_LEAP,
        rule_id="EN2",
        fact=fact,
        consequence="Our plans rise by at most 20 % a week. That is a rule of thumb, not a proven limit; it leaves room to repeat a bad week.",
        choice="Shall I keep to steps of up to 20 %, or go faster?",
        source="our own rule of thumb; Buist 2008 and Nielsen 2014 found no clear limit",
        accept="Keep to 20 %",
        decline="Go faster",
    )


def no_lighter_week(ground: Ground) -> Iterator[Challenge]:
    """DL1 (C: Bell 2022, Rogerson 2024): a long program of a trained athlete without a lighter week."""
    design = ground.design
    weeks = design.definition.total_duration
    trained = design.constraints.experience is not Experience.BEGINNER
    found = _NO_LIGHTER.search(ground.said)
    if not trained or weeks < LONG_PROGRAM or found is None or _asks_why(ground.said, found):
        return
    yield Challenge(
        kind=ChallengeKind.NO_LIGHTER_WEEK,
        rule_id="DL1",
        fact=f"You want {weeks} weeks without a lighter one.",
        consequence="Strength athletes take one about every 5.6 weeks (Rogerson 2024, 246 of them), coaches plan one every 4 to 6.",
        choice="Shall I keep the lighter weeks, or will you train through them?",
        source="Bell 2022, Rogerson 2024",
        accept="Keep the lighter weeks",
        decline="Train through them",
    )


def short_long_run(ground: Ground) -> Iterator[Challenge]:
    """GOAL_FAR (ours): a race whose long runs are cut short by the time given for every session."""
    brief, far, minutes = ground.brief, race_gap(ground.design), ground.design.constraints.session_minutes
    told = brief.session_minutes is not None and brief.long_run_minutes is None
    if far is None or not told:
        return
    race, longest = far
    wanted = _minutes_of_long_runs(ground.design, race)
    if minutes >= wanted:
        return
    yield Challenge(
        kind=ChallengeKind.GOAL_TOO_FAR,
        rule_id="GOAL_FAR",
        fact=f"In {minutes} minutes your longest run gets to {plain(longest)} km, and the race is {plain(race)}.",
        consequence="Most plans reach about two thirds of the distance first, on one longer run a week.",
        choice=f"May that one run take longer, or shall every run stay within {minutes} minutes?",
        source="our own rule of thumb",
        accept=f"Let the long run take up to {wanted} minutes",
        adjust=f"Let the long run take up to {_TWO_HOURS} minutes" if minutes < _TWO_HOURS < wanted else "",
        decline=f"Keep {minutes} minutes",
        topic=Topic.DAYS.value,
    )


def _minutes_of_long_runs(design: Design, race_km: float) -> int:
    """What a long run towards a race takes at the plan's easy pace, in quarters of an hour."""
    slots = (slot for session in design.plan.week(1).sessions for slot in session.slots)
    pace = next((one.pace_seconds_per_km for slot in slots for one in slot.schemes if one.pace_seconds_per_km), 0)
    minutes = race_km * LONG_ENOUGH * pace / 60 + _QUARTER
    return min(MOST_LONG_RUN, -int(-minutes // _QUARTER) * _QUARTER)


def goal_too_far(ground: Ground) -> Iterator[Challenge]:
    """GOAL_FAR (ours): a goal that asks more than the weeks are likely to give."""
    finding = next((one for one in ground.design.findings if one.rule_id == "GOAL_FAR"), None)
    if finding is None or not _well_beyond(ground.design):
        return
    yield Challenge(
        kind=ChallengeKind.GOAL_TOO_FAR,
        rule_id="GOAL_FAR",
        fact=finding.what,
        consequence=re.split(r"(?<=[.])\s", finding.why)[0],
        choice="Shall we move the date, take it as a direction, or leave it as it is?",
        source=finding.source,
        accept="Move the date",
        adjust="Take it as a direction",
        decline="Leave it as it is",
        topic=Topic.TIMELINE.value,
    )


def _well_beyond(design: Design) -> bool:
    """Whether a goal asks for more than half again what one can hope for; a note in the review does for less."""
    weeks, level = design.definition.total_duration, design.constraints.experience
    shares = []
    for target in design.targets:
        loads, times = gap(design, target), time_gap(design, target)
        if times is not None:
            shares.append((1 - times[1] / times[0]) * 100 / (WEEKLY_PACE_GAIN[level] * weeks))
        elif loads is not None:
            shares.append((loads[1] / loads[0] - 1) * 100 / (WEEKLY_GAIN[level] * weeks))
    return max(shares, default=FAR) >= FAR  # without numbers it is the distance itself that is far


_RULES: tuple[Callable[[Ground], Iterator[Challenge]], ...] = (
    no_lighter_week, load_leap, named_sets, short_long_run, goal_too_far, hard_days, volume_excess,
)  # fmt: skip


def of_draft(brief: Brief, design: Design, said: str) -> tuple[Challenge, ...]:
    """All that the evidence speaks against: what was asked for just now before what the draft holds."""
    ground = Ground(brief, design, " ".join(said.casefold().replace("’", "'").split()))
    return tuple(challenge for rule in _RULES for challenge in rule(ground))
