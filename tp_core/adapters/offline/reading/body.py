"""What an athlete will not do, likes, cannot do for pain, or wants in place of something; in their own words."""

import re
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import chain
from typing import Final

from tp_core.adapters.offline.reading import avoid_answers, complaints, swaps
from tp_core.adapters.offline.reading.bystanders import PERSON
from tp_core.adapters.offline.reading.lift_names import Mention, mentions
from tp_core.adapters.offline.reading.own_parts import GYM_NOUN, JOINT
from tp_core.adapters.offline.reading.verdicts import verdicts
from tp_core.adapters.offline.reading.which_day import WEEKDAY
from tp_core.adapters.offline.reading.words import TAKEN, Text, compiled_pattern, spans_between
from tp_core.domain import exercises

_AVOID: Final = (
    r"(?<!there's )(?<!there is )(?<!gym has )(?<!i have )\b(?:(?:(?<=[.!?,] )|(?<=^))not(?= (?:burpees|lunges|running|jump\w*|squats|deadlifts|pull[- ]?ups|planks|sprints|thrusters|rowing|hills)\b)|leave(?= [a-z][a-z -]{2,30} out\b)|(?<!still )no(?: more)?(?! \S*(?:ups?|dips?|handstands?|pistols?) yet\b)(?! idea| clue| problem| rush| need| spring chicken| worries| matter| one\b| time| thanks| gym\b| equipment| kit\b| gear| deadline| event| date| races?\b| meets?\b| competitions?\b| preference| experience| wait| limit| set\b)"
    r"|(?:i )?(?:really |absolutely )?(?<!don't )(?<!not )(?<!never )(?<!used to )(?:hate|detest|loathe|despise|dread)|can'?t stand|can'?t be (?:doing|bothered|arsed) with|can'?t(?= (?:back squat|front squat|overhead press|bench press))|can'?t (?:do|run|jump|squat|press|deadlift|bench)(?! (?:\d|an?\b|the\b|my\b|to\b|for\b|more|far|for|longer|further|fast|very|a single|much|yet|any))|(?:cannot|can not) (?:do|run|jump|squat|kneel)(?! (?:for|a|the|far)\b)|don'?t (?:like|want to (?:do )?|wanna (?:do )?|want|do|enjoy|make me(?: do)?|give me(?: (?:anything|stuff) (?:with|on|involving))?|program(?:me)?(?: me)?|include|put(?: me on| in)?)|do not (?:like(?: very much)?|want(?: to (?:do )?)?|do|enjoy|give me|put me on|program|include)|don'?t fancy|don'?t touch(?: my)?|dislikes?(?: =)?|won'?t touch|never touch|free of|(?:avoid|veto|no[- ]go|hate) list|minus(?= the [a-z])|steer (?:me )?(?:clear|away) (?:of|from)|(?:do not|don'?t) wish to(?: do)?|(?:i )?(?:don'?t|do not)(?= (?:squat|deadlift|bench|jump) *(?:(?:ever|anymore|at all) *)?(?:[.,;!]|$))|avoid(?:ing)?|without(?! (?:stopping|walk|walking|resting|pausing|a break|breaks|hurting|pain))|never(?: (?:want )?to (?:see|do))?|not (?:a (?:big )?fan of|into|keen on|doing|interested in)|keep me (?:off|away from)|nothing with(?: any)?|(?<!stop )(?<!stopped )(?<!quit )(?<!no more )(?<!not )(?<!without )skip(?:ping)?(?! ?ropes?\b)|not allowed(?: to do)?(?: any(?=thing))?|(?:banned|barred|forbidden) (?:me )?from|(?:has |have )?ruled out|(?:doctor|doc|gp|physio|surgeon|consultant|cardiologist) (?:has )?(?:forbids?|forbade|forbidden|banned|vetoed)|told (?:me )?not to(?: do)?|won'?t do|will not do|(?:will not|won'?t) be(?= (?:running|jumping|squatting|deadlifting|rowing|swimming|jogging|burpeeing))|what i (?:don'?t|do not|hate|dislike)(?: like| enjoy| want)?:|refuse to (?:do )?|leave out|drop|remove|least fav(?:ou?rite)?s?(?: (?:exercises?|lifts?|movements?))?(?: (?:is|are))?|get rid of|take out|anything but|(?:anything|everything|whatever|all)(?: [a-z]+){0,4}? (?:except|apart from|bar)(?: for)?|spare me|bored of|(?:sick|tired|fed up) (?:of|with)|never (?:want )?to (?:see|do)|if you ever (?:program(?:me)?|give me|write)|(?:won'?t|will not)(?= (?:run|row|jump|jog|swim|cycle|squat|bench|deadlift|lunge|sprint|skip rope|burpee)\b)|(?<=please )not(?= [a-z])|no thank(?:s| you) to|exclude|please no|nothing(?= overhead)|ban(?:ned)?|allergic to|(?<!don't )(?<!not )(?<!never )(?<!used to )hates?):?\s+"
)
_AVOID_IF_ASKED: Final = r"\b(?:(?:would |'d )?rather (?:not|avoid|skip)(?: do)?|(?:scared|afraid|terrified|wary) of|not (?:happy|comfortable) (?:with|doing))\s+"
_LIKE: Final = r"(?<!would )(?<!'d )(?<!not )\b(?:(?:i |really |do |also )*(?:love(?! to (?!do))|loves:?|enjoy|enjoying|adore|(?<=[.,;!?¶/] )likes(?::| =)|(?<=^)likes(?::| =)|i am liking(?: very much)?|like very much|(?:a (?:real )?)?kick out of|what i (?:enjoy|like|love)(?: is| are|:)|(?:just|simply) love|(?<=[.,;!?¶/] )loves?:)|i (?:really |do |also |quite |actually |honestly |just |genuinely )*like(?! to \w+ \d)|(?<!would )(?<!'d )(?<!don't )(?<!not )\blike(?= (?:doing|to do)\b)|prefer|(?<!least )favou?rites?(?: (?:lifts?|exercises?))?(?: (?:is|are))?:?|big fan of|fan of|keep|include|add(?: in| some)?|more|(?:lots|loads|heaps|plenty) of|must have|want (?:to (?:do|keep|include) )?(?:lots of |more |some ))\s+"
_WANTED_IN: Final = r"\b(?:want|like|love|need|have|keep|put|see)(?: to (?:keep|have|see|do|put))? (?P<what>[a-z][a-z ,&/-]{2,40}?),? in (?:there|every (?:week|session|day)|the (?:plan|program(?:me)?|mix)|my (?:plan|program(?:me)?))\b"
"""`I'd like back squats in there`."""
_LIST: Final = re.compile(r",|/|\b(?:or|and|nor|no)\b")
_LIKE_LIST: Final = re.compile(r",|/|\s&\s|\bor\b|\band\b(?! (?:jerk|press))")
_SKIP_WORDS: Final = re.compile(
    r"^(?:any|the|more|doing|use|using|including|good(?! mornings?)|nice|proper|decent|long|sets? of|bit of|to|do|my|a|an|of|heavy|too much|too many|deep|much|many|those|these|that|this|please|some|it|or|and|all|programme?|program|give me|put in)\s+"
)
_GENERAL: Final = frozenset(
    ["running", "run", "jogging", "cardio", "conditioning", "jumping", "jumps", "plyometrics", "plyo", "plyos", "overhead", "squatting", "lunges", "lunging", "rowing", "swimming", "cycling", "sprints", "sprinting", "burpees", "olympic", "olys", "carries", "isolation", "impact", "treadmill", "rower", "hiit", "metcons", "yoga", "pilates", "hills", "hill work", "hill runs", "hill sprints", "hill reps", "downhill running", "downhills", "kipping", "amraps", "emoms", "supersets", "zumba", "spin", "rope climbs", "rope climbing", "star jumps", "planking", "stretching", "squat jerks", "intervals", "machines", "jumping jacks", "ab circuits", "elliptical", "stairmaster", "sled work", "skipping"]
) | {
    "olympic lifts", "oly lifts", "olympic lifting", "overhead pressing", "overhead work", "overhead lifting", "high impact",
    "anything overhead", "ab work", "core work", "machines", "kettlebells", "cable work", "box jumps", "leg day", "running at all",
    "barbell", "barbells", "deadlifting", "benching", "pressing", "floor work", "floor exercises", "spin class", "spin classes", "free weights", "hanging",
    "kneeling", "cardio machines", "getting on the floor", "pulls from blocks", "boxing", "sled", "swing", "swings",
}  # fmt: skip
_PARTS_TOO: Final = frozenset(["legs", "leg machines", "leg training", "skip rope"])
"""What can be left out, though nobody likes or dislikes it as a movement."""
_KIT_ONLY: Final = re.compile(
    r"^(?:a |any |the )?(?:racks?|bench|rack or bench|bands?|plates|bumpers?|dumb ?bells?|cables?|treadmill access|pull[- ]?up bar|box|rings)$"
)

