"""What is said of a message before the next question: noted, assumed, needing a clinician, not understood."""

import re
from datetime import date

from tp_core.adapters.offline import draft_wishes, everyday, own_words, phrases, questions
from tp_core.adapters.offline.done import Done
from tp_core.adapters.offline.goals import attempts, complains
from tp_core.adapters.offline.known import of_design
from tp_core.adapters.offline.reading import emphasized, other_matters, plain_goals
from tp_core.adapters.offline.reading.message import Reading
from tp_core.domain import exercises
from tp_core.domain.brief import Topic
from tp_core.domain.equipment_words import named_at
from tp_core.domain.exclusions import of_pelvic_floor
from tp_core.domain.exercises import EXERCISES
from tp_core.domain.facts import Creating, Facts
from tp_core.domain.periodization import strength_days
from tp_core.domain.phrasing import listed
from tp_core.domain.safety import Tier, check, operations
from tp_core.domain.schedule import day_in_words

_MOST_WORDS = 60
_QUOTE = 60
OF_WEIGHT = "I plan the training and set no number for weight; a dietitian can help with that."
BESIDE_A_SPORT = "I plan the strength and the conditioning for it; {sport} with you or a coach of that sport."
ONE_A_DAY = "I plan one session a day; log a second one as a workout of your own."
ON_SHIFTS = "The plan sits on set weekdays: when a shift takes one, tell me and I move that session."
PELVIC = "Jumps stay out of the plan. A pelvic health physio is the one to see about that."
NAMED_PROGRAM = "I don't follow published programs such as “{program}”; I can plan towards the same goal."


def remarks(reading: Reading, facts: Facts, creating: Creating, done: Done) -> list[str]:
    """What was refused, what was noted, what is assumed, what was not understood."""
    if reading.asides.starts_over and "revise" in done.names:
        return ["Everything is cleared."]
    noted = phrases.of_calls(done.with_refusals(), facts.today)
    if reading.person.unit is None:  # a unit that only stands beside a load is no news
        noted = [phrase for phrase in noted if phrase not in phrases.UNITS]
    parts = [*([facts.challenge_reply] if facts.challenge_reply else []), *reading.nonsense]
    parts += [*done.refused, *_needs_clearance(reading, creating, facts)]
    if reading.asides.question == "undo" and done.calls:
        parts.append(_taken_back(done, creating))
        noted = []
    if noted:
        parts.append(_noted(noted, facts, done))
    parts += [*_same_length(reading, creating), *reading.assumed[:2]]
    parts += [*_beside(reading, facts, creating, done), *_of_the_day(reading, done)]
    parts += _assumptions(facts, creating, done)
    defaults = tuple(Topic(topic) for topic in done.arguments("use_defaults").get("topics", ()))
    if defaults:
        parts.append(questions.taken(defaults, creating.design))
    parts += [] if facts.challenge_reply or facts.challenge else _unread(reading, creating, facts, done)
    return parts


def _beside(reading: Reading, facts: Facts, creating: Creating, done: Done) -> list[str]:
    """What was said of attempts, of a lift that is no fun, and what of a wish for an exercise can't be done."""
    parts = [*_of_the_goal(reading, done), *([PELVIC] if any(map(of_pelvic_floor, reading.body.limitations)) else [])]
    if attempts(reading):
        known = of_design(creating.design, facts.today)
        parts.append(f"Openers are no goals, so your goals stay as they are. {everyday.openers('', known)}")
    if complains(reading) and not done.calls:
        parts.append("If that lift hurts, tell me where; to have it left out, say “no” and its name.")
    likes = done.arguments("record_preferences").get("likes", ())
    parts += [_not_placed(like, creating) for like in likes]
    if likes and reading.week.named and "trainingDays" not in done.arguments("record_constraints"):
        parts.append("Which lift falls on which day follows from the split; I can't pin one to a day.")
    return [part for part in parts if part]


