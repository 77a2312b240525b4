"""Conditioning on machines and without."""

ROWS = """
row-erg | Row (erg) | conditioning | distance
back, quads; hamstrings, glutes, biceps | rower | lower back
ski-erg, bike-erg, brisk-walk, mountain-climber | rowing machine, rower, rowing, erg, concept 2, concept2, c2 row
Legs, body, arms; then arms, body, legs.

bike-erg | Bike | conditioning | time
quads; glutes, calves, hamstrings | bike | -
row-erg, air-bike, ski-erg, brisk-walk | bike, cycling, spin bike, stationary bike, cycle, bikeerg
Smooth circles, easy grip, steady breath.

bike-sprint | Bike sprint | conditioning | time
quads; glutes, hamstrings | bike | knee
bike-erg, row-erg, sprint, burpee | bike sprints, bike intervals
Ramp up in two seconds, hold, then spin easy.

air-bike | Air bike | conditioning | time
quads, front delts; glutes, back | bike | -
bike-erg, row-erg, ski-erg, brisk-walk | assault bike, echo bike, airbike
Push and pull as well as pedal.

ski-erg | Ski erg | conditioning | distance
back, abs; triceps, glutes | ski erg | shoulder
row-erg, bike-erg, brisk-walk | ski, skierg, skiing machine
Hinge and fall onto the handles.

stair-climb | Stair climb | conditioning | time
glutes, quads; calves | - | knee
step-up, brisk-walk, hill-run, incline-treadmill-walk | stairs, stairmaster, stair climber, stair climbing
Whole foot on the step, hands off the rail.

elliptical | Elliptical | conditioning | time
quads, glutes; calves, back | machines | -
bike-erg, row-erg, brisk-walk | cross trainer, elliptical trainer
Push through the heels, let the arms share.

swim | Swim | conditioning | distance
back, front delts; chest, triceps | - | shoulder
row-erg, brisk-walk, bike-erg | swimming, swims
Long strokes, exhale under water. Needs a pool.

jump-rope | Jump rope | conditioning | time
calves; quads, forearms | jump rope | ankle, knee
jumping-jack, pogo-jump, high-knees, brisk-walk | skipping, skip rope, rope jumping, skipping rope
Wrists turn it; low quick hops.

double-under | Double-under | conditioning | bodyweight
calves; quads, forearms | jump rope | ankle, knee
jump-rope, tuck-jump, pogo-jump, jumping-jack | double unders, dus, dubs
Jump once, tall; the wrists go twice.

burpee | Burpee | conditioning | bodyweight
chest, quads; triceps, front delts, abs | - | wrist, shoulder, knee
squat-thrust, mountain-climber, jumping-jack, squat-jump | burpees
Find a pace you could keep for ten minutes.

squat-thrust | Squat thrust | conditioning | bodyweight
quads, abs; front delts | - | wrist
mountain-climber, burpee, bodyweight-squat | squat thrusts, step back burpee, no jump burpee
Hands down, step or hop back, stand up tall.

mountain-climber | Mountain climber | conditioning | time
abs; front delts, quads | - | wrist, shoulder
squat-thrust, high-knees, plank | mountain climbers
Hips low, knees to the elbows, quick and light.

jumping-jack | Jumping jack | conditioning | time
calves; side delts, quads | - | ankle
high-knees, marching, jump-rope | jumping jacks, star jumps, star jump
Light feet, full arms.

high-knees | High knees | conditioning | time
quads, calves; abs | - | knee, ankle
marching, jumping-jack, mountain-climber | high knee run, high knee
Tall, quick contacts, hands meet the knees.

marching | Marching on the spot | conditioning | time
quads; abs, calves | - | -
brisk-walk, step-up, high-knees | marching in place
Knees to hip height, swing the arms.

shadow-boxing | Shadow boxing | conditioning | time
front delts, abs; calves, triceps | - | shoulder
high-knees, marching, jumping-jack | shadowboxing, boxing
Hands back to the chin, move the feet, breathe out on each punch.

wall-ball | Wall ball | conditioning | bodyweight
quads, front delts; glutes, triceps | medicine ball | knee, shoulder
dumbbell-thruster, thruster, squat-jump, burpee | wall balls, wall ball shot
Sit to the ball's depth, throw as you stand.

battle-rope | Battle rope | conditioning | time
front delts, abs; forearms, back | machines | shoulder
ski-erg, shadow-boxing, mountain-climber | battle ropes, ropes
Small fast waves from a quiet trunk.

devils-press | Devil's press | conditioning | dumbbells
glutes, front delts, chest; hamstrings, back, quads | dumbbells | shoulder, lower back, wrist
burpee, dumbbell-snatch, squat-thrust | devil press, devils presses
Burpee on the weights, then one swing to overhead.

man-maker | Man maker | conditioning | dumbbells
chest, front delts, quads; back, glutes | dumbbells | wrist, shoulder, knee
devils-press, dumbbell-thruster, burpee | man makers, manmaker
Push-up, row, row, clean, thruster: one honest rep at a time.
"""
