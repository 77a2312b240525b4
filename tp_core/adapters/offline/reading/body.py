"""What hurts, what the athlete will not do, what they like, and what should stand in for what; in their own words."""

import re
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import pairwise
from typing import Final

from tp_core.adapters.offline.reading.bystanders import PERSON
from tp_core.adapters.offline.reading.lift_names import mentions
from tp_core.adapters.offline.reading.words import TAKEN, Text, spans_between
from tp_core.domain import exercises
from tp_core.domain.exclusions import body_parts

_PART = (
    r"(?:knees?|shoulders?|(?:lower |upper |mid |low )?back|lumbar|spine|hips?|elbows?|wrists?|ankles?|neck|achilles|groin"
    r"|hamstrings?|hammy|quads?|calf|calves|foot|feet|heel|shins?|biceps?|triceps?|pecs?|forearms?|thumb|hand|ribs?|fingers?|trap|traps|adductors?|it band|rotator cuff|cuff|labrum|meniscus|acl|mcl|patella|si joint|glutes?|big toe|toe|pelvic floor|pelvis|core|tummy|abs)"
)
_TROUBLE = (
    r"(?:hurt(?:s|ing)?|pain(?:s|ful)?|sore|cranky|bad|dodgy|bum|tweak(?:ed|y)?|injur(?:y|ed|ies)|issues?|problems?|troubles?|gets? \w+ (?:after|when|if|with|on)"
    r"|acts? up|acting up|plays? up|playing up|ach(?:es|y|ing|e)|stiff(?:ness)?|torn|tore|tear|surgery|recover(?:ing|ed)|rehab(?:bing)?|impinge(?:ment|d|s)|tend[io]n\w*|slipped|bulging|herniated|dis[ck]s?"
    r"|arthritis|arthritic|weak|click(?:s|ing|y)?|pop(?:s|ping)|flar(?:es?|ing)(?: up)?|flare[- ]?ups?|niggl(?:e|es|y|ing)|strain(?:ed)?|sprain(?:ed)?|operation|sensitive|grumpy|angry|wonky|iffy|messed up|fucked(?: up)?|screwed(?: up)?"
    r"|touchy|tender|(?:aren't|isn't|not) what (?:they|it) used to be|fragile|unstable|instability|dislocat\w+|broke(?:n)?|fractured?|irritat\w+|complain(?:s|ing)?|bothers?|bothering|bugs|bugging|nagging|twinges?|twingy|tight(?:ness)?|tighten(?:s|ed|ing)?(?: up)?|ping(?:ed|s)|went(?! (?:to|for|up|from|on|out|down|well|great))|(?:isn't|aren't|not) having it|settles?|arthriticky|inflam\w+|gives? me|killing me|stuffed|knackered|buggered|wrecked|trashed|beat(?:en)? up|banged up|prosthesis|artificial|not great|not happy|uncomfortable|discomfort|limited|shot|replaced|replacement|replacements|reconstruction|fused|crunchy|creaky|trick|delicate|moan(?:s|ing)?|grumbl(?:es?|ing|y)|grumps|pinch(?:es|ing|y)?|frozen|rubbish|creak(?:s|ing)?|paining|pains|say no|says no|fusion|cactus|crook|dicky|gammy|munted|blow(?:s|ing)? up|blew up|blown|can'?t hack|hates(?= (?:the|it|me|sitting|running|squat|deadlift))|screws|pins|reconstructed|can'?t take|won'?t have|protest(?:s|ing)?|unhappy|throb(?:s|bing)?|seiz(?:es?|ing)(?: up)?|ropey|manky|trash|toast|cooked|goosed|spasms?|goes out|rolls|in a brace|lets? me know|(?:doesn't|don't|do not) love|not the best|going at)"
)
_CONDITION = r"\b(?:sciatica|tennis elbow|golfer'?s elbow|plantar fasciitis|runner'?s knee|jumper'?s knee|shin splints|frozen shoulder|rotator cuff(?: (?:issue|injury|tear|problem)s?)?|carpal tunnel|herniated disc|slipped disc|bulging disc|scoliosis|diastasis(?: recti)?|post ?-?partum|c-?section|caesarean|cesarean|(?:just )?(?:had|have had) (?:a|my|our|the) (?:\w+ )?baby(?: (?:about )?\d+ (?:weeks?|months?|years?) ago)?|gave birth(?: (?:about )?\d+ (?:weeks?|months?) ago)?|hernia|patellar tend\w+|hip flexor (?:strain|issue|pain)s?|lordosis|hypermobil\w+|impingement|disc problems?|osteoarthritis|bursitis|torn (?:acl|meniscus|labrum|bicep|pec))\b"
_CAREFUL = rf"\b(?:(?:wrecks?|kills?|destroys?|trashes|annoys?|upsets?|flares?(?: up)?|canes?|hammers?)(?= (?:my|the))|careful with|easy on|go(?:ing)? easy on|protect|watch out for|mind|gentle (?:on|with)|look after|babying|baby)\s+(?:my |the )?(?:left |right )?{_PART}\b"
_FINE: Final = (
    r"\bnothing (?:hurts?|wrong (?:with me|physically|medically)|to avoid|really|special|in particular|off limits|specific|bothers|comes to mind|i can think of|that hurts)\b",
    r"\bno (?:known )?(?!pain,? no gain)(?:injur(?:y|ies)|pains?|aches|niggles?|limitations?|restrictions?|health (?:issues|problems)|(?:physical )?issues|(?:physical )?problems|sore spots|aches (?:or|and) pains|pain or injur\w+)\b(?:[ ,]*(?:or|and|no|/)+ (?:injur(?:y|ies)|pains?|limitations?|restrictions?|issues|aches|allergies))*",
    r"\b(?:injur(?:y|ies)|pains?|limitations?|health issues|niggles)\s*[:=]\s*(?:none|no|nil|n/a|nothing)\b",
    r"\b(?:nowt|nothing|owt) (?:is )?wrong with (?:me|my body)\b|\ball (?:my )?joints (?:are )?(?:in working order|fine|good|ok)\b|\b(?:injury|pain)[- ]free\b|\bnever (?:been )?injured\b|\bnever had (?:an? |any )?(?:real |serious )?injur\w+|\buninjured\b|\bi'?m (?:all |perfectly |totally )?healthy\b|\bfully healthy\b|\bnot injured\b|\bwithout (?:any )?(?:injur\w+|pain)\b|\bhealthy,? no\b",
    r"\bi'?ll do (?:anything|everything|whatever)\b|\bhappy to do anything\b|\bup for anything\b|\beverything'?s? (?:fine|ok|okay|good)\b|\b(?:body )?(?<=body )feels? (?:fine|good|great)\b|\b(?:everything|all my joints) feels? (?:fine|good|great)\b|\ball good\b",
)
_NOTHING_HURTS: Final = re.compile(
    r"\b(?:nothing|nowt|nada|zilch|none|no|zero|not (?:having|carrying|got)|have no|without)\b (?:\w+ ){0,2}?(?:hurts?|hurting|sore|bother(?:s|ing)|injur(?:y|ies)|pains?|niggles?|to work (?:around|round)|limitations?|restrictions?|injured)\b(?! no gain)(?! (?:in|when|with|from|on|before|until)\b)|\b(?:limitations?|injur(?:y|ies)|pains?|niggles?|aches)\?? (?:none|no|nope|nah|nil|zero|nothing)\b"
)
_SAVE_FOR: Final = (
    r"\b(?:nothing|nowt|no|none)\b (?:\w+ ){0,2}?(?:hurts?|sore|bothers? me|injur(?:y|ies)|pains?|niggles?|aches|issues|problems)(?: really)?,? "
    rf"(?:except|apart from|other than|besides|aside from|save for|bar|but|just)(?: for)? (?P<what>[^.;!?¶]{{0,24}}?{_PART}(?![a-z])[^.;!?¶,]{{0,30}})"
)
"""`nothing hurts except my shoulder`."""
_HEALED: Final = rf"\b(?:my )?(?:left |right )?(?P<part>{_PART}(?:(?:, | and | & ){_PART})*)(?:'s| is| are)? (?:(?:now|all|totally|completely|much) )*(?:fine|better|ok|okay|good|healed|healthy)\b(?: (?:now|again))?"
_AVOID: Final = (
    r"(?<!there's )(?<!there is )(?<!gym has )(?<!i have )\b(?:(?:(?<=[.!?,] )|(?<=^))not(?= (?:burpees|lunges|running|jump\w*|squats|deadlifts|pull[- ]?ups|planks|sprints|thrusters|rowing|hills)\b)|leave(?= [a-z][a-z -]{2,30} out\b)|(?<!still )no(?: more)?(?! \S*(?:ups?|dips?|handstands?|pistols?) yet\b)(?! idea| clue| problem| rush| need| worries| matter| one\b| time| thanks| gym\b| equipment| kit\b| gear| deadline| event| date| races?\b| meets?\b| competitions?\b| preference| experience| wait| limit| set\b)"
    r"|(?:i )?(?:really |absolutely )?(?<!don't )(?<!not )(?<!never )(?<!used to )(?:hate|detest|loathe|despise|dread)|can'?t stand|can'?t be (?:doing|bothered|arsed) with|can'?t(?= (?:back squat|front squat|overhead press|bench press))|can'?t (?:do|run|jump|squat|press|deadlift|bench)(?! (?:\d|more|far|for|longer|further|fast|very|a single|much|yet|any))|cannot (?:do|run|jump|squat)|don'?t (?:like|want to (?:do )?|wanna (?:do )?|want|do|enjoy|make me(?: do)?|give me|program|include|put(?: me on| in)?)|do not (?:like|want(?: to (?:do )?)?|do|enjoy|give me|put me on|program|include)|dislikes?|won'?t touch|never touch|free of|avoid list|(?:do not|don'?t) wish to(?: do)?|(?:i )?(?:don'?t|do not)(?= (?:squat|deadlift|bench|jump) *(?:(?:ever|anymore|at all) *)?(?:[.,;!]|$))|avoid(?:ing)?|without(?! (?:stopping|walk|walking|resting|pausing|a break|breaks|hurting|pain))|never|not (?:a (?:big )?fan of|into|keen on|doing|interested in)|keep me (?:off|away from)|nothing with(?: any)?|skip(?:ping)?(?! ?ropes?\b)|won'?t do|will not do|refuse to (?:do )?|leave out|drop|remove|get rid of|take out|anything but|exclude|please no|nothing(?= overhead)|ban(?:ned)?|allergic to|(?<!don't )(?<!not )(?<!never )(?<!used to )hates?):?\s+"
)
_LIKE: Final = r"(?<!would )(?<!'d )(?<!not )\b(?:(?:i |really |do |also )*(?:love(?! to (?!do))|loves:?|enjoy|enjoying|adore|(?<=[.,;!?¶/] )likes:|(?<=^)likes:|i am liking(?: very much)?|like very much|(?:a (?:real )?)?kick out of)|i (?:really |do |also |quite )*like|(?<!would )(?<!'d )(?<!don't )(?<!not )\blike(?= (?:doing|to do)\b)|prefer|favou?rites?(?: (?:lifts?|exercises?))?(?: (?:is|are))?:?|big fan of|fan of|keep|include|add(?: in| some)?|more|lots of|plenty of|want (?:to (?:do|keep|include) )?(?:lots of |more |some ))\s+"
_FAVOURITES: Final = r"(?P<what>[a-z][a-z ,&/-]{2,60}?)(?:: (?:i )?love (?:them|it|those)\b| i (?:really |absolutely |actually )?(?:enjoy|love|adore|like)\b(?! to)| (?:is|are|r) (?:my (?:absolute |all[- ]time )?(?:fave?s?|favou?rites?|happy place)|super fun|the best)\b)"
_SWAP: Final = (
    r"(?P<use>[a-z][a-z '-]{1,40}?),?\s+(?:instead of|rather than|in place of|not)\s+(?:the |my )?(?P<old>[a-z][a-z '-]{1,30})",
    r"\b(?:prefer|take|choose|pick) (?P<use>[a-z][a-z '-]{1,40}?) over (?:the |my )?(?P<old>[a-z][a-z '-]{1,30})",
    r"\brather (?:do |have )?(?P<use>[a-z][a-z '-]{1,40}?) than (?:the |my )?(?P<old>[a-z][a-z '-]{1,30})",
    r"\b(?:sub|substitute) (?P<use>[a-z][a-z '-]{1,30}?) (?:in )?for (?:the |my )?(?P<old>[a-z][a-z '-]{1,30})",
    r"\b(?:swap|replace|change|switch|exchange|sub|substitute)\s+(?:out )?(?:the |my )?(?P<old>[a-z][a-z '-]{1,30}?)\s+(?:with|for|to|by)\s+(?P<use>[a-z][a-z '-]{1,30})",
    r"\binstead of (?:the |my )?(?P<old>[a-z][a-z '-]{1,30}?),? (?:do |use |i want |give me |i'd like |let'?s do )?(?P<use>[a-z][a-z '-]{1,30})",
)
_LIST: Final = re.compile(r",|/|\b(?:or|and|nor|no)\b")
_LIKE_LIST: Final = re.compile(r",|/|\bor\b|\band\b(?! (?:jerk|press))")
_SKIP_WORDS: Final = re.compile(
    r"^(?:any|the|more|doing|to|do|my|a|an|of|heavy|too much|too many|much|many|those|these|that|this|please|some|it|or|and|all|programme?|program|give me|put in)\s+"
)
_GENERAL: Final = frozenset(
    ["running", "run", "jogging", "cardio", "conditioning", "jumping", "jumps", "plyometrics", "plyo", "plyos", "overhead", "squatting", "lunges", "lunging", "rowing", "swimming", "cycling", "sprints", "sprinting", "burpees", "olympic", "olys", "carries", "isolation", "impact", "treadmill", "rower", "hiit", "metcons", "yoga", "pilates", "hills", "hill work", "hill runs", "hill sprints", "hill reps", "downhill running", "downhills", "kipping", "amraps", "emoms", "supersets", "zumba", "spin", "rope climbs", "rope climbing", "star jumps", "planking", "stretching", "squat jerks", "intervals", "machines", "jumping jacks", "ab circuits"]
) | {
    "olympic lifts", "oly lifts", "olympic lifting", "overhead pressing", "overhead work", "overhead lifting", "high impact",
    "anything overhead", "ab work", "core work", "machines", "kettlebells", "cable work", "box jumps", "leg day", "running at all",
    "barbell", "barbells", "deadlifting", "benching", "pressing",
}  # fmt: skip
_KIT_ONLY: Final = re.compile(
    r"^(?:a |any |the )?(?:racks?|bench|rack or bench|bands?|plates|bumpers?|dumb ?bells?|cables?|treadmill access|pull[- ]?up bar|box|rings)$"
)

