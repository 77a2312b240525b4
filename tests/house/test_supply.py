"""What we install: pinned, listed with its licence, and watched."""

import re

from tests import licences
from tests.house.test_rooms import ROOT

PIN = re.compile(r"[A-Za-z0-9_.-]+(\[[a-z0-9,_-]+\])?==[A-Za-z0-9.]+\Z")


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
