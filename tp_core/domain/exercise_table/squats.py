"""Squats and lunges."""

ROWS = """
back-squat | Back squat | squat | barbell
quads, glutes; hamstrings, lower back, adductors | barbell+rack | knee, hip, lower back
front-squat, box-squat, safety-bar-squat, goblet-squat, leg-press, bodyweight-squat | squat, squats, barbell squat, barbell back squat, high bar squat
Brace before you bend, knees over toes, drive the floor away.

low-bar-squat | Low-bar squat | squat | barbell
quads, glutes; hamstrings, lower back, adductors | barbell+rack | knee, hip, lower back, shoulder
back-squat, box-squat, safety-bar-squat, goblet-squat, bodyweight-squat | low bar back squat, powerlifting squat
Bar on the rear shoulders, hips back, chest follows the hips.

front-squat | Front squat | squat | barbell
quads, glutes; back, abs, lower back | barbell+rack | knee, wrist, hip
back-squat, goblet-squat, double-kettlebell-front-squat, leg-press, bodyweight-squat | front squats
Elbows high the whole way; if they drop, the set is over.

front-rack-hold | Front-rack hold | squat | barbell
quads, back; abs, front delts | barbell+rack | wrist, elbow
front-squat, goblet-squat, bodyweight-squat | front rack, front rack hold
Stand tall under the bar, elbows up, breathe behind the brace.

paused-back-squat | Paused back squat | squat | barbell
quads, glutes; hamstrings, lower back, adductors | barbell+rack | knee, hip, lower back
back-squat, front-squat, box-squat, goblet-squat, bodyweight-squat | pause squat, paused squat
Two quiet seconds at the bottom without losing the brace.

tempo-back-squat | Tempo back squat | squat | barbell
quads, glutes; hamstrings, lower back, adductors | barbell+rack | knee, hip, lower back
back-squat, paused-back-squat, goblet-squat, bodyweight-squat | tempo squat
Three seconds down, one still, then up at your own speed.

box-squat | Box squat | squat | barbell
glutes, quads; hamstrings, lower back, adductors | barbell+rack+box or barbell+rack+bench | hip, lower back
back-squat, goblet-box-squat, goblet-squat, bodyweight-box-squat | box squats
Sit back to the box, stay tight, stand up without rocking.

safety-bar-squat | Safety-bar squat | squat | machine
quads, glutes; back, hamstrings, lower back | machines+rack | knee, hip, lower back
back-squat, front-squat, hack-squat, goblet-squat, bodyweight-squat | ssb squat, safety squat bar squat, safety bar squat
Push the handles up and keep the upper back against the pad.

overhead-squat | Overhead squat | squat | barbell
quads, glutes; front delts, back, abs | barbell+rack or barbell+bumper plates | shoulder, wrist, knee
front-squat, back-squat, goblet-squat, bodyweight-squat | ohs, overhead squats
Reach up into the bar all the way down and all the way up.

goblet-squat | Goblet squat | squat | dumbbells
quads, glutes; abs, back | dumbbells or kettlebell | knee, hip
front-squat, back-squat, leg-press, bodyweight-squat | goblet squats, goblets, dumbbell goblet squat, kettlebell goblet squat
Hold the weight at your chest and let the elbows pass inside the knees.

goblet-box-squat | Goblet box squat | squat | dumbbells
quads, glutes; abs | dumbbells+box or dumbbells+bench or kettlebell+box or kettlebell+bench | hip
goblet-squat, box-squat, bodyweight-box-squat | dumbbell box squat
Touch the box lightly, pause, stand up.

dumbbell-squat | Dumbbell squat | squat | dumbbells
quads, glutes; hamstrings, forearms | dumbbells | knee, hip
goblet-squat, back-squat, leg-press, bodyweight-squat | dumbbell squats, suitcase squat
Weights beside the ankles, chest tall, whole foot on the floor.

double-kettlebell-front-squat | Double kettlebell front squat | squat | kettlebell
quads, glutes; abs, back | kettlebell | knee, hip, wrist
front-squat, goblet-squat, bodyweight-squat | kettlebell front squat
Bells tight to the ribs, elbows down, sit straight down.

sandbag-squat | Sandbag squat | squat | kettlebell
quads, glutes; abs, back | sandbag | knee, hip, lower back
goblet-squat, front-squat, bodyweight-squat | sandbag bear hug squat
Hug the bag high and keep breathing above it.

leg-press | Leg press | squat | machine
quads, glutes; hamstrings, adductors | machines | knee
back-squat, hack-squat, goblet-squat, bodyweight-squat | leg presses, sled leg press
Lower until the hips would lift, then press through the whole foot.

hack-squat | Hack squat | squat | machine
quads; glutes, adductors | machines | knee
leg-press, front-squat, goblet-squat, bodyweight-squat | machine squat, hack squats
Back flat on the pad, slow down, knees in line with the toes.

smith-squat | Smith-machine squat | squat | machine
quads, glutes; hamstrings, adductors | machines | knee, hip
back-squat, leg-press, goblet-squat, bodyweight-squat | smith squat
Feet a little forward, sit straight down along the rails.

belt-squat | Belt squat | squat | machine
quads, glutes; adductors | machines | knee, hip
leg-press, hack-squat, goblet-squat, bodyweight-squat | belt squats
Let the belt pull the hips down and stay upright.

bodyweight-squat | Bodyweight squat | squat | bodyweight
quads, glutes; hamstrings, adductors | - | knee
goblet-squat, bodyweight-box-squat, wall-sit | air squat, air squats, bodyweight squats, free squat
Arms forward, sit between the knees, stand all the way up.

tempo-bodyweight-squat | Tempo bodyweight squat | squat | bodyweight
quads, glutes; hamstrings, adductors | - | knee
bodyweight-squat, goblet-squat, split-squat | slow bodyweight squat, tempo air squat
Four seconds down, two still, and no bounce.

bodyweight-box-squat | Squat to a chair | squat | bodyweight
quads, glutes; hamstrings | - | hip
bodyweight-squat, goblet-box-squat, wall-sit | chair squat, sit to stand, bodyweight box squat
Touch the seat, do not drop on it, stand up tall.

pistol-squat | Pistol squat | squat | bodyweight | one-sided
quads, glutes; abs, hamstrings | - | knee, ankle, hip
assisted-pistol-squat, bulgarian-split-squat, bodyweight-squat | pistols, pistol squats, single leg squat, one leg squat
Reach the free leg long and sit to the heel in one piece.

assisted-pistol-squat | Assisted pistol squat | squat | bodyweight | one-sided
quads, glutes; hamstrings | - | knee, ankle
pistol-squat, step-up, split-squat, bodyweight-squat | pistol to chair, assisted pistol
Hold a door frame or sit to a chair; help only as much as needed.

shrimp-squat | Shrimp squat | squat | bodyweight | one-sided
quads, glutes; hamstrings | - | knee, ankle
pistol-squat, assisted-pistol-squat, split-squat | shrimp squats
Hold the rear foot, touch the knee softly, rise without a push.

cossack-squat | Cossack squat | squat | bodyweight | one-sided
adductors, quads; glutes | - | knee, hip
lateral-lunge, split-squat, bodyweight-squat | cossack squats, cossacks
Sit over one heel while the other leg stays long.

wall-sit | Wall sit | squat | time
quads; glutes | - | knee
bodyweight-squat, tempo-bodyweight-squat | wall sits
Thighs level, back flat on the wall, breathe evenly.

thruster | Thruster | squat | barbell
quads, front delts; glutes, triceps, abs | barbell | knee, shoulder, wrist
dumbbell-thruster, front-squat, push-press, goblet-squat, bodyweight-squat | thrusters, barbell thruster
One movement: stand up fast and let the legs start the press.

dumbbell-thruster | Dumbbell thruster | squat | dumbbells
quads, front delts; glutes, triceps | dumbbells or kettlebell | knee, shoulder
thruster, goblet-squat, bodyweight-squat | dumbbell thrusters, kettlebell thruster
Weights on the shoulders, stand up fast, press at the top.

split-squat | Split squat | lunge | bodyweight | one-sided
quads, glutes; adductors, hamstrings | - | knee
reverse-lunge, dumbbell-split-squat, bulgarian-split-squat, step-up | split squats, static lunge
Straight down, most of the weight on the front foot.

dumbbell-split-squat | Dumbbell split squat | lunge | dumbbells | one-sided
quads, glutes; adductors, hamstrings | dumbbells or kettlebell | knee
split-squat, dumbbell-reverse-lunge, bulgarian-split-squat | dumbbell split squats
Weights still at your sides, rear knee to the floor, front heel down.

barbell-split-squat | Barbell split squat | lunge | barbell | one-sided
quads, glutes; adductors, hamstrings | barbell+rack | knee, hip
dumbbell-split-squat, bulgarian-split-squat, split-squat | barbell split squats
Set the feet as on rails and drop straight down.

bulgarian-split-squat | Bulgarian split squat | lunge | dumbbells | one-sided
quads, glutes; adductors, hamstrings | dumbbells+bench or dumbbells+box or kettlebell+bench or kettlebell+box | knee, hip
dumbbell-split-squat, reverse-lunge, rear-foot-elevated-split-squat, split-squat | rfess, bulgarians, bulgarian split squats, bss
Rear foot is only a kickstand; the front leg does the work.

rear-foot-elevated-split-squat | Rear-foot-elevated split squat, bodyweight | lunge | bodyweight | one-sided
quads, glutes; adductors, hamstrings | - | knee, hip
split-squat, bulgarian-split-squat, reverse-lunge | bodyweight bulgarian split squat
Rear foot on a chair, hips square, down in a straight line.

reverse-lunge | Reverse lunge | lunge | bodyweight | one-sided
quads, glutes; hamstrings, adductors | - | knee
split-squat, dumbbell-reverse-lunge, step-up | reverse lunges, backward lunge, back lunge
Step back long, land softly, pull yourself up with the front leg.

dumbbell-reverse-lunge | Dumbbell reverse lunge | lunge | dumbbells | one-sided
quads, glutes; hamstrings, adductors | dumbbells or kettlebell | knee
reverse-lunge, dumbbell-split-squat, dumbbell-step-up | dumbbell reverse lunges, dumbbell lunge
Step back quietly and keep the front shin nearly upright.

barbell-reverse-lunge | Barbell reverse lunge | lunge | barbell | one-sided
quads, glutes; hamstrings, adductors, lower back | barbell+rack | knee, hip
dumbbell-reverse-lunge, barbell-split-squat, reverse-lunge | barbell lunge, barbell lunges
Bar still, step back, front heel stays heavy.

forward-lunge | Forward lunge | lunge | bodyweight | one-sided
quads, glutes; hamstrings, adductors | - | knee
reverse-lunge, split-squat, walking-lunge | lunge, lunges, front lunge
Step, settle, push back with the whole front foot.

walking-lunge | Walking lunge | lunge | bodyweight | one-sided
quads, glutes; hamstrings, adductors | - | knee
reverse-lunge, dumbbell-walking-lunge, split-squat | walking lunges
Long quiet steps, torso tall, no push from the rear foot.

dumbbell-walking-lunge | Dumbbell walking lunge | lunge | dumbbells | one-sided
quads, glutes; hamstrings, adductors, forearms | dumbbells or kettlebell | knee
walking-lunge, dumbbell-reverse-lunge, dumbbell-split-squat | dumbbell walking lunges
Let the weights hang still and take even steps.

lateral-lunge | Lateral lunge | lunge | bodyweight | one-sided
adductors, glutes; quads | - | knee, hip
cossack-squat, reverse-lunge, split-squat | side lunge, side lunges, lateral lunges
Step wide, sit over that heel, keep the other leg straight.

step-up | Step-up | lunge | bodyweight | one-sided
quads, glutes; hamstrings | - | knee
dumbbell-step-up, reverse-lunge, split-squat | step ups, stepups, stair step up
Lead foot flat on a stair or box; no hop from the floor.

dumbbell-step-up | Dumbbell step-up | lunge | dumbbells | one-sided
quads, glutes; hamstrings, forearms | dumbbells+box or dumbbells+bench or kettlebell+box or kettlebell+bench | knee
step-up, dumbbell-reverse-lunge, dumbbell-split-squat | dumbbell step ups, weighted step up
Whole foot on the box, rise slowly, come down slower.
"""
