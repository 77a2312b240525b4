"""What every page has in common: navigation, the gate, the look, and errors in words."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Final

import streamlit as st
from PIL import Image, ImageDraw

from tp_core.domain.errors import NotSignedIn, ProgramError
from tp_core.services import journal, profiles
from tp_core.services.people import REFUSAL, Person, Role
from tp_core.settings import SettingsError
from tp_core.ui import bell, health, reconnecting, session, sign_in
from tp_core.ui.session import Here, here

_BOOTED = "tp_booted"
_SAID_NEXT = "said_next"
_HIDDEN = "hidden"
_PAGES = {
    "today": ("Today", ":material/today:", ""),
    "program_overview": ("Program", ":material/exercise:", ""),
    "coach_chat": ("Coach", ":material/forum:", ""),
    "check_in_history": ("Check-in", ":material/fact_check:", ""),
    "training_grounds": ("Training", ":material/fitness_center:", "More"),
    "phase_timeline": ("Timeline", ":material/view_timeline:", "More"),
    "account": ("Account", ":material/person:", "More"),
    "join": ("Join a coach", ":material/group_add:", _HIDDEN),
    "coach_roster": ("Roster", ":material/groups:", "Coaching"),
    "insights": ("Insights", ":material/insights:", "Coaching"),
}
"""Each page's title, icon and section: at most five are in sight, the rest under More or only at their address."""
DEFAULT = "today"
_ROOT = "start"
_ROLE_OF = {"coach_roster": Role.COACH, "insights": Role.OPERATOR}
"""Pages that are not for every athlete: others don't see them in the navigation, and are refused by address."""

# Streamlit has no setting for these: the draft stays in view, dark primary buttons carry dark text, chat lines end,
# what can't be pressed can be read (at the captions' opacity), what a health question lists is never cut, and a name
# too long for its bar in the timeline is left out (plotly's own uniformtext heeds only a figure's last row).
_STYLE = """
<style>
.stColumn:has(.st-key-draft){
 position:sticky;top:4.5rem;align-self:flex-start;max-height:calc(100vh - 14rem);overflow-y:auto
}
[data-testid="stChatMessageContent"] p{max-width:70ch}
[data-testid="stMainBlockContainer"]{padding-top:4.75rem}
.st-key-set_card h3{font-size:1.75rem!important;padding:1.25rem 0 1rem}
button[data-testid^="stBaseButton"]:disabled,button[data-testid^="stBaseButton"]:disabled p{color:%(off)s!important}
:is(.st-key-screening_topics,[class*="st-key-example_"],[class*="st-key-reply_"]) :is(button,button p){
 white-space:normal!important;height:auto;max-width:100%%;text-align:left;overflow-wrap:anywhere
}
button[data-testid="stBaseButton-tertiary"] [data-testid="stMarkdownContainer"]{text-align:left}
button[kind="tertiary"]:enabled:not(.st-key-bell *) :is(p,[data-testid="stIconMaterial"]){color:%(link)s!important}
.js-plotly-plot text.bartext:is(%(shrunk)s){display:none}
.st-key-phone-draft{display:none}
[data-testid="stMain"] :is([data-testid="stMarkdownContainer"],[data-testid="stCaptionContainer"]) :is(p,li){
 max-width:90ch
}
[data-testid="stPageLink"]{margin-left:-.5rem}
[data-testid="stMain"] [data-testid="stPageLink-NavLink"] :is(p,[data-testid="stIconMaterial"]){color:%(link)s}
[data-testid="stHeaderActionElements"]{display:none}
[role="dialog"]:has([data-testid="stErrorCodeBlock"]) h2+div>*{display:none}
[role="dialog"]:has([data-testid="stErrorCodeBlock"]) h2+div::before{content:"%(gone)s"}
:has(>:is(.st-key-write-on,.st-key-sign-in-script,.st-key-connected-again)){position:absolute}
:is(a,button,[role="tab"],[role="menuitem"]):focus-visible,
[data-testid="stCheckbox"] label:has(input:focus-visible)>div:first-of-type{box-shadow:0 0 0 3px %(link)s!important}
:is([class*="st-key-pencil_"] button p,button p>span[style*="font-size: 0.875rem"]){
 position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%%);white-space:nowrap!important
}
[data-testid="stButtonGroup"]>[role]{flex-wrap:wrap}
@media (max-width:640px){
 .stColumn:has(.st-key-draft){display:none}
 .st-key-phone-draft{display:block}
 [data-testid="stButtonGroup"] button,[data-testid="stSidebarNavLink"],[data-testid="stPageLink-NavLink"]{
  min-height:2.5rem
 }
 [data-testid="stButtonGroup"] button{min-width:2.5rem}
 [data-testid="stButtonGroup"]>[role]:has([data-variant="segmented_control"]){gap:.35rem}
 button[data-variant="segmented_control"]{border-width:1px!important;border-radius:8px!important;margin:0!important}
 button[data-variant="segmented_control"][aria-checked="false"]{border-color:rgba(125,140,155,.5)!important}
 [data-testid="stNumberInputStepDown"],[data-testid="stNumberInputStepUp"]{width:2.5rem}
 [data-testid="stExpandSidebarButton"]{min-width:2.75rem;min-height:2.75rem}
}
%(more)s
</style>
"""
_DARK = (
    'button[data-testid="stBaseButton-primary"]:enabled,button[data-testid="stBaseButton-primary"]:enabled p'
    "{color:#12171D!important}"
)
_SHRUNK = ",".join(f'[transform*="scale(0.{tenth}"]' for tenth in range(8))
"""Text drawn at less than 0.8 of its size, so below 10 px."""
_DISABLED = ("rgba(15,23,32,.6)", "rgba(230,235,240,.6)")
"""The text of what can't be pressed, light and dark: on page and panel 4.5:1 or more."""
_GONE = (
    "The server cannot be reached. What was saved stays saved, and what you have typed stays in its field: "
    "leave this page open, it goes on by itself once the server is back."
)
"""In the place of Streamlit's advice to whoever started it, whose words no setting changes."""
_LINK = ("#1F5FA8", "#7FB4F0")
"""The theme's link colours: Streamlit draws a link to a page, and a button without a border, as text like any other."""


