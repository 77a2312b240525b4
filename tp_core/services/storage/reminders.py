"""The due-reminder read model: for each program when there is next something to tell, findable by the hour.

It follows every change of what it repeats within the same transaction: the store asks `following` for each save.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta

from tp_core.domain import reminders
from tp_core.domain.athlete import Profile
from tp_core.domain.notification import Notification, NotificationKind
from tp_core.domain.plan import Plan
from tp_core.domain.program import Program
from tp_core.domain.reminders import Done
from tp_core.domain.value import Value
from tp_core.services.storage import keys, records
from tp_core.services.storage.table import (
    Absent,
    AtVersion,
    ConditionFailed,
    Delete,
    Item,
    Key,
    Put,
    Query,
    Table,
    Write,
    every,
)

_LAST_RUN = Key("reminders", "lastRun")
HOUR = timedelta(hours=1)
_MOST_TOLD = 200
Read = Callable[[Key], Item | None]


class Reminder(Value):
    """One program's row: what was done, and when to look at it again (None: never, as things stand)."""

    program_id: str
    user_id: str
    coach_id: str
    done: Done
    due_at: datetime | None = None
    version: int = 0
    """0 until first stored."""


class LastRun(Value):
    """When the reminders were last gone through."""

    at: datetime


def whole_hour(moment: datetime) -> datetime:
    return moment.astimezone(UTC).replace(minute=0, second=0, microsecond=0)


