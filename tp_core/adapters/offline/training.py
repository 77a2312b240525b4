"""The words for what came of a conversation's tools, today's workout and check-ins: from their results only."""

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from tp_core.adapters.offline import phrases, several_paused, while_training
from tp_core.adapters.offline.reading import sets_told
from tp_core.adapters.offline.reading.lift_names import mentions

LOG_SETS = "log_sets"
_LAST_ONE = " That was the last one; say “done” to finish, or do it on *Today*."
_STILL_PAUSED = "The program stays paused; “resume the program” takes it up again from today."
_MOST_LISTED = 7
_TOO_MUCH = "Not logged: no set has such numbers. Tell me like “squat 3x5 at 100”."
_DECIDES = re.compile(r"\s+(?:Back to the suggested change: accept|Accept), or not now\.")


def words(made: Sequence[tuple[str, Mapping[str, Any], Mapping[str, Any]]], said: str = "") -> str:
    """What came of the turn's tools, from their results only; of a workout what `said` asks of it."""
    kind = while_training.beside_others(said)
    sets = [content for name, _, content in made if name == LOG_SETS]
    rest = [_words(name, content, said) for name, _, content in made if name != LOG_SETS]
    return " ".join([*([kind] if kind else []), *([_all_logged(sets, said)] if sets else []), *rest])


def _words(name: str, content: Mapping[str, Any], said: str) -> str:
    refused = content.get("refused") or content.get("message")
    if refused:
        return str(refused)
    if "offered" in content:
        return _offered(content)
    if "which" in content and "replies" in content:
        return f"Which one do you mean: {' or '.join(content['which'])}? Or {content['replies'][-1].lower()}?"
    if "several" in content:
        told = [_words(name, one, said) for one in content["several"]]
        return several_paused.words(content) if name == "pause_program" else "\n\n".join(told)
    asked = _asked_of(content, said.casefold()) if name == "open_workout" else ""
    if name == "fit_workout" and content.get("nothingLeftOut"):
        return _fitted({**content, "named": _named_in(content, said.casefold())})
    return asked or _OF.get(name, _workout)(content)


def _named_in(content: Mapping[str, Any], said: str) -> str:
    """The exercise of the workout that somebody named beside what hurts: `elbow pain when squatting`."""
    lines = [line.split(":")[0].lower() for line in content["exercises"]]
    meant = [one.exercise.name.lower() for one in mentions(said, all_words=True)]
    return next((line for name in meant for line in lines if line == name or line.endswith(f" {name}")), "")


def _asked_of(content: Mapping[str, Any], said: str) -> str:
    """The length of a workout, or one exercise of it, where no more is asked."""
    day = "Today" if content["today"] else content["day"]
    if re.search(r"\bhow long\b", said):
        return f"{day}, {content['name']}: about {content['minutes']} minutes, rests and warm-up counted in."
    named = [one.exercise for one in mentions(said, all_words=True)]
    line = next((one for one in content["exercises"] for lift in named if one.startswith(f"{lift.name}:")), "")
    if not line or not re.search(r"\b(?:how (?:much|heavy|many)|what|which)\b", said):
        return ""
    because = " ".join(content["because"].get(line.split(":")[0], ()))
    place, _ = _around(content["why"])
    return f"{day}: {line}. {because or place}".strip()


def _all_logged(made: Sequence[Mapping[str, Any]], said: str) -> str:
    """Everything that was written down, then what was refused, then what was named and could not be read."""
    done = [one for one in made if "logged" in one]
    planned = {one["session"]: one for one in done if not one.get("own")}
    own = [one["logged"] for one in done if one.get("own")]
    told = [_logged(one) for one in planned.values()]
    told += [f"Written down beside the program: {'; '.join(own)}."] if own else []
    told += [_STILL_PAUSED] if any(one.get("paused") for one in done) else []
    told += dict.fromkeys(str(one.get("refused") or _TOO_MUCH) for one in made if "logged" not in one)
    unread = sets_told.unread(said.casefold().replace("’", "'").strip())
    if unread:
        named = phrases.listed([f"“{one}”" for one in unread])
        told.append(f"Not logged: {named}, I read no sets there. Tell me like “{unread[0]} 3x8 at 60”.")
    return " ".join(told)


