"""How many days a week: a number with what it counts, or alone where days were just spoken of."""

import re
from dataclasses import dataclass, field
from typing import Final

from tp_core.adapters.offline.reading import alone, clauses, other_matters, split_days
from tp_core.adapters.offline.reading.which_day import WEEKDAY
from tp_core.adapters.offline.reading.words import TAKEN, Text, compiled_pattern

_LOW: Final = (
    r"(?<![\w.:£$/])(?P<low>-?\d{1,3})(?:(?:\s*(?:-|to|or|(?<=between \d )and)\s*|/(?=\d\b))(?P<high>\d{1,2}))?"
)
_WEEK: Final = r"\s*(?:week|wk)(?!s|end|day|-?\d)\b"
_PER: Final = rf"(?:,?\s*(?:a|per|each|every|by|/){_WEEK}|\s*weekly\b|/w\b)"
_A_WEEK: Final = rf"(?:{_PER}|\s*(?:in|for|at|x|out of|of|over|across|through)?(?: (?:a|the|1|one|each|every))?{_WEEK}|\s+(?:in|over|across|out of|of) (?:the )?7(?: days)?\b)"
_DAYS: Final = r"(?:days?|sessions?|sess|workouts?|work-outs?|trainings?|outings?|arvos?|runs?|evenings?|mornings?|nights?|afternoons?|lunch ?times?|lunch ?breaks?|lunches)"
_TURNS: Final = r"(?:x|times?|d|goes|ones?|visits?|slots?|classes|pops?|lifts?)"
_NOT_BETWEEN: Final = r"(?:most|every|these|those|some|all|other|on|in|and|or|kids?|of|the|a|an|for|at|to|this|next|last|per|each|every|my|his|her|rest|off|work|shift|swim|swimming|yoga|football|rugby|hockey|tennis|climbing|months?|weeks?|wks?|years?|yrs?|kgs?|kilos?|lbs?|mins?|minutes?|hours?|hrs?|hr|km|k|miles?|mi|reps?|sets?|x|times?|plates?|sick|school|working|night|beers?|drinks?|games?|matches|rides?|swims?|rehab|if|but|with|from|by|before|after|until|till|then|is|are)"
_WHAT_KIND: Final = rf"(?:[\s-]+(?!{_NOT_BETWEEN}\b)[a-z]+(?:-[a-z]+)?){{0,2}}"
_NOT_BEHIND: Final = (
    r"(?! ?(?:ago|off|rest|before (?!work|school|uni|college|class|the kids|dinner|breakfast|\d)|old|from now|break|out\b(?! there| of)|a month|per month|until|away|to go|later|into|straight|notice|in a row|of rest|of the month|a year|on,? (?:and )?\d)"
    r"| after (?!\d|school|work|uni|college|office|class\b|classes|lectures|practice|lessons|my shift|dinner|hours|8|9))"
)
_PATTERNS: Final[tuple[tuple[float, str], ...]] = (
    (3, rf"{_LOW}(?:(?: of (?:them|'?em))?{_PER}|{_WHAT_KIND}[\s-]*(?:{_DAYS}|{_TURNS})\b(?:[\s-]split)?{_A_WEEK})"),
    (3, r"\b(?:every|each|per) (?:week|wk),? (?P<low>[1-7])(?P<high>) ?(?:times|days|x\b|sessions|trainings)"),
    (
        3,
        r"\b(?:trainings?|sessions?|workouts?) (?P<low>[1-7])(?P<high>) (?:in|per|a|by|times|x)(?: (?:in|per|a|by|each|the))?(?: (?:a|the|each))? ?(?:week|wk)\b",
    ),
    (3, r"\bweekly (?P<low>[1-7])(?P<high>) (?:trainings?|sessions?|workouts?|times|runs|days)\b"),
    (3, r"(?<![\d.])(?P<low>[1-7])(?P<high>) times (?:in |by |on )?(?:the )?(?:week|wk)\b"),
    (3, rf"(?:\b(?:by|per|a|in the) (?:week|wk)|{TAKEN}),? in (?P<low>[1-7])(?P<high>) (?:times|goes|runs|sessions)\b"),
    (3, r"\b(?P<low>[1-7])(?P<high>) ?(?:nights|mornings|evenings|days) (?:out )?of (?:7|the (?:7|week))\b"),
    (
        3,
        r"(?:\b(?:training )?(?:days|sessions|workouts|trainings|runs|how often|freq\w*)(?: ?(?:a|per|/) ?(?:week|wk)| weekly)?(?:\s*[:=?]|\s-(?= \d))|\b(?:days|sessions|workouts|runs)(?: (?:a|per) (?:week|wk))? (?:is|are)|\b(?:days|sessions|workouts|freq\w*)(?: ?(?:/|a|per) ?(?:wk|week))?(?=\s+[1-7]\s*(?:[.,;/|¶]|$)))\s*(?P<low>[1-7])(?P<high>)\b(?!\s*(?:[:.]\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|weeks|wks|min|kg|km|-\s*\d+\s*min|h\b|hours|x))",
    ),
    (
        2.6,
        r"\b(?:happy|able|like|want|prefer|plan|love|willing|can|could) (?:to )?(?:only |just |still )?(?:run|train|lift|go|come|work out) (?P<low>[1-7])(?P<high>) times\b(?! \d| round| without| in a row)",
    ),
    (
        2.7,
        r"\bbetween (?P<low>[1-7]) and (?P<high>[1-7])(?: (?:days|times|sessions|x|workouts|runs)(?: (?:a|per|each|every) (?:week|wk))?| ?(?:a|per|each|every|/) ?(?:week|wk))\b",
    ),
    (2.5, r"(?<![\d.:])(?P<low>[1-7])(?P<high>)(?:\s+(?!NOT\b)[a-z'-]+){1,2} (?:a|per|each|every) (?:week|wk)\b"),
    (2, rf"{_LOW}[\s-]+{_DAYS}\b{_NOT_BEHIND}(?:[\s-]+split)?"),
    (
        2,
        rf"(?<![\w.:£$/])(?P<low>[1-7])(?:\s*(?:-|to|or)\s*(?P<high>[1-7]))?{_WHAT_KIND}[\s-]+{_DAYS}\b{_NOT_BEHIND}(?:[\s-]+split)?",
    ),
    (2, r"\b(?P<low>[1-6])(?: days?)? on,? (?:and )?(?P<high>)[1-3](?: days?)? off\b"),
    (
        2,
        r"(?<![\d.:])(?P<low>[1-7])(?P<high>)\s?d\b(?=\s*(?:[.,;|/)]|$|(?:bench|squat|upper|full|split|ppl|plan|program\w*|strength)\b))",
    ),
    (
        2.7,
        r"(?<![\d.:])(?<!set of )(?<!sets of )(?P<low>[1-7])(?P<high>) (?:this time|is (?:honest|realistic|doable|better|enough|plenty|the max|my max))\b",
    ),
    (
        2.2,
        r"\b(?:have|got)(?: exactly| only| just| about| around)? (?P<low>[1-7])(?P<high>) (?:free|to spare|available)\b(?! (?:hours?|minutes|weeks))",
    ),
    (
        1.8,
        r"(?:(?:^|(?<=¶)|(?<=[.;!?¶] ))(?:maybe |say |about |probably |only )*|(?<=, )(?:maybe |say |about |probably |only )+)(?P<low>[1-7])(?:-(?P<high>[2-7]))? times(?=\s*(?:[.,;!?¶]|$))",
    ),
    (
        3,
        rf"(?<![\w.:/-])(?P<low>[2-7])(?P<high>)\s*(?:x\s*|times\s*)?{TAKEN}+(?:\s*{TAKEN})*(?: (?:runs?|jogs?))?,?{_PER}",
    ),
    (
        2,
        r"(?:(?<=^gym )|(?<=[.;,:!?¶] gym )|(?<=[.;,:!?¶] gym, )|(?<=^gym, ))(?P<low>[1-7])(?P<high>) ?times\b(?=\s*(?:[.,;!?¶]|$))",
    ),
    (
        2.4,
        r"\b(?:give me|(?:that )?leaves?(?: me)?|i(?:'d| would)? (?:want|like|need|have|can do|could do)|for|any|only|on)(?: only| just)? (?P<low>[1-5])(?P<high>) (?:(?:other|more|further|extra) (?:week)?days|weekdays)\b(?! (?:off|ago|out|before|until))",
    ),
    (2, r"(?<![\d.:])(?P<low>[1-7])(?P<high>) ?x (?:whenever|any ?time|in total|all in)\b"),
)
_DUTIES_FIRST: Final = re.compile(
    r"\b(?:pool|open|i work(?! ?out)|working(?! ?out)|shifts,?|dog|(?:bike|cycle|walk|drive) to work|sleep\w*|sauna|hangs? out|(?:had|made|wanted) (?:me|us)(?: \w+)?)\s*(?:about |at least |for )?$"
)
_NTH: Final = ("third", "fourth", "fifth", "sixth")
_ONE_MORE: Final = rf"\b(?:add|fit in|squeeze in|manage|do|make it|find) (?:a|the) (?P<nth>{'|'.join(_NTH)})\b(?: (?:day|run|session|1|one)\b)?(?! (?:of|time|party|set|rep|week)\b)"
_NOT_ALWAYS: Final = re.compile(r"\b(?:maybe|perhaps|possibly|some weeks|sometimes|occasionally|now and then|if)\b")
_BOTH: Final = (
    r"(?<![\d.:])(?P<low>[1-5]) (?:(?:lifting|gym|strength|weights?|weight) (?:days?|sessions?)?|lifts),? ?(?:and|\+|&|plus) (?P<more>[1-5]) (?:runs?|running|cardio)\b(?! (?:of|at|over|\d))"
    r"|(?<![\d.:])(?P<low2>[1-5]) (?:runs?|running days|cardio days),? ?(?:and|\+|&|plus) (?P<more2>[1-5]) (?:lifting|lifts?|gym|strength|weights?)\b"
)
"""`2 lifting days and 3 runs` are five days."""
_DUTIES: Final = re.compile(
    r"\b(?:sleep\w*|away|on the road|travel\w*|commut\w*|on call|(?:have|got|get) the kids|(?:in|at) the office)\b[^.;!?]{0,20}$"
)
"""`I sleep in the cab 4 nights a week`."""
_HEARSAY: Final = re.compile(
    r"\b(?:heard|read|(?:they|people|some|everyone|mates?) (?:say|says|reckon|claim)|what happens if|(?:people|you) can (?:gain|grow|get|build|make))\b[^.,;!?]{0,60}$"
)
"""`heard you can grow on 3 days`, `what happens if I can only make it 2 days?`"""
_OF_ONE_KIND: Final = re.compile(r"\b(?:strength|gym|lifting|weights?|cardio|core|mobility|yoga)\b")
_ON_TOP: Final = re.compile(
    r"\s*(?:(?:a|per|each) (?:week|wk) )?(?:on top|as well|besides?|in addition|alongside|next to|extra)\b|\b(?:plus|add|and also|on top)\s*$"
)
"""`1 strength session a week`, `2 gym days on top`: beside the days of what they train for."""
_AT_BEST: Final = re.compile(r"\s*(?:at my (?:best|peak)|back then|in my (?:prime|day))\b")
_DENIED: Final = re.compile(
    r"\b(?:(?:don'?t|do not|won'?t|will not|would(?:n'?t| not)|never|not|no way)(?: (?:really|ever|going to|able to|willing to|want to|wanna|plan to|wish to|like to|gonna|be|do|want|need|fancy))*|no way)(?: (?:i'?m|train|training|doing|lift|run|go|go to the gym|work out))*\s*$"
)
"""`I don't want to train six days a week`; not `no more than 4`."""
_BARE: Final = re.compile(
    r"[\s,]*(?:(?:on|for|about|around|like|usually|mostly|and|i do (?:it|that|this)|at least|up to) )*"
)
_DUTY: Final = re.compile(
    r"\b(?:commut\w+|walk(?:ing)? (?:\d+|to (?:work|school|the office))|driv(?:e|ing) (?:\d+|a|for)|carry(?:ing)? \d+|deliver(?:y|ing)?|teach(?:ing)?|(?:cycle|bike|ride) to (?:work|school)|on my feet|stand(?:ing)? all day)\b"
)
_TRAINS: Final = re.compile(
    r"\b(?:train\w*|gym|lift\w*|work ?outs?|strength|weights|sessions?|run(?:s|ning)?|want|would|'d|can|could|free|available)\b"
)


