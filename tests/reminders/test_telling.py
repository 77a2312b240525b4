"""What a run tells and writes, over the real store: each thing once, only what is due, and it catches up."""

import threading
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from tests import athletes
from tests.conftest import NOW
from tp_core.domain.check_in import Answers, CheckIn
from tp_core.domain.notification import MailState, NotificationKind
from tp_core.domain.program import ProgramStatus, Weekday
from tp_core.services import housekeeping, notifications, profiles, programs
from tp_core.services.profiles import Wishes
from tp_core.services.reminding import run, telling
from tp_core.services.storage import keys
from tp_core.services.storage.table import Query

SUNDAY = datetime(2026, 12, 6, 18, tzinfo=UTC)
"""When week 1 of a program from Monday 30 November is asked about, at the default hour in UTC."""


def when(app, moment: datetime):
    return replace(app, now=lambda: moment)


def kinds(app, user_id="me"):
    return [one.kind for one in notifications.listing(app, user_id).items]


def answer(app, program, week: int):
    check_in = CheckIn(
        check_in_id=f"c{week}",
        program_id=program.program_id,
        week_number=week,
        answers=Answers(rating=4),
        answered_at=app.now(),
    )
    app.store.save([app.store.check_ins.put(program.user_id, check_in)])


@pytest.fixture
def program(app):
    return athletes.started(app)


def test_a_started_program_has_its_first_reminder_waiting(app, program):
    row = app.store.reminders.find("me", program.program_id)
    assert row is not None
    assert row.due_at is not None
    assert row.due_at <= SUNDAY


def test_a_run_tells_once_and_says_so(app, program):
    now = when(app, SUNDAY)
    first, again = run.send(now), run.send(now)
    assert first.told[NotificationKind.CHECK_IN] == 1
    assert (first.athletes, again.athletes, again.told.total()) == (1, 0, 0)
    told = notifications.listing(app, "me").items[0]
    assert (told.title, told.week_number, told.program_id) == ("How did week 1 go?", 1, program.program_id)
    assert told.created_at == SUNDAY


def test_before_the_hour_nothing_is_told(app, program):
    assert run.send(when(app, SUNDAY - timedelta(minutes=1))).told.total() == 0


def test_the_nudge_comes_a_day_later_and_then_nothing_more(app, program):
    run.send(when(app, SUNDAY))
    for minutes in (60, 23 * 60, 24 * 60, 25 * 60, 47 * 60, 72 * 60, 100 * 60):
        run.send(when(app, SUNDAY + timedelta(minutes=minutes)))
    assert kinds(app).count(NotificationKind.NUDGE) == 1
    assert kinds(app).count(NotificationKind.CHECK_IN) == 1


def test_an_answer_takes_the_nudge_away_and_moves_the_row_in_the_same_save(app, program):
    run.send(when(app, SUNDAY))
    before = app.store.reminders.find("me", program.program_id)
    answer(when(app, SUNDAY + timedelta(hours=1)), program, 1)
    after = app.store.reminders.find("me", program.program_id)
    assert before.due_at == SUNDAY + timedelta(hours=24)
    assert after.due_at > before.due_at
    assert run.send(when(app, SUNDAY + timedelta(hours=25))).told.total() == 0


@pytest.mark.parametrize("status", [ProgramStatus.PAUSED, ProgramStatus.COMPLETED, ProgramStatus.ABANDONED])
def test_a_program_that_does_not_run_is_not_due_and_is_not_read(app, program, status):
    programs.change_status(app, "me", "atlas", program.program_id, status)
    assert app.store.reminders.find("me", program.program_id).due_at is None
    assert list(app.store.reminders.due(NOW, SUNDAY + timedelta(days=30))) == []
    assert run.send(when(app, SUNDAY)).told.total() == 0


def test_resuming_makes_it_due_again(app, program):
    programs.change_status(athletes.at(app, date(2026, 12, 2)), "me", "atlas", program.program_id, ProgramStatus.PAUSED)
    programs.change_status(athletes.at(app, date(2026, 12, 9)), "me", "atlas", program.program_id, ProgramStatus.ACTIVE)
    assert run.send(when(app, SUNDAY + timedelta(days=4))).told.total() == 0
    assert run.send(when(app, SUNDAY + timedelta(days=7))).told[NotificationKind.CHECK_IN] == 1


def test_another_hour_or_zone_moves_the_reminder(app, program):
    profiles.update(app, "me", Wishes(reminder_weekday=Weekday.MONDAY, reminder_hour=7, time_zone="America/New_York"))
    assert run.send(when(app, SUNDAY)).told.total() == 0
    assert run.send(when(app, datetime(2026, 12, 7, 12, tzinfo=UTC))).told[NotificationKind.CHECK_IN] == 1


def test_a_change_of_something_else_leaves_the_row_alone(app, program):
    before = app.store.reminders.find("me", program.program_id)
    profiles.update(app, "me", Wishes(name="Ann"))
    assert app.store.reminders.find("me", program.program_id) == before


def test_after_a_week_without_any_run_only_the_last_week_is_asked_about(app, program):
    late = when(app, SUNDAY + timedelta(days=8))
    assert run.send(late).told[NotificationKind.CHECK_IN] == 1
    assert notifications.listing(app, "me").items[0].week_number == 2


def test_a_run_after_a_long_time_off_finds_rows_far_back(app, program):
    run.send(app)
    late = when(app, SUNDAY + timedelta(days=21, hours=3))
    assert run.send(late).told[NotificationKind.CHECK_IN] == 1


def test_a_dry_run_says_the_same_and_writes_nothing(app, program):
    now = when(app, SUNDAY)
    assert run.send(now, dry_run=True).told[NotificationKind.CHECK_IN] == 1
    assert notifications.listing(app, "me").items == ()
    assert app.store.reminders.last_run() is None
    assert run.send(now).told[NotificationKind.CHECK_IN] == 1


