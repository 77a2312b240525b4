"""What an athlete will not do, likes, cannot do for pain, or wants in place of something; in their own words."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from functools import lru_cache
from itertools import chain
from typing import Final

from tp_core.adapters.offline.reading import avoid_answers, complaints, liked, swaps
from tp_core.adapters.offline.reading.lift_names import mentions
from tp_core.adapters.offline.reading.movement_words import (
    BY_ITS_KIND,
    GENERAL,
    PARTS_TOO,
    REACH,
    SKIP_WORDS,
    UNSAID,
    general,
    with_kind,
)
from tp_core.adapters.offline.reading.own_parts import GYM_NOUN, JOINT
from tp_core.adapters.offline.reading.screened import is_answer
from tp_core.adapters.offline.reading.verdicts import verdicts
from tp_core.adapters.offline.reading.which_day import WEEKDAY
from tp_core.adapters.offline.reading.words import TAKEN, Text, compiled_pattern, spans_between
from tp_core.domain import exercises

_AVOID: Final = (
    r"(?<!there's )(?<!there is )(?<!gym has )(?<!i have )\b(?:(?:(?<=\bi )|(?<=\bme ))no (?:like|want)(?: to)?|(?:(?<=[.!?,] )|(?<=^))not(?= (?:burpees|lunges|running|jump\w*|squats|deadlifts|pull[- ]?ups|planks|sprints|thrusters|rowing|hills)\b)|leave(?= [a-z][a-z -]{2,30} out\b)|(?<!still )no(?: more)?(?! \S*(?:ups?|dips?|handstands?|pistols?) yet\b)(?! (?:squat|power|half|smith|leg press|bench press)[ -]?(?:rack|stand|cage|machine)s?\b)(?! idea| clue| problem| rush| need| spring chicken| worries| matter| one\b| time| thanks| gym\b| equipment| kit\b| gear| deadline| event| date| races?\b| meets?\b| competitions?\b| preference| experience| wait| limit| set\b)"
    r"|(?:i )?(?:really |absolutely )?(?<!don't )(?<!not )(?<!never )(?<!used to )(?:hate|detest|loathe|despise|dread)|can'?t stand|can'?t be (?:doing|bothered|arsed) with|can'?t(?= (?:back squat|front squat|overhead press|bench press))|can'?t (?:do|run|jump|squat|press|deadlift|bench)(?! (?:\d|an?\b|the\b|my\b|to\b|for\b|more|far|for|longer|further|fast|very|a single|much|yet|any))|(?:cannot|can not|can'?t)(?= kneel\b)|(?:cannot|can not) (?:do|run|jump|squat)(?! (?:for|a|the|far)\b)|don'?t (?:like|want to (?:do )?|wanna (?:do )?|want|do|enjoy|make me(?: do)?|give me(?: (?:anything|stuff) (?:with|on|involving))?|program(?:me)?(?: me)?|include|put(?: me on| in)?)|(?:do(?:es)? not|don'?t|doesn'?t|can'?t|cannot) tolerate|(?:do not|don'?t) love (?:too|so|very) much|(?:would not|wouldn'?t) like(?: to)?(?: do)?|do not (?:like(?: very much)?|want(?: to (?:do )?)?|do|enjoy|give me|make me(?: do)?|put(?: me on| in)?|program|include)|don'?t fancy|don'?t touch(?: my)?|dislikes?(?: =)?|won'?t touch|never touch|free of|(?:avoid|veto|no[- ]go|hate) list|minus(?= the [a-z])|steer (?:me )?(?:clear|away) (?:of|from)|(?:do not|don'?t) wish to(?: do)?|(?:i )?(?:don'?t|do not)(?= (?:squat|deadlift|bench|jump) *(?:(?:ever|anymore|at all) *)?(?:[.,;!]|$))|avoid(?:ing)?|without(?! (?:stopping|walk|walking|resting|pausing|a break|breaks|hurting|pain))|never(?: (?:want )?to (?:see|do))?|not (?:a (?:big )?fan of|into|keen on|doing|interested in)|keep me (?:off|away from)|nothing with(?: any)?|(?<!stop )(?<!stopped )(?<!quit )(?<!no more )(?<!not )(?<!without )skip(?:ping)?(?! ?ropes?\b)|prefer (?:not to|to not)(?: do)?|not keen to(?: do)?|not allowed(?: to do)?(?: any(?=thing))?|(?:banned|barred|forbidden) (?:me )?from|(?:has |have )?ruled out|(?:doctor|doc|gp|physio|surgeon|consultant|cardiologist) (?:has )?(?:forbids?|forbade|forbidden|banned|vetoed)|told (?:me )?not to(?: do)?|won'?t do|will not do|none of (?:those|these|the|that|this)|(?:would|'d) (?:really |much )?rather (?:not|avoid|skip)(?: do| doing)?|(?:will not|won'?t) be doing(?: any)?|(?:will not|won'?t) be(?= (?:running|jumping|squatting|deadlifting|rowing|swimming|jogging|burpeeing))|what i (?:don'?t|do not|hate|dislike)(?: like| enjoy| want)?:|refuse to (?:do )?|leave out|drop|remove|least fav(?:ou?rite)?s?(?: (?:exercises?|lifts?|movements?))?(?: (?:is|are))?|get rid of|take out|anything but|(?:anything|everything|whatever|all)(?: [a-z]+){0,4}? (?:except|apart from|bar)(?: for)?|(?<=for )(?:anything|everything) but|spare me|bored of|(?:sick|tired|fed up) (?:of|with)|never (?:want )?to (?:see|do)|if you ever (?:program(?:me)?|give me|write)|(?:won'?t|will not)(?= (?:run|row|jump|jog|swim|cycle|squat|bench|deadlift|lunge|sprint|skip rope|burpee)\b)|(?<=please )not(?= [a-z])|no thank(?:s| you) to|exclude|please no|nothing(?= overhead)|ban(?:ned)?|allergic to|(?<!don't )(?<!not )(?<!never )(?<!used to )hates?):? +(?:(?:anything|stuff|everything) (?:with|on|involving|like) (?:an? |any |the )?)?"
)
_AVOID_IF_ASKED: Final = r"\b(?:rather (?:not|avoid|skip)(?: do)?|(?:scared|afraid|terrified|wary) of|not (?:happy|comfortable) (?:with|doing)) +"
_LIST: Final = re.compile(r",|/|\b(?:or|and|nor|no)\b")
_KIT_ONLY: Final = re.compile(
    r"^(?:a |any |the )?(?:racks?|bench|rack or bench|bands?|plates|bumpers?|dumb ?bells?|cables?|treadmill access|pull[- ]?up bar|box|rings|smith(?: machine)?)$"
)

_LACKED: Final = frozenset(
    ["barbell", "machine", "kettlebell", "cable", "dumbbell", "free weight", "rowing machine", "skipping rope"]
)
_ONLY_WHAT_IS: Final = re.compile(
    r"\b(?:just|only|all i have|i have|i've got|at home|equipment|me and|dumb ?bells?|dbs|kettle ?bells?|bands?|treadmill|trx|(?:gym|hotel|place|room) has|pull[- ]?up bar)\b"
)
"""`no barbell, only bands`: what is not there, rather than what is not wanted."""
_NO_LONGER: Final = re.compile(r"s? (?:any ?more|left|available|there|here)\b")
"""`so no machines any more`."""
_DONE: Final = re.compile(
    r"^(?:stop(?:s|ping|ped)?|breaks?|walk(?:ing)? breaks?|raced|competed|finished|tried|touched|squatted|benched|deadlifted|pressed|snatched|cleaned|lifted|done|run more|ran)\b"
)
"""`never squatted more than 60`: what was not done yet, not what must not be."""

_WHEN_NOT: Final = re.compile(
    rf"(?:(?:on|at|in|every|before|after|during|the|a|any|early|late)\s+)*(?:{WEEKDAY}s?|week ?-?(?:day|end)s?|mornings?|evenings?|nights?|lunch\w*|work|\d+(?: ?[ap]m)?)\b"
)
"""`can't run on fridays`: when not, rather than what."""


_KIT_HATED: Final = re.compile(
    r"hate|dislike|can'?t stand|(?:don'?t|do not) (?:like|enjoy)|detest|loathe|despise|sick|bored"
)
"""Of kit `no bands` may tell what is lacked, these cannot."""
_YET: Final = re.compile(r"(?:up|dip|handstand|pistol)s? yet\b")


def _not_for_good(text: Text, place: int, name: str) -> bool:
    """Whether a refusal is of a time or of today's ability: `never run tuesdays`, `no strict pull-ups yet`."""
    behind = text.plain.find(name, place) + len(name)
    after = text.plain[behind:].removeprefix("s").lstrip()
    return _WHEN_NOT.match(after) is not None or _YET.search(text.plain[behind - 4 : behind + 6]) is not None


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