_LACKED: Final = frozenset(["barbell", "machine", "kettlebell", "cable", "dumbbell"])
_ONLY_WHAT_IS: Final = re.compile(
    r"\b(?:just|only|all i have|i have|i've got|at home|equipment|me and|dumb ?bells?|dbs|kettle ?bells?|bands?|treadmill|trx|pull[- ]?up bar)\b"
)
"""`no barbell, only bands`: what is not there, rather than what is not wanted."""
_DONE: Final = re.compile(r"^(?:squatted|benched|deadlifted|pressed|snatched|cleaned|lifted|done|run more|ran)\b")
"""`never squatted more than 60`: what was not done yet, not what must not be."""


@dataclass
class Body:
    """What was said of body and taste."""

    limitations: list[str] = field(default_factory=list)
    exclusions: list[str] = field(default_factory=list)
    likes: list[str] = field(default_factory=list)
    swaps: list[tuple[str, str]] = field(default_factory=list)
    """What to use, and instead of what."""
    healed: list[str] = field(default_factory=list)
    nothing: bool = False
    unknown: list[str] = field(default_factory=list)
    """What they will not do in words nobody here knows."""


def read(text: Text, *, asked: bool) -> Body:
    """Takes what it understands. `asked` when the open question is what to avoid."""
    body = Body()
    _swaps(text, body)
    if not body.swaps:
        _swaps_in_other_words(text, body)
    for match in text.matches(_SAVE_FOR):
        body.limitations.append(_tidied(text.said(*match.span("what"))))
        text.take(match.start(), match.end())
    for pattern in _FINE:
        for match in text.matches(pattern):
            body.nothing = True
            text.take(match.start(), match.end())
    for match in text.matches(_NOTHING_HURTS.pattern):
        body.nothing = True
        text.take(match.start(), match.end())
    for match in text.matches(_HEALED):
        body.healed.append(match["part"])
        text.take(match.start(), match.end())
    _avoided(text, body, asked=asked)
    _ruled_out(text, body)
    _limitations(text, body, asked=asked)
    _liked(text, body)
    _felt(text, body)
    return body


