"""A running program on other weekdays from a week on: what it would mean, and the change itself.

As many days as before keep every session, each on its new weekday. Another number of days plans the weeks to come anew
from what the program was made of; its phases, its end and all that was trained stay.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import combinations

from tp_core.domain import periodization, run_growth, schedule
from tp_core.domain.adaptation import DAYS, OWN_WORD, Adaptation, AdaptationStatus, Shape
from tp_core.domain.creation import CreatorSession
from tp_core.domain.design import Design
from tp_core.domain.errors import Conflict, Invalid, NotFound
from tp_core.domain.patterns import Found
from tp_core.domain.periodization import words
from tp_core.domain.plan import Plan
from tp_core.domain.program import (
    RUNNING,
    WEEKDAYS,
    Discipline,
    Methodology,
    OtherDays,
    Phase,
    PhaseKind,
    Program,
    ProgramDefinition,
    ProgramStatus,
    Weekday,
)
from tp_core.domain.units import plain
from tp_core.domain.workload import distance_km, week_minutes, week_sets
from tp_core.domain.workout import Workout, WorkoutStatus
from tp_core.services import safeguards
from tp_core.services.adaptations import kitting, proposing, shapes
from tp_core.services.app import App
from tp_core.services.limiting import limited
from tp_core.services.storage.table import Write
from tp_core.services.workouts import looking_back, remaking
from tp_core.services.workouts.ground import Ground
from tp_core.services.workouts.remaking import ByHand

ATHLETE = "athlete"
BY_WORD = "You told me in conversation, and said yes to it."
OWN_SOURCE = "your own word"
MOST_MORE_SETS = 1.3
"""PR3: a week has at most 30 % more hard sets than the loading week before it."""
_MOST_DAYS = 6
_MOST_WRITES = 90
_AIM = re.compile(r"at least \d+ of \d+ sessions done")
_DAYS_ASSUMED = re.compile(rf"(?:\d+ days?: )?(?:{'|'.join(day.value for day in WEEKDAYS)})\b", re.IGNORECASE)
"""What the plan took where nobody said the days: the athlete has chosen them now."""
_HOW_MANY = "A week is trained on one to six days; one stays free. For a time without training say “pause the program”."


@dataclass(frozen=True)
class NewDays:
    """A change of days, before it is made."""

    days: tuple[Weekday, ...]
    first_week: int
    last_week: int
    """The last one that changes: the week of an event keeps its days where no session is planned anew."""
    plan: Plan | None
    """The plan with its weeks to come made anew; None where the sessions stay."""
    definition: ProgramDefinition | None = None
    """The phases in the numbers of the new weeks; None where the sessions stay."""
    methodology: Methodology | None = None
    held_runs: bool = False
    """Whether runs were cut to what their kind may grow to (EN1)."""
    event_days: OtherDays | None = None
    """The event's week, where its day is none of the new ones: it is trained on that day too."""
    by_hand: ByHand = remaking.NOTHING
    """What becomes of workouts changed by hand in the weeks planned anew."""

    def program(self, before: Program) -> Program:
        """The program with the new days; single moves of the weeks that change go, they were meant for the old ones."""
        weeks = before.program_definition.total_duration
        others = [
            OtherDays(first_week=week, last_week=week, training_days=schedule.days_of(before, week))
            for week in range(1, weeks + 1)
            if not self.first_week <= week <= self.last_week
        ]
        others += [self.event_days] if self.event_days is not None else []
        moves = tuple(one for one in before.moves if not self.first_week <= one.week <= self.last_week)
        return before.model_copy(
            update={
                "training_days": self.days,
                "other_days": _spans(others),
                "moves": moves,
                "program_definition": self.definition or before.program_definition,
                "methodology": self.methodology or before.methodology,
                "assumptions": tuple(one for one in before.assumptions if not _DAYS_ASSUMED.match(one)),
            },
        )


