"""Charts drawn while another thread still imports pandas, in a process of its own: imports happen once."""

import subprocess
import sys

import pytest

DRAWN_MEANWHILE = """
import sys, threading
import plotly.graph_objects
loading = threading.Thread(target=lambda: __import__("pandas"))
loading.start()
while "pandas" not in sys.modules:
    pass
{get}
go.Figure(go.Scatter(x=[1, 2], y=[1, 2]))
loading.join()
"""


def drawn(get: str) -> subprocess.CompletedProcess[str]:
    code = DRAWN_MEANWHILE.format(get=get)
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=120, check=False)


def test_a_chart_waits_for_a_pandas_that_is_being_imported():
    assert drawn("import plotly.graph_objects as go").returncode != 0, ()
    done = drawn("from tp_core.ui.plotting import go")
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize(
    "name", ["check_in_figure", "insights_figure", "lift_figure", "timeline_figure", "timeline_rows"]
)
def test_every_figure_takes_it_from_there(name):
    code = f"import sys; import tp_core.ui.{name}; assert 'tp_core.ui.plotting' in sys.modules"
    assert subprocess.run([sys.executable, "-c", code], check=False, timeout=120).returncode == 0
