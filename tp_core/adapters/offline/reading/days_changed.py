"""A lasting change of a running program's weekdays, as told: `from now on only Tuesday, Thursday and Saturday`."""

import re
from collections.abc import Sequence
from typing import Final

from tp_core.adapters.offline.arguments import Arguments
from tp_core.adapters.offline.reading import days_taken, whose
from tp_core.domain import program_named
from tp_core.domain.facts import Facts, RunningProgram
from tp_core.domain.program import RUNNING, WEEKDAYS
from tp_core.domain.schedule import days_changed

TOOL: Final = "change_days"
ASKED: Final = "new days"
"""The topic of the question whether to change them begins so; the days follow."""
BEFORE: Final = "days before the change"
"""The topic that stays open after a change begins so; the days it changed follow, to be taken back to."""
WHICH: Final = "which program"
"""The topic of the question which of several programs is meant begins so; the wish follows."""
_DAY: Final = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:days?)?'?s?"
_NAMED: Final = re.compile(r"\b(mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:days?)?'?s?\b")
_NUMBERS: Final = {
    "no": 0, "a": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "once": 1, "twice": 2,
}  # fmt: skip
_N: Final = r"(?:\d{1,2}|one|two|three|four|five|six|seven)"
_COUNT: Final = re.compile(
    rf"(?<!for )(?<!last )(?<!past )(?<!the )(?<!missed )(?<!instead of )(?<!from )\b(?P<n>{_N}|no) (?:training )?(?:days?|times|sessions|workouts)\b"
    rf"(?! ago| off| in a row| a day| of (?:school|work|holiday)| more| less| fewer)|\b(?P<w>once|twice) (?:a|per) week\b"
)
_MORE_OR_LESS: Final = re.compile(
    rf"\b(?P<n>{_N}|a) (?:(?P<more>more|extra|additional)|(?P<less>less|fewer)) (?:training )?days?\b"
    rf"|\b(?P<n2>{_N}|a) days? (?:(?P<more2>more)|(?P<less2>less|fewer))\b|\b(?:(?P<more3>add)|(?P<less3>drop|remove)) (?P<n3>one|two|a|1|2) days?\b"
)
_LASTING: Final = re.compile(
    rf"\b(?:from now on(?:wards?)?|from (?:next|this) week(?: on(?:wards?)?)?|from {_DAY} on|permanently|for good"
    r"|going forward|(?:un)?till? (?:the|my) (?:meet|race|event|comp\w*|end)|in (?:the )?future|any ?more|no longer|from here on|starting next week|for the rest of the (?:program|plan)|new (?:job|schedule|shifts?|roster)"
    r"|(?:schedule|shifts?|roster|timetable) (?:has |have )?changed|every week now|until the end"
    rf"|(?:what if|what (?:would )?happens? if)\b.*\b{_N} (?:days|times|sessions))\b"
)
_WISH: Final = re.compile(
    rf"\bmake it {_N} (?:days|times|sessions)\b|\b(?:chang(?:e|ed|ing)|switch(?:ed)?|move|set) (?:my|the) (?:training |workout |gym )?days\b|\b(?:drop|reduce|cut(?: down| back)?|go down|go up|increase|down|switch|change|go) (?:it |me |the program |my program |my week )?(?:from \w+ (?:days )?)?to {_N} (?:days|times|sessions)\b"
)
_ONLY: Final = re.compile(
    r"\b(?:can|could|will|am able to|able to|only have|have)\b.{0,14}\b(?:only|just)\b|\bonly (?:can |able to |free |have time |available )|\bcan only\b|\bonly (?:train|lift|work out|make it) (?:on )?"
)
_NOT_THESE: Final = re.compile(
    r"\b(?:can'?t|cannot|can not|won'?t be able to|unable to|not able to|no longer|no more|don'?t have|don'?t want|do not want|except|not|closed|closes|drop|remove)\b"
)
_OUT: Final = re.compile(
    rf"\b(?P<days>{_DAY}(?:(?:, | and | or |/){_DAY})*) (?:is|are|was|will be|has become|isn'?t|aren'?t)(?: (?:just|now|really|always|pretty|totally|not))? (?:impossible|out|no good|possible)\b"
    rf"|\b(?P<days2>{_DAY}(?:(?:, | and | or |/){_DAY})*) (?:doesn'?t|don'?t|won'?t|no longer) works?\b"
)
"""`Wednesday is impossible`: the day stands before the word that takes it away."""
_AS_WELL: Final = re.compile(r"\b(?:also|too|as well|add|additionally)\b")
_INSTEAD: Final = re.compile(
    rf"\b(?P<to>{_DAY}) (?:session |workout |from now on )?instead of (?:on )?(?P<of>{_DAY})\b"
    rf"|\b(?:move|shift|swap|switch|change)\b.{{0,30}}?\b(?P<of2>{_DAY})\b.{{0,20}}?\b(?:to|for|with|and) (?P<to2>{_DAY})\b"
)
_RANGE: Final = re.compile(
    rf"\b(?:(?P<a>{_DAY}) ?(?:-|–|to|through|till|until) ?(?P<b>{_DAY})|between (?P<a2>{_DAY}) and (?P<b2>{_DAY}))\b"
)
_GROUPS: Final = (
    (re.compile(r"\bweekends?\b"), "saturday sunday"),
    (re.compile(r"\bweekdays\b|\bworkdays\b"), "monday tuesday wednesday thursday friday"),
    (re.compile(r"\b(?:every ?day|all days|daily)\b"), " ".join(day.value for day in WEEKDAYS)),
)
_NO_DAY_OF_IT: Final = re.compile(
    rf"\b(?:from|since|last|ran|trained|did|start(?:s|ed|ing)?) (?:on )?{_DAY}\b(?: on(?:wards?)?\b)?(?! ?(?:to |-|,? ?(?:and|or) (?:on )?{_DAY}\b))"
)
"""A day from which something holds or on which something was: none to train on."""
_ONCE: Final = re.compile(
    r"\b(?:today|tomorrow|tonight|this week|next week(?! on| onwards?)|yesterday|last week|swap)\b"
)
_NEVER: Final = re.compile(
    r"\bfor (?:the )?(?:next |coming )?(?:an? |one|two|three|four|\d+)(?: or \w+)? ?(?:weeks?|months?)\b|\bon holiday\b|\bused to\b"
    r"|\b(?:don'?t|do not|not|never|rather not)\b.{0,12}\b(?:change|switch|move|set) (?:my|the)\b|\bin (?:the )?future, make\b"
    r"|\b\d+ (?:sets|reps)\b|\b(?:eat|sleep|cook|drink|have squats|have bench|have deadlifts)\b"
)
"""For a while only, what was once, and what is no matter of days."""
_YES: Final = re.compile(
    r"^\W*(?:yes|yep|yeah|sure|ok(?:ay)?|do it|please do|go ahead|change (?:it|them|the days)|sounds good|accept)\b"
    r"(?!.*(?:\?|\b(?:but|not|don'?t|won'?t|can'?t|wait|why|how)\b))"
)
_BACK: Final = re.compile(
    r"^\W*(?:(?:no|oh|wait|sorry|please|actually)\W+)*(?:undo|revert|take (?:it|that|this) back|(?:change|put|set) (?:it|that|them) back|go back)\b"
    r"|\b(?:back to how it was|as it was before|like before)\b"
)
_OLD: Final = re.compile(
    r"\b(?:old|previous|former) (?:training )?(?:days|schedule|week)\b|\bmy days back\b"
    rf"|\b(?P<n>{_N}) (?:training )?(?:days|times|sessions)\b.{{0,12}}\b(?:again|back)\b|\bback (?:to|on) (?P<n2>{_N}) (?:training )?(?:days|times|sessions)\b"
)
_WHY: Final = re.compile(
    r"\bwhy\b.*\b(?:chang\w+|days|different)\b|\bwho changed\b|\bhow come\b.*\b(?:chang\w+|days|different)\b"
)
_SHORT: Final = 7
"""Words; in so few, weekdays beside an offer of others are the ones they want instead."""
_DAYS_ALONE: Final = re.compile(
    rf"^\W*(?:(?:ok\w*|then|well|so|on|only|just|rather|better|make it|let'?s (?:say|do)|i'?d (?:say|prefer))\W+)*"
    rf"{_DAY}(?:(?:,| and| or|/|&)+ ?(?:on )?{_DAY})+(?:\W+(?:then|please|instead|only|would work|works?|is fine|are fine|is best))*\W*$"
)
"""`Monday and Thursday`: days and nothing else, as after a talk of days; they change on a yes only."""
_ANY_BUT: Final = re.compile(rf"^\W*(?:(?:ok\w*|then|on)\W+)*any ?day (?:but|except|other than) (?P<days>{_DAY}s?)\W*$")
_LEAVE: Final = re.compile(r"^\W*(?:no|nope|leave|not now|don'?t)\b")


