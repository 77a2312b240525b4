"""Short messages on one kind of fact each, by five further hands, tuned on. Notation as in `first_messages`."""

from tests.offline.first_messages import Facts

AGAIN_LIFTS: list[tuple[str, Facts]] = [
    (
        "bench 82.5 atm, after 95",
        {"discipline": "any", "now": {"bench-press": (82.5, None)}, "targets": {"bench-press": (95, None)}},
    ),
    (
        "Squatting 110 for a triple these days, chasing 130.",
        {"discipline": "any", "now": {"back-squat": (110, 3)}, "targets": {"back-squat": (130, None)}},
    ),
    (
        "my deadlift is 375 lbs and four hundred and five is the dream",
        {"discipline": "any", "now": {"deadlift": (170.1, None)}, "targets": {"deadlift": (183.7, None)}, "unit": "lb"},
    ),
    (
        "OHP has been glued to 52.5kg since forever pls help me get 60kg over my head",
        {"discipline": "any", "now": {"overhead-press": (52.5, None)}, "targets": {"overhead-press": (60, None)}},
    ),
    (
        "Sir I am doing deadlift 90 kg only 4 reps, my aim is 120 kg kindly guide",
        {"discipline": "any", "now": {"deadlift": (90, 4)}, "targets": {"deadlift": (120, None)}},
    ),
    (
        "Reckon I've got a 180 pull in me mate, did 165 on Saturday and it flew",
        {
            "discipline": "any",
            "now": {"deadlift": (165, None)},
            "targets": {"deadlift": (180, None)},
            "named": "none-or-any",
        },
    ),
    (
        "Two plates on bench. That's it, that's the goal. Sitting at 87.5 kg.",
        {"discipline": "any", "now": {"bench-press": (87.5, None)}, "targets": {"bench-press": (100, None)}},
    ),
    (
        "front squat 100x2 -> 115",
        {"discipline": "any", "now": {"front-squat": (100, 2)}, "targets": {"front-squat": (115, None)}},
    ),
    (
        "I make squat 95 kilos, five repetition, and I would like arrive to 120",
        {"discipline": "any", "now": {"back-squat": (95, 5)}, "targets": {"back-squat": (120, None)}},
    ),
    (
        "strict press 42.5 now, 50 by easter??",
        {
            "discipline": "any",
            "now": {"overhead-press": (42.5, None)},
            "targets": {"overhead-press": (50, None)},
            "event": "2027-03-28",
            "event_name": "none-or-any",
        },
    ),
    (
        "benhc 65kg x6 wnat 80kg",
        {"discipline": "any", "now": {"bench-press": (65, 6)}, "targets": {"bench-press": (80, None)}},
    ),
    (
        "Only thing I care about: a 500 pound deadlift. 440 moved ok last week.",
        {
            "discipline": "any",
            "now": {"deadlift": (199.58, None)},
            "targets": {"deadlift": (226.8, None)},
            "unit": "lb",
        },
    ),
    (
        "hit 142.5 squat yesterday!! new pb!! 150 next",
        {"discipline": "any", "now": {"back-squat": (142.5, None)}, "targets": {"back-squat": (150, None)}},
    ),
    (
        "goal is repping 100 on the bench for 5, atm I get it twice",
        {"discipline": "any", "now": {"bench-press": (100, 2)}, "targets": {"bench-press": (100, 5)}},
    ),
    (
        "Turning my 60 kg x 3 bench into 60 kg x 10 would make my year",
        {"discipline": "any", "now": {"bench-press": (60, 3)}, "targets": {"bench-press": (60, 10)}, "event": "any"},
    ),
    (
        "ten weeks to drag my dead from 150 up to 170, doable?",
        {"discipline": "any", "now": {"deadlift": (150, None)}, "targets": {"deadlift": (170, None)}, "weeks": 10},
    ),
    (
        "5RM squat: 117.5. Hoping for a 140 max.",
        {"discipline": "any", "now": {"back-squat": (117.5, 5)}, "targets": {"back-squat": (140, None)}},
    ),
    (
        "would be chuffed with a 70kg bench tbh, I'm on 57.5",
        {"discipline": "any", "now": {"bench-press": (57.5, None)}, "targets": {"bench-press": (70, None)}},
    ),
    (
        "I can deadlift 100x5 comfortably. No particular number in mind, just more.",
        {"discipline": "any", "now": {"deadlift": (100, 5)}},
    ),
    ("Squat 3 plates pls. thats all", {"discipline": "any", "targets": {"back-squat": (140, None)}}),
    (
        "someone said 100kg bench is easy. it is not easy. i am at 78",
        {"discipline": "any", "now": {"bench-press": (78, None)}, "targets": "any"},
    ),
    (
        "power clean 80 going on 90",
        {"discipline": "any", "now": {"power-clean": (80, None)}, "targets": {"power-clean": (90, None)}},
    ),
    (
        "Sumo deadlift sits at 185 kg, 200 is calling",
        {"discipline": "any", "now": {"sumo-deadlift": (185, None)}, "targets": {"sumo-deadlift": (200, None)}},
    ),
    (
        "hip thrusting 100kg for 8 reps, want to load 140",
        {"discipline": "any", "now": {"hip-thrust": (100, 8)}, "targets": {"hip-thrust": (140, None)}},
    ),
    (
        "I'm 61 and my deadlift is 70 kilos. Ninety would please me no end.",
        {"discipline": "any", "now": {"deadlift": (70, None)}, "targets": {"deadlift": (90, None)}},
    ),
    (
        "Paused bench 102.5 for two, hunting 110 paused by the end of January",
        {
            "discipline": "any",
            "now": {"paused-bench-press": (102.5, 2)},
            "targets": {"paused-bench-press": (110, None)},
            "event": "2027-01-31",
        },
    ),
    (
        "good mornings 60x8, yes really, next stop 80",
        {"discipline": "any", "now": {"good-morning": (60, 8)}, "targets": {"good-morning": (80, None)}},
    ),
    (
        "S 127.5 / B 92.5 / D 162.5. Aiming 140 / 100 / 180.",
        {
            "discipline": "any",
            "now": {"back-squat": (127.5, None), "bench-press": (92.5, None), "deadlift": (162.5, None)},
            "targets": {"back-squat": (140, None), "bench-press": (100, None), "deadlift": (180, None)},
        },
    ),
    (
        "squat 90x5\nbench 62.5x5\ndeadlift 115x5\nohp 40x5",
        {
            "discipline": "any",
            "now": {"back-squat": (90, 5), "bench-press": (62.5, 5), "deadlift": (115, 5), "overhead-press": (40, 5)},
        },
    ),
    (
        "100 bench, 140 squat, 180 dead by xmas next year",
        {
            "discipline": "any",
            "targets": {"bench-press": (100, None), "back-squat": (140, None), "deadlift": (180, None)},
            "event": "2027-12-25",
            "event_name": "none-or-any",
        },
    ),
    (
        "numbers as of this morning, squat 132 (3 reps), bench 88 (2 reps), deadlift 170 (1 rep)",
        {"discipline": "any", "now": {"back-squat": (132, 3), "bench-press": (88, 2), "deadlift": (170, 1)}},
    ),
    (
        "Back squat's fine at 150, it's bench that's embarrassing, 75. Get me to 90.",
        {
            "discipline": "any",
            "now": {"back-squat": (150, None), "bench-press": (75, None)},
            "targets": {"bench-press": (90, None)},
        },
    ),
    (
        "im squatting 60 and benching 40, goals 80 and 50 :)",
        {
            "discipline": "any",
            "now": {"back-squat": (60, None), "bench-press": (40, None)},
            "targets": {"back-squat": (80, None), "bench-press": (50, None)},
        },
    ),
    (
        "Current lifts are: Squat - 105 kg, Deadlift - 135 kg, Overhead press - 47.5 kg. Target deadlift 160 kg.",
        {
            "discipline": "any",
            "now": {"back-squat": (105, None), "deadlift": (135, None), "overhead-press": (47.5, None)},
            "targets": {"deadlift": (160, None)},
        },
    ),
    (
        "bench 70→85, squat 100→125, thats the plan, 16 weeks",
        {
            "discipline": "any",
            "now": {"bench-press": (70, None), "back-squat": (100, None)},
            "targets": {"bench-press": (85, None), "back-squat": (125, None)},
            "weeks": 16,
        },
    ),
    (
        "dl 200, sq 160, bp 110. dl needs to be 220 and bp 120, squat can stay put",
        {
            "discipline": "any",
            "now": {"deadlift": (200, None), "back-squat": (160, None), "bench-press": (110, None)},
            "targets": "any",
        },
    ),
    (
        "one plate press two plate bench three plate squat four plate deadlift. the classic. wanna tick all of em",
        {
            "discipline": "any",
            "targets": {
                "overhead-press": (60, None),
                "bench-press": (100, None),
                "back-squat": (140, None),
                "deadlift": (180, None),
            },
        },
    ),
    (
        "Currently benching 2 plates and squatting 2.5 plates, would love 3 plates for the squat",
        {
            "discipline": "any",
            "now": {"bench-press": (100, None), "back-squat": (120, None)},
            "targets": {"back-squat": (140, None)},
        },
    ),
    (
        "5x5 weights rn - squat 85, bench 60, barbell row 55",
        {
            "discipline": "any",
            "now": {"back-squat": (85, 5), "bench-press": (60, 5), "barbell-row": (55, 5)},
            "kit": "none-or-any",
        },
    ),
    (
        "My squat and deadlift are the same, 120, which my coach friend finds hilarious. Sort out the deadlift, 150 please.",
        {
            "discipline": "any",
            "now": {"back-squat": (120, None), "deadlift": (120, None)},
            "targets": {"deadlift": (150, None)},
        },
    ),
    (
        "wnat: sqaut 110, dedlift 140. have: sqaut 92, dedlift 120",
        {
            "discipline": "any",
            "targets": {"back-squat": (110, None), "deadlift": (140, None)},
            "now": {"back-squat": (92, None), "deadlift": (120, None)},
        },
    ),
    (
        "Working sets last night were bench 72.5 3x5 and deadlift 130 1x5",
        {"discipline": "any", "now": {"bench-press": (72.5, 5), "deadlift": (130, 5)}},
    ),
    (
        "ich schaffe 80 kg bench press and 110 kg squat, my wish is 100 and 140",
        {
            "discipline": "any",
            "now": {"bench-press": (80, None), "back-squat": (110, None)},
            "targets": {"bench-press": (100, None), "back-squat": (140, None)},
        },
    ),
    (
        "Squat one forty, bench one hundred, deadlift one eighty. Starting Monday I want to push all three.",
        {
            "discipline": "any",
            "now": {"back-squat": (140, None), "bench-press": (100, None), "deadlift": (180, None)},
            "start": "2026-11-30",
        },
    ),
    (
        "135/95/170 (sq/bp/dl) after two years under the bar, want 155/107.5/190",
        {
            "discipline": "any",
            "now": {"back-squat": (135, None), "bench-press": (95, None), "deadlift": (170, None)},
            "targets": {"back-squat": (155, None), "bench-press": (107.5, None), "deadlift": (190, None)},
            "level": "intermediate",
        },
    ),
    (
        "Front squat 90 and back squat 115, looking to nudge those to 100 and 130 respectively",
        {
            "discipline": "any",
            "now": {"front-squat": (90, None), "back-squat": (115, None)},
            "targets": {"front-squat": (100, None), "back-squat": (130, None)},
        },
    ),
    (
        "romanian deadlift 80 for 10, leg press 160 for 12, thats legs. up top bench 50 for 8",
        {
            "discipline": "any",
            "now": {"romanian-deadlift": (80, 10), "leg-press": (160, 12), "bench-press": (50, 8)},
            "kit": "none-or-any",
        },
    ),
    (
        "bp 77.5x4, ohp 50x3, wanna see 90 and 60",
        {
            "discipline": "any",
            "now": {"bench-press": (77.5, 4), "overhead-press": (50, 3)},
            "targets": {"bench-press": (90, None), "overhead-press": (60, None)},
        },
    ),
    (
        "three sessions a week, squat at 75kg, deadlift at 95kg, get both over the hundred mark",
        {"discipline": "any", "days": 3, "now": {"back-squat": (75, None), "deadlift": (95, None)}, "targets": "any"},
    ),
    (
        "Military press: 55 kg for two. Bench: 85 kg for two. Funny how that works. Aiming at 65 and 95.",
        {
            "discipline": "any",
            "now": {"overhead-press": (55, 2), "bench-press": (85, 2)},
            "targets": {"overhead-press": (65, None), "bench-press": (95, None)},
        },
    ),
    (
        "bench 205lb squat 275lb dead 335lb, shooting for 225/315/405",
        {
            "discipline": "any",
            "now": {"bench-press": (92.99, None), "back-squat": (124.74, None), "deadlift": (151.95, None)},
            "targets": {"bench-press": (102.06, None), "back-squat": (142.88, None), "deadlift": (183.7, None)},
            "unit": "lb",
        },
    ),
    (
        "Yo can you get my bench off 185 lbs?? 225 would be sick",
        {
            "discipline": "any",
            "now": {"bench-press": (83.91, None)},
            "targets": {"bench-press": (102.06, None)},
            "unit": "lb",
        },
    ),
    (
        "pulling 365 lbs x 3, my eyes are on 455",
        {"discipline": "any", "now": {"deadlift": (165.56, 3)}, "targets": {"deadlift": (206.38, None)}, "unit": "lb"},
    ),
    (
        "I put up 115# overhead for 5. One thirty-five pounds is where I wanna be by 1 March.",
        {
            "discipline": "any",
            "now": {"overhead-press": (52.16, 5)},
            "targets": {"overhead-press": (61.23, None)},
            "event": "2027-03-01",
            "unit": "lb",
        },
    ),
    (
        "All in pounds: squat 245, bench 165, deadlift 295",
        {
            "discipline": "any",
            "now": {"back-squat": (111.13, None), "bench-press": (74.84, None), "deadlift": (133.81, None)},
            "unit": "lb",
        },
    ),
    (
        "mom of 3 here, deadlifting 155 lb, secretly want 200 lb",
        {"discipline": "any", "now": {"deadlift": (70.31, None)}, "targets": {"deadlift": (90.72, None)}, "unit": "lb"},
    ),
    (
        "front squat 205 pounds, clean 195 pounds, lookin for 225 on the clean",
        {
            "discipline": "any",
            "now": {"front-squat": (92.99, None), "clean": (88.45, None)},
            "targets": {"clean": (102.06, None)},
            "unit": "lb",
        },
    ),
    (
        "gonna be honest my squat's 135lbs for 8 and it's ugly",
        {"discipline": "any", "now": {"back-squat": (61.23, 8)}, "unit": "lb"},
    ),
    (
        "Trap bar deadlift 405 lb, target 495 lb, four days/week",
        {
            "discipline": "any",
            "now": {"trap-bar-deadlift": (183.7, None)},
            "targets": {"trap-bar-deadlift": (224.53, None)},
            "days": 4,
            "kit": "none-or-any",
            "unit": "lb",
        },
    ),
    (
        "Y'all ever get stuck a measly five pounds short? 310 lb squat, need 315.",
        {
            "discipline": "any",
            "now": {"back-squat": (140.61, None)},
            "targets": {"back-squat": (142.88, None)},
            "unit": "lb",
        },
    ),
    (
        "incline bench 155lbs for 6, flat bench 185lbs for 6",
        {"discipline": "any", "now": {"incline-bench-press": (70.31, 6), "bench-press": (83.91, 6)}, "unit": "lb"},
    ),
    (
        "squat goal three hundred lbs, recent best two fifty",
        {
            "discipline": "any",
            "targets": {"back-squat": (136.08, None)},
            "now": {"back-squat": (113.4, None)},
            "unit": "lb",
        },
    ),
    (
        "lbs not kgs please!! bench 145x5 squat 185x5 want bench 185",
        {
            "discipline": "any",
            "now": {"bench-press": (65.77, 5), "back-squat": (83.91, 5)},
            "targets": {"bench-press": (83.91, None)},
            "unit": "lb",
        },
    ),
    (
        "push press 165 lb. I'd like to see 185 lb in 8 weeks",
        {
            "discipline": "any",
            "now": {"push-press": (74.84, None)},
            "targets": {"push-press": (83.91, None)},
            "weeks": 8,
            "unit": "lb",
        },
    ),
    (
        "DB bench the 70 lb bells for 8, hoping to graduate to the 90s",
        {
            "discipline": "any",
            "now": {"dumbbell-bench-press": (31.75, 8)},
            "targets": {"dumbbell-bench-press": (40.82, None)},
            "kit": "none-or-any",
            "unit": "lb",
        },
    ),
    (
        "leg press 540lb for 10, my squat on the other hand... 205lb lol",
        {
            "discipline": "any",
            "now": {"leg-press": (244.94, 10), "back-squat": (92.99, None)},
            "kit": "none-or-any",
            "unit": "lb",
        },
    ),
    (
        "snatch 62 clean and jerk 80 looking for 70 and 90",
        {
            "discipline": "any",
            "now": {"snatch": (62, None), "clean-and-jerk": (80, None)},
            "targets": {"snatch": (70, None), "clean-and-jerk": (90, None)},
        },
    ),
    (
        "C&J 105, sn 82.5. Front squat 130 so legs are not the problem.",
        {
            "discipline": "any",
            "now": {"clean-and-jerk": (105, None), "snatch": (82.5, None), "front-squat": (130, None)},
        },
    ),
    (
        "I'd love a bodyweight snatch one day but today it's 45 kg and a prayer",
        {"discipline": "any", "now": {"snatch": (45, None)}, "targets": "any"},
    ),
    (
        "Overhead squat's 70, snatch's 68, goal snatch 75 before 30 April",
        {
            "discipline": "any",
            "now": {"overhead-squat": (70, None), "snatch": (68, None)},
            "targets": {"snatch": (75, None)},
            "event": "2027-04-30",
        },
    ),
    (
        "power snatch 55kg x2, want it at 65",
        {"discipline": "any", "now": {"power-snatch": (55, 2)}, "targets": {"power-snatch": (65, None)}},
    ),
    (
        "hang clean: 70 / dream hang clean: 85",
        {"discipline": "any", "now": {"hang-clean": (70, None)}, "targets": {"hang-clean": (85, None)}},
    ),
    (
        "cleaned 100 this arvo for the first time! jerk's the weak bit. clean and jerk is 92",
        {"discipline": "any", "now": {"clean": (100, None), "clean-and-jerk": (92, None)}},
    ),
    (
        "after the big round number: hundred kilo clean and jerk. stuck on 94",
        {"discipline": "any", "targets": {"clean-and-jerk": (100, None)}, "now": {"clean-and-jerk": (94, None)}},
    ),
    (
        "Snatch: 50, C+J: 65, BS: 90, FS: 78",
        {
            "discipline": "any",
            "now": {
                "snatch": (50, None),
                "clean-and-jerk": (65, None),
                "back-squat": (90, None),
                "front-squat": (78, None),
            },
        },
    ),
    (
        "lat pulldown 55kg 10 reps, seated cable row 50kg 10 reps, leg press 120kg 10 reps, very basic i know",
        {
            "discipline": "any",
            "now": {"lat-pulldown": (55, 10), "seated-cable-row": (50, 10), "leg-press": (120, 10)},
            "kit": "none-or-any",
            "level": "none-or-any",
        },
    ),
    (
        "dumbbell shoulder press with 18s for 8, want the 24s",
        {
            "discipline": "any",
            "now": {"dumbbell-shoulder-press": (18, 8)},
            "targets": {"dumbbell-shoulder-press": (24, None)},
            "kit": "none-or-any",
        },
    ),
    (
        "Goblet squatting a 24 kg for 10, aiming for the 32",
        {
            "discipline": "any",
            "now": {"goblet-squat": (24, 10)},
            "targets": {"goblet-squat": (32, None)},
            "kit": "none-or-any",
        },
    ),
    (
        "Incline dumbbell press: 26kg each hand, 7 reps. Would like 34kg.",
        {
            "discipline": "any",
            "now": {"incline-dumbbell-press": (26, 7)},
            "targets": {"incline-dumbbell-press": (34, None)},
            "kit": "none-or-any",
        },
    ),
    (
        "hack squat at 100 x 8 and leg extension at 65 x 12",
        {"discipline": "any", "now": {"hack-squat": (100, 8), "leg-extension": (65, 12)}, "kit": "none-or-any"},
    ),
    (
        "db rows 40kg for 8, no clue what to aim for next",
        {"discipline": "any", "now": {"dumbbell-row": (40, 8)}, "kit": "none-or-any", "unknown": "none-or-any"},
    ),
    (
        "I do the machine chest press with 45 kg, 12 times. By february I want 60 kg.",
        {
            "discipline": "any",
            "now": {"machine-chest-press": (45, 12)},
            "targets": {"machine-chest-press": (60, None)},
            "event": "2027-02-01",
            "kit": "none-or-any",
        },
    ),
    (
        "barbell curl 35x8, vain but i want 45",
        {
            "discipline": "any",
            "now": {"barbell-curl": (35, 8)},
            "targets": {"barbell-curl": (45, None)},
            "kit": "none-or-any",
        },
    ),
    (
        "Leg press two hundred kilos x 10 already, can we make it 250",
        {
            "discipline": "any",
            "now": {"leg-press": (200, 10)},
            "targets": {"leg-press": (250, None)},
            "kit": "none-or-any",
        },
    ),
    (
        "pec deck 50 x 12, lat pulldown 65 x 8",
        {"discipline": "any", "now": {"pec-deck": (50, 12), "lat-pulldown": (65, 8)}, "kit": "none-or-any"},
    ),
    (
        "turkish get up w/ 20kg, would be over the moon with 28",
        {
            "discipline": "any",
            "now": {"turkish-get-up": (20, None)},
            "targets": {"turkish-get-up": (28, None)},
            "kit": "none-or-any",
        },
    ),
    (
        "dumbbell bench 22.5s x 10 at the mo, 30s is the aim",
        {
            "discipline": "any",
            "now": {"dumbbell-bench-press": (22.5, 10)},
            "targets": {"dumbbell-bench-press": (30, None)},
            "kit": "none-or-any",
        },
    ),
    (
        "hammer curls with fourteens for 10, that's me done bragging",
        {"discipline": "any", "now": {"hammer-curl": (14, 10)}, "kit": "none-or-any"},
    ),
    (
        "bench 90, 7 pull ups, want bench 105 and 12 pull ups",
        {
            "discipline": "any",
            "now": {"bench-press": (90, None), "pull-up": (None, 7)},
            "targets": {"bench-press": (105, None), "pull-up": (None, 12)},
        },
    ),
    (
        "four chin-ups and a 65 kg squat, make it ten and 90",
        {
            "discipline": "any",
            "now": {"chin-up": (None, 4), "back-squat": (65, None)},
            "targets": {"chin-up": (None, 10), "back-squat": (90, None)},
        },
    ),
    (
        "Dips 15, pullups 11, deadlift 155. Weird mix I know.",
        {"discipline": "any", "now": {"dip": (None, 15), "pull-up": (None, 11), "deadlift": (155, None)}},
    ),
    (
        "20 reps of 100 kg squat. Widowmaker. I get 12 presently.",
        {"discipline": "any", "targets": {"back-squat": (100, 20)}, "now": {"back-squat": (100, 12)}},
    ),
    (
        "closegrip bench 75x5, pendlay row 80x5, wouldnt mind 90 on both",
        {
            "discipline": "any",
            "now": {"close-grip-bench-press": (75, 5), "pendlay-row": (80, 5)},
            "targets": {"close-grip-bench-press": (90, None), "pendlay-row": (90, None)},
        },
    ),
    (
        "deadlift 145 want 165, lower back grumbles so nothing daft",
        {"discipline": "any", "now": {"deadlift": (145, None)}, "targets": {"deadlift": (165, None)}, "care": ["back"]},
    ),
    (
        "Squat 85kg x5, aiming 100kg, only Tuesdays and Fridays",
        {
            "discipline": "any",
            "now": {"back-squat": (85, 5)},
            "targets": {"back-squat": (100, None)},
            "named": ["tuesday", "friday"],
        },
    ),
    (
        "full gym, 4 days, bench 97.5 and I just want that stupid 100",
        {
            "discipline": "any",
            "kit": "full gym",
            "days": 4,
            "now": {"bench-press": (97.5, None)},
            "targets": {"bench-press": (100, None)},
        },
    ),
    (
        "nothing wrong with me, squat's 100, take it to 120, 45 min sessions",
        {
            "discipline": "any",
            "nothing": True,
            "now": {"back-squat": (100, None)},
            "targets": {"back-squat": (120, None)},
            "minutes": 45,
        },
    ),
    (
        "bench 67.5 / want 80 / shoulder a bit iffy / 3 days",
        {
            "discipline": "any",
            "now": {"bench-press": (67.5, None)},
            "targets": {"bench-press": (80, None)},
            "care": ["shoulder"],
            "days": 3,
        },
    ),
    (
        "Total newbie, squat is the empty 20 kg bar, I want 60 kg eventually",
        {
            "discipline": "any",
            "level": "beginner",
            "now": {"back-squat": (20, None)},
            "targets": {"back-squat": (60, None)},
            "kit": "none-or-any",
        },
    ),
    (
        "Have rack, barbell, bench and dumbbells in shed. Bench 80, squat 110. Want 140 squat.",
        {
            "discipline": "any",
            "kit": {"barbell", "bench", "dumbbells", "rack"},
            "now": {"bench-press": (80, None), "back-squat": (110, None)},
            "targets": {"back-squat": (140, None)},
        },
    ),
    (
        "8 years in, 230 deadlift, crawling toward 250. please no running",
        {
            "discipline": "any",
            "level": "advanced",
            "now": {"deadlift": (230, None)},
            "targets": {"deadlift": (250, None)},
            "no": ["running"],
        },
    ),
    (
        "mon wed fri, squat 122.5, would like 135 by 20 february",
        {
            "discipline": "any",
            "named": ["monday", "wednesday", "friday"],
            "now": {"back-squat": (122.5, None)},
            "targets": {"back-squat": (135, None)},
            "event": "2027-02-20",
        },
    ),
    (
        "12 wks, add 15kg to a 105kg squat",
        {"discipline": "any", "weeks": 12, "now": {"back-squat": (105, None)}, "targets": "any"},
    ),
    (
        "Deadlift 2x my bodyweight please, I weigh 70 and pull 115",
        {"discipline": "any", "now": {"deadlift": (115, None)}, "targets": "any"},
    ),
    (
        "couldn't tell you a single one of my maxes, never tested anything",
        {"discipline": "any", "unknown": True, "level": "none-or-any"},
    ),
    (
        "no idea what i squat or bench, the plates at my place arent even labelled",
        {"discipline": "any", "unknown": True, "kit": "none-or-any"},
    ),
    (
        "My numbers? Haven't a clue, sorry. Just want to get stronger, thrice weekly.",
        {"discipline": "any", "unknown": True, "days": 3},
    ),
    (
        "Dont know my squat 1rm but want 100 by the 1st of may",
        {"discipline": "any", "unknown": "none-or-any", "targets": {"back-squat": (100, None)}, "event": "2027-05-01"},
    ),
    (
        "My wife deadlifts 120. I, a grown man, deadlift 100. Please fix.",
        {"discipline": "any", "now": {"deadlift": (100, None)}, "targets": "any"},
    ),
    (
        "everyone at my box snatches 80+ and i just wanna learn it properly",
        {"discipline": "any", "level": "none-or-any", "kit": "none-or-any"},
    ),
    ("saw a 16 year old squat 180 today and decided I need a program", {"discipline": "any"}),
    (
        "dad benched 140 in his day, runs in the family apparently, not seeing it at my 62.5",
        {"discipline": "any", "now": {"bench-press": (62.5, None)}},
    ),
    ("Bloke next to me was repping 3 plates on bench so obviously I left.", {"discipline": "any"}),
    (
        "my flatmate squats 150x5 bench 110x3, i'm just his spotter, never lifted",
        {"discipline": "any", "level": "beginner"},
    ),
    (
        "Eddie Hall pulled 500 kg and I'd settle for 200. I have 175.",
        {"discipline": "any", "targets": {"deadlift": (200, None)}, "now": {"deadlift": (175, None)}},
    ),
    (
        "cousin says real men bench 225 lb, I say real men ask an app for help",
        {"discipline": "any", "unit": "none-or-any", "targets": "none-or-any"},
    ),
    (
        "She's pressing 45 kg overhead, my sister, and I'm still on 30. Aim 40.",
        {"discipline": "any", "now": {"overhead-press": (30, None)}, "targets": {"overhead-press": (40, None)}},
    ),
    ("Is 140 squat good for a guy my age? asking cos my neighbour does it", {"discipline": "any"}),
    ("average male bench is supposedly 60 kg according to some website, whatever", {"discipline": "any"}),
    (
        "back in 2014 i squatted 190, havent touched a bar since",
        {"discipline": "any", "level": "none-or-any", "kit": "none-or-any"},
    ),
    (
        "Used to bench 120 in the army. These days 80 feels like a truck.",
        {"discipline": "any", "now": {"bench-press": (80, None)}},
    ),
    (
        "pre-kids deadlift 160, post-kids deadlift 110, id like pre-kids back",
        {
            "discipline": "any",
            "now": {"deadlift": (110, None)},
            "targets": {"deadlift": (160, None)},
            "care": "none-or-any",
        },
    ),
    (
        "Once pulled 405 lbs in college, that was 15 years and 2 desk jobs ago",
        {"discipline": "any", "level": "none-or-any", "unit": "none-or-any"},
    ),
    (
        "Was squatting 60 when I began in january, now 100! keep it going to 120",
        {
            "discipline": "any",
            "now": {"back-squat": (100, None)},
            "targets": {"back-squat": (120, None)},
            "level": "none-or-any",
        },
    ),
    (
        "lost it all after covid, bench went from 95 down to 70, chasing 95 again",
        {
            "discipline": "any",
            "now": {"bench-press": (70, None)},
            "targets": {"bench-press": (95, None)},
            "care": "none-or-any",
        },
    ),
    (
        "had a 240 deadlift ages ago. irrelevant now. start me from scratch",
        {"discipline": "any", "level": "none-or-any", "unknown": "none-or-any"},
    ),
    (
        "my old PR's were 150 on squat and 105 on bench but injuries finished that chapter",
        {"discipline": "any", "care": "none-or-any"},
    ),
    ("If I could squat 200 I wouldn't be here, would I", {"discipline": "any", "targets": "none-or-any"}),
    (
        "I don't care about benching 100 or any of that, just wanna be less creaky",
        {"discipline": "any", "care": "none-or-any"},
    ),
    (
        "could maybe do 90 on squat if somebody yelled at me, never actually tried",
        {"discipline": "any", "now": "none-or-any", "unknown": "none-or-any", "targets": "none-or-any"},
    ),
    ("a 300 kg deadlift? no thanks. happy and healthy is plenty", {"discipline": "any", "nothing": "none-or-any"}),
    (
        "failed 120 on squat twice, 115 goes up fine, get me that 120",
        {"discipline": "any", "now": {"back-squat": (115, None)}, "targets": {"back-squat": (120, None)}},
    ),
    ("92 kilos, 183 cm, 44 yrs, want to get strong", {"discipline": "any", "level": "none-or-any"}),
    (
        "I'm 210 lbs and want to be 190 lbs by august, lifting not starving",
        {"discipline": "any", "event": "2027-08-01", "event_name": "none-or-any", "unit": "none-or-any"},
    ),
    (
        "weigh 68, bench 68, cute right? lets get 80 on the bench",
        {"discipline": "any", "now": {"bench-press": (68, None)}, "targets": {"bench-press": (80, None)}},
    ),
    ("saving up for a 140 kg bumper set, till then what can i do", {"discipline": "any"}),
    (
        "Want to buy a pair of 32 kg dumbbells next month, worth it? Currently own nothing.",
        {"discipline": "any", "kit": "none-or-any"},
    ),
    ("Put on 6 kg since the summer and none of it muscle, weight 88 now", {"discipline": "any"}),
    (
        "One day I'll own a rack good for 300 kg. For now squat is 95, going for 110.",
        {"discipline": "any", "now": {"back-squat": (95, None)}, "targets": {"back-squat": (110, None)}},
    ),
    (
        "dropped from 104 to 97 on the scale, squat stayed at 130 somehow",
        {"discipline": "any", "now": {"back-squat": (130, None)}},
    ),
]

