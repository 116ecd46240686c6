"""Word lists: grammar words by language, and speech that any contact may hold. They keep labels readable and make no reason."""

from __future__ import annotations

# Words that carry grammar, not the matter. Enough of each language to keep them out of labels.
FUNCTION = {
    "en": (
        "a about above after again all also am an and any anyone anything are arent as at be because been before being between "
        "both but by can cant cannot could couldnt did didnt do does doesnt doing done dont down during each either else ever "
        "every few for from further had hadnt has hasnt have havent having he hed her here heres hers him his how however i id "
        "if ill im in into is isnt it its itself ive just like made make makes many may maybe me might mine more most much must "
        "my myself neither no nor not nothing now of off on once one only onto or other our ours out over own per perhaps quite "
        "rather really same she should shouldnt since so some someone something still such than that thats the their theirs "
        "them then there theres these they theyre theyve this those though through to too under until up upon us very via was "
        "wasnt we weve were werent what whats when whenever where whether which while who whole whom whose why will with within "
        "without wont would wouldnt yet you youd your youre yours yourself youve got get gets getting gotten go goes going gone "
        "went come comes coming came want wants wanted need needs needed know known knew let lets say says said tell told tells "
        "think thought see seen saw thing things way ways lot lots bit able keep keeps kept keeping seem seems seemed happen "
        "happens happened happening even already always never two three four five six seven eight nine ten first last next "
        "another day days week weeks month months year years today yesterday tomorrow morning afternoon evening night time "
        "times hour hours minute minutes ago monday tuesday wednesday thursday friday saturday sunday january february march "
        "april june july august september october november december take takes took taken taking use used using put find found "
        "give given gave look looks looking looked well good new old right back around away try tried trying supposed actually "
        "basically anyway apparently although yes yeah yep nope oh ok okay etc ie eg re u ur pls plz"
    ),
    "de": (
        "der die das ein eine einen einem einer und oder aber nicht ist sind war ich sie er wir ihr es mir mich mein meine "
        "meinen mit von zu zum zur auf für an im in den dem des dass wie was wann wo warum kein keine haben habe hat hatte wird "
        "werden wurde bitte auch noch schon nur sehr mehr nach bei seit bis über unter wenn als man kann können"
    ),
    "fr": (
        "le la les un une des du de et ou mais ne pas est sont je tu il elle nous vous ils on mon ma mes votre vos avec pour "
        "par sur dans en au aux que qui quoi quand où comment pourquoi ce cette ces ai as avons avez ont été être avoir fait "
        "plus très aussi encore si c d j l m n s t qu y se me"
    ),
    "es": (
        "el la los las un una unos unas y o pero no es son soy yo tu usted ustedes él ella nosotros me mi mis su sus con para "
        "por en de del al que quien cuando donde como qué cómo cuándo porque esta este esto he ha han hay ser estar muy más "
        "también ya se lo le les te nos sin"
    ),
    "it": (
        "il lo la i gli le un una uno e o ma non è sono io tu lei lui noi voi mi mio mia con per in di del della al alla che "
        "chi quando dove come perché questo questa ho ha hanno essere avere molto più anche già si se da nel nella c"
    ),
    "pt": (
        "o a os as um uma e ou mas não é são eu tu você ele ela nós me meu minha com para por em de do da no na que quem quando "
        "onde como porque este esta isso tem há ser estar muito mais também já se lhe seu sua"
    ),
    "nl": (
        "de het een en of maar niet is zijn was ik je jij u hij zij we wij mij mijn met van voor op aan in te dat die wat "
        "wanneer waar hoe waarom geen heb heeft hebben worden werd ook nog al zeer meer na bij sinds tot over als er kan kunnen"
    ),
}
# Greeting, thanks, courtesy, anger, chasing: said whatever the contact is about.
SPEECH = frozenset(
    (
        "hello hi hiya hey dear greetings good morning afternoon evening sir madam mr mrs ms team all everyone folks guys there "
        "please kindly thanks thank thx ty cheers appreciate appreciated grateful gratefully regards sincerely faithfully yours "
        "best wishes bye goodbye sorry apologies apologise apologize excuse pardon hope hoping wonder wondering writing write "
        "wrote touch contact contacting contacted calling called call ring ringing rang phoned phoning email emailed emailing "
        "message messaged reach reaching assist assistance help helping helped helpful advise advice inform informed regarding "
        "concerning respect matter enquiry inquiry query question questions issue issues problem problems case ticket reference "
        "ref number customer customers service company support agent representative someone somebody anybody person people "
        "staff angry furious disgusted disgusting disgrace disgraceful appalling appalled terrible horrible awful worst rubbish "
        "useless pathetic ridiculous joke unacceptable shocking shambles outrageous outrage fed sick tired annoyed annoying "
        "frustrated frustrating frustration disappointed disappointing unhappy upset livid fuming bloody damn hell wtf omg lol "
        "ffs stupid idiots incompetent nightmare complaint complain complaining complained ombudsman solicitor lawyer "
        "unbelievable absolutely any news update updates heard hear waiting wait waited chase chasing chased follow followup "
        "reply replied response respond responded answer answered nobody promised promise expecting patiently patient urgent "
        "urgently asap immediately soon quickly resolve resolved sort sorted fix fixed sorting lovely great nice perfect "
        "brilliant fantastic wonderful excellent much hallo guten tag danke bitte grüße bonjour merci cordialement salut hola "
        "gracias saludos buenos días ciao grazie saluti olá obrigado obrigada bom dia dank groeten goedendag"
    ).split()
)


def function_words() -> frozenset[str]:
    """The grammar words of all languages Andon knows some of."""
    return frozenset(word for words in FUNCTION.values() for word in words.split())
