"""The end of a program: results against each goal, what was learned, a rating, and what comes next."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from statistics import fmean

from tp_core.domain import adherence, ladders, schedule
from tp_core.domain.adaptation import OWN_WORD, AdaptationStatus
from tp_core.domain.brief import Brief
from tp_core.domain.conversation import check_text
from tp_core.domain.creation import CreatorSession
from tp_core.domain.errors import Conflict, Invalid
from tp_core.domain.moved import Moved
from tp_core.domain.prescription.standing import standing
from tp_core.domain.program import RUNNING, Ending, Program, ProgramStatus
from tp_core.domain.results import GoalResult, results
from tp_core.domain.strength import EstimatedMax
from tp_core.domain.units import as_time, plain
from tp_core.domain.workout import WorkoutStatus, name_of
from tp_core.services import carrying, learned, profiles, programs, progress, safeguards, talks
from tp_core.services.app import App
from tp_core.services.check_ins import measures
from tp_core.services.workouts import looking_back
from tp_core.services.workouts.ground import Ground, Known, ground, known, of_program
from tp_core.services.workouts.looking_back import SessionMark

SHOWN_FOR = timedelta(days=30)
"""So long after its end an end that nobody closed is shown on Today."""
FOLLOWING = ("next", "maintain", "rest")
_LESSONS = 3
_MAINTAIN_WEEKS = 8
_MOST_NOTE = 2000
_TWICE = 2
"""Done on a weekday before it is said to go most surely."""
_ENOUGH = 3
"""Of a weekday's sessions, or of weeks, before anything is said of them."""


Maxes = Mapping[str, tuple[EstimatedMax | None, EstimatedMax | None]]
"""Each lift's estimated max at the start and now."""


@dataclass(frozen=True)
class End:
    """What a finished program shows."""

    results: tuple[GoalResult, ...]
    unmeasured: tuple[str, ...]
    """Goals nobody can count, in the athlete's words."""
    moved: tuple[Moved, ...]
    """What is told of those instead."""
    sessions: adherence.Share
    lessons: tuple[str, ...]


def is_over(here: Ground) -> bool:
    """Whether a program has come to its end, by date or by the athlete."""
    if here.program.status is ProgramStatus.COMPLETED:
        return True
    return here.program.status in RUNNING and schedule.position(here.program, here.today).over


def to_close(app: App, user_id: str) -> Ground | None:
    """The newest program that ended within thirty days and was not followed by another; None where there is none."""

    def wanted(one: Program) -> bool:
        followed = one.ending is not None and one.ending.following in ("next", "maintain")
        return not followed and one.status in (*RUNNING, ProgramStatus.COMPLETED)

    open_ones = app.store.programs(user_id, limit=3, wanted=wanted)
    for program in open_ones.items:
        here = of_program(app, program)
        if is_over(here) and here.today - ended_on(here) <= SHOWN_FOR:
            return here
    return None


def ended_on(here: Ground) -> date:
    """The last day, or the earlier one on which the athlete called it done."""
    last = schedule.end_date(here.program)
    if here.program.status is not ProgramStatus.COMPLETED:
        return last
    return min(last, profiles.local(here.program.updated_at, here.profile).date())


def measured_lifts(app: App, here: Ground) -> tuple[Maxes, Known]:
    """The lifts of goals and starting numbers: estimated maxes at the start and today, and what was logged of them."""
    program = here.program
    ids = dict.fromkeys(
        [one.exercise_id for one in program.targets] + [one.exercise_id for one in program.starting_numbers]
    )
    steps = dict.fromkeys(step for one in ids for step in ladders.steps_to(one))
    able = known(app, here, [*ids, *steps], here.today)
    maxes = {
        one: (able.maxes.get(one), standing(able.maxes.get(one), able.history.get(one, ()), here.gym).estimated)
        for one in ids
    }
    return maxes, able