@pytest.mark.parametrize("zone", ["UTC", "America/Los_Angeles", "Pacific/Kiritimati"])
def test_a_run_on_a_date_means_that_date_at_each_athletes_own_place(app, program, zone):
    profiles.update(app, "me", Wishes(time_zone=zone))
    assert run.send(app, on=date(2026, 12, 5)).told[NotificationKind.CHECK_IN] == 0
    assert run.send(app, on=date(2026, 12, 6)).told[NotificationKind.CHECK_IN] == 1
    assert run.send(app, on=date(2026, 12, 6)).told.total() == 0
    assert run.send(app, on=date(2026, 12, 7)).told[NotificationKind.NUDGE] == 1


def test_two_programs_are_asked_about_each(app, program):
    athletes.started(app)
    assert run.send(when(app, SUNDAY)).told[NotificationKind.CHECK_IN] == 2


def test_the_coachs_owner_hears_of_two_silent_weeks(app):
    athletes.started(app, "ann")
    for week in range(3):
        run.send(when(app, SUNDAY + timedelta(weeks=week)))
    assert NotificationKind.SILENT in kinds(app, "me")
    assert NotificationKind.SILENT not in kinds(app, "ann")
    assert kinds(app, "ann").count(NotificationKind.CHECK_IN) == 2
    told = next(one for one in notifications.listing(app, "me").items if one.kind is NotificationKind.SILENT)
    assert '"ann' not in told.model_dump_json()
    assert "ann" not in told.title + told.text + told.occasion


def test_looking_at_a_page_tells_what_is_due_where_nothing_runs_by_the_clock(app, program):
    assert telling.tell_person(when(app, SUNDAY - timedelta(hours=20)), "me") == 0
    assert telling.tell_person(when(app, SUNDAY + timedelta(hours=2)), "me") == 1
    assert telling.tell_person(when(app, SUNDAY + timedelta(hours=2)), "me") == 0
    assert run.send(when(app, SUNDAY + timedelta(hours=2))).told.total() == 0


def test_a_row_that_was_written_over_by_an_older_one_tells_nothing_twice(app, program):
    old = app.store.reminders.find("me", program.program_id)
    run.send(when(app, SUNDAY))
    newer = app.store.reminders.find("me", program.program_id)
    app.store.save([app.store.reminders.put(old.model_copy(update={"version": newer.version}))])
    assert run.send(when(app, SUNDAY + timedelta(minutes=1))).told.total() == 0
    assert kinds(app) == [NotificationKind.CHECK_IN]


def test_rebuilt_rows_are_the_stored_ones(app, program):
    athletes.started(app, "ann")
    profiles.update(app, "ann", Wishes(time_zone="Asia/Kathmandu", reminder_hour=6))
    for days in range(0, 24, 3):
        run.send(when(app, SUNDAY + timedelta(days=days)))
    answer(when(app, SUNDAY + timedelta(days=24)), program, 4)
    programs.change_status(
        when(app, SUNDAY + timedelta(days=25)), "me", "atlas", program.program_id, ProgramStatus.PAUSED
    )
    before = {user: app.store.reminders.of_person(user) for user in ("me", "ann")}
    assert all(before.values())
    housekeeping.rebuild(app)
    assert {user: app.store.reminders.of_person(user) for user in ("me", "ann")} == before


def test_a_lost_row_is_made_again_and_tells_nothing_twice(app, program):
    run.send(when(app, SUNDAY))
    row = app.store.reminders.find("me", program.program_id)
    app.store.reminders.drop(row)
    housekeeping.rebuild(app)
    again = app.store.reminders.find("me", program.program_id)
    assert (again.done.reminded_week, again.due_at) == (1, row.due_at)
    assert run.send(when(app, SUNDAY + timedelta(hours=1))).told.total() == 0


def test_rows_without_a_program_go(app, program):
    stray = app.store.reminders.find("me", program.program_id).model_copy(update={"program_id": "gone", "version": 0})
    app.store.save([app.store.reminders.put(stray)])
    housekeeping.rebuild(app)
    assert app.store.reminders.find("me", "gone") is None


def test_deleting_a_person_leaves_nothing_due(app, program):
    app.store.delete_everything("me")
    assert list(app.store.reminders.due(NOW, SUNDAY + timedelta(days=400))) == []
    assert run.send(when(app, SUNDAY)).told.total() == 0


def test_a_run_reads_only_what_is_due(app, program):
    """A thousand athletes who are not due cost a run nothing: it never looks at them."""
    for number in range(20):
        athletes.started(app, f"later{number}")
        profiles.update(app, f"later{number}", Wishes(reminder_weekday=Weekday.WEDNESDAY))
    app.indexing.wait()
    seen = []
    me = threading.get_ident()  # memories are indexed beside

    def noted(pk: str) -> None:
        if threading.get_ident() == me:
            seen.append(pk)

    table = app.store._table
    query, get = table.query, table.get
    try:
        table.query = lambda asked: (noted(asked.pk), query(asked))[1]
        table.get = lambda key: (noted(key.pk), get(key))[1]
        run.send(when(app, SUNDAY))
    finally:
        del table.query, table.get
    assert [pk for pk in seen if pk.startswith("user#later")] == []
    assert keys.user("me") in seen


def test_nobody_gets_mail_who_did_not_ask_for_it(app, program):
    run.send(when(app, SUNDAY))
    assert notifications.listing(app, "me").items[0].mail.state is MailState.NONE
    assert app.store._table.query(Query("mail#leaving", index="GSI2")).items == []
