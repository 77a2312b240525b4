"""A workout's words: sets as one reads them between sets, from its own numbers only."""

import re
from collections.abc import Iterable, Sequence
from datetime import date

from tp_core.domain.exercises import EXERCISES, Loading, Pattern
from tp_core.domain.loading import Gym
from tp_core.domain.logged import LoggedSet, SetStatus
from tp_core.domain.prescription import sets_text
from tp_core.domain.units import as_time, from_kg, plain
from tp_core.domain.workout import PrescribedExercise, PrescribedSet, Workout, WorkoutStatus, name_of

STATUS_WORDS = {
    WorkoutStatus.PLANNED: "planned",
    WorkoutStatus.STARTED: "begun",
    WorkoutStatus.COMPLETED: "done",
    WorkoutStatus.PARTIAL: "partly done",
    WorkoutStatus.SUBSTITUTED: "swapped",
    WorkoutStatus.SKIPPED: "not done",
}
DROPS = "drops, you are away"
"""Of a session in days off for which nothing moves."""
MARKS = {
    WorkoutStatus.PLANNED: "○",
    WorkoutStatus.STARTED: "◐",
    WorkoutStatus.COMPLETED: "●",
    WorkoutStatus.PARTIAL: "◐",
    WorkoutStatus.SUBSTITUTED: "◆",
    WorkoutStatus.SKIPPED: "✕",
}
_LONG_SECONDS = 120
_PLACE = re.compile(r"Week \d+ · [^.]*, week \d+ of \d+\. ")
_KILOMETER = 1000
PART = "part"
_ON_THE_WAY = (Pattern.RUN, Pattern.CONDITIONING)


def status_on(status: WorkoutStatus, day: date, today: date) -> WorkoutStatus:
    """What is told of a session: one whose day has passed and of which nothing was said was not done."""
    return WorkoutStatus.SKIPPED if status is WorkoutStatus.PLANNED and day < today else status


def set_text(one: PrescribedSet | LoggedSet, gym: Gym) -> str:
    """`100 kg × 5`, `12 reps`, `30 s`, `5 km`: the numbers of one set, largest first."""
    if one.reps is not None:
        return f"{plain(from_kg(one.load, gym.unit))} {gym.unit} × {one.reps}" if one.load else f"{one.reps} reps"
    far = one.distance_meters
    long = one.duration_seconds
    parts = []
    if far is not None:
        parts.append(f"{plain(far / _KILOMETER)} km" if far >= _KILOMETER else f"{plain(far)} m")
    if long is not None:
        parts.append(clock(long) if far is not None or long > _LONG_SECONDS else f"{plain(long)} s")
    return " in ".join(parts) or "one set"


def in_order(workout: Workout) -> list[tuple[int, int]]:
    """Exercise and set, as they come: one exercise after the other, what goes in rounds by turns."""
    places = [(at, number) for at, one in enumerate(workout.exercises) for number in range(len(one.sets))]
    first = next((at for at, one in enumerate(workout.exercises) if one.in_rounds), 0)
    return sorted(
        places, key=lambda place: (first, place[1], place[0]) if workout.exercises[place[0]].in_rounds else (place[0],)
    )


def piece(exercise_ids: Iterable[str]) -> str:
    """What one counts of these: a `set`, or a `part` where all of them are runs, rides and the like."""
    known = [EXERCISES[one].pattern for one in exercise_ids if one in EXERCISES]
    return PART if known and all(one in _ON_THE_WAY for one in known) else "set"


def counted(done: int, total: int, exercise_ids: Iterable[str]) -> str:
    """`3 of 13 sets`, `1 set` where no more was planned; nothing where there is one part alone."""
    word = piece(exercise_ids)
    if word == PART and total == 1:
        return ""
    of = f" of {total}" if total else ""
    return f"{done}{of} {word}{'' if (total or done) == 1 else 's'}"


def clock(seconds: float) -> str:
    """`25 min`, `1 h 05 min`, `4:30`, `1:46:12`."""
    whole = round(seconds)
    if whole % 60:
        return as_time(whole)
    minutes = whole // 60
    return f"{minutes // 60} h {minutes % 60:02d} min" if minutes >= 60 else f"{minutes} min"


def _pace(seconds: float) -> str:
    whole = round(seconds)
    return f"{whole // 60}:{whole % 60:02d}"


