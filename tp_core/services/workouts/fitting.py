"""Fitting a day's workout: what can stand in for an exercise, and what is left of one under way made to fit."""

from tp_core.domain.errors import Invalid
from tp_core.domain.exercises import EXERCISES, Equipment, excluded, get, performable
from tp_core.domain.plan import Scheme, Slot
from tp_core.domain.prescription import Today, fit, swaps
from tp_core.domain.under_way import left_of, with_rest
from tp_core.domain.workout import ATHLETE, Adjustment, PrescribedExercise, PrescribedSet, Workout, WorkoutStatus
from tp_core.services.app import App
from tp_core.services.workouts import logging
from tp_core.services.workouts.complaining import complaints
from tp_core.services.workouts.ground import Ground, known
from tp_core.services.workouts.making import fitted_to

_OF_A_HAND = "It is cut from the workout as it was changed by hand."
OPEN = (WorkoutStatus.PLANNED, WorkoutStatus.STARTED)


def stand_ins(
    app: App, here: Ground, workout: Workout, current: PrescribedExercise, adjustment: Adjustment
) -> tuple[PrescribedExercise, ...]:
    """Two exercises that can be done in place of one, each with its own loads."""
    if not current.sets:
        return ()
    week, _ = here.session(workout.week_number or 1, workout.day_number or 1)
    near = EXERCISES[current.exercise_id].substitutes
    able = known(app, here, [current.exercise_id, *near], workout.scheduled_date)
    return swaps(
        _slot(current),
        week,
        phase=here.phase(week.week_number),
        constraints=fitted_to(here, adjustment, workout.scheduled_date),
        maxes=able.maxes,
        history=able.history,
        today=Today(
            gym=here.gym,
            on=workout.scheduled_date,
            best_reps=able.best_reps,
            fitness=able.fitness,
            at_goal_pace=able.at_goal_pace,
            complaints=complaints(app, here, workout.scheduled_date),
        ),
        without=tuple(one.exercise_id for one in workout.exercises),
    )


def also(workout: Workout, adjustment: Adjustment) -> Adjustment:
    """With what it was fitted to before on the same day."""
    if workout.adjustment is not None and workout.adjustment.on == workout.scheduled_date:
        return workout.adjustment.also(adjustment)
    return adjustment


def rest_fitted(app: App, here: Ground, workout: Workout, adjustment: Adjustment) -> Workout:
    """What is left of a workout under way, or of one made by hand, fitted: sets that are done stay, and what cannot go
    on makes room for another exercise, or goes; stored.
    """

    def fitted(before: Workout) -> Workout:
        whole = also(before, adjustment)
        rest = _rest(app, here, before, whole)
        if adjustment.minutes is not None:
            rest = _within(rest, adjustment.minutes)
        # The explanation before spoke of what was planned.
        begun = before.status is WorkoutStatus.STARTED
        rests_on = "The sets you have done stay; this is what is left." if begun else _OF_A_HAND
        explanation = f"{why_fitted(whole)} {rests_on}"
        changes = {
            "edited_by": before.edited_by if before.hand_made and not begun else ATHLETE,
            "adjustment": whole,
            "explanation": explanation,
        }
        after = with_rest(before, rest)
        if not after.exercises:
            raise Invalid("Nothing of this session is left then. Take it up another day.")
        return after.model_copy(update=changes)

    return logging.change(app, here.program.user_id, workout.workout_id, fitted)


def _rest(app: App, here: Ground, workout: Workout, adjustment: Adjustment) -> dict[int, PrescribedExercise | None]:
    """What is left of each exercise, or what stands in for it."""
    limits = fitted_to(here, adjustment, workout.scheduled_date)
    rest: dict[int, PrescribedExercise | None] = {}
    seen = workout
    for at in range(len(workout.exercises)):
        left = left_of(workout, at)
        one = get(left.exercise_id)
        possible = performable(one, limits.equipment) and not excluded(one, limits.exclusions, limits.limitations)
        if possible or not left.sets:
            rest[at] = left
            continue
        chosen = next(iter(stand_ins(app, here, seen, left, adjustment)), None)
        rest[at] = chosen
        if chosen is not None:  # so that two exercises are not replaced by the same one
            seen = seen.model_copy(update={"exercises": (*seen.exercises, chosen)})
    return rest


def _within(rest: dict[int, PrescribedExercise | None], minutes: int) -> dict[int, PrescribedExercise | None]:
    """What is left cut to the minutes there are (TM1)."""
    ahead = {at: one for at, one in rest.items() if one is not None and one.sets}
    kept = list(fit(tuple(ahead.values()), minutes))
    cut = dict(rest)
    for at, one in ahead.items():
        same = bool(kept) and kept[0].exercise_id == one.exercise_id
        cut[at] = kept.pop(0) if same else None
    return cut


def why_fitted(adjustment: Adjustment) -> str:
    """What today was fitted to, in a sentence."""
    told = []
    if adjustment.minutes is not None:
        told.append(f"fitted to {adjustment.minutes} minutes")
    if adjustment.without:
        told.append("without " + ", ".join(Equipment(item).value.replace("_", " ") for item in adjustment.without))
    if adjustment.sore:
        told.append(f"with nothing that loads the {' or the '.join(adjustment.sore)}")
    doctor = " If it is no better in a week, or worse, please see a physio or doctor." if adjustment.sore else ""
    return f"Today {' and '.join(told)}.{doctor}"


def _slot(exercise: PrescribedExercise) -> Slot:
    """The place an exercise has in a session, for another one to take."""
    groups: list[list[PrescribedSet]] = []
    for one in exercise.sets:
        if groups and groups[-1][0] == one:
            groups[-1].append(one)
        else:
            groups.append([one])
    schemes = tuple(
        Scheme(
            sets=len(group),
            reps=group[0].reps,
            percent_1rm=group[0].percent_1rm,
            target_rpe=group[0].target_rpe,
            rest_seconds=min(group[0].rest_seconds or 0, 600),
            distance_meters=group[0].distance_meters,
            duration_seconds=group[0].duration_seconds,
            zone=group[0].zone,
            pace_seconds_per_km=group[0].pace_seconds_per_km,
            turns=group[0].turns,
        )
        for group in groups
    )
    return Slot(exercise_id=exercise.exercise_id, role=exercise.role, schemes=schemes, in_rounds=exercise.in_rounds)
