"""Replies to “Shall we make it 6, or keep 7?”, with what was decided. The second half is only measured."""

TUNED: tuple[tuple[str, str], ...] = (
    ("Make it 6 days", "accepted"), ("Keep 7 days", "declined"), ("make it 6 days.", "accepted"), ("ok", "accepted"), ("yes, let's do that", "accepted"),
    ("sounds sensible", "accepted"), ("you're right, 6 it is", "accepted"), ("fair point", "accepted"), ("good idea, thanks", "accepted"), ("I agree", "accepted"),
    ("6", "accepted"), ("you decide", "accepted"), ("no", "declined"), ("nope", "declined"), ("no, I want to keep 7", "declined"), ("I'd rather keep it as it is", "declined"),
    ("7", "declined"), ("leave it", "declined"), ("not really", "declined"), ("I know what I'm doing", "declined"), ("stop asking", "declined"), ("my call, 7", "declined"),
    ("how about every second week off?", "adjusted"), ("yes but only for the first month", "adjusted"), ("could we compromise", "adjusted"), ("maybe half of them easy", "adjusted"),
    ("what is a deload?", "unanswered"), ("I have a barbell and a rack", "unanswered"), ("my knee hurts", "unanswered"), ("what does RPE mean?", "unanswered"),
)  # fmt: skip

MEASURED: tuple[tuple[str, str], ...] = (
    ("sure, whatever you think", "accepted"), ("alright then", "accepted"), ("makes sense to me", "accepted"), ("deal", "accepted"), ("go with 6", "accepted"),
    ("okay let's try that", "accepted"), ("fine by me", "accepted"), ("yeah you're probably right", "accepted"), ("happy with 6", "accepted"),
    ("nah", "declined"), ("no thanks", "declined"), ("I'll stick with 7", "declined"), ("I can handle it", "declined"), ("absolutely not", "declined"),
    ("I disagree", "declined"), ("keep it", "declined"), ("don't want to change that", "declined"), ("I want all 7", "declined"),
    ("what about 6 for now and 7 later", "adjusted"), ("ok but can one of them be short?", "adjusted"), ("let's meet in the middle", "adjusted"),
    ("can we do 6 instead only in the first phase", "adjusted"), ("when does it start?", "unanswered"), ("I weigh plates in kg", "unanswered"),
    ("full gym", "unanswered"), ("which exercises are in it?", "unanswered"),
)  # fmt: skip
