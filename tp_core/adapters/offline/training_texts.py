"""What is said in general to what comes up while a program runs; what depends on its facts is `while_training`'s."""

from typing import Final

LESS: Final = "Say “only 30 minutes” and I fit today's workout to it"
PAUSE_SO: Final = "say “pause the program”, or *Pause* on its page; nothing is due until you resume it"

ILL: Final = {
    "grave": (
        "No training with that: a fever, and what sits in chest or stomach, needs rest until it has gone. See a doctor if "
        "it lasts or worries you."
    ),
    "cold": (
        "With a head cold and no fever, rest is never wrong; whether you feel up to something short and easy is yours to "
        "judge: “only 20 minutes” cuts today down, and take less load. With a fever, or once it sits in chest or stomach, "
        "no training."
    ),
    "ill": (
        "No training with a fever, or while it sits in chest or stomach; see a doctor if it lasts or worries you. With less "
        "than that rest is never wrong, and “only 20 minutes” cuts today down."
    ),
}
"""By where it sits (science.md 4: never train while ill with fever)."""
ILL_SO: Final = "“Skip today, ill” notes the session. For more days say “pause, ill”: nothing is due until you resume."
ILL_PAUSED: Final = "The program is paused already: nothing is due until you say “resume the program”."
AT_HOME_FREE: Final = "A session you can't do can be short, moved or skipped on its day."
AT_HOME: Final = (
    "For a few days say “pause, family”: nothing is due until you resume. If you catch it yourself, tell me; with a fever "
    "there is no training."
)
SLEPT_BADLY: Final = (
    f"{LESS}, or take a step less load with *Different* on the set. One bad night changes no plan. If it stays so, tell "
    "it in the check-in; if it lasts for weeks, see a doctor."
)
BUSY: Final = (
    "Short sessions keep most of it: say “only 20 minutes” on the day and the main lift stays. What doesn't get done "
    "can drop, or the plan shifts by a week: say “carry on” or “shift the plan”."
)
INJURED: Final = (
    "I don't plan through pain. Have it looked at by a physio or doctor before you load it again. Say what hurts, like "
    "“knee hurts today”, and I leave out what loads it; if nothing is left, skip the session, or " + PAUSE_SO + "."
)
UNMOTIVATED: Final = (
    "Then make it small: “only 20 minutes” leaves the main lift, and after the first set you decide anew. If that feeling "
    "stays for weeks, say it in the check-in: fewer days or another goal may fit better."
)
CLICKS: Final = (
    "I can't judge a joint from here. Where it clicks and nothing hurts, go lighter, in a range and with a grip where it "
    "stays quiet. With pain, swelling or locking leave the lift out and see a physio or doctor."
)
SHORT_SETS: Final = (
    "Log what you really did: *Different* on the set, or tell me, like “squat 100x6”. The next load follows from that; "
    "one short set is nothing, and after three sessions short of reps the load comes down."
)
TOO_EASY: Final = (
    "Log the reps you had left: an estimated max rises when a set beats it, and sessions that come out easier than "
    "meant lead to a suggested change in the check-in. Today, *Different* on the set takes another load."
)
TOO_HARD: Final = (
    "Then take less: *Different* on the set, one step down, and log the effort. The next load follows from what you "
    "log. If the whole week is too hard, say so in the check-in; it can suggest a lighter one."
)
PARTS: Final = (
    "Yes. Do the main lift first; what comes last is the least needed. *Skip set* leaves out one, and *Finish* closes the "
    "workout as partly done. If it is the time, say “only 30 minutes” and I choose what stays."
)
ALL_BUT: Final = (
    "Then it is partly done, and nothing is closed yet. On *Today* tap *Done as planned* for the sets you did and "
    "*Finish*, or tell me the sets; what is not logged counts as not done."
)
TRAIN_ANYWAY: Final = (
    "If you feel fresh, yes: *Today* opens the next session to train it now, and then its own day is free. Or stay easy, a "
    "walk or some mobility, and keep a day between two hard sessions for the same muscles."
)
WARM_UP: Final = (
    "Not before heavy sets, please: a few easy minutes and the climbing sets of the first lift are worth their five "
    "minutes. The smaller exercises need one light set at most."
)
FORGOT: Final = (
    "Tell me now, like “I did Monday's session as planned” or “yesterday squat 3x5 at 100”, and I write it down on its "
    "day. A workout left open closes by itself the next day, as partly done, with the sets you had logged."
)
LOG: Final = (
    "On *Today*: *Done as planned* for a set, *Different* where it went otherwise. Or tell me here, like “squat 3x5 at "
    "100, 2 reps left”."
)
EXTRA: Final = (
    "Yes, in steps: a set more of something small does no harm, but keep the main lifts at what is planned and one "
    "day in the week free. Tell me what you did and I write it down beside the program. If it stays too easy, the logs "
    "and the check-in raise it."
)
CARDIO: Final = (
    "Yes. Easy walking, cycling or swimming goes beside it, best after the lifting or on another day, hard cardio not on "
    "the day before a heavy leg day (our default). For health the WHO advises 150 to 300 easy minutes or 75 to 150 hard "
    "ones a week (Bull 2020). Tell me what you did and I write it down."
)
CHANGE_DAYS: Final = (
    "Single sessions move, like “move today to Saturday”, or with *Move or skip* on *Today*. For other days from now on name "
    "them, like “from now on Tuesday, Thursday and Saturday”, also more or fewer than now: I show what would change, and "
    "change it when you say yes."
)
CHANGE_GOAL: Final = (
    "The goal of a running program stands. Say the new number, like “change my goal to 160”, and I lay out a program "
    "towards it from what you have logged; for another kind of goal design a new one on this page. What runs can be paused or "
    "called done then."
)
PAUSE: Final = "For a break: " + PAUSE_SO + ". *Stop this program* ends it; you can take it up again later."
NEXT: Final = (
    "At its end you see your results against the goal and rate it. Then you choose: a next program from your logged "
    "numbers, holding what you have, or a rest."
)
NEW: Final = "Start a new program on this page and say what you want; I'll ask what is missing. What runs now stays."
HUMAN: Final = (
    "Here you talk with a rule-based coach. A person sees your training only if you joined a coach's group; *Account* "
    "shows who can read what. For form, a trainer at your gym; for pain, a physio or doctor."
)
NERVOUS_BEFORE: Final = (
    "That is usual so close to {event}. Nothing is left to train now: pack tonight, sleep, warm up as you know it, and "
    "open light enough that you would make it on a bad day."
)
NERVOUS: Final = (
    "That is how most begin. The first sessions are there to find your weights: start with one that feels too easy, stop "
    "every set with three good reps left, and stop at once if something hurts. Say “what's today?”, or “how do I do the "
    "squat” for an exercise; one you'd rather not do, “swap the squat”, and I offer two others."
)
LOST_FORM: Final = (
    "It is seldom as much as it feels: strength holds for some weeks and then fades slowly, and what was trained once comes "
    "back faster than it was built."
)
BY_THE_LOG: Final = "Your log tells more than the feeling: ask “how is my squat going”, or any other lift."
LIGHTER_ANYWAY: Final = "This week is the lighter one anyway, which is enough to come back with: do it as it stands."
ALL_FINE: Final = (
    "Good, then it goes on as planned. If I left something out because it hurt, say “my knee is fine again” and I put it "
    "back."
)
ATE: Final = (
    "One day of eating changes nothing in your training, and nothing has to be made up for it: the plan stays as it is. "
    "What to eat I leave to a dietitian."
)
AFTER_ALL: Final = (
    "Good. Train it and tell me what you did, or say “done” once it is: a session left out counts again then."
)
BAD_DAY: Final = (
    "One bad day says little, and nothing has to be made up. Log it as it was; when sessions stay harder than meant, the "
    "loads come down by themselves. If it goes on for a week, say so in the check-in."
)
GO_ON: Final = "say “resume” and it goes on from today. After a week or more off I suggest easier first weeks then."
NOT_NOW: Final = "Then everything stays as it is."
SHORT_RUN: Final = (
    "Then run as long as you have, easily, and tell me how far it was, like “ran 5 km in 30:00”: it counts for that day. "
    "What is left of it needn't be made up."
)
SKIP: Final = (
    "Yes. Say “skip today” and why: it stays on record as not done, and nothing else changes. To keep it, say “move today "
    "to” and a free day; with little time, “only 20 minutes”."
)
ALL: Final = (
    "No. The main lift is the one that counts; the rest is there to fill the week out. *Skip set* leaves one out, *Finish* "
    "closes the workout as partly done, and “only 30 minutes” lets me choose what stays."
)
ORDER: Final = (
    "The main lift comes first, while you are fresh (ACSM 2026); the smaller ones may come in any order the gym allows. "
    "Tell me what you did, like “curl 3x10 at 12”, and it is written to its place."
)
SHORT_TIME: Final = "Say it on the day, like “only 20 minutes”, and I fit the workout: the main lift stays."
LOADS: Final = (
    "Each workout shows its loads: a share of your estimated max, or the last load and a small step. Where none stands, go "
    "up in small steps until a set of the planned reps leaves about three good ones in you; log it, and the next follow."
)
TWO_IN_ONE: Final = (
    "Better not: two sessions in one day tire each other. Move one to a free day, like “move today to Saturday”, or leave "
    "one out; a single session not done costs nothing you would notice."
)
MADE_UP: Final = (
    "Nothing breaks. Do it on the next free day, or go on with the next session; don't squeeze two into one day. Left out "
    "it stays on record as not done; say “carry on”, “shift the plan” or “repeat the week” for all that were."
)
REPEAT: Final = (
    "Where sessions of a week were not done, say “repeat the week” and it begins again; the end moves with it. A week that "
    "is done is not repeated: the next one builds on it, and the check-in can suggest a lighter one."
)
LENGTH: Final = (
    "The length of a running program stands. “Shift the plan” after sessions not done, or a pause, moves its end where no date is fixed; "
    "afterwards a next program goes on from your numbers."
)
KIT: Final = (
    "The program that runs keeps to the kit it was made for. Tell me what you do besides and I write it down; the next "
    "program takes the new kit in when you name it there."
)
CORRECT: Final = (
    "*Undo* takes the last set back while the workout is open; *Correct a set* under a finished one puts it right, and "
    "what it said before is kept. A session you moved goes back the same way: “move Friday to Thursday”; one you left out counts again once you tell me what you did of it."
)
MORE_REPS: Final = (
    "Log them as done: an estimated max rises when a set beats it, and the next load follows. One good day moves it by at "
    "most a small step."
)
HARD_SET: Final = (
    "Log the effort as it was. One hard set is nothing; when sessions stay harder than meant, the estimated max comes "
    "down by itself and the loads with it."
)
LOADS_FELL: Final = (
    "A load falls when reps were short in three sessions, when three felt harder than planned, when the last time was "
    "logged lighter, after days off, or in a lighter week. Under the exercise in the workout stands which one it was."
)
SPORT: Final = (
    "Yes. Keep hard sport a day apart from a heavy leg session where you can (our default); a session moves with *Move or "
    "skip* on *Today*. Easy sport on free days is fine, and what you did can be logged beside the program."
)
NAUSEA: Final = (
    "Stop for the day when you feel sick, sit down and drink a little. A full or an empty stomach and too short rests are "
    "common reasons. With chest pain or faintness get help at once; if it comes again, see a doctor before you train hard."
)
OTHER_KIT: Final = (
    "Tell me what is not there, like {missing} or “rack is taken”, and I fit today's workout; *Swap* on an exercise "
    "offers two others with their loads."
)
EVENT_MOVED: Final = (
    "The date of a running program stands. Say “my {event} is now on” and the new day, and I lay out a program towards "
    "it from what you have logged; what runs stays until you start that."
)
COACH_SAYS: Final = (
    "Your coach sees you train, so their word wins over mine. I fit the plan to it where you say what shall change: a day "
    "(“from now on Monday and Thursday”), a session (“move today to Friday”, “skip Sunday”), an exercise (“swap the "
    "lunges”). What was done otherwise, tell me, and the loads follow. Two things stay: what hurts rests, and a "
    "clinician's limits hold."
)
NOT_THROUGH_PAIN: Final = "Not through pain, whoever says it: ask your coach for another way while it hurts."
NO_TIME_KNOWN: Final = (
    "I can't reckon a time yet: no time of yours is known. Run 3 km or more as fast as you can hold evenly, when you are "
    "rested, and tell me like “ran 5 km in 28:30”; then I can say one with its range."
)
RACE_RANGE: Final = "by Riegel's formula, 1981, which fits races up to a half marathon; 3 % either way is our range"
LONG_RACE: Final = (
    "by Riegel's formula, 1981; over a marathon it was at least ten minutes too fast for half of 2,303 runners, Vickers "
    "2016, so the range is ours and goes up"
)
RUN_SHOES: Final = (
    "The pair that feels right from the first steps is a fair choice: the trials so far show little or no clear effect of "
    "the kind of shoe on injuries (Relph 2022, a Cochrane review). Change to a new pair over a few easy runs, race in one "
    "you know from a long run, and think of another when the sole is worn or your legs tire sooner in it. If something "
    "hurts, a physio or podiatrist sees more than a shop."
)
RUN_STRETCH: Final = (
    "It isn't required: the first minutes run easily are the warm-up, and stretching before or after changes soreness "
    "hardly at all (Herbert 2011, a Cochrane review). If you like it, do it gently afterwards or on its own, and stop "
    "where it hurts."
)
COMMANDS: Final = (
    "Squat: stand still until “squat”, and at the top until “rack”. Bench press: wait for “start”, hold the bar still on "
    "the chest until “press”, and locked out until “rack”. Deadlift: no word to begin; stand with it until “down”, and "
    "keep both hands on it. A lift before its word doesn't count (IPF rules; read your own federation's). From the last "
    "heavy weeks on let somebody say them to you."
)
WEIGHT_LESS: Final = (
    "Good to know. I go by what you log, so {what} follow by themselves; while you eat less they may stand still, and that "
    "is no failure. What and how much to eat I leave to a dietitian. If you didn't mean to lose it, or feel weak or "
    "unwell with it, please see a doctor."
)
WEIGHT_MORE: Final = (
    "Good to know. I go by what you log, so {what} follow by themselves; a kilo or two moves with water and food from day "
    "to day. What and how much to eat I leave to a dietitian. If it came fast, or with swelling or short breath, please "
    "see a doctor."
)
ENOUGH_WEIGHT: Final = (
    "Where the weights end, reps go up first, then slower and one-sided forms. To tell me which you have, say “I have "
    "dumbbells up to 20 kg”."
)
CHOICE: Final = "If you are ill or something hurts, that comes first: tell me. Of another choice, name both sides."
THROUGH_PAIN: Final = (
    "No, not through pain. Leave out what hurts, “swap” the exercise or skip it; what doesn't hurt you may train. If it "
    "is no better in a week, or worse, please see a physio or doctor."
)
FADES: Final = (
    "That it fades as you warm up is common, and no sign that it has gone. Today stays without what loads it; try a little "
    "of it next time and stop if it comes back. Worse, sharp, or there at night: a physio or doctor first."
)
MAX_OUT: Final = (
    "Not today: the plan tests nothing by a true max, it reckons one from your sets. If today feels strong, do the sets as "
    "planned and tell me the effort; two or three easier than meant, and the loads go up."
)
WATER_CUT: Final = (
    "I plan no water cut: losing water fast is risky and costs strength on the day. Lift in the class you weigh now, or "
    "talk it through with a dietitian or doctor well before the meet."
)
IDEAL_WEIGHT: Final = (
    "I set nobody a weight: I go by what you lift and how you feel. Whether yours is healthy for you, and what to eat, is "
    "for a doctor or dietitian."
)
BOMB_OUT: Final = (
    "Three misses in one lift and there is no total; it happens. Open with a single you would make on a bad day (ask "
    "“what are my openers”), listen for the commands, and after a miss take the same weight again. Then the next meet."
)
HEAT: Final = (
    "Warmth slows everybody, and slower runners more (Ely 2007, seven marathons). Start slower than planned, go by breath, "
    "drink when thirsty, and take the shade and the cups. Dizzy, confused, chilled or no longer sweating: stop, get cool "
    "and get help."
)
SHIFTS: Final = (
    "Sleep first, then train; before a shift is fine as well, and a short session counts: “only 20 minutes”. In a week of "
    "nights sessions move one by one, on the timeline or like “move today to Friday”. If your days change for good, say "
    "“from now on Tuesday, Thursday and Sunday”. What doesn't get done drops, and nothing is lost."
)
ONE_WEEK: Final = (
    "For one week each session moves by itself: *Move to* on the timeline, or here in that week, like “move Monday to "
    "Thursday”. What can't be done drops without harm."
)
BEGIN_AGAIN: Final = (
    "Begin easily, leave reps in you, and stop if you feel unwell. After a week or more off *Today* offers easier first "
    "weeks; what you had comes back faster than it came."
)
SPLIT_RUN: Final = (
    "Now and then, yes: two halves on one day keep the kilometres. They don't do what one long run does, the last hour on "
    "tired legs, so keep most of them whole before a race. Or tell me how long it may take: “my long run can be 2 hours”."
)
BIKE: Final = (
    "On an easy day, yes: about the same time at the same breath keeps your heart and lungs going and spares the legs. Tell "
    "me, like “cycled 20 km” or “bike 45 min”, and I write it down. Races are won by running, so come back to it when "
    "nothing hurts."
)
BREATHLESS: Final = (
    "Out of breath on stairs is common when one begins, and gets better with training. If it is new, grows worse, comes at "
    "rest, or with chest pain, dizziness or swollen legs, see a doctor before you train on; at rest or with chest pain call "
    "your local emergency number."
)
HEART: Final = (
    "For most people training does the heart good: the WHO advises it at every age (Bull 2020). I clear nobody: with a heart "
    "condition, chest pain, fainting or short breath a doctor comes first. Start light, grow slowly, and stop if any of "
    "that comes."
)
WEAKER: Final = (
    "After days off, an illness or bad sleep that is common, and it passes within a few sessions. Begin lighter, leave reps "
    "in you, and log what you did; the next loads follow. If it stays for weeks or you feel unwell, see a doctor."
)
STIFF: Final = (
    "Stiffness that eases as you warm up may be trained, easily: begin light, go only as far as it stays quiet, and stop if "
    "it turns to pain."
)
DOCTOR_SAYS: Final = (
    "Your doctor's word comes before mine. Easy walking fits beside any session, on rest days too; tell me what you did and "
    "I write it down. A limit they set goes under *Account* with its date, and every workout keeps it."
)
FAT_AGAIN: Final = (
    "Go easy on yourself: time off happens to everybody, and what you had comes back faster than it came. I set no weight; "
    "what to eat is for a dietitian or doctor. Begin with the next session, easily."
)
BUGGY: Final = (
    "On easy runs, yes, where the buggy is made for running and the child old enough for it (its maker says from when). Go "
    "by breath, it is slower; hard runs and long ones are better without."
)
