"""What can be loaded: bars and plates, dumbbells, kettlebells and stacks, in the athlete's unit (science.md 3.9).

Loads are kept in kilograms; a `Load` is an amount in the athlete's unit that really can be put on, so that nothing is
converted and rounded twice.
"""

from collections.abc import Collection
from enum import StrEnum
from functools import lru_cache
from typing import Final

from pydantic import Field

from tp_core.domain.movement import Loading
from tp_core.domain.strength import BAND
from tp_core.domain.units import KG_PER_LB, Unit, plain, to_kg
from tp_core.domain.value import Value

_KILOGRAM_PLATES: Final = (25.0, 20.0, 15.0, 10.0, 5.0, 2.5, 1.25)
_POUND_PLATES: Final = (45.0, 35.0, 25.0, 10.0, 5.0, 2.5)
_KILOGRAM_BELLS: Final = (4.0, 6.0, 8.0, 10.0, 12.0, 16.0, 20.0, 24.0, 28.0, 32.0, 36.0, 40.0, 44.0, 48.0)
_POUND_BELLS: Final = (10.0, 15.0, 20.0, 25.0, 30.0, 35.0, 45.0, 53.0, 62.0, 70.0, 80.0, 88.0, 97.0, 106.0)
_HAIR = 1e-6
_STORED = 0.05
"""Of a unit: more than a stored load (to 0.01 kg) can be off by."""
_LEAST_DIFFERENCE = 0.1
"""kg; more than a stored load can be off by (0.01 kg) and less than any step."""


class Rounding(StrEnum):
    """Nearest for working sets; down for beginners, deloads and returns (science.md 3.9)."""

    NEAREST = "nearest"
    DOWN = "down"


class Load(Value):
    """An amount that can be put on, in the athlete's unit."""

    amount: float = Field(ge=0)
    unit: Unit

    @property
    def kilograms(self) -> float:
        return to_kg(self.amount, self.unit)

    def __str__(self) -> str:
        return f"{plain(self.amount)} {self.unit}"


