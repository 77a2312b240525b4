"""Loading and removing the demonstration: all of it labelled, loaded once, gone without a trace."""

from collections.abc import Iterator, Sequence

from tp_core.domain.errors import Conflict
from tp_core.domain.value import Value
from tp_core.services import belongings, profiles
from tp_core.services.app import App
from tp_core.services.demo.living import live
from tp_core.services.demo.stories import PREFIX, Story, stories
from tp_core.services.people import LOCAL_USER


class Loaded(Value):
    """How far loading is: the athlete just made, of how many."""

    name: str
    number: int
    of: int
    new: bool


def load(app: App, chosen: Sequence[Story] = ()) -> Iterator[Loaded]:
    """Makes each demonstration athlete that is not there, all or those chosen; again is no error.

    `Conflict` where real people sign in.
    """
    if app.auth == "oidc":
        raise Conflict("Demonstration athletes are for one's own machine, not where people sign in.")
    every = chosen or stories(profiles.today(app, profiles.of(app, LOCAL_USER)))
    for number, story in enumerate(every, start=1):
        yield Loaded(name=story.name, number=number, of=len(every), new=_made(app, story))


def _made(app: App, story: Story) -> bool:
    if is_there(app, story.user_id):
        return False
    today = profiles.today(app, profiles.of(app, LOCAL_USER))
    for _ in live(app, story, today):
        pass
    return True


def is_there(app: App, user_id: str) -> bool:
    return bool(app.store.programs(user_id, limit=1).items)


def loaded(app: App) -> bool:
    """Whether any of the demonstration is there."""
    today = profiles.today(app, profiles.of(app, LOCAL_USER))
    return any(is_there(app, story.user_id) for story in stories(today))


def remove(app: App) -> int:
    """Removes every demonstration athlete; how many items went."""
    today = profiles.today(app, profiles.of(app, LOCAL_USER))
    names = [story.user_id for story in stories(today)]
    assert all(name.startswith(PREFIX) for name in names)  # noqa: S101  nobody else is ever touched
    return sum(belongings.delete(app, name) for name in names)