_LACKED: Final = frozenset(
    ["barbell", "machine", "kettlebell", "cable", "dumbbell", "free weight", "rowing machine", "skipping rope"]
)
_ONLY_WHAT_IS: Final = re.compile(
    r"\b(?:just|only|all i have|i have|i've got|at home|equipment|me and|dumb ?bells?|dbs|kettle ?bells?|bands?|treadmill|trx|(?:gym|hotel|place|room) has|pull[- ]?up bar)\b"
)
"""`no barbell, only bands`: what is not there, rather than what is not wanted."""
_DONE: Final = re.compile(
    r"^(?:raced|competed|finished|tried|touched|squatted|benched|deadlifted|pressed|snatched|cleaned|lifted|done|run more|ran)\b"
)
"""`never squatted more than 60`: what was not done yet, not what must not be."""

_REACH: Final = 300
"""Characters behind `no` or `I like` that can be its list: a text of nothing but such words is not read anew from each."""
_NAME: Final = 60
"""Characters in which the name of a movement that is liked ends."""


_WHEN_NOT: Final = re.compile(
    rf"(?:(?:on|at|in|every|before|after|during|the|a|any|early|late)\s+)*(?:{WEEKDAY}s?|week ?-?(?:day|end)s?|mornings?|evenings?|nights?|lunch\w*|work|\d+(?: ?[ap]m)?)\b"
)
"""`can't run on fridays`: when not, rather than what."""


