"""Short messages by three hands on one kind of fact each: numbers of lifts, of reps, times and distances, and kit and discipline.

First read on 26 November 2026: 71.5 %, 59.4 % and 78.0 % of 379, 325 and 177 facts with 72, 59 and 31 wrong. They tune the rules. Notation as
in `first_messages`; the discipline counts in the last alone.
"""

from tests.offline.first_messages import Facts

SHORT_LIFTS: list[tuple[str, Facts]] = [
    (
        "bench 80 -> 100, squat 110 -> 140. that's it, that's the plan",
        {
            "discipline": "any",
            "now": {"bench-press": (80, None), "back-squat": (110, None)},
            "targets": {"bench-press": (100, None), "back-squat": (140, None)},
        },
    ),
    (
        "Take my deadlift from 150 kg to 180 kg please.",
        {"discipline": "any", "now": {"deadlift": (150, None)}, "targets": {"deadlift": (180, None)}},
    ),
    (
        "ohp 50 => 60 by march thx",
        {
            "discipline": "any",
            "now": {"overhead-press": (50, None)},
            "targets": {"overhead-press": (60, None)},
            "event": "2027-03-01",
        },
    ),
    (
        "front squat 85→100 / clean and jerk 80→95 / snatch 60→70",
        {
            "discipline": "any",
            "now": {"front-squat": (85, None), "clean-and-jerk": (80, None), "snatch": (60, None)},
            "targets": {"front-squat": (100, None), "clean-and-jerk": (95, None), "snatch": (70, None)},
        },
    ),
    (
        "going from a 225 lb bench to 275 lb, how long coach?",
        {
            "discipline": "any",
            "now": {"bench-press": (102.06, None)},
            "targets": {"bench-press": (124.74, None)},
            "unit": "lb",
        },
    ),
    (
        "squat: 127.5kg --> 150kg in 20 weeks",
        {
            "discipline": "any",
            "now": {"back-squat": (127.5, None)},
            "targets": {"back-squat": (150, None)},
            "weeks": 20,
        },
    ),
    (
        "I am wishing to bring my deadlift from 100 kgs up to 140 kgs sir",
        {"discipline": "any", "now": {"deadlift": (100, None)}, "targets": {"deadlift": (140, None)}},
    ),
    (
        "need to move my military press off 45 kilos and up to 55",
        {"discipline": "any", "now": {"overhead-press": (45, None)}, "targets": {"overhead-press": (55, None)}},
    ),
    (
        "Stuck at 95 on bench since forever, give me 105",
        {"discipline": "any", "now": {"bench-press": (95, None)}, "targets": {"bench-press": (105, None)}},
    ),
    (
        "my squat has been glued to 120 kilos all year and its doing my head in. 140 would shut me up",
        {"discipline": "any", "now": {"back-squat": (120, None)}, "targets": {"back-squat": (140, None)}},
    ),
    (
        "deadlift wont budge past 365 lbs, chasing 405",
        {
            "discipline": "any",
            "now": {"deadlift": (165.56, None)},
            "targets": {"deadlift": (183.7, None)},
            "unit": "lb",
        },
    ),
    (
        "Overhead press plateaued hard at 62.5kg x 3. 4 days a week available.",
        {"discipline": "any", "now": {"overhead-press": (62.5, 3)}, "days": 4},
    ),
    ("bench hasn't moved from 70kg for 5 reps since winter", {"discipline": "any", "now": {"bench-press": (70, 5)}}),
    (
        "Hit a wall on front squats, 100 is the most I can stand up with.",
        {"discipline": "any", "now": {"front-squat": (100, None)}},
    ),
    (
        "Would love a 180 deadlift one day, sitting on 155 now.",
        {"discipline": "any", "now": {"deadlift": (155, None)}, "targets": {"deadlift": (180, None)}},
    ),
    (
        "A 100 kilo bench is my dream. Presently 82.5.",
        {"discipline": "any", "now": {"bench-press": (82.5, None)}, "targets": {"bench-press": (100, None)}},
    ),
    (
        "i'd give my left arm for a 200kg squat lol, managed 175 on friday",
        {"discipline": "any", "now": {"back-squat": (175, None)}, "targets": {"back-squat": (200, None)}},
    ),
    (
        "be lovely to press 40 kg overhead before my holiday, I can do 32.5",
        {
            "discipline": "any",
            "now": {"overhead-press": (32.5, None)},
            "targets": {"overhead-press": (40, None)},
            "event": "none-or-any",
            "event_name": "none-or-any",
        },
    ),
    (
        "wouldn't mind seeing 130 on the squat bar tbh. currently its 112.5 for three",
        {"discipline": "any", "now": {"back-squat": (112.5, 3)}, "targets": {"back-squat": (130, None)}},
    ),
    (
        "Hoping for a 315 lb squat, I'm grinding 275 lb for 2 at present",
        {
            "discipline": "any",
            "now": {"back-squat": (124.74, 2)},
            "targets": {"back-squat": (142.88, None)},
            "unit": "lb",
        },
    ),
    (
        "160 kg is what I want to squat. 135 is what I've got.",
        {"discipline": "any", "now": {"back-squat": (135, None)}, "targets": {"back-squat": (160, None)}},
    ),
    (
        "Goal is a 140 bench and I'm at 125x2 right now",
        {"discipline": "any", "now": {"bench-press": (125, 2)}, "targets": {"bench-press": (140, None)}},
    ),
    (
        "aim: 220 deadlift. reality: 190",
        {"discipline": "any", "now": {"deadlift": (190, None)}, "targets": {"deadlift": (220, None)}},
    ),
    (
        "Target of 75kg on strict press; last week I got 67.5 for a double.",
        {"discipline": "any", "now": {"overhead-press": (67.5, 2)}, "targets": {"overhead-press": (75, None)}},
    ),
    (
        "To snatch 80 kg. Only 68 at this moment. Three sessions a week.",
        {"discipline": "any", "now": {"snatch": (68, None)}, "targets": {"snatch": (80, None)}, "days": 3},
    ),
    (
        "500lb deadlift or bust, pulling 440lb these days",
        {
            "discipline": "any",
            "now": {"deadlift": (199.58, None)},
            "targets": {"deadlift": (226.8, None)},
            "unit": "lb",
        },
    ),
    (
        "After a 90kg power clean. Best so far 77.5kg",
        {"discipline": "any", "now": {"power-clean": (77.5, None)}, "targets": {"power-clean": (90, None)}},
    ),
    (
        "120x5 squats is the aim, doing 100x5 atm",
        {"discipline": "any", "now": {"back-squat": (100, 5)}, "targets": {"back-squat": (120, 5)}},
    ),
    (
        "I bench 60kg for 8. Want to get to 80.",
        {"discipline": "any", "now": {"bench-press": (60, 8)}, "targets": {"bench-press": (80, None)}},
    ),
    (
        "Currently deadlifting 142.5. I train in a shed. One seventy by May please!",
        {
            "discipline": "any",
            "now": {"deadlift": (142.5, None)},
            "targets": {"deadlift": (170, None)},
            "event": "2027-05-01",
            "kit": "none-or-any",
        },
    ),
    (
        "Squatting 90 kg at the moment. Full gym, 3 days. Looking for 115.",
        {
            "discipline": "any",
            "now": {"back-squat": (90, None)},
            "targets": {"back-squat": (115, None)},
            "kit": "full gym",
            "days": 3,
        },
    ),
    (
        "my hip thrust is 140 for 6. i'd be chuffed with 180",
        {"discipline": "any", "now": {"hip-thrust": (140, 6)}, "targets": {"hip-thrust": (180, None)}},
    ),
    (
        "Right now I press 110 lbs overhead. 135 would be sick.",
        {
            "discipline": "any",
            "now": {"overhead-press": (49.9, None)},
            "targets": {"overhead-press": (61.23, None)},
            "unit": "lb",
        },
    ),
    (
        "Clean and jerk sits around 92. The number in my head is 100",
        {"discipline": "any", "now": {"clean-and-jerk": (92, None)}, "targets": {"clean-and-jerk": (100, None)}},
    ),
    (
        "Bench day yesterday, 77.5 moved well. Where I wanna be is 90 by the end of January.",
        {
            "discipline": "any",
            "now": {"bench-press": (77.5, None)},
            "targets": {"bench-press": (90, None)},
            "event": "2027-01-31",
        },
    ),
    (
        "front squatting 70kg x5. my coach left. get me to 90",
        {"discipline": "any", "now": {"front-squat": (70, 5)}, "targets": {"front-squat": (90, None)}},
    ),
    (
        "S/B/D 150/105/190 now, 170/120/215 wanted",
        {
            "discipline": "any",
            "now": {"back-squat": (150, None), "bench-press": (105, None), "deadlift": (190, None)},
            "targets": {"back-squat": (170, None), "bench-press": (120, None), "deadlift": (215, None)},
        },
    ),
    (
        "squat/bench/dead: 92.5/67.5/120. got 10 weeks",
        {
            "discipline": "any",
            "now": {"back-squat": (92.5, None), "bench-press": (67.5, None), "deadlift": (120, None)},
            "weeks": 10,
        },
    ),
    (
        "bench press 65, squat 85, deadlift 110, ohp 42.5",
        {
            "discipline": "any",
            "now": {
                "bench-press": (65, None),
                "back-squat": (85, None),
                "deadlift": (110, None),
                "overhead-press": (42.5, None),
            },
        },
    ),
    (
        "Current lifts -\nsquat 105x5\nbench 72.5x5\nrow? never",
        {"discipline": "any", "now": {"back-squat": (105, 5), "bench-press": (72.5, 5)}, "no": "none-or-any"},
    ),
    (
        "now: squat 80 bench 55 dl 100. goal: squat 100 bench 65 dl 130",
        {
            "discipline": "any",
            "now": {"back-squat": (80, None), "bench-press": (55, None), "deadlift": (100, None)},
            "targets": {"back-squat": (100, None), "bench-press": (65, None), "deadlift": (130, None)},
        },
    ),
    (
        "Squat, bench, deadlift and press are 140, 95, 170 and 60 respectively.",
        {
            "discipline": "any",
            "now": {
                "back-squat": (140, None),
                "bench-press": (95, None),
                "deadlift": (170, None),
                "overhead-press": (60, None),
            },
        },
    ),
    (
        "numbers: dl 455lb / sq 385lb / bp 285lb / ohp 185lb",
        {
            "discipline": "any",
            "now": {
                "deadlift": (206.38, None),
                "back-squat": (174.63, None),
                "bench-press": (129.27, None),
                "overhead-press": (83.91, None),
            },
            "unit": "lb",
        },
    ),
    (
        "* deadlift 200 (want 220)\n* squat 160 (want 180)",
        {
            "discipline": "any",
            "now": {"deadlift": (200, None), "back-squat": (160, None)},
            "targets": {"deadlift": (220, None), "back-squat": (180, None)},
        },
    ),
    (
        "sq 315 bp 225 dl 405 in lbs. 365/255/455 is where i'm headed",
        {
            "discipline": "any",
            "now": {"back-squat": (142.88, None), "bench-press": (102.06, None), "deadlift": (183.7, None)},
            "targets": {"back-squat": (165.56, None), "bench-press": (115.67, None), "deadlift": (206.38, None)},
            "unit": "lb",
        },
    ),
    (
        "Bench 85/100, deadlift 150/180 (that's today/goal)",
        {
            "discipline": "any",
            "now": {"bench-press": (85, None), "deadlift": (150, None)},
            "targets": {"bench-press": (100, None), "deadlift": (180, None)},
        },
    ),
    (
        "Snatch 55, C&J 72. Aiming for 65 and 85.",
        {
            "discipline": "any",
            "now": {"snatch": (55, None), "clean-and-jerk": (72, None)},
            "targets": {"snatch": (65, None), "clean-and-jerk": (85, None)},
        },
    ),
    (
        "goals; 140 squat, 100 bench, 180 dead. nothing hurts",
        {
            "discipline": "any",
            "targets": {"back-squat": (140, None), "bench-press": (100, None), "deadlift": (180, None)},
            "nothing": True,
        },
    ),
    (
        "I've got a 105 squat and a 75 bench. no injuries",
        {"discipline": "any", "now": {"back-squat": (105, None), "bench-press": (75, None)}, "nothing": True},
    ),
    (
        "145kg deadlift, 102kg squat, 68kg bench, 44kg press. 5 days",
        {
            "discipline": "any",
            "now": {
                "deadlift": (145, None),
                "back-squat": (102, None),
                "bench-press": (68, None),
                "overhead-press": (44, None),
            },
            "days": 5,
        },
    ),
    (
        "want: 100kg bench, 200kg dead. have: 88kg bench, 172kg dead",
        {
            "discipline": "any",
            "now": {"bench-press": (88, None), "deadlift": (172, None)},
            "targets": {"bench-press": (100, None), "deadlift": (200, None)},
        },
    ),
    (
        "can do 50 on the overhead press, 5 reps, and 90 on the squat, also 5",
        {"discipline": "any", "now": {"overhead-press": (50, 5), "back-squat": (90, 5)}},
    ),
    (
        "175 lb bench for 4, 245 lb squat for 6, sore shoulder",
        {
            "discipline": "any",
            "now": {"bench-press": (79.38, 4), "back-squat": (111.13, 6)},
            "care": ["shoulder"],
            "unit": "lb",
        },
    ),
    (
        "Looking to own a 150 squat by April 2027, coming off 130.",
        {
            "discipline": "any",
            "now": {"back-squat": (130, None)},
            "targets": {"back-squat": (150, None)},
            "event": "2027-04-01",
        },
    ),
    (
        "it's 97.5 I bench, 100 I need",
        {"discipline": "any", "now": {"bench-press": (97.5, None)}, "targets": {"bench-press": (100, None)}},
    ),
    (
        "my squat and deadlift are both 140. want 160 on the squat and 180 on the dead",
        {
            "discipline": "any",
            "now": {"back-squat": (140, None), "deadlift": (140, None)},
            "targets": {"back-squat": (160, None), "deadlift": (180, None)},
        },
    ),
    (
        "Front and back squat are 90 and 115, want them at 100 and 130.",
        {
            "discipline": "any",
            "now": {"front-squat": (90, None), "back-squat": (115, None)},
            "targets": {"front-squat": (100, None), "back-squat": (130, None)},
        },
    ),
    (
        "bench and overhead press 80kg and 50kg today",
        {"discipline": "any", "now": {"bench-press": (80, None), "overhead-press": (50, None)}},
    ),
    (
        "Flat bench 90, incline 75. I'd like 105 flat.",
        {
            "discipline": "any",
            "now": {"bench-press": (90, None), "incline-bench-press": (75, None)},
            "targets": {"bench-press": (105, None)},
        },
    ),
    (
        "Both bench and squat stuck, at 82.5 and 117.5.",
        {"discipline": "any", "now": {"bench-press": (82.5, None), "back-squat": (117.5, None)}},
    ),
    (
        "conventional deadlift 165, romanian 120x8",
        {"discipline": "any", "now": {"deadlift": (165, None), "romanian-deadlift": (120, 8)}},
    ),
    (
        "looking to put squat up to 125 and deadlift up to 155, they're 107.5 and 135",
        {
            "discipline": "any",
            "now": {"back-squat": (107.5, None), "deadlift": (135, None)},
            "targets": {"back-squat": (125, None), "deadlift": (155, None)},
        },
    ),
    (
        "two plate bench is the dream, i can do 87.5kg",
        {"discipline": "any", "now": {"bench-press": (87.5, None)}, "targets": {"bench-press": (100, None)}},
    ),
    (
        "squatting 2 plates, want 3 plates by june",
        {
            "discipline": "any",
            "now": {"back-squat": (100, None)},
            "targets": {"back-squat": (140, None)},
            "event": "2027-06-01",
        },
    ),
    (
        "I pull four plates, would really like five",
        {"discipline": "any", "now": {"deadlift": (180, None)}, "targets": {"deadlift": (220, None)}},
    ),
    (
        "1 plate ohp, 2 plate bench, 3 plate squat, 4 plate deadlift. thats the goal",
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
        "Bench: one plate a side for 10. Chasing two plates a side for 1.",
        {"discipline": "any", "now": {"bench-press": (60, 10)}, "targets": {"bench-press": (100, 1)}},
    ),
    (
        "finally hit a 3 plate squat on the weekend!! next stop 160kg",
        {"discipline": "any", "now": {"back-squat": (140, None)}, "targets": {"back-squat": (160, None)}},
    ),
    (
        "can deadlift 3 plates for 5, squat 2 plates for 5. 4 days/wk",
        {"discipline": "any", "now": {"deadlift": (140, 5), "back-squat": (100, 5)}, "days": 4},
    ),
    (
        "Gimme a 3-plate deadlift. 2.5 plates currently mate",
        {"discipline": "any", "now": {"deadlift": (120, None)}, "targets": {"deadlift": (140, None)}},
    ),
    (
        "Doing 5x5 squats at 95kg, want 5x5 at 110kg",
        {"discipline": "any", "now": {"back-squat": (95, 5)}, "targets": {"back-squat": (110, 5)}},
    ),
    ("I bench 3 sets of 8 with 57.5 kg", {"discipline": "any", "now": {"bench-press": (57.5, 8)}}),
    (
        "deadlifts 130kg for 3 sets of 5 feels heavy af. goal 160",
        {"discipline": "any", "now": {"deadlift": (130, 5)}, "targets": {"deadlift": (160, None)}},
    ),
    (
        "rdl 90kg 8 reps, hip thrust 120kg 10 reps, want hip thrust 160kg 10 reps",
        {
            "discipline": "any",
            "now": {"romanian-deadlift": (90, 8), "hip-thrust": (120, 10)},
            "targets": {"hip-thrust": (160, 10)},
        },
    ),
    (
        "Squat eight reps at 100kg. I want twelve reps with that.",
        {"discipline": "any", "now": {"back-squat": (100, 8)}, "targets": {"back-squat": (100, 12)}},
    ),
    (
        "bench 225lbs x 6, want it for 10",
        {
            "discipline": "any",
            "now": {"bench-press": (102.06, 6)},
            "targets": {"bench-press": (102.06, 10)},
            "unit": "lb",
        },
    ),
    (
        "ohp triple at 57.5, want a triple at 65",
        {"discipline": "any", "now": {"overhead-press": (57.5, 3)}, "targets": {"overhead-press": (65, 3)}},
    ),
    (
        "squat 5RM is 110kg, bench 5RM is 77.5kg",
        {"discipline": "any", "now": {"back-squat": (110, 5), "bench-press": (77.5, 5)}},
    ),
    (
        "135 lb overhead for five clean reps, after 155 lb for the same",
        {
            "discipline": "any",
            "now": {"overhead-press": (61.23, 5)},
            "targets": {"overhead-press": (70.31, 5)},
            "unit": "lb",
        },
    ),
    (
        "100kg*3 bench press, 140kg*4 back squat. gym 4x a week, 75 min",
        {
            "discipline": "any",
            "now": {"bench-press": (100, 3), "back-squat": (140, 4)},
            "days": 4,
            "minutes": 75,
            "kit": "none-or-any",
        },
    ),
    ("I can front squat 60 kg ten times", {"discipline": "any", "now": {"front-squat": (60, 10)}}),
    (
        "squat 245lbs, shooting for 300 lbs before new year's",
        {
            "discipline": "any",
            "now": {"back-squat": (111.13, None)},
            "targets": {"back-squat": (136.08, None)},
            "unit": "lb",
            "event": "any",
            "event_name": "none-or-any",
        },
    ),
    (
        "Bench 185#, dead 335#, looking for 225# and 405#",
        {
            "discipline": "any",
            "now": {"bench-press": (83.91, None), "deadlift": (151.95, None)},
            "targets": {"bench-press": (102.06, None), "deadlift": (183.7, None)},
            "unit": "lb",
        },
    ),
    (
        "Y'all, I want to bench two twenty-five pounds. Stuck on two-oh-five.",
        {
            "discipline": "any",
            "now": {"bench-press": (92.99, None)},
            "targets": {"bench-press": (102.06, None)},
            "unit": "lb",
        },
    ),
    (
        "I'm a nurse, night shifts, squatting 155 pounds and deadlifting 205 pounds.",
        {"discipline": "any", "now": {"back-squat": (70.31, None), "deadlift": (92.99, None)}, "unit": "lb"},
    ),
    (
        "power clean 205 lb -> 225 lb, football off-season",
        {
            "discipline": "any",
            "now": {"power-clean": (92.99, None)},
            "targets": {"power-clean": (102.06, None)},
            "unit": "lb",
        },
    ),
    (
        "Incline bench 155 lbs x 8. Want to see 185 lbs x 8",
        {
            "discipline": "any",
            "now": {"incline-bench-press": (70.31, 8)},
            "targets": {"incline-bench-press": (83.91, 8)},
            "unit": "lb",
        },
    ),
    (
        "trap bar deadlift 365lbs for 5 reps, bench 195lbs for 5 reps",
        {
            "discipline": "any",
            "now": {"trap-bar-deadlift": (165.56, 5), "bench-press": (88.45, 5)},
            "unit": "lb",
            "kit": "none-or-any",
        },
    ),
    (
        "leg press 180kg x 12, want 220kg. no barbell stuff pls",
        {
            "discipline": "any",
            "now": {"leg-press": (180, 12)},
            "targets": {"leg-press": (220, None)},
            "no": "any",
            "kit": "none-or-any",
        },
    ),
    (
        "lat pulldown 55kg for 10, would like 70kg for 10",
        {
            "discipline": "any",
            "now": {"lat-pulldown": (55, 10)},
            "targets": {"lat-pulldown": (70, 10)},
            "kit": "none-or-any",
        },
    ),
    (
        "Push press 70. Strict 55. Both need to go up 10 coach",
        {"discipline": "any", "now": {"push-press": (70, None), "overhead-press": (55, None)}, "targets": "any"},
    ),
    (
        "Close grip bench 85 kg, I'm wanting 100 kg",
        {
            "discipline": "any",
            "now": {"close-grip-bench-press": (85, None)},
            "targets": {"close-grip-bench-press": (100, None)},
        },
    ),
    (
        "goblet squat with 20 kg for 12 reps, would like to goblet squat 32 kg",
        {
            "discipline": "any",
            "now": {"goblet-squat": (20, 12)},
            "targets": {"goblet-squat": (32, None)},
            "kit": "none-or-any",
        },
    ),
    (
        "dumbbell bench 30kg each hand for 8, after 40kg each",
        {
            "discipline": "any",
            "now": {"dumbbell-bench-press": (30, 8)},
            "targets": {"dumbbell-bench-press": (40, None)},
            "kit": "none-or-any",
        },
    ),
    (
        "bent over barbell row 70kg x8 n deadlift 125kg x3",
        {"discipline": "any", "now": {"barbell-row": (70, 8), "deadlift": (125, 3)}, "kit": "none-or-any"},
    ),
    (
        "sumo deadlift 152.5, goal 175 in 12 weeks",
        {
            "discipline": "any",
            "now": {"sumo-deadlift": (152.5, None)},
            "targets": {"sumo-deadlift": (175, None)},
            "weeks": 12,
        },
    ),
    (
        "hack squat 100kg x10 and rdl 80kg x10, want 130kg and 100kg for the same reps",
        {
            "discipline": "any",
            "now": {"hack-squat": (100, 10), "romanian-deadlift": (80, 10)},
            "targets": {"hack-squat": (130, 10), "romanian-deadlift": (100, 10)},
            "kit": "none-or-any",
        },
    ),
    (
        "kettlebell press 16 kg now, 24 kg by 1 march",
        {
            "discipline": "any",
            "now": {"kettlebell-press": (16, None)},
            "targets": {"kettlebell-press": (24, None)},
            "event": "2027-03-01",
            "kit": "none-or-any",
        },
    ),
    (
        "Hip thrusts at 100 kilos, dreaming of 150",
        {"discipline": "any", "now": {"hip-thrust": (100, None)}, "targets": {"hip-thrust": (150, None)}},
    ),
    (
        "sqaut 85, bensh 60, dedlift 110. want 100, 70, 140",
        {
            "discipline": "any",
            "now": {"back-squat": (85, None), "bench-press": (60, None), "deadlift": (110, None)},
            "targets": {"back-squat": (100, None), "bench-press": (70, None), "deadlift": (140, None)},
        },
    ),
    (
        "Hello, I make squat with 110 kg and I want make 130 kg",
        {"discipline": "any", "now": {"back-squat": (110, None)}, "targets": {"back-squat": (130, None)}},
    ),
    (
        "Sir my bench is 50 kg only, kindly help me reach 75 kg in 16 weeks",
        {"discipline": "any", "now": {"bench-press": (50, None)}, "targets": {"bench-press": (75, None)}, "weeks": 16},
    ),
    (
        "G'day, deadlifting a hundred and sixty kilos, reckon two hundred's on the cards?",
        {"discipline": "any", "now": {"deadlift": (160, None)}, "targets": "any"},
    ),
    (
        "ma bench is a pure joke, 62.5. gonnae get us tae 80",
        {"discipline": "any", "now": {"bench-press": (62.5, None)}, "targets": {"bench-press": (80, None)}},
    ),
    (
        "im 16 and i bench 55 kg i want 80 kg",
        {"discipline": "any", "now": {"bench-press": (55, None)}, "targets": {"bench-press": (80, None)}},
    ),
    (
        "Not much of a lifter me, but I can squat 70 kilos and I'd fancy 90.",
        {
            "discipline": "any",
            "now": {"back-squat": (70, None)},
            "targets": {"back-squat": (90, None)},
            "level": "none-or-any",
        },
    ),
    (
        "Actual deadlift is 115 kg, objective is 150 kg, I train the monday and the thursday.",
        {
            "discipline": "any",
            "now": {"deadlift": (115, None)},
            "targets": {"deadlift": (150, None)},
            "named": ["monday", "thursday"],
        },
    ),
    (
        "bench pr 107.5 last nite!!!! 110 next pls",
        {"discipline": "any", "now": {"bench-press": (107.5, None)}, "targets": {"bench-press": (110, None)}},
    ),
    (
        "Grandmother of three here. I deadlift 60 kg and would like to deadlift 80.",
        {"discipline": "any", "now": {"deadlift": (60, None)}, "targets": {"deadlift": (80, None)}},
    ),
    (
        "dl: one eighty. squat: one forty. bench: one ten. been lifting six years.",
        {
            "discipline": "any",
            "now": {"deadlift": (180, None), "back-squat": (140, None), "bench-press": (110, None)},
            "level": "advanced",
        },
    ),
    (
        "just about grinding out 47.5 on press, 50 would make my month",
        {
            "discipline": "any",
            "now": {"overhead-press": (47.5, None)},
            "targets": {"overhead-press": (50, None)},
            "event": "none-or-any",
        },
    ),
    (
        "Tested today: squat 132.5. Missed 137.5. Want 145 next block.",
        {"discipline": "any", "now": {"back-squat": (132.5, None)}, "targets": {"back-squat": (145, None)}},
    ),
    (
        "benching roughly 75kg, wouldn't say no to 90kg",
        {"discipline": "any", "now": {"bench-press": (75, None)}, "targets": {"bench-press": (90, None)}},
    ),
    (
        "squat's a respectable 150, bench is embarrassing at 70. sort the bench out, 90 would do",
        {
            "discipline": "any",
            "now": {"back-squat": (150, None), "bench-press": (70, None)},
            "targets": {"bench-press": (90, None)},
        },
    ),
    (
        "Deadlift's fine at 210, leave it. Squat needs to be 180, it's 165.",
        {
            "discipline": "any",
            "now": {"deadlift": (210, None), "back-squat": (165, None)},
            "targets": {"back-squat": (180, None)},
            "no": "none-or-any",
        },
    ),
    (
        "My girlfriend squats 110. I squat 95 and the shame is real. Want 120.",
        {"discipline": "any", "now": {"back-squat": (95, None)}, "targets": {"back-squat": (120, None)}},
    ),
    (
        "bloke at my gym benches 180 like its nothing. me? 72.5",
        {"kit": "any", "discipline": "any", "now": {"bench-press": (72.5, None)}},
    ),
    ("Saw a kid on insta deadlift 300kg. Anyway, three days a week please.", {"discipline": "any", "days": 3}),
    ("my dad could press 80kg overhead at my age, i want to lift 3 days", {"discipline": "any", "days": 3}),
    (
        "Eddie Hall pulled 500 kg, I'd settle for 200. Now 170.",
        {"discipline": "any", "now": {"deadlift": (170, None)}, "targets": {"deadlift": (200, None)}},
    ),
    ("Everyone in my office benches over 100kg apart from me", {"discipline": "any"}),
    (
        "sister just got a 100kg squat, proud of her. mines 92.5 x 2",
        {"discipline": "any", "now": {"back-squat": (92.5, 2)}},
    ),
    ("Used to bench 120 in uni. Now it's 80 on a good day.", {"discipline": "any", "now": {"bench-press": (80, None)}}),
    ("I squatted 180 back in 2015, haven't touched a bar since", {"discipline": "any", "level": "any"}),
    (
        "before kids i deadlifted 405lb. today 275lb for 3, want 365lb",
        {"discipline": "any", "now": {"deadlift": (124.74, 3)}, "targets": {"deadlift": (165.56, None)}, "unit": "lb"},
    ),
    (
        "Ten years ago my snatch was 90 kg. These days? 60.",
        {"discipline": "any", "now": {"snatch": (60, None)}, "level": "none-or-any"},
    ),
    ("Once upon a time I pressed 70 overhead, ha. 2 days a week is all I've got now", {"discipline": "any", "days": 2}),
    (
        "Started out benching the empty bar, up to 65kg x 5 now",
        {"discipline": "any", "now": {"bench-press": (65, 5)}, "kit": "none-or-any"},
    ),
    (
        "squat was 140 before knee surgery, now 80x5, knee still niggles",
        {"discipline": "any", "now": {"back-squat": (80, 5)}, "care": ["knee"]},
    ),
    ("If my squat was 200 I'd compete, but it's 155.", {"discipline": "any", "now": {"back-squat": (155, None)}}),
    (
        "not interested in a 200kg deadlift, i just want 140kg. pulling 120kg",
        {"discipline": "any", "now": {"deadlift": (120, None)}, "targets": {"deadlift": (140, None)}},
    ),
    ("I can't bench 100. 92.5 yes, 95 no.", {"discipline": "any", "now": {"bench-press": (92.5, None)}}),
    (
        "Don't care what I bench honestly. Squat 100 to 120 please, 8 weeks.",
        {
            "discipline": "any",
            "now": {"back-squat": (100, None)},
            "targets": {"back-squat": (120, None)},
            "weeks": 8,
            "no": "none-or-any",
        },
    ),
    ("people say a decent squat is 140kg. no clue what mine is", {"discipline": "any", "unknown": True}),
    (
        "would've hit 150 on deadlift if my grip hadnt gone. 145 it is then",
        {"discipline": "any", "now": {"deadlift": (145, None)}, "care": "none-or-any"},
    ),
    (
        "I weigh 90 kg and bench 90 kg. want 110 on the bench",
        {"discipline": "any", "now": {"bench-press": (90, None)}, "targets": {"bench-press": (110, None)}},
    ),
    (
        "98kg bodyweight, squat 130kg, hoping to drop to 90kg without losing it",
        {"discipline": "any", "now": {"back-squat": (130, None)}, "targets": "any"},
    ),
    (
        "At 63 kg bodyweight I deadlift 125. Goal 140, still in the 63s.",
        {"discipline": "any", "now": {"deadlift": (125, None)}, "targets": {"deadlift": (140, None)}},
    ),
    ("was 110 kilos, now 94, never lifted. help", {"discipline": "any", "level": "none-or-any"}),
    (
        "I'm 185 lbs, bench 185 lbs, want 225 lbs on bench",
        {
            "discipline": "any",
            "now": {"bench-press": (83.91, None)},
            "targets": {"bench-press": (102.06, None)},
            "unit": "lb",
        },
    ),
    (
        "thinking of buying a 140 kg barbell set. currently squat 75 at the gym",
        {"discipline": "any", "now": {"back-squat": (75, None)}, "kit": "none-or-any"},
    ),
    (
        "Santa might bring me 100kg of bumpers. Front squat is 82.5 and I want 95",
        {
            "discipline": "any",
            "now": {"front-squat": (82.5, None)},
            "targets": {"front-squat": (95, None)},
            "kit": "none-or-any",
        },
    ),
    (
        "I move 25 kg cement bags all day, back's a bit dodgy. Deadlift 140.",
        {"discipline": "any", "now": {"deadlift": (140, None)}, "care": ["back"]},
    ),
    (
        "gym costs 60 a month so make it count: bench 67.5kg, want 85kg",
        {
            "discipline": "any",
            "now": {"bench-press": (67.5, None)},
            "targets": {"bench-press": (85, None)},
            "kit": "none-or-any",
        },
    ),
    (
        "my program last year had me squatting 5x5. squat now 122.5, want 137.5",
        {"discipline": "any", "now": {"back-squat": (122.5, None)}, "targets": {"back-squat": (137.5, None)}},
    ),
    (
        "what's it take to bench 120? asking as someone who does 102.5",
        {"discipline": "any", "now": {"bench-press": (102.5, None)}, "targets": {"bench-press": (120, None)}},
    ),
    (
        "My four: squat 152.5, front squat 125, clean and jerk 105, snatch 82.5. Ambition: 90 snatch.",
        {
            "discipline": "any",
            "now": {
                "back-squat": (152.5, None),
                "front-squat": (125, None),
                "clean-and-jerk": (105, None),
                "snatch": (82.5, None),
            },
            "targets": {"snatch": (90, None)},
        },
    ),
    (
        "Somehow deadlifted 147.5 kg and still can't squat more than 95 kg. Evening that out to 120 on squat is the mission",
        {
            "discipline": "any",
            "now": {"deadlift": (147.5, None), "back-squat": (95, None)},
            "targets": {"back-squat": (120, None)},
        },
    ),
    (
        "overhead pressing 37.5 kg for sixes, no pain anywhere, 50 kg is my number",
        {
            "discipline": "any",
            "now": {"overhead-press": (37.5, 6)},
            "targets": {"overhead-press": (50, None)},
            "nothing": True,
        },
    ),
    (
        "the wife reckons I'll never squat 130. i'm on 117.5 so she might be wrong, 130 it is",
        {"discipline": "any", "now": {"back-squat": (117.5, None)}, "targets": {"back-squat": (130, None)}},
    ),
]