AGAIN_TIMES: list[tuple[str, Facts]] = [
    (
        "6 pullups now, would like 12",
        {"discipline": "any", "now": {"pull-up": (None, 6)}, "targets": {"pull-up": (None, 12)}},
    ),
    (
        "parkrun in 27:40 last saturday, after a sub 25",
        {"discipline": "any", "now": {"race": 1660}, "targets": {"race": 1500}},
    ),
    ("my plank gives out at 50 seconds", {"discipline": "any", "now": {"plank": 50}}),
    (
        "Dead hang is 35 s at present. One full minute is the dream.",
        {"discipline": "any", "now": {"dead-hang": 35}, "targets": {"dead-hang": 60}},
    ),
    ("marathon pb 3:52:10 chasing 3:45", {"discipline": "any", "now": {"race": 13930}, "targets": {"race": 13500}}),
    (
        "Hiya, about 30k a week on my legs rn, biggest run so far 14k",
        {"discipline": "any", "weekly_km": 30, "longest_km": 14},
    ),
    (
        "sir i am able to do 15 push ups only, kindly help to reach 50",
        {"discipline": "any", "now": {"push-up": (None, 15)}, "targets": {"push-up": (None, 50)}},
    ),
    ("mile currently: 7:20. goal: 6:30", {"discipline": "any", "now": {"race": 440}, "targets": {"race": 390}}),
    (
        "cant do a single dip yet, want 5 clean ones by 14 feb",
        {
            "discipline": "any",
            "now": "any",
            "targets": {"dip": (None, 5)},
            "event": "2027-02-14",
            "event_name": "none-or-any",
        },
    ),
    ("my wife knocks out 14 chin-ups and i get a measly 3", {"discipline": "any", "now": {"chin-up": (None, 3)}}),
    (
        "half in 1:58 this autumn, coming for 1:50 at Bath half on 14 March 2027",
        {
            "discipline": "any",
            "now": {"race": 7080},
            "targets": {"race": 6600},
            "event": "2027-03-14",
            "event_name": "half marathon",
        },
    ),
    ("Running 22 miles weekly, longest outing 9 miles.", {"discipline": "any", "weekly_km": 35.4, "longest_km": 14.5}),
    (
        "back in the army I did 80 press ups in two minutes, these days 25 and I'm blowing",
        {"discipline": "any", "now": {"push-up": (None, 25)}},
    ),
    (
        "hand stand against the wall 20 sec, free one 3 sec lol. want 30 sec free",
        {"discipline": "any", "now": "any", "targets": {"handstand-hold": 30}},
    ),
    (
        "Handstand hold is 12 seconds and I fancy 45",
        {"discipline": "any", "now": {"handstand-hold": 12}, "targets": {"handstand-hold": 45}},
    ),
    (
        "10k currently 54 mins flat -> 49:30 plz",
        {"discipline": "any", "now": {"race": 3240}, "targets": {"race": 2970}},
    ),
    ("i weigh 92 and can manage 2 pull ups", {"discipline": "any", "now": {"pull-up": (None, 2)}}),
    (
        "5k race on 17 Jan, want to dip under 22 mins, my best is 23:05",
        {
            "discipline": "any",
            "event": "2027-01-17",
            "event_name": "5 km",
            "targets": {"race": 1320},
            "now": {"race": 1385},
        },
    ),
    ("never timed a mile, no idea what i'd run", {"discipline": "any", "unknown": True}),
    ("Brother-in-law won't shut up about his 3:10 marathon.", {"discipline": "any"}),
    (
        "arvo runs mostly, 18 km across the week, longest one 7 km",
        {"discipline": "any", "weekly_km": 18, "longest_km": 7},
    ),
    (
        "gimme 100 pushups unbroken. at 42 today.",
        {"discipline": "any", "now": {"push-up": (None, 42)}, "targets": {"push-up": (None, 100)}},
    ),
    (
        "I can dead hang from a bar for 1 min 10, aim is 2 min",
        {"discipline": "any", "now": {"dead-hang": 70}, "targets": {"dead-hang": 120}, "kit": "none-or-any"},
    ),
    (
        "stuck on eleven dips for ages, twenty would be mint",
        {"discipline": "any", "now": {"dip": (None, 11)}, "targets": {"dip": (None, 20)}},
    ),
    ("My watch predicts a 21:30 5k but I've only ever managed 22:48", {"discipline": "any", "now": {"race": 1368}}),
    ("If I hadn't torn my hamstring I'd have gone sub 40 in the 10k last year.", {"discipline": "any", "care": "any"}),
    (
        "couch to 5k graduate here, 34 min for the 5k, would be chuffed with 30",
        {"discipline": "any", "now": {"race": 2040}, "targets": {"race": 1800}, "level": "none-or-any"},
    ),
    (
        "pull ups 0, wanna get to 1 lol. got a doorframe pull up bar",
        {"discipline": "any", "now": "any", "targets": {"pull-up": (None, 1)}, "kit": {"pull-up bar"}},
    ),
    (
        "Longest I have ever run is 13 miles, weekly I'm around 28 miles.",
        {"discipline": "any", "longest_km": 20.9, "weekly_km": 45.1},
    ),
    (
        "want to hold a plnak for 3 mins, curently 1m30",
        {"discipline": "any", "now": {"plank": 90}, "targets": {"plank": 180}},
    ),
    (
        "10 strict handstand pushups by the end of february pls, i do 4",
        {
            "discipline": "any",
            "now": {"handstand-push-up": (None, 4)},
            "targets": {"handstand-push-up": (None, 10)},
            "event": "2027-02-28",
            "event_name": "none-or-any",
        },
    ),
    (
        "Sub-3 marathon is the plan. Last one was 3:09:44.",
        {"discipline": "any", "now": {"race": 11384}, "targets": {"race": 10800}},
    ),
    ("I walk 10k steps a day and that's it, 3 days a week is what I can offer", {"discipline": "any", "days": 3}),
    (
        "my daughter does gymnastics and holds a handstand for a minute, meanwhile I topple after 5 seconds",
        {"discipline": "any", "now": {"handstand-hold": 5}},
    ),
    (
        "Parkrun PB was 24:15 but that's from 2016, I plod round in 31 mins now",
        {"discipline": "any", "now": {"race": 1860}},
    ),
    (
        "one muscle up b4 summer, 9 pull ups atm",
        {
            "discipline": "any",
            "targets": {"muscle-up": (None, 1)},
            "now": {"pull-up": (None, 9)},
            "event": "any",
            "event_name": "none-or-any",
        },
    ),
    (
        "Doing 50 km per week, Sunday long run is 20 km",
        {"discipline": "any", "weekly_km": 50, "longest_km": 20, "named": "none-or-any"},
    ),
    (
        "bench dips 15, proper dips 4. want 10 proper dips",
        {"discipline": "any", "now": {"bench-dip": (None, 15), "dip": (None, 4)}, "targets": {"dip": (None, 10)}},
    ),
    (
        "Knee push-ups: 12. Full push-ups: 1. Goal is 10 full push-ups by 1 March.",
        {
            "discipline": "any",
            "now": {"knee-push-up": (None, 12), "push-up": (None, 1)},
            "targets": {"push-up": (None, 10)},
            "event": "2027-03-01",
            "event_name": "none-or-any",
        },
    ),
    (
        "I'm not bothered about times, just want to get round a half marathon on 9 May",
        {"discipline": "any", "event": "2027-05-09", "event_name": "half marathon", "targets": "none-or-any"},
    ),
    (
        "coach says a 1:35 half is realistic. hmm. ran 1:41 in october",
        {"discipline": "any", "targets": "none-or-any", "now": {"race": 6060}},
    ),
    ("L-sit for 8 seconds so far, hoping for 20", {"discipline": "any", "now": {"l-sit": 8}, "targets": {"l-sit": 20}}),
    (
        "side plank 25 sec each side, I want a full minute",
        {"discipline": "any", "now": {"side-plank": 25}, "targets": {"side-plank": 60}},
    ),
    ("wall sit from 45 secs up to 2 min", {"discipline": "any", "now": {"wall-sit": 45}, "targets": {"wall-sit": 120}}),
    (
        "bonjour, marathon the 11 april 2027, i make for the moment 3h55 and i search 3h40",
        {
            "discipline": "any",
            "event": "2027-04-11",
            "event_name": "marathon",
            "now": {"race": 14100},
            "targets": {"race": 13200},
        },
    ),
    (
        "hello from Madrid, my 5k is 26:30 and i would wish 24:00",
        {"discipline": "any", "now": {"race": 1590}, "targets": {"race": 1440}},
    ),
    (
        "zero running at the mo, used to do 40 miles a week",
        {"discipline": "any", "weekly_km": "none-or-any", "level": "none-or-any"},
    ),
    ("Out twice this month, 6k was the longest run", {"discipline": "any", "longest_km": 6}),
    (
        "my gf wants 5 pull-ups, i already got 13 and want 20",
        {"discipline": "any", "now": {"pull-up": (None, 13)}, "targets": {"pull-up": (None, 20)}},
    ),
    ("can you get me a 5:55 mile?? i'm at 6:18", {"discipline": "any", "targets": {"race": 355}, "now": {"race": 378}}),
    (
        "10 mile race on 21 Feb, would like 75 minutes, did 80:30 last time",
        {
            "discipline": "any",
            "event": "2027-02-21",
            "event_name": "any",
            "now": {"race": 4830},
            "targets": {"race": 4500},
        },
    ),
    (
        "current maxes - chin ups: 7 / dips: 14 / press-ups: 33",
        {"discipline": "any", "now": {"chin-up": (None, 7), "dip": (None, 14), "push-up": (None, 33)}},
    ),
    (
        "Army test wants 50 push ups & 60 sit ups from me, currently 38 push ups and 45 sit ups",
        {
            "discipline": "any",
            "now": {"push-up": (None, 38), "sit-up": (None, 45)},
            "targets": {"push-up": (None, 50), "sit-up": (None, 60)},
            "event_name": "none-or-any",
        },
    ),
    ("used to do 20 pullups at uni. sigh", {"discipline": "any"}),
    (
        "first 10k done in 1:04:00, next I'd like it under an hour",
        {"discipline": "any", "now": {"race": 3840}, "targets": {"race": 3600}, "level": "none-or-any"},
    ),
    (
        "plank 4 min easy, not interested in more of that",
        {"discipline": "any", "now": {"plank": 240}, "no": "none-or-any"},
    ),
    (
        "Running about 5 miles a week total, longest 2 miles, don't laugh",
        {"discipline": "any", "weekly_km": 8.0, "longest_km": 3.2},
    ),
    ("My mum is 64 and ran a 2:20 half. No pressure then.", {"discipline": "any"}),
    (
        "sub 90 half marathon please. currently 94 minutes.",
        {"discipline": "any", "targets": {"race": 5400}, "now": {"race": 5640}},
    ),
    (
        "handstand goal 1 min, 15 secs now, wrists get sore",
        {"discipline": "any", "now": {"handstand-hold": 15}, "targets": {"handstand-hold": 60}, "care": ["wrist"]},
    ),
    (
        "Did 8 pull ups on monday, first time ever! 12 next",
        {"discipline": "any", "now": {"pull-up": (None, 8)}, "targets": {"pull-up": (None, 12)}},
    ),
    (
        "20 dips 15 pullups 50 pushups, that's the wish list, no bar at home tho",
        {"discipline": "any", "targets": {"dip": (None, 20), "pull-up": (None, 15), "push-up": (None, 50)}},
    ),
    (
        "currently i am doing 25 km weekly only and 10 km is my maximum distance in one run",
        {"discipline": "any", "weekly_km": 25, "longest_km": 10},
    ),
    ("Half PB 1:47:30, A goal 1:44:59", {"discipline": "any", "now": {"race": 6450}, "targets": {"race": 6299}}),
    ("hollow hold, 30 seconds atm, abs on fire", {"discipline": "any", "now": {"hollow-hold": 30}}),
    (
        "A sub-20 5k is for other people, sub-21 is my target. on 21:50.",
        {"discipline": "any", "targets": {"race": 1260}, "now": {"race": 1310}},
    ),
    ("would've held that plank five minutes if my arms hadn't packed in", {"discipline": "any"}),
    ("Pace is 5:45/km on easy days, four runs a week", {"discipline": "any", "days": 4}),
    ("VO2max 47, resting HR 52, 5k 23:30", {"discipline": "any", "now": {"race": 1410}}),
    (
        "three chin ups. that's all i've got. help me get to ten",
        {"discipline": "any", "now": {"chin-up": (None, 3)}, "targets": {"chin-up": (None, 10)}},
    ),
    (
        "London marathon 25 April 2027, my debut, hoping 4:30. 35k a week, longest run 16k",
        {
            "discipline": "any",
            "event": "2027-04-25",
            "event_name": "marathon",
            "targets": {"race": 16200},
            "weekly_km": 35,
            "longest_km": 16,
            "level": "none-or-any",
        },
    ),
    (
        "mate i'm running 60 ks a week, longest run 24 ks, 5 days",
        {"discipline": "any", "weekly_km": 60, "longest_km": 24, "days": 5},
    ),
    ("the cat weighs 5 kilos, irrelevant, my 5k is 29:10", {"discipline": "any", "now": {"race": 1750}}),
    (
        "10k best 41:15, i want under 40 mins, 52 kg runner btw",
        {"discipline": "any", "now": {"race": 2475}, "targets": {"race": 2400}},
    ),
    (
        "weekly mileage = 40 mi, LR = 15 mi, 6 days",
        {"discipline": "any", "weekly_km": 64.4, "longest_km": 24.1, "days": 6},
    ),
    ("Dead-hang 20s lol. grip is rubbish", {"discipline": "any", "now": {"dead-hang": 20}}),
    (
        "I want bring my push up from 20 to 40 until end of January",
        {
            "discipline": "any",
            "now": {"push-up": (None, 20)},
            "targets": {"push-up": (None, 40)},
            "event": "2027-01-31",
            "event_name": "none-or-any",
        },
    ),
    (
        "parkrun is my only exercise, every sat, about 33 minutes",
        {
            "discipline": "any",
            "now": {"race": 1980},
            "weekly_km": "none-or-any",
            "longest_km": "none-or-any",
            "named": "none-or-any",
            "days": "none-or-any",
        },
    ),
    (
        "not after a fast time, I just don't want to walk in the 10k on 6 June",
        {
            "discipline": "any",
            "event": "2027-06-06",
            "event_name": "10 km",
            "targets": "none-or-any",
            "no": "none-or-any",
        },
    ),
    (
        "diamond push ups: 6, want 15",
        {"discipline": "any", "now": {"diamond-push-up": (None, 6)}, "targets": {"diamond-push-up": (None, 15)}},
    ),
    (
        "pistol squats, 2 each leg at the minute, aim 8",
        {"discipline": "any", "now": {"pistol-squat": (None, 2)}, "targets": {"pistol-squat": (None, 8)}},
    ),
    (
        "toes to bar 5 unbroken, aiming at 12 unbroken",
        {"discipline": "any", "now": {"toes-to-bar": (None, 5)}, "targets": {"toes-to-bar": (None, 12)}},
    ),
    (
        "Inverted rows I get 10 of. Next stop, three pullups please.",
        {"discipline": "any", "now": {"inverted-row": (None, 10)}, "targets": {"pull-up": (None, 3)}},
    ),
    (
        "Boston qualifying is a 3:05 marathon for me, I'm sitting on 3:12:30 and I want that BQ",
        {"discipline": "any", "targets": {"race": 11100}, "now": {"race": 11550}, "event_name": "none-or-any"},
    ),
    (
        "5 miler in 41 min currently, would take 38",
        {"discipline": "any", "now": {"race": 2460}, "targets": {"race": 2280}},
    ),
    (
        "30 press-ups by Xmas day, on 17",
        {
            "discipline": "any",
            "now": {"push-up": (None, 17)},
            "targets": {"push-up": (None, 30)},
            "event": "2026-12-25",
            "event_name": "none-or-any",
        },
    ),
    (
        "3 plank sets of 45 s is what i do, i want one plank of 2:30",
        {"discipline": "any", "now": "any", "targets": {"plank": 150}},
    ),
    ("longest run: eight k. weekly: fifteen k.", {"discipline": "any", "longest_km": 8, "weekly_km": 15}),
    ("finished couch-to-5k in 2023, haven't run since", {"discipline": "any", "level": "none-or-any"}),
    (
        "6:05 mile is my best, 5 days, 50 min each",
        {"discipline": "any", "now": {"race": 365}, "days": 5, "minutes": 50},
    ),
    (
        "half marathon in 12 weeks, weekly 30 km, long run 12 km, finish time whatever",
        {"discipline": "any", "weeks": "event-or-12", "event_name": "none-or-any", "weekly_km": 30, "longest_km": 12},
    ),
    ("Ran 18 miles the other day! Longest run yet.", {"discipline": "any", "longest_km": 29.0}),
    (
        "I'd kill for 10 pullups. 4 on a good day",
        {"discipline": "any", "now": {"pull-up": (None, 4)}, "targets": {"pull-up": (None, 10)}},
    ),
    ("forget running, gimme a 60 sec handstand", {"discipline": "any", "targets": {"handstand-hold": 60}, "no": "any"}),
    (
        "My record of pull-ups it is 16, I wish 25",
        {"discipline": "any", "now": {"pull-up": (None, 16)}, "targets": {"pull-up": (None, 25)}},
    ),
    ("saving up for a rower. max push ups 22.", {"discipline": "any", "now": {"push-up": (None, 22)}}),
    ("plank's at 1:45, nothing hurts, no injuries", {"discipline": "any", "now": {"plank": 105}, "nothing": True}),
    (
        "two runs a week, one 5k one 8k",
        {"discipline": "any", "days": 2, "weekly_km": "none-or-any", "longest_km": "none-or-any"},
    ),
    (
        "I raised 5k for charity shaving my head, so obviously the next goal is a 10k run under 60 min",
        {"discipline": "any", "targets": {"race": 3600}},
    ),
    (
        "10K PR is 47:12 (Oct). Shooting for 45 minutes in the spring.",
        {
            "discipline": "any",
            "now": {"race": 2832},
            "targets": {"race": 2700},
            "event": "any",
            "event_name": "none-or-any",
        },
    ),
    (
        "max pull up 5 max dip 8 max pushup 24, double em all",
        {"discipline": "any", "now": {"pull-up": (None, 5), "dip": (None, 8), "push-up": (None, 24)}, "targets": "any"},
    ),
    ("My old PE teacher made us hold the plank for two mins", {"discipline": "any"}),
    ("training partner's doing 70 km a week, I do 40", {"discipline": "any", "weekly_km": 40}),
    ("Fastest 5 km round our lake is 27 minutes, there are geese", {"discipline": "any", "now": {"race": 1620}}),
    ("would be nice to run a mile without stopping", {"discipline": "any", "targets": "any", "level": "none-or-any"}),
    (
        "somewhere between 20 and 25 km a week, furthest run 11 km",
        {"discipline": "any", "weekly_km": "any", "longest_km": 11},
    ),
    (
        "sub 2 hr half marathon on 4 April 2027, been running 8 months, 32 km/wk",
        {
            "discipline": "any",
            "event": "2027-04-04",
            "event_name": "half marathon",
            "targets": {"race": 7200},
            "weekly_km": 32,
            "level": "beginner",
        },
    ),
    (
        "4:15 is what I ran at Manchester marathon, sub 4 hours please",
        {"discipline": "any", "now": {"race": 15300}, "targets": {"race": 14400}},
    ),
    ("dead hang: dunno. pull ups: dunno. push ups: dunno. sorry", {"discipline": "any", "unknown": True}),
    (
        "haven't a clue how many press ups I can do tbh, want 25",
        {"discipline": "any", "unknown": True, "targets": {"push-up": (None, 25)}},
    ),
    (
        "archer push ups 3 per side, 8 per side wanted",
        {"discipline": "any", "now": {"archer-push-up": (None, 3)}, "targets": {"archer-push-up": (None, 8)}},
    ),
    (
        "incline push ups 15 ok, floor push ups none, so 5 off the floor is the goal",
        {"discipline": "any", "now": "any", "targets": {"push-up": (None, 5)}},
    ),
    (
        "hanging leg raises 6 → 15 within 8 weeks",
        {
            "discipline": "any",
            "now": {"hanging-leg-raise": (None, 6)},
            "targets": {"hanging-leg-raise": (None, 15)},
            "weeks": 8,
        },
    ),
    (
        "hubby bought me a pull up bar, dead hang 10 seconds and thats me done",
        {"discipline": "any", "kit": {"pull-up bar"}, "now": {"dead-hang": 10}},
    ),
    (
        "sit ups 40, press ups 20, plank 1 min, thats today's test",
        {"discipline": "any", "now": {"sit-up": (None, 40), "push-up": (None, 20), "plank": 60}},
    ),
    (
        "Last year's half 2:05. This year's 1:59:50. Next one I want 1:55.",
        {"discipline": "any", "now": {"race": 7190}, "targets": {"race": 6900}},
    ),
    ("some lad on youtube does 30 dips without sweating", {"discipline": "any"}),
    (
        "nordic curls I manage 3, six would be class",
        {"discipline": "any", "now": {"nordic-curl": (None, 3)}, "targets": {"nordic-curl": (None, 6)}},
    ),
    (
        "mile's 8:45, 5 weeks to get it to 8:00",
        {"discipline": "any", "weeks": 5, "now": {"race": 525}, "targets": {"race": 480}},
    ),
    (
        "16 km a week currently. A 55 min 10k is the aim. Starting Monday.",
        {"discipline": "any", "weekly_km": 16, "start": "2026-11-30", "targets": {"race": 3300}},
    ),
    ("nephew hits 6 muscle ups. uncle here just has 11 pullups", {"discipline": "any", "now": {"pull-up": (None, 11)}}),
    (
        "Ultra? nah. Sub 50 min 10k? yes. 52:20 today",
        {"discipline": "any", "targets": {"race": 3000}, "now": {"race": 3140}, "no": "none-or-any"},
    ),
    (
        "25 unbroken double unders atm, 100 wanted, ive got a jump rope",
        {
            "discipline": "any",
            "now": {"double-under": (None, 25)},
            "targets": {"double-under": (None, 100)},
            "kit": {"jump rope"},
        },
    ),
    ("if i ever get a pull up bar i'll aim for 10 reps", {"discipline": "any", "targets": "none-or-any"}),
    (
        "lost 45 kg since covid and now doing 21 push ups straight",
        {"discipline": "any", "now": {"push-up": (None, 21)}},
    ),
    (
        "70 miles a week like my club mates? no chance, I run 30 a week, longest 12 miles",
        {"discipline": "any", "weekly_km": 48.3, "longest_km": 19.3},
    ),
    (
        "5k 22:22 (nice) want 21:00 by 1 feb",
        {
            "discipline": "any",
            "now": {"race": 1342},
            "targets": {"race": 1260},
            "event": "2027-02-01",
            "event_name": "none-or-any",
        },
    ),
    (
        "8 neutral grip pull ups and 5 normal pull ups, i want 10 normal pull ups",
        {
            "discipline": "any",
            "now": {"neutral-grip-pull-up": (None, 8), "pull-up": (None, 5)},
            "targets": {"pull-up": (None, 10)},
        },
    ),
    (
        "Ran cross country at school, 17 min 5k back then. lol not anymore",
        {"discipline": "any", "level": "none-or-any"},
    ),
    (
        "Toughest bit is dips. I do 3. I need 12 by 15 January for the fire service test",
        {
            "discipline": "any",
            "now": {"dip": (None, 3)},
            "targets": {"dip": (None, 12)},
            "event": "2027-01-15",
            "event_name": "any",
        },
    ),
    (
        "half marathon done in 1h52, marathon target 3h55",
        {"discipline": "any", "now": "any", "targets": {"race": 14100}},
    ),
    (
        "20 chin ups is for superheroes, I'd settle for 8 (I have 5)",
        {"discipline": "any", "now": {"chin-up": (None, 5)}, "targets": {"chin-up": (None, 8)}},
    ),
    (
        "Great North Run 12 September 2027, 2:10 wanted, pb 2:21",
        {
            "discipline": "any",
            "event": "2027-09-12",
            "event_name": "any",
            "targets": {"race": 7800},
            "now": {"race": 8460},
        },
    ),
    (
        "dead hang n plank both 1 min. want both at 2 min.",
        {"discipline": "any", "now": {"dead-hang": 60, "plank": 60}, "targets": {"dead-hang": 120, "plank": 120}},
    ),
    (
        "10 pull ups or I'm getting a tattoo. 7 so far.",
        {"discipline": "any", "now": {"pull-up": (None, 7)}, "targets": {"pull-up": (None, 10)}},
    ),
    ("my neighbour ran London in 2:58, aged 51, on no training apparently", {"discipline": "any"}),
    ("Had I kept at it I'd be on 15 pull ups by now, oh well", {"discipline": "any"}),
    ("broke 20 mins for 5k in 2009, before kids, before this belly", {"discipline": "any", "level": "none-or-any"}),
    (
        "might buy rings one day. 9 dips now, going for 20",
        {"discipline": "any", "now": {"dip": (None, 9)}, "targets": {"dip": (None, 20)}},
    ),
    ("Article said most folk my age can plank 40 seconds. I do 75.", {"discipline": "any", "now": {"plank": 75}}),
]

