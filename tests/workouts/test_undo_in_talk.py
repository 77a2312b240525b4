"""“Undo” in conversation: the last thing that was really done goes back, also after an offer nobody took."""

from datetime import timedelta

from tests.athletes import at, here
from tests.workouts.test_new_days import weekdays
from tests.workouts.test_talking_of_workouts import MONDAY, says
from tp_core.domain import schedule
from tp_core.domain.program import ProgramStatus


def session_day(app, program, week, number):
    return schedule.session_date(here(app, program).program, week, number)


def test_after_a_declined_offer_undo_means_the_change_that_was_made(app, program):
    said = ("from now on only Tuesday and Saturday", "yes", "from now on only Monday and Friday", "no", "undo", "yes")
    *_, offered, changed = says(app, MONDAY, *said)
    assert "Monday, Tuesday, Thursday and Friday instead of Tuesday and Saturday" in offered
    assert changed.startswith("Changed: from week 1 on you train on Monday, Tuesday, Thursday and Friday.")
    assert weekdays(app, program, 4) == ["Mon", "Tue", "Thu", "Fri"]


def test_undo_takes_back_the_newer_of_two_changes_first(app, program):
    said = ("from now on only Tuesday and Saturday", "yes", "sold my bench", "yes", "undo", "undo")
    *_, kit_back, days_back = says(app, MONDAY, *said)
    assert kit_back.startswith("Taken back: without bench")
    assert "Monday, Tuesday, Thursday and Friday instead of Tuesday and Saturday" in days_back


def test_a_move_a_swap_and_a_pause_go_back_with_undo(app, program):
    says(app, MONDAY, "move today to Wednesday", "undo")
    assert session_day(app, program, 1, 1) == MONDAY
    says(app, MONDAY, "swap today with tomorrow", "undo")
    assert session_day(app, program, 1, 2) == MONDAY + timedelta(days=1)
    says(app, MONDAY, "pause the program", "thanks", "undo")
    assert here(at(app, MONDAY), program).program.status is ProgramStatus.ACTIVE


def test_undo_after_sets_logged_leaves_an_older_change_alone(app, program):
    *_, answer = says(app, MONDAY, "sold my bench", "yes", "squat 3x5 at 100", "undo")
    assert "*Undo* takes the last set back" in answer
    assert here(app, program).program.kit


def test_a_change_of_days_stands_in_the_history_with_its_reason_and_goes_back_there(app, program):
    says(app, MONDAY, "from now on only Tuesday, Thursday and Saturday", "yes")
    (entry,) = app.store.check_ins.adaptations("me", program.program_id)
    assert entry.rule_id == "DAYS"
    assert entry.summary.startswith("Tuesday, Thursday and Saturday instead of Monday, Tuesday, Thursday and Friday")
    assert entry.reason == "You told me in conversation, and said yes to it."
    assert (entry.before.weeks[0].sessions, entry.after.weeks[0].sessions) == (4, 3)
    assert here(app, program).program.status is ProgramStatus.MODIFIED
    says(app, MONDAY, "undo", "yes")
    (entry,) = app.store.check_ins.adaptations("me", program.program_id)
    assert entry.status == "reverted"
    assert here(app, program).program.status is ProgramStatus.ACTIVE
