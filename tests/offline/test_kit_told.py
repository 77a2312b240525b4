"""What an athlete has to train with: of all the things a message names, those that are there for them."""

import pytest

from tests.offline.score import brief_of
from tp_core.domain.exercises import Equipment

ALL = frozenset(item.value for item in Equipment)


def kit_of(said):
    equipment = brief_of(said).equipment
    return None if equipment is None else frozenset(equipment)


@pytest.mark.parametrize(
    ("said", "kit"),
    [
        ("the community centre near me has cable stacks, dumbbells and a smith machine", {"cables", "dumbbells", "machines"}),
        ("Where I train: university gym. What's there: dumbbells, a cable station, a bunch of machines", {"dumbbells", "cables", "machines"}),
        ("not barbells, just machines and dumbbells", {"machines", "dumbbells"}),
        ("machines and dumbbells, not barbells", {"machines", "dumbbells"}),
        ("not many dumbbells but a good rack, not only that but a barbell", {"dumbbells", "rack", "barbell"}),
        ("Gym has no barbells, only dumbbells and machines", {"dumbbells", "machines"}),
        ("gym's got cables, machines and dumbbells but the barbells are all broken", {"cables", "machines", "dumbbells"}),
        ("I go to a small studio with kettlebells, boxes and rings", {"kettlebell", "box", "rings"}),
        ("rower + ski erg + sled in my box", {"rower", "ski erg", "sled"}),
        ("the gym only has machine and dumbbell", {"machines", "dumbbells"}),
        ("For the next month our hotel has a bench, kettlebells and cables", {"bench", "kettlebell", "cables"}),
        ("My brother's garage gym, rack, bar, bench", {"rack", "barbell", "bench"}),
    ],
)  # fmt: skip
def test_a_gym_told_with_what_it_has_has_that(said, kit):
    assert kit_of(said) == kit


@pytest.mark.parametrize(
    ("said", "lacking"),
    [
        ("There's everything at my gym apart from a sled", {"sled"}),
        ("the gym on base is huge, platforms, racks, machines, you name it", set()),
        ("I hate machines so only barbell stuff please. Full gym.", set()),
        ("Full gym minus the trap bar", {"trap bar"}),
        ("box has everything, 5 days", set()),
        ("campus rec has everything", set()),
        ("3 lifts a week, full weight room", set()),
        ("gym near home has machines, racks, dumbbells everything", set()),
        ("two mornings at a fitness studio with all the machines", set()),
        ("joined gym 3 months back only", set()),
        ("Want one pull-up, no band. Full gym", set()),
    ],
)
def test_a_gym_with_everything_has_it_whatever_else_is_named(said, lacking):
    assert kit_of(said) == ALL - lacking


@pytest.mark.parametrize(
    ("said", "kit"),
    [
        ("My sister's got a Peloton, me, I've got a skipping rope", {"jump rope"}),
        ("the kettlebells in the hall are my wife's. Mine are the dumbbells", {"dumbbells"}),
        ("She owns the kettlebells and won't share, so it's the pull-up bar and me", {"pull-up bar"}),
        ("A barbell would be nice but we just have dumbbells", {"dumbbells"}),
        ("Bike's for commuting only. Dumbbells at home", {"dumbbells"}),
        ("I've a box and rings at home and the neighbour's got a rower but he's funny about it", {"box", "rings"}),
        ("always a queue for the squat rack so plan without it: dumbbells, cables, machines", {"dumbbells", "cables", "machines"}),
        ("my coach wants me on the sled but we don't have one. Dumbbells and a box is it", {"dumbbells", "box"}),
    ],
)  # fmt: skip
def test_what_is_somebody_elses_is_not_had(said, kit):
    assert kit_of(said) == kit


@pytest.mark.parametrize(
    ("said", "kit"),
    [
        ("My husband has a home gym (barbell, rack, bench) and says I can use it", {"barbell", "rack", "bench"}),
        ("mum got me dumbbells and a bench for xmas early", {"dumbbells", "bench"}),
        ("The landlord lets us use the rower downstairs, and I own two kettlebells", {"rower", "kettlebell"}),
        ("my husband's rack and barbell are mine to use while he's deployed", {"rack", "barbell"}),
    ],
)
def test_what_others_let_one_use_is_had(said, kit):
    assert kit_of(said) == kit


@pytest.mark.parametrize(
    ("said", "kit"),
    [
        ("Sold the barbell and the rack. What's left: two dumbbells and a bar in the doorframe", {"dumbbells", "pull-up bar"}),
        ("the rack went on ebay, barbell stays", {"barbell"}),
        ("swapped my spin bike for a set of dumbbells", {"dumbbells"}),
        ("Floods ruined the treadmill and the bike. Kettlebells are fine", {"kettlebell"}),
        ("They took out the rower and the ski erg, so we're left with assault bikes and a rack", {"bike", "rack"}),
        ("Rack coming in January. Right now: barbell and bumper plates", {"barbell", "bumper plates"}),
        ("If I bought a treadmill would you use it? I've bands", {"bands"}),
        ("In the hotel last week I trained with cables and a treadmill, at home there's just the pull-up bar", {"pull-up bar"}),
    ],
)  # fmt: skip
def test_what_is_gone_or_yet_to_come_is_not_had(said, kit):
    assert kit_of(said) == kit


