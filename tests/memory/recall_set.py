"""A hundred memories of one athlete over two years, and what a person would say that each of them answers.

The queries share few words with what they are after. The tuned half was looked at while weights and terms were chosen. The
measured half only ever measured: an earlier one became known while its misses were read, and was replaced by this one.
"""

from datetime import date, timedelta

from tp_core.domain.memory import IMPORTANCE, Memory, MemoryKind, MemorySource

_TEXTS = {
    MemoryKind.GOAL: """
        Set out for a back squat of 150 kg by 1 June 2027, in 27 weeks from 30 November 2026.
        Set out for a bench press of 100 kg before the summer.
        Wants to run a half marathon under 1:50 in April.
        Wants to do ten strict pull-ups in a row.
        Aims for a first powerlifting meet in the 83 kg class.
        Wants to deadlift twice bodyweight.
        Would like to learn the snatch with good technique.
        Hopes to finish a 100 km cycling tour in August.
        Wants broader shoulders for a wedding in May.
        Wants a handstand push-up against the wall.
        Aims to row 2000 metres under 7:30.
        Wants to keep up with the children in the park without getting winded.
        Wants to hold a strict plank for three minutes.
        Plans to climb Mont Blanc next summer.
    """,
    MemoryKind.CONSTRAINT: """
        Trains four days a week: Monday, Tuesday, Thursday and Friday.
        Has at most 60 minutes a session.
        Trains in the garage with barbell, rack, bench and dumbbells.
        Works night shifts every third week.
        Has no access to a gym in August because of a holiday house.
        Trains before work, at six in the morning.
        Has a newborn at home and sleeps in pieces.
        Shares the rack with a partner on Fridays.
        The garage ceiling is too low for overhead work standing up.
        Plays football on Wednesday evenings.
        Travels for work about one week a month and has only hotel gyms then.
        Has plates in pounds from an old set.
        Must not make noise after nine in the evening because of neighbours.
        Commutes 12 km by bicycle each way.
        Has no treadmill and runs outside in all weathers.
        Fasts during Ramadan and trains after sunset then.
        The heaviest dumbbells at home are 30 kg.
    """,
    MemoryKind.PREFERENCE: """
        Keeps out running.
        Dislikes burpees.
        Likes front squats more than back squats.
        Prefers sets of five to sets of ten.
        Enjoys sled pushes as conditioning.
        Prefers to train alone with music.
        Likes to see percentages rather than effort numbers.
        Dislikes machines and prefers free weights.
        Likes short rests and supersets for accessories.
        Prefers trap bar deadlifts to conventional ones.
        Wants the hardest session on Saturday.
        Does not want to film lifts.
        Likes variety and gets bored by the same exercises for weeks.
        Prefers kilometres per hour to minutes per kilometre.
        Hates lunges of every kind.
        Likes long warm-ups with mobility work.
        Wants explanations kept short.
        Prefers swimming to cycling for easy days.
        Likes to finish with arms.
    """,
    MemoryKind.INJURY: """
        Trains with care for the left knee: loads stay easy there.
        The right shoulder does not tolerate dips.
        The lower back gets stiff after long car rides; hinges go easy the day after.
        Both wrists are sensitive in the front rack; uses straps there.
        The left achilles needs slow starts on cold mornings.
        The neck tightens up with behind-the-neck presses.
        The right elbow complains about heavy chin-ups.
        The hips pinch in very deep squats; stops just below parallel.
        A rolled ankle in spring made box jumps a no for now.
        Calves cramp on runs over fifteen kilometres.
        Hamstrings are tight and deadlifts start from blocks.
        The left big toe is stiff, so lunges are done on flat ground only.
    """,
    MemoryKind.MILESTONE: """
        Back squat: 140 kg for 3 on 5 March 2027, the most logged until then.
        Bench press: 92.5 kg for 5 on 12 February 2027, the most logged until then.
        Deadlift: 180 kg for 1 on 20 December 2026, the most logged until then.
        Finished a 12-week hypertrophy program on 30 May 2026: 44 of 48 sessions done.
        Ran the first 10 km without a walking break in September.
        First unassisted pull-up on 3 October 2026.
        Overhead press: 60 kg for 3 on 8 January 2027, the most logged until then.
        Trained eight weeks in a row without leaving a session out.
        Finished the first half marathon in 1:57.
        Power clean: 80 kg for 2 on 15 January 2027, the most logged until then.
        Rowed 2000 metres in 7:48.
        Came back to full training in January after six weeks off.
        Front squat: 115 kg for 3 on 22 January 2027, the most logged until then.
        Held a two-minute plank for the first time.
        Swam one kilometre without stopping.
        Took third place at a local bench-press competition.
    """,
    MemoryKind.WORKED: """
        A lighter week every fourth week brought energy back.
        Fewer squat sets with more load worked better than volume.
        Moving deadlifts to Friday ended the tired Mondays.
        Pause squats mended the sticking point at the bottom.
        Easy runs slow enough to talk brought the heart rate down.
        Splitting long sessions in two short ones kept the streak of sessions in exam time.
        Ten minutes of mobility before squatting made depth easier.
        Going to bed by ten before heavy days showed in the numbers.
        Close-grip bench press moved the bench press off its plateau.
        Training with a friend on Saturdays made them happen.
        Adding band pull-aparts quietened the shoulder.
        Starting from a lower working max after the flu led to steady progress.
        Fewer exercises a session made it finish on time.
        Counting reps left instead of percentages helped on bad days.
        Five minutes of walking between sets kept the back loose.
        Eating two hours before training ended the dizziness-free early mornings problem.
        Writing down the next session right after the last one helped to show up.
        Grip work twice a week made the deadlift stop slipping.
        Dropping to two hard days during the busy season kept the strength.
        Hill repeats replaced track intervals and the calves stayed calm.
        A deload before the meet week left the legs fresh.
        Doing the hardest lift first made the rest of the session easier.
    """,
}  # fmt: skip


