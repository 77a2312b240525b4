"""Check-ins given before, as listed."""

from tp_core.domain.check_in import CheckIn
from tp_core.services.app import App
from tp_core.services.storage.store import Listing
from tp_core.services.workouts.ground import ground


def of_program(app: App, user_id: str, coach_id: str, program_id: str) -> tuple[CheckIn, ...]:
    """All check-ins of a program, by week."""
    here = ground(app, user_id, coach_id, program_id)
    return app.store.check_ins.of_program(here.program.user_id, here.program.program_id)


def listing(
    app: App, user_id: str, coach_id: str, program_id: str, *, limit: int = 50, cursor: str | None = None
) -> Listing[CheckIn]:
    """The newest week first."""
    here = ground(app, user_id, coach_id, program_id)
    return app.store.program_check_ins(here.program.user_id, here.program.program_id, limit=limit, cursor=cursor)