SHORT_TIMES: list[tuple[str, Facts]] = [
    (
        "pullups 7 rn, 15 would be sick",
        {"discipline": "any", "now": {"pull-up": (None, 7)}, "targets": {"pull-up": (None, 15)}},
    ),
    (
        "I can bang out 22 press-ups before my arms go. Fancy getting to 50.",
        {"discipline": "any", "now": {"push-up": (None, 22)}, "targets": {"push-up": (None, 50)}},
    ),
    (
        "max dips: 9. goal: 20. max chins: 6. goal: 12.",
        {
            "discipline": "any",
            "now": {"dip": (None, 9), "chin-up": (None, 6)},
            "targets": {"dip": (None, 20), "chin-up": (None, 12)},
        },
    ),
    (
        "Sir my pushup count is 18 only, police physical needs 40 and it is on 15 February",
        {
            "discipline": "any",
            "now": {"push-up": (None, 18)},
            "targets": {"push-up": (None, 40)},
            "event": "2027-02-15",
            "event_name": "any",
        },
    ),
    (
        "stuck at five pull ups since forever lol, double digits please",
        {"discipline": "any", "now": {"pull-up": (None, 5)}, "targets": "any"},
    ),
    (
        "Sit ups is my weak point, I make 28, army test ask me 60",
        {"discipline": "any", "now": {"sit-up": (None, 28)}, "targets": {"sit-up": (None, 60)}},
    ),
    (
        "My daughter does 14 pull-ups. I manage three. Help me reach ten and save face.",
        {"discipline": "any", "now": {"pull-up": (None, 3)}, "targets": {"pull-up": (None, 10)}},
    ),
    (
        "got 2 muscle ups on a good day, after 6 unbroken",
        {"discipline": "any", "now": {"muscle-up": (None, 2)}, "targets": {"muscle-up": (None, 6)}},
    ),
    (
        "Back in the Navy I could do 100 push-ups straight. Now it's a sad 31. I'd settle for 70.",
        {"discipline": "any", "now": {"push-up": (None, 31)}, "targets": {"push-up": (None, 70)}},
    ),
    (
        "zero pull ups. literally zero. want 5 before easter",
        {
            "discipline": "any",
            "now": "none-or-any",
            "targets": {"pull-up": (None, 5)},
            "event": "any",
            "event_name": "any",
            "level": "none-or-any",
        },
    ),
    (
        "pull up 12 push up 45 dip 20 -> 20 / 70 / 35 in 12 weeks",
        {
            "discipline": "any",
            "now": {"pull-up": (None, 12), "push-up": (None, 45), "dip": (None, 20)},
            "targets": {"pull-up": (None, 20), "push-up": (None, 70), "dip": (None, 35)},
            "weeks": 12,
        },
    ),
    (
        "Weigh 91 kilos, so eight strict pullups isn't bad I reckon. Keen to crack 15 mate.",
        {"discipline": "any", "now": {"pull-up": (None, 8)}, "targets": {"pull-up": (None, 15)}},
    ),
    (
        "if i could do 20 dips i'd join the calisthenics club, but i only get 11",
        {"discipline": "any", "now": {"dip": (None, 11)}, "targets": "none-or-any"},
    ),
    (
        "handstand pushups - 3 against a wall. ten is the dream",
        {"discipline": "any", "now": {"handstand-push-up": (None, 3)}, "targets": {"handstand-push-up": (None, 10)}},
    ),
    (
        "a dozen chin-ups currently, two dozen by 30 June pls",
        {
            "discipline": "any",
            "now": {"chin-up": (None, 12)},
            "targets": {"chin-up": (None, 24)},
            "event": "2027-06-30",
        },
    ),
    (
        "reckon i could get from 4 pistol squats to 10 a leg in 8 weeks?",
        {"discipline": "any", "now": {"pistol-squat": (None, 4)}, "targets": {"pistol-squat": (None, 10)}, "weeks": 8},
    ),
    (
        "T2B: 6 in a row before grip dies. would love 15 unbroken",
        {"discipline": "any", "now": {"toes-to-bar": (None, 6)}, "targets": {"toes-to-bar": (None, 15)}},
    ),
    (
        "Double unders are rubbish, 12 max. Get me to fifty",
        {"discipline": "any", "now": {"double-under": (None, 12)}, "targets": {"double-under": (None, 50)}},
    ),
    (
        "my mate claims 30 pullups, i've never seen more than 8 from him. anyway i do 10",
        {"discipline": "any", "now": {"pull-up": (None, 10)}},
    ),
    (
        "No idea how many push ups I can do, haven't tested anything. Want 30 though.",
        {"discipline": "any", "unknown": True, "targets": {"push-up": (None, 30)}},
    ),
    (
        "hundred pushups in one go is the aim, at sixty-two as of this morning",
        {"discipline": "any", "now": {"push-up": (None, 62)}, "targets": {"push-up": (None, 100)}},
    ),
    (
        "selection requires 8 heaves and 60 pressups. pressups currently 44",
        {"discipline": "any", "now": {"push-up": (None, 44)}, "targets": "any"},
    ),
    (
        "Chest to floor push-ups: 14. Looking for 25 by Valentine's, 14 Feb.",
        {
            "discipline": "any",
            "now": {"push-up": (None, 14)},
            "targets": {"push-up": (None, 25)},
            "event": "2027-02-14",
            "event_name": "none-or-any",
        },
    ),
    (
        "i do pull up 9 time, my friend 17 time. i want same like him",
        {"discipline": "any", "now": {"pull-up": (None, 9)}, "targets": "any"},
    ),
    (
        "20 yrs ago: 18 chins. today: 2. not asking for miracles, 8 would do me",
        {"discipline": "any", "now": {"chin-up": (None, 2)}, "targets": {"chin-up": (None, 8)}},
    ),
    (
        "16 dips no bother, it's the pull ups (4) that let me down. aiming for 10 of those",
        {"discipline": "any", "now": {"dip": (None, 16), "pull-up": (None, 4)}, "targets": {"pull-up": (None, 10)}},
    ),
    (
        "Can you get me to 12 pull-ups? Three sessions a week, bar in the doorway.",
        {"discipline": "any", "targets": {"pull-up": (None, 12)}, "days": 3, "kit": {"pull-up bar"}},
    ),
    (
        "first ever pull up, thats it, thats the goal. 4 days",
        {"discipline": "any", "targets": "any", "days": 4, "level": "none-or-any"},
    ),
    (
        "Diamond pushups from 10 to 25, ta.",
        {"discipline": "any", "now": {"diamond-push-up": (None, 10)}, "targets": {"diamond-push-up": (None, 25)}},
    ),
    (
        "currently sitting on 19 pullups and the 20 just won't come!!",
        {"discipline": "any", "now": {"pull-up": (None, 19)}, "targets": "none-or-any"},
    ),
    (
        "Fitness test 10 March: 50 situps, 40 pushups. I'm on 37 and 26.",
        {
            "discipline": "any",
            "event": "2027-03-10",
            "event_name": "any",
            "targets": {"sit-up": (None, 50), "push-up": (None, 40)},
            "now": {"sit-up": (None, 37), "push-up": (None, 26)},
        },
    ),
    (
        "burpees!! best is 24 without a break. fifty wld be mental",
        {"discipline": "any", "now": {"burpee": (None, 24)}, "targets": "any"},
    ),
    (
        "Reps today: 13 pull-ups, 27 dips, 4 muscle-ups.",
        {"discipline": "any", "now": {"pull-up": (None, 13), "dip": (None, 27), "muscle-up": (None, 4)}},
    ),
    (
        "knee pushups i do 15, full ones 2. would like ten proper",
        {
            "discipline": "any",
            "now": {"knee-push-up": (None, 15), "push-up": (None, 2)},
            "targets": {"push-up": (None, 10)},
        },
    ),
    (
        "inverted rows x 12 under the table, no pull up bar yet, might buy one",
        {"discipline": "any", "now": "any", "no": "none-or-any", "kit": "none-or-any"},
    ),
    (
        "The world record is something like 650 pull ups in an hour?? I'm happy with 15. On 9 now.",
        {"discipline": "any", "now": {"pull-up": (None, 9)}, "targets": {"pull-up": (None, 15)}},
    ),
    (
        "before covid 25 pressups easy. since then nothing, not tested",
        {"discipline": "any", "unknown": "none-or-any", "level": "none-or-any"},
    ),
    (
        "hanging leg raises 8 strict, target fifteen, got rings + bar",
        {
            "discipline": "any",
            "now": {"hanging-leg-raise": (None, 8)},
            "targets": {"hanging-leg-raise": (None, 15)},
            "kit": "any",
        },
    ),
    (
        "ring dips?? nah. normal dips, 13 to 25, ten weeks, go",
        {"discipline": "any", "now": {"dip": (None, 13)}, "targets": {"dip": (None, 25)}, "weeks": 10, "no": "any"},
    ),
    (
        "I am able for 11 pullups, wishing for 18 before 1st April kindly guide",
        {
            "discipline": "any",
            "now": {"pull-up": (None, 11)},
            "targets": {"pull-up": (None, 18)},
            "event": "2027-04-01",
        },
    ),
    (
        "Grandad (74) still knocks out 30 push-ups. Bit embarrassing really. I'm after 40 by Christmas.",
        {"discipline": "any", "targets": {"push-up": (None, 40)}, "event": "2026-12-25", "event_name": "none-or-any"},
    ),
    (
        "squats no weight 60, pushups 33, situps 41, that's me tested just now",
        {"discipline": "any", "now": {"bodyweight-squat": (None, 60), "push-up": (None, 33), "sit-up": (None, 41)}},
    ),
    (
        "neutral grip pull ups 7. want 14. mon thu sat",
        {
            "discipline": "any",
            "now": {"neutral-grip-pull-up": (None, 7)},
            "targets": {"neutral-grip-pull-up": (None, 14)},
            "named": ["monday", "thursday", "saturday"],
        },
    ),
    (
        "Calisthenics for 3 years now, 17 pull-ups, 35 dips, still no muscle-up",
        {
            "discipline": "any",
            "level": "intermediate",
            "now": {"pull-up": (None, 17), "dip": (None, 35)},
            "targets": "none-or-any",
        },
    ),
    (
        "used to rep out 15 pullups no worries, then kids happened haha. 4 days a week, half hour",
        {"discipline": "any", "days": 4, "minutes": 30},
    ),
    (
        "my pushups went 12 -> 21 this year, next stop 35",
        {"discipline": "any", "now": {"push-up": (None, 21)}, "targets": {"push-up": (None, 35)}},
    ),
    (
        "pullups: 6\npushups: 24\nwant: 12 and 40\ndays: 5",
        {
            "discipline": "any",
            "now": {"pull-up": (None, 6), "push-up": (None, 24)},
            "targets": {"pull-up": (None, 12), "push-up": (None, 40)},
            "days": 5,
        },
    ),
    (
        "plank 1:10 atm, 3 min by end of january",
        {"discipline": "any", "now": {"plank": 70}, "targets": {"plank": 180}, "event": "2027-01-31"},
    ),
    (
        "I shake like a jelly after 35 seconds of plank. A minute and a half would make me proud.",
        {"discipline": "any", "now": {"plank": 35}, "targets": {"plank": 90}},
    ),
    ("dead hang 48s goal 2:00", {"discipline": "any", "now": {"dead-hang": 48}, "targets": {"dead-hang": 120}}),
    (
        "Wall sit: sixty seconds and done. want three minutes for ski season",
        {
            "discipline": "any",
            "now": {"wall-sit": 60},
            "targets": {"wall-sit": 180},
            "event": "none-or-any",
            "event_name": "none-or-any",
        },
    ),
    ("L-sit for 6 sec only, my aim 20 sec", {"discipline": "any", "now": {"l-sit": 6}, "targets": {"l-sit": 20}}),
    (
        "freestanding handstand 4 secs!! 30 secs is the dream",
        {"discipline": "any", "now": {"handstand-hold": 4}, "targets": {"handstand-hold": 30}},
    ),
    (
        "sister planks 5 mins while watching telly, i last 50s. want to hit 2 mins, 20 min sessions",
        {"discipline": "any", "now": {"plank": 50}, "targets": {"plank": 120}, "minutes": 20},
    ),
    (
        "side plank 25 sec each, like to make it 60",
        {"discipline": "any", "now": {"side-plank": 25}, "targets": {"side-plank": 60}},
    ),
    (
        "could once plank four minutes. these days 75 seconds, gimme back 3 min",
        {"discipline": "any", "now": {"plank": 75}, "targets": {"plank": 180}},
    ),
    (
        "hollow hold, 20 seconds, ugly. 45 clean pls",
        {"discipline": "any", "now": {"hollow-hold": 20}, "targets": {"hollow-hold": 45}},
    ),
    (
        "Plank: 2 min 15. Push-ups: 38. Both to go up, not fussed how much.",
        {"discipline": "any", "now": {"plank": 135, "push-up": (None, 38)}},
    ),
    (
        "want a 90 sec dead hang n 10 pullups, at 40 sec n 5",
        {
            "discipline": "any",
            "targets": {"dead-hang": 90, "pull-up": (None, 10)},
            "now": {"dead-hang": 40, "pull-up": (None, 5)},
        },
    ),
    (
        "two-minute plank by the first of May, I'm on one minute flat",
        {"discipline": "any", "now": {"plank": 60}, "targets": {"plank": 120}, "event": "2027-05-01"},
    ),
    (
        "my physio says a decent plank is 60 seconds. whatever. 3 days a week for me",
        {"discipline": "any", "days": 3, "targets": "none-or-any"},
    ),
    (
        "planking half a minute is all i hav, plz make it 2",
        {"discipline": "any", "now": {"plank": 30}, "targets": "any"},
    ),
    ("5k 27:40 want sub 25", {"discipline": "any", "now": {"race": 1660}, "targets": {"race": 1500}}),
    (
        "Parkrun PB is 23:05, desperate to dip under 22",
        {"discipline": "any", "now": {"race": 1385}, "targets": {"race": 1320}},
    ),
    (
        "half in 1:52, chasing 1:45 on 18 April",
        {
            "discipline": "any",
            "now": {"race": 6720},
            "targets": {"race": 6300},
            "event": "2027-04-18",
            "event_name": "half marathon",
        },
    ),
    (
        "sub-4 marathon or bust. Manchester, 18/4/2027. last one 4:17",
        {
            "discipline": "any",
            "targets": {"race": 14400},
            "now": {"race": 15420},
            "event": "2027-04-18",
            "event_name": "marathon",
        },
    ),
    (
        "ten k in an hour and four minutes currently, would love fifty-five",
        {"discipline": "any", "now": {"race": 3840}, "targets": {"race": 3300}},
    ),
    (
        "I run the 10K at 47 and something. Can we get 45 flat in 10 weeks?",
        {"discipline": "any", "now": "any", "targets": {"race": 2700}, "weeks": "event-or-10"},
    ),
    (
        "1.5 mile run test: need 10:30, I'm at 12:15",
        {"discipline": "any", "targets": {"race": 630}, "now": {"race": 735}},
    ),
    ("bloody hell my mile is 8:20. get it to 7", {"discipline": "any", "now": {"race": 500}, "targets": {"race": 420}}),
    (
        "The missus does a 1:38 half. I limp round in 2:09. Two hours, that's all I ask.",
        {"discipline": "any", "now": {"race": 7740}, "targets": {"race": 7200}, "care": "none-or-any"},
    ),
    (
        "ran 19:30 for 5k at uni, that was 12 yrs ago!! not tested since. 4 runs a week ok",
        {"discipline": "any", "days": 4, "unknown": "none-or-any", "level": "none-or-any"},
    ),
    (
        "marathon pb 3:09:45 goal sub three hours 5 days",
        {"discipline": "any", "now": {"race": 11385}, "targets": {"race": 10800}, "days": 5},
    ),
    (
        "easy pace is 6:15/km if that helps. 10k best 54:30, want 50",
        {"discipline": "any", "now": {"race": 3270}, "targets": {"race": 3000}},
    ),
    ("shave a minute off my 24:30 5k", {"discipline": "any", "now": {"race": 1470}, "targets": "any"}),
    (
        "Winner last year ran 31 min lol. I'm a 58-minute 10k guy hoping for 52.",
        {"discipline": "any", "now": {"race": 3480}, "targets": {"race": 3120}},
    ),
    (
        "Coach ji my 5 km timing is 26 min 20 sec, army rally timing required 22 min",
        {"discipline": "any", "now": {"race": 1580}, "targets": {"race": 1320}},
    ),
    (
        "from 2h20 to 2h05 for the semi-marathon, it is on 7 March 2027",
        {
            "discipline": "any",
            "now": {"race": 8400},
            "targets": {"race": 7500},
            "event": "2027-03-07",
            "event_name": "half marathon",
        },
    ),
    (
        "BQ for me = 3:25. Sitting at 3:41 rn. 6 days/wk",
        {"discipline": "any", "targets": {"race": 12300}, "now": {"race": 13260}, "days": 6},
    ),
    (
        "five kays in thirty-three minutes today, breaking thirty would be beaut",
        {"discipline": "any", "now": {"race": 1980}, "targets": {"race": 1800}},
    ),
    ("400m in 68s want 60", {"discipline": "any", "now": {"race": 68}, "targets": {"race": 60}}),
    (
        "if i'd trained properly i'd have gone sub 50 but i ran 56 for the 10k. 50 next time",
        {"discipline": "any", "now": {"race": 3360}, "targets": {"race": 3000}},
    ),
    (
        "Halbmarathon currently 1:59:30, wish 1:50:00, have time until 9 May",
        {
            "discipline": "any",
            "now": {"race": 7170},
            "targets": {"race": 6600},
            "event": "2027-05-09",
            "event_name": "any",
        },
    ),
    (
        "3 and a half hours for the marathon please, was 3:44 in October",
        {"discipline": "any", "targets": {"race": 12600}, "now": {"race": 13440}},
    ),
    ("5k time = 21:48. no goal time, just faster", {"discipline": "any", "now": {"race": 1308}}),
    (
        "aiming 1:29:59 half marathon, 12 weeks block, 5 runs",
        {"discipline": "any", "targets": {"race": 5399}, "weeks": 12, "days": 5},
    ),
    (
        "couch to 5k done!! 38 mins. now i want 32",
        {"discipline": "any", "now": {"race": 2280}, "targets": {"race": 1920}, "level": "none-or-any"},
    ),
    ("i've a 41:15 10k and itch to see a 39 something", {"discipline": "any", "now": {"race": 2475}, "targets": "any"}),
    (
        "2.4k in 11:40, need under 10:00 by 20 Jan for the RAF",
        {
            "discipline": "any",
            "now": {"race": 700},
            "targets": {"race": 600},
            "event": "2027-01-20",
            "event_name": "any",
        },
    ),
    (
        "Kipchoge does 2:01. I'd take 4:30. First marathon, 17 October 2027.",
        {
            "discipline": "any",
            "targets": {"race": 16200},
            "event": "2027-10-17",
            "event_name": "marathon",
            "level": "none-or-any",
        },
    ),
    ("my watch predicts a 20:50 5k, yeah right", {"discipline": "any", "now": "any"}),
    (
        "pace group leader says everyone there runs 45 for 10k, i'm at 61 minutes",
        {"discipline": "any", "now": {"race": 3660}, "targets": "none-or-any"},
    ),
    (
        "doing 30k a week, longest 12k, 3 runs",
        {"discipline": "any", "weekly_km": 30, "longest_km": 12, "days": "none-or-any"},
    ),
    (
        "about 25 miles per week with a 10 mile long run on sundays",
        {"discipline": "any", "weekly_km": 40.2, "longest_km": 16.1, "named": "none-or-any"},
    ),
    (
        "mpw: 40. long: 15. half PR 1:33, goal 1:28",
        {"discipline": "any", "weekly_km": 64.4, "longest_km": 24.1, "now": {"race": 5580}, "targets": {"race": 5280}},
    ),
    (
        "Clocking twenty-two kilometres weekly, furthest lately is nine.",
        {"discipline": "any", "weekly_km": 22, "longest_km": 9},
    ),
    (
        "was at 80 km/week before the baby, now it's more like 20. sub 50 10k",
        {"discipline": "any", "weekly_km": 20, "targets": {"race": 3000}, "care": "any"},
    ),
    (
        "longest run so far 18 miles, marathon is 14 March 2027",
        {"discipline": "any", "longest_km": 29.0, "event": "2027-03-14", "event_name": "marathon"},
    ),
    (
        "I make per week 35 km, the long one has 14 km. Goal 10 km under 48 min.",
        {"discipline": "any", "weekly_km": 35, "longest_km": 14, "targets": {"race": 2880}},
    ),
    (
        "only 12k a week mate, longest 5. go easy on me",
        {"discipline": "any", "weekly_km": 12, "longest_km": 5, "level": "none-or-any"},
    ),
    (
        "run club lot all do 60k+ weeks. mine's 28, long run 11",
        {"discipline": "any", "weekly_km": 28, "longest_km": 11},
    ),
    (
        "weekly volume: 55km / long run: 21km / 10k: 43:30",
        {"discipline": "any", "weekly_km": 55, "longest_km": 21, "now": {"race": 2610}},
    ),
    (
        "six miles is the most I can do in one go. 15 a week in total.",
        {"discipline": "any", "longest_km": 9.7, "weekly_km": 24.1},
    ),
    (
        "i walk the dog 4k every morning and that's my cardio. want to run a 5k in 35 min",
        {
            "discipline": "any",
            "targets": {"race": 2100},
            "level": "none-or-any",
            "likes": "none-or-any",
            "weekly_km": "none-or-any",
        },
    ),
    (
        "30ish km most weeks, long run about 13k, half on 23 May",
        {"discipline": "any", "weekly_km": 30, "longest_km": 13, "event": "2027-05-23", "event_name": "half marathon"},
    ),
    (
        "I commute 70 km a week by bicycle; running is just 18 km, max 7 at once",
        {"discipline": "any", "weekly_km": 18, "longest_km": 7, "kit": "none-or-any", "likes": "none-or-any"},
    ),
    ("would like to be at 50k weeks eventually. currently 26.5", {"discipline": "any", "weekly_km": 26.5}),
    (
        "averaging 12 mi/wk, longest this month 5 mi, 10k on 6 Feb",
        {"discipline": "any", "weekly_km": 19.3, "longest_km": 8.0, "event": "2027-02-06", "event_name": "10 km"},
    ),
    (
        "65 kg here, 65 km a week too funnily enough. long one 24",
        {"discipline": "any", "weekly_km": 65, "longest_km": 24},
    ),
    (
        "nothing over 8k yet and it's a 21k race in 16 weeks, eek",
        {"discipline": "any", "longest_km": 8, "weeks": "event-or-16", "event_name": "any"},
    ),
    ("somewhere round 40 to 45 kms/week, long run of 17", {"discipline": "any", "weekly_km": "any", "longest_km": 17}),
    (
        "10 miler every saturday, 30 miles the whole week, want 3:45 marathon",
        {
            "discipline": "any",
            "longest_km": 16.1,
            "weekly_km": 48.3,
            "targets": {"race": 13500},
            "named": "none-or-any",
        },
    ),
    (
        "signed up for a half on 28 Feb help",
        {"discipline": "any", "event": "2027-02-28", "event_name": "half marathon"},
    ),
    (
        "Marathon, 16 weeks out, four runs a week tops",
        {"discipline": "any", "weeks": "event-or-16", "event_name": "any", "days": 4},
    ),
    (
        "10 km race 2027-04-11. Can run Tue, Thu, Sun.",
        {"discipline": "any", "event": "2027-04-11", "event_name": "10 km", "named": ["tuesday", "thursday", "sunday"]},
    ),
    (
        "5k fun run on the 19th of December, 3 days a week",
        {"discipline": "any", "event": "2026-12-19", "event_name": "5 km", "days": 3},
    ),
    (
        "brother's doing London in april, not me. i just want a 26 min 5k",
        {"discipline": "any", "targets": {"race": 1560}},
    ),
    (
        "cancelled my marathon in may so no race booked now. four days pls",
        {"discipline": "any", "days": 4, "event": "none-or-any", "event_name": "none-or-any"},
    ),
    (
        "Gold Coast full marathon 4 July 2027!! first timer, 3-4 runs weekly",
        {"discipline": "any", "event": "2027-07-04", "event_name": "marathon", "days": 3, "level": "none-or-any"},
    ),
    (
        "8 weeks to a 10k, run every other day, currently 52:10",
        {"discipline": "any", "weeks": "event-or-8", "event_name": "any", "days": "any", "now": {"race": 3130}},
    ),
    ("no race, no deadline, run twice a week, 40 min each", {"discipline": "any", "days": 2, "minutes": 40}),
    (
        "ultra 50k on june 12th, long run is 26k, base 58k/wk",
        {"discipline": "any", "event": "2027-06-12", "event_name": "any", "longest_km": 26, "weekly_km": 58},
    ),
    (
        "Mumbai half marathon 17 January 2027, target 1 hr 55 min, five days weekly",
        {
            "discipline": "any",
            "event": "2027-01-17",
            "event_name": "half marathon",
            "targets": {"race": 6900},
            "days": 5,
        },
    ),
    (
        "did a half in 2019 in 1:40. no longer that person. new half: 11 April, 2:00 please",
        {"discipline": "any", "event": "2027-04-11", "event_name": "half marathon", "targets": {"race": 7200}},
    ),
    (
        "next park run goal 28 mins, starting monday, 6 week plan",
        {"discipline": "any", "targets": {"race": 1680}, "start": "2026-11-30", "weeks": 6},
    ),
    (
        "might enter a marathon in autumn if this goes well. for now 10k under 60",
        {"discipline": "any", "targets": {"race": 3600}, "event": "none-or-any", "event_name": "none-or-any"},
    ),
    (
        "Twelve weeks, four days, half marathon 1:58 down to 1:52",
        {
            "discipline": "any",
            "weeks": "event-or-12",
            "days": 4,
            "now": {"race": 7080},
            "targets": {"race": 6720},
            "event_name": "none-or-any",
        },
    ),
    (
        "need a 5k plan til March 28, mondays wednesdays fridays, 22:30 is current",
        {
            "discipline": "any",
            "event": "2027-03-28",
            "event_name": "any",
            "named": ["monday", "wednesday", "friday"],
            "now": {"race": 1350},
        },
    ),
    (
        "10 pullups and a 24 min 5k, from 4 and 28",
        {
            "discipline": "any",
            "targets": {"pull-up": (None, 10), "race": 1440},
            "now": {"pull-up": (None, 4), "race": 1680},
        },
    ),
    (
        "pushups 30, 5k 25:15, plank 1 min 40. that's my current level",
        {"discipline": "any", "now": {"push-up": (None, 30), "race": 1515, "plank": 100}},
    ),
    (
        "wish i owned a treadmill. anyway 5k is 31 flat, 28 by 1 may",
        {
            "discipline": "any",
            "now": {"race": 1860},
            "targets": {"race": 1680},
            "event": "2027-05-01",
            "event_name": "none-or-any",
        },
    ),
    (
        "fire brigade: 45 situps, 35 pushups, 2 min plank all needed, 20 weeks",
        {
            "discipline": "any",
            "targets": {"sit-up": (None, 45), "push-up": (None, 35), "plank": 120},
            "weeks": "event-or-20",
            "event_name": "none-or-any",
        },
    ),
    ("I'm 5'11 and 78 kilo, 44 years old, run 16 km a week", {"discipline": "any", "weekly_km": 16}),
    (
        "marines PFT thing, 20 pullups n 3 miles in 20 mins. got 13 n 23:30",
        {
            "discipline": "any",
            "targets": {"pull-up": (None, 20), "race": 1200},
            "now": {"pull-up": (None, 13), "race": 1410},
            "event_name": "none-or-any",
        },
    ),
    (
        "hubby just ran 3:29 in Valencia, very jealous. I run 19 km a week, that's all",
        {"discipline": "any", "weekly_km": 19},
    ),
    (
        "close grip pushups: eleven. normal: twenty-nine. forty normal ones would do",
        {
            "discipline": "any",
            "now": {"close-grip-push-up": (None, 11), "push-up": (None, 29)},
            "targets": {"push-up": (None, 40)},
        },
    ),
    (
        "at school i held the plank record, 6 minutes. haven't a clue what i'd do today",
        {"discipline": "any", "unknown": "none-or-any", "level": "none-or-any"},
    ),
    (
        "v-ups 15, hope for 30; dips 6, hope for 15",
        {
            "discipline": "any",
            "now": {"v-up": (None, 15), "dip": (None, 6)},
            "targets": {"v-up": (None, 30), "dip": (None, 15)},
        },
    ),
    (
        "Quarter past two for the half currently (2:15:00). Under 2:05 and I'm buying the pints. Race day 25 April.",
        {
            "discipline": "any",
            "now": {"race": 8100},
            "targets": {"race": 7500},
            "event": "2027-04-25",
            "event_name": "half marathon",
        },
    ),
    (
        "were i ten years younger i'd go for 20 pullups, at my age 8 is plenty. have 5",
        {"discipline": "any", "now": {"pull-up": (None, 5)}, "targets": {"pull-up": (None, 8)}},
    ),
]

