"""Everyday questions of training with short answers, recognised by what is asked about and how it is asked.

Answers rest on /work/shared/science.md, named by its ids, and otherwise on what the bodies named beside an entry
publish. A number is told with its source, or called ours. None diagnoses, clears anyone, or sets amounts of food.
"""

import re
from dataclasses import dataclass
from typing import Final

from tp_core.domain.movement import Muscle

_LEAD: Final = (
    r"\W*(?:(?:and|but|so|ok(?:ay)?|also|hey|hi|hello|btw|by the way|coach|um+|well|then|quick question|question"
    r"|one more(?: thing| question)?|just wondering|wondering|(?:i )?wonder|i'?m wondering|(?:do )?you know"
    r"|(?:can|could) you (?:tell|explain)(?: to)? me|tell me|explain(?: to me)?|(?:please )?(?:teach|show) me|any idea|if"
    r"|for a beginner|as a beginner)\b[\s,:;-]*)*"
)
_ASKED: Final = re.compile(
    _LEAD
    + r"(?:(?:what|how|which|why|where)\b(?! (?:i|we|i'?m|i'?d|works|up|hurts)\b)|when (?:do|does|should|shall|can|will|is|are)\b"
    r"|(?:should|shall|do|did|can|could|may|must|am|is|are|will|would)(?:n'?t)? (?:i|we|you|one|it|that|this|there|my)\b"
    r"|(?:should|do|does|is|are|will) (?:the |an? )?(?!know|not\b|care|ask|fine|ok)\w+\b"
    r"(?=.*\b(?:i|me|my|you|normal|ok|okay|bad|good|enough|safe|better|necessary|needed?|worth|dangerous|important|helps?|matter|count|different\w*|work)\b)"
    r"|any (?:tips|advice|good|alternatives?)\b|(?:proper|correct|good) (?:form|technique)\b)"
)
_REQUEST: Final = re.compile(
    r"\b(?:can|could|would|will) (?:you|we) (?:please )?(?!tell|explain|say)\w+|(?<!do )(?<!should )(?<!when )(?<!if )(?<!can )(?<!could )\bi(?:'ve got| have| can do| train| can train) (?:about |only |just )?\d|(?<!do )(?<!should )(?<!when )(?<!if )\bi(?:'d like| want| would like| wanna) (?!to know)"
)
"""A wish put as a question, or facts that a question follows: read as what they state."""


def asked(plain: str) -> bool:
    """Whether a sentence asks something, by its mark or by how it begins."""
    return plain.rstrip(" \"')").endswith("?") or _ASKED.match(plain) is not None


@dataclass(frozen=True)
class Entry:
    """A question by its topic and the ways it is asked, with its answer. The words for facts a plan holds are `everyday`'s."""

    key: str
    about: str
    form: str
    text: str = ""
    states: bool = False
    """Whether such a question often holds facts as well, which are to be read."""
    running: str = ""
    """The answer while a program runs, where that is another one."""


_SHOULD: Final = r"\b(?:need|have to|must|require[ds]?|necessary|worth|mandatory|essential|important|matters?|should|shall|supposed|good idea|bother|better|recommend\w*|useful|helps?|point|skip|can|could|may|ok|okay|bad|good|fine|safe|dangerous|when|how)\b"
_MAY: Final = r"\b(?:can|could|may|should|shall|ok|okay|fine|allowed|safe|alright|bad|good|wrong|problem|normal|smart|wise|what if|what happens|still|do i|when|how)\b"

FOOD: Final = "Food, supplements and medicines I leave to a dietitian, a pharmacist or a doctor."
MINOR: Final = (
    "Under 18 I don't start a program: it takes a guardian's consent and a coach who watches, and that is not possible "
    "here yet. We can go on talking about training."
)

