"""Skills of bodyweight training and the steps that lead to them; `ladders` has their order."""

ROWS = """
elevated-pike-hold | Feet-up pike hold | vertical push | time
front delts; abs, triceps | - | shoulder, wrist
pike-push-up, plank, handstand-hold | elevated pike hold, box handstand hold
Feet on a chair, hips over the hands, push the floor away.

handstand-balance | Handstand balance | vertical push | time
front delts; abs, forearms, triceps | - | shoulder, wrist, neck
handstand-hold, elevated-pike-hold, pike-push-up | balanced handstand
Kick up gently, balance with the fingers, step down sideways.

tuck-front-lever | Tuck front lever | horizontal pull | time
back; abs, forearms | pull-up bar or rings | shoulder, elbow
inverted-row, ring-row, dead-hang | tucked front lever, tuck lever, front lever tuck, front lever tucked
Knees to the chest, arms straight, back level with the floor.

advanced-tuck-front-lever | Advanced tuck front lever | horizontal pull | time
back; abs, forearms | pull-up bar or rings | shoulder, elbow
tuck-front-lever, inverted-row, ring-row | adv tuck front lever, advanced tuck lever
Flat back, knees over the hips, pull the bar towards the feet.

one-leg-front-lever | One-leg front lever | horizontal pull | time
back; abs, forearms | pull-up bar or rings | shoulder, elbow
advanced-tuck-front-lever, tuck-front-lever, inverted-row | single leg front lever
One leg long, the other tucked, change legs from set to set.

straddle-front-lever | Straddle front lever | horizontal pull | time
back; abs, forearms | pull-up bar or rings | shoulder, elbow
one-leg-front-lever, advanced-tuck-front-lever, inverted-row | front lever straddle
Legs wide and long, hips level with the shoulders.

front-lever | Front lever | horizontal pull | time
back; abs, forearms | pull-up bar or rings | shoulder, elbow
straddle-front-lever, one-leg-front-lever, inverted-row | front levers, full front lever, front lever hold
One straight line, arms locked, look up.

german-hang | German hang | horizontal pull | time
chest, back; biceps, forearms | rings or pull-up bar | shoulder, elbow
dead-hang, inverted-row | german hangs
Roll through slowly, hang behind the hands, only as far as the shoulders like.

tuck-back-lever | Tuck back lever | horizontal pull | time
chest, back; biceps, abs | rings or pull-up bar | shoulder, elbow
german-hang, inverted-row, dead-hang | tucked back lever
Knees in, arms straight, lower to level and hold.

straddle-back-lever | Straddle back lever | horizontal pull | time
chest, back; biceps, abs, glutes | rings or pull-up bar | shoulder, elbow
tuck-back-lever, german-hang, inverted-row | back lever straddle
Legs wide, hips as high as the shoulders.

back-lever | Back lever | horizontal pull | time
chest, back; biceps, abs, glutes | rings or pull-up bar | shoulder, elbow
straddle-back-lever, tuck-back-lever, german-hang | back levers, full back lever
Face down, one straight line, squeeze the seat.

planche-lean | Planche lean | horizontal push | time
front delts; chest, triceps, abs | - | shoulder, wrist, elbow
push-up, pike-push-up, decline-push-up | planche leans
Push-up position, lean until the shoulders pass the fingers, arms locked.

tuck-planche | Tuck planche | horizontal push | time
front delts; chest, triceps, abs | - | shoulder, wrist, elbow
planche-lean, push-up, pike-push-up | tucked planche
Knees to the chest, push the floor away, arms locked.

advanced-tuck-planche | Advanced tuck planche | horizontal push | time
front delts; chest, triceps, abs | - | shoulder, wrist, elbow
tuck-planche, planche-lean, push-up | adv tuck planche
Flat back, hips level with the shoulders, arms locked.

straddle-planche | Straddle planche | horizontal push | time
front delts; chest, triceps, abs, glutes | - | shoulder, wrist, elbow
advanced-tuck-planche, tuck-planche, push-up | planche straddle
Legs wide and long, lean further than you think.

planche | Planche | horizontal push | time
front delts; chest, triceps, abs, glutes | - | shoulder, wrist, elbow
straddle-planche, advanced-tuck-planche, push-up | full planche, planche hold
Legs together, one line, arms locked.

foot-supported-l-sit | Foot-supported L-sit | core | time
abs; triceps, quads | - | wrist
hollow-hold, tuck-l-sit, reverse-crunch | l sit with feet down, feet down l sit
Hands beside the hips, push tall, heels light on the floor.

tuck-l-sit | Tuck L-sit | core | time
abs; triceps, quads | - | wrist, shoulder
foot-supported-l-sit, hollow-hold, reverse-crunch | tucked l sit
Push tall, knees to the chest, feet off the floor.

one-leg-l-sit | One-leg L-sit | core | time
abs; triceps, quads | - | wrist, shoulder
tuck-l-sit, foot-supported-l-sit, hollow-hold | single leg l sit
Stretch one leg, keep the other in, the other way round next set.

l-sit | L-sit | core | time
abs; triceps, quads | - | wrist, shoulder
one-leg-l-sit, tuck-l-sit, hollow-hold, hanging-knee-raise, v-up | l sits, l sit hold
Push tall, knees locked, toes away.

chest-to-bar-pull-up | Chest-to-bar pull-up | vertical pull | bodyweight
back, biceps; forearms, abs | pull-up bar or rings | shoulder, elbow
pull-up, chin-up, assisted-pull-up, lat-pulldown | chest to bar pull ups, explosive pull up, explosive pull ups, high pull up
Pull fast and high, elbows down and back, touch with the chest.

straight-bar-dip | Straight-bar dip | horizontal push | bodyweight
chest, triceps; front delts, abs | pull-up bar or rings or dip bars | shoulder, elbow, wrist
dip, diamond-push-up, push-up | straight bar dips
Bar against the belly, lean over it, press until the arms lock.
"""
