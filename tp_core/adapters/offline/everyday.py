"""Answers to everyday questions, in the design talk and beside a running program: from the exercise table, the plan's
own numbers where it has some, and else from `advice`.
"""

import re
from collections.abc import Callable

from tp_core.adapters.offline import advice, exercise_answers, of_running, phrases
from tp_core.adapters.offline.known import Known
from tp_core.adapters.offline.reading.asks import Asides
from tp_core.adapters.offline.reading.lift_names import mentions
from tp_core.domain.exercises import EXERCISES, Equipment, Loading
from tp_core.domain.loading import Rounding, ordinary_gym
from tp_core.domain.periodization.usual import JUDGED
from tp_core.domain.phrasing import listed
from tp_core.domain.program import Discipline, PhaseKind
from tp_core.domain.schedule import day_in_words
from tp_core.domain.strength import estimates
from tp_core.domain.units import Unit, from_kg, to_kg
from tp_core.domain.units import plain as plain_number
from tp_core.domain.validation.goals import WEEKLY_GAIN
from tp_core.domain.week_text import session_lines

_OPENER = (0.90, 0.92)
"""Of what is realistic on the day: a single at about RPE 8 (science.md 3.3, 1 rep: 90.7-92.2 %), lifting custom."""
_MINUTES_A_SET = (3.5, 4.6)
"""Rests included: with short ones, and an hour with three-minute rests for 13 sets (science.md 3.1, TM1)."""
_FEW_LINES = 3
_OF_RUNNERS = frozenset({"run pace", "taper"})
"""General questions that a running plan answers by its own numbers."""
_MEET_LIFTS = JUDGED[Discipline.POWERLIFTING]


def to(asides: Asides, known: Known | None) -> str:
    """The answer to a question about pain, an exercise or training in general."""
    if asides.question == "pain":
        return exercise_answers.with_care(asides.asked, known)
    if asides.question == "exercise":
        return exercise_answers.of_exercise(asides.about, asides.asked, known)
    own = of_running.asked(asides.asked, known) if known is not None else ""
    if own and asides.about in _OF_RUNNERS:
        return own
    told = _TOLD.get(asides.about)
    if told is not None:
        return told(asides.asked, known)
    running = known is not None and known.program is not None
    return (advice.IN_TRAINING if running else advice.TEXTS)[asides.about]


def week(sentence: str, known: Known | None) -> str:
    found = re.search(r"\bweek (\d{1,2})\b", sentence)
    if known is None or found is None:
        return "That follows from the goal and the length, which I don't have yet."
    number, last = int(found[1]), len(known.plan.weeks)
    if number > last:
        return f"The plan has {phrases.counted(last, 'week')} so far."
    planned = known.plan.week(number)
    names = listed(list(dict.fromkeys(session.name for session in planned.sessions)))
    first = day_in_words(known.first_day(number), known.today)
    note = f" {planned.note}" if planned.note else ""
    opens = planned.sessions[0]
    lines = session_lines(opens, numbers=known.numbers, constraints=known.constraints)[:_FEW_LINES]
    return f"Week {number}, from {first}: {names}.{note} {opens.name}: {'; '.join(lines)}."


def _plates(sentence: str, known: Known | None) -> str:
    """What goes on each side of an ordinary bar (science.md 3.9)."""
    pounds = re.search(r"\b(?:lbs?|pounds)\b", sentence)
    unit = Unit.LB if pounds else known.unit if known is not None else Unit.KG
    gym, amount = ordinary_gym(unit), float((re.search(r"\d{2,3}(?:\.\d+)?", sentence) or ["0"])[0])
    load = gym.load(to_kg(amount, unit), Loading.BARBELL, Rounding.DOWN)
    near = plain_number(load.amount)
    lead = "" if load.amount == amount else f"{plain_number(amount)} {unit} doesn't come out evenly; {near} does. "
    bar = f"With a bar of {plain_number(gym.bar)} {unit}: {gym.plates_text(load)}."
    return f"{lead}{bar} In a workout the plates stand beside the sets."


def openers(sentence: str, known: Known | None) -> str:
    """The rule, and in numbers nine tenths of the goal, or of what the weeks are likely to bring where that is less."""
    count = "Each lift has three attempts. " if "many" in sentence else ""
    rule = (
        f"{count}An opener is about 90-92 % of what is realistic by then: a single you would make even on a bad day "
        "(lifters' custom; RPE 8 on the RTS chart)"
    )
    marks = [] if known is None else [_opener(lift, known) for lift in JUDGED.get(known.discipline, _MEET_LIFTS)]
    found = [mark for mark in marks if mark]
    if not found:
        return f"{rule}. Give me your best recent sets or your goals for the day and I'll say it in numbers."
    later = re.search(r"\b(?:second|third|2nd|3rd|2|3)\b.{0,10}\battempt", sentence)
    rule = f"{rule}. The second lies near your goal, the third is what the day gives" if later else rule
    numbers = f"{rule}. By your numbers: {listed(found)}."
    return f"{numbers} The last heavy weeks decide; go lower, not higher, when in doubt."


