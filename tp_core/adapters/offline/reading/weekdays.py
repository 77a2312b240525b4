"""Which weekdays are to train on: each day named is judged by its clause, and what is left open by what is ruled out."""

import re
from dataclasses import dataclass
from typing import Final, Literal

from tp_core.adapters.offline.reading import clauses, day_groups, other_matters
from tp_core.adapters.offline.reading.day_groups import PART, Group
from tp_core.adapters.offline.reading.other_matters import MATTER
from tp_core.adapters.offline.reading.which_day import DAY_OF_MONTH, IN_A_MONTH
from tp_core.adapters.offline.reading.words import TAKEN, Text
from tp_core.domain import program
from tp_core.domain.program import Weekday

Verdict = Literal["train", "weak", "beside", "out", "taken", "other", "moment"]
"""`weak` counts where nothing else does, `beside` only together with another; `taken` is a sport's every week."""


@dataclass
class Days:
    """The weekdays of a message."""

    named: tuple[Weekday, ...] = ()
    left: tuple[Weekday, ...] = ()
    """What is left where only some are ruled out: what a count said beside it chooses from."""
    beside: tuple[Weekday, ...] = ()
    """What counts only together with others: `long run on Sunday`."""
    busy: tuple[Weekday, ...] = ()
    """What is ruled out, or another sport's."""
    is_open: bool = False
    """Whether the message says that all others are free."""


