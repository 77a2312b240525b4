"""Ordinary conversations: where the athlete stands in their programs, what a week holds, what a word means.

Everything is taken from the programs; what these rules cannot do is said, with what they can.
"""

import re
from collections.abc import Callable
from datetime import date
from typing import Final

from tp_core.adapters.offline import (
    advice,
    answers,
    around_told,
    days_told,
    elsewhere,
    everyday,
    few_days,
    how_it_went,
    in_passing,
    of_several,
    offers_told,
    operation_told,
    plan_told,
    policy,
    program_told,
    programs_told,
    remarks,
    training_texts,
    while_training,
    why_exercise,
    wonders_told,
)
from tp_core.adapters.offline.known import of_program
from tp_core.adapters.offline.reading import (
    asks,
    glossary,
    memory_words,
    pains,
    said_beside,
    sets_told,
    training_words,
)
from tp_core.adapters.offline.reading.lift_names import mentions
from tp_core.adapters.offline.reading.words import Text
from tp_core.domain.exclusions import body_parts
from tp_core.domain.facts import Facts, RunningProgram
from tp_core.domain.movement import Loading
from tp_core.domain.questions import marked
from tp_core.domain.safety import Tier, check

CAN: Final = (
    "Ask me where you are in your program, what a day or a week holds, how an exercise is done, what a word means, or "
    "about loads, rest, soreness and the like."
)
NO_MORE: Final = "To plan a new one, start it on this page; I'll ask what I need."
NO_PROGRAM: Final = "No program is running yet. To plan one, start a new program on this page; I'll ask what I need."
OUTSIDE: Final = (
    "Nothing is written down here without a program: *Write down something else you trained* on *Training* keeps it, "
    "and your next loads start from it."
)
NEW: Final = "To plan a new one, start a new program on this page; I'll ask what I need. What runs now stays."
CANNOT_CHANGE: Final = (
    "I can't change that from here. What I can is like “pause the program” or “move today to Saturday”; ending it is "
    "done on the program's page, and a check-in can lead to a suggested change."
)


