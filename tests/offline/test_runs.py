"""Running: how far in a week and at the longest, and which times are wished for, were run, or are nobody's."""

import pytest

from tests.offline.score import brief_of


@pytest.mark.parametrize(
    ("said", "weekly", "longest"),
    [
        ("I log 40 miles/week, long run 16. Marathon on 10 October", 64.4, 25.7),
        ("60k a week, long runs of 30, five runs", 60, 30),
        ("weekly mileage 30, long run 12, both miles", 48.3, 19.3),
        ("I run 45 miles a week with an 18 mile long run", 72.4, 29.0),
        ("14 miles in a good week and 5 at a stretch", 22.5, 8.0),
        ("I'm up to 22 km a week now, never longer than 9", 22, 9),
        ("60 km/wk, 20 longest. 5x week", 60, 20),
        ("I can run 8k, that's my longest. 20 km most weeks", 20, 8),
        ("Ran 10 miles on Sunday, longest ever. I do about 20 miles a week", 32.2, 16.1),
        ("3 runs a week, 28 km, half marathon on 2 May", 28, None),
        ("my half is in May, 70 km in six runs", 70, None),
        ("cycling 150 km a week and running about 20", 20, None),
        ("I used to run 80 km a week before the baby. Now it's 15 on a good week", 15, None),
        ("I'd like to build up to 60 km a week. Doing 38 right now.", 38, None),
        ("Longest run since then is 18 km, and a week's about 28. Marathon in May", 28, 18),
        ("The plan has a 32 km long run in it. Mine has never been above 23, and the week is 47", 47, 23),
        ("Can't run more than 3 km now after covid", None, 3),
        ("My wife does 60k a week. Me, I manage 20, in two runs.", 20, None),
        ("I can run 7 km without stopping and do about 15 a week", 15, 7),
        ("I manage 3 km and then I walk. 5k in May", None, 3),
        ("I want to run 10 km non-stop in May", None, None),
        ("never run in my life. Run 5k without stopping by 1 April", 0.0, None),
        ("mostly 4 km, and one time I did 9 km. Half marathon in May", None, 9),
        ("about 30 km per week with a 12 km long run on Sundays", 30, 12),
        ("a 10k on Saturday and two 5ks in the week, marathon one day", None, 10),
    ],
)
def test_distances_of_running_in_every_order(said, weekly, longest):
    brief = brief_of(said)
    assert (brief.weekly_distance_km, brief.longest_run_km) == (weekly, longest)


@pytest.mark.parametrize(
    "said",
    [
        "sessions no longer than 60, 3 days a week",
        "10k on 2 May, long run on Sundays 2 hours, 4 days a week",
        "I run 3 days a week, 5 km each",
        "I cycle 100 km a week and lift twice",
        "longest plank is 90, max push-ups 42",
        "i can swing a session on tuesday, and a long one sunday",
        "want to run 50 km a week by summer",
    ],
)
def test_what_is_no_distance_of_running(said):
    brief = brief_of(said)
    assert (brief.weekly_distance_km, brief.longest_run_km) == (None, None)


def _races(said):
    brief = brief_of(said)
    return (
        [one.duration_seconds for one in brief.starting_numbers],
        [one.duration_seconds for one in brief.targets],
    )


@pytest.mark.parametrize(
    ("said", "now", "wanted"),
    [
        ("BQ or bust, need 3:45. PR is 3:52", [13920], [13500]),
        ("3:31 best, looking for 3:20 at the marathon on 16 May", [12660], [12000]),
        ("i can run 5 km without stopping, 36 min. my sister does it in 26. id like 30", [2160], [1800]),
        ("10k on 2 May. Under an hour would tickle me pink", [], [3600]),
        ("I ran my first 10k in 1 hour 4 minutes and want to get that below an hour", [3840], [3600]),
        ("My husband's a 2:58 man. Marathon in April, I'd be delighted with 4:30", [], [16200]),
        ("Marathon in three hours fifteen is the goal, my best is three twenty-four", [12240], [11700]),
        ("third marathon coming up. ran 4:21 and 4:09, so sub 4 next", [14940], [14400]),
        ("get me from 1:58 to 1:45 for the half", [7080], [6300]),
        ("ten k in an hour and four minutes currently, would love fifty-five", [3840], [3300]),
        ("Half marathon, target 1:45, PB 1:52", [6720], [6300]),
        (
            "the Dublin half... wait no, I've moved to the 10K, the half sold out. 55 minutes, did 1:01:30",
            [3690],
            [3300],
        ),
        ("10k on 9 May, at 57 now, 54 would be grand", [3420], [3240]),
        ("the Edinburgh marathon. He's chasing 3:15, I'm chasing 4:15, from 4:28", [16080], [15300]),
        ("A half in 1:35 one day; realistic for 2 May is 1:40. Currently at 1:46", [6360], [6000]),
        ("Last 5k: 19:48. One before: 20:30. Next: hopefully 18:59", [1188], [1139]),
        ("can you get me to a 5:55 mile, i'm at 6:18", [378], [355]),
        ("Five kilometres in nineteen minutes flat, please. Nineteen fifty-two today.", [1192], [1140]),
        ("What would it take to get from 1h42 to 1h35 in the half?", [6120], [5700]),
        ("My 5k is 26:30 and I should be at 25:00", [1590], [1500]),
        ("I want to knock five minutes off my half, which is at 1:55", [6900], [6600]),
        ("shave 30 seconds off my 5k, I'm at 22:10", [1330], [1300]),
        ("half marathon, 11 april, 1:59:59", [], [7199]),
        ("Best mile 6:20. 5:45 please", [380], [345]),
    ],
)
def test_a_time_belongs_to_the_race_the_message_is_about(said, now, wanted):
    assert _races(said) == (now, wanted)


