"""A pattern that holds becomes a suggested change: which weeks, what happens to them, checked by the plan's rules."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from tp_core.domain import plan_changes, returning, validation
from tp_core.domain.adaptation import Adaptation, Shape
from tp_core.domain.design import Design
from tp_core.domain.patterns import Found
from tp_core.domain.plan import Plan, PlannedWeek
from tp_core.domain.plan_changes import Open
from tp_core.domain.program import Discipline, PhaseKind
from tp_core.domain.units import plain
from tp_core.services.adaptations import shapes
from tp_core.services.app import App
from tp_core.services.check_ins.evidence import is_open, position_week
from tp_core.services.workouts.ground import Ground
from tp_core.services.workouts.looking_back import SessionMark

_WEEKS = {"RPE_DRIFT": 2, "TOO_EASY": 2, "SCALED": 2}
"""How many weeks a rule touches; one where not named: a change stays small (science.md U7)."""
LEAST_BETWEEN = 3
"""Weeks after a lighter one before another is suggested (DL1 allows 3-12); fewer sets may be."""
_RELIEF = ("LOW_TREND", "DELOAD", "MISSED")
_NOTES = {
    "LOW_TREND": "Fewer sets this week, as you accepted.",
    "MISSED": "A session fewer this week, as you accepted.",
    "RPE_DRIFT": "Less load this week, as you accepted.",
    "SCALED": "Less load in one lift this week, as you accepted.",
}


@dataclass(frozen=True)
class Change:
    """What a rule does to a plan: the new plan and the weeks it touches."""

    plan: Plan
    weeks: tuple[int, ...]


def proposed(
    app: App, here: Ground, found: Sequence[Found], marks: Sequence[SessionMark], asked: int
) -> Adaptation | None:
    """The first of the patterns that leads to a change which passes the plan's rules; None where none does.

    Nothing is stored.
    """
    for one in found:
        change = changed(here, one, marks, after_week=asked)
        if change is not None and not broken(here, change.plan):
            return drawn(app, here, one, change)
    return None


def drawn(app: App, here: Ground, found: Found, change: Change) -> Adaptation:
    """The suggested change as shown."""
    before, after = shapes.compared(app, here, change.plan, change.weeks)
    rule = next((one for one in here.program.methodology.adaptation_rules if one.id == found.rule_id), None)
    return Adaptation(
        adaptation_id=app.new_id(),
        program_id=here.program.program_id,
        rule_id=found.rule_id,
        reason=found.reason,
        source=rule.source if rule is not None else returning.SOURCE,
        summary=summary(found, before, after, here.program.discipline),
        weeks=change.weeks,
        before=before,
        after=after,
        kept=shapes.kept(app, here, change.weeks),
        base_plan_version=here.program.plan_version,
        share=found.share,
        exercise_id=found.exercise_id,
        made_on=here.today,
        created_at=app.now(),
    )


def changed(
    here: Ground, found: Found, marks: Sequence[SessionMark], *, after_week: int, weeks: Sequence[int] | None = None
) -> Change | None:
    """The plan after a pattern's change to the coming weeks, or to `weeks`; None where nothing would change.

    A week already lighter gets no further relief; a race, a test and a taper stay.
    """
    still = is_open(marks, here)
    unopened = is_open(marks, here, unopened=True)

    def open_(week: int, day: int) -> bool:
        return still.get((week, day), False)

    def unseen(week: int, day: int) -> bool:
        return unopened.get((week, day), False)

    touched = _touched(here, found, open_, after_week) if weeks is None else [here.plan.week(one) for one in weeks]
    touched = [one for one in touched if plan_changes.changeable(one, open_)]
    after: list[PlannedWeek] = []
    for week in touched:
        if found.rule_id == returning.RULE:
            # By the weeks since the return: a lighter week between takes its step, also when accepted later. What is
            # left of a week comes on top of them, and is as light as the first.
            rest = touched[-1].week_number - touched[0].week_number >= len(returning.steps_from(found.share))
            at = max(0, week.week_number - touched[0].week_number - rest)
            done: PlannedWeek | None = _re_entry(found, at, week, open_)
        else:
            done = _apply(here, found, week, open_, unseen)
        if done is not None and done.sessions != week.sessions:
            after.append(done)
    if not after:
        return None
    return Change(plan_changes.replaced(here.plan, after), tuple(one.week_number for one in after))


def _touched(here: Ground, found: Found, open_: Open, after_week: int) -> list[PlannedWeek]:
    """The weeks a rule touches: from the one after the check-in's, or the next where most of that is behind."""
    first = max(after_week + 1, position_week(here))
    if first > len(here.plan.weeks):
        return []
    sessions = here.plan.week(first).sessions
    to_come = sum(open_(first, one.day_number) for one in sessions)
    rest = [here.plan.week(first)] if 0 < to_come * 2 < len(sessions) else []
    if to_come * 2 < len(sessions):
        first += 1
    coming = here.plan.weeks[first - 1 :]
    if found.rule_id == returning.RULE:
        return [*rest, *coming[: len(returning.steps_from(found.share))]]
    recent = here.plan.weeks[max(0, first - 1 - LEAST_BETWEEN) : first - 1]
    if found.rule_id == "DELOAD" and any(one.kind is PhaseKind.DELOAD for one in recent):
        return []
    if found.rule_id in _RELIEF:
        return [one for one in coming[:1] if one.kind is not PhaseKind.DELOAD]
    return [one for one in coming if one.kind is not PhaseKind.DELOAD][: _WEEKS.get(found.rule_id, 1)]