def _logged(content: Mapping[str, Any]) -> str:
    left = content["left"]
    if content.get("counts"):
        return f"Logged: {content['logged']}. {content['session']} counts as {content['counts']}."
    rest = f" {phrases.counted(left, 'set')} to go."
    return f"Logged: {content['logged']}.{rest if left else _LAST_ONE}"


def _offered(content: Mapping[str, Any]) -> str:
    offered = content["offered"]
    if not offered:
        return "Nothing else with your equipment fits there."
    what = content["instead of"].lower()
    fits = " or ".join(offered)
    return f"Instead of the {what} I can offer {fits}. Name the one you want: “swap the {what} for ...”."


def _not_done(content: Mapping[str, Any]) -> str:
    """The ways on, as facts and a choice."""
    left = content["notDone"]
    if not left:
        return "Every session so far is done or skipped; the plan stands as it is. *Today* has what comes next."
    ways = [f"“carry on”: they drop, the end stays {content['endStays']}"]
    if content["endShifted"]:
        ways.append(f"“shift the plan”: nothing drops, it ends {content['endShifted']}")
    if content["endRepeated"]:
        ways.append(f"“repeat the week”: week {content['week']} begins again, it ends {content['endRepeated']}")
    late = "" if content["endShifted"] else " Shifting would end after your date."
    return f"Not done: {', '.join(left)}. You can {'; '.join(ways)}.{late} Which one?"


_WAYS = {
    "carryOn": "Those sessions drop, noted as not done.",
    "shift": "The plan is shifted; nothing drops.",
    "repeat": "The week begins again; what you did of it stays in your history.",
}


def _gone_on(content: Mapping[str, Any]) -> str:
    following = f" Next session: {content['next']}." if content["next"] else ""
    return f"{_WAYS[content['how']]} The program ends {content['end']}.{following}"


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
    return f"“{content['program']}”: {_lower(told)}" if "program" in content else told


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


def _moved(content: Mapping[str, Any]) -> str:
    return f"{content['moved']} is moved to {content['movedTo']}, with its loads as they stand then."


def _days(content: Mapping[str, Any]) -> str:
    """Other weekdays: what they would mean and the question, or that they are changed."""
    if "which" in content:
        return _which_program(content["which"], "Which one shall change its days?")
    if "changed" in content:
        following = f" Next session: {content['next']}." if content["next"] else ""
        back = f"To take it back, say “change my days to {content['before']}”."
        return f"Changed: from week {content['week']} on you train on {content['changed']}.{following} {back}"
    since = f"“{content['program']}”: from" if "program" in content else "From"
    lead = f"{since} week {content['week']} on, {content['from']}: {content['offer']} instead of {content['instead']}."
    numbers = f" That week before: {content['before']}; after: {content['after']}." if content["plannedAnew"] else ""
    if content["plannedAnew"]:
        why = (
            f"The weeks to come are planned anew for those days towards the same goal ({_listed(content['sessions'])})."
        )
    else:
        why = "Every session stays as it is, on its new day."
    why += f" {_HELD_RUNS}" if content.get("heldRuns") else ""
    why += " The last week, around your date, keeps its days." if content["eventWeekStays"] else ""
    return f"{lead}{numbers} {why} What you have trained, the phases and the end, {content['end']}, stay. Shall I?"


def _which_program(names: Sequence[str], question: str) -> str:
    named = phrases.listed([f"“{one}”" for one in names])
    return f"You have {len(names)} programs running: {named}. {question}"


_HELD_RUNS = (
    "Each kind of run grows by at most a tenth or one kilometre on its longest of the last month (Frandsen 2025), so "
    "the kilometres of the days that go are not all put on the others."
)


def _kit(content: Mapping[str, Any]) -> str:
    """Other equipment: what would stand in for what and the question, or that it is so; and what is taken back."""
    if "which" in content:
        return _which_program(content["which"], "Which one shall change its equipment?")
    if "takenBack" in content:
        lines = f" Back again: {phrases.listed([_lower(one) for one in content['lines']])}." if content["lines"] else ""
        return f"Taken back: {_lower(content['takenBack'])}.{lines} What you have trained stays as it was."
    if "changed" in content:
        return f"Changed: {_lower(content['changed'])}.{_until(content)} Say “undo” to take it back."
    parts = [_stands_in(content), f"{_kept(content)}{_what_else(content)} Shall I?"]
    return "\n\n".join(parts)


