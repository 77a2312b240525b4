"""Roster rows in the store: a read model by coach, kept in the same transaction as the facts it repeats.

`Store.save` asks `rows_for` what its writes change of the rows of the athlete they belong to; `rebuilt` makes a row
from the stored facts alone, and both must agree.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from tp_core.domain import roster
from tp_core.domain.adaptation import Adaptation
from tp_core.domain.athlete import Profile
from tp_core.domain.check_in import CheckIn
from tp_core.domain.coaches import SHIPPED
from tp_core.domain.plan import Plan
from tp_core.domain.program import Program
from tp_core.domain.roster import RosterRow, SafetyFact
from tp_core.domain.workout import TrainingEntry
from tp_core.services.storage import keys, records
from tp_core.services.storage.table import Absent, AtVersion, Delete, Item, Key, Put, Query, Table, Write, every

_PREFIX = "athlete#"
_MOST_PROGRAMS = 200
_HEARD = ("program#", "log#", "checkIn#", "adaptation#", "audit#", "profile")


def _key(coach_id: str, user_id: str) -> Key:
    return Key(keys.coach(coach_id), f"{_PREFIX}{keys.safe_id(user_id, 'person')}")


def _packed(row: RosterRow) -> Item:
    """A row as one string: a thousand of them are read for one page."""
    key = _key(row.coach_id, row.user_id)
    return {"PK": key.pk, "SK": key.sk, "version": row.version, "packed": row.model_dump_json(exclude_defaults=True)}


@dataclass
class _Heard:
    """What a transaction says about one athlete."""

    programs: dict[str, Program] = field(default_factory=dict)
    plans: dict[tuple[str, int], Plan] = field(default_factory=dict)
    entries: list[TrainingEntry] = field(default_factory=list)
    check_ins: list[CheckIn] = field(default_factory=list)
    adaptations: list[Adaptation] = field(default_factory=list)
    flags: list[SafetyFact] = field(default_factory=list)
    name: str | None = None

    @property
    def program_ids(self) -> set[str]:
        found = {*self.programs, *(one.program_id for one in self.check_ins)}
        found |= {one.program_id for one in self.adaptations}
        return found | {one.program_id for one in self.entries if one.program_id}


class RosterRecords:
    """The rows of rosters, over a table. Rows of shipped coaches are kept where somebody owns those (`shipped`)."""

    def __init__(self, table: Table, *, shipped: bool = True) -> None:
        self._table = table
        self._shipped = shipped

    def find(self, coach_id: str, user_id: str) -> RosterRow | None:
        item = self._table.get(_key(coach_id, user_id))
        return None if item is None else _row(item)

    def packed_rows(self, coach_id: str) -> Iterator[str]:
        """Every row of a coach as it is stored: `RosterRow` in JSON."""
        for item in every(self._table, Query(keys.coach(coach_id), prefix=_PREFIX, limit=500)):
            yield str(item["packed"])

    def forget(self, coach_id: str, user_id: str) -> Delete:
        return Delete(_key(coach_id, user_id))

    # kept with the facts

    def rows_for(self, writes: Sequence[Write]) -> list[Put]:
        """The rows these writes change, each conditional on the version it was read at; none where nothing changes."""
        found: list[Put] = []
        for user_id, heard in _heard(writes).items():
            for coach_id in self._coaches(user_id, heard):
                before = self.find(coach_id, user_id)
                after = self._after(before or RosterRow(coach_id=coach_id, user_id=user_id), heard)
                if after.program is None or (before is not None and after == before):
                    continue
                condition = AtVersion(before.version) if before is not None else Absent()
                found.append(Put(_packed(after.model_copy(update={"version": after.version + 1})), condition))
        return found

    def _coaches(self, user_id: str, heard: _Heard) -> list[str]:
        """Whose rows the athlete stands in, as far as these writes concern them."""
        found = {one.coach_id for one in heard.programs.values()}
        if heard.flags or heard.name is not None:
            found |= {one.coach_id for one in self._programs(user_id)}
        for program_id in heard.program_ids - set(heard.programs):
            program = self._program(user_id, program_id)
            if program is not None:
                found.add(program.coach_id)
        return sorted(one for one in found if self._shipped or not _is_shipped(one))

    def _after(self, row: RosterRow, heard: _Heard) -> RosterRow:
        mine = [one for one in heard.programs.values() if one.coach_id == row.coach_id]
        if mine:
            row = self._with_programs(row, mine, heard)
        for entry in heard.entries:
            row = roster.with_entry(row, entry)
        for check_in in heard.check_ins:
            row = roster.with_check_in(row, check_in)
        for adaptation in heard.adaptations:
            row = roster.with_adaptation(row, adaptation)
        for flag in heard.flags:
            row = roster.with_flag(row, flag)
        return row if heard.name is None else row.model_copy(update={"name": heard.name})

    def _with_programs(self, row: RosterRow, changed: Sequence[Program], heard: _Heard) -> RosterRow:
        stored = {one.program_id: one for one in self._programs(row.user_id) if one.coach_id == row.coach_id}
        chosen = roster.chosen([*(stored | {one.program_id: one for one in changed}).values()])
        if chosen is None:
            return row
        if row.program is None or row.program.program_id != chosen.program_id:
            fresh = self._rebuilt_from(row.coach_id, row.user_id, chosen, heard.plans)
            return fresh.model_copy(update={"version": row.version})
        known = row.program.plan_version == chosen.plan_version
        return roster.with_program(row, chosen, None if known else self._plan(chosen, heard.plans))

    # from the facts alone

    def rebuilt(self, coach_id: str, user_id: str) -> RosterRow | None:
        """The row as the stored facts make it; None where there is no program. Its version is 0."""
        mine = [one for one in self._programs(user_id) if one.coach_id == coach_id]
        chosen = roster.chosen(mine)
        return None if chosen is None else self._rebuilt_from(coach_id, user_id, chosen, {})

    def rebuild(self, user_id: str) -> tuple[int, int]:
        """Writes each of an athlete's rows anew where it is not what the facts say; how many, and 0 dropped."""
        changed = 0
        for coach_id in sorted({one.coach_id for one in self._programs(user_id)}):
            if not self._shipped and _is_shipped(coach_id):
                continue
            before, after = self.find(coach_id, user_id), self.rebuilt(coach_id, user_id)
            version = before.version if before is not None else 0
            if after is None or (before is not None and before == after.model_copy(update={"version": version})):
                continue
            condition = AtVersion(version) if before is not None else Absent()
            self._table.transact([Put(_packed(after.model_copy(update={"version": version + 1})), condition)])
            changed += 1
        return changed, 0

    def _rebuilt_from(
        self, coach_id: str, user_id: str, program: Program, plans: dict[tuple[str, int], Plan]
    ) -> RosterRow:
        partition, program_id = keys.user(user_id), program.program_id
        profile = self._table.get(keys.profile(user_id))
        row = RosterRow(coach_id=coach_id, user_id=user_id, name=str(profile.get("name", "")) if profile else "")
        row = roster.with_program(row, program, self._plan(program, plans))
        for item in every(self._table, Query(partition, prefix="log#")):
            if item.get("programId") == program_id:
                row = roster.with_entry(row, records.value_of(TrainingEntry, item))
        for item in every(self._table, Query(partition, prefix=keys.check_ins(program_id))):
            row = roster.with_check_in(row, records.value_of(CheckIn, item))
        for item in every(self._table, Query(partition, prefix=keys.adaptations(program_id))):
            row = roster.with_adaptation(row, records.value_of(Adaptation, item))
        for item in every(self._table, Query(partition, prefix="audit#")):
            row = roster.with_flag(row, _flag(item))
        return row

    def _programs(self, user_id: str) -> list[Program]:
        found: list[Program] = []
        for item in every(self._table, Query(keys.user(user_id), prefix="program#", forward=False)):
            found.append(records.value_of(Program, item))
            if len(found) == _MOST_PROGRAMS:
                break
        return found

    def _program(self, user_id: str, program_id: str) -> Program | None:
        item = self._table.get(keys.program(user_id, program_id))
        return None if item is None else records.value_of(Program, item)

    def _plan(self, program: Program, plans: dict[tuple[str, int], Plan]) -> Plan | None:
        place = (program.program_id, program.plan_version)
        if place in plans:
            return plans[place]
        item = self._table.get(keys.plan(program.user_id, *place))
        return None if item is None else records.plan_of(item)


