"""The training week: how many days, which ones, and how long a session may be."""

import re
from dataclasses import dataclass, field
from typing import Final

from tp_core.adapters.offline.reading.which_day import WEEKDAY, WEEKDAYS
from tp_core.adapters.offline.reading.words import Text, compiled_pattern
from tp_core.domain import program
from tp_core.domain.program import Weekday

_DAYS = (
    r"(?<![\d.:])(?P<low>-?\d{1,3})(?:\s*(?:-|to|or|/)\s*(?P<high>\d{1,2}))?(?:\s*x|\s+times|\s+time|[\s-]*(?:training |gym |lifting |workout )?days?|[\s-]*(?:training |gym |lifting |short |shorter )?(?:sessions?|workouts?|trainings?|outings?|goes|visits?|slots?|ones?|arvos?))(?:\s*(?:a|per|each|every|by|/|in a|in the|in one|in|at|out of the|out of|of the|for the|for)\s*(?:week|wk)\b|\s*weekly\b|/week|/wk)",
    r"(?<![\d.:])(?P<low>-?\d{1,3})(?:\s*(?:-|to|or)\s*(?P<high>\d{1,2}))?[\s-]+(?:training |gym |lifting |workout |full[- ]body |hard |solid |short |heavy )?days?\b(?! (?:ago|off|rest|before|after(?! (?:school|work|uni|college|office|my shift|dinner|hours))|old|from now|break|out|a month|per month|until|away|to go))(?:[\s-]+split)?",
    r"(?<![\d.:])(?P<low>-?\d{1,2})(?:\s*(?:-|to|or)\s*(?P<high>\d{1,2}))?[\s-]+(?:short |shorter |quick |easy |hard |weekly |solid |good |longer |proper |strength |gym )*(?:sessions?|sess\b|workouts?|trainings|outings|arvos)\b(?! (?:ago|off))",
    r"(?<![\d.:£$])(?P<low>[1-7])(?:\s*(?:-|to|or)\s*(?P<high>[1-7]))? (?:a|per) (?:week|wk)\b",
    r"\b(?:i'?ll do|i can do|i could do|can only do|it's|it is|now it's|i only want|make it) (?P<low>[1-7])(?P<high>)(?= ?(?:[.,;!?]|$))",
    r"\b(?P<low>[1-6]) on,? (?P<high>) ?[1-3] off\b",
    r"\b(?:sessions|workouts|arvos|mornings|evenings),? (?P<low>[1-7])(?P<high>) of (?:'?em|them)\b(?: (?:a|per|each|every) (?:week|wk))?",
    r"\bdays(?: (?:a|per) (?:week|wk))?\? (?P<low>[1-7])\b(?P<high>)",
    r"\b(?:settled?|agreed?|compromised?) on (?P<low>[1-7])\b(?P<high>)(?!\s*(?:kg|min|h\b|hours|weeks|of))",
    r"(?<![\d.:])(?P<low>[1-7])(?P<high>) times in (?:1|one|a) week\b",
    r"(?:^|[;,.¶:] ?)(?:freq(?:uency)?|how often)\s*[:=]\s*(?P<low>[1-7])\b(?P<high>)(?!\s*(?:min|h\b))",
    r"(?<![\d.:])(?P<low>[1-7])(?P<high>) ?x (?:whenever|any ?time|in total|all in)\b",
    r"(?<![\d.:])(?P<low>[1-7])(?P<high>) running days\b",
    r"\b(?:every|each|per) (?:week|wk),? (?P<low>[1-7])(?P<high>) (?:times|days|x\b|sessions|trainings)",
    r"(?<![\d.:])(?P<low>[1-7])(?P<high>) (?:days|nights|evenings|mornings) (?:out )?of (?:7|the (?:7|week))\b",
    r"(?:\b(?:days|runs|sessions|workouts)(?: (?:a|per) (?:week|wk))?\s*(?:[:=]|is|are)|(?:days|sessions|workouts) ?/ ?w(?:ee)?k\s*(?:[:=]|is|are)?)\s*(?P<low>\d{1,2})(?P<high>)\b(?!\s*(?:weeks|min))",
    r"(?<![\d.:])(?P<low>[1-7])(?P<high>)\s?d\s*(?:/|a |per )\s*(?:week|wk|w)\b",
    r"(?<![\d.:])(?P<low>\d{1,2})(?P<high>)\s*x\s*(?:/|a |per )?\s*(?:week|wk)\b",
    r"(?<![\d.:])(?P<low>[1-7])(?P<high>)d\b(?=\s*(?:[.,;]|$))",
    r"(?<![\d.:])(?P<low>[1-7])(?P<high>) (?:times?|x|days?) ?(?:(?:in|on) )?(?:a |the |each |every |/ ?)?(?:week|wk)\b",
    r"\b(?:can|could) (?:do|manage|make)(?: about| only| just| maybe)? (?P<low>[1-7])(?P<high>) (?:at (?:most|best|the most)|max(?:imum)?|tops)\b(?!\s*(?:min|kg|h))",
    r"(?:(?<=gym )|(?<=hypertrophy )|(?<=strength )|(?<=muscle )|(?<=[.,;] )|^)(?P<low>[1-7])(?P<high>)\s?x(?=\s*(?:[.,;]|$))",
    r"(?<![\d.:])(?P<low>\d)(?:\s*(?:-|to|or)\s*(?P<high>\d))?\s+(?:easy )?(?:runs?|evenings?|mornings?|nights?|afternoons?|lunchtimes?|lunch breaks?)(?:\s*(?:a|per|each|every)\s*(?:week|wk))?\b(?! (?:ago|off|last))",
    r"\b(?:realistically|thinking|honestly|more like|rather)(?: (?:it's|it is|about|maybe|do|just|only|of))* (?P<low>[1-7])(?P<high>)\b(?=\s*(?:[.,;!?]|$))",
    r"\b(?:moving|going|down|cutting|dropping|switching)(?: back| down)? to (?P<low>[1-7])\b(?P<high>)(?=\s*(?:[.,;!?]|$|because|as\b|since))",
    r"(?<![\d.:])(?P<low>[1-7])(?P<high>) (?:this time|is (?:honest|realistic|doable|better|enough|plenty|the max|my max))\b",
    r"(?<![\d.:])(?P<low>[1-7])(?P<high>)\s+(?!(?:km|k|miles?|mi|hours?|h|min\w*|kg|kilos?|rest|beers?|drinks?|shifts?|swims?|rides?|matches|games|yoga|football|months?|years?|days? off)\b)(?:[a-z-]+ ){1,2}(?:a|per|each|every) (?:week|wk)\b",
    r"\bdays\b[^.;\d]{0,20}?\b(?:usually|typically|mostly|normally|probably|about|around|say)\s+(?P<low>[1-7])(?P<high>)\b(?!\s*(?:min|kg|weeks|km|x|h\b|hours))",
)
_PART_OF_DAY = r"(?: (?:morning|evening|night|afternoon|arvo|lunchtime)s?)?"
_LISTED = rf"(?<![a-z]){WEEKDAY}s?{_PART_OF_DAY}(?:(?:\s*(?:,|/|&|\+|-(?!\s*{WEEKDAY}s?\b(?!\s*-))|and|or)\s*|\s+)(?:and\s+|on\s+|the\s+|an?\s+)*{WEEKDAY}s?(?![a-z]){_PART_OF_DAY})+"
_CHAIN = rf"(?<![a-z]){WEEKDAY}(?:\s*-\s*{WEEKDAY}){{2,}}(?![a-z])"
"""`mon-wed-fri`: no span, as `mon-fri` is."""
_SPAN = rf"(?<![a-z])(?P<a>{WEEKDAY})s?\s*(?:-|to|through|thru|until|till)\s*(?P<b>{WEEKDAY})s?(?![a-z])"
_LETTERS = r"\b(?:m[/ ,-]?w[/ ,-]?f|mwf|t[/ ]?th|tth|tu/th|m/t/th/f|m/tu/th/f)\b"
_LETTER_DAYS: Final = {
    name: program.WEEKDAYS[index]
    for index, names in enumerate(
        (
            ("m", "mo", "mon"),
            ("t", "tu", "tue", "tues"),
            ("w", "we", "wed", "weds"),
            ("th", "thu", "thur", "thurs", "r"),
            ("f", "fr", "fri"),
            ("sa", "sat"),
            ("su", "sun"),
        )
    )
    for name in names
}
_SLASHED_DAYS = rf"(?<![a-z/])(?:{'|'.join(sorted(_LETTER_DAYS, key=len, reverse=True))})(?:\s*[/+&]\s*(?:{'|'.join(sorted(_LETTER_DAYS, key=len, reverse=True))})){{2,}}(?![a-z/])"
"""`M/W/Sat`, `T/Th/Su`."""
_SINGLE = r"(?<![a-z])(?<!last )(?<!past )(?:(?:on|every|each|only)\s+)?(?P<day>(?:mon|tues|wednes|thurs|fri|satur|sun)days?|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays)(?![a-z])"
_EXCEPT = rf"\b(?:every day|daily|any day|all days|7 days)(?: of the week)?,? (?:except|but|apart from|besides|other than)(?: on)? (?P<days>{WEEKDAY}s?(?:\s*(?:,|and|or|&)\s*{WEEKDAY}s?)*)"
_WITH_MINUTES = rf"(?<![a-z]){WEEKDAY}s?(?=\s*[:(-]?\s*(?:for )?\d{{2,3}}\s*(?:min|m\b|'))"
_WITH_LIFT: Final = rf"(?<![a-z]){WEEKDAY}s?:? (?=(?:squats?|bench|deadlifts?|overhead|press|legs?|chest|back|arms|shoulders|push|pull|upper|lower)\b)"
_OTHER_SPORT = re.compile(
    r"\b(?:swim|bike|cycle|ride|footy|cricket|netball|football|soccer|yoga|pilates|climb\w*|tennis|basketball|hockey|play\w*|coach (?:the|my|a|juniors|kids)|teach\w*|volunteer\w*|rugby|judo|bjj|boxing|church|work(?:ing)? (?:late|nights?|shifts|evenings)|on shift|team (?:sessions?|training|practice)|hike)\b(?![^.;,]*\bso\b)[^.;,?!¶]*$"
)
_WAS_ON = re.compile(r"\b(?:did|hit|ran|lifted|managed|pulled|benched|squatted|tested|raced)\b[^.;,]{0,25} on ")
"""`I did 40 for 5 on Sunday`."""
_NOT_ON = rf"\b(?:not|closed|never|can'?t(?: do| train)?|except|no time|no|off|busy|but not|rest)(?: on)?(?: the)? (?P<days>(?:{WEEKDAY}|weekend|weekday)s?(?:\s*(?:,|and|or|&)\s*(?:{WEEKDAY}|weekend)s?)*)(?![a-z])"
_DAYS_OUT = rf"(?<![a-z])(?<!free on )(?<!free )(?<!available )(?<!can do )(?P<days>(?:{WEEKDAY}|weekend)s?(?:\s*(?:,|and|or|&)\s*(?:{WEEKDAY}|weekend)s?)*)(?:'s| (?:(?:are|is|will be) )?)\s?(?:impossible|belong to|(?:for|with) (?:the )?(?:family|kids)|no\b(?=\s*[,.;]|$)|(?:absolute |complete |total )?(?:chaos|hectic|mad|madness|mental|hell|hopeless)|(?:my |our |a )?(?:rest days?|date nights?|family (?:days?|time)|footy|football|church|bowling|cricket|rugby|netball)|out\b(?! of)|no good|no go|busy|taken|not possible|off limits|off\b|don'?t work|doesn'?t work|won'?t work)"
_MINUTES = (
    r"(?<![\d.:])(?:(?P<lowh>\d(?:\.\d+)?)\s*(?:-|to)\s*)?(?P<hours>\d{1,2}(?:\.\d+)?)\s*-?\s*(?:h|hrs?|hours?)(?:\s*(?P<rest>[0-5]?\d)\s*(?:m|mins?|minutes?)?)?\b(?!\s*(?:a|per|each|every|/)\s*(?:week|wk)|\s*weekly|\s*of sleep|\s*sleep|\s*a night|\s*(?:total|away|drive|shift))",
    r"(?<![\d.:])(?:(?P<low>-?\d{1,3})\s*(?:-|to|or)\s*)?(?P<min>-?\d{1,4})\s*-?\s*(?:min(?:ut(?:e|o)?)?s?\b|(?<!\d )m(?=\b)(?! ?\w)|(?<=\d )m(?=\b)(?! ?\w)(?!,)|m(?= (?:each|tops|max|per|a (?:go|session|time|pop)|sessions?|gym|workouts?)\b))(?!\s*(?:a|per|each|/)\s*(?:km|k|mile)|\s*(?:walk|drive|away|rest|plank|warm))",
)
_HEADED_MINUTES: Final = (
    r"\b(?:how long|(?:session |workout )?(?:time|length|duration))(?: (?:per|a|each) (?:session|workout|day))?\s*[:=]\s*(?P<min>\d{2,3})\b"
    r"(?!\s*(?:[.:]\d|weeks?|wks?|months?|km|k\b|miles?|kg|h\b|hours?|min|m\b))"
)
"""`how long: 45`."""
LEAST_MINUTES, MOST_MINUTES = 15, 240