SHORT_KIT: list[tuple[str, Facts]] = [
    (
        "garage setup is an olympic bar, squat stands and a flat bench. that's your lot",
        {"discipline": "any", "kit": {"barbell", "bench", "rack"}},
    ),
    (
        "All I own is a pair of adjustable dumbbells and a skipping rope.",
        {"discipline": "any", "kit": {"dumbbells", "jump rope"}},
    ),
    ("just joined puregym so got everything really", {"discipline": "any", "kit": "full gym"}),
    (
        "KBs x2, a doorway chin up bar, couple of resistance bands",
        {"discipline": "any", "kit": {"kettlebell", "pull-up bar", "bands"}},
    ),
    (
        "Flogged my barbell on Gumtree last year, only the kettlebell survived the move.",
        {"discipline": "any", "kit": {"kettlebell"}},
    ),
    ("I go to Anytime Fitness near my office, 3 mornings a week", {"discipline": "any", "kit": "full gym", "days": 3}),
    (
        "Sir I am having dumbbells and one bench in my flat only, kindly make plan.",
        {"discipline": "any", "kit": {"dumbbells", "bench"}},
    ),
    (
        "power rack, barbell, bumpers, adjustable bench. concrete floor. neighbours hate me",
        {"discipline": "any", "kit": {"barbell", "bench", "bumper plates", "rack"}},
    ),
    (
        "Thinking of buying a rower on Black Friday. Right now it's dumbbells and nowt else.",
        {"discipline": "any", "kit": {"dumbbells"}},
    ),
    ("Full commercial gym, two minutes from my house, no excuses lol", {"discipline": "any", "kit": "full gym"}),
    (
        "work gym has a treadmill, a spin bike and some dumbells up to 20kg",
        {"discipline": "any", "kit": {"bike", "dumbbells", "treadmill"}},
    ),
    (
        "Travelling loads for work. I chuck resistance bands in the suitcase and make do with those in the hotel room.",
        {"discipline": "any", "kit": {"bands"}},
    ),
    ("rings hanging off a tree in the backyard, thats it mate", {"discipline": "any", "kit": {"rings"}}),
    (
        "My neighbour's got a whole rack and plates in his shed, jealous. Me: one 16 kilo kettlebell.",
        {"discipline": "any", "kit": {"kettlebell"}},
    ),
    ("gold's gym member since january", {"discipline": "any", "kit": "full gym"}),
    (
        "trap bar. sandbag. sled. driveway. half an hour a go",
        {"discipline": "any", "kit": {"sled", "trap bar", "sandbag"}, "minutes": 30},
    ),
    (
        "We have pull-up bars and parallel dip bars in the park here, I train always outside.",
        {"discipline": "any", "kit": {"pull-up bar", "dip bars"}},
    ),
    (
        "no barbell sadly, my landlord would kill me. dumbbells are ok tho, and bands",
        {"discipline": "any", "kit": {"dumbbells", "bands"}},
    ),
    (
        "Got access to the uni sports centre, it's properly kitted out, a full gym.",
        {"discipline": "any", "kit": "full gym"},
    ),
    (
        "Concept2 rower in the spare room and a kettlebell my wife uses as a doorstop",
        {"discipline": "any", "kit": {"kettlebell", "rower"}},
    ),
    (
        "hotel for a month, its gym: one treadmill, one bench, dumbbells to 50 lb",
        {
            "discipline": "any",
            "kit": {"dumbbells", "bench", "treadmill"},
            "weeks": "none-or-any",
            "unit": "none-or-any",
        },
    ),
    (
        "If money were no object I'd get a ski erg. Money is an object. I've an assault bike.",
        {"discipline": "any", "kit": {"bike"}},
    ),
    (
        "bb, rack, bench, dbs. 4x a week",
        {"discipline": "any", "kit": {"barbell", "bench", "dumbbells", "rack"}, "days": 4},
    ),
    (
        "Hi there, home gym in the basement: rack, barbell, bench, dumbbells plus a cable tower. Six weeks please.",
        {"discipline": "any", "kit": {"barbell", "dumbbells", "bench", "cables", "rack"}, "weeks": 6},
    ),
    (
        "the gym group, off peak membership, can only get in mon and fri",
        {"discipline": "any", "kit": "full gym", "named": ["monday", "friday"]},
    ),
    (
        "sandbag i filled myself n a pair of gymnastic rings, proper caveman stuff",
        {"discipline": "any", "kit": {"rings", "sandbag"}},
    ),
    (
        "Used to be a member at Virgin Active, cancelled. These days it's a medicine ball and a plyo box at home.",
        {"discipline": "any", "kit": {"medicine ball", "box"}},
    ),
    (
        "apartment complex gym is tiny: cable machine, dumbbells, a single bench",
        {"discipline": "any", "kit": {"dumbbells", "bench", "cables"}},
    ),
    (
        "got a hex bar off marketplace yesterday!! also have bumper plates to go with it",
        {"discipline": "any", "kit": {"trap bar", "bumper plates"}},
    ),
    ("What I can use: barbell. What I can't: basically anything else.", {"discipline": "any", "kit": {"barbell"}}),
    ("LA Fitness guy here, evenings, an hour tops", {"discipline": "any", "kit": "full gym", "minutes": 60}),
    ("Kit list - dumbbells, kettlebell, mat, foam roller", {"discipline": "any", "kit": {"dumbbells", "kettlebell"}}),
    (
        "my brother keeps the good dumbbells at his. i've bands and a pull up bar, whatever, it'll do",
        {"discipline": "any", "kit": {"bands", "pull-up bar"}},
    ),
    (
        "Fire station gym: rower, sled, barbell, rack. We get called out, so keep it under 40 minutes.",
        {"discipline": "any", "kit": {"sled", "barbell", "rower", "rack"}, "minutes": 40},
    ),
    (
        "Cult.fit near my place is full gym only, all machines are there, no problem",
        {"discipline": "any", "kit": "full gym"},
    ),
    (
        "saving up for a squat rack. until then its a barbell on the floor and thats all",
        {"discipline": "any", "kit": {"barbell"}},
    ),
    (
        "I've a treadmill gathering dust plus some dumbbells. Clothes horse no more!",
        {"discipline": "any", "kit": {"dumbbells", "treadmill"}},
    ),
    (
        "dip station + chinup bar + jump rope, living room, 20 mins",
        {"discipline": "any", "kit": {"jump rope", "pull-up bar", "dip bars"}, "minutes": 20},
    ),
    (
        "On an oil rig two weeks at a time. There's a rowing machine and a few kettlebells aboard.",
        {"discipline": "any", "kit": {"kettlebell", "rower"}, "weeks": "none-or-any"},
    ),
    (
        "Ditched the gym in October. Bought dumbbells instead, and a bench that wobbles.",
        {"discipline": "any", "kit": {"dumbbells", "bench"}},
    ),
    ("ymca membership so the full gym, nothing fancy but it's all there", {"discipline": "any", "kit": "full gym"}),
    (
        "Please no treadmill suggestions, haven't got one. I do have an exercise bike.",
        {"discipline": "any", "kit": {"bike"}, "no": "none-or-any"},
    ),
    ("two dumbbells. one toddler. go easy", {"discipline": "any", "kit": {"dumbbells"}}),
    (
        "Garage is coming along: squat rack (done), barbell (done), bench (still on the wish list).",
        {"discipline": "any", "kit": {"barbell", "rack"}},
    ),
    (
        "je m'entraine at home, I possess a kettlebell of 12 kg and elastic bands",
        {"discipline": "any", "kit": {"kettlebell", "bands"}},
    ),
    ("McFit, so yes a complete gym with everything in it", {"discipline": "any", "kit": "full gym"}),
    (
        "shed has: ski erg, assault bike, rower. basically a torture chamber",
        {"discipline": "any", "kit": {"bike", "rower", "ski erg"}},
    ),
    (
        "The missus nicked my kettlebell for her class, so count that out. Rings and a pull-up bar remain.",
        {"discipline": "any", "kit": {"rings", "pull-up bar"}},
    ),
    (
        "wall ball, box, jump rope, kettlebell, in a carport in Brisbane",
        {"discipline": "any", "kit": {"medicine ball", "jump rope", "box", "kettlebell"}},
    ),
    ("Equinox downtown, any time of day", {"discipline": "any", "kit": "full gym"}),
    (
        "hiya! im 61, bought myself some light dumbbells from argos and id like to use them",
        {"discipline": "any", "kit": {"dumbbells"}},
    ),
    ("I weigh 95 kg and share a full gym with the rest of the barracks", {"discipline": "any", "kit": "full gym"}),
    (
        "Barbell & bumper plates in the garage, no rack, no bench.",
        {"discipline": "any", "kit": {"barbell", "bumper plates"}},
    ),
    (
        "only machines at my physio's place, they dont do free weights",
        {"discipline": "any", "kit": {"machines"}, "no": "none-or-any"},
    ),
    (
        "My office put in a proper gym, racks, platforms, cables, machines, the lot. Lunch breaks, 45 min.",
        {"discipline": "any", "kit": "any", "minutes": 45},
    ),
    (
        "hotel gym this month, who knows what's in it",
        {"discipline": "any", "kit": "any", "weeks": "none-or-any", "unknown": "none-or-any"},
    ),
    ("nothing at all, zero, just the floor and me", {"discipline": "any", "kit": "any", "nothing": "none-or-any"}),
    ("Would a sled be worth getting? At present I use a sandbag.", {"discipline": "any", "kit": {"sandbag"}}),
    (
        "goodlife fitness (canada eh), tues n thurs",
        {"discipline": "any", "kit": "full gym", "named": ["tuesday", "thursday"]},
    ),
    (
        "A bench, some dumbbells and a barbell I inherited from grandad. Dodgy right elbow mind.",
        {"discipline": "any", "kit": {"dumbbells", "barbell", "bench"}, "care": ["elbow"]},
    ),
    ("bands bands and more bands. left the dumbbells at my ex's", {"discipline": "any", "kit": {"bands"}}),
    (
        "Yeah nah just a rack, a bar and a bench out the back, no dumbbells",
        {"discipline": "any", "kit": {"barbell", "bench", "rack"}},
    ),
    (
        "I got pull up bar in door, I got rope for jump, I got will.",
        {"discipline": "any", "kit": {"jump rope", "pull-up bar"}},
    ),
    ("24 hour fitness at 5am before my shift", {"discipline": "any", "kit": "full gym"}),
    (
        "there's a prowler at rugby club and a few med balls, plus the usual barbell and squat rack",
        {"discipline": "any", "kit": {"sled", "barbell", "rack", "medicine ball"}},
    ),
    (
        "Xmas wish: barbell. Reality: kettlebell, twenty-four kilos, bit rusty.",
        {"discipline": "any", "kit": {"kettlebell"}, "event": "none-or-any", "event_name": "none-or-any"},
    ),
    (
        "At home there are dumbbells, at my parents' a rowing machine. I'm at home all winter.",
        {"discipline": "any", "kit": "any"},
    ),
    ("equipment = gym (full), time = evenings", {"discipline": "any", "kit": "full gym"}),
    (
        "Gym's shut for refurb so I'm down to dumbbells and a step box in the lounge",
        {"discipline": "any", "kit": "any"},
    ),
    (
        "spin bike and a set of DBs, knackered knees so be nice",
        {"discipline": "any", "kit": {"bike", "dumbbells"}, "care": ["knee"]},
    ),
    ("I do not have the dumbbells. I do not have the bench. I have rings.", {"discipline": "any", "kit": {"rings"}}),
    ("Snap Fitness. Total beginner. Send help!", {"discipline": "any", "kit": "full gym", "level": "beginner"}),
    (
        "society gym downstairs is having cable machine, treadmill, cycle and dumbbells upto 15 kg",
        {"discipline": "any", "kit": {"bike", "dumbbells", "treadmill", "cables"}},
    ),
    (
        "My coach mate has a trap bar he'd lend me if I asked. I've not asked. Barbell and rack here.",
        {"discipline": "any", "kit": {"barbell", "rack"}},
    ),
    ("literally 1 kettlebell and vibes", {"discipline": "any", "kit": {"kettlebell"}}),
    (
        "I can use a fully equipped gym at the base, every day except weekends",
        {"discipline": "any", "kit": "full gym", "named": "none-or-any", "days": "none-or-any"},
    ),
    (
        "Pull-up bar over the stairs, dumbbells under the bed, resistance bands somewhere in a drawer",
        {"discipline": "any", "kit": {"dumbbells", "bands", "pull-up bar"}},
    ),
    ("barbel, bench, squat rak. garage is freezing", {"discipline": "any", "kit": {"barbell", "bench", "rack"}}),
    (
        "Been lusting after those rogue echo bikes. Meanwhile, a skipping rope.",
        {"discipline": "any", "kit": {"jump rope"}},
    ),
    ("Nuffield Health, my company pays, so a proper full gym with pool", {"discipline": "any", "kit": "full gym"}),
    (
        "boat life: bands, a set of rings off the boom, and a sandbag for ballast and squats",
        {"discipline": "any", "kit": {"rings", "bands", "sandbag"}},
    ),
    ("Sold the treadmill, sold the bike, kept the dumbbells.", {"discipline": "any", "kit": {"dumbbells"}}),
    (
        "home gym: power cage, barbell, flat bench, dumbbells, dip bars, ski erg. spent too much",
        {"discipline": "any", "kit": {"barbell", "dumbbells", "bench", "ski erg", "dip bars", "rack"}},
    ),
    ("i train at a regular big box gym, 5 days", {"discipline": "any", "kit": "full gym", "days": 5}),
    (
        "Dad's old bench and his barbell. Rack came from a skip, would you believe.",
        {"discipline": "any", "kit": {"barbell", "bench", "rack"}},
    ),
    (
        "kettlebells in the office kitchen (don't ask), I'm in Monday Wednesday Thursday",
        {"discipline": "any", "kit": {"kettlebell"}, "named": ["monday", "wednesday", "thursday"]},
    ),
    (
        "crossfit style garage: rower, box, barbell, bumpers, rings, pullup bar",
        {"discipline": "any", "kit": {"barbell", "rings", "bumper plates", "box", "pull-up bar", "rower"}},
    ),
    ("A real gym is too dear for me. Dumbbells at home, from Decathlon.", {"discipline": "any", "kit": {"dumbbells"}}),
    ("Basic-Fit in Rotterdam, the whole gym is for me open", {"discipline": "any", "kit": "full gym"}),
    (
        "dont own a bench, just floor press off the carpet w dumbbells",
        {"discipline": "any", "kit": {"dumbbells"}, "likes": "none-or-any"},
    ),
    (
        "Medicine ball, jump rope, kettlebell. I'm a PE teacher so I borrow from the cupboard.",
        {"discipline": "any", "kit": {"medicine ball", "jump rope", "kettlebell"}},
    ),
    (
        "My sister trains at Gold's with all the toys. I train in a hallway with resistance bands.",
        {"discipline": "any", "kit": {"bands"}},
    ),
    (
        "leisure centre gym down the road, it has everything, 2 evenings",
        {"discipline": "any", "kit": "full gym", "days": 2},
    ),
    (
        "Bar, rack, bench, sled, and enough bumper plates to sink a ferry",
        {"discipline": "any", "kit": {"barbell", "bumper plates", "bench", "sled", "rack"}},
    ),
    (
        "hav dumbels n kettel bell. start nxt monday",
        {"discipline": "any", "kit": {"dumbbells", "kettlebell"}, "start": "2026-11-30"},
    ),
    (
        "Once the tax refund lands I'm getting a power rack. For now, assume dumbbells, a bench, nothing more.",
        {"discipline": "any", "kit": {"dumbbells", "bench"}, "nothing": "none-or-any"},
    ),
    (
        "Rower's broken, treadmill's broken, so hotel life is dumbbells only until further notice",
        {"discipline": "any", "kit": {"dumbbells"}},
    ),
    ("Planet fitness black card baby", {"discipline": "any", "kit": "any"}),
    ("trx on the balcony and 2 dumbbells", {"discipline": "any", "kit": "any"}),
    (
        "Cable machine at home, yes really. Also a bench. Ask me about my divorce.",
        {"discipline": "any", "kit": {"bench", "cables"}},
    ),
    (
        "i've got david lloyd membership via hubby, full gym, never set foot in the weights bit",
        {"discipline": "any", "kit": "full gym", "level": "none-or-any"},
    ),
    (
        "The school weight room: barbells, racks, benches, a couple of trap bars",
        {"discipline": "any", "kit": {"barbell", "trap bar", "bench", "rack"}},
    ),
    (
        "had rings, they snapped. had a pull up bar, it fell. got a kettlebell, can't break that",
        {"discipline": "any", "kit": {"kettlebell"}},
    ),
    (
        "stair box, 8kg kettlebell, theraband from the physio after my shoulder op",
        {"discipline": "any", "kit": "any", "care": ["shoulder"]},
    ),
    (
        "Whatever you give me must be doable with dumbbells + pull up bar, 30 min",
        {"discipline": "any", "kit": {"dumbbells", "pull-up bar"}, "minutes": 30},
    ),
    (
        "Fitness First Sydney CBD. Squat racks are always taken at six but I can get on everything else too.",
        {"discipline": "any", "kit": "full gym"},
    ),
    (
        "don't have a gym near me, village of 300 people. dumbbells and sandbag then",
        {"discipline": "any", "kit": {"dumbbells", "sandbag"}},
    ),
    (
        "ok so full gym mon-wed, hotel dumbbells thursday, it's complicated",
        {"discipline": "any", "kit": "any", "named": "any", "days": "none-or-any"},
    ),
    (
        "Access to machines and cables at rehab, no free weights allowed there yet",
        {"discipline": "any", "kit": {"machines", "cables"}, "no": "none-or-any", "care": "none-or-any"},
    ),
    ("Unnamed gym in a strip mall. Full gym though, even a monolift.", {"discipline": "any", "kit": "full gym"}),
    ("i wanna get jacked af", {"discipline": "hypertrophy"}),
    ("Just want to be stronger, full stop.", {"discipline": "strength"}),
    (
        "Training for my first powerlifting comp, terrified, excited",
        {"discipline": "powerlifting", "level": "none-or-any", "event_name": "none-or-any"},
    ),
    (
        "Olympic lifting. Snatch, clean and jerk, all that good stuff.",
        {"discipline": "weightlifting", "likes": "none-or-any"},
    ),
    (
        "crossfit open prep pls n thx",
        {"discipline": "mixed modal", "event_name": "none-or-any", "event": "none-or-any"},
    ),
    (
        "I'd love to become a runner, currently I puff going for the bus",
        {"discipline": "running", "level": "none-or-any"},
    ),
    ("calisthenics only, want to own my bodyweight", {"discipline": "bodyweight"}),
    (
        "Nothing fancy, general fitness, so I can keep up with the grandkids.",
        {"discipline": "general fitness", "nothing": "none-or-any"},
    ),
    ("my arms are noodles. more muscle, everywhere, please", {"discipline": "hypertrophy"}),
    (
        "Hyrox with my work lot next year and I'm the slow one",
        {"discipline": "mixed modal", "event": "none-or-any", "event_name": "none-or-any"},
    ),
    ("My wife is marathon training. Not me, I only care about building muscle.", {"discipline": "hypertrophy"}),
    ("Half marathon is the dream", {"discipline": "running", "event_name": "none-or-any", "targets": "none-or-any"}),
    (
        "strength programme, simple barbell stuff, numbers going up, happy days",
        {"discipline": "strength", "kit": "none-or-any"},
    ),
    (
        "Did bodybuilding in my twenties, done with it. These days I want to lift heavier.",
        {"discipline": "strength", "level": "none-or-any"},
    ),
    ("Sir my aim is hypertrophy only, chest and back mostly", {"discipline": "hypertrophy"}),
    (
        "learn the snatch and the clean & jerk properly, with an eye on an olympic weightlifting competition",
        {"discipline": "weightlifting", "event_name": "none-or-any", "targets": "none-or-any"},
    ),
    (
        "handstands, planche, front lever, the calisthenics rabbit hole has me",
        {"discipline": "bodyweight", "targets": "none-or-any", "likes": "none-or-any"},
    ),
    (
        "SBD total is all I think about, there's a USAPL meet with my name on it",
        {"discipline": "powerlifting", "event_name": "none-or-any", "targets": "none-or-any"},
    ),
    ("Get me fit. That's it. Just fit and healthy.", {"discipline": "general fitness"}),
    ("want to run further without the walking breaks", {"discipline": "running", "targets": "none-or-any"}),
    ("metcons are my jam, I want to be good at crossfit", {"discipline": "mixed modal", "likes": "none-or-any"}),
    ("bigger shoulders, bigger back, tiny waist, you know the drill - bodybuilding", {"discipline": "hypertrophy"}),
    (
        "I'm not a powerlifter and don't want to be one, general fitness will do nicely.",
        {"discipline": "general fitness"},
    ),
    ("im weak as a kitten and want to be strong", {"discipline": "strength", "level": "none-or-any"}),
    ("Trying to get some size on, hardgainer here, eat like a horse", {"discipline": "hypertrophy"}),
    (
        "parkrun nut, wants to go faster on saturdays",
        {
            "discipline": "running",
            "named": "none-or-any",
            "targets": "none-or-any",
            "likes": "none-or-any",
            "event_name": "none-or-any",
        },
    ),
    (
        "Bodyweight training in the park, no weights ever, I find them boring",
        {"discipline": "bodyweight", "no": "none-or-any", "kit": "none-or-any"},
    ),
    (
        "my son does weightlifting at school, i'm more interested in running a marathon myself",
        {"discipline": "running", "event_name": "none-or-any", "targets": "none-or-any"},
    ),
    (
        "peaking for regionals, raw powerlifting, full power",
        {"discipline": "powerlifting", "event_name": "none-or-any", "level": "none-or-any"},
    ),
    ("overall fitness, feel less knackered after work", {"discipline": "general fitness"}),
    ("I compete at oly lifting. Programme me like one.", {"discipline": "weightlifting", "level": "none-or-any"}),
    ("mass. i want muscle mass.", {"discipline": "hypertrophy"}),
    (
        "Functional fitness comp, bit of everything, engine plus lifting plus gymnastics",
        {"discipline": "mixed modal", "event_name": "none-or-any", "likes": "none-or-any"},
    ),
    ("Strenght is my objective, the aesthetics I do not care", {"discipline": "strength"}),
    ("If I were younger I'd do CrossFit. As it is, I'd like to stay generally fit.", {"discipline": "general fitness"}),
    (
        "never been a runner, turn me into one, less misery if possible",
        {"discipline": "running", "level": "none-or-any", "targets": "none-or-any", "event_name": "none-or-any"},
    ),
    ("bro i just wanna fill out my tshirts, gains gains gains", {"discipline": "hypertrophy"}),
    (
        "Heavy squats, heavy pulls, heavy presses. Raw strength is what I'm after.",
        {"discipline": "strength", "likes": "none-or-any", "targets": "none-or-any"},
    ),
    (
        "I quit running ages ago. Muscle growth now, that's the whole plan.",
        {"discipline": "hypertrophy", "no": "none-or-any"},
    ),
    ("street workout style calisthenics, muscle ups one day", {"discipline": "bodyweight", "targets": "none-or-any"}),
    ("want ALL my lifts to go up", {"discipline": "strength"}),
    (
        "Ultra in the mountains, need a plan for running it not hiking it",
        {"discipline": "running", "event_name": "none-or-any", "targets": "none-or-any"},
    ),
    (
        "powerlifting, first meet, singlet already bought lmao",
        {"discipline": "powerlifting", "level": "none-or-any", "event_name": "none-or-any"},
    ),
    (
        "Looking after my health really, a bit of fitness all round, nothing competitive",
        {"discipline": "general fitness", "nothing": "none-or-any"},
    ),
    ("weightlifting as in the olympic sport, not as in lifting weights!", {"discipline": "weightlifting"}),
    ("Hubby's into hyrox, he can keep it. I want to get properly strong.", {"discipline": "strength"}),
    ("grow my glutes and legs, glutes mainly", {"discipline": "hypertrophy"}),
    (
        "reckon i'd like to do a crossfit comp, scaled division obvs",
        {"discipline": "mixed modal", "event_name": "none-or-any", "level": "none-or-any"},
    ),
    (
        "Running is my sport, make me quicker over middle distance",
        {"discipline": "running", "likes": "none-or-any", "targets": "none-or-any", "event_name": "none-or-any"},
    ),
    ("put on lean muscle, doing it for me this time", {"discipline": "hypertrophy"}),
    (
        "Everybody in my gym bodybuilds. I'm there for strength and strength alone.",
        {"discipline": "strength", "kit": "none-or-any"},
    ),
    ("just need general fitness ya, sitting job, whole day laptop", {"discipline": "general fitness"}),
    (
        "pure calisthenics, push ups pull ups dips, master those",
        {"discipline": "bodyweight", "targets": "none-or-any", "likes": "none-or-any", "kit": "none-or-any"},
    ),
    (
        "the aim is a bigger powerlifting total than last season",
        {"discipline": "powerlifting", "targets": "none-or-any"},
    ),
    (
        "Would've done a marathon if my mates hadn't bailed. Hypertrophy block instead, cheers.",
        {"discipline": "hypertrophy"},
    ),
    (
        "lose the belly, feel good, look alright at the beach",
        {"discipline": "any", "event": "none-or-any", "event_name": "none-or-any"},
    ),
    (
        "bit of lifting bit of cardio idk what you call that",
        {"discipline": "any", "unknown": "none-or-any", "likes": "none-or-any"},
    ),
    (
        "Snatch technique is rubbish, C&J not bad. Weightlifting block to sort it.",
        {"discipline": "weightlifting", "targets": "none-or-any"},
    ),
    ("not fussed about looks or racing, i want brute strength", {"discipline": "strength"}),
    ("Toning up I suppose, my daughter says I should ask for that", {"discipline": "any"}),
]
