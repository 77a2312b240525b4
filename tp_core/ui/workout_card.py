"""A workout on a phone between sets: one set at a time, saved as tapped, nothing to type where all went as planned."""

from collections.abc import Callable
from datetime import timedelta
from functools import partial

import streamlit as st

from tp_core.domain import workout_text
from tp_core.domain.coming_sets import coming, needs_load
from tp_core.domain.exercises import EXERCISES, JUMPS, Loading
from tp_core.domain.loading import Gym
from tp_core.domain.logged import LoggedSet, SetStatus
from tp_core.domain.units import from_kg, plain, to_kg
from tp_core.domain.workout import COACH, PrescribedExercise, Workout, WorkoutStatus
from tp_core.services import profiles
from tp_core.services.workouts import changing, logging
from tp_core.services.workouts.ground import Ground, OutsideProgram
from tp_core.services.workouts.logging import SetWish
from tp_core.ui import number_field, workout_change, workout_end, workout_notice
from tp_core.ui.session import Here
from tp_core.ui.text import named, quoted
from tp_core.ui.workout_notice import attempt

_OPEN = (WorkoutStatus.PLANNED, WorkoutStatus.STARTED)
_LEFT = ("4+", "3", "2", "1", "0")
_FEW_WEIGHTS = 8
_TAP = timedelta(seconds=1)
"""A second tap this soon is the same one: on a phone a button is hit twice."""


def draw(here: Here, of: Ground | OutsideProgram, workout: Workout) -> None:
    """The workout: why today, the set at hand, all sets, and finishing."""
    st.header(quoted(workout.name), anchor=False)
    if workout.explanation:
        st.write(quoted(workout_text.without_place(workout.explanation)))
    if workout.edited_by == COACH:
        st.caption("Changed by your coach.")
    gone = st.empty()
    left, right = st.columns([3, 2], gap="large")
    with left:
        if workout.status in _OPEN:
            _at_hand(here, of, workout)
        else:
            workout_end.closed(here, of, workout, attempt)
    with right:
        _all_sets(here, of, workout)
    if workout.status in _OPEN:
        workout_end.finish(here, of, workout, attempt, left=next_place(workout) is not None)
    else:
        workout_change.correct(here, of, workout, partial(attempt, where="correction"))
    if left_over := workout_notice.left_over():
        gone.error(left_over)
    with st.expander("Copy as text"):
        st.code(workout_text.as_text(workout, of.gym), language=None, wrap_lines=True)


# the set at hand


def next_place(workout: Workout) -> tuple[int, int] | None:
    """The first set nothing is known of, of the exercise the athlete chose to do now."""
    logged = {(one.exercise_index, one.set_index) for one in (workout.log.sets if workout.log else ())}
    left = [place for place in workout_text.in_order(workout) if place not in logged]
    wanted = st.session_state.get(_now_key(workout))
    return next((place for place in left if place[0] == wanted), left[0] if left else None)


def _now_key(workout: Workout) -> str:
    """Where the athlete goes on with another exercise than the next in order."""
    return f"now_{workout.workout_id}"


def _at_hand(here: Here, of: Ground | OutsideProgram, workout: Workout) -> None:
    total = sum(len(exercise.sets) for exercise in workout.exercises)
    logged = workout.log.sets if workout.log else ()
    counted = workout_text.counted(len(logged), total, _ids(workout))
    st.caption(" · ".join(part for part in (counted, *_clock(here, of, workout)) if part))
    place = next_place(workout)
    _effort(here, workout)
    if place is None:
        st.write("All of it is in. Finish below.")
        return
    at, number = place
    exercise, why = _as_it_comes(workout, at, number, of.gym)
    with st.container(border=True, key="set_card"):
        piece = workout_text.piece((exercise.exercise_id,))
        step = "round" if exercise.in_rounds else piece
        which = f" · {step} {number + 1} of {len(exercise.sets)}" if len(exercise.sets) > 1 else ""
        st.markdown(f"**{quoted(exercise.name + which)}**")
        finding = _load_to_find(of.gym, workout, at, number, exercise.sets[number].load)
        if not finding:
            st.markdown(f"### {quoted(workout_text.set_text(exercise.sets[number], of.gym))}")
        if why:
            st.write(quoted(why))
        told = workout_text.caption(exercise, number, of.gym)
        if told:
            st.caption(quoted(told))
        workout_notice.beside("card")
        st.button(
            "Done" if finding or why else "Done as planned",
            type="primary",
            width="stretch",
            key="set_done",
            on_click=_tap,
            args=(here, workout, at, number, partial(_as_shown, of.gym, workout, at, number)),
        )
        with st.container(horizontal=True, key="set_more"):
            with st.popover("Different"):
                workout_change.different(
                    here, of, workout, (at, number), exercise, partial(_noted, workout, at, number)
                )
            st.button(
                "Skip set" if piece != workout_text.PART else "Skip this part" if total > 1 else "Skip it",
                key="set_skip",
                on_click=_tap,
                args=(here, workout, at, number, partial(SetWish, status=SetStatus.SKIPPED)),
            )
            if logged:
                st.button("Undo", key="set_undo", on_click=_undo, args=(here, workout))
        if number == 0 and exercise.warm_up:  # below the buttons, which stay where they are when it goes
            st.caption(quoted(exercise.warm_up))
        notes = workout_text.without_said(exercise.notes, workout.explanation)
        if notes:
            st.caption(quoted(notes))