def best_of(days: Sequence[Weekday], count: int) -> tuple[Weekday, ...]:
    """So many of the days one trains on now, as far apart as they can be; earlier ones where several are alike."""
    if not 1 <= count <= _MOST_DAYS:
        raise Invalid(_HOW_MANY)
    if count == len(days):
        raise Conflict("You train on that many days already. Name the days you want, if they are others.")
    if count > len(days):
        raise Invalid(f"Name the {count} days you want to train on.")
    ordered = sorted(days, key=WEEKDAYS.index)
    return max(combinations(ordered, count), key=_gaps)


def without(days: Sequence[Weekday], gone: Sequence[Weekday], taken: Sequence[Weekday] = ()) -> tuple[Weekday, ...]:
    """The days with each that is gone given up for a free one, as far apart as can be and near what it stands in for.

    A day fewer where none is free: not `gone`, not `taken` by another program. `Conflict` where none is trained on.
    """
    lost = [day for day in days if day in gone]
    if not lost:
        raise Conflict(f"No session lies on {in_words(sorted(gone, key=WEEKDAYS.index))}, so nothing has to change.")
    kept = [day for day in days if day not in gone]
    free = [day for day in WEEKDAYS if day not in (*days, *gone, *taken)]
    count = min(len(lost), len(free), _MOST_DAYS - len(kept))
    ways = [tuple(sorted((*kept, *new), key=WEEKDAYS.index)) for new in combinations(free, count)]
    return max(ways, key=lambda chosen: (_gaps(chosen), -_away(chosen, lost)))


def _gaps(days: Sequence[Weekday]) -> list[int]:
    """Days from each to the next, around the week, the shortest first."""
    at = sorted(WEEKDAYS.index(day) for day in days)
    return sorted((after - before) % 7 or 7 for before, after in zip(at, [*at[1:], *at[:1]], strict=True))


def _away(days: Sequence[Weekday], lost: Sequence[Weekday]) -> int:
    """How far, in days, those that are gone lie from the nearest day there is."""
    at = [(WEEKDAYS.index(one) - WEEKDAYS.index(other)) % 7 for one in lost for other in days]
    return sum(min(one, 7 - one) for one in at)


def preview(app: App, here: Ground, days: Sequence[Weekday]) -> NewDays:
    """What the change would be; `Conflict` where it cannot be made, with what can be done instead."""
    program = here.program
    wanted = tuple(sorted(set(days), key=WEEKDAYS.index))
    if program.status not in RUNNING:
        raise Conflict("The program is not running. Resume it first.")
    if not 1 <= len(wanted) <= _MOST_DAYS:
        raise Invalid(_HOW_MANY)
    if set(wanted) == set(program.training_days):
        raise Conflict("Those are the days you train on already.")
    first = _first_week(app, here, wanted)
    weeks = program.program_definition.total_duration
    same = len(wanted) == len(program.training_days)
    last = _before_event(program) if same else weeks
    if first > last:
        raise Conflict(_TOO_LATE)
    if same:
        return NewDays(wanted, first, last, None)
    made = _made(app, here, wanted)
    plan = Plan(weeks=(*here.plan.weeks[: first - 1], *made.plan.weeks[first - 1 :]))
    plan, held = run_growth.held(plan, first) if program.discipline is Discipline.RUNNING else (plan, False)
    event_days = next((one for one in made.other_days if one.first_week >= first), None)
    new = _with_accepted(app, here, NewDays(wanted, first, last, plan, held_runs=held, event_days=event_days))
    _refuse_leap(here, new)
    there = as_if(here, new)
    if proposing.errors(there, there.plan).keys() - proposing.errors(here, here.plan).keys():
        raise Conflict(_CANNOT)
    definition = defined(program.program_definition, made.definition, new.plan or plan, first)
    new = replace(new, definition=definition, methodology=made.methodology)
    return replace(new, by_hand=remaking.moved(app, here, as_if(here, new), _opened(app, here, new)))


