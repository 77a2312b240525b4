"""A coach's roster: a line an athlete, computed from its row and today, those who ask for attention first."""

from collections.abc import Collection, Iterator, Sequence
from datetime import date, datetime
from functools import lru_cache

from tp_core.domain import adherence, schedule
from tp_core.domain.adherence import Share
from tp_core.domain.attention import Item, items, unanswered
from tp_core.domain.care import Care
from tp_core.domain.program import Approval, PhaseKind, ProgramStatus
from tp_core.domain.roster import CheckInFact, Outcome, RosterRow, ratings, sessions
from tp_core.domain.value import Value
from tp_core.services import people, profiles
from tp_core.services.app import App
from tp_core.services.storage.people import Joined

_KEPT_LINES = 20_000


class PutAway(Value):
    """An item the coach marked as done, or put off `until` a day."""

    item: Item
    until: date | None = None
    at: datetime


class Line(Value):
    """What a roster shows of one athlete. Shares carry their own denominators."""

    coach_id: str
    user_id: str
    name: str
    program_id: str | None = None
    program_name: str = ""
    status: ProgramStatus | None = None
    approval: Approval = Approval.NONE
    week: int = 0
    weeks: int = 0
    phase: str = ""
    phase_kind: PhaseKind | None = None
    adherence: dict[int, Share]
    last_check_in: CheckInFact | None = None
    note: CheckInFact | None = None
    """The check-in whose note is quoted: of a question not answered, else the latest; never an older one instead."""
    rating_trend: tuple[int | None, ...] = ()
    last_session: Outcome | None = None
    event_name: str = ""
    event_in: int | None = None
    """Days until the event, where one is ahead."""
    ends_in: int | None = None
    attention: tuple[Item, ...] = ()
    put_away: tuple[PutAway, ...] = ()
    """What would ask for attention, had the coach not handled it."""
    unanswered: tuple[CheckInFact, ...] = ()
    """Questions and the latest check-in without the coach's word, oldest first."""
    tags: tuple[str, ...] = ()


def lines(app: App, coach_ids: Sequence[str], today: date) -> tuple[Line, ...]:
    """Every athlete of these coaches: attention first, the most pressing kind and longest wait on top, then by name.

    A row may be there of someone who has left: who sees whom is decided by consent, not by rows.
    """
    found = []
    for coach_id in coach_ids:
        cared, seen = app.store.care.all_of(coach_id), people.let_see(app, coach_id)
        own_lines = (
            _with_care(_line(packed, today), cared, today) for packed in app.store.roster.packed_rows(coach_id)
        )
        found += [one for one in own_lines if seen is None or one.user_id in seen]
        there = {one.user_id for one in found if one.coach_id == coach_id}
        found += [_with_care(_computed(row, today), cared, today) for row in _without_program(app, coach_id, there)]
    return tuple(sorted(found, key=_order))


def line(app: App, coach_id: str, user_id: str, today: date) -> Line | None:
    """One athlete's line; None where they are not on the roster."""
    row = row_of(app, coach_id, user_id)
    if row is None:
        return None
    return _with_care(_computed(row, today), {user_id: app.store.care.of(coach_id, user_id)}, today)


def row_of(app: App, coach_id: str, user_id: str) -> RosterRow | None:
    """An athlete's row, also of one who joined and has no program yet; None where they are not on the roster."""
    found = app.store.roster.find(coach_id, user_id)
    joined = app.store.people.joined(user_id, coach_id) if found is None else None
    return _bare(app, joined) if joined is not None else found


def _without_program(app: App, coach_id: str, there: Collection[str]) -> Iterator[RosterRow]:
    """Who joined and has started no program with this coach: nobody else would tell the coach that they came."""
    for one in app.store.people.athletes_of(coach_id):
        if one.user_id not in there:
            yield _bare(app, one)


def _bare(app: App, joined: Joined) -> RosterRow:
    name = profiles.of(app, joined.user_id).name
    return RosterRow(coach_id=joined.coach_id, user_id=joined.user_id, name=name, joined=joined.since.date())


