"""Coming back: how long the athlete was away, what a return would look like, and the return itself."""

from dataclasses import dataclass, replace
from datetime import date, timedelta

from tp_core.domain import adherence, pausing, returning, schedule
from tp_core.domain.adaptation import NEWER, Adaptation, AdaptationStatus
from tp_core.domain.errors import Conflict
from tp_core.domain.patterns import Found
from tp_core.domain.prescription.standing import standing
from tp_core.domain.program import RUNNING, Discipline, Pause, PhaseKind, Program, ProgramStatus
from tp_core.domain.returning import Why
from tp_core.domain.schedule import day_in_words
from tp_core.domain.strength import estimate
from tp_core.domain.units import plain
from tp_core.domain.validation.goals import time_now
from tp_core.domain.workload import run_km
from tp_core.domain.workout import name_of
from tp_core.services import endings, profiles, safeguards
from tp_core.services.adaptations import deciding, proposing
from tp_core.services.adaptations.proposing import Change
from tp_core.services.app import App
from tp_core.services.check_ins import measures
from tp_core.services.check_ins.evidence import position_week
from tp_core.services.workouts import first_bad_week, looking_back
from tp_core.services.workouts.ground import Ground, ground, known, of_program

TAKEN_UP_WITHIN = timedelta(days=120)
_BACK = (*RUNNING, ProgramStatus.PAUSED, ProgramStatus.ABANDONED)


@dataclass(frozen=True)
class Return:
    """What coming back would mean, with or without counting the days as a pause."""

    days: int
    """Since the last session."""
    since: date
    """The first day off that a pause would begin with."""
    weeks: tuple[float, ...]
    """The share of sets left out in each of the first weeks back; none where no week is left to ease."""
    end: date
    """The program's last day where the days do not count as a pause."""
    end_paused: date
    """And where they do."""
    too_late: bool
    """Whether the pause would run past the event."""
    realism: str
    lighter: bool = False
    """Whether the first week back is a lighter one as planned, where the days do not count as a pause."""
    lighter_paused: bool = False
    """And where they do."""


def away(app: App, here: Ground) -> int:
    """Days since the athlete last trained in this program, or since its first day; 0 before it."""
    return max(0, (here.today - _last_trained(app, here)).days)


def _last_trained(app: App, here: Ground) -> date:
    """The day of the last session logged; for who never logs, of the last check-in or the day a pause began."""
    program = here.program
    days = [
        one.day
        for one in app.store.training.entries(program.user_id, program.start_date, here.today)
        if one.program_id == program.program_id and one.sets
    ]
    if days:
        return max(days)
    signs = [pause.since for pause in program.pauses if program.start_date < pause.since <= here.today]
    return max([*signs, _last_answered(app, here)])


def _last_answered(app: App, here: Ground) -> date:
    answered = [
        profiles.local(one.amended_at or one.answered_at, here.profile).date()
        for one in app.store.check_ins.of_program(here.program.user_id, here.program.program_id)
    ]
    return max(answered, default=here.program.start_date)


def welcome(app: App, here: Ground, *, least: int = returning.CARD_AFTER) -> Return | None:
    """What to show who comes back after ten days or more; None where nothing was left out, or it was settled already.

    It is settled by an accepted return since the last session, and for who has only the start still before them.
    """
    program = here.program
    if program.status not in _BACK or here.today < program.start_date or schedule.position(program, here.today).over:
        return None
    if program.status in RUNNING and schedule.is_paused(program, here.today):
        return None  # away still, by what was told ahead
    days = away(app, here)
    last = _last_trained(app, here)
    if days < _least(here, last, least) or _settled(app, here, last):
        return None
    found = preview(app, here, last, days)
    return None if not found.weeks and _said_why(app, here, last) else found


def told_why(here: Ground) -> Why | None:
    """Why they are away, as told with an open pause, or with days off ahead that are over."""
    if here.program.status is ProgramStatus.PAUSED:
        return pausing.why(here.program.status_reason)
    over = [one for one in here.program.pauses if one.adaptation_id and one.until is not None]
    last = max((one for one in over if one.until and one.until <= here.today), key=lambda one: one.since, default=None)
    return pausing.why(last.reason) if last is not None else None


def _least(here: Ground, last: date, least: int) -> int:
    """After days off that were told ahead the welcome comes as soon as a return is scaled."""
    told = any(one.adaptation_id and one.until and last < one.until <= here.today for one in here.program.pauses)
    return min(least, returning.LEAST_GAP) if told else least


def _said_why(app: App, here: Ground, last: date) -> bool:
    """Whether it was said why sessions since the last one trained were left out. Where no easier week follows, that
    alone settles a return: asked again, the card would never go.
    """
    since = [one for one in looking_back.marks(app, here) if last < one.day < here.today]
    return here.program.status in RUNNING and any(one.entry is not None for one in since)


