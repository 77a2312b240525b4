"""Starting a program: a creator session that is ready becomes a program, once, and the session closes with it."""

from collections.abc import Sequence
from typing import Literal

from tp_core.domain import names, review, worth_keeping
from tp_core.domain.conversation import MessageStatus, SessionState
from tp_core.domain.creation import CreatorSession, config_status
from tp_core.domain.design import Design
from tp_core.domain.errors import Conflict, NotReady
from tp_core.domain.memory import MemorySource
from tp_core.domain.plan import Plan
from tp_core.domain.program import RUNNING, CreationSession, Program, ProgramStatus, StartingNumber
from tp_core.domain.workout import name_of
from tp_core.services import carrying, desks, memories, profiles, programs, safeguards, talks
from tp_core.services.app import App
from tp_core.services.memories import Origin
from tp_core.services.storage.table import Write
from tp_core.services.turns import transcript
from tp_core.services.workouts import remaking
from tp_core.services.workouts.ground import Ground, of_program
from tp_core.services.workouts.remaking import ByHand

WhenActive = Literal["keep", "pause", "complete"]
_MOST_ACTIVE = 20


def finalize(
    app: App,
    user_id: str,
    coach_id: str,
    session_id: str,
    *,
    when_active: WhenActive = "keep",
    name: str = "",
) -> tuple[Program, bool]:
    """Starts the program of a creator session, once; whether this call did it.

    Raises `NotReady` with what is missing, `Refused` (locked, clearance), `Conflict` (closed, answering).
    """
    session = talks.get(app, CreatorSession, user_id, coach_id, session_id)
    if session.program_id:
        return app.store.program(user_id, coach_id, session.program_id), False
    program, plan = _prepare(app, session, name)
    if session.brief.unit not in (None, profiles.of(app, user_id).unit):
        profiles.update(app, user_id, profiles.Wishes(unit=session.brief.unit))
    replaced = _replaced(app, user_id, when_active)
    writes = _others(app, replaced, when_active)
    by_hand = _by_hand(app, replaced, program, plan)
    program = remaking.with_lost(program, by_hand, app.now())
    writes += remaking.writes(app, user_id, by_hand, {})
    origin = Origin(MemorySource.SESSION, session_id, coach_id)
    writes += memories.writes(app, user_id, worth_keeping.of_start(program, session.brief), origin)
    done = session.model_copy(
        update={
            "program_id": program.program_id,
            "session_state": SessionState.COMPLETED,
            "updated_at": app.now(),
        }
    )
    try:
        app.store.save(
            [
                app.store.new_program(program),
                app.store.new_plan(user_id, program.program_id, 1, plan),
                app.store.keep_talk(done),
                *writes,
            ]
        )
    except Conflict:
        again = app.store.talk(CreatorSession, user_id, coach_id, session_id)
        if not again.program_id:
            raise
        return app.store.program(user_id, coach_id, again.program_id), False
    memories.index_soon(app, user_id)
    return program, True


def _prepare(app: App, session: CreatorSession, name: str) -> tuple[Program, Plan]:
    """The program a session is ready to become, or why it is not."""
    if session.session_state is not SessionState.ACTIVE:
        raise Conflict("This conversation was closed before a program was started from it.")
    turn = transcript.latest_turn(app, session)
    if turn is not None and turn.status_at(app.wall()) is MessageStatus.RUNNING:
        raise Conflict("The coach is still answering. Wait for the answer or stop it first.")
    profile = profiles.of(app, session.user_id)
    safeguards.refuse_if_locked(profile)
    safeguards.refuse_by_age(profile)
    design = desks.design_for(session.brief, profile, profiles.today(app, profile))
    status = config_status(session, design, screened=profiles.screened(profile))
    if status.missing or design is None:
        raise NotReady(f"Not everything is settled yet: {', '.join(status.missing)}.", status.missing)
    safeguards.refuse_without_clearance(app, profile)
    return _program(app, session, design, name), design.plan


def _program(app: App, session: CreatorSession, design: Design, name: str) -> Program:
    definition = design.definition
    if names.in_line(name):
        definition = definition.model_copy(update={"name": names.in_line(name)[:120]})
    before = carrying.told_before(app, session.user_id, design)
    new = Program(
        program_id=app.new_id(),
        user_id=session.user_id,
        coach_id=session.coach_id,
        discipline=design.discipline,
        program_definition=definition,
        methodology=design.methodology,
        constraints=design.constraints,
        targets=design.targets,
        starting_numbers=(*design.starting_numbers, *before),
        assumptions=(*(one.text for one in design.assumptions), *map(_starts_from, before)),
        training_days=design.training_days,
        other_days=design.other_days,
        start_date=design.start_date,
        event_date=design.event_date,
        event_name=design.event_name,
        creation_session=CreationSession(
            session_id=session.session_id, created_from_session_id=session.moved_from or session.session_id
        ),
        created_at=app.now(),
        updated_at=app.now(),
    )
    return review.under_review(new, app.store.care.policy(session.coach_id), app.now())


def _starts_from(number: StartingNumber) -> str:
    return f"{name_of(number.exercise_id)} starts from what an earlier program knew: {number.said}."


def not_carried(app: App, session: CreatorSession, design: Design, when_active: WhenActive) -> str:
    """What was changed by hand in a program that another would take the place of, and has no place in that; a sentence
    for the review, empty for nothing.
    """
    replaced = _replaced(app, session.user_id, when_active)
    by_hand = _by_hand(app, replaced, _program(app, session, design, ""), design.plan) if replaced else remaking.NOTHING
    return remaking.in_words(by_hand, profiles.today(app, profiles.of(app, session.user_id)))


def _replaced(app: App, user_id: str, when_active: WhenActive) -> tuple[Program, ...]:
    """The running programs that another takes the place of."""
    if when_active == "keep":
        return ()
    return app.store.programs(user_id, limit=_MOST_ACTIVE, wanted=lambda program: program.status in RUNNING).items


def _others(app: App, replaced: Sequence[Program], when_active: WhenActive) -> list[Write]:
    target = ProgramStatus.PAUSED if when_active == "pause" else ProgramStatus.COMPLETED
    return [
        app.store.keep_program(programs.moved(app, program, target, "another program was started"))
        for program in replaced
    ]


def _by_hand(app: App, replaced: Sequence[Program], program: Program, plan: Plan) -> ByHand:
    """What was changed by hand in those of the same coach, for the sessions of the new one."""
    profile = profiles.of(app, program.user_id)
    there = Ground(program, plan, profile, profiles.today(app, profile))
    mine = (one for one in replaced if one.coach_id == program.coach_id)
    found = [remaking.into_another(app, of_program(app, one), there) for one in mine]
    carried = {after.workout_id: (before, after) for one in found for before, after in one.carried if after.by_hand}
    return ByHand(tuple(carried.values()), tuple(each for one in found for each in one.lost))
