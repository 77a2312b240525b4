"""Failures as HTTP: the one place that knows statuses. Always JSON, a safe sentence, never the input or a trace."""

import re
from typing import TYPE_CHECKING, Any

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse

from tp_core.api import shapes
from tp_core.domain import errors

if TYPE_CHECKING:
    from fastapi import FastAPI
    from fastapi.exceptions import RequestValidationError

_STATUS: dict[type[errors.ProgramError], int] = {
    errors.Invalid: 422,
    errors.NotSignedIn: 401,
    errors.NotAllowed: 403,
    errors.NotFound: 404,
    errors.Conflict: 409,
    errors.NotReady: 409,
    errors.Refused: 409,
    errors.LimitReached: 429,
    errors.Unavailable: 503,
}
_SENTENCES = {
    400: ("BadRequest", "The request could not be read."),
    401: ("NotSignedIn", "Please sign in."),
    403: ("NotAllowed", "This is not yours to see or do."),
    404: ("NotFound", "There is nothing here."),
    405: ("MethodNotAllowed", "This address does not take that method."),
    406: ("NotAcceptable", "This address does not answer in that form."),
    411: ("LengthRequired", "Say how long the body is."),
    413: ("TooLarge", "The request is too large."),
    415: ("UnsupportedMediaType", "Send the body as application/json."),
    422: ("Invalid", "The request does not fit what this address takes."),
    500: ("Error", "Something went wrong on our side."),
}


def answer(exc: errors.ProgramError) -> JSONResponse:
    """A failure of ours as a response."""
    more: dict[str, Any] = {}
    headers: dict[str, str] = {}
    if isinstance(exc, errors.NotReady | errors.Refused):
        more["missing"] = list(exc.missing)
    if isinstance(exc, errors.LimitReached | errors.Unavailable) and exc.retry_after is not None:
        headers["Retry-After"] = str(exc.retry_after)
    if isinstance(exc, errors.NotSignedIn):
        headers["WWW-Authenticate"] = "Bearer"
    status = next(_STATUS[kind] for kind in type(exc).__mro__ if kind in _STATUS)
    return JSONResponse(shapes.error(type(exc).__name__, exc.message, more), status, headers)


def by_status(status: int, message: str = "", headers: dict[str, str] | None = None) -> JSONResponse:
    """A failure of the request itself."""
    name, sentence = _SENTENCES.get(status, ("Error", "The request failed."))
    return JSONResponse(shapes.error(name, message or sentence), status, headers)


_KINDS = {
    "missing": "is missing",
    "extra_forbidden": "is not known here",
    "string_too_short": "is shorter than {min_length} characters",
    "string_too_long": "is longer than {max_length} characters",
    "too_short": "has fewer than {min_length}",
    "too_long": "has more than {max_length}",
    "greater_than_equal": "is less than {ge}",
    "greater_than": "is not more than {gt}",
    "less_than_equal": "is more than {le}",
    "less_than": "is not less than {lt}",
    "enum": "is none of {expected}",
    "literal_error": "is none of {expected}",
    "int_parsing": "is no whole number",
    "int_type": "is no whole number",
    "int_from_float": "is no whole number",
    "float_parsing": "is no number",
    "float_type": "is no number",
    "string_type": "is no text",
    "bool_parsing": "is neither true nor false",
    "bool_type": "is neither true nor false",
    "date_from_datetime_parsing": "is no day (as in 2026-03-02)",
    "date_parsing": "is no day (as in 2026-03-02)",
    "date_type": "is no day (as in 2026-03-02)",
}
"""Pydantic's kinds of errors in our words; the numbers and names in braces are those of the model that was not met."""


_MEMBER = re.compile(r"<\w+\.\w+: ('[^']*')>")
"""How pydantic writes what an enumeration's member stands for."""


def _where(exc: "RequestValidationError") -> str:
    """Which field is wrong and how, without repeating what was sent."""
    first = exc.errors()[0]
    name = ".".join(str(part) for part in first["loc"][1:] if not isinstance(part, int)) or "the body"
    limits = {key: _MEMBER.sub(r"\1", str(value)) for key, value in first.get("ctx", {}).items()}
    return f"{name[:60]} {_KINDS.get(first['type'], 'is not valid').format_map(limits)}."


def install(api: "FastAPI") -> None:
    """Teaches an API to answer failures this way."""
    from fastapi.exceptions import RequestValidationError

    @api.exception_handler(errors.ProgramError)
    async def ours(request: Request, exc: errors.ProgramError) -> JSONResponse:
        del request
        return answer(exc)

    @api.exception_handler(RequestValidationError)
    async def unfit(request: Request, exc: RequestValidationError) -> JSONResponse:
        del request
        unread = exc.errors()[0]["type"] == "json_invalid"
        return by_status(400, "The body is not JSON.") if unread else by_status(422, _where(exc))

    @api.exception_handler(HTTPException)
    async def http(request: Request, exc: HTTPException) -> JSONResponse:
        del request
        headers = dict(exc.headers) if exc.headers else None
        return by_status(exc.status_code, headers=headers)
