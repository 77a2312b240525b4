"""What the evidence speaks against in a program that runs: from what was logged and not done, and what is asked for."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from tp_core.domain.challenge import Challenge, ChallengeKind
from tp_core.domain.challenge_rules import MOST_LOAD_STEP, MOST_WEEKLY
from tp_core.domain.units import Unit, show_load

NOT_DONE = 3
"""Times the same session is not done in the last four weeks before it is worth a word (ours)."""
HARD_RPE = 8.0
MOST_HARD = 4
"""Sessions rated at least `HARD_RPE` within seven days from which we object (ours, after FR1)."""
MOST_WEEKS = 8
"""Weeks without a lighter one (DL1)."""
_SKIP_LIGHTER = re.compile(
    r"\b(?:skip|drop|cancel|leave out|no|without|don't (?:want|need)) (?:\w+ ){0,3}(?:deload\w*|lighter weeks?|easy weeks?|lighter one)"
)


@dataclass(frozen=True)
class Leap:
    """A first set done much heavier than planned, loads in kg."""

    lift: str
    planned: float
    done: float


@dataclass(frozen=True)
class Trained:
    """What the last weeks of one program say."""

    program_name: str
    unit: Unit
    said: str = ""
    not_done: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    """Sessions by name: how often not done, of how often due, in the last four weeks."""
    hard_sessions: int = 0
    """Rated at least `HARD_RPE` in the last seven days."""
    weekly_sets: Mapping[str, float] = field(default_factory=dict)
    """Hard sets a muscle in the last seven days."""
    leaps: tuple[Leap, ...] = ()
    weeks_loaded: int = 0
    """Weeks since the last lighter one, as trained."""
    total_weeks: int = 0
    trained_athlete: bool = True


def skipped_session(trained: Trained) -> Iterator[Challenge]:
    """Ours: the same session not done again and again is a plan that does not fit, not a weakness."""
    worst = max(trained.not_done.items(), key=lambda item: item[1][0], default=None)
    if worst is None or worst[1][0] < NOT_DONE:
        return
    name, (missed, due) = worst
    yield Challenge(
        kind=ChallengeKind.SKIPPED_SESSION,
        rule_id="MISSED",
        fact=f"{name} was not done {missed} of the last {due} times.",
        consequence="What is only in that session is not trained, and the weeks around it were planned with it.",
        choice="Shall we move it to another day, make it shorter, or keep it where it is?",
        source="our own rule of thumb",
        accept="Move it to another day",
        adjust="Make it shorter",
        decline="Keep it where it is",
    )


def hard_days(trained: Trained) -> Iterator[Challenge]:
    """FR1 (C: ACSM 2009; the counts ours): many hard days within a week."""
    if trained.hard_sessions < MOST_HARD:
        return
    yield Challenge(
        kind=ChallengeKind.HARD_DAYS,
        rule_id="FR1",
        fact=f"{trained.hard_sessions} sessions of the last seven days were rated {HARD_RPE:g} of 10 or harder.",
        consequence="The plan counts on easier days between the hard ones; without them the next hard set starts tired.",
        choice="Shall the next session stay at RPE 7, or do you want it as planned?",
        source="our own rule of thumb, after ACSM 2009",
        accept="Keep it at RPE 7",
        decline="As planned",
    )


def volume_excess(trained: Trained) -> Iterator[Challenge]:
    """HY1 (A: ACSM 2026; the cut D, ours): more hard sets in a week than are likely to add anything."""
    most = max(trained.weekly_sets.items(), key=lambda item: item[1], default=None)
    if most is None or most[1] <= MOST_WEEKLY:
        return
    muscle, sets = most
    yield Challenge(
        kind=ChallengeKind.VOLUME_EXCESS,
        rule_id="HY1",
        fact=f"You did {sets:g} hard sets for {muscle} in the last seven days, own workouts included.",
        consequence="Growth flattens past about 18 to 20 a week (ACSM 2026).",
        choice="Shall we leave the extra ones out this week, or do you want to keep them?",
        source="ACSM 2026; where to cut is our own rule of thumb",
        accept="Leave them out",
        decline="I'll keep them",
    )


def load_leap(trained: Trained) -> Iterator[Challenge]:
    """PR1 (C: ACSM 2009): a load far above the planned one."""
    if not trained.leaps:
        return
    leap = max(trained.leaps, key=lambda one: one.done / one.planned)
    share = (leap.done / leap.planned - 1) * 100
    yield Challenge(
        kind=ChallengeKind.LOAD_LEAP,
        rule_id="PR1",
        fact=f"{leap.lift}: {show_load(leap.done, trained.unit)} done where {show_load(leap.planned, trained.unit)} was planned, +{share:.0f} %.",
        consequence=f"Above about {MOST_LOAD_STEP:g} % a step tends to end in missed reps a session or two later (ACSM 2009 gives 2 to 10 %).",
        choice="Shall I plan on from a smaller step, or from what you did?",
        source="ACSM 2009",
        accept="From a smaller step",
        decline="From what I did",
    )


def no_lighter_week(trained: Trained) -> Iterator[Challenge]:
    """DL1 (C: Bell 2022, Rogerson 2024): long without a lighter week, or asking to drop one."""
    if not trained.trained_athlete:
        return
    asked = bool(_SKIP_LIGHTER.search(trained.said))
    if not asked and trained.weeks_loaded <= MOST_WEEKS:
        return
    fact = (
        "You want to leave out the lighter week."
        if asked
        else f"{trained.weeks_loaded} weeks ran without a lighter one."
    )
    yield Challenge(
        kind=ChallengeKind.NO_LIGHTER_WEEK,
        rule_id="DL1",
        fact=fact,
        consequence="Strength athletes take one about every 5.6 weeks (Rogerson 2024, 246 of them), coaches plan one every 4 to 6.",
        choice="Shall it stay lighter, or will you train through it?",
        source="Bell 2022, Rogerson 2024",
        accept="Keep it lighter",
        decline="Train through it",
    )


_RULES: tuple[Callable[[Trained], Iterator[Challenge]], ...] = (
    no_lighter_week, skipped_session, load_leap, hard_days, volume_excess,
)  # fmt: skip


def of_training(trained: Trained) -> tuple[Challenge, ...]:
    """All that the evidence speaks against, the most consequential first."""
    return tuple(challenge for rule in _RULES for challenge in rule(trained))