def effort_text(one: PrescribedSet) -> str:
    """`2 reps left`, `zone 2`, `5:30 a km`, `run 1 min, walk 1.5 min, about 7 times`."""
    if one.turns is not None:
        return one.turns.told(one.distance_meters, one.pace_seconds_per_km)
    told = []
    if one.target_rpe is not None and one.reps is not None:
        left = 10 - one.target_rpe
        told.append(f"{plain(left)} reps left" if left == int(left) else f"{int(left)}-{int(left) + 1} reps left")
    elif one.target_rpe is not None and one.zone is None:
        told.append(f"effort {plain(one.target_rpe)} of 10")
    if one.zone is not None:
        told.append(f"zone {one.zone}")
    if one.pace_seconds_per_km is not None:
        told.append(f"about {_pace(one.pace_seconds_per_km)} a km")
    return " · ".join(told)


def caption(exercise: PrescribedExercise, number: int, gym: Gym) -> str:
    """Beneath the big numbers: effort, plates, last time."""
    one = exercise.sets[number]
    told = [effort_text(one)]
    if one.load is not None and EXERCISES[exercise.exercise_id].loading is Loading.BARBELL:
        told.append(gym.plates_text(gym.lifted(one.load, Loading.BARBELL)))
    if one.rest_seconds:
        told.append(f"rest {clock(one.rest_seconds)}")
    if exercise.last_time:
        told.append(f"last time {exercise.last_time}")
    return " · ".join(part for part in told if part)


def exercise_line(exercise: PrescribedExercise, done: Sequence[LoggedSet], gym: Gym) -> str:
    """`Back squat: 4 × 5 at 100 kg · done 100 kg × 5, 100 kg × 4`."""
    found = EXERCISES.get(exercise.exercise_id)
    planned = sets_text(exercise.sets, gym, each_side=found is not None and found.one_sided)
    pace = f", {effort_text(exercise.sets[0])}" if exercise.sets and exercise.sets[0].zone is not None else ""
    text = f"{exercise.name}: {planned}{pace}"
    if not done:
        return text
    told = [set_text(one, gym) for one in done if one.status is SetStatus.DONE]
    skipped = len(done) - len(told)
    parts = [f"done: {', '.join(told)}"] if told else []
    if skipped:
        parts.append("skipped" if skipped == len(exercise.sets) else f"{skipped} skipped")
    return " · ".join([text, *parts])


def without_place(explanation: str) -> str:
    """An explanation for a page that has said already in which week and phase the athlete is."""
    return _PLACE.sub("", explanation, count=1)


def place_of(explanation: str) -> str:
    """`Week 2 · Base, week 2 of 4.`: where in the program a workout is, as its explanation begins; else nothing."""
    found = _PLACE.search(explanation)
    return found[0].strip() if found else ""


def without_said(notes: str, explanation: str) -> str:
    """An exercise's notes without the sentences that stand in the workout's explanation above them."""
    sentences = re.split(r"(?<=[.!?])\s+", notes)
    return " ".join(one for one in sentences if one and one not in explanation)


def as_text(workout: Workout, gym: Gym) -> str:
    """The whole workout to be copied: warm-ups, sets, rests, notes."""
    lines = [f"{workout.name} · {workout.scheduled_date:%A} {workout.scheduled_date.day} {workout.scheduled_date:%B}"]
    for exercise in workout.exercises:
        rest = exercise.sets[0].rest_seconds if exercise.sets else None
        lines.append("")
        lines.append(exercise_line(exercise, (), gym) + (f", rest {clock(rest)}" if rest else ""))
        lines += [part for part in (exercise.warm_up, exercise.notes) if part]
    return "\n".join(lines)


def done_line(workout: Workout, gym: Gym) -> str:
    """What was done of a workout, exercise by exercise."""
    return "; ".join(done_lines(workout, gym))


def done_lines(workout: Workout, gym: Gym) -> tuple[str, ...]:
    """`Back squat 100 kg × 5, 100 kg × 5`, an exercise a line."""
    if workout.log is None:
        return ()
    by_lift: dict[str, list[LoggedSet]] = {}
    for one in workout.log.sets:
        if one.status is SetStatus.DONE:
            by_lift.setdefault(one.exercise_id, []).append(one)
    return tuple(
        f"{name_of(exercise_id)} {', '.join(set_text(one, gym) for one in sets)}"
        for exercise_id, sets in by_lift.items()
    )


def effort_of(reps_left: str) -> float:
    """The RPE of `4+`, `3`, `2`, `1`, `0` reps left (science.md 3.3)."""
    return 10.0 - float(reps_left.rstrip("+"))
