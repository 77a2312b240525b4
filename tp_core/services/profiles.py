"""The athlete's profile: made when first looked for, changed under its version."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo, available_timezones

from tp_core.domain import email_address
from tp_core.domain.athlete import LEAST_BELL, LEAST_PLATE, MOST_BAR, MOST_BELL, MOST_BELLS, MOST_PLATE, Name, Profile
from tp_core.domain.errors import Conflict, Invalid
from tp_core.domain.program import Program, ProgramStatus, Weekday
from tp_core.domain.safety import Clearance, Screening, age_rule, needs_clearance
from tp_core.domain.units import Unit
from tp_core.domain.value import Value
from tp_core.services import audit
from tp_core.services.app import App
from tp_core.services.storage.table import Write

_TRIES = 4
_MOST_PROGRAMS = 50
"""Written beside a profile; a transaction holds a hundred."""
_PREGNANCY = "pregnancy"


class ScreeningWish(Value):
    """An answer to the screening question, given on a card."""

    none_apply: bool
    adult: bool
    topics: tuple[str, ...] = ()
    birth_year: int | None = None
    guardian_consent: bool = False
    supervised: bool = False


class ClearanceWish(Value):
    """A clinician's OK as the athlete reports it."""

    cleared_on: date
    limits: str = ""


_ORDINARY: dict[str, object] = {
    "bar": None, "smallest_plate": None, "dumbbells": (), "heaviest_dumbbell": None, "kettlebells": (),
}  # fmt: skip
"""What an athlete's weights are until they are told."""


class Wishes(Value):
    """What may be changed of a profile; None leaves it as it is."""

    name: Name | None = None
    unit: Unit | None = None
    time_zone: str | None = None
    country: str | None = None
    bar: float | None = None
    smallest_plate: float | None = None
    """Both in the athlete's unit; 0 stands for the ordinary ones."""
    dumbbells: tuple[float, ...] | None = None
    heaviest_dumbbell: float | None = None
    kettlebells: tuple[float, ...] | None = None
    """Those they have, in their unit; none, or 0, stands for all a gym has."""
    email: str | None = None
    """Empty to forget it."""
    email_reminders: bool | None = None
    reminder_weekday: Weekday | None = None
    reminder_hour: int | None = None
    screening: ScreeningWish | None = None
    clearance: ClearanceWish | None = None


def of(app: App, user_id: str) -> Profile:
    """The stored profile, or a fresh one that is stored with its first change."""
    return app.store.profile(user_id) or Profile(user_id=user_id, created_at=app.now())


def today(app: App, profile: Profile) -> date:
    """The athlete's date: their zone is applied here, once."""
    return local(app.now(), profile).date()


def local(moment: datetime, profile: Profile) -> datetime:
    return moment.astimezone(ZoneInfo(profile.time_zone) if profile.time_zone != "UTC" else UTC)


def change(
    app: App, user_id: str, edit: Callable[[Profile], Profile], *, beside: Callable[[], list[Write]] = list
) -> Profile:
    """The profile after `edit`, stored with what goes beside it; after another change in between it is edited anew."""
    for attempt in range(_TRIES):
        before = of(app, user_id)
        after = edit(before)
        if after == before and before.version:
            return before
        try:
            app.store.save([app.store.keep_profile(after), *beside()])
        except Conflict:
            if attempt == _TRIES - 1:
                raise
            continue
        return after.model_copy(update={"version": after.version + 1})
    raise AssertionError


def update(app: App, user_id: str, wishes: Wishes) -> Profile:
    """The profile with the wishes in it; `Invalid` for an unknown zone, a contradiction, or a clearance to come."""
    if wishes.time_zone is not None and wishes.time_zone not in available_timezones():
        raise Invalid("This is not a time zone we know, such as Europe/Berlin.")
    if wishes.screening is not None and wishes.screening.none_apply and wishes.screening.topics:
        raise Invalid("Either none of it applies, or some topics do.")
    wanted = {"name", "unit", "time_zone", "country", "reminder_weekday", "reminder_hour"}
    plain = {name: getattr(wishes, name) for name in wanted if getattr(wishes, name) is not None}
    if "time_zone" in plain:
        plain["zone_told"] = True
    weights = {**_weights(wishes), **_bells(wishes)}
    address = _address(app, wishes)
    others: list[Write] = []

    def edit(profile: Profile) -> Profile:
        changed = {**plain, **weights, **_mail_wish(profile, address, wanted=wishes.email_reminders)}
        others.clear()
        if wishes.unit is not None and wishes.unit is not profile.unit:  # a bar of 20 kg is none of 20 lb
            changed = {**_ORDINARY, **changed}
            others.extend(_programs_in(app, user_id, wishes.unit))
        if wishes.screening is not None:
            changed["screening"] = Screening(answered_at=app.now(), **dict(wishes.screening))
        if wishes.clearance is not None:
            changed["clearance"] = _clearance(wishes.clearance, today(app, profile))
        return profile.model_copy(update=changed)

    told = [("screening", wishes.screening), ("clearance", wishes.clearance)]
    entries = [name for name, wish in told if wish is not None]

    def beside() -> list[Write]:
        return [*audit.entries(app, user_id, entries, where="account"), *others]

    return change(app, user_id, edit, beside=beside)


