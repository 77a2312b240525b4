"""Single-joint leg work and calves."""

ROWS = """
leg-extension | Leg extension | leg isolation | machine
quads | machines | knee
reverse-nordic-curl, leg-press, wall-sit | leg extensions, quad extension
Lift smoothly, hold a moment, lower for twice as long.

lying-leg-curl | Lying leg curl | leg isolation | machine
hamstrings; calves | machines | -
seated-leg-curl, swiss-ball-leg-curl, sliding-leg-curl, nordic-curl | leg curl, leg curls, hamstring curl, hamstring curls
Hips stay on the pad; pull the heels all the way in.

seated-leg-curl | Seated leg curl | leg isolation | machine
hamstrings; calves | machines | -
lying-leg-curl, sliding-leg-curl, nordic-curl | seated hamstring curl, seated leg curls
Thighs pinned down, curl under, return slowly.

swiss-ball-leg-curl | Ring or ball leg curl | leg isolation | bodyweight
hamstrings; glutes | rings | -
sliding-leg-curl, lying-leg-curl, nordic-curl | ring leg curl, ball leg curl
Hips high from the first to the last rep.

sliding-leg-curl | Sliding leg curl | leg isolation | bodyweight
hamstrings; glutes | - | -
lying-leg-curl, single-leg-glute-bridge, nordic-curl | slider leg curl, towel leg curl, hamstring slide
Heels on a towel, hips up, slide out slowly and pull back in.

nordic-curl | Nordic curl | leg isolation | bodyweight
hamstrings; glutes | - | knee
sliding-leg-curl, lying-leg-curl, single-leg-glute-bridge | nordic hamstring curl, nordics, nordic curls
Heels held under something heavy; fall as slowly as you can.

reverse-nordic-curl | Reverse nordic curl | leg isolation | bodyweight
quads | - | knee
leg-extension, wall-sit, split-squat | reverse nordics
Kneel tall, lean back in one line, come up with the thighs.

hip-adduction-machine | Hip adduction machine | leg isolation | machine
adductors | machines | hip
copenhagen-plank, cossack-squat, lateral-lunge | adductor machine, hip adduction
Squeeze in, pause, open under control.

hip-abduction-machine | Hip abduction machine | leg isolation | machine
glutes | machines | hip
banded-lateral-walk, side-lying-leg-raise | abductor machine, hip abduction
Push out, pause, come back slowly.

banded-lateral-walk | Banded lateral walk | leg isolation | bodyweight
glutes | bands | hip
side-lying-leg-raise, hip-abduction-machine, lateral-lunge | monster walk, band walk, lateral band walk
Short steps, toes forward, never let the band go slack.

side-lying-leg-raise | Side-lying leg raise | leg isolation | bodyweight | one-sided
glutes | - | hip
banded-lateral-walk, lateral-lunge | side leg raise, clamshell
Lead with the heel and do not roll back.

calf-raise | Calf raise | calves | bodyweight
calves | - | ankle
single-leg-calf-raise, standing-calf-raise-machine, dumbbell-calf-raise | calf raises, standing calf raise, bodyweight calf raise
Up on the big toe, one second at the top, slow to the stretch.

single-leg-calf-raise | Single-leg calf raise | calves | bodyweight | one-sided
calves | - | ankle
calf-raise, dumbbell-calf-raise, standing-calf-raise-machine | one leg calf raise, single leg calf raises
Full range off a step; hold on only for balance.

dumbbell-calf-raise | Dumbbell calf raise | calves | dumbbells
calves | dumbbells or kettlebell | ankle
calf-raise, single-leg-calf-raise, standing-calf-raise-machine | dumbbell calf raises
Pause at the top, three seconds down.

standing-calf-raise-machine | Standing calf raise machine | calves | machine
calves | machines | ankle
seated-calf-raise-machine, dumbbell-calf-raise, single-leg-calf-raise | machine calf raise
Knees straight, all the way up, all the way down.

seated-calf-raise-machine | Seated calf raise machine | calves | machine
calves | machines | ankle
standing-calf-raise-machine, dumbbell-calf-raise, calf-raise | seated calf raise
Pause in the stretch so that nothing bounces.

tibialis-raise | Tibialis raise | calves | bodyweight
calves | - | ankle
calf-raise, single-leg-calf-raise | tib raise, toe raise
Back to a wall, lift the toes as high as they go.
"""
