"""A wrong or half-given setting stops the start with one line that names it."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tp_core import bootstrap
from tp_core.settings import Settings, SettingsError

ROOT = Path(__file__).resolve().parents[2]
OIDC = {"TP_AUTH": "oidc", "TP_OIDC_ISSUER": "https://provider.example", "TP_OIDC_CLIENT_ID": "app"}
WRONG = [
    ({"TP_STORE": "mysql"}, "TP_STORE"),
    ({"TP_MEMORY": "pinecone"}, "TP_PINECONE_INDEX"),
    ({"TP_MEMORY": "pinecone", "TP_PINECONE_INDEX": "i", "PINECONE_API_KEY": "k"}, "TP_PINECONE_HOST"),
    ({"TP_MEMORY": "pinecone", "TP_PINECONE_INDEX": "i", "TP_PINECONE_HOST": "h"}, "PINECONE_API_KEY"),
    ({"TP_EMBEDDING_DIMENSIONS": "300"}, "TP_EMBEDDING_DIMENSIONS"),
    ({"TP_AUTH": "oidc"}, "TP_AUTH"),
    ({"TP_EMAIL": "post"}, "TP_EMAIL"),
    ({"TP_EMAIL": "smtp", "TP_EMAIL_FROM": "a@b.example", "TP_BASE_URL": "https://b.example"}, "TP_SMTP_URL"),
    ({"TP_EMAIL": "ses"}, "TP_EMAIL_FROM and TP_BASE_URL"),
    ({"TP_SMTP_URL": "smtp://localhost"}, "TP_EMAIL=smtp"),
    ({"TP_EMAIL_FROM": "Coach"}, "TP_EMAIL_FROM"),
    ({"TP_EMAIL_FROM": "a@b.example\nBcc: c@d.example"}, "TP_EMAIL_FROM"),
    ({"TP_BASE_URL": "b.example"}, "TP_BASE_URL"),
    ({"TP_SIGNING_KEY": "short"}, "TP_SIGNING_KEY"),
    *(
        (
            {
                "TP_EMAIL": "smtp",
                "TP_EMAIL_FROM": "a@b.example",
                "TP_BASE_URL": "https://b.example",
                "TP_SMTP_URL": url,
            },
            "TP_SMTP_URL",
        )
        for url in ("mail.example:25", "smtp://", "smtp://host:notaport", "http://host")
    ),
    ({"TP_NOW": "yesterday"}, "TP_NOW"),
    ({"TP_STORE": "dynamodb"}, "TP_ALLOW_ANONYMOUS"),
    ({"TP_DYNAMODB_ENDPOINT_URL": "localhost:8000"}, "TP_DYNAMODB_ENDPOINT_URL"),
    ({**OIDC, "TP_OIDC_CLIENT_ID": ""}, "TP_OIDC_CLIENT_ID"),
    ({**OIDC, "TP_OIDC_ISSUER": "http://provider.example"}, "TP_OIDC_ISSUER"),
    ({**OIDC, "TP_NOW": "2026-11-24T12:00:00Z"}, "TP_NOW"),
    ({**OIDC, "TP_COOKIE_SECRET": "short"}, "TP_COOKIE_SECRET"),
    ({"TP_BASE_URL": "train.example.org"}, "TP_BASE_URL"),
    ({"TP_TURN_WORKERS": "0"}, "TP_TURN_WORKERS"),
    ({"TP_DYNAMODB_TABLE": "a b"}, "TP_DYNAMODB_TABLE"),
]


@pytest.mark.parametrize(("environment", "name"), WRONG, ids=str)
def test_a_wrong_setting_is_one_line_that_names_it(environment, name):
    with pytest.raises(SettingsError) as refused:
        Settings.from_environment(environment)
    assert name in str(refused.value)
    assert "\n" not in str(refused.value)


@pytest.mark.parametrize(("environment", "name"), WRONG[:3], ids=str)
def test_the_server_does_not_start_with_it(environment, name, tmp_path):
    done = subprocess.run(
        [sys.executable, "-m", "tp_core", "serve", "--port", "1"],
        cwd=ROOT, env={**os.environ, "TP_DATA_DIR": str(tmp_path), **environment}, capture_output=True, text=True,
        timeout=60, check=False,
    )  # fmt: skip
    assert done.returncode != 0
    assert done.stderr.count("\n") == 1
    assert name in done.stderr


@pytest.mark.parametrize("missing", ["TP_OIDC_CLIENT_SECRET", "TP_COOKIE_SECRET", "TP_BASE_URL"])
def test_the_server_does_not_start_with_half_a_sign_in(missing, tmp_path):
    whole = {**OIDC, "TP_OIDC_CLIENT_SECRET": "x", "TP_COOKIE_SECRET": "0" * 40, "TP_BASE_URL": "https://here.example"}
    done = subprocess.run(
        [sys.executable, "-m", "tp_core", "serve", "--port", "1"],
        cwd=ROOT, env={**os.environ, "TP_DATA_DIR": str(tmp_path), **whole, missing: ""}, capture_output=True, text=True,
        timeout=60, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stderr.count("\n")) == (1, 1)
    assert missing in done.stderr


def test_no_secret_is_in_what_settings_print_as():
    printed = repr(Settings.from_environment({**OIDC, "TP_OIDC_CLIENT_SECRET": "hush", "TP_COOKIE_SECRET": "q" * 32}))
    assert "hush" not in printed
    assert "qqq" not in printed


def test_the_defaults_need_no_account_and_no_key():
    settings = Settings.from_environment({})
    chosen = (settings.store, settings.coach, settings.memory, settings.auth, settings.email)
    assert chosen == ("sqlite", "offline", "local", "local", "outbox")


def test_an_empty_variable_counts_as_unset():
    assert Settings.from_environment({"TP_STORE": "", "TP_NOW": " "}) == Settings.from_environment({})


def test_the_clock_starts_at_tp_now_and_runs_on(tmp_path):
    app = bootstrap.from_environment({"TP_DATA_DIR": str(tmp_path), "TP_NOW": "2026-11-24T12:00:00+01:00"})
    first, second = app.now(), app.now()
    assert first.isoformat().startswith("2026-11-24T12:00:00")
    assert second > first


def test_a_data_folder_that_cannot_be_made_is_one_line(tmp_path):
    file = tmp_path / "file"
    file.write_text("")
    with pytest.raises(SettingsError, match="TP_DATA_DIR"):
        bootstrap.from_environment({"TP_DATA_DIR": str(file / "inside")})


def test_the_readme_lists_every_setting_with_its_default():
    readme = (ROOT / "README.md").read_text()
    for field in Settings.model_fields.values():
        name = field.validation_alias.choices[0]  # type: ignore[union-attr]
        row = re.search(rf"^\| `{name}` \| (.+?) \|", readme, re.MULTILINE)
        assert row is not None, name
        default = {None: "none", "": "none", False: "`0`"}.get(field.default, f"`{field.default}`")
        assert row[1] == default, name
