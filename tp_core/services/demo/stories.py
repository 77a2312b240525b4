"""Who the demonstration athletes are: a brief, when they began, and how they train and answer. Data, no code that acts.

All of it is made up. `weeks_ago` counts from the day the demonstration is loaded.
"""

from datetime import date, timedelta

from pydantic import Field

from tp_core.domain.brief import Brief
from tp_core.domain.program import Discipline, Experience, StartingNumber, Target
from tp_core.domain.value import Value
from tp_core.domain.workout import SkipReason

PREFIX = "demo-"
GYM = ("barbell", "rack", "bench", "dumbbells", "cables", "machines", "pull-up bar")


_GOAL_LIFTS = {"squat": "back-squat", "bench": "bench-press", "deadlift": "deadlift"}


class Words(Value):
    """What is said of one program week."""

    rating: int
    feedback: str = ""
    feeling: int = 4
    """The five items alike, 1 to 5."""
    pain: str = ""
    area: str = ""
    hard: bool = False


class Life(Value):
    """How an athlete goes through one program."""

    brief: Brief
    weeks_ago: int
    skips: int = 6
    """Of a hundred sessions, about so many are not done."""
    effort: float = 0.0
    """RPE over (or under) the target."""
    gains: float = 0.4
    """% of their lifts' maxes a week: what was planned is less hard for it than it would have been."""
    short: int = 0
    """Of a hundred sets, about so many end a rep short."""
    until_week: int = 99
    """The last week that is trained; then silence."""
    checks_in: int = 90
    """Of a hundred weeks, about so many are answered."""
    words: dict[int, Words] = Field(default_factory=dict)
    usual: Words = Words(rating=4, feeling=4)
    paused_from_week: int | None = None
    stops_in_week: int | None = None
    accepts: bool = True
    skip_reason: SkipReason = SkipReason.TIME
    rating: int | None = None
    """Of the whole program, where it came to its end."""


class Story(Value):
    """One demonstration athlete."""

    user_id: str
    name: str
    coach_id: str
    line: str
    lives: tuple[Life, ...]


def _lift(exercise_id: str, load: float, reps: int) -> StartingNumber:
    return StartingNumber(exercise_id=exercise_id, load=load, reps=reps, said=f"{load:g} x {reps}")


def _strength(goal: str, weeks: int, squat: float, bench: float, dead: float, **more: object) -> Brief:
    """A brief whose goal is one lift by its load: `squat 110 kg`."""
    name, load, _ = goal.split()
    return Brief.model_validate(
        {
            "goal": goal,
            "discipline": Discipline.STRENGTH,
            "experience": Experience.INTERMEDIATE,
            "days_per_week": 3,
            "session_minutes": 75,
            "equipment": GYM[:4],
            "weeks": weeks,
            "targets": (Target(exercise_id=_GOAL_LIFTS[name], load=float(load), said=goal),),
            "starting_numbers": (
                _lift("back-squat", squat, 5),
                _lift("bench-press", bench, 5),
                _lift("deadlift", dead, 5),
            ),
            "nothing_to_avoid": True,
            **more,
        }
    )