def call(plain: str, facts: Facts, running: RunningProgram) -> tuple[str, Arguments] | None:
    """`change_days` with the days or their number; confirmed where they say yes to what was asked before."""
    answered = _which_answered(plain, facts)
    if answered:
        return TOOL, answered
    running = _meant(plain, facts) or running
    offered, named = _of_question(facts, ASKED), _named(plain)
    if _YES.match(plain) and offered and (not named or set(named) == set(offered)):
        return TOOL, {"days": list(offered), "confirmed": True}
    if offered and named and len(plain.split()) <= _SHORT:
        return TOOL, {"days": list(named), **_of_several(facts, running)}
    back = _back(plain, facts, running)
    if back:
        return TOOL, {**back, **_of_several(facts, running)}
    if leaves(plain, facts) or _changes_none(plain):
        return None
    told = _given_up(plain, facts) or _told(whose.mine(plain), running)
    return (TOOL, told) if told else None


def _changes_none(plain: str) -> bool:
    """Whether it is for once, or no matter of days, or only tells that a day is free again."""
    once = _ONCE.search(plain) is not None and _LASTING.search(plain) is None
    return once or _NEVER.search(plain) is not None or days_taken.freed(plain)


def _given_up(plain: str, facts: Facts) -> Arguments:
    """The days another matter takes every week, where something is trained on one of them."""
    gone = _named(days_taken.days(plain))
    return {"without": list(gone)} if set(gone) & _trained(facts) else {}


