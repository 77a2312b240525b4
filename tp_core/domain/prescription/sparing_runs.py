"""Runs while a part of the leg is told to hurt: all of them easy and a fifth shorter, until one goes by without it.

Science.md 4, T4: lower load, a substitution, somebody to see; how much shorter is ours. A race stays the athlete's own
decision, and so does whether a lasting limit of the plan is worth less.
"""

from collections.abc import Sequence

from tp_core.domain.complaints import Complaints
from tp_core.domain.exercises import Pattern, get
from tp_core.domain.plan import Scheme, Slot

SHORTER = 0.8
EASY_RPE, EASY_ZONE = 4.0, 2
_HARD_RPE = 5.0
_STEP, _LONG_STEP, _LONG = 100, 500, 3000
_RACE = "race"
_EASY_RUN, _TREADMILL = "easy-run", "treadmill-easy-run"


def parts_of(slots: Sequence[Slot], complaints: Complaints) -> tuple[str, ...]:
    """The parts of the body because of which the runs of a session are eased; empty for none."""
    found = [part for slot in slots if _is_run(slot) for part in complaints.of(get(slot.exercise_id))]
    return tuple(dict.fromkeys(found))


def eased(slots: Sequence[Slot]) -> tuple[Slot, ...]:
    """The session's slots with every run easy and shorter; what was hard is run easily in the same run."""
    hard = [slot for slot in slots if _is_run(slot) and _is_hard(slot)]
    meters = sum(scheme.sets * (scheme.distance_meters or 0) for slot in hard for scheme in slot.schemes)
    seconds = sum(scheme.sets * (scheme.duration_seconds or 0) for slot in hard for scheme in slot.schemes)
    kept: list[Slot] = []
    for slot in slots:
        if not _is_run(slot):
            kept.append(slot)
        elif slot not in hard:
            more = meters if _single(slot) and slot.schemes[0].distance_meters is not None else 0.0
            meters -= more
            kept.append(_shorter(slot, more))
        elif not any(_is_run(one) and one not in hard for one in slots) and slot is hard[0]:
            kept.append(_shorter(_easy(slot, meters, seconds), 0.0))
    return tuple(kept)


def _is_run(slot: Slot) -> bool:
    return get(slot.exercise_id).pattern is Pattern.RUN and slot.exercise_id != _RACE


def _is_hard(slot: Slot) -> bool:
    return any((scheme.target_rpe or 0) > _HARD_RPE for scheme in slot.schemes)


def _single(slot: Slot) -> bool:
    return len(slot.schemes) == 1 and slot.schemes[0].sets == 1


def _easy(slot: Slot, meters: float, seconds: float) -> Slot:
    """One easy run in the place of a hard one."""
    far = {"distance_meters": meters} if meters else {"duration_seconds": seconds}
    scheme = Scheme(sets=1, target_rpe=EASY_RPE, rest_seconds=0, zone=EASY_ZONE, **far)
    easy = _TREADMILL if slot.exercise_id.startswith("treadmill") else _EASY_RUN
    return slot.model_copy(update={"exercise_id": easy, "schemes": (scheme,), "notes": ""})


def _shorter(slot: Slot, more: float) -> Slot:
    return slot.model_copy(update={"schemes": tuple(_cut(scheme, more) for scheme in slot.schemes)})


def _cut(scheme: Scheme, more: float) -> Scheme:
    """Repeats by their number, a run by its distance or its whole minutes."""
    if scheme.sets > 1:
        return scheme.model_copy(update={"sets": max(1, int(scheme.sets * SHORTER))})
    if scheme.distance_meters is not None:
        far = (scheme.distance_meters + more) * SHORTER
        step = _LONG_STEP if far >= _LONG else _STEP
        return scheme.model_copy(update={"distance_meters": float(max(step, int(far / step) * step))})
    if scheme.duration_seconds is not None:
        return scheme.model_copy(
            update={"duration_seconds": float(max(60, int(scheme.duration_seconds * SHORTER / 60) * 60))}
        )
    return scheme
