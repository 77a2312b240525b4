"""How an athlete comes to train with somebody's coach: invited by its owner, by their own consent, until they leave."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from itsdangerous import BadSignature, URLSafeSerializer

from tp_core.domain.coach import Coach
from tp_core.domain.errors import Conflict, LimitReached, NotFound
from tp_core.domain.program import Approval
from tp_core.services import coaches, people
from tp_core.services.app import App
from tp_core.services.people import Person
from tp_core.services.storage.people import Invitation, Joined

GOOD_FOR = timedelta(days=14)
MOST_OPEN = 100
"""Invitations of one person nobody has used yet."""
SEES = (
    "your name, and your programs with this coach: plan, workouts, what you logged, check-ins, suggested changes",
    "your conversations with this coach",
)
SEES_NOT = "your e-mail address, your health answers, your own workouts, and what you do with other coaches"
_PROGRAMS = 20
"""With one coach that may wait for a look at once: more than anybody starts."""
_GONE = "This invitation is not good any more. Please ask your coach for a new one."


@dataclass(frozen=True)
class Opened:
    """An invitation as the invited reads it."""

    coach: Coach
    invitation: Invitation


def invite(app: App, person: Person, coach_id: str) -> tuple[Invitation, str]:
    """A new invitation and its link. `NotAllowed` for a coach that is not theirs, `Conflict` for a shipped one."""
    people.check_owner(person, coach_id)
    coach = coaches.get(app, coach_id)
    if coach.owner_id is None:
        raise Conflict("Everybody can train with this coach; nobody has to be invited.")
    open_ones = [one for one in app.store.people.invitations(coach.owner_id) if one.expires_at > app.now()]
    if len(open_ones) >= MOST_OPEN:
        raise LimitReached(f"{MOST_OPEN} invitations are open already. Take some back first.", retry_after=3600)
    made = Invitation(invitation_id=app.new_id(), coach_id=coach_id, expires_at=app.now() + GOOD_FOR)
    app.store.save([app.store.people.new_invitation(coach.owner_id, made)])
    return made, link(app, made)


def link(app: App, invitation: Invitation) -> str:
    """What the athlete opens. It is signed, so that nobody can make one up."""
    token = _signer(app).dumps([invitation.coach_id, invitation.invitation_id])
    return f"{app.post.base_url}/join?invite={token}"


def pending(app: App, person: Person, coach_id: str) -> tuple[Invitation, ...]:
    """A coach's invitations nobody has used yet."""
    people.check_owner(person, coach_id)
    owner_id = coaches.get(app, coach_id).owner_id
    found = app.store.people.invitations(owner_id) if owner_id else ()
    return tuple(one for one in found if one.coach_id == coach_id and one.expires_at > app.now())


def take_back(app: App, person: Person, coach_id: str, invitation_id: str) -> None:
    """The invitation is good no more; `NotFound` where it is none of this coach."""
    if invitation_id not in {one.invitation_id for one in pending(app, person, coach_id)}:
        raise NotFound("There is no such invitation.")
    owner_id = coaches.get(app, coach_id).owner_id or person.user_id
    app.store.save([app.store.people.spend_invitation(owner_id, invitation_id)])


def opened(app: App, token: str) -> Opened:
    """What an invitation is for, or `NotFound` where it is made up, used, taken back or expired."""
    coach_id, invitation_id = _read(app, token)
    coach = coaches.get(app, coach_id)
    found = app.store.people.invitation(coach.owner_id, invitation_id) if coach.owner_id else None
    if found is None or found.expires_at <= app.now() or found.coach_id != coach_id:
        raise NotFound(_GONE)
    return Opened(coach, found)


def accept(app: App, person: Person, token: str) -> Coach:
    """The athlete consents: they can train with the coach, and its owner sees what `SEES` says. Good once."""
    asked = opened(app, token)
    coach, user_id = asked.coach, person.user_id
    if coach.owner_id == user_id:
        raise Conflict("This coach is yours already. Send the link to your athlete.")
    if app.store.people.joined(user_id, coach.coach_id) is not None:
        return coach
    try:
        app.store.save(
            [
                app.store.people.spend_invitation(str(coach.owner_id), asked.invitation.invitation_id),
                app.store.people.keep_joined(Joined(user_id=user_id, coach_id=coach.coach_id, since=app.now())),
                app.store.coaching.new_choice(user_id, coach.coach_id),
            ]
        )
    except Conflict as exc:
        raise NotFound(_GONE) from exc
    app.store.roster.rebuild(user_id)  # who comes back brings the program they went on with
    return coach


def leave(app: App, user_id: str, coach_id: str) -> None:
    """The consent ends: the owner sees nothing any more. Programs stay the athlete's, and wait for nobody's look."""
    if app.store.people.joined(user_id, coach_id) is None:
        raise NotFound("There is no such coach.")
    waiting = app.store.programs(
        user_id, limit=_PROGRAMS, wanted=lambda one: one.coach_id == coach_id and one.approval is Approval.PENDING
    )
    alone = {"approval": Approval.NONE, "review_until": None, "updated_at": app.now()}
    app.store.save(
        [
            app.store.people.leave(user_id, coach_id),
            app.store.coaching.forget_choice(user_id, coach_id),
            *(app.store.keep_program(one.model_copy(update=alone)) for one in waiting.items),
        ]
    )
    app.store.erase([*app.store.people.with_coach_about(coach_id, user_id)])


def seen_by(app: App, user_id: str) -> tuple[tuple[Coach, datetime], ...]:
    """The coaches whose owners see this athlete, and since when."""
    return tuple((coaches.get(app, one.coach_id), one.since) for one in app.store.people.all_joined(user_id))


def _read(app: App, token: str) -> tuple[str, str]:
    try:
        coach_id, invitation_id = _signer(app).loads(token)
        return str(coach_id), str(invitation_id)
    except (BadSignature, ValueError, TypeError) as exc:
        raise NotFound(_GONE) from exc


def _signer(app: App) -> URLSafeSerializer:
    return URLSafeSerializer(app.post.signing_key(), salt="invitation")