_ON: Final = r"(?:on|for|the|any|an?|every|do|make|train|this|work|come|go|my)"
_BUT_FOR: Final = re.compile(
    rf"\b(?:except(?:ing)?(?: for)?|apart from|aside from|besides|other than|bar|barring|save|minus|excluding|without|(?:not|never|no)(?: (?:run|train|lift|go|do|make))?|nor|skip|scrap|drop|avoid|neither|closed|no time|busy|rest(?: days?)?:?|days? off:?|off(?! work)|keep"
    rf"|(?:can'?t|cannot|won'?t|couldn'?t)(?: \w+){{0,2}}|(?:don'?t|do not) (?!mind|care|matter)\w+(?: \w+){{0,3}})\s+(?:{_ON}\s+)*$"
)
_ALL_BUT: Final = re.compile(
    r"(?:\b(?:any|every|all|each|most|7|daily|anytime|any time|anything|everything)\b(?: [a-z]+){0,4},? but|(?:days?|ends?|-[a-z]+|to [a-z]+) but)\s+(?:(?:on|for|the)\s+)*$"
)
_OPEN: Final = re.compile(
    r"\b(?:any|ony|every|each)(?: single| other)? (?:day|evening|morning|night|afternoon|arvo|lunch(?:time)?)\b(?! (?:i|he|she)\b)|\b(?:daily|all days|all week|7 days|whole week|anytime)\b"
    r"|\b(?:all|everything|anything|the rest|rest of (?:it|the week)|(?:the )?(?:other|remaining) (?:days|[3-6]))\b[^.;!?¶]{0,12}\b(?:is|are|'s|works?|goes|free|open|fine|ok|okay|good|fair game|yours)\b"
    r"|\bwhat(?:ever)?(?:'s| is)? (?:left|remains)\b|\b(?:the other|remaining) [3-6]\b|\bany (?:of the )?others?\b|\bothers (?:are )?(?:fine|ok|free|good)\b"
)
_OUT_TOO: Final = re.compile(
    r"\b(?:out|off|busy|taken|gone|closed|no good|impossible) (?:and )?so (?:is|are)(?: the| my)? +$|\b(?:and )?(?:neither|nor) (?:is|are|do|does|can)(?: the| my)? +$"
)
"""`Wednesdays are out and so are weekends`."""
_LABELLED_OUT: Final = re.compile(
    r"\b(?:not (?:available|free|possible|on)|unavailable|no training|busy|blocked|rest(?: days?)?|off)\s*[:=]\s*$"
)
"""`Not available: Tue, Thu`."""
_OTHERWISE: Final = re.compile(
    r"\b(?:otherwise|(?:the )?rest|(?:the |all )?others?(?: days)?|apart from that|other than that|besides that)\b"
)
_REST_IS_GOOD: Final = rf"(?:{_OTHERWISE.pattern})[^.;!?]{{0,16}}\b(?:good|fine|free|ok|okay|open|possible|works?)\b"
_NOT_OPEN: Final = re.compile(r"\bevery other (?:day|evening|morning|night)\b(?!'s| is| works| suits)")
_PAST_LEAD: Final = re.compile(
    r"\b(?:last|past|previous|yesterday|this past)\s*$"
    r"|\b(?:used to|back (?:then|when|in)|when i was|in the old days|previously|(?:last|old|previous|former|ex) (?:coach|trainer|pt|plan|program\w*)\b[^.;]*\b(?:gave|had|made|was|were)|before (?:kids|covid|the baby))\b"
)
_PAST_AFTER: Final = re.compile(
    r"^\s*(?:just gone|gone\b|last\b|past\b|gone by|before last|(?:at|in) (?:uni|college|school)\b)"
)
_DONE: Final = re.compile(
    r"\b(?:did|hit|ran|lifted|managed|pulled|benched|squatted|pressed|tested|raced|tried|tweaked|hurt|tore|strained|sprained|finished|failed|missed|took|made|cleared|deadlifted|snatched|cleaned|jerked|logged|got \d[^.;]*|had \d[^.;]*|was \d[^.;]*)\b"
)
_MOMENT_LEAD: Final = re.compile(
    r"\b(?:by|come|until|till|til|before|after|since|from|starts?|starting|begins?|beginning|next|this|coming|kick(?:ing)? off|week of)\s*:?\s*(?:on |the |this |next |coming |training |me |us |again |late )*$"
)
_MOMENT_AFTER: Final = re.compile(rf"{DAY_OF_MONTH}|\s*(?:onwards?\b|the \d)|{IN_A_MONTH}|\s+(?:of|in) next\b")
_OF_A_THING: Final = re.compile(rf"^{PART} [a-z]+ (?:is|are|was|were)\b")
"""`Sunday roast is sacred`."""
_ON_A_DAY: Final = re.compile(r"\b(?:bike|cycle|row|rower)(?: on)? $")
"""`swim monday, bike wednesday`: what is done on a day, no thing to train with."""
_BESIDE: Final = re.compile(r"\b(?:park ?run|long runs?|track|club run|run(?:ning)? club)\b")
"""What a runner's week may hold anyway."""
_AT_HOME: Final = re.compile(r"\bhome\s*(?:on )?$")
_OF_A_RUNNER: Final = re.compile(r"\b(?:park ?run|running|i run|runs|marathon|(?:5|10) ?km?)\b")
_CLUB: Final = re.compile(
    r"(?:^|(?<=\bthe )|(?<=\bmy )|(?<=\bour )|(?<=\b1 )|(?<=\ba )|(?<=\bwith )|(?<=, ))club(?: (?:sessions?|nights?|evenings?|training|intervals?))?(?=\W)"
)
"""A runner's club is a run."""
_OUT_AFTER: Final = re.compile(
    rf"^{PART}(?:'s|\s+(?:is|are|will be|being|always|am))?\s*[:=]?\s*(?:also |always |usually |totally |completely |absolute(?:ly)? |total |just |pure |all )*"
    r"(?:out\b(?! of)|off\b|impossible|belongs? to|(?:for|with) (?:the |my )?(?:family|kids|wife|church)|no\b(?! (?:more|less|problem))|no[- ]?go|not\b|never|chaos|hectic|mad(?:ness)?|mental|hell|hopeless|busy|booked|taken|(?:free|clear|empty) (?:please|pls|plz|of)|closed|tricky|hard|tough|bad|rubbish|sacred|blocked|reserved"
    r"|rest\b|don'?t work|doesn'?t work|won'?t work|either\b|is when i (?:rest|sleep|work)|i (?:sleep|rest|work|can'?t|never)\b|i (?:don'?t|won'?t) (?:train|work ?out|lift|go|run)|to (?:rest|recover|sleep)|(?:my |our |a |the )*(?:rest|date|family|lazy|recovery|holy|sabbath|off)\b)"
)
_IS_SOMETHING: Final = re.compile(r"^(?:'s| is| are)\s+(?:now |still |always |usually |actually )?(?P<what>[a-z\d'].*)")
_GOOD: Final = re.compile(
    r"(?:\w+ly )?(?:fine|free|ok|okay|good|great|best|better|ideal|possible|open|doable|perfect|easiest|easy|clear|available|when|where|my (?:\w+ )?(?:day|gym|training|lifting|workout|run\w*|slot|session)|mine|the (?:days?|ones?|only|plan)|my only|everything|what|gym|for (?:me|training|lifting|the|gym|legs?|upper|lower|push|pull|running|long|both|sure|\d)|leg|upper|lower|push|pull|squat|bench|deadlift|press|chest|back|arm|shoulder|full|cardio|long|short|it|all|on|realistic|honest|enough|both|left|lift\w*|train\w*|run\w*|weights|\d|a (?:training|gym|lifting|must|short|long|good|given)|yours|workable|sorted)"
)
_SUITS_AFTER: Final = re.compile(
    r"^[^.;]{0,25}?\b(?:works?|suits?|fits?|would (?:be|do|work)|is (?:when|all)|i (?:can|could|train|lift|run|go|have|get|hv|'?ve|do)|best|only|free|ideally|preferred|squats?|bench|deads?|deadlifts?|press|legs?|chest|back|arms|shoulders|push|pull|upper|lower|gym|lifting|training|workouts?|sessions?|whenever|please|then|too|as well)\b"
)
_CUE: Final = re.compile(
    r"\b(?:train\w*|gym|lift\w*|work ?outs?|work|works|sessions?|runs?|running|days?|go|going|come|do|can|could|free|available|make|manage|manages|have|hv|got|get|prefer\w*|suits?|want|wanna|plan|give|schedule|leaves?|left|it's|it is|say|like|be|mornings?|evenings?|nights?|\d+ ?x|times?|twice|week|use|ideally|exercise|slots?|add|in|me|squats?|bench|deadlifts?|legs?|push|pull|upper|lower|chest|arms|shoulders|glutes|biceps|triceps|full[ -]body|cardio|mins?|minutes|hours?)\b|'ve\b|(?:^|[,;:¶]) *back\s*$"
)
_FILLER: Final = re.compile(
    r"\b(?:on|every|each|only|just|and|the|an?|please|pls|plz|or|either|early|late|at|mornings?|evenings?|nights?|afternoons?|arvos?|lunch(?:time)?|am|pm|about|around|ish|before|after|both|so|is|it|it's|then|for|yes|ok|okay|well|say|call|let's|maybe|probably|plus|also|ideally|if possible|o'?clock|half|past|no|wait|sorry|actually|make|that|with|i guess|i think|thanks|whatever|whenever|tops|max|now|(?:right|for) now|at the moment|atm|my|min(?:ute)?s?|h(?:ou)?rs?|m|h|x|one|long(?:er)?|short(?:er)?|another)\b|(?<=\d)(?:[ap]m|h)\b|[\W\d_]"
)
_BUT_ITS: Final = re.compile(rf"^{PART},? but (?:it|that)'?s (?:{MATTER}|taken|busy|out)\b")
_THOSE_OUT: Final = re.compile(
    rf"{PART}\)?\s*[,;(-]\s*(?:and |but )?(?:those|these|they|both)(?: (?:days|2|evenings|nights))?(?: are|'re)(?: already| all| always)? (?:taken|busy|out\b|gone|off\b|booked|full|not free|no good|sacred|blocked)"
)
"""`Tue and Sat, those are taken`."""
_IF_AFTER: Final = re.compile(
    rf"^{PART}s?,?\s*\(?(?:if\b(?! possible)|at a push|at a pinch|sometimes\b(?! [a-z]+day)|occasionally\b(?! [a-z]+day)|now and then|when i can|as a (?:back ?up|spare))"
)
_MAYBE_LEAD: Final = re.compile(
    r"\b(?:maybe|perhaps|possibly|sometimes|occasional(?:ly)?|at a push)\s+(?:an? |on |the )?$"
)
_EITHER: Final = re.compile(r"\bor\b")
_CORRECTING: Final = re.compile(r"\b(?:not|rather than|instead of)(?: on)? $")
"""`Tuesdays and Fridays, not Tuesdays and Thursdays`: what both name stays."""
_SETTLES: Final = re.compile(r"\b(?:let'?s (?:say|call it|go with|make it)|call it|make it|make that|go with)\s*$")
_FREE_OF_WORK: Final = re.compile(r"\b(?:i'?m|i am|we'?re) off (?:work )?(?:on )?(?:the )?$")
_THOSE_DAYS: Final = re.compile(
    r",? so (?:on )?(?:those|these)(?: days)?\b|,? (?:so|and) i(?:'d|'ll| would| can| could| want to)(?: \w+){0,4} (?:then|those days|(?:on )?the same days)\b"
)
"""`I travel mon-thu so those days`, `barbell club is mon wed so I'd do yours then`."""
_IS_THERE: Final = re.compile(
    r"\b(?:i'?m|i am)(?: \w+)? (?:there|at (?:the|my|our) (?:club|box|gym|affiliate))\s*(?:on |every |each )?$"
)
"""`started at the box, I'm there Mondays and Fridays`."""
_FREED: Final = re.compile(r"\b(?:get|have|got)\b")