_MOVES_IT: Final = re.compile(
    r"^\W*(?:please |can you |could you )?(?:move|shift|postpone|reschedule) "
    r"(?:it|this|that|today|them|the (?:session|workout|run))\W*$"
)
_GREETS = re.compile(r"^\W*(?:good )?(?:morning|evening|afternoon|day)(?: coach)?\W*$")
_TAKES_IT = re.compile(r"^\W*(?:(?:ok\w*|k|fine|alright|all right|cool|good|great|got it|understood|will do)\W*)*$")
"""`ok`, a thumb: nobody was thanked."""
_NEW = re.compile(
    r"\b(?:new|another|next|different) (?:program|plan|programme|goal|cycle|block)\b|\bstart over\b"
    r"|\b(?:start|make|create|design|build|write)(?: me)? (?:a|another|my) (?:\w+ )?(?:program|plan|programme)\b"
)
_CHANGE = re.compile(
    r"^(?!.*\b(?:what|when|why)\b).*\b(?:change|adjust|swap|replace|move|shift|skip|pause|stop|cancel|delete|quit|abandon"
    r"|reschedule|switch|make it|add|remove|increase|decrease|lower|raise|drop|postpone|extend|shorten)\b"
)
_LIGHTER = re.compile(r"\b(?:deload|lighter|light week|easy week|recovery week|easier)\b")
_END = re.compile(
    r"\b(?:end|ends|finish|over|done|last week|how long|how many weeks|weeks left|remaining|how much longer)\b"
)
_FEAST = re.compile(
    r"\b(?:over|during|at|around|for) (?:the )?(?:christmas|x-?mas|new year|easter|thanksgiving|holidays|festive)"
)
_EVENT = re.compile(r"\b(?:meet|race|event|competition|marathon|test day|deadline|days (?:left|until|to))\b")
_TODAY = re.compile(
    r"\b(?:today|tonight|next (?:session|workout|training)|now|tomorrow|what do i (?:do|train)|what'?s next|workout)\b"
)
_NEXT_WEEK = re.compile(r"\bnext week\b")
_WEEK_NUMBER = re.compile(r"\bweek \d{1,2}\b")
_MY_WEEK = re.compile(
    r"\b(?:what(?:'?s| is| does| are| do)?|which|when|show|list|tell)\b.*"
    r"\b(?:(?:my|this|the) (?:new )?(?:training )?(?:week|schedule|days)|days do i train)\b"
    r"(?!.*\b(?:today|tomorrow|goals?|phases?|left|end|deload|lighter)\b)"
)
_PHASES = re.compile(r"\bphases?\b|\bblocks?\b|\boverview\b|\bwhole (?:plan|program)\b|\boutline\b")
_WEEK = re.compile(r"\b(?:week|where|program|plan|schedule|sessions?|status|progress|train|days?|how am i)\b")
_CHECK_IN = re.compile(
    r"\bcheck(?:ed)?[- ]?ins?\b|\b(?:how|what) did i (?:say|tell|rate|write)\b"
    r"|\bhow did (?:my )?(?:last|the) weeks? go\b"
)
_GOAL = re.compile(r"\bgoals?\b|\btargets?\b|\baim\b")
_HURTS = re.compile(r"\b(?:hurts?|hurting|pain(?:s|ful)?|ach(?:es?|ing|e?y)|injur\w+|niggles?|tweaked)\b")
_SORE = re.compile(r"\b(?:sore|stiff)\b")
_UNWELL = re.compile(r"\b(?:sick|ill|cold|flu|fever|tired|slept)\b")
_HOW_MANY: Final = re.compile(r"\b(?:so|that) (?:many|much|few|little)\b")
_WHY = re.compile(r"\bwhy\b|\bhow come\b|\bwhat(?:'s| is) the (?:reason|point|idea)\b|\breason for\b")

_IF_IT_COMES: Final = (
    "Stop whenever it comes on. If it doesn't pass with rest, or comes with chest pain, fainting or trouble breathing, "
    "call your local emergency number."
)
"""Beside a sign that needs a clinician's word first."""
_COMES_ON: Final = frozenset({"RF3.heart", "RF3.dizzy", "RF3.worse"})
_UNTIL_CLEARED: Final = (
    "What you are told you may do goes there too, and I plan by it. Until then “pause the program” keeps the plan as "
    "it stands."
)
"""Beside what a clinician has to look at first and is no sign that comes and goes."""
_FORBIDS: Final = re.compile(r"\b(?:can'?t|cannot|not|don'?t|shouldn'?t|mustn'?t|stop\w*|never|until|before)\b")
_CLEARED: Final = re.compile(
    r"\b(?:doctor|doc|gp|physio\w*|midwife|surgeon|cardiologist|consultant|clinician)\b"
    r".*\b(?:said|says|told me|thinks|lets me)\b"
    r".*\b(?:go on|carry on|continue|(?:can|may|could) (?:train|lift|run|start))\b"
)
"""What a clinician allowed, told while a program runs: it counts once it stands under Account with its date."""
_OWN: Final = frozenset({"week", "check-in"})
"""Everyday questions that a running program answers itself, with its dates."""
_ACHES: Final = frozenset({"head", "throat", "stomach", "chest"})
"""What hurts because one is ill."""
_JOINTS: Final = frozenset({"knee", "shoulder", "back", "lower back", "hip", "elbow", "wrist", "neck", "ankle"})


