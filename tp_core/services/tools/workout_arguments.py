"""What a coach may ask of today's workout, as tools take it."""

from datetime import date
from typing import Literal

from pydantic import Field

from tp_core.domain.emphasis import Emphasis
from tp_core.domain.program import Weekday
from tp_core.domain.units import Unit
from tp_core.domain.value import Value
from tp_core.domain.workout import LogStatus


class OpenWorkout(Value):
    """Today's workout, or that of another day, with its loads and why. Use it before you speak of a workout."""

    on: date | None = Field(default=None, alias="date")


class ShowWeek(Value):
    """The sessions of any week of the running program by date, as planned: for questions of weeks behind or ahead."""

    week: int = Field(ge=1, le=60)


class FitWorkout(Value):
    """Fits today's workout to the day: less time, equipment that is taken, a body part that hurts. What hurts is noted
    on a rest day too: no load on it goes up, and an injured part is left out for a week.
    """

    minutes: int | None = Field(default=None, ge=10, le=240)
    without: tuple[str, ...] = Field(default=(), max_length=8, description="Equipment, in everyday words.")
    sore: tuple[str, ...] = Field(default=(), max_length=6, description="Body parts that hurt, in everyday words.")
    injured: bool = Field(default=False, description="Whether something happened to them: pulled, strained, rolled.")


class SaidSet(Value):
    reps: int | None = Field(default=None, ge=0, le=200)
    load: float | None = Field(default=None, ge=0, le=1300)
    unit: Unit | None = None
    rpe: float | None = Field(default=None, ge=0, le=10)
    distance_meters: float | None = Field(default=None, ge=0, le=300_000)
    duration_seconds: float | None = Field(default=None, ge=0, le=86_400)


class LogSets(Value):
    """Logs sets or a run the athlete says they did. What is not in that day's workout is kept as one of their own."""

    exercise: str = Field(max_length=80, description="In everyday words; empty for the first of the workout.")
    sets: tuple[SaidSet, ...] = Field(min_length=1, max_length=20)
    on: date | None = Field(default=None, alias="date", description="The day it was done; today where it is not said.")


class FinishWorkout(Value):
    """Closes today's workout as the athlete reports it. Completed takes what is not logged as done as planned. With
    the date of another day a session to come is left out, or one that is past was done then.
    """

    status: LogStatus
    on: date | None = Field(default=None, alias="date", description="The session's day; today where it is not said.")
    session_rpe: float | None = Field(default=None, ge=0, le=10)
    notes: str = Field(default="", max_length=2000)
    reason: str = Field(default="", max_length=200)


class SessionEffort(Value):
    """Notes how hard the last workout was, 0 to 10, when the athlete says so after its end."""

    effort: float = Field(ge=0, le=10)


class SwapExercise(Value):
    """Puts another exercise in the place of one of today's. Without `use`, tells the two that fit."""

    exercise: str = Field(max_length=80)
    use: str = Field(default="", max_length=80)


class SwapForGood(Value):
    """Puts another exercise in the place of one in every session to come; without `use`, what fits best. First without
    `confirmed`: it tells what would change; with it once the athlete says yes.
    """

    exercise: str = Field(default="", max_length=80)
    use: str = Field(default="", max_length=80)
    confirmed: bool = False


class SessionsNotDone(Value):
    """Which sessions of the last two weeks were not done, and what carrying on, shifting or repeating would mean."""


class GoOn(Value):
    """After sessions not done, as the athlete chose: they drop, the plan shifts by whole weeks, or the week begins
    again.
    """

    how: Literal["carryOn", "shift", "repeat"]
    reason: str = Field(default="", max_length=200)


class MoveSession(Value):
    """Moves today's session, or the one of another day, as the athlete asks, to a day that is free."""

    to: date
    session: date | None = Field(default=None, description="The day of the session; today where it is not said.")


class SwapSessions(Value):
    """Changes the sessions of two days round, as the athlete asks; a day without one takes the other's. Of several
    programs those of all, unless one is named.
    """

    one: date
    other: date


class ChangeDays(Value):
    """Other weekdays for the running program from now on: the days, how many of them, or those that are gone. First
    without `confirmed`: it tells what would change, before and after; with it and `days` once the athlete says yes.
    """

    days: tuple[Weekday, ...] = Field(default=(), max_length=7)
    without: tuple[Weekday, ...] = Field(
        default=(),
        max_length=7,
        description="Days they can't train on any more: each gives way to a free one, none where no other is free.",
    )
    count: int | None = Field(default=None, ge=0, le=99)
    program: str = Field(default="", max_length=200, description="Which program, in their words, where several run.")
    confirmed: bool = False


class ChangeKit(Value):
    """Equipment that is gone, or all there is, for a while or for good: a closed gym, dumbbells sold, a week with bands
    only. First without `confirmed`: it tells what would stand in for what; with it once the athlete says yes.
    For today alone use `fit_workout`.
    """

    gone: tuple[str, ...] = Field(default=(), max_length=8, description="What is no longer there, in everyday words.")
    only: tuple[str, ...] | None = Field(
        default=None, max_length=12, description="All there is instead; empty for nothing at all."
    )
    since: date | None = Field(default=None, description="The first day; today where it is not said.")
    until: date | None = Field(default=None, description="The day on which it is over; none for good.")
    gym: bool = Field(default=False, description="Whether it is a gym that is closed or left, with all in it.")
    back: bool = Field(default=False, description="Takes the last such change back: the equipment is there again.")
    confirmed: bool = False


class LongRunTime(Value):
    """Another time for a runner's long run from next week on, as they tell it: longer or shorter. First without
    `confirmed`: it tells what would change; with it once the athlete says yes.
    """

    minutes: int | None = Field(default=None, description="What the long run may take: 30 to 300.")
    confirmed: bool = False


class PlanAnew(Value):
    """Another date for the event the running program leads to, another number for its goal, or more work for what they
    want more of: a draft towards it with what is known carried in; what runs stays. First without `confirmed`: it tells
    what the draft would be.
    """

    event_date: date | None = Field(default=None, description="The new date, as they said it.")
    goal_load: float | None = Field(default=None, gt=0, le=1300, description="In the athlete's unit.")
    more_of: tuple[Emphasis, ...] = Field(default=(), max_length=6, description="Arms are biceps and triceps.")
    confirmed: bool = False


class UndoChange(Value):
    """Takes back the last change of the program that still holds, as the athlete asks: other days, other equipment, an
    accepted suggestion.
    """


class PauseProgram(Value):
    """Pauses the running program from today, as the athlete asks: nothing is due until it is resumed, and its end
    moves back by as long. With the day they mean to go on, where they say it. Of several programs all pause where it
    is the person who is away, ill or busy, else the one they name; where `which` comes back, ask them that.
    Days off that begin on a later day (a holiday, an operation, an exam week) take `since` and `until`: first without
    `confirmed`, it tells what they would mean; with it once the athlete says yes. They begin and end by themselves.
    """

    since: date | None = Field(default=None, description="The first day off, where it is not today.")
    until: date | None = Field(default=None, description="The day on which they mean to train again.")
    reason: Literal["", "holiday", "ill", "work", "family", "injured", "operation"] = Field(
        default="", description="As they said."
    )
    confirmed: bool = False


class ResumeProgram(Value):
    """Takes the paused program up again from today, as the athlete asks; days off planned ahead end today, or are
    called off where they have not begun.
    """


class LiftFacts(Value):
    """A lift's estimated max with its range, the last time it was done, the most logged."""

    exercise: str = Field(min_length=1, max_length=80)
