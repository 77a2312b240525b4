"""What a message says of today's workout: open it, fit it, swap in it, log it, close it; as the tool calls it asks for."""

import re

from tp_core.adapters.offline.arguments import Arguments
from tp_core.adapters.offline.reading import (
    cardio_told,
    dates_changed,
    days_changed,
    done_elsewhere,
    illness,
    lift_asks,
    memory_words,
    on_other_days,
    pains,
    pauses,
    run_told,
    sets_told,
    training_words,
)
from tp_core.adapters.offline.reading.set_numbers import effort
from tp_core.domain.equipment_words import parse_equipment
from tp_core.domain.exercises import Equipment, find
from tp_core.domain.facts import Facts
from tp_core.domain.program import RUNNING
from tp_core.domain.questions import marked

OPEN = "open_workout"
_ASKS = re.compile(
    r"\b(?:what(?:'s| is| are|s)?(?: do i| am i)?(?: on| up| doing| training| planned)?|show(?: me)?|give me|open|start)\b"
    r".*\b(?:today|tonight|workout|session)\b|^\W*what(?:'s| is|s) on\W*$|^(?:today|workout|today'?s? (?:workout|session))\W*$"
)
_MINUTES = re.compile(
    r"\b(?:only|just|got|have|having|in|max(?:imum)?|about|short on time,?)\W+(?:\w+\W+)?(?P<n>\d{2,3})\s*(?:min\w*|m)\b"
    r"|^\W*(?:(?:ok\w*|fine|then|well|so|but|only|just|make it|let'?s do)\W+)*(?P<alone>\d{2,3})\s*min\w*\W*(?:today|only|max)?\W*$"
    r"|\b(?P<left>[1-9]\d) ?min\w* (?:left|until (?:close|closing|they close))\b"
)
_HALF_HOUR = re.compile(r"\b(?:only|just|got|have|in)\b.*\bhalf an hour\b|^half an hour\W*$")
_NO_KIT = re.compile(
    r"\b(?:no|without(?: a| the| any)?|(?:don'?t|do not) have(?: a| the| any| my)?|haven'?t got(?: a| the| any)?)\s+"
    r"(?P<kit>[a-z][a-z -]{2,30}?)(?=\s+(?:free|today|available|here|right now|yet|with me)|[.,!]|$)"
    r"|\b(?:some(?:one|body| ?1)|a guy|some (?:guy|dude|bloke))(?:'?s| is)?(?: still| always)? (?:using|on|at|in|hogging|curling in) "
    r"(?:the |my )?(?P<used>[a-z][a-z -]{2,24}?)(?=[.,!]|$| again| still)"
    r"|\b(?P<taken>[a-z][a-z -]{2,24}?)s? (?:is|are) (?:taken|busy|broken|occupied|in use|not free|gone)\b"
)
_FINISHED = re.compile(
    r"^\W*(?:ok\w*\W+)?(?:i'?m |all )?(?:done|finished)\b(?! with)|\b(?:all done|done as planned|as planned|did it all|did (?:everything|all of it)|finished(?: it| the workout)?|did the rest\b|rest (?:done |was |went )?as planned|"
    r"log it all|^\W*(?:i )?(?:finish|do all|did all|all done)\W*$|(?:workout|session|training|run) (?:is |all )?(?:done|finished)(?! (?:today|now)?\?)|done for today)\b"
)
_EFFORT = re.compile(
    r"^\W*(?:(?:it|that|session|the|overall|today|was|about|so|an?|felt|like) )*(?:(?:effort|rpe)\W*(?:(?:was|of|is|about|like|an?) )*"
    r"(?P<n>10|\d(?:\.5)?)(?:\s*(?:/|out of|of)\s*10)?|(?P<of>10|\d(?:\.5)?)\s*(?:/|out of)\s*10)(?: effort| rpe| overall| today)*\W*$"
)
"""`effort 7`, `it was a 7/10`: how hard the session was, and nothing else."""
_SKIPS = re.compile(
    r"\bskip(?:ping|ped)?(?: (?:it|today'?s?(?: (?:workout|session|training))?|this (?:1|one|workout|session)|training"
    r"|(?:the|my) (?:(?:easy|long|tempo) )?(?:session|workout|gym|run|training)))?(?: today| tonight)?(?=\W*$|\s*[,.;:!(-]|,? (?:because|since|as|for|due|i'?m|i|got|too)\b)"
    r"|^\W*(?:today i can'?t|i can'?t today)\b|\b(?:can'?t (?:train|make it|do it) today|no training today|not training today|didn'?t train)\b"
)
_SWAP = re.compile(
    r"\b(?:swap|switch|replace|change)\s+(?:the |my |out )*(?P<what>[a-z][a-z -]+?)(?:\s+(?:for|with|to)\s+(?:the |a )?"
    r"(?P<to>[a-z][a-z -]+?))?(?=[.?!,]|$| today| please)"
    r"|\b(?P<to2>[a-z][a-z -]+?) instead of (?:the |my )?(?P<what2>[a-z][a-z -]+?)(?=[.?!,]|$| today| please)"
)
_AND_LATER = re.compile(
    r"\b(?:today|tonight)(?:,| and| or| nor)+ (?:on )?(?:tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b"
)
_MAY_SKIP = re.compile(
    r"\b(?:can|could|may|should|shall|must) i\b[^.;,!]*\bskip|\b(?:ok|okay|fine|alright) (?:to|if i) skip\b"
)
"""`im tired today can i skip` asks, with or without its mark."""
_ANOTHER_DAY = re.compile(r"\b(?:tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|next week)\b(?!.*\btoday\b)")
_RIGHT_NOW = re.compile(r"\btoday\b|\b(?:here|have (?:my|any|the) [a-z -]{3,20}) yet\b")
_WHY = re.compile(r"\bwhy\b|\?\s*$")
_OF_THE_WEEK = re.compile(r"\b(?:days?|today|tomorrow|\w+day|sessions?|workouts?|gym|goals?|times?|coach)\b")
_SUPPOSES = re.compile(r"\W*(?:what if|if i|is|are|does|would|how)\b")
_STATIONS = frozenset({Equipment.MACHINES, Equipment.CABLES})
_ACTIVE = frozenset(RUNNING)