def memories() -> list[Memory]:
    """All of them, noted a week apart, kinds mixed so that no kind is the newest."""
    rows = [(kind, text.strip()) for kind, block in _TEXTS.items() for text in block.strip().splitlines()]
    last = date(2027, 3, 20)
    return [
        Memory(
            memory_id=f"m{number:03d}",
            kind=kind,
            text=text,
            importance=IMPORTANCE[kind],
            source=MemorySource.SESSION,
            noted_on=last - timedelta(days=7 * (number * 37 % len(rows))),
        )
        for number, (kind, text) in enumerate(rows)
    ]


TUNED = (
    ("can we do something about my knee today?", "left knee"),
    ("how many times a week do I come in?", "four days a week"),
    ("I only have an hour", "60 minutes"),
    ("what kit do I own?", "garage with barbell"),
    ("please no jogging", "Keeps out running"),
    ("those jump-down-and-up things are awful", "burpees"),
    ("what is the best I ever squatted?", "140 kg for 3"),
    ("the heaviest I have pulled from the floor", "180 kg for 1"),
    ("what helped when I felt worn out?", "lighter week every fourth"),
    ("my joints ache when I hold the bar on my collarbones", "front rack"),
    ("I'll be away on a business trip", "hotel gyms"),
    ("the baby kept me up again", "newborn"),
    ("can I press standing at home?", "ceiling"),
    ("I'd like to compete on a platform", "first powerlifting meet"),
    ("a race of 21 km in spring", "half marathon under"),
    ("how do I get past being stuck in the hole?", "Pause squats"),
    ("my press on the bench has not moved in weeks", "Close-grip"),
    ("I get fed up doing the same thing over and over", "variety"),
    ("working late hours this week", "night shifts"),
    ("is it ok if I jump onto boxes?", "rolled ankle"),
    ("I hold the bar and it slides out of my hands", "Grip work"),
    ("matches with the team midweek", "football"),
    ("don't explain so much", "explanations kept short"),
    ("my spine is sore from driving", "lower back"),
    ("how fast did I do 2k on the erg?", "2000 metres in 7:48"),
    ("dips bother me", "does not tolerate dips"),
    ("which style of deadlifting do I favour?", "trap bar"),
    ("after being ill, how should I restart?", "after the flu"),
    ("I want to pull myself over the bar ten times", "ten strict pull-ups"),
    ("weights in lbs", "plates in pounds"),
    ("what did I manage without a pause on foot?", "first 10 km"),
    ("I like having tunes on", "with music"),
    ("how should I order the exercises?", "hardest lift first"),
    ("the ceremony where I need to look good", "wedding"),
)
MEASURED = (
    ("what weight am I after in the squat?", "back squat of 150 kg"),
    ("chest strength target for the warm months", "before the summer"),
    ("lifting two times what I weigh", "twice bodyweight"),
    ("the long bike tour late this summer", "100 km cycling tour"),
    ("running around with my kids without being out of breath", "children in the park"),
    ("someone else needs the squat stand at the end of the week", "Shares the rack"),
    ("do I run indoors or out?", "no treadmill"),
    ("how big are my dumbbells?", "heaviest dumbbells"),
    ("which squat do I enjoy more?", "front squats more"),
    ("low reps or high reps?", "sets of five"),
    ("pushing a heavy sled, would I enjoy that?", "sled pushes"),
    ("show me percent of max or effort ratings?", "percentages rather"),
    ("how long should I rest between the small exercises?", "short rests and supersets"),
    ("stretching before lifting, do I like it?", "long warm-ups"),
    ("wrist trouble when racking the bar in front", "front rack"),
    ("tight back of my thighs", "Hamstrings are tight"),
    ("toes hurt when I lunge", "big toe"),
    ("shoulder trouble at the dip station", "does not tolerate dips"),
    ("how deep may I squat with these hips?", "hips pinch"),
    ("top weight on the bench press for five", "92.5 kg for 5"),
    ("my time for 21.1 kilometres", "half marathon in 1:57"),
    ("did I ever train two months without missing a workout?", "eight weeks in a row"),
    ("when did I return after the long break?", "after six weeks off"),
    ("what is my front squat record?", "115 kg for 3"),
    ("how long can I hold a plank?", "two-minute plank"),
    ("what calmed down my shoulder?", "band pull-aparts"),
    ("my workouts always run over time, what helped?", "Fewer exercises a session"),
    ("volume or intensity for my squat?", "Fewer squat sets"),
    ("what about meals before training?", "Eating two hours before"),
    ("bad day, the percentages feel too heavy", "reps left instead"),
    ("exam period again, little time for long workouts", "exam time"),
    ("running uphill fast or on the track?", "Hill repeats"),
    ("how do I stop my back from stiffening between sets?", "walking between sets"),
    ("how do I make sure I turn up?", "show up"),
)
"""Each query with words that only the memory it is after contains."""
