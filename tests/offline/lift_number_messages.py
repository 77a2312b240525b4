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
            "now": {"chin-up": (None, 12), "dip": (None, 20), "tuck-front-lever": 5},
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

MORE_LIFT_NUMBERS: list[tuple[str, Facts]] = [
    (
        "Hi coach! Female, 29, 61 kg. Squat 82.5, bench 47.5, deadlift 105. I'd love to total 270 one day but first a 100 kg squat.",
        {
            "discipline": "any",
            "now": {SQUAT: (82.5, None), BENCH: (47.5, None), DEAD: (105, None)},
            "targets": {SQUAT: (100, None)},
        },
    ),
    (
        "Deadlifted 180 last Sunday, first time ever. Now I want 200 and I want it before Easter.",
        {
            "discipline": "any",
            "now": {DEAD: (180, None)},
            "targets": {DEAD: (200, None)},
            "event": "2027-03-28",
            "event_name": "any",
        },
    ),
    (
        "Current maxes in lbs: BP 205, SQ 285, DL 345, OHP 125. Goals: BP 225, SQ 315, DL 405, OHP 135.",
        {
            "discipline": "any",
            "now": {BENCH: (lb(205), None), SQUAT: (lb(285), None), DEAD: (lb(345), None), PRESS: (lb(125), None)},
            "targets": {BENCH: (lb(225), None), SQUAT: (lb(315), None), DEAD: (lb(405), None), PRESS: (lb(135), None)},
            "unit": "lb",
        },
    ),
    (
        "I'm 14 and my dad says no maxing so all I know is squat 40 kg for 8, bench 30 kg for 8. What can I do",
        {"discipline": "any", "now": {SQUAT: (40, 8), BENCH: (30, 8)}, "level": "none-or-any"},
    ),
    (
        "74, two new hips, still squatting 60 kg. Not looking for more, looking for longer.",
        {"discipline": "any", "now": {SQUAT: (60, None)}, "care": "none-or-any", "level": "none-or-any"},
    ),
    (
        "bench 3x8 at 62.5, squat 3x8 at 85, rows 3x10 at 55. want bench 80 for one by my wedding",
        {
            "discipline": "any",
            "now": {BENCH: (62.5, 8), SQUAT: (85, 8), "barbell-row": (55, 10)},
            "targets": {BENCH: (80, None)},
            "event_name": "none-or-any",
        },
    ),
    (
        "My coach's clean is 140. Mine is 97. Jerk 102. I want C&J 110 by the Nordics in May.",
        {
            "discipline": "weightlifting",
            "now": {"clean": (97, None), "push-jerk": "none-or-any", "split-jerk": "none-or-any", JERK: "none-or-any"},
            "targets": {JERK: (110, None)},
            "event": "any",
            "event_name": "any",
        },
    ),
    (
        "ring muscle ups: 0. bar muscle ups: 2. strict pull ups: 13. want 5 bar mus",
        {
            "discipline": "any",
            "now": {"muscle-up": (None, 2), "pull-up": (None, 13)},
            "targets": {"muscle-up": (None, 5)},
            "kit": "none-or-any",
        },
    ),
    (
        "Squat goal 4 plates (180). Right now 3 plates and change, call it 150.",
        {"discipline": "any", "now": {SQUAT: (150, None)}, "targets": {SQUAT: (180, None)}},
    ),
    (
        "I could bench 110 before covid, dropped to 75, back at 92.5 now and 110 again is the target.",
        {"discipline": "any", "now": {BENCH: (92.5, None)}, "targets": {BENCH: (110, None)}},
    ),
    (
        "push-ups 25, pull-ups 5, squats (no weight) 60. double everything please",
        {
            "discipline": "any",
            "now": {"push-up": (None, 25), "pull-up": (None, 5), "bodyweight-squat": (None, 60)},
            "targets": "none-or-any",
        },
    ),
    (
        "I deadlift 2x my bodyweight (I'm 70, so 140) and want 2.5x which is 175.",
        {"discipline": "any", "now": {DEAD: (140, None)}, "targets": {DEAD: (175, None)}},
    ),
    (
        "The form asked for a max and I put 100 for bench. Truth: 90. And 120 for squat, truth 120.",
        {"discipline": "any", "now": {BENCH: (90, None), SQUAT: (120, None)}},
    ),
    (
        "Strongman: axle press 90, yoke whatever, deadlift 230 for 3. Novice comp 5 June wants a 240 deadlift for reps and a 100 press.",
        {
            "discipline": "any",
            "now": {DEAD: (230, 3), PRESS: "none-or-any"},
            "targets": "any",
            "event": "2027-06-05",
            "event_name": "any",
        },
    ),
    (
        "squat: 5x5 80kg → 5x5 100kg\nbench: 5x5 60kg → 5x5 75kg\ndeadlift: 1x5 110kg → 1x5 140kg",
        {
            "discipline": "any",
            "now": {SQUAT: (80, 5), BENCH: (60, 5), DEAD: (110, 5)},
            "targets": {SQUAT: (100, 5), BENCH: (75, 5), DEAD: (140, 5)},
        },
    ),
    (
        "My bench is 100 kg at 75 kg bodyweight, at 80 kg I'd expect 110. Give me 110.",
        {"discipline": "any", "now": {BENCH: (100, None)}, "targets": {BENCH: (110, None)}},
    ),
    (
        "I used to do 20 chins, my brother still does 20, I do 6. I want 12. He can keep his 20.",
        {"discipline": "any", "now": {"chin-up": (None, 6)}, "targets": {"chin-up": (None, 12)}},
    ),
    (
        "Back squat 100, front squat 85, OHS 60, snatch 58, clean 78, jerk 80. Which one's weak? I say the snatch: 70 by next Christmas.",
        {
            "discipline": "any",
            "now": {
                SQUAT: (100, None),
                FRONT: (85, None),
                "overhead-squat": (60, None),
                SNATCH: (58, None),
                "clean": (78, None),
                "push-jerk": "none-or-any",
                "split-jerk": "none-or-any",
                JERK: "none-or-any",
            },
            "targets": {SNATCH: (70, None)},
            "event": "any",
            "event_name": "none-or-any",
        },
    ),
    (
        "40 lb dumbbells x 10 on bench, 35 lb on shoulder press x 8. My set goes to 52.5 lb.",
        {
            "discipline": "any",
            "now": {"dumbbell-bench-press": (lb(40), 10), "dumbbell-shoulder-press": (lb(35), 8)},
            "unit": "lb",
            "kit": "any",
        },
    ),
    (
        "Hex bar DL 315 x 5, bench 205 x 3, pull-ups 12. 19 yo, 5'11, 178. Goal hex 405, bench 245, 18 pull-ups",
        {
            "discipline": "any",
            "now": {"trap-bar-deadlift": (lb(315), 5), BENCH: (lb(205), 3), "pull-up": (None, 12)},
            "targets": {"trap-bar-deadlift": (lb(405), None), BENCH: (lb(245), None), "pull-up": (None, 18)},
            "unit": "lb",
            "kit": "none-or-any",
        },
    ),
    (
        "Squat's been 140 since 2023. Two years of nothing. 150 and I'll name my next dog after you.",
        {"discipline": "any", "now": {SQUAT: (140, None)}, "targets": {SQUAT: (150, None)}, "level": "none-or-any"},
    ),
    (
        "L-sit 12 seconds, want 30. Handstand 20 seconds, want 60. Dips 14, want 25.",
        {
            "discipline": "any",
            "now": {"l-sit": 12, "handstand-hold": 20, "dip": (None, 14)},
            "targets": {"l-sit": 30, "handstand-hold": 60, "dip": (None, 25)},
        },
    ),
    (
        "Plank 1 min. That's my number. By summer 3.",
        {
            "discipline": "any",
            "now": {"plank": 60},
            "targets": {"plank": 180},
            "event": "none-or-any",
            "event_name": "none-or-any",
        },
    ),
    (
        "I press 50 strict and 65 with leg drive. Strict 60 is the only thing I want.",
        {
            "discipline": "any",
            "now": {PRESS: (50, None), "push-press": "none-or-any"},
            "targets": {PRESS: (60, None)},
        },
    ),
    (
        "Gym says 30 days free, I say 130 deadlift. I'm on 105 after 6 months of lifting, 3 evenings a week, 26 years old.",
        {
            "discipline": "any",
            "now": {DEAD: (105, None)},
            "targets": {DEAD: (130, None)},
            "days": 3,
            "level": "beginner",
            "kit": "none-or-any",
        },
    ),
    (
        "Total went 480, 510, 532.5 over three meets. Latest: 190/127.5/215. Next meet 24 April, hoping for 195/130/222.5.",
        {
            "discipline": "powerlifting",
            "now": {SQUAT: (190, None), BENCH: (127.5, None), DEAD: (215, None)},
            "targets": {SQUAT: (195, None), BENCH: (130, None), DEAD: (222.5, None)},
            "event": "2027-04-24",
            "event_name": "any",
            "level": "none-or-any",
        },
    ),
    (
        "bench 70kg, rugby lads call me chicken arms. squat is 150kg and fine. just get the bench up to 100kg",
        {
            "discipline": "any",
            "now": {BENCH: (70, None), SQUAT: (150, None)},
            "targets": {BENCH: (100, None)},
        },
    ),
    (
        "Do you think 100 kg bench is realistic from 85 in 12 weeks? I am 90 kg and 33.",
        {"discipline": "any", "now": {BENCH: (85, None)}, "targets": {BENCH: (100, None)}, "weeks": 12},
    ),
    (
        "Weighted pull-ups +20 kg x 5 and weighted dips +40 kg x 5 are my bests; one-arm pull-up is the dream, or +50 on the pull-up, whichever.",
        {
            "discipline": "any",
            "now": {"weighted-pull-up": (20, 5), "weighted-dip": (40, 5)},
            "targets": "any",
        },
    ),
    (
        "RDL 90x8, leg curl 45x10, hip thrust 120x8, BSS 20s x 10. All up by a fifth would be grand.",
        {
            "discipline": "any",
            "now": {
                "romanian-deadlift": (90, 8),
                "hip-thrust": (120, 8),
                "lying-leg-curl": "none-or-any",
                "seated-leg-curl": "none-or-any",
                "bulgarian-split-squat": "none-or-any",
            },
            "targets": "none-or-any",
            "kit": "none-or-any",
        },
    ),
    (
        "My bench press is 80, my wife's is 45, her goal is 60 and mine is 95. Plan just for me.",
        {"discipline": "any", "now": {BENCH: (80, None)}, "targets": {BENCH: (95, None)}},
    ),
    (
        "100 push-ups. In one go. I'm at 37. No kit. Ten minutes a day is all I'll give you.",
        {
            "discipline": "any",
            "now": {"push-up": (None, 37)},
            "targets": {"push-up": (None, 100)},
            "kit": set(),
            "minutes": 10,
            "days": "none-or-any",
            "named": "none-or-any",
        },
    ),
    (
        "Snatch 50 C&J 65 at 64 bodyweight; qualifying is 58 and 75.",
        {
            "discipline": "weightlifting",
            "now": {SNATCH: (50, None), JERK: (65, None)},
            "targets": {SNATCH: (58, None), JERK: (75, None)},
        },
    ),
    (
        "Sumo 200, conventional 185. Stick with sumo, 220 please.",
        {
            "discipline": "any",
            "now": {"sumo-deadlift": (200, None), DEAD: (185, None)},
            "targets": {"sumo-deadlift": (220, None)},
        },
    ),
    (
        "Bench - 225 for 8, squat - 315 for 5, dead - 405 for 2, all lb. Knees are fine. Bench 275 or bust.",
        {
            "discipline": "any",
            "now": {BENCH: (lb(225), 8), SQUAT: (lb(315), 5), DEAD: (lb(405), 2)},
            "targets": {BENCH: (lb(275), None)},
            "unit": "lb",
        },
    ),
    (
        "I lift with my daughter, she's 16 and squats 70, I'm 45 and squat 70 too. She wants 90. I want 90 first.",
        {"discipline": "any", "now": {SQUAT: (70, None)}, "targets": {SQUAT: (90, None)}},
    ),
    (
        "squat 1 rep 150, 3 reps 140, 5 reps 130. deadlift 1 rep 190. target squat 170 deadlift 210",
        {
            "discipline": "any",
            "now": {SQUAT: "any", DEAD: (190, None)},
            "targets": {SQUAT: (170, None), DEAD: (210, None)},
        },
    ),
    (
        "Only lift I care about is the log... no log here so push press. 85 now. 100.",
        {"discipline": "any", "now": {"push-press": (85, None)}, "targets": {"push-press": (100, None)}},
    ),
    (
        "16kg and 24kg kettlebells. Swings with the 24 for 20, press the 16 for 8 a side, Turkish get-up with 16. Next I buy a 32.",
        {"discipline": "any", "now": "any", "kit": {"kettlebell"}},
    ),
    (
        "Pull-ups: monday 6, tuesday 7, today 8. It's going well. 12 by spring?",
        {
            "discipline": "any",
            "now": {"pull-up": (None, 8)},
            "targets": {"pull-up": (None, 12)},
            "event": "any",
            "event_name": "none-or-any",
            "named": "none-or-any",
        },
    ),
]

