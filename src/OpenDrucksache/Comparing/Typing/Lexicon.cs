using System.Collections.Frozen;

namespace OpenDrucksache.Comparing.Typing;

/// <summary>The words that decide a class, in lower case.</summary>
internal static class Lexicon
{
    public static readonly FrozenSet<string> Months = Set(
        "januar jänner februar märz april mai juni juli august september oktober november dezember");

    public static readonly FrozenSet<string> Days = Set(
        "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag");

    /// <summary>What makes a figure before it a sum or a share; each with the form it is compared in.</summary>
    public static readonly FrozenDictionary<string, string> Units = Map(
        "euro=euro eur=euro €=euro cent=cent dollar=dollar us-dollar=dollar $=dollar %=prozent prozent=prozent prozentpunkte=prozentpunkt "
        + "prozentpunkten=prozentpunkt prozentpunkt=prozentpunkt promille=promille mio=million million=million millionen=million "
        + "mrd=milliarde milliarde=milliarde milliarden=milliarde billion=billion billionen=billion tsd=tausend tausend=tausend "
        + "kilowatt=kilowatt megawatt=megawatt gigawatt=gigawatt kilowattstunde=kwh kilowattstunden=kwh kwh=kwh tonne=tonne tonnen=tonne "
        + "hektar=hektar kilometer=km kilometern=km km=km meter=m metern=m liter=l litern=l kilogramm=kg grad=grad stundenkilometer=kmh");

    /// <summary>Numbers written as words, with the figure they stand for.</summary>
    public static readonly FrozenDictionary<string, string> NumberWords = Map(
        "zwei=2 zweier=2 drei=3 dreier=3 vier=4 fünf=5 sechs=6 sieben=7 acht=8 neun=9 zehn=10 elf=11 zwölf=12 dreizehn=13 vierzehn=14 "
        + "fünfzehn=15 sechzehn=16 siebzehn=17 achtzehn=18 neunzehn=19 zwanzig=20 dreißig=30 vierzig=40 fünfzig=50 sechzig=60 "
        + "siebzig=70 achtzig=80 neunzig=90 hundert=100 hunderte=100 tausende=1000 dutzend=12 hälfte=1/2 drittel=1/3 viertel=1/4 "
        + "fünftel=1/5 zehntel=1/10 halbe=1/2 halben=1/2 halber=1/2 doppelt=2x doppelte=2x doppelten=2x dreifach=3x dreifache=3x "
        + "zweite=2. zweiten=2. zweiter=2. zweites=2. dritte=3. dritten=3. dritter=3. drittes=3. vierte=4. vierten=4. vierter=4. "
        + "fünfte=5. fünften=5. sechste=6. sechsten=6. siebte=7. siebten=7. achte=8. achten=8. neunte=9. neunten=9. zehnte=10. zehnten=10.");

    public static readonly FrozenSet<string> Negations = Set(
        "nicht nichts kein keine keinen keinem keiner keines keinerlei keinesfalls keineswegs ohne nie niemals niemand niemanden niemandem "
        + "weder mitnichten nirgends nirgendwo");

    /// <summary>Who must, may or is asked: the forms of one duty share a word.</summary>
    public static readonly FrozenDictionary<string, string> Duties = Map(
        "muss=muss müssen=muss müsse=muss musst=muss musste=musste mussten=musste müsste=müsste müssten=müsste "
        + "soll=soll sollen=soll solle=soll sollte=sollte sollten=sollte kann=kann können=kann könne=kann konnte=konnte konnten=konnte "
        + "könnte=könnte könnten=könnte darf=darf dürfen=darf dürfe=darf durfte=durfte durften=durfte dürfte=dürfte dürften=dürfte "
        + "aufgefordert=fordern fordert=fordern fordern=fordern gefordert=fordern auffordern=fordern forderte=fordern gebeten=bitten "
        + "bittet=bitten bitten=bitten ersucht=ersuchen ersuchen=ersuchen empfohlen=empfehlen empfiehlt=empfehlen empfehlen=empfehlen "
        + "verpflichtet=verpflichten verpflichten=verpflichten verpflichtend=verpflichten verpflichtende=verpflichten "
        + "verpflichtenden=verpflichten verbindlich=verbindlich verbindliche=verbindlich verbindlichen=verbindlich freiwillig=freiwillig "
        + "freiwillige=freiwillig freiwilligen=freiwillig zwingend=zwingend verboten=verbieten verbietet=verbieten verbieten=verbieten "
        + "untersagt=verbieten untersagen=verbieten erlaubt=erlauben erlauben=erlauben gestattet=erlauben ermächtigt=ermächtigen");

