"""Other equipment for the running program in conversation: offered with what stands in for what, made on their yes."""

import re
from collections.abc import Collection, Sequence
from datetime import date
from typing import Any

from tp_core.domain import kit, program_named, schedule
from tp_core.domain.conversation import OpenQuestion
from tp_core.domain.equipment_words import parse_equipment
from tp_core.domain.errors import Conflict
from tp_core.domain.program import KitChange, Program
from tp_core.services import new_kit
from tp_core.services.adaptations import deciding
from tp_core.services.app import App
from tp_core.services.new_kit import NewKit
from tp_core.services.tools import which
from tp_core.services.tools.changing_days import agrees
from tp_core.services.tools.workout_arguments import ChangeKit
from tp_core.services.workouts import remaking
from tp_core.services.workouts.ground import Ground

ASKED = "other kit"
"""The topic of the question whether to change it begins so; the equipment and the days follow."""
WHICH = "which kit"
"""The topic of the question whose equipment is meant begins so; the wish follows."""
_NOTHING = "nothing"
_TOPIC = re.compile(
    rf"^(?:{ASKED}|{WHICH}): (?P<how>only|without) (?P<kit>.+) from (?P<since>\d{{4}}-\d\d-\d\d)"
    r"(?: until (?P<until>\d{4}-\d\d-\d\d))?(?: \([^)]+\))?$"
)
_MOST_TOLD = 8
_MOST_REPLIES = 4
_GYM = re.compile(r"\b(?:gym|fitness|studio|membership|equipment|kit|gear|weights|body ?weight|nothing|everything)\b")


def change(app: App, here: Ground, given: ChangeKit, said: str, asked: OpenQuestion | None) -> dict[str, Any]:
    """What the change would mean; made where the athlete agrees to what was offered."""
    if given.back:
        return _back(app, here, said)
    if given.confirmed:
        return _made(app, here, said, asked)
    before = offered(asked)
    if not _kept(given, asked):
        _must_have_said(said, given, in_answer=before is not None)
    since, until = given.since, given.until
    if before is not None and since is None and until is None and given.only is not None:
        since, until = before.since, before.until  # what there is instead, for the days that were spoken of
    wanted = KitChange(since=since or here.today, until=until, **_what(here, given, since or here.today, until))
    return _offer(here, new_kit.preview(app, here, wanted), given)


def _what(here: Ground, given: ChangeKit, since: date, until: date | None) -> dict[str, tuple[str, ...]]:
    """What is gone of what there is, or all there is."""
    if given.only is not None:
        return {"only": tuple(sorted(_items(given.only)))}
    gone = _items(given.gone) & set(kit.there_is(here.program, since, until))
    if not gone:
        raise Conflict(_not_theirs(given.gone))
    return {"gone": tuple(sorted(gone))}


def of_several(
    programs: Sequence[Program], given: ChangeKit, said: str, asked: OpenQuestion | None, today: date
) -> list[Program]:
    """The running programs that a change can be meant for: the one spoken of or named, else those it would change."""
    spoken = [one for one in programs if asked is not None and one.program_id in asked.topic]
    named = program_named.meant(said, programs)
    if spoken or named is not None:
        return spoken or [one for one in programs if one is named]
    if given.back:
        return [one for one in programs if one.kit] or list(programs[:1])
    gone = _items(given.gone)
    kits = [(one, set(kit.equipment_on(one, max(today, one.start_date)))) for one in programs]
    return [one for one, there in kits if (there & gone if given.only is None else there)] or list(programs[:1])


def ask_which(programs: Sequence[Program], given: ChangeKit, today: date) -> dict[str, Any]:
    """Asks which program is meant; the wish is kept with the question."""
    what = (
        {"only": tuple(sorted(_items(given.only)))}
        if given.only is not None
        else {"gone": tuple(sorted(_items(given.gone)))}
    )
    wanted = KitChange(since=given.since or today, until=given.until, **what)
    return {"which": list(program_named.labels(programs)), "topic": _topic(wanted).replace(ASKED, WHICH, 1)}


def question(content: dict[str, Any]) -> OpenQuestion | None:
    """The question an offer asks, with its answers to tap."""
    topic = content.get("topic", "")
    if "which" in content:
        return OpenQuestion(topic=topic, quick_replies=tuple(content["which"][:_MOST_REPLIES]))
    of = f" ({content['programId']})" if topic and "programId" in content else ""
    topic += of
    return OpenQuestion(topic=topic, quick_replies=("Yes, change it", "Leave it")) if topic else None


def offered(asked: OpenQuestion | None) -> KitChange | None:
    """The change that an open question offers."""
    return _wish(asked) if asked is not None and asked.topic.startswith(f"{ASKED}:") else None