def _row(item: Item) -> RosterRow:
    return RosterRow.model_validate_json(str(item["packed"]))


def _is_shipped(coach_id: str) -> bool:
    return coach_id in SHIPPED


def _flag(item: Item) -> SafetyFact:
    facts = {"ruleId": item["ruleId"], "tier": int(str(item["tier"])), "at": item["at"]}
    return SafetyFact.model_validate(facts)


def _heard(writes: Iterable[Write]) -> dict[str, _Heard]:
    """What writes say, by athlete; empty for the many that concern no roster."""
    puts = [one for one in writes if isinstance(one, Put) and one.key.pk.startswith("user#")]
    found: dict[str, _Heard] = {}
    if not any(one.key.sk.startswith(_HEARD) for one in puts):
        return found
    for one in puts:
        heard = found.setdefault(one.key.pk.removeprefix("user#"), _Heard())
        _take(heard, one.key.sk, one.item)
    return found


def _take(heard: _Heard, sort_key: str, item: Item) -> None:
    kind = sort_key.split("#", 1)[0]
    if kind == "program":
        program = records.value_of(Program, item)
        heard.programs[program.program_id] = program
    elif kind == "plan":
        _, program_id, version = sort_key.split("#")
        heard.plans[program_id, int(version)] = records.plan_of(item)
    elif kind == "log":
        heard.entries.append(records.value_of(TrainingEntry, item))
    elif kind == "checkIn":
        heard.check_ins.append(records.value_of(CheckIn, item))
    elif kind == "adaptation":
        heard.adaptations.append(records.value_of(Adaptation, item))
    elif kind == "audit":
        heard.flags.append(_flag(item))
    elif kind == "profile":
        heard.name = records.value_of(Profile, item).name
