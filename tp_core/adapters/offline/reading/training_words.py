"""What an athlete asks or tells while a program runs, by its key: `ill`, `holiday`, `swap days`, `too hard` ...

The order matters: the more exact stands first. What is asked needs a question; what is told or wished does not.
"""

import re
from typing import Final

from tp_core.adapters.offline import advice
from tp_core.adapters.offline.reading.words import Text

DAY: Final = r"(?:today|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day)"
_DAYS: Final = r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?"
_LIFTS: Final = r"\b(?:squats?|squatting|bench\w*|dead ?lifts?|deadlifting|press\w*|pull[- ]?ups?|rows?|curls?|lunges?|dips?|raises?|planks?)\b"
_ILL: Final = r"(?:ill|sick|unwell|poorly|(?<!hay )fever\w*|flu|cold|covid|virus|stomach bug|a bug|food poisoning|tonsillitis|infection)"
_AWAY: Final = r"(?:holidays?|vacation|travel\w*|trips?|abroad|fly(?:ing)?)"
_MAY: Final = r"(?:can|could|may|should|shall|is it (?:ok|okay|possible|fine|alright)|would it be)"
_SPORT: Final = r"(?:football|soccer|tennis|basketball|volleyball|squash|badminton|hockey|rugby|climb\w*|boulder\w*|martial arts|boxing|judo|dance|dancing|ski(?:ing)?|golf|surf\w*)"
_EASY: Final = r"(?:cardio|swim\w*|cycl\w+|bike|biking|hik\w+|yoga|jog\w*|run|running|walks?|walking)"

INJURY: Final = re.compile(
    r"\b(?:injured|strained|sprained|pulled (?:a|my)|torn?|twisted|broke(?:n)? (?:a|my)|fractured|dislocated|slipped (?:a )?disc"
    r"|dropped (?:\w+ ){1,5}on(?:to)? (?:my|the) (?:left |right |big )?(?:foot|feet|toes?|hand|fingers?|leg|shin|knee|ankle))\b"
)
"""Words for what happened to a part, rather than for what it feels like."""