@dataclass
class Week:
    """What was said of the week."""

    days: int | None = None
    days_said: str = ""
    named: tuple[Weekday, ...] = ()
    minutes: int | None = None
    nonsense: list[str] = field(default_factory=list)
    assumed: list[str] = field(default_factory=list)


_EACH = r"(?<![\d.])(?P<days>[1-7])\s*(?:x|times|sessions of|days of|lots of|goes of|rounds of)\s*(?P<minutes>\d{2,3})\s*(?:min(?:ute)?s?\b|')"

_EACH_OF = r"(?<![\d.])(?P<days>[1-7])\s+(?P<minutes>\d{2,3})[ -]?min(?:ute)?s? (?:sessions?|workouts?)|(?<![\d.])(?P<days2>[1-7]) (?:sessions?|workouts?|evenings?|mornings?) of (?P<minutes2>\d{2,3})\b(?! ?(?:kg|km|%))"
_EACH_BACK = r"(?<![\d.])(?P<minutes>\d{2,3})\s*(?:min(?:ute)?s?|')\s*x\s*(?P<days>[1-7])\b(?!\s*(?:weeks|kg))"


def read(text: Text) -> Week:
    """Takes what it understands."""
    week = Week()
    for match in (*text.matches(_EACH), *text.matches(_EACH_OF), *text.matches(_EACH_BACK)):
        groups = match.groupdict()
        week.days = int(groups["days"] or groups["days2"])
        week.days_said = text.said(match.start(), match.end())
        week.minutes = int(groups["minutes"] or groups["minutes2"])
        text.take(match.start(), match.end())
    _named(text, week)
    _counted(text, week)
    _minutes(text, week)
    return week


