"""What a coach remembers of how a program went: changes that were followed by better weeks, and that it was finished.

The check-in or the end is stored by then and stands whatever becomes of this.
"""

import logging

from tp_core.domain import adherence, worth_keeping
from tp_core.domain.adaptation import Adaptation, AdaptationStatus
from tp_core.domain.check_in import CheckIn
from tp_core.domain.errors import ProgramError
from tp_core.domain.memory import MemorySource
from tp_core.services import memories
from tp_core.services.app import App
from tp_core.services.memories import Origin
from tp_core.services.workouts import looking_back
from tp_core.services.workouts.ground import Ground

_WELL = 4
"""From this rating on a week went well (experience.md: 4 well, 5 very well)."""
_log = logging.getLogger(__name__)


def after_check_in(app: App, here: Ground, given: CheckIn) -> None:
    """Notes the accepted change of a week that was rated well after one that was not."""
    if given.answers.rating < _WELL or given.answers.hurts or given.safety:
        return
    try:
        _note_change(app, here, given)
    except ProgramError as exc:
        _log.warning("what worked is not remembered: %s", type(exc).__name__)


def _note_change(app: App, here: Ground, given: CheckIn) -> None:
    user_id, program_id = here.program.user_id, here.program.program_id
    ratings = {one.check_in_id: one.answers.rating for one in app.store.check_ins.of_program(user_id, program_id)}
    for one in app.store.check_ins.adaptations(user_id, program_id):
        before = ratings.get(one.check_in_id or "")
        if before is None or not _touched(one, given.week_number) or given.answers.rating <= before:
            continue
        what = f"{one.summary[:1].upper()}{one.summary[1:]}"
        told = f"{what} was followed by a week rated {given.answers.rating} of 5, after one rated {before}."
        origin = Origin(MemorySource.CHECK_IN, given.check_in_id, here.program.coach_id)
        memories.keep(app, user_id, worth_keeping.of_change(one.rule_id, told), origin)
        return


def _touched(one: Adaptation, week: int) -> bool:
    return one.status is AdaptationStatus.ACCEPTED and week in one.weeks


def after_end(app: App, here: Ground) -> None:
    """Notes that a program was carried to its end, with its sessions."""
    try:
        share = adherence.share(looking_back.sessions_of(looking_back.marks(app, here)), here.today)
        notes = worth_keeping.of_end(here.program, share.done, share.due, here.today)
        origin = Origin(MemorySource.LOG, here.program.program_id, here.program.coach_id)
        memories.keep(app, here.program.user_id, notes, origin)
    except ProgramError as exc:
        _log.warning("the end of a program is not remembered: %s", type(exc).__name__)