def _apply(here: Ground, found: Found, week: PlannedWeek, open_: Open, unseen: Open) -> PlannedWeek | None:
    share = found.share
    done: dict[str, Callable[[], PlannedWeek | None]] = {
        "LOW_TREND": lambda: plan_changes.fewer_sets(week, share, open_),
        "DELOAD": lambda: plan_changes.lighter_week(week, here.plan, open_),
        "MISSED": lambda: _session_fewer(week, share, open_, unseen),
        # Where there are loads to take from, what has none stays: fewer reps of it are not less load.
        "RPE_DRIFT": lambda: plan_changes.less_load(week, share, open_, shorter=not plan_changes.loaded(week, open_)),
        "SCALED": lambda: plan_changes.less_load(week, share, open_, found.exercise_id),
        "TOO_EASY": lambda: plan_changes.more_load(
            week, share, open_, phase=here.phase(week.week_number), constraints=here.program.constraints
        ),
    }
    after = done[found.rule_id]()
    note = _NOTES.get(found.rule_id)
    return plan_changes.eased(after, note) if after is not None and note is not None else after


def _re_entry(found: Found, at: int, week: PlannedWeek, open_: Open) -> PlannedWeek:
    """A week of coming back (RT1): fewer sets by its step, the first ones lighter; a lighter week is light enough."""
    shares = returning.steps_from(found.share)
    if week.kind is PhaseKind.DELOAD or at >= len(shares):
        return week
    after = plan_changes.fewer_sets(week, shares[at], open_)
    if at < returning.lighter_weeks(shares):
        after = plan_changes.less_load(after, returning.LESS_LOAD, open_, hard_slower=returning.slower(shares))
        after = plan_changes.no_harder(after, returning.MOST_EFFORT, open_)
    return plan_changes.eased(after, "Less this week, to come back gradually.")


def _session_fewer(week: PlannedWeek, share: float, open_: Open, unseen: Open) -> PlannedWeek:
    """A session nobody has looked at yet goes; where all were opened, sets go instead."""
    free = any(unseen(week.week_number, one.day_number) for one in week.sessions)
    return plan_changes.session_fewer(week, share, unseen) if free else plan_changes.fewer_sets(week, share, open_)


def broken(here: Ground, after: Plan) -> tuple[str, ...]:
    """The plan's rules that would be broken and were not before, as sentences (`validation`)."""
    before = errors(here, here.plan)
    return tuple(text for what, text in errors(here, after).items() if what not in before)


def errors(here: Ground, plan: Plan) -> dict[str, str]:
    """The plan's rules that are broken, by what is."""
    found = validation.validate(_design(here, plan), here.today)
    return {one.what: f"{one.what} {one.why}" for one in found if one.severity == "error"}


def _design(here: Ground, plan: Plan) -> Design:
    program = here.program
    return Design(
        discipline=program.discipline,
        definition=program.program_definition,
        methodology=program.methodology,
        constraints=program.constraints,
        targets=program.targets,
        starting_numbers=program.starting_numbers,
        training_days=program.training_days,
        other_days=program.other_days,
        start_date=program.start_date,
        event_date=program.event_date,
        event_name=program.event_name,
        plan=plan,
        assumptions=(),
        findings=(),
    )


def summary(found: Found, before: Shape, after: Shape, discipline: Discipline) -> str:
    """The change in a few words, its numbers as computed: `Week 6 with 56 sets instead of 70`."""
    first, then = before.weeks[0], after.weeks[0]
    numbers = [one.week_number for one in before.weeks]
    weeks = f"week {numbers[0]}" if len(numbers) == 1 else f"weeks {numbers[0]} and {numbers[-1]}"
    share = f"{plain(round(found.share * 100, 1))} %"
    what = f"{then.sets} sets instead of {first.sets}"
    if first.distance_km and then.distance_km != first.distance_km:
        far = f"{plain(then.distance_km)} km instead of {plain(first.distance_km)}"
        lifts = discipline is not Discipline.RUNNING and then.sets != first.sets
        what = f"{what} and {far}" if lifts else far
    elif not first.sets:
        what = f"about {then.minutes} minutes instead of {first.minutes}"
    told = {
        "LOW_TREND": f"{weeks} with {what}",
        "DELOAD": f"{weeks} as a lighter week: {what}, about 10 % less load",
        "MISSED": f"{weeks} with {then.sessions} sessions instead of {first.sessions}"
        if then.sessions != first.sessions
        else f"{weeks} with {what}",
        "RPE_DRIFT": f"{share} less load in {weeks}"
        if first.mean_percent is not None or first.distance_km
        else f"{weeks} with fewer reps a set",
        "SCALED": f"{share} less load in {weeks} for that lift",
        "TOO_EASY": f"up to {share} more load in {weeks}",
    }
    if found.rule_id == returning.RULE:
        shares = returning.steps_from(found.share)[: len(numbers)]
        return f"Coming back gradually: {returning.in_words(shares, discipline)}"
    text = told.get(found.rule_id, f"{weeks} with {what}")
    return text[:1].upper() + text[1:]
