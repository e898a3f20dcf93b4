using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;

namespace OpenDrucksache.Comparing.Typing;

/// <summary>The words that decide a class, in lower case.</summary>
internal static class Lexicon
{
    private const string Months = "jänner=1 januar=1 februar=2 märz=3 april=4 mai=5 juni=6 juli=7 august=8 september=9 oktober=10 november=11 dezember=12";

    private const string Days = "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag";

    /// <summary>What makes a figure before it a sum or a share; each with the form it is compared in.</summary>
    private const string Units =
        "euro=euro eur=euro €=euro cent=cent dollar=dollar us-dollar=dollar $=dollar %=prozent prozent=prozent prozentpunkte=prozentpunkt "
        + "prozentpunkten=prozentpunkt prozentpunkt=prozentpunkt promille=promille mio=million million=million millionen=million "
        + "mrd=milliarde milliarde=milliarde milliarden=milliarde billion=billion billionen=billion tsd=tausend tausend=tausend "
        + "kilowatt=kilowatt megawatt=megawatt gigawatt=gigawatt kilowattstunde=kwh kilowattstunden=kwh kwh=kwh tonne=tonne tonnen=tonne "
        + "hektar=hektar kilometer=km kilometern=km km=km meter=m metern=m liter=l litern=l kilogramm=kg grad=grad stundenkilometer=kmh";

    /// <summary>Spans of time, each with the form it is compared in.</summary>
    private const string Spans =
        "sekunde=sekunde sekunden=sekunde minute=minute minuten=minute stunde=stunde stunden=stunde tag=tag tage=tag tagen=tag tages=tag "
        + "werktag=werktag werktage=werktag werktagen=werktag woche=woche wochen=woche monat=monat monate=monat monaten=monat monats=monat "
        + "quartal=quartal quartale=quartal quartalen=quartal jahr=jahr jahre=jahr jahren=jahr jahres=jahr jahrzehnt=jahrzehnt "
        + "jahrzehnte=jahrzehnt jahrzehnten=jahrzehnt";

    /// <summary>Numbers written as words that do not follow the rules of <see cref="NumberWords"/>, with the figure they stand for.</summary>
    private const string Numbers =
        "zweier=2 dreier=3 hunderte=100 hunderten=100 tausende=1000 tausenden=1000 dutzend=12 hälfte=1/2 drittel=1/3 viertel=1/4 fünftel=1/5 "
        + "sechstel=1/6 zehntel=1/10 halb=1/2 halbe=1/2 halben=1/2 halber=1/2 halbes=1/2 anderthalb=1,5 eineinhalb=1,5 zweieinhalb=2,5 "
        + "dreieinhalb=3,5 doppelt=2x doppelte=2x doppelten=2x erste=1. ersten=1. erster=1. erstes=1. dritte=3. dritten=3. dritter=3. "
        + "drittes=3. siebte=7. siebten=7. siebter=7. achte=8. achter=8. achtes=8.";

    private const string Negations =
        "nicht nichts kein keine keinen keinem keiner keines keinerlei keinesfalls keineswegs ohne nie niemals niemand niemanden niemandem "
        + "weder mitnichten nirgends nirgendwo";

    /// <summary>Who must, may or is asked: the forms of one duty share a word.</summary>
    private const string Duties =
        "muss=muss müssen=muss müsse=muss musst=muss musste=musste mussten=musste müsste=müsste müssten=müsste "
        + "soll=soll sollen=soll solle=soll sollte=sollte sollten=sollte kann=kann können=kann könne=kann konnte=konnte konnten=konnte "
        + "könnte=könnte könnten=könnte darf=darf dürfen=darf dürfe=darf durfte=durfte durften=durfte dürfte=dürfte dürften=dürfte "
        + "aufgefordert=fordern fordert=fordern fordern=fordern gefordert=fordern auffordern=fordern forderte=fordern gebeten=bitten "
        + "bittet=bitten bitten=bitten ersucht=ersuchen ersuchen=ersuchen empfohlen=empfehlen empfiehlt=empfehlen empfehlen=empfehlen "
        + "verpflichtet=verpflichten verpflichten=verpflichten verpflichtend=verpflichten verpflichtende=verpflichten "
        + "verpflichtenden=verpflichten verbindlich=verbindlich verbindliche=verbindlich verbindlichen=verbindlich freiwillig=freiwillig "
        + "freiwillige=freiwillig freiwilligen=freiwillig zwingend=zwingend aufzufordern=fordern auffordert=fordern fordere=fordern beauftragt=beauftragen will=will wollen=will wolle=will "
        + "wollte=wollte wollten=wollte mag=mag mögen=mag möge=mag möchte=möchte möchten=möchte braucht=brauchen brauchen=brauchen "
        + "verboten=verbieten verbietet=verbieten verbieten=verbieten "
        + "untersagt=verbieten untersagen=verbieten erlaubt=erlauben erlauben=erlauben gestattet=erlauben ermächtigt=ermächtigen";

