"""Where each entity lies: all that a person owns under `user#{userId}`, as the plan has it."""

import hashlib
import re
from datetime import UTC, date, datetime

from tp_core.domain.errors import NotFound
from tp_core.services.storage.table import Key

_SAFE = re.compile(r"[A-Za-z0-9_-]{1,64}\Z")


def safe_id(value: str, what: str = "thing") -> str:
    """`value` where it can be an id of ours, else `NotFound`: ids from outside become parts of keys."""
    if not _SAFE.match(value):
        message = f"There is no such {what}."
        raise NotFound(message)
    return value


def instant(moment: datetime) -> str:
    """A moment in fixed-width UTC, so that text order is time order."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def user(user_id: str) -> str:
    return f"user#{safe_id(user_id, 'person')}"


def coach(coach_id: str) -> str:
    return f"coach#{safe_id(coach_id, 'coach')}"


def own_coach(coach_id: str) -> Key:
    return Key(coach(coach_id), "coach")


def coach_choice(user_id: str, coach_id: str) -> Key:
    return Key(user(user_id), f"coachChoice#{safe_id(coach_id, 'coach')}")


def challenge(user_id: str, challenge_id: str) -> Key:
    return Key(user(user_id), f"challenge#{safe_id(challenge_id, 'challenge')}")


def talk(user_id: str, kind: str, session_id: str) -> Key:
    return Key(user(user_id), f"{kind}#{safe_id(session_id, 'conversation')}")


def messages(session_id: str) -> str:
    return f"message#{safe_id(session_id, 'conversation')}#"


def message(user_id: str, session_id: str, seq: int) -> Key:
    return Key(user(user_id), f"{messages(session_id)}{seq:08d}")


def turn(user_id: str, session_id: str, seq: int) -> Key:
    return Key(user(user_id), f"turn#{safe_id(session_id, 'conversation')}#{seq:08d}")


def once(user_id: str, scope: str, client_id: str) -> Key:
    return Key(user(user_id), f"once#{safe_id(scope)}#{safe_id(client_id)}")


def program(user_id: str, program_id: str) -> Key:
    return Key(user(user_id), f"program#{safe_id(program_id, 'program')}")


def plan(user_id: str, program_id: str, version: int) -> Key:
    return Key(user(user_id), f"plan#{safe_id(program_id, 'program')}#{version:08d}")


def workouts(program_id: str) -> str:
    return f"workout#{safe_id(program_id, 'program')}#"


def workout(user_id: str, program_id: str, week: int, day_number: int) -> Key:
    return Key(user(user_id), f"{workouts(program_id)}{week:03d}#{day_number}")


def own_workout(user_id: str, workout_id: str) -> Key:
    """By id alone, which sorts by time: its date may be corrected, and `log#` lists by date."""
    return Key(user(user_id), f"ownWorkout#{safe_id(workout_id, 'workout')}")


def log(user_id: str, day: date, workout_id: str) -> Key:
    return Key(user(user_id), f"log#{day.isoformat()}#{safe_id(workout_id, 'workout')}")


def lifts(exercise_id: str) -> str:
    return f"lift#{safe_id(exercise_id, 'exercise')}#"


def lift(user_id: str, exercise_id: str, day: date, workout_id: str) -> Key:
    return Key(user(user_id), f"{lifts(exercise_id)}{day.isoformat()}#{safe_id(workout_id, 'workout')}")


def check_ins(program_id: str) -> str:
    return f"checkIn#{safe_id(program_id, 'program')}#"


def check_in(user_id: str, program_id: str, week: int) -> Key:
    return Key(user(user_id), f"{check_ins(program_id)}{week:03d}")


def adaptations(program_id: str) -> str:
    return f"adaptation#{safe_id(program_id, 'program')}#"


def adaptation(user_id: str, program_id: str, adaptation_id: str) -> Key:
    return Key(user(user_id), f"{adaptations(program_id)}{safe_id(adaptation_id, 'suggested change')}")


MEMORY = "memory#"
VECTOR = "vector#"


def memory(user_id: str, memory_id: str) -> Key:
    return Key(user(user_id), f"{MEMORY}{safe_id(memory_id, 'memory')}")


def vector(user_id: str, memory_id: str) -> Key:
    """Where the local memory keeps a memory's vector."""
    return Key(user(user_id), f"{VECTOR}{safe_id(memory_id, 'memory')}")


def profile(user_id: str) -> Key:
    return Key(user(user_id), "profile")


def audit(user_id: str, audit_id: str) -> Key:
    return Key(user(user_id), f"audit#{safe_id(audit_id)}")


def by_coach(user_id: str, kind: str, entity_id: str) -> str:
    """The GSI1 sort key: a coach's things by athlete."""
    return f"user#{user_id}#{kind}#{entity_id}"


def updated_at(moment: datetime) -> str:
    """The GSI2 sort key: things of a state by age."""
    return f"updatedAt#{instant(moment)}"


def notification(user_id: str, notification_id: str) -> Key:
    return Key(user(user_id), f"notification#{safe_id(notification_id, 'notification')}")


def reminder(user_id: str, program_id: str) -> Key:
    return Key(user(user_id), f"reminder#{safe_id(program_id, 'program')}")


def due(hour: datetime) -> str:
    """The GSI2 partition of what is due within an hour."""
    return f"due#{hour.astimezone(UTC):%Y-%m-%dT%H}"


def shards(partition: str, count: int) -> list[str]:
    """The partitions a hot index key is spread over."""
    return [partition] if count == 1 else [f"{partition}#{shard}" for shard in range(count)]


def shard_of(partition: str, user_id: str, count: int) -> str:
    """The one of them a person's things lie in."""
    digest = int.from_bytes(hashlib.sha256(user_id.encode()).digest()[:4])
    return shards(partition, count)[digest % count]