def _of_the_goal(reading: Reading, done: Done) -> list[str]:
    """What a coach has to say to a goal in kilos of one's own weight, or to one that it may not even repeat."""
    if "record_goals" not in done.names:
        return []
    goal = done.arguments("record_goals").get("primary", "")
    sport = plain_goals.sport_itself(goal, reading.text.plain) if goal else ""
    if sport:
        return [BESIDE_A_SPORT.format(sport=sport)]
    return [OF_WEIGHT] if reading.aims.of_weight else [own_words.correction(reading.aims.goal)]


_TWICE_A_DAY = re.compile(
    r"\b(?:twice|two times|2 ?x|2 times) (?:a|per|each|every|in one) day\b|\b(?:two|2)[- ]a[- ]days?\b"
    r"|\bdouble (?:days|sessions)\b"
)
_ON_SHIFTS = re.compile(
    r"\b(?:rotating|rotational|changing|alternating|irregular) (?:shifts?|rotas?|rosters?)\b"
    r"|\bshift work\w*|\b\d (?:days )?on,? (?:and )?\d (?:days )?off\b"
    r"|\bmy (?:shifts?|rota|roster) (?:changes?|rotates?|var(?:y|ies))\b"
)


def _of_the_day(reading: Reading, done: Done) -> list[str]:
    """What a plan of ours cannot do for who trains twice a day or works in shifts, and what to do instead."""
    if not done.calls:
        return []
    told = [ONE_A_DAY] if _TWICE_A_DAY.search(reading.text.plain) else []
    return [*told, ON_SHIFTS] if _ON_SHIFTS.search(reading.text.plain) and not reading.week.named else told


def _not_placed(like: str, creating: Creating) -> str:
    """A liked exercise that found no room in the week, with why and what one can do; empty where it has one."""
    exercise, design = exercises.find(like), creating.design
    if exercise is None or design is None:
        return ""
    planned = [slot.exercise_id for session in design.plan.week(1).sessions for slot in session.slots]
    if exercise.id in planned:
        return ""
    name = exercise.name.lower()
    if not exercises.performable(exercise, design.constraints.equipment):
        return f"The {name} can't be placed with the kit you named."
    kin = next((EXERCISES[one] for one in planned if EXERCISES[one].pattern is exercise.pattern), None)
    if kin is None:
        return f"I found no room for the {name} in these days."
    held = f"I found no room for the {name}: the {kin.name.lower()} holds its place."
    aimed = any(target.exercise_id == kin.id for target in design.targets)
    instead = "" if aimed else f", or say “{name} instead of {kin.name.lower()}”"
    return f"{held} You can swap it in on the day, in the workout{instead}."


def _needs_clearance(reading: Reading, creating: Creating, facts: Facts) -> list[str]:
    """What of a message a clinician has to look at first, said when it is told; the end of the talk says it again."""
    flags = check(reading.text.original, today=facts.today)
    topics = list(dict.fromkeys(flag.topic for flag in flags if flag.tier is Tier.CLEARANCE))
    ahead = _before_operation(reading, creating, facts) if any(one.topic == operations.TOPIC for one in flags) else []
    if not topics or not creating.missing:
        return ahead
    told = f"Noted: {phrases.of_health(topics)}."
    return [
        *ahead,
        f"{told} Before a program starts I need a clinician's OK for that; planning can go on.",
    ]


def _before_operation(reading: Reading, creating: Creating, facts: Facts) -> list[str]:
    """That a program can end before an operation that is still ahead, or that its goal lies after it."""
    event, day = creating.brief.event_date, operations.month_of(reading.text.plain, facts.today)
    if event is None:
        return ["A program can end before it: tell me the last week you can train."]
    if day is None or event < day:
        return []
    return [f"The operation lies before {day_in_words(event, facts.today)}: a goal for a day before it can be planned."]


def _same_length(reading: Reading, creating: Creating) -> list[str]:
    """A length for one day of the week has no place in a plan."""
    brief = creating.brief
    apart = reading.week.apart(brief.training_days, brief.days_per_week)
    if apart is None or apart.long_run or (reading.runs.long_run.weekend is not None and brief.long_run_minutes):
        return []
    kept = f", so I keep {brief.session_minutes} minutes" if brief.session_minutes else ""
    one = "a single one can be fitted on its day, with *Fit it to today*"
    return [f"Every session of a plan has the same length{kept}; {one}."]


