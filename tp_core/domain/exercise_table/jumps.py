"""Jumps and throws."""

ROWS = """
box-jump | Box jump | jump | bodyweight
quads, glutes; calves, hamstrings | box | knee, ankle
squat-jump, broad-jump, box-step-jump | box jumps
Land as quietly as you took off; step down.

box-step-jump | Low box jump | jump | bodyweight
quads, glutes; calves | box | knee, ankle
box-jump, squat-jump, pogo-jump | low box jumps
A low box, a soft landing, full stand.

squat-jump | Squat jump | jump | bodyweight
quads, glutes; calves, hamstrings | - | knee, ankle
box-jump, broad-jump, pogo-jump, bodyweight-squat | jump squat, jump squats, squat jumps, vertical jump
Quarter dip, straight up, stick the landing.

barbell-jump-squat | Loaded jump squat | jump | dumbbells
quads, glutes; calves | dumbbells or kettlebell | knee, ankle, lower back
squat-jump, box-jump, kettlebell-swing, broad-jump | dumbbell jump squat, weighted jump squat, loaded jump squat
Light weights, full speed, reset every rep.

broad-jump | Broad jump | jump | bodyweight
glutes, quads; hamstrings, calves | - | knee, ankle
squat-jump, box-jump, pogo-jump | broad jumps, standing long jump, long jump
Swing, jump out, hold the landing two seconds.

tuck-jump | Tuck jump | jump | bodyweight
quads, calves; abs, glutes | - | knee, ankle
squat-jump, pogo-jump, broad-jump | tuck jumps
Knees up to the hands, not the chest down to them.

split-jump | Split jump | jump | bodyweight
quads, glutes; calves | - | knee, ankle
squat-jump, reverse-lunge, broad-jump | split jumps, jumping lunge, jumping lunges, jump lunge
Switch in the air, land in balance.

lateral-bound | Lateral bound | jump | bodyweight | one-sided
glutes, quads; adductors, calves | - | knee, ankle, hip
broad-jump, squat-jump, lateral-lunge | lateral bounds, skater jump, skater jumps, skaters
Push off the outside foot and stick it.

pogo-jump | Pogo jump | jump | bodyweight
calves | - | ankle
jump-rope, squat-jump, calf-raise | pogos, pogo jumps, ankle hops
Stiff ankles, short contact, little height.

depth-jump | Depth jump | jump | bodyweight
quads, calves; glutes | box | knee, ankle
box-jump, squat-jump, broad-jump | depth jumps, drop jump
Step off, touch, leave at once.

medicine-ball-slam | Medicine-ball slam | jump | bodyweight
back, abs; front delts | medicine ball | shoulder
kettlebell-swing, squat-jump, broad-jump | ball slam, ball slams, med ball slam, slam ball
Reach tall, throw it through the floor.

medicine-ball-chest-pass | Medicine-ball chest pass | jump | bodyweight
chest, triceps; front delts | medicine ball | shoulder
plyometric-push-up, medicine-ball-slam, push-up | chest pass, med ball chest pass
Step, punch, follow through.

medicine-ball-rotational-throw | Medicine-ball rotational throw | jump | bodyweight | one-sided
abs, glutes; front delts | medicine ball | lower back
medicine-ball-slam, lateral-bound, russian-twist | rotational throw, med ball rotational throw, side throw
Turn from the back hip, not the arms.
"""