@st.cache_resource(show_spinner=False)
def _icon() -> Image.Image:
    """The tab's picture, drawn here: Streamlit would fetch a Material icon or an emoji from the network."""
    picture = Image.new("RGBA", (64, 64), (0, 0, 0, 0))
    pen = ImageDraw.Draw(picture)
    pen.rectangle((4, 29, 60, 35), fill="#1F5FA8")
    for left, top in ((10, 14), (20, 20), (38, 20), (48, 14)):
        pen.rounded_rectangle((left, top, left + 7, 64 - top), 2, fill="#1F5FA8")
    return picture


def is_dark() -> bool:
    return st.context.theme.type == "dark"


_Resolved = Here | ProgramError | SettingsError


def _resolve() -> _Resolved:
    """Who is here, or why nobody is."""
    try:
        return here()
    except (SettingsError, ProgramError) as exc:
        return exc


def _taken() -> _Resolved | None:
    """What the entry point of this very run found."""
    found: _Resolved | None = st.session_state.pop("tp_here", None)
    return found


def _open_to(person: Person, name: str) -> bool:
    return name not in _ROLE_OF or person.is_a(_ROLE_OF[name])


def _shown_to(person: _Resolved, name: str) -> bool:
    return name not in _ROLE_OF or (isinstance(person, Here) and _open_to(person.person, name))


_APP: Final = "Training Programs"


def _at_the_root() -> None:
    """The first page's own name as an address: Streamlit knows it at the root alone, and calls any other not found."""
    st.switch_page(f"pages/{DEFAULT}.py", query_params=st.query_params.to_dict())