def _order(one: Line) -> tuple[object, ...]:
    if not one.attention:
        return (1, 0, date.max, one.name.casefold(), one.user_id)
    first = one.attention[0]
    return (0, first.kind, first.since, one.name.casefold(), one.user_id)


def _with_care(one: Line, cared: dict[str, Care], today: date) -> Line:
    care = cared.get(one.user_id)
    if care is None:
        return one
    left = tuple(item for item in one.attention if not care.hides(item.item_id, today))
    handled = {each.item_id: each for each in care.handled}
    away = tuple(
        PutAway(item=item, until=handled[item.item_id].until, at=handled[item.item_id].at)
        for item in one.attention
        if care.hides(item.item_id, today)
    )
    return one.model_copy(update={"attention": left, "put_away": away, "tags": care.tags})


@lru_cache(maxsize=_KEPT_LINES)
def _line(packed: str, today: date) -> Line:
    """Pure in its arguments: a row that has not changed is not read again the same day."""
    return _computed(RosterRow.model_validate_json(packed), today)


def _computed(row: RosterRow, today: date) -> Line:
    every = sessions(row)
    shares = {days: adherence.share(every, today, days=days) for days in adherence.WINDOWS}
    base = Line(
        coach_id=row.coach_id,
        user_id=row.user_id,
        name=row.name or row.user_id,
        adherence=shares,
        last_check_in=row.check_ins[-1] if row.check_ins else None,
        note=_note(row),
        rating_trend=ratings(row, today),
        last_session=row.last_session,
        attention=items(row, today),
        unanswered=unanswered(row),
    )
    program = row.program
    if program is None:
        return base
    here = schedule.position(program, today)
    phase = schedule.phase_of(program.program_definition.phases, here.week)
    event = program.event_date
    return base.model_copy(
        update={
            "program_id": program.program_id,
            "program_name": program.program_definition.name,
            "status": program.status,
            "approval": program.approval,
            "week": here.week,
            "weeks": program.program_definition.total_duration,
            "phase": phase.name,
            "phase_kind": phase.kind,
            "event_name": program.event_name,
            "event_in": (event - today).days if event is not None and event >= today else None,
            "ends_in": (schedule.end_date(program) - today).days,
        }
    )


def _note(row: RosterRow) -> CheckInFact | None:
    """Once a check-in is answered, what was said weeks before is no news: only a question nobody answered is."""
    latest = row.check_ins[-1] if row.check_ins else None
    if latest is not None and latest.excerpt and not latest.replied:
        return latest
    open_ones = [one for one in row.check_ins if one.asks and one.excerpt and not one.replied]
    return open_ones[-1] if open_ones else latest if latest is not None and latest.excerpt else None


class Wanted(Value):
    """Which lines of a roster one wants to see."""

    view: str = "needs"
    """`needs`: asks for attention; `checkIns`: a check-in not answered; `approve`; `all`."""
    phase: PhaseKind | None = None
    event: bool = False
    silent: bool = False
    ending: bool = False
    tag: str = ""
    name: str = ""


VIEWS = {"needs": "Needs you", "checkIns": "New check-ins", "approve": "To approve", "all": "All"}


def chosen(found: Sequence[Line], wanted: Wanted) -> tuple[Line, ...]:
    """The lines of a view, filtered."""
    return tuple(one for one in found if _in_view(one, wanted.view) and _passes(one, wanted))


def _rules(one: Line) -> set[str]:
    return {item.rule_id for item in one.attention}


def _in_view(one: Line, view: str) -> bool:
    if view == "needs":
        return bool(one.attention)
    if view == "checkIns":
        return "UNANSWERED" in _rules(one)
    if view == "approve":
        return "APPROVAL" in _rules(one)
    return True


def _passes(one: Line, wanted: Wanted) -> bool:
    if wanted.phase is not None and one.phase_kind is not wanted.phase:
        return False
    if wanted.event and one.event_in is None:
        return False
    if wanted.silent and "SILENT" not in _rules(one):
        return False
    if wanted.ending and "ENDING" not in _rules(one):
        return False
    if wanted.tag and wanted.tag not in one.tags:
        return False
    return wanted.name.casefold() in one.name.casefold()