def read(text: Text, *, asked: bool) -> Days:
    """The weekdays to train on; takes every day it can place, and leaves dates alone.

    `asked` when the open question is which: then all that is not ruled out is free.
    """
    judged: list[tuple[Group, Verdict]] = []
    groups = _groups(text, asked=asked)
    labelled = _are_labelled(text, groups)
    for group in groups:
        verdict = _verdict(text, group)
        if verdict == "train" and _THE_OTHERS.search(text.plain, max(0, group.start - 24), group.start):
            named = {day for other, _ in judged for day in other.days}
            group.days = [day for day in group.days if day not in named]
        lead, after = clauses.around(text, group.start, group.end)
        if labelled and verdict == "beside" and _FILLER.sub("", after):
            verdict = "other"
        if verdict == "out" and judged and _CORRECTING.search(lead):
            kept = {day for other, told in judged for day in other.days if told == "train"}
            others = [day for day in group.days if day not in kept]
            group.days = others or group.days
        if verdict == "train" and judged and _SETTLES.search(lead):
            _settle(text, judged[-1][0], group)
        if verdict == "train" and _IF_AFTER.match(text.plain[group.end : group.end + 30]):
            group.days = group.days[: -group.last]  # `Mon, Wed, and Sunday if it rains`
        judged.append((group, verdict))
        if verdict != "moment":
            thing = _ON_A_DAY.search(text.live, 0, group.start) if verdict in ("other", "taken") else None
            text.take(thing.start() if thing else group.start, group.end)
    judged = _without_what_leaves(text, judged)
    days = _together(judged, otherwise=asked and bool(_OTHERWISE.search(text.plain)))
    if asked and days.left:
        for match in text.matches(_REST_IS_GOOD):
            text.take(match.start(), match.end())
    days.is_open = bool(days.left and (asked or _OPEN.search(_NOT_OPEN.sub(" ", text.plain))))
    return days