def run() -> None:
    """The entry point: page frame and navigation, then the page."""
    st.set_page_config(page_title=_APP, page_icon=_icon(), layout="wide")
    st.session_state[_BOOTED] = True
    person = st.session_state["tp_here"] = _resolve()
    sections: dict[str, list[Any]] = {}
    for name, (title, icon, section) in _PAGES.items():
        if section == _HIDDEN or not _shown_to(person, name):
            # Known to the server, so that its address answers; not in the navigation.
            hidden = st.Page(f"pages/{name}.py", title=title, icon=icon, visibility="hidden")
            sections.setdefault("", []).append(hidden)
            continue
        first = name == DEFAULT
        shown = st.Page(f"pages/{name}.py", title=title, icon=icon, default=first, url_path=_ROOT if first else None)
        sections.setdefault(section, []).append(shown)
    sections[""].append(st.Page(_at_the_root, title="Today", url_path=DEFAULT, visibility="hidden"))
    chosen = st.navigation(sections, position="hidden" if isinstance(person, NotSignedIn) else "top")
    if "next" in st.query_params:
        wanted = st.query_params.pop("next")
        if wanted in _PAGES and wanted != DEFAULT:
            st.switch_page(f"pages/{wanted}.py", query_params=st.query_params.to_dict())
    if not isinstance(person, NotSignedIn):
        st.set_page_config(page_title=f"{chosen.title} · {_APP}")  # tabs, history and a screen reader tell pages by it
    chosen.run()


def _style(*, dark: bool) -> str:
    more = bell.STYLE + reconnecting.STYLE + (_DARK if dark else "")
    return _STYLE % {
        "off": _DISABLED[dark], "link": _LINK[dark], "shrunk": _SHRUNK, "gone": _GONE, "more": more
    }  # fmt: skip


@contextmanager
def page(name: str) -> Iterator[Here]:
    """The gate each page passes: on a cold server a deep link runs the page without the entry point first."""
    if not st.session_state.get(_BOOTED):
        st.switch_page("streamlit_app.py", query_params={**st.query_params.to_dict(), "next": name})
    st.html(_style(dark=is_dark()))
    person = _taken() or _resolve()
    if isinstance(person, SettingsError):
        st.error(f"Training Programs can't start: {person}.")
        st.stop()
    if isinstance(person, NotSignedIn):
        sign_in.draw(person)
        st.stop()
    if isinstance(person, ProgramError):
        st.error(person.message, icon=":material/error:")
        st.stop()
    reconnecting.draw()
    if person.person.signed_in:
        sign_in.go_on()
    if person.demo:
        st.caption("Demonstration: you are a throw-away athlete in this browser tab. No one else sees what you enter.")
    elif session.disk_is_ephemeral(person):
        st.warning("This app's disk is not kept: after a pause or an update everything here is gone.")
        st.page_link("pages/account.py", label="Take your data along under Account", icon=":material/download:")
    if not _open_to(person.person, name):
        st.error(REFUSAL, icon=":material/error:")
        st.stop()
    begun = False
    with guard(), journal.noted(person.app, "page", name, person.user_id):
        _above(person, name)
        begun = True
        yield person
        _say()
    if not begun:
        st.stop()  # what failed has been said: without what stands above it there is no page
    sign_in.arrived()
    session.first_drawn.set()


def _above(person: Here, name: str) -> None:
    """What stands above every page."""
    profiles.settle_zone(person.app, person.user_id, st.context.timezone)
    sign_in.ending(person)
    bell.draw(person, [known for known in _PAGES if _open_to(person.person, known)], DEFAULT)
    if name != "coach_chat":  # there the button stands under the answer that locked
        health.notice(person)


@contextmanager
def guard() -> Iterator[None]:
    """Failures of ours as a sentence; anything else is Streamlit's to report without details."""
    try:
        yield
    except ProgramError as exc:
        st.error(exc.message, icon=":material/error:")


def say_next(text: str) -> None:
    """What came of something, on the page that is drawn next: a toast before a switch of pages is never seen."""
    st.session_state[_SAID_NEXT] = text


def _say() -> None:
    told = st.session_state.pop(_SAID_NEXT, "")
    if told:
        st.toast(told, duration="long")


def go(name: str, **query: str) -> None:
    """Opens another page."""
    st.switch_page(f"pages/{name}.py", query_params=query)
