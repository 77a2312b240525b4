"""Messages full of numbers of lifts, by one more hand: lists, corrections, other people's numbers, ages and kit among them.

Labelled before the rules saw them, then tuned on. Notation as in `first_messages`.
"""

from tests.offline.first_messages import GYM, Facts, lb

SQUAT, BENCH, DEAD, PRESS = "back-squat", "bench-press", "deadlift", "overhead-press"
SNATCH, JERK, FRONT = "snatch", "clean-and-jerk", "front-squat"

LIFT_NUMBERS: list[tuple[str, Facts]] = [
    # Lists of lifts beside lists of numbers
    (
        "Squat, bench, dead: 180, 120, 220. Goals in the same order: 200, 130, 240.",
        {
            "discipline": "any",
            "now": {SQUAT: (180, None), BENCH: (120, None), DEAD: (220, None)},
            "targets": {SQUAT: (200, None), BENCH: (130, None), DEAD: (240, None)},
        },
    ),
    (
        "My squat, press and row stand at 110, 50 and 75.",
        {"discipline": "any", "now": {SQUAT: (110, None), PRESS: (50, None), "barbell-row": (75, None)}},
    ),
    (
        "120/85/160 squat/bench/deadlift right now, 140/95/180 by July",
        {
            "discipline": "any",
            "now": {SQUAT: (120, None), BENCH: (85, None), DEAD: (160, None)},
            "targets": {SQUAT: (140, None), BENCH: (95, None), DEAD: (180, None)},
            "event": "2027-07-01",
            "event_name": "none-or-any",
        },
    ),
    (
        "squat/bench/dead = 315/225/405 lbs. want 365/255/455",
        {
            "discipline": "any",
            "now": {SQUAT: (lb(315), None), BENCH: (lb(225), None), DEAD: (lb(405), None)},
            "targets": {SQUAT: (lb(365), None), BENCH: (lb(255), None), DEAD: (lb(455), None)},
            "unit": "lb",
        },
    ),
    (
        "Snatch and clean & jerk are 62 and 81 kg respectively, and I'm after 70 and 90.",
        {
            "discipline": "weightlifting",
            "now": {SNATCH: (62, None), JERK: (81, None)},
            "targets": {SNATCH: (70, None), JERK: (90, None)},
        },
    ),
    (
        "130, 92.5 and 165 are my squat, bench and deadlift",
        {"discipline": "any", "now": {SQUAT: (130, None), BENCH: (92.5, None), DEAD: (165, None)}},
    ),
    (
        "pull-ups, push-ups, dips: 9, 34, 15. would like 15, 50, 25",
        {
            "discipline": "any",
            "now": {"pull-up": (None, 9), "push-up": (None, 34), "dip": (None, 15)},
            "targets": {"pull-up": (None, 15), "push-up": (None, 50), "dip": (None, 25)},
        },
    ),
    (
        "Bench / OHP / row, all for 5: 80 / 47.5 / 70",
        {"discipline": "any", "now": {BENCH: (80, 5), PRESS: (47.5, 5), "barbell-row": (70, 5)}},
    ),
    (
        "Lifts, 5RM: squat 102.5, bench 75, deadlift 130. 1RM goals: squat 130, bench 95, deadlift 170.",
        {
            "discipline": "any",
            "now": {SQUAT: (102.5, 5), BENCH: (75, 5), DEAD: (130, 5)},
            "targets": {SQUAT: (130, None), BENCH: (95, None), DEAD: (170, None)},
        },
    ),
    (
        "I squat 140 and bench 100 and deadlift 180, I want 160 and 110 and 200",
        {
            "discipline": "any",
            "now": {SQUAT: (140, None), BENCH: (100, None), DEAD: (180, None)},
            "targets": {SQUAT: (160, None), BENCH: (110, None), DEAD: (200, None)},
        },
    ),
    # No punctuation: a wish goes with its own lift
    (
        "squat 100 want 120 bench 70 want 85 deadlift 130 want 160",
        {
            "discipline": "any",
            "now": {SQUAT: (100, None), BENCH: (70, None), DEAD: (130, None)},
            "targets": {SQUAT: (120, None), BENCH: (85, None), DEAD: (160, None)},
        },
    ),
    (
        "bench 185 lbs need 225 squat 275 lbs need 315 coach says before football starts in august",
        {
            "discipline": "any",
            "now": {BENCH: (lb(185), None), SQUAT: (lb(275), None)},
            "targets": {BENCH: (lb(225), None), SQUAT: (lb(315), None)},
            "unit": "lb",
            "event": "any",
            "event_name": "any",
        },
    ),
    (
        "power clean 155 lbs trying to get 185 squat 255 lbs trying to get 300 im 16",
        {
            "discipline": "any",
            "now": {"power-clean": (lb(155), None), SQUAT: (lb(255), None)},
            "targets": {"power-clean": (lb(185), None), SQUAT: (lb(300), None)},
            "unit": "lb",
        },
    ),
    (
        "i do 6 pull ups want 12 i do 20 push ups want 40 and 1 min plank want 2",
        {
            "discipline": "any",
            "now": {"pull-up": (None, 6), "push-up": (None, 20), "plank": 60},
            "targets": {"pull-up": (None, 12), "push-up": (None, 40), "plank": 120},
        },
    ),
    (
        "want a 60kg press (now 52.5) 110 bench (now 97.5) thats all",
        {
            "discipline": "any",
            "now": {PRESS: (52.5, None), BENCH: (97.5, None)},
            "targets": {PRESS: (60, None), BENCH: (110, None)},
        },
    ),
    # Corrected targets and corrected presents
    (
        "Bench is 90. 105 by summer, no wait, let's be real, 100.",
        {
            "discipline": "any",
            "now": {BENCH: (90, None)},
            "targets": {BENCH: (100, None)},
            "event": "any",
            "event_name": "none-or-any",
        },
    ),
    (
        "I'm squatting 150 and I'd take 165 but what I really want is 180.",
        {"discipline": "any", "now": {SQUAT: (150, None)}, "targets": {SQUAT: (180, None)}},
    ),
    (
        "Deadlift goal 250 - ok my wife says 230, make it 230. I pull 200 today.",
        {"discipline": "any", "now": {DEAD: (200, None)}, "targets": {DEAD: (230, None)}},
    ),
    (
        "9 chin-ups. Want 20. Fine, 15.",
        {"discipline": "any", "now": {"chin-up": (None, 9)}, "targets": {"chin-up": (None, 15)}},
    ),
    (
        "ohp goal: 70, or 75 if it all goes right - put 75. currently 62.5",
        {"discipline": "any", "now": {PRESS: (62.5, None)}, "targets": {PRESS: (75, None)}},
    ),
    (
        "I wrote 95 on the form for my bench but honestly it's 87.5. Target 100.",
        {"discipline": "any", "now": {BENCH: (87.5, None)}, "targets": {BENCH: (100, None)}},
    ),
    (
        "squat 125... well, 120 to depth. goal 140 to depth",
        {"discipline": "any", "now": {SQUAT: (120, None)}, "targets": {SQUAT: (140, None)}},
    ),
    (
        "Snatch target was 80, coach and I changed it to 76. I do 70.",
        {"discipline": "any", "now": {SNATCH: (70, None)}, "targets": {SNATCH: (76, None)}},
    ),
    # The past beside the present
    (
        "Used to bench 140 in 2014. Today 95. Let's get 115.",
        {"discipline": "any", "now": {BENCH: (95, None)}, "targets": {BENCH: (115, None)}},
    ),
    (
        "Lifetime best squat 205 (2009, when I had knees). Now it's 130. I'd like 150.",
        {"discipline": "any", "now": {SQUAT: (130, None)}, "targets": {SQUAT: (150, None)}, "care": "none-or-any"},
    ),
    (
        "All-time PRs: squat 190, bench 125, deadlift 230, before the baby. Today: 120, 80, 150.",
        {"discipline": "any", "now": {SQUAT: (120, None), BENCH: (80, None), DEAD: (150, None)}},
    ),
    (
        "I'm 63. At 40 I could press 80. These days 45 is plenty, but 50 would be a lovely birthday present.",
        {
            "discipline": "any",
            "now": {PRESS: (45, None)},
            "targets": {PRESS: (50, None)},
            "event": "none-or-any",
            "event_name": "none-or-any",
            "level": "none-or-any",
        },
    ),
    (
        "Pull-ups: 22 in the army, 7 now, 15 wanted.",
        {"discipline": "any", "now": {"pull-up": (None, 7)}, "targets": {"pull-up": (None, 15)}},
    ),
    (
        "Before my knee op I was at 92 / 115 (snatch / clean & jerk). Since then 70 / 90. Want 80 / 100.",
        {
            "discipline": "weightlifting",
            "now": {SNATCH: (70, None), JERK: (90, None)},
            "targets": {SNATCH: (80, None), JERK: (100, None)},
            "care": "any",
        },
    ),
    (
        "In my twenties I deadlifted 220. I'm 51 and pulled 140 last week. 180 by 55 is the plan.",
        {
            "discipline": "any",
            "now": {DEAD: (140, None)},
            "targets": {DEAD: (180, None)},
            "event": "none-or-any",
            "event_name": "none-or-any",
            "level": "none-or-any",
        },
    ),
    (
        "squat went from 60 to 95 this year. next stop 110",
        {"discipline": "any", "now": {SQUAT: (95, None)}, "targets": {SQUAT: (110, None)}},
    ),
    # Wishes that look like the present
    (
        "Benching 100 would be a dream. I'm on 82.5.",
        {"discipline": "any", "now": {BENCH: (82.5, None)}, "targets": {BENCH: (100, None)}},
    ),
    (
        "Total 450 now: 155, 105, 190 (squat, bench, dead). I'd want the deadlift to carry it, 215 say.",
        {
            "discipline": "powerlifting",
            "now": {SQUAT: (155, None), BENCH: (105, None), DEAD: (190, None)},
            "targets": {DEAD: (215, None)},
        },
    ),
    (
        "To see 200 on my squat before I'm 40 would make me cry. 172.5 at the moment.",
        {
            "discipline": "any",
            "now": {SQUAT: (172.5, None)},
            "targets": {SQUAT: (200, None)},
            "event": "none-or-any",
            "event_name": "none-or-any",
        },
    ),
    (
        "If the clean and jerk hits 110 I'll buy the whole club beer. It's 98. Snatch is 78 and can stay there.",
        {"discipline": "any", "now": {JERK: (98, None), SNATCH: (78, None)}, "targets": {JERK: (110, None)}},
    ),
    (
        "Snatching 60 and clean and jerking 80 by the county champs is the plan. 52 and 70 today.",
        {
            "discipline": "weightlifting",
            "now": {SNATCH: (52, None), JERK: (70, None)},
            "targets": {SNATCH: (60, None), JERK: (80, None)},
            "event_name": "none-or-any",
        },
    ),
    (
        "one strict muscle up. that's it. 10 pull ups 16 dips already",
        {
            "discipline": "any",
            "now": {"pull-up": (None, 10), "dip": (None, 16)},
            "targets": {"muscle-up": (None, 1)},
        },
    ),
    (
        "Fitness test asks for 50 sit-ups, 40 press-ups and a 2 min plank. I do 35, 28 and 90 seconds.",
        {
            "discipline": "any",
            "targets": {"sit-up": (None, 50), "push-up": (None, 40), "plank": 120},
            "now": {"sit-up": (None, 35), "push-up": (None, 28), "plank": 90},
            "event": "none-or-any",
            "event_name": "none-or-any",
        },
    ),
    (
        "Police test minimum: 30 pushups, 35 situps. Not there yet: 18 and 30.",
        {
            "discipline": "any",
            "targets": {"push-up": (None, 30), "sit-up": (None, 35)},
            "now": {"push-up": (None, 18), "sit-up": (None, 30)},
            "event": "none-or-any",
            "event_name": "none-or-any",
        },
    ),
    # Ages, body weight, years, kit and clubs
    (
        "At 61 I deadlift 110 and see no reason not to pull 130",
        {"discipline": "any", "now": {DEAD: (110, None)}, "targets": {DEAD: (130, None)}},
    ),
    (
        "Is a 75 kg squat possible at 68? I do 50.",
        {"discipline": "any", "now": {SQUAT: (50, None)}, "targets": {SQUAT: (75, None)}},
    ),
    (
        "58 year old, 58 kg, 58 kg squat. Funny, isn't it. I want 70.",
        {"discipline": "any", "now": {SQUAT: (58, None)}, "targets": {SQUAT: (70, None)}, "level": "none-or-any"},
    ),
    (
        "I weigh 74 and bench exactly that, 74. Want 90.",
        {"discipline": "any", "now": {BENCH: (74, None)}, "targets": {BENCH: (90, None)}},
    ),
    (
        "84 kg lifter here, squat 200, and I've been at it since 2016",
        {"discipline": "any", "now": {SQUAT: (200, None)}, "level": "advanced"},
    ),
    (
        "Goblet squats with the 24 kg bell for 12. That's my heaviest bell, the other one is 16.",
        {"discipline": "any", "now": {"goblet-squat": (24, 12)}, "kit": {"kettlebell"}},
    ),
    (
        "I can't squat with weight yet. Got two 10 kg dumbbells and a 20 kg sandbag, age 57, weight 81.",
        {
            "discipline": "any",
            "kit": {"dumbbells", "sandbag"},
            "level": "none-or-any",
            "no": "none-or-any",
            "care": "none-or-any",
        },
    ),
    (
        "bench press on bench from 1998, it's older than me (22). 70 kg x 5",
        {"discipline": "any", "now": {BENCH: (70, 5)}, "kit": "none-or-any"},
    ),
    (
        "No deadlifts at 70, thank you. Squat to a box, 30 kg for 8, that's me.",
        {"discipline": "any", "now": {"box-squat": (30, 8)}, "no": ["deadlifts"]},
    ),
    (
        "I row on the erg and can barbell row 60 for 10",
        {"discipline": "any", "now": {"barbell-row": (60, 10)}, "kit": "none-or-any", "likes": "none-or-any"},
    ),
    (
        "My dumbbells stop at 30 each. Dumbbell bench 30s x 12, so what now",
        {"discipline": "any", "now": {"dumbbell-bench-press": (30, 12)}, "kit": {"dumbbells"}},
    ),
    # Somebody else's numbers
    (
        "My wife squats 95 for 5 which is annoying because I squat 90 for 5. 110 and I'd sleep again.",
        {"discipline": "any", "now": {SQUAT: (90, 5)}, "targets": {SQUAT: (110, None)}},
    ),
    (
        "Training partner: bench 120. Me: bench 95. Want to catch him.",
        {"discipline": "any", "now": {BENCH: (95, None)}, "targets": "none-or-any"},
    ),
    (
        "our coach snatched 120 back in the day. i snatch 58, 65 would do me",
        {"discipline": "any", "now": {SNATCH: (58, None)}, "targets": {SNATCH: (65, None)}},
    ),
    (
        "My son (15) does 14 pull-ups. His dad does 5. Dad wants 10.",
        {"discipline": "any", "now": "none-or-any", "targets": "none-or-any"},
    ),
    (
        "The girls in my class all deadlift 100+. I'm at 77.5 and would like to join them at 100",
        {"discipline": "any", "now": {DEAD: (77.5, None)}, "targets": {DEAD: (100, None)}},
    ),
    (
        "Club record in my class is 142. I jerk 118, clean 125. One day. For now 125 in the clean and jerk.",
        {"discipline": "any", "now": "any", "targets": {JERK: (125, None)}},
    ),
    (
        "Everyone else on the rugby team benches 120. I bench 102.5 and squat 170. Bench to 120 please!",
        {"discipline": "any", "now": {BENCH: (102.5, None), SQUAT: (170, None)}, "targets": {BENCH: (120, None)}},
    ),
    # Pounds and plates
    (
        "Bench: one plate and a quarter (185). Want two plates (225). Squat: two plates for 8.",
        {
            "discipline": "any",
            "now": {BENCH: (lb(185), None), SQUAT: (lb(225), 8)},
            "targets": {BENCH: (lb(225), None)},
            "unit": "lb",
        },
    ),
    (
        "315 lb squat, 245 lb bench, 385 lb deadlift, 155 lb press. I'm 34, 198 lb.",
        {
            "discipline": "any",
            "now": {SQUAT: (lb(315), None), BENCH: (lb(245), None), DEAD: (lb(385), None), PRESS: (lb(155), None)},
            "unit": "lb",
        },
    ),
    (
        "Deadlift 4 plates for 3 reps, want 5 plates for 1. (20 kg bar, 20 kg plates.)",
        {"discipline": "any", "now": {DEAD: (180, 3)}, "targets": {DEAD: (220, None)}, "kit": "none-or-any"},
    ),
    (
        "hang power clean 135 lb x 3, front squat 185 lb x 3, pull ups 11, goal is 185 hang power clean",
        {
            "discipline": "any",
            "now": {"hang-power-clean": (lb(135), 3), FRONT: (lb(185), 3), "pull-up": (None, 11)},
            "targets": {"hang-power-clean": (lb(185), None)},
            "unit": "lb",
        },
    ),
    (
        "weighted chin +45 lb for 5, dips +70 lb for 5. want +90 chin and +115 dip for singles",
        {
            "discipline": "any",
            "now": {"weighted-chin-up": (lb(45), 5), "weighted-dip": (lb(70), 5)},
            "targets": {"weighted-chin-up": (lb(90), None), "weighted-dip": (lb(115), None)},
            "unit": "lb",
        },
    ),
    # Reps and sets
    (
        "I can squat 100 for 8 and want to squat 100 for 20",
        {"discipline": "any", "now": {SQUAT: (100, 8)}, "targets": {SQUAT: (100, 20)}},
    ),
    (
        "Front squat 3x3 @ 95, back squat 5x5 @ 115, goal front 120 back 150",
        {
            "discipline": "any",
            "now": {FRONT: (95, 3), SQUAT: (115, 5)},
            "targets": {FRONT: (120, None), SQUAT: (150, None)},
        },
    ),
    (
        "Max push-ups 42. Max pull-ups 8. Plank 1:45. Targets 60, 15 and 3:00.",
        {
            "discipline": "any",
            "now": {"push-up": (None, 42), "pull-up": (None, 8), "plank": 105},
            "targets": {"push-up": (None, 60), "pull-up": (None, 15), "plank": 180},
        },
    ),
    (
        "dead hang 40s, l-sit 8s, handstand against the wall 30s. all three to double",
        {
            "discipline": "any",
            "now": {"dead-hang": 40, "l-sit": 8, "handstand-hold": 30},
            "targets": "none-or-any",
            "kit": "none-or-any",
        },
    ),
    (
        "Deadlift: 3 reps at 150, 5 reps at 140, 8 reps at 125. Want 180 for one.",
        {"discipline": "any", "now": "any", "targets": {DEAD: (180, None)}},
    ),
    (
        "bench 85 for 5, last block it was 82.5 for 5, next block I want 90 for 5",
        {"discipline": "any", "now": {BENCH: (85, 5)}, "targets": {BENCH: (90, 5)}},
    ),
    (
        "Missed 160 twice at the squat. 152.5 is my best. 170 is why I'm here.",
        {"discipline": "any", "now": {SQUAT: (152.5, None)}, "targets": {SQUAT: (170, None)}},
    ),
    # Meets, openers, totals
    (
        "Meet on 13 March. Gym bests 210/145/240. Third attempts I'd like: 217.5/150/250. Openers decided later.",
        {
            "discipline": "powerlifting",
            "event": "2027-03-13",
            "event_name": "any",
            "now": "any",
            "targets": "any",
        },
    ),
    (
        "Powerlifter, 83 class, 600 total. S 215 B 135 D 250. I want 650 and most of it from the bench.",
        {
            "discipline": "powerlifting",
            "now": {SQUAT: (215, None), BENCH: (135, None), DEAD: (250, None)},
            "level": "none-or-any",
        },
    ),
    (
        "2 plates bench for reps (6) and 3 plates squat for 4, next goals 3 and 4 plates for one each, in kg",
        {
            "discipline": "any",
            "now": {BENCH: (100, 6), SQUAT: (140, 4)},
            "targets": {BENCH: (140, None), SQUAT: (180, None)},
        },
    ),
    # Mixed, with the rest of a program around
    (
        "17, rugby, gym with my dad mon wed sat. Squat 110x5 bench 75x5 power clean 80. Want a 100 power clean before pre-season (1 July).",
        {
            "discipline": "any",
            "named": ["monday", "wednesday", "saturday"],
            "now": {SQUAT: (110, 5), BENCH: (75, 5), "power-clean": (80, None)},
            "targets": {"power-clean": (100, None)},
            "event": "2027-07-01",
            "event_name": "any",
            "kit": "none-or-any",
        },
    ),
    (
        "CrossFit, 4 days. Snatch 155 lb, C&J 205 lb, 30 unbroken double unders, 14 kipping pull-ups. Goals: snatch 185, C&J 225, 50 dubs.",
        {
            "discipline": "mixed modal",
            "days": 4,
            "now": {
                SNATCH: (lb(155), None),
                JERK: (lb(205), None),
                "double-under": (None, 30),
                "pull-up": (None, 14),
            },
            "targets": {SNATCH: (lb(185), None), JERK: (lb(225), None), "double-under": (None, 50)},
            "unit": "lb",
        },
    ),
    (
        "I'm 72, I squat 40 kg, press 20 kg and can do 3 press-ups. Three mornings, full gym. I'd like 10 press-ups and a 50 kg squat.",
        {
            "discipline": "any",
            "days": 3,
            "kit": GYM,
            "now": {SQUAT: (40, None), PRESS: (20, None), "push-up": (None, 3)},
            "targets": {"push-up": (None, 10), SQUAT: (50, None)},
            "level": "none-or-any",
        },
    ),
    (
        "rings and a bar in the park. 12 chins, 20 dips, 5 s front lever tuck. goal 20 chins 30 dips. 3x a week 40 min",
        {
            "discipline": "any",
            "kit": {"rings", "pull-up bar"},
            "now": {"chin-up": (None, 12), "dip": (None, 20)},
            "targets": {"chin-up": (None, 20), "dip": (None, 30)},
            "days": 3,
            "minutes": 40,
        },
    ),
    (
        "Hip thrust 100 kg for 10, RDL 70 kg for 8, leg press 160 kg for 12. Glutes! Want to hip thrust 140 for 10. 4 days, 60 min.",
        {
            "discipline": "any",
            "now": {"hip-thrust": (100, 10), "romanian-deadlift": (70, 8), "leg-press": (160, 12)},
            "targets": {"hip-thrust": (140, 10)},
            "days": 4,
            "minutes": 60,
            "kit": "none-or-any",
        },
    ),
    (
        "Bench 100 squat 140 deadlift 170 press 60. only the press matters: 70. two days, 45 mins",
        {
            "discipline": "any",
            "now": {BENCH: (100, None), SQUAT: (140, None), DEAD: (170, None), PRESS: (60, None)},
            "targets": {PRESS: (70, None)},
            "days": 2,
            "minutes": 45,
        },
    ),
    (
        "Trap bar deadlift 140 (high handles). Never done a straight bar deadlift. Want 180 trap bar.",
        {"discipline": "any", "now": {"trap-bar-deadlift": (140, None)}, "targets": {"trap-bar-deadlift": (180, None)}},
    ),
    (
        "My squat and my bodyweight are both 80 kg. 100 squat at the same bodyweight is the aim.",
        {"discipline": "any", "now": {SQUAT: (80, None)}, "targets": {SQUAT: (100, None)}},
    ),
    (
        "I'd be happy with squat 120 / bench 80 / dead 150, then again with 130 / 90 / 160 happier. Now: 110 / 72.5 / 140.",
        {
            "discipline": "any",
            "now": {SQUAT: (110, None), BENCH: (72.5, None), DEAD: (140, None)},
            "targets": "any",
        },
    ),
    (
        "Squat 90 kg, deadlift 110 kg, no idea about bench. Bench 60 kg would be nice by May.",
        {
            "discipline": "any",
            "now": {SQUAT: (90, None), DEAD: (110, None)},
            "targets": {BENCH: (60, None)},
            "event": "2027-05-01",
            "event_name": "none-or-any",
            "unknown": "none-or-any",
        },
    ),
    (
        "Can't do a pull-up. Can do 3 negatives of 10 seconds and hang for 35 seconds. Target: 5 pull-ups.",
        {
            "discipline": "any",
            "now": {"dead-hang": 35},
            "targets": {"pull-up": (None, 5)},
            "kit": "none-or-any",
        },
    ),
]
