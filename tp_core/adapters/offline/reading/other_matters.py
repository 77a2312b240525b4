"""Days that are another matter's: a sport's, work's, somebody else's; what another sport takes is kept free for it."""

import re
from typing import Final, Literal

from tp_core.adapters.offline.reading import clauses
from tp_core.adapters.offline.reading.day_groups import PART, Group
from tp_core.adapters.offline.reading.words import Text

_SPORT: Final = (
    r"swim\w*|pool|bike|cycl\w+|rides?|footy|fitba|cricket|netball|football|soccer|yoga|pilates|climb\w*|tennis|basketball|hockey|rugby|judo|bjj|boxing|karate|golf|badminton|danc\w+|play\w*"
    r"|hik\w+|(?:hill ?|dog )?walk(?:s|ing)?|sail\w*|surf\w*|kayak\w*|paddl\w*|ski(?:ing)?|ramble\w*|league|match(?:es)?|games?|coach (?:the|my|a|juniors|kids)|coaching|teach\w*|volunteer\w*"
)
MATTER: Final = (
    rf"{_SPORT}|church|mass|mosque|choir|band|rehears\w+|practice|club"
    r"|meet|race|comp(?:etition)?|wedding|party|flight|appointment|physio|class(?:es)?|lectures?|school|uni|kids?|custody|market|pub|quiz|date night|shifts?|on call|doubles|chemo|dialysis|deliver\w*|bin"
)
_OTHER_LEAD: Final = re.compile(
    rf"\b(?:{MATTER}|(?<!off )(?<!outside )work(?:s|ing)?(?: (?:late|nights?|shifts|evenings|in|from|on|\w+ days?))?|my (?:week|shift\w*|rota|job|other half|day off)|away|on the road|abroad|offshore|at sea|out of town|travel\w*|on shift|open|closes?|he|she|they|his|her|their|my (?:wife|husband|son|daughter|mate|sister|brother|partner|kids?|mum|mom|dad|friend|boss))\b(?! (?:gym|and come)\b)"
)
_OTHER_AFTER: Final = re.compile(
    rf"^{PART}(?:'s| is| are| for| i have| i've| i do| i've got)?\s*(?:my |our |the |a |an |long |late |early |double |night |day )*(?:{MATTER})\b"
    rf"|^{PART}\s*(?:i|i'm|im|we|i am) (?:work\w*|on shift|on call|have (?:the )?kids|away|at (?:work|my|the)|(?:do |go |have |have got )?(?:my |the |to )?(?:{_SPORT}))\b"
)
_SPORT_WHICH: Final = re.compile(rf"\b(?:{_SPORT}),? (?:which|that) (?:i|we) (?:do|play|have|go to)\s+(?:on )?$")
"""`judo, which I do Mon and Wed`."""
_OTHERS_TRAINING: Final = re.compile(
    rf"\b(?:team|squad|club|his|her|their|water|pitch|court|ice|mat|boat|turf|{MATTER}) (?:sessions?|training|practice)\b|\b(?:team|squad|club|academy|side|lads) trains?\s+(?:is |are |on |every )*$|\btrain\w* with (?:them|the (?:team|club|lads|squad|boys|girls))\b"
)
_GAME_DAY: Final = re.compile(r"\b(?:games?|match(?:es)?|fixtures?|league)(?: days?)? (?:is |are |on |every )*$")
_OF_A_PLAYER: Final = re.compile(
    r"\bplay(?:s|ing)? (?!at home\b)(?:(?!\bi\b)[^.;!?¶\d]){1,40}\btrain(?:s|ing)?,? (?:is |are |on |every )*$"
)
"""`I play left wing for my club, training tue thurs`: the team's."""
_WE_TRAIN: Final = re.compile(r"\b(?:(?:we|they) train|training)(?: is| are)?(?: on| every)?\s*$")
_A_SPORT: Final = re.compile(
    r"\b(?:football|soccer|footy|fitba|rugby|basketball|netball|hockey|volleyball|handball|cricket|lacrosse|judo|bjj|jiu[- ]?jitsu|mma|muay thai|boxing|kickboxing|karate|taekwondo|wrestling|tennis|squash club|badminton|climb\w*|boulder\w*|match(?:es)?|games?|league|team|squad|practice)\b"
)
"""What leaves no fresh legs for a session on the same day; a job or a walk does."""
_NEAR: Final = 40
_PLAYS: Final = re.compile(r"\bplay(?! at home\b)(?: (?!i\b)[a-z]+){0,2}?(?: on| every)?\s*$")
_AND_PLAY: Final = re.compile(
    rf"{PART},? (?:and |then |with )?(?:(?:a |the |we )?(?:match(?:es)?|games?)|we play|play)\b"
)
_WITH_OTHERS: Final = re.compile(rf"^{PART} (?:with|for) (?:the|my) (?:team|squad|club|lads|kids)\b")
_SPORT_AT_END: Final = re.compile(rf"\b(?:{_SPORT}|(?<=\bi )(?:row|race|boulder))(?: \w+){{0,2}}\s*$")
_OWN_SPORT: Final = re.compile(
    r"\b(?:i|we) (?:also |still |mostly |usually |already )?(?:row|ride|race|cycle|boulder|climb|swim|surf|spin|erg)\b(?! to work)(?!\W*(?:and|or) (?:run|lift|squat|press))[^.;!?¶]*$"
)
"""`I boulder three times a week, Tuesday Thursday Saturday`: the days of a sport that is theirs."""
_AMOUNT_OF_SPORT: Final = re.compile(
    r"^\W*(?:and )?(?:i (?:also |still |mostly |usually )?(?:row|ride|race|cycle|boulder|climb|swim|surf|bike)\b|(?:about |around |roughly )?\d+(?:\.\d+)? (?:hours?|hrs?) (?:a|per|each|every) week\b)"
)
_RELATIVE: Final = re.compile(r"\b(?:after|before|around|between|outside|straight from) (?:the |my )?\w+")
"""`after school mon wed fri`: when on the day."""
_OWN_CLASS: Final = re.compile(
    r"\b(?:oly\w*|olympic(?: lifting)?|weight ?lifting|barbell|lifting|strength) (?:class(?:es)?|club)\b"
)
"""A class of what they train for is no other matter."""
_NO_DAYS_OF_A_PLAN: Final = re.compile(r"^ (?:change|vary|differ|rotate)\b")
_STILL_TRAINS: Final = re.compile(
    r"\b(?:i (?:can )?use|train\w*|gym|run(?:ning)? club|\w*lift\w*|strength|weights|work ?out\w*|sessions?|free|available|allows?|lets?|can (?:do|make|go|come|train|run)|i run|work for me|works best)\b"
)