@pytest.mark.parametrize(
    "said",
    [
        "My sister does a 5k in 26. I just want to finish one",
        "my watch predicts a 20:50 5k, yeah right",
        "If I hadn't torn my hamstring I'd have gone sub 40 in the 10k",
        "Half marathon in May. I can train at 6:30, three days, 45 minutes",
        "5k plan please, 3 runs a week, 30 minutes each",
        "A mate reckons I could go sub 3 if I tried. I only want to finish my first marathon",
        "I row 10k in 41 minutes on the erg. My first running race is a 10k in April",
        "two runs a week, one 5k one 8k",
        "ran 19:30 for 5k at uni, that was 12 yrs ago",
        "a sub-20 5k is for other people",
        "The marathon on 25 April, just to finish. My back seizes after two hours",
        "10k on 28 May, three times a week half an hour would be ok",
        "took ten minutes off my walk to work, 5k plan please",
    ],
)
def test_what_is_no_time_of_theirs(said):
    assert _races(said) == ([], [])


@pytest.mark.parametrize(
    ("said", "wanted", "now"),
    [
        ("half marathon on 18 April 2027 in 1:45, now 10k in 49:30", [(21097.5, 6300)], [(10000, 2970)]),
        ("half marathon in 1:45 on 18 april. my 10k is 49:30", [(21097.5, 6300)], [(10000, 2970)]),
        ("10k in 50 minutes on 14 March, half marathon PB 1:58", [(10000, 3000)], [(21097.5, 7080)]),
        ("10k on 14 March in 50 minutes", [(10000, 3000)], []),
        ("I ran a 10k in 49:30 on 3 october, want to run a half", [], [(10000, 2970)]),
        ("10k 49:30 on 3 october", [], [(10000, 2970)]),
    ],
)
def test_a_time_on_a_day_is_to_come_unless_something_says_that_it_was(said, wanted, now):
    brief = brief_of(said)
    assert [(one.distance_meters, one.duration_seconds) for one in brief.targets] == wanted
    assert [(one.distance_meters, one.duration_seconds) for one in brief.starting_numbers] == now


@pytest.mark.parametrize(
    ("said", "now", "wanted"),
    [
        ("My 10k is at 5:45 per km, I'd like to hold 5:15", [(10000, 3450)], [(10000, 3150)]),
        ("want to hold 5:30/km for a half", [], [(21097.5, 6962)]),
        ("sub 4:00 per km for 5k", [], [(5000, 1200)]),
        ("10k: now 6:00/km, goal 5:30/km", [(10000, 3600)], [(10000, 3300)]),
        ("Half at 8:30 a mile, want 8:00", [(21097.5, 6686)], [(21097.5, 6293)]),
        ("marathon on 12 April, want to run it at 5 min/km", [], [(42195, 12658)]),
        ("run a half at 5:30 pace, 4 days", [], [(21097.5, 6962)]),
        ("keep 5:40 a km for the whole half in May", [], [(21097.5, 7173)]),
        ("I can hold 5:20/km for 10k right now. Aim: 5:00/km.", [(10000, 3200)], [(10000, 3000)]),
        ("easy runs at 6:30/km, 10k in May", [], []),
        ("my easy pace is 7:00 min/km. marathon on 12 april", [], []),
        ("half at 7:30 pace", [], []),
        ("Half marathon 1:45 goal which is 4:58/km", [], [(21097.5, 6300)]),
        (
            "Marathon in Valencia on 5 September. 3:45 is the dream, my half is 1:55",
            [(21097.5, 6900)],
            [(42195, 13500)],
        ),
    ],
)
def test_a_pace_over_a_race_is_its_time(said, now, wanted):
    brief = brief_of(said)
    assert [(one.distance_meters, one.duration_seconds) for one in brief.starting_numbers] == now
    assert [(one.distance_meters, one.duration_seconds) for one in brief.targets] == wanted


def test_a_week_run_with_the_club_is_theirs_and_a_last_long_run_the_longest():
    assert brief_of("I run with the club twice a week, about 20 km in total").weekly_distance_km == 20
    assert brief_of("10k in March. 55 km per week, long run Sunday, last one was 18k").longest_run_km == 18


def test_runs_told_day_by_day_are_the_week_in_their_sum():
    said = "Tue 6k easy, Sat parkrun 24:50, Sun 12k. So that's about 32 km. Half marathon in April"
    assert brief_of(said).weekly_distance_km == 32


def test_a_record_of_ones_own_is_a_time():
    assert _races("half marathon of Paris in less of 2 hours. My record is 2h08") == ([7680], [7200])
