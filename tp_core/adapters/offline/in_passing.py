"""Answers to what is said in passing while a program runs; nothing of it is judged, dosed or cleared.

Medicines, food and drink stay with those who know them; what the plan can do about the day is offered instead.
"""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Final

from tp_core.adapters.offline import days_told, phrases, while_training, wonders_told
from tp_core.adapters.offline import training_texts as texts
from tp_core.adapters.offline.reading import asks, illness, in_passing
from tp_core.adapters.offline.reading.lift_names import mentions
from tp_core.domain.facts import Facts, RunningProgram
from tp_core.domain.program import RUNNING

_TEXTS: Final[Mapping[str, str]] = {
    "drank": (
        "One evening changes nothing. If you feel rough, go short (“only 20 minutes”), a step lighter, or leave "
        "it: “skip today” is fine. Don't lift while you still feel it."
    ),
    "painkiller": (
        "Whether to take it is for a doctor or pharmacist. It hides what training should heed, and I don't plan "
        "through pain: where a session needs one, tell me where it hurts and I leave out what loads it."
    ),
    "medicine": (
        "Ask who prescribed it, or a pharmacist, whether it bears on training; I can't judge it. What they allow "
        "or limit goes under *Account*, and I plan by it. If you feel dizzy, faint or unwell, stop."
    ),
    "fasting": (
        "Train when you can drink and eat soon after, and keep it short and easy at first: “only 30 minutes”, a "
        "step less load; stop when you feel dizzy or weak. Sessions move (“move today to Saturday”), other days "
        "hold from now on when you name them, and “pause the program” is fine too. With diabetes, medicines or a "
        "pregnancy ask a doctor first; what to eat is a dietitian's."
    ),
    "partner": (
        "Train together, but not by the same numbers: loads, limits and the health question are each person's "
        "own. They can make a program of theirs here."
    ),
    "said that": (
        "Then it didn't answer you. Say it another way, or name the exercise, the day or the week it is about."
    ),
    "twice": texts.TWO_IN_ONE,
    "wrong day": (
        "Nothing is lost. Tell me what you did, like “squat 3x5 at 100”, and I write it down; “swap today with "
        "tomorrow”, or two other days, puts the plan behind it."
    ),
    "strict": (
        "My tone stays as it is. What asks more of you: a check-in every week, an honest effort at every set, and"
        " the reminder under *Account*. If the training is too easy, say that and the loads follow."
    ),
    "who made": (
        "I did, by fixed rules from what you told me: goal, days, equipment and numbers. Ask “why” of any part of"
        " it and I tell the rule."
    ),
    "hands": (
        "Chalk, the bar in the fingers rather than the palm, and calluses filed down help; straps are fine for "
        "the last sets. Open skin: wash and cover it, and swap what grips hard until it has closed."
    ),
    "plates": (
        "Enter the smallest plates and the bar under *Account*: loads are then rounded to what you can put on. "
        "For one day use *Different* on the set, and log what you lifted."
    ),
}  # fmt: skip


def answer(plain: str, running: RunningProgram | None, facts: Facts) -> str:
    """The answer; empty where a message is none of it, or is about what hurts or an illness."""
    key = in_passing.key(plain)
    if not key or running is None or running.program.status not in RUNNING or illness.told(plain):
        return ""
    if asks.says_it_hurts(plain) and key not in ("painkiller", "form", "fault", "hands"):
        return ""
    tell = _TELLS.get(key)
    return tell(plain, running, facts.today) if tell is not None else _TEXTS[key]


def _not_reached(plain: str, running: RunningProgram, today: date) -> str:
    after = "If it isn't reached, nothing is lost: the end shows what came, and a next program begins from there."
    return f"{wonders_told.progress(plain, running, today)} {after}"


def _lost_log(plain: str, running: RunningProgram, today: date) -> str:
    known = days_told.last(plain, running, today)
    return f"The last I have: {known} If something is missing, tell me, like “yesterday squat 3x5 at 100”."


def _fault(plain: str, _running: RunningProgram, _today: date) -> str:
    """What holds for any fault, with the cue of the lift; its cause is for who sees it."""
    named = mentions(plain, all_words=True)[0].exercise
    cue = f"{named.name}: {named.cue[:1].lower()}{named.cue[1:]}".rstrip(".")
    return (
        f"{cue}. Take a step less load until three reps in a row look alike (our default), with *Different* on the "
        "set; log what you really did, and the loads follow. What makes yours go that way I can't see: a film from the "
        "side, or a coach's eye, tells."
    )


def _form(plain: str, _running: RunningProgram, _today: date) -> str:
    """A set ends where its form does; with the cue of the exercise that is named."""
    named = mentions(plain, all_words=True)
    cue = f" {named[0].exercise.name}: {named[0].exercise.cue[:1].lower()}{named[0].exercise.cue[1:]}" if named else ""
    cue = f"{cue}." if cue and not cue.endswith(".") else cue
    return (
        "End the set with the last rep that looks like the first, and take a step less load with *Different* on "
        f"the next; log what you really did, and the loads follow.{cue} I can't see you lift: a film from the "
        "side, or a trainer's eye, tells more."
    )


def _record(plain: str, _running: RunningProgram, _today: date) -> str:
    named = mentions(plain, all_words=True)
    lift = named[0].exercise.name.lower() if named else "squat"
    which = "Well done. " if named else "Well done. Which lift was it? "
    return f"{which}Tell me like “{lift} 1x1 at 140” and it is logged; a record shows by itself."


def _weeks(_plain: str, running: RunningProgram, _today: date) -> str:
    """This week and the one before by sessions and sets, and what has moved since the start."""
    told = [_week(number, running) for number in (running.week, running.week - 1) if number > 0]
    moved = f" Since the start: {' '.join(running.moved[:2])}" if running.moved else ""
    return f"{'; '.join(one for one in told if one)}.{moved}".replace("..", ".")


def _week(number: int, running: RunningProgram) -> str:
    mine = [one for one in running.recent if one.week == number]
    planned = len(running.plan.week(number).sessions)
    done = sum(one.became in ("done", "swapped") for one in mine)
    lead = f"Week {number} so far" if number == running.week else f"week {number}"
    return f"{lead}: {done} of {planned} sessions done, {phrases.counted(sum(one.sets for one in mine), 'set')}"


def _sarcasm(plain: str, running: RunningProgram, today: date) -> str:
    named = mentions(plain, all_words=True)
    if not named:
        return "It is what the plan asks. If it is too much, say what: the length, the exercise or the day."
    lift = named[0].exercise
    swap = f"If you'd rather not, say “swap the {lift.name.lower()}” on its day, and I offer two others."
    return f"{days_told.next_of(lift, running, today)} {swap}"


def _deload(plain: str, running: RunningProgram, today: date) -> str:
    return f"{while_training.deload(plain, running, today)} If you feel fresh after it, it has worked."


_TELLS: Final[Mapping[str, Callable[[str, RunningProgram, date], str]]] = {
    "deload": _deload, "not reached": _not_reached, "time enough": wonders_told.progress, "lost log": _lost_log,
    "since start": wonders_told.progress,
    "form": _form, "fault": _fault, "record": _record, "weeks": _weeks, "sarcasm": _sarcasm,
}  # fmt: skip
