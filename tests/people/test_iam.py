"""The policies allow exactly what the app calls: recorded at its own clients while it does everything it can do."""

import json
import os
from dataclasses import replace
from email.message import EmailMessage
from pathlib import Path

import pytest

from tests.coach.conftest import coach_on
from tests.conftest import DENSE, all_events
from tests.converse.scripts import said
from tests.converse.server import Played, serving
from tests.memory.loopback import Loopback
from tests.people.aws import listen, moto
from tests.people.test_belongings import lived
from tp_core.adapters import dynamodb
from tp_core.adapters.bedrock import Guardrail
from tp_core.adapters.email_ses import SesMailer, ses_client
from tp_core.adapters.pinecone_memory import TitanEmbedding
from tp_core.domain.creation import Conversation
from tp_core.services import belongings, housekeeping, people, talks
from tp_core.services.app import Claims
from tp_core.services.storage.store import Store
from tp_core.services.turns import engine
from tp_core.services.turns.run import Sent

DOCS = Path(__file__).resolve().parents[2] / "docs"
# The Service Authorization Reference: which action an operation needs where the two are not named alike.
NEEDS = {
    ("bedrock-runtime", "ConverseStream"): {"bedrock:InvokeModelWithResponseStream"},
    ("bedrock-runtime", "InvokeModel"): {"bedrock:InvokeModel"},
    # A raw letter through the v2 API is authorised as either, by what is in it.
    ("sesv2", "SendEmail"): {"ses:SendEmail", "ses:SendRawEmail"},
}


def allowed(file: str) -> set[str]:
    policy = json.loads((DOCS / file).read_text())
    found: set[str] = set()
    for statement in policy["Statement"]:
        assert statement["Effect"] == "Allow"
        actions = statement["Action"]
        found |= {actions} if isinstance(actions, str) else set(actions)
    return found


def needed(service: str, operation: str, params: dict) -> set[str]:
    if operation == "TransactWriteItems":
        names = {"Put": "PutItem", "Delete": "DeleteItem", "ConditionCheck": "ConditionCheckItem"}
        return {f"dynamodb:{names[kind]}" for item in params["TransactItems"] for kind in item}
    also = {"bedrock:ApplyGuardrail"} if "guardrailConfig" in params else set()
    return NEEDS.get((service, operation), {f"{service}:{operation}"}) | also


@pytest.fixture
def called(monkeypatch):
    """What was needed so far, and the app on AWS's clients."""
    with moto() as url:
        monkeypatch.delenv("AWS_BEARER_TOKEN_BEDROCK", raising=False)
        monkeypatch.delenv("AWS_PROFILE", raising=False)
        monkeypatch.setenv("AWS_REGION", os.environ["AWS_DEFAULT_REGION"])
        yield url


def test_the_policy_allows_exactly_what_a_running_app_calls(called, app):
    needs: set[str] = set()
    database, letters = dynamodb.dynamo_client(called), ses_client(called)
    dynamodb.create_table(database, "training-programs")
    letters.create_email_identity(EmailIdentity="coach@example.org")
    for client in (database, letters):
        listen(client, lambda *call: needs.update(needed(*call)))
    with serving(Played(said("Four days it is."), again=True)) as endpoint:
        coach = coach_on(endpoint, guardrail=Guardrail("guard", "1"))
        listen(coach._client, lambda *call: needs.update(needed(*call)))
        cloud = replace(
            app, store=Store(dynamodb.DynamoTable(database, "training-programs")), auth="oidc",
            daily_messages=50, post=replace(app.post, mailer=SesMailer(letters)),
        )  # fmt: skip
        ann = people.signed_in(cloud, Claims("https://provider.example", "ann", "ann@example.com"))
        lived(cloud, ann.user_id)
        housekeeping.sweep(cloud)
        housekeeping.rebuild(cloud)
        talk = talks.open_conversation(cloud, ann.user_id, "atlas")
        talking = replace(cloud, coach=coach)
        all_events(engine.send(talking, Conversation, ann.user_id, "atlas", talk.session_id, Sent(DENSE)))
        letter = EmailMessage()
        letter["From"], letter["To"] = "coach@example.org", "ann@example.org"
        letter.set_content("Squats today")
        cloud.post.mailer.send(letter)
        belongings.delete(cloud, ann.user_id)
    remembering = Loopback()
    embedding = TitanEmbedding("amazon.titan-embed-text-v2:0", 256, endpoint_url=remembering.url)
    listen(embedding._client, lambda *call: needs.update(needed(*call)))
    embedding.embed("mornings")
    remembering.close()
    # A check within a transaction is the table port's, which the contract suite drives; no use case needs one yet.
    assert needs | {"dynamodb:ConditionCheckItem"} == allowed("iam-policy.json")


def test_making_the_table_needs_a_policy_of_its_own_and_nothing_else(called):
    needs: set[str] = set()
    database = dynamodb.dynamo_client(called)
    listen(database, lambda *call: needs.update(needed(*call)))
    for _ in range(2):
        dynamodb.create_table(database, "made-by-the-setup-test")
    assert needs | {"dynamodb:UpdateTable"} == allowed("iam-policy-setup.json")


@pytest.mark.parametrize("file", ["iam-policy.json", "iam-policy-setup.json"])
def test_a_policy_names_its_resources(file):
    for statement in json.loads((DOCS / file).read_text())["Statement"]:
        resources = statement["Resource"]
        for resource in [resources] if isinstance(resources, str) else resources:
            assert resource.startswith("arn:aws:")
            assert not resource.endswith("*")
