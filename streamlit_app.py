"""Training Programs: `streamlit run streamlit_app.py`, or `make run` for the API beside it."""

from tp_core.ui import shell

shell.run()