_NO_CHANGE = (
    "secondaryGoals", "emphasis", "exclusions", "likes", "limitations", "swaps", "targets", "startingNumbers",
    "acceptedDefaults", "nothingToAvoid", "numbersUnknown", "unit",
)  # fmt: skip
"""Facts that grow, or follow from others: one more of them changes nothing."""


_FIELDS = {
    "goal": "the goal", "experience": "the level", "daysPerWeek": "the days", "trainingDays": "the days",
    "busyDays": "the days to keep free",
    "sessionMinutes": "the session length", "longRunMinutes": "the long run's length",
    "equipment": "the kit", "weeks": "the length", "startDate": "the start",
    "eventDate": "the date", "nothingToAvoid": "that nothing hurts", "numbersUnknown": "that the numbers are open",
    "weeklyDistanceKm": "the weekly kilometres", "longestRunKm": "the longest run",
}  # fmt: skip


def _taken_back(done: Done, creating: Creating) -> str:
    """What a step back took out, and what it set to what was said before."""
    removed = done.arguments("revise").get("remove", ())
    gone = [f"“{EXERCISES[one].name.lower() if one in EXERCISES else one}”" for one in removed]
    now, before = creating.brief.model_dump(mode="json"), done.before
    changed = {name: words for name, words in _FIELDS.items() if before.get(name, now[name]) != now[name]}
    again = phrases.of_fields(creating.brief, changed)
    gone += [words for name, words in changed.items() if name not in again]
    told = [f"Taken back: {listed(list(dict.fromkeys(gone)))}."] if gone else []
    back = [*again.values(), *_added_again(done)]
    return " ".join([*told, *([f"Back to {listed(back)}."] if back else [])]) or "Taken back."


def _added_again(done: Done) -> list[str]:
    """What a step back put in again that had been taken out."""
    lists = [
        (name, {key: value for key, value in given.items() if key in _NO_CHANGE}, refused)
        for name, given, refused in done.with_refusals()
        if name != "revise"
    ]
    return phrases.of_calls(lists, date.min)


def _number_replaced(name: str, done: Done) -> bool:
    """Whether a lift's number stands where another of the same lift stood."""
    known = {one["exerciseId"] for one in done.before.get(name, ())}
    return any(feat["exercise"] in known for feat in done.arguments("record_goals").get(name, ()))


def _lead(facts: Facts, done: Done) -> str:
    """`Changed:` only where something else was written there before."""
    changed = [name for name, value in done.before.items() if value and name not in _NO_CHANGE]
    changed += [name for name in ("targets", "startingNumbers") if _number_replaced(name, done)]
    return "Changed:" if changed else questions.opener(facts.coach)


def _noted(noted: list[str], facts: Facts, done: Done) -> str:
    lead = _lead(facts, done)
    chosen: list[str] = []
    for phrase in noted:
        if chosen and len(" ".join([*chosen, phrase]).split()) > _MOST_WORDS - 15:
            break
        chosen.append(phrase)
    return f"{lead} {'; '.join(chosen)}{'; and the rest' if len(chosen) < len(noted) else ''}."


def _assumptions(facts: Facts, creating: Creating, done: Done) -> list[str]:
    """What is assumed beside what was just said: at first the session length and the start, later the days."""
    design = creating.design
    if design is None or not done.calls:
        return []
    given = done.arguments("record_constraints")
    days = bool({"daysPerWeek", "busyDays"} & given.keys()) and "trainingDays" not in given
    assumed = [
        assumption.text
        for assumption in design.assumptions
        if assumption.topic not in creating.missing
        and (not facts.asked or (days and assumption.topic is Topic.DAYS))
        and assumption.topic in (Topic.DAYS, Topic.TIMELINE, Topic.EXPERIENCE)
    ]
    return [f"I'm assuming {'; '.join(assumed[:3])}."] if assumed else []