    /// <summary>Short forms and what they stand for; compared where nothing else differs.</summary>
    private const string ShortForms =
        "bzw=beziehungsweise ca=circa mio=millionen million=millionen mrd=milliarden milliarde=milliarden tsd=tausend eur=euro €=euro %=prozent "
        + "vgl=vergleiche ggf=gegebenenfalls evtl=eventuell usw=undsoweiter sog=sogenannte inkl=inklusive zzgl=zuzüglich "
        + "bspw=beispielsweise insb=insbesondere insbes=insbesondere ff=fortfolgende bmf=bundesministeriumderfinanzen";

    /// <summary>What a citation is made of, in the form it is compared in.</summary>
    private const string Citations =
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
        + "go-bt=geschäftsordnung geschäftsordnung=geschäftsordnung eu=eu verordnung=verordnung vo=verordnung richtlinie=richtlinie rl=richtlinie";

    /// <summary>What may come or go inside a citation without changing what is cited.</summary>
    private const string CitationFillers =
        "der des dem den die das . , vom von im in zu buch buches deutschen bundestages bundestag gemäß nach i v m verbindung mit";

    /// <summary>Words that a misspelling is not: if one of them takes another word's place, the wording changed.</summary>
    private const string Common =
        "der die das des dem den ein eine einen einem einer eines und oder aber auch als an am auf aus bei bis da dann dass durch er es für hat "
        + "hatte ich ihr ihre ihren im in ist ja man mehr mit nach noch nun nur ob sich sie sind so um und uns vom von vor wann war was wenn wer "
        + "wie wird wir wo wollen will wurde zu zum zur über unter ab alle allen aller alles beim dies diese diesem diesen dieser dieses jede "
        + "jeder jedes jetzt sein seine seinen sowie statt wer wessen weil werden worden würde klein kleine kleinen kleiner meine seine reine "
        + "wollte wollten hohe rohe lohne wieder rechts";

    private static readonly Dictionary<string, LexiconEntry> Entries = Read();

    private static readonly Dictionary<string, Lexeme>.AlternateLookup<ReadOnlySpan<char>> Lexemes =
        Entries.Keys.ToDictionary(word => word, word => new Lexeme(word), StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What is known of a word in lower case.</summary>
    public static LexiconEntry Find(string lower) => Entries.GetValueOrDefault(lower, LexiconEntry.None);

    /// <summary>A word that stands in the lexicon, spelled as it is there.</summary>
    public static bool TryGetLexeme(ReadOnlySpan<char> word, [NotNullWhen(true)] out Lexeme? lexeme) => Lexemes.TryGetValue(word, out lexeme);

    private static Dictionary<string, LexiconEntry> Read()
    {
        var entries = new Dictionary<string, LexiconEntry>(1024, StringComparer.Ordinal);
        Add(Months, Traits.Figure, (e, month) => e with { Month = int.Parse(month, System.Globalization.CultureInfo.InvariantCulture) });
        Add(Days, Traits.Figure, (e, _) => e with { IsDay = true });
        Add(Units, Traits.Figure, (e, unit) => e with { Unit = unit });
        Add(Spans, Traits.Figure, (e, span) => e with { Span = span });
        Add(Numbers, Traits.Figure, (e, number) => e with { Number = number });
        Add("anfang mitte ende", Traits.Figure, (e, _) => e);
        Add(Negations, Traits.Negation, (e, word) => e with { Negation = word.StartsWith("kein", StringComparison.Ordinal) && word.Length <= 6 ? "kein" : word });
        Add(Duties, Traits.Duty, (e, duty) => e with { Duty = duty });
        Add(ShortForms, Traits.ShortForm, (e, written) => e with { Long = written });
        Add(Citations, Traits.Citation, (e, cited) => e with { Citation = cited });
        Add(CitationFillers, Traits.Filler, (e, _) => e);
        Add(Common, Traits.Common, (e, _) => e);
        return entries;

        void Add(string words, Traits trait, Func<LexiconEntry, string, LexiconEntry> read)
        {
            foreach (var word in words.Split(' '))
            {
                var (key, value) = word.IndexOf('=', StringComparison.Ordinal) is > 0 and var at ? (word[..at], word[(at + 1)..]) : (word, word);
                ref var entry = ref CollectionsMarshal.GetValueRefOrAddDefault(entries, key, out _);
                entry = read(entry ?? LexiconEntry.None, value);
                entry = entry with { Traits = entry.Traits | trait };
            }
        }
    }
}