def reply(said: str, facts: Facts) -> str:
    """The answer, in a few sentences."""
    if facts.challenge_reply:
        return facts.challenge_reply
    text = Text(marked(said_beside.with_apostrophes(said)))
    plain = text.plain
    at_once = offers_told.answer(plain, facts, CAN) or _at_home(plain, facts)
    at_once = at_once or operation_told.answer(plain, facts) or few_days.told(plain, facts) or _plainly(plain, facts)
    if at_once:
        return at_once
    asides = asks.read(text)
    first = _of_training(asides, plain, facts)
    news = _news(asides, plain, facts)
    fixed = _fixed(plain, asides.manner, asides.question, facts)
    asks_too = plain.rstrip().endswith("?")  # a question is answered before the news that stands beside it
    told = first or ((fixed or news) if asks_too else (news or fixed))
    if told:
        return told
    if _NEW.search(plain):
        return NEW if facts.programs else no_program(facts)
    if not facts.programs:
        more = CAN if asides.question == "help" else _outside(plain, facts)
        return f"{no_program(facts)} {more}".strip()
    return _of_program(plain, said, of_several.chosen(plain, facts), facts)


def _plainly(plain: str, facts: Facts) -> str:
    """Plain questions about the program, the way ahead and behind, and what is done on another page."""
    running = of_several.chosen(plain, facts) if facts.programs else None
    mine = programs_told.asked(plain, facts)
    unit = elsewhere.of_unit(plain)
    if mine or unit:
        return mine or unit
    around = in_passing.answer(plain, running, facts) or around_told.answer(plain, running, facts)
    if around:
        return around
    wondered = wonders_told.asked(plain, running, facts) if not _WHY.search(plain) else ""
    return wondered or program_told.asked(plain, facts) or elsewhere.asked(plain)


def _at_home(plain: str, facts: Facts) -> str:
    """What is said where somebody beside the athlete is ill; empty for nobody."""
    return while_training.ill_beside(plain, of_several.chosen(plain, facts), facts.today) if facts.programs else ""


def _of_training(asides: asks.Asides, plain: str, facts: Facts) -> str:
    """What is asked or told of training: pain first, then the program that runs, then training in general."""
    if asides.manner in ("injected", "foreign"):
        return ""
    running = of_several.chosen(plain, facts) if facts.programs else None
    unwell = while_training.ill(plain, facts.programs)
    if unwell and plain.rstrip().endswith("?") and asks.MAY_I.search(plain):
        return advice.IN_TRAINING["ill"]
    if unwell:
        hurt = _HURTS.search(plain) and body_parts(plain) - _ACHES
        return f"{unwell} {_hurts(plain, facts)}".strip() if hurt else unwell
    if asides.question == "pain" or running is None:
        return _everyday(asides, running, facts)
    if _WHY.search(plain):
        known = of_program(running, facts.today)
        about = why_exercise.named(plain, known) if asides.question == "exercise" and asides.about == "trains" else ""
        general = "" if _HOW_MANY.search(plain) else about or _everyday(asides, running, facts)
        reason = general or while_training.why(plain, running, facts.today)
        return _hurts(plain, facts) or reason
    return (
        _hurts(plain, facts)
        or _ill(asides, plain)
        or of_several.asked(plain, facts)
        or while_training.asked(plain, running, facts.today)
        or how_it_went.told(plain, running)
        or _everyday(asides, running, facts)
    )


def _ill(asides: asks.Asides, plain: str) -> str:
    """Whether one may train while ill is no matter of the plan's dates."""
    if asides.about == "ill" or training_words.stated(plain) != "ill" or training_words.asked(plain) == "well again":
        return ""
    return advice.IN_TRAINING["ill"] if asks.MAY_I.search(plain) else ""


def _news(asides: asks.Asides, plain: str, facts: Facts) -> str:
    """What is said to a state of things told; empty where none is, or no program runs."""
    if not facts.programs or asides.manner in ("injected", "foreign"):
        return ""
    if (asides.question == "cleared" or _CLEARED.search(plain)) and not _FORBIDS.search(plain):
        return answers.CLEARED
    return of_several.gone(plain, facts) or while_training.stated(plain, of_several.chosen(plain, facts), facts.today)


