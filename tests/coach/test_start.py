"""A server with a coach on Bedrock starts where it can be used, and says in one line why where it cannot."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.converse.scripts import REFUSALS, said
from tp_core import bootstrap
from tp_core.settings import Settings, SettingsError

ROOT = Path(__file__).resolve().parents[2]
AWS = {"AWS_ACCESS_KEY_ID": "x", "AWS_SECRET_ACCESS_KEY": "y", "AWS_DEFAULT_REGION": "eu-west-1"}


def serve(folder: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """`serve` on a machine without any AWS settings but the given ones."""
    plain = {name: value for name, value in os.environ.items() if not name.startswith(("AWS_", "TP_"))}
    nowhere = {"AWS_EC2_METADATA_DISABLED": "true", "AWS_CONFIG_FILE": "/nowhere",
               "AWS_SHARED_CREDENTIALS_FILE": "/nowhere"}  # fmt: skip
    return subprocess.run(
        [sys.executable, "-m", "tp_core", "serve", "--port", "1"], cwd=ROOT, capture_output=True, text=True,
        env={**plain, **nowhere, "TP_DATA_DIR": str(folder), "TP_COACH": "bedrock", **environment}, timeout=60,
        check=False,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("environment", "names"),
    [
        ({"AWS_DEFAULT_REGION": "eu-west-1"}, "AWS_ACCESS_KEY_ID"),
        ({"AWS_DEFAULT_REGION": "eu-west-1", "AWS_ACCESS_KEY_ID": "x"}, "AWS_ACCESS_KEY_ID"),
        ({"AWS_ACCESS_KEY_ID": "x", "AWS_SECRET_ACCESS_KEY": "y"}, "AWS_DEFAULT_REGION"),
        ({**AWS, "AWS_PROFILE": "nobody"}, "AWS_PROFILE"),
    ],
    ids=str,
)
def test_missing_credentials_or_region_are_one_line(tmp_path, environment, names):
    done = serve(tmp_path, **environment)
    assert (done.returncode, done.stderr.count("\n")) == (1, 1), done.stderr
    assert names in done.stderr


@pytest.mark.parametrize(("status", "says"), [(404, "retired"), (403, "model access")])
def test_a_retired_model_or_one_without_access_is_one_line(tmp_path, endpoint, status, says):
    server = endpoint(*[REFUSALS[status]] * 3)
    done = serve(tmp_path, **AWS, TP_BEDROCK_ENDPOINT_URL=server.url, TP_BEDROCK_MODEL_ID="anthropic.claude-old")
    assert (done.returncode, done.stderr.count("\n")) == (1, 1), done.stderr
    assert says in done.stderr
    assert "anthropic.claude-old" in done.stderr
    assert "arn" not in done.stderr


def test_the_app_is_built_with_bedrock_as_set(tmp_path, endpoint):
    server = endpoint(said("ok"), said("Hello."))
    app = bootstrap.for_people(
        {
            "TP_DATA_DIR": str(tmp_path), "TP_COACH": "bedrock", "TP_BEDROCK_ENDPOINT_URL": server.url,
            "TP_BEDROCK_MODEL_ID": "eu.anthropic.claude-haiku-5-5",
        }
    )  # fmt: skip
    assert (app.coach.name, app.rule_coach.name, app.health["coach"]) == ("bedrock", "offline", "bedrock")
    assert server.requests[0]["modelId"] == "eu.anthropic.claude-haiku-5-5"
    assert server.requests[0]["inferenceConfig"] == {"maxTokens": 16}
    app.store.close()


def test_a_half_given_guardrail_is_one_line():
    with pytest.raises(SettingsError, match="TP_BEDROCK_GUARDRAIL_VERSION"):
        Settings.from_environment({"TP_COACH": "bedrock", "TP_BEDROCK_GUARDRAIL_ID": "gr-1"})
