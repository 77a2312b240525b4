"""When an athlete is reminded, over any start, weekday, hour and zone."""

import itertools
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.reminders.made import HOURS, PLAN, PROGRAM, moved
from tp_core.domain import reminders, schedule
from tp_core.domain.notification import NotificationKind
from tp_core.domain.program import WEEKDAYS, Pause, ProgramStatus, Weekday
from tp_core.domain.reminders import Done, Hours

ZONES = (
    "UTC", "Europe/Berlin", "America/New_York", "America/Los_Angeles", "Asia/Kathmandu", "Australia/Lord_Howe",
    "Pacific/Apia", "Pacific/Kiritimati", "America/Sao_Paulo", "Africa/Casablanca",
)  # fmt: skip
hours = st.builds(Hours, zone=st.sampled_from(ZONES), weekday=st.sampled_from(WEEKDAYS), hour=st.integers(0, 23))
starts = st.dates(date(2023, 12, 1), date(2029, 3, 1))


class Life:
    """A program lived through hour by hour, told what is due as it comes."""

    def __init__(self, program, plan, wanted: Hours, answers=frozenset()):
        self.program, self.plan, self.hours, self.answers = program, plan, wanted, answers
        self.now = datetime.combine(program.start_date, datetime.min.time(), UTC) - timedelta(days=2)
        self.done = Done(looked_at=self.now)
        self.told: list[tuple[datetime, reminders.Occasion]] = []

    def look(self, now: datetime) -> None:
        self.now = now
        answered = max(
            (w for w in self.answers if reminders.asks_at(self.program, w, self.hours) + timedelta(hours=5) < now),
            default=0,
        )
        self.done = self.done.model_copy(update={"answered_week": max(self.done.answered_week, answered)})
        due = reminders.due(self.program, self.plan, self.hours, self.done, now)
        self.done = reminders.after(self.program, self.hours, self.done, due, now)
        self.told += [(now, one) for one in due]

    def run(self, every: timedelta = timedelta(hours=5), until: date | None = None) -> "Life":
        last = until or schedule.end_date(self.program) + timedelta(days=10)
        while self.now.date() < last:
            self.look(self.now + every)
        return self

    def of(self, kind: NotificationKind) -> list[tuple[datetime, int]]:
        return [(at, one.week) for at, one in self.told if one.kind is kind]


@settings(max_examples=12)
@given(starts, hours)
def test_each_week_has_exactly_one_moment_to_be_asked_about(start, wanted):
    program = moved(start)
    moments = [reminders.asks_at(program, week, wanted) for week in range(1, 13)]
    for week, moment in enumerate(moments, 1):
        local = moment.astimezone(ZoneInfo(wanted.zone))
        last = schedule.date_of(program, week, 7)
        assert last <= local.date() <= last + timedelta(days=6)
        assert WEEKDAYS[local.date().weekday()] is wanted.weekday
        skipped = local.replace(tzinfo=None) != datetime.combine(local.date(), datetime.min.time()).replace(
            hour=wanted.hour
        )
        assert not skipped or local.hour in ((wanted.hour + 1) % 24, wanted.hour), "only where clocks skip that hour"
    assert all(later > earlier for earlier, later in itertools.pairwise(moments))


@settings(max_examples=12)
@given(starts, hours, st.sets(st.integers(1, 12)), st.sampled_from([60, 100, 173]))
def test_a_week_is_asked_about_at_most_once_and_nudged_at_most_once_however_often_one_looks(
    start, wanted, answers, minutes
):
    life = Life(moved(start), PLAN, wanted, frozenset(answers)).run(timedelta(minutes=minutes * 3))
    asked = [week for _, week in life.of(NotificationKind.CHECK_IN)]
    nudged = [week for _, week in life.of(NotificationKind.NUDGE)]
    assert len(asked) == len(set(asked))
    assert len(nudged) == len(set(nudged))
    assert set(nudged) <= set(asked)
    assert not set(nudged) & answers
    assert len({one.key for _, one in life.told}) == len(life.told)


@settings(max_examples=12)
@given(starts, hours)
def test_who_answers_every_week_gets_exactly_one_reminder_a_week(start, wanted):
    life = Life(moved(start), PLAN, wanted, frozenset(range(1, 13))).run()
    assert [week for _, week in life.of(NotificationKind.CHECK_IN)] == list(range(1, 13))
    assert life.of(NotificationKind.NUDGE) == []


@settings(max_examples=12)
@given(starts, hours)
def test_a_nudge_comes_24_to_48_hours_after_its_reminder(start, wanted):
    life = Life(moved(start), PLAN, wanted).run()
    asked = {week: at for at, week in life.of(NotificationKind.CHECK_IN)}
    nudges = life.of(NotificationKind.NUDGE)
    assert [week for _, week in nudges] == [1, 2]
    for at, week in nudges:
        assert timedelta(hours=24) <= at - asked[week] < timedelta(hours=48)


def test_after_two_silent_weeks_reminders_come_every_other_week_and_the_coach_hears_once():
    life = Life(PROGRAM, PLAN, HOURS).run()
    assert [week for _, week in life.of(NotificationKind.CHECK_IN)] == [1, 2, 4, 6, 8, 10, 12]
    assert [week for _, week in life.of(NotificationKind.SILENT)] == [3]


