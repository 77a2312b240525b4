"""Skills of bodyweight training in a week: practised first and fresh, in short sets away from failure, step by step.

House choices (D); the steps and their seconds are `ladders`'.
"""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from tp_core.domain.emphasis import Emphasis
from tp_core.domain.exclusions import areas_of, joint_of
from tp_core.domain.exercises import EXERCISES, performable
from tp_core.domain.ladders import HOLDS, SKILL_STEPS
from tp_core.domain.periodization.defaults import Settled
from tp_core.domain.periodization.splits import LOWER, UPPER, Day, Want
from tp_core.domain.phrasing import listed
from tp_core.domain.plan import PlannedWeek, SlotRole
from tp_core.domain.program import Experience


@dataclass(frozen=True)
class _Skill:
    """How a skill is practised: its slots, in order, with what fills each, easiest first; and on which days."""

    slots: Mapping[str, tuple[str, ...]]
    upper: bool = True
    days: int = 3


SKILLS: Mapping[Emphasis, _Skill] = {
    Emphasis.HANDSTAND: _Skill({"hand": tuple(SKILL_STEPS["handstand"])}),
    Emphasis.FRONT_LEVER: _Skill({"flev": tuple(SKILL_STEPS["front lever"])}),
    Emphasis.BACK_LEVER: _Skill({"blev": tuple(SKILL_STEPS["back lever"])}, days=2),
    Emphasis.PLANCHE: _Skill({"plan": tuple(SKILL_STEPS["planche"])}),
    Emphasis.L_SIT: _Skill({"lsit": tuple(SKILL_STEPS["L-sit"])}),
    Emphasis.MUSCLE_UP: _Skill({"high": ("chest-to-bar-pull-up",), "over": ("straight-bar-dip",)}, days=2),
    Emphasis.PISTOL: _Skill({"pist": ("assisted-pistol-squat",)}, upper=False, days=2),
}
STEPS: Mapping[str, tuple[str, ...]] = {
    token: steps for skill in SKILLS.values() for token, steps in skill.slots.items()
}
"""What can fill a slot of a skill, by its token."""
_TARGETS: Mapping[str, Emphasis] = {
    **{step: skill for skill, found in SKILLS.items() for steps in found.slots.values() for step in steps},
    "muscle-up": Emphasis.MUSCLE_UP,
    "pistol-squat": Emphasis.PISTOL,
}
_LEADS_TO: Mapping[str, tuple[str, ...]] = {
    "muscle-up": ("chest-to-bar-pull-up", "straight-bar-dip"),
    "pistol-squat": ("assisted-pistol-squat",),
}
_FEW, _MANY = 2, 3
"""Days a week of each where there are many skills; from how many on there are."""
_DAYS_IN_PAIRS = 4
"""Days a week that come two and two: elbows and shoulders rest between two practices of a skill."""
_MOST_A_DAY = 2
_READY_PULLS = 5
"""Clean pull-ups from which on a muscle-up is practised itself (ours): below, pull-ups and dips are the practice."""


def wanted(settled: Settled) -> tuple[Emphasis, ...]:
    """The skills they want, as they named them and as their goals ask."""
    goals = (target.exercise_id for target in settled.brief.targets)
    found = [*settled.brief.emphasis, *(_TARGETS[one] for one in goals if one in _TARGETS)]
    return tuple(dict.fromkeys(skill for skill in found if skill in SKILLS))


def aims_at(skill: Emphasis, exercise_ids: Collection[str]) -> bool:
    """Whether one of these exercises is the skill itself or a step to it."""
    return any(_TARGETS.get(one) is skill for one in exercise_ids)


def ready_for(settled: Settled, exercise_id: str) -> bool:
    """Whether a skill counted in reps is practised itself: not by beginners, and a muscle-up not before the pull-ups
    for it are there.
    """
    if exercise_id not in ("muscle-up", "handstand-push-up", "pistol-squat"):
        return True
    known = {one.exercise_id: one.reps or 0 for one in settled.brief.starting_numbers}
    if exercise_id in known:
        return True
    pulls = max((known[one] for one in ("pull-up", "chin-up") if one in known), default=None)
    if exercise_id == "muscle-up" and pulls is not None:
        return pulls >= _READY_PULLS
    return settled.experience is not Experience.BEGINNER


