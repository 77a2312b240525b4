"""`reminders send` and `sweep` as cron runs them: real processes, on SQLite and on DynamoDB."""

import email
import os
import re
import subprocess
import sys
import uuid
from email.policy import default
from pathlib import Path

import pytest

from tests import athletes, ministack_server
from tests.conftest import CI, environment
from tests.ports import free_port
from tp_core import bootstrap
from tp_core.services import notifications, profiles
from tp_core.services.profiles import Wishes
from tp_core.settings import Settings

ROOT = Path(__file__).resolve().parents[2]
SUNDAY = "2026-12-06T18:00:30Z"
AWS = {"AWS_ACCESS_KEY_ID": "test", "AWS_SECRET_ACCESS_KEY": "test", "AWS_DEFAULT_REGION": "eu-central-1"}


def start(settings: dict[str, str], *arguments: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "tp_core", *arguments],
        cwd=ROOT, env={**os.environ, **settings}, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip


def run(settings: dict[str, str], *arguments: str) -> tuple[int, str, str]:
    process = start(settings, *arguments)
    out, err = process.communicate(timeout=120)
    return process.returncode, out, err


@pytest.fixture
def here(tmp_path):
    """Two athletes with a program each; one is reminded by e-mail too. The settings a process needs to find them."""
    filled(environment(tmp_path))
    return environment(tmp_path, TP_NOW=SUNDAY)


def filled(settings: dict[str, str]) -> None:
    app = bootstrap.build(Settings.from_environment(settings))
    for user_id in ("ann", "bob"):
        athletes.started(app, user_id)
    profiles.update(app, "ann", Wishes(email="ann@example.org"))
    app.turns.close()
    app.store.close()


def test_it_says_in_one_line_what_it_told_and_sent(here, tmp_path):
    code, out, err = run(here, "reminders", "send")
    assert (code, err) == (0, "")
    assert out.startswith("told 2 athletes: 2 check-in reminders")
    assert out.endswith("sent 1 e-mails\n")
    (letter,) = (tmp_path / "outbox").glob("*.eml")
    read = email.message_from_bytes(letter.read_bytes(), policy=default)
    assert read["To"] == "ann@example.org"
    assert run(here, "reminders", "send")[1].startswith("told 0 athletes")


def test_a_dry_run_and_a_date(here):
    earlier = {**here, "TP_NOW": "2026-11-24T12:00:00Z"}
    assert run(earlier, "reminders", "send", "--on", "2026-12-06", "--dry-run")[1].startswith("would tell 2 athletes")
    assert run(earlier, "reminders", "send", "--on", "2026-12-06")[1].startswith("told 2 athletes")
    assert run(earlier, "reminders", "send", "--on", "2026-12-06")[1].startswith("told 0 athletes")


@pytest.mark.parametrize("wrong", ["tomorrow", "2026-13-01", "06.12.2026"])
def test_a_date_that_is_none_is_one_line(here, wrong):
    code, out, err = run(here, "reminders", "send", "--on", wrong)
    assert (code, out, err.count("\n")) == (1, "", 1)
    assert "--on" in err


def test_a_mail_server_that_is_away_is_one_line_and_no_password_is_in_it(here):
    away = {
        **here, "TP_EMAIL": "smtp", "TP_SMTP_URL": f"smtp://me:secret@127.0.0.1:{free_port()}",
        "TP_EMAIL_FROM": "coach@example.org", "TP_BASE_URL": "https://train.example.org",
    }  # fmt: skip
    code, out, err = run(away, "reminders", "send")
    assert (code, out, err.count("\n")) == (1, "", 1)
    assert "1 e-mail still to leave" in err
    assert not re.search("secret|ann@", err)
    later = {**here, "TP_NOW": "2026-12-06T18:12:00Z"}
    assert run(later, "reminders", "send")[1].endswith("sent 1 e-mails\n")


def test_ses_without_a_region_or_credentials_is_one_line(here):
    bare = {
        **here, "TP_EMAIL": "ses", "TP_EMAIL_FROM": "coach@example.org", "TP_BASE_URL": "https://train.example.org",
        "AWS_EC2_METADATA_DISABLED": "true", "AWS_CONFIG_FILE": "/nowhere", "AWS_SHARED_CREDENTIALS_FILE": "/nowhere",
        **dict.fromkeys((*AWS, "AWS_REGION"), ""),
    }  # fmt: skip
    code, out, err = run(bare, "reminders", "send")
    assert (code, out, err.count("\n")) == (1, "", 1)
    assert "AWS_REGION" in err
    code, out, err = run({**bare, "AWS_DEFAULT_REGION": "eu-central-1"}, "reminders", "send")
    assert (code, out, err.count("\n")) == (1, "", 1)
    assert "1 e-mail still to leave" in err


def test_the_sweep_says_in_one_line_what_it_closed(here):
    over = {**here, "TP_NOW": "2027-03-01T04:00:00Z"}
    code, out, _ = run(over, "sweep")
    assert (code, out.count("\n")) == (0, 1)
    assert "completed 2 programs past their end" in out


def test_rebuild_makes_no_difference_to_what_is_due(here):
    run(here, "reminders", "send")
    assert run(here, "rebuild")[0] == 0
    assert run(here, "reminders", "send")[1].startswith("told 0 athletes")


@pytest.fixture(scope="module")
def dynamodb(tmp_path_factory):
    """ministack: moto's threads check a condition and write in two steps, so that both of two at once may pass it."""
    if not ministack_server.COMMAND.exists():
        if CI:
            pytest.fail("ministack is not installed: python -m tests.ministack_server install")
        pytest.skip("ministack is not installed: python -m tests.ministack_server install")
    before = {name: os.environ.get(name) for name in AWS}
    os.environ.update(AWS)
    with ministack_server.running(tmp_path_factory.mktemp("ministack")) as url:
        yield url
    for name, value in before.items():
        os.environ.pop(name) if value is None else os.environ.update({name: value})


@pytest.mark.parametrize("shards", ["1", "3"])
def test_two_commands_at_once_on_dynamodb_tell_and_mail_each_thing_once(dynamodb, tmp_path, shards):
    settings = environment(
        tmp_path, TP_STORE="dynamodb", TP_DYNAMODB_ENDPOINT_URL=dynamodb, TP_ALLOW_ANONYMOUS="1",
        TP_DYNAMODB_TABLE=f"t-{uuid.uuid4().hex}", TP_GSI_SHARDS=shards, **AWS,
    )  # fmt: skip
    assert run(settings, "table", "create")[0] == 0
    filled(settings)
    # A run looks back 60 days at first: once before, so that the race is about what is due.
    run({**settings, "TP_NOW": "2026-12-06T17:30:00Z"}, "reminders", "send")
    racers = [start({**settings, "TP_NOW": SUNDAY}, "reminders", "send") for _ in range(2)]
    lines = [racer.communicate(timeout=150) for racer in racers]
    assert [racer.returncode for racer in racers] == [0, 0], lines
    told = [int(re.search(r"told (\d+) athletes", out)[1]) for out, _ in lines]
    sent = [int(re.search(r"sent (\d+) e-mails", out)[1]) for out, _ in lines]
    assert (sum(told), sum(sent)) == (2, 1)
    assert len(list((tmp_path / "outbox").glob("*.eml"))) == 1
    app = bootstrap.build(Settings.from_environment(settings))
    assert [len(notifications.listing(app, user_id).items) for user_id in ("ann", "bob")] == [1, 1]
    app.turns.close()
