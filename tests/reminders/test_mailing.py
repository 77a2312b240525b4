"""The e-mail of a notification: claimed, sent, marked, and what is left when a process dies between those."""

import re
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests import athletes
from tests.conftest import environment
from tests.reminders.mailbox import DyingMailer, Killed, Sink
from tp_core import bootstrap
from tp_core.adapters.email_smtp import SmtpMailer
from tp_core.domain.errors import Invalid, Unavailable
from tp_core.domain.notification import MailState
from tp_core.services import notifications, profiles, unsubscribing
from tp_core.services.app import App
from tp_core.services.profiles import Wishes
from tp_core.services.reminding import letters, mailing, run
from tp_core.settings import Settings

SUNDAY = datetime(2026, 12, 6, 18, tzinfo=UTC)


def when(app: App, moment: datetime, mailer=None) -> App:
    post = replace(app.post, mailer=mailer) if mailer is not None else app.post
    return replace(app, now=lambda: moment, post=post)


def mail(app: App, user_id: str = "me"):
    return notifications.listing(app, user_id).items[0].mail


@pytest.fixture
def program(app):
    made = athletes.started(app)
    profiles.update(app, "me", Wishes(email="ann@example.org"))
    return made


def test_a_reminder_goes_out_once_by_e_mail(app, program):
    mailer = DyingMailer()
    done = run.send(when(app, SUNDAY, mailer))
    again = run.send(when(app, SUNDAY + timedelta(hours=1), mailer))
    assert (done.mails, again.mails, len(mailer.sent)) == (1, 0, 1)
    assert (mail(app).state, mail(app).sent_at) == (MailState.SENT, SUNDAY)


