"""The store: the access patterns of the app over the narrow table, one read or one transaction each."""

import base64
import binascii
import json
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import islice
from typing import Generic, TypeVar

from tp_core.domain.adaptation import Adaptation
from tp_core.domain.athlete import Profile
from tp_core.domain.care import CoachNote
from tp_core.domain.check_in import CheckIn
from tp_core.domain.conversation import Message, Turn
from tp_core.domain.creation import CreatorSession, Talk
from tp_core.domain.errors import Conflict, Invalid, NotFound
from tp_core.domain.memory import Memory
from tp_core.domain.notification import Notification
from tp_core.domain.plan import Plan
from tp_core.domain.program import Program
from tp_core.domain.value import Value
from tp_core.domain.workout import TrainingEntry, Workout
from tp_core.services.storage import keys, records
from tp_core.services.storage.care import CareRecords
from tp_core.services.storage.challenging import ChallengeRecords
from tp_core.services.storage.check_ins import CheckInRecords
from tp_core.services.storage.coaching import CoachRecords
from tp_core.services.storage.memories import MemoryRecords
from tp_core.services.storage.metrics import MetricRecords
from tp_core.services.storage.notifications import NotificationRecords
from tp_core.services.storage.people import PeopleRecords
from tp_core.services.storage.reminders import ReminderRecords
from tp_core.services.storage.roster import RosterRecords
from tp_core.services.storage.table import (
    Absent,
    AtVersion,
    Condition,
    ConditionFailed,
    Delete,
    Item,
    Key,
    Put,
    Query,
    Table,
    TooLarge,
    Write,
    every,
)
from tp_core.services.storage.training import TrainingRecords
from tp_core.services.storage.usage import UsageRecords

V = TypeVar("V", bound=Value)
T = TypeVar("T", bound=Talk)
_NO_ROOM = (
    "This has grown larger than what can be kept in one place, so nothing was changed. Shorten it, or begin anew."
)
ONCE_KEPT = timedelta(days=30)
_ROW_TRIES = 8
_COUNT_TRIES = 200
"""A day's count is changed by every call of that person's other turns."""


@dataclass(frozen=True)
class Listing(Generic[V]):
    """One page of a list and the cursor of the next, if any."""

    items: tuple[V, ...]
    next_cursor: str | None


class Once(Value):
    """A client id seen: what was sent under it and what answers it."""

    fingerprint: str
    answer: str


def _encode(after: Mapping[str, str]) -> str:
    return base64.urlsafe_b64encode(json.dumps(dict(after)).encode()).decode().rstrip("=")


def _decode(cursor: str, partition: str, prefix: str) -> Mapping[str, str]:
    """The place a cursor names, or `Invalid` unless it is ours and its owner's."""
    try:
        after: dict[str, str] = json.loads(base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)))
    except (ValueError, binascii.Error) as exc:
        raise Invalid("This cursor is not one of ours. Start again without it.") from exc
    ours = isinstance(after, dict) and set(after) == {"PK", "SK"} and all(isinstance(v, str) for v in after.values())
    if not ours or after["PK"] != partition or not after["SK"].startswith(prefix):
        raise Invalid("This cursor does not belong to this list. Start again without it.")
    return after


