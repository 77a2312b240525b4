"""The pattern rules: when each holds, what holds none, and that more fatigue never yields more load."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tp_core.domain import patterns
from tp_core.domain.check_in import Answers, Pain, PainLevel, Readiness
from tp_core.domain.patterns import Evidence, LiftEvidence, Refused, Trained

TODAY = date(2027, 1, 11)
ALL = frozenset(rule.id for rule in patterns.RULES)
RELATIVE_LOAD = {"DELOAD": 0.54, "MISSED": 0.7, "LOW_TREND": 0.8, "RPE_DRIFT": 0.95, "SCALED": 0.98, "TOO_EASY": 1.05}


def ready(level: int) -> Readiness:
    return Readiness(fatigue=level, sleep=level, soreness=level, stress=level, mood=level)


def trained(*overs: float | None, done: bool = True, reason: str = "") -> tuple[Trained, ...]:
    """Sessions of week 6, the last one yesterday."""
    return tuple(
        Trained(
            week=6, day=TODAY - timedelta(days=2 * (len(overs) - at) - 1), done=done, over_target=over, reason=reason
        )
        for at, over in enumerate(overs)
    )


def evidence(answers: dict[int, Answers], **more) -> Evidence:
    return Evidence(**{"week": 6, "today": TODAY, "answers": answers, "allowed": ALL, **more})


def ids(of: Evidence) -> list[str]:
    return [one.rule_id for one in patterns.suggested(of)]


WELL = {6: Answers(rating=4, readiness=ready(4))}


def test_a_single_bad_answer_changes_nothing():
    for rating in (1, 2):
        assert ids(evidence({5: Answers(rating=4), 6: Answers(rating=rating, readiness=ready(1))})) == []
        assert ids(evidence({6: Answers(rating=rating, readiness=ready(1))})) == []


def test_what_an_accepted_change_answered_is_not_counted_again():
    hard = {"trained": trained(1.5, 1.5, 1.5)}
    assert ids(evidence(WELL, **hard)) == ["RPE_DRIFT"]
    last = max(one.day for one in hard["trained"])
    later = last + patterns.QUIET
    assert ids(evidence(WELL, **hard, today=later, last_accepted=last)) == []
    assert ids(evidence(WELL, **hard, today=later, last_accepted=last - timedelta(days=30))) == ["RPE_DRIFT"]


def test_a_no_to_relief_is_left_alone_for_two_weeks_unless_a_week_is_rated_worse():
    low = {5: Answers(rating=2), 6: Answers(rating=2)}
    no = Refused(rule_id="DELOAD", on=TODAY - timedelta(days=7), rating=2)
    assert ids(evidence(low)) == ["LOW_TREND"]
    assert ids(evidence(low, refused=no)) == [], "nor another relief in its place"
    assert ids(evidence(low | {6: Answers(rating=1)}, refused=no)) == ["LOW_TREND"]
    before = no.model_copy(update={"on": TODAY - patterns.RESTS})
    assert ids(evidence(low, refused=before)) == ["LOW_TREND"]


def test_a_no_to_more_load_is_left_alone_for_four_weeks_and_says_nothing_of_relief():
    easy = {"trained": trained(-2, -2, -2)}
    no = Refused(rule_id="TOO_EASY", on=TODAY - timedelta(days=21), rating=4)
    assert ids(evidence(WELL, **easy)) == ["TOO_EASY"]
    assert ids(evidence(WELL, **easy, refused=no)) == []
    assert ids(evidence(WELL, **easy, refused=no.model_copy(update={"on": TODAY - patterns.MORE_RESTS}))) == [
        "TOO_EASY"
    ]
    assert ids(evidence(WELL, trained=trained(1.5, 1.5, 1.5), refused=no)) == ["RPE_DRIFT"]


def test_two_weeks_at_two_or_lower_take_a_fifth_of_the_sets():
    (found,) = patterns.suggested(evidence({5: Answers(rating=2), 6: Answers(rating=1)}))
    assert (found.rule_id, found.share) == ("LOW_TREND", patterns.FEWER_SETS)
    assert found.reason == "Weeks 5 and 6 were both rated 2 or lower."
    assert ids(evidence({4: Answers(rating=1), 6: Answers(rating=1)})) == [], "not two weeks running"


def test_a_point_below_the_own_mean_counts_once_there_are_six_answers():
    usual = {week: Answers(rating=4, readiness=ready(5 if week % 2 else 4)) for week in range(1, 9)}
    low = {9: Answers(rating=3, readiness=ready(3)), 10: Answers(rating=3, readiness=ready(3))}
    assert ids(evidence(usual | low, week=10)) == ["LOW_TREND"]
    few = {week: answers for week, answers in usual.items() if week > 4}
    assert ids(evidence(few | low, week=10)) == [], "an own mean needs six answers"
    assert ids(evidence(usual | {10: low[10]}, week=10)) == [], "not on one answer"


def test_a_drop_within_the_own_spread_is_noise():
    restless = {week: Answers(rating=4, readiness=ready(5 if week % 2 else 2)) for week in range(1, 9)}
    low = {9: Answers(rating=3, readiness=ready(2)), 10: Answers(rating=3, readiness=ready(3))}
    assert ids(evidence(restless | low, week=10)) == ["DELOAD"]
    assert patterns.low_trend(evidence(restless | low, week=10)) is None


def test_feeling_tired_for_two_weeks_asks_for_a_lighter_week():
    tired = {5: Answers(rating=3, readiness=ready(3)), 6: Answers(rating=3, readiness=ready(2))}
    (found,) = patterns.suggested(evidence(tired))
    assert (found.rule_id, found.reason) == ("DELOAD", "How you felt averages 2.5 of 5 over weeks 5 and 6.")


def test_two_stalled_lifts_ask_for_a_lighter_week_and_one_does_not():
    squat = LiftEvidence(exercise_id="back-squat", name="Back squat", stalled=True)
    bench = LiftEvidence(exercise_id="bench-press", name="Bench press", stalled=True)
    assert ids(evidence(WELL, lifts=(squat, bench))) == ["DELOAD"]
    assert ids(evidence(WELL, lifts=(squat,))) == []


@pytest.mark.parametrize(
    ("before", "now", "days", "short", "stalled"),
    [(140, 141, 21, 2, True), (140, 145, 21, 2, False), (140, 141, 20, 2, False), (140, 141, 28, 1, False)],
)
def test_a_stall_needs_three_weeks_less_than_three_percent_and_reps_short(before, now, days, short, stalled):
    assert patterns.stalls(before, now, days, short) is stalled


def test_easy_sessions_raise_the_load_only_while_one_feels_well():
    easy = trained(-1.5, -1.6, -2.0)
    (found,) = patterns.suggested(evidence(WELL, trained=easy))
    assert (found.rule_id, found.share) == ("TOO_EASY", 0.025)
    assert patterns.suggested(evidence(WELL, trained=trained(-2.0, -2.5, -2.0)))[0].share == 0.05
    assert ids(evidence(WELL, trained=trained(-1.5, -1.6, -1.4))) == []
    assert ids(evidence({6: Answers(rating=4, readiness=ready(3))}, trained=easy)) == []


@pytest.mark.parametrize(
    "now",
    [
        Answers(rating=5, readiness=ready(5), pain=Pain(level=PainLevel.NIGGLE, area="knee")),
        Answers(rating=5, readiness=ready(5), feedback="great, though I was sick on Tuesday"),
        Answers(rating=5, readiness=ready(5), feedback="had a fever midweek"),
    ],
)
def test_load_is_never_raised_in_a_week_with_pain_or_illness(now):
    assert ids(evidence({6: now}, trained=trained(-2, -2, -2))) == []


def test_load_is_never_raised_once_something_sensitive_was_told():
    easy = trained(-2, -2, -2)
    assert ids(evidence(WELL, trained=easy, never_more=True)) == []
    assert ids(evidence(WELL, trained=easy)) == ["TOO_EASY"]


def test_a_session_skipped_for_illness_or_pain_stops_a_raise_too():
    for reason in ("illness", "pain"):
        sessions = (*trained(-2, -2, -2), Trained(week=6, day=TODAY, done=False, reason=reason))
        assert "TOO_EASY" not in ids(evidence(WELL, trained=sessions))


def test_three_hard_sessions_take_load_off():
    assert ids(evidence(WELL, trained=trained(1.0, 1.5, 1.2))) == ["RPE_DRIFT"]
    assert ids(evidence(WELL, trained=trained(1.0, 0.9, 1.2))) == []


def test_sessions_not_done_shorten_the_week_for_who_logs_at_all():
    done = trained(None, None)
    left = tuple(Trained(week=6, day=TODAY - timedelta(days=one), done=False) for one in (2, 1))
    assert ids(evidence(WELL, trained=(*done, *left))) == ["MISSED"]
    assert ids(evidence(WELL, trained=left)) == [], "who never logs may train all the same"
    assert ids(evidence(WELL, trained=(*left, *done))) == []


def test_a_lift_done_lighter_three_times_is_rebased():
    lift = LiftEvidence(exercise_id="back-squat", name="Back squat", lightened=(0.99, 0.92, 0.93, 0.91))
    (found,) = patterns.suggested(evidence(WELL, lifts=(lift,)))
    assert (found.rule_id, found.exercise_id, found.share) == ("SCALED", "back-squat", 0.08)
    near = lift.model_copy(update={"lightened": (0.92, 0.98, 0.93)})
    assert ids(evidence(WELL, lifts=(near,))) == []


def test_nothing_is_suggested_within_seven_days_of_an_accepted_change():
    bad = {5: Answers(rating=1), 6: Answers(rating=1)}
    assert ids(evidence(bad, last_accepted=TODAY - timedelta(days=6))) == []
    assert ids(evidence(bad, last_accepted=TODAY - timedelta(days=7))) == ["LOW_TREND"]


def test_only_rules_the_program_agreed_on_are_applied():
    assert ids(evidence({5: Answers(rating=1), 6: Answers(rating=1)}, allowed=frozenset({"DELOAD"}))) == []


levels = st.integers(1, 5)
answers = st.builds(
    Answers,
    rating=levels,
    readiness=st.builds(Readiness, fatigue=levels, sleep=levels, soreness=levels, stress=levels, mood=levels),
)
overs = st.lists(st.one_of(st.none(), st.floats(-3, 3)), max_size=6)


def more_tired(one: Answers, less: list[int]) -> Answers:
    felt = {
        name: max(1, getattr(one.readiness, name) - by)
        for name, by in zip(type(one.readiness).model_fields, less[1:], strict=True)
    }
    return one.model_copy(update={"rating": max(1, one.rating - less[0]), "readiness": Readiness(**felt)})


@given(
    earlier=st.lists(answers, min_size=0, max_size=8),
    last=answers,
    now=answers,
    less=st.lists(st.integers(0, 4), min_size=12, max_size=12),
    efforts=overs,
    harder=st.floats(0, 3),
    skipped=st.booleans(),
)
def test_more_fatigue_never_yields_more_load(earlier, last, now, less, efforts, harder, skipped):
    week = len(earlier) + 2
    sessions = [one.model_copy(update={"week": week}) for one in trained(*efforts)]
    if skipped:
        sessions += [Trained(week=week, day=TODAY - timedelta(days=1), done=False)] * 2
    past = {number + 1: one for number, one in enumerate(earlier)}
    fresh = evidence(past | {week - 1: last, week: now}, week=week, trained=tuple(sessions))
    tired_sessions = tuple(
        one.model_copy(update={"over_target": None if one.over_target is None else one.over_target + harder})
        for one in sessions
    )
    tired = evidence(
        past | {week - 1: more_tired(last, less[:6]), week: more_tired(now, less[6:])},
        week=week,
        trained=tired_sessions,
    )

    def load(of: Evidence) -> float:
        found = patterns.suggested(of)
        return RELATIVE_LOAD[found[0].rule_id] if found else 1.0

    assert load(tired) <= load(fresh)
