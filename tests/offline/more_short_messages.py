"""More short messages by three further hands on one kind of fact each: kit; what hurts, is hated or liked, and discipline; days, level, dates.

First read on 26 November 2026: 84.2 %, 73.2 % and 83.2 % of 279, 157 and 196 facts with 33, 20 and 21 wrong. They tune the rules. Notation as
in `first_messages`.
"""

from tests.offline.first_messages import Facts

MORE_KIT: list[tuple[str, Facts]] = [
    (
        "there's a kettlebell propping the back door open and some bands in the kids toy box. make me fit, 3 goes a week",
        {"discipline": "any", "kit": {"bands", "kettlebell"}, "days": 3},
    ),
    (
        "Wife parks outside now because the garage is a squat rack, a barbell and my rower. Four sessions a week please.",
        {"discipline": "any", "kit": {"barbell", "rack", "rower"}, "days": 4},
    ),
    (
        "dumbells under the bed, pullup bar in the doorway, landlord hates me. bigger arms plz",
        {"discipline": "any", "kit": {"pull-up bar", "dumbbells"}},
    ),
    (
        "Inherited grandad's barbell and bench, both rusty but sound. Could do Tuesday and Thursday evenings.",
        {"discipline": "any", "kit": {"bench", "barbell"}, "named": ["tuesday", "thursday"]},
    ),
    (
        "hotel life mon-thu. usually the basement has a treadmill, few dumbbells, a bench. 30 min before breakfast",
        {"discipline": "any", "kit": {"treadmill", "dumbbells", "bench"}, "minutes": 30, "named": "any", "days": "any"},
    ),
    (
        "Sir I am having two dumbbells and one skipping rope only. Kindly suggest plan for fat loss, 45 minutes daily.",
        {"discipline": "any", "kit": {"dumbbells", "jump rope"}, "minutes": 45, "days": "none-or-any"},
    ),
    (
        "Chucked a sandbag, a sled and me old kettlebell in the ute shed, reckon I can get out there 3 arvos a week",
        {"discipline": "any", "kit": {"sled", "sandbag", "kettlebell"}, "days": 3},
    ),
    (
        "kit: rings (hung off the plum tree), bands. aim: one muscle up",
        {"discipline": "any", "kit": {"bands", "rings"}, "targets": {"muscle-up": (None, 1)}},
    ),
    (
        "Scored a trap bar and bumpers off marketplace last night lol. wanna get strong as, 4x week",
        {"discipline": "any", "kit": {"bumper plates", "trap bar"}, "days": 4},
    ),
    (
        "The fire station has a ski erg, rower, couple of kettlebells and a sled out back. I'm on shift every third day.",
        {"discipline": "any", "kit": {"rower", "sled", "ski erg", "kettlebell"}, "days": "any"},
    ),
    (
        "In my flat: pull-up bar, dip bars, yoga mat, angry cat.",
        {"discipline": "any", "kit": {"pull-up bar", "dip bars"}},
    ),
    (
        "spin bike gathers laundry in the spare room, next to it some dumbbells. time to use them! mondays + fridays",
        {"discipline": "any", "kit": {"bike", "dumbbells"}, "named": ["monday", "friday"]},
    ),
    (
        "Our work gym is tiny, one cable machine and dumbbells to 20 kg, but it's free and empty at lunch. 40 mins max.",
        {"discipline": "any", "kit": {"dumbbells", "cables"}, "minutes": 40},
    ),
    (
        "bb, rack, bench, dbs. garage. 5 days. hypertrophy",
        {"discipline": "any", "kit": {"bench", "rack", "dumbbells", "barbell"}, "days": 5},
    ),
    (
        "I train at the park near the canal, they've put in pull up bars and dip bars, I bring bands in my rucksack",
        {"discipline": "any", "kit": {"pull-up bar", "bands", "dip bars"}},
    ),
    (
        "Mum gave me her resistance bands and hubby found 5kg dumbbells at the tip. Complete beginner, baby naps for 20 mins.",
        {"discipline": "any", "kit": {"dumbbells", "bands"}, "level": "beginner", "minutes": 20, "care": "none-or-any"},
    ),
    (
        "Basement setup = power cage + oly bar + adjustable bench + a C2 rower. Monday, Wednesday, Saturday works.",
        {
            "discipline": "any",
            "kit": {"bench", "barbell", "rack", "rower"},
            "named": ["monday", "wednesday", "saturday"],
        },
    ),
    (
        "Hello, I live in small studio in Lyon, I possess one kettlebell of 16 and an elastic band. I want to lose the belly.",
        {"discipline": "any", "kit": {"bands", "kettlebell"}},
    ),
    (
        "plyo box i knocked up from scrap ply, a med ball, a rope for skipping. 3 days, 25 min",
        {"discipline": "any", "kit": {"box", "medicine ball", "jump rope"}, "days": 3, "minutes": 25},
    ),
    (
        "we've a peloton, some hand weights and a bench in the loft so no excuses really. Four mornings.",
        {"discipline": "any", "kit": {"bench", "bike", "dumbbells"}, "days": 4},
    ),
    (
        "Carport: barbell, squat stands. Rain permitting, three times a week. Squat is 110, want 140.",
        {
            "discipline": "any",
            "kit": {"rack", "barbell"},
            "days": 3,
            "now": {"back-squat": (110, None)},
            "targets": {"back-squat": (140, None)},
        },
    ),
    (
        "nothing fancy mate, a kettlebell n a pull up bar, knees are shot tho",
        {"discipline": "any", "kit": {"pull-up bar", "kettlebell"}, "care": ["knee"]},
    ),
    (
        "Got a treadmill for the desk that goes fast enough to jog, plus dumbbells. Five k in under 30 is the dream",
        {
            "discipline": "any",
            "kit": {"treadmill", "dumbbells"},
            "targets": {"race": 1800},
            "event_name": "none-or-any",
        },
    ),
    (
        "Apartment complex gym has dumbbells, a treadmill and one of those bikes. Y'all think 4 days is enough?",
        {"discipline": "any", "kit": {"treadmill", "bike", "dumbbells"}, "days": 4},
    ),
    (
        "Rings, pull-up bar, dip bars, jump rope. 12 weeks. Ten strict pull ups, I do 6 now",
        {
            "discipline": "any",
            "kit": {"pull-up bar", "dip bars", "rings", "jump rope"},
            "weeks": 12,
            "targets": {"pull-up": (None, 10)},
            "now": {"pull-up": (None, 6)},
        },
    ),
    (
        "my uncle left me his barbell, bumper plates and rack when he moved to Pune, kept on terrace. I can give 1 hour, 4 days",
        {"discipline": "any", "kit": {"bumper plates", "rack", "barbell"}, "minutes": 60, "days": 4},
    ),
    (
        "Sandbag in the boot of the car, bands in the glovebox. I'm a rep, always on the road, 2 sessions a week if lucky",
        {"discipline": "any", "kit": {"sandbag", "bands"}, "days": 2},
    ),
    (
        "Between the washing machine and the freezer I've fitted a bench, dumbbells & a cable tower. Tue/Thu/Sun",
        {"discipline": "any", "kit": {"bench", "dumbbells", "cables"}, "named": ["tuesday", "thursday", "sunday"]},
    ),
    (
        "assault bike + kbs + box in the shed, want to feel like an athlete again, 35 mins",
        {"discipline": "any", "kit": {"box", "bike", "kettlebell"}, "minutes": 35},
    ),
    (
        "Retired at 64, bought light dumbbells and bands from Argos. Shoulder grumbles. Twice a week is plenty.",
        {"discipline": "any", "kit": {"dumbbells", "bands"}, "care": ["shoulder"], "days": 2},
    ),
    (
        "the barn has a barbell, a sled made from a tyre rim, and a sandbag. farm work takes the rest, so saturdays and wednesdays",
        {"discipline": "any", "kit": {"sled", "sandbag", "barbell"}, "named": ["wednesday", "saturday"]},
    ),
    (
        "dumbbels, bench, puul up bar. thats it. 4 day split",
        {"discipline": "any", "kit": {"bench", "pull-up bar", "dumbbells"}, "days": 4},
    ),
    (
        "Covid purchases finally coming out of the cupboard: kettlebell, skipping rope, bands. Half an hour, 3 nights a week.",
        {"discipline": "any", "kit": {"kettlebell", "bands", "jump rope"}, "minutes": 30, "days": 3},
    ),
    (
        "Oil rig for three weeks at a time, rec room's got a rower, a bench and dumbbells",
        {"discipline": "any", "kit": {"bench", "dumbbells", "rower"}, "weeks": "any"},
    ),
    (
        "on deployment, we have barbells, a rack, and some kettlebells in a tent. 6 days a week bc theres nothing else to do",
        {"discipline": "any", "kit": {"barbell", "rack", "kettlebell"}, "days": 6},
    ),
    (
        "I've a rowing machine in the conservatory that doubles as a towel rail and one pair of dumbbells. Three mornings, 20 minutes.",
        {"discipline": "any", "kit": {"dumbbells", "rower"}, "days": 3, "minutes": 20},
    ),
    (
        "Hex bar, bench, adjustable DBs. Hate running. Get me bigger",
        {"discipline": "any", "kit": {"bench", "dumbbells", "trap bar"}, "no": ["running"]},
    ),
    (
        "my roomie and i split the cost of a squat rack, barbell and bumpers, it lives in the living room. want to squat 225 lbs, at 185 lbs rn",
        {
            "discipline": "any",
            "kit": {"bumper plates", "rack", "barbell"},
            "targets": {"back-squat": (102.06, None)},
            "now": {"back-squat": (83.91, None)},
            "unit": "lb",
        },
    ),
    (
        "Im teacher, school lets me use after class the medicine balls, boxes and jump ropes. Monday and Thursday.",
        {"discipline": "any", "kit": {"box", "medicine ball", "jump rope"}, "named": ["monday", "thursday"]},
    ),
    (
        "Santa came early: kettlebell 20kg and gymnastic rings. never trained before",
        {"discipline": "any", "kit": {"rings", "kettlebell"}, "level": "beginner"},
    ),
    (
        "Power tower in the bedroom so I can do pull ups and dips, plus a dumbbell pair. 5 days/wk",
        {"discipline": "any", "kit": {"pull-up bar", "dumbbells", "dip bars"}, "days": 5},
    ),
    (
        "Garage gym (well, half a garage): barbell, rack, bench, dumbbells. Bench 80x5, after 100.",
        {
            "discipline": "any",
            "kit": {"bench", "rack", "dumbbells", "barbell"},
            "now": {"bench-press": (80, 5)},
            "targets": {"bench-press": (100, None)},
        },
    ),
    (
        "the office put in two treadmills, a ski erg and a set of dumbbells, I can sneak off for 30 min on tuesdays and fridays",
        {
            "discipline": "any",
            "kit": {"treadmill", "dumbbells", "ski erg"},
            "minutes": 30,
            "named": ["tuesday", "friday"],
        },
    ),
    (
        "balcony workouts! mat, bands, 8 kg kettlebell. neighbours below so no jumping",
        {"discipline": "any", "kit": {"bands", "kettlebell"}, "no": ["jumping"]},
    ),
    (
        "Stuff I own: bike on a turbo, dumbbells, box. Stuff I want: legs.",
        {"discipline": "any", "kit": {"box", "bike", "dumbbells"}},
    ),
    (
        "Hostel room, one dumbbell set and a pullup rod. 3 months to gain some size bhai",
        {"discipline": "any", "kit": {"pull-up bar", "dumbbells"}, "weeks": "any", "event": "any"},
    ),
    (
        "After the school run I've 40 min with a barbell, bench and bands in the utility room. Mon Wed Fri",
        {
            "discipline": "any",
            "kit": {"bench", "bands", "barbell"},
            "minutes": 40,
            "named": ["monday", "wednesday", "friday"],
        },
    ),
    (
        "calisthenics spot by the beach, pull up bars + dip bars. four days. front lever someday but 15 pull ups first",
        {"discipline": "any", "kit": {"pull-up bar", "dip bars"}, "days": 4, "targets": "any"},
    ),
    (
        "Truck driver here. Cab holds bands, one kettlebell, that's all. 15 minutes at rest stops.",
        {"discipline": "any", "kit": {"bands", "kettlebell"}, "minutes": 15},
    ),
    (
        "i do have a prowler, farm sandbag and a trap bar, dont ask. 3x",
        {"discipline": "any", "kit": {"sandbag", "sled", "trap bar"}, "days": 3},
    ),
    (
        "Our hotel for the next month has a bench, dumbbells and a pulley machine. Keep me from going soft, five sessions a week.",
        {"discipline": "any", "kit": {"bench", "dumbbells", "cables"}, "days": 5, "weeks": "any"},
    ),
    (
        "Divorced, new flat, first buys were a sofa and a barbell. also a rack. in that order. 4 days",
        {"discipline": "any", "kit": {"rack", "barbell"}, "days": 4},
    ),
    (
        "hi its me again lol. kettelbells, jumprope, pull up bar. summer body",
        {"discipline": "any", "kit": {"pull-up bar", "kettlebell", "jump rope"}, "event": "any"},
    ),
    (
        "Physio wants me stronger. Bands and a pair of 3 kg dumbbells in the lounge. Back goes out now and then.",
        {"discipline": "any", "kit": {"dumbbells", "bands"}, "care": ["back"]},
    ),
    (
        "Dad's workshop: bench press bench, bar, dumbbells, smell of diesel. Sundays and Wednesdays.",
        {"discipline": "any", "kit": {"bench", "dumbbells", "barbell"}, "named": ["wednesday", "sunday"]},
    ),
    (
        "uni halls common room has a rower and a bike, i've a pull-up bar on my door. exams so 3 sessions tops",
        {"discipline": "any", "kit": {"pull-up bar", "bike", "rower"}, "days": 3},
    ),
    (
        "Patio. Kettlebells. Rings on the pergola. Forty five minutes. Make it hurt.",
        {"discipline": "any", "kit": {"rings", "kettlebell"}, "minutes": 45},
    ),
    (
        "we turned the spare bedroom into a mini gym: treadmill, bench, dumbbells, bands; I'm in there Mon, Tue & Thu",
        {
            "discipline": "any",
            "kit": {"treadmill", "dumbbells", "bands", "bench"},
            "named": ["monday", "tuesday", "thursday"],
        },
    ),
    (
        "Barbell + bumpers + rack on the driveway. I clean 80, would like 100.",
        {
            "discipline": "any",
            "kit": {"bumper plates", "rack", "barbell"},
            "now": {"clean": (80, None)},
            "targets": {"clean": (100, None)},
        },
    ),
    (
        "night shift nurse, ward has bands (physio leave them), home has dumbbells. twice a week is realistic",
        {"discipline": "any", "kit": {"dumbbells", "bands"}, "days": 2},
    ),
    (
        "Caravan living. A sandbag, a skipping rope and a good attitude.",
        {"discipline": "any", "kit": {"sandbag", "jump rope"}},
    ),
    (
        "Picked up a ski erg second hand to go with the dumbbells. 4 days, half hr each, wanna shift some timber",
        {"discipline": "any", "kit": {"dumbbells", "ski erg"}, "days": 4, "minutes": 30},
    ),
    (
        "got bands, got a bar for chins, got about 50 min, got no clue",
        {
            "discipline": "any",
            "kit": {"pull-up bar", "bands"},
            "minutes": 50,
            "level": "none-or-any",
            "unknown": "none-or-any",
        },
    ),
    (
        "Our clubhouse society gym: dumbbells, treadmill, cycle, one bench. I go 5 days after office.",
        {"discipline": "any", "kit": {"treadmill", "bike", "dumbbells", "bench"}, "days": 5},
    ),
    (
        "just moved to Perth, shed came with a rack, barbell and a punching bag from the last owner. 3 days a week ta",
        {"discipline": "any", "kit": {"rack", "barbell"}, "days": 3},
    ),
    (
        "slam ball, box, kettlebell, in that corner of the garage where the mower was",
        {"discipline": "any", "kit": {"box", "medicine ball", "kettlebell"}},
    ),
    (
        "My kids gave me dip bars for my 50th, subtle. Also have dumbbells and a pull up bar. Tuesday Thursday Saturday, 30 mins.",
        {
            "discipline": "any",
            "kit": {"pull-up bar", "dumbbells", "dip bars"},
            "named": ["tuesday", "thursday", "saturday"],
            "minutes": 30,
        },
    ),
    (
        "I work in embassy, downstairs there is machines, cables, and one treadmill. I can come at lunch 4 times weekly",
        {"discipline": "any", "kit": {"treadmill", "machines", "cables"}, "days": 4},
    ),
    (
        "pair of 50 lb dumbbells and a bench. that's the whole empire. 6 weeks, wanna look jacked at my reunion",
        {
            "discipline": "any",
            "kit": {"bench", "dumbbells"},
            "weeks": 6,
            "unit": "none-or-any",
            "event": "none-or-any",
            "event_name": "none-or-any",
        },
    ),
    (
        "rower's in the dining room, kettlebell's by the telly, motivation's missing. 2 or 3 a week?",
        {"discipline": "any", "kit": {"kettlebell", "rower"}, "days": 2},
    ),
    (
        "Cruise ship crew. Crew gym: dumbbells, bench, smith machine, bikes. 60 minutes between shifts.",
        {"discipline": "any", "kit": {"dumbbells", "bench", "bike", "machines"}, "minutes": 60},
    ),
    (
        "First pull-up please!! have bar + bands, have mon & wed, have chocolate problem",
        {
            "discipline": "any",
            "kit": {"pull-up bar", "bands"},
            "named": ["monday", "wednesday"],
            "targets": {"pull-up": (None, 1)},
        },
    ),
    (
        "Barbell lives on the landing, dumbbells behind the sofa, partner at the end of her tether. Deadlift 180 by 1 May.",
        {
            "discipline": "any",
            "kit": {"dumbbells", "barbell"},
            "targets": {"deadlift": (180, None)},
            "event": "2027-05-01",
            "event_name": "none-or-any",
        },
    ),
    (
        "Working from home, so dumbbells next to the desk and a treadmill under it. 20-minute bits, every day.",
        {"discipline": "any", "kit": {"treadmill", "dumbbells"}, "minutes": 20, "days": 7},
    ),
    (
        "one trap bar. one rack. one stubborn 47 yr old. 3 days",
        {"discipline": "any", "kit": {"rack", "trap bar"}, "days": 3},
    ),
    (
        "The scout hut lets us in Thursdays, they have climbing ropes, a box and medicine balls. I add my own kettlebell.",
        {"discipline": "any", "kit": {"box", "medicine ball", "kettlebell"}, "named": ["thursday"]},
    ),
    (
        "starting monday, home, cables n dumbbells n a bench, 4 days, 10 weeks, grow my back",
        {
            "discipline": "any",
            "kit": {"bench", "dumbbells", "cables"},
            "start": "2026-11-30",
            "days": 4,
            "weeks": 10,
            "care": "none-or-any",
        },
    ),
    (
        "Care home where I'm a porter has an exercise bike and bands nobody touches. Half 2 till 3, Tuesdays and Wednesdays.",
        {"discipline": "any", "kit": {"bike", "bands"}, "minutes": 30, "named": ["tuesday", "wednesday"]},
    ),
    (
        "Airbnb hopping with a pair of rings and a jump rope in the backpack, trees permitting. 4 days.",
        {"discipline": "any", "kit": {"rings", "jump rope"}, "days": 4},
    ),
    (
        "cellar's damp but the bumpers don't mind: bumper plates, barbell, bench. 3 evenings, wrists a bit sore lately",
        {"discipline": "any", "kit": {"bench", "bumper plates", "barbell"}, "days": 3, "care": ["wrist"]},
    ),
    (
        "me and the missus share one treadmill, two kettlebells and a medicine ball, peace is kept. 8 weeks, drop a jeans size",
        {"discipline": "any", "kit": {"treadmill", "medicine ball", "kettlebell"}, "weeks": 8},
    ),
    (
        "Community hall keeps dumbbells and step boxes for the aerobics ladies; Father Tom gave me a key. Saturdays and Mondays.",
        {"discipline": "any", "kit": "any", "named": ["monday", "saturday"]},
    ),
    (
        "just signed up at PureGym, a bit scared of the big lads. three evenings a week",
        {"discipline": "any", "kit": "full gym", "days": 3},
    ),
    (
        "Anytime Fitness member, mostly use it at 5am. 4 days, 50 mins",
        {"discipline": "any", "kit": "full gym", "days": 4, "minutes": 50},
    ),
    ("I go Gold's Gym in Andheri, want lean body, six days", {"discipline": "any", "kit": "full gym", "days": 6}),
    (
        "proper gym down the road, has everything. mon tues thurs. deadlift's 150, 180 would be lush",
        {
            "discipline": "any",
            "kit": "full gym",
            "named": ["monday", "tuesday", "thursday"],
            "now": {"deadlift": (150, None)},
            "targets": {"deadlift": (180, None)},
        },
    ),
    (
        "Planet Fitness black card, so whatever they've got. 3 days, lose the dad gut",
        {"discipline": "any", "kit": "full gym", "days": 3},
    ),
    (
        "Fully equipped gym at my workplace, like a real one. One hour before work, Mon/Wed/Fri.",
        {"discipline": "any", "kit": "full gym", "minutes": 60, "named": ["monday", "wednesday", "friday"]},
    ),
    (
        "Joined the local leisure centre gym, all the kit under the sun. Dodgy hip. Two visits a week.",
        {"discipline": "any", "kit": "full gym", "care": ["hip"], "days": 2},
    ),
    (
        "ich trainiere im McFit, sorry english: i train in McFit, 4 times in week, bench 90 to 100",
        {
            "discipline": "any",
            "kit": "full gym",
            "days": 4,
            "now": {"bench-press": (90, None)},
            "targets": {"bench-press": (100, None)},
        },
    ),
    ("commercial gym, 5 days, arms arms arms", {"discipline": "any", "kit": "full gym", "days": 5}),
    (
        "David Lloyd membership I barely use apart from the sauna. Wednesdays and Sundays, 45 minutes.",
        {"discipline": "any", "kit": "full gym", "named": ["wednesday", "sunday"], "minutes": 45},
    ),
    (
        "24 Hour Fitness near campus is my second home, been lifting 3 years",
        {"discipline": "any", "kit": "full gym", "level": "intermediate"},
    ),
    (
        "Snap Fitness in Ballarat, arvos only, 3 x week, keen to squat 100",
        {"discipline": "any", "kit": "full gym", "days": 3, "targets": {"back-squat": (100, None)}},
    ),
    (
        "basic-fit abonnement, I am total beginner, machines look like torture. 2 days",
        {"discipline": "any", "kit": "full gym", "level": "beginner", "days": 2, "no": "none-or-any"},
    ),
    (
        "My gym's massive, platforms, racks, machines, the lot. Ten weeks to bench two plates",
        {
            "discipline": "any",
            "kit": "full gym",
            "weeks": 10,
            "targets": {"bench-press": (100, None)},
            "unit": "none-or-any",
        },
    ),
    (
        "college rec center has literally everything. four days, gain weight",
        {"discipline": "any", "kit": "full gym", "days": 4},
    ),
    (
        "JD Gyms, tues/thurs/sat, about an hour. ta",
        {"discipline": "any", "kit": "full gym", "named": ["tuesday", "thursday", "saturday"], "minutes": 60},
    ),
    (
        "back at my old bodybuilding gym, full kit. elbows are a bit angry",
        {"discipline": "any", "kit": "full gym", "care": ["elbow"], "level": "none-or-any"},
    ),
    (
        "Virgin Active, Cape Town. Would like to look decent, 3 sessions of 40 min",
        {"discipline": "any", "kit": "full gym", "days": 3, "minutes": 40},
    ),
    (
        "kids do swimming at LA Fitness so i lift there while i wait, 45 min, tuesday and saturday",
        {"discipline": "any", "kit": "full gym", "minutes": 45, "named": ["tuesday", "saturday"]},
    ),
    (
        "full gym access. that's not the issue. the issue is me. 3 days",
        {"discipline": "any", "kit": "full gym", "days": 3},
    ),
    (
        "Sold the treadmill to pay the vet. So it's dumbbells and fresh air, 3 days a week.",
        {"discipline": "any", "kit": {"dumbbells"}, "days": 3},
    ),
    ("one day i'll own a rower. today i own a kettlebell", {"discipline": "any", "kit": {"kettlebell"}}),
    (
        "My brother-in-law has a rack, barbell, the lot, but he lives in Leeds. I've got bands.",
        {"discipline": "any", "kit": {"bands"}},
    ),
    (
        "no barbell, no rack, just a bench n some dumbbells. 4 days",
        {"discipline": "any", "kit": {"bench", "dumbbells"}, "days": 4, "no": "none-or-any"},
    ),
    (
        "Used to have a full gym membership, cancelled it in March. These days it's a pull-up bar and rings.",
        {"discipline": "any", "kit": {"pull-up bar", "rings"}},
    ),
    (
        "the ex kept the peloton, i kept the dog and the dumbbells. get me in shape",
        {"discipline": "any", "kit": {"dumbbells"}},
    ),
    (
        "Bands snapped, binned them. Kettlebell still going strong. Monday and Friday.",
        {"discipline": "any", "kit": {"kettlebell"}, "named": ["monday", "friday"]},
    ),
    (
        "There's a whole rack of dumbbells at work and a bike. Tuesdays only, 30 mins.",
        {"discipline": "any", "kit": {"bike", "dumbbells"}, "named": ["tuesday"], "minutes": 30},
    ),
    (
        "bench 70, want 85. 3 days",
        {"discipline": "any", "now": {"bench-press": (70, None)}, "targets": {"bench-press": (85, None)}, "days": 3},
    ),
    (
        "If santa brings a ski erg great, til then sandbag and skipping rope it is",
        {"discipline": "any", "kit": {"sandbag", "jump rope"}},
    ),
    (
        "Can't afford PureGym anymore so home it is: bands, dumbbells, a mat. 4 short sessions a week",
        {"discipline": "any", "kit": {"dumbbells", "bands"}, "days": 4},
    ),
    (
        "neighbor blasts his rower at 6am every day and now im jealous and want abs. 3 days a week",
        {"discipline": "any", "days": 3},
    ),
    (
        "Is a sled worth buying? I have a barbell and rack already. Squat goal 160.",
        {"discipline": "any", "kit": {"rack", "barbell"}, "targets": {"back-squat": (160, None)}},
    ),
    (
        "lent my kettlebells to a mate in 2022, never seen again. left with a box and jump rope",
        {"discipline": "any", "kit": {"box", "jump rope"}},
    ),
    (
        "hotel website promised a gym. it's one treadmill. one. here till friday",
        {
            "discipline": "any",
            "kit": {"treadmill"},
            "event": "none-or-any",
            "event_name": "none-or-any",
            "named": "none-or-any",
        },
    ),
    (
        "Saving up for a squat rack. Meanwhile barbell on the lawn, 2 days, deadlift to 140",
        {"discipline": "any", "kit": {"barbell"}, "days": 2, "targets": {"deadlift": (140, None)}},
    ),
    (
        "My daughter does crossfit with rings and bumpers and everything, I just want to climb stairs without puffing. Have light dumbbells.",
        {"discipline": "any", "kit": {"dumbbells"}, "targets": "none-or-any"},
    ),
    (
        "Garage flooded, lost the bench and the treadmill. Barbell and rack survived. Three days.",
        {"discipline": "any", "kit": {"rack", "barbell"}, "days": 3},
    ),
    (
        "would kill for a cable machine but theres only room for a bench and dumbbells in here",
        {"discipline": "any", "kit": {"bench", "dumbbells"}},
    ),
    (
        "We had dip bars when we lived in Ohio, movers lost them. Pull-up bar and bands made it. 12 pull ups is my goal",
        {"discipline": "any", "kit": {"pull-up bar", "bands"}, "targets": {"pull-up": (None, 12)}},
    ),
    (
        "I don't have kettlebells, please stop suggesting them. Dumbbells. Two. Wednesday and Saturday.",
        {"discipline": "any", "kit": {"dumbbells"}, "named": ["wednesday", "saturday"], "no": "none-or-any"},
    ),
    (
        "thinking about joining anytime fitness in jan, for now its bands in the bedroom, 20 min",
        {
            "discipline": "any",
            "kit": {"bands"},
            "minutes": 20,
            "start": "none-or-any",
            "event": "none-or-any",
            "event_name": "none-or-any",
        },
    ),
    (
        "The lads at work swear by trap bars. I weigh 96 kilos and own a sandbag.",
        {"discipline": "any", "kit": {"sandbag"}},
    ),
    (
        "my gf owns dumbbells but wont share so its only the rower for me, 4 days",
        {"discipline": "any", "kit": {"rower"}, "days": 4},
    ),
    (
        "Ordered a barbell, courier lost it, refunded. So: kettlebell, pull up bar, and 40 min on Mondays and Thursdays.",
        {"discipline": "any", "kit": {"pull-up bar", "kettlebell"}, "minutes": 40, "named": ["monday", "thursday"]},
    ),
    (
        "park has no bars at all, council took them. i bring a kettlebell n a jump rope",
        {"discipline": "any", "kit": {"jump rope", "kettlebell"}, "no": "none-or-any"},
    ),
    (
        "Gave the medicine ball to the dog, basically. Dumbbells remain. Five days, quarter of an hour.",
        {"discipline": "any", "kit": {"dumbbells"}, "days": 5, "minutes": 15},
    ),
    (
        "A gym with a ski erg and sleds is opening near us next year!! til then barbell, bench, rack at home",
        {"discipline": "any", "kit": {"bench", "rack", "barbell"}, "event": "none-or-any", "event_name": "none-or-any"},
    ),
]