def _programs_in(app: App, user_id: str, unit: Unit) -> list[Write]:
    """The newest programs that can still be trained, with their loads in another unit: an athlete has one for all. What
    is ahead is rounded to its plates as it is opened; goals stay in the words and the numbers they were told in.
    """

    def wanted(one: Program) -> bool:
        return one.status is not ProgramStatus.COMPLETED and one.constraints.unit is not unit

    found = app.store.programs(user_id, limit=_MOST_PROGRAMS, wanted=wanted).items
    into = [one.model_copy(update={"constraints": one.constraints.model_copy(update={"unit": unit})}) for one in found]
    return [app.store.keep_program(one) for one in into]


def settle_zone(app: App, user_id: str, zone: str | None) -> None:
    """The zone of the athlete's browser holds where none was told, so that today is today where they are.

    Once told, by them or by a browser, it stays until they change it; a name that is none we know is left alone.
    """
    now = of(app, user_id)
    if zone is None or now.zone_told or now.time_zone != "UTC" or zone == "UTC" or zone not in available_timezones():
        return

    def edit(profile: Profile) -> Profile:
        return profile if profile.zone_told else profile.model_copy(update={"time_zone": zone, "zone_told": True})

    change(app, user_id, edit)


def _address(app: App, wishes: Wishes) -> str | None:
    """The address as it was told, checked; a demonstration writes to nobody."""
    address = email_address.checked(wishes.email) if wishes.email is not None else None
    if address and app.auth == "demo":
        raise Invalid("The demonstration sends no e-mails.")
    return address


def _mail_wish(profile: Profile, address: str | None, *, wanted: bool | None) -> dict[str, object]:
    """Address and wish together: the first address asks for reminders unless told otherwise, none stops them."""
    after = profile.email if address is None else address
    if wanted and not after:
        raise Invalid("Give an e-mail address first.")
    if wanted is None:
        first = bool(after) and not profile.email
        wanted = bool(after) and (first or profile.email_reminders)
    return {"email": after, "email_reminders": wanted}


def _bells(wishes: Wishes) -> dict[str, object]:
    """The athlete's dumbbells and kettlebells where they were told, sorted, each once; `Invalid` for none there is.

    A list and a heaviest say different things: the one told last stands.
    """
    found: dict[str, object] = {}
    for name in ("dumbbells", "kettlebells"):
        given = getattr(wishes, name)
        if given is None:
            continue
        if len(given) > MOST_BELLS or not all(LEAST_BELL <= one <= MOST_BELL for one in given):
            raise Invalid(f"At most {MOST_BELLS} weights, each from {LEAST_BELL:g} to {MOST_BELL:g}.")
        found[name] = tuple(sorted(set(given)))
    heaviest = wishes.heaviest_dumbbell
    if heaviest is not None:
        if heaviest and not LEAST_BELL <= heaviest <= MOST_BELL:
            raise Invalid(f"A dumbbell weighs from {LEAST_BELL:g} to {MOST_BELL:g}.")
        found["heaviest_dumbbell"] = heaviest or None
    if found.get("dumbbells"):
        found["heaviest_dumbbell"] = None
    elif found.get("heaviest_dumbbell"):
        found["dumbbells"] = ()
    return found


def with_weights(profile: Profile, wishes: Wishes) -> Profile:
    """The profile with the weights told; `Invalid` for what no gym has."""
    return profile.model_copy(update={**_weights(wishes), **_bells(wishes)})


def _weights(wishes: Wishes) -> dict[str, float | None]:
    """The athlete's bar and smallest plate where they were told; `Invalid` for what no gym has."""
    found: dict[str, float | None] = {}
    for name, least, most, what in (
        ("bar", 5.0, MOST_BAR, "A bar weighs from 5 to 60."),
        ("smallest_plate", LEAST_PLATE, MOST_PLATE, "The smallest plate weighs from 0.25 to 25."),
    ):
        given = getattr(wishes, name)
        if given is None:
            continue
        if given and not least <= given <= most:
            raise Invalid(what)
        found[name] = given or None
    return found


def _clearance(wish: ClearanceWish, reported_on: date) -> Clearance:
    if wish.cleared_on > reported_on:
        raise Invalid("A clearance is dated today or earlier.")
    return Clearance(cleared_on=wish.cleared_on, limits=wish.limits.strip(), reported_on=reported_on)


def is_pregnant(profile: Profile) -> bool:
    """Whether the athlete has told us so; stop signs then count without the word."""
    told = {topic.topic for topic in profile.flagged_topics}
    return _PREGNANCY in told or (profile.screening is not None and _PREGNANCY in profile.screening.topics)


def screened(profile: Profile) -> bool:
    """Whether the screening question is answered, for someone old enough to be coached here."""
    return profile.screening is not None and age_rule(profile.screening) == "ok"


def clearance_topics(app: App, profile: Profile) -> tuple[str, ...]:
    """What a clinician has to clear before anything new may start."""
    flagged = {topic.topic: topic.since for topic in profile.flagged_topics}
    return needs_clearance(profile.screening, profile.clearance, flagged, today(app, profile))