class Gym(Value):
    """The athlete's weights, all in `unit`. Plates are pairs, as many as wanted; steps are our defaults."""

    unit: Unit = Unit.KG
    bar: float = Field(default=20.0, gt=0)
    plates: tuple[float, ...] = _KILOGRAM_PLATES
    dumbbell_step: float = Field(default=2.5, gt=0)
    heaviest_dumbbell: float | None = Field(default=None, gt=0)
    dumbbells: tuple[float, ...] = ()
    """The weights there are, each as a pair; empty for every step up to the heaviest."""
    kettlebells: tuple[float, ...] = _KILOGRAM_BELLS
    machine_step: float = Field(default=5.0, gt=0)
    only_kettlebells: bool = False
    """Whether what is done with dumbbells elsewhere is done with kettlebells here."""

    def with_equipment(self, equipment: Collection[str]) -> "Gym":
        """The weights as used with this equipment: who has kettlebells and no dumbbells takes kettlebells for both."""
        only = "kettlebell" in equipment and "dumbbells" not in equipment
        return self if only == self.only_kettlebells else self.model_copy(update={"only_kettlebells": only})

    def _held(self, loading: Loading) -> Loading:
        """What is really in hand."""
        return Loading.KETTLEBELL if self.only_kettlebells and loading is Loading.DUMBBELLS else loading

    @property
    def bar_step(self) -> float:
        """The smallest step of a loaded bar: a pair of the smallest plates."""
        return 2 * min(self.plates)

    def owned(self, loading: Loading) -> tuple[float, ...]:
        """The single weights that were told of, lightest first, in `unit`; empty where all a gym has is there."""
        loading = self._held(loading)
        if loading is Loading.DUMBBELLS:
            return tuple(sorted(self.dumbbells))
        usual = ordinary_gym(self.unit).kettlebells
        return tuple(sorted(self.kettlebells)) if loading is Loading.KETTLEBELL and self.kettlebells != usual else ()

    def load(self, kilograms: float, loading: Loading, rounding: Rounding = Rounding.NEAREST) -> Load:
        """The load nearest to (or next below) `kilograms` that can be put on, at least the least there is."""
        loading = self._held(loading)
        wanted = self._own_unit(kilograms)
        if loading is Loading.KETTLEBELL:
            return self._of(_choose(wanted, tuple(sorted(self.kettlebells)), rounding))
        if loading is Loading.DUMBBELLS and self.dumbbells:  # steps between owned ones are big: never the one above
            return self._of(_choose(wanted, tuple(sorted(self.dumbbells)), Rounding.DOWN))
        least, step = self._least_and_step(loading)
        amount = max(least, least + step * _whole((wanted - least) / step, rounding))
        if loading is Loading.DUMBBELLS and self.heaviest_dumbbell is not None:
            amount = min(amount, self.heaviest_dumbbell)
        return self._of(amount)

    def lifted(self, kilograms: float, loading: Loading) -> Load:
        """What was lifted, as it was: a weight somebody had in hand is there, also between our steps."""
        near = self.load(kilograms, loading)
        own = self._own_unit(kilograms)
        return near if abs(near.amount - own) <= _STORED else self._of(round(own, 2))

    def above(self, kilograms: float, loading: Loading) -> Load:
        """The next load above `kilograms`; the same where nothing heavier is there."""
        here = self.load(kilograms, loading)
        if here.amount > self._own_unit(kilograms) + _STORED:
            return here
        bells = self._bells(loading)
        if bells:
            heavier = [bell for bell in bells if bell > here.amount + _HAIR]
            return self._of(heavier[0]) if heavier else here
        return self.load(to_kg(here.amount + self._least_and_step(loading)[1], self.unit), loading)

    def own(self, loading: Loading) -> bool:
        """Whether only certain weights are there, as the athlete told: one cannot take another from the rack."""
        loading = self._held(loading)
        if loading is Loading.DUMBBELLS:
            return bool(self.dumbbells) or self.heaviest_dumbbell is not None
        return loading is Loading.KETTLEBELL and self.kettlebells != ordinary_gym(self.unit).kettlebells

    def below(self, kilograms: float, loading: Loading) -> Load:
        """The next load below `kilograms`; the same where nothing lighter is there."""
        return self.load(kilograms - _LEAST_DIFFERENCE, loading, Rounding.DOWN)

    def load_range(self, kilograms: float, loading: Loading) -> tuple[Load, Load]:
        """The ±3 % within which a prescribed load may be taken that day (ours, science.md 3.3), loadable."""
        low = self.load(kilograms * (1 - BAND), loading)
        return low, self.load(kilograms * (1 + BAND), loading)

    def told(self, kilograms: float) -> Load:
        """An amount only to be told, such as an estimated max or what was lifted elsewhere: to the half unit."""
        return self._of(round(self._own_unit(kilograms) * 2) / 2)

    def plates_each_side(self, load: Load) -> tuple[float, ...] | None:
        """The plates on each side for a load on the bar, heaviest first; None where it cannot be loaded."""
        return _plates(round((load.amount - self.bar) / 2, 4), tuple(sorted(self.plates, reverse=True)))

    def plates_text(self, load: Load) -> str:
        """`25 + 15 each side`, `empty bar`; empty where it cannot be loaded."""
        plates = self.plates_each_side(load)
        if plates is None:
            return ""
        return " + ".join(plain(plate) for plate in plates) + " each side" if plates else "empty bar"

    def _bells(self, loading: Loading) -> tuple[float, ...]:
        """The single weights of a kind, lightest first; empty where they go by steps."""
        loading = self._held(loading)
        if loading is Loading.KETTLEBELL:
            return tuple(sorted(self.kettlebells))
        return tuple(sorted(self.dumbbells)) if loading is Loading.DUMBBELLS else ()

    def _least_and_step(self, loading: Loading) -> tuple[float, float]:
        if loading is Loading.BARBELL:
            return self.bar, self.bar_step
        if loading is Loading.DUMBBELLS:
            least = min(self.dumbbell_step, self.heaviest_dumbbell or self.dumbbell_step)
            return least, self.dumbbell_step
        if loading is Loading.ADDED:
            return 0.0, min(self.plates)
        return self.machine_step, self.machine_step

    def _own_unit(self, kilograms: float) -> float:
        """Not yet rounded: the one rounding is to what can be loaded."""
        return kilograms / float(KG_PER_LB) if self.unit is Unit.LB else kilograms

    def _of(self, amount: float) -> Load:
        return Load(amount=round(amount, 4), unit=self.unit)


