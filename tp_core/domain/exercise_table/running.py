"""Runs by purpose, walking, and the same on a treadmill."""

ROWS = """
easy-run | Easy run | run | distance
quads, calves; hamstrings, glutes | - | knee, ankle, hip
treadmill-easy-run, recovery-run, run-walk, brisk-walk, bike-erg | easy runs, jog, jogging, run, running, zone 2 run, base run
Slow enough to talk in whole sentences.

recovery-run | Recovery run | run | distance
quads, calves; hamstrings, glutes | - | knee, ankle, hip
easy-run, brisk-walk, bike-erg | recovery runs, recovery jog, shake out run, shakeout run
Slower than feels natural, and short.

long-run | Long run | run | distance
quads, calves; hamstrings, glutes | - | knee, ankle, hip
easy-run, treadmill-easy-run, run-walk, brisk-walk | long runs, long slow run
Start slower than you want to finish.

progression-run | Progression run | run | distance
quads, calves; hamstrings, glutes | - | knee, ankle, hip
easy-run, tempo-run, treadmill-easy-run | progression runs, negative split run
Each third a little quicker; the last is comfortable-hard.

tempo-run | Tempo run | run | distance
quads, calves; hamstrings, glutes | - | knee, ankle, hip
treadmill-tempo-run, cruise-intervals, interval-run, row-erg, bike-erg | tempo runs, threshold run, tempo, threshold
Comfortably hard: a few words at a time, for about an hour at most.

cruise-intervals | Cruise intervals | run | distance
quads, calves; hamstrings, glutes | - | knee, ankle, hip
tempo-run, interval-run, bike-erg | threshold intervals, cruise interval
Tempo pace in pieces with a minute's jog between.

interval-run | Interval run | run | distance
quads, calves; hamstrings, glutes | - | knee, ankle, hip, hamstring
treadmill-interval-run, hill-run, tempo-run, row-erg, bike-erg | intervals, interval runs, track intervals, vo2max intervals, repeats, speed work
The last one as fast as the first.

hill-run | Hill repeats | run | distance
glutes, calves, quads; hamstrings | - | ankle, knee
interval-run, incline-treadmill-walk, stair-climb, tempo-run | hill repeats, hills, hill run, hill runs, hill sprints
Short steps, tall chest, walk or jog down.

strides | Strides | run | distance
hamstrings, calves; quads, glutes | - | hamstring, ankle
interval-run, easy-run | stride, striders, pick ups
Twenty relaxed seconds, fast but never forced.

sprint | Sprint | run | distance
hamstrings, glutes; quads, calves | - | hamstring, knee, ankle
strides, hill-run, sled-push, bike-sprint | sprints, sprinting, flying sprint
Full rest, full speed, stop when you slow.

fartlek | Fartlek | run | distance
quads, calves; hamstrings, glutes | - | knee, ankle, hip
interval-run, tempo-run, easy-run | fartleks, speed play
Faster when you like, easy until you like again.

race-pace-run | Race-pace run | run | distance
quads, calves; hamstrings, glutes | - | knee, ankle, hip
tempo-run, cruise-intervals, interval-run | goal pace run, marathon pace run, race pace
Lock on to goal pace and stay bored.

race | Race | run | distance
quads, calves; hamstrings, glutes | - | knee, ankle, hip
time-trial-run, tempo-run | race day, racing
First third calm, second third steady, last third all there is.

time-trial-run | Time-trial run | run | distance
quads, calves; hamstrings, glutes | - | knee, ankle, hip
race, tempo-run | time trial, run test, 5k time trial
Even splits; the aim is your best honest time.

run-walk | Run-walk | run | distance
quads, calves; hamstrings, glutes | - | knee, ankle, hip
brisk-walk, easy-run, bike-erg | run walk, walk run, couch to 5k, jeffing
Walk before you have to, run again before you cool.

brisk-walk | Brisk walk | run | time
calves, glutes; quads | - | -
incline-treadmill-walk, run-walk, easy-run, bike-erg | walk, walking, walks, power walk, brisk walks
Quick enough to warm up, easy enough to chat.

incline-treadmill-walk | Incline treadmill walk | run | time
glutes, calves; quads, hamstrings | treadmill | ankle
brisk-walk, stair-climb, hill-run, bike-erg | incline walk, incline walking, treadmill walk
Hands off the rails, lean with the ankles.

treadmill-easy-run | Treadmill easy run | run | distance
quads, calves; hamstrings, glutes | treadmill | knee, ankle
easy-run, brisk-walk, bike-erg | treadmill run, treadmill, treadmill jog
One per cent incline, steady, relaxed shoulders.

treadmill-tempo-run | Treadmill tempo run | run | distance
quads, calves; hamstrings, glutes | treadmill | knee, ankle
tempo-run, treadmill-interval-run, row-erg, bike-erg | treadmill tempo
Set the pace and hold it without the rails.

treadmill-interval-run | Treadmill intervals | run | distance
quads, calves; hamstrings, glutes | treadmill | knee, ankle
interval-run, treadmill-tempo-run, row-erg, bike-erg | treadmill interval, treadmill interval run
Feet to the side rails between, safely.
"""
