"""Every rule fires on a plan that breaks it, and a sound plan passes; texts are held against the plan's numbers."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest

from tests.training.briefs import TODAY, grid
from tp_core.domain import validation
from tp_core.domain.brief import Brief
from tp_core.domain.design import Design, Severity
from tp_core.domain.periodization import design
from tp_core.domain.plan import Plan, PlannedSession, PlannedWeek, Scheme, Slot, SlotRole
from tp_core.domain.program import Experience, PhaseKind, StartingNumber, Target
from tp_core.domain.validation.goals import gap, gap_sentence
from tp_core.domain.validation.rules import RULES
from tp_core.domain.workload import minutes_of

SQUAT = Target(exercise_id="back-squat", load=150, said="squat 150 kg")


def made(**facts: object) -> Design:
    given = {"goal": "get stronger", "discipline": "strength", "experience": "intermediate", "weeks": 12, **facts}
    found = design(Brief.model_validate(given), TODAY)
    assert found is not None
    return found


SOUND = made(days_per_week=4)
RUNS = made(discipline="running", goal="run 10k", days_per_week=4)
MUSCLE = made(discipline="hypertrophy", days_per_week=4)
LONGEST = max(minutes_of(session.slots) for week in SOUND.plan.weeks for session in week.sessions)


def weeks_changed(found: Design, change: Callable[[PlannedWeek], PlannedWeek]) -> Design:
    return found.model_copy(update={"plan": Plan(weeks=tuple(change(week) for week in found.plan.weeks))})


def schemes_changed(
    found: Design, change: Callable[[PlannedWeek, Slot, Scheme], Scheme], sessions: int | None = None
) -> Design:
    """The design with every scheme replaced by what `change` gives; with `sessions` only that many are kept."""

    def session_of(week: PlannedWeek, session: PlannedSession) -> PlannedSession:
        slots = tuple(
            slot.model_copy(update={"schemes": tuple(change(week, slot, scheme) for scheme in slot.schemes)})
            for slot in session.slots
        )
        return session.model_copy(update={"slots": slots})

    def week_of(week: PlannedWeek) -> PlannedWeek:
        return week.model_copy(
            update={"sessions": tuple(session_of(week, session) for session in week.sessions[:sessions])}
        )

    return weeks_changed(found, week_of)


def slot(exercise_id: str, role: SlotRole = SlotRole.MAIN, **values: object) -> Slot:
    scheme = Scheme.model_validate({"sets": 3, "reps": 5, "target_rpe": 7, **values})
    return Slot(exercise_id=exercise_id, role=role, schemes=(scheme,))


def with_first(found: Design, added: Slot, week: int = 1) -> Design:
    """The design with one more slot at the head of a week's first session."""

    def change(one: PlannedWeek) -> PlannedWeek:
        if one.week_number != week:
            return one
        first = one.sessions[0].model_copy(update={"slots": (added, *one.sessions[0].slots)})
        return one.model_copy(update={"sessions": (first, *one.sessions[1:])})

    return weeks_changed(found, change)


def rules_of(found: Design) -> dict[str, Severity]:
    """What every rule says, without the limit on notes."""
    return {finding.rule_id: finding.severity for rule in RULES for finding in rule(found)}


def more(found: Design, **values: object) -> Design:
    return found.model_copy(update=values)


def phases(found: Design, **values: object) -> Design:
    first, *rest = found.definition.phases
    changed = found.definition.model_copy(update={"phases": (first.model_copy(update=values), *rest)})
    return more(found, definition=changed)


def constraints(found: Design, **values: object) -> Design:
    return more(found, constraints=found.constraints.model_copy(update=values))


def test_sound_plans_have_nothing_to_say():
    for found in (SOUND, RUNS, MUSCLE):
        assert rules_of(found) == {}


