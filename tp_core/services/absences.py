"""Days off told ahead: what a holiday, an operation or an exam week would mean, the change itself, and its way back.

They are kept as a pause with its start and end; what they do to the dates is computed. A program that leads to a date
keeps it, and what lies in those days drops; any other ends later by as long.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from tp_core.domain import returning, schedule
from tp_core.domain.adaptation import ABSENCE, Adaptation, AdaptationStatus, Shape
from tp_core.domain.errors import Conflict, Invalid
from tp_core.domain.program import RUNNING, Move, Pause, Program, ProgramStatus
from tp_core.domain.schedule import day_in_words
from tp_core.services.adaptations import shapes
from tp_core.services.app import App
from tp_core.services.workouts.ground import Ground

ATHLETE = "athlete"
BY_WORD = "You told me in conversation, and said yes to it."
MOST_DAYS = 183
"""Half a year; who is away for longer begins anew."""
_SOURCE = "your own word"


@dataclass(frozen=True)
class Absence:
    """Days off ahead, before they are kept."""

    pause: Pause
    sessions: int
    """How many would have been trained in those days."""
    end: date
    """The program's last day with them."""
    weeks: tuple[float, ...]
    """The share of sets left out in each of the first weeks back; none for less than a week."""
    instead: tuple[str, ...] = ()
    """The ids of earlier entries whose days these take the place of."""


def preview(here: Ground, since: date, until: date, reason: str = "") -> Absence:
    """What days off from `since` up to, not including, `until` would mean; nothing is stored.

    `Conflict` where they hold the event, or lie outside the program; `Invalid` for days that make no sense.
    """
    program = here.program
    if program.status not in RUNNING:
        raise Conflict("The program is not running. Resume it first.")
    first = max(since, here.today, program.start_date)
    _refuse_unless_ahead(program, here.today, first, until)
    entries = _overlapping(program, here.today, first, until)
    base = program.model_copy(update={"pauses": _without(program.pauses, entries)})
    pause = Pause(since=first, until=until, reason=reason)
    moving = base.model_copy(update={"pauses": (*base.pauses, pause)})
    if schedule.moves_event(base, moving):
        pause = pause.model_copy(update={"drops": True})
    dates = [day for _, _, day in schedule.session_dates(base, here.plan)]
    back = here.plan.week(max(1, schedule.position(_with(base, pause), until).week))
    return Absence(
        pause=pause,
        sessions=sum(first <= day < until for day in dates),
        end=schedule.end_date(_with(base, pause)),
        weeks=returning.beside(returning.steps((until - first).days), back.kind),
        instead=tuple(one.adaptation_id for one in entries),
    )


def plan(
    app: App, here: Ground, found: Absence, *, reason: str = BY_WORD, by: str = ATHLETE
) -> tuple[Program, Adaptation]:
    """The program with those days kept, and the entry in its history; days they take the place of are undone there."""
    program = here.program
    entry = _entry(app, here, found, reason, by)
    pause = found.pause.model_copy(update={"adaptation_id": entry.adaptation_id})
    program = _lifted(program, [one for one in program.pauses if one.adaptation_id in found.instead], here.today)
    after = _with(program, pause).model_copy(update={"status": ProgramStatus.MODIFIED, "updated_at": app.now()})
    old = [one for one in _entries(app, here) if one.adaptation_id in found.instead]
    writes = [app.store.check_ins.put_adaptation(program.user_id, one) for one in (entry, *_undone(app, old, by))]
    app.store.save([app.store.keep_program(after), *writes])
    stored = entry.model_copy(update={"version": entry.version + 1})
    return after.model_copy(update={"version": after.version + 1}), stored


def take_back(app: App, here: Ground, entry: Adaptation, *, by: str = ATHLETE) -> tuple[Program, Adaptation]:
    """The days off are none: those not yet begun go, those that run end today. `Conflict` once they are over."""
    pause = next((one for one in here.program.pauses if one.adaptation_id == entry.adaptation_id), None)
    if pause is None or pause.until is None or pause.until <= here.today:
        raise Conflict("Those days are behind you, so there is nothing to undo.")
    others = [one for one in _entries(app, here) if one.adaptation_id != entry.adaptation_id]
    status = ProgramStatus.MODIFIED if others else ProgramStatus.ACTIVE
    program = _lifted(here.program, [pause], here.today)
    program = program.model_copy(update={"status": status, "updated_at": app.now()})
    (undone,) = _undone(app, [entry], by)
    app.store.save([app.store.keep_program(program), app.store.check_ins.put_adaptation(program.user_id, undone)])
    return program.model_copy(update={"version": program.version + 1}), undone.model_copy(
        update={"version": undone.version + 1}
    )


def entry_of(app: App, here: Ground, pause: Pause) -> Adaptation | None:
    """The entry of days off planned ahead, while it holds."""
    return next((one for one in _entries(app, here) if one.adaptation_id == pause.adaptation_id), None)