def calls(said: str, facts: Facts) -> list[tuple[str, Arguments]]:
    """The tools a message asks for; none where it is about something else or no program runs."""
    plain = said.casefold().replace("’", "'").strip()
    if not facts.programs:
        return []
    active = any(running.program.status in _ACTIVE for running in facts.programs)
    if days_changed.why(plain, facts):
        return []
    done = days_changed.reported(plain)
    logged = [("log_sets", one) for one in sets_told.logged(done, facts.today)]
    logged = logged or [("log_sets", one) for one in cardio_told.logged(done)]
    logged = logged or run_told.calls(done, facts.programs, facts.today)
    found = pauses.call(plain) or _of_dates(plain, facts, told=bool(logged) and done == plain)
    found = found or (None if logged else _of_other_days(plain, facts))
    if found is not None or logged:
        return [*logged, *([found] if found is not None and not (logged and done == plain) else [])]
    return _of_today(plain, facts) if active else []


def _of_dates(plain: str, facts: Facts, *, told: bool) -> tuple[str, Arguments] | None:
    """What is to become of the program's dates, or a lift asked about; nothing beside sets that are `told`."""
    running = next((one for one in facts.programs if one.program.status in _ACTIVE), None)
    if running is None or told:
        return None
    lasting = days_changed.call(plain, facts, running)
    if days_changed.reported(plain) != plain and sets_told.logged(days_changed.reported(plain), facts.today):
        return lasting
    return lasting or dates_changed.call(plain, facts.today) or lift_asks.call(plain, facts.programs, facts.today)


def _of_other_days(plain: str, facts: Facts) -> tuple[str, Arguments] | None:
    """A session of another day left out or done; nothing while no program runs."""
    active = [one for one in facts.programs if one.program.status in _ACTIVE]
    return on_other_days.call(plain, active, facts.today) if active else None