def _swaps(text: Text, body: Body) -> None:
    for pattern in _SWAP:
        for match in text.matches(pattern):
            use = _lift_at_end(match["use"]) or _short_name(match["use"])
            old = _lift_at_start(match["old"]) or _short_name(match["old"])
            if use and old and exercises.find(use) != exercises.find(old):
                body.swaps.append((use, old))
                text.take(match.start(), match.end())


_FIRST_FOR_SECOND: Final = re.compile(
    r"s?,? (?:(?:are |is |as |being )?(?:a |the )?(?:stand[- ]ins?|substitut\w+|replacements?|sub) for|in lieu of|(?:please |pls )?(?:where(?:ver)?|anywhere|any ?time) (?:you'?d|there'?d|you would|it says|the plan says)(?: \w+){0,3}) (?:the |my )?"
)
_SECOND_FOR_FIRST: Final = re.compile(
    r"s? (?:(?:be )?(?:switched|changed|swapped) (?:to|for|with)|and do|out,?(?: and)?)(?: the)? |s?,? (?:please )?(?:give me|i want|do me|i'?d want|put) |s? (?:hurts?|kills?|wrecks?)[^.;!?]{0,24}, (?:please )?(?:give(?: me)?|do|use) "
)
_SWAP_BEFORE: Final = re.compile(
    r"\b(?:where(?:ver)?|any ?time|ditch|drop|bin|lose|scrap|could|can you|sooner do|rather do)\b[^.;!?]{0,28}$"
)