def test_a_letter_says_the_week_and_where_and_how_to_stop_it(app, program):
    mailer = DyingMailer()
    run.send(when(app, SUNDAY, mailer))
    (letter,) = mailer.sent
    text = letter.get_body(("plain",)).get_content()
    html = letter.get_body(("html",)).get_content()
    assert letter["To"] == "ann@example.org"
    assert letter["Subject"] == "How did week 1 go?"
    assert f"http://localhost:8501/check_in_history?program={program.program_id}" in text
    stop = re.search(r"Stop these e-mails: (\S+)", text)[1]
    assert letter["List-Unsubscribe"] == f"<{stop}>"
    assert letter["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    assert stop in html
    assert "<img" not in html
    assert "src=" not in html
    assert unsubscribing.check(app, stop.rpartition("/")[2]) == "me"


def test_a_long_address_stays_a_link_on_the_wire(app, program):
    """Python folds a header that is too long into encoded words, and mail programs take those for no link."""
    long = replace(app.post, base_url="https://training-programs.of-a-rather-long-name.example.org")
    sink = Sink()
    mailer = SmtpMailer(f"smtp://127.0.0.1:{sink.port}")
    run.send(when(replace(app, post=long), SUNDAY, mailer))
    mailer.close()
    sink.stop()
    (raw,) = sink.raw
    stop = unsubscribing.link(replace(app, post=long), "me")
    assert len(stop) > 90
    assert f"\r\nList-Unsubscribe: <{stop}>\r\n".encode() in raw
    assert all(len(line) <= 998 for line in raw.split(b"\r\n"))


def test_a_letter_holds_nothing_the_athlete_wrote(app):
    secret = athletes.STRENGTH.model_copy(update={"goal": "squat 150 kg after my hernia", "event_name": "hernia check"})
    athletes.started(app, brief=secret)
    profiles.update(app, "me", Wishes(email="ann@example.org", name="Ann Secret"))
    mailer = DyingMailer()
    for days in range(0, 90, 1):
        run.send(when(app, SUNDAY + timedelta(days=days), mailer))
    assert len(mailer.sent) > 5
    for letter in mailer.sent:
        assert not re.search("hernia|Secret|squat", letter.as_string())


def test_a_process_that_dies_before_sending_leaves_a_claim_that_is_taken_up_after_ten_minutes(app, program):
    mailer = DyingMailer(before=1)
    with pytest.raises(Killed):
        run.send(when(app, SUNDAY, mailer))
    assert mail(app).state is MailState.CLAIMED
    run.send(when(app, SUNDAY + timedelta(minutes=9), mailer))
    assert mailer.sent == []
    run.send(when(app, SUNDAY + timedelta(minutes=10), mailer))
    assert len(mailer.sent) == 1
    assert (mail(app).state, mail(app).tries) == (MailState.SENT, 2)


def test_a_process_that_dies_after_sending_sends_again_under_the_same_message_id(app, program):
    mailer = DyingMailer(after=1)
    with pytest.raises(Killed):
        run.send(when(app, SUNDAY, mailer))
    run.send(when(app, SUNDAY + timedelta(minutes=11), mailer))
    assert len(mailer.sent) == 2
    assert mailer.sent[0]["Message-ID"] == mailer.sent[1]["Message-ID"]
    assert mail(app).state is MailState.SENT


def test_a_process_that_dies_before_claiming_leaves_the_letter_waiting(app, program):
    class DeadStore:
        def __init__(self, store):
            self._store = store

        def __getattr__(self, name):
            return getattr(self._store, name)

        def save(self, writes):
            self._store.save(writes)
            if any(str(write.key.sk).startswith("notification#") for write in writes):
                raise Killed

    with pytest.raises(Killed):
        run.send(replace(when(app, SUNDAY, DyingMailer()), store=DeadStore(app.store)))
    assert mail(app).state is MailState.WAITING
    mailer = DyingMailer()
    run.send(when(app, SUNDAY + timedelta(minutes=1), mailer))
    assert len(mailer.sent) == 1


def test_a_server_that_is_away_is_one_error_and_the_letter_goes_later(app, program):
    mailer = DyingMailer(trouble=[Unavailable("the mail server cannot be reached", retryable=False)])
    with pytest.raises(Unavailable, match="1 e-mail still to leave"):
        run.send(when(app, SUNDAY, mailer))
    assert run.send(when(app, SUNDAY + timedelta(minutes=10), mailer)).mails == 1


def test_a_letter_nobody_takes_for_two_days_is_dropped(app, program):
    away = DyingMailer(trouble=[Unavailable("away") for _ in range(500)])
    with pytest.raises(Unavailable):
        run.send(when(app, SUNDAY, away))
    assert mailing.send_leaving(when(app, SUNDAY + timedelta(hours=47), away)).left == 1
    assert mailing.send_leaving(when(app, SUNDAY + timedelta(hours=49), away)).left == 0
    assert mail(app).state is MailState.DROPPED
    assert away.sent == []


def test_a_refused_address_is_dropped_and_does_not_stop_the_others(app, program):
    athletes.started(app, "bob")
    profiles.update(app, "bob", Wishes(email="bob@example.org"))
    mailer = DyingMailer(trouble=[Invalid("no such address")])
    assert run.send(when(app, SUNDAY, mailer)).mails == 1
    assert {mail(app).state, mail(app, "bob").state} == {MailState.DROPPED, MailState.SENT}


def test_who_stops_e_mails_gets_none_that_was_on_its_way(app, program):
    with pytest.raises(Killed):
        run.send(when(app, SUNDAY, DyingMailer(before=1)))
    profiles.update(app, "me", Wishes(email_reminders=False))
    mailer = DyingMailer()
    run.send(when(app, SUNDAY + timedelta(minutes=10), mailer))
    assert mailer.sent == []
    assert mail(app).state is MailState.DROPPED


def test_reading_a_notification_while_its_letter_is_sent_loses_neither(app, program):
    class Reading(DyingMailer):
        def send(self, message):
            super().send(message)
            notifications.read(now, "me", notifications.listing(now, "me").items[0].notification_id)

    now = when(app, SUNDAY, Reading())
    run.send(now)
    kept = notifications.listing(app, "me").items[0]
    assert (kept.mail.state, kept.read_at) == (MailState.SENT, SUNDAY)


def test_a_link_is_good_in_every_process_and_nobody_else_can_make_one(app, program, tmp_path):
    other = bootstrap.build(Settings.from_environment(environment(tmp_path)))
    token = unsubscribing.link(app, "me").rpartition("/")[2]
    assert unsubscribing.check(other, token) == "me"
    elsewhere = bootstrap.build(Settings.from_environment(environment(tmp_path / "elsewhere")))
    with pytest.raises(Exception, match="link"):
        unsubscribing.check(elsewhere, token)


def test_message_ids_differ_between_people_and_not_between_processes(app, program, tmp_path):
    athletes.started(app, "bob")
    run.send(when(app, SUNDAY))
    mine, theirs = (notifications.listing(app, user).items[0] for user in ("me", "bob"))
    other = bootstrap.build(Settings.from_environment(environment(tmp_path)))
    assert letters.message_id(app, mine) == letters.message_id(other, mine)
    assert letters.message_id(app, mine) != letters.message_id(app, theirs)


def _one_process(folder: str, url: str) -> None:
    """What a process of its own does: says that it is ready, waits for the word, and prints what it told and mailed."""
    settings = Settings.from_environment(
        environment(
            Path(folder),
            TP_EMAIL="smtp",
            TP_SMTP_URL=url,
            TP_EMAIL_FROM="c@example.org",
            TP_BASE_URL="http://localhost",
        )
    )
    app = replace(bootstrap.build(settings), now=lambda: SUNDAY)
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    sys.stdin.readline()
    done = run.send(app)
    app.post.mailer.close()
    sys.stdout.write(f"{done.told.total()} {done.mails}\n")


def _racer(folder: Path, url: str) -> "subprocess.Popen[str]":
    code = "import sys; from tests.reminders.test_mailing import _one_process; _one_process(*sys.argv[1:])"
    return subprocess.Popen(
        [sys.executable, "-c", code, str(folder), url],
        cwd=Path(__file__).resolve().parents[2], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip


def test_two_processes_at_the_same_moment_write_and_mail_each_thing_once(app, tmp_path):
    people = [f"p{number}" for number in range(12)]
    for user_id in people:
        athletes.started(app, user_id)
        profiles.update(app, user_id, Wishes(email=f"{user_id}@example.org"))
    sink = Sink()
    racers = [_racer(tmp_path, f"smtp://127.0.0.1:{sink.port}") for _ in range(2)]
    for racer in racers:
        assert racer.stdout is not None
        assert racer.stdout.readline() == "ready\n"
    for racer in racers:
        assert racer.stdin is not None
        racer.stdin.write("go\n")
        racer.stdin.flush()
    answers = [racer.communicate(timeout=120)[0] for racer in racers]
    done = [tuple(int(number) for number in answer.split()) for answer in answers]
    sink.stop()
    assert sum(told for told, _ in done) == len(people)
    assert sum(mails for _, mails in done) == len(people)
    assert sorted(letter["To"] for letter in sink.letters) == sorted(f"{user_id}@example.org" for user_id in people)
    for user_id in people:
        assert len(notifications.listing(app, user_id).items) == 1


def test_the_smtp_mailer_sends_a_whole_run_over_one_connection(app, program):
    athletes.started(app, "bob")
    profiles.update(app, "bob", Wishes(email="bob@example.org"))
    sink = Sink()
    mailer = SmtpMailer(f"smtp://127.0.0.1:{sink.port}")
    run.send(when(app, SUNDAY, mailer))
    mailer.close()
    sink.stop()
    assert (len(sink.letters), len(sink.sessions)) == (2, 1)
