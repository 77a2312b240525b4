"""What an athlete will not or should not do: exclusions in ids or plain words, and limitations in sentences."""

import re
from collections.abc import Callable, Collection, Mapping
from functools import lru_cache
from typing import Final

from tp_core.domain.exercise_names import name_words
from tp_core.domain.movement import Equipment, Exercise, Loading, Muscle, Pattern

_Test = Callable[[Exercise], bool]

_OVERHEAD_IDS = re.compile(
    r"overhead|snatch(?!-pull)|jerk|thruster|handstand|wall-ball|turkish|windmill|devils|man-maker"
    r"|clean-and|pull-?over|^triceps-extension$"
)
_LOW_IMPACT_RUNS = frozenset({"brisk-walk", "incline-treadmill-walk"})
_HOPS = frozenset({"burpee", "jump-rope", "double-under", "jumping-jack", "high-knees", "plyometric-push-up"})
_NO_JUMP = frozenset({"medicine-ball-slam", "medicine-ball-chest-pass", "medicine-ball-rotational-throw"})
_BODY_PARTS: Final[Mapping[str, str]] = {
    r"\bknees?\b|\bpatell|\bmeniscus\b|\bacl\b": "knee",
    r"\bankles?\b|\bachilles\b|\bplantar\b|\bfoot\b|\bfeet\b": "ankle",
    r"\bhips?\b|\bgroin\b": "hip",
    r"\bhamstrings?\b|\bhammy\b": "hamstring",
    r"\b(lower |low )?backs?\b(?!pack)|\bspine\b|\bdis[ck]s?\b|\bsciatica\b|\blumbar\b": "lower back",
    r"\bshoulders?\b|\brotator\b|\bcuff\b": "shoulder",
    r"\belbows?\b": "elbow",
    r"\bwrists?\b|\bcarpal\b": "wrist",
    r"\bnecks?\b|\bcervical\b": "neck",
}
"""The fixed vocabulary of `Exercise.avoid_with`, and what people call it."""

BODY_PARTS: Final[frozenset[str]] = frozenset(_BODY_PARTS.values())

_NEAR: Final[Mapping[str, tuple[str, str]]] = {
    r"\bcal(?:f|ves)\b": ("calf", "ankle"),
    r"\bshins?\b": ("shin", "ankle"),
    r"\btoes?\b": ("toes", "ankle"),
    r"\bquads?\b|\bthighs?\b": ("thigh", "knee"),
    r"\badductors?\b": ("inner thigh", "hip"),
    r"\bglutes?\b": ("glutes", "hip"),
    r"\bpecs?\b": ("chest muscle", "shoulder"),
    r"\btraps?\b(?!\s*-?bar)": ("traps", "shoulder"),
    r"\bbiceps?\b": ("biceps", "elbow"),
    r"\btriceps?\b": ("triceps", "elbow"),
    r"\bforearms?\b": ("forearm", "elbow"),
    r"\bhands?\b|\bthumbs?\b|\bfingers?\b": ("hand", "wrist"),
}
"""What has no entry of its own in `Exercise.avoid_with` keeps its name and rests with the joint beside it (ours)."""
_JOINT: Final[Mapping[str, str]] = dict(_NEAR.values())

OFTEN_SORE: Final = tuple(sorted({*BODY_PARTS, "calf", "shin", "thigh"}))
"""What a person is offered where something hurts."""

_RESTS: Final[Mapping[str, frozenset[Pattern]]] = {
    "knee": frozenset({Pattern.SQUAT, Pattern.LUNGE}),
    "hip": frozenset({Pattern.SQUAT, Pattern.LUNGE, Pattern.HINGE}),
    "hamstring": frozenset({Pattern.HINGE, Pattern.OLYMPIC}),
    "lower back": frozenset({Pattern.HINGE, Pattern.OLYMPIC}),
    "shoulder": frozenset({Pattern.VERTICAL_PUSH, Pattern.OLYMPIC}),
    "elbow": frozenset({Pattern.ARMS}),
    "ankle": frozenset({Pattern.CALVES}),
}
_RUN_PARTS = frozenset({"knee", "hip", "hamstring", "ankle"})
"""A part that hurts today rests whole movements, beyond what `avoid_with` warns of (our default, science.md 4, T4)."""

_LOADS = re.compile(r"loads the (.+)\Z")


def loading_of(part: str) -> str:
    """The exclusion that rules out whatever a body part speaks against: for a day on which it hurts."""
    return f"loads the {part}"


_NOTHING_THAT_LOADS = re.compile(r"\bnothing that loads the (?P<part>[a-z]+(?: back| thigh| muscle)?)\b")
_FOR_HOW_LONG = re.compile(
    r"\b(?:for (?:the next |about |at least )?(?:\w+ )?(?:days?|weeks?|months?|now)|until|till|before|yet)\b.*"
)
_FORBIDS = re.compile(r"\b(no|not|never|avoid|can'?t|cannot|can’t|don'?t|don’t|without|skip|stop|forbid\w*|banned)\b")


def _pattern(*patterns: Pattern) -> _Test:
    return lambda exercise: exercise.pattern in patterns


