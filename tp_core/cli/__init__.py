"""The command-line door: `python -m tp_core ...`. Every command says what it did in one line, errors too.

Each command loads what it needs itself, so that serving waits for none of the others.
"""

import argparse
import os
import sys
from collections.abc import Sequence
from datetime import timedelta

from tp_core import bootstrap
from tp_core.cli import reminders
from tp_core.domain.errors import ProgramError
from tp_core.settings import Settings, SettingsError


def main(arguments: Sequence[str]) -> int:
    """The exit status of a command."""
    options = _parser().parse_args(arguments)
    try:
        line: str = options.run(options)
    except (SettingsError, ProgramError) as exc:
        print(f"error: {exc}", file=sys.stderr)
        return 1
    if line:
        print(line)
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tp_core", description="Training Programs")
    commands = parser.add_subparsers(required=True, metavar="command")
    serve = commands.add_parser("serve", help="serve the pages and the API in one process")
    serve.add_argument("--port", type=_port, default=8501)
    serve.set_defaults(run=_serve)
    table = commands.add_parser("table", help="the DynamoDB table")
    create = table.add_subparsers(required=True, metavar="action").add_parser(
        "create", help="make the table with both indexes; again is no error"
    )
    create.set_defaults(run=_create_table)
    reminders.add(commands)
    sweep = commands.add_parser("sweep", help="close what is idle or over, set aside what nobody trains")
    sweep.set_defaults(run=_sweep)
    demo = commands.add_parser("demo", help="labelled demonstration athletes")
    actions = demo.add_subparsers(required=True, metavar="action")
    actions.add_parser("load", help="make twelve of them over half a year; again is no error").set_defaults(run=_demo)
    actions.add_parser("remove", help="remove them without a trace").set_defaults(run=_remove_demo)
    metrics = commands.add_parser("metrics", help="count the success metrics and keep them as today's snapshot")
    metrics.add_argument("--json", action="store_true", help="print the whole snapshot as JSON")
    metrics.set_defaults(run=_metrics)
    delete = commands.add_parser("delete", help="delete everything about a person")
    delete.add_argument("--user", required=True)
    delete.add_argument("--yes", action="store_true", help="really do it")
    delete.set_defaults(run=_delete)
    export = commands.add_parser("export", help="print everything a person owns as JSON")
    export.add_argument("--user", required=True)
    export.set_defaults(run=_export)
    rebuild = commands.add_parser("rebuild", help="make the read models anew from the facts")
    rebuild.add_argument("--user", help="of this person only, also of one without a program")
    rebuild.set_defaults(run=_rebuild)
    return parser


def _port(written: str) -> int:
    port = int(written) if written.isascii() and written.isdecimal() else 0
    if not 1 <= port <= 65_535:
        message = "a port is a number from 1 to 65535"
        raise argparse.ArgumentTypeError(message)
    return port


def _serve(options: argparse.Namespace) -> str:
    from tp_core.cli import server

    secrets = server.secrets(Settings.from_environment(os.environ))
    server.run(bootstrap.for_people(), options.port, secrets)
    return ""


def _create_table(options: argparse.Namespace) -> str:
    del options
    settings = Settings.from_environment(os.environ)
    made = bootstrap.create_table(settings)
    return f"table {settings.dynamodb_table}: {'created' if made else 'was there already'}"


def _sweep(options: argparse.Namespace) -> str:
    from tp_core.services import housekeeping, visitors

    del options
    app = bootstrap.from_environment()
    swept = housekeeping.sweep(app)
    days = housekeeping.IDLE // timedelta(days=1)
    left = visitors.sweep(app)
    done = (
        f"abandoned {swept.sessions} sessions idle for {days} days, completed {swept.completed} programs past their end"
    )
    return f"{done}, set aside {swept.set_aside} nobody trains, deleted {left} visitors of the demonstration"


def _metrics(options: argparse.Namespace) -> str:
    from tp_core.domain.metrics import PERIODS, Metrics, in_words, told
    from tp_core.services import measuring

    made = measuring.snapshot(bootstrap.from_environment())
    if options.json:
        return made.model_dump_json(indent=1)
    whole = made.groups[0].metrics if made.groups else Metrics()
    lines = [f"as of {made.as_of:%Y-%m-%d %H:%M} UTC, {whole.athletes} athletes, the last {PERIODS[0]} days:"]
    return "\n".join([*lines, *(f"{one.name}: {in_words(one.rate)}" for one in told(whole))])


def _demo(options: argparse.Namespace) -> str:
    from tp_core.services.demo import loading

    del options
    done = list(loading.load(bootstrap.from_environment()))
    return demo_told(sum(one.new for one in done), len(done))


def demo_told(new: int, every: int) -> str:
    """What came of loading the demonstration, in one line."""
    if new == every:
        return f"made {every} demonstration athletes"
    others = "the others were there" if new else "all were there"
    return f"made {new} of {every} demonstration athletes, {others}"


def _remove_demo(options: argparse.Namespace) -> str:
    from tp_core.services.demo import loading

    del options
    return f"removed the demonstration: {loading.remove(bootstrap.from_environment())} items"


def _delete(options: argparse.Namespace) -> str:
    from tp_core.services import belongings

    if not options.yes:
        raise SettingsError("this deletes everything about a person and cannot be undone; add --yes to do it")
    app = bootstrap.from_environment()
    return f"deleted {belongings.delete(app, options.user)} items of {options.user}"


def _export(options: argparse.Namespace) -> str:
    from tp_core.services import belongings

    app = bootstrap.from_environment()
    return belongings.export(app, options.user)


def _rebuild(options: argparse.Namespace) -> str:
    from tp_core.services import housekeeping

    people, written, dropped = housekeeping.rebuild(bootstrap.from_environment(), options.user)
    return f"rebuilt {written} entries of {people} people, dropped {dropped} without their fact"
