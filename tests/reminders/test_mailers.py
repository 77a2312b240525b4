"""One contract, three ways a letter leaves: files, SMTP into a real server, Amazon SES by moto over HTTP."""

import email
import os
import smtplib
import ssl
import subprocess
from email.message import EmailMessage
from email.policy import SMTP, default

import httpx
import pytest
from moto.server import ThreadedMotoServer

from tests.ports import free_port
from tests.reminders.mailbox import Password, Sink
from tp_core.adapters.email_outbox import OutboxMailer
from tp_core.adapters.email_ses import SesMailer, ses_client
from tp_core.adapters.email_smtp import SmtpMailer
from tp_core.domain.errors import Invalid, Unavailable

SENDER = "Training Programs <coach@example.org>"


def letter(to: str = "ann@example.org", subject: str = "How did week 1 go?", sender: str = SENDER) -> EmailMessage:
    made = EmailMessage(policy=SMTP.clone(cte_type="7bit"))
    made["From"], made["To"], made["Subject"] = sender, to, subject
    made["Message-ID"] = f"<{abs(hash((to, subject)))}@example.org>"
    made["List-Unsubscribe"] = "<https://example.org/api/unsubscribe/x>"
    made["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click"
    made.set_content("Your check-in is open – it takes under a minute.\n")
    made.add_alternative("<p>Your check-in is open.</p>", subtype="html")
    return made


class Way:
    """A mailer, what arrived by it, and the same one with nobody at the other end."""

    def __init__(self, mailer, arrived, gone):
        self.mailer, self.arrived, self.gone = mailer, arrived, gone


@pytest.fixture(scope="module")
def moto():
    made_up = {"AWS_ACCESS_KEY_ID": "test", "AWS_SECRET_ACCESS_KEY": "test", "AWS_DEFAULT_REGION": "eu-central-1"}
    before = {name: os.environ.get(name) for name in made_up}
    os.environ.update(made_up)
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=free_port(), verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    client = ses_client(f"http://{host}:{port}")
    client.create_email_identity(EmailIdentity="coach@example.org")
    yield f"http://{host}:{port}"
    server.stop()
    for name, value in before.items():
        os.environ.pop(name) if value is None else os.environ.update({name: value})


def _moto_letters(url: str) -> list[EmailMessage]:
    backend = httpx.get(f"{url}/moto-api/data.json").json()
    raw = [entry["raw_data"] for entry in backend.get("ses", {}).get("RawMessage", [])]
    return [email.message_from_string(text, policy=default) for text in raw]


@pytest.fixture(params=["outbox", "smtp", "ses"])
def way(request, tmp_path):
    if request.param == "outbox":
        file = tmp_path / "file"
        file.write_text("")
        box = tmp_path / "outbox"

        def files():
            return [email.message_from_bytes(one.read_bytes(), policy=default) for one in sorted(box.glob("*.eml"))]

        yield Way(OutboxMailer(box), files, OutboxMailer(file / "inside"))
    elif request.param == "smtp":
        sink = Sink()
        mailer = SmtpMailer(f"smtp://127.0.0.1:{sink.port}")
        yield Way(mailer, lambda: sink.letters, SmtpMailer(f"smtp://127.0.0.1:{free_port()}"))
        mailer.close()
        sink.stop()
    else:
        url = request.getfixturevalue("moto")
        httpx.post(f"{url}/moto-api/reset")
        ses_client(url).create_email_identity(EmailIdentity="coach@example.org")
        yield Way(
            SesMailer(ses_client(url)),
            lambda: _moto_letters(url),
            SesMailer(ses_client(f"http://127.0.0.1:{free_port()}")),
        )


def test_a_letter_arrives_as_it_was_written(way):
    way.mailer.send(letter())
    (arrived,) = way.arrived()
    assert arrived["Subject"] == "How did week 1 go?"
    assert arrived["To"] == "ann@example.org"
    assert arrived["From"] == SENDER
    assert arrived["List-Unsubscribe"] == "<https://example.org/api/unsubscribe/x>"
    assert arrived["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    assert arrived.get_body(("plain",)).get_content().strip() == "Your check-in is open – it takes under a minute."
    assert "<p>" in arrived.get_body(("html",)).get_content()


def test_several_letters_arrive_each(way):
    for number in range(3):
        way.mailer.send(letter(subject=f"Week {number}"))
    assert sorted(one["Subject"] for one in way.arrived()) == ["Week 0", "Week 1", "Week 2"]


def test_with_nobody_at_the_other_end_it_is_unavailable_and_says_nothing_of_the_letter(way):
    with pytest.raises(Unavailable) as away:
        way.gone.send(letter())
    assert "ann@" not in away.value.message
    assert "127.0.0.1" not in away.value.message


def test_a_letter_put_into_the_outbox_again_replaces_itself(tmp_path):
    box = OutboxMailer(tmp_path)
    box.send(letter())
    box.send(letter())
    assert len(list(tmp_path.iterdir())) == 1


@pytest.fixture
def sink():
    made = Sink()
    yield made
    made.stop()


def test_smtp_keeps_its_connection_and_opens_another_when_the_server_restarted(sink):
    mailer = SmtpMailer(f"smtp://127.0.0.1:{sink.port}")
    mailer.send(letter())
    mailer.send(letter(subject="again"))
    assert len(sink.sessions) == 1
    mailer._kept.sock.close()
    mailer.send(letter(subject="third"))
    assert len(sink.letters) == 3
    mailer.close()


def test_smtp_tells_a_refused_address_from_one_to_try_later(sink):
    mailer = SmtpMailer(f"smtp://127.0.0.1:{sink.port}")
    with pytest.raises(Invalid):
        mailer.send(letter("nobody@example.org"))
    with pytest.raises(Unavailable) as later:
        mailer.send(letter("later@example.org"))
    assert later.value.retryable
    mailer.send(letter())
    assert len(sink.letters) == 1, "and goes on after either"


@pytest.fixture(scope="module")
def certificate(tmp_path_factory):
    folder = tmp_path_factory.mktemp("tls")
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", "key.pem", "-out", "cert.pem", "-days", "2",
         "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1"],
        cwd=folder, check=True, capture_output=True,
    )  # fmt: skip
    return folder