def end_of(app: App, here: Ground) -> End:
    """Results and lessons, computed from the log and the check-ins."""
    program = here.program
    maxes, able = measured_lifts(app, here)
    marks = looking_back.marks(app, here)
    measured = results(program.targets, program.starting_numbers, able.history, maxes, here.gym)
    goals = program.program_definition.goals
    return End(
        results=measured,
        unmeasured=() if measured else (goals.primary,),
        moved=() if measured else progress.moved(app, here, marks),
        sessions=adherence.share(looking_back.sessions_of(marks), here.today, stopped=measures.stopped_on(app, here)),
        lessons=tuple(_lessons(app, here, marks, maxes))[:_LESSONS],
    )


def _lessons(app: App, here: Ground, marks: Sequence[SessionMark], maxes: Maxes) -> list[str]:
    found = [
        _event_time(app, here),
        _lift_that_rose(here, maxes),
        _best_day(marks, here),
        _what_got_in_the_way(marks),
        _check_ins(app, here),
        _work_done(marks),
        _lift_that_held(here, maxes),
    ]
    return [one for one in found if one]


def _event_time(app: App, here: Ground) -> str:
    """How long the race took, where no goal has its distance and time and tells it."""
    event = here.program.event_date
    if event is None or any(one.distance_meters for one in here.program.targets):
        return ""
    done = [one for entry in app.store.training.entries(here.program.user_id, event, event) for one in entry.done]
    took = next((one.duration_seconds for one in done if one.exercise_id == "race" and one.duration_seconds), None)
    return f"{here.program.event_name or 'Your race'} took you {as_time(took)}." if took is not None else ""


def _work_done(marks: Sequence[SessionMark]) -> str:
    """The sets done, of those planned in the sessions that were done or begun; one only looked at is neither."""
    trained = [one.entry for one in marks if one.entry is not None and one.status in adherence.OVER and one.entry.done]
    partly = sum(one.status is WorkoutStatus.PARTIAL for one in trained)
    planned = sum(one.planned_sets for one in trained)
    done = sum(len(one.done) for one in trained)
    count = f"{len(trained)} session{'s' if len(trained) > 1 else ''} you trained"
    half = f", {partly} of them in part" if partly and len(trained) > 1 else ""
    return f"{min(done, planned)} of {planned} sets were done in the {count}{half}." if planned else ""


def _lift_that_held(here: Ground, maxes: Maxes) -> str:
    """A lift whose estimated max stayed within its band."""
    for exercise_id, (before, now) in maxes.items():
        if before is not None and now is not None and before.low <= now.kilograms <= before.high:
            return f"{name_of(exercise_id)} held its estimated max at about {here.gym.told(now.kilograms)}."
    return ""


def _lift_that_rose(here: Ground, maxes: Maxes) -> str:
    """The lift whose estimated max rose most, beyond its band."""
    rises = [
        (now.kilograms / before.kilograms, exercise_id, before, now)
        for exercise_id, (before, now) in maxes.items()
        if before is not None and now is not None and now.kilograms > before.high
    ]
    if not rises:
        return ""
    _, exercise_id, before, now = max(rises, key=lambda one: one[0])
    return (
        f"{name_of(exercise_id)} moved most: estimated max from {here.gym.told(before.kilograms)} to "
        f"{here.gym.told(now.kilograms)}."
    )


def _best_day(marks: Sequence[SessionMark], here: Ground) -> str:
    """The weekday on which sessions were done most surely, where another went worse."""
    due: Counter[str] = Counter()
    done: Counter[str] = Counter()
    over = is_over(here)
    for one in marks:
        if one.day < here.today and not one.paused and not (over and one.day > ended_on(here)):
            due[f"{one.day:%A}"] += 1
            done[f"{one.day:%A}"] += one.status in adherence.DONE
    days = [day for day in due if due[day] >= _ENOUGH]
    if len(days) < 2:
        return ""
    best, worst = (pick(days, key=lambda day: done[day] / due[day]) for pick in (max, min))
    if done[best] < _TWICE or done[best] * due[worst] == done[worst] * due[best]:
        return ""
    return (
        f"{best} sessions were done most often, {done[best]} of {due[best]}; {worst}s least, "
        f"{done[worst]} of {due[worst]}."
    )


def _what_got_in_the_way(marks: Sequence[SessionMark]) -> str:
    reasons = Counter(one.entry.reason for one in marks if one.entry is not None and one.entry.reason)
    if not reasons:
        return ""
    (reason, times), said = reasons.most_common(1)[0], sum(reasons.values())
    if said == 1:
        return f"What got in the way once: {reason}."
    return f"What got in the way most often: {reason}, {times} of {said} times."