_ELSE: Facts = dict.fromkeys(
    (
        "discipline",
        "days",
        "named",
        "minutes",
        "kit",
        "weeks",
        "event",
        "event_name",
        "start",
        "no",
        "care",
        "likes",
        "level",
        "unit",
        "unknown",
        "nothing",
        "swaps",
    ),
    "none-or-any",
)
"""What a message tells beside its lifts is judged in other sets."""

LIFT_NUMBERS_ALONE: list[tuple[str, Facts]] = [
    (
        "I've been stuck on a 120 bench for two years. Squat's fine at 170, dead's fine at 210. How do I get the bench to 130?",
        {**_ELSE, "now": {BENCH: (120, None), SQUAT: (170, None), DEAD: (210, None)}, "targets": {BENCH: (130, None)}},
    ),
    (
        "Coming off a torn pec. Bench was 150, is 90 now, surgeon says 120 by autumn is realistic so let's go with that.",
        {**_ELSE, "now": {BENCH: (90, None)}, "targets": {BENCH: (120, None)}},
    ),
    (
        "Me and a mate have a bet: first to 20 pull-ups. He's on 14, I'm on 11.",
        {**_ELSE, "now": {"pull-up": (None, 11)}, "targets": {"pull-up": (None, 20)}},
    ),
    (
        "Squat 1RM 142.5 (tested 2 Nov), bench 1RM 97.5 (tested 4 Nov), deadlift 1RM 175 (tested 6 Nov). Aim for +10 on each.",
        {**_ELSE, "now": {SQUAT: (142.5, None), BENCH: (97.5, None), DEAD: (175, None)}, "targets": "any"},
    ),
    (
        "i weigh 130 lbs and bench 95 lbs. my goal is to bench my bodyweight",
        {**_ELSE, "now": {BENCH: (lb(95), None)}, "targets": "any"},
    ),
    (
        "Working sets: squat 5 at 110, bench 5 at 80, press 5 at 50, deadlift 5 at 140.",
        {**_ELSE, "now": {SQUAT: (110, 5), BENCH: (80, 5), PRESS: (50, 5), DEAD: (140, 5)}},
    ),
    (
        "Goal: 5 strict HSPU and 15 strict pull-ups. Current: 1 HSPU, 9 pull-ups, 60 s handstand hold.",
        {
            **_ELSE,
            "now": {"handstand-push-up": (None, 1), "pull-up": (None, 9), "handstand-hold": 60},
            "targets": {"handstand-push-up": (None, 5), "pull-up": (None, 15)},
        },
    ),
    (
        "At my last meet I went 200/130/230 and I plan to go 210/135/242.5 in April.",
        {**_ELSE, "now": "any", "targets": {SQUAT: (210, None), BENCH: (135, None), DEAD: (242.5, None)}},
    ),
    (
        "Fran in 6:30, clean and jerk 80, snatch 57.5. I'd trade my car for a 65 snatch.",
        {**_ELSE, "now": {JERK: (80, None), SNATCH: (57.5, None)}, "targets": {SNATCH: (65, None)}},
    ),
    (
        "My legs are strong (squat 160 for 3) but my upper body is a joke: bench 70, 2 pull-ups. Fix the joke: bench 90, 8 pull-ups.",
        {
            **_ELSE,
            "now": {SQUAT: (160, 3), BENCH: (70, None), "pull-up": (None, 2)},
            "targets": {BENCH: (90, None), "pull-up": (None, 8)},
        },
    ),
    (
        "Deadlift PR 405, and no, I'm not chasing 500. 435 would be fine. lbs obviously.",
        {**_ELSE, "now": {DEAD: (lb(405), None)}, "targets": {DEAD: (lb(435), None)}},
    ),
    (
        "Bench 60 kg, age 60, and the wife says act my age. 70 at 61 would be my answer.",
        {**_ELSE, "now": {BENCH: (60, None)}, "targets": {BENCH: (70, None)}},
    ),
    (
        "press 45 | squat 95 | dead 125 | bench 70 -> 50 | 110 | 145 | 80",
        {
            **_ELSE,
            "now": {PRESS: (45, None), SQUAT: (95, None), DEAD: (125, None), BENCH: (70, None)},
            "targets": {PRESS: (50, None), SQUAT: (110, None), DEAD: (145, None), BENCH: (80, None)},
        },
    ),
    (
        "I do three sets of eight pull-ups and would like fifteen in one set",
        {**_ELSE, "now": {"pull-up": (None, 8)}, "targets": {"pull-up": (None, 15)}},
    ),
    (
        "Can hold a plank for a minute and a half, do 30 squats and 10 push-ups on my knees. One real push-up is the goal.",
        {
            **_ELSE,
            "now": {
                "plank": 90,
                "bodyweight-squat": "none-or-any",
                "back-squat": "none-or-any",
                "knee-push-up": (None, 10),
            },
            "targets": {"push-up": (None, 1)},
        },
    ),
    (
        "squat 80kg 3x5, bench 55kg 3x5, deadlift 100kg 1x5, been adding 2.5kg each time, stalled at 82.5 squat",
        {**_ELSE, "now": {SQUAT: "any", BENCH: (55, 5), DEAD: (100, 5)}},
    ),
    (
        "Rugby prop, 118 kg, benching 140 for 3 and squatting 200 for 3. Clean is 100 and embarrassing. Clean to 120 please.",
        {**_ELSE, "now": {BENCH: (140, 3), SQUAT: (200, 3), "clean": (100, None)}, "targets": {"clean": (120, None)}},
    ),
    (
        "Overhead squat 50, want it up to 70 so my snatch (55) can follow.",
        {**_ELSE, "now": {"overhead-squat": (50, None), SNATCH: (55, None)}, "targets": {"overhead-squat": (70, None)}},
    ),
    (
        "I maxed out last week: 275 bench, 365 squat, 455 deadlift. My buddy hit 315, 405 and 500. I want what he has.",
        {**_ELSE, "now": {BENCH: (lb(275), None), SQUAT: (lb(365), None), DEAD: (lb(455), None)}, "targets": "any"},
    ),
    (
        "30 years old, 30 inch waist, 30 push-ups. Make it 60 push-ups, leave the rest.",
        {**_ELSE, "now": {"push-up": (None, 30)}, "targets": {"push-up": (None, 60)}},
    ),
    (
        "bench 82.5 last spring, 85 in summer, 87.5 now. 95 next spring?",
        {**_ELSE, "now": {BENCH: (87.5, None)}, "targets": {BENCH: (95, None)}},
    ),
    (
        "My trainer put 60 on the bar and I squatted it for 10. He says I'm good for 90 by June. I say 85.",
        {**_ELSE, "now": {SQUAT: (60, 10)}, "targets": {SQUAT: (85, None)}},
    ),
    (
        "2 dips, 0 pull-ups, 8 push-ups, 71 kg. By my 50th birthday on 3 May I want 10 dips, 3 pull-ups, 25 push-ups.",
        {
            **_ELSE,
            "now": {"dip": (None, 2), "push-up": (None, 8), "pull-up": "none-or-any"},
            "targets": {"dip": (None, 10), "pull-up": (None, 3), "push-up": (None, 25)},
        },
    ),
    (
        "Front squat 110 clean 92.5 jerk 100 snatch 75; coach's plan was 120/100/110/82 by May, still good",
        {
            **_ELSE,
            "now": {
                FRONT: (110, None),
                "clean": (92.5, None),
                "push-jerk": "none-or-any",
                "split-jerk": "none-or-any",
                JERK: "none-or-any",
                SNATCH: (75, None),
            },
            "targets": "any",
        },
    ),
    (
        "Leg press 240 x 12, hack 140 x 8, and I have never free squatted. Want a 100 kg squat for the first time.",
        {**_ELSE, "now": {"leg-press": (240, 12), "hack-squat": (140, 8)}, "targets": {SQUAT: (100, None)}},
    ),
    ("Pull 180 sumo, 160 conventional. Squat 140 low bar, 125 high bar.", {**_ELSE, "now": "any"}),
    (
        "Is 140 too old a bench for 50? Kidding. 50 years old, 140 bench, want 150.",
        {**_ELSE, "now": {BENCH: (140, None)}, "targets": {BENCH: (150, None)}},
    ),
    (
        "I squat with a 20 kg vest, 15 reps. Want to squat a barbell, 60 kg would be nice.",
        {**_ELSE, "now": "any", "targets": {SQUAT: (60, None)}},
    ),
    ("bench 225 once, 205 for 4, 185 for 9. 1RM to 255.", {**_ELSE, "now": "any", "targets": {BENCH: (lb(255), None)}}),
    (
        "Snatch 62% of my clean and jerk: 58 to 93. Want 68 and 98.",
        {**_ELSE, "now": {SNATCH: (58, None), JERK: (93, None)}, "targets": {SNATCH: (68, None), JERK: (98, None)}},
    ),
]
