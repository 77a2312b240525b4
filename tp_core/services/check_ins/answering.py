"""The coach's answer to a check-in from computed facts: in at most about 90 words, in the order of experience.md.

Their point in their words · one fact with its denominator · against their own usual · no change or one · what to watch
· an answer to a question, and back to what waits for an answer. A coach model may word it (`wording`); the numbers are
these.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from tp_core.domain import adherence, patterns, reasons_missed
from tp_core.domain.adaptation import Adaptation
from tp_core.domain.check_in import ITEMS, RATING_WORDS, Answers, Difficulty, Item, PainLevel
from tp_core.domain.patterns import Evidence, Found
from tp_core.domain.program import Discipline
from tp_core.domain.questions import without
from tp_core.domain.safety.texts import careful
from tp_core.domain.schedule import day_in_words
from tp_core.domain.workload import sets_of
from tp_core.domain.workout import WorkoutStatus
from tp_core.services.app import App
from tp_core.services.check_ins.asked import answered
from tp_core.services.check_ins.evidence import week_marks
from tp_core.services.workouts.ground import Ground
from tp_core.services.workouts.looking_back import SessionMark

MOST_WORDS = 90
_QUOTED_WORDS = 12
_LOW_ITEM = 2
LAST_WEEK = "It was the last week; your results are on Today."
_NO_BETTER = "if it is no better in a week, or worse, see a physio or doctor."
_CARE = "If it is no better in a week, or worse, please see a physio or doctor."
"""As the coach ends its answer to what hurts."""
_EASY_SETS = "Note the effort of your sets this week: what leaves more reps than asked gets heavier the next time."
_EASY_RUNS = "Log your times this week: the paces follow what you run. Easy runs may feel too easy, they are meant to."
_ACCEPT = "Accept, or not now."
_BACK = "Back to the suggested change: accept, or not now."
WHY_NOT_DONE = "What got in the way: time, illness, pain, kit or motivation?"


@dataclass(frozen=True)
class Told:
    """What an answer is made of."""

    answers: Answers
    week: int
    evidence: Evidence
    held: tuple[Found, ...]
    change: Adaptation | None
    clearance: tuple[str, ...] = ()
    """Topics of this check-in a clinician has to clear."""
    over: str = ""
    """The niggles told before that are planned around no longer; empty for none."""


def composed(app: App, here: Ground, marks: Sequence[SessionMark], told: Told) -> str:
    """The whole answer; what does not fit the words falls off from the least needed.

    A question of the athlete's is answered whole; then comes again what waits for an answer of theirs.
    """
    easier = told.change is not None and told.change.rule_id != "TOO_EASY"
    asked = answered(
        app, here, told.answers, ill=patterns.ill(told.evidence), cleared=not told.clearance, easier=easier
    )
    parts = [
        point(told),
        fact(here, marks, told.week),
        compared(told),
        f"{verdict(told)} {_over(told)}".strip() if told.week < len(here.plan.weeks) else LAST_WEEK,
        watch(told, runs=here.program.discipline is Discipline.RUNNING),
    ]
    if told.answers.hurts:
        parts[4], asked = _care_once(parts[4], asked)
    least_needed = (2, 1) if told.answers.hurts else (2, 4, 1)
    for least in least_needed:
        if sum(len(part.split()) for part in (*parts, asked)) <= MOST_WORDS:
            break
        parts[least] = ""
    if not asked:
        return " ".join(part for part in parts if part)
    waits = _BACK if _ACCEPT in parts[3] else WHY_NOT_DONE if parts[4] == WHY_NOT_DONE else ""
    parts = [part.replace(f" {_ACCEPT}", "") for part in parts if part != WHY_NOT_DONE]
    return "\n\n".join(part for part in (" ".join(one for one in parts if one), asked, waits) if part)


def _care_once(watched: str, asked: str) -> tuple[str, str]:
    """Who should look at what hurts is said once, by the plainer of the two."""
    if _CARE not in asked:
        return watched, asked
    if _NO_BETTER in watched:
        return "", asked
    return watched, asked.replace(f" {_CARE}", "")


def settled(text: str) -> str:
    """A kept answer without what waited for the athlete's decision, once that is made."""
    return text.removesuffix(_BACK).rstrip().replace(f" {_ACCEPT}", "")


def point(told: Told) -> str:
    """What they said, in their words."""
    answers = told.answers
    rated = f"You rated week {told.week} a {answers.rating}, {RATING_WORDS[answers.rating]}"
    if answers.difficulty in (Difficulty.EASY, Difficulty.HARD):
        rated += f", with training too {answers.difficulty}"
    said = quoted(without(answers.feedback))
    return f"{rated}: “{said}”." if said else f"{rated}."


def quoted(text: str, most: int = _QUOTED_WORDS) -> str:
    """The first words of what somebody wrote, on one line."""
    words = re.sub(r"[“”\"<>]", "", text).split()
    return " ".join(words[:most]).rstrip(".,;:!") + (" …" if len(words) > most else "")


