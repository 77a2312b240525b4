"""`python -m tests.licences`: the licence of every package the app runs on, into docs/licences.md; `--check` compares."""

import re
import sys
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path

from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parents[1]
LIST = ROOT / "docs" / "licences.md"
OURS = ROOT / "requirements.txt"
_HEADING = """# Licences

What the app runs on, with all it brings along, as the packages state it, in the versions the last release was tested
with. `python -m tests.licences` writes this list, the weekly audit compares names and licences. None asks for more than
its notice being kept; those under MPL are used unchanged, as packages of their own.

| package | version | licence |
|---|---|---|
"""


def needed() -> dict[str, str]:
    """Every distribution `requirements.txt` brings, by normal name, with its version."""
    found: dict[str, str] = {}
    waiting = [Requirement(line) for line in OURS.read_text().splitlines() if line and not line.startswith("#")]
    while waiting:
        wanted = waiting.pop()
        name = normal(wanted.name)
        if name in found:
            continue
        try:
            installed = metadata.distribution(wanted.name)
        except metadata.PackageNotFoundError:
            continue  # for another platform or Python
        found[name] = installed.version
        waiting += list(_required(installed, wanted.extras))
    return found


def _required(installed: metadata.Distribution, extras: set[str]) -> Iterator[Requirement]:
    for text in installed.requires or []:
        requirement = Requirement(text)
        environments = [{"extra": extra} for extra in extras] or [{"extra": ""}]
        if requirement.marker is None or any(requirement.marker.evaluate(one) for one in environments):
            yield requirement


def normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def licence_of(name: str) -> str:
    """The expression, the classifiers, or the first line of the text, whichever a package gives."""
    told = metadata.metadata(name)
    if expression := told.get("License-Expression"):
        return str(expression)
    classifiers = [line.rpartition(" :: ")[2] for line in told.get_all("Classifier", []) if line.startswith("License")]
    specific = [one for one in classifiers if one != "OSI Approved"]
    if specific:
        return ", ".join(specific)
    text = str(told.get("License") or "").strip().splitlines()
    return text[0][:60] if text else "not stated"


def written() -> str:
    rows = [f"| {name} | {version} | {licence_of(name)} |" for name, version in sorted(needed().items())]
    return _HEADING + "\n".join(rows) + "\n"


def listed(text: str) -> dict[str, str]:
    """Licences by package; versions move with every release of a package we did not pin."""
    rows = (line.strip("| ").split(" | ") for line in text.splitlines() if line.count(" | ") == 2)
    return {name: licence for name, _, licence in rows}


def main(arguments: list[str]) -> int:
    if arguments == ["--check"]:
        same = listed(LIST.read_text()) == listed(written())
        print("licences: as listed" if same else "licences: docs/licences.md is out of date: python -m tests.licences")
        return 0 if same else 1
    LIST.write_text(written())
    print(f"wrote {LIST.relative_to(ROOT)}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