def _counted(text: Text, week: Week) -> None:
    for match in text.matches(
        r"\b(?P<what>squat|bench|deadlift|press|run|pull|legs|chest|back|arms|shoulders|glutes|swim|cycle|play \w+)\w*(?: press)? \d ?(?:x|times) (?:a|per) week(?: each)?"
    ):
        runner = match["what"] == "run" and not re.search(
            r"\b(?:gym|strength|lift\w*|squat|bench|muscle)\b", text.plain
        )
        if not runner:
            text.take(match.start(), match.end())
    for pattern in _DAYS:
        for match in text.matches(pattern):
            if _is_no_count(text, match):
                continue
            said = text.said(match.start(), match.end())
            text.take(match.start(), match.end())
            low, high = int(match["low"]), int(match["high"] or match["low"])
            if not 1 <= low <= 7 or not 1 <= high <= 7:
                week.nonsense.append(f"A week has seven days, so “{_short(said)}” can't be planned.")
                continue
            if week.days is None:
                week.days, week.days_said = low, said
                if high > low:
                    week.assumed.append(f"I'm taking {low} of your {low}-{high} days; one more is easy to add.")
    if week.days is None and not week.named:
        _in_words(text, week)


def _is_no_count(text: Text, match: re.Match[str]) -> bool:
    """`one day I'd love to`, and `more like 3` of something that is no day."""
    after = text.plain[match.end() :]
    if match["low"] == "1" and re.fullmatch(r"one[ -]day", text.said(match.start(), match.end()).casefold()):
        return len(text.plain.split()) > 3  # some day, not a day a week
    if match["low"] == "1" and re.search(r"\b(?:maybe|perhaps|some)\s*$", text.plain[: match.start()]):
        return True
    if match["low"] == "1" and re.match(r",? (?:i|i'd|i'll|we|maybe|soon)\b", after):
        return True
    if re.search(
        r"\b(?:climb\w*|swim\w*|football|soccer|basketball|tennis|yoga|bjj|judo|cycl\w+|bik(?:e|ing)|rugby|hockey|danc\w+|boxing)\s*$",
        text.plain[: match.start()],
    ):
        return True  # another sport's days
    loose = match.end() == match.end("low") and not match[0].startswith(("day", "runs", "sessions", "workouts"))
    return loose and not re.search(r"\bdays|times a week|sessions", text.plain)