def _server_side(folder):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(folder / "cert.pem", folder / "key.pem")
    return context


@pytest.mark.parametrize("scheme", ["smtp", "smtps"])
def test_smtp_signs_in_over_tls(certificate, scheme):
    tls = _server_side(certificate)
    options = {"ssl_context": tls} if scheme == "smtps" else {"tls_context": tls, "require_starttls": True}
    sink = Sink(authenticator=Password(), auth_required=True, auth_require_tls=scheme == "smtp", **options)
    trusting = ssl.create_default_context(cafile=str(certificate / "cert.pem"))
    good = SmtpMailer(f"{scheme}://me%40x:p%3A%2F%40s@127.0.0.1:{sink.port}", context=trusting)
    good.send(letter())
    assert len(sink.letters) == 1
    wrong = SmtpMailer(f"{scheme}://me%40x:wrong@127.0.0.1:{sink.port}", context=trusting)
    with pytest.raises(Unavailable, match="sign-in of TP_SMTP_URL") as refused:
        wrong.send(letter())
    assert not refused.value.retryable
    with pytest.raises(Unavailable):
        SmtpMailer(f"{scheme}://127.0.0.1:{sink.port}").send(letter())  # nobody vouches for that certificate
    good.close()
    sink.stop()


def test_smtp_sends_no_password_to_another_machine_without_tls(sink):
    mailer = SmtpMailer(f"smtp://me:secret@127.0.0.1:{sink.port}")
    mailer._host = "mail.example.org"
    plain = smtplib.SMTP("127.0.0.1", sink.port)
    with pytest.raises(Unavailable, match="no TLS") as refused:
        mailer._greet(plain)
    assert "secret" not in refused.value.message
    plain.close()


def test_ses_says_that_the_sender_is_not_verified(moto):
    with pytest.raises(Unavailable, match="TP_EMAIL_FROM") as refused:
        SesMailer(ses_client(moto)).send(letter(sender="other@example.com"))
    assert not refused.value.retryable
