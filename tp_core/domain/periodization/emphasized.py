"""A week with more of what the athlete asked for: its muscles on more days and earlier in a session, jumps first of
all, or what everyday life takes. House choices (D); how many sets is HY1's (ACSM 2026: ten and more a muscle), how many
in one session HY3's.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest

from tp_core.domain.emphasis import MUSCLES, Emphasis
from tp_core.domain.exercises import EXERCISES, Pattern
from tp_core.domain.periodization.conditioning import BALANCE
from tp_core.domain.periodization.defaults import ROOMY_MINUTES, Settled
from tp_core.domain.periodization.moments import SHORTISH
from tp_core.domain.periodization.splits import ENGINE, LOWER, ROUNDS, UPPER, Day, Want
from tp_core.domain.plan import PlannedWeek, SlotRole
from tp_core.domain.program import Discipline
from tp_core.domain.units import plain
from tp_core.domain.workload import hard_sets

JUMPS = ("jump", "bound")
"""Tokens of jumps; what is sore in a leg leaves them out."""


@dataclass(frozen=True)
class _Work:
    """How a part of the body is given more: tokens to add in turn, and which train it directly already."""

    adds: tuple[str, ...]
    counts: tuple[str, ...]
    upper: bool
    small: bool = False


_WORK: Mapping[Emphasis, _Work] = {
    Emphasis.CHEST: _Work(("fly", "hp"), ("hp", "fly"), upper=True),
    Emphasis.BACK: _Work(("vr", "hr"), ("hr", "vr"), upper=True),
    Emphasis.TRAPS: _Work(("trap",), ("trap",), upper=True, small=True),
    Emphasis.SHOULDERS: _Work(("side", "rear"), ("side", "rear"), upper=True, small=True),
    Emphasis.BICEPS: _Work(("bi",), ("bi",), upper=True, small=True),
    Emphasis.TRICEPS: _Work(("tri",), ("tri",), upper=True, small=True),
    Emphasis.FOREARMS: _Work(("grip",), ("grip",), upper=True, small=True),
    Emphasis.GLUTES: _Work(("glu", "lu"), ("glu", "lu"), upper=False),
    Emphasis.QUADS: _Work(("quad",), ("sq", "quad"), upper=False),
    Emphasis.HAMSTRINGS: _Work(("ham",), ("ham", "hi"), upper=False),
    Emphasis.SPEED: _Work(("ham",), ("ham",), upper=False),  # beside the jumps, what bears a sprint
    Emphasis.CALVES: _Work(("calf",), ("calf",), upper=False, small=True),
    Emphasis.ABS: _Work(("core",), ("core",), upper=True, small=True),
}
_PUSHES, _PULLS = ("hp", "vp"), ("hr", "vr")
_FEW_DAYS = 3
_MOST_SLOTS, _SLOTS_BESIDE, _LEAST_SLOTS = 4, 3, 2
"""Exercises a week for the first part where muscle is the goal, some twelve sets (HY1); beside other goals; and for
beginners and in short sessions.
"""
_MOST_A_DAY = 2
"""Of one part in a session: with the main lift some ten sets (HY3)."""
_JUMP_DAYS = 2
_EVERYDAY = (("carry", "bal"), ("step", "bal"))
"""By turns from day to day: carrying and stepping up, and balance on every day (WHO 2020, Bull: from 65 on, on three
days and more)."""
FAST = frozenset({Emphasis.JUMPING, Emphasis.SPEED})
_FOR_LIFE = (Discipline.GENERAL_FITNESS, Discipline.BODYWEIGHT, Discipline.STRENGTH)
_NO_ROOM = (Discipline.RUNNING,)


def woven(week: tuple[Day, ...], settled: Settled) -> tuple[Day, ...]:
    """The week with what its athlete wants more of."""
    wanted = settled.brief.emphasis
    if not wanted or settled.discipline in _NO_ROOM:
        return week
    days = list(week)
    parts = [part for part in wanted if part in _WORK]
    for place, part in enumerate(parts):
        days = _with_more(days, _WORK[part], _slots_for(settled, place, len(days)))
    days = [_first(day, parts, few=len(days) <= _FEW_DAYS) for day in days]
    if Emphasis.EVERYDAY in wanted and settled.discipline in _FOR_LIFE:
        days = _for_every_day(days)
    if FAST & set(wanted):
        days = _with_jumps(days, both=settled.minutes >= ROOMY_MINUTES)
    return tuple(days)


def told(settled: Settled, week: PlannedWeek) -> str:
    """What of it the week holds, with its numbers: hard sets of muscles (HY2), days of what else there is."""
    wanted = settled.brief.emphasis
    counts = hard_sets(week.sessions)
    parts = [part for part in wanted if part in MUSCLES]
    sets = [f"{part} {plain(sum(counts.get(muscle, 0) for muscle in MUSCLES[part]))}" for part in parts]
    found = [f" Hard sets in week 1 for what you want more of: {', '.join(sets)}."] if sets and counts else []
    jumps = sum(any(EXERCISES[slot.exercise_id].pattern is Pattern.JUMP for slot in one.slots) for one in week.sessions)
    if FAST & set(wanted) and jumps:
        found.append(f" Jumps open {jumps} of them, few and fresh.")
    balance = sum(any(slot.exercise_id in BALANCE for slot in one.slots) for one in week.sessions)
    if Emphasis.EVERYDAY in wanted and balance:
        found.append(f" Carrying, stepping up or balance in {balance} of them.")
    return "".join(found)


def _slots_for(settled: Settled, place: int, days: int) -> int:
    """Exercises a week for the part named in this place, from 0: the most for the first."""
    short = settled.careful or settled.minutes <= SHORTISH
    of_muscle = settled.discipline is Discipline.HYPERTROPHY
    most = _LEAST_SLOTS if short else _MOST_SLOTS if of_muscle else _SLOTS_BESIDE
    return min(max(_LEAST_SLOTS, most - (place > 0)), _MOST_A_DAY * days)


def _with_more(days: list[Day], work: _Work, slots: int) -> list[Day]:
    """A slot more at a time, on the day that has the least of it, until there are so many or no day has room."""
    days = list(days)
    for _ in range(slots):
        if sum(_count(day, work.counts) for day in days) >= slots:
            break
        open_to = [index for index, day in enumerate(days) if _open_to(day, work)]
        if not open_to:
            break
        index = min(open_to, key=lambda at: (*_suits(days[at], work), at))
        used = Counter(want.token for day in days for want in day.wants)
        token = min(work.adds, key=lambda one: (_count(days[index], (one,)), used[one]))
        days[index] = replace(days[index], wants=(*days[index].wants, Want(token, SlotRole.ACCESSORY)))
    return days


def _open_to(day: Day, work: _Work) -> bool:
    """No day of rounds alone, of a run or of easy movement, and none that has enough of it."""
    return bool(_heads(day)) and _count(day, work.counts) <= _MOST_A_DAY


def _suits(day: Day, work: _Work) -> tuple[int, int]:
    """How little a day suits: small parts go where there is least of them, big ones where their half is trained."""
    count, other_half = _count(day, work.counts), not _fits(day, work)
    return (count, other_half) if work.small else (other_half, count)


def _fits(day: Day, work: _Work) -> bool:
    """Whether the day trains this half of the body."""
    kinds = UPPER if work.upper else LOWER
    return any(want.token in kinds for want in _heads(day))


def _heads(day: Day) -> Sequence[Want]:
    return [want for want in day.wants if want.leads]


def _count(day: Day, tokens: Sequence[str]) -> int:
    return sum(want.token in tokens for want in day.wants)


def _first(day: Day, parts: Sequence[Emphasis], *, few: bool) -> Day:
    """What is asked for straight behind the main lifts, by turns where there are several parts: what comes last falls
    off where time is short. A day that pushes keeps a pull: in front of it all in a week of few days, else among it.
    """
    heads = _heads(day)
    own, others = [], [want for want in day.wants if want not in heads]
    for part in parts:
        own.append([want for want in others if want.token in _WORK[part].counts])
        others = [want for want in others if want.token not in _WORK[part].counts]
    asked = [want for turn in zip_longest(*own) for want in turn if want is not None]
    pushes = any(want.token in _PUSHES for want in heads) and not any(want.token in _PULLS for want in (*heads, *asked))
    pull = [want for want in others if want.token in _PULLS][:1] if pushes and asked else []
    lead = 0 if few else 1
    for want in pull:
        others.remove(want)
    return replace(day, wants=(*heads, *asked[:lead], *pull, *asked[lead:], *others))


def _for_every_day(days: Sequence[Day]) -> list[Day]:
    """Carrying, stepping up and balance behind the main lifts, before all that is further."""
    found = []
    for index, day in enumerate(days):
        heads = _heads(day)
        if not heads:
            found.append(day)
            continue
        added = [Want(token, SlotRole.ACCESSORY) for token in _EVERYDAY[index % len(_EVERYDAY)]]
        others = [want for want in day.wants if want not in heads and want.token not in ("carry", "lu")]
        found.append(replace(day, wants=(*heads, *added, *others)))
    return found


def _with_jumps(days: Sequence[Day], *, both: bool) -> list[Day]:
    """Jumps on two days, where the legs are trained, before everything else and never beside rounds where that can be;
    of `both` kinds, or of one a day.
    """
    legs = [index for index, day in enumerate(days) if any(want.token in LOWER for want in _heads(day))]
    free = [index for index, day in enumerate(days) if not any(want.token in (*ROUNDS, *ENGINE) for want in day.wants)]
    places = ([index for index in legs if index in free] or legs)[:_JUMP_DAYS]
    found = list(days)
    for turn, at in enumerate(places):
        tokens = JUMPS if both else JUMPS[turn % len(JUMPS) :][:1]
        jumps = (Want(token, SlotRole.ACCESSORY) for token in tokens)
        found[at] = replace(days[at], wants=(*jumps, *days[at].wants))
    return found