_MISSED: Final = re.compile(r"^skipping (?!ropes?\b|it\b)[a-z]")
"""`no more skipping workouts`, `stop skipping legs`: no jump rope."""


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
    none = asked and avoid_answers.says_nothing(text)
    _avoided(text, body, asked=asked)
    _ruled_out(text, body)
    body.nothing = body.nothing or (sound.willing and not body.exclusions)
    _pointed_at(text, body)
    body.limitations += complaints.limitations(text, asked=asked, sound=body.nothing)
    body.nothing = body.nothing or (none and not body.limitations and not body.exclusions)
    _liked(text, body)
    _felt(text, body)
    return body


_PART_HATES: Final = re.compile(rf"(?<![a-z]){JOINT} (?:{GYM_NOUN}\w+ )?(?:hates?|dislikes?|detests?) +$")
"""`my shoulder hates benching` is the shoulder's trouble too."""


_UNSAID: Final = re.compile(
    rf"\b(?:(?:never|wouldn'?t|couldn'?t|can'?t) say|used to|no longer|wouldn'?t|didn'?t|not that i|if i (?:get|got|were|was|become)) (?:\w+ )?$"
    rf"|\b(?:my|our|the|his|her) (?:(?:old|last|ex|previous|former) )*(?:{PERSON}|kids?|wifey)s?(?: \w+)? $|\b(?:he|she|they|people|everyone|who)(?: \w+)? $"
)
"""What stands before a refusal that is none, or another's: `my mate hates running`, `I'd never say no to squats`."""
_TELLS: Final = re.compile(
    r"(?:no|not|nothing with|without|minus|please no)\b|(?:told|forbidden|ruled out|not allowed)"
)
"""A doctor's or a coach's `no squats` stands; what he hates is his own matter."""


def _meant_otherwise(live: str, match: re.Match[str]) -> bool:
    lead = re.split(r"[.;!?¶,]", live[max(0, match.start() - 40) : match.start()])[-1]
    unsaid = _UNSAID.search(lead)
    return unsaid is not None and (not _TELLS.match(match[0]) or "say" in unsaid[0])


