"""Where a text names exercises, by their names, aliases and the short forms lifters use."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache
from typing import Final

from tp_core.domain import exercises
from tp_core.domain.exercises import Exercise, Loading

BIG_THREE: Final = ("back-squat", "bench-press", "deadlift")
BIG_FOUR = frozenset({"back-squat", "bench-press", "deadlift", "overhead-press"})
_AMBIGUOUS: Final = frozenset({
    "bar", "bar hang", "bicycles", "bike", "boxing", "bp", "bridge", "bridges", "bs", "carry", "chin", "concept2",
    "cycle", "cycling", "day", "dubs", "dus", "erg", "event", "everything", "fs", "get", "get up", "get ups", "hang",
    "hangs", "hill", "hill run", "hills", "intervals", "jog", "jogging", "laps", "long run", "march", "marching",
    "pc", "press", "press up", "ps", "race", "race day", "rack", "rack carry", "repeats", "ropes", "rower", "rowing",
    "run", "running", "runs", "skaters", "ski", "sprint", "sprints", "stairs", "step", "stride", "strides", "sumo",
    "swim", "swimming", "swims", "swings", "tempo", "test", "threshold", "trap", "trap bar", "treadmill", "up",
    "ups", "walk", "walking", "walks",
})  # fmt: skip
"""Words that mean other things too."""
_FORMS: Final = {
    "squatting": "back-squat", "benching": "bench-press", "bench pressing": "bench-press", "deadlifting": "deadlift",
    "dead": "deadlift", "overhead": "overhead-press", "overhead pressing": "overhead-press", "pressing": "overhead-press",
    "snatching": "snatch", "pull up": "pull-up", "clean & jerk": "clean-and-jerk", "c&j": "clean-and-jerk", "c and j": "clean-and-jerk",
    "dl": "deadlift", "front squatting": "front-squat", "hip thrusting": "hip-thrust", "goblet squatting": "goblet-squat", "leg pressing": "leg-press",
    "push pressing": "push-press", "closegrip bench": "close-grip-bench-press", "closegrip bench press": "close-grip-bench-press", "chinning": "chin-up",
    "squatted": "back-squat", "benched": "bench-press", "deadlifted": "deadlift", "snatched": "snatch", "cj": "clean-and-jerk", "clean and jerking": "clean-and-jerk", "clean & jerking": "clean-and-jerk", "clean and jerked": "clean-and-jerk",
    "db bench": "dumbbell-bench-press", "flat db press": "dumbbell-bench-press", "db shoulder press": "dumbbell-shoulder-press", "db flat press": "dumbbell-bench-press", "db bench press": "dumbbell-bench-press", "db row": "dumbbell-row", "db press": "dumbbell-shoulder-press",
    "incline db": "incline-dumbbell-press", "incline dumbbell": "incline-dumbbell-press", "db incline": "incline-dumbbell-press", "dumbbell incline": "incline-dumbbell-press",
    "flat db": "dumbbell-bench-press", "db flat": "dumbbell-bench-press",
    "weighted chin": "weighted-chin-up", "weighted chins": "weighted-chin-up", "weighted pull": "weighted-pull-up",
    "incline db press": "incline-dumbbell-press", "incline db bench": "incline-dumbbell-press",
    "mu": "muscle-up", "mus": "muscle-up", "planking": "plank", "can hang": "dead-hang", "hang for": "dead-hang", "squat to a box": "box-squat", "squats to a box": "box-squat", "squat with body": "bodyweight-squat", "squat no weight": "bodyweight-squat",
    "squats no weight": "bodyweight-squat", "squats with body": "bodyweight-squat", "squat without weight": "bodyweight-squat", "squats without weight": "bodyweight-squat",
    "trap bar dl": "trap-bar-deadlift", "trap bar dead": "trap-bar-deadlift", "hex bar dl": "trap-bar-deadlift", "rowing strength": "barbell-row",
}  # fmt: skip
SHORT: Final = {
    "press": "overhead-press",
    "pull": "deadlift",
    "pulling": "deadlift",
    "pulls": "deadlift",
    "pulled": "deadlift",
    "dead": "deadlift",
    "row": "barbell-row",
    "high bar": "back-squat",
    "low bar": "back-squat",
    "clean": "clean",
    "cleaned": "clean",
    "jerked": "push-jerk",
    "sq": "back-squat",
    "fs": "front-squat",
    "bs": "back-squat",
    "bp": "bench-press",
    "sn": "snatch",
    "trap bar": "trap-bar-deadlift",
    "hex bar": "trap-bar-deadlift",
    "incline": "incline-bench-press",
    "front sq": "front-squat",
    "back sq": "back-squat",
    "sumo": "sumo-deadlift",
    "conventional": "deadlift",
    "hex": "trap-bar-deadlift",
    "hack": "hack-squat",
    "flat": "bench-press",
    "romanian": "romanian-deadlift",
}
_SHORT_NAME: Final = re.compile(
    rf"(?<![a-z-])(?<!in a )(?P<name>{'|'.join(SHORT)})(?=(?:\s*[:=]|\s+(?:is|at|of|to|-|goal|target|max))?\s*\d)"
)
_SHORT_BEHIND: Final = re.compile(
    r"(?:(?<=\d )|(?<=kg )|(?<=lb )|(?<=lbs )|(?<=plate )|(?<=plates ))(?:on (?:the )?)?(?P<name>pull|press|dead|flat|trap bar|hex bar)(?![a-z-])(?! (?:up|down|over|bench|dumb|db))"
)
_LETTERS: Final = re.compile(
    r"(?<![a-z])(?P<s>s(?:q)?)[\s:]*\d{2,3}(?:\.\d+)?[^a-z\d]{0,3}(?:kg|lbs?)?[\s,/]*(?P<b>bp?)[\s:]*\d{2,3}(?:\.\d+)?(?!\d)(?:[^a-z\d]{0,3}(?:kg|lbs?)?[\s,/]*(?P<d>dl?)(?=[\s:]*\d{2,3}))?"
)

_I_DO: Final = re.compile(
    r"(?:\bi weigh [\d.\x1f ]*(?:kgs?|kilos?|lbs?)? ?and|\x1f{4,} ?and|\bi(?: can| only| just| now| currently)*|^|[.;¶])\s*$"
)
_A_LOAD: Final = re.compile(
    r"(?:ing)?(?: about| around)? (?:\d{2,3}(?:\.\d)?|\d(?:\.5)? plates?)\b(?!\s*(?:hours?|shifts?|days?|nights?|mins?|minutes?|reps?|%|times))"
)
"""`I pull 180`: a lift by itself."""
_LOAD_AHEAD: Final = re.compile(
    r"(?<![\d.])(?:\d{3}|\d{2,3}(?:\.\d)?(?: ?(?:kgs?|lbs?))? on(?: the)?)(?: ?(?:kgs?|lbs?))? $"
)
"""In front of `pull`, `press` or `dead`."""
_LOADED: Final = re.compile(r"\s*(?:is|at|of|:|=)?\s*\d+(?:\.\d+)?\s*(?:kgs?|kilos?|lbs?|pounds?)\b")
_PRESSES: Final = frozenset(
    {"bench-press", "overhead-press", "push-press", "incline-bench-press", "dumbbell-bench-press"}
)
_IS_BAR: Final = re.compile(r"[ -]?(?:bars?|station)\b")
"""A thing to hang from, no lift."""
_ONE_ARM: Final = re.compile(r"\b(?:1|one|single)[ -](?:arm|hand)(?:ed)? $")
"""Before a pull-up: another exercise altogether."""
_CLEANLY: Final = re.compile(
    r"\s+(?:reps?|ones?|sets?|please|strict|single|double|triple|form|handstand|hspu|pull|chin|push|press[- ]?up|dips?|muscle|pistol|squats?|bench|deadlift|eating|diet|bill|slate|record|health|bulk|shirt|house|room|air)\b"
)
"""Behind `clean` where it says how: `five clean reps`, `a clean handstand push-up`."""
_NO_WEIGHT: Final = re.compile(r"\s*\((?:no weights?|(?:with )?body ?weight|bw|air|without (?:any )?weights?)\)")
_PLAIN_ONE: Final = re.compile(
    r"(?<![a-z])(?:normal|regular|full|proper|standard|floor|ordinary)(?: (?:ones?|grip|style)\b)?(?=\s*(?:[:=,]|\s(?:is|are|i (?:do|can do|get)|at|just|only|about|ones?))*\s*\d)"
    r"|(?<=\d )(?:normal|regular|full|proper|standard|floor|ordinary)(?: (?:ones?|grip|style)\b)(?! (?:push|press|pull|chin|set|week|min|rest|day))"
)
_PLAIN_OF: Final = {
    "knee-push-up": "push-up", "incline-push-up": "push-up", "close-grip-push-up": "push-up", "neutral-grip-pull-up": "pull-up",
    "assisted-pull-up": "pull-up", "band-assisted-pull-up": "pull-up",
}  # fmt: skip
"""What `full ones` are beside an easier or another form: `knee push-ups 15, full ones 2`."""


@dataclass(frozen=True)
class Mention:
    """An exercise named at a place."""

    start: int
    end: int
    exercise: Exercise
    reps_end: int = 0
    """Where the reps end that stand behind it: `70 bench for 5`."""


def mentions(live: str, *, all_words: bool = False) -> list[Mention]:
    """Where exercises are named. Words that mean other things too count only with `all_words`."""
    pattern, ids = _names()
    squashed = _squashed()
    found = []
    for match in pattern.finditer(live):
        key = _key(match[0])
        if key == "row" and live[: match.start()].endswith("in a "):
            continue
        if _IS_BAR.match(live, match.end()) and key.startswith(("pull", "chin", "dip")):
            continue
        if key == "clean" and _CLEANLY.match(live, match.end()):
            continue
        of_ups = key in ("press ups", "chins") or "-" in match[0]  # `bench press up to 100` is no press-up
        if not all_words and not of_ups and (key in _AMBIGUOUS or key.removesuffix("s") in _AMBIGUOUS):
            continue
        if _ONE_ARM.search(live, max(0, match.start() - 14), match.start()) and key.startswith(
            ("pull", "chin", "push", "press up", "dead hang", "hang")
        ):
            continue
        forms = (key, key.removesuffix("s"), key.removesuffix("es"))
        name = next((one for one in forms if one in ids), None)
        joined = (squashed.get(one.replace(" ", "")) for one in forms)
        exercise_id = ids[name] if name else next((found for found in joined if found), None)
        if exercise_id == "back-squat" and _NO_WEIGHT.match(live, match.end()):
            exercise_id = "bodyweight-squat"
        if exercise_id is not None:
            found.append(Mention(match.start(), match.end(), exercises.EXERCISES[exercise_id]))
    return found


@cache
def _names() -> tuple[re.Pattern[str], dict[str, str]]:
    ids: dict[str, str] = {}
    for exercise in exercises.EXERCISES.values():
        for name in (exercise.id, exercise.name.lower(), *exercise.aliases):
            ids.setdefault(_key(name), exercise.id)
    ids |= {_key(form): exercise_id for form, exercise_id in _FORMS.items() if exercise_id in exercises.EXERCISES}
    ordered = sorted((name for name in ids if len(name) > 1), key=len, reverse=True)
    # By their first letter, the longest first in each: at a place of a text only those that could stand there are tried.
    by_letter: dict[str, list[str]] = {}
    for name in ordered:
        by_letter.setdefault(re.escape(name[0]), []).append(re.escape(name[1:]).replace(r"\ ", r"[\s-]?"))
    joined = "|".join(f"{letter}(?:{'|'.join(rests)})" for letter, rests in by_letter.items())
    return re.compile(rf"(?<![a-z])(?:{joined})(?:e?s)?(?![a-z])"), ids


@cache
def _squashed() -> dict[str, str]:
    return {name.replace(" ", ""): exercise_id for name, exercise_id in _names()[1].items()}


def _key(name: str) -> str:
    return " ".join(re.sub(r"[^a-z0-9&']+", " ", name.lower()).split())


def with_short_names(live: str, named: list[Mention]) -> list[Mention]:
    """With `press 42.5x5` and `pull 190` where other lifts stand beside them, and `S 190 B 120 D 220`."""
    short = list(_SHORT_NAME.finditer(live))
    several = sum(_A_LOAD.match(live, match.end()) is not None for match in short) > 1  # `sq 110 bp 75`
    heavy = any(mention.exercise.loading not in (Loading.BODYWEIGHT, Loading.TIME) for mention in named)
    more = [
        Mention(match.start("name"), match.end("name"), exercises.EXERCISES[SHORT[match["name"]]])
        for match in (*short, *_SHORT_BEHIND.finditer(live))
        if (several or heavy or _is_lift_alone(live, match)) and SHORT[match["name"]] in exercises.EXERCISES
    ]
    more = [_as_verb(live, one, named) for one in more] + _plain_ones(live, named)
    for letters in _LETTERS.finditer(live):
        more += [
            Mention(*letters.span(group), exercises.EXERCISES[lift])
            for group, lift in zip("sbd", BIG_THREE, strict=True)
            if letters[group]
        ]
    named, more = _on_the_bar(live, named, more)
    found = {one.start: one for one in more if not any(known.start <= one.start < known.end for known in named)}
    return sorted([*named, *found.values()], key=lambda mention: mention.start)


_ON: Final = re.compile(r"[^.;,!?¶()]{0,30}\bon (?:the |a )?$")


def _on_the_bar(live: str, named: list[Mention], short: list[Mention]) -> tuple[list[Mention], list[Mention]]:
    """`deadlift 3 reps at 300 lb on the trap bar`: one lift, named in two places."""
    for bar in [one for one in short if one.exercise.id == "trap-bar-deadlift"]:
        lift = next(
            (one for one in named if one.exercise.id == "deadlift" and _ON.fullmatch(live, one.end, bar.start)), None
        )
        if lift is not None:
            named = [replace(one, exercise=bar.exercise) if one is lift else one for one in named]
            short = [one for one in short if one is not bar]
    return named, short


def with_listed(named: list[Mention], listed: Mapping[int, Mention]) -> list[Mention]:
    """With the lifts of lists that only their list makes lifts."""
    more = [
        one for one in listed.values() if not any(known.start < one.end and one.start < known.end for known in named)
    ]
    return sorted([*named, *more], key=lambda mention: mention.start)


def _is_lift_alone(live: str, match: re.Match[str]) -> bool:
    """`I pull 180`, `press 60 kg`, `a 180 pull`, `47.5 on press`: a short name that its load makes sure."""
    done = _I_DO.search(live[: match.start()]) and _A_LOAD.match(live, match.end())
    return bool(
        done
        or _LOADED.match(live, match.end())
        or (match.re is _SHORT_BEHIND and _LOAD_AHEAD.search(live[: match.start("name")]))
    )


def _plain_ones(live: str, named: list[Mention]) -> list[Mention]:
    """`knee push-ups i do 15, full ones 2`: the usual form, where only another form is named."""
    plain = {_PLAIN_OF[one.exercise.id] for one in named if one.exercise.id in _PLAIN_OF}
    if len(plain) != 1:
        return []
    usual = exercises.EXERCISES[plain.pop()]
    return [Mention(*match.span(), usual) for match in _PLAIN_ONE.finditer(live)]


def _as_verb(live: str, short: Mention, named: list[Mention]) -> Mention:
    """`my bench press is 95, I wish to press 110`, `trap bar deadlift 180, pulled 160`: the press or pull told of."""
    told = {one.exercise.id for one in named if one.exercise.id in _PRESSES}
    verb = live[: short.start].endswith(" to ") and live.startswith("press", short.start)
    if verb and told == {"bench-press"}:
        return Mention(short.start, short.end, exercises.EXERCISES["bench-press"])
    if live.startswith("jerked", short.start) and any(one.exercise.id == "clean-and-jerk" for one in named):
        return replace(short, exercise=exercises.EXERCISES["clean-and-jerk"])
    pulls = {one.exercise.id for one in named if one.exercise.id.endswith("deadlift")}
    if live.startswith("pull", short.start) and len(pulls) == 1:
        return Mention(short.start, short.end, exercises.EXERCISES[pulls.pop()])
    return short
