"""What athletes answer when one thing is asked, topic by topic."""

from datetime import date

import pytest

from tests.offline.driver import Talk
from tests.offline.first_messages import TODAY
from tp_core.adapters.offline.reading import health
from tp_core.adapters.offline.reading.words import Text
from tp_core.domain.brief import Brief, Topic
from tp_core.domain.conversation import OpenQuestion
from tp_core.domain.equipment_words import EVERYTHING
from tp_core.domain.program import WEEKDAYS

_LIFTER = "I want to squat 150 kg and bench 100 kg"
_RUNNER = "I want to run a half marathon"


def answered(topic: Topic, said: str, *, first: str = _LIFTER) -> Brief:
    """The brief after one answer to one question."""
    talk = Talk()
    talk.say(first)
    talk.question = OpenQuestion(topic=topic)
    talk.asked[topic.value] = 1
    talk.say(said)
    return talk.brief


# --- days, timeline, equipment ---------------------------------------------------------------------------------------

_KNOWN = "I want to squat 150 kg at my meet on 17 April. Mon, Tue, Wed, Fri, Sat, 90 minutes, rack, barbell and bench"


def _days(letters: str) -> list[str]:
    return [day.value for day, letter in zip(WEEKDAYS, "mtwhfsu", strict=True) if letter in letters]


@pytest.mark.parametrize(
    ("said", "days"),
    [
        ("idk like 3 times", 3),
        ("3 would be good", 3),
        ("no more than 4", 4),
        ("no preference, three would be good", 3),
        ("dunno, 3?", 3),
        ("twice", 2),
        ("tree days in the week, one hour and half", 3),
        ("4 days a week, oh wait 3", 3),
        ("4.. actually 3", 3),
        ("3 times. wait no, 4", 4),
        ("ideally 4, realistically 3", 3),
        ("all of them", 7),
        ("4, about an hour", 4),
        ("4x45", 4),
        ("3, i play football on wednesdays too", 3),
        ("I have 2 kids so it's hard", None),
        ("after 6 pm", None),
    ],
)
def test_number_alone_is_how_many_days(said, days):
    assert answered(Topic.DAYS, said).days_per_week == days


@pytest.mark.parametrize(
    ("said", "days"),
    [
        ("all except wednesday and sunday", "mthfs"),
        ("not mondays", "twhfsu"),
        ("anything but sunday", "mtwhfs"),
        ("mondays i have choir, otherwise free", "twhfsu"),
        ("sundays off, otherwise all good", "mtwhfs"),
        ("mo di do", "mth"),
        ("tues and thurs, sometimes saturday", "th"),
        ("mon wed fri, no wait sat instead of fri", "mws"),
        ("I'm off tue and thu so those", "th"),
        ("wed, fri and sat mornings, 40 min tops on the weekdays", "wfs"),
        ("mon n wed, weekends are family time", "mw"),
        ("mon and thu, sat and sun are for the kids", "mh"),
        ("weekdays, weekends i'm away", "mtwhf"),
        ("tuesdays, thursdays are taken", "mwfsu"),
        ("mon wed. tue and thu i play squash", "mw"),
        ("wens and sat rn", "ws"),
    ],
)
def test_days_that_are_left(said, days):
    assert [day.value for day in answered(Topic.DAYS, said).training_days] == _days(days)


@pytest.mark.parametrize(
    ("said", "days"),
    [
        ("4 of the weekdays", 4),
        ("any two of em, just not friday", 2),
        ("wed is choir so 3 of the others", 3),
        ("two evenings and a sunday", 3),
        ("the weekend plus 1 evening", 3),
        ("saturday for the long one, two more whenever", 3),
        ("run club tuesdays, long run sunday, one more somewhere in between", 3),
        ("2 evenings, maybe a saturday", 2),
        ("6 if I'm mad, 4 is more likely", 4),
        ("i can squeeze 3 in, depends on the rota", 3),
        ("2 or 3 depending on nights", 2),
        ("45", None),
    ],
)
def test_days_that_are_counted_and_not_named(said, days):
    brief = answered(Topic.DAYS, said)
    assert (brief.days_per_week, brief.training_days, brief.weeks) == (days, (), None)


