"""Horizontal and vertical pushes."""

ROWS = """
bench-press | Bench press | horizontal push | barbell
chest; triceps, front delts | barbell+rack+bench | shoulder, elbow
dumbbell-bench-press, floor-press, machine-chest-press, push-up | bench, barbell bench, barbell bench press, flat bench, benchpress, bench presses
Shoulder blades back and down, touch the same spot every rep.

paused-bench-press | Paused bench press | horizontal push | barbell
chest; triceps, front delts | barbell+rack+bench | shoulder, elbow
bench-press, dumbbell-bench-press, tempo-push-up | pause bench, paused bench, competition bench
A full stop on the chest, then press as one piece.

close-grip-bench-press | Close-grip bench press | horizontal push | barbell
triceps, chest; front delts | barbell+rack+bench | shoulder, elbow, wrist
dumbbell-floor-press, bench-press, dip, close-grip-push-up | close grip bench, cgbp, narrow grip bench press
Hands at shoulder width, elbows near the ribs.

incline-bench-press | Incline bench press | horizontal push | barbell
chest, front delts; triceps | barbell+rack+bench | shoulder
incline-dumbbell-press, bench-press, decline-push-up, push-up | incline bench, incline press, incline barbell press
Bench one or two notches up, bar to the upper chest.

spoto-press | Spoto press | horizontal push | barbell
chest; triceps, front delts | barbell+rack+bench | shoulder, elbow
paused-bench-press, bench-press, dumbbell-bench-press, push-up | spoto bench
Stop a finger above the chest and hold it there.

floor-press | Floor press | horizontal push | barbell
triceps, chest; front delts | barbell+rack | elbow
dumbbell-floor-press, close-grip-bench-press, bench-press, push-up | barbell floor press
Upper arms rest on the floor before every press.

dumbbell-bench-press | Dumbbell bench press | horizontal push | dumbbells
chest; triceps, front delts | dumbbells+bench | shoulder
bench-press, dumbbell-floor-press, machine-chest-press, push-up | dumbbell bench, dumbbell press, flat dumbbell press, dumbbell chest press
Wrists over elbows, press up and slightly in.

incline-dumbbell-press | Incline dumbbell press | horizontal push | dumbbells
chest, front delts; triceps | dumbbells+bench | shoulder
incline-bench-press, dumbbell-bench-press, decline-push-up, push-up | incline dumbbell bench press, incline dumbbell bench
Low incline, elbows a little tucked, slow to the stretch.

dumbbell-floor-press | Dumbbell floor press | horizontal push | dumbbells
chest, triceps; front delts | dumbbells or kettlebell | elbow
floor-press, dumbbell-bench-press, close-grip-push-up, push-up | kettlebell floor press
Elbows touch softly, pause, press.

machine-chest-press | Machine chest press | horizontal push | machine
chest; triceps, front delts | machines | shoulder
bench-press, dumbbell-bench-press, push-up | chest press, seated chest press
Handles at mid-chest, shoulders stay on the pad.

cable-fly | Cable fly | horizontal push | machine
chest; front delts | cables | shoulder
dumbbell-fly, pec-deck, push-up | cable flye, cable crossover, cable flies
Hug a barrel: same bend in the elbow throughout.

dumbbell-fly | Dumbbell fly | horizontal push | dumbbells
chest; front delts | dumbbells+bench | shoulder
cable-fly, dumbbell-bench-press, push-up | dumbbell flye, chest fly, dumbbell flies
Light, wide, and stop where the shoulder is happy.

pec-deck | Pec deck | horizontal push | machine
chest; front delts | machines | shoulder
cable-fly, dumbbell-fly, push-up | machine fly, pec fly
Chest up, squeeze the handles together, open slowly.

push-up | Push-up | horizontal push | bodyweight
chest, triceps; front delts, abs | - | wrist, shoulder
incline-push-up, dumbbell-bench-press, bench-press, knee-push-up | press up, press ups, pushups, push ups, pushup
One line from head to heel, chest to the floor.

incline-push-up | Incline push-up | horizontal push | bodyweight
chest, triceps; front delts, abs | - | wrist
knee-push-up, push-up, wall-push-up | hands elevated push up, incline push ups, bench push up
Hands on a table or bench; lower it as you get stronger.

knee-push-up | Knee push-up | horizontal push | bodyweight
chest, triceps; front delts | - | wrist
incline-push-up, push-up, wall-push-up | kneeling push up, knee push ups
Straight from knees to shoulders, hips do not lag.

wall-push-up | Wall push-up | horizontal push | bodyweight
chest, triceps; front delts | - | wrist
incline-push-up, knee-push-up | wall push ups, wall press
Step back until it is work, nose to the wall.

tempo-push-up | Tempo push-up | horizontal push | bodyweight
chest, triceps; front delts, abs | - | wrist, shoulder
push-up, incline-push-up, decline-push-up | slow push up, paused push up
Three seconds down, one still, press up.

decline-push-up | Decline push-up | horizontal push | bodyweight
chest, front delts; triceps, abs | - | wrist, shoulder
push-up, pike-push-up, incline-dumbbell-press | feet elevated push up, decline push ups
Feet on a chair, hips in line, full depth.

close-grip-push-up | Close-grip push-up | horizontal push | bodyweight
triceps, chest; front delts | - | wrist, elbow
diamond-push-up, push-up, close-grip-bench-press | narrow push up, close grip push ups
Hands under the chest, elbows brush the ribs.

diamond-push-up | Diamond push-up | horizontal push | bodyweight
triceps, chest; front delts | - | wrist, elbow
close-grip-push-up, push-up, dip | diamond push ups, triangle push up
Thumbs and fingers touch; keep the elbows back.

archer-push-up | Archer push-up | horizontal push | bodyweight | one-sided
chest, triceps; front delts, abs | - | wrist, shoulder
decline-push-up, push-up, ring-push-up | archer push ups
Shift over one hand while the other arm stays long.

ring-push-up | Ring push-up | horizontal push | bodyweight
chest, triceps; front delts, abs | rings | shoulder, wrist
push-up, archer-push-up, dip | ring push ups
Turn the rings out at the top and stay tight.

banded-push-up | Banded push-up | horizontal push | bodyweight
chest, triceps; front delts | bands | wrist, shoulder
push-up, decline-push-up, ring-push-up | band push up, resisted push up
Band across the back, lock out against it.

plyometric-push-up | Plyometric push-up | horizontal push | bodyweight
chest, triceps; front delts | - | wrist, shoulder
push-up, medicine-ball-chest-pass, tempo-push-up | clap push up, explosive push up
Leave the floor, land softly, stop when the height drops.

band-chest-press | Band chest press | horizontal push | bodyweight
chest; triceps, front delts | bands | shoulder
push-up, banded-push-up, machine-chest-press | resistance band chest press
Band behind the back, punch forward slowly.

dip | Dip | horizontal push | bodyweight
chest, triceps; front delts | dip bars or rings | shoulder, elbow
bench-dip, close-grip-bench-press, close-grip-push-up, push-up | dips, parallel bar dip, chest dip, bar dip
Lean a little, down until the upper arm is level.

weighted-dip | Weighted dip | horizontal push | added weight
chest, triceps; front delts | dip bars | shoulder, elbow
dip, close-grip-bench-press, diamond-push-up, push-up | weighted dips
Same depth as without weight; no swing.

bench-dip | Bench dip | horizontal push | bodyweight
triceps; chest, front delts | - | shoulder
close-grip-push-up, dip, triceps-extension | chair dip, bench dips, triceps dip
Hips close to the edge; stop at a right angle.

landmine-press | Landmine press | vertical push | barbell | one-sided
front delts, chest; triceps, abs | barbell | -
dumbbell-shoulder-press, overhead-press, pike-push-up | landmine shoulder press, half kneeling landmine press
One end of the bar in a corner; press up and forward.

overhead-press | Overhead press | vertical push | barbell
front delts, triceps; side delts, abs | barbell+rack or barbell+bumper plates | shoulder, lower back, wrist
dumbbell-shoulder-press, push-press, landmine-press, pike-push-up | ohp, military press, press, strict press, shoulder press, standing press, barbell overhead press, overhead presses
Squeeze glutes, move the head back and then through.

seated-overhead-press | Seated barbell press | vertical push | barbell
front delts, triceps; side delts | barbell+rack+bench | shoulder
overhead-press, dumbbell-shoulder-press, pike-push-up | seated press, seated military press, seated overhead press
Back against the pad, bar from chin to lockout.

push-press | Push press | vertical push | barbell
front delts, triceps; quads, side delts, abs | barbell+rack or barbell+bumper plates | shoulder, knee, wrist
overhead-press, dumbbell-push-press, push-jerk, pike-push-up | push presses
Short straight dip, drive, finish with the arms.

dumbbell-push-press | Dumbbell push press | vertical push | dumbbells
front delts, triceps; quads, side delts | dumbbells or kettlebell | shoulder
push-press, dumbbell-shoulder-press, pike-push-up | dumbbell push presses
Dip two fingers deep and let the legs start it.

dumbbell-shoulder-press | Dumbbell shoulder press | vertical push | dumbbells
front delts, triceps; side delts | dumbbells | shoulder
overhead-press, kettlebell-press, machine-shoulder-press, pike-push-up | dumbbell overhead press, dumbbell ohp, seated dumbbell press, dumbbell military press
Forearms upright, ribs down, biceps beside the ears.

arnold-press | Arnold press | vertical push | dumbbells
front delts, side delts; triceps | dumbbells | shoulder
dumbbell-shoulder-press, overhead-press, pike-push-up | arnold presses
Turn the palms as you press, slowly and evenly.

kettlebell-press | Kettlebell press | vertical push | kettlebell | one-sided
front delts, triceps; abs, side delts | kettlebell | shoulder
dumbbell-shoulder-press, overhead-press, pike-push-up | kettlebell overhead press, kettlebell strict press
Fist to the ceiling, other hand a fist, ribs still.

machine-shoulder-press | Machine shoulder press | vertical push | machine
front delts, triceps; side delts | machines | shoulder
dumbbell-shoulder-press, overhead-press, pike-push-up | seated machine press
Handles at ear height to start, no shrug at the top.

band-overhead-press | Band overhead press | vertical push | bodyweight
front delts, triceps; side delts | bands | shoulder
pike-push-up, dumbbell-shoulder-press | resistance band shoulder press, band shoulder press
Stand on the band, press straight up, slow down.

pike-push-up | Pike push-up | vertical push | bodyweight
front delts, triceps; side delts, chest | - | shoulder, wrist
elevated-pike-push-up, dumbbell-shoulder-press, decline-push-up, incline-pike-push-up | pike push ups, pike press
Hips high, head goes forward of the hands and back.

incline-pike-push-up | Incline pike push-up | vertical push | bodyweight
front delts, triceps; side delts | - | wrist
pike-push-up, incline-push-up | hands elevated pike push up
Hands on a bench, hips folded, lower the head between them.

elevated-pike-push-up | Elevated pike push-up | vertical push | bodyweight
front delts, triceps; side delts | - | shoulder, wrist, neck
pike-push-up, handstand-push-up, overhead-press | feet elevated pike push up
Feet on a chair, torso nearly upright, touch softly.

handstand-push-up | Handstand push-up | vertical push | bodyweight
front delts, triceps; side delts, abs | - | shoulder, wrist, neck
elevated-pike-push-up, pike-push-up, overhead-press | hspu, handstand push ups, wall handstand push up
Ribs in, three points with the head, press the floor away.

handstand-hold | Wall handstand hold | vertical push | time
front delts; abs, triceps | - | shoulder, wrist, neck
pike-push-up, elevated-pike-push-up, plank | handstand, wall handstand, handstand hold
Belly to the wall, push tall, breathe.
"""
