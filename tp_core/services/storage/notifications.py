"""Notifications in the store, the e-mails among them that still have to leave, and the key that signs their links."""

from collections.abc import Iterator
from datetime import datetime

from tp_core.domain.errors import NotFound
from tp_core.domain.notification import MailState, Notification
from tp_core.domain.value import Value
from tp_core.services.storage import keys, records
from tp_core.services.storage.table import Absent, AtVersion, ConditionFailed, Item, Key, Put, Query, Table, every

_LEAVING = (MailState.WAITING, MailState.CLAIMED)
_SIGNING = Key("setting", "signingKey")


class SigningKey(Value):
    """What this installation signs its links with."""

    key: str


class NotificationRecords:
    """The notifications of people, over a table."""

    def __init__(self, table: Table, shards: int) -> None:
        self._table = table
        self._shards = shards

    def find(self, user_id: str, notification_id: str) -> Notification | None:
        item = self._table.get(keys.notification(user_id, notification_id))
        return None if item is None else records.value_of(Notification, item)

    def get(self, user_id: str, notification_id: str) -> Notification:
        """The notification, or `NotFound`."""
        found = self.find(user_id, notification_id)
        if found is None:
            raise NotFound("There is no such notification.")
        return found

    def newest(self, user_id: str, limit: int) -> tuple[Notification, ...]:
        """The newest few, newest first; one read."""
        query = Query(keys.user(user_id), prefix="notification#", forward=False, limit=limit)
        return tuple(records.value_of(Notification, item) for item in self._table.query(query).items)

    def put(self, notification: Notification) -> Put:
        """Keeps a notification under its version: a new one only where there is none of its id."""
        condition = AtVersion(notification.version) if notification.version else Absent()
        return Put(self._item(notification.model_copy(update={"version": notification.version + 1})), condition)

    def mails_due(self, before: datetime) -> Iterator[Notification]:
        """Notifications whose e-mail has to leave, or to be tried again, by a moment; the longest due first."""
        span = ("retryAt#", f"retryAt#{keys.instant(before)}")
        for shard in keys.shards("mail#leaving", self._shards):
            for item in every(self._table, Query(shard, index="GSI2", between=span, limit=50)):
                yield records.value_of(Notification, item)

    def signing_key(self, made: str) -> str:
        """The installation's key; where there is none yet, `made` becomes it, for all processes the same."""
        stored = self._table.get(_SIGNING)
        if stored is None:
            try:
                self._table.transact([Put(records.item(_SIGNING, SigningKey(key=made)), Absent())])
            except ConditionFailed:
                return self.signing_key(made)
            return made
        return records.value_of(SigningKey, stored).key

    def _item(self, notification: Notification) -> Item:
        key = keys.notification(notification.user_id, notification.notification_id)
        mail = notification.mail
        if mail.state not in _LEAVING or mail.retry_at is None:
            return records.item(key, notification)
        index = {
            "GSI2PK": keys.shard_of("mail#leaving", notification.user_id, self._shards),
            "GSI2SK": f"retryAt#{keys.instant(mail.retry_at)}",
        }
        return records.item(key, notification, **index)
