"""What comes up around the training while a program runs: a race's time, a human coach, shoes, weight, kit, advice.

A key for each, and what of it the words name: the time asked for, the race's distance, the kit.
"""

import re
from typing import Final

_COACH: Final = re.compile(
    r"\b(?:my|our) (?:\w+ )?(?:coach|trainer|pt|instructor|personal trainer)(?: (?:at|from|in) [a-z ]{2,20}?)?"
    r"(?: (?:also|just|always|now|really))*"
    r" (?:says?|said|told|tells|thinks?|wants?|recommends?|recommended|suggests?|suggested|advises?|advised|reckons"
    r"|makes|made me|has me|gave me|wrote me|would rather)\b"
)
_WEIGHT: Final = (
    r"\bi(?:'ve| have)? ?(?:also |just |already |only |now )?(?:lost|gained|put on|dropped|am down|am up|went up|went down)"
    r"(?: (?:about|around|almost|over|another|like|some))* ?(?:\d+(?:[.,]\d+)? ?(?:kgs?|kilos?|lbs?|pounds?|stone)\b|(?:a lot of |so much |too much )?weight\b)"
    r"(?!.{0,12}\bon (?:my|the) (?:squat|bench|dead ?lift|press|lifts?))"
    r"|\bmy (?:body ?)?weight\b(?!s).{0,24}\b(?:up|down|dropp\w*|ris\w+|increas\w+|falls?|fell|less|more|same|changed?)\b"
    r"|\bi weigh (?:about |around )?\d+(?:[.,]\d+)? ?(?:kgs?|kilos?|lbs?|pounds?) (?:less|more)\b"
    r"|\bi(?:'m| am) (?:losing|gaining) (?:weight|fat|kilos)\b"
)
_TIME: Final = (
    r"\b(?:predict\w*|estimated?|expected|projected|likely|finish(?:ing)?) (?:\w+ ){0,2}(?:times?|result)\b|\bpredict (?:my|the|a)\b|\brace prediction\b"
    r"|\bwhat (?:finish(?:ing)? )?times? (?:will|would|could|can|might|should i expect|do you think|am i going to)\b(?!.*\b(?:train|session|workout|today|tomorrow)\b)"
    r"|\bhow (?:fast|quick\w*|long) (?:will|would|could|can|might) (?:i|it|(?:my|the|a) (?:race|half|marathon|10 ?k|5 ?k))\b.*\b(?:race|half|marathon|10 ?k|5 ?k|finish|run it|race day|take me)\b"
    r"|\bwhat (?:could|can|would|will|might) i run\b(?!.*\b(?:today|tomorrow|this week)\b)"
    r"|\b(?:watch|garmin|strava|app|calculator|polar|coros|apple watch)\b.{0,24}\b(?:says?|predicts?|thinks?)\b.*\d[:.]\d\d"
    r"|\b(?:can|could|will|would) i (?:\w+ ){0,5}?(?:under|sub|below|faster than|quicker than|in) ?-?\d{1,2}[:.]\d\d\b"
)
_ENOUGH: Final = r"\b(?:enough|sufficient)\b"
_THINGS: Final = re.compile(
    r"\b(?:equipment|kit|gear|dumb ?bells?|bar ?bells?|racks?|bench(?:es)?|bands?|kettle ?bells?|machines?|plates?|cables?|home gym|gym)\b"
)
_KEYS: Final = tuple(
    (key, re.compile(pattern))
    for key, pattern in (
        ("miss race", r"\b(?:what (?:if|happens (?:if|when))|suppose|and if|if)\b.*\b(?:miss\w*|can'?t (?:make|do|run|go|get|start|attend)|cannot|don'?t (?:make|start|go)|skip|not (?:able|there))\b.*\b(?:race|meet|comp(?:etition)?|event|half|marathon|race day|parkrun)\b"),
        ("race time", _TIME),
        ("shoes", r"\b(?:shoes?|trainers|sneakers|spikes|carbon plates?)\b"),
        ("commands", r"\b(?:competition |meet |referee'?s? |squat |bench(?: press)? |dead ?lift |platform |the )commands?\b|\bcommands? (?:for|in|of|on|at)\b|^\W*commands?\W*$|\b(?:what does|what is|what'?s|when do (?:they|the \w+) say) [\"'“]?(?:the )?(?:rack|press|start|down|squat|replace)[\"'”]?(?: (?:mean|command|signal|call))\b|\bwhen do (?:they|the referees?|judges?) say\b"),
        ("water cut", r"\b(?:water|sweat)[- ]?(?:cut\w*|load\w*|weight)\b|\bcut(?:ting)? water\b|\bwater to (?:cut|drop|lose)\b|\bdehydrat\w+\b|\bsweat (?:it|some|a few) (?:off|out)\b"),
        ("ideal weight", r"\bhow much should i weigh\b|\b(?:ideal|right|healthy|best) (?:body ?)?weight\b|\bwhat should (?:i|my) weigh\w*\b"),
        ("weight", _WEIGHT),
        ("through it", r"\b(?:squat|train|lift|run|push|work|play|bench|press|dead ?lift|go|keep going) through (?:it|that|this|the (?:pain|ache|injury)|pain|injur\w+)\b"),
        ("took out", r"\bwhy (?:did|have|has|was|were|is|are|do)\b.*\b(?:tak(?:e|en)|took|leave|left|remov\w+|drop\w*|gone|missing)\b(?: out)?.*\b(?:squats?|bench\w*|dead ?lifts?|press\w*|rows?|lunges?|runs?|running|exercises?|pull[- ]?ups?|raises?)\b|\bwhere (?:is|are|did)\b.*\b(?:squats?|bench|dead ?lifts?|rows?|press\w*)(?: go| gone)?\W*$"),
        ("fades", r"\b(?:it'?s|its|it is|only|just)\b.*\b(?:at|in) the (?:start|beginning)\b|\b(?:goes|went|go) away (?:after|once|when|while) (?:i |a |the |warm|\d)|\bwarms? up and (?:goes|is gone)\b"),
        ("can i lift", r"\b(?:can|could|will|would|do you think) i (?:\w+ ){0,4}?(?:squat|bench|pull|dead ?lift|press|lift|hit|get)\b (?:a )?\d{2,3}(?! ?(?:min|k\b|km|reps|sets|x|times|days))"),
        ("max out", r"\bmax(?:ing)? out\b|\b(?:test|try|go for|hit|attempt) (?:my |a |the |for a )?(?:new )?(?:\w+ )?(?:1 ?rm|max|pr|pb|one rep max)\b(?=.*\b(?:today|now|tonight|tomorrow|this week)\b)"),
        ("bomb out", r"\bbomb(?:ed|ing)?[- ]?out\b|\bmiss (?:all )?(?:my |three |3 )?openers?\b"),
        ("too fast", r"\b(?:was|is) (?:that|it|this|my (?:run|pace))(?: run| pace)? (?:too|a bit) (?:fast|slow)\b|^\W*too (?:fast|slow)\W*$"),
        ("heat", r"\b(?:hot|heat|warm|humid|sunny)\b.*\b(?:race|half|marathon)\b|\b(?:race|half|marathon)\b.*\b(?:hot|heat|warm|humid)\b|\b(?:2[2-9]|3\d|4[0-2]) ?(?:degrees|°|celsius)\b"),
        ("not pain", r"\b(?:just|only) (?:a (?:bit|little) )?(?:stiff|sore|tight)\b.*\b(?:not?|n't)\b.*\bpain|\bnot? pain\b.*\b(?:stiff|sore|tight)\b|\bno(?:t)? pain,? (?:just|only)\b"),
        ("maxes", r"^\W*(?:(?:what'?s|whats|what is|what are|show|show me) )?(?:my )?(?:current )?(?:est(?:imated)? max(?:es)?|e-?1 ?rms?|1 rep max(?:es)?)(?: now| currently| today| at the moment)?\W*$"),
        ("lift often", r"\bi (?:want to|wanna|would like to|'d like to|want) (?:squat|bench|dead ?lift|press|pull)\w* (?:more often|every day|(?:\d|two|three|four|five|twice)(?: times| x| days)? ?(?:a|per|every|times) ?week)\b"),
        ("train there", r"\b(?:do|train|work ?out|exercise|have|use)\b.*\bthere\b"),
        ("doctor says", r"\bmy (?:doctor|gp|physio\w*|nurse|dietitian|cardiologist) (?:says?|said|told me|wants|thinks|recommends?|advised?)\b.*\b(?:should|to) (?:walk|swim|eat|drink|sleep|lose|gain|move|stretch|do more|exercise|cycle|be more)\b"),
        ("fat", r"\bi(?:'m| am|m) (?:so |too |getting |very |really )*(?:fat|overweight|chubby|out of shape)(?: again)?\W*$"),
        ("buggy", r"\b(?:buggy|stroller|pram|pushchair)\b"),
        ("shifts", r"\b(?:after|before|between|on|work\w*|do|have|from) (?:a |my |the )?(?:\d+ ?h(?:ours?)? )?(?:night|late|early|double|long)?(?: |-)?(?:night )?shifts?\b|\b(?:rota|roster|shift plan|shift pattern)\b|\bi work (?:every|nights|weekends|shifts|on weekends)\b|\bafter (?:my )?nights\b|\bnight shifts?\b"),
        ("one week", r"\b(?:only|can'?t|cannot|just|not)\b.*\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b.*\bnext week\b|\bnext week\b.*\b(?:only|can'?t|cannot|just)\b.*\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b"),
        ("start again", r"^(?!.*\b(?:cold|ill|sick|flu|fever|covid|injur\w+)\b).*(?:\bwhen (?:do|does|will|can|should) (?:i|it|we|training|the (?:program\w*|plan)|my (?:training|program\w*|plan)) (?:start|begin|go on|continue|resume|train)(?: up)? again\b|\bhow (?:do|should|can) i (?:start|begin|get) (?:again|back(?: in(?:to it)?)?)\b)"),
        ("first", r"\bwhat (?:should|do|shall|must) i do (?:at )?first\b|\bwhere (?:do|should|shall) i (?:start|begin)\b|\bhow (?:do|should) i (?:start|begin)\W*$"),
        ("cannot do", r"\bwhat if i (?:can'?t|cannot|can not|am not able to) do (?:a |an |the |any )?"),
        ("split run", r"\b(?:split|divide|break up|cut)\b.*\b(?:long )?runs?\b.*\b(?:two|2|half|halves|parts)\b|\b(?:long )?run in (?:two|2) (?:parts|goes)\b"),
        ("bike", r"\b(?:can|could|may|should) i (?:\w+ )?(?:bike|cycle|swim|row|walk|use the (?:elliptical|bike|rower))\b.*\b(?:instead|for (?:the|my|this|a) run)\b"),
        ("breathless", r"\b(?:out of|short of|catch my|get my) breath\b(?=.*\b(?:stairs|walk\w*|easily|quick\w*|always|still|hill\w*)\b)|\bbreathless\b"),
        ("heart", r"\b(?:bad|good|safe|dangerous|harm\w*|risk\w*|ok|okay)\b.*\bfor (?:my|the|your) heart\b"),
        ("weaker", r"\b(?:normal|ok|okay|why|bad)\b.*\b(?:feel|am|got|gotten|get)\b.*\b(?:weak(?:er)?|slower|unfit)\b"),
        ("would you", r"^\W*(?:(?:and|so|but|ok\w*|coach|hm+|well)\W+)*(?:(?:what|which)(?: one| of (?:them|those|these))? would you (?:do|choose|pick|recommend|suggest|go for|take)\b|what do you (?:recommend|suggest|advise|think(?: i should do)?)\W*$|if you were (?:me|in my)|what (?:should|shall) i do (?:now|then)\W*$)|\bwhat would you do\b|\bin my (?:place|shoes|position)\b"),
        ("stretch", r"\bstretch\w*\b"),
    )
)  # fmt: skip
ONLY_ASKED: Final = frozenset({"shoes", "commands"})
"""What changes nothing of the program, whatever its words are: `when should I replace my shoes`."""
_CLOCK: Final = re.compile(
    r"\b(?:under|sub|below|faster than|quicker than|in|run|says?|predicts?|thinks?|around|about) ?-?(?P<h>\d{1,2})[:.](?P<m>\d\d)(?:[:.](?P<s>\d\d))?\b"
)
_FAR: Final = (
    (re.compile(r"\bhalf(?:[- ]marathon)?\b|\b21(?:\.1)? ?km?\b"), 21_097.5),
    (re.compile(r"\b(?:full )?marathon\b|\b42(?:\.2)? ?km?\b"), 42_195.0),
    (re.compile(r"\b(?:10|ten) ?(?:k|km|kilomet\w+)\b"), 10_000.0),
    (re.compile(r"\b(?:5|five) ?(?:k|km|kilomet\w+)\b|\bparkrun\b"), 5_000.0),
)
_HOURS_UP_TO: Final = 6
"""`1:50` of a race is an hour and fifty minutes, `24:30` are minutes and seconds."""


