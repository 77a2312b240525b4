"""Which kinds of work each day of a week holds, by discipline and number of days: templates, no exercises yet.

A template is written as coaches jot it down: `Lower A: *sq hi lu calf core`. `*` marks a main lift, `+` its second,
easier exposure, the rest is accessory work, the most important first: what does not fit the time falls off the end.
After a `|` stands what trained lifters add in long sessions.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from tp_core.domain.movement import Muscle, Pattern
from tp_core.domain.plan import SlotRole
from tp_core.domain.program import Discipline


@dataclass(frozen=True)
class Kind:
    """A kind of work: the patterns that can fill it and the muscle where the pattern says too little."""

    patterns: tuple[Pattern, ...]
    muscle: Muscle | None = None


@dataclass(frozen=True)
class Want:
    """A slot to fill: a token of `KINDS` and its role."""

    token: str
    role: SlotRole

    @property
    def kind(self) -> Kind:
        return KINDS[self.token]

    @property
    def leads(self) -> bool:
        """Whether it is a main lift or its second, easier exposure."""
        return self.role in (SlotRole.MAIN, SlotRole.SUPPLEMENTAL)


@dataclass(frozen=True)
class Day:
    """A training day before its exercises are chosen."""

    name: str
    wants: tuple[Want, ...]


KINDS: Mapping[str, Kind] = {
    "sq": Kind((Pattern.SQUAT,)),
    "fs": Kind((Pattern.SQUAT,)),
    "hi": Kind((Pattern.HINGE,)),
    "hp": Kind((Pattern.HORIZONTAL_PUSH,)),
    "vp": Kind((Pattern.VERTICAL_PUSH,)),
    "hr": Kind((Pattern.HORIZONTAL_PULL,)),
    "vr": Kind((Pattern.VERTICAL_PULL,)),
    "lu": Kind((Pattern.LUNGE,)),
    "ham": Kind((Pattern.LEG_ISOLATION, Pattern.HINGE), Muscle.HAMSTRINGS),
    "calf": Kind((Pattern.CALVES,)),
    "core": Kind((Pattern.CORE,)),
    "bi": Kind((Pattern.ARMS,), Muscle.BICEPS),
    "tri": Kind((Pattern.ARMS,), Muscle.TRICEPS),
    "side": Kind((Pattern.SHOULDERS,), Muscle.SIDE_DELTS),
    "rear": Kind((Pattern.SHOULDERS, Pattern.HORIZONTAL_PULL), Muscle.REAR_DELTS),
    "carry": Kind((Pattern.CARRY,)),
    "fly": Kind((Pattern.HORIZONTAL_PUSH,), Muscle.CHEST),
    "trap": Kind((Pattern.SHOULDERS, Pattern.CARRY), Muscle.BACK),
    "grip": Kind((Pattern.CARRY, Pattern.ARMS, Pattern.VERTICAL_PULL), Muscle.FOREARMS),
    "glu": Kind((Pattern.HINGE, Pattern.LEG_ISOLATION), Muscle.GLUTES),
    "quad": Kind((Pattern.LEG_ISOLATION, Pattern.SQUAT, Pattern.LUNGE), Muscle.QUADS),
    "step": Kind((Pattern.LUNGE,)),
    "bal": Kind((Pattern.CORE,)),
    "jump": Kind((Pattern.JUMP,)),
    "hand": Kind((Pattern.VERTICAL_PUSH,)),
    "flev": Kind((Pattern.HORIZONTAL_PULL,)),
    "blev": Kind((Pattern.HORIZONTAL_PULL,)),
    "plan": Kind((Pattern.HORIZONTAL_PUSH,)),
    "lsit": Kind((Pattern.CORE,)),
    "high": Kind((Pattern.VERTICAL_PULL,)),
    "over": Kind((Pattern.HORIZONTAL_PUSH,)),
    "pist": Kind((Pattern.SQUAT,)),
    "bound": Kind((Pattern.JUMP,)),
    "sn": Kind((Pattern.OLYMPIC,)),
    "cj": Kind((Pattern.OLYMPIC,)),
    "ps": Kind((Pattern.OLYMPIC,)),
    "pc": Kind((Pattern.OLYMPIC,)),
    "sp": Kind((Pattern.OLYMPIC, Pattern.HINGE)),
    "cp": Kind((Pattern.OLYMPIC, Pattern.HINGE)),
    "jerk": Kind((Pattern.OLYMPIC, Pattern.VERTICAL_PUSH)),
    "m1": Kind((Pattern.CONDITIONING, Pattern.JUMP)),
    "m2": Kind((Pattern.CONDITIONING, Pattern.SQUAT, Pattern.LUNGE)),
    "m3": Kind((Pattern.CORE, Pattern.CONDITIONING)),
    "eng": Kind((Pattern.CONDITIONING, Pattern.RUN)),
    "z2": Kind((Pattern.CONDITIONING, Pattern.RUN)),
    "s1": Kind((Pattern.CONDITIONING, Pattern.CARRY)),
    "s2": Kind((Pattern.LUNGE, Pattern.CARRY)),
    "s3": Kind((Pattern.CONDITIONING, Pattern.JUMP)),
    "km": Kind((Pattern.RUN, Pattern.CONDITIONING)),
    "lr": Kind((Pattern.RUN, Pattern.CONDITIONING)),
}
UPPER, LOWER = ("hp", "vp", "hr", "vr"), ("sq", "hi", "lu", "fs")
"""Tokens of the lifts of either half of the body."""
HARD_ENGINE = ("eng",)
ENGINE = (*HARD_ENGINE, "z2", "km", "lr")
"""Conditioning by time, and runs."""
ROUNDS = ("m1", "m2", "m3", "s1", "s2", "s3")
"""Movements of a piece in rounds, and stations."""

_STRENGTH = {
    1: ("Full body: *sq *hp hr hi core",),
    2: ("Full body A: *sq *hp hr lu core bi", "Full body B: *hi +sq +hp vr vp core"),
    3: (
        "Full body A: *sq *hp hr ham core bi",
        "Full body B: *hi *vp vr lu core tri",
        "Full body C: +sq +hp hr side carry core",
    ),
    4: (
        "Lower body A: *sq hi lu calf core",
        "Upper body A: *hp hr vp vr bi tri",
        "Lower body B: *hi +sq ham calf core",
        "Upper body B: *vp +hp vr hr side bi",
    ),
    5: (
        "Lower body A: *sq hi lu calf core",
        "Upper body A: *hp hr vp vr bi tri",
        "Lower body B: *hi +sq ham calf core",
        "Upper body B: *vp +hp vr hr side bi",
        "Full body: lu hp hr ham rear carry",
    ),
    6: (
        "Legs A: *sq lu ham calf core",
        "Push A: *hp vp side tri core",
        "Pull A: *hi vr hr rear bi",
        "Legs B: +sq lu ham calf core",
        "Push B: *vp +hp side tri core",
        "Pull B: vr hr rear bi carry",
    ),
    7: (
        "Legs A: *sq lu ham calf core",
        "Push: *hp vp side tri core",
        "Pull: *hi vr hr rear bi",
        "Easy day: carry core rear",
        "Legs B: +sq lu ham calf core",
        "Upper body: *vp +hp vr hr side",
        "Easy day: core carry calf",
    ),
}
_POWERLIFTING = {
    1: ("Squat, bench and deadlift: *sq *hp *hi hr core",),
    2: ("Squat and bench: *sq *hp hr lu core", "Deadlift and bench: *hi +hp +sq vr tri"),
    3: (
        "Squat day: *sq +hp hr core bi | lu",
        "Bench day: *hp vr vp tri rear | hr",
        "Deadlift day: *hi +sq +hp core hr | ham",
    ),
    4: (
        "Squat day: *sq lu ham core | +hp",
        "Bench day: *hp hr vp tri rear",
        "Deadlift day: *hi +sq core calf | ham hr",
        "Bench volume: +hp vr hr side bi | tri",
    ),
    5: (
        "Squat day: *sq lu core | ham rear",
        "Bench day: *hp hr tri rear | vp",
        "Deadlift day: *hi ham core | vr",
        "Bench volume: +hp vr vp bi | tri",
        "Squat volume: +sq lu hr core | +hp",
    ),
    6: (
        "Squat day: *sq lu core | ham",
        "Bench day: *hp hr tri | rear",
        "Deadlift day: *hi ham core | vr",
        "Bench volume: +hp vr side | tri",
        "Squat volume: +sq lu core | +hp",
        "Upper back and arms: hr vr rear bi tri",
    ),
    7: (
        "Squat day: *sq lu core",
        "Bench day: *hp hr tri",
        "Deadlift day: *hi ham core",
        "Easy day: carry core rear",
        "Bench volume: +hp vr side",
        "Squat volume: +sq lu core",
        "Easy day: hr bi core",
    ),
}
_HYPERTROPHY = {
    1: ("Full body: *sq *hp hr hi side bi tri",),
    2: ("Full body A: *sq *hp hr ham side tri calf", "Full body B: *hi *hp vr lu vp bi core"),
    3: (
        "Full body A: *sq *hp hr ham side tri core",
        "Full body B: *hi *vp vr lu hp bi calf",
        "Full body C: *hp sq hr ham rear bi tri",
    ),
    4: (
        "Lower body A: *sq hi lu ham calf core",
        "Upper body A: *hp hr vp vr hp bi tri",
        "Lower body B: *hi sq ham lu calf core",
        "Upper body B: *vp hp vr hr side tri bi",
    ),
    5: (
        "Upper body: *hp hr vp vr side bi tri",
        "Lower body: *sq hi lu ham calf core",
        "Push: *vp hp hp side tri",
        "Pull: *hr vr rear bi core",
        "Legs: *hi sq ham lu calf",
    ),
    6: (
        "Push A: *hp vp hp side tri",
        "Pull A: *hr vr rear bi core",
        "Legs A: *sq hi lu ham calf",
        "Push B: *vp hp side tri",
        "Pull B: *vr hr rear bi core",
        "Legs B: *hi sq ham lu calf",
    ),
    7: (
        "Push A: *hp vp hp side tri",
        "Pull A: *hr vr rear bi core",
        "Legs A: *sq hi lu ham calf",
        "Easy day: carry core rear",
        "Upper body: *vp hp vr hr side tri",
        "Legs B: *hi sq ham lu calf",
        "Easy day: core carry bi",
    ),
}
_WEIGHTLIFTING = {
    1: ("Snatch, clean and jerk: *sn *cj *fs core",),
    2: ("Snatch day: *sn sp *sq core hr | lu", "Clean and jerk day: *cj cp *fs vp core | vr"),
    3: (
        "Snatch day: *sn sp *sq core | hr",
        "Clean and jerk day: *cj cp *fs vp | core",
        "Both lifts, lighter: +sn +cj +sq hr core",
    ),
    4: (
        "Snatch day: *sn sp *sq core | vr",
        "Clean and jerk day: *cj cp vp hr | lu core",
        "Snatch, lighter: +sn jerk *fs core | hi",
        "Clean and jerk, lighter: +cj +sq hi hr | core",
    ),
    5: (
        "Snatch day: *sn sp *sq core | vr",
        "Clean and jerk day: *cj cp vp | lu core",
        "Power lifts: ps pc hr core | vr",
        "Snatch, lighter: +sn jerk *fs core | hi",
        "Clean and jerk, lighter: +cj +sq hi | core",
    ),
    6: (
        "Snatch day: *sn sp *sq core",
        "Clean and jerk day: *cj cp vp",
        "Power lifts: ps pc hr core",
        "Snatch, lighter: +sn jerk *fs core",
        "Clean and jerk, lighter: +cj +sq hi",
        "Upper body: vr hr rear core",
    ),
    7: (
        "Snatch day: *sn sp *sq core",
        "Clean and jerk day: *cj cp vp",
        "Power lifts: ps pc hr core",
        "Easy day: carry core rear",
        "Snatch, lighter: +sn jerk *fs core",
        "Clean and jerk, lighter: +cj +sq hi",
        "Easy day: core vr hr",
    ),
}
_FITNESS = {
    1: ("Full body: *sq *hp hr core z2",),
    2: ("Full body A: *sq *hp hr core z2", "Full body B: *hi *vp vr lu z2"),
    3: ("Full body A: *sq *hp hr core z2", "Full body B: *hi *vp vr lu z2", "Full body C: *sq *hp hr carry z2"),
    4: (
        "Full body A: *sq *hp hr core",
        "Easy cardio and core: core z2",
        "Full body B: *hi *vp vr lu core",
        "Full body C: *sq *hp hr carry z2",
    ),
    5: (
        "Full body A: *sq *hp hr core",
        "Easy cardio and core: core z2",
        "Full body B: *hi *vp vr lu core",
        "Easy cardio: z2",
        "Full body C: *sq *hp hr carry",
    ),
    6: (
        "Full body A: *sq *hp hr core",
        "Easy cardio and core: core z2",
        "Full body B: *hi *vp vr lu core",
        "Easy cardio: z2",
        "Full body C: *sq *hp hr carry",
        "Easy cardio: z2",
    ),
    7: (
        "Full body A: *sq *hp hr core",
        "Easy cardio and core: core z2",
        "Full body B: *hi *vp vr lu core",
        "Easy cardio: z2",
        "Full body C: *sq *hp hr carry",
        "Easy cardio: z2",
        "Easy day: carry core",
    ),
}
_MIXED = {
    1: ("Strength and rounds: *sq *hp vr m1 m2 m3",),
    2: ("Legs and rounds: *sq hr m1 m2 m3", "Pull, press and engine: *hi *vp vr eng"),
    3: (
        "Legs and rounds: *sq hr m1 m2 m3",
        "Press and engine: *hp vr core eng",
        "Lifting and rounds: pc *hi *vp m1 m2 m3",
    ),
    4: (
        "Legs and rounds: *sq core m1 m2 m3",
        "Press and engine: *hp vr core eng",
        "Lifting and rounds: pc *hi m1 m2 m3",
        "Overhead and rounds: *vp hr lu m1 m3",
    ),
    5: (
        "Legs and rounds: *sq core m1 m2 m3",
        "Press and rounds: *hp vr m1 m3",
        "Lifting: pc *hi core",
        "Overhead and engine: *vp hr eng",
        "Long rounds: lu core m1 m2 m3",
    ),
    6: (
        "Legs and rounds: *sq core m1 m2 m3",
        "Press and rounds: *hp vr m1 m3",
        "Lifting: pc *hi core",
        "Overhead and engine: *vp hr eng",
        "Skills and core: vr core carry",
        "Long rounds: lu core m1 m2 m3",
    ),
    7: (
        "Legs and rounds: *sq core m1 m2 m3",
        "Press and rounds: *hp vr m1 m3",
        "Lifting: pc *hi core",
        "Easy day: carry core z2",
        "Overhead and engine: *vp hr eng",
        "Long rounds: lu core m1 m2 m3",
        "Easy day: core z2",
    ),
}
_BODYWEIGHT = {
    1: ("Full body: *sq *hp *hr hi core",),
    2: ("Full body A: *sq *hp *hr lu core", "Full body B: *vr *vp *hi sq hp core"),
    3: (
        "Full body A: *sq *hp *hr ham core",
        "Full body B: *vr *vp *hi lu core",
        "Full body C: *sq *hp *hr calf core",
    ),
    4: (
        "Legs A: *sq *hi lu calf core",
        "Push and pull A: *hp *hr vp vr core",
        "Legs B: *sq ham lu calf core",
        "Push and pull B: *vr *vp hp hr core",
    ),
    5: (
        "Legs A: *sq *hi lu calf core",
        "Push A: *hp *vp tri core",
        "Pull A: *vr *hr bi core",
        "Legs B: *sq ham lu calf",
        "Push and pull B: *hp *hr vp vr core",
    ),
    6: (
        "Legs A: *sq *hi lu calf",
        "Push A: *hp *vp tri core",
        "Pull A: *vr *hr bi core",
        "Legs B: *sq ham lu calf",
        "Push B: *hp vp core",
        "Pull B: *hr vr core carry",
    ),
    7: (
        "Legs A: *sq *hi lu calf",
        "Push A: *hp *vp tri core",
        "Pull A: *vr *hr bi core",
        "Easy day: core carry calf",
        "Legs B: *sq ham lu calf",
        "Push and pull B: *hp *hr vp vr",
        "Easy day: core carry rear",
    ),
}
_BESIDE_RUNNING = {
    1: ("Strength: *sq hi calf hr hp core",),
    2: ("Strength A: *sq ham calf hp core", "Strength B: *hi lu calf hr core"),
}
_BY_DISCIPLINE: Mapping[Discipline, Mapping[int, tuple[str, ...]]] = {
    Discipline.STRENGTH: _STRENGTH,
    Discipline.POWERLIFTING: _POWERLIFTING,
    Discipline.HYPERTROPHY: _HYPERTROPHY,
    Discipline.WEIGHTLIFTING: _WEIGHTLIFTING,
    Discipline.GENERAL_FITNESS: _FITNESS,
    Discipline.MIXED: _MIXED,
    Discipline.BODYWEIGHT: _BODYWEIGHT,
    Discipline.RUNNING: _BESIDE_RUNNING,
}
_ROLES = {"*": SlotRole.MAIN, "+": SlotRole.SUPPLEMENTAL}


def split(discipline: Discipline, days: int, *, more: bool = False) -> tuple[Day, ...]:
    """The days of a week of lifting, one template a training day; with what long sessions hold `more`."""
    return read(_BY_DISCIPLINE[discipline][days], more=more)


def read(templates: tuple[str, ...], *, more: bool = False) -> tuple[Day, ...]:
    """The days of a week as templates write them."""
    return tuple(_day(text, more=more) for text in templates)


@cache
def _day(text: str, *, more: bool) -> Day:
    name, _, tokens = text.partition(": ")
    usual, _, added = tokens.partition("|")
    return Day(name, tuple(_want(token) for token in f"{usual} {added if more else ''}".split()))


def _want(token: str) -> Want:
    bare = token.lstrip("*+")
    if bare in ENGINE or bare in ROUNDS:
        return Want(bare, SlotRole.CONDITIONING)
    return Want(bare, _ROLES.get(token[0], SlotRole.ACCESSORY))
