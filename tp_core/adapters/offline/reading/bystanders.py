"""What a message tells of other people, of other times and of what is only imagined: no fact of the athlete today.

It is taken out before any fact is read, so that a brother's squat, last year's week and `if I had a rack` stay unrecorded.
"""

import re
from datetime import date
from itertools import pairwise
from typing import Final

from tp_core.adapters.offline.reading import headings, told_of_else
from tp_core.adapters.offline.reading.lift_names import BIG_FOUR, mentions
from tp_core.adapters.offline.reading.words import Text
from tp_core.domain.exercises import Loading

_MY_NUMBER: Final = (
    r"(?<!than)(?<!beat)(?<!beats)(?<!with)(?<!by)(?<!to)(?<!for)(?<!gave)(?<!told)(?<!made)(?<!got)(?<!bought)(?<!has)(?<!had)"
    r"\s+(?:(?:and|so|while|whereas) )?(?:me|mine|mine's|i|i'm|i've)(?: (?:i|am|is|only|just|still|barely|about|around|like|at|on|do|can|can do|manage|squat|bench|deadlift|dead|press|pull|row|run|hit|hold|more like)){0,4}:? \d"
)
"""Where a run-on sentence comes to the athlete: `my brother he squats 200 me 90`, `... and I'm on 90`."""
_END: Final = (
    rf"(?:(?={_MY_NUMBER})|"
    r"(?=,?\s+but\b|,?\s+so (?:it(?:'s|'d|'ll| has| would| will)|that(?:'s| leaves)|we|all)\b|,\s+(?:and |so |while |whereas )?(?:i|me|my|mine)\b|\s+(?:and|so|while|whereas) (?:i|i'm|i'd|my)\b"
    r"|[.;!?](?!\d)|¶|$))"
)
PERSON: Final = (
    r"(?:(?:older|younger|little|wee|baby|kid|eldest|youngest|big|best|gym|training|lifting|running|twin) )*"
    r"(?:grandson|granddaughter|niece|nephew|missus|mrs|husband|hubby|wife|buddy|brother|sister|dad|father|mum|mom|mother|wife|husband|partner|girlfriend|boyfriend|gf|bf|friend|mate|buddy|bro|son"
    r"|daughter|kid|dog|colleague|co-?worker|boss|neighbou?r|uncle|aunt|cousin|roommate|flatmate|housemate|team ?mate|(?:brother|sister|mother|father)[- ]in[- ]law|room ?mate|coach|trainer|teacher|instructor|advisor|supervisor|professor|spouse|fianc[eé]e?)"
)
_LIFTS: Final = (
    r"(?:squat|bench|deadlift|press|curl|plank|snatch|clean|lift|pull|run|jog|row|train|weigh|swim|cycle|play)"
)
_DOES: Final = (
    rf"(?:(?:can|could|only|just|now|also|already|easily) )*(?:{_LIFTS}(?:e?s|ed)?|ran|does|did|hits?|maxes"
    rf"|has (?:a|an|his|her|bad|\d+)|had (?:a|an|his|her|\d+)|got (?:a|an|his|her)|(?:is|was|'s) (?:(?:only|now|already|just) )*{_LIFTS}(?:t|n)?ing|is (?:at|on|\d+(?:\.\d+)?|stronger|faster)|went|goes|gets|crawls|owns|wants (?:an? (?:first|bigger)|\d)|wrecked|broke|tore|hurt|is (?:into|mad|marathon|training|running|advanced|a beginner)|has (?:lifted|trained|run|the))\b"
)
_FIGURE: Final = r"\d+(?:[.:]\d+)*(?: ?(?:kgs?|kilos?|lbs?|pounds?|km?|min(?:ute)?s?)\b)?(?: ?x ?\d+| for \d+)?"
_OTHERS: Final = (
    rf"\b(?:with|like|than|against|beat) [a-z]+,? who {_DOES}.*?{_END}",
    rf"\b(?:my|our) {PERSON}'s {PERSON},? {_DOES}.*?{_END}",
    rf"\b(?:my|our|a|the(?= (?:missus|mrs|wife|husband|hubby|gf|bf)\b)) {PERSON}(?: (?:back home|at (?:the|my) gym|(?:at|from) \w+|(?!and\b|who\b|or\b|but\b|so\b|i\b|says\b)[a-z]+))?,? (?:(?:who|he|she|they) )?{_DOES}.*?{_END}",
    rf"\b(?:my|our) {PERSON}'s (?:{_LIFTS}|program(?:me)?|plan|routine|split|goal|target|max|pb|pr|best|total|5k|10k|half)\b.*?{_END}",
    rf"(?:(?<=, )|(?<=\. )|(?<=and )|(?<=; )|^)(?:he|she) {_DOES}.*?{_END}",
    rf"\b(?:my|our) {PERSON}(?:'s|s'|s)(?: (?:{_LIFTS}|max|best|pb|pr|1 ?rm|one|1))? (?:is|was) (?:(?:about|around|only|already|like|at) )*{_FIGURE}",
    rf"(?:(?<=, )|(?<=and )|(?<=but )|(?<=\. )|^)(?:(?:his|hers|theirs)|(?:his|her|their) (?:{_LIFTS}|max|best|pb|pr|one|1)) (?:is|was) (?:(?:about|around|only|already|like|at) )*{_FIGURE}",
    r"\b(?:he|she)(?:'?s| is) (?:training|preparing|prepping|entered|signed up|running|doing|\d\d) [^.;!?¶]{0,60}?(?=\bi'?m\b|\bi\b|[.;!?](?!\d)|¶|$)",
    rf"(?:(?<=, )|(?<=\. )|(?<=and ))(?:he|she)(?:'s| is) (?:\d|chasing|after|aiming|hoping|going for|targeting|running|doing|training).*?{_END}",
    rf"\b(?:my|our|a) {PERSON}(?: [a-z]+)? (?:follows?|runs?|uses?|swears by|is on|is doing|trains?) .*?{_END}",
    rf"\b(?:(?:the )?(?:lads|mates|guys|blokes|girls|others)|people|everyone|everybody)(?: (?:at|in|from|on) (?:(?:the|my) )?\w+)? {_LIFTS}s? \d.*?(?=\band i\b|\bbut\b|[.;!?](?!\d)|¶|$)",
    rf"(?:(?<=[.;!?] )|^)(?:sister|brother|husband|wife|boyfriend|girlfriend|bf|gf|partner|flatmate|dad|mum|mom|grandad|grandma|grandpa|hubby|wifey|the missus|the wife|coach|boss|winner)(?:'s)?\b(?: \([^)]*\))?(?: last year)? (?:(?:just|still|only|already|can) )*(?:{_LIFTS}s|got|does|did|ran|knocks|planks|holds|manages|reckons|planned|has|had|having|into|just had|says (?:he|she))\b.*?{_END}",
    rf"\b(?:a|the|some|this|that|one) (?:\w+ )?(?:bloke|guy|lad|kid|girl|woman|man|dude|lass|fella|chap|neighbour)(?: (?:at|in|from|on|there) ?(?:my|the)? ?\w*)? (?:just |easily |there )?(?:{_LIFTS}(?:e?s|ed)|does|did|ran|lifts|can) .*?{_END}",
    rf"\b(?:everyone|everybody|nobody|they all|the others|run club lot|pace group leader)\b[^.;!?¶]{{0,40}}?(?:{_LIFTS}(?:e?s)?|do|does|says?)\b.*?(?=\bi\b|\bi'm\b|\bapart from\b|\bmine\b|[.;!?](?!\d)|¶|$)",
    rf"\b(?:kipchoge|eddie hall|thor|hafthor|brian shaw|bolt|ronnie coleman|arnold|cbum|mo farah)\b.*?{_END}",
    rf"(?:(?<=[.;!?] )|(?<=, )|^)(?!(?:i|who|what|it|that|this|which|and|but|also|really|my|the|a|body|knees?|shoulders?|back|hips?|elbows?|wrists?|ankles?|neck|achilles|foot|feet|calf|hamstrings?|lower|upper|left|right|likes|loves)\b)[a-z]+ (?:hates|loves|prefers|likes) [a-z]+{_END}",
    rf"\bmy {PERSON} (?:said|says|thinks|wants|reckons) \d+ (?:days?|sessions?|times|x)\b",
    rf"\bmy (?:{PERSON})'s (?:got|rack|(?:gym|garage|shed|place|school|college|academy|office|club)(?: gym)?(?= (?:has|had|is|which|with|does)\b))\b.*?{_END}",
    r"\bworld record\b.*?(?=,|[.;!?](?!\d)|¶|$)",
)
_PASSED_ON: Final = re.compile(
    r"\b(?:(?:got|gave|bought|built|left) me (?:an?|some|his|her|their|the|my|\d(?! ?(?:days?|sessions?|times|x\b|weeks?|evenings?|mornings?))|dumb ?bells?|kettle ?bells?|bands)\b|says? i (?:can|may|could) use|lets? me (?:use|train)|(?:are|is) mine(?: now| to use)?|that i use|we share|in our (?:spare room|garage|basement|shed)|lending me)\b"
)
"""`mum got me dumbbells`, `my husband has a rack and says I can use it`: theirs once, the athlete's to train with."""
_IMAGINED: Final = (
    r"\bif i (?:had|was|were|could|owned)\b(?! (?:just )?(?:go|get|dip|duck|run|finish|break|crack) (?:it )?(?:in |under|sub|below|\d))(?! to (?:choose|pick|guess|say))[^.;!?¶]*?(?=,?\s+(?:but|alas|sadly|as it is|in reality|meanwhile|until then)\b|,\s+i'?m (?:an? )?(?:total |complete )?(?:beginner|novice|intermediate|advanced|new)\b|[.;!?¶]|$)",
    r"\bif (?:my|the|a|our) [^.;!?¶,]*?\b(?:arrives?|comes?|gets? (?:here|delivered)|turns? up|is delivered)\b[^.;!?¶]*?(?=,?\s+but\b|,\s+so\b|[.;!?¶]|$)",
    r"\bi'?d (?:buy|get|love|have) (?:a|an|some) [^.;,!?¶]{2,30} if\b[^.;,!?¶]*",
    r"\b(?:were i|once upon a time|would(?:'?ve| have) (?:hit|done|got|gotten|made|run|lifted|squatted|benched|pulled|held|managed|kept)|i could once|could once)\b[^.;!?¶]*?(?=,?\s+but\b|[,.;!?¶](?!\d)|$)",
    r"\b(?:rower|treadmill|bike|bench|rack|barbell|rings)(?:'s| is| are) (?:broken|knackered|bust|dead|gone|sold|still on the wish ?list|on the wish ?list)\b",
    r"\b(?:busted|broken|knackered|wrecked|dead) (?:rower|treadmill|bike|bench|rack|barbell|rings|rowing machine)\b",
    r"\bhad (?:a |an |some )?(?:pull[- ]?up bar|rings|bands|rower|bike|bench|dumb ?bells?), (?:it|they) (?:fell|snapped|broke|died)\b",
    r"\b(?:a|the|any|real|proper) (?:\w+ )?gym (?:is|are|'s) (?:far )?(?:too|out of)\b[^.,;!?¶]*|\b(?:don'?t|do not) have a gym\b[^.,;!?¶]*|\bcan'?t afford (?:a|the) gym\b[^.,;!?¶]*|\bno gym (?:near|close|around|within)\b[^.,;!?¶]*?(?=\bbut\b|[.,;!?¶]|$)",
    r"\b(?:don'?t|do not) own (?:a|an|any) \w+\b",
    r"\bif (?:my|the) \w+(?: \w+)? (?:was|were) [^.;!?¶]*?(?=,?\s+but\b|,\s+so\b|[.;!?¶]|$)",
    r"\b(?:people|they|everyone) (?:say|says|reckon)\b[^.;!?¶]*?(?=,?\s+but\b|, (?:mine|my|i|i'm)\b|[.;!?¶]|$)|\ba (?:decent|good|respectable|solid) \w+ is \d[^.;,!?¶]*",
    r"\bsaw (?:a|some|this) (?:\w+ )?(?:bloke|guy|lad|kid|girl|woman|man|dude|lass|video|reel|clip)\b[^.;!?¶]*",
    r"\bused to have (?:a|an|my)? ?[^.,;!?¶]*(?:, ?(?:cancelled|quit|sold|lost)[^.;!?¶]*)?",
    r"\bcan'?t afford [^.,;!?¶]*?(?=\bso\b|\bbut\b|\bany ?more\b|[.,;!?¶]|$)",
    r"\b[^.,;!?¶]{0,60}\bis opening (?:near|next|in|soon)[^.,;!?¶]*",
    r"\bif i (?:get|land|win) (?:the|that|this) [^.;!?¶]*?(?=,?\s+(?:but|until|till?|meanwhile)\b|[.;!?¶]|$)",
    r"\(not \d+(?:\.\d+)?\b",
    r"\bi (?:don'?t|do not) (?:need|want) (?:a |an )?\d+(?:\.\d+)?\b(?! ?(?:days?|sessions?|times|x|weeks?|min))",
    r"\bhad i (?:kept|stayed|stuck|carried|started|not|never|trained|gone|listened)\b[^.;!?¶]*?(?=,?\s+but\b|,\s+so\b|[.;!?¶]|$)",
    r"\bif i still\b[^.;!?¶]*?(?=,?\s+but\b|,\s+so\b|[.;!?¶]|$)",
    r"\bif (?:work|life|things|time|school) [^.;!?¶]*?(?=,?\s+but\b|,\s+so\b|[.;!?¶]|$)",
    r"\bi'?d love to say\b[^.;!?¶]*?(?=,?\s+but\b|,\s+so\b|[.;!?¶]|$)",
    r"\bif it (?:was|were) up to me\b[^.;!?¶]*?(?=,?\s+but\b|,\s+so\b|[.;!?¶]|$)",
    r"\bin (?:an ideal|a perfect) world\b[^.;!?¶]*?(?=,?\s+but\b|,\s+so\b|[.;!?¶]|$)",
    r"\b(?:i )?wish i (?:had|could|was|were)\b[^.;!?¶]*?(?=,?\s+but\b|,\s+so\b|[.;!?¶]|$)",
    r"\bi (?:would|could|should)(?: have|'ve) (?:done|run|trained|lifted)\b[^.;!?¶]*?(?=,?\s+but\b|,\s+so\b|[.;!?¶]|$)",
)
_GIVEN_UP: Final = (
    r"\bi(?:'d| had) (?:planned|hoped|aimed|meant|intended)\b[^.,;!?¶]*",
    r"\bi was (?:going|planning|hoping|meaning|about) to\b[^.;!?¶]*?(?=\s+but\b|[.;!?¶]|$)",
    r"\bmy (?:old |last |previous |former |ex[- ])?(?:coach|trainer|pt) (?:wanted me|had me|made me|used to|gave me|put me on|has me (?:on|doing)|wrote me|prescribed)\b.*?(?=\bbut\b|[.;!?](?!\d)|¶|$)",
    r"\b(?:i (?:said|told|promised)\b[^.;!?¶,]*?|to )my (?:last|old|previous|former|ex)[- ]?(?:coach|trainer|pt)\b",
)
_AT_AN_AGE: Final = (
    (
        rf"\b(?:i )?(?:{_LIFTS}(?:t?ed)|pulled|hit|did|managed|could (?:do|{_LIFTS}))\b[^,.;!?¶]{{0,30}}?\bat (?:age )?(?:1[3-9]|[2-5]\d)"
        r"(?=,? (?:but |and )?(?:i'm|i am|now\b|these days))"
    ),
    (
        rf"(?:(?<=[.;!?¶] )|(?<=, )|(?<=^)|(?<=¶))(?:back )?(?:at (?:age )?(?:1\d|[2-5]\d)|when i was (?:1\d|[2-5]\d)),? i (?:could \w+|ran|did|was|had|pulled|hit|managed|rowed|swam|{_LIFTS}(?:t?ed))\b"
        r"[^.;!?¶]*?(?=,(?! ?\d)| (?:and i(?:'m|'ve)?|but|now|today|at (?:1\d|[2-9]\d))\b|[.;!?](?!\d)|¶|$)"
    ),
    r"\bi (?:turn|hit|reach) (?:[2-7]\d)\b(?!\s*(?:kg|kilos?|lbs?|x))",
)
"""A number of years that stands where a load might: `squatted 200 at 22, I'm 39 now`, `before I turn 47`."""
_BEFORE: Final = re.compile(
    r"\b(?:(?:my |the )?(?:last|previous|old|former) (?:program|programme|plan|routine|block|coach|trainer|split|gym)\b|used to\b"
    r"|\b(?:rowed|played|did|ran|swam|lifted|trained|was|competed|boxed) [^.,;!?¶]{0,24}\bat (?:university|uni|college|school)\b|\bas (?:an? )?(?:child|kid|teen(?:ager)?|student|youngster|schoolboy|schoolgirl)\b"
    r"|\blast (?:winter|spring|summer|autumn|year|season) i (?:said|did|was|had|could|trained|ran|went|managed|promised)\b"
    r"|previously\b|back in\b|in (?:high school|college|uni|university|my (?:teens|twenties|20s|thirties|30s|youth))\b|when i was\b"
    r"|\bi(?:'ve| have)? tried\b|the (?:last|past) \d+ (?:years|months)\b|current (?:split|routine)\b|burnt out\b"
    r"|\bi (?:trained|lifted|ran|went|was (?:doing|training|lifting|running|going))\b"
    r"|\bbefore (?:the (?:(?:kids|children|twins|baby)(?! (?:is|are|wakes?|gets?|comes?|goes?|stirs?))|pandemic|accident|injury|operation|op|surgery)|all (?:that|this)|covid|lockdown|kids\b|i (?:got|had|was|broke|tore|hurt|moved|met)|my (?:injury|accident|operation|surgery|pregnancy|knee|back|hip))\b"
    r"|\bi (?:did|tried|played|joined|competed)\b[^.;!?¶]*\bin (?:19\d\d|20[01]\d|202[0-5])\b"
    r"|years ago\b|last year\b|i did 5/3/1\b|at my (?:best|peak)\b|in my prime\b)"
)
_THEN: Final = (
    r"(?<![\d.:/])\d{1,3}(?:\s*(?:-|to|or)\s*\d{1,3})?\s*-?(?:(?:x|times|days?|sessions?|weeks?|wks?|months?|min(?:ute)?s?|hours?|h)\b|x(?=\s?\d{1,2} ?(?:km?|miles?)\b))"
    r"(?:\s*(?:a|per|each|every|/)\s*(?:week|wk|day))?(?! ago\b)"
)
_DAYS_THEN: Final = re.compile(
    r"\b(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)(?:s|day|days|sday|sdays|nesday|nesdays|rsday|rsdays|urday|urdays)?\b|\b(?:weekends?|weekdays)\b"
)
_TURNS: Final = re.compile(
    r",(?! \d+(?:\.\d+)? ?-?(?:x|times|days?|sessions?|weeks?|months?|min(?:ute)?s?|hours?|h)\b[^,.;!?]{0,16}(?:[,.;!?¶]|$))|\bbut\b|\band now\b|\band (?=(?:i )?(?:would|want|wanna|hope|aim|need)\b|i'd\b|i(?:'m| am| run| train| lift| go| can| do| have)\b(?! (?:been|had|done)\b))|\bnow\b|\bthese days\b|\bthis (?:time|year)\b|\btoday\b|\bcurrently\b"
)


