"""What safety does within a use case: heeds red flags before any model, and keeps what they ask for."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from tp_core.domain import safety
from tp_core.domain.athlete import FlaggedTopic, Profile
from tp_core.domain.errors import NotReady, Refused
from tp_core.domain.exclusions import told_once
from tp_core.domain.program import RUNNING, Pause, Program, ProgramStatus
from tp_core.domain.safety import Flag, Tier, operations
from tp_core.domain.safety.texts import GRAVE, LOCKED, MINOR, TOO_YOUNG, careful
from tp_core.domain.value import Value
from tp_core.services import audit, profiles
from tp_core.services.app import App
from tp_core.services.storage.table import Write
from tp_core.services.turns.desk import Desk

SAFETY_PAUSE = "safety"
"""The reason of a pause that a red flag made."""


class Heeded(Value):
    """What a text asked of safety: the fixed answer (empty: the talk goes on) and the rules that matched."""

    text: str = ""
    careful: str = ""
    """What is said beside the coach's answer: what of the text a clinician has to clear first (tier 3)."""
    flags: tuple[Flag, ...] = ()
    pauses: bool = False


def _never() -> bool:
    return False


def heed(app: App, desk: Desk, text: str, *, asked_before: Callable[[], bool] = _never) -> Heeded:
    """Runs the gate on an athlete's text. Limits and locks enter the desk's working state; nothing is stored yet.

    `asked_before`: the answer before was that they may be misread. They were told what to do; now only rules count.
    """
    desk.hear(text)
    profile = desk.profile
    flags = _flags(app, profile, text, asked_before)
    today = profiles.today(app, profile)
    active = bool(flags) and bool(_active(app, profile.user_id))
    answer = safety.answer(flags, has_active_program=active, country=profile.country)
    desk.profile = noted(profile, flags, text, today=today, locks=answer is not None and answer.locks)
    desk.limit(_limits(flags))
    if answer is not None:
        return Heeded(text=answer.text, flags=flags, pauses=answer.pauses_program)
    if profile.locked_by:
        return Heeded(text=LOCKED, flags=flags)
    return Heeded(careful=_careful(to_clear(app, desk.profile, flags), flags), flags=flags)


def to_clear(app: App, profile: Profile, flags: tuple[Flag, ...]) -> tuple[str, ...]:
    """What a text speaks of that a clinician has to clear, and has not."""
    said = {flag.topic for flag in flags if flag.tier is Tier.CLEARANCE}
    return tuple(topic for topic in profiles.clearance_topics(app, profile) if topic in said)


def _careful(topics: tuple[str, ...], flags: tuple[Flag, ...]) -> str:
    """What a clinician has to clear first, and what to ask before an operation on a limb."""
    ahead = next((operations.words(flag.area) for flag in flags if flag.rule_id == operations.AHEAD), "")
    return " ".join(one for one in (careful(topics) if topics else "", ahead) if one)


def _limits(flags: tuple[Flag, ...]) -> list[str]:
    """What the next workouts keep to: niggles, and joints with an operation ahead."""
    found = [f"{flag.area} trouble" for flag in flags if flag.rule_id == "RF4.niggle"]
    return [*found, *(operations.limit(flag.area) for flag in flags if flag.rule_id == operations.AHEAD)]


def _flags(app: App, profile: Profile, text: str, asked_before: Callable[[], bool] = _never) -> tuple[Flag, ...]:
    """What the rules find, and what the text means to the second look where that is something else (ADR 10)."""
    found = safety.check(text, pregnant=profiles.is_pregnant(profile), today=profiles.today(app, profile))
    look = app.second_look
    if look is None:
        return found
    if any(flag.tier in GRAVE for flag in found):
        doubtful = any(flag.may_be_doubted for flag in found) and look.doubts(text) and not asked_before()
        return tuple(_likely(flag) if flag.may_be_doubted else flag for flag in found) if doubtful else found
    meant = look.flags(safety.read_by_meaning(text))
    if not meant or asked_before():
        return found
    return (*(_likely(flag) for flag in meant), *found)


def _likely(flag: Flag) -> Flag:
    return flag.model_copy(update={"likely": True})


def noted(profile: Profile, flags: tuple[Flag, ...], text: str, *, today: datetime | object, locks: bool) -> Profile:
    """The profile with what the flags of a text ask for: topics to clear, a lock, no talk of weight."""
    said = {flag.topic for flag in flags if flag.tier is Tier.CLEARANCE}
    anew = safety.told_anew(text, said)
    before = tuple(topic for topic in profile.flagged_topics if topic.topic not in anew)
    topics = said - {topic.topic for topic in before}
    new = tuple(FlaggedTopic.model_validate({"topic": topic, "since": today}) for topic in sorted(topics))
    quiet = profile.no_weight_talk or any(flag.tier is Tier.SENSITIVE and not flag.likely for flag in flags)
    return profile.model_copy(
        update={
            "flagged_topics": (*before, *new),
            "no_weight_talk": quiet,
            "locked_by": flags[0].rule_id if locks else profile.locked_by,
        }
    )