_LEAVES: Final = re.compile(
    r"\b(?:that|which|so that|it) (?:only )?leaves?(?: me)?(?: with)?(?: only| just)? (?:the )?$"
)


def _without_what_leaves(text: Text, judged: list[tuple[Group, Verdict]]) -> list[tuple[Group, Verdict]]:
    """`match every Saturday, training Tuesday and Thursday nights. That leaves Monday and Wednesday`: the others are taken."""
    left = [place for place, (group, _) in enumerate(judged) if _LEAVES.search(text.plain, 0, group.start)]
    if not left or judged[left[0]][1] != "train":
        return judged
    return [
        (group, "taken" if place < left[0] and verdict == "train" else verdict)
        for place, (group, verdict) in enumerate(judged)
    ]


def _groups(text: Text, *, asked: bool) -> list[Group]:
    groups: list[Group] = []
    for group in day_groups.found(text, asked=asked):
        groups += day_groups.parted(group) if _is_two(text, group) else [group]
    return groups


_THE_OTHERS: Final = re.compile(r"\b(?:other|remaining|rest of (?:the|my))\s+$")
"""`the pool is Mon and Wed, on the other weekdays I'd lift`."""
_LABELLED_FREE: Final = re.compile(rf"^{PART}\s*[:=-]?\s*(?:is |are )?(?:all |completely )?(?:free|open|clear|empty)\b")