def _is_of_the_clause_before(text: Text, match: re.Match[str], lead: str, after: str) -> bool:
    """`I walk 18 km a day, five days a week`: a count by itself behind a comma counts what is told before it."""
    if not _BARE.fullmatch(lead) or not text.plain[: match.start() - len(lead)].rstrip().endswith(","):
        return False
    before = clauses.before(text, match.start())
    return bool(_DUTY.search(before)) and not _TRAINS.search(f"{before} {after}")


_OTHERS_FIRST: Final = re.compile(
    r"\b(?:every|(?<!any )other|last|past|first|next|remaining|within|after|rest|off|since|nearly|previous|if (?:i|it|my)\b.*|what happens .*|holiday for|away|for the)\s+$"
)
_LIFT_FIRST: Final = re.compile(
    r"\b(?:squat|bench|deadlift|press|pull|legs|chest|back|arms|shoulders|glutes|swim|cycle|play)\w*(?: (?:press|heavy|hard|\w+))?\s+$"
)
_X: Final = (
    r"(?<![\d.:])(?P<low>[1-7])(?:\s?-\s?(?P<high>[2-7]))?\s?x(?=\s*(?:[.,;|)¶]|$|(?:at|in) (?:an?|the|my|our)\b))"
)
_X_OF_WEEK: Final = re.compile(
    r"^\W*$|\b(?:train\w*|gym|lift\w*|work ?outs?|strength|hypertrophy|muscle|run\w*|go|going|days?|upper/lower|full body|ppl|split)\s*$|\b(?:train|lift|run|work ?out) (?:at|in|with) (?:\w+ ){0,2}\w+\s*$"
)
_END: Final = rf"(?! ?{TAKEN})(?=\s*(?:[.,;!?)¶](?!\d)|$|(?:then|now|please|pls|max|tops|in (?:all|total)|shorter ones|longer ones|short ones|with (?:you|your|a|this|the)|it is|is (?:honest|realistic|doable|better|enough|plenty|the max|my max|fine)|at (?:most|best|the most)|this time|because|as|since|and|but|so|if|when|for (?:about |around |like )?\d+ ?(?:min\w*|h\w*))\b))"
_DECIDED: Final = rf"\b(?:so|say|call it|make (?:it|that)|more like|realistically|honestly|actually|settled? on|agreed? on|compromised? on|(?:drop\w*|down|cut\w*|moving|going|switch\w*)(?: back| down)? to|stick(?:ing)? (?:with|to)|(?:no|not|want) more than|thinking|i think|i guess|i reckon|usually|typically|mostly|normally|it'?s|i'?ll do|i'?d do|i do|can do|could do|can only do|can always do|can manage|rather)(?: (?:about|maybe|just|only|it's|do|probably|more like|say|of|around))*\s+(?P<low>[1-7])(?P<high>)\b{_END}"
_ALONE: Final = rf"(?:^|(?<!\d)[.!?¶;]\s*|[.!?¶;,]\s+)(?:(?:about|maybe|just|only|probably|around|ok|then|no|well) )*(?P<low>[1-7])(?P<high>)(?! ?{TAKEN})(?=\s*(?:[.!¶;](?!\d)|$|max\b|tops\b|(?:of (?:them|'?em))\b|is (?:honest|realistic|doable|enough|plenty)))"
_AND_A_CLUBS: Final = r"(?<![\d.:])(?P<low>[1-5]) (?:easy |long |short |other |own )?(?:runs?|sessions?|days?)(?: (?:alone|by myself|on my own|solo|myself|of my own))*,? (?:and|plus|\+|&|besides|on top of) (?:the |a |my |our |1 )(?:(?:running )?club|park ?run|track|long run|group|squad)(?: (?:run|night|session|training|intervals|one|1))?\b(?! (?:is|are|was)\b)"
"""`two runs alone plus the club on Wednesday` are three."""
_OF_THEM: Final = r"(?<![\d.:])(?P<low>[1-7])(?P<high>) of (?:them|'?em)\b"
_OF_DAYS: Final = re.compile(
    rf"\b(?:{_DAYS}|times|[1-7] ?x|a week|per week|weeks|calend[ae]r|days? a week\?)\b(?!.*\b(?:pull|push|chin|squat|bench|deadlift|dips?)\b)[^\d]*(?:\d+[^\d]*)?$"
)
_I_DO: Final = re.compile(r"i(?:'?d)? do\b")
_DAYS_JUST_SAID: Final = re.compile(rf"\b(?:{_DAYS}|times)\b")
_FAR: Final = 75