_JOKED: Final = re.compile(r"\W*(?:jk|just kidding|only joking|kidding|only kidding)\b")


_JOKED_BEHIND: Final = re.compile(r"[^.,;!?¶]+? (?:lol |haha+ )*(?:jk|just kidding|only joking)\b")
"""`no legs day lol jk legs too`."""


def _leave_out_jokes(text: Text) -> None:
    """`7 days a week!!! jk. 3.`: what the sentence before says is not meant."""
    for match in _JOKED_BEHIND.finditer(text.plain):
        _take_but_lifts(text, *match.span())
    for (start, end), (following, _) in pairwise(text.sentences()):
        if _JOKED.match(text.plain, following):
            _take_but_lifts(text, start, end)


def leave_out(text: Text, today: date) -> None:
    """Takes what is not about the athlete today; of the past only what would be read as this plan's week."""
    for start, end in headings.left_out(text, today):
        _take_but_lifts(text, start, end)
    _leave_out_jokes(text)
    for pattern in (*_OTHERS, *_IMAGINED, *_GIVEN_UP, *_AT_AN_AGE):
        for match in text.matches(pattern):
            if _PASSED_ON.search(match[0]):
                continue
            _take_but_lifts(text, match.start(), match.end())
    for start, end in told_of_else.spans(text):
        if not _PASSED_ON.search(text.plain, start, end):
            _take_but_lifts(text, start, end)
    for start, end in text.sentences():
        for first, last in _clauses(text.plain, start, end):
            if _BEFORE.search(text.plain, first, last):
                _take_counts(text, first, last, raced=_RACE.search(text.plain, start, end) is not None)


