"""E-mail through Amazon SES v2, as raw letters so that our headers go along.

SES gives every letter a Message-ID of its own, so a retry is not recognised by it there; the claim makes it rare.
"""

import os
from email.message import EmailMessage
from email.utils import getaddresses
from typing import Any

from botocore.exceptions import BotoCoreError, ClientError

from tp_core.domain.errors import Invalid, Unavailable

_LATER = frozenset({"TooManyRequestsException", "LimitExceededException", "InternalServiceErrorException"})
_OURS = {
    "MessageRejected": "Amazon SES does not send from the address of TP_EMAIL_FROM",
    "MailFromDomainNotVerifiedException": "Amazon SES has not verified the domain of TP_EMAIL_FROM",
    "AccountSuspendedException": "Amazon SES has suspended sending from this account",
    "SendingPausedException": "Amazon SES has paused sending from this account",
}


class Unusable(Exception):
    """SES cannot be used as things are set; one line that says what to do."""


def ses_client(endpoint_url: str | None = None) -> Any:  # noqa: ANN401  boto3's client, typed nowhere here
    """A client; credentials, region and other endpoints from boto3's own chain. Raises `Unusable`."""
    import boto3
    from botocore.config import Config

    config = Config(connect_timeout=3, read_timeout=10, retries={"mode": "standard", "total_max_attempts": 3})
    try:
        session = boto3.Session()
        # AWS's newer tools set AWS_REGION, which boto3 does not look at.
        region = session.region_name or os.environ.get("AWS_REGION")
        return session.client("sesv2", region_name=region, endpoint_url=endpoint_url, config=config)
    except (BotoCoreError, ValueError) as exc:
        raise Unusable("TP_EMAIL=ses needs an AWS region; set AWS_REGION or AWS_DEFAULT_REGION") from exc


class SesMailer:
    """Sends through one shared client."""

    name = "ses"

    def __init__(self, client: Any) -> None:  # noqa: ANN401  boto3's client
        self._client = client

    def send(self, message: EmailMessage) -> None:
        to = [address for _, address in getaddresses([str(message["To"])])]
        try:
            self._client.send_email(
                FromEmailAddress=str(message["From"]),
                Destination={"ToAddresses": to},
                Content={"Raw": {"Data": message.as_bytes()}},
            )
        except ClientError as exc:
            code = exc.response["Error"]["Code"]
            if code == "BadRequestException":
                raise Invalid("Amazon SES refuses the letter or its address") from exc
            said = _OURS.get(code, "Amazon SES cannot be reached")
            raise Unavailable(said, retryable=code in _LATER) from exc
        except BotoCoreError as exc:
            raise Unavailable("Amazon SES cannot be reached", retryable=False) from exc
