"""The safety audit: that a rule answered or an athlete confirmed something, when and where; never anyone's words."""

from collections.abc import Iterable
from datetime import datetime

from tp_core.domain.value import Value
from tp_core.services.app import App
from tp_core.services.storage.table import Write


class AuditEntry(Value):
    """`tier` is that of the rule, 0 for what the athlete did: `acknowledged`, `screening`, `clearance`."""

    rule_id: str
    tier: int
    where: str
    at: datetime


def entry(app: App, user_id: str, rule_id: str, *, tier: int = 0, where: str) -> Write:
    made = AuditEntry(rule_id=rule_id, tier=tier, where=where, at=app.now())
    return app.store.new_audit(user_id, app.new_id(), made)


def entries(app: App, user_id: str, rule_ids: Iterable[str], *, where: str) -> list[Write]:
    """One for each thing the athlete did."""
    return [entry(app, user_id, rule_id, where=where) for rule_id in rule_ids]