def _trained(facts: Facts) -> set[str]:
    return {day.value for one in facts.programs for day in one.program.training_days}


def _meant(plain: str, facts: Facts) -> RunningProgram | None:
    """The one of several running programs that a message names, or whose days were spoken of last."""
    active = [one for one in facts.programs if one.program.status in RUNNING]
    if len(active) < 2:
        return None
    named = program_named.meant(plain, [one.program for one in active])
    topic = facts.open_question.topic if facts.open_question is not None else ""
    return next(
        (one for one in active if one.program is named or (named is None and one.program.program_id in topic)), None
    )


def _of_several(facts: Facts, running: RunningProgram) -> Arguments:
    several = sum(one.program.status in RUNNING for one in facts.programs) > 1
    return {"program": running.program.program_definition.name} if several else {}


def _which_answered(plain: str, facts: Facts) -> Arguments:
    """The wish that was kept with the question which program is meant, with the program now named; empty for neither."""
    topic = facts.open_question.topic if facts.open_question is not None else ""
    named = _meant(plain, facts) if topic.startswith(f"{WHICH}:") else None
    if named is None:
        return {}
    days = _named(topic.casefold())
    count = re.search(r"\b(\d+) days\b", topic)
    wish: Arguments = {"days": list(days)} if days else {"count": int(count[1])} if count is not None else {}
    wish = {"without": list(days)} if days and topic.startswith(f"{WHICH}: not ") else wish
    return {**wish, **_of_several(facts, named)} if wish else {}


def offered(facts: Facts) -> tuple[str, ...]:
    """The days the open question offers."""
    return _of_question(facts, ASKED)


def agrees(plain: str) -> bool:
    """Whether a message is a plain yes to what was asked."""
    return _YES.match(plain) is not None


def why(plain: str, facts: Facts) -> str:
    """The days a change was made from, where they ask why it was; empty otherwise."""
    before = _of_question(facts, BEFORE)
    return ", ".join(day.capitalize() for day in before) if before and _WHY.search(plain) else ""


def reported(plain: str) -> str:
    """What a message says before it comes to a lasting change: sets done may be told there."""
    lasting = _LASTING.search(plain)
    return plain[: lasting.start()].rstrip(" ,.;").removesuffix(" and") if lasting is not None else plain


def free_already(plain: str, facts: Facts) -> tuple[str, ...]:
    """The weekdays that are told to be impossible and are trained in no program anyway; empty for any other words."""
    out = _LASTING.search(plain) is not None and _OUT.search(plain) is not None
    taken = _named(days_taken.days(plain))
    lasting = _LASTING.search(plain) is not None and not plain.endswith("?")
    taken = taken or (_gone_alone(plain, _days(plain)) if lasting else ())
    if not facts.programs or not (out or taken or _ANY_BUT.match(plain)):
        return ()
    named = taken or _named(plain)
    return named if named and not set(named) & _trained(facts) else ()


def leaves(plain: str, facts: Facts) -> bool:
    """Whether they say no to the days that were offered."""
    declined = _LEAVE.match(plain) is not None or _BACK.search(plain) is not None
    return bool(_of_question(facts, ASKED)) and declined and not _named(plain)


def _back(plain: str, facts: Facts, running: RunningProgram) -> Arguments:
    """The days from before a change, asked for again; empty for none."""
    program = running.program
    before = _of_question(facts, BEFORE)
    if before and _BACK.search(plain):
        return {"days": list(before)}
    again = _OLD.search(plain)
    if again is None or _named(plain):
        return {}
    spans = [tuple(day.value for day in one.training_days) for one in reversed(days_changed(program))]
    known = [one for one in (before, *spans) if one and set(one) != {day.value for day in program.training_days}]
    word = again["n"] or again["n2"]
    count = _number(word) if word else 0
    days = next((one for one in known if not count or len(one) == count), None)
    if days is not None:
        return {"days": list(days)}
    return {"count": count} if count and before else {}