def stories(today: date) -> tuple[Story, ...]:
    """Twelve athletes over half a year, as of a day."""
    first = _strength("squat 110 kg", 12, 90, 60, 110)
    again = _strength("squat 120 kg", 12, 97.5, 65, 120)
    return (
        Story(
            user_id=f"{PREFIX}ana", name="Ana", coach_id="atlas", line="trains as planned, in her second program",
            lives=(
                Life(brief=first, weeks_ago=24, skips=4, gains=0.7, rating=5),
                Life(brief=again, weeks_ago=11, skips=4, gains=0.7,
                     words={9: Words(rating=5, feedback="Squat feels easy again. Can I add a fourth day after this?")}),
            ),
        ),
        Story(
            user_id=f"{PREFIX}ben", name="Ben", coach_id="milo", line="does too much and sleeps too little",
            lives=(
                Life(
                    brief=Brief(goal="bigger arms and chest", discipline=Discipline.HYPERTROPHY,
                                experience=Experience.INTERMEDIATE, days_per_week=5, session_minutes=75, equipment=GYM,
                                weeks=16, numbers_unknown=True, nothing_to_avoid=True),
                    weeks_ago=9, effort=1.5, short=25, skips=3, accepts=False,
                    words={
                        6: Words(rating=3, feeling=3, feedback="Heavy legs all week.", hard=True),
                        7: Words(rating=2, feeling=2, feedback="Slept badly, work is a lot right now.", hard=True),
                        8: Words(rating=2, feeling=2, feedback="Still tired. Everything felt a size too heavy.",
                                 hard=True),
                    },
                ),
            ),
        ),
        Story(
            user_id=f"{PREFIX}cleo", name="Cleo", coach_id="atlas", line="trains around a knee that complains",
            lives=(
                Life(
                    brief=_strength("deadlift 130 kg", 14, 75, 45, 100, limitations=("left knee gets cranky",)),
                    weeks_ago=8, skips=8,
                    words={
                        5: Words(rating=4, pain="niggle", area="left knee", feedback="Knee grumbles on stairs."),
                        7: Words(rating=3, feeling=3, pain="modified", area="left knee",
                                 feedback="Swapped squats for hip thrusts on Thursday. Better by Sunday."),
                    },
                ),
            ),
        ),
        Story(
            user_id=f"{PREFIX}dev", name="Dev", coach_id="juno", line="has gone quiet",
            lives=(
                Life(
                    brief=Brief(goal="get fit again", discipline=Discipline.GENERAL_FITNESS,
                                experience=Experience.BEGINNER, days_per_week=3, session_minutes=45,
                                equipment=("dumbbells",), weeks=12, numbers_unknown=True, nothing_to_avoid=True),
                    weeks_ago=7, skips=15, until_week=4, checks_in=60,
                ),
            ),
        ),
        Story(
            user_id=f"{PREFIX}eva", name="Eva", coach_id="petra", line="has a meet in ten days",
            lives=(
                Life(
                    brief=Brief(goal="total 400 kg", discipline=Discipline.POWERLIFTING,
                                experience=Experience.ADVANCED, days_per_week=4, session_minutes=90, equipment=GYM[:4],
                                event_date=today + timedelta(days=10), event_name="meet",
                                targets=(Target(exercise_id="back-squat", load=150, reps=1, said="squat 150"),),
                                starting_numbers=(_lift("back-squat", 125, 3), _lift("bench-press", 75, 3),
                                                  _lift("deadlift", 145, 3)),
                                nothing_to_avoid=True),
                    weeks_ago=14, skips=2,
                    words={13: Words(rating=4, feedback="Openers: 135, 80, 150? What do you think?")},
                ),
            ),
        ),
        Story(
            user_id=f"{PREFIX}finn", name="Finn", coach_id="atlas", line="is away and has paused",
            lives=(
                Life(brief=_strength("bench 100 kg", 12, 110, 80, 140), weeks_ago=8, skips=10, paused_from_week=6),
            ),
        ),
        Story(
            user_id=f"{PREFIX}gita", name="Gita", coach_id="remy", line="is new to all this",
            lives=(
                Life(
                    brief=Brief(goal="first pull-up", discipline=Discipline.BODYWEIGHT,
                                experience=Experience.BEGINNER, days_per_week=3, session_minutes=40, equipment=(),
                                weeks=10, numbers_unknown=True, nothing_to_avoid=True),
                    weeks_ago=4, skips=5, effort=-1.0,
                    words={3: Words(rating=5, feeling=5, feedback="This was fun. Is it meant to be this easy?")},
                ),
            ),
        ),
        Story(
            user_id=f"{PREFIX}hugo", name="Hugo", coach_id="vera", line="runs a marathon in five weeks",
            lives=(
                Life(
                    brief=Brief(goal="marathon in 3:45", discipline=Discipline.RUNNING,
                                experience=Experience.INTERMEDIATE, days_per_week=4, session_minutes=100, equipment=(),
                                event_date=today + timedelta(days=35), event_name="marathon",
                                weekly_distance_km=32, longest_run_km=14, nothing_to_avoid=True),
                    weeks_ago=15, skips=7,
                    words={14: Words(rating=4, feedback="28 km on Sunday, legs good until 25.")},
                ),
            ),
        ),
        Story(
            user_id=f"{PREFIX}iris", name="Iris", coach_id="kai", line="trains when the week allows",
            lives=(
                Life(
                    brief=Brief(goal="good at everything", discipline=Discipline.MIXED,
                                experience=Experience.INTERMEDIATE, days_per_week=4, session_minutes=60,
                                equipment=(*GYM[:4], "kettlebell", "pull-up bar", "rower"), weeks=12,
                                numbers_unknown=True, nothing_to_avoid=True),
                    weeks_ago=10, skips=38, checks_in=70, skip_reason=SkipReason.TIME,
                    words={9: Words(rating=3, feeling=3, feedback="Two sessions fell to work again.")},
                ),
            ),
        ),
        Story(
            user_id=f"{PREFIX}jan", name="Jan", coach_id="sana", line="snatches before breakfast",
            lives=(
                Life(
                    brief=Brief(goal="snatch 90 kg", discipline=Discipline.WEIGHTLIFTING,
                                experience=Experience.ADVANCED, days_per_week=4, session_minutes=90, equipment=GYM[:4],
                                weeks=12, targets=(Target(exercise_id="snatch", load=90, reps=1, said="snatch 90"),),
                                starting_numbers=(_lift("snatch", 75, 2), _lift("clean-and-jerk", 95, 2),
                                                  _lift("back-squat", 130, 3)),
                                nothing_to_avoid=True),
                    weeks_ago=6, skips=4,
                ),
            ),
        ),
        Story(
            user_id=f"{PREFIX}kim", name="Kim", coach_id="juno", line="stopped after a few weeks",
            lives=(
                Life(
                    brief=Brief(goal="stay healthy", discipline=Discipline.GENERAL_FITNESS,
                                experience=Experience.BEGINNER, days_per_week=2, session_minutes=45,
                                equipment=("dumbbells",), weeks=8, numbers_unknown=True, nothing_to_avoid=True),
                    weeks_ago=20, skips=30, stops_in_week=5, checks_in=50,
                    usual=Words(rating=3, feeling=3), skip_reason=SkipReason.MOTIVATION,
                ),
            ),
        ),
        Story(
            user_id=f"{PREFIX}leo", name="Leo", coach_id="atlas", line="starts next Monday",
            lives=(Life(brief=_strength("squat 140 kg", 16, 115, 80, 140), weeks_ago=0),),
        ),
    )  # fmt: skip
