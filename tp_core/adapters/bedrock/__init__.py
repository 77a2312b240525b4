"""The coach as Claude on Amazon Bedrock, or anything that speaks its Converse protocol."""

from tp_core.adapters.bedrock.coach import BedrockCoach, bedrock_client
from tp_core.adapters.bedrock.failures import Unusable
from tp_core.adapters.bedrock.request import Guardrail, Limits

__all__ = ["BedrockCoach", "Guardrail", "Limits", "Unusable", "bedrock_client"]
