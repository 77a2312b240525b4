"""Stopping e-mails from within an e-mail: a signed link that needs no sign-in and says nothing else about anybody."""

from itsdangerous import BadSignature, URLSafeSerializer

from tp_core.domain.errors import NotFound
from tp_core.services import profiles
from tp_core.services.app import App

_PURPOSE = "stop e-mails"


def link(app: App, user_id: str) -> str:
    """The address that stops a person's e-mails. It does not expire: old letters must keep their promise."""
    return f"{app.post.base_url}/api/unsubscribe/{_signer(app).dumps(user_id)}"


def check(app: App, token: str) -> str:
    """The person a link is of, or `NotFound` where we did not sign it."""
    try:
        return str(_signer(app).loads(token))
    except BadSignature as exc:
        raise NotFound("This link is not complete. Please use the one in the newest e-mail.") from exc


def unsubscribe(app: App, token: str) -> None:
    """Stops a person's e-mails; again, or for somebody who left, is no error."""
    user_id = check(app, token)
    if app.store.profile(user_id) is not None:
        profiles.change(app, user_id, lambda profile: profile.model_copy(update={"email_reminders": False}))


def _signer(app: App) -> URLSafeSerializer:
    return URLSafeSerializer(app.post.signing_key(), salt=_PURPOSE)