@pytest.mark.parametrize(
    ("said", "weeks"),
    [
        ("sixteen, starting 4 january", 16),
        ("12 sounds good", 12),
        ("wk 1 to 6 for now", 6),
        ("let me think... 14?", 14),
        ("12 is too long, 8", 8),
        ("3 months or so, 4 days a week", 13),
        ("2 months post op so go easy", None),
        ("no 12 weeks is too long. 8", 8),
        ("i'm 45 btw", None),
    ],
)
def test_number_alone_is_how_many_weeks(said, weeks):
    assert answered(Topic.TIMELINE, said).weeks == weeks


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("june", date(2027, 6, 1)),
        ("end of feb", date(2027, 2, 28)),
        ("sometime in march", date(2027, 3, 1)),
        ("24.4", date(2027, 4, 24)),
        ("summer", date(2027, 6, 1)),
        ("End of June, my 40th birthday is on the 30th", date(2027, 6, 30)),
        ("the meet is in april, 17th", date(2027, 4, 17)),
        ("there's one in may (16th)", date(2027, 5, 16)),
        ("first sunday in april", date(2027, 4, 4)),
        ("race is the 2nd saturday of june", date(2027, 6, 12)),
        ("I broke my arm in march", None),
        ("since august", None),
    ],
)
def test_date_alone_is_the_day_to_train_for(said, day):
    assert answered(Topic.TIMELINE, said).event_date == day


@pytest.mark.parametrize(
    "said", ["everything 💪", "all of it", "everything i could want tbh", "commercial, pretty big"]
)
def test_everything_is_a_full_gym(said):
    assert answered(Topic.EQUIPMENT, said).equipment == tuple(sorted(item.value for item in EVERYTHING))


@pytest.mark.parametrize(
    "said",
    ["everything but a rower", "work gym, has everything bar a squat rack", "it has it all apart from a platform"],
)
def test_what_a_gym_lacks_is_no_movement_left_out(said):
    brief = answered(Topic.EQUIPMENT, said)
    assert set(brief.equipment or ()) >= {"barbell", "cables", "dumbbells"}
    assert brief.exclusions == ()


def test_what_is_loved_or_hated_beside_the_kit_stands():
    assert answered(Topic.EQUIPMENT, "dumbbells and bands. I hate burpees").exclusions == ("burpees",)


@pytest.mark.parametrize(
    "said",
    [
        "nothing lol", "none", "just me", "my body", "does a sofa count? otherwise nothing", "running shoes lol",
        "my old trainers and the road",
    ],
)  # fmt: skip
def test_nothing_is_no_equipment(said):
    assert answered(Topic.EQUIPMENT, said).equipment == ()


def test_a_list_of_kit_tells_no_lift():
    brief = answered(Topic.EQUIPMENT, "home gym: rack, bench, bar, 120kg")
    assert brief.equipment == ("barbell", "bench", "rack")
    assert brief.starting_numbers == ()
    assert answered(Topic.EQUIPMENT, "kettlebells, 16 and 24").starting_numbers == ()
    assert answered(Topic.EQUIPMENT, "I have everything i need: rack, bar, bench").equipment == brief.equipment


@pytest.mark.parametrize("said", ["6 days, love the gym", "Mondays work. Saturdays too if the gym is empty."])
def test_a_gym_in_passing_is_no_answer_about_kit(said):
    assert answered(Topic.DAYS, said).equipment is None


def test_a_day_that_cannot_be_run_on_is_not_running_ruled_out():
    brief = answered(Topic.TIMELINE, "I can't run on fridays tho, rest of the week is ok", first=_RUNNER)
    assert brief.exclusions == ()
    assert [day.value for day in brief.training_days] == _days("mtwhsu")


@pytest.mark.parametrize(
    ("topic", "said"),
    [
        (Topic.DAYS, "how many would you recommend?"),
        (Topic.DAYS, "any day really"),
        (Topic.TIMELINE, "how long is normal?"),
        (Topic.EQUIPMENT, "what would I need?"),
    ],
)
def test_a_question_back_leaves_it_to_the_coach(topic, said):
    assert topic in answered(topic, said).accepted_defaults


@pytest.mark.parametrize(
    ("said", "minutes"),
    [
        ("Sat I can only do 60 minutes", 90),
        ("only saturday is 60 minutes, the other days 80", 80),
        ("can you make tuesday only 20 minutes", 90),
        ("wed, 60 min max", 90),
        ("I train saturday too but only 45 min", 90),
        ("45 min on weekdays", 90),
        ("make it 60 minutes on all days", 60),
    ],
)
def test_a_length_of_one_day_leaves_the_week(said, minutes):
    talk = Talk()
    talk.say(_KNOWN)
    turn = talk.say(said)
    assert [day.value for day in talk.brief.training_days] == _days("mtwfs")
    assert talk.brief.session_minutes == minutes
    assert ("same length" in turn.text) == (minutes != 60)
    assert "understand" not in turn.text


