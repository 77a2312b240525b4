"""The usual choices: what a coach would take first for a slot, and what takes skill or strength to begin with.

House choices, no source claims them; equipment, exclusions and likes decide afterwards.
"""

from collections.abc import Mapping

from tp_core.domain.emphasis import Emphasis
from tp_core.domain.exercise_table import SKILLS
from tp_core.domain.periodization import skills
from tp_core.domain.periodization.defaults import Settled
from tp_core.domain.program import Discipline, Experience

JUDGED: Mapping[Discipline, tuple[str, ...]] = {
    Discipline.POWERLIFTING: ("back-squat", "bench-press", "deadlift"),
    Discipline.WEIGHTLIFTING: ("snatch", "clean-and-jerk"),
}
"""The lifts a discipline is judged by."""
ONCE_IS_ENOUGH = ("deadlift", "sumo-deadlift", "trap-bar-deadlift")
"""ST1 for the deadlift: once a week is enough (science.md 3.1)."""
CLOSED = (
    "sn",
    "cj",
    "ps",
    "pc",
    "sp",
    "cp",
    "jerk",
    "fs",
    "m1",
    "m2",
    "m3",
    "s1",
    "s2",
    "s3",
    "eng",
    "z2",
    "km",
    "lr",
    "jump",
    "bound",
    "bal",
    *skills.STEPS,
)
"""Slots that only their listed choices can fill."""
BESIDE_ANOTHER = ("fs",)
"""Slots that keep their own lift: who names a back squat still front squats beside it."""

