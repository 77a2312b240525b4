"""What a message takes back in its own course: `5 days a week, actually make that 4` says four."""

import re
from typing import Final

NUMBER: Final = r"\d{1,3}(?:\.\d+)?|one|two|three|four|five|six|seven|eight|nine|ten"
UNIT: Final = r"(?:x|times|days?|sessions?|evenings?|nights?|mornings?|weeks?|wks?|months?|min(?:ute)?s?|hours?|hrs?|kg|kilos?|lbs?|km?)"
EACH: Final = r"(?:\s*(?:a|per|each|every|/)\s*(?:week|wk|day|session))?"
_NO_WAIT: Final = (
    r"(?:(?:hmm+|um+|er+|oh|no|wait|actually|sorry|oops|scratch that|scrap that|correction|rather|i meant?|make (?:that|it)|let'?s say|call it"
    r"|better say|more like)\b[,.\s]*)+"
)
_NOTHING_ELSE: Final = (
    r"(?:[\s-]*(?P=kind)\b)?(?=\s*(?:$|[.,;!?)\n]|(?:a|per|each|every) (?:week|wk)\b"
    r"|(?:please|then|because|cause|as|since|so|and|but|i|i'm|i've|with|if|for now|by the time)\b))"
)
"""Behind the later number: at most the same unit again. `actually 2 years of training` counts something else."""
_MONTH: Final = r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
_FIRST: Final = rf"(?<![\d.:/-])(?:{NUMBER})(?P<unit>[\s-]*(?P<kind>{UNIT})\b{EACH})"
_AMENDED: Final = re.compile(
    rf"{_FIRST}(?P<between>[^.;!?\n\d]{{0,25}}?)[\s,.;(-]+{_NO_WAIT}(?:(?!{_MONTH}\b|more\b|less\b|longer\b|fewer\b|than\b|at\b|under\b|over\b|up\b|only\b)[a-z']+ ){{0,3}}?(?P<number>{NUMBER})\b{_NOTHING_ELSE}",
    re.IGNORECASE,
)
LOAD: Final = r"\d{2,3}(?:\.\d{1,2})?"
_MAKE_IT: Final = re.compile(r"\bmake it\b", re.IGNORECASE)
_OWN: Final = re.compile(r"\b(?:i|i'm|my)\b", re.IGNORECASE)
_WISH: Final = re.compile(r"\b(?:want|wanna|would|i'd|like|goal|target|aim\w*|need|hop\w+)\b", re.IGNORECASE)
_I_ACTUALLY: Final = re.compile(
    r"\bactually,?\s+(?:i(?!'d|'ll| would| want| need| wish| should| hope| will| take)|i'm|my)\b", re.IGNORECASE
)
_OTHER_LOAD: Final = re.compile(
    rf"(?<![\d.:/x-])(?P<first>{LOAD})(?P<unit>\s*(?:kg|kilos?|lbs?)?(?: (?:on|for) (?:the |my )?[a-z]+)?)[\s,.—–-]+(?:(?:oh|sorry|wait|no wait|scratch that|correction|i mean|rather)\b[\s,.-]*(?:no\b[\s,.-]*)?){{1,3}}(?P<load>{LOAD})\b(?!\s*(?:[:/x-]|days?|x|min|weeks?|months?|years?|km|k\b|miles?|%|sessions?|st\b|nd\b|th\b))",
    re.IGNORECASE,
)
"""`squat 120, sorry no, 125`."""
_ROUNDED: Final = re.compile(
    rf"{_FIRST}(?P<between>(?:[^.;!?\n\d]|incl\.){{0,30}}?),? so (?:let'?s )?(?:say|call it|make it)\s+(?P<number>{NUMBER})\b{_NOTHING_ELSE}",
    re.IGNORECASE,
)
_SAID_LESS: Final = re.compile(
    rf"(?<![\d.:/x-])(?P<first>{LOAD})(?P<unit>\s*(?:kg|kilos?|lbs?)?)(?P<between>(?:(?!squat|bench|dead|press|pull|row|clean|snatch)[^.;!?\n\d]){{1,60}}?),? (?:so (?:let'?s (?:say|call it|make it)|say|call it|make it)|(?:let'?s )?call it)\s+(?P<load>{LOAD})\b(?!\s*(?:[:/x-]|days?|x|min|weeks?|months?|years?|km|%|reps?))",
    re.IGNORECASE,
)
"""`bench 87.5 but the spotter helped, so let's say 85`."""
_SINCE_MOVED: Final = re.compile(
    rf"{_FIRST}[\s,.;!-]+(?:(?:oh|no(?= wait|[,.!])|wait|hang on|hold on|actually|scratch that)\b[\s,.!-]*(?:no\b[\s,.!-]*)?){{1,3}}(?P<between>[^.;!?\n\d]{{0,60}}?),? so (?P<number>{NUMBER})\b{_NOTHING_ELSE}",
    re.IGNORECASE,
)
"""`4 days a week. Wait no, the kids' lessons moved, so 3.`"""
DAY: Final = r"(?:(?:mon|tues?|wed(?:nes|s)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:days?)?)"
_DAYS: Final = rf"{DAY}(?:(?:\s*(?:,|&|/|\+|and)\s*|\s+){DAY})*"
_OTHER_DAYS: Final = re.compile(
    rf"\b{_DAYS}(?: to\b)?[\s,.…!-]+(?:but )?(?:no wait|wait no|oh wait|wait|sorry|scratch that|i mean|rather|correction|no,? make (?:it|that))\b[\s,.!-]*(?!no\b|not\b|can'?t\b|also\b|and\b|plus\b)(?P<between>[^.;!?\n\d]{{0,30}}?)(?P<days>\b{_DAYS})\b(?!\s*(?:is|are|isn'?t|won'?t|doesn'?t)\b(?! (?:better|fine|weights|good|ok|it)))",
    re.IGNORECASE,
)
"""`tuesday and friday sorry tuesday and saturday`."""
DATE: Final = rf"(?:\d{{1,2}}(?:st|nd|rd|th)?(?: of)? {_MONTH}|{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?)\b"
_MOVED: Final = re.compile(
    rf"{DATE}[\s,.;!?-]+(?:(?:no|hang on|hold on|wait|sorry|actually|oops|scratch that)\b[\s,.!-]*)+(?P<between>[^.;!?\n\d]{{0,45}}?)(?P<date>{DATE})",
    re.IGNORECASE,
)
"""`2 May. No hang on, that's my mum's birthday, it's 16 May`."""
_RACE: Final = r"(?:(?:half|full)(?: marathon)?|marathon|parkrun|\d{1,2} ?km?)\b"
_OTHER_RACE: Final = re.compile(
    rf"\b(?P<first>{_RACE})[\s,.…;!-]+(?:oh |no,? )?(?:wait|sorry|hang on|hold on|actually|scratch that|correction|i mean|make that|oops)\b[\s,.!-]*(?:no\b[\s,.-]*)?(?P<between>[^.;!?\n\d]{{0,45}}?)(?P<race>\b{_RACE})(?P<gone>(?:[\s,-]+(?:the|that) (?:half|full|marathon|\d{{1,2}} ?km?) (?:is |was |has |got |'s )*(?:sold out|full|cancelled|canceled|off|gone))?)",
    re.IGNORECASE,
)
"""`train for the Dublin half... wait no, I've moved to the 10K, the half sold out`."""
_BARE: Final = re.compile(
    rf"^\W*(?:{NUMBER})(?P<gap>[\s,.…!-]+){_NO_WAIT}(?P<number>{NUMBER})\b(?=\W*(?:$|please|pls|then|i (?:think|guess)))",
    re.IGNORECASE,
)
"""`4.. actually 3`: an answer and nothing else."""
_DAY_FOR_DAY: Final = re.compile(
    rf"\b(?P<days>{_DAYS})[\s,.!-]+(?:but )?(?:(?:no|oh|wait|sorry|actually|scratch that|rather|i mean)\b[\s,.!-]*)*(?P<new>{DAY})\s+(?:instead of|rather than|not)\s+(?P<old>{DAY})\b",
    re.IGNORECASE,
)
"""`mon wed fri, no wait sat instead of fri`."""
_ROUGHLY: Final = re.compile(rf"(?<=\d)-?ish(?=\s*(?:{UNIT}|reps?)\b)", re.IGNORECASE)