def _stands_in(content: Mapping[str, Any]) -> str:
    """The sessions that change, and what comes in the place of what."""
    count = phrases.counted(content["sessions"], "session")
    lines = [f"- {one}" for one in content["standsIn"]]
    lines += [f"- and {phrases.counted(content['more'], 'other')}"] if content["more"] else []
    lines += [f"- {one}: left out, nothing stands in" for one in content["leftOut"]]
    of = f"“{content['program']}”, {_lower(content['what'])}" if "program" in content else content["what"]
    lead = f"{of}: {count} {'changes' if content['sessions'] == 1 else 'change'}."
    return "\n".join([f"{lead}\n", *lines])


def _kept(content: Mapping[str, Any]) -> str:
    """What stays, when it is over, and which goal has lost its lift."""
    goals = phrases.listed([f"“{one}”" for one in content["goalsWithout"]])
    lost = f" {goals} can't be trained for as such then; a new program may fit better." if goals else ""
    return f"Days, phases and the end stay.{_until(content)}{lost}"


def _anew(content: Mapping[str, Any]) -> str:
    """Another date or goal: the draft there would be and the question, or where it stands."""
    if "draft" in content:
        return (
            f"The draft towards {content['aim']} is laid out. Open it, change what you like and review it; "
            f"“{content['running']}” goes on until you start the new one, and then you choose what becomes of it."
        )
    phases = ", ".join(f"{name} {_weeks(*weeks)}" for name, weeks in content["phases"])
    begins = f" It begins from {content['beginsFrom']}." if content["beginsFrom"] else ""
    begins = begins or " It begins from the numbers you have logged."
    note = f" {content['notes'][0]}" if content["notes"] else ""
    stays = (
        f"; what runs leads to {content['leadsTo']} and keeps its date"
        if content["leadsTo"]
        else "; what runs keeps its goal"
    )
    lead = f"Towards {content['aim']} I can lay out a new program{stays}."
    return f"{lead} It would have {content['weeks']} weeks from {content['from']}: {phases}.{begins}{note} Shall I?"


def _weeks(first: int, last: int) -> str:
    return f"week {first}" if first == last else f"weeks {first}-{last}"


def _until(content: Mapping[str, Any]) -> str:
    return f" From {content['back']} everything is as planned again." if content["back"] else ""


def _what_else(content: Mapping[str, Any]) -> str:
    """Where all of a gym is gone, what there may be instead."""
    if not content.get("asksWhatIsThere"):
        return ""
    return " If there is something at home, name it: “I have bands and a pull-up bar”."


def _lower(text: str) -> str:
    return f"{text[:1].lower()}{text[1:]}"


def _listed(names: Sequence[str]) -> str:
    return ", ".join(dict.fromkeys(names))


def _paused(content: Mapping[str, Any]) -> str:
    """That it is paused, from when, and the way back."""
    if "longerUntil" in content:
        names = phrases.listed([f"“{one}”" for one in content.get("names", [content["paused"]])])
        stay = "stay" if len(content.get("names", ())) > 1 else "stays"
        return f"{names} {stay} paused until {content['longerUntil']}. I ask on that day whether it goes on."
    since = "today" if content["today"] else content["since"]
    until = f" until {content['until']}" if content.get("until") else ""
    moves = "and the end moves back by as long"
    if content.get("event"):
        moves = f"what lies in those days drops, and the plan still leads to {content['event']}"
    lead = f"“{content['paused']}” is paused from {since}{until}. Nothing is due, {moves}."
    back = "Say “resume the program” when you go on, or use *Resume* on its page."
    if until:
        back = "I ask on that day whether it goes on; “resume the program” takes it up at any time."
    return f"{lead} {content['words']} {back}".replace("  ", " ")


def _resumed(content: Mapping[str, Any]) -> str:
    following = f" Next session: {content['next']}." if content["next"] else ""
    easier = content["suggestedChange"]
    change = (
        f" For the first weeks back I suggest: {easier}. Accept it, or not now, under *Check-in*." if easier else ""
    )
    event = content.get("event")
    kept = f" The days off count as not done, so that it still leads to {event}." if event else ""
    return f"“{content['resumed']}” goes on. It ends {content['end']}.{kept}{following}{change}"


_DOCTOR = "If it is no better in a week, or worse, please see a physio or doctor."


