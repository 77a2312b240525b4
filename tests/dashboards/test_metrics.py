"""The success metrics: each formula on counted cases, intervals that stay sane, and a snapshot of lives really lived."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.athletes import at
from tests.dashboards.conftest import TODAY
from tp_core.domain.metrics import (
    LEAST,
    PERIODS,
    Athlete,
    ChallengeFact,
    Counted,
    Creation,
    ProgramFact,
    Rate,
    RatedSession,
    Told,
    in_words,
    measured,
    spread,
    told,
    verdict,
    wilson,
)
from tp_core.domain.program import ProgramStatus
from tp_core.services import measuring, programs

DAY = date(2026, 11, 24)
COUNTED = Counted.model_fields
NOON = datetime(2026, 11, 1, 12, tzinfo=UTC)


def program(**more) -> ProgramFact:
    """A program that fell, with what is counted of it, into every period alike."""
    counted = Counted(**({"due": 10, "done": 8.0} | {name: more.pop(name) for name in list(more) if name in COUNTED}))
    given = {"coach_id": "atlas", "number": 1, "weeks": 8, "began": DAY - timedelta(days=60)}
    return ProgramFact(counted=dict.fromkeys(PERIODS, counted), **(given | more))


@pytest.fixture
def lived(request):
    """The month of `conftest.program`, under a name this file does not use for counted ones."""
    return request.getfixturevalue("program")


def athletes(*programs: ProgramFact) -> list[Athlete]:
    return [Athlete(programs=(one,)) for one in programs]


@given(st.integers(1, 500).flatmap(lambda of: st.tuples(st.floats(0, of), st.just(of))))
def test_an_interval_holds_its_share_and_stays_within_none_and_all(counted):
    hits, of = counted
    low, high = wilson(hits, of)
    assert 0 <= low <= hits / of + 1e-9
    assert hits / of - 1e-9 <= high <= 1


def test_wilsons_interval_is_the_published_one():
    """81 of 263: 0.2553 to 0.3662 (Newcombe 1998, Statistics in Medicine 17, table of examples)."""
    low, high = wilson(81, 263)
    assert (round(low, 4), round(high, 4)) == (0.2553, 0.3662)


@pytest.mark.parametrize("of", range(LEAST))
def test_fewer_than_five_make_no_rate(of):
    assert Rate(hits=0, of=of).share is None
    assert "too few" in in_words(Rate(hits=0, of=of))
    assert spread([1.0] * of).middle is None


def test_creation_counts_what_became_a_program_within_a_week():
    def creation(started: timedelta | None, opened=NOON):
        return Creation(
            coach_id="atlas",
            opened_at=opened,
            first_words_at=opened + timedelta(minutes=1),
            started_at=None if started is None else opened + started,
        )

    talks = (
        creation(timedelta(minutes=9)),
        creation(timedelta(days=8)),
        creation(None),
        creation(None, opened=datetime(2026, 11, 20, tzinfo=UTC)),
    )
    found = measured([Athlete(creations=talks)], DAY)
    assert (found.creation_completion.hits, found.creation_completion.of) == (1, 3)
    assert found.creation_minutes.of == 1


def test_completion_is_the_end_with_sixty_percent_done_and_by_length():
    every = athletes(
        program(reached_end=True, weeks=8, done=6.0),
        program(reached_end=True, weeks=8, done=5.0),
        program(abandoned=True, weeks=12),
        program(weeks=12),
    )
    found = measured(every, DAY)
    assert (found.completion.hits, found.completion.of) == (1, 3)
    assert dict(found.completion_by_length)[8] == Rate(hits=1, of=2)
    assert dict(found.completion_by_length)[12] == Rate(hits=0, of=1)
    assert found.abandonment == Rate(hits=1, of=4)


def test_dropouts_count_nothing_in_intention_to_train():
    found = measured(athletes(program(done=8, due=10, due_to_train=24)), DAY)
    assert found.adherence == Rate(hits=8, of=10)
    assert found.intention_to_train == Rate(hits=8, of=24)


def test_coach_and_period_choose_what_is_counted():
    every = athletes(program(), program(coach_id="vera"), program(ended=DAY - timedelta(days=40), abandoned=True))
    assert measured(every, DAY).abandonment.of == 3
    assert measured(every, DAY, coach_id="vera").abandonment.of == 1
    assert measured(every, DAY, days=30).abandonment.of == 2


def test_receptivity_is_told_by_the_number_of_the_program():
    said = tuple(
        ChallengeFact(coach_id="atlas", program_number=number, day=DAY, receptivity=0.5, taken=taken)
        for number, taken in ((1, True), (1, False), (2, True))
    )
    found = measured([Athlete(challenges=said)], DAY)
    assert found.challenge_receptivity == Rate(hits=2, of=3)
    assert dict(found.receptivity_by_program) == {1: Rate(hits=1, of=2), 2: Rate(hits=1, of=1)}


def test_satisfaction_and_retention_compare_programs_with_own_workouts():
    ratings = (
        RatedSession(coach_id="atlas", day=DAY, rating=5),
        RatedSession(coach_id="atlas", day=DAY, rating=3),
        RatedSession(coach_id=None, day=DAY, rating=4),
    )
    one = Athlete(ratings=ratings, programs=(program(weeks_run=10, weeks_trained=9),), own_weeks={0: (6, 2)})
    found = measured([one], DAY)
    assert (found.program_ratings, found.own_ratings) == (Rate(hits=1, of=2), Rate(hits=1, of=1))
    assert (found.retention_in_program, found.retention_own) == (Rate(hits=9, of=10), Rate(hits=2, of=6))


def test_every_metric_of_the_plan_is_told_with_its_formula_and_target():
    rows = {one.name: one for one in told(measured([], DAY))}
    assert {name: rows[name].target for name in rows if rows[name].target is not None} == {
        "Program creation completed": 0.80,
        "Sessions done": 0.70,
        "Check-ins answered": 0.60,
        "Programs completed": 0.50,
        "Programs completed, up to 4 weeks": 0.60,
        "Programs completed, 5 to 8 weeks": 0.50,
        "Programs completed, 9 to 12 weeks": 0.40,
        "Programs completed, 13 to 52 weeks": 0.30,
        "Programs stopped": 0.30,
    }
    assert not rows["Programs stopped"].above
    assert all(one.formula for one in rows.values())


@pytest.mark.parametrize(
    ("hits", "of", "target", "above", "said"),
    [
        (286, 327, 0.7, True, "met"),
        (10, 10, 0.8, True, "met, too few to be sure"),
        (6, 10, 0.8, True, "not met, too few to be sure"),
        (20, 100, 0.7, True, "not met"),
        (0, 13, 0.3, False, "met"),
        (60, 100, 0.3, False, "not met"),
        (2, 4, 0.5, True, ""),
        (9, 10, None, True, ""),
    ],
)
def test_a_target_is_met_or_not_and_sure_only_where_its_interval_lies_on_one_side(hits, of, target, above, said):
    one = Told(name="Sessions done", formula="of those due", target=target, above=above, rate=Rate(hits=hits, of=of))
    assert verdict(one) == said


def test_a_snapshot_is_kept_and_says_as_of_when(now):
    made = measuring.snapshot(now)
    assert measuring.latest(now) == made
    assert made.as_of == now.now()


def test_a_snapshot_of_a_trained_month_counts_it(app, lived):
    later = at(app, TODAY)
    made = measuring.snapshot(later)
    whole = next(one for one in made.groups if one.coach_id == "" and one.days == 0).metrics
    assert whole.athletes == 1
    assert whole.adherence == Rate(hits=16, of=18)
    assert (whole.retention_in_program.hits, whole.retention_in_program.of) == (5, 5)
    again = measuring.snapshot(later)
    assert again.groups == made.groups


def test_a_period_counts_the_sessions_weeks_and_answers_that_were_due_within_it(app, lived):
    found = {one.days: one.metrics for one in measuring.snapshot(at(app, TODAY + timedelta(days=20))).groups}
    assert found[0].adherence == Rate(hits=16, of=29)
    assert found[30].adherence == Rate(hits=5, of=17)
    assert found[30].intention_to_train.of == 17
    assert (found[0].check_in_response.of, found[30].check_in_response.of) == (7, 5)
    assert (found[0].retention_in_program.of, found[30].retention_in_program.of) == (8, 5)


def test_the_days_of_an_open_pause_are_not_due(app, lived):
    programs.change_status(at(app, TODAY), "me", "atlas", lived.program_id, ProgramStatus.PAUSED)
    found = {one.days: one.metrics for one in measuring.snapshot(at(app, TODAY + timedelta(days=20))).groups}
    assert found[0].adherence == Rate(hits=16, of=18)
    assert found[0].retention_in_program.of == 5
