"""The words for changes of a running program: other days or equipment, another goal, sessions moved or not done."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from tp_core.adapters.offline import phrases
from tp_core.domain.phrasing import listed


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
    stays = f"What you have trained, the phases and the end, {content['end']}, stay."
    return f"{lead}{numbers} {why} {stays}{_kept_free(content)}{_not_carried(content)} Shall I?"


def _not_carried(content: Mapping[str, Any]) -> str:
    """What was changed by hand and the new plan has no place for."""
    told = content.get("notCarried")
    return f" {told}" if told else ""


def _kept_free(content: Mapping[str, Any]) -> str:
    """What this week still holds on a day to be kept free, and the way to a day fewer."""
    still = content.get("stillThere") or []
    told = f" This week still has {listed(still)}: “skip” or “move” it by its day." if still else ""
    fewer = content.get("fewer")
    return f"{told} Or, with fewer days: “only {fewer}”." if fewer else told


def _which_program(names: Sequence[str], question: str) -> str:
    named = listed([f"“{one}”" for one in names])
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
        lines = f" Back again: {listed([lowered(one) for one in content['lines']])}." if content["lines"] else ""
        return f"Taken back: {lowered(content['takenBack'])}.{lines} What you have trained stays as it was."
    if "changed" in content:
        return f"Changed: {lowered(content['changed'])}.{_until(content)} Say “undo” to take it back."
    parts = [_stands_in(content), f"{_kept(content)}{_what_else(content)} Shall I?"]
    return "\n\n".join(parts)


def _stands_in(content: Mapping[str, Any]) -> str:
    """The sessions that change, and what comes in the place of what."""
    count = phrases.counted(content["sessions"], "session")
    lines = [f"- {one}" for one in content["standsIn"]]
    lines += [f"- and {phrases.counted(content['more'], 'other')}"] if content["more"] else []
    lines += [f"- {one}: left out, nothing stands in" for one in content["leftOut"]]
    of = f"“{content['program']}”, {lowered(content['what'])}" if "program" in content else content["what"]
    lead = f"{of}: {count} {'changes' if content['sessions'] == 1 else 'change'}."
    return "\n".join([f"{lead}\n", *lines])


def _kept(content: Mapping[str, Any]) -> str:
    """What stays, when it is over, and which goal has lost its lift."""
    goals = listed([f"“{one}”" for one in content["goalsWithout"]])
    lost = f" {goals} can't be trained for as such then; a new program may fit better." if goals else ""
    return f"Days, phases and the end stay.{_until(content)}{lost}{_not_carried(content)}"


def _anew(content: Mapping[str, Any]) -> str:
    """Another date or goal: the draft there would be and the question, or where it stands."""
    more = f" with {content['moreOf']}" if content["moreOf"] else ""
    if "draft" in content:
        return (
            f"The draft towards {content['aim']}{more} is laid out. Open it, change what you like and review it; "
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
    lead = f"Towards {content['aim']} I can lay out a new program{more}{stays}."
    return f"{lead} It would have {content['weeks']} weeks from {content['from']}: {phases}.{begins}{note} Shall I?"


def _long_run(content: Mapping[str, Any]) -> str:
    """Another time for the long run: what it would mean and the question, or that it is so."""
    if "changed" in content:
        return f"Changed: {lowered(content['changed'])}. Say “undo” to take it back."
    longest = f"the longest is {content['longest']} instead of {content['longestBefore']}"
    since = f"from week {content['week']} on, {content['from']}"
    lead = f"With {content['minutes']} minutes for the long run {since}: {longest}."
    coming = f" The next ones: {listed(content['coming'])}, before {listed(content['comingBefore'])}."
    beside = "".join(f" {one}" for one in (_EN1 if content["held"] else "", content["note"]) if one)
    return f"{lead}{coming}{beside} Days, phases and the race stay. Shall I?"


def _lift(content: Mapping[str, Any]) -> str:
    """Another exercise for good: what would change and the question, or that it is so."""
    if "changed" in content:
        return f"Changed: {lowered(content['changed'])}. Say “undo” to take it back."
    of = f" of “{content['program']}”" if "program" in content else ""
    count = phrases.counted(content["sessions"], "session")
    lead = f"{content['use']} instead of {lowered(content['exercise'])} in the {count} to come{of}."
    goals = listed([f"“{one}”" for one in content["goalsWithout"]])
    lost = f" {goals} can't be trained for as such then; a new program may fit better." if goals else ""
    other = content["other"]
    name = f" To have another one, name it: “swap {lowered(content['exercise'])} for {lowered(other)} for good”."
    stays = "Sets, days and the end stay; its load begins from your log, else from the effort."
    unlike = f" It trains other muscles than the {lowered(content['exercise'])} does." if content["unlike"] else ""
    rest = "Today is a rest day. " if content.get("restDay") else ""
    return f"{rest}{lead} {stays}{unlike}{lost}{_not_carried(content)}{name if other else ''} Shall I?"


_EN1 = "It grows by at most a tenth or one kilometre on the longest of the last month (Frandsen 2025)."


def _weeks(first: int, last: int) -> str:
    return f"week {first}" if first == last else f"weeks {first}-{last}"


def _until(content: Mapping[str, Any]) -> str:
    return f" From {content['back']} everything is as planned again." if content["back"] else ""


def _what_else(content: Mapping[str, Any]) -> str:
    """Where all of a gym is gone, what there may be instead."""
    if not content.get("asksWhatIsThere"):
        return ""
    return " If there is something at home, name it: “I have bands and a pull-up bar”."


def _listed(names: Sequence[str]) -> str:
    return ", ".join(dict.fromkeys(names))


def _swapped(content: Mapping[str, Any]) -> str:
    return f"Changed round: {' and '.join(content['swapped'])}, loads as they stand then."


def lowered(text: str) -> str:
    """Its first letter small, inside a sentence."""
    return f"{text[:1].lower()}{text[1:]}"


OF: Mapping[str, Callable[[Mapping[str, Any]], str]] = {
    "sessions_not_done": _not_done,
    "go_on": _gone_on,
    "move_session": _moved,
    "swap_sessions": _swapped,
    "change_days": _days,
    "change_kit": _kit,
    "undo_change": _kit,
    "long_run_time": _long_run,
    "swap_for_good": _lift,
    "swap_exercise": _lift,
    "plan_anew": _anew,
}
