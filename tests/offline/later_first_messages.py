"""More first messages, by another hand than the first ones and written before any of them was tried.

`TUNED_LATER` tunes the rules; `MEASURED_LATER` is never looked at message by message. Facts as in `first_messages`.
"""

from tests.offline.first_messages import GYM, HOME, Facts, lb

TUNED_LATER: list[tuple[str, Facts]] = [
    (
        "Squat's at 160 for a double, bench 110 for a double, pull 190. Would like all three up by about ten percent before my birthday on 14 May. Gym has everything, I go Mon/Tue/Thu/Sat.",
        {
            "discipline": "strength",
            "now": {"back-squat": (160, 2), "bench-press": (110, 2), "deadlift": (190, None)},
            "event": "2027-05-14",
            "kit": GYM,
            "named": ["monday", "tuesday", "thursday", "saturday"],
        },
    ),
    (
        "ok so basically I'm 52, desk job, doc said move more. never been in a gym. two evenings a week max",
        {"discipline": "general fitness", "level": "beginner", "days": 2},
    ),
    (
        "10k race 21 march, currently running 3x a week about 20 km total, longest 9 km. sub 55 would be nice",
        {
            "discipline": "running",
            "event": "2027-03-21",
            "event_name": "any",
            "days": 3,
            "weekly_km": 20,
            "longest_km": 9,
            "targets": {"race": 3300},
        },
    ),
    (
        "bigger arms and shoulders please, 4x45min, I've only got a pair of adjustable dumbbells and a bench",
        {"discipline": "hypertrophy", "days": 4, "minutes": 45, "kit": {"dumbbells", "bench"}},
    ),
    (
        "Weightlifting comp in 14 weeks. Snatch 82, C&J 103, front squat 130. Five sessions a week at the club. Been lifting 3 years.",
        {
            "discipline": "weightlifting",
            "weeks": "event-or-14",
            "now": {"snatch": (82, None), "clean-and-jerk": (103, None), "front-squat": (130, None)},
            "days": 5,
            "kit": "any",
            "level": "intermediate",
        },
    ),
    (
        "I can do 6 strict pullups, I want 15. No gym, just a bar in the doorway. 3 days",
        {
            "discipline": "bodyweight",
            "now": {"pull-up": (None, 6)},
            "targets": {"pull-up": (None, 15)},
            "kit": {"pull-up bar"},
            "days": 3,
        },
    ),
    (
        "get me jacked 💪 6 days, 90 min, full gym, no cardio",
        {"discipline": "hypertrophy", "days": 6, "minutes": 90, "kit": GYM, "no": ["cardio"]},
    ),
    (
        "First half marathon!! It's on October 3rd 2027. I run maybe 15km/week right now. 4 days. My right achilles is a bit touchy.",
        {
            "discipline": "running",
            "event": "2027-10-03",
            "event_name": "half marathon",
            "weekly_km": 15,
            "days": 4,
            "care": ["achilles"],
        },
    ),
    (
        "strength program, 12 weeks, 3x/week, barbell + rack + bench. squat 90x5 bench 65x5 deadlift 110x5 press 42.5x5",
        {
            "discipline": "strength",
            "weeks": 12,
            "days": 3,
            "kit": {"barbell", "rack", "bench"},
            "now": {"back-squat": (90, 5), "bench-press": (65, 5), "deadlift": (110, 5), "overhead-press": (42.5, 5)},
        },
    ),
    (
        "I'm a nurse on shifts so days vary, usually three. Want to feel strong again, kettlebells at home (12, 16, 24). Half an hour.",
        {"discipline": "strength", "days": 3, "kit": {"kettlebell"}, "minutes": 30, "level": "none-or-any"},
    ),
    (
        "Hyrox in Glasgow on 13 March, solo open. I do crossfit 3 times a week and run twice. Want sub 1:30",
        {"discipline": "mixed modal", "event": "2027-03-13", "event_name": "any", "days": "any", "likes": "any"},
    ),
    (
        "deadlift 200kg. currently 170. got all year, no rush. 3 days/wk commercial gym. bad lower back history",
        {
            "discipline": "strength",
            "targets": {"deadlift": (200, None)},
            "now": {"deadlift": (170, None)},
            "days": 3,
            "kit": GYM,
            "care": ["back"],
        },
    ),
    (
        "want to lose about 8 kilos before the summer and not look like a noodle. gym membership, mornings, mon wed fri",
        {
            "discipline": "general fitness",
            "event": "any",
            "kit": GYM,
            "named": ["monday", "wednesday", "friday"],
        },
    ),
    (
        "My bench is stuck at 225x1. Help. Everything else is fine. 4 day split, planet fitness? no, real gym, racks and all",
        {"discipline": "strength", "now": {"bench-press": (lb(225), 1)}, "days": 4, "kit": GYM, "unit": "lb"},
    ),
    (
        "i wanna run my first 5k w/o stopping. total couch potato. 8 weeks? tues thurs sun",
        {
            "discipline": "running",
            "level": "beginner",
            "weeks": 8,
            "named": ["tuesday", "thursday", "sunday"],
        },
    ),
    (
        "Powerlifting. 15 weeks out from a meet. 75 kg class, 5 years training. S 190 B 120 D 220. Five days.",
        {
            "discipline": "powerlifting",
            "weeks": "event-or-15",
            "level": "advanced",
            "now": {"back-squat": (190, None), "bench-press": (120, None), "deadlift": (220, None)},
            "days": 5,
        },
    ),
    (
        "I hate burpees and anything overhead because of my shoulder. Other than that whatever. Want general strength, 3 days, gym.",
        {"discipline": "strength", "no": ["burpees", "overhead"], "care": "any", "days": 3, "kit": GYM},
    ),
    (
        "Handstand push ups and a front lever. I have rings and a pullup bar outside. 4 times a week, an hour each. Training 2 years.",
        {
            "discipline": "bodyweight",
            "kit": {"rings", "pull-up bar"},
            "days": 4,
            "minutes": 60,
            "level": "intermediate",
        },
    ),
    ("weight loss", {"discipline": "general fitness"}),
    (
        "Bench 120 by Easter, 100x3 now",
        {
            "discipline": "strength",
            "targets": {"bench-press": (120, None)},
            "now": {"bench-press": (100, 3)},
            "event": "2027-03-28",
        },
    ),
    (
        "Coming back after 2 years off (kids). Home gym: barbell, 100kg plates, rack, bench. Want to squat 100 again. Tues Thurs Sat, 45 mins.",
        {
            "discipline": "strength",
            "level": "beginner",
            "kit": {"barbell", "rack", "bench"},
            "targets": {"back-squat": (100, None)},
            "named": ["tuesday", "thursday", "saturday"],
            "minutes": 45,
        },
    ),
    (
        "I weigh 68kg, 31F, lifting for 18 months. Hip thrust 100kg x 8, squat 65kg x 5. Glutes are the goal. 4 days, full gym, nothing hurts",
        {
            "discipline": "hypertrophy",
            "level": "intermediate",
            "now": {"hip-thrust": (100, 8), "back-squat": (65, 5)},
            "days": 4,
            "kit": GYM,
            "nothing": True,
        },
    ),
    (
        "training for my firefighter test in 10 weeks: 1.5 mile run under 11 min, and carrying stuff. 5 days a week. gym + track",
        {
            "discipline": "mixed modal",
            "weeks": "event-or-10",
            "days": 5,
            "kit": "any",
            "targets": "any",
            "likes": "any",
        },
    ),
    (
        "marathon sub 3:15, current PB 3:28, 60km per week, 5 runs, long run 28k, race 18 April 2027",
        {
            "discipline": "running",
            "targets": {"race": 11700},
            "now": {"race": 12480},
            "weekly_km": 60,
            "days": 5,
            "longest_km": 28,
            "event": "2027-04-18",
            "event_name": "any",
        },
    ),
    (
        "Starting 4 January: 16 week strength block. 4 days. I have a garage gym w/ rack, barbell, bench, bands and dumbbells up to 30kg.",
        {
            "discipline": "strength",
            "start": "2027-01-04",
            "weeks": 16,
            "days": 4,
            "kit": {*HOME, "bands"},
        },
    ),
    (
        "hi coach. bodyweight only, 20 mins a day, every day if needed. want to tone up. knees hurt when jumping",
        {"discipline": "any", "kit": set(), "minutes": 20, "days": 7, "care": ["knees"], "no": "any"},
    ),
    (
        "500 lb deadlift. I'm at 455. 180 lb bodyweight. Three days a week, power rack in the basement, about 7 years under the bar",
        {
            "discipline": "strength",
            "targets": {"deadlift": (lb(500), None)},
            "now": {"deadlift": (lb(455), None)},
            "days": 3,
            "kit": "any",
            "level": "advanced",
            "unit": "lb",
        },
    ),
    (
        "nothing fancy: full body twice a week, dumbbells at home, 40 minutes, keep me healthy. I'm 67.",
        {"discipline": "general fitness", "days": 2, "kit": {"dumbbells"}, "minutes": 40},
    ),
    (
        "linear progression please, new to barbells, mon/wed/fri, starting next week, squat bench deadlift press",
        {
            "discipline": "strength",
            "level": "beginner",
            "named": ["monday", "wednesday", "friday"],
            "start": "2026-11-30",
        },
    ),
    (
        "I'd like to clean and jerk bodyweight (80kg); now 65. Gym with bumpers and platform. 3 days.",
        {
            "discipline": "weightlifting",
            "targets": "any",
            "now": {"clean-and-jerk": (65, None)},
            "kit": "any",
            "days": 3,
        },
    ),
    (
        "Goal: 20 push-ups in a row. Now: 7. No equipment. 15-20 min. Six weeks.",
        {
            "discipline": "bodyweight",
            "targets": {"push-up": (None, 20)},
            "now": {"push-up": (None, 7)},
            "kit": set(),
            "minutes": 20,
            "weeks": 6,
        },
    ),
    (
        "crossfit 5 days a week, box has everything. snatch is my weakness (55kg), want 70 and better gymnastics. Open is 25 Feb.",
        {
            "discipline": "mixed modal",
            "days": 5,
            "kit": "any",
            "now": {"snatch": (55, None)},
            "targets": {"snatch": (70, None)},
            "event": "2027-02-25",
            "event_name": "any",
        },
    ),
    (
        "1RMs: squat 150, bench 105, deadlift 185, OHP 65. Want to peak for a mock meet on 20 Feb. 4x/week.",
        {
            "discipline": "any",
            "now": {
                "back-squat": (150, None),
                "bench-press": (105, None),
                "deadlift": (185, None),
                "overhead-press": (65, None),
            },
            "event": "2027-02-20",
            "event_name": "any",
            "days": 4,
        },
    ),
    (
        "my squat 5RM is 110kg and bench 5RM 80kg. strength. 3 days. barbell rack bench at home",
        {
            "discipline": "strength",
            "now": {"back-squat": (110, 5), "bench-press": (80, 5)},
            "days": 3,
            "kit": {"barbell", "rack", "bench"},
        },
    ),
    (
        "Current lifts:\n- Squat 100x5\n- Bench 70x5\n- Deadlift 120x5\nGoal: get stronger\n3 days per week\nFull gym",
        {
            "discipline": "strength",
            "now": {"back-squat": (100, 5), "bench-press": (70, 5), "deadlift": (120, 5)},
            "days": 3,
            "kit": GYM,
        },
    ),
    (
        "went from 60 to 80 on bench this year, now aiming for 100. 4 days, gym",
        {
            "discipline": "strength",
            "now": {"bench-press": (80, None)},
            "targets": {"bench-press": (100, None)},
            "days": 4,
            "kit": GYM,
        },
    ),
    (
        "deadlifting 140 for reps of 5 atm, would be stoked with 180 by october",
        {
            "discipline": "strength",
            "now": {"deadlift": (140, 5)},
            "targets": {"deadlift": (180, None)},
            "event": "2027-10-01",
        },
    ),
    (
        "can't do a single pull-up, want 5. resistance bands and a bar at home, 3 short sessions a week (25 min)",
        {
            "discipline": "bodyweight",
            "targets": {"pull-up": (None, 5)},
            "now": "any",
            "kit": "any",
            "days": 3,
            "minutes": 25,
        },
    ),
    (
        "I ran 10k in 52:30 last month. Aim is 48 by mid April. 35 km/week, 4 runs.",
        {
            "discipline": "running",
            "now": {"race": 3150},
            "targets": {"race": 2880},
            "event": "2027-04-15",
            "event_name": "any",
            "weekly_km": 35,
            "days": 4,
        },
    ),
    (
        "5k pb 23:10, want under 22 in 10 weeks, running 30k a week over 4 days",
        {
            "discipline": "running",
            "now": {"race": 1390},
            "targets": {"race": 1320},
            "weeks": 10,
            "weekly_km": 30,
            "days": 4,
        },
    ),
    (
        "Squat 140 kg x 3 → 160 kg x 1 in 16 weeks. Four days. Power rack, barbell, bench, cables",
        {
            "discipline": "strength",
            "now": {"back-squat": (140, 3)},
            "targets": {"back-squat": (160, 1)},
            "weeks": 16,
            "days": 4,
            "kit": {"rack", "barbell", "bench", "cables"},
        },
    ),
    (
        "I bench 80, squat 110 and deadlift 140, what can you do for me in 12 weeks? 3 days",
        {
            "discipline": "strength",
            "now": {"bench-press": (80, None), "back-squat": (110, None), "deadlift": (140, None)},
            "weeks": 12,
            "days": 3,
        },
    ),
    (
        "135 lb overhead press is the dream, 115x3 right now",
        {
            "discipline": "strength",
            "targets": {"overhead-press": (lb(135), None)},
            "now": {"overhead-press": (lb(115), 3)},
            "unit": "lb",
        },
    ),
    (
        "squat 3x5 at 92.5, bench 3x5 at 67.5, rows 60. novice. mwf. barbell gym",
        {
            "discipline": "strength",
            "now": {"back-squat": (92.5, 5), "bench-press": (67.5, 5), "barbell-row": (60, None)},
            "level": "beginner",
            "named": ["monday", "wednesday", "friday"],
            "kit": "any",
        },
    ),
    (
        "Goals: 1) 100 kg bench 2) 10 chin-ups 3) visible abs. Have: full gym, 4 days, 1 hour. Now: 87.5 bench, 6 chin-ups.",
        {
            "discipline": "any",
            "targets": {"bench-press": (100, None), "chin-up": (None, 10)},
            "now": {"bench-press": (87.5, None), "chin-up": (None, 6)},
            "kit": GYM,
            "days": 4,
            "minutes": 60,
        },
    ),
    (
        "back squat (currently 95kg) to 120kg, no deadline, three sessions, dumbbells + barbell + squat stand",
        {
            "discipline": "strength",
            "now": {"back-squat": (95, None)},
            "targets": {"back-squat": (120, None)},
            "days": 3,
            "kit": {"dumbbells", "barbell", "rack"},
        },
    ),
    (
        "Half in 1:52 last weekend. marathon on 10 October 2027, sub 3:50, 40km/wk, longest 21",
        {
            "discipline": "running",
            "now": {"race": 6720},
            "targets": {"race": 13800},
            "event": "2027-10-10",
            "event_name": "marathon",
            "weekly_km": 40,
            "longest_km": 21,
        },
    ),
    (
        "im 19, 65kg, skinny, want to put on 8kg. gym 4 days. eat a lot already. bench like 50kg lol",
        {"discipline": "hypertrophy", "days": 4, "kit": GYM, "now": {"bench-press": (50, None)}},
    ),
    (
        "front squat double 100, back squat triple 130, clean 95, jerk 92.5. weightlifting. 4 sessions.",
        {"discipline": "weightlifting", "now": "any", "days": 4},
    ),
    (
        "no numbers, never maxed. strength, three times weekly, garage with rack and bar",
        {"discipline": "strength", "unknown": True, "days": 3, "kit": {"rack", "barbell"}},
    ),
    (
        "I deadlift twice bodyweight (160) and squat 130. want a 200 pull in 6 months",
        {
            "discipline": "strength",
            "now": {"deadlift": (160, None), "back-squat": (130, None)},
            "targets": {"deadlift": (200, None)},
            "weeks": "event-or-26",
        },
    ),
    (
        "bench press: 60 kg × 8. goal 80 kg × 5. two days, hotel gym",
        {
            "discipline": "strength",
            "now": {"bench-press": (60, 8)},
            "targets": {"bench-press": (80, 5)},
            "days": 2,
            "kit": {"dumbbells", "bench", "treadmill", "bike"},
        },
    ),
    (
        "30 mins x 3, kettlebell only. goal is swings, strength and not being out of breath. knee pain on stairs",
        {"discipline": "any", "minutes": 30, "days": 3, "kit": {"kettlebell"}, "care": ["knee"], "likes": "any"},
    ),
    (
        "Parkrun pb 27:15. would like 25:00. I run 2-3 times a week, ~15 km. started in June.",
        {
            "discipline": "running",
            "now": {"race": 1635},
            "targets": {"race": 1500},
            "days": 2,
            "weekly_km": 15,
            "level": "any",
        },
    ),
    (
        "squat 180kg/bench 120kg/deadlift 215kg, 83s, nationals 5 June, 5 days a week, 8 yrs exp",
        {
            "discipline": "any",
            "now": {"back-squat": (180, None), "bench-press": (120, None), "deadlift": (215, None)},
            "event": "2027-06-05",
            "event_name": "any",
            "days": 5,
            "level": "advanced",
        },
    ),
    (
        "I can squat 2 plates for 5 and bench a plate and a half for 3. Get me to 3 and 2 plates. Mon Wed Fri, gym.",
        {
            "discipline": "strength",
            "now": "any",
            "targets": "any",
            "named": ["monday", "wednesday", "friday"],
            "kit": GYM,
        },
    ),
    (
        "rowing machine + dumbbells. fat loss and stamina. 5 x 30 minutes. 12 weeks from 1 December.",
        {
            "discipline": "general fitness",
            "kit": {"rower", "dumbbells"},
            "days": 5,
            "minutes": 30,
            "weeks": 12,
            "start": "2026-12-01",
        },
    ),
    (
        "hi, would like a plan for bigger legs. 2 leg days plus 2 upper. gym. squats hurt my hips so leg press please",
        {"discipline": "hypertrophy", "days": "any", "kit": GYM, "care": ["hips"], "likes": "any", "swaps": "any"},
    ),
    (
        "Ultra 50k on 19 June 2027. 55km a week, longest 30k. 5 runs + 1 gym session",
        {
            "discipline": "running",
            "event": "2027-06-19",
            "event_name": "any",
            "weekly_km": 55,
            "longest_km": 30,
            "days": "any",
        },
    ),
    ("strong like bull. 4 days. all equipment.", {"discipline": "strength", "days": 4, "kit": GYM}),
    (
        "bench 95 kg → 110 kg, squat 125 kg → 145 kg; 20 weeks; upper/lower 4 days; commercial gym; 80 min",
        {
            "discipline": "strength",
            "now": {"bench-press": (95, None), "back-squat": (125, None)},
            "targets": {"bench-press": (110, None), "back-squat": (145, None)},
            "weeks": 20,
            "days": 4,
            "kit": GYM,
            "minutes": 80,
        },
    ),
    ("I'm pregnant, 20 weeks, and want to keep training", {"discipline": "any", "care": "any"}),
    (
        "trying to get under 90 minutes for a half on March 7th. PR 1:33:40. Running 70 km per week, six days.",
        {
            "discipline": "running",
            "targets": {"race": 5400},
            "now": {"race": 5620},
            "event": "2027-03-07",
            "event_name": "any",
            "weekly_km": 70,
            "days": 6,
        },
    ),
    (
        "tl;dr beginner, fat, motivated. 3 days gym, 60 mins. knees are shot",
        {"discipline": "any", "level": "beginner", "days": 3, "kit": GYM, "minutes": 60, "care": ["knees"]},
    ),
    (
        "Get me to a 2x bodyweight squat, I'm 82 kg and squat 125 right now. 3 days, rack at home.",
        {"discipline": "strength", "now": {"back-squat": (125, None)}, "targets": "any", "days": 3, "kit": {"rack"}},
    ),
    (
        "looking for a powerbuilding plan, upper/lower, 4 sessions, 75-90min, fully equipped gym",
        {"discipline": "strength", "days": 4, "minutes": 90, "kit": GYM},
    ),
    (
        "i do squats with 60kg for 10 reps, bench 45 for 8. i'd like to double that in a year lol",
        {
            "discipline": "strength",
            "now": {"back-squat": (60, 10), "bench-press": (45, 8)},
            "weeks": "any",
            "event": "any",
        },
    ),
    (
        "5k in under 30 minutes please. currently walk-jog it in 36. three evenings",
        {"discipline": "running", "targets": {"race": 1800}, "now": {"race": 2160}, "days": 3},
    ),
    (
        "Deadlift: 405 lb x 1. Squat: 315 lb x 3. Bench: 245 lb x 2. Goal total 1050 by August 14. Train M/T/Th/F.",
        {
            "discipline": "powerlifting",
            "now": {"deadlift": (lb(405), 1), "back-squat": (lb(315), 3), "bench-press": (lb(245), 2)},
            "event": "2027-08-14",
            "named": ["monday", "tuesday", "thursday", "friday"],
            "unit": "lb",
        },
    ),
    (
        "I'm a climber and want stronger pulling and legs, two gym days per week, 60 minutes, have a barbell, rings and a hangboard",
        {"discipline": "strength", "days": 2, "minutes": 60, "kit": "any"},
    ),
    (
        "beginner woman 45, perimenopause, want bone density and strength, 3x/wk, dumbbells 2-10kg and a step",
        {"discipline": "strength", "level": "beginner", "days": 3, "kit": "any"},
    ),
    (
        "10 mile race on 25 october 2027, hoping for 80 min. I do 40 km a week, 4 runs, long run 15 km. PB 10k 48:30",
        {
            "discipline": "running",
            "event": "2027-10-25",
            "event_name": "any",
            "targets": {"race": 4800},
            "now": {"race": 2910},
            "weekly_km": 40,
            "days": 4,
            "longest_km": 15,
        },
    ),
    (
        "shoulder press 40kg for 5, squat 70kg for 5, deadlift 90kg for 5 - what's next? full body, 3 days, 50 min, gym",
        {
            "discipline": "strength",
            "now": {"overhead-press": (40, 5), "back-squat": (70, 5), "deadlift": (90, 5)},
            "days": 3,
            "minutes": 50,
            "kit": GYM,
        },
    ),
    (
        "need to pass the army fitness test on 1 march: 2.4km in 11:30, 40 push ups, 45 sit ups. train every weekday",
        {
            "discipline": "mixed modal",
            "event": "2027-03-01",
            "event_name": "any",
            "targets": "any",
            "now": "any",
            "named": ["monday", "tuesday", "wednesday", "thursday", "friday"],
        },
    ),
    (
        "Want to add 20 kg to my deadlift (now 150) over 16 weeks, without losing my bench (100). Mon Wed Sat. Powerlifting gym.",
        {
            "discipline": "strength",
            "now": {"deadlift": (150, None), "bench-press": (100, None)},
            "targets": "any",
            "weeks": 16,
            "named": ["monday", "wednesday", "saturday"],
            "kit": "any",
        },
    ),
    (
        "glutes & hamstrings, gym 3x, no squats (knees), love hip thrusts and RDLs",
        {
            "discipline": "hypertrophy",
            "kit": GYM,
            "days": 3,
            "no": ["squats"],
            "care": ["knees"],
            "likes": ["hip thrust", "rdl"],
        },
    ),
    (
        "ex college rower, 10 years off, want to get back in shape. concept2 at home + adjustable dumbbells. 30-45min 4-5 days",
        {"discipline": "general fitness", "level": "beginner", "kit": {"rower", "dumbbells"}, "minutes": 45, "days": 4},
    ),
    (
        "snatch 95 clean jerk 120. nationals in 20 weeks. five days. own platform, bumpers, bar, rack.",
        {
            "discipline": "weightlifting",
            "now": {"snatch": (95, None), "clean-and-jerk": (120, None)},
            "weeks": "event-or-20",
            "days": 5,
            "kit": "any",
        },
    ),
    (
        "i can't run more than 2 minutes. want to run 30 min nonstop by spring. mon thu sun.",
        {
            "discipline": "running",
            "event": "any",
            "named": ["monday", "thursday", "sunday"],
            "level": "any",
            "targets": "any",
        },
    ),
    (
        "Strength. Hotel gym. 30 min. 4x. Six weeks. Nothing hurts.",
        {
            "discipline": "strength",
            "kit": {"dumbbells", "bench", "treadmill", "bike"},
            "minutes": 30,
            "days": 4,
            "weeks": 6,
            "nothing": True,
        },
    ),
    (
        "My max bench is 92.5, I want 100 for my 30th birthday (June 12). I can bench 3 times a week, commercial gym, 5 years in.",
        {
            "discipline": "strength",
            "now": {"bench-press": (92.5, None)},
            "targets": {"bench-press": (100, None)},
            "event": "2027-06-12",
            "kit": GYM,
            "level": "advanced",
            "days": "any",
        },
    ),
    (
        "get ripped for my wedding on 24 july, 5 days gym, 1hr, I hate cardio",
        {"discipline": "hypertrophy", "event": "2027-07-24", "days": 5, "kit": GYM, "minutes": 60, "no": ["cardio"]},
    ),
    (
        "Training for HYROX (first one, April 24). Run 25 km/wk, 5k 25:10. Gym 3 days + 2 runs. wall balls kill me.",
        {
            "discipline": "mixed modal",
            "event": "2027-04-24",
            "event_name": "any",
            "weekly_km": 25,
            "now": "any",
            "days": "any",
            "kit": "any",
            "likes": "any",
            "care": "any",
        },
    ),
    (
        "lower back surgery in 2023, all clear now. want to deadlift 100 again, currently 60x8. twice weekly, home rack barbell.",
        {
            "discipline": "strength",
            "targets": {"deadlift": (100, None)},
            "now": {"deadlift": (60, 8)},
            "days": 2,
            "kit": {"rack", "barbell"},
            "care": "any",
        },
    ),
    (
        "Hi! Mum of two, 20 minutes while they nap, bodyweight plus one 8kg kettlebell. 5 days. Stronger core.",
        {"discipline": "any", "minutes": 20, "kit": {"kettlebell"}, "days": 5, "care": "any"},
    ),
    (
        "Front lever, 10 weeks out of nowhere lol. 12 strict pull ups now. Bar + rings. 3 sessions",
        {
            "discipline": "bodyweight",
            "now": {"pull-up": (None, 12)},
            "weeks": 10,
            "kit": "any",
            "days": 3,
            "targets": "any",
        },
    ),
    (
        "Plan pls: size + strength, 4 days (mon/tue/thu/fri), 90 min, good gym, 14 weeks, squat 150 bench 110 dl 190 ohp 70",
        {
            "discipline": "any",
            "named": ["monday", "tuesday", "thursday", "friday"],
            "minutes": 90,
            "kit": GYM,
            "weeks": 14,
            "now": {
                "back-squat": (150, None),
                "bench-press": (110, None),
                "deadlift": (190, None),
                "overhead-press": (70, None),
            },
        },
    ),
    (
        "Half marathon in 1:38 last month. New goal: sub 1:35 in 14 weeks. 50 km week, five runs, Sunday long run 18 km.",
        {
            "discipline": "running",
            "now": {"race": 5880},
            "targets": {"race": 5700},
            "weeks": "event-or-14",
            "weekly_km": 50,
            "days": 5,
            "longest_km": 18,
        },
    ),
    (
        "tennis elbow, so no chin ups. full gym. 45 min x 4. hypertrophy. 2+ years.",
        {
            "discipline": "hypertrophy",
            "care": ["tennis elbow"],
            "no": ["chin ups"],
            "kit": GYM,
            "minutes": 45,
            "days": 4,
            "level": "intermediate",
        },
    ),
    (
        "I'd like to get my squat from 225 to 275 pounds and my bench from 185 to 205. 3 days/week, 10 weeks, squat rack, bench and bar in basement",
        {
            "discipline": "strength",
            "now": {"back-squat": (lb(225), None), "bench-press": (lb(185), None)},
            "targets": {"back-squat": (lb(275), None), "bench-press": (lb(205), None)},
            "days": 3,
            "weeks": 10,
            "kit": {"rack", "bench", "barbell"},
            "unit": "lb",
        },
    ),
    (
        "general fitness, 3-4 days, mix of weights and easy cardio, apartment gym with dumbbells, bike and treadmill",
        {"discipline": "general fitness", "days": 3, "kit": {"dumbbells", "bike", "treadmill"}},
    ),
    (
        "marathon on 7 nov 2027. currently 0 km a week. 4 days. beginner",
        {
            "discipline": "running",
            "event": "2027-11-07",
            "event_name": "marathon",
            "weekly_km": "any",
            "days": 4,
            "level": "beginner",
        },
    ),
]