def _swaps_in_other_words(text: Text, body: Body) -> None:
    """`chin-ups in lieu of pull-ups`, `wherever it says sit-ups give me planks`: two lifts and what stands between."""
    named = mentions(text.live, all_words=True)
    for first, second in pairwise(named):
        between = text.live[first.end : second.start]
        before = text.live[: first.start]
        behind = text.live[second.end : second.end + 20]
        placed = re.match(r"s? (?:in (?:its|their) place|instead)\b", behind)
        if _FIRST_FOR_SECOND.fullmatch(between) or (between == " than " and _SWAP_BEFORE.search(before)):
            use, old = first, second
        elif _SECOND_FOR_FIRST.fullmatch(between) and (_SWAP_BEFORE.search(before) or placed):
            use, old = second, first
        else:
            continue
        if use.exercise != old.exercise:
            body.swaps.append((text.live[use.start : use.end], text.live[old.start : old.end]))
            text.take(first.start, second.end)
            return


def _lift_at_end(words: str) -> str:
    """The longest exercise name that ends the words: `i'd do overhead press` -> overhead press."""
    parts = words.split()
    for start in range(max(0, len(parts) - 5), len(parts)):
        if exercises.find(" ".join(parts[start:])) is not None:
            return " ".join(parts[start:])
    return _lift_at_start(words)


