"""Check-ins given before: listed, told to a coach, answered by a human coach in their own name."""

from tp_core.domain.check_in import MOST_FEEDBACK, CheckIn, CoachReply
from tp_core.domain.conversation import check_text
from tp_core.domain.errors import NotFound
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


def reply(app: App, user_id: str, program_id: str, week: int, author_name: str, text: str) -> CheckIn:
    """A human coach's own answer to a week's check-in, under their name; `NotFound` where there is none."""
    check_text(text, most=MOST_FEEDBACK, what="answer")
    before = app.store.check_ins.of_week(user_id, program_id, week)
    if before is None:
        raise NotFound("There is no check-in of that week.")
    said = CoachReply(author_name=author_name, text=text.strip(), at=app.now())
    after = before.model_copy(update={"replies": (*before.replies, said)})
    app.store.save([app.store.check_ins.put(user_id, after)])
    return after.model_copy(update={"version": after.version + 1})