BROKEN: dict[str, tuple[Design, str, Severity]] = {
    "phases that leave a gap": (phases(SOUND, week_range=(1, 2)), "PH1", Severity.ERROR),
    "a range upside down": (phases(SOUND, intensity_range=(80, 70)), "PH1", Severity.ERROR),
    "a range above 105": (phases(SOUND, intensity_range=(70, 106)), "PH2", Severity.ERROR),
    "a range under 40": (phases(SOUND, intensity_range=(30, 70)), "PH2", Severity.ERROR),
    "a base above 95": (phases(SOUND, intensity_range=(70, 97)), "PH2", Severity.WARN),
    "a beginner above 85": (
        with_first(constraints(SOUND, experience=Experience.BEGINNER), slot("back-squat", percent_1rm=87, reps=1)),
        "PH3",
        Severity.ERROR,
    ),
    "a beginner tested in week 2": (
        weeks_changed(
            constraints(SOUND, experience=Experience.BEGINNER),
            lambda week: week.model_copy(update={"kind": PhaseKind.TEST}) if week.week_number == 2 else week,
        ),
        "PH3",
        Severity.ERROR,
    ),
    "no lighter week": (
        weeks_changed(SOUND, lambda week: week.model_copy(update={"kind": PhaseKind.BUILD})),
        "DL1",
        Severity.WARN,
    ),
    "a lighter week that is not": (
        schemes_changed(
            SOUND,
            lambda week, _, scheme: (
                scheme.model_copy(update={"sets": scheme.sets + 3}) if week.kind is PhaseKind.DELOAD else scheme
            ),
        ),
        "DL2",
        Severity.ERROR,
    ),
    "a lighter week that is only longer": (
        schemes_changed(
            SOUND,
            lambda week, _, scheme: (
                scheme.model_copy(update={"rest_seconds": 600}) if week.kind is PhaseKind.DELOAD else scheme
            ),
        ),
        "DL2",
        Severity.ERROR,
    ),
    "a week off": (
        weeks_changed(
            SOUND, lambda week: week.model_copy(update={"sessions": ()}) if week.kind is PhaseKind.DELOAD else week
        ),
        "DL3",
        Severity.WARN,
    ),
    "seven days": (made(days_per_week=7), "FR1", Severity.WARN),
    "a beginner on five days": (made(days_per_week=5, experience="beginner"), "FR1", Severity.WARN),
    "one day": (made(days_per_week=1), "FR1", Severity.WARN),
    "equipment that is not there": (with_first(SOUND, slot("leg-press")), "EQ1", Severity.ERROR),
    "an excluded exercise": (constraints(SOUND, exclusions=("deadlifts",)), "EQ1", Severity.ERROR),
    "an exercise a limitation forbids": (constraints(SOUND, limitations=("I can't bench",)), "EQ1", Severity.ERROR),
    "an empty session": (
        weeks_changed(
            SOUND,
            lambda week: week.model_copy(
                update={"sessions": (week.sessions[0].model_copy(update={"slots": ()}), *week.sessions[1:])}
            ),
        ),
        "EQ1",
        Severity.ERROR,
    ),
    "ten reps at 85 %": (
        with_first(SOUND, slot("back-squat", percent_1rm=85, reps=10, target_rpe=10)),
        "RX1",
        Severity.ERROR,
    ),
    "harder than its target": (
        with_first(SOUND, slot("back-squat", percent_1rm=80, reps=5, target_rpe=6)),
        "RX1",
        Severity.ERROR,
    ),
    "a leap in sets": (
        schemes_changed(
            SOUND,
            lambda week, _, scheme: (
                scheme.model_copy(update={"sets": scheme.sets * 2}) if week.week_number == 3 else scheme
            ),
        ),
        "PR3",
        Severity.ERROR,
    ),
    "a big step in sets": (
        schemes_changed(
            SOUND,
            lambda week, slot, scheme: (
                scheme.model_copy(update={"sets": scheme.sets + 1})
                if week.week_number == 3 and slot.role is SlotRole.ACCESSORY
                else scheme
            ),
        ),
        "PR3",
        Severity.WARN,
    ),
    "a steep week": (
        schemes_changed(
            SOUND,
            lambda week, _, scheme: (
                scheme.model_copy(update={"percent_1rm": scheme.percent_1rm + 8, "reps": 1})
                if week.week_number == 2 and scheme.percent_1rm
                else scheme
            ),
        ),
        "PR4",
        Severity.WARN,
    ),
    "sessions 15 % too long": (constraints(SOUND, session_minutes=round(LONGEST / 1.17)), "TM1", Severity.WARN),
    "sessions far too long": (constraints(SOUND, session_minutes=round(LONGEST / 1.4)), "TM1", Severity.ERROR),
    "an event without a taper": (
        more(SOUND, event_date=SOUND.start_date + timedelta(days=80), event_name="meet"),
        "TP1",
        Severity.WARN,
    ),
    "a taper in name only": (
        weeks_changed(
            more(SOUND, event_date=SOUND.start_date + timedelta(days=83)),
            lambda week: week.model_copy(update={"kind": PhaseKind.TAPER}) if week.week_number == 12 else week,
        ),
        "TP1",
        Severity.WARN,
    ),
    "heavy squats days before a meet": (
        with_first(
            more(SOUND, event_date=SOUND.start_date + timedelta(days=83), event_name="meet"),
            slot("back-squat", percent_1rm=92, reps=1, target_rpe=8),
            week=12,
        ),
        "TP2",
        Severity.ADVISE,
    ),
    "no heavy work by half-time": (
        schemes_changed(
            SOUND,
            lambda _, __, scheme: scheme.model_copy(update={"percent_1rm": 60.0}) if scheme.percent_1rm else scheme,
        ),
        "ST1",
        Severity.ADVISE,
    ),
    "too little for a muscle": (
        schemes_changed(MUSCLE, lambda _, __, scheme: scheme.model_copy(update={"sets": 1})),
        "HY1",
        Severity.WARN,
    ),
    "too much for a muscle": (
        schemes_changed(MUSCLE, lambda _, __, scheme: scheme.model_copy(update={"sets": 8})),
        "HY1",
        Severity.WARN,
    ),
    "too much for a muscle at once": (
        with_first(MUSCLE, slot("back-squat", sets=9)),
        "HY3",
        Severity.WARN,
    ),
    "many slow jumps": (with_first(SOUND, slot("box-jump", sets=5, reps=10)), "PW1", Severity.ADVISE),
    "heavy sets in a hurry": (
        with_first(SOUND, slot("back-squat", percent_1rm=81, reps=5, target_rpe=8, rest_seconds=60)),
        "RS1",
        Severity.ADVISE,
    ),
    "a run far beyond the longest": (
        with_first(
            RUNS,
            slot("long-run", SlotRole.CONDITIONING, sets=1, reps=None, distance_meters=30000, pace_seconds_per_km=360),
            week=3,
        ),
        "EN1",
        Severity.ERROR,
    ),
    "a run a little too long": (
        with_first(
            constraints(RUNS, session_minutes=240),
            slot("easy-run", SlotRole.CONDITIONING, sets=1, reps=None, distance_meters=8000, pace_seconds_per_km=360),
            week=2,
        ),
        "EN1",
        Severity.WARN,
    ),
    "a leap in distance": (
        with_first(
            RUNS,
            slot("easy-run", SlotRole.CONDITIONING, sets=1, reps=None, distance_meters=9000, pace_seconds_per_km=360),
            week=3,
        ),
        "EN2",
        Severity.WARN,
    ),
    "mostly hard running": (
        schemes_changed(RUNS, lambda _, __, scheme: scheme.model_copy(update={"target_rpe": 8})),
        "EN3",
        Severity.ADVISE,
    ),
    "heavy legs the day after a hard run": (
        with_first(
            more(made(days_per_week=2), training_days=("monday", "tuesday")),
            slot("interval-run", SlotRole.CONDITIONING, reps=None, distance_meters=800, target_rpe=8),
        ),
        "CC1",
        Severity.ADVISE,
    ),
}


