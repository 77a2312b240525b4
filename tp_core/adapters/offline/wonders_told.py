"""Answers about the way ahead and behind, from the athlete's own plan and log, each with a step to take."""

import re
from collections.abc import Callable, Mapping
from datetime import date, timedelta
from typing import Final

from tp_core.adapters.offline import advice, everyday, known, of_running, phrases, plan_told, tune_ups
from tp_core.adapters.offline import training_texts as texts
from tp_core.adapters.offline.reading import wonders
from tp_core.domain.facts import Facts, RunningProgram
from tp_core.domain.phrasing import listed
from tp_core.domain.program import RUNNING, Discipline, PhaseKind
from tp_core.domain.schedule import day_in_words, end_date

_HARD: Final = of_running.HARD_RUNS | {"long-run"}
_NO_AMOUNTS: Final = (
    "Amounts, gels and drinks I leave to a dietitian; with diabetes or another condition ask your doctor."
)

Tell = Callable[[str, RunningProgram, Facts], str]


def asked(plain: str, running: RunningProgram | None, facts: Facts) -> str:
    """The answer; empty for any other words, or where no program stands."""
    tell = _TELLS.get(wonders.key(plain)) if running is not None else None
    return tell(plain, running, facts) if tell is not None and running is not None else ""


def progress(plain: str, running: RunningProgram, today: date) -> str:
    """How each goal stands; first that a date they name is not the plan's."""
    return f"{_other_date(plain, running, today)} {plan_told.progress(plain, running, today)}".strip()