def _are_labelled(text: Text, groups: list[Group]) -> bool:
    """Whether each day is told with what it holds: `Mon swimming, Tue free, Wed free, Sat my parents`."""
    behind = (text.plain[group.end : group.end + 24] for group in groups)
    return sum(_LABELLED_FREE.match(after) is not None for after in behind) > 1


def _is_two(text: Text, group: Group) -> bool:
    """`free on tuesdays, thursdays are taken`, `tue and thu, weekends are for the kids`: only the last is ruled out."""
    lead, after = clauses.around(text, group.start, group.end)
    if not group.tail[1] or not (group.apart or lead.strip()):
        return False
    return _is_out(lead, after) or (group.apart and other_matters.is_other(lead, after))


def _settle(text: Text, choice: Group, chosen: Group) -> None:
    """`either Friday or Saturday, let's call it Saturday`: of the days to choose from, the one chosen."""
    said = text.plain[choice.start : choice.end]
    if _EITHER.search(said):
        choice.days = [*choice.days[:-2], *(day for day in choice.days[-2:] if day in chosen.days)]


def _together(judged: list[tuple[Group, Verdict]], *, otherwise: bool) -> Days:
    """`otherwise`: what is another matter's is ruled out, since all else is free."""
    known = any(verdict == "train" for _, verdict in judged)
    counts = ("train", "beside") if known else ("weak",)
    wanted = {day for group, verdict in judged for day in group.days if verdict in counts}
    if _is_when_ever(judged, wanted):
        wanted = set()
    out = {
        day
        for group, verdict in judged
        for day in group.days
        if verdict in (("out", "other", "taken") if otherwise and not known else ("out",))
    }
    out -= _named_again(judged)
    named = tuple(day for day in program.WEEKDAYS if day in wanted and day not in out)
    apart = {day for group, verdict in judged for day in group.days if verdict == "beside"} - out
    taken = {day for group, verdict in judged for day in group.days if verdict in ("out", "taken")} - _named_again(
        judged
    )
    left = tuple(day for day in program.WEEKDAYS if day not in out) if out and not wanted else ()
    busy = tuple(day for day in program.WEEKDAYS if day in taken and day not in named)
    return Days(named, left, tuple(day for day in program.WEEKDAYS if day in apart), busy)


def _is_when_ever(judged: list[tuple[Group, Verdict]], wanted: set[Weekday]) -> bool:
    """`gym on weekdays, at home at weekends`: where or when on the day, not that they train on all seven."""
    trained = [group for group, verdict in judged if verdict == "train"]
    return (
        len(wanted) == len(program.WEEKDAYS) and len(trained) == 2 and all(len(one.days) in (2, 5) for one in trained)
    )


