"""What came up when whole programs were lived: answers that follow the log, the other program, and a pause."""

from datetime import timedelta

from tests.athletes import STRENGTH, at, here, started, train
from tests.check_ins.test_returning import HALF
from tests.conftest import NOW, all_events, text_of
from tests.workouts.test_talking_of_workouts import MONDAY, says
from tp_core.domain import periodization, schedule
from tp_core.domain.brief import Brief
from tp_core.domain.creation import Conversation, CreatorSession
from tp_core.domain.exercises import Equipment
from tp_core.domain.own_coach import CoachWish
from tp_core.domain.program import Discipline, Experience, ProgramStatus, StartingNumber, Target, Weekday
from tp_core.services import coaches, housekeeping, talks
from tp_core.services.coaching import speaking
from tp_core.services.turns import engine
from tp_core.services.turns.run import Sent
from tp_core.services.workouts import own
from tp_core.services.workouts.logging import SetWish

WEIGHTLIFTER = Brief(
    goal="snatch 90 and clean and jerk 110",
    discipline=Discipline.WEIGHTLIFTING,
    experience=Experience.INTERMEDIATE,
    days_per_week=4,
    session_minutes=90,
    equipment=tuple(one.value for one in Equipment),
    event_date=MONDAY + timedelta(days=12 * 7 - 1),
    event_name="weightlifting meet",
    targets=(
        Target(exercise_id="snatch", load=90, said="snatch 90"),
        Target(exercise_id="clean-and-jerk", load=110, said="clean and jerk 110"),
    ),
    starting_numbers=(
        StartingNumber(exercise_id="snatch", load=82, reps=1, said="82"),
        StartingNumber(exercise_id="clean-and-jerk", load=102, reps=1, said="102"),
        StartingNumber(exercise_id="back-squat", load=150, reps=1, said="150"),
    ),
    nothing_to_avoid=True,
)


def test_a_weightlifters_openers_are_those_of_the_lifts_that_are_judged(app) -> None:
    started(app, brief=WEIGHTLIFTER)
    (answer,) = says(app, MONDAY, "what should my openers be?")
    assert "By your numbers: snatch 77.5-80 kg and clean and jerk 97.5-100 kg." in answer
    assert "squat" not in answer


def test_openers_follow_what_was_lifted_since(app) -> None:
    brief = WEIGHTLIFTER.model_copy(
        update={
            "discipline": Discipline.POWERLIFTING,
            "targets": (Target(exercise_id="back-squat", load=200, said="squat 200"),),
        }
    )
    program = started(app, brief=brief)
    (before,) = says(app, MONDAY, "what should my openers be?")
    day = program.start_date + timedelta(days=3)
    own.logged(at(app, day), "me", "Squat", [SetWish(exercise_id="back-squat", reps=1, load=170, rpe=9)], day)
    (after,) = says(app, day + timedelta(days=1), "what should my openers be?")
    assert before != after


def test_on_a_day_that_is_neither_programs_the_next_session_is_that_of_the_nearer_one(app) -> None:
    started(app, brief=STRENGTH)
    thursday = MONDAY + timedelta(days=5)
    started(at(app, thursday), brief=HALF.model_copy(update={"days_per_week": 3}))
    (answer,) = says(app, thursday, "what's today?")
    assert "Monday 7 December: Lower body A" in answer


def test_a_reason_of_todays_workout_names_its_exercise(app) -> None:
    brief = STRENGTH.model_copy(update={"limitations": ("left knee gets cranky",)})
    started(app, brief=brief)
    (answer,) = says(app, MONDAY, "what's today?")
    assert "Back squat: easy on the knee" in answer


def test_a_paused_runner_hears_their_likely_time_and_a_yes_goes_on(app) -> None:
    program = started(app, brief=HALF)
    day = program.start_date + timedelta(days=8)
    _, time, better, on = says(app, day, "pause", "can I still run under 1:45?", "I'm better again. What now?", "yes")
    assert "Reckoned from the 21.1 km in 1:52:30 you began with" in time
    assert "“resume”" in better
    assert "goes on" in on
    assert here(app, program).program.status is ProgramStatus.ACTIVE