_FAMILIES: Final = ("bench press", "deadlift", "press", "squat", "row", "curl")


def _short_name(words: str) -> str:
    """A lift called by its first half: `incline`, `trap bar`."""
    plain = re.sub(r"^(?:.*\b(?:do|use|the|my)\s+)", "", words.strip())
    return next((f"{plain} {family}" for family in _FAMILIES if exercises.find(f"{plain} {family}") is not None), "")


def _lift_at_start(words: str) -> str:
    parts = words.split()
    for end in range(min(5, len(parts)), 0, -1):
        if exercises.find(" ".join(parts[:end])) is not None:
            return " ".join(parts[:end])
    return ""


def _avoided(text: Text, body: Body, *, asked: bool) -> None:
    for match in text.matches(_AVOID):
        rest = re.split(
            rf"[.!?;¶{TAKEN}(]|\bbut\b|\bbecause\b|\bsince\b|\bwith\b|\bif\b|\bfor now\b|\bplease\b|\bat all\b",
            text.live[match.end() :],
        )[0]
        offset, last = match.end(), match.start()
        verb = re.search(
            r"can'?t (run|jump|squat|press|deadlift|bench)\s*$|cannot (run|jump|squat)\s*$|\bto (run|jog|squat|deadlift|bench|jump)\s*$",
            match[0],
        )
        if verb:
            body.exclusions.append(next(group for group in verb.groups() if group))
            last = match.end()
        for start, end in spans_between(rest, _LIST):
            name = avoidable(rest[start:end])
            if name is None or (name.rstrip("s") in _LACKED and _ONLY_WHAT_IS.search(text.plain)):
                break
            body.exclusions.append(name)
            last = offset + end
        if last > match.start():
            text.take(match.start(), last)
        elif asked and rest.strip() and len(rest.split()) <= 4 and not re.match(r"no\b", match[0]):
            body.unknown.append(text.said(match.start(), match.end() + len(rest)))
    if asked and not body.exclusions and not body.nothing:
        bare = re.sub(rf"[{TAKEN}]", " ", text.live).strip(" .!,")
        names = [avoidable(piece) for piece in re.split(r",|\band\b|\bor\b|/", bare)] if len(bare.split()) <= 6 else []
        if names and all(names):
            body.exclusions += [name for name in names if name]
            text.take(0, len(text.live))
    body.exclusions = list(dict.fromkeys(body.exclusions))


def avoidable(words: str) -> str | None:
    """What a phrase rules out, as few words as name it; None where it names no movement known."""
    plain = " ".join(words.strip(" '\"-").split())
    while (shorter := _SKIP_WORDS.sub("", plain)) != plain:
        plain = shorter
    if _KIT_ONLY.match(re.sub(r" (?:yet|either|here|there|at home)$", "", plain)):
        return None
    if not plain or _KIT_ONLY.match(plain) or _DONE.match(plain):
        return None
    parts = plain.split()
    for length in range(min(4, len(parts)), 0, -1):
        head = " ".join(parts[:length])
        if head in _GENERAL or _rules_something_out(head):
            return head
    return None


