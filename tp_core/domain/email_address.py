"""What can be an e-mail address here."""

import re

from tp_core.domain.errors import Invalid

MOST = 254
"""RFC 5321 leaves an address no more."""
_LABEL = r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
_ADDRESS = re.compile(rf"[A-Za-z0-9.!#$%&'*+/=?^_`{{|}}~-]{{1,64}}@{_LABEL}(?:\.{_LABEL})*\Z")
"""As the HTML standard has it for `input type=email`."""


def checked(text: str) -> str:
    """The address, trimmed, or empty for none; `Invalid` where no letter could be sent to it."""
    address = text.strip()
    if address and (len(address) > MOST or not _ADDRESS.match(address)):
        raise Invalid("This is not an e-mail address we can write to.")
    return address