@dataclass
class Count:
    """The days a week, as said."""

    days: int | None = None
    nonsense: list[str] = field(default_factory=list)
    assumed: list[str] = field(default_factory=list)


def read(text: Text, *, asked: bool) -> Count:
    """The number of days the surest words name; the first of equally sure ones.

    `asked` when the open question is how many: then a number alone is that.
    """
    count = Count(days=_worked_out(text) or split_days.twice_a_week(text))
    if count.days is not None:
        return count
    best = 0.0
    for sure, match in _candidates(text):
        said = text.said(match.start(), match.end())
        low, high = int(match["low"]), int(match["high"] or match["low"])
        text.take(match.start(), match.end())
        low, high = _of_how_many(text, match, low, high)
        if not 1 <= low <= 7 or not 1 <= high <= 7:
            count.nonsense.append(f"A week has seven days, so “{_short(said)}” can't be planned.")
            continue
        weight = sure + _more_or_less(text, match) - 1.5 * (high == 1)
        if weight > best:
            best, count.days = weight, low
            count.assumed = lower_end(low, high)
    if count.days is None:
        count.days = split_days.read(text)
    bare = alone.number(text, most=7, times=True) if asked and count.days is None else None
    if bare is not None:
        count.days = bare.low
        count.assumed = lower_end(bare.low, bare.high)
        text.take(bare.start, bare.end)
    return count