@lru_cache(maxsize=512)
def _rules_something_out(head: str) -> bool:
    """Whether it is an exercise's name as people say it, whole or in the plural."""
    found = [
        mention for mention in mentions(head, all_words=True) if mention.start == 0 and mention.end >= len(head) - 1
    ]
    return bool(found) or (len(head) >= 6 and exercises.find(head) is not None)


_SOMEBODY_ELSES: Final = re.compile(
    rf"^\W*(?:(?:my|our|the) )?{PERSON}(?:'s (?:{_PART}|\d)| (?:did|has|had|broke|tore|hurt|wrecked|got) (?:his|her|their|a)\b)|\bif (?:my|the|an?) {_PART} (?:ever )?(?:starts?|begins?|hurts?|gets?)\b"
)
"""`my dad's knees are wrecked`, `if my back ever starts hurting`."""


def _limitations(text: Text, body: Body, *, asked: bool) -> None:
    for match in text.matches(rf"\((?:because of |due to |for )?(?:my |bad |sore |both )*(?P<part>{_PART})\)"):
        body.limitations.append(text.said(*match.span("part")))  # `no squats (knees)`
        text.take(match.start(), match.end())
    for start, end in _clause_spans(text):
        live = text.live[start:end]
        found = None if _SOMEBODY_ELSES.search(live) else _trouble(live, asked=asked)
        if found is None:
            continue
        first, last = found
        words = _tidied(text.said(start + first, start + last))
        mended = _tidied(text.plain[start + first : start + last])
        if not body_parts(words) and body_parts(mended):
            words = mended  # `sholder`: what is planned around must be known by its name
        if words and words.lower() not in (known.lower() for known in body.limitations):
            body.limitations.append(words)
        text.take(start + first, start + last)


def _clause_spans(text: Text) -> list[tuple[int, int]]:
    spans = []
    for start, end in text.sentences():
        place = start
        for match in re.finditer(
            r",\s+(?=(?:and|but|my|i|no|so|also)\b)|\s+but\s+|,\s+(?=\w+ (?:a|days|kg))|\s-\s|\s+and (?=i\b|also|want|would|need|looking|hoping)",
            text.plain[start:end],
        ):
            spans.append((place, start + match.start()))
            place = start + match.end()
        spans.append((place, end))
    return [span for span in spans if text.plain[span[0] : span[1]].strip()]


_SIDED: Final = rf"(?<![a-z])(?:left|right) {_PART}(?![a-z])(?![\s-]*(?:leg|arm|side|hand|hook))"
_TELLING: Final = r"(?<![a-z])(?<!behind the )(?<!on my )(?<!on your )(?<!from my )(?<!from the )(?<!up to my )(?:knees?|elbows?|wrists?|ankles?|achilles|acl|mcl|meniscus|rotator cuff|patella|heel|lumbar|si joint|it band)(?![a-z])(?![\s-]*(?:sleeves?|wraps?|weights?|straps?|socks?|supports?|high|deep|raises?|push|to elbows?|tucks?|drives?|height|up|down|pads?|press\w*))"
"""Parts nobody names to a coach but for their trouble; quads, arms and backs are also what one wants bigger."""
_IS_WELL: Final = re.compile(
    r"\b(?:no|not|never|without|fine|healed|healthy|good|great|strong(?:er)?|ok|okay|better|solid|nothing|used to|grow|bigger)\b"
)


def _trouble(live: str, *, asked: bool) -> tuple[int, int] | None:
    """Where in a clause a complaint stands, or None."""
    condition = re.search(_CONDITION, live)
    careful = re.search(_CAREFUL, live)
    part = _body_part(live)
    if careful:
        return _widened(live, careful.start(), careful.end())
    trouble = re.search(rf"(?<![a-z]){_TROUBLE}(?![a-z])", live) or (
        re.search(
            r"\b(?:gets?|feels?|goes|is|are|been) (?:a (?:bit|little) |kind of |really )?(?:sore|funny|weird|off|numb|warm|bad)\b",
            live,
        )
        if part
        else None
    )
    if trouble and re.search(
        r"\b(?:no|not|never|without|don't have)\s+(?:\w+ ){0,2}$",
        live[: min(trouble.start(), part[0] if part else trouble.start())],
    ):
        return None
    if part and trouble:
        return _widened(live, min(part[0], trouble.start()), max(part[1], trouble.end()))
    named = condition or _named_part(live)
    if named:
        return _widened(live, named.start(), named.end())
    if asked and part and len(re.findall(r"[a-z']+", live)) <= 6 and not re.search(r"\bno\b", live):
        return _widened(live, part[0], part[1])
    return None