def _kept(given: ChangeKit, asked: OpenQuestion | None) -> bool:
    """Whether it is the wish that was kept while it was asked which program is meant."""
    wish = _wish(asked) if asked is not None and asked.topic.startswith(f"{WHICH}:") else None
    only = tuple(sorted(_items(given.only))) if given.only is not None else None
    return wish is not None and (wish.only, set(wish.gone)) == (only, _items(given.gone))


def _wish(asked: OpenQuestion) -> KitChange | None:
    """The change that stands in a question's topic."""
    found = _TOPIC.match(asked.topic)
    if found is None:
        return None
    items = () if found["kit"] == _NOTHING else tuple(found["kit"].split(", "))
    until = date.fromisoformat(found["until"]) if found["until"] else None
    what = {"only" if found["how"] == "only" else "gone": items}
    return KitChange(since=date.fromisoformat(found["since"]), until=until, **what)


def _topic(change: KitChange) -> str:
    how, items = ("only", change.only) if change.only is not None else ("without", change.gone)
    until = f" until {change.until.isoformat()}" if change.until is not None else ""
    return f"{ASKED}: {how} {', '.join(items) or _NOTHING} from {change.since.isoformat()}{until}"


def _made(app: App, here: Ground, said: str, asked: OpenQuestion | None) -> dict[str, Any]:
    wanted = offered(asked)
    if wanted is None or not agrees(said):
        raise Conflict("I change the equipment when you say yes to it.")
    new = new_kit.preview(app, here, wanted)
    _, entry = new_kit.change(app, here, new, "You told me in conversation, and said yes to it.")
    return {**_told(here, new), "changed": entry.summary}


def _back(app: App, here: Ground, said: str) -> dict[str, Any]:
    """The newest change of equipment that holds, or the one of the things named, taken back."""
    holding = new_kit.running(app, here)
    named = {item.value for item in parse_equipment(said)[0]}
    lacking = {one.adaptation_id for one in here.program.kit if _lacks(one, named)}
    mine = [one for one in holding if not named or one.adaptation_id in lacking]
    if not named and "gym" in said.casefold():
        away = {one.adaptation_id for one in here.program.kit if one.only is not None}
        mine = [one for one in mine if one.adaptation_id in away] or mine
    if not mine:
        raise Conflict("No change of equipment holds, so there is nothing to take back.")
    program = here.program
    done = deciding.revert(
        app, program.user_id, program.coach_id, program.program_id, mine[0].adaptation_id, by=deciding.ATHLETE
    )
    return {"takenBack": done.adaptation.summary, "lines": _pairs_back(mine[0].before.lines, mine[0].after.lines)}


def _lacks(change: KitChange, named: set[str]) -> bool:
    return bool(named & set(change.gone)) or (change.only is not None and not named <= set(change.only))


def _pairs_back(before: Sequence[str], after: Sequence[str]) -> list[str]:
    return [old for old, now in zip(before, after, strict=True) if old != now]


def _offer(here: Ground, new: NewKit, given: ChangeKit) -> dict[str, Any]:
    return {**_told(here, new), "topic": _topic(new.change), "asksWhatIsThere": given.only == () and given.gym}


def _told(here: Ground, new: NewKit) -> dict[str, Any]:
    fitted, until = new.fitted, new.change.until
    return {
        "what": new_kit.summary(new, here.today),
        "standsIn": [f"{was} → {one}" for was, one in fitted.swapped][:_MOST_TOLD],
        "more": max(0, len(fitted.swapped) - _MOST_TOLD),
        "leftOut": list(fitted.left_out),
        "sessions": fitted.sessions,
        "goalsWithout": new_kit.goals_without(here, new),
        "back": schedule.day_in_words(until, here.today) if until is not None else "",
        "notCarried": remaking.in_words(new.by_hand, here.today),
    }


def _items(named: Collection[str]) -> set[str]:
    return {item.value for words in named for item in parse_equipment(words)[0]}


def _must_have_said(said: str, given: ChangeKit, *, in_answer: bool) -> None:
    """Equipment changes on the athlete's own word only."""
    named = (*given.gone, *(given.only or ()))
    nothing = given.only is not None and not given.only and not _GYM.search(said.casefold()) and not in_answer
    if nothing or not all(which.names(said, one) or _GYM.search(said.casefold()) for one in named):
        raise Conflict("I change the equipment when you tell me what is gone or what there is.")


def _not_theirs(gone: Sequence[str]) -> str:
    return f"Your program has no {new_kit.in_words(sorted(_items(gone)) or list(gone))} in it, so nothing changes."
