"""Giving a check-in: its week computed, the note heeded, one a week, amended under its history, answered and kept.

What an athlete wrote passes the red-flag gate before any coach; a fixed safety text then is the whole answer.
"""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace

from tp_core.domain import check_in as check_ins
from tp_core.domain import patterns
from tp_core.domain.adaptation import NEWER, Adaptation, AdaptationStatus
from tp_core.domain.check_in import MOST_AREA, MOST_FEEDBACK, Amended, Answers, CheckIn, PainLevel
from tp_core.domain.conversation import check_text
from tp_core.domain.errors import Conflict
from tp_core.domain.program import RUNNING
from tp_core.services import learned, safeguards
from tp_core.services.adaptations import deciding, proposing
from tp_core.services.app import App
from tp_core.services.challenges import looking
from tp_core.services.check_ins import answering, recovered, wording
from tp_core.services.check_ins.answering import Told
from tp_core.services.check_ins.evidence import gather
from tp_core.services.storage.store import Once
from tp_core.services.storage.table import Write
from tp_core.services.workouts import looking_back
from tp_core.services.workouts.ground import Ground, ground

_TRIES = 3
MOST_AMENDMENTS = 10


@dataclass(frozen=True)
class Asked:
    """A check-in that may be given: for which program and week, or the one given before under the same client id."""

    here: Ground
    week: int
    once_key: str = ""
    fingerprint: str = ""
    given: CheckIn | None = None


@dataclass(frozen=True)
class Given:
    """A check-in as kept, whether this call made it, and the change suggested with it."""

    check_in: CheckIn
    new: bool
    change: Adaptation | None = None


def ask(
    app: App,
    user_id: str,
    coach_id: str,
    program_id: str,
    answers: Answers,
    *,
    week: int | None = None,
    client_id: str = "",
) -> Asked:
    """Whether a check-in may be given now, and for which week.

    Raises `Invalid` (a week the program does not have, text that cannot be kept), `Conflict` (before the start, still
    to come, after the end, the client id used for something else).
    """
    here = ground(app, user_id, coach_id, program_id)
    _check(answers)
    key = hashlib.sha256(client_id.encode()).hexdigest() if client_id else ""
    said = f"{answers.model_dump_json()} {week}"
    fingerprint = hashlib.sha256(said.encode()).hexdigest()
    seen = app.store.once(user_id, _scope(program_id), key, app.now()) if key else None
    if seen is not None:
        if seen.fingerprint != fingerprint:
            raise Conflict("This id was used for another check-in already.")
        number = int(seen.answer)
        return Asked(here, number, key, fingerprint, app.store.check_ins.of_week(user_id, program_id, number))
    return Asked(here, check_ins.week_asked(here.program, here.today, week), key, fingerprint)


def _scope(program_id: str) -> str:
    return f"checkIn-{program_id}"


def _check(answers: Answers) -> None:
    if answers.feedback.strip():
        check_text(answers.feedback, most=MOST_FEEDBACK, what="note")
    if answers.pain is not None and answers.pain.area.strip():
        check_text(answers.pain.area, most=MOST_AREA, what="place that hurts")


def give(app: App, asked: Asked, answers: Answers, *, heeded: bool = False, computed_only: bool = False) -> Given:
    """The check-in of that week with the coach's answer, stored; given twice, one.

    In a conversation the words passed the red-flag gate already (`heeded`), and the model at work there words the
    computed answer itself (`computed_only`).
    """
    if asked.given is not None:
        return Given(asked.given, new=False, change=_change_of(app, asked.here, asked.given))
    for attempt in range(_TRIES):
        user_id, program_id = asked.here.program.user_id, asked.here.program.program_id
        before = app.store.check_ins.of_week(user_id, program_id, asked.week)
        if before is not None and before.answers == answers:
            _remember(app, asked)
            return Given(before, new=False, change=_change_of(app, asked.here, before))
        given, writes = _answered(app, asked, answers, before, heeded=heeded, computed_only=computed_only)
        try:
            app.store.save(writes)
        except Conflict:
            if attempt == _TRIES - 1:
                raise
            asked = _anew(app, asked)
            if asked.given is not None:
                return Given(asked.given, new=False, change=_change_of(app, asked.here, asked.given))
            continue
        learned.after_check_in(app, asked.here, given.check_in)
        return given
    raise AssertionError


def _anew(app: App, asked: Asked) -> Asked:
    """The same, with what another call has stored meanwhile."""
    program = asked.here.program
    here = ground(app, program.user_id, program.coach_id, program.program_id)
    seen = app.store.once(program.user_id, _scope(program.program_id), asked.once_key, app.now())
    given = None
    if asked.once_key and seen is not None and seen.fingerprint == asked.fingerprint:
        given = app.store.check_ins.of_week(program.user_id, program.program_id, asked.week)
    return replace(asked, here=here, given=given)


def _remember(app: App, asked: Asked) -> None:
    """Keeps the client id of a check-in that was given already in the same words."""
    writes = _once(app, asked)
    if writes:
        try:
            app.store.save(writes)
        except Conflict:
            return


def _once(app: App, asked: Asked) -> list[Write]:
    if not asked.once_key:
        return []
    program = asked.here.program
    once = Once(fingerprint=asked.fingerprint, answer=str(asked.week))
    return [app.store.new_once(program.user_id, _scope(program.program_id), asked.once_key, once, app.now())]


