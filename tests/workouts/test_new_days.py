"""A running program on other weekdays from now on: offered with before and after, changed on a yes, history untouched."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as hyp

from tests.athletes import STRENGTH, at, here, started, train
from tests.check_ins import weeks as check_ins
from tests.scripted import say
from tests.training.test_schedule import program as bare
from tests.workouts.test_talking_of_workouts import MONDAY, says
from tp_core.adapters.offline.reading import days_changed
from tp_core.domain import schedule
from tp_core.domain.brief import Brief
from tp_core.domain.coach import Stop, StopReason, ToolCall
from tp_core.domain.creation import Conversation
from tp_core.domain.errors import Conflict, Invalid
from tp_core.domain.facts import Facts, RunningProgram
from tp_core.domain.program import Discipline, Experience, OtherDays, ProgramStatus, Target, Weekday
from tp_core.domain.workload import week_sets
from tp_core.services import new_days, programs
from tp_core.services.adaptations import deciding, proposing
from tp_core.services.workouts import looking_back, opening

DAY = MONDAY + timedelta(days=9)
"""Wednesday of week 2."""
TTS = (Weekday.TUESDAY, Weekday.THURSDAY, Weekday.SATURDAY)
RUN = Brief(
    goal="run a half marathon",
    discipline=Discipline.RUNNING,
    experience=Experience.INTERMEDIATE,
    days_per_week=4,
    event_date=date(2027, 2, 28),
    event_name="half marathon",
    session_minutes=90,
    nothing_to_avoid=True,
    weekly_distance_km=30,
    longest_run_km=12,
    targets=(Target(exercise_id="easy-run", distance_meters=21097, said="half"),),
)


def dates(app, program, day=DAY):
    of = here(at(app, day), program)
    return {(week, number): on for week, number, on in schedule.session_dates(of.program, of.plan)}


def weekdays(app, program, week):
    return [f"{on:%a}" for (at_week, _), on in sorted(dates(app, program).items()) if at_week == week]


def test_as_many_days_keep_every_session_on_its_new_day_after_a_yes(app, program):
    train(app, program, DAY)
    before, plan = dates(app, program), here(app, program).plan
    offered, changed = says(app, DAY, "from now on I can only train Tuesday, Thursday, Saturday and Sunday", "yes")
    assert "From week 3 on, Monday 14 December: Tuesday, Thursday, Saturday and Sunday instead of Monday" in offered
    assert "Every session stays as it is, on its new day." in offered
    assert offered.endswith("Shall I?")
    assert changed.startswith("Changed: from week 3 on you train on Tuesday, Thursday, Saturday and Sunday.")
    after = dates(app, program)
    assert here(app, program).plan == plan
    assert {place: on for place, on in after.items() if place[0] < 3} == {
        place: on for place, on in before.items() if place[0] < 3
    }
    assert weekdays(app, program, 3) == weekdays(app, program, 12) == ["Tue", "Thu", "Sat", "Sun"]


def test_an_offer_changes_nothing_and_its_answers_can_be_tapped(app, program):
    train(app, program, DAY)
    says(app, DAY, "from now on I can only train Tuesday, Thursday and Saturday")
    assert here(app, program).program.training_days == program.training_days
    (talk,) = app.store.talks(Conversation, "me", "atlas", limit=1).items
    assert talk.open_question.quick_replies == ("Yes, change the days", "Leave them")


def test_fewer_days_plan_the_weeks_to_come_anew_and_leave_what_was_trained(app, program):
    train(app, program, DAY)
    old = here(app, program).plan
    offered, changed = says(
        app, DAY, "from now on I can only train Tuesday, Thursday and Saturday",
        "Yes, change the days",
    )  # fmt: skip
    assert "before: 4 sessions, 70 sets" in offered
    assert "after: 3 sessions" in offered
    assert "planned anew" in offered
    assert "Next session: Lower body B on Thursday 10 December." in changed
    of = here(at(app, DAY), program)
    assert of.plan.weeks[:2] == old.weeks[:2]
    assert [len(week.sessions) for week in of.plan.weeks[2:]] == [3] * 10
    assert weekdays(app, program, 2) == ["Mon", "Tue", "Thu", "Fri"]
    assert weekdays(app, program, 5) == ["Tue", "Thu", "Sat"]
    phases = of.program.program_definition.phases
    assert [one.week_range for one in phases] == [one.week_range for one in program.program_definition.phases]
    assert phases[1].volume_characteristics.startswith(f"{week_sets(of.plan.week(5))} working sets a week")
    assert of.program.program_definition.goals.secondary == ("our addition: at least 27 of 38 sessions done",)
    assert of.program.methodology.volume_distribution.startswith("3 sessions a week")
    assert proposing.errors(of, of.plan) == {}
    marks = looking_back.marks(at(app, DAY), of)
    assert [one.status for one in marks[:6]] == ["completed"] * 6
    tuesday = MONDAY + timedelta(days=15)
    workout, _ = opening.opened(at(app, tuesday), here(at(app, tuesday), program), 3, 1, tuesday)
    assert workout.name == "Full body A"


def test_an_aim_in_sessions_counts_those_there_are_and_the_roster_agrees(app):
    program = started(app, brief=STRENGTH.model_copy(update={"targets": (), "goal": "get stronger"}))
    train(app, program, DAY)
    now = at(app, DAY)
    opening.opened(now, here(now, program), 3, 1, MONDAY + timedelta(days=14))
    new_days.change(now, here(now, program), TTS)
    sessions = sum(len(week.sessions) for week in here(now, program).plan.weeks)
    assert any(
        f"of {sessions} sessions done" in one
        for one in here(now, program).program.program_definition.goals.success_metrics
    )
    stored = app.store.roster.find("atlas", "me")
    assert stored.model_copy(update={"version": 0}) == app.store.roster.rebuilt("atlas", "me")
    assert [len(week) for week in stored.planned[:4]] == [4, 4, 3, 3]


def test_a_number_alone_takes_the_days_that_lie_best_and_back_again(app, program):
    train(app, program, DAY)
    offered, changed, _, back = says(
        app, DAY, "I can only do 3 days from now on", "yes please",
        "change my days to Monday, Tuesday, Thursday and Friday", "yes",
    )  # fmt: skip
    assert "Monday, Tuesday and Friday instead of" in offered
    assert "say “change my days to Monday, Tuesday, Thursday and Friday”" in changed
    assert back.startswith("Changed: from week 3 on you train on Monday, Tuesday, Thursday and Friday.")
    assert weekdays(app, program, 4) == ["Mon", "Tue", "Thu", "Fri"]


@pytest.mark.parametrize(
    "back", ["undo", "take it back", "no that's too few, I want 4 days again", "I want my old days back"]
)
def test_a_change_is_taken_back_in_any_words_after_another_yes(app, program, back):
    train(app, program, DAY)
    *_, offered, changed = says(app, DAY, "from now on only Tuesday and Saturday", "yes", "thanks", back, "yes")
    assert "Monday, Tuesday, Thursday and Friday instead of Tuesday and Saturday" in offered
    assert changed.startswith("Changed: from week 3 on you train on Monday, Tuesday, Thursday and Friday.")
    assert weekdays(app, program, 4) == ["Mon", "Tue", "Thu", "Fri"]


def test_changed_twice_undo_takes_back_the_last_one(app, program):
    said = ("from now on only Tuesday, Thursday and Saturday", "yes", "from now on only Monday and Friday", "yes")
    *_, offered, left = says(app, DAY, *said, "undo", "undo")
    assert "Tuesday, Thursday and Saturday instead of Monday and Friday" in offered
    assert left.startswith("Your days stay as they are")


def test_why_it_was_changed_and_the_week_by_day_are_told(app, program):
    train(app, program, DAY)
    _, _, why, week = says(
        app, DAY, "from now on only Tuesday and Saturday", "yes", "why did you change that?", "what is my week now?"
    )
    assert why.startswith("Because you asked for it and said yes. Before, you trained on Monday, Tuesday, Thursday")
    assert "- Thursday 10 December: Lower body B" in week
    assert "Week 3:\n\n- Tuesday 15 December: Full body A" in week
    (day,) = says(app, DAY, "why do I train on Tuesday?")
    assert "You chose the days: Tuesday and Saturday." in day


@pytest.mark.parametrize("said", ["ok, why?", "yes but not Saturday", "yes?", "sure, but only next week"])
def test_a_yes_with_a_reservation_changes_nothing(app, program, said):
    says(app, DAY, "from now on only Tuesday and Saturday", said)
    assert here(app, program).program.training_days == program.training_days


def test_sets_told_before_a_change_of_days_are_written_down(app, program):
    train(app, program, MONDAY + timedelta(days=7))
    monday = MONDAY + timedelta(days=7)
    (answer,) = says(app, monday, "squats 3x5 at 100, and from now on I can only train Tuesday and Saturday")
    assert answer.startswith("Logged: Back squat 100 kg × 5, 100 kg × 5, 100 kg × 5.")
    assert answer.endswith("Shall I?")


def test_leave_them_leaves_them_and_a_later_yes_means_nothing(app, program):
    train(app, program, DAY)
    _, left, late = says(app, DAY, "from now on only Tuesday and Thursday", "Leave them", "yes")
    assert left.startswith("Your days stay as they are")
    assert "Changed" not in late
    assert here(app, program).program.training_days == program.training_days


@pytest.mark.parametrize(
    ("days", "last"), [(TTS, ["Tue", "Thu", "Sat", "Sun"]), ((Weekday.WEDNESDAY, Weekday.SUNDAY), ["Wed", "Sun"])]
)
def test_a_race_stays_on_its_date(app, days, last):
    program = started(app, brief=RUN)
    train(app, program, DAY)
    new_days.change(at(app, DAY), here(at(app, DAY), program), days)
    of = here(at(app, DAY), program)
    assert weekdays(app, program, 13) == last
    on_the_day = next(place for place, on in dates(app, program).items() if on == RUN.event_date)
    assert of.session(*on_the_day)[1].name == "Race"
    assert proposing.errors(of, of.plan) == {}


def test_the_week_of_a_race_keeps_its_days_where_sessions_only_move(app):
    program = started(app, brief=RUN)
    before = weekdays(app, program, 13)
    days = (Weekday.MONDAY, Weekday.WEDNESDAY, Weekday.THURSDAY, Weekday.SATURDAY)
    new_days.change(at(app, DAY), here(at(app, DAY), program), days)
    assert weekdays(app, program, 13) == before
    assert weekdays(app, program, 12) == ["Mon", "Wed", "Thu", "Sat"]


def test_a_pause_after_the_change_moves_everything_and_keeps_the_new_weekdays(app, program):
    train(app, program, DAY)
    new_days.change(at(app, DAY), here(at(app, DAY), program), TTS)
    ids = ("me", "atlas", program.program_id)
    programs.change_status(at(app, DAY), *ids, ProgramStatus.PAUSED)
    programs.change_status(at(app, DAY + timedelta(days=7)), *ids, ProgramStatus.ACTIVE)
    assert weekdays(app, program, 5) == ["Tue", "Thu", "Sat"]


def test_single_moves_of_the_weeks_that_change_go(app, program):
    says(app, MONDAY, "move thursday to saturday")
    new_days.change(at(app, MONDAY), here(at(app, MONDAY), program), TTS)
    assert here(app, program).program.moves == ()
    assert weekdays(app, program, 1) == ["Tue", "Thu", "Sat"]


def test_what_cannot_be_is_a_sentence_and_changes_nothing(app, program):
    same, unnamed, none, model = says(
        app, DAY, "change my days to Monday, Tuesday, Thursday and Friday", "go up to 5 days a week", "yes",
        "from now on every day: Monday, Tuesday, Wednesday, Thursday, Friday, Saturday and Sunday",
    )  # fmt: skip
    assert same == "Those are the days you train on already."
    assert unnamed == "Name the 5 days you want to train on."
    for said in ("from now on I can train 9 days", "from now on I can train 0 days", "from now on every day"):
        assert says(app, DAY, said)[0].startswith("A week is trained on one to six days")
    assert "that many days already" in says(app, DAY, "from now on 4 days")[0]
    assert "Changed" not in none
    assert "one to six days" in model
    assert here(app, program).program == here(app, program).program.model_copy(update={"other_days": ()})


def test_near_the_end_and_while_paused_it_says_what_can_be_done(app, program):
    last = MONDAY + timedelta(days=82)
    train(app, program, last)
    with pytest.raises(Conflict, match="No week is left"):
        new_days.preview(at(app, last), here(at(app, last), program), TTS)
    with pytest.raises(Invalid, match="Name the 5 days"):
        new_days.best_of(program.training_days, 5)


def test_an_accepted_easier_week_stays_easier_and_is_not_undone_into_the_old_days(app, program):
    train(app, program, check_ins.day(3))
    check_ins.check_in(app, program, 1, 2)
    easier = check_ins.check_in(app, program, 2, 2).change
    ids = ("me", "atlas", program.program_id, easier.adaptation_id)
    monday = at(app, check_ins.day(3))
    (week,) = easier.weeks
    plain = week_sets(new_days.preview(monday, here(monday, program), TTS).plan.week(week))
    deciding.accept(monday, *ids)
    new_days.change(monday, here(monday, program), TTS)
    assert week_sets(here(app, program).plan.week(week)) < plain
    with pytest.raises(Conflict, match="planned anew for other training days"):
        deciding.revert(monday, *ids)
    new_days.change(monday, here(monday, program), program.training_days)
    deciding.revert(monday, *ids)
    assert week_sets(here(app, program).plan.week(week)) == 70


def test_a_model_changes_no_days_the_athlete_did_not_agree_to(app, program, scripted):
    arguments = {"days": ["tuesday", "thursday"], "confirmed": True}
    call = ToolCall(call_id="1", name="change_days", arguments=arguments)
    says(scripted([call, Stop(reason=StopReason.TOOL_USE)], say("Done.")), DAY, "yes, sounds good")
    assert here(app, program).program.training_days == program.training_days


@pytest.mark.parametrize(
    ("said", "asked"),
    [
        ("from now on i can only train tuesday, thursday and saturday", {"days": ["tuesday", "thursday", "saturday"]}),
        ("i can only do 3 days from now on", {"count": 3}),
        ("i can't train mondays anymore", {"without": ["monday"]}),
        ("my schedule changed, only tue, thu and sat now", {"days": ["tuesday", "thursday", "saturday"]}),
        ("change my training days to monday, wednesday and friday", {"days": ["monday", "wednesday", "friday"]}),
        ("drop to 3 days", {"count": 3}),
        ("i can only train tuesday and thursday this week", None),
        ("i can't train on tuesday", None),
        ("move today to saturday", None),
        ("swap tuesday with thursday", None),
        ("i trained on monday and tuesday", None),
        ("what do i do on monday and friday?", None),
        ("my wife can only train monday and tuesday from now on", None),
        ("my wife works now, so i can only train monday and tuesday from now on", {"days": ["monday", "tuesday"]}),
        ("for the next 2 weeks i can only train monday and thursday", None),
        ("from now on i eat 3 times a day", None),
        ("i missed 3 sessions and will not miss any more", None),
        ("don't change my days to monday and tuesday", None),
        ("from now on i can only train on monday, tuesday, thursday not friday", {"days": ["monday", "tuesday", "thursday"]}),
        ("i can't train mondays anymore, but wednesday is fine", {"days": ["tuesday", "wednesday", "thursday", "friday"]}),
        ("i don't want to train on mondays any more", {"without": ["monday"]}),
        ("drop mondays from now on", {"days": ["tuesday", "thursday", "friday"]}),
        ("i can't train mondays or tuesdays anymore, so 2 days", {"days": ["thursday", "friday"]}),
        ("can't do weekends from now on", None),
        ("from now on wednesday instead of monday", {"days": ["tuesday", "wednesday", "thursday", "friday"]}),
        ("from now on i can also train on wednesdays", {"days": ["monday", "tuesday", "wednesday", "thursday", "friday"]}),
        ("monday to thursday only from now on", {"days": ["monday", "tuesday", "wednesday", "thursday"]}),
        ("i have a new job and can only train on weekends", {"days": ["saturday", "sunday"]}),
        ("my knee hurts since monday and i can only do 3 days from now on", {"count": 3}),
        ("drop from 4 days to 3 days", {"count": 3}),
        ("from now on 4 days instead of 3 days", {"count": 4}),
        ("i can train one more day from now on", {"count": 5}),
        ("what if i trained 5 days?", {"count": 5}),
    ],
)  # fmt: skip
def test_a_lasting_change_is_told_from_one_of_a_week(app, program, said, asked):
    of = here(app, program)
    running = RunningProgram(program=of.program, plan=of.plan, sentence="", week=1, day=1)
    facts = Facts.model_construct(programs=(running,), open_question=None)
    call = days_changed.call(said, facts, running)
    assert (call[1] if call is not None else None) == asked


days = hyp.sets(hyp.sampled_from(list(Weekday)), min_size=4, max_size=4).map(
    lambda found: tuple(sorted(found, key=list(Weekday).index))
)


@settings(max_examples=40)
@given(hyp.lists(hyp.tuples(hyp.integers(1, 9), days), max_size=4))
def test_each_week_is_trained_on_the_days_last_said_for_it(changes):
    program = bare()
    for first, on in changes:
        weeks = program.program_definition.total_duration
        program = new_days.NewDays(on, min(first, weeks), weeks, None).program(program)
    for week in range(1, program.program_definition.total_duration + 1):
        said = [on for first, on in changes if min(first, program.program_definition.total_duration) <= week]
        assert schedule.days_of(program, week) == (said[-1] if said else bare().training_days)
    assert all(isinstance(one, OtherDays) for one in program.other_days)
