"""Every door an athlete writes at passes one gate, and is answered alike: here by what a clinician clears first."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from tests import athletes
from tests.conftest import all_events, text_of
from tests.scripted import say
from tp_core.domain.check_in import Answers
from tp_core.domain.creation import Conversation, CreatorSession
from tp_core.domain.errors import Unavailable
from tp_core.domain.program import Program, ProgramStatus
from tp_core.domain.safety.texts import MISREAD, careful
from tp_core.services import endings, profiles, programs, safeguards, talks
from tp_core.services.app import App
from tp_core.services.check_ins import recording
from tp_core.services.profiles import ClearanceWish, Wishes
from tp_core.services.turns import engine
from tp_core.services.turns.run import Sent
from tp_core.services.workouts import changing, logging, opening, own
from tp_core.services.workouts.logging import LogWish

DIZZY = "i feel dizzy when i stand up after sets"
CAREFUL = careful(("dizziness",))


def sent(app: App, talk: CreatorSession | Conversation, text: str) -> str:
    turn = engine.send(app, type(talk), "me", talk.coach_id, talk.session_id, Sent(text))
    return text_of(all_events(turn))


def topics(app: App) -> tuple[str, ...]:
    return profiles.clearance_topics(app, profiles.of(app, "me"))


def test_a_talk_says_it_before_its_coach_speaks(scripted: Callable[..., App]) -> None:
    app = scripted(say("Shorter rests are the plan this week."))
    athletes.started(app)
    answer = sent(app, talks.open_conversation(app, "me", "atlas"), DIZZY)
    assert answer == f"{CAREFUL}\n\nShorter rests are the plan this week."
    assert topics(app) == ("dizziness",)


def test_a_talk_says_it_also_where_no_model_answers(scripted: Callable[..., App]) -> None:
    app = scripted([Unavailable("The coach is away.")])
    athletes.started(app)
    talk = talks.open_conversation(app, "me", "atlas")
    turn = engine.send(app, Conversation, "me", "atlas", talk.session_id, Sent(DIZZY))
    assert CAREFUL in text_of(all_events(turn))


def test_the_offline_coach_does_not_say_it_was_not_understood(app: App) -> None:
    athletes.started(app)
    answer = sent(app, talks.open_conversation(app, "me", "atlas"), DIZZY)
    assert answer.startswith(CAREFUL)
    assert "didn't understand" not in answer


def test_a_design_talk_says_it_in_its_own_words(app: App) -> None:
    answer = sent(app, talks.open_creation(app, "me", "atlas"), DIZZY)
    assert "dizziness" in answer
    assert "a clinician's OK" in answer
    assert MISREAD not in answer


def test_a_workouts_note_and_its_reason_are_answered(app: App) -> None:
    program = athletes.started(app)
    monday = athletes.at(app, program.start_date)
    workout, _ = opening.open_workout(monday, "me", "atlas", program.program_id)
    logged = logging.log(monday, workout, "me", LogWish.model_validate({"status": "skipped", "reason": DIZZY}))
    assert (logged.said, logged.safety) == (CAREFUL, ""), "a talk that logs has said it by itself"
    assert topics(monday) == ("dizziness",)


def test_a_check_in_answers_and_does_so_again_while_it_is_open(app: App) -> None:
    program = athletes.started(app)
    for week in (1, 2):
        now = athletes.at(app, program.start_date + timedelta(days=7 * week - 1))
        answers = Answers(rating=4, feedback=DIZZY)
        asked = recording.ask(now, "me", "atlas", program.program_id, answers, week=week)
        given = recording.give(now, asked, answers)
        assert CAREFUL in given.check_in.coach_response
        assert not given.check_in.safety


def skipped(app: App, program: Program) -> None:
    changing.skip(app, athletes.here(app, program), 1, 1, DIZZY)


def edited(app: App, program: Program) -> None:
    workout, _ = opening.open_workout(app, "me", "atlas", program.program_id)
    noted = workout.exercises[0].model_copy(update={"notes": DIZZY})
    changing.edit(app, athletes.here(app, program), workout, version=1, exercises=(noted,))


def made(app: App, program: Program) -> None:
    del program
    own.create(app, "me", exercises=[own.OwnExercise(exercise_id="back-squat", sets=(), notes=DIZZY)])


def paused(app: App, program: Program) -> None:
    programs.change_status(app, "me", "atlas", program.program_id, ProgramStatus.PAUSED, DIZZY)


def closed(app: App, program: Program) -> None:
    programs.change_status(app, "me", "atlas", program.program_id, ProgramStatus.COMPLETED, "that was it")
    assert topics(app) == ()
    endings.close(app, "me", "atlas", program.program_id, rating=4, note=DIZZY)


@pytest.mark.parametrize("door", [skipped, edited, made, paused, closed])
def test_where_no_answer_is_given_it_is_heeded_all_the_same(app: App, door: Callable[[App, Program], None]) -> None:
    program = athletes.started(app)
    door(athletes.at(app, program.start_date), program)
    assert topics(app) == ("dizziness",)


def test_what_a_clinician_has_cleared_is_not_asked_again(app: App) -> None:
    athletes.started(app)
    safeguards.heed_at_once(app, "me", DIZZY, "log")
    profiles.update(app, "me", Wishes(clearance=ClearanceWish(cleared_on=app.now().date(), limits="")))
    assert safeguards.heed_note(app, "me", DIZZY, "log").said == ""
