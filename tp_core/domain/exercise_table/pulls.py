"""Horizontal and vertical pulls."""

ROWS = """
barbell-row | Barbell row | horizontal pull | barbell
back; rear delts, biceps, lower back | barbell | lower back
dumbbell-row, chest-supported-row, seated-cable-row, inverted-row, table-row | bent over row, bb row, barbell rows, bent row, rows, row, bor
Hinge and stay there; bar to the belly, no heave.

pendlay-row | Pendlay row | horizontal pull | barbell
back; rear delts, biceps, lower back | barbell | lower back
barbell-row, dumbbell-row, seated-cable-row, inverted-row, table-row | pendlay rows, dead stop row
Every rep from a dead stop on the floor.

landmine-row | Landmine row | horizontal pull | barbell
back; rear delts, biceps | barbell | lower back
barbell-row, t-bar-row, dumbbell-row, inverted-row, table-row | landmine rows, meadows row
Straddle the bar, pull the plates to the chest.

t-bar-row | T-bar row | horizontal pull | machine
back; rear delts, biceps, lower back | machines | lower back
barbell-row, landmine-row, seated-cable-row, inverted-row, table-row | tbar row, t bar rows
Chest tall, elbows drive past the ribs.

dumbbell-row | Dumbbell row | horizontal pull | dumbbells | one-sided
back; rear delts, biceps | dumbbells or kettlebell | -
barbell-row, chest-supported-row, seated-cable-row, inverted-row, backpack-row | one arm dumbbell row, single arm row, dumbbell rows, kettlebell row, one arm row
Other hand on a bench or knee; pull the elbow to the hip.

chest-supported-row | Chest-supported row | horizontal pull | dumbbells
back; rear delts, biceps | dumbbells+bench | -
dumbbell-row, seated-cable-row, barbell-row, inverted-row, table-row | incline dumbbell row, chest supported dumbbell row, seal row
Chest stays on the pad, squeeze, lower fully.

renegade-row | Renegade row | horizontal pull | dumbbells | one-sided
back, abs; biceps, triceps | dumbbells or kettlebell | wrist, shoulder
dumbbell-row, inverted-row, backpack-row | renegade rows, plank row
Wide feet; the hips do not turn.

seated-cable-row | Seated cable row | horizontal pull | machine
back; rear delts, biceps | cables or machines | -
machine-row, barbell-row, dumbbell-row, band-row, table-row | cable row, cable rows, seated row, low row
Sit tall, pull to the belt, let the shoulders reach forward.

machine-row | Machine row | horizontal pull | machine
back; rear delts, biceps | machines | -
seated-cable-row, chest-supported-row, dumbbell-row, table-row | hammer strength row, plate loaded row
Chest against the pad, elbows low, pause.

band-row | Band row | horizontal pull | bodyweight
back; rear delts, biceps | bands | -
seated-cable-row, inverted-row, table-row, backpack-row | resistance band row, banded row
Band round a post, squeeze, count two on the way back.

inverted-row | Inverted row | horizontal pull | bodyweight
back; rear delts, biceps, abs | rings or barbell+rack or dip bars | -
ring-row, table-row, dumbbell-row, band-row, backpack-row | body row, australian pull up, australian rows, inverted rows, bodyweight row
One straight line, pull the chest to the bar.

ring-row | Ring row | horizontal pull | bodyweight
back; rear delts, biceps | rings | -
inverted-row, table-row, band-row, backpack-row | ring rows, trx row
Walk the feet forward to make it harder.

table-row | Row under a sturdy table | horizontal pull | bodyweight
back; rear delts, biceps, abs | - | -
inverted-row, towel-row, backpack-row, prone-ytw-raise | table rows, under table row
Test the table first; grip the edge, chest to the top.

towel-row | Towel row round a post | horizontal pull | bodyweight
back; biceps, rear delts, forearms | - | -
table-row, backpack-row, inverted-row, prone-ytw-raise | towel rows, door row
Towel round something that cannot move, lean back, pull yourself in.

backpack-row | Backpack row | horizontal pull | bodyweight
back; rear delts, biceps | - | lower back
dumbbell-row, table-row, towel-row, prone-ytw-raise | bag row, backpack rows
Fill a bag with books, hinge, pull it to the hip.

prone-ytw-raise | Prone Y-T-W raise | horizontal pull | bodyweight
rear delts, back; lower back | - | -
table-row, towel-row, backpack-row, face-pull | ytw, y t w raise, prone ytw
Face down, thumbs up, draw each letter slowly.

prone-row-hold | Prone elbow squeeze | horizontal pull | time
back, rear delts | - | -
prone-ytw-raise, table-row, backpack-row | prone row, prone row hold
Face down, pull the elbows to the ribs and hold.

face-pull | Face pull | horizontal pull | machine
rear delts; back | cables or bands | -
band-pull-apart, reverse-fly, prone-ytw-raise | face pulls, cable face pull, band face pull
Pull to the eyes, finish with thumbs behind you.

band-pull-apart | Band pull-apart | horizontal pull | bodyweight
rear delts; back | bands | -
face-pull, reverse-fly, prone-ytw-raise | pull aparts, band pull aparts, pull apart
Arms straight, band to the chest, slowly back.

pull-up | Pull-up | vertical pull | bodyweight
back; biceps, forearms, abs | pull-up bar or rings | shoulder, elbow
chin-up, assisted-pull-up, lat-pulldown, band-pulldown, prone-lat-sweep | pull ups, pullups, pullup, strict pull up
From a dead hang, drive the elbows to the pockets.

chin-up | Chin-up | vertical pull | bodyweight
back, biceps; forearms, abs | pull-up bar or rings | shoulder, elbow
pull-up, assisted-pull-up, lat-pulldown, band-pulldown, prone-lat-sweep | chins, chin ups, chinups, chinup, chin
Palms to you, chest up to the bar, full hang below.

neutral-grip-pull-up | Neutral-grip pull-up | vertical pull | bodyweight
back, biceps; forearms | pull-up bar or rings | elbow
pull-up, chin-up, lat-pulldown, band-pulldown, prone-lat-sweep | neutral grip pull ups, hammer grip pull up
Palms face each other, shoulders down first.

weighted-pull-up | Weighted pull-up | vertical pull | added weight
back; biceps, forearms, abs | pull-up bar | shoulder, elbow
pull-up, weighted-chin-up, lat-pulldown, prone-lat-sweep | weighted pull ups
Same full hang as without weight.

weighted-chin-up | Weighted chin-up | vertical pull | added weight
back, biceps; forearms | pull-up bar | shoulder, elbow
chin-up, weighted-pull-up, lat-pulldown, prone-lat-sweep | weighted chins, weighted chin ups
Start every rep from still, chin clearly over.

assisted-pull-up | Band-assisted pull-up | vertical pull | bodyweight
back; biceps, forearms | pull-up bar+bands or machines | shoulder
negative-pull-up, lat-pulldown, inverted-row, prone-lat-sweep | assisted pull ups, band assisted pull up, machine assisted pull up
Use the least help that still gives clean reps.

negative-pull-up | Pull-up negative | vertical pull | bodyweight
back; biceps, forearms | pull-up bar or rings | shoulder, elbow
assisted-pull-up, lat-pulldown, inverted-row, prone-lat-sweep | negative pull up, eccentric pull up, pull up negatives
Jump up, then lower for five seconds.

scapular-pull-up | Scapular pull-up | vertical pull | bodyweight
back; forearms | pull-up bar or rings | -
dead-hang, band-pulldown, prone-lat-sweep | scap pull up, scap pull ups
Arms straight; only the shoulders move.

dead-hang | Dead hang | vertical pull | time
forearms, back | pull-up bar or rings | shoulder
scapular-pull-up, farmer-carry, towel-pulldown-hold | dead hangs, bar hang
Long arms, quiet ribs, breathe.

muscle-up | Muscle-up | vertical pull | bodyweight
back, triceps; biceps, chest, abs | rings or pull-up bar | shoulder, elbow
pull-up, dip, chin-up, prone-lat-sweep | muscle ups, ring muscle up, bar muscle up
Pull high and fast, lean over, finish the dip.

lat-pulldown | Lat pulldown | vertical pull | machine
back; biceps, rear delts | cables or machines | shoulder
pull-up, chin-up, band-pulldown, prone-lat-sweep | pulldown, pulldowns, lat pulldowns, lat pull down, cable pulldown
Chest up to the bar, elbows down, no lean.

straight-arm-pulldown | Straight-arm pulldown | vertical pull | machine
back; triceps, abs | cables | shoulder
lat-pulldown, dumbbell-pullover, band-pulldown, prone-lat-sweep | straight arm pulldowns, lat prayer
Arms long, sweep the bar to the thighs.

dumbbell-pullover | Dumbbell pullover | vertical pull | dumbbells
back, chest; triceps | dumbbells+bench or dumbbells or kettlebell | shoulder
straight-arm-pulldown, lat-pulldown, band-pulldown, prone-lat-sweep | pullover, pullovers, dumbbell pull over
Ribs down, reach back only as far as they stay down.

band-pulldown | Band pulldown | vertical pull | bodyweight
back; biceps, rear delts | bands | -
lat-pulldown, pull-up, prone-lat-sweep, towel-pulldown-hold | band lat pulldown, banded pulldown
Band over a door or bar, pull the elbows to the sides.

prone-lat-sweep | Prone lat sweep | vertical pull | bodyweight
back; rear delts, lower back | - | -
towel-pulldown-hold, band-pulldown, prone-ytw-raise | prone lat pull, prone pulldown, reverse snow angel
Face down, arms overhead, pull the elbows down as against water.

towel-pulldown-hold | Towel pulldown hold | vertical pull | time
back; biceps, forearms | - | -
prone-lat-sweep, band-pulldown, prone-ytw-raise | towel pulldown, isometric pulldown
Towel taut overhead: pull it apart and down, and keep pulling.
"""
