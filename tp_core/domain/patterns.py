"""The pattern rules by which check-ins and logs may change a plan, as agreed when it starts (science.md 5).

Pure functions of what was answered and trained. They suggest at most one change; what it does is `plan_changes`.
"""

import re
from collections.abc import Callable, Mapping
from datetime import date, timedelta
from statistics import fmean, pstdev

from tp_core.domain import ill_at_home
from tp_core.domain.check_in import Answers
from tp_core.domain.value import Value

LOW_RATING = 2
DROP = 1.0
"""Points of readiness below the own mean."""
OWN_WEEKS, LEAST_ANSWERS = 4, 6
TIRED, WELL = 2.5, 3.5
DRIFT, UNDER = 1.0, 1.5
"""RPE over and under target."""
SESSIONS = 3
STALLED_LIFTS, STALL_DAYS = 2, 21
NOISE = 0.03
"""Below 3 % an estimated max has not changed (science.md 3.1)."""
RUNNING_MISSED, MANY_MISSED = 2, 3
QUIET = timedelta(days=7)
"""Nothing is suggested so soon after an accepted change."""
RESTS, MORE_RESTS = timedelta(days=14), timedelta(days=28)
"""How long a no is left alone: to relief, and to more load (ours)."""
REMEMBERED = timedelta(days=56)
"""How long a no is still spoken of when the same is suggested again (ours)."""
FEWER_SETS, LIGHTER_SETS, SHORTER = 0.2, 0.4, 0.3
LESS_LOAD, SOME_MORE_LOAD, MORE_LOAD = 0.05, 0.025, 0.05
_MORE = "TOO_EASY"
MOST_REBASED = 0.15
"""A lift's loads are re-based by at most so much at once (ours)."""


class PatternRule(Value):
    """When a change is suggested and which; the athlete accepts or declines it."""

    id: str
    when: str
    then: str
    source: str


RULES: tuple[PatternRule, ...] = (
    PatternRule(
        id="LOW_TREND",
        when="two weeks running rated 2 or lower, or a point below your own mean",
        then="20 % fewer sets next week",
        source="our default, after Saw 2016",
    ),
    PatternRule(
        id="DELOAD",
        when="how you feel averages 2.5 or lower over two weeks, or two lifts stall",
        then="a lighter week next",
        source="our default, after Bell 2023",
    ),
    PatternRule(
        id="TOO_EASY",
        when="three sessions at least 1.5 RPE under target while you feel well",
        then="2.5 to 5 % more load",
        source="our default, within ACSM 2009",
    ),
    PatternRule(
        id="RPE_DRIFT",
        when="three sessions at least 1 RPE over target",
        then="5 % less load",
        source="our default",
    ),
    PatternRule(
        id="MISSED",
        when="two sessions in a row not done, or three in seven days",
        then="a shorter next week, and a question why",
        source="our default",
    ),
    PatternRule(
        id="SCALED",
        when="the same lift done lighter than planned three times",
        then="a new working max for that lift",
        source="our default",
    ),
)

ILL = re.compile(
    r"\b(?:ill|illness|sick|flu|influenza|fever|feverish|covid|corona|cold virus|had a cold|have a cold|caught a cold"
    r"|stomach bug|infection|antibiotics|tonsillitis|bronchitis)\b",
    re.IGNORECASE,
)
"""Illness as athletes write it: with it nothing is raised."""


class Trained(Value):
    """A planned session whose day has passed: whether it was done, and how hard against what was planned."""

    week: int
    day: date
    done: bool
    """Done at least in part."""
    over_target: float | None = None
    """Mean RPE above target over the sets that have both; None where none has."""
    reason: str = ""


class LiftEvidence(Value):
    """A main lift as logged in loading weeks."""

    exercise_id: str
    name: str
    stalled: bool = False
    """`stalls` says when."""
    lightened: tuple[float, ...] = ()
    """Done against planned load of its last sessions, oldest first: 0.92 is 8 % lighter."""


class Refused(Value):
    """A suggested change somebody said no to, the latest: its rule, when, and how the week before was rated."""

    rule_id: str
    on: date
    rating: int | None = None

    @property
    def more(self) -> bool:
        return self.rule_id == _MORE


class Evidence(Value):
    """All a check-in's patterns rest on, as of a day."""

    week: int
    """The week the check-in is for."""
    today: date
    answers: dict[int, Answers]
    """By program week, the one just given among them."""
    trained: tuple[Trained, ...] = ()
    """By day."""
    lifts: tuple[LiftEvidence, ...] = ()
    last_accepted: date | None = None
    refused: Refused | None = None
    never_more: bool = False
    """Something sensitive was told (tier 5): nothing is raised, however easy training feels."""
    held_back: bool = False
    """Safety keeps the athlete from training: that sessions are not done says nothing of the plan."""
    allowed: frozenset[str]
    """Ids of the program's own adaptation rules."""

    @property
    def now(self) -> Answers:
        return self.answers[self.week]

    @property
    def before(self) -> Answers | None:
        return self.answers.get(self.week - 1)