AGAIN_KIT: list[tuple[str, Facts]] = [
    (
        "honestly just want my bench up. stuck on 95 since forever, 110 would make my year",
        {"discipline": "strength", "now": {"bench-press": (95, None)}, "targets": {"bench-press": (110, None)}},
    ),
    (
        "Powerlifting, please. First comp is 20 March and I've no clue how to peak.",
        {"discipline": "powerlifting", "event": "2027-03-20", "event_name": "any", "level": "none-or-any"},
    ),
    ("bigger arms bigger chest bigger everything, thats the brief", {"discipline": "hypertrophy"}),
    (
        "Sub-22 parkrun before Easter, currently hovering around 23:40",
        {
            "discipline": "running",
            "targets": {"race": 1320},
            "now": {"race": 1420},
            "event": "any",
            "event_name": "none-or-any",
        },
    ),
    (
        "Signed up for Hyrox Manchester with the lads from work, need to not embarrass myself",
        {"discipline": "mixed modal", "event_name": "none-or-any"},
    ),
    (
        "I want learn Olympic weightlifting, snatch and clean and jerk, coach in my city is too expensive",
        {"discipline": "weightlifting", "level": "none-or-any"},
    ),
    ("calisthenics only bro, front lever is the dream", {"discipline": "bodyweight", "kit": "none-or-any"}),
    ("Nothing fancy. General fitness, keep up with the grandkids.", {"discipline": "general fitness"}),
    ("Sir I am wanting to build muscle mass, I am very thin, 54 kg only", {"discipline": "hypertrophy"}),
    ("my wife's the marathoner, not me. i want to put slabs of meat on my shoulders", {"discipline": "hypertrophy"}),
    (
        "Squat 180 kg. That's it, that's the message.",
        {"discipline": "strength", "targets": {"back-squat": (180, None)}},
    ),
    (
        "couch to 5k but for someone who has already failed couch to 5k twice",
        {"discipline": "running", "level": "none-or-any", "targets": "any", "event_name": "none-or-any"},
    ),
    (
        "used to bodybuild in the 90s, couldn't care less about size now, after a heavier deadlift",
        {"discipline": "strength", "level": "none-or-any"},
    ),
    ("Crossfit style stuff, WODs, being sweaty on the floor", {"discipline": "mixed modal"}),
    (
        "first 10k on the 9th of May, gulp",
        {
            "discipline": "running",
            "event": "2027-05-09",
            "event_name": "10 km",
            "level": "none-or-any",
            "targets": "none-or-any",
        },
    ),
    ("Want that V taper. Lats like a cobra, delts like coconuts.", {"discipline": "hypertrophy"}),
    (
        "Planche, human flag, handstand pushups. No weights, just me and gravity, ta.",
        {"discipline": "bodyweight", "kit": "any", "no": "none-or-any", "targets": "none-or-any"},
    ),
    (
        "Total is 520 now, chasing 560 by the regional meet in 18 weeks",
        {"discipline": "powerlifting", "weeks": "event-or-18", "event_name": "none-or-any"},
    ),
    ("I reckon general fitness mate, bit of puff, bit of muscle, nothing silly", {"discipline": "general fitness"}),
    (
        "Prepping for a classic physique show 17 July, 3rd time on stage no wait 4th",
        {"discipline": "hypertrophy", "event": "2027-07-17", "event_name": "any", "level": "none-or-any"},
    ),
    (
        "pls make me strong not big. like properly strong on the main barbell lifts",
        {"discipline": "strength", "kit": "none-or-any"},
    ),
    (
        "ultra in the Lakes next september 50 miles, long runs top out at 16 miles",
        {"discipline": "running", "longest_km": 25.7, "event": "any", "event_name": "any"},
    ),
    (
        "My coach wants me squatting more for rugby but really I just love running. half marathon, October, no time goal",
        {"discipline": "running", "event": "any", "event_name": "half marathon", "likes": "any"},
    ),
    (
        "snatch 75 clean & jerk 95 right now, want 80/102 on the platform",
        {
            "discipline": "weightlifting",
            "now": {"snatch": (75, None), "clean-and-jerk": (95, None)},
            "targets": {"snatch": (80, None), "clean-and-jerk": (102, None)},
            "event_name": "none-or-any",
        },
    ),
    ("If I were younger I'd do powerlifting. At 61 I want general fitness, thanks.", {"discipline": "general fitness"}),
    ("Looking to add size to my glutes and legs, that's literally all", {"discipline": "hypertrophy"}),
    (
        "get me from 26 min to 23 flat for 5k",
        {"discipline": "running", "now": {"race": 1560}, "targets": {"race": 1380}, "event_name": "none-or-any"},
    ),
    ("looking for a 1500lb total, USAPL raw, sitting about 1390", {"discipline": "powerlifting", "unit": "any"}),
    (
        "boss dared me to run the London marathon 25 April so. here we are",
        {"discipline": "running", "event": "2027-04-25", "event_name": "marathon"},
    ),
    (
        "Hypertrophy block, upper body priority, been lifting 7 years",
        {"discipline": "hypertrophy", "level": "advanced"},
    ),
    (
        "chin-ups, dips, pistol squats, l-sits. bodyweight training is my religion",
        {"discipline": "bodyweight", "likes": "any", "targets": "none-or-any", "kit": "none-or-any"},
    ),
    ("just wanna be fit. like all round fit, not a specialist in anything", {"discipline": "general fitness"}),
    (
        "Deadlift 405 lb by Memorial Day, pulled 365 for two last week",
        {
            "discipline": "strength",
            "targets": {"deadlift": (183.7, None)},
            "now": {"deadlift": (165.56, 2)},
            "event": "2027-05-31",
            "event_name": "none-or-any",
            "unit": "lb",
        },
    ),
    ("tennis twice a week and I keep getting outmuscled at the net", {"discipline": "any", "days": "none-or-any"}),
    ("I'd like to look less like a noodle", {"discipline": "any"}),
    ("no powerlifting no crossfit no running. muscle. size. mirrors.", {"discipline": "hypertrophy", "no": "any"}),
    (
        "overhead press been 55 since lockdown i want 65 pls and thank you",
        {"discipline": "strength", "now": {"overhead-press": (55, None)}, "targets": {"overhead-press": (65, None)}},
    ),
    (
        "OCR season's coming, Spartan sprint in June and I hate hills",
        {"discipline": "any", "event": "any", "event_name": "any", "no": "none-or-any"},
    ),
    (
        "climber, V5, fingers fine but no pulling strength whatsoever",
        {"discipline": "any", "nothing": "none-or-any", "level": "none-or-any"},
    ),
    (
        "Je veux courir, sorry, I want to run longer, now only 4 km and I die",
        {"discipline": "running", "longest_km": "any", "level": "none-or-any"},
    ),
    (
        "strength. simple. S T R E N G T H. mon wed fri",
        {"discipline": "strength", "named": ["monday", "wednesday", "friday"]},
    ),
    (
        "half in Bath 14th March, under 1h50 would be magic",
        {"discipline": "running", "event": "2027-03-14", "event_name": "half marathon", "targets": {"race": 6600}},
    ),
    (
        "Dad was a weightlifter for Bulgaria. I do not want that. I want to jog round the reservoir without stopping for breath",
        {"discipline": "running", "targets": "none-or-any", "no": "none-or-any", "level": "none-or-any"},
    ),
    (
        "i'm fat tbh, 112 kilos, need to lose the gut before my sister gets married",
        {"discipline": "any", "event_name": "none-or-any"},
    ),
    (
        "Metcons, thrusters, wall balls, gimme the CrossFit Open prep",
        {"discipline": "mixed modal", "event": "any", "event_name": "any", "kit": "none-or-any", "likes": "any"},
    ),
    ("Bit of everything please, some lifting some cardio, mixed", {"discipline": "any"}),
    ("recomp, hold my lifts, drop 5 kg, see a vein or two", {"discipline": "any"}),
    (
        "want to be ready for ski week in Feb, thighs burned out by lunch last year",
        {"discipline": "any", "event": "any", "event_name": "any", "care": "none-or-any"},
    ),
    (
        "trying for a 200 squat but only got 172.5 in me today, meet's not on the cards",
        {"discipline": "strength", "targets": {"back-squat": (200, None)}, "now": {"back-squat": (172.5, None)}},
    ),
    (
        "Marathon majors are over for me, two done. This winter is all about gaining muscle.",
        {"discipline": "hypertrophy", "level": "none-or-any"},
    ),
    (
        "grow my back, wide thick the lot. doing this for the holiday photos",
        {"discipline": "hypertrophy", "event_name": "none-or-any"},
    ),
    (
        "Which program gets a 48-year-old woman her first bodyweight bench? Currently 40 kg, I weigh 58",
        {"discipline": "strength", "now": {"bench-press": (40, None)}, "targets": "any", "level": "none-or-any"},
    ),
    (
        "oly lifting beginner, couple months in, still catching snatches on my toes lol",
        {"discipline": "weightlifting", "level": "beginner"},
    ),
    (
        "Would be cool to do a comp one day but for now just get the big three moving up",
        {"discipline": "any", "event_name": "none-or-any"},
    ),
    (
        "beat my 1:58 half. 1:52?",
        {"discipline": "running", "now": {"race": 7080}, "targets": {"race": 6720}, "event_name": "none-or-any"},
    ),
    (
        "BJJ blue belt here, gassing out in round two, comps every few months",
        {"discipline": "any", "level": "none-or-any", "event_name": "none-or-any"},
    ),
    (
        "I don't want to count reps or compete or anything scary, just general health and fitness at 66",
        {"discipline": "general fitness", "no": "none-or-any"},
    ),
    (
        "muscle ups. ring ones. 5 clean in a row, I have 1 ugly",
        {
            "discipline": "bodyweight",
            "targets": {"muscle-up": (None, 5)},
            "now": {"muscle-up": (None, 1)},
            "kit": "none-or-any",
        },
    ),
    (
        "running faster over 10k, 47:30 best this autumn, 45 dead is what im after",
        {"discipline": "running", "now": {"race": 2850}, "targets": {"race": 2700}, "event_name": "none-or-any"},
    ),
    (
        "gonna be straight w you, all i care about is filling out my t-shirts, arms n chest, size",
        {"discipline": "hypertrophy"},
    ),
    (
        "Police bleep test in Feb plus some press ups, that's the job on the line",
        {"discipline": "any", "event": "any", "event_name": "any", "targets": "none-or-any"},
    ),
    (
        "Lifted with powerlifters at uni, did one meet, hated the singlet. Now after pure bodybuilding training",
        {"discipline": "hypertrophy", "level": "none-or-any"},
    ),
    (
        "tactical games style comp, rucks n barbells n burpees",
        {"discipline": "any", "event_name": "none-or-any", "kit": "none-or-any", "likes": "none-or-any"},
    ),
    (
        "front squat 120 for a triple. im at 105 for a triple",
        {"discipline": "strength", "targets": {"front-squat": (120, 3)}, "now": {"front-squat": (105, 3)}},
    ),
    (
        "Bench-only comp, raw, 6 Feb, need 150, hit 140 in training",
        {
            "discipline": "any",
            "targets": {"bench-press": (150, None)},
            "now": {"bench-press": (140, None)},
            "event": "2027-02-06",
            "event_name": "any",
        },
    ),
    (
        "hyrox doubles 6th june, partner's a machine, I'm the weak link on the sled",
        {"discipline": "mixed modal", "event": "2027-06-06", "event_name": "any"},
    ),
    ("want to get stronger coz carrying toddler + shopping up 4 floors is killing me", {"discipline": "strength"}),
    (
        "i run already, 30 km a week, what i need is the lifting side: heavier squat and deadlift",
        {"discipline": "strength", "weekly_km": 30},
    ),
    (
        "mile time trial, 6:10 to sub 5:50",
        {"discipline": "running", "now": {"race": 370}, "targets": {"race": 350}, "event_name": "none-or-any"},
    ),
    (
        "Ironman 70.3 next year probably, swim is my weak bit",
        {"discipline": "any", "event": "any", "event_name": "any"},
    ),
    (
        "Garage has a bar, a squat rack, flat bench. Dumbbells? nope, flogged em",
        {"discipline": "any", "kit": {"barbell", "bench", "rack"}},
    ),
    ("puregym member, the one by the station", {"discipline": "any", "kit": "full gym"}),
    (
        "2x16kg kettlebells + skipping rope on the balcony, neighbours below so quiet pls",
        {"discipline": "any", "kit": {"jump rope", "kettlebell"}, "no": "none-or-any"},
    ),
    ("I go The Gym Group, strength goals, three evenings", {"discipline": "strength", "kit": "full gym", "days": 3}),
    ("resistance bands. a door. optimism", {"discipline": "any", "kit": {"bands"}}),
    (
        "Saving for a power rack but today it is dumbbells and an adjustable bench only",
        {"discipline": "any", "kit": {"bench", "dumbbells"}},
    ),
    ("concept2 rower in the shed, thats all the kit I've got", {"discipline": "any", "kit": {"rower"}}),
    (
        "my building in Pune has small gym, treadmill, dumbbells up to 15, one cable machine, no barbell",
        {"discipline": "any", "kit": {"cables", "dumbbells", "treadmill"}},
    ),
    ("Anytime Fitness, so everything basically", {"discipline": "any", "kit": "full gym"}),
    (
        "rings hanging off the patio beam n a set of bands, muscle-up hunting",
        {"discipline": "bodyweight", "kit": {"bands", "rings"}, "targets": "none-or-any"},
    ),
    (
        "Hotel life. There's usually a treadmill and some dumbbells, never more than that.",
        {"discipline": "any", "kit": {"dumbbells", "treadmill"}},
    ),
    (
        "ex got the barbell in the divorce. i kept the trap bar and a sled",
        {"discipline": "any", "kit": {"sled", "trap bar"}},
    ),
    (
        "Power tower from Argos: pull up bar, dip bars. Also one lonely 20kg kettlebell",
        {"discipline": "any", "kit": {"dip bars", "kettlebell", "pull-up bar"}},
    ),
    (
        "Full commercial gym, all the machines, getting jacked is the aim",
        {"discipline": "hypertrophy", "kit": "full gym"},
    ),
    ("gold's gym in koramangala, morning batch, 1 hour only", {"discipline": "any", "kit": "full gym", "minutes": 60}),
    (
        "No gear whatsoever, tiny studio flat, and the ceiling's too low to jump",
        {"discipline": "any", "kit": "any", "no": "none-or-any"},
    ),
    (
        "We've oly bar, bumpers, squat stands and a platform in the carport. Snatch and clean & jerk focus",
        {"discipline": "weightlifting", "kit": {"barbell", "bumper plates", "rack"}},
    ),
    ("assault bike, 24kg kettlebell, box. do ur worst", {"discipline": "any", "kit": {"bike", "box", "kettlebell"}}),
    (
        "My mate's garage has a ski erg and a full rack. mine has a sandbag and the lawnmower",
        {"discipline": "any", "kit": {"sandbag"}},
    ),
    (
        "Just joined David Lloyd!! never set foot in a weights area before",
        {"discipline": "any", "kit": "full gym", "level": "none-or-any"},
    ),
    (
        "home gym: bar, rack, bench, DBs, plates. squat at 100, after 120",
        {
            "discipline": "strength",
            "kit": {"barbell", "bench", "dumbbells", "rack"},
            "now": {"back-squat": (100, None)},
            "targets": {"back-squat": (120, None)},
        },
    ),
    (
        "treadmill at home, marathon in the diary for october",
        {"discipline": "running", "kit": {"treadmill"}, "event": "any", "event_name": "marathon"},
    ),
    (
        "Gym's closed till January, so chin up bar in the doorway and a weighted backpack",
        {"discipline": "any", "kit": {"pull-up bar"}, "start": "none-or-any"},
    ),
    (
        "got dumbells 5s to 50s (lbs) and incline bench in basement",
        {"discipline": "any", "kit": {"bench", "dumbbells"}, "unit": "none-or-any"},
    ),
    ("if santa brings the rower ill use it, for now its only a spin bike", {"discipline": "any", "kit": {"bike"}}),
    (
        "I train at work gym: smith machine, leg press, cables, dumbbells to 30",
        {"discipline": "any", "kit": {"cables", "dumbbells", "machines"}},
    ),
    ("Snap Fitness round the corner, 24/7, no excuses", {"discipline": "any", "kit": "full gym"}),
    (
        "A pair of kettlebells, a wall ball, a jump rope. CrossFit in my driveway basically",
        {"discipline": "any", "kit": {"jump rope", "kettlebell", "medicine ball"}},
    ),
    (
        "hex bar and plates only. want it heavy: trap bar dead 220 kg",
        {"discipline": "strength", "kit": {"trap bar"}, "targets": {"trap-bar-deadlift": (220, None)}},
    ),
    ("uni gym, properly equipped, honestly has the lot", {"discipline": "any", "kit": "full gym"}),
    (
        "There's a park with bars near my flat (pull up and dip), I have nothing else",
        {"discipline": "any", "kit": {"dip bars", "pull-up bar"}},
    ),
    (
        "Had a membership at Virgin Active, quit in August. Down to bands plus two 10 kg dumbbells in the lounge",
        {"discipline": "any", "kit": {"bands", "dumbbells"}},
    ),
    (
        "machines scare me less than free weights but my McFit has both anyway",
        {"discipline": "any", "kit": "full gym", "level": "none-or-any", "likes": "none-or-any", "no": "none-or-any"},
    ),
    (
        "medicine ball, bands, jump rope, 20 mins lunchbreaks",
        {"discipline": "any", "kit": {"bands", "jump rope", "medicine ball"}, "minutes": 20},
    ),
    ("Barbell yes. Rack yes. Bench no, it collapsed.", {"discipline": "any", "kit": {"barbell", "rack"}}),
    (
        "wfh so i can nip down to the garage whenever, ski erg n a bench n dumbbells down there",
        {"discipline": "any", "kit": {"bench", "dumbbells", "ski erg"}},
    ),
    (
        "Cult fit gym near my office has all equipments, want muscle gain",
        {"discipline": "hypertrophy", "kit": "full gym"},
    ),
    (
        "plyo box, pull-up bar, rings, echo bike, barbell and bumper plates, no rack",
        {"discipline": "any", "kit": {"barbell", "bike", "box", "bumper plates", "pull-up bar", "rings"}},
    ),
    (
        "sandbag's on order, comes god knows when. meanwhile i've a kettlebell and a garden",
        {"discipline": "any", "kit": {"kettlebell"}},
    ),
    ("Selling my treadmill, keeping the adjustable dumbbells", {"discipline": "any", "kit": {"dumbbells"}}),
    (
        "LA Fitness, 5 days, put muscle on me, bulk season baby",
        {"discipline": "hypertrophy", "kit": "full gym", "days": 5},
    ),
    (
        "dip station, rings, parallettes, a chin bar. planche before I'm 30",
        {"discipline": "bodyweight", "kit": {"dip bars", "pull-up bar", "rings"}},
    ),
    (
        "crossfit box membership but I come for the open gym hours, whole place is mine",
        {"discipline": "any", "kit": "any"},
    ),
    ("Caravan living. One band, one kettlebell.", {"discipline": "any", "kit": {"bands", "kettlebell"}}),
    (
        "functional trainer (dual cables), bench, dumbbells. no barbell coz wife vetoed",
        {"discipline": "any", "kit": {"bench", "cables", "dumbbells"}},
    ),
    (
        "The kids use the trampoline, I use the rower and 2 dumbells",
        {"discipline": "any", "kit": {"dumbbells", "rower"}},
    ),
    ("basic-fit abo, so yes normal commercial gym with everything inside", {"discipline": "any", "kit": "full gym"}),
    (
        "Neighbour lets me borrow nothing, so: pair of 12.5 dumbbells, yoga mat, stairs.",
        {"discipline": "any", "kit": {"dumbbells"}},
    ),
    (
        "prowler, sandbags, trap bar, logs from the woods lol wife calls it the junkyard",
        {"discipline": "any", "kit": {"sandbag", "sled", "trap bar"}},
    ),
    (
        "on a rig offshore two weeks in four. gym there has a rack, barbell, bench, rower",
        {"discipline": "any", "kit": {"barbell", "bench", "rack", "rower"}},
    ),
    (
        "I own shoes and a watch. 5k time is 31 minutes, 28 please",
        {
            "discipline": "running",
            "now": {"race": 1860},
            "targets": {"race": 1680},
            "kit": "none-or-any",
            "event_name": "none-or-any",
        },
    ),
    (
        "in the spare room: barbel, bensh, 60 kilo of plates. rack not yet",
        {"discipline": "any", "kit": {"barbell", "bench"}},
    ),
    ("Fitness First in Manila po, full gym. I want to lose some weight", {"discipline": "any", "kit": "full gym"}),
    ("just a skipping rope and a heavy bag (boxing)", {"discipline": "any", "kit": {"jump rope"}}),
    ("planet fitness black card, go most mornings", {"discipline": "any", "kit": "any", "days": "none-or-any"}),
    (
        "my old place in Leeds had everything, the new flat has a pullup bar n a mat",
        {"discipline": "any", "kit": {"pull-up bar"}},
    ),
    ("Tube bands are my whole gym. Want chest and triceps to grow", {"discipline": "hypertrophy", "kit": {"bands"}}),
    (
        "Rowing machine, air bike, kettlebells 12 through 32, squat rack with a 20kg barbell",
        {"discipline": "any", "kit": {"barbell", "bike", "kettlebell", "rack", "rower"}},
    ),
    (
        "school weights room, I'm the PE teacher so I get it after 4. it's a full gym really",
        {"discipline": "any", "kit": "full gym"},
    ),
    (
        "wish i had cables. got a bench, got dumbbells, thats yer lot",
        {"discipline": "any", "kit": {"bench", "dumbbells"}},
    ),
    (
        "Equinox member; powerlifting meet 12 June; four days",
        {"discipline": "powerlifting", "kit": "full gym", "event": "2027-06-12", "event_name": "any", "days": 4},
    ),
    (
        "The gym I'd join costs 90 a month, no ta. Kettlebell in the kitchen will do, general fitness",
        {"discipline": "general fitness", "kit": {"kettlebell"}},
    ),
    (
        "jetts gym at bondi junction, keen to deadlift 200, at 170 now",
        {
            "discipline": "strength",
            "kit": "full gym",
            "targets": {"deadlift": (200, None)},
            "now": {"deadlift": (170, None)},
        },
    ),
    (
        "Dumbbells (only pair, 20s), a box, and a bar in the door frame for pull ups",
        {"discipline": "any", "kit": {"box", "dumbbells", "pull-up bar"}},
    ),
    ("barracks gym, fully equipped, can't fault it", {"discipline": "any", "kit": "full gym"}),
    (
        "leisure centre swimming and gym pass but honestly will only use the treadmills, it's a 10k I'm training for",
        {"discipline": "running", "kit": "any", "event_name": "none-or-any"},
    ),
    (
        "spinning bike, no room for anything larger, forty minutes tops",
        {"discipline": "any", "kit": {"bike"}, "minutes": 40},
    ),
    (
        "24 Hour Fitness. Bench 185 lbs to 225 asap",
        {
            "discipline": "strength",
            "kit": "full gym",
            "now": {"bench-press": (83.91, None)},
            "targets": {"bench-press": (102.06, None)},
            "unit": "lb",
        },
    ),
    (
        "Medball, sled, turf, plyo box. Facility at the football club, just me, two nights a week",
        {"discipline": "any", "kit": {"box", "medicine ball", "sled"}, "days": 2},
    ),
    ("people keep telling me buy a barbell, I've got rings and trees, cheers", {"discipline": "any", "kit": {"rings"}}),
]