def _ids(workout: Workout) -> list[str]:
    return [one.exercise_id for one in workout.exercises]


def _as_it_comes(workout: Workout, at: int, number: int, gym: Gym) -> tuple[PrescribedExercise, str]:
    """The exercise with the set at hand as it comes after those done, and why that is not as planned."""
    exercise = workout.exercises[at]
    mine = [one for one in (workout.log.sets if workout.log else ()) if one.exercise_index == at]
    next_one = coming(exercise, number, mine, gym)
    sets = (*exercise.sets[:number], next_one.one, *exercise.sets[number + 1 :])
    return exercise.model_copy(update={"sets": sets}), next_one.why


def _clock(here: Here, of: Ground | OutsideProgram, workout: Workout) -> list[str]:
    """`saved 14:29`, `rest until 14:32`: clock times, which a locked phone does not lose."""
    if workout.log is None or not workout.log.sets:
        return []
    saved = profiles.local(workout.log.recorded_at, of.profile)
    last = workout.log.sets[-1]
    told = [f"saved {saved:%H:%M}"]
    if last.exercise_index is not None and last.exercise_index < len(workout.exercises):
        sets = workout.exercises[last.exercise_index].sets
        rest = sets[min(last.set_index or 0, len(sets) - 1)].rest_seconds if sets else None
        until = saved + timedelta(seconds=rest or 0)
        if rest and until > profiles.local(here.app.now(), of.profile):
            told.append(f"rest until {until:%H:%M}")
    return told


def _load_to_find(gym: Gym, workout: Workout, at: int, number: int, usual: float | None) -> bool:
    """A field for the weight where none is prescribed, with the one in kg that comes next, else the empty bar or none;
    whether there is one.
    """
    exercise = workout.exercises[at]
    planned = exercise.sets[number]
    if planned.load is not None or planned.reps is None or not needs_load(exercise.exercise_id):
        return False
    loading = EXERCISES[exercise.exercise_id].loading
    # The empty bar is where one begins; the smallest dumbbell is not, and one tap would log it.
    first = usual or (gym.load(0, loading).kilograms if loading is Loading.BARBELL else None)
    key = _load_key(workout, at, number)
    number_field.draw(
        f"{planned.reps} reps with ({gym.unit})",
        from_kg(first, gym.unit) if first is not None else None,
        step=2.5 if gym.unit == "kg" else 5.0,
        key=key,
    )
    _own(gym, loading, key)
    return True


def _own(gym: Gym, loading: Loading, key: str) -> None:
    """The few weights one has, each a tap that puts it into the field."""
    own = gym.owned(loading)
    if not 1 <= len(own) <= _FEW_WEIGHTS:
        return
    with st.container(horizontal=True, gap="small", key="own_weights"):
        for amount in own:
            shown = f"{plain(amount)} {gym.unit}"
            st.button(shown, key=f"{key}_{plain(amount)}", on_click=st.session_state.__setitem__, args=(key, amount))


def _load_key(workout: Workout, at: int, number: int) -> str:
    return f"load_{workout_change.place_key(workout, at, number)}"


def _as_shown(gym: Gym, workout: Workout, at: int, number: int) -> SetWish:
    """The set as the card shows it, with the weight the field has where the athlete names it."""
    exercise, why = _as_it_comes(workout, at, number, gym)
    key = _load_key(workout, at, number)
    if number_field.drawn(key):
        given = number_field.said(key, "weight", most=number_field.MOST[gym.unit], unit=gym.unit)
        return SetWish(load=to_kg(given, gym.unit))
    return SetWish(reps=exercise.sets[number].reps, load=exercise.sets[number].load) if why else SetWish()


def _tap(here: Here, workout: Workout, at: int, number: int, wish: Callable[[], SetWish]) -> None:
    now = here.app.wall()
    if now - st.session_state.get("tapped_at", now - 2 * _TAP) < _TAP:
        return
    # Saved before the tap is noted: a second tap may end this run at any touch of the session's state, and would then
    # find the first one noted and the set not saved. The same set saved twice is one.
    attempt(lambda: logging.record_set(here.app, workout, here.user_id, at, number, wish()), "card")
    st.session_state["tapped_at"] = here.app.wall()  # from when it was saved: a slow save leaves the second tap waiting
    _note(workout, at, number)


def _noted(workout: Workout, at: int, number: int, action: Callable[[], object]) -> None:
    """Does what saves a set, which is then the one that Undo takes back."""
    attempt(action, "form")
    _note(workout, at, number)


def _note(workout: Workout, at: int, number: int) -> None:
    st.session_state[_taps_key(workout)] = [*st.session_state.get(_taps_key(workout), []), (at, number)]


