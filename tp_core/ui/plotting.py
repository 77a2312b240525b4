"""Plotly with pandas complete behind it.

Plotly asks what it is given whether it is pandas', by whatever stands in `sys.modules`; while another thread is still
importing pandas (the server's warming, Streamlit's `write_stream`) that is half a module, and the page fails. An import
here waits for the other one.
"""

import pandas as pd  # noqa: F401  for its import alone
import plotly.graph_objects as go

__all__ = ["go"]