def asked(plain: str) -> str:
    """The key of what is asked or told; empty for nothing of it."""
    if by_coach(plain):
        return "coach says"
    found = next((key for key, pattern in _KEYS if pattern.search(plain)), "")
    if found or not re.search(_ENOUGH, plain):
        return found
    if re.match(
        r"^\W*(?:and |so |but )?(?:is|are|will|would) (?:that|this|it|those|they)(?: be)? (?:really )?(?:enough|sufficient)\W*$",
        plain,
    ):
        return "enough of what"
    return "enough kit" if _THINGS.search(plain) and re.search(r"\b(?:is|are|will|would|do|does)\b", plain) else ""


def by_coach(plain: str) -> bool:
    """Whether a human coach of theirs is quoted: their word is no wish of the athlete's to us yet."""
    return _COACH.search(plain) is not None


def seconds_asked(plain: str) -> float | None:
    """The time one asks whether they can run: `under 1:50`; None where none is named."""
    found = _CLOCK.search(plain)
    if found is None:
        return None
    first, second, third = int(found["h"]), int(found["m"]), int(found["s"] or 0)
    long = found["s"] is not None or first < _HOURS_UP_TO
    return first * 3600 + second * 60 + third if long else first * 60 + second


def meters_asked(plain: str) -> float | None:
    """The distance named; None where none is, and the race's own is meant."""
    return next((far for pattern, far in _FAR if pattern.search(plain)), None)