class ReminderRecords:
    """Rows of programs, over a table."""

    def __init__(self, table: Table, shards: int) -> None:
        self._table = table
        self._shards = shards

    def find(self, user_id: str, program_id: str) -> Reminder | None:
        item = self._table.get(keys.reminder(user_id, program_id))
        return None if item is None else records.value_of(Reminder, item)

    def of_person(self, user_id: str) -> tuple[Reminder, ...]:
        """A person's rows, one a program."""
        found = every(self._table, Query(keys.user(user_id), prefix="reminder#"))
        return tuple(records.value_of(Reminder, item) for item in found)

    def due(self, first: datetime, last: datetime) -> Iterator[Reminder]:
        """Rows due from the hour of `first` to the hour of `last`, hour by hour; the index may lag by a moment."""
        hour = whole_hour(first)
        while hour <= last:
            for shard in keys.shards(keys.due(hour), self._shards):
                for item in every(self._table, Query(shard, index="GSI2")):
                    yield records.value_of(Reminder, item)
            hour += HOUR

    def put(self, row: Reminder) -> Put:
        """Keeps a row under its version."""
        after = row.model_copy(update={"version": row.version + 1})
        return Put(self._item(after), AtVersion(row.version) if row.version else Absent())

    def drop(self, row: Reminder) -> None:
        """Removes the row of a program that is gone."""
        self._table.write_all([Delete(keys.reminder(row.user_id, row.program_id))])

    def last_run(self) -> datetime | None:
        item = self._table.get(_LAST_RUN)
        return None if item is None else records.value_of(LastRun, item).at

    def keep_last_run(self, moment: datetime) -> None:
        self._table.write_all([Put(records.item(_LAST_RUN, LastRun(at=moment)))])

    def answered_week(self, user_id: str, program_id: str) -> int:
        """The last week of a program with a check-in; 0 for none."""
        query = Query(keys.user(user_id), prefix=keys.check_ins(program_id), forward=False, limit=1)
        newest = self._table.query(query).items
        return _week(str(newest[0]["SK"])) if newest else 0

    def following(self, writes: Sequence[Write]) -> list[Put]:
        """The rows that move with these writes: a program's change, an answered week, other hours of its athlete.

        They are written over whatever the row's version is: a reminder told in the same moment must not fail the
        athlete's own change, and telling checks what was told already.
        """
        puts = {write.key: write.item for write in writes if isinstance(write, Put)}

        def read(key: Key) -> Item | None:
            return puts.get(key) or self._table.get(key)

        moved: dict[Key, Reminder] = {}
        for user_id, program_id in dict.fromkeys(self._touched(puts)):
            key = keys.reminder(user_id, program_id)
            row = None if key in puts else self._moved(read, user_id, program_id, puts)
            if row is not None:
                moved[key] = row
        return [Put(self._item(row)) for row in moved.values()]

    def rebuild(self, user_id: str) -> tuple[int, int]:
        """Makes a person's rows anew from programs, check-ins and notifications; how many written, how many dropped.

        What was let pass without a word (`settled_week`, `looked_at`) nothing else knows: it is kept where it stands.
        """
        stored = {row.program_id: row for row in self.of_person(user_id)}
        query = Query(keys.user(user_id), prefix="notification#", forward=False, limit=_MOST_TOLD)
        told = [records.value_of(Notification, item) for item in self._table.query(query).items]
        written = 0
        for item in list(every(self._table, Query(keys.user(user_id), prefix="program#"))):
            program = records.value_of(Program, item)
            before = stored.pop(program.program_id, None)
            done = self._done(program, before, [one for one in told if one.program_id == program.program_id])
            row = self._row(self._table.get, program, done, before)
            if row is not None and row != before:
                written += self._written(row)
        for orphan in stored.values():
            self.drop(orphan)
        return written, len(stored)

    def _written(self, row: Reminder) -> bool:
        try:
            self._table.transact([self.put(row)])
        except ConditionFailed:
            return False
        return True

    def _done(self, program: Program, before: Reminder | None, told: Sequence[Notification]) -> Done:
        asked = next((one for one in told if one.kind is NotificationKind.CHECK_IN), None)
        week = asked.week_number or 0 if asked is not None else 0
        if before is not None:
            settled, looked_at = before.done.settled_week, before.done.looked_at
        else:
            settled, looked_at = week, max((one.created_at for one in told), default=program.created_at)
        return Done(
            answered_week=self.answered_week(program.user_id, program.program_id),
            reminded_week=week,
            reminded_at=asked.created_at if asked is not None else None,
            settled_week=settled,
            looked_at=looked_at,
        )

    def _touched(self, puts: Mapping[Key, Item]) -> Iterator[tuple[str, str]]:
        for key, item in puts.items():
            kind, _, rest = key.sk.partition("#")
            user_id = key.pk.removeprefix("user#")
            if kind in ("program", "checkIn"):
                yield user_id, rest.partition("#")[0]
            elif key.sk == "profile" and self._hours_change(key, item):
                yield from ((user_id, row.program_id) for row in self.of_person(user_id) if row.due_at is not None)

    def _hours_change(self, key: Key, item: Item) -> bool:
        before = self._table.get(key)
        return before is None or any(
            before.get(name) != item.get(name) for name in ("timeZone", "reminderWeekday", "reminderHour")
        )

    def _moved(self, read: Read, user_id: str, program_id: str, puts: Mapping[Key, Item]) -> Reminder | None:
        """The row as it is after the writes; None where it stays as it is."""
        head = read(keys.program(user_id, program_id))
        if head is None:
            return None
        program = records.value_of(Program, head)
        before = self.find(user_id, program_id)
        done = before.done if before is not None else self._done(program, None, ())
        answered = [_week(key.sk) for key in puts if key.sk.startswith(keys.check_ins(program_id))]
        done = done.model_copy(update={"answered_week": max(done.answered_week, *answered, 0)})
        row = self._row(read, program, done, before)
        return None if row is None or row == before else row.model_copy(update={"version": row.version + 1})

    def _row(self, read: Read, program: Program, done: Done, before: Reminder | None) -> Reminder | None:
        plan = self._plan(read, program)
        if plan is None:
            return None
        stored = read(keys.profile(program.user_id))
        profile = (
            Profile(user_id=program.user_id, created_at=program.created_at)
            if stored is None
            else records.value_of(Profile, stored)
        )
        return Reminder(
            program_id=program.program_id,
            user_id=program.user_id,
            coach_id=program.coach_id,
            done=done,
            due_at=reminders.next_due(program, plan, reminders.hours_of(profile), done),
            version=before.version if before is not None else 0,
        )

    def _plan(self, read: Read, program: Program) -> Plan | None:
        item = read(keys.plan(program.user_id, program.program_id, program.plan_version))
        return None if item is None else records.plan_of(item)

    def _item(self, row: Reminder) -> Item:
        key = keys.reminder(row.user_id, row.program_id)
        if row.due_at is None:
            return records.item(key, row)
        index = {
            "GSI2PK": keys.shard_of(keys.due(row.due_at), row.user_id, self._shards),
            "GSI2SK": keys.user(row.user_id),
        }
        return records.item(key, row, **index)


def _week(sk: str) -> int:
    return int(sk.rsplit("#", 1)[1])