def applied(original: str) -> str:
    """The message as it stands in the end: the later number with the earlier one's unit, `45ish mins` as 45."""
    original = _ROUGHLY.sub("", original)
    for pattern in (_AMENDED, _ROUNDED, _SINCE_MOVED):
        original = pattern.sub(_amended, original)
    for pattern in (_OTHER_LOAD, _SAID_LESS):
        original = pattern.sub(_alike_load, original)
    original = _BARE.sub(lambda found: found["number"], original)
    original = _DAY_FOR_DAY.sub(_day_for_day, original)
    original = _OTHER_DAYS.sub(lambda found: found["days"], original)
    original = _OTHER_RACE.sub(lambda found: found["race"], original)
    return _MOVED.sub(lambda found: found["date"], original)


def _amended(found: re.Match[str]) -> str:
    between = found["between"]
    counted = re.search(rf"\b{UNIT}\b", between, re.IGNORECASE)
    if counted and counted[0].rstrip("s").lower() != found["kind"].rstrip("s").lower():
        return found[0]  # `20 minutes, most days, call it 5`: the later number counts something else
    if found["kind"].lower().startswith(("k", "lb")) and (_wished(found) or _far_apart(found) or _is_of_today(found)):
        return found[0]
    return f"{found['number']}{found['unit']}{' ' if between[:1].isalnum() else ''}{between}"


def _far_apart(found: re.Match[str]) -> bool:
    """`four chin-ups and a 65 kg squat, make it ten and 90`: ten is no load beside 65."""
    first = re.match(r"\d+", found[0])
    return found["kind"].lower() != "km" and bool(
        first and found["number"].isdigit() and float(found["number"]) < 0.5 * float(first[0])
    )


def _wished(found: re.Match[str]) -> bool:
    """`I deadlift 90 kg, make it 120`: what they do and what they want, no slip."""
    lead = re.split(r"[.;!?\n]", found.string[: found.start()])[-1]
    return bool(_MAKE_IT.search(found[0])) and bool(_OWN.search(lead)) and not _WISH.search(lead)


def _is_of_today(found: re.Match[str]) -> bool:
    """`I want to bench 90 kg, actually I make 75 kg`: `actually` as `at present`, behind a wish."""
    lead = re.split(r"[.;!?\n]", found.string[: found.start()])[-1]
    return bool(_I_ACTUALLY.search(found[0])) and bool(_WISH.search(lead))


def _day_for_day(found: re.Match[str]) -> str:
    """The days with the one changed, where it is among them."""
    old = re.compile(rf"\b{found['old'][:3]}[a-z]*", re.IGNORECASE)
    return old.sub(found["new"], found["days"]) if old.search(found["days"]) else found[0]


def _alike_load(found: re.Match[str]) -> str:
    """The later load where both can be the same lift's; else the text as it is."""
    alike = 0.7 <= float(found["load"]) / float(found["first"]) <= 1.4
    between = found.groupdict().get("between") or ""
    return f"{found['load']}{found['unit']}{between}" if alike else found[0]
