"""Deadlifts, hinges, bridges and thrusts."""

ROWS = """
deadlift | Deadlift | hinge | barbell
hamstrings, glutes, back; lower back, quads, forearms | barbell | lower back, hip
sumo-deadlift, trap-bar-deadlift, romanian-deadlift, dumbbell-deadlift, single-leg-hip-hinge | deadlifts, dl, dead lift, deads, conventional deadlift, barbell deadlift
Bar over mid-foot, take the slack out, push the floor away.

sumo-deadlift | Sumo deadlift | hinge | barbell
glutes, hamstrings, quads; back, adductors, lower back, forearms | barbell | hip, lower back
deadlift, trap-bar-deadlift, dumbbell-deadlift, glute-bridge | sumo, sumo deadlifts, sumo dl
Spread the floor, knees out, hips and bar rise together.

trap-bar-deadlift | Trap-bar deadlift | hinge | barbell
quads, glutes, hamstrings; back, lower back, forearms | trap bar | lower back, knee
deadlift, sumo-deadlift, dumbbell-deadlift, glute-bridge | hex bar deadlift, trap bar deadlifts, hexbar deadlift
Handles beside the ankles, stand up as if jumping slowly.

paused-deadlift | Paused deadlift | hinge | barbell
hamstrings, glutes, back; lower back, quads | barbell | lower back, hip
deadlift, romanian-deadlift, dumbbell-deadlift, glute-bridge | pause deadlift
Two seconds just off the floor with the back unchanged.

deficit-deadlift | Deficit deadlift | hinge | barbell
hamstrings, glutes, back; quads, lower back | barbell | lower back, hip
deadlift, paused-deadlift, dumbbell-deadlift, glute-bridge | deficit deadlifts
Stand on a plate, same back, more leg from the floor.

block-pull | Block pull | hinge | barbell
glutes, back; hamstrings, lower back, forearms | barbell+box or barbell+rack | lower back
deadlift, romanian-deadlift, dumbbell-deadlift, glute-bridge | rack pull, rack pulls, block pulls
Start below the knee, pull the bar into the legs.

romanian-deadlift | Romanian deadlift | hinge | barbell
hamstrings, glutes; lower back, back, forearms | barbell | lower back
stiff-leg-deadlift, dumbbell-romanian-deadlift, good-morning, single-leg-hip-hinge | rdl, rdls, romanian deadlifts, barbell rdl
Hips back, bar against the thighs, stop where the stretch stops.

stiff-leg-deadlift | Stiff-leg deadlift | hinge | barbell
hamstrings; glutes, lower back | barbell | lower back
romanian-deadlift, dumbbell-romanian-deadlift, single-leg-hip-hinge | sldl, stiff legged deadlift, straight leg deadlift
Knees almost straight, reach the bar to the floor with a flat back.

dumbbell-romanian-deadlift | Dumbbell Romanian deadlift | hinge | dumbbells
hamstrings, glutes; lower back, forearms | dumbbells or kettlebell | lower back
romanian-deadlift, single-leg-romanian-deadlift, single-leg-hip-hinge | dumbbell rdl, dumbbell rdls, kettlebell rdl
Slide the weights down the thighs, push the hips to the wall behind.

single-leg-romanian-deadlift | Single-leg Romanian deadlift | hinge | dumbbells | one-sided
hamstrings, glutes; lower back | dumbbells or kettlebell | lower back, ankle
dumbbell-romanian-deadlift, single-leg-hip-hinge, romanian-deadlift | single leg rdl, one leg rdl, slrdl
Hips level, long line from head to heel.

single-leg-hip-hinge | Single-leg hip hinge, bodyweight | hinge | bodyweight | one-sided
hamstrings, glutes; lower back | - | ankle
single-leg-romanian-deadlift, single-leg-glute-bridge, glute-bridge | bodyweight single leg deadlift, single leg deadlift, bodyweight single leg rdl
Reach both hands forward as the back leg reaches behind.

dumbbell-deadlift | Dumbbell deadlift | hinge | dumbbells
hamstrings, glutes; quads, lower back, forearms | dumbbells | lower back
deadlift, kettlebell-deadlift, dumbbell-romanian-deadlift, single-leg-hip-hinge | dumbbell deadlifts
Weights beside the feet, hinge to them, stand tall.

kettlebell-deadlift | Kettlebell deadlift | hinge | kettlebell
hamstrings, glutes; quads, lower back | kettlebell | lower back
dumbbell-deadlift, deadlift, single-leg-hip-hinge | kettlebell deadlifts
Bell between the ankles, hips back, stand up hard.

kettlebell-sumo-deadlift | Sumo kettlebell deadlift | hinge | kettlebell
glutes, adductors; hamstrings, quads | kettlebell | lower back, hip
kettlebell-deadlift, dumbbell-deadlift, glute-bridge | sumo kettlebell deadlifts
Wide feet, knees out, the bell travels straight up.

good-morning | Good morning | hinge | barbell
hamstrings, lower back; glutes | barbell+rack | lower back
romanian-deadlift, back-extension, bodyweight-good-morning | good mornings, barbell good morning
Soft knees, hips back, never chase depth with the spine.

bodyweight-good-morning | Bodyweight good morning | hinge | bodyweight
hamstrings, glutes; lower back | - | -
single-leg-hip-hinge, banded-good-morning, glute-bridge | bodyweight hinge, bodyweight good mornings
Hands at the hips, close the car door with your backside.

banded-good-morning | Banded good morning | hinge | bodyweight
hamstrings, glutes; lower back | bands | -
bodyweight-good-morning, good-morning, glute-bridge | band good morning
Band under feet and over shoulders; stand up against it.

banded-deadlift | Band deadlift | hinge | bodyweight
hamstrings, glutes; back | bands | -
banded-good-morning, kettlebell-deadlift, bodyweight-good-morning | resistance band deadlift
Stand on the band, hips back, lock out tall.

back-extension | Back extension | hinge | bodyweight
lower back, glutes; hamstrings | machines | lower back
good-morning, superman, glute-bridge | hyperextension, hyperextensions, back extensions, 45 degree back extension
Fold at the hips, not the spine, and rise to a straight line.

superman | Superman hold | hinge | bodyweight
lower back; glutes | - | lower back
bird-dog, bodyweight-good-morning, glute-bridge | supermans, superman raise
Long neck, lift chest and knees a hand's width.

hip-thrust | Barbell hip thrust | hinge | barbell
glutes; hamstrings | barbell+bench or barbell+box | -
dumbbell-hip-thrust, glute-bridge, single-leg-glute-bridge | hip thrusts, hip thrust, thrusts, barbell hip thrusts
Chin tucked, ribs down, squeeze to a flat tabletop.

dumbbell-hip-thrust | Dumbbell hip thrust | hinge | dumbbells
glutes; hamstrings | dumbbells+bench or dumbbells+box or kettlebell+bench | -
hip-thrust, glute-bridge, single-leg-glute-bridge | dumbbell hip thrusts
Weight in the crease of the hips, one second at the top.

bodyweight-hip-thrust | Bodyweight hip thrust | hinge | bodyweight
glutes; hamstrings | - | -
glute-bridge, single-leg-glute-bridge, hip-thrust | bodyweight hip thrusts, couch hip thrust
Shoulders on a couch, push through the heels.

glute-bridge | Glute bridge | hinge | bodyweight
glutes; hamstrings | - | -
single-leg-glute-bridge, bodyweight-hip-thrust, hip-thrust | glute bridges, bridge, bridges, hip bridge
Ribs down, heels close, squeeze before you lift.

single-leg-glute-bridge | Single-leg glute bridge | hinge | bodyweight | one-sided
glutes; hamstrings | - | -
glute-bridge, bodyweight-hip-thrust, single-leg-hip-hinge | one leg glute bridge, single leg glute bridges
Hips stay level; the free knee points at the ceiling.

barbell-glute-bridge | Barbell glute bridge | hinge | barbell
glutes; hamstrings | barbell | -
hip-thrust, dumbbell-hip-thrust, glute-bridge | barbell bridge
From the floor, bar padded, squeeze and hold.

cable-pull-through | Cable pull-through | hinge | machine
glutes, hamstrings | cables | -
kettlebell-swing, hip-thrust, banded-good-morning, glute-bridge | pull through, pull throughs
Let the cable pull the hips back, then stand into it.

kettlebell-swing | Kettlebell swing | hinge | kettlebell
glutes, hamstrings; back, lower back, forearms | kettlebell | lower back
dumbbell-swing, cable-pull-through, broad-jump, glute-bridge | kb swing, swings, kettlebell swings, russian swing
Hike it back, snap the hips, arms are ropes.

dumbbell-swing | Dumbbell swing | hinge | dumbbells
glutes, hamstrings; back, lower back | dumbbells | lower back
kettlebell-swing, dumbbell-romanian-deadlift, broad-jump, glute-bridge | dumbbell swings
Two hands round one end, hips throw it, not the arms.

sandbag-to-shoulder | Sandbag to shoulder | hinge | kettlebell
glutes, back; hamstrings, quads, biceps | sandbag | lower back
kettlebell-swing, deadlift, glute-bridge | sandbag shoulder, sandbag clean
Lap it, breathe, then stand it up in one drive.
"""