def _of_today(plain: str, facts: Facts) -> list[tuple[str, Arguments]]:
    """Today's workout skipped, closed, changed or opened. Who is ill may skip it; nothing is fitted to train on."""
    if re.search(r"\b(?:program|plan|week|weeks|block|every|pre[- ]?workout)\b", plain):
        return []
    if done_elsewhere.key(plain) == "unit":
        return []
    hard = _EFFORT.match(plain)
    if hard is not None:
        return [("session_effort", {"effort": float(hard["n"] or hard["of"])})]
    ill = illness.told(plain)
    for read in (_skipped,) if ill else (_skipped, _done, _swapped, _fitted):
        found = read(plain)
        if found is not None:
            other = found[0] == "swap_exercise" and _asks_of_another_day(plain, facts)
            return [] if other else [found]
    opens = _ASKS.search(plain) and "tomorrow" not in plain and not ill
    return [(OPEN, {})] if opens and not lift_asks.is_of_another_day(plain, facts.programs, facts.today) else []


def _asks_of_another_day(plain: str, facts: Facts) -> bool:
    """A question for a stand-in of what today does not have is no change of today's workout."""
    asks = plain.endswith("?") or re.match(r"\W*(?:what|which|can|could|is|are)\b", plain) is not None
    return asks and lift_asks.is_of_another_day(plain, facts.programs, facts.today)


def _skipped(plain: str) -> tuple[str, Arguments] | None:
    if (
        not _SKIPS.search(plain)
        or _AND_LATER.search(plain)
        or _WHY.search(plain)
        or dates_changed.only_asks(plain)
        or _MAY_SKIP.search(plain)
    ):
        return None
    reason = dates_changed.reason(plain)
    return "finish_workout", {"status": "skipped", "reason": reason}


def _done(plain: str) -> tuple[str, Arguments] | None:
    if not _FINISHED.search(plain) or _WHY.search(plain) or training_words.asked(plain) == "all but":
        return None
    rpe = effort(plain)
    return "finish_workout", {"status": "completed", **({"sessionRpe": rpe} if rpe is not None else {})}


def _swapped(plain: str) -> tuple[str, Arguments] | None:
    found = _SWAP.search(plain)
    if found is None or _OF_THE_WEEK.search(found["what"] or found["what2"]):
        return None
    what, to = (found["what"] or found["what2"] or "").strip(), (found["to"] or found["to2"] or "").strip()
    if find(what) is None and _equipment(what):  # kit that is to be replaced, no exercise
        return None
    return "swap_exercise", {"exercise": what, **({"use": to} if to else {})}


def _fitted(plain: str) -> tuple[str, Arguments] | None:
    if _SUPPOSES.match(plain) or (_ANOTHER_DAY.search(plain) and not _RIGHT_NOW.search(plain)):
        return None
    given: Arguments = {}
    minutes = _MINUTES.search(plain)
    if minutes is not None:
        given["minutes"] = int(minutes["n"] or minutes["alone"] or minutes["left"])
    elif _HALF_HOUR.search(plain):
        given["minutes"] = 30
    kit = [match["kit"] or match["used"] or match["taken"] for match in _NO_KIT.finditer(plain)]
    items = sorted({item for words in kit for item in _equipment(words)})
    if items:
        given["without"] = items
    asks = marked(plain).endswith("?") or pains.fears(plain) or pains.denied(plain) or bool(memory_words.healed(plain))
    injured = pains.injured(plain) if not asks else ()
    parts = injured or (pains.hurting(plain) if dates_changed.HURTS.search(plain) and not asks else ())
    if parts:
        given["sore"] = list(parts)
    if injured:
        given["injured"] = True
    return ("fit_workout", given) if given else None


def _equipment(words: str) -> list[str]:
    """Kit of a few words; places such as `gym` name none, nor does an exercise: `no leg press`."""
    words = words.removeprefix("the ").strip()
    found, _ = parse_equipment(words)
    if found <= _STATIONS and find(words) is not None and not re.search(r"\b(?:machines?|cables?)\b", words):
        return []
    return [item.value for item in found] if len(found) <= 2 else []