def _avoided(text: Text, body: Body, *, asked: bool) -> None:
    for match in chain(text.matches(_AVOID), text.matches(_AVOID_IF_ASKED) if asked else ()):
        if _meant_otherwise(text.live, match):
            continue
        rest = re.split(
            rf"[.!?;¶{TAKEN}(]|\bbut\b|\b(?:because|cos|coz|cuz|bc|due to|on account)\b|\bsince\b|\bwith\b|\bif\b|\bfor now\b|\bplease\b|\bat all\b",
            text.live[match.end() : match.end() + _REACH],
        )[0]
        offset, last = match.end(), match.start()
        verb = re.search(
            r"can'?t (run|jump|squat|press|deadlift|bench)\s*$|cannot (run|jump|squat)\s*$|\bto (run|jog|squat|deadlift|bench|jump)\s*$",
            match[0],
        )
        if verb and not _WHEN_NOT.match(text.plain, match.end()):
            body.exclusions.append(next(group for group in verb.groups() if group))
            last = match.end()
        for start, end in spans_between(rest, _LIST):
            name = avoidable(rest[start:end])
            lacked = re.match(r"no\b|without", match[0])
            if name is None or (lacked and name.rstrip("s") in _LACKED and _ONLY_WHAT_IS.search(text.plain)):
                break
            body.exclusions.append(name)
            last = offset + end
        hates = _PART_HATES.search(text.live, max(0, match.start() - 30), match.end())
        if last > match.start() and not hates:
            text.take(match.start(), last)
        elif asked and not hates and rest.strip() and len(rest.split()) <= 4 and not re.match(r"no\b", match[0]):
            body.unknown.append(text.said(match.start(), match.end() + len(rest)))
    if asked:
        for name, start, end in list(avoid_answers.named_alone(text, avoidable)):
            body.exclusions.append(name)
            text.take(start, end)
    body.exclusions = list(dict.fromkeys(_GERUNDS.get(name, name) for name in body.exclusions))


_GERUNDS: Final = {
    "run": "running", "row": "rowing", "jump": "jumping", "jog": "jogging", "swim": "swimming", "cycle": "cycling",
    "sprint": "sprinting", "lunge": "lunges", "squat": "squats", "deadlift": "deadlifts", "skip rope": "jump rope",
}  # fmt: skip
"""`I won't run` rules out running."""


def avoidable(words: str) -> str | None:
    """What a phrase rules out, as few words as name it; None where it names no movement known."""
    plain = re.sub(r"\s+(?:now|yet|either|here|there|at home)$", "", " ".join(words.strip(" '\"-").split()))
    while (shorter := _SKIP_WORDS.sub("", plain)) != plain:
        plain = shorter
    if _KIT_ONLY.match(re.sub(r" (?:yet|either|here|there|at home)$", "", plain)):
        return None
    if not plain or _MISSED.match(plain) or _KIT_ONLY.match(plain) or _DONE.match(plain):
        return None
    parts = plain.split()
    for length in range(min(4, len(parts)), 0, -1):
        head = " ".join(parts[:length])
        if head in _GENERAL or head in _PARTS_TOO or _rules_something_out(head):
            return head
    return None


@lru_cache(maxsize=512)
def _rules_something_out(head: str) -> bool:
    """Whether it is an exercise's name as people say it, whole or in the plural."""
    found = [
        mention for mention in mentions(head, all_words=True) if mention.start == 0 and mention.end >= len(head) - 1
    ]
    found = [mention for mention in found if head[mention.end :] in ("", "s")]
    return bool(found) or (len(head) >= 6 and exercises.find(head) is not None)


_OUT: Final = (
    r"(?:banned|out|in the bin|in the sea|\x1f)\W*so (?:are|is|can) (?P<what>[a-z][a-z -]{2,30})",
    r"(?P<what>[a-z][a-z -]{2,20}?) and (?:i|me) (?:are (?:divorced|enemies|done|not friends|no longer friends)|don'?t (?:get on|get along|mix))\b",
    r"\b(?:sooner|rather) (?:\w+ ){1,6}than (?:do |have to do )(?:an? |any )?(?P<what>[a-z][a-z -]{2,30})",
    r"\bnot (?:1|a|one) single (?P<what>[a-z][a-z -]{2,30})",
    r"\b(?P<what>[a-z][a-z -]{2,20}) hater\b",
)