SHORT_CARE: list[tuple[str, Facts]] = [
    ("me right knee's knackered from years of five a side so go steady on it", {"discipline": "any", "care": ["knee"]}),
    (
        "dodgy shoulder. left one. clicks whenever i reach up and aches after",
        {"discipline": "any", "care": ["shoulder"]},
    ),
    ("Tennis elbow on the right arm, physio says keep training but gently.", {"discipline": "any", "care": ["elbow"]}),
    (
        "hey so my lower bak goes into spasm if i pick stuff up wrong, pls be careful with it",
        {"discipline": "any", "care": ["back"]},
    ),
    (
        "Doctor is telling me plantar fasciitis in left foot, mornings are very painful only",
        {"discipline": "any", "care": ["foot"], "no": "none-or-any"},
    ),
    ("wrists hurt in pushups, both of em", {"discipline": "any", "care": ["wrist"], "no": "none-or-any"}),
    ("Tore my hammy in October playing footy, still tight as a drum", {"discipline": "any", "care": ["hammy"]}),
    ("injuries: groin (strained, on the mend)\ndays: 3", {"discipline": "any", "care": ["groin"], "days": 3}),
    (
        "Nothing serious, just an ankle that rolls if you look at it funny.",
        {"discipline": "any", "care": ["ankle"], "nothing": "none-or-any"},
    ),
    ("hip flexor's been pinchy at the bottom of squats since the summer lol", {"discipline": "any", "care": ["hip"]}),
    (
        "I'm having since two months a pain in the neck when I turn to the left side.",
        {"discipline": "any", "care": ["neck"]},
    ),
    ("achilles grumbles first thing, warms up alright though", {"discipline": "any", "care": ["achilles"]}),
    (
        "ok full disclosure my knees sound like a bowl of rice krispies and they ache going downstairs",
        {"discipline": "any", "care": ["knee"]},
    ),
    ("Shin splints again, ugh. Both legs.", {"discipline": "any", "care": ["shin"]}),
    (
        "rotator cuff is shot on my throwing arm, 4 days a week otherwise I'm good to go",
        {"discipline": "any", "care": "any", "days": 4, "nothing": "none-or-any"},
    ),
    (
        "can u make something that wont flare up my calf, it keeps cramping and tweaking",
        {"discipline": "any", "care": ["calf"]},
    ),
    (
        "Herniated L5-S1, cleared for exercise, but my back still lets me know about it.",
        {"discipline": "any", "care": ["back", "l5-s1"]},
    ),
    (
        "shoulder AND elbow, both left side, both cranky. getting old is fun",
        {"discipline": "any", "care": ["shoulder", "elbow"]},
    ),
    ("golfers elbow!!! and i dont even play golf", {"discipline": "any", "care": ["elbow"]}),
    (
        "my knee is paining when I am sitting cross legged, kindly keep this in mind",
        {"discipline": "any", "care": ["knee"]},
    ),
    (
        "Bit of bother with the old hip, nothing a Sunday walker can't cope with.",
        {"discipline": "any", "care": ["hip"], "likes": "none-or-any"},
    ),
    (
        "strained quad at oztag last week, phys reckons a month of babying it",
        {"discipline": "any", "care": ["quad"], "weeks": "none-or-any"},
    ),
    ("Tweaked my back deadlifting on Saturday. Still stiff but moving.", {"discipline": "any", "care": ["back"]}),
    ("pec strain, right side, benching feels sketchy rn", {"discipline": "any", "care": ["pec"], "no": "none-or-any"}),
    (
        "Carpal tunnel here, so my wrists don't love gripping for ages",
        {"discipline": "any", "care": ["wrist"], "no": "none-or-any"},
    ),
    (
        "i got a bum ankle from skateboarding, 30 min sessions tops",
        {"discipline": "any", "care": ["ankle"], "minutes": 30},
    ),
    (
        "acl reconstruction in march, knee's at about eighty percent says the surgeon",
        {"discipline": "any", "care": ["knee", "acl"]},
    ),
    ("Shoulders: impinged. Knees: fine. Enthusiasm: moderate.", {"discipline": "any", "care": ["shoulder"]}),
    (
        "Sprained my thumb at netball so holding a bar is a bit ouch. Mon and Thu work for me.",
        {
            "discipline": "any",
            "care": ["thumb"],
            "named": ["monday", "thursday"],
            "kit": "none-or-any",
            "no": "none-or-any",
        },
    ),
    (
        "neck. desk job. you know the drill, stiff n sore by friday",
        {"discipline": "any", "care": ["neck"], "named": "none-or-any"},
    ),
    (
        "Would appreciate if you go easy on my left hamstring, it pulled twice this year already",
        {"discipline": "any", "care": ["hamstring"]},
    ),
    (
        "arthritis in my hips, 61 years young, doc is happy for me to lift light",
        {"discipline": "any", "care": ["hip"], "level": "none-or-any"},
    ),
    ("kness are bad. thats it thats the message", {"discipline": "any", "care": ["knee"]}),
    (
        "something in my elbow twinges every time i lower a curl slowly",
        {"discipline": "any", "care": ["elbow"], "no": "none-or-any"},
    ),
    (
        "After lockdown my lower back became weak and it hurts if I stand long time, what to do coach",
        {"discipline": "any", "care": ["back"]},
    ),
    (
        "big toe is buggered (turf toe) so nothing too springy eh",
        {"discipline": "any", "care": ["toe"], "no": "none-or-any"},
    ),
    (
        "Ribs still tender after I came off the mountain bike, twisting is what gets me.",
        {"discipline": "any", "care": ["rib"], "kit": "none-or-any", "no": "none-or-any"},
    ),
    (
        "Patellar tendinitis, left knee, worse after jumping about",
        {"discipline": "any", "care": ["knee"], "no": "none-or-any"},
    ),
    ("sciatica playing up so watch the back please x", {"discipline": "any", "care": ["back"]}),
    (
        "Two problem areas: a wrist that never set properly and a hip that locks.",
        {"discipline": "any", "care": ["wrist", "hip"]},
    ),
    (
        "my glute has been tight and painful since that half i did in september, sitting is murder",
        {"discipline": "any", "care": ["glute"], "event_name": "none-or-any"},
    ),
    (
        "Dislocated the shoulder once upon a time and it still feels loose, don't trust it overhead",
        {"discipline": "any", "care": ["shoulder"], "no": "none-or-any"},
    ),
    (
        "ankle's in a brace till xmas, upper body stuff only i guess?",
        {
            "discipline": "any",
            "care": ["ankle"],
            "no": "none-or-any",
            "event": "none-or-any",
            "event_name": "none-or-any",
        },
    ),
    (
        "Mein Rücken, sorry, my back, is not the best since the moving of the piano",
        {"discipline": "any", "care": ["back"]},
    ),
    (
        "yo my forearm gets mad sore climbing, think its a tendon thing, 3x week",
        {"discipline": "any", "care": ["forearm"], "days": 3, "likes": "none-or-any"},
    ),
    (
        "It band syndrome. Outside of the right knee. Runner's curse.",
        {"discipline": "any", "care": ["knee", "it band"]},
    ),
    (
        "bicep tendon feels frayed whenever I do chins, pls work round it",
        {"discipline": "any", "care": ["bicep"], "no": "none-or-any"},
    ),
    (
        "Mum's just had her hip replaced and it scared me into action. Nowt wrong with me.",
        {"discipline": "any", "nothing": True},
    ),
    ("touch wood no injuries, full gym, 4 days", {"discipline": "any", "nothing": True, "kit": "full gym", "days": 4}),
    (
        "My flatmate wrecked his back deadlifting, so teach me properly please!",
        {"discipline": "any", "level": "none-or-any"},
    ),
    ("I want bigger shoulders and a wider back, that's all", {"discipline": "any"}),
    (
        "All joints in working order. 45 minutes, three times weekly.",
        {"discipline": "any", "nothing": True, "minutes": 45, "days": 3},
    ),
    (
        "Broke my collarbone as a kid, zero issues with it since.",
        {"discipline": "any", "care": "any", "nothing": "none-or-any"},
    ),
    (
        "if my knee ever starts hurting ill let u know, so far so good",
        {"discipline": "any", "care": "none-or-any", "nothing": "none-or-any"},
    ),
    (
        "need to get back into it after the kids started school, only wed and sat free",
        {"discipline": "any", "named": ["wednesday", "saturday"]},
    ),
    ("honestly the commute is a pain in the neck but i can do 2 evenings a week", {"discipline": "any", "days": 2}),
    ("Nope, nothing hurts, never been injured, bubble wrapped childhood.", {"discipline": "any", "nothing": True}),
    ("calves like matchsticks mate, sort me out", {"discipline": "any"}),
    (
        "Hubby has the bad knees in our house, I'm the one with the energy. Five mornings?",
        {"discipline": "any", "days": 5, "nothing": "none-or-any"},
    ),
    (
        "weak core and weak arms, i weigh 92 kg, help",
        {"discipline": "any", "care": "none-or-any", "level": "none-or-any"},
    ),
    ("burpees can get in the bin", {"discipline": "any", "no": ["burpees"]}),
    ("Absolutely loathe lunges, leave them out.", {"discipline": "any", "no": ["lunges"]}),
    ("I'm not doing any running, sorry not sorry", {"discipline": "any", "no": ["running"]}),
    (
        "love a farmers carry me, chuck loads in",
        {"discipline": "any", "likes": ["farmers carry"], "kit": "none-or-any"},
    ),
    (
        "Front squats instead of back squats please, the low rack position isn't for me",
        {
            "discipline": "any",
            "swaps": [("front-squat", "back-squat")],
            "no": "none-or-any",
            "likes": "none-or-any",
            "kit": "none-or-any",
        },
    ),
    (
        "pls no box jumps i split my shin open on one and im scarred for life lol",
        {"discipline": "any", "no": ["box jumps"], "care": "none-or-any", "kit": "none-or-any"},
    ),
    (
        "Could you swap the deadlifts for trap bar deadlifts? Ta.",
        {
            "discipline": "any",
            "swaps": [("trap-bar-deadlift", "deadlift")],
            "no": "none-or-any",
            "kit": "none-or-any",
            "likes": "none-or-any",
        },
    ),
    (
        "big fan of kettlebell swings, could do them all arvo",
        {"discipline": "any", "likes": ["kettlebell swings"], "kit": "none-or-any"},
    ),
    ("Skip planks. Boring as watching paint dry.", {"discipline": "any", "no": ["planks"]}),
    (
        "I do not wish to do the overhead press in any form, thank you coach",
        {"discipline": "any", "no": ["overhead press"]},
    ),
    ("hip thrusts = life. more of those", {"discipline": "any", "likes": ["hip thrusts"]}),
    (
        "won't touch thrusters ever again after that class, 3 days/wk",
        {"discipline": "any", "no": ["thrusters"], "days": 3},
    ),
    (
        "rather do chin ups than pull ups if it's all the same to you",
        {
            "discipline": "any",
            "swaps": [("chin-up", "pull-up")],
            "no": "none-or-any",
            "likes": "none-or-any",
            "kit": "none-or-any",
        },
    ),
    (
        "Really enjoy bench press, can't stand leg press.",
        {"discipline": "any", "likes": ["bench press"], "no": ["leg press"], "kit": "none-or-any"},
    ),
    ("avoid list: sit-ups, mountain climbers", {"discipline": "any", "no": ["sit-ups", "mountain climbers"]}),
    (
        "goblet squats over barbell squats for me every time, replace em",
        {
            "discipline": "any",
            "swaps": [("goblet-squat", "back-squat")],
            "no": "none-or-any",
            "likes": "none-or-any",
            "kit": "none-or-any",
        },
    ),
    (
        "Skipping rope? hard pass, neighbours downstairs hate me already. So no jumping either.",
        {"discipline": "any", "no": "any", "kit": "none-or-any"},
    ),
    ("deadlifts are my happy place tbh", {"discipline": "any", "likes": ["deadlifts"]}),
    (
        "Bulgarian split squats make me cry so none of them, yeah?",
        {"discipline": "any", "no": ["bulgarian split squats"]},
    ),
    (
        "where you'd put barbell rows give me seated cable rows",
        {
            "discipline": "any",
            "swaps": [("seated-cable-row", "barbell-row")],
            "no": "none-or-any",
            "likes": "none-or-any",
            "kit": "none-or-any",
        },
    ),
    ("I am liking very much the push ups, please be adding many", {"discipline": "any", "likes": ["push ups"]}),
    ("dips? nah mate. not happening", {"discipline": "any", "no": ["dips"]}),
    (
        "Use dumbbell bench in place of barbell bench, I train alone at home.",
        {
            "discipline": "any",
            "swaps": [("dumbbell-bench-press", "bench-press")],
            "no": "none-or-any",
            "likes": "none-or-any",
            "kit": "none-or-any",
            "care": "none-or-any",
        },
    ),
    (
        "Swimming's out, can't swim. Everything else I'll give a go",
        {"discipline": "any", "no": ["swimming"], "nothing": "none-or-any"},
    ),
    (
        "romanian deadlifts r my fave exercise, upright rows r my least fave so bin them",
        {"discipline": "any", "likes": ["romanian deadlifts"], "no": ["upright rows"]},
    ),
    ("Anything but wall balls. Anything.", {"discipline": "any", "no": ["wall balls"], "kit": "none-or-any"}),
    (
        "sub push press for strict press thx, using legs is more fun",
        {"discipline": "any", "swaps": [("push-press", "overhead-press")], "no": "none-or-any", "likes": "none-or-any"},
    ),
    (
        "I get a real kick out of turkish get ups, weird I know",
        {"discipline": "any", "likes": ["turkish get ups"], "kit": "none-or-any"},
    ),
    (
        "dont put snatches in, dont put cleans in, keep it simple for a simple bloke",
        {"discipline": "any", "no": ["snatch", "cleans"], "level": "none-or-any"},
    ),
    ("my programme must be free of crunches, they are useless for me", {"discipline": "any", "no": ["crunches"]}),
    (
        "Sumo rather than conventional deadlift, long torso problems",
        {
            "discipline": "any",
            "care": "none-or-any",
            "swaps": [("sumo-deadlift", "deadlift")],
            "no": "none-or-any",
            "likes": "none-or-any",
        },
    ),
    (
        "handstands are super fun, sprints are the devil, plan accordingly",
        {"discipline": "any", "likes": ["handstand"], "no": ["sprint"]},
    ),
    (
        "My girlfriend refuses to do squats but I'm easy, throw whatever at me",
        {"discipline": "any", "nothing": "none-or-any"},
    ),
    ("Used to hate burpees, don't mind them now.", {"discipline": "any", "likes": "none-or-any"}),
    (
        "no preference on exercises, no worries either way, 4 days",
        {"discipline": "any", "days": 4, "nothing": "none-or-any"},
    ),
    ("my old PT loved battle ropes. is that still a thing", {"discipline": "any"}),
    ("Would love a rower one day, for now it's just me and some bands", {"discipline": "any", "kit": {"bands"}}),
    ("no time on weekdays, sat and sun only", {"discipline": "any", "named": ["saturday", "sunday"]}),
    (
        "if i had a pool i'd swim every day, alas, dumbbells in the spare room",
        {"discipline": "any", "kit": {"dumbbells"}, "likes": "none-or-any"},
    ),
    ("I'd love to hear what you think a beginner like me should do", {"discipline": "any", "level": "beginner"}),
    ("just want to get brutally strong, looks don't matter", {"discipline": "strength"}),
    (
        "Training for my first powerlifting comp, bit nervous!",
        {"discipline": "powerlifting", "level": "none-or-any", "event_name": "none-or-any"},
    ),
    ("hypertrophy pls, nothing but hypertrophy", {"discipline": "hypertrophy", "nothing": "none-or-any"}),
    (
        "I do crossfit at a box down the road and want to stop coming last in the wods",
        {"discipline": "mixed modal", "kit": "none-or-any"},
    ),
    ("Olympic lifting is my thing, snatch and clean & jerk need work", {"discipline": "weightlifting"}),
    (
        "couch to 5k type plan, total newb to running",
        {"discipline": "running", "level": "beginner", "targets": "none-or-any", "event_name": "none-or-any"},
    ),
    (
        "calisthenics only bro, front lever is the dream",
        {"discipline": "bodyweight", "targets": "none-or-any", "kit": "none-or-any"},
    ),
    ("Generally fitter. Not puffed on the stairs. That's my whole ambition.", {"discipline": "general fitness"}),
    ("I am wanting to gain muscle mass, my body is very thin sir", {"discipline": "hypertrophy"}),
    ("want me squat bench and dead to go up, been stuck forever", {"discipline": "strength", "level": "none-or-any"}),
    (
        "Marathon training, first timer, bricking it.",
        {"discipline": "running", "event_name": "none-or-any", "level": "none-or-any"},
    ),
    (
        "hyrox! need to be able to run and push sleds without dying",
        {"discipline": "mixed modal", "event_name": "none-or-any", "kit": "none-or-any"},
    ),
    ("Looking to get jacked. Arms that stretch the sleeves, capped delts, all that.", {"discipline": "hypertrophy"}),
    (
        "bodyweight stuff in the park, no weights at all, want a muscle up eventually",
        {"discipline": "bodyweight", "no": "none-or-any", "targets": "none-or-any", "kit": "none-or-any"},
    ),
    ("Need a bigger total for the next IPF meet", {"discipline": "powerlifting", "event_name": "none-or-any"}),
    (
        "overall health and fitness for a busy dad, nothing fancy",
        {"discipline": "general fitness", "nothing": "none-or-any"},
    ),
    ("half marathon prep, keen as mustard", {"discipline": "running", "event_name": "none-or-any"}),
    ("metcons. give me metcons. the sweatier the better", {"discipline": "mixed modal", "likes": "none-or-any"}),
    (
        "My goal is the maximal strength in the barbell lifts, I am from Poland and we like heavy",
        {"discipline": "strength", "kit": "none-or-any", "likes": "none-or-any"},
    ),
    ("oly weightlifting coach moved away so i need a plan for my snatch n jerk", {"discipline": "weightlifting"}),
    (
        "bodybuilding split, off season bulk, chest lagging badly",
        {"discipline": "hypertrophy", "level": "none-or-any", "care": "none-or-any"},
    ),
    ("stay in decent nick, bit of everything, keep the ticker healthy", {"discipline": "general fitness"}),
    (
        "get faster at parkrun so the bloke with the pram stops beating me",
        {"discipline": "running", "event_name": "none-or-any"},
    ),
    (
        "handstands, pistol squats, levers. I wanna be one of those calisthenics people",
        {"discipline": "bodyweight", "targets": "none-or-any", "likes": "none-or-any"},
    ),
    (
        "Powerlifter here, SBD prep, usual drama",
        {"discipline": "powerlifting", "level": "none-or-any", "event_name": "none-or-any"},
    ),
    ("put size on my legs, they've been skipped since uni", {"discipline": "hypertrophy", "level": "none-or-any"}),
    ("cross-fit style conditoning, wods at home with dumbells", {"discipline": "mixed modal", "kit": {"dumbbells"}}),
    (
        "Stronger. Simply stronger. Heavy barbell work in my garage is what I want.",
        {"discipline": "strength", "kit": "any", "likes": "none-or-any"},
    ),
    (
        "i'm a trail runner, ultra curious, plan me some k's",
        {"discipline": "running", "event_name": "none-or-any", "level": "none-or-any"},
    ),
    ("genral fitness plz am very unfit", {"discipline": "general fitness", "level": "none-or-any"}),
    (
        "Aiming for the state weightlifting champs, my clean is fine but the jerk is rubbish",
        {"discipline": "weightlifting", "event_name": "none-or-any"},
    ),
    ("skinny guy wants muscles the end", {"discipline": "hypertrophy"}),
    (
        "prepping for the crossfit open with my gym mates",
        {"discipline": "mixed modal", "event_name": "none-or-any", "kit": "none-or-any"},
    ),
    ("deadlift has gone nowhere all year, I want it moving up again", {"discipline": "strength"}),
    (
        "Novice bench-squat-dead competition at my club, help me build the best total I can",
        {"discipline": "powerlifting", "level": "none-or-any", "event_name": "none-or-any", "kit": "none-or-any"},
    ),
    (
        "I'd like to run without walk breaks, that is my one and only wish",
        {"discipline": "running", "level": "none-or-any"},
    ),
    (
        "want to master my own bodyweight, street workout vibes, bars in the park",
        {"discipline": "bodyweight", "kit": "any"},
    ),
    ("Retired teacher, keep me fit and healthy for the grandkids please dear", {"discipline": "general fitness"}),
    ("gainz. pure aesthetics. beach muscle era", {"discipline": "hypertrophy"}),
    ("mostly i wanna pick up heavier things than i can pick up now", {"discipline": "strength"}),
    ("My sister's a crossfit nut, I just want to build muscle in peace.", {"discipline": "hypertrophy"}),
    (
        "was a runner for years, over it, now i want to get strong",
        {"discipline": "strength", "no": "none-or-any", "level": "none-or-any"},
    ),
    (
        "Not interested in powerlifting meets or anything, I only want bigger muscles",
        {"discipline": "hypertrophy", "no": "none-or-any", "event_name": "none-or-any"},
    ),
    (
        "hubby runs marathons, I get puffed on a flight of stairs. General fitness for me!",
        {"discipline": "general fitness"},
    ),
    (
        "Did gymnastics as a kid but these days it's all about the clean and jerk and the snatch, proper weightlifting",
        {"discipline": "weightlifting"},
    ),
    (
        "if i were younger i'd do bodybuilding. what i actually want is to run a decent 10k",
        {"discipline": "running", "targets": "none-or-any", "event_name": "none-or-any"},
    ),
    (
        "everyone at work is doing hyrox, count me out, i'm a powerlifter with a meet to peak for",
        {"discipline": "powerlifting", "no": "none-or-any", "event_name": "none-or-any", "level": "none-or-any"},
    ),
    ("I'm running late for work so quick one: I want to put on muscle.", {"discipline": "hypertrophy"}),
    ("hi is this thing on? my dad recommended you, he lifts", {}),
    ("my housemate is marathon mad and never shuts up about it. thursdays suit me", {"named": ["thursday"]}),
]