    /// <summary>Short forms and what they stand for; compared where nothing else differs.</summary>
    public static readonly FrozenDictionary<string, string> Abbreviations = Map(
        "bzw=beziehungsweise ca=circa mio=millionen million=millionen mrd=milliarden milliarde=milliarden tsd=tausend eur=euro €=euro %=prozent "
        + "vgl=vergleiche ggf=gegebenenfalls evtl=eventuell usw=undsoweiter sog=sogenannte inkl=inklusive zzgl=zuzüglich "
        + "bspw=beispielsweise insb=insbesondere insbes=insbesondere ff=fortfolgende bmf=bundesministeriumderfinanzen");

    /// <summary>What a citation is made of, in the form it is compared in; empty for what does not count.</summary>
    public static readonly FrozenDictionary<string, string> Citations = Map(
        "gg=grundgesetz grundgesetz=grundgesetz grundgesetzes=grundgesetz grundgesetze=grundgesetz art=artikel artikel=artikel artikels=artikel "
        + "artikeln=artikel abs=absatz absatz=absatz absatzes=absatz absätze=absatz absätzen=absatz nr=nummer nummer=nummer nummern=nummer "
        + "ziffer=ziffer ziff=ziffer s=satz satz=satz satzes=satz sätze=satz buchst=buchstabe buchstabe=buchstabe lit=buchstabe "
        + "§=paragraf §§=paragraf paragraf=paragraf paragraph=paragraf paragrafen=paragraf paragraphen=paragraf "
        + "sgb=sozialgesetzbuch sozialgesetzbuch=sozialgesetzbuch sozialgesetzbuchs=sozialgesetzbuch sozialgesetzbuches=sozialgesetzbuch "
        + "drs=drucksache drucks=drucksache drucksache=drucksache drucksachen=drucksache bt-drs=drucksache bundestagsdrucksache=drucksache "
        + "bundestagsdrucksachen=drucksache bt-drucksache=drucksache bt-drucksachen=drucksache bgbl=bundesgesetzblatt "
        + "bundesgesetzblatt=bundesgesetzblatt bundesgesetzblattes=bundesgesetzblatt bgb=bürgerlichesgesetzbuch stgb=strafgesetzbuch "
        + "strafgesetzbuch=strafgesetzbuch strafgesetzbuches=strafgesetzbuch strafgesetzbuchs=strafgesetzbuch stpo=strafprozessordnung "
        + "strafprozessordnung=strafprozessordnung dsgvo=datenschutz-grundverordnung ds-gvo=datenschutz-grundverordnung "
        + "datenschutz-grundverordnung=datenschutz-grundverordnung aufenthg=aufenthaltsgesetz aufenthaltsgesetz=aufenthaltsgesetz "
        + "aufenthaltsgesetzes=aufenthaltsgesetz asylg=asylgesetz asylgesetz=asylgesetz asylgesetzes=asylgesetz "
        + "go-bt=geschäftsordnung geschäftsordnung=geschäftsordnung eu=eu verordnung=verordnung vo=verordnung richtlinie=richtlinie rl=richtlinie");

    /// <summary>What may come or go inside a citation without changing what is cited.</summary>
    public static readonly FrozenSet<string> CitationFillers = Set(
        "der des dem den die das . , vom von im in zu buch buches deutschen bundestages bundestag gemäß nach i v m verbindung mit");

    /// <summary>Words that a misspelling is not: if one of them takes another word's place, the wording changed.</summary>
    public static readonly FrozenSet<string> Common = Set(
        "der die das des dem den ein eine einen einem einer eines und oder aber auch als an am auf aus bei bis da dann dass durch er es für hat "
        + "hatte ich ihr ihre ihren im in ist ja man mehr mit nach noch nun nur ob sich sie sind so um und uns vom von vor wann war was wenn wer "
        + "wie wird wir wo wollen will wurde zu zum zur über unter ab alle allen aller alles beim dies diese diesem diesen dieser dieses jede "
        + "jeder jedes jetzt sein seine seinen sowie statt wer wessen weil werden worden würde klein kleine kleinen kleiner meine seine reine "
        + "wollte wollten hohe rohe lohne wieder rechts");

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static FrozenDictionary<string, string> Map(string pairs) => pairs.Split(' ')
        .Select(p => p.Split('=', 2)).ToFrozenDictionary(p => p[0], p => p[1], StringComparer.Ordinal);
}
