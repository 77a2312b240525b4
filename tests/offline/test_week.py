"""Which days and how many: by what a clause says of them, not by the days being named at all."""

import pytest

from tests.offline.score import brief_of

_MON, _TUE, _WED, _THU, _FRI, _SAT, _SUN = (
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
)  # fmt: skip


@pytest.mark.parametrize(
    ("said", "days"),
    [
        ("any day but Sunday", [_MON, _TUE, _WED, _THU, _FRI, _SAT]),
        ("weekdays but not Wednesdays", [_MON, _TUE, _THU, _FRI]),
        ("Please don't schedule Fridays, all the rest is open", [_MON, _TUE, _WED, _THU, _SAT, _SUN]),
        (
            "Not Mondays. Not Thursdays either. Oh and Sunday I sleep. Whatever's left is yours",
            [_TUE, _WED, _FRI, _SAT],
        ),
        ("Mon to Sat, 40 minutes", [_MON, _TUE, _WED, _THU, _FRI, _SAT]),
        ("MWF please", [_MON, _WED, _FRI]),
        ("big gym after my 9-5, m t th f", [_MON, _TUE, _THU, _FRI]),
        ("i can do m-f, 35 min", [_MON, _TUE, _WED, _THU, _FRI]),
        ("Tuesdays and Thursdays - no wait, Thursdays are choir. Tuesdays and Fridays then", [_TUE, _FRI]),
        ("I train Mondays, Wednesdays, and either Friday or Saturday, let's call it Saturday", [_MON, _WED, _SAT]),
        ("Mondays, Wednesdays, Fridays + Sunday if it rains", [_MON, _WED, _FRI]),
        ("work mon-thu 7 to 7 so it's fri sat sun", [_FRI, _SAT, _SUN]),
        ("I coach netball on Tuesdays. Mondays and Fridays for me", [_MON, _FRI]),
        ("free on tuesdays, thursdays are taken, fridays ok", [_TUE, _FRI]),
        ("I squat on Mondays and bench on Thursdays", [_MON, _THU]),
        ("after school mon wed fri", [_MON, _WED, _FRI]),
        ("used to go mon to sat, now it's just wednesdays and sundays", [_WED, _SUN]),
        ("six days a week, Friday off always", [_MON, _TUE, _WED, _THU, _SAT, _SUN]),
        ("Can't run Mondays or Thursdays, the other five are OK", [_TUE, _WED, _FRI, _SAT, _SUN]),
        ("I could run Mondays but it's choir, so Tues, Thurs, Sat", [_TUE, _THU, _SAT]),
        ("train with them Tues & Thurs nights, so gym has to be Mon and Wed", [_MON, _WED]),
        ("I only get Mondays and Tuesdays off. Would do both days.", [_MON, _TUE]),
        ("hotel gym, I travel mon-thu so those days", [_MON, _TUE, _WED, _THU]),
        ("The pool is closed Tuesdays, no matter. Weights on Tuesday and Saturday", [_TUE, _SAT]),
        ("Mon, Tue and Thu evenings, weekends off", [_MON, _TUE, _THU]),
        ("football, which I play Tue and Fri, so lifting is Mon and Thu", [_MON, _THU]),
        ("Tuesdays are out and so are weekends. Leaves me Mon, Wed, Thu", [_MON, _WED, _THU]),
        ("Mon free, Tue scouts, Wed free, Thu the in-laws', Sat free", [_MON, _WED, _SAT]),
        ("would 40 minutes on Tue, Thu and Sun work?", [_TUE, _THU, _SUN]),
        ("my brother has the rack mon and fri so it's wed and sun for me", [_WED, _SUN]),
        ("I go Monday to... no, make that Tuesday, Thursday", [_TUE, _THU]),
        (
            "Can't make Tuesdays or Fridays, that's the food coop, the other five are fine",
            [_MON, _WED, _THU, _SAT, _SUN],
        ),
        ("dumbbells at my mum's that I use Mondays and Saturdays", [_MON, _SAT]),
        ("I'm on the road from Monday to Thursday, so Fri and Sun", [_FRI, _SUN]),
    ],
)
def test_days_they_train_on(said, days):
    assert [day.value for day in brief_of(said).training_days] == days


@pytest.mark.parametrize(
    "said",
    [
        "parkrun every saturday, 31:20 last week",
        "choir is on Thursdays",
        "had 60 for 3 on Saturday. want 80 kg",
        "26:15 on Tuesday just gone",
        "hands n elbows cooked by friday",
        "meet is on Saturday",
        "I sat on the couch under the sun for 3 years",
        "no Mondays",
        "don't pin me to weekdays",
        "weekends I'm away",
        "start me on Monday",
        "big toe is buggered (turf toe)",
        "bought a bench on Black Friday",
        "travelling for work monday to friday",
    ],
)
def test_days_of_something_else(said):
    assert brief_of(said).training_days == ()