def _opener(lift: str, known: Known) -> str:
    realistic = realistic_on_the_day(lift, known)
    if realistic is None:
        return ""
    step = 2.5 if known.unit is Unit.KG else 5
    low, high = (from_kg(realistic * share, known.unit) // step * step for share in _OPENER)
    span = plain_number(low) if low == high else f"{plain_number(low)}-{plain_number(high)}"
    return f"{EXERCISES[lift].name.lower()} {span} {known.unit}"


def realistic_on_the_day(lift: str, known: Known) -> float | None:
    """The goal in kg, or today's estimate with the most we reckon with over the weeks where that is less."""
    began = estimates(known.numbers).get(lift)
    now = known.maxes.get(lift, began.kilograms if began is not None else None)
    goal = next(
        (one.load for one in known.targets if one.exercise_id == lift and one.load and (one.reps or 1) == 1), None
    )
    if now is None:
        return goal
    weeks = max(0, len(known.plan.weeks) - known.week)
    likely = now * (1 + WEEKLY_GAIN[known.constraints.experience] * weeks / 100)
    return min(goal, likely) if goal is not None else likely


def _deload(_sentence: str, known: Known | None) -> str:
    why = "Coaches commonly plan one about every four to six weeks (Bell 2022, 18 coaches)."
    if known is None:
        return f"{why} With a goal and a length I can say which weeks."
    coming = [
        week.week_number for week in known.plan.weeks if week.kind is PhaseKind.DELOAD and week.week_number > known.week
    ]
    if not coming:
        return f"No lighter week stands in the weeks ahead. {why} A check-in can lead to one when you need it."
    first = day_in_words(known.first_day(coming[0]), known.today)
    more = f", then week {listed([str(week) for week in coming[1:4]])}" if coming[1:] else ""
    return f"The next lighter week is week {coming[0]}, from {first}{more}. {why}"


def minutes(sentence: str, _known: Known | None) -> str:
    found = re.search(r"\b(\d{1,3}) ?(?:minutes?|mins?)\b", sentence)
    long = int(found[1]) if found else 60 if "an hour" in sentence and "half" not in sentence else 30
    most, least = (max(1, int(long / each)) for each in _MINUTES_A_SET)
    sets = phrases.counted(most, "working set") if least == most else f"{least}-{most} working sets"
    return (
        f"{long} minutes hold about {sets} with their rests (our count), and every session counts: the WHO sets no "
        "least length (Bull 2020). Twice a week with the big lifts is a real start; more sets bring more, by less each "
        "time."
    )


def lift_often(sentence: str, known: Known | None) -> str:
    named = [one.exercise for one in mentions(sentence, all_words=True)]
    lift = named[0] if named else EXERCISES["back-squat"]
    lifts = lift.name.lower()
    count = 0 if known is None else sum(
        slot.exercise_id == lift.id
        for session in known.plan.week(max(1, known.week)).sessions
        for slot in session.slots
    )  # fmt: skip
    here = f"The plan has the {lifts} {_times(count)} in the week. " if count else ""
    if "deadlift" in lift.id or "deadlift" in lifts:
        return (
            f"{here}For the deadlift once heavy in a week is enough (our rule): it tires the back that squats and rows "
            "use too, and they train the same muscles a second time."
        )
    return (
        f"{here}Twice a week is what ACSM's 2026 review asks for a muscle; the second time is the easier one. More "
        "often at the same weekly work is a matter of taste."
    )


def _times(count: int) -> str:
    return {1: "once", 2: "twice"}.get(count, f"{count} times")


def _first_weight(sentence: str, known: Known | None) -> str:
    """A weight that leaves three reps (science.md 3.1, beginners without a known max), or the plan's own."""
    named = [one.exercise for one in mentions(sentence, all_words=True)]
    lift = named[0] if named else None
    now = estimates(known.numbers).get(lift.id) if known is not None and lift is not None else None
    if lift is not None and now is not None and known is not None:
        return (
            f"Your number gives an estimated max of about {round(from_kg(now.kilograms, known.unit))} {known.unit} in "
            f"the {lift.name.lower()}, and each session's load follows from that; it stands beside the sets."
        )
    has_bar = known is None or Equipment.BARBELL in known.constraints.equipment
    bar = (lift is None or lift.loading is Loading.BARBELL) and has_bar
    begin = "Begin with the empty bar (usually 20 kg), or the lightest dumbbells," if bar else "Begin light"
    floor = (
        " In the deadlift put light plates on or raise the bar to mid-shin."
        if lift is not None and lift.id == "deadlift"
        else ""
    )
    return (
        f"{begin} and go up in small steps until a set of the planned reps leaves about three good ones in you: that "
        f"is the load for now (our rule for a lift without a number).{floor} Log it, and the next loads follow."
    )


def _stall(sentence: str, known: Known | None) -> str:
    """How a lift that is said to be stuck went by its numbers, and what the plan does about it by itself."""
    running = known is not None and known.program is not None
    general = (advice.IN_TRAINING if running else advice.TEXTS)["stall"]
    named = [one.exercise.name for one in mentions(sentence, all_words=True)]
    lines = known.trained if known is not None else ()
    line = next((one for one in lines for name in named if one.startswith(f"{name}:")), "")
    return f"{line}. {general} {_BY_ITSELF}" if line else general


_BY_ITSELF = (
    "By itself the plan takes 10 % off a lift whose reps were short three sessions running; one lift alone is no "
    "reason for a lighter week, two are. Until then keep its sets two or three reps short of the last one, or swap it "
    "for a close variation."
)


_TOLD: dict[str, Callable[[str, Known | None], str]] = {
    "openers": openers,
    "stall": _stall,
    "deload": _deload,
    "minutes": minutes,
    "lift often": lift_often,
    "first weight": _first_weight,
    "week": week,
    "plates": _plates,
}