def _hurts(content: Mapping[str, Any]) -> str:
    """What is said to what hurts: that it rests, for how long, and when somebody should look at it."""
    parts, until = _and_the(content["hurts"]), content["restsUntil"]
    if not until:
        return f"{_DOCTOR} No load on it goes up before a workout without it hurting."
    return (
        f"I leave out what loads the {parts} until {until}, then hold its loads until a workout passes without it "
        "hurting. See a physio or doctor soon if it swells, bruises, gives way or you can't use it as usual, and in "
        f"any case if it is no better in a week. Say “my {content['hurts'][0]} is fine again” once it is."
    )


def _and_the(parts: Sequence[str]) -> str:
    return " or the ".join(parts)


def _fitted(content: Mapping[str, Any]) -> str:
    """The workout as it is today; of a day without one, what was noted and which session comes next."""
    if "hurts" not in content:
        return _workout(content)
    if "name" in content:
        listed = "\n".join(f"- {one}" for one in content["exercises"][:_MOST_LISTED])
        parts, what = _and_the(content["hurts"]), f"{content['name']}, about {content['minutes']} minutes."
        lead = f"Today with nothing that loads the {parts}: {what}"
        if content.get("nothingLeftOut"):
            lead = f"Today: {what} {_leave_out(parts, content.get('named', ''))}"
        return f"{lead}\n\n{listed}\n\n{_hurts(content)}"
    following = f" Next: {content['next']}." if content["next"] else ""
    return f"Noted: {phrases.listed(content['hurts'])}. {_hurts(content)}{following}"


def _leave_out(parts: str, named: str) -> str:
    """What to leave out where the table knows of nothing: the exercise they named, or whatever hurts."""
    if named:
        return f"Leave out the {named} while it hurts: say “swap the {named}”, and I offer two others."
    return f"I know of nothing in it that loads the {parts}; leave out whatever hurts all the same."


def _over(content: Mapping[str, Any]) -> str:
    """Today's workout after its end: what was done, and what comes next."""
    lead = "Today's" if content["today"] else f"{content['day']}:"
    done = f" {content['done']}." if content["done"] else ""
    following = f" Next: {content['next']}." if content["next"] else " It was the last session of the program."
    return f"{lead} {content['name']} is {content['became']}.{done}{following}"


def _workout(content: Mapping[str, Any]) -> str:
    if "became" in content:
        return _over(content)
    lead = "Today" if content["today"] else content["day"]
    listed = "\n".join(f"- {one}" for one in content["exercises"][:_MOST_LISTED])
    place, changed = _around(content["why"])
    changed = _FITTED_TO.sub(lambda found: _cut(found, content["minutes"]), changed)
    because = " ".join(dict.fromkeys(content["reasons"]))
    what = f"{lead}: {content['name']}, about {content['minutes']} minutes. {changed}".strip()
    also = f"Also today: {phrases.listed(content['also'])}." if content.get("also") else ""
    return "\n\n".join(part for part in (what, listed, f"{place} {because}".strip(), also) if part)


_FITTED_TO = re.compile(r"Today fitted to (?P<minutes>\d+) minutes\.")
_ABOUT = 1.25


def _cut(found: re.Match[str], minutes: int) -> str:
    """`Today fitted to 30 minutes.`, or that it stays longer: a race, or a run that is as short as it gets."""
    if minutes <= int(found["minutes"]) * _ABOUT:
        return found[0]
    return (
        f"I can't cut it to {found['minutes']} minutes: do as much of it as you have time for and tell me what it was, "
        "like “ran 5 km in 30:00”."
    )


def _around(why: str) -> tuple[str, str]:
    """`Week 3 · Base, week 3 of 5.` of an explanation, and what was fitted to the day before it."""
    at = why.find("Week ")
    return why[at:].split(". ", maxsplit=1)[0].rstrip(".") + ".", why[: max(at, 0)]


_OF: Mapping[str, Callable[[Mapping[str, Any]], str]] = {
    "fit_workout": _fitted,
    "finish_workout": _finished,
    "session_effort": _effort,
    "sessions_not_done": _not_done,
    "go_on": _gone_on,
    "move_session": _moved,
    "swap_sessions": lambda content: f"Changed round: {' and '.join(content['swapped'])}, loads as they stand then.",
    "change_days": _days,
    "change_kit": _kit,
    "undo_change": _kit,
    "plan_anew": _anew,
    "pause_program": _paused,
    "resume_program": _resumed,
    "lift_facts": _lift,
    "record_check_in": _checked_in,
}