AGAIN_WEEK: list[tuple[str, Facts]] = [
    ("tues and thurs are my only free nights mate", {"discipline": "any", "named": ["tuesday", "thursday"]}),
    ("45 min tops or my boss notices", {"discipline": "any", "minutes": 45}),
    ("8 week block, kicking off this Thursday", {"discipline": "any", "weeks": 8, "start": "2026-11-26"}),
    ("been lifting about 3 yrs now", {"discipline": "any", "level": "intermediate"}),
    ("Four sessions weekly suits me; which ones hardly matters.", {"discipline": "any", "days": 4}),
    ("an hour and a quarter per session, not a second longer", {"discipline": "any", "minutes": 75}),
    (
        "Half marathon on 14 Feb 2027, never raced before, send help",
        {
            "discipline": "any",
            "event": "2027-02-14",
            "event_name": "half marathon",
            "level": "none-or-any",
            "targets": "none-or-any",
        },
    ),
    ("total noob here, be gentle with me", {"discipline": "any", "level": "beginner"}),
    (
        "I'm on a 4 on 4 off pattern at the refinery so it all has to bend around that",
        {"discipline": "any", "days": "any", "named": "none-or-any"},
    ),
    (
        "The bus takes 35 minutes each way so what's left for the actual workout is 50 minutes.",
        {"discipline": "any", "minutes": 50},
    ),
    ("meet's on the 20th of march. eek", {"discipline": "any", "event": "2027-03-20", "event_name": "meet"}),
    ("Advanced lifter, so no hand holding required thanks", {"discipline": "any", "level": "advanced"}),
    ("every second day, thats the rhythm i wanna keep", {"discipline": "any", "days": 3}),
    ("i got half an hr per workout while the rice cooks", {"discipline": "any", "minutes": 30}),
    ("heads up, I'm away two weeks in February on a cruise", {"discipline": "any"}),
    ("Seven years of training and still can't pose for a photo", {"discipline": "any", "level": "advanced"}),
    (
        "Monday to Friday is chaos with the twins, so Sat + Sun it is.",
        {"discipline": "any", "named": ["saturday", "sunday"]},
    ),
    ("1h30 each time is fine for me, I am student", {"discipline": "any", "minutes": 90}),
    (
        "signed up to a 10k 21/03/2027 after three pints",
        {"discipline": "any", "event": "2027-03-21", "event_name": "10 km", "targets": "none-or-any"},
    ),
    (
        "took up lifting five weeks ago, loving it so far",
        {"discipline": "any", "level": "beginner", "likes": "none-or-any"},
    ),
    ("M/W/F before work. coffee first obviously", {"discipline": "any", "named": ["monday", "wednesday", "friday"]}),
    ("40min at lunch, colleagues can cope with the smell", {"discipline": "any", "minutes": 40}),
    (
        "wedding's the 5th of June and I refuse to look like my cousin did at his",
        {"discipline": "any", "event": "2027-06-05", "event_name": "none-or-any"},
    ),
    ("my boyfriend is proper advanced, im somewhere in the middle", {"discipline": "any", "level": "none-or-any"}),
    ("2x pw is honestly the most i'll stick to", {"discipline": "any", "days": 2}),
    (
        "My sister spends two hours in there, I'm cooked after 55 minutes so keep it to that.",
        {"discipline": "any", "minutes": 55},
    ),
    ("twelve wks of programming, then I reassess", {"discipline": "any", "weeks": 12}),
    ("I'd call myself intermediate, wouldn't put it any higher", {"discipline": "any", "level": "intermediate"}),
    (
        "Mon-Thu I'll train, Friday onwards I'm up at my dad's.",
        {"discipline": "any", "named": ["monday", "tuesday", "wednesday", "thursday"]},
    ),
    ("twenty minutes a go, thats it thats the budget", {"discipline": "any", "minutes": 20}),
    (
        "ran the Melbourne marathon last October, now i just wanna start something different from 1 December",
        {"discipline": "any", "start": "2026-12-01"},
    ),
    ("18 months of consistent training behind me", {"discipline": "any", "level": "intermediate"}),
    ("Sir I can come five days in a week, Sunday is holiday for me.", {"discipline": "any", "days": 5}),
    ("Session length isn't really an issue, fill your boots", {"discipline": "any", "minutes": "none-or-any"}),
    (
        "16 weeks out from state championships",
        {"discipline": "any", "weeks": "event-or-16", "event_name": "none-or-any"},
    ),
    ("have never trained in my life, not even once", {"discipline": "any", "level": "beginner"}),
    ("My wife goes six days a week. I'm a three day a week man.", {"discipline": "any", "days": 3}),
    (
        "Workouts used to run to 2 hours at uni. Now it's 3/4 of an hour before the school run.",
        {"discipline": "any", "minutes": 45},
    ),
    (
        "Talked into a 5k on New Year's Day, thanks Karen",
        {"discipline": "any", "event": "2027-01-01", "event_name": "5 km", "targets": "none-or-any"},
    ),
    ("Trained ten years back in the 90s, not a thing since.", {"discipline": "any", "level": "none-or-any"}),
    (
        "used to go mon to sat when i was single lol, now it's just wednesdays and sundays",
        {"discipline": "any", "named": ["wednesday", "sunday"]},
    ),
    ("ninety mins a pop, 3 evenings a week", {"discipline": "any", "minutes": 90, "days": 3}),
    ("ten weeks pls, we begin monday", {"discipline": "any", "weeks": 10, "start": "2026-11-30"}),
    (
        "If I was a beginner I'd grab a template off reddit, but I've been training 12 years.",
        {"discipline": "any", "level": "advanced"},
    ),
    (
        "If they ever let me go part time I'd train 5 days, until then it's 2 days a week.",
        {"discipline": "any", "days": 2},
    ),
    ("Can only spare a quarter of an hour each morning.", {"discipline": "any", "minutes": 15, "days": "none-or-any"}),
    (
        "By the end of February I want my jeans to close.",
        {"discipline": "any", "event": "2027-02-28", "event_name": "none-or-any"},
    ),
    ("training without a break since 2018", {"discipline": "any", "level": "advanced"}),
    ("Thrice a week please, rest of my mornings are packed with tuitions.", {"discipline": "any", "days": 3}),
    ("somewhere around 60-75 mins depending on traffic", {"discipline": "any", "minutes": "any"}),
    ("if I'd got a ballot place I would've done London on 25 April but nope, rejected again", {"discipline": "any"}),
    ("been lifting since march this yr", {"discipline": "any", "level": "beginner"}),
    ("daily. yes all 7 days. i'm stubborn", {"discipline": "any", "days": 7}),
    (
        "If I skipped breakfast I'd have 80 minutes, but I'm not doing that, so 60 minutes.",
        {"discipline": "any", "minutes": 60},
    ),
    (
        "My daughter's swim gala is 12 December so I'm mostly a taxi. After a 6 week plan.",
        {"discipline": "any", "weeks": 6},
    ),
    ("turning 41 soon and feel about 60 honestly", {"discipline": "any"}),
    (
        "Fridays are out because of pub quiz, otherwise whenever",
        {"discipline": "any", "days": "none-or-any", "named": "none-or-any"},
    ),
    (
        "about 3 hours total across the week, split it however",
        {"discipline": "any", "minutes": "none-or-any", "days": "none-or-any"},
    ),
    (
        "Comp date is 2027-05-09, weigh in the night before",
        {"discipline": "any", "event": "2027-05-09", "event_name": "any"},
    ),
    ("Complete beginner, bit nervous, also 52. Is that OK?", {"discipline": "any", "level": "beginner"}),
    (
        "fri sat sun sessions, i fly out for work the rest",
        {"discipline": "any", "named": ["friday", "saturday", "sunday"]},
    ),
    ("one hr max pls, parking meter runs out", {"discipline": "any", "minutes": 60}),
    ("start me some time in January, not fussed when", {"discipline": "any", "start": "any"}),
    (
        "got three and a half years of lifting, they tell me that makes me an intermediate",
        {"discipline": "any", "level": "intermediate"},
    ),
    (
        "I am available the monday, the wednesday and the saturday, not more.",
        {"discipline": "any", "named": ["monday", "wednesday", "saturday"]},
    ),
    ("I like being in and out within 35 mins", {"discipline": "any", "minutes": 35, "likes": "none-or-any"}),
    (
        "Trekking to Everest base camp late April, knackered just thinking about it",
        {"discipline": "any", "event": "any", "event_name": "any"},
    ),
    ("wouldn't say beginner, wouldn't say advanced either", {"discipline": "any", "level": "none-or-any"}),
    ("3-4 sessions a week depending on how the kids sleep", {"discipline": "any", "days": 3}),
    ("My commute is 70 minutes on a good day. Please don't make life any harder lol", {"discipline": "any"}),
    (
        "Marathon. Sunday 18 April 2027. Gulp.",
        {"discipline": "any", "event": "2027-04-18", "event_name": "marathon", "targets": "none-or-any"},
    ),
    (
        "My son's the beginner. This is for me and I've been training 2 years.",
        {"discipline": "any", "level": "intermediate"},
    ),
    ("wkends off pls, 4 arvos during the week is sweet as", {"discipline": "any", "days": 4}),
    ("between 6 and 7 am only, sorry", {"discipline": "any", "minutes": "none-or-any"}),
    (
        "nine weeks until a 5k with work ppl",
        {"discipline": "any", "weeks": "event-or-9", "event_name": "none-or-any", "targets": "none-or-any"},
    ),
    ("8 months into lifting, still get lost in there", {"discipline": "any", "level": "beginner"}),
    (
        "My roster changes each fortnight so I never know which days, but I always get three a week.",
        {"discipline": "any", "days": 3},
    ),
    ("I am having 1 hour 15 mins for exercise in evening after office", {"discipline": "any", "minutes": 75}),
    (
        "My police fitness test is on 27 Jan, kindly prepare me",
        {"discipline": "any", "event": "2027-01-27", "event_name": "any"},
    ),
    ("pretty new to this, did PE at school thats about it", {"discipline": "any", "level": "beginner"}),
    ("once a week. i know, i know.", {"discipline": "any", "days": 1}),
    ("two hours a session is no bother, I'm retired love", {"discipline": "any", "minutes": 120}),
    ("Finished a 12 week programme last Friday. Build me a 4 weeker now", {"discipline": "any", "weeks": 4}),
    ("elite? haha no. about 6 years of very casual training", {"discipline": "any", "level": "none-or-any"}),
    (
        "Twice midweek plus once at the weekend, that'd be grand",
        {"discipline": "any", "days": 3, "named": "none-or-any"},
    ),
    (
        "quick 25 min ones mon and thu, can do a proper hour on saturday",
        {"discipline": "any", "minutes": "any", "named": ["monday", "thursday", "saturday"]},
    ),
    ("lets start on 7th dec, need to use up my leave first", {"discipline": "any", "start": "2026-12-07"}),
    (
        "Never done this before, today is day one for me.",
        {"discipline": "any", "level": "beginner", "start": "none-or-any"},
    ),
    (
        "tue/fri training, sunday is footy with the lads which you can leave alone",
        {"discipline": "any", "named": ["tuesday", "friday"]},
    ),
    (
        "my watch reckons I slept 400 minutes, anyway workouts of 50 minutes would be ideal",
        {"discipline": "any", "minutes": 50},
    ),
    ("deloading every 4th week is what I'm used to, total length 15 weeks", {"discipline": "any", "weeks": 15}),
    ("very experienced, 15 yrs of serious training, ask me anything", {"discipline": "any", "level": "advanced"}),
    ("Mondy, Wensday and Thursdy is ok for me", {"discipline": "any", "named": ["monday", "wednesday", "thursday"]}),
    ("Nothing over 65 minutes, the babysitter charges by the hour", {"discipline": "any", "minutes": 65}),
    (
        "Need to be match fit for cricket by 3 October next year",
        {"discipline": "any", "event": "2027-10-03", "event_name": "none-or-any"},
    ),
    (
        "wife paid for this for my bday. newbie, clueless, willing",
        {"discipline": "any", "level": "beginner", "unknown": "none-or-any"},
    ),
    (
        "Bin day is Tuesday, choir is Thursday, you can have any other three days of the week.",
        {"discipline": "any", "days": 3},
    ),
    ("1.5 hrs x 4 days a week", {"discipline": "any", "minutes": 90, "days": 4}),
    (
        "beach holiday on 19/12, want some arms by then",
        {"discipline": "any", "event": "2026-12-19", "event_name": "none-or-any"},
    ),
    ("Myself Rohit, working out since 2 years regularly", {"discipline": "any", "level": "intermediate"}),
    ("Alternate days works best since i recover slow", {"discipline": "any", "days": 3}),
    ("ten minutes warming up then i've 40 left for real work", {"discipline": "any", "minutes": "any"}),
    (
        "give it three months and see what happens i guess",
        {"discipline": "any", "weeks": "any", "event": "none-or-any"},
    ),
    ("Accountant for 9 years, so my posture is a prawn.", {"discipline": "any"}),
    (
        "Nurse here, three 12h shifts most weeks. After naps and laundry that leaves two days a week for training.",
        {"discipline": "any", "days": 2},
    ),
    (
        "can hold a plank for 90 seconds, sessions should be half an hour",
        {"discipline": "any", "now": {"plank": 90}, "minutes": 30},
    ),
    ("can we begin tmrw, before i chicken out", {"discipline": "any", "start": "2026-11-25"}),
    ("Rookie speaking. Please explain everything to me.", {"discipline": "any", "level": "beginner"}),
    (
        "early mornings tuesday through friday, house is quiet then",
        {"discipline": "any", "named": ["tuesday", "wednesday", "thursday", "friday"]},
    ),
    (
        "forty-five minutes. tuesday & saturday. cheers",
        {"discipline": "any", "minutes": 45, "named": ["tuesday", "saturday"]},
    ),
    (
        "competed once in 2024 and bombed out, never again, just want 18 weeks of hard graft",
        {"discipline": "any", "weeks": 18},
    ),
    ("climbed for 6 years but all of this strength stuff is brand new", {"discipline": "any", "level": "none-or-any"}),
    ("half the week? so 3? 4? up to you", {"discipline": "any", "days": "any"}),
    ("workout length = 70 mins, location = spare room", {"discipline": "any", "minutes": 70}),
    (
        "Some half marathon round Cape Town next October or so, date not out",
        {"discipline": "any", "event": "none-or-any", "event_name": "none-or-any", "targets": "none-or-any"},
    ),
    ("half a year of training so far, three sessions wkly", {"discipline": "any", "level": "beginner", "days": 3}),
    ("Doing 5 days a week now and it's too much, want to drop to 3.", {"discipline": "any", "days": 3}),
    (
        "not up for those hour-long sessions everyone raves about, cap mine at 30 min",
        {"discipline": "any", "minutes": 30},
    ),
    ("Programme should last 6 weeks since then we are moving house, very stressful", {"discipline": "any", "weeks": 6}),
    (
        "intermediate / 4 days a week / 60 mins",
        {"discipline": "any", "level": "intermediate", "days": 4, "minutes": 60},
    ),
    ("Saturdays only, the rest of my week belongs to a toddler", {"discipline": "any", "named": ["saturday"]}),
    ("an hour-ish a session? give or take", {"discipline": "any", "minutes": 60}),
    (
        "Valentine's day is the deadline lol dont ask",
        {"discipline": "any", "event": "2027-02-14", "event_name": "none-or-any"},
    ),
    ("Experienced lifter (11 yrs), grumpy, prefer few words", {"discipline": "any", "level": "advanced"}),
    ("six days on, one day off, same as always", {"discipline": "any", "days": 6}),
    ("Short. Like really, really short sessions.", {"discipline": "any", "minutes": "none-or-any"}),
    (
        "The 30th of January is nationals, nervous wreck already",
        {"discipline": "any", "event": "2027-01-30", "event_name": "nationals"},
    ),
    ("I am begginer, my english also begginer, sorry", {"discipline": "any", "level": "beginner"}),
    (
        "the bloke at my old club had us in 6 mornings weekly. never again. 4 days a week tops",
        {"discipline": "any", "days": 4},
    ),
    (
        "doors shut at 9 and I clock off at 8, realistically that's 45 mins of training",
        {"discipline": "any", "minutes": 45},
    ),
    ("Plan of 20 weeks in which first day is 4 January", {"discipline": "any", "weeks": 20, "start": "2027-01-04"}),
    (
        "my trainer thinks in two years I could be advanced, for now i'm a newbie",
        {"discipline": "any", "level": "beginner"},
    ),
    ("Tu Th Sa Su, no others", {"discipline": "any", "named": ["tuesday", "thursday", "saturday", "sunday"]}),
    (
        "Dad rests 20 min between sets, that is not happening. Whole session in 60 minutes pls",
        {"discipline": "any", "minutes": 60},
    ),
    (
        "be fitter by spring maybe? no rush at all",
        {"discipline": "any", "event": "none-or-any", "event_name": "none-or-any"},
    ),
    ("2.5 years straight of lifting, never missed a month", {"discipline": "any", "level": "intermediate"}),
    ("could maybe squeeze in a fifth session some weeks but plan for 4 days", {"discipline": "any", "days": 4}),
    (
        "For me is possible 50 minutes per training, 3 times in the week",
        {"discipline": "any", "minutes": 50, "days": 3},
    ),
    (
        "half marathon, race day 06/13/27, in Duluth or thereabouts",
        {"discipline": "any", "event": "2027-06-13", "event_name": "half marathon", "targets": "none-or-any"},
    ),
    (
        "my mate's meet is 6 Feb, I'm only handling him. my own meet is 8 May",
        {"discipline": "any", "event": "2027-05-08", "event_name": "meet"},
    ),
]