def change(
    app: App, here: Ground, days: Sequence[Weekday], *, reason: str = BY_WORD, by: str = ATHLETE
) -> tuple[Program, NewDays, Adaptation]:
    """The program on its new days, stored with its plan and the entry in its history; workouts opened ahead are made
    anew when they are opened. The days of before the last such change take that one back.
    """
    safeguards.refuse_if_locked(here.profile)
    new = preview(app, here, days)
    others = [one for one in _accepted(app, here) if one.rule_id != DAYS]
    before = last_change(app, here)
    back = before is not None and set(before.days_before) == set(new.days)
    entry = _undone(app, before, by) if back and before is not None else _entry(app, here, new, reason, by)
    modified = not back or bool(others) or len(_accepted(app, here)) > 1
    program = new.program(here.program).model_copy(
        update={
            "updated_at": app.now(),
            "status": ProgramStatus.MODIFIED if modified else ProgramStatus.ACTIVE,
        }
    )
    writes: list[Write] = [app.store.check_ins.put_adaptation(program.user_id, entry)]
    if new.plan is not None:
        program = program.model_copy(update={"plan_version": program.plan_version + 1})
        program = remaking.with_lost(program, new.by_hand, app.now())
        writes.append(app.store.new_plan(program.user_id, program.program_id, program.plan_version, new.plan))
        writes += _made_anew(app, here, new)
    app.store.save([app.store.keep_program(program), *writes])
    stored = entry.model_copy(update={"version": entry.version + 1})
    return program.model_copy(update={"version": program.version + 1}), new, stored


def last_change(app: App, here: Ground) -> Adaptation | None:
    """The change of days that holds now; None where the days are those the program began with."""
    return next((one for one in _accepted(app, here) if one.rule_id == DAYS), None)


def _accepted(app: App, here: Ground) -> list[Adaptation]:
    """Newest first."""
    found = app.store.check_ins.adaptations(here.program.user_id, here.program.program_id)
    mine = [one for one in found if one.status is AdaptationStatus.ACCEPTED]
    return sorted(mine, key=lambda one: one.adaptation_id, reverse=True)


def _undone(app: App, one: Adaptation, by: str) -> Adaptation:
    return one.model_copy(update={"status": AdaptationStatus.REVERTED, "decided_by": by, "decided_at": app.now()})


def _entry(app: App, here: Ground, new: NewDays, reason: str, by: str) -> Adaptation:
    there = as_if(here, new)
    weeks = tuple(range(new.first_week, new.last_week + 1))
    before, after = in_words(here.program.training_days), in_words(new.days)
    first = schedule.day_in_words(schedule.date_of(here.program, new.first_week, 1), here.today)
    return Adaptation(
        adaptation_id=app.new_id(),
        program_id=here.program.program_id,
        rule_id=DAYS,
        reason=reason,
        source=OWN_SOURCE,
        summary=f"{after} instead of {before} from week {new.first_week}, {first}, on",
        weeks=weeks,
        status=AdaptationStatus.ACCEPTED,
        before=Shape(weeks=tuple(shapes.of_week(here.plan.week(one)) for one in weeks), lines=(before,)),
        after=Shape(weeks=tuple(shapes.of_week(there.plan.week(one)) for one in weeks), lines=(after,)),
        base_plan_version=here.program.plan_version,
        accepted_plan_version=here.program.plan_version + (new.plan is not None),
        days_before=here.program.training_days,
        decided_by=by,
        decided_at=app.now(),
        made_on=here.today,
        created_at=app.now(),
    )


def in_words(days: Sequence[Weekday]) -> str:
    """`Tuesday, Thursday and Saturday`."""
    names = [day.value.capitalize() for day in days]
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"