def _named_again(judged: list[tuple[Group, Verdict]]) -> set[Weekday]:
    """Days that stand by their own names after they were ruled out: `the pool is closed on Mondays; weights on Monday`."""
    again: set[Weekday] = set()
    for group, verdict in judged:
        if verdict == "out":
            again -= set(group.days)
        elif verdict == "train" and group.words == len(group.days):
            again |= set(group.days)
    return again


def _verdict(text: Text, group: Group) -> Verdict:
    """What the words around a group make of it, the surest first."""
    lead, after = clauses.around(text, group.start, group.end)
    before = clauses.before(text, group.start)
    if _OF_A_RUNNER.search(text.plain):
        lead = _CLUB.sub("run club", lead)
    if _is_moment(text, before, group):
        return "moment"
    if _is_past(lead, after, group):
        return "other"
    if (
        _FREE_OF_WORK.search(lead)
        or _IS_THERE.search(lead)
        or _THOSE_DAYS.match(text.plain[group.end : group.end + 50])
    ):
        return "train"
    ruled_out = (
        _ALL_BUT.search(before)
        or _BUT_FOR.search(lead)
        or _OUT_TOO.search(before)
        or _LABELLED_OUT.search(before)
        or _BUT_ITS.match(text.plain[group.end : group.end + 40])
        or _THOSE_OUT.match(text.plain, group.end)
    )
    if ruled_out or _is_out(lead, after):
        return "out"
    matter = other_matters.whose(text, group, lead, after)
    if matter:
        return "taken" if matter == "sport" else "other"
    unsaid = text.live[group.start - len(lead) : group.start].replace(TAKEN, " ")
    return _wanted(lead, after, group, alone=not _FILLER.sub("", unsaid))


_SOME_TIME: Final = re.compile(
    r"\b(?:at some (?:point|stage)|some ?time|somewhere|whenever|one day|1 day|(?:a|one|1) (?:long )?(?:one|1|run))(?: (?:by myself|alone|solo|or other))? (?:in|on|at|over|during|of) (?:the |a |my )?$"
)
"""`a long one at some point in the weekend`: a day of it, not both."""


def _is_moment(text: Text, before: str, group: Group) -> bool:
    """Whether it is a date, and no day of every week."""
    if group.words == 1 and group.listed and _SOME_TIME.search(before):
        return True
    if _MOMENT_AFTER.match(text.plain[group.end : group.end + 30]):
        return True
    return bool(_MOMENT_LEAD.search(before)) and group.words == 1 and not group.many


def _is_past(lead: str, after: str, group: Group) -> bool:
    if _PAST_LEAD.search(lead) or _PAST_AFTER.match(after):
        return True
    return group.words == 1 and not group.many and bool(_DONE.search(lead))


def _is_out(lead: str, after: str) -> bool:
    if re.match(rf"^{PART}\s*off\b", after) and _FREED.search(lead):
        return False  # `I get Mondays off`: from work
    if _OUT_AFTER.match(after):
        return True
    what = _IS_SOMETHING.match(after)
    return what is not None and not _GOOD.match(what["what"])


def _wanted(lead: str, after: str, group: Group, *, alone: bool) -> Verdict:
    if _MAYBE_LEAD.search(lead) or _AT_HOME.search(lead) or re.match(rf"^{PART}\s*off\b", after):
        return "weak" if group.listed or group.many else "other"
    if _BESIDE.search(lead) or _BESIDE.match(after.strip()):
        return "beside"
    if group.listed or (alone and not _FILLER.sub("", after)) or _CUE.search(lead) or _SUITS_AFTER.match(after):
        return "train"
    return "beside" if alone and not _OF_A_THING.match(after) else "other"
