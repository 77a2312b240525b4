"""What a check-in's patterns rest on: answers by week, sessions with their effort against target, main lifts."""

from collections.abc import Mapping, Sequence
from datetime import date
from statistics import fmean

from tp_core.domain import adherence, schedule
from tp_core.domain.adaptation import OWN_WORD, Adaptation
from tp_core.domain.check_in import Answers
from tp_core.domain.logged import LoggedSet, SetStatus
from tp_core.domain.patterns import RULES, STALL_DAYS, Evidence, LiftEvidence, Refused, Trained, stalls
from tp_core.domain.plan import SlotRole
from tp_core.domain.prescription import reasons
from tp_core.domain.prescription.standing import loading_records, standing
from tp_core.domain.strength import EstimatedMax
from tp_core.domain.workout import LiftRecord, PrescribedSet, Workout, WorkoutStatus, name_of
from tp_core.services import profiles
from tp_core.services.app import App
from tp_core.services.workouts.ground import Ground, known
from tp_core.services.workouts.looking_back import SessionMark

_DONE = (*adherence.DONE, WorkoutStatus.PARTIAL, WorkoutStatus.STARTED)
_RULE_IDS = frozenset(one.id for one in RULES)
_LAST = 3
"""Sessions of a lift that are looked at."""


def gather(
    app: App,
    here: Ground,
    week: int,
    answers: Mapping[int, Answers],
    marks: Sequence[SessionMark],
    changes: Sequence[Adaptation],
) -> Evidence:
    """The evidence as of the ground's day."""
    accepted = [
        one.decided_at.date()
        for one in changes
        if one.accepted_plan_version and one.decided_at is not None and one.rule_id not in OWN_WORD
    ]
    return Evidence(
        week=week,
        today=here.today,
        answers=dict(answers),
        trained=_trained(app, here, week, marks),
        lifts=_lifts(app, here, week),
        last_accepted=max(accepted, default=None),
        refused=_refused(here, changes, answers, since=max(accepted, default=date.min)),
        never_more=here.profile.no_weight_talk,
        held_back=bool(here.profile.locked_by or profiles.clearance_topics(app, here.profile)),
        allowed=frozenset(rule.id for rule in here.program.methodology.adaptation_rules),
    )


def _refused(
    here: Ground, changes: Sequence[Adaptation], answers: Mapping[int, Answers], *, since: date
) -> Refused | None:
    """The last no to a change that a pattern suggested, with how the week before was rated; none where one was accepted
    after it.
    """
    said = {one.refused_at: one for one in changes if one.refused_at is not None and one.rule_id in _RULE_IDS}
    at = max(said, default=None)
    if at is None or at.date() < since:
        return None
    on = at.date()
    before = [week for week in answers if schedule.date_of(here.program, week, 7) < on]
    rating = answers[max(before)].rating if before else None
    return Refused(rule_id=said[at].rule_id, on=on, rating=rating)


def _trained(app: App, here: Ground, week: int, marks: Sequence[SessionMark]) -> tuple[Trained, ...]:
    past = [one for one in marks if (one.day < here.today or one.status in adherence.OVER) and not one.paused]
    recent = {one.week for one in past if one.week >= week - 1}
    workouts = {
        (one.week_number, one.day_number): one
        for number in sorted(recent)
        for one in app.store.training.of_program(here.program.user_id, here.program.program_id, week=number)
    }
    return tuple(
        Trained(
            week=one.week,
            day=one.day,
            done=one.status in _DONE,
            over_target=over_target(workouts.get((one.week, one.day_number))),
            reason=one.entry.reason if one.entry is not None else "",
        )
        for one in past
    )


def over_target(workout: Workout | None) -> float | None:
    """Mean RPE above target over the sets of a workout that have both; None where none has."""
    if workout is None or workout.log is None:
        return None
    over = [
        done.rpe - planned.target_rpe
        for done in workout.log.sets
        if done.status is SetStatus.DONE and done.rpe is not None
        if (planned := _planned(workout, done)) is not None and planned.target_rpe is not None
    ]
    return round(fmean(over), 2) if over else None


def _planned(workout: Workout, done: LoggedSet) -> PrescribedSet | None:
    at, number = done.exercise_index, done.set_index
    if at is None or number is None or at >= len(workout.exercises) or number >= len(workout.exercises[at].sets):
        return None
    return workout.exercises[at].sets[number]


def _lifts(app: App, here: Ground, week: int) -> tuple[LiftEvidence, ...]:
    """The main lifts of the check-in's week."""
    planned = here.plan.week(min(week, len(here.plan.weeks)))
    ids = dict.fromkeys(
        slot.exercise_id for session in planned.sessions for slot in session.slots if slot.role is SlotRole.MAIN
    )
    able = known(app, here, ids, here.today)
    return tuple(
        LiftEvidence(
            exercise_id=exercise_id,
            name=name_of(exercise_id),
            stalled=_stalled(able.maxes.get(exercise_id), able.history.get(exercise_id, ()), here),
            lightened=_lightened(able.maxes.get(exercise_id), able.history.get(exercise_id, ()), here),
        )
        for exercise_id in ids
    )


def _stalled(start: EstimatedMax | None, history: Sequence[LiftRecord], here: Ground) -> bool:
    usable = loading_records(history)
    if len(usable) < _LAST:
        return False
    last = usable[-1].day
    earlier = [one for one in usable if (last - one.day).days >= STALL_DAYS]
    before = standing(start, earlier, here.gym).estimated if earlier else None
    now = standing(start, usable, here.gym).estimated
    if before is None or now is None:
        return False
    short = sum(map(_short, usable[-_LAST:]))
    return stalls(before.kilograms, now.kilograms, (last - earlier[-1].day).days, short)


def _pairs(record: LiftRecord) -> list[tuple[PrescribedSet, LoggedSet]]:
    """Planned and done, set by set."""
    found = []
    for at, done in enumerate(record.done):
        number = done.set_index if done.set_index is not None else at
        if number < len(record.planned):
            found.append((record.planned[number], done))
    return found


def _short(record: LiftRecord) -> bool:
    """Whether a set of it had fewer reps than planned."""
    return any(
        planned.reps is not None and done.reps is not None and done.reps < planned.reps
        for planned, done in _pairs(record)
    )


def _lightened(start: EstimatedMax | None, history: Sequence[LiftRecord], here: Ground) -> tuple[float, ...]:
    """Done against planned load of the last sessions that have both; none where the estimated max has just been
    lowered by them: less load on top of that would count them twice.
    """
    why = standing(start, history, here.gym).reason
    if why is not None and why.rule_id in reasons.LOWERED_BY_LOADS:
        return ()
    shares = [
        [done.load / planned.load for planned, done in _pairs(record) if planned.load and done.load]
        for record in loading_records(history)
    ]
    return tuple(round(fmean(one), 3) for one in shares if one)[-_LAST:]


def week_marks(marks: Sequence[SessionMark], week: int) -> list[SessionMark]:
    """A week's sessions."""
    return [one for one in marks if one.week == week]


def is_open(marks: Sequence[SessionMark], here: Ground, *, unopened: bool = False) -> dict[tuple[int, int], bool]:
    """Whether each session is still to come and not begun; `unopened`: nor looked at, so that nothing hangs on it."""
    still = (None,) if unopened else (None, WorkoutStatus.PLANNED)
    return {(one.week, one.day_number): one.day >= here.today and one.status in still for one in marks}


def position_week(here: Ground) -> int:
    """The running week, 1 before the start."""
    return max(1, schedule.position(here.program, here.today).week)