def _runs(exercise: Exercise) -> bool:
    return exercise.pattern is Pattern.RUN and exercise.id not in _LOW_IMPACT_RUNS


def _jumps(exercise: Exercise) -> bool:
    return (exercise.pattern is Pattern.JUMP and exercise.id not in _NO_JUMP) or exercise.id in _HOPS


def _overhead(exercise: Exercise) -> bool:
    return exercise.pattern is Pattern.VERTICAL_PUSH or bool(_OVERHEAD_IDS.search(exercise.id))


def _bar_on_the_spine(exercise: Exercise) -> bool:
    return exercise.loading is Loading.BARBELL and exercise.pattern in (Pattern.SQUAT, Pattern.LUNGE)


def _squats(exercise: Exercise) -> bool:
    return exercise.pattern is Pattern.SQUAT or "squat" in exercise.id


def _always_needs(*items: Equipment) -> _Test:
    """With none of it, the exercise cannot be done in any of its ways."""
    return lambda exercise: bool(exercise.needs) and all(any(i in choice for i in items) for choice in exercise.needs)


_GROUPS: Final[Mapping[str, _Test]] = {
    "run": _runs,
    "running": _runs,
    "jogging": _runs,
    "jog": _runs,
    "sprinting": lambda exercise: exercise.id in {"sprint", "strides", "hill-run", "interval-run"},
    "overhead": _overhead,
    "overhead work": _overhead,
    "overhead pressing": _overhead,
    "overhead lifting": _overhead,
    "pressing overhead": _overhead,
    "overhead press": _overhead,
    "anything overhead": _overhead,
    "squat": _squats,
    "squatting": _squats,
    "lunging": _pattern(Pattern.LUNGE),
    "lunge": lambda exercise: exercise.pattern is Pattern.LUNGE or "lunge" in exercise.id,
    "deadlifting": lambda exercise: "deadlift" in exercise.id,
    "jump": _jumps,
    "jumping": _jumps,
    "plyo": _jumps,
    "plyometric": _jumps,
    "hopping": _jumps,
    "impact": lambda exercise: _jumps(exercise) or _runs(exercise),
    "high impact": lambda exercise: _jumps(exercise) or _runs(exercise),
    "cardio": _pattern(Pattern.RUN, Pattern.CONDITIONING),
    "conditioning": _pattern(Pattern.RUN, Pattern.CONDITIONING),
    "carry": _pattern(Pattern.CARRY),
    "benching": lambda exercise: "bench-press" in exercise.id,
    "bench pressing": lambda exercise: "bench-press" in exercise.id,
    "pressing": _pattern(Pattern.HORIZONTAL_PUSH, Pattern.VERTICAL_PUSH),
    "press up": lambda exercise: _carries(exercise, ("push", "up")),
    "row": lambda exercise: exercise.pattern is Pattern.HORIZONTAL_PULL and "row" in exercise.id.split("-"),
    "rowing": lambda exercise: "row" in exercise.id.split("-"),
    "rower": lambda exercise: exercise.id == "row-erg",
    "rowing machine": lambda exercise: exercise.id == "row-erg",
    "olympic": _pattern(Pattern.OLYMPIC),
    "olympic lift": _pattern(Pattern.OLYMPIC),
    "olympic lifting": _pattern(Pattern.OLYMPIC),
    "olympic weightlifting": _pattern(Pattern.OLYMPIC),
    "machine": _always_needs(Equipment.MACHINES),
    "cable": _always_needs(Equipment.CABLES),
    "barbell": _always_needs(Equipment.BARBELL),
    "dumbbell": lambda exercise: exercise.loading is Loading.DUMBBELLS,
    "kettlebell": _always_needs(Equipment.KETTLEBELL),
    "band": _always_needs(Equipment.BANDS),
    "bike": _always_needs(Equipment.BIKE),
    "biking": _always_needs(Equipment.BIKE),
    "cycling": _always_needs(Equipment.BIKE),
    "treadmill": _always_needs(Equipment.TREADMILL),
    "arm": _pattern(Pattern.ARMS),
    "isolation": _pattern(Pattern.ARMS, Pattern.SHOULDERS, Pattern.CALVES, Pattern.LEG_ISOLATION),
    "ab": _pattern(Pattern.CORE),
    "core": _pattern(Pattern.CORE),
}


def excluded(exercise: Exercise, exclusions: Collection[str], limitations: Collection[str] = ()) -> bool:
    """Whether the athlete rules it out: by id, by words (`running`, `overhead`, `deadlifts`), or by a limitation
    that forbids a movement in so many words (`can't jump`). A mere complaint only cautions: see `cautions`.
    """
    return any(_rules_out(words)(exercise) for words in exclusions) or any(
        _rules_out(words)(exercise) for sentence in limitations for words in forbidden(sentence)
    )


def cautions(exercise: Exercise, limitations: Collection[str]) -> tuple[str, ...]:
    """The athlete's troubled body parts that speak against it (`knee`), for easier loads or a swap; empty if none."""
    if not exercise.avoid_with or not limitations:
        return ()
    troubled = sorted(areas_of(limitations))
    return tuple(part for joint in exercise.avoid_with for part in troubled if joint_of(part) == joint)