def steps_for(token: str, settled: Settled) -> tuple[str, ...]:
    """What fills a skill's slot, best first: from the step they are known to hold, else from the first; for the
    advanced from the second.
    """
    steps = STEPS[token]
    holds = {one.exercise_id: one.duration_seconds or 0 for one in settled.brief.starting_numbers}
    held = [at for at, step in enumerate(steps) if step in HOLDS and holds.get(step, 0) >= HOLDS[step].first]
    at = held[-1] if held else int(settled.experience is Experience.ADVANCED and len(steps) > 1)
    if held and holds[steps[at]] >= HOLDS[steps[at]].top:
        at = min(at + 1, len(steps) - 1)
    return (*steps[at:], *reversed(steps[:at]))


def woven(week: Sequence[Day], settled: Settled) -> tuple[Day, ...]:
    """The week with the skills before everything else."""
    days = list(week)
    names = [skill for skill in wanted(settled) if not _why_not(skill, settled)]
    for skill in names:
        few = len(names) >= _MANY or settled.careful or len(days) == _DAYS_IN_PAIRS
        for at in _places(days, SKILLS[skill], _FEW if few else SKILLS[skill].days):
            added = (Want(token, SlotRole.ACCESSORY) for token in SKILLS[skill].slots)
            instead = ("sq",) if skill is Emphasis.PISTOL and settled.unloaded else ()
            others = (want for want in days[at].wants if want.token not in instead)
            days[at] = replace(days[at], wants=(*added, *others))
    return tuple(days)


def _places(days: Sequence[Day], skill: _Skill, count: int) -> list[int]:
    """The days for a skill: those of its half of the body first, and those with the fewest skills."""
    kinds = UPPER if skill.upper else LOWER
    taken = Counter({at: sum(want.token in STEPS for want in day.wants) for at, day in enumerate(days)})
    open_to = [at for at, day in enumerate(days) if any(want.leads for want in day.wants)]
    fits = {at: any(want.token in kinds and want.leads for want in days[at].wants) for at in open_to}
    free = [at for at in open_to if taken[at] < _MOST_A_DAY]
    return sorted(sorted(free, key=lambda at: (not fits[at], taken[at], at))[:count])


def is_practice(token: str, exercise_id: str) -> bool:
    """Whether a slot is a skill or a step to it."""
    return token in STEPS or exercise_id in _LEADS_TO


def practised(trained: Collection[str]) -> frozenset[str]:
    """The skills counted in reps that these exercises lead to."""
    return frozenset(one for one, steps in _LEADS_TO.items() if all(step in trained for step in steps))


def told(settled: Settled, week: PlannedWeek) -> str:
    """What of it the week holds, and why where it holds none."""
    here = {slot.exercise_id for one in week.sessions for slot in one.slots}
    found = {skill: any(set(steps) & here for steps in SKILLS[skill].slots.values()) for skill in wanted(settled)}
    trained = [skill for skill, there in found.items() if there]
    told = (
        [f" You practise {listed([_the(skill) for skill in trained])} first, while you are fresh."] if trained else []
    )
    if any(skill.value in SKILL_STEPS for skill in trained):
        told.append(" A hold that is long enough in every set, twice running, makes way for the next step.")
    for skill in (skill for skill, there in found.items() if not there):
        why = _why_not(skill, settled) or _sore(skill, settled)
        told += [f" No practice of {_the(skill)} yet: {why}."] if why else []
    return "".join(told)


def _the(skill: Emphasis) -> str:
    return f"the {skill.value}"


def _why_not(skill: Emphasis, settled: Settled) -> str:
    """Why it can't be practised; empty where it can."""
    firsts = [steps_for(token, settled)[0] for token in SKILLS[skill].slots]
    if not all(performable(EXERCISES[one], settled.equipment) for one in firsts):
        return "it takes a pull-up bar or rings"
    if skill is Emphasis.MUSCLE_UP and not ready_for(settled, "muscle-up"):
        return f"pull-ups and dips come first, {_READY_PULLS} clean ones and more"
    return ""


def _sore(skill: Emphasis, settled: Settled) -> str:
    parts = {joint_of(area): area for area in areas_of(settled.brief.limitations)}
    firsts = [EXERCISES[steps_for(token, settled)[0]] for token in SKILLS[skill].slots]
    sore = [area for joint, area in parts.items() if any(joint in one.avoid_with for one in firsts)]
    return f"it would load your {' and '.join(sore)}" if sore else ""