@pytest.mark.parametrize(
    ("said", "days"),
    [
        ("trucker, 20 min at the truck stop most days, call it 5", 5),
        ("some weeks it's 2 some weeks 4, say 3", 3),
        ("I'd go five days if my elbow let me; it doesn't, so four", 4),
        ("I thought four days. Then I looked at my calendar. Three.", 3),
        ("Winter evenings 20 minutes, three of 'em", 3),
        ("two bench days out of four", 4),
        ("I want three runs per week, on the other four days I rest", 3),
        ("I swim three times a week, so two days in the gym", 2),
        ("been training 5 days a week, want to drop to 3", 3),
        ("60 km/wk, 20 longest. 5x week", 5),
        ("5k parkrun every saturday, i have 3 days total include parkrun", 3),
        ("3 days, 4 if work is quiet", 3),
        ("Six runs is what the book says, I'm sticking with four", 4),
        ("six days on, one day off", 6),
        ("the gym is open 6 days a week, 3 sessions for me", 3),
        ("I sleep in the truck 5 nights a week. 3 days, 30 minutes", 3),
        ("spin class 2x a week, 4 days total", 4),
        ("right now I run twice a week, I could do 3 with a plan", 3),
        ("heard people grow on 2 days, I have four free", 4),
        ("she does 5 days, I do 3.", 3),
        ("I train at a box 4x, an hour", 4),
        ("4 days, hmm actually make it 5 shorter ones", 5),
        ("2 lifting days and 3 runs", 5),
        ("five classes a week at my best, now I've got 3 evenings", 3),
        ("Tue and Sat with the club and one more day somewhere, so three in all", 3),
        ("upper/lower 4x, 60 min", 4),
        ("evenings only, two of em", 2),
        ("I run twice a week at the moment, could add a third day", 3),
    ],
)
def test_how_many_days(said, days):
    assert brief_of(said).days_per_week == days


@pytest.mark.parametrize(
    "said",
    [
        "Low back gets cranky if I pull heavy twice a week",
        "I ran 3 days ago",
        "push-ups: 5. dips: 8.",
        "I have 3 rest days",
        "10 push ups 3 times a day",
        "8 week plan",
        "6 exercises per session",
        "I bike to work every day, 8 km each way",
        "left elbow is sore every day",
        "my last PT had me in the gym 6 days a week",
        "in my twenties I trained 2 hours a day, 6 days a week",
        "maybe a fifth session some weeks",
        "10 km in one run is my most",
        "what happens if I can only make it 2 days some week?",
        "away 3 nights a week for work",
    ],
)
def test_numbers_that_are_no_days(said):
    assert brief_of(said).days_per_week is None


@pytest.mark.parametrize(
    ("said", "minutes"),
    [
        ("an hour and fifteen, 3 days", 75),
        ("hour and forty-five each", 105),
        ("hr and a half each", 90),
        ("Three days of 50.", 50),
        ("minutes = 45. days = 4", 45),
        ("under an hour, say 50", 50),
        ("evenings 6 to 7.15", 75),
        ("3 days of 100 push-ups", None),
        ("Mon-Fri before work, 6am till 6:45", 45),
        ("parkrun is my only run, every sat, about 33 minutes", None),
        ("my knee goes after 2 hrs of running", None),
    ],
)
def test_how_long_a_session_may_be(said, minutes):
    assert brief_of(said).session_minutes == minutes


@pytest.mark.parametrize(
    ("said", "days"),
    [
        ("somewhere between 2 and 4 a week", 2),
        ("gym between two and three times a week", 2),
        ("Two runs alone plus the club on Wednesday", 3),
        ("i do parkrun every sat and one club session on wednesday and that's it, can add one more", 3),
        ("mon and wed, could do another day", 3),
        ("Mon/Thu are my pull days, then there are 2 other days", 4),
        ("Happy to run 4 times, half on 11 April", 4),
        ("maybe 3 times, I don't know", 3),
        ("Is three days enough? That's what I have.", 3),
        ("between 6 and 7 am only", None),
        ("gym mon wed fri, one session each", 3),
    ],
)
def test_how_many_days_however_they_are_counted(said, days):
    assert brief_of(said).days_per_week == days


@pytest.mark.parametrize(
    ("said", "days"),
    [
        ("I run with the club on Tuesdays and Thursdays and a long one at some point in the weekend", []),
        ("full gym on weekdays, dumbbells at home at weekends", []),
        ("Oly class Tue/Thu, open gym Sunday, 90 min a go", [_TUE, _THU, _SUN]),
        ("barbell club mon wed fri so I'd do your stuff then", [_MON, _WED, _FRI]),
        ("Started at the box in June. I'm there Mondays, Wednesdays and Fridays", [_MON, _WED, _FRI]),
    ],
)
def test_days_of_ones_own_sport_are_days_and_what_is_there_on_them_names_none(said, days):
    assert [day.value for day in brief_of(said).training_days] == days


@pytest.mark.parametrize(
    ("said", "minutes"),
    [
        ("I'm 67, I can walk for an hour. 2 days", None),
        ("Legs and core, please. 3x45", 45),
        ("Could spend 45 minutes on it", 45),
    ],
)
def test_a_walk_is_no_session_and_three_by_45_is(said, minutes):
    assert brief_of(said).session_minutes == minutes


@pytest.mark.parametrize(
    ("said", "days", "named"),
    [
        ("water sessions are tue thu sat so gym mon wed", 2, [_MON, _WED]),
        ("chest monday, back tuesday, legs thursday (sigh), arms friday", 4, [_MON, _TUE, _THU, _FRI]),
        ("Pool is Mon/Wed/Fri. On the other weekdays I'd lift", 2, [_TUE, _THU]),
        ("Saturdays obviously plus two evenings", 3, []),
        ("fridays and the other weekdays are out", None, []),
        ("I run Saturdays and one other time in the week. could do a third.", 3, []),
        ("2-3 times, 30 min, one 16kg kettlebell", 2, []),
        ("My days change every week, but I can always do 3", 3, []),
        ("everyday is ok, 20 mins", 7, []),
        ("I can train each day", 7, []),
        ("5 days after class, 1 hr", 5, []),
        ("RPE based 4d bench focus", 4, []),
        ("a half and a deadlift goal, 3 runs + 2 lifts", 5, []),
    ],
)
def test_days_in_the_words_of_many_hands(said, days, named):
    brief = brief_of(said)
    assert (brief.days_per_week, [day.value for day in brief.training_days]) == (days, named)


def test_minutes_of_movement_are_no_session():
    assert brief_of("Dr wants 150 min activity. 40 min twice a week for the weights").session_minutes == 40
