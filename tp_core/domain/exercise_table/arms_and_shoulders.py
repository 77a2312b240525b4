"""Single-joint work for arms and shoulders."""

ROWS = """
barbell-curl | Barbell curl | arms | barbell
biceps; forearms | barbell | elbow, wrist
dumbbell-curl, cable-curl, band-curl, towel-curl | barbell curls, ez bar curl, bb curl
Elbows stay beside the ribs; no swing.

dumbbell-curl | Dumbbell curl | arms | dumbbells
biceps; forearms | dumbbells or kettlebell | elbow
barbell-curl, hammer-curl, cable-curl, band-curl, towel-curl | curl, curls, bicep curl, biceps curl, bicep curls, dumbbell curls
Turn the little finger up and lower all the way.

hammer-curl | Hammer curl | arms | dumbbells
biceps, forearms | dumbbells or kettlebell | elbow
dumbbell-curl, barbell-curl, band-curl, towel-curl | hammer curls
Thumbs up, wrists straight, slow down.

incline-dumbbell-curl | Incline dumbbell curl | arms | dumbbells
biceps; forearms | dumbbells+bench | elbow, shoulder
dumbbell-curl, hammer-curl, cable-curl, towel-curl | incline curl, incline curls
Let the arms hang behind you and keep them there.

preacher-curl | Preacher curl | arms | machine
biceps; forearms | machines | elbow
dumbbell-curl, barbell-curl, cable-curl, towel-curl | preacher curls, scott curl
Armpits on the pad; never drop into the bottom.

cable-curl | Cable curl | arms | machine
biceps; forearms | cables | elbow
dumbbell-curl, barbell-curl, band-curl, towel-curl | cable curls
Step back until there is tension at the bottom.

band-curl | Band curl | arms | bodyweight
biceps; forearms | bands | elbow
dumbbell-curl, towel-curl, cable-curl | band curls, resistance band curl
Stand on the band; shorten it to make it harder.

towel-curl | Towel curl against the leg | arms | bodyweight | one-sided
biceps; forearms | - | elbow
band-curl, dumbbell-curl, table-row | towel curls, self resisted curl
Towel under one foot; the leg decides how hard it is.

triceps-extension | Overhead triceps extension | arms | dumbbells
triceps | dumbbells or kettlebell | elbow, shoulder
triceps-pushdown, skull-crusher, band-triceps-extension, close-grip-push-up | tricep extension, triceps extensions, overhead tricep extension, dumbbell triceps extension
Elbows point up and stay there.

skull-crusher | Skull crusher | arms | barbell
triceps | barbell+bench | elbow
triceps-extension, triceps-pushdown, close-grip-bench-press, close-grip-push-up | skull crushers, lying triceps extension, skullcrusher, french press
Bar to just behind the head, upper arms still.

triceps-pushdown | Triceps pushdown | arms | machine
triceps | cables | elbow
triceps-extension, band-triceps-extension, skull-crusher, close-grip-push-up | pushdown, pushdowns, tricep pushdown, rope pushdown, press down
Elbows pinned, lock out, let it come up to the chest.

band-triceps-extension | Band triceps extension | arms | bodyweight
triceps | bands | elbow
triceps-pushdown, triceps-extension, close-grip-push-up | band pushdown, band tricep extension, band triceps pushdown
Band over a door or bar; finish with straight arms.

bodyweight-triceps-extension | Bodyweight triceps extension | arms | bodyweight
triceps; abs | - | elbow
close-grip-push-up, bench-dip, triceps-extension | tiger bend push up, bodyweight skull crusher
Hands on a table edge, bend only at the elbows.

wrist-curl | Wrist curl | arms | dumbbells
forearms | dumbbells or barbell or kettlebell | wrist
farmer-carry, hammer-curl, towel-curl | wrist curls, forearm curl
Forearm on the thigh, let it roll to the fingertips.

lateral-raise | Lateral raise | shoulders | dumbbells
side delts | dumbbells or kettlebell | shoulder
cable-lateral-raise, band-lateral-raise, upright-row, wall-lateral-hold | lateral raises, side raise, side raises, dumbbell lateral raise, side lateral raise, lat raise
Lead with the elbows, stop at shoulder height.

cable-lateral-raise | Cable lateral raise | shoulders | machine | one-sided
side delts | cables | shoulder
lateral-raise, band-lateral-raise, wall-lateral-hold | cable lateral raises, cable side raise
Cable behind the leg, arm out to the side, slow back.

band-lateral-raise | Band lateral raise | shoulders | bodyweight
side delts | bands | shoulder
lateral-raise, cable-lateral-raise, wall-lateral-hold | band lateral raises
Stand on the band, thumbs level, pause at the top.

wall-lateral-hold | Lateral press into a door frame | shoulders | time
side delts; front delts | - | shoulder
band-lateral-raise, lateral-raise, wall-slide | doorway lateral hold, isometric lateral raise
Backs of the hands against the frame, press out and breathe.

front-raise | Front raise | shoulders | dumbbells
front delts; side delts | dumbbells or kettlebell | shoulder
lateral-raise, dumbbell-shoulder-press, wall-slide | front raises, dumbbell front raise
Arms to eye height without leaning back.

reverse-fly | Reverse fly | shoulders | dumbbells
rear delts; back | dumbbells or kettlebell | -
face-pull, band-pull-apart, reverse-pec-deck, prone-ytw-raise | reverse flye, rear delt fly, rear delt raise, reverse flies, bent over fly
Hinge over, little fingers up, no swing.

reverse-pec-deck | Reverse pec deck | shoulders | machine
rear delts; back | machines | -
reverse-fly, face-pull, band-pull-apart, prone-ytw-raise | rear delt machine, machine reverse fly
Arms wide, stop in line with the shoulders.

upright-row | Upright row | shoulders | barbell
side delts; back, biceps | barbell | shoulder, wrist
lateral-raise, high-pull, band-lateral-raise, wall-lateral-hold | upright rows, barbell upright row
Wide grip, elbows only to shoulder height.

shrug | Shrug | shoulders | barbell
back; forearms | barbell | neck
dumbbell-shrug, farmer-carry, wall-slide | shrugs, barbell shrug, barbell shrugs
Straight up to the ears, a second there, slow down.

dumbbell-shrug | Dumbbell shrug | shoulders | dumbbells
back; forearms | dumbbells or kettlebell | neck
shrug, farmer-carry, wall-slide | dumbbell shrugs
Tall neck, lift, hold, lower.

external-rotation | External rotation | shoulders | bodyweight | one-sided
rear delts | bands or cables | -
face-pull, wall-slide, band-pull-apart | rotator cuff external rotation, cable external rotation, band external rotation
Elbow to the ribs, turn the hand out slowly.

wall-slide | Wall slide | shoulders | bodyweight
rear delts; back | - | -
prone-ytw-raise, external-rotation, wall-lateral-hold | wall slides, wall angel, wall angels
Forearms on the wall, slide up without arching.
"""
