"""What we install: pinned, listed with its licence, and watched."""

import re
import tomllib

import pytest

from tests import licences
from tests.house.test_rooms import ROOT
from tp_core.settings import Settings

PIN = re.compile(r"[A-Za-z0-9_.-]+(\[[a-z0-9,_-]+\])?==[A-Za-z0-9.]+(; sys_platform != \"win32\")?\Z")


def test_every_requirement_is_pinned():
    for file in ("requirements.txt", "requirements-dev.txt"):
        lines = [line for line in (ROOT / file).read_text().splitlines() if line and line[0] not in "#-"]
        assert lines
        assert [line for line in lines if not PIN.match(line)] == [], file


def test_every_package_the_app_runs_on_is_listed_with_its_licence():
    assert licences.listed(licences.LIST.read_text()) == licences.listed(licences.written())


def test_no_package_of_an_unknown_or_infectious_licence_came_in():
    for name, licence in licences.listed(licences.LIST.read_text()).items():
        assert licence != "not stated", name
        assert not re.search(r"\bA?GPL|Affero|SSPL|Commons Clause", licence), (name, licence)


def test_the_workflows_run_what_a_developer_runs_and_audit_every_week():
    checks = (ROOT / ".github/workflows/checks.yml").read_text()
    audit = (ROOT / ".github/workflows/audit.yml").read_text()
    assert "run: .ci/run" in checks
    assert "cron:" in audit
    assert "pip-audit --strict -r requirements.txt" in audit
    for text in (checks, audit):
        assert "permissions:\n  contents: read" in text


def test_the_secrets_template_names_only_settings_that_exist():
    secrets = tomllib.loads((ROOT / ".streamlit/secrets.toml.example").read_text())
    known = {field.validation_alias.choices[0] for field in Settings.model_fields.values()}  # type: ignore[union-attr]
    top = {name for name, value in secrets.items() if not isinstance(value, dict)}
    assert {name for name in top - known if not name.startswith("AWS_")} == set()
    assert set(secrets["auth"]) == {
        "redirect_uri", "cookie_secret", "client_id", "client_secret", "server_metadata_url"}  # fmt: skip
    assert ".streamlit/secrets.toml\n" in (ROOT / ".gitignore").read_text()


@pytest.mark.parametrize("name", ["deploy.md", "scale.md"])
def test_a_guide_points_only_at_what_is_there(name):
    text = (ROOT / "docs" / name).read_text()
    for file in re.findall(r"`((?:tests|docs|tp_core|\.streamlit)/[\w./-]+)`", text):
        assert (ROOT / file).exists(), file
    for link in re.findall(r"\]\(([\w.-]+)\)", text):
        assert (ROOT / "docs" / link).exists(), link
    known = {field.validation_alias.choices[0] for field in Settings.model_fields.values()}  # type: ignore[union-attr]
    assert set(re.findall(r"`(TP_[A-Z_]+[A-Z])`", text)) <= known


def test_the_container_copies_what_the_app_is_made_of():
    recipe = (ROOT / "docs" / "Dockerfile").read_text()
    copied = set(re.findall(r"^COPY (\S+) ", recipe, re.MULTILINE))
    assert copied == {
        "requirements.txt",
        "streamlit_app.py",
        "pages",
        "tp_core",
        ".streamlit/config.toml",
        "--from=built",
    }
    assert "USER app" in recipe