def _named_part(live: str) -> re.Match[str] | None:
    """A part that is named for its trouble alone: `careful of the left elbow`."""
    found = re.search(_SIDED, live) or re.search(_TELLING, live)
    return None if _IS_WELL.search(live) else found


def _body_part(live: str) -> tuple[int, int] | None:
    for match in re.finditer(rf"(?<![a-z])(?:(?:left|right|both|old|bad|my)\s+)*{_PART}(?![a-z])", live):
        after = live[match.end() : match.end() + 12]
        if re.match(
            r"[\s-]*(?:squats?|off|extension|raise|rolls?|curls?|press|thrusts?|in shape|into|to (?:the gym|training|lifting|running|it|fit|where)|on track|lever|bridge|day|days|and biceps)",
            after,
        ):
            continue
        if re.search(
            r"\b(?:come|coming|get|getting|got|go|going|been|bring|bigger|grow|build|wider|stronger|cut|been|came|stay|full|want|for|train)\s+(?:my |a )?(?:bigger |stronger )?$",
            live[: match.start()],
        ) and re.search(
            r"\bback\b|quads?|glutes?|calves|biceps?|triceps?|pecs?|traps?|hamstrings?|shoulders?", match[0]
        ):
            continue
        return match.start(), match.end()
    return None


_ANOTHER_MATTER: Final = re.compile(
    r",\s+(?=(?:wanna|want|looking|need|goal|aim|i'?m|i've|full|home|garage|can|mon|tue|wed|thu|fri|sat|sun|no|train\w*|\d+)\b)"
)


def _widened(live: str, first: int, last: int) -> tuple[int, int]:
    """The words around a complaint up to what else has been read, at most about twelve of them."""
    left = max(live.rfind(TAKEN, 0, first), live.rfind("(", 0, first), live.rfind(":", 0, first)) + 1
    right = min((place for place in (live.find(TAKEN, last), live.find(")", last)) if place >= 0), default=len(live))
    left = max(left, live.rfind(", ", left, first) + 1)  # what stands before its comma is something else
    then = re.search(r".*\d ?(?:kgs?|lbs?|kilos?|pounds?)?\s+(?:before|until|after|since)\s", live[left:first])
    left += then.end() if then else 0
    further = _ANOTHER_MATTER.search(live, last, right)
    right = further.start() if further else right
    lead = live[left:first].split(" ")
    if len(lead) > 7:
        left = first - len(" ".join(lead[-7:]))
    tail = live[last:right].split(" ")
    if len(tail) > 10:
        right = last + len(" ".join(tail[:10]))
    return left, right


def _tidied(words: str) -> str:
    """`and my left knee gets cranky,` -> `left knee gets cranky`."""
    plain = " ".join(words.split()).strip(" ,.;:-!()'\"")
    lead = re.compile(
        r"^(?!(?:i )?had (?:a|my|our) (?:\w+ )?baby)(?:and|but|also|oh|only|just|well|so|though|although|because|since|except|that|yes|yeah|yep|one thing|i (?:also )?(?:have|got|had|'ve got)(?: had)?(?: an?| some)?|i'?ve (?:got|had)(?: an?| some)?|got(?: an?)?|there'?s|with|my|the|an?|please|be)\b[\s,:]*",
        re.IGNORECASE,
    )
    while (shorter := lead.sub("", plain)) != plain:
        plain = shorter
    plain = re.sub(r"[\s,]+(?:and|but|so|though|i|my|the|on|with|which|that)$", "", plain, flags=re.IGNORECASE)
    return plain[:1].lower() + plain[1:] if plain[1:2].islower() else plain


_OUT: Final = (
    r"(?P<what>[a-z][a-z ,&/-]{2,40}?)(?:'s)? (?:can get in the bin|can do one|(?:is|are) the devil|(?:is|are)? ?(?:out of the question|off the table|banned|a no[- ]go|not possible|(?:my )?least fave\w*)|is out\b|are out\b(?! of)|terrif\w+ me|scares? me|makes? me cry(?! happy))",
    r"(?<!\d )(?<!kg )(?<!\d)(?<!kilo )(?P<what>[a-z][a-z -]{2,30}?)\? (?:nah|no way|no thanks|not happening|keep (?:them|it|those) out|leave (?:them|it|those) out|skip (?:them|it|those))\b",
    r"(?P<what>[a-z][a-z -]{2,30}?) i (?:really |absolutely )?(?:hate|loathe|detest|can'?t stand|avoid)\b",
    r"(?P<what>[a-z][a-z -]{2,30}?)(?:, [a-z][a-z -]{2,30})?: (?:no|nope|never|hate (?:them|it)|avoid)\b(?! (?:problem|preference|limit|idea|\w+ (?:barbell|gym)))",
)


