"""The house rules that no linter knows."""

import ast
import graphlib
from pathlib import Path

import grimp
import pytest

ROOT = Path(__file__).resolve().parents[2]
PAGES = sorted((ROOT / "pages").glob("*.py"))


def imports(file: Path) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(ast.parse(file.read_text())):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            names.add(node.module or "")
    return names


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_a_page_imports_only_what_it_draws_with(page):
    assert imports(page) <= {"tp_core.ui"}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_page_passes_the_gate_itself(page):
    assert f'shell.page("{page.stem}")' in page.read_text()


def test_no_imports_go_in_a_circle():
    """So that any module can be imported alone; import-linter says it of packages, this of every module."""
    graph = grimp.build_graph("tp_core", exclude_type_checking_imports=True, cache_dir=None)
    graphlib.TopologicalSorter({one: graph.find_modules_directly_imported_by(one) for one in graph.modules}).prepare()


@pytest.mark.parametrize("room", ["domain", "services"])
def test_domain_and_services_read_no_clock_and_no_chance(room):
    for file in (ROOT / "tp_core" / room).rglob("*.py"):
        text = file.read_text()
        for call in ("datetime.now", "date.today", "utcnow", "random.", "uuid4(", "uuid7("):
            assert call not in text, f"{file}: {call}"


def test_nothing_in_the_package_patches_or_mocks():
    for file in [*ROOT.glob("tp_core/**/*.py"), *ROOT.glob("tests/**/*.py")]:
        if file == Path(__file__):
            continue
        text = file.read_text()
        assert "MagicMock" not in text, file
        assert "unittest.mock" not in text, file


def test_days_are_asked_for_in_one_place_so_that_they_look_one_way():
    asking = [file.name for file in ROOT.glob("tp_core/ui/*.py") if "st.date_input(" in file.read_text()]
    assert asking == ["dates.py"]
