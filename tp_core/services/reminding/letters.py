"""A notification as a letter: plain text and simple HTML, nothing fetched from anywhere, one click to stop it."""

import hashlib
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime, parseaddr
from html import escape
from urllib.parse import urlencode

from tp_core.domain.athlete import Profile
from tp_core.domain.notification import Notification
from tp_core.services import unsubscribing
from tp_core.services.app import App

_PLAIN = SMTP.clone(cte_type="7bit", max_line_length=998)
"""Every server on the way can carry it; up to RFC 5322's own limit a header stays on one line: folded, the address in
List-Unsubscribe would become an encoded word, which mail programs do not take for a link."""
_HTML = """<!doctype html>
<html lang="en"><body style="font-family:sans-serif;color:#0F1720;max-width:34em;line-height:1.5">
<p>{sentence}</p>
<p><a href="{link}" style="color:#1F5FA8">Open it</a></p>
<p style="font-size:.85em;color:#44505C">You get this because you asked Training Programs for reminders by e-mail.
<a href="{stop}" style="color:#44505C">Stop these e-mails</a></p>
</body></html>
"""
_TEXT = """{sentence}

{link}

--
You get this because you asked Training Programs for reminders by e-mail.
Stop these e-mails: {stop}
"""


def letter(app: App, profile: Profile, notification: Notification) -> EmailMessage:
    """The letter of a notification; made again, it carries the same Message-ID."""
    words = notification.mail
    query = {"program": notification.program_id} if notification.program_id else {}
    link = f"{app.post.base_url}/{notification.page}" + (f"?{urlencode(query)}" if query else "")
    stop = unsubscribing.link(app, profile.user_id)
    made = EmailMessage(policy=_PLAIN)
    made["From"] = app.post.sender
    made["To"] = profile.email
    made["Subject"] = words.subject
    made["Date"] = format_datetime(app.now())
    made["Message-ID"] = message_id(app, notification)
    made["Auto-Submitted"] = "auto-generated"
    made["List-Unsubscribe"] = f"<{stop}>"
    made["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click"
    made.set_content(_TEXT.format(sentence=words.sentence, link=link, stop=stop))
    shown = {"sentence": escape(words.sentence), "link": escape(link), "stop": escape(stop)}
    made.add_alternative(_HTML.format(**shown), subtype="html")
    return made


def message_id(app: App, notification: Notification) -> str:
    """The same for the same notification, in whichever process and however often it is sent."""
    name = f"{notification.user_id}|{notification.notification_id}"
    domain = parseaddr(app.post.sender)[1].rpartition("@")[2]
    return f"<{hashlib.sha256(name.encode()).hexdigest()[:40]}@{domain}>"