def _worked_out(text: Text) -> int | None:
    """Days that are told as a sum, or as one more than today's: `I could add a third day`."""
    for match in text.matches(_BOTH):
        days = int(match["low"] or match["low2"]) + int(match["more"] or match["more2"])
        if days <= 7:
            text.take(match.start(), match.end())
            return days
    for match in text.matches(_AND_A_CLUBS):
        text.take(match.start(), match.end())
        return int(match["low"]) + 1
    for match in text.matches(_ONE_MORE):
        if _NOT_ALWAYS.search(text.plain[max(0, match.start() - 40) : match.end() + 30]):
            continue
        text.take(match.start(), match.end())
        return 3 + _NTH.index(match["nth"])
    return None


def lower_end(low: int, high: int) -> list[str]:
    """That the lower end of a span is planned."""
    return [f"I'm taking {low} of your {low}-{high} days; one more is easy to add."] if high > low else []


def _candidates(text: Text) -> list[tuple[float, re.Match[str]]]:
    """Whatever may be a number of days, with how sure it is."""
    found: list[tuple[float, re.Match[str]]] = []
    places: set[int] = set()
    for sure, pattern in _PATTERNS:
        for match in compiled_pattern(pattern.replace("NOT", _NOT_BETWEEN)).finditer(text.live):
            if match.start("low") not in places and not _is_no_count(text, match):
                places.add(match.start("low"))
                found.append((sure, match))
    found += [
        (2, match)
        for match in compiled_pattern(_X).finditer(text.live)
        if _X_OF_WEEK.search(clauses.around(text, match.start(), match.end())[0])
    ]
    for sure, pattern in ((4.0, _DECIDED), (2.2, _ALONE), (2.2, _OF_THEM)):
        for match in compiled_pattern(pattern).finditer(text.live):
            place = match.start("low")
            if _I_DO.match(match[0]) and not _DAYS_JUST_SAID.search(text.plain, max(0, place - 30), place):
                continue
            if place not in places and _OF_DAYS.search(text.plain[max(0, place - _FAR) : match.start()]):
                places.add(place)
                found.append((sure, match))
    return found


