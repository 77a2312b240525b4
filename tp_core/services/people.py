"""Who someone is and whom they may see. Doors resolve the person; every other use case takes ids that passed here.

An athlete sees what is theirs; a coach's owner sees the athletes who joined that coach; an operator sees counts.
What is refused reads the same whether or not it exists.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property

from tp_core.domain import names
from tp_core.domain.athlete import Profile
from tp_core.domain.coaches import SHIPPED
from tp_core.domain.errors import Conflict, NotAllowed, NotSignedIn
from tp_core.services import profiles
from tp_core.services.app import App, Claims
from tp_core.services.storage.people import Identity, digest_of

LOCAL_USER = "me"
DELETED = "Everything about you was deleted in another window. Sign in to begin anew."


class Role(StrEnum):
    """What someone may do here beyond their own training."""

    ATHLETE = "athlete"
    COACH = "coach"
    OPERATOR = "operator"


@dataclass(frozen=True)
class Person:
    """Someone at a door. `everyone` is the person at an unguarded machine, who acts for every user there."""

    user_id: str
    roles: tuple[Role, ...]
    owned: Callable[[], tuple[str, ...]] = field(default=tuple, compare=False)
    """Looks up the coaches they own, where that is asked."""
    signed_in: bool = False
    everyone: bool = False

    @cached_property
    def coach_ids(self) -> tuple[str, ...]:
        """The coaches they own."""
        return self.owned()

    def is_self(self, user_id: str) -> bool:
        """Whether what is that person's is theirs to do: at the gate else the coach of the address."""
        return self.everyone or self.user_id == user_id

    def is_a(self, role: Role) -> bool:
        return role in self.roles


def local(app: App, user_id: str = LOCAL_USER) -> Person:
    """Without sign-in the person at this machine is everyone, and owns every coach."""

    def owned() -> tuple[str, ...]:
        return (*SHIPPED, *(coach.coach_id for coach in app.store.coaching.choices(LOCAL_USER)))

    return Person(user_id, tuple(Role), owned, everyone=True)


def demonstration(user_id: str) -> Person:
    """A throw-away athlete of a public page."""
    return Person(user_id, (Role.ATHLETE,))


def signed_in(app: App, claims: Claims, *, before: str = "") -> Person:
    """Who a provider's claims speak of: known, or a new user of ours from now on.

    Raises `NotSignedIn` for a sign-in that was ended, and where who asks was another user `before`: everything about
    that one is deleted, and an open window must not make somebody new of them.
    """
    if before and not _still(app, claims, before):
        raise NotSignedIn(DELETED)
    identity = _identity(app, claims)
    if claims.issued_at and claims.issued_at in identity.signed_out:
        raise NotSignedIn("You signed out. Please sign in again.")
    choices = app.store.coaching.choices(identity.user_id)
    coach_ids = tuple(coach.coach_id for coach in choices if coach.owner_id == identity.user_id)
    roles = [Role.ATHLETE]
    if coach_ids:
        roles.append(Role.COACH)
    if app.operators & {claims.subject, claims.email.casefold()} - {""}:
        roles.append(Role.OPERATOR)
    return Person(identity.user_id, tuple(roles), lambda: coach_ids, signed_in=True)


def _still(app: App, claims: Claims, user_id: str) -> bool:
    known = app.store.people.identity(digest_of(claims.issuer, claims.subject))
    return known is not None and known.user_id == user_id


def sign_out(app: App, claims: Claims) -> None:
    """Ends one sign-in, in every window and for its token; others of the same person go on."""

    def ended(identity: Identity) -> Identity:
        return identity.model_copy(update={"signed_out": (*identity.signed_out, claims.issued_at)[-_SIGN_OUTS_KEPT:]})

    _keep(app, _identity(app, claims), ended)


_TRIES = 5
_SIGN_OUTS_KEPT = 50


def _identity(app: App, claims: Claims) -> Identity:
    digest = digest_of(claims.issuer, claims.subject)
    known = app.store.people.identity(digest)
    if known is None:
        name = names.in_line(claims.name)[:80]
        new = Identity(user_id=app.new_id(), digest=digest, email=claims.email, name=name, created_at=app.now())
        # Where another window of the same person was first, that one counts.
        kept = _keep(app, new, lambda identity: identity)
        profiles.change(app, kept.user_id, lambda profile: _introduced(profile, kept))
        return kept

    def refreshed(identity: Identity) -> Identity:
        told = {"email": claims.email or identity.email, "name": names.in_line(claims.name)[:80] or identity.name}
        return identity.model_copy(update=told)

    return known if refreshed(known) == known else _keep(app, known, refreshed)


def _introduced(profile: Profile, identity: Identity) -> Profile:
    """What the provider told fills what the athlete has not said themselves; reminders by e-mail stay off."""
    told = {"name": profile.name or identity.name, "email": profile.email or identity.email}
    return profile.model_copy(update=told)


def _keep(app: App, identity: Identity, edit: Callable[[Identity], Identity]) -> Identity:
    """The identity as edited and stored; one that changed in between is read anew and edited again."""
    for attempt in range(_TRIES):
        after = edit(identity)
        if after == identity and identity.version:
            return identity
        try:
            app.store.save(app.store.people.keep_identity(after))
        except Conflict:
            known = app.store.people.identity(identity.digest)
            if known is None or attempt == _TRIES - 1:
                raise
            identity = known
            continue
        return after.model_copy(update={"version": after.version + 1})
    raise AssertionError


# whom they may see

REFUSAL = "This is not yours to see or do."


def check_self(person: Person, user_id: str) -> None:
    """Raises `NotAllowed` unless it is their own."""
    if not person.is_self(user_id):
        raise NotAllowed(REFUSAL)


def check_owner(person: Person, coach_id: str) -> None:
    """Raises `NotAllowed` unless the coach is theirs."""
    if not (person.everyone or coach_id in person.coach_ids):
        raise NotAllowed(REFUSAL)


def check_operator(person: Person) -> None:
    """Raises `NotAllowed` unless they run this place."""
    if not person.is_a(Role.OPERATOR):
        raise NotAllowed(REFUSAL)


def check_athlete_of(app: App, person: Person, coach_id: str, user_id: str) -> None:
    """Raises `NotAllowed` unless the coach is theirs and the athlete let them see."""
    check_owner(person, coach_id)
    if person.everyone or (person.user_id == user_id):
        return
    if not sees(app, person, user_id, coach_id):
        raise NotAllowed(REFUSAL)


def sees(app: App, person: Person, user_id: str, coach_id: str) -> bool:
    """Whether the person looks at this athlete as the owner of this coach."""
    return coach_id in person.coach_ids and app.store.people.joined(user_id, coach_id) is not None


def let_see(app: App, coach_id: str) -> frozenset[str] | None:
    """Whom a coach's owner may see; None where there is no sign-in and everyone at this machine is everyone."""
    if app.auth == "local":
        return None
    coach = app.store.coaching.find(coach_id)
    own = {coach.owner_id} if coach is not None and coach.owner_id else set()
    return frozenset(own | {one.user_id for one in app.store.people.athletes_of(coach_id)})
