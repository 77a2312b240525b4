"""The offline coach: rules instead of a model, behind the same port.

`reading` turns a message into facts, `calls` into tool calls, `policy` says what is answered and asked next, `talk`
speaks about running programs. It keeps no state and needs no network.
"""

from tp_core.adapters.offline.coach import OfflineCoach

__all__ = ["OfflineCoach"]