def week_in_numbers(plan: Plan, week: int) -> str:
    """`4 sessions, 70 sets, about 250 minutes`; of runs with their kilometres."""
    one = plan.week(week)
    sets = week_sets(one)
    kilometres = plain(round(distance_km(one, race=True), 1))
    counted = f", {kilometres} km" if one.sessions and distance_km(one, race=True) else f", {sets} sets" if sets else ""
    sessions = f"{len(one.sessions)} session{'' if len(one.sessions) == 1 else 's'}"
    return f"{sessions}{counted}, about {week_minutes(one)} minutes"


def _first_week(app: App, here: Ground, days: Sequence[Weekday]) -> int:
    """The running week where nothing of it is done and none of the new days is behind, else the next one."""
    now = schedule.position(here.program, here.today)
    if now.week == 0:
        return 1
    mine = [one for one in looking_back.marks(app, here) if one.week == now.week]
    begun = any(one.status not in (None, WorkoutStatus.PLANNED) or one.day < here.today for one in mine)
    moved = schedule.session_days(here.program.start_date, tuple(days))
    behind = any(schedule.date_of(here.program, now.week, day) < here.today for day in moved)
    return now.week + 1 if begun or behind else now.week


def _before_event(program: Program) -> int:
    """The last week whose sessions may change their weekdays: what is planned around an event stays on its dates."""
    weeks = program.program_definition.total_duration
    if program.event_date is None:
        return weeks
    return min(weeks, schedule.position(program, program.event_date).week - 1)


def _made(app: App, here: Ground, days: tuple[Weekday, ...]) -> Design:
    """The program as it would have been made for these days; `Conflict` where it would be another."""
    made = designed(app, here, days)
    same = [(one.kind, one.week_range) for one in here.program.program_definition.phases]
    if made is None or [(one.kind, one.week_range) for one in made.definition.phases] != same:
        raise Conflict(_CANNOT)
    if any(one.severity == "error" for one in made.findings):
        raise Conflict(_CANNOT)
    return made


def defined(before: ProgramDefinition, made: ProgramDefinition, plan: Plan, first: int) -> ProgramDefinition:
    """The phases still to come with their new sets a week, and an aim in sessions with those there are now."""
    phases = tuple(
        new if new.week_range[1] >= first else old for old, new in zip(before.phases, made.phases, strict=True)
    )
    phases = tuple(_with_kilometres(one, plan) if one.week_range[1] >= first else one for one in phases)
    aim = words.sessions_done(sum(len(week.sessions) for week in plan.weeks))
    goals = before.goals.model_copy(
        update={
            "secondary": tuple(_AIM.sub(aim, one) for one in before.goals.secondary),
            "success_metrics": tuple(_AIM.sub(aim, one) for one in before.goals.success_metrics),
        }
    )
    return before.model_copy(update={"phases": phases, "goals": goals})


def _with_kilometres(phase: Phase, plan: Plan) -> Phase:
    """A phase of runs with its kilometres as they are planned now."""
    if " km a week" not in phase.volume_characteristics:
        return phase
    lighter = next((week for week in phase.weeks if plan.week(week).kind is PhaseKind.DELOAD), None)
    loading = [week for week in phase.weeks if week != lighter] or list(phase.weeks)
    return phase.model_copy(update={"volume_characteristics": words.run_volume(plan, loading, lighter)})


def _with_accepted(app: App, here: Ground, new: NewDays) -> NewDays:
    """With the changes accepted for the weeks to come made again: easier weeks after time off stay easier."""
    accepted = [one for one in _accepted(app, here) if one.rule_id not in OWN_WORD and max(one.weeks) >= new.first_week]
    for one in sorted(accepted, key=lambda each: each.accepted_plan_version or 0):
        there = as_if(here, new)
        found = Found(rule_id=one.rule_id, reason=one.reason, share=one.share, exercise_id=one.exercise_id)
        weeks = [week for week in one.weeks if week >= new.first_week]
        change = proposing.changed(there, found, looking_back.marks(app, there), after_week=0, weeks=weeks)
        if change is not None and not proposing.broken(there, change.plan):
            new = replace(new, plan=change.plan)
    there = as_if(here, new)
    return replace(new, plan=kitting.refitted(there, there.plan, looking_back.marks(app, there)))


