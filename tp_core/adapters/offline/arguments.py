"""What a tool call of the rule-based coach carries."""

from typing import Any

Arguments = dict[str, Any]
