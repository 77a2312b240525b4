"""Days off that begin on a day to come, as told: a holiday, an operation, an exam week; and that they are none."""

import re
from datetime import date, timedelta
from typing import Final

from tp_core.adapters.offline.arguments import Arguments
from tp_core.adapters.offline.reading import days_changed, days_taken, pauses, spans
from tp_core.domain import schedule
from tp_core.domain.facts import Facts
from tp_core.domain.program import RUNNING, Pause

ASKED: Final = "days off"
"""The topic of the question whether to plan them begins so; the days follow."""
UNTIL: Final = "days off until"
"""The topic of the question until when begins so; the first day follows."""
AWAY: Final = "last done: away"
"""What is kept for `undo` once they are planned."""
_SINCE: Final = re.compile(rf"^{UNTIL}: (?P<since>\d{{4}}-\d\d-\d\d)(?: \((?P<reason>\w+)\))?$")
_ABSENT: Final = re.compile(
    r"\b(?:away|holidays?|hols|vacation|travell?\w*|trips?|abroad|honeymoon|surgery|operations?|operated|exams?|conference|(?:annual |maternity |paternity |parental |my )?leave(?! (?:out|it|the|that))"
    r"|deployed|camping|skiing|visiting|out (?:for|from|of (?:action|town|office))|not (?:here|able|available|at home)"
    r"|(?:days?|weeks?|months?|time|fortnight) off|off (?:from|between|to|for|over)|(?:i'?ll|will) be (?:in|at|with|on)|break|unable to train"
    r"|(?:can'?t|cannot|can not|won'?t(?: be able to)?|will not) (?:train|be training|run|lift|work ?out)"
    r"|no (?:training|time)|go(?:ing)? (?:to|on|home|back|(?:to )?my country)|fly(?:ing)?|(?:i'?m|we'?re) in(?= [a-z]{4,})(?! (?:week|phase|base|build|peak|pain|training|form|shape|good|great|need|trouble|charge|between|love)\b))\b"
)
_BUSY: Final = re.compile(
    r"\b(?:can'?t|cannot|won'?t|not able to|unable to) (?:really )?(?:make|do|come|be there|go)\b(?! (?:it |this )?(?:that|so|all|both|the|my|any|\d))"
    r"|\bno (?:gym|workout|run|running|lifting|session)\b(?! shoes)|\b(?:busy|working late|late shift|double shift|night shift)\b"
    r"|\b(?:have|got|i'?ve|there'?s|is|it'?s) (?:(?:an?|the|my|our|to go to|to be at|got) )*(?:\w+ )?"
    r"(?:wedding|party|funeral|dentist|appointments?|meetings?|exams?|flight|concert|birthday|christening|interview|stag do|hen do)\b"
)
"""A day that is taken by something else."""
_INSTEAD: Final = re.compile(
    r"\b(?:mov(?:e|ing)|shift\w*|push\w*|(?:can|could|i'?ll|will|want to|rather) (?:do|train|go|come)|do(?:ing)? it|works? instead)\b.*$"
)
"""A day on which they can, named behind the one on which they cannot."""
FEW_DAYS: Final = 3
"""Days off from which the plan moves sooner than its single sessions (ours)."""
_PAST: Final = re.compile(r"\b(?:was|were|went|last (?:week|month|year)|ago|came back|back from|used to)\b")
_ELSE: Final = re.compile(
    r"\b(?:my|our|the) (?:wife|husband|partner|girlfriend|boyfriend|kids?|son|daughter|coach|boss|parents|mother|father"
    r"|mum|mom|dad|training partner|friend|gym|physio|doctor)(?:'s| is| are| will| has| goes| go| have| leaves| can'?t| cannot| won'?t)\b"
)
"""Somebody else is away, or a place is closed."""
_TRAINS_THERE: Final = re.compile(
    r"\b(?:but|and|while|where)\b.*\b(?:(?:still|can|will|i'?ll|want to|keep) (?:train|run|lift|work ?out)\w*|hotel gym)\b"
    r"|\bi (?:can|could|will|want to) (?:only |still |just )*(?:train|run|lift|work ?out)\b"
)
_ASKS: Final = re.compile(r"\?\s*$")
_MAY: Final = re.compile(
    r"\b(?:can|could|may|will|would) (?:i|we|you)\b.*\b(?:off|pause|break|holiday|away|plan)\b"
    r"|\bwhat (?:should|shall|do|can) (?:i|we) do\b|\bwhat now\b|\bwhat (?:about|happens (?:to|with)) (?:my |the )?(?:training|program\w*|plan|sessions)\b"
)
_NO_PLAN: Final = re.compile(r"\b(?:don'?t|do not|never|instead of|rather than)\b.{0,16}\b(?:paus\w+|plan)\b")
_OPERATION: Final = re.compile(r"\b(?:surgery|operations?|operated)\b")
_WEEK: Final = re.compile(r"\b(?:exam|busy|work|training|free|whole|full|conference|ski) week\b|\bweek (?:of|off)\b")
_NO: Final = re.compile(
    r"^\W*(?:no|nope|nah|not (?:now|yet|this time)|leave (?:it|them)|better not|don'?t)"
    r"(?:\W+(?:thanks|thank you|please|leave it|don'?t|then))*\W*$"
)
_MAKE_IT: Final = re.compile(r"\b(?:make (?:it|that)|till|until|another|longer)\b")
_CALLED_OFF: Final = re.compile(
    r"\b(?:i'?m|i am|we'?re|we are) (?:back|home)(?: early| home| already| now| again)*\W*$|^\W*back (?:early|home)\b"
    r"|\b(?:holidays?|vacation|trip|travel|surgery|operation|exams?)\b.{0,24}\b(?:cancell?ed|called off|fell through|postponed)\b"
    r"|\b(?:cancel|call off) (?:the|my) (?:holidays?|vacation|trip|days? off|time off|pause|break|absence)\b"
    r"|\b(?:not|no longer) (?:going away|travell?ing|away|going on holiday)\b|\b(?:stay\w*|be) (?:at )?home after all\b"
)