def _settled(app: App, here: Ground, last: date) -> bool:
    """Whether the athlete has come back since the last session already, by accepting or declining the easier weeks."""
    if here.program.status not in RUNNING:
        return False
    found = app.store.check_ins.adaptations(here.program.user_id, here.program.program_id)
    decided = [one for one in found if one.rule_id == returning.RULE and one.made_on > last]
    return any(one.status is not AdaptationStatus.PROPOSED for one in decided)


def preview(app: App, here: Ground, last: date, days: int) -> Return:
    """The return in dates and amounts; nothing is stored."""
    since = _first_left(app, here, last)
    paused = replace(here, program=_paused(here.program, since, here.today))
    kept = replace(here, program=_unpaused(here.program))
    end_paused = schedule.end_date(paused.program)
    too_late = schedule.moves_event(kept.program, paused.program)
    ways = (kept,) if too_late else (kept, paused)
    return Return(
        days=days,
        since=since,
        weeks=returning.steps(days) if any(_eases(app, one, days) for one in ways) else (),
        end=schedule.end_date(kept.program),
        end_paused=end_paused,
        too_late=too_late,
        realism=realism(app, here),
        lighter=_is_lighter(kept),
        lighter_paused=_is_lighter(paused),
    )


def _is_lighter(there: Ground) -> bool:
    """Whether the week they come back to is a lighter one anyway: it takes its step back and stays as it is."""
    week = min(position_week(there), len(there.plan.weeks))
    return there.plan.week(week).kind is PhaseKind.DELOAD


def _eases(app: App, there: Ground, days: int) -> bool:
    """Whether easier weeks would follow: the last ones before an event stay as they are."""
    taken_up = there.program.model_copy(update={"status": ProgramStatus.ACTIVE})
    return _re_entry(app, replace(there, program=taken_up), days, Why.AWAY) is not None


def _first_left(app: App, here: Ground, last: date) -> date:
    """The day of the first session left out since the last one trained; where a pause began earlier, that day."""
    opened = [pause.since for pause in here.program.pauses if pause.until is None]
    if opened:
        return min(opened)
    marks = [one for one in looking_back.marks(app, here) if not one.paused]
    left = [one.day for one in marks if last < one.day <= here.today and one.entry is None]
    first = min(left, default=here.today)
    return first if here.program.start_date < last or first > last else here.program.start_date


def _paused(program: Program, since: date, today: date) -> Program:
    """The program with the days since `since` as a pause that ends today."""
    kept = tuple(one for one in program.pauses if one.until is not None)
    pause = Pause(since=since, until=today, reason="away")
    return program.model_copy(update={"pauses": (*kept, pause) if since < today else kept})


def _unpaused(program: Program) -> Program:
    """The program with an open pause taken out: its days count as not done."""
    return program.model_copy(update={"pauses": tuple(one for one in program.pauses if one.until is not None)})


def realism(app: App, here: Ground) -> str:
    """A sentence on the first dated goal, a lift's or a race's; empty where there is no date or no number."""
    program = here.program
    if program.event_date is None or program.event_date < here.today:
        return ""
    targets = [one for one in program.targets if one.load is not None]
    able = known(app, here, [one.exercise_id for one in targets], here.today)
    for target in targets:
        exercise_id = target.exercise_id
        now = standing(able.maxes.get(exercise_id), able.history.get(exercise_id, ()), here.gym).estimated
        needed = estimate(target.load or 0, target.reps or 1)
        if now is not None and needed is not None:
            return returning.realism(
                now.kilograms,
                needed.kilograms,
                program.event_date,
                here.today,
                program.constraints.experience,
                name_of(exercise_id).lower(),
                program.event_name or "your date",
            )
    return _race_realism(here) if program.discipline is Discipline.RUNNING else ""


def _race_realism(here: Ground) -> str:
    """Whether the race is still within reach: its time where one is wanted, else its distance."""
    program = here.program
    event, name = program.event_date, program.event_name or "your date"
    for target in program.targets:
        far, wanted = target.distance_meters, target.duration_seconds
        now = time_now(program.starting_numbers, far) if far is not None else None
        if event is not None and far is not None and wanted is not None and now is not None:
            level, race = program.constraints.experience, f"{plain(round(far / 1000, 1))} km"
            return returning.time_realism(now, wanted, event, here.today, level, name, race=race)
    coming = [one for one in here.plan.weeks if one.week_number >= schedule.position(program, here.today).week]
    sessions = [session for week in coming for session in week.sessions]
    race_km = max((run_km(one, race=True) - run_km(one) for one in sessions), default=0.0)
    longest = max(map(run_km, sessions), default=0.0)
    if event is None or not race_km:
        return ""
    return returning.distance_realism(longest, race_km, event, here.today, name)


@dataclass(frozen=True)
class Back:
    """The program taken up again, and the accepted weeks of coming back, if any were needed."""

    program: Program
    change: Adaptation | None = None