@pytest.mark.parametrize("case", BROKEN)
def test_a_plan_that_breaks_a_rule_is_found(case):
    found, rule_id, severity = BROKEN[case]
    said = [
        (finding.rule_id, finding.severity)
        for rule in RULES
        for finding in rule(found)
    ]  # fmt: skip
    assert (rule_id, severity) in said


def test_a_race_is_exempt_from_the_rules_of_single_runs():
    race = slot("race", SlotRole.CONDITIONING, sets=1, reps=None, distance_meters=42195, pace_seconds_per_km=360)
    assert not {"EN1", "EN2", "TM1"} & set(rules_of(with_first(RUNS, race, week=5)))


def test_volume_is_compared_with_the_last_loading_week_and_not_with_a_lighter_one():
    kinds = [week.kind for week in SOUND.plan.weeks]
    assert PhaseKind.DELOAD in kinds[:-1]
    assert "PR3" not in rules_of(SOUND)


def test_strength_athletes_are_not_told_to_do_more_for_a_muscle():
    assert "HY1" not in rules_of(schemes_changed(SOUND, lambda _, __, scheme: scheme.model_copy(update={"sets": 1})))


def test_findings_speak_plainly():
    forbidden = ("optimal", "injury", "risk", "guarantee", "failed", "missed", "optimum", "validation")
    texts = []
    for found in [case[0] for case in BROKEN.values()]:
        for rule in RULES:
            for finding in rule(found):
                assert finding.what.endswith(".")
                assert finding.why.endswith(".")
                assert finding.source
                texts.append(f"{finding.what} {finding.why} {finding.did}")
    for brief in grid(60):
        texts += [f"{one.what} {one.why} {one.did}" for one in design(brief, TODAY).findings]
    for text in texts:
        assert not [word for word in forbidden if word in text.lower()], text
        assert not [rule for rule in ("PH1", "DL2", "RX1", "TM1", "EN1", "HY1") if rule in text]