@pytest.mark.parametrize(
    ("said", "kit"),
    [
        ("Bench and barbell yes. Rack no. Dumbbells yes. Cables no.", {"bench", "barbell", "dumbbells"}),
        ("rack ✅ barbell ✅ bench ✅ dumbbells ❌ pullup bar ✅", {"rack", "barbell", "bench", "pull-up bar"}),
        ("barbell: yes\nrack: no\ndumbbells: yes", {"barbell", "dumbbells"}),
        ("Have access to: barbell, rack, dumbbells. No access to: machines, cables", {"barbell", "rack", "dumbbells"}),
        ("I have everything I need: rings and a bar in the garden", {"rings", "pull-up bar"}),
        ("Rack? Yes. Barbell? Yes. Bench? Sold it.", {"rack", "barbell"}),
        ("neither rack nor bench, just barbell and plates", {"barbell"}),
        ("nowt at home except a set of dumbbells and a skipping rope", {"dumbbells", "jump rope"}),
        ("Kit: bench, dumbbells (to 30kg). Dislikes: anything with a band.", {"bench", "dumbbells"}),
        ("theres a bench a barbell and some dumbells no rack", {"bench", "barbell", "dumbbells"}),
        ("• barbell\n• plates\n• bench", {"barbell", "bench"}),
    ],
)
def test_a_list_is_read_thing_by_thing(said, kit):
    assert kit_of(said) == kit


@pytest.mark.parametrize(
    ("said", "kit"),
    [
        ("not in a gym, i have dumbbells", {"dumbbells"}),
        ("I haven't got a gym, I have bands and a box", {"bands", "box"}),
        ("crossfit at home since my box shut. Garage: rower, plyo box, med ball", {"rower", "box", "medicine ball"}),
        ("Had a bench and a rack in the garage. Bench and bar. The rack is sold", {"bench", "barbell"}),
        ("a Concept2 in the den", {"rower"}),
        ("Rings on the pergola, nothing else", {"rings"}),
        ("have dumbels and a kettel bell", {"dumbbells", "kettlebell"}),
        ("dumbbells till 20 kg and rubber bands at home", {"dumbbells", "bands"}),
        ("rack, bar, dip attachment, competition bench in the garage", {"rack", "barbell", "dip bars", "bench"}),
        ("if I had a pool I'd swim, alas, two kettlebells in the spare room", {"kettlebell"}),
    ],
)
def test_the_last_word_on_a_thing_holds_and_a_gym_denied_is_none(said, kit):
    assert kit_of(said) == kit


@pytest.mark.parametrize(
    "said",
    [
        "I've got nothing in the house, not even a mat",
        "living room floor only",
        "Never owned a weight in my life, train with my own bodyweight",
        "just me and a yoga mat",
        "Equipment? None.",
        "kit: n/a",
        "not a gym person, I'll train at home without anything",
        "I don't have access to any weights or machines",
        "my flatmate has a peloton but nobody's allowed on it. so, me and the floor",
        "I drive a car-rack lorry and sleep in it, so no equipment",
        "Maybe next year I'll join a gym. Today it's bodyweight, 3 mornings a week",
        "Yoga mat and nothing else",
        "No equipment but I have a sturdy chair",
        "what I have: 6 ft of floor",
        "i have a mat. that's the equipment",
        "Some hotels have dumbbells and a bike, some don't, so count on bodyweight only",
    ],
)
def test_nothing_at_all_is_an_answer(said):
    assert kit_of(said) == frozenset()


@pytest.mark.parametrize(
    "said",
    [
        "Overhead press: had 60 for 3. My goal is bodyweight, and I weigh 80, so eighty kilo",
        "I'd love a bodyweight snatch one day but today it's 45 kg",
        "i have zero injuries and theres nothing i refuse to do",
        "Two goals: 100kg bench and a half marathon on 16 May. Bench is 85kg.",
        "I want a bigger bench. 100 to 120.",
        "Any day bar Wednesday works for me",
        "I work in a bar, so evenings are out. 3 days",
        "I play in a band and sit all day",
        "IT band acting up, so no downhill running",
        "sled pushes in Hyrox killed me last year",
        "gym buddy did his knee skiing so I'm training solo now",
        "Gym PRs this month: squat 200, bench 132.5",
        "retired marching band director, 61",
        "My hamstrings are like rubber bands",
        "platform days are tuesday and saturday",
        "My mate loves kettlebells, never shuts up about them",
        "Absolutely zero treadmill. I'd rather eat the treadmill.",
        "I'm not in a gym and never was",
    ],
)
def test_a_lift_a_weight_or_another_word_is_no_kit(said):
    assert kit_of(said) is None


@pytest.mark.parametrize(
    ("said", "kit"),
    [
        ("Cables and dumbbells at the gym are what I like best", ALL),
        ("front desk at the gym told me. I've been going 2 years, mostly machines and some dumbbells", ALL),
        ("full gym on weekdays, dumbbells at home at weekends", ALL),
        ("no gear at all, because I paused the box until February", frozenset()),
        ("home gym with dumbbells and a bench, mostly dumbbells", frozenset({"dumbbells", "bench"})),
    ],
)
def test_what_is_used_or_liked_of_a_gym_is_not_all_it_has(said, kit):
    assert kit_of(said) == kit


@pytest.mark.parametrize(
    ("said", "kit"),
    [
        ("I have only a bar in the park", {"pull-up bar"}),
        ("pull up and dip bars at the park", {"pull-up bar", "dip bars"}),
        ("Band, no weights", {"bands"}),
        ("gym? nope, home with bands", {"bands"}),
        ("resistance bands and a pair of 10s", {"bands", "dumbbells"}),
        ("Floor and a sofa is all I've got", set()),
        ("at home: rack, bar, bench, 140 kg", {"rack", "barbell", "bench"}),
    ],
)
def test_kit_in_the_words_of_many_hands(said, kit):
    assert kit_of(said) == frozenset(kit)