def _everyday(asides: asks.Asides, running: RunningProgram | None, facts: Facts) -> str:
    """The answer to a question about training in general; empty where none is asked."""
    if asides.question not in ("pain", "exercise", "advice") or asides.about in _OWN:
        return ""
    return everyday.to(asides, of_program(running, facts.today) if running is not None else None)


def _hurts(plain: str, facts: Facts) -> str:
    """What is said to what hurts and is no question; a joint that is sore hurts."""
    if pains.fears(plain) or pains.denied(plain):
        return ""
    if training_words.INJURY.search(plain) or pains.names_injury(plain):
        return training_texts.INJURED
    if plain.rstrip().endswith("?"):
        return ""
    if not _HURTS.search(plain) and not (_SORE.search(plain) and body_parts(plain) & _JOINTS):
        return ""
    area = f" I keep to what you told me before: {'; '.join(facts.limits[:2])}." if facts.limits else ""
    return (
        f"I don't plan through pain.{area} Leave out what hurts today, or swap it in the workout. If it is no better "
        "in a week, or worse, please see a physio or doctor."
    )


def beside(said: str, facts: Facts, about_memory: str) -> str:
    """What is answered beside what memory was asked or told: nothing where that was all, else the ordinary answer."""
    plain = Text(said).plain
    healed = bool(about_memory and memory_words.healed(plain))
    more = (
        not healed and any(pattern.search(plain) for pattern in (_HURTS, _SORE, _UNWELL))
    ) or said.rstrip().endswith("?")
    if about_memory and not more:
        return ""
    return "" if about_memory and memory_words.asks(plain) is not None else reply(said, facts)


def _fixed(plain: str, manner: str, question: str, facts: Facts) -> str:
    """What does not depend on the question's words: injected or foreign text, a word to explain, who this is."""
    if manner in ("injected", "foreign"):
        return f"{policy.INJECTED if manner == 'injected' else policy.FOREIGN} {CAN}"
    meaning = glossary.explained(plain)
    known = {"who": f"I'm {facts.coach.name}. {answers.WHO} {CAN}", "food": answers.FOOD, "help": CAN}
    if re.search(r"\bdays?\b|\btimes\b|\bsessions?\b", plain):
        known["realistic"] = advice.TEXTS["how many days"]
    return meaning or known.get(question) or _of_manner(plain, manner, facts)


def _of_manner(plain: str, manner: str, facts: Facts) -> str:
    if manner == "thanks" and facts.programs:
        return f"{'Good' if _TAKES_IT.match(plain) else 'Gladly'}. Write whenever something comes up."
    if manner in ("greeting", "thanks") or _GREETS.match(plain):
        first = facts.programs[0] if facts.programs else None
        here = f"{plan_told.name(first)}: {first.sentence}." if first is not None else no_program(facts)
        return f"{here} What would you like to know?"
    if manner == "hostile":
        return f"That didn't help you, then. {CAN}"
    about_training = re.search(r"\b(?:program|plan|week|session|training|workout)\b", plain)
    return f"{policy.OFF_TOPIC} {CAN}" if manner == "off topic" and not about_training else ""


def no_program(facts: Facts) -> str:
    """That none runs, and what became of the last one."""
    return f"{facts.behind} {NO_MORE}" if facts.behind else NO_PROGRAM


def _outside(plain: str, facts: Facts) -> str:
    """Where sets are written down that were done with no program running; empty where none are told."""
    return OUTSIDE if sets_told.logged(plain, facts.today) or _lift_done(plain) else ""


