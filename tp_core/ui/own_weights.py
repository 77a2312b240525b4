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
    with st.form("weights", border=False):  # its fields begin anew in another unit: 20 kg are no 20 lb
        bar, plate = f"own_bar_{profile.unit}", f"own_plate_{profile.unit}"
        number_field.draw(f"Bar ({profile.unit})", profile.bar or usual.bar, step=2.5, key=bar)
        least = profile.smallest_plate or min(usual.plates)
        number_field.draw(f"Smallest plate ({profile.unit})", least, step=0.25, key=plate)
        dumbbells = st.text_input(
            f"Dumbbells ({profile.unit})",
            str(_dumbbells(profile)),
            max_chars=200,
            placeholder=_ALL,
            key=f"own_dumbbells_{profile.unit}",
        )
        bells = st.text_input(
            f"Kettlebells ({profile.unit})",
            str(Owned(amounts=profile.kettlebells)),
            max_chars=200,
            placeholder=_ALL,
            key=f"own_kettlebells_{profile.unit}",
        )
        if st.form_submit_button("Save weights"):
            with shell.guard():
                _save(here, _weights(profile.unit, bar, plate), dumbbells, bells)
                st.toast("Saved")


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
