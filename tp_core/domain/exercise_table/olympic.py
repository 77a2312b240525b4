"""The Olympic lifts, their derivatives and their dumbbell and kettlebell relatives."""

ROWS = """
snatch | Snatch | olympic | barbell
back, glutes, quads; hamstrings, front delts, abs | barbell+bumper plates | shoulder, wrist, lower back, knee
power-snatch, hang-snatch, dumbbell-snatch, kettlebell-snatch, stick-snatch-drill, squat-jump | snatches, full snatch, squat snatch, barbell snatch
Long patient pull, then meet the bar under it.

power-snatch | Power snatch | olympic | barbell
back, glutes, hamstrings; quads, front delts | barbell+bumper plates or barbell | shoulder, wrist, lower back
hang-power-snatch, snatch, dumbbell-snatch, kettlebell-snatch, stick-snatch-drill, broad-jump | power snatches
Catch high with the thighs above level; no press-out.

hang-snatch | Hang snatch | olympic | barbell
back, glutes, quads; hamstrings, front delts | barbell+bumper plates | shoulder, wrist, lower back
hang-power-snatch, snatch, dumbbell-snatch, stick-snatch-drill | hang snatches
From above the knee, wait, then jump and pull under.

hang-power-snatch | Hang power snatch | olympic | barbell
back, glutes, hamstrings; quads, front delts | barbell+bumper plates or barbell | shoulder, wrist
power-snatch, hang-snatch, dumbbell-snatch, stick-snatch-drill | hang power snatches
Close to the body, fast elbows, stand still at the end.

snatch-pull | Snatch pull | olympic | barbell
back, glutes, hamstrings; quads, lower back, forearms | barbell | lower back
clean-pull, deadlift, power-snatch, kettlebell-swing, broad-jump | snatch pulls
Same path as the snatch, finish tall with long arms.

snatch-balance | Snatch balance | olympic | barbell
quads, front delts; glutes, abs | barbell+rack | shoulder, wrist, knee
overhead-squat, snatch, stick-snatch-drill | snatch balances
Push yourself under and land already tight.

muscle-snatch | Muscle snatch | olympic | barbell
back, front delts; glutes, hamstrings | barbell | shoulder
power-snatch, hang-power-snatch, dumbbell-snatch, stick-snatch-drill | muscle snatches
No second bend of the knees; turn it over close.

clean-and-jerk | Clean and jerk | olympic | barbell
quads, glutes, front delts; back, hamstrings, triceps | barbell+bumper plates | shoulder, wrist, knee, lower back
power-clean, clean, push-jerk, dumbbell-clean-and-press, stick-snatch-drill, squat-jump | c&j, clean & jerk, cleans and jerks, cnj, clean jerk
Two lifts: own the clean, breathe, then jerk.

clean | Clean | olympic | barbell
quads, glutes, back; hamstrings, front delts | barbell+bumper plates | wrist, knee, lower back
power-clean, hang-clean, dumbbell-hang-clean, kettlebell-clean, squat-jump | cleans, squat clean, full clean
Elbows through fast and ride it down.

power-clean | Power clean | olympic | barbell
glutes, hamstrings, back; quads, front delts, forearms | barbell+bumper plates or barbell | wrist, lower back
hang-power-clean, clean, dumbbell-hang-clean, kettlebell-clean, broad-jump | power cleans
Jump, shrug, receive it high on the shoulders.

hang-clean | Hang clean | olympic | barbell
quads, glutes, back; hamstrings, front delts | barbell+bumper plates | wrist, knee, lower back
hang-power-clean, clean, dumbbell-hang-clean, kettlebell-clean, squat-jump | hang cleans, hang squat clean
Bar slides down the thigh, wait, then jump.

hang-power-clean | Hang power clean | olympic | barbell
glutes, hamstrings, back; quads, front delts | barbell+bumper plates or barbell | wrist, lower back
power-clean, hang-clean, dumbbell-hang-clean, kettlebell-clean, broad-jump | hang power cleans
Shoulders over the bar until the jump.

clean-pull | Clean pull | olympic | barbell
back, glutes, hamstrings; quads, lower back, forearms | barbell | lower back
snatch-pull, deadlift, power-clean, kettlebell-swing, broad-jump | clean pulls
Push with the legs past the knee, then finish tall.

high-pull | High pull | olympic | barbell
back, glutes, side delts; hamstrings | barbell | shoulder
clean-pull, hang-power-clean, kettlebell-high-pull, broad-jump | high pulls, clean high pull
Elbows above the bar, bar close, hips first.

push-jerk | Push jerk | olympic | barbell
front delts, triceps, quads; glutes, abs | barbell+rack or barbell+bumper plates | shoulder, wrist, knee
split-jerk, push-press, dumbbell-push-press, stick-snatch-drill, pike-push-up | jerk, power jerk, push jerks
Dip, drive, and land with straight arms.

split-jerk | Split jerk | olympic | barbell
front delts, triceps, quads; glutes, abs | barbell+rack or barbell+bumper plates | shoulder, wrist, knee
push-jerk, push-press, dumbbell-push-press, stick-snatch-drill, pike-push-up | split jerks
Front shin upright, back knee soft, recover front foot first.

dumbbell-snatch | Dumbbell snatch | olympic | dumbbells | one-sided
glutes, back, front delts; hamstrings, quads | dumbbells | shoulder, lower back
kettlebell-snatch, dumbbell-hang-clean, power-snatch, stick-snatch-drill, broad-jump | dumbbell snatches, one arm dumbbell snatch
Zip it up the body and punch the ceiling.

dumbbell-hang-clean | Dumbbell hang clean | olympic | dumbbells
glutes, hamstrings, back; quads, front delts | dumbbells | lower back
kettlebell-clean, power-clean, broad-jump | dumbbell clean, dumbbell power clean, dumbbell cleans
Hips throw them, elbows go under.

dumbbell-clean-and-press | Dumbbell clean and press | olympic | dumbbells
glutes, front delts, back; hamstrings, triceps | dumbbells or kettlebell | shoulder, lower back
dumbbell-hang-clean, clean-and-jerk, dumbbell-push-press, stick-snatch-drill | clean and press, dumbbell clean and jerk, kettlebell clean and press
Clean, settle, then press; two moves, not one.

kettlebell-clean | Kettlebell clean | olympic | kettlebell | one-sided
glutes, hamstrings, back; forearms, abs | kettlebell | wrist, lower back
dumbbell-hang-clean, kettlebell-swing, power-clean, broad-jump | kettlebell cleans
Keep it close and let the hand go round the bell.

kettlebell-snatch | Kettlebell snatch | olympic | kettlebell | one-sided
glutes, hamstrings, back; front delts, forearms | kettlebell | shoulder, lower back
dumbbell-snatch, kettlebell-swing, power-snatch, stick-snatch-drill, broad-jump | kettlebell snatches
A swing that ends overhead; punch through at the top.

kettlebell-high-pull | Kettlebell high pull | olympic | kettlebell | one-sided
glutes, back; hamstrings, side delts | kettlebell | shoulder
kettlebell-swing, kettlebell-clean, high-pull, broad-jump | kettlebell high pulls
Elbow high and back, the bell follows the hips.

stick-snatch-drill | Snatch drill with a stick | olympic | bodyweight
quads, front delts; glutes, back, abs | - | shoulder
overhead-squat, squat-jump, broad-jump, dumbbell-snatch | pvc snatch, broomstick snatch, snatch drill, burgener warm up
A broomstick will do: every position, slowly, then fast.
"""