_MAIN: Mapping[str, tuple[str, ...]] = {
    "sq": ("back-squat", "front-squat", "goblet-squat", "dumbbell-squat", "leg-press", "double-kettlebell-front-squat",
           "tempo-bodyweight-squat", "bodyweight-squat"),
    "fs": ("front-squat", "back-squat", "goblet-squat", "dumbbell-squat", "tempo-bodyweight-squat", "bodyweight-squat",
           "split-squat", "bodyweight-box-squat"),
    "hi": ("deadlift", "romanian-deadlift", "dumbbell-romanian-deadlift", "kettlebell-deadlift", "banded-deadlift",
           "single-leg-glute-bridge", "bodyweight-hip-thrust"),
    "hp": ("bench-press", "dumbbell-bench-press", "machine-chest-press", "dumbbell-floor-press", "push-up"),
    "vp": ("overhead-press", "dumbbell-shoulder-press", "kettlebell-press", "machine-shoulder-press",
           "band-overhead-press", "pike-push-up"),
    "hr": ("barbell-row", "dumbbell-row", "chest-supported-row", "seated-cable-row", "inverted-row", "ring-row",
           "band-row", "table-row", "backpack-row", "towel-row"),
    "vr": ("pull-up", "lat-pulldown", "assisted-pull-up", "chin-up", "negative-pull-up", "dumbbell-pullover",
           "band-pulldown", "prone-lat-sweep", "towel-pulldown-hold"),
}  # fmt: skip
_ACCESSORY: Mapping[str, tuple[str, ...]] = {
    "sq": ("front-squat", "leg-press", "hack-squat", "goblet-squat", "dumbbell-squat", "tempo-bodyweight-squat"),
    "hi": ("romanian-deadlift", "dumbbell-romanian-deadlift", "hip-thrust", "single-leg-romanian-deadlift",
           "kettlebell-swing", "dumbbell-hip-thrust", "single-leg-glute-bridge", "glute-bridge"),
    "hp": ("dumbbell-bench-press", "incline-dumbbell-press", "close-grip-bench-press", "machine-chest-press",
           "cable-fly", "dumbbell-floor-press", "push-up", "close-grip-push-up", "tempo-push-up"),
    "vp": ("dumbbell-shoulder-press", "overhead-press", "kettlebell-press", "machine-shoulder-press", "pike-push-up",
           "incline-pike-push-up"),
    "hr": ("barbell-row", "chest-supported-row", "dumbbell-row", "seated-cable-row", "machine-row", "inverted-row",
           "ring-row", "band-row", "table-row", "backpack-row", "towel-row", "prone-ytw-raise"),
    "vr": ("pull-up", "lat-pulldown", "chin-up", "assisted-pull-up", "negative-pull-up", "dumbbell-pullover",
           "band-pulldown", "prone-lat-sweep", "towel-pulldown-hold"),
    "lu": ("dumbbell-split-squat", "bulgarian-split-squat", "dumbbell-reverse-lunge", "barbell-reverse-lunge",
           "split-squat", "reverse-lunge", "step-up", "rear-foot-elevated-split-squat"),
    "ham": ("lying-leg-curl", "seated-leg-curl", "romanian-deadlift", "dumbbell-romanian-deadlift", "nordic-curl",
            "sliding-leg-curl", "single-leg-hip-hinge", "kettlebell-swing"),
    "calf": ("standing-calf-raise-machine", "dumbbell-calf-raise", "single-leg-calf-raise", "calf-raise"),
    "core": ("plank", "dead-bug", "side-plank", "hanging-knee-raise", "ab-wheel", "pallof-press", "hollow-hold",
             "reverse-crunch", "bird-dog"),
    "bi": ("barbell-curl", "dumbbell-curl", "hammer-curl", "cable-curl", "band-curl", "towel-curl"),
    "tri": ("triceps-pushdown", "triceps-extension", "skull-crusher", "band-triceps-extension",
            "bodyweight-triceps-extension"),
    "side": ("lateral-raise", "cable-lateral-raise", "band-lateral-raise", "wall-lateral-hold"),
    "rear": ("reverse-fly", "face-pull", "reverse-pec-deck", "band-pull-apart", "prone-ytw-raise", "wall-slide"),
    "carry": ("farmer-carry", "suitcase-carry", "trap-bar-carry", "sandbag-carry", "backpack-carry", "bear-crawl"),
    "fly": ("cable-fly", "dumbbell-fly", "pec-deck", "incline-dumbbell-press", "band-chest-press", "decline-push-up",
            "tempo-push-up", "push-up"),
    "trap": ("shrug", "dumbbell-shrug", "farmer-carry"),
    "grip": ("farmer-carry", "wrist-curl", "dead-hang", "hammer-curl", "suitcase-carry"),
    "glu": ("hip-thrust", "dumbbell-hip-thrust", "cable-pull-through", "hip-abduction-machine", "barbell-glute-bridge",
            "banded-lateral-walk", "single-leg-glute-bridge", "bodyweight-hip-thrust", "side-lying-leg-raise"),
    "quad": ("leg-extension", "leg-press", "hack-squat", "bulgarian-split-squat", "dumbbell-split-squat",
             "goblet-squat", "split-squat"),
    "step": ("dumbbell-step-up", "step-up", "dumbbell-split-squat", "split-squat"),
    "bal": ("single-leg-stand", "heel-to-toe-walk"),
    "jump": ("box-jump", "squat-jump", "box-step-jump", "broad-jump"),
    "bound": ("broad-jump", "lateral-bound", "squat-jump", "split-jump"),
    "sn": ("snatch", "power-snatch", "hang-power-snatch", "kettlebell-snatch", "dumbbell-snatch", "stick-snatch-drill"),
    "cj": ("clean-and-jerk", "power-clean", "hang-power-clean", "dumbbell-clean-and-press", "kettlebell-clean",
           "squat-jump", "broad-jump"),
    "ps": ("power-snatch", "hang-power-snatch", "dumbbell-snatch", "kettlebell-snatch", "stick-snatch-drill"),
    "pc": ("power-clean", "hang-power-clean", "dumbbell-hang-clean", "kettlebell-clean", "kettlebell-swing",
           "dumbbell-swing", "broad-jump", "squat-jump"),
    "sp": ("snatch-pull", "romanian-deadlift", "dumbbell-romanian-deadlift", "kettlebell-swing", "banded-deadlift",
           "single-leg-glute-bridge"),
    "cp": ("clean-pull", "romanian-deadlift", "dumbbell-deadlift", "kettlebell-deadlift", "banded-good-morning",
           "bodyweight-hip-thrust", "glute-bridge"),
    "jerk": ("push-jerk", "split-jerk", "push-press", "dumbbell-push-press", "kettlebell-press", "pike-push-up",
             "incline-pike-push-up"),
    "m1": ("burpee", "box-jump", "row-erg", "wall-ball", "devils-press", "double-under", "air-bike", "squat-thrust",
           "jump-rope", "ski-erg", "mountain-climber", "broad-jump"),
    "m2": ("kettlebell-swing", "dumbbell-thruster", "wall-ball", "walking-lunge", "dumbbell-snatch", "bodyweight-squat",
           "step-up", "goblet-squat"),
    "m3": ("sit-up", "hanging-knee-raise", "push-up", "ring-row", "reverse-crunch", "farmer-carry", "dead-bug",
           "bird-dog"),
    "eng": ("row-erg", "bike-erg", "air-bike", "ski-erg", "jump-rope", "shadow-boxing", "high-knees",
            "brisk-walk", "marching"),
    "s1": ("sled-push", "ski-erg", "burpee", "row-erg", "farmer-carry", "mountain-climber"),
    "s2": ("dumbbell-walking-lunge", "sled-drag", "walking-lunge", "farmer-carry", "sandbag-carry", "step-up"),
    "s3": ("wall-ball", "row-erg", "burpee", "broad-jump", "ski-erg", "dumbbell-thruster"),
    "km": ("interval-run", "row-erg", "bike-erg", "brisk-walk"),
    "lr": ("easy-run", "bike-erg", "row-erg", "brisk-walk"),
    "z2": ("bike-erg", "row-erg", "brisk-walk", "air-bike", "elliptical", "easy-run", "marching", "shadow-boxing"),
}  # fmt: skip
_BODYWEIGHT: Mapping[Experience, Mapping[str, tuple[str, ...]]] = {
    Experience.BEGINNER: {
        "sq": ("bodyweight-squat", "tempo-bodyweight-squat", "bodyweight-box-squat"),
        "hp": ("incline-push-up", "knee-push-up", "push-up"),
        "vp": ("incline-pike-push-up", "pike-push-up"),
        "hi": ("glute-bridge", "bodyweight-hip-thrust", "single-leg-glute-bridge"),
        "hr": ("ring-row", "inverted-row", "table-row", "band-row", "backpack-row", "towel-row"),
        "vr": ("assisted-pull-up", "negative-pull-up", "band-pulldown", "prone-lat-sweep"),
    },
    Experience.INTERMEDIATE: {
        "sq": ("tempo-bodyweight-squat", "cossack-squat", "assisted-pistol-squat"),
        "hp": ("push-up", "decline-push-up", "close-grip-push-up"),
        "vp": ("pike-push-up", "elevated-pike-push-up"),
        "hi": ("single-leg-glute-bridge", "single-leg-hip-hinge", "bodyweight-hip-thrust"),
        "hr": ("ring-row", "inverted-row", "table-row", "backpack-row", "band-row", "towel-row"),
        "vr": ("pull-up", "chin-up", "band-pulldown", "prone-lat-sweep"),
    },
    Experience.ADVANCED: {
        "sq": ("pistol-squat", "shrimp-squat", "assisted-pistol-squat"),
        "hp": ("archer-push-up", "ring-push-up", "decline-push-up"),
        "vp": ("elevated-pike-push-up", "pike-push-up"),
        "hi": ("single-leg-glute-bridge", "single-leg-hip-hinge", "nordic-curl"),
        "hr": ("ring-row", "inverted-row", "table-row", "backpack-row", "towel-row"),
        "vr": ("pull-up", "chin-up", "band-pulldown", "prone-lat-sweep"),
    },
}
_FROM_A_CHAIR: Mapping[str, tuple[str, ...]] = {
    "sq": ("goblet-box-squat", "bodyweight-box-squat"),
    "hp": ("incline-push-up", "wall-push-up"),
    "hi": ("kettlebell-deadlift", "dumbbell-deadlift", "dumbbell-romanian-deadlift"),
    "hr": ("seated-cable-row", "machine-row", "dumbbell-row"),
    "vp": ("dumbbell-shoulder-press", "machine-shoulder-press"),
}
"""First for who wants to rise from chair and floor and is new to it: the load between the feet, a supported back."""
MAKESHIFT = frozenset(
    {"prone-lat-sweep", "towel-pulldown-hold", "towel-row", "wall-lateral-hold", "towel-curl", "prone-ytw-raise",
     "backpack-row", "bodyweight-triceps-extension", "prone-row-hold", "wall-slide", "table-row"}
)  # fmt: skip
"""What stands in where there is no kit for better."""
SKILLED_FIRST = ("pistol-squat", "shrimp-squat", "archer-push-up")
"""Skills an advanced athlete is taken to have."""
SKILLED = SKILLS | frozenset(
    {"muscle-up", "handstand-push-up", "handstand-hold", "shrimp-squat", "pistol-squat", "overhead-squat", "thruster",
     "deficit-deadlift", "plyometric-push-up", "archer-push-up", "spoto-press", "front-rack-hold", "turkish-get-up",
     "copenhagen-plank", "depth-jump", "windmill", "man-maker", "muscle-snatch", "snatch-balance", "wall-sit",
     "sandbag-to-shoulder", "low-bar-squat"}
)  # fmt: skip
"""What may not fill a slot unasked: it needs a skill first."""
HARD_TO_START = frozenset(
    {"pull-up", "chin-up", "neutral-grip-pull-up", "weighted-pull-up", "weighted-chin-up", "nordic-curl", "dip",
     "weighted-dip", "toes-to-bar", "hanging-leg-raise", "ab-wheel", "assisted-pistol-squat", "decline-push-up",
     "elevated-pike-push-up", "double-under", "devils-press", "good-morning", "body-saw", "reverse-nordic-curl",
     "box-jump", "v-up", "diamond-push-up", "ring-push-up"}
)  # fmt: skip
"""What takes strength that a beginner comes for."""


def first(token: str, settled: Settled, *, main: bool) -> tuple[str, ...]:
    """The usual choices for a slot, best first."""
    if token in skills.STEPS:
        return skills.steps_for(token, settled)
    heads = _MAIN.get(token, ()) if main else ()
    own = _BODYWEIGHT[settled.experience].get(token, ()) if settled.unloaded else heads
    if settled.careful and Emphasis.EVERYDAY in settled.brief.emphasis:
        own = (*_FROM_A_CHAIR.get(token, ()), *own)
    return (*own, *_ACCESSORY.get(token, ()), *_MAIN.get(token, ()))