def come_back(app: App, user_id: str, coach_id: str, program_id: str, why: Why, *, count_as_pause: bool) -> Back:
    """Takes a program up again: the days off as a pause or as not done, the first weeks scaled by the gap (RT1).

    `Conflict` where the program is over or a pause would run past its event; `Refused` while safety keeps the athlete
    from training.
    """
    here = ground(app, user_id, coach_id, program_id)
    if here.program.status not in _BACK:
        raise Conflict("This program is over. Start a new one; its history comes along.")
    safeguards.refuse_if_locked(here.profile)
    safeguards.refuse_without_clearance(app, here.profile)
    last, days = _last_trained(app, here), away(app, here)
    found = preview(app, here, last, days)
    if count_as_pause and found.too_late:
        raise Conflict("Counted as a pause, the program would end after its event. Go on without the pause instead.")
    program = _paused(here.program, found.since, here.today) if count_as_pause else _unpaused(here.program)
    program = program.model_copy(
        update={"status": _running(app, program), "status_reason": why.value, "updated_at": app.now()}
    )
    there = replace(here, program=program)
    change = _re_entry(app, there, days, why)
    left = looking_back.not_done(looking_back.marks(app, there), here.today) if not count_as_pause else ()
    if change is None:
        app.store.save([app.store.keep_program(program)])
        back = Back(program.model_copy(update={"version": program.version + 1}))
    else:
        drawn = proposing.drawn(app, there, *change)
        decided = deciding.applied(app, there, drawn, change[1], by=deciding.ATHLETE)
        back = Back(decided.program, decided.adaptation)
    first_bad_week.carry_on(app, there, left, returning.REASONS[why].value)  # said once, it is not asked again
    return back


def suggest(app: App, user_id: str, coach_id: str, program_id: str) -> Adaptation | None:
    """After a plain resume the first weeks back as a suggested change, stored; None for less than a week off."""
    here = ground(app, user_id, coach_id, program_id)
    days, last = away(app, here), _last_trained(app, here)
    if here.program.status not in RUNNING or here.today < here.program.start_date or _settled(app, here, last):
        return None
    change = _re_entry(app, here, days, Why.AWAY)
    if change is None:
        return None
    waiting = [
        one for one in app.store.check_ins.adaptations(user_id, program_id) if one.status is AdaptationStatus.PROPOSED
    ]
    drawn = proposing.drawn(app, here, *change)
    aside = [deciding.set_aside(one, NEWER, app.now()) for one in waiting]
    app.store.save([app.store.check_ins.put_adaptation(user_id, one) for one in (drawn, *aside)])
    return drawn.model_copy(update={"version": 1})


def _running(app: App, program: Program) -> ProgramStatus:
    found = app.store.check_ins.adaptations(program.user_id, program.program_id)
    accepted = any(one.status is AdaptationStatus.ACCEPTED for one in found)
    return ProgramStatus.MODIFIED if accepted else ProgramStatus.ACTIVE


def _re_entry(app: App, there: Ground, days: int, why: Why) -> tuple[Found, Change] | None:
    """The weeks of coming back; None for a short gap, or where only an event's weeks are left."""
    shares = returning.steps(days)
    if not shares:
        return None
    reason = f"{days} days off ({why.value}): {returning.in_words(shares, there.program.discipline)}."
    found = Found(rule_id=returning.RULE, reason=reason, share=shares[0])
    change = proposing.changed(there, found, looking_back.marks(app, there), after_week=0)
    return None if change is None or proposing.broken(there, change.plan) else (found, change)


def stopped(app: App, user_id: str) -> Ground | None:
    """The newest program, where it was stopped within four months and could be taken up again; else None."""
    newest = app.store.programs(user_id, limit=1).items
    if not newest or newest[0].status is not ProgramStatus.ABANDONED:
        return None
    here = of_program(app, newest[0])
    ago = here.today - profiles.local(newest[0].updated_at, here.profile).date()
    return here if ago <= TAKEN_UP_WITHIN and not schedule.position(here.program, here.today).over else None


def behind(app: App, user_id: str) -> str:
    """What became of the last program of who has none now: stopped and to be taken up again, or over; else empty."""
    here = stopped(app, user_id)
    if here is not None:
        name = here.program.program_definition.name
        day = day_in_words(profiles.local(here.program.updated_at, here.profile).date(), here.today)
        return f"“{name}” was set aside on {day}. It can be taken up again where you left it: *Today* leads to it."
    ended = endings.to_close(app, user_id)
    if ended is None:
        return ""
    name = ended.program.program_definition.name
    return (
        f"“{name}” is over. *Today* has its results and the ways on: a next program, holding what you have, or a rest."
    )


def lapsed(app: App, here: Ground) -> bool:
    """Whether a running program counts as abandoned: 21 days without a session or a check-in, unpaused."""
    running = here.program.status in RUNNING and here.today >= here.program.start_date
    return running and adherence.lapsed(measures.last_sign(app, here.program, here), here.today)