def test_every_rule_says_its_id_severity_and_source():
    for rule in RULES:
        words = rule.__doc__ or ""
        assert words.startswith(rule.__name__.upper())
        assert any(severity in words for severity in ("error", "warn", "advise"))
        assert "(" in words


def test_errors_are_all_kept_and_notes_are_three_at_most():
    loud = constraints(made(days_per_week=7), session_minutes=20, exclusions=("squats", "deadlifts", "bench press"))
    found = validation.validate(loud, TODAY)
    severities = [finding.severity for finding in found]
    assert severities.count(Severity.ERROR) >= 3
    assert len([one for one in severities if one is not Severity.ERROR]) <= validation.MOST_NOTES
    assert severities == sorted(severities, key=list(Severity).index)


# Goals and their gap

NUMBERS = (StartingNumber(exercise_id="back-squat", load=130, reps=3, said="130x3"),)


def test_the_gap_of_a_goal_is_said_with_numbers():
    found = made(targets=(SQUAT,), starting_numbers=NUMBERS, weeks=27)
    now, wanted = gap(found, SQUAT)
    assert (now, wanted) == (pytest.approx(140.3, abs=0.2), 150)
    assert gap_sentence(found, SQUAT) == "back squat est. 140 to 150 kg, +7 % in 27 weeks"
    assert found.findings == ()


def test_a_goal_too_far_for_the_weeks_is_one_honest_note():
    far = Target(exercise_id="back-squat", load=200, said="squat 200")
    found = made(targets=(far,), starting_numbers=NUMBERS, weeks=8)
    (note,) = [finding for finding in found.findings if finding.rule_id == "GOAL_FAR"]
    assert note.severity is Severity.WARN
    assert "+43 % in 8 weeks" in note.what
    assert "4.8 % more" in note.why


