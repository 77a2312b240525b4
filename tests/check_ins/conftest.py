import pytest

from tests import athletes


@pytest.fixture
def program(app):
    return athletes.started(app)