KILOGRAM_GYM: Final = Gym()
POUND_GYM: Final = Gym(
    unit=Unit.LB, bar=45.0, plates=_POUND_PLATES, dumbbell_step=5.0, kettlebells=_POUND_BELLS, machine_step=10.0
)


def ordinary_gym(unit: Unit) -> Gym:
    """Ordinary weights of that unit: bar 20 kg or 45 lb, plates from 1.25 kg or 2.5 lb (science.md 3.9)."""
    return POUND_GYM if unit is Unit.LB else KILOGRAM_GYM


class WarmUpSet(Value):
    """One step of the ramp before the first working set."""

    load: Load
    reps: int


_RAMP: Final = ((0.4, 5), (0.55, 4), (0.7, 3), (0.85, 1))
"""Share of the working load and reps: ours, after fitmetriclab and Testify (science.md 3.8)."""
_SHORT_RAMP: Final = ((0.5, 8), (0.75, 4))
_LIGHT_KILOGRAMS = 20
"""Bells and stacks: one light set, a second from this load on (ours). A ramp of five for 15 kg is a joke."""
_BAR_REPS = 8
_ISOLATION_SHARE, _ISOLATION_REPS = 0.55, 8


def warm_up(working: Load, gym: Gym, loading: Loading) -> tuple[WarmUpSet, ...]:
    """The ramp to a working load: the bar × 8, then 40 % × 5, 55 × 4, 70 × 3, 85 × 1 of it (science.md 3.8).
    Without a bar 50 % × 8, and 75 % × 4 from 20 kg on.

    Rounded, at least the bar, no load twice, none at or above the working load.
    """
    kilograms = working.kilograms
    shares = _RAMP if loading is Loading.BARBELL else _SHORT_RAMP[: 1 if kilograms < _LIGHT_KILOGRAMS else 2]
    ramp = [(gym.load(kilograms * share, loading), reps) for share, reps in shares]
    if loading is Loading.BARBELL:
        ramp = [(gym.load(0, loading), _BAR_REPS), *ramp]
    steps: dict[float, WarmUpSet] = {}
    for load, reps in ramp:
        if 0 < load.amount < working.amount:
            steps.setdefault(load.amount, WarmUpSet(load=load, reps=reps))
    return tuple(steps.values())


def light_warm_up(working: Load, gym: Gym, loading: Loading) -> tuple[WarmUpSet, ...]:
    """One set at about 55 %, for isolation work (science.md 3.8); none where nothing lighter is there."""
    load = gym.load(working.kilograms * _ISOLATION_SHARE, loading)
    return (WarmUpSet(load=load, reps=_ISOLATION_REPS),) if 0 < load.amount < working.amount else ()


def warm_up_text(sets: tuple[WarmUpSet, ...], gym: Gym, loading: Loading) -> str:
    """One line: `Warm-up in kg: bar × 8, 40 × 5, 55 × 4, 70 × 3, 85 × 1`; empty for no sets."""
    if not sets:
        return ""
    bar = gym.bar if loading is Loading.BARBELL else None
    words = (f"{'bar' if step.load.amount == bar else plain(step.load.amount)} × {step.reps}" for step in sets)
    return f"Warm-up in {gym.unit}: {', '.join(words)}"


def _whole(steps: float, rounding: Rounding) -> int:
    """Whole steps; a stored load (to 0.01 kg) is not rounded down past itself."""
    slack = 0.02 if rounding is Rounding.DOWN else 0.5
    return int(steps + slack + _HAIR) if steps > 0 else 0


def _choose(wanted: float, amounts: tuple[float, ...], rounding: Rounding) -> float:
    if rounding is Rounding.NEAREST:
        return min(amounts, key=lambda amount: (abs(amount - wanted), amount))
    return max((amount for amount in amounts if amount <= wanted + _STORED), default=amounts[0])


@lru_cache(maxsize=4096)
def _plates(side: float, plates: tuple[float, ...]) -> tuple[float, ...] | None:
    """Heaviest plates first; where that does not come out even, the next lighter choice."""
    if abs(side) < _HAIR:
        return ()
    for at, plate in enumerate(plates):
        if plate <= side + _HAIR:
            rest = _plates(round(side - plate, 4), plates[at:])
            if rest is not None:
                return (plate, *rest)
    return None
