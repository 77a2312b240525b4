"""What an athlete will not do, likes, cannot do for pain, or wants in place of something; in their own words."""

import re
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final

from tp_core.adapters.offline.reading import complaints, swaps
from tp_core.adapters.offline.reading.lift_names import mentions
from tp_core.adapters.offline.reading.own_parts import JOINT
from tp_core.adapters.offline.reading.words import TAKEN, Text, compiled_pattern, spans_between
from tp_core.domain import exercises

_AVOID: Final = (
    r"(?<!there's )(?<!there is )(?<!gym has )(?<!i have )\b(?:(?:(?<=[.!?,] )|(?<=^))not(?= (?:burpees|lunges|running|jump\w*|squats|deadlifts|pull[- ]?ups|planks|sprints|thrusters|rowing|hills)\b)|leave(?= [a-z][a-z -]{2,30} out\b)|(?<!still )no(?: more)?(?! \S*(?:ups?|dips?|handstands?|pistols?) yet\b)(?! idea| clue| problem| rush| need| worries| matter| one\b| time| thanks| gym\b| equipment| kit\b| gear| deadline| event| date| races?\b| meets?\b| competitions?\b| preference| experience| wait| limit| set\b)"
    r"|(?:i )?(?:really |absolutely )?(?<!don't )(?<!not )(?<!never )(?<!used to )(?:hate|detest|loathe|despise|dread)|can'?t stand|can'?t be (?:doing|bothered|arsed) with|can'?t(?= (?:back squat|front squat|overhead press|bench press))|can'?t (?:do|run|jump|squat|press|deadlift|bench)(?! (?:\d|more|far|for|longer|further|fast|very|a single|much|yet|any))|cannot (?:do|run|jump|squat)|don'?t (?:like|want to (?:do )?|wanna (?:do )?|want|do|enjoy|make me(?: do)?|give me|program(?:me)?(?: me)?|include|put(?: me on| in)?)|do not (?:like(?: very much)?|want(?: to (?:do )?)?|do|enjoy|give me|put me on|program|include)|dislikes?(?: =)?|won'?t touch|never touch|free of|(?:avoid|veto|no[- ]go|hate) list|minus(?= the [a-z])|steer (?:me )?(?:clear|away) (?:of|from)|(?:do not|don'?t) wish to(?: do)?|(?:i )?(?:don'?t|do not)(?= (?:squat|deadlift|bench|jump) *(?:(?:ever|anymore|at all) *)?(?:[.,;!]|$))|avoid(?:ing)?|without(?! (?:stopping|walk|walking|resting|pausing|a break|breaks|hurting|pain))|never|not (?:a (?:big )?fan of|into|keen on|doing|interested in)|keep me (?:off|away from)|nothing with(?: any)?|skip(?:ping)?(?! ?ropes?\b)|not allowed(?: to do)?(?: any(?=thing))?|(?:banned|barred|forbidden) (?:me )?from|(?:has |have )?ruled out|(?:doctor|doc|gp|physio|surgeon|consultant|cardiologist) (?:has )?(?:forbids?|forbade|forbidden|banned|vetoed)|told (?:me )?not to(?: do)?|won'?t do|will not do|(?:will not|won'?t) be(?= (?:running|jumping|squatting|deadlifting|rowing|swimming|jogging|burpeeing))|what i (?:don'?t|do not|hate|dislike)(?: like| enjoy| want)?:|refuse to (?:do )?|leave out|drop|remove|least fav(?:ou?rite)?s?(?: (?:exercises?|lifts?|movements?))?(?: (?:is|are))?|get rid of|take out|anything but|exclude|please no|nothing(?= overhead)|ban(?:ned)?|allergic to|(?<!don't )(?<!not )(?<!never )(?<!used to )hates?):?\s+"
)
_LIKE: Final = r"(?<!would )(?<!'d )(?<!not )\b(?:(?:i |really |do |also )*(?:love(?! to (?!do))|loves:?|enjoy|enjoying|adore|(?<=[.,;!?¶/] )likes(?::| =)|(?<=^)likes(?::| =)|i am liking(?: very much)?|like very much|(?:a (?:real )?)?kick out of|what i (?:enjoy|like|love)(?: is| are|:)|(?:just|simply) love|(?<=[.,;!?¶/] )loves?:)|i (?:really |do |also |quite )*like|(?<!would )(?<!'d )(?<!don't )(?<!not )\blike(?= (?:doing|to do)\b)|prefer|(?<!least )favou?rites?(?: (?:lifts?|exercises?))?(?: (?:is|are))?:?|big fan of|fan of|keep|include|add(?: in| some)?|more|lots of|plenty of|want (?:to (?:do|keep|include) )?(?:lots of |more |some ))\s+"
_FAVOURITES: Final = r"(?P<what>[a-z][a-z ,&/-]{2,60}?)(?:: (?:i )?love (?:them|it|those)\b| i (?:really |absolutely |actually )?(?:enjoy|love|adore|like)\b(?! to)| (?:is|are|r) (?:my (?:absolute |all[- ]time )?(?:fave?s?|favou?rites?|happy place)|super fun|the best)\b)"
_LIST: Final = re.compile(r",|/|\b(?:or|and|nor|no)\b")
_LIKE_LIST: Final = re.compile(r",|/|\bor\b|\band\b(?! (?:jerk|press))")
_SKIP_WORDS: Final = re.compile(
    r"^(?:any|the|more|doing|to|do|my|a|an|of|heavy|too much|too many|deep|much|many|those|these|that|this|please|some|it|or|and|all|programme?|program|give me|put in)\s+"
)
_GENERAL: Final = frozenset(
    ["running", "run", "jogging", "cardio", "conditioning", "jumping", "jumps", "plyometrics", "plyo", "plyos", "overhead", "squatting", "lunges", "lunging", "rowing", "swimming", "cycling", "sprints", "sprinting", "burpees", "olympic", "olys", "carries", "isolation", "impact", "treadmill", "rower", "hiit", "metcons", "yoga", "pilates", "hills", "hill work", "hill runs", "hill sprints", "hill reps", "downhill running", "downhills", "kipping", "amraps", "emoms", "supersets", "zumba", "spin", "rope climbs", "rope climbing", "star jumps", "planking", "stretching", "squat jerks", "intervals", "machines", "jumping jacks", "ab circuits", "elliptical", "stairmaster", "sled work", "skipping"]
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
_DONE: Final = re.compile(
    r"^(?:raced|competed|finished|tried|touched|squatted|benched|deadlifted|pressed|snatched|cleaned|lifted|done|run more|ran)\b"
)
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
    body = Body(swaps=swaps.read(text))
    sound = complaints.soundness(text)
    body.nothing, body.healed, body.limitations = sound.nothing, sound.healed, sound.limitations
    _avoided(text, body, asked=asked)
    _ruled_out(text, body)
    body.nothing = body.nothing or (sound.willing and not body.exclusions)
    _pointed_at(text, body)
    body.limitations += complaints.limitations(text, asked=asked, sound=body.nothing)
    _liked(text, body)
    _felt(text, body)
    return body


_PART_HATES: Final = re.compile(rf"(?<![a-z]){JOINT} (?:\w+ )?(?:hates?|dislikes?|detests?) +$")
"""`my shoulder hates benching` is the shoulder's trouble."""


def _avoided(text: Text, body: Body, *, asked: bool) -> None:
    for match in text.matches(_AVOID):
        if _PART_HATES.search(text.live, max(0, match.start() - 30), match.end()):
            continue
        rest = re.split(
            rf"[.!?;¶{TAKEN}(]|\bbut\b|\b(?:because|cos|coz|cuz|bc|due to|on account)\b|\bsince\b|\bwith\b|\bif\b|\bfor now\b|\bplease\b|\bat all\b",
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
            lacked = re.match(r"no\b|without", match[0])
            if name is None or (lacked and name.rstrip("s") in _LACKED and _ONLY_WHAT_IS.search(text.plain)):
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


_OUT: Final = (
    r"(?:banned|out|in the bin)\W+so (?:are|is|can) (?P<what>[a-z][a-z -]{2,30})",
    r"(?P<what>[a-z][a-z ,&/-]{2,40}?)(?:'s)? (?:can get in the bin|can do (?:one|1)|(?:is|are) the devil|(?:is|are|=)? ?(?:out of the question|off the table|banned|a no[- ]go|not possible|(?:my )?least fav(?:e|ou?rite)\w*)|is out\b|are out\b(?! of)|terrif\w+ me|scares? me|makes? me cry(?! happy))",
    r"(?<!\d )(?<!kg )(?<!\d)(?<!kilo )(?P<what>[a-z][a-z -]{2,30}?)\? (?:nah|nope|no chance|over my dead body|forget it|no way|no thanks|not happening|keep (?:them|it|those) out|leave (?:them|it|those) out|skip (?:them|it|those))\b",
    r"(?P<what>[a-z][a-z -]{2,30}?) i (?:really |absolutely )?(?:hate|loathe|detest|can'?t stand|avoid|(?:don'?t|do not) (?:like|want))\b",
    r"(?P<what>[a-z][a-z -]{2,20}?) and (?:i|me) (?:are (?:divorced|enemies|done|not friends|no longer friends)|don'?t (?:get on|get along|mix))\b",
    r"\b(?:sooner|rather) (?:\w+ ){1,6}than (?:do |have to do )(?:an? |any )?(?P<what>[a-z][a-z -]{2,30})",
    r"\bnot (?:1|a|one) single (?P<what>[a-z][a-z -]{2,30})",
    r"\b(?P<what>[a-z][a-z -]{2,20}) hater\b",
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


_AWAY_WITH: Final = (
    r"(?<!don't )(?<!can't )(?<!not )(?<!never )(?<!to )\b(?:(?:bin|skip|ditch|avoid|scrap|(?:never|don'?t|do not) (?:program(?:me)?|give me|include)|none of|keep me off)"
    r" (?:those|them|these|it|that|'em|any of (?:those|them|that))\b|leave (?:those|them|these|it|that|'em) (?:out|off)\b)"
)


def _pointed_at(text: Text, body: Body) -> None:
    """`my elbow hurts on skull crushers so leave those out`: the movement last named before it."""
    for match in text.matches(_AWAY_WITH):
        begin = max(0, match.start() - 80)
        named = mentions(text.live[begin : match.start()], all_words=True)
        last = named[-1] if named else None
        if last is not None and TAKEN not in text.live[begin + last.end : match.start()]:
            body.exclusions.append(text.live[begin + last.start : begin + last.end].strip())
            text.take(begin + last.start, begin + last.end)
            text.take(match.start(), match.end())


_FOND: Final = re.compile(
    r"\b(?:dig|obsessed with|(?:make|makes) me happy|look forward to|looking forward to|best part|(?:my )?fave?s?\b|my jam|sucker for|(?:are|is) (?:\w+ )?fun|more of (?:those|them)|all day long|enjoying|keen on|adore|can'?t get enough|big fan|live for|= life|happy place|beats)\b"
)
_AVERSE: Final = re.compile(
    r"\b(?:(?:zero|0) interest in|(?:absolutely )?(?:zero|0) (?=\w+[.!]?$)|better not|hard pass|cannot be included|gone from my life|never get me on|isn'?t on\b|(?:is|'s) a no\b|bores? me|impossible here|are beyond me|not for me|hell no|not a chance|out of bounds|get in the (?:sea|bin)|scares? the|bin (?:them|those|it)|isn'?t happening|aren'?t happening|never again|refuse to|refuse|skip anything|except|(?<!would )(?<!'d )make me (?:cry|sick|vomit|puke|gag|throw up|want to)|pure misery|the devil)\b|\bno\b\s*$"
)
_NOT_MINE: Final = re.compile(
    r"\b(?:(?:my|our|the|his|her) (?:\w+ )?(?:wife|husband|mate|kids?|sister|brother|dad|mum|mom|partner|coach|trainer|friend|boss|son|daughter|girlfriend|boyfriend|program\w*|gym)|he|she|they|people|everyone)\b|wouldn'?t say|don'?t mind|\b(?:(?:nothing|nowt) (?:at home|here|in the (?:house|flat))|(?:have|got) nothing|(?:sold|lost|got rid of|took|taken) everything|no (?:equipment|kit|gear|weights))\b.*\b(?:except|apart from|besides|other than)\b|used to|\bif\b|\?"
)


def _felt(text: Text, body: Body) -> None:
    """Likes and dislikes in any other words: a movement alone in a clause that is fond or averse."""
    for start, end in spans_between(
        text.live, re.compile(r"[.;!?¶]|, (?!bin|skip|never|best|more|theyre)|\bbut\b|\band\b(?= i)")
    ):
        clause = text.live[start:end]
        averse = _AVERSE.search(clause.strip())
        if (
            re.search(r"\d", re.sub(r"\b0\b", "", clause))
            or not (averse or _FOND.search(clause))
            or _NOT_MINE.search(clause)
        ):
            continue
        clause = re.sub(r"\bbores\b", "tires", clause)  # which is also short for a bent-over row
        named = [clause[one.start : one.end].strip() for one in mentions(clause, all_words=True)]
        general = [word for word in _GENERAL if compiled_pattern(rf"\b{re.escape(word)}\b").search(clause)]
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
