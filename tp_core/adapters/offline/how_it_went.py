"""What is said to how a session or a body felt where nothing hurts: heavy legs, form that broke, a wish for more.

Lifters and runners have other ways to take it easier, so each has its own words. What hurts is `talk`'s, before this.
"""

from collections.abc import Mapping
from typing import Final

from tp_core.adapters.offline import advice, training_texts
from tp_core.adapters.offline.reading import how_it_felt
from tp_core.domain.facts import RunningProgram
from tp_core.domain.program import Discipline

_LOADED: Final = frozenset({"barbell", "dumbbells", "kettlebell", "machines", "cables", "sandbag", "trap bar"})
TIGHT: Final = (
    "I can't judge a muscle from here. Begin easily, give the warm-up longer, and go on only if it eases. If it "
    "turns into pain, tell me where, and I leave out what loads it."
)
CALF: Final = f"{TIGHT} A calf that is swollen, warm or sore to the touch is for a doctor the same day."
BORED: Final = (
    "Then change something small: *Swap* on an exercise offers two others for the day, or do something else beside "
    "the program and tell me; I write it down. If it stays dull, another goal may fit better: *Design the next "
    "program* on this page."
)
PARTLY: Final = (
    "Good that you did that much. On *Today* tap *Done as planned* for those sets, then *Finish*: it counts as "
    "partly done, and nothing is lost. Or tell me exercise by exercise, like “push-ups 8 8”, and I write it down."
)
BREATH: Final = (
    "Rest longer between the sets, slow the reps, and go on when you can talk in whole sentences again; for most it "
    "gets easier over the weeks. If you get out of breath at rest or with what was easy before, or with chest pain, "
    "dizziness or a racing heart, stop and see a doctor before you train on."
)
LIFTING: Final[Mapping[str, str]] = {
    "weather": (
        "If getting there is the trouble, another day will do: “move today to tomorrow”. At home say what there is, "
        "like “no equipment”, and I fit it. In great heat rest longer, take less load, and stop if you get dizzy."
    ),
    "slow": (
        "Slow bars on one day are no news: sleep, food and the days before all weigh on them. Log the effort as it "
        "was. When sessions stay harder than meant, the estimated max comes down by itself and the loads with it."
    ),
    "heavy": (
        "Warm up and see. If the first sets stay heavy, take a step less load with *Different* on the set, or say "
        "“only 30 minutes” and the main lift stays. If it stays so for days, say it in the check-in."
    ),
    "form": (
        "When the form breaks, the set is over, and the reps up to there count. Take a step less load for the rest "
        "with *Different* on the set, and log the effort as it was: the next load follows from that. I can't see "
        "you, so let a trainer or a video from the side have a look. If it hurts, leave it out and tell me where."
    ),
    "bad day": (
        "One bad session is no reason to change a plan. Log it as it was, with the real effort; the next loads "
        "follow from that. If the next ones go the same way, say it in the check-in: it can suggest an easier week."
    ),
    "more": training_texts.EXTRA,
    "good": (
        "Good to hear. Do what is planned, and log the reps you had left: when sets beat the estimate, the next "
        "loads rise by themselves."
    ),
}
"""How easy or hard a lifter's sets are is answered with what is said of their loads."""
UNLOADED: Final[Mapping[str, str]] = {
    "easy": (
        "Then slow each rep down, three seconds on the way down, or take the harder form that *Swap* offers, and "
        "log the reps you had left: what comes next follows from that. If whole weeks are too easy, say it in the "
        "check-in."
    ),
    "hard": (
        "Then take an easier form: *Swap* offers two, or raise your hands for push-ups, hold on for squats, take a "
        "lighter band. Stop a rep or two before you can't go on, and log what you did; what comes next follows from "
        "that. If whole weeks are too hard, say it in the check-in."
    ),
}
"""Of who trains with bands or their own weight: there no load comes down or goes up."""
RUNNING: Final[Mapping[str, str]] = {
    "weather": (
        "Then a treadmill, another hour, or another day: “move today to tomorrow”. In heat go by breath, slower and "
        "shorter, and stop if you get dizzy, chilled or confused; on ice or in a thunderstorm leave it. “Only 30 "
        "minutes” makes it short, “skip today” leaves it out."
    ),
    "stitch": (
        "Slow down or walk, breathe out deeply, and go on once it has gone. A lighter meal and more time after it "
        "often help. If it comes with chest pain, or stays after you stop, get it looked at."
    ),
    "bonk": (
        "End such a run: walk home, eat and drink something. Begin the next long one slower and eaten; what to take "
        "on long runs is a dietitian's to say. Log how far you got. If it comes with dizziness or fainting, see a "
        "doctor first."
    ),
    "slower": (
        "A pace moves with heat, hills, sleep and the days before, so one week says little. Go by breath: if easy "
        "runs stay easy, all is well. If they get harder week after week, say it in the check-in; it can suggest an "
        "easier week."
    ),
    "heavy": (
        "Run it by breath then, slower than planned, and walk where you need to; “only 30 minutes” makes it short. "
        "A hard run can wait for a free day: “move today to tomorrow”. If the legs stay heavy for days, say it in "
        "the check-in."
    ),
    "form": (
        "When you can't hold your form, slow down or walk until it is back; the rest of a hard run may go. Log what "
        "you ran. If it hurts, stop and tell me where."
    ),
    "bad day": (
        "One bad run is no reason to change a plan: heat, hills, little sleep and the days before all weigh on it. "
        "Log it as it was. If the next ones go the same way, say it in the check-in: it can suggest an easier week."
    ),
    "more": (
        "Keep the runs as they are: each kind grows by at most a tenth or one kilometre on its longest of the last "
        "month (Frandsen 2025), so that your legs keep up. Easy walking, cycling or swimming beside it is fine; "
        "tell me and I write it down. If it stays too easy, say so in the check-in."
    ),
    "good": ("Good to hear. Keep the easy runs easy all the same; the hard ones are there for days like this."),
    "easy": (
        "Easy runs are meant to be easy: whole sentences all the way. If a hard one felt easy, log it with its "
        "effort, and say in the check-in that the week was too easy; it can suggest a change."
    ),
    "hard": (
        "Then slow down, walking included, until you can talk in whole sentences; easy kilometres that are hard on "
        "the breath are too fast. Log the effort as it was, and say in the check-in if the week was too hard: it "
        "can suggest less."
    ),
}
ALL: Final[Mapping[str, str]] = {
    "class": (
        "Weight classes and what to eat for them I leave to a dietitian, or a doctor where it is much or soon. The "
        "plan goes on as it is; a meet in the class you are in now is a fair choice too."
    ),
    "blister": (
        "Keep it clean and dry, cover it, and leave it closed if you can; run again when it doesn't change how you "
        "run. If it gets red, hot or weeps, have a doctor or pharmacist look. For the day say “skip today” or “move "
        "today to tomorrow”."
    ),
    "period": (
        "Train by how you feel: as planned, shorter (“only 30 minutes”), with a step less load or slower, or not at "
        "all; “skip today” is fine. Nothing in the plan depends on one day. If it regularly knocks you out, or "
        "periods stay away, see a doctor."
    ),
    "partly": PARTLY,
    "breath": BREATH,
    "tight": TIGHT,
    "calf": CALF,
    "bored": BORED,
    "pulse": advice.TEXTS["heart rate"],
}


def told(plain: str, running: RunningProgram) -> str:
    """The answer to how it felt; empty for a question or anything else."""
    runs = running.program.discipline is Discipline.RUNNING
    unloaded = {} if _LOADED & {*running.program.constraints.equipment} else UNLOADED
    known = {**ALL, **(RUNNING if runs else {**LIFTING, **unloaded})}
    return next((known[key] for key in how_it_felt.keys(plain) if key in known), "")
