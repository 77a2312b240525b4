"""Routes of notifications, and the link that stops e-mails: no sign-in, its signature is the proof."""

from collections.abc import Callable
from typing import Annotated

from fastapi import APIRouter, Path, Request
from fastapi.responses import HTMLResponse

from tp_core.api.parameters import PAGE, USER, AppHere, Cursor, Limit, UserId
from tp_core.api.shapes import Json, instant
from tp_core.domain.errors import NotFound
from tp_core.domain.notification import Notification
from tp_core.services import notifications, unsubscribing

router = APIRouter()

NotificationId = Annotated[str, Path(alias="notificationId", max_length=64)]
Token = Annotated[str, Path(max_length=500)]
_PAGE = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Training Programs</title>
<meta name="viewport" content="width=device-width,initial-scale=1">
<style>:root{color-scheme:light dark}
body{font-family:sans-serif;max-width:32em;margin:15vh auto;padding:0 1.5em;line-height:1.5}
button{font:inherit;padding:.5em 1.2em;border-radius:8px;border:0;background:#1F5FA8;color:#fff;cursor:pointer}
</style></head>
<body><h1>Training Programs</h1>{body}</body></html>
"""
_ASK = """<p>Stop reminders by e-mail? They go on in the app, and you can turn e-mails on again on its account page.</p>
<form method="post"><button>Stop these e-mails</button></form>"""
_DONE = "<p>Done: no more e-mails. Reminders go on in the app; the account page turns e-mails on again.</p>"


def _shaped(value: Notification) -> Json:
    shaped: Json = {
        "notificationId": value.notification_id,
        "kind": value.kind.value,
        "title": value.title,
        "text": value.text,
        "page": value.page,
        "createdAt": instant(value.created_at),
        "read": value.read_at is not None,
        "readAt": instant(value.read_at) if value.read_at is not None else None,
        "email": value.mail.state.value,
    }
    if value.program_id:
        shaped["programId"] = value.program_id
    if value.week_number is not None:
        shaped["weekNumber"] = value.week_number
    return shaped


@router.get(USER + "/notifications")
def list_notifications(app: AppHere, user_id: UserId, limit: Limit = PAGE, cursor: Cursor = None) -> Json:
    page = notifications.listing(app, user_id, limit=limit, cursor=cursor)
    return {
        "items": [_shaped(one) for one in page.items],
        "nextCursor": page.next_cursor,
        "unread": len(notifications.unread(app, user_id)),
    }


@router.post(USER + "/notifications/{notificationId}/read")
def read_notification(app: AppHere, user_id: UserId, notification_id: NotificationId) -> Json:
    return _shaped(notifications.read(app, user_id, notification_id))


@router.get("/unsubscribe/{token}", response_class=HTMLResponse)
def ask_to_unsubscribe(app: AppHere, request: Request, token: Token) -> HTMLResponse:
    """Asks first: mail programs and scanners open links by themselves."""
    return _answered(request, lambda: unsubscribing.check(app, token), _ASK)


@router.post("/unsubscribe/{token}", response_class=HTMLResponse)
def unsubscribe(app: AppHere, request: Request, token: Token) -> HTMLResponse:
    """One click, from the page above or by a mail program itself (RFC 8058)."""
    return _answered(request, lambda: unsubscribing.unsubscribe(app, token), _DONE)


def _answered(request: Request, act: Callable[[], object], words: str) -> HTMLResponse:
    """The page that says so; a person with a broken link gets a page too, a program the usual JSON."""
    try:
        act()
    except NotFound as exc:
        if "text/html" not in request.headers.get("accept", ""):
            raise
        return HTMLResponse(_page(f"<p>{exc.message}</p>"), 404)
    return HTMLResponse(_page(words))


def _page(body: str) -> str:
    return _PAGE.replace("{body}", body)