def _refuse_leap(here: Ground, new: NewDays) -> None:
    """`Conflict` where the first week would be a leap in sets; what was planned for it anyway is none."""
    plan, first = new.plan or here.plan, new.first_week
    before = next((one for one in reversed(plan.weeks[: first - 1]) if one.kind is not PhaseKind.DELOAD), None)
    most = max(week_sets(before) * MOST_MORE_SETS, week_sets(here.plan.week(first))) if before is not None else None
    if most is not None and week_sets(plan.week(first)) > most:
        raise Conflict(f"That would be over 30 % more sets from one week to the next (PR3). {_INSTEAD}")


_INSTEAD = (
    "Single sessions move (“move today to Saturday”), and a next program designed here begins from your numbers with "
    "the days you have then."
)
_TOO_LATE = (
    "No week is left that could change its days for good: this one has begun and the last one keeps its days. Single "
    "sessions still move: say “move Thursday to Saturday”."
)
_CANNOT = f"This program's weeks can't be planned anew for another number of days. {_INSTEAD}"


def designed(
    app: App, here: Ground, days: tuple[Weekday, ...], *, long_run_minutes: int | None = None
) -> Design | None:
    """The program as it would have been designed for these days, or another time for the long run, on its own dates;
    None where nobody knows any more what it was made of.
    """
    program = here.program
    try:
        session = app.store.talk(CreatorSession, program.user_id, program.coach_id, program.creation_session.session_id)
    except NotFound:
        return None
    brief = limited(session.brief, here.profile).model_copy(
        update={
            "days_per_week": len(days),
            "training_days": days,
            "start_date": program.start_date,
            "weeks": None if program.event_date is not None else program.program_definition.total_duration,
            "discipline": program.discipline,
        }
    )
    minutes = long_run_minutes or program.constraints.long_run_minutes or brief.long_run_minutes
    brief = brief.model_copy(update={"long_run_minutes": minutes})
    return periodization.design(brief, program.created_at.date())


def _opened(app: App, here: Ground, new: NewDays) -> list[Workout]:
    """What was opened ahead of the weeks planned anew."""
    program = here.program
    weeks = range(new.first_week, new.last_week + 1)
    return [
        one for week in weeks for one in app.store.training.of_program(program.user_id, program.program_id, week=week)
    ]


def _made_anew(app: App, here: Ground, new: NewDays) -> list[Write]:
    """What was opened ahead and not begun is taken away, to be made anew when it is opened; what a hand changed stays
    where it has a place.
    """
    user_id = here.program.user_id
    old = {one.workout_id: one for one in _opened(app, here, new) if one.status is WorkoutStatus.PLANNED}
    writes = remaking.writes(app, user_id, new.by_hand, old)
    stays = {after.workout_id for _, after in new.by_hand.carried}
    for workout in old.values():
        if workout.workout_id not in stays and len(writes) < _MOST_WRITES:
            writes += app.store.training.removed(user_id, workout)
    return writes


def _spans(weeks: Sequence[OtherDays]) -> tuple[OtherDays, ...]:
    """Weeks next to each other on the same days, as one span."""
    found: list[OtherDays] = []
    for one in weeks:
        last = found[-1] if found else None
        if last is not None and last.last_week + 1 == one.first_week and last.training_days == one.training_days:
            found[-1] = last.model_copy(update={"last_week": one.last_week})
        else:
            found.append(one)
    return tuple(found)


def as_if(here: Ground, new: NewDays) -> Ground:
    """The ground as it would be."""
    return replace(here, program=new.program(here.program), plan=new.plan or here.plan)