_OF_KIT: Final = re.compile(
    r"(?:[a-z]+ )?(?:except|excluding|apart from|aside from|other than|minus|save for|besides|but)\b"
)
"""`everything apart from a squat rack`, where kit is asked for: what is not there."""


def read(text: Text, *, asked: bool, kit_asked: bool = False) -> Body:
    """Takes what it understands. `asked` when the open question is what to avoid, `kit_asked` when it is what there is."""
    body = Body(swaps=swaps.read(text))
    sound = complaints.soundness(text)
    body.nothing, body.healed, body.limitations = sound.nothing, sound.healed, sound.limitations
    none = asked and avoid_answers.says_nothing(text)
    _avoided(text, body, asked=asked, kit_asked=kit_asked)
    _ruled_out(text, body)
    _taken_back(text, body)
    body.nothing = body.nothing or (sound.willing and not body.exclusions)
    _pointed_at(text, body)
    body.limitations += complaints.limitations(text, asked=asked, sound=body.nothing)
    body.nothing = body.nothing or (none and not body.limitations and not body.exclusions)
    body.likes += liked.liked(text)
    _felt(text, body)
    body.likes = [like for like in dict.fromkeys(body.likes) if like not in body.exclusions]
    return body


_PART_HATES: Final = re.compile(rf"(?<![a-z]){JOINT} (?:{GYM_NOUN}\w+ )?(?:hates?|dislikes?|detests?) +$")
"""`my shoulder hates benching` is the shoulder's trouble too."""