def _short(said: str) -> str:
    """`9 days`: the plan's own numbers stay the only ones said a week."""
    return re.split(r"\s*(?:a|per|each|every|/|in a)\s*(?:week|wk)|\s*weekly", said)[0].strip()


def _in_words(text: Text, week: Week) -> None:
    words: tuple[tuple[str, int, str], ...] = (
        (r"\bevery(?: single)? day\b(?! life)|\bdaily\b|\ball week\b", 7, ""),
        (
            r"\bevery (?:other|second|2nd) day\b|\balternate days\b|\balternating days\b",
            3,
            "I'm taking every other day as 3 days.",
        ),
    )
    for pattern, days, assumed in words:
        for match in text.matches(pattern):
            text.take(match.start(), match.end())
            week.days, week.days_said = days, text.said(match.start(), match.end())
            week.assumed += [assumed] if assumed else []


def _days_of(words: str) -> list[Weekday]:
    named = [program.WEEKDAYS[WEEKDAYS.index(found[0][:3])] for found in re.finditer(rf"(?<![a-z]){WEEKDAY}", words)]
    weekend = program.WEEKDAYS[5:] if "weekend" in words else ()
    return [*named, *weekend, *(program.WEEKDAYS[:5] if "weekday" in words else ())]


def _days_between(words: str) -> list[Weekday]:
    first, last = (program.WEEKDAYS.index(day) for day in _days_of(words))
    return list(program.WEEKDAYS[first : last + 1])