class Found(Value):
    """A pattern that holds: its rule, how far its change goes, and why in a sentence."""

    rule_id: str
    reason: str
    share: float
    """Of sets (LOW_TREND, DELOAD, MISSED) or load."""
    exercise_id: str | None = None


class Usual(Value):
    """An athlete's own mean and standard deviation of the four weeks before, and of how many answers."""

    mean: float
    spread: float
    answers: int


def usual(answers: Mapping[int, Answers], week: int) -> Usual | None:
    """How an athlete usually feels: mean and SD of readiness over the four weeks before `week`.

    None before there are six answers in all (science.md 3.1: an own mean needs six).
    """
    earlier = {number: one.readiness.mean for number, one in answers.items() if number < week}
    known = {number: mean for number, mean in earlier.items() if mean is not None}
    recent = [mean for number, mean in known.items() if number >= week - OWN_WEEKS]
    if len(known) < LEAST_ANSWERS or len(recent) < 2:
        return None
    return Usual(mean=fmean(recent), spread=pstdev(recent), answers=len(known))


def ill(evidence: Evidence) -> bool:
    """Whether illness was told of in the check-in's week or since, in words or as a session's reason."""
    since = [one.reason for one in evidence.trained if one.week >= evidence.week]
    return any(says_ill(text) for text in (evidence.now.feedback, *since))


def says_ill(text: str) -> bool:
    """Whether a text tells of the athlete's own illness; that of a child or a partner is none."""
    return ILL.search(ill_at_home.own_words(text)) is not None


def pain(evidence: Evidence) -> bool:
    """Whether pain was told of in the check-in's week or since."""
    return evidence.now.hurts or any(
        "pain" in one.reason.lower() for one in evidence.trained if one.week >= evidence.week
    )


def low_trend(evidence: Evidence) -> Found | None:
    """Two weeks running rated 2 or lower, or readiness a point and an SD below the own mean."""
    before = evidence.before
    if before is None:
        return None
    if max(evidence.now.rating, before.rating) <= LOW_RATING:
        reason = f"Weeks {evidence.week - 1} and {evidence.week} were both rated {LOW_RATING} or lower."
        return Found(rule_id="LOW_TREND", reason=reason, share=FEWER_SETS)
    own = usual(evidence.answers, evidence.week - 1)
    means = evidence.now.readiness.mean, before.readiness.mean
    if own is None or means[0] is None or means[1] is None:
        return None
    least = max(DROP, own.spread)
    if max(means) > own.mean - least:  # type: ignore[type-var, operator]  # neither is None here
        return None
    reason = (
        f"How you felt was {plain_mean(means[1])} and {plain_mean(means[0])} in the last two weeks; "
        f"your own usual is {plain_mean(own.mean)}."
    )
    return Found(rule_id="LOW_TREND", reason=reason, share=FEWER_SETS)


def deload(evidence: Evidence) -> Found | None:
    """Readiness averages 2.5 or lower over two weeks, or two main lifts stall."""
    now, before = evidence.now.readiness.mean, evidence.before.readiness.mean if evidence.before else None
    if now is not None and before is not None and (now + before) / 2 <= TIRED:
        told = f"How you felt averages {plain_mean((now + before) / 2)} of 5 over weeks {evidence.week - 1} and "
        return Found(rule_id="DELOAD", reason=f"{told}{evidence.week}.", share=LIGHTER_SETS)
    stalled = [one.name.lower() for one in evidence.lifts if one.stalled]
    if len(stalled) < STALLED_LIFTS:
        return None
    reason = f"{' and '.join(stalled[:2]).capitalize()} have not moved in three weeks, with reps short."
    return Found(rule_id="DELOAD", reason=reason, share=LIGHTER_SETS)


def too_easy(evidence: Evidence) -> Found | None:
    """Three sessions of two weeks 1.5 RPE or more under target, while feeling well; never with pain or illness, nor
    after something sensitive (science.md 4, tier 5: no volume increase).
    """
    ready = evidence.now.readiness.mean
    if evidence.never_more:
        return None
    if ready is None or ready < WELL or evidence.now.rating <= LOW_RATING or pain(evidence) or ill(evidence):
        return None
    under = [one.over_target for one in _recent(evidence) if one.over_target is not None and one.over_target <= -UNDER]
    if len(under) < SESSIONS:
        return None
    share = MORE_LOAD if fmean(under) <= -2 * DRIFT else SOME_MORE_LOAD
    reason = f"{len(under)} sessions in two weeks were {plain_mean(-fmean(under))} RPE easier than planned."
    return Found(rule_id="TOO_EASY", reason=reason, share=share)


