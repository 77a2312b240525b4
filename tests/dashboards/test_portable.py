"""What leaves: the calendar as other programs read it, the table a row a set, the JSON whole."""

import csv
import io
import json

import icalendar

from tests.api.conftest import HOME, client_of
from tests.athletes import at, here
from tests.dashboards.conftest import START, TODAY
from tp_core.domain.program import ProgramStatus
from tp_core.services import portable, programs
from tp_core.services.workouts import logging, looking_back, opening
from tp_core.services.workouts.logging import LogWish, SetWish
from tp_core.ui.printed import printed


def events_of(content: bytes):
    return list(icalendar.Calendar.from_ical(content).walk("VEVENT"))


def test_the_calendar_has_an_event_for_each_session_with_what_is_done_marked(now, ground):
    marks = looking_back.marks(now, ground)
    found = events_of(portable.calendar(now, ground))
    assert len(found) == len(marks)
    assert {str(one["uid"]) for one in found} == {
        f"{ground.program.program_id}-w{mark.week:03d}d{mark.day_number}@training-programs" for mark in marks
    }
    first = min(found, key=lambda one: one.decoded("dtstart"))
    assert first.decoded("dtstart") == START
    assert str(first["summary"]).endswith("(done)")
    assert "Back squat" in str(first["description"])
    coming = [one for one in found if one.decoded("dtstart") > TODAY]
    assert coming
    assert all("(" not in str(one["summary"]) and "Loads as of" in str(one["description"]) for one in coming)


def test_a_paused_program_shows_no_days_it_does_not_know(app, now, program):
    paused = programs.change_status(now, "me", "atlas", program.program_id, ProgramStatus.PAUSED)
    found = events_of(portable.calendar(now, here(now, paused)))
    assert found
    assert max(one.decoded("dtstart") for one in found) < TODAY


def test_the_table_has_a_row_a_set_planned_and_done_side_by_side(now, ground):
    rows = list(csv.DictReader(io.StringIO(portable.table(now, ground))))
    assert tuple(rows[0]) == portable.COLUMNS
    squats = [row for row in rows if row["exercise_id"] == "back-squat" and row["set_status"] == "done"]
    assert squats
    assert all(row["load_kg"] == row["planned_load_kg"] and row["reps"] == row["planned_reps"] for row in squats)
    assert all(row["session_rpe"] == "7" for row in squats)
    coming = [row for row in rows if row["date"] > TODAY.isoformat()]
    assert coming
    assert all(row["set_status"] == "" for row in coming)
    assert any(row["planned_load_kg"] for row in coming)


def test_a_note_cannot_become_a_formula_in_a_spreadsheet(app, now, ground):
    mark = looking_back.not_done(looking_back.marks(now, ground), TODAY)[-1]
    workout, _ = opening.opened(now, ground, mark.week, mark.day_number, mark.day)
    logging.log(now, workout, "me", LogWish(status="skipped", notes='=HYPERLINK("http://x","y")'))
    rows = list(csv.DictReader(io.StringIO(portable.table(now, ground))))
    noted = [row["session_notes"] for row in rows if "HYPERLINK" in row["session_notes"]]
    assert noted
    assert all(note.startswith("'=") for note in noted)


def test_the_file_for_a_spreadsheet_says_what_it_is_written_in_and_names_what_was_done_beside_the_plan(now, ground):
    mark = looking_back.not_done(looking_back.marks(now, ground), TODAY)[-1]
    workout, _ = opening.opened(now, ground, mark.week, mark.day_number, mark.day)
    done = (SetWish(exercise_id="leg-press", reps=10, load=120),)
    logging.log(now, workout, "me", LogWish(status="substituted", sets=done, notes="καλά 💪"))
    content = portable.spreadsheet(now, ground)
    assert content.startswith(b"\xef\xbb\xbfdate,")
    rows = list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"))))
    assert [row["exercise"] for row in rows if row["exercise_id"] == "leg-press" and row["reps"] == "10"] == [
        "Leg press"
    ]
    assert any(row["session_notes"] == "καλά 💪" for row in rows)


def test_the_routes_give_files_and_refuse_what_is_not_there(app, program):
    with client_of(at(app, TODAY)) as client:
        base = f"{HOME}/programs/{program.program_id}"
        assert client.get(f"{base}/export.ics").headers["content-type"].startswith("text/calendar")
        assert client.get(f"{base}/export.csv").text.startswith("date,week,phase")
        whole = client.get(f"{base}/export.json").json()
        assert whole["program"]["programId"] == program.program_id
        assert len(whole["plan"]["weeks"]) == 12
        assert sum("log" in one for one in whole["sessions"]) > 10
        for kind in ("ics", "csv", "json"):
            assert client.get(f"{HOME}/programs/nothing/export.{kind}").status_code == 404


def test_the_printed_page_holds_every_week_and_escapes_what_people_wrote(now, ground):
    named = ground.program.model_copy(
        update={
            "program_definition": ground.program.program_definition.model_copy(
                update={"name": "<script>alert(1)</script>"}
            )
        }
    )
    page = printed(now, here(now, ground.program).__class__(named, ground.plan, ground.profile, ground.today))
    assert "<script>" not in page
    assert "Week 12 of 12" in page
    assert page.count('class="box"') > 100
    assert json.dumps(page)
