"""How considerate the company's words are; no cue here is about whether anything was solved.

The strategies follow Danescu-Niculescu-Mizil et al. 2013 (gratitude, deference, greeting, apology, indirect and counterfactual
requests, hedges against direct questions, direct starts and second-person starts); the words and weights are our own.
"""

from __future__ import annotations

COURTESY = """
# apology and empathy
3   | sorry/apologies/apologise/apologize/apologising/apologizing/apology
2   | sincerely/sincere/deepest/deeply/truly
2   | regret
2.5 | understand/appreciate/imagine/see/know how frustrating/upsetting/worrying/annoying/difficult
2.5 | understand/appreciate/imagine/see/know how hard/stressful/important/disappointing/you
2.2 | ^ i ~1 understand
2.5 | must ~2 been/be ~2 frustrating/upsetting/worrying/annoying/difficult/hard/stressful/distressing/awful/disappointing/tough
2   | frustrating/frustration/worrying/upsetting/stressful/distressing
1.5 | inconvenience/inconvenienced
1.5 | hear that/this/about
1.2 | excuse/pardon/forgive
# thanks
3   | thank/thanks/thankyou/thx/ty
2.8 | appreciate/appreciated/grateful
1.8 | patience/kindness
1   | for your/the ~1 time/understanding/help/call/patience/message/feedback/loyalty
# please, and asking rather than ordering
1.8 | could/can/would/may/might you/i ~2 please
1.5 | please
-0.4 | ^ please
1.3 | could/would you
0.8 | may/might i
1   | can/could i
2.5 | would you mind
2   | if you don't/wouldn't mind
1.5 | would ~1 be ~1 possible/able/willing/kind
1.3 | wondering/wonder if/whether/how
1   | if ~1 possible
0.8 | possibly/perhaps/maybe/mind
0.8 | i'd love/like
# greeting and farewell
1.3 | ^ hi/hello/hiya/dear/hey
1.9 | good morning/afternoon/evening/day
2   | shouldn't/not have happened
1.8 | @not how we like/want/work
1.7 | @not good enough
1.5 | all ears
1.3 | @not happen
1   | mr/mrs/ms/miss/sir/madam/ma'am/doctor/prof
2   | welcome
1.5 | you're/most/very welcome
2.5 | have/enjoy ~2 lovely/nice/great/good/wonderful/pleasant/fantastic/brilliant
2   | take care
2   | my/our pleasure
1   | regards/sincerely/respectfully/cheers
1.5 | hope ~5 well/safe/soon/lovely/better/helps/ok/okay
2   | anything else
2   | how can/may i/we
1.2 | through to
1.5 | get/getting/got in touch
# willingness
2.2 | happy/glad/pleased/delighted ~1 to
1.5 | love to
1   | of course
1   | certainly/absolutely/gladly
1.2 | no/not problem/worries/trouble/bother
1.5 | let me see/help/look/check/have
1   | i'll/we'll/i ~2 help
1.5 | bear with
1.2 | a moment
1   | here to help
1   | all the best
0.8 | kindly/kind/nice/great/excellent/lovely/wonderful/brilliant/interesting/awesome/cool/helpful
0.8 | good/great/nice question/point/answer/idea/work/job
0.5 | by the way
0.4 | we/our/us
# brusque
-1.6 | ^ why
-0.9 | ^ what/what's/where/who/which/so/then/name
-1.3 | you must/should've
-0.9 | you need/have to
-3.5 | already told/said/explained/answered/asked/asking/tell
-3   | as i/we ~1 told/said/stated/explained/mentioned
-4   | calm down
-3   | @not my/our/his/her problem/job/department/concern/fault
-2   | your problem/fault/mistake/responsibility/concern
-2   | read the/your/our/it/what
-1.6 | you ~1 didn't/don't/failed/forgot/haven't/never/can't
-1.2 | you're/you are wrong/mistaken/confused/missing
-1   | obviously/clearly/simply/seriously/actually/really/wrong/stupid/nonsense/pointless/ridiculous/silly/lazy/useless
-1   | what exactly/do/does/did/the
-1.6 | why ~1 don't/didn't/would/do/did/on/not/are
-1.2 | ^ restart/wait/fill/call/go/read/send/try/use/look/listen/give
-1.2 | ^ tell/ring/write/email/switch/turn/check/show/post/stop/learn/do/don't
-1.2 | ^ you
-2   | listen/whatever
-1.5 | are/did/do/have you ~1 even/really/seriously/trying/sure
-1   | can't/cannot you
-0.5 | ^ and/but
"""