def _ruled_out(text: Text, body: Body) -> None:
    """`burpees can get in the bin`, `jumping is not possible`: named first, ruled out behind."""
    for pattern in _OUT:
        for match in text.matches(pattern):
            named = mentions(match["what"], all_words=True)
            general = next((word for word in _GENERAL if match["what"].split()[-1:] == [word]), None)
            if named or general:
                last = named[-1] if named else None
                words = match["what"][last.start : last.end] if last else str(general)
                body.exclusions.append(words.strip())
                text.take(match.start() + match["what"].rindex(words.strip()), match.end())


_FOND: Final = re.compile(
    r"\b(?:dig|obsessed with|(?:make|makes) me happy|look forward to|looking forward to|best part|(?:my )?fave?s?\b|my jam|sucker for|(?:are|is) (?:\w+ )?fun|more of (?:those|them)|all day long|enjoying|keen on|adore|can'?t get enough|big fan|live for|= life|happy place|beats)\b"
)
_AVERSE: Final = re.compile(
    r"\b(?:zero interest in|(?:absolutely )?zero (?=\w+[.!]?$)|better not|get in the (?:sea|bin)|scares? the|bin (?:them|those|it)|isn'?t happening|aren'?t happening|never again|refuse to|refuse|skip anything|except|make me (?:cry|sick|want to)|pure misery|the devil)\b|\bno\b\s*$"
)
_NOT_MINE: Final = re.compile(
    r"\b(?:(?:my|our|the|his|her) (?:\w+ )?(?:wife|husband|mate|kids?|sister|brother|dad|mum|mom|partner|coach|trainer|friend|boss|son|daughter|girlfriend|boyfriend|program\w*|gym)|he|she|they|people|everyone)\b|wouldn'?t say|don'?t mind|used to|\bif\b|\?"
)


def _felt(text: Text, body: Body) -> None:
    """Likes and dislikes in any other words: a movement alone in a clause that is fond or averse."""
    for start, end in spans_between(
        text.live, re.compile(r"[.;!?¶]|, (?!bin|skip|never|best|more|theyre)|\bbut\b|\band\b(?= i)")
    ):
        clause = text.live[start:end]
        averse = _AVERSE.search(clause.strip())
        if re.search(r"\d", clause) or not (averse or _FOND.search(clause)) or _NOT_MINE.search(clause):
            continue
        clause = re.sub(r"\bbores\b", "tires", clause)  # which is also short for a bent-over row
        named = [clause[one.start : one.end].strip() for one in mentions(clause, all_words=True)]
        general = [word for word in _GENERAL if re.search(rf"\b{re.escape(word)}\b", clause)]
        words = named or sorted(general, key=len)[-1:]
        if not words:
            continue
        (body.exclusions if averse else body.likes).extend(words)
        text.take(start, end)
    body.exclusions = list(dict.fromkeys(body.exclusions))


def _liked(text: Text, body: Body) -> None:
    for match in text.matches(_LIKE):
        loose = match[0].split()[0] in ("keep", "include", "add", "more", "lots", "plenty", "want")
        rest = re.split(rf"[.!?;¶{TAKEN}]|\bbut\b|\bbecause\b|\bthough\b|\bmore than\b", text.live[match.end() :])[0]
        last = match.start()
        for start, end in spans_between(rest, _LIKE_LIST):
            words = rest[start:end]
            while (shorter := _SKIP_WORDS.sub("", words.strip())) != words.strip():
                words = shorter
            named = [mention for mention in mentions(words.strip(), all_words=not loose) if mention.start <= 8]
            general = next((word for word in _GENERAL if words.strip().startswith(word)), None)
            if not named and general is None:
                break
            body.likes.append(words.strip()[named[0].start : named[0].end] if named else str(general))
            last = match.end() + end
        if last > match.start():
            text.take(match.start(), last)
    for match in text.matches(_FAVOURITES):
        for start, end in spans_between(match["what"], _LIKE_LIST):
            named = mentions(match["what"][start:end], all_words=True)
            body.likes += [match["what"][start:end][one.start : one.end].strip() for one in named[-1:]]
    body.likes = [like for like in dict.fromkeys(body.likes) if like not in body.exclusions]
