"""What of a mixed week changes from week to week: the movements of its rounds, its machine, the form of both (ours, D).

The same three movements for a whole program bore who comes for variety, and load the same parts every time. How many
rounds there are, and how hard they are, is the plan's own wave.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import ceil

from tp_core.domain.exercises import Exercise
from tp_core.domain.periodization.choice import ChosenDay
from tp_core.domain.periodization.splits import HARD_ENGINE, ROUNDS
from tp_core.domain.plan import Slot
from tp_core.domain.workload import slot_seconds

TURNING = (*ROUNDS, *HARD_ENGINE)
Rota = Mapping[tuple[int, str], tuple[Exercise, ...]]
"""By day number and slot, what can fill it."""


@dataclass(frozen=True)
class Interval:
    """Seconds hard and easy, and how one says it."""

    hard: int
    easy: int
    note: str


INTERVALS = (
    Interval(60, 60, "A minute hard, a minute easy."),
    Interval(180, 120, "Three minutes hard, two easy: a pace you could keep for the last one as for the first."),
    Interval(30, 30, "Half a minute hard, half a minute easy."),
)


MACHINES = frozenset({"row-erg", "bike-erg", "air-bike", "ski-erg"})


def worth_turning(token: str, options: tuple[Exercise, ...]) -> tuple[Exercise, ...]:
    """Of what can fill a slot what it turns among: machines where intervals are meant, and nothing in their stead."""
    return tuple(one for one in options if one.id in MACHINES) if token in HARD_ENGINE else options


def of_week(rota: Rota, days: Sequence[ChosenDay], week: int) -> dict[tuple[int, str], Exercise]:
    """The movement of every turning slot of a week: down its list from week to week, none twice in a week where there
    are enough.
    """
    found: dict[tuple[int, str], Exercise] = {}
    used: set[str] = set()
    for number, day in enumerate(days, 1):
        here: set[str] = set()
        for slot in day.slots:
            options = rota.get((number, slot.want.token), ())
            if not options:
                continue
            often = sum(token == slot.want.token for _, token in rota)
            before = sum(token == slot.want.token and at < number for at, token in rota)
            start = ((week - 1) * often + before) % len(options)
            listed = [one for one in (*options[start:], *options[:start]) if one.id not in here]
            if not listed:
                continue
            fresh = [one for one in listed if one.id not in used]
            chosen = (fresh or listed)[0]
            found[number, slot.want.token] = chosen
            here.add(chosen.id)
        used |= here
    return found


def told(slots: Sequence[Slot], turn: int, *, calm: bool) -> list[Slot]:
    """The slots with how their rounds go said on each of them: in turn, by the clock, for time, as many as one can.

    `turn` counts on from session to session; `calm` weeks, and beginners, go in turn at a pace that holds.
    """
    mine = [slot for slot in slots if slot.in_rounds]
    if not mine:
        return list(slots)
    count = mine[0].schemes[0].sets
    if len(mine) == 1:
        note = f"{count} sets at a pace that holds. {mine[0].notes}".strip()
        alone = mine[0].model_copy(update={"in_rounds": False, "notes": note})
        return [alone if slot is mine[0] else slot for slot in slots]
    minutes = ceil(sum(map(slot_seconds, mine)) / 60)
    forms = (
        f"One of the movements of {count} rounds: go through them in turn at a pace that holds.",
        f"One of the movements of {count} rounds by the clock: a movement every minute, what is left of it is rest.",
        f"One of the movements of {count} rounds for time: in turn, as quick as form holds, {minutes} minutes at most.",
        f"One of the movements of a piece of {minutes} minutes: as many rounds as form holds, {count} are planned.",
    )
    form = forms[0] if calm else forms[turn % len(forms)]
    said = {id(slot): slot.model_copy(update={"notes": f"{form} {slot.notes}".strip()}) for slot in mine}
    return [said.get(id(slot), slot) for slot in slots]