class Store:
    """Reads by access pattern; writes are `Put`s made by the `keep_*` methods and saved together by `save`."""

    def __init__(self, table: Table, *, shards: int = 1, shipped_rosters: bool = True) -> None:
        self._table = table
        self._shards = shards
        self.training = TrainingRecords(table)
        self.notifications = NotificationRecords(table, shards)
        self.reminders = ReminderRecords(table, shards)
        self.care = CareRecords(table)
        self.metrics = MetricRecords(table)
        self.roster = RosterRecords(table, shipped=shipped_rosters)
        self.coaching = CoachRecords(table)
        self.challenges = ChallengeRecords(table)
        self.people = PeopleRecords(table)
        self.usage = UsageRecords(table)
        self.check_ins = CheckInRecords(table)
        self.memories = MemoryRecords(table)

    def save(self, writes: Sequence[Write], counted: Callable[[], Put] | None = None) -> None:
        """All or nothing, with the due reminders and roster rows that repeat it, and what is `counted` with it.

        A stale version or an id already taken is `Conflict`, what no table takes is `Invalid`. A roster row or a count
        that another save changed meanwhile is read anew: it never makes a fact's own save fail. What `counted` raises
        goes through.
        """
        tries = _ROW_TRIES if counted is None else _COUNT_TRIES
        for attempt in range(tries):
            rows = [*self.roster.rows_for(writes), *([counted()] if counted is not None else [])]
            try:
                self._table.transact([*writes, *self.reminders.following(writes), *rows])
            except ConditionFailed as exc:
                if attempt < tries - 1 and exc.key in {row.key for row in rows}:
                    time.sleep(min(0.001 * attempt, 0.02))
                    continue
                raise Conflict("This has changed in the meantime. Please look again and retry.") from exc
            except TooLarge as exc:
                raise Invalid(_NO_ROOM) from exc
            return

    def check(self) -> None:
        self._table.check()

    def close(self) -> None:
        self._table.close()

    # profile

    def profile(self, user_id: str) -> Profile | None:
        return self._one(Profile, keys.profile(user_id))

    def keep_profile(self, profile: Profile) -> Put:
        return self._next_version(keys.profile(profile.user_id), profile, profile.version)

    # talks: creator sessions and conversations

    def talk(self, kind: type[T], user_id: str, coach_id: str, session_id: str) -> T:
        """The talk, or `NotFound`, also where it is with another coach."""
        talk = self._one(kind, keys.talk(user_id, kind.kind, session_id))
        if talk is None or talk.coach_id != coach_id:
            raise NotFound("There is no such conversation.")
        return talk

    def talks(
        self, kind: type[T], user_id: str, coach_id: str | None, *, limit: int, cursor: str | None = None
    ) -> Listing[T]:
        """Newest first; `coach_id` None for all coaches."""
        return self._list(
            kind,
            keys.user(user_id),
            f"{kind.kind}#",
            limit=limit,
            cursor=cursor,
            wanted=lambda talk: coach_id in (None, talk.coach_id),
        )

    def new_talk(self, talk: Talk) -> Put:
        return self._put_talk(talk, Absent())

    def keep_talk(self, talk: Talk) -> Put:
        return self._put_talk(talk.model_copy(update={"version": talk.version + 1}), AtVersion(talk.version))

    def _put_talk(self, talk: Talk, condition: Condition) -> Put:
        index = {}
        if isinstance(talk, CreatorSession):
            index = {
                "GSI1PK": keys.coach(talk.coach_id),
                "GSI1SK": keys.by_coach(talk.user_id, talk.kind, talk.session_id),
                "GSI2PK": self._sharded(f"sessionState#{talk.session_state}", talk.user_id),
                "GSI2SK": keys.updated_at(talk.updated_at),
            }
        return Put(records.item(keys.talk(talk.user_id, talk.kind, talk.session_id), talk, **index), condition)

    # messages and turns

    def messages(self, user_id: str, session_id: str, *, before: int | None, limit: int) -> tuple[Message, ...]:
        """The newest `limit` messages with a sequence number below `before`, oldest first."""
        prefix = keys.messages(session_id)
        span = (prefix, f"{prefix}{before - 1:08d}") if before is not None else (prefix, f"{prefix}~")
        newest = self._drain(Query(keys.user(user_id), between=span, forward=False, limit=limit), limit)
        return tuple(records.value_of(Message, item) for item in reversed(newest))

    def message(self, user_id: str, session_id: str, seq: int) -> Message | None:
        return self._one(Message, keys.message(user_id, session_id, seq))

    def new_message(self, user_id: str, session_id: str, seq: int, message: Message) -> Put:
        return Put(records.item(keys.message(user_id, session_id, seq), message), Absent())

    def turn(self, user_id: str, session_id: str, seq: int) -> Turn | None:
        return self._one(Turn, keys.turn(user_id, session_id, seq))

    def new_turn(self, user_id: str, turn: Turn) -> Put:
        return Put(records.item(keys.turn(user_id, turn.session_id, turn.seq), turn), Absent())

    def keep_turn(self, user_id: str, turn: Turn) -> Put:
        return self._next_version(keys.turn(user_id, turn.session_id, turn.seq), turn, turn.version)

    # client ids

    def once(self, user_id: str, scope: str, client_id: str, now: datetime) -> Once | None:
        item = self._table.get(keys.once(user_id, scope, client_id))
        return None if item is None or records.expires(item, now) else records.value_of(Once, item)

    def new_once(self, user_id: str, scope: str, client_id: str, once: Once, now: datetime) -> Put:
        item = records.item(keys.once(user_id, scope, client_id), once)
        return Put({**item, "ttl": int((now + ONCE_KEPT).timestamp())}, Absent())

    # programs

    def program(self, user_id: str, coach_id: str, program_id: str) -> Program:
        """The program, or `NotFound`, also where it is with another coach."""
        program = self._one(Program, keys.program(user_id, program_id))
        if program is None or program.coach_id != coach_id:
            raise NotFound("There is no such program.")
        return program

    def training_program(self, user_id: str, program_id: str) -> Program:
        """The program a workout belongs to, whoever its coach is."""
        program = self._one(Program, keys.program(user_id, program_id))
        if program is None:
            raise NotFound("There is no such program.")
        return program

    def training_calendar(self, user_id: str, *, limit: int, cursor: str | None = None) -> Listing[TrainingEntry]:
        """Workouts of programs and one's own, the newest day first."""
        return self._list(TrainingEntry, keys.user(user_id), "log#", limit=limit, cursor=cursor)

    def program_check_ins(
        self, user_id: str, program_id: str, *, limit: int, cursor: str | None = None
    ) -> Listing[CheckIn]:
        """The newest week first."""
        prefix = keys.check_ins(program_id)
        return self._list(CheckIn, keys.user(user_id), prefix, limit=limit, cursor=cursor)

    def program_adaptations(
        self, user_id: str, program_id: str, *, limit: int, cursor: str | None = None
    ) -> Listing[Adaptation]:
        """The newest first."""
        prefix = keys.adaptations(program_id)
        return self._list(Adaptation, keys.user(user_id), prefix, limit=limit, cursor=cursor)

    def notification_list(self, user_id: str, *, limit: int, cursor: str | None = None) -> Listing[Notification]:
        """What a person was told, newest first."""
        return self._list(Notification, keys.user(user_id), "notification#", limit=limit, cursor=cursor)

    def program_workouts(
        self,
        user_id: str,
        program_id: str,
        *,
        week: int | None = None,
        limit: int = 50,
        cursor: str | None = None,
        newest_first: bool = False,
    ) -> Listing[Workout]:
        """The workouts of a program that were opened, by week and day."""
        prefix = keys.workouts(program_id) + (f"{week:03d}#" if week is not None else "")
        return self._list(Workout, keys.user(user_id), prefix, limit=limit, cursor=cursor, forward=not newest_first)

    def programs(
        self,
        user_id: str,
        *,
        limit: int,
        cursor: str | None = None,
        wanted: Callable[[Program], bool] = lambda _: True,
    ) -> Listing[Program]:
        """Newest first."""
        return self._list(Program, keys.user(user_id), "program#", limit=limit, cursor=cursor, wanted=wanted)

    def plan(self, user_id: str, program_id: str, version: int) -> Plan:
        item = self._table.get(keys.plan(user_id, program_id, version))
        if item is None:
            raise NotFound("This program has no such plan.")
        return records.plan_of(item)

    def new_program(self, program: Program) -> Put:
        return self._put_program(program, Absent())

    def keep_program(self, program: Program) -> Put:
        return self._put_program(
            program.model_copy(update={"version": program.version + 1}), AtVersion(program.version)
        )

    def new_plan(self, user_id: str, program_id: str, version: int, plan: Plan) -> Put:
        return Put(records.plan_item(keys.plan(user_id, program_id, version), plan), Absent())

    def _put_program(self, program: Program, condition: Condition) -> Put:
        index = {
            "GSI1PK": keys.coach(program.coach_id),
            "GSI1SK": keys.by_coach(program.user_id, "program", program.program_id),
            "GSI2PK": self._sharded(f"programStatus#{program.status}", program.user_id),
            "GSI2SK": keys.updated_at(program.updated_at),
        }
        return Put(records.item(keys.program(program.user_id, program.program_id), program, **index), condition)

    def notes(self, user_id: str, coach_id: str, *, limit: int, cursor: str | None = None) -> Listing[CoachNote]:
        """A coach's notes about an athlete, newest first."""
        return self._list(
            CoachNote,
            keys.user(user_id),
            "note#",
            limit=limit,
            cursor=cursor,
            wanted=lambda note: note.coach_id == coach_id,
        )

    # what is remembered

    def remembered(self, user_id: str, *, limit: int, cursor: str | None = None) -> Listing[Memory]:
        """Newest first."""
        return self._list(Memory, keys.user(user_id), keys.MEMORY, limit=limit, cursor=cursor)

    # safety audit

    def new_audit(self, user_id: str, audit_id: str, entry: Value) -> Put:
        return Put(records.item(keys.audit(user_id, audit_id), entry), Absent())

    # all of a person

    def everything(self, user_id: str) -> Iterator[Item]:
        """Every item a person owns, page by page."""
        return every(self._table, Query(keys.user(user_id), limit=200))

    def erase(self, writes: Sequence[Put | Delete]) -> None:
        """Unconditional writes in batches, for what goes for good; not atomic, and again is no error."""
        if writes:
            self._table.write_all(writes)

    def delete_everything(self, user_id: str) -> int:
        """Deletes all a person owns; how many items that were."""
        mine = [Delete(Key(str(item["PK"]), str(item["SK"]))) for item in self.everything(user_id)]
        self._table.write_all(mine)
        return len(mine)

    # sweeps over states

    def idle_sessions(self, state: str, before: datetime) -> Iterator[CreatorSession]:
        """Creator sessions of a state last touched before `before`, oldest first in each shard."""
        return self._by_state(CreatorSession, f"sessionState#{state}", before)

    def programs_of_status(self, status: str, before: datetime) -> Iterator[Program]:
        """Programs of a status last changed before `before`, oldest first in each shard."""
        return self._by_state(Program, f"programStatus#{status}", before)

    def _by_state(self, kind: type[V], partition: str, before: datetime) -> Iterator[V]:
        span = ("updatedAt#", keys.updated_at(before))
        for shard in self._shards_of(partition):
            for item in every(self._table, Query(shard, index="GSI2", between=span)):
                yield records.value_of(kind, item)

    # below every pattern

    def _shards_of(self, partition: str) -> list[str]:
        return keys.shards(partition, self._shards)

    def _sharded(self, partition: str, user_id: str) -> str:
        return keys.shard_of(partition, user_id, self._shards)

    def _one(self, kind: type[V], key: Key) -> V | None:
        item = self._table.get(key)
        return None if item is None else records.value_of(kind, item)

    def _next_version(self, key: Key, value: V, version: int) -> Put:
        condition = AtVersion(version) if version else Absent()
        return Put(records.item(key, value.model_copy(update={"version": version + 1})), condition)

    def _drain(self, query: Query, limit: int) -> list[Item]:
        """Up to `limit` items, over as many pages as the table makes of them."""
        return list(islice(every(self._table, query), limit))

    def _list(
        self,
        kind: type[V],
        partition: str,
        prefix: str,
        *,
        limit: int,
        cursor: str | None,
        wanted: Callable[[V], bool] = lambda _: True,
        forward: bool = False,
    ) -> Listing[V]:
        after = _decode(cursor, partition, prefix) if cursor is not None else None
        found: list[V] = []
        while True:
            page = self._table.query(
                Query(partition, prefix=prefix, forward=forward, limit=max(limit, 25), after=after)
            )
            for item in page.items:
                value = records.value_of(kind, item)
                if wanted(value):
                    if len(found) == limit:
                        return Listing(tuple(found), _encode(after or {}))
                    found.append(value)
                after = {"PK": str(item["PK"]), "SK": str(item["SK"])}
            if page.next is None:
                return Listing(tuple(found), None)