def test_a_weight_far_beyond_the_max_is_asked_about_before_it_is_kept(app) -> None:
    program = started(app, brief=STRENGTH)
    asked, kept = says(app, program.start_date, "squat 5x5 at 225", "squat 5x5 at 225 lb")
    assert "Was that 225 kg? Your estimated max in the back squat is 140.5 kg." in asked
    assert "“225 lb”" in asked
    assert "102.1 kg" in kept
    loads = [one.load for entry in app.store.training.entries("me", MONDAY, MONDAY) for one in entry.sets]
    assert set(loads) == {102.06}


def test_who_comes_back_to_a_program_that_was_set_aside_hears_where_it_is(app) -> None:
    program = started(app, brief=STRENGTH)
    train(app, program, MONDAY + timedelta(days=7))
    back = MONDAY + timedelta(days=30)
    housekeeping.sweep(at(app, back))
    hello, today = says(app, back, "hi, I'm back", "what's today?")
    for answer in (hello, today):
        assert "“Squat 150 · 12 weeks” was set aside on " in answer
        assert "It can be taken up again where you left it" in answer


def test_who_has_finished_hears_where_the_results_are(app) -> None:
    program = started(app, brief=STRENGTH)
    after = schedule.end_date(program) + timedelta(days=2)
    train(app, program, after)
    housekeeping.sweep(at(app, after))
    (answer,) = says(app, after, "what's today?")
    assert answer.startswith("“Squat 150 · 12 weeks” is over. *Today* has its results")


def plans(app, said: str):
    """What a draft knows after one message."""
    session = talks.open_creation(app, "me", "vera")
    list(all_events(engine.send(app, CreatorSession, "me", "vera", session.session_id, Sent(said))))
    return app.store.talk(CreatorSession, "me", "vera", session.session_id).brief


def test_a_second_sport_is_planned_on_the_days_that_the_first_leaves_free(app) -> None:
    lifting = started(app, brief=STRENGTH.model_copy(update={"days_per_week": 3}))
    brief = plans(app, "I want to run a 10k in 8 weeks, two days a week. I run 15 km a week now, 6 km the longest.")
    assert brief.busy_days == lifting.training_days
    design = periodization.design(brief, NOW.date())
    assert not set(design.training_days) & set(lifting.training_days)
    named = plans(
        app, "I want to run a 10k in 8 weeks, on Monday and Thursday. I run 15 km a week now, 6 km the longest."
    )
    assert named.training_days == (Weekday.MONDAY, Weekday.THURSDAY)
    assert plans(app, "I want to squat 160 in 8 weeks, 3 days a week, currently 150x1").busy_days == ()


def test_a_lift_that_is_stuck_is_told_by_its_own_numbers(app) -> None:
    program = started(app, brief=STRENGTH)
    day = program.start_date + timedelta(days=20)
    train(app, program, day)
    (answer,) = says(app, day, "my bench press is stuck for three weeks, what should I do?")
    assert answer.startswith("Bench press: estimated max 97.5 kg")
    assert "three sessions running" in answer
    (other,) = says(app, day, "I'm stuck, no progress at all, what should I do?")
    assert not other.startswith("Bench press")


def test_what_the_human_coach_wrote_is_told_in_their_words(app) -> None:
    wish = CoachWish(name="Mara", primary_discipline=Discipline.STRENGTH, description="Strength for busy people")
    mara = coaches.create(app, "me", wish)
    started(app, brief=STRENGTH, coach_id=mara.coach_id)
    day = MONDAY + timedelta(days=14)
    before, own_words = asks_coach(app, mara.coach_id, day), "Two sessions are plenty this week."
    assert "Their last words" not in before
    speaking.say(at(app, day), mara.coach_id, "me", "me", own_words)
    assert asks_coach(app, mara.coach_id, day).startswith(f"Their last words to you, Monday 14 December: “{own_words}”")


def asks_coach(app, coach_id: str, day) -> str:
    now = at(app, day)
    talk = talks.open_conversation(now, "me", coach_id)
    sent = Sent("what did my coach say?")
    return text_of(all_events(engine.send(now, Conversation, "me", coach_id, talk.session_id, sent)))
