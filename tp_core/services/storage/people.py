"""People in the store: who signed in as whom, and who joined which coach.

All of it lies under `user#{userId}` but the identity itself, which is looked up before the user is known.
"""

import hashlib
from collections.abc import Iterator
from datetime import datetime
from itertools import islice

from tp_core.domain.value import Value
from tp_core.services.storage import keys, records
from tp_core.services.storage.table import (
    Absent,
    AtVersion,
    Delete,
    Item,
    Key,
    Present,
    Put,
    Query,
    Table,
    Write,
    every,
)

_VISITORS = "demoVisitor"
_ABOUT = ("athlete", "care")


class Identity(Value):
    """Someone at a provider, as ours: `digest` stands for issuer and subject."""

    user_id: str
    digest: str
    email: str = ""
    """Empty where the provider gave none or has not verified it."""
    name: str = ""
    created_at: datetime
    signed_out: tuple[int, ...] = ()
    """Issue times of sign-ins that were ended: their tokens and open pages are good no more."""
    version: int = 0


class Joined(Value):
    """An athlete's consent to be seen by a coach's owner."""

    user_id: str
    coach_id: str
    since: datetime


class Invitation(Value):
    """A coach's owner asks one athlete to join; good once, until it expires. Whom it is for only its link knows."""

    invitation_id: str
    coach_id: str
    expires_at: datetime


def digest_of(issuer: str, subject: str) -> str:
    """What stands for a person at a provider: neither is readable in a key."""
    return hashlib.sha256(f"{issuer}\n{subject}".encode()).hexdigest()


def _identity(digest: str) -> Key:
    return Key(f"identity#{keys.safe_id(digest)}", "identity")


def _own_identity(user_id: str, digest: str) -> Key:
    return Key(keys.user(user_id), f"identity#{keys.safe_id(digest)}")


def _invitation(owner_id: str, invitation_id: str) -> Key:
    return Key(keys.user(owner_id), f"invitation#{keys.safe_id(invitation_id, 'invitation')}")


def _joined(user_id: str, coach_id: str) -> Key:
    return Key(keys.user(user_id), f"joined#{keys.safe_id(coach_id, 'coach')}")


class PeopleRecords:
    """Who is who and who sees whom, over a table."""

    def __init__(self, table: Table) -> None:
        self._table = table

    def identity(self, digest: str) -> Identity | None:
        item = self._table.get(_identity(digest))
        return None if item is None else records.value_of(Identity, item)

    def identities(self, user_id: str) -> tuple[Identity, ...]:
        """As whom a person signs in: one or several."""
        return tuple(records.value_of(Identity, item) for item in self._under(user_id, "identity#"))

    def keep_identity(self, identity: Identity) -> list[Write]:
        """Both ends: the one that finds the user, and the one that goes when the user goes."""
        condition = AtVersion(identity.version) if identity.version else Absent()
        kept = identity.model_copy(update={"version": identity.version + 1})
        return [
            Put(records.item(_identity(kept.digest), kept), condition),
            Put(records.item(_own_identity(kept.user_id, kept.digest), kept)),
        ]

    def forget_identity(self, identity: Identity) -> list[Put | Delete]:
        return [Delete(_identity(identity.digest)), Delete(_own_identity(identity.user_id, identity.digest))]

    def invitation(self, owner_id: str, invitation_id: str) -> Invitation | None:
        item = self._table.get(_invitation(owner_id, invitation_id))
        return None if item is None else records.value_of(Invitation, item)

    def invitations(self, owner_id: str) -> tuple[Invitation, ...]:
        """What an owner sent out and nobody used, oldest first."""
        return tuple(records.value_of(Invitation, item) for item in self._under(owner_id, "invitation#"))

    def new_invitation(self, owner_id: str, invitation: Invitation) -> Put:
        item = records.item(_invitation(owner_id, invitation.invitation_id), invitation)
        return Put({**item, "ttl": int(invitation.expires_at.timestamp())}, Absent())

    def spend_invitation(self, owner_id: str, invitation_id: str) -> Delete:
        """Fails where it is gone, so that it is good once."""
        return Delete(_invitation(owner_id, invitation_id), Present())

    def joined(self, user_id: str, coach_id: str) -> Joined | None:
        item = self._table.get(_joined(user_id, coach_id))
        return None if item is None else records.value_of(Joined, item)

    def all_joined(self, user_id: str) -> tuple[Joined, ...]:
        """Whom an athlete lets see their training."""
        return tuple(records.value_of(Joined, item) for item in self._under(user_id, "joined#"))

    def athletes_of(self, coach_id: str) -> Iterator[Joined]:
        """Who joined a coach, by user id."""
        query = Query(keys.coach(coach_id), index="GSI1", prefix="joined#")
        for item in every(self._table, query):
            yield records.value_of(Joined, item)

    def keep_joined(self, joined: Joined) -> Put:
        index = {"GSI1PK": keys.coach(joined.coach_id), "GSI1SK": f"joined#{keys.safe_id(joined.user_id, 'person')}"}
        return Put(records.item(_joined(joined.user_id, joined.coach_id), joined, **index))

    def leave(self, user_id: str, coach_id: str) -> Delete:
        return Delete(_joined(user_id, coach_id))

    def new_visitor(self, user_id: str, now: datetime) -> Put:
        """A throw-away athlete, listed by when they came."""
        index = {"GSI2PK": _VISITORS, "GSI2SK": keys.updated_at(now)}
        return Put({"PK": keys.user(user_id), "SK": "visitor", "userId": user_id, **index})

    def visitors_since(self, moment: datetime, most: int) -> int:
        """How many came since; counted up to `most`."""
        span = (keys.updated_at(moment), "updatedAt#~")
        return sum(1 for _ in islice(every(self._table, Query(_VISITORS, index="GSI2", between=span)), most))

    def visitors_before(self, moment: datetime) -> Iterator[str]:
        """Who came before, the longest ago first."""
        span = ("updatedAt#", keys.updated_at(moment))
        return (str(item["userId"]) for item in list(every(self._table, Query(_VISITORS, index="GSI2", between=span))))

    def all_with_coach(self, coach_id: str) -> list[Delete]:
        """Everything under a coach: the coach, its owner's marks and policy, rows about its athletes."""
        found = every(self._table, Query(keys.coach(coach_id)))
        return [Delete(Key(str(item["PK"]), str(item["SK"]))) for item in found]

    def notes_of_coach(self, coach_id: str, user_id: str) -> list[Delete]:
        """What a coach's owner noted about an athlete for themselves."""
        found = (item for item in self._under(user_id, "note#") if item.get("coachId") == coach_id)
        return [Delete(Key(str(item["PK"]), str(item["SK"]))) for item in found]

    def with_coach_about(self, coach_id: str, user_id: str) -> list[Delete]:
        """What lies with a coach about one athlete: their row in the roster, and what the owner marked there."""
        person = keys.safe_id(user_id, "person")
        return [Delete(Key(keys.coach(coach_id), f"{kind}#{person}")) for kind in _ABOUT]

    def _under(self, user_id: str, prefix: str) -> Iterator[Item]:
        return every(self._table, Query(keys.user(user_id), prefix=prefix))