def _told(plain: str, running: RunningProgram) -> Arguments:
    """The days, or how many, that are to hold from now on; empty for none."""
    now = [day.value for day in running.program.training_days]
    if _DAYS_ALONE.match(plain):
        return {} if set(_named(plain)) == set(now) else {"days": _ordered(_named(plain))}
    plain = _ANY_BUT.sub(r"from now on not \g<days>", plain)
    plain = _OUT.sub(lambda out: f"not {out['days'] or out['days2']}", plain)
    lasting = _LASTING.search(plain) is not None
    if lasting and _INSTEAD.search(plain):
        instead = _in_place_of(plain, now)
        return {"days": instead} if instead else {}
    named = _days(plain)
    count = _count(plain, len(now))
    only = _ONLY.search(plain) is not None and (len(named) > 1 or (lasting and bool(named or count is not None)))
    if not (_WISH.search(plain) or only or (lasting and (named or count is not None))):
        return {}
    gone = () if only or count is not None else _gone_alone(plain, named)
    if gone:
        return {"without": list(gone)} if set(gone) & set(now) else {}
    if named:
        days = _changed(plain, named, now, only=only)
        return {"days": days} if days else {}
    return {"count": count} if count is not None else {}


def _gone_alone(plain: str, named: Sequence[str]) -> tuple[str, ...]:
    """The days they cannot train on any more, where none is named to train on and none is to be dropped."""
    without = _NOT_THESE.search(plain)
    if without is None or without[0] in ("drop", "remove"):
        return ()
    gone = _days_ruled_out(plain[without.start() :])
    return gone if set(named) <= set(gone) else ()


def _days_ruled_out(after: str) -> tuple[str, ...]:
    """The days of what follows a `can't`, up to what shall be in their place."""
    return _days(re.split(r",|\bbut\b", after)[0] if "instead" in after else after.partition(" but ")[0])


def _changed(plain: str, named: Sequence[str], now: Sequence[str], *, only: bool) -> list[str]:
    """The days named, or those of now with or without them; empty where that changes nothing."""
    without = _NOT_THESE.search(plain)
    if without is not None and (not only or _named(plain[: without.start()])):
        after = plain[without.start() :]
        gone = _days_ruled_out(after)
        told = [day for day in named if day not in gone]
        kept = told if only else [*(day for day in now if day not in gone), *told]
        return _ordered(kept) if set(kept) != set(now) else []
    if _AS_WELL.search(plain) and not only:
        return _ordered([*now, *named])
    return list(named)


def _in_place_of(plain: str, now: Sequence[str]) -> list[str]:
    """`Tuesday instead of Monday`, `move my Monday sessions to Tuesday`: the days with one in the place of another."""
    found = _INSTEAD.search(plain)
    if found is None:
        return []
    (of,), (to,) = _named(found["of"] or found["of2"]), _named(found["to"] or found["to2"])
    return _ordered([*(day for day in now if day != of), to]) if of in now and to not in now else []


def _ordered(days: Sequence[str]) -> list[str]:
    return [day.value for day in WEEKDAYS if day.value in days]


def _days(plain: str) -> tuple[str, ...]:
    """The weekdays named to train on, a range or `weekends` as what it spans."""
    text = _NO_DAY_OF_IT.sub(" ", plain)
    for pattern, days in _GROUPS:
        text = pattern.sub(days, text)
    return _named(_RANGE.sub(_spanned, text))


def _spanned(found: re.Match[str]) -> str:
    (first,), (last,) = _named(found["a"] or found["a2"]), _named(found["b"] or found["b2"])
    names = [day.value for day in WEEKDAYS]
    start = names.index(first)
    return " ".join(names[(start + ahead) % 7] for ahead in range((names.index(last) - start) % 7 + 1))


def _named(plain: str) -> tuple[str, ...]:
    found = [
        next(day.value for day in WEEKDAYS if day.value.startswith(match[1][:3])) for match in _NAMED.finditer(plain)
    ]
    return tuple(dict.fromkeys(found))


def _count(plain: str, now: int) -> int | None:
    """How many days are said, also as so many more or fewer than now."""
    by = _MORE_OR_LESS.search(plain)
    if by is not None:
        n = _number(by["n"] or by["n2"] or by["n3"])
        return max(0, now + n if by["more"] or by["more2"] or by["more3"] else now - n)
    found = list(_COUNT.finditer(plain))
    if not found:
        return None
    last = next((one for one in found if re.search(r"\bto $", plain[: one.start()])), found[0])
    return _number(last["n"] or last["w"])


def _number(word: str) -> int:
    return int(word) if word.isdigit() else _NUMBERS[word]


def _of_question(facts: Facts, topic: str) -> tuple[str, ...]:
    """The days of the question that is open, where it is of that topic."""
    question = facts.open_question
    if question is None or not question.topic.startswith(f"{topic}:"):
        return ()
    return _named(question.topic.casefold())
