"""What binds every design of an athlete, whatever is said in talk: a clinician's limits, known niggles, and age."""

from tp_core.domain.athlete import Profile
from tp_core.domain.brief import Brief
from tp_core.domain.caps import caps_of
from tp_core.domain.exclusions import forbidden


def limits(profile: Profile) -> tuple[str, ...]:
    clinician = (profile.clearance.limits,) if profile.clearance and profile.clearance.limits else ()
    return (*clinician, *profile.limitations)


def limited(brief: Brief, profile: Profile) -> Brief:
    """The brief with what binds whatever is said in talk: a clinician's limits, known niggles, and age."""
    said = (*limits(profile), *brief.limitations)
    ruled_out = tuple(words for one in limits(profile) for words in forbidden(one))
    minutes = caps_of(said).minutes
    shorter = minutes is not None and (brief.session_minutes is None or brief.session_minutes > minutes)
    young = profile.screening is not None and not profile.screening.adult
    return brief.model_copy(
        update={
            "limitations": tuple(dict.fromkeys(said)),
            "exclusions": tuple(dict.fromkeys((*brief.exclusions, *ruled_out))),
            "youth": young,
            "session_minutes": minutes if shorter else brief.session_minutes,
            "long_run_minutes": brief.long_run_minutes if minutes is None else None,
        }
    )
