"""The athlete's own bar, plates, dumbbells and kettlebells: what every load is rounded to."""

import streamlit as st

from tp_core.domain import owned_weights
from tp_core.domain.athlete import MOST_BAR, MOST_PLATE, Profile
from tp_core.domain.loading import ordinary_gym
from tp_core.domain.owned_weights import Owned
from tp_core.domain.units import Unit
from tp_core.services import profiles
from tp_core.ui import number_field, shell
from tp_core.ui.session import Here

_ALL = "All a gym has"


def draw(here: Here) -> None:
    profile = profiles.of(here.app, here.user_id)
    usual = ordinary_gym(profile.unit)
    st.header("Your weights", anchor=False)
    st.caption(
        "Loads are rounded to what you can put on the bar or take in your hands. Few dumbbells or kettlebells? "
        f"{owned_weights.HOW}"
    )
    with st.form("weights", border=False):
        # Named by what is kept: the fields begin anew in another unit (20 kg are no 20 lb), where another window or a
        # talk told other weights, and with what was understood of what was typed.
        bar = _number(f"Bar ({profile.unit})", profile.bar or usual.bar, 2.5, "own_bar")
        least = profile.smallest_plate or min(usual.plates)
        plate = _number(f"Smallest plate ({profile.unit})", least, 0.25, "own_plate")
        dumbbells = _list(f"Dumbbells ({profile.unit})", _dumbbells(profile))
        bells = _list(f"Kettlebells ({profile.unit})", Owned(amounts=profile.kettlebells))
        if st.form_submit_button("Save weights"):
            with shell.guard():
                _save(here, _weights(profile.unit, bar, plate), dumbbells, bells)
                shell.say_next("Saved")
                st.rerun()


def _number(label: str, kept: float, step: float, name: str) -> str:
    """The field's key."""
    key = f"{name}_{label}_{kept:g}"
    number_field.draw(label, kept, step=step, key=key)
    return key


def _list(label: str, kept: Owned) -> str:
    return st.text_input(label, str(kept), max_chars=200, placeholder=_ALL, key=f"own_{label}_{kept}")


def _dumbbells(profile: Profile) -> Owned:
    return Owned(amounts=profile.dumbbells, heaviest=profile.heaviest_dumbbell)


def _weights(unit: Unit, bar: str, plate: str) -> profiles.Wishes:
    return profiles.Wishes(
        bar=number_field.said(bar, "weight of the bar", most=MOST_BAR, unit=unit),
        smallest_plate=number_field.said(plate, "smallest plate", most=MOST_PLATE, unit=unit),
    )


def _save(here: Here, told: profiles.Wishes, dumbbells: str, bells: str) -> None:
    hands, kettle = owned_weights.parse(dumbbells), owned_weights.parse(bells)
    usual = ordinary_gym(profiles.of(here.app, here.user_id).unit).kettlebells
    up_to = tuple(one for one in usual if one <= kettle.heaviest) if kettle.heaviest is not None else ()
    more = {
        "dumbbells": hands.amounts,
        "heaviest_dumbbell": hands.heaviest or 0,
        "kettlebells": kettle.amounts or up_to,
    }
    profiles.update(here.app, here.user_id, told.model_copy(update=more))