_TELLS: Final = re.compile(
    r"(?:no|not|nothing with|without|minus|please no)\b|(?:told|forbidden|ruled out|not allowed)"
)
"""A doctor's or a coach's `no squats` stands; what he hates is his own matter."""


_HE_HATES: Final = re.compile(r"\b(?!i\b|and\b|but\b|also\b|who\b|really\b|absolutely\b)[a-z]+ (?:\w+ly )?$")
"""`Tom hates running`, `she really hates burpees`; a bare `hates burpees` is a note of one's own."""


def _meant_otherwise(live: str, match: re.Match[str]) -> bool:
    before = live[max(0, match.start() - 40) : match.start()]
    if re.match(r"(?:hates|dislikes) +", match[0]) and _HE_HATES.search(before):
        return not _PART_HATES.search(live, max(0, match.start() - 30), match.end())
    lead = re.split(r"[.;!?¶,]", live[max(0, match.start() - 40) : match.start()])[-1]
    unsaid = UNSAID.search(lead)
    return unsaid is not None and (not _TELLS.match(match[0]) or "say" in unsaid[0] or "would" in unsaid[0])


def _avoided(text: Text, body: Body, *, asked: bool, kit_asked: bool) -> None:
    for match in chain(text.matches(_AVOID), text.matches(_AVOID_IF_ASKED) if asked else ()):
        if _meant_otherwise(text.live, match) or (kit_asked and _OF_KIT.match(match[0])):
            continue
        rest = re.split(
            rf"[.!?;¶{TAKEN}()]|\bbut\b|\b(?:because|cos|coz|cuz|bc|due to|on account)\b|\bsince\b|\bwith\b|\bif\b|\bfor now\b|\bplease\b|\bat all\b",
            text.live[match.end() : match.end() + REACH],
        )[0]
        last = match.start()
        verb = re.search(
            r"can'?t (run|jump|squat|press|deadlift|bench)\s*$|cannot (run|jump|squat)\s*$|\bto (run|jog|squat|deadlift|bench|jump)\s*$",
            match[0],
        )
        if verb and not _WHEN_NOT.match(text.plain, match.end()):
            body.exclusions.append(next(group for group in verb.groups() if group))
            last = match.end()
        for name, end in _listed(text, match, rest):
            body.exclusions.append(name)
            last = end
        last = _and_more(text, body, match, last)
        hates = _PART_HATES.search(text.live, max(0, match.start() - 30), match.end())
        if last > match.start() and not hates:
            text.take(match.start(), last)
        elif asked and not hates and rest.strip() and len(rest.split()) <= 4 and not re.match(r"no\b", match[0]):
            said = text.said(match.start(), match.end() + len(rest))
            body.unknown += [] if is_answer(said) else [said]
    if asked:
        for name, start, end in list(avoid_answers.named_alone(text, avoidable)):
            body.exclusions.append(name)
            text.take(start, end)
    body.exclusions = list(dict.fromkeys(_GERUNDS.get(name, name) for name in body.exclusions))


def _listed(text: Text, match: re.Match[str], rest: str) -> Iterator[tuple[str, int]]:
    """What the list behind a refusal rules out, and where each ends, up to what is nothing known.

    `nothing with breath holding or jumping` goes on behind that.
    """
    for start, end in spans_between(rest, _LIST):
        name = _refused(text, match, rest[start:end], match.end() + start)
        if name is not None:
            yield name, match.end() + end
        elif not match[0].startswith("nothing with"):
            return