ENTRIES: Final[tuple[Entry, ...]] = (
    # the plan's own numbers: worded in `everyday`
    Entry("openers", r"\bopeners?\b|\bopening attempts?\b|\b(?:first|second|third|1st|2nd|3rd|[123]|my|meet) attempts?\b|\bopen with\b|\battempts? (?:selection|should|do i|are there)\b", r"\b(?:what|how|which|should|where|when|many)\b"),
    Entry("deload", r"\bde-?load\w*\b|\b(?:lighter|easy|recovery) weeks?\b", r"\bwhen\b|\bhow (?:often|soon)\b|\bdo i (?:need|have)\b|\bshould i\b|\bis there\b"),
    Entry("minutes", r"\b\d{1,3} ?(?:minutes?|mins?)\b|\bhalf an hour\b|\ban hour\b", r"\benough\b|\btoo (?:short|little|long|much)\b|\bworth\b|\bdo anything\b|\bcan i (?:get|build|make|become|still)\b(?! it\b| there\b)(?!.*\b(?:under|below|sub|km|miles?)\b)", states=True),
    Entry("lift often", r"\b(?:squat|bench|dead ?lift|press|pull[- ]?ups?)\w*\b", r"\b(?:only|just|why|how come|enough|too (?:little|often|much)|how often|how many times)\b.*\b(?:1 time|once|2 times|twice|3 times|\d ?x|how often|often|times?)\b|\bhow (?:often|many times)\b|\bmore often\b|\b(?:1 time|once|2 times|twice|\d ?x)\b.*\b(?:enough|why|too)\b"),
    Entry("week", r"\bweek (?:[2-9]|[1-5]\d)\b", r"^\W*(?:what|show|how)\b.*\b(?:look|happens?|do|in|planned|is|like)\b(?!.*\b(?:break|off|missed?)\b)"),
    Entry("plates", r"\b(?:load|plates?|put on)\b.*\b\d{2,3}(?:\.\d+)?\b|\b\d{2,3}(?:\.\d+)? ?(?:kg|lbs?|kilos)?\b.*\bplates\b", r"\b(?:how|which|what)\b"),
    # effort, loads, progress
    Entry("add weight", r"\b(?:add|increase|raise|up|go up|put on|move up|progress)\b.*\b(?:weights?|loads?|bar|kilos?|kg|each (?:week|session|time)|heavier)\b|\bgo heavier\b|\bmake progress\b|\bprogress(?:ion)? work\b", r"\b(?:when|how|should|can|do i|what)\b",
          "When the planned reps go up with one or two to spare, take the smallest step: 2.5 kg, for the legs of a new lifter up to 5, and more reps first where that step is big (our default, within ACSM 2009's 2-10 %). In the plan your logs do it: log what you lift and the next load follows."),  # PR1, PR2
    Entry("first weight", r"\b(?:how heavy|(?:what|which|how much) (?:starting )?(?:weights?|load|kilos?|kg|pounds)|start(?:ing)? weights?|how much (?:should|do|can|would) i (?:lift|squat|bench|deadlift|press|use|put|start)|how light)\b|\b(?:find|know|choose|pick) (?:my|the|which|what|right|how much)(?: \w+)? (?:weights?|loads?)\b", r"\b(?:start\w*|first|begin\w*|should|use|lift|find|know|choose|pick|new|put|go|do i|be)\b"),
    Entry("stall", r"^(?!.*\b(?:sore|motivat\w*)\b).*(?:\b(?:not|n't|stopped|never|no|stuck|stall\w*|plateau\w*|weaker|went down|going down|losing strength)\b.*(?:\b(?:strong\w*|progress\w*|gain\w*|improv\w*|grow\w*|bigger|muscles?|results?|going up|moving|increas\w+|heavier|faster)\b)|\bstuck\b|\bplateau\w*\b|\bgetting weaker\b|\bbreak (?:through|past)\b|\bstall\w*\b|\b(?:went|going|goes|gone) down\b)", r"\b(?:why|what|how|should|normal)\b",
          "Look first at sleep, food, whether every session gets done, and whether the sets end two or three reps short of the last one. Less than 3 % over three weeks is noise to us, no stall. If it lasts longer, a lighter week comes before more work; tell it in a check-in once the program runs.",
          running="Look first at sleep, food, whether every session gets done, and whether the sets end two or three reps short of the last one. Less than 3 % over three weeks is noise to us, no stall. If it lasts longer, a lighter week comes before more work: say it in the check-in."),
    Entry("results", r"\b(?:see|notice|get|expect|show) (?:any |some |the |a )?(?:results?|difference|progress|changes?|gains)\b|\bhow (?:fast|quick\w*|soon|much muscle|much strength|much stronger) (?:will|can|do|would|could|should) i\b|\bnewbie gains\b", r"\b(?:how|when|will)\b",
          "Strength often moves within the first weeks, visible size takes months, and people differ widely. I promise nothing; the loads you log will show it better than the mirror."),
    Entry("failure", r"\bfailure\b|\bto (?:the )?(?:max|limit)\b|\ball out\b|\blast rep\b|\breps? (?:left|in the tank|in reserve)\b|\bin (?:the tank|reserve)\b|\bhow hard (?:should|do|must)\b|\bclose to failure\b", r"\b(?:should|need|must|have to|how|better|good|bad|do i|is|why)\b",
          "Close to it is enough: ACSM's 2026 review points to ending sets two or three reps short, and found no clear gain from going to the very last. The plan gives each set its effort; hold to that, above all in squats and presses."),
    Entry("know rpe", r"\brpe\b|\beffort\b|\breps? (?:left|in the tank|in reserve)\b|\brir\b", r"\bhow (?:do|can|should) i (?:know|tell|judge|estimate|guess|rate|measure)\b|\bwhat if i'?m wrong\b|\bhow accurate\b",
          "Ask after the set how many good reps were left: none is 10, one is 9, two is 8. People guess about one rep too few left (Halperin 2022, 414 people) and get better near the end of a set, so a rough number is fine."),
    Entry("cannot yet", r"\b(?:can'?t|cannot|unable to|never) (?:do|manage)?(?: even)? ?(?:a |an |one |1 |any |single )*(?:pull[- ]?ups?|push[- ]?ups?|chin[- ]?ups?|dips?|squats?)\b|\b(?:first|1) (?:pull|push|chin)[- ]?up\b", r"\b(?:what|how|can|should|why)\b",
          "Then begin with an easier form: band-assisted or slow lowering reps and rows for the pull-up, hands raised on a bench for the push-up. A few good sets two or three times in a week, and less help over time.", states=True),
    Entry("too heavy", r"\b(?:fail|miss|can'?t (?:finish|do|complete|make|lift|hit)|couldn'?t|too heavy|too hard|not manage|don'?t (?:manage|make|finish|hit))\b(?!.*\b(?:sessions?|days?|workouts?|weeks?)\b)", r"\bwhat (?:if|do|should|happens)\b|\bhow\b|\bshould\b",
          "Stop there, rest, and finish with less weight or fewer reps; squat and bench inside the safety bars. Log what you really did: the next load follows from that."),
    Entry("too easy", r"\btoo (?:easy|light)\b", r"\bwhat (?:if|do|should)\b|\bhow\b|\bshould\b",
          "Log the real effort and stay with the plan for that day. When several sessions come out easier than meant, the loads go up: the logs and the check-in do that."),
    Entry("percent", r"\b(?:percent(?:age)?|%)\b", r"\b(?:what|which|how much|how heavy|should)\b(?!.*\bmean)",
          "For strength from about 80 % of the max upward; for size anything from 30 % if the sets end close to the last good rep; fast power work at 30 to 70 % (ACSM 2026). The plan climbs through these, phase by phase."),
    Entry("test max", r"\b(?:1 ?rm|1 rep max|max(?:es|imum)?)\b", r"\b(?:find|test|know|work out|calculate|estimate|measure|figure|should i)\b",
          "You needn't test it: a set of up to ten reps gives an estimate with a margin of a few percent, and your logs keep it current. New lifters leave a true max alone for the first four weeks (our rule)."),  # PH3, 3.4
    Entry("sets reps", r"(?<!warm-up )(?<!warm up )\bsets\b|\brep range\b|\d ?x ?\d+ or\b|\breps\b|\bexercises\b", r"\bhow many\b|\bwhat (?:rep|set)\b|\bbest rep\b|\bbetter\b|\benough\b|\btoo many\b",
          "ACSM's 2026 review: for strength two or three sets per exercise from about 80 % of the max, for size ten or more hard sets per muscle in a week. The plan counts them to fit your minutes; fewer still work, more give less and less."),  # ST1, HY1
    Entry("notation", r"\b\d{1,2} ?x ?\d{1,2}\b|@ ?(?:rpe )?\d", r"\b(?:mean|means|read|stand for)\b|^\W*what(?:'s| is) \d",
          "The first number is the sets, the second the reps: 3 x 8 is three sets of eight. What stands behind @ is the load, or the effort as an RPE."),
    Entry("per hand", r"\b(?:per|each|one) (?:hand|dumb ?bell|side|arm|leg)\b|\b(?:both|the) dumb ?bells\b|\bcount (?:for |as )?(?:both|each|the bar|double)\b|\bboth hands\b|\b(?:include|including|with|without) the bar\b|\bweight of the bar\b|\bbar (?:weigh|count|included)\w*\b|\bhow (?:much|heavy) (?:is|does) (?:the|a)(?: \w+)? (?:bar|barbell)\b", r"\b(?:is|are|does|do|should|how|what|count)\b",
          "A dumbbell's load is that of one dumbbell; a barbell's load includes the bar, usually 20 kg or 45 lb. Reps of one-sided exercises are for each side."),
    # rest, warm-up, sessions
    Entry("twice a day", r"\b(?:twice|2 times|two times) (?:a|per|in a|in one) day\b|\b(?:2|two)[- ]a[- ]days?\b|\b(?:2|two|double) (?:sessions?|workouts?|trainings?|runs?) (?:a|per|in a|in one|on one|on the same|the same) day\b", _SHOULD + r"|\bwhat\b|\bmany\b|\btoo\b",
          "Once a day is enough, and the plan counts on that: two in one day tire each other. Where it can't be otherwise, leave six hours or more between them, the one that matters more first, and let one of them be easy (six hours: Robineau 2016)."),
    Entry("rest days", r"\brest days?\b|\bdays? off\b|\bdays? of rest\b|\brest(?:ing)? (?:in )?between (?:sessions|workouts|training days)\b|\bdays? in a row\b|\bback[- ]to[- ]back\b|\bconsecutive\b|\bevery (?:single )?day\b|\b7 days\b", _SHOULD + r"|\bwhat\b|\bmany\b|\btoo\b",
          "At least one day without training each week is our default, and a muscle that worked hard gets a day before the next hard go; two days in a row are no trouble where they train different things. On rest days walk or move as you like, easily."),  # FR1
    Entry("rest", r"\brest(?:s|ing)?\b(?! of\b)|\bbreaks? between\b|\bbetween (?:the |my )?sets\b", r"\bhow (?:long|much|short|many)\b|\bwhat\b.*\brest\b|\b(?:should|can|do|need|shorter|longer|skip|enough|matters?)\b",
          "Three to five minutes in heavy sets of one to six reps, one to three otherwise (ACSM 2009, a convention; its 2026 review found no clear effect on strength). Take longer when the next set needs it; the plan counts the rests in."),  # RS1
    Entry("warm up", r"\bwarm(?:ing|ed)?[- ]?(?:up|ups)?\b|\bwarm-?up sets?\b", r"\b(?:how|should|need|have to|must|what|do i|long|skip|necessary|important|can)\b",
          "A few easy minutes of moving, then climb in the first lift: the empty bar, then about 40, 55, 70 and 85 % of the day's weight with fewer reps each time (our default). Smaller exercises need one light set. Each workout shows its steps."),  # 3.8
    Entry("stretch", r"\bstretch\w*\b|\bfoam roll\w*\b|\bmobility\b|\bcool(?:ing)?[- ]?down\b|\bflexib\w+\b", _SHOULD,
          "It isn't required: lifting through the full range keeps you moving too. Easy stretching afterwards or on its own is fine; long holds are better kept away from heavy sets, since they take some strength for a while (ACSM, NSCA). Stop where it hurts."),
    Entry("order", r"\border\b.*\b(?:exercises?|lifts?|do|train\w*)\b|\bexercise order\b|\b(?:weights|lifting|cardio|running|run|legs|abs|squats?|squatting|bench|dead ?lifts?)\b.*\b(?:first|before|after)\b", r"\border\b|\bbefore or after\b|\bfirst\b|\b(?:should|can|better|is it)\b.*\b(?:before|after) (?:the |my )?(?:weights|lifting|cardio|running|run|legs|abs|squats?|squatting|bench|dead ?lifts?)\b",
          "What matters most comes first, while you are fresh: for strength that is the main lift (ACSM 2026). Cardio goes after the lifting or on another day, unless running is the goal."),
    Entry("session length", r"\b(?:sessions?|workouts?|work ?outs?|training|train)\b", r"\bhow long (?:should|is|are|does|do|will|must)\b.*\b(?:sessions?|workouts?|train(?:ing)?|it take|last)\b(?!.*\b(?:program|plan|weeks?)\b)",
          "As long as you can keep up every week. An hour with three-minute rests holds about 13 working sets (our count); with less time the plan keeps the main lifts and drops the small ones."),  # TM1
    Entry("taper", r"\btaper\w*\b|\b(?:week|days?) before (?:the|my|a) (?:meet|race|comp\w*|event|marathon|test)\b|\blast heavy\b|\bmeet week\b|\brace week\b|\bpeak(?:ing)?\b", r"\b(?:how|what|when|should|do i|can i)\b(?!.*\bmean)(?! (?:is|'s|are) (?:an? |the )?(?:taper|peak))",
          "Sets come down by about half over the last one or two weeks while the loads stay. Powerlifters commonly take the last very heavy squat and deadlift 7-10 days out, the bench within the last week, and stop a few days before (Travis 2021, a survey of 364). The plan's last weeks do that."),
    Entry("gym closed", r"\b(?:gym|rack|bench|machine)\b.*\b(?:closed?|full|busy|crowded|taken|occupied)\b", r"\bwhat\b|\bhow\b|\bcan\b",
          "Do the session on another day, or swap what you can't get to: once the program runs, each workout offers exercises for the kit that is free. Tell me now if some kit is never there.",
          running="Do the session on another day, like “move today to Saturday”, or name what you can't get to, like “rack is taken”: the workout is fitted to what is free."),
    Entry("swap days", r"\b(?:swap|switch|move|change|shift|rearrange|train on (?:other|different|another))\b.*\b(?:days?|sessions?|workouts?|order|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend)\b|\b(?:train|lift|come|go) on (?:different|other|another) days?\b", _MAY,
          "Yes. Keep a day between two hard sessions for the same muscles where you can. Tell me other days while we plan; once it runs, a session is moved on *Today* and the program's page.",
          running="Yes. Say “swap today with tomorrow” or “move today to Saturday”, or move a session on *Today* with *Move or skip*. Keep a day between two hard sessions for the same muscles where you can."),
    Entry("missed", r"\b(?:miss(?:ed|ing)?|skip(?:ped|ping)?|forget|forgot|can'?t (?:make|train|do)|not make)\b.*\b(?:days?|sessions?|workouts?|training|weeks?|it|one|1|train|gym)\b", r"\bwhat\b|\bhappens\b|\b(?:can|may|should|is|ok|bad|how)\b",
          "Nothing breaks. Do it on the next day you can, or go on with the next session; don't squeeze two into one day. It stays on record as not done, and once the program runs you choose whether to carry on, shift the plan or repeat the week.",
          running="Nothing breaks. Do it on the next day you can, or go on with the next session; don't squeeze two into one day. It stays on record as not done; say “carry on”, “shift the plan” or “repeat the week”."),
    Entry("break", r"\b(?:holidays?|vacation|travel\w*|trip|away|week off|weeks? off|time off|month off|break|layoff|lay-off|come back|coming back|get back|return\w*)\b(?!.*\bbetween\b)", r"\bwhat\b|\bhow\b|\bcan\b|\bshould\b|\bwill i lose\b|\bis it\b",
          "A week away costs little; pause the program on its page. Back after 7 to 13 days, take one week about a fifth lighter; after two to four weeks start at about 60 %, and after longer at half and build over four weeks (our steps, after the CSCCa and NSCA consensus of 2019)."),  # RT1
    Entry("stopping", r"\b(?:stop|quit|give up)\b|\bmuscles?\b.*\b(?:turn|lose|lost)\b|\blose (?:my )?(?:muscle|strength|gains)\b", r"\bwhat (?:if|happens)\b|\b(?:will|does|do|when) (?:i|muscles?|my|the)\b.*\b(?:lose|turn|fat|shrink|disappear|stop|quit)\b|\bhow (?:fast|quick\w*|soon) (?:do|will|would) i lose\b",
          "Strength holds for some weeks and then fades slowly, and what was trained once comes back faster than it was built. Muscle doesn't turn into fat; they are different tissue. One short session in a week keeps much of it."),
    Entry("treated", r"\b(?:giv\w+|donat\w+|gave) blood\b|\bvaccin\w*\b|\bjab\b|\bdentist\b|\btattoo\b|\bhung ?over\b|\bhangover\b|\bmedicat\w*\b", r"\b(?:can|should|may|ok|okay|when|how|what|is it)\b",
          "I can't judge that. Ask those who treated you when training is all right again; until then leave it or keep to a walk, and stop when you feel faint or unwell. The session waits: do it on another day."),
    Entry("harder", r"\b(?:get|gets|getting|become) (?:any )?(?:harder|heavier|tougher|serious)\b", r"\b(?:when|does|will|how)\b",
          "Week by week within a phase, and again with each new one: fewer reps, heavier loads. The early weeks leave room on purpose. All weeks stand in the plan, and from the first logged set your own numbers move them."),
    Entry("do more", r"\b(?:do|add|train|lift|fit in|squeeze in|put in) (?:some |a bit |even )?(?:more|extra|another|additional)\b|\bmore (?:days|sessions|sets|volume|exercises)\b|\bextra (?:sets|work|session|day|exercises?)\b", r"\b(?:can|may|should|could|is it|ok|what if|how)\b",
          "Yes, in steps: say more days or minutes while we plan. I let the weekly sets rise by no more than about a fifth and keep a rest day (our defaults). Once it runs, extra work can be logged beside the plan, and sessions that come out too easy raise the loads.",
          running="Yes, in steps: keep the main lifts at what is planned and a day in the week free. Tell me what you did and I write it down beside the program; sessions that come out easier than meant raise the loads."),  # PR3, FR1
    Entry("do less", r"\b(?:do|train|lift) (?:a bit )?less\b|\b(?:only|just) (?:\d|a few|one|1) (?:sets?|exercises?|days?|times?)\b|\bbare minimum\b|\bminimum\b|\bleast\b", r"\b(?:can|may|should|could|is|what|how)\b",
          "Yes. ACSM's 2026 review and the WHO both put strength work at twice a week; two sessions a week with the main lifts in them already do most of it. Say how many days or minutes are real and I plan for those.",
          running="Yes. ACSM's 2026 review and the WHO both put strength work at twice a week; two sessions with the main lifts in them already do most of it. For a day say “only 20 minutes”; for good, design the next program with fewer days."),
    Entry("time of day", r"\b(?:what time|morning|evening|time of (?:the )?day|before work|after work|late at night|at night)\b", r"\b(?:when|what|which|best|better|should|is|can|does)\b",
          "Whenever you can keep to it. In the early morning give the warm-up a few minutes more; late at night leave yourself time to come down before bed."),
    Entry("how much sleep", r"\b(?:hours? of sleep|sleep)\b", r"\bhow (?:much|many|long)\b|\benough\b|\b(?:is|are) \d\b",
          "Adults are advised seven hours or more a night (CDC; AASM 2015), and training makes it no less. Regular hours and a dark, cool room help most; a nap is fine. One short night changes no plan; if you sleep badly for weeks, see a doctor."),
    Entry("sleep", r"\b(?:sleep|slept|sleeping|tired|exhausted|no energy)\b", r"\b(?:how|should|can|does|do|is|what|matter|need)\b",
          "Adults are commonly advised seven hours or more (CDC); strength suffers when it is much less. After a bad night go lighter or shorter, and tell it before the workout so that it can be fitted; if it lasts, see a doctor.",
          running="After a bad night go lighter or shorter: “only 30 minutes” fits today's workout to it, *Different* on a set takes less load. One bad night changes no plan; adults are commonly advised seven hours or more (CDC), and if it lasts, see a doctor."),
    Entry("form", r"\b(?:my (?:form|technique)|form (?:is )?(?:right|good|correct|ok\w*)|doing (?:it|this|them|that) (?:right|correctly|wrong))\b", r"\b(?:is|am|can|how|check|what|look)\b",
          "I can't see you lift. Film a set from the side with a light weight and hold it against the cue beside the exercise, or have a trainer look; add weight only once every rep looks the same."),
    Entry("depth", r"\bhow (?:deep|low|far down)\b|\b(?:parallel|full range|range of motion|half reps|ass to grass|atg)\b", r"\b(?:how|should|need|do i|is|better|have to)\b",
          "As low as you can with the feet flat, the back steady and nothing hurting; ACSM's 2026 review favours the full range. For a powerlifting meet the crease of the hip goes below the top of the knee."),
    Entry("stance", r"\b(?:grip|stance|feet|foot|hands?)\b", r"\bhow (?:wide|narrow|far|should)\b|\bwhat (?:grip|stance)\b|\b(?:wide|narrow|mixed|hook)\b.*\b(?:should|better|or)\b|\bwhich (?:grip|stance)\b",
          "Begin at about shoulder width, a little wider for the bench, and move a finger or a few centimetres at a time to where you are strong and nothing pinches. Then keep it the same every set."),
    Entry("lock out", r"\block(?:ing|ed)?(?: out)?\b", r"\b(?:should|can|do|is|bad|ok)\b",
          "Straighten the joint at the top under control and don't snap into it; in a meet the lift has to be locked out. If that hurts, stop short of it."),
    Entry("knees toes", r"\bknees?\b.*\btoes?\b", r"\b(?:should|can|do|is|are|bad|ok|past|over)\b",
          "They may travel past them, as long as the heels stay down, the knees follow the toes and nothing hurts. If a knee hurts, leave that movement out and have it looked at."),
    Entry("arch", r"\barch\w*\b", r"\b(?:should|can|do|is|bad|ok|how|why)\b",
          "On the bench a small arch with the shoulder blades back is usual; feet down, hips on the bench. In squats and deadlifts keep the back as it stands, neither rounded nor pushed in. If it hurts, less."),
    Entry("weak side", r"\b(?:weak(?:er)?|strong(?:er)?|left|right|other) (?:side|arm|leg|hand)\b|\buneven\b|\bimbalance\w*\b", r"\b(?:should|how|do|first|what|can|is|why)\b",
          "Some difference is ordinary. In one-sided exercises start with the weaker side and do no more reps with the other; let the bar lifts be."),
    Entry("bar place", r"\b(?:high|low)[- ]?bar\b", r"\b(?:or|vs|better|should|which|difference)\b",
          "High bar keeps you upright and is easier to learn; low bar, with the hips further back, lets most people lift a little more. Take the one that feels steady and keep to it."),
    Entry("superset", r"\bsupersets?\b", r"\b(?:can|should|are|is|do|good|bad|ok|how|worth)\b(?!.*\bmean)",
          "They save time with small exercises for different muscles; rest after both. Do the heavy main lifts by themselves, with their full rest."),
    Entry("breathe running", r"\bbreath\w*\b.*\b(?:run|runs|running|jog\w*)\b|\b(?:run|runs|running|jog\w*)\b.*\bbreath\w*\b", r"\b(?:how|when|should)\b(?!.*\b(?:can'?t|short|trouble)\b)",
          "As it comes, through nose and mouth. On an easy run you can still talk in whole sentences; when you can't, slow down or walk. Breathless at rest or far more than the pace explains: stop and get help."),
    Entry("breathe", r"\bbreath\w*\b|\bbrac(?:e|ing)\b", r"\b(?:how|when|should|do i)\b(?!.*\b(?:can'?t|short|trouble)\b)",
          "Breathe in and brace before the rep, hold it through the hard part, breathe out at the top. With heart or blood-pressure trouble ask a clinician before you hold your breath under load. Breathless at rest or far more than the work explains: stop and get help."),
    Entry("tempo", r"\b(?:tempo|slow(?:ly)?|speed|fast) (?:should|do|can|reps?|lift)\b|\bhow (?:fast|slow|quick\w*) (?:should|do|must) (?:i|the|each) (?:lift|lower|move|go|rep|press|squat)\b|\btime under tension\b", r"^(?!.*\b(?:runs?|running|jog\w*)\b).*\b(?:how|should|what|do|does|is)\b",
          "Lower it under control and lift as briskly as you can keep it clean. ACSM's 2026 review found no clear effect of time under tension; only power work has to be fast."),
    Entry("spotter", r"\b(?:train|lift|squat|bench|work ?out) (?:alone|by myself|on my own)\b|\bspotters?\b|\bsafety (?:bars|pins)\b|\bdrop the (?:bar|weight)\b", _SHOULD,
          "Alone, set the safety bars just below your lowest position in squat and bench, leave a couple of reps in you, and leave the collars off the bench bar if there are no safeties. For a true max have someone by."),
    # kit
    Entry("belt", r"\b(?:belts?|straps|wraps|sleeves|gloves|chalk|lifting shoes|(?:which|what|special|running|flat|squat) shoes|shoes|barefoot|gear)\b", _SHOULD + r"|\bwhat\b|\bwhich\b",
          "None of it is needed to begin. A belt helps many people brace in their heaviest sets, straps help when the grip gives out before the back, chalk likewise; flat, firm shoes beat soft running shoes for lifting. A belt guards no back: leave out what hurts."),
    Entry("machines", r"\bmachines?\b.*\b(?:free weights?|barbells?|dumb ?bells?)\b|\bfree weights?\b|\bbarbells? (?:or|vs|versus) dumb ?bells?\b|\bdumb ?bells? (?:or|vs|versus) (?:a )?barbells?\b", r"\b(?:or|vs|versus|better|best|than|as good|should)\b",
          "Neither is clearly ahead: ACSM's 2026 review found no consistent difference between machines and free weights. Train with what you have and like; a lift you want to be tested in has to be practised itself."),
    Entry("need gym", r"\bgym(?: membership)?\b|\bequipment\b", r"\b(?:do i need|have to|must i|need to|necessary|without)\b.*\b(?:gym|join|membership|equipment|buy)\b",
          "No. I plan with what you have, your own weight included; a barbell or dumbbells make the steps finer and legs easier to load. Tell me what there is.", states=True),
    Entry("need coach", r"\b(?:coach|(?:personal )?trainer|pt)\b", r"\b(?:do i need|should i (?:get|hire|have)|worth|necessary)\b",
          "Not to begin. Somebody who watches a few sessions of squat and deadlift saves time, and with pain or a condition it is a clinician you want, not a coach. I see only what you write and log."),
    Entry("music", r"\b(?:music|headphones|earbuds|podcasts?)\b", r"\b(?:can|should|is|ok|does|do|what)\b",
          "As you like. In the gym stay able to hear people around the bar, and outdoors keep an ear free for traffic."),
    Entry("home", r"\b(?:at home|home (?:workout|training|gym)|(?:without|no) (?:a gym|weights|equipment)|dumb ?bells only|(?:only|just) (?:with )?(?:dumb ?bells|bands|body ?weight|my own weight|light weights)|bands?|body ?weight|push[- ]?ups)\b", r"\b(?:can|is|are|could)\b.*\b(?:build|muscles?|strong\w*|enough|work|grow|possible|gain|as good|results?)\b",
          "Yes: for size the load may be anything from about 30 % of the max upward, if sets end close to the last good rep (ACSM 2026). For strength in one lift it takes heavy practice of that lift. Tell me what you have.", states=True),
    # endurance and other sport
    Entry("cardio and gains", r"\b(?:cardio|running|run|cycling|conditioning|hiit)\b", r"\b(?:kill|hurt|ruin|lose|cost|interfere|bad for|affect|slow|stop|eat)\b.*\b(?:gains?|muscles?|strength|progress|lift\w*)\b|\b(?:combine|mix|both|together|same day|alongside)\b",
          "Easy amounts take little away. I keep a hard or long run at least a day from heavy leg work (our default), and the lifting first when strength is the goal."),  # CC1
    Entry("cardio", r"\b(?:cardio|aerobic\w*|conditioning|steps)\b", _SHOULD + r"|\bmuch\b|\boften\b",
          "For your health it's worth having: the WHO advises adults 150 to 300 easy minutes or 75 to 150 hard ones in a week, beside strength work twice (Bull 2020). Brisk walking counts. The plan doesn't demand it; say whether you want it in."),
    Entry("walking", r"\bwalk\w*\b", r"\b(?:is|does|do)\b.*\b(?:enough|count\w*|exercise|training|good)\b",
          "Brisk walking counts towards the WHO's 150 to 300 minutes a week (Bull 2020). It doesn't replace strength work, which the WHO puts beside it on two days."),
    Entry("other sport", r"\b(?:yoga|cross ?fit|pilates|swim\w*|football|soccer|tennis|climb\w*|cycling|bike|biking|hik\w+|dance|dancing|basketball|martial arts|bjj|boxing|walk\w*|sports?)\b", r"\b(?:can|may|should|is it|ok)\b.*\b(?:still|also|as well|too|beside|on (?:rest|off|other|the)|do|play|go|keep|between|with|count\w*)\b",
          "Yes. Tell me on which days, and I keep heavy leg work away from your hard ones (a day apart is our default). Easy sport on rest days is fine.", states=True),
    Entry("resting heart rate", r"\bresting (?:heart ?rate|pulse|hr)\b|\b(?:heart ?rate|pulse|hr)\b.*\b(?:at rest|in bed|on waking|when i wake)\b", r"\b(?:what|which|how|should|is|are|ok|okay|normal|high|low|too|why|bad|do i|\d{2,3})\b",
          "I judge no resting heart rate. Above 100 at rest, one that skips, or one with chest pain, dizziness, fainting or short breath is for a doctor before you train on. A rise over your own usual for some days often comes with little sleep, illness, heat or much training: take it easy then, and have it looked at if it stays."),
    Entry("heart rate", r"\bheart ?rates?\b|\bpulse\b|\bbpm\b|\bhr\b", r"\b(?:what|which|how|should|is|are|ok|okay|normal|high|low|too|zones?|bad|do i)\b",
          "A heart that races at rest or skips, or comes with chest pain, dizziness, fainting or short breath, is for a doctor before you train on. Otherwise heart rate shifts with heat, sleep, coffee, illness and the watch, so I go by breath and effort: easy means that you can talk in whole sentences; where you can't, slow down or walk until you can."),
    Entry("run pace", r"\b(?:run\w*|jog\w*|pace|easy runs?|long runs?)\b", r"\bhow (?:fast|slow|hard)\b|\bwhat (?:pace|speed)\b|\bhow (?:do|should) i pace\b|\bwhich pace\b|\bwhat(?:'s| is) a good pace\b",
          "Easy runs at a pace at which you can talk in whole sentences, however slow that is; most of the running is like that. Only the marked sessions are faster, and the plan says how hard."),
    Entry("run walk", r"\bwalk(?:ing)?\b(?: breaks?)?", r"\b(?:can|may|should|ok|okay|bad|is it)\b.*\b(?:run\w*|breaks?|in between|between)\b",
          "Yes. Walk before you have to, then run on; walk breaks belong to learning to run and cost little in the long ones."),
    Entry("treadmill", r"\btreadmill\b|\bindoors?\b", r"\b(?:can|is|are|should|ok|same|instead|count|good|better)\b",
          "Yes, run by effort there too. Before an outdoor race do some of the runs outside, above all the long ones.", states=True),
    Entry("run often", r"\b(?:run|runs|running|jog)\b", r"\bhow (?:often|many times|many days|far|much|long)\b.*\b(?:should|do|must|need)\b",
          "As often as you recover from: three runs a week suit most beginners, with a rest or lifting day between. Let one run grow by no more than about a tenth over the longest of the last month, or one kilometre (our default after Frandsen 2025, 5,205 runners)."),  # EN1
    # starting, choosing
    Entry("how many days", r"\bdays?\b|\btimes\b|\boften\b|\bsessions\b", r"\bhow (?:many|often)\b.*\b(?:should|do i (?:need|have)|are best|is best|is (?:ideal|enough|good)|ideal|recommend\w*|must|train|work ?out|lift|gym)\b",
          "Two or three days in the week when new, three or four after some months, four or five after years (ACSM 2009, a convention); twice a week for each muscle is what its 2026 review asks. Fewer that you keep beat more that you miss."),  # FR1
    Entry("best program", r"\b(?:programs?|plan|routine|workout)\b", r"\b(?:best|good|which)\b.*\b(?:for (?:a )?beginners?|to start|for me|for women|for men|should i)\b",
          "The one you keep. When new: the whole body on two or three days (ACSM 2009), a handful of big lifts, small steps up. That is what I build from your goal, days and kit.", states=True),
    Entry("get stronger", r"\b(?:get|become|grow|build|gain|increase|improve|raise|bring up|boost)\b.*\b(?:stronger|strength|bigger|muscles?|mass|squat|bench|dead ?lift|press|pull[- ]?ups?|lifts|total|1rm)\b|\b(?:squat|bench|dead ?lift|press|lift) more\b|\bbigger (?:squat|bench|dead ?lift|press)\b", r"^(?!.*\d).*(?:\bhow (?:do|can|should|to|would)\b|\bbest way\b|\bwhat(?:'s| is) the (?:fastest|quickest)\b)",
          "Train it about twice a week, from about 80 % of the max for strength or with ten or more hard sets per muscle for size (ACSM 2026), and let it rise in small steps. Sleep and food carry it. Name a number and a date, and the weeks are laid out towards it.", states=True),
    Entry("split", r"\b(?:split|full[- ]?body|upper[ /-]?lower|ppl|push[ /]pull[ /]legs|bro split)\b", r"\b(?:should|better|best|which|what|or|is)\b(?!.*\bmean)",
          "With the same weekly work no split is clearly ahead for size (ACSM 2026). I choose by your days: the whole body on two or three, split over four or more, so that each muscle comes up twice."),
    Entry("too old", r"\btoo (?:old|young|weak|unfit|fat|late|heavy|skinny|out of shape)\b|\bat my age\b|\bat \d{2}\b|\b(?:over|past) \d{2}\b", r"\b(?:am i|is|can|should|do)\b(?!.*\b(?:weight|bar|load)\b)",
          "It isn't too late to begin: the WHO advises strength work at every adult age, and balance work as well from 65 (Bull 2020). Start light and let it grow; the health question sorts out what a clinician should see first, and under 18 a program needs a guardian and a coach who watches.",
          running="No. Strength and endurance answer to training at every adult age, and the WHO advises both, with balance work as well from 65 (Bull 2020). You may want a day more between hard sessions: say so and the days change. The plan grows only with what you log, and anything new or odd with heart, breath or joints is for a doctor first."),
    Entry("minor", r"\bi'?m (?:only |just )?(?:[89]|1[0-7])\b(?! ?(?:weeks?|months?|days?|kg|st|stone|%|min))", r"\b(?:can|should|may|am|is|too)\b", MINOR),
    Entry("kids", r"\b(?:kids?|children|teen\w*|my (?:son|daughter))\b", r"\b(?:should|can|is|are|safe|may|lift\w*|stunt\w*)\b",
          "NSCA (2009) and AAP (2020): yes with a qualified adult watching, technique first, light loads, two or three days in a week. I plan for adults only; under 18 it takes a guardian's consent and a coach who watches.", states=True),
    Entry("women", r"\b(?:women|woman|female|girls?|ladies)\b", r"\b(?:should|do|does|different\w*|same|can|is|are|train)\b",
          "The same rules: effort, loads by your own max, a little more over time. The studies behind them hold women and men. In pregnancy or after a birth a clinician comes first.", states=True),
    Entry("bulky", r"\bbulky\b|\btoo (?:big|muscular)\b|\blook like a man\b", r"\b(?:will|do|does|how|can|am i|get|make|avoid|is)\b",
          "Not by accident: size takes years of work aimed at it. If you see more than you like, train with fewer sets; strength grows on less than size does."),
    Entry("period", r"\b(?:my|a|the|on) period\b|\bmenstrua\w*\b|\bmy cycle\b", r"\b(?:can|should|is|does|do|how)\b",
          "Train as you feel; there is no rule that loads must drop, and none against going lighter. Strong pain or periods that stay away are for a doctor."),
    Entry("change exercises", r"\bchange (?:my |the |up )?(?:exercises?|routine|program|workouts?)\b|\bmuscle confusion\b|\bsame (?:exercises?|workout|routine)\b|\bswitch exercises\b", r"\b(?:how often|should|when|need|do i|is it|every|why|ok|bad)\b",
          "Seldom: a lift gets stronger by being repeated, so the main ones stay for whole phases. Change what bores you, hurts or can't be loaded further."),
    Entry("one muscle", r"\b(?:belly|stomach|love handles|arm|thigh|spot|face) fat\b|\bfat (?:around|on|off|from) my\b|\b(?:(?:six|6)[- ]?pack|visible abs|get abs|flat stomach)\b|\btone (?:up|my)?\b", r"\b(?:how|can|what|will|which|does)\b",
          "Training one spot doesn't take fat off it; muscle there can grow. I plan the training; food is a matter for a dietitian, and I set no targets for weight."),
    Entry("lose weight", r"\b(?:lose|losing|drop|burn|cut) (?:some |any |more )?(?:weight|fat|kilos?|pounds)\b|\b(?:gain(?:ed)?|put on) (?:some )?weight\b|\bbulk\b|\bcut(?:ting)?\b(?=.*\b(?:bulk|first|should)\b)", r"\b(?:how|can|should|will|what|why|does|is|do|first)\b(?!.*\bmean)",
          "That is decided mostly by food, where I set no targets: a dietitian or a doctor can help. I can plan strength work and walking beside it, which helps to keep muscle.", states=True),
    Entry("compare", r"\b(?:good|weak|strong|average|normal|decent|bad)\b.*\b(?:bench|squat|dead ?lift|press|total|for my (?:age|weight|size))\b|\b(?:bench|squat|dead ?lift|total)\b.*\b(?:good|weak|average|decent|normal)\b|\bam i (?:weak|strong)\b|\bstrength standards?\b", r"\b(?:is|am|what|how|are)\b(?!.*\b(?:for my (?:knee|back|shoulder|hip)|normal to)\b)",
          "I don't rank people: age, size and years in it differ too much. The number to beat is your own last one, and I can set a goal against the weeks you have."),
    Entry("motivation", r"\bmotivat\w*\b|\b(?:stick|keep) (?:to|at|with|going)\b.*\b(?:it|plan|program|training)\b|\bconsisten\w*\b|\blazy\b|\bnervous\b|\bintimidat\w*\b|\bgym anxiety\b", r"\b(?:how|what|should|any|normal)\b",
          "Fix the days and the hour, make the first step small, and log it: two short sessions kept beat four planned. In a new gym write the first session down beforehand; a quiet hour helps."),
    Entry("ice", r"\b(?:sauna|ice baths?|cold plunge|cold showers?|massage\w*|massage guns?|recovery (?:drinks?|boots)|compression)\b", _SHOULD,
          "Pleasant, not part of the plan: sleep, food and rest days do most of the recovering. With heart or blood-pressure trouble ask a clinician before heat or ice." ),
    Entry("dangerous", r"\b(?:lifting|weights|squat\w*|dead ?lift\w*|bench\w*|strength training|training|crossfit|running)\b", r"\b(?:is|are|isn'?t|aren'?t)\b.*\b(?:dangerous|safe|risky|bad for (?:you|me|the joints|joints))\b|\bwill i (?:get )?(?:hurt|injured?)\b|\bhow (?:do|can) i (?:avoid|not get) (?:injur\w+|hurt)\b|\binjure myself\b",
          "No training is without risk, and I can't promise you none. What keeps it low in practice: light to begin with, the same clean rep every time, small steps, and leaving out what hurts. What a clinician should see first, the health question asks."),
    # the app
    Entry("change later", r"\b(?:change|edit|adjust|correct|undo)\b.*\b(?:later|afterwards|again|once|after|plan|program|goal|it|mind)\b", r"\b(?:can|could|may|what if|how|is it possible)\b",
          "Yes. While we plan, tell me anything and it is built anew. Once it runs, exercises and weights are changed in the workout, sessions are moved or paused on the program's page, and a check-in can lead to a suggested change you accept or not.",
          running="Exercises and weights are changed in the workout, sessions are moved on *Today*, a pause is on the program's page, and a check-in can lead to a suggested change you accept or not. Other days or another goal take a new program."),
    Entry("where", r"\b(?:log|track|record|write down|enter|see|find|start|print|export)\b.*\b(?:workouts?|sets?|program|plan|sessions?|training|weights?|progress|it)\b", r"\b(?:where|how) (?:do|can|will|should|is|are|would)\b(?!.*\bstart (?:lift|train))",
          "The draft stands beside this talk; *Review* checks and starts it. From then on *Today* has each workout with its sets and loads, and that is where you log; the program's page has all the weeks.",
          running="*Today* has each workout with its sets and loads, and that is where you log; the program's page has all the weeks, and *Take it along* there gives them as a calendar, a table or a page to print."),
    Entry("check-in", r"\bcheck(?:ing)?[- ]?ins?\b", r"\b(?:how|what|when|why|do i)\b",
          "Once a week, in a minute, on *Check-in* or here: how the week went from 1 to 5, what hurt or got in the way. What follows is at most one suggested change, which you accept or not."),
    Entry("afterwards", r"\b(?:after|when|once)\b.*\b(?:program|plan|it|weeks?)\b.*\b(?:ends?|over|finish\w*|done|complete\w*)\b|\bafter the (?:program|plan|meet|race)\b", r"\bwhat\b",
          "Then you rate it and choose what follows: a next program, holding what you have, or a rest. What you logged stays, and a next one starts from those numbers."),
    Entry("friend", r"\b(?:friend|partner|wife|husband|girlfriend|boyfriend|brother|sister)\b", r"\b(?:can|could|should|may)\b.*\b(?:do|use|join|follow|share|same|train)\b",
          "Train together, but not by the same numbers: loads, limits and the health question are each person's own. They can make a program of theirs here."),
    # food: general words only, amounts are a dietitian's (science.md 4)
    Entry("eat when", r"\b(?:eat|food|meal|breakfast|fasted|empty stomach|snack)\b", r"\b(?:before|after|when|fasted|empty stomach)\b",
          "Most people train best an hour or more after a meal, and eat normally afterwards; try what sits well. With diabetes or another condition, ask your doctor first."),
    Entry("drink", r"\b(?:water|drink enough|hydrat\w+|electrolytes|sports drinks?)\b", r"\b(?:how|should|what|need|do i|when)\b",
          "Drink when thirsty, some before and during, more in heat and on long runs. How much differs from person to person, and with heart or kidney trouble it is your doctor's to say."),
    Entry("protein", r"\bproteins?\b(?! (?:powder|shakes?|bars?))", r"\b(?:how|what|do i|should|enough|need|when|which)\b",
          "In general: some protein in each meal, spread over the day, helps muscle to recover, and most people get there with ordinary food. How many grams are right for you is a dietitian's to say, above all with kidney trouble."),
    Entry("eat", r"\b(?:eat|eating|diet|food|nutrition|carbs|meals?|vegan|vegetarian)\b", r"\b(?:what|how|should|can|do i|need|is|does|matter)\b(?!.*\b(?:calories?|kcal|macros|keto|fasting|lose|beer|wine|alcohol|sugar|bread)\b)",
          "In general: regular meals with some protein in each, plenty of vegetables and fruit, enough to drink, and enough food for the work you do. Amounts and plans I leave to a dietitian, who knows your health and your aims."),
    # soreness and illness come last: what names a part that hurts is `pain`
    Entry("sore", r"\b(?:sore|soreness|doms|aching|achy|stiff)\b", r"\b(?:normal|can|should|ok|okay|bad|good|why|how|is it|mean|means|sign|supposed|what|do i|will)\b",
          "Muscles sore for one to three days after something new are common; it fades with repetition and says nothing about how good the session was. Train other muscles or go lighter meanwhile. Sharp pain, a joint that hurts, or soreness far worse than you know it is for a doctor, dark urine at once."),
    Entry("ill", r"\b(?:cold|flu|fever|sick|ill|covid|virus|infection|cough|sniffles?|unwell|antibiotics)\b(?! (?:plunge|shower|bath|weather|outside|water))", r"\b(?:can|should|could|may|ok|okay|when|what|is it|do i|how|still|train\w*)\b",
          "With a fever, or when it sits in chest or stomach, don't train; see a doctor if it lasts or worries you. With less than that rest is never wrong, and whether you feel up to something short and easy is yours to judge. Come back a step lighter; nothing is lost in a few days."),
)  # fmt: skip