def _ruled_out(text: Text, body: Body) -> None:
    """`burpees can get in the bin`, `jumping is not possible`: named first, judged behind."""
    for verdict in list(verdicts(text, _GENERAL)):
        (body.likes if verdict.fond else body.exclusions).extend(verdict.words)
        text.take(verdict.start, verdict.end)
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
    r"(?<!don't )(?<!can't )(?<!not )(?<!never )(?<!to )\b(?:(?:bin|skip|ditch|avoid|scrap|(?:never|don'?t|do not) (?:program(?:me)?|give me|include)|none of|keep me off|not doing|won'?t do|wont do|not having)"
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
    r"\b(?:(?:zero|0) interest in|(?:absolutely )?(?:zero|0) (?=\w+[.!]?$)|better not|hard pass|cannot be included|gone from my life|never get me on|isn'?t on\b|(?:is|'s) a no\b|bores? me|impossible here|are beyond me|not for me|hell no|not a chance|out of bounds|get in the (?:sea|bin)|scares? the|bin (?:them|those|it)|isn'?t happening|aren'?t happening|never again|refuse(?! to \w+ (?:it|this|that)\b)|skip anything|(?<!would )(?<!'d )make me (?:cry|sick|vomit|puke|gag|throw up|want to)|pure misery|the devil)\b"
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


_KEPT: Final = re.compile(
    r"s?(?: (?:in|there|please|pls|work|days?|too|as well|though|for me|every|that|i|variations?|sessions?|exercises?|stuff|on|with|a|at|once|twice|where)\b|\W*$)"
)
"""What may follow a movement that is to be kept in."""


def _as_named(words: str, named: list[Mention]) -> str:
    """The movement's own name; with the word before it where it has no name of its own: `zercher squats`."""
    first = named[0]
    whole = first.start and first.end >= len(words) - 1 and len(words[: first.start].split()) == 1
    return words if whole else words[first.start : first.end]


def _liked(text: Text, body: Body) -> None:
    for match in text.matches(_WANTED_IN):
        for start, end in spans_between(match["what"], _LIKE_LIST):
            body.likes += [
                match["what"][start:end][one.start : one.end]
                for one in mentions(match["what"][start:end], all_words=True)[:1]
            ]
        text.take(match.start(), match.end())
    for match in text.matches(_LIKE):
        lead = re.split(r"[.;!?¶,]", text.live[max(0, match.start() - 40) : match.start()])[-1]
        if _UNSAID.search(lead) or re.match(r"(?:to do )?\d", text.live[match.end() :]):
            continue  # `my kids love box jumps`, `I like to do 15 dips, now 8`
        loose = match[0].split()[0] in (
            "keep",
            "include",
            "add",
            "more",
            "lots",
            "loads",
            "heaps",
            "plenty",
            "want",
            "need",
            "must",
            "have",
        )
        rest = re.split(
            rf"[.!?;¶{TAKEN}]|\bbut\b|\bbecause\b|\bthough\b|\bmore than\b",
            text.live[match.end() : match.end() + _REACH],
        )[0]
        last = match.start()
        for start, end in spans_between(rest, _LIKE_LIST):
            words = rest[start:end]
            while (shorter := _SKIP_WORDS.sub("", words.strip())) != words.strip():
                words = shorter
            named = [mention for mention in mentions(words.strip()[:_NAME], all_words=not loose) if mention.start <= 8]
            general = next((word for word in _GENERAL if words.strip().startswith(word)), None)
            if not named and general is None:
                break
            if loose and named and not _KEPT.match(words.strip(), named[0].end):
                break  # `keep the overhead volume sensible`
            body.likes.append(_as_named(words.strip(), named) if named else str(general))
            last = match.end() + end
        if last > match.start():
            text.take(match.start(), last)
    body.likes = [like for like in dict.fromkeys(body.likes) if like not in body.exclusions]
