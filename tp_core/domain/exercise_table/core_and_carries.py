"""Trunk work and carries."""

ROWS = """
plank | Plank | core | time
abs; front delts, glutes | - | shoulder
dead-bug, body-saw, hollow-hold | planks, front plank, elbow plank
Elbows under shoulders, squeeze glutes, breathe.

single-leg-stand | Single-leg stand | core | time | one-sided
calves; glutes, abs | - | ankle
heel-to-toe-walk, bird-dog, dead-bug | stand on one leg, one leg stand, standing on one leg, single leg balance, one-leg stand
A hand near a wall or a chair; eyes on one spot.

heel-to-toe-walk | Heel-to-toe walk | core | time
calves; adductors, abs | - | ankle
single-leg-stand, bird-dog, dead-bug | tandem walk, tightrope walk, heel to toe walking
Along a wall, each heel to the toes before it, eyes ahead.

side-plank | Side plank | core | time | one-sided
abs; glutes, adductors | - | shoulder
plank, suitcase-carry, copenhagen-plank | side planks
Hips forward and high, one long line.

copenhagen-plank | Copenhagen plank | core | time | one-sided
adductors, abs; glutes | - | knee, hip, shoulder
side-plank, cossack-squat, hip-adduction-machine | copenhagens, copenhagen side plank
Top leg on a chair holds you; the bottom one hangs.

body-saw | Body saw | core | bodyweight
abs; front delts | - | shoulder, lower back
plank, ab-wheel, hollow-hold | body saws, plank saw
Toes on a towel, slide back only as far as the ribs stay down.

dead-bug | Dead bug | core | bodyweight | one-sided
abs | - | -
bird-dog, plank, hollow-hold | dead bugs, deadbug
Lower back stays on the floor; move slowly.

bird-dog | Bird dog | core | bodyweight | one-sided
lower back, abs; glutes | - | -
dead-bug, plank, superman | bird dogs, birddog
Reach long, hips level, a glass of water on the back.

hollow-hold | Hollow hold | core | time
abs | - | lower back, neck
dead-bug, plank, reverse-crunch | hollow body hold, hollow body
Press the lower back down, make the body a shallow dish.

ab-wheel | Ab wheel rollout | core | bodyweight
abs; back, front delts | barbell or rings | lower back, shoulder
body-saw, plank, hollow-hold | ab rollout, rollouts, barbell rollout, ring rollout
From the knees: ribs down, roll out, stop before the back gives.

crunch | Crunch | core | bodyweight
abs | - | neck
sit-up, reverse-crunch, dead-bug | crunches
Ribs to hips, lower slowly, hands do not pull.

cable-crunch | Cable crunch | core | machine
abs | cables | lower back
crunch, ab-wheel, sit-up | cable crunches, kneeling cable crunch
Curl down with the belly, hips stay still.

sit-up | Sit-up | core | bodyweight
abs | - | lower back, neck
crunch, v-up, dead-bug | sit ups, situps, situp
Roll up one vertebra at a time.

v-up | V-up | core | bodyweight
abs | - | lower back, hip
sit-up, hollow-hold, reverse-crunch | v ups, jackknife
Hands and feet meet over the hips.

reverse-crunch | Reverse crunch | core | bodyweight
abs | - | -
crunch, hanging-knee-raise, dead-bug | reverse crunches, lying leg raise, lying leg raises
Peel the hips off the floor, do not throw the legs.

hanging-knee-raise | Hanging knee raise | core | bodyweight
abs; forearms | pull-up bar or rings or dip bars | shoulder
hanging-leg-raise, reverse-crunch, dead-bug | hanging knee raises, knee raise, captains chair
Curl the hips up; no swing.

hanging-leg-raise | Hanging leg raise | core | bodyweight
abs; forearms | pull-up bar or rings | shoulder, lower back
hanging-knee-raise, v-up, reverse-crunch | leg raise, leg raises, hanging leg raises
Legs long, pause at the top, lower on purpose.

toes-to-bar | Toes to bar | core | bodyweight
abs; back, forearms | pull-up bar or rings | shoulder, lower back
hanging-leg-raise, v-up, reverse-crunch | t2b, toes to bars, ttb
Press down on the bar with straight arms as the toes rise.

pallof-press | Pallof press | core | bodyweight | one-sided
abs | bands or cables | -
side-plank, suitcase-carry, dead-bug | pallof presses, anti rotation press
Press away from the chest and let nothing turn.

russian-twist | Russian twist | core | bodyweight
abs | - | lower back
cable-woodchop, side-plank, bicycle-crunch | russian twists
Turn the chest, not only the arms.

bicycle-crunch | Bicycle crunch | core | bodyweight
abs | - | neck, lower back
russian-twist, dead-bug, crunch | bicycle crunches, bicycles
Elbow past the knee, slow enough to feel each side.

cable-woodchop | Cable woodchop | core | machine | one-sided
abs; front delts | cables | lower back
pallof-press, russian-twist, side-plank | woodchop, wood chop, woodchops
Hips and chest turn together, arms stay long.

turkish-get-up | Turkish get-up | core | kettlebell | one-sided
abs, front delts; glutes, triceps | kettlebell or dumbbells | shoulder, knee
side-plank, dumbbell-shoulder-press, dead-bug | tgu, turkish get ups, turkish getup
Eyes on the bell, one position at a time.

windmill | Kettlebell windmill | core | kettlebell | one-sided
abs, glutes; front delts, hamstrings | kettlebell or dumbbells | shoulder, lower back
side-plank, turkish-get-up | windmills
Arm straight up, push the hip away, slide down the leg.

shoulder-tap | Plank shoulder tap | core | bodyweight
abs; front delts | - | wrist, shoulder
plank, bird-dog, bear-crawl | shoulder taps
Feet wide; the hips do not sway.

farmer-carry | Farmer carry | carry | distance
forearms, back; abs, glutes | dumbbells or kettlebell | -
suitcase-carry, trap-bar-carry, sandbag-carry, backpack-carry | farmers carry, farmers walk, farmer walk, farmer carries, farmers carries
Heavy, tall, quick small steps.

suitcase-carry | Suitcase carry | carry | distance | one-sided
abs, forearms; back, glutes | dumbbells or kettlebell | -
farmer-carry, side-plank, backpack-carry | suitcase carries, one arm farmer carry
One side only, and nobody should see which.

overhead-carry | Overhead carry | carry | distance
front delts, abs; triceps | dumbbells or kettlebell | shoulder
farmer-carry, suitcase-carry, backpack-carry | waiter walk, waiters walk, overhead carries
Biceps by the ears, ribs down, walk slowly.

front-rack-carry | Front-rack carry | carry | distance
abs, back; quads, front delts | kettlebell or dumbbells | wrist
farmer-carry, sandbag-carry, backpack-carry | rack carry, front rack walk
Weights on the shoulders, breathe behind the brace.

trap-bar-carry | Trap-bar carry | carry | distance
forearms, back; abs, glutes | trap bar | -
farmer-carry, suitcase-carry, backpack-carry | trap bar walk, frame carry
Stand up with it as a deadlift, then walk tall.

sandbag-carry | Sandbag carry | carry | distance
abs, back; glutes, biceps | sandbag | lower back
farmer-carry, backpack-carry, suitcase-carry | sandbag walk, bear hug carry
Hug it high and take short steps.

backpack-carry | Loaded backpack carry | carry | distance
back, abs; glutes | - | -
farmer-carry, bear-crawl, sandbag-carry | ruck, rucking, backpack walk
Fill a bag, hug it or wear it, walk tall.

bear-crawl | Bear crawl | carry | distance
abs, front delts; quads, triceps | - | wrist, shoulder
backpack-carry, shoulder-tap, plank | bear crawls
Knees a hand above the floor, opposite hand and foot.

sled-push | Sled push | carry | distance
quads, glutes; calves, front delts | sled | knee
sled-drag, backpack-carry, walking-lunge | sled pushes, prowler push, prowler
Arms long, short hard steps.

sled-drag | Sled drag | carry | distance
quads, glutes; back, calves | sled | -
sled-push, backpack-carry, farmer-carry | sled drags, sled pull, backward sled drag
Lean back, step heel last, keep the strap tight.
"""