TEXTS: Final = {entry.key: entry.text for entry in ENTRIES}
IN_TRAINING: Final = TEXTS | {entry.key: entry.running for entry in ENTRIES if entry.running}
"""The same while a program runs."""
_READY: Final = tuple((entry, re.compile(entry.about), re.compile(entry.form)) for entry in ENTRIES)
_STATES: Final = frozenset(entry.key for entry in ENTRIES if entry.states)
MUSCLES: Final = {
    "chest": Muscle.CHEST, "pecs": Muscle.CHEST, "back": Muscle.BACK, "lats": Muscle.BACK, "quads": Muscle.QUADS,
    "thighs": Muscle.QUADS, "legs": Muscle.QUADS, "hamstrings": Muscle.HAMSTRINGS, "glutes": Muscle.GLUTES,
    "butt": Muscle.GLUTES, "booty": Muscle.GLUTES, "shoulders": Muscle.SIDE_DELTS, "delts": Muscle.SIDE_DELTS,
    "rear delts": Muscle.REAR_DELTS, "biceps": Muscle.BICEPS, "arms": Muscle.BICEPS, "triceps": Muscle.TRICEPS,
    "calves": Muscle.CALVES, "abs": Muscle.ABS, "core": Muscle.ABS, "lower back": Muscle.LOWER_BACK,
    "forearms": Muscle.FOREARMS, "grip": Muscle.FOREARMS,
}  # fmt: skip
"""Muscles as people call them."""


def topic_in(sentence: str) -> str:
    """The everyday question a sentence asks, by its key; empty for none."""
    if not asked(sentence) or _REQUEST.search(sentence):
        return ""
    return next((entry.key for entry, about, form in _READY if about.search(sentence) and form.search(sentence)), "")


def only_asks(key: str) -> bool:
    """Whether a sentence that asks this states no facts beside."""
    return key not in _STATES