def _named(text: Text, week: Week) -> None:
    found: list[Weekday] = []
    for match in text.matches(_EXCEPT):
        found += [day for day in program.WEEKDAYS if day not in _days_of(match["days"])]
        text.take(match.start(), match.end())
    excluded: list[Weekday] = []
    for match in (*text.matches(_DAYS_OUT), *text.matches(_NOT_ON)):
        excluded += _days_of(match["days"])
        text.take(match.start(), match.end())
    for pattern, meant in ((_CHAIN, _days_of), (_SPAN, _days_between), (_LISTED, _days_of)):
        for match in text.matches(pattern):
            if not _OTHER_SPORT.search(text.plain[max(0, match.start() - 40) : match.start()]):
                found += meant(match[0])
            text.take(match.start(), match.end())
    for match in text.matches(_SLASHED_DAYS):
        found += [_LETTER_DAYS[letter] for letter in re.split(r"\s*[/,+&]\s*", match[0])]
        text.take(match.start(), match.end())
    found += _each_with_more(text)
    for match in text.matches(_LETTERS):
        found += _from_letters(match[0])
        text.take(match.start(), match.end())
    for pattern, days in (
        (
            r"\b(?<!pin me to )(?<!no )(?<!tie me to )(?<!fixed )(?<!my )(?:every )?weekdays?\b(?! (?:change|vary|differ|rotate|are (?:chaos|busy|mad)))",
            program.WEEKDAYS[:5],
        ),
        (r"(?<!last )(?<!this )\bweekends?\b(?! (?:trip|away|off|only if))", program.WEEKDAYS[5:]),
    ):
        for match in text.matches(pattern):
            found += days
            text.take(match.start(), match.end())
    _singles(text, found)
    week.named = tuple(day for day in program.WEEKDAYS if day in found and day not in excluded)


def _singles(text: Text, found: list[Weekday]) -> None:
    """Adds days named alone; not those another sport holds."""
    for match in text.matches(_SINGLE):
        lead = text.live[max(0, match.start() - 16) : match.start()]
        if re.search(r"\b(?:start\w*|begin\w*|from)\s*(?:again |training |me |us )?$", lead):
            continue  # the day it begins, which is a date
        before = text.plain[max(0, match.start() - 40) : match.start()]
        if _OTHER_SPORT.search(before) or _WAS_ON.search(before + match[0][:3]):
            text.take(match.start(), match.end())
            continue
        if match["day"].endswith("s") or found or re.search(r"(?:on|every|each)\s*$", match[0][:6]) or not lead.strip():
            found += _days_of(match["day"])
            text.take(match.start(), match.end())