def fact(here: Ground, marks: Sequence[SessionMark], week: int) -> str:
    """Sessions and sets done of the week's, with their denominators."""
    mine = week_marks(marks, week)
    if not mine:
        return "Nothing was planned that week."
    done = sum(one.status in adherence.DONE for one in mine)
    partly = sum(one.status in (WorkoutStatus.PARTIAL, WorkoutStatus.STARTED) for one in mine)
    half = f", {partly} in part" if partly else ""
    if not any(one.entry is not None and one.entry.sets for one in mine):
        # Closed without a set, as what was done instead: it is done, and no sets are there to count.
        return (
            f"{done} of {len(mine)} sessions done{half}."
            if done or partly
            else f"0 of {len(mine)} sessions are logged."
        )
    planned = sum(sets_of(session) for session in here.plan.week(week).sessions)
    sets = sum(len(one.entry.done) for one in mine if one.entry is not None)
    counted = f"; {min(sets, planned)} of {planned} sets" if planned else ""
    return f"{done} of {len(mine)} sessions done{half}{counted}."


def compared(told: Told) -> str:
    """Against their own usual, or the week before; the first time there is nothing to compare with."""
    own = patterns.usual(told.evidence.answers, told.week)
    now = told.answers.readiness.mean
    if own is not None and now is not None:
        return (
            f"How you felt: {patterns.plain_mean(now)} of 5; your usual of the last four weeks is "
            f"{patterns.plain_mean(own.mean)}."
        )
    earlier = max((week for week in told.evidence.answers if week < told.week), default=None)
    if earlier is None:
        return "It is your first check-in, so there is nothing to compare it with yet."
    rating = told.evidence.answers[earlier].rating
    return f"Week {earlier} was a {rating}, {RATING_WORDS[rating]}."


def verdict(told: Told) -> str:
    """One suggested change with its reason, or why none."""
    change = told.change
    if told.clearance:
        return careful(told.clearance)
    if change is not None:
        what = f"{change.summary[:1].lower()}{change.summary[1:]}. {change.reason}{_again(told, change)}"
        return f"I suggest {what} {_ACCEPT}"
    if told.held:
        return _none_all_the_same(told)
    if told.answers.rating <= patterns.LOW_RATING:
        return "No change: one hard week is no pattern. A second one would be."
    return "No change: the plan goes on as it is."


def _again(told: Told, change: Adaptation) -> str:
    """That the same was set aside before, where it is suggested again."""
    no = patterns.refused_before(told.evidence, change.rule_id)
    return f" One was set aside on {day_in_words(no, told.evidence.today)}; I ask because it still holds." if no else ""


def _none_all_the_same(told: Told) -> str:
    """Why nothing is suggested though a pattern holds: after a yes, after a no, or where nothing is left to change."""
    quiet, no = told.evidence.last_accepted, told.evidence.refused
    if quiet is not None and told.evidence.today - quiet < patterns.QUIET:
        return f"No change now: the last one is from {day_in_words(quiet, told.evidence.today)} and gets its week."
    if no is None or not all(patterns.rests(told.evidence, one) for one in told.held):
        return "No change: a lighter week is just behind you or next, or what comes serves your event."
    again = no.on + (patterns.MORE_RESTS if no.more else patterns.RESTS)
    said, when = (day_in_words(one, told.evidence.today) for one in (no.on, again))
    sooner = "" if no.more else ", or sooner if a week goes worse"
    return f"No change: the last one was set aside on {said}. I ask again from {when}{sooner}."


def _over(told: Told) -> str:
    if not told.over:
        return ""
    return f"Nothing hurt this week, so loads on the {told.over} are planned as usual again; tell me if it comes back."


def watch(told: Told, *, runs: bool = False) -> str:
    """What to look out for, the most pressing thing only."""
    answers, pain = told.answers, told.answers.pain
    if answers.hurts and pain is not None:
        where = pain.area or "what hurts"
        text = f"Leave out whatever hurts at the {where}" if pain.area else "Leave out whatever hurts"
        if pain.level is PainLevel.NIGGLE and not pain.worse:
            return f"{text}; {_NO_BETTER}"
        return f"{text}, use Swap, and have the {where} looked at by a physio or doctor."
    if patterns.ill(told.evidence):
        return "No training with a fever; begin again easily once it has gone."
    if any(one.rule_id == "MISSED" for one in told.held) and not reasons_missed.told(answers.feedback):
        return WHY_NOT_DONE
    return _usually(answers, runs=runs)


def _usually(answers: Answers, *, runs: bool) -> str:
    low = lowest(answers)
    if low is not None:
        return f"Watch your {low.label.lower()} this week, and tell me next time whether it has moved."
    if answers.difficulty is Difficulty.EASY:
        return _EASY_RUNS if runs else _EASY_SETS
    usual = "your next easy run feels at its usual pace" if runs else "the first main lift feels when you train next"
    return f"Watch how {usual}."


def lowest(answers: Answers) -> Item | None:
    """The item answered lowest, where that is 2 or lower."""
    given = [(value, item) for item in ITEMS if (value := getattr(answers.readiness, item.name)) is not None]
    value, item = min(given, key=lambda one: one[0], default=(None, None))
    return item if value is not None and value <= _LOW_ITEM else None