def _answered(
    app: App, asked: Asked, answers: Answers, before: CheckIn | None, *, heeded: bool, computed_only: bool
) -> tuple[Given, list[Write]]:
    """The check-in with its answer and suggested change, and what is to be stored together."""
    here, week = asked.here, asked.week
    said = "" if heeded else read_by_safety(answers)
    note = safeguards.heed_note(app, here.program.user_id, said, "check-in")
    change: Adaptation | None = None
    held: tuple[str, ...] = ()
    writes: list[Write] = [*note.writes]
    if note.text:
        answer = note.text
    else:
        over = () if heeded or note.writes else recovered.niggles(app, here, answers, week)
        told, marks, aside = _told(app, here, answers, week, note)
        told = replace(told, over=recovered.named(over))
        change, held = told.change, tuple(one.rule_id for one in told.held)
        answer = answering.composed(app, here, marks, told)
        answer = answer if computed_only else wording.worded(app, here, told, answer)
        writes += [*aside, *recovered.writes(app, here, over)]
        writes += _challenge(app, here, told, answers)
    kept = _kept(app, here, answers, week, before)
    shown = change or _accepted(app, here, before)
    kept = kept.model_copy(
        update={
            "coach_response": answer,
            "safety": bool(note.text),
            "patterns": held,
            "adaptations_needed": (shown.summary,) if shown is not None else (),
            "adaptation_id": shown.adaptation_id if shown is not None else None,
        }
    )
    if change is not None:
        change = change.model_copy(update={"check_in_id": kept.check_in_id})
        writes.append(app.store.check_ins.put_adaptation(here.program.user_id, change))
        change = change.model_copy(update={"version": 1})
    writes += [app.store.check_ins.put(here.program.user_id, kept), *_once(app, asked)]
    stored = kept.model_copy(update={"version": kept.version + 1})
    return Given(stored, new=before is None, change=change), writes


def _challenge(app: App, here: Ground, told: Told, answers: Answers) -> list[Write]:
    """What the evidence speaks against, where no change is suggested and nothing hurts: one matter at a time."""
    if told.change is not None or told.clearance or answers.hurts:
        return []
    made = looking.at_check_in(app, here, answers.feedback)
    return [app.store.challenges.put(here.program.user_id, made)] if made is not None else []


def _accepted(app: App, here: Ground, before: CheckIn | None) -> Adaptation | None:
    """The accepted change of a check-in that is amended: it stays with it."""
    known = _change_of(app, here, before) if before is not None else None
    return known if known is not None and known.status is AdaptationStatus.ACCEPTED else None


def read_by_safety(answers: Answers) -> str:
    """All that safety should read: the note, and what the form was told of pain, each as a sentence of its own.

    The second look is fitted on this form too (`tests/safety/notes.py`): change it, and fit it anew.
    """
    pain = answers.pain
    if pain is None or pain.level is PainLevel.NONE:
        return answers.feedback
    area, note = pain.area.strip(), answers.feedback.strip()
    told = [note if not note or note[-1] in ".!?" else f"{note}."]
    if area:
        told.append(f"My {area} hurts.")
    if pain.level is PainLevel.COULD_NOT:
        told.append("Pain stops me from training.")
    if pain.worse:
        told.append(f"The pain in my {area or 'body'} is getting worse.")
    return "\n".join(one for one in told if one)


def _kept(app: App, here: Ground, answers: Answers, week: int, before: CheckIn | None) -> CheckIn:
    """The check-in with these answers; what it said before goes to its history."""
    if before is None:
        return CheckIn(
            check_in_id=app.new_id(),
            program_id=here.program.program_id,
            week_number=week,
            answers=answers,
            answered_at=app.now(),
        )
    earlier = Amended(answers=before.answers, answered_at=before.amended_at or before.answered_at)
    # The oldest of very many amendments go, so that an item stays far below what a table takes.
    history = (*before.history, earlier)[-MOST_AMENDMENTS:]
    return before.model_copy(update={"answers": answers, "amended_at": app.now(), "history": history})


def _told(
    app: App, here: Ground, answers: Answers, week: int, note: safeguards.HeededNote
) -> tuple[Told, Sequence[looking_back.SessionMark], list[Write]]:
    """What is to be answered, with the one change that is suggested; older suggestions are set aside."""
    user_id, program_id = here.program.user_id, here.program.program_id
    marks = looking_back.marks(app, here)
    earlier = {one.week_number: one.answers for one in app.store.check_ins.of_program(user_id, program_id)}
    changes = app.store.check_ins.adaptations(user_id, program_id)
    evidence = gather(app, here, week, earlier | {week: answers}, marks, changes)
    topics = note.to_clear
    newest = week >= max(earlier, default=0)
    may = newest and not topics and here.program.status in RUNNING and not here.profile.locked_by
    change = proposing.proposed(app, here, patterns.suggested(evidence), marks, week) if may else None
    told = Told(answers, week, evidence, patterns.held(evidence), change, topics)
    waiting = [one for one in changes if one.status is AdaptationStatus.PROPOSED] if newest else []
    aside: list[Write] = [
        app.store.check_ins.put_adaptation(user_id, deciding.set_aside(one, NEWER, app.now())) for one in waiting
    ]
    return told, marks, aside


def _change_of(app: App, here: Ground, one: CheckIn) -> Adaptation | None:
    return deciding.get(app, here, one.adaptation_id) if one.adaptation_id is not None else None