def writes(app: App, heeded: Heeded, user_id: str, where: str) -> list[Write]:
    """The audit entries and pauses that go with a heeded text."""
    entries: list[Write] = [
        audit.entry(app, user_id, flag.rule_id + (".likely" if flag.likely else ""), tier=int(flag.tier), where=where)
        for flag in heeded.flags
        if flag.tier is not Tier.COACH
    ]
    if heeded.pauses:
        entries += [app.store.keep_program(_paused(app, program)) for program in _active(app, user_id)]
    return entries


@dataclass(frozen=True)
class HeededNote:
    """What a note asked of safety: the fixed answer, empty where there is none, and what is to be kept of it."""

    text: str = ""
    writes: tuple[Write, ...] = ()
    to_clear: tuple[str, ...] = ()
    """What of it a clinician has to clear first."""
    flags: tuple[Flag, ...] = ()

    @property
    def said(self) -> str:
        """What is to be said of it: the fixed answer, or what a clinician has to clear."""
        return self.text or _careful(self.to_clear, self.flags)


def heed_note(app: App, user_id: str, text: str, where: str) -> HeededNote:
    """Runs the gate on a note that is no message: a log's, a check-in's. The writes belong into the note's own save."""
    if not text.strip():
        return HeededNote()
    profile = profiles.of(app, user_id)
    flags = _flags(app, profile, text)
    if not flags:
        return HeededNote()
    active = _active(app, user_id)
    answer = safety.answer(flags, has_active_program=bool(active), country=profile.country)
    after = noted(profile, flags, text, today=profiles.today(app, profile), locks=answer is not None and answer.locks)
    niggles = tuple(_limits(flags))
    after = after.model_copy(update={"limitations": told_once((*after.limitations, *niggles))})
    heeded = Heeded(flags=flags, pauses=answer is not None and answer.pauses_program)
    kept = [app.store.keep_profile(after)] if after != profile else []
    return HeededNote(
        text=answer.text if answer is not None else "",
        writes=(*kept, *writes(app, heeded, user_id, where)),
        to_clear=to_clear(app, after, flags),
        flags=flags,
    )


def heed_at_once(app: App, user_id: str, text: str, where: str) -> None:
    """Runs the gate on words beside something else, and keeps what it asks for whether or not that succeeds."""
    note = heed_note(app, user_id, text, where)
    if note.writes:
        app.store.save(list(note.writes))


def refuse_if_locked(profile: Profile) -> None:
    """Raises `Refused` while an emergency answer is not acknowledged."""
    if profile.locked_by:
        raise Refused(LOCKED, ("acknowledgement",))


def refuse_by_age(profile: Profile) -> None:
    """Raises `Refused` for anyone under 13, `NotReady` for the young without consent and a supervising coach."""
    rule = safety.age_rule(profile.screening) if profile.screening is not None else "ok"
    if rule == "refuse":
        raise Refused(TOO_YOUNG, ("age",))
    if rule == "guardian":
        raise NotReady(MINOR, ("screening",))


def refuse_without_clearance(app: App, profile: Profile) -> None:
    """Raises `Refused` while a clinician's OK is missing."""
    topics = profiles.clearance_topics(app, profile)
    if topics:
        message = (
            f"Before you train on this plan I need a clinician's OK, because you told me about {', '.join(topics)}. "
            "When you have it, add the date and any limits on your account page."
        )
        raise Refused(message, ("clearance",))


def acknowledge(app: App, user_id: str) -> Profile:
    """The athlete confirms that they got help or are safe: planning is open again."""
    locked = bool(profiles.of(app, user_id).locked_by)
    entries = ["acknowledged"] if locked else []
    return profiles.change(
        app,
        user_id,
        lambda profile: profile.model_copy(update={"locked_by": ""}),
        beside=lambda: audit.entries(app, user_id, entries, where="acknowledge"),
    )


def _active(app: App, user_id: str) -> tuple[Program, ...]:
    found = app.store.programs(user_id, limit=20, wanted=lambda program: program.status in RUNNING)
    return found.items


def _paused(app: App, program: Program) -> Program:
    today = profiles.today(app, profiles.of(app, program.user_id))
    pause = Pause(since=max(today, program.start_date), reason=SAFETY_PAUSE)
    return program.model_copy(
        update={
            "status": ProgramStatus.PAUSED,
            "status_reason": SAFETY_PAUSE,
            "pauses": (*program.pauses, pause),
            "updated_at": app.now(),
        }
    )
