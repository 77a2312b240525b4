"""The engine's workout for a session, as of a day: what is prescribed, why, and what was said of the last one."""

import hashlib
from datetime import date, timedelta

from tp_core.domain import schedule
from tp_core.domain.complaints import RESTS_DAYS, injured
from tp_core.domain.exclusions import loading_of
from tp_core.domain.plan import SlotRole
from tp_core.domain.prescription import Prescription, Today, prescribe
from tp_core.domain.prescription.maxes import RELATED
from tp_core.domain.program import Constraints
from tp_core.domain.workout import Adjustment, ProgramContext, TrainingEntry, Workout, WorkoutStatus
from tp_core.services.app import App
from tp_core.services.storage.training import program_workout_id
from tp_core.services.workouts.complaining import complaints
from tp_core.services.workouts.ground import Ground, known

CLOSED = (WorkoutStatus.COMPLETED, WorkoutStatus.PARTIAL, WorkoutStatus.SUBSTITUTED, WorkoutStatus.SKIPPED)
_AS_PLANNED = Adjustment()
_FEEDBACK_DAYS = 28


def made(
    app: App,
    here: Ground,
    week: int,
    day_number: int,
    day: date,
    *,
    before: Workout | None = None,
    adjustment: Adjustment = _AS_PLANNED,
) -> Workout:
    """The engine's workout for a session; nothing is stored."""
    planned, session = here.session(week, day_number)
    given = prescription(app, here, week, day_number, day, adjustment)
    entry = _latest(app, here, day)
    why = [reason.text for exercise in given.exercises for reason in exercise.reasons]
    return Workout(
        workout_id=program_workout_id(here.program.program_id, week, day_number),
        program_id=here.program.program_id,
        week_number=week,
        day_number=day_number,
        scheduled_date=day,
        name=session.name,
        kind=planned.kind,
        version=before.version + 1 if before is not None else 1,
        program_context=ProgramContext(
            phase_goals=given.phase_goals,
            progression_notes=" ".join(dict.fromkeys([*(one.text for one in given.reasons), *why])),
            previous_workout_feedback=feedback(entry) if entry is not None else None,
        ),
        exercises=given.exercises,
        explanation=f"{_resting(here, day, adjustment)} {given.explanation}".strip(),
        estimated_minutes=given.estimated_minutes,
        adjustment=adjustment if adjustment != _AS_PLANNED else None,
        basis=hashlib.sha256(given.model_dump_json().encode()).hexdigest()[:16],
    )


def _resting(here: Ground, day: date, adjustment: Adjustment) -> str:
    """Why an injured part is left out of a day's workout, and until when; empty for none."""
    found = [one for one in injured(here.profile.told_pains, day) if one.part not in adjustment.sore]
    if not found:
        return ""
    until = schedule.day_in_words(max(one.since for one in found) + timedelta(days=RESTS_DAYS), here.today)
    parts = " and the ".join(dict.fromkeys(one.part for one in found))
    return f"Nothing that loads the {parts} until {until}, as you told me; see a physio or doctor if it is no better."


def prescription(
    app: App, here: Ground, week: int, day_number: int, day: date, adjustment: Adjustment = _AS_PLANNED
) -> Prescription:
    """The engine's prescription of a session for this athlete on a day."""
    planned, session = here.session(week, day_number)
    constraints = fitted_to(here, adjustment, day)
    wanted = {slot.exercise_id for slot in session.slots}
    heavy = {slot.exercise_id for slot in session.slots if slot.role is not SlotRole.ACCESSORY}
    heavy |= {RELATED[one][0] for one in heavy if one in RELATED}
    told = complaints(app, here, day)
    while True:
        able = known(app, here, sorted(wanted), day, lately=wanted - heavy)
        given = prescribe(
            session,
            planned,
            phase=here.phase(week),
            constraints=constraints,
            maxes=able.maxes,
            history=able.history,
            today=Today(
                gym=here.gym,
                on=day,
                minutes=adjustment.minutes,
                best_reps=able.best_reps,
                fitness=able.fitness,
                at_goal_pace=able.at_goal_pace,
                complaints=told,
            ),
        )
        stand_ins = {exercise.exercise_id for exercise in given.exercises} - wanted
        if not stand_ins:
            return given
        wanted |= stand_ins


def fitted_to(here: Ground, adjustment: Adjustment, day: date) -> Constraints:
    """The athlete's constraints on a day on which kit is taken, something hurts, or an injured part still rests."""
    usual = here.constraints_on(day)
    rest = (*adjustment.sore, *(one.part for one in injured(here.profile.told_pains, day)))
    return usual.model_copy(
        update={
            "equipment": tuple(item for item in usual.equipment if item not in adjustment.without),
            "exclusions": tuple(dict.fromkeys((*usual.exclusions, *(loading_of(part) for part in rest)))),
        }
    )


def feedback(entry: TrainingEntry) -> str:
    """What the athlete said of a workout, in one line; empty where they said nothing."""
    told = []
    if entry.rating is not None:
        told.append(f"rated {entry.rating} of 5")
    if entry.session_rpe is not None:
        told.append(f"session effort {entry.session_rpe:g} of 10")
    if entry.reason:
        told.append(entry.reason)
    if entry.notes:
        told.append(f"“{entry.notes[:200]}”")
    return f"{schedule.day_in_words(entry.day)}: {', '.join(told)}" if told else ""


def _latest(app: App, here: Ground, day: date) -> TrainingEntry | None:
    """The last workout of this program before a day that the athlete said something about."""
    entries = app.store.training.entries(
        here.program.user_id, day - timedelta(days=_FEEDBACK_DAYS), day - timedelta(days=1)
    )
    own = (one for one in reversed(entries) if one.program_id == here.program.program_id and one.status in CLOSED)
    return next((one for one in own if feedback(one)), None)