MEASURED_LATER: list[tuple[str, Facts]] = [
    (
        "Looking for a 10 week plan to bring my squat from 120 to 135. 3 sessions a week. Full gym. Hips get tight.",
        {
            "discipline": "strength",
            "weeks": 10,
            "now": {"back-squat": (120, None)},
            "targets": {"back-squat": (135, None)},
            "days": 3,
            "kit": GYM,
            "care": ["hips"],
        },
    ),
    (
        "never exercised in my life lol. where do i even start. maybe 2 times a week at home, i own nothing",
        {"discipline": "general fitness", "level": "beginner", "days": 2, "kit": set()},
    ),
    (
        "I want to run a half marathon in under 2 hours on 9 May. 25 km per week now, longest run 12 km, four runs a week",
        {
            "discipline": "running",
            "targets": {"race": 7200},
            "event": "2027-05-09",
            "event_name": "half marathon",
            "weekly_km": 25,
            "longest_km": 12,
            "days": 4,
        },
    ),
    (
        "chest and back growth, 5 days, 75 minutes, commercial gym, been training 6 years",
        {"discipline": "hypertrophy", "days": 5, "minutes": 75, "kit": GYM, "level": "advanced"},
    ),
    (
        "meet on 8 May 2027. squat 155, bench 95, deadlift 175 are my bests. 4 days a week",
        {
            "discipline": "powerlifting",
            "event": "2027-05-08",
            "event_name": "any",
            "now": {"back-squat": (155, None), "bench-press": (95, None), "deadlift": (175, None)},
            "days": 4,
        },
    ),
    (
        "Overhead press 60kg by March, I do 50x3 at the moment. Mon Thu. Barbell and rack in the shed.",
        {
            "discipline": "strength",
            "targets": {"overhead-press": (60, None)},
            "now": {"overhead-press": (50, 3)},
            "event": "2027-03-01",
            "named": ["monday", "thursday"],
            "kit": {"barbell", "rack"},
        },
    ),
    (
        "get fitter for hiking in the alps this summer. stairs kill me. 3 days, 45 mins, no gym",
        {"discipline": "general fitness", "event": "any", "days": 3, "minutes": 45, "kit": set()},
    ),
    (
        "Snatch 70 → 80, clean and jerk 90 → 100, 16 weeks, 4 days, oly club",
        {
            "discipline": "weightlifting",
            "now": {"snatch": (70, None), "clean-and-jerk": (90, None)},
            "targets": {"snatch": (80, None), "clean-and-jerk": (100, None)},
            "weeks": 16,
            "days": 4,
            "kit": "any",
        },
    ),
    (
        "10 pull ups unbroken. I can do 3. pull-up bar at home. 3x per week",
        {
            "discipline": "bodyweight",
            "targets": {"pull-up": (None, 10)},
            "now": {"pull-up": (None, 3)},
            "kit": {"pull-up bar"},
            "days": 3,
        },
    ),
    (
        "sub 25 5k in 8 weeks. pb 26:40. tue thu sat. shin splints last year",
        {
            "discipline": "running",
            "targets": {"race": 1500},
            "now": {"race": 1600},
            "weeks": 8,
            "named": ["tuesday", "thursday", "saturday"],
            "care": ["shin"],
        },
    ),
    (
        "STRONGER. 4 DAYS. HOME RACK BARBELL BENCH. NO DEADLIFTS",
        {"discipline": "strength", "days": 4, "kit": {"rack", "barbell", "bench"}, "no": ["deadlift"]},
    ),
    (
        "I squat 225 for 5, bench 165 for 5, deadlift 275 for 5, all lbs. wanna hit a 1000 lb total this year. full gym mon tue thu fri",
        {
            "discipline": "powerlifting",
            "now": {"back-squat": (lb(225), 5), "bench-press": (lb(165), 5), "deadlift": (lb(275), 5)},
            "kit": GYM,
            "named": ["monday", "tuesday", "thursday", "friday"],
            "unit": "lb",
        },
    ),
    (
        "Beginner. Two dumbbells and a mat. 30 minutes, three times a week. Want more energy.",
        {"discipline": "general fitness", "level": "beginner", "kit": {"dumbbells"}, "minutes": 30, "days": 3},
    ),
    (
        "crossfitter here, 4 years, 5x a week at my box. engine is fine, strength lacking: back squat 110. want 140 by September",
        {
            "discipline": "any",
            "level": "advanced",
            "days": 5,
            "kit": "any",
            "now": {"back-squat": (110, None)},
            "targets": {"back-squat": (140, None)},
            "event": "2027-09-01",
        },
    ),
    (
        "marathon 26 september 2027, first one, just want to finish. 20 km a week. 4 days",
        {
            "discipline": "running",
            "event": "2027-09-26",
            "event_name": "marathon",
            "weekly_km": 20,
            "days": 4,
        },
    ),
    (
        "hypertrophy 8 weeks 4 days upper lower, gym, left elbow tendonitis so go easy on that",
        {"discipline": "hypertrophy", "weeks": 8, "days": 4, "kit": GYM, "care": ["elbow"]},
    ),
    (
        "I'd love to do a muscle up. 8 dead hang pullups, 20 dips. rings in the park. 3 days a week for an hour",
        {
            "discipline": "bodyweight",
            "now": {"pull-up": (None, 8), "dip": (None, 20)},
            "kit": {"rings"},
            "days": 3,
            "minutes": 60,
        },
    ),
    (
        "no idea what my maxes are. did starting strength years ago. want to get strong, 3 days, full gym, start on Monday",
        {
            "discipline": "strength",
            "unknown": True,
            "days": 3,
            "kit": GYM,
            "start": "2026-11-30",
        },
    ),
    ("build muscle, 5 days, full gym", {"discipline": "hypertrophy", "days": 5, "kit": GYM}),
    (
        "Front squat 110 is the target (100 now), also power clean 90. weightlifting gym. 12 weeks, 3 days.",
        {
            "discipline": "any",
            "targets": {"front-squat": (110, None), "power-clean": (90, None)},
            "now": {"front-squat": (100, None)},
            "kit": "any",
            "weeks": 12,
            "days": 3,
        },
    ),
    (
        "I'm pretty new, 3 months in. bench 50kg squat 60kg deadlift 80kg. just want those numbers to go up. gym, mon weds fri, 1 hr",
        {
            "discipline": "strength",
            "level": "beginner",
            "now": {"bench-press": (50, None), "back-squat": (60, None), "deadlift": (80, None)},
            "kit": GYM,
            "named": ["monday", "wednesday", "friday"],
            "minutes": 60,
        },
    ),
    (
        "rehabbed my ACL last year, doc is happy. want to get back to strong legs. twice a week. dumbbells, kettlebell, bands at home",
        {
            "discipline": "strength",
            "care": ["acl"],
            "level": "none-or-any",
            "days": 2,
            "kit": {"dumbbells", "kettlebell", "bands"},
        },
    ),
    (
        "Military selection 1 June: 2 mile run under 14:00, 60 pushups, 10 pullups. 6 days a week",
        {
            "discipline": "mixed modal",
            "event": "2027-06-01",
            "event_name": "any",
            "days": 6,
            "targets": "any",
            "now": "any",
        },
    ),
    (
        "my squat is 3 plates and I want 4. ten months. four days. garage with rack bar bench",
        {
            "discipline": "strength",
            "now": {"back-squat": (140, None)},
            "targets": {"back-squat": (180, None)},
            "weeks": "any",
            "event": "any",
            "days": 4,
            "kit": {"rack", "barbell", "bench"},
        },
    ),
    (
        "bodyweight program, 6 weeks, 4 days, travelling, no injuries",
        {"discipline": "bodyweight", "weeks": 6, "days": 4, "kit": set(), "nothing": True},
    ),
    (
        "want to keep lifting twice a week while training for a 10k on 2 May. I run 18km a week. gym.",
        {
            "discipline": "any",
            "event": "2027-05-02",
            "event_name": "any",
            "weekly_km": 18,
            "days": "any",
            "kit": GYM,
        },
    ),
    (
        "i like kettlebells and front squats, dislike bench press. general strength, 3 days, 50 minutes, good gym",
        {
            "discipline": "strength",
            "likes": ["kettlebell", "front squat"],
            "no": ["bench"],
            "days": 3,
            "minutes": 50,
            "kit": GYM,
        },
    ),
    (
        "Sled, rower, ski erg, barbell and dumbbells at my gym, Hyrox doubles on 17 April, want to be ready, 4 sessions a week",
        {
            "discipline": "mixed modal",
            "kit": "any",
            "event": "2027-04-17",
            "event_name": "any",
            "days": 4,
        },
    ),
]
