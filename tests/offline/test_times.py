"""Lengths and dates: which of them are the program's, and which tell of something else."""

import pytest

from tests.offline.score import brief_of


@pytest.mark.parametrize(
    ("said", "weeks"),
    [
        ("For 10 weeks I'd like a plan to get bigger", 10),
        ("Ten weeks I have", 10),
        ("12 weeks strength 4 days no injuries", 12),
        ("3 months please", 13),
        ("a quick 2 week thing", 2),
        ("did a 12 week program, now want another 8 weeks", 8),
        ("my sister's running a marathon on 3 May, I just want a 6 week plan", 6),
        ("16 weeks would be ideal but I only have 11", 11),
        ("my mate did a 12 week thing. Make mine 7", 7),
        ("Finished a 12 week block on Friday, build me a 4 weeker now", 4),
        ("Six-week plan please. I'm between shifts until the new year", 6),
    ],
)
def test_lengths_of_the_program(said, weeks):
    assert brief_of(said).weeks == weeks


@pytest.mark.parametrize(
    "said",
    [
        "did a bit of gym at uni (like 8 months?)",
        "after baby 7 months. I want to be healthy",
        "Miner, 2 weeks on 1 off",
        "pearl boat, 3 week sea 3 week land",
        "5 wks in to couch to 5k",
        "New to it, about 6 months.",
        "been hitting the gym since febuary, so nine months",
        "my dad pays 20 a month",
        "in a cast for 6 weeks in spring",
        "It took me 10 weeks to add 5 kg to my bench",
        "I'm 52 weeks sober today",
        "2.5 years straight of lifting, never missed a month",
        "I'm 8 weeks out from an ACL reconstruction",
        "Did Starting Strength for 3 months from zero and stalled",
        "a long weekend of 3 days, but I only have 2",
    ],
)
def test_lengths_of_something_else(said):
    assert brief_of(said).weeks is None


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("Parkrun 5k PB attempt on Saturday 20 Feb", "2027-02-20"),
        ("deadlift 180 kg by Memorial Day", "2027-05-31"),
        ("pull 500 lb by Labor Day-ish, lets say September 1", "2027-09-01"),
        ("bench 225 before spring break (march 13)", "2027-03-13"),
        ("sub 20 5k by the end of the year", "2026-12-31"),
        ("Keep me competitive for the Open, it starts Feb 25", "2027-02-25"),
        ("the santa dash on 20 december is just for fun, real one is 3 april, a 10k", "2027-04-03"),
        ("my mate's meet is 6 Feb, I'm only handling him. my own meet is 8 May", "2027-05-08"),
        ("marathon in October", "2027-10-01"),
        ("half marathon on the twenty-seventh of March", "2027-03-27"),
        ("There's a 10k on 5 December, I'm not doing that one. Mine is 31 January", "2027-01-31"),
        ("My mum's 60th is 17 April so I can't race then. The marathon is 24 April", "2027-04-24"),
        ("my half this autumn took 1:49, the next race is on 6 June", "2027-06-06"),
        ("bench 100 by spring finals (May 5)", "2027-05-05"),
        ("Ski week starts 16 January for me", "2027-01-16"),
    ],
)
def test_dates_to_train_towards(said, day):
    date = brief_of(said).event_date
    assert date is not None
    assert date.isoformat() == day


@pytest.mark.parametrize(
    "said",
    [
        "Hamstring strain in august, mostly fine now",
        "Got 172.5 in August, want a 200 kg deadlift",
        "455 went up in Sept",
        "my left ankle, sprained in September",
        "hands cooked by friday",
        "I'm away two weeks in February on a cruise",
        "Had knee surgery on 3 March this year",
        "Last year I had a meet on 10 October",
        "My membership runs out on 28 February",
        "the physio said no overhead till feb",
        "My dad's surgery is on 2 December",
        "xmas is gonna wreck me so lets start 4 jan",
        "I sold my London place for April, so no marathon any more",
        "my sister got me a kettlebell for christmas",
        "100 bench by xmas next year",
        "can't start before the 9th",
        "Started at the box on 3 November",
    ],
)
def test_dates_of_something_else(said):
    assert brief_of(said).event_date is None


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("starting next monday, mondays & fridays", "2026-11-30"),
        ("ten weeks pls, we begin monday", "2026-11-30"),
        ("On holiday until 10 January, so first workout on the 11th, please", "2027-01-11"),
        ("Week one should be the week of Monday 11 January", "2027-01-11"),
        ("Kids go back to school 11 Jan, that's when I start", "2027-01-11"),
        ("Joined this gym 1 September. Want to begin your plan on 7 December", "2026-12-07"),
        ("At sea from 11 January so I start then", "2027-01-11"),
        ("start = 14 dec", "2026-12-14"),
        ("Start on 4 January because who starts in december", "2027-01-04"),
        ("Start after New Year, 4 January", "2027-01-04"),
        ("Commencement: 4 January", "2027-01-04"),
        ("a plan of 20 weeks in which the first day is 4 January", "2027-01-04"),
    ],
)
def test_the_day_it_starts(said, day):
    date = brief_of(said).start_date
    assert date is not None
    assert date.isoformat() == day


def test_a_month_ahead_is_no_start_by_itself():
    assert brief_of("Our hotel for the next month has a bench").start_date is None
    assert brief_of("Bench 80 kg to 100 kg asap").start_date is None


@pytest.mark.parametrize(
    ("said", "minutes"),
    [
        ("40 minutes incl. shower so let's say 30", 30),
        ("Sessions of one hour, well, fifty minutes by the time I've parked", 50),
        ("6am till 6:45, dumbbells at home", 45),
        ("gym from 12:15 to 13:00", 45),
        ("not up for hour-long sessions, cap mine at 30 min", 30),
        ("no more than 45 minutes", 45),
        ("5k, 3 days, 40 minutes", 40),
        ("20 minutes at the truck stop, most days, call it 5", 20),
        ("Sessions run 80 minutes", 80),
        ("5 days a week, hour n a half", 90),
        ("five hours a week, spread over five days", 60),
    ],
)
def test_the_length_of_a_session(said, minutes):
    assert brief_of(said).session_minutes == minutes


@pytest.mark.parametrize(
    "said",
    [
        "This year a 10K, June 26. Under an hour would tickle me pink",
        "couch to 5k worked, i can run 5 km, 36 min. id like 30",
        "I want to do the Murph, under fifty minutes",
        "parkrun is my only exercise, about 33 minutes",
        "shift is 06:00-14:00 one week and 22:00-06:00 the next",
        "My commute is 70 minutes on a good day",
        "calf tightens up around the 20 minute mark",
        "half marathon from 1:58 to 1:50",
    ],
)
def test_times_that_are_no_sessions(said):
    assert brief_of(said).session_minutes is None


def test_a_month_behind_a_time_says_when_that_was():
    brief = brief_of("Half on 28 Feb, 1:38 goal (have 1:43 from oct). 48 km pw")
    assert brief.start_date is None
    assert brief.event_date is not None


def test_a_fell_race_is_no_fall():
    assert str(brief_of("Fell race 5 June (18k)").event_date) == "2027-06-05"


def test_a_day_of_a_log_is_none_to_train_for():
    brief = brief_of("Mon 16/11 - squat 5x5 @ 100\nplan: mon/wed/fri, get squat to 140x1")
    assert brief.event_date is None


def test_a_season_that_starts_is_trained_for():
    assert str(brief_of("stronger for the spring season, starts 20 march").event_date) == "2027-03-20"