def _more_or_less(text: Text, match: re.Match[str]) -> float:
    """What the words around add: `4 days in total`, `leaves me three`; less for what was, and for one lift's days."""
    lead, after = clauses.around(text, match.start(), match.end())
    more = bool(
        re.match(r"\s*(?:in )?(?:total|all in|overall|altogether|max\b|tops\b)", after)
        or re.search(r"\bleav\w+(?: me)?\s*$", lead)
    )
    less = bool(_NOT_FROM_NOW_ON.search(lead)) + bool(_LIFT_FIRST.search(match[0].rsplit(" ", 1)[0] + " "))
    return 1.5 * more - 0.9 * less


_NOT_FROM_NOW_ON: Final = re.compile(
    r"\b(?:been|was|were|at the moment|currently|right now|(?:at|as of) present|so far|these days i only)\b"
)


_OUT_OF: Final = re.compile(r"\s*(?:out of (?:the )?|of (?=\d (?:in )?total\b))(?P<all>[2-6])\b")


def _of_how_many(text: Text, match: re.Match[str], low: int, high: int) -> tuple[int, int]:
    """`two bench days out of four`: four."""
    whole = _OUT_OF.match(text.plain, match.end())
    return (int(whole["all"]), int(whole["all"])) if whole else (low, high)