def test_an_answer_ends_the_silence():
    life = Life(PROGRAM, PLAN, HOURS, frozenset({4})).run()
    assert [week for _, week in life.of(NotificationKind.CHECK_IN)] == [1, 2, 4, 5, 6, 8, 10, 12]
    assert [week for _, week in life.of(NotificationKind.SILENT)] == [3, 7]


def test_a_week_answered_before_its_reminder_is_not_asked_about():
    done = Done(answered_week=1, looked_at=datetime(2026, 11, 24, tzinfo=UTC))
    moment = reminders.asks_at(PROGRAM, 1, HOURS)
    assert reminders.due(PROGRAM, PLAN, HOURS, done, moment) == ()


def test_the_default_asks_on_the_last_day_of_a_monday_week():
    assert reminders.asks_at(PROGRAM, 1, HOURS) == datetime(2026, 12, 6, 17, tzinfo=UTC)  # 18:00 in Berlin


@pytest.mark.parametrize(
    ("day", "hour", "expected"),
    [
        (date(2026, 3, 29), 2, datetime(2026, 3, 29, 1, tzinfo=UTC)),  # skipped: 02:00 becomes 03:00
        (date(2026, 10, 25), 2, datetime(2026, 10, 25, 0, tzinfo=UTC)),  # twice: the first
        (date(2024, 2, 29), 18, datetime(2024, 2, 29, 17, tzinfo=UTC)),
    ],
)
def test_clock_changes_and_leap_days_move_the_moment_with_the_local_hour(day, hour, expected):
    assert HOURS.at(day, hour) == expected


@pytest.mark.parametrize("status", [ProgramStatus.PAUSED, ProgramStatus.COMPLETED, ProgramStatus.ABANDONED])
def test_nothing_is_due_in_a_program_that_does_not_run(status):
    program = PROGRAM.model_copy(update={"status": status})
    assert reminders.next_due(program, PLAN, HOURS, Done(looked_at=datetime(2026, 11, 24, tzinfo=UTC))) is None


def test_nothing_is_asked_within_a_pause_and_the_weeks_after_it_move():
    away = Pause(since=date(2026, 12, 14), until=date(2026, 12, 28))
    paused = PROGRAM.model_copy(update={"pauses": (away,)})
    life = Life(paused, PLAN, HOURS, frozenset({1, 2})).run()
    asked = life.of(NotificationKind.CHECK_IN)
    assert not any(away.since <= at.date() < away.until for at, _ in asked)
    assert {week: at.date() for at, week in asked}[3] == date(2027, 1, 3)


def test_weeks_before_a_pause_do_not_count_as_silence_after_it():
    away = Pause(since=date(2026, 12, 14), until=date(2026, 12, 28))
    paused = PROGRAM.model_copy(update={"pauses": (away,)})
    assert reminders.unanswered_before(paused, 3, 0) == 0
    assert reminders.unanswered_before(paused, 5, 0) == 2


def test_a_reminder_missed_while_nothing_ran_is_given_once_and_only_for_the_last_week():
    life = Life(PROGRAM, PLAN, HOURS, frozenset())
    life.look(datetime(2026, 12, 15, 9, tzinfo=UTC))  # week 2 ended two days ago, week 1 nine
    assert life.of(NotificationKind.CHECK_IN) == [(life.now, 2)]
    life.look(life.now + timedelta(minutes=1))
    assert len(life.of(NotificationKind.CHECK_IN)) == 1


def test_changing_the_hour_after_a_reminder_asks_no_second_time():
    life = Life(PROGRAM, PLAN, HOURS)
    life.look(datetime(2026, 12, 6, 17, tzinfo=UTC))
    life.hours = HOURS.model_copy(update={"hour": 21, "weekday": Weekday.MONDAY})
    life.run(until=date(2026, 12, 9))
    assert [week for _, week in life.of(NotificationKind.CHECK_IN)] == [1]


def test_milestones_are_told_the_day_before_and_the_end_a_week_ahead():
    life = Life(PROGRAM, PLAN, HOURS, frozenset(range(1, 13))).run()
    told = [
        (one.milestone.kind, one.milestone.day - at.astimezone(ZoneInfo(HOURS.zone)).date())
        for at, one in life.told
        if one.milestone
    ]
    assert ("end", timedelta(days=7)) in told
    assert all(ahead == timedelta(days=1) for kind, ahead in told if kind not in ("end", "event"))
    assert {"phase", "lighter week", "end"} <= {kind for kind, _ in told}
    assert len(told) == len({one.key for _, one in life.told if one.milestone})


def test_the_next_moment_is_never_later_than_what_is_then_due():
    life = Life(PROGRAM, PLAN, HOURS, frozenset({1, 2, 5}))
    for _ in range(24 * 100):
        coming = reminders.next_due(life.program, PLAN, HOURS, life.done)
        before = len(life.told)
        life.look(life.now + timedelta(hours=1))
        if len(life.told) > before:
            assert coming is not None
            assert coming <= life.now
