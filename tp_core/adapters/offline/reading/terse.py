"""What terse people run together, `bench 100 3 days barbell at home`, with the commas they leave out.

Rewrites the message before anything is read: only one without a verb, a joining word or a sign, where nothing but the order of
the words parts one fact from the next.
"""

import re
from itertools import pairwise
from typing import Final

_PARTED: Final = re.compile(r"[,;:()\n•·]|[.!?](?!\d)(?=.)")
_GRAMMAR: Final = re.compile(
    r"(?<![\w'])(?:i|i'?m|i'?ve|i'?d|my|me|we|you|he|she|they|it|it'?s|have|has|had|got|get|getting|is|are|am|was|were|be|been|do|don'?t|did|does|can|can'?t|cannot"
    r"|could|would|should|will|need|want|wants|wanna|would|like|love|hate|try|trying|train|trained|prefer|help|and|but|or|so|that|which|who|if|when|then|than"
    r"|because|cause|cos|how|what|why|where|since|until|till|before|after|while|use|take|takes|make|told|said|says|not|never|used|every|some|about|as|into|the"
    r"|hurts?|pain|sore|injur\w*|bad|surgery|ago|old|left|right|day \d|week \d|plates?|plus|minus|from)(?![\w'])|[&+?/✅✔☑❌✗✖❎👍👎]",
    re.IGNORECASE,
)
"""A message with one of these is a sentence, and its words say by themselves what belongs to what."""
_NUMBER: Final = r"(?<![\d.:/x-])(?:\d{1,3}|one|two|three|four|five|six|seven)(?:\s?-\s?\d{1,3})?"
_WEEKLY: Final = r"(?: ?(?:a|per|x|/|each) ?(?:week|wk)| weekly| pw)?"
_SEGMENT: Final = re.compile(
    rf"(?P<days>{_NUMBER} ?(?:days?|sessions?|times|x(?!\s?\d|[a-z])){_WEEKLY}(?: max)?(?! ?(?:of|on|off|split|cycle))(?![\w]))"
    rf"|(?P<long>{_NUMBER} ?(?:min(?:ute)?s?|hours?|hrs?|hr|h)(?![\w])(?: (?:a|per) (?:day|session|workout)| each| max| sessions?)?(?! (?:plank|hold|hang|wall|run|runs|5k|10k|mile|km|k|half|marathon|jog|easy|rest|race|row|hiit)\b))"
    r"|(?P<kit>(?:(?<![\w-])(?:full|home|commercial|small|hotel|garage|work|no|basic|big box) gym(?: only)?|no (?:equipment|kit|weights)|bodyweight only"
    r"|(?<!no )(?<!yes )(?:dumb ?bells?|kettle ?bells?|barbell|pull[ -]?up bar|bands?|bar)(?: (?:only|at home|in (?:garage|basement))|(?= \d{1,2} ?(?:days?|x|min)\b)|\s*$))(?![\w]))"
    r"|(?P<level>(?:total |complete )?(?:beginner|novice|newbie)|intermediate|advanced(?: lifter| runner)?)(?![\w])(?! (?:comp\w*|class|division|category|meet|plan|program\w*|race|league|level)\b)",
    re.IGNORECASE,
)
_HABIT: Final = re.compile(
    r"(?:(?<=\d )(?P<run>run|running|lift|gym)|\b(?:run|running|runs|jog|jogging|swim\w*|cycl\w+|bike|walk\w*|play\w*|row|yoga|football|soccer|tennis|bjj|judo|climb\w*|hik\w+|currently|now|already|squat|bench|deadlift|press))\s*$",
    re.IGNORECASE,
)
"""`run 3x` tells a habit, `squat 3x` how often one lift is trained; neither counts the days there are."""
_RACE: Final = re.compile(
    r"(?:\b(?:\d+(?:\.\d)? ?(?:k|km|m|mi|miles?)|half|marathon|mile)|\b(?:in|under|sub|below))\s*$", re.IGNORECASE
)
"""`10k 45 min` is a race's time."""
_LEAD: Final = re.compile(r"\b(?:on|in|at|with|for|using|only|just)\s*$", re.IGNORECASE)
_GOES_ON: Final = re.compile(r"\s*(?:on|in|at|of|for|per|each|with)\b", re.IGNORECASE)
"""`45 min on weekdays`."""
_NOW: Final = re.compile(r"(?<=[\w)])\s+(?=(?:currently|current|right now|now|atm|pb|best) (?:at )?\d)", re.IGNORECASE)
_LONGEST: Final = 16
"""Words up to which a message is no sentence somebody wrote out."""


def parted(original: str) -> str:
    """The message with a comma before and behind each count of days or minutes, kit or level, where it has no sign between."""
    words = original.split()
    if not 3 <= len(words) <= _LONGEST or _PARTED.search(original.strip()) or _GRAMMAR.search(original):
        return original
    cuts = sorted({place for found in _SEGMENT.finditer(original) for place in _edges(original, found)})
    pieces = [original[start:end].strip() for start, end in pairwise((0, *cuts, len(original)))]
    return _NOW.sub(", ", ", ".join(piece for piece in pieces if piece))


def _edges(message: str, found: re.Match[str]) -> list[int]:
    """Where commas belong round a segment: none round the habit of a sport, none at the message's beginning or end."""
    before = message[: found.start()]
    if found["days"] and (habit := _HABIT.search(before)):
        return [habit.start()] if habit["run"] and before[: habit.start()].strip() else []
    if found["long"] and _RACE.search(before):
        return []
    lead = _LEAD.search(before)
    start = lead.start() if lead else found.start()
    ends = () if _GOES_ON.match(message, found.end()) else (found.end(),)
    return [place for place in (start, *ends) if message[:place].strip() and message[place:].strip()]
