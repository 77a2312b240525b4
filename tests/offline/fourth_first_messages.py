"""First messages of thirty-seven invented people, by a fourth hand that had seen neither the rules nor the other messages.

Read before anything was mended: 88.0 % of 542 facts, 27 wrong (26 November 2026). Tuned on since. Notation as in
`first_messages`.
"""
# ruff: noqa: ISC004  a message is one text, however many lines it takes

from tests.offline.first_messages import GYM, HOME, Facts, lb

ANY = "none-or-any"

TUNED_FOURTH: list[tuple[str, Facts]] = [
    # 1 Marek, 34, Polish warehouse worker in Ireland, short sentences without articles, kilograms
    (
        "hello, i want bigger squat and deadlift. now squat 120 for 3, deadlift 150 for 3. 3 time in week, gym, 1 hour",
        {
            "discipline": "strength",
            "now": {"back-squat": (120, 3), "deadlift": (150, 3)},
            "days": 3,
            "kit": ANY,
            "minutes": 60,
            "targets": ANY,
        },
    ),
    (
        "bench 110 kg is my dream. today 97,5 kg. monday wednesday friday after work, 60 minutes",
        {
            "discipline": "strength",
            "targets": {"bench-press": (110, None)},
            "now": {"bench-press": (97.5, None)},
            "named": ["monday", "wednesday", "friday"],
            "minutes": 60,
        },
    ),
    (
        "I have shoulder problem right side, bench hurt. i want train anyway, make muscle, 4 day, full gym",
        {"discipline": "hypertrophy", "care": ["shoulder"], "no": ANY, "days": 4, "kit": GYM},
    ),
    ("2 day, 40 min, kettlebell 16 and 24", {"discipline": "any", "days": 2, "minutes": 40, "kit": {"kettlebell"}}),
    # 2 Denise, late fifties, retired teacher in England, whole sentences
    (
        "Good morning. I am 58, recently retired, and my GP has told me I need to do some weight training for my bones. I have never lifted "
        "anything heavier than a shopping bag. I can do Tuesdays and Fridays for 45 minutes and I have joined the local leisure centre. "
        "My right hip is a little stiff.",
        {
            "discipline": "any",
            "level": "beginner",
            "named": ["tuesday", "friday"],
            "minutes": 45,
            "kit": ANY,
            "care": ["hip"],
        },
    ),
    (
        "I'd like to be able to do one proper press-up by my birthday, which is 9 September. I can manage about ten from my knees.",
        {"discipline": "any", "targets": {"push-up": (None, 1)}, "now": ANY, "event": "2027-09-09", "event_name": ANY},
    ),
    (
        "Two sets of dumbbells (3 kg and 5 kg), a resistance band, and a sturdy chair. Half an hour, three mornings a week. Nothing with "
        "jumping please, my knees won't thank you.",
        {
            "discipline": "any",
            "kit": {"dumbbells", "bands"},
            "minutes": 30,
            "days": 3,
            "no": ["jumping"],
            "care": ["knee"],
        },
    ),
    # 3 Tyler, 19, college student in Ohio, slang, pounds
    (
        "yo tryna hit a 225lb bench before spring break (march 13). stuck at 205 for like 2 reps. can go to the rec center 5x a week",
        {
            "discipline": "strength",
            "targets": {"bench-press": (lb(225), None)},
            "now": {"bench-press": (lb(205), 2)},
            "event": "2027-03-13",
            "event_name": ANY,
            "days": 5,
            "kit": ANY,
            "unit": "lb",
        },
    ),
    (
        "wanna get jacked. chest and arms mostly lol. 6 days, 90 min, full gym, been lifting 8 months",
        {"discipline": "hypertrophy", "days": 6, "minutes": 90, "kit": GYM, "level": "beginner", "likes": ANY},
    ),
    (
        "want a 4 plate deadlift, im at 365lbs for 2 rn. lower back gets tight",
        {
            "discipline": "strength",
            "targets": {"deadlift": (lb(405), None)},
            "now": {"deadlift": (lb(365), 2)},
            "care": ["back"],
            "unit": "lb",
        },
    ),
    (
        "how do i get my squat from 275 to 315 lbs",
        {
            "discipline": "strength",
            "now": {"back-squat": (lb(275), None)},
            "targets": {"back-squat": (lb(315), None)},
            "unit": "lb",
        },
    ),
    # 4 Aino, 41, engineer in Tampere, labelled lists, dotted dates
    (
        "Goal: half marathon under 1:50 on 22.5.2027. Current: 1:58:30 (September). Volume 35 km/week, longest 16 km. 4 runs per week. "
        "No injuries.",
        {
            "discipline": "running",
            "targets": {"race": 6600},
            "now": {"race": 7110},
            "event": "2027-05-22",
            "event_name": "half marathon",
            "weekly_km": 35,
            "longest_km": 16,
            "days": 4,
            "nothing": True,
        },
    ),
    (
        "Discipline: weightlifting. Snatch 52 kg, clean & jerk 67 kg. Target: snatch 60 kg, clean & jerk 75 kg. Training Mon, Tue, Thu, Sat. "
        "Barbell, bumper plates, squat rack.",
        {
            "discipline": "weightlifting",
            "now": {"snatch": (52, None), "clean-and-jerk": (67, None)},
            "targets": {"snatch": (60, None), "clean-and-jerk": (75, None)},
            "named": ["monday", "tuesday", "thursday", "saturday"],
            "kit": {"barbell", "bumper plates", "rack"},
        },
    ),
    (
        "Home training, no equipment except a pull-up bar. 5 pull-ups now, target 12. 3 sessions x 35 min.",
        {
            "discipline": "any",
            "kit": {"pull-up bar"},
            "now": {"pull-up": (None, 5)},
            "targets": {"pull-up": (None, 12)},
            "days": 3,
            "minutes": 35,
        },
    ),
    # 5 Rob, 46, plumber in Queensland, chatty
    (
        "G'day, 46yo plumber, knees are stuffed and I've got a gut. Want to get a bit fitter without wrecking meself. Got a rower and a couple "
        "of kettlebells in the shed. 3 arvos a week, 40 mins.",
        {"discipline": "general fitness", "care": ["knee"], "kit": {"rower", "kettlebell"}, "days": 3, "minutes": 40},
    ),
    (
        "Mates talked me into the Gold Coast half marathon, 4 July. Haven't run since school. Reckon I can do tues thurs and sunday mornings.",
        {
            "discipline": "running",
            "event": "2027-07-04",
            "event_name": "any",
            "level": ANY,
            "named": ["tuesday", "thursday", "sunday"],
        },
    ),
    (
        "Need to drop 10 kilos and not be puffed going up a ladder. No burpees for the love of god. Garage gym with barbell, rack, bench and "
        "dumbbells.",
        {"discipline": "any", "no": ["burpees"], "kit": HOME},
    ),
    # 6 Priya, 29, software developer in Bangalore, careful English
    (
        "Hi, I am a complete beginner and want to start strength training. I can come to gym 4 days per week, 1 hour each. I don't know my "
        "maxes. No injuries.",
        {
            "discipline": "strength",
            "level": "beginner",
            "days": 4,
            "minutes": 60,
            "unknown": True,
            "nothing": True,
            "kit": ANY,
        },
    ),
    (
        "I did couch to 5k and now my 5k is 34 min. Want to do the city 10K in 75 mins, it's on 25 April 2027. 3 days running",
        {
            "discipline": "running",
            "now": ANY,
            "targets": {"race": 4500},
            "event": "2027-04-25",
            "event_name": "any",
            "days": 3,
            "level": ANY,
            "longest_km": ANY,
        },
    ),
    (
        "want bodyweight only at home, no jumping because apartment downstairs neighbour complains, 20 min daily",
        {"discipline": "bodyweight", "no": ["jumping"], "minutes": 20, "days": 7, "kit": ANY},
    ),
    # 7 Jean-Luc, 52, shopkeeper in Lyon, French turns of phrase
    (
        "Bonjour coach, I'm 52 years and I do bodybuilding since 6 years. I would like to take mass on the legs and the back. 4 sessions of 1h15 "
        "by week, full gym. Attention to my left elbow.",
        {"discipline": "hypertrophy", "level": "advanced", "days": 4, "minutes": 75, "kit": GYM, "care": ["elbow"]},
    ),
    (
        "Objective: marathon of Paris the 11 April 2027 in less than 4h. My last: 4h12. I run 40 km by week, longest run 21 km.",
        {
            "discipline": "running",
            "targets": {"race": 14400},
            "now": {"race": 15120},
            "event": "2027-04-11",
            "event_name": "marathon",
            "weekly_km": 40,
            "longest_km": 21,
        },
    ),
    (
        "I can not do the deadlift because hernia in the lumbar. For the rest OK. Dumbbells and bench at the house. 3 times per week 45 minutes.",
        {
            "discipline": "any",
            "no": ["deadlift"],
            "care": "any",
            "nothing": ANY,
            "kit": {"dumbbells", "bench"},
            "days": 3,
            "minutes": 45,
        },
    ),
    # 8 Kayla, 27, dental hygienist in Denver, CrossFit member, pounds
    (
        "Been doing CrossFit for 3 years, want a program outside class. 5 days, 75 min. Full box available. Clean 155, snatch 115, back squat "
        "215, all in lbs. Want to get toes to bar unbroken.",
        {
            "discipline": "mixed modal",
            "level": "intermediate",
            "days": 5,
            "minutes": 75,
            "kit": ANY,
            "unit": "lb",
            "targets": ANY,
            "now": {"clean": (lb(155), None), "snatch": (lb(115), None), "back-squat": (lb(215), None)},
        },
    ),
    (
        "metcons + lifting, Mon-Fri, 1 hr. I have barbell, bumpers, rack, rower, jump rope, pull up bar and a med ball. bum ankle.",
        {
            "discipline": "mixed modal",
            "named": ["monday", "tuesday", "wednesday", "thursday", "friday"],
            "minutes": 60,
            "care": ["ankle"],
            "kit": {"barbell", "bumper plates", "rack", "rower", "jump rope", "pull-up bar", "medicine ball"},
        },
    ),
    (
        "The Open starts Feb 25 and I want to be ready. weakness is gymnastics, i have like 3 strict pullups. love anything with a barbell. "
        "hate running",
        {
            "discipline": "any",
            "event": "2027-02-25",
            "event_name": "any",
            "now": {"pull-up": (None, 3)},
            "likes": "any",
            "no": ["running"],
            "kit": ANY,
        },
    ),
    # 9 Big Dave, 38, scaffolder in Leeds, powerlifter
    (
        "Comp in 14 weeks, nerves already. Current squat bench deadlift 220/145/250, want 230/150/265 on the platform. Four sessions a week, hour "
        "and a half.",
        {
            "discipline": "powerlifting",
            "weeks": "event-or-14",
            "event_name": ANY,
            "now": {"back-squat": (220, None), "bench-press": (145, None), "deadlift": (250, None)},
            "targets": {"back-squat": (230, None), "bench-press": (150, None), "deadlift": (265, None)},
            "days": 4,
            "minutes": 90,
        },
    ),
    (
        "Under-105 novice, first powerlifting comp 20th March. squat 180 bench 120 dl 210. no idea how to peak. Tue Thu Sat Sun",
        {
            "discipline": "powerlifting",
            "level": ANY,
            "event": "2027-03-20",
            "event_name": "any",
            "now": {"back-squat": (180, None), "bench-press": (120, None), "deadlift": (210, None)},
            "named": ["tuesday", "thursday", "saturday", "sunday"],
        },
    ),
    (
        "Tore my pec in 2024, all healed but I still don't trust it. Bench is 130x2. Squat and dead fine. I want to total 700 at the British "
        "champs in the summer.",
        {
            "discipline": "powerlifting",
            "care": "any",
            "nothing": ANY,
            "now": {"bench-press": (130, 2)},
            "targets": ANY,
            "event": ANY,
            "event_name": ANY,
        },
    ),
    (
        "bench only meet on 6 March. bench 152.5 now, 160 wanted.",
        {
            "discipline": "powerlifting",
            "event": "2027-03-06",
            "event_name": "any",
            "now": {"bench-press": (152.5, None)},
            "targets": {"bench-press": (160, None)},
            "no": ANY,
        },
    ),
    # 10 Mei, 33, nurse in Singapore on shifts
    (
        "I work shifts so can't fix days, but 3x a week is ok. 40 mins. condo gym has dumbbells, cables and treadmill. goal: tone up, lose fat",
        {"discipline": "any", "days": 3, "minutes": 40, "kit": {"dumbbells", "cables", "treadmill"}},
    ),
    (
        "my back is sore from lifting patients. want strong core. at home with bands only, 20 min",
        {"discipline": "any", "care": ["back"], "kit": {"bands"}, "minutes": 20},
    ),
    (
        "plank 45 sec -> 2 min. push ups 5 -> 15. thats it lol",
        {
            "discipline": "any",
            "now": {"plank": 45, "push-up": (None, 5)},
            "targets": {"plank": 120, "push-up": (None, 15)},
        },
    ),
    # 11 Gustavo, 24, law student in Curitiba
    (
        "hey coach, hypertrophy program pls, push pull legs, 6x week, 70 min, smart fit gym",
        {"discipline": "hypertrophy", "days": 6, "minutes": 70, "kit": ANY},
    ),
    (
        "I training for 3 years, arms dont grow. priority biceps and triceps. I hate leg press",
        {"discipline": "hypertrophy", "level": "intermediate", "no": ["leg press"], "likes": ANY},
    ),
    (
        "bench 90kg x 6, squat 110kg x 8, want to put 10kg on both in 10 weeks, monday to thursday",
        {
            "discipline": "strength",
            "now": {"bench-press": (90, 6), "back-squat": (110, 8)},
            "targets": ANY,
            "weeks": 10,
            "named": ["monday", "tuesday", "wednesday", "thursday"],
        },
    ),
    (
        "intermediate, 5 days, full gym, want more chest and shoulders",
        {"discipline": "hypertrophy", "level": "intermediate", "days": 5, "kit": GYM},
    ),
    # 12 Ingrid, 63, librarian in Bergen, hiker
    (
        "I am 63 and want to keep hiking with heavy backpack. Some strength for legs and balance. 2 times a week, 50 minutes, gym with "
        "everything. Artificial left hip.",
        {"discipline": "any", "days": 2, "minutes": 50, "kit": "any", "care": ["hip"]},
    ),
    (
        "I like step-ups and farmer carries, I don't like machines. Twice weekly.",
        {"discipline": "any", "likes": ["step-ups", "farmer carries"], "no": ["machines"], "days": 2},
    ),
    (
        "Start after New Year, 4 January. General fitness, 30 min, dumbbells 2-8 kg, a box and a mat.",
        {"discipline": "general fitness", "start": "2027-01-04", "minutes": 30, "kit": {"dumbbells", "box"}},
    ),
    # 13 Connor, 31, teacher in Cork, club runner
    (
        "Dublin marathon 31 October 2027, want sub 3:15, ran 3:27 this year. Doing about 55km a week over 5 runs, longest 24k. Calf's been "
        "tight.",
        {
            "discipline": "running",
            "event": "2027-10-31",
            "event_name": "any",
            "targets": {"race": 11700},
            "now": {"race": 12420},
            "weekly_km": 55,
            "longest_km": 24,
            "days": 5,
            "care": ["calf"],
        },
    ),
    (
        "sub 20 5k please. 21:10 at the moment. 4 days, track on tuesdays",
        {
            "discipline": "running",
            "targets": {"race": 1200},
            "now": {"race": 1270},
            "days": 4,
            "named": ANY,
            "event_name": ANY,
        },
    ),
    (
        "Coming back from a stress fracture in my foot, cleared to run 3 times a week. No intervals yet. 15 km a week, longest 6 km. No race, "
        "just want to get back into running.",
        {"discipline": "running", "care": ["foot"], "days": 3, "no": ["intervals"], "weekly_km": 15, "longest_km": 6},
    ),
    # 14 Shanice, 36, mother of three in Atlanta
    (
        "Mom of 3, zero time. 20 mins, 4x/week, living room, 10 and 15 lb dumbbells. I want my arms to look good and my back to stop hurting",
        {"discipline": "any", "minutes": 20, "days": 4, "kit": {"dumbbells"}, "care": ["back"], "unit": ANY},
    ),
    (
        "I've never done weights but my sister swears by it. planet fitness membership, M/W/F at 6am for 45 min",
        {
            "discipline": "any",
            "level": "beginner",
            "kit": "any",
            "named": ["monday", "wednesday", "friday"],
            "minutes": 45,
        },
    ),
    (
        "First 5K on Thanksgiving morning next year lol plenty of time. Right now I can jog maybe 2 minutes. 3 days a week",
        {"discipline": "running", "event": "any", "event_name": "any", "level": ANY, "days": 3, "now": ANY},
    ),
    # 15 Kenji, 45, civil servant in Osaka, masters weightlifter
    (
        "Masters weightlifter, 45 years old. Now snatch 80, clean and jerk 102. I want snatch 85 and clean and jerk 107 at competition on "
        "2027-06-13. 4 days, 90 minutes. Barbell, bumper plates, rack.",
        {
            "discipline": "weightlifting",
            "now": {"snatch": (80, None), "clean-and-jerk": (102, None)},
            "targets": {"snatch": (85, None), "clean-and-jerk": (107, None)},
            "event": "2027-06-13",
            "event_name": "any",
            "days": 4,
            "minutes": 90,
            "kit": {"barbell", "bumper plates", "rack"},
            "level": ANY,
        },
    ),
    (
        "Olympic lifting 3 days. Wrist pain, so please power clean instead of clean. Snatch 78 kg.",
        {
            "discipline": "weightlifting",
            "days": 3,
            "care": ["wrist"],
            "swaps": [("power-clean", "clean")],
            "now": {"snatch": (78, None)},
            "no": ANY,
            "likes": ANY,
        },
    ),
    (
        "I restart olympic lifting after 10 years. light weights, technique. Saturday and Sunday only, 75 min",
        {"discipline": "weightlifting", "named": ["saturday", "sunday"], "minutes": 75, "level": ANY},
    ),
    (
        "Weightlifting, 3 days, 12 weeks, intermediate.",
        {"discipline": "weightlifting", "days": 3, "weeks": 12, "level": "intermediate"},
    ),
    # 16 Fatima, 22, student in Sharjah, exclamation marks
    (
        "hiii i want to do my first pull up!! i can hang for 20 secs and do negatives. gym 3 times a week",
        {"discipline": "any", "targets": {"pull-up": (None, 1)}, "now": ANY, "days": 3, "kit": ANY, "level": ANY},
    ),
    (
        "glutes glutes glutes. 4 days, ladies gym with all the machines and dumbbells. 55 mins. no running pls i hate it",
        {"discipline": "any", "days": 4, "kit": "any", "minutes": 55, "no": ["running"]},
    ),
    (
        "hip thrust 80kg x 8 now, want 120 by end of april. squat 50kg x 5 want 70",
        {
            "discipline": "strength",
            "now": {"hip-thrust": (80, 8), "back-squat": (50, 5)},
            "targets": {"hip-thrust": (120, None), "back-squat": (70, None)},
            "event": "2027-04-30",
        },
    ),
    # 17 Walter, 70, retired clerk in Kassel
    (
        "I am 70 years old, with pacemaker, doctor says OK. Wish to stay mobile. Monday and Thursday, 30 minutes, at home with resistance bands "
        "and 4 kg dumbbells.",
        {
            "discipline": "any",
            "named": ["monday", "thursday"],
            "minutes": 30,
            "kit": {"bands", "dumbbells"},
            "care": ANY,
        },
    ),
    (
        "Shoulder prosthesis right, therefore no overhead lifting. Otherwise healthy. Gym with machines, 2x per week, 60 minutes.",
        {
            "discipline": "any",
            "care": ["shoulder"],
            "no": ["overhead"],
            "nothing": ANY,
            "kit": "any",
            "days": 2,
            "minutes": 60,
        },
    ),
    (
        "For 40 years I do gymnastics and swimming, now I would like to learn lifting with the barbell. What do you need to know?",
        {"discipline": "any", "level": ANY, "kit": ANY, "likes": ANY},
    ),
    # 18 Luis, 26, barista in Guadalajara, street workout
    (
        "calisthenics only bro. 10 pull ups, 18 dips, 30 push ups. goal is 20 pull ups. bars at the park, 5 days",
        {
            "discipline": "bodyweight",
            "now": {"pull-up": (None, 10), "dip": (None, 18), "push-up": (None, 30)},
            "targets": {"pull-up": (None, 20)},
            "kit": "any",
            "days": 5,
        },
    ),
    (
        "I want to learn handstand push ups, calisthenics style. rings and pullup bar. 45 min mon wed fri sat",
        {
            "discipline": "bodyweight",
            "targets": ANY,
            "kit": {"rings", "pull-up bar"},
            "named": ["monday", "wednesday", "friday", "saturday"],
            "minutes": 45,
            "level": ANY,
        },
    ),
    (
        "elbow tendonitis from too many chin ups, so go easy on pulling. home, floor only, 25 minutes, every day",
        {"discipline": "any", "care": ["elbow"], "no": ANY, "kit": ANY, "minutes": 25, "days": 7},
    ),
    # 19 Hannah, 39, doctor in Bristol, telegraphic
    (
        "39F, desk + call shifts, want to get stronger. 2 gym sessions per week, 45 min. Don't know my numbers. No injuries.",
        {"discipline": "strength", "days": 2, "minutes": 45, "unknown": True, "nothing": True, "kit": ANY},
    ),
    (
        "Deadlift 95kg by 1 May. Currently 75 x 5. Tue/Thu/Sun.",
        {
            "discipline": "strength",
            "targets": {"deadlift": (95, None)},
            "event": "2027-05-01",
            "now": {"deadlift": (75, 5)},
            "named": ["tuesday", "thursday", "sunday"],
        },
    ),
    (
        "Training for a half marathon on 12 September 2027. Target 2:05, PB 2:14:30. Knee niggles after long runs. 28 km a week, 4 days",
        {
            "discipline": "running",
            "event": "2027-09-12",
            "event_name": "half marathon",
            "targets": {"race": 7500},
            "now": {"race": 8070},
            "care": ["knee"],
            "weekly_km": 28,
            "days": 4,
        },
    ),
    (
        "5k sub 25, currently 26:40, 8 weeks, 3 runs/wk",
        {
            "discipline": "running",
            "targets": {"race": 1500},
            "now": {"race": 1600},
            "weeks": 8,
            "days": 3,
            "event_name": ANY,
        },
    ),
    # 20 Dmitri, 35, electrician from Kharkiv, bare numbers
    (
        "squat 170 bench 120 deadlift 200. want 190 130 220. 16 weeks, 4 days, full gym, no injuries",
        {
            "discipline": "any",
            "now": {"back-squat": (170, None), "bench-press": (120, None), "deadlift": (200, None)},
            "targets": {"back-squat": (190, None), "bench-press": (130, None), "deadlift": (220, None)},
            "weeks": 16,
            "days": 4,
            "kit": GYM,
            "nothing": True,
        },
    ),
    (
        "overhead press 70x3, want 80. pullups 12. 3 days",
        {
            "discipline": "strength",
            "now": {"overhead-press": (70, 3), "pull-up": (None, 12)},
            "targets": {"overhead-press": (80, None)},
            "days": 3,
        },
    ),
    (
        "hips hurt, give me front squat instead of back squat. front squat now 110 kg for 4 reps, want 130",
        {
            "discipline": "strength",
            "care": ["hip"],
            "swaps": [("front-squat", "back-squat")],
            "now": {"front-squat": (110, 4)},
            "targets": {"front-squat": (130, None)},
            "no": ANY,
            "likes": ANY,
        },
    ),
    (
        "deadlift 180 -> 220, 20 weeks",
        {"discipline": "strength", "now": {"deadlift": (180, None)}, "targets": {"deadlift": (220, None)}, "weeks": 20},
    ),
    # 21 Olivia, 30, on parental leave in Christchurch
    (
        "6 months postpartum, cleared by physio. Want general fitness and to carry bub without my back going. 3 x a week, 30 min, have a 12kg "
        "kettlebell and bands.",
        {"discipline": "general fitness", "care": "any", "days": 3, "minutes": 30, "kit": {"kettlebell", "bands"}},
    ),
    (
        "Would love to run 5km without walking by the end of January. At the moment I do 2 min run 1 min walk. Tues, Thurs, Sat",
        {
            "discipline": "running",
            "event": "2027-01-31",
            "event_name": ANY,
            "named": ["tuesday", "thursday", "saturday"],
            "targets": "any",
            "now": ANY,
            "level": ANY,
        },
    ),
    (
        "Keen on something like crossfit but at home. 40 min, 4 days. Dumbbells, skipping rope, box. Not keen on burpees or sit-ups.",
        {
            "discipline": "mixed modal",
            "minutes": 40,
            "days": 4,
            "kit": {"dumbbells", "jump rope", "box"},
            "no": ["burpees", "sit-ups"],
        },
    ),
    # 22 Jamal, 28, firefighter in Baltimore, pounds
    (
        "Firefighter, 24 on 48 off. Station gym has a rack, barbell, bench, sled, rower, sandbags. Want work capacity + strength. 4 days, 60 min.",
        {
            "discipline": "any",
            "kit": {"rack", "barbell", "bench", "sled", "rower", "sandbag"},
            "days": 4,
            "minutes": 60,
        },
    ),
    (
        "Department fitness test on Jan 18. Need stairs, grip, carries. Shoulder is iffy on the left.",
        {"discipline": "any", "event": "2027-01-18", "event_name": "any", "care": ["shoulder"], "likes": ANY},
    ),
    (
        "squat 335x3, bench 245x5, deadlift 425x2 (lbs). goal 400 squat 275 bench 500 deadlift by August 1st. lifting 7 years",
        {
            "discipline": "any",
            "now": {"back-squat": (lb(335), 3), "bench-press": (lb(245), 5), "deadlift": (lb(425), 2)},
            "targets": {"back-squat": (lb(400), None), "bench-press": (lb(275), None), "deadlift": (lb(500), None)},
            "event": "2027-08-01",
            "level": "advanced",
            "unit": "lb",
        },
    ),
    # 23 Sofia, 17, footballer in Malmo
    (
        "hi im 17 and play football, want to get stronger and faster for season start 3 april. gym 2 days a week",
        {"discipline": "any", "event": "2027-04-03", "event_name": ANY, "days": 2, "kit": ANY},
    ),
    (
        "hamstring strain last month so careful w that. 45 min, full gym, nordics are ok",
        {"discipline": "any", "care": ["hamstring"], "minutes": 45, "kit": GYM, "likes": ANY},
    ),
    (
        "squat 60 kg 5 reps, trap bar deadlift 80 kg 5 reps. want to get as strong as possible in 8 weeks",
        {
            "discipline": "strength",
            "now": {"back-squat": (60, 5), "trap-bar-deadlift": (80, 5)},
            "weeks": 8,
            "kit": ANY,
        },
    ),
    # 24 Bill, 61, farmer in Saskatchewan, pounds
    (
        "61, farm work all my life so I'm not weak but I'm stiff as a board. Want to keep the shoulders and back working. No gym anywhere near "
        "me. Got a barbell, some plates and a bench in the barn.",
        {"discipline": "any", "kit": {"barbell", "bench"}, "care": ANY},
    ),
    (
        "Bench 185 lbs for 5. Like to see 225 again before my birthday Sept 3. Mon Wed Fri.",
        {
            "discipline": "strength",
            "now": {"bench-press": (lb(185), 5)},
            "targets": {"bench-press": (lb(225), None)},
            "event": "2027-09-03",
            "event_name": ANY,
            "named": ["monday", "wednesday", "friday"],
            "unit": "lb",
        },
    ),
    (
        "Winters I've got time. Start December 1, go 12 weeks, 3 days, 50 minutes. Knees are bad.",
        {"discipline": "any", "start": "2026-12-01", "weeks": 12, "days": 3, "minutes": 50, "care": ["knee"]},
    ),
    # 25 Nadia, 25, nurse assistant in Montreal, new to Olympic lifting
    (
        "I want to learn snatch and clean & jerk! Did CrossFit for a year and a half. 3 days/week at a weightlifting club, 90 mins",
        {"discipline": "weightlifting", "level": ANY, "days": 3, "minutes": 90, "kit": ANY, "targets": ANY},
    ),
    (
        "snatch 45kg, clean and jerk 60kg, front squat 75kg, back squat 90kg. Provincial weightlifting meet is May 15 2027, hoping for a 52 "
        "snatch and 68 clean and jerk",
        {
            "discipline": "weightlifting",
            "now": {
                "snatch": (45, None),
                "clean-and-jerk": (60, None),
                "front-squat": (75, None),
                "back-squat": (90, None),
            },
            "targets": {"snatch": (52, None), "clean-and-jerk": (68, None)},
            "event": "2027-05-15",
            "event_name": "any",
        },
    ),
    (
        "oly lifting, Mon Wed Thu Sat. shoulder feels unstable, skip overhead squats please.",
        {
            "discipline": "weightlifting",
            "care": ["shoulder"],
            "no": ["overhead squats"],
            "named": ["monday", "wednesday", "thursday", "saturday"],
        },
    ),
    # 26 Tom, 44, project manager in Reading
    (
        "44, desk job, dad bod. Lost weight already (96 to 88kg) and want to build muscle now. Upper/lower 4 days, 50 mins, PureGym.",
        {"discipline": "hypertrophy", "days": 4, "minutes": 50, "kit": "any"},
    ),
    (
        "used to row at uni, those days are gone. rowing machine in the garage and a set of adjustable dumbbells. want to feel fit again. 35 min "
        "before work, 4 mornings a week",
        {"discipline": "any", "kit": {"rower", "dumbbells"}, "minutes": 35, "days": 4, "level": ANY},
    ),
    (
        "Starting Monday. 3 days. 45 minutes. Barbell, squat rack, bench, chin-up bar. Get stronger, basically.",
        {
            "discipline": "strength",
            "start": "2026-11-30",
            "days": 3,
            "minutes": 45,
            "kit": {"barbell", "rack", "bench", "pull-up bar"},
        },
    ),
    (
        "Need a plan. 3 days, 45 mins, dumbbells only, fat loss.",
        {"discipline": "any", "days": 3, "minutes": 45, "kit": {"dumbbells"}},
    ),
    # 27 Chloe, 21, retail worker in Perth, physique competitor
    (
        "bikini comp 19 june 2027!! need to build glutes and delts, 5 days, anytime fitness, 80 mins. been lifting 2.5 years",
        {
            "discipline": "hypertrophy",
            "event": "2027-06-19",
            "event_name": "any",
            "days": 5,
            "minutes": 80,
            "kit": ANY,
            "level": "intermediate",
        },
    ),
    (
        "love hip thrusts and lateral raises, hate bulgarian split squats. 4x week",
        {"discipline": "any", "likes": ["hip thrusts", "lateral raises"], "no": ["bulgarian split squats"], "days": 4},
    ),
    (
        "wrist hurts when i bench, can i do dumbbell bench instead of barbell bench? 22.5kg for 8 on dumbbell bench rn",
        {
            "discipline": "any",
            "care": ["wrist"],
            "swaps": [("dumbbell-bench-press", "bench-press")],
            "now": {"dumbbell-bench-press": (22.5, 8)},
            "no": ANY,
            "likes": ANY,
            "kit": ANY,
        },
    ),
    # 28 Raj, 50, accountant in Leicester
    (
        "I'm 50 and fancy a 10k for charity on Sunday 16 May. I currently jog 3k and can't go further. Three sessions a week, injury free.",
        {
            "discipline": "running",
            "event": "2027-05-16",
            "event_name": "10 km",
            "days": 3,
            "nothing": True,
            "longest_km": "any",
            "level": ANY,
            "now": ANY,
        },
    ),
    (
        "Treadmill at home, that's all. Would like to run 5k in 28 mins, best so far 31:15. No hill work, dodgy Achilles.",
        {
            "discipline": "running",
            "kit": {"treadmill"},
            "targets": {"race": 1680},
            "now": {"race": 1875},
            "no": ["hill"],
            "care": ["achilles"],
            "event_name": ANY,
        },
    ),
    (
        "Cholesterol is up, doctor wants me active. 3 x 30 min a week, evenings after work",
        {"discipline": "any", "days": 3, "minutes": 30},
    ),
    # 29 Mikkel, 32, carpenter in Aarhus, competes in CrossFit
    (
        "Crossfit competitor, 6 years in. 6 days, 2 hours per session. Clean and jerk 130, snatch 102, back squat 180, deadlift 215. Weak spot: "
        "handstand push-ups and long runs.",
        {
            "discipline": "mixed modal",
            "level": "advanced",
            "days": 6,
            "minutes": 120,
            "now": {
                "clean-and-jerk": (130, None),
                "snatch": (102, None),
                "back-squat": (180, None),
                "deadlift": (215, None),
            },
        },
    ),
    (
        "Local crossfit throwdown on 6 Feb. Shoulder a bit irritated from too many pull-ups, 5 days",
        {
            "discipline": "mixed modal",
            "event": "2027-02-06",
            "event_name": "any",
            "care": ["shoulder"],
            "no": ANY,
            "days": 5,
        },
    ),
    (
        "engine work: i have a rower, ski erg, assault bike + a barbell w bumpers. 5 days, 60 min",
        {
            "discipline": "any",
            "kit": {"rower", "ski erg", "bike", "barbell", "bumper plates"},
            "days": 5,
            "minutes": 60,
        },
    ),
    # 30 Elena, 47, translator in Valencia
    (
        "Hello! I'm 47, in perimenopause, and I read that lifting heavy is good. I have trained for two years with dumbbells at home, now I have "
        "joined a big gym. 3 days, 1 hour. No back squats because they scare me, but leg press is ok.",
        {
            "discipline": "any",
            "level": "intermediate",
            "kit": "any",
            "days": 3,
            "minutes": 60,
            "no": ["back squats"],
            "swaps": ANY,
            "likes": ANY,
        },
    ),
    (
        "I want to do 5 strict pull ups for summer. Now 1. Pull up bar at home and bands, 3 days",
        {
            "discipline": "any",
            "targets": {"pull-up": (None, 5)},
            "now": {"pull-up": (None, 1)},
            "event": "any",
            "event_name": ANY,
            "kit": {"pull-up bar", "bands"},
            "days": 3,
        },
    ),
    (
        "My deadlift is 80 kg for 3, I would like 100 kg in 12 weeks. Neck sometimes stiff. Tuesday, Thursday and Saturday 50 min.",
        {
            "discipline": "strength",
            "now": {"deadlift": (80, 3)},
            "targets": {"deadlift": (100, None)},
            "weeks": 12,
            "care": ["neck"],
            "named": ["tuesday", "thursday", "saturday"],
            "minutes": 50,
        },
    ),
    # 31 Pete, 55, machinist in Pennsylvania, masters powerlifter, pounds
    (
        "55 yr old masters lifter. Meet April 24. Last meet squat 440 bench 286 deadlift 507 lbs. Shooting for 462/303/529. 4 days, home gym w/ "
        "rack, barbell, bench.",
        {
            "discipline": "powerlifting",
            "event": "2027-04-24",
            "event_name": "meet",
            "level": ANY,
            "now": {"back-squat": (lb(440), None), "bench-press": (lb(286), None), "deadlift": (lb(507), None)},
            "targets": {"back-squat": (lb(462), None), "bench-press": (lb(303), None), "deadlift": (lb(529), None)},
            "days": 4,
            "kit": {"rack", "barbell", "bench"},
            "unit": "lb",
        },
    ),
    (
        "shoulders are beat up, use safety bar squats instead of back squats. bench 285x2 lbs, deadlift 500 lbs. 3 days",
        {
            "discipline": "any",
            "care": ["shoulder"],
            "swaps": [("safety-bar-squat", "back-squat")],
            "now": {"bench-press": (lb(285), 2), "deadlift": (lb(500), None)},
            "days": 3,
            "no": ANY,
            "likes": ANY,
            "unit": "lb",
        },
    ),
    (
        "Need a peaking block for powerlifting, 8 weeks to the meet. Squat 405x3, bench 275x3, deadlift 495x2, pounds.",
        {
            "discipline": "powerlifting",
            "weeks": "event-or-8",
            "event_name": ANY,
            "now": {"back-squat": (lb(405), 3), "bench-press": (lb(275), 3), "deadlift": (lb(495), 2)},
            "unit": "lb",
        },
    ),
    # 32 Anke, 28, planner in Utrecht, cycles to work
    (
        "I cycle a lot, legs are strong but upper body is nothing. 2x week 40 min, gym at work: cable station, dumbbells, bench.",
        {"discipline": "any", "days": 2, "minutes": 40, "kit": {"cables", "dumbbells", "bench"}, "likes": ANY},
    ),
    (
        "Half marathon on 14 March 2027. Now I run 30 km/week in 3 runs, longest 14k. goal 1:55",
        {
            "discipline": "running",
            "event": "2027-03-14",
            "event_name": "half marathon",
            "weekly_km": 30,
            "longest_km": 14,
            "targets": {"race": 6900},
            "days": 3,
        },
    ),
    (
        "no gym, no equipment, only floor and a park. wed fri sun 30 min. get fit",
        {"discipline": "any", "kit": ANY, "named": ["wednesday", "friday", "sunday"], "minutes": 30},
    ),
    # 33 Sam, 23, tester in Sheffield, plays games, no capitals
    (
        "beginner. scrawny (61kg). want to bulk up. 3 days. gym near me is a normal commercial gym",
        {"discipline": "hypertrophy", "level": "beginner", "days": 3, "kit": GYM},
    ),
    (
        "i get anxious in gyms so home only pls. got adjustable dumbells to 20kg and a folding bench. 40 mins, no clue what i can lift",
        {"discipline": "any", "kit": {"dumbbells", "bench"}, "minutes": 40, "unknown": True, "no": ANY},
    ),
    (
        "not bothered about numbers, just dont want to be hunched over a pc all day lol. mornings, 15 mins, 5 days",
        {"discipline": "any", "minutes": 15, "days": 5, "unknown": ANY, "care": ANY, "no": ANY},
    ),
    # 34 Abdul, 40, police officer in Ibadan
    (
        "Good day coach. I need to pass my fitness test on 15th February: 40 push ups and 50 sit ups. Presently I do 25 push ups and 30 sit ups.",
        {
            "discipline": "any",
            "event": "2027-02-15",
            "event_name": ANY,
            "targets": {"push-up": (None, 40), "sit-up": (None, 50)},
            "now": {"push-up": (None, 25), "sit-up": (None, 30)},
        },
    ),
    (
        "I train 5 days in the compound with no equipment. one hour. I don't want to injure my waist again.",
        {"discipline": "any", "days": 5, "minutes": 60, "kit": ANY, "care": "any", "no": ANY},
    ),
    (
        "Bench press 100kg 5 reps. My aim is 130kg. I am lifting for eleven years. Mon, Tue, Thu, Fri",
        {
            "discipline": "strength",
            "now": {"bench-press": (100, 5)},
            "targets": {"bench-press": (130, None)},
            "level": "advanced",
            "named": ["monday", "tuesday", "thursday", "friday"],
        },
    ),
    # 35 Grace, 35, researcher in Minneapolis, runs in miles
    (
        "Marathon on June 19, 2027. Need 3:30, ran 3:41 in October. 40 miles per week, long run 15 miles. 6 days.",
        {
            "discipline": "running",
            "event": "2027-06-19",
            "event_name": "marathon",
            "targets": {"race": 12600},
            "now": {"race": 13260},
            "weekly_km": 64.4,
            "longest_km": 24.1,
            "days": 6,
        },
    ),
    (
        "IT band acting up, so no downhill running. 10K in 46:00, want 44:00 by April 10. 5 days",
        {
            "discipline": "running",
            "care": "any",
            "no": ["downhill"],
            "now": {"race": 2760},
            "targets": {"race": 2640},
            "event": "2027-04-10",
            "event_name": ANY,
            "days": 5,
        },
    ),
    (
        "I run a lot and need some lifting to go with it. Body weight stuff and a pair of 20 lb dumbbells. 25 min, twice a week",
        {"discipline": "any", "days": 2, "kit": {"dumbbells"}, "minutes": 25, "unit": ANY, "likes": ANY},
    ),
    # 36 Yusuf, 20, student in Izmir, dormitory
    (
        "dorm room, no equipments, 30 min, 4 days, i want muscle",
        {"discipline": "any", "days": 4, "minutes": 30, "kit": ANY},
    ),
    (
        "i can 12 push up 2 pull up. want 30 push up and 8 pull up. have door pull up bar",
        {
            "discipline": "any",
            "now": {"push-up": (None, 12), "pull-up": (None, 2)},
            "targets": {"push-up": (None, 30), "pull-up": (None, 8)},
            "kit": {"pull-up bar"},
        },
    ),
    (
        "uni gym is small: barbell, rack, dumbbells up to 30, cables. hypertrophy upper lower 4 days. my level intermediate. no deadlifts "
        "please, they make my back pain",
        {
            "discipline": "hypertrophy",
            "kit": {"barbell", "rack", "dumbbells", "cables"},
            "days": 4,
            "level": "intermediate",
            "no": ["deadlifts"],
            "care": ["back"],
        },
    ),
    # 37 Linda, 49, bookkeeper in Cape Town
    (
        "Parkrun in about 36 minutes, would love to get to 32. No injuries. 3 runs a week.",
        {
            "discipline": "running",
            "now": {"race": 2160},
            "targets": {"race": 1920},
            "nothing": True,
            "days": 3,
            "event_name": ANY,
        },
    ),
    (
        "Two Oceans half marathon on 27 March 2027, just want to finish. I run 22 km a week, longest 10 km. Mon Wed Sat",
        {
            "discipline": "running",
            "event": "2027-03-27",
            "event_name": "any",
            "weekly_km": 22,
            "longest_km": 10,
            "named": ["monday", "wednesday", "saturday"],
            "targets": ANY,
        },
    ),
    (
        "Strength to support my running, at home, two dumbbells of 6 kg. 2 x a week, 25 minutes. Plantar fasciitis on the left.",
        {"discipline": "any", "days": 2, "minutes": 25, "kit": {"dumbbells"}, "care": "any", "likes": ANY},
    ),
]
