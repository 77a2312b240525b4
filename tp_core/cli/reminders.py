"""`reminders send`: one run, meant for cron, a systemd timer or EventBridge Scheduler every minute."""

import argparse
from datetime import date

from tp_core import bootstrap
from tp_core.settings import SettingsError


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """The command's arguments."""
    reminders = commands.add_parser("reminders", help="tell people what is due, in the app and by e-mail")
    send = reminders.add_subparsers(required=True, metavar="action").add_parser(
        "send", help="tell what is due and send the e-mails; again, or from two processes, tells nothing twice"
    )
    send.add_argument("--on", metavar="DATE", help="what is due by the end of that day (YYYY-MM-DD) instead of now")
    send.add_argument("--dry-run", action="store_true", help="say what would be told; write and send nothing")
    send.set_defaults(run=_send)


def _send(options: argparse.Namespace) -> str:
    from tp_core.services.reminding import run

    on = _day(options.on)
    done = run.send(bootstrap.from_environment(), on=on, dry_run=options.dry_run)
    if options.dry_run:
        return f"would tell {done.athletes} athletes: {done.line}"
    return f"told {done.athletes} athletes: {done.line}; sent {done.mails} e-mails"


def _day(text: str | None) -> date | None:
    try:
        return None if text is None else date.fromisoformat(text)
    except ValueError as exc:
        raise SettingsError("--on takes a date as YYYY-MM-DD") from exc