def test_a_length_of_one_of_the_days_just_named():
    brief = answered(Topic.DAYS, "mon, weds n fri but wednesdays only 30 min")
    assert [day.value for day in brief.training_days] == _days("mwf")
    assert brief.session_minutes is None


@pytest.mark.parametrize(
    ("said", "days"),
    [
        ("saturday instead of friday", "mtws"),
        ("swap friday for sunday", "mtwsu"),
        ("thursday works too", "mtwhfs"),
        ("not tuesday", "mwfs"),
        ("mon wed fri is better", "mwf"),
        ("friday is leg day", "mtwfs"),
        ("only friday", "f"),
    ],
)
def test_a_day_more_or_less_changes_the_known_week(said, days):
    talk = Talk()
    talk.say(_KNOWN)
    talk.say(said)
    assert [day.value for day in talk.brief.training_days] == _days(days)


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("Actually the meet moved to 24 April", date(2027, 4, 24)),
        ("the meet has been pushed back to 2 May", date(2027, 5, 2)),
        ("it's on the 3rd of April now", date(2027, 4, 3)),
        ("new date for the meet: 24.4.", date(2027, 4, 24)),
        ("it was moved to the 24th", date(2027, 4, 24)),
        ("my meet was moved to may", date(2027, 5, 1)),
        ("I moved house on 2 April", date(2027, 4, 17)),
        ("moved to berlin in april", date(2027, 4, 17)),
    ],
)
def test_an_event_that_moved_keeps_its_name(said, day):
    talk = Talk()
    talk.say(_KNOWN)
    talk.say(said)
    assert (talk.brief.event_date, talk.brief.event_name) == (day, "meet")
    assert talk.brief.exclusions == ()


@pytest.mark.parametrize(
    ("said", "start"),
    [
        ("whats the weather tomorrow?", None),
        ("what time is it in tokyo tomorrow?", None),
        ("tell me a joke for tomorrow", None),
        ("can we start tomorrow?", date(2026, 11, 25)),
        ("how about starting next monday?", date(2026, 11, 30)),
    ],
)
def test_a_day_in_a_question_about_something_else_is_no_start(said, start):
    talk = Talk()
    talk.say(_KNOWN)
    talk.say(said)
    assert talk.brief.start_date == start


def test_a_kettlebell_more():
    talk = Talk()
    talk.say(_KNOWN)
    talk.say("i also have a kettlebell 12kg")
    assert talk.brief.equipment == ("barbell", "bench", "kettlebell", "rack")


@pytest.mark.parametrize(
    ("said", "start"),
    [
        ("12 weeks, startin monday", date(2026, 11, 30)),
        ("can begin from monday, this week is chaos", date(2026, 11, 30)),
        ("this week is pure chaos at work", None),
    ],
)
def test_when_it_starts(said, start):
    assert answered(Topic.TIMELINE, said).start_date == start


@pytest.mark.parametrize("said", ["4 days. oh and make the squat 160", "3, make the squat 160 too pls"])
def test_a_goal_set_anew_beside_the_answer(said):
    brief = answered(Topic.DAYS, said)
    assert {target.exercise_id: target.load for target in brief.targets}["back-squat"] == 160
    assert brief.starting_numbers == ()


@pytest.mark.parametrize("said", ["no, bench is 85x5", "no 12", "no, make it 4 days", "no, dumbbells only"])
def test_what_is_put_right_answers_no_health_question(said):
    reply = health.answered(Text(said), TODAY, asked=True, half="", before="")
    assert reply is None


@pytest.mark.parametrize(
    ("said", "none", "adult"), [("no, 45", True, True), ("no and i'm 34", True, True), ("no, 16", True, False)]
)
def test_an_age_behind_a_no_still_answers_both_halves(said, none, adult):
    reply = health.answered(Text(said), TODAY, asked=True, half="", before="")
    assert reply is not None
    assert (reply.none_apply, reply.adult) == (none, adult)


def test_make_it_twelve_behind_a_date_is_neither_years_nor_weeks():
    made = Talk()
    made.say("half marathon on 18 April")
    answer = made.say("make it 12").text
    assert "couldn't place 12" in answer
    assert (made.brief.experience, made.brief.weeks, made.brief.event_name) == (None, None, "half marathon")


def test_weeks_behind_days_are_the_programs_where_experience_is_asked():
    made = Talk()
    made.say("get stronger")
    made.say("3 days, gym, 12 weeks")
    assert (made.brief.experience, made.brief.weeks, made.brief.days_per_week) == (None, 12, 3)
