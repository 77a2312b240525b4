"""A niggle that check-ins told of is over once a check-in says that nothing hurt: loads are planned as usual again.

Limits of the plan itself, a clinician's words and what the athlete wrote under their limits stay.
"""

from tp_core.domain.check_in import Answers, PainLevel
from tp_core.domain.complaints import of_week
from tp_core.domain.exclusions import resting_parts
from tp_core.domain.pain_notes import painful
from tp_core.services.app import App
from tp_core.services.storage.table import Write
from tp_core.services.workouts.ground import Ground

_NAMED_BY_THE_GATE = " trouble"


def niggles(app: App, here: Ground, answers: Answers, week: int) -> tuple[str, ...]:
    """Those of the profile's limits that an earlier check-in told of, as the gate named them, and that are over."""
    if answers.pain is None or answers.pain.level is not PainLevel.NONE or painful(answers.feedback):
        return ()
    given = app.store.check_ins.of_program(here.program.user_id, here.program.program_id)
    if any(one.week_number > week for one in given):
        return ()
    told = {part for one in given if one.week_number < week for part in of_week(one.answers, ()).parts}
    return tuple(
        limit
        for limit in here.profile.limitations
        if limit.endswith(_NAMED_BY_THE_GATE)
        and (parts := resting_parts(limit))
        and parts <= told
        and limit not in here.program.constraints.limitations
    )


def named(over: tuple[str, ...]) -> str:
    """`left shoulder and right knee`."""
    return " and ".join(limit.removesuffix(_NAMED_BY_THE_GATE) for limit in over)


def writes(app: App, here: Ground, over: tuple[str, ...]) -> list[Write]:
    """The profile without them, to be stored with the check-in."""
    if not over:
        return []
    left = tuple(limit for limit in here.profile.limitations if limit not in over)
    return [app.store.keep_profile(here.profile.model_copy(update={"limitations": left}))]