def summary(found: Absence | Pause, today: date) -> str:
    """`Away from Saturday 12 December to Friday 25 December`, both included."""
    pause = found.pause if isinstance(found, Absence) else found
    last = (pause.until or pause.since) - timedelta(days=1)
    if last == pause.since:
        return f"Away on {day_in_words(last, today)}"
    return f"Away from {day_in_words(pause.since, today)} to {day_in_words(last, today)}"


def _refuse_unless_ahead(program: Program, today: date, first: date, until: date) -> None:
    if until <= today:
        raise Invalid("Those days have passed already. Say from when and until when you are away.")
    if until <= program.start_date:
        begins = day_in_words(program.start_date, today)
        raise Conflict(f"The program begins on {begins}, after those days, so nothing has to move.")
    if until <= first:
        raise Invalid("It ends before it begins. Say from when and until when you are away.")
    if first > schedule.end_date(program):
        raise Conflict(f"The program is over by then: it ends on {day_in_words(schedule.end_date(program), today)}.")
    if (until - first).days > MOST_DAYS:
        last = day_in_words(until - timedelta(days=1), today)
        raise Invalid(
            f"{day_in_words(first, today)} to {last} is more than half a year. Stop the program on its page and begin "
            "anew when you are back."
        )
    event = program.event_date
    if event is not None and first <= event < until:
        name = program.event_name or "date"
        raise Conflict(
            f"Your {name}, {day_in_words(event, today)}, lies in those days, so I plan no days off over it. Say the "
            "days before it or after it."
        )


def _overlapping(program: Program, today: date, first: date, until: date) -> list[Pause]:
    """Days off planned before that the new ones touch: `make it until the 28th` says them anew."""
    ahead = [one for one in program.pauses if one.adaptation_id and one.until is not None and one.until > today]
    return [one for one in ahead if one.until is not None and one.since <= until and first <= one.until]


def _without(pauses: Sequence[Pause], some: Sequence[Pause]) -> tuple[Pause, ...]:
    return tuple(one for one in pauses if one not in some)


def _with(program: Program, pause: Pause) -> Program:
    """The program with days off; a single session moved to a day after them moves along."""
    length = _length(pause)
    moves = tuple(_moved(one, length) if one.to >= pause.since else one for one in program.moves)
    return program.model_copy(update={"pauses": (*program.pauses, pause), "moves": moves})


def _lifted(program: Program, some: Sequence[Pause], today: date) -> Program:
    """The program without days off: those that run end today."""
    for pause in some:
        until = max(today, pause.since)
        cut = pause.model_copy(update={"until": until})
        kept = tuple(cut if one == pause else one for one in program.pauses if one != pause or until > pause.since)
        back = _length(pause) - _length(cut)
        moves = tuple(_moved(one, -back) if pause.until and one.to >= pause.until else one for one in program.moves)
        program = program.model_copy(update={"pauses": kept, "moves": moves})
    return program


def _length(pause: Pause) -> timedelta:
    """How much later all later days are for it."""
    return timedelta() if pause.drops or pause.until is None else pause.until - pause.since


def _moved(move: Move, by: timedelta) -> Move:
    return move.model_copy(update={"to": move.to + by})


def _entries(app: App, here: Ground) -> list[Adaptation]:
    """The changes of the program that hold."""
    found = app.store.check_ins.adaptations(here.program.user_id, here.program.program_id)
    return [one for one in found if one.status is AdaptationStatus.ACCEPTED]


def _undone(app: App, entries: Sequence[Adaptation], by: str) -> list[Adaptation]:
    update = {"status": AdaptationStatus.REVERTED, "decided_by": by, "decided_at": app.now()}
    return [one.model_copy(update=update) for one in entries]


def _entry(app: App, here: Ground, found: Absence, reason: str, by: str) -> Adaptation:
    """What the history shows: the weeks they lie in, and the end before and after."""
    program, pause = here.program, found.pause
    first = max(1, schedule.position(program, pause.since).week)
    last = max(first, schedule.position(program, (pause.until or pause.since) - timedelta(days=1)).week)
    weeks = tuple(range(first, last + 1)) if pause.drops else (first,)
    shape = tuple(shapes.of_week(here.plan.week(one)) for one in weeks)
    return Adaptation(
        adaptation_id=app.new_id(),
        program_id=program.program_id,
        rule_id=ABSENCE,
        reason=reason,
        source=_SOURCE,
        summary=summary(found, here.today),
        weeks=weeks,
        status=AdaptationStatus.ACCEPTED,
        before=Shape(weeks=shape, lines=(_in_words(here, found, before=True),)),
        after=Shape(weeks=shape, lines=(_in_words(here, found, before=False),)),
        base_plan_version=program.plan_version,
        accepted_plan_version=program.plan_version,
        decided_by=by,
        decided_at=app.now(),
        made_on=here.today,
        created_at=app.now(),
    )


def _in_words(here: Ground, found: Absence, *, before: bool) -> str:
    if found.pause.drops:
        count = found.sessions if before else 0
        return f"{count} session{'' if count == 1 else 's'} in those days"
    end = schedule.end_date(here.program) if before else found.end
    return f"Ends on {day_in_words(end, here.today)}"