def _other_date(plain: str, running: RunningProgram, today: date) -> str:
    """That their event is nearer or farther in the plan than they say; empty where that fits, or isn't said."""
    said, event = wonders.event_in(plain), running.program.event_date
    if said is None:
        return ""
    if event is None:
        return f"{plan_told.name(running)} leads to no date; for one with your date start a new program on this page."
    days = (event - today).days
    if abs(days - said) <= max(_NEAR, said // _TENTH):
        return ""
    what = running.program.event_name or "your date"
    return (
        f"In this program {what} is {day_in_words(event, today)}, {_weeks(days)} from now. If the date moved, say “my "
        f"{_noun(running)} is now on” and the day: I lay out the weeks to it anew."
    )


_NEAR, _TENTH = 6, 7


def _weeks(days: int) -> str:
    return phrases.counted(days // 7, "week") if days >= 14 else phrases.counted(days, "day")


def _runs(running: RunningProgram) -> bool:
    return running.program.discipline is Discipline.RUNNING


def _noun(running: RunningProgram) -> str:
    return "race" if _runs(running) else "meet"


def _event(running: RunningProgram, today: date) -> str:
    event = running.program.event_date
    if event is None:
        return ""
    what = running.program.event_name or "your date"
    days = (event - today).days
    when = {0: "today", 1: "tomorrow"}.get(days, f"in {_weeks(days)}")
    return f"{what[:1].upper()}{what[1:]} is {day_in_words(event, today)}, {when}"


def _day(_plain: str, running: RunningProgram, facts: Facts) -> str:
    """The day itself: what the plan has for it, and how it is told afterwards."""
    if running.program.event_date is None:
        return f"This program leads to no race or meet. {plan_told.day_of_test('', running, facts.today)}"
    lead = _event(running, facts.today)
    if _runs(running):
        pace = of_running.asked("what pace should i start the race at?", known.of_program(running, facts.today))
        pace = pace or "Begin calmly, so that you could still talk, and keep the speed for the last third."
        return (
            f"{lead}. {pace} Nothing new that day: shoes, clothes and breakfast as before your long runs, a few easy "
            "minutes to warm up, the shorter the race the more. Afterwards tell me your time, like “done, 1:52:30”."
        )
    if running.program.discipline is Discipline.POWERLIFTING:
        openers = everyday.openers("", known.of_program(running, facts.today))
        return (
            f"{lead}: squat, bench press, deadlift, three attempts each. {openers} Warm up in a few rising singles, "
            "the last one a step under the opener. Afterwards tell me your best lifts, like “squat 200x1”."
        )
    return (
        f"{lead}. Warm up in rising sets, begin with a lift you would make on a bad day, and go up in small steps. "
        "Nothing new that day. Afterwards tell me what you did, like “squat 150x1”."
    )


def _week_before(_plain: str, running: RunningProgram, facts: Facts) -> str:
    """The plan's last week, which leads to the day."""
    event = _event(running, facts.today)
    last = plan_told.week(running, len(running.plan.weeks), facts.today)
    lead = f"{event}. " if event else ""
    return f"{lead}{last} What isn't in it is rest; *Today* has each session on its day."


def _eat(_plain: str, running: RunningProgram, facts: Facts) -> str:
    if not _runs(running):
        day = "For the day itself: what sits well before your heavy sessions, nothing new."
        return f"{advice.TEXTS['eat when'].split(' With ')[0]} {day} {_NO_AMOUNTS}"
    rehearse = of_running.asked("when is my long run", known.of_program(running, facts.today))
    trial = f" {rehearse} Try it there." if rehearse else ""
    return (
        "What sat well before your long runs, at the same distance from the start: most people run best an hour or "
        f"more after a meal, and nothing is new that day.{trial} {_NO_AMOUNTS}"
    )


def _test(plain: str, running: RunningProgram, facts: Facts) -> str:
    """When a max or a time is tested, and what says it until then."""
    now = "Until then the sets you log keep an estimated max; ask “what's my squat max”."
    if _runs(running):
        trial = tune_ups.best_week(running, facts.today)
        race = f"{_event(running, facts.today)}: that is the test. " if running.program.event_date else ""
        return f"{race}{trial}"
    if any(week.kind is PhaseKind.TEST for week in running.plan.weeks) and running.program.event_date is None:
        return f"{plan_told.day_of_test(plain, running, facts.today)} Ask “what's my squat max” to see it."
    if running.program.event_date is not None:
        lead = f"{_event(running, facts.today)}: that is the test, and you needn't test before it."
        return f"{lead} {tune_ups.heavy_week(running, facts.today)} {now}"
    return (
        f"{plan_told.name(running)} has no test in it, and you needn't: a set of up to ten reps gives an estimate, and "
        "what you log keeps it current (new lifters leave a true max alone for four weeks, our rule). For a program "
        "that ends in one start a new program on this page."
    )


def _improved(_plain: str, running: RunningProgram, facts: Facts) -> str:
    """What moved since the start; before it can be told, what was done."""
    done = next((one for one in running.trained if one.startswith("Sessions done")), "")
    counted = f" {done}." if done else ""
    since = day_in_words(running.program.start_date, facts.today)
    if not done:
        nothing = f"Nothing is logged of {plan_told.name(running)} yet, so there is nothing to compare."
        return f"{nothing} *Today* has its first session."
    if running.moved:
        noise = "" if _runs(running) else " A max moves by what is more than noise only."
        return f"Since {since}: {' '.join(running.moved)}{counted}{noise} “Am I on track?” tells of the goal."
    if running.week <= _EARLY:
        weeks = "Before three weeks are over a change is no more than noise, so I don't tell one yet."
        return f"{weeks}{counted} Log how many reps were left, or your times, and it will show."
    return (
        f"Since {since} nothing has been logged twice that could be compared.{counted} Log loads with the reps that "
        "were left, or distances with their times, and it will show."
    )


_EARLY: Final = 3


def _after(_plain: str, running: RunningProgram, facts: Facts) -> str:
    last = end_date(running.program)
    ends = f"{plan_told.name(running)} ends {day_in_words(last, facts.today)}."
    return f"{ends} {texts.NEXT} To begin earlier, start a new program on this page; what runs stays until you choose."


def _lift_too(plain: str, running: RunningProgram, facts: Facts) -> str:
    """Strength beside running: how much is advised, on which of the plan's days it fits."""
    runner, other = _by_kind(facts, running)
    if runner is None:
        return ""
    days = _days_for_it(runner, facts.today)
    if _BEFORE_RUN.search(plain):
        return f"Nothing heavy for the legs right before it. {days}"
    if other is not None:
        return f"You do already: {plan_told.name(other)} runs beside it. {days}"
    return (
        "Yes, it is worth it: the WHO advises everybody to train all major muscles on two days a week (Bull 2020), "
        f"and your plan has running alone. {days} Short is enough: two or three sets each of a squat, a hinge, a push "
        "and a pull. Tell me what you did and I write it down, or start a second program on this page."
    )


_BEFORE_RUN: Final = re.compile(r"\bbefore (?:the |my |a |an )?(?:\w+ )?(?:run|intervals|tempo|race)\b")


def _days_for_it(running: RunningProgram, today: date) -> str:
    """Days of the week that are neither hard nor the day before a hard or long run (CC1)."""
    now = known.of_program(running, today)
    sessions = {day.weekday(): session for day, session in now.sessions()}
    hard = {at for at, one in sessions.items() if any(slot.exercise_id in _HARD for slot in one.slots)}
    fit = [at for at in range(7) if at not in hard and (at + 1) % 7 not in hard]
    after_runs = [at for at in fit if at in sessions]
    chosen = (after_runs if len(after_runs) > 1 else fit)[:3]
    if not chosen:
        return "Keep heavy legs off the day before a hard or long run (our default)."
    days = listed([f"{date(2024, 1, 1) + timedelta(days=at):%A}" for at in chosen])
    how = "after the easy run" if chosen == after_runs[:3] else "in your week"
    return f"By this week's plan {days} suit it, {how}: not the day before a hard or long run (our default)."


def _run_too(_plain: str, running: RunningProgram, facts: Facts) -> str:
    """Running beside lifting; what they want left out is said first."""
    other, lifter = _by_kind(facts, running)
    if lifter is None:
        return ""
    if other is not None:
        apart = "Keep its hard runs off the day before heavy legs (our default)."
        return f"You do already: {plan_told.name(other)} runs beside it. {apart}"
    left_out = any(re.search(r"\brun", one, re.IGNORECASE) for one in lifter.program.constraints.exclusions)
    lead = "You told me to leave running out, and your goal doesn't need it. Should you want to all the same: "
    return f"{lead if left_out else ''}{texts.CARDIO}"


def _by_kind(facts: Facts, mine: RunningProgram) -> tuple[RunningProgram | None, RunningProgram | None]:
    """The program of runs and the one of lifting that the athlete has; the one spoken of before others."""
    active = [mine, *(one for one in facts.programs if one is not mine and one.program.status in RUNNING)]
    return next((one for one in active if _runs(one)), None), next((one for one in active if not _runs(one)), None)


def _tune_up(plain: str, running: RunningProgram, facts: Facts) -> str:
    return tune_ups.asked(plain, running, facts.today)


_TELLS: Final[Mapping[str, Tell]] = {
    "day": _day, "eat": _eat, "test": _test, "improved": _improved, "after": _after, "lift too": _lift_too,
    "run too": _run_too, "before": _week_before, "tune-up": _tune_up,
}  # fmt: skip