def rpe_drift(evidence: Evidence) -> Found | None:
    """Three sessions of the last two weeks at least 1 RPE over target."""
    over = [one.over_target for one in _recent(evidence) if one.over_target is not None and one.over_target >= DRIFT]
    if len(over) < SESSIONS:
        return None
    reason = f"{len(over)} sessions in two weeks were {plain_mean(fmean(over))} RPE harder than planned."
    return Found(rule_id="RPE_DRIFT", reason=reason, share=LESS_LOAD)


def missed(evidence: Evidence) -> Found | None:
    """The last two sessions not done, or three within seven days; for someone who has logged at all.

    Who never logged a session may train without logging: that says nothing.
    """
    if evidence.held_back or not any(one.done for one in evidence.trained):
        return None
    last_week = [one for one in evidence.trained if evidence.today - timedelta(days=7) <= one.day < evidence.today]
    not_done = [one for one in last_week if not one.done]
    if len(not_done) >= MANY_MISSED:
        return Found(
            rule_id="MISSED", reason=f"{len(not_done)} sessions of the last seven days were not done.", share=SHORTER
        )
    latest = evidence.trained[-2:]
    if len(latest) == RUNNING_MISSED and not any(one.done for one in latest) and latest[-1] in last_week:
        return Found(rule_id="MISSED", reason="The last two sessions were not done.", share=SHORTER)
    return None


def scaled(evidence: Evidence) -> Found | None:
    """The same lift done lighter than planned in each of its last three sessions, beyond the noise."""
    for lift in evidence.lifts:
        last = lift.lightened[-SESSIONS:]
        if len(last) == SESSIONS and max(last) < 1 - NOISE:
            short = 1 - fmean(last)
            reason = f"{lift.name} was done about {short * 100:.0f} % lighter than planned three times."
            return Found(
                rule_id="SCALED", reason=reason, share=min(MOST_REBASED, round(short, 3)), exercise_id=lift.exercise_id
            )
    return None


def stalls(before: float, now: float, days: int, short_sessions: int) -> bool:
    """Whether a lift stalls: over 21 days or more its estimated max (kg) rose by less than 3 %, with reps short in two
    of its last three sessions. A max that only follows its plan is no stall: nothing was there to beat.
    """
    return days >= STALL_DAYS and now < before * (1 + NOISE) and short_sessions >= 2


def held(evidence: Evidence) -> tuple[Found, ...]:
    """All of the program's own rules that hold, the most relieving first."""
    found = (pattern(evidence) for pattern in _PATTERNS)
    return tuple(one for one in found if one is not None and one.rule_id in evidence.allowed)


def suggested(evidence: Evidence) -> tuple[Found, ...]:
    """The patterns a change may be suggested for, the first that fits is the one; none within seven days of an accepted
    change.

    Most relief first, so that more fatigue never yields more load. What was refused rests for a while, with all that
    goes the same way.
    """
    quiet = evidence.last_accepted is not None and evidence.today - evidence.last_accepted < QUIET
    return () if quiet else tuple(one for one in held(evidence) if not rests(evidence, one))


def rests(evidence: Evidence, found: Found) -> bool:
    """Whether a no is left alone still: two weeks for relief, unless a week was rated worse since; four for more
    load.
    """
    no = evidence.refused
    if no is None or no.more != (found.rule_id == _MORE):
        return False
    worse = no.rating is not None and evidence.now.rating < no.rating
    since = evidence.today - no.on
    return since < MORE_RESTS if no.more else since < RESTS and not worse


def refused_before(evidence: Evidence, rule_id: str) -> date | None:
    """When a change of the same kind was last refused, of late; None where none was."""
    no = evidence.refused
    if no is None or no.more != (rule_id == _MORE) or evidence.today - no.on > REMEMBERED:
        return None
    return no.on


def _recent(evidence: Evidence) -> list[Trained]:
    """The sessions of two weeks, since the last accepted change: it answered what was before."""
    since = evidence.last_accepted or date.min
    return [one for one in evidence.trained if one.week >= evidence.week - 1 and one.day > since]


def plain_mean(value: float) -> str:
    """One decimal: `3.4`."""
    return f"{value:.1f}"


_PATTERNS: tuple[Callable[[Evidence], Found | None], ...] = (deload, missed, low_trend, rpe_drift, scaled, too_easy)