def _of_program(plain: str, said: str, running: RunningProgram, facts: Facts) -> str:
    """The first of the things that can be told which the words ask for."""
    for pattern, tell in _TELLS:
        if pattern.search(plain):
            several = of_several.on_day(plain, facts) if tell is days_told.today else ""
            several = several or (of_several.of_each(tell, plain, facts) if tell in _OF_EACH else "")
            return several or tell(plain, running, facts.today)
    to_clear = [flag.rule_id for flag in check(plain, today=facts.today) if flag.tier is Tier.CLEARANCE]
    if to_clear:  # it was understood: the answer begins with what it calls for
        return _IF_IT_COMES if set(to_clear) & _COMES_ON else _UNTIL_CLEARED
    program = asks.read(Text(plain)).program
    if program:
        return remarks.NAMED_PROGRAM.format(program=program)
    if lift := _lift_done(plain):
        return f"I read no sets there, so nothing is logged. Tell me like “{lift} 3x8 at 60”."
    bare = _bare_lift(plain, running, facts.today) or _ended(plain, running, facts.today)
    if bare or advice.asked(plain):
        return bare or f"I have no answer to “{remarks.quote(said)}”. {CAN}"
    return f"I didn't understand “{remarks.quote(said)}”. {CAN} What would you like to know?"


def _bare_lift(plain: str, running: RunningProgram, today: date) -> str:
    """An exercise and hardly a word more: when it comes, and what can be asked or told of it; else empty."""
    plain = sets_told.by_its_kit(plain)
    named = mentions(plain, all_words=True)
    if len(named) != 1 or len(plain.split()) > _FEW_WORDS or plain.endswith("?"):
        return ""
    name = named[0].exercise.name.lower()
    sets = "3x8 at 60" if named[0].exercise.loading in _WITH_LOAD else "3x8"
    ask = f"Ask “how do I do the {name}”, or tell me what you did of it, like “{name} {sets}”."
    return f"{days_told.next_of(named[0].exercise, running, today)} {ask}"


def _ended(plain: str, running: RunningProgram, today: date) -> str:
    """The end and the ways on, where nothing is left to train; else empty."""
    return f"{plan_told.end(plain, running, today)} {NO_MORE}" if days_told.all_behind(running, today) else ""


def _cannot(plain: str, running: RunningProgram, today: date) -> str:
    return few_days.where(plain, running, today) if _MOVES_IT.match(plain) else CANNOT_CHANGE


_FEW_WORDS: Final = 4
_WITH_LOAD: Final = frozenset({Loading.BARBELL, Loading.DUMBBELLS, Loading.KETTLEBELL, Loading.MACHINE})
_Tell = Callable[[str, RunningProgram, date], str]
_TELLS: Final[tuple[tuple[re.Pattern[str], _Tell], ...]] = (
    (_CHECK_IN, plan_told.check_ins),
    (_CHANGE, _cannot),
    (_LIGHTER, plan_told.lighter),
    (_WEEK_NUMBER, plan_told.numbered),
    (_NEXT_WEEK, plan_told.numbered),
    (_EVENT, plan_told.event),
    (_FEAST, days_told.over_feast),
    (_END, plan_told.end),
    (_PHASES, plan_told.phases),
    (_GOAL, plan_told.goals),
    (_MY_WEEK, plan_told.by_day),
    (_TODAY, days_told.today),
    (_WEEK, plan_told.this_week),
)


_OF_EACH: Final = (plan_told.by_day, plan_told.this_week, plan_told.lighter, plan_told.end, plan_told.goals)
"""What is told of every program that runs where none is named."""
_DID: Final = re.compile(r"^\W*(?:i |just |i've |today )*(?:did|done|finished|hit|got|made)\b[^?]*\d[^?]*$")


_NUMBERS: Final = re.compile(r"^\W*[a-z][a-z -]{2,30} \d+(?:[ ,x@/.-]+\d+)+(?: ?(?:kgs?|lbs?|reps?))?\W*$")


def _lift_done(plain: str) -> str:
    """The lift of a report in which no sets can be read: `did my squats, 105 for all of them`, `squat 100 5`."""
    named = mentions(plain) if _DID.search(plain) or _NUMBERS.search(plain) else []
    return plain[named[0].start : named[0].end] if named else ""