def _is_no_count(text: Text, match: re.Match[str]) -> bool:
    """`one day I'd love to`, another sport's days, days of one lift, a day of the past."""
    lead, after = clauses.around(text, match.start(), match.end())
    some_day = (
        match["low"] == "1"
        and (
            re.fullmatch(r"one[ -]day", text.said(match.start(), match.end()).casefold())
            or re.match(r",? (?:i|i'd|i'll|we|maybe|soon)\b", after)
            or re.search(r"\bin\s+$", lead)  # `10 km in one run`
            or " more " in match[0]  # `I can do one more day`
            or re.match(rf"\s*(?:every|on(?: a)?|each)\s+{WEEKDAY}s?\b", text.plain[match.end() : match.end() + 30])
        )
    )
    before = clauses.before(text, match.start())
    if some_day or _OTHERS_FIRST.search(lead) or _DUTIES_FIRST.search(before):
        return len(text.plain.split()) > 3
    if _DUTIES.search(lead) or _HEARSAY.search(before) or _AT_BEST.match(after):
        return True
    if _DENIED.search(lead):
        return True
    if _LIFT_FIRST.search(lead) and "day" not in match[0]:
        return True
    if _OF_ONE_KIND.search(match[0]) and (match["low"] == "1" or _ON_TOP.search(lead) or _ON_TOP.match(after)):
        return True
    return other_matters.is_beside(lead) or _is_of_the_clause_before(text, match, lead, after)


def _short(said: str) -> str:
    """`9 days`: the plan's own numbers stay the only ones said a week."""
    return re.split(r"\s*(?:a|per|each|every|/|in a)\s*(?:week|wk)|\s*weekly", said)[0].strip()