def _check_ins(app: App, here: Ground) -> str:
    """Weeks slept well against the others, where there are enough of both; else the usual rating."""
    given = app.store.check_ins.of_program(here.program.user_id, here.program.program_id)
    if len(given) < _ENOUGH:
        return ""
    slept = [one for one in given if one.answers.readiness.sleep is not None]
    well = [one.answers.rating for one in slept if (one.answers.readiness.sleep or 0) >= 4]
    badly = [one.answers.rating for one in slept if (one.answers.readiness.sleep or 0) <= 2]
    if len(well) >= _ENOUGH and len(badly) >= _ENOUGH:
        return (
            f"Weeks you slept well were rated {plain(round(fmean(well), 1))} on average, {len(well)} of them; the "
            f"{len(badly)} you slept badly {plain(round(fmean(badly), 1))}."
        )
    usual = fmean(one.answers.rating for one in given)
    changes = app.store.check_ins.adaptations(here.program.user_id, here.program.program_id)
    changes = tuple(one for one in changes if one.rule_id not in OWN_WORD)
    accepted = sum(one.status is AdaptationStatus.ACCEPTED for one in changes)
    told = f"Your {len(given)} check-ins average {plain(round(usual, 1))} of 5"
    return f"{told}; {accepted} of {len(changes)} suggested changes were accepted." if changes else f"{told}."


def close(
    app: App, user_id: str, coach_id: str, program_id: str, *, rating: int | None, note: str = "", following: str = ""
) -> Program:
    """Closes a finished program with a rating and what comes next; again corrects it. `Conflict` while it runs."""
    here = ground(app, user_id, coach_id, program_id)
    if not is_over(here):
        raise Conflict("This program still runs. Call it done first, or wait for its last day.")
    if rating is not None and not 1 <= rating <= 5:
        raise Invalid("A rating goes from 1 to 5.")
    if following and following not in FOLLOWING:
        raise Invalid("What comes next is the next program, maintaining, or rest.")
    if note.strip():
        check_text(note, most=_MOST_NOTE, what="note")
    before = here.program.ending
    ending = Ending(
        rating=rating if rating is not None else before.rating if before is not None else None,
        note=note.strip() or (before.note if before is not None else ""),
        following=following or (before.following if before is not None else ""),
        closed_on=before.closed_on if before is not None else here.today,
    )
    after = here.program.model_copy(
        update={"status": ProgramStatus.COMPLETED, "ending": ending, "updated_at": app.now()}
    )
    # A reason the program was completed with has been read as such.
    new = note if note.strip() != here.program.status_reason.strip() else ""
    heeded = safeguards.heed_note(app, user_id, new, "ending")
    kept = app.store.keep_program(after)
    app.store.save([kept, *(write for write in heeded.writes if write.key != kept.key)])
    learned.after_end(app, here)
    return after.model_copy(update={"version": after.version + 1})


def carry_on(app: App, user_id: str, coach_id: str, program_id: str, following: str) -> CreatorSession:
    """A new creator session with what is known of the athlete carried in: kit, days, limits, and today's numbers.

    `maintain` asks for eight weeks with a day less; nothing starts before they have reviewed it.
    """
    here = of_program(app, programs.get(app, user_id, coach_id, program_id))
    session = talks.open_creation(app, user_id, coach_id)
    told = session.model_copy(update={"brief": _brief(app, here, following)})
    app.store.save([app.store.keep_talk(told)])
    return told.model_copy(update={"version": told.version + 1})


def _brief(app: App, here: Ground, following: str) -> Brief:
    known_of = carrying.carried(app, here)
    if following != "maintain":
        return known_of
    program, days = here.program, len(here.program.training_days)
    fewer = max(2, days - 1) if days > 1 else 1
    return known_of.model_copy(
        update={
            "goal": "keep what I have",
            "weeks": _MAINTAIN_WEEKS,
            "days_per_week": fewer,
            "training_days": program.training_days if fewer == days else (),
        }
    )
