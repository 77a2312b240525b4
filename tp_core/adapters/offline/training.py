"""The words for what came of a conversation's tools, today's workout and check-ins: from their results only."""

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from tp_core.adapters.offline import changes_told, pauses_told, phrases, while_training, workouts_told
from tp_core.adapters.offline import training_texts as texts
from tp_core.adapters.offline.changes_told import lowered
from tp_core.adapters.offline.reading import around_training, sets_told
from tp_core.domain.phrasing import listed

LOG_SETS = "log_sets"
_LAST_ONE = " That was the last one; say “done” to finish, or do it on *Today*."
_STILL_PAUSED = "The program stays paused; “resume the program” takes it up again from today."
_TOO_MUCH = "Not logged: no set has such numbers. Tell me like “squat 3x5 at 100”."
_WHICH_DAY = "Today is a rest day and {session} of {whichDay} is not logged: are these sets of that day, or of today?"
_DECIDES = re.compile(r"\s+(?:Back to the suggested change: accept|Accept), or not now\.")


def words(made: Sequence[tuple[str, Mapping[str, Any], Mapping[str, Any]]], said: str = "") -> str:
    """What came of the turn's tools, from their results only; of a workout what `said` asks of it."""
    kind = while_training.beside_others(said)
    sets = [content for name, _, content in made if name == LOG_SETS]
    rest = [_words(name, content, said) for name, _, content in made if name != LOG_SETS]
    hurts = any("hurts" in content for _, _, content in made)
    kind = texts.NOT_THROUGH_PAIN if hurts and around_training.by_coach(said.casefold()) else kind
    return " ".join([*([kind] if kind else []), *([_all_logged(sets, said)] if sets else []), *rest])


def _words(name: str, content: Mapping[str, Any], said: str) -> str:
    refused = content.get("refused") or content.get("message")
    if refused:
        return str(refused)
    if "offered" in content:
        return workouts_told.offered(content)
    if "which" in content and "replies" in content:
        return f"Which one do you mean: {' or '.join(content['which'])}? Or {content['replies'][-1].lower()}?"
    if "several" in content:
        told = [_words(name, one, said) for one in content["several"]]
        return pauses_told.several(content) if name == "pause_program" else "\n\n".join(told)
    asked = workouts_told.asked_of(content, said.casefold()) if name == "open_workout" else ""
    if name == "fit_workout":
        content = {**content, "cause": workouts_told.cause(content, said.casefold())}
    if name == "fit_workout" and content.get("nothingLeftOut"):
        return workouts_told.fitted({**content, "named": workouts_told.named_in(content, said.casefold())})
    tell = workouts_told.workout if name == "swap_exercise" and "restDay" not in content else _OF.get(name)
    return asked or (tell or workouts_told.workout)(content)


def _all_logged(made: Sequence[Mapping[str, Any]], said: str) -> str:
    """Everything that was written down, then what was refused, then what was named and could not be read."""
    done = [one for one in made if "logged" in one]
    planned = {one["session"]: one for one in done if not one.get("own")}
    own = [one["logged"] for one in done if one.get("own")]
    told = [_logged(one) for one in planned.values()]
    told += [f"Written down beside the program: {'; '.join(own)}."] if own else []
    told += [_STILL_PAUSED] if any(one.get("paused") for one in done) else []
    asks = [one for one in made if "whichDay" in one]
    told += dict.fromkeys(
        str(one.get("refused") or _TOO_MUCH) for one in made if "logged" not in one and "whichDay" not in one
    )
    told += [_WHICH_DAY.format(**asks[0])] if asks else []
    unread = sets_told.unread(said.casefold().replace("’", "'").strip())
    if unread:
        named = listed([f"“{one}”" for one in unread])
        told.append(f"Not logged: {named}, I read no sets there. Tell me like “{unread[0]} 3x8 at 60”.")
    return " ".join(told)


def _logged(content: Mapping[str, Any]) -> str:
    left, on = content["left"], f" for {content['on']}" if "on" in content else ""
    if content.get("counts"):
        return f"Logged{on}: {content['logged']}. {content['session']} counts as {content['counts']}."
    rest = f" {phrases.counted(left, 'set')} to go."
    return f"Logged{on}: {content['logged']}.{rest if left else _LAST_ONE}"


def _checked_in(content: Mapping[str, Any]) -> str:
    """That it was recorded and for which week, then the answer with what was computed."""
    did = "amended your check-in" if content["amended"] else "recorded that as your check-in"
    lead = f"I've {did} for week {content['week']}."
    decide = " Accept it, or not now, under *Check-in*." if content["suggestedChange"] else ""
    answer = _DECIDES.sub("", str(content["answer"]))
    return f"{lead} {answer}{decide}"


def _lift(content: Mapping[str, Any]) -> str:
    parts = []
    if content["estimatedMax"]:
        parts.append(f"estimated max {content['estimatedMax']} ({content['range']})")
    if content["lastTime"]:
        parts.append(f"last time {content['lastTime']}")
    if content["most"]:
        parts.append(f"the most you have logged is {content['most']}")
    return f"{content['lift']}: {'; '.join(parts)}." if parts else f"{content['lift']}: nothing is logged of it yet."


_ASKS_EFFORT = " How hard was it, 0 to 10? Say “effort 7”, or leave it."


def _on_its_day(content: Mapping[str, Any]) -> str:
    """A session of another day: left out ahead, or written down where it was done."""
    what = f"{content['session']} on {content['on']}"
    if content["status"] == "skipped":
        again = " Should it work out after all, train it and tell me what you did." if content.get("ahead") else ""
        return f"Left out: {what}. It stays on record as not done, and the rest of the plan stands.{again}"
    if content.get("asPlanned"):
        return f"Logged: {what}, as planned. *Correct a set* under it puts right what went otherwise."
    return f"Put right: {content['session']} was done on {content['on']}."


def _finished(content: Mapping[str, Any]) -> str:
    told = _on_its_day(content) if "session" in content else _closed(content)
    return f"“{content['program']}”: {lowered(told)}" if "program" in content else told


def _closed(content: Mapping[str, Any]) -> str:
    if content.get("safety"):
        return str(content["safety"])
    if content["status"] == "skipped":
        return "Noted, not done today. It stays in your history, and nothing is lost. What comes next is on *Today*."
    changed = " ".join(content["changed"])
    if content["status"] == "substituted":
        return f"Closed: what you did instead counts for today.{_ASKS_EFFORT if content.get('asksEffort') else ''}"
    if content.get("setsKept"):
        sets = phrases.counted(content["setsKept"], "set")
        return f"Closed as partly done: the {sets} you logged stay, the rest counts as not done. {changed}".strip()
    return f"Closed. {changed}".strip() + (_ASKS_EFFORT if content.get("asksEffort") else "")


def _effort(content: Mapping[str, Any]) -> str:
    return f"Noted: effort {content['effort']:g} of 10 for {content['of']} on {content['on']}."


def _undone(content: Mapping[str, Any]) -> str:
    return pauses_told.resumed(content) if "notAway" in content else changes_told.OF["undo_change"](content)


_OF: Mapping[str, Callable[[Mapping[str, Any]], str]] = {
    **changes_told.OF,
    "fit_workout": workouts_told.fitted,
    "finish_workout": _finished,
    "session_effort": _effort,
    "pause_program": pauses_told.paused,
    "resume_program": pauses_told.resumed,
    "undo_change": _undone,
    "lift_facts": _lift,
    "record_check_in": _checked_in,
}
