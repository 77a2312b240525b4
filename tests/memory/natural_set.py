"""More queries after the same hundred memories, as an athlete would type them in a talk.

By a hand that had not seen how recall works. First read on 26 November 2026: 50 of 60 and 44 of 60. The terms in
`domain/asking.py` were widened on the first half since; the second has only been measured.
"""

NATURAL_TUNED = (
    (
        "am I still on track for the heavy squat I said I'd reach by next June?",
        "Set out for a back squat of 150 kg by 1 June 2027, in 27 weeks from 30 November 2026.",
    ),
    (
        "what pace do I need to hold over 21 km on race day this spring?",
        "Wants to run a half marathon under 1:50 in April.",
    ),
    (
        "can we plan the taper for my April race so I beat one fifty?",
        "Wants to run a half marathon under 1:50 in April.",
    ),
    (
        "I weigh 84.5 this morning, do I have to cut before I step on the platform?",
        "Aims for a first powerlifting meet in the 83 kg class.",
    ),
    (
        "is there a drill for getting under the bar on a full lift from the ground to overhead?",
        "Would like to learn the snatch with good technique.",
    ),
    (
        "could we put some time in for Olympic lifting? I want to get the barbell overhead in one move properly",
        "Would like to learn the snatch with good technique.",
    ),
    (
        "I have to look good in a suit in spring, should we do more lateral raises?",
        "Wants broader shoulders for a wedding in May.",
    ),
    ("what split per 500 on the erg should I practise for my target time?", "Aims to row 2000 metres under 7:30."),
    (
        "how much longer do I have to hold the core static thing to hit my 3 minute target?",
        "Wants to hold a strict plank for three minutes.",
    ),
    ("which weekdays do I normally lift on?", "Trains four days a week: Monday, Tuesday, Thursday and Friday."),
    ("what kit do I have at home to lift with?", "Trains in the garage with barbell, rack, bench and dumbbells."),
    (
        "what can I do without equipment while we're away at the cottage in late summer?",
        "Has no access to a gym in August because of a holiday house.",
    ),
    (
        "we leave for the summer house soon, can you give me bodyweight stuff for those weeks?",
        "Has no access to a gym in August because of a holiday house.",
    ),
    ("the baby was up four times last night, should I still go heavy?", "Has a newborn at home and sleeps in pieces."),
    (
        "we hardly slept because of the little one, can I swap today for something light?",
        "Has a newborn at home and sleeps in pieces.",
    ),
    (
        "I'd hit the roof if I press on my feet at home, should I do it seated?",
        "The garage ceiling is too low for overhead work standing up.",
    ),
    (
        "I'm in a hotel in Berlin until Friday with just a tiny fitness room, what should I do?",
        "Travels for work about one week a month and has only hotel gyms then.",
    ),
    (
        "it's half past nine, can I still drop deadlifts or will next door complain?",
        "Must not make noise after nine in the evening because of neighbours.",
    ),
    (
        "it's pouring rain and I have intervals today, there's no indoor option is there?",
        "Has no treadmill and runs outside in all weathers.",
    ),
    (
        "icy roads this morning, how do I do my jog when I don't have a belt at home?",
        "Has no treadmill and runs outside in all weathers.",
    ),
    (
        "I've run out of heavier dumbbells for rows, how do I make them harder?",
        "The heaviest dumbbells at home are 30 kg.",
    ),
    ("ugh, do I really have to do those jump-down-and-push-up things in the finisher?", "Dislikes burpees."),
    ("ten reps again? can we do fives instead?", "Prefers sets of five to sets of ten."),
    (
        "a guy at work wants to join my sessions, but I'd rather have my headphones on and be by myself",
        "Prefers to train alone with music.",
    ),
    (
        "do I have to use the leg press and cable stuff or can I do it with a barbell?",
        "Dislikes machines and prefers free weights.",
    ),
    ("can I pull with the hex bar instead of the straight one?", "Prefers trap bar deadlifts to conventional ones."),
    (
        "do we have to deadlift the normal way, or can I stand inside the bar?",
        "Prefers trap bar deadlifts to conventional ones.",
    ),
    ("do I have to record a video of my form for you?", "Does not want to film lifts."),
    ("what is 5:00 per km in km/h? I can't think in pace", "Prefers kilometres per hour to minutes per kilometre."),
    (
        "I like to take twenty minutes loosening up before lifting, what stretches should I do?",
        "Likes long warm-ups with mobility work.",
    ),
    (
        "for my recovery day, can I go to the pool instead of getting on the bike?",
        "Prefers swimming to cycling for easy days.",
    ),
    (
        "my knee felt a bit off on step-ups, should I go lighter?",
        "Trains with care for the left knee: loads stay easy there.",
    ),
    (
        "is this much weight on the leg press ok for my bad knee?",
        "Trains with care for the left knee: loads stay easy there.",
    ),
    (
        "just got home from a long drive to my parents, can I do good mornings tomorrow?",
        "The lower back gets stiff after long car rides; hinges go easy the day after.",
    ),
    (
        "I drove six hours yesterday and have to do RDLs today, should I back off?",
        "The lower back gets stiff after long car rides; hinges go easy the day after.",
    ),
    (
        "it's freezing out and I'm about to run, how long should I take to get my heel tendon going?",
        "The left achilles needs slow starts on cold mornings.",
    ),
    ("weighted chins are on the plan, is that smart with my elbow?", "The right elbow complains about heavy chin-ups."),
    (
        "is it time to jump onto the plyo box again after I twisted my foot?",
        "A rolled ankle in spring made box jumps a no for now.",
    ),
    (
        "can't touch my toes, should I raise the bar up a bit for pulling off the floor?",
        "Hamstrings are tight and deadlifts start from blocks.",
    ),
    (
        "do I pull from the floor today or put the plates up on something since I can't reach down well?",
        "Hamstrings are tight and deadlifts start from blocks.",
    ),
    (
        "what's the heaviest triple I've squatted so far?",
        "Back squat: 140 kg for 3 on 5 March 2027, the most logged until then.",
    ),
    (
        "what was my top single off the floor before Christmas?",
        "Deadlift: 180 kg for 1 on 20 December 2026, the most logged until then.",
    ),
    (
        "when did I manage to run ten k the whole way through?",
        "Ran the first 10 km without a walking break in September.",
    ),
    (
        "what did I push over my head in January, and for how many?",
        "Overhead press: 60 kg for 3 on 8 January 2027, the most logged until then.",
    ),
    ("what time did I get in my 21k race last time?", "Finished the first half marathon in 1:57."),
    ("what's my best time on the erg over 2k so far?", "Rowed 2000 metres in 7:48."),
    (
        "what's my best with the bar racked in front, three reps?",
        "Front squat: 115 kg for 3 on 22 January 2027, the most logged until then.",
    ),
    ("have I ever done forty lengths in the pool in one go?", "Swam one kilometre without stopping."),
    (
        "I've been grinding for three weeks and feel drained, is it time to back off for a week?",
        "A lighter week every fourth week brought energy back.",
    ),
    (
        "I'm always wiped out at the start of the week, where should I put my pulling day?",
        "Moving deadlifts to Friday ended the tired Mondays.",
    ),
    (
        "my pulse is way too high on jogs, how did I get it lower before?",
        "Easy runs slow enough to talk brought the heart rate down.",
    ),
    (
        "I can't get to depth today, what did I do beforehand that helped?",
        "Ten minutes of mobility before squatting made depth easier.",
    ),
    (
        "stuck at the same weight on chest day for weeks, should I bring my hands in on the bar?",
        "Close-grip bench press moved the bench press off its plateau.",
    ),
    (
        "my bench hasn't moved in a month, what got it going again last time?",
        "Close-grip bench press moved the bench press off its plateau.",
    ),
    (
        "shoulder is grumbling again, what did I add that calmed it down?",
        "Adding band pull-aparts quietened the shoulder.",
    ),
    (
        "I used to overrun all the time, what did we cut back then to get done by the hour?",
        "Fewer exercises a session made it finish on time.",
    ),
    (
        "what should I do while I rest so my back doesn't seize up?",
        "Five minutes of walking between sets kept the back loose.",
    ),
    (
        "I'm losing motivation to turn up, what trick helped me with planning the next one?",
        "Writing down the next session right after the last one helped to show up.",
    ),
    (
        "work is crazy this month, can I cut down to two serious workouts without getting weaker?",
        "Dropping to two hard days during the busy season kept the strength.",
    ),
    (
        "should I take it easy the week before I compete so my legs are fresh?",
        "A deload before the meet week left the legs fresh.",
    ),
)