def test_a_time_too_far_is_noted_and_a_near_one_is_not():
    numbers = (StartingNumber(exercise_id="race", distance_meters=5000, duration_seconds=1500, said="25:00"),)

    def findings(seconds: float) -> set[str]:
        target = Target(exercise_id="race", distance_meters=5000, duration_seconds=seconds, said="5k")
        found = made(discipline="running", goal="5k", targets=(target,), starting_numbers=numbers, weeks=8)
        return {finding.rule_id for finding in found.findings}

    assert "GOAL_FAR" in findings(1100)
    assert "GOAL_FAR" not in findings(1470)


# Claims

MEET = made(
    discipline="powerlifting",
    days_per_week=4,
    weeks=None,
    event_date=date(2027, 2, 20),
    event_name="powerlifting meet",
    session_minutes=75,
)


@pytest.mark.parametrize(
    ("text", "correction"),
    [
        ("This is a 10-week program.", "the plan as it stands has 12 weeks"),
        ("I built a ten week plan for you.", "12 weeks"),
        ("Your plan runs for 16 weeks.", "12 weeks"),
        ("You are in week 3 of 10.", "12 weeks"),
        ("You train five days a week.", "4 days a week"),
        ("That makes 3 sessions per week.", "4 days a week"),
        ("Main sets are at 700 % of your max.", "of your estimated max"),
        ("You will work up to 130 % this spring.", "of your estimated max"),
        ("Loads start at 40 % of your 1RM.", "of your estimated max"),
        ("We start on Monday 7 December.", "starts on Monday 30 November"),
        ("It starts Tuesday 30 November.", "starts on Monday 30 November"),
        ("Your meet is on 21 February.", "your date is Saturday 20 February"),
        ("Base, weeks 1-6, comes first.", "Base is weeks 1 to 4"),
    ],
)
def test_a_claim_that_contradicts_the_plan_is_corrected(text, correction):
    found = validation.contradictions(text, MEET)
    assert len(found) == 1
    assert correction in found[0]
    assert found[0].startswith("To be exact: ")


@pytest.mark.parametrize(
    "text",
    [
        "This is a 12-week program, four days a week.",
        "Would ten weeks suit you better?",
        "I could make it a 10-week program instead.",
        "The base takes 4 weeks, then the build 3 weeks.",
        "It starts on Monday 30 November and the meet is on Saturday 20 February.",
        "Base, weeks 1-4: 64 to 75 % of your estimated max.",
        "Lighter weeks cut about 40 % of the sets and 10 % of the load.",
        "Most people train 3 days a week.",
        "You said you slept badly for 2 weeks.",
        "Squat 130 x 3 by then; you have 75 minutes a session.",
        "An 8 week old niggle is worth a look by a physio.",
        "",
    ],
)
def test_a_text_that_agrees_or_claims_nothing_is_left_alone(text):
    assert validation.contradictions(text, MEET) == ()


@pytest.mark.parametrize(
    ("said", "corrected"),
    [
        ("We begin on Tuesday 14 December.", "To be exact: 14 December is a Monday."),
        ("Your meet is Friday, 6th of March 2027.", "To be exact: 6 March is a Saturday."),
        ("Sunday 1 January is day 1.", "To be exact: 1 January is a Friday."),
        ("The next is Thursday 5 November, as logged.", ""),
        ("Monday 14 December is free, and Tuesday 1 June 2027 is the day.", ""),
        ("Is it Tuesday 14 December?", ""),
        ("You wrote “Tuesday 14 December”, which I took down.", ""),
        ("Tuesday 31 February is no day.", ""),
        ("14 December it is.", ""),
    ],
)
def test_a_date_with_another_dates_weekday_is_put_right(said, corrected):
    assert validation.wrong_weekdays(said, date(2026, 11, 24)) == ((corrected,) if corrected else ())