def _unread(reading: Reading, creating: Creating, facts: Facts, done: Done) -> list[str]:
    """One sentence on what was not understood, quoting it."""
    if reading.asides.program:
        return [NAMED_PROGRAM.format(program=reading.asides.program)]
    if reading.body.unknown and not reading.body.exclusions:
        return [f"I didn't understand “{quote(reading.body.unknown[0])}”."]
    left = _left_over(reading, creating) if done.calls else ""
    if left:
        return [f"I didn't understand “{quote(left)}”."]
    if done.calls or reading.nonsense or reading.screening is not None or reading.asides.question:
        return []
    said_enough = (
        bool(attempts(reading))
        or complains(reading)
        or _only_yes_or_no(reading)
        or bool(_NOTHING_MORE.match(reading.text.plain))
        or (reading.asides.unsure and bool(creating.brief.goal))
        or bool(_needs_clearance(reading, creating, facts) or _same_length(reading, creating))
    )
    wish = draft_wishes.told(reading.text.plain, missing=bool(creating.missing)) if creating.design else ""
    return [] if said_enough else [wish or _unplaced(reading, creating)]


_NOTHING_MORE = re.compile(
    r"^\W*(?:no,? )?(?:nothing (?:else|more)|that'?s (?:all|it|everything))\b[^a-z]*(?:for now|thanks|from me)?\W*$"
)


_NO_INJURY = re.compile(
    r"^\W*(?:i(?:'ve| have)? )?(?:no|never|not|without|zero)\b[^.;!?¶]{0,20}\b(?:injur\w+|hurt|aches?|niggles?)\W*$"
)


def _unplaced(reading: Reading, creating: Creating) -> str:
    """A message that gave nothing: what of it could not be placed."""
    if reading.asides.unsure and not creating.brief.goal:
        return "No goal yet is a fine place to start."
    if re.search(r"\bmiles?\b", reading.text.plain):
        return "I count runs in kilometres so far; miles you give me are turned into them."
    if creating.missing[:1] == (Topic.SCREENING,) and _NO_INJURY.match(reading.text.plain):
        return "No injuries, then. The health list asks for more than that."
    if reading.number is not None:
        return f"I couldn't place {reading.number:g}."
    if reading.lifts.nameless:
        first = reading.lifts.nameless[0]
        return f"I couldn't tell which lift “{reading.text.said(first.start, first.end)}” is."
    return f"I didn't understand “{quote(reading.text.original)}”."


def _only_yes_or_no(reading: Reading) -> bool:
    return reading.asides.yes or reading.asides.no or bool(reading.asides.decides)


def _left_over(reading: Reading, creating: Creating) -> str:
    """A part of a message with a number in it that nobody read: a fact that would be lost in silence."""
    goal = reading.aims.goal.lower()
    for start, end in reading.text.sentences():
        for piece in re.finditer(r"[^,\x1f]+", reading.text.live[start:end]):
            number = re.search(r"(?<![\w.])\d+(?:\.\d+)?(?![\w%])", piece[0])
            said = reading.text.said(start + piece.start(), start + piece.end()).strip(" .,:;-")
            if (
                number
                and not other_matters.of_a_sport(piece[0])
                and not check(said)
                and not named_at(piece[0])
                and not (strength_days.wanted(creating.brief) and emphasized.strength_days(piece[0]))
                and not (reading.aims.of_weight and re.search(r"\b(?:kg|kilos?|lbs?|pounds?|stone)\b", piece[0]))
                and len(re.findall(r"[a-z]{3,}", piece[0])) >= 2
                and said.lower() not in goal
                and goal not in said.lower()
            ):
                return said
    return ""


def quote(text: str) -> str:
    """A few of the athlete's words."""
    words = " ".join(text.split()).replace("“", "").replace("”", "")
    return words if len(words) <= _QUOTE else words[: _QUOTE - 3].rsplit(" ", 1)[0] + " …"
