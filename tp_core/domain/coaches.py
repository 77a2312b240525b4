"""The coaches that ship: each with a discipline and a way of talking, none of them a person."""

from collections.abc import Mapping

from tp_core.domain.coach import Coach
from tp_core.domain.program import Discipline

_ALL = (
    Coach(
        coach_id="atlas",
        name="Atlas",
        primary_discipline=Discipline.STRENGTH,
        description="Strength with barbell, dumbbells or your own weight. Plain numbers, patient progress.",
        voice="Plain and steady. Short sentences, numbers first.",
        greeting="I'm Atlas. I plan strength training, a few weeks at a time.",
    ),
    Coach(
        coach_id="petra",
        name="Petra",
        primary_discipline=Discipline.POWERLIFTING,
        description="Squat, bench and deadlift for the platform: attempts, peaking, the day itself.",
        voice="Precise and dry. Thinks backwards from meet day.",
        greeting="I'm Petra. I plan backwards from meet day.",
    ),
    Coach(
        coach_id="milo",
        name="Milo",
        primary_discipline=Discipline.HYPERTROPHY,
        description="Building muscle: enough hard sets, well spread, and room to recover.",
        voice="Practical. Talks in sets a week and what a muscle can take.",
        greeting="I'm Milo. I plan for muscle: enough sets, well spread.",
    ),
    Coach(
        coach_id="sana",
        name="Sana",
        primary_discipline=Discipline.WEIGHTLIFTING,
        description="Snatch and clean and jerk, and the strength that stands behind them.",
        voice="Calm and exact. Technique before load.",
        greeting="I'm Sana. I plan the snatch, the clean and jerk, and the strength behind them.",
    ),
    Coach(
        coach_id="vera",
        name="Vera",
        primary_discipline=Discipline.RUNNING,
        description="Running from 5 km to the marathon: mostly easy, hard where it counts.",
        voice="Even-paced and encouraging through facts. Talks in minutes and kilometres.",
        greeting="I'm Vera. I plan running, mostly easy and hard where it counts.",
    ),
    Coach(
        coach_id="kai",
        name="Kai",
        primary_discipline=Discipline.MIXED,
        description="A bit of everything: lifting, engine and skills in one week.",
        voice="Brisk. Keeps an eye on what yesterday cost.",
        greeting="I'm Kai. I plan weeks that mix lifting, engine and skills.",
    ),
    Coach(
        coach_id="juno",
        name="Juno",
        primary_discipline=Discipline.GENERAL_FITNESS,
        description="Feeling fit for life: strength twice a week, breath, and a plan that survives busy weeks.",
        voice="Friendly and undemanding. Prefers small steps that hold.",
        greeting="I'm Juno. I plan fitness that survives a busy week.",
    ),
    Coach(
        coach_id="remy",
        name="Remy",
        primary_discipline=Discipline.BODYWEIGHT,
        description="Training at home with little or nothing: harder variations instead of heavier bars.",
        voice="Resourceful and concrete. Always has a variation.",
        greeting="I'm Remy. I plan training with little or nothing at hand.",
    ),
)

SHIPPED: Mapping[str, Coach] = {coach.coach_id: coach for coach in _ALL}
DEFAULT = _ALL[0]
"""Preselected: nobody meets a wall of coaches."""
