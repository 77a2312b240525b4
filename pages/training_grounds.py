"""Training: workouts of programs and one's own, how each lift goes, and histories from other apps."""

from tp_core.ui import shell

with shell.page("training_grounds") as here:
    from tp_core.ui import training_grounds

    training_grounds.draw(here)