def _clauses(plain: str, start: int, end: int) -> list[tuple[int, int]]:
    """A sentence cut where it turns to another time."""
    cuts = [start, *(match.start() for match in _TURNS.finditer(plain, start, end)), end]
    return list(pairwise(cuts))


_RACE: Final = re.compile(r"\b(?:\d{1,2} ?k(?:m)?|half(?: marathon)?|marathon|parkrun)\b")
_VOLUME: Final = re.compile(
    r"\b\d+(?:\.\d)? ?km?(?: (?:a|per|every|most) weeks?|/w\w+| weekly| weeks)|\b(?:long|longest|furthest)\b[^.,;]{0,20}?\d+ ?km?\b"
)
_DURATION: Final = re.compile(r"\d\s*-?(?:min|h)")
_OWN_TIME: Final = re.compile(
    r"\b\d{1,2}:\d\d\b|\bi(?:'m|'ve|'d)?\b[^.;!?¶]{0,30}\b\d+ min|(?:^|[.;!?] )me\b[^.;!?¶]{0,20}\b\d+ min|\bi(?:'m|'d)?\b[^.;!?¶]{0,40}\b\d(?:\.\d)? h(?:ours?)?\b"
)


def _take_but_lifts(text: Text, start: int, end: int) -> None:
    """The lift or race that another's number belongs to is still what the message is about.

    `my dad squats 200, I do 140`, `my wife does 10k in 47 minutes, I crawl round in 58:30`.
    """
    kept = [
        (mention.start, mention.end)
        for mention in mentions(text.live[start:end])
        if mention.exercise.id in BIG_FOUR or mention.exercise.loading in (Loading.BODYWEIGHT, Loading.TIME)
    ]
    theirs = text.plain[:start] + text.plain[end:]
    if _OWN_TIME.search(theirs) and not _RACE.search(_VOLUME.sub("", theirs)):
        kept += [race.span() for race in _RACE.finditer(text.live[start:end])]
    place = start
    for first, last in sorted(kept):
        text.take(place, start + first)
        place = start + last
    text.take(place, end)


def _take_counts(text: Text, first: int, last: int, *, raced: bool) -> None:
    """Of the counts of another time all but the time of a race: `I ran my first 10k in 1 hour 4 minutes`."""
    for match in _DAYS_THEN.finditer(text.live, first, last):
        text.take(*match.span())
    for match in re.finditer(_THEN, text.live[first:last]):
        if raced and _DURATION.search(match[0]):
            continue
        text.take(first + match.start(), first + match.end())
