"""A roster row repeats facts: after any walk through the app it is what the facts alone would make it."""

from datetime import timedelta

import pytest

from tests.athletes import STRENGTH, at, here, started, train
from tests.dashboards.conftest import START, TODAY
from tp_core.domain.phrasing import cut
from tp_core.domain.program import ProgramStatus
from tp_core.domain.roster import ratings, sessions
from tp_core.services import profiles, programs
from tp_core.services.profiles import Wishes
from tp_core.services.storage.table import Delete


def stored_and_rebuilt(app, coach_id="atlas", user_id="me"):
    stored = app.store.roster.find(coach_id, user_id)
    rebuilt = app.store.roster.rebuilt(coach_id, user_id)
    return stored.model_copy(update={"version": 0}), rebuilt


def test_training_writes_the_row_with_each_log(now, program):
    stored, rebuilt = stored_and_rebuilt(now)
    assert stored == rebuilt
    assert stored.program.program_id == program.program_id
    assert [len(week) for week in stored.planned[:4]] == [4, 4, 4, 4]
    assert len(stored.outcomes) == 16
    assert stored.last_session.day == TODAY - timedelta(days=1)
    assert sum(one.status is not None for one in sessions(stored)) == 16


def test_what_an_athlete_confirmed_is_no_safety_flag(now, program):
    assert any(str(item["SK"]).startswith("audit#") for item in now.store.everything("me"))
    stored, rebuilt = stored_and_rebuilt(now)
    assert stored.flags == rebuilt.flags == ()


def test_a_name_and_a_pause_reach_the_row(now, program):
    profiles.update(now, "me", Wishes(name="Sam"))
    programs.change_status(now, "me", "atlas", program.program_id, ProgramStatus.PAUSED, "holiday")
    stored, rebuilt = stored_and_rebuilt(now)
    assert stored == rebuilt
    assert stored.name == "Sam"
    assert stored.program.status is ProgramStatus.PAUSED


def test_a_later_program_takes_the_place_of_one_that_is_over(app, now, program):
    programs.change_status(now, "me", "atlas", program.program_id, ProgramStatus.COMPLETED)
    later = started(at(app, TODAY), brief=STRENGTH.model_copy(update={"weeks": 8}))
    stored, rebuilt = stored_and_rebuilt(now)
    assert stored == rebuilt
    assert stored.program.program_id == later.program_id
    assert stored.outcomes == ()


def test_a_running_program_comes_back_when_a_newer_one_ends(app, now, program):
    later = started(at(app, TODAY), brief=STRENGTH.model_copy(update={"weeks": 8}))
    assert app.store.roster.find("atlas", "me").program.program_id == later.program_id
    programs.change_status(now, "me", "atlas", later.program_id, ProgramStatus.ABANDONED)
    stored, rebuilt = stored_and_rebuilt(now)
    assert stored == rebuilt
    assert stored.program.program_id == program.program_id
    assert len(stored.outcomes) == 16


def test_rows_of_two_coaches_stay_apart(app):
    mine = started(app)
    other = started(app, coach_id="juno")
    train(app, mine, START + timedelta(days=8))
    assert len(app.store.roster.find("atlas", "me").outcomes) == 5
    assert app.store.roster.find("juno", "me").program.program_id == other.program_id
    assert app.store.roster.find("juno", "me").outcomes == ()


def test_a_row_another_save_changed_is_read_anew_and_loses_nothing(app, program, now):
    """Two saves of one athlete's facts that both saw the same row: the second reads it again."""
    programs_before = app.store.program("me", "atlas", program.program_id)
    profile = profiles.of(app, "me")
    writes = [app.store.keep_program(programs_before)]
    app.store.save([app.store.keep_profile(profile.model_copy(update={"name": "Kim"}))])
    app.store.save(writes)
    stored, rebuilt = stored_and_rebuilt(app)
    assert stored == rebuilt
    assert stored.name == "Kim"


def test_a_lost_row_is_made_anew_by_rebuilding(app, program):
    before = app.store.roster.find("atlas", "me")
    app.store.save([app.store.roster.forget("atlas", "me")])
    assert app.store.roster.find("atlas", "me") is None
    assert app.store.roster.rebuild("me") == (1, 0)
    after = app.store.roster.find("atlas", "me")
    assert after.model_copy(update={"version": 0}) == before.model_copy(update={"version": 0})
    assert app.store.roster.rebuild("me") == (0, 0)


@pytest.mark.parametrize("kept", [True, False])
def test_rows_of_shipped_coaches_are_kept_only_where_somebody_owns_them(app, kept):
    app.store.roster._shipped = kept
    started(app)
    assert (app.store.roster.find("atlas", "me") is not None) is kept


def test_ratings_have_gaps_where_a_week_was_not_answered(app, program):
    assert ratings(app.store.roster.find("atlas", "me"), TODAY) == ()
    assert isinstance(app.store.roster.forget("atlas", "me"), Delete)
    assert here(app, program).program.program_id == program.program_id


def test_a_long_note_is_cut_between_words_and_shows_it():
    note = "Work trip, only trained Monday. Left shoulder pinches on bench warm ups. Should I bench? And my squat moved well"
    assert (
        cut(note, 103)
        == "Work trip, only trained Monday. Left shoulder pinches on bench warm ups. Should I bench? And my squat …"
    )
    assert cut("a  b\nc", 20) == "a b c"
    assert len(cut("x" * 200, 120)) <= 120
    for most in range(20, len(note) + 2):
        assert len(cut(note, most)) <= most
        assert note.startswith(cut(note, most).removesuffix(" …"))