SHORT_WEEK: list[tuple[str, Facts]] = [
    ("can do 3x a week, about 50 min a go", {"discipline": "any", "days": 3, "minutes": 50}),
    (
        "mon weds fri mornings before the kids are up. 35 mins max",
        {"discipline": "any", "named": ["monday", "wednesday", "friday"], "minutes": 35},
    ),
    ("Honestly twice weekly is all I've got in me, an hour each time", {"discipline": "any", "days": 2, "minutes": 60}),
    ("tues + thurs after work, sat whenever", {"discipline": "any", "named": ["tuesday", "thursday", "saturday"]}),
    ("Any day bar Wednesday works for me, but I only want four sessions", {"discipline": "any", "days": 4}),
    (
        "I'm free every day except Sunday",
        {
            "discipline": "any",
            "named": ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday"],
            "days": "none-or-any",
        },
    ),
    (
        "weekends only mate, work's flat out. 90 minutes both days",
        {"discipline": "any", "named": ["saturday", "sunday"], "minutes": 90, "days": "none-or-any"},
    ),
    (
        "Sir kindly make plan for 5 days in week, 1 hour 15 minutes daily I can give",
        {"discipline": "any", "days": 5, "minutes": 75},
    ),
    (
        "M/W/F, three quarters of an hour",
        {"discipline": "any", "named": ["monday", "wednesday", "friday"], "minutes": 45},
    ),
    ("my brother goes six days a week, that's mental. I'll do three", {"discipline": "any", "days": 3}),
    ("used to train 5 days, since the new job it's 2", {"discipline": "any", "days": 2}),
    ("every other day, half an hour, nothing fancy", {"discipline": "any", "days": 3, "minutes": 30}),
    ("4 or 5 sessions a week depending on shifts", {"discipline": "any", "days": 4}),
    (
        "Not Mondays, that's choir. Tuesday, Thursday and Friday are good.",
        {"discipline": "any", "named": ["tuesday", "thursday", "friday"]},
    ),
    ("i got 20 mins. every day. thats it", {"discipline": "any", "days": 7, "minutes": 20}),
    ("a couple of times a week, hour and a half a pop", {"discipline": "any", "days": 2, "minutes": 90}),
    (
        "If they gave me Fridays off I'd do four, but as it stands put me down for three days.",
        {"discipline": "any", "days": 3},
    ),
    (
        "Sat & Sun arvo plus Wednesday night, reckon 70 minutes",
        {"discipline": "any", "named": ["wednesday", "saturday", "sunday"], "minutes": 70},
    ),
    ("Days: 6. Length: 40m each.", {"discipline": "any", "days": 6, "minutes": 40}),
    (
        "it's a 25 minute drive to the place so I'm only going on Tuesdays and Saturdays",
        {"discipline": "any", "named": ["tuesday", "saturday"]},
    ),
    ("trainin 4 tims a week 55 minuts", {"discipline": "any", "days": 4, "minutes": 55}),
    (
        "Wednesdays are out and so are weekends. That leaves me Monday, Tuesday, Thursday, Friday.",
        {"discipline": "any", "named": ["monday", "tuesday", "thursday", "friday"]},
    ),
    ("once a week on a Thursday, don't laugh", {"discipline": "any", "named": ["thursday"], "days": "none-or-any"}),
    (
        "Monday through Friday, I get a 45-min lunch and I want to spend all of it training",
        {
            "discipline": "any",
            "named": ["monday", "tuesday", "wednesday", "thursday", "friday"],
            "minutes": 45,
            "days": "none-or-any",
        },
    ),
    ("thrice in a week is possible for me, not more than 1 hr", {"discipline": "any", "days": 3, "minutes": 60}),
    ("2-3 days, 30 min sessions, busy mum of twins", {"discipline": "any", "days": 2, "minutes": 30}),
    (
        "i can swing a session on tuesday, another friday, and a long one sunday",
        {"discipline": "any", "named": ["tuesday", "friday", "sunday"], "minutes": "none-or-any"},
    ),
    ("Daily please!! I like routine", {"discipline": "any", "days": 7, "likes": "none-or-any"}),
    (
        "my wife has the car mon and wed so it's gotta be tue thu sun for me",
        {"discipline": "any", "named": ["tuesday", "thursday", "sunday"]},
    ),
    ("five on, two off, an hour and twenty", {"discipline": "any", "days": 5, "minutes": 80}),
    ("alternate days only, my body needs the rest", {"discipline": "any", "days": 3}),
    (
        "Would never manage more than four a week, so four it is, say 65 mins",
        {"discipline": "any", "days": 4, "minutes": 65},
    ),
    (
        "The app I had before gave me 2 hour workouts lol no. 40 minutes tops, 3 days.",
        {"discipline": "any", "days": 3, "minutes": 40},
    ),
    (
        "tuesday no, thursday no, footy. mon fri sun yes",
        {"discipline": "any", "no": "none-or-any", "named": ["monday", "friday", "sunday"]},
    ),
    ("I work 12 hour shifts, 4 a week, which leaves three days to train", {"discipline": "any", "days": 3}),
    (
        "weekday mornings, every one of them, 25 min before the school run",
        {
            "discipline": "any",
            "named": ["monday", "tuesday", "wednesday", "thursday", "friday"],
            "minutes": 25,
            "days": "none-or-any",
        },
    ),
    ("up to 5 days/wk, 1h30 per session", {"discipline": "any", "days": 5, "minutes": 90}),
    ("lets say three evenings, don't mind which ones, just not friday", {"discipline": "any", "days": 3}),
    (
        "Got Mondays and Thursdays. Sundays if the missus ever lets me, which she won't.",
        {"discipline": "any", "named": ["monday", "thursday"]},
    ),
    ("two sessions weekly, each one 60min", {"discipline": "any", "days": 2, "minutes": 60}),
    (
        "half hour a day, wed/thu/sat",
        {"discipline": "any", "named": ["wednesday", "thursday", "saturday"], "minutes": 30},
    ),
    ("how about 4 days. I can't be doing with more than that at my age, 61", {"discipline": "any", "days": 4}),
    ("im good for a quick 15 mins, six days per week", {"discipline": "any", "days": 6, "minutes": 15}),
    (
        "Fridays, Saturdays and Sundays as I'm on the rigs in between",
        {"discipline": "any", "named": ["friday", "saturday", "sunday"]},
    ),
    (
        "The class at my mum's place runs Tuesday and Friday, not for me. I'd train Monday, Wednesday, Saturday by myself.",
        {"discipline": "any", "named": ["monday", "wednesday", "saturday"]},
    ),
    ("two hours is fine by me, three times each week, I'm retired", {"discipline": "any", "days": 3, "minutes": 120}),
    ("want to train but honestly no idea which days or how long yet", {"discipline": "any", "unknown": "none-or-any"}),
    ("My flatmate trains 90 minutes a day. I just want something sensible.", {"discipline": "any"}),
    ("I used to go Mon, Wed and Fri at uni but not since", {"discipline": "any", "level": "none-or-any"}),
    ("what happens if i can only make it 2 days some week?", {"discipline": "any"}),
    ("at least 3 days, ideally not back to back, 45ish minutes", {"discipline": "any", "days": 3, "minutes": 45}),
    (
        "Thursday is date night so keep that free. 5 days otherwise.",
        {"discipline": "any", "days": 5, "named": "none-or-any"},
    ),
    (
        "on tues, wed n sat i hv 50 minutes free",
        {"discipline": "any", "named": ["tuesday", "wednesday", "saturday"], "minutes": 50},
    ),
    (
        "Sunday's my rest day, I'll train the other six",
        {
            "discipline": "any",
            "named": ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday"],
            "days": "none-or-any",
        },
    ),
    (
        "I can spare an hour per workout, and y'all can put in four workouts a week",
        {"discipline": "any", "days": 4, "minutes": 60},
    ),
    ("a one-hour slot on mondays, that's me lot", {"discipline": "any", "named": ["monday"], "minutes": 60}),
    ("3 days wkly / 75 minutes / no weekends", {"discipline": "any", "days": 3, "minutes": 75}),
    ("I sleep 5 hours and work 6 days. Realistically I can train on two of them", {"discipline": "any", "days": 2}),
    (
        "Thurs, Fri, Mon. In that order if you care. 1 hr 10.",
        {"discipline": "any", "named": ["monday", "thursday", "friday"], "minutes": 70},
    ),
    (
        "My old coach wanted me in 6 times weekly, we're not doing that. Tuesday and Sunday.",
        {"discipline": "any", "named": ["tuesday", "sunday"]},
    ),
    ("total beginner here, be kind", {"discipline": "any", "level": "beginner"}),
    ("lifting about 3 yrs now", {"discipline": "any", "level": "intermediate"}),
    (
        "I've been under a bar for eleven years, skip the basics",
        {"discipline": "any", "no": "none-or-any", "level": "advanced"},
    ),
    ("Started in August, so I'm about three months into training", {"discipline": "any", "level": "beginner"}),
    ("intermediate i guess? 4 days pls", {"discipline": "any", "level": "intermediate", "days": 4}),
    (
        "seven years of consistent training and still a bit rubbish at squatting",
        {"discipline": "any", "level": "advanced"},
    ),
    ("Never touched a weight in my life and I'm 44", {"discipline": "any", "level": "beginner"}),
    ("18 months training, want more muscle", {"discipline": "any", "level": "intermediate"}),
    ("advanced lifter, 5 days a week, no hand holding required", {"discipline": "any", "level": "advanced", "days": 5}),
    (
        "my husband is advanced, ten years of it. Me, I'm brand new to all this",
        {"discipline": "any", "level": "beginner"},
    ),
    ("Been lifting since 2016 without a break", {"discipline": "any", "level": "advanced"}),
    ("im a complete noob lol, 3 days", {"discipline": "any", "level": "beginner", "days": 3}),
    ("training age 2.5 years, male", {"discipline": "any", "level": "intermediate"}),
    ("I am having four years experience in weight training", {"discipline": "any", "level": "intermediate"}),
    ("first time doing anything like this, bit nervous", {"discipline": "any", "level": "beginner"}),
    ("6 months of proper training under my belt so far", {"discipline": "any", "level": "beginner"}),
    (
        "Level: intermediate. Days: 3. Time: 1 hr.",
        {"discipline": "any", "level": "intermediate", "days": 3, "minutes": 60},
    ),
    ("15 yrs in the iron game brother", {"discipline": "any", "level": "advanced"}),
    (
        "My PT has 12 years in the business. Need a plan for when he's on leave.",
        {"discipline": "any", "level": "none-or-any"},
    ),
    ("Someday I'd love to call myself advanced", {"discipline": "any", "level": "none-or-any"}),
    ("the missus has lifted for 8 years and bosses me about, I just want my own plan", {"discipline": "any"}),
    ("on and off for about nine years, more off than on if I'm honest", {"discipline": "any", "level": "none-or-any"}),
    (
        "A year and a half of barbell training, Mon/Thu",
        {"discipline": "any", "level": "intermediate", "named": ["monday", "thursday"], "kit": "none-or-any"},
    ),
    ("just over 5 years training now, 70 minutes a session", {"discipline": "any", "level": "advanced", "minutes": 70}),
    ("I'm 27, 83 kilos, married two years. Three days please", {"discipline": "any", "days": 3}),
    (
        "newby, dont know a barbell from a broom",
        {"discipline": "any", "level": "beginner", "kit": "none-or-any", "unknown": "none-or-any"},
    ),
    ("lifting 10 months, ie less than a year", {"discipline": "any", "level": "beginner"}),
    ("not a newbie, not a pro, solidly intermediate", {"discipline": "any", "level": "intermediate"}),
    (
        "I've trained seriously for the last 2 decades, twice a week these days",
        {"discipline": "any", "level": "advanced", "days": "none-or-any"},
    ),
    (
        "8 weeks since I picked up my first dumbbell, so a novice",
        {"discipline": "any", "level": "beginner", "kit": "none-or-any"},
    ),
    ("been goin 4 and a half years, wanna get bigger", {"discipline": "any", "level": "intermediate"}),
    ("I've worked at my desk job for six years. Need to move more.", {"discipline": "any"}),
    ("If I was advanced I'd write this myself haha, I'm a beginner", {"discipline": "any", "level": "beginner"}),
    ("Experience: 1 year of lifting", {"discipline": "any", "level": "intermediate"}),
    (
        "My daughter started two months ago and loves it, so I thought I'd sign up too.",
        {"discipline": "any", "level": "none-or-any"},
    ),
    ("lifted for 6 years straight, no gaps, still hungry", {"discipline": "any", "level": "advanced"}),
    ("Trained for three years in my twenties. I'm fifty now.", {"discipline": "any", "level": "none-or-any"}),
    ("i would say i'm at an advanced level, did my time", {"discipline": "any", "level": "advanced"}),
    (
        "Newcomer, zero experience, can give you 30 minutes on Tuesdays and Fridays",
        {"discipline": "any", "level": "beginner", "minutes": 30, "named": ["tuesday", "friday"]},
    ),
    (
        "My shoes are four years old and so is my nephew. Four days, please, 45 minutes.",
        {"discipline": "any", "days": 4, "minutes": 45},
    ),
    ("12 week block please coach", {"discipline": "any", "weeks": 12}),
    ("marathon on 25 April 2027, help", {"discipline": "any", "event": "2027-04-25", "event_name": "marathon"}),
    ("starting Monday, 3 days a week", {"discipline": "any", "start": "2026-11-30", "days": 3}),
    ("Give me eight weeks of work and then we'll see", {"discipline": "any", "weeks": 8}),
    (
        "half marathon 14 march, never been so scared",
        {"discipline": "any", "event": "2027-03-14", "event_name": "half marathon", "level": "none-or-any"},
    ),
    ("i want to begin tomorrow", {"discipline": "any", "start": "2026-11-25"}),
    ("my 10k is on the 6th of February", {"discipline": "any", "event": "2027-02-06", "event_name": "10 km"}),
    ("Plan length: 16 wks. Start: 4 January.", {"discipline": "any", "weeks": 16, "start": "2027-01-04"}),
    (
        "got a meet on 22 May next year and it's my second ever",
        {"discipline": "any", "event": "2027-05-22", "event_name": "meet", "level": "none-or-any"},
    ),
    (
        "wedding's the 19th of June, want to fit the dress",
        {"discipline": "any", "event": "2027-06-19", "event_name": "none-or-any"},
    ),
    ("can I kick off on December 7th? Ten weeks would suit", {"discipline": "any", "start": "2026-12-07", "weeks": 10}),
    ("my sister's running a marathon on 3 May, I just want a 6 week plan", {"discipline": "any", "weeks": 6}),
    (
        "meet in 11 weeks, 4 days a week",
        {"discipline": "any", "weeks": "event-or-11", "event_name": "none-or-any", "days": 4},
    ),
    (
        "stronger by the end of January please",
        {"discipline": "any", "event": "2027-01-31", "event_name": "none-or-any"},
    ),
    (
        "Did a half marathon back in September. Now I just want to lift for nine weeks.",
        {"discipline": "any", "weeks": 9},
    ),
    ("5k race on 12 Dec, bit last minute I know", {"discipline": "any", "event": "2026-12-12", "event_name": "5 km"}),
    ("I'll be starting on 1st December only, as I am travelling now", {"discipline": "any", "start": "2026-12-01"}),
    ("want a 20-week programme, nice and slow", {"discipline": "any", "weeks": 20}),
    (
        "beach holiday on 10 July, sort my arms out",
        {"discipline": "any", "event": "2027-07-10", "event_name": "none-or-any"},
    ),
    (
        "race day is Sunday 9 May, a marathon. I run four days a week",
        {"discipline": "any", "event": "2027-05-09", "event_name": "marathon", "days": "none-or-any"},
    ),
    (
        "new year new me, start me on January 1",
        {"discipline": "any", "start": "2027-01-01", "event_name": "none-or-any", "event": "none-or-any"},
    ),
    (
        "I've had six weeks off with a newborn in the house, ready to go again, 3 days",
        {"discipline": "any", "days": 3, "care": "none-or-any", "level": "none-or-any"},
    ),
    ("5 weeks, thats all. go.", {"discipline": "any", "weeks": 5}),
    ("Half in Bath on 2027-03-21", {"discipline": "any", "event": "2027-03-21", "event_name": "half marathon"}),
    (
        "Deadline's April 30, hoping to have a decent squat by then",
        {"discipline": "any", "event": "2027-04-30", "event_name": "none-or-any"},
    ),
    ("my mate did a 12 week thing and hated it. make mine 7", {"discipline": "any", "weeks": 7}),
    ("let's start this saturday, no excuses", {"discipline": "any", "start": "2026-11-28"}),
    ("four weeks is all i can commit to, twice a week", {"discipline": "any", "weeks": 4, "days": 2}),
    ("by May 1 I want to look like I lift", {"discipline": "any", "event": "2027-05-01", "event_name": "none-or-any"}),
    (
        "10k comin up 28th feb, runnin 3 times a week",
        {"discipline": "any", "event": "2027-02-28", "event_name": "10 km", "days": "none-or-any"},
    ),
    (
        "If there was a marathon round here I'd do it, but there isn't. Just 14 weeks of lifting.",
        {"discipline": "any", "weeks": 14},
    ),
    (
        "I turn 40 on 3 March and would like abs for it",
        {"discipline": "any", "event": "2027-03-03", "event_name": "none-or-any"},
    ),
    (
        "Start date Dec 14, three evenings a week, 40 minutes",
        {"discipline": "any", "start": "2026-12-14", "days": 3, "minutes": 40},
    ),
    ("something for the next 3 weeks while I'm housesitting", {"discipline": "any", "weeks": 3}),
    ("PL meet, 17 April, Melbourne. So keen", {"discipline": "any", "event": "2027-04-17", "event_name": "any"}),
    ("three months or thereabouts, cheers", {"discipline": "any", "weeks": "none-or-any", "event": "none-or-any"}),
    ("i wanna be ready by christmas day", {"discipline": "any", "event": "2026-12-25", "event_name": "none-or-any"}),
    (
        "last program lasted 15 weeks and nearly killed me, can this one be half that or so",
        {"discipline": "any", "weeks": "none-or-any"},
    ),
    ("Beginning today, fifteen weeks total.", {"discipline": "any", "start": "2026-11-24", "weeks": 15}),
    ("marathon 18 october 2027, loads of time", {"discipline": "any", "event": "2027-10-18", "event_name": "marathon"}),
    (
        "My dad's surgery is on 2 December so I can't start before the 9th. I'll begin on 9 December then.",
        {"discipline": "any", "start": "2026-12-09"},
    ),
    (
        "we're doing a charity 5 km on March 20, the whole office",
        {"discipline": "any", "event": "2027-03-20", "event_name": "5 km"},
    ),
    (
        "two weeks till the half, just keep me ticking over",
        {"discipline": "any", "weeks": "event-or-2", "event_name": "none-or-any"},
    ),
    (
        "Deployment physical test on 15 January, want to be ready",
        {"discipline": "any", "event": "2027-01-15", "event_name": "none-or-any"},
    ),
    ("no race, no deadline, just wanna get fit", {"discipline": "any", "nothing": "none-or-any"}),
    ("my last comp was 8 March and I bombed out. no plans for another yet", {"discipline": "any"}),
    ("18 weeks would be ideal but I only have 13", {"discipline": "any", "weeks": 13}),
    (
        "Kids go back to school 11 Jan, that's when I start. Mon Tue Thu.",
        {"discipline": "any", "start": "2027-01-11", "named": ["monday", "tuesday", "thursday"]},
    ),
    (
        "hoping to add some size by 1 September, no rush at all",
        {"discipline": "any", "event": "2027-09-01", "event_name": "none-or-any"},
    ),
    (
        "six week plan, from the 30th of November, 5 days each week",
        {"discipline": "any", "weeks": 6, "start": "2026-11-30", "days": 5},
    ),
]
