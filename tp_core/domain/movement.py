"""What an exercise is: pattern, muscles, equipment, loading. The table itself is `exercise_table`."""

from enum import StrEnum

from pydantic import Field

from tp_core.domain.value import Value


class Equipment(StrEnum):
    """What an athlete may have; an exercise that needs nothing needs none of these."""

    BARBELL = "barbell"
    RACK = "rack"
    BENCH = "bench"
    DUMBBELLS = "dumbbells"
    KETTLEBELL = "kettlebell"
    PULL_UP_BAR = "pull-up bar"
    DIP_BARS = "dip bars"
    RINGS = "rings"
    BANDS = "bands"
    CABLES = "cables"
    MACHINES = "machines"
    BOX = "box"
    BUMPERS = "bumper plates"
    ROWER = "rower"
    BIKE = "bike"
    SKI_ERG = "ski erg"
    TREADMILL = "treadmill"
    JUMP_ROPE = "jump rope"
    MEDICINE_BALL = "medicine ball"
    SLED = "sled"
    SANDBAG = "sandbag"
    TRAP_BAR = "trap bar"


class Pattern(StrEnum):
    """What a body does in it."""

    SQUAT = "squat"
    HINGE = "hinge"
    LUNGE = "lunge"
    HORIZONTAL_PUSH = "horizontal push"
    VERTICAL_PUSH = "vertical push"
    HORIZONTAL_PULL = "horizontal pull"
    VERTICAL_PULL = "vertical pull"
    OLYMPIC = "olympic"
    CARRY = "carry"
    CORE = "core"
    ARMS = "arms"
    SHOULDERS = "shoulders"
    CALVES = "calves"
    LEG_ISOLATION = "leg isolation"
    JUMP = "jump"
    RUN = "run"
    CONDITIONING = "conditioning"


class Muscle(StrEnum):
    CHEST = "chest"
    BACK = "back"
    QUADS = "quads"
    HAMSTRINGS = "hamstrings"
    GLUTES = "glutes"
    FRONT_DELTS = "front delts"
    SIDE_DELTS = "side delts"
    REAR_DELTS = "rear delts"
    BICEPS = "biceps"
    TRICEPS = "triceps"
    CALVES = "calves"
    ABS = "abs"
    LOWER_BACK = "lower back"
    FOREARMS = "forearms"
    ADDUCTORS = "adductors"


class Loading(StrEnum):
    """How load is counted and stepped."""

    BARBELL = "barbell"
    DUMBBELLS = "dumbbells"
    """The load is that of one dumbbell."""
    KETTLEBELL = "kettlebell"
    """The load is that of one bell or bag; the next one is a big step."""
    MACHINE = "machine"
    BODYWEIGHT = "bodyweight"
    """Reps only; a weighted form is an exercise of its own."""
    ADDED = "added weight"
    TIME = "time"
    DISTANCE = "distance"


class Exercise(Value):
    """One exercise. `needs` is a choice of equipment sets, any one of which suffices; empty needs nothing."""

    id: str
    name: str
    aliases: tuple[str, ...] = ()
    pattern: Pattern
    primary: tuple[Muscle, ...]
    secondary: tuple[Muscle, ...] = ()
    needs: tuple[frozenset[Equipment], ...] = ()
    one_sided: bool = False
    loading: Loading
    avoid_with: tuple[str, ...] = ()
    """Body parts whose trouble speaks against it: `knee`, `shoulder`, `lower back`."""
    substitutes: tuple[str, ...] = Field(default=())
    """Ids, best first."""
    cue: str
