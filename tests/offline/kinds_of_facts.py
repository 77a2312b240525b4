"""Messages of one to four sentences about one kind of fact each, a third of them traps, by five hands: tuned on. Notation as in `first_messages`."""

from tests.offline.first_messages import Facts

KINDS: list[tuple[str, Facts]] = [
    (
        "Bench sits at 92.5 kg for a single, I want 110 kg by end of May.",
        {
            "discipline": "strength",
            "now": {"bench-press": (92.5, None)},
            "targets": {"bench-press": (110, None)},
            "event": "2027-05-31",
            "event_name": "none-or-any",
        },
    ),
    (
        "squat 120kg -> 150kg, deadlift 160kg -> 190kg. 4 days a week pls",
        {
            "discipline": "strength",
            "now": {"back-squat": (120, None), "deadlift": (160, None)},
            "targets": {"back-squat": (150, None), "deadlift": (190, None)},
            "days": 4,
        },
    ),
    (
        "i can do 6 pullups. 15 is the dream",
        {"discipline": "any", "now": {"pull-up": (None, 6)}, "targets": {"pull-up": (None, 15)}},
    ),
    (
        "Target: 200 kg deadlift. Where I am: 172.5 kg.",
        {"discipline": "strength", "now": {"deadlift": (172.5, None)}, "targets": {"deadlift": (200, None)}},
    ),
    (
        "Get me from a 24:30 5k to under 22 minutes.",
        {"discipline": "running", "now": {"race": 1470}, "targets": {"race": 1320}, "event_name": "none-or-any"},
    ),
    (
        "Hey coach, ran my half in 1:52:00 last month and I'd love to see 1:45:00 on the clock next time",
        {"discipline": "running", "now": {"race": 6720}, "targets": {"race": 6300}, "event_name": "none-or-any"},
    ),
    (
        "315 on squat is what i'm chasing lbs obviously, stuck on 285 for now",
        {
            "discipline": "strength",
            "now": {"back-squat": (129.27, None)},
            "targets": {"back-squat": (142.88, None)},
            "unit": "lb",
        },
    ),
    (
        "OHP 50kg x 5 at the minute. Fancy pressing 60kg for the same five.",
        {"discipline": "strength", "now": {"overhead-press": (50, 5)}, "targets": {"overhead-press": (60, 5)}},
    ),
    (
        "Holding a plank for 90 seconds today, three minutes is where I wanna be",
        {"discipline": "none-or-any", "now": {"plank": 90}, "targets": {"plank": 180}},
    ),
    (
        "Me llamo Javi, my english is not so good. I make 80 kg in bench press and I look for 100 kg.",
        {"discipline": "strength", "now": {"bench-press": (80, None)}, "targets": {"bench-press": (100, None)}},
    ),
    (
        "Snatch 70 kg / C&J 90 kg currently; goals 80 kg / 105 kg. Meet on 10 April.",
        {
            "discipline": "weightlifting",
            "now": {"snatch": (70, None), "clean-and-jerk": (90, None)},
            "targets": {"snatch": (80, None), "clean-and-jerk": (105, None)},
            "event": "2027-04-10",
            "event_name": "any",
        },
    ),
    (
        "Sub-4 marathon on 25 April 2027, my best is 4:12:00.",
        {
            "discipline": "running",
            "now": {"race": 15120},
            "targets": {"race": 14400},
            "event": "2027-04-25",
            "event_name": "marathon",
        },
    ),
    (
        "5 dips is all I've got. Would be made up with 20.",
        {"discipline": "any", "now": {"dip": (None, 5)}, "targets": {"dip": (None, 20)}},
    ),
    (
        "I'd be happy with a 140kg squat; right now 115kg is the most that goes up",
        {"discipline": "strength", "now": {"back-squat": (115, None)}, "targets": {"back-squat": (140, None)}},
    ),
    (
        "The number I have in my head is 225 lbs on the bench. The number on the bar yesterday was 195 for 3.",
        {
            "discipline": "strength",
            "now": {"bench-press": (88.45, 3)},
            "targets": {"bench-press": (102.06, None)},
            "unit": "lb",
        },
    ),
    (
        "Currently: front squat 95 kg x 3, power clean 80 kg. Nothing hurts.",
        {"discipline": "none-or-any", "now": {"front-squat": (95, 3), "power-clean": (80, None)}, "nothing": True},
    ),
    (
        "want to be able to do 50 push ups in one go, now i die at 22",
        {"discipline": "any", "now": {"push-up": (None, 22)}, "targets": {"push-up": (None, 50)}},
    ),
    (
        "First strict muscle-up and 20 pull-ups please. I'm on 13 pull-ups.",
        {
            "discipline": "bodyweight",
            "now": {"pull-up": (None, 13)},
            "targets": {"pull-up": (None, 20), "muscle-up": (None, 1)},
        },
    ),
    (
        "10k in 52 mins, hoping to go under 48 by 1 June",
        {
            "discipline": "running",
            "now": {"race": 3120},
            "targets": {"race": 2880},
            "event": "2027-06-01",
            "event_name": "none-or-any",
        },
    ),
    (
        "My total is 470 kg (170 squat, 100 bench, 200 deadlift) and I compete on 13 March 2027. Aiming for 180 / 107.5 / 215.",
        {
            "discipline": "powerlifting",
            "now": {"back-squat": (170, None), "bench-press": (100, None), "deadlift": (200, None)},
            "targets": {"back-squat": (180, None), "bench-press": (107.5, None), "deadlift": (215, None)},
            "event": "2027-03-13",
            "event_name": "any",
        },
    ),
    (
        "bench 100kg for 5 instead of the 2 I manage now, that's it, that's the goal",
        {"discipline": "strength", "now": {"bench-press": (100, 2)}, "targets": {"bench-press": (100, 5)}},
    ),
    (
        "Last session: deadlift 150 kg x 4. Next milestone: 180 kg.",
        {"discipline": "strength", "now": {"deadlift": (150, 4)}, "targets": {"deadlift": (180, None)}},
    ),
    (
        "Aye so am deadliftin 140kg the now, wantin 170kg come the 1st of May",
        {
            "discipline": "strength",
            "now": {"deadlift": (140, None)},
            "targets": {"deadlift": (170, None)},
            "event": "2027-05-01",
            "event_name": "none-or-any",
        },
    ),
    (
        "Take my hip thrust from 100kg x8 up to 140kg x8! 3 days, about 60 min each",
        {
            "discipline": "strength",
            "now": {"hip-thrust": (100, 8)},
            "targets": {"hip-thrust": (140, 8)},
            "days": 3,
            "minutes": 60,
        },
    ),
    (
        "zero pull ups atm lol, 5 would make my year",
        {"discipline": "any", "now": "none-or-any", "targets": {"pull-up": (None, 5)}},
    ),
    (
        "weighted pull-up: +20 kg for 3 today, +40 kg single one day",
        {"discipline": "any", "now": {"pull-up": (20, 3)}, "targets": {"pull-up": (40, None)}},
    ),
    (
        "I press 40kg overhead. I squat 90kg. I pull 120kg from the floor. I am training since 2 years.",
        {
            "discipline": "none-or-any",
            "now": {"overhead-press": (40, None), "back-squat": (90, None), "deadlift": (120, None)},
            "level": "intermediate",
        },
    ),
    (
        "Could you build 12 weeks that bring my squat to 160kg? It's 140kg since Sunday.",
        {
            "discipline": "strength",
            "now": {"back-squat": (140, None)},
            "targets": {"back-squat": (160, None)},
            "weeks": 12,
        },
    ),
    (
        "100 kg clean & jerk would be unreal. 88 kg is my PB",
        {
            "discipline": "weightlifting",
            "now": {"clean-and-jerk": (88, None)},
            "targets": {"clean-and-jerk": (100, None)},
        },
    ),
    (
        "Parkrun PB 27:10. Goal 24:59.",
        {"discipline": "running", "now": {"race": 1630}, "targets": {"race": 1499}, "event_name": "none-or-any"},
    ),
    (
        "Add 20 kg to my 130 kg deadlift",
        {"discipline": "strength", "now": {"deadlift": (130, None)}, "targets": {"deadlift": (150, None)}},
    ),
    (
        "bench: have 185 lb x 5, want 225 lb x 5\nsquat: have 245 lb x 5, want 315 lb x 5",
        {
            "discipline": "strength",
            "now": {"bench-press": (83.91, 5), "back-squat": (111.13, 5)},
            "targets": {"bench-press": (102.06, 5), "back-squat": (142.88, 5)},
            "unit": "lb",
        },
    ),
    (
        "So far my best chin ups set is eight. I am dreaming about a dozen.",
        {"discipline": "any", "now": {"chin-up": (None, 8)}, "targets": {"chin-up": (None, 12)}},
    ),
    (
        "Half marathon on 7 March, ran 1:58 in the autumn and I want 1:50",
        {
            "discipline": "running",
            "now": {"race": 7080},
            "targets": {"race": 6600},
            "event": "2027-03-07",
            "event_name": "half marathon",
        },
    ),
    (
        "If I bench 120kg before my 40th (2 August 2027) I'll die happy. 107.5 went up last Friday.",
        {
            "discipline": "strength",
            "now": {"bench-press": (107.5, None)},
            "targets": {"bench-press": (120, None)},
            "event": "2027-08-02",
            "event_name": "any",
        },
    ),
    (
        "Looking to hit a 2 plate bench, that's 100kg. I'm only repping 75kg for 6.",
        {"discipline": "strength", "now": {"bench-press": (75, 6)}, "targets": {"bench-press": (100, None)}},
    ),
    (
        "Trap bar deadlift 160kg x3, that's where I'm at. 200kg is where I'm headed.",
        {
            "discipline": "strength",
            "now": {"trap-bar-deadlift": (160, 3)},
            "targets": {"trap-bar-deadlift": (200, None)},
        },
    ),
    (
        "handstand pushups: 2 now, 10 wanted. pistols: 3 now, 8 wanted.",
        {
            "discipline": "bodyweight",
            "now": {"handstand-push-up": (None, 2), "pistol-squat": (None, 3)},
            "targets": {"handstand-push-up": (None, 10), "pistol-squat": (None, 8)},
        },
    ),
    (
        "I'm able for 60 kg on the incline bench, six reps. Would like 75 kg for six so I would.",
        {
            "discipline": "strength",
            "now": {"incline-bench-press": (60, 6)},
            "targets": {"incline-bench-press": (75, 6)},
        },
    ),
    (
        "From 3:48 down to 3:30 in the marathon, Rotterdam 11 April",
        {
            "discipline": "running",
            "now": {"race": 13680},
            "targets": {"race": 12600},
            "event": "2027-04-11",
            "event_name": "marathon",
        },
    ),
    (
        "barbell row 70kg x 8 done tonight and it felt light",
        {"discipline": "none-or-any", "now": {"barbell-row": (70, 8)}},
    ),
    (
        "My ceiling on squat seems to be 100 kg. Break it and give me 120 kg. Knee is a bit cranky.",
        {
            "discipline": "strength",
            "now": {"back-squat": (100, None)},
            "targets": {"back-squat": (120, None)},
            "care": ["knee"],
        },
    ),
    (
        "Wife says 150 kg deadlift is plenty but I want 180 kg, 150 is what I pull already",
        {"discipline": "strength", "now": {"deadlift": (150, None)}, "targets": {"deadlift": (180, None)}},
    ),
    (
        "bench 70kgs sir, want 90kgs in 4 months, gym is full with everything",
        {
            "discipline": "strength",
            "now": {"bench-press": (70, None)},
            "targets": {"bench-press": (90, None)},
            "kit": "full gym",
            "weeks": "any",
            "event": "none-or-any",
        },
    ),
    (
        "Wanted: 405 lb deadlift. Offered: 365 lb and a lot of enthusiasm.",
        {
            "discipline": "strength",
            "now": {"deadlift": (165.56, None)},
            "targets": {"deadlift": (183.7, None)},
            "unit": "lb",
        },
    ),
    (
        "My snatch went 62, 65 and 68 kg on Saturday. 75 kg for the regional on 20 February please",
        {
            "discipline": "weightlifting",
            "now": {"snatch": (68, None)},
            "targets": {"snatch": (75, None)},
            "event": "2027-02-20",
            "event_name": "any",
        },
    ),
    (
        "2 minute plank currently, no goal there. Squat though: 110kg today, 130kg wanted.",
        {
            "discipline": "strength",
            "now": {"plank": 120, "back-squat": (110, None)},
            "targets": {"back-squat": (130, None)},
        },
    ),
    (
        "Ich drücke 85 kg auf der Bank, sorry, I mean I bench 85 kg. Ziel 100 kg!",
        {"discipline": "strength", "now": {"bench-press": (85, None)}, "targets": {"bench-press": (100, None)}},
    ),
    (
        "Just tested everything. Squat 102.5kg, bench 72.5kg, dead 135kg, strict press 47.5kg.",
        {
            "discipline": "none-or-any",
            "now": {
                "back-squat": (102.5, None),
                "bench-press": (72.5, None),
                "deadlift": (135, None),
                "overhead-press": (47.5, None),
            },
        },
    ),
    (
        "goals\n- 10 strict pull-ups\n- 40 push-ups\nnow\n- 4\n- 25",
        {
            "discipline": "bodyweight",
            "now": {"pull-up": (None, 4), "push-up": (None, 25)},
            "targets": {"pull-up": (None, 10), "push-up": (None, 40)},
        },
    ),
    (
        "I run 5 km in 31 minutes and about 20 km a week. Under 28 minutes would be lovely.",
        {
            "discipline": "running",
            "now": {"race": 1860},
            "targets": {"race": 1680},
            "weekly_km": 20.0,
            "event_name": "none-or-any",
        },
    ),
    (
        "Push press is up to 75 kg, jerk grip feels fine. Shooting for 85 kg push press in 8 weeks",
        {
            "discipline": "strength",
            "now": {"push-press": (75, None)},
            "targets": {"push-press": (85, None)},
            "weeks": "event-or-8",
        },
    ),
    (
        "Four plates. 180 kg. That's the deadlift I want, from the 155 kg I have.",
        {"discipline": "strength", "now": {"deadlift": (155, None)}, "targets": {"deadlift": (180, None)}},
    ),
    (
        "DB bench 30kg each hand for 8, would love the 40s for 8",
        {
            "discipline": "strength",
            "now": {"dumbbell-bench-press": (30, 8)},
            "targets": {"dumbbell-bench-press": (40, 8)},
        },
    ),
    (
        "RDL 90kg x 10. Back squat 85kg x 5. Pull ups 7. No injuries.",
        {
            "discipline": "none-or-any",
            "now": {"romanian-deadlift": (90, 10), "back-squat": (85, 5), "pull-up": (None, 7)},
            "nothing": True,
        },
    ),
    (
        "Honestly a 60kg bench would do me, I'm a complete novice and 40kg is heavy",
        {
            "discipline": "strength",
            "now": {"bench-press": (40, None)},
            "targets": {"bench-press": (60, None)},
            "level": "beginner",
        },
    ),
    (
        "we're at 210kg deadlift, we go to 230kg, no excuses",
        {"discipline": "strength", "now": {"deadlift": (210, None)}, "targets": {"deadlift": (230, None)}},
    ),
    (
        "PR sheet -- SQ 330 lb, BP 235 lb, DL 405 lb. Want SQ 365 lb at the meet on 22 May 2027",
        {
            "discipline": "powerlifting",
            "now": {"back-squat": (149.69, None), "bench-press": (106.59, None), "deadlift": (183.7, None)},
            "targets": {"back-squat": (165.56, None)},
            "unit": "lb",
            "event": "2027-05-22",
            "event_name": "any",
        },
    ),
    (
        "100 air squats unbroken is the aim (65 is my record)",
        {
            "discipline": "none-or-any",
            "now": {"bodyweight-squat": (None, 65)},
            "targets": {"bodyweight-squat": (None, 100)},
        },
    ),
    (
        "I stand at 47 min over 10 km. My club mates and me, we aim for 43 min.",
        {"discipline": "running", "now": {"race": 2820}, "targets": {"race": 2580}, "event_name": "none-or-any"},
    ),
    (
        "Clean 95 kg. Goal clean 105 kg. Tues, Thurs and Sat.",
        {
            "discipline": "any",
            "now": {"clean": (95, None)},
            "targets": {"clean": (105, None)},
            "named": ["tuesday", "thursday", "saturday"],
        },
    ),
    (
        "what would it take to get from 8 to 12 dips with +10kg?",
        {"discipline": "any", "now": {"dip": (10, 8)}, "targets": {"dip": (10, 12)}},
    ),
    (
        "Seventy kilos is my squat. A hundred kilos is my wish.",
        {"discipline": "strength", "now": {"back-squat": (70, None)}, "targets": {"back-squat": (100, None)}},
    ),
    (
        "my bench, sat at eighty kilos since forever, ought to be ninety",
        {"discipline": "strength", "now": {"bench-press": (80, None)}, "targets": {"bench-press": (90, None)}},
    ),
    (
        "Front squat goal 120kg!! current 100kg!! rack and barbell and bumpers in garage!!",
        {
            "discipline": "strength",
            "now": {"front-squat": (100, None)},
            "targets": {"front-squat": (120, None)},
            "kit": {"barbell", "bumper plates", "rack"},
        },
    ),
    (
        "Did 3x5 at 95 kg on squats yesterday, looking at 3x5 with 110 kg by 31 January",
        {
            "discipline": "strength",
            "now": {"back-squat": (95, 5)},
            "targets": {"back-squat": (110, 5)},
            "event": "2027-01-31",
            "event_name": "none-or-any",
        },
    ),
    (
        "Max push-ups 35.\nMax pull-ups 9.\nMax plank 2:30.",
        {"discipline": "none-or-any", "now": {"push-up": (None, 35), "pull-up": (None, 9), "plank": 150}},
    ),
    (
        "Not asking for miracles: 5 kg more on my 55 kg overhead press",
        {"discipline": "strength", "now": {"overhead-press": (55, None)}, "targets": {"overhead-press": (60, None)}},
    ),
    (
        "A 5k in 19:59, pretty please? 21:15 was my last one, on the flat",
        {"discipline": "running", "now": {"race": 1275}, "targets": {"race": 1199}, "event_name": "none-or-any"},
    ),
    (
        "ring muscle ups 1 -> 5. deadlift 120kg stays whatever. I do crossfit 5x a week",
        {
            "discipline": "mixed modal",
            "now": {"muscle-up": (None, 1), "deadlift": (120, None)},
            "targets": {"muscle-up": (None, 5)},
            "days": 5,
            "kit": "none-or-any",
        },
    ),
    (
        "I'm after a bodyweight bench, so 84 kg. 70 kg moved fine on Monday.",
        {"discipline": "strength", "now": {"bench-press": (70, None)}, "targets": {"bench-press": (84, None)}},
    ),
    (
        "deads 180kg for 2 right now and i'd want it for 6",
        {"discipline": "strength", "now": {"deadlift": (180, 2)}, "targets": {"deadlift": (180, 6)}},
    ),
    (
        "Squatting 275 lbs, want three plates, 315.",
        {
            "discipline": "strength",
            "now": {"back-squat": (124.74, None)},
            "targets": {"back-squat": (142.88, None)},
            "unit": "lb",
        },
    ),
    (
        "target 1h35 for the half on 18 April, I did 1h41 in September",
        {
            "discipline": "running",
            "now": {"race": 6060},
            "targets": {"race": 5700},
            "event": "2027-04-18",
            "event_name": "half marathon",
        },
    ),
    (
        "It's a 65 kg strict press or bust. 57.5 kg currently, shoulders feel grand.",
        {
            "discipline": "strength",
            "now": {"overhead-press": (57.5, None)},
            "targets": {"overhead-press": (65, None)},
            "care": "none-or-any",
            "nothing": "none-or-any",
        },
    ),
    (
        "How about we turn 12 chin-ups into 20? Start on 4 January, 3 sessions weekly",
        {
            "discipline": "any",
            "now": {"chin-up": (None, 12)},
            "targets": {"chin-up": (None, 20)},
            "start": "2027-01-04",
            "days": 3,
        },
    ),
    (
        "Paused bench 115kg, touch n go 122.5kg. Want 130kg on bench.",
        {"discipline": "strength", "now": "any", "targets": {"bench-press": (130, None)}},
    ),
    (
        "i lift 60 kilo in snatch, no goals really, just less ugly",
        {"discipline": "none-or-any", "now": {"snatch": (60, None)}},
    ),
    (
        "Bring squat & deadlift both to 170kg. squat now 145kg, dead now 160kg, 5 days, 75 min",
        {
            "discipline": "strength",
            "now": {"back-squat": (145, None), "deadlift": (160, None)},
            "targets": {"back-squat": (170, None), "deadlift": (170, None)},
            "days": 5,
            "minutes": 75,
        },
    ),
    (
        "10 km: personal best 44:30, ambition 42:00, race on 16 May 2027",
        {
            "discipline": "running",
            "now": {"race": 2670},
            "targets": {"race": 2520},
            "event": "2027-05-16",
            "event_name": "10 km",
        },
    ),
    (
        "My brother benches 140 kg. I bench 85 kg and would be glad with 100 kg.",
        {"discipline": "strength", "now": {"bench-press": (85, None)}, "targets": {"bench-press": (100, None)}},
    ),
    (
        "Ten years ago I squatted 180kg, these days it's 110kg. Getting to 140kg would be enough.",
        {"discipline": "strength", "now": {"back-squat": (110, None)}, "targets": {"back-squat": (140, None)}},
    ),
    (
        "Sold my 150 kg plate set, joined a full commercial gym. Deadlift 130 kg, aim 160 kg.",
        {
            "discipline": "strength",
            "now": {"deadlift": (130, None)},
            "targets": {"deadlift": (160, None)},
            "kit": "full gym",
        },
    ),
    (
        "I weigh 95 kg and deadlift 145 kg, hoping for 175 kg",
        {"discipline": "strength", "now": {"deadlift": (145, None)}, "targets": {"deadlift": (175, None)}},
    ),
    (
        "Missed 150kg on squat again last night. 140kg is my real max, 150 is what I want.",
        {"discipline": "strength", "now": {"back-squat": (140, None)}, "targets": {"back-squat": (150, None)}},
    ),
    (
        "My mate ran 19 flat for his 5k, show off. I'm at 25:00 and would take 23:00.",
        {"discipline": "running", "now": {"race": 1500}, "targets": {"race": 1380}, "event_name": "none-or-any"},
    ),
    (
        "warm up w/ 60kg, then 80kg, work up to 100kg x 3 on bench. Goal 120kg",
        {"discipline": "strength", "now": {"bench-press": (100, 3)}, "targets": {"bench-press": (120, None)}},
    ),
    (
        "If I were 20 again I'd say 250 kg deadlift. At 52 I say 160 kg, and I have 140 kg.",
        {"discipline": "strength", "now": {"deadlift": (140, None)}, "targets": {"deadlift": (160, None)}},
    ),
    (
        "The rack holds 300kg, no worries there. My squat is 125kg.",
        {"discipline": "none-or-any", "now": {"back-squat": (125, None)}, "kit": "none-or-any"},
    ),
    (
        "gym charges 45 a month and closes at 10. I do 45 push-ups, 60 is the goal",
        {"discipline": "any", "now": {"push-up": (None, 45)}, "targets": {"push-up": (None, 60)}, "kit": "none-or-any"},
    ),
    (
        "Before my shoulder op I pressed 70 kg. Now 40 kg overhead, want 55 kg.",
        {
            "discipline": "strength",
            "now": {"overhead-press": (40, None)},
            "targets": {"overhead-press": (55, None)},
            "care": ["shoulder"],
        },
    ),
    (
        "My daughter does 12 pull-ups, her dad (me) does 3. I need 10 to save face!",
        {"discipline": "any", "now": {"pull-up": (None, 3)}, "targets": {"pull-up": (None, 10)}},
    ),
    (
        "App says my estimated max bench should be 112 kg, rubbish. I actually did 100 kg. 110 kg is the plan.",
        {"discipline": "strength", "now": {"bench-press": (100, None)}, "targets": {"bench-press": (110, None)}},
    ),
    (
        "Club standard for the snatch is 90 kg which I don't care about. I've 72 kg and want 78 kg.",
        {"discipline": "weightlifting", "now": {"snatch": (72, None)}, "targets": {"snatch": (78, None)}},
    ),
    (
        "Ran a marathon in 3:20 back in 2009, ancient history. My current form is 4:10, let's go for 3:55.",
        {"discipline": "running", "now": {"race": 15000}, "targets": {"race": 14100}, "event_name": "none-or-any"},
    ),
    (
        "Nobody needs a 200kg squat and I'm not asking for one. 120kg will do. I have 100kg today.",
        {"discipline": "strength", "now": {"back-squat": (100, None)}, "targets": {"back-squat": (120, None)}},
    ),
    (
        "I used to want 315 lb on the bench, gave up on that. 245 lb now, 265 lb is fine.",
        {
            "discipline": "strength",
            "now": {"bench-press": (111.13, None)},
            "targets": {"bench-press": (120.2, None)},
            "unit": "lb",
        },
    ),
    (
        "The empty bar is 20 kg, right? Then I'm benching 65 kg for 5.",
        {"discipline": "none-or-any", "now": {"bench-press": (65, 5)}},
    ),
    (
        "Leg press I can do 240 kg but whatever, squat is 105 kg and should be 130 kg",
        {
            "discipline": "strength",
            "now": {"back-squat": (105, None), "leg-press": (240, None)},
            "targets": {"back-squat": (130, None)},
        },
    ),
    (
        "My coach at school wanted 20 chins off us. Never got there. I get 7 these days.",
        {"discipline": "none-or-any", "now": {"chin-up": (None, 7)}},
    ),
    (
        "World record deadlift is over 500 kg, mad. Mine's 135 kg lol. 150 kg by 1 March?",
        {
            "discipline": "strength",
            "now": {"deadlift": (135, None)},
            "targets": {"deadlift": (150, None)},
            "event": "2027-03-01",
            "event_name": "none-or-any",
        },
    ),
    (
        "Dropped from 102 kg to 91 kg this year. Want to bench 91 kg too, I'm on 80 kg.",
        {"discipline": "strength", "now": {"bench-press": (80, None)}, "targets": {"bench-press": (91, None)}},
    ),
    (
        "resting hr 52, age 38, height 184. deadlift 165 kg x 2. goal 190 kg",
        {"discipline": "strength", "now": {"deadlift": (165, 2)}, "targets": {"deadlift": (190, None)}},
    ),
    (
        "Was on 12 pull-ups in spring, then elbow trouble. 5 today. I want my 12 back.",
        {"discipline": "any", "now": {"pull-up": (None, 5)}, "targets": {"pull-up": (None, 12)}, "care": ["elbow"]},
    ),
    (
        "A guy at the gym told me I could squat 180kg one day. Maybe! For now 130kg is my best and I want 150kg.",
        {
            "discipline": "strength",
            "now": {"back-squat": (130, None)},
            "targets": {"back-squat": (150, None)},
            "kit": "none-or-any",
        },
    ),
    (
        "I took 55 minutes to drive to the race and 58 minutes to run it, 10k. Next one under 55.",
        {"discipline": "running", "now": {"race": 3480}, "targets": {"race": 3300}, "event_name": "none-or-any"},
    ),
    (
        "My girlfriend wants 60 kg on bench. Me, I want 120 kg, coming from 105 kg.",
        {"discipline": "strength", "now": {"bench-press": (105, None)}, "targets": {"bench-press": (120, None)}},
    ),
    (
        "Had 4 x 20 kg plates, lent them to my cousin. Overhead press 45 kg, would like 52.5 kg.",
        {"discipline": "strength", "now": {"overhead-press": (45, None)}, "targets": {"overhead-press": (52.5, None)}},
    ),
    (
        "Even if I only got 170kg I'd not cry, but the target is 180kg deadlift. Current 160kg.",
        {"discipline": "strength", "now": {"deadlift": (160, None)}, "targets": {"deadlift": (180, None)}},
    ),
    (
        "plank bores me, my sister holds it 5 min. I hold 45 sec and 2 min is plenty for me",
        {"discipline": "none-or-any", "now": {"plank": 45}, "targets": {"plank": 120}, "no": "none-or-any"},
    ),
    (
        "Our team total was 2400 kg. My own squat is 155 kg and I'm aiming at 170 kg.",
        {"discipline": "any", "now": {"back-squat": (155, None)}, "targets": {"back-squat": (170, None)}},
    ),
    (
        "With straps and a belt and the music on I might deadlift 200kg, never tried. 185kg is done. 205kg is wanted.",
        {"discipline": "strength", "now": {"deadlift": (185, None)}, "targets": {"deadlift": (205, None)}},
    ),
    (
        "Been lifting 6 years. Bench 120 kg. Dad did 150 kg in his prime.",
        {"discipline": "none-or-any", "now": {"bench-press": (120, None)}, "level": "advanced"},
    ),
    (
        "I burned 600 kcal and did 60 push-ups over the whole session, but in one set I do 18. One set of 30 is my goal.",
        {"discipline": "any", "now": {"push-up": (None, 18)}, "targets": {"push-up": (None, 30)}},
    ),
    (
        "Don't know my maxes. My trainer lifts 140 kg, no use to me. I just want a 100 kg deadlift.",
        {"discipline": "strength", "targets": {"deadlift": (100, None)}, "unknown": True},
    ),
    (
        "Wrote 225 in my form, that was a typo! Bench is 205 lb, and 225 lb is nowhere in my plans, 215 lb is.",
        {
            "discipline": "strength",
            "now": {"bench-press": (92.99, None)},
            "targets": {"bench-press": (97.52, None)},
            "unit": "lb",
        },
    ),
    (
        "Half squats with 160 kg don't count I know. Full depth back squat is 120 kg. I'd like 140 kg full depth.",
        {"discipline": "strength", "now": {"back-squat": (120, None)}, "targets": {"back-squat": (140, None)}},
    ),
    (
        "Mum is 70 and deadlifts 70 kg. I'm 35 and deadlift 90 kg, embarrassing, make it 120 kg",
        {"discipline": "strength", "now": {"deadlift": (90, None)}, "targets": {"deadlift": (120, None)}},
    ),
    (
        "They seeded me at 3:15 for the marathon by mistake. My time is 3:42 and I hope for 3:35 on 2 May 2027.",
        {
            "discipline": "running",
            "now": {"race": 13320},
            "targets": {"race": 12900},
            "event": "2027-05-02",
            "event_name": "marathon",
        },
    ),
    (
        "I had planned 110kg bench for this year, didn't happen, 102.5kg it is. New plan: 107.5kg by the end of May.",
        {
            "discipline": "strength",
            "now": {"bench-press": (102.5, None)},
            "targets": {"bench-press": (107.5, None)},
            "event": "2027-05-31",
            "event_name": "none-or-any",
        },
    ),
    ("Garage: power rack, 20 kilo bar, flat bench. Thats the lot.", {"kit": {"barbell", "bench", "rack"}}),
    ("im in a puregym so theres everything you could think of, can go 4x a week", {"kit": "full gym", "days": 4}),
    ("No kit at all, I live in a studio flat and train on the carpet.", {"kit": set()}),
    (
        "Have: 2 kettlebells (16 and 24), jump rope. Want: get fitter.",
        {"kit": {"jump rope", "kettlebell"}, "discipline": "general fitness"},
    ),
    (
        "What can you make out of a pair of adjustable dumbbells and a bench that inclines? 45 minutes tops, I want bigger arms and chest",
        {"kit": {"bench", "dumbbells"}, "minutes": 45, "discipline": "hypertrophy"},
    ),
    (
        "I train in the park near my home, there is one high bar for the pull ups and parallel bars for dips, nothing more",
        {"kit": {"dip bars", "pull-up bar"}},
    ),
    (
        "My CrossFit box has the usual plus a ski erg and two sleds. I do Hyrox on 14 March.",
        {"kit": "any", "discipline": "mixed modal", "event": "2027-03-14", "event_name": "any"},
    ),
    (
        "the wife bought me rings for my birthday and they're hanging in the carport, so thats my gym now lol",
        {"kit": {"rings"}},
    ),
    ("Only bands. On the road for work till Xmas.", {"kit": {"bands"}}),
    (
        "Full commercial gym. Mon Wed Fri. 1hr.",
        {"kit": "full gym", "named": ["monday", "wednesday", "friday"], "minutes": 60},
    ),
    (
        "Equipment list:\n- trap bar\n- bumper plates\n- sandbag 40kg\n- pull-up bar in the doorway",
        {"kit": {"bumper plates", "pull-up bar", "sandbag", "trap bar"}},
    ),
    ("there's a wee gym at my work in the basement, never really looked what's in it tbh", {"kit": "any"}),
    (
        "I've a Concept2 rower in the spare room and a medicine ball, that's me. Want to lose a stone or so.",
        {"kit": {"medicine ball", "rower"}, "discipline": "general fitness", "targets": "none-or-any"},
    ),
    (
        "Got a treadmill at home for when it's icy, otherwise I run outside. About 30 km a week, longest 12.",
        {"kit": {"treadmill"}, "weekly_km": 30.0, "longest_km": 12.0, "discipline": "running"},
    ),
    (
        "Hello coach! I have at my house the barbell, the rack and the bench, also dumbbells until 30 kg. I wish to squat 140 kg.",
        {
            "kit": {"barbell", "bench", "dumbbells", "rack"},
            "targets": {"back-squat": (140, None)},
            "discipline": "strength",
        },
    ),
    ("just me and the floor mate, no weights nothing", {"kit": set(), "discipline": "none-or-any"}),
    (
        "Where I train: university gym. What's there: dumbbells up to 40s, a cable station, a bunch of machines. No barbells, believe it or not.",
        {"kit": {"cables", "dumbbells", "machines"}},
    ),
    (
        "My condo gym only has machines and a couple of bikes, so please build it round those. 3 days",
        {"kit": {"bike", "machines"}, "days": 3},
    ),
    (
        "Everything I own fits under the bed: bands, a rope for skipping, one 12kg kettlebell",
        {"kit": {"bands", "jump rope", "kettlebell"}},
    ),
    (
        "I lift at a proper weightlifting club, bars and bumpers everywhere, squat racks along the wall. snatch is 82 kg, want 90.",
        {
            "kit": {"barbell", "bumper plates", "rack"},
            "discipline": "weightlifting",
            "now": {"snatch": (82, None)},
            "targets": {"snatch": (90, None)},
        },
    ),
    ("Anytime Fitness member, twice a week is what I manage", {"kit": "full gym", "days": 2}),
    ("dumbells. thats it. only dumbells.", {"kit": {"dumbbells"}}),
    (
        "We're lucky, the fire station has a sled, a sandbag, kettlebells and an assault bike out the back and we can use it on shift.",
        {"kit": {"bike", "kettlebell", "sandbag", "sled"}},
    ),
    (
        "With a plyo box, rings and a pull up bar in the garden what could I get up to in 12 weeks? Id love a muscle up",
        {
            "kit": {"box", "pull-up bar", "rings"},
            "weeks": 12,
            "discipline": "none-or-any",
            "targets": "none-or-any",
            "likes": "none-or-any",
        },
    ),
    (
        "I can use the big gym in town with all the gear, Tuesdays and Saturdays, about 75 min each",
        {"kit": "full gym", "named": ["tuesday", "saturday"], "minutes": 75},
    ),
    (
        "Home set up is a barbell plus plates (130kg total), no rack so I have to clean everything off the floor.",
        {"kit": {"barbell"}},
    ),
    (
        "hotel rooms 5 nights out of 7. zero equipment. 20 mins before breakfast",
        {"kit": set(), "minutes": 20, "days": "none-or-any"},
    ),
    (
        "Kit wise I've dumbbells, bands, and a bench my brother left here for good when he moved to Perth.",
        {"kit": {"bands", "bench", "dumbbells"}},
    ),
    (
        "Bodyweight only please, I've got nothing to lift. 5 days a week, half an hour",
        {"kit": set(), "discipline": "bodyweight", "days": 5, "minutes": 30},
    ),
    (
        "The cellar ceiling is 1.95 m so nothing overhead standing, but I have down there a rack, a bar, a bench and a cable pulley",
        {"kit": {"barbell", "bench", "cables", "rack"}, "no": "none-or-any"},
    ),
    ("Bench and barbell yes. Rack no. Dumbbells yes. Cables no.", {"kit": {"barbell", "bench", "dumbbells"}}),
    (
        "I go to gym with all equipments, is very big gym. I am beginner, want muscle.",
        {"kit": "full gym", "level": "beginner", "discipline": "hypertrophy"},
    ),
    (
        "Powerlifting meet 22 May, training out of a barn: competition bar, combo rack, bench, and a set of bands",
        {
            "kit": {"bands", "barbell", "bench", "rack"},
            "discipline": "powerlifting",
            "event": "2027-05-22",
            "event_name": "any",
        },
    ),
    ("got kettlebells 8 12 16 20 24 and that's plenty for me", {"kit": {"kettlebell"}}),
    ("Doorframe pull-up bar: check. Dip station: check. Anything else: nope.", {"kit": {"dip bars", "pull-up bar"}}),
    (
        "I'm at sea for 4 months on a tanker, ship's gym has a rower, a spin bike and some dumbbells. Need something for 4 days a week.",
        {"kit": {"bike", "dumbbells", "rower"}, "days": 4, "weeks": "none-or-any"},
    ),
    (
        "prison officer here, staff gym has a smith machine, leg press, lat pulldown etc, no free weights",
        {"kit": {"machines"}},
    ),
    (
        "So basically a full gym, but I hate the leg press so leave that out yeah?",
        {"kit": "full gym", "no": ["leg press"]},
    ),
    ("Living room, yoga mat, resistance bands. Bad knee on the left.", {"kit": {"bands"}, "care": ["knee"]}),
    (
        "I've turned the shed into a gym!! Rack, barbell, bumpers, rings off the beam, second hand rower. Can train every day bar Sunday.",
        {"kit": {"barbell", "bumper plates", "rack", "rings", "rower"}, "days": "none-or-any", "named": "none-or-any"},
    ),
    ("theres a leisure centre gym 5 mins from me, its got free weights machines cardio the works", {"kit": "full gym"}),
    (
        "Gear: DBs to 50 lb, adj bench, chin bar. Goal: DB bench the 50s for 12",
        {
            "kit": {"bench", "dumbbells", "pull-up bar"},
            "unit": "lb",
            "targets": {"dumbbell-bench-press": (22.68, 12)},
            "discipline": "strength",
        },
    ),
    (
        "At the moment I'm working out with one single kettlebell of 20 kilos and I don't plan on more",
        {"kit": {"kettlebell"}},
    ),
    (
        "Please plan for barbell, rack and bench. I squat 110 kg for 5 and bench 80 kg for 5 these days.",
        {
            "discipline": "any",
            "kit": {"barbell", "bench", "rack"},
            "now": {"back-squat": (110, 5), "bench-press": (80, 5)},
        },
    ),
    (
        "ok so equipment.. rack ✅ barbell ✅ bench ✅ dumbbells ❌ cables ❌ pullup bar ✅",
        {"kit": {"barbell", "bench", "pull-up bar", "rack"}},
    ),
    (
        "Training for a half on 18 April and I've got a treadmill plus some dumbbells for the strength bits",
        {
            "kit": {"dumbbells", "treadmill"},
            "discipline": "running",
            "event": "2027-04-18",
            "event_name": "half marathon",
        },
    ),
    ("Nowt but a skipping rope and a back step, pal.", {"kit": {"jump rope"}}),
    (
        "the gym on base is huge, platforms, racks, machines, ergs, sleds, you name it. start me 4 January",
        {"kit": "full gym", "start": "2027-01-04"},
    ),
    (
        "Could you work with a medicine ball, a box and a sandbag? It's what the rugby club lends me year round.",
        {"kit": {"box", "medicine ball", "sandbag"}},
    ),
    (
        "I set up with gymnastic rings on a tree branch, do pullups there 8 in a row, would like 15",
        {
            "kit": {"rings"},
            "now": {"pull-up": (None, 8)},
            "targets": {"pull-up": (None, 15)},
            "discipline": "none-or-any",
        },
    ),
    (
        "My equipment situation is weird: a trap bar with 200 kg of plates, but no straight bar. Deadlifting with the trap bar 170 kg at best, aiming 200.",
        {
            "kit": {"trap bar"},
            "now": {"trap-bar-deadlift": (170, None)},
            "targets": {"trap-bar-deadlift": (200, None)},
            "discipline": "strength",
        },
    ),
    (
        "Cable machine, dumbbells and a bench in my apartment complex, open 6 to 22",
        {"kit": {"bench", "cables", "dumbbells"}},
    ),
    ("Gold's. So anything goes, except I don't do burpees, ever.", {"kit": "full gym", "no": ["burpees"]}),
    (
        "not a gym person, ill train at home without anything",
        {"kit": set(), "no": "none-or-any", "discipline": "none-or-any"},
    ),
    (
        "Half my week's at my flat with bands only, and the other half I'm at a full gym. Dunno how you handle that",
        {"kit": "any"},
    ),
    (
        "In our village hall they put a bike, a treadmill and a rower. I am 61 and would like more energy, maybe three times per week.",
        {"kit": {"bike", "rower", "treadmill"}, "discipline": "general fitness", "days": 3},
    ),
    (
        "squat stands, oly bar, 100kg of rubber plates, one flat bench. Shoulder's dodgy so easy on the pressing",
        {"kit": {"barbell", "bench", "bumper plates", "rack"}, "care": ["shoulder"], "no": "none-or-any"},
    ),
    ("I do everything with dumbbells since I haven't got the space for a bar", {"kit": {"dumbbells"}}),
    (
        "Kit: ski erg, rower, wall balls, sled, kettlebells (Hyrox affiliate gym). Event's 6 Feb!",
        {
            "kit": {"kettlebell", "medicine ball", "rower", "ski erg", "sled"},
            "discipline": "mixed modal",
            "event": "2027-02-06",
            "event_name": "any",
        },
    ),
    (
        "There is access to all equipment. No injuries. One hour. Four days.",
        {"kit": "full gym", "nothing": True, "minutes": 60, "days": 4},
    ),
    (
        "my office has a tiny gym w/ dumbbells up to 20kg and a bench, I'd go on lunch breaks so 40 min max",
        {"kit": {"bench", "dumbbells"}, "minutes": 40},
    ),
    (
        "Just moved, new house came with a rack and barbell in the garage, previous owners didnt want them back. Bench I ordered came yesterday.",
        {"kit": {"barbell", "bench", "rack"}},
    ),
    (
        "if I say I own a box, two 15kg dumbbells and a pull-up bar, is that enough to get in shape?",
        {"kit": {"box", "dumbbells", "pull-up bar"}, "discipline": "general fitness"},
    ),
    (
        "All I use is the calisthenics park: bars for pull-ups, dip bars. 3 yrs of it.",
        {"kit": {"dip bars", "pull-up bar"}, "discipline": "bodyweight", "level": "intermediate"},
    ),
    (
        "Barbell (women's 15 kg), bumper plates, rack — at the school where I teach, keys are mine. Clean & jerk 60 kg now, 70 kg wanted by end of May.",
        {
            "kit": {"barbell", "bumper plates", "rack"},
            "discipline": "weightlifting",
            "now": {"clean-and-jerk": (60, None)},
            "targets": {"clean-and-jerk": (70, None)},
            "event": "2027-05-31",
            "event_name": "none-or-any",
        },
    ),
    (
        "machines only pls, free weights scare me, complete novice",
        {"kit": {"machines"}, "level": "beginner", "no": ["free weights"]},
    ),
    (
        "I train fasted, in the garage, in the cold, with kettlebells. Every other day.",
        {"kit": {"kettlebell"}, "days": "any"},
    ),
    ("it's a globo gym, nothing special about it but there's everything in there", {"kit": "full gym"}),
    ("Turbo trainer bike and a set of bands since I broke up with the gym", {"kit": {"bands", "bike"}}),
    (
        "You asked what I've got: adjustable DBs (5-52 lb), bands, a doorway bar. You asked where: bedroom.",
        {"kit": {"bands", "dumbbells", "pull-up bar"}, "unit": "lb"},
    ),
    (
        "No gym, no gear, no excuses 💪 want 50 push ups straight, at 22 now",
        {"kit": set(), "discipline": "any", "targets": {"push-up": (None, 50)}, "now": {"push-up": (None, 22)}},
    ),
    (
        "So the kids' trampoline is outside, and inside I have a rower and some 10 kg dumbbells, it's what there is.",
        {"kit": {"dumbbells", "rower"}},
    ),
    ("Ye I've a bar, a rack and a bench ma da welded himself, solid as owt", {"kit": {"barbell", "bench", "rack"}}),
    ("Backyard. Sandbag. Sled. Kettlebell. Sunshine.", {"kit": {"kettlebell", "sandbag", "sled"}}),
    (
        "Fully equipped gym in my building w/ racks cables machines dbs everything, 90 mins 5x/week, advanced lifter, going for size",
        {"kit": "full gym", "minutes": 90, "days": 5, "level": "advanced", "discipline": "hypertrophy"},
    ),
    ("I'd say two kettlebells, and, if you count it, a jump rope", {"kit": {"jump rope", "kettlebell"}}),
    (
        "Training takes place at the physio's little studio: cables, bands, a box. My back is still touchy.",
        {"kit": {"bands", "box", "cables"}, "care": ["back"]},
    ),
    (
        "I use a barbell, a rack, a bench, dumbbells and a rower; swap the rower in for running because I can't stand running.",
        {"kit": {"barbell", "bench", "dumbbells", "rack", "rower"}, "no": ["running"], "swaps": "none-or-any"},
    ),
    (
        "dips on two chairs, pullups on the kids swing frame, thats my whole gym haha",
        {"kit": "any", "discipline": "none-or-any"},
    ),
    (
        "Could be anything in the room: the gym's full size, open 24h, I just go Thurs, Fri and Sun",
        {"kit": "full gym", "named": ["thursday", "friday", "sunday"]},
    ),
    ("Sold my rack and bar when the baby came, so it's down to a pair of dumbbells.", {"kit": {"dumbbells"}}),
    ("my mate has a full gym in his garage but im not allowed in, so bands it is", {"kit": {"bands"}}),
    ("I wish I had a rower! For now it's the kettlebell and that's all.", {"kit": {"kettlebell"}}),
    ("Cancelled my gym membership in August, nothing at home either", {"kit": set()}),
    (
        "Would a cable machine be worth buying? I've a rack, barbell and bench already.",
        {"kit": {"barbell", "bench", "rack"}},
    ),
    ("My sister trains with machines at her gym and looks great. Me I have two dumbbells.", {"kit": {"dumbbells"}}),
    (
        "I used to compete with kettlebells, these days it's barbell and rack in a mates-rates club, nothing else in it",
        {"kit": {"barbell", "rack"}},
    ),
    ("I work at the bar till 2am most nights so keep it to 30 minutes, no kit at home", {"kit": set(), "minutes": 30}),
    (
        "The bench outside my flat is where I stretch after runs. I run 25 km a week, no gym, no gear.",
        {"weekly_km": 25.0, "discipline": "running", "kit": set()},
    ),
    ("I bike to work every day, 8 km each way, and I don't have any equipment.", {"kit": set()}),
    ("If I bought a treadmill would you use it? Because right now I only run in the woods.", {"discipline": "running"}),
    (
        "Ring finger is broken in a splint, so no hanging. Have dumbbells and a bench.",
        {"care": ["finger"], "no": ["hanging"], "kit": {"bench", "dumbbells"}},
    ),
    (
        "Barbell broke last week (yes really). Still got the rack, the bench, and dumbbells to 32.",
        {"kit": {"bench", "dumbbells", "rack"}},
    ),
    (
        "ordered a squat rack for black friday but wont be here till feb so plan with just the dumbells please",
        {"kit": {"dumbbells"}},
    ),
    (
        "I bench 90 kg and want 110 kg",
        {"now": {"bench-press": (90, None)}, "targets": {"bench-press": (110, None)}, "discipline": "strength"},
    ),
    (
        "we had a band practice room that I cleared out, now there's a barbell and a rack in it",
        {"kit": {"barbell", "rack"}},
    ),
    (
        "The neighbours would kill me if I used a sled on the street, so I've the kettlebells and a mat.",
        {"kit": {"kettlebell"}},
    ),
    (
        "Gave my rings away, too hard on the elbows. Pull up bar's still up in the hallway.",
        {"kit": {"pull-up bar"}, "care": "none-or-any", "no": "none-or-any"},
    ),
    (
        "They closed the full gym in our town. The hall that's left has a rower, bike and machines.",
        {"kit": {"bike", "machines", "rower"}},
    ),
    (
        "Don't give me anything with a jump rope, I've got one but my ankle hates it. I've also got dumbbells.",
        {"kit": "any", "no": ["jump rope"], "care": ["ankle"]},
    ),
    (
        "Boyfriend's barbell and rack are off limits (long story). I've got my own kettlebells and bands",
        {"kit": {"bands", "kettlebell"}},
    ),
    (
        "I'd like to row in the summer on the lake, real boat. No rowing machine, just dumbbells here",
        {"kit": {"dumbbells"}, "discipline": "none-or-any", "likes": "none-or-any"},
    ),
    (
        "back when i lived in leeds i had cables, machines, the lot. moved to the croft and now its a sandbag and a hill",
        {"kit": {"sandbag"}},
    ),
    (
        "My box sent me a bill so I quit crossfit. Want to get strong at home, barbell + rack + bumper plates",
        {"kit": {"barbell", "bumper plates", "rack"}, "discipline": "strength"},
    ),
    ("can you make me a plan my nan could do? she has bands. i have a full gym, its for me tho", {"kit": "full gym"}),
    (
        "Maybe next year I'll join a gym with machines and cables. Today it's bodyweight, 3 mornings a week.",
        {"kit": set(), "days": 3, "discipline": "none-or-any"},
    ),
    (
        "Lent my dumbbells to a cousin who's never giving them back, let's be honest. Kettlebell is all that remains",
        {"kit": {"kettlebell"}},
    ),
    (
        "In the hotel last week I trained with dumbbells, cables and a treadmill and loved it, but at home there's just the pull-up bar",
        {"kit": {"pull-up bar"}, "likes": "none-or-any"},
    ),
    (
        "My son says you need a rack to squat. I don't have one, I've a bar and plates. Is he right?",
        {"kit": {"barbell"}},
    ),
    ("I drive a car-rack lorry and sleep in it, so no equipment, 25 min a go", {"kit": set(), "minutes": 25}),
    ("No machines please! Full gym though.", {"kit": "full gym", "no": ["machines"]}),
    (
        "they say sled work is good for knees, mine are sore. sadly my gym doesnt have a sled, just racks, barbells, benches and dumbbells",
        {"kit": {"barbell", "bench", "dumbbells", "rack"}, "care": ["knee"]},
    ),
    (
        "The dumbbells went rusty and are at the tip. So: bands, chin-up bar, will power",
        {"kit": {"bands", "pull-up bar"}},
    ),
    (
        "2 plates on bench by 1 June is the dream (kg obvs), currently 85 kg. Home gym with rack, bar, bench.",
        {
            "kit": {"barbell", "bench", "rack"},
            "targets": {"bench-press": (100, None)},
            "now": {"bench-press": (85, None)},
            "discipline": "strength",
            "event": "2027-06-01",
            "event_name": "none-or-any",
        },
    ),
    (
        "What do you think of ski ergs? Never touched one. I've got a bike and a rower and a marathon on 25 April.",
        {"kit": {"bike", "rower"}, "discipline": "running", "event": "2027-04-25", "event_name": "marathon"},
    ),
    (
        "Until Friday I've my gym, then it shuts for good and all I'll have is two kettlebells, so write it for those.",
        {"kit": {"kettlebell"}},
    ),
    (
        "tried a trap bar once at a trade show, dead nice. mine's a normal barbell, with a rack. pull 3 plates (kg) for a single",
        {"discipline": "any", "kit": {"barbell", "rack"}, "now": {"deadlift": (140, None)}},
    ),
    (
        "My ex kept the bench and the dumbbells, I kept the cat and the bands. 4 days/wk, 30min",
        {"kit": {"bands"}, "days": 4, "minutes": 30},
    ),
    (
        "If money was no object I'd have a rack, bumpers, a ski erg. Reality = a 16 kg kettlebell and a staircase",
        {"kit": {"kettlebell"}},
    ),
    (
        "A lad at work with a full gym in his house squats 200 kg. I squat 120 kg in a shed with a bar and a rack, no idea what my other maxes are.",
        {"discipline": "any", "kit": {"barbell", "rack"}, "now": {"back-squat": (120, None)}, "unknown": "any"},
    ),
    ("Can do 4 days, 50 min each, want to get bigger.", {"discipline": "hypertrophy", "days": 4, "minutes": 50}),
    (
        "mon wed fri, 1h, barbell + rack + bench in garage. strength pls",
        {
            "discipline": "strength",
            "named": ["monday", "wednesday", "friday"],
            "minutes": 60,
            "kit": {"barbell", "bench", "rack"},
        },
    ),
    (
        "Hiya coach, Tuesdays and Thursdays are the only evenings I've got free, about three quarters of an hour each time.",
        {"named": ["tuesday", "thursday"], "minutes": 45},
    ),
    (
        "I am available for training every day except Wednesday and Sunday. Goal is to lose weight.",
        {"discipline": "general fitness", "named": ["monday", "tuesday", "thursday", "friday", "saturday"]},
    ),
    (
        "Twice a week is my limit with the twins, half an hour tops while they nap. Only bodyweight stuff, no equipment.",
        {"discipline": "bodyweight", "days": 2, "minutes": 30, "kit": set()},
    ),
    (
        "Five sessions weekly. Ninety minutes apiece. Powerlifting.",
        {"discipline": "powerlifting", "days": 5, "minutes": 90},
    ),
    ("I train every other day, never longer than 40 min", {"days": "any", "minutes": 40}),
    (
        "weekends only mate, sat n sun, can go 2 hrs both days, full commercial gym",
        {"named": ["saturday", "sunday"], "minutes": 120, "kit": "full gym"},
    ),
    (
        "Mon-Fri before work, 6am till 6:45, got dumbbells and bands at home",
        {
            "named": ["monday", "tuesday", "wednesday", "thursday", "friday"],
            "minutes": 45,
            "kit": {"bands", "dumbbells"},
        },
    ),
    (
        "My shifts change but 3 or 4 trainings in the week is realistic, each between 45 and 60 minutes.",
        {"days": "any", "minutes": "any"},
    ),
    ("I'd go six times a week if you let me, so please program six.", {"days": 6}),
    (
        "Days: M/W/Th/Sa\nTime: 75min\nGoal: muscle\nGym: big commercial one",
        {
            "discipline": "hypertrophy",
            "named": ["monday", "wednesday", "thursday", "saturday"],
            "minutes": 75,
            "kit": "full gym",
        },
    ),
    ("I want three runs per week, on the other four days I rest.", {"discipline": "running", "days": 3}),
    (
        "lunch break lifter here: gym from 12:15 to 13:00, Tuesday, Wednesday and Friday",
        {"kit": "any", "named": ["tuesday", "wednesday", "friday"], "minutes": 45},
    ),
    (
        "All seven days, 20 minutes a day, push-ups at home without any gear.",
        {"discipline": "bodyweight", "days": 7, "minutes": 20, "kit": set()},
    ),
    (
        "Weekdays bar Thursday work for me, an hour and a quarter per session.",
        {"named": ["monday", "tuesday", "wednesday", "friday"], "minutes": 75},
    ),
    (
        "Please not more than 35 minutes the workout, I have only kettlebell, and I can make it thrice a week.",
        {"days": 3, "minutes": 35, "kit": {"kettlebell"}},
    ),
    ("once a week is all i can manage atm, saturdays, 90 mins", {"named": ["saturday"], "minutes": 90}),
    ("Could you do me a four-day upper/lower split? Sessions of 1 hr 10.", {"days": 4, "minutes": 70}),
    ("I've two evenings plus Sunday morning, so three goes a week, 55 min each.", {"days": 3, "minutes": 55}),
    (
        "Half an hour Mondays, Tuesdays, Thursdays. Bad left knee, so careful with that.",
        {"named": ["monday", "tuesday", "thursday"], "minutes": 30, "care": ["knee"]},
    ),
    ("Free Wed + Sat + Sun!! dont like burpees lol", {"named": ["wednesday", "saturday", "sunday"], "no": ["burpees"]}),
    ("I can give it five hours a week, spread over five days.", {"days": 5, "minutes": 60}),
    (
        "A 2-day programme, please, an hour each, nothing hurts, complete novice.",
        {"days": 2, "minutes": 60, "nothing": True, "level": "beginner"},
    ),
    (
        "Got the gym key for Tue/Thu/Sun. Session length: one and a half hours. I bench 100 kg for 5 now and want 120.",
        {
            "kit": "any",
            "discipline": "strength",
            "named": ["tuesday", "thursday", "sunday"],
            "minutes": 90,
            "now": {"bench-press": (100, 5)},
            "targets": {"bench-press": (120, None)},
        },
    ),
    (
        "Four times weekly, twenty-five minutes a pop. Just pull-up bar and rings here.",
        {"days": 4, "minutes": 25, "kit": {"pull-up bar", "rings"}, "discipline": "none-or-any"},
    ),
    (
        "Monday's legs, Thursday's everything else: that's my week and I'm keeping those two.",
        {"named": ["monday", "thursday"]},
    ),
    (
        "Me and iron: Mon, Tue, Thu, Fri. Me and couch: the rest. Sessions run 80 minutes.",
        {"named": ["monday", "tuesday", "thursday", "friday"], "minutes": 80},
    ),
    ("I need a 12 week strength plan, 3 days each week.", {"discipline": "strength", "weeks": 12, "days": 3}),
    (
        "eight weeks, four days, sixty minutes. hypertrophy. go",
        {"discipline": "hypertrophy", "weeks": 8, "days": 4, "minutes": 60},
    ),
    ("Let's run this for three months beginning 4 January.", {"weeks": "any", "start": "2027-01-04"}),
    (
        "Start me on Monday 30 November, 10 weeks long, and I can do Mon/Wed/Sat.",
        {"start": "2026-11-30", "weeks": 10, "named": ["monday", "wednesday", "saturday"]},
    ),
    (
        "Half a year of training ahead of me, 5 days a week, want to snatch 90 kg. Now it's 75 kg.",
        {
            "discipline": "weightlifting",
            "weeks": "any",
            "days": 5,
            "targets": {"snatch": (90, None)},
            "now": {"snatch": (75, None)},
        },
    ),
    ("can we kick off 1 feb? 16 wks pls, 3x/wk, 1h", {"start": "2027-02-01", "weeks": 16, "days": 3, "minutes": 60}),
    ("I'd like a six-week block, starting tomorrow.", {"weeks": 6, "start": "2026-11-25"}),
    (
        "On holiday until 10 January, so first workout on the 11th, please. Two days a week.",
        {"start": "2027-01-11", "days": 2},
    ),
    (
        "A 20-week plan with 4 sessions a week for my clean and jerk, currently 100 kg, I'm after 115 kg.",
        {
            "discipline": "weightlifting",
            "weeks": 20,
            "days": 4,
            "now": {"clean-and-jerk": (100, None)},
            "targets": {"clean-and-jerk": (115, None)},
        },
    ),
    ("Make it nine weeks. From 7 December. 45-minute sessions.", {"weeks": 9, "start": "2026-12-07", "minutes": 45}),
    (
        "I begin first of December and want you to plan me the next 14 weeks, thanks. Running, 4 times per week.",
        {"discipline": "running", "start": "2026-12-01", "weeks": 14, "days": 4},
    ),
    (
        "New year new me haha, start 1 January, wanna be fitter, 3 days/wk, 30 mins",
        {"discipline": "general fitness", "start": "2027-01-01", "days": 3, "minutes": 30},
    ),
    ("The plan should go for 5 weeks only since then I move abroad.", {"weeks": 5}),
    (
        "Week one should be the week of Monday 11 January; give me 8 weeks in total.",
        {"start": "2027-01-11", "weeks": 8},
    ),
    (
        "starting next monday, mondays & fridays, 1 hour, got dumbells up to 20kg",
        {"start": "2026-11-30", "named": ["monday", "friday"], "minutes": 60, "kit": {"dumbbells"}},
    ),
    (
        "I have got a fortnight less than three months, so ten weeks let's say, to put muscle on.",
        {"discipline": "hypertrophy", "weeks": 10},
    ),
    (
        "My first marathon is on 18 April 2027, I can run 5 days a week.",
        {"discipline": "running", "event": "2027-04-18", "event_name": "marathon", "days": 5},
    ),
    (
        "Half marathon 21 March, want sub 1:45, last one took me 1:52.",
        {
            "discipline": "running",
            "event": "2027-03-21",
            "event_name": "half marathon",
            "targets": {"race": 6300},
            "now": {"race": 6720},
        },
    ),
    (
        "Powerlifting meet on Feb 27. Training Mon Tue Thu Sat, two hours.",
        {
            "discipline": "powerlifting",
            "event": "2027-02-27",
            "event_name": "any",
            "named": ["monday", "tuesday", "thursday", "saturday"],
            "minutes": 120,
        },
    ),
    (
        "in 14 weeks is my meet, 4 days a week, squat 405 lbs right now",
        {
            "discipline": "powerlifting",
            "weeks": "event-or-14",
            "event": "none-or-any",
            "event_name": "any",
            "days": 4,
            "now": {"back-squat": (183.7, None)},
            "unit": "lb",
        },
    ),
    (
        "Hyrox in Cologne on the 10th of April. I can do 5 sessions a week of an hour each.",
        {"discipline": "mixed modal", "event": "2027-04-10", "event_name": "any", "days": 5, "minutes": 60},
    ),
    (
        "10k race 6 June, sub 50 min is the dream. Three runs weekly.",
        {"discipline": "running", "event": "2027-06-06", "event_name": "10 km", "targets": {"race": 3000}, "days": 3},
    ),
    (
        "Must pass the fire service test on 15 March, so 4 workouts per week until that day.",
        {"discipline": "none-or-any", "event": "2027-03-15", "event_name": "any", "days": 4},
    ),
    (
        "I want to deadlift 200 kg by 1 June. I pull 170 kg at the moment and train three times weekly.",
        {
            "discipline": "strength",
            "event": "2027-06-01",
            "event_name": "none-or-any",
            "targets": {"deadlift": (200, None)},
            "now": {"deadlift": (170, None)},
            "days": 3,
        },
    ),
    (
        "getting married 14 aug!! need to lose weight til then, mon/wed/fri 40 min",
        {
            "discipline": "general fitness",
            "event": "2027-08-14",
            "event_name": "any",
            "named": ["monday", "wednesday", "friday"],
            "minutes": 40,
        },
    ),
    (
        "By the end of May I would like to do 15 pull-ups, today it is 8. Pull-up bar at home.",
        {
            "discipline": "any",
            "event": "2027-05-31",
            "event_name": "none-or-any",
            "targets": {"pull-up": (None, 15)},
            "now": {"pull-up": (None, 8)},
            "kit": {"pull-up bar"},
        },
    ),
    (
        "Parkrun 5k PB attempt on Saturday 20 Feb. Can run Tue, Thu and Sun.",
        {
            "discipline": "running",
            "event": "2027-02-20",
            "event_name": "5 km",
            "named": ["tuesday", "thursday", "sunday"],
        },
    ),
    (
        "CrossFit comp 2027-05-08. 5x a week, 75 min, full box with everything.",
        {
            "discipline": "mixed modal",
            "event": "2027-05-08",
            "event_name": "any",
            "days": 5,
            "minutes": 75,
            "kit": "any",
        },
    ),
    (
        "Nationals in weightlifting are the 19th of June and I'm training six days a week, two hours daily.",
        {"discipline": "weightlifting", "event": "2027-06-19", "event_name": "any", "days": 6, "minutes": 120},
    ),
    (
        "By March I want to bench 2 plates, kilos not pounds. Mondays and Thursdays.",
        {
            "discipline": "strength",
            "event": "2027-03-01",
            "event_name": "none-or-any",
            "targets": {"bench-press": (100, None)},
            "named": ["monday", "thursday"],
        },
    ),
    (
        "London marathon, 25/04/2027. Running 40 km a week now, longest 16 km. Days: Tue Wed Fri Sun.",
        {
            "discipline": "running",
            "event": "2027-04-25",
            "event_name": "marathon",
            "weekly_km": 40.0,
            "longest_km": 16.0,
            "named": ["tuesday", "wednesday", "friday", "sunday"],
        },
    ),
    (
        "The meet's the 12th of December, so not long! Three sessions a week till then.",
        {"discipline": "powerlifting", "event": "2026-12-12", "event_name": "any", "days": 3},
    ),
    (
        "Army entry on 5 July, so must do 60 push-ups by then; 38 at the moment. Twenty minutes each morning, seven days a week.",
        {
            "discipline": "none-or-any",
            "event": "2027-07-05",
            "event_name": "any",
            "targets": {"push-up": (None, 60)},
            "now": {"push-up": (None, 38)},
            "minutes": 20,
            "days": 7,
        },
    ),
    (
        "Beach trip July 1, wanna look jacked, 5 days a week full gym",
        {"discipline": "hypertrophy", "event": "2027-07-01", "event_name": "any", "days": 5, "kit": "full gym"},
    ),
    (
        "Start 4 January, meet 8 May, train Mon Wed Fri Sat.",
        {
            "discipline": "powerlifting",
            "start": "2027-01-04",
            "event": "2027-05-08",
            "event_name": "any",
            "named": ["monday", "wednesday", "friday", "saturday"],
        },
    ),
    (
        "race day = 9 may (half). start = 14 dec. 4 runs/week",
        {
            "discipline": "running",
            "event": "2027-05-09",
            "event_name": "half marathon",
            "start": "2026-12-14",
            "days": 4,
        },
    ),
    (
        "There is a big ski trip from 6 February and my legs should be ready. Two sessions weekly, 50 mins.",
        {"event": "2027-02-06", "event_name": "any", "days": 2, "minutes": 50, "discipline": "none-or-any"},
    ),
    (
        "Before 30 April I've got to get my squat from 120 to 140 kg.",
        {
            "discipline": "strength",
            "event": "2027-04-30",
            "event_name": "none-or-any",
            "now": {"back-squat": (120, None)},
            "targets": {"back-squat": (140, None)},
        },
    ),
    (
        "My company does a 10 km run, it's on 28 May. I'm a beginner, three times a week half an hour would be ok.",
        {
            "discipline": "running",
            "event": "2027-05-28",
            "event_name": "10 km",
            "level": "beginner",
            "days": 3,
            "minutes": 30,
        },
    ),
    (
        "Turning 40 on 3 April and I want to be in shape for it, twice weekly.",
        {"discipline": "general fitness", "event": "2027-04-03", "event_name": "any", "days": 2},
    ),
    (
        "Police fitness exam, 22 January. Got 45 mins on Monday, Tuesday, Wednesday, Saturday. No injuries.",
        {
            "discipline": "none-or-any",
            "event": "2027-01-22",
            "event_name": "any",
            "minutes": 45,
            "named": ["monday", "tuesday", "wednesday", "saturday"],
            "nothing": True,
        },
    ),
    (
        "It's a 5k, it's on 13 March, and I'm slow: 32 minutes. Would love 28.",
        {
            "discipline": "running",
            "event": "2027-03-13",
            "event_name": "5 km",
            "now": {"race": 1920},
            "targets": {"race": 1680},
        },
    ),
    (
        "Competition's on 17 October 2027, total of 600 kg is what I'm chasing, four evenings a week, 100 minutes.",
        {
            "discipline": "powerlifting",
            "event": "2027-10-17",
            "event_name": "any",
            "days": 4,
            "minutes": 100,
            "targets": "none-or-any",
        },
    ),
    (
        "gym tue + fri, dodgy shoulder, 1 hr, finish by 31 march",
        {
            "kit": "any",
            "named": ["tuesday", "friday"],
            "care": ["shoulder"],
            "minutes": 60,
            "event": "2027-03-31",
            "event_name": "none-or-any",
        },
    ),
    (
        "Would 3 days be enough? That's what I have, an hour each, and I've lifted for 7 years.",
        {"days": 3, "minutes": 60, "level": "advanced"},
    ),
    (
        "On Mondays I can, on Tuesdays I can't, on Wednesdays I can, and Friday also OK. Other days no.",
        {"named": ["monday", "wednesday", "friday"]},
    ),
    (
        "Fourty minutes, Wed/Fri/Sun, treadmill + dumbells, wanna have more energy",
        {
            "discipline": "general fitness",
            "minutes": 40,
            "named": ["wednesday", "friday", "sunday"],
            "kit": {"dumbbells", "treadmill"},
        },
    ),
    (
        "Och, I can dae four nights a week, nae mair than an hour each, wee garage wi' a barbell an' rack.",
        {"days": 4, "minutes": 60, "kit": {"barbell", "rack"}},
    ),
    (
        "Arvo sessions Monday to Thursday, 50 minutes, heaps keen on getting stronger.",
        {"discipline": "strength", "named": ["monday", "tuesday", "wednesday", "thursday"], "minutes": 50},
    ),
    (
        "Thursday, Saturday and Monday please, in that rhythm, for 7 weeks.",
        {"named": ["monday", "thursday", "saturday"], "weeks": 7},
    ),
    ("I have 150 minutes per week which I want to cut in three equal sessions.", {"days": 3, "minutes": 50}),
    (
        "Plan length: 13 weeks. Frequency: 2. Duration: 60'. Aim: bigger arms.",
        {"discipline": "hypertrophy", "weeks": 13, "days": 2, "minutes": 60},
    ),
    ("My husband trains six days a week, I can manage three.", {"days": 3}),
    ("Used to lift Mon/Wed/Fri, now it's Tuesday and Saturday only.", {"named": ["tuesday", "saturday"]}),
    (
        "My brother runs the marathon on 18 April, I just want to get strong. 3 days a week.",
        {"discipline": "strength", "days": 3},
    ),
    ("Did 12 weeks of another programme and got nowhere, so now please 8 weeks from you.", {"weeks": 8}),
    ("I'd love to train five days but with my job it's two. 45 min.", {"days": 2, "minutes": 45}),
    (
        "The gym is 30 minutes from my house, so the workout itself can be 60 minutes, four days.",
        {"kit": "any", "days": 4, "minutes": 60},
    ),
    (
        "Last year I had a meet on 10 October, this time no competition, I only want muscle. 4x a week.",
        {"discipline": "hypertrophy", "days": 4},
    ),
    (
        "If I had an hour a day I'd be huge lol. Reality is 30 minutes, mon thu sun.",
        {"named": ["monday", "thursday", "sunday"], "minutes": 30},
    ),
    (
        "I walk the dog 7 days a week for 40 minutes, but lifting would be Wednesdays and Fridays.",
        {"named": ["wednesday", "friday"]},
    ),
    (
        "Had knee surgery on 3 March this year, so careful with it. Three sessions a week.",
        {"care": ["knee"], "days": 3},
    ),
    (
        "I've been at it for 3 years, never took more than a week off. Four days pls.",
        {"level": "intermediate", "days": 4},
    ),
    ("My mate says 16 weeks is a proper block, but I can only commit to 6.", {"weeks": 6}),
    (
        "Tuesdays I have choir and Thursdays the kids swim, so training must be on Monday, Friday and Sunday.",
        {"named": ["monday", "friday", "sunday"]},
    ),
    (
        "Joined this gym 1 September, it's a big one with everything. Want to begin your plan on 7 December.",
        {"kit": "full gym", "start": "2026-12-07"},
    ),
    (
        "Plank for 3 minutes is my target, now I hold 90 seconds. Session can be 25 minutes.",
        {"discipline": "none-or-any", "targets": {"plank": 180}, "now": {"plank": 90}, "minutes": 25},
    ),
    (
        "I rest 5 minutes between heavy sets, that's how I like it. 4 days, strength.",
        {"discipline": "strength", "days": 4},
    ),
    (
        "Physio told me no running for 4 weeks because of my ankle, so let's lift. Mondays and Wednesdays.",
        {"no": ["running"], "care": ["ankle"], "named": ["monday", "wednesday"], "discipline": "none-or-any"},
    ),
    (
        "My wife's half marathon is on 9 May and I'm looking after the kids that day. For me, 3 gym sessions a week, an hour.",
        {"days": 3, "minutes": 60},
    ),
    ("I work 5 days a week, 10 hours a day. Training: saturday, sunday.", {"named": ["saturday", "sunday"]}),
    (
        "Ran a 10k in 52 minutes last month. Would like to go under 48 and can run four times weekly.",
        {"discipline": "running", "now": {"race": 3120}, "targets": {"race": 2880}, "days": 4},
    ),
    (
        "Yoga class with my mum is on Thursday and that's separate, your plan gets Monday, Tuesday and Saturday.",
        {"named": ["monday", "tuesday", "saturday"]},
    ),
    (
        "someday a marathon maybe, not now. for now 3x30min to be healthy",
        {"discipline": "general fitness", "days": 3, "minutes": 30},
    ),
    (
        "My membership runs out on 28 February but I will renew it, no worries. 5 days a week, 70 min.",
        {"days": 5, "minutes": 70},
    ),
    (
        "In my twenties I trained 2 hours a day, 6 days a week. These days it's 40 minutes, twice.",
        {"minutes": 40, "days": 2},
    ),
    ("Daughter born 12 October, so sleep is bad. Nothing longer than 20 mins, three days.", {"minutes": 20, "days": 3}),
    ("The last coach gave me Mon-Tue-Thu-Fri and it burnt me out. Give me three days instead.", {"days": 3}),
    (
        "I won't be doing the December meet. The one on 20 March is mine, 4 sessions per week.",
        {"discipline": "powerlifting", "event": "2027-03-20", "event_name": "any", "days": 4},
    ),
    (
        "It took me 10 weeks to add 5 kg to my bench. Now at 95 kg, want 105.",
        {"discipline": "strength", "now": {"bench-press": (95, None)}, "targets": {"bench-press": (105, None)}},
    ),
    (
        "I was going to start in November but got ill, so the new start is 4 January. 2 days a week.",
        {"start": "2027-01-04", "days": 2},
    ),
    (
        "My flatmate reckons Sunday is leg day, I say Sunday is for roast. I'm in the gym Tue, Wed and Fri.",
        {"kit": "any", "named": ["tuesday", "wednesday", "friday"]},
    ),
    (
        "I do 5x5 on squats, 100 kg. Train Monday and Thursday.",
        {"named": ["monday", "thursday"], "now": {"back-squat": (100, 5)}, "discipline": "none-or-any"},
    ),
    (
        "Heard you can gain muscle with 3 days, is 4 better? I have exactly four free, 60 min.",
        {"discipline": "none-or-any", "days": 4, "minutes": 60},
    ),
    (
        "Sold my rower after 8 weeks, hated it. Still own a kettlebell and a jump rope, 15 minutes every weekday.",
        {
            "kit": {"jump rope", "kettlebell"},
            "minutes": 15,
            "named": ["monday", "tuesday", "wednesday", "thursday", "friday"],
            "no": "none-or-any",
        },
    ),
    (
        "My back hurt for two weeks in spring but it's gone, nothing hurts now. Ready for 3 days, 1 hour.",
        {"nothing": True, "days": 3, "minutes": 60},
    ),
    (
        "Not the full marathon on 25 April, I'm only in for the half that same day. Runs on Tue, Thu, Sat.",
        {
            "discipline": "running",
            "event": "2027-04-25",
            "event_name": "half marathon",
            "named": ["tuesday", "thursday", "saturday"],
        },
    ),
    (
        "The pool is closed on Mondays, which doesn't matter, I don't swim. Weights on Monday and Friday, please.",
        {"named": ["monday", "friday"], "discipline": "none-or-any", "no": "none-or-any"},
    ),
    ("Wish I could get 90 minutes in, boss gives me 50. Four lunchtimes a week.", {"minutes": 50, "days": 4}),
    (
        "My sister gets married on 5 June, I'm not fussed about looks. I simply want to squat 160 kg, three days a week.",
        {"discipline": "strength", "days": 3, "targets": {"back-squat": (160, None)}},
    ),
    (
        "Warm-up takes me 10 minutes and that's on top of the 45 minutes for the session proper. Wed and Sun.",
        {"minutes": "any", "named": ["wednesday", "sunday"]},
    ),
    (
        "I'm 52 weeks sober today! To celebrate I want to start training on Monday 7 December, three times a week.",
        {"start": "2026-12-07", "days": 3},
    ),
    ("my left knee is a bit dodgy going down stairs, just so you know", {"care": ["knee"]}),
    ("Touch wood, no niggles at all at the minute.", {"nothing": True}),
    (
        "Shoulder: clicks and aches when I press. Lower back: gets tight after deadlifts. Everything else OK.",
        {"care": ["shoulder", "back"]},
    ),
    (
        "I had ACL surgery nine years ago but honestly it's been perfect since, you can forget about it. Nothing hurts.",
        {"nothing": True},
    ),
    ("My wife has a slipped disc so she can't join me. Me, I am healthy, no pain anywhere.", {"nothing": True}),
    ("pls go easy on wrists, i type all day and they r sore", {"care": ["wrist"]}),
    ("Tennis elbow, right side, since September. Physio says I may train around it.", {"care": ["elbow"]}),
    ("I mean, I have since two weeks pain in the hip when I squat deep", {"care": ["hip"]}),
    ("Been told I've a wee tear in the rotator cuff, so mind that when you write it up", {"care": ["rotator cuff"]}),
    ("injuries? none whatsoever, fit as a fiddle", {"nothing": True}),
    (
        "Don't worry about my back, that was my brother's message from yesterday on the same phone. Mine is fine. It's my ankle that's giving me grief.",
        {"care": ["ankle"]},
    ),
    (
        "Achilles is grumbly in the mornings. 3 days a week of running is what I want.",
        {"care": ["achilles"], "discipline": "running", "days": 3},
    ),
    ("I pulled my hammy at five-a-side on Sunday and can barely bend over", {"care": ["hammy"]}),
    (
        "Can you back off on the volume? My coach had my back for years and I miss that support lol. Strength is the goal.",
        {"discipline": "strength"},
    ),
    ("Nothing broken, nothing sore, ready to rock", {"nothing": True}),
    (
        "The only thing that hurts is my wallet after buying a barbell, rack and bench 😂",
        {"kit": {"barbell", "bench", "rack"}, "nothing": "none-or-any"},
    ),
    ("neck stiff, prob from the pillow, but it does zing when i shrug", {"care": ["neck"]}),
    (
        "I get shin splints whenever I go above 30 km a week.",
        {"care": ["shin"], "weekly_km": "none-or-any", "discipline": "none-or-any"},
    ),
    ("It pains me to say it but I've been lazy. Body is all good though!", {"nothing": True}),
    ("if i ever hurt my shoulder would the plan change automatically? currently no issues", {"nothing": True}),
    ("Golfers elbow both arms, plus a cranky big toe. Yes really, a toe.", {"care": ["elbow", "toe"]}),
    (
        "Since the car accident my neck doesn't like heavy stuff on the shoulders",
        {"care": ["neck"], "no": "none-or-any"},
    ),
    ("I am 52, male, and my knees have seen better days — they ache after every session.", {"care": ["knee"]}),
    ("doc cleared me completely after the hernia op, that was 2021, no restrictions, no pain", {"nothing": True}),
    (
        "Everything works, nothing creaks. Four sessions a week, 45 min each.",
        {"nothing": True, "days": 4, "minutes": 45},
    ),
    (
        "Does squatting wreck your knees? My mum keeps saying so. Mine have never bothered me, nor has anything else.",
        {"nothing": True},
    ),
    ("lumbar ouch ouch ouch 3 weeks now", {"care": ["lumbar"]}),
    ("Please be careful with my groin, strained it doing hockey and it still nags.", {"care": ["groin"]}),
    ("Sore quads from yesterday's squats, just normal soreness. No injuries to report.", {"nothing": True}),
    (
        "Plantar fasciitis in the right foot means no running for me until it settles",
        {"care": ["foot"], "no": ["running"]},
    ),
    ("my shoulder is fine now thx for asking, the wrist tho still not happy", {"care": ["wrist"]}),
    ("Aye the hip's knackered but the rest o me is grand", {"care": ["hip"]}),
    ("I broke my collarbone as a kid. Today no complaints of any kind!", {"nothing": True}),
    (
        "Herniated disc L5/S1, so I skip deadlifts from the floor. Trap bar is fine and I actually enjoy it.",
        {"care": ["l5/s1"], "no": ["deadlift"], "likes": ["trap bar"], "kit": "none-or-any"},
    ),
    (
        "My dog needs knee surgery so I may miss a session or two, I want to train 3 times per week otherwise",
        {"days": 3},
    ),
    ("got a calf strain, left one. not bad but it's there", {"care": ["calf"]}),
    (
        "Both forearms burn when I hang from the bar too long, and I have a jammed finger",
        {"care": ["forearm", "finger"]},
    ),
    ("burpees: absolutely not. ever.", {"no": ["burpees"]}),
    ("I'd rather front squat than back squat if it's all the same to you.", {"swaps": [("front-squat", "back-squat")]}),
    ("Love deadlifts, love rows, can't stand leg press", {"likes": ["deadlift", "rows"], "no": ["leg press"]}),
    ("My mate hates running, I don't mind it one bit.", {"likes": "none-or-any", "discipline": "none-or-any"}),
    ("could u put chin ups where pull ups would be? ta", {"swaps": [("chin-up", "pull-up")]}),
    (
        "No cardio machines please, they bore me to tears. I do like a good long set of dips, though.",
        {"no": ["cardio machines"], "likes": ["dip"]},
    ),
    ("I used to refuse lunges, these days I'm happy to do them.", {"likes": "none-or-any"}),
    ("Please don't hold back, I want to be pushed. Must have hip thrusts in there!!", {"likes": ["hip thrust"]}),
    (
        "Instead of conventional deadlift give me the trap bar one, my garage has one anyway. And skip the box jumps.",
        {"swaps": [("trap-bar-deadlift", "deadlift")], "no": ["box jumps"], "kit": {"trap bar"}},
    ),
    ("I won't run. I won't row. I won't skip rope. Anything else, go on.", {"no": ["running", "rowing", "jump rope"]}),
    ("not a fan of bulgarian split squats tbh, they make me want to cry", {"no": ["bulgarian split squat"]}),
    ("My old coach banned bench pressing. I've left him, and bench is my favourite lift.", {"likes": ["bench"]}),
    (
        "dumbbell bench rather than barbell bench for me, ok?",
        {"swaps": [("dumbbell-bench-press", "bench-press")], "kit": "none-or-any"},
    ),
    ("I like your app a lot. One thing: planks are dull, leave them out.", {"no": ["plank"]}),
    (
        "No sé, I just do not want to do the snatch, it scare me. Clean is okay.",
        {"no": ["snatch"], "likes": "none-or-any"},
    ),
    (
        "swap overhead press for push press, kneck is sore from strict pressing",
        {"swaps": [("push-press", "overhead-press")], "care": ["neck"]},
    ),
    ("I'd never say no to squats.", {"likes": "none-or-any"}),
    (
        "Likes: kettlebell swings, push-ups. Dislikes: sit-ups, thrusters. Injuries: none.",
        {
            "likes": ["kettlebell swings", "push-up"],
            "no": ["sit-ups", "thrusters"],
            "nothing": True,
            "kit": "none-or-any",
        },
    ),
    ("what do you think of good mornings? some people refuse them, I have no opinion", {}),
    ("Gimme loads of pull-ups, can never get enough of those.", {"likes": ["pull-up"]}),
    ("I can't do handstand push ups and I don't want to learn them either", {"no": ["handstand push up"]}),
    (
        "Swimming? No thank you. Cycling? No thank you. Iron? Yes please.",
        {"no": ["swimming", "cycling"], "discipline": "none-or-any"},
    ),
    (
        "I swapped my Tuesday shift with Gary so now I can train Tuesday and Friday. Keep the Romanian deadlifts in, they're lovely.",
        {"named": ["tuesday", "friday"], "likes": ["romanian deadlift"]},
    ),
    ("Overhead work is off the table with this shoulder of mine.", {"no": ["overhead"], "care": ["shoulder"]}),
    ("no more than 4 days, no less than 40 minutes", {"days": "none-or-any", "minutes": "none-or-any"}),
    (
        "Is it OK if I do incline bench where the programme says flat? Flat just feels rubbish.",
        {"swaps": [("incline-bench-press", "bench-press")], "no": "none-or-any"},
    ),
    ("Anything but wall balls. Thank you kindly.", {"no": ["wall balls"]}),
    (
        "My daughter says she'd like muscle-ups. I'd settle for 10 push-ups, currently on 3.",
        {"targets": {"push-up": (None, 10)}, "now": {"push-up": (None, 3)}, "discipline": "none-or-any"},
    ),
    (
        "I want front squats and cleans in every week, and would be grateful never to see a leg extension again",
        {"likes": ["front squat", "clean"], "no": ["leg extension"]},
    ),
    (
        "replace barbell back squats by goblet ones, my gym rack is always occupied",
        {"swaps": [("goblet-squat", "back-squat")], "kit": "none-or-any"},
    ),
    (
        "There's no bench in my shed. I have dumbbells and a pull up bar, that's the lot.",
        {"kit": {"dumbbells", "pull-up bar"}},
    ),
    (
        "sled work is class, more of that. I've access to a sled and a sandbag. jumping I'd sooner avoid",
        {"likes": ["sled"], "kit": {"sandbag", "sled"}, "no": ["jumping"]},
    ),
    ("hate early mornings, hate the cold, hate queues. exercises wise i'm not fussy", {}),
    (
        "For me no deadlift, yes? The doctor has said it. The spine, she is not so good.",
        {"no": ["deadlift"], "care": ["spine"]},
    ),
    (
        "Pistol squats are my jam 🔥 keep em coming, no weights at home",
        {"likes": ["pistol squat"], "kit": "none-or-any", "discipline": "none-or-any"},
    ),
    (
        "I would've asked for no dips last month, but I've come round, leave them in. Do drop the upright rows.",
        {"no": ["upright rows"], "likes": "none-or-any"},
    ),
    ("I wanna get big. Simple as.", {"discipline": "hypertrophy"}),
    ("Looking to lose about a stone and have a bit more puff for the grandkids", {"discipline": "general fitness"}),
    (
        "First powerlifting comp is on 20 March 2027, so I need my squat, bench and dead up",
        {"discipline": "powerlifting", "event": "2027-03-20", "event_name": "any"},
    ),
    (
        "My girlfriend does CrossFit. I do not; I'm only after bigger arms and shoulders.",
        {"discipline": "hypertrophy", "no": "none-or-any"},
    ),
    (
        "Hyrox Hamburg is calling, help me get ready",
        {"discipline": "mixed modal", "event": "none-or-any", "event_name": "none-or-any"},
    ),
    (
        "Just want to run a bit further without dying. Longest so far is 5 km.",
        {"discipline": "running", "longest_km": 5.0},
    ),
    ("snatch & c+j, that's all i care about", {"discipline": "weightlifting", "likes": "none-or-any"}),
    (
        "Handstands, front levers, muscle ups - only my own body, no iron.",
        {"discipline": "bodyweight", "likes": "none-or-any", "no": "none-or-any", "kit": "none-or-any"},
    ),
    (
        "I used to be a marathon runner. Now I want to be strong: 140 kg back squat, please.",
        {"discipline": "strength", "targets": {"back-squat": (140, None)}},
    ),
    ("general health really, the GP told me my blood pressure is high", {"discipline": "general fitness"}),
    (
        "Want a 600 kg total by the end of next year",
        {"discipline": "powerlifting", "event": "2027-12-31", "event_name": "none-or-any", "targets": "none-or-any"},
    ),
    ("I'm running late so quickly: muscle, physique, beach body. bye", {"discipline": "hypertrophy"}),
    (
        "im running a small bakery so i'm on my feet all day, i need strength training so i can carry flour sacks",
        {"discipline": "strength"},
    ),
    (
        "Me and the lads signed up for a half marathon on 18 April 2027",
        {"discipline": "running", "event": "2027-04-18", "event_name": "half marathon"},
    ),
    (
        "i wish i could do crossfit but the box closed down. so it's plain get-fit stuff for me",
        {"discipline": "general fitness"},
    ),
    (
        "Olympic lifting, 4 days. I snatch 70kg and clean and jerk 92kg now.",
        {"discipline": "weightlifting", "days": 4, "now": {"snatch": (70, None), "clean-and-jerk": (92, None)}},
    ),
    (
        "push ups and pull ups in the living room, dont need anything fancy",
        {"discipline": "bodyweight", "kit": "none-or-any", "likes": "none-or-any"},
    ),
    (
        "Functional fitness is the thing for me: a bit of lifting, a bit of rowing, lots of sweat",
        {"discipline": "mixed modal", "likes": "none-or-any"},
    ),
    ("More energy, better sleep, less belly!", {"discipline": "general fitness"}),
    (
        "What's the difference between bodybuilding and powerlifting? Haven't decided, so put me down for whatever makes me stronger.",
        {"discipline": "strength"},
    ),
    (
        "My target is a bench of 225 lb, I'm at 185 lb at present.",
        {
            "discipline": "strength",
            "targets": {"bench-press": (102.06, None)},
            "now": {"bench-press": (83.91, None)},
            "unit": "lb",
        },
    ),
    (
        "Get me under 50 min for 10k. PB's 53:40.",
        {"discipline": "running", "targets": {"race": 3000}, "now": {"race": 3220}, "event_name": "none-or-any"},
    ),
    ("Skinny lad here, 62 kg, want to fill out my shirts", {"discipline": "hypertrophy"}),
    (
        "I work at a fitness company, in accounts. Personally I'm into powerlifting and there's a meet in 14 weeks.",
        {"discipline": "powerlifting", "event": "event-or-14", "weeks": "event-or-14", "event_name": "any"},
    ),
    (
        "calisthenics. rings in the garden. no knee trouble no shoulder trouble no nothing",
        {"discipline": "bodyweight", "kit": {"rings"}, "nothing": True},
    ),
    (
        "the strength of your app is the explanations! i just want to tone up and drop a dress size or two",
        {"discipline": "general fitness"},
    ),
    (
        "If I'd been younger I'd have gone for weightlifting. At 61 I just wish to stay healthy and mobile.",
        {"discipline": "general fitness"},
    ),
    ("quiero músculo, my friend! muscle muscle muscle, 5 days", {"discipline": "hypertrophy", "days": 5}),
    ("Hello, I'd like a training plan, Mon Wed Fri.", {"named": ["monday", "wednesday", "friday"]}),
    ("Sold my bike, quit triathlon. Raw strength from here on.", {"discipline": "strength"}),
    (
        "Need to be all-round: WODs, metcons, oly lifts, gymnastics, the whole CrossFit shebang",
        {"discipline": "mixed modal", "likes": "none-or-any"},
    ),
    (
        "hoping to get my first strict pull-up with zero kit besides the bar in my doorway",
        {"discipline": "any", "kit": {"pull-up bar"}, "targets": {"pull-up": (None, 1)}, "now": "none-or-any"},
    ),
    ("Strong legs for skiing, that's about it", {"discipline": "strength"}),
    (
        "my son wants to get massive. that's him, not me. i'm in it for the 5k parkrun",
        {"discipline": "running", "event_name": "none-or-any"},
    ),
    ("complete newbie, go gentle", {"level": "beginner"}),
    ("been lifting for 7 years now, give or take", {"level": "advanced"}),
    ("No clue what my maxes are, sorry!", {"unknown": True}),
    ("I've trained steadily for around two and a half years", {"level": "intermediate"}),
    ("My trainer has 15 years of experience, I have three weeks.", {"level": "beginner"}),
    ("never tested a 1rm in me life so dunno the numbers", {"unknown": True, "level": "none-or-any"}),
    (
        "I'd call myself an advanced lifter. Squat 200 kg, pull 240.",
        {"level": "advanced", "now": {"back-squat": (200, None), "deadlift": (240, None)}, "discipline": "none-or-any"},
    ),
    (
        "First time in a gym. Ever. I'm terrified haha. It's a big commercial one with everything.",
        {"level": "beginner", "kit": "full gym"},
    ),
    (
        "I have 10 years of experience as a plumber, and about six months in the gym",
        {"level": "beginner", "kit": "none-or-any"},
    ),
    ("intermediate i guess? 3 yrs of barbell stuff", {"level": "intermediate", "kit": "none-or-any"}),
    (
        "I know all my numbers: bench 80 kg, squat 110 kg, deadlift 130 kg.",
        {
            "now": {"bench-press": (80, None), "back-squat": (110, None), "deadlift": (130, None)},
            "discipline": "none-or-any",
        },
    ),
    (
        "Can't tell you what I lift, the plates at my place have no numbers on them",
        {"unknown": True, "kit": "none-or-any"},
    ),
    ("Lifting since 2012, competed twice.", {"level": "advanced", "discipline": "none-or-any"}),
    (
        "I don't know when my meet will be yet, but I do know I squat 170 kg.",
        {
            "discipline": "powerlifting",
            "now": {"back-squat": (170, None)},
            "event_name": "none-or-any",
            "event": "none-or-any",
        },
    ),
    ("not a beginner any more, not great either — in the middle, say", {"level": "intermediate"}),
    ("Ive started with training in october, so everything is new", {"level": "beginner"}),
    ("I am beginner in English, sorry, but in the training I am advanced", {"level": "advanced"}),
    (
        "weights i use? no idea, i just pick what feels heavy. want muscle.",
        {"unknown": True, "discipline": "hypertrophy"},
    ),
    ("Novice. Zero injuries. 2x a week.", {"level": "beginner", "nothing": True, "days": 2}),
    (
        "Twenty years under the bar and still learning!",
        {"level": "advanced", "discipline": "none-or-any", "kit": "none-or-any"},
    ),
    (
        "Would an advanced athlete train six days? I'm a total rookie so I'd stick with three.",
        {"level": "beginner", "days": 3},
    ),
    ("i forgot what my best bench was, and squat same. haven't got a number for anything", {"unknown": True}),
    (
        "Year and a half of CrossFit behind me and keen for more of it",
        {"level": "intermediate", "discipline": "mixed modal"},
    ),
    (
        "My app subscription is 5 years old but I only started using it for training this month, never trained before",
        {"level": "beginner"},
    ),
    (
        "No idea how far I run, no watch. Just want to be a better runner, been at it for 4 years.",
        {"discipline": "running", "level": "intermediate", "unknown": "none-or-any"},
    ),
    (
        "dunno what day the race is, will check. it's a marathon in any case",
        {"discipline": "running", "event_name": "marathon", "event": "none-or-any"},
    ),
    (
        "I'm no spring chicken but I've been at the gym 11 years straight, and the left elbow tells the tale, sore every day",
        {"level": "advanced", "care": ["elbow"], "kit": "none-or-any"},
    ),
    (
        "beginner plan bored my sister to death. Is there one for someone like me, lifting since 8 years, with a bad wrist?",
        {"level": "advanced", "care": ["wrist"]},
    ),
    (
        "absolute greenhorn + dodgy lower back + no idea about weights. help",
        {"level": "beginner", "care": ["back"], "unknown": True},
    ),
    (
        "Never done any sport, 44 years old. Want to get fit and not hurt myself. No aches so far.",
        {"level": "beginner", "discipline": "general fitness", "nothing": True},
    ),
    (
        "I'm experienced enough, six years of Olympic weightlifting, no jerks please because of my elbow",
        {"level": "advanced", "discipline": "weightlifting", "no": ["jerk"], "care": ["elbow"]},
    ),
    (
        "Don't ask me for one-rep maxes, I haven't a notion. Knees are sound, back's sound, all sound.",
        {"unknown": True, "nothing": True},
    ),
    (
        "Hmm, level... between your 'beginner' and 'advanced' boxes I'd tick the one in the middle",
        {"level": "intermediate"},
    ),
    (
        "Marathon on 25 April 2027, last one took me 4:12:30, hoping to dip under 4 hours this time.",
        {
            "discipline": "running",
            "now": {"race": 15150},
            "targets": {"race": 14400},
            "event_name": "marathon",
            "event": "2027-04-25",
        },
    ),
    (
        "hi coach, 10k pb 52:40, goal sub 50, race is 14 march",
        {
            "discipline": "running",
            "now": {"race": 3160},
            "targets": {"race": 3000},
            "event_name": "10 km",
            "event": "2027-03-14",
        },
    ),
    (
        "Currently getting round parkrun in 27:15. I'd love 25 flat by the end of May.",
        {
            "discipline": "running",
            "now": {"race": 1635},
            "targets": {"race": 1500},
            "event_name": "none-or-any",
            "event": "2027-05-31",
        },
    ),
    (
        "I do about 40 km per week over four runs, the longest one being 16.",
        {"discipline": "running", "days": 4, "weekly_km": 40.0, "longest_km": 16.0},
    ),
    (
        "30 miles a week, long run 10 miles. Half marathon 7 Feb.",
        {
            "discipline": "running",
            "event_name": "half marathon",
            "event": "2027-02-07",
            "weekly_km": 48.3,
            "longest_km": 16.1,
        },
    ),
    (
        "Goal: HM 1:45. Now: HM 1:53. Date: 21/03/2027. Runs: 4/wk. Volume: 35 km.",
        {
            "discipline": "running",
            "days": 4,
            "now": {"race": 6780},
            "targets": {"race": 6300},
            "event_name": "half marathon",
            "event": "2027-03-21",
            "weekly_km": 35.0,
        },
    ),
    (
        "my brother runs the half in 1:32 lol, I'm at 2:05 and would be happy with under two hours",
        {
            "discipline": "running",
            "now": {"race": 7500},
            "targets": {"race": 7200},
        },
    ),
    (
        "Back in 2009 I ran a 3:10 marathon. These days it's more like 3:58, and I want 3:45 on 2 May.",
        {
            "discipline": "running",
            "now": {"race": 14280},
            "targets": {"race": 13500},
            "event_name": "marathon",
            "event": "2027-05-02",
        },
    ),
    (
        "I sold my London place for April so there's no marathon any more. Instead I want a 44 minute 10k, I'm on 47:20 now.",
        {
            "discipline": "running",
            "now": {"race": 2840},
            "targets": {"race": 2640},
        },
    ),
    (
        "Can run 3x a week, Tue Thu and Sun. Biggest run so far 12k.",
        {"discipline": "running", "longest_km": 12.0, "named": ["tuesday", "thursday", "sunday"]},
    ),
    (
        "Ive got a 5k on the 9th of january and right now it takes me 33 minutes, would be class to break 30",
        {
            "discipline": "running",
            "now": {"race": 1980},
            "targets": {"race": 1800},
            "event_name": "5 km",
            "event": "2027-01-09",
        },
    ),
    (
        "Please make me a plan for marathon. I am running 55 kilometers every week, the most long was 24 kilometers.",
        {"discipline": "running", "weekly_km": 55.0, "longest_km": 24.0},
    ),
    (
        "Weekly mileage sits round 25 and the Sunday long un is 8 or so, miles obviously.",
        {"discipline": "none-or-any", "weekly_km": 40.2, "longest_km": 12.9},
    ),
    (
        "My wife does 60k a week. Me, I manage 20, in two runs.",
        {"discipline": "none-or-any", "days": 2, "weekly_km": 20.0},
    ),
    (
        "A mate reckons I could go sub 3 if I tried. I only want to finish my first marathon, 11 April.",
        {"discipline": "running", "event_name": "marathon", "event": "2027-04-11", "level": "none-or-any"},
    ),
    (
        "Sub-20 5k. At 21:08 now. Five runs per week is fine.",
        {
            "discipline": "running",
            "days": 5,
            "now": {"race": 1268},
            "targets": {"race": 1200},
        },
    ),
    (
        "Signed up for the Berlin marathon on 26 September 2027!! never ran more than 15 km in one go",
        {"discipline": "running", "event_name": "marathon", "event": "2027-09-26", "longest_km": 15.0},
    ),
    (
        "What would it take to get from 1h38 to 1h30 in the half? I race on the 18th of April.",
        {
            "discipline": "running",
            "now": {"race": 5880},
            "targets": {"race": 5400},
            "event_name": "half marathon",
            "event": "2027-04-18",
        },
    ),
    (
        "four runs, 45k total, longest 18k, no injuries, 10k in 43:30",
        {
            "discipline": "running",
            "days": 4,
            "now": {"race": 2610},
            "event_name": "none-or-any",
            "weekly_km": 45.0,
            "longest_km": 18.0,
            "nothing": True,
        },
    ),
    (
        "At the moment I jog twice a week but I could do 4 with your plan. 10 km is the distance, 6 June is the day.",
        {"discipline": "running", "days": 4, "event_name": "10 km", "event": "2027-06-06"},
    ),
    (
        "I used to run 80 km a week before the baby. Now it's 15 on a good week.",
        {"discipline": "running", "weekly_km": 15.0},
    ),
    (
        "cycling 150 km a week and running about 20, want to do a half on May 16",
        {
            "discipline": "running",
            "event_name": "half marathon",
            "event": "2027-05-16",
            "weekly_km": 20.0,
            "kit": "none-or-any",
        },
    ),
    (
        "Ran 1:49:20 at the weekend for the half, next up is the same course on 20 June and I want 1:42.",
        {
            "discipline": "running",
            "now": {"race": 6560},
            "targets": {"race": 6120},
            "event_name": "half marathon",
            "event": "2027-06-20",
        },
    ),
    (
        "The cut-off for the marathon is 6 hours, which is no worry. I'm after 4:30. It's on 10 Oct 2027.",
        {"discipline": "running", "targets": {"race": 16200}, "event_name": "marathon", "event": "2027-10-10"},
    ),
    (
        "10K: 58 min now -> 55 min wanted",
        {
            "discipline": "running",
            "now": {"race": 3480},
            "targets": {"race": 3300},
        },
    ),
    (
        "pls no plan with 6 runs, 3 runs a week max. half marathon 28 feb",
        {"discipline": "running", "days": 3, "event_name": "half marathon", "event": "2027-02-28"},
    ),
    (
        "I've been asked to pace a friend to 1:59 in the half but that's not what this is about. I want a 38:30 10k, best so far is 39:51.",
        {
            "discipline": "running",
            "now": {"race": 2391},
            "targets": {"race": 2310},
        },
    ),
    (
        "Longest I have gone is 13 miles. Usual week is 22.",
        {"discipline": "none-or-any", "weekly_km": 35.4, "longest_km": 20.9},
    ),
    (
        "me 5k time = 24.30, me dream = 22.00, race 3 april",
        {
            "discipline": "running",
            "now": {"race": 1470},
            "targets": {"race": 1320},
            "event_name": "5 km",
            "event": "2027-04-03",
        },
    ),
    (
        "If I had the time I'd run six days a week, but it's three, that's just life. Marathon training.",
        {
            "discipline": "running",
            "days": 3,
        },
    ),
    (
        "Training for the Great North Run, 12 September 2027 (half). Did it in 2:21 last year and I'd be chuffed with 2:10.",
        {
            "discipline": "running",
            "now": {"race": 8460},
            "targets": {"race": 7800},
            "event_name": "half marathon",
            "event": "2027-09-12",
        },
    ),
    (
        "Boston qualifier for me is 3:25. I'm a 3:33 marathoner currently. Race day: May 30, 2027.",
        {
            "discipline": "running",
            "now": {"race": 12780},
            "targets": {"race": 12300},
            "event_name": "marathon",
            "event": "2027-05-30",
        },
    ),
    ("My easy pace is 6:10 per km. 28 km a week in total.", {"discipline": "none-or-any", "weekly_km": 28.0}),
    (
        "Longest run 21 km last Sunday, felt great. Before that never over 17.",
        {"discipline": "running", "longest_km": 21.0},
    ),
    (
        "Yesterday did my first ever 10 km in 1:06:30! Coach, can you get me to one hour by 1 June?",
        {
            "discipline": "running",
            "now": {"race": 3990},
            "targets": {"race": 3600},
            "event_name": "10 km",
            "event": "2027-06-01",
            "level": "none-or-any",
        },
    ),
    (
        "I need to run the marathon in three hours fifteen. My best is three twenty-four.",
        {
            "discipline": "running",
            "now": {"race": 12240},
            "targets": {"race": 11700},
        },
    ),
    (
        "10 weeks till my half. I do 32 km a week.",
        {
            "discipline": "running",
            "event_name": "half marathon",
            "weekly_km": 32.0,
            "weeks": "event-or-10",
            "event": "none-or-any",
        },
    ),
    (
        "Want to be able to do a 5k without stopping by March, I'm a total beginner, three days a week.",
        {"discipline": "running", "days": 3, "event_name": "5 km", "event": "2027-03-01", "level": "beginner"},
    ),
    (
        "Run club does 12k on Wednesdays but I drop out after 7, that's the furthest I've gone.",
        {"discipline": "running", "longest_km": 7.0, "named": "none-or-any", "days": "none-or-any"},
    ),
    (
        "There's a 10k in town on 5 December, I'm not doing that one. Mine is the 31st of January, also a 10k.",
        {"discipline": "running", "event_name": "10 km", "event": "2027-01-31"},
    ),
    (
        "My weekly total is somewhere like fifty kilometres, over five runs. Marathon in 3:50 would make me very happy, I have 4:02.",
        {
            "discipline": "running",
            "days": 5,
            "now": {"race": 14520},
            "targets": {"race": 13800},
            "weekly_km": 50.0,
        },
    ),
    (
        "Half: 1:27. Want 1:24. 70 km pw. 6 runs. LR 22k.",
        {
            "discipline": "running",
            "days": 6,
            "now": {"race": 5220},
            "targets": {"race": 5040},
            "weekly_km": 70.0,
            "longest_km": 22.0,
        },
    ),
    (
        "Dad ran 2:58 in his day!! I'd settle for 3:40, Paris marathon, April 11th. Running 4 times a week.",
        {
            "discipline": "running",
            "days": 4,
            "targets": {"race": 13200},
            "event_name": "marathon",
            "event": "2027-04-11",
        },
    ),
    (
        "Squat 120kg x5, 10k in 49:00. I'd like to run 46, the squat is fine as it is.",
        {
            "discipline": "any",
            "targets": {"race": 2760},
            "now": {"back-squat": (120, 5), "race": 2940},
        },
    ),
    (
        "do u do plans for 5k? mine is on 20 feb, i run it in 29 n a half mins, want 27",
        {
            "discipline": "running",
            "now": {"race": 1770},
            "targets": {"race": 1620},
            "event_name": "5 km",
            "event": "2027-02-20",
        },
    ),
    (
        "My watch predicts 1:41 for the half. I've actually only ever run 1:50:45. Target is 1:45.",
        {
            "discipline": "running",
            "now": {"race": 6645},
            "targets": {"race": 6300},
        },
    ),
    (
        "I row 10k in 41 minutes on the erg. Never raced on foot, but my first 10k running race is 25 April.",
        {
            "discipline": "running",
            "event_name": "10 km",
            "event": "2027-04-25",
            "kit": "none-or-any",
            "level": "none-or-any",
        },
    ),
    (
        "16 miles a week, spread out across 3 outings, nothing longer than 6.",
        {"discipline": "none-or-any", "days": 3, "weekly_km": 25.7, "longest_km": 9.7},
    ),
    (
        "Knee's been moaning since the last half (1:57). I'd like 1:52 on 9 May but not at any cost.",
        {
            "discipline": "running",
            "now": {"race": 7020},
            "targets": {"race": 6720},
            "event_name": "half marathon",
            "event": "2027-05-09",
            "care": ["knee"],
        },
    ),
    ("I'd like to build up to 60 km a week. Doing 38 right now.", {"discipline": "none-or-any", "weekly_km": 38.0}),
    (
        "Last long run: 26k. This week: 54k in total. Marathon: Sunday 28 March 2027. Time hoped for: 3:30.",
        {
            "discipline": "running",
            "targets": {"race": 12600},
            "event_name": "marathon",
            "event": "2027-03-28",
            "weekly_km": 54.0,
            "longest_km": 26.0,
        },
    ),
    (
        "Half marathon PR is 1:55 and change, dunno the seconds. I'd be stoked w/ 1:50 at the race on Mar 7.",
        {
            "discipline": "running",
            "now": "any",
            "targets": {"race": 6600},
            "event_name": "half marathon",
            "event": "2027-03-07",
        },
    ),
    (
        "Running Mon, Wed, Fri and Sat, about 36km. 10k race: 13 Feb.",
        {
            "discipline": "running",
            "event_name": "10 km",
            "event": "2027-02-13",
            "weekly_km": 36.0,
            "named": ["monday", "wednesday", "friday", "saturday"],
        },
    ),
    (
        "The shoes have 600 km in them and I've done 31 this week like every week. Can we aim at a 50 minute 10k?",
        {"discipline": "running", "targets": {"race": 3000}, "weekly_km": 31.0},
    ),
    (
        "I'm 42 and run 42 minutes for 10 k, funny eh. 40 is the target, for time not age!",
        {
            "discipline": "running",
            "now": {"race": 2520},
            "targets": {"race": 2400},
        },
    ),
    (
        "My longest is a 30 km from two months ago. The marathon's on 4 April and I want to get under 3:20; PB 3:26:11.",
        {
            "discipline": "running",
            "now": {"race": 12371},
            "targets": {"race": 12000},
            "event_name": "marathon",
            "event": "2027-04-04",
            "longest_km": 30.0,
        },
    ),
    (
        "wanna run 10km under 1 hr, now like 1h10",
        {
            "discipline": "running",
            "now": {"race": 4200},
            "targets": {"race": 3600},
        },
    ),
    (
        "Winner did 31 minutes on Sunday. I did 51:15. Reckon 48 is doable by the 1st of May?",
        {
            "discipline": "none-or-any",
            "now": {"race": 3075},
            "targets": {"race": 2880},
            "event_name": "none-or-any",
            "event": "2027-05-01",
        },
    ),
    (
        "I only get out at weekends, both days, and it adds up to 24 kilometres.",
        {"discipline": "none-or-any", "weekly_km": 24.0, "named": ["saturday", "sunday"]},
    ),
    (
        "Five kilometres in nineteen minutes flat, please. Nineteen fifty-two today.",
        {
            "discipline": "running",
            "now": {"race": 1192},
            "targets": {"race": 1140},
        },
    ),
    (
        "My sister and I have entered a half on June 13. She's done 1:48, I've done 2:14. I want 2:05.",
        {
            "discipline": "running",
            "now": {"race": 8040},
            "targets": {"race": 7500},
            "event_name": "half marathon",
            "event": "2027-06-13",
        },
    ),
    (
        "Aye so I'm oot three times a week, maybe 18 mile aw thegither, and the big yin's a 9 miler.",
        {"discipline": "none-or-any", "days": 3, "weekly_km": 29.0, "longest_km": 14.5},
    ),
    (
        "Bonjour! I prepare the half marathon of 14 March, my last chrono is 1h44, objective 1h40, I run 4 times by week.",
        {
            "discipline": "running",
            "days": 4,
            "now": {"race": 6240},
            "targets": {"race": 6000},
            "event_name": "half marathon",
            "event": "2027-03-14",
        },
    ),
    (
        "No race booked. Just running for my head, 25 km a week, 3 or 4 times.",
        {"discipline": "running", "days": "any", "weekly_km": 25.0},
    ),
    (
        "I was going to do the Manchester marathon but deferred. So only the 10k on 16 May, and I'd like 45 there.",
        {"discipline": "running", "targets": {"race": 2700}, "event_name": "10 km", "event": "2027-05-16"},
    ),
    (
        "Ultra, 50 km, 19 June 2027. My runs: 65k a week, longest 34.",
        {"discipline": "running", "event_name": "any", "event": "2027-06-19", "weekly_km": 65.0, "longest_km": 34.0},
    ),
    (
        "A half in 1:35 would be a dream for someday; realistic for 2 May is 1:40. Currently at 1:46.",
        {
            "discipline": "running",
            "now": {"race": 6360},
            "targets": {"race": 6000},
            "event_name": "half marathon",
            "event": "2027-05-02",
        },
    ),
    (
        "Race = 5k on New Year's Day. Best = 26:03. Want = 25:30.",
        {
            "discipline": "running",
            "now": {"race": 1563},
            "targets": {"race": 1530},
            "event_name": "5 km",
            "event": "2027-01-01",
        },
    ),
    (
        "I commute 8 km each way by bike, doesn't count I guess. Running is 2 x 6 km per week.",
        {"discipline": "running", "days": 2, "weekly_km": "any", "longest_km": "any", "kit": "none-or-any"},
    ),
    (
        "Been running 2 years, always 4 times a week. Marathon time 4:45, I want it to start with a three... ok no, 4:20.",
        {
            "discipline": "running",
            "days": 4,
            "now": {"race": 17100},
            "targets": {"race": 15600},
            "level": "intermediate",
        },
    ),
    (
        "Can you get me round a marathon by October 17th next year? I've not gone beyond ten k.",
        {"discipline": "running", "event_name": "marathon", "event": "2027-10-17", "longest_km": 10.0},
    ),
    (
        "40 minutes is how long I can go each time, 5 times a week. I want to race a 10k on 27 Feb.",
        {"discipline": "running", "days": 5, "event_name": "10 km", "event": "2027-02-27", "minutes": 40},
    ),
    (
        "Did 23:40 at parkrun Saturday, did 24:30 the week before. sub 23 next please",
        {"discipline": "running", "now": {"race": 1420}, "targets": {"race": 1380}, "event_name": "none-or-any"},
    ),
    (
        "Mileage: 45 mpw. Longest: 18 mi. Race: Grandma's Marathon, June 19 2027. Goal: 2:55. PR: 3:01:30.",
        {
            "discipline": "running",
            "now": {"race": 10890},
            "targets": {"race": 10500},
            "event_name": "marathon",
            "event": "2027-06-19",
            "weekly_km": 72.4,
            "longest_km": 29.0,
        },
    ),
    (
        "My mum's 60th is 17 April so I can't race then. The marathon I've picked is 24 April.",
        {"discipline": "running", "event_name": "marathon", "event": "2027-04-24"},
    ),
    (
        "I swim 2 km three times a week and run 15 km in total, that's it. Would like to run a 10k in 55 mins.",
        {"discipline": "running", "targets": {"race": 3300}, "weekly_km": 15.0},
    ),
    (
        "So, half marathon: two hours one minute. That one minute has to go by 4 July!",
        {
            "discipline": "running",
            "now": {"race": 7260},
            "targets": {"race": 7200},
            "event_name": "half marathon",
            "event": "2027-07-04",
        },
    ),
    (
        "I don't know my 10k time. I run 5 days, about 30 k all in all.",
        {"discipline": "running", "days": 5, "event_name": "none-or-any", "weekly_km": 30.0, "unknown": True},
    ),
    (
        "hey, 36k/week, LR 14k, want HM in 1:48, no idea of what i can do now tbh",
        {
            "discipline": "running",
            "targets": {"race": 6480},
            "weekly_km": 36.0,
            "longest_km": 14.0,
            "unknown": "none-or-any",
        },
    ),
    (
        "My ex-coach had me on 90 km a week and it broke my shin. It's 42 a week now and stays so.",
        {"discipline": "none-or-any", "weekly_km": 42.0, "care": "none-or-any"},
    ),
    (
        "Marathon 18 April: would have been 3:29 last time without the cramps, was 3:41. Let's go for 3:29 then.",
        {
            "discipline": "running",
            "now": {"race": 13260},
            "targets": {"race": 12540},
            "event_name": "marathon",
            "event": "2027-04-18",
        },
    ),
    (
        "1.) half marathon 2.) 11 april 3.) 1:59:59 4.) 3 runs a week",
        {
            "discipline": "running",
            "days": 3,
            "targets": {"race": 7199},
            "event_name": "half marathon",
            "event": "2027-04-11",
        },
    ),
    (
        "Training 4 days, 2 of them runs, other two in the gym. 10k on 9 May, at 57 now, 54 would be grand.",
        {
            "discipline": "any",
            "days": "any",
            "now": {"race": 3420},
            "targets": {"race": 3240},
            "event_name": "10 km",
            "event": "2027-05-09",
            "kit": "none-or-any",
        },
    ),
    (
        "Heard Kipchoge does 200 km a week. I do a tenth of that, so 20.",
        {"discipline": "none-or-any", "weekly_km": 20.0},
    ),
    (
        "Trained for years for tris, now only running: 48 km weekly, 5 runs, a 20-km one being the longest. 10k target 36:00, last was 37:12.",
        {
            "discipline": "running",
            "days": 5,
            "now": {"race": 2232},
            "targets": {"race": 2160},
            "weekly_km": 48.0,
            "longest_km": 20.0,
            "level": "none-or-any",
        },
    ),
    (
        "I could run Mondays but it's choir, so Tues, Thurs, Sat. Doing a 5 k on March 20th.",
        {
            "discipline": "running",
            "event_name": "5 km",
            "event": "2027-03-20",
            "named": ["tuesday", "thursday", "saturday"],
        },
    ),
    (
        "half in 12 weeks, want 1:55, got 2:03",
        {
            "discipline": "running",
            "now": {"race": 7380},
            "targets": {"race": 6900},
            "event_name": "half marathon",
            "weeks": "event-or-12",
            "event": "none-or-any",
        },
    ),
    (
        "Well the doctor says I should keep it below 30 km a week. I'm at 26 with 9 for the longest. Achilles, since you ask.",
        {"discipline": "none-or-any", "weekly_km": 26.0, "longest_km": 9.0, "care": ["achilles"]},
    ),
    (
        "On the treadmill I do 5k in 25, outside 26:40. I want 25 outside, by the first of April.",
        {
            "discipline": "running",
            "now": "any",
            "targets": {"race": 1500},
            "event_name": "5 km",
            "event": "2027-04-01",
            "kit": "none-or-any",
        },
    ),
    (
        "I want to knock ten minutes off my marathon, which stands at 3:55.",
        {
            "discipline": "running",
            "now": {"race": 14100},
            "targets": {"race": 13500},
        },
    ),
    (
        "My half is 1:39, so people tell me 3:30 for the full. I'm going for 3:35, on 25 April.",
        {
            "discipline": "running",
            "targets": {"race": 12900},
            "event_name": "marathon",
            "event": "2027-04-25",
            "now": "none-or-any",
        },
    ),
    (
        "Runs per week: 4\nKm per week: 33\nLongest: 13\nRace: 10 km, 30 May\nTime: 48:30, want 46:30",
        {
            "discipline": "running",
            "days": 4,
            "now": {"race": 2910},
            "targets": {"race": 2790},
            "event_name": "10 km",
            "event": "2027-05-30",
            "weekly_km": 33.0,
            "longest_km": 13.0,
        },
    ),
    ("We were 12 runners on Sunday and did 17 km, my longest yet.", {"discipline": "running", "longest_km": 17.0}),
    (
        "Once a week I run home from work, 11 km, otherwise two short ones. Makes 20 or so. Half on March 21.",
        {
            "discipline": "running",
            "days": 3,
            "event_name": "half marathon",
            "event": "2027-03-21",
            "weekly_km": 20.0,
            "longest_km": 11.0,
        },
    ),
    (
        "Got 2 places for the Edinburgh marathon, 30 May, one's for the husband. He's chasing 3:15, I'm chasing 4:15, from 4:28.",
        {
            "discipline": "running",
            "now": {"race": 16080},
            "targets": {"race": 15300},
            "event_name": "marathon",
            "event": "2027-05-30",
        },
    ),
    (
        "Can't run more than 3 km now after covid. Used to do 21 without thinking.",
        {"discipline": "running", "longest_km": 3.0},
    ),
    (
        "Not bothered about times. The 10k is 7 March and I'd like to run on 3 days.",
        {"discipline": "running", "days": 3, "event_name": "10 km", "event": "2027-03-07"},
    ),
    (
        "Want to race a half on 23 May in 1:33, plan to start January 4, four to five runs a week, 50 km at the moment.",
        {
            "discipline": "running",
            "days": "any",
            "targets": {"race": 5580},
            "event_name": "half marathon",
            "event": "2027-05-23",
            "weekly_km": 50.0,
            "start": "2027-01-04",
        },
    ),
    (
        "It says on the site 42.2 km, 900 m climb, 5 June. I'd be over the moon with five hours.",
        {"discipline": "running", "targets": {"race": 18000}, "event_name": "any", "event": "2027-06-05"},
    ),
    (
        "I ran 1,400 km this year! That's about 30 a week. I'd like my 10k to be 47 (it's 49:35).",
        {
            "discipline": "running",
            "now": {"race": 2975},
            "targets": {"race": 2820},
            "weekly_km": 30.0,
        },
    ),
    (
        "Sub 18 for 5000 m, I've run 18:25 on the track in summer. 60km/week at present, six sessions.",
        {
            "discipline": "running",
            "days": 6,
            "now": {"race": 1105},
            "targets": {"race": 1080},
            "weekly_km": 60.0,
        },
    ),
    (
        "Six runs is what the book says, I'm sticking with four. Five K, 22:50 to 21:30.",
        {
            "discipline": "running",
            "days": 4,
            "now": {"race": 1370},
            "targets": {"race": 1290},
        },
    ),
    (
        "Just about shuffling to 4 miles for my long one. Reckon 9 miles a week. 5k on Boxing Day!",
        {"discipline": "running", "event_name": "5 km", "event": "2026-12-26", "weekly_km": 14.5, "longest_km": 6.4},
    ),
    (
        "lads in the office bet me i cant do 10k in under 50 by 28 feb, im at 56",
        {
            "discipline": "running",
            "now": {"race": 3360},
            "targets": {"race": 3000},
            "event_name": "10 km",
            "event": "2027-02-28",
        },
    ),
    (
        "The plan I found has a 32 km long run in it. Mine has never been above 23, and the week is 47.",
        {"discipline": "running", "weekly_km": 47.0, "longest_km": 23.0},
    ),
    (
        "Spent 3 hours 30 queueing for my number last time, then ran 4:05. Next one I want 3:55, it's the 9th of May, marathon.",
        {
            "discipline": "running",
            "now": {"race": 14700},
            "targets": {"race": 14100},
            "event_name": "marathon",
            "event": "2027-05-09",
        },
    ),
    (
        "For my first half I just want to finish it. 19 Sept 2027. I'm running 10 km a week in two goes.",
        {
            "discipline": "running",
            "days": 2,
            "event_name": "half marathon",
            "event": "2027-09-19",
            "weekly_km": 10.0,
            "level": "none-or-any",
        },
    ),
    (
        "I'm 5 foot 10 and 80 kilos, 3 runs a week, 10 k in 54 minutes, would like 50 by 15 May.",
        {
            "discipline": "running",
            "days": 3,
            "now": {"race": 3240},
            "targets": {"race": 3000},
            "event_name": "10 km",
            "event": "2027-05-15",
        },
    ),
    (
        "Half marathon? Done two: 1:58 and then 1:54:30. Third one's 14 Feb, let's say 1:51.",
        {
            "discipline": "running",
            "now": {"race": 6870},
            "targets": {"race": 6660},
            "event_name": "half marathon",
            "event": "2027-02-14",
        },
    ),
    (
        "Don't plan on Christmas week, we're away. Otherwise 4 runs, the marathon is 11 April and my time last time was 3:48:10.",
        {"discipline": "running", "days": 4, "now": {"race": 13690}, "event_name": "marathon", "event": "2027-04-11"},
    ),
]