_ASKED: Final = (
    ("swap days", rf"^\W*{_MAY}\b.*\b(?:swap|switch|trade|exchange)\b.*\b{DAY}\b.*\b{DAY}\b"),
    ("move", rf"\b{_MAY} i (?:do|train|have) (?:it|this|that|today'?s? (?:session|workout|run|training)|(?:the|my) (?:session|workout|run|training)) (?:tomorrow|on {_DAYS}|{_DAYS})\b|\b{_MAY}\b.*\b(?:train|run|do (?:it|this|that|today'?s?|(?:the|my|{_DAYS}'?s?) (?:\w+ )?(?:run|session|workout))|go|lift|work ?out)\b.*\b(?:tomorrow|{_DAYS})\b.*\binstead\b|\binstead of {DAY}\b|^\W*{_MAY}\b.*\b(?:move|shift|push|postpone)\b.*\b{DAY}\b"),
    ("skip day", rf"\b{_MAY}\b[^.;!]*\b(?:skip|leave out|miss|cancel|drop)\b (?:(?:the|my|this|next|on) )*(?:tomorrow|{_DAYS})\b"),
    ("two in one", r"\bdo both\b|\b(?:2|both|double) (?:sessions?|workouts?|trainings?)\b.*\b(?:day|today|tomorrow|row)\b|\b2 times (?:a|in (?:a|1)) day\b|\b(?:combine|merge)\b.*\b(?:sessions?|workouts?|days?)\b"),
    ("made up", rf"\bif i miss (?:1|one|a (?:session|workout|day))\b|\b(?:make up|catch up|make it up|do it (?:today|tomorrow|later))\b|\bwhat (?:if|happens (?:if|when)) i (?:miss|skip)\b|\b(?:missed|skipped)\b.*\b(?:{_DAYS}'?s?|session|workout|it|day|1)\b.*\b(?:do|now|today)\b"),
    ("progress", r"\b(?:on (?:track|plan|schedule|course)|ahead|behind|how far (?:am i|off)|will i (?:hit|reach|make|get|lift|squat|bench|run)|when (?:do|will|would|can) i (?:hit|reach|get|make|lift|squat|bench|pull|run)\b.*\d|am i doing (?:well|ok|okay|good|fine|alright)|am i (?:making|getting|going|close|stronger|improving|progressing)|how close|my progress|how am i doing|(?:is|are) (?:it|this|that|my (?:program(?:me)?|plan|training)|the (?:program(?:me)?|plan)) (?:actually |even |really )?(?:working|helping|doing anything)|does (?:it|this) (?:actually |even |really )?work\b|what(?:'?s| is| are) my (?:current |estimated )*(?:max(?:es|imums?)?|1 ?rms?|one rep max(?:es)?|numbers|prs?|pbs?)\W*$|(?:reach|hit) my goal)\b(?!.*\b(?:hurt|injur\w*|sick|ill|bulky|fat)\b)"),
    ("last week", r"\bhow (?:did|was|went)\b.*\blast week\b|\bwhat did i \w+ last week\b|\blast week'?s? (?:sessions?|training|workouts?)\b|\bhow many\b.*\blast week\b"),
    ("logged", r"\b(?:did|have) (?:i|you) (?:log\w*|save\w*|record\w*|write|finish\w*)\b|\b(?:is|was|were|are) (?:it|today|my (?:workout|sets?)|yesterday) (?:logged|saved|recorded)\b|\bwhat did i (?:do|train|lift|log) (?:today|yesterday)\b|\bhow(?:'d| did) i do(?: today| yesterday)?\W*$"),
    ("last", r"\b(?:what|how|when) (?:did|was|were|have)\b.*\b(?:last (?:workout|session|time)|i last (?:train\w*|lift\w*))\b"),
    ("phase", r"\b(?:what|which) (?:phase|block|cycle) (?:am i|is this|is it|are we)\b|\bwhere am i in\b"),
    ("test day", r"\bwhen\b.*\b(?:test|max out|try) (?:my |a |the |out )?(?:\w+ )?(?:max\w*|1 ?rm|1 rep max|pr|squat|bench|dead ?lift)?\b.*$(?<!weeks)|\bwhen is (?:the|my) test\b"),
    ("heavier", r"\b(?:next|when\b.*) (?:heav\w+|hard\w*) week\b|\bwhen\b.*\b(?:get|gets|go|become|it) (?:heavier|harder)\b|\bnext phase\b"),
    ("rest day", r"\b(?:next|any|when\b.*) rest days?\b|\bwhen\b.*\b(?:day off|days off|free days?)\b|\bwhich days are (?:free|off|rest)"),
    ("left", r"\bhow many (?:more )?(?:sessions?|workouts?|days?|trainings?)\b.*\b(?:left|to go|remain\w*|still|more|this week)\b"),
    ("stands in", rf"\b{_MAY}\b.*\b(?:do|use|have|take|try)\b.*{_LIFTS}.*\binstead\b"),
    ("other kit", r"\b(?:dumb ?bells?|machines?|cables?|bands?|kettle ?bells?|bar ?bell|smith)\b.*\binstead\b|\binstead of (?:the |a )?(?:dumb ?bells?|machines?|cables?|bar ?bell|bar)\b"),
    ("lift", rf"\b(?:should|do|am|can|will|may|when|is|how much|what)\b.*{_LIFTS}.*\b(?:today|tonight|tomorrow|next|again|{_DAYS})\b|\bwhen\b.*\b(?:next|do i|am i)\b.*{_LIFTS}"),
    ("load of", rf"^(?!.*\b(?:first|start\w*|begin\w*)\b).*\b(?:what|which|how much) (?:weight|load)\b.*{_LIFTS}|\bhow heavy\b.*{_LIFTS}|\bwhat do i (?:lift|use|put on)\b.*{_LIFTS}"),
    ("sport", rf"\b{_MAY}\b.*\b{_SPORT}\b"),
    ("cardio", rf"\b{_EASY}\b.*\b(?:too|also|as well|beside\w*|on (?:the |my )?(?:rest|off|other|free)|extra|on top|between)\b|\b{_MAY} (?:i )?(?:do|add|go|still)\b.{{0,14}}\b{_EASY}\b(?!.*\b(?:before|after|first)\b)"),
    ("weekday", rf"^(?!.*\b(?:swap|switch|move|closed|instead|if)\b).*\b(?:what|which|is|do i|am i|have i|did i|what'?s|whats|was)\b.*\b{_DAYS}\b"),
    ("warm-up", r"\bskip\b.*\bwarm|\bwithout warm|\bwarm(?:ing)?[- ]?up\b.*\bskip\b"),
    ("skip", r"\b(?:skip|miss|leave out)(?: it| today'?s?| this| the (?:session|workout)| training| a)?(?: (?:workout|session|training|day))?(?: today)?(?:\W*$|,? (?:because|since|as|cos|i'?m|i am)\b|,\s*(?:so |too |very |just |really )?(?:tired|exhausted|knackered|busy|no time)\b)"),
    ("deload", r"\b(?:skip|ignore|leave out|need|do|have to|should)\b.*\b(?:de-?load\w*|lighter week|easy week|light week)\b"),
    ("parts", rf"\b(?:skip|leave out|miss|drop|without|cut)\b.*(?:\b(?:accessor\w*|last (?:exercise|set|1)s?|some exercises|an exercise|1 exercise|exercises|sets?)\b|{_LIFTS})"),
    ("nervous", r"\b(?:do|doing) (?:it|this|them|something|the \w+) (?:all )?wrong\b"),
    ("all", r"\b(?:can'?t|cannot|don'?t) (?:do|finish|manage|complete) (?:all|every)\b|\b(?:do i (?:have|need) to|must i|should i) (?:do|finish) (?:all|every)\b"),
    ("order", r"\b(?:in|this|that) (?:this |that |the same )?order\b|\b(?:another|different|any|other|change the|what) order\b|\border\b.*\b(?:exercises?|sets?|matter)\b|\b(?:exercises?|accessor\w+)\b.*\bfirst\b"),
    ("little time", r"\b(?:what if|if) i (?:only |just )?(?:have|had|get|got)\b.*\b\d+ ?(?:min\w*|m)\b|\b(?:is|are) \d+ ?min\w* enough\b"),
    ("loads", r"\bhow (?:do|can|should|would) i (?:know|find|choose|pick|decide|work out)\b.*\b(?:weights?|loads?|heavy|kilos?|kg)\b|\b(?:what|which|how much) (?:weight|load) (?:do|should|shall|must|can) i (?:use|take|lift|put|start)\b"),
    ("add", rf"\b(?:extra|additional|another|1 more|more) (?:set|sets|workouts?|sessions?|day|exercises?|training)\b|\bdo more\b|\badd\b.*(?:\b(?:exercises?|sets?|arms?|abs)\b|{_LIFTS})|\blift more\b"),
    ("log", r"\b(?:how|where) (?:do|can|should|would) i (?:log|record|track|enter|note)\b"),
    ("correct", r"\bhow (?:do|can) i (?:correct|change|fix|undo|edit|delete)\b.*\b(?:set|sets|log|weight|entry|it|workout)\b"),
    ("repeat", r"\b(?:repeat|redo|do)\b.*\bweek\b.*\bagain\b|\b(?:repeat|redo) (?:this|the|last|a|that|my)?(?: whole)? ?week\b"),
    ("new", r"\b(?:start|make|create|design|get|begin)\b.*\b(?:new|another|next) (?:program|plan|programme|1)\b"),
    ("next", r"\b(?:what|and) (?:comes|happens|is|do i do|do we do|'s|will happen|next)\b.*\b(?:after (?:this|the|my) (?:program|plan|programme|12 weeks|last week)|when (?:this|it|the program) (?:ends|is over|finishes)|at the end)\b"),
)  # fmt: skip
_WISHED: Final = (
    ("parts", r"^\W*(?:i'?ll |let me |can i |just )?(?:skip|drop|leave out) (?:the |my |all )?(?:accessor\w*|small stuff|rest of (?:it|the exercises))\W*$"),
    ("deload", r"^\W*(?:please |can we |let'?s |i want to |i'?ll |i'?m )?(?:skip(?:ping)?|ignore|leave out|drop|no) (?:the |this |my )?(?:de-?load|lighter week|easy week|light week)\b"),
    ("progress", r"^\W*(?:(?:what about|and|show|what'?s|whats|what are) )?(?:my )?(?:est(?:imated)? )?(?:max(?:es)?|numbers|e?1 ?rms?|prs|pbs)\W*$|\bhow far (?:am i |off |away )*from\b.*\d"),
    ("logged", r"\bhow many (?:sets|reps|exercises) (?:did i|have i)\b|^\W*(?:and |so )?(?:(?:was|is) (?:that|it) (?:ok|okay|good|enough|fine|alright|any good)|how was (?:that|it|i))\W*$"),
    ("add", r"^\W*(?:please |pls |give me )?(?:add (?:more )?volume|more (?:sets|volume|reps|work))\W*(?:pls|please)?\W*$"),
    ("add", rf"^\W*(?:please |can you |could you )?add\b.*(?:{_LIFTS}|\b(?:arms|abs|biceps?|triceps?|sets?|exercises?|calves)\b)"),
    ("all but", r"\b(?:did|done|finished|completed) (?:everything|all(?: of it)?|the (?:rest|lot|whole (?:thing|session|workout))) (?:except|apart from|besides|minus|without|but(?: not| no)?|bar)\b|\b(?:done|finished|all done),? (?:except|apart from|minus|but not|but no)\b"),
    ("parts", rf"\bskip(?:ping)? (?:the |my )?(?:calf\b|calves|abs|core|arms|accessor\w+|assistance|last (?:1|one|exercise|two|2)|{_LIFTS})"),
    ("train anyway", r"\b(?:can|could|may|should|shall) i (?:still |just |not )?(?:train|lift|work ?out|run|go|do (?:it|something|a session)) (?:anyway|all the same|regardless|even so)\b|\b(?:bored|itching|restless)\b.*\b(?:train|lift|gym|session|work ?out|run)\b"),
    ("parts", r"\b(?:only|just) (?:do )?half\b|\bdo (?:only |just )?half\b"),
    ("progress", r"\bam i (?:really |even )?ready(?: for (?:it|this|the|my)\b.*)?\W*$|\bam i (?:still )?on (?:track|course|schedule)\b"),
    ("no time on", rf"\b{_DAYS} i(?:'ve| have|'ve got| have got) (?:the|an?|my) (?:dentist|doctor\w*|appointment|meeting|wedding|party|funeral|exam|flight)\b|\b(?:can'?t|cannot) (?:do )?(?:on )?(?:this )?(?:tomorrow|{_DAYS})\W*$|\bmeetings?\b.*\b{_DAYS}\b|\b{_DAYS}\b.*\b(?:meetings?|work late|late shift)\b|\b(?:can'?t|cannot) (?:run|train|lift|do anything) (?:at all )?(?:this|next) week\b|\bno (?:training|gym|workout|run|running) (?:on )?(?:tomorrow|{_DAYS})\b|\b(?:tomorrow|{_DAYS})\b[^.;!?]{{0,40}}\b(?:can'?t|cannot|won'?t be able to|not able to) (?:train|lift|run|go|make it|come|work ?out)\b|\b(?:can'?t|cannot|won'?t be able to|not able to|unable to|no time to)\b.{{0,12}}\b(?:train|lift|go|make it|come|do it|work ?out)\b.*\b(?:tomorrow|{_DAYS}|this week|next week)\b|\b(?:can'?t|cannot|won'?t) (?:make|do) (?:it )?(?:on )?(?:tomorrow|{_DAYS})\b"),
    ("little time", rf"\b(?:only|just) (?:have |got |had )?(?:about |around )?\d+ ?(?:min\w*|m)\b.*\b(?:tomorrow|{_DAYS})\b|\b(?:tomorrow|{_DAYS})\b.*\b(?:only|just) (?:have |got )?(?:about |around )?\d+ ?(?:min\w*|m)\b"),
    ("length", r"\b(?:make|want|extend|shorten|can)\b.*\b(?:program|plan|programme|it)\b.*\b(?:longer|shorter)\b|\b(?:extend|shorten) (?:the |my )?(?:program|plan|programme)\b"),
    ("event moved", r"\b(?:move|change|shift|postpone|push)\b (?:my |the )?(?:\w+ )?(?:meet|race|event|competition|comp|marathon)\b|\b(?:meet|race|event|competition|comp|marathon|date)\b.*\b(?:moved|postponed|cancelled|canceled|changed|earlier|later|brought forward|pushed)\b"),
    ("change days", rf"\b(?:change|switch|drop|go|move|reduce|increase|cut)\b.*\b(?:(?:to|from) \d days?|training days|my days|the days|\d days? (?:a|per) week|different days|other days)\b|\b(?:train|do|come|only have|only) (?:only )?\d (?:days|times)\b(?! in a row)|\btrain on (?:weekends?|other days|different days|{_DAYS})\b(?!.*\?)"),
    ("change goal", r"\bmy (?:new )?(?:goal|target|aim) (?:is|has) (?:now|changed)\b(?!.*\?)|\b(?:change|raise|lower|adjust|update|new|different|another)\b.*\bgoals?\b"),
    ("correct", r"\b(?:logged|entered|typed|wrote|put in|tapped)\b.*\b(?:wrong|mistake|too much|by accident|twice)\b|\bwrong (?:weight|reps|set)\b|\bundo\b"),
    ("skip", rf"\b(?:delete|cancel|remove) (?:{DAY}|this|the)(?:'?s)? ?(?:workout|session|training)?\b(?!.*\b(?:program|plan|exercise)\b)"),
    ("kit", r"\b(?:bought|got myself|have (?:a|some) new|joined|new gym|got a new|switched gyms?|changed gyms?)\b(?!.*\b(?:shoes|belt|straps)\b)"),
    ("pause", r"\b(?:pause|break from|stop|quit|end|cancel|abandon)\b.*\b(?:program|plan|programme|training|everything)\b|^\W*(?:can|could|how (?:can|do|could)) i (?:pause|stop|quit)\b|^\W*i (?:want|wanna|would like|need|'d like) to (?:stop|quit|give up|pause)\b"),
    ("human", r"\b(?:talk|speak|write|chat) (?:to|with) (?:a |an |my )?(?:human|real|person|actual|coach|someone|trainer)\b|\b(?:real|human) (?:coach|person|trainer)\b"),
    ("well again", rf"\b(?:was|were|had|after|recovered from|getting over|over (?:my|the|a)|back from|got rid of)\b.{{0,20}}\b{_ILL}\b|\b(?:i'?m|feel\w*) (?:better|well|healthy|fit) (?:now|again)\b"),
    ("well again", rf"\b(?:was|were|been|back from|returned from|came back from)\b.{{0,20}}\b(?:{_AWAY}|away)\b|\b(?:i'?m|i am) (?:back|home again)\b|^\W*back home\b|\bhaven'?t (?:trained|lifted|been)\b"),
)  # fmt: skip
_STATED: Final = (
    ("lost form", r"\b(?:lost|losing)\b.{0,12}\b(?:everything|it all|all of it)\b(?! (?:i said|you said))|\b(?:lost|losing)\b (?:all )?(?:of )?(?:my |the |those )?(?:\w+ )?(?:gains|strength|fitness|muscles?|form|endurance|stamina|conditioning|shape)\b|\b(?:gains|strength|fitness|muscles?|endurance|stamina|conditioning|shape)\b.{0,16}\b(?:gone|disappeared|vanished|lost)\b|\ball gone\b.*\b(?:strength|fitness|gains|muscle)\b|\b(?:so |really |totally |completely )?(?:out of shape|unfit)\b.*\b(?:after|since)\b"),
    ("ate", r"\bi (?:\w+ )?(?:ate|overate|drank|have eaten|had) (?:\w+ ){0,3}?(?:too much|a lot|badly|so much|junk|rubbish|pizza|cake|sweets|beers?)\b"),
    ("nausea", r"\b(?:sick|nauseous|nausea|throw(?:ing)? up|threw up|vomit\w*)\b.*\b(?:after|during|when|mid|from)\b.*\b(?:train\w*|squat\w*|work ?out|sets?|sessions?|leg|lift\w*|dead ?lifts?|running)\b"),
    ("ill", rf"\b(?:i'?m|i am|i feel|feeling|i'?ve|i have|got|have|caught|coming down with|down with|still)\b.{{0,20}}\b{_ILL}\b(?! of\b)"),
    ("no machine", r"\bgym\b.{0,12}\b(?:has no|hasn'?t (?:got )?|has not got|doesn'?t have|does not have|without)\b (?:an? |any )?[a-z]|\b(?:there'?s|there is|they have|we have) no [a-z -]{3,24} (?:at|in) (?:my|the|our) gym\b|^\W*no [a-z -]{3,24} (?:here|today|at my gym)\W*$"),
    ("away", rf"^\W*away\b|\bat my (?:parents|in-laws|family)\b|\bvisiting (?:my |the )?(?:family|parents|in-laws|grandparents)\b|\boff to \w+\b.*\bfor (?:\d|a|two|three)|\b{_AWAY}\b|\b(?:i'?m|i am|i'll be|going|will be) away\b|\b(?:weeks?|time|month) off\b"),
    ("busy", r"\btime is (?:tight|short|scarce|limited)\b|\b(?:busy|hectic|swamped|overtime|night shifts?|exams?)\b|\bcrazy (?:week|day|time)\b|\b(?:work|job|uni|school)\b.*\b(?:crazy|mad|insane|a lot|too much|nuts)\b|\bno time (?:this|next) week\b|\ba lot (?:of work|on)\b"),
    ("gym closed", r"\bgym\b.*\b(?:closed|shut|full|packed|can'?t get to)\b|\bcan'?t (?:get to|go to|make it to) the gym\b|\bno gym\b"),
    ("clicks", r"\b(?:clicks?|clicking|pops|popping|cracks?|cracking|grind(?:s|ing))\b"),
    ("slept badly", r"\b(?:kids?|baby|toddler|son|daughter|dog|twins|children)\b.*\b(?:woke|kept) me\b|\bup all night\b|\b(?:slept|sleep|sleeping)\b.*\b(?:bad\w*|poor\w*|little|hardly|terribl\w*|awful\w*|\d hours?)\b|\b(?:bad night|no sleep|hardly slept|didn'?t sleep|barely slept|jet ?lag\w*)\b|\b(?:tired|exhausted|worn out|knackered|no energy|drained|wiped out|stressed)\b"),
    ("unmotivated", r"\bmotivation (?:is |has |was )?(?:at )?(?:zero|0|gone|low|nil|none|shot|dead|missing)\b|\b(?:been|i'?m|i am|feel\w*) (?:so |a bit |really )?(?:slacking|lazy|guilty)\b|\bcan'?t be (?:arsed|bothered)\b|\bcba\b|(?:\b(?:not|no|lost|losing|zero|lack\w*)|n'?t)\b ?.{0,12}\b(?:motivat\w*|feel like (?:it|training|going|lifting)|be bothered|in the mood)\b|\bunmotivated\b|\b(?:i give|giving) up\b(?! (?:on )?(?:smoking|sugar|alcohol|meat|sweets))|\bwhat'?s the point\b(?! of)"),
    ("hard set", r"^\W*(?:wow|ugh|oof|man|damn|god)?\W*(?:that|it|this|those|today|they)(?: 1| one| set| session| workout)?s? (?:was|were|felt) (?:(?:so|really|very|pretty|quite|super|a bit) )?(?:hard|brutal|tough|rough|savage|horrible|grim|heavy)\W*$|\b(?:grinder|barely (?:made|got|did|finished)|struggled|all i had|nothing left)\b"),
    ("more reps", r"\b(?:did|got|made|managed) (?:\d+ |some |a few )?more (?:reps?|than)\b|\bbeat (?:the|my) (?:reps|plan|target)\b"),
    ("too easy", r"^\W*(?:please |pls |can you |give me )?(?:add (?:more )?weight|more weight|heavier)\W*(?:pls|please)?\W*$|\b(?:too|so|very|really|way too|pretty) (?:easy|light)\b|\b(?:felt|was|is|were) (?:like )?(?:nothing|a joke|a breeze|a piece of cake)\b|^\W*(?:that|it|this|today)(?:'s| was| felt| is) (?:easy|light)\W*$|\bi can do \d+ ?(?:kg |kilos |lbs )?(?:x|for) ?\d+ (?:easy|easily)\b|\beasier than\b"),
    ("too hard", r"\b(?:too|so|very|really|way too) (?:hard|heavy|tough|much)\b|\bharder than\b|\bkilling me\b|\bcan'?t keep up\b"),
    ("short sets", r"\bfail(?:ed|ing|s)? (?:on|at) (?:the )?(?:rep \d+|\d+(?:st|nd|rd|th)? rep|last (?:rep|set|1))|\bgot \d+,? (?:not|instead of) \d+\b|\b\d+ reps? (?:instead of|not|of the)\b|\b(?:only|just) (?:got|did|made|managed) \d+\b(?!.*\b(?:sessions?|days?|minutes?)\b)|\b(?:failed|missed|couldn'?t (?:do|finish|make|complete|get)|didn'?t (?:finish|get|make|complete))\b.*\b(?:reps?|sets?|lift|last 1|squats?|bench|dead ?lifts?|(?:push|pull|chin|sit)[- ]?ups?|dips?|rows?|lunges?)\b"),
    ("sore", r"\b(?:sore|doms)\b"),
    ("skipped by mistake", r"\bi (?:totally |completely )?forgot (?:yesterday|about (?:it|yesterday|training)|to train|my (?:workout|session|training|run))\b"),
    ("nervous", r"\b(?:nervous|scared|afraid|anxious|intimidat\w+|worried|terrified)\b"),
    ("all fine", r"^\W*(?:(?:no|nah|yes|ok\w*|oh|well|actually|wait|hey)\W+)*(?:(?:it'?s|it is|i'?m|i am|all|feels|everything is) (?:fine|ok|okay|good|better|alright)(?: now| again| though)?|(?:fine|ok|okay|good|better|alright) (?:now|again))(?:,? just \w+)?\W*$"),
    ("not now", r"^\W*(?:no,? )?(?:not (?:now|today|yet)|maybe later|later)\W*$"),
    ("after all", r"\bi'?ll do it (?:after all|anyway|now)\b|\b(?:no|wait|actually)\b.{0,8}\bi'?ll do it\b|\bi changed my mind\b"),
    ("bad day", r"\b(?:today|that|this|it|(?:the|my|today'?s) (?:session|workout|run|training))(?:'s| is)? (?:felt|was|went) (?:so |really |pretty |just )?(?:terrible|awful|horrible|bad(?!ly paced)|rough|shit\w*|crap\w*|rubbish|miserable)\b|\b(?:today|that|it|(?:the|my|today'?s) (?:session|workout|run|training)) sucked\b"),
    ("short sets", r"\b\d+(?:\.\d+)? ?(?:kg|lbs?)? ?(?:x|×|for) ?1\b.*\b(?:missed|failed|no lift)\b|\b(?:missed|failed)\b.*\b(?:x|×|for) ?1\b"),
    ("forgot", r"\bforgot to (?:log|write|record|track)\b|\bdidn'?t (?:log|write (?:it|them) down|record|track)\b"),
)  # fmt: skip


def _ready(table: tuple[tuple[str, str], ...]) -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((key, re.compile(pattern)) for key, pattern in table)


_READY_ASKED, _READY_WISHED, _READY_STATED = _ready(_ASKED), _ready(_WISHED), _ready(_STATED)


def asked(plain: str) -> str:
    """The key of what is asked of the program that runs, or wished of it; empty for neither."""
    sentences = [plain[start : end + 1].strip() for start, end in Text(plain).sentences()] or [plain]
    wished = _first(_READY_WISHED, plain)
    return wished or (_first(_READY_ASKED, plain) if any(advice.asked(one) for one in sentences) else "")


def stated(plain: str) -> str:
    """The key of a state of things told; empty for none."""
    return _first(_READY_STATED, plain)


def days(plain: str) -> list[str]:
    """The days a text names, in its order."""
    return re.findall(rf"\b{DAY}\b", plain)


def _first(table: tuple[tuple[str, re.Pattern[str]], ...], plain: str) -> str:
    return next((key for key, pattern in table if pattern.search(plain)), "")