_AND_MORE: Final = re.compile(
    r"s?\W{1,3}(?:and|or|nor|plus|oh and|also) (?P<what>[a-z][a-z -]{2,26}?)(?=\W*(?:[.!;¶]|$))"
)


def _and_more(text: Text, body: Body, match: re.Match[str], last: int) -> int:
    """`I hate thrusters. And wall balls. And double unders.`: where the list ends that goes on from sentence to sentence."""
    while last > match.start() and (more := _AND_MORE.match(text.live, last)):
        name = avoidable(more["what"])
        if name is None:
            break
        body.exclusions.append(name)
        last = more.end()
    return last


def _refused(text: Text, match: re.Match[str], piece: str, place: int) -> str | None:
    """What a piece of a list that begins with a refusal rules out; None where it is lacked, or refused for a time."""
    name = avoidable(piece)
    if name is None and _KIT_HATED.search(match[0]) and _KIT_ONLY.match(piece.strip()):
        return piece.strip()
    gone = _NO_LONGER.match(text.plain, text.plain.find(name, place) + len(name)) if name else None
    lacked = re.match(r"no\b|without", match[0]) and (gone or _ONLY_WHAT_IS.search(text.plain))
    if name is None or _not_for_good(text, place, name) or (lacked and name.rstrip("s") in _LACKED):
        return None
    return name


_GERUNDS: Final = {
    "run": "running", "row": "rowing", "jump": "jumping", "jog": "jogging", "swim": "swimming", "cycle": "cycling",
    "sprint": "sprinting", "lunge": "lunges", "kneel": "kneeling", "squat": "squats", "deadlift": "deadlifts", "skip rope": "jump rope",
}  # fmt: skip
"""`I won't run` rules out running."""


def avoidable(words: str) -> str | None:
    """What a phrase rules out, as few words as name it; None where it names no movement known."""
    plain = re.sub(r"\s+(?:now|yet|either|here|there|at home)$", "", " ".join(words.strip(" '\"-").split()))
    while (shorter := SKIP_WORDS.sub("", plain)) != plain:
        plain = shorter
    if _KIT_ONLY.match(re.sub(r" (?:yet|either|here|there|at home)$", "", plain)):
        return None
    if not plain or _MISSED.match(plain) or _KIT_ONLY.match(plain) or _DONE.match(plain):
        return None
    parts = plain.split()
    for length in range(min(4, len(parts)), 0, -1):
        head = " ".join(parts[:length])
        if head in GENERAL or head in PARTS_TOO or _rules_something_out(head):
            return head
    return plain if BY_ITS_KIND.fullmatch(plain) else None


@lru_cache(maxsize=512)
def _rules_something_out(head: str) -> bool:
    """Whether it is an exercise's name as people say it, whole or in the plural."""
    found = [
        mention for mention in mentions(head, all_words=True) if mention.start == 0 and mention.end >= len(head) - 1
    ]
    found = [mention for mention in found if head[mention.end :] in ("", "s")]
    return bool(found) or (len(head) >= 6 and _is_misspelt(head))


_ALIKE: Final = 0.8


def _is_misspelt(head: str) -> bool:
    """Whether it is an exercise's name but for a slip: `burpess`, not `ceiling` for cycling."""
    found = exercises.find(head)
    return found is not None and any(
        SequenceMatcher(None, head, name).ratio() >= _ALIKE
        for name, exercise in exercises.NAMES.items()
        if exercise.id == found.id
    )


_OUT: Final = (
    r"(?:banned|out|in the bin|in the sea|\x1f)\W*so (?:are|is|can) (?P<what>[a-z][a-z -]{2,30})",
    r"(?P<what>[a-z][a-z -]{2,20}?) and (?:i|me) (?:are (?:divorced|enemies|done|not friends|no longer friends)|don'?t (?:get on|get along|mix))\b",
    r"\b(?:sooner|rather) (?:\w+ ){1,6}than (?:do |have to do )(?:an? |any )?(?P<what>[a-z][a-z -]{2,30})",
    r"\bnot (?:1|a|one) single (?P<what>[a-z][a-z -]{2,30})",
    r"\b(?P<what>[a-z][a-z -]{2,20}) hater\b",
)