def _undo(here: Here, workout: Workout) -> None:
    """Takes back the set tapped last on this screen, else the last in order."""
    logged = [(one.exercise_index, one.set_index) for one in (workout.log.sets if workout.log else ())]
    tapped = [place for place in st.session_state.get(_taps_key(workout), []) if place in logged]
    at, number = (tapped or logged)[-1]
    if at is None or number is None:
        return
    attempt(lambda: logging.take_back_set(here.app, workout, here.user_id, at, number))


def _taps_key(workout: Workout) -> str:
    return f"taps_{workout.workout_id}"


def _effort(here: Here, workout: Workout) -> None:
    """Asked once an exercise, after its last set: how many reps were left."""
    last = _without_effort(workout)
    if last is None or last.exercise_index is None:
        return
    exercise = workout.exercises[last.exercise_index]
    key = f"left_{workout.workout_id}_{last.exercise_index}"
    st.segmented_control(
        f"{exercise.name}: reps left after the last set",
        _LEFT,
        key=key,
        on_change=_effort_said,
        args=(here, workout, last.exercise_index, last.set_index or 0, key),
    )


def _without_effort(workout: Workout) -> LoggedSet | None:
    """The last set of the last exercise that is all in and of which no effort was said."""
    logged = workout.log.sets if workout.log else ()
    for at in reversed(range(len(workout.exercises))):
        mine = [one for one in logged if one.exercise_index == at]
        if len(mine) < len(workout.exercises[at].sets) or workout.exercises[at].exercise_id in JUMPS:
            continue
        done = [one for one in mine if one.status is SetStatus.DONE and one.reps is not None]
        if done and any(one.rpe is not None for one in done):
            return None
        return done[-1] if done else None
    return None


def _effort_said(here: Here, workout: Workout, at: int, number: int, key: str) -> None:
    said = st.session_state.get(key)
    entry = next(
        (
            one
            for one in (workout.log.sets if workout.log else ())
            if (one.exercise_index, one.set_index) == (at, number)
        ),
        None,
    )
    if said is None or entry is None:
        return
    wish = SetWish(
        reps=entry.reps,
        load=entry.load,
        distance_meters=entry.distance_meters,
        duration_seconds=entry.duration_seconds,
        rpe=workout_text.effort_of(said),
    )
    attempt(lambda: logging.record_set(here.app, workout, here.user_id, at, number, wish))


# all sets, swaps


def _all_sets(here: Here, of: Ground | OutsideProgram, workout: Workout) -> None:
    st.markdown("**All of it**" if workout_text.piece(_ids(workout)) == workout_text.PART else "**All sets**")
    logged = workout.log.sets if workout.log else ()
    fixed = workout.status not in _OPEN or (isinstance(of, Ground) and of.is_event(workout))
    for at, exercise in enumerate(workout.exercises):
        done = [one for one in logged if one.exercise_index == at]
        line = quoted(workout_text.exercise_line(exercise, done, of.gym))
        if fixed or len(done) == len(exercise.sets):
            st.markdown(f"- {line}")
            continue
        with st.container(horizontal=True, vertical_alignment="center", wrap=False, gap="small"):
            st.markdown(f"- {line}", width="stretch")
            _instead(here, of, workout, at)
    others = [one for one in logged if one.exercise_index is None]
    if others:
        st.markdown(f"- {quoted('Also: ' + '; '.join(workout_text.set_text(one, of.gym) for one in others))}")


def _instead(here: Here, of: Ground | OutsideProgram, workout: Workout, at: int) -> None:
    """Another exercise in its place, or this one before the others; worked out when it is opened."""
    menu = st.popover(named("Swap", workout.exercises[at].name), type="tertiary", key=f"swap_{at}", on_change="rerun")
    if not menu.open:
        return
    place = next_place(workout)
    with menu:
        if place is not None and place[0] != at:
            st.button("Do this one now", key=f"now_{at}", on_click=_now, args=(workout, at))
        if isinstance(of, Ground):
            _swap(here, of, workout, at)


def _now(workout: Workout, at: int) -> None:
    st.session_state[_now_key(workout)] = at


def _swap(here: Here, of: Ground, workout: Workout, at: int) -> None:
    offered = changing.alternatives(here.app, of, workout, at)
    if not offered:
        st.write("Nothing else with your equipment fits here.")
    for other in offered:
        st.markdown(
            f"**{quoted(other.name)}**  \n{quoted(workout_text.exercise_line(other, (), of.gym).split(': ', 1)[1])}"
        )
        trained = " and ".join(muscle.value for muscle in EXERCISES[other.exercise_id].primary[:2])
        st.caption(quoted(" ".join([f"For {trained}.", *(reason.text for reason in other.reasons[:1])])))
        st.button(
            f"Use {other.name[:1].lower()}{other.name[1:]}",
            key=f"use_{at}_{other.exercise_id}",
            on_click=attempt,
            args=(partial(changing.replace, here.app, of, workout, at, other),),
        )
