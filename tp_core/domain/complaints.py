"""What hurts, or that somebody was ill, as last told in a check-in or a log: nothing is raised on it until a check-in
or a workout without it (science.md 5: never more in a week with pain or illness).

A part of the body stands for every exercise that works it, which is wider than what a bad day forbids (`exclusions`):
the same load again costs little.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from tp_core.domain.athlete import ToldPain
from tp_core.domain.check_in import Answers
from tp_core.domain.exclusions import areas_of, excluded, loading_of
from tp_core.domain.exercises import EXERCISES, Exercise, Muscle, Pattern
from tp_core.domain.pain_notes import named, painful
from tp_core.domain.patterns import says_ill
from tp_core.domain.workout import TrainingEntry, WorkoutStatus

HOLDS_DAYS = 28
"""So long an old word holds where nothing was told or trained since (ours)."""
RESTS_DAYS = 7
"""So long an injured part is left out, unless it is told to be fine before (science.md 4, T4: no better in a week,
see somebody).
"""
_WORKED_BY: Final[Mapping[str, frozenset[Muscle]]] = {
    "shoulder": frozenset({Muscle.FRONT_DELTS, Muscle.SIDE_DELTS, Muscle.REAR_DELTS}),
    "elbow": frozenset({Muscle.BICEPS, Muscle.TRICEPS}),
    "wrist": frozenset({Muscle.FOREARMS}),
    "lower back": frozenset({Muscle.LOWER_BACK}),
    "hip": frozenset({Muscle.GLUTES, Muscle.ADDUCTORS}),
    "hamstring": frozenset({Muscle.HAMSTRINGS}),
    "knee": frozenset({Muscle.QUADS}),
    "ankle": frozenset({Muscle.CALVES}),
    "calf": frozenset({Muscle.CALVES}),
    "thigh": frozenset({Muscle.QUADS}),
    "inner thigh": frozenset({Muscle.ADDUCTORS}),
    "glutes": frozenset({Muscle.GLUTES}),
    "chest muscle": frozenset({Muscle.CHEST}),
    "traps": frozenset({Muscle.BACK}),
    "biceps": frozenset({Muscle.BICEPS}),
    "triceps": frozenset({Muscle.TRICEPS}),
    "forearm": frozenset({Muscle.FOREARMS}),
    "hand": frozenset({Muscle.FOREARMS}),
}
_TRAINED = (WorkoutStatus.COMPLETED, WorkoutStatus.PARTIAL, WorkoutStatus.SUBSTITUTED)


@dataclass(frozen=True)
class Complaints:
    """What is held back now: body parts, exercises named beside a pain, or everything."""

    parts: frozenset[str] = frozenset()
    exercises: frozenset[str] = frozenset()
    unplaced: bool = False
    """Something hurts, and where was not said."""
    ill: bool = False
    fine: frozenset[str] = frozenset()
    """Exercises that were done since without it: what they load is held back in the others only."""

    def holds(self, exercise: Exercise) -> bool:
        return self.ill or self.unplaced or exercise.id in self.exercises or bool(self.of(exercise))

    def of(self, exercise: Exercise) -> tuple[str, ...]:
        """The parts of the body because of which the exercise is held back."""
        if exercise.id in self.fine:
            return ()
        return tuple(sorted(part for part in self.parts if works(exercise, part)))


NONE: Final = Complaints()


def works(exercise: Exercise, part: str) -> bool:
    """Whether an exercise loads a part of the body, as a muscle it uses or as one that trouble there speaks against."""
    used = {*exercise.primary, *exercise.secondary}
    return bool(used & _WORKED_BY.get(part, frozenset())) or excluded(exercise, (loading_of(part),))


def of_week(answers: Answers, exercise_ids: Collection[str]) -> Complaints:
    """What a check-in tells of; `exercise_ids` are those it can name."""
    told = f"{answers.feedback}\n{answers.pain.area if answers.pain is not None else ''}"
    ill = says_ill(answers.feedback)
    sentences = painful(answers.feedback)
    if not answers.hurts and not sentences:
        return Complaints(ill=ill)
    found = named(sentences, exercise_ids)
    parts = areas_of(sentences) or (frozenset() if found else areas_of((told,)))
    if answers.hurts and answers.pain is not None:
        parts |= areas_of((answers.pain.area,))
    return Complaints(parts=parts, exercises=found, unplaced=not parts and not found, ill=ill)


def injured(told: Sequence[ToldPain], day: date) -> tuple[ToldPain, ...]:
    """The injuries because of which something is left out of a workout on `day`."""
    return tuple(one for one in told if one.injury and 0 <= (day - one.since).days < RESTS_DAYS)


def standing(
    week: tuple[date, Complaints] | None, entries: Sequence[TrainingEntry], told: Sequence[ToldPain] = ()
) -> Complaints:
    """What is held back after the last check-in, given on its day, the workouts since, oldest first, and what was
    `told` in talks.

    What was done on the day of the check-in, or of a word told, was already over then, as far as anyone knows.
    """
    first, now = week if week is not None else (date.min, NONE)
    waiting = sorted((one for one in told if one.since >= first), key=lambda one: one.since)
    for entry in entries:
        if entry.day < first:
            continue
        now = _with_told(now, [one for one in waiting if one.since < entry.day])
        waiting = [one for one in waiting if one.since >= entry.day]
        if entry.status in _TRAINED and entry.day > first:
            now = _without(now, entry)
        now = _also(now, entry)
    return _with_told(now, waiting)


def _with_told(now: Complaints, told: Sequence[ToldPain]) -> Complaints:
    return replace(now, parts=now.parts | {one.part for one in told}, fine=frozenset()) if told else now


def _without(now: Complaints, entry: TrainingEntry) -> Complaints:
    """What is left of the complaints after a workout that loaded some of it; `_also` has what it told itself.

    A squat that did not hurt says little of a lunge; one run stands for all.
    """
    done = [EXERCISES[one] for one in {entry.exercise_id for entry in entry.done} if one in EXERCISES]
    if not done:
        return now
    fine = now.fine | {one.id for one in done}
    if any(one.pattern is Pattern.RUN for one in done):
        fine |= {one.id for one in EXERCISES.values() if one.pattern is Pattern.RUN}
    return Complaints(parts=now.parts, exercises=now.exercises - fine, fine=fine)


def _also(now: Complaints, entry: TrainingEntry) -> Complaints:
    """With what a workout's own words tell of. What they say of exercises that were done is in their log (`hurt`)."""
    words = f"{entry.notes}\n{entry.reason}"
    sentences = painful(words)
    parts = areas_of(sentences)
    left_out = entry.status is WorkoutStatus.SKIPPED
    if sentences and not parts and left_out:
        parts = areas_of((words,))
    return Complaints(
        parts=now.parts | parts,
        fine=now.fine if not parts else frozenset(),
        exercises=now.exercises,
        unplaced=now.unplaced or (left_out and bool(sentences) and not parts),
        ill=now.ill or says_ill(words),
    )