def _each_with_more(text: Text) -> list[Weekday]:
    """`Mon 60 min, Wed 45 min`, `mon bench, tues squat, fri deadlift`: the days; what is beside them is read elsewhere."""
    each = [*compiled_pattern(_WITH_MINUTES).finditer(text.live)]
    lifts = [*compiled_pattern(_WITH_LIFT).finditer(text.live)]
    each = lifts if len(each) < 2 and len(lifts) > 2 else each
    if len(each) < 2:
        return []
    for match in each:
        text.take(match.start(), match.end())
    return [day for match in each for day in _days_of(match[0])]


def _from_letters(letters: str) -> list[Weekday]:
    plain = re.sub(r"[^a-z]", "", letters)
    known = {"mwf": (0, 2, 4), "tth": (1, 3), "tuth": (1, 3), "mtthf": (0, 1, 3, 4), "mtuthf": (0, 1, 3, 4)}
    return [program.WEEKDAYS[index] for index in known.get(plain, ())]


_OF_A_SESSION: Final = re.compile(
    r"\s*(?:training|tops|max(?:imum)?|each|a (?:go|session|time|pop|day|workout)|per (?:go|session|workout|day)|sessions?|workouts?|at (?:a time|most|the most)|windows?|limit|is (?:my )?(?:max|all|plenty|enough|what))\b"
)
_TOWARDS_A_SESSION: Final = re.compile(
    r"\b(?:sessions?|workouts?|training|gym|keep it to|only|just|so|got|have|is|for|of|under|up to|max|about|around|tops|time|length|instead|but|now)\b[^.;!?\d]{0,18}$"
)
_OF_ELSE: Final = re.compile(
    r"\b(?:murph|helen|fran|cindy|race|finish|bus|drive|commute|journey|rests|spends?|used to|last (?:program\w*|plan|coach)|app (?:i had|gave)|if i)\b[^.,;!?]{0,40}$"
)
_ELSE_BEHIND: Final = re.compile(
    r"\s*(?:on the (?:bus|train|tube)|each way|there and back|away|by (?:car|bus|train|bike)|drive|walk|commute|rest|between sets)\b"
)


_MAY_BE_A_MAN: Final = re.compile(r"^\d\dM$")
"""`57M` is an age where another length is told."""


def _minutes(text: Text, week: Week) -> None:
    """The length of a session: of several times the one whose words say so, else the first."""
    found: list[tuple[int, re.Match[str], int]] = []
    for pattern in (*_MINUTES, _HEADED_MINUTES):
        for match in text.matches(pattern):
            groups = match.groupdict()
            said = text.said(match.start(), match.end())
            minutes = (
                round(float(groups["hours"]) * 60) + int(groups.get("rest") or 0)
                if groups.get("hours")
                else int(groups["min"])
            )
            lead, behind = text.plain[: match.start()], text.plain[match.end() :]
            text.take(match.start(), match.end())
            if re.search(r"\b(?:run(?:ning)?|jog(?:ging)?|nonstop)(?: for)?\s*$", lead) or re.match(
                r"\s*(?:nonstop|non-stop|without (?:stopping|a break|walking))", behind
            ):
                continue
            if LEAST_MINUTES <= minutes <= MOST_MINUTES:
                sense = bool(_OF_A_SESSION.match(behind)) + bool(_TOWARDS_A_SESSION.search(lead))
                elsewhere = bool(_ELSE_BEHIND.match(behind)) + bool(_OF_ELSE.search(lead))
                found.append((2 * sense - 4 * elsewhere - bool(_MAY_BE_A_MAN.search(said)), match, minutes))
            else:
                week.nonsense.append(
                    f"“{said}” is outside what I plan for a session: {LEAST_MINUTES} to {MOST_MINUTES} minutes."
                )
    if week.minutes is not None or not found:
        return
    sense, match, minutes = max(found, key=lambda one: one[0])
    if sense <= -4:
        return
    week.minutes = minutes
    groups = match.groupdict()
    low = groups.get("low") or groups.get("lowh")
    if low and float(low) * (60 if groups.get("lowh") else 1) < minutes:
        week.assumed.append(f"I'm taking the upper end of “{text.said(match.start(), match.end())}” as the limit.")
