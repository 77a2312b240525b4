"""schemathesis drives every operation of the OpenAPI document and finds no 5xx."""

import schemathesis
from hypothesis import HealthCheck, given, settings
from schemathesis.checks import not_a_server_error
from starlette.applications import Starlette

from tests.conftest import environment
from tp_core import api, bootstrap
from tp_core.settings import Settings

quick = settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck), database=None)


def test_no_operation_answers_with_a_server_error(tmp_path):
    app = bootstrap.build(Settings.from_environment(environment(tmp_path)))
    served = Starlette(middleware=[api.gate(app, api.build(app))])
    schema = schemathesis.openapi.from_asgi("/api/openapi.json", served, headers={"Host": "localhost"})
    tried = 0
    for result in schema.get_all_operations():

        @quick
        @given(case=result.ok().as_strategy())
        def drive(case):
            response = case.call(headers={"Host": "localhost"})
            case.validate_response(response, checks=(not_a_server_error,))

        drive()
        tried += 1
    app.turns.close()
    assert tried >= 20
