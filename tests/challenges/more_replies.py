"""Replies to the other challenges, by the offered replies of each, with what was decided."""

DATE = ("Move the date", "Take it as a direction", "Leave it as it is")
LIGHTER = ("Keep the lighter weeks", "", "Train through them")
RAISES = ("Keep to 20 %", "", "Go faster")
SKIPPED = ("Move it to another day", "Make it shorter", "Keep it where it is")
EASY = ("Keep it at RPE 7", "", "As planned")
EXTRA = ("Leave them out", "", "I'll keep them")
SMALLER = ("From a smaller step", "", "From what I did")
SETS = ("Start with 14", "", "Keep 20 sets")
DAYS = ("Make it 3 days", "Make it 4 days", "Keep 6 days")

REPLIES: tuple[tuple[tuple[str, str, str], tuple[tuple[str, str], ...]], ...] = (
    (DATE, (
        ("a later date is fine", "accepted"), ("no, keep the date", "declined"), ("june stays", "declined"), ("the date can't move", "declined"), ("leave the date alone", "declined"),
        ("direction is fine", "adjusted"), ("as a direction then", "adjusted"), ("let's call it a direction", "adjusted"), ("just a direction", "adjusted"),
        ("move it", "accepted"), ("ok, a later date", "accepted"), ("let's move the date", "accepted"), ("hm ok then", "accepted"), ("well, alright", "accepted"),
        ("leave it", "declined"), ("keep it", "declined"), ("don't move the date", "declined"), ("no way, do it as I said", "declined"), ("stay with it", "declined"), ("I don't want to move it", "declined"),
        ("I know it's tight, keep it", "declined"), ("as it is please", "declined"), ("your call", "accepted"), ("what do you think?", "unanswered"),
    )),
    (LIGHTER, (
        ("push through", "declined"), ("lighter it is", "accepted"), ("nope, straight through", "declined"),
        ("keep it", "accepted"), ("keep them", "accepted"), ("keep the light weeks", "accepted"), ("leave them in", "accepted"), ("lighter is fine", "accepted"), ("ok lighter then", "accepted"),
        ("I'll train through", "declined"), ("no light weeks", "declined"), ("I don't need lighter weeks", "declined"), ("train through", "declined"), ("skip them", "declined"), ("no way", "declined"), ("don't keep them", "declined"),
        ("maybe just every second one", "adjusted"), ("hmm fine", "accepted"), ("whatever", "accepted"), ("up to you coach", "accepted"),
    )),
    (RAISES, (("faster please", "declined"), ("I want to go faster", "declined"), ("20 is fine", "accepted"), ("not faster", "accepted"), ("stick to it", "accepted"), ("slower is ok", "accepted"), ("ok you win", "accepted"))),
    (SKIPPED, (
        ("just shorten it", "adjusted"), ("it's fine where it is", "declined"), ("don't touch it", "declined"), ("saturday would be better", "accepted"),
        ("another day works better", "accepted"), ("move it", "accepted"), ("shorter is good", "adjusted"), ("make it short", "adjusted"), ("keep it", "declined"), ("leave it there", "declined"), ("monday is fine, keep it", "declined"),
        ("don't move it", "declined"), ("hm, another day then", "accepted"), ("can you make it shorter?", "adjusted"), ("could it be on another day?", "accepted"), ("why?", "unanswered"),
    )),
    (EASY, (("rpe 7 then", "accepted"), ("as planned please", "declined"), ("I want it as planned", "declined"), ("easier sounds good", "accepted"), ("keep it at 7", "accepted"), ("do it as I said", "declined"), ("nah I'm good, as planned", "declined"))),
    (EXTRA, (
        ("drop them", "accepted"), ("I like them", "declined"), ("no extras this week then", "accepted"), ("I'll do them anyway", "declined"),
        ("keep them", "declined"), ("I'm keeping them", "declined"), ("leave them out", "accepted"), ("ok I'll drop them", "accepted"), ("leaving them out", "accepted"), ("no, they stay", "declined"), ("I want the extra ones", "declined"))),
    (SMALLER, (("smaller is fine", "accepted"), ("the smaller one", "accepted"), ("what I did", "declined"), ("go from what I lifted", "declined"), ("small step ok", "accepted"))),
    (SETS, (("14 it is", "accepted"), ("all 20", "declined"), ("all of them", "declined"), ("start low", "accepted"), ("I want all", "declined"), ("17?", "adjusted"), ("fine, but 16", "adjusted"))),
    (DAYS, (
        ("do as you think", "accepted"), ("it's my body", "declined"), ("absolutely", "accepted"), ("of course not", "declined"), ("lol no", "declined"), ("eh sure", "accepted"), ("my squat is 100", "unanswered"), ("maybe", "unanswered"),
        ("fine but 4 days", "adjusted"), ("make it 5", "adjusted"), ("three is ok", "accepted"), ("keep six", "declined"), ("keep it", "declined"), ("no", "declined"), ("6 or nothing", "declined"),
        ("hm ok then", "accepted"), ("ok then 3", "accepted"), ("meh, fine", "accepted"), ("if you say so", "accepted"), ("if you must", "accepted"), ("I guess", "accepted"), ("I suppose so", "accepted"),
        ("yeah no", "declined"), ("not happening", "declined"), ("no chance", "declined"), ("I said 6", "declined"), ("do what I asked", "declined"), ("as I said", "declined"), ("I'd rather not", "declined"),
        ("my knee hurts", "unanswered"), ("I have dumbbells and a bench", "unanswered"), ("how long is a session?", "unanswered"), ("I train mondays", "unanswered"), ("not sure", "unanswered"), ("hm", "unanswered"),
    )),
)  # fmt: skip
