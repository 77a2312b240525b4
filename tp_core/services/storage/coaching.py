"""Coaches people added, and who may choose them: the coach by its own key, the choice with each person."""

from tp_core.domain.coach import Coach
from tp_core.domain.value import Value
from tp_core.services.storage import keys, records
from tp_core.services.storage.table import Absent, Delete, Put, Query, Table, Write

_MOST_CHOICES = 200


class CoachChoice(Value):
    """That a person may train with this coach: as its owner, or because its owner invited them."""

    coach_id: str


class CoachRecords:
    """Own coaches and choices, over a table."""

    def __init__(self, table: Table) -> None:
        self._table = table

    def find(self, coach_id: str) -> Coach | None:
        """The coach somebody added under this id; None where there is none."""
        item = self._table.get(keys.own_coach(coach_id))
        return None if item is None else records.value_of(Coach, item)

    def may_choose(self, user_id: str, coach_id: str) -> bool:
        return self._table.get(keys.coach_choice(user_id, coach_id)) is not None

    def choices(self, user_id: str) -> tuple[Coach, ...]:
        """The added coaches a person may train with, oldest first."""
        query = Query(keys.user(user_id), prefix="coachChoice#", limit=_MOST_CHOICES)
        chosen = [records.value_of(CoachChoice, item) for item in self._table.query(query).items]
        found = (self.find(choice.coach_id) for choice in chosen)
        return tuple(coach for coach in found if coach is not None)

    def new_coach(self, coach: Coach) -> list[Write]:
        """The coach and its owner's choice of it."""
        put = Put(records.item(keys.own_coach(coach.coach_id), coach), Absent())
        return [put] if coach.owner_id is None else [put, self.new_choice(coach.owner_id, coach.coach_id)]

    def new_choice(self, user_id: str, coach_id: str) -> Put:
        """Lets a person train with an added coach; again is no error."""
        return Put(records.item(keys.coach_choice(user_id, coach_id), CoachChoice(coach_id=coach_id)))

    def former(self, coach: Coach) -> Put:
        """The coach once its owner has left: the same discipline, nobody's name or words, open to no one new."""
        left = Coach(
            coach_id=coach.coach_id,
            name="A former coach",
            primary_discipline=coach.primary_discipline,
            description="Its owner has left. Your programs stay as they are.",
            voice="Plain and brief.",
            greeting="I go on with your plan, though the person behind me has left.",
            owner_id="",
        )
        return Put(records.item(keys.own_coach(coach.coach_id), left))

    def forget_choice(self, user_id: str, coach_id: str) -> Delete:
        return Delete(keys.coach_choice(user_id, coach_id))
