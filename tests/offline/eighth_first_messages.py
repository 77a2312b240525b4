"""Eighty first messages by a tenth hand that had seen neither the rules nor the other messages: only measured.

First read on 26 November 2026: 87.9 % of 397 facts with 23 wrong. Notation as in `first_messages`.
"""

from tests.offline.first_messages import Facts

MEASURED_EIGHTH: list[tuple[str, Facts]] = [
    (
        "Right, so. I'm 41, two kids, a garage with a barbell, a squat rack, a flat bench and far too much iron, and I get three evenings a week once they're asleep, call it fifty minutes each. Bench is 82.5 for 3. I would dearly love a hundred.",
        {
            "discipline": "strength",
            "kit": {"barbell", "bench", "rack"},
            "days": 3,
            "minutes": 50,
            "now": {"bench-press": (82.5, 3)},
            "targets": {"bench-press": (100, None)},
        },
    ),
    (
        "hypertrophy. 5x/wk. 70min. commercial gym. elbows flare up",
        {"discipline": "hypertrophy", "days": 5, "minutes": 70, "kit": "full gym", "care": ["elbow"]},
    ),
    (
        "Snatch 78, clean and jerk 101. Aiming for 85 and 110 respectively at the state weightlifting champs on the 17th of April. Club has everything. Mon Tue Thu Sat.",
        {
            "discipline": "weightlifting",
            "now": {"snatch": (78, None), "clean-and-jerk": (101, None)},
            "targets": {"snatch": (85, None), "clean-and-jerk": (110, None)},
            "event": "2027-04-17",
            "event_name": "any",
            "kit": "any",
            "named": ["monday", "tuesday", "thursday", "saturday"],
        },
    ),
    (
        "Manchester Marathon, 18 April. Would love to dip under 4 hours, only ever did one and it took me 4:22. Roughly 35 km per week, longest lately is 16 km. Tuesdays, Thursdays and Sundays are mine.",
        {
            "discipline": "running",
            "event": "2027-04-18",
            "event_name": "marathon",
            "targets": {"race": 14400},
            "now": "any",
            "weekly_km": 35,
            "longest_km": 16,
            "named": ["tuesday", "thursday", "sunday"],
        },
    ),
    (
        "calisthenics only pls. 11 pullups, 18 dips, 30 pushups. want 20 pullups n 30 dips. theres a pullup bar and dip bars in the park. 4 days",
        {
            "discipline": "bodyweight",
            "now": {"pull-up": (None, 11), "dip": (None, 18), "push-up": (None, 30)},
            "targets": {"pull-up": (None, 20), "dip": (None, 30)},
            "kit": {"pull-up bar", "dip bars"},
            "days": 4,
        },
    ),
    (
        "CrossFitter from Pune. I go to the box six days in the week. My lungs give up before my legs do, so engine engine engine!",
        {"discipline": "mixed modal", "days": 6, "kit": "any"},
    ),
    (
        "i just wanna get up the stairs at work without dying lol 😂 twice a week, 30 min, nothing fancy, got a 12kg kettlebell n a yoga mat",
        {"discipline": "any", "days": 2, "minutes": 30, "kit": {"kettlebell"}, "level": "none-or-any"},
    ),
    (
        "Meet is Saturday March 20th, 2027 (USAPL). Current gym lifts: 405 squat, 275 bench, 475 deadlift, all pounds. Goal is squat 430, bench 290, deadlift 500. I train Sun, Tue, Wed, Fri.",
        {
            "discipline": "powerlifting",
            "event": "2027-03-20",
            "event_name": "meet",
            "now": {"back-squat": (183.7, None), "bench-press": (124.74, None), "deadlift": (215.46, None)},
            "targets": {"back-squat": (195.04, None), "bench-press": (131.54, None), "deadlift": (226.8, None)},
            "named": ["tuesday", "wednesday", "friday", "sunday"],
            "unit": "lb",
        },
    ),
    (
        "I'm fifteen stone and built like a wardrobe. Deadlift's 170 for a double, after 200 by midsummer. Please spare me burpees.",
        {
            "discipline": "strength",
            "now": {"deadlift": (170, 2)},
            "targets": {"deadlift": (200, None)},
            "event": "any",
            "event_name": "none-or-any",
            "no": ["burpees"],
        },
    ),
    (
        "No idea what I can lift, never maxed out on anything. Been at PureGym for maybe 8 months. Bigger arms and chest please. Monday, Wednesday, Friday, an hour each.",
        {
            "discipline": "hypertrophy",
            "unknown": True,
            "level": "beginner",
            "kit": "full gym",
            "named": ["monday", "wednesday", "friday"],
            "minutes": 60,
        },
    ),
    (
        "Begin on 4 January, run for ten weeks, four sessions weekly of an hour and a quarter. The aim is more muscle on my legs. Fully equipped gym.",
        {"discipline": "hypertrophy", "start": "2027-01-04", "weeks": 10, "days": 4, "minutes": 75, "kit": "full gym"},
    ),
    (
        "sir i am complete beginner in gym, 23 yrs, 58 kg only. kindly make plan for gaining muscle. gym has all machines and dumbbells. daily 6 to 7 am i can come, sunday holiday",
        {
            "discipline": "hypertrophy",
            "level": "beginner",
            "kit": "any",
            "minutes": "any",
            "named": "any",
            "days": "any",
        },
    ),
    (
        "4 days a week. Actually no scratch that, 3, the wife's on nights. 45 mins. Barbell, rack, adjustable bench in the shed. Squat 110x5 now, 130x5 would be mint.",
        {
            "discipline": "strength",
            "days": 3,
            "minutes": 45,
            "kit": {"barbell", "bench", "rack"},
            "now": {"back-squat": (110, 5)},
            "targets": {"back-squat": (130, 5)},
        },
    ),
    (
        "bench is 95 – sorry, 90 – for three. deadlift 160 for 5. aiming at 105 bench, 185 deadlift. gym w everything, tue/thu/sat arvo",
        {
            "discipline": "strength",
            "now": {"bench-press": (90, 3), "deadlift": (160, 5)},
            "targets": {"bench-press": (105, None), "deadlift": (185, None)},
            "kit": "full gym",
            "named": ["tuesday", "thursday", "saturday"],
        },
    ),
    (
        "My missus deadlifts 120. I deadlift 115 for 4. You see the problem. 140 by Valentine's Day please.",
        {
            "discipline": "strength",
            "now": {"deadlift": (115, 4)},
            "targets": {"deadlift": (140, None)},
            "event": "2027-02-14",
            "event_name": "none-or-any",
        },
    ),
    (
        "Squatted 500 lb in college, that was 2009. Now it's 315 lb for 5 and my knees sound like popcorn though they don't hurt. 3 days, home gym: power rack, barbell, plates, trap bar.",
        {
            "discipline": "any",
            "now": {"back-squat": (142.88, 5)},
            "unit": "lb",
            "days": 3,
            "kit": {"barbell", "trap bar", "rack"},
            "care": "any",
            "nothing": "none-or-any",
        },
    ),
    (
        "If I get the promotion I'll only manage 2 days, but for now it's five. Push pull legs style, I'm chasing size. Big commercial gym. 80 minutes is fine.",
        {"discipline": "hypertrophy", "days": 5, "kit": "full gym", "minutes": 80},
    ),
    (
        "Bonjour! I am french, I have never run in my life, I would like to run 10 km with my colleague the 6 june. Three time by week. Not more than 40 minute.",
        {
            "discipline": "running",
            "level": "beginner",
            "event": "2027-06-06",
            "event_name": "any",
            "targets": "any",
            "days": 3,
            "minutes": 40,
        },
    ),
    (
        "Half marathon in Edinburgh, 23 May 2027. Current best 1:52:30 and gunning for 1:45. 4 runs a week. Weekly mileage 25 miles, longest 10 miles. Shin splints come and go.",
        {
            "discipline": "running",
            "event": "2027-05-23",
            "event_name": "half marathon",
            "now": {"race": 6750},
            "targets": {"race": 6300},
            "days": 4,
            "weekly_km": 40.2,
            "longest_km": 16.1,
            "care": ["shin"],
        },
    ),
    (
        "parkrun pb 27:14. sub 25 pls. mon weds fri + parkrun sat",
        {
            "discipline": "running",
            "now": {"race": 1634},
            "targets": {"race": 1500},
            "named": ["monday", "wednesday", "friday", "saturday"],
        },
    ),
    (
        "Okay so a little background, I did CrossFit before kids, loved it, then life happened. I've got a rower, a pair of 35 lb dumbbells, a plyo box and a jump rope in the basement and I'd love to get that feeling back. 30 minutes, 5 mornings. Pelvic floor isn't great so definitely no box jumps!!",
        {
            "discipline": "any",
            "kit": {"dumbbells", "jump rope", "box", "rower"},
            "minutes": 30,
            "days": 5,
            "care": ["pelvic floor"],
            "no": ["box jumps"],
            "level": "none-or-any",
            "likes": "none-or-any",
            "unit": "any",
        },
    ),
    (
        "NO LUNGES. NO BULGARIAN SPLIT SQUATS. I HATE THEM. BENCH 225X5 SQUAT 275X5 DEADLIFT 365X3 (LBS). 4 DAYS. GETTING STRONGER IS ALL I CARE ABOUT",
        {
            "discipline": "strength",
            "no": ["lunges", "bulgarian split squats"],
            "now": {"bench-press": (102.06, 5), "back-squat": (124.74, 5), "deadlift": (165.56, 3)},
            "unit": "lb",
            "days": 4,
        },
    ),
    (
        "I own a 16, a 20 and a 24 kg kettlebell, nothing else. I adore turkish get-ups and kettlebell swings. 20 minutes at a time, 5 days. Fit and lean and not bored, that's the brief.",
        {
            "discipline": "any",
            "kit": {"kettlebell"},
            "likes": ["turkish get-ups", "kettlebell swings"],
            "minutes": 20,
            "days": 5,
        },
    ),
    (
        "Four plates on the deadlift is the dream, presently three plates for two reps. I can lift Thursday, Friday, Saturday and Sunday only.",
        {
            "discipline": "strength",
            "now": {"deadlift": (140, 2)},
            "targets": {"deadlift": (180, None)},
            "named": ["thursday", "friday", "saturday", "sunday"],
        },
    ),
    (
        "overhead press stuck on 52.5 for five. after 60 for five. ten wks. right shoulder pinches a bit, heads up",
        {
            "discipline": "strength",
            "now": {"overhead-press": (52.5, 5)},
            "targets": {"overhead-press": (60, 5)},
            "weeks": 10,
            "care": ["shoulder"],
        },
    ),
    (
        "Only took up jogging in October, so proper newbie. Total of 12k a week, my longest run is 5k. Doing a 10k on the 7th of March.",
        {
            "discipline": "running",
            "level": "beginner",
            "weekly_km": 12,
            "longest_km": 5,
            "event": "2027-03-07",
            "event_name": "10 km",
            "targets": "any",
        },
    ),
    (
        "Treadmill is all I have, winter here is minus thirty (Winnipeg, eh). 10k currently 58 mins, 52 would thrill me. 4 times a week, 45 min.",
        {
            "discipline": "running",
            "kit": {"treadmill"},
            "now": {"race": 3480},
            "targets": {"race": 3120},
            "days": 4,
            "minutes": 45,
        },
    ),
    (
        "Masters weightlifter. Clean & jerk 92 kg, snatch 70 kg, front squat 120 kg x 3. I'd be over the moon with a 75 snatch. Bumper plates, bar and squat rack at home. Lower back grumbles. Monday Wednesday and Saturday.",
        {
            "discipline": "weightlifting",
            "now": {"clean-and-jerk": (92, None), "snatch": (70, None), "front-squat": (120, 3)},
            "targets": {"snatch": (75, None)},
            "kit": {"barbell", "bumper plates", "rack"},
            "care": ["back"],
            "named": ["monday", "wednesday", "saturday"],
            "level": "none-or-any",
        },
    ),
    (
        "Olympic lifting is new to me-ish. I power snatch 60. Hoping to snatch 70 by the end of February.",
        {
            "discipline": "weightlifting",
            "now": {"power-snatch": (60, None)},
            "targets": {"snatch": (70, None)},
            "event": "2027-02-28",
            "level": "none-or-any",
        },
    ),
    (
        "Newbie here!!! 💪 literally never lifted. 19F. planet fitness. want to grow my glutes 🍑 mon tues thurs. 1hr",
        {
            "discipline": "hypertrophy",
            "level": "beginner",
            "kit": "any",
            "named": ["monday", "tuesday", "thursday"],
            "minutes": 60,
        },
    ),
    (
        "Eleven years under the bar. Sumo deadlift 220, low bar squat 185, bench 130. IPF powerlifting comp on 12 June 2027. Four days.",
        {
            "discipline": "powerlifting",
            "level": "advanced",
            "now": {"sumo-deadlift": (220, None), "low-bar-squat": (185, None), "bench-press": (130, None)},
            "event": "2027-06-12",
            "event_name": "any",
            "days": 4,
        },
    ),
    (
        "Could I have front squats in place of back squats, my hips are dodgy. Otherwise put some beef on me, please: muscle, muscle and more muscle. Every Tuesday, Friday and Sunday.",
        {
            "discipline": "hypertrophy",
            "swaps": [("front-squat", "back-squat")],
            "care": ["hip"],
            "no": "any",
            "named": ["tuesday", "friday", "sunday"],
        },
    ),
    (
        "trap bar deadlifts instead of conventional deadlifts pls, lower back is touchy. 3 days, want to be stronger. trap bar, dumbbells, rack, normal barbell",
        {
            "discipline": "strength",
            "swaps": [("trap-bar-deadlift", "deadlift")],
            "care": ["back"],
            "no": "any",
            "days": 3,
            "kit": {"dumbbells", "barbell", "trap bar", "rack"},
        },
    ),
    (
        "15 min in hotel room, i travel for job. no equipment at all. pushup 12 max, goal is 30",
        {
            "discipline": "any",
            "kit": "any",
            "minutes": 15,
            "now": {"push-up": (None, 12)},
            "targets": {"push-up": (None, 30)},
        },
    ),
    (
        "Tore the ACL in my right knee in 2024; physio has signed me off but I still baby it. Two visits a week to the leisure centre gym, sixty minutes. I'd like stronger legs.",
        {"discipline": "any", "care": ["knee"], "days": 2, "kit": "any", "minutes": 60},
    ),
    (
        "No injuries, no kit, no clue. just get me fit, u choose the rest",
        {"discipline": "any", "nothing": True, "kit": "any", "level": "none-or-any", "unknown": "none-or-any"},
    ),
    (
        "Advanced lifter. Bodybuilding show on 29 May 2027, so muscle is the priority. Six days, ninety minutes, Gold's Gym.",
        {
            "discipline": "hypertrophy",
            "level": "advanced",
            "event": "2027-05-29",
            "event_name": "any",
            "days": 6,
            "minutes": 90,
            "kit": "full gym",
        },
    ),
    (
        "12 strict chin ups now, fifteen would be class. every mon, wed n sun",
        {
            "discipline": "any",
            "now": {"chin-up": (None, 12)},
            "targets": {"chin-up": (None, 15)},
            "named": ["monday", "wednesday", "sunday"],
        },
    ),
    (
        "Muscle-ups: currently 2. Five is what I'm after. There are gymnastic rings hung off a beam in my barn, plus a pull-up bar. Tuesday Wednesday Friday Sunday. Calisthenics is my thing.",
        {
            "discipline": "bodyweight",
            "now": {"muscle-up": (None, 2)},
            "targets": {"muscle-up": (None, 5)},
            "kit": {"rings", "pull-up bar"},
            "named": ["tuesday", "wednesday", "friday", "sunday"],
            "likes": "none-or-any",
        },
    ),
    (
        "plank 70 seconds, target 3 min. three times weekly for 30 mins at home w bands and dumbells",
        {
            "discipline": "any",
            "now": {"plank": 70},
            "targets": {"plank": 180},
            "days": 3,
            "minutes": 30,
            "kit": {"dumbbells", "bands"},
        },
    ),
    (
        "HYROX Glasgow on 10 March 2027. I own a ski erg, a rower, a sandbag and a sled (neighbours think I'm mad). Running about 30 km a week. Five days please.",
        {
            "discipline": "any",
            "event": "2027-03-10",
            "event_name": "any",
            "kit": {"sled", "ski erg", "rower", "sandbag"},
            "weekly_km": 30,
            "days": 5,
        },
    ),
    (
        "CrossFit Open begins 25 Feb. love thrusters and wall balls, weird i know. no handstand push-ups, my neck is a mess. mon to fri",
        {
            "discipline": "mixed modal",
            "event": "2027-02-25",
            "event_name": "any",
            "likes": ["thrusters", "wall balls"],
            "no": ["handstand push-ups"],
            "care": ["neck"],
            "named": ["monday", "tuesday", "wednesday", "thursday", "friday"],
        },
    ),
    (
        "My goal: deadlift double of my bodyweight. I weigh 80 kg, so 160 kg. Now 130 kg for 3 reps. Sorry for my english",
        {"discipline": "strength", "targets": {"deadlift": (160, None)}, "now": {"deadlift": (130, 3)}},
    ),
    (
        "I'm 67, retired postman, GP wants me to lift something heavier than the kettle. 3 mornings, half an hour. I have two 5 kg dumbbells and a resistance band. Left hip was replaced in 2022 so gentle there.",
        {
            "discipline": "any",
            "days": 3,
            "minutes": 30,
            "kit": {"dumbbells", "bands"},
            "care": ["hip"],
            "level": "none-or-any",
        },
    ),
    (
        "wanna look like thor lol. 3-4 days, about an hour, intermediate, globo gym, keep leg extensions away from me, kneecap clicks and aches",
        {
            "discipline": "any",
            "days": 3,
            "minutes": 60,
            "level": "intermediate",
            "kit": "full gym",
            "no": ["leg extensions"],
            "care": ["knee"],
        },
    ),
    (
        "Weeks: 8 / Days: 3 / Mins: 55 / Kit: dumbbells, incline bench, pull up bar / Goal: muscle / Injuries: none / Level: intermediate",
        {
            "discipline": "hypertrophy",
            "weeks": 8,
            "days": 3,
            "minutes": 55,
            "kit": {"dumbbells", "bench", "pull-up bar"},
            "nothing": True,
            "level": "intermediate",
        },
    ),
    (
        "Can we kick off tomorrow? Army test: 2 mile run currently 15:40, need 14:00. Push-ups 45, need 65.",
        {
            "discipline": "any",
            "start": "2026-11-25",
            "now": {"race": 940, "push-up": (None, 45)},
            "targets": {"race": 840, "push-up": (None, 65)},
            "event_name": "none-or-any",
        },
    ),
    (
        "From December 1st, for sixteen weeks: powerlifting. Squat 155, bench 102.5, deadlift 190, kilos. Monday, Tuesday, Thursday, Friday.",
        {
            "discipline": "powerlifting",
            "start": "2026-12-01",
            "weeks": 16,
            "now": {"back-squat": (155, None), "bench-press": (102.5, None), "deadlift": (190, None)},
            "named": ["monday", "tuesday", "thursday", "friday"],
        },
    ),
    (
        "in lbs: front squat 185x3, clean 205, strict press 135x5. want a 225 clean. garage has a rack, barbell, bumpers and an echo bike",
        {
            "discipline": "any",
            "now": {"front-squat": (83.91, 3), "clean": (92.99, None), "overhead-press": (61.23, 5)},
            "targets": {"clean": (102.06, None)},
            "unit": "lb",
            "kit": {"barbell", "bumper plates", "rack", "bike"},
        },
    ),
    (
        "Running bores me to tears so leave it out. Exercise bike in the spare room and some dumbbells. Need to shift the belly. 4 days, 40 mins.",
        {"discipline": "any", "no": ["running"], "kit": {"bike", "dumbbells"}, "days": 4, "minutes": 40},
    ),
    (
        "3 yrs training. 80kg bench for 6. chest growth is lagging, give it volume. bodybuilding split, 5 days",
        {"discipline": "hypertrophy", "level": "intermediate", "now": {"bench-press": (80, 6)}, "days": 5},
    ),
    (
        "A bloke at my gym reckons I could squat 200 one day. Today I'm squatting 165 for 4. Let's say 180, by the last day of April.",
        {
            "discipline": "strength",
            "now": {"back-squat": (165, 4)},
            "targets": {"back-squat": (180, None)},
            "event": "2027-04-30",
            "kit": "any",
        },
    ),
    (
        "Could do 3 days if I quit football, but I won't, so 2. Uni gym has everything. Just want my bench, squat and deadlift heavier. Hamstring strained last month and still sore.",
        {"discipline": "any", "days": 2, "kit": "full gym", "care": ["hamstring"]},
    ),
    (
        "I am swimmer and need dryland work. Two sessions each week, 40 minutes. At the pool there is pull-up bar, medicine ball, bands. My shoulder is painful sometimes.",
        {
            "discipline": "any",
            "days": 2,
            "minutes": 40,
            "kit": {"medicine ball", "bands", "pull-up bar"},
            "care": ["shoulder"],
        },
    ),
    (
        "want 2 jog for 30 min straight. never managed it. trainers bought, hat bought, lets gooo. sat sun and wednesday",
        {
            "discipline": "running",
            "named": ["wednesday", "saturday", "sunday"],
            "targets": "any",
            "minutes": "any",
            "level": "none-or-any",
        },
    ),
    (
        "Marathon in 20 weeks, first one ever, just want to finish. 5 days a week. Longest run to date is 21 km, averaging 40 km a week.",
        {
            "discipline": "running",
            "weeks": "event-or-20",
            "event": "any",
            "event_name": "any",
            "targets": "any",
            "level": "none-or-any",
            "days": 5,
            "longest_km": 21,
            "weekly_km": 40,
        },
    ),
    (
        "powerlifting comp in 9 weeks, bench only! benched 140 last sunday, going for 147.5. well equipped club",
        {
            "discipline": "powerlifting",
            "weeks": "event-or-9",
            "event": "any",
            "event_name": "any",
            "now": {"bench-press": (140, None)},
            "targets": {"bench-press": (147.5, None)},
            "kit": "any",
        },
    ),
    (
        "squat 60kg 10 reps, bench 40kg 8 reps, deadlift 80kg 6 reps. I am woman, 55kg weight, 2 year training. I want more strong!! Tuesday Friday Sunday",
        {
            "discipline": "strength",
            "now": {"back-squat": (60, 10), "bench-press": (40, 8), "deadlift": (80, 6)},
            "level": "intermediate",
            "named": ["tuesday", "friday", "sunday"],
        },
    ),
    (
        "6'2, 210 lbs, 28 y/o. I don't know my maxes. Twelve weeks, LA Fitness, pack on mass. Mon, Tues, Thurs, Fri.",
        {
            "discipline": "hypertrophy",
            "unknown": True,
            "weeks": 12,
            "kit": "full gym",
            "named": ["monday", "tuesday", "thursday", "friday"],
            "unit": "any",
        },
    ),
    (
        "only weekends free, so saturday and sunday, two hours each if needed. squat 100x8, deadlift 130x5, wanna get em up. rack + barbell at my dads",
        {
            "discipline": "strength",
            "named": ["saturday", "sunday"],
            "minutes": 120,
            "now": {"back-squat": (100, 8), "deadlift": (130, 5)},
            "kit": {"barbell", "rack"},
        },
    ),
    (
        "no pull ups pls i cant even hang. shoulder op in march still twingy. 2x a week 35 min. after babysitting duty basically zero energy",
        {"discipline": "any", "no": ["pull ups"], "care": ["shoulder"], "days": 2, "minutes": 35},
    ),
    (
        "My level is intermediate, training calisthenics. I make 15 pull ups and 25 dips. I want 25 pull ups. Can train Monday, Thursday, Saturday.",
        {
            "discipline": "bodyweight",
            "level": "intermediate",
            "now": {"pull-up": (None, 15), "dip": (None, 25)},
            "targets": {"pull-up": (None, 25)},
            "named": ["monday", "thursday", "saturday"],
        },
    ),
    (
        "Six months of lifting behind me. I bench 60 for ten and squat 80 for ten. Mondays and Thursdays. What comes next?",
        {
            "discipline": "any",
            "level": "beginner",
            "now": {"bench-press": (60, 10), "back-squat": (80, 10)},
            "named": ["monday", "thursday"],
        },
    ),
    (
        "Thinking of buying a rack but haven't yet. So: adjustable dumbbells, bench, bands. Build me some shoulders. Three days, 45 minutes.",
        {"discipline": "hypertrophy", "kit": {"dumbbells", "bench", "bands"}, "days": 3, "minutes": 45},
    ),
    (
        "touch footy season kicks off 27 March n im slow as a wet week. 3 days, gotta be quicker and fitter",
        {"discipline": "any", "event": "2027-03-27", "event_name": "any", "days": 3},
    ),
    (
        "Nothing hurts, knock on wood. All-round general fitness. Tuesdays and Thursdays 6am plus Sunday arvo, using the rowing machine, kettlebells and a skipping rope.",
        {
            "discipline": "general fitness",
            "nothing": True,
            "named": ["tuesday", "thursday", "sunday"],
            "kit": {"jump rope", "kettlebell", "rower"},
        },
    ),
    (
        "military press 50kg at present, 57.5kg wanted, 8 weeks, thx",
        {
            "discipline": "strength",
            "now": {"overhead-press": (50, None)},
            "targets": {"overhead-press": (57.5, None)},
            "weeks": 8,
        },
    ),
    (
        "I hate burpees more than my ex. Mountain climbers too. Love deadlifts, love hip thrusts. General fitness, 3 times per week, 50 minutes.",
        {
            "discipline": "general fitness",
            "no": ["burpees", "mountain climbers"],
            "likes": ["deadlifts", "hip thrusts"],
            "days": 3,
            "minutes": 50,
        },
    ),
    (
        "Ran 400m in 52 seconds at school, ha. Now I'm 34 and a 10k takes me 47:30. I want 44:00 for the Bristol 10K, May 9.",
        {
            "discipline": "running",
            "now": {"race": 2850},
            "targets": {"race": 2640},
            "event": "2027-05-09",
            "event_name": "any",
        },
    ),
    (
        "5k is 31 min atm, goal under 28 by 26 January. 2-3 runs a week is realistic with shift work (nurse)",
        {
            "discipline": "running",
            "now": {"race": 1860},
            "targets": {"race": 1680},
            "event": "2027-01-26",
            "event_name": "none-or-any",
            "days": 2,
        },
    ),
    (
        "Deadlift 405 lb for 3, want 455 lb. Tweaked my lower back in September, stiff in the mornings still. Got a trap bar and a barbell, no rack.",
        {
            "discipline": "strength",
            "now": {"deadlift": (183.7, 3)},
            "targets": {"deadlift": (206.38, None)},
            "care": ["back"],
            "kit": {"barbell", "trap bar"},
            "unit": "lb",
        },
    ),
    (
        "This is for me, not my husband, who benches 140 and never shuts up about it. Total beginner. I squat 20 kg for 8. I'd like to squat 60 kg. 4 days.",
        {
            "discipline": "strength",
            "level": "beginner",
            "now": {"back-squat": (20, 8)},
            "targets": {"back-squat": (60, None)},
            "days": 4,
        },
    ),
    (
        "bulking, 88kg bw. leg press 180x12, rdl 100x8, bench 70x10. five day split. muscle gain obvs",
        {
            "discipline": "hypertrophy",
            "now": {"leg-press": (180, 12), "romanian-deadlift": (100, 8), "bench-press": (70, 10)},
            "days": 5,
        },
    ),
    (
        "dont ask me for maxes i genuinely dont know my numbers. size and strength, both. 4 days 65 min, small room in my apartment block: dumbbells, cables, a bench",
        {"discipline": "any", "unknown": True, "days": 4, "minutes": 65, "kit": {"dumbbells", "bench", "cables"}},
    ),
    (
        "Just a pull-up bar in the doorway. Not one single pull up in me yet. I want 1 by 19 February, my fortieth.",
        {
            "discipline": "any",
            "kit": {"pull-up bar"},
            "now": "any",
            "targets": {"pull-up": (None, 1)},
            "event": "2027-02-19",
            "event_name": "none-or-any",
            "level": "none-or-any",
        },
    ),
    (
        "Coach ji, 10k time is 62 minutes, have to bring it to 55 minutes. 3 mornings before office. Left ankle swells up often.",
        {"discipline": "running", "now": {"race": 3720}, "targets": {"race": 3300}, "days": 3, "care": ["ankle"]},
    ),
    (
        "squat 92.5 for 5, bench 65 for 5, barbell row 60 for 5. heavier everything please, thrice weekly",
        {
            "discipline": "strength",
            "now": {"back-squat": (92.5, 5), "bench-press": (65, 5), "barbell-row": (60, 5)},
            "days": 3,
        },
    ),
    (
        "crossfit style in my garage - rower, barbell, bumper plates, pull-up bar, 24 inch plyo box. no rope climbs. achilles still weak. 55 mins, mon wed thu sat",
        {
            "discipline": "mixed modal",
            "kit": {"barbell", "bumper plates", "box", "pull-up bar", "rower"},
            "no": ["rope climbs"],
            "care": ["achilles"],
            "minutes": 55,
            "named": ["monday", "wednesday", "thursday", "saturday"],
        },
    ),
    (
        "Half marathon: 1:38 is my PB, 1:35 is the mission, race on 4 April. I run six days, 70 km weekly, longest run 20 km.",
        {
            "discipline": "running",
            "now": {"race": 5880},
            "targets": {"race": 5700},
            "event": "2027-04-04",
            "event_name": "half marathon",
            "days": 6,
            "weekly_km": 70,
            "longest_km": 20,
        },
    ),
    (
        "Older bloke, 61, wheat farmer. Mondays and Thursdays after tea, twenty-five mins. Kit's a sandbag and a sled I welded meself. Keep me useful till I'm eighty.",
        {"discipline": "any", "named": ["monday", "thursday"], "minutes": 25, "kit": {"sled", "sandbag"}},
    ),
]
