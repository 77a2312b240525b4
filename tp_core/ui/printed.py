"""A program as one page of HTML to print: self-contained, nothing is fetched."""

import html

from tp_core.domain import schedule
from tp_core.domain.workout_text import STATUS_WORDS
from tp_core.services import standing
from tp_core.services.app import App
from tp_core.services.workouts.ground import Ground
from tp_core.services.workouts.sheets import Sheet, sheets
from tp_core.ui.week import sheet_lines

_PRINT = """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{title}</title><style>
body{{font:11pt/1.4 sans-serif;color:#0F1720;margin:2rem auto;max-width:48rem;padding:0 1rem}}
h1{{font-size:18pt;margin:0}} h2{{font-size:13pt;margin:1.4rem 0 .3rem;border-bottom:1px solid #C9D1D9}}
h3{{font-size:11pt;margin:.8rem 0 .2rem}} ul{{margin:0;padding-left:1.2rem}} p{{margin:.2rem 0}}
section{{break-inside:avoid}}
.box{{display:inline-block;width:.8em;height:.8em;border:1px solid #0F1720;margin-right:.4em}}
</style></head><body><h1>{title}</h1>{body}</body></html>"""


def printed(app: App, here: Ground) -> str:
    """The program as one page of HTML to print: weeks, sessions, a box to tick before each exercise."""
    definition = here.program.program_definition
    parts = [f"<p>{html.escape(standing.sentence(app, here.program, here.plan, here.today))}</p>"]
    parts.append(f"<p>{html.escape(definition.goals.primary)}</p>")
    week = 0
    for sheet in sheets(app, here):
        if sheet.week != week:
            week = sheet.week
            parts.append(f"<h2>Week {week} of {definition.total_duration} · {html.escape(sheet.phase)}</h2>")
        parts.append(_printed_session(here, sheet))
    return _PRINT.format(title=html.escape(definition.name), body="".join(parts))


def _printed_session(here: Ground, sheet: Sheet) -> str:
    over = f" ({STATUS_WORDS[sheet.status]})" if sheet.log is not None else ""
    title = f"{schedule.day_in_words(sheet.day, here.today)}: {sheet.name}{over}"
    lines = [f'<p><span class="box"></span>{html.escape(line)}</p>' for line in sheet_lines(sheet, here.gym)]
    return f"<section><h3>{html.escape(title)}</h3>{''.join(lines)}</section>"