def _ruled_out(text: Text, body: Body) -> None:
    """`burpees can get in the bin`, `jumping is not possible`: named first, judged behind."""
    for verdict in list(verdicts(text, GENERAL)):
        (body.likes if verdict.fond else body.exclusions).extend(verdict.words)
        text.take(verdict.start, verdict.end)
    for pattern in _OUT:
        for match in text.matches(pattern):
            named = mentions(match["what"], all_words=True)
            general = next((word for word in GENERAL if match["what"].split()[-1:] == [word]), None)
            if named or general:
                last = named[-1] if named else None
                words = match["what"][last.start : last.end] if last else str(general)
                body.exclusions.append(words.strip())
                text.take(match.start() + match["what"].rindex(words.strip()), match.end())


_BACK_IN: Final = re.compile(
    r"\b(?:wait|actually|scratch that|on second thoughts?)[, ]+(?:no[, ]+|actually )?(?P<what>[a-z][a-z -]{2,24}?) (?:is|are)(?: actually)? (?:ok|okay|fine|allowed|alright)\b"
)


def _taken_back(text: Text, body: Body) -> None:
    """`no deadlifts. wait no, deadlifts are ok`."""
    for match in _BACK_IN.finditer(text.plain):
        body.exclusions = [name for name in body.exclusions if name.rstrip("s") != match["what"].rstrip("s")]


_AWAY_WITH: Final = (
    r"(?<!don't )(?<!can't )(?<!not )(?<!never )(?<!to )\b(?:(?:bin|skip|ditch|avoid|scrap|(?:never|don'?t|do not) (?:program(?:me)?|give me|include)|none of|keep me off|not doing|won'?t do|wont do|not having|(?:don'?t|do not) (?:like|want|enjoy|do))"
    r" (?:those|them|these|it|that|'em|any of (?:those|them|that))\b(?! (?:now|at the moment|any ?more|these days|currently|obviously|yet)\b)|(?:so|and|hence|therefore),? (?:those|they|these|that)(?:'s|'re| are| is) (?:out|banned|off)\b|leave (?:those|them|these|it|that|'em) (?:out|off)\b|(?:don'?t|do not) (?:program(?:me)?|include|give me|want|need) any\b(?! [a-z]))"
)


def _pointed_at(text: Text, body: Body) -> None:
    """`my elbow hurts on skull crushers so leave those out`: the movement last named before it."""
    for match in text.matches(_AWAY_WITH):
        begin = max(0, match.start() - 80)
        named = [(one.start, one.end) for one in mentions(text.live[begin : match.start()], all_words=True)]
        named += [one.span() for one in general().finditer(text.live[begin : match.start()])]
        first, last = max(named, key=lambda span: span[1], default=(0, 0))
        between = text.live[begin + last : match.start()]
        if last and TAKEN not in between and not re.search(r"\d", between):
            body.exclusions.append(text.live[begin + first : begin + last].strip())
            text.take(begin + first, begin + last)
            text.take(match.start(), match.end())


_FOND: Final = re.compile(
    r"\b(?:dig|obsessed with|(?:make|makes) me happy|look forward to|looking forward to|best part|(?:my )?fave?s?\b|my jam|sucker for|(?:are|is) (?:\w+ )?fun|more of (?:those|them)|all day long|enjoying|keen on|adore|can'?t get enough|big fan|live for|= life|happy place|beats)\b"
)
_AVERSE: Final = re.compile(
    r"\b(?:(?:zero|0) interest in|(?:absolutely )?(?:zero|(?<!now )(?<!: )(?<!do )0) (?=\w+(?: please)?[.!]?$)|better not|hard pass|cannot be included|gone from my life|never get me on|isn'?t on\b|(?:is|'s) a no\b|bores? me|impossible here|are beyond me|not for me|hell no|not a chance|out of bounds|get in the (?:sea|bin)|scares? the|bin (?:them|those|it)|isn'?t happening|aren'?t happening|never again|refuse(?! to \w+ (?:it|this|that)\b)|skip anything|(?<!would )(?<!'d )make me (?:cry|sick|vomit|puke|gag|throw up|want to)|pure misery|the devil)\b"
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
            or (averse and averse[0].startswith("0") and "zero" not in text.said(start, end).lower())
        ):
            continue
        clause = re.sub(r"\bbores\b", "tires", clause)  # which is also short for a bent-over row
        named = [clause[with_kind(clause, one.start) : one.end].strip() for one in mentions(clause, all_words=True)]
        general = [word for word in GENERAL if compiled_pattern(rf"\b{re.escape(word)}\b").search(clause)]
        words = named or sorted(general, key=len)[-1:]
        if not words:
            continue
        (body.exclusions if averse else body.likes).extend(words)
        text.take(start, end)
    body.exclusions = list(dict.fromkeys(body.exclusions))