def call(plain: str, facts: Facts) -> tuple[str, Arguments] | None:
    """`pause_program` with its first day and its end, a yes to what was offered, or `resume_program`; else None."""
    if not any(one.program.status in RUNNING for one in facts.programs):
        return None
    topic = facts.open_question.topic if facts.open_question is not None else ""
    if topic.startswith(f"{ASKED}:") and days_changed.agrees(plain):
        return "pause_program", {"confirmed": True}
    if topic == AWAY and re.match(r"^\W*(?:no,? )?(?:undo|take (?:it|that|this) back)\b", plain):
        return "undo_change", {}
    told = _SINCE.match(topic)
    if told is not None:
        until = _end(plain, date.fromisoformat(told["since"]))
        return _made(date.fromisoformat(told["since"]), until, told["reason"] or "") if until is not None else None
    made = _of_planned(plain, facts) or _told(plain, facts.today)
    return None if made is not None and _is_little(made, plain, facts) else made


def leaves(plain: str, facts: Facts) -> bool:
    """Whether they decline the days off that were offered."""
    topic = facts.open_question.topic if facts.open_question is not None else ""
    return topic.startswith((f"{ASKED}:", f"{UNTIL}:")) and _NO.match(plain) is not None


def _end(plain: str, since: date) -> date | None:
    """Until when, from a first day known: `two weeks`, `until the 20th`."""
    return spans.read(plain, since).until or spans.read(f"for {plain}", since).until


def _of_planned(plain: str, facts: Facts) -> tuple[str, Arguments] | None:
    """What becomes of days off that are planned: called off, over, or with another end."""
    off = _planned(facts)
    if off is None or plain.endswith("?"):
        return None
    if _CALLED_OFF.search(plain):
        return "resume_program", {}
    short = _MAKE_IT.search(plain) and not _ABSENT.search(plain) and len(plain.split()) <= _FEW
    until = _end(re.sub(r"\bmake (?:it|that) ", "", plain), off.since) if short else None
    longer = re.search(r"\banother\b|\blonger\b", plain) and off.until is not None
    if longer and until is not None and off.until is not None:
        until = off.until + (until - off.since)
    return _made(off.since, until, off.reason) if until is not None else None


_FEW: Final = 8


def _planned(facts: Facts) -> Pause | None:
    found = [schedule.absence(one.program, facts.today) for one in facts.programs]
    return min((one for one in found if one is not None), key=lambda one: one.since, default=None)


def _told(plain: str, today: date) -> tuple[str, Arguments] | None:
    """Days off that are told, or wished for; None where they begin today, or nobody of this talk is away."""
    if _ASKS.search(plain) and not _MAY.search(plain):
        return None
    if not (_ABSENT.search(plain) or pauses.wished(plain)) or _no_absence(plain):
        return None
    operated = _OPERATION.search(plain) is not None
    span = spans.read(plain, today) if operated else spans.days_or_span(plain, today)
    since = span.since or (spans.on_day(plain, today) if operated else None)
    if since is None or since <= today:
        return None
    until = span.until
    if until is None and _WEEK.search(plain):
        until = since + timedelta(days=schedule.WEEK)
    return _made(since, until, _reason(plain))


def _is_little(made: tuple[str, Arguments], plain: str, facts: Facts) -> bool:
    """Whether they are days of which a session moves sooner than the whole plan (`few_days`)."""
    if "until" not in made[1] or "since" not in made[1] or pauses.wished(plain) or _OPERATION.search(plain):
        return False
    since, until = (date.fromisoformat(made[1][one]) for one in ("since", "until"))
    running = [one for one in facts.programs if one.program.status in RUNNING]
    held = sum(since <= day < until for one in running for _, _, day in schedule.session_dates(one.program, one.plan))
    return (until - since).days < FEW_DAYS or ((until - since).days < schedule.WEEK and held <= 1)


def few_days(plain: str, facts: Facts) -> tuple[date, ...]:
    """The days to come on which they cannot train, where they are few, or hold one session; none for anything else."""
    off = _ABSENT.search(plain) or _BUSY.search(plain) or days_taken.once(plain)
    if not off or _no_absence(plain) or (_ASKS.search(plain) and not _MAY.search(plain)):
        return ()
    plain = _INSTEAD.sub("", plain)
    span = spans.days_or_span(plain, facts.today)
    if span.since is None or span.until is None:
        return () if span.until is not None else spans.days_alone(plain, facts.today)
    made = _made(span.since, span.until, "")
    if span.since < facts.today or not _is_little(made, plain, facts):
        return ()
    return tuple(span.since + timedelta(days=ahead) for ahead in range((span.until - span.since).days))


def _no_absence(plain: str) -> bool:
    others = (_PAST, _ELSE, _TRAINS_THERE, _NO_PLAN)
    return any(pattern.search(plain) for pattern in others)


def is_of_others(plain: str) -> bool:
    """Whether somebody else cannot come, or a place is closed."""
    return _ELSE.search(plain) is not None


def _reason(plain: str) -> str:
    return "operation" if _OPERATION.search(plain) else pauses.reason(plain)


def _made(since: date, until: date | None, reason: str) -> tuple[str, Arguments]:
    end = {"until": until.isoformat()} if until is not None else {}
    return "pause_program", {"since": since.isoformat(), "reason": reason, **end}