NATURAL_MEASURED = (
    (
        "how much do I need to add each week to press a hundred kilos off my chest by July?",
        "Set out for a bench press of 100 kg before the summer.",
    ),
    (
        "I got six clean chins today, how far off my double-digit target is that?",
        "Wants to do ten strict pull-ups in a row.",
    ),
    ("I'm 82 kg now, so what number off the floor am I chasing?", "Wants to deadlift twice bodyweight."),
    (
        "how many long bike rides should I get in before the summer event?",
        "Hopes to finish a 100 km cycling tour in August.",
    ),
    (
        "when can I start doing upside-down presses with my feet on the wall?",
        "Wants a handstand push-up against the wall.",
    ),
    (
        "I was gasping playing tag with my kids again, what can we do about it?",
        "Wants to keep up with the children in the park without getting winded.",
    ),
    (
        "my daughter outran me at the playground, is my fitness getting any better?",
        "Wants to keep up with the children in the park without getting winded.",
    ),
    (
        "should I do loaded stair climbs with a backpack for the big mountain trip?",
        "Plans to climb Mont Blanc next summer.",
    ),
    ("this workout looks like an hour and a half, can you cut it down?", "Has at most 60 minutes a session."),
    ("I'm only free for an hour, will all of this fit?", "Has at most 60 minutes a session."),
    (
        "shift plan came out, I'm working through the night from Monday, can you make it easier?",
        "Works night shifts every third week.",
    ),
    (
        "I feel half asleep when I lift at dawn before going to the office, is that normal?",
        "Trains before work, at six in the morning.",
    ),
    (
        "there's someone else squatting with me at the end of the week, can we alternate sets?",
        "Shares the rack with a partner on Fridays.",
    ),
    ("legs are dead on Thursday after the match last night, what now?", "Plays football on Wednesday evenings."),
    (
        "I've got a game with the team midweek, can we move leg day away from it?",
        "Plays football on Wednesday evenings.",
    ),
    ("my discs say 45 and 35 lb, what do I load to get your number?", "Has plates in pounds from an old set."),
    (
        "I already ride to the office and back every day, does that count as cardio?",
        "Commutes 12 km by bicycle each way.",
    ),
    (
        "the holy month begins next week, how do we train when I can't eat or drink in the daytime?",
        "Fasts during Ramadan and trains after sunset then.",
    ),
    ("please no jogging in my plan, what else is there for cardio?", "Keeps out running."),
    (
        "can the main squat be with the bar on the front of my shoulders instead of on my back?",
        "Likes front squats more than back squats.",
    ),
    (
        "could we finish with that heavy thing I push across the turf for conditioning?",
        "Enjoys sled pushes as conditioning.",
    ),
    (
        "what does RPE 8 mean, can you just tell me the % of my max?",
        "Likes to see percentages rather than effort numbers.",
    ),
    (
        "can I pair the small exercises back to back and not rest so long?",
        "Likes short rests and supersets for accessories.",
    ),
    ("which day of the weekend do we put the toughest workout on?", "Wants the hardest session on Saturday."),
    (
        "the same five exercises for a month now, I'm so bored, can we swap some?",
        "Likes variety and gets bored by the same exercises for weeks.",
    ),
    ("do these split squats and walking steps have to be in there? I can't stand them", "Hates lunges of every kind."),
    ("that's a wall of text, can you say it in two sentences?", "Wants explanations kept short."),
    ("any chance of some curls and triceps at the end?", "Likes to finish with arms."),
    (
        "can I do parallel bar push-ups for chest today or will it hurt my shoulder?",
        "The right shoulder does not tolerate dips.",
    ),
    (
        "my hands bend back too far when I hold the bar in front, how should I grip it?",
        "Both wrists are sensitive in the front rack; uses straps there.",
    ),
    (
        "can I press from behind my head or will I get a stiff neck again?",
        "The neck tightens up with behind-the-neck presses.",
    ),
    (
        "do I have to go all the way down, ass to grass? it pinches at the front of my hip",
        "The hips pinch in very deep squats; stops just below parallel.",
    ),
    (
        "my lower legs seized up at km 17, why does that keep happening on long ones?",
        "Calves cramp on runs over fifteen kilometres.",
    ),
    (
        "can I put my front foot on a ramp for split steps, or is that bad for my toe?",
        "The left big toe is stiff, so lunges are done on flat ground only.",
    ),
    (
        "what was my best set of five on the bench last winter?",
        "Bench press: 92.5 kg for 5 on 12 February 2027, the most logged until then.",
    ),
    (
        "how many workouts did I miss in last spring's muscle-building block?",
        "Finished a 12-week hypertrophy program on 30 May 2026: 44 of 48 sessions done.",
    ),
    ("when did I do my very first chin over the bar without a band?", "First unassisted pull-up on 3 October 2026."),
    (
        "what's my longest streak of not skipping anything?",
        "Trained eight weeks in a row without leaving a session out.",
    ),
    (
        "have I ever gone two months with every single workout done?",
        "Trained eight weeks in a row without leaving a session out.",
    ),
    (
        "what weight did I clean for a double this winter?",
        "Power clean: 80 kg for 2 on 15 January 2027, the most logged until then.",
    ),
    (
        "I've been out for a month and a half once before, when did I get back to normal?",
        "Came back to full training in January after six weeks off.",
    ),
    ("when did I last return from a long break?", "Came back to full training in January after six weeks off."),
    ("did I ever manage two whole minutes holding on my elbows?", "Held a two-minute plank for the first time."),
    ("how did I place when I competed in benching?", "Took third place at a local bench-press competition."),
    (
        "should I add more sets to get my squat up or just put more on the bar?",
        "Fewer squat sets with more load worked better than volume.",
    ),
    ("my squat stalled, is extra volume the answer?", "Fewer squat sets with more load worked better than volume."),
    (
        "I get stuck coming out of the hole on squats, what fixed that last time?",
        "Pause squats mended the sticking point at the bottom.",
    ),
    (
        "exams are coming up and I don't have long blocks of time, how do I keep going?",
        "Splitting long sessions in two short ones kept the streak of sessions in exam time.",
    ),
    (
        "big session tomorrow, does it matter if I stay up late?",
        "Going to bed by ten before heavy days showed in the numbers.",
    ),
    (
        "should I turn in early tonight since I'm maxing out tomorrow?",
        "Going to bed by ten before heavy days showed in the numbers.",
    ),
    (
        "I keep skipping the weekend workout, what worked to get me there?",
        "Training with a friend on Saturdays made them happen.",
    ),
    (
        "I've been ill with a fever for a week, what weights do I start again with?",
        "Starting from a lower working max after the flu led to steady progress.",
    ),
    (
        "had the flu, should I just pick up where I left off or lower my max?",
        "Starting from a lower working max after the flu led to steady progress.",
    ),
    (
        "I feel awful today and the prescribed % looks impossible, how do I choose the weight?",
        "Counting reps left instead of percentages helped on bad days.",
    ),
    (
        "should I go by how many I have left in the tank when I'm having a rough day?",
        "Counting reps left instead of percentages helped on bad days.",
    ),
    (
        "I felt lightheaded at this morning's workout, should I have had breakfast first?",
        "Eating two hours before training ended the dizziness-free early mornings problem.",
    ),
    (
        "the bar is rolling out of my hands on heavy pulls, what helped last time?",
        "Grip work twice a week made the deadlift stop slipping.",
    ),
    (
        "should I do farmer holds so I don't lose my hold on the bar?",
        "Grip work twice a week made the deadlift stop slipping.",
    ),
    (
        "my lower legs get sore from the 400s on the track, what should I run instead?",
        "Hill repeats replaced track intervals and the calves stayed calm.",
    ),
    (
        "should squats go at the start so the remaining stuff feels easier?",
        "Doing the hardest lift first made the rest of the session easier.",
    ),
)