_COUNTED_APART: Final = re.compile(
    rf"\d ?(?:days?|x|times|sessions?)\b.*[\s,](?:\+|&|plus|and) (?P<sport>(?:a |the |my |some |long |big )*(?:{_SPORT})(?: or (?:{_SPORT}))?(?: \w+)? (?:on |at |every |each )?(?:the |a |my )?)$"
)
"""`2 days gym + hikes on`: what is counted before leaves the days behind to the sport."""


def is_other(lead: str, after: str) -> bool:
    """Whether the days are another matter's: a sport's, work's, somebody else's."""
    lead = _OWN_CLASS.sub("lifting", _RELATIVE.sub(" ", lead))
    apart = _COUNTED_APART.search(lead)
    lead = apart["sport"] if apart is not None else lead
    if _OTHERS_TRAINING.search(lead) or _WITH_OTHERS.match(after) or _NO_DAYS_OF_A_PLAN.match(after):
        return True
    if _GAME_DAY.search(lead):
        return True
    if _STILL_TRAINS.search(lead) or _STILL_TRAINS.search(after[:25]):
        return False
    return bool(_OTHER_LEAD.search(lead) or _OTHER_AFTER.match(after))


def is_beside(lead: str) -> bool:
    """Whether a number of days follows right behind another sport: `I swim three times a week`."""
    return bool(_SPORT_AT_END.search(lead)) and not _STILL_TRAINS.search(lead)


def whose(text: Text, group: Group, lead: str, after: str) -> Literal["", "sport", "other"]:
    """Whose days they are where they are no training days: another sport's, on which one has no fresh legs, or else's."""
    if _is_of_a_player(text, group):
        return "sport"
    if _is_of_own_sport(text, group, after):
        return "sport"
    if not is_other(lead, after):
        return ""
    return "sport" if _A_SPORT.search(f"{lead[-_NEAR:]}|{after[:_NEAR]}") else "other"


def of_a_sport(piece: str) -> bool:
    """Whether a part of a message tells how much of their sport they do: nothing of it goes into a plan of ours."""
    return _AMOUNT_OF_SPORT.search(piece) is not None


def _is_of_own_sport(text: Text, group: Group, after: str) -> bool:
    found = _OWN_SPORT.search(clauses.before(text, group.start))
    return found is not None and not _STILL_TRAINS.search(found[0][2:]) and not _STILL_TRAINS.search(after[:25])


def _is_of_a_player(text: Text, group: Group) -> bool:
    """Whether they are the days of a team or a sport, told with its matches: `training tue and thu, match on sunday`."""
    before = clauses.before(text, group.start)
    if _SPORT_WHICH.search(before) or _OF_A_PLAYER.search(before) or _PLAYS.search(before):
        return True
    return bool(_WE_TRAIN.search(before) and _AND_PLAY.match(text.plain, group.end))