AGAIN_CARE: list[tuple[str, Facts]] = [
    ("not into leg press or hack squats tbh", {"discipline": "any", "no": ["leg press", "hack squats"]}),
    ("Don't know my working weights, total newbie", {"discipline": "any", "unknown": True, "level": "beginner"}),
    (
        "Dunno my lifts. The plates where I train aren't even labelled haha",
        {"discipline": "any", "unknown": True, "kit": "any"},
    ),
    (
        "Achilles grumbles if I hop around too much... 41 years old, it happens",
        {"discipline": "any", "care": ["achilles"], "no": "any"},
    ),
    ("never maxed out so idk my 1rm on anything", {"discipline": "any", "unknown": True}),
    ("I do not like the deadlift, please to program without.", {"discipline": "any", "no": ["deadlift"]}),
    ("If I get bored of back squats I might switch to front squats later", {"discipline": "any"}),
    ("body's at 100%, zilch to work around", {"discipline": "any", "nothing": True}),
    ("i dig paused bench, dunno why", {"discipline": "any", "likes": ["paused bench"], "kit": "any"}),
    ("I wouldn't say I dislike rowing, wouldn't say I like it either", {"discipline": "any"}),
    ("adore Nordic curls, weird I know", {"discipline": "any", "likes": ["nordic curls"]}),
    (
        "bench to 110 kg is the aim and I've zero interest in dips",
        {"discipline": "any", "no": ["dips"], "targets": {"bench-press": (110, None)}},
    ),
    ("my current maxes are a mystery to me, 3 days a week is ok", {"discipline": "any", "unknown": True, "days": 3}),
    ("love love LOVE hip thrusts", {"discipline": "any", "likes": ["hip thrusts"]}),
    ("I am not knowing my weights for any lift, please guide", {"discipline": "any", "unknown": True}),
    ("you better not give me box jumps", {"discipline": "any", "no": ["box jumps"]}),
    ("not sure of my numbers, it's been a long layoff", {"discipline": "any", "unknown": True, "level": "any"}),
    (
        "skull crushers hurt my elbows, give triceps pushdowns instead",
        {
            "discipline": "any",
            "swaps": [("triceps-pushdown", "skull-crusher")],
            "care": ["elbow"],
            "no": "any",
            "likes": "any",
            "kit": "any",
        },
    ),
    (
        "dodgy ankle, rolled it playing footy a fortnight ago and it's still a bit puffy",
        {"discipline": "any", "care": ["ankle"]},
    ),
    ("no clue on my max, mate benches 120 but that's him", {"discipline": "any", "unknown": True}),
    ("cardio mat dena yaar, no cardio at all. 5 days possible", {"discipline": "any", "no": ["cardio"], "days": 5}),
    ("My body has no pain anywhere, thanks God", {"discipline": "any", "nothing": True}),
    ("uninjured and will do any exercise you name", {"discipline": "any", "nothing": True}),
    ("Obsessed with shadow boxing at the mo", {"discipline": "any", "likes": ["shadow boxing"]}),
    ("My last coach hated deadlifts. I never understood why.", {"discipline": "any", "likes": "any"}),
    ("right elbow's been barking at me since summer", {"discipline": "any", "care": ["elbow"]}),
    ("The wife can't stand lunges, I don't mind them", {"discipline": "any", "likes": "any"}),
    (
        "I really enjoy front squats and barbell rows",
        {"discipline": "any", "likes": ["front squats", "barbell rows"], "kit": "any"},
    ),
    ("Never wrote anything down so can't tell you my numbers", {"discipline": "any", "unknown": True}),
    ("injuries: nil. 4 days. full gym.", {"discipline": "any", "nothing": True, "days": 4, "kit": "full gym"}),
    (
        "nada hurts, monday wednesday friday",
        {"discipline": "any", "nothing": True, "named": ["monday", "wednesday", "friday"]},
    ),
    (
        "kindly change overhead press to landmine press",
        {
            "discipline": "any",
            "swaps": [("landmine-press", "overhead-press")],
            "no": "any",
            "likes": "any",
            "kit": "any",
        },
    ),
    ("ribs still tender from coming off my bike, been ten days", {"discipline": "any", "care": ["rib"]}),
    (
        "My lower back is getting tight after long sittings only, please keep it in mind na",
        {"discipline": "any", "care": ["back"]},
    ),
    (
        "Use sumo deadlifts, not regular deadlifts, my levers suck",
        {"discipline": "any", "swaps": [("sumo-deadlift", "deadlift")], "no": "any", "likes": "any", "kit": "any"},
    ),
    ("My mate loves kettlebells, never shuts up about them", {"discipline": "any"}),
    (
        "Barbell rows out, chest supported rows in their place",
        {
            "discipline": "any",
            "swaps": [("chest-supported-row", "barbell-row")],
            "no": "any",
            "likes": "any",
            "kit": "any",
        },
    ),
    (
        "wherever it says sit ups give me planks",
        {"discipline": "any", "swaps": [("plank", "sit-up")], "no": "any", "likes": "any", "kit": "any"},
    ),
    (
        "kettlebell swings make me happy, is the exercise I like most of all",
        {"discipline": "any", "likes": ["kettlebell swings"], "kit": "any"},
    ),
    (
        "dislikes - wall sits, mountain climbers, thrusters",
        {"discipline": "any", "no": ["wall sits", "mountain climbers", "thrusters"]},
    ),
    (
        "I'd sooner do dumbbell bench press than barbell bench press, so swap that one",
        {
            "discipline": "any",
            "swaps": [("dumbbell-bench-press", "bench-press")],
            "no": "any",
            "likes": "any",
            "kit": "any",
        },
    ),
    (
        "Replace pull ups with lat pulldowns, can't manage a single one yet",
        {
            "discipline": "any",
            "swaps": [("lat-pulldown", "pull-up")],
            "now": "any",
            "targets": "any",
            "level": "any",
            "no": "any",
            "likes": "any",
            "kit": "any",
        },
    ),
    ("no aches no pains, raring to go", {"discipline": "any", "nothing": True}),
    ("Don't take burpees out, I actually need them", {"discipline": "any", "likes": "any"}),
    ("I look forward to bicep curls more than payday", {"discipline": "any", "likes": ["bicep curls"]}),
    (
        "Y'all, the rotator cuff in my right shoulder is inflamed. 4x a week, commercial gym.",
        {"discipline": "any", "care": ["shoulder"], "days": 4, "kit": "full gym"},
    ),
    ("nope, nothing sore over here", {"discipline": "any", "nothing": True}),
    (
        "cant stand the assault bike, game for everything else",
        {"discipline": "any", "no": ["assault bike"], "nothing": "any"},
    ),
    ("nothing beats squats, best part of my week", {"discipline": "any", "likes": ["squats"]}),
    (
        "lateral raises pls theyre my fav, 3x week 50 mins",
        {"discipline": "any", "likes": ["lateral raises"], "days": 3, "minutes": 50},
    ),
    ("deadlifts are my happy place", {"discipline": "any", "likes": ["deadlifts"]}),
    (
        "got a tweaky hip flexor on the left, nothing major, just don't want to poke the bear",
        {"discipline": "any", "care": ["hip"]},
    ),
    ("nothing bothering me physically, thx for asking", {"discipline": "any", "nothing": True}),
    (
        "front squats instead of back squats please",
        {"discipline": "any", "swaps": [("front-squat", "back-squat")], "no": "any", "likes": "any", "kit": "any"},
    ),
    ("Wish I had a rower like my neighbour has", {"discipline": "any"}),
    ("burpees can get in the sea", {"discipline": "any", "no": ["burpees"]}),
    (
        "Favourites: chin ups, dips, pistol squats",
        {"discipline": "any", "likes": ["chin ups", "dips", "pistol squats"]},
    ),
    ("no pain no gain, is what grandad used to say", {"discipline": "any"}),
    ("I've no numbers to give you, sorry, I just grab whatever's free", {"discipline": "any", "unknown": True}),
    ("Could we avoid Bulgarian split squats? Trauma.", {"discipline": "any", "no": ["bulgarian split squats"]}),
    ("my numbers? no idea mate", {"discipline": "any", "unknown": True}),
    (
        "knees sound like bubble wrap on the way down lol but they dont really hurt",
        {"discipline": "any", "care": "any", "nothing": "any"},
    ),
    ("I am not having any injury, sir. Please start.", {"discipline": "any", "nothing": True, "start": "any"}),
    ("Snatches scare the pants off me so never program them", {"discipline": "any", "no": ["snatch"]}),
    ("Zercher squats are totally my jam", {"discipline": "any", "likes": ["zercher squats"]}),
    ("Big fan of farmer carries, chuck loads of them in", {"discipline": "any", "likes": ["farmer carries"]}),
    (
        "floor press substituting for bench press, cos I don't own a bench",
        {"discipline": "any", "swaps": [("floor-press", "bench-press")], "no": "any", "likes": "any", "kit": "any"},
    ),
    ("Honestly couldn't tell you what I squat or bench", {"discipline": "any", "unknown": True}),
    ("Pulled a hamstring at five-a-side last week, so taking it steady", {"discipline": "any", "care": ["hamstring"]}),
    (
        "My PT always loaded the bar, I've no clue what I was lifting",
        {"discipline": "any", "unknown": True, "kit": "any"},
    ),
    ("Sorry, I don't remember any of my lifts", {"discipline": "any", "unknown": True}),
    ("swimming isn't happening, I sink like a brick", {"discipline": "any", "no": ["swimming"]}),
    ("Thinking of buying a trap bar when the bonus comes in", {"discipline": "any"}),
    ("Rowing is my favourite bit of any session", {"discipline": "any", "likes": ["rowing"], "kit": "any"}),
    ("I'm a sucker for overhead press, the more the merrier", {"discipline": "any", "likes": ["overhead press"]}),
    (
        "Current lifts: unknown. Goal: 100 kg bench.",
        {"discipline": "any", "unknown": True, "targets": {"bench-press": (100, None)}},
    ),
    (
        "likes: push press, power cleans. dislikes: machines",
        {"discipline": "any", "likes": ["push press", "power cleans"], "no": ["machines"]},
    ),
    (
        "Everything is ok for me except running and shrugs",
        {"discipline": "any", "no": ["running", "shrugs"], "nothing": "any"},
    ),
    ("if my back ever starts hurting I'll let you know", {"discipline": "any", "nothing": "any"}),
    ("Fit as a fiddle, no niggles at all", {"discipline": "any", "nothing": True}),
    ("Touch wood I'm currently injury free", {"discipline": "any", "nothing": True}),
    ("Leave out overhead work altogether", {"discipline": "any", "no": ["overhead"]}),
    ("husband's shoulder is shot; me, I have no injuries whatsoever", {"discipline": "any", "nothing": True}),
    (
        "ditch barbell curls and do hammer curls for that slot",
        {"discipline": "any", "swaps": [("hammer-curl", "barbell-curl")], "no": "any", "likes": "any", "kit": "any"},
    ),
    (
        "ring rows as a stand-in for pull ups while I build up",
        {
            "discipline": "any",
            "swaps": [("ring-row", "pull-up")],
            "targets": "any",
            "level": "any",
            "no": "any",
            "likes": "any",
            "kit": "any",
        },
    ),
    ("Would love to own a sled someday, no space though", {"discipline": "any"}),
    ("I used to hate burpees, now they're alright", {"discipline": "any", "likes": "any"}),
    ("gym buddy did his knee skiing so I'm training solo now", {"discipline": "any"}),
    ("turkish get ups are oddly fun, more of those", {"discipline": "any", "likes": ["turkish get ups"]}),
    ("My kids love box jumps, they copy them off YouTube", {"discipline": "any"}),
    ("haven't got a clue what I can lift", {"discipline": "any", "unknown": True}),
    ("i do not know how many kilo i can lift", {"discipline": "any", "unknown": True}),
    (
        "chin ups in lieu of pull ups, thanks",
        {
            "discipline": "any",
            "swaps": [("chin-up", "pull-up")],
            "targets": "any",
            "no": "any",
            "likes": "any",
            "kit": "any",
        },
    ),
    (
        "my physiotherapist she says I have a small problem of disc, with the back I must be careful",
        {"discipline": "any", "care": ["back"]},
    ),
    ("Absolutely zero treadmill. I'd rather eat the treadmill.", {"discipline": "any", "no": ["treadmill"]}),
    (
        "My old log app got wiped and I genuinely have no idea where my lifts are",
        {"discipline": "any", "unknown": True},
    ),
    (
        "any time you'd prescribe upright rows I want lateral raises",
        {"discipline": "any", "swaps": [("lateral-raise", "upright-row")], "no": "any", "likes": "any", "kit": "any"},
    ),
    ("pull ups yes, muscle ups no", {"discipline": "any", "no": ["muscle ups"], "likes": "any", "targets": "any"}),
    ("My sister's programme has leg press instead of squats, weird choice imo", {"discipline": "any"}),
    (
        "could the Romanian deadlifts be switched to hip thrusts?",
        {
            "discipline": "any",
            "swaps": [("hip-thrust", "romanian-deadlift")],
            "no": "any",
            "likes": "any",
            "kit": "any",
        },
    ),
    ("No dramas with the body, not carrying any injuries, ready to rip in", {"discipline": "any", "nothing": True}),
    ("Down from 240 lb to 215 since last year, clothes are falling off me", {"discipline": "any", "unit": "any"}),
    ("I weigh 91 kilos and stand 5'11", {"discipline": "any"}),
    ("sit-ups bore me to tears, bin them", {"discipline": "any", "no": ["sit-ups"]}),
    ("thumb's sprained so gripping is rubbish for now", {"discipline": "any", "care": ["thumb"]}),
    ("limitations? none. equipment? just dumbbells", {"discipline": "any", "nothing": True, "kit": {"dumbbells"}}),
    ("Tennis elbow, despite never having held a racket.", {"discipline": "any", "care": ["elbow"]}),
    (
        "reverse lunges pls anywhere there'd be forward lunges",
        {"discipline": "any", "swaps": [("reverse-lunge", "forward-lunge")], "no": "any", "likes": "any", "kit": "any"},
    ),
    (
        "sholder clicks and aches when i go over head, doc said train round it",
        {"discipline": "any", "care": ["shoulder"], "no": "any"},
    ),
    ("could do sled pushes all day long and still grin", {"discipline": "any", "likes": ["sled pushes"], "kit": "any"}),
    (
        "goblet squats in place of back squats for now, boss",
        {"discipline": "any", "swaps": [("goblet-squat", "back-squat")], "no": "any", "likes": "any", "kit": "any"},
    ),
    (
        "Joints all good. Nothing hurts. Squat 105x5 right now.",
        {"discipline": "any", "nothing": True, "now": {"back-squat": (105, 5)}},
    ),
    ("My dad's knees are wrecked from running, poor bloke", {"discipline": "any"}),
    ("No injuries to report, been lifting 3 years", {"discipline": "any", "nothing": True, "level": "intermediate"}),
    (
        "Make it safety bar squats instead of back squats; my shoulder is too sore for a straight bar",
        {
            "discipline": "any",
            "swaps": [("safety-bar-squat", "back-squat")],
            "care": ["shoulder"],
            "no": "any",
            "likes": "any",
            "kit": "any",
        },
    ),
    ("Anything I can't do? Nope, no injuries, no exclusions from me.", {"discipline": "any", "nothing": True}),
    ("HATE planks. hate. four days, 45 min", {"discipline": "any", "no": ["planks"], "days": 4, "minutes": 45}),
    (
        "ACL recon on the right knee 14 months back and it still swells if I overdo it",
        {"discipline": "any", "care": ["knee"]},
    ),
    ("i have zero injuries and theres nothing i refuse to do", {"discipline": "any", "nothing": True}),
    (
        "Step ups rather than box jumps, ta",
        {"discipline": "any", "swaps": [("step-up", "box-jump")], "no": "any", "likes": "any", "kit": "any"},
    ),
    (
        "Have slight pain in neck from laptop job. Kindly give 3 days plan.",
        {"discipline": "any", "care": ["neck"], "days": 3},
    ),
    ("my client doesn't know his numbers, but I know mine", {"discipline": "any"}),
    ("62 years young, no pain, no injuries, and I intend to keep it so", {"discipline": "any", "nothing": True}),
    (
        "groin strain hanging about, go gentle on wide stance stuff mate",
        {"discipline": "any", "care": ["groin"], "no": "any"},
    ),
    (
        "my building has banned kettlebell swings lol so those are out",
        {"discipline": "any", "no": ["kettlebell swings"], "kit": "any"},
    ),
    ("ugh, shin splints are back again", {"discipline": "any", "care": ["shin"]}),
    ("Keep good mornings in, I've grown fond of them", {"discipline": "any", "likes": ["good mornings"]}),
    (
        "the leg press instead of the back squat, for me is better",
        {"discipline": "any", "swaps": [("leg-press", "back-squat")], "no": "any", "likes": "any", "kit": "any"},
    ),
    ("skip anything with jumping, I'm in a flat above a very grumpy man", {"discipline": "any", "no": ["jumping"]}),
    (
        "wrist: sprained in October, 80% back. bench 70x5 atm",
        {"discipline": "any", "care": ["wrist"], "now": {"bench-press": (70, 5)}},
    ),
    (
        "Enjoying trail runs very much. Gym, not so much",
        {"discipline": "any", "likes": ["trail runs"], "no": "any", "kit": "any"},
    ),
    ("At 19 I squatted 180; those days are long gone", {"discipline": "any"}),
    ("left foot is sore by the evening most days", {"discipline": "any", "care": ["foot"]}),
    ("What do I squat? Beats me, I don't keep track of my numbers.", {"discipline": "any", "unknown": True}),
    ("pls no lunges no step ups", {"discipline": "any", "no": ["lunges", "step ups"]}),
    (
        "calf tightens up around the 20 minute mark every single time, watch that",
        {"discipline": "any", "care": ["calf"]},
    ),
    (
        "two bits of me complain: left knee, right shoulder. Rest is grand.",
        {"discipline": "any", "care": ["knee", "shoulder"], "nothing": "any"},
    ),
    (
        "can you put trap bar deadlifts where you'd normally have conventional deadlifts",
        {"discipline": "any", "swaps": [("trap-bar-deadlift", "deadlift")], "no": "any", "likes": "any", "kit": "any"},
    ),
    ("I refuse to do handstands at 58", {"discipline": "any", "no": ["handstands"]}),
    ("I don't know my maxes, never tested em", {"discipline": "any", "unknown": True}),
]