def areas_of(limitations: Collection[str]) -> frozenset[str]:
    """The body parts that several sentences name."""
    return frozenset(part for sentence in limitations for part in resting_parts(sentence))


def joint_of(part: str) -> str:
    """The part of `Exercise.avoid_with` that a body part rests with: a calf with the ankle, a knee with itself."""
    return _JOINT.get(part, part)


def told_once(limitations: Collection[str]) -> tuple[str, ...]:
    """The limitations without those the gate named itself (`shoulder trouble`) where another names the same part
    (`left shoulder is cranky`): one complaint under one name. The parts they caution for stay the same.
    """
    each = tuple(dict.fromkeys(limitations))
    return tuple(
        one for one in each if not any(_covers(other, one) for other in each if other.casefold() != one.casefold())
    )


def _covers(other: str, one: str) -> bool:
    """Whether `one` is the gate's own name of a part that `other` names in the same words."""
    area = one.casefold().removesuffix(" trouble")
    named = re.search(rf"\b{re.escape(area)}", other.casefold()) is not None
    return named and area != one.casefold() and body_parts(one) <= body_parts(other)


@lru_cache(maxsize=1024)
def body_parts(sentence: str) -> frozenset[str]:
    """The body parts a sentence names: `my left knee gets cranky` -> knee."""
    return frozenset(part for words, part in _BODY_PARTS.items() if re.search(words, sentence.lower()))


@lru_cache(maxsize=1024)
def resting_parts(words: str) -> frozenset[str]:
    """The body parts named, also those that rest with a joint beside them: `calf`."""
    near = (part for pattern, (part, _) in _NEAR.items() if re.search(pattern, words.lower()))
    return body_parts(words) | frozenset(near)


_PELVIC: Final = re.compile(
    r"\bpelvic floor\b|\bprolapse(?!d dis[ck])\b|\bdiastasis\b|\bincontinen"
    r"|\b(?:leak|leaking|pee|wee) .*\b(?:jump|run|skip|sneeze|cough|laugh|lift|bounce)",
    re.IGNORECASE,
)


def of_pelvic_floor(sentence: str) -> bool:
    """Whether a limitation tells of trouble with the pelvic floor, which leaves jumps out: impact waits until a
    pelvic health physiotherapist has looked (Goom, Donnelly, Brockwell 2019, Returning to running postnatal).
    """
    return _PELVIC.search(sentence) is not None


@lru_cache(maxsize=1024)
def forbidden(sentence: str) -> tuple[str, ...]:
    """What follows `no`, `can't` or `avoid` in a limitation, sentence by sentence and piece by piece."""
    found = [loading_of(one["part"]) for one in _NOTHING_THAT_LOADS.finditer(sentence.lower())]
    found += ["jumping"] if of_pelvic_floor(sentence) else []
    for part in re.split(r"[.;\n]+", sentence.lower()):
        forbids = _FORBIDS.search(part)
        if forbids is None:
            continue
        for piece in re.split(r",|\bor\b|\band\b|/", part[forbids.end() :]):
            words = " ".join(_movement_words(_FOR_HOW_LONG.sub("", _FORBIDS.sub(" ", piece))))
            found += [words] if words else []
    return tuple(found)


def _movement_words(piece: str) -> tuple[str, ...]:
    idle = {
        "do",
        "doing",
        "any",
        "more",
        "to",
        "heavy",
        "allowed",
        "load",
        "anything",
        "movement",
        "lift",
        "well",
        "for",
    }
    return tuple(word for word in name_words(piece) if word not in idle)


@lru_cache(maxsize=2048)
def _rules_out(words: str) -> _Test:
    """The test behind one exclusion: an id means that exercise alone, a word the whole family that carries it."""
    sore = _LOADS.match(words)
    if sore is not None:
        part = joint_of(sore[1])
        rests = _RESTS.get(part, frozenset())
        runs = part in _RUN_PARTS
        return lambda exercise: (
            part in exercise.avoid_with
            or exercise.pattern in rests
            or (part == "hamstring" and Muscle.HAMSTRINGS in exercise.primary)
            or (part == "lower back" and _bar_on_the_spine(exercise))
            or (runs and (_runs(exercise) or _jumps(exercise)))
        )
    wanted = name_words(words)
    if not wanted:
        return lambda _: False
    if "-" in words.strip() and " " not in words.strip():
        return lambda exercise: exercise.id == words.strip() or _carries(exercise, wanted)
    group = _GROUPS.get(" ".join(wanted)) or _GROUPS.get(words.strip().lower())
    if group is not None:
        return lambda exercise: group(exercise) or "".join(name_words(exercise.id)) == "".join(wanted)
    return lambda exercise: _carries(exercise, wanted)


def _carries(exercise: Exercise, wanted: tuple[str, ...]) -> bool:
    """Whether a name of it holds all the words, or one of its names is exactly them (`pullups`)."""
    names = (exercise.name, exercise.id, *exercise.aliases)
    squashed = "".join(wanted)
    return any(set(wanted) <= set(name_words(name)) or "".join(name_words(name)) == squashed for name in names)
